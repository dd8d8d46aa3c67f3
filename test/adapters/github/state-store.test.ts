// What the state store does when GitHub answers in unusual ways; the usual ones are in test/contract.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createStateStore } from '../../../src/adapters/github/state-store.ts';
import { blobOf } from '../../fakes/git-objects.ts';
import { startScriptedGitHub, type Reply, type ScriptedGitHub } from './scripted-github.ts';

let github: ScriptedGitHub;
beforeEach(async () => {
  github = await startScriptedGitHub();
});
afterEach(() => github.close());

const store = (ref = 'refs/plan-sync/state') =>
  createStateStore(github.client, { owner: 'acme', repo: 'plans', ref });
const ref = (sha: string): Reply => ({ json: { object: { sha } } });
const missing: Reply = { status: 404, json: { message: 'Not Found' } };
/** GraphQL that knows nothing of the ref. */
const nowhere: Reply = { json: { data: { repository: { tip: null } } } };
const files = new Map([['meta.json', '{}\n']]);

/** GraphQL over the files of every commit; `tree-of-<commit>` is a root tree. */
function serveFiles(contents: Readonly<Record<string, string>>): void {
  github.on(/graphql/, ({ body }) => ({
    json: {
      data: {
        repository: Object.fromEntries(
          Object.entries<string>(body.variables)
            .filter(([name]) => /^e\d/.test(name))
            .map(([name, expression]) => {
              const [commit, path = ''] = expression.split(':');
              const text = contents[path];
              if (path === '') return [name.replace('e', 'o'), { oid: `tree-of-${commit}` }];
              return [name.replace('e', 'o'), text === undefined ? null : { oid: blobOf(text), text }];
            }),
        ),
      },
    },
  }));
}

function serveWrites(commit = 's2'): { trees: any[] } {
  const seen = { trees: [] as any[] };
  github.on(/POST .*git\/trees$/, ({ body }) => {
    seen.trees.push(body);
    return { status: 201, json: { sha: `t${seen.trees.length}` } };
  });
  github.on(/POST .*git\/commits$/, { status: 201, json: { sha: commit, html_url: 'https://github.com' } });
  return seen;
}

