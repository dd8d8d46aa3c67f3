// Which commits of a pull request speak for it, and what of their messages is read.
import { wordsOfMarkdown } from './readable.ts';
import { revertedCommits, revertedTitle } from './read-revert.ts';

interface Commit {
  readonly sha: string;
  readonly message: string;
}

/** The words of the messages that are read. */
export function wordsOfCommits(commits: readonly Commit[]): readonly string[] {
  const undone: string[] = [];
  const read: string[] = [];
  // From the newest on, so that a revert that was reverted itself undoes nothing.
  for (const { sha, message } of [...commits].reverse()) {
    if (undone.some((start) => sha.startsWith(start))) continue;
    if (revertedTitle(firstLine(message)) !== undefined) undone.push(...revertedCommits(message));
    else if (!isMerge(message) && !isOurs(message)) read.push(wordsOfMarkdown(withoutBorrowed(message)));
  }
  return read;
}

/** What git and GitHub write there names branches and titles of others. */
function isMerge(message: string): boolean {
  const written =
    /^Merge (?:pull request #|(?:remote-tracking )?branch(?:es)? '|(?:commit|tag)s? '|\S{1,250} into \S{1,250}$)/;
  return written.test(firstLine(message).trimEnd());
}

function isOurs(message: string): boolean {
  return /^Plan-Sync-Run: +\S/m.test(message);
}

/** The subject of a commit that is to be squashed into another one repeats that one's. */
function withoutBorrowed(message: string): string {
  return /^(?:fixup|squash|amend)!/.test(message) ? message.slice(firstLine(message).length) : message;
}

function firstLine(message: string): string {
  const end = message.indexOf('\n');
  return end < 0 ? message : message.slice(0, end);
}
