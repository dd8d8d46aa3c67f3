// Conditions on dates: a date stands for its whole day (UTC), a time for its moment.
// https://developers.notion.com/reference/filter-data-source-entries#date

/** Milliseconds, both ends included. */
interface Span {
  readonly from: number;
  readonly to: number;
}

const day = 86_400_000;

const startOfDay = (at: number): number => Math.floor(at / day) * day;

function relative(word: string, now: number): number | undefined {
  const today = new Date(startOfDay(now));
  const shifted = (days: number, months = 0): number =>
    Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + months, today.getUTCDate() + days);
  switch (word) {
    case 'today':
      return shifted(0);
    case 'tomorrow':
      return shifted(1);
    case 'yesterday':
      return shifted(-1);
    case 'one_week_ago':
      return shifted(-7);
    case 'one_week_from_now':
      return shifted(7);
    case 'one_month_ago':
      return shifted(0, -1);
    case 'one_month_from_now':
      return shifted(0, 1);
    default:
      return undefined;
  }
}

/** The span that a word, date or time stands for; undefined where it is none. */
export function spanOf(text: string, now: number): Span | undefined {
  const from = relative(text, now) ?? Date.parse(text);
  if (Number.isNaN(from)) return undefined;
  return text.includes('T') ? { from, to: from } : { from, to: from + day - 1 };
}

/** The days that `this_week`, `past_month` … cover; weeks begin on Sunday. */
export function periodOf(condition: string, now: number): Span | undefined {
  const today = startOfDay(now);
  const date = new Date(today);
  const inYears = (years: number): number =>
    Date.UTC(date.getUTCFullYear() + years, date.getUTCMonth(), date.getUTCDate());
  const inMonths = (months: number): number =>
    Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, date.getUTCDate());
  const endOfToday = today + day - 1;
  switch (condition) {
    case 'this_week': {
      const sunday = today - date.getUTCDay() * day;
      return { from: sunday, to: sunday + 7 * day - 1 };
    }
    case 'past_week':
      return { from: today - 7 * day, to: endOfToday };
    case 'past_month':
      return { from: inMonths(-1), to: endOfToday };
    case 'past_year':
      return { from: inYears(-1), to: endOfToday };
    case 'next_week':
      return { from: today, to: today + 8 * day - 1 };
    case 'next_month':
      return { from: today, to: inMonths(1) + day - 1 };
    case 'next_year':
      return { from: today, to: inYears(1) + day - 1 };
    default:
      return undefined;
  }
}
