// Simulates worlds and says what was violated.
//   --worlds N    how many (50,000)    --seed S    which ones (1)    --world W    one of them, by its own seed
//   --workers N   how many threads (one for every CPU)
//   --suite one-way | two-way | crashes | double-crashes | interleavings    what to look for (two-way)
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { simulateTogether } from './crew.ts';
import type { Life } from './simulate.ts';
import { suites, type Suite } from './suites.ts';
import type { Tally } from './tally.ts';

const { values } = parseArgs({
  options: {
    worlds: { type: 'string', default: '50000' },
    seed: { type: 'string', default: '1' },
    world: { type: 'string' },
    workers: { type: 'string', default: String(availableParallelism()) },
    suite: { type: 'string', default: 'two-way' },
  },
});
const suite = Object.keys(suites).find((name): name is Suite => name === values.suite);
if (!suite)
  throw new Error(`There is no suite ${values.suite}. There are ${Object.keys(suites).join(', ')}.`);
const mostShown = 5;
const minute = 60_000;

function show({ seed, violations, history }: Life): void {
  console.log(`\nWorld ${seed} (npm run simulate -- --suite ${suite} --world ${seed})`);
  for (const line of history) console.log(`  ${line}`);
  for (const { invariant, detail } of violations.slice(0, mostShown))
    console.log(`  ✗ ${invariant}: ${detail}`);
  if (violations.length > mostShown) console.log(`  ✗ and ${violations.length - mostShown} more`);
}

function sum({ worlds, runs, requests, crashes, violated }: Tally, milliseconds: number): string {
  const seconds = milliseconds / 1000;
  const { user, system } = process.cpuUsage();
  const violations = [...violated.values()].reduce((count, seeds) => count + seeds.length, 0);
  const rates = `${(worlds / seconds).toFixed(1)} a second, ${(worlds / ((user + system) / 1e6)).toFixed(1)} a CPU second`;
  return `Seed ${values.seed}: ${worlds} worlds (${rates}), ${runs} runs, ${requests} requests, ${crashes} crashes, ${violations} violations`;
}

if (values.world === undefined) {
  const began = performance.now();
  let shown = 0;
  let told = began;
  const tally = await simulateTogether(
    {
      suite,
      worlds: Number(values.worlds),
      seed: Number(values.seed),
      workers: Math.max(1, Number(values.workers)),
    },
    ({ lives }, soFar) => {
      for (const life of lives) if ((shown += 1) <= mostShown) show(life);
      const now = performance.now();
      if (now - told < minute) return;
      told = now;
      console.log(sum(soFar, now - began));
    },
  );
  console.log(`\n${sum(tally, performance.now() - began)}`);
  for (const [invariant, seeds] of tally.violated)
    console.log(`✗ ${invariant}: ${seeds.length} worlds, such as ${seeds.slice(0, 5).join(', ')}`);
  process.exitCode = tally.violated.size > 0 ? 1 : 0;
} else {
  const life = await suites[suite](Number(values.world));
  show(life);
  process.exitCode = life.violations.length > 0 ? 1 : 0;
}
