// Whom the suite of the port `Board` is run on: the adapter against embedded Notions that differ where nobody knows
// for sure what the live service does, and the fake. Waiting moves the Notion's clock instead of costing time.
import { createBoard } from '../../src/adapters/notion/board.ts';
import { startNotion, type NotionEmulator, type NotionOptions } from '../../src/emulators/notion/server.ts';
import type { SwitchChanges } from '../../src/emulators/notion/switches.ts';
import type { Board } from '../../src/ports.ts';
import { createMemoryBoard } from '../fakes/memory-board.ts';
import { createMemoryNotion } from '../fakes/memory-notion.ts';
import { createQuietLog } from '../fakes/quiet-log.ts';

export interface BoardSubject<
  Notion = Pick<NotionEmulator, 'store' | 'person' | 'look' | 'clock' | 'faults'>,
> {
  readonly board: Board;
  readonly notion: Notion;
  /** A page that is shared with the integration. */
  readonly home: string;
  close(): Promise<void>;
}

interface Subject {
  readonly name: string;
  open(this: void): Promise<BoardSubject>;
}

/** A board on an embedded Notion with one shared page. */
export async function openBoard(
  options: NotionOptions = {},
  timeout = 30_000,
): Promise<BoardSubject<NotionEmulator>> {
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

async function openMemoryBoard(switches: SwitchChanges = {}): Promise<BoardSubject> {
  const board = createMemoryBoard({ notion: createMemoryNotion({ switches }) });
  const { notion } = board;
  const home = notion.person.createPage('workspace', 'Engineering');
  notion.person.share(home);
  return { board, notion, home, close: async () => {} };
}

const otherwise: SwitchChanges = {
  noOpWritesMoveStamps: false,
  relationsMoveOtherStamps: true,
  trashedPages: 'write',
  textFilters: 'exact',
  cursors: 'offset',
};

export const subjects: readonly Subject[] = [
  { name: 'Notion', open: () => openBoard() },
  { name: 'Notion, doubts decided the other way', open: () => openBoard({ switches: otherwise }) },
  { name: 'the fake', open: () => openMemoryBoard() },
  { name: 'the fake, doubts decided the other way', open: () => openMemoryBoard(otherwise) },
];
