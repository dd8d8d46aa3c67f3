/**
 * Writes src/emulators/github/graphql/schema.json: GitHub's own GraphQL schema, cut down to the types below. Fields keep
 * their exact types; a field that leads to a type outside the list is left out, so that asking for it is an error.
 * Install @octokit/graphql-schema@15.26.1 in a scratch directory and pass the path of its schema.graphql.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { Kind, parse, print, visit } from 'graphql';
import type { DefinitionNode, FieldDefinitionNode, InputValueDefinitionNode, TypeNode } from 'graphql';

const OUTPUT_TYPES = `
  Query Mutation PageInfo RateLimit Node
  Actor Bot User Mannequin Organization GitActor RepositoryOwner Team RequestedReviewer
  Repository RepositoryInfo GitObject Ref RefConnection RefEdge Commit CommitConnection CommitEdge CommitHistoryConnection
  Tree TreeEntry Blob Tag GitSignature GpgSignature UnknownSignature BranchProtectionRule
  PullRequest PullRequestConnection PullRequestEdge PullRequestCommit PullRequestCommitConnection PullRequestCommitEdge
  PullRequestChangedFile PullRequestChangedFileConnection PullRequestChangedFileEdge
  PullRequestReview PullRequestReviewConnection PullRequestReviewEdge
  ReviewRequest ReviewRequestConnection ReviewRequestEdge AutoMergeRequest
  IssueComment IssueCommentConnection IssueCommentEdge Label LabelConnection LabelEdge
  PullRequestTimelineItems PullRequestTimelineItemsConnection PullRequestTimelineItemsEdge
  ClosedEvent ReopenedEvent MergedEvent ReadyForReviewEvent ConvertToDraftEvent ReviewRequestedEvent
  ReviewRequestRemovedEvent HeadRefForcePushedEvent HeadRefDeletedEvent RenamedTitleEvent
  AutoMergeEnabledEvent AutoMergeDisabledEvent Closer
  Reaction ReactionConnection ReactionEdge ReactionGroup Reactor ReactorConnection ReactorEdge
  Reactable Comment Minimizable
  CreateCommitOnBranchPayload EnablePullRequestAutoMergePayload DisablePullRequestAutoMergePayload AddReactionPayload
  RemoveReactionPayload MinimizeCommentPayload
  ConvertPullRequestToDraftPayload MarkPullRequestReadyForReviewPayload
`;

const ROOT_FIELDS: Record<string, readonly string[]> = {
  Query: ['id', 'node', 'rateLimit', 'repository', 'user', 'viewer'],
  Mutation: [
    'addReaction',
    'convertPullRequestToDraft',
    'createCommitOnBranch',
    'disablePullRequestAutoMerge',
    'enablePullRequestAutoMerge',
    'markPullRequestReadyForReview',
    'minimizeComment',
    'removeReaction',
  ],
};

const source = process.argv[2];
if (source === undefined) throw new Error('Pass the path of schema.graphql.');
const outputs = new Set(OUTPUT_TYPES.trim().split(/\s+/));
const plain = visit(parse(readFileSync(source, 'utf8'), { noLocation: true }), {
  enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
  Directive: (node) => (node.name.value === 'deprecated' ? null : undefined),
});
const definitions = new Map<string, DefinitionNode>();
for (const definition of plain.definitions) {
  if ('name' in definition && definition.name !== undefined)
    definitions.set(definition.name.value, definition);
}

const named = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type);
const isLeaf = (name: string): boolean => {
  const kind = definitions.get(name)?.kind;
  return kind === undefined || kind === Kind.SCALAR_TYPE_DEFINITION || kind === Kind.ENUM_TYPE_DEFINITION;
};
const kept = new Set<string>();

function keepInput(argument: InputValueDefinitionNode): void {
  const name = named(argument.type);
  if (kept.has(name)) return;
  const definition = definitions.get(name);
  if (definition === undefined) return;
  kept.add(name);
  if (definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) definition.fields?.forEach(keepInput);
}

function keepFields(owner: string, fields: readonly FieldDefinitionNode[] = []): FieldDefinitionNode[] {
  return fields.filter((field) => {
    const wanted = ROOT_FIELDS[owner]?.includes(field.name.value) ?? true;
    const type = named(field.type);
    if (!wanted || !(outputs.has(type) || isLeaf(type))) return false;
    if (definitions.has(type)) kept.add(type);
    field.arguments?.forEach(keepInput);
    return true;
  });
}

for (const name of outputs) if (!definitions.has(name)) throw new Error(`No type ${name} in the schema.`);
const shapes = new Map<string, DefinitionNode>();
for (const name of outputs) {
  const definition = definitions.get(name);
  if (
    definition?.kind === Kind.OBJECT_TYPE_DEFINITION ||
    definition?.kind === Kind.INTERFACE_TYPE_DEFINITION
  ) {
    const interfaces = definition.interfaces?.filter((each) => outputs.has(each.name.value)) ?? [];
    shapes.set(name, { ...definition, interfaces, fields: keepFields(name, definition.fields) });
  } else if (definition?.kind === Kind.UNION_TYPE_DEFINITION) {
    shapes.set(name, {
      ...definition,
      types: definition.types?.filter((each) => outputs.has(each.name.value)) ?? [],
    });
  }
}
for (const name of kept) {
  const definition = definitions.get(name);
  if (definition !== undefined && !shapes.has(name)) shapes.set(name, definition);
}
const text = [...shapes.values()].map((definition) => print(definition)).join('\n');
const schema = { source: 'GitHub GraphQL schema (@octokit/graphql-schema 15.26.1)', sdl: text.split('\n') };
writeFileSync('src/emulators/github/graphql/schema.json', `${JSON.stringify(schema, null, 1)}\n`);
