// The fields that a database can carry and the properties that they may live in: one row per field, for detection,
// for `setup` and for the codecs. A field is called as in the plan file.

/** Property types whose value Notion computes: never written. */
export const computedTypes: ReadonlySet<string> = new Set([
  'formula',
  'rollup',
  'unique_id',
  'created_time',
  'created_by',
  'last_edited_time',
  'last_edited_by',
  'button',
  'verification',
]);

export interface FieldRule {
  /** The property as `setup` creates it. */
  readonly name: string;
  /** Notion's types that can carry it, the best one first; `setup` creates the first. */
  readonly types: readonly string[];
  /** Other names under which it is found. */
  readonly also: readonly string[];
  /** The action writes it, and puts it back when somebody else did. */
  readonly owned: boolean;
  /** Nothing is synced without it. */
  readonly required: boolean;
  /** A relation counts only when it leads to this database. */
  readonly target?: 'tasks' | 'plans';
}

function field(name: string, types: string, also = '', more: Partial<FieldRule> = {}): FieldRule {
  return {
    name,
    types: types.split(' '),
    also: also === '' ? [] : also.split(', '),
    owned: false,
    required: false,
    ...more,
  };
}

const owned = { owned: true };
const identity = { owned: true, required: true };

export const taskFields = {
  title: field('Task', 'title', 'Name, Title', { required: true }),
  id: field('Task ID', 'rich_text', 'Key, ID', identity),
  status: field('Status', 'status select', 'State'),
  priority: field('Priority', 'select'),
  assignee: field('Assignee', 'people', 'Assignees, Assigned to, Owner'),
  sprint: field('Sprint', 'select rich_text relation', 'Iteration, Cycle'),
  phase: field('Phase', 'select rich_text relation'),
  estimate: field('Estimate', 'number select rich_text', 'Points, Story Points, Effort'),
  start: field('Start', 'date', 'Start Date'),
  due: field('Due', 'date', 'Due Date, Deadline'),
  completed: field('Completed', 'date', 'Completed on', owned),
  labels: field('Labels', 'multi_select', 'Tags'),
  'depends-on': field('Depends on', 'relation', 'Blocked by', { target: 'tasks' }),
  plan: field('Plan', 'relation', 'Project, Epic', { target: 'plans' }),
  blocker: field('Blocker', 'rich_text'),
  'pull-requests': field('Pull requests', 'rich_text', 'Pull request, PR, PRs', owned),
  source: field('Source', 'url rich_text', '', owned),
  sync: field('Sync', 'rich_text', '', owned),
} as const satisfies Record<string, FieldRule>;

export const planFields = {
  title: field('Plan', 'title', 'Name, Title', { required: true }),
  key: field('Key', 'rich_text', 'Plan Key, Plan ID', identity),
  status: field('Status', 'status select', 'State'),
  owner: field('Owner', 'people', 'Lead, Assignee'),
  progress: field('Progress', 'number', '', owned),
  start: field('Start', 'date', 'Start Date'),
  due: field('Due', 'date', 'Due Date, Deadline'),
  spec: field('Spec', 'url rich_text', 'Specification'),
  source: field('Source', 'url rich_text', '', owned),
  sync: field('Sync', 'rich_text', '', owned),
  tasks: field('Tasks', 'relation', '', { owned: true, target: 'tasks' }),
} as const satisfies Record<string, FieldRule>;

export type TaskField = keyof typeof taskFields;
export type PlanField = keyof typeof planFields;

/** The key of a property that is no field of ours, by its id: what tasks say under `properties`. */
export type FreeKey = `property:${string}`;

export const freeKey = (propertyId: string): FreeKey => `property:${propertyId}`;

/** The property id in a free key; undefined for the name of a field. */
export function freeProperty(key: string): string | undefined {
  return key.startsWith('property:') ? key.slice('property:'.length) : undefined;
}
