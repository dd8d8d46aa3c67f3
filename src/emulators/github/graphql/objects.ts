/** Git objects and refs as GraphQL shows them. Fields that cost something are functions, called only when asked for. */
import { timestamp } from '../clock.ts';
import { SIGNATURE_LINES, expectCommit, history, signedPayload, touches } from '../git/commits.ts';
import type { Commit, Signature } from '../git/commits.ts';
import { changedFiles } from '../git/diffs.ts';
import { entryAt, readTree } from '../git/trees.ts';
import type { TreeEntry } from '../git/trees.ts';
import type { Repository } from '../hub.ts';
import { pullCommits } from '../pull-commits.ts';
import { nodeId } from '../views/accounts.ts';
import { loginOf } from '../views/commits.ts';
import { repositoryHtmlUrl } from '../views/repositories.ts';
import { actorNode } from './accounts.ts';
import { connection } from './connections.ts';
import type { ConnectionArguments } from './connections.ts';
import type { Graph, Node } from './graph.ts';

/** The node of any object id, or null; `folder` is where a tree was found, for the paths of its entries. */
export function objectNode(
  graph: Graph,
  repository: Repository,
  oid: string | undefined,
  folder = '',
): Node | null {
  const type = oid === undefined ? undefined : repository.git.objects.read(oid)?.type;
  if (oid === undefined || type === undefined) return null;
  if (type === 'commit') return commitNode(graph, repository, expectCommit(repository.git.objects, oid));
  return type === 'tree' ? treeNode(graph, repository, oid, folder) : blobNode(graph, repository, oid);
}

const common = (
  graph: Graph,
  repository: Repository,
  type: string,
  oid: string,
): Record<string, unknown> => ({
  id: nodeId(type, `${repository.fullName}@${oid}`),
  oid,
  abbreviatedOid: oid.slice(0, 7),
  commitResourcePath: `/${repository.fullName}/commit/${oid}`,
  commitUrl: `${repositoryHtmlUrl(graph.hub, repository)}/commit/${oid}`,
  repository: () => graph.repository(repository),
});

function gitActor(graph: Graph, signature: Signature): Record<string, unknown> {
  const login = loginOf(graph.hub, signature);
  const person = login !== undefined && graph.hub.user(login).type === 'User';
  return {
    name: signature.name,
    email: signature.email,
    date: timestamp(signature.at),
    avatarUrl: `${graph.hub.serverUrl}/avatars/${login ?? 'unknown'}`,
    user: person ? actorNode(graph, login) : null,
  };
}

export function commitNode(graph: Graph, repository: Repository, commit: Commit): Node {
  const { hub } = graph;
  const { objects } = repository.git;
  const [headline = '', ...rest] = commit.message.split('\n');
  const files = () => changedFiles(repository.git, commit.parents[0], commit.oid);
  const url = `${repositoryHtmlUrl(hub, repository)}/commit/${commit.oid}`;
  return {
    __typename: 'Commit',
    ...common(graph, repository, 'Commit', commit.oid),
    url,
    resourcePath: `/${repository.fullName}/commit/${commit.oid}`,
    message: commit.message,
    messageHeadline: headline,
    messageBody: rest.join('\n').trim(),
    committedDate: timestamp(commit.committer.at),
    authoredDate: timestamp(commit.author.at),
    pushedDate: null,
    author: gitActor(graph, commit.author),
    committer: gitActor(graph, commit.committer),
    committedViaWeb: commit.committer.email === 'noreply@github.com',
    authoredByCommitter: commit.author.email === commit.committer.email,
    tree: () => treeNode(graph, repository, commit.tree),
    treeUrl: `${repositoryHtmlUrl(hub, repository)}/tree/${commit.oid}`,
    treeResourcePath: `/${repository.fullName}/tree/${commit.oid}`,
    additions: () => files().reduce((sum, file) => sum + file.additions, 0),
    deletions: () => files().reduce((sum, file) => sum + file.deletions, 0),
    changedFiles: () => files().length,
    changedFilesIfAvailable: () => files().length,
    parents: (args: ConnectionArguments) => {
      const parents = commit.parents.map((oid) => commitNode(graph, repository, expectCommit(objects, oid)));
      return connection('parents', parents, args, (parent) => String(parent['oid']));
    },
    history: (args: ConnectionArguments & HistoryArguments) => {
      const [since, until] = [Date.parse(args.since ?? ''), Date.parse(args.until ?? '')];
      const commits = [...history(objects, commit.oid)].filter((each) => {
        if (each.committer.at < since || each.committer.at > until) return false;
        return !args.path || touches(objects, each, args.path);
      });
      const nodes = commits.map((each) => commitNode(graph, repository, each));
      return connection('history', nodes, args, (node) => String(node['oid']));
    },
    file: ({ path }: { path: string }) => {
      const entry = entryAt(objects, commit.tree, path);
      return entry === undefined ? null : entryNode(graph, repository, entry, path);
    },
    associatedPullRequests: (args: ConnectionArguments) => {
      const pulls = repository.state.pulls.filter(
        (pull) =>
          pull.merge?.commit === commit.oid ||
          pullCommits(repository, pull).some(({ oid }) => oid === commit.oid),
      );
      const nodes = pulls.map((pull) => graph.pull(repository, pull));
      return connection('associatedPullRequests', nodes, args, (node) => String(node['id']));
    },
    signature: commit.signed === true ? signatureNode(commit) : null,
  };
}

