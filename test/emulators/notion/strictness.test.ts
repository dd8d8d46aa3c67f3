// What the embedded Notion refuses, and with what: the official client sees the documented status and code.
import { describe, expect, it } from 'vitest';
import { startNotion } from '../../../src/emulators/notion/server.ts';
import { clientOf, createTasks, onStage, refusal, text } from './stage.ts';

const validation = { status: 400, code: 'validation_error' };

describe('access', () => {
  it('needs a token that is valid', async () => {
    await onStage(async ({ notion }) => {
      expect(await refusal(clientOf(notion, 'ntn_other').users.me({}))).toMatchObject({
        status: 401,
        code: 'unauthorized',
      });
      notion.setConnection({ revoked: true });
      expect(await refusal(clientOf(notion).users.me({}))).toMatchObject({ status: 401 });
    });
  });

  it('needs the version header', async () => {
    await onStage(async ({ notion }) => {
      const answer = await fetch(`${notion.url}/v1/users/me`, {
        headers: { authorization: `Bearer ${notion.token}` },
      });
      expect([answer.status, ((await answer.json()) as any).code]).toEqual([400, 'missing_version']);
    });
  });

  it.each([
    ['read content', (stage: any) => stage.client.pages.retrieve({ page_id: stage.home })],
    ['insert content', (stage: any) => stage.client.pages.create({ parent: { page_id: stage.home } })],
    ['update content', (stage: any) => stage.client.pages.update({ page_id: stage.home, is_locked: true })],
    ['read comments', (stage: any) => stage.client.comments.list({ block_id: stage.home })],
    [
      'insert comments',
      (stage: any) => stage.client.comments.create({ parent: { page_id: stage.home }, markdown: 'Hello' }),
    ],
    ['user information', (stage: any) => stage.client.users.list({})],
  ] as const)('without the capability “%s” is 403', async (missing, call) => {
    await onStage(async (stage) => {
      await call(stage);
      const connection = stage.notion.store.connections.all()[0]!;
      stage.notion.setConnection({
        capabilities: connection.capabilities.filter((each) => each !== missing),
      });
      expect(await refusal(call(stage))).toMatchObject({ status: 403, code: 'restricted_resource' });
    });
  });

  it('shows e-mail addresses only to those who may see them', async () => {
    await onStage(async ({ client, notion }) => {
      const emails = async (): Promise<unknown[]> =>
        ((await client.users.list({})).results as any[])
          .filter(({ type }) => type === 'person')
          .map((user) => user.person.email);
      expect(await emails()).toEqual(['ada@example.com', 'grace@example.com']);
      notion.setConnection({ capabilities: ['user information'] });
      expect(await emails()).toEqual([undefined, undefined]);
    });
  });

  it('does not list guests, and retrieves them', async () => {
    await onStage(async ({ client, notion }) => {
      const guest = notion.person.as('Linus', { guest: true }).user;
      expect((await client.users.list({})).results.map(({ name }) => name)).not.toContain('Linus');
      expect((await client.users.retrieve({ user_id: guest })).name).toBe('Linus');
    });
  });

  it('ends where nothing is shared, at once and for everything below', async () => {
    await onStage(async (stage) => {
      const { client, notion, home } = stage;
      const { source, database } = await createTasks(stage);
      const row = notion.person.createRow(source, { Task: 'One' });
      const hidden = notion.person.createPage('workspace', 'Private');
      expect(await refusal(client.pages.retrieve({ page_id: hidden }))).toMatchObject({
        status: 404,
        code: 'object_not_found',
      });
      notion.person.unshare(home);
      for (const call of [
        () => client.pages.retrieve({ page_id: row }),
        () => client.databases.retrieve({ database_id: database }),
        () => client.dataSources.query({ data_source_id: source }),
        () => client.pages.retrieveMarkdown({ page_id: row }),
        () => client.blocks.children.list({ block_id: row }),
      ]) {
        expect(await refusal(call())).toMatchObject({ status: 404 });
      }
    });
  });

  it('takes the id of a database for no data source', async () => {
    await onStage(async (stage) => {
      const { database } = await createTasks(stage);
      expect(await refusal(stage.client.dataSources.query({ data_source_id: database }))).toMatchObject({
        status: 404,
      });
    });
  });
});

describe('a personal token', () => {
  it('acts as its person', async () => {
    await onStage(async ({ client, notion, home }) => {
      notion.setConnection({ user: notion.person.user });
      expect(await client.users.me({})).toMatchObject({ type: 'person', name: 'Ada' });
      const page: any = await client.pages.update({ page_id: home, is_locked: true });
      expect(page.last_edited_by.id).toBe(notion.person.user);
    });
  });
});

