// Brings the one rolling pull request to what shall wait in it from now on.
import type { Notice } from '../core/problem.ts';
import { offerIds } from '../core/reconcile/offered-ids.ts';
import { newSince, stillProposed } from '../core/reconcile/proposed.ts';
import { commitMessage } from '../core/render/commit.ts';
import { counted } from '../core/render/counted.ts';
import { proposalBody } from '../core/render/proposal.ts';
import { changesSummary } from '../core/render/pending.ts';
import { pullOperation, pullSummary } from '../core/render/pulls.ts';
import type { Outcome, Report, Result } from '../core/report.ts';
import { serialise, type Meta, type Pull } from '../core/state/model.ts';
import type { PendingChange } from '../core/state/pending.ts';
import type { Proposal, ProposeOutcome } from '../ports.ts';
import { hiddenPlans } from './observe.ts';
import { proposalBranch, type ReviewedProposals } from './review-proposals.ts';
import type { Ports, SyncRequest } from './run.ts';
import type { Observed } from './survey.ts';
import { writeBack, type Misfit, type Written } from './write-back.ts';

export interface ProposeInput {
  readonly ports: Ports;
  readonly request: SyncRequest;
  /** The default branch as it is now. */
  readonly observed: Observed;
  readonly reviewed: ReviewedProposals;
  readonly fresh: readonly Pull[];
  /** What stands in the texts already and is on no branch. */
  readonly pending: readonly PendingChange[];
  /** Pages that were read in this run and of which nothing is held. */
  readonly looked: ReadonlySet<string>;
  /** Where tasks get their IDs in the pull request, too: the highest numbers used. */
  readonly marks: Readonly<Record<string, number>> | undefined;
  readonly who: (userId: string) => string;
}

export interface Proposed {
  readonly state: Meta['proposed'];
  readonly results: readonly Result[];
  readonly misfits: readonly Misfit[];
  readonly notices: readonly Notice[];
  readonly pullRequest: Report['pullRequest'];
}

/** Proposes what is to wait, withdraws what is not, and leaves alone what people are deciding on. */
export async function propose(input: ProposeInput): Promise<Proposed> {
  const { ports, request, observed, reviewed } = input;
  const wanted = wantedNow(input);
  // What concerns a file that cannot be read now waits until it can.
  const unseen = hiddenPlans(observed.repository);
  const hidden = wanted.filter(({ plan }) => unseen.has(plan));
  const open = openPull(reviewed.found);
  if (observed.config.config.sync.writeBack === 'none')
    return leave(input, reviewed.later, idsWait(observed));
  if (isUntouchable(reviewed.found)) {
    const later = newSince(reviewed.waiting, wanted);
    return leave(input, later, later.length === 0 ? [] : [left(reviewed.found, later.length)]);
  }

  const written = fitted(
    input,
    wanted.filter((pull) => !hidden.includes(pull)),
  );
  const { pulls, misfits } = written;
  const before = observed.known?.proposed;
  const fresh = newSince(before?.pulls ?? [], pulls);
  const outcome = (kind: Outcome): readonly Result[] =>
    fresh.map((pull) => ({
      operation: pullOperation(pull, observed.session.index, input.who),
      outcome: kind,
    }));
  const shown = open && { number: open.number, url: open.url };
  const done = { results: [], misfits, notices: [], pullRequest: shown };
  if (request.dryRun) {
    const waits = pulls.length + hidden.length + input.pending.length > 0;
    const at = { number: before?.number, url: before?.url ?? '', ...open };
    return {
      ...done,
      state: waits ? stateOf(input, pulls, at, hidden) : undefined,
      results: outcome({ kind: 'planned' }),
    };
  }
  if (pulls.length === 0 && !input.pending.some(({ due }) => due)) {
    const stands = open !== undefined || isBranchOnly(reviewed.found);
    const state = hidden.length === 0 ? undefined : stateOf(input, [], undefined, hidden);
    return { ...done, ...(stands ? await withdraw(ports, open, hidden) : {}), state };
  }

  const stands = stateOf(input, pulls, open, hidden);
  if (isSame(before, stands) && (open ?? isPushed(reviewed.found, observed)))
    return { ...done, state: { ...stands, url: open?.url ?? before?.url ?? '' } };
  const { found } = reviewed;
  if (found?.pull?.state === 'closed' && found.pull.number === before?.number && reviewed.waiting.length > 0)
    await ports.proposals.reopen(found.pull.number);
  const sent = await send(input, written);
  switch (sent.kind) {
    case 'proposed':
      return {
        ...done,
        state: stateOf(input, pulls, sent, hidden),
        results: outcome({ kind: 'proposed', url: sent.url }),
        pullRequest: { number: sent.number, url: sent.url },
      };
    case 'branch-only':
      return {
        ...done,
        state: stateOf(input, pulls, { url: sent.url }, hidden),
        results: outcome({ kind: 'proposed', url: sent.url }),
        notices: [
          {
            message: `The branch ${proposalBranch} holds changes from Notion, and this token may not open a pull request (${sent.reason}). Open it yourself: ${sent.url} – or allow it under Settings → Actions → General → Workflow permissions.`,
          },
        ],
      };
    case 'stale':
      // Somebody was at it a moment ago: the next run sees what they did.
      return { ...leave(input, newSince(reviewed.waiting, wanted), []), misfits };
    case 'refused':
      return {
        ...done,
        state: stateOf(input, pulls, { url: '' }, hidden),
        notices: [
          {
            message: `GitHub takes no branch ${proposalBranch} from this token (${sent.reason}), so changes from Notion wait. Give the workflow \`contents: write\` and \`pull-requests: write\`.`,
          },
        ],
      };
  }
}

