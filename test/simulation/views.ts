// Both sides of a world in one vocabulary: what a task's file says and what its row shows, field by field.
import type { Plan, Task } from '../../src/core/plan/model.ts';
import { parsePlan } from '../../src/core/plan/parse.ts';
import { parsePlanState, type PlanState } from '../../src/core/state/model.ts';
import { renderBlocks } from '../../src/emulators/notion/markdown/render.ts';
import type { Page } from '../../src/emulators/notion/model.ts';
import { valueOf } from './editors.ts';
import type { Edit, World } from './world.ts';

/** The fields that both sides share, by their property in this company. */
export const properties = {
  title: 'Task',
  status: 'State',
  priority: 'Priority',
  assignee: 'Owner',
  sprint: 'Iteration',
  estimate: 'Points',
  due: 'Deadline',
  labels: 'Tags',
  blocker: 'Blocker',
} as const;
export type Field = keyof typeof properties;
export const fields = Object.keys(properties) as Field[];

/** What a file says, as the row would show it: text, number, sorted list, or null for nothing. */
export function inFile(world: World, task: Task, field: Field): unknown {
  if (field !== 'assignee') return shown(task[field]);
  const users = world.notion.store.users.all();
  return shown(
    task.assignee.map((who) => users.find(({ id, email }) => [id, email].includes(who))?.name ?? who),
  );
}

/** What a row shows. */
export function inRow(world: World, page: Page, field: Field): unknown {
  return shown(valueOf(world, page, properties[field]));
}

/** One form for values of both sides. */
export function shown(value: unknown): unknown {
  if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return null;
  return Array.isArray(value) ? [...(value as string[])].sort().join(', ') : value;
}

/** Whether both sides say the same: an option may be called by its new name on one of them. */
export function agree(world: World, task: Task, page: Page, field: Field): boolean {
  const [file, row] = [inFile(world, task, field), inRow(world, page, field)];
  return file === row || renamed(world, file) === row;
}

/** A value with the names that people have given its options since. */
export function renamed(world: World, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const renames = new Map(
    world.history.flatMap((each) =>
      each.kind === 'edit' && each.field === 'option' ? [[each.removes, String(each.value)] as const] : [],
    ),
  );
  const one = (name: string): string => {
    const to = renames.get(name);
    return to === undefined ? name : one(to);
  };
  return value.split(', ').map(one).sort().join(', ');
}

const parsed = new Map<string, ReturnType<typeof parsePlan>>();

/** A plan file's parsing; files are parsed once, however often they are looked at. */
export function parsedPlan(path: string, text: string): ReturnType<typeof parsePlan> {
  const key = `${path}\0${text}`;
  const known = parsed.get(key) ?? parsePlan(path, text);
  if (parsed.size > 5000) parsed.clear();
  parsed.set(key, known);
  return known;
}

/** Plans on the default branch with nothing wrong in their files. */
export function soundPlans(world: World): readonly Plan[] {
  return [...world.files()].flatMap(([path, text]) => {
    const { plan, problems } = parsedPlan(path, text);
    return plan && problems.length === 0 ? [plan] : [];
  });
}

/** What the state knows of the plans. */
export function planStates(world: World): ReadonlyMap<string, PlanState> {
  return new Map(
    [...world.store.contents()].flatMap(([path, text]) => {
      const key = /^plans\/(.+)\.json$/.exec(path)?.[1];
      const state = key === undefined ? undefined : parsePlanState(text);
      return key === undefined || !state ? [] : [[key, state] as const];
    }),
  );
}

/** Task IDs by the id of their row, as the state knows them. */
export function tracked(world: World): ReadonlyMap<string, string> {
  return new Map(
    [...planStates(world).values()].flatMap(({ tasks }) =>
      Object.entries(tasks).map(([id, { page }]) => [page, id] as const),
    ),
  );
}

export function pageOf(world: World, id: string): Page | undefined {
  return world.notion.store.pages.get(id);
}

export function bodyOf(world: World, page: Page): string {
  return renderBlocks(page.blocks, world.notion.store.switches.markdown);
}

/** The user that the action acts as. */
export function bot(world: World): string {
  return world.notion.store.connections.all()[0]!.user;
}

/** Commits of the default branch, oldest first, each with the files that it changed, before and after. */
export function commits(world: World): readonly {
  readonly sha: string;
  readonly by: 'action' | 'person';
  /** Texts of all files. */
  readonly files: readonly string[];
  readonly changes: readonly { readonly path: string; readonly before: string; readonly after: string }[];
}[] {
  const { git, defaultBranch } = world.repository;
  return [...git.history(git.head(defaultBranch)?.sha)].reverse().map(({ sha, by, parents, files }) => {
    const old = git.at(parents[0] ?? '')?.files ?? new Map<string, string>();
    const paths = [...new Set([...old.keys(), ...files.keys()])];
    const changes = paths.flatMap((path) => {
      const [before, after] = [old.get(path) ?? '', files.get(path) ?? ''];
      return before === after ? [] : [{ path, before, after }];
    });
    return { sha, by, files: [...files.values()], changes };
  });
}

/** Whether a word ever stood in a file, in commits that were dropped since as well. */
export function wasInGit(world: World, word: string): boolean {
  const { git, defaultBranch } = world.repository;
  return [git.head(defaultBranch)?.sha, ...world.dropped]
    .flatMap((head) => git.history(head))
    .some(({ files }) => [...files.values()].some((text) => text.includes(word)));
}

/** An edit of a page in Notion. */
export type NotionEdit = Edit & { readonly page: string };

/** What people did to pages in Notion, in order. */
export function notionEdits(world: World): readonly NotionEdit[] {
  return world.history.filter(
    (each): each is NotionEdit & { kind: 'edit'; at: number } =>
      each.kind === 'edit' && each.side === 'notion' && each.page !== undefined,
  );
}
