// `preview`: the files on the desk against the real state and Notion, with nothing written anywhere.
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/core/report.ts';
import { migration, migrationPath, people, planOf } from '../e2e/plans.ts';
import { stateRef } from '../e2e/world.ts';
import { openDesk, type Desk } from './desk.ts';

/** A desk whose repository has been synced once. */
async function synced(files: Readonly<Record<string, string>>, config = ''): Promise<Desk> {
  const desk = await openDesk({ files, config });
  await desk.world.sync();
  desk.pull();
  return desk;
}

/** Everything that a command could have changed, as far as anybody can see. */
function everything({ world, tree }: Desk) {
  const { github, notion } = world;
  return {
    head: github.head('main'),
    state: github.head(stateRef),
    pulls: github.pulls().length,
    rows: world.rows(),
    written: notion.requests.all.filter(
      ({ operation }) => !/^(get|query|search|list|retrieve)/.test(operation),
    ).length,
    status: tree.git('status', '--porcelain', '--ignored'),
    diff: tree.git('diff'),
  };
}

/** What is done, in whatever order it went. */
const operations = ({ results }: Report) =>
  results
    .map(({ operation: { kind, task, title, changes } }) => JSON.stringify({ kind, task, title, changes }))
    .sort();

describe('plan-sync preview', () => {
  it('lists exactly what a push of these files would do, and writes nothing anywhere', async () => {
    await using desk = await synced({ [migrationPath]: migration }, people);
    const { tree, world } = desk;
    const edited = migration
      .replace('status: To Do', 'status: In Progress')
      .replace('due: 2026-12-02', 'due: 2026-12-05');
    expect(edited).not.toBe(migration);
    tree.write(migrationPath, edited);
    tree.write('plans/new.yml', planOf('NEW', 'title: Not in any commit yet'));
    const before = everything(desk);

    const { code, stdout, stderr } = await desk.run(['preview']);
    expect(code).toBe(0);
    expect(stderr).toMatch(/^(\d+ requests to Notion so far …\n)*$/);
    expect(stdout).toMatch(/^PREF\n/m);
    expect(stdout).toMatch(/^ {2}~ Update the row: PREF-1 Write migration SQL scripts\n {6}(due|status) /m);
    expect(stdout).toMatch(/^ {2}\+ Create the plan page: .*Plan NEW$/m);
    expect(stdout).toMatch(/\d+ changes planned\.\n$/);

    const report = await desk.report(['preview']);
    expect(report).toMatchObject({ code: 0, mode: 'sync', dryRun: true, problems: [] });
    for (const { outcome } of report.results) expect(outcome.kind).toBe('planned');
    expect(everything(desk)).toEqual(before);

    const push = world.push({ [migrationPath]: edited, 'plans/new.yml': tree.read('plans/new.yml') });
    const real = await world.sync(push);
    expect(operations(real.report)).toEqual(operations(report));
  });

  it('says that nothing would change where nothing did', async () => {
    await using desk = await synced({ 'plans/a.yml': planOf('AB', 'id: AB-1, title: One') });
    for (const args of [['preview'], ['preview', '--full']])
      expect(await desk.run(args)).toMatchObject({ code: 0, stdout: 'Nothing would change.\n' });
  });

  it('shows what people edited in Notion meanwhile, and looks at one plan where that is asked for', async () => {
    await using desk = await synced({
      'plans/a.yml': planOf('AB', 'id: AB-1, title: One'),
      'plans/b.yml': planOf('CD', 'id: CD-1, title: One'),
    });
    desk.world.notion.clock.advance(3_600_000);
    desk.world.notion.person.edit(desk.world.row('AB-1').id, { Priority: 'High' });
    desk.tree.write('plans/b.yml', planOf('CD', 'id: CD-1, title: Renamed'));
    const { stdout } = await desk.run(['preview']);
    expect(stdout).toMatch(/← Take over from Notion: AB-1 One by .*\n {6}priority High/);
    expect(stdout).toContain('Update the row: CD-1 Renamed');
    const only = await desk.run(['preview', '--only', 'ab']);
    expect(only.stdout).not.toContain('CD-1');
  });

  it('shows problems with their places, and goes on with the rest', async () => {
    await using desk = await synced({ 'plans/a.yml': planOf('AB', 'id: AB-1, title: One') });
    desk.tree.write('plans/a.yml', planOf('AB', 'id: AB-1, title: Changed'));
    desk.tree.write('plans/b.yml', 'title: Broken\nkey: BROK\ntasks:\n  - titel: Typo\n');
    const { code, stdout } = await desk.run(['preview']);
    expect(code).toBe(1);
    expect(stdout).toContain('plans/b.yml:4:5 problem');
    expect(stdout).toContain('Update the row: AB-1 Changed');
  });

  it('says before the databases are there what it cannot show yet', async () => {
    await using desk = await openDesk({ bare: true, files: { 'plans/a.yml': planOf('AB', 'title: One') } });
    desk.tree.write('.github/plan-sync.yml', `version: 1\nnotion:\n  parent: ${desk.world.home}\n`);
    const { code, stdout } = await desk.run(['preview']);
    expect(code).toBe(0);
    expect(stdout).toContain('+ To set up: create the database "Tasks"');
    expect(stdout).toContain(
      'What the plans bring can be shown once `setup`, or the first sync, has created',
    );
  });

  it('ends with 3 where a brake would hold something, and knows files that only left the globs', async () => {
    const tasks = Array.from({ length: 8 }, (_, at) => `id: AB-${at + 1}, title: Task ${at + 1}`);
    await using desk = await synced({ 'plans/a.yml': planOf('AB', ...tasks) });
    desk.tree.write('plans/a.yml', planOf('AB', tasks[0]!));
    const held = await desk.run(['preview']);
    expect(held.code).toBe(3);
    expect(held.stdout).toContain('held 7 of 8 rows would be removed');
    expect(held.stdout).toContain('A sync would hold this back');

    desk.tree.git('checkout', '-q', '.');
    desk.tree.write(
      '.github/plan-sync.yml',
      `${desk.tree.read('.github/plan-sync.yml')}plans: roadmap/*.yml\n`,
    );
    const narrowed = await desk.run(['preview']);
    const push = desk.world.push({ '.github/plan-sync.yml': desk.tree.read('.github/plan-sync.yml') });
    const real = await desk.world.run(push);
    expect(narrowed.stdout).toContain(real.report.held?.reasons[0] ?? 'a reason');
  });
});
