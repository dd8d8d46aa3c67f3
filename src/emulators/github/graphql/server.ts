/**
 * Answers GraphQL requests by GitHub's own schema (an extract of it). A field that the schema has and this folder does
 * not know is an error, never a silent null.
 */
import { buildSchema, execute, getOperationAST, parse, validate } from 'graphql';
import type { GraphQLError, GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import type { Caller } from '../access.ts';
import { authorize } from '../access.ts';
import { timestamp } from '../clock.ts';
import { GitHubError, unresolved } from '../errors.ts';
import type { Hub, Repository } from '../hub.ts';
import { actorNode } from './accounts.ts';
import type { Graph } from './graph.ts';
import { mutations } from './mutations.ts';
import { pullNode } from './pulls.ts';
import { repositoryNode } from './repositories.ts';
import extract from './schema.json' with { type: 'json' };

let schema: GraphQLSchema | undefined;
const theSchema = (): GraphQLSchema =>
  (schema ??= buildSchema(extract.sdl.join('\n'), { assumeValidSDL: true, noLocation: true }));

/** Reads a field, calling it where it is a function. */
const resolveField: GraphQLFieldResolver<any, unknown> = (source, args, context, info) => {
  if (!(info.fieldName in source)) {
    throw new Error(`The embedded GitHub does not know ${info.parentType.name}.${info.fieldName}.`);
  }
  const value: unknown = source[info.fieldName];
  return typeof value === 'function'
    ? (value as (...values: unknown[]) => unknown)(args, context, info)
    : value;
};

/** What the caller may see of a repository by its two names; throws GitHub's error for all others. */
function visibleRepository(hub: Hub, caller: Caller, owner: string, name: string): Repository {
  try {
    const repository = hub.repository(`${owner}/${name}`);
    authorize(repository, caller, { scopes: [], access: 'read', role: 'read' });
    return repository;
  } catch {
    throw unresolved(`a Repository with the name '${owner}/${name}'`);
  }
}

function roots(hub: Hub, caller: Caller): Record<string, unknown> {
  const graph: Graph = {
    hub,
    caller,
    repository: (repository) => repositoryNode(graph, repository),
    pull: (repository, pull) => pullNode(graph, repository, pull),
  };
  return {
    ...mutations(graph),
    repository: ({ owner, name }: { owner: string; name: string }) =>
      repositoryNode(graph, visibleRepository(hub, caller, owner, name)),
    viewer: () => ({ ...actorNode(graph, caller.login), __typename: 'User', login: caller.login }),
    user: ({ login }: { login: string }) => {
      if (hub.state.users[login]?.type !== 'User') throw unresolved(`a User with the login of '${login}'`);
      return actorNode(graph, login);
    },
    rateLimit: () => ({
      limit: 5000,
      cost: 1,
      used: 0,
      remaining: 5000,
      nodeCount: 0,
      resetAt: timestamp(hub.clock.now() + 3_600_000),
    }),
  };
}

/** GitHub puts the kind of an error beside its message, not into `extensions`. */
function errorView(error: GraphQLError): Record<string, unknown> {
  const { originalError } = error;
  if (originalError !== undefined && !(originalError instanceof GitHubError)) throw originalError;
  const type = originalError instanceof GitHubError ? originalError.refusal.type : undefined;
  const { message, path, locations } = error;
  return { ...(type !== undefined && { type }), ...(path && { path }), locations, message };
}

/** The operation of a request, for the log: its name, or its first field. */
export function operationName(query: string, name: string | null | undefined): string {
  if (name) return name;
  const match = /\b(?:query|mutation)\s+(\w+)/.exec(query) ?? /\{\s*(?:\w+\s*:\s*)?(\w+)/.exec(query);
  return match?.[1] ?? 'unknown';
}

/** Runs a GraphQL request and returns the JSON that GitHub would answer with status 200. */
export async function answerGraphql(
  hub: Hub,
  caller: Caller,
  request: { query: string; variables?: Record<string, unknown>; operationName?: string },
): Promise<Record<string, unknown>> {
  let document;
  try {
    document = parse(request.query);
  } catch (error) {
    return { errors: [{ message: `Parse error: ${(error as Error).message}` }] };
  }
  const invalid = validate(theSchema(), document);
  if (invalid.length > 0) {
    return { errors: invalid.map(({ message, locations, path }) => ({ path, locations, message })) };
  }
  if (!getOperationAST(document, request.operationName)) {
    return { errors: [{ message: 'An operation name is required' }] };
  }
  const result = await execute({
    schema: theSchema(),
    document,
    rootValue: roots(hub, caller),
    variableValues: request.variables,
    operationName: request.operationName,
    fieldResolver: resolveField,
  });
  return { ...(result.errors && { errors: result.errors.map(errorView) }), data: result.data };
}