interface HistoryArguments {
  readonly path?: string | null;
  readonly since?: string | null;
  readonly until?: string | null;
}

const signatureNode = (commit: Commit): Node => ({
  __typename: 'GpgSignature',
  email: commit.committer.email,
  isValid: true,
  state: 'VALID',
  signature: SIGNATURE_LINES.join('\n'),
  payload: signedPayload(commit),
  keyId: 'B5690EEEBB952194',
  wasSignedByGitHub: true,
  signer: null,
  verifiedAt: timestamp(commit.committer.at),
});

function treeNode(graph: Graph, repository: Repository, oid: string, folder = ''): Node {
  const prefix = folder === '' ? '' : `${folder}/`;
  return {
    __typename: 'Tree',
    ...common(graph, repository, 'Tree', oid),
    entries: () =>
      readTree(repository.git.objects, oid).map((entry) =>
        entryNode(graph, repository, entry, `${prefix}${entry.name}`),
      ),
  };
}

function entryNode(graph: Graph, repository: Repository, entry: TreeEntry, path: string): Node {
  const { objects } = repository.git;
  const extension = /\.[^./]+$/.exec(entry.name)?.[0] ?? '';
  return {
    __typename: 'TreeEntry',
    name: entry.name,
    nameRaw: Buffer.from(entry.name).toString('base64'),
    path,
    pathRaw: Buffer.from(path).toString('base64'),
    oid: entry.oid,
    type: entry.type,
    mode: Number.parseInt(entry.mode, 8),
    extension,
    size: entry.type === 'blob' ? objects.expect(entry.oid, 'blob').length : 0,
    isGenerated: false,
    object: () => objectNode(graph, repository, entry.oid, path),
    repository: () => graph.repository(repository),
  };
}

function blobNode(graph: Graph, repository: Repository, oid: string): Node {
  const bytes = repository.git.objects.expect(oid, 'blob');
  // Git's own rule: a zero byte near the beginning.
  const isBinary = bytes.subarray(0, 8000).includes(0);
  const isTruncated = bytes.length > graph.hub.state.switches.blobTextLimit;
  return {
    __typename: 'Blob',
    ...common(graph, repository, 'Blob', oid),
    byteSize: bytes.length,
    isBinary,
    isTruncated,
    text: isBinary || isTruncated ? null : bytes.toString(),
  };
}

/** A ref by its full name, or null. */
export function refNode(graph: Graph, repository: Repository, name: string): Node | null {
  const oid = repository.git.refs.get(name);
  if (oid === undefined) return null;
  const prefix = /^refs\/(heads|tags)\//.exec(name)?.[0] ?? name.slice(0, name.lastIndexOf('/') + 1);
  return {
    __typename: 'Ref',
    id: nodeId('Ref', `${repository.fullName}:${name}`),
    name: name.slice(prefix.length),
    prefix,
    target: () => objectNode(graph, repository, oid),
    repository: () => graph.repository(repository),
    branchProtectionRule: null,
  };
}
