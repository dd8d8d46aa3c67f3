// The main use case: brings Notion to what the plan files say, and leaves what people did there alone.
import { planMatcher } from '../core/config/matcher.ts';
import { defaultConfig } from '../core/config/config.ts';
import { toFault } from '../core/fault.ts';
import type { Problem } from '../core/problem.ts';
import { emptyReport, type Report } from '../core/report.ts';
import type { Meta } from '../core/state/model.ts';
import type { Head, Board, TreeFile } from '../ports.ts';
import { acquire } from './acquire.ts';
import { assign, type Assigned } from './assign.ts';
import { connect } from './connect.ts';
import { decide } from './decide.ts';
import { readConfig, readPlans, type ConfigView, type RepositoryView } from './observe.ts';
import { perform } from './perform.ts';
import type { Ports, SyncRequest } from './run.ts';
import type { Session } from './session.ts';
import { setup } from './setup.ts';

/** What one look at the repository found. */
export interface Observed {
  readonly session: Session;
  readonly previousEnded: string;
  readonly head: Head;
  readonly known: Meta | undefined;
  /** Compare everything, not only what changed since the state was saved. */
  readonly full: boolean;
  readonly config: ConfigView;
  readonly repository: RepositoryView;
}

/** Syncs; every way in which it can end is in the report. Throws Faults of the services. */
export async function sync(ports: Ports, request: SyncRequest): Promise<Report> {
  let report = emptyReport('sync', request.dryRun);
  let ref = defaultConfig.sync.state;
  for (;;) {
    const acquired = await acquire(ports, ports.store(ref));
    if (!acquired) return { ...report, notices: [busy] };
    const observed = await observe(ports, request, acquired);
    if ('problems' in observed) return { ...report, problems: observed.problems };
    const configured = observed.config.config.sync.state;
    if (configured !== ref) {
      ref = configured;
      continue;
    }
    const found = { problems: observed.repository.problems, notices: observed.repository.notices };
    const { board } = ports;
    if (board && !request.branch && isFirst(observed.config)) {
      const created = await setup(ports, request);
      report = { ...created, mode: report.mode };
      if (created.commit === undefined)
        return {
          ...report,
          problems: [...found.problems, ...created.problems],
          notices: [...found.notices, ...created.notices],
        };
      continue;
    }
    const missing = whyNoSync(board, observed.config, request.configPath);
    if (missing !== undefined || !board)
      return { ...report, ...found, notices: [...found.notices, { message: missing ?? '' }] };

    const assigned = await assign(ports, request, observed);
    if (assigned.kind === 'settled') {
      const before = report;
      const synced = await unlessOvertaken(() =>
        withNotion(ports, board, request, observed, assigned, before),
      );
      if (synced) return synced;
      ports.log.info('Another run was faster; looking again.');
      continue;
    }
    report = {
      ...report,
      results: [...report.results, ...assigned.results],
      commit: assigned.commit ?? report.commit,
    };
  }
}

async function observe(
  ports: Ports,
  request: SyncRequest,
  { session, previousEnded }: { session: Session; previousEnded: string },
): Promise<Observed | { readonly problems: readonly Problem[] }> {
  const { repository } = ports;
  const known = session.found;
  const head = await repository.head(request.branch);
  const listed = known?.tree === head.tree ? undefined : await repository.files(head.tree, () => true);
  const configFile = listed
    ? listed.find(({ path }) => path === request.configPath)
    : rememberedConfig(known, request);
  const { view: config, problems } = await readConfig(
    repository,
    request.configPath,
    configFile,
    known?.config,
  );
  if (!config) return { problems };
  // A journal is what a run left that did not come to its end: it may have left anything.
  const cutOff = known?.journal !== undefined;
  const asked = request.scope === 'full' || known === undefined || config.changed || cutOff;
  const files = listed ?? rememberedFiles(known);
  const isPlan = planMatcher(config.config.plans);
  const changed = new Set(
    files.filter(({ path, blob }) => isPlan(path) && !isKnown(known, path, blob)).map(({ path }) => path),
  );
  const concerned = Object.entries(known?.plans ?? {}).filter(([, { path }]) => asked || changed.has(path));
  if (asked || changed.size > 0) await session.load(concerned.map(([key]) => key));
  const full = asked || session.indexLost;
  if (!asked && full) await session.load(Object.keys(known.plans));
  const view = await readPlans(repository, files, config.config, {
    known: known?.plans ?? {},
    index: session.index,
    everything: full,
  });
  return { session, previousEnded, head, known, full, config, repository: view };
}

async function withNotion(
  ports: Ports,
  board: Board,
  request: SyncRequest,
  observed: Observed,
  assigned: Extract<Assigned, { kind: 'settled' }>,
  report: Report,
): Promise<Report> {
  const { config, known, full } = observed;
  const fresh = full || known?.board === undefined;
  const connection = await connect(board, config.config, request.configPath, known?.board, fresh);
  const base = {
    ...report,
    problems: [...observed.repository.problems, ...connection.problems],
    notices: [...report.notices, ...observed.repository.notices, ...assigned.notices],
    results: [...report.results, ...assigned.results],
  };
  if (!('detection' in connection) || connection.problems.length > 0)
    return { ...base, requests: board.requests() };
  const decision = await decide(ports, board, request, observed, connection, assigned.plans);
  const performed = await perform(ports, board, request, observed, connection, decision);
  return {
    ...base,
    ...performed,
    results: [...base.results, ...performed.results],
    problems: [...base.problems, ...decision.problems],
    notices: [...base.notices, ...connection.notices, ...decision.notices, ...performed.notices],
    mapping: connection.mapping,
    graph: decision.graph,
    requests: board.requests(),
  };
}

/** Undefined when another run took the state first: nothing was written then, and everything is read again. */
async function unlessOvertaken(action: () => Promise<Report>): Promise<Report | undefined> {
  try {
    return await action();
  } catch (thrown) {
    const fault = toFault(thrown);
    if (fault.code === 'stale' && fault.service === 'github') return undefined;
    throw fault;
  }
}

const busy = {
  message:
    'Another run of Plan Sync was still at work after five minutes. Nothing was done here; the next run does what is left.',
};

/** Whether the databases are yet to be created, and where is known: the first sync does the `setup` itself. */
function isFirst({ config: { notion } }: ConfigView): boolean {
  return notion.parent !== undefined && (notion.tasks === undefined || notion.plans === undefined);
}

/** Why plans can be validated but not synced; undefined: they can. */
function whyNoSync(board: Board | undefined, { config }: ConfigView, configPath: string): string | undefined {
  if (!board)
    return 'There is no Notion token, so the plans were only validated. Store the token of a Notion integration as a secret and pass it as `notion-token`.';
  if (config.notion.tasks === undefined || config.notion.plans === undefined)
    return `${configPath} names no databases, so the plans were only validated. Give \`notion.tasks\` and \`notion.plans\`, or \`notion.parent\` and run the mode \`setup\`.`;
  return undefined;
}

function rememberedConfig(known: Meta | undefined, { configPath }: SyncRequest): TreeFile | undefined {
  const blob = known?.config.blob;
  return blob === undefined || blob === null ? undefined : { path: configPath, blob, size: 0 };
}

function rememberedFiles(known: Meta | undefined): readonly TreeFile[] {
  return Object.values(known?.plans ?? {}).flatMap(({ path, blob, gone }) =>
    blob === null || gone === true ? [] : [{ path, blob, size: 0 }],
  );
}

function isKnown(known: Meta | undefined, path: string, blob: string): boolean {
  return Object.values(known?.plans ?? {}).some((plan) => plan.path === path && plan.blob === blob);
}
