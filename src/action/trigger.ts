// Which event asks for what: a pure reading of the event's name, ref and payload.
import type { Inputs } from './inputs.ts';

/** What a run is asked to do. */
export type Trigger =
  | {
      readonly kind: 'sync';
      /** `full` also compares every row and reads every file again. */
      readonly scope: 'changes' | 'full';
      readonly dryRun: boolean;
      /** Of the branch that a dry run looks at; undefined: the default branch. */
      readonly branch: string | undefined;
      /** Notion being away is a warning, not a failure. */
      readonly patient: boolean;
    }
  | { readonly kind: 'validate'; readonly commit: string; readonly notice: string | undefined }
  | { readonly kind: 'setup'; readonly dryRun: boolean }
  | { readonly kind: 'import'; readonly dryRun: boolean }
  | { readonly kind: 'nothing'; readonly reason: string };

export interface Event {
  readonly name: string;
  /** `refs/heads/main` */
  readonly ref: string;
  readonly sha: string;
  readonly payload: unknown;
}

/** The trigger of an event; `inputs.mode` other than `auto` decides by itself. */
export function trigger(event: Event, inputs: Inputs): Trigger {
  const branch = /^refs\/heads\/(.+)$/.exec(event.ref)?.[1];
  const main = defaultBranch(event.payload);
  const elsewhere = branch !== undefined && main !== undefined && branch !== main;
  const validate = (notice?: string): Trigger => ({ kind: 'validate', commit: event.sha, notice });
  const sync = (scope: 'changes' | 'full'): Trigger => ({
    kind: 'sync',
    scope,
    dryRun: inputs.dryRun || elsewhere,
    branch: elsewhere ? branch : undefined,
    patient: event.name === 'schedule',
  });

  switch (inputs.mode) {
    case 'sync':
      return isPullRequest(event.name) ? validate(pullRequestNotice) : sync('full');
    case 'validate':
      return validate();
    case 'setup':
      return elsewhere || isPullRequest(event.name)
        ? validate('`setup` runs on the default branch only: here the plan files were only validated.')
        : { kind: 'setup', dryRun: inputs.dryRun };
    case 'import':
      return elsewhere || isPullRequest(event.name)
        ? validate('`import` runs on the default branch only: here the plan files were only validated.')
        : { kind: 'import', dryRun: inputs.dryRun };
    case 'auto':
      break;
  }

  switch (event.name) {
    case 'push':
      if (deleted(event.payload)) return { kind: 'nothing', reason: 'The branch was deleted.' };
      if (branch === undefined)
        return { kind: 'nothing', reason: 'A tag was pushed; plans live on branches.' };
      return elsewhere
        ? validate(
            `This push is on ${branch}, not on the default branch: the plan files were validated, Notion was not touched.`,
          )
        : sync('changes');
    case 'workflow_dispatch':
    case 'schedule':
    case 'repository_dispatch':
      return sync('full');
    case 'merge_group':
      return validate();
    case 'pull_request':
    case 'pull_request_target':
    case 'pull_request_review':
      return validate(pullRequestNotice);
    default:
      return { kind: 'nothing', reason: `There is nothing to do for the event \`${event.name}\`.` };
  }
}

const pullRequestNotice =
  'The plan files of this pull request were validated; Notion follows after the merge.';

function isPullRequest(name: string): boolean {
  return name.startsWith('pull_request') || name === 'merge_group';
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

function defaultBranch(payload: unknown): string | undefined {
  const name = field(field(payload, 'repository'), 'default_branch');
  return typeof name === 'string' && name !== '' ? name : undefined;
}

function deleted(payload: unknown): boolean {
  return field(payload, 'deleted') === true;
}
