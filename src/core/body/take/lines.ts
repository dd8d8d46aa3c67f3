// Taking the lines that task pages and plan pages share: criteria, resources, lists of texts, progress notes.
import type { Criterion, Resource, Update } from '../../plan/model.ts';
import { bullets, criteria, resources, updates, type People } from '../lines.ts';
import { readBullets, readCriteria, readResources, readUpdates } from '../read-lines.ts';
import { takeItems } from './values.ts';

/** People both ways: how a handle is shown, and whose handle is meant by a name that is shown. */
export interface Names extends People {
  readonly handleOf: (name: string) => string | undefined;
}

/** Criteria: the to-dos of `text`. */
export function takeCriteria(own: readonly Criterion[], text: string): readonly Criterion[] {
  return takeItems(own, readCriteria(text), {
    asRead: (items) => readCriteria(criteria(items)),
    name: (item) => item.text,
  });
}

/** Resources: links and texts. */
export function takeResources(own: readonly Resource[], text: string): readonly Resource[] {
  return takeItems(own, readResources(text), {
    asRead: (items) => readResources(resources(items)),
    name: ({ title }) => title,
  });
}

/** Texts, one an item. */
export function takeBullets(own: readonly string[], read: readonly string[]): readonly string[] {
  return takeItems(own, read, { asRead: (items) => readBullets(bullets(items)), name: (item) => item });
}

/** Progress notes. */
export function takeUpdates(own: readonly Update[], text: string, names: Names): readonly Update[] {
  return takeItems(own, readUpdates(text, names.handleOf), {
    asRead: (items) => readUpdates(updates(items, names), names.handleOf),
    name: ({ note }) => note,
  });
}
