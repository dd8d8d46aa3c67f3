// What statuses and priorities mean. To Do < In Progress < In Review < Done, beside the order Blocked and Cancelled;
// the options of a database's own Status are statuses too, ranked by Notion's groups.
import type { PropertySchema, SelectOption } from './board/model.ts';
import { fold } from './board/names.ts';
import { wording, type Term, type Wording } from './board/wording.ts';
import { closest } from './did-you-mean.ts';
import type { Problem } from './problem.ts';
import { remembered } from './remembered.ts';

export type StatusCategory = 'todo' | 'active' | 'review' | 'done' | 'blocked' | 'cancelled';

/** Notion's three groups of a status property, in its order. */
export const statusGroups = ['To-do', 'In progress', 'Complete'] as const;
export type StatusGroupName = (typeof statusGroups)[number];

interface StatusTerm extends Term {
  readonly category: StatusCategory;
}

function term(name: string, category: StatusCategory, aliases: string): StatusTerm {
  return { name, category, aliases: aliases.split(', ') };
}

const toDo = 'Not started, Todo, Open, New, Backlog, Next, Ready';
const inProgress = 'Doing, Started, Working on it, WIP, Active, Ongoing';
const inReview = 'Review, Code Review, Reviewing, Needs Review, Ready for Review';
const blocked = 'On hold, Waiting, Stuck, Paused';
const done = 'Complete, Completed, Finished, Closed, Shipped';
const cancelled = "Canceled, Won't do, Wont do, Dropped, Abandoned";

/** In the order in which `setup` creates them. */
export const taskStatuses: readonly StatusTerm[] = [
  term('To Do', 'todo', toDo),
  term('In Progress', 'active', inProgress),
  term('In Review', 'review', inReview),
  term('Blocked', 'blocked', blocked),
  term('Done', 'done', done),
  term('Cancelled', 'cancelled', cancelled),
];

export const planStatuses: readonly StatusTerm[] = [
  term('Planned', 'todo', `${toDo}, To Do, Planning`),
  term('In Progress', 'active', inProgress),
  term('Blocked', 'blocked', blocked),
  term('Done', 'done', done),
  term('Cancelled', 'cancelled', cancelled),
];

export const priorityTerms: readonly Term[] = [
  { name: 'Critical', aliases: ['Urgent', 'Highest', 'P0'] },
  { name: 'High', aliases: ['P1'] },
  { name: 'Medium', aliases: ['Normal', 'P2'] },
  { name: 'Low', aliases: ['P3'] },
];

/** One status that may stand in a plan file. */
export interface Status {
  /** As it is written into files. */
  readonly name: string;
  readonly category: StatusCategory;
  /** Undefined as long as no database is known. */
  readonly option: SelectOption | undefined;
}

/** A set of words for one field, and the options that they stand for. */
export interface Vocabulary<T extends { readonly name: string; readonly option: SelectOption | undefined }> {
  /** Every word, in the order of the database. */
  readonly words: readonly T[];
  readonly names: readonly string[];
  /** The word that a person wrote, or undefined. */
  resolve(text: string): T | undefined;
  /** The word that stands for an option, or undefined. */
  ofOption(optionId: string): T | undefined;
  /** What is wrong with the renames of the configuration. */
  readonly problems: readonly Problem[];
}

export type Statuses = Vocabulary<Status>;
export type Priorities = Vocabulary<{ readonly name: string; readonly option: SelectOption | undefined }>;

/**
 * The task statuses of a database whose Status is `schema` (undefined: none is known, the built-in ones count).
 * `renames` maps a task status to the option that stands for it (`statuses` of the configuration).
 */
export function taskVocabulary(schema: PropertySchema | undefined, renames: Renames = {}): Statuses {
  return vocabularyOf(JSON.stringify(['tasks', schema ?? null, renames]));
}

/** Likewise for plans, whose statuses cannot be renamed. */
export function planVocabulary(schema: PropertySchema | undefined): Statuses {
  return vocabularyOf(JSON.stringify(['plans', schema ?? null, {}]));
}

/** Every page asks for it, and databases hardly ever change. */
const vocabularyOf = remembered((asked) => {
  const [which, schema, renames] = JSON.parse(asked) as ['tasks' | 'plans', PropertySchema | null, Renames];
  return statusVocabulary(which === 'tasks' ? taskStatuses : planStatuses, schema ?? undefined, renames);
}, 50);

type Renames = Readonly<Record<string, string>>;

/** The priorities of a database whose Priority is `schema`, else the built-in ones. */
export function priorities(schema: PropertySchema | undefined): Priorities {
  return vocabulary(wording(priorityTerms, schema?.options), (word) => word);
}

