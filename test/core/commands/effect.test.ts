// What commands change in plans: the edits, the sentence about them, and that none of them does anything twice.
import { describe, expect, it } from 'vitest';
import { effectOf, type EffectContext, type PlanCommand } from '../../../src/core/commands/effect.ts';
import { editPlans } from '../../../src/core/plan/apply-edits.ts';
import type { PlanEdit } from '../../../src/core/plan/edit.ts';
import { taskVocabulary } from '../../../src/core/status.ts';
import { status } from '../board/board-fixture.ts';
import { planOf, planText } from '../plan/plan-text.ts';

const path = 'plans/a.yml';
const text = planText(`spec: Preferences spec
tasks:
  - id: PREF-1
    title: Write scripts # first
    status: in review
  - id: PREF-2
    title: Run scripts
  - id: PREF-3
    title: Ask the DBA
    status: Blocked
    blocker: Waiting
    assignee: [Ada, sam]
  - id: PREF-4
    title: Tell people
    status: Done
    updates:
      - date: 2026-12-01
        by: ada
        note: Said it.
  - id: PREF-5
    title: Move
    status: To Do
    blocker: Old reason
`);

const context: EffectContext = {
  plan: planOf(text, path),
  statuses: taskVocabulary(undefined),
  people: new Map([
    ['ada', 'ada@example.com'],
    ['Sam', undefined],
  ]),
  author: 'Ada',
  date: '2026-12-01',
  before: undefined,
};

const effect = (command: PlanCommand, more: Partial<EffectContext> = {}) =>
  effectOf(command, { ...context, ...more });

/** The lines of the file that an effect changes. */
function written(edits: readonly PlanEdit[], before = text): readonly string[] {
  const { texts, refused } = editPlans(new Map([['PREF', { path, text: before }]]), edits);
  expect(refused).toEqual([]);
  const old = before.split('\n');
  return (texts.get('PREF') ?? before).split('\n').filter((line) => !old.includes(line));
}

type Case = [PlanCommand, string, readonly unknown[], Partial<EffectContext>?];

const changes: readonly Case[] = [
  [{ kind: 'start', task: 'PREF-2' }, 'PREF-2 is In Progress (was To Do).', ['    status: In Progress']],
  [{ kind: 'start', task: 'PREF-1' }, 'PREF-1 is In Progress (was In Review).', ['    status: In Progress']],
  [{ kind: 'start', task: 'PREF-4' }, 'PREF-4 is In Progress (was Done).', ['    status: In Progress']],
  [{ kind: 'done', task: 'PREF-1' }, 'PREF-1 is Done (was In Review).', []],
  [
    { kind: 'status', task: 'PREF-2', status: 'in_review' },
    'PREF-2 is In Review (was To Do).',
    ['    status: In Review'],
  ],
  [
    { kind: 'status', task: 'PREF-1', status: 'canceled' },
    'PREF-1 is Cancelled (was In Review).',
    ['    status: Cancelled'],
  ],
  [
    { kind: 'block', task: 'PREF-1', reason: 'No: access' },
    'PREF-1 is Blocked (was In Review): No: access',
    [expect.stringMatching(/blocker: .No: access/)],
  ],
  [
    { kind: 'block', task: 'PREF-3', reason: 'Ill' },
    'PREF-3 stays Blocked, for another reason: Ill',
    ['    blocker: Ill'],
  ],
  [{ kind: 'unblock', task: 'PREF-3' }, 'PREF-3 is To Do again.', []],
  [
    { kind: 'unblock', task: 'PREF-3' },
    'PREF-3 is In Progress again.',
    ['    status: In Progress'],
    { before: 'doing' },
  ],
  [{ kind: 'unblock', task: 'PREF-3' }, 'PREF-3 is To Do again.', [], { before: 'On hold' }],
  [{ kind: 'unblock', task: 'PREF-3' }, 'PREF-3 is To Do again.', [], { before: 'Gone' }],
  [{ kind: 'unblock', task: 'PREF-5' }, 'The blocker of PREF-5 is gone; it stays To Do.', []],
  [{ kind: 'assign', task: 'PREF-2', logins: ['ADA'] }, 'PREF-2 is assigned to ada.', ['    assignee: ada']],
  [{ kind: 'assign', task: 'PREF-2', logins: ['me'] }, 'PREF-2 is assigned to ada.', ['    assignee: ada']],
  [
    { kind: 'assign', task: 'PREF-3', logins: ['sam'] },
    'PREF-3 is assigned to Sam (was Ada, sam).',
    [expect.stringContaining('Sam')],
  ],
  [
    { kind: 'note', task: 'PREF-2', text: 'It: works' },
    'Noted on PREF-2: It: works',
    ['        note: "It: works"'],
  ],
  [{ kind: 'note', task: 'PREF-4', text: 'More.' }, 'Noted on PREF-4: More.', ['        note: More.']],
  [
    { kind: 'note', task: 'PREF-4', text: 'Said it.' },
    'Noted on PREF-4: Said it.',
    ['        by: stranger'],
    { author: 'stranger' },
  ],
  [
    { kind: 'note', task: 'PREF-4', text: 'Said it.' },
    'Noted on PREF-4: Said it.',
    ['      - date: 2026-12-02'],
    { date: '2026-12-02' },
  ],
  [
    { kind: 'seen', plan: 'PREF' },
    'PREF was held against its specification on 2026-12-01.',
    ['spec-seen: 2026-12-01'],
  ],
];

