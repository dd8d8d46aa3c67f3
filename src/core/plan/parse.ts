// From the text of a plan file to a plan: read, held against the schema, then built from the tree, so that numbers
// keep the form in which they were written and every key knows its place.
import type { Problem } from '../problem.ts';
import { remembered } from '../remembered.ts';
import { readYaml } from '../yaml/read.ts';
import { entry, itemsOf, plain, textOf, textsOf, valueAt } from '../yaml/tree.ts';
import type { Mapping, Tree } from '../yaml/tree.ts';
import { problemsOf } from '../yaml/validate.ts';
import type { Criterion, FreeValue, Phase, Plan, Position, Resource, Task, Update } from './model.ts';
import { planSchema, planVocabulary } from './schema.ts';

export interface ParsedPlan {
  /** Undefined when the file has any problem: then it is frozen, whole. */
  readonly plan: Plan | undefined;
  readonly problems: readonly Problem[];
  /** The key that the file claims, where it can be read in spite of problems. */
  readonly key: string | undefined;
}

/**
 * @param path names the file in problems and in the plan. @param text its whole content.
 * Never throws; every problem of the file is in the answer, in the order of the lines.
 */
export function parsePlan(path: string, text: string): ParsedPlan {
  return parsedFile(`${path}\0${text}`);
}

const parsedFile = remembered((file) => {
  const end = file.indexOf('\0');
  return parseFile(file.slice(0, end), file.slice(end + 1));
}, 200);

function parseFile(path: string, text: string): ParsedPlan {
  const file = readYaml(path, text);
  const key = claimedKey(file.root);
  const problems = problemsOf(planSchema, file, path, planVocabulary).map((problem) => ({
    ...problem,
    plan: key,
  }));
  const plan = problems.length === 0 && file.root?.kind === 'map' ? planOf(path, file.root) : undefined;
  return { plan, problems, key };
}

function claimedKey(root: Tree | undefined): string | undefined {
  const text = textOf(valueAt(root, ['key']));
  return text !== undefined && /^[A-Z][A-Z0-9]{1,9}$/.test(text) ? text : undefined;
}

function planOf(path: string, root: Mapping): Plan {
  const get = (key: string): Tree | undefined => entry(root, key)?.value;
  const text = (key: string): string | undefined => textOf(get(key));
  const requirement = (key: string): Tree | undefined => valueAt(root, ['requirements', key]);
  // The order of the file: a top-level `tasks` may stand before or after `phases`.
  const tasks = root.entries.flatMap(({ key, value }) =>
    key === 'tasks'
      ? maps(value).map((task) => taskOf(task, undefined))
      : key === 'phases'
        ? maps(value).flatMap((phase) =>
            maps(entry(phase, 'tasks')?.value).map((task) =>
              taskOf(task, textOf(entry(phase, 'title')?.value)),
            ),
          )
        : [],
  );
  return {
    path,
    key: text('key')!,
    was: text('was'),
    title: text('title')!,
    status: text('status'),
    archived: valueAt(root, ['archived'])?.kind === 'scalar' && text('archived')?.toLowerCase() === 'true',
    owner: text('owner'),
    spec: text('spec'),
    specSeen: text('spec-seen'),
    start: text('start'),
    due: text('due'),
    summary: text('summary'),
    requirements: {
      current: textOf(requirement('current')),
      target: textOf(requirement('target')),
      functional: textsOf(requirement('functional')),
      nonFunctional: textsOf(requirement('non-functional')),
    },
    approach: text('approach'),
    phases: maps(get('phases')).map(phaseOf),
    tasks,
    dependencies: { external: textsOf(valueAt(root, ['dependencies', 'external'])) },
    risks: maps(get('risks')).map((risk) => ({
      risk: fieldOf(risk, 'risk')!,
      probability: fieldOf(risk, 'probability'),
      impact: fieldOf(risk, 'impact'),
      mitigation: fieldOf(risk, 'mitigation'),
    })),
    milestones: maps(get('milestones')).map((milestone) => ({
      title: fieldOf(milestone, 'title')!,
      due: fieldOf(milestone, 'due'),
    })),
    successCriteria: itemsOf(get('success-criteria')).map(criterionOf),
    resources: itemsOf(get('resources')).map(resourceOf),
    updates: maps(get('updates')).map(updateOf),
    at: positions(root),
    frozen: [],
  };
}

function phaseOf(phase: Mapping): Phase {
  return {
    title: fieldOf(phase, 'title')!,
    goal: fieldOf(phase, 'goal'),
    effort: fieldOf(phase, 'effort'),
    due: fieldOf(phase, 'due'),
    deliverables: textsOf(entry(phase, 'deliverables')?.value),
    at: phase.at,
  };
}

function taskOf(task: Mapping, phase: string | undefined): Task {
  const get = (key: string): Tree | undefined => entry(task, key)?.value;
  const text = (key: string): string | undefined => textOf(get(key));
  const estimate = get('estimate');
  return {
    id: text('id'),
    was: text('was'),
    title: text('title')!,
    phase,
    status: text('status'),
    priority: text('priority'),
    assignee: textsOf(get('assignee')),
    sprint: text('sprint'),
    estimate: estimate?.kind === 'scalar' && typeof estimate.value === 'number' ? estimate.value : undefined,
    start: text('start'),
    due: text('due'),
    labels: textsOf(get('labels')),
    dependsOn: textsOf(get('depends-on')),
    blocker: text('blocker'),
    context: text('context'),
    description: text('description'),
    acceptance: itemsOf(get('acceptance')).map(criterionOf),
    approach: text('approach'),
    resources: itemsOf(get('resources')).map(resourceOf),
    updates: maps(get('updates')).map(updateOf),
    properties: propertiesOf(get('properties')),
    at: positions(task),
    frozen: [],
  };
}

function criterionOf(tree: Tree): Criterion {
  const done = entry(tree, 'done');
  return { text: textOf(done?.value ?? tree)!, met: done !== undefined };
}

function resourceOf(tree: Tree): Resource {
  if (tree.kind === 'map') {
    const [{ key, value }] = tree.entries as [Mapping['entries'][number]];
    return { title: key, url: textOf(value) };
  }
  const text = textOf(tree)!;
  return { title: text, url: /^https?:\/\/\S+$/.test(text) ? text : undefined };
}

function updateOf(update: Mapping): Update {
  return { date: fieldOf(update, 'date'), by: fieldOf(update, 'by'), note: fieldOf(update, 'note')! };
}

function propertiesOf(tree: Tree | undefined): Readonly<Record<string, FreeValue>> {
  const entries = tree?.kind === 'map' ? tree.entries : [];
  return Object.fromEntries(
    entries
      .filter(({ value }) => plain(value) !== null)
      .map(({ key, value }) => [key, value.kind === 'list' ? textsOf(value) : (plain(value) as FreeValue)]),
  );
}

function positions(map: Mapping): Readonly<Record<string, Position>> {
  return Object.fromEntries([['', map.at], ...map.entries.map(({ key, at }) => [key, at] as const)]);
}

function fieldOf(map: Mapping, key: string): string | undefined {
  return textOf(entry(map, key)?.value);
}

function maps(tree: Tree | undefined): readonly Mapping[] {
  return itemsOf(tree).filter((item) => item.kind === 'map');
}