/** True for what needs no more work. */
export function finished(category: StatusCategory): boolean {
  return category === 'done' || category === 'cancelled';
}

/** The place in To Do < In Progress < In Review < Done; undefined beside the order (Blocked, Cancelled). */
export function rank(category: StatusCategory): number | undefined {
  const place = (['todo', 'active', 'review', 'done'] as const).findIndex((ordered) => ordered === category);
  return place < 0 ? undefined : place;
}

/** The status of a database that comes closest to `category`, where none needs to be named by hand. */
export function nearest(statuses: Statuses, category: StatusCategory): Status | undefined {
  const alike: Readonly<Record<StatusCategory, readonly StatusCategory[]>> = {
    todo: ['todo'],
    active: ['active'],
    review: ['review', 'active'],
    blocked: ['blocked', 'active'],
    done: ['done'],
    cancelled: ['cancelled', 'done'],
  };
  return alike[category]
    .map((wanted) => statuses.words.find((word) => word.category === wanted))
    .find((word) => word !== undefined);
}

/** The status that a task is in; one that says none has not begun. Undefined where the file's text is no status. */
export function statusOf(text: string | undefined, statuses: Statuses): Status | undefined {
  return text === undefined ? nearest(statuses, 'todo') : statuses.resolve(text);
}

/** The word for the status that a task is in; what is no status stays as it is written. */
export function statusName(text: string | undefined, statuses: Statuses): string {
  return statusOf(text, statuses)?.name ?? text ?? 'To Do';
}

function statusVocabulary(
  terms: readonly StatusTerm[],
  schema: PropertySchema | undefined,
  renames: Renames,
): Statuses {
  const found = wording(terms, schema?.options, renames);
  const begun = found.words.findIndex((word) => word.term && word.term.category !== 'todo');
  return vocabulary(found, (word) => ({
    name: word.name,
    option: word.option,
    category:
      word.term?.category ??
      ownCategory(terms, word.name, word.option && groupOf(schema, word.option.id)) ??
      (begun >= 0 && found.words.indexOf(word) > begun ? 'active' : 'todo'),
  }));
}

/** The group that an option is in. Groups may be renamed in the app; their order stays. */
export function groupOf(schema: PropertySchema | undefined, optionId: string): StatusGroupName | undefined {
  const groups = schema?.groups ?? [];
  const index = groups.findIndex(({ optionIds }) => optionIds.includes(optionId));
  if (index < 0) return undefined;
  const name = fold(groups[index]!.name);
  return statusGroups.find((group) => fold(group) === name) ?? statusGroups[index];
}

/** What an option of the database's own means: its group says how far it is, its name only how within the group. */
function ownCategory(
  terms: readonly StatusTerm[],
  name: string,
  group: StatusGroupName | undefined,
): StatusCategory | undefined {
  const meant = [...terms, ...taskStatuses].find(({ aliases }) =>
    aliases.some((alias) => fold(alias) === fold(name)),
  )?.category;
  switch (group) {
    case 'Complete':
      return meant === 'cancelled' ? 'cancelled' : 'done';
    case 'In progress':
      return meant === 'review' || meant === 'blocked' ? meant : 'active';
    case 'To-do':
      return meant === 'blocked' ? 'blocked' : 'todo';
    case undefined:
      return meant;
  }
}

function vocabulary<
  T extends Term,
  W extends { readonly name: string; readonly option: SelectOption | undefined },
>(found: Wording<T>, make: (word: Wording<T>['words'][number]) => W): Vocabulary<W> {
  const made = new Map(found.words.map((word) => [word, make(word)]));
  const words = [...made.values()];
  const names = words.map(({ name }) => name);
  return {
    words,
    names,
    resolve: (text) => {
      const word = found.find(text);
      return word && made.get(word);
    },
    ofOption: (optionId) => words.find(({ option }) => option?.id === optionId),
    problems: [
      ...found.missing.map(([name, option]) => missingOption(name, option, found)),
      ...found.hidden.map(([option, name]) => hiddenOption(name, option)),
    ],
  };
}

function missingOption(name: string, option: string, found: Wording<Term>): Problem {
  const options = found.words.flatMap((word) => (word.option ? [word.option.name] : []));
  const near = closest(option, options);
  return {
    code: 'configuration',
    message: `\`statuses\` maps ${name} to "${option}", which is no option of Status in Notion.`,
    hint: `${near ? `Did you mean "${near}"? ` : ''}There are: ${options.join(', ')}.`,
  };
}

function hiddenOption(name: string, option: string): Problem {
  return {
    code: 'configuration',
    message: `\`statuses\` maps ${name} to "${option}", but Status in Notion also has an option called "${name}".`,
    hint: `Rename or remove one of the two in Notion, or take the line out of \`statuses\`.`,
  };
}
