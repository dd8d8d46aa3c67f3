// A project of a database as a plan file: its rows as tasks in phases, and what its own page says.
import { planFields, type PlanField } from '../board/fields.ts';
import type { NotionValue } from '../board/model.ts';
import { readRow } from '../board/rows.ts';
import { sameValue } from '../board/values.ts';
import { planHeadings } from '../body/plan-page.ts';
import type { PlanPageContext } from '../body/plan-page/context.ts';
import { splitSections } from '../body/sections.ts';
import { heldByPlan, takePlanSection } from '../body/take/plan.ts';
import type { PhaseValues, PlanEdit, PlanValues } from '../plan/edit.ts';
import type { Plan } from '../plan/model.ts';
import { withPlanValues } from '../plan/with-values.ts';
import { makeBase, type ImportedPage } from '../state/model.ts';
import type { Binding } from '../board/detect.ts';
import type { ReadPage } from './pull.ts';
import type { PullRules } from './pull-page.ts';

/** Sections that people share with the file; everything else on the page of a plan is derived. */
const derived: ReadonlySet<string> = new Set([
  'Linked Specification',
  'Status Overview',
  'Timeline',
  'Progress',
]);

export interface ImportedPlanPage {
  /** What the file is to say beside its title, its key and its tasks. */
  readonly edits: readonly PlanEdit[];
  readonly page: ImportedPage;
}

/**
 * What the page of a project says of its plan.
 * @param plan its file with all of its tasks
 * @param implied values of Status that need not stand in the file: the one that follows from the tasks, and the one
 *   that a page has before anybody sets it
 */
export function importPlanPage(
  { page, body }: ReadPage,
  plan: Plan,
  binding: Binding<PlanField>,
  { takes, mode }: Pick<PullRules, 'takes' | 'mode'>,
  context: PlanPageContext,
  implied: readonly (NotionValue | undefined)[],
): ImportedPlanPage {
  const all = Object.entries(readRow(page, binding).values) as [PlanField, NotionValue][];
  const shared = all.filter(([field]) => !planFields[field].owned);
  const said = shared.filter(
    ([field, value]) =>
      field !== 'title' && !(field === 'status' && implied.some((each) => sameValue(value, each ?? null))),
  );
  const values = Object.assign(
    {},
    ...said.map(([field, value]) => valuesOf(takes.takePlan(plan, field, value))),
  ) as PlanValues;

  const texts =
    body?.complete === true
      ? splitSections(body.markdown, planHeadings(mode)).filter(({ heading }) => !derived.has(heading))
      : [];
  const taken = texts.map(({ heading, text }) => takePlanSection(plan, heading, text, context));
  const phases = new Map(taken.flatMap((each) => [...each.phases]));
  const set = Object.assign({}, values, ...taken.map((each) => each.plan)) as PlanValues;
  const after = withPlanValues(plan, set);
  return {
    edits: [
      ...(Object.keys(set).length === 0 ? [] : [{ kind: 'set-plan' as const, plan: plan.key, values: set }]),
      ...[...phases].map(([phase, each]) => setPhase(plan, phase, each)),
    ],
    page: {
      page: page.id,
      url: page.url,
      fields: Object.fromEntries(
        shared.map(([field, value]) => [
          field,
          makeBase(takes.holdPlan(after, field, value) ?? null, value, sameValue),
        ]),
      ),
      sections: Object.fromEntries(
        texts.map(({ heading, text }) => {
          const held = heldByPlan(plan, heading, text, context);
          return [heading, held === text ? [text] : [held, text]];
        }),
      ),
    },
  };
}

function valuesOf(taken: ReturnType<PullRules['takes']['takePlan']>): PlanValues {
  if (taken.kind === 'refused') return {};
  return Object.assign(
    {},
    ...taken.edits.map((edit) => (edit.kind === 'set-plan' ? edit.values : {})),
  ) as PlanValues;
}

function setPhase({ key }: Plan, phase: string, values: PhaseValues): PlanEdit {
  return { kind: 'set-phase', plan: key, phase, values };
}
