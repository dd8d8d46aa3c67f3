// Comments on the pull requests of a memory repository, and reactions to them.
import type { Reaction } from '../../src/core/pull-requests/model.ts';

export interface MemoryComment {
  readonly id: number;
  readonly by: string;
  readonly body: string;
  readonly at: string;
  readonly edited: boolean;
  readonly reactions: readonly { readonly by: string; readonly content: Reaction }[];
}

export interface MemoryComments {
  /** Somebody (ada) says something; returns the comment. */
  comment(number: number, body: string, by?: string): MemoryComment;
  /** Where a comment stands; undefined where it is gone. */
  findComment(id: number): { readonly pull: number; readonly comment: MemoryComment } | undefined;
  /** False where it is gone, like all that follow. */
  editComment: (id: number, body: string) => boolean;
  deleteComment(id: number): boolean;
  /** Each account has each reaction once. */
  react: (id: number, content: Reaction, by?: string) => boolean;
  snapshot(): unknown;
  restore(snapshot: unknown): void;
}

/** What comments stand on. */
interface Pulls {
  at: () => string;
  all: () => readonly { readonly number: number; readonly comments: readonly MemoryComment[] }[];
  set: (number: number, comments: readonly MemoryComment[]) => void;
}

export function createMemoryComments({ at, all, set }: Pulls): MemoryComments {
  let made = 0;
  const commentsOf = (number: number): readonly MemoryComment[] => {
    const pull = all().find((each) => each.number === number);
    if (pull === undefined) throw new Error(`There is no pull request #${number}.`);
    return pull.comments;
  };
  const find: MemoryComments['findComment'] = (id) =>
    all()
      .flatMap(({ number, comments }) => comments.map((comment) => ({ pull: number, comment })))
      .find(({ comment }) => comment.id === id);
  /** Puts something else, or nothing, in the place of a comment. */
  const replace = (id: number, by: (comment: MemoryComment) => MemoryComment | undefined): boolean => {
    const found = find(id);
    if (found === undefined) return false;
    const { pull } = found;
    set(
      pull,
      commentsOf(pull).flatMap((comment) => (comment.id === id ? (by(comment) ?? []) : comment)),
    );
    return true;
  };
  return {
    comment(number, body, by = 'ada') {
      made += 1;
      const comment: MemoryComment = { id: 1000 + made, by, body, at: at(), edited: false, reactions: [] };
      set(number, [...commentsOf(number), comment]);
      return comment;
    },
    findComment: find,
    editComment: (id, body) => replace(id, (comment) => ({ ...comment, body, edited: true })),
    deleteComment: (id) => replace(id, () => undefined),
    react: (id, content, by = 'ada') =>
      replace(id, (comment) => ({
        ...comment,
        reactions: [
          ...comment.reactions.filter((each) => each.by !== by || each.content !== content),
          { by, content },
        ],
      })),
    snapshot: () => made,
    restore(snapshot) {
      made = snapshot as number;
    },
  };
}
