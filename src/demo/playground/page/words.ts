// Small texts that stand all over the page.

const moment = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
});
const hour = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });

/** `Tue 1 Dec, 09:25`. */
export const dateTime = (at: string): string => moment.format(new Date(at));

/** `09:25`. */
export const time = (at: string): string => hour.format(new Date(at));

/** What stands in a cell: lists separated by commas, nothing where there is nothing. */
export function cell(value: unknown): string {
  if (Array.isArray(value)) return value.map(cell).join(', ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Rows by plan and number; those without a key, which are the team's own, at the end. */
export const inOrder = <T extends { readonly key: string }>(rows: readonly T[]): T[] =>
  [...rows].sort((one, other) =>
    one.key === '' || other.key === ''
      ? Number(one.key === '') - Number(other.key === '')
      : one.key.localeCompare(other.key, 'en', { numeric: true }),
  );

/** `1 edit`, `2 edits`. */
export const counted = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? '' : 's'}`;

const tones: readonly (readonly [RegExp, string])[] = [
  [/^(done|complete)/i, 'green'],
  [/review/i, 'violet'],
  [/^(in progress|doing)/i, 'blue'],
  [/^blocked/i, 'red'],
  [/^(critical)/i, 'red'],
  [/^high/i, 'orange'],
  [/^medium/i, 'yellow'],
  [/^low/i, 'grey'],
];

/** The colour of an option, by its name. */
export const tone = (name: string): string => tones.find(([pattern]) => pattern.test(name))?.[1] ?? 'grey';