describe('an answer that the service would not give', () => {
  it('is an error for the client and for the test', async () => {
    const notion = await startNotion();
    const page = notion.person.createPage('workspace', 'Engineering');
    notion.person.share(page);
    notion.store.pages.set({ ...notion.store.pages.get(page)!, icon: 'no icon' });
    expect(await refusal(clientOf(notion).pages.retrieve({ page_id: page }))).toMatchObject({ status: 500 });
    await expect(notion.close()).rejects.toThrow('an answer that is no PageObjectResponse');
  });
});

describe('requests', () => {
  it.each(['file_uploads', 'async_tasks/x', 'databases/x/query', 'pages/no-id'])(
    'to %s are refused as unknown',
    async (path) => {
      await onStage(async ({ client }) => {
        const code = path.endsWith('query') || path === 'file_uploads' ? 'post' : 'get';
        expect(await refusal(client.request({ path, method: code }))).toMatchObject({
          status: 400,
          code: 'invalid_request_url',
        });
      });
    },
  );

  it('that are no JSON are refused', async () => {
    await onStage(async ({ notion }) => {
      const answer = await fetch(`${notion.url}/v1/pages`, {
        method: 'POST',
        headers: { authorization: `Bearer ${notion.token}`, 'notion-version': '2026-03-11' },
        body: '{',
      });
      const body: any = await answer.json();
      expect(body).toMatchObject({ object: 'error', status: 400, code: 'invalid_json' });
      expect(body.request_id).toBe(answer.headers.get('x-notion-request-id'));
    });
  });

  it.each([
    ['a misspelt type of value', { Priority: { selekt: { name: 'High' } } }],
    ['a property that is not there', { Nope: { number: 1 } }],
    ['a value of another type', { Estimate: { rich_text: [] } }],
    ['text longer than 2,000 characters', { Task: { title: text('x'.repeat(2001)) } }],
    ['more than 100 rich text items', { Task: { title: Array.from({ length: 101 }, () => text('x')[0]) } }],
    [
      'more than 100 options',
      { Labels: { multi_select: Array.from({ length: 101 }, (_, n) => ({ name: `${n}` })) } },
    ],
    ['an option with a comma', { Labels: { multi_select: [{ name: 'a,b' }] } }],
    ['a person nobody knows', { Assignee: { people: [{ id: '00000000-0000-4000-8000-000000000000' }] } }],
    ['a date that is none', { Due: { date: { start: 'tomorrow' } } }],
    ['an empty address', { Source: { url: '' } }],
    ['a URL longer than 2,000 characters', { Source: { url: `https://e.com/${'x'.repeat(2000)}` } }],
  ])('with %s are refused, and nothing is created', async (_what, properties) => {
    await onStage(async (stage) => {
      const { source } = await createTasks(stage);
      const call = stage.client.pages.create({
        parent: { data_source_id: source },
        properties: properties as any,
      });
      expect(await refusal(call)).toMatchObject(validation);
      expect(stage.notion.look.rows(source)).toEqual([]);
    });
  });

  it.each([
    ['archived', { archived: true }],
    ['an unknown key', { colour: 'red' }],
  ])('with %s in a page update are held against the types', async (_what, body) => {
    await onStage(async ({ client, home }) => {
      const call = client.request({ path: `pages/${home}`, method: 'patch', body });
      expect(await refusal(call)).toMatchObject(validation);
    });
  });

  it('larger than 500 KB are refused', async () => {
    await onStage(async ({ client, home }) => {
      const call = client.pages.create({ parent: { page_id: home }, markdown: 'x'.repeat(500_001) });
      expect(await refusal(call)).toMatchObject(validation);
    });
  });

  it('with a page size above 100 or a foreign cursor are refused', async () => {
    await onStage(async (stage) => {
      const { source } = await createTasks(stage);
      for (const wrong of [{ page_size: 101 }, { page_size: 0 }, { start_cursor: 'nonsense' }]) {
        const call = stage.client.dataSources.query({ data_source_id: source, ...wrong });
        expect(await refusal(call)).toMatchObject(validation);
      }
    });
  });

  it('that fail half-way change nothing', async () => {
    await onStage(async (stage) => {
      const { source } = await createTasks(stage);
      const row = stage.notion.person.createRow(source, { Task: 'One' });
      const before = stage.notion.look.row(row);
      const call = stage.client.pages.update({
        page_id: row,
        properties: { Labels: { multi_select: [{ name: 'new' }] }, Status: { status: { name: 'Nope' } } },
      });
      expect(await refusal(call)).toMatchObject(validation);
      expect(stage.notion.look.row(row)).toEqual(before);
      expect(
        stage.notion.look.source(source).properties.find(({ name }) => name === 'Labels')!.options,
      ).toEqual([]);
    });
  });
});
