// Brings what people changed in Notion into the files, by one commit where the branch takes it.
import { land } from '../core/reconcile/land.ts';
import { standing } from '../core/reconcile/pending.ts';
import type { Known } from '../core/reconcile/steps.ts';
import type { Report } from '../core/report.ts';
import type { Meta, Pull } from '../core/state/model.ts';
import type { PendingChange } from '../core/state/pending.ts';
import type { Board } from '../ports.ts';
import { commitWritten, type Landing } from './commit.ts';
import type { Connection } from './connect.ts';
import type { IntendedWrites } from './intended-writes.ts';
import type { Moves } from './moves.ts';
import { landed, type RepositoryView } from './observe.ts';
import type { Ports, SyncRequest } from './run.ts';
import type { Observed } from './survey.ts';
import { writeBack, type Written } from './write-back.ts';

export interface BringInput {
  readonly ports: Ports;
  readonly board: Board;
  readonly request: SyncRequest;
  readonly observed: Observed;
  readonly connection: Connection;
  readonly moves: Pick<Moves, 'pending' | 'spoken'>;
  /** What files like these make this run write in Notion. */
  readonly foresee: (repository: RepositoryView) => Promise<IntendedWrites>;
}

export const hasEdits = ({ edits }: Pull): boolean => edits.length > 0;

export interface Brought {
  readonly written: Written;
  /** Whether it went onto the branch itself. */
  readonly direct: boolean;
  readonly head: Observed['head'];
  readonly commit: Report['commit'];
  /** Why the branch took no commit. */
  readonly refused: string | undefined;
  readonly known: Known;
  /** What stands in the texts and in no commit. */
  readonly pending: readonly PendingChange[];
}

/**
 * Brings what goes ahead into the files; 'moved' when the branch has another head by now.
 * @param go where nothing is committed, those of them that need no commit are done, and the others are left
 * @param marks the highest numbers used
 * @param before what both sides agreed on
 */
export async function bring(
  { ports, board, request, observed, connection, moves, foresee }: BringInput,
  go: readonly Pull[],
  marks: Readonly<Record<string, number>>,
  before: Known,
  who: (userId: string) => string,
): Promise<Brought | 'moved'> {
  const { session, head, known } = observed;
  const pending = [...moves.pending];
  const direct = observed.config.config.sync.writeBack === 'commit';
  const seen = { known: known?.plans ?? {}, index: session.index };
  const write = (onBranch: boolean): Written =>
    writeBack(
      observed.repository,
      onBranch ? go : go.filter((each) => !hasEdits(each)),
      seen,
      onBranch ? marks : undefined,
    );
  const agreed = (written: Written): Known => {
    const states = land(before, written.pulls);
    if (!request.dryRun && !connection.moved) session.adopt(states);
    return states;
  };
  // What waits goes along with a commit that is due; it asks for none.
  const landing = (written: Written): Landing => {
    const isDue =
      pending.some(({ due }) => due) || written.pulls.some(hasEdits) || written.assigned.length > 0;
    return direct && isDue ? { ...written, pending } : { ...written, changes: [], pending: [] };
  };
  const written = write(direct);
  const nothing = { written, direct, head, commit: undefined, refused: undefined, pending };
  const intended = { ...observed, known: known && { ...known, ...moves.spoken, pending } };
  if (request.dryRun) return { ...nothing, known: agreed(written) };
  const outcome = await commitWritten(ports, intended, landing(written), {
    marks,
    who,
    now: board.now(),
    writes: () => foresee(written.repository),
  });
  if (outcome.kind === 'stale') return 'moved';
  if (outcome.kind === 'committed') {
    const known = agreed(written);
    if (!outcome.commit) return { ...nothing, known };
    const view = landed(ports.repository, written.repository);
    const { head, commit } = outcome;
    const left = standing(pending, view.plans).pending;
    return { ...nothing, written: { ...written, repository: view }, head, commit, known, pending: left };
  }
  const rest = write(false);
  return { ...nothing, written: rest, direct: false, refused: outcome.reason, known: agreed(rest) };
}

/** How many changes of our commits are remembered. */
const mostTaken = 200;

/** What the files said before our last commits, this one among them. */
export function remembered({ known }: Observed, { written, commit }: Brought): Meta['taken'] {
  if (!commit) return known?.taken;
  const added = written.pulls
    .filter(hasEdits)
    .flatMap(({ plan, task, field, was }) =>
      was === undefined ? [] : [{ commit: commit.sha, name: task ?? plan, field, was }],
    );
  return [...(known?.taken ?? []), ...added].slice(-mostTaken);
}
