// Which pull request another one takes back.
import type { Book } from './book.ts';
import type { PullRequest } from './model.ts';
import { readRevert } from './read-revert.ts';

/**
 * Its number: as it is written, else that of the newest known pull request with the title that is taken back.
 * @param repository `owner/name` of the repository that they are in
 */
export function revertedBy(pullRequest: PullRequest, repository: string, book: Book): number | undefined {
  const revert = readRevert(pullRequest);
  if (!revert) return undefined;
  const here = revert.pullRequests.find(
    (each) => each.repository === undefined || each.repository.toLowerCase() === repository.toLowerCase(),
  );
  if (here) return here.number;
  const titled = Object.entries(book.pullRequests).filter(
    ([number, { title }]) => title === revert.title && Number(number) < pullRequest.number,
  );
  return titled.length === 0 ? undefined : Math.max(...titled.map(([number]) => Number(number)));
}
