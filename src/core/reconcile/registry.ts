// Who is who among pages: rows of tasks, pages of plans, specifications. It grows while a run creates pages.
import type { Context } from '../board/codecs/codec.ts';
import { pendingPage } from './wanted.ts';

export interface Registered {
  readonly page: string;
  readonly url: string;
  readonly title: string;
}

/** What the codecs ask of it, and what the pages show. */
export interface Registry extends Pick<
  Context,
  'pageOf' | 'taskOf' | 'planPage' | 'planOf' | 'pageTitled' | 'titleOf' | 'specUrl'
> {
  readonly spec: (reference: string) => { readonly title: string; readonly url: string } | undefined;
  readonly rowUrl: (taskId: string) => string | undefined;
  readonly planUrl: (key: string) => string | undefined;
  readonly taskTitle: (taskId: string) => string | undefined;
}

/** The registry with what fills it. */
export interface OpenRegistry extends Registry {
  addTask(id: string, row: Registered): void;
  /** The row of a task is out of reach: nothing links to it any more. */
  leave(id: string): void;
  addPlan(key: string, page: Registered): void;
  addSpec(reference: string, page: Registered): void;
  /** Pages of a relation's data source, by title. */
  addTitled(dataSource: string, page: Registered): void;
  /** Tasks and plans that a run is about to create: compared as if their pages existed, but never written so. */
  expect(ids: Iterable<string>): void;
  /** Likewise for a page of a relation's data source. */
  expectTitled(dataSource: string, title: string): void;
  /** From here on only pages that exist count. */
  settle(): void;
}

/** An empty registry. */
export function registry(): OpenRegistry {
  const tasks = new Map<string, Registered>();
  const plans = new Map<string, Registered>();
  const specs = new Map<string, Registered>();
  const titled = new Map<string, Registered>();
  const taskIds = new Map<string, string>();
  const planKeys = new Map<string, string>();
  const titles = new Map<string, string>();
  const pending = new Set<string>();
  const left = new Set<string>();
  const slot = (dataSource: string, title: string): string => `${dataSource}/${title.trim().toLowerCase()}`;
  const expected = (id: string): string | undefined => (pending.has(id) ? pendingPage(id) : undefined);
  return {
    pageOf: (id) => (left.has(id) ? undefined : (tasks.get(id)?.page ?? expected(id))),
    taskOf: (page) => taskIds.get(page),
    planPage: (key) => plans.get(key)?.page ?? expected(key),
    planOf: (page) => planKeys.get(page),
    pageTitled: (dataSource, title) =>
      titled.get(slot(dataSource, title))?.page ??
      (pending.has(slot(dataSource, title)) ? pendingPage(title) : undefined),
    titleOf: (page) => titles.get(page),
    specUrl: (reference) => specs.get(reference)?.url,
    spec: (reference) => specs.get(reference),
    rowUrl: (id) => (left.has(id) ? undefined : tasks.get(id)?.url),
    planUrl: (key) => plans.get(key)?.url,
    taskTitle: (id) => (left.has(id) ? undefined : tasks.get(id)?.title),
    addTask(id, row) {
      tasks.set(id, row);
      taskIds.set(row.page, id);
    },
    leave: (id) => void left.add(id),
    addPlan(key, page) {
      plans.set(key, page);
      planKeys.set(page.page, key);
    },
    addSpec: (reference, page) => void specs.set(reference, page),
    addTitled(dataSource, page) {
      titled.set(slot(dataSource, page.title), page);
      titles.set(page.page, page.title);
    },
    expect(ids) {
      for (const id of ids) pending.add(id);
    },
    expectTitled: (dataSource, title) => void pending.add(slot(dataSource, title)),
    settle: () => {
      pending.clear();
    },
  };
}
