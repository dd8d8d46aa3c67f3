// Whether the workflows run the action when they should, and let it do what it does then.
import { subject, type Check } from './check.ts';
import { checkEvents } from './check-events.ts';
import { checkPermissions } from './check-permissions.ts';
import { readWorkflows, syncs, type Use, type WorkflowFacts } from './workflow.ts';

const workflow = subject('GitHub', 'Workflow');

/** One check for each thing that the workflows have to say. */
export function checkWorkflows(facts: WorkflowFacts): readonly Check[] {
  const { uses, unreadable } = readWorkflows(facts.files);
  const broken = unreadable.map((path) =>
    workflow.warning(`${path} is no YAML, so it was not looked at.`, 'Correct it: GitHub does not run it.', {
      file: path,
    }),
  );
  if (uses.length === 0)
    return [
      ...broken,
      workflow.problem(
        'No workflow under .github/workflows uses the action.',
        'Run `plan-sync init`, which writes one, or take one of examples/workflows.',
      ),
    ];
  return [
    ...broken,
    ...uses.map(checkAction),
    ...checkToken(uses, facts),
    ...checkEvents(uses, facts),
    ...uses.flatMap((use) => checkPermissions(use, facts.actions)),
    ...uses.flatMap(checkConcurrency),
  ];
}

function checkAction({ path, action }: Use): Check {
  return action.startsWith('OWNER/')
    ? workflow.problem(
        `${path} uses \`${action}\`, which is a placeholder.`,
        'Write the owner of the action in place of OWNER.',
        { file: path },
      )
    : workflow.ok(`${path} uses ${action}.`);
}

/** The name of the secret that an expression reads. */
function secretOf(expression: string): string | undefined {
  return /\bsecrets\.([A-Za-z_]\w*)/.exec(expression)?.[1];
}

function checkToken(uses: readonly Use[], { secrets }: WorkflowFacts): readonly Check[] {
  const secret = subject('GitHub', 'Secret');
  const syncing = uses.filter(syncs);
  if (syncing.length === 0)
    return [
      secret.warning(
        'No workflow passes `notion-token`, so plans are only validated.',
        'Pass `notion-token: ${{ secrets.NOTION_TOKEN }}` to have them in Notion.',
        { file: uses[0]?.path },
      ),
    ];
  const names = [
    ...new Set(syncing.flatMap(({ inputs }) => secretOf(inputs.get('notion-token') ?? '') ?? [])),
  ];
  return names.map((name) => {
    if (secrets === undefined)
      return secret.unknown(`Whether the secret ${name} is stored cannot be seen with this token.`);
    if (secrets.some((stored) => stored.toUpperCase() === name.toUpperCase()))
      return secret.ok(`${name} is stored.`);
    if (syncing.some(({ hasEnvironment }) => hasEnvironment))
      return secret.unknown(`The repository has no secret ${name}; the environment of the job may have it.`);
    return secret.problem(
      `The repository has no secret ${name}.`,
      `Store the token of the Notion integration: \`gh secret set ${name}\`, or Settings → Secrets and variables → Actions.`,
    );
  });
}

function checkConcurrency(use: Use): readonly Check[] {
  const concurrency = subject('GitHub', 'Concurrency');
  if (!syncs(use)) return [];
  const wanted = 'Write `concurrency: {group: plan-sync, cancel-in-progress: false, queue: max}`.';
  const at = { file: use.path };
  const { concurrency: found } = use;
  if (!found)
    return [
      concurrency.warning(`In ${use.path} runs may overlap, and then wait for each other.`, wanted, at),
    ];
  if (found.cancels)
    return [concurrency.warning(`In ${use.path} a new run cancels the one at work.`, wanted, at)];
  if (/\$\{\{/.test(found.group))
    return [
      concurrency.warning(
        `In ${use.path} not all runs are of one group, so that they may overlap.`,
        wanted,
        at,
      ),
    ];
  if (!found.queues)
    return [
      concurrency.warning(
        `In ${use.path} only one run waits; GitHub cancels others, and the next one does their work.`,
        wanted,
        at,
      ),
    ];
  return [concurrency.ok(`One run at a time, in the group ${found.group}; others wait.`)];
}
