// Accounts of people and bots, and what they may do in a memory repository.
import type { Account, Permission } from '../../src/core/pull-requests/model.ts';

/** The account that the action's token acts as. */
export const action = 'github-actions[bot]';

export interface MemoryAccounts {
  /** Undefined where the account was deleted. */
  of: (login: string) => Account | undefined;
  /** Those who were never given a role have none, as in a private repository. */
  permission(login: string): Permission;
  setRole: (login: string, role: Permission) => void;
  /** The account is deleted: what it did stays, without its name. */
  remove: (login: string) => void;
  snapshot(): unknown;
  restore(snapshot: unknown): void;
}

interface State {
  readonly roles: ReadonlyMap<string, Permission>;
  readonly gone: ReadonlySet<string>;
}

/** The owner is admin, ada may write. */
export function createMemoryAccounts(owner: string): MemoryAccounts {
  const roles: [string, Permission][] = [
    [owner, 'admin'],
    ['ada', 'write'],
  ];
  let state: State = { roles: new Map(roles), gone: new Set() };
  return {
    of: (login) => (state.gone.has(login) ? undefined : { login, bot: login.endsWith('[bot]') }),
    permission: (login) =>
      state.gone.has(login) ? 'none' : (state.roles.get(login.toLowerCase()) ?? 'none'),
    setRole(login, role) {
      state = { ...state, roles: new Map([...state.roles, [login.toLowerCase(), role]]) };
    },
    remove(login) {
      state = { ...state, gone: new Set([...state.gone, login]) };
    },
    snapshot: () => state,
    restore(snapshot) {
      state = snapshot as State;
    },
  };
}
