/** What every node of the GraphQL answer is built from, and the two kinds of node that all others lead back to. */
import type { Caller } from '../access.ts';
import type { Hub, Repository } from '../hub.ts';
import type { Pull } from '../state.ts';

/** Fields of an object. One that costs something is a function, called only when it is asked for. */
export type Node = Record<string, unknown> & { readonly __typename: string };

export interface Graph {
  readonly hub: Hub;
  readonly caller: Caller;
  readonly repository: (repository: Repository) => Node;
  readonly pull: (repository: Repository, pull: Pull) => Node;
}
