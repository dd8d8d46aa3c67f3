/** The repository itself: its data, branches, who may do what, dispatches, the caller and the rate limit. */
import { includesRole, roleOf } from '../access.ts';
import { notByIntegration, notFound } from '../errors.ts';
import { emit } from '../events.ts';
import { expectCommit } from '../git/commits.ts';
import type { Hub, Repository } from '../hub.ts';
import { profileView, userView } from '../views/accounts.ts';
import { fullCommitView } from '../views/commits.ts';
import { fullRepositoryView, repositoryUrl } from '../views/repositories.ts';
import { READ_CONTENTS, WRITE_CONTENTS } from './git-data.ts';
import { noContent, ok, paged, repositoryOf } from './handler.ts';
import type { Handler } from './handler.ts';

/** The older names that `permission` uses; `role_name` has the real ones. */
const PERMISSION = {
  admin: 'admin',
  maintain: 'write',
  write: 'write',
  triage: 'read',
  read: 'read',
  none: 'none',
} as const;

const getRepository: Handler = (request) => {
  const repository = repositoryOf(request);
  const { caller } = request;
  const view = fullRepositoryView(request.hub, repository);
  if (caller.permissions !== undefined) return ok(view);
  const role = roleOf(repository, caller.login);
  const body = {
    ...view,
    permissions: {
      admin: role === 'admin',
      maintain: includesRole(role, 'maintain'),
      push: includesRole(role, 'write'),
      triage: includesRole(role, 'triage'),
      pull: true,
    },
  };
  const scopes = caller.scopes;
  return { ...ok(body), ...(scopes !== undefined && { headers: { 'x-oauth-scopes': scopes.join(', ') } }) };
};

function shortBranchView(hub: Hub, repository: Repository, name: string, oid: string): Record<string, any> {
  const url = repositoryUrl(hub, repository);
  return {
    name,
    commit: { sha: oid, url: `${url}/commits/${oid}` },
    protected: name in repository.state.protections,
    protection: {
      enabled: name in repository.state.protections,
      required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] },
    },
    protection_url: `${url}/branches/${encodeURIComponent(name)}/protection`,
  };
}

const getBranch: Handler = (request) => {
  const repository = repositoryOf(request, READ_CONTENTS);
  const name = request.params['branch'] ?? '';
  const oid = repository.git.refs.get(`refs/heads/${name}`);
  if (oid === undefined) throw notFound('Branch not found');
  const url = repositoryUrl(request.hub, repository);
  return ok({
    ...shortBranchView(request.hub, repository, name, oid),
    commit: fullCommitView(request.hub, repository, expectCommit(repository.git.objects, oid)),
    _links: {
      html: `${request.hub.serverUrl}/${repository.fullName}/tree/${name}`,
      self: `${url}/branches/${name}`,
    },
  });
};

/** The rules of rulesets; a classic protection is none of them. */
const getBranchRules: Handler = (request) => {
  const { state, fullName } = repositoryOf(request);
  if (state.protections[request.params['branch'] ?? '']?.kind !== 'ruleset') return ok([]);
  const parameters = {
    dismiss_stale_reviews_on_push: false,
    require_code_owner_review: false,
    require_last_push_approval: false,
    required_approving_review_count: 1,
    required_review_thread_resolution: false,
  };
  const of = { ruleset_source_type: 'Repository', ruleset_source: fullName, ruleset_id: 1 };
  return ok([{ type: 'pull_request', parameters, ...of }]);
};

const listBranches: Handler = (request) => {
  const repository = repositoryOf(request, READ_CONTENTS);
  const branches = repository.git.refs.list('refs/heads/');
  return paged(request, branches, ({ name, oid }) =>
    shortBranchView(request.hub, repository, name.slice('refs/heads/'.length), oid),
  );
};

const getPermission: Handler = (request) => {
  const repository = repositoryOf(request);
  const asked = request.params['username'] ?? '';
  const user = Object.values(request.hub.state.users).find(
    (each) => each.login.toLowerCase() === asked.toLowerCase(),
  );
  if (user?.type !== 'User' || user.gone === true) throw notFound(`${asked} is not a user`);
  const { login } = user;
  const role = roleOf(repository, login);
  const permission = PERMISSION[role];
  const name = repository.state.roleNames[login] ?? role;
  return ok({
    permission,
    role_name: name,
    user: {
      ...userView(request.hub, login),
      role_name: name,
      permissions: {
        admin: role === 'admin',
        maintain: includesRole(role, 'maintain'),
        push: includesRole(role, 'write'),
        triage: includesRole(role, 'triage'),
        pull: includesRole(role, 'read'),
      },
    },
  });
};

const checkCollaborator: Handler = (request) => {
  const repository = repositoryOf(request);
  if (!((request.params['username'] ?? '') in repository.state.roles)) throw notFound();
  return noContent();
};

const dispatch: Handler = (request) => {
  const repository = repositoryOf(request, WRITE_CONTENTS);
  const { hub, caller, body } = request;
  emit(hub, repository, 'repository_dispatch', caller.login, () => ({
    action: body.event_type,
    branch: repository.state.defaultBranch,
    client_payload: body.client_payload ?? {},
  }));
  return noContent();
};

/** An installation token stands for no account, so `GET /user` refuses it. */
const me: Handler = ({ hub, caller }) => {
  if (caller.permissions !== undefined) throw notByIntegration();
  return ok(profileView(hub, caller.login));
};

const getUser: Handler = ({ hub, params }) => {
  const login = params['username'] ?? '';
  if (!(login in hub.state.users)) throw notFound();
  return ok(profileView(hub, login));
};

const rateLimit: Handler = ({ hub }) => {
  const reset = Math.floor(hub.clock.now() / 1000) + 3600;
  const window = { limit: 5000, used: 0, remaining: 5000, reset };
  return ok({ resources: { core: window, search: window, graphql: window }, rate: window });
};

export const repositoryHandlers: Readonly<Record<string, Handler>> = {
  'repos/get': getRepository,
  'repos/get-branch': getBranch,
  'repos/list-branches': listBranches,
  'repos/get-branch-rules': getBranchRules,
  'repos/get-collaborator-permission-level': getPermission,
  'repos/check-collaborator': checkCollaborator,
  'repos/create-dispatch-event': dispatch,
  'users/get-authenticated': me,
  'users/get-by-username': getUser,
  'rate-limit/get': rateLimit,
};
