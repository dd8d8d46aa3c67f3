// A new row of the tasks database: with its plan set, the next run makes it a task of the file.
import { useState } from 'preact/hooks';
import { useApp } from '../context.ts';

export function NewRow() {
  const { view, act } = useApp();
  const { plans, tasks } = view.notion;
  const [isOpen, setIsOpen] = useState(false);
  const [title, setTitle] = useState('');
  const [plan, setPlan] = useState(plans.rows[0]?.id ?? '');
  const [first = ''] = tasks.properties.find(({ name }) => name === 'Status')?.options ?? [];
  if (!isOpen)
    return (
      <button type="button" class="quiet new" onClick={() => setIsOpen(true)}>
        + New row
      </button>
    );
  const create = async (): Promise<void> => {
    if (!(await act({ do: 'create-row', title, plan, status: first }))) return;
    setTitle('');
    setIsOpen(false);
  };
  return (
    <form
      class="new-row"
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      <label>
        Task
        <input
          required
          maxLength={200}
          autoFocus
          value={title}
          onInput={(event) => setTitle(event.currentTarget.value)}
        />
      </label>
      <label>
        Plan
        <select value={plan} onChange={(event) => setPlan(event.currentTarget.value)}>
          {plans.rows.map(({ id, title: name }) => (
            <option key={id} value={id}>
              {name.replace(/^Implementation Plan: /, '')}
            </option>
          ))}
          <option value="">No plan</option>
        </select>
      </label>
      <div class="buttons">
        <button type="submit" class="primary">
          Create
        </button>
        <button type="button" class="quiet" onClick={() => setIsOpen(false)}>
          Cancel
        </button>
      </div>
    </form>
  );
}
