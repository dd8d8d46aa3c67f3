// Comments as GraphQL and REST show them.
import type { Comment, Reaction } from '../../core/pull-requests/model.ts';
import { accountOfActor, accountOfUser, type ActorAnswer, type UserAnswer } from './accounts.ts';

export interface CommentAnswer {
  /** `databaseId` is too small for the numbers that GitHub has reached. */
  readonly fullDatabaseId: string | number;
  readonly url: string;
  readonly body: string;
  readonly createdAt: string;
  readonly lastEditedAt: string | null;
  /** Whose a comment is, is asked of GitHub: anybody can copy what it says. */
  readonly viewerDidAuthor: boolean;
  readonly author: ActorAnswer | null;
  readonly reactionGroups: readonly { readonly content: string; readonly viewerHasReacted: boolean }[] | null;
}

/** Needs the fragment of accounts beside it. */
export const COMMENT = `
  fragment comment on IssueComment {
    fullDatabaseId url body createdAt lastEditedAt viewerDidAuthor
    author { ...actor }
    reactionGroups { content viewerHasReacted }
  }`;

const REACTIONS: readonly Reaction[] = ['eyes', 'rocket', 'confused'];

export function commentOf(answer: CommentAnswer): Comment {
  const { fullDatabaseId, url, body, createdAt, lastEditedAt, viewerDidAuthor, author, reactionGroups } =
    answer;
  const mine = (reactionGroups ?? [])
    .filter(({ viewerHasReacted }) => viewerHasReacted)
    .map(({ content }) => content.toLowerCase());
  return {
    id: Number(fullDatabaseId),
    url,
    author: accountOfActor(author),
    body,
    at: createdAt,
    edited: lastEditedAt !== null,
    mine: viewerDidAuthor,
    reactions: knownReactions(mine),
  };
}

export interface RestComment {
  readonly id: number;
  readonly html_url: string;
  readonly body?: string | undefined;
  readonly created_at: string;
  readonly updated_at: string;
  readonly user: UserAnswer | null;
}

/** @param viewer the login that the token acts as */
export function commentOfRest(
  comment: RestComment,
  viewer: string,
  reactions: readonly Reaction[] = [],
): Comment {
  const { id, html_url, body = '', created_at, updated_at, user } = comment;
  return {
    id,
    url: html_url,
    author: accountOfUser(user),
    body,
    at: created_at,
    edited: updated_at !== created_at,
    mine: user?.login === viewer,
    reactions,
  };
}

/** Those of reactions that count here, each once. */
export const knownReactions = (contents: readonly string[]): readonly Reaction[] =>
  REACTIONS.filter((reaction) => contents.includes(reaction));
