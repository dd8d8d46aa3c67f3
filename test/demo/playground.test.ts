// The playground's server without a browser: whom it answers, what it refuses, and what it tells apart.
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAct } from '../../src/demo/playground/act.ts';
import { servePlayground, type PlaygroundServer } from '../../src/demo/playground/http.ts';
import { marksBetween, noMarks, type World } from '../../src/demo/playground/marks.ts';
import { Playground } from '../../src/demo/playground/playground.ts';
import { fulfilled } from '../../src/demo/playground/suggestions.ts';
import { eventWords, startsRun } from '../../src/demo/playground/workflow.ts';
import type { BlockView, View } from '../../src/demo/playground/wire.ts';
import type { GitHubEvent } from '../../src/emulators/github/state.ts';

const root = join(import.meta.dirname, '../..');

describe('the server', () => {
  let playground: Playground;
  let server: PlaygroundServer;

  beforeAll(async () => {
    playground = await Playground.open(root, 100);
    server = await servePlayground(playground, root);
  }, 120_000);

  afterAll(async () => {
    await server?.[Symbol.asyncDispose]();
    await playground?.[Symbol.asyncDispose]();
  });

  interface Asked {
    readonly headers?: Record<string, string>;
    readonly body?: string;
  }

  const ask = (
    path: string,
    { headers = {}, body }: Asked = {},
  ): Promise<{ status: number; text: string; type: string }> =>
    new Promise((resolve, reject) => {
      const sent = request(
        new URL(path, server.url),
        { method: body === undefined ? 'GET' : 'POST', headers },
        (answer) => {
          let text = '';
          answer.setEncoding('utf8').on('data', (part: string) => (text += part));
          answer.once('end', () =>
            resolve({ status: answer.statusCode ?? 0, text, type: answer.headers['content-type'] ?? '' }),
          );
        },
      );
      sent.once('error', reject);
      sent.end(body);
    });
  const json = { 'content-type': 'application/json' };

  it('answers this machine only, whatever name or page a request comes from', async () => {
    expect((await ask('/api/view')).status).toBe(200);
    expect((await ask('/api/view', { headers: { host: 'plans.example.com' } })).status).toBe(403);
    const from = { ...json, origin: 'https://example.com' };
    expect((await ask('/api/acts', { headers: from, body: '{"do":"sync"}' })).status).toBe(403);
    expect(
      (await ask('/api/acts', { headers: { 'content-type': 'text/plain' }, body: '{"do":"sync"}' })).status,
    ).toBe(415);
    expect(playground.view().sync.runs).toHaveLength(2);
  });

  it('gives no file that the page does not stand on', async () => {
    for (const path of [
      '/page/../http.js',
      '/page/..%2fhttp.js',
      '/library/../package.json',
      '/library/vitest/package.json',
      '/package.json',
    ])
      expect((await ask(path)).status, path).toBe(404);
    expect(await ask('/page/style/base.css')).toMatchObject({ status: 200, type: 'text/css; charset=utf-8' });
    expect(await ask('/library/preact/dist/preact.mjs')).toMatchObject({ status: 200 });
  });

  it('says in a sentence what is wrong with an act, and changes nothing', async () => {
    const before = playground.view().revision;
    const said = async (body: string): Promise<unknown> => {
      const { status, text } = await ask('/api/acts', { headers: json, body });
      return [status, (JSON.parse(text) as { message: string }).message];
    };
    expect(await said('{"do":"fly"}')).toEqual([400, expect.stringContaining('do:')]);
    expect(await said('{"do":"merge","pull":9}')).toEqual([422, expect.any(String)]);
    expect(await said('not json')).toEqual([422, expect.any(String)]);
    const commit = { do: 'commit', path: '../x', text: '', message: 'x' };
    expect(await said(JSON.stringify(commit))).toEqual([400, expect.stringContaining('A path has letters')]);
    expect(playground.view().revision).toBe(before);
  });

  it('begins with two plans that both sides have', async () => {
    const { notion, repository, sync } = JSON.parse((await ask('/api/view')).text) as View;
    expect(notion.plans.rows.map(({ key }) => key).sort()).toEqual(['PREF', 'STAT']);
    expect(notion.tasks.rows.filter(({ key }) => key !== '')).toHaveLength(8);
    expect(repository.files.map(({ path }) => path)).toContain('plans/status-page.yml');
    expect(sync).toMatchObject({ running: null, waiting: 0, auto: false, tried: [], marks: noMarks });
  });
});

