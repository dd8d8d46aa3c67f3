/** Who asks, and whether they may: an app's token has permissions per scope, a person has a role. */
import { GitHubError, notByIntegration, notFound } from './errors.ts';
import { ACTIONS_BOT } from './hub.ts';
import type { Hub, Repository } from './hub.ts';
import type { Access, Role, Scope, Token } from './state.ts';

export interface Caller {
  readonly login: string;
  /** The permissions of an app's installation token; undefined for people. */
  readonly permissions?: Token['permissions'];
  /** Of a classic token of a person; a fine-grained one does not tell what it may do. */
  readonly scopes?: Token['scopes'];
}

const ROLES: readonly Role[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];

/** Whether a role includes another one. */
export const includesRole = (role: Role, least: Role): boolean => ROLES.indexOf(role) >= ROLES.indexOf(least);

/** The role of a login in a repository; anybody may read a public one. */
export function roleOf(repository: Repository, login: string): Role {
  const granted = Object.entries(repository.state.roles).find(
    ([each]) => each.toLowerCase() === login.toLowerCase(),
  )?.[1];
  return granted ?? (repository.state.visibility === 'public' ? 'read' : 'none');
}

/** The caller of an Authorization header; throws a 401. Every API the product uses needs a token. */
export function authenticate(hub: Hub, authorization: string | undefined): Caller {
  const token = hub.state.tokens[authorization?.replace(/^(bearer|token) /i, '') ?? ''];
  if (token === undefined) throw new GitHubError('Bad credentials', { status: 401 });
  return token;
}

/** What an action needs: from an app one of the scopes, from a person a role. */
export interface Need {
  readonly scopes: readonly Scope[];
  readonly access: Exclude<Access, 'none'>;
  readonly role: Role;
}

/** Throws what GitHub answers to a caller who may not. */
export function authorize(repository: Repository, caller: Caller, need: Need): void {
  if (caller.permissions !== undefined) {
    const settings = need.scopes.some((scope) => scope === 'administration' || scope === 'secrets');
    const open = need.access === 'read' && repository.state.visibility === 'public' && !settings;
    const granted = need.scopes.some((scope) => {
      const access = caller.permissions?.[scope] ?? 'none';
      return access === 'write' || access === need.access;
    });
    if (!open && !granted && need.scopes.length > 0) throw notByIntegration();
    return;
  }
  const role = roleOf(repository, caller.login);
  if (role === 'none') throw notFound();
  if (!includesRole(role, need.role)) {
    throw new GitHubError(`Must have ${need.role} access to Repository.`, { status: 403, type: 'FORBIDDEN' });
  }
}

/** Whether what a caller does starts workflow runs: what a workflow's own token does, does not. */
export const startsWorkflows = (login: string): boolean => login !== ACTIONS_BOT;
