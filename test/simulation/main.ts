// Simulates worlds and says what was violated.
//   --worlds N    how many (50,000)    --seed S    which ones (1)    --world W    one of them, by its own seed
//   --suite one-way | two-way          which oracles
import { parseArgs } from 'node:util';
import { oneWay, twoWay } from './oracles.ts';
import { live, simulate, type Life } from './simulate.ts';

const { values } = parseArgs({
  options: {
    worlds: { type: 'string', default: '50000' },
    seed: { type: 'string', default: '1' },
    world: { type: 'string' },
    suite: { type: 'string', default: 'one-way' },
  },
});
const oracles = values.suite === 'two-way' ? twoWay : oneWay;
const mostShown = 5;

function show({ seed, violations, history }: Life): void {
  console.log(`\nWorld ${seed} (npm run simulate -- --world ${seed})`);
  for (const line of history) console.log(`  ${line}`);
  for (const { invariant, detail } of violations) console.log(`  ✗ ${invariant}: ${detail}`);
}

if (values.world === undefined) {
  const began = performance.now();
  let shown = 0;
  const tally = await simulate(
    { oracles, worlds: Number(values.worlds), seed: Number(values.seed) },
    (life) => void ((shown += 1) <= mostShown && show(life)),
  );
  const rate = tally.worlds / ((performance.now() - began) / 1000);
  console.log(
    `\nSeed ${values.seed}: ${tally.worlds} worlds (${rate.toFixed(1)} a second), ${tally.runs} runs, ${tally.requests} requests, ${tally.crashes} crashes`,
  );
  for (const [invariant, seeds] of tally.violated)
    console.log(`✗ ${invariant}: ${seeds.length} worlds, such as ${seeds.slice(0, 5).join(', ')}`);
  process.exitCode = tally.violated.size > 0 ? 1 : 0;
} else {
  const life = await live(Number(values.world), { oracles });
  show(life);
  process.exitCode = life.violations.length > 0 ? 1 : 0;
}
