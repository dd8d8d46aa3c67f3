// Times, stamps, and what queries show of them: the clock, minutes, order, cursors, lag, trash, the cap.
import { describe, expect, it } from 'vitest';
import { createTasks, onStage, text, type Stage } from './stage.ts';

const frozen = { now: '2026-12-01T10:00:30Z', timeScale: 0 };
const titles = (answer: any): string[] =>
  answer.results.map((row: any) => row.properties.Task.title[0]?.plain_text);

const edited = (stage: Stage, source: string, since: string): Promise<any> =>
  stage.client.dataSources.query({
    data_source_id: source,
    filter: { timestamp: 'last_edited_time', last_edited_time: { on_or_after: since } },
    sorts: [{ timestamp: 'last_edited_time', direction: 'ascending' }],
  });

describe('stamps', () => {
  it('are rounded down to the minute, while the Date header is not', async () => {
    await onStage(async ({ notion, home }) => {
      const answer = await fetch(`${notion.url}/v1/pages/${home}`, {
        headers: { authorization: `Bearer ${notion.token}`, 'notion-version': '2026-03-11' },
      });
      expect(answer.headers.get('date')).toBe('Tue, 01 Dec 2026 10:00:30 GMT');
      const page: any = await answer.json();
      expect([page.created_time, page.last_edited_time]).toEqual(Array(2).fill('2026-12-01T10:00:00.000Z'));
    }, frozen);
  });

  it('move with writes of either side and name the writer; reads and comments move nothing', async () => {
    await onStage(async (stage) => {
      const { client, notion } = stage;
      const { source } = await createTasks(stage);
      const row = notion.person.createRow(source, { Task: 'One' });
      const stamp = async (): Promise<unknown[]> => {
        const page: any = await client.pages.retrieve({ page_id: row });
        return [page.last_edited_time.slice(11, 16), page.last_edited_by.id === notion.person.user];
      };
      notion.clock.advance(60_000);
      await client.comments.create({ parent: { page_id: row }, markdown: 'Hello' });
      expect(await stamp()).toEqual(['10:00', true]);
      await client.pages.update({ page_id: row, properties: { Estimate: { number: 1 } } });
      expect(await stamp()).toEqual(['10:01', false]);
      notion.clock.advance(60_000);
      notion.person.edit(row, { Estimate: 2 });
      expect(await stamp()).toEqual(['10:02', true]);
      notion.clock.advance(60_000);
      await client.pages.updateMarkdown({
        page_id: row,
        type: 'insert_content',
        insert_content: { content: 'x' },
      });
      expect(await stamp()).toEqual(['10:03', false]);
    }, frozen);
  });

  it.each([true, false])('move with writes that change nothing: %s', async (noOpWritesMoveStamps) => {
    await onStage(
      async (stage) => {
        const { source } = await createTasks(stage);
        const row = stage.notion.person.createRow(source, { Estimate: 1 });
        stage.notion.clock.advance(60_000);
        const page: any = await stage.client.pages.update({
          page_id: row,
          properties: { Estimate: { number: 1 } },
        });
        expect(page.last_edited_time).toContain(noOpWritesMoveStamps ? '10:01' : '10:00');
      },
      { ...frozen, switches: { noOpWritesMoveStamps } },
    );
  });

  it.each([true, false])(
    'of the page at the other end of a relation move: %s',
    async (relationsMoveOtherStamps) => {
      await onStage(
        async (stage) => {
          const { source } = await createTasks(stage);
          const { person, clock, look } = stage.notion;
          person.configure(source, { On: { relation: { data_source_id: source, dual_property: {} } } });
          const one = person.createRow(source, { Task: 'One' });
          clock.advance(60_000);
          person.createRow(source, { Task: 'Two', On: ['One'] });
          expect(look.row(one).editedTime).toContain(relationsMoveOtherStamps ? '10:01' : '10:00');
        },
        { ...frozen, switches: { relationsMoveOtherStamps } },
      );
    },
  );
});

