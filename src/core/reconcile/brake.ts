// The brakes: what looks like an accident is held until somebody confirms exactly that, by a code that stands for it.
import { counted } from '../render/counted.ts';
import type { Operation } from '../report.ts';

/** Removals that are never held, however few rows there are. */
const freeRemovals = 5;

/** Whether so many removals of `known` rows need a confirmation. `share` is between 0 and 1. */
export function tooManyRemovals(removals: number, known: number, share: number): boolean {
  return removals > freeRemovals && removals > known * share;
}

/** Rows that may be missing from a complete listing at once, however few there are. */
const freeMissing = 5;
const missingShare = 0.2;

/** Whether so many of `known` rows are missing that it looks like a view of Notion that is not whole. */
export function tooManyMissing(missing: number, known: number): boolean {
  return missing > freeMissing && missing > known * missingShare;
}

/** One line for each operation, the same for the same operation: what a code stands for. */
export function signature(operation: Operation): string {
  const changes = operation.changes.map(({ field, from, to }) => `${field}=${from ?? ''}>${to ?? ''}`);
  return [operation.kind, operation.plan ?? '', operation.task ?? '', operation.title, ...changes].join('|');
}

/** The code of a set of operations: ten characters, independent of their order. */
export function code(signatures: readonly string[]): string {
  return digest([...signatures].sort().join('\n'));
}

/**
 * Ten characters that stand for a text.
 * A 53-bit mix (cyrb53, public domain, by bryc): it guards against accidents, not against forgery – whoever may
 * confirm may also push.
 */
export function digest(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    a = Math.imul(a ^ character, 2654435761);
    b = Math.imul(b ^ character, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  const mixed = 4294967296 * (2097151 & b) + (a >>> 0);
  return mixed.toString(36).padStart(10, '0').slice(-10);
}

/** What changed between the operations a code was shown for and those of now, one sentence; undefined: nothing. */
export function changedSince(shown: readonly string[], now: readonly string[]): string | undefined {
  const before = new Set(shown);
  const after = new Set(now);
  const added = now.filter((line) => !before.has(line)).length;
  const gone = shown.filter((line) => !after.has(line)).length;
  if (added + gone === 0) return undefined;
  const parts = [
    ...(added > 0 ? [counted(added, 'more operation')] : []),
    ...(gone > 0 ? [`${gone} no longer needed`] : []),
  ];
  return `Since the code was shown the held operations changed: ${parts.join(', ')}.`;
}
