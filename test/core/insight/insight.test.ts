// Where plans stand: one row for each thing that can be said of them, and laws for plans of any shape.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { insightOf } from '../../../src/core/insight/insight.ts';
import type { Insight } from '../../../src/core/insight/model.ts';
import { parsePlan } from '../../../src/core/plan/parse.ts';
import type { Plan } from '../../../src/core/plan/model.ts';
import { insightSection } from '../../../src/core/render/insight.ts';
import { taskVocabulary } from '../../../src/core/status.ts';

const statuses = taskVocabulary(undefined);
const today = '2026-12-10';

function planOf(body: string, key = 'AB'): Plan {
  const { plan, problems } = parsePlan(`plans/${key}.yml`, `title: Plan ${key}\nkey: ${key}\n${body}`);
  expect(problems).toEqual([]);
  return plan!;
}

const tasks = (...rows: readonly string[]): string =>
  `tasks:\n${rows.map((row) => `  - { ${row} }\n`).join('')}`;
const of = (body: string, known = {}): Insight =>
  insightOf({ plans: [planOf(body)], known, statuses, today });
const ids = (list: readonly { readonly id: string | undefined }[]): readonly (string | undefined)[] =>
  list.map(({ id }) => id);

describe('a task', () => {
  test.each<[what: string, task: string, ready: boolean, blocked: boolean]>([
    ['to do is ready', 'title: x', true, false],
    ['in progress is neither', 'title: x, status: Doing', false, false],
    ['done is neither', 'title: x, status: Done, depends-on: [AB-2]', false, false],
    ['whose dependency is done is ready', 'title: x, depends-on: [AB-1]', true, false],
    ['whose dependency was cancelled is ready', 'title: x, depends-on: [AB-3]', true, false],
    ['with an unfinished dependency is blocked', 'title: x, depends-on: [AB-1, AB-2]', false, true],
    ['that names it by its title is blocked', 'title: x, depends-on: [Second]', false, true],
    [
      'that was begun before its dependency is blocked',
      'title: x, status: Doing, depends-on: [AB-2]',
      false,
      true,
    ],
    ['that is said to be blocked is', 'title: x, status: Blocked', false, true],
    ['with a blocker is blocked', 'title: x, blocker: No access', false, true],
    ['of another plan counts as that says: open', 'title: x, depends-on: [CD-1]', false, true],
    ['of another plan counts as that says: done', 'title: x, depends-on: [CD-2]', true, false],
    ['that depends on nothing that there is is ready', 'title: x, depends-on: [CD-99]', true, false],
  ])('%s', (_, task, ready, blocked) => {
    const others = ['id: AB-1, title: First, status: Done', 'id: AB-2, title: Second, status: Doing'];
    const gone = 'id: AB-3, title: Third, status: Cancelled';
    const known = {
      'CD-1': { title: 'c', category: 'review', dependsOn: [] },
      'CD-2': { title: 'c', category: 'done', dependsOn: [] },
    };
    const found = of(tasks(...others, gone, `id: AB-9, ${task}`), known);
    expect([ids(found.ready).includes('AB-9'), ids(found.blocked).includes('AB-9')]).toEqual([
      ready,
      blocked,
    ]);
  });

  test('of a plan that is over is not spoken of, but others wait for it', () => {
    const over = planOf(`status: Cancelled\n${tasks('id: CD-1, title: c, due: 2026-01-01')}`, 'CD');
    const found = insightOf({
      plans: [over, planOf(tasks('id: AB-1, title: a, depends-on: [CD-1]'))],
      statuses,
      today,
    });
    expect(found.ready).toEqual([]);
    expect(found.slipped).toEqual([]);
    expect(found.blocked).toEqual([
      { id: 'AB-1', title: 'a', by: [{ id: 'CD-1', title: 'c' }], why: undefined },
    ]);
  });
});

