// What leaves its file or cannot be read: nothing goes without being asked for, nothing broken is acted upon.
import { describe, expect, test } from 'vitest';
import { planOf } from './plans.ts';
import { ids, settled, synced, tasks } from './rows.ts';

const a = 'plans/a.yml';
const b = 'plans/b.yml';

describe('a task that left its file', () => {
  test('is trashed, or cancelled where people put something of their own into the row', async () => {
    await using world = await synced({ [a]: planOf('AB', ...tasks(5)) });
    const { person, look } = world.notion;
    const row = Object.fromEntries(tasks(5).map((_, at) => [at + 1, world.row(`AB-${at + 1}`).id]));
    person.addBlocks(row[2]!, 'My own text');
    person.comment(row[3]!, 'Why?');
    person.edit(row[4]!, { Points: 5 });
    const result = await world.sync(world.push({ [a]: planOf('AB', ...tasks(1, 5)) }));
    expect(look.row(row[1]!).inTrash).toBe(true);
    for (const at of [2, 3, 4])
      expect(look.row(row[at]!)).toMatchObject({ inTrash: false, values: { State: 'Cancelled' } });
    expect(look.row(row[4]!).values['Points']).toBe(5);
    expect(result.outputs).toMatchObject({ removed: '1', updated: expect.stringMatching(/^[345]$/) });
    expect(result.report.results.map(({ operation }) => operation.kind)).toEqual(
      expect.arrayContaining(['remove-task', 'cancel-task', 'cancel-task', 'cancel-task']),
    );
    await settled(world);
    await world.sync(world.push({ [a]: planOf('AB', ...tasks(5)) }));
    expect(ids(world)).toEqual(['AB-1', 'AB-2', 'AB-3', 'AB-4', 'AB-5']);
    expect(world.row('AB-2').id).toBe(row[2]);
    await settled(world);
  });

  test('is cancelled or kept where the configuration says so', async () => {
    for (const policy of ['cancel', 'keep']) {
      await using world = await synced(
        { [a]: planOf('AB', ...tasks(2)) },
        { config: `sync:\n  removed-from-file: ${policy}\n` },
      );
      await world.sync(world.push({ [a]: planOf('AB', ...tasks(1)) }));
      expect(world.row('AB-2').values['State']).toBe(policy === 'keep' ? 'To Do' : 'Cancelled');
      await settled(world);
    }
  });

  test('waits for a confirmation when it is one of many, and the rest goes on', async () => {
    await using world = await synced({ [a]: planOf('AB', ...tasks(8)) });
    const held = await world.run(world.push({ [a]: planOf('AB', 'id: AB-1, title: Renamed') }));
    expect(held.exitCode).toBe(1);
    const code = held.outputs['confirm']!;
    expect(code).toMatch(/^\w{10}$/);
    expect(held.summary).toContain('7 of 8 rows would be removed');
    expect(held.summary).toContain(code);
    expect(world.rows()).toHaveLength(8);
    expect(world.row('AB-1').values['Task']).toBe('Renamed');

    const wrong = await world.run(world.dispatch(), { confirm: 'nonsense00' });
    expect(wrong.exitCode).toBe(1);
    expect(wrong.summary).toContain('none that stands for these operations');
    expect(world.rows()).toHaveLength(8);

    const stale = await world.run(
      world.push({ [a]: planOf('AB', 'id: AB-1, title: Renamed', 'id: AB-2, title: Task 2') }),
      { confirm: code },
    );
    expect(stale.exitCode).toBe(1);
    expect(stale.summary).toContain('1 no longer needed');
    expect(world.rows()).toHaveLength(8);

    const done = await world.sync(world.dispatch(), { confirm: stale.outputs['confirm']! });
    expect(done.outputs).toMatchObject({ removed: '6', confirm: '' });
    expect(ids(world)).toEqual(['AB-1', 'AB-2']);
    await settled(world);
  });
});

