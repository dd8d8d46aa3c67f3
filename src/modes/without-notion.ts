// What can be done while Notion is away: IDs and what pull requests did go into the files. Notion follows with the
// next run, which finds the files changed.
import type { Board } from '../ports.ts';
import { bring } from './bring.ts';
import { connect } from './connect.ts';
import { highWater } from './high-water.ts';
import type { IntendedWrites } from './intended-writes.ts';
import { moveTasks } from './moves.ts';
import type { News } from './news.ts';
import { seenOf } from './next-state.ts';
import type { Ports, SyncRequest } from './run.ts';
import type { Observed } from './survey.ts';

/** Nothing before there is a state: rows that nobody looked at may carry the very IDs that would be given. */
export async function withoutNotion(
  ports: Ports,
  board: Board,
  request: SyncRequest,
  observed: Observed,
  news: News,
): Promise<void> {
  const { session, known, config } = observed;
  if (request.dryRun || request.branch !== undefined || !known?.board || session.restored) return;
  const connection = await connect(board, config.config, request.configPath, known.board, []);
  if (!('detection' in connection) || connection.moved) return;
  await session.load([...news.plans]);
  const moves = moveTasks(ports, request, observed, connection.detection.tasks.fields.status, news, []);
  session.book = moves.book;
  const rows = { tasks: [], plans: [], complete: false, watermark: known.watermark ?? '' };
  const marks = highWater(observed, connection, { rows, pulls: [] });
  const foresee = (): Promise<IntendedWrites> => Promise.resolve({});
  const input = { ports, board, request, observed: moves.observed, connection, moves, foresee };
  const brought = await bring(input, [], marks, session, (userId) => userId);
  if (brought === 'moved') return;
  const pending = [...brought.pending];
  if (brought.commit || moves.results.length > 0)
    await session.save(
      { ...known, ...moves.spoken, ...seenOf(news, session), pending },
      'What happened while Notion was away',
      true,
    );
}
