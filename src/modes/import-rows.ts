// Which rows of the database an import is about: those that no plan file stands behind, by project.
import { idsOf } from '../core/board/codecs/codec.ts';
import type { Detection } from '../core/board/detect.ts';
import type { Page } from '../core/board/model.ts';
import { readRow } from '../core/board/rows.ts';
import { readValue } from '../core/board/values.ts';
import { closest } from '../core/did-you-mean.ts';
import type { Notice, Problem } from '../core/problem.ts';
import {
  projectProperty,
  projectsNamed,
  projectsOf,
  type Project,
  type Projects,
} from '../core/reconcile/projects.ts';
import type { Meta } from '../core/state/model.ts';
import type { Board } from '../ports.ts';
import type { Connection } from './connect.ts';
import { trackedPages } from './look.ts';
import type { Observed } from './survey.ts';

export interface FoundProjects {
  readonly projects: readonly Project[];
  readonly problems: readonly Problem[];
  readonly notices: readonly Notice[];
  /** Keys that other pages in Notion carry. */
  readonly keys: readonly string[];
}

/**
 * The projects that become plans, or why none does.
 * @param waiting imports that wait in the pull request or for their first sync
 * @param wanted the title or address of the one that was asked for
 */
export async function findProjects(
  board: Board,
  observed: Observed,
  connection: Connection,
  waiting: NonNullable<Meta['imported']>,
  wanted: string | undefined,
): Promise<FoundProjects> {
  const { detection, tasks, plans } = connection;
  const [listed, pages] = await Promise.all([board.rows(tasks.id), board.rows(plans.id)]);
  const nothing = { projects: [], problems: [], notices: [], keys: [] };
  if (!listed.complete || !pages.complete) return { ...nothing, problems: [incomplete] };
  const rows = listed.pages.filter(({ inTrash, title }) => !inTrash && title.trim() !== '');
  const titles = await titlesElsewhere(board, rows, detection);
  const known = ours(observed, connection, waiting);
  const group = (some: readonly Page[], candidates: readonly Page[]): Projects =>
    projectsOf(some, candidates, detection, (page) => titles.get(page));
  const found = group(
    rows.filter((row) => !known.row(row)),
    pages.pages.filter((page) => !page.inTrash && !known.page(page)),
  );
  const all = withRest(found, tasks.title);
  const chosen = wanted === undefined ? all : projectsNamed(all, wanted);
  const notices = found.ambiguous.map(({ title }) => ({
    message: `The row "${title}" belongs to several projects, so it was left out. Give it one, and import it then.`,
  }));
  if (chosen.length === 1 || (wanted === undefined && chosen.length > 0))
    return { ...nothing, projects: chosen, notices, keys: keysBeside(chosen, pages.pages, detection) };
  if (wanted === undefined)
    return {
      ...nothing,
      notices: [
        ...notices,
        { message: `There is nothing to import: every row of "${tasks.title}" belongs to a plan already.` },
      ],
    };
  if (chosen.length > 1) return { ...nothing, problems: [severalNamed(wanted, chosen)] };
  const everywhere = withRest(group(rows, pages.pages), tasks.title);
  return projectsNamed(everywhere, wanted).length > 0
    ? {
        ...nothing,
        notices: [
          {
            message: `There is nothing to import: every row of "${wanted}" belongs to a plan already, or waits in a pull request.`,
          },
        ],
      }
    : { ...nothing, problems: [noneNamed(wanted, everywhere)] };
}

function keysBeside(
  chosen: readonly Project[],
  pages: readonly Page[],
  { plans }: Detection,
): readonly string[] {
  const own = new Set(chosen.map(({ page }) => page?.id));
  return pages
    .filter(({ id }) => !own.has(id))
    .flatMap((page) => textIn(readRow(page, plans).values['key']).map((key) => key.toUpperCase()));
}

/** One more for the rows of no project, called like the database. */
function withRest({ projects, rest }: Projects, title: string): readonly Project[] {
  return rest.length === 0 ? projects : [...projects, { title, page: undefined, rows: rest }];
}

const incomplete: Problem = {
  code: 'notion',
  message: 'Notion did not list all rows of the databases, so it cannot be told what is to be imported.',
  hint: 'Nothing was done. Run it again.',
};

function severalNamed(wanted: string, found: readonly Project[]): Problem {
  return {
    code: 'configuration',
    message: `Several projects are called "${wanted}": ${found.map(({ title, page }) => page?.url ?? title).join(', ')}.`,
    hint: 'Give the address of the right one as `plan`.',
  };
}

function noneNamed(wanted: string, all: readonly Project[]): Problem {
  const titles = all.map(({ title }) => title);
  const near = closest(wanted, titles);
  const some = titles.slice(0, 20).map((title) => `"${title}"`);
  return {
    code: 'configuration',
    message: `No row belongs to a project called "${wanted}".`,
    hint: `${near === undefined ? '' : `Did you mean "${near}"? `}${some.length === 0 ? 'The database has no rows.' : `There are: ${some.join(', ')}${titles.length > some.length ? ' …' : '.'}`}`,
  };
}

/** What plan files stand behind already, here or in another repository. */
function ours(
  { session, known, repository: { plans, frozen } }: Observed,
  { detection }: Connection,
  waiting: NonNullable<Meta['imported']>,
): { row(row: Page): boolean; page(page: Page): boolean } {
  const tracked = new Set([
    ...trackedPages(session, known).keys(),
    ...[...session.plans.values()].flatMap(({ page, tasks }) => [
      page,
      ...Object.values(tasks).map((task) => task.page),
    ]),
    ...Object.values(waiting).flatMap(({ page, tasks }) => [
      ...(page ? [page.page] : []),
      ...Object.values(tasks).map((task) => task.page),
    ]),
    ...[...(known?.proposed?.pulls ?? []), ...(known?.proposed?.later ?? [])].map(({ page }) => page),
  ]);
  const keys = new Set([...plans.map(({ key }) => key), ...frozen, ...Object.keys(known?.plans ?? {})]);
  const ids = new Set([
    ...Object.keys(session.index),
    ...plans.flatMap(({ tasks }) => tasks.flatMap(({ id }) => id ?? [])),
  ]);
  const is = (page: Page, which: 'tasks' | 'plans', name: string, names: ReadonlySet<string>): boolean => {
    const { values } = readRow(page, detection[which]);
    const isElsewhere = textIn(values['source']).some((source) => /\/blob\/.+\.ya?ml(#L\d+)?$/i.test(source));
    return (
      tracked.has(page.id) ||
      isElsewhere ||
      textIn(values[name]).some((text) => names.has(text.toUpperCase()))
    );
  };
  return {
    row: (row) => is(row, 'tasks', 'id', ids),
    page: (page) => is(page, 'plans', 'key', keys),
  };
}

function textIn(value: unknown): readonly string[] {
  return typeof value === 'string' && value !== '' ? [value] : [];
}

/** Titles of pages outside of our databases that rows name as their project. */
async function titlesElsewhere(
  board: Board,
  rows: readonly Page[],
  { tasks }: Detection,
): Promise<ReadonlyMap<string, string>> {
  const property = projectProperty(tasks);
  if (property?.type !== 'relation') return new Map();
  const ids = new Set(
    rows.flatMap((row) =>
      idsOf(readValue(row.properties[property.id] ?? { id: '', type: 'relation', relation: [] }, property)),
    ),
  );
  const titles = new Map<string, string>();
  for (const id of ids) {
    const page = await board.page(id);
    if (page) titles.set(id, page.title);
  }
  return titles;
}
