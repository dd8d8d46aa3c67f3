// How many requests a run of the shipped bundle sends, held against what the product promises, and what it costs in
// time and memory where nobody makes it wait.
import { measureRun, type Measured } from './process.ts';
import { edited, planSet, type PlanSet } from './plans.ts';
import { openStage, type Stage } from './stage.ts';
import { table } from './table.ts';

interface Bounds {
  readonly notion: number;
  readonly github: number;
  readonly wallSeconds?: number;
  readonly peakMegabytes?: number;
}

interface Row {
  readonly tasks: number;
  readonly run: string;
  readonly measured: Measured;
  readonly bounds: Bounds;
}

/** Longer than the overlap in which a run still looks at its own writes. */
const quiet = 3 * 60_000;
/**
 * Notion's milliseconds in a real one: rows are created without delay, and still bear stamps as if the window of 180
 * requests a minute had closed in between, since a listing from a minute on shows all of that minute.
 */
const pace = 100;
/** From this many tasks on, a run with nothing to do is held against time and memory as well. */
const large = 10_000;

/** Prints the table; false when a bound is broken. */
export async function countRequests(sizes: readonly number[]): Promise<boolean> {
  const rows: Row[] = [];
  for (const size of sizes) {
    const stage = await openStage(pace);
    try {
      rows.push(...(await runsOf(stage, planSet(size))));
    } finally {
      await stage.close();
    }
  }
  console.log('Requests of the bundle, and its time where no answer is delayed and no window closes');
  console.log(
    '(time and memory: of the process itself, by its own resource usage; CPU: per request to either service)',
  );
  console.log(
    table(
      ['tasks', 'run', 'Notion', 'bound', 'GitHub', 'bound', 'wall s', 'CPU ms/request', 'peak MB', ''],
      rows.map(({ tasks, run, measured, bounds }) => [
        tasks,
        run,
        measured.notion,
        shownBound(bounds.notion),
        measured.github,
        shownBound(bounds.github),
        measured.wallMilliseconds / 1000,
        measured.cpuMilliseconds / (measured.notion + measured.github),
        Math.round(measured.peakMegabytes),
        broken({ measured, bounds }).join(', '),
      ]),
    ),
  );
  return rows.every((row) => broken(row).length === 0);
}

async function runsOf(stage: Stage, { files, tasks, plans }: PlanSet): Promise<Row[]> {
  const { github, notion } = stage;
  const row = async (
    run: string,
    changes: Readonly<Record<string, string>>,
    bounds: Bounds,
  ): Promise<Row> => {
    const { event } = github.person().commit(changes);
    const measured = await measureRun(stage, event);
    for (const { clock } of [notion, github]) clock.advance(quiet);
    return { tasks, run, measured, bounds };
  };
  const idle = tasks < large ? {} : { wallSeconds: 3, peakMegabytes: 300 };
  return [
    // Beside the rows: two requests a plan, the last listing, the databases; one search for the specification.
    await row('first sync', files, { notion: tasks + 4 * plans + 10 + 1, github: Infinity }),
    await row('no change', { 'README.md': '# Plans\n\nNothing new.\n' }, { notion: 4, github: 4, ...idle }),
    await row('one status', edited(tasks, 'status'), { notion: 8, github: Infinity }),
    await row('one criterion', edited(tasks, 'status', 'criterion'), { notion: 8, github: Infinity }),
  ];
}

function broken({ measured, bounds }: Pick<Row, 'measured' | 'bounds'>): string[] {
  const { wallSeconds = Infinity, peakMegabytes = Infinity } = bounds;
  return [
    ...(measured.notion > bounds.notion ? ['TOO MANY (Notion)'] : []),
    ...(measured.github > bounds.github ? ['TOO MANY (GitHub)'] : []),
    ...(measured.wallMilliseconds > wallSeconds * 1000 ? [`SLOWER THAN ${wallSeconds} s`] : []),
    ...(measured.peakMegabytes > peakMegabytes ? [`MORE THAN ${peakMegabytes} MB`] : []),
  ];
}

function shownBound(bound: number): string {
  return bound === Infinity ? '' : `≤ ${bound}`;
}
