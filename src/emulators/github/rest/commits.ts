/** Commits as people see them: lists, single ones with their changes, comparisons. */
import { GitHubError, notFound } from '../errors.ts';
import { commitsBetween, expectCommit, history, mergeBase, touches } from '../git/commits.ts';
import { changedFiles } from '../git/diffs.ts';
import { git } from '../git/repository.ts';
import { resolveCommit } from '../git/revisions.ts';
import type { Repository } from '../hub.ts';
import { pullCommits } from '../pull-commits.ts';
import { commitView, fileView, fullCommitView, loginOf } from '../views/commits.ts';
import { simplePullView } from '../views/pulls.ts';
import { repositoryHtmlUrl, repositoryUrl } from '../views/repositories.ts';
import { READ_CONTENTS } from './git-data.ts';
import { ok, paged, pageOf, repositoryOf } from './handler.ts';
import type { Handler, RestRequest } from './handler.ts';

const listCommits: Handler = (request) => {
  const repository = repositoryOf(request, READ_CONTENTS);
  const { hub, query } = request;
  const { objects } = repository.git;
  const revision = query.get('sha') ?? repository.state.defaultBranch;
  const from = resolveCommit(repository.git, revision);
  if (from === undefined) {
    if (repository.git.refs.list('refs/heads/').length > 0) throw notFound();
    throw new GitHubError('Git Repository is empty.', { status: 409 });
  }
  const [path, author] = [query.get('path'), query.get('author')];
  const [since, until] = ['since', 'until'].map((name) => Date.parse(query.get(name) ?? ''));
  const commits = [...history(objects, from)].filter((commit) => {
    if (since !== undefined && commit.committer.at < since) return false;
    if (until !== undefined && commit.committer.at > until) return false;
    if (author !== null && ![loginOf(hub, commit.author), commit.author.email].includes(author)) return false;
    return path === null || touches(objects, commit, path);
  });
  return paged(request, commits, (commit) => commitView(hub, repository, commit));
};

const getCommit: Handler = (request) => {
  const repository = repositoryOf(request, READ_CONTENTS);
  const revision = request.params['ref'] ?? '';
  const oid = resolveCommit(repository.git, revision);
  if (oid === undefined) throw new GitHubError(`No commit found for SHA: ${revision}`, { status: 422 });
  if (/\bsha\b/.test(request.accept)) {
    return { status: 200, raw: { type: 'application/vnd.github.sha', bytes: Buffer.from(oid) } };
  }
  return ok(fullCommitView(request.hub, repository, expectCommit(repository.git.objects, oid)));
};

/** A side of a comparison: a revision here, or `owner:branch` in a fork. */
function compareEnd(request: RestRequest, repository: Repository, name: string): string {
  const [owner, branch] = name.split(':');
  const other = request.hub
    .repositories()
    .find(({ state }) => state.owner === owner && state.parent === repository.fullName);
  const found =
    branch === undefined
      ? resolveCommit(repository.git, name)
      : resolveCommit((other ?? repository).git, branch);
  if (found === undefined) throw notFound();
  return found;
}

const compare: Handler = (request) => {
  const repository = repositoryOf(request, READ_CONTENTS);
  const { hub } = request;
  const { objects } = repository.git;
  const [baseName = '', headName = ''] = (request.params['basehead'] ?? '').split('...');
  const [base, head] = [compareEnd(request, repository, baseName), compareEnd(request, repository, headName)];
  const common = mergeBase(objects, base, head);
  if (common === undefined) throw notFound(`No common ancestor between ${baseName} and ${headName}.`);
  if (/\bdiff\b/.test(request.accept)) {
    const bytes = Buffer.from(git(repository.git, 'diff', '-M', common, head) ?? '');
    return { status: 200, raw: { type: 'application/vnd.github.diff; charset=utf-8', bytes } };
  }
  const ahead = commitsBetween(objects, base, head).reverse();
  const behind = commitsBetween(objects, head, base).length;
  const url = `${repositoryUrl(hub, repository)}/compare/${baseName}...${headName}`;
  const html = `${repositoryHtmlUrl(hub, repository)}/compare/${baseName}...${headName}`;
  const { number, size, headers } = pageOf(request, ahead.length, 250);
  const whole = !request.query.has('page') && !request.query.has('per_page');
  const commits = whole ? ahead.slice(0, 250) : ahead.slice((number - 1) * size, number * size);
  const body = {
    url,
    html_url: html,
    permalink_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    base_commit: commitView(hub, repository, expectCommit(objects, base)),
    merge_base_commit: commitView(hub, repository, expectCommit(objects, common)),
    status: base === head ? 'identical' : behind === 0 ? 'ahead' : ahead.length === 0 ? 'behind' : 'diverged',
    ahead_by: ahead.length,
    behind_by: behind,
    total_commits: ahead.length,
    commits: commits.map((commit) => commitView(hub, repository, commit)),
    files: changedFiles(repository.git, common, head)
      .slice(0, 300)
      .map((file) => fileView(hub, repository, head, file)),
  };
  return { status: 200, body, headers: whole ? {} : headers };
};

/** The pull requests that brought a commit, or are open and contain it. */
const listPulls: Handler = (request) => {
  const repository = repositoryOf(request, { ...READ_CONTENTS, scopes: ['pull-requests'] });
  const oid = request.params['commit_sha'] ?? '';
  const pulls = repository.state.pulls.filter(
    (pull) =>
      pull.merge?.commit === oid || pullCommits(repository, pull).some((commit) => commit.oid === oid),
  );
  return paged(request, pulls, (pull) => simplePullView(request.hub, repository, pull));
};

export const commitHandlers: Readonly<Record<string, Handler>> = {
  'repos/list-commits': listCommits,
  'repos/get-commit': getCommit,
  'repos/compare-commits-with-basehead': compare,
  'repos/list-pull-requests-associated-with-commit': listPulls,
};