describe('a plan file', () => {
  test('that was deleted leaves page and rows, with one notice, until a confirmed run', async () => {
    await using world = await synced({
      [a]: planOf('AB', ...tasks(2)),
      [b]: planOf('CD', 'id: CD-1, title: One'),
    });
    const first = await world.sync(world.push({ [a]: null }));
    expect(first.summary).toContain('Plan files were deleted');
    const code = first.outputs['confirm']!;
    expect(code).not.toBe('');
    const second = await world.sync();
    expect(second.outputs['confirm']).toBe('');
    expect(second.summary).not.toContain('deleted');
    expect(ids(world)).toEqual(['AB-1', 'AB-2', 'CD-1']);
    const done = await world.sync(world.dispatch(), { confirm: code });
    expect(done.outputs['removed']).toBe('3');
    expect(ids(world)).toEqual(['CD-1']);
    expect(world.notion.look.rows(world.plans.dataSource)).toHaveLength(1);
    await settled(world);
  });

  test('that is archived is left alone, and its IDs stay valid', async () => {
    await using world = await synced({ [a]: planOf('AB', ...tasks(2)) });
    await world.sync(
      world.push({
        [a]: `${planOf('AB', 'id: AB-1, title: Other')}archived: true\n`,
        [b]: planOf('CD', 'id: CD-1, title: One, depends-on: [AB-1]'),
      }),
    );
    expect(world.row('AB-1').values['Task']).toBe('Task 1');
    expect(ids(world)).toEqual(['AB-1', 'AB-2', 'CD-1']);
    expect(world.row('CD-1').values['Blocked by']).toEqual(['Task 1']);
    await settled(world);
  });

  test('that can no longer be read is frozen, while everything else goes on', async () => {
    await using world = await synced({
      [a]: planOf('AB', ...tasks(2)),
      [b]: planOf('CD', 'id: CD-1, title: One'),
    });
    const broken = 'title: Plan AB\nkey: AB\ntasks:\n  - id: AB-1\n    title: One: two\n';
    const result = await world.run(
      world.push({ [a]: broken, [b]: planOf('CD', 'id: CD-1, title: Changed') }),
    );
    expect(result.exitCode).toBe(1);
    expect(result.report.problems).toEqual([
      expect.objectContaining({
        code: 'syntax',
        file: a,
        line: 5,
        correction: expect.stringMatching(/['"]One: two['"]/),
      }),
    ]);
    expect(result.annotations).toContainEqual(expect.objectContaining({ level: 'error', file: a, line: 5 }));
    expect(world.row('CD-1').values['Task']).toBe('Changed');
    expect(ids(world)).toEqual(['AB-1', 'AB-2', 'CD-1']);
    expect(world.row('AB-1').values['Task']).toBe('Task 1');
    const again = await world.run();
    expect(again.exitCode).toBe(1);
    expect(again.report.problems).toHaveLength(1);
    await world.sync(world.push({ [a]: planOf('AB', ...tasks(2)) }));
    await settled(world);
  });

  test('outside of narrowed globs, and an empty side, are held', async () => {
    await using world = await synced(
      { [a]: planOf('AB', ...tasks(2)), 'more/c.yml': planOf('CD', 'id: CD-1, title: One') },
      { config: 'plans: "{plans,more}/*.yml"\n' },
    );
    expect(ids(world)).toEqual(['AB-1', 'AB-2', 'CD-1']);
    const narrowed = await world.run(world.change('.github/plan-sync.yml', '{plans,more}', '{plans,none}'));
    expect(narrowed.exitCode).toBe(1);
    expect(narrowed.summary).toContain('more/c.yml');
    expect(ids(world)).toEqual(['AB-1', 'AB-2', 'CD-1']);
    const nothing = await world.run(world.change('.github/plan-sync.yml', '{plans,none}', 'nowhere'));
    expect(nothing.exitCode).toBe(1);
    expect(nothing.summary).toContain('No plan file was found');
    expect(ids(world)).toEqual(['AB-1', 'AB-2', 'CD-1']);
  });
});

describe('a wrong value', () => {
  test.each([
    ['status', 'status: Halfway', 'State', 'To Do'],
    ['priority', 'priority: Urgentest', 'Priority', 'High'],
    ['assignee', 'assignee: nobody', 'Owner', []],
    ['dependency', 'depends-on: [AB-77]', 'Blocked by', []],
  ])('freezes that field only: %s', async (_, wrong, property, value) => {
    await using world = await synced({
      [a]: planOf('AB', 'id: AB-1, title: One, priority: High', 'id: AB-2, title: Two'),
    });
    const result = await world.run(
      world.push({
        [a]: planOf(
          'AB',
          `id: AB-1, title: Changed, ${wrong.startsWith('priority') ? '' : 'priority: High, '}${wrong}`,
          'id: AB-2, title: Two too',
        ),
      }),
    );
    expect(result.exitCode).toBe(1);
    expect(result.report.problems).toEqual([expect.objectContaining({ file: a, line: 4, task: 'AB-1' })]);
    expect(world.row('AB-1').values).toMatchObject({ Task: 'Changed', [property]: value });
    expect(world.row('AB-2').values['Task']).toBe('Two too');
    expect((await world.run()).report.problems).toHaveLength(1);
  });
});
