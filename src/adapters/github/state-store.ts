// The port `StateStore`: commits of their own history under a ref that only the action moves, forward only. The ref
// is the compare-and-swap; what a failed move means is read from the ref, not from the words of the error.
import { Fault } from '../../core/fault.ts';
import type { StateStore } from '../../ports.ts';
import type { GitHubClient } from './client.ts';
import { httpStatus } from './error.ts';
import { asking, toGitHubFault } from './fault.ts';
import { createStateFiles } from './state-files.ts';
import { writeCommit, writeTree } from './writes.ts';

export interface StateStoreOptions {
  readonly owner: string;
  readonly repo: string;
  /** Full name, `refs/…`. */
  readonly ref: string;
}

const META = 'meta.json';

export function createStateStore(client: GitHubClient, options: StateStoreOptions): StateStore {
  const { owner, repo, ref } = options;
  const name = { owner, repo };
  const shortRef = ref.replace(/^refs\//, '');
  const reading = { to: `read the state in ${ref} of ${owner}/${repo}`, permission: 'contents: read' };
  const writing = { to: `save the state in ${ref} of ${owner}/${repo}`, permission: 'contents: write' };
  const files = createStateFiles(client, name);

  /** The commit under the ref. A repository without a single commit answers 409. */
  const current = async (): Promise<string | undefined> => {
    try {
      return (await client.rest.git.getRef({ ...name, ref: shortRef })).data.object.sha;
    } catch (error) {
      if (httpStatus(error) === 404 || httpStatus(error) === 409) return undefined;
      throw error;
    }
  };

  const move = async (parent: string | undefined, sha: string): Promise<boolean> => {
    try {
      if (parent === undefined) await client.rest.git.createRef({ ...name, ref, sha });
      else await client.rest.git.updateRef({ ...name, ref: shortRef, sha, force: false });
      return true;
    } catch (error) {
      const fault = toGitHubFault(error, writing);
      const now = await asking(writing, current);
      // Nobody else makes this very commit: what a run saves names the run.
      if (now === sha) return true;
      if (now !== parent) return false;
      throw fault.code === 'forbidden' || fault.code === 'invalid' ? refused(ref, fault) : fault;
    }
  };

  return {
    async load() {
      const commit = await asking(reading, current);
      if (commit === undefined) return undefined;
      // Without meta.json this is no state of ours; an empty text is as unreadable as a damaged one.
      const texts = await asking(reading, () => files.read(commit, [META]));
      return { commit, meta: texts.get(META) ?? '' };
    },

    read: (commit, paths) =>
      paths.length === 0 ? Promise.resolve(new Map()) : asking(reading, () => files.read(commit, paths)),

    async save(parent, changes, message) {
      const written = await asking(writing, async () => {
        const removed = [...changes.keys()].filter((path) => changes.get(path) === null);
        const existing = parent === undefined ? new Set() : await files.existing(parent, removed);
        const effective = new Map([...changes].filter(([path, text]) => text !== null || existing.has(path)));
        const base = parent === undefined ? undefined : await files.tree(parent);
        const tree = await writeTree(client, name, base, effective);
        return { tree, commit: (await writeCommit(client, name, tree, parent, message)).sha };
      });
      if (!(await move(parent, written.commit))) return undefined;
      files.wrote(written.commit, written.tree, parent, changes);
      return written.commit;
    },

    now: client.now,

    async run(id) {
      try {
        const { data } = await client.rest.actions.getWorkflowRun({ ...name, run_id: Number(id) });
        return data.status === 'completed'
          ? { alive: false, endedAt: data.updated_at }
          : { alive: true, endedAt: undefined };
      } catch (error) {
        const fault = toGitHubFault(error, { to: `read workflow run ${id}`, permission: 'actions: read' });
        if (fault.code === 'not-found' || fault.code === 'forbidden')
          return { alive: 'unknown', endedAt: undefined };
        throw fault;
      }
    },
  };
}

/** The token may write contents (the commit exists) and the ref stands where it stood: it is the ref that is guarded. */
function refused(ref: string, cause: Fault): Fault {
  const isBranch = ref.startsWith('refs/heads/');
  return new Fault('forbidden', `GitHub does not let this token move ${ref}: ${cause.message}`, {
    service: 'github',
    hint: isBranch
      ? `Exempt ${ref} from the branch rules, or name another one as \`sync.state\`.`
      : 'Set `sync.state: refs/heads/plan-sync/state` to keep the state in a branch.',
    cause,
  });
}
