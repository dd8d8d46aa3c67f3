/** The git database: refs, commits, trees and blobs, one object at a time. */
import type { Need } from '../access.ts';
import { GitHubError, notFound, unprocessable } from '../errors.ts';
import { readCommit, writeCommit } from '../git/commits.ts';
import type { Signature } from '../git/commits.ts';
import { isValidRefName } from '../git/refs.ts';
import type { Ref } from '../git/refs.ts';
import { resolveCommit } from '../git/revisions.ts';
import { editTree, listTree, readTree } from '../git/trees.ts';
import type { TreePath } from '../git/trees.ts';
import type { Hub, Repository } from '../hub.ts';
import { moveRef } from '../pushes.ts';
import { nodeId } from '../views/accounts.ts';
import { gitCommitView, signatureOf } from '../views/commits.ts';
import { repositoryUrl } from '../views/repositories.ts';
import { created, noContent, ok, repositoryOf } from './handler.ts';
import type { Handler, RestRequest } from './handler.ts';

export const READ_CONTENTS: Need = { scopes: ['contents'], access: 'read', role: 'read' };
export const WRITE_CONTENTS: Need = { scopes: ['contents'], access: 'write', role: 'write' };

const refOf = (request: RestRequest): string => `refs/${request.params['ref'] ?? ''}`;

function refView(hub: Hub, repository: Repository, { name, oid }: Ref): Record<string, any> {
  const url = repositoryUrl(hub, repository);
  const type = repository.git.objects.read(oid)?.type ?? 'commit';
  return {
    ref: name,
    node_id: nodeId('Ref', `${repository.fullName}:${name}`),
    url: `${url}/git/${name}`,
    object: { sha: oid, type, url: `${url}/git/${type}s/${oid}` },
  };
}

const getRef: Handler = (request) => {
  const repository = repositoryOf(request, READ_CONTENTS);
  const oid = repository.git.refs.get(refOf(request));
  if (oid === undefined) throw notFound();
  return ok(refView(request.hub, repository, { name: refOf(request), oid }));
};

const listMatchingRefs: Handler = (request) => {
  const repository = repositoryOf(request, READ_CONTENTS);
  return ok(repository.git.refs.list(refOf(request)).map((ref) => refView(request.hub, repository, ref)));
};

const createRef: Handler = (request) => {
  const repository = repositoryOf(request, WRITE_CONTENTS);
  const { ref, sha } = request.body as { ref: string; sha: string };
  if (!ref.startsWith('refs/') || ref.split('/').length < 3) {
    throw unprocessable(
      `${ref} is not a valid ref name: it must start with "refs" and have two slashes at least.`,
    );
  }
  if (!isValidRefName(ref)) throw unprocessable(`${ref} is not a valid ref name.`);
  if (repository.git.refs.get(ref) !== undefined) throw unprocessable('Reference already exists');
  moveRef(request.hub, repository, request.caller, { ref, to: sha });
  return created(refView(request.hub, repository, { name: ref, oid: sha }));
};

const updateRef: Handler = (request) => {
  const repository = repositoryOf(request, WRITE_CONTENTS);
  const { sha, force } = request.body as { sha: string; force?: boolean };
  const ref = refOf(request);
  if (repository.git.refs.get(ref) === undefined) throw unprocessable('Reference does not exist');
  moveRef(request.hub, repository, request.caller, { ref, to: sha, force: force === true });
  return ok(refView(request.hub, repository, { name: ref, oid: sha }));
};

const deleteRef: Handler = (request) => {
  const repository = repositoryOf(request, WRITE_CONTENTS);
  if (repository.git.refs.get(refOf(request)) === undefined) throw unprocessable('Reference does not exist');
  moveRef(request.hub, repository, request.caller, { ref: refOf(request), to: undefined });
  return noContent();
};

const getCommit: Handler = (request) => {
  const repository = repositoryOf(request, READ_CONTENTS);
  const commit = readCommit(repository.git.objects, request.params['commit_sha'] ?? '');
  if (commit === undefined) throw notFound();
  return ok(gitCommitView(request.hub, repository, commit));
};

const createCommit: Handler = (request) => {
  const repository = repositoryOf(request, WRITE_CONTENTS);
  const { hub, caller, body } = request;
  const { objects } = repository.git;
  if (objects.read(body.tree)?.type !== 'tree') throw unprocessable('Tree SHA does not exist');
  const parents: string[] = body.parents ?? [];
  if (parents.some((parent) => readCommit(objects, parent) === undefined)) {
    throw unprocessable('Parent SHA does not exist or is not a commit object');
  }
  const signature = (given: any, fallback: Signature): Signature =>
    given === undefined
      ? fallback
      : {
          name: given.name,
          email: given.email,
          at: given.date === undefined ? fallback.at : Date.parse(given.date),
        };
  const author = signature(body.author, signatureOf(hub, caller.login));
  const committer = signature(body.committer, author);
  const oid = writeCommit(objects, { tree: body.tree, parents, author, committer, message: body.message });
  const commit = readCommit(objects, oid);
  return created(commit && gitCommitView(hub, repository, commit));
};

