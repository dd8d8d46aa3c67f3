// What a plan file may say. This schema judges it, and `schema/plan.schema.json` is generated from it.
import * as z from 'zod/mini';
import { planStatuses, priorityTerms, taskStatuses } from '../status.ts';
import { date, key, line, many, map, prose, required, text } from '../yaml/shapes.ts';
import type { Vocabulary } from '../yaml/validate.ts';

/** Text of a form that both a run and an editor explain in words. */
const formed = (pattern: RegExp, error: string) =>
  z
    .string({ error })
    .check(z.regex(pattern, { error }))
    .register(z.globalRegistry, { patternErrorMessage: `Must be ${error}.` });

const planKey = formed(/^[A-Z][A-Z0-9]{1,9}$/, 'capital letters and digits, 2 to 10, a letter first');
const taskId = formed(/^[A-Z][A-Z0-9]{1,9}-[1-9]\d{0,8}$/, 'a task ID like PREF-1');

const texts = many(text, 'text or a list of texts');

const criterion = z.union(
  [
    text,
    map(
      { done: required(text, 'The text of a criterion that is met.', 'Indexes defined') },
      'text, or `done: text`',
      { title: 'Criterion' },
    ),
  ],
  { error: 'text, or `done: text` when it is met' },
);
const criteria = many(criterion, 'a list of criteria');

const resource = z.union(
  [
    text,
    z
      .record(z.string(), text, { error: 'text, a link, or `Title: link`' })
      .check(
        z.refine((one) => Object.keys(one).length === 1, {
          error: 'one `Title: link` for each item',
        }),
      )
      .register(z.globalRegistry, { minProperties: 1, maxProperties: 1 }),
  ],
  { error: 'text, a link, or `Title: link`' },
);
const resources = many(resource, 'a list of links');

const update = map(
  {
    date: key(date, 'The day of the note.', '2026-12-01'),
    by: key(line, 'Who wrote it: a handle from `people`.', 'ada'),
    note: required(text, 'What happened.', 'First draft is up.'),
  },
  'a note with `date`, `by` and `note`',
  { title: 'Note' },
);
const updates = many(update, 'a list of notes');

const freeValue = z.union([z.string(), z.number(), z.boolean(), z.array(text)], {
  error: 'text, a number, true, false, or a list of texts',
});

const status = 'A status. Case, blanks, hyphens and underscores do not matter.';
const levels = ['High', 'Medium', 'Low'];

export const task = map(
  {
    id: key(
      taskId,
      'The ID of the task. Leave it out on a new task: the action assigns the next one.',
      'PREF-1',
    ),
    was: key(taskId, 'The ID that the task had before it was renamed, so that its row is kept.', 'PREF-9'),
    title: required(line, 'What is to be done.', 'Write migration SQL scripts'),
    status: key(
      line,
      `${status} To Do, In Progress, In Review, Done, Blocked, Cancelled, or one of the database.`,
      ...taskStatuses.map(({ name }) => name),
    ),
    priority: key(line, 'One of the priorities of the database.', ...priorityTerms.map(({ name }) => name)),
    assignee: key(
      many(line, 'a person or a list of people'),
      'Who does it: handles from `people`, e-mail addresses or Notion user ids.',
      'ada',
      ['ada', 'sam'],
    ),
    sprint: key(line, 'The sprint in which it is planned.', 'Sprint 25'),
    estimate: key(z.number({ error: 'a number' }), 'The effort, in the unit of the team.', 3),
    start: key(date, 'The first day.', '2026-12-01'),
    due: key(date, 'The last day.', '2026-12-02'),
    labels: key(many(line, 'a label or a list of labels'), 'Labels.', ['database', 'backend']),
    'depends-on': key(
      many(line, 'a task ID or a list of them'),
      'The tasks that must be finished first: IDs, or exact titles of tasks of this plan.',
      ['PREF-1'],
    ),
    blocker: key(prose, 'Why the task is blocked, when it is.', 'Waiting for DBA review'),
    context: key(prose, 'Where the task comes from.', 'Part of the user preferences migration.'),
    description: key(prose, 'What is to be done, in Markdown.', 'Write the scripts.'),
    acceptance: key(criteria, 'Acceptance criteria: text when open, `done: text` when met.', [
      'Indexes defined',
    ]),
    approach: key(prose, 'The technical approach, in Markdown.', 'One migration for each table.'),
    resources: key(resources, 'Links: `Title: link`, a link, or text.', [
      { 'Schema design': 'https://example.com/schema' },
    ]),
    updates: key(updates, 'Progress notes, newest last.', [
      { date: '2026-12-01', by: 'ada', note: 'First draft is up.' },
    ]),
    properties: key(
      z.record(z.string(), z.nullable(freeValue), { error: 'a map from property names to values' }),
      'Any other property of the row in Notion, by its name.',
      { Team: 'Platform' },
    ),
  },
  'a task with at least a `title`',
  { title: 'Task' },
);

const tasks = z.array(task, { error: 'a list of tasks' });

