// Tasks and plans come, move and are renamed: every row keeps its identity.
import { describe, expect, test } from 'vitest';
import { planOf } from './plans.ts';
import { ids, settled, synced, tasks } from './rows.ts';
import { openWorld } from './world.ts';

const a = 'plans/a.yml';
const b = 'plans/b.yml';

describe('IDs', () => {
  test('are committed once, with nothing else changed, and then the rows follow', async () => {
    const text = `title: "Plan"   # kept\nkey: AB\ntasks:\n  - title: One   # first\n    depends-on: [Two]\n\n  - {title: Two}\n  - id: AB-7\n    title: Seven\n`;
    await using world = await openWorld({ files: { [a]: text } });
    const result = await world.sync();
    expect(world.github.file(a)).toBe(
      text
        .replace('- title: One', '- id: AB-8\n    title: One')
        .replace('{title: Two}', '{id: AB-9, title: Two}'),
    );
    expect(ids(world)).toEqual(['AB-7', 'AB-8', 'AB-9']);
    expect(world.row('AB-8').values['Blocked by']).toEqual(['Two']);
    expect(result.outputs['commit']).toBe(world.github.head());
    expect(result.outputs).toMatchObject({ created: '4', changed: 'true' });
    await settled(world);
    const without = world.github.file(a)!.replace('[Two]', '[]').replace('  - {id: AB-9, title: Two}\n', '');
    await world.sync(world.push({ [a]: without }));
    await world.sync(world.push({ [a]: `${world.github.file(a)}  - title: Ten\n` }));
    expect(world.github.file(a)).toContain('id: AB-10');
  });

  test('that are renamed keep their row', async () => {
    await using world = await synced({ [a]: planOf('AB', ...tasks(2)) });
    const { id } = world.row('AB-1');
    await world.sync(world.change(a, 'id: AB-1, title', 'id: AB-5, was: AB-1, title'));
    expect(world.row('AB-5').id).toBe(id);
    expect(ids(world)).toEqual(['AB-2', 'AB-5']);
    await settled(world);
    await world.sync(world.change(a, 'was: AB-1, ', ''));
    expect(world.row('AB-5').id).toBe(id);
  });

  test('given twice freeze both plans and say where; cycles are shown whole', async () => {
    await using world = await synced({
      [a]: planOf('AB', ...tasks(1)),
      [b]: planOf('CD', 'id: CD-1, title: One'),
    });
    const result = await world.run(
      world.push({
        [a]: planOf('AB', ...tasks(1), 'id: AB-2, title: Two', 'id: AB-2, title: Three'),
        [b]: planOf(
          'CD',
          'id: CD-1, title: One, depends-on: [CD-2]',
          'id: CD-2, title: Two, depends-on: [CD-1]',
        ),
        'plans/c.yml': planOf('EF', 'id: EF-1, title: Fine'),
      }),
    );
    expect(result.exitCode).toBe(1);
    expect(result.report.problems.map(({ code, file }) => [code, file])).toEqual(
      expect.arrayContaining([
        ['duplicate', a],
        ['cycle', b],
      ]),
    );
    expect(result.summary).toContain('CD-1 → CD-2 → CD-1');
    expect(ids(world)).toEqual(['AB-1', 'CD-1', 'EF-1']);
  });
});

describe('moving', () => {
  test('a task between phases and plans keeps its row', async () => {
    const phases = (first: string, second: string): string =>
      `title: Plan AB\nkey: AB\nphases:\n  - title: First\n    tasks: [${first}]\n  - title: Second\n    tasks: [${second}]\n`;
    await using world = await synced({
      [a]: phases('{ id: AB-1, title: One }, { id: AB-2, title: Two }', ''),
      [b]: planOf('CD', 'id: CD-1, title: One'),
    });
    const { id } = world.row('AB-1');
    await world.sync(world.push({ [a]: phases('{ id: AB-2, title: Two }', '{ id: AB-1, title: One }') }));
    expect(world.row('AB-1')).toMatchObject({ id, values: { Phase: 'Second' } });
    await world.sync(
      world.push({
        [a]: phases('{ id: AB-2, title: Two }', ''),
        [b]: planOf('CD', 'id: CD-1, title: One', 'id: AB-1, title: One'),
      }),
    );
    expect(world.row('AB-1')).toMatchObject({
      id,
      values: { Epic: ['Implementation Plan: Plan CD'], Phase: null },
    });
    expect(world.body(world.planPage('CD').id)).toContain('AB-1: One');
    expect(world.body(world.planPage('AB').id)).not.toContain('AB-1: One');
    expect(ids(world)).toEqual(['AB-1', 'AB-2', 'CD-1']);
    await settled(world);
  });

  test('a file, or renaming it, changes nothing but the links to it', async () => {
    await using world = await synced({ [a]: planOf('AB', ...tasks(2)) });
    const before = world.rows().map(({ id }) => id);
    const text = world.github.file(a)!;
    await world.sync(world.push({ [a]: null, 'plans/deep/moved.yml': text }));
    expect(world.rows().map(({ id }) => id)).toEqual(before);
    expect(world.planPage('AB').values['Source']).toMatch(/plans\/deep\/moved\.yml$/);
    await settled(world);
  });

  test('a plan to another key keeps its page and rows', async () => {
    await using world = await synced({ [a]: planOf('AB', ...tasks(2)) });
    const [page, rows] = [world.planPage('AB').id, world.rows().map(({ id }) => id)];
    await world.sync(world.change(a, 'key: AB', 'key: XY\nwas: AB'));
    expect(world.planPage('XY').id).toBe(page);
    expect(world.rows().map(({ id }) => id)).toEqual(rows);
    await settled(world);
    await world.sync(world.change(a, 'was: AB\n', ''));
    expect(world.planPage('XY').id).toBe(page);
    expect(ids(world)).toEqual(['AB-1', 'AB-2']);
    await settled(world);
  });
});