describe('queries by time', () => {
  it('tell what changed since a minute', async () => {
    await onStage(async (stage) => {
      const { person, clock } = stage.notion;
      const { source } = await createTasks(stage);
      const one = person.createRow(source, { Task: 'One' });
      clock.advance(5 * 60_000);
      person.createRow(source, { Task: 'Two' });
      expect(titles(await edited(stage, source, '2026-12-01T10:05:00Z'))).toEqual(['Two']);
      clock.advance(60_000);
      person.edit(one, { Estimate: 1 });
      expect(titles(await edited(stage, source, '2026-12-01T10:05:00Z'))).toEqual(['Two', 'One']);
    }, frozen);
  });

  it.each([
    [{ equals: '2026-12-02' }, ['B']],
    [{ before: '2026-12-02' }, ['A']],
    [{ after: '2026-12-02' }, ['C']],
    [{ on_or_before: '2026-12-02' }, ['A', 'B']],
    [{ on_or_after: 'tomorrow' }, ['B', 'C']],
    [{ next_week: {} }, ['A', 'B']],
    [{ is_empty: true }, ['D']],
  ])('understand %j', async (condition, found) => {
    await onStage(async (stage) => {
      const { source } = await createTasks(stage);
      for (const [Task, Due] of [
        ['A', '2026-12-01'],
        ['B', '2026-12-02T09:00:00Z'],
        ['C', '2027-12-03'],
        ['D', null],
      ]) {
        stage.notion.person.createRow(source, { Task, Due });
      }
      const answer = await stage.client.dataSources.query({
        data_source_id: source,
        filter: { property: 'Due', date: condition } as any,
        sorts: [{ property: 'Task', direction: 'ascending' }],
      });
      expect(titles(answer)).toEqual(found);
    }, frozen);
  });
});

describe('order', () => {
  it('without a sort is the same every time, and not that of creation', async () => {
    await onStage(async (stage) => {
      const { source } = await createTasks(stage);
      const made = Array.from({ length: 20 }, (_, n) => `Task ${n}`);
      for (const Task of made) stage.notion.person.createRow(source, { Task });
      const ask = async (): Promise<string[]> =>
        titles(await stage.client.dataSources.query({ data_source_id: source }));
      const told = await ask();
      expect(told).toEqual(await ask());
      expect(told).not.toEqual(made);
      expect([...told].sort()).toEqual([...made].sort());
    });
  });

  it('of options is that of the schema, and empty values come last both ways', async () => {
    await onStage(async (stage) => {
      const { source } = await createTasks(stage);
      for (const Priority of ['Low', null, 'High'])
        stage.notion.person.createRow(source, { Task: String(Priority), Priority });
      for (const [direction, order] of [
        ['ascending', ['High', 'Low', 'null']],
        ['descending', ['Low', 'High', 'null']],
      ] as const) {
        const sorts = [{ property: 'Priority', direction }];
        expect(titles(await stage.client.dataSources.query({ data_source_id: source, sorts }))).toEqual(
          order,
        );
      }
    });
  });

  it.each([
    ['sort key', ['1', '2', '3', '4', '1']],
    ['offset', ['1', '2', '4', '1']],
  ] as const)('while a row is edited between two pages, cursors by %s', async (cursors, told) => {
    await onStage(
      async (stage) => {
        const { person, clock } = stage.notion;
        const { source } = await createTasks(stage);
        const rows = ['1', '2', '3', '4'].map((Task) => {
          clock.advance(60_000);
          return person.createRow(source, { Task });
        });
        const sorts = [{ timestamp: 'last_edited_time', direction: 'ascending' }] as const;
        const first: any = await stage.client.dataSources.query({
          data_source_id: source,
          sorts: [...sorts],
          page_size: 2,
        });
        clock.advance(60_000);
        person.edit(rows[0]!, { Estimate: 1 });
        const rest: any = await stage.client.dataSources.query({
          data_source_id: source,
          sorts: [...sorts],
          start_cursor: first.next_cursor,
        });
        expect([...titles(first), ...titles(rest)]).toEqual(told);
      },
      { ...frozen, switches: { cursors } },
    );
  });
});

