// `init` in empty folders and in clones: what it writes is fit to be synced, and it never touches what is there.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Folder, openDesk } from './desk.ts';
import { good } from './plans.ts';
import { recipe, workflowPath } from './workflows.ts';

const configPath = '.github/plan-sync.yml';
const parent = 'https://www.notion.so/acme/Engineering-0123456789abcdef0123456789abcdef';
const flags = ['--notion-parent', parent, '--title', 'User preferences', '--action', 'acme/plan-sync@v1'];

function clone(branch = 'main'): Folder {
  const folder = new Folder();
  folder.git('init', '-q', '-b', branch);
  return folder;
}

describe('init', () => {
  it('writes a configuration, a plan and the workflow that are fit to be synced', async () => {
    using folder = clone();
    const { code, stdout } = await folder.run(['init', ...flags]);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /written {2}\.github\/plan-sync\.yml\nwritten {2}plans\/user-preferences\.yml\nwritten/,
    );
    expect(stdout).toContain('\nNext:\n  1. ');
    expect(folder.read(configPath)).toContain(`notion:\n  parent: ${parent}\n`);
    expect(folder.read('plans/user-preferences.yml')).toMatch(
      /^# yaml-language-server: \$schema=https:\/\/raw\.githubusercontent\.com\/acme\/plan-sync\/v1\/schema\/plan\.schema\.json\ntitle: User preferences\nkey: UP\n/,
    );
    expect(folder.read(workflowPath)).toBe(recipe.replace('OWNER/', 'acme/'));
    const validated = await folder.run(['validate']);
    expect([validated.code, validated.stdout]).toEqual([0, '1 plan file, no problems.\n']);
    const { stdout: checks } = await folder.run(['doctor', '--repo', 'acme/plans']);
    expect(checks).toContain('Nothing must be fixed');
  });

  it('a second time changes nothing', async () => {
    using folder = clone();
    await folder.run(['init', ...flags]);
    const paths = [configPath, 'plans/user-preferences.yml', workflowPath];
    const before = paths.map((path) => folder.read(path));
    const { code, stdout } = await folder.run([
      'init',
      '--notion-parent',
      'other',
      '--title',
      'Other',
      '--yes',
    ]);
    expect(code).toBe(0);
    expect(stdout.match(/^kept /gm)).toHaveLength(3);
    expect(stdout).not.toMatch(/^written/m);
    expect(paths.map((path) => folder.read(path))).toEqual(before);
    expect(folder.git('status', '--short', '-uall').trim().split('\n')).toHaveLength(3);
  });

  it('fits what is there: the branch, the folder of plans, the command, another workflow', async () => {
    using folder = clone('trunk');
    folder.write(
      configPath,
      'version: 1\nplans: docs/plans/*.yaml\nnotion: {tasks: T, plans: P}\npull-requests: {command: task}\n',
    );
    await folder.run(['init', '--yes', '--key', 'ab1']);
    expect(folder.read(workflowPath)).toContain('branches: [trunk]');
    expect(folder.read(workflowPath)).toContain("body, '/task')");
    expect(folder.read('docs/plans/first-plan.yaml')).toContain('key: AB1');

    using other = clone();
    other.write('plans/a.yml', good);
    other.write('.github/workflows/mine.yml', recipe);
    const { stdout } = await other.run(['init', '--tasks', 'T', '--plans', 'P']);
    expect(stdout).toContain('kept     plans/a.yml');
    expect(stdout).toContain('kept     .github/workflows/mine.yml');
  });

  it('prints what it would write, and writes nothing', async () => {
    using folder = clone();
    const { code, stdout } = await folder.run(['init', ...flags, '--print']);
    expect(code).toBe(0);
    expect(stdout).toContain(`# ${configPath}\n`);
    expect(stdout).toContain(recipe.replace('OWNER/', 'acme/').trimEnd());
    expect(folder.git('status', '--short')).toBe('');
  });

  it('never waits where nobody can be asked, and names the flags', async () => {
    using folder = clone();
    const { code, stderr } = await folder.run(['init']);
    expect(code).toBe(1);
    expect(stderr).toContain(
      'There is no terminal to ask on, and these flags are missing: `--notion-parent`, or both `--tasks` and `--plans`; `--title`, or `--yes` for the usual one.',
    );
    expect((await folder.run(['init', '--action', 'nobody'])).code).toBe(2);
  });

  it('writes nothing through a link that leads out of the repository', async () => {
    using folder = clone();
    using elsewhere = new Folder();
    mkdirSync(join(elsewhere.path, 'x'));
    const { symlinkSync } = await import('node:fs');
    symlinkSync(join(elsewhere.path, 'x'), join(folder.path, '.github'));
    const { code, stderr } = await folder.run(['init', ...flags]);
    expect(code).toBe(1);
    expect(stderr).toContain('leads out of the repository');
  });

  it('checks the token, and creates the databases where that is asked for', async () => {
    await using desk = await openDesk({ bare: true });
    const { home } = desk.world;
    const { code, stdout } = await desk.run(['init', '--yes', '--notion-parent', home, '--setup']);
    expect(stdout).toContain('The page “Engineering” is shared.');
    expect(code).toBe(0);
    expect(desk.tree.read(configPath)).toMatch(/ {2}tasks: http.+\n {2}plans: http.+\n/);
    const { stdout: checks } = await desk.run(['doctor']);
    expect(checks).toContain('18 of 18 fields have a property.');
    expect((await desk.run(['validate'])).code).toBe(0);
  });

  it('says what is wrong with the token', async () => {
    await using desk = await openDesk({ bare: true });
    const args = ['init', '--yes', '--notion-parent', desk.world.home, '--setup'];
    const { code, stdout } = await desk.run(args, { NOTION_TOKEN: 'wrong' });
    expect(code).toBe(1);
    expect(stdout).toContain('Notion refused the token.');
  });
});
