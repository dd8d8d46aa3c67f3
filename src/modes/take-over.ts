// Takes over what people changed in Notion: reads it, holds it against the brakes, and brings it into the files, by a
// commit or by the pull request in which people decide.
import type { Notice } from '../core/problem.ts';
import type { Book } from '../core/pull-requests/book.ts';
import { holdPulls, type HeldPulls } from '../core/reconcile/hold-pulls.ts';
import { land } from '../core/reconcile/land.ts';
import { waitingNotes } from '../core/reconcile/proposed.ts';
import type { Known } from '../core/reconcile/steps.ts';
import type { Conflict, Operation, Report, Result } from '../core/report.ts';
import type { Meta, Note, Pull } from '../core/state/model.ts';
import { assignOperation, pullOperation } from '../core/render/pulls.ts';
import { bring, hasEdits, remembered, type Brought } from './bring.ts';
import { highWater } from './high-water.ts';
import { foreseenWrites, type IntendedWrites } from './intended-writes.ts';
import type { Moves } from './moves.ts';
import type { RepositoryView } from './observe.ts';
import { propose, type Proposed } from './propose.ts';
import type { Pulled } from './pull.ts';
import { pullAll, type PullAllInput } from './pull-all.ts';
import type { ReviewedProposals } from './review-proposals.ts';
import type { Observed } from './survey.ts';
import type { Misfit } from './write-back.ts';

export interface TakeOverInput extends PullAllInput {
  readonly moves: Moves;
}

export interface TakenOver {
  /** The repository as it is now; in a dry run as it would be. */
  readonly observed: Observed;
  /** The highest numbers of tasks that were ever used, by key. */
  readonly marks: Readonly<Record<string, number>>;
  /** What both sides agree on now. */
  readonly known: Known;
  /** What is new to say of fields, by task ID or plan key; what was said before is in the state. */
  readonly notes: ReadonlyMap<string, Readonly<Record<string, Note>>>;
  /** Tasks and plans of which the page was read: what was said of them before is said again or over. */
  readonly looked: ReadonlySet<string>;
  /** Rows that are to come back out of the trash. */
  readonly restore: ReadonlySet<string>;
  readonly held: { readonly operations: readonly Operation[]; readonly reasons: readonly string[] };
  /** What the next state says of pages and proposals. */
  readonly meta: Pick<
    Meta,
    'open' | 'read' | 'rejected' | 'proposed' | 'decided' | 'pending' | 'executed' | 'blocked' | 'taken'
  >;
  readonly results: readonly Result[];
  readonly conflicts: readonly Conflict[];
  readonly notices: readonly Notice[];
  readonly pulled: number;
  readonly commit: Report['commit'];
  readonly pullRequest: Report['pullRequest'];
}

/** Everything up to the files; 'moved' when the branch has another head by now, and all has to be looked at again. */
export async function takeOver(input: TakeOverInput): Promise<TakenOver | 'moved'> {
  const { ports, request, observed, connection, reviewed, lookups } = input;
  const { session, known: meta } = observed;
  const who = (userId: string): string => lookups.people.directory.wordFor(userId);
  const agreed = connection.moved ? unknown : land(session, reviewed.agreed);
  const { pulled, before } =
    connection.moved || request.branch
      ? { pulled: undefined, before: land(agreed, reviewed.declined) }
      : await pullAll(input, agreed);
  const held = holdPulls(pulled, {
    waiting: [...reviewed.waiting, ...reviewed.later],
    operation: (each) => pullOperation(each, session.index, who),
    rows: Object.keys(session.index).length,
    maxChanges: observed.config.config.sync.maxChanges,
    confirm: request.confirm,
    shown: meta?.held,
  });
  const conflicts = held.wait.length > 0 ? [] : (pulled?.conflicts ?? []);
  if (!request.dryRun) noteLosers(observed, conflicts, reviewed);

  const marks = highWater(observed, connection, { rows: input.rows, pulls: held.go });
  const foresee = (repository: RepositoryView): Promise<IntendedWrites> =>
    foreseenWrites(
      { ...input, observed: { ...observed, repository } },
      before,
      input.board.now().slice(0, 10),
    );
  const brought = await bring({ ...input, foresee }, held.go, marks, before, who);
  if (brought === 'moved') return 'moved';
  const { written, direct, refused } = brought;
  const taken = direct ? written.pulls : [...written.pulls, ...held.go, ...held.asked];
  if (!request.dryRun) session.book = withStatements(session.book, taken, session.now(), who);
  const now = { ...observed, head: brought.head, repository: written.repository };
  const proposed = await propose({
    ports,
    request,
    observed: now,
    reviewed,
    fresh: [...held.asked, ...(direct ? [] : held.go.filter(hasEdits))],
    pending: direct ? [] : input.moves.pending,
    looked: new Set(held.wait.length > 0 ? [] : pulled?.pages.keys()),
    marks: direct ? undefined : marks,
    who,
  });
  return {
    observed: now,
    marks,
    known: brought.known,
    notes: joinNotes(pulled, [...written.misfits, ...proposed.misfits], waitingNotes(proposed.state)),
    looked: new Set(pulled?.notes.keys()),
    restore: new Set([...(pulled?.restore ?? []), ...reviewed.restore]),
    held,
    meta: {
      ...nextMeta(input, pulled, held, proposed),
      ...input.moves.spoken,
      pending: [...brought.pending],
      taken: remembered(observed, brought),
    },
    results: [...resultsOf(input, brought, who), ...heldResults(held), ...proposed.results],
    conflicts,
    notices: [...(pulled?.notices ?? []), ...refusal(refused), ...proposed.notices],
    pulled: request.dryRun ? 0 : written.pulls.filter(hasEdits).length,
    commit: brought.commit,
    pullRequest: proposed.pullRequest,
  };
}

