import { describe, expect, it } from 'vitest';
import { peopleUnavailable } from '../../../src/core/board/codecs/people.ts';
import { decodeTaskField, encodeTask, normaliseTaskField } from '../../../src/core/board/tasks.ts';
import { freeKeys } from '../../../src/core/board/free.ts';
import type { DataSource, NotionValue, PropertySchema } from '../../../src/core/board/model.ts';
import { directory } from '../../../src/core/board/people.ts';
import { readRow, writeRow } from '../../../src/core/board/rows.ts';
import type { Task } from '../../../src/core/plan/model.ts';
import { options, property, source, status, tasksSource } from './board-fixture.ts';
import { board, row, task, users, whereabouts } from './rows-fixture.ts';

const day = (start: string, end: string | null = null) => ({ start, end });

function encode(written: Partial<Task>, tasks: DataSource = tasksSource) {
  const { context, tasks: binding } = board(tasks);
  return encodeTask(task(written), whereabouts, {}, binding, context);
}

/** The tasks database with one property in place of the one of the same name. */
function withProperty(changed: PropertySchema): DataSource {
  return source('tasks', [...tasksSource.properties.filter(({ name }) => name !== changed.name), changed]);
}

function decode(field: string, value: NotionValue, tasks = tasksSource, written?: Partial<Task>) {
  const { context, tasks: binding } = board(tasks);
  const result = decodeTaskField(field, value, binding, context, written && task(written));
  return result.kind === 'value' ? result.value : `refused: ${result.reason}`;
}

describe('a full task', () => {
  const full = task({
    status: 'in progress',
    priority: 'High',
    assignee: ['ada', 'sam', 'bob@example.com'],
    sprint: 'Sprint 25',
    phase: 'Create tables',
    estimate: 3,
    start: '2026-12-01',
    due: '2026-12-02',
    labels: ['database', 'back, end'],
    dependsOn: ['PREF-3', 'PREF-2'],
    blocker: 'Waiting for DBA review\n',
  });
  const derived = {
    completed: undefined,
    source: 'https://github.com/o/r',
    'pull-requests': '#12',
    sync: undefined,
  };
  const { context, tasks } = board();
  const encoding = encodeTask(full, whereabouts, derived, tasks, context);

  it('fills every property', () => {
    expect(encoding).toEqual({
      values: {
        title: 'Write migration SQL scripts',
        id: 'PREF-1',
        status: 'o-In Progress',
        priority: 'o-High',
        assignee: [users.ada, users.bob],
        sprint: 'o-Sprint 25',
        phase: 'Create tables',
        estimate: 3,
        start: day('2026-12-01'),
        due: day('2026-12-02'),
        completed: null,
        labels: ['back end', 'o-database'],
        'depends-on': ['row-PREF-2', 'row-PREF-3'],
        plan: ['plan-PREF'],
        blocker: 'Waiting for DBA review',
        'pull-requests': '#12',
        source: 'https://github.com/o/r',
        sync: null,
      },
      problems: [],
      notices: [],
      frozen: [],
      missingPages: [],
    });
  });

  it('is written by property id, with new options by name', () => {
    const sent = writeRow(encoding.values, tasks);
    expect(Object.keys(sent)).toHaveLength(18);
    expect(sent).toMatchObject({
      title: { title: [{ text: { content: 'Write migration SQL scripts' } }] },
      'p-Status': { status: { id: 'o-In Progress' } },
      'p-Phase': { select: { name: 'Create tables' } },
      'p-Labels': { multi_select: [{ name: 'back end' }, { id: 'o-database' }] },
      'p-Completed': { date: null },
      'p-Sync': { rich_text: [] },
    });
  });

  it('comes back as it was written, word by word', () => {
    const said: Record<string, unknown> = { ...full, 'depends-on': full.dependsOn, plan: 'PREF' };
    for (const field of Object.keys(encoding.values).filter((key) => !(key in derived))) {
      const back = decodeTaskField(field, encoding.values[field]!, tasks, context, full);
      expect([field, back]).toEqual([field, { kind: 'value', value: said[field] }]);
    }
  });
});

describe('a task that says nothing', () => {
  it('is open, and everything else is cleared', () => {
    const { values } = encode({});
    expect(values['status']).toBe('o-To Do');
    expect(values).toMatchObject({ priority: null, assignee: null, labels: null, due: null, estimate: null });
    expect(Object.keys(values)).not.toContain('sync');
  });

  it('needs no status in the file while Notion shows the first one', () => {
    expect(decode('status', 'o-To Do', tasksSource, {})).toBeUndefined();
    expect(decode('status', 'o-Done', tasksSource, {})).toBe('Done');
  });

  it('starts with the first status of a database of people', () => {
    const own = status({ 'To-do': ['Triage'], 'In progress': ['Doing'], Complete: ['Released'] });
    expect(encode({}, withProperty(own)).values['status']).toBe('o-Triage');
  });
});

