// Every recipe as it is: its permissions and inputs, run by the bundle for each of its events.
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { RunOptions } from '../../src/emulators/github/runner.ts';
import type { GitHubEvent } from '../../src/emulators/github/state.ts';
import { planOf } from './plans.ts';
import { openWorld, stateRef, type RunResult, type World, type WorldOptions } from './world.ts';

interface Recipe {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: NonNullable<RunOptions['permissions']>;
  readonly jobs: { readonly 'plan-sync': { readonly steps: readonly Step[] } };
}
interface Step {
  readonly uses: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

const examples = join(import.meta.dirname, '../../examples');
const names = readdirSync(join(examples, 'workflows'));
const recipe = (name: string): Recipe =>
  parse(readFileSync(join(examples, 'workflows', name), 'utf8')) as Recipe;

const file = 'plans/prefs.yml';
const plan = planOf('PREF', 'id: PREF-1, title: Write the migration', 'id: PREF-2, title: Backfill');

let world: World;
afterEach(() => world.close());

async function company(options: WorldOptions = {}): Promise<World> {
  world = await openWorld({ files: { [file]: plan, 'src/app.ts': 'one\n' }, ...options });
  return world;
}

/** Runs the recipe for an event, when it is `on` for it. */
async function play(name: string, event: GitHubEvent): Promise<RunResult | undefined> {
  const { on, permissions, jobs } = recipe(name);
  if (!(event.name in on)) return undefined;
  const given = jobs['plan-sync'].steps.find(({ uses }) => uses.startsWith('OWNER/plan-sync@'))?.with ?? {};
  const appToken = world.github.appToken('plan-sync-app', permissions);
  const values: Readonly<Record<string, string>> = {
    '${{ secrets.NOTION_TOKEN }}': world.notion.token,
    '${{ steps.app.outputs.token || github.token }}': appToken,
    '${{ inputs.mode }}': '',
    '${{ inputs.confirm }}': '',
  };
  const inputs = Object.fromEntries(
    Object.entries(given).map(([key, value]) => [key, values[String(value)] ?? String(value)]),
  );
  for (const value of Object.values(inputs)) expect(value).not.toContain('${{');
  return world.run(event, inputs, { permissions });
}

async function green(name: string, event: GitHubEvent): Promise<RunResult> {
  const result = await play(name, event);
  expect(result?.said.match(/^::(error|warning).*/gm) ?? null, `${name} on ${event.name}`).toBeNull();
  expect(result?.exitCode, `${name} on ${event.name}`).toBe(0);
  return result!;
}

const status = (id: string): unknown => world.row(id).values['State'];
const relayed = (): GitHubEvent => ({
  ...world.github.schedule(),
  name: 'repository_dispatch',
});

const config: Readonly<Record<string, WorldOptions>> = {
  'protected-branch.yml': { config: 'sync: { write-back: pull-request }' },
};

describe.each(names.filter((name) => !/^(preview-only|relay)/.test(name)))('%s', (name) => {
  test('syncs, follows a pull request and obeys a command', async () => {
    await company(config[name]);
    if (name === 'protected-branch.yml') world.github.protect('main');
    if (name === 'github-app.yml') world.github.protect('main', 'protected-branch', 'plan-sync-app[bot]');
    await green(name, world.github.schedule());
    expect(world.rows()).toHaveLength(2);

    const ada = world.github.person('ada');
    ada.commit({ 'src/app.ts': 'two\n' }, { branch: 'work' });
    const { pull, event } = ada.openPull({ title: 'PREF-1: tables', body: '', head: 'work' });
    await green(name, event);
    expect(status('PREF-1')).toBe('In Progress');
    expect(world.github.comments(pull.number)).toHaveLength(1);

    const { id, event: command } = ada.comment(pull.number, '/plan start PREF-2');
    await green(name, command);
    expect(status('PREF-2')).toBe('In Progress');
    const { reactions } = world.github.hub.repository(world.github.repository).state;
    expect(reactions).toContainEqual(
      expect.objectContaining({ subject: { kind: 'comment', id }, content: 'rocket' }),
    );

    await green(name, world.github.mergeGroup(pull.number));
    await green(name, relayed());
    await green(name, world.github.person('ada').dispatchWorkflow());
  });
});

describe('preview-only.yml', () => {
  test('tells in a comment what a pull request changes, and writes nothing else', async () => {
    await company();
    const ada = world.github.person('ada');
    ada.commit({ [file]: plan.replace('Backfill', 'Backfill all') }, { branch: 'work' });
    const { pull, event } = ada.openPull({ title: 'Say more', body: '', head: 'work' });
    const result = await green('preview-only.yml', event);
    expect(result.written).toEqual([]);
    expect(world.github.head(stateRef)).toBeUndefined();
    expect(world.github.comments(pull.number)[0]?.body).toContain('Backfill all');
  });
});

describe('relay.yml', () => {
  test('takes over an edit when the relay calls', async () => {
    await company();
    await world.sync();
    world.notion.clock.advance(600_000);
    world.github.clock.advance(600_000);
    world.notion.person.edit(world.row('PREF-1').id, { Task: 'Write both migrations' });
    world.notion.clock.advance(600_000);
    world.github.clock.advance(600_000);

    const asked: string[] = [];
    const hub = createServer((request, response) => {
      let body = '';
      request.on('data', (part) => (body += String(part)));
      request.on('end', () => {
        asked.push(`${request.method} ${request.url} ${request.headers.authorization} ${body}`);
        response.writeHead(204).end();
      });
    });
    await new Promise<void>((done) => hub.listen(0, '127.0.0.1', done));
    const { port } = hub.address() as AddressInfo;
    const worker = (await import(pathToFileURL(join(examples, 'relay/worker.mjs')).href)) as {
      default: { fetch: (request: Request, env: Record<string, string>) => Promise<Response> };
    };
    const env = {
      SECRET: 's3cret',
      REPOSITORY: 'acme/platform',
      GITHUB_TOKEN: 'token',
      GITHUB_API: `http://127.0.0.1:${port}`,
    };
    const call = (secret: string): Promise<Response> =>
      worker.default.fetch(
        new Request('https://relay.example', { method: 'POST', headers: { 'x-relay-secret': secret } }),
        env,
      );
    expect((await call('wrong')).status).toBe(403);
    expect((await call('s3cret')).status).toBe(202);
    hub.close();
    expect(asked).toEqual(['POST /repos/acme/platform/dispatches Bearer token {"event_type":"plan-sync"}']);

    await green('relay.yml', relayed());
    expect(world.github.file(file)).toContain('Write both migrations');
  });
});

describe('shared-databases.yml', () => {
  test('leaves the rows of another repository alone', async () => {
    await company();
    await green('shared-databases.yml', world.github.schedule());
    const foreign = world.notion.person.createRow(world.plans.dataSource, {});
    await green('shared-databases.yml', world.github.schedule());
    expect(world.notion.look.row(foreign).inTrash).toBe(false);
  });
});
