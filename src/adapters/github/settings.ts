// The port `RepositorySettings` over GitHub's API. Nothing is tried out: what a token may write is told by the role of
// its account and the scopes that GitHub names, or not at all.
import { readables, type Readable, type TokenAccess } from '../../core/doctor/facts.ts';
import type { RepositorySettings } from '../../ports/settings.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { httpStatus, isRateLimit, type GitHubError } from './error.ts';
import { asking } from './fault.ts';

export function createSettings(client: GitHubClient, { owner, repo }: RepositoryName): RepositorySettings {
  const name = { owner, repo };
  const { rest } = client;
  const reading = (what: string, permission: string): { to: string; permission: string } => ({
    to: `read ${what} of ${owner}/${repo}`,
    permission,
  });
  const one = { ...name, per_page: 1 };
  const reads: Readonly<Record<Readable, () => Promise<unknown>>> = {
    contents: () => rest.repos.listBranches(one),
    'pull-requests': () => rest.pulls.list(one),
    issues: () => rest.issues.listCommentsForRepo(one),
    actions: () => rest.actions.listWorkflowRunsForRepo(one),
  };

  return {
    async token(): Promise<TokenAccess> {
      const about = await asking(reading('the settings', 'contents: read'), () => rest.repos.get(name));
      const role = about.data.permissions;
      const seen = await Promise.all(
        readables.map(async (what) => {
          const answer = await asking(reading(what, `${what}: read`), () => orHidden(reads[what]));
          return answer === undefined ? [what] : [];
        }),
      );
      return {
        login: await asking(reading('the owner of the token', 'metadata: read'), async () =>
          orHidden(async () => (await rest.users.getAuthenticated()).data.login),
        ),
        writes: role?.push,
        scopes: scopesOf(about.headers['x-oauth-scopes']),
        unreadable: seen.flat(),
      };
    },

    branch: (branch) =>
      asking(reading(`the rules of ${branch}`, 'contents: read'), () =>
        orHidden(async () => {
          const [{ data }, { data: rules }] = await Promise.all([
            rest.repos.getBranch({ ...name, branch }),
            rest.repos.getBranchRules({ ...name, branch }),
          ]);
          return { isProtected: data.protected, rules: [...new Set(rules.map(({ type }) => type))] };
        }),
      ),

    actions: () =>
      asking(reading('the settings of Actions', 'administration: read'), () =>
        orHidden(async () => {
          const { data } = await rest.actions.getGithubActionsDefaultWorkflowPermissionsRepository(name);
          return {
            defaultPermissions: data.default_workflow_permissions,
            mayOpenPullRequests: data.can_approve_pull_request_reviews,
          };
        }),
      ),

    secrets: () =>
      asking(reading('the names of secrets', 'secrets: read'), () =>
        orHidden(async () => {
          const all = { ...name, per_page: 100 };
          const [own, shared] = await Promise.all([
            rest.actions.listRepoSecrets(all),
            rest.actions.listRepoOrganizationSecrets(all),
          ]);
          return [...own.data.secrets, ...shared.data.secrets].map((secret) => secret.name);
        }),
      ),
  };
}

/** What GitHub answers, or undefined where it says that this token may not see it. */
async function orHidden<T>(request: () => Promise<T>): Promise<T | undefined> {
  try {
    return await request();
  } catch (error) {
    const status = httpStatus(error);
    if ((status === 403 || status === 404) && !isRateLimit(error as GitHubError)) return undefined;
    throw error;
  }
}

/** GitHub names the scopes of classic tokens only; an empty list is none of them. */
function scopesOf(header: unknown): readonly string[] | undefined {
  if (typeof header !== 'string') return undefined;
  return header.split(',').flatMap((scope) => scope.trim() || []);
}
