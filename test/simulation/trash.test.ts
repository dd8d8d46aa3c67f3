// Fixed scenes in which people move the row of a task to the trash where that cancels the task, by pull request.
import { expect, it } from 'vitest';
import { asked, atRest, backfill, byPullRequest, doings, next, path, planOf, rowOf } from './scene.ts';

const config = `${byPullRequest}  trashed-in-notion: cancel\n`;
const full = { request: { scope: 'full' } } as const;
const task = 'id: PREF-1\ntitle: Write migration\nacceptance: [Works]';

it('once the task is cancelled, the row stays in the trash and nothing is proposed any more', async () => {
  const world = await atRest(planOf(task, backfill), { config });
  world.notion.person.tick(rowOf(world, 'PREF-1').id, 'Works', true);
  await next(world);
  world.notion.person.trash(rowOf(world, 'PREF-1').id);
  world.proposals.pulls.merge(1, 'squash');
  await next(world);
  world.proposals.pulls.merge(2, 'squash');
  await next(world);
  for (const options of [{}, full, {}]) {
    const ran = await next(world, options);
    expect(doings(ran).filter((done) => !done.endsWith('unchanged'))).toEqual([]);
    expect(asked(ran)).not.toContain('propose');
  }
  expect(world.repository.read(path)).toContain('status: Cancelled');
  expect(rowOf(world, 'PREF-1').inTrash).toBe(true);
});

it('the row of a task that is cancelled already asks for nothing', async () => {
  const world = await atRest(planOf(`${task}\nstatus: cancelled`, backfill), { config });
  world.notion.person.trash(rowOf(world, 'PREF-1').id);
  const ran = await next(world, full);
  expect(asked(ran)).not.toContain('propose');
  expect(doings(await next(world))).toEqual([]);
  expect(rowOf(world, 'PREF-1').inTrash).toBe(true);
  expect(world.repository.read(path)).toContain('status: cancelled');
});
