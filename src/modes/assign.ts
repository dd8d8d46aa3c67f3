// Gives IDs to tasks that have none: one commit on the default branch that changes nothing else in the files.
import { assignIds, highWaterOf, type Assignment } from '../core/plan/ids.ts';
import type { Plan } from '../core/plan/model.ts';
import { writeIds } from '../core/plan/write-ids.ts';
import type { Notice } from '../core/problem.ts';
import { commitMessage } from '../core/render/commit.ts';
import type { Report, Result } from '../core/report.ts';
import type { FileChange } from '../ports.ts';
import type { Ports, SyncRequest } from './run.ts';
import type { Observed } from './sync.ts';

export type Assigned =
  /** `plans`: as they stand with their IDs; tasks that could not get one are left out. */
  | {
      readonly kind: 'settled';
      readonly plans: readonly Plan[];
      readonly results: readonly Result[];
      readonly notices: readonly Notice[];
    }
  /** The repository moved, by our commit or by somebody else's: everything is read again. */
  | { readonly kind: 'moved'; readonly results: readonly Result[]; readonly commit: Report['commit'] };

/** Decides IDs and writes them; in a dry run they are only decided. */
export async function assign(ports: Ports, request: SyncRequest, observed: Observed): Promise<Assigned> {
  const { plans, frozen, texts } = observed.repository;
  const marks = await highWater(ports, observed);
  const assignments = assignIds(plans, Object.fromEntries(marks), { frozen });
  if (assignments.length === 0) return { kind: 'settled', plans, results: [], notices: [] };

  const edits = [...new Set(assignments.map(({ path }) => path))].map((path) => {
    const own = assignments.filter((assignment) => assignment.path === path);
    return { path, own, text: writeIds(path, texts.get(path) ?? '', own) };
  });
  const refused: readonly Notice[] = edits
    .filter(({ text }) => text === undefined)
    .map(({ path, own }) => ({
      message: `IDs could not be written into ${path} without touching more of it: write ${own.map(({ id }) => id).join(', ')} yourself.`,
      file: path,
    }));
  const writable = edits.flatMap(({ path, own, text }) =>
    text === undefined ? [] : [{ path, own, content: text }],
  );
  const given = writable.flatMap(({ own }) => own);
  const results = (kind: 'done' | 'planned', url?: string): readonly Result[] =>
    given.map((assignment) => ({
      operation: operation(plans, assignment),
      outcome: kind === 'done' ? { kind, url } : { kind },
    }));
  if (request.dryRun)
    return { kind: 'settled', plans: withIds(plans, given), results: results('planned'), notices: refused };
  if (given.length === 0) return { kind: 'settled', plans, results: [], notices: refused };

  const waiting = (why: string): Assigned => ({
    kind: 'settled',
    plans,
    results: [],
    notices: [
      ...refused,
      {
        message: `${why} These tasks wait for an ID: ${given.map(({ id }) => titleOf(plans, given, id)).join(', ')}.`,
      },
    ],
  });
  if (observed.config.config.sync.writeBack !== 'commit')
    return waiting(
      `\`write-back\` is \`${observed.config.config.sync.writeBack}\`, so IDs are not committed; write them into the file.`,
    );
  const changes: readonly FileChange[] = writable.map(({ path, content }) => ({ path, content }));
  const message = commitMessage(observed.config.config.sync.message, {
    summary: `assign ${given.length === 1 ? given[0]!.id : `${given[0]!.id} to ${given.at(-1)!.id}`}`,
    body: given.map(({ id }) => `${id}: ${titleOf(plans, given, id)}`),
    trailers: {
      'Plan-Sync-Run': `${ports.run.id}/${ports.run.attempt}`,
      'Plan-Sync-High-Water': [...highWaterOf(withIds(plans, given), Object.fromEntries(marks))]
        .map(([key, number]) => `${key}=${number}`)
        .join(' '),
    },
  });
  const outcome = await ports.repository.commit(observed.head, changes, message);
  switch (outcome.kind) {
    case 'committed':
      return {
        kind: 'moved',
        results: results('done', outcome.url),
        commit: { sha: outcome.commit, url: outcome.url },
      };
    case 'stale':
      return { kind: 'moved', results: [], commit: undefined };
    case 'refused':
      return waiting(
        `The branch takes no commits from this token (${outcome.reason}), so IDs could not be written.`,
      );
  }
}

/** The highest number ever used, by key; after the state was lost the trailers of our commits remember it. */
async function highWater(
  ports: Ports,
  { known, session, repository }: Observed,
): Promise<ReadonlyMap<string, number>> {
  const needed = repository.plans.some(({ tasks }) => tasks.some(({ id }) => id === undefined));
  const trailers = needed && known === undefined ? await ports.repository.lastTrailers() : undefined;
  const text = trailers?.['Plan-Sync-High-Water'] ?? '';
  const remembered = [...text.matchAll(/\b([A-Z][A-Z0-9]{1,9})=(\d{1,9})\b/g)].map(
    ([, key, number]) => `${key}-${number}`,
  );
  return highWaterOf(repository.plans, known?.highWater ?? {}, [
    ...remembered,
    ...Object.keys(session.index),
  ]);
}

function withIds(plans: readonly Plan[], assignments: readonly Assignment[]): readonly Plan[] {
  return plans.map((plan) => {
    const ids = new Map(
      assignments.filter(({ path }) => path === plan.path).map(({ index, id }) => [index, id]),
    );
    if (ids.size === 0) return plan;
    const byTitle = new Map([...ids].map(([index, id]) => [plan.tasks[index]!.title, id]));
    return {
      ...plan,
      tasks: plan.tasks.map((task, index) => ({
        ...task,
        id: ids.get(index) ?? task.id,
        dependsOn: task.dependsOn.map((reference) => byTitle.get(reference) ?? reference),
      })),
    };
  });
}

function operation(plans: readonly Plan[], { path, index, id }: Assignment): Result['operation'] {
  const plan = plans.find((candidate) => candidate.path === path)!;
  return {
    kind: 'assign-id',
    plan: plan.key,
    task: id,
    title: plan.tasks[index]!.title,
    changes: [],
    blocks: 0,
  };
}

function titleOf(plans: readonly Plan[], assignments: readonly Assignment[], id: string): string {
  const found = assignments.find((assignment) => assignment.id === id)!;
  return plans.find(({ path }) => path === found.path)!.tasks[found.index]!.title;
}
