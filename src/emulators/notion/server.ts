// The embedded Notion: a stateful, strict stand-in for the REST API on loopback, with a person's side, a clock of its
// own and failures on purpose. What nobody could confirm about the live service is in switches.ts.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Capability, Connection } from './access.ts';
import type { Clock } from './clock.ts';
import { Faults } from './faults.ts';
import { Inspection } from './inspection.ts';
import { Listener, type Hook } from './listener.ts';
import { openWorkspace, userNamed } from './open-workspace.ts';
import { Person } from './person.ts';
import { RateWindow, type Budget } from './rate-window.ts';
import { RequestLog } from './request-log.ts';
import { changedSwitches, type SwitchChanges } from './switches.ts';
import type { Snapshot, Workspace } from './workspace.ts';

export interface NotionOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  readonly token?: string;
  /** What the connection may do; everything by default. */
  readonly capabilities?: readonly Capability[];
  /** The connection's budget: 180 requests in 60 seconds by default. */
  readonly window?: Partial<Budget>;
  /** Real milliseconds that every answer takes. */
  readonly latency?: number;
  readonly switches?: SwitchChanges;
  /** Decides the ids. */
  readonly seed?: string;
  /** Where the clock starts; now by default. */
  readonly now?: number | string | Date;
  /** Emulated milliseconds per real one; 0 stops the clock. */
  readonly timeScale?: number;
  /** Whether requests and answers are held against the client's types; true by default. */
  readonly checked?: boolean;
  /** Whether the log keeps every request, or only counts; true by default. */
  readonly keepRequests?: boolean;
}

export interface NotionEmulator {
  /** Origin, for the client's `baseUrl`. */
  readonly url: string;
  readonly token: string;
  readonly store: Workspace;
  /** Acts as the person Ada; `person.as(…)` as somebody else. */
  readonly person: Person;
  /** Looks at everything, without requests. */
  readonly look: Inspection;
  readonly clock: Clock;
  readonly window: RateWindow;
  readonly faults: Faults;
  readonly requests: RequestLog;
  /** Real milliseconds that every answer takes. */
  latency: number;
  /** Changes what the connection may do, whom it acts as (a personal token acts as a person), or revokes its token. */
  setConnection(change: Partial<Omit<Connection, 'token' | 'name'>>): void;
  /** Changes how the service is where nobody knows how it is. */
  setSwitches(changes: SwitchChanges): void;
  /** Calls `hook` before and after every request; the result stops that. */
  onRequest(hook: Hook): () => void;
  snapshot(): Snapshot;
  restore(snapshot: Snapshot): void;
  /** Stops. Rejects when an answer was not what the live service would give: a mistake of the emulator. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Starts an embedded Notion with one connection, which nothing is shared with yet, and two people: Ada and Grace. */
export async function startNotion(options: NotionOptions = {}): Promise<NotionEmulator> {
  const token = options.token ?? 'ntn_embedded';
  const store = openWorkspace(options, token);
  const window = new RateWindow(() => store.switches);
  window.connection = { ...window.connection, ...options.window };
  const requests = new RequestLog();
  requests.keep = options.keepRequests ?? true;
  const faults = new Faults();
  const listener = new Listener({
    workspace: store,
    window,
    checked: options.checked ?? true,
    requests,
    faults,
  });
  listener.latency = options.latency ?? 0;
  const person = new Person(store, userNamed(store, 'Ada'));
  const look = new Inspection(store);
  listener.control = { person, look };

  const server = createServer(listener.handle);
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  async function close(): Promise<void> {
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
    if (listener.mistake) throw listener.mistake;
  }

  return {
    url: `http://127.0.0.1:${port}`,
    token,
    store,
    person,
    look,
    clock: store.clock,
    window,
    faults,
    requests,
    get latency() {
      return listener.latency;
    },
    set latency(milliseconds) {
      listener.latency = milliseconds;
    },
    setConnection: (change) => void store.connections.set({ ...store.connections.get(token)!, ...change }),
    setSwitches: (changes) => {
      store.switches = changedSwitches(store.switches, changes);
    },
    onRequest: (hook) => listener.onRequest(hook),
    snapshot: () => store.snapshot(),
    restore: (snapshot) => {
      store.restore(snapshot);
      window.reset();
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}
