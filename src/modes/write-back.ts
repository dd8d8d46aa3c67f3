// From what was pulled to files: applies it in memory, keeps only what leaves every plan valid, gives IDs to tasks that
// have none, and says what one commit has to hold.
import { assignIds, highWaterOf, type Assignment } from '../core/plan/ids.ts';
import { editPlans } from '../core/plan/apply-edits.ts';
import type { PlanEdit } from '../core/plan/edit.ts';
import { problemName } from '../core/problem.ts';
import type { Pull } from '../core/state/model.ts';
import type { FileChange } from '../ports.ts';
import { withTexts, type KnownPlans, type RepositoryView } from './observe.ts';

type Known = Pick<KnownPlans, 'known' | 'index'>;

/** A pull that no file can take, and why; `why` continues "not taken over because". */
export interface Misfit {
  readonly pull: Pull;
  readonly why: string;
}

export interface Written {
  /** The files as they are with everything in them. */
  readonly repository: RepositoryView;
  /** What of it is not on the branch yet, what was pending before included. */
  readonly changes: readonly FileChange[];
  /** Those that fit. */
  readonly pulls: readonly Pull[];
  readonly misfits: readonly Misfit[];
  readonly assigned: readonly Assignment[];
}

/** What the files look like when they take `pulls`, and IDs where `marks` (the highest numbers used) are given. */
export function writeBack(
  before: RepositoryView,
  pulls: readonly Pull[],
  known: Known,
  marks: Readonly<Record<string, number>> | undefined,
): Written {
  const fitted = fit(before, pulls, known);
  const assignments =
    marks === undefined ? [] : assignIds(fitted.view.plans, marks, { frozen: fitted.view.frozen });
  const ids = apply(fitted.view, idEdits(fitted.view, assignments), known);
  const view = ids.view;
  return {
    repository: view,
    changes: [...view.texts].flatMap(([path, content]) =>
      before.committed.get(path) === content ? [] : [{ path, content }],
    ),
    pulls: fitted.pulls,
    misfits: fitted.misfits,
    assigned: assignments.filter(({ path, index, id }) =>
      view.plans.some((plan) => plan.path === path && plan.tasks[index]?.id === id),
    ),
  };
}

/** The pulls that leave every plan valid: all of them together as a rule, else as many as go one after another. */
function fit(
  before: RepositoryView,
  pulls: readonly Pull[],
  known: Known,
): { readonly view: RepositoryView; readonly pulls: readonly Pull[]; readonly misfits: readonly Misfit[] } {
  const all = apply(
    before,
    pulls.flatMap(({ edits }) => edits),
    known,
  );
  if (all.why === undefined) return { view: all.view, pulls, misfits: [] };
  let view = before;
  const fitting: Pull[] = [];
  const misfits: Misfit[] = [];
  for (const pull of pulls) {
    const { why, view: next } = apply(view, pull.edits, known);
    if (why === undefined) {
      view = next;
      fitting.push(pull);
    } else misfits.push({ pull, why });
  }
  return { view, pulls: fitting, misfits };
}

/** The view with `edits`, and why that cannot be: an edit that was refused, or a plan that would have a new problem. */
export function apply(
  before: RepositoryView,
  edits: readonly PlanEdit[],
  known: Known,
): { readonly view: RepositoryView; readonly why: string | undefined } {
  if (edits.length === 0) return { view: before, why: undefined };
  const files = new Map(
    before.plans.map((plan) => [plan.key, { path: plan.path, text: before.texts.get(plan.path) ?? '' }]),
  );
  const { texts, refused } = editPlans(files, edits);
  const edited = new Map([...texts].map(([key, text]) => [files.get(key)!.path, text]));
  const view = withTexts(before, edited, known);
  const had = new Set(before.problems.map(problemName));
  const [problem] = view.problems.filter((each) => !had.has(problemName(each)));
  const why = refused[0]?.why ?? problem?.message;
  return { view, why: why === undefined ? undefined : asReason(why) };
}

/** A sentence as the end of another one. */
function asReason(sentence: string): string {
  const text = sentence.trim().replace(/\.$/, '');
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function idEdits({ plans }: RepositoryView, assignments: readonly Assignment[]): readonly PlanEdit[] {
  return assignments.flatMap(({ path, index, id }): PlanEdit[] => {
    const plan = plans.find((candidate) => candidate.path === path);
    return plan ? [{ kind: 'set-task', plan: plan.key, task: index, values: { id } }] : [];
  });
}

/** The highest numbers used so far, by key, pulls that wait included. */
export function usedNumbers(
  { plans }: RepositoryView,
  marks: Readonly<Record<string, number>>,
  used: Iterable<string>,
): Readonly<Record<string, number>> {
  return Object.fromEntries(highWaterOf(plans, marks, used));
}
