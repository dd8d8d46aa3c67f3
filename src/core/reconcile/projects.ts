// Rows that people made without any plan file, by the project that they belong to: each is to become a plan.
import { idsOf } from '../board/codecs/codec.ts';
import type { Binding, Detection } from '../board/detect.ts';
import { taskFields, type TaskField } from '../board/fields.ts';
import type { Page, PropertySchema } from '../board/model.ts';
import { fold } from '../board/names.ts';
import { parseReference } from '../board/references.ts';
import { planTitlePrefix } from '../board/plans.ts';
import { readRow } from '../board/rows.ts';
import { readValue } from '../board/values.ts';

export interface Project {
  readonly title: string;
  /** Its page, where it is one of the plans database. */
  readonly page: Page | undefined;
  /** In the order in which they were made. */
  readonly rows: readonly Page[];
}

export interface Projects {
  readonly projects: readonly Project[];
  /** Rows of no project. */
  readonly rest: readonly Page[];
  /** Rows of several projects: nobody knows which plan they are to stand in. */
  readonly ambiguous: readonly Page[];
}

/** The property that names the project of a row beside the relation to the plans database: a select, a text, a link elsewhere. */
export function projectProperty({ source, fields }: Binding<TaskField>): PropertySchema | undefined {
  const { name, also } = taskFields.plan;
  const names = [name, ...also].map(fold);
  return source.properties
    .filter(({ type }) => ['select', 'multi_select', 'rich_text', 'relation'].includes(type))
    .filter(({ id }) => !Object.values(fields).some((used) => used.id === id))
    .filter((property) => names.includes(fold(property.name)))
    .sort((a, b) => names.indexOf(fold(a.name)) - names.indexOf(fold(b.name)))[0];
}

/**
 * @param pages the pages of the plans database that may become plans
 * @param titleOf the title of a page elsewhere that a row names as its project
 */
export function projectsOf(
  rows: readonly Page[],
  pages: readonly Page[],
  { tasks }: Pick<Detection, 'tasks'>,
  titleOf: (page: string) => string | undefined,
): Projects {
  const byId = new Map(pages.map((page) => [page.id, page]));
  const beside = projectProperty(tasks);
  const named = (row: Page): readonly string[] => {
    const raw = row.properties[beside?.id ?? ''];
    return raw === undefined
      ? []
      : idsOf(readValue(raw, beside)).map((value) => titleIn(beside!, value, titleOf));
  };
  const groups = new Map<string, Project>();
  const add = (name: string, title: string, page: Page | undefined, row: Page): void => {
    const group = groups.get(name) ?? { title, page, rows: [] };
    groups.set(name, { ...group, rows: [...group.rows, row] });
  };
  const rest: Page[] = [];
  const ambiguous: Page[] = [];
  for (const row of [...rows].sort((a, b) => (a.createdTime < b.createdTime ? -1 : 1))) {
    const linked = idsOf(readRow(row, tasks).values['plan'] ?? null);
    const titles = linked.length > 0 ? [] : named(row);
    const page = byId.get(linked[0] ?? '');
    if (linked.length + titles.length === 0) rest.push(row);
    else if (linked.length + titles.length > 1) ambiguous.push(row);
    else if (titles.length === 1) add(`title ${titles[0]!.toLowerCase()}`, titles[0]!, undefined, row);
    // Other pages are plans already: the sync's, or another repository's.
    else if (page) add(page.id, bareTitle(page.title), page, row);
  }
  return { projects: [...groups.values()], rest, ambiguous };
}

function titleIn(
  property: PropertySchema,
  value: string,
  titleOf: (page: string) => string | undefined,
): string {
  const option = property.options?.find(({ id }) => id === value)?.name;
  return bareTitle(option ?? (property.type === 'relation' ? titleOf(value) : undefined) ?? value);
}

/** Those that a title or an address names. */
export function projectsNamed(projects: readonly Project[], name: string): readonly Project[] {
  const reference = parseReference(name);
  if ('id' in reference) return projects.filter(({ page }) => page?.id === reference.id);
  const wanted = bareTitle(reference.title).toLowerCase();
  return projects.filter(({ title }) => title.toLowerCase() === wanted);
}

/** A title without what titles of plan pages begin with. */
export function bareTitle(title: string): string {
  const line = title.replace(/\s+/g, ' ').trim();
  const start = planTitlePrefix.trim().toLowerCase();
  return line.toLowerCase().startsWith(start) ? line.slice(start.length).trim() : line;
}
