// A board on a scripted Notion, on a clock where waiting is free.
import { createBoard } from '../../../src/adapters/notion/board.ts';
import type { Board, Log } from '../../../src/ports.ts';
import { createFakeClock, type FakeClock } from './fake-clock.ts';
import { startScriptedNotion, type ScriptedNotion, type Step } from './scripted-notion.ts';

export interface Stage {
  readonly board: Board;
  readonly clock: FakeClock;
  readonly notion: ScriptedNotion;
}

const silent: Log = {
  info: () => undefined,
  notice: () => undefined,
  warning: () => undefined,
  debug: () => undefined,
  group: (_title, body) => body(),
};

/** Starts a scripted Notion for `use` and stops it afterwards. */
export async function onStage<T>(step: Step, use: (stage: Stage) => Promise<T>): Promise<T> {
  const notion = await startScriptedNotion(step);
  const clock = createFakeClock(20);
  const board = createBoard({
    token: 'secret-token',
    url: notion.url,
    clock,
    log: silent,
    timeout: 400,
    random: () => 0.5,
  });
  try {
    return await use({ board, clock, notion });
  } finally {
    await notion.close();
  }
}
