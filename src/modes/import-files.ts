// Projects of a database as plan files: every row is read by itself, with its text.
import { idsOf } from '../core/board/codecs/codec.ts';
import { readRow } from '../core/board/rows.ts';
import { sameValue } from '../core/board/values.ts';
import type { PlanEdit } from '../core/plan/edit.ts';
import { splitId } from '../core/plan/model.ts';
import { keyFor, pathFor } from '../core/plan/naming.ts';
import { edited, newFile, schemaOf, type NewFile } from '../core/plan/new-file.ts';
import { parsePlan } from '../core/plan/parse.ts';
import { noTask } from '../core/plan/written.ts';
import type { Notice, Problem } from '../core/problem.ts';
import { importPlanPage } from '../core/reconcile/import-plan.ts';
import { importRow } from '../core/reconcile/import-row.ts';
import { outline, withoutCircles, type OutlineRow } from '../core/reconcile/outline.ts';
import type { Project } from '../core/reconcile/projects.ts';
import type { ReadPage } from '../core/reconcile/pull.ts';
import { takes, type Takes } from '../core/reconcile/takes.ts';
import { wants } from '../core/reconcile/wants.ts';
import { nearest, planVocabulary } from '../core/status.ts';
import type { ImportedPlan, Meta, Pull } from '../core/state/model.ts';
import type { Board } from '../ports.ts';
import type { Connection } from './connect.ts';
import { lookUp } from './look-up.ts';
import { readPages } from './look.ts';
import type { Observed } from './survey.ts';

export interface MadePlan {
  readonly key: string;
  readonly text: string;
  readonly state: ImportedPlan;
}

export interface Made {
  readonly plans: readonly MadePlan[];
  readonly problems: readonly Problem[];
  readonly notices: readonly Notice[];
}

export interface MakeInput {
  readonly board: Board;
  readonly observed: Observed;
  readonly connection: Connection;
  readonly projects: readonly Project[];
  /** Imports that wait: rows may depend on theirs. */
  readonly waiting: NonNullable<Meta['imported']>;
  /** Keys and paths that are not to be had. */
  readonly keys: ReadonlySet<string>;
  readonly paths: readonly string[];
  readonly schema: string | undefined;
}

/** A project with its names, and its rows in order. */
interface Outlined {
  readonly project: Project;
  readonly key: string;
  readonly path: string;
  readonly rows: readonly { readonly id: string; readonly row: OutlineRow; readonly read: ReadPage }[];
}

/** The files of these projects, and what has to be known of their pages once the files are there. */
export async function makePlans(input: MakeInput): Promise<Made> {
  const { board, observed, connection, projects } = input;
  const { config } = observed.config;
  const { detection } = connection;
  const read = board.now();
  const pages = await readPages(
    board,
    projects.flatMap(({ page, rows }) => [...(page ? [page.id] : []), ...rows.map(({ id }) => id)]),
    () => config.notion.body !== 'none',
  );
  const all = [...pages.values()].map(({ page }) => page);
  const lookups = await lookUp(board, [], observed.session, config, connection, all);
  const { pages: registry, people } = lookups;
  for (const { tasks } of Object.values(input.waiting))
    for (const [id, task] of Object.entries(tasks)) registry.addTask(id, task);
  const facts = { detection, config, registry, people: people.directory, sync: () => undefined, blobUrl: '' };
  const taking = takes({ ...facts, plans: [] });
  const { outlined, problems, notices } = arrange(input, pages, taking, (page) => registry.taskOf(page));
  for (const { key, project, rows } of outlined) {
    if (project.page)
      registry.addPlan(key, { page: project.page.id, url: project.page.url, title: project.title });
    for (const { id, read: each } of rows) {
      const { id: page, url, title } = each.page;
      registry.addTask(id, { page, url, title });
    }
  }

  const handles = new Set(config.people.keys());
  const names = {
    personName: (word: string) => word,
    handleOf: (name: string) => (handles.has(name) ? name : undefined),
  };
  const rules = { takes: taking, names, mode: config.notion.body };
  const schema =
    input.schema ?? observed.repository.plans.flatMap(({ path }) => commonSchema(observed, path))[0];
  const untouched = nearest(planVocabulary(detection.plans.fields.status), 'todo')?.option?.id;
  const made = outlined.map(({ project, key, path, rows }) => {
    const pulls = sameSpelling(
      rows.map(({ id, row, read: each }) =>
        withoutDefaults(importRow(each, key, id, rules, row.dependsOn), each, taking),
      ),
    );
    const tasks = newFile(
      { path, key, title: project.title },
      schema,
      pulls.flatMap(({ edits }) => edits),
    );
    const { plan } = parsePlan(path, tasks.text);
    const page = project.page && pages.get(project.page.id);
    const wanted = plan && wants({ ...facts, plans: [plan] });
    const own =
      plan && page && wanted
        ? importPlanPage(page, plan, detection.plans, rules, wanted.pageContext(plan), [
            wanted.plan(key).values['status'],
            untouched,
          ])
        : undefined;
    const file = own ? edited(tasks, key, own.edits) : tasks;
    return { plan: { key, text: file.text, state: stateOf(project, read, file, pulls, own?.page) }, file };
  });
  return {
    plans: made.map(({ plan }) => plan),
    problems,
    notices: [
      ...notices,
      ...lookups.titled.notices,
      ...made.flatMap(({ file }) => file.refused.map(({ why }) => ({ message: `${file.path}: ${why}` }))),
      ...suggestions(outlined, taking, (user) => people.directory.suggestion(user)),
    ],
  };
}