describe('load', () => {
  it.each([
    ['no state', missing],
    ['an empty repository', { status: 409, json: { message: 'Git Repository is empty.' } }],
  ])('finds nothing: %s', async (_, reply) => {
    github.on(/graphql/, nowhere);
    github.on(/GET .*git\/ref\//, reply);
    expect(await store().load()).toBeUndefined();
  });

  it('gives an unreadable meta where the file is missing', async () => {
    github.on(/GET .*git\/ref\//, ref('s1'));
    serveFiles({});
    expect(await store().load()).toEqual({ commit: 's1', meta: '' });
  });

  it('reads by REST where there is no GraphQL', async () => {
    github.on(/GET .*git\/ref\//, ref('s1'));
    github.on(/graphql/, missing);
    github.on(/git\/commits\/s1$/, { json: { tree: { sha: 't1' } } });
    github.on(/git\/trees\/t1\?/, {
      json: {
        truncated: false,
        tree: [{ path: 'meta.json', mode: '100644', type: 'blob', sha: 'b1', size: 2 }],
      },
    });
    github.on(/git\/blobs\/b1$/, { json: { content: Buffer.from('{}').toString('base64') } });
    expect(await store().load()).toEqual({ commit: 's1', meta: '{}' });
  });
});

describe('save', () => {
  it('removes only what is there', async () => {
    serveFiles({ 'meta.json': '{}', 'journal.json': '[]' });
    const seen = serveWrites();
    github.on(/PATCH .*git\/refs\//, ref('s2'));
    const changes = new Map([
      ['meta.json', '{"format":1}'],
      ['journal.json', null],
      ['plans/GONE.json', null],
    ]);
    expect(await store().save('s1', changes, 'State')).toBe('s2');
    expect(seen.trees).toEqual([
      {
        base_tree: 'tree-of-s1',
        tree: [
          { path: 'meta.json', mode: '100644', type: 'blob', content: '{"format":1}' },
          { path: 'journal.json', mode: '100644', type: 'blob', sha: null },
        ],
      },
    ]);
  });

  it('chains trees when there is much to write', async () => {
    serveFiles({});
    const seen = serveWrites();
    github.on(/PATCH .*git\/refs\//, ref('s2'));
    const big = new Map(['a', 'b', 'c'].map((path) => [path, path.repeat(3_000_000)]));
    expect(await store().save('s1', big, 'State')).toBe('s2');
    expect(seen.trees.map(({ base_tree }) => base_tree)).toEqual(['tree-of-s1', 't1', 't2']);
  });

  const notFastForward: Reply = { status: 422, json: { message: 'Update is not a fast forward' } };
  const exists: Reply = { status: 422, json: { message: 'Reference already exists' } };
  it.each([
    ['another run moved the ref', 's1', notFastForward, ref('other'), undefined],
    [
      'the ref is gone',
      's1',
      { status: 422, json: { message: 'Reference does not exist' } },
      missing,
      undefined,
    ],
    ['another run created the ref', undefined, exists, ref('other'), undefined],
    ['the answer was lost', 's1', 'cut' as const, ref('s2'), 's2'],
    ['the answer of the creation was lost and the repetition found it', undefined, exists, ref('s2'), 's2'],
  ])('%s', async (_, parent, moveReply, now, saved) => {
    serveFiles({});
    serveWrites();
    github.on(/(PATCH|POST) .*git\/refs/, moveReply);
    github.on(/GET .*git\/ref\//, now);
    expect(await store().save(parent, files, 'State')).toBe(saved);
  });

  it.each([
    ['refs/plan-sync/state', 'Set `sync.state: refs/heads/plan-sync/state` to keep the state in a branch.'],
    [
      'refs/heads/state',
      'Exempt refs/heads/state from the branch rules, or name another one as `sync.state`.',
    ],
  ])('says what to do where %s is not allowed', async (name, hint) => {
    serveWrites();
    github.on(/POST .*git\/refs$/, { status: 422, json: { message: 'Reference update failed' } });
    github.on(/GET .*git\/ref\//, missing);
    await expect(store(name).save(undefined, files, 'State')).rejects.toMatchObject({
      code: 'forbidden',
      hint,
    });
  });

  it('names the permission that the token lacks', async () => {
    github.on(/POST .*git\/trees$/, {
      status: 403,
      json: {
        message: 'Resource not accessible by integration',
        documentation_url: 'https://docs.github.com/rest',
      },
    });
    await expect(store().save(undefined, files, 'State')).rejects.toMatchObject({
      code: 'forbidden',
      message:
        'GitHub does not let this token save the state in refs/plan-sync/state of acme/plans: Resource not accessible by integration.',
      hint: 'Give the job `permissions: contents: write`, or a token that has it.',
    });
  });
});

describe('run', () => {
  it.each([
    ['completed', { json: { status: 'completed', updated_at: 'T1' } }, { alive: false, endedAt: 'T1' }],
    [
      'in progress',
      { json: { status: 'in_progress', updated_at: 'T1' } },
      { alive: true, endedAt: undefined },
    ],
    ['deleted', missing, { alive: 'unknown', endedAt: undefined }],
    ['hidden', { status: 403, json: { message: 'no' } }, { alive: 'unknown', endedAt: undefined }],
  ])('%s', async (_, reply, expected) => {
    github.on(/actions\/runs\/77$/, reply);
    expect(await store().run('77')).toEqual(expected);
  });
});

describe('now', () => {
  it("is GitHub's clock once it answered", async () => {
    github.on(/graphql/, nowhere);
    github.on(/GET .*git\/ref\//, missing);
    const subject = store();
    expect(subject.now()).toBe('2026-12-01T09:00:00.000Z');
    await subject.load();
    expect(subject.now()).toBe('2026-12-01T10:00:00.000Z');
  });
});
