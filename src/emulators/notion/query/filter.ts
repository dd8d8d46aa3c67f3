// Filters of queries: conditions on properties and times, combined two levels deep.
// https://developers.notion.com/reference/filter-data-source-entries
import { toMinute } from '../clock.ts';
import { invalid } from '../errors.ts';
import { normalId } from '../ids.ts';
import type { DataSource, Page } from '../model.ts';
import { requireProperty } from '../properties/find.ts';
import type { Workspace } from '../workspace.ts';
import { comparable } from './comparable.ts';
import { choiceTest, dateTest, listTest, numberTest, textTest, type Test } from './conditions.ts';

export type PageTest = (page: Page) => boolean;

/** The filter of a request as a test of pages; 400 where it does not fit the data source. */
export function compileFilter(workspace: Workspace, source: DataSource, filter: any, depth = 0): PageTest {
  for (const compound of ['and', 'or'] as const) {
    if (!(compound in filter)) continue;
    if (depth === 2) throw invalid('Compound filters can be nested two levels deep.');
    const tests: PageTest[] = filter[compound].map((each: any) =>
      compileFilter(workspace, source, each, depth + 1),
    );
    return compound === 'and'
      ? (page) => tests.every((test) => test(page))
      : (page) => tests.some((test) => test(page));
  }
  if ('timestamp' in filter) return compileTimestamp(workspace, filter);
  const property = requireProperty(source, filter.property);
  const type = Object.keys(filter).find((key) => key !== 'property' && key !== 'type');
  if (type !== property.type) {
    throw invalid(
      `Database property ${property.name} of type ${property.type} does not match filter ${type ?? '?'}.`,
    );
  }
  const test = conditionTest(workspace, type, filter[type]);
  return (page) => test(comparable(page, property));
}

function compileTimestamp(workspace: Workspace, filter: any): PageTest {
  const timestamp: 'created_time' | 'last_edited_time' = filter.timestamp;
  const test = dateTest(filter[timestamp], workspace.clock.now());
  return timestamp === 'created_time'
    ? (page) => test(toMinute(page.created))
    : (page) => test(toMinute(page.edited));
}

function conditionTest(workspace: Workspace, type: string, condition: any): Test {
  switch (type) {
    case 'title':
    case 'rich_text':
    case 'url':
    case 'email':
    case 'phone_number':
      return textTest(condition, workspace.switches);
    case 'number':
    case 'unique_id':
      return numberTest(condition);
    case 'select':
    case 'status':
    case 'checkbox':
      return choiceTest(condition);
    case 'multi_select':
      return listTest(condition, (name) => name);
    case 'people':
    case 'relation':
    case 'files':
    case 'created_by':
    case 'last_edited_by':
      // `me` is no id and so matches nobody, as for internal connections.
      return listTest(condition, (id) => normalId(id) ?? id);
    case 'date':
    case 'created_time':
    case 'last_edited_time':
      return dateTest(condition, workspace.clock.now());
    default:
      throw invalid(`Filters on ${type} are not supported here.`);
  }
}
