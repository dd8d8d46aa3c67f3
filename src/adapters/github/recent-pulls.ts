// Which pull requests changed lately, brought along by a query that is sent anyway, so that a run in whose time nothing
// happened asks for nothing more.
import { graphqlErrors } from './error.ts';

/** A pull request and when it last changed. */
export interface ListedPull {
  readonly number: number;
  readonly updatedAt: string;
  readonly headRefName: string;
}

export interface PullsAnswer {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly (ListedPull | null)[];
}

/** Fields of the pull requests of a repository, newest change first. */
export const LISTED = 'pageInfo { hasNextPage endCursor } nodes { number updatedAt headRefName }';

export interface RecentPulls {
  /**
   * Sends a query with the fields of the list, which its answer shows as `recent`; without them, from then on, where the
   * token may not read pull requests.
   */
  alongside<T>(send: (fields: string) => Promise<T>): Promise<T>;
  remember(recent: PullsAnswer): void;
  /**
   * The pull requests that changed at `since` or later, newest first. Undefined where nothing was remembered that
   * reaches back so far; what was serves once.
   */
  take(since: string): readonly ListedPull[] | undefined;
}

const FIELDS = `recent: pullRequests(first: 20, orderBy: { field: UPDATED_AT, direction: DESC }) { ${LISTED} }`;

export function createRecentPulls(): RecentPulls {
  let fields = FIELDS;
  let remembered: PullsAnswer | undefined;
  return {
    async alongside(send) {
      try {
        return await send(fields);
      } catch (error) {
        if (fields === '' || !graphqlErrors(error).some(({ path }) => path?.includes('recent'))) throw error;
        fields = '';
        return send(fields);
      }
    },
    remember(recent) {
      remembered = recent;
    },
    take(since) {
      const recent = remembered;
      remembered = undefined;
      if (recent === undefined) return undefined;
      const { newer, done } = newerThan(recent, since);
      return done ? newer : undefined;
    },
  };
}

/** Those of a list that changed at `since` or later; `done` where there are no others of them. */
export function newerThan(
  { pageInfo, nodes }: PullsAnswer,
  since: string,
): { readonly newer: readonly ListedPull[]; readonly done: boolean } {
  const listed = nodes.filter((pull) => pull !== null);
  const newer = listed.filter(({ updatedAt }) => isSince(updatedAt, since));
  return { newer, done: newer.length < listed.length || !pageInfo.hasNextPage };
}

/** GitHub's times are cut to seconds, so `since` is as well. */
export const isSince = (at: string, since: string): boolean =>
  Date.parse(at) >= Math.floor(Date.parse(since) / 1000) * 1000;
