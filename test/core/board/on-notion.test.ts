// The configurations and values made here, taken by a Notion that refuses what it does not know.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../../../src/core/board/codecs/codec.ts';
import { detect, type Detection } from '../../../src/core/board/detect.ts';
import type { Databases, DataSource, NotionValue, Page } from '../../../src/core/board/model.ts';
import { encodePlan } from '../../../src/core/board/plans.ts';
import { readRow, writeRow } from '../../../src/core/board/rows.ts';
import {
  setup,
  statusesInWrongGroup,
  stepProperties,
  type SetupStep,
} from '../../../src/core/board/setup.ts';
import { encodeTask } from '../../../src/core/board/tasks.ts';
import { statusOptions } from '../../../src/core/board/new-property.ts';
import { planVocabulary, priorities, taskVocabulary } from '../../../src/core/status.ts';
import { openBoard, type BoardSubject } from '../../contract/board-subjects.ts';
import { board as fixture, plan, task, whereabouts } from './rows-fixture.ts';

const views = ['Board by Status', 'Table by Phase'];
let subject: BoardSubject;

beforeAll(async () => {
  subject = await openBoard();
});
afterAll(async () => subject.close());

/** Takes the steps as a run does, and reads both databases afterwards. */
async function take(steps: readonly SetupStep[], known: Partial<Databases<DataSource>>) {
  const { board, home } = subject;
  const ids: { tasks?: string; plans?: string } = {};
  if (known.tasks) ids.tasks = known.tasks.id;
  if (known.plans) ids.plans = known.plans.id;
  for (const step of steps) {
    if (step.kind === 'create-view') continue;
    const properties = stepProperties(step, ids);
    const { id } =
      step.kind === 'create-database'
        ? await board.createDatabase(home, step.title, properties)
        : await board.updateSchema(ids[step.which]!, properties);
    ids[step.which] = id;
  }
  return { tasks: await board.schema(ids.tasks!), plans: await board.schema(ids.plans!) };
}

function contextOf(found: Detection, more: Partial<Context>): Context {
  return {
    ...fixture().context,
    taskStatuses: taskVocabulary(found.tasks.fields.status),
    planStatuses: planVocabulary(found.plans.fields.status),
    priorities: priorities(found.tasks.fields.priority),
    ...more,
  };
}

async function created(source: DataSource, properties: Readonly<Record<string, unknown>>): Promise<Page> {
  const parent = { dataSource: source.id };
  return subject.board.create({ parent, properties, markdown: undefined }, async () => undefined);
}

describe('databases from nothing', () => {
  let sources: Databases<DataSource>;

  beforeAll(async () => {
    sources = await take(setup({}).steps, {});
  });

  it('have everything, so that nothing is left to add and nothing to find', () => {
    expect(setup(sources, { views })).toEqual({ steps: [], notices: [] });
    const found = detect(sources);
    expect([found.notices, found.problems]).toEqual([[], []]);
    expect(found.tasks.fields.plan?.relation?.mirror).toBe(found.plans.fields.tasks?.id);
    expect(sources.tasks.properties.map(({ name }) => name)).toContain('Blocks');
  });

  it('have every status in its group', () => {
    expect(statusesInWrongGroup(sources.tasks, 'Status', statusOptions('tasks', {}))).toEqual([]);
    expect(statusesInWrongGroup(sources.plans, 'Status', statusOptions('plans', {}))).toEqual([]);
  });

  it('take rows and give back what was written', async () => {
    const found = detect(sources);
    const planValues = encodePlan(
      plan({ due: '2026-12-18', spec: 'The Spec' }),
      { category: 'active', progress: 0.25, source: 'https://github.com/o/r', sync: '' },
      found.plans,
      contextOf(found, {}),
    ).values;
    const planPage = await created(sources.plans, writeRow(planValues, found.plans));
    expect(readRow(planPage, found.plans).values).toMatchObject(planValues);

    const context = contextOf(found, { planPage: () => planPage.id });
    const first = await created(
      sources.tasks,
      writeRow(encodeTask(task(), whereabouts, {}, found.tasks, context).values, found.tasks),
    );
    const full = task({
      id: 'PREF-2',
      status: 'doing',
      priority: 'High',
      sprint: 'Sprint 25',
      phase: 'One, two',
      labels: ['a, b', 'c'],
      estimate: 3,
      due: '2026-12-02',
      blocker: 'x'.repeat(4500),
      dependsOn: ['PREF-1'],
    });
    const { values, problems } = encodeTask(
      full,
      whereabouts,
      { completed: '2026-12-02', 'pull-requests': '#12' },
      found.tasks,
      { ...context, pageOf: () => first.id },
    );
    expect(problems).toEqual([]);
    const read = readRow(await created(sources.tasks, writeRow(values, found.tasks)), found.tasks);
    // Options that did not exist read by name until the schema is read again, then by id.
    expect(read).toMatchObject({ partial: [], values });
    const { tasks } = detect({ ...sources, tasks: await subject.board.schema(sources.tasks.id) });
    const again = encodeTask(full, whereabouts, {}, tasks, { ...context, pageOf: () => first.id }).values;
    const names = (list: NotionValue | undefined) => JSON.stringify(list);
    for (const field of ['sprint', 'phase', 'labels'])
      expect(names(again[field])).not.toBe(names(values[field]));
  });
});

describe('databases of people', () => {
  it('get what is missing and keep what they have', async () => {
    const { board, home } = subject;
    const own = await board.createDatabase(home, 'Work', {
      Name: { title: {} },
      State: { status: {} },
      Priority: { select: { options: [] } },
      Sprint: { rich_text: {} },
      Deadline: { date: {} },
    });
    const before = { tasks: await board.schema(own.id) };
    const sources = await take(setup(before, { views }).steps, before);
    expect(setup(sources, { views })).toEqual({ steps: [], notices: [] });
    const found = detect(sources);
    expect([found.notices, found.problems]).toEqual([[], []]);
    expect(found.tasks.fields).toMatchObject({
      status: { name: 'State' },
      sprint: { type: 'rich_text' },
      due: { name: 'Deadline' },
    });
    const options = (source: DataSource) =>
      source.properties.find(({ name }) => name === 'State')!.options!.map(({ id, name }) => ({ id, name }));
    expect(options(sources.tasks)).toEqual(expect.arrayContaining(options(before.tasks)));
    expect(
      taskVocabulary(found.tasks.fields.status).words.map(({ name, category }) => [name, category]),
    ).toEqual([
      ['To Do', 'todo'],
      ['In Progress', 'active'],
      ['Done', 'done'],
      ['In Review', 'review'],
      ['Blocked', 'blocked'],
      ['Cancelled', 'cancelled'],
    ]);
    expect(statusesInWrongGroup(sources.tasks, 'State', statusOptions('tasks', {}))).toEqual([]);
  });
});
