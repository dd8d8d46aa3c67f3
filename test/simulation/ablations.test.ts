// Without any one of its protections a run goes wrong where it goes right with it: which shows that the protection is
// needed, and that what the scenes ask would notice.
import { expect, it } from 'vitest';
import * as ablations from './ablations.ts';
import type { Through } from './process.ts';
import {
  atRest,
  backfill,
  byPullRequest,
  diesAfter,
  doubles,
  isKept,
  migration,
  next,
  path,
  planOf,
  rowOf,
  rowsOf,
  scene,
  valueIn,
} from './scene.ts';
import type { World } from './world.ts';

/** What is wrong at its end, in words. */
type Scene = (through: Through | undefined) => Promise<readonly string[]>;

const wrong = (is: boolean, what: string): readonly string[] => (is ? [what] : []);

/** A run that died while it created rows, and the next one right after it. */
const diedCreating: Scene = async (through) => {
  const world = scene(undefined, { through, lag: 60_000 });
  await next(world, {}, diesAfter('createPage', 3));
  await world.run([{}]);
  await next(world);
  return doubles(world);
};

/** Several runs that begin at once, with rows that can only be created one after another. */
const together: Scene = async (through) => {
  const tasks = Array.from({ length: 12 }, (_, at) =>
    [`id: PREF-${at + 1}`, `title: Task ${at + 1}`, ...(at === 0 ? [] : [`depends-on: [PREF-${at}]`])].join(
      '\n',
    ),
  );
  const wrongs: string[] = [];
  for (let seed = 1; seed <= 4; seed += 1) {
    const world = scene(planOf(...tasks), { through, lag: 60_000 });
    for (let skip = seed; skip > 0; skip -= 1) world.random.next();
    await world.run([{}, {}, {}]);
    await next(world);
    wrongs.push(...doubles(world));
  }
  return wrongs;
};

async function editedInPullRequest(through: Through | undefined): Promise<World> {
  const world = await atRest(undefined, { through, config: byPullRequest });
  world.notion.person.edit(rowOf(world, 'PREF-1').id, { Task: 'Edited in Notion' });
  await next(world);
  return world;
}

const closed: (after: (world: World) => readonly string[]) => Scene = (after) => async (through) => {
  const world = await editedInPullRequest(through);
  world.proposals.pulls.close(1, 'person');
  await next(world);
  await next(world);
  return after(world);
};

