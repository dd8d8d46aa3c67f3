// The benchmark: requests and time of the product side by side with the least that is possible.
//   --tasks 10,100  sizes    --latency  --window  --requests  --start  only these parts    --quick  small sizes only
// Exits with 1 when the product breaks a bound that it promises.
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { bareStart, coldStart } from './process.ts';
import { countRequests } from './requests.ts';
import { openStage } from './stage.ts';
import { fillsWindow, timeFirstSyncs } from './time.ts';

const { values } = parseArgs({
  options: {
    tasks: { type: 'string' },
    requests: { type: 'boolean' },
    latency: { type: 'boolean' },
    window: { type: 'boolean' },
    start: { type: 'boolean' },
    quick: { type: 'boolean' },
  },
});

const parts = (['requests', 'latency', 'window', 'start'] as const).filter((part) => values[part]);
const wanted = (part: (typeof parts)[number]): boolean => parts.length === 0 || parts.includes(part);
const sizes = (values.tasks ?? (values.quick ? '10,100' : '10,100,1000,10000')).split(',').map(Number);
const latency = 150;
const window = 180;
/** Real time in which 10,000 tasks with that delay are no fun to wait for: the window's run covers them. */
const mostWithoutWindow = 1000;

let kept = true;
console.log(
  `Node ${process.version}, which starts in ${Math.round(bareStart(9))} ms with nothing to run; ${cpus().length} CPUs, load ${loadavg()[0]!.toFixed(1)} at the start\n`,
);

if (wanted('start')) {
  const stage = await openStage();
  const { bundle, node } = coldStart(stage, 15);
  await stage.close();
  const slow = bundle > 200;
  console.log('Cold start of the bundle on an event with nothing to do, process included (medians of 15)');
  console.log(
    `${Math.round(bundle)} ms, bound ≤ 200 ms; bare Node ${Math.round(node)} ms (about 30 where nothing else runs)${slow ? '  TOO SLOW' : ''}\n`,
  );
  kept &&= !slow;
}
if (wanted('requests')) {
  kept = (await countRequests(sizes)) && kept;
  console.log();
}
if (wanted('latency')) {
  const title = `First sync, ${latency} ms for every answer`;
  const fitting = sizes.filter((size) => size <= mostWithoutWindow);
  await timeFirstSyncs(title, fitting, { latency, window: undefined });
  if (fitting.length < sizes.length)
    console.log(
      `Skipped: more than ${mostWithoutWindow} tasks (see the window's runs, which have the same delay).`,
    );
  console.log();
}
if (wanted('window')) {
  const title = `First sync, ${latency} ms for every answer and ${window} requests a minute`;
  const filling = sizes.filter((size) => fillsWindow(size, window));
  if (filling.length > 0) await timeFirstSyncs(title, filling, { latency, window });
  if (filling.length < sizes.length) console.log('Skipped: sizes for which one window is enough.');
}
process.exitCode = kept ? 0 : 1;
