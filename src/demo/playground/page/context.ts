// What every part of the page stands on: what is known, where somebody looks, and how to act.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Act, View } from '../wire.ts';
import type { NotionPlace, Pane, Place, RepositoryPlace } from './place.ts';

export interface App {
  readonly view: View;
  readonly place: Place;
  /** Does an act; false when it was refused (the page says why). */
  readonly act: (act: Act) => Promise<boolean>;
  /** Goes somewhere on the Notion side. */
  readonly openNotion: (place: NotionPlace) => void;
  readonly openRepository: (place: RepositoryPlace) => void;
  readonly openPane: (pane: Pane) => void;
}

export const Context = createContext<App | undefined>(undefined);

/** What the part of the page stands on that asks. */
export function useApp(): App {
  const app = useContext(Context);
  if (!app) throw new Error('This stands outside of the page.');
  return app;
}