describe('values that mean nothing here', () => {
  const at = {
    '': { line: 7, column: 5 },
    status: { line: 9, column: 15 },
    assignee: { line: 11, column: 17 },
  };

  it.each<[string, Partial<Task>, string, string, number]>([
    [
      'status',
      { status: 'Dnoe' },
      '"Dnoe" is no status.',
      'Did you mean Done? There are: To Do, In Progress',
      9,
    ],
    [
      'priority',
      { priority: 'Asap' },
      '"Asap" is no priority.',
      'There are: Critical, High, Medium, Low.',
      7,
    ],
    ['assignee', { assignee: ['ada', 'adda'] }, '"adda" is nobody that is known.', 'Did you mean ada?', 11],
    [
      'labels',
      { labels: Array.from({ length: 101 }, (_, index) => `l${String(index)}`) },
      '101 entries are more than Notion takes for Labels.',
      'Keep at most 100.',
      7,
    ],
  ])('freeze %s alone', (field, written, message, hint, line) => {
    const { values, problems, frozen } = encode({ ...written, at });
    expect(frozen).toEqual([field]);
    expect(Object.keys(values)).not.toContain(field);
    expect(Object.keys(values)).toContain('title');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      message,
      file: 'plans/pref.yml',
      line,
      plan: 'PREF',
      task: 'PREF-1',
    });
    expect(problems[0]!.hint).toContain(hint);
  });

  it('what is frozen already is left alone without another word', () => {
    const result = encode({
      status: 'Dnoe',
      frozen: ['status', 'depends-on', 'properties'],
      properties: { No: 1 },
    });
    expect(result.problems).toEqual([]);
    expect(result.frozen).toEqual(['status', 'depends-on']);
  });

  it('a dependency without a row waits', () => {
    const result = encode({ dependsOn: ['PREF-2', 'OTHER-1'] });
    expect(result.frozen).toEqual(['depends-on']);
    expect(result.notices).toEqual([
      { message: 'Depends on waits for OTHER-1, which has no row in Notion yet.' },
    ]);
  });

  it('people that cannot be looked up are left alone with one notice', () => {
    const { context, tasks } = board(tasksSource, {
      people: directory({ ada: 'ada@example.com' }, undefined),
    });
    const result = encodeTask(task({ assignee: ['ada'] }), whereabouts, {}, tasks, context);
    expect(result).toMatchObject({
      frozen: ['assignee'],
      problems: [],
      notices: [{ message: peopleUnavailable }],
    });
  });
});

describe('other types of property', () => {
  const relation = { relation: { dataSource: 'sprints' } };

  it.each<[PropertySchema, Partial<Task>, string, NotionValue]>([
    [
      property('Sprint', 'select', { options: options('Sprint 25') }),
      { sprint: 'sprint 25' },
      'sprint',
      'o-Sprint 25',
    ],
    [property('Sprint', 'select', { options: [] }), { sprint: 'Sprint, 26' }, 'sprint', 'Sprint 26'],
    [property('Sprint', 'rich_text'), { sprint: 'Sprint, 26' }, 'sprint', 'Sprint, 26'],
    [property('Sprint', 'relation', relation), { sprint: 'Sprint 25' }, 'sprint', ['page-Sprint 25']],
    [property('Estimate', 'select', { options: options('3') }), { estimate: 3 }, 'estimate', 'o-3'],
    [property('Estimate', 'select', { options: [] }), { estimate: 0.5 }, 'estimate', '0.5'],
    [property('Estimate', 'rich_text'), { estimate: 3 }, 'estimate', '3'],
    [property('Source', 'rich_text'), {}, 'source', 'https://example.com'],
  ])('%o takes %o', (schema, written, field, value) => {
    const tasks = withProperty(schema);
    const { context, tasks: binding } = board(tasks);
    const result = encodeTask(
      task(written),
      whereabouts,
      { source: 'https://example.com' },
      binding,
      context,
    );
    expect(result.values[field]).toEqual(value);
    expect(result.problems).toEqual([]);
  });

  it('a page that a relation needs is asked for', () => {
    const result = encode({ sprint: 'New one' }, withProperty(property('Sprint', 'relation', relation)));
    expect(result.missingPages).toEqual([{ field: 'sprint', dataSource: 'sprints', title: 'New one' }]);
    expect(result.frozen).toEqual(['sprint']);
  });

  it.each<[PropertySchema, string, NotionValue, unknown]>([
    [property('Estimate', 'rich_text'), 'estimate', '2.5', 2.5],
    [property('Estimate', 'select', { options: options('5') }), 'estimate', 'o-5', 5],
    [
      property('Estimate', 'select', { options: options('XL') }),
      'estimate',
      'o-XL',
      'refused: "XL" is no number',
    ],
    [property('Sprint', 'relation', relation), 'sprint', ['page-Sprint 9'], 'Sprint 9'],
    [
      property('Sprint', 'relation', relation),
      'sprint',
      ['page-a', 'page-b'],
      'refused: Sprint links to more than one page',
    ],
    [
      property('Sprint', 'relation', relation),
      'sprint',
      ['unshared'],
      'refused: the page that Sprint links to cannot be read',
    ],
  ])('%o gives %s %j', (schema, field, value, expected) => {
    expect(decode(field, value, withProperty(schema))).toEqual(expected);
  });

  it('a field without a property is left out', () => {
    const tasks = source(
      'tasks',
      tasksSource.properties.filter(({ name }) => name !== 'Sprint'),
    );
    expect(Object.keys(encode({ sprint: 'Sprint 25' }, tasks).values)).not.toContain('sprint');
  });
});

