// Short ways to edit plan files in tests.
import { editPlans } from '../../../src/core/plan/apply-edits.ts';
import type { PlanEdit } from '../../../src/core/plan/edit.ts';

/** Plan files by key, edited: their texts after it. Refusals are errors. */
export function editTexts(
  texts: Readonly<Record<string, string>>,
  edits: readonly PlanEdit[],
): Readonly<Record<string, string>> {
  const files = Object.entries(texts).map(
    ([key, text]) => [key, { path: `plans/${key}.yml`, text }] as const,
  );
  const { texts: changed, refused } = editPlans(new Map(files), edits);
  if (refused.length > 0) throw new Error(refused.map(({ why }) => why).join('\n'));
  return { ...texts, ...Object.fromEntries(changed) };
}

/** The text of the plan PREF after edits. */
export function edit(text: string, ...edits: readonly PlanEdit[]): string {
  return editTexts({ PREF: text }, edits)['PREF']!;
}

/** Why an edit of the plan PREF is refused. */
export function refusal(text: string, change: PlanEdit): string | undefined {
  const { texts, refused } = editPlans(new Map([['PREF', { path: 'plans/pref.yml', text }]]), [change]);
  if (texts.size > 0) throw new Error('the file was changed');
  return refused[0]?.why;
}
