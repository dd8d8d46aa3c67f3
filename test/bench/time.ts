// How long a first sync takes where the services are slow, over the least that any program would need.
import { planSet, type PlanSet } from './plans.ts';
import { afterPush, expectGreen, openStage } from './stage.ts';
import { table } from './table.ts';

export interface Conditions {
  /** Milliseconds of every answer. */
  readonly latency: number;
  /** Notion requests in 60 seconds; undefined: as many as one likes. */
  readonly window: number | undefined;
  /** Emulated milliseconds in a real one. */
  readonly scale: number;
}

/** Requests that Notion carries out side by side. */
const inFlight = 4;
/** Answers that need the one before: see the legend. */
const serial = 14;

const legend = `least = latency × (${serial} + the larger of the longest chain + 2 and (tasks + 2 × plans) ÷ ${inFlight}), and not less than
        60 s for every full window before the last; a row is one request, a plan's page two (its body links to its rows).
        The ${serial}: head, tree, texts; database, data source, listing; tree, commit and ref of the state, before and
        after; the two requests for the specification.`;

/** Prints the table; the ratios are for the reader, since they depend on the machine. */
export async function timeFirstSyncs(
  title: string,
  sizes: readonly number[],
  conditions: Conditions,
): Promise<void> {
  const rows = [];
  for (const size of sizes) rows.push(await timeFirstSync(planSet(size), conditions));
  console.log(
    `${title} (the product in the benchmark's process; 1 s of the clock = ${1 / conditions.scale} s)`,
  );
  console.log(legend);
  console.log(table(['tasks', 'Notion', 'GitHub', 'chain', 'first sync s', 'least s', 'ratio'], rows));
}

async function timeFirstSync(plans: PlanSet, conditions: Conditions): Promise<number[]> {
  const stage = await openStage(conditions.scale);
  const { github, notion } = stage;
  try {
    github.person().commit(plans.files);
    notion.requests.reset();
    github.traffic.reset();
    stage.setLatency(conditions.latency);
    if (conditions.window !== undefined) stage.setWindow(conditions.window);
    const start = stage.now();
    expectGreen(await stage.run(afterPush));
    const seconds = (stage.now() - start) / 1000;
    const least = leastSeconds(plans, conditions);
    const { total } = notion.requests;
    return [
      plans.tasks,
      total,
      github.traffic.log.length,
      plans.longestChain,
      seconds,
      least,
      seconds / least,
    ];
  } finally {
    await stage.close();
  }
}

function leastSeconds({ tasks, plans, longestChain }: PlanSet, { latency, window }: Conditions): number {
  const writes = tasks + 2 * plans;
  const waits = window === undefined ? 0 : Math.ceil(writes / window) - 1;
  const rounds = serial + Math.max(longestChain + 2, Math.ceil(writes / inFlight));
  return Math.max((latency / 1000) * rounds, 60 * waits);
}
