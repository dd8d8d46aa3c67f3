import { describe, expect, it } from 'vitest';
import { finished, planVocabulary, priorities, rank, taskVocabulary } from '../../src/core/status.ts';
import { options, property, status, taskStatus } from './board/board-fixture.ts';

const notionsOwn = status({ 'To-do': ['Not started'], 'In progress': ['In progress'], Complete: ['Done'] });

describe('without a database', () => {
  const words = taskVocabulary(undefined);

  it('the built-in statuses count', () => {
    expect(words.names).toEqual(['To Do', 'In Progress', 'In Review', 'Blocked', 'Done', 'Cancelled']);
    expect(planVocabulary(undefined).names).toEqual([
      'Planned',
      'In Progress',
      'Blocked',
      'Done',
      'Cancelled',
    ]);
    expect(priorities(undefined).names).toEqual(['Critical', 'High', 'Medium', 'Low']);
  });

  it.each([
    ['To Do', 'To Do', 'todo'],
    ['todo', 'To Do', 'todo'],
    ['Not started', 'To Do', 'todo'],
    ['in_progress', 'In Progress', 'active'],
    ['DOING', 'In Progress', 'active'],
    ['in-review', 'In Review', 'review'],
    ['Review', 'In Review', 'review'],
    ['on hold', 'Blocked', 'blocked'],
    ['Complete', 'Done', 'done'],
    ['canceled', 'Cancelled', 'cancelled'],
  ])('%s is %s', (text, name, category) => {
    expect(words.resolve(text)).toMatchObject({ name, category });
  });

  it.each(['', 'Dnoe', 'constructor', '__proto__'])('"%s" is no status', (text) => {
    expect(words.resolve(text)).toBeUndefined();
  });
});

describe('with the database of setup', () => {
  const words = taskVocabulary(taskStatus);

  it.each(['To Do', 'In Progress', 'In Review', 'Blocked', 'Done', 'Cancelled'])(
    '%s is its option',
    (name) => {
      expect(words.resolve(name)?.option).toEqual({ id: `o-${name}`, name });
      expect(words.ofOption(`o-${name}`)?.name).toBe(name);
    },
  );
});

describe('with a database of people', () => {
  it('an option that means the same stands for the built-in word', () => {
    const words = taskVocabulary(notionsOwn);
    expect(words.names).toEqual(['To Do', 'In Progress', 'Done']);
    expect(words.resolve('To Do')?.option?.name).toBe('Not started');
    expect(words.resolve('Not started')?.name).toBe('To Do');
    expect(words.ofOption('o-Not started')?.name).toBe('To Do');
    expect(words.resolve('In Review')).toBeUndefined();
  });

  it('an alias counts only where no option has that very name', () => {
    const words = taskVocabulary(
      status({ 'To-do': ['Backlog', 'To Do'], 'In progress': ['In Progress', 'Doing'], Complete: ['Done'] }),
    );
    expect(words.resolve('doing')?.option?.name).toBe('Doing');
    expect(words.resolve('in progress')?.option?.name).toBe('In Progress');
    expect(words.resolve('backlog')).toMatchObject({ name: 'Backlog', category: 'todo' });
    expect(words.resolve('Not started')?.name).toBe('To Do');
  });

  it('its own options are statuses, ranked by their groups', () => {
    const words = taskVocabulary(
      status({
        'To-do': ['Triage', 'On hold'],
        'In progress': ['Building', 'Code review', 'Waiting'],
        Complete: ['Released', "Won't do", 'Review'],
      }),
    );
    expect(Object.fromEntries(words.words.map(({ name, category }) => [name, category]))).toEqual({
      Triage: 'todo',
      Blocked: 'blocked',
      Building: 'active',
      'Code review': 'review',
      Waiting: 'blocked',
      Released: 'done',
      Cancelled: 'cancelled',
      'In Review': 'review',
    });
  });

  it('groups keep their meaning under other names', () => {
    const words = taskVocabulary(status({ Später: ['Idee'], Jetzt: ['Läuft'], Fertig: ['Erledigt'] }));
    expect(words.words.map(({ category }) => category)).toEqual(['todo', 'active', 'done']);
  });

  it('in a select names decide; an unknown option is open, and under way once something is', () => {
    const words = taskVocabulary(
      property('Status', 'select', { options: options('Idea', 'To Do', 'Doing', 'QA', 'Done', 'Canceled') }),
    );
    expect(words.words.map(({ name, category }) => [name, category])).toEqual([
      ['Idea', 'todo'],
      ['To Do', 'todo'],
      ['In Progress', 'active'],
      ['QA', 'active'],
      ['Done', 'done'],
      ['Cancelled', 'cancelled'],
    ]);
  });

  it('an option that was renamed keeps standing for its word', () => {
    const renamed = {
      ...taskStatus,
      options: taskStatus.options!.map((option) =>
        option.name === 'In Review' ? { ...option, name: 'Checking', formerly: ['In Review'] } : option,
      ),
    };
    expect(taskVocabulary(renamed).resolve('In Review')).toMatchObject({
      name: 'In Review',
      category: 'review',
      option: { name: 'Checking' },
    });
    expect(taskVocabulary(renamed).resolve('checking')?.name).toBe('In Review');
  });
});

describe('renamed in the configuration', () => {
  const backlog = status({ 'To-do': ['Backlog'], 'In progress': ['In Progress'], Complete: ['Done'] });

  it('the option stands for the word', () => {
    const words = taskVocabulary(backlog, { 'to do': 'backlog' });
    expect(words.problems).toEqual([]);
    expect(words.resolve('To Do')).toMatchObject({ name: 'To Do', option: { name: 'Backlog' } });
    expect(words.resolve('Backlog')?.name).toBe('To Do');
    expect(words.ofOption('o-Backlog')?.name).toBe('To Do');
  });

  it('works without a database', () => {
    expect(taskVocabulary(undefined, { 'To Do': 'Inbox' }).resolve('inbox')?.name).toBe('To Do');
  });

  it('an option that does not exist is a problem', () => {
    const [problem] = taskVocabulary(backlog, { 'To Do': 'Backlogg' }).problems;
    expect(problem).toEqual({
      code: 'configuration',
      message: '`statuses` maps To Do to "Backlogg", which is no option of Status in Notion.',
      hint: 'Did you mean "Backlog"? There are: Backlog, In Progress, Done.',
    });
  });

  it('a word that two options would then carry is a problem', () => {
    const words = taskVocabulary(taskStatus, { 'To Do': 'Blocked' });
    expect(words.problems).toHaveLength(1);
    expect(words.problems[0]!.message).toContain('also has an option called "To Do"');
    expect(words.ofOption('o-To Do')).toBeUndefined();
  });
});

describe('the order', () => {
  it('has four places and two beside it', () => {
    expect((['todo', 'active', 'review', 'done', 'blocked', 'cancelled'] as const).map(rank)).toEqual([
      0,
      1,
      2,
      3,
      undefined,
      undefined,
    ]);
    expect(finished('done') && finished('cancelled') && !finished('review')).toBe(true);
  });
});
