// Random lives of random worlds; a seed that fails is replayed by `npm run simulate -- --world SEED`, and joins the list.
import { expect, it } from 'vitest';
import { twoWay } from './oracles.ts';
import { live } from './simulate.ts';
import { suites } from './suites.ts';
import { simulate } from './tally.ts';
import { settle } from './crash-points.ts';
import { World } from './world.ts';

/** Worlds that something was wrong with once, of people who do what is usual, and of those who also do what is rarer. */
const once: readonly number[] = [
  39877353, 157801700, 2873847103, 544416472, 2755922756, 1009314587, 171989036, 543154973, 2552679444,
  2670844604, 2332734726, 881264851, 2883972492, 3610391761, 80495001, 3209817373, 534420268, 3079069889,
  1167236843, 3405536088, 2016916944,
];
const onceRare: readonly number[] = [
  840468566, 311699071, 335125607, 1158434108, 913852328, 3974160013, 2535241261, 235978505, 2000693081,
  3025692852, 2562359872, 3342635545, 1863099397, 613125871, 3999965809, 2058608547, 742764015, 854455559,
];

it('no world that was wrong once is wrong again', { timeout: 120_000 }, async () => {
  const worlds = [
    ...once.map((seed) => ({ seed, rare: false })),
    ...onceRare.map((seed) => ({ seed, rare: true })),
  ];
  for (const { seed, rare } of worlds) {
    const { violations, history } = await live(seed, { oracles: twoWay, rare });
    expect(violations, `world ${seed}\n${history.join('\n')}`).toEqual([]);
  }
});

it.each([
  { suite: 'two-way', worlds: 2_000, holds: 'whatever people and services do, the invariants hold' },
  { suite: 'crashes', worlds: 30, holds: 'wherever a run is cut, the world comes to the same rest' },
  { suite: 'interleavings', worlds: 200, holds: 'runs at once leave what one run would' },
] as const)('$holds, in $worlds worlds', { timeout: 20 * 60_000 }, async ({ suite, worlds }) => {
  await simulate(suites[suite], { worlds, seed: 1, from: 0 }, ({ seed, violations, history }) => {
    expect(violations, `--suite ${suite} --world ${seed}\n${history.join('\n')}`).toEqual([]);
  });
});

it('a world repeats itself', async () => {
  expect(await live(7, { oracles: twoWay })).toEqual(await live(7, { oracles: twoWay }));
});

it('a first sync that saved its progress makes no row twice when it dies afterwards', async () => {
  const files = {
    'plans/a.yml':
      'title: A\nkey: AREA\ntasks:\n  - id: AREA-1\n    title: One\n  - id: AREA-2\n    title: Two\n    depends-on: [AREA-1]\n',
  };
  const world = new World(1, { files });
  let rows = 0;
  // So slow that the lease is renewed after every row.
  const done = ({ operation }: { readonly operation: string }): void => {
    if (operation === 'createPage') world.notion.clock.advance(61_000);
  };
  await world.run([{ done }], ({ operation }) => {
    if (operation === 'createPage') rows += 1;
    return operation === 'createPage' && rows === 3 ? 'killed before' : 'done';
  });
  expect(Object.keys(JSON.parse(world.store.contents().get('tasks.json')!) as object)).toEqual(['AREA-1']);
  await settle(world);
  expect(world.pages()).toHaveLength(2);
});
