// Looks up in Notion what plan files only name: specifications, people, pages of sprints.
import { idsOf } from '../core/board/codecs/codec.ts';
import { directory, type Directory as People } from '../core/board/people.ts';
import { toId } from '../core/board/references.ts';
import type { Page, Person } from '../core/board/model.ts';
import { readValue } from '../core/board/values.ts';
import type { EffectiveConfig } from '../core/config/config.ts';
import { toFault } from '../core/fault.ts';
import type { Plan } from '../core/plan/model.ts';
import type { Notice } from '../core/problem.ts';
import { registry, type OpenRegistry } from '../core/reconcile/registry.ts';
import { findPlan, findTask, type Known } from '../core/reconcile/steps.ts';
import type { AskingOnce } from './asking-once.ts';
import type { Connection } from './connect.ts';
import { lookUpSpecs, type FoundSpecs } from './look-up-specs.ts';

/** What words and ids stand for in this run. */
export interface Lookups {
  readonly pages: OpenRegistry;
  readonly specs: FoundSpecs;
  readonly people: FoundPeople;
  readonly titled: FoundTitles;
}

/**
 * Looks up everything that the plans name.
 * @param edited pages that people edited: their values may name more, so that the pages that relations can link to are
 * listed, too
 */
export async function lookUp(
  board: AskingOnce,
  plans: readonly Plan[],
  known: Known,
  config: EffectiveConfig,
  connection: Connection,
  edited: readonly Page[],
): Promise<Lookups> {
  const pages = register(known, plans);
  const [specs, people, titled] = await Promise.all([
    lookUpSpecs(board, plans, known, pages),
    lookUpPeople(board, config, plans, connection.state.people, usersOn(edited, connection)),
    lookUpTitles(board, connection, plans, pages, edited.length > 0),
  ]);
  return { pages, specs, people, titled };
}

/** A registry of every page that the state knows. */
function register(known: Known, plans: readonly Plan[]): OpenRegistry {
  const pages = registry();
  for (const [id, { page, url, title }] of Object.entries(known.index))
    pages.addTask(id, { page, url, title });
  for (const [key, { page, url }] of known.plans) pages.addPlan(key, { page, url, title: key });
  // Renamed: known under the new name from now on.
  for (const plan of plans) {
    const found = findPlan(known, plan);
    if (found) pages.addPlan(plan.key, { page: found.state.page, url: found.state.url, title: plan.title });
    for (const { id, was, title } of plan.tasks) {
      const task = id === undefined ? undefined : findTask(known, { id, was, plan: plan.key });
      if (id !== undefined && task) pages.addTask(id, { page: task.state.page, url: task.state.url, title });
    }
  }
  return pages;
}

export interface FoundPeople {
  readonly directory: People;
  /** User ids by word, for later runs. */
  readonly remembered: Readonly<Record<string, string>>;
}

/** Everybody who is named where plan files name people, too. */
function usersOn(pages: readonly Page[], { detection }: Connection): readonly string[] {
  const fields = [detection.tasks.fields.assignee, detection.plans.fields.owner];
  return pages.flatMap(({ properties }) =>
    fields.flatMap((field) => idsOf(readValue(properties[field?.id ?? ''] ?? nobody, field))),
  );
}

const nobody = { id: '', type: 'people', people: [] };

/**
 * Who the words in plan files mean, and who these users are in a word. Notion's list of people is asked for only when
 * a word needs it, or somebody who is new.
 */
async function lookUpPeople(
  board: AskingOnce,
  config: EffectiveConfig,
  plans: readonly Plan[],
  remembered: Readonly<Record<string, string>>,
  users: readonly string[],
): Promise<FoundPeople> {
  const people = Object.fromEntries([...config.people].map(([handle, who]) => [handle, who ?? 'none']));
  const words = [
    ...new Set(
      plans.flatMap(({ owner, tasks }) => [
        ...(owner === undefined ? [] : [owner]),
        ...tasks.flatMap(({ assignee }) => assignee),
      ]),
    ),
  ];
  const first = directory(people, undefined, remembered);
  const isNew = (user: string): boolean => first.wordFor(user) === user && !words.includes(user);
  const open = words.some((word) => first.find(word).kind === 'unavailable') || users.some(isNew);
  const who = open ? directory(people, await members(board), remembered) : first;
  const found = [...words, ...(open ? config.people.keys() : [])].flatMap((word): [string, string][] => {
    const person = who.find(word);
    return person.kind === 'user' && toId(word) === undefined ? [[word, person.id]] : [];
  });
  return { directory: who, remembered: { ...remembered, ...Object.fromEntries(found) } };
}

/** Everybody in the workspace; undefined where the token may not look people up. */
export async function members(board: Pick<AskingOnce, 'people'>): Promise<readonly Person[] | undefined> {
  try {
    return await board.people();
  } catch (thrown) {
    const fault = toFault(thrown);
    if (fault.code === 'forbidden') return undefined;
    throw fault;
  }
}

export interface FoundTitles {
  /** Data sources whose pages are known now: what is missing there can be created. */
  readonly listed: ReadonlySet<string>;
  readonly notices: readonly Notice[];
}

/** Pages that a Sprint or Phase relation can link to, by title, where the database has such relations. */
async function lookUpTitles(
  board: AskingOnce,
  { detection }: Connection,
  plans: readonly Plan[],
  pages: OpenRegistry,
  more: boolean,
): Promise<FoundTitles> {
  const { sprint, phase } = detection.tasks.fields;
  const used = plans.flatMap(({ tasks }) => tasks);
  const relations = [
    ...(more || used.some((task) => task.sprint !== undefined) ? [sprint] : []),
    ...(more || used.some((task) => task.phase !== undefined) ? [phase] : []),
  ];
  const listed = new Set<string>();
  const notices: Notice[] = [];
  for (const property of relations) {
    const dataSource = property?.relation?.dataSource;
    if (dataSource === undefined || listed.has(dataSource)) continue;
    const rows = await listIfShared(board, dataSource);
    if (rows) listed.add(dataSource);
    else
      notices.push({
        message: `The database that ${property?.name} links to cannot be opened, so ${property?.name} is left alone. Share it with the integration (••• → Connections).`,
      });
    for (const { id, url, title } of rows ?? []) pages.addTitled(dataSource, { page: id, url, title });
  }
  return { listed, notices };
}

async function listIfShared(board: AskingOnce, dataSource: string): Promise<readonly Page[] | undefined> {
  try {
    return (await board.rows(dataSource)).pages;
  } catch (thrown) {
    const fault = toFault(thrown);
    if (fault.code === 'not-found') return undefined;
    throw fault;
  }
}
