// The board while the embedded Notion fails on purpose: answers lost before and after the work, limits, overload.
import { afterEach, describe, expect, it } from 'vitest';
import type { DataSource, Page } from '../../src/core/board/model.ts';
import { DEFAULT_SWITCHES } from '../../src/emulators/notion/markdown/switches.ts';
import type { Fault } from '../../src/emulators/notion/faults.ts';
import type { NotionEmulator, NotionOptions } from '../../src/emulators/notion/server.ts';
import type { Board } from '../../src/ports.ts';
import { openBoard, type BoardSubject } from './board-subjects.ts';

let subject: BoardSubject<NotionEmulator>;
afterEach(() => subject.close());

/** The board gives up soon only where a missing answer is what the test is about. */
async function openTasks(
  options: NotionOptions = {},
  fault?: Fault,
): Promise<{ board: Board; tasks: DataSource }> {
  subject = await openBoard(options, fault?.as === 'hang' ? 2_000 : undefined);
  const { board, home } = subject;
  return {
    board,
    tasks: await board.createDatabase(home, 'Tasks', { Task: { title: {} }, Key: { rich_text: {} } }),
  };
}

const text = (content: string) => [{ type: 'text', text: { content } }];

function create(board: Board, tasks: DataSource, id: string, markdown?: string): Promise<Page> {
  const key = tasks.properties.find(({ name }) => name === 'Key')!.id;
  const properties = { title: { title: text(id) }, [key]: { rich_text: text(id) } };
  const recognise = async (): Promise<Page | undefined> =>
    (await board.rows(tasks.id, { text: { property: key, equals: id } })).pages[0];
  return board.create({ parent: { dataSource: tasks.id }, properties, markdown }, recognise);
}

const titles = (tasks: DataSource): unknown[] =>
  subject.notion.look.rows(tasks.id).map((row) => row.values['Task']);

const after: readonly Fault[] = (['reset', 'hang', 500, 502, 503, 504] as const).map((as) => ({
  when: 'after',
  as,
}));
const before: readonly Fault[] = ([500, 502, 503, 504, 'reset'] as const).map((as) => ({
  when: 'before',
  as,
}));
const refused: readonly Fault[] = ([409, 429, 529] as const).map((as) => ({ when: 'before', as }));
const name = (fault: Fault): string => `${String(fault.as)} ${fault.when} the work`;
const named = (faults: readonly Fault[]) => faults.map((fault) => ({ fault, name: name(fault) }));

describe('creating a row', () => {
  it.each(named(after))('$name makes one row, which is found', async ({ fault }) => {
    const { board, tasks } = await openTasks({}, fault);
    subject.notion.faults.next('createPage', fault);
    const row = await create(board, tasks, 'PREF-1', 'Body');
    expect(titles(tasks)).toEqual(['PREF-1']);
    expect(row.id).toBe(subject.notion.look.rows(tasks.id)[0]?.id);
  });

  it.each(named(before))('$name makes no row, and the next run may make it', async ({ fault }) => {
    const { board, tasks } = await openTasks({}, fault);
    subject.notion.faults.next('createPage', fault);
    await expect(create(board, tasks, 'PREF-1')).rejects.toMatchObject({ code: 'unavailable' });
    expect(titles(tasks)).toEqual([]);
    await create(board, tasks, 'PREF-1');
    expect(titles(tasks)).toEqual(['PREF-1']);
  });

  it.each(named(refused))('$name is sent again', async ({ fault }) => {
    const { board, tasks } = await openTasks({}, fault);
    subject.notion.faults.next('createPage', fault);
    await create(board, tasks, 'PREF-1');
    expect(titles(tasks)).toEqual(['PREF-1']);
  });

  it('a row that queries show late is found all the same', async () => {
    const { board, tasks } = await openTasks({ switches: { queryLag: 15_000 } });
    subject.notion.faults.next('createPage', { when: 'after', as: 'reset' });
    await create(board, tasks, 'PREF-1');
    expect(titles(tasks)).toEqual(['PREF-1']);
  });
});

