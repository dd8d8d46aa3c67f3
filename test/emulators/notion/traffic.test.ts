// Traffic: the request budget, failures before and after, hooks, the log, snapshots.
import { APIResponseError, Client } from '@notionhq/client';
import { describe, expect, it } from 'vitest';
import { clientOf, createTasks, onStage, refusal, text } from './stage.ts';

const frozen = { now: '2026-12-01T10:00:00Z', timeScale: 0 };

describe('the window', () => {
  it('refuses what is over budget until it closes', async () => {
    await onStage(
      async ({ client, notion }) => {
        for (let n = 0; n < 3; n += 1) await client.users.me({});
        notion.clock.advance(18_500);
        const error: any = await client.users.me({}).catch((thrown: unknown) => thrown);
        expect(error).toBeInstanceOf(APIResponseError);
        expect([error.status, error.code, error.headers.get('retry-after')]).toEqual([
          429,
          'rate_limited',
          '42',
        ]);
        expect(error.additional_data).toEqual({
          rate_limit_reason: 'public_api_request_rate_limit',
          retry_after: '42',
        });
        notion.clock.advance(42_000);
        await client.users.me({});
      },
      { ...frozen, window: { requests: 3 } },
    );
  });

  it('can be that of the workspace, with a longer wait, and come without the header', async () => {
    await onStage(
      async ({ client, notion }) => {
        notion.window.workspace = { requests: 1, seconds: 300 };
        await client.users.me({});
        const error: any = await client.users.me({}).catch((thrown: unknown) => thrown);
        expect(error.headers.get('retry-after')).toBe(null);
        expect(error.additional_data).toEqual({
          rate_limit_reason: 'public_api_space_request_rate_limit',
          retry_after: '300',
        });
      },
      { ...frozen, switches: { retryAfterHeader: false } },
    );
  });
});

describe('failures before', () => {
  it.each([
    [403, 'notionhq_client_response_error'],
    [409, 'conflict_error'],
    [429, 'rate_limited'],
    [500, 'internal_server_error'],
    [502, 'notionhq_client_response_error'],
    [503, 'service_unavailable'],
    [504, 'gateway_timeout'],
    [529, 'service_overload'],
  ] as const)('%i leave everything as it was', async (as, code) => {
    await onStage(async (stage) => {
      const { source } = await createTasks(stage);
      stage.notion.faults.next('createPage', { when: 'before', as });
      const create = (): Promise<unknown> =>
        stage.client.pages.create({ parent: { data_source_id: source } });
      expect(await refusal(create())).toMatchObject({ status: as, code });
      expect(stage.notion.look.rows(source)).toHaveLength(0);
      await create();
      expect(stage.notion.look.rows(source)).toHaveLength(1);
    });
  });

  it('can break the connection', async () => {
    await onStage(async ({ client, notion }) => {
      notion.faults.next('*', { when: 'before', as: 'reset' });
      await expect(client.users.me({})).rejects.toThrow('fetch failed');
    });
  });
});

describe('failures after', () => {
  it.each(['reset', 'hang', 409, 500, 502, 504] as const)(
    '%s lose the answer to what was done',
    async (as) => {
      await onStage(async (stage) => {
        const { source } = await createTasks(stage);
        stage.notion.faults.next(/^POST \/v1\/pages/, { when: 'after', as });
        const client = clientOf(stage.notion, stage.notion.token, 300);
        await expect(client.pages.create({ parent: { data_source_id: source } })).rejects.toThrow();
        expect(stage.notion.look.rows(source)).toHaveLength(1);
      });
    },
  );

  it('stall in the middle of the body', async () => {
    await onStage(async ({ notion, home }) => {
      notion.faults.next('getPage', { when: 'after', as: 'stall' });
      const headers = { authorization: `Bearer ${notion.token}`, 'notion-version': '2026-03-11' };
      const answer = await fetch(`${notion.url}/v1/pages/${home}`, {
        headers,
        signal: AbortSignal.timeout(200),
      });
      expect(answer.status).toBe(200);
      await expect(answer.text()).rejects.toThrow();
    });
  });

  it('503 name what was saved', async () => {
    await onStage(async (stage) => {
      const { client, notion, home } = stage;
      const { source } = await createTasks(stage);
      notion.faults.next('createPage', { when: 'after', as: 503 });
      const lost: any = await client.pages
        .create({ parent: { data_source_id: source } })
        .catch((error: unknown) => error);
      expect(lost.additional_data.committed_resource_id).toBe(notion.look.rows(source)[0]!.id);
      notion.faults.next('appendBlockChildren', { when: 'after', as: 503 });
      const children = [{ paragraph: { rich_text: text('Hello') } }];
      const appended: any = await client.blocks.children
        .append({ block_id: home, children })
        .catch((error: unknown) => error);
      expect(appended.additional_data).toMatchObject({
        committed_resource_id: home,
        committed_child_ids: [notion.person.block(home, 'Hello').id],
      });
    });
  });

  it('do not hide refusals', async () => {
    await onStage(async ({ client, notion }) => {
      notion.faults.next('*', { when: 'after', as: 'reset' });
      expect(await refusal(client.pages.create({ properties: {} }))).toMatchObject({ status: 400 });
    });
  });
});

