import { describe, expect, it } from 'vitest';
import { checkPlans } from '../../../src/core/plan/check.ts';
import type { KnownTasks } from '../../../src/core/plan/known.ts';
import { planOf, planText, tasksOf } from './plan-text.ts';

function known(
  plans: Record<string, string> = {},
  tasks: Record<string, { plan: string; title?: string; dependsOn?: string[] }> = {},
  broken: string[] = [],
): KnownTasks {
  return {
    plans: new Map(Object.entries(plans)),
    tasks: new Map(Object.entries(tasks).map(([id, task]) => [id, { title: id, dependsOn: [], ...task }])),
    broken: new Set(broken),
  };
}

const messages = (problems: readonly { readonly message: string }[]) =>
  problems.map(({ message }) => message);

describe('keys', () => {
  it('a key in two files names both and freezes both', () => {
    const plans = [
      tasksOf('PREF', ['a'], 'plans/a.yml'),
      tasksOf('PREF', ['b'], 'plans/b.yml'),
      tasksOf('API', ['c']),
    ];
    const { problems, frozenPlans } = checkPlans(plans, known());
    expect(problems).toMatchObject([
      {
        code: 'duplicate',
        file: 'plans/a.yml',
        line: 2,
        message: 'The key `PREF` stands in plans/a.yml and in plans/b.yml.',
      },
      {
        code: 'duplicate',
        file: 'plans/b.yml',
        line: 2,
        message: 'The key `PREF` stands in plans/b.yml and in plans/a.yml.',
      },
    ]);
    expect([...frozenPlans]).toEqual(['PREF']);
  });

  it('a key of a file that was not read in this run counts', () => {
    const { problems } = checkPlans(
      [tasksOf('PREF', ['a'], 'plans/new.yml')],
      known({ PREF: 'plans/old.yml' }),
    );
    expect(messages(problems)).toEqual(['The key `PREF` stands in plans/new.yml and in plans/old.yml.']);
  });

  it.each([
    ['PREF', {}, '`was` names the key that the plan has now, `PREF`.'],
    ['API', {}, '`was: API` claims a key that plans/api.yml has.'],
    ['WEB', { WEB: 'plans/web.yml' }, '`was: WEB` claims a key that plans/web.yml has.'],
  ])('`was: %s` that is no former key', (was, plans, message) => {
    const renamed = planOf(planText(`was: ${was}\n`), 'plans/pref.yml');
    const { problems, frozenPlans } = checkPlans([renamed, tasksOf('API', ['c'])], known(plans));
    expect(problems).toMatchObject([{ message, file: 'plans/pref.yml', line: 3 }]);
    expect([...frozenPlans]).toEqual(['PREF']);
  });

  it('two plans cannot have been the same one', () => {
    const plans = [
      planOf(planText('was: UPM\n', 'ONE'), '1.yml'),
      planOf(planText('was: UPM\n', 'TWO'), '2.yml'),
    ];
    expect(messages(checkPlans(plans, known()).problems)).toEqual([
      '`was: UPM` claims a key that 2.yml claims too.',
      '`was: UPM` claims a key that 1.yml claims too.',
    ]);
  });
});