/** IDs come first: they are told by where their task stands, and rows that become tasks move that. */
function wantedNow({ observed, reviewed, fresh, looked, marks }: ProposeInput): readonly Pull[] {
  const waiting = [...reviewed.waiting, ...reviewed.later];
  const others = waiting.filter(({ field }) => field !== 'id');
  const { plans, files } = observed.repository;
  const refused = { ...observed.known?.rejected, ...reviewed.rejected };
  const open = plans.filter(({ key, path }) => refused[key] !== files.get(path)?.blob);
  return [...(marks ? offerIds(open, waiting, marks) : []), ...stillProposed(others, fresh, looked)];
}

function fitted({ observed }: ProposeInput, wanted: readonly Pull[]): Written {
  const { known, repository, session } = observed;
  const seen = { known: known?.plans ?? {}, index: session.index };
  return writeBack(repository, wanted, seen, undefined);
}

async function send(
  { ports, observed, pending, who }: ProposeInput,
  { pulls, changes }: Written,
): Promise<ProposeOutcome> {
  const { message: template } = observed.config.config.sync;
  const summary = [changesSummary(pending), pullSummary(pulls, [])].filter((part) => part !== '').join(', ');
  const trailers = { 'Plan-Sync-Run': `${ports.run.id}/${ports.run.attempt}` };
  return ports.proposals.propose({
    branch: proposalBranch,
    head: observed.head,
    changes,
    message: commitMessage(template, { summary, body: [], trailers }),
    title: commitMessage(template, { summary, body: [], trailers: {} }),
    body: proposalBody(pulls, pending, who),
  });
}

async function withdraw(
  { proposals }: Ports,
  open: ReturnType<typeof openPull>,
  hidden: readonly Pull[],
): Promise<Pick<Proposed, 'notices' | 'pullRequest'>> {
  const why =
    hidden.length === 0
      ? 'There is nothing left to take over from Notion.'
      : 'What is left to take over from Notion has no plan file now that can be read. It is proposed again once it has.';
  const notices: Notice[] = [];
  const gone = await proposals.withdraw(proposalBranch, why);
  if (open && gone) notices.push({ message: `Pull request #${open.number} was closed: ${why}` });
  return { notices, pullRequest: undefined };
}

