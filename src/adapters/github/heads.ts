// The head of a branch with its tree and one of its files: one GraphQL request, or the same without the file by REST.
import { Fault } from '../../core/fault.ts';
import type { Head } from '../../ports.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { toFound, type FoundObject, type ObjectAnswer } from './objects.ts';
import type { PullsAnswer, RecentPulls } from './recent-pulls.ts';

export interface HeadAnswer {
  readonly head: Head;
  /** True when anybody can read the repository. */
  readonly isPublic: boolean;
  /** What stands at the path asked for; null: nothing; undefined: that was not told. */
  readonly file: FoundObject | null | undefined;
}

interface RefAnswer {
  readonly name: string;
  readonly target: { readonly oid: string; readonly tree?: { readonly oid: string } } | null;
}

/**
 * The head of `branch`, or of the default branch, and the file at `path`; brings along for `recent` which pull
 * requests changed lately. Throws a Fault where there is no such branch.
 */
export async function readHead(
  client: GitHubClient,
  repository: RepositoryName,
  branch: string | undefined,
  path: string,
  recent: RecentPulls,
): Promise<HeadAnswer> {
  const ref = branch === undefined ? undefined : `refs/heads/${branch}`;
  const answer = await recent.alongside((fields) =>
    client.query<{
      repository: {
        isPrivate: boolean;
        head: RefAnswer | null;
        file: ObjectAnswer | null;
        recent?: PullsAnswer;
      };
    }>(
      `query Head($owner: String!, $repo: String!, $file: String!${ref === undefined ? '' : ', $ref: String!'}) {
        repository(owner: $owner, name: $repo) {
          isPrivate
          head: ${ref === undefined ? 'defaultBranchRef' : 'ref(qualifiedName: $ref)'} {
            name target { oid ... on Commit { tree { oid } } }
          }
          file: object(expression: $file) { oid ... on Blob { text } }
          ${fields}
        }
      }`,
      {
        owner: repository.owner,
        repo: repository.repo,
        file: `${ref ?? 'HEAD'}:${path}`,
        ...(ref !== undefined && { ref }),
      },
    ),
  );
  if (answer === undefined) return readHeadByRest(client, repository, branch);
  const { isPrivate, head, file } = answer.repository;
  if (answer.repository.recent) recent.remember(answer.repository.recent);
  if (!head?.target?.tree) throw noBranch(repository, branch);
  return {
    head: { branch: head.name, commit: head.target.oid, tree: head.target.tree.oid },
    isPublic: !isPrivate,
    file: toFound(file) ?? null,
  };
}

async function readHeadByRest(
  client: GitHubClient,
  repository: RepositoryName,
  branch: string | undefined,
): Promise<HeadAnswer> {
  const { data: about } = await client.rest.repos.get({ ...repository });
  const name = branch ?? about.default_branch;
  const { data } = await client.rest.repos.getBranch({ ...repository, branch: name });
  return {
    head: { branch: name, commit: data.commit.sha, tree: data.commit.commit.tree.sha },
    isPublic: !about.private,
    file: undefined,
  };
}

function noBranch({ owner, repo }: RepositoryName, branch: string | undefined): Fault {
  return branch === undefined
    ? new Fault('not-found', `${owner}/${repo} has no commit yet.`, {
        service: 'github',
        hint: 'Push a first commit to the default branch.',
      })
    : new Fault('not-found', `${owner}/${repo} has no branch ${branch}.`, {
        service: 'github',
        hint: 'Check the name of the branch.',
      });
}