describe('changing a body', () => {
  const start = '- [ ] One\n- [ ] Two';
  const edits = [
    { from: '- [ ] One', to: '- [x] One' },
    { from: '- [ ] Two', to: '- [ ] Two\n- [ ] Three' },
  ];

  it.each(named([...after, ...before, ...refused]))(
    '$name: every edit and addition once',
    async ({ fault }) => {
      const { board, tasks } = await openTasks({}, fault);
      const row = await create(board, tasks, 'PREF-1', start);
      subject.notion.faults.next('updatePageMarkdown', fault);
      await board.edit(row.id, edits);
      subject.notion.faults.next('updatePageMarkdown', fault);
      await board.append(row.id, '## Progress\n- First draft');
      expect(subject.notion.look.markdown(row.id).trimEnd()).toBe(
        '- [x] One\n- [ ] Two\n- [ ] Three\n## Progress\n- First draft',
      );
    },
  );

  it('a text that is gone is stale also where Notion makes the other edits', async () => {
    const { board, tasks } = await openTasks({
      switches: { markdown: { ...DEFAULT_SWITCHES, contentUpdates: 'skip-missing' } },
    });
    const row = await create(board, tasks, 'PREF-1', start);
    const gone = { from: '- [ ] Four', to: '- [x] Four' };
    await expect(board.edit(row.id, [...edits, gone])).rejects.toMatchObject({ code: 'stale' });
  });

  it('a comment on a block next to an edit survives', async () => {
    const { board, tasks } = await openTasks();
    const row = await create(board, tasks, 'PREF-1', start);
    const block = subject.notion.person.block(row.id, 'Two').id;
    subject.notion.person.comment(row.id, 'Really?', 'Two');
    await board.edit(row.id, [edits[0]!]);
    expect(subject.notion.person.block(row.id, 'Two').id).toBe(block);
  });
});

describe('limits', () => {
  it.each([
    [180, true],
    [180, false],
    [600, true],
  ])('%i requests a minute, told in the header: %s', async (requests, header) => {
    const { board, tasks } = await openTasks({ window: { requests } });
    subject.notion.setSwitches({ retryAfterHeader: header });
    const began = subject.notion.clock.now();
    await Promise.all(
      Array.from({ length: 400 }, (_, index) => create(board, tasks, `PREF-${String(index)}`)),
    );
    expect(new Set(titles(tasks)).size).toBe(400);
    expect(titles(tasks)).toHaveLength(400);
    expect(subject.notion.requests.all.filter(({ status }) => status === 429).length).toBeLessThanOrEqual(8);
    expect(subject.notion.clock.now() - began < 60_000).toBe(requests === 600);
  });

  it('a workspace whose wait is longer than a minute is waited for', async () => {
    const { board, tasks } = await openTasks();
    subject.notion.window.reset();
    subject.notion.window.workspace = { requests: 10, seconds: 240 };
    await Promise.all(
      Array.from({ length: 15 }, (_, index) => create(board, tasks, `PREF-${String(index)}`)),
    );
    expect(titles(tasks)).toHaveLength(15);
  });

  it('a workspace without blocks says so', async () => {
    const { board, tasks } = await openTasks();
    subject.notion.store.blockLimit = subject.notion.store.blocksCreated;
    await expect(create(board, tasks, 'PREF-1')).rejects.toMatchObject({
      code: 'limit',
      message: expect.stringContaining('free plan'),
    });
  });
});

describe('access', () => {
  it('a token without the user information names the capability', async () => {
    const { board } = await openTasks({
      capabilities: ['read content', 'update content', 'insert content'],
    });
    await expect(board.people()).rejects.toMatchObject({
      code: 'forbidden',
      message: expect.stringContaining('Read user information'),
    });
  });

  it('a database that is no longer shared is not found, by its name', async () => {
    const { board, tasks } = await openTasks();
    subject.notion.person.unshare(subject.home);
    await expect(board.rows(tasks.id)).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('the database “Tasks”'),
    });
  });

  it('a page given for a database is called a page', async () => {
    const { board } = await openTasks();
    await expect(board.find(subject.home)).rejects.toMatchObject({
      message: expect.stringContaining('is a page, not a database'),
    });
  });
});

it('more than 10,000 rows are listed whole, each once', { timeout: 60_000 }, async () => {
  const { board, tasks } = await openTasks({ keepRequests: false, checked: false });
  for (let index = 0; index < 10_050; index += 1) {
    if (index % 100 === 0) subject.notion.clock.advance(60_000);
    subject.notion.person.createRow(tasks.id, { Task: `T-${String(index)}` });
  }
  const listing = await board.rows(tasks.id);
  expect(listing.complete).toBe(true);
  expect(new Set(listing.pages.map(({ id }) => id)).size).toBe(10_050);
  expect(listing.pages).toHaveLength(10_050);
});
