// The port `StateStore`: commits of their own history under a ref that only the action moves, forward only, so that
// the ref is the compare-and-swap.
import { Fault } from '../../core/fault.ts';
import type { StateStore } from '../../ports.ts';
import type { GitHubClient } from './client.ts';
import { asking, toGitHubFault } from './fault.ts';
import { moveRef, readRef } from './refs.ts';
import { createObjects, type Objects } from './objects.ts';
import { createStateFiles } from './state-files.ts';
import { writeCommit, writeTree } from './writes.ts';

export interface StateStoreOptions {
  readonly owner: string;
  readonly repo: string;
  /** Full name, `refs/…`. */
  readonly ref: string;
}

const META = 'meta.json';

/** @param objects what reads texts, together with others that do */
export function createStateStore(
  client: GitHubClient,
  options: StateStoreOptions,
  objects: Objects = createObjects(client, options),
): StateStore {
  const { owner, repo, ref } = options;
  const name = { owner, repo };
  const reading = { to: `read the state in ${ref} of ${owner}/${repo}`, permission: 'contents: read' };
  const writing = { to: `save the state in ${ref} of ${owner}/${repo}`, permission: 'contents: write' };
  const files = createStateFiles(client, name, objects);
  /** The ref is gone, and was read from a commit that it pointed to once. */
  let isMissing = false;

  const move = async (parent: string | undefined, sha: string): Promise<boolean> => {
    try {
      return await moveRef(client, name, { ref, from: parent, to: sha, force: false }, writing);
    } catch (error) {
      const fault = toGitHubFault(error, writing);
      throw fault.code === 'forbidden' || fault.code === 'invalid' ? refused(ref, fault) : fault;
    }
  };

  return {
    async load(lost, onDoubt) {
      const tip = lost === undefined ? await asking(reading, () => files.tip(ref, META)) : undefined;
      isMissing = false;
      // Without meta.json this is no state of ours; an empty text is as unreadable as a damaged one.
      if (tip) return { commit: tip.commit, meta: tip.text ?? '' };
      if (lost === undefined) onDoubt?.();
      const commit = lost ?? (await asking(reading, () => readRef(client, name, ref)));
      if (commit === undefined) return undefined;
      isMissing = lost !== undefined;
      const reads = asking(reading, () => files.read(commit, [META]));
      const texts = await (lost === undefined ? reads : reads.catch(() => undefined));
      return texts && { commit, meta: texts.get(META) ?? '' };
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
      if (!(await move(isMissing ? undefined : parent, written.commit))) return undefined;
      isMissing = false;
      files.wrote(written.commit, written.tree, parent, changes);
      return written.commit;
    },

    now: client.now,

    async run(id) {
      // Runs of the command line have no number, and GitHub knows nothing of them.
      if (!/^\d+$/.test(id)) return { alive: 'unknown', endedAt: undefined };
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