function treeView(hub: Hub, repository: Repository, oid: string, recursive: boolean): Record<string, any> {
  const url = repositoryUrl(hub, repository);
  const { objects } = repository.git;
  const all: TreePath[] = recursive
    ? listTree(objects, oid)
    : readTree(objects, oid).map((entry) => ({ ...entry, path: entry.name }));
  const limit = hub.state.switches.treeLimit;
  const tree = all.slice(0, limit).map((entry) => ({
    path: entry.path,
    mode: entry.mode,
    type: entry.type,
    sha: entry.oid,
    ...(entry.type === 'blob' && { size: objects.expect(entry.oid, 'blob').length }),
    url: `${url}/git/${entry.type}s/${entry.oid}`,
  }));
  return { sha: oid, url: `${url}/git/trees/${oid}`, tree, truncated: all.length > limit };
}

const getTree: Handler = (request) => {
  const repository = repositoryOf(request, READ_CONTENTS);
  const name = request.params['tree_sha'] ?? '';
  const { objects } = repository.git;
  const commit = resolveCommit(repository.git, name);
  const oid = commit === undefined ? name : readCommit(objects, commit)?.tree;
  if (oid === undefined || objects.read(oid)?.type !== 'tree') throw notFound();
  return ok(treeView(request.hub, repository, oid, request.query.has('recursive')));
};

const createTree: Handler = (request) => {
  const repository = repositoryOf(request, WRITE_CONTENTS);
  const { objects } = repository.git;
  const { base_tree: base, tree } = request.body as { base_tree?: string; tree: Record<string, any>[] };
  const baseTree = base === undefined ? undefined : (readCommit(objects, base)?.tree ?? base);
  if (baseTree !== undefined && objects.read(baseTree)?.type !== 'tree') throw notFound();
  const edits = tree.map(({ path, mode, sha, content }): [string, { mode: string; oid: string } | null] => {
    if (sha === null) return [path, null];
    if (typeof content !== 'string' && objects.read(sha ?? '') === undefined) {
      throw unprocessable(`tree.sha ${String(sha)} is not a valid object`);
    }
    const oid = typeof content === 'string' ? objects.write('blob', Buffer.from(content)) : String(sha);
    return [path, { mode: mode ?? '100644', oid }];
  });
  const oid = editTree(objects, baseTree, new Map(edits));
  return created(treeView(request.hub, repository, oid, false));
};

const getBlob: Handler = (request) => {
  const repository = repositoryOf(request, READ_CONTENTS);
  const oid = request.params['file_sha'] ?? '';
  const object = repository.git.objects.read(oid);
  if (object?.type !== 'blob') throw notFound();
  if (object.data.length > 100_000_000) {
    throw new GitHubError('The requested blob is too large to fetch via the API', { status: 403 });
  }
  if (/\braw\b/.test(request.accept)) {
    return { status: 200, raw: { type: 'application/vnd.github.raw; charset=utf-8', bytes: object.data } };
  }
  return ok({
    sha: oid,
    node_id: nodeId('Blob', `${repository.fullName}@${oid}`),
    size: object.data.length,
    url: `${repositoryUrl(request.hub, repository)}/git/blobs/${oid}`,
    content: base64Lines(object.data),
    encoding: 'base64',
  });
};

/** Base64 in lines of 60 characters, as GitHub sends it. */
export const base64Lines = (bytes: Buffer): string => bytes.toString('base64').replace(/.{60}/g, '$&\n');

const createBlob: Handler = (request) => {
  const repository = repositoryOf(request, WRITE_CONTENTS);
  const { content, encoding } = request.body as { content: string; encoding?: string };
  const sha = repository.git.objects.write(
    'blob',
    Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8'),
  );
  return created({ sha, url: `${repositoryUrl(request.hub, repository)}/git/blobs/${sha}` });
};

export const gitDataHandlers: Readonly<Record<string, Handler>> = {
  'git/get-ref': getRef,
  'git/list-matching-refs': listMatchingRefs,
  'git/create-ref': createRef,
  'git/update-ref': updateRef,
  'git/delete-ref': deleteRef,
  'git/get-commit': getCommit,
  'git/create-commit': createCommit,
  'git/get-tree': getTree,
  'git/create-tree': createTree,
  'git/get-blob': getBlob,
  'git/create-blob': createBlob,
};
