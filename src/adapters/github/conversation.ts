// The port `Conversation` over GitHub's API: what this token wrote is asked of GitHub, never told by a comment's text.
import type { Comment } from '../../core/pull-requests/model.ts';
import type { Permission } from '../../core/pull-requests/model.ts';
import type { Conversation } from '../../ports.ts';
import { ACTOR } from './accounts.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { COMMENT, commentOf, commentOfRest, type CommentAnswer } from './comments.ts';
import { httpStatus } from './error.ts';
import { asking } from './fault.ts';
import { createViewer } from './viewer.ts';

export function createConversation(client: GitHubClient, { owner, repo }: RepositoryName): Conversation {
  const name = { owner, repo };
  const viewer = createViewer(client);
  const reading = { to: `read comments in ${owner}/${repo}`, permission: 'pull-requests: read' };
  const writing = {
    to: `comment on pull requests of ${owner}/${repo}`,
    permission: 'pull-requests: write, issues: write',
  };
  /** What was said already is not taken for what is about to be said in the same words. */
  const said = new Set<number>();

  const own = async (pullRequest: number): Promise<readonly Comment[]> =>
    (await ownByGraphql(client, name, pullRequest)) ?? (await ownByRest(client, name, pullRequest, viewer));

  /** A comment whose answer was lost is looked for before it is sent again, so that it is never there twice. */
  const say = async (pullRequest: number, body: string, since: string, attempts = 3): Promise<Comment> => {
    try {
      const at = { ...name, issue_number: pullRequest };
      const { data } = await client.rest.issues.createComment({ ...at, body, request: { retries: 0 } });
      return commentOfRest(data, data.user?.login ?? '');
    } catch (error) {
      if (attempts === 1 || (httpStatus(error) ?? 0) < 500) throw error;
      const there = (await own(pullRequest)).find(
        (comment) => comment.body === body && comment.at >= since && !said.has(comment.id),
      );
      return there ?? say(pullRequest, body, since, attempts - 1);
    }
  };

  return {
    own: (pullRequest) => asking(reading, () => own(pullRequest)),

    say: (pullRequest, body) =>
      asking(writing, async () => {
        const comment = await say(pullRequest, body, toSeconds(client.now()));
        said.add(comment.id);
        return comment;
      }),

    edit: (comment, body) =>
      asking(writing, () =>
        whereFound(() => client.rest.issues.updateComment({ ...name, comment_id: comment, body })),
      ),

    async remove(comment) {
      await asking(writing, () =>
        whereFound(() => client.rest.issues.deleteComment({ ...name, comment_id: comment })),
      );
    },

    async react(comment, content) {
      const at = { ...name, comment_id: comment };
      await asking(writing, () =>
        whereFound(() => client.rest.reactions.createForIssueComment({ ...at, content })),
      );
    },

    permission: (login) =>
      asking(
        { to: `read what ${login} may do in ${owner}/${repo}`, permission: 'contents: read' },
        async () => {
          try {
            const at = { ...name, username: login };
            const { data } = await client.rest.repos.getCollaboratorPermissionLevel(at);
            // An organisation's own role has a name of its own, and stands on one of GitHub's.
            return toPermission(data.role_name) ?? toPermission(data.permission) ?? 'none';
          } catch (error) {
            if (httpStatus(error) === 404) return 'none';
            throw error;
          }
        },
      ),
  };
}

async function ownByGraphql(
  client: GitHubClient,
  { owner, repo }: RepositoryName,
  number: number,
): Promise<readonly Comment[] | undefined> {
  const query = `
    query Comments($owner: String!, $repo: String!, $number: Int!, $after: String) {
      repository(owner: $owner, name: $repo) {
        pullRequest(number: $number) {
          comments(first: 100, after: $after) {
            pageInfo { hasNextPage endCursor }
            nodes { ...comment }
          }
        }
      }
    }
    ${ACTOR}
    ${COMMENT}`;
  const ask = (after: string | null): Promise<CommentsAnswer | undefined> =>
    client.query(query, { owner, repo, number, after });
  const found: Comment[] = [];
  for (let answer = await ask(null); answer !== undefined;) {
    const { pageInfo, nodes } = answer.repository.pullRequest.comments;
    found.push(...nodes.flatMap((node) => (node?.viewerDidAuthor === true ? commentOf(node) : [])));
    if (!pageInfo.hasNextPage) return found;
    answer = await ask(pageInfo.endCursor);
  }
  return undefined;
}

interface CommentsAnswer {
  readonly repository: {
    readonly pullRequest: {
      readonly comments: {
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
        readonly nodes: readonly (CommentAnswer | null)[];
      };
    };
  };
}

async function ownByRest(
  client: GitHubClient,
  repository: RepositoryName,
  issue_number: number,
  viewer: () => Promise<string>,
): Promise<readonly Comment[]> {
  const at = { ...repository, issue_number, per_page: 100 };
  const comments = await client.paginate(client.rest.issues.listComments, at);
  const login = await viewer();
  return comments.map((comment) => commentOfRest(comment, login)).filter(({ mine }) => mine);
}

/** Whether what is to be changed is there. */
async function whereFound(change: () => Promise<unknown>): Promise<boolean> {
  try {
    await change();
    return true;
  } catch (error) {
    if (httpStatus(error) === 404) return false;
    throw error;
  }
}

const PERMISSIONS: readonly Permission[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];

const toPermission = (name: string | undefined): Permission | undefined =>
  PERMISSIONS.find((permission) => permission === name);

/** GitHub writes times without parts of a second. */
const toSeconds = (at: string): string => at.replace(/\.\d+Z$/, 'Z');