/** Names for the projects, an order and IDs for their rows, and dependencies that a file can hold. */
function arrange(
  { observed, connection, projects, keys, paths }: MakeInput,
  pages: ReadonlyMap<string, ReadPage>,
  taking: Takes,
  taskOf: (page: string) => string | undefined,
): {
  readonly outlined: readonly Outlined[];
  readonly problems: readonly Problem[];
  readonly notices: readonly Notice[];
} {
  const inside = new Set(projects.flatMap(({ rows }) => rows.map(({ id }) => id)));
  const titleOf = (page: string): string => pages.get(page)?.page.title ?? 'another row';
  const strangers: string[] = [];
  const rowOf = (id: string): readonly OutlineRow[] => {
    const page = pages.get(id)?.page;
    if (!page || page.inTrash) return [];
    const values = taking.valuesOf(page);
    const all = idsOf(values['depends-on'] ?? null);
    const dependsOn = all.filter((other) => inside.has(other) || taskOf(other) !== undefined);
    if (dependsOn.length < all.length) strangers.push(page.title);
    return [{ page: id, createdTime: page.createdTime, phase: taking.phaseOf(values), dependsOn }];
  };
  const { rows, dropped } = withoutCircles([...inside].flatMap(rowOf));
  const byPage = new Map(rows.map((row) => [row.page, row]));
  const phases = connection.detection.tasks.fields.phase?.options?.map(({ name }) => name) ?? [];
  const [usedKeys, usedPaths] = [new Set(keys), [...paths]];
  const problems: Problem[] = [];
  const outlined = projects.flatMap((project): readonly Outlined[] => {
    const own = outline(
      project.rows.flatMap(({ id }) => byPage.get(id) ?? []),
      phases,
    );
    const carried = own.map(({ page }) => idIn(taking.valuesOf(pages.get(page)!.page)));
    const key = ownKey(project, carried, connection, usedKeys) ?? keyFor(project.title, usedKeys);
    const path = pathFor({ title: project.title, key }, observed.config.config.plans, usedPaths);
    if (path === undefined) {
      problems.push(noPath(project.title));
      return [];
    }
    usedKeys.add(key);
    usedPaths.push(path);
    const ids = numbered(key, carried, observed.known?.highWater[key] ?? 0);
    return [
      { project, key, path, rows: own.map((row, at) => ({ id: ids[at]!, row, read: pages.get(row.page)! })) },
    ];
  });
  return {
    outlined,
    problems,
    notices: [
      ...strangers.map((title) => ({
        message: `"${title}" depends on rows that are no tasks of a plan; these dependencies stay in Notion only.`,
      })),
      ...dropped.map(({ page, dependsOn }) => ({
        message: `"${titleOf(page)}" and "${titleOf(dependsOn)}" depend on each other in a circle; that "${titleOf(page)}" depends on "${titleOf(dependsOn)}" stays in Notion only.`,
      })),
    ],
  };
}

