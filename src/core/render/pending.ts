// Changes by pull requests and commands in a few words, for commits and pull requests.
import type { Update } from '../plan/model.ts';
import type { Cause, PendingChange } from '../state/pending.ts';
import { counted } from './counted.ts';

/** Several changes for the subject of a commit; '' for none. */
export function changesSummary(changes: readonly PendingChange[]): string {
  if (changes.length === 0) return '';
  return changes.length === 1
    ? changeLine(changes[0]!)
    : `${counted(changes.length, 'change')} by pull requests and comments`;
}

/** A change in a few words: `PREF-2 status: To Do → Done`. */
export function changeLine({ plan, task, field, from, to }: PendingChange): string {
  const name = task ?? plan;
  if (field === 'updates')
    return `${name} note: ${(to as readonly Update[]).map(({ note }) => note).join('; ')}`;
  const word = field === 'specSeen' ? 'spec-seen' : field;
  const [before, after] = [wordOf(from), wordOf(to)];
  if (before === '') return `${name} ${word}: ${after === '' ? 'nothing' : after}`;
  return `${name} ${word}: ${before} → ${after === '' ? 'nothing' : after}`;
}

/** A value of a file in a few words; '' for nothing and for what is too long for words. */
export function wordOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordOf).join(', ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Who or what made a change, for the end of its line. */
export function causeWords({ text, by }: Cause): string {
  return by === '' ? text : `${text}, ${by}`;
}
