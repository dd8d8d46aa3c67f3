// Another database in the configuration is a fresh start that somebody has to confirm, however often the action runs.
import { describe, expect, it } from 'vitest';
import { configPath, openWorld } from './world.ts';

const files = { 'plans/one.yml': 'title: One\nkey: ONE\ntasks:\n  - id: ONE-1\n    title: First\n' };

describe('another database in the configuration', () => {
  it('waits until exactly that is confirmed, and can be taken back', async () => {
    const world = await openWorld({ files });
    expect((await world.run()).report.results).toHaveLength(2);

    const other = world.notion.person.createDatabase(world.home, 'Other tasks', {
      Task: { title: {} },
      'Task ID': { rich_text: {} },
    });
    world.change(configPath, world.tasks.database, other.database);
    const first = await world.run(world.dispatch());
    const second = await world.run(world.dispatch());
    for (const { exitCode, report } of [first, second]) {
      expect(exitCode).toBe(1);
      expect(report.held?.reasons).toEqual([expect.stringContaining('names another database than before')]);
    }
    expect(second.outputs['confirm']).toBe(first.outputs['confirm']);
    expect(world.notion.look.rows(other.dataSource)).toEqual([]);

    world.change(configPath, other.database, world.tasks.database);
    const back = await world.run(world.dispatch());
    expect(back.report.held).toBeUndefined();
    expect(back.outputs['changed']).toBe('false');

    world.change(configPath, world.tasks.database, other.database);
    const confirm = (await world.run(world.dispatch())).outputs['confirm'] ?? '';
    const confirmed = await world.run(world.dispatch({ confirm }), { confirm });
    expect(confirmed.exitCode).toBe(0);
    expect(world.notion.look.rows(other.dataSource).map(({ values }) => values['Task ID'])).toEqual([
      'ONE-1',
    ]);
    expect(world.notion.look.rows(world.tasks.dataSource)).toHaveLength(1);
    await world.close();
  });
});
