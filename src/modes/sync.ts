// The main use case: takes over what people changed in Notion, then brings Notion to what the plan files say.
import type { Refusal } from '../core/commands/effect.ts';
import type { Problem } from '../core/problem.ts';
import { insightOf } from '../core/insight/insight.ts';
import { toFault } from '../core/fault.ts';
import { emptyReport, type Report } from '../core/report.ts';
import { taskVocabulary } from '../core/status.ts';
import type { Board } from '../ports.ts';
import { askingOnce } from './asking-once.ts';
import { begin, unlessOvertaken } from './begin.ts';
import { both, connect, type Connection, type Which } from './connect.ts';
import { decide } from './decide.ts';
import { withLeftBehind } from './left-behind.ts';
import { lookUp } from './look-up.ts';
import { moveTasks, type Moves } from './moves.ts';
import { withNewProperties } from './new-properties.ts';
import { readNews, type News } from './news.ts';
import { knownStatus, lookOnly, whyNoSync } from './no-sync.ts';
import { otherOptions, ownersOf, withOpenRows } from './look.ts';
import { perform } from './perform.ts';
import { withReturned } from './returned.ts';
import { findProposal, reviewProposals } from './review-proposals.ts';
import { listCandidates } from './rows.ts';
import type { Ports, SyncRequest } from './run.ts';
import { schemasAfter, schemasFirst } from './schemas.ts';
import { setup } from './setup.ts';
import { readSpecTexts } from './spec-texts.ts';
import { loadFormer, observe, selectedPlans, type Observed, type Survey } from './survey.ts';
import { takeOver } from './take-over.ts';
import { withoutNotion } from './without-notion.ts';

/** What a run knows in the end of the plans that it read, and what it did. */
export interface Synced {
  readonly report: Report;
  readonly survey: Survey | undefined;
  readonly news: News | undefined;
  /** Undefined where nothing could be looked at. */
  readonly found: { readonly observed: Observed; readonly moves: Moves } | undefined;
}

/** Syncs; every way in which it can end is in the report. Throws Faults of the services. */
export async function sync(ports: Ports, request: SyncRequest): Promise<Synced> {
  let report = emptyReport('sync', request.dryRun);
  const { board } = ports;
  for (;;) {
    let expected: { readonly blob: string | null; readonly first: ReturnType<typeof connect> } | undefined;
    const surveyed = await begin(ports, request, (view, known) => {
      const isSync = request.pullRequest === undefined && whyNoSync(board, view, request) === undefined;
      if (!board || !isSync || known?.board !== undefined) return;
      const first = connect(board, view.config, request.configPath, undefined, both);
      first.catch(() => undefined);
      expected = { blob: view.blob, first };
    });
    if ('problems' in surveyed)
      return { report: { ...report, ...surveyed }, survey: undefined, news: undefined, found: undefined };
    const { notion } = surveyed.config.config;
    // The first sync creates the databases itself where it is told under which page; a pull request never does.
    const isFirst = notion.parent !== undefined && (notion.tasks === undefined || notion.plans === undefined);
    const isSetup = board && isFirst && request.branch === undefined && request.pullRequest === undefined;
    if (isSetup) {
      const created = await setup(ports, request);
      report = { ...created, mode: report.mode };
      if (created.commit !== undefined) continue;
    }
    const missing = whyNoSync(board, surveyed.config, request);
    if (missing !== undefined || !board) {
      const observed = await observe(ports.repository, surveyed);
      const { problems, notices } = observed.repository;
      const message = isSetup ? (request.dryRun ? noDatabases : undefined) : missing?.notice;
      const notice = message === undefined ? [] : [{ message }];
      report = {
        ...report,
        insight: insightOf({
          plans: selectedPlans(observed, request),
          known: surveyed.session.index,
          statuses: taskVocabulary(
            knownStatus(surveyed),
            Object.fromEntries(surveyed.config.config.statuses),
          ),
          today: surveyed.session.now().slice(0, 10),
        }),
        problems: [...problems, ...report.problems],
        notices: [...notices, ...report.notices, ...notice],
      };
      if (request.pullRequest === undefined)
        return { report, survey: surveyed, news: undefined, found: undefined };
      const barred = { ...(await readNews(ports, request, surveyed)), barred: missing?.refusal };
      return {
        report,
        survey: surveyed,
        news: barred,
        found: await lookOnly(ports, request, surveyed, barred),
      };
    }
    const before = report;
    const connecting = expected?.blob === surveyed.config.blob ? expected?.first : undefined;
    const synced = await unlessOvertaken(async () => {
      const reading = readNews(ports, request, surveyed);
      const isAside = request.pullRequest !== undefined && request.scope !== 'full';
      if (isAside && (await reading).plans.size === 0) {
        const news = await reading;
        const found = await lookOnly(ports, request, surveyed, news);
        return { report: before, survey: surveyed, news, found };
      }
      const found = await withNotion(ports, board, request, surveyed, reading, connecting, before);
      return found && { ...found, survey: surveyed, news: await reading };
    });
    if (synced) return synced;
    ports.log.info('Somebody was faster; looking again.');
  }
}

