// The mode `import`: rows that people made before there were plan files become plans, in one pull request. Notion is
// only read; once the files are on the default branch, the sync ties them to the rows that they were made from.
import { DIALECT } from '../core/body/dialect.ts';
import { planMatcher } from '../core/config/matcher.ts';
import { highWaterOf } from '../core/plan/ids.ts';
import type { Problem } from '../core/problem.ts';
import { commitMessage } from '../core/render/commit.ts';
import { importBody, importSummary, type ImportedFile } from '../core/render/imported.ts';
import { emptyReport, type Outcome, type Report, type Result } from '../core/report.ts';
import { FORMAT, type Meta } from '../core/state/model.ts';
import type { Board, FileChange, Proposal } from '../ports.ts';
import { begin, unlessOvertaken } from './begin.ts';
import { both, connect } from './connect.ts';
import { idsOfTrailers } from './high-water.ts';
import { makePlans, type MadePlan } from './import-files.ts';
import { findProjects } from './import-rows.ts';
import type { ImportRequest, Ports, SyncRequest } from './run.ts';
import { observe, type Observed, type Survey } from './survey.ts';

export const importBranch = 'plan-sync/import';

type Imported = NonNullable<Meta['imported']>;

/** Makes plans of projects; every way in which it can end is in the report. Throws Faults of the services. */
export async function importPlans(ports: Ports, request: ImportRequest): Promise<Report> {
  const report = emptyReport('import', request.dryRun);
  const looking: SyncRequest = {
    kind: 'sync',
    scope: 'full',
    dryRun: true,
    branch: undefined,
    configPath: request.configPath,
    only: [],
    confirm: undefined,
  };
  for (;;) {
    const surveyed = await begin(ports, looking);
    if ('problems' in surveyed) return { ...report, ...surveyed };
    const { board } = ports;
    const problem = whyNot(board, surveyed, request.configPath);
    if (!board || problem) return { ...report, problems: problem ? [problem] : [] };
    const done = await unlessOvertaken(() => importWith(ports, board, request, surveyed));
    if (done) return { ...report, ...done, requests: board.requests() };
    ports.log.info('Somebody was faster; looking again.');
  }
}

function whyNot(board: Board | undefined, { config }: Survey, file: string): Problem | undefined {
  const { tasks, plans } = config.config.notion;
  if (!board)
    return {
      code: 'configuration',
      message: '`import` needs a Notion token.',
      hint: 'Store the token of a Notion integration as a secret and pass it as `notion-token`.',
    };
  if (tasks !== undefined && plans !== undefined) return undefined;
  return {
    code: 'configuration',
    message: `${file} does not name the databases to import from.`,
    hint: 'Give `notion.tasks` and `notion.plans`; where there is no plans database yet, give `notion.parent` too and run the mode `setup`.',
    file,
  };
}

async function importWith(
  ports: Ports,
  board: Board,
  request: ImportRequest,
  surveyed: Survey,
): Promise<Partial<Report>> {
  const { config, known } = surveyed;
  const observed = await observe(ports.repository, surveyed);
  const connection = await connect(board, config.config, request.configPath, known?.board, both);
  if (!('detection' in connection) || connection.problems.length > 0)
    return { problems: connection.problems };
  const proposal = await ports.proposals.find(importBranch);
  if (proposal.pull?.state === 'open' && proposal.pull.settled)
    return {
      notices: [
        {
          message: `Pull request #${proposal.pull.number} with an earlier import is approved: merge or close it, and import again.`,
        },
      ],
    };
  const waiting = await waitingImports(ports, observed, proposal);

  const found = await findProjects(board, observed, connection, waiting.imported, request.project);
  const { notices } = connection;
  if (found.projects.length === 0)
    return { problems: found.problems, notices: [...found.notices, ...notices] };
  const { session, repository } = observed;
  const made = await makePlans({
    board,
    observed,
    connection,
    projects: found.projects,
    waiting: waiting.imported,
    keys: new Set([
      ...found.keys,
      ...repository.plans.flatMap(({ key, was }) => [key, ...(was === undefined ? [] : [was])]),
      ...repository.frozen,
      ...Object.keys(known?.plans ?? {}),
      ...Object.keys(known?.highWater ?? {}),
      ...Object.values(session.index).map(({ plan }) => plan),
      ...Object.keys(waiting.imported),
    ]),
    paths: [...repository.files.keys(), ...repository.listed.map(({ path }) => path), ...waiting.paths],
    schema: request.schema,
  });
  const left = [...found.notices, ...made.notices];
  const all = { mapping: connection.mapping, problems: made.problems, notices: [...left, ...notices] };
  if (request.dryRun || made.plans.length === 0)
    return { ...all, results: resultsOf(made.plans, { kind: 'planned' }) };
  const proposed = await proposePlans(ports, observed, waiting, made.plans, left);
  return {
    ...all,
    ...proposed,
    problems: [...all.problems, ...proposed.problems],
    notices: [...all.notices, ...proposed.notices],
  };
}

interface Waiting {
  /** Imports of which the plans wait in the pull request, or for their first sync. */
  readonly imported: Imported;
  /** Their files, as far as they are in the pull request only. */
  readonly files: readonly FileChange[];
  /** Every plan file of the branch. */
  readonly paths: readonly string[];
  readonly proposal: Proposal;
}