const scenes: readonly (readonly [string, Through, Scene])[] = [
  ['the journal', ablations.withoutJournal, diedCreating],
  ['the time after the death of a run', ablations.withoutSettleTime, diedCreating],
  [
    'the replay of what a run that died took over',
    ablations.withoutReplay,
    async (through) => {
      const world = await atRest(undefined, { through });
      world.notion.person.edit(rowOf(world, 'PREF-1').id, { Task: 'Edited in Notion' });
      await next(world, {}, diesAfter('commit'));
      const edited = world.repository.read(path)!.replace('Edited in Notion', 'Edited in the file');
      world.repository.push({ [path]: edited });
      await next(world);
      return wrong(world.conflictLog() !== '', 'A conflict that there was none of.');
    },
  ],
  [
    'the second half of bases',
    ablations.withoutSecondBase,
    async (through) => {
      // Notion keeps the brackets, and gives them without the backslashes that the file's dialect puts there.
      const text = planOf('id: PREF-1\ntitle: Write migration\ndescription: Ask [x] first.');
      const world = await atRest(text, { through });
      world.notion.person.replaceText(rowOf(world, 'PREF-1').id, 'first', 'now');
      const full = { request: { scope: 'full' } } as const;
      for (let left = 3; left > 0; left -= 1) await next(world, full);
      const saves = world.store.saves();
      await next(world, full);
      return wrong(world.store.saves() !== saves, 'A run that has nothing to do never comes to rest.');
    },
  ],
  [
    'the read before a write',
    ablations.withoutVerifyingRead,
    async (through) => {
      const world = await atRest(undefined, { through });
      const { id } = rowOf(world, 'PREF-1');
      const edited = world.repository.read(path)!.replace('Write migration', 'Edited in the file');
      world.repository.push({ [path]: edited });
      world.notion.clock.advance(10 * 60_000);
      let saves = 0;
      await world.run([{}], ({ operation }) => {
        if (operation === 'save' && (saves += 1) === 1)
          world.notion.person.edit(id, { Task: 'Edited in Notion' });
        return 'done';
      });
      await next(world);
      return isKept(world, 'Edited in Notion');
    },
  ],
  [
    'the look for what may have been created',
    ablations.withoutLookUp,
    async (through) => {
      const world = scene(undefined, { through });
      let rows = 0;
      await next(world, {}, ({ operation }) =>
        operation === 'createPage' && (rows += 1) === 3 ? 'lost after' : 'done',
      );
      return doubles(world);
    },
  ],
  ['the lease, with the journal,', ablations.withoutLeaseAndJournal, together],
  ['the compare-and-swap of the state', ablations.withoutStateCompare, together],
  [
    'the head that a commit expects',
    ablations.withoutExpectedHead,
    async (through) => {
      const world = await atRest(undefined, { through });
      world.notion.person.edit(rowOf(world, 'PREF-1').id, { Priority: 'High' });
      world.notion.clock.advance(10 * 60_000);
      let isPushed = false;
      await world.run([{}], ({ operation }) => {
        if (operation === 'save' && !isPushed) {
          isPushed = true;
          const edited = world.repository.read(path)!.replace('Backfill', 'Edited in the file');
          world.repository.push({ [path]: edited });
        }
        return 'done';
      });
      return wrong(!world.repository.read(path)!.includes('Edited in the file'), 'A push is undone.');
    },
  ],
  [
    'the base that stays until a proposal landed',
    ablations.withoutBaseUntilLanded,
    async (through) => {
      const world = await editedInPullRequest(through);
      world.repository.push({ [path]: `${world.repository.read(path)!}# Touched\n` });
      await next(world);
      await next(world);
      return wrong(valueIn(world, 'PREF-1', 'Task') !== 'Edited in Notion', 'The edit was dragged backward.');
    },
  ],
  [
    'the log of rejected values',
    ablations.withoutConflictLog,
    closed((world) => isKept(world, 'Edited in Notion')),
  ],
  [
    'the answer that closing a pull request is',
    ablations.withoutRejection,
    closed((world) => wrong(valueIn(world, 'PREF-1', 'Task') !== 'Write migration', 'Closing says nothing.')),
  ],
  [
    'the log of values that lose',
    ablations.withoutConflictLog,
    async (through) => {
      const world = await atRest(undefined, { through });
      world.notion.person.edit(rowOf(world, 'PREF-1').id, { Task: 'Edited in Notion' });
      const edited = world.repository.read(path)!.replace('Write migration', 'Edited in the file');
      world.repository.push({ [path]: edited });
      await next(world);
      return isKept(world, 'Edited in Notion');
    },
  ],
  [
    'the numbers that commits remember',
    ablations.withoutRememberedIds,
    async (through) => {
      const world = await atRest(planOf('title: Write migration', 'title: Backfill'), { through });
      const first = world.repository.read(path)!;
      world.repository.push({ [path]: first.slice(0, first.indexOf('  - id: PREF-2')) });
      await next(world);
      world.loseState();
      world.repository.push({ [path]: `${world.repository.read(path)!}  - title: Drop the column\n` });
      await next(world);
      return wrong(!world.repository.read(path)!.includes('id: PREF-3'), 'A number was given again.');
    },
  ],
  [
    'the state that commits remember',
    ablations.withoutFormerState,
    async (through) => {
      const world = await atRest(undefined, { through });
      world.notion.person.edit(rowOf(world, 'PREF-1').id, { Priority: 'High' });
      await next(world);
      const text = world.repository.read(path)!;
      world.repository.push({ [path]: text.slice(0, text.indexOf('  - id: PREF-2')) });
      world.loseState();
      await next(world);
      await next(world);
      return rowsOf(world, 'PREF-2').flatMap(({ inTrash }) => wrong(!inTrash, 'A row is nobody’s.'));
    },
  ],
  [
    'the brakes',
    ablations.withoutBrakes,
    async (through) => {
      const tasks = Array.from({ length: 30 }, (_, at) => `id: PREF-${at + 1}\ntitle: Task ${at + 1}`);
      const world = await atRest(planOf(...tasks), { through });
      world.repository.push({ [path]: planOf(...tasks.slice(0, 3)) });
      await next(world);
      const gone = world.pages().filter(({ inTrash }) => inTrash).length;
      return wrong(gone > 0, `${gone} rows went at once.`);
    },
  ],
  [
    'the second look at pages that were just edited',
    ablations.withoutSettling,
    async (through) => {
      const world = await atRest(undefined, { through });
      const { id } = rowOf(world, 'PREF-1');
      world.notion.person.edit(id, { Task: 'First' });
      world.repository.push({ [path]: planOf(migration, `${backfill}\npriority: High`) });
      await world.run([{}]);
      world.notion.person.edit(id, { Task: 'Second' });
      for (let left = 3; left > 0; left -= 1) await next(world);
      return wrong(!world.repository.read(path)!.includes('Second'), 'An edit was never seen.');
    },
  ],
  [
    'the time for which listings are not believed',
    ablations.withoutListingLag,
    async (through) => {
      const world = await atRest(undefined, { through, lag: 60_000 });
      // Ten seconds before a minute ends: what is edited now is stamped with it, and listed later.
      world.notion.clock.advance(11 * 60_000 - 10_000 - (world.notion.clock.now() % 60_000));
      world.notion.person.edit(rowOf(world, 'PREF-1').id, { Task: 'Edited in Notion' });
      world.repository.push({ [path]: planOf(migration, `${backfill}\npriority: High`) });
      world.notion.clock.advance(20_000);
      await world.run([{}]);
      for (let left = 3; left > 0; left -= 1) await next(world);
      return wrong(!world.repository.read(path)!.includes('Edited in Notion'), 'An edit was never seen.');
    },
  ],
];

it.each(scenes)('%s protects', async (_, through, play) => {
  expect(await play(undefined)).toEqual([]);
  expect(await play(through)).not.toEqual([]);
});
