// The whole page: what is known, where somebody looks, and the three panes.
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Act, View } from '../wire.ts';
import { Context, type App } from './context.ts';
import { fetchView, listen, send } from './connection.ts';
import { NotionPane } from './notion/notion-pane.tsx';
import { readPlace, writePlace, type Place } from './place.ts';
import { RepositoryPane } from './repository/repository-pane.tsx';
import { SyncPane } from './sync/sync-pane.tsx';
import { TopBar } from './top-bar.tsx';

export function Root() {
  const [view, setView] = useState<View>();
  const [place, setPlace] = useState(() => readPlace(location.hash));
  const [refusal, setRefusal] = useState('');
  const [isLost, setIsLost] = useState(false);

  const take = useCallback((next: View) => {
    setView((known) => (known && known.revision > next.revision ? known : next));
  }, []);
  useEffect(() => listen(() => void fetchView().then(take), setIsLost), [take]);
  useEffect(() => {
    const moved = (): void => setPlace(readPlace(location.hash));
    addEventListener('hashchange', moved);
    return () => removeEventListener('hashchange', moved);
  }, []);

  const act = useCallback(
    async (wanted: Act) => {
      try {
        take(await send(wanted));
        setRefusal('');
        return true;
      } catch (thrown) {
        setRefusal(thrown instanceof Error ? thrown.message : String(thrown));
        return false;
      }
    },
    [take],
  );

  const app = useMemo<App | undefined>(() => {
    const go = (change: Partial<Place>): void => {
      location.hash = writePlace({ ...readPlace(location.hash), ...change });
    };
    return (
      view && {
        view,
        place,
        act,
        openNotion: (notion) => go({ notion, pane: 'notion' }),
        openRepository: (repository) => go({ repository, pane: 'repository' }),
        openPane: (pane) => go({ pane }),
      }
    );
  }, [view, place, act]);

  if (!app) return <p class="loading">Loading …</p>;
  return (
    <Context.Provider value={app}>
      <TopBar />
      <main class="panes" data-pane={app.place.pane}>
        <NotionPane />
        <SyncPane />
        <RepositoryPane />
      </main>
      <Messages refusal={refusal} isLost={isLost} close={() => setRefusal('')} />
    </Context.Provider>
  );
}

function Messages({ refusal, isLost, close }: { refusal: string; isLost: boolean; close: () => void }) {
  const text = isLost ? 'The playground has ended. Start it again with `npm run demo -- --serve`.' : refusal;
  return (
    <div class="messages" role="alert">
      {text !== '' && (
        <div class="message">
          <span>{text}</span>
          {!isLost && (
            <button type="button" class="quiet" onClick={close}>
              Close
            </button>
          )}
        </div>
      )}
    </div>
  );
}
