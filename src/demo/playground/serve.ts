// `npm run demo -- --serve`: the playground until it is interrupted.
import { servePlayground } from './http.ts';
import { Playground } from './playground.ts';

export interface ServeOptions {
  /** Folder of the package. */
  readonly root: string;
  readonly port: number;
  readonly write: (text: string) => void;
  /** Ends it. */
  readonly until: Promise<unknown>;
}

/** Prepares both services, prints the address of the page, and serves it until told to end. */
export async function serve({ root, port, write, until }: ServeOptions): Promise<void> {
  write('Starting an embedded Notion and an embedded GitHub, and syncing two plans for the first time …\n');
  await using playground = await Playground.open(root);
  await using server = await servePlayground(playground, root, port);
  write(`The playground is at ${server.url}\nNo account and no network is used. Ctrl+C ends it.\n`);
  await until;
}
