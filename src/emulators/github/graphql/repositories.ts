/** Repositories as GraphQL shows them, and the ways into them: refs, objects, pull requests. */
import { authorize, roleOf } from '../access.ts';
import { unresolved } from '../errors.ts';
import { fullRefName, resolveObject } from '../git/revisions.ts';
import type { Repository } from '../hub.ts';
import type { Pull } from '../state.ts';
import { nodeId } from '../views/accounts.ts';
import { repositoryHtmlUrl } from '../views/repositories.ts';
import { actorNode } from './accounts.ts';
import { connection } from './connections.ts';
import type { ConnectionArguments } from './connections.ts';
import { objectNode, refNode } from './objects.ts';
import type { Graph, Node } from './graph.ts';
import { pullNode, pullState } from './pulls.ts';

interface PullArguments extends ConnectionArguments {
  readonly states?: readonly string[] | null;
  readonly baseRefName?: string | null;
  readonly headRefName?: string | null;
  readonly orderBy?: { readonly field: string; readonly direction: 'ASC' | 'DESC' } | null;
}

/** Pull requests of a repository as the arguments ask; GitHub's own order is by creation. */
function selectPulls(repository: Repository, args: PullArguments): Pull[] {
  const by = (pull: Pull): string => (args.orderBy?.field === 'UPDATED_AT' ? pull.updatedAt : pull.createdAt);
  const sign = args.orderBy?.direction === 'DESC' ? -1 : 1;
  return repository.state.pulls
    .filter((pull) => !args.states || args.states.includes(pullState(pull)))
    .filter((pull) => !args.baseRefName || pull.base.ref === args.baseRefName)
    .filter((pull) => !args.headRefName || pull.head.ref === args.headRefName)
    .sort((a, b) => sign * (Date.parse(by(a)) - Date.parse(by(b)) || a.number - b.number));
}

const VIEWER_ROLE = {
  admin: 'ADMIN',
  maintain: 'MAINTAIN',
  write: 'WRITE',
  triage: 'TRIAGE',
  read: 'READ',
  none: null,
};

export function repositoryNode(graph: Graph, repository: Repository): Node {
  const { hub, caller } = graph;
  const { state, git, fullName } = repository;
  const readContents = (): void =>
    authorize(repository, caller, { scopes: ['contents'], access: 'read', role: 'read' });
  const readPulls = (): void =>
    authorize(repository, caller, { scopes: ['pull-requests'], access: 'read', role: 'read' });
  /** Refs outside heads and tags are not found where that switch says so. */
  const hidden = (name: string | undefined): boolean =>
    hub.state.switches.customRefsInGraphql === 'null' &&
    name !== undefined &&
    !/^refs\/(heads|tags|pull)\//.test(name);
  const byExpression = (expression: string): Node | null => {
    const [revision = '', folder = ''] = expression.split(':');
    if (hidden(fullRefName(git, revision))) return null;
    return objectNode(graph, repository, resolveObject(git, expression), folder.replace(/\/$/, ''));
  };
  const role = caller.permissions === undefined ? roleOf(repository, caller.login) : 'write';
  return {
    __typename: 'Repository',
    id: nodeId('Repository', fullName),
    databaseId: state.id,
    name: state.name,
    nameWithOwner: fullName,
    owner: () => actorNode(graph, state.owner),
    url: repositoryHtmlUrl(hub, repository),
    resourcePath: `/${fullName}`,
    description: null,
    visibility: state.visibility.toUpperCase(),
    isPrivate: state.visibility === 'private',
    isFork: state.parent !== null,
    isArchived: false,
    isDisabled: false,
    isEmpty: () => git.refs.list('refs/heads/').length === 0,
    isInOrganization: false,
    isLocked: false,
    parent: () => (state.parent === null ? null : repositoryNode(graph, hub.repository(state.parent))),
    createdAt: state.createdAt,
    pushedAt: state.pushedAt,
    updatedAt: state.pushedAt,
    viewerPermission: VIEWER_ROLE[role],
    viewerCanAdminister: role === 'admin',
    autoMergeAllowed: true,
    mergeCommitAllowed: true,
    squashMergeAllowed: true,
    rebaseMergeAllowed: true,
    deleteBranchOnMerge: false,
    defaultBranchRef: () => refNode(graph, repository, `refs/heads/${state.defaultBranch}`),
    ref: ({ qualifiedName }: { qualifiedName: string }) => {
      readContents();
      const name = fullRefName(git, qualifiedName);
      return name === undefined || hidden(name) ? null : refNode(graph, repository, name);
    },
    refs: (args: ConnectionArguments & { refPrefix: string; query?: string | null }) => {
      readContents();
      const found = git.refs
        .list(args.refPrefix)
        .filter(({ name }) => !args.query || name.includes(args.query));
      const nodes = found.flatMap(({ name }) => refNode(graph, repository, name) ?? []);
      return connection('refs', nodes, args, (node) => String(node['id']));
    },
    object: ({ expression, oid }: { expression?: string | null; oid?: string | null }) => {
      readContents();
      if (oid) return objectNode(graph, repository, oid);
      return expression ? byExpression(expression) : null;
    },
    pullRequests: (args: PullArguments) => {
      readPulls();
      const nodes = selectPulls(repository, args).map((pull) => pullNode(graph, repository, pull));
      return connection('pullRequests', nodes, args, (node) => String(node['id']));
    },
    pullRequest: ({ number }: { number: number }) => {
      readPulls();
      const pull = repository.state.pulls.find((each) => each.number === number);
      if (pull !== undefined) return pullNode(graph, repository, pull);
      throw unresolved(`a PullRequest with the number of ${number}`);
    },
  };
}
