// What the property Sync says of a row: why a value differs between the sides, or whose was kept. It stands until one
// of the sides moves on.
import type { Page } from '../board/model.ts';
import { readValue } from '../board/values.ts';
import type { Plan } from '../plan/model.ts';
import type { Note } from '../state/model.ts';
import type { Side } from './side.ts';
import { findPlan, findTask, type Known } from './steps.ts';

export type FieldNotes = Readonly<Record<string, Note>>;
export type Notes = ReadonlyMap<string, FieldNotes>;

export interface NewNotes {
  /** By task ID or plan key. */
  readonly notes: Notes;
  /** Those whose page was read: what was said of them before is said again or over. */
  readonly looked: ReadonlySet<string>;
  /** A value of the file as people read it. */
  readonly show: (name: string, field: string) => string | undefined;
}

/** What is to be said of every task and plan now. */
export function standingNotes(plans: readonly Plan[], known: Known, fresh: NewNotes): Notes {
  const all = plans.flatMap((plan): [string, FieldNotes][] => [
    [plan.key, findPlan(known, plan)?.state.notes ?? {}],
    ...plan.tasks.flatMap(({ id, was }): [string, FieldNotes][] =>
      id === undefined ? [] : [[id, findTask(known, { id, was, plan: plan.key })?.state.notes ?? {}]],
    ),
  ]);
  return new Map(
    all.flatMap(([name, before]) => {
      const standing = Object.entries(before).filter(
        ([field, note]) =>
          isStanding(note, fresh.looked.has(name)) &&
          // What is said of the row itself hangs on no value.
          (field === 'row' || (fresh.show(name, field) ?? '') === note.repo),
      );
      const notes = { ...Object.fromEntries(standing), ...fresh.notes.get(name) };
      return Object.keys(notes).length === 0 ? [] : [[name, notes] as const];
    }),
  );
}

/** What waits is said anew by every run, and what cannot be taken whenever its page is read. */
function isStanding({ kind }: Note, looked: boolean): boolean {
  return kind === 'conflict' || (kind !== 'waiting' && !looked);
}

/** What is said of a row that is neither here nor in the trash: nothing is done for its task while that stands. */
export function outOfReach(why: string): Note {
  return { kind: 'lost', text: why, repo: '', notion: '' };
}

/** Whether a note says why the file has not got what a page holds for `field` now. */
export function explains(note: Note | undefined, side: Side, field: string, page: Page): boolean {
  const property = side.property(field);
  const raw = page.properties[property?.id ?? ''];
  if (note === undefined || note.kind === 'conflict' || raw === undefined) return false;
  return note.notion === side.show(field, readValue(raw, property));
}

/** What cannot be brought to the other side as things are. */
export function refusedFields(notes: FieldNotes | undefined): ReadonlySet<string> {
  return new Set(
    Object.entries(notes ?? {}).flatMap(([field, { kind }]) =>
      kind === 'refused' || kind === 'lost' ? field : [],
    ),
  );
}

/** One sentence for people who never open GitHub; undefined: all is well. */
export function syncSentence(notes: FieldNotes | undefined): string | undefined {
  const said = Object.entries(notes ?? {})
    .filter(([, { kind }]) => kind !== 'lost')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const texts = [...new Set(said.map(([, { text }]) => text))];
  return texts.length === 0 ? undefined : texts.join('; ');
}