test('what was due and is not done has slipped, the oldest first', () => {
  const found = of(`due: 2026-12-09
phases:
  - title: One
    due: 2026-12-01
    tasks: [{ id: AB-1, title: a, status: Done, due: 2026-11-01 }]
  - title: Two
    due: 2026-12-02
    tasks:
      - { id: AB-2, title: b, due: 2026-12-01 }
      - { id: AB-3, title: c, due: 2026-12-10 }
`);
  expect(found.slipped.map(({ what, title, due }) => [what, title, due])).toEqual([
    ['task', 'b', '2026-12-01'],
    ['phase', 'Two', '2026-12-02'],
    ['plan', 'Plan AB', '2026-12-09'],
  ]);
});

test('criteria that are open when a task is done are counted, and only then', () => {
  const criteria = 'acceptance: [One, {done: Two}, Three]';
  const found = of(tasks(`id: AB-1, title: a, status: Done, ${criteria}`, `id: AB-2, title: b, ${criteria}`));
  expect(found.openCriteria).toEqual([{ id: 'AB-1', title: 'a', open: 2, criteria: 3 }]);
});

test('phases and sprints of plans that are under way are counted', () => {
  const found = of(`phases:
  - title: One
    tasks: [{ title: a, status: Done, sprint: S1 }, { title: b, status: Cancelled, sprint: S1 }]
  - title: Two
    tasks: [{ title: c, status: Done, sprint: S2 }, { title: d, sprint: S2 }, { title: e, sprint: S3 }]
  - title: Three
`);
  expect(found.standing).toEqual([
    {
      key: 'AB',
      name: 'Plan AB',
      done: 2,
      counted: 4,
      phases: [
        { name: 'One', done: 1, counted: 1 },
        { name: 'Two', done: 1, counted: 3 },
      ],
    },
  ]);
  expect(found.sprints).toEqual([{ name: 'S2', done: 1, counted: 2 }]);
});

describe('the longest chain', () => {
  test.each<[what: string, rows: readonly string[], chain: string, estimate: number | undefined]>([
    ['is none where nothing depends on anything', ['id: AB-1, title: a'], '', undefined],
    [
      'is none where all that is depended on is done',
      ['id: AB-1, title: a, status: Done', 'id: AB-2, title: b, depends-on: [AB-1]'],
      '',
      undefined,
    ],
    [
      'goes by the number of tasks where an estimate is missing',
      [
        'id: AB-1, title: a, estimate: 50',
        'id: AB-2, title: b, depends-on: [AB-1]',
        'id: AB-3, title: c',
        'id: AB-4, title: d, depends-on: [AB-3]',
        'id: AB-5, title: e, depends-on: [AB-4]',
      ],
      'AB-3 AB-4 AB-5',
      undefined,
    ],
    [
      'goes by estimates where every unfinished task has one',
      [
        'id: AB-1, title: a, estimate: 50',
        'id: AB-2, title: b, depends-on: [AB-1], estimate: 1',
        'id: AB-3, title: c, estimate: 2',
        'id: AB-4, title: d, depends-on: [AB-3], estimate: 2',
        'id: AB-5, title: e, depends-on: [AB-4], estimate: 2',
        'id: AB-6, title: f, status: Done',
      ],
      'AB-1 AB-2',
      51,
    ],
  ])('%s', (_, rows, chain, estimate) => {
    const found = of(tasks(...rows)).chain;
    expect(ids(found?.tasks ?? []).join(' ')).toBe(chain);
    expect(found?.estimate).toBe(estimate);
  });
});

