// The properties of a row: those that people set, and those that the action keeps.
import type { DatabaseView, PropertyView, RowView } from '../../wire.ts';
import { useApp } from '../app.tsx';
import { useDraft } from '../draft.ts';
import { Inline } from '../markdown.tsx';
import { Pill } from '../pane.tsx';
import { cell, tone } from '../words.ts';

/** What the action owns: people's edits there are put back. Sync stands above. */
const owned = ['Task ID', 'Key', 'Source', 'Pull requests', 'Progress', 'Completed', 'Blocks', 'Tasks'];
const edited = ['Status', 'Priority', 'Owner', 'Sprint', 'Deadline', 'Points', 'Blocker'];

interface PropertiesProps {
  readonly row: RowView;
  readonly database: DatabaseView;
  readonly canEdit: boolean;
}

export function Properties({ row, database, canEdit }: PropertiesProps) {
  const { view } = useApp();
  const marks = view.sync.marks.pages[row.id];
  const shown = database.properties.filter(
    ({ name, type }) =>
      type !== 'title' && name !== 'Sync' && ((canEdit && edited.includes(name)) || cell(row.values[name]) !== ''),
  );
  return (
    <dl class="properties">
      {shown.map((property) => (
        <div
          key={property.name}
          class={marks?.properties.includes(property.name) || marks?.isNew ? 'changed' : ''}
        >
          <dt>{property.name}</dt>
          <dd>
            {canEdit && edited.includes(property.name) ? (
              <Editor row={row} property={property} />
            ) : (
              <Value name={property.name} value={row.values[property.name]} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Value({ name, value }: { name: string; value: unknown }) {
  const text = cell(value);
  if (name === 'Status') return <Pill text={text} tone={tone(text)} />;
  if (name === 'Progress') return <>{Math.round(Number(value) * 100)} %</>;
  if (/^https?:\/\//.test(text)) return <Inline text={`[${text.replace(/^.*\/(?=[^/]+$)/, '')}](${text})`} />;
  if (name === 'Tags' && Array.isArray(value))
    return (
      <>
        {value.map((each) => (
          <Pill key={cell(each)} text={cell(each)} tone="grey" />
        ))}
      </>
    );
  return owned.includes(name) ? <Inline text={text} /> : <>{text}</>;
}

function Editor({ row, property }: { row: RowView; property: PropertyView }) {
  const { view, act } = useApp();
  const { name, type, options } = property;
  const text = cell(row.values[name]);
  const save = (value: string): void =>
    void act({ do: 'set-property', page: row.id, name, value: stored(type, value) });
  const draft = useDraft(text, save);
  if (type === 'status' || type === 'select' || type === 'people') {
    const choices = type === 'people' ? view.notion.people : options;
    return (
      <select
        class={`value ${type === 'people' ? '' : tone(text)}`}
        aria-label={name}
        value={text}
        onChange={(event) => save(event.currentTarget.value)}
      >
        {type !== 'status' && <option value="">Empty</option>}
        {[...new Set([...choices, ...(text === '' ? [] : [text])])].map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </select>
    );
  }
  const field = { class: 'value', 'aria-label': name, placeholder: 'Empty', ...draft };
  if (type === 'date') return <input type="date" {...field} />;
  if (type === 'number') return <input type="number" {...field} />;
  return <input type="text" {...field} />;
}

function stored(type: string, value: string): string | number | readonly string[] | null {
  if (value === '') return type === 'people' ? [] : null;
  if (type === 'people') return value.split(', ');
  return type === 'number' ? Number(value) : value;
}
