// `validate` as people and hooks run it: over the files as they lie there, with no service at all.
import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyReport, type Report } from '../../src/core/report.ts';
import { Folder } from './desk.ts';
import { broken, good, teamPlan } from './plans.ts';

describe('plan-sync validate', () => {
  it('says that all is well, and how many files it looked at', async () => {
    using folder = new Folder({ 'plans/a.yml': good, 'README.md': '# Plans\n' });
    expect(await folder.run(['validate'])).toEqual({
      code: 0,
      stdout: '1 plan file, no problems.\n',
      stderr: '',
    });
  });

  it('shows every problem at once with its place, what to do, and the corrected line', async () => {
    using folder = new Folder({
      'plans/a.yml': good,
      'plans/b.yml': broken,
      'plans/deep/c.yaml': 'title: Launch: the plan\nkey: LAUN\ntasks: []\n',
    });
    const { code, stdout } = await folder.run(['validate']);
    expect(code).toBe(1);
    expect(stdout).toBe(`plans/b.yml:4:5 problem \`titel\` is not a key of a task. Did you mean \`title\`?
  Write \`title\`, or remove the key.
  write - title: Typo
${stdout.split('\n').slice(3, 6).join('\n')}
2 problems in 3 plan files.
`);
    expect(stdout).toMatch(
      /^plans\/deep\/c\.yaml:1:\d+ problem .*\n {2}.*\n {2}write title: "Launch: the plan"$/m,
    );
  });

  it('gives the report of the action as JSON', async () => {
    using folder = new Folder({ 'plans/a.yml': good, 'plans/b.yml': broken });
    const { code, stdout, stderr } = await folder.run(['validate', '--json']);
    const report = JSON.parse(stdout) as Report;
    expect([code, stderr]).toEqual([1, '']);
    expect(report).toEqual({
      ...(JSON.parse(JSON.stringify(emptyReport('validate'))) as Report),
      problems: [
        {
          code: 'schema',
          file: 'plans/b.yml',
          line: 4,
          column: 5,
          message: '`titel` is not a key of a task. Did you mean `title`?',
          hint: 'Write `title`, or remove the key.',
          correction: '  - title: Typo',
          plan: 'BROK',
        },
      ],
    });
  });

  it('works from a folder below the root, and names files from the root', async () => {
    using folder = new Folder({ 'plans/b.yml': broken, 'src/deep/x.txt': '' });
    folder.git('init', '-q');
    folder.write('plans/deep/keep.txt', '');
    const { planSync } = await import('./desk.ts');
    const { stdout } = await planSync(join(folder.path, 'src/deep'), ['validate']);
    expect(stdout).toContain('plans/b.yml:4:5');
  });

  it('looks where the configuration says, and stops at one with problems', async () => {
    const config = 'version: 1\nplans: [roadmap/**/*.yml, "!roadmap/old/**"]\n';
    using folder = new Folder({
      '.github/plan-sync.yml': config,
      'plans/b.yml': broken,
      'roadmap/a.yml': good,
      'roadmap/old/b.yml': broken,
    });
    expect((await folder.run(['validate'])).stdout).toBe('1 plan file, no problems.\n');
    folder.write('.github/plan-sync.yml', 'version: 1\nplns: x\n');
    const wrong = await folder.run(['validate']);
    expect(wrong.code).toBe(1);
    expect(wrong.stdout).toContain('.github/plan-sync.yml:2:1 problem');
    folder.write('other.yml', 'version: 1\nplans: plans/*.yml\n');
    expect((await folder.run(['validate', '--config', 'other.yml'])).stdout).toContain('plans/b.yml:4:5');
  });

  it('tells when there is nothing to look at', async () => {
    using folder = new Folder();
    expect(await folder.run(['validate'])).toMatchObject({
      code: 0,
      stdout: 'There is no plan file here: none matches `plans` in the configuration.\n',
    });
  });

  it('reads what git would add, with changes that are in no commit, and nothing that is ignored', async () => {
    using folder = new Folder({
      '.gitignore': 'plans/private/\n',
      'plans/a.yml': good,
      'plans/gone.yml': broken,
      'plans/private/b.yml': broken,
    });
    folder.git('init', '-q');
    folder.git('add', '.');
    const { unlinkSync } = await import('node:fs');
    unlinkSync(join(folder.path, 'plans/gone.yml'));
    folder.write('plans/ünïcode name.yml', good.replaceAll('PREF', 'UNI'));
    expect((await folder.run(['validate'])).stdout).toBe('2 plan files, no problems.\n');
    folder.write('plans/a.yml', broken);
    expect((await folder.run(['validate'])).code).toBe(1);
  });

  it('never reads outside the working tree, whatever globs and links say', async () => {
    using outside = new Folder({ 'secret.yml': broken, 'plans/secret.yml': broken });
    for (const isCheckout of [false, true]) {
      using folder = new Folder({
        '.github/plan-sync.yml': `version: 1\nplans: [plans/**/*.yml, "../**/*.yml", "${outside.path}/*.yml", linked/*.yml]\n`,
        'plans/a.yml': good,
      });
      mkdirSync(join(folder.path, 'plans/more'));
      symlinkSync(join(outside.path, 'secret.yml'), join(folder.path, 'plans/link.yml'));
      symlinkSync(join(outside.path, 'plans'), join(folder.path, 'plans/more/folder'));
      symlinkSync(join(outside.path, 'plans'), join(folder.path, 'linked'));
      if (isCheckout) folder.git('init', '-q');
      expect(await folder.run(['validate'])).toMatchObject({
        code: 0,
        stdout: '1 plan file, no problems.\n',
      });
      const elsewhere = await folder.run(['validate', '--config', '../secret.yml']);
      expect(elsewhere.stdout).not.toContain('titel');
    }
  });

  it('shows no control character of a file', async () => {
    using folder = new Folder({ 'plans/a.yml': 'title: A\nkey: AA\n"ti\\e[31mtle": x\ntasks: []\n' });
    const { code, stdout } = await folder.run(['validate']);
    expect([code, stdout.includes('\u001b')]).toEqual([1, false]);
  });

  it('is quick before a commit: fifty plans take a few times what node needs to start at all', async () => {
    const keys = Array.from({ length: 50 }, (_, at) => `P${String(at).padStart(3, '0')}`);
    using folder = new Folder(Object.fromEntries(keys.map((key) => [`plans/${key}.yml`, teamPlan(key)])));
    folder.git('init', '-q');
    expect(await folder.run(['validate'])).toMatchObject({
      code: 0,
      stdout: '50 plan files, no problems.\n',
    });
    const entry = join(import.meta.dirname, '../../dist/cli.js');
    const best = (args: readonly string[]): number =>
      Math.min(
        ...Array.from({ length: 5 }, () => {
          const start = performance.now();
          spawnSync(process.execPath, args, { cwd: folder.path });
          return performance.now() - start;
        }),
      );
    const [bare, all] = [best(['-e', '0']), best([entry, 'validate'])];
    // The limit of 300 ms holds on a machine with nothing else to do; a busy one is as slow at starting node.
    expect(all, `${Math.round(all)} ms, node alone ${Math.round(bare)} ms`).toBeLessThan(
      Math.max(300, 8 * bare),
    );
  });
});

