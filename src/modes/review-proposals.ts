// What became of the rolling pull request since the last run: what landed, what people decided against, what waits.
import { review, type Verdict } from '../core/reconcile/proposed.ts';
import type { Meta, Pull } from '../core/state/model.ts';
import type { PendingChange } from '../core/state/pending.ts';
import type { Proposal } from '../ports.ts';
import { hiddenPlans } from './observe.ts';
import type { Ports, SyncRequest } from './run.ts';
import type { Observed, Survey } from './survey.ts';

export const proposalBranch = 'plan-sync/notion';

/** The pull request as this run found it. */
export interface ReviewedProposals {
  /** What both sides agree on from now on. */
  readonly agreed: readonly Pull[];
  /** What they agree on as well, unless people have changed it again in Notion: that is proposed anew. */
  readonly declined: readonly Pull[];
  /** Those whose Notion value gives way. */
  readonly lost: readonly Pull[];
  readonly waiting: readonly Pull[];
  readonly later: readonly Pull[];
  /** Changes by pull requests and commands that people decided against along with the rest. */
  readonly refused: readonly PendingChange[];
  /** What people did not want and what has to change before it is proposed again, as the state remembers it. */
  readonly rejected: NonNullable<Meta['rejected']>;
  /** Rows that people did not want to go. */
  readonly restore: readonly string[];
  /** Pages to look at again: something was decided about them, or their file moved on while they wait. */
  readonly look: ReadonlySet<string>;
  readonly found: Proposal | undefined;
  /** The last pull request that people decided on. */
  readonly decided: number | undefined;
}

const none: ReviewedProposals = {
  agreed: [],
  declined: [],
  lost: [],
  waiting: [],
  later: [],
  refused: [],
  rejected: {},
  restore: [],
  look: new Set(),
  found: undefined,
  decided: undefined,
};

/**
 * Asks how the pull request stands in which something waits; where nothing does, only full runs ask whether there is one
 * that the state does not know.
 */
export async function findProposal(
  { proposals }: Pick<Ports, 'proposals'>,
  { branch }: SyncRequest,
  { known, full }: Survey,
): Promise<Proposal | undefined> {
  const isAsked = branch === undefined && (known?.proposed !== undefined || full);
  return isAsked ? proposals.find(proposalBranch) : undefined;
}

/** Tells what became of what waits; 'moved' when it was merged since the branch was looked at. */
export async function reviewProposals(
  { repository: remote }: Pick<Ports, 'repository'>,
  found: Proposal | undefined,
  { head, known, repository }: Observed,
  now: string,
): Promise<ReviewedProposals | 'moved'> {
  const proposed = known?.proposed;
  if (!found || !proposed) {
    const isTheirs = found?.pull !== undefined && found.pull.number === known?.decided;
    return { ...none, found: isTheirs ? undefined : found, decided: known?.decided };
  }
  const { plans, texts, files } = repository;
  const verdict = verdictOf(found, proposed.number);
  const { landed, lost, waiting, later } = review(proposed, verdict, plans, texts, hiddenPlans(repository));
  if (verdict === 'merged' && lost.length > 0 && (await remote.head()).commit !== head.commit) return 'moved';

  const blobOf = (key: string): string | undefined =>
    files.get(plans.find((plan) => plan.key === key)?.path ?? '')?.blob;
  const stands = (task: string): boolean => plans.some(({ tasks }) => tasks.some(({ id }) => id === task));
  const given = lost.filter(({ kind, field }) => kind === 'value' && field !== 'id');
  const overtaken = waiting.filter(({ plan }) => proposed.blobs[plan] !== blobOf(plan));
  return {
    agreed: verdict === 'merged' ? [...landed, ...given] : landed,
    declined: verdict === 'merged' ? [] : given,
    lost: lost.filter(({ field }) => field !== 'id'),
    waiting,
    later,
    refused: verdict === 'rejected' ? (proposed.pending ?? []) : [],
    rejected: Object.fromEntries(
      lost.flatMap(({ kind, field, plan, page }) => {
        if (kind === 'import') return [[page, now] as const];
        return field === 'id' ? [[plan, blobOf(plan) ?? ''] as const] : [];
      }),
    ),
    restore: lost.flatMap(({ kind, page }) => (kind === 'trash' ? [page] : [])),
    look: new Set(
      [...landed.filter(({ kind }) => kind === 'value'), ...given, ...overtaken].flatMap(({ page, task }) =>
        page === '' || (task !== undefined && !stands(task)) ? [] : [page],
      ),
    ),
    found,
    decided: verdict === 'merged' || verdict === 'rejected' ? found.pull?.number : known.decided,
  };
}

/** An older pull request says nothing of what waits now, and one that no person closed is no answer: it goes on. */
function verdictOf({ branch, pull }: Proposal, number: number | undefined): Verdict {
  if (!pull) return undefined;
  const isTheOne = pull.state === 'open' || pull.number === number || pull.commit === branch?.head.commit;
  if (!isTheOne) return undefined;
  if (pull.state === 'closed') return pull.closedByPerson ? 'rejected' : undefined;
  return pull.state;
}
