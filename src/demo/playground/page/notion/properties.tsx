// The properties of a row: those that people set, and those that the action keeps.
import type { DatabaseView, PropertyView, RowView } from '../../wire.ts';
import { useApp } from '../context.ts';
import { useDraft } from '../draft.ts';
import { Address, Inline } from '../markdown.tsx';
import { Pill } from '../pane.tsx';
import { cell, tone } from '../words.ts';

/** What people set here; the rest they read. Sync stands above. */
const edited = ['Status', 'Priority', 'Owner', 'Sprint', 'Deadline', 'Points', 'Blocker'];
/** What stands there without asking for more, besides what just changed. */
const first = [
  'Status',
  'Priority',
  'Owner',
  'Sprint',
  'Deadline',
  'Due',
  'Points',
  'Progress',
  'Spec',
  'Pull requests',
  'Completed',
];

interface PropertiesProps {
  readonly row: RowView;
  readonly database: DatabaseView;
  readonly canEdit: boolean;
}

export function Properties({ row, database, canEdit }: PropertiesProps) {
  const { view } = useApp();
  const marks = view.sync.marks.pages[row.id];
  const isMarked = (name: string): boolean =>
    marks !== undefined && (marks.isNew || marks.properties.includes(name));
  const canBeSet = (name: string): boolean => canEdit && edited.includes(name);
  const shown = database.properties.filter(
    ({ name, type }) =>
      type !== 'title' && name !== 'Sync' && (canBeSet(name) || cell(row.values[name]) !== ''),
  );
  const isFirst = ({ name }: PropertyView): boolean => first.includes(name) || isMarked(name);
  const list = (properties: readonly PropertyView[]) => (
    <dl class="properties">
      {properties.map((property) => (
        <div key={property.name} class={isMarked(property.name) ? 'changed' : ''}>
          <dt>{property.name}</dt>
          <dd>
            {canBeSet(property.name) ? (
              <Editor row={row} property={property} />
            ) : (
              <Value name={property.name} value={row.values[property.name]} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
  const others = shown.filter((property) => !isFirst(property));
  return (
    <>
      {list(shown.filter(isFirst))}
      {others.length > 0 && (
        <details class="more">
          <summary>{others.length === 1 ? 'One more property' : `${others.length} more properties`}</summary>
          {list(others)}
        </details>
      )}
    </>
  );
}

function Value({ name, value }: { name: string; value: unknown }) {
  const text = cell(value);
  if (name === 'Status') return <Pill text={text} tone={tone(text)} />;
  if (name === 'Progress') return <>{Math.round(Number(value) * 100)} %</>;
  if (name === 'Pull requests') return <Inline text={text.replace(/(#\d+ \w+) (https?:\S+)/g, '[$1]($2)')} />;
  if (/^https?:\/\//.test(text)) return <Address href={text} />;
  if (name === 'Tags' && Array.isArray(value))
    return (
      <>
        {value.map((each) => (
          <Pill key={cell(each)} text={cell(each)} tone="grey" />
        ))}
      </>
    );
  return <>{text}</>;
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
  if (type === 'date') return <input {...field} inputMode="numeric" placeholder="YYYY-MM-DD" />;
  if (type === 'number') return <input type="number" {...field} />;
  return <input type="text" {...field} />;
}

function stored(type: string, value: string): string | number | readonly string[] | null {
  if (value === '') return type === 'people' ? [] : null;
  if (type === 'people') return value.split(', ');
  return type === 'number' ? Number(value) : value;
}