describe('IDs that stand twice', () => {
  it('is a problem where neither was synced', () => {
    const { problems, frozenPlans } = checkPlans(
      [tasksOf('PREF', ['PREF-1', 'PREF-1']), tasksOf('API', ['PREF-1', 'API-1']), tasksOf('WEB', ['WEB-1'])],
      known(),
    );
    expect(problems).toMatchObject([
      {
        code: 'duplicate',
        file: 'plans/pref.yml',
        line: 4,
        message: 'PREF-1 stands here and at plans/pref.yml:5 and at plans/api.yml:4.',
      },
      { file: 'plans/pref.yml', line: 5 },
      { file: 'plans/api.yml', line: 4 },
    ]);
    expect([...frozenPlans]).toEqual(['PREF', 'API']);
  });

  const two = planOf(
    planText('tasks:\n  - {id: PREF-1, title: Theirs}\n  - {id: PREF-1, title: Ours}\n'),
    'plans/pref.yml',
  );

  it.each([
    [
      'the one with the title that was synced, in one file',
      [two],
      { plan: 'PREF', title: 'Ours' },
      [['plans/pref.yml', 0]],
    ],
    [
      'the one in the plan that was synced',
      [tasksOf('API', ['PREF-1']), tasksOf('PREF', ['PREF-1'])],
      { plan: 'PREF', title: 'Other' },
      [['plans/api.yml', 0]],
    ],
    [
      'the one in a file that did not change',
      [tasksOf('API', ['PREF-1'])],
      { plan: 'OLD', title: 'Other' },
      [['plans/api.yml', 0]],
    ],
    [
      'the one whose plan was renamed',
      [
        tasksOf('API', ['PREF-1']),
        planOf('title: a\nkey: NEW\nwas: PREF\ntasks: [{id: PREF-1, title: x}]\n', 'new.yml'),
      ],
      { plan: 'PREF', title: 'Other' },
      [['plans/api.yml', 0]],
    ],
    [
      'the one with the title that was synced, when both moved',
      [
        tasksOf('API', ['PREF-1']),
        planOf('title: a\nkey: NEW\ntasks: [{id: PREF-1, title: Ours}]\n', 'new.yml'),
      ],
      { plan: 'PREF', title: 'Ours' },
      [['plans/api.yml', 0]],
    ],
  ])('%s keeps it, the other gets a new number', (_, plans, owner, renumbered) => {
    const checked = checkPlans(plans, known({ OLD: 'plans/old.yml' }, { 'PREF-1': owner }));
    expect(checked.problems).toEqual([]);
    expect(checked.renumbered).toEqual(renumbered.map(([path, index]) => ({ path, index, from: 'PREF-1' })));
    for (const [path, index] of renumbered)
      expect(checked.plans.find((plan) => plan.path === path)!.tasks[index as number]!.id).toBeUndefined();
    expect(checked.notices).toMatchObject([
      { message: expect.stringContaining('gets the next number') as string },
    ]);
  });

  it('a task that moved to another plan keeps its ID', () => {
    const plans = [tasksOf('PREF', ['PREF-2']), tasksOf('API', ['PREF-1'])];
    const { problems, renumbered } = checkPlans(plans, known({}, { 'PREF-1': { plan: 'PREF' } }));
    expect([problems, renumbered]).toEqual([[], []]);
  });

  it('a task that seems to have moved out of an unreadable file waits until that file can be read', () => {
    const { problems, frozenPlans } = checkPlans(
      [tasksOf('API', ['PREF-1'])],
      known({ PREF: 'plans/pref.yml' }, { 'PREF-1': { plan: 'PREF' } }, ['PREF']),
    );
    expect(messages(problems)).toEqual(['PREF-1 was last seen in plan PREF, whose file cannot be read now.']);
    expect([...frozenPlans]).toEqual(['API']);
  });

  it.each([
    ['- {id: PREF-1, was: PREF-1, title: a}', '`was` names the ID that the task has now, PREF-1.'],
    [
      '- {id: PREF-1, was: PREF-2, title: a}\n- {id: PREF-2, title: b}',
      '`was: PREF-2` claims an ID that is still in use, at plans/a.yml:5.',
    ],
    [
      '- {id: PREF-1, was: API-1, title: a}',
      '`was: API-1` claims an ID that is still in use, at plans/api.yml.',
    ],
  ])('`was` that names no former ID: %s', (tasks, message) => {
    const plan = planOf(planText(`tasks:\n${tasks}\n`));
    const { problems, frozenPlans } = checkPlans(
      [plan],
      known({ API: 'plans/api.yml' }, { 'API-1': { plan: 'API' } }),
    );
    expect(problems).toMatchObject([{ message, file: 'plans/a.yml', line: 4 }]);
    expect([...frozenPlans]).toEqual(['PREF']);
  });

  it('two tasks cannot have been the same one', () => {
    const plan = planOf(
      planText('tasks:\n- {id: PREF-1, was: X1-1, title: a}\n- {id: PREF-2, was: X1-1, title: b}\n'),
    );
    expect(messages(checkPlans([plan], known()).problems)).toEqual([
      '`was: X1-1` claims an ID that another task claims too, at plans/a.yml:5.',
      '`was: X1-1` claims an ID that another task claims too, at plans/a.yml:4.',
    ]);
  });
});

