// Listings of any size, and what absence from them proves.
import { expect, test } from 'vitest';
import { onStage } from './board-on.ts';
import { json, pageJson, type SeenRequest, type Step } from './scripted-notion.ts';

const perMinute = 97;

function minute(index: number): string {
  return new Date(Date.UTC(2026, 0, 1) + Math.floor(index / perMinute) * 60_000).toISOString();
}

/** A data source of `count` rows that tells at most `most` of them per query. */
function holding(count: number, most: number, time: (index: number) => string = minute): Step {
  const rows = Array.from({ length: count }, (_, index) => ({ id: `row-${String(index)}`, at: time(index) }));
  return (request, response, incoming) => {
    const since = newest(request);
    const matching = rows.filter((row) => row.at >= since);
    const told = matching.slice(0, most);
    const begin = Number(request.body.start_cursor ?? 0);
    const end = Math.min(begin + Number(request.body.page_size), told.length);
    const more = end < told.length;
    const body = {
      object: 'list',
      results: told
        .slice(begin, end)
        .map(({ id, at }) => pageJson(id, { created_time: at, last_edited_time: at })),
      has_more: more,
      next_cursor: more ? String(end) : null,
      request_status:
        told.length < matching.length
          ? { type: 'incomplete', incomplete_reason: 'query_result_limit_reached' }
          : { type: 'complete' },
    };
    json(200, body, { date: 'Tue, 01 Dec 2026 09:00:00 GMT' })(request, response, incoming);
  };
}

/** The latest time that a row has to reach, of all conditions. */
function newest({ body }: SeenRequest): string {
  const conditions: any[] = body.filter === undefined ? [] : (body.filter.and ?? [body.filter]);
  const times = conditions.map((condition) => condition[condition.timestamp].on_or_after as string);
  return times.sort().at(-1) ?? '';
}

test('all rows of several portions come once, with Notion’s time of the beginning', async () => {
  await onStage(holding(250, 10_000), async ({ board, notion }) => {
    const listing = await board.rows('tasks');
    expect(listing.pages).toHaveLength(250);
    expect(listing.complete).toBe(true);
    expect(listing.startedAt).toBe('2026-12-01T09:00:00.000Z');
    expect(notion.seen).toHaveLength(3);
    expect(notion.seen[0]!.body).toEqual({
      sorts: [{ timestamp: 'created_time', direction: 'ascending' }],
      page_size: 100,
    });
  });
});

test('more rows than one query tells are listed in windows, each row once', async () => {
  await onStage(holding(10_450, 10_000), async ({ board }) => {
    const listing = await board.rows('tasks');
    expect(listing.complete).toBe(true);
    expect(new Set(listing.pages.map(({ id }) => id)).size).toBe(10_450);
    expect(listing.pages).toHaveLength(10_450);
  });
});

test('more rows in one minute than one query tells: the listing says that it is not all', async () => {
  await onStage(
    holding(300, 200, () => minute(0)),
    async ({ board }) => {
      const listing = await board.rows('tasks');
      expect(listing.complete).toBe(false);
      expect(listing.pages).toHaveLength(200);
    },
  );
});

test('changes are listed by last edit, from the time asked for', async () => {
  await onStage(holding(300, 10_000), async ({ board, notion }) => {
    const listing = await board.rows('tasks', { editedSince: minute(perMinute * 2) });
    expect(listing.pages).toHaveLength(300 - perMinute * 2);
    expect(notion.seen[0]!.body.sorts).toEqual([{ timestamp: 'last_edited_time', direction: 'ascending' }]);
    expect(notion.seen[0]!.body.filter).toEqual({
      timestamp: 'last_edited_time',
      last_edited_time: { on_or_after: minute(perMinute * 2) },
    });
  });
});

test('a list that breaks off without a cursor is not complete', async () => {
  const broken = json(200, { object: 'list', results: [pageJson('p1')], has_more: true, next_cursor: null });
  await onStage(broken, async ({ board }) => {
    expect((await board.rows('tasks')).complete).toBe(false);
  });
});

test('rows that Notion shows by their bare id only are left out', async () => {
  const results = [{ object: 'page', id: 'hidden' }, pageJson('p1')];
  await onStage(
    json(200, { object: 'list', results, has_more: false, next_cursor: null }),
    async ({ board }) => {
      expect((await board.rows('tasks')).pages.map(({ id }) => id)).toEqual(['p1']);
    },
  );
});

test('a relation of more than a page shows is marked, and read whole by ids()', async () => {
  const ids = Array.from({ length: 130 }, (_, index) => `target-${String(index)}`);
  const step: Step = (request, response, incoming) => {
    const url = new URL(request.path, 'http://notion');
    if (!url.pathname.includes('/properties/')) {
      const relation = ids.slice(0, 25).map((id) => ({ id }));
      const properties = { 'Depends on': { id: 'a%3Db', type: 'relation', relation, has_more: true } };
      return json(200, pageJson('p1', { properties }))(request, response, incoming);
    }
    const begin = Number(url.searchParams.get('start_cursor') ?? 0);
    const results = ids
      .slice(begin, begin + 100)
      .map((id) => ({ object: 'property_item', type: 'relation', relation: { id } }));
    const more = begin + 100 < ids.length;
    json(200, { object: 'list', results, has_more: more, next_cursor: more ? String(begin + 100) : null })(
      request,
      response,
      incoming,
    );
  };
  await onStage(step, async ({ board, notion }) => {
    const page = await board.page('p1');
    expect(page?.properties['a%3Db']?.['has_more']).toBe(true);
    expect(await board.ids('p1', 'a%3Db')).toEqual(ids);
    expect(notion.seen[1]!.path).toContain('/v1/pages/p1/properties/a%3Db');
  });
});