/** Nothing is pushed over what people have approved or committed. */
function isUntouchable(found: Proposal | undefined): boolean {
  return found?.pull?.state === 'open' && (found.pull.settled || found.branch?.ours === false);
}

function openPull(found: Proposal | undefined): NonNullable<Proposal['pull']> | undefined {
  return found?.pull?.state === 'open' ? found.pull : undefined;
}

/** Our branch, of which there is no pull request yet: that of a closed or merged one is people's. */
function isBranchOnly(found: Proposal | undefined): boolean {
  return found?.branch?.ours === true && found.branch.head.commit !== found.pull?.commit;
}

/** A pushed branch waits for a person to open it; now and then it is tried again. */
function isPushed(found: Proposal | undefined, { known, full }: Observed): boolean {
  return !full && known?.proposed?.number === undefined && found?.branch?.ours === true;
}

/** The pull request as it is; what it does not hold waits for the next one. */
function leave(input: ProposeInput, later: readonly Pull[], notices: readonly Notice[]): Proposed {
  const { observed, request, reviewed } = input;
  const { known } = observed;
  const open = openPull(reviewed.found);
  const { waiting } = reviewed;
  const included = known?.proposed?.pending ?? [];
  const at = { number: known?.proposed?.number, url: known?.proposed?.url ?? '', ...open };
  const state = stateOf({ ...input, pending: included }, waiting, at, later);
  const isEmpty = waiting.length + later.length + (open ? included.length : 0) === 0;
  return {
    state: request.dryRun ? known?.proposed : isEmpty ? undefined : state,
    results: [],
    misfits: [],
    notices,
    pullRequest: open && { number: open.number, url: open.url },
  };
}

function left(found: Proposal | undefined, count: number): Notice {
  const why =
    found?.pull?.settled === true ? 'is approved or about to merge' : 'has commits of people on its branch';
  return {
    message: `Pull request #${found?.pull?.number ?? 0} ${why}, so it stays as it is, and ${counted(count, 'change')} from Notion ${count === 1 ? 'waits' : 'wait'} for the next one.`,
  };
}

function idsWait({ repository }: Observed): readonly Notice[] {
  return repository.plans.flatMap(({ archived, key, path, tasks }) => {
    const nameless = tasks.filter(({ id }) => id === undefined).length;
    return archived || nameless === 0
      ? []
      : [
          {
            message: `${key}: ${counted(nameless, 'task')} without an ID ${nameless === 1 ? 'gets' : 'get'} no row, because \`write-back: none\` writes no IDs. Write them into the file.`,
            file: path,
          },
        ];
  });
}

function stateOf(
  { observed, pending }: ProposeInput,
  pulls: readonly Pull[],
  at: { readonly number?: number | undefined; readonly url: string } | undefined,
  later: readonly Pull[],
): NonNullable<Meta['proposed']> {
  const { plans, files } = observed.repository;
  const concerned = new Set([...pulls, ...pending].map(({ plan }) => plan));
  return {
    ...(at?.number === undefined ? {} : { number: at.number }),
    url: at?.url ?? '',
    blobs: Object.fromEntries(
      plans
        .filter(({ key }) => concerned.has(key))
        .map(({ key, path }) => [key, files.get(path)?.blob ?? '']),
    ),
    pulls: [...pulls],
    ...(pending.length > 0 ? { pending: [...pending] } : {}),
    ...(later.length > 0 ? { later: [...later] } : {}),
  };
}

function isSame(before: Meta['proposed'], next: Meta['proposed']): boolean {
  const edits = (pulls: readonly Pull[] = []): unknown =>
    pulls.map(({ page, field, edits: each }) => [page, field, each]);
  const said = (proposed: Meta['proposed']): string =>
    serialise([
      proposed?.blobs,
      edits(proposed?.pulls),
      edits(proposed?.later),
      proposed?.pending?.map(({ plan, task, field, to }) => [plan, task, field, to]),
    ]);
  return said(before) === said(next);
}
