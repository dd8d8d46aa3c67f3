/** Files by path: read as JSON or raw, and changed one at a time with a commit each. */
import { GitHubError, notFound, unprocessable } from '../errors.ts';
import { expectCommit, writeCommit } from '../git/commits.ts';
import { resolveCommit } from '../git/revisions.ts';
import { editTree, entryAt, readTree } from '../git/trees.ts';
import type { TreeEntry } from '../git/trees.ts';
import type { Hub, Repository } from '../hub.ts';
import { moveRef } from '../pushes.ts';
import { gitCommitView, signatureOf } from '../views/commits.ts';
import { repositoryHtmlUrl, repositoryUrl } from '../views/repositories.ts';
import { READ_CONTENTS, WRITE_CONTENTS, base64Lines } from './git-data.ts';
import { ok, repositoryOf } from './handler.ts';
import type { Handler, RestAnswer, RestRequest } from './handler.ts';

/** JSON carries a file's content up to this size; above it, only the raw form does. */
const INLINE_LIMIT = 1_000_000;

function entryView(
  hub: Hub,
  repository: Repository,
  at: { readonly ref: string; readonly path: string; readonly entry: TreeEntry },
): Record<string, any> {
  const { ref, path, entry } = at;
  const file = entry.type === 'blob';
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  const self = `${repositoryUrl(hub, repository)}/contents/${encoded}?ref=${encodeURIComponent(ref)}`;
  const git = `${repositoryUrl(hub, repository)}/git/${entry.type}s/${entry.oid}`;
  const html = `${repositoryHtmlUrl(hub, repository)}/${file ? 'blob' : 'tree'}/${ref}/${encoded}`;
  return {
    name: entry.name,
    path,
    sha: entry.oid,
    size: file ? repository.git.objects.expect(entry.oid, 'blob').length : 0,
    url: self,
    html_url: html,
    git_url: git,
    download_url: file ? `${repositoryHtmlUrl(hub, repository)}/raw/${ref}/${encoded}` : null,
    type: file ? 'file' : 'dir',
    _links: { self, git, html },
  };
}

function fileView(
  hub: Hub,
  repository: Repository,
  ref: string,
  path: string,
  entry: TreeEntry,
): Record<string, any> {
  const bytes = repository.git.objects.expect(entry.oid, 'blob');
  const inline = bytes.length <= INLINE_LIMIT;
  return {
    ...entryView(hub, repository, { ref, path, entry }),
    content: inline ? `${base64Lines(bytes)}\n` : '',
    encoding: inline ? 'base64' : 'none',
  };
}

const getContent: Handler = (request) => {
  const repository = repositoryOf(request, READ_CONTENTS);
  const { objects } = repository.git;
  const ref = request.query.get('ref') ?? repository.state.defaultBranch;
  const path = (request.params['path'] ?? '').replace(/^\/|\/$/g, '');
  const commit = resolveCommit(repository.git, ref);
  if (commit === undefined) throw notFound(`No commit found for the ref ${ref}`);
  const entry = entryAt(objects, expectCommit(objects, commit).tree, path);
  if (entry === undefined) throw notFound();
  if (entry.type === 'tree') {
    const below = readTree(objects, entry.oid);
    const at = (name: string): string => (path === '' ? name : `${path}/${name}`);
    return ok(
      below.map((each) => entryView(request.hub, repository, { ref, path: at(each.name), entry: each })),
    );
  }
  if (/\braw\b/.test(request.accept)) {
    const bytes = objects.expect(entry.oid, 'blob');
    return { status: 200, raw: { type: 'application/vnd.github.raw; charset=utf-8', bytes } };
  }
  return ok(fileView(request.hub, repository, ref, path, entry));
};

/** The state of the file that a change is made against; throws GitHub's refusals of a missing or wrong `sha`. */
function changeTarget(
  request: RestRequest,
  repository: Repository,
): {
  branch: string;
  path: string;
  head: string | undefined;
  old: TreeEntry | undefined;
} {
  const { objects, refs } = repository.git;
  const branch: string = request.body.branch ?? repository.state.defaultBranch;
  const path = request.params['path'] ?? '';
  const head = refs.get(`refs/heads/${branch}`);
  if (head === undefined && refs.list('refs/heads/').length > 0) throw notFound(`Branch ${branch} not found`);
  const old = head === undefined ? undefined : entryAt(objects, expectCommit(objects, head).tree, path);
  const sha: string | undefined = request.body.sha;
  if (old !== undefined && sha === undefined)
    throw unprocessable(`Invalid request.\n\n"sha" wasn't supplied.`);
  if (sha !== undefined && sha !== old?.oid) {
    throw new GitHubError(`${path} does not match ${sha}`, { status: 409 });
  }
  return { branch, path, head, old };
}

/** Commits the change of one file and answers with it. */
function commitChange(
  request: RestRequest,
  repository: Repository,
  target: { branch: string; path: string; head: string | undefined },
  edit: { mode: string; oid: string } | null,
): Record<string, any> {
  const { hub, caller, body } = request;
  const { objects } = repository.git;
  const { branch, path, head } = target;
  const own = signatureOf(hub, caller.login);
  const author =
    body.author === undefined ? own : { ...own, name: body.author.name, email: body.author.email };
  const oid = writeCommit(objects, {
    tree: editTree(
      objects,
      head === undefined ? undefined : expectCommit(objects, head).tree,
      new Map([[path, edit]]),
    ),
    parents: head === undefined ? [] : [head],
    author,
    committer: body.committer === undefined ? own : { ...own, ...body.committer, at: own.at },
    message: body.message,
    signed: caller.permissions !== undefined && body.author === undefined && body.committer === undefined,
  });
  try {
    moveRef(hub, repository, caller, { ref: `refs/heads/${branch}`, to: oid });
  } catch (error) {
    // These endpoints wrap the refusals of a protected branch.
    if (!(error instanceof GitHubError) || !(branch in repository.state.protections)) throw error;
    throw new GitHubError(`Could not ${edit === null ? 'delete' : 'update'} file: ${error.message}`, {
      status: 409,
    });
  }
  return gitCommitView(hub, repository, expectCommit(objects, oid));
}

const writeFile: Handler = (request): RestAnswer => {
  const repository = repositoryOf(request, WRITE_CONTENTS);
  const target = changeTarget(request, repository);
  const oid = repository.git.objects.write('blob', Buffer.from(request.body.content, 'base64'));
  const edit = { mode: target.old?.mode ?? '100644', oid };
  const commit = commitChange(request, repository, target, edit);
  const entry = { ...edit, name: target.path.split('/').pop() ?? '', type: 'blob' as const };
  const content = entryView(request.hub, repository, { ref: target.branch, path: target.path, entry });
  return { status: target.old === undefined ? 201 : 200, body: { content, commit } };
};

const deleteFile: Handler = (request) => {
  const repository = repositoryOf(request, WRITE_CONTENTS);
  const target = changeTarget(request, repository);
  if (target.old === undefined) throw notFound();
  return ok({ content: null, commit: commitChange(request, repository, target, null) });
};

export const contentHandlers: Readonly<Record<string, Handler>> = {
  'repos/get-content': getContent,
  'repos/create-or-update-file-contents': writeFile,
  'repos/delete-file': deleteFile,
};