const block = (id: string, text: string, children: readonly BlockView[] = []): BlockView => ({
  id,
  type: 'paragraph',
  text,
  children,
});
const world = (blocks: readonly BlockView[], values: Record<string, unknown>, text: string): World => ({
  notion: {
    tasks: { title: 'Tasks', properties: [], rows: [{ id: 'a', key: 'A-1', title: 'One', values, blocks }] },
    plans: { title: 'Plans', properties: [], rows: [] },
    spec: { id: 's', title: 'Spec', blocks: [] },
    people: [],
  },
  repository: {
    name: 'acme/platform',
    files: [{ path: 'a.yml', text }],
    commits: [],
    pulls: [],
    standing: '',
  },
});

describe('what a run changed', () => {
  it('is nothing where nothing differs', () => {
    const same = world([block('1', 'x')], { Status: 'Done' }, 'a\n');
    expect(marksBetween(same, same)).toEqual(noMarks);
  });

  it('is told by property, block at any depth, and line', () => {
    const before = world([block('1', 'x', [block('2', 'y')])], { Status: 'Done', Points: 3 }, 'a\nb\nc\n');
    const after = world(
      [block('1', 'x', [block('2', 'z')]), block('3', 'new')],
      { Status: 'To Do', Points: 3 },
      'a\nB\nc\nd\n',
    );
    expect(marksBetween(before, after)).toEqual({
      ...noMarks,
      pages: { a: { isNew: false, properties: ['Status'], blocks: ['2', '3'] } },
      lines: { 'a.yml': [2, 4] },
    });
  });
});

describe('the workflow', () => {
  const event = (name: string, payload: Record<string, unknown>): GitHubEvent => ({
    ...{ id: 1, actor: 'ada', repository: 'acme/platform' },
    name,
    payload,
  });

  it('runs for main, pull requests and commands, as its file says', () => {
    expect(startsRun(event('push', { ref: 'refs/heads/main' }))).toBe(true);
    expect(startsRun(event('push', { ref: 'refs/heads/topic' }))).toBe(false);
    expect(startsRun(event('pull_request', { action: 'opened' }))).toBe(true);
    expect(startsRun(event('pull_request', { action: 'labeled' }))).toBe(false);
    expect(startsRun(event('issue_comment', { action: 'created', comment: { body: '/plan help' } }))).toBe(
      true,
    );
    expect(startsRun(event('issue_comment', { action: 'created', comment: { body: 'Nice' } }))).toBe(false);
  });

  it('is told in words', () => {
    expect(
      eventWords(event('pull_request', { action: 'ready_for_review', pull_request: { number: 3 } })),
    ).toBe('Pull request #3 ready for review');
  });
});

describe('suggestions', () => {
  const outputs = { pulled: '1', updated: '2', conflicts: '0', commit: 'abc' };
  const push = { id: 1, name: 'push', actor: 'ada', repository: 'acme/platform', payload: {} };

  it('are fulfilled by a run that did what they are about', () => {
    expect(fulfilled(new Set(['tick', 'commit']), push, { exitCode: 0, outputs })).toEqual([
      'tick',
      'commit',
    ]);
    expect(
      fulfilled(new Set(['merge']), push, { exitCode: 0, outputs: { ...outputs, conflicts: '1' } }),
    ).toEqual(['conflict', 'merge']);
  });

  it('are not fulfilled by a run that failed', () => {
    expect(fulfilled(new Set(['tick']), push, { exitCode: 1, outputs })).toEqual([]);
  });
});

describe('an act', () => {
  it('is taken as it is when it has its shape, and nothing more', () => {
    expect(readAct({ do: 'tick', page: 'a', block: 'b', checked: true })).toHaveProperty('act');
    expect(readAct({ do: 'tick', page: 'a', block: 'b', checked: true, more: 1 })).toHaveProperty('refusal');
    expect(
      readAct({ do: 'open-pull', title: 'x', body: '', branch: '../x', path: 'a', text: '' }),
    ).toHaveProperty('refusal');
  });
});
