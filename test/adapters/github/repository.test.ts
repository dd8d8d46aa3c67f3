// What the repository adapter does when GitHub answers in unusual ways; the usual ones are in test/contract.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRepository } from '../../../src/adapters/github/repository.ts';
import { blobOf } from '../../fakes/git-objects.ts';
import { startScriptedGitHub, type Reply, type ScriptedGitHub } from './scripted-github.ts';

let github: ScriptedGitHub;
beforeEach(async () => {
  github = await startScriptedGitHub();
});
afterEach(() => github.close());

const repository = () =>
  createRepository(github.client, { owner: 'acme', repo: 'plans', serverUrl: 'https://github.com/' });
const noGraphql: Reply = { status: 404, json: { message: 'Not Found' } };
const head = { branch: 'main', commit: 'c1', tree: 't1' };
const message = 'chore(plans): sync\n\nPREF-1 is done.\n\nPlan-Sync-Run: 7/1';
const change = [{ path: 'plans/a.yml', content: 'title: A\n' }];
const listed = (sha: string, text: string, parent: string) => ({
  sha,
  html_url: `https://github.com/acme/plans/commit/${sha}`,
  commit: { message: text, tree: { sha: `t${sha.slice(1)}` } },
  parents: [{ sha: parent }],
});
const base64 = (bytes: string | Uint8Array) => ({ json: { content: Buffer.from(bytes).toString('base64') } });

describe('head', () => {
  it('falls back to REST where there is no GraphQL, and does not ask for GraphQL again', async () => {
    github.on(/graphql/, noGraphql);
    github.on(/GET \/repos\/acme\/plans$/, { json: { default_branch: 'trunk', private: false } });
    github.on(/branches\/trunk$/, { json: { commit: { sha: 'c9', commit: { tree: { sha: 't9' } } } } });
    const subject = repository();
    const expected = { branch: 'trunk', commit: 'c9', tree: 't9' };
    expect(await subject.head()).toEqual(expected);
    expect(await subject.head()).toEqual(expected);
    expect(await subject.isPublic()).toBe(true);
    expect(github.requests.filter((line) => line.includes('graphql'))).toHaveLength(1);
  });

  it('falls back to REST where the server does not know a field', async () => {
    github.on(/graphql/, {
      json: { errors: [{ message: "Field 'isPrivate' doesn't exist on type 'Repository'" }] },
    });
    github.on(/GET \/repos\/acme\/plans$/, { json: { default_branch: 'trunk', private: true } });
    github.on(/branches\/trunk$/, { json: { commit: { sha: 'c9', commit: { tree: { sha: 't9' } } } } });
    expect(await repository().head()).toEqual({ branch: 'trunk', commit: 'c9', tree: 't9' });
  });

  it('says that a repository is empty', async () => {
    github.on(/graphql/, { json: { data: { repository: { isPrivate: true, head: null } } } });
    await expect(repository().head()).rejects.toMatchObject({
      code: 'not-found',
      message: 'acme/plans has no commit yet.',
    });
  });
});

describe('files', () => {
  const file = (path: string) => ({ path, mode: '100644', type: 'blob', sha: `b-${path}`, size: 3 });
  const directory = (path: string, sha: string) => ({ path, mode: '040000', type: 'tree', sha });

  it('walks the directories when GitHub cuts the recursive listing', async () => {
    github.on(/trees\/root\?recursive/, { json: { truncated: true, tree: [file('a.yml')] } });
    github.on(/trees\/root$/, {
      json: { truncated: false, tree: [file('a.yml'), directory('plans', 'd1')] },
    });
    github.on(/trees\/d1\?recursive/, { json: { truncated: true, tree: [] } });
    github.on(/trees\/d1$/, { json: { truncated: false, tree: [directory('deep', 'd2'), file('b.yml')] } });
    github.on(/trees\/d2\?recursive/, { json: { truncated: false, tree: [file('x/c.yml')] } });
    const paths = (await repository().files('root', () => true)).map(({ path }) => path);
    expect(paths.sort()).toEqual(['a.yml', 'plans/b.yml', 'plans/deep/x/c.yml']);
  });

  it('throws rather than return a list that stays incomplete', async () => {
    github.on(/trees\/root/, { json: { truncated: true, tree: [file('a.yml')] } });
    await expect(repository().files('root', () => true)).rejects.toMatchObject({ code: 'limit' });
  });

  it('leaves out links and submodules', async () => {
    const tree = [
      file('a.yml'),
      { ...file('link.yml'), mode: '120000' },
      { path: 'module', mode: '160000', type: 'commit', sha: 'm' },
    ];
    github.on(/trees\/root/, { json: { truncated: false, tree } });
    expect(await repository().files('root', () => true)).toEqual([
      { path: 'a.yml', blob: 'b-a.yml', size: 3 },
    ]);
  });
});

