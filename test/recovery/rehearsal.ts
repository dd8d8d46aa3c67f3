// Runs of the whole program inside the test, over HTTP to both stand-ins, where waiting costs nothing: the clocks
// stand still and every sleep moves them. A run can be cut at any request, as when its process is killed.
import { expect } from 'vitest';
import { createGitHubClient } from '../../src/adapters/github/client.ts';
import { createConversation } from '../../src/adapters/github/conversation.ts';
import { createProposals } from '../../src/adapters/github/proposals.ts';
import { createPullRequests } from '../../src/adapters/github/pull-requests.ts';
import { createRecentPulls } from '../../src/adapters/github/recent-pulls.ts';
import { createObjects } from '../../src/adapters/github/objects.ts';
import { createRepository } from '../../src/adapters/github/repository.ts';
import { createStateStore } from '../../src/adapters/github/state-store.ts';
import { createBoard } from '../../src/adapters/notion/board.ts';
import { toFault } from '../../src/core/fault.ts';
import { changed, emptyReport, failed, type Report } from '../../src/core/report.ts';
import { startRun } from '../../src/emulators/github/runner.ts';
import { run, type Ports, type Request, type SyncRequest } from '../../src/modes/run.ts';
import type { Clock } from '../../src/ports.ts';
import { configPath, openWorld, type World, type WorldOptions } from '../e2e/world.ts';
import { createQuietLog } from '../fakes/quiet-log.ts';

/** One request to either service; `number` counts both from the start of the run. */
export interface Exchange {
  readonly phase: 'before' | 'after';
  readonly service: 'notion' | 'github';
  readonly number: number;
  readonly method: string;
  readonly operation: string;
}

export interface Rehearsed {
  /** Undefined where the run ended with a Fault. */
  readonly report: Report | undefined;
  readonly fault: string | undefined;
  /** What went over the wire, in the order in which it arrived. */
  readonly requests: readonly Exchange[];
  readonly log: readonly string[];
}

export interface RehearsalOptions {
  readonly scope?: SyncRequest['scope'];
  readonly request?: Partial<SyncRequest>;
  /** Something else than a sync. */
  readonly instead?: Request;
  /** Called around every request of this run. */
  readonly onRequest?: (exchange: Exchange) => void | Promise<void>;
  /** The process is killed when this request has arrived: `before` it is done, or `after`. */
  readonly kill?: { readonly at: number; readonly when: 'before' | 'after' };
  /** Leaves the workflow run of a killed process in progress, as GitHub does until it notices. */
  readonly unnoticed?: boolean;
  /** Real milliseconds until a request to Notion is given up. */
  readonly timeout?: number;
}

export interface Rehearsal {
  readonly world: World;
  readonly clock: Clock;
  run(options?: RehearsalOptions): Promise<Rehearsed>;
  /** Goes back to how everything was. */
  rewind(to: Saved): void;
  save(): Saved;
}

export interface Saved {
  readonly notion: ReturnType<World['notion']['snapshot']>;
  readonly github: ReturnType<World['github']['snapshot']>;
  readonly now: number;
}

const start = '2026-12-01T09:00:00.000Z';

/** A world whose time stands still between sleeps. */
export async function openRehearsal(options: WorldOptions = {}): Promise<Rehearsal> {
  const world = await openWorld({
    ...options,
    notion: { now: start, timeScale: 0, ...options.notion },
    github: { now: start, ...options.github },
  });
  const { notion, github } = world;
  github.clock.stop();
  const clock = createSharedClock(world);
  return {
    world,
    clock,
    run: (wanted = {}) => rehearse(world, clock, wanted),
    save: () => ({ notion: notion.snapshot(), github: github.snapshot(), now: github.clock.now() }),
    rewind(to) {
      notion.restore(to.notion);
      notion.faults.clear();
      notion.requests.reset();
      github.restore(to.github);
      github.traffic.reset();
      github.clock.set(to.now);
    },
  };
}

/** Sleepers wake in the order of their ends, when what is on its way had a moment to arrive. */
function createSharedClock({ notion, github }: World): Clock {
  const sleepers: { readonly end: number; readonly wake: () => void }[] = [];
  const now = (): number => github.clock.now();
  const wakeNext = (): void => {
    const next = sleepers.sort((one, other) => one.end - other.end).shift();
    if (next === undefined) return;
    const passed = Math.max(0, next.end - now());
    github.clock.advance(passed);
    notion.clock.advance(passed);
    next.wake();
  };
  return {
    now,
    sleep: (milliseconds) =>
      new Promise((wake) => {
        sleepers.push({ end: now() + milliseconds, wake });
        setTimeout(wakeNext, 3);
      }),
  };
}