describe('lag', () => {
  it('hides new rows and new values from queries and search, never from point reads', async () => {
    await onStage(
      async (stage) => {
        const { client, notion } = stage;
        const { source } = await createTasks(stage);
        const old = notion.person.createRow(source, { Task: 'Old', Estimate: 1 });
        notion.clock.advance(10_000);
        notion.person.edit(old, { Estimate: 2 });
        await client.pages.create({
          parent: { data_source_id: source },
          properties: { Task: { title: text('New') } },
        });
        const ask = async (): Promise<unknown[]> => {
          const answer: any = await client.dataSources.query({ data_source_id: source });
          return answer.results.map((row: any) => row.properties.Estimate.number).sort();
        };
        expect(await ask()).toEqual([1]);
        expect((await client.search({ query: 'New' })).results).toEqual([]);
        const fresh: any = await client.pages.retrieve({ page_id: old });
        expect(fresh.properties.Estimate.number).toBe(2);
        notion.clock.advance(5_000);
        expect(await ask()).toEqual([2, null]);
        expect((await client.search({ query: 'New' })).results).toHaveLength(1);
      },
      { ...frozen, switches: { queryLag: 5_000 } },
    );
  });
});

describe('rows that are gone', () => {
  it('are in no query, and point reads tell trashed, moved and unshared ones apart', async () => {
    await onStage(async (stage) => {
      const { client, notion, home } = stage;
      const { source } = await createTasks(stage);
      const other = notion.person.createDatabase(home, 'Archive', {
        Task: { title: {} },
        Estimate: { number: {} },
      });
      const trashed = notion.person.createRow(source, { Task: 'Trashed' });
      const moved = notion.person.createRow(source, { Task: 'Moved', Estimate: 3, 'Task ID': 'T-1' });
      notion.person.trash(trashed);
      notion.person.move(moved, { dataSource: other.dataSource });
      for (const in_trash of [undefined, true]) {
        const answer = await client.dataSources.query({
          data_source_id: source,
          ...(in_trash && { in_trash }),
        });
        expect(answer.results).toEqual([]);
      }
      expect(await client.pages.retrieve({ page_id: trashed })).toMatchObject({ in_trash: true });
      const elsewhere: any = await client.pages.retrieve({ page_id: moved });
      expect(elsewhere.parent).toMatchObject({ data_source_id: other.dataSource });
      expect(notion.look.row(moved).values).toEqual({ Task: 'Moved', Estimate: 3 });
      await client.pages.update({ page_id: trashed, in_trash: false });
      expect((await client.dataSources.query({ data_source_id: source })).results).toHaveLength(1);
    });
  });
});

describe('the cap of 10,000 rows', () => {
  it('ends a query and says so', async () => {
    await onStage(
      async (stage) => {
        const { client, notion } = stage;
        const { source } = await createTasks(stage);
        for (let n = 0; n < 10_001; n += 1) notion.person.createRow(source);
        const ask = (start_cursor?: string): Promise<any> =>
          client.dataSources.query({
            data_source_id: source,
            filter_properties: ['title'],
            ...(start_cursor && { start_cursor }),
          });
        let answer = await ask();
        let rows = answer.results.length;
        expect(answer.request_status).toEqual({
          type: 'incomplete',
          incomplete_reason: 'query_result_limit_reached',
        });
        while (answer.has_more) {
          answer = await ask(answer.next_cursor);
          rows += answer.results.length;
        }
        expect(rows).toBe(10_000);
        expect(answer.request_status.type).toBe('incomplete');
      },
      { window: { requests: 1000 }, keepRequests: false },
    );
  });
});
