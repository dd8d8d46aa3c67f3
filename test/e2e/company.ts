// One small company for the tests: its two databases, with names of their own, its specification, its configuration.
import type { Person } from '../../src/emulators/notion/person.ts';

export const stateRef = 'refs/plan-sync/state';
export const configPath = '.github/plan-sync.yml';

interface Place {
  readonly database: string;
  readonly dataSource: string;
}

export interface Databases {
  readonly tasks: Place;
  readonly plans: Place;
}

export interface Places extends Databases {
  readonly home: string;
  readonly spec: string;
}

/** A company without databases. */
export const nowhere: Databases = {
  tasks: { database: '', dataSource: '' },
  plans: { database: '', dataSource: '' },
};

/** The configuration that names the databases; `more` follows in YAML. */
export function configText({ tasks, plans }: Databases, more = ''): string {
  return `version: 1
notion:
  tasks: ${tasks.database}
  plans: ${plans.database}
${more}`;
}

const option = (...names: string[]): { name: string }[] => names.map((name) => ({ name }));

/** The tasks database as this company had it before, with the two properties that a sync needs added. */
export const taskProperties = {
  Task: { title: {} },
  'Task ID': { rich_text: {} },
  State: {
    status: { options: option('To Do', 'In Progress', 'In Review', 'Blocked', 'Done', 'Cancelled') },
  },
  Priority: { select: { options: option('Critical', 'High', 'Medium', 'Low') } },
  Owner: { people: {} },
  Iteration: { select: { options: [] } },
  Phase: { select: { options: [] } },
  Points: { number: {} },
  Start: { date: {} },
  Deadline: { date: {} },
  Completed: { date: {} },
  Tags: { multi_select: { options: [] } },
  Blocker: { rich_text: {} },
  Source: { url: {} },
  Sync: { rich_text: {} },
  Team: { select: { options: option('Platform') } },
};

export const planProperties = {
  Plan: { title: {} },
  Key: { rich_text: {} },
  Status: { status: { options: option('Planned', 'In Progress', 'Blocked', 'Done', 'Cancelled') } },
  Owner: { people: {} },
  Progress: { number: { format: 'percent' } },
  Start: { date: {} },
  Due: { date: {} },
  Spec: { url: {} },
  Source: { url: {} },
  Sync: { rich_text: {} },
};

export const specTitle = 'User Preferences Schema Migration Spec';

/** Creates both databases on a page. `more`: properties of the tasks beside, or instead of (null), the usual ones. */
export function createDatabases(
  person: Person,
  home: string,
  more: Readonly<Record<string, unknown>> = {},
): Databases {
  const plans = person.createDatabase(home, 'Plans', planProperties);
  const wanted = Object.entries({ ...taskProperties, ...more }).filter(([, value]) => value !== null);
  const tasks = person.createDatabase(home, 'Engineering Tasks', Object.fromEntries(wanted));
  person.configure(tasks.dataSource, {
    Epic: {
      relation: {
        data_source_id: plans.dataSource,
        type: 'dual_property',
        dual_property: { synced_property_name: 'Tasks' },
      },
    },
    'Blocked by': {
      relation: {
        data_source_id: tasks.dataSource,
        type: 'dual_property',
        dual_property: { synced_property_name: 'Blocks' },
      },
    },
  });
  return { tasks, plans };
}
