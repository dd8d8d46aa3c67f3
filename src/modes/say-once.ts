// Says what may be there only once. Runs do not wait for each other before they speak.
import type { Comment } from '../core/pull-requests/model.ts';
import type { Conversation } from '../ports.ts';

/**
 * Writes a comment, and takes it back where another run was faster; the one that was first stays, whoever looks.
 * Returns that one where it is another run's.
 * @param isSame whether a comment of this token says the same
 */
export async function sayOnce(
  conversation: Conversation,
  pullRequest: number,
  text: string,
  isSame: (comment: Comment) => boolean,
): Promise<Comment | undefined> {
  const said = await conversation.say(pullRequest, text);
  const same = (await conversation.own(pullRequest)).filter(isSame);
  const first = same.reduce((one, other) => (other.id < one.id ? other : one), said);
  if (first.id === said.id) return undefined;
  await conversation.remove(said.id);
  return first;
}
