// Six things to try, ticked once they were done.
import type { SuggestionId, View } from '../../wire.ts';
import { useApp, type App } from '../context.ts';

interface Suggestion {
  readonly id: SuggestionId;
  readonly text: string;
  /** Goes where it can be done. */
  readonly show: (app: App) => void;
}

const row = ({ notion }: View, key: string): string =>
  notion.tasks.rows.find((each) => each.key === key)?.id ?? '';

const suggestions: readonly Suggestion[] = [
  {
    id: 'tick',
    text: 'Tick a criterion of PREF-2 in Notion, then press Sync: one line of the file changes.',
    show: ({ view, openNotion }) => openNotion({ at: 'page', id: row(view, 'PREF-2') }),
  },
  {
    id: 'commit',
    text: 'Edit a plan file and commit it, then Sync: its row follows.',
    show: ({ openRepository }) => openRepository({ at: 'file', path: 'plans/database-migration.yml' }),
  },
  {
    id: 'row',
    text: 'Make a row in Notion with a plan, then Sync: it becomes a task with an ID.',
    show: ({ openNotion }) => openNotion({ at: 'board' }),
  },
  {
    id: 'conflict',
    text: 'Change one due date on both sides, then Sync: nothing is lost, and the row says what was kept.',
    show: ({ view, openNotion }) => openNotion({ at: 'page', id: row(view, 'PREF-3') }),
  },
  {
    id: 'command',
    text: 'Open a pull request that closes PREF-1, and comment “/plan note PREF-1 …” on it.',
    show: ({ openRepository }) => openRepository({ at: 'new-pull' }),
  },
  {
    id: 'merge',
    text: 'Merge it: the task is done on both sides.',
    show: ({ openRepository }) => openRepository({ at: 'pulls' }),
  },
];

/** The text, with IDs that no line breaks. */
const whole = (text: string) =>
  text.split(/([A-Z]+-\d)/).map((part, at) => (at % 2 === 1 ? <span class="whole">{part}</span> : part));

export function TryThis() {
  const app = useApp();
  const tried = new Set(app.view.sync.tried);
  return (
    <section aria-label="Try this">
      <h3>
        Try this <span class="dim">{tried.size} of 6</span>
      </h3>
      <ol class="try">
        {suggestions.map((suggestion) => {
          const isDone = tried.has(suggestion.id);
          return (
            <li key={suggestion.id} class={isDone ? 'done' : ''}>
              <button type="button" onClick={() => suggestion.show(app)}>
                <span class="box" role="img" aria-label={isDone ? 'Done' : 'Open'} />
                <span>{whole(suggestion.text)}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
