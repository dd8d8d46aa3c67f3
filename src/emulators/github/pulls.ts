/** What people and tokens do with pull requests: open, edit, close, reopen, review. Merging has its own file. */
import { ACTIONS_BOT } from './hub.ts';
import { GitHubError, checkLength, unprocessable, validationFailed } from './errors.ts';
import { emit } from './events.ts';
import { commitsBetween, isAncestor } from './git/commits.ts';
import type { Hub, Repository } from './hub.ts';
import { showHead } from './pull-commits.ts';
import { closePull, emitPull, record } from './pull-refs.ts';
import type { GitHubEvent, Pull, Review } from './state.ts';
import { userView } from './views/accounts.ts';
import { reviewView, simplePullView } from './views/pulls.ts';

export interface NewPull {
  readonly title: string;
  /** A branch here, or `owner:branch` of a fork. */
  readonly head: string;
  readonly base: string;
  readonly body?: string | null;
  readonly draft?: boolean;
}

export interface Pulled {
  readonly pull: Pull;
  readonly event: GitHubEvent | undefined;
}

/** The repository and branch that a pull request's `head` names. */
function headOf(hub: Hub, repository: Repository, head: string): { source: Repository; branch: string } {
  const [owner = '', branch] = head.includes(':') ? head.split(':') : [repository.state.owner, head];
  const source =
    owner === repository.state.owner
      ? repository
      : hub.repositories().find(({ state }) => state.owner === owner && state.parent === repository.fullName);
  if (source === undefined || branch === undefined) {
    throw unprocessable('Validation Failed', [{ resource: 'PullRequest', field: 'head', code: 'invalid' }]);
  }
  return { source, branch };
}

function checkActions(hub: Hub, by: string): void {
  if (by === ACTIONS_BOT && !hub.state.switches.actionsMayCreatePulls) {
    throw new GitHubError('GitHub Actions is not permitted to create or approve pull requests.', {
      status: 403,
      type: 'FORBIDDEN',
    });
  }
}

/** The next number, shared by issues and pull requests. */
const nextNumber = (repository: Repository): number =>
  Math.max(0, ...repository.state.pulls.map(({ number }) => number)) + 1;

export function openPull(hub: Hub, repository: Repository, by: string, wanted: NewPull): Pulled {
  checkActions(hub, by);
  checkLength('PullRequest', wanted.body ?? '');
  const { source, branch } = headOf(hub, repository, wanted.head);
  const headOid = source.git.refs.get(`refs/heads/${branch}`);
  const baseOid = repository.git.refs.get(`refs/heads/${wanted.base}`);
  const invalid = headOid === undefined ? 'head' : baseOid === undefined ? 'base' : undefined;
  if (headOid === undefined || baseOid === undefined) {
    throw unprocessable('Validation Failed', [{ resource: 'PullRequest', field: invalid, code: 'invalid' }]);
  }
  const same = repository.state.pulls.find(
    ({ state, head, base }) =>
      state === 'open' &&
      head.repository === source.fullName &&
      head.ref === branch &&
      base.ref === wanted.base,
  );
  if (same !== undefined) {
    throw validationFailed(
      'PullRequest',
      `A pull request already exists for ${source.state.owner}:${branch}.`,
    );
  }
  if (commitsBetween(repository.git.objects, baseOid, headOid).length === 0) {
    throw validationFailed('PullRequest', `No commits between ${wanted.base} and ${branch}`);
  }
  const at = hub.clock.timestamp();
  const pull: Pull = {
    id: hub.nextId(),
    number: nextNumber(repository),
    user: by,
    createdAt: at,
    updatedAt: at,
    title: wanted.title,
    body: wanted.body ?? null,
    state: 'open',
    draft: wanted.draft ?? false,
    closedAt: null,
    merge: null,
    base: { ref: wanted.base, oid: baseOid },
    head: { repository: source.fullName, ref: branch, oid: headOid },
    requestedReviewers: [],
    reviews: [],
    labels: [],
    lastEdit: null,
    autoMerge: null,
    timeline: [],
  };
  repository.state.pulls.push(pull);
  showHead(repository, pull);
  return { pull, event: emitPull(hub, repository, pull, 'opened', by) };
}

export interface PullEdit {
  readonly title?: string;
  readonly body?: string | null;
  readonly base?: string;
}

/** Changes title, body or base; the event says what they were. */
export function editPull(hub: Hub, repository: Repository, pull: Pull, by: string, edit: PullEdit): Pulled {
  checkLength('PullRequest', edit.body ?? '');
  const changes: Record<string, any> = {};
  if (edit.title !== undefined && edit.title !== pull.title) {
    changes['title'] = { from: pull.title };
    record(hub, pull, 'renamed-title', by, { before: pull.title, subject: edit.title });
    pull.title = edit.title;
  }
  if (edit.body !== undefined && edit.body !== pull.body) {
    changes['body'] = { from: pull.body ?? '' };
    pull.body = edit.body;
  }
  if (edit.base !== undefined && edit.base !== pull.base.ref) {
    const oid = repository.git.refs.get(`refs/heads/${edit.base}`);
    if (oid === undefined) {
      throw unprocessable('Validation Failed', [{ resource: 'PullRequest', field: 'base', code: 'invalid' }]);
    }
    changes['base'] = { ref: { from: pull.base.ref }, sha: { from: pull.base.oid } };
    pull.base = { ref: edit.base, oid };
  }
  if (Object.keys(changes).length === 0) return { pull, event: undefined };
  pull.updatedAt = hub.clock.timestamp();
  if (changes['body'] !== undefined) pull.lastEdit = { by, at: pull.updatedAt };
  return { pull, event: emitPull(hub, repository, pull, 'edited', by, { changes }) };
}