describe('rows that are there already', () => {
  test('are adopted by plan and exact title, and others are left alone', async () => {
    await using world = await synced({ [a]: planOf('AB', ...tasks(1)) });
    const { person } = world.notion;
    const { dataSource } = world.tasks;
    const same = person.createRow(dataSource, { Task: 'Typed', Epic: [world.planPage('AB').id], Points: 3 });
    const other = person.createRow(dataSource, { Task: 'Typed' });
    const foreign = person.createRow(dataSource, { Task: 'Theirs', 'Task ID': 'ZZ-1' });
    const before = [world.notion.look.row(other), world.notion.look.row(foreign)];
    await world.sync(
      world.push({ [a]: planOf('AB', ...tasks(1), 'id: AB-2, title: Typed, priority: High') }),
    );
    await world.sync(world.schedule());
    expect(world.row('AB-2')).toMatchObject({ id: same, values: { Points: 3, Priority: 'High' } });
    expect([world.notion.look.row(other), world.notion.look.row(foreign)]).toEqual(before);
    await settled(world);
  });

  test('in another database wait for a confirmation and are adopted by their Task ID', async () => {
    await using world = await synced({ [a]: planOf('AB', ...tasks(2)) });
    const { person } = world.notion;
    const other = person.createDatabase(world.home, 'Other Tasks', {
      Task: { title: {} },
      'Task ID': { rich_text: {} },
      Status: { status: { options: [{ name: 'To Do' }, { name: 'Done' }] } },
      Plan: {
        relation: { data_source_id: world.plans.dataSource, type: 'single_property', single_property: {} },
      },
    });
    const there = person.createRow(other.dataSource, { Task: 'Old', 'Task ID': 'AB-2' });
    const before = world.rows();
    const held = await world.run(world.change('.github/plan-sync.yml', world.tasks.database, other.database));
    expect(held.exitCode).toBe(1);
    expect(held.summary).toContain('another database');
    expect(world.notion.look.rows(other.dataSource)).toHaveLength(1);
    const done = await world.sync(world.dispatch(), { confirm: held.outputs['confirm']! });
    expect(done.exitCode).toBe(0);
    const rows = world.notion.look.rows(other.dataSource);
    expect(rows.map(({ values }) => [values['Task ID'], values['Task']]).sort()).toEqual([
      ['AB-1', 'Task 1'],
      ['AB-2', 'Task 2'],
    ]);
    expect(rows.find(({ values }) => values['Task ID'] === 'AB-2')!.id).toBe(there);
    expect(world.rows().map(({ values }) => values['Task'])).toEqual(
      before.map(({ values }) => values['Task']),
    );
    await settled(world);
  });
});

test('dependencies across plans become relations whichever plan comes first', async () => {
  await using world = await openWorld({
    files: {
      [a]: planOf('AB', 'id: AB-1, title: One, depends-on: [CD-1]'),
      [b]: planOf('CD', 'id: CD-1, title: Two, depends-on: [EF-1]'),
      'plans/c.yml': planOf('EF', 'id: EF-1, title: Three'),
    },
  });
  const result = await world.sync();
  expect(world.row('AB-1').values['Blocked by']).toEqual(['Two']);
  expect(world.row('CD-1').values['Blocked by']).toEqual(['Three']);
  expect(result.written.filter(({ operation }) => operation === 'updatePage')).toEqual([]);
  await settled(world);
});
