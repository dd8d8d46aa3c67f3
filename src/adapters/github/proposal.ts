// What stands of a proposal, judged from what GitHub tells about its branch and its pull request.
import type { Head, Proposal } from '../../ports.ts';
import { parseTrailers } from './trailers.ts';

export interface CommitFacts {
  readonly commit: string;
  readonly tree: string;
  readonly parent: string | undefined;
  readonly message: string;
  /** E-mail addresses. */
  readonly author: string | undefined;
  readonly committer: string | undefined;
}

export interface PullFacts {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'merged' | 'closed';
  readonly commit: string;
  readonly mergeCommit: string | undefined;
  /** What it merges; `count` where not all of them are listed. */
  readonly commits: { readonly count: number; readonly listed: readonly CommitFacts[] };
  /** A person with write access approves of it as it is. */
  readonly approved: boolean;
  /** It merges by itself, as soon as it may. */
  readonly waitsForMerge: boolean;
  /** When it was last closed (ISO 8601), and whether an account of a person did. */
  readonly closing: { readonly at: string; readonly byAccountOfPerson: boolean } | undefined;
  /** When its branch was deleted. */
  readonly deletions: readonly string[];
}

export type PullStanding = NonNullable<Proposal['pull']> & Pick<PullFacts, 'title' | 'body'>;

/** The port's words, and what it takes to change things. */
export interface Standing {
  readonly defaultBranch: string;
  readonly branch: (NonNullable<Proposal['branch']> & { readonly parent: string | undefined }) | undefined;
  readonly pull: PullStanding | undefined;
}

/** GitHub's own address in commits that it writes or signs. */
const WEB = 'noreply@github.com';

/** Whether the action made a commit: it names its run, and nobody has rewritten it since (`git commit --amend`). */
export function isOurs({ message, author, committer }: CommitFacts): boolean {
  return parseTrailers(message) !== undefined && (committer === author || committer === WEB);
}

export function standingOf(pull: PullFacts): PullStanding {
  const { number, url, title, body, state, commit, mergeCommit } = pull;
  return {
    ...{ number, url, title, body, state, commit, mergeCommit },
    closedByPerson: state === 'closed' && wasClosedByPerson(pull),
    settled: state === 'open' && (pull.approved || pull.waitsForMerge),
  };
}

/**
 * GitHub closes a pull request in the name of who deletes its branch, or moves it so that nothing is left to merge. A
 * deletion closes it within moments, while people close first and delete later: nobody clicks twice in a second.
 */
function wasClosedByPerson({ closing, deletions, commits }: PullFacts): boolean {
  if (closing?.byAccountOfPerson !== true || commits.count === 0) return false;
  return !deletions.some((deletion) => {
    const passed = Date.parse(closing.at) - Date.parse(deletion);
    return passed >= -1000 && passed <= 60_000;
  });
}

/** Whether people decide over it now, so that the action leaves it as it is. `head`: what the action builds on. */
export function isTheirs({ branch, pull }: Standing, head?: Head): boolean {
  return pull?.settled === true || (branch?.ours === false && branch.head.commit !== head?.commit);
}
