// What stands in the embedded Notion, for showing it and for telling exactly what a run changed there.
import type { Inspection, Row } from '../emulators/notion/inspection.ts';
import type { Stage } from './stage.ts';
import { diff } from './terminal/diff.ts';
import { page } from './terminal/page.ts';
import { columns, styles as stylesFor, wrap, type Styles } from './terminal/screen.ts';
import { cell } from './terminal/table.ts';
import { specTitle } from './workspace.ts';

const plain = stylesFor(false);

interface Seen {
  readonly title: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly markdown: string;
}

/** Every page at a moment, by id. */
export type View = ReadonlyMap<string, Seen>;

/** Looks at all rows of both databases and at the specification. */
export function view({ notion, workspace }: Stage): View {
  const { look } = notion;
  const rows = [...look.rows(planRows(look)), ...look.rows(workspace.tasks)].map((row): [string, Seen] => [
    row.id,
    { title: titleOf(row), values: row.values, markdown: look.markdown(row.id) },
  ]);
  const spec: Seen = { title: specTitle, values: {}, markdown: look.markdown(workspace.spec) };
  return new Map([...rows, [workspace.spec, spec]]);
}

/** Data source of the plans database, which `setup` created. */
export const planRows = (look: Inspection): string => look.databaseByTitle('Plans').dataSource;

/** The row with that Task ID or Key. */
export function rowOf({ notion, workspace }: Stage, id: string): Row {
  const rows = [...notion.look.rows(workspace.tasks), ...notion.look.rows(planRows(notion.look))];
  const row = rows.find(({ values }) => values['Task ID'] === id || values['Key'] === id);
  if (!row) throw new Error(`There is no row ${id}.`);
  return row;
}

/** The view of one page alone. */
export const only = (pages: View, id: string): View => new Map([[id, pages.get(id)!]]);

const titleOf = ({ values }: Row): string =>
  [values['Task ID'], values['Task'] ?? values['Plan']].map(cell).filter(Boolean).join(' ');

/** What differs, as lines: each page that changed, with its properties and the lines of its body. */
export function differences(before: View, after: View, styles: Styles): string[] {
  return [...after].flatMap(([id, now]) => {
    const then = before.get(id);
    if (!then) return [`${styles.bold(now.title)} (new)`];
    const values = Object.entries(now.values)
      .map(([name, value]) => [name, change(then.values[name], value)] as const)
      .filter(([, what]) => what !== '')
      .flatMap(([name, what]) => wrap(`  ${name}: ${what}`, columns - 2, '    '));
    const read = (markdown: string): string => page(markdown, plain).join('\n');
    const body = diff(read(then.markdown), read(now.markdown), styles).map((line) => `  ${line}`);
    return values.length + body.length === 0 ? [] : [styles.bold(now.title), ...values, ...body];
  });
}

/** A property before and after; of lists what came and went. Empty where nothing changed. */
function change(from: unknown, to: unknown): string {
  if (!Array.isArray(from) || !Array.isArray(to))
    return cell(from) === cell(to) ? '' : `${cell(from) || '(empty)'} → ${cell(to) || '(empty)'}`;
  const came = to.filter((each) => !from.includes(each)).map((each) => `+ ${cell(each)}`);
  const went = from.filter((each) => !to.includes(each)).map((each) => `- ${cell(each)}`);
  return [...went, ...came].join(', ');
}
