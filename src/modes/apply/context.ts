// What taking a step needs: the ports, the state that is being written, and what has happened so far.
import type { NotionValue, Page } from '../../core/board/model.ts';
import { withSeenOptions } from '../../core/board/remember.ts';
import { sameValue } from '../../core/board/values.ts';
import type { EffectiveConfig } from '../../core/config/config.ts';
import { toFault, type Fault } from '../../core/fault.ts';
import type { FieldNotes } from '../../core/reconcile/notes.ts';
import type { OpenRegistry } from '../../core/reconcile/registry.ts';
import type { Notice } from '../../core/problem.ts';
import type { Step } from '../../core/reconcile/steps.ts';
import type { Conflict, Outcome, Result } from '../../core/report.ts';
import { notionBase, type Meta, type SourceState, type SpecState } from '../../core/state/model.ts';
import type { Board, Log } from '../../ports.ts';
import type { Session } from '../session.ts';
import type { Wants } from '../../core/reconcile/wants.ts';
import type { OurWrite } from '../../core/reconcile/spec-seen.ts';

export interface ApplyContext {
  readonly board: Board;
  readonly log: Log;
  readonly session: Session;
  readonly config: EffectiveConfig;
  readonly wants: Wants;
  readonly registry: OpenRegistry;
  /** Specifications that were found, as plans name them. */
  readonly specs: ReadonlyMap<string, SpecState>;
  /** What stood there after writes of this run, by page. */
  readonly specsWritten: Map<string, OurWrite>;
  /** The draft of what is saved next. */
  meta: Meta;
  readonly results: Result[];
  readonly conflicts: Conflict[];
  readonly notices: Notice[];
  /** What the property Sync says, field by field, by task ID or plan key. */
  readonly notes: Map<string, FieldNotes>;
  /** Pages that people edited too late for this run: the next one looks at them. */
  readonly open: Set<string>;
  /** Rows that are to come back out of the trash. */
  readonly restore: ReadonlySet<string>;
  /** Pages written in this run, with the latest stamp that Notion can have given them. */
  readonly written: Map<string, string>;
  /** Set when going on makes no sense: the token is refused, the service is away, the state belongs to another run. */
  stopped: Fault | undefined;
  readonly total: number;
}

/** How many requests are in flight at once: more only collide in Notion. */
export const inFlight = 4;

/**
 * Has the next run look at a page that people edited since this one looked: what is written to it now would hide that
 * behind our stamp.
 */
export function lookAgain(context: ApplyContext, { id, lastEditedBy, lastEditedTime }: Page): void {
  const { board, recent, read, watermark } = context.meta;
  const seen =
    lastEditedTime < (watermark ?? '') ||
    lastEditedTime === read?.[id] ||
    (lastEditedBy === board?.bot && lastEditedTime <= (context.written.get(id) ?? recent[id] ?? ''));
  if (!seen) context.open.add(id);
}

/**
 * Remembers a page that was just written. Its stamp is at most the minute of Notion's clock now (a body edit returns
 * no stamp), so a later run that finds our bot as its last editor at or before it knows the edit as ours.
 */
export function wrote(context: ApplyContext, page: string): void {
  context.written.set(page, `${context.board.now().slice(0, 16)}:00.000Z`);
}

/**
 * Has the next run look at a page for what people put there, unless it waits for a decision already, or was refused.
 * @param name the task's ID or the plan's key
 */
export function cameTooLate(
  context: ApplyContext,
  name: string,
  page: string,
  found: Readonly<Record<string, NotionValue>>,
): void {
  const { pulls = [], later = [] } = context.meta.proposed ?? {};
  const waits = ([name, value]: readonly [string, NotionValue]): boolean =>
    [...pulls, ...later].some(({ page: its, fields, sections }) => {
      const base = its === page ? (fields[name] ?? sections[name]) : undefined;
      return base !== undefined && sameValue(notionBase<NotionValue>(base), value);
    });
  const isRefused = (field: string): boolean => context.notes.get(name)?.[field]?.kind === 'refused';
  const late = Object.entries(found).filter((entry) => !waits(entry) && !isRefused(entry[0]));
  if (late.length > 0) context.open.add(page);
}

/** Remembers a row that was just written, and the options that this created. */
export function wroteRow(context: ApplyContext, row: Page): void {
  wrote(context, row.id);
  learnOptions(context, row);
}

/** Remembers the options that a write of this row created. */
export function learnOptions(context: ApplyContext, row: Page): void {
  const { board } = context.meta;
  const which = row.dataSource === board?.tasks.id ? 'tasks' : 'plans';
  if (!board || row.dataSource !== board[which].id) return;
  const properties = withSeenOptions(board[which].properties, row) as SourceState['properties'];
  if (properties !== board[which].properties)
    context.meta = { ...context.meta, board: { ...board, [which]: { ...board[which], properties } } };
}

/** Saves the state in the middle of the work, with the pages that the next run has to look at should this one die. */
export async function saveProgress(context: ApplyContext, summary: string): Promise<void> {
  await context.session.save({ ...context.meta, open: [...context.open].sort() }, summary);
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
      await saveProgress(context, 'Progress');
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