describe('a change', () => {
  it.each<Case>(changes)('%o: %s', (command, sentence, lines, more) => {
    const found = effect(command, more);
    expect(found).toMatchObject({ kind: 'change', sentence });
    if (found.kind !== 'change') return;
    for (const line of lines) expect(written(found.edits)).toContainEqual(line);
  });

  it.each<Case>(changes)('%o is made once', (command, _sentence, _lines, more) => {
    const found = effect(command, more);
    if (found.kind !== 'change') throw new Error(found.kind);
    const { texts } = editPlans(new Map([['PREF', { path, text }]]), found.edits);
    const after = texts.get('PREF')!;
    expect(after).not.toBe(text);
    expect(written(found.edits, after)).toEqual([]);
    expect(effect(command, { ...more, plan: planOf(after, path) }).kind).toBe('nothing');
  });
});

describe('nothing', () => {
  it.each<[PlanCommand, string, Partial<EffectContext>?]>([
    [{ kind: 'done', task: 'PREF-4' }, 'PREF-4 is Done already.'],
    [{ kind: 'status', task: 'PREF-1', status: 'Review' }, 'PREF-1 is In Review already.'],
    [{ kind: 'status', task: 'PREF-2', status: 'todo' }, 'PREF-2 is To Do already.'],
    [{ kind: 'block', task: 'PREF-3', reason: 'Waiting' }, 'PREF-3 is Blocked for that reason already.'],
    [{ kind: 'unblock', task: 'PREF-2' }, 'PREF-2 is not blocked.'],
    [{ kind: 'assign', task: 'PREF-3', logins: ['SAM', 'ada'] }, 'PREF-3 is assigned to Sam, ada already.'],
    [{ kind: 'note', task: 'PREF-4', text: 'Said it.' }, 'PREF-4 has that note already.'],
  ])('%o: %s', (command, sentence, more) => {
    expect(effect(command, more)).toEqual({ kind: 'nothing', sentence });
  });
});

describe('a refusal', () => {
  it.each<[PlanCommand, string, string | RegExp, Partial<EffectContext>?]>([
    [
      { kind: 'status', task: 'PREF-1', status: 'Dnoe' },
      '“Dnoe” is no status.',
      'Did you mean Done? There are: To Do, In Progress, In Review, Blocked, Done, Cancelled.',
    ],
    [
      { kind: 'status', task: 'PREF-1', status: '__proto__' },
      '“__proto__” is no status.',
      /^There are: To Do/,
    ],
    [{ kind: 'done', task: 'PREF-9' }, 'PREF-9 stands in no plan on the default branch any more.', /ID/],
    [
      { kind: 'assign', task: 'PREF-1', logins: ['ada', 'grace'] },
      'grace is no handle of people in the configuration.',
      /^Add a line like this/,
    ],
    [
      { kind: 'assign', task: 'PREF-1', logins: ['constructor'] },
      'constructor is no handle of people in the configuration.',
      /^Add a line/,
    ],
    [
      { kind: 'assign', task: 'PREF-1', logins: ['adda'] },
      'adda is no handle of people in the configuration.',
      /^Did you mean ada\?/,
    ],
    [
      { kind: 'assign', task: 'PREF-1', logins: ['acme/team'] },
      'acme/team is no handle of people in the configuration.',
      'A handle is a login without blanks.',
    ],
    [
      { kind: 'seen', plan: 'PREF' },
      'PREF names no specification.',
      'Write `spec` into its file first.',
      { plan: planOf(planText('tasks: []\n')) },
    ],
    [
      { kind: 'done', task: 'PREF-1' },
      'PREF is archived.',
      /archived/,
      { plan: { ...context.plan, archived: true } },
    ],
    [
      { kind: 'done', task: 'PREF-1' },
      'The status of PREF-1 has a problem in plans/a.yml, line 7.',
      'Correct it there first.',
      {
        plan: {
          ...context.plan,
          tasks: context.plan.tasks.map((task) => ({ ...task, frozen: ['status'] })),
        },
      },
    ],
  ])('%o: %s', (command, why, hint, more) => {
    const found = effect(command, more);
    expect(found).toMatchObject({
      kind: 'refusal',
      why,
      hint: typeof hint === 'string' ? hint : (expect.stringMatching(hint) as unknown),
    });
  });

  it('gives the line that makes a login a handle', () => {
    expect(effect({ kind: 'assign', task: 'PREF-1', logins: ['grace'] })).toMatchObject({
      correction: 'grace: grace@example.com',
    });
  });
});

describe('a database of people', () => {
  const statuses = taskVocabulary(
    status({ 'To-do': ['Idea'], 'In progress': ['Coding'], Complete: ['Shipped'] }),
  );

  it('is spoken to in its own words', () => {
    const word = statuses.words.find(({ category }) => category === 'active')!.name;
    expect(effect({ kind: 'start', task: 'PREF-2' }, { statuses })).toMatchObject({
      edits: [{ kind: 'set-task', plan: 'PREF', task: 'PREF-2', values: { status: word } }],
    });
  });

  it('need not have a status for blocked tasks', () => {
    expect(effect({ kind: 'block', task: 'PREF-2', reason: 'x' }, { statuses })).toMatchObject({
      kind: 'refusal',
      why: 'The database has no status that means Blocked.',
    });
  });
});
