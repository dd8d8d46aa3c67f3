// Values for tests of taking: texts as people type them into YAML, with all that Markdown and Notion could trip over.
import fc from 'fast-check';
import type {
  Criterion,
  Phase,
  Plan,
  Resource,
  Risk,
  Task,
  Update,
} from '../../../../src/core/plan/model.ts';
import type { PlanPageContext } from '../../../../src/core/body/plan-page/context.ts';
import type { Names } from '../../../../src/core/body/take/lines.ts';

export const NAMES: Names = {
  personName: (handle) => ({ ada: 'Ada Lovelace', sam: 'Sam' })[handle] ?? handle,
  handleOf: (name) => ({ 'Ada Lovelace': 'ada' })[name],
};

export const TASK: Task = {
  id: 'AB-1',
  was: undefined,
  title: 'Task',
  phase: undefined,
  status: undefined,
  priority: undefined,
  assignee: [],
  sprint: undefined,
  estimate: undefined,
  start: undefined,
  due: undefined,
  labels: [],
  dependsOn: [],
  blocker: undefined,
  context: undefined,
  description: undefined,
  acceptance: [],
  approach: undefined,
  resources: [],
  updates: [],
  properties: {},
  at: {},
  frozen: [],
};

export const PLAN: Plan = {
  path: 'plans/ab.yml',
  key: 'AB',
  was: undefined,
  title: 'Plan',
  status: undefined,
  archived: false,
  owner: undefined,
  spec: undefined,
  specSeen: undefined,
  start: undefined,
  due: undefined,
  summary: undefined,
  requirements: { current: undefined, target: undefined, functional: [], nonFunctional: [] },
  approach: undefined,
  phases: [],
  tasks: [],
  dependencies: { external: [] },
  risks: [],
  milestones: [],
  successCriteria: [],
  resources: [],
  updates: [],
  at: {},
  frozen: [],
};

export const CONTEXT: PlanPageContext = {
  category: ({ status }) => (status === 'Done' ? 'done' : status === 'Cancelled' ? 'cancelled' : 'todo'),
  statusName: ({ status }) => status ?? 'To Do',
  rowUrl: (id) => (id.endsWith('2') ? undefined : `https://www.notion.so/${id.replace('-', '')}`),
  titleOf: () => 'Elsewhere',
  planStatus: 'Planned',
  spec: undefined,
  personName: NAMES.personName,
};

const word = fc.constantFrom(
  ...[
    'a',
    'b',
    'word',
    'snake_case',
    '__b__',
    '**c**',
    '*d*',
    '`e`',
    '<br>',
    '<b>',
    '\\*',
    '$x',
    '[y](https://z.com)',
  ],
  ...[
    '[ ]',
    '- ',
    '1.',
    '#',
    'https://x.com/a_b',
    'Ada Lovelace: did',
    '**2026-12-01**: x',
    '**Blocked:** b',
    ': ',
    '|',
  ],
  ...[
    '**Goal:** g',
    '**Impact:** High',
    ' · ',
    '**Deliverables:**',
    '**Tasks of other plans**',
    'x: https://y.com',
  ],
);
export const line = fc
  .array(word, { minLength: 1, maxLength: 3 })
  .map((words) => words.join(' ').trim())
  .filter((text) => /\w/.test(text.replaceAll('<br>', '')));
export const markdown = fc
  .array(
    fc.oneof(
      line,
      line.map((text) => `* ${text}`),
      line.map((text) => `  - ${text}`),
      line.map((text) => `# ${text}`),
      fc.constantFrom(
        '',
        '',
        '- [x] done',
        '1) one',
        '> quote\n> more',
        '```ts\nx\n```',
        'soft\nwrap',
        '| a | b |\n|---|---|\n| 1 | 2 |',
        '---',
      ),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .chain((lines) => fc.constantFrom('', '\n').map((end) => lines.join('\n') + end))
  .filter((text) => /\w/.test(text));

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });
const some = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(value, { maxLength: 4 });

const criterion: fc.Arbitrary<Criterion> = fc.record({ text: line, met: fc.boolean() });
const resource: fc.Arbitrary<Resource> = fc.record({
  // A name and an address become a link.
  title: line.filter((text) => !text.includes(': https:')),
  url: maybe(fc.constantFrom('https://a.b/c_d', 'docs/x.md', 'https://x.com/(y)', 'mailto:a@b.c')),
});
const update: fc.Arbitrary<Update> = fc.record({
  date: maybe(fc.constantFrom('2026-12-01', '2026-12-02')),
  by: maybe(fc.constantFrom('ada', 'sam', 'Bob_B')),
  note: line,
});
const risk: fc.Arbitrary<Risk> = fc.record({
  risk: line,
  probability: maybe(fc.constantFrom('High', 'low')),
  impact: maybe(fc.constantFrom('High', 'low')),
  mitigation: maybe(line),
});

export const task: fc.Arbitrary<Task> = fc
  .record({
    blocker: maybe(line),
    context: maybe(markdown),
    description: maybe(markdown),
    acceptance: some(criterion),
    approach: maybe(markdown),
    resources: some(resource),
    updates: some(update),
  })
  .map((values) => ({ ...TASK, ...values }));

const titles = fc.uniqueArray(fc.constantFrom('One', 'Two *b*', 'Three: [x]', 'Phase 1: x'), {
  maxLength: 3,
});
const phase = (title: string): fc.Arbitrary<Phase> =>
  fc.record({
    title: fc.constant(title),
    goal: maybe(line),
    effort: maybe(fc.constant('2 days')),
    due: maybe(fc.constant('2026-12-24')),
    deliverables: some(line),
    at: fc.constant({ line: 1, column: 1 }),
  });

export const plan: fc.Arbitrary<Plan> = titles.chain((names) =>
  fc
    .record({
      summary: maybe(markdown),
      requirements: fc.record({
        current: maybe(markdown),
        target: maybe(markdown),
        functional: some(line),
        nonFunctional: some(line),
      }),
      approach: maybe(markdown),
      phases: fc.tuple(...names.map(phase)),
      tasks: some(
        fc.record({
          title: line,
          phase: fc.constantFrom(...names, undefined),
          status: fc.constantFrom('Done', 'Cancelled', undefined),
          dependsOn: fc.constantFrom([], ['XY-1']),
        }),
      ),
      dependencies: fc.record({ external: some(line) }),
      risks: some(risk),
      successCriteria: some(criterion),
      resources: some(resource),
    })
    .map((values) => ({
      ...PLAN,
      ...values,
      tasks: values.tasks.map((each, index) => ({ ...TASK, ...each, id: `AB-${index + 1}` })),
    })),
);
