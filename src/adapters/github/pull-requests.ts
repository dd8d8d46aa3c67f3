// The port `PullRequests` over GitHub's API: a light list of what changed, and then only those in whole.
import { ownBranches, type PullRequest } from '../../core/pull-requests/model.ts';
import type { PullRequests } from '../../ports.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { asking } from './fault.ts';
import { pullRequestsByGraphql } from './pull-request-query.ts';
import { listByRest, pullRequestByRest } from './pull-requests-rest.ts';
import {
  createRecentPulls,
  LISTED,
  newerThan,
  type ListedPull,
  type PullsAnswer,
  type RecentPulls,
} from './recent-pulls.ts';
import { createViewer } from './viewer.ts';

/** @param recent what the adapter of the repository brought along with its head */
export function createPullRequests(
  client: GitHubClient,
  { owner, repo }: RepositoryName,
  recent: RecentPulls = createRecentPulls(),
): PullRequests {
  const name = { owner, repo };
  const viewer = createViewer(client);
  const reading = { to: `read the pull requests of ${owner}/${repo}`, permission: 'pull-requests: read' };

  /** In the order of the numbers, without missing ones. */
  const whole = async (numbers: readonly number[]): Promise<readonly PullRequest[]> => {
    const found = await pullRequestsByGraphql(client, name, numbers);
    if (found !== undefined) return found;
    const pulls: PullRequest[] = [];
    for (const number of numbers) {
      const pull = await pullRequestByRest(client, name, number, viewer);
      if (pull !== undefined) pulls.push(pull);
    }
    return pulls;
  };

  return {
    changed: (since) =>
      asking(reading, async () => {
        const listed =
          (since === 'open' ? undefined : recent.take(since)) ??
          (await listByGraphql(client, name, since)) ??
          (await listByRest(client, name, since));
        const times = new Map(
          listed
            .filter(({ headRefName }) => !headRefName.startsWith(ownBranches))
            .sort(byChange)
            .map((pull) => [pull.number, pull.updatedAt]),
        );
        // As the list had it: whoever asks again since the newest of these times misses nothing that changed while
        // the list was read.
        return (await whole([...times.keys()])).map((pull) => ({
          ...pull,
          updatedAt: times.get(pull.number) ?? pull.updatedAt,
        }));
      }),
    get: (number) => asking(reading, async () => (await whole([number]))[0]),
  };
}

const byChange = (one: ListedPull, other: ListedPull): number =>
  Date.parse(one.updatedAt) - Date.parse(other.updatedAt) || one.number - other.number;

/** As `listByRest`; undefined where GraphQL is missing. */
async function listByGraphql(
  client: GitHubClient,
  { owner, repo }: RepositoryName,
  since: string,
): Promise<readonly ListedPull[] | undefined> {
  const query = `
    query PullRequestList($owner: String!, $repo: String!, $states: [PullRequestState!], $after: String) {
      repository(owner: $owner, name: $repo) {
        pullRequests(
          first: 50, after: $after, states: $states, orderBy: { field: UPDATED_AT, direction: DESC }
        ) { ${LISTED} }
      }
    }`;
  const [from, states] = since === 'open' ? [BEGINNING, ['OPEN']] : [since, null];
  const ask = (after: string | null): Promise<ListAnswer | undefined> =>
    client.query(query, { owner, repo, states, after });
  const found: ListedPull[] = [];
  for (let answer = await ask(null); answer !== undefined;) {
    const { pullRequests } = answer.repository;
    const { newer, done } = newerThan(pullRequests, from);
    found.push(...newer);
    if (done) return found;
    answer = await ask(pullRequests.pageInfo.endCursor);
  }
  return undefined;
}

interface ListAnswer {
  readonly repository: { readonly pullRequests: PullsAnswer };
}

/** Before anything that GitHub holds. */
const BEGINNING = '1970-01-01T00:00:00Z';
