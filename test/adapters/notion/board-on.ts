// A board on a scripted Notion, on a clock where waiting is free.
import { createBoard } from '../../../src/adapters/notion/board.ts';
import type { Board } from '../../../src/ports.ts';
import { createFakeClock, type FakeClock } from '../../fakes/fake-clock.ts';
import { createQuietLog } from '../../fakes/quiet-log.ts';
import { startScriptedNotion, type ScriptedNotion, type Step } from './scripted-notion.ts';

export interface Stage {
  readonly board: Board;
  readonly clock: FakeClock;
  readonly notion: ScriptedNotion;
}

/** Where the clock starts, so that its time is the time waited. */
export const epoch = new Date(0).toISOString();

/** Starts a scripted Notion for `use` and stops it afterwards. */
export async function onStage<T>(
  step: Step,
  use: (stage: Stage) => Promise<T>,
  timeout = 20_000,
): Promise<T> {
  const notion = await startScriptedNotion(step);
  const clock = createFakeClock(epoch);
  const board = createBoard({
    token: 'secret-token',
    url: notion.url,
    clock,
    log: createQuietLog(),
    timeout,
    random: () => 0.5,
  });
  try {
    return await use({ board, clock, notion });
  } finally {
    await notion.close();
  }
}