export function setPullState(
  hub: Hub,
  repository: Repository,
  pull: Pull,
  by: string,
  state: 'open' | 'closed',
): Pulled {
  if (state === pull.state) return { pull, event: undefined };
  if (state === 'closed') return { pull, event: closePull(hub, repository, pull, by) };
  const source = pull.head.repository === null ? undefined : hub.repository(pull.head.repository);
  const head = source?.git.refs.get(`refs/heads/${pull.head.ref}`);
  const refuse = (message: string): GitHubError => validationFailed('PullRequest', message, 'state');
  if (pull.merge !== null) throw refuse('state cannot be changed. The pull request cannot be reopened.');
  if (head === undefined)
    throw refuse(`state cannot be changed. The ${pull.head.ref} branch has been deleted.`);
  const base = repository.git.refs.get(`refs/heads/${pull.base.ref}`);
  if (base === undefined || isAncestor(repository.git.objects, head, base)) {
    throw refuse(`state cannot be changed. There are no new commits on the ${pull.head.ref} branch.`);
  }
  if (!isAncestor(repository.git.objects, pull.head.oid, head)) {
    throw refuse(`state cannot be changed. The ${pull.head.ref} branch was force-pushed or recreated.`);
  }
  pull.state = 'open';
  pull.closedAt = null;
  pull.head.oid = head;
  pull.base.oid = base;
  showHead(repository, pull);
  record(hub, pull, 'reopened', by);
  return { pull, event: emitPull(hub, repository, pull, 'reopened', by) };
}

export function setDraft(hub: Hub, repository: Repository, pull: Pull, by: string, draft: boolean): Pulled {
  if (pull.draft === draft) return { pull, event: undefined };
  pull.draft = draft;
  record(hub, pull, draft ? 'convert-to-draft' : 'ready-for-review', by);
  const action = draft ? 'converted_to_draft' : 'ready_for_review';
  return { pull, event: emitPull(hub, repository, pull, action, by) };
}

/** Asks for a review, or with `remove` no longer; one event per reviewer, the last one is returned. */
export function requestReview(
  hub: Hub,
  repository: Repository,
  pull: Pull,
  by: string,
  reviewers: readonly string[],
  remove = false,
): Pulled {
  if (reviewers.includes(pull.user))
    throw unprocessable('Review cannot be requested from pull request author.');
  let event: GitHubEvent | undefined;
  for (const login of reviewers) {
    if (pull.requestedReviewers.includes(login) !== remove) continue;
    pull.requestedReviewers = pull.requestedReviewers.filter((each) => each !== login);
    if (!remove) pull.requestedReviewers.push(login);
    record(hub, pull, remove ? 'review-request-removed' : 'review-requested', by, { subject: login });
    const action = remove ? 'review_request_removed' : 'review_requested';
    event = emitPull(hub, repository, pull, action, by, { requested_reviewer: userView(hub, login) });
  }
  return { pull, event };
}

const REVIEW_STATE = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  COMMENT: 'COMMENTED',
} as const;

export type ReviewKind = keyof typeof REVIEW_STATE;

/** Submits a review, which also answers a request for one. */
export function addReview(
  hub: Hub,
  repository: Repository,
  pull: Pull,
  by: string,
  review: { readonly kind: ReviewKind; readonly body?: string },
): { readonly review: Review; readonly event: GitHubEvent | undefined } {
  if (by === pull.user && review.kind !== 'COMMENT') {
    const what = review.kind === 'APPROVE' ? 'approve' : 'request changes on';
    throw unprocessable(`Unprocessable Entity: Can not ${what} your own pull request`);
  }
  if (review.kind === 'APPROVE') checkActions(hub, by);
  const submitted: Review = {
    id: hub.nextId(),
    user: by,
    body: review.body ?? '',
    state: REVIEW_STATE[review.kind],
    submittedAt: hub.clock.timestamp(),
    commit: pull.head.oid,
  };
  pull.reviews.push(submitted);
  pull.requestedReviewers = pull.requestedReviewers.filter((login) => login !== by);
  pull.updatedAt = submitted.submittedAt;
  const event = emit(hub, repository, 'pull_request_review', by, () => {
    const view = reviewView(hub, repository, pull, submitted);
    // Webhooks write the state in small letters, the API in capitals.
    const payload = { ...view, state: submitted.state.toLowerCase() };
    return { action: 'submitted', review: payload, pull_request: simplePullView(hub, repository, pull) };
  });
  return { review: submitted, event };
}

/** Turns auto-merge on with a method, or off with null. */
export function setAutoMerge(hub: Hub, pull: Pull, by: string, method: string | null): void {
  const known = (['merge', 'squash', 'rebase'] as const).find((each) => each === method);
  pull.autoMerge = known === undefined ? null : { by, method: known, at: hub.clock.timestamp() };
  record(hub, pull, known === undefined ? 'auto-merge-disabled' : 'auto-merge-enabled', by);
}