describe('texts', () => {
  it('reads a blob by REST when the text GraphQL gives is not the one its SHA names', async () => {
    const text = '\uFEFFtitle: A\r\n';
    const blob = blobOf(text);
    github.on(/graphql/, { json: { data: { repository: { o0: { oid: blob, text: 'title: A\n' } } } } });
    github.on(/git\/blobs/, base64(text));
    expect(await repository().texts([blob])).toEqual(new Map([[blob, text]]));
  });

  it('leaves out what is not UTF-8', async () => {
    github.on(/graphql/, { json: { data: { repository: { o0: { oid: 'latin', text: 'é' } } } } });
    github.on(/git\/blobs/, base64(new Uint8Array([0xe9, 0x0a])));
    expect(await repository().texts(['latin'])).toEqual(new Map());
  });

  it('reads by REST alone where there is no GraphQL', async () => {
    github.on(/graphql/, noGraphql);
    github.on(/git\/blobs\/one/, base64('1'));
    github.on(/git\/blobs\/two/, base64('2'));
    expect(await repository().texts(['one', 'two', 'one'])).toEqual(
      new Map([
        ['one', '1'],
        ['two', '2'],
      ]),
    );
  });

  it('asks for big files in smaller batches', async () => {
    const tree = Array.from({ length: 20 }, (_, index) => ({
      path: `${index}.yml`,
      mode: '100644',
      type: 'blob',
      sha: blobOf(`${index}`),
      size: 1_000_000,
    }));
    github.on(/trees\/root/, { json: { truncated: false, tree } });
    github.on(/graphql/, ({ body }) => ({
      json: {
        data: {
          repository: Object.fromEntries(
            Object.entries(body.variables)
              .filter(([name]) => name.startsWith('e'))
              .map(([name, oid]) => [
                name.replace('e', 'o'),
                { oid, text: `${tree.findIndex(({ sha }) => sha === oid)}` },
              ]),
          ),
        },
      },
    }));
    const subject = repository();
    const files = await subject.files('root', () => true);
    expect((await subject.texts(files.map(({ blob }) => blob))).size).toBe(20);
    expect(github.requests.filter((line) => line.includes('graphql'))).toHaveLength(5);
  });
});

