// The port `StateStore` in memory: compare-and-swap on one ref, runs that live and die by the test's word.
import { Fault } from '../../src/core/fault.ts';
import type { Clock, StateStore } from '../../src/ports.ts';
import { createFailures, type Failures } from './failures.ts';
import { hash, treeOf, withChanges, type FileTree } from './git-objects.ts';

type Method = 'load' | 'read' | 'save' | 'run';

export interface MemoryStateStore extends StateStore {
  /** What the newest state commit holds. */
  contents(): FileTree;
  /** The state ref is deleted. */
  wipe(): void;
  setRun(id: string, run: { readonly alive: boolean; readonly endedAt?: string }): void;
  failNext: Failures<Method>['failNext'];
  /** Calls of the port so far. */
  requests: () => number;
  /** Commits made so far. */
  saves: () => number;
  snapshot(): unknown;
  restore(snapshot: unknown): void;
}

interface State {
  readonly ref: string | undefined;
  /** Commits so far. */
  readonly made: number;
  readonly runs: ReadonlyMap<string, { readonly alive: boolean; readonly endedAt?: string }>;
}

/** `clock` is GitHub's. */
export function createMemoryStateStore(clock: Clock): MemoryStateStore {
  const { failNext, through } = createFailures<Method>('github');
  const commits = new Map<string, FileTree>();
  let state: State = { ref: undefined, made: 0, runs: new Map() };
  let requests = 0;
  /** Read from a commit that the lost ref pointed to once. */
  let isMissing = false;

  const answer = <T>(method: Method, call: () => T): Promise<T> => {
    requests += 1;
    return through(method, call);
  };
  const filesAt = (commit: string): FileTree => {
    const files = commits.get(commit);
    if (files !== undefined) return files;
    throw new Fault('not-found', `There is no commit ${commit}.`, { service: 'github', hint: 'Check it.' });
  };

  return {
    load: (lost) =>
      answer('load', () => {
        const commit = lost ?? state.ref;
        isMissing = lost !== undefined;
        const files = commit === undefined ? undefined : commits.get(commit);
        return files && { commit: commit!, meta: files.get('meta.json') ?? '' };
      }),
    read: (commit, paths) =>
      answer('read', () => new Map([...filesAt(commit)].filter(([path]) => paths.includes(path)))),
    save: (parent, changes, message) =>
      answer('save', () => {
        if (state.ref !== (isMissing ? undefined : parent)) return undefined;
        isMissing = false;
        const files = withChanges(parent === undefined ? new Map() : filesAt(parent), changes);
        const commit = hash(`state ${parent} ${treeOf(files)} ${message} ${state.made}`);
        commits.set(commit, files);
        state = { ...state, ref: commit, made: state.made + 1 };
        return commit;
      }),
    now: () => new Date(Math.floor(clock.now() / 1000) * 1000).toISOString(),
    run: (id) =>
      answer('run', () => {
        const run = state.runs.get(id);
        return { alive: run?.alive ?? 'unknown', endedAt: run?.endedAt };
      }),

    contents: () => (state.ref === undefined ? new Map() : filesAt(state.ref)),
    wipe() {
      state = { ...state, ref: undefined };
    },
    setRun(id, run) {
      state = { ...state, runs: new Map(state.runs).set(id, run) };
    },
    failNext,
    requests: () => requests,
    saves: () => state.made,
    snapshot: () => state,
    restore(snapshot) {
      state = snapshot as State;
    },
  };
}
