// What rows show of pull requests, why a fact moved nothing, and what a revert takes back.
import { describe, expect, it } from 'vitest';
import { emptyBook, type Book } from '../../../src/core/pull-requests/book.ts';
import { heldSentence } from '../../../src/core/pull-requests/held-sentence.ts';
import { revertedBy } from '../../../src/core/pull-requests/reverted.ts';
import { rowValues } from '../../../src/core/pull-requests/row-values.ts';
import type { TaskState } from '../../../src/core/state/model.ts';
import { taskVocabulary } from '../../../src/core/status.ts';
import { status } from '../board/board-fixture.ts';
import { planOf, planText } from '../plan/plan-text.ts';
import { pullRequest } from './world.ts';

const statuses = taskVocabulary(
  status({ 'To-do': ['To Do'], 'In progress': ['In Progress', 'Blocked'], Complete: ['Done', 'Cancelled'] }),
);
const option = (name: string): string => statuses.resolve(name)!.option!.id;

const task = (word: string) =>
  planOf(planText(`tasks:\n  - id: PREF-1\n    title: One\n    status: ${word}\n`)).tasks[0]!;
const state = (fields: object): TaskState =>
  ({ page: 'p', url: '', title: 'One', fields, sections: {} }) as unknown as TaskState;
const known = (what: object = {}) => ({
  url: 'https://github.com/acme/app/pull/4',
  title: 'Change',
  state: 'merged' as const,
  counts: true,
  tasks: { 'PREF-1': { role: 'closing' as const, applied: [] } },
  ...what,
});
const book: Book = {
  pullRequests: { 4: known() },
  tasks: {
    'PREF-1': {
      set: 'Done',
      cause: { fact: 'merged', pullRequest: 4, url: 'u', at: '2026-12-03T10:00:00Z' },
    },
  },
};
const shown = (word: string, before: TaskState | undefined, of: Book) =>
  rowValues({ book: of, statuses, before: () => before, today: '2026-12-09' })(task(word));

describe('Pull requests', () => {
  it('has a line for each that is linked', () => {
    expect(shown('To Do', undefined, book)['pull-requests']).toBe(
      '#4 merged https://github.com/acme/app/pull/4',
    );
  });

  it('is emptied where it showed one, and left alone where it never did', () => {
    const gone = {
      ...book,
      pullRequests: { 4: known({ tasks: { 'PREF-1': { role: 'closing', applied: [], gone: true } } }) },
    };
    const was = state({ 'pull-requests': ['a', 'a'] });
    expect('pull-requests' in shown('To Do', state({}), gone)).toBe(false);
    expect(shown('To Do', was, gone)).toEqual({ 'pull-requests': undefined });
  });
});

describe('Completed', () => {
  it.each([
    ['a row that is new', 'Done', undefined, book, {}],
    ['a task that was done before', 'Done', state({ status: [option('Done')] }), emptyBook, {}],
    [
      'a task that a merge finished',
      'Done',
      state({ status: [option('To Do')] }),
      book,
      { completed: '2026-12-03' },
    ],
    [
      'a task that a person finished',
      'Done',
      state({ status: [option('To Do')] }),
      emptyBook,
      { completed: '2026-12-09' },
    ],
    [
      'a task that was reopened',
      'To Do',
      state({ status: [option('Done')], completed: [{ start: '2026-12-03' }] }),
      emptyBook,
      { completed: undefined },
    ],
    [
      'a task that stays done',
      'Done',
      state({ status: [option('Done')], completed: [{ start: '2026-12-03T00:00' }] }),
      emptyBook,
      { completed: '2026-12-03' },
    ],
    ['a task that is cancelled', 'Cancelled', state({ status: [option('To Do')] }), emptyBook, {}],
  ] as const)('of %s', (_, word, before, of, wanted) => {
    const { 'pull-requests': __, ...rest } = shown(word, before, of);
    expect(rest).toEqual(wanted);
  });
});

describe('a fact that moved nothing', () => {
  it.each([
    ['waiting', [7], 'Done only when #7 is merged or closed, too.'],
    ['waiting', [7, 8], 'Done only when #7, #8 are merged or closed, too.'],
    ['still-open', [7], '#7 of this task is still open.'],
    ['still-open', [], 'Another pull request of this task is still open.'],
    [
      'base',
      [],
      'The branch that it is merged into does not count (see pull-requests.branches in the configuration).',
    ],
    ['contributing', [], 'It only contributes, so the merge does not finish the task.'],
    ['blocked', [], 'The task is blocked: only a merge moves it.'],
    ['done', [], 'The task is finished already.'],
    ['cancelled', [], 'The task is cancelled.'],
    ['person', [], 'Somebody set its status by hand since.'],
    ['frozen', [], 'Its status in the file has a problem.'],
    ['unknown-status', [], 'The configuration names a status for this that the database does not have.'],
  ] as const)('%s %j', (reason, others, sentence) => {
    expect(heldSentence({ reason, others })).toBe(sentence);
  });

  it('says nothing where nothing was kept', () => {
    expect(heldSentence(undefined)).toBeUndefined();
  });
});

describe('what a revert takes back', () => {
  const titled: Book = {
    ...emptyBook,
    pullRequests: {
      4: known({ title: 'Fix it' }),
      6: known({ title: 'Fix it' }),
      9: known({ title: 'Fix it' }),
    },
  };
  it.each([
    ['its number', { body: 'Reverts acme/app#4' }, 4],
    ['its number, whatever the case', { body: 'Reverts Acme/App#4' }, 4],
    ['nothing of another repository', { body: 'Reverts other/app#4' }, undefined],
    ['the newest one before it with that title', { title: 'Revert "Fix it"' }, 6],
    ['nothing with a title that is unknown', { title: 'Revert "Break it"' }, undefined],
    ['nothing where it is no revert', { title: 'Fix it' }, undefined],
  ])('%s', (_, what, wanted) => {
    expect(revertedBy(pullRequest(8, what), 'acme/app', titled)).toBe(wanted);
  });
});