/** Undefined when the repository moved meanwhile: nothing was written to Notion then, and all is looked at again. */
async function withNotion(
  ports: Ports,
  board: Board,
  request: SyncRequest,
  surveyed: Survey,
  coming: Promise<News>,
  connecting: ReturnType<typeof connect> | undefined,
  report: Report,
): Promise<Pick<Synced, 'report' | 'found'> | undefined> {
  const { config, known, full, session } = surveyed;
  // A full sync reads every plan anyway.
  const reading = full
    ? observe(ports.repository, surveyed)
    : coming.then(({ plans }) => observe(ports.repository, surveyed, plans));
  const proposal = findProposal(ports, request, surveyed);
  // Nobody waits for these yet; whoever does later hears of their failure.
  for (const each of [coming, reading, proposal]) each.catch(() => undefined);
  const connectTo = (fresh: readonly Which[]): ReturnType<typeof connect> =>
    connect(board, config.config, request.configPath, known?.board, fresh);
  const unusable = async (wrong: readonly Problem[]): Promise<Pick<Synced, 'report' | 'found'>> => {
    const { problems, notices } = (await reading).repository;
    return {
      report: {
        ...report,
        problems: [...problems, ...wrong],
        notices: [...report.notices, ...notices],
        requests: board.requests(),
      },
      found: await lookOnly(ports, request, surveyed, { ...(await coming), barred: refusalOf(wrong) }),
    };
  };
  const away = async (thrown: unknown): Promise<never> => {
    const { service, code } = toFault(thrown);
    if (service === 'notion' && code === 'unavailable')
      await withoutNotion(ports, board, request, await reading, await coming);
    throw thrown;
  };
  const first = await (connecting ?? connectTo(schemasFirst(surveyed))).catch(away);
  if (!isUsable(first)) return unusable(first.problems);
  const asking = askingOnce(board);
  // As a rule what files name is not known yet on a full sync: asked for beside the rows.
  if (full)
    reading
      .then(async (found) => {
        const plans = selectedPlans(found, request);
        const { specs } = await lookUp(asking, plans, session, config.config, first, []);
        readSpecTexts(asking, first.bot, plans, session, specs, []);
      })
      .catch(() => undefined);
  const candidates = await listCandidates(ports, board, surveyed, first, full || first.moved).catch(away);
  const { rows: listed, edited } = await withOpenRows(board, candidates, surveyed, first);
  const news = await coming;
  await reading;
  const owners = await ownersOf(edited, listed, surveyed, first);
  const touched = [...listed.tasks, ...listed.plans].filter(({ id }) => edited.has(id));
  const outdated = full ? schemasAfter(surveyed, listed) : otherOptions(touched, surveyed, first);
  const connection = outdated.length > 0 ? await connectTo(outdated) : first;
  if (!isUsable(connection)) return unusable(connection.problems);
  const view = await observe(ports.repository, surveyed, new Set([...owners, ...news.plans]));
  await loadFormer(view, selectedPlans(view, request));
  const rows = await withReturned(board, listed, view, connection);
  const asRead = await withNewProperties(view, connection);
  if (!connection.moved) surveyed.session.adopt(withLeftBehind(asRead, rows, connection));
  const remembered = connection.moved ? { plans: new Map(), index: {} } : surveyed.session;
  const reviewed = await reviewProposals(ports, await proposal, asRead, board.now());
  if (reviewed === 'moved') return undefined;
  const moves = moveTasks(
    ports,
    request,
    asRead,
    connection.detection.tasks.fields.status,
    news,
    reviewed.refused,
  );
  if (!request.dryRun) surveyed.session.book = moves.book;
  const { observed } = moves;
  const plans = selectedPlans(observed, request);
  const looked = new Set([...edited, ...reviewed.look]);
  const lookups = await lookUp(asking, plans, remembered, config.config, connection, touched);
  const reads = readSpecTexts(asking, connection.bot, plans, remembered, lookups.specs, moves.answers);
  const specTexts = { known: await reads.known, first: reads.first };
  const taken = await takeOver({
    ports,
    board,
    request,
    observed,
    connection,
    rows,
    edited: looked,
    reviewed,
    lookups,
    moves,
  });
  if (taken === 'moved') return undefined;
  const today = board.now().slice(0, 10);
  const decision = await decide({
    ports,
    request,
    observed: taken.observed,
    connection,
    rows,
    lookups,
    specTexts,
    taken,
    moves,
    today,
  });
  const performed = await perform(ports, board, request, taken.observed, connection, decision, taken, news);
  const synced = {
    ...report,
    ...performed,
    results: [...report.results, ...moves.results, ...taken.results, ...performed.results],
    conflicts: [...taken.conflicts, ...performed.conflicts],
    differences: decision.differences,
    problems: [...taken.observed.repository.problems, ...decision.problems],
    notices: [
      ...report.notices,
      ...news.notices,
      ...taken.observed.repository.notices,
      ...taken.notices,
      ...connection.notices,
      ...decision.notices,
      ...performed.notices,
    ],
    commit: taken.commit ?? report.commit,
    pullRequest: taken.pullRequest,
    pulled: taken.pulled,
    mapping: connection.mapping,
    graph: decision.graph,
    insight: insightOf({
      plans: selectedPlans(taken.observed, request),
      known: surveyed.session.index,
      statuses: moves.rules.statuses,
      today,
    }),
    requests: board.requests(),
  };
  return { report: synced, found: { observed: taken.observed, moves } };
}

function isUsable(found: Awaited<ReturnType<typeof connect>>): found is Connection {
  return 'detection' in found && found.problems.length === 0;
}

/** The answer to commands that would change something, where the databases cannot be used. */
function refusalOf([problem]: readonly Problem[]): Refusal | undefined {
  return problem && { kind: 'refusal', why: problem.message, hint: problem.hint };
}

const noDatabases =
  'The databases are not there yet. What the plans bring can be shown once `setup`, or the first sync, has created them.';