/** The book with the statuses that people set in Notion. */
function withStatements(
  book: Book,
  pulls: readonly Pull[],
  at: string,
  who: (userId: string) => string,
): Book {
  const said = pulls.flatMap(({ task, edits, by, url }) =>
    edits.flatMap((edit) =>
      task !== undefined && edit.kind === 'set-task' && typeof edit.values.status === 'string'
        ? [[task, { kind: 'notion' as const, status: edit.values.status, by: who(by), url, at }] as const]
        : [],
    ),
  );
  return said.length === 0 ? book : { ...book, said: { ...book.said, ...Object.fromEntries(said) } };
}

/** Before other databases are confirmed, nothing is known of them. */
const unknown: Known = { plans: new Map(), index: {} };

/** Values that give way are in the log of the state before anything is written over them. */
function noteLosers(
  { session }: Observed,
  conflicts: readonly Conflict[],
  { lost }: ReviewedProposals,
): void {
  for (const { plan, task, field, repo, notion, kept } of conflicts)
    if (kept !== 'open') {
      const [side, loser, winner] =
        kept === 'repo' ? (['notion', notion, repo] as const) : (['repo', repo, notion] as const);
      session.noteLoser({ plan, task, field, side, lost: loser, kept: winner });
    }
  for (const { plan, task, field, from, to, edits } of lost)
    session.noteLoser({ plan, task, field, side: 'notion', lost: to, kept: from, rejected: edits });
}

function nextMeta(
  input: TakeOverInput,
  pulled: Pulled | undefined,
  held: HeldPulls,
  proposed: Proposed,
): Omit<TakenOver['meta'], 'pending' | 'executed' | 'blocked' | 'taken'> {
  const { known } = input.observed;
  const open = pulled ? [...pulled.open] : (known?.open ?? []);
  return {
    open: [...new Set([...open, ...held.wait.map(({ page }) => page)])].sort(),
    read: { ...known?.read, ...pulled?.read },
    rejected: stillRejected(input),
    proposed: proposed.state,
    decided: input.reviewed.decided ?? known?.decided,
  };
}

/** What was rejected and not touched since. */
function stillRejected({ observed, reviewed, rows }: TakeOverInput): Meta['rejected'] {
  const { known, repository } = observed;
  const listed = new Map(rows.tasks.map((row) => [row.id, row]));
  const files = new Map(repository.plans.map(({ key, path }) => [key, repository.files.get(path)?.blob]));
  const stands = ([what, since]: readonly [string, string]): boolean => {
    if (files.has(what)) return files.get(what) === since;
    if (known?.plans[what]) return true;
    const row = listed.get(what);
    return row ? !row.inTrash && row.lastEditedTime <= since : !rows.complete;
  };
  return Object.fromEntries(Object.entries({ ...known?.rejected, ...reviewed.rejected }).filter(stands));
}

function resultsOf(
  { request, observed }: TakeOverInput,
  { written, commit }: Brought,
  who: (userId: string) => string,
): readonly Result[] {
  const outcome = request.dryRun ? { kind: 'planned' as const } : { kind: 'done' as const, url: commit?.url };
  const operations = [
    ...written.pulls.filter(hasEdits).map((each) => pullOperation(each, observed.session.index, who)),
    ...written.assigned.map((each) => assignOperation(each, written.repository.plans)),
  ];
  return operations.map((operation) => ({ operation, outcome }));
}

function heldResults({ operations }: HeldPulls): readonly Result[] {
  return operations.map((operation) => ({ operation, outcome: { kind: 'held' } }));
}

function refusal(reason: string | undefined): readonly Notice[] {
  return reason === undefined
    ? []
    : [
        {
          message: `The branch takes no commits from this token (${reason}), so changes go through the pull request from plan-sync/notion.`,
        },
      ];
}

function joinNotes(
  pulled: Pulled | undefined,
  misfits: readonly Misfit[],
  waiting: TakenOver['notes'],
): TakenOver['notes'] {
  const notes = new Map<string, Record<string, Note>>();
  const add = (name: string, more: Readonly<Record<string, Note>>): void =>
    void notes.set(name, { ...notes.get(name), ...more });
  for (const [name, more] of pulled?.notes ?? []) add(name, more);
  for (const {
    pull: { plan, task, field, from, to },
    why,
  } of misfits)
    add(task ?? plan, {
      [field]: { kind: 'refused', text: `not taken over because ${why}`, repo: from, notion: to },
    });
  for (const [name, more] of waiting) add(name, more);
  return notes;
}
