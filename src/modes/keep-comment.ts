// The one comment on a pull request, kept as what there is to say now.
import { toFault } from '../core/fault.ts';
import type { Notice } from '../core/problem.ts';
import type { Comment, PullRequest } from '../core/pull-requests/model.ts';
import { comment as commentOf, markedDigest, type CommentView } from '../core/render/comment.ts';
import type { Ports } from './run.ts';
import { sayOnce } from './say-once.ts';

/**
 * Edits the comment only where it says something else, and leaves none where there is nothing to say. Undefined where
 * that was done; else why not.
 */
export async function keepComment(
  { conversation }: Pick<Ports, 'conversation'>,
  about: PullRequest,
  view: CommentView,
): Promise<readonly Notice[] | undefined> {
  const text = commentOf(view);
  const isOurs = ({ mine, body }: Comment): boolean => mine && markedDigest(body) !== undefined;
  const edit = async ({ id, body }: Comment, next: string): Promise<void> => {
    if (markedDigest(body) !== markedDigest(next)) await conversation.edit(id, next);
  };
  try {
    const shown = about.comments.find(isOurs);
    // Only the newest comments came along.
    const before =
      shown ?? (text !== undefined || about.comments.length >= 100 ? await former(about) : undefined);
    if (text === undefined) {
      if (before) await conversation.remove(before.id);
    } else if (before) await edit(before, text);
    else {
      const faster = await sayOnce(conversation, about.number, text, isOurs);
      if (faster) await edit(faster, text);
    }
    return undefined;
  } catch (thrown) {
    const { code, message, hint } = toFault(thrown);
    if (code !== 'forbidden') throw thrown;
    return [{ message: `No comment was written. ${message} ${hint}` }];
  }

  async function former({ number }: PullRequest): Promise<Comment | undefined> {
    return (await conversation.own(number)).find(isOurs);
  }
}
