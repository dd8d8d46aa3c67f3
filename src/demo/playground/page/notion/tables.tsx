// Rows as a table: the tasks, and the plans.
import type { RowView } from '../../wire.ts';
import { useApp } from '../context.ts';
import { Pill } from '../pane.tsx';
import { cell, inOrder, tone } from '../words.ts';
import { NewRow } from './new-row.tsx';

export function TasksTable() {
  const { view } = useApp();
  const { title, rows } = view.notion.tasks;
  return (
    <div class="database">
      <h3 class="page-title">{title}</h3>
      <NewRow />
      <Table
        rows={rows}
        title="Task"
        columns={['Task ID', 'Status', 'Priority', 'Owner', 'Sprint', 'Deadline', 'Points', 'Sync']}
      />
    </div>
  );
}

export function PlansTable() {
  const { view } = useApp();
  const { title, rows } = view.notion.plans;
  return (
    <div class="database">
      <h3 class="page-title">{title}</h3>
      <Table rows={rows} title="Plan" columns={['Key', 'Status', 'Progress', 'Owner', 'Due', 'Sync']} />
    </div>
  );
}

interface TableProps {
  readonly rows: readonly RowView[];
  readonly title: string;
  readonly columns: readonly string[];
}

function Table({ rows, title, columns }: TableProps) {
  const { view, openNotion } = useApp();
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={`Table by ${title}`}>
      <table class="rows">
        <thead>
          <tr>
            {[title, ...columns].map((name) => (
              <th scope="col" key={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inOrder(rows).map((row) => {
            const marks = view.sync.marks.pages[row.id];
            const isMarked = (name: string): boolean =>
              marks !== undefined && (marks.isNew || marks.properties.includes(name));
            return (
              <tr key={row.id}>
                <th scope="row" class={isMarked(title) ? 'changed' : ''}>
                  <button type="button" class="link" onClick={() => openNotion({ at: 'page', id: row.id })}>
                    {row.title || 'Untitled'}
                  </button>
                </th>
                {columns.map((name) => (
                  <td key={name} class={isMarked(name) ? 'changed' : ''}>
                    <Cell name={name} value={row.values[name]} />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ name, value }: { name: string; value: unknown }) {
  const text = cell(value);
  if (text === '') return null;
  if (name === 'Progress') return <>{Math.round(Number(value) * 100)} %</>;
  if (name === 'Status' || name === 'Priority') return <Pill text={text} tone={tone(text)} />;
  return <>{text}</>;
}
