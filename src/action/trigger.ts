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
      /** Which statuses of open pull requests get a commit of their own. */
      readonly lands: 'all' | 'older' | undefined;
    }
  | {
      readonly kind: 'pull-request';
      readonly number: number;
      /** The comment that started it. */
      readonly comment: number | undefined;
      /** Where its plan files are read: the merge that GitHub tries. */
      readonly commit: string | undefined;
      readonly full: boolean;
      readonly dryRun: boolean;
      readonly patient: true;
      readonly notice: string | undefined;
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
    lands: landing[event.name],
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
    case 'pull_request_review':
      return pullRequest(event, inputs) ?? validate(pullRequestNotice);
    // Code of whoever opened it may have run before us: with the token of a run on the default branch.
    case 'pull_request_target':
      return validate(pullRequestNotice);
    case 'issue_comment':
      return comment(event, inputs);
    default:
      return { kind: 'nothing', reason: `There is nothing to do for the event \`${event.name}\`.` };
  }
}

/** Undefined where the payload is not one of a pull request. */
function pullRequest({ payload, sha }: Event, { notionToken, dryRun }: Inputs): Trigger | undefined {
  const about = field(payload, 'pull_request');
  const number = field(about, 'number');
  if (typeof number !== 'number') return undefined;
  const isOver = field(payload, 'action') === 'closed';
  const [from, to] = ['head', 'base'].map((side) => field(field(field(about, side), 'repo'), 'full_name'));
  const author = field(field(about, 'user'), 'login');
  const why =
    from !== to
      ? 'it comes from a fork'
      : author === 'dependabot[bot]'
        ? 'it comes from Dependabot'
        : undefined;
  return {
    kind: 'pull-request',
    number,
    comment: undefined,
    commit: isOver ? undefined : sha,
    full: false,
    dryRun: dryRun || (why !== undefined && (!isOver || notionToken === undefined)),
    patient: true,
    notice:
      why === undefined || notionToken !== undefined
        ? undefined
        : `GitHub gives this run no secrets, because ${why}: plans were validated, and tasks follow when the merge reaches the default branch.`,
  };
}

/** Only a comment that begins as a command can be one; its word is in the configuration. */
function comment({ payload }: Event, { dryRun }: Inputs): Trigger {
  const issue = field(payload, 'issue');
  const said = field(payload, 'comment');
  const [number, id, body] = [field(issue, 'number'), field(said, 'id'), field(said, 'body')];
  const isCommand = typeof body === 'string' && /^[\s`]{0,50}\/\w/.test(body);
  const isNew = field(payload, 'action') === 'created' && field(issue, 'pull_request') !== undefined;
  if (!isNew || !isCommand || typeof number !== 'number' || typeof id !== 'number')
    return { kind: 'nothing', reason: 'The comment is no command on a pull request.' };
  return {
    kind: 'pull-request',
    number,
    comment: id,
    commit: undefined,
    // What its author may do is asked later; a stranger does not even get the long look.
    full:
      /^[\s`]{0,50}\/\S{1,50}\s{1,9}sync\b/i.test(body) &&
      ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(String(field(said, 'author_association'))),
    dryRun,
    patient: true,
    notice: undefined,
  };
}

/** Statuses of open pull requests land with the first scheduled run of the next day, or when somebody asks. */
const landing: Readonly<Partial<Record<string, 'all' | 'older'>>> = {
  workflow_dispatch: 'all',
  schedule: 'older',
  repository_dispatch: 'older',
};

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
