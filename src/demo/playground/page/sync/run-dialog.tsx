// A run as somebody reads it on GitHub: its job summary and its log.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RunView } from '../../wire.ts';
import { Markdown } from '../markdown.tsx';
import { Tabs } from '../pane.tsx';
import { dateTime } from '../words.ts';

export function RunDialog({ run, close }: { run: RunView; close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [shown, setShown] = useState<'summary' | 'log'>('summary');
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="run" aria-label={`Run ${run.number}`} onClose={close}>
      <header>
        <h2>
          Run {run.number}: {run.event} <span class="dim">{dateTime(run.at)}</span>
        </h2>
        <Tabs
          label="Run"
          tabs={[
            { name: 'Job summary', isCurrent: shown === 'summary', open: () => setShown('summary') },
            { name: 'Log', isCurrent: shown === 'log', open: () => setShown('log') },
          ]}
        />
        <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </header>
      <div class="run-body" tabIndex={0}>
        {shown === 'summary' ? <Markdown text={run.summary} /> : <pre class="log">{run.log}</pre>}
        {shown === 'summary' && run.summary === '' && <p class="empty">This run wrote no summary.</p>}
      </div>
    </dialog>
  );
}