/** What earlier imports left that still counts; what was closed or given up does not. */
async function waitingImports(
  { repository }: Ports,
  { known, config, repository: { files, plans } }: Observed,
  proposal: Proposal,
): Promise<Waiting> {
  const open = proposal.pull === undefined || proposal.pull.state === 'open' ? proposal.branch : undefined;
  const onBranch = open ? await repository.files(open.head.tree, planMatcher(config.config.plans)) : [];
  const blobs = new Map(onBranch.map(({ path, blob }) => [path, blob]));
  const imported = Object.entries(known?.imported ?? {}).filter(
    ([key, { path }]) => files.has(path) || blobs.has(path) || plans.some((plan) => plan.key === key),
  );
  const proposed = imported.flatMap(([, { path }]) => {
    const blob = files.has(path) ? undefined : blobs.get(path);
    return blob === undefined ? [] : [{ path, blob }];
  });
  const texts = await repository.texts(proposed.map(({ blob }) => blob));
  return {
    imported: Object.fromEntries(imported),
    files: proposed.flatMap(({ path, blob }) => {
      const content = texts.get(blob);
      return content === undefined ? [] : [{ path, content }];
    }),
    paths: [...blobs.keys()],
    proposal,
  };
}

/** First the state, by which the sync knows the rows again; then the pull request, which people may merge at once. */
async function proposePlans(
  ports: Ports,
  observed: Observed,
  { imported, files, proposal }: Waiting,
  plans: readonly MadePlan[],
  left: Report['notices'],
): Promise<Pick<Report, 'results' | 'notices' | 'pullRequest' | 'problems'>> {
  const next = { ...imported, ...Object.fromEntries(plans.map(({ key, state }) => [key, state])) };
  await observed.session.save(
    { ...stateBefore(ports, observed), imported: next },
    'What plans were made of',
    true,
  );

  const { branch } = proposal;
  const theirs = branch !== undefined && !branch.ours;
  const paths = new Set([...files.map(({ path }) => path), ...plans.map(({ state }) => state.path)]);
  const shown = Object.entries(next)
    .filter(([, { path }]) => paths.has(path))
    .map(([key, { path, title, tasks }]): ImportedFile => ({
      key,
      title,
      path,
      tasks: Object.keys(tasks).length,
    }));
  const summary = importSummary(shown);
  const template = observed.config.config.sync.message;
  const sent = await ports.proposals.propose({
    branch: importBranch,
    head: theirs ? branch.head : observed.head,
    changes: [
      ...(theirs ? [] : files),
      ...plans.map(({ state, text }) => ({ path: state.path, content: text })),
    ],
    message: commitMessage(template, {
      summary,
      body: [],
      trailers: { 'Plan-Sync-Run': `${ports.run.id}/${ports.run.attempt}` },
    }),
    title: commitMessage(template, { summary, body: [], trailers: {} }),
    body: importBody(
      shown,
      left.map(({ message }) => message),
    ),
  });
  const nothing = { results: [], notices: [], pullRequest: undefined, problems: [] };
  switch (sent.kind) {
    case 'proposed':
      return {
        ...nothing,
        results: resultsOf(plans, { kind: 'proposed', url: sent.url }),
        pullRequest: { number: sent.number, url: sent.url },
      };
    case 'branch-only':
      return {
        ...nothing,
        results: resultsOf(plans, { kind: 'proposed', url: sent.url }),
        notices: [
          {
            message: `The branch ${importBranch} holds the plans, and this token may not open a pull request (${sent.reason}). Open it yourself: ${sent.url} – or allow it under Settings → Actions → General → Workflow permissions.`,
          },
        ],
      };
    case 'stale':
      return {
        ...nothing,
        notices: [
          { message: 'Somebody changed the pull request meanwhile, so nothing was proposed. Import again.' },
        ],
      };
    case 'refused':
      return { ...nothing, problems: [refused(sent.reason)] };
  }
}

function refused(reason: string): Problem {
  return {
    code: 'configuration',
    message: `GitHub takes no branch ${importBranch} from this token (${reason}).`,
    hint: 'Give the workflow `contents: write` and `pull-requests: write`.',
  };
}

/** The state as it is; before the first sync one that makes it look at everything. */
function stateBefore({ repository }: Ports, { known, head, session }: Observed): Meta {
  if (known) return known;
  return {
    format: FORMAT,
    repository: `${repository.owner}/${repository.name}`,
    dialect: DIALECT,
    config: { blob: null, text: '' },
    head: head.commit,
    tree: null,
    watermark: null,
    recent: {},
    highWater: Object.fromEntries(highWaterOf([], {}, idsOfTrailers(session.trailers))),
    plans: {},
  };
}

function resultsOf(plans: readonly MadePlan[], outcome: Outcome): readonly Result[] {
  const operation = { changes: [], blocks: 0 };
  return plans.flatMap(({ key, state }) => [
    {
      operation: {
        ...operation,
        kind: 'import-plan' as const,
        plan: key,
        task: undefined,
        title: `${state.title} (${state.path})`,
      },
      outcome,
    },
    ...Object.entries(state.tasks).map(([task, { title }]) => ({
      operation: { ...operation, kind: 'import-task' as const, plan: key, task, title },
      outcome,
    })),
  ]);
}
