// Plans that were made from rows, once their files are there: which row is whose, also where people changed keys, numbers
// or titles in the pull request before they merged it.
import type { Page } from '../board/model.ts';
import { splitId } from '../plan/model.ts';
import type { ImportedPage, ImportedPlan, Meta } from '../state/model.ts';
import type { WantedPlan, WantedTask } from './wanted.ts';

type Imported = NonNullable<Meta['imported']>;

export interface ImportedPages {
  /** By task ID. */
  readonly tasks: ReadonlyMap<string, ImportedPage>;
  /** By plan key. */
  readonly plans: ReadonlyMap<string, ImportedPage>;
}

/** The pages of these plans and their tasks that an import knows. */
export function importedPages(plans: readonly WantedPlan[], imported: Imported = {}): ImportedPages {
  const found = plans.flatMap((plan) => {
    const from = importOf(plan, imported);
    return from ? [{ plan, from }] : [];
  });
  return {
    plans: new Map(found.flatMap(({ plan, from }) => (from.page ? [[plan.key, from.page]] : []))),
    tasks: new Map(found.flatMap(({ plan, from }) => [...rowsOf(plan.tasks, from)])),
  };
}

/** By its key, else by its file: people may prefer another key. */
function importOf(
  { key, path }: { readonly key: string; readonly path: string },
  imported: Imported,
): ImportedPlan | undefined {
  return imported[key] ?? Object.values(imported).find((each) => each.path === path);
}

/** By number and title, else by a title that stands once, else by number. */
function rowsOf(
  tasks: readonly WantedTask[],
  { tasks: rows }: ImportedPlan,
): ReadonlyMap<string, ImportedPage> {
  const found = new Map<string, ImportedPage>();
  const left = new Map(Object.entries(rows));
  const pass = (match: (task: WantedTask) => readonly string[]): void => {
    for (const task of tasks.filter(({ id }) => !found.has(id))) {
      const [id, second] = match(task);
      if (id === undefined || second !== undefined) continue;
      const { title: _, ...row } = left.get(id)!;
      found.set(task.id, row);
      left.delete(id);
    }
  };
  const numbered = ({ id }: WantedTask): string[] =>
    [...left.keys()].filter((each) => splitId(each)?.number === splitId(id)?.number);
  const titled = ({ title }: WantedTask): string[] =>
    [...left].flatMap(([id, row]) => (row.title === title ? [id] : []));
  pass((task) => numbered(task).filter((id) => titled(task).includes(id)));
  pass(titled);
  pass(numbered);
  return found;
}

/** Pages that people edited since they were imported: they are looked at once their plan is there. */
export function editedSinceImport(
  pages: readonly Page[],
  open: readonly string[],
  imported: Imported = {},
): readonly string[] {
  const waiting = new Set(open);
  const edited = new Map(pages.map(({ id, lastEditedTime }) => [id, lastEditedTime]));
  return Object.values(imported).flatMap(({ read, page, tasks }) =>
    [...(page ? [page] : []), ...Object.values(tasks)]
      .map((each) => each.page)
      .filter((id) => waiting.has(id) || (edited.get(id) ?? '').slice(0, 16) >= read.slice(0, 16)),
  );
}

/** What is still to be tied to its rows: imports of which no file is there yet, or not every task has its row. */
export function stillImported(
  imported: Imported | undefined,
  plans: readonly {
    readonly key: string;
    readonly path: string;
    readonly tasks: readonly { readonly id: string | undefined }[];
  }[],
  hasRow: (id: string) => boolean,
): Meta['imported'] {
  const done = new Set(
    plans
      .filter(({ tasks }) => tasks.every(({ id }) => id !== undefined && hasRow(id)))
      .flatMap((plan) => importOf(plan, imported ?? {}) ?? []),
  );
  const left = Object.entries(imported ?? {}).filter(([, each]) => !done.has(each));
  return left.length === 0 ? undefined : Object.fromEntries(left);
}
