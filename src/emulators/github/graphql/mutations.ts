/** GraphQL mutations: committing to a branch with compare-and-swap, reactions, minimizing, auto-merge, drafts. */
import { authorize } from '../access.ts';
import type { Need } from '../access.ts';
import { addReaction, removeReaction } from '../conversation.ts';
import { GitHubError, unprocessable, unresolved } from '../errors.ts';
import { expectCommit, writeCommit } from '../git/commits.ts';
import { editTree, entryAt } from '../git/trees.ts';
import { findPull } from '../hub.ts';
import type { Hub, Repository } from '../hub.ts';
import { setAutoMerge, setDraft } from '../pulls.ts';
import { StaleHeadError, moveRef } from '../pushes.ts';
import type { Comment, Pull } from '../state.ts';
import { parseNodeId } from '../views/accounts.ts';
import { signatureOf } from '../views/commits.ts';
import { commentNode, REACTION_CONTENT, reactionNode } from './conversation.ts';
import { actorNode } from './accounts.ts';
import type { Graph } from './graph.ts';
import { commitNode, refNode } from './objects.ts';

interface CommitInput {
  readonly branch: {
    readonly id?: string | null;
    readonly repositoryNameWithOwner?: string | null;
    readonly branchName?: string | null;
  };
  readonly message: { readonly headline: string; readonly body?: string | null };
  readonly expectedHeadOid: string;
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[] | null;
    readonly deletions?: readonly { readonly path: string }[] | null;
  } | null;
  readonly clientMutationId?: string | null;
}

interface ReactionInput {
  readonly subjectId: string;
  readonly content: string;
}

const WRITE_PULLS: Need = { scopes: ['pull-requests'], access: 'write', role: 'write' };
const REACT: Need = { scopes: ['pull-requests', 'issues'], access: 'write', role: 'read' };

