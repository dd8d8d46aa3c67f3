// Whom the suite of the port `Board` is run on: the adapter against embedded Notions that differ where nobody knows
// for sure what the live service does. Waiting moves the Notion's clock instead of costing time.
import { createBoard } from '../../src/adapters/notion/board.ts';
import { startNotion, type NotionEmulator, type NotionOptions } from '../../src/emulators/notion/server.ts';
import type { Board } from '../../src/ports.ts';
import { createQuietLog } from '../fakes/quiet-log.ts';

export interface BoardSubject {
  readonly board: Board;
  readonly notion: NotionEmulator;
  /** A page that is shared with the integration. */
  readonly home: string;
  close(): Promise<void>;
}

interface Subject {
  readonly name: string;
  open(this: void): Promise<BoardSubject>;
}

/** A board on an embedded Notion with one shared page. */
export async function openBoard(options: NotionOptions = {}, timeout = 30_000): Promise<BoardSubject> {
  const notion = await startNotion(options);
  const home = notion.person.createPage('workspace', 'Engineering');
  notion.person.share(home);
  const clock = {
    now: () => notion.clock.now(),
    sleep: async (milliseconds: number) => notion.clock.advance(milliseconds),
  };
  const { url, token } = notion;
  const board = createBoard({ url, token, clock, log: createQuietLog(), timeout, random: () => 0.5 });
  return { board, notion, home, close: () => notion.close() };
}

export const subjects: readonly Subject[] = [
  { name: 'Notion', open: () => openBoard() },
  {
    name: 'Notion, doubts decided the other way',
    open: () =>
      openBoard({
        switches: {
          noOpWritesMoveStamps: false,
          relationsMoveOtherStamps: true,
          trashedPages: 'write',
          textFilters: 'exact',
          cursors: 'offset',
        },
      }),
  },
];
