// Pulls what people edited in Notion since both sides agreed, and since people decided against what they edited before.
import { seen, takenBack } from '../core/reconcile/declined.ts';
import type { PullRules } from '../core/reconcile/pull-page.ts';
import { findTask, type Known } from '../core/reconcile/steps.ts';
import { takes } from '../core/reconcile/takes.ts';
import { wants } from '../core/reconcile/wants.ts';
import type { Pull } from '../core/state/model.ts';
import type { Board } from '../ports.ts';
import { adoptableRows } from './adopt.ts';
import { factsOf, type FactsInput } from './facts.ts';
import { pull, type Pulled } from './pull.ts';
import type { ReviewedProposals } from './review-proposals.ts';
import type { BoardView } from './rows.ts';

export interface PullAllInput extends FactsInput {
  readonly board: Board;
  readonly rows: BoardView;
  /** Pages that people edited, as far as listings tell, and those on which something was decided. */
  readonly edited: ReadonlySet<string>;
  readonly reviewed: ReviewedProposals;
}

/**
 * Pulls everything.
 * @param agreed what both sides agree on, apart from what was declined
 */
export async function pullAll(
  input: PullAllInput,
  agreed: Known,
): Promise<{ readonly pulled: Pulled; readonly before: Known }> {
  const { board, request, observed, connection, rows, edited, reviewed } = input;
  const { config } = observed.config;
  const facts = { ...(await factsOf(input)), sync: () => undefined };
  const wanted = wants(facts);
  const handles = new Set(config.people.keys());
  const rules: PullRules = {
    tasks: wanted.tasks,
    plans: wanted.plans,
    takes: takes(facts),
    names: { personName: (word) => word, handleOf: (name) => (handles.has(name) ? name : undefined) },
    conflicts: config.sync.conflicts,
    mode: config.notion.body,
    ticked: wanted.statusWord('Done'),
    unticked: wanted.statusWord('To Do'),
    cancelled: wanted.statusWord('Cancelled'),
  };
  const isSet = ({ task }: Pull, field: string): boolean =>
    (task === undefined ? rules.plans : rules.tasks).rule(field).merge === 'set';
  const known = seen(agreed, reviewed.declined, isSet);
  const all = wanted.all().plans;
  const { taskRow } = adoptableRows(all, rows, known, connection, observed.known?.imported);
  const adopted = new Set(
    all.flatMap(({ tasks }) =>
      tasks.flatMap((task) => (findTask(known, task) ? [] : (taskRow(task)?.page ?? []))),
    ),
  );
  const pulled = await pull({
    board,
    observed,
    connection,
    plans: facts.plans,
    known,
    rows,
    edited,
    reviewed,
    confirm: request.confirm,
    adopted,
    wanted: all,
    wants: wanted,
    rules,
  });
  const { before, again } = takenBack(agreed, reviewed.declined, [...pulled.pulls, ...pulled.asked], isSet);
  return { pulled: { ...pulled, pulls: pulled.pulls.map(again), asked: pulled.asked.map(again) }, before };
}