const phase = map(
  {
    title: required(line, 'The name of the phase.', 'Create new tables with indexes'),
    goal: key(prose, 'What is true when the phase is over.', 'Tables exist beside the old column'),
    effort: key(prose, 'The expected effort.', '2 days'),
    due: key(date, 'The last day.', '2026-12-03'),
    deliverables: key(texts, 'What the phase hands over.', ['Migration applied to staging']),
    tasks: key(tasks, 'The tasks of the phase.', [{ title: 'Write migration SQL scripts' }]),
  },
  'a phase with at least a `title`',
  { title: 'Phase' },
);

const requirements = map(
  {
    current: key(prose, 'How it is today.', 'JSONB preferences column'),
    target: key(prose, 'How it is to be.', 'Separate tables'),
    functional: key(texts, 'What it must do.', ['Read and write preferences per key']),
    'non-functional': key(texts, 'How well it must do it.', ['1M+ users, zero downtime']),
  },
  'a map with `current`, `target`, `functional` and `non-functional`',
  { title: 'Requirements' },
);

const risk = map(
  {
    risk: required(text, 'What may happen.', 'Backfill overloads the primary'),
    probability: key(line, 'How likely it is.', ...levels),
    impact: key(line, 'How bad it would be.', ...levels),
    mitigation: key(prose, 'What is done about it.', 'Batch with throttling'),
  },
  'a risk with at least `risk`',
  { title: 'Risk' },
);

const milestone = map(
  {
    title: required(line, 'What is reached.', 'Dual writes on'),
    due: key(date, 'The day.', '2026-12-10'),
  },
  'a milestone with at least a `title`',
  { title: 'Milestone' },
);

const dependencies = map(
  { external: key(texts, 'What the plan waits for outside of its tasks.', ['Staging database']) },
  'a map with `external`',
  { title: 'Dependencies' },
);

export const planSchema = map(
  {
    title: required(line, 'The title of the plan.', 'User Preferences Migration'),
    key: required(
      planKey,
      'The identity of the plan and the prefix of its task IDs; unique in the repository.',
      'PREF',
    ),
    was: key(planKey, 'The key that the plan had before it was renamed; can go after the next sync.', 'UPM'),
    status: key(
      line,
      `${status} Planned, In Progress, Blocked, Done, Cancelled. Default: computed from the tasks.`,
      ...planStatuses.map(({ name }) => name),
    ),
    archived: key(
      z.boolean({ error: 'true or false' }),
      'True: page and rows stay as they are and are no longer synced.',
      false,
    ),
    owner: key(line, 'A handle from `people`, an e-mail address, or a Notion user id.', 'ada'),
    spec: key(
      line,
      'The specification in Notion: URL, page id, or exact title.',
      'User Preferences Schema Migration Spec',
    ),
    'spec-seen': key(
      date,
      'The day on which the plan was last held against the specification.',
      '2026-11-30',
    ),
    start: key(date, 'The first day.', '2026-12-01'),
    due: key(date, 'The last day.', '2026-12-18'),
    summary: key(prose, 'The plan in a few sentences.', 'Move preferences to a structured schema.'),
    requirements: key(requirements, 'Requirements that the specification does not state already.', {
      current: 'JSONB column',
    }),
    approach: key(
      prose,
      'Architecture, technology and key decisions, in Markdown.',
      'Dual writes, then a switch of reads.',
    ),
    phases: key(z.array(phase, { error: 'a list of phases' }), 'The phases, in order.', [
      { title: 'Create new tables' },
    ]),
    tasks: key(tasks, 'Tasks that belong to no phase.', [{ title: 'Write migration SQL scripts' }]),
    dependencies: key(dependencies, 'What the plan depends on.', { external: ['Staging database'] }),
    risks: key(z.array(risk, { error: 'a list of risks' }), 'Risks and what is done about them.', [
      { risk: 'Backfill overloads the primary' },
    ]),
    milestones: key(z.array(milestone, { error: 'a list of milestones' }), 'Dates that matter.', [
      { title: 'Dual writes on', due: '2026-12-10' },
    ]),
    'success-criteria': key(criteria, 'How success is recognised: text when open, `done: text` when met.', [
      'No user loses a preference',
    ]),
    resources: key(resources, 'Links: `Title: link`, a link, or text.', [
      { Runbook: 'https://example.com/runbook' },
    ]),
    updates: key(updates, 'Progress notes, newest last.', [
      { date: '2026-12-01', by: 'ada', note: 'Kick-off done.' },
    ]),
  },
  'a map with at least `title` and `key`',
);

/** The kinds of maps in a plan file, by the key they stand under. */
export const planVocabulary: Vocabulary = {
  '': { noun: 'a plan', keys: Object.keys(planSchema.shape) },
  phases: { noun: 'a phase', keys: Object.keys(phase.shape) },
  tasks: { noun: 'a task', keys: Object.keys(task.shape) },
  requirements: { noun: '`requirements`', keys: Object.keys(requirements.shape) },
  dependencies: { noun: '`dependencies`', keys: Object.keys(dependencies.shape) },
  risks: { noun: 'a risk', keys: Object.keys(risk.shape) },
  milestones: { noun: 'a milestone', keys: Object.keys(milestone.shape) },
  updates: { noun: 'a note', keys: Object.keys(update.shape) },
  acceptance: { noun: 'a criterion', keys: ['done'] },
  'success-criteria': { noun: 'a criterion', keys: ['done'] },
  resources: { noun: 'a resource', keys: [] },
};
