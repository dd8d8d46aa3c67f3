// What `.github/plan-sync.yml` may say. This schema judges it, and `schema/config.schema.json` is generated from it.
import * as z from 'zod/mini';
import { planFields, taskFields } from '../board/fields.ts';
import { taskStatuses } from '../status.ts';
import { key, line, many, map } from '../yaml/shapes.ts';
import type { Vocabulary } from '../yaml/validate.ts';

/** The fields that `sync.fields` can give to one side, named as in plan files. */
export const syncedFields = [
  'title',
  'status',
  'priority',
  'assignee',
  'sprint',
  'phase',
  'estimate',
  'start',
  'due',
  'labels',
  'depends-on',
  'blocker',
  'context',
  'description',
  'acceptance',
  'approach',
  'resources',
  'updates',
  'properties',
  'owner',
  'spec',
  'summary',
  'requirements',
  'goal',
  'deliverables',
  'dependencies',
  'risks',
  'success-criteria',
] as const;

export type MappedField = keyof typeof taskFields | keyof typeof planFields;

/** The fields that `notion.properties` can point to a property. */
const mappedFields = [...new Set(Object.keys({ ...taskFields, ...planFields }))] as MappedField[];

function oneOf<const T extends readonly [string, ...string[]]>(values: T) {
  return z.enum(values, { error: `one of ${values.join(', ')}` });
}

const yesNo = z.boolean({ error: 'true or false' });
const percent = z
  .string({ error: 'a percentage like 20%' })
  .check(z.regex(/^(?:100|\d{1,2})(?:\.\d+)?%$/, { error: 'a percentage like 20%' }));
const statusOrNone = 'A status of tasks, or none.';
const statuses = taskStatuses.map(({ name }) => name);

/** A map that answers to some names only; the names are known, their number is not. */
function mapOf<N extends string, V extends z.ZodMiniType>(names: readonly N[], value: V, expected: string) {
  return map(Object.fromEntries(names.map((name) => [name, value])) as Record<N, V>, expected);
}

const notion = map(
  {
    parent: key(
      line,
      'The page under which `setup` creates the databases: URL or id.',
      'https://www.notion.so/acme/Engineering-0123456789abcdef0123456789abcdef',
    ),
    tasks: key(line, 'The database of the tasks: URL, id, or exact title.', 'Engineering Tasks'),
    plans: key(line, 'The database of the plans: URL, id, or exact title.', 'Plans'),
    properties: key(
      mapOf(
        mappedFields,
        key(line, 'The name or the id of the property.', 'Task'),
        'a map from fields to property names',
      ),
      'Only where detection needs help: field → name or id of the property.',
      { title: 'Task' },
    ),
    body: key(oneOf(['full', 'criteria', 'none']), 'What is written into pages. Default: full.', 'full'),
    'spec-section': key(yesNo, 'False: specification pages are never written. Default: true.', true),
  },
  'a map',
  { title: 'Notion' },
);

const pullRequests = map(
  {
    branches: key(
      many(line, 'a branch or a list of branches'),
      'Bases that count. Default: the default branch.',
      ['main'],
    ),
    draft: key(
      line,
      `When a pull request is a draft. ${statusOrNone} Default: In Progress.`,
      ...statuses,
      'none',
    ),
    open: key(
      line,
      `When a pull request is open. ${statusOrNone} Default: In Progress.`,
      ...statuses,
      'none',
    ),
    review: key(
      line,
      `When a pull request is in review. ${statusOrNone} Default: In Review.`,
      ...statuses,
      'none',
    ),
    merged: key(line, `When a pull request is merged. ${statusOrNone} Default: Done.`, ...statuses, 'none'),
    closed: key(
      line,
      'When a pull request is closed unmerged. A status, none, or restore: the status it had before. Default: restore.',
      'restore',
      ...statuses,
      'none',
    ),
    reverted: key(line, `When a merge is reverted. ${statusOrNone} Default: To Do.`, ...statuses, 'none'),
    comment: key(yesNo, 'Whether pull requests get a comment. Default: true.', true),
    commands: key(
      oneOf(['triage', 'write', 'maintain', 'admin', 'off']),
      'The least permission for comment commands. Default: write.',
      'write',
    ),
    command: key(
      z.string({ error: 'one word' }).check(z.regex(/^[A-Za-z][\w-]*$/, { error: 'one word' })),
      'The word after the slash. Default: plan.',
      'plan',
    ),
    'require-task': key(yesNo, 'Fail when a pull request names no task. Default: false.', false),
  },
  'a map',
  { title: 'Pull requests' },
);

