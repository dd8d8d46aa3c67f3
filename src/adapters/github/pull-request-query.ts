// Pull requests in whole by GraphQL: a few of them in one request, and the rest of long lists part by part.
import type { PullRequest } from '../../core/pull-requests/model.ts';
import { ACTOR } from './accounts.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { dataBeside } from './error.ts';
import {
  LISTS,
  nodesOf,
  PULL_REQUEST,
  pullRequestOf,
  type Lists,
  type Part,
  type PullAnswer,
} from './pull-request-answer.ts';

/** So many that GitHub answers well within its ten seconds. */
const BATCH = 10;

/** What GitHub lists of one pull request by REST; more is not asked for here either. */
const MOST = { commits: 250, files: 3000, timelineItems: Infinity };

type Answer = Readonly<Record<string, PullAnswer | null>>;

/** Pull requests by number, in that order; missing ones are left out. Undefined where GraphQL is missing. */
export async function pullRequestsByGraphql(
  client: GitHubClient,
  repository: RepositoryName,
  numbers: readonly number[],
): Promise<readonly PullRequest[] | undefined> {
  const found: PullRequest[] = [];
  for (let at = 0; at < numbers.length; at += BATCH) {
    const answers = await askFor(client, repository, numbers.slice(at, at + BATCH));
    if (answers === undefined) return undefined;
    for (const answer of answers) {
      const pull = await wholeOf(client, repository, answer);
      if (pull === undefined) return undefined;
      found.push(pull);
    }
  }
  return found;
}

async function askFor(
  client: GitHubClient,
  { owner, repo }: RepositoryName,
  numbers: readonly number[],
): Promise<readonly PullAnswer[] | undefined> {
  const names = numbers.map((_, at) => `p${at}`);
  const query = `
    query PullRequests($owner: String!, $repo: String!, ${names.map((name) => `$${name}: Int!`).join(', ')}) {
      repository(owner: $owner, name: $repo) {
        ${names.map((name) => `${name}: pullRequest(number: $${name}) { ...pull }`).join('\n')}
      }
    }
    ${PULL_REQUEST}`;
  const variables = Object.fromEntries(names.map((name, at) => [name, numbers[at]]));
  const answer = await found(() =>
    client.query<{ repository: Answer }>(query, { owner, repo, ...variables }),
  );
  return answer && names.flatMap((name) => answer.repository[name] ?? []);
}

/** An answer, also where some of what was asked for does not exist; throws where the repository does not. */
async function found(
  send: () => Promise<{ readonly repository: Answer } | undefined>,
): Promise<{ readonly repository: Answer } | undefined> {
  try {
    return await send();
  } catch (error) {
    const repository = dataBeside<{ repository: Answer | null }>(error, 'NOT_FOUND')?.repository;
    if (!repository) throw error;
    return { repository };
  }
}

async function wholeOf(
  client: GitHubClient,
  repository: RepositoryName,
  answer: PullAnswer,
): Promise<PullRequest | undefined> {
  const { number, files } = answer;
  const all = <L extends keyof Lists>(
    list: L,
    first: Part<Lists[L]>,
  ): Promise<readonly Lists[L][] | undefined> => wholeList(client, repository, number, list, first);
  const listsFiles = files !== null && files.totalCount <= MOST.files;
  const commits = await all('commits', answer.commits);
  const timelineItems = await all('timelineItems', answer.timelineItems);
  const paths = listsFiles ? await all('files', files) : [];
  if (commits === undefined || timelineItems === undefined || paths === undefined) return undefined;
  return pullRequestOf(answer, { commits, timelineItems, files: listsFiles ? paths : undefined });
}

/** A list in whole, given its first part, as far as GitHub lists it. */
async function wholeList<L extends keyof Lists>(
  client: GitHubClient,
  { owner, repo }: RepositoryName,
  number: number,
  list: L,
  first: Part<Lists[L]>,
): Promise<readonly Lists[L][] | undefined> {
  const query = `
    query PullRequestPart($owner: String!, $repo: String!, $number: Int!, $after: String) {
      repository(owner: $owner, name: $repo) { pullRequest(number: $number) { ${LISTS[list]('$after')} } }
    }
    ${list === 'timelineItems' ? ACTOR : ''}`;
  const all = [...nodesOf(first)];
  let { hasNextPage, endCursor: after } = first.pageInfo;
  while (hasNextPage && all.length < MOST[list]) {
    const answer = await client.query<{ repository: { pullRequest: Readonly<Record<L, Part<Lists[L]>>> } }>(
      query,
      { owner, repo, number, after },
    );
    if (answer === undefined) return undefined;
    const part = answer.repository.pullRequest[list];
    all.push(...nodesOf(part));
    ({ hasNextPage, endCursor: after } = part.pageInfo);
  }
  return all.slice(0, MOST[list]);
}