describe('a fault', () => {
  it('can be set on the n-th request and on several', async () => {
    await onStage(async ({ client, notion }) => {
      notion.faults.at(2, { when: 'before', as: 500 });
      notion.faults.next((request) => request.path.endsWith('/users'), { when: 'before', as: 503 }, 2);
      const statuses = [];
      for (const call of [
        client.users.me,
        client.users.me,
        client.users.list,
        client.users.list,
        client.users.list,
      ]) {
        statuses.push(
          await call({}).then(
            () => 200,
            (error: { status: number }) => error.status,
          ),
        );
      }
      expect(statuses).toEqual([200, 500, 503, 503, 200]);
      expect(notion.requests.all.map(({ status }) => status)).toEqual(statuses);
    });
  });

  it('is what the client retries by itself when it may', async () => {
    await onStage(async ({ notion }) => {
      notion.faults.next('getSelf', { when: 'before', as: 503, retryAfter: 0 });
      const client = new Client({
        auth: notion.token,
        baseUrl: notion.url,
        notionVersion: '2026-03-11',
        logger: () => undefined,
      });
      await client.users.me({});
      expect(notion.requests.counts).toEqual({ getSelf: 2 });
    });
  });
});

describe('hooks', () => {
  it('let a person act between a read and a write', async () => {
    await onStage(async (stage) => {
      const { client, notion } = stage;
      const { source } = await createTasks(stage);
      const row = notion.person.createRow(source, { Estimate: 1 });
      const stop = notion.onRequest((phase, { operation }) => {
        if (phase === 'after' && operation === 'getPage') notion.person.edit(row, { Estimate: 2 });
      });
      const read: any = await client.pages.retrieve({ page_id: row });
      expect([read.properties.Estimate.number, notion.look.row(row).values.Estimate]).toEqual([1, 2]);
      stop();
      notion.person.edit(row, { Estimate: 3 });
      await client.pages.retrieve({ page_id: row });
      expect(notion.look.row(row).values.Estimate).toBe(3);
    });
  });
});

describe('the log', () => {
  it('keeps requests with their bodies, or only counts', async () => {
    await onStage(async ({ client, notion }) => {
      await client.search({ query: 'x' });
      expect(notion.requests.of('search')).toMatchObject([
        { number: 1, method: 'POST', path: '/v1/search', body: { query: 'x' }, status: 200 },
      ]);
      notion.requests.reset();
      notion.requests.keep = false;
      await client.users.me({});
      expect([notion.requests.total, notion.requests.all]).toEqual([1, []]);
    });
  });
});

describe('a snapshot', () => {
  it('brings everything back: values, bodies, schema, time and the ids to come', async () => {
    await onStage(async (stage) => {
      const { client, notion } = stage;
      const { source } = await createTasks(stage);
      const row = notion.person.createRow(source, { Task: 'One', Estimate: 1 }, 'Text');
      const snapshot = notion.snapshot();
      const change = async (): Promise<unknown> => {
        notion.clock.advance(120_000);
        notion.person.edit(row, { Estimate: 2, Labels: ['new'] });
        notion.person.addBlocks(row, 'More');
        await client.pages.create({ parent: { data_source_id: source } });
        return [notion.look.tree(), notion.look.source(source)];
      };
      const before = notion.look.tree();
      const once = await change();
      notion.restore(snapshot);
      expect(notion.look.tree()).toEqual(before);
      expect(await change()).toEqual(once);
    }, frozen);
  });
});