describe('phases', () => {
  it('need titles that stay apart in Notion', () => {
    const plan = planOf(planText('phases:\n  - title: Build, test\n  - title: build test\n'));
    expect(checkPlans([plan], known()).problems).toMatchObject([
      {
        code: 'duplicate',
        line: 5,
        message: 'Two phases are called "build test"; the first one is in line 4.',
      },
    ]);
  });
});

describe('dependencies', () => {
  const dependsOn = (plans: Parameters<typeof checkPlans>[0], of = known()) =>
    checkPlans(plans, of).plans.flatMap(({ tasks }) => tasks.map((task) => task.dependsOn));

  it('IDs of any plan, titles of the same plan, former IDs', () => {
    const plan = planOf(
      planText(
        'tasks:\n  - {id: PREF-1, was: OLD-7, title: First}\n  - {title: Second, depends-on: [First, API-1, WEB-1]}\n' +
          '  - {title: Third, depends-on: [Second, OLD-7, PREF-1]}\n',
      ),
    );
    const checked = checkPlans(
      [plan, tasksOf('API', ['API-1'])],
      known({ WEB: 'w.yml' }, { 'WEB-1': { plan: 'WEB' } }),
    );
    expect(checked.problems).toEqual([]);
    expect(checked.plans[0]!.tasks.map((task) => task.dependsOn)).toEqual([
      [],
      ['PREF-1', 'API-1', 'WEB-1'],
      ['Second', 'PREF-1'],
    ]);
  });

  it.each([
    ['PRFE-1', 'There is no task `PRFE-1`. Did you mean `PREF-1`?'],
    ['pref-1', 'There is no task `pref-1`. Did you mean `PREF-1`?'],
    ['PREF-8', 'There is no task `PREF-8`.'],
    ['Frist', 'There is no task `Frist`. Did you mean `First`?'],
    ['first', 'There is no task `first`. Did you mean `First`?'],
    ['Twin', '`Twin` is the title of several tasks, in lines 6 and 7.'],
  ])('%s freezes that field only', (name, message) => {
    const plan = planOf(
      planText(
        `tasks:\n  - {id: PREF-1, title: First}\n  - {title: x, depends-on: [PREF-1, ${name}]}\n` +
          '  - {id: PREF-2, title: Twin}\n  - {id: PREF-3, title: Twin}\n',
      ),
    );
    const { plans, problems, frozenPlans } = checkPlans([plan], known());
    expect(problems).toMatchObject([
      { code: 'unknown-reference', message, file: 'plans/a.yml', line: 5, column: 16, task: 'x' },
    ]);
    expect(plans[0]!.tasks[1]).toMatchObject({ frozen: ['depends-on'], dependsOn: ['PREF-1', name] });
    expect(plans[0]!.tasks[0]!.frozen).toEqual([]);
    expect(frozenPlans.size).toBe(0);
  });

  it('a task that left its file cannot be named, one of a deleted file can', () => {
    const of = known({}, { 'PREF-9': { plan: 'PREF' }, 'GONE-1': { plan: 'GONE' } });
    expect(dependsOn([tasksOf('PREF', ['PREF-1 < GONE-1'])], of)).toEqual([['GONE-1']]);
    expect(messages(checkPlans([tasksOf('PREF', ['PREF-1 < PREF-9'])], of).problems)).toEqual([
      'There is no task `PREF-9`.',
    ]);
  });

  it('a task whose ID belongs to another one is named by its title', () => {
    const plan = planOf(
      planText(
        'tasks:\n- {id: PREF-1, title: Ours}\n- {id: PREF-1, title: New}\n- {id: PREF-2, title: c, depends-on: [New, PREF-1]}\n',
      ),
    );
    const of = known({}, { 'PREF-1': { plan: 'PREF', title: 'Ours' } });
    expect(dependsOn([plan], of)[2]).toEqual(['New', 'PREF-1']);
  });
});

