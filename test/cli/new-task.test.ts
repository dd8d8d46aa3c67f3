// `new task`: the next ID that was never used, in the file where it belongs, and nothing else changed there.
import { chmodSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { migration, planOf } from '../e2e/plans.ts';
import { Folder, openDesk } from './desk.ts';
import { broken } from './plans.ts';

const path = 'plans/database-migration.yml';
const offline = '--offline';

/** Lines that are in `after` and not in `before`, where nothing else differs. */
function added(before: string, after: string): string {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const start = old.findIndex((line, at) => line !== now[at]);
  const more = now.length - old.length;
  expect(now.toSpliced(start, more)).toEqual(old);
  return now.slice(start, start + more).join('\n');
}

describe('plan-sync new task', () => {
  it('splices the task into its phase, and says where it stands', async () => {
    using folder = new Folder({ [path]: migration });
    chmodSync(join(folder.path, path), 0o640);
    const more =
      '--after PREF-1 PREF-2 --priority High --label ops --estimate 2 --assignee ada --due 2026-12-18';
    const { code, stdout, stderr } = await folder.run([
      ...['new', 'task', 'pref', 'Write: the runbook', offline],
      ...['--phase', 'create new tables with indexes', '--sprint', 'Sprint 26', ...more.split(' ')],
    ]);
    const text = added(migration, folder.read(path));
    const lines = folder.read(path).split('\n');
    const line = lines.findIndex((each) => each.includes('PREF-6')) + 1;
    expect({ code, stdout, stderr, text }).toMatchInlineSnapshot(`
      {
        "code": 0,
        "stderr": "",
        "stdout": "PREF-6 plans/database-migration.yml:54
      ",
        "text": "      - id: PREF-6
              title: "Write: the runbook"
              priority: High
              assignee: ada
              sprint: Sprint 26
              estimate: 2
              due: 2026-12-18
              labels: [ops]
              depends-on: [PREF-1, PREF-2]",
      }
    `);
    expect(stdout).toBe(`PREF-6 ${path}:${line}\n`);
    expect(statSync(join(folder.path, path)).mode & 0o777).toBe(0o640);
    expect((await folder.run(['validate'])).code).toBe(0);
  });

  it('counts IDs of every file, also of those with problems, and gives JSON where it is asked for', async () => {
    using folder = new Folder({
      'plans/a.yml': planOf('AB', 'id: AB-1, title: One, was: AB-4'),
      'plans/b.yml': planOf('CD', 'id: AB-7, title: Moved here'),
      'plans/c.yml': `${broken}    id: AB-12\n`,
    });
    const { stdout } = await folder.run(['new', 'task', 'AB', 'Two', offline, '--json']);
    expect(JSON.parse(stdout)).toEqual({ id: 'AB-13', file: 'plans/a.yml', line: 5 });
    expect((await folder.run(['new', 'task', 'AB', 'Three', offline])).stdout).toBe('AB-14 plans/a.yml:7\n');
  });

  it('never gives an ID again that a removed task had, where GitHub can be asked', async () => {
    await using desk = await openDesk({
      files: { 'plans/a.yml': planOf('AB', 'id: AB-1, title: One', 'id: AB-5, title: Goes') },
    });
    const { world, tree } = desk;
    await world.sync();
    await world.sync(world.push({ 'plans/a.yml': planOf('AB', 'id: AB-1, title: One') }));
    desk.pull();
    expect(tree.read('plans/a.yml')).not.toContain('AB-5');
    const head = world.github.head('main');
    expect((await desk.run(['new', 'task', 'AB', 'Two'])).stdout).toBe('AB-6 plans/a.yml:5\n');
    expect(world.github.head('main')).toBe(head);

    tree.git('checkout', '-q', '.');
    const without = await desk.run(['new', 'task', 'AB', 'Two'], { GITHUB_TOKEN: '' });
    expect(without.stdout).toBe('AB-2 plans/a.yml:5\n');
    expect(without.stderr).toContain('note Without a token for GitHub only the IDs in the files are known');

    tree.git('checkout', '-q', '.');
    const unreachable = await desk.run(['new', 'task', 'AB', 'Two'], { GITHUB_TOKEN: 'ghp_wrong' });
    expect(unreachable.code).toBe(1);
    expect(unreachable.stderr).toContain('or give --offline to look at the files only.');
    expect(tree.git('status', '--porcelain')).toBe('');
  });

  it.each([
    [['XY', 'New'], 'No plan here has the key XY. There are AB.'],
    [['ABB', 'New'], 'No plan here has the key ABB. Did you mean AB?'],
    [['AB', 'New', '--after', 'AB-9'], 'The task was not added, because there is no task `AB-9`.'],
    [['AB', 'New', '--phase', 'Clean up'], 'AB has no phase "Clean up". Did you mean "Cleanup"?'],
  ])('changes nothing for %j and says why', async (args, sentence) => {
    const text =
      'title: A\nkey: AB\nphases:\n  - title: Cleanup\n    tasks:\n      - {id: AB-1, title: One}\n';
    using folder = new Folder({ 'plans/a.yml': text });
    const { code, stderr } = await folder.run(['new', 'task', ...args, offline]);
    expect(code).toBe(1);
    expect(stderr).toContain(`error: ${sentence}`);
    expect(folder.read('plans/a.yml')).toBe(text);
  });

  it('leaves plans with problems alone', async () => {
    using folder = new Folder({ 'plans/b.yml': broken });
    const { code, stderr } = await folder.run(['new', 'task', 'BROK', 'New', offline]);
    expect(code).toBe(1);
    expect(stderr).toContain('`plan-sync validate` shows them');
    expect(folder.read('plans/b.yml')).toBe(broken);
  });
});
