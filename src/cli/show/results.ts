// What was done, or in a dry run would be, one operation a line below the plan that it belongs to.
import { changeWords, describe } from '../../core/render/changes.ts';
import { oneLine } from '../../core/render/escape.ts';
import type { OperationKind, Report, Result } from '../../core/report.ts';
import type { Style, Styles } from '../../demo/terminal/screen.ts';

const longestChange = 160;

export function resultLines({ results }: Report, styles: Styles): readonly string[] {
  const plans = [...new Set(results.map(({ operation }) => operation.plan ?? ''))];
  return plans.flatMap((plan) => [
    ...(plan === '' ? [] : [styles.bold(oneLine(plan))]),
    ...results
      .filter(({ operation }) => (operation.plan ?? '') === plan)
      .flatMap((result) => linesOf(result, styles)),
    '',
  ]);
}

function linesOf(result: Result, styles: Styles): readonly string[] {
  const { operation, outcome } = result;
  const [mark, style] = markOf(result, styles);
  const name = [operation.task, operation.title].filter((part) => part !== undefined).join(' ');
  const by = operation.edit === undefined ? '' : styles.dim(` by ${oneLine(operation.edit.by)}`);
  return [
    `${style(mark)} ${describe(result)}: ${oneLine(name)}${by}`,
    ...operation.changes.map((change) => `    ${styles.dim(shortened(oneLine(changeWords(change))))}`),
    ...(outcome.kind === 'proposed' ? [`    waits in the pull request ${outcome.url}`] : []),
    ...(outcome.kind === 'held' ? ['    waits for --confirm'] : []),
    ...(outcome.kind === 'skipped' ? [`    skipped: ${oneLine(outcome.reason)}`] : []),
    ...(outcome.kind === 'failed' ? [`    ${oneLine(outcome.reason)} ${oneLine(outcome.hint)}`] : []),
  ].map((line) => `  ${line}`);
}

const added = new Set<OperationKind>([
  'create-plan',
  'create-task',
  'create-page',
  'create-database',
  'create-view',
  'import-plan',
  'import-task',
]);
const taken = new Set<OperationKind>(['remove-task', 'remove-plan', 'drop-task']);

function markOf({ operation, outcome }: Result, styles: Styles): readonly [string, Style] {
  if (outcome.kind === 'failed') return ['✗', styles.red];
  if (outcome.kind === 'skipped' || outcome.kind === 'unchanged') return ['=', styles.dim];
  if (outcome.kind === 'held') return ['!', styles.yellow];
  if (operation.edit !== undefined) return ['←', styles.cyan];
  if (added.has(operation.kind)) return ['+', styles.green];
  return taken.has(operation.kind) ? ['-', styles.red] : ['~', styles.yellow];
}

function shortened(text: string): string {
  return text.length > longestChange ? `${text.slice(0, longestChange - 1)}…` : text;
}
