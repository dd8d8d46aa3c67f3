// The port `Proposals` over GitHub's API. Every method looks first and changes only what does not stand so already, so
// that a run which was cut off anywhere is simply done again.
import type { Fault } from '../../core/fault.ts';
import type { Proposals, ProposedChanges, ProposeOutcome } from '../../ports.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { httpStatus } from './error.ts';
import { asking, toGitHubFault, type Call } from './fault.ts';
import { factsByGraphql, type Facts } from './proposal-facts.ts';
import { commitsBeyond, factsByRest, newestPull } from './proposal-facts-rest.ts';
import { isOurs, isTheirs, standingOf, type Standing } from './proposal.ts';
import { moveRef, readRef } from './refs.ts';
import { pageOf, type RepositoryOptions } from './repository.ts';
import { writeCommit, writeTree } from './writes.ts';

export function createProposals(client: GitHubClient, options: RepositoryOptions): Proposals {
  const { owner, repo } = options;
  const name = { owner, repo };
  const reading = {
    to: `read the pull requests of ${owner}/${repo}`,
    permission: 'contents: read, pull-requests: read',
  };
  const pushing = { to: `push a branch to ${owner}/${repo}`, permission: 'contents: write' };
  const opening = { to: `open a pull request in ${owner}/${repo}`, permission: 'pull-requests: write' };
  const changing = { to: `change a pull request of ${owner}/${repo}`, permission: 'pull-requests: write' };
  const look = (branch: string): Promise<Standing> => asking(reading, () => lookAt(client, name, branch));

  /** The branch as one commit on top of the head; the commit's SHA, or an outcome where that is not to be had. */
  const push = async (standing: Standing, wanted: ProposedChanges): Promise<string | ProposeOutcome> => {
    const { branch, head, changes, message } = wanted;
    const now = standing.branch;
    try {
      const files = new Map(changes.map(({ path, content }) => [path, content]));
      const tree = await writeTree(client, name, head.tree, files);
      if (now?.head.tree === tree && [now.head.commit, now.parent].includes(head.commit))
        return now.head.commit;
      const { sha } = await writeCommit(client, name, tree, head.commit, message);
      const move = { ref: `refs/heads/${branch}`, from: now?.head.commit, to: sha };
      const moved = await moveRef(client, name, { ...move, force: head.branch !== branch }, pushing);
      return moved ? sha : { kind: 'stale' };
    } catch (error) {
      return refusal(toGitHubFault(error, pushing));
    }
  };

  const open = async (base: string, commit: string, wanted: ProposedChanges): Promise<ProposeOutcome> => {
    const { branch, title, body } = wanted;
    try {
      const { data } = await client.rest.pulls.create({ ...name, title, body, head: branch, base });
      return { kind: 'proposed', number: data.number, url: data.html_url, commit };
    } catch (error) {
      // Opened all the same when the answer was lost, or by somebody else: GitHub takes only one of a branch.
      const there = await asking(opening, () => newestPull(client, name, branch, base));
      if (there?.state === 'open')
        return { kind: 'proposed', number: there.number, url: there.html_url, commit };
      const fault = toGitHubFault(error, opening);
      if (fault.code !== 'forbidden') return refusal(fault);
      const page = `${pageOf(options)}/compare/${inPath(base)}...${inPath(branch)}`;
      return { kind: 'branch-only', url: `${page}?expand=1`, commit, reason: fault.message };
    }
  };

  return {
    async find(branch) {
      const { branch: at, pull } = await look(branch);
      return { branch: at && { head: at.head, ours: at.ours }, pull: pull && withoutText(pull) };
    },

    async propose(wanted) {
      const standing = await look(wanted.branch);
      if (isTheirs(standing, wanted.head)) return { kind: 'stale' };
      const pushed = await push(standing, wanted);
      if (typeof pushed !== 'string') return pushed;
      const { pull, defaultBranch } = standing;
      if (pull?.state !== 'open') return open(defaultBranch, pushed, wanted);
      const { number, url } = pull;
      const { title, body } = wanted;
      if (pull.title !== title || text(pull.body) !== text(body))
        await asking(changing, () => client.rest.pulls.update({ ...name, pull_number: number, title, body }));
      return { kind: 'proposed', number, url, commit: pushed };
    },

    async withdraw(branch, comment) {
      const standing = await look(branch);
      if (isTheirs(standing)) return false;
      const opened = standing.pull?.state === 'open' ? standing.pull.number : undefined;
      if (opened !== undefined) await asking(changing, () => commentOnce(client, name, opened, comment));
      // The branch goes first: this tells our closing from a person's, whoever's token it is.
      if (standing.branch !== undefined)
        await asking(pushing, () => deleteBranch(client, name, branch, pushing));
      if (opened !== undefined)
        await asking(changing, () =>
          client.rest.pulls.update({ ...name, pull_number: opened, state: 'closed' }),
        );
      return true;
    },

    async reopen(number) {
      return asking(changing, async () => {
        try {
          await client.rest.pulls.update({ ...name, pull_number: number, state: 'open' });
          return true;
        } catch (error) {
          if (httpStatus(error) === 422) return false;
          throw error;
        }
      });
    },
  };
}

