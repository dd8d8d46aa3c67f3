// What GitHub lets the token at hand and the action's runs do.
import { listed } from '../board/names.ts';
import type { EffectiveConfig, WriteBack } from '../config/config.ts';
import { subject, type Check } from './check.ts';
import type { ActionsSettings, BranchRules, TokenAccess } from './facts.ts';

/** Rules under which a branch takes no plain commits. */
const refusing = ['pull_request', 'update', 'merge_queue', 'required_status_checks', 'required_deployments'];

/** Whether pull requests into the branch go through a merge queue. */
export const hasQueue = (rules: BranchRules | undefined): boolean =>
  rules?.rules.includes('merge_queue') ?? false;

/** What the token of whoever asks may do: it is that of the command line, not the one of runs. */
export function checkToken({ login, writes, scopes, unreadable }: TokenAccess): Check {
  const token = subject('GitHub', 'Token');
  const whose = login === undefined ? 'The token is that of an app' : `The token is ${login}’s`;
  if (unreadable.length > 0)
    return token.warning(
      `${whose} and may not read ${listed(unreadable)} of the repository.`,
      `Give it ${listed(unreadable.map((name) => `${name}: read`))}, or use another one: \`gh auth login\`.`,
    );
  if (writes === false)
    return token.ok(
      `${whose}: it may read the repository; \`sync\`, \`setup\` and \`import\` need write access.`,
    );
  if (scopes !== undefined && !scopes.some((scope) => scope === 'repo' || scope === 'public_repo'))
    return token.ok(`${whose}: it may read the repository; to write it needs the scope repo.`);
  if (scopes !== undefined) return token.ok(`${whose}: it may read and write (${scopes.join(', ')}).`);
  const may = writes === true ? ', and the account may write' : '';
  return token.ok(`${whose}: it may read the repository${may}; what it may write, GitHub does not tell.`);
}

/** How edits of Notion and IDs get onto the default branch. */
export function checkBranch(
  branch: string,
  rules: BranchRules | undefined,
  writeBack: WriteBack | undefined,
): Check {
  const check = subject('GitHub', 'Branch');
  if (rules === undefined)
    return check.unknown(`Whether ${branch} is protected cannot be seen with this token.`);
  const against = rules.rules.filter((rule) => refusing.includes(rule));
  if (writeBack === 'none') return check.ok(`Nothing is written to ${branch} (\`write-back: none\`).`);
  if (against.length === 0 && !rules.isProtected)
    return check.ok(
      writeBack === 'pull-request'
        ? `Changes reach ${branch} by the pull request (\`write-back: pull-request\`).`
        : `${branch} takes commits, by which changes from Notion arrive.`,
    );
  const why = against.length === 0 ? 'is protected' : `has the rules ${listed(against)}`;
  return check.ok(
    `${branch} ${why}: what the token may not commit goes by the pull request from plan-sync/notion.`,
  );
}

/** Whether a run can open the pull request that it may need. */
export function checkActions(
  settings: ActionsSettings | undefined,
  branch: BranchRules | undefined,
  config: EffectiveConfig | undefined,
): Check {
  const check = subject('GitHub', 'Pull requests');
  const hint =
    'Tick “Allow GitHub Actions to create and approve pull requests” under Settings → Actions → General; without it the branch is pushed and a person opens the pull request.';
  if (settings === undefined)
    return check.unknown(
      'Whether workflows may open pull requests can be seen by admins only.',
      'Look under Settings → Actions → General → Workflow permissions.',
    );
  if (settings.mayOpenPullRequests) return check.ok('Workflows may open pull requests.');
  const isNeeded =
    config?.sync.writeBack === 'pull-request' ||
    config?.sync.conflicts === 'ask' ||
    config?.sync.trashedInNotion === 'propose' ||
    branch?.isProtected === true;
  return isNeeded
    ? check.warning('Workflows may not open pull requests.', hint)
    : check.ok('Workflows may not open pull requests, and none is needed.');
}