/** The key that the page of a project, or all IDs of its rows, carry already. */
function ownKey(
  { page }: Project,
  carried: readonly string[],
  { detection }: Connection,
  used: ReadonlySet<string>,
): string | undefined {
  const written = page && readRow(page, detection.plans).values['key'];
  const own = typeof written === 'string' ? written.toUpperCase() : '';
  const prefixes = new Set(carried.flatMap((id) => splitId(id)?.key ?? []));
  const [only, second] = [...prefixes];
  return [own, ...(second === undefined ? [only ?? ''] : [])].find(
    (key) => splitId(`${key}-1`) !== undefined && !used.has(key),
  );
}

function idIn({ id }: ReturnType<Takes['valuesOf']>): string {
  return typeof id === 'string' ? id.toUpperCase() : '';
}

/** Rows that carry an ID of the plan keep it, the first of two that carry the same; the others get the next numbers. */
function numbered(key: string, carried: readonly string[], highest: number): readonly string[] {
  const kept = carried.map((id, at) => splitId(id)?.key === key && carried.indexOf(id) === at);
  let last = carried.reduce(
    (most, id, at) => (kept[at] ? Math.max(most, splitId(id)!.number) : most),
    highest,
  );
  return carried.map((id, at) => (kept[at] ? id : `${key}-${(last += 1)}`));
}

/** Without the status that a task has anyway. */
function withoutDefaults(pull: Pull, { page }: ReadPage, taking: Takes): Pull {
  const first = taking.holdTask({ ...noTask, title: page.title }, 'status', null);
  if (!sameValue(taking.valuesOf(page)['status'] ?? null, first ?? null)) return pull;
  const edits = pull.edits.map((edit): PlanEdit => {
    if (edit.kind !== 'add-task') return edit;
    const { status: _, ...values } = edit.values;
    return { ...edit, values };
  });
  return { ...pull, edits };
}

/** Phases that differ in case or commas only are one, as they are in Notion. */
function sameSpelling(pulls: readonly Pull[]): readonly Pull[] {
  const spelled = new Map<string, string>();
  return pulls.map((pull) => ({
    ...pull,
    edits: pull.edits.map((edit): PlanEdit => {
      if (edit.kind !== 'add-task' || edit.phase === undefined) return edit;
      const name = edit.phase.replaceAll(',', '').toLowerCase();
      if (!spelled.has(name)) spelled.set(name, edit.phase);
      return { ...edit, phase: spelled.get(name) };
    }),
  }));
}

function stateOf(
  { title }: Project,
  read: string,
  { path, refused }: NewFile,
  pulls: readonly Pull[],
  page: ImportedPlan['page'],
): ImportedPlan {
  const out = new Set(refused.map(({ edit }) => edit));
  const tasks = pulls
    .filter(({ edits }) => !edits.some((edit) => out.has(edit)))
    .map(
      ({ task, page: id, url, to, fields, sections }) =>
        [task!, { page: id, url, title: to, fields, sections }] as const,
    );
  return { path, title, read, ...(page ? { page } : {}), tasks: Object.fromEntries(tasks) };
}

/** The lines by which people get names instead of user ids. */
function suggestions(
  outlined: readonly Outlined[],
  taking: Takes,
  suggestion: (userId: string) => string | undefined,
): readonly Notice[] {
  const users = outlined.flatMap(({ rows }) =>
    rows.flatMap(({ read }) => idsOf(taking.valuesOf(read.page)['assignee'] ?? null)),
  );
  const lines = [...new Set(users)].flatMap((user) => suggestion(user) ?? []);
  return lines.length === 0
    ? []
    : [{ message: `To see names instead of user ids, add under \`people\`: ${lines.join(', ')}.` }];
}

/** What other plans name as their schema, where it is an address. */
function commonSchema({ repository: { texts } }: Observed, path: string): readonly string[] {
  const schema = schemaOf(texts.get(path) ?? '');
  return schema !== undefined && /^https:\/\//.test(schema) ? [schema] : [];
}

function noPath(title: string): Problem {
  return {
    code: 'configuration',
    message: `No file name for "${title}" fits the first glob of \`plans\`.`,
    hint: 'Put a glob like `plans/**/*.yml` first.',
  };
}