describe('any plan', () => {
  const words = ['To Do', 'In Progress', 'In Review', 'Blocked', 'Done', 'Cancelled'];
  const row = fc.record({
    status: fc.constantFrom(...words),
    needs: fc.uniqueArray(fc.nat(30), { maxLength: 4 }),
    estimate: fc.option(fc.nat(13), { nil: undefined }),
    due: fc.option(fc.constantFrom('2026-12-09', '2026-12-10'), { nil: undefined }),
  });
  type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;
  const plan = (rows: readonly Row[]): Plan =>
    planOf(
      rows.length === 0
        ? ''
        : tasks(
            ...rows.map(
              ({ status, needs, estimate, due }, at) =>
                `id: AB-${at + 1}, title: T${at + 1}, status: ${status}, depends-on: [${needs
                  .filter((need) => need < at)
                  .map((need) => `AB-${need + 1}`)
                  .join(
                    ', ',
                  )}]${estimate === undefined ? '' : `, estimate: ${estimate}`}${due ? `, due: ${due}` : ''}`,
            ),
          ),
    );

  test('has no task that is both ready and blocked, and a chain that is one and the longest', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 25 }), (rows) => {
        const read = plan(rows);
        const found = insightOf({ plans: [read], statuses, today });
        const blocked = new Set(ids(found.blocked));
        expect(ids(found.ready).filter((id) => blocked.has(id))).toEqual([]);
        const isLeft = (id: string | undefined): boolean =>
          !['Done', 'Cancelled'].includes(read.tasks.find((task) => task.id === id)?.status ?? '');
        const chain = found.chain?.tasks ?? [];
        for (const [at, { id }] of chain.entries()) {
          expect(isLeft(id)).toBe(true);
          const needs = read.tasks.find((task) => task.id === id)!.dependsOn;
          if (at > 0) expect(needs).toContain(chain[at - 1]!.id);
        }
        const lengths = new Map<string, number>();
        for (const { id, dependsOn } of read.tasks)
          if (isLeft(id))
            lengths.set(id!, 1 + Math.max(0, ...dependsOn.map((need) => lengths.get(need) ?? 0)));
        if (found.chain?.estimate === undefined) {
          const longest = Math.max(0, ...lengths.values());
          expect(chain.length).toBe(longest > 1 ? longest : 0);
        }
      }),
    );
  });

  test('that is done says nothing, and one with everything open says little', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 25 }), (rows) => {
        const done = rows.map((each) => ({ ...each, status: 'Done' }));
        expect(insightSection(insightOf({ plans: [plan(done)], statuses, today }))).toBe('');
        const lines = insightSection(insightOf({ plans: [plan(rows)], statuses, today })).split('\n');
        expect(lines.length).toBeLessThanOrEqual(40);
        expect(lines.filter((line) => line.startsWith('#')).length).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('of a thousand tasks is seen through in a moment', () => {
    const rows = Array.from({ length: 1_000 }, (_, at) => ({
      status: words[at % 7 === 0 ? 4 : 0]!,
      needs: [at - 1, at - 10, at - 100].filter((need) => need >= 0),
      estimate: at % 5,
      due: '2026-12-09' as const,
    }));
    const read = plan(rows);
    insightOf({ plans: [read], statuses, today });
    // Time of this process alone, and the best of many: the machine may be busy with something else.
    const times = Array.from({ length: 20 }, () => {
      const start = process.cpuUsage();
      insightSection(insightOf({ plans: [read], statuses, today }));
      return process.cpuUsage(start).user / 1_000;
    });
    expect(Math.min(...times)).toBeLessThan(50);
  });
});

test('names of people and tasks are shown as they are, and cannot act', () => {
  const text = 'x @octocat fixes #12 <b> [a](b)';
  const found = of(
    tasks(
      `id: AB-1, title: "${text}", blocker: "${text}"`,
      `id: AB-2, title: "${text}", depends-on: [AB-1], due: 2026-01-01, sprint: "${text}", status: Doing`,
    ),
  );
  const shown = insightSection(found);
  expect(shown).not.toMatch(/@octocat|fixes #12|<b>|(?<!\\)\[a\]/);
  expect(shown).toContain('octocat');
});

test('a large plan stays short, and says how much it left out', async () => {
  const rows = Array.from({ length: 40 }, (_, at) =>
    at < 20
      ? `id: AB-${at + 1}, title: Task ${at + 1}`
      : `id: AB-${at + 1}, title: Task ${at + 1}, depends-on: [AB-${at}]`,
  );
  const started = `id: AB-90, title: Begun, status: Done, acceptance: [One], sprint: Sprint 1`;
  const late = `id: AB-91, title: Late, status: Doing, due: 2026-12-01, sprint: Sprint 1`;
  await expect(`${insightSection(of(tasks(...rows, started, late)))}\n`).toMatchFileSnapshot(
    '../../golden/summary/insight.md',
  );
});