describe('cycles', () => {
  it.each([
    ['of one task', [tasksOf('PREF', ['PREF-1 < PREF-1'])], 'PREF-1 → PREF-1', ['PREF']],
    [
      'of two',
      [tasksOf('PREF', ['PREF-1 < PREF-2', 'PREF-2 < PREF-1'])],
      'PREF-1 → PREF-2 → PREF-1',
      ['PREF'],
    ],
    ['by title', [tasksOf('PREF', ['One < Two', 'Two < One'])], '"One" → "Two" → "One"', ['PREF']],
    [
      'across plans',
      [
        tasksOf('API', ['API-1 < PREF-1']),
        tasksOf('PREF', ['PREF-1 < PREF-2', 'PREF-2 < API-1']),
        tasksOf('WEB', ['WEB-1 < API-1']),
      ],
      'API-1 → PREF-1 → PREF-2 → API-1',
      ['API', 'PREF'],
    ],
  ])('%s is shown whole and freezes the plans in it', (_, plans, shown, frozen) => {
    const { problems, frozenPlans } = checkPlans(plans, known());
    expect(problems).toMatchObject([
      { code: 'cycle', message: `The dependencies form a cycle: ${shown}.`, line: 4 },
    ]);
    expect([...frozenPlans]).toEqual(frozen);
  });

  it('every dependency in it is named with its place', () => {
    const { problems } = checkPlans(
      [tasksOf('API', ['API-1 < PREF-1']), tasksOf('PREF', ['PREF-2', 'PREF-1 < API-1'])],
      known(),
    );
    expect(problems[0]!.hint).toBe(
      'Remove one of them: API-1 needs PREF-1 (plans/api.yml:4), PREF-1 needs API-1 (plans/pref.yml:5).',
    );
  });

  it('runs through plans that were not read', () => {
    const of = known(
      { WEB: 'plans/web.yml' },
      { 'WEB-1': { plan: 'WEB', dependsOn: ['WEB-2'] }, 'WEB-2': { plan: 'WEB', dependsOn: ['PREF-1'] } },
    );
    const { problems, frozenPlans } = checkPlans([tasksOf('PREF', ['PREF-1 < WEB-1'])], of);
    expect(problems).toMatchObject([
      {
        file: 'plans/pref.yml',
        line: 4,
        message: 'The dependencies form a cycle: PREF-1 → WEB-1 → WEB-2 → PREF-1.',
      },
    ]);
    expect([...frozenPlans]).toEqual(['PREF', 'WEB']);
  });

  it('separate ones are separate problems, and long chains are none', () => {
    const chain = Array.from({ length: 5000 }, (_, index) => `LONG-${index + 1} < LONG-${index + 2}`);
    const { problems } = checkPlans(
      [
        tasksOf('LONG', [...chain, 'LONG-5001']),
        tasksOf('ONE', ['ONE-1 < ONE-2', 'ONE-2 < ONE-1', 'ONE-3 < ONE-4', 'ONE-4 < ONE-3']),
      ],
      known(),
    );
    expect(messages(problems)).toEqual([
      'The dependencies form a cycle: ONE-1 → ONE-2 → ONE-1.',
      'The dependencies form a cycle: ONE-3 → ONE-4 → ONE-3.',
    ]);
  });
});