async function lookAt(client: GitHubClient, name: RepositoryName, branch: string): Promise<Standing> {
  const facts = (await factsByGraphql(client, name, branch)) ?? (await factsByRest(client, name, branch));
  const { defaultBranch, head, pull } = facts;
  return {
    defaultBranch,
    branch: head && {
      head: { branch, commit: head.commit, tree: head.tree },
      ours: await isFree(client, name, branch, facts),
      parent: head.parent,
    },
    pull: pull && standingOf(pull),
  };
}

/** Whether nothing of people's is lost when the branch moves. What a closed pull request shows stays there anyway. */
async function isFree(
  client: GitHubClient,
  name: RepositoryName,
  branch: string,
  { defaultBranch, base, head, pull }: Facts,
): Promise<boolean> {
  const shown = pull?.commit === head?.commit;
  if (shown && pull?.state !== 'open') return true;
  if (head === undefined || !isOurs(head)) return false;
  if (base !== undefined && head.parent === base) return true;
  const commits = shown ? pull?.commits : await commitsBeyond(client, name, defaultBranch, branch);
  return commits !== undefined && commits.listed.length === commits.count && commits.listed.every(isOurs);
}

/** Says something on a pull request, once: a comment whose answer was lost is looked for before it is sent again. */
async function commentOnce(
  client: GitHubClient,
  name: RepositoryName,
  issue_number: number,
  body: string,
  attempts = 3,
): Promise<void> {
  const at = { ...name, issue_number };
  const said = await client.paginate(client.rest.issues.listComments, { ...at, per_page: 100 });
  if (said.some((comment) => text(comment.body ?? '') === text(body))) return;
  try {
    await client.rest.issues.createComment({ ...at, body, request: { retries: 0 } });
  } catch (error) {
    if (attempts === 1 || (httpStatus(error) ?? 0) < 500) throw error;
    await commentOnce(client, name, issue_number, body, attempts - 1);
  }
}

/** Deletes a branch; one that rules keep stays. */
async function deleteBranch(
  client: GitHubClient,
  name: RepositoryName,
  branch: string,
  call: Call,
): Promise<void> {
  try {
    await client.rest.git.deleteRef({ ...name, ref: `heads/${branch}` });
  } catch (error) {
    const { code } = toGitHubFault(error, call);
    if (code === 'forbidden' || code === 'invalid') return;
    if ((await readRef(client, name, `refs/heads/${branch}`)) !== undefined) throw error;
  }
}

/** Throws the Fault where it is no refusal. */
function refusal(fault: Fault): ProposeOutcome {
  if (['forbidden', 'invalid', 'not-found'].includes(fault.code))
    return { kind: 'refused', reason: fault.message };
  throw fault;
}

const withoutText = ({ title: _, body: __, ...pull }: NonNullable<Standing['pull']>): typeof pull => pull;

/** As texts are compared: what people saved in the browser has CRLF. */
const text = (body: string): string => body.replaceAll('\r\n', '\n').trimEnd();

const inPath = (branch: string): string => encodeURIComponent(branch).replaceAll('%2F', '/');
