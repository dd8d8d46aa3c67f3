/** Commits and changed files as REST and webhooks show them. */
import { timestamp } from '../clock.ts';
import { SIGNATURE_LINES, expectCommit, signedPayload } from '../git/commits.ts';
import type { Commit, Signature } from '../git/commits.ts';
import { changedFiles } from '../git/diffs.ts';
import type { ChangedFile } from '../git/diffs.ts';
import { compareTrees } from '../git/trees.ts';
import type { Hub, Repository } from '../hub.ts';
import { nodeId, userView } from './accounts.ts';
import { repositoryHtmlUrl, repositoryUrl } from './repositories.ts';

const signatureView = ({ name, email, at }: Signature): Record<string, any> => ({
  name,
  email,
  date: timestamp(at),
});

/** The login whose address a commit carries, if any account has it. */
export function loginOf(hub: Hub, signature: Signature): string | undefined {
  const noreply = /^\d+\+(.+)@users\.noreply\.github\.com$/.exec(signature.email)?.[1];
  if (noreply !== undefined) return noreply;
  return Object.values(hub.state.users).find((user) => user.email === signature.email)?.login;
}

/** The name and address that GitHub writes into commits made for an account. */
export function signatureOf(hub: Hub, login: string): Signature {
  const user = hub.user(login);
  const email = user.email ?? `${user.id}+${login}@users.noreply.github.com`;
  return { name: user.name ?? login, email, at: hub.clock.now() };
}

const verificationView = (commit: Commit): Record<string, any> =>
  commit.signed === true
    ? {
        verified: true,
        reason: 'valid',
        signature: SIGNATURE_LINES.join('\n'),
        payload: signedPayload(commit),
        verified_at: timestamp(commit.committer.at),
      }
    : { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };

/** A commit of the git database endpoints. */
export function gitCommitView(hub: Hub, repository: Repository, commit: Commit): Record<string, any> {
  const url = repositoryUrl(hub, repository);
  const html = repositoryHtmlUrl(hub, repository);
  return {
    sha: commit.oid,
    node_id: nodeId('Commit', `${repository.fullName}@${commit.oid}`),
    url: `${url}/git/commits/${commit.oid}`,
    html_url: `${html}/commit/${commit.oid}`,
    author: signatureView(commit.author),
    committer: signatureView(commit.committer),
    tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
    message: commit.message,
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${url}/git/commits/${sha}`,
      html_url: `${html}/commit/${sha}`,
    })),
    verification: verificationView(commit),
  };
}

/** A commit as commit lists show it. */
export function commitView(hub: Hub, repository: Repository, commit: Commit): Record<string, any> {
  const url = repositoryUrl(hub, repository);
  const account = (signature: Signature): Record<string, any> | null => {
    const login = loginOf(hub, signature);
    return login === undefined ? null : userView(hub, login);
  };
  const { sha, node_id, html_url, author, committer, message, tree, parents, verification } = gitCommitView(
    hub,
    repository,
    commit,
  );
  return {
    sha,
    node_id,
    commit: {
      author,
      committer,
      message,
      tree,
      url: `${url}/git/commits/${sha}`,
      comment_count: 0,
      verification,
    },
    url: `${url}/commits/${sha}`,
    html_url,
    comments_url: `${url}/commits/${sha}/comments`,
    author: account(commit.author),
    committer: account(commit.committer),
    parents: parents.map((parent: any) => ({ ...parent, url: `${url}/commits/${parent.sha}` })),
  };
}

/** A commit with its changes, as `GET /commits/{ref}` shows it. */
export function fullCommitView(hub: Hub, repository: Repository, commit: Commit): Record<string, any> {
  const files = changedFiles(repository.git, commit.parents[0], commit.oid);
  const additions = files.reduce((sum, file) => sum + file.additions, 0);
  const deletions = files.reduce((sum, file) => sum + file.deletions, 0);
  return {
    ...commitView(hub, repository, commit),
    stats: { total: additions + deletions, additions, deletions },
    files: files.map((file) => fileView(hub, repository, commit.oid, file)),
  };
}

/** A changed file of a commit, comparison or pull request; `at` is the commit after the change. */
export function fileView(
  hub: Hub,
  repository: Repository,
  at: string,
  file: ChangedFile,
): Record<string, any> {
  const url = repositoryUrl(hub, repository);
  const html = repositoryHtmlUrl(hub, repository);
  const path = encodeURI(file.path);
  return {
    sha: file.oid,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${html}/blob/${at}/${path}`,
    raw_url: `${html}/raw/${at}/${path}`,
    contents_url: `${url}/contents/${path}?ref=${at}`,
    ...(file.patch !== undefined && { patch: file.patch }),
    ...(file.previousPath !== undefined && { previous_filename: file.previousPath }),
  };
}

/** A commit of a push event. */
export function pushCommitView(hub: Hub, repository: Repository, oid: string): Record<string, any> {
  const commit = expectCommit(repository.git.objects, oid);
  const { objects } = repository.git;
  const parent = commit.parents[0];
  const before = parent === undefined ? undefined : expectCommit(objects, parent).tree;
  const changes = compareTrees(objects, before, commit.tree);
  const paths = (status: string): string[] =>
    changes.filter((change) => change.status === status).map(({ path }) => path);
  const person = (signature: Signature): Record<string, any> => ({
    name: signature.name,
    email: signature.email,
    username: loginOf(hub, signature) ?? signature.name,
  });
  return {
    id: oid,
    tree_id: commit.tree,
    distinct: true,
    message: commit.message.trimEnd(),
    timestamp: timestamp(commit.committer.at),
    url: `${repositoryHtmlUrl(hub, repository)}/commit/${oid}`,
    author: person(commit.author),
    committer: person(commit.committer),
    added: paths('added'),
    removed: paths('removed'),
    modified: paths('modified'),
  };
}

/** A commit in few words, as workflow runs and merge groups name theirs. */
export function headCommitView(commit: Commit): Record<string, any> {
  const person = ({ name, email }: Signature): Record<string, any> => ({ name, email });
  return {
    id: commit.oid,
    tree_id: commit.tree,
    message: commit.message,
    timestamp: timestamp(commit.committer.at),
    author: person(commit.author),
    committer: person(commit.committer),
  };
}
