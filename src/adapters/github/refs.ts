// Refs by REST. What a failed move means is read from the ref itself: an answer may be lost after the ref moved, and
// GitHub has many ways to word a refusal.
import type { GitHubClient, RepositoryName } from './client.ts';
import { httpStatus } from './error.ts';
import { asking, toGitHubFault, type Call } from './fault.ts';

export interface RefMove {
  /** Full name, `refs/…`. */
  readonly ref: string;
  /** Where it stands; undefined: it does not exist yet. */
  readonly from: string | undefined;
  readonly to: string;
  /** Moves it anywhere; else only forward, which makes the move a compare-and-swap. */
  readonly force: boolean;
}

const short = (ref: string): string => ref.replace(/^refs\//, '');

/** The commit under a ref (full name). A repository without a single commit answers 409. */
export async function readRef(
  client: GitHubClient,
  repository: RepositoryName,
  ref: string,
): Promise<string | undefined> {
  try {
    return (await client.rest.git.getRef({ ...repository, ref: short(ref) })).data.object.sha;
  } catch (error) {
    if (httpStatus(error) === 404 || httpStatus(error) === 409) return undefined;
    throw error;
  }
}

/**
 * Creates or moves a ref. False when somebody else moved it in between; throws a Fault when it stayed where it was.
 * `to` is a commit that nobody else makes: what a run writes names the run.
 */
export async function moveRef(
  client: GitHubClient,
  repository: RepositoryName,
  { ref, from, to, force }: RefMove,
  call: Call,
): Promise<boolean> {
  try {
    if (from === undefined) await client.rest.git.createRef({ ...repository, ref, sha: to });
    else await client.rest.git.updateRef({ ...repository, ref: short(ref), sha: to, force });
    return true;
  } catch (error) {
    const fault = toGitHubFault(error, call);
    const now = await asking(call, () => readRef(client, repository, ref));
    if (now === to) return true;
    if (now !== from) return false;
    throw fault;
  }
}
