/** A workflow run: the environment that GitHub's runner gives an action for an event, and what the action left there. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WORKFLOW_PERMISSIONS } from './emulator.ts';
import type { GitHubEmulator } from './emulator.ts';
import type { Access, GitHubEvent, Run, Scope } from './state.ts';

/** Inputs by name as in action.yml. */
export type Inputs = Readonly<Record<string, string>>;

export interface RunOptions {
  /** What GITHUB_TOKEN may do. GitHub cuts it to reading for forks and Dependabot: see `permissionsFor`. */
  readonly permissions?: Partial<Record<Scope, Access>>;
  /** The id of a completed run that somebody runs again: it keeps its id, and counts another attempt. */
  readonly rerunOf?: number;
}

export interface StartedRun {
  readonly id: number;
  readonly token: string;
  /** Everything the runner sets; nothing is inherited but PATH. */
  readonly env: Readonly<Record<string, string>>;
  /** Outputs the action has set so far. */
  readonly outputs: () => Record<string, string>;
  /** The job summary's Markdown so far. */
  readonly summary: () => string;
  /** Marks the run as completed and removes its temporary files. */
  readonly finish: (conclusion?: 'success' | 'failure' | 'cancelled') => void;
}

interface Checkout {
  readonly ref: string;
  readonly refName: string;
  readonly sha: string;
  readonly extra: Readonly<Record<string, string>>;
}

