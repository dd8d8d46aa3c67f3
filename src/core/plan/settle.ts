// Values as a plan file gives them back after they were written: without outer blanks and empty items, links that
// stand alone named by themselves. And whether two values say the same.
import type { Criterion, FreeValue, Resource } from './model.ts';

/** True when both say the same; the order of keys and what is undefined say nothing. */
export function isSame(a: unknown, b: unknown): boolean {
  return meaning(a) === meaning(b);
}

/** A value, or a whole plan, without where it stands. */
export function meaning(value: unknown): string {
  return JSON.stringify(value, (name, inner: unknown) => {
    if (name === 'at') return undefined;
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** What the model will hold once `value` was written and read. @param none what stands for a key that is left out */
export function settled(name: string, value: unknown, none: unknown): unknown {
  switch (name) {
    case 'properties':
      return free((value ?? {}) as Readonly<Record<string, FreeValue>>);
    case 'acceptance':
    case 'successCriteria':
      return ((value ?? []) as readonly Criterion[]).flatMap(({ text, met }) =>
        text.trim() === '' ? [] : { text: text.trim(), met },
      );
    case 'resources':
      return ((value ?? []) as readonly Resource[]).flatMap(resource);
    case 'updates':
      return entries(value, 'note');
    case 'risks':
      return entries(value, 'risk');
    case 'milestones':
      return entries(value, 'title');
    default:
      return trimmed(value) ?? none;
  }
}

function resource({ title, url }: Resource): readonly Resource[] {
  const [text, link] = [title.trim(), url?.trim() ?? ''];
  if (text === '' && link === '') return [];
  const alone = text === '' || text === link ? link || text : link === '' ? text : undefined;
  if (alone === undefined) return [{ title: text, url: link }];
  return [{ title: alone, url: /^https?:\/\/\S+$/.test(alone) ? alone : undefined }];
}

function free(value: Readonly<Record<string, FreeValue>>): Readonly<Record<string, FreeValue>> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]): (readonly [string, FreeValue])[] => {
      if (typeof inner !== 'object') return [[name, inner]];
      const list = trimmed(inner) as readonly string[];
      return list.length > 0 ? [[name, list]] : [];
    }),
  );
}

function entries(value: unknown, required: string): readonly unknown[] {
  return ((value ?? []) as readonly Readonly<Record<string, unknown>>[])
    .map((entry) => trimmed(entry) as Readonly<Record<string, unknown>>)
    .filter((entry) => entry[required] !== undefined);
}

function trimmed(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() || undefined;
  if (Array.isArray(value)) return value.map(trimmed).filter((item) => item !== undefined);
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, trimmed(inner)]));
}
