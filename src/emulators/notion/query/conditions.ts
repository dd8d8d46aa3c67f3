// One condition of a filter as a test of a value.
// https://developers.notion.com/reference/filter-data-source-entries
import { invalid } from '../errors.ts';
import type { Switches } from '../switches.ts';
import { periodOf, spanOf } from './dates.ts';

/** A test of the value that is compared: text, a number, a list of ids, milliseconds. */
export type Test = (value: any) => boolean;

/** The only entry of a condition object; two operators in one condition are refused. */
export function operatorOf(condition: Readonly<Record<string, any>>): [operator: string, operand: any] {
  const entries = Object.entries(condition);
  if (entries.length !== 1) throw invalid('A filter condition has exactly one operator.');
  return entries[0]!;
}

const unknown = (operator: string): never => {
  throw invalid(`${operator} is not a supported filter condition for this property.`);
};

/** Conditions on text; the value is a string. */
export function textTest(condition: Readonly<Record<string, any>>, switches: Switches): Test {
  const [operator, operand] = operatorOf(condition);
  const fold = (text: string): string => (switches.textFilters === 'ignore case' ? text.toLowerCase() : text);
  const wanted = typeof operand === 'string' ? fold(operand) : '';
  switch (operator) {
    case 'equals':
      return (text) => fold(text) === wanted;
    case 'does_not_equal':
      return (text) => fold(text) !== wanted;
    case 'contains':
      return (text) => fold(text).includes(wanted);
    case 'does_not_contain':
      return (text) => !fold(text).includes(wanted);
    case 'starts_with':
      return (text) => fold(text).startsWith(wanted);
    case 'ends_with':
      return (text) => fold(text).endsWith(wanted);
    case 'is_empty':
      return (text) => text === '';
    case 'is_not_empty':
      return (text) => text !== '';
    default:
      return unknown(operator);
  }
}

/** Conditions on numbers; the value is a number or null. */
export function numberTest(condition: Readonly<Record<string, any>>): Test {
  const [operator, operand] = operatorOf(condition);
  switch (operator) {
    case 'equals':
      return (number) => number === operand;
    case 'does_not_equal':
      return (number) => number !== operand;
    case 'greater_than':
      return (number) => number !== null && number > operand;
    case 'less_than':
      return (number) => number !== null && number < operand;
    case 'greater_than_or_equal_to':
      return (number) => number !== null && number >= operand;
    case 'less_than_or_equal_to':
      return (number) => number !== null && number <= operand;
    case 'is_empty':
      return (number) => number === null;
    case 'is_not_empty':
      return (number) => number !== null;
    default:
      return unknown(operator);
  }
}

/** Conditions on one choice (a name or null) or a checkbox. */
export function choiceTest(condition: Readonly<Record<string, any>>): Test {
  const [operator, operand] = operatorOf(condition);
  const wanted: unknown[] = Array.isArray(operand) ? operand : [operand];
  switch (operator) {
    case 'equals':
      return (name) => wanted.includes(name);
    case 'does_not_equal':
      return (name) => !wanted.includes(name);
    case 'is_empty':
      return (name) => name === null;
    case 'is_not_empty':
      return (name) => name !== null;
    default:
      return unknown(operator);
  }
}

/** Conditions on lists of names or ids. */
export function listTest(condition: Readonly<Record<string, any>>, normal: (each: string) => string): Test {
  const [operator, operand] = operatorOf(condition);
  const wanted: string[] = (Array.isArray(operand) ? operand : [String(operand)]).map(normal);
  switch (operator) {
    case 'contains':
      return (list: readonly string[]) => wanted.some((each) => list.includes(each));
    case 'does_not_contain':
      return (list: readonly string[]) => !wanted.some((each) => list.includes(each));
    case 'is_empty':
      return (list: readonly string[]) => list.length === 0;
    case 'is_not_empty':
      return (list: readonly string[]) => list.length > 0;
    default:
      return unknown(operator);
  }
}

/** Conditions on dates; the value is milliseconds or null. */
export function dateTest(condition: Readonly<Record<string, any>>, now: number): Test {
  const [operator, operand] = operatorOf(condition);
  if (operator === 'is_empty') return (at) => at === null;
  if (operator === 'is_not_empty') return (at) => at !== null;
  const period = periodOf(operator, now);
  if (period) return (at) => at !== null && at >= period.from && at <= period.to;
  const span = spanOf(String(operand), now);
  if (!span) throw invalid(`${String(operand)} is not a valid ISO 8601 date.`);
  switch (operator) {
    case 'equals':
      return (at) => at !== null && at >= span.from && at <= span.to;
    case 'before':
      return (at) => at !== null && at < span.from;
    case 'after':
      return (at) => at !== null && at > span.to;
    case 'on_or_before':
      return (at) => at !== null && at <= span.to;
    case 'on_or_after':
      return (at) => at !== null && at >= span.from;
    default:
      return unknown(operator);
  }
}
