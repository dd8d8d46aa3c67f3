// What taking a step needs: the ports, the state that is being written, and what has happened so far.
import type { Page } from '../../core/board/model.ts';
import { withSeenOptions } from '../../core/board/remember.ts';
import type { EffectiveConfig } from '../../core/config/config.ts';
import { toFault, type Fault } from '../../core/fault.ts';
import type { OpenRegistry } from '../../core/reconcile/registry.ts';
import type { Notice } from '../../core/problem.ts';
import type { Step } from '../../core/reconcile/steps.ts';
import type { Conflict, Outcome, Result } from '../../core/report.ts';
import type { Meta, SourceState, SpecState } from '../../core/state/model.ts';
import type { Board, Log } from '../../ports.ts';
import type { Session } from '../session.ts';
import type { Wants } from '../../core/reconcile/wants.ts';

export interface ApplyContext {
  readonly board: Board;
  readonly log: Log;
  readonly session: Session;
  readonly config: EffectiveConfig;
  readonly wants: Wants;
  readonly registry: OpenRegistry;
  /** Specifications that were found, as plans name them. */
  readonly specs: ReadonlyMap<string, SpecState>;
  /** The draft of what is saved next. */
  meta: Meta;
  readonly results: Result[];
  readonly conflicts: Conflict[];
  readonly notices: Notice[];
  /** Pages written in this run, with the latest stamp that Notion can have given them. */
  readonly written: Map<string, string>;
  /** Set when going on makes no sense: the token is refused, the service is away, the state belongs to another run. */
  stopped: Fault | undefined;
  readonly total: number;
}

/** How many requests are in flight at once: more only collide in Notion. */
export const inFlight = 4;

/**
 * Remembers a page that was just written. Its stamp is at most the minute of Notion's clock now (a body edit returns
 * no stamp), so a later run that finds our bot as its last editor at or before it knows the edit as ours.
 */
export function wrote(context: ApplyContext, page: string): void {
  context.written.set(page, `${context.board.now().slice(0, 16)}:00.000Z`);
}

/** Remembers a row that was just written, and the options that this created. */
export function wroteRow(context: ApplyContext, row: Page): void {
  wrote(context, row.id);
  const { board } = context.meta;
  const which = row.dataSource === board?.tasks.id ? 'tasks' : 'plans';
  if (!board || row.dataSource !== board[which].id) return;
  const properties = withSeenOptions(board[which].properties, row) as SourceState['properties'];
  if (properties !== board[which].properties)
    context.meta = { ...context.meta, board: { ...board, [which]: { ...board[which], properties } } };
}

/** Takes one step and records what came of it: an outcome, or a result of its own where less was done than planned. */
export async function take(
  context: ApplyContext,
  step: Step,
  action: () => Promise<Outcome | Result>,
): Promise<void> {
  const taken = await attempt(context, action);
  context.results.push('operation' in taken ? taken : { operation: step.operation, outcome: taken });
  const done = context.results.length;
  if (done % 100 === 0 && done < context.total) context.log.info(`${done} of ${context.total} done …`);
  if (context.session.due && !context.stopped)
    await attempt(context, async () => {
      await context.session.save(context.meta, 'Progress');
      return { kind: 'done', url: undefined };
    });
}

/** Runs `action`; a Fault becomes its outcome, and one that concerns everything stops what has not begun. */
export async function attempt<T>(
  context: ApplyContext,
  action: () => Promise<Outcome | T>,
): Promise<Outcome | T> {
  if (context.stopped) return { kind: 'skipped', reason: `Not tried: ${context.stopped.message}` };
  try {
    return await action();
  } catch (thrown) {
    const fault = toFault(thrown);
    if (stops(fault)) context.stopped ??= fault;
    return { kind: 'failed', code: fault.code, reason: fault.message, hint: fault.hint };
  }
}

function stops(fault: Fault): boolean {
  return ['unauthorized', 'unavailable', 'limit'].includes(fault.code) || fault.service !== 'notion';
}

/** Runs `action` for every item, a few at a time. */
export async function inParallel<T>(items: readonly T[], action: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  const worker = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await action(item);
  };
  await Promise.all(Array.from({ length: Math.min(inFlight, items.length) }, worker));
}
