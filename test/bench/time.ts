// How long a first sync takes where the services are slow, over the least that any program would need.
import { planSet, type PlanSet } from './plans.ts';
import { afterPush, expectGreen, openStage } from './stage.ts';
import { table, type Cell } from './table.ts';

export interface Conditions {
  /** Milliseconds of every answer. */
  readonly latency: number;
  /** Notion requests in 60 seconds; undefined: as many as one likes. */
  readonly window: number | undefined;
}

/** Requests that Notion carries out side by side. */
const inFlight = 4;
/**
 * Answers that any client needs one after the other, whatever the size of the plans: the state before the head, since
 * a head read earlier may be older than what another run has synced; tree and texts after it, and Notion's databases
 * and data sources beside these two, because the configuration can come with the head; the rows that are there;
 * intents before the first write and bases after the last one, three requests each, since GitHub moves a ref of our own
 * only to a commit that it has.
 */
const serial = 11;
/** Real seconds after which the clock is scaled. */
const patience = 45;
/** Real seconds that product and emulators need for one task: no clock is scaled below that. */
const secondsPerTask = 0.017;

const legend = `least = latency × (${serial} + the largest of the longest chain + 2, tasks ÷ ${inFlight} + 2, and (tasks + 2 × plans + 2) ÷ ${inFlight}), and
        not less than 60 s for every full window before the last; a row is one request, a plan's page two (its body
        links to its rows), the specification two.
        The ${serial}: ref of the state, head with configuration, tree, texts (beside them database and data source), listing;
        tree, commit and ref of the state, before and after.
clock:  seconds of the emulators' and the product's clock in a real one.`;

/** Whether a first sync needs more requests than a window has. */
export function fillsWindow(size: number, window: number): boolean {
  return requestsOf(planSet(size)) > window;
}

/** Prints the table; the ratios are for the reader, since they depend on the machine. */
export async function timeFirstSyncs(
  title: string,
  sizes: readonly number[],
  conditions: Conditions,
): Promise<void> {
  const rows: Cell[][] = [];
  for (const size of sizes) rows.push(await timeFirstSync(planSet(size), conditions));
  console.log(`${title} (the product in the benchmark's process)`);
  console.log(legend);
  console.log(
    table(['tasks', 'Notion', 'GitHub', 'chain', 'clock', 'first sync s', 'least s', 'ratio'], rows),
  );
}

async function timeFirstSync(plans: PlanSet, conditions: Conditions): Promise<Cell[]> {
  const least = leastSeconds(plans, conditions);
  const scale = Math.max(1, Math.round(least / Math.max(patience, plans.tasks * secondsPerTask)));
  const stage = await openStage(scale);
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
    const requests = [notion.requests.total, github.traffic.log.length];
    return [plans.tasks, ...requests, plans.longestChain, `× ${scale}`, seconds, least, seconds / least];
  } finally {
    await stage.close();
  }
}

function requestsOf({ tasks, plans }: PlanSet): number {
  return tasks + 2 * plans + 2;
}

function leastSeconds(plans: PlanSet, { latency, window }: Conditions): number {
  const requests = requestsOf(plans);
  const waits = window === undefined ? 0 : Math.ceil(requests / window) - 1;
  // No row before the first page, no page's body before the last row.
  const rows = Math.max(plans.longestChain, Math.ceil(plans.tasks / inFlight));
  const rounds = serial + Math.max(2 + rows, Math.ceil(requests / inFlight));
  return Math.max((latency / 1000) * rounds, 60 * waits);
}