/** GITHUB_REF and GITHUB_SHA of an event, by GitHub's table of events. */
function checkoutOf(github: GitHubEmulator, { name, payload }: GitHubEvent): Checkout {
  const { hub } = github;
  const { state, git } = hub.repository(github.repository);
  const main = { ref: `refs/heads/${state.defaultBranch}`, refName: state.defaultBranch };
  const pull = payload['pull_request'];
  if (pull !== undefined && name.startsWith('pull_request')) {
    const merged: boolean = pull.merged_at !== null && pull.merged_at !== undefined;
    const merge = git.refs.get(`refs/pull/${pull.number}/merge`);
    const extra = { GITHUB_HEAD_REF: pull.head.ref, GITHUB_BASE_REF: pull.base.ref };
    if (merged)
      return {
        ref: `refs/heads/${pull.base.ref}`,
        refName: pull.base.ref,
        sha: pull.merge_commit_sha,
        extra,
      };
    const refName = `${pull.number}/merge`;
    return { ref: `refs/pull/${refName}`, refName, sha: merge ?? pull.head.sha, extra };
  }
  if (name === 'push') {
    const ref: string = payload['ref'];
    return { ref, refName: ref.replace(/^refs\/(heads|tags)\//, ''), sha: payload['after'], extra: {} };
  }
  if (name === 'merge_group') {
    const { head_ref: ref, head_sha: sha } = payload['merge_group'];
    return { ref, refName: String(ref).replace('refs/heads/', ''), sha, extra: {} };
  }
  const ref: string = name === 'workflow_dispatch' ? payload['ref'] : main.ref;
  const sha = git.refs.get(ref) ?? '';
  return { ref, refName: ref.replace('refs/heads/', ''), sha, extra: {} };
}

/** What GITHUB_TOKEN may do in the run of an event: the workflow's permissions, or reading only for forks and Dependabot. */
export function permissionsFor(github: GitHubEmulator, event: GitHubEvent): Partial<Record<Scope, Access>> {
  const head = event.payload['pull_request']?.head?.repo?.full_name;
  const fromFork = event.name.startsWith('pull_request') && head !== undefined && head !== github.repository;
  if (!fromFork && event.actor !== 'dependabot[bot]') return WORKFLOW_PERMISSIONS;
  return { contents: 'read', 'pull-requests': 'read', issues: 'read', actions: 'read' };
}

/** Records a run as in progress: a new one, or another attempt of an old one. */
function registerRun(
  { hub, repository }: GitHubEmulator,
  event: GitHubEvent,
  { refName, sha }: Pick<Checkout, 'refName' | 'sha'>,
  rerunOf: number | undefined,
): Run {
  const { runs } = hub.repository(repository).state;
  const updatedAt = hub.clock.timestamp();
  const old = runs.find(({ id }) => id === rerunOf);
  if (old !== undefined) {
    return Object.assign(old, {
      attempt: old.attempt + 1,
      status: 'in_progress',
      conclusion: null,
      updatedAt,
    });
  }
  const run: Run = {
    id: hub.nextId(),
    attempt: 1,
    event: event.name,
    actor: event.actor,
    branch: refName,
    commit: sha,
    workflow: 'Plan Sync',
    createdAt: updatedAt,
    updatedAt,
    status: 'in_progress',
    conclusion: null,
  };
  runs.push(run);
  return run;
}

/** Registers a workflow run for an event and prepares its environment, files included. */
export function startRun(
  github: GitHubEmulator,
  event: GitHubEvent,
  inputs: Inputs = {},
  options: RunOptions = {},
): StartedRun {
  const { hub } = github;
  const repository = hub.repository(github.repository);
  const { ref, refName, sha, extra } = checkoutOf(github, event);
  const run = registerRun(github, event, { refName, sha }, options.rerunOf);
  const { id } = run;
  mkdirSync(join(hub.dir, 'runs'), { recursive: true });
  const dir = mkdtempSync(join(hub.dir, 'runs', `${id}-`));
  const file = (name: string, text = ''): string => {
    const path = join(dir, name);
    writeFileSync(path, text);
    return path;
  };
  const folder = (name: string): string => {
    mkdirSync(join(dir, name));
    return join(dir, name);
  };
  const files = { output: file('output'), summary: file('summary') };
  const token = github.actionsToken(options.permissions ?? permissionsFor(github, event));
  const { owner } = repository.state;
  const env: Record<string, string> = {
    PATH: process.env['PATH'] ?? '',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: github.apiUrl,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_REPOSITORY: github.repository,
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_REPOSITORY_ID: String(repository.state.id),
    GITHUB_REPOSITORY_OWNER_ID: String(hub.user(owner).id),
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event.payload)),
    GITHUB_SHA: sha,
    GITHUB_REF: ref,
    GITHUB_REF_NAME: refName,
    GITHUB_REF_TYPE: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_REF_PROTECTED: String(refName in repository.state.protections),
    GITHUB_HEAD_REF: '',
    GITHUB_BASE_REF: '',
    GITHUB_RUN_ID: String(id),
    GITHUB_RUN_NUMBER: String(repository.state.runs.length),
    GITHUB_RUN_ATTEMPT: String(run.attempt),
    GITHUB_ACTOR: event.actor,
    GITHUB_ACTOR_ID: String(hub.user(event.actor).id),
    GITHUB_TRIGGERING_ACTOR: event.actor,
    GITHUB_WORKFLOW: run.workflow,
    GITHUB_WORKFLOW_REF: `${github.repository}/.github/workflows/plan-sync.yml@${ref}`,
    GITHUB_WORKFLOW_SHA: sha,
    GITHUB_JOB: 'plan-sync',
    GITHUB_ACTION: '__plan-sync',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_STATE: file('state'),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
    GITHUB_WORKSPACE: folder('workspace'),
    RUNNER_TEMP: folder('temp'),
    RUNNER_TOOL_CACHE: folder('tools'),
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'embedded',
    RUNNER_ENVIRONMENT: 'github-hosted',
    ...extra,
  };
  // As the runner does: capitals, spaces to underscores, and dashes stay.
  for (const [name, value] of Object.entries({ 'github-token': token, ...inputs })) {
    env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] = value;
  }
  return {
    id,
    token,
    env,
    outputs: () => parseOutputs(readFileSync(files.output, 'utf8')),
    summary: () => readFileSync(files.summary, 'utf8'),
    finish: (conclusion = 'success') => {
      // Looked up again: a restored snapshot holds another copy of the run.
      const found = hub.repository(github.repository).state.runs.find((each) => each.id === id);
      if (found !== undefined) {
        Object.assign(found, { status: 'completed', conclusion, updatedAt: hub.clock.timestamp() });
      }
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** Reads a file of `name=value` lines and `name<<delimiter` blocks, as the runner reads GITHUB_OUTPUT. */
export function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const block = /^([^=]+?)<<(.+)$/.exec(line);
    if (block?.[1] !== undefined) {
      const end = lines.indexOf(block[2] ?? '', at + 1);
      if (end < 0) throw new Error(`The output ${block[1]} has no end.`);
      outputs[block[1]] = lines.slice(at + 1, end).join('\n');
      at = end;
    } else if (line.includes('=')) {
      outputs[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
    }
  }
  return outputs;
}