describe('commit', () => {
  const graphqlError = (type: string, text: string): Reply => ({
    json: { data: { createCommitOnBranch: null }, errors: [{ type, message: text }] },
  });
  const graphqlCommit: Reply = {
    json: {
      data: {
        createCommitOnBranch: {
          commit: { oid: 'c2', url: 'https://github.com/acme/plans/commit/c2', tree: { oid: 't2' } },
        },
      },
    },
  };
  const committed = {
    kind: 'committed',
    head: { branch: 'main', commit: 'c2', tree: 't2' },
    url: 'https://github.com/acme/plans/commit/c2',
  };

  it('commits on the expected head, subject and body apart', async () => {
    let input: any;
    github.on(/graphql/, ({ body }) => ((input = body.variables.input), graphqlCommit));
    expect(await repository().commit(head, change, message)).toEqual(committed);
    expect(input).toEqual({
      branch: { repositoryNameWithOwner: 'acme/plans', branchName: 'main' },
      expectedHeadOid: 'c1',
      message: { headline: 'chore(plans): sync', body: 'PREF-1 is done.\n\nPlan-Sync-Run: 7/1' },
      fileChanges: { additions: [{ path: 'plans/a.yml', contents: 'dGl0bGU6IEEK' }] },
    });
  });

  const untouched = { json: [listed('c1', 'before', 'c0')] };
  const moved = { json: [listed('c3', 'a person', 'c1'), listed('c1', 'before', 'c0')] };
  const landed = { json: [listed('c3', 'a person', 'c2'), listed('c2', `${message}\n`, 'c1')] };
  it.each([
    [
      'a moved head',
      graphqlError('STALE_DATA', 'Expected branch to point to "c1" but it did not.'),
      moved,
      'stale',
    ],
    [
      'a moved head that the listing does not show yet',
      graphqlError('STALE_DATA', 'Expected branch to point to "c1" but it did not.'),
      untouched,
      'stale',
    ],
    [
      'a protected branch',
      graphqlError('BRANCH_PROTECTION_RULE_VIOLATION', 'Changes must be made through a pull request.'),
      untouched,
      'refused',
    ],
    ['a ruleset', graphqlError('UNPROCESSABLE', 'Repository rule violations found'), untouched, 'refused'],
    [
      'a read-only token',
      graphqlError('FORBIDDEN', 'Resource not accessible by integration'),
      untouched,
      'refused',
    ],
    ['an answer that was lost after the commit landed', 'cut' as const, landed, 'committed'],
    [
      'a repetition that finds the first attempt there',
      graphqlError('STALE_DATA', 'Expected branch to point to "c1" but it did not.'),
      landed,
      'committed',
    ],
  ])('%s: %#', async (_, reply, history, kind) => {
    github.on(/graphql/, reply);
    github.on(/commits\?sha=main/, history);
    const outcome = await repository().commit(head, change, message);
    expect(outcome).toMatchObject(kind === 'committed' ? committed : { kind });
  });

  it('names the permission that a refused token lacks', async () => {
    github.on(/graphql/, graphqlError('FORBIDDEN', 'Resource not accessible by integration'));
    github.on(/commits\?sha=main/, untouched);
    expect(await repository().commit(head, change, message)).toEqual({
      kind: 'refused',
      reason:
        'GitHub does not let this token commit to main of acme/plans: Resource not accessible by integration.',
    });
  });

  it('throws when GitHub stays away and the branch did not move', async () => {
    github.on(/graphql/, { status: 502, json: { message: 'Bad Gateway' } });
    github.on(/commits\?sha=main/, untouched);
    await expect(repository().commit(head, change, message)).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('never takes a commit of another run for its own', async () => {
    github.on(/graphql/, 'cut');
    github.on(/commits\?sha=main/, { json: [listed('c2', message.replace('7/1', '8/1'), 'c1')] });
    expect(await repository().commit(head, change, message)).toEqual({ kind: 'stale' });
  });

  describe('by REST', () => {
    beforeEach(() => {
      github.on(/graphql/, noGraphql);
      github.on(/POST .*git\/trees$/, { status: 201, json: { sha: 't2' } });
      github.on(/POST .*git\/commits$/, {
        status: 201,
        json: { sha: 'c2', html_url: 'https://github.com/acme/plans/commit/c2' },
      });
    });
    const patch = /PATCH .*git\/refs\/heads/;
    it.each([
      ['a free branch', { json: {} }, untouched, 'committed'],
      ['a moved head', { status: 422, json: { message: 'Update is not a fast forward' } }, moved, 'stale'],
      [
        'a protected branch',
        { status: 422, json: { message: 'Protected branch update failed' } },
        untouched,
        'refused',
      ],
      ['a lost answer', 'cut' as const, landed, 'committed'],
    ])('%s: %#', async (_, reply, history, kind) => {
      github.on(patch, reply);
      github.on(/commits\?sha=main/, history);
      expect((await repository().commit(head, change, message)).kind).toBe(kind);
    });
  });
});

describe('lastTrailers', () => {
  it('reads the newest commit of the action', async () => {
    github.on(/GET .*\/commits\?/, {
      json: [
        listed('c3', 'By a person\n\nSigned-off-by: Ada', 'c2'),
        listed('c2', 'Sync\n\nPlan-Sync-Run: 7/1\nPlan-Sync-State: s7', 'c1'),
        listed('c1', 'Sync\n\nPlan-Sync-Run: 6/1', 'c0'),
      ],
    });
    expect(await repository().lastTrailers()).toEqual({ 'Plan-Sync-Run': '7/1', 'Plan-Sync-State': 's7' });
  });
});
