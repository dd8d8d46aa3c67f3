// Properties that carry fields which others carried before, or none: deleted and put back, renamed the other way round.
import { emptyFields, emptyPulls } from '../core/reconcile/land.ts';
import { newlyCarried, type Connection } from './connect.ts';
import type { Observed } from './survey.ts';

/** Both sides agree on nothing yet in such fields, nor will they by what waits for people. */
export async function withNewProperties(observed: Observed, connection: Connection): Promise<Observed> {
  const { session, known } = observed;
  if (!known?.board || connection.moved) return observed;
  const fields = newlyCarried(known.board, connection);
  if (fields.tasks.length + fields.plans.length === 0) return observed;
  // Also plans that this run does not look at know only the properties that are gone.
  await session.load(Object.keys(known.plans));
  session.adopt(emptyFields(session, fields));
  const { proposed } = known;
  if (!proposed) return observed;
  const { pulls, later } = proposed;
  const waiting = {
    ...proposed,
    pulls: emptyPulls(pulls, fields),
    ...(later ? { later: emptyPulls(later, fields) } : {}),
  };
  return { ...observed, known: { ...known, proposed: waiting } };
}
