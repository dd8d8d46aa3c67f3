// A new workspace as every test and demo finds it.
import { capabilities } from './access.ts';
import type { NotionOptions } from './server.ts';
import { Workspace } from './workspace.ts';

/** A workspace with one connection, which nothing is shared with yet, and two people: Ada and Grace. */
export function openWorkspace(
  options: Pick<NotionOptions, 'seed' | 'switches' | 'now' | 'timeScale' | 'capabilities'>,
  token: string,
): Workspace {
  const store = new Workspace({
    ...(options.seed !== undefined && { seed: options.seed }),
    ...(options.switches && { switches: options.switches }),
  });
  // The scale first: a clock that is set and stopped stands exactly there.
  if (options.timeScale !== undefined) store.clock.setScale(options.timeScale);
  if (options.now !== undefined) store.clock.set(options.now);
  for (const name of ['Ada', 'Grace']) {
    const email = `${name.toLowerCase()}@example.com`;
    store.users.set({ id: store.ids.uuid(), type: 'person', name, email });
  }
  const bot = store.users.set({ id: store.ids.uuid(), type: 'bot', name: 'Plan Sync' });
  store.connections.set({
    id: token,
    token,
    name: bot.name,
    user: bot.id,
    capabilities: options.capabilities ?? capabilities,
    shared: [],
    revoked: false,
  });
  return store;
}

/** The id of the user with that name. */
export const userNamed = (store: Workspace, name: string): string =>
  store.users.all().find((user) => user.name === name)!.id;