async function rehearse(world: World, clock: Clock, options: RehearsalOptions): Promise<Rehearsed> {
  const { notion, github } = world;
  const started = startRun(github, github.schedule());
  const token = `${notion.token}-${started.id}`;
  const own = notion.store.connections.get(notion.token)!;
  notion.store.connections.set({ ...own, id: token, token });
  const requests: Exchange[] = [];
  const numbers = new Map<object, number>();
  const killed = { is: false };
  // Neither service answers this process any more: what it does after its death goes nowhere.
  const kill = (): void => {
    killed.is = true;
    const connection = notion.store.connections.get(token);
    if (connection) notion.store.connections.set({ ...connection, revoked: true });
    delete github.hub.state.tokens[started.token];
  };
  const see = async (
    phase: Exchange['phase'],
    service: Exchange['service'],
    record: { readonly method: string; readonly operation: string },
  ): Promise<void> => {
    if (killed.is) return;
    if (phase === 'before') numbers.set(record, numbers.size + 1);
    const number = numbers.get(record) ?? 0;
    const { method, operation } = record;
    const exchange = { phase, service, number, method, operation };
    if (phase === 'before') requests.push(exchange);
    if (options.kill?.at === number && options.kill.when === phase) kill();
    else await options.onRequest?.(exchange);
  };
  const stop = [
    notion.onRequest((phase, record) => see(phase, 'notion', record)),
    ...(['before', 'after'] as const).map((phase) => {
      const hook = (record: { method: string; operation: string }): Promise<void> =>
        see(phase, 'github', record);
      github.traffic[phase].push(hook);
      return () => void github.traffic[phase].splice(github.traffic[phase].indexOf(hook), 1);
    }),
  ];
  const log = createQuietLog();
  const ports = portsOf(world, clock, { id: started.id, github: started.token, notion: token, log, options });
  try {
    const report = await run(
      options.instead ?? {
        kind: 'sync',
        scope: options.scope ?? 'changes',
        dryRun: false,
        branch: undefined,
        configPath,
        only: [],
        confirm: undefined,
        ...options.request,
      },
      ports,
    );
    return { report, fault: undefined, requests, log: log.lines };
  } catch (thrown) {
    const fault = toFault(thrown);
    return {
      report: undefined,
      fault: `${fault.code}: ${fault.message} ${fault.hint}`,
      requests,
      log: log.lines,
    };
  } finally {
    for (const each of stop) each();
    if (!killed.is || options.unnoticed !== true) started.finish(killed.is ? 'cancelled' : 'success');
  }
}

function portsOf(
  { notion, github }: World,
  clock: Clock,
  run: {
    readonly id: number;
    readonly github: string;
    readonly notion: string;
    readonly log: ReturnType<typeof createQuietLog>;
    readonly options: RehearsalOptions;
  },
): Ports {
  const { log } = run;
  const [owner = '', repo = ''] = github.repository.split('/');
  const client = createGitHubClient(run.github, { log, clock, baseUrl: github.apiUrl, second: 1 });
  const named = { owner, repo, serverUrl: 'https://github.com' };
  const recent = createRecentPulls();
  const objects = createObjects(client, named);
  return {
    repository: createRepository(client, named, recent, objects),
    proposals: createProposals(client, named),
    pullRequests: createPullRequests(client, named, recent),
    conversation: createConversation(client, named),
    store: (ref) => createStateStore(client, { owner, repo, ref }, objects),
    board: createBoard({
      token: run.notion,
      url: notion.url,
      clock,
      log,
      timeout: run.options.timeout ?? 5_000,
      random: () => 0.5,
    }),
    clock,
    log,
    run: { id: String(run.id), attempt: '1' },
  };
}

/** Runs until a run has nothing left to do, at most three times; returns all of them. */
export async function settle(rehearsal: Rehearsal, options: RehearsalOptions = {}): Promise<Rehearsed[]> {
  const runs: Rehearsed[] = [];
  for (let left = 3; left > 0; left -= 1) {
    const rehearsed = await rehearsal.run(options);
    runs.push(rehearsed);
    const report = rehearsed.report ?? emptyReport('sync');
    if (rehearsed.fault === undefined && !changed(report) && !failed(report)) return runs;
  }
  return runs;
}

const writing = new Set(['POST', 'PATCH', 'PUT', 'DELETE', 'post', 'patch']);
const asking = new Set([
  'queryDataSource',
  'search',
  ...[
    'State',
    'Head',
    'Objects',
    'Proposal',
    'PullRequestList',
    'PullRequests',
    'PullRequestPart',
    'Comments',
  ].map((name) => `graphql:${name}`),
]);

/** Whether a request may have changed something. */
export function isWrite({ method, operation }: Exchange): boolean {
  return writing.has(method) && !asking.has(operation);
}

/** Requests that may have changed something. */
export function writesOf({ requests }: Rehearsed): readonly string[] {
  return requests.filter(isWrite).map(({ service, operation }) => `${service} ${operation}`);
}

/** Everything that people see, with names in place of ids: two worlds that agree in it are the same to them. */
export function picture(world: World): unknown {
  const { look } = world.notion;
  const names = new Map<string, string>();
  const rows = [world.tasks, world.plans].flatMap(({ dataSource }) =>
    look.rows(dataSource, { trashed: true }),
  );
  const nameOf = (values: Readonly<Record<string, unknown>>): string =>
    [values['Task ID'], values['Key'], values['Task'], values['Plan']].find(
      (value) => typeof value === 'string' && value !== '',
    ) as string;
  for (const { id, values } of rows) names.set(id, nameOf(values));
  const named = (text: string): string =>
    [...names].reduce(
      (result, [id, name]) => result.replaceAll(id, name).replaceAll(id.replaceAll('-', ''), name),
      text,
    );
  return {
    rows: rows
      .map(({ id, values, inTrash }) => ({ values, inTrash, body: named(look.markdown(id)) }))
      .sort((one, other) => (nameOf(one.values) < nameOf(other.values) ? -1 : 1)),
    spec: named(look.markdown(world.spec)),
    files: world.github.files(),
  };
}

/** Expects a state in which nothing is open: no lease, no journal, every file settled. */
export function expectSettled(world: World): void {
  const meta = world.state();
  expect({ lease: meta.lease, journal: meta.journal }).toEqual({ lease: undefined, journal: undefined });
  expect(Object.values(meta.plans).map((plan: any) => plan.blob)).not.toContain(null);
  expect(meta.tree).not.toBeNull();
}
