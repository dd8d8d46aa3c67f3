// Whether the token of a workflow may do what the action does with it.
import { subject, type Check } from './check.ts';
import type { ActionsSettings } from './facts.ts';
import { syncs, type Grant, type Use } from './workflow.ts';

interface Need {
  readonly permission: string;
  readonly grant: Exclude<Grant, 'none'>;
  readonly why: string;
}

/** What the job of `use` does, and so what its token has to be allowed. */
function needsOf(use: Use): readonly Need[] {
  const pulls = ['pull_request', 'pull_request_review', 'issue_comment'].some((name) => use.events.has(name));
  const isSync = syncs(use);
  return [
    {
      permission: 'contents',
      grant: isSync ? 'write' : 'read',
      why: isSync ? 'the state and the plan files are written with it' : 'plan files are read with it',
    },
    ...(pulls || isSync
      ? [
          {
            permission: 'pull-requests',
            grant: 'write',
            why: 'it opens, reads and answers pull requests',
          } as const,
        ]
      : []),
    ...(pulls
      ? [{ permission: 'issues', grant: 'write', why: 'it comments on pull requests' } as const]
      : []),
    ...(isSync
      ? [{ permission: 'actions', grant: 'read', why: 'without it a cancelled run is waited for' } as const]
      : []),
  ];
}

/** @param actions undefined where the settings of the repository cannot be seen */
export function checkPermissions(use: Use, actions: ActionsSettings | undefined): readonly Check[] {
  const permissions = subject('GitHub', 'Permissions');
  const at = { file: use.path };
  const given = use.inputs.get('github-token') ?? '';
  if (given !== '' && !/^\$\{\{\s*(?:github\.token|secrets\.GITHUB_TOKEN)\s*\}\}$/.test(given))
    return [
      permissions.unknown(
        `${use.path} passes a token of its own as \`github-token\`, which is not seen here.`,
      ),
    ];
  const needs = needsOf(use);
  const line = `\`permissions: {${needs.map(({ permission, grant }) => `${permission}: ${grant}`).join(', ')}}\``;
  if (use.grants === undefined) {
    if (actions?.defaultPermissions === 'write')
      return [permissions.ok(`${use.path} leaves them to the repository, which gives all.`)];
    return [
      actions === undefined
        ? permissions.warning(`${use.path} does not say \`permissions\`.`, `Add ${line}.`, at)
        : permissions.problem(
            `${use.path} does not say \`permissions\`, and the repository gives read access only.`,
            `Add ${line}.`,
            at,
          ),
    ];
  }
  const granted = use.grants;
  const missing = needs.filter(({ permission, grant }) => {
    const has = granted(permission);
    return has !== 'write' && has !== grant;
  });
  if (missing.length === 0)
    return [permissions.ok(`${needs.map(({ permission, grant }) => `${permission}: ${grant}`).join(', ')}.`)];
  return missing.map(({ permission, grant, why }) => {
    const message = `${use.path} does not give \`${permission}: ${grant}\`: ${why}.`;
    const hint = `Write ${line}.`;
    return permission === 'actions'
      ? permissions.warning(message, hint, at)
      : permissions.problem(message, hint, at);
  });
}
