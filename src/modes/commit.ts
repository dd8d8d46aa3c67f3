// The one commit of a run: its intents first, then the files. A run that dies in between finds in the state what its
// commit was about, and on the branch whether it landed.
import { highWaterOf } from '../core/plan/ids.ts';
import { pullLine, pullSummary } from '../core/render/pulls.ts';
import { commitMessage } from '../core/render/commit.ts';
import { causeWords, changeLine, changesSummary } from '../core/render/pending.ts';
import type { Report } from '../core/report.ts';
import type { PendingChange } from '../core/state/pending.ts';
import type { Head } from '../ports.ts';
import type { Ports } from './run.ts';
import type { IntendedWrites } from './intended-writes.ts';
import type { Observed } from './survey.ts';
import type { Written } from './write-back.ts';

export type Committed =
  | { readonly kind: 'committed'; readonly head: Head; readonly commit: Report['commit'] }
  | { readonly kind: 'stale' }
  | { readonly kind: 'refused'; readonly reason: string };

/** What goes onto the branch. */
export interface Landing extends Written {
  readonly pending: readonly PendingChange[];
}

export interface Circumstances {
  /** The highest numbers used. */
  readonly marks: Readonly<Record<string, number>>;
  readonly who: (userId: string) => string;
  /** Notion's clock. */
  readonly now: string;
  /** What is then about to be written in Notion. */
  readonly writes: () => Promise<IntendedWrites>;
}

/**
 * Saves what is about to be committed, and commits it. Without changes the branch stays as it is.
 * @param observed `known` with what pull requests and commands have come to: that counts whatever becomes of the commit
 */
export async function commitWritten(
  ports: Ports,
  { session, known, head, config }: Observed,
  { changes, pulls, assigned, pending, repository }: Landing,
  { marks, who, now, writes }: Circumstances,
): Promise<Committed> {
  const commits = changes.length > 0;
  const isIntended = pulls.length > 0 || (commits && pending.length > 0);
  if (known && isIntended) {
    // What a run that died left open stays open until this one has seen to it.
    const before = known.journal ?? { since: now, creates: [] };
    const journal =
      pulls.length > 0
        ? { ...before, pulls: [...pulls], commits }
        : { ...before, writes: { ...before.writes, ...(await writes()) } };
    await session.save({ ...known, journal }, 'What this run brings into the files');
  }
  if (!commits) return { kind: 'committed', head, commit: undefined };

  const taken = pulls.filter(({ edits }) => edits.length > 0);
  const message = commitMessage(config.config.sync.message, {
    summary: [changesSummary(pending), pullSummary(taken, assigned)].filter((part) => part !== '').join(', '),
    body: [
      ...pending.map((change) => ({
        text: `${changeLine(change)} (${causeWords(change.why)})`,
        url: undefined,
      })),
      ...taken.map((pull) => ({ text: `${pullLine(pull)} (${who(pull.by)})`, url: pull.url })),
      ...assigned.map(({ id, path, index }) => ({
        text: `${id}: ${repository.plans.find((plan) => plan.path === path)?.tasks[index]?.title ?? ''}`,
        url: undefined,
      })),
    ],
    trailers: {
      'Plan-Sync-Run': `${ports.run.id}/${ports.run.attempt}`,
      ...(session.commit === undefined ? {} : { 'Plan-Sync-State': session.commit }),
      'Plan-Sync-High-Water': [...highWaterOf(repository.plans, marks)]
        .map(([key, number]) => `${key}=${number}`)
        .join(' '),
    },
  });
  const outcome = await ports.repository.commit(head, changes, message);
  if (outcome.kind === 'committed')
    return { ...outcome, commit: { sha: outcome.head.commit, url: outcome.url } };
  // Nothing of it counts then, and the state is free again.
  if (known && isIntended) await session.save(known, 'Nothing was brought into the files', true);
  return outcome;
}