const sync = map(
  {
    'write-back': key(
      oneOf(['commit', 'pull-request', 'none']),
      'How changes from Notion and IDs reach the repository. Default: commit; in public repositories pull-request.',
      'commit',
    ),
    message: key(
      z
        .string({ error: 'a line with {summary} in it' })
        .check(z.regex(/^[^\n\r]*\{summary\}[^\n\r]*$/, { error: 'a line with {summary} in it' })),
      'The subject of commits and the title of the pull request; {summary} stands for what changed.',
      'chore(plans): {summary}',
    ),
    conflicts: key(
      oneOf(['repo', 'notion', 'ask']),
      'Which side is kept when both changed one field; ask: people decide in a pull request. Default: repo.',
      'repo',
    ),
    fields: key(
      mapOf(
        syncedFields,
        key(
          oneOf(['repo', 'notion', 'both']),
          'Who owns the field: the other side is put back. Default: both.',
          'both',
        ),
        'a map from fields to owners',
      ),
      'Who owns a field.',
      { assignee: 'both' },
    ),
    'removed-from-file': key(
      oneOf(['trash', 'cancel', 'keep']),
      'What happens to the row of a task that left its file. Default: trash.',
      'trash',
    ),
    'trashed-in-notion': key(
      oneOf(['propose', 'cancel', 'restore']),
      'What happens to the task whose row was trashed; propose: a pull request removes it. Default: propose.',
      'propose',
    ),
    'new-rows': key(
      oneOf(['import', 'ignore']),
      'Rows that people create with their Plan set; import: they become tasks. Default: import; in public repositories ignore.',
      'import',
    ),
    'max-removals': key(
      percent,
      'Removals above this share of the known rows wait for a confirmation. Default: 20%.',
      '20%',
    ),
    'max-changes': key(
      percent,
      'Pages changed in Notion above this share of the known rows wait for a confirmation. Default: 50%.',
      '50%',
    ),
    state: key(
      z.string({ error: 'a ref like refs/plan-sync/state' }).check(
        z.regex(/^refs\/(?!.*(?:\.\.|\/\/|\.lock$))[\w-][\w.-]*(?:\/[\w-][\w.-]*)+$/, {
          error: 'a ref like refs/plan-sync/state',
        }),
      ),
      'The ref that holds the state. Default: refs/plan-sync/state.',
      'refs/plan-sync/state',
    ),
  },
  'a map',
  { title: 'Sync' },
);

export const configSchema = map(
  {
    version: key(z.literal(1, { error: '1' }), 'The version of this format.', 1),
    plans: key(
      many(line, 'a glob or a list of globs'),
      'Which files are plans. A glob with a leading ! takes files out. Default: plans/**/*.{yml,yaml}.',
      'plans/**/*.{yml,yaml}',
    ),
    notion: key(notion, 'Where plans and tasks stand in Notion.', {
      tasks: 'Engineering Tasks',
      plans: 'Plans',
    }),
    statuses: key(
      z.record(z.string(), line, { error: 'a map from task statuses to options' }),
      'Only to rename: task status → option in Notion.',
      { 'To Do': 'Backlog' },
    ),
    people: key(
      z.record(z.string(), line, { error: 'a map from handles to people' }),
      'Handle (a GitHub login works best) → e-mail address or user id in Notion; none: a person without Notion.',
      { ada: 'ada@example.com', sam: 'none' },
    ),
    'pull-requests': key(pullRequests, 'What pull requests and comments do.', { merged: 'Done' }),
    sync: key(sync, 'How the two sides are kept in step.', { 'write-back': 'commit' }),
  },
  'a map',
);

/** The kinds of maps in the configuration, by the key they stand under. */
export const configVocabulary: Vocabulary = {
  '': { noun: 'the configuration', keys: Object.keys(configSchema.shape) },
  notion: { noun: '`notion`', keys: Object.keys(notion.shape) },
  properties: { noun: '`properties`', keys: mappedFields },
  'pull-requests': { noun: '`pull-requests`', keys: Object.keys(pullRequests.shape) },
  sync: { noun: '`sync`', keys: Object.keys(sync.shape) },
  fields: { noun: '`fields`', keys: syncedFields },
};