describe('edits of people', () => {
  it.each<[string, NotionValue, Partial<Task>, unknown]>([
    ['title', 'New\ntitle ', {}, 'New title'],
    ['title', null, {}, 'refused: the title is empty'],
    ['status', 'o-gone', {}, 'refused: its Status is an option that is not known'],
    ['priority', null, { priority: 'High' }, undefined],
    ['assignee', [users.bob, users.eve], { assignee: ['ada', 'sam'] }, ['sam', users.eve, 'bob']],
    ['assignee', null, { assignee: ['ada', 'sam'] }, ['sam']],
    ['assignee', null, { assignee: ['ada'] }, undefined],
    ['assignee', [users.ada, users.bob], { assignee: ['@ada'] }, ['@ada', 'bob']],
    ['labels', ['o-database', 'Fresh'], { labels: ['x', 'Database'] }, ['Database', 'Fresh']],
    ['due', day('2026-12-03T09:00:00.000+01:00'), {}, '2026-12-03'],
    ['due', day('2026-12-03', '2026-12-05'), {}, '2026-12-05'],
    ['start', day('2026-12-03', '2026-12-05'), {}, '2026-12-03'],
    ['depends-on', ['row-PREF-10', 'row-PREF-9'], { dependsOn: ['PREF-10'] }, ['PREF-10', 'PREF-9']],
    ['depends-on', ['row-PREF-2', 'somewhere'], {}, 'refused: Depends on links to a row that is no task'],
    ['plan', ['plan-OPS'], {}, 'OPS'],
    ['plan', null, {}, 'refused: Plan is empty'],
    ['plan', ['plan-OPS', 'plan-PREF'], {}, 'refused: Plan links to more than one plan'],
    ['plan', ['other'], {}, 'refused: Plan links to a page that is no plan here'],
    ['blocker', ' Waiting ', {}, 'Waiting'],
    ['blocker', null, { blocker: 'x' }, undefined],
  ])('%s %j', (field, value, written, expected) => {
    expect(decode(field, value, tasksSource, written)).toEqual(expected);
  });

  it('a user without a handle comes with the line to add', () => {
    const { context, tasks } = board();
    expect(decodeTaskField('assignee', [users.eve], tasks, context)).toEqual({
      kind: 'value',
      value: [users.eve],
      notice: `To see a name instead of a user id, add under \`people\`: eve: ${users.eve}.`,
    });
  });

  it('what the file cannot hold is no difference', () => {
    const { context, tasks } = board();
    const normal = (field: string, value: NotionValue) => normaliseTaskField(field, value, tasks, context);
    expect(normal('due', day('2026-12-03T09:00:00.000+01:00'))).toEqual(day('2026-12-03'));
    expect(normal('title', ' a\n b')).toBe('a b');
    expect(normal('plan', null)).toBeUndefined();
  });
});

describe('reading a row', () => {
  it('gives values by field, and names lists that Notion cut short', () => {
    const { tasks } = board();
    const page = row(tasksSource, {
      Task: [{ plain_text: 'T' }],
      Status: { id: 'o-Done', name: 'Done' },
      Labels: [{ id: 'o-unseen', name: 'unseen' }],
      'Depends on': [],
    });
    const cut = { ...page.properties['p-Depends on']!, has_more: true };
    const result = readRow({ ...page, properties: { ...page.properties, [cut.id]: cut } }, tasks);
    expect(result).toEqual({
      values: { title: 'T', status: 'o-Done', labels: ['unseen'] },
      partial: ['depends-on'],
    });
  });
});

