// Retries, limits and the words for what went wrong.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asking } from '../../../src/adapters/github/fault.ts';
import { createPace } from '../../../src/adapters/github/pace.ts';
import { createFakeClock } from '../../fakes/fake-clock.ts';
import { startScriptedGitHub, type Reply, type ScriptedGitHub } from './scripted-github.ts';

let github: ScriptedGitHub;
beforeEach(async () => {
  github = await startScriptedGitHub();
});
afterEach(() => github.close());

const call = { to: 'read acme/plans', permission: 'contents: read' };
const ask = () =>
  asking(
    call,
    async () => (await github.client.rest.repos.get({ owner: 'acme', repo: 'plans' })).data.full_name,
  );
const ok: Reply = { json: { full_name: 'acme/plans' } };
const secondary: Reply = {
  status: 403,
  headers: { 'retry-after': '5' },
  json: { message: 'You have exceeded a secondary rate limit.' },
};
const reset = `${Date.parse('2026-12-01T12:40:00Z') / 1000}`;
const usedUp: Reply = {
  status: 403,
  headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset },
  json: { message: 'API rate limit exceeded' },
};

describe('retries', () => {
  it.each([
    ['a bad gateway', [{ status: 502, json: {} }, ok]],
    ['a broken connection', ['cut' as const, ok]],
    ['an answer that broke off', [{ raw: '{"full_name": "ac' }, ok]],
    ['a secondary limit', [secondary, ok]],
    ['a limit, then a failure', [secondary, { status: 500, json: {} }, ok]],
  ])('gets over %s', async (_, replies: Reply[]) => {
    github.on(/repos/, ...replies);
    expect(await ask()).toBe('acme/plans');
    expect(github.client.requests()).toBe(replies.length);
    expect(github.requests).toHaveLength(replies.length);
  });

  it('gives up after a bounded number of attempts', async () => {
    github.on(/repos/, { status: 503, json: { message: 'Unavailable' } });
    await expect(ask()).rejects.toMatchObject({ code: 'unavailable' });
    expect(github.requests).toHaveLength(4);
  });

  it.each([403, 429])('does not wait for a limit that lasts longer than a minute: %i', async (status) => {
    github.on(/repos/, { ...secondary, status, headers: { 'retry-after': '900' } });
    await expect(ask()).rejects.toMatchObject({ code: 'unavailable' });
    expect(github.requests).toHaveLength(1);
  });

  it('does not repeat a request whose answer is empty on purpose', async () => {
    github.on(/DELETE/, { status: 204, raw: '' });
    await github.client.rest.git.deleteRef({ owner: 'acme', repo: 'plans', ref: 'heads/old' });
    expect(github.requests).toHaveLength(1);
  });

  it('does not repeat a request that conflicts', async () => {
    github.on(/repos/, { status: 409, json: { message: 'Git Repository is empty.' } });
    await expect(ask()).rejects.toMatchObject({ code: 'invalid' });
    expect(github.requests).toHaveLength(1);
  });

  it('repeats a GraphQL call whose connection broke', async () => {
    github.on(/graphql/, 'cut', { json: { data: { viewer: 1 } } });
    expect(await github.client.query('{ viewer }', {})).toEqual({ viewer: 1 });
  });
});

describe('faults', () => {
  it.each<[string, Reply, string, string, string]>([
    [
      'a bad token',
      { status: 401, json: { message: 'Bad credentials' } },
      'unauthorized',
      'GitHub did not accept the token when asked to read acme/plans.',
      'Leave `github-token` at its default, or give it a token that is still valid.',
    ],
    [
      'a lack of permission',
      { status: 403, json: { message: 'Resource not accessible by integration' } },
      'forbidden',
      'GitHub does not let this token read acme/plans: Resource not accessible by integration.',
      'Give the job `permissions: contents: read`, or a token that has it.',
    ],
    [
      'a hidden repository',
      { status: 404, json: { message: 'Not Found' } },
      'not-found',
      'GitHub did not find what it takes to read acme/plans: Not Found.',
      'Check the name, and that the token can see the repository (`permissions: contents: read`).',
    ],
    [
      'a used-up limit',
      usedUp,
      'unavailable',
      "GitHub's rate limit for this token is used up, so the run could not read acme/plans.",
      'Run the workflow again after 12:40 UTC.',
    ],
    [
      'a failing server',
      { status: 500, json: { message: 'Server Error' } },
      'unavailable',
      'GitHub failed when asked to read acme/plans: Server Error.',
      'Run the workflow again in a few minutes; githubstatus.com tells whether GitHub has a problem.',
    ],
    [
      'a rejected request',
      { status: 422, json: { message: 'Validation Failed\n  ::error::x' } },
      'invalid',
      'GitHub rejected the request to read acme/plans: Validation Failed ::error::x.',
      'Run the workflow again; if it fails in the same way, report it with the debug log.',
    ],
  ])('%s', async (_, reply, code, message, hint) => {
    github.on(/repos/, reply);
    await expect(ask()).rejects.toMatchObject({ code, message, hint, service: 'github' });
  });

  it('a service that cannot be reached', async () => {
    await github.close();
    await expect(ask()).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringMatching(/^GitHub could not be reached to read acme\/plans: /),
    });
  });

  it.each([
    ['NOT_FOUND', 'not-found'],
    ['FORBIDDEN', 'forbidden'],
    ['UNPROCESSABLE', 'invalid'],
  ])('GraphQL says %s', async (type, code) => {
    github.on(/graphql/, { json: { errors: [{ type, message: 'Something.' }] } });
    await expect(asking(call, () => github.client.query('{ viewer }', {}))).rejects.toMatchObject({ code });
  });
});

describe('createPace', () => {
  it('lets a burst pass and spreads the rest', async () => {
    const clock = createFakeClock('2026-12-01T00:00:00Z');
    const pace = createPace(clock, 3, 60_000);
    const start = clock.now();
    const passes: number[] = [];
    for (let index = 0; index < 8; index += 1) {
      await pace();
      passes.push(clock.now() - start);
    }
    expect(passes).toEqual([0, 0, 0, 60_000, 60_000, 60_000, 120_000, 120_000]);
  });
});
