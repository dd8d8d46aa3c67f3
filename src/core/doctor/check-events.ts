// Whether the workflows run the action whenever something happens that it acts on.
import { listed } from '../board/names.ts';
import type { Config } from '../config/config.ts';
import { subject, type Check } from './check.ts';
import { listOf, syncs, type Use, type WorkflowFacts } from './workflow.ts';

/** Types of `pull_request` without which a fact is missed. */
export const pullRequestTypes = [
  'opened',
  'edited',
  'synchronize',
  'reopened',
  'ready_for_review',
  'converted_to_draft',
  'review_requested',
  'closed',
] as const;

/** What GitHub takes where `types` is left out. */
const usualTypes = ['opened', 'synchronize', 'reopened'];

const recipe = 'examples/workflows/everything.yml shows how.';

/** One warning for each event that is missed, else that none is. */
export function checkEvents(
  uses: readonly Use[],
  { config, defaultBranch, hasQueue }: WorkflowFacts,
): readonly Check[] {
  const events = subject('GitHub', 'Events');
  const at = { file: uses[0]?.path };
  const isSync = uses.some(syncs);
  const has = (name: string): boolean => uses.some((use) => use.events.has(name));
  const values = (name: string, setting: string): readonly string[] =>
    uses.flatMap((use) => listOf(use.events.get(name)?.[setting]));
  const missing: Check[] = [];
  const miss = (message: string, hint: string): void => void missing.push(events.warning(message, hint, at));

  if (isSync && !has('push'))
    miss(
      'A push starts no run, so plans reach Notion only with the next other event.',
      `Add \`push\`: ${recipe}`,
    );
  const branches = values('push', 'branches');
  if (has('push') && defaultBranch !== undefined && !reaches(branches, defaultBranch))
    miss(
      `\`push\` is limited to ${listed(branches)}, and the default branch is ${defaultBranch}.`,
      `Write \`branches: [${defaultBranch}]\`.`,
    );
  if (isSync && !has('schedule') && !has('repository_dispatch'))
    miss('There is no `schedule`, so edits in Notion wait for the next push.', `Add one: ${recipe}`);
  if (!has('pull_request'))
    miss(
      'Pull requests start no run: they move no task and get no preview.',
      `Add \`pull_request\`: ${recipe}`,
    );
  else if (isSync) {
    const all = uses.filter((use) => use.events.has('pull_request'));
    const types = all.flatMap((use) => {
      const given = listOf(use.events.get('pull_request')?.['types']);
      return given.length === 0 ? usualTypes : given;
    });
    const left = pullRequestTypes.filter((type) => !types.includes(type));
    if (left.length > 0)
      miss(
        `\`pull_request\` leaves out ${listed(left)}: what happens then is seen with a later run.`,
        `Name all types: ${recipe}`,
      );
    if (!has('pull_request_review'))
      miss(
        'Reviews start no run, so In Review is set with a later one.',
        `Add \`pull_request_review\`: ${recipe}`,
      );
  }
  if (isSync && config?.pullRequests.commands !== 'off') checkCommands(uses, config, miss);
  if (isSync && !['mode', 'confirm'].every((name) => hasInput(uses, name)))
    miss(
      'A run cannot be started by hand with `mode` and `confirm`, which `setup` and held runs need.',
      `Add \`workflow_dispatch\` with both inputs, and pass them on: ${recipe}`,
    );
  if (hasQueue && !has('merge_group'))
    miss(
      'The branch has a merge queue, and `merge_group` starts no run: a required check would never come.',
      'Add `merge_group`.',
    );
  if (missing.length > 0) return missing;
  const names = [...new Set(uses.flatMap((use) => [...use.events.keys()]))];
  return [events.ok(`All that it needs: ${names.join(', ')}.`)];
}

function checkCommands(
  uses: readonly Use[],
  config: Config | undefined,
  miss: (message: string, hint: string) => void,
): void {
  const word = `/${config?.pullRequests.command ?? 'plan'}`;
  const commented = uses.filter((use) => use.events.has('issue_comment'));
  if (commented.length === 0)
    miss(
      `Comments start no run, so commands like \`${word} done\` are obeyed with a later one.`,
      `Add \`issue_comment\`: ${recipe}`,
    );
  for (const { condition, path } of commented) {
    const asked = /startsWith\(\s*github\.event\.comment\.body,\s*'([^']*)'/.exec(condition)?.[1];
    if (asked !== undefined && !word.startsWith(asked))
      miss(
        `${path} waits for comments that start with ${asked}, and the configuration calls the command ${word}.`,
        `Write '${word}' in the \`if\` of the job.`,
      );
  }
}

function hasInput(uses: readonly Use[], name: string): boolean {
  return uses.some(({ events, inputs }) => {
    const declared = events.get('workflow_dispatch')?.['inputs'];
    return typeof declared === 'object' && declared !== null && name in declared && inputs.has(name);
  });
}

/** Whether a push to `branch` counts: patterns are left to GitHub. */
function reaches(branches: readonly string[], branch: string): boolean {
  return branches.length === 0 || branches.includes(branch) || branches.some((name) => /[*?+[!]/.test(name));
}
