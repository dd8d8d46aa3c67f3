// One commit on top of a known head, or nothing. When anything goes wrong, the branch itself is asked what became of
// it: an answer may be lost after the commit landed, and GitHub has many ways to word a refusal.
import type { Fault } from '../../core/fault.ts';
import type { CommitOutcome, FileChange, Head } from '../../ports.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { asking, toGitHubFault, type Call } from './fault.ts';
import { writeCommit, writeTree } from './writes.ts';

interface Landed {
  readonly commit: string;
  readonly tree: string;
  readonly url: string;
}

/** Commits `changes` to `head.branch` if `head.commit` still is its head. `message` names the run in a trailer. */
export async function commitFiles(
  client: GitHubClient,
  repository: RepositoryName,
  head: Head,
  changes: readonly FileChange[],
  message: string,
): Promise<CommitOutcome> {
  try {
    const landed =
      (await commitByGraphql(client, repository, head, changes, message)) ??
      (await commitByRest(client, repository, head, changes, message));
    return committed(head.branch, landed);
  } catch (error) {
    const call = {
      to: `commit to ${head.branch} of ${repository.owner}/${repository.repo}`,
      permission: 'contents: write',
    };
    return judge(client, repository, head, message, toGitHubFault(error, call), call);
  }
}

function committed(branch: string, { commit, tree, url }: Landed): CommitOutcome {
  return { kind: 'committed', head: { branch, commit, tree }, url };
}

async function commitByGraphql(
  client: GitHubClient,
  { owner, repo }: RepositoryName,
  head: Head,
  changes: readonly FileChange[],
  message: string,
): Promise<Landed | undefined> {
  const [headline = '', ...rest] = message.split('\n');
  const answer = await client.query<{
    createCommitOnBranch: { commit: { oid: string; url: string; tree: { oid: string } } };
  }>(
    `mutation Commit($input: CreateCommitOnBranchInput!) {
      createCommitOnBranch(input: $input) { commit { oid url tree { oid } } }
    }`,
    {
      input: {
        branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: head.branch },
        expectedHeadOid: head.commit,
        message: { headline, body: rest.join('\n').trim() },
        fileChanges: {
          additions: changes.map(({ path, content }) => ({
            path,
            contents: Buffer.from(content).toString('base64'),
          })),
        },
      },
    },
  );
  const commit = answer?.createCommitOnBranch.commit;
  return commit && { commit: commit.oid, tree: commit.tree.oid, url: commit.url };
}

async function commitByRest(
  client: GitHubClient,
  repository: RepositoryName,
  head: Head,
  changes: readonly FileChange[],
  message: string,
): Promise<Landed> {
  const files = new Map(changes.map(({ path, content }) => [path, content]));
  const tree = await writeTree(client, repository, head.tree, files);
  const { sha, url } = await writeCommit(client, repository, tree, head.commit, message);
  await client.rest.git.updateRef({ ...repository, ref: `heads/${head.branch}`, sha, force: false });
  return { commit: sha, tree, url };
}

/** What became of a commit whose request failed. Never sends it again. */
async function judge(
  client: GitHubClient,
  repository: RepositoryName,
  head: Head,
  message: string,
  fault: Fault,
  call: Call,
): Promise<CommitOutcome> {
  const history = await asking(call, () => newestCommits(client, repository, head.branch));
  const landed = history.find(
    (commit) => commit.parents.includes(head.commit) && sameWords(commit.message, message),
  );
  if (landed !== undefined) return committed(head.branch, { ...landed, commit: landed.sha });
  if (history[0]?.sha !== head.commit || /fast.?forward|expected .* to point/i.test(fault.message)) {
    return { kind: 'stale' };
  }
  if (['forbidden', 'invalid', 'not-found'].includes(fault.code)) {
    return { kind: 'refused', reason: fault.message };
  }
  throw fault;
}

interface CommitSummary {
  readonly sha: string;
  readonly tree: string;
  readonly url: string;
  readonly message: string;
  readonly parents: readonly string[];
}

/** Up to 100 commits, newest first, of `branch` or the default branch. */
export async function newestCommits(
  client: GitHubClient,
  repository: RepositoryName,
  branch?: string,
): Promise<readonly CommitSummary[]> {
  const { data } = await client.rest.repos.listCommits({
    ...repository,
    ...(branch !== undefined && { sha: branch }),
    per_page: 100,
  });
  return data.map(({ sha, html_url, commit, parents }) => ({
    sha,
    tree: commit.tree.sha,
    url: html_url,
    message: commit.message,
    parents: parents.map((parent) => parent.sha),
  }));
}

function sameWords(a: string, b: string): boolean {
  return a.split(/\s+/).join(' ').trim() === b.split(/\s+/).join(' ').trim();
}
