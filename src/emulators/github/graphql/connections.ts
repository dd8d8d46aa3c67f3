/** Lists as GraphQL gives them: cut by first/last/after/before, with cursors, and with GitHub's limits. */
import { GitHubError } from '../errors.ts';

export interface ConnectionArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

const cursorOf = (key: string): string => Buffer.from(`cursor:v2:${key}`).toString('base64');

/** A connection over items; `key` names an item so that its cursor survives others coming and going. */
export function connection<T extends object>(
  name: string,
  items: readonly T[],
  args: ConnectionArguments,
  key: (item: T) => string | number,
): Record<string, unknown> {
  const size = args.first ?? args.last;
  if (size === null || size === undefined) {
    throw new GitHubError(
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
      { status: 200, type: 'MISSING_PAGINATION_BOUNDARIES' },
    );
  }
  if (size > 100) {
    throw new GitHubError(
      `Requesting ${size} records on the \`${name}\` connection exceeds the \`first\` limit of 100 records.`,
      { status: 200, type: 'EXCESSIVE_PAGINATION' },
    );
  }
  const cursors = items.map((item) => cursorOf(String(key(item))));
  const from = args.after ? cursors.indexOf(args.after) + 1 : 0;
  const before = args.before ? cursors.indexOf(args.before) : -1;
  const to = before < 0 ? items.length : before;
  const start = args.first === null || args.first === undefined ? Math.max(from, to - size) : from;
  const end = args.first === null || args.first === undefined ? to : Math.min(to, from + size);
  const nodes = items.slice(start, end);
  return {
    totalCount: items.length,
    nodes,
    edges: nodes.map((node, index) => ({ node, cursor: cursors[start + index] })),
    pageInfo: {
      startCursor: cursors[start] ?? null,
      endCursor: nodes.length === 0 ? null : (cursors[end - 1] ?? null),
      hasNextPage: end < items.length,
      hasPreviousPage: start > 0,
    },
  };
}
