/** Pull requests: lists, single ones, their files, commits and reviews, and merging. */
import type { Need } from '../access.ts';
import { notFound } from '../errors.ts';
import { git } from '../git/repository.ts';
import { findPull } from '../hub.ts';
import type { Repository } from '../hub.ts';
import { mergePull } from '../merging.ts';
import { pullCommits, pullFiles } from '../pull-commits.ts';
import { addReview, editPull, openPull, requestReview, setPullState } from '../pulls.ts';
import type { ReviewKind } from '../pulls.ts';
import type { Pull } from '../state.ts';
import { userView } from '../views/accounts.ts';
import { commitView, fileView } from '../views/commits.ts';
import { pullView, reviewView, simplePullView } from '../views/pulls.ts';
import { created, noContent, ok, paged, repositoryOf } from './handler.ts';
import type { Handler, RestRequest } from './handler.ts';

const READ: Need = { scopes: ['pull-requests'], access: 'read', role: 'read' };
const WRITE: Need = { scopes: ['pull-requests'], access: 'write', role: 'write' };
const OPEN: Need = { scopes: ['pull-requests'], access: 'write', role: 'read' };
/** GitHub lists no more commits and files of a pull request than these. */
const [COMMIT_LIMIT, FILE_LIMIT] = [250, 3000];

function pullOf(request: RestRequest, need: Need): [Repository, Pull] {
  const repository = repositoryOf(request, need);
  return [repository, findPull(repository, Number(request.params['pull_number']))];
}

const list: Handler = (request) => {
  const repository = repositoryOf(request, READ);
  const { query } = request;
  const [state, base, head] = [query.get('state') ?? 'open', query.get('base'), query.get('head')];
  const key = (pull: Pull): string => (query.get('sort') === 'updated' ? pull.updatedAt : pull.createdAt);
  const ascending = (query.get('direction') ?? (query.has('sort') ? 'asc' : 'desc')) === 'asc';
  const label = (pull: Pull): string => `${pull.head.repository?.split('/')[0] ?? ''}:${pull.head.ref}`;
  const pulls = repository.state.pulls
    .filter((pull) => state === 'all' || pull.state === state)
    .filter((pull) => base === null || pull.base.ref === base)
    // Without an owner GitHub ignores `head`.
    .filter((pull) => head === null || !head.includes(':') || label(pull) === head)
    .sort((a, b) => (ascending ? 1 : -1) * (Date.parse(key(a)) - Date.parse(key(b)) || a.number - b.number));
  return paged(request, pulls, (pull) => simplePullView(request.hub, repository, pull));
};

const get: Handler = (request) => {
  const [repository, pull] = pullOf(request, READ);
  if (/\b(diff|patch)\b/.test(request.accept)) {
    const diff = git(repository.git, 'diff', '-M', `${pull.base.oid}...${pull.head.oid}`) ?? '';
    return {
      status: 200,
      raw: { type: 'application/vnd.github.diff; charset=utf-8', bytes: Buffer.from(diff) },
    };
  }
  return ok(pullView(request.hub, repository, pull));
};

const create: Handler = (request) => {
  const repository = repositoryOf(request, OPEN);
  const { hub, caller, body } = request;
  const { pull } = openPull(hub, repository, caller.login, body);
  return created(pullView(hub, repository, pull));
};

const update: Handler = (request) => {
  const repository = repositoryOf(request);
  const pull = findPull(repository, Number(request.params['pull_number']));
  const { hub, caller, body } = request;
  // Authors may change their own, whatever their role.
  repositoryOf(request, pull.user === caller.login ? OPEN : WRITE);
  editPull(hub, repository, pull, caller.login, body);
  if (body.state !== undefined) setPullState(hub, repository, pull, caller.login, body.state);
  return ok(pullView(hub, repository, pull));
};

const merge: Handler = (request) => {
  const [repository, pull] = pullOf(request, WRITE);
  const { hub, caller, body } = request;
  const { commit } = mergePull(hub, repository, caller, pull, {
    method: body?.merge_method ?? 'merge',
    ...(body?.commit_title && { title: body.commit_title }),
    ...(body?.commit_message && { message: body.commit_message }),
    ...(body?.sha && { sha: body.sha }),
  });
  return ok({ sha: commit, merged: true, message: 'Pull Request successfully merged' });
};

const checkMerged: Handler = (request) => {
  const [, pull] = pullOf(request, READ);
  if (pull.merge === null) throw notFound();
  return noContent();
};

const listFiles: Handler = (request) => {
  const [repository, pull] = pullOf(request, READ);
  return paged(request, pullFiles(repository, pull).slice(0, FILE_LIMIT), (file) =>
    fileView(request.hub, repository, pull.head.oid, file),
  );
};

const listCommits: Handler = (request) => {
  const [repository, pull] = pullOf(request, READ);
  return paged(request, pullCommits(repository, pull).slice(0, COMMIT_LIMIT), (commit) =>
    commitView(request.hub, repository, commit),
  );
};

const listReviews: Handler = (request) => {
  const [repository, pull] = pullOf(request, READ);
  return paged(request, pull.reviews, (review) => reviewView(request.hub, repository, pull, review));
};

const createReview: Handler = (request) => {
  const [repository, pull] = pullOf(request, OPEN);
  const { hub, caller, body } = request;
  const kind: ReviewKind = body?.event ?? 'COMMENT';
  const { review } = addReview(hub, repository, pull, caller.login, { kind, body: body?.body ?? '' });
  return ok(reviewView(hub, repository, pull, review));
};

const listReviewers: Handler = (request) => {
  const [, pull] = pullOf(request, READ);
  return ok({ users: pull.requestedReviewers.map((login) => userView(request.hub, login)), teams: [] });
};

const changeReviewers =
  (remove: boolean): Handler =>
  (request) => {
    const [repository, pull] = pullOf(request, WRITE);
    const { hub, caller, body } = request;
    requestReview(hub, repository, pull, caller.login, body.reviewers ?? [], remove);
    return (remove ? ok : created)(simplePullView(hub, repository, pull));
  };

export const pullHandlers: Readonly<Record<string, Handler>> = {
  'pulls/list': list,
  'pulls/get': get,
  'pulls/create': create,
  'pulls/update': update,
  'pulls/merge': merge,
  'pulls/check-if-merged': checkMerged,
  'pulls/list-files': listFiles,
  'pulls/list-commits': listCommits,
  'pulls/list-reviews': listReviews,
  'pulls/create-review': createReview,
  'pulls/list-requested-reviewers': listReviewers,
  'pulls/request-reviewers': changeReviewers(false),
  'pulls/remove-requested-reviewers': changeReviewers(true),
};
