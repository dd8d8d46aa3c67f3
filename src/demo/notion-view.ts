// What stands in the embedded Notion, for showing it and for telling exactly what a run changed there.
import type { Row } from '../emulators/notion/inspection.ts';
import type { Stage } from './stage.ts';
import { diff } from './terminal/diff.ts';
import type { Styles } from './terminal/screen.ts';
import { cell } from './terminal/table.ts';

interface Seen {
  readonly title: string;
  readonly values: Readonly<Record<string, string>>;
  readonly markdown: string;
}

/** Every page at a moment, by id. */
export type View = ReadonlyMap<string, Seen>;

/** Looks at all rows of both databases and at the specification. */
export function view({ notion, workspace }: Stage): View {
  const { look } = notion;
  const rows = [...look.rows(planRows(notion.look)), ...look.rows(workspace.tasks)];
  const seen = rows.map((row): [string, Seen] => [
    row.id,
    {
      title: titleOf(row),
      values: Object.fromEntries(Object.entries(row.values).map(([name, value]) => [name, cell(value)])),
      markdown: look.markdown(row.id),
    },
  ]);
  const spec: Seen = { title: 'The specification', values: {}, markdown: look.markdown(workspace.spec) };
  return new Map([...seen, [workspace.spec, spec]]);
}

/** Data source of the plans database, which `setup` created. */
export const planRows = (look: Stage['notion']['look']): string => look.databaseByTitle('Plans').dataSource;

/** The row with that Task ID or Key. */
export function rowOf({ notion, workspace }: Stage, id: string): Row {
  const rows = [...notion.look.rows(workspace.tasks), ...notion.look.rows(planRows(notion.look))];
  const row = rows.find(({ values }) => values['Task ID'] === id || values['Key'] === id);
  if (!row) throw new Error(`There is no row ${id}.`);
  return row;
}

const titleOf = ({ values }: Row): string =>
  [values['Task ID'], values['Task'] ?? values['Plan']].map(cell).filter(Boolean).join(' ');

/** What differs, as lines: each page that changed with its properties and the lines of its body. */
export function differences(before: View, after: View, styles: Styles): string[] {
  return [...after].flatMap(([id, now]) => {
    const then = before.get(id);
    if (!then) return [styles.bold(`${now.title} (new)`)];
    const values = Object.entries(now.values)
      .filter(([name, value]) => value !== (then.values[name] ?? ''))
      .map(([name, value]) => `  ${name}: ${then.values[name] || '(empty)'} → ${value || '(empty)'}`);
    const body = diff(then.markdown, now.markdown, styles).map((line) => `  ${line}`);
    return values.length + body.length === 0 ? [] : [styles.bold(now.title), ...values, ...body];
  });
}
