// Accounts as GraphQL and REST show them: a bot's login ends in `[bot]` everywhere but in GraphQL.
import type { Account } from '../../core/pull-requests/model.ts';

export interface ActorAnswer {
  readonly __typename: string;
  readonly login: string;
}

export const ACTOR = 'fragment actor on Actor { __typename login }';

export interface UserAnswer {
  readonly login: string;
  readonly type: string;
}

/** The account that REST shows in place of every one that was deleted. */
const GHOST = 'ghost';

/** An account of a GraphQL answer; null, and undefined here, where it was deleted. */
export function accountOfActor(actor: ActorAnswer | null): Account | undefined {
  if (actor === null) return undefined;
  const bot = actor.__typename === 'Bot';
  const login = bot && !actor.login.endsWith('[bot]') ? `${actor.login}[bot]` : actor.login;
  return { login, bot };
}

/** An account of a REST answer; undefined where it was deleted. */
export function accountOfUser(user: UserAnswer | null | undefined): Account | undefined {
  if (user === null || user === undefined || user.login === GHOST) return undefined;
  return { login: user.login, bot: user.type === 'Bot' };
}
