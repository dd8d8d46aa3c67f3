// A team's Notion as it might be before Plan Sync: its own names, its own rows, and a specification.
import type { NotionEmulator } from '../emulators/notion/server.ts';

export interface Workspace {
  /** Id of the page that is shared with the integration. */
  readonly engineering: string;
  /** Id of the data source of "Engineering Tasks". */
  readonly tasks: string;
  /** Id of the specification page. */
  readonly spec: string;
}

export const specTitle = 'User Preferences Schema Migration Spec';

const specification = `Preferences are one JSON blob per user. Queries cannot use indexes, and typos go unnoticed.

## Goals

- A structured schema: user_preferences and notification_preferences
- Better performance and data integrity

## Constraints

- Backward compatible while we migrate
- More than a million users, zero downtime`;

const options = (...names: readonly string[]) => ({ options: names.map((name) => ({ name })) });
const statuses = {
  'Not started': 'To-do',
  'In progress': 'In progress',
  'In review': 'In progress',
  Blocked: 'In progress',
  Done: 'Complete',
  "Won't do": 'Complete',
};

/** Fills an empty workspace: the people Ada, Grace and Sam, a tasks database with two rows, and the specification. */
export function furnish(notion: NotionEmulator): Workspace {
  const { person } = notion;
  person.as('Sam', { email: 'sam@example.com' });
  const engineering = person.createPage('workspace', 'Engineering');
  person.share(engineering);
  const { dataSource: tasks } = person.createDatabase(engineering, 'Engineering Tasks', {
    Task: { title: {} },
    Status: { status: { options: Object.entries(statuses).map(([name, group]) => ({ name, group })) } },
    Priority: { select: options('Critical', 'High', 'Medium', 'Low') },
    Owner: { people: {} },
    Sprint: { select: options('Sprint 24', 'Sprint 25') },
    Deadline: { date: {} },
    Points: { number: {} },
    Tags: { multi_select: options('backend') },
    Team: { select: options('Platform', 'Mobile') },
  });
  person.createRow(tasks, {
    Task: 'Rotate the signing keys',
    Status: 'In progress',
    Owner: 'Grace',
    Sprint: 'Sprint 24',
    Deadline: '2026-12-04',
    Team: 'Platform',
  });
  person.createRow(tasks, { Task: 'Order new test devices', Owner: 'Ada', Team: 'Mobile' });
  const spec = person.createPage({ page: engineering }, specTitle, specification);
  return { engineering, tasks, spec };
}
