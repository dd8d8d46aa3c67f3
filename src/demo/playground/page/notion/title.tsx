// The title of a row, which people type over.
import type { RowView } from '../../wire.ts';
import { useApp } from '../context.ts';
import { useDraft } from '../draft.ts';

export function Title({ row }: { row: RowView }) {
  const { view, act } = useApp();
  const isChanged = view.sync.marks.pages[row.id]?.properties.includes('Task') ?? false;
  const draft = useDraft(
    row.title,
    (value) => void act({ do: 'set-property', page: row.id, name: 'Task', value }),
  );
  return (
    <h3 class="page-title">
      <textarea class={isChanged ? 'changed' : ''} aria-label="Title" rows={1} maxLength={200} {...draft} />
    </h3>
  );
}