/** The repository and branch of a commit's input: a Ref's id, or both names. */
function branchOf(
  hub: Hub,
  { id, repositoryNameWithOwner, branchName }: CommitInput['branch'],
): [Repository, string] {
  if (id) {
    const [fullName = '', ref = ''] = parseNodeId(id).id.split(':');
    return [hub.repository(fullName), ref];
  }
  const name = (branchName ?? '').replace(/^refs\/heads\//, '');
  return [hub.repository(repositoryNameWithOwner ?? ''), `refs/heads/${name}`];
}

function createCommitOnBranch(graph: Graph, input: CommitInput): Record<string, unknown> {
  const { hub, caller } = graph;
  const [repository, ref] = branchOf(hub, input.branch);
  authorize(repository, caller, { scopes: ['contents'], access: 'write', role: 'write' });
  const { objects, refs } = repository.git;
  const head = refs.get(ref);
  if (head === undefined) throw unresolved(`a ref with the name "${ref}"`);
  const expected = input.expectedHeadOid;
  if (head === expected) {
    const { tree } = expectCommit(objects, head);
    const { additions, deletions } = input.fileChanges ?? {};
    const missing = deletions?.find(({ path }) => entryAt(objects, tree, path) === undefined);
    if (missing !== undefined) {
      throw unprocessable(
        `A path was requested for deletion which does not exist as of commit oid \`${head}\`: ${missing.path}`,
      );
    }
    const edits = new Map<string, { mode: string; oid: string } | null>();
    for (const { path } of deletions ?? []) edits.set(path, null);
    for (const { path, contents } of additions ?? []) {
      const mode = entryAt(objects, tree, path)?.mode ?? '100644';
      edits.set(path, { mode, oid: objects.write('blob', Buffer.from(contents, 'base64')) });
    }
    const { headline, body } = input.message;
    const author = signatureOf(hub, caller.login);
    const oid = writeCommit(objects, {
      tree: editTree(objects, tree, edits),
      parents: [head],
      author,
      committer: { name: 'GitHub', email: 'noreply@github.com', at: author.at },
      message: body ? `${headline}\n\n${body}` : headline,
      signed: true,
    });
    pushCommit(graph, repository, { ref, to: oid, expected });
    return {
      clientMutationId: input.clientMutationId ?? null,
      commit: () => commitNode(graph, repository, expectCommit(objects, oid)),
      ref: () => refNode(graph, repository, ref),
    };
  }
  throw new StaleHeadError(`Expected branch to point to "${expected}" but it did not. Pull and try again.`, {
    status: 409,
    type: 'STALE_DATA',
  });
}

/** The same refusal of a classic protected branch reads differently here than in REST. */
function pushCommit(
  { hub, caller }: Graph,
  repository: Repository,
  move: { readonly ref: string; readonly to: string; readonly expected: string },
): void {
  try {
    moveRef(hub, repository, caller, move);
  } catch (error) {
    const branch = move.ref.replace('refs/heads/', '');
    const classic = repository.state.protections[branch]?.kind === 'protected-branch';
    if (!classic || !(error instanceof GitHubError) || error instanceof StaleHeadError) throw error;
    throw unprocessable(`Protected branch update failed for ${move.ref}.`);
  }
}

type Subject =
  | { readonly kind: 'comment'; readonly repository: Repository; readonly comment: Comment }
  | { readonly kind: 'pull'; readonly repository: Repository; readonly pull: Pull };

/** The comment or pull request of a node id; throws what GitHub says about an id it does not know. */
function findSubject(hub: Hub, id: string): Subject {
  const node = parseNodeId(id);
  for (const repository of hub.repositories()) {
    const { comments, pulls } = repository.state;
    const comment = comments.find((each) => node.type === 'IssueComment' && String(each.id) === node.id);
    if (comment !== undefined) return { kind: 'comment', repository, comment };
    const pull = pulls.find((each) => node.type === 'PullRequest' && String(each.id) === node.id);
    if (pull !== undefined) return { kind: 'pull', repository, pull };
  }
  throw unresolved(`a node with the global id of '${id}'`);
}

function subjectOfReaction(graph: Graph, { subjectId, content }: ReactionInput) {
  const found = findSubject(graph.hub, subjectId);
  authorize(found.repository, graph.caller, REACT);
  const name = Object.entries(REACTION_CONTENT).find(([, each]) => each === content)?.[0] ?? '';
  const subject =
    found.kind === 'comment'
      ? { kind: 'comment' as const, id: found.comment.id }
      : { kind: 'issue' as const, id: found.pull.number };
  const node = () =>
    found.kind === 'comment'
      ? commentNode(graph, found.repository, found.comment)
      : graph.pull(found.repository, found.pull);
  return { repository: found.repository, subject, name, node };
}

function changePull(graph: Graph, id: string, change: (repository: Repository, pull: Pull) => void) {
  const found = findSubject(graph.hub, id);
  if (found.kind !== 'pull') throw unresolved(`a PullRequest with the global id of '${id}'`);
  const { repository, pull } = found;
  authorize(repository, graph.caller, WRITE_PULLS);
  change(repository, findPull(repository, pull.number));
  return {
    clientMutationId: null,
    actor: () => actorNode(graph, graph.caller.login),
    pullRequest: () => graph.pull(repository, pull),
  };
}

const minimize = (
  graph: Graph,
  input: { subjectId: string; classifier: string },
): Record<string, unknown> => {
  const found = findSubject(graph.hub, input.subjectId);
  if (found.kind !== 'comment') throw unresolved(`a Minimizable with the global id of '${input.subjectId}'`);
  authorize(found.repository, graph.caller, WRITE_PULLS);
  found.comment.minimized = input.classifier.toLowerCase().replace('_', '-');
  const node = () => commentNode(graph, found.repository, found.comment);
  return { clientMutationId: null, minimizedComment: node };
};

/** The fields of the Mutation type; each takes its input and the graph of the caller. */
export function mutations(graph: Graph): Record<string, (args: { input: any }) => unknown> {
  const { hub, caller } = graph;
  return {
    createCommitOnBranch: ({ input }) => createCommitOnBranch(graph, input),
    minimizeComment: ({ input }) => minimize(graph, input),
    addReaction: ({ input }) => {
      const { repository, subject, name, node } = subjectOfReaction(graph, input);
      const { reaction } = addReaction(hub, repository, caller.login, subject, name);
      return {
        clientMutationId: null,
        reaction: () => reactionNode(graph, reaction),
        reactionGroups: null,
        subject: node,
      };
    },
    removeReaction: ({ input }) => {
      const { repository, subject, name, node } = subjectOfReaction(graph, input);
      const reaction = removeReaction(repository, caller.login, subject, name);
      return {
        clientMutationId: null,
        reaction: () => reactionNode(graph, reaction),
        reactionGroups: null,
        subject: node,
      };
    },
    enablePullRequestAutoMerge: ({ input }) =>
      changePull(graph, input.pullRequestId, (_, pull) =>
        setAutoMerge(hub, pull, caller.login, String(input.mergeMethod ?? 'MERGE').toLowerCase()),
      ),
    disablePullRequestAutoMerge: ({ input }) =>
      changePull(graph, input.pullRequestId, (_, pull) => setAutoMerge(hub, pull, caller.login, null)),
    convertPullRequestToDraft: ({ input }) =>
      changePull(graph, input.pullRequestId, (repository, pull) =>
        setDraft(hub, repository, pull, caller.login, true),
      ),
    markPullRequestReadyForReview: ({ input }) =>
      changePull(graph, input.pullRequestId, (repository, pull) =>
        setDraft(hub, repository, pull, caller.login, false),
      ),
  };
}
