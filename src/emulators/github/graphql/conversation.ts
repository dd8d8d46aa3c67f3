/** Comments and reactions as GraphQL shows them. */
import type { Repository } from '../hub.ts';
import { findPull } from '../hub.ts';
import type { Comment, Edit, Reaction } from '../state.ts';
import { nodeId } from '../views/accounts.ts';
import { associationOf, pullHtmlUrl } from '../views/pulls.ts';
import { actorNode } from './accounts.ts';
import { connection } from './connections.ts';
import type { ConnectionArguments } from './connections.ts';
import type { Graph, Node } from './graph.ts';

/** REST's names of reactions, and GraphQL's. */
export const REACTION_CONTENT: Readonly<Record<string, string>> = {
  '+1': 'THUMBS_UP',
  '-1': 'THUMBS_DOWN',
  laugh: 'LAUGH',
  hooray: 'HOORAY',
  confused: 'CONFUSED',
  heart: 'HEART',
  rocket: 'ROCKET',
  eyes: 'EYES',
};

export const reactionNode = (graph: Graph, reaction: Reaction): Node => ({
  __typename: 'Reaction',
  id: nodeId('Reaction', reaction.id),
  databaseId: reaction.id,
  content: REACTION_CONTENT[reaction.content],
  createdAt: reaction.createdAt,
  user: () => (graph.hub.user(reaction.user).type === 'User' ? actorNode(graph, reaction.user) : null),
});

/** The fields of anything that can be reacted to. */
export function reactable(
  graph: Graph,
  repository: Repository,
  subject: Reaction['subject'],
): Record<string, unknown> {
  const all = (): Reaction[] =>
    repository.state.reactions.filter(
      (reaction) => reaction.subject.kind === subject.kind && reaction.subject.id === subject.id,
    );
  return {
    viewerCanReact: true,
    reactions: (args: ConnectionArguments & { content?: string | null }) => {
      const found = all().filter(
        ({ content }) => !args.content || REACTION_CONTENT[content] === args.content,
      );
      const nodes = found.map((reaction) => reactionNode(graph, reaction));
      return {
        ...connection('reactions', nodes, args, (node) => String(node['id'])),
        viewerHasReacted: found.some((reaction) => reaction.user === graph.caller.login),
      };
    },
    reactionGroups: () =>
      Object.entries(REACTION_CONTENT).map(([name, content]) => {
        const found = all().filter((reaction) => reaction.content === name);
        return {
          content,
          createdAt: found[0]?.createdAt ?? null,
          viewerHasReacted: found.some((reaction) => reaction.user === graph.caller.login),
          reactors: (args: ConnectionArguments) => {
            const actors = found.flatMap((reaction) => actorNode(graph, reaction.user) ?? []);
            return connection('reactors', actors, args, (node) => String(node['id']));
          },
        };
      }),
  };
}

/** The fields of anything whose text can be edited. */
export const edits = (graph: Graph, edit: Edit | null): Record<string, unknown> => ({
  editor: () => (edit === null ? null : actorNode(graph, edit.by)),
  lastEditedAt: edit?.at ?? null,
  includesCreatedEdit: edit !== null,
});

export function commentNode(graph: Graph, repository: Repository, comment: Comment): Node {
  const pull = findPull(repository, comment.issue);
  return {
    __typename: 'IssueComment',
    id: nodeId('IssueComment', comment.id),
    databaseId: comment.id,
    fullDatabaseId: String(comment.id),
    author: () => actorNode(graph, comment.user),
    authorAssociation: associationOf(repository, comment.user),
    body: comment.body,
    bodyText: comment.body,
    createdAt: comment.createdAt,
    publishedAt: comment.createdAt,
    updatedAt: comment.updatedAt,
    ...edits(graph, comment.lastEdit),
    isMinimized: comment.minimized !== null,
    minimizedReason: comment.minimized,
    viewerDidAuthor: comment.user === graph.caller.login,
    viewerCanMinimize: true,
    url: `${pullHtmlUrl(graph.hub, repository, pull)}#issuecomment-${comment.id}`,
    resourcePath: `/${repository.fullName}/pull/${pull.number}#issuecomment-${comment.id}`,
    pullRequest: () => graph.pull(repository, pull),
    repository: () => graph.repository(repository),
    ...reactable(graph, repository, { kind: 'comment', id: comment.id }),
  };
}
