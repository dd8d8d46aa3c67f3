// The values of the model as a plan file says them: under which key, and in which form. The reverse of `parse.ts`.
import type { Conventions, Value } from '../yaml/edit/change.ts';
import type { Criterion, Plan, Resource, Task } from './model.ts';
import { planVocabulary } from './schema.ts';

/** How plan files are written where they do not show it themselves. */
export const planConventions: Conventions = {
  order: (key) => planVocabulary[key]?.keys ?? [],
  inline: new Set(['assignee', 'labels', 'depends-on']),
  exact: new Set(['properties']),
};

/** A task of which nothing is said: what each key stands for when it is left out. */
export const noTask: Omit<Task, 'title'> = {
  id: undefined,
  was: undefined,
  phase: undefined,
  status: undefined,
  priority: undefined,
  assignee: [],
  sprint: undefined,
  estimate: undefined,
  start: undefined,
  due: undefined,
  labels: [],
  dependsOn: [],
  blocker: undefined,
  context: undefined,
  description: undefined,
  acceptance: [],
  approach: undefined,
  resources: [],
  updates: [],
  properties: {},
  at: {},
  frozen: [],
};

/** The same for a plan. */
export const noPlan: Omit<Plan, 'path' | 'key' | 'title'> = {
  was: undefined,
  status: undefined,
  archived: false,
  owner: undefined,
  spec: undefined,
  specSeen: undefined,
  start: undefined,
  due: undefined,
  summary: undefined,
  requirements: { current: undefined, target: undefined, functional: [], nonFunctional: [] },
  approach: undefined,
  phases: [],
  tasks: [],
  dependencies: { external: [] },
  risks: [],
  milestones: [],
  successCriteria: [],
  resources: [],
  updates: [],
  at: {},
  frozen: [],
};

/** `dependsOn` → `depends-on`. */
export function keyOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** A value of the model as YAML; undefined where its key is left out. @param name as in the model */
export function written(name: string, value: unknown): Value | undefined {
  switch (name) {
    case 'archived':
      return value === true ? true : undefined;
    case 'acceptance':
    case 'successCriteria':
      return (value as readonly Criterion[]).map(({ text, met }) => (met ? new Map([['done', text]]) : text));
    case 'resources':
      return (value as readonly Resource[]).map(({ title, url }) =>
        url === undefined || url === title ? title : new Map([[title, url]]),
      );
    case 'properties':
      return mapOf(Object.entries(value as object));
    default:
      return plainly(value);
  }
}

function plainly(value: unknown): Value | undefined {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) return value.flatMap((item) => plainly(item) ?? []);
  if (typeof value !== 'object') return value as Value;
  return mapOf(Object.entries(value).map(([name, inner]) => [keyOf(name), inner]));
}

function mapOf(entries: readonly (readonly [string, unknown])[]): ReadonlyMap<string, Value> {
  return new Map(
    entries.flatMap(([key, inner]) => {
      const value = plainly(inner);
      return value === undefined || (Array.isArray(value) && value.length === 0)
        ? []
        : [[key, value] as const];
    }),
  );
}
