// Plan files as their authors write and edit them: through the YAML document, so that comments stay.
import { isMap, isSeq, parseDocument, stringify, type Document, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Random } from './random.ts';

export const taskStatuses = ['To Do', 'In Progress', 'In Review', 'Blocked', 'Done', 'Cancelled'] as const;
export const priorities = ['Critical', 'High', 'Medium', 'Low'] as const;
export const people = ['ada@example.com', 'grace@example.com'] as const;

/** What may stand behind a word that nobody else uses: text that one of the two sides might take for markup. */
const tails = [
  '',
  '',
  '',
  ' (50 %)',
  ': "quoted"',
  ' *soon*',
  ' a_b_c',
  ' [x]',
  ' # not a heading',
  ' – ünïcode',
] as const;

/** A text around a word that occurs nowhere else. */
export function textAround(word: string, random: Random): string {
  return `${word}${random.one(tails)}`;
}

/** The word that makes a text unlike all others; undefined where somebody else wrote it. */
export function wordOf(text: string): string | undefined {
  return /\bw\d+x/.exec(text)?.[0];
}

/** A task as somebody first writes it. */
export function newTask(random: Random, word: () => string, dependencies: readonly string[] = []): object {
  const some = <T>(value: () => T, probability = 0.5): T | undefined =>
    random.chance(probability) ? value() : undefined;
  const dependency = random.chance(0.3) ? random.pick(dependencies) : undefined;
  return {
    title: textAround(word(), random),
    status: some(() => random.one(taskStatuses)),
    priority: some(() => random.one(priorities)),
    assignee: some(() => random.one(people), 0.3),
    sprint: some(() => `Sprint ${20 + random.int(4)}`, 0.3),
    estimate: some(() => 1 + random.int(8), 0.3),
    due: some(() => day(random), 0.3),
    labels: some(() => [`label ${random.int(4)}`], 0.3),
    'depends-on': dependency === undefined ? undefined : [dependency],
    description: some(() => `${textAround(word(), random)}\n\nThen ${word()}, and that is all.`),
    acceptance: some(() => [textAround(word(), random), { done: textAround(word(), random) }]),
  };
}

export function day(random: Random): string {
  return `2027-0${1 + random.int(9)}-${10 + random.int(18)}`;
}

/** A plan file with phases, and tasks that may depend on each other. */
export function newPlan(
  random: Random,
  word: () => string,
  { key, tasks, numbered }: { readonly key: string; readonly tasks: number; readonly numbered: boolean },
): string {
  const made = Array.from({ length: tasks }, (_, at) => ({
    ...(numbered && { id: `${key}-${at + 1}` }),
    ...newTask(
      random,
      word,
      numbered ? Array.from({ length: at }, (__, before) => `${key}-${before + 1}`) : [],
    ),
  }));
  const phases = random.chance(0.7) ? 1 + random.int(2) : 0;
  const size = Math.ceil(tasks / Math.max(1, phases));
  const text = stringify(
    {
      title: `Plan ${textAround(word(), random)}`,
      key,
      ...(random.chance(0.3) && { spec: 'User Preferences Schema Migration Spec' }),
      ...(random.chance(0.5) && { summary: textAround(word(), random) }),
      ...(phases === 0
        ? { tasks: made }
        : {
            phases: Array.from({ length: phases }, (_, at) => ({
              title: `Phase ${at + 1}`,
              ...(random.chance(0.3) && { goal: textAround(word(), random) }),
              tasks: made.slice(at * size, (at + 1) * size),
            })),
          }),
      ...(random.chance(0.3) && { 'success-criteria': [textAround(word(), random)] }),
    },
    { lineWidth: 0, keepUndefined: false },
  );
  return random.chance(0.3) ? `# Owned by the platform team\n${text}` : text;
}

/** One task in a file, and the list that it stands in. */
export interface TaskNode {
  readonly node: YAMLMap;
  readonly list: YAMLSeq;
}

/** The lists of tasks of a plan file, those of its phases first. */
export function taskLists(document: Document): readonly YAMLSeq[] {
  const phases = document.get('phases');
  const own = isSeq(phases)
    ? phases.items.map((phase) => (isMap(phase) ? phase.get('tasks') : undefined))
    : [];
  return [...own, document.get('tasks')].filter((list) => isSeq(list));
}

export function taskNodes(document: Document): readonly TaskNode[] {
  return taskLists(document).flatMap((list) =>
    list.items.flatMap((node) => (isMap(node) ? [{ node, list }] : [])),
  );
}

/** The document of a plan file; undefined where it is broken. */
export function documentOf(text: string): Document | undefined {
  const document = parseDocument(text);
  return document.errors.length === 0 && isMap(document.contents) ? document : undefined;
}

export function textOf(document: Document): string {
  return document.toString({ lineWidth: 0 });
}
