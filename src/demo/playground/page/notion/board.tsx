// The tasks by status, as cards.
import type { RowView } from '../../wire.ts';
import { useApp } from '../context.ts';
import { Pill } from '../pane.tsx';
import { cell, inOrder, tone } from '../words.ts';
import { NewRow } from './new-row.tsx';

export function Board() {
  const { view } = useApp();
  const { tasks } = view.notion;
  const statuses = tasks.properties.find(({ name }) => name === 'Status')?.options ?? [];
  return (
    <div class="database">
      <h3 class="page-title">Engineering Tasks</h3>
      <NewRow />
      <div class="board">
        {statuses
          .map(
            (status) =>
              [status, inOrder(tasks.rows).filter(({ values }) => values['Status'] === status)] as const,
          )
          .filter(([status, rows]) => rows.length > 0 || /^(in progress|done)$/i.test(status))
          .map(([status, rows]) => (
            <section class="column" key={status} aria-label={status}>
              <h4>
                <Pill text={status} tone={tone(status)} /> <span class="dim">{rows.length}</span>
              </h4>
              {rows.map((row) => (
                <Card key={row.id} row={row} statuses={statuses} />
              ))}
            </section>
          ))}
      </div>
    </div>
  );
}

function Card({ row, statuses }: { row: RowView; statuses: readonly string[] }) {
  const { view, act, openNotion } = useApp();
  const marks = view.sync.marks.pages[row.id];
  const { values } = row;
  const warning = cell(values['Sync']);
  return (
    <article class={`card ${marks ? 'changed' : ''}`}>
      <button type="button" class="card-title" onClick={() => openNotion({ at: 'page', id: row.id })}>
        {row.title || 'Untitled'}
      </button>
      <p class="card-facts">
        {row.key !== '' && <span class="key">{row.key}</span>}
        {cell(values['Priority']) !== '' && (
          <Pill text={cell(values['Priority'])} tone={tone(cell(values['Priority']))} />
        )}
        {cell(values['Owner']) !== '' && <span>{cell(values['Owner'])}</span>}
      </p>
      {warning !== '' && <p class="warning">{warning}</p>}
      <select
        aria-label={`Status of ${row.key || row.title}`}
        value={cell(values['Status'])}
        onChange={(event) =>
          void act({ do: 'set-property', page: row.id, name: 'Status', value: event.currentTarget.value })
        }
      >
        {statuses.map((status) => (
          <option key={status}>{status}</option>
        ))}
      </select>
    </article>
  );
}
