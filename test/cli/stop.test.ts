// Ctrl+C in the middle of a run of the command line: nobody waits for it afterwards, and the next run does the rest.
import { describe, expect, it } from 'vitest';
import { parseMeta } from '../../src/core/state/model.ts';
import { planOf } from '../e2e/plans.ts';
import { stateRef } from '../e2e/world.ts';
import { openDesk, type Desk } from './desk.ts';

const tasks = Array.from({ length: 40 }, (_, at) => `id: AB-${at + 1}, title: Task ${at + 1}`);
const options = { files: { 'plans/a.yml': planOf('AB', ...tasks) }, notion: { latency: 300 } };

const metaOf = ({ world: { github } }: Desk) => parseMeta(github.file('meta.json', stateRef) ?? '');

describe('a sync that somebody stops', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('by %s gives the state back at once', async (signal) => {
    await using desk = await openDesk(options);
    const { world } = desk;
    const stopped = await desk.stop(['sync'], signal, () => world.rows().length > 0);
    expect(stopped.signal).toBe(signal);
    expect(stopped.stdout).toBe('');
    expect(stopped.stderr).toMatch(
      /Stopping …\n.*Stopped in the middle\. The next run does what is left\.\n$/s,
    );
    expect(world.rows().length).toBeLessThan(tasks.length);
    expect(metaOf(desk)).toMatchObject({ journal: { ended: expect.any(String) as string } });
    expect(metaOf(desk)?.lease).toBeUndefined();

    world.notion.latency = 0;
    // A minute is what Notion's listings may be behind after a run that was cut off.
    world.notion.clock.advance(60_000);
    world.github.clock.advance(60_000);
    const next = await desk.run(['sync']);
    expect(next.code).toBe(0);
    expect(next.stderr).not.toContain('is at work');
    const ids = world.rows().map(({ values }) => values['Task ID']);
    expect(ids.sort()).toEqual(tasks.map((_, at) => `AB-${at + 1}`).sort());
    expect((await desk.run(['sync', '--full'])).stdout).toBe('Nothing to do.\n');
  });

  it('leaves nothing where it held nothing yet', async () => {
    await using desk = await openDesk(options);
    const stopped = await desk.stop(
      ['sync', '--dry-run'],
      'SIGINT',
      () => desk.world.notion.requests.total > 0,
    );
    expect(stopped.signal).toBe('SIGINT');
    expect(stopped.stderr).not.toContain('Stopped in the middle');
    expect(desk.world.github.head(stateRef)).toBeUndefined();
  });
});
