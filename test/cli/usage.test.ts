// What the command line says of itself, and to somebody who typed it wrong or lacks something.
import { chmodSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Folder, openDesk } from './desk.ts';
import { good } from './plans.ts';

const root = join(import.meta.dirname, '../..');
const { version, bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
  bin: Record<string, string>;
};
const commands = ['init', 'doctor', 'validate', 'preview', 'sync', 'setup', 'import', 'graph', 'new', 'demo'];

describe('help', () => {
  it('names every command with its purpose, the environment and the exit codes', async () => {
    using folder = new Folder();
    const { code, stdout } = await folder.run(['--help']);
    expect(code).toBe(0);
    for (const command of commands) expect(stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'));
    for (const word of ['NOTION_TOKEN', 'GITHUB_TOKEN', 'Exit codes:', 'NO_COLOR'])
      expect(stdout).toContain(word);
    expect((await folder.run(['--version'])).stdout).toBe(`${version}\n`);
  });

  it('teaches every command by example', async () => {
    using folder = new Folder();
    for (const command of [
      ...commands.filter((name) => name !== 'new').map((name) => [name]),
      ['new', 'task'],
    ]) {
      const { code, stdout } = await folder.run([...command, '--help']);
      expect(code).toBe(0);
      expect(stdout).toContain(`Usage: plan-sync ${command.join(' ')}`);
      expect(stdout).toContain(`  $ plan-sync ${command.join(' ')}`);
    }
  });

  it('belongs to a file that can be run as it is', () => {
    expect(bin).toEqual({ 'plan-sync': 'dist/cli.js' });
    expect(readFileSync(join(root, 'dist/cli.js'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });
});

describe('wrong usage', () => {
  it.each([
    [['valdate'], "unknown command 'valdate'\n(Did you mean validate?)"],
    [['validate', '--jsn'], "unknown option '--jsn'\n(Did you mean --json?)"],
    [['sync', '--only', 'pref-1'], 'A key is a letter'],
    [['sync', '--repo', 'nowhere'], 'Write owner/name'],
    [['new', 'task', 'PREF'], "missing required argument 'title'"],
    [['new', 'task', 'PREF', 'x', '--due', 'tomorrow'], 'Write it as in 2026-12-18.'],
    [['validate', 'plans/a.yml'], 'too many arguments'],
    [[], 'Usage: plan-sync'],
  ])('of %j ends with 2 and says what was meant', async (args, sentence) => {
    using folder = new Folder();
    const { code, stdout, stderr } = await folder.run(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
  });
});

describe('what is missing', () => {
  const tokens = { NOTION_TOKEN: 'secret-notion', GITHUB_TOKEN: 'secret-github' };
  const nowhere = { GITHUB_API_URL: 'http://127.0.0.1:9', NOTION_API_URL: 'http://127.0.0.1:9' };

  it.each([
    [
      'no token for Notion',
      { GITHUB_TOKEN: 'secret-github' },
      'There is no token for Notion. Set NOTION_TOKEN',
    ],
    [
      'no token for GitHub',
      { NOTION_TOKEN: 'secret-notion', GITHUB_REPOSITORY: 'acme/plans' },
      'There is no token for acme/plans on GitHub. Set GITHUB_TOKEN or GH_TOKEN, or log in with `gh auth login`.',
    ],
    ['no remote', tokens, 'There is no remote `origin` here'],
    [
      'an address that no token may be sent to',
      { ...tokens, GITHUB_REPOSITORY: 'acme/plans', NOTION_API_URL: 'https://example.com' },
      'NOTION_API_URL is no address that the Notion token may be sent to.',
    ],
  ])('%s: two sentences, exit code 1', async (_, env, sentence) => {
    using folder = new Folder({ 'plans/a.yml': good });
    for (const command of ['preview', 'sync', 'setup', 'import']) {
      const { code, stdout, stderr } = await folder.run([command], { ...nowhere, ...env });
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toContain(`error: ${sentence}`);
      expect(stderr).not.toContain('secret-');
    }
  });

  it('is told as JSON too, where JSON is asked for', async () => {
    using folder = new Folder();
    const { code, stdout } = await folder.run(['sync', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      error: {
        code: 'unauthorized',
        message: 'There is no token for Notion.',
        hint: expect.stringContaining('NOTION_TOKEN') as string,
      },
    });
  });

  it('is a repository on GitHub, where the remote is another server or a folder', async () => {
    using folder = new Folder();
    folder.git('init', '-q');
    for (const url of [
      'https://gitlab.com/acme/plans.git',
      'git@gitlab.com:acme/plans.git',
      '/srv/git/acme/plans',
    ]) {
      folder.git('config', 'remote.origin.url', url);
      const { stderr } = await folder.run(['sync'], tokens);
      expect(stderr).toContain('error: The remote `origin` is no repository on github.com.');
    }
  });
});

describe('tokens', () => {
  it('of gh are used where none is given, and shown nowhere', async () => {
    await using desk = await openDesk({ files: { 'plans/a.yml': good } });
    using gh = new Folder({ gh: `#!/bin/sh\n[ "$1 $2" = "auth token" ] && echo ${desk.githubToken}\n` });
    chmodSync(join(gh.path, 'gh'), 0o755);
    const PATH = `${gh.path}${delimiter}${process.env['PATH']}`;
    const { code, stdout } = await desk.run(['sync', '--dry-run'], { GITHUB_TOKEN: '', PATH });
    expect(code).toBe(0);
    expect(stdout).toContain('Create the row: PREF-1 Write scripts');
  });

  it('that a service refuses are named by their service, and shown nowhere', async () => {
    await using desk = await openDesk({ files: { 'plans/a.yml': good } });
    const notion = await desk.run(['sync'], { NOTION_TOKEN: 'ntn_wrong-one' });
    expect(notion.code).toBe(1);
    expect(notion.stderr).toMatch(/^error: .*Notion.*\. .*\.$/m);
    const github = await desk.run(['sync'], { GITHUB_TOKEN: 'ghp_wrong-one', PLAN_SYNC_DEBUG: '1' });
    expect(github.stderr).toMatch(/error: .*GitHub.*/);
    expect(notion.stderr + github.stderr).not.toContain('wrong-one');
  });
});
