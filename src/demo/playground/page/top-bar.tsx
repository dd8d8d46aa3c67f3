// The bar on top: the time, Sync, whether runs come by themselves, light or dark, and back to the start.
import { useEffect, useState } from 'preact/hooks';
import { useApp } from './context.ts';
import type { Pane } from './place.ts';
import { dateTime } from './words.ts';

const panes: readonly (readonly [Pane, string])[] = [
  ['notion', 'Notion'],
  ['sync', 'Plan Sync'],
  ['repository', 'Repository'],
];

export function TopBar() {
  const { view, act, place, openPane } = useApp();
  const { auto, running, waiting } = view.sync;
  return (
    <header class="top">
      <h1>
        <img src="/page/icon.svg" alt="" width="24" height="24" /> Plan Sync <span>playground</span>
      </h1>
      <p class="clock" title="The time in this Notion and this GitHub. Five minutes pass before each run.">
        {dateTime(view.now)}
      </p>
      <div class="controls">
        <label class="switch">
          <input
            type="checkbox"
            role="switch"
            checked={auto}
            onChange={(event) => void act({ do: 'auto', on: event.currentTarget.checked })}
          />
          <span>
            <span class="roomy">Sync by itself</span>
            <span class="tight">Auto</span>
          </span>
        </label>
        <button
          type="button"
          class="primary"
          aria-busy={running !== null}
          disabled={running !== null}
          onClick={() => void act({ do: 'sync' })}
        >
          {running === null ? 'Sync' : 'Syncing …'}
          {waiting > 0 && running === null && (
            <span class="count" title="Pushes that wait for a run">
              {waiting}
            </span>
          )}
        </button>
        <Scheme />
        <Reset />
      </div>
      <nav class="pane-switch" aria-label="Side">
        {panes.map(([pane, name]) => (
          <button
            type="button"
            key={pane}
            aria-current={place.pane === pane ? 'page' : undefined}
            onClick={() => openPane(pane)}
          >
            {name}
          </button>
        ))}
      </nav>
      <p class="for-readers" role="status">
        {running === null ? (view.sync.runs[0]?.headline ?? '') : 'Plan Sync runs.'}
      </p>
    </header>
  );
}

function Scheme() {
  const [scheme, setScheme] = useState(() => localStorage.getItem('scheme') ?? '');
  useEffect(() => {
    document.documentElement.dataset['scheme'] = scheme;
    localStorage.setItem('scheme', scheme);
  }, [scheme]);
  const isDark = scheme === '' ? matchMedia('(prefers-color-scheme: dark)').matches : scheme === 'dark';
  return (
    <button
      type="button"
      class="icon"
      title={isDark ? 'Light' : 'Dark'}
      aria-label={isDark ? 'Switch to light' : 'Switch to dark'}
      onClick={() => setScheme(isDark ? 'light' : 'dark')}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="6.5" />
        <path d="M10 3.5a6.5 6.5 0 0 1 0 13z" class="filled" />
      </svg>
    </button>
  );
}

function Reset() {
  const { act, openNotion, openRepository } = useApp();
  const reset = async (): Promise<void> => {
    if (!(await act({ do: 'reset' }))) return;
    openRepository({ at: 'file', path: 'plans/database-migration.yml' });
    openNotion({ at: 'board' });
  };
  return (
    <button
      type="button"
      class="icon"
      title="Back to the start"
      aria-label="Reset"
      onClick={() => void reset()}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d="M4 4v4h4M4.6 12.5a6 6 0 1 0 .6-5.2L4 8" />
      </svg>
    </button>
  );
}