describe('properties of people', () => {
  const relation = { relation: { dataSource: 'tasks' } };
  const free = source('tasks', [
    ...tasksSource.properties,
    property('Team', 'select', { options: options('Platform') }),
    property('Stage', 'status', { options: options('Alpha', 'Beta') }),
    property('Notes', 'rich_text', { formerly: ['Remarks'] }),
    property('Score', 'number'),
    property('Ready', 'checkbox'),
    property('Link', 'url'),
    property('Mail', 'email'),
    property('Window', 'date'),
    property('Areas', 'multi_select', { options: options('api') }),
    property('Reviewer', 'people'),
    property('Related', 'relation', relation),
    property('Velocity', 'formula'),
    property('Files', 'files'),
  ]);
  const page = '0123abcd-4567-89ab-cdef-0123456789ab';

  function one(name: string, value: Task['properties'][string]) {
    return encode({ properties: { [name]: value } }, free);
  }

  it.each<[string, Task['properties'][string], NotionValue]>([
    ['Team', 'Platform', 'o-Platform'],
    ['team', ['Platform'], 'o-Platform'],
    ['Team', 'Data', 'Data'],
    ['Stage', 'beta', 'o-Beta'],
    ['Notes', 12, '12'],
    ['Remarks', 'old name', 'old name'],
    ['Score', '2.5', 2.5],
    ['Score', 0, 0],
    ['Ready', true, true],
    ['Ready', 'yes', true],
    ['Ready', false, null],
    ['Link', 'https://example.com', 'https://example.com'],
    ['Window', '2026-12-01', day('2026-12-01')],
    ['Window', '2026-12-01/2026-12-04', day('2026-12-01', '2026-12-04')],
    ['Areas', ['api', 'ui'], ['o-api', 'ui']],
    ['Areas', 'api', ['o-api']],
    ['Reviewer', 'ada', [users.ada]],
    ['Related', ['PREF-2', page.replaceAll('-', ''), 'OPS'], [page, 'plan-OPS', 'row-PREF-2']],
  ])('%s: %j', (name, value, expected) => {
    const result = one(name, value);
    expect(result.problems).toEqual([]);
    const key = freeKeys(task({ properties: { [name]: value } }), board(free).tasks)[0]!;
    expect(result.values[key]).toEqual(expected);
    const back = decode(key, expected, free, { properties: { [name]: value } });
    expect(back).toEqual(value === false ? false : value);
  });

  it.each<[string, Task['properties'][string], string, string]>([
    ['Taem', 'x', '"Taem" is no property of the tasks database.', 'Add it in Notion'],
    ['Sccore', 1, '"Sccore" is no property of the tasks database.', 'Did you mean "Score"?'],
    ['status', 'Done', '"status" is kept by the field `status`', 'Take it out'],
    ['Velocity', 3, '"Velocity" is computed by Notion (formula)', 'Take it out'],
    ['Files', 'a.png', 'which cannot be written from a file', 'Take it out'],
    ['Stage', 'Gamma', '"Gamma" is no option of "Stage".', 'There are: Alpha, Beta.'],
    ['Score', 'many', 'holds a number, and "many" is none', 'Write a number'],
    ['Score', [1, 2].map(String), 'holds one value, not a list', 'single value'],
    ['Ready', 'maybe', 'is neither true nor false', 'Write `true` or `false`'],
    ['Window', 'soon', 'holds a date, and "soon" is none', '2026-12-01'],
    ['Window', '2026-13-01', 'is none', '2026-12-01'],
    ['Mail', 'x'.repeat(201), 'takes at most 200 characters', 'Shorten'],
    ['Reviewer', 'mallory', '"mallory" is nobody that is known.', 'There are: ada, bob, sam.'],
    ['Related', 'Some page', 'is no page that is known', 'Give a task ID'],
  ])('%s: %j is a problem', (name, value, message, hint) => {
    const { problems, values } = one(name, value);
    expect(problems).toHaveLength(1);
    expect(problems[0]!.message).toContain(message);
    expect(problems[0]!.hint).toContain(hint);
    expect(problems[0]).toMatchObject({ file: 'plans/pref.yml', line: 7, task: 'PREF-1' });
    expect(Object.keys(values).filter((key) => key.startsWith('property:'))).toEqual([]);
  });

  it('come back as people changed them', () => {
    const team = { properties: { Team: 'Platform' } };
    expect(decode('property:p-Team', null, free, team)).toBeUndefined();
    expect(decode('property:p-Window', day('2026-12-01T09:00:00Z'), free)).toBe('2026-12-01T09:00:00Z');
    expect(decode('property:p-Velocity', 3, free)).toBe('refused: it has no property');
    expect(decode('property:p-Ready', null, free, { properties: { Ready: true } })).toBe(false);
    expect(decode('property:p-Ready', null, free)).toBeUndefined();
  });
});
