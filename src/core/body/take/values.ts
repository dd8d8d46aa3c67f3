// Taking values that people edited in Notion into a file: what says the same keeps the very characters that were typed
// there. A value of the file is compared by what would be read of it in Notion.
import { lineToNotion } from '../dialect.ts';
import { rewriteMarkdown } from '../rewrite.ts';

/**
 * A text of blocks: the Markdown for `text` (v1), undefined for none.
 * @param top the highest level that its headings have in Notion
 */
export function takeText(own: string | undefined, text: string, top?: number): string | undefined {
  const taken = rewriteMarkdown(own ?? '', text, top);
  return taken === (own ?? '') ? own : taken || undefined;
}

/** A text of one line, read as Markdown. */
export function takeLine(own: string | undefined, read: string | undefined): string | undefined {
  return lineToNotion(own ?? '') === lineToNotion(read ?? '') ? own : read;
}

/** How the items of a list come back from Notion. */
export interface Items<T> {
  /** What is read of these items once they stand in Notion. */
  readonly asRead: (items: readonly T[]) => readonly T[];
  /** What an item and its edited self have in common. */
  readonly name: (item: T) => string;
}

/** The items that were read; those that people left alone, and such parts of the others, as the file spells them. */
export function takeItems<T>(
  own: readonly T[],
  read: readonly T[],
  { asRead, name }: Items<T>,
): readonly T[] {
  if (same(asRead(own), read)) return own;
  const free = own.flatMap((item) => asRead([item]).map((shown) => ({ item, shown })));
  return read.map((item) => {
    const equal = free.findIndex(({ shown }) => same(shown, item));
    const at = equal >= 0 ? equal : free.findIndex(({ shown }) => name(shown) === name(item));
    const [found] = at < 0 ? [] : free.splice(at, 1);
    return found ? spelled(found.item, found.shown, item) : item;
  });
}

/** The values that differ from those of `model`; null for what is gone. */
export function changes<T extends object>(
  model: T,
  taken: Partial<T>,
): { readonly [K in keyof T]?: T[K] | null } {
  const differing = Object.entries(taken).filter(([name, value]) => !same(value, model[name as keyof T]));
  return Object.fromEntries(differing.map(([name, value]) => [name, value ?? null])) as Partial<T>;
}

/** `read` in the spelling of `own` wherever that says the same; `shown` is what is read of `own`. */
function spelled<T>(own: T, shown: T, read: T): T {
  if (same(shown, read)) return own;
  if (typeof read !== 'object' || read === null) return read;
  const parts = (Object.keys(read) as (keyof T)[]).map((key) => [
    key,
    same(shown[key], read[key]) ? own[key] : read[key],
  ]);
  return Object.fromEntries(parts) as T;
}

/** Whether two plain values are equal. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
