// Between the sides: what the last run did, what to try, and all runs.
import { useState } from 'preact/hooks';
import type { RunView } from '../../wire.ts';
import { useApp } from '../context.ts';
import { Pane } from '../pane.tsx';
import { time } from '../words.ts';
import { Changes } from './changes.tsx';
import { RunDialog } from './run-dialog.tsx';
import { TryThis } from './try-this.tsx';

export function SyncPane() {
  const { view } = useApp();
  const { running, runs, waiting, auto, told } = view.sync;
  const [opened, setOpened] = useState<RunView>();
  const last = runs.find(({ number }) => number === told);
  return (
    <Pane name="sync" label="Plan Sync" shown="sync" bar={<h2>The action, in between</h2>}>
      <section class={`last ${last?.ok === false ? 'failed' : ''}`} aria-label="Last run">
        <h3>
          {running === null ? 'Last run' : 'Running'} <span class="dim">{running ?? last?.event}</span>
        </h3>
        {running !== null ? (
          <p class="progress" />
        ) : (
          last && (
            <>
              <p class="verdict">{last.headline}</p>
              <Changes />
              <button type="button" class="quiet" onClick={() => setOpened(last)}>
                Summary and log
              </button>
            </>
          )
        )}
        {waiting > 0 && running === null && (
          <p class="note">
            {waiting === 1 ? 'A push waits' : `${waiting} pushes wait`} for its run: press Sync.
          </p>
        )}
        {auto && <p class="note">Runs start by themselves, shortly after each change.</p>}
      </section>
      <TryThis />
      <section aria-label="Runs">
        <h3>Runs</h3>
        <ol class="runs">
          {runs.map((run) => (
            <li key={run.number}>
              <button type="button" onClick={() => setOpened(run)}>
                <span class={run.ok ? 'ok' : 'bad'} role="img" aria-label={run.ok ? 'Succeeded' : 'Failed'} />
                <span>{run.event}</span>
                <span class="dim">{time(run.at)}</span>
              </button>
            </li>
          ))}
        </ol>
      </section>
      {opened && <RunDialog run={opened} close={() => setOpened(undefined)} />}
    </Pane>
  );
}