describe('what was parsed before', () => {
  const memory = '.git/plan-sync/parsed-plans.json';
  const checkout = (): Folder => {
    const folder = new Folder({ 'plans/a.yml': good, 'plans/b.yml': broken });
    folder.git('init', '-q');
    return folder;
  };

  it('is said again of files that did not change, and only of these', async () => {
    using folder = checkout();
    const first = await folder.run(['validate', '--json']);
    expect(await folder.run(['validate', '--json'])).toEqual(first);
    folder.write('plans/b.yml', good.replaceAll('PREF', 'BETT'));
    expect(await folder.run(['validate'])).toMatchObject({ code: 0, stdout: '2 plan files, no problems.\n' });
    folder.write('plans/a.yml', broken);
    expect((await folder.run(['validate'])).stdout).toContain('plans/a.yml:4:5 problem');
    expect(folder.git('status', '--porcelain')).toBe('?? plans/\n');
  });

  it('holds the files together anew: the same key in another file is a problem', async () => {
    using folder = checkout();
    folder.write('plans/b.yml', good.replaceAll('PREF', 'BETT'));
    await folder.run(['validate']);
    folder.write('plans/b.yml', good);
    expect((await folder.run(['validate'])).code).toBe(1);
  });

  it.each(['', '{', 'null', '[]', '{"parser":"0.0.0 1","files":[{"path":"plans/b.yml"}]}'])(
    'is of no use where it says %j',
    async (text) => {
      using folder = checkout();
      const first = await folder.run(['validate']);
      folder.write(memory, text);
      expect(await folder.run(['validate'])).toEqual(first);
    },
  );

  it('is taken where it stands: what another release made of a file is not', async () => {
    using folder = checkout();
    await folder.run(['validate']);
    const kept = folder.read(memory);
    folder.write(memory, kept.replace('`titel` is not a key', '`titel` was no key'));
    expect((await folder.run(['validate'])).stdout).toContain('was no key');
    folder.write(memory, folder.read(memory).replace(/"parser":"[^"]+"/, '"parser":"0.0.1 1"'));
    expect((await folder.run(['validate'])).stdout).toContain('is not a key');
  });

  it('is not kept where `.git` is no folder, as in a work tree beside another one', async () => {
    using folder = new Folder({ 'plans/a.yml': good, '.git': 'gitdir: elsewhere\n' });
    expect((await folder.run(['validate'])).code).toBe(0);
  });
});
