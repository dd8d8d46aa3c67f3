// Brings what people changed in Notion into the files, by one commit where the branch takes it.
import { land } from '../core/reconcile/land.ts';
import type { Known } from '../core/reconcile/steps.ts';
import type { Report } from '../core/report.ts';
import type { Meta, Pull } from '../core/state/model.ts';
import type { Board } from '../ports.ts';
import { commitWritten } from './commit.ts';
import type { Connection } from './connect.ts';
import type { Ports, SyncRequest } from './run.ts';
import type { Observed } from './survey.ts';
import { writeBack, type Written } from './write-back.ts';

export interface BringInput {
  readonly ports: Ports;
  readonly board: Board;
  readonly request: SyncRequest;
  readonly observed: Observed;
  readonly connection: Connection;
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
}

/**
 * Brings what goes ahead into the files; 'moved' when the branch has another head by now.
 * @param go where nothing is committed, those of them that need no commit are done, and the others are left
 * @param marks the highest numbers used
 * @param before what both sides agreed on
 */
export async function bring(
  { ports, board, request, observed, connection }: BringInput,
  go: readonly Pull[],
  marks: Readonly<Record<string, number>>,
  before: Known,
  who: (userId: string) => string,
): Promise<Brought | 'moved'> {
  const { session, head, known } = observed;
  const direct = observed.config.config.sync.writeBack === 'commit';
  const seen = { known: known?.plans ?? {}, index: session.index };
  const write = (onBranch: boolean): Written =>
    writeBack(
      ports.repository,
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
  const written = write(direct);
  const nothing = { written, direct, head, commit: undefined, refused: undefined };
  if (request.dryRun) return { ...nothing, known: agreed(written) };
  const outcome = await commitWritten(ports, observed, written, marks, who, board.now());
  if (outcome.kind === 'stale') return 'moved';
  if (outcome.kind === 'committed')
    return { ...nothing, head: outcome.head, commit: outcome.commit, known: agreed(written) };
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
