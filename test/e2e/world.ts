// One small company for the end-to-end tests: an embedded Notion and an embedded GitHub over HTTP, two databases with
// names of their own, a specification, a configuration, and the shipped bundle as the runner would start it.
import { expect } from 'vitest';
import { parse } from 'yaml';
import { startGitHub, type GitHubEmulator, type GitHubOptions } from '../../src/emulators/github/emulator.ts';
import type { FileChanges } from '../../src/emulators/github/person.ts';
import { runBundle, type BundleOptions, type BundleResult } from '../../src/emulators/github/run-bundle.ts';
import type { Inputs } from '../../src/emulators/github/runner.ts';
import type { GitHubEvent } from '../../src/emulators/github/state.ts';
import type { Row } from '../../src/emulators/notion/inspection.ts';
import { startNotion, type NotionEmulator, type NotionOptions } from '../../src/emulators/notion/server.ts';
import type { Report } from '../../src/core/report.ts';
import {
  configPath,
  configText,
  createDatabases,
  nowhere,
  specTitle,
  stateRef,
  type Places,
} from './company.ts';

export { configPath, planProperties, specTitle, stateRef, taskProperties } from './company.ts';

export interface WorldOptions {
  readonly notion?: NotionOptions;
  readonly github?: GitHubOptions;
  /** Files of the repository beside the configuration, by path. */
  readonly files?: FileChanges;
  /** YAML that follows the databases in the configuration. */
  readonly config?: string;
  /** Properties of the tasks database beside, or instead of (null), those of `taskProperties`. */
  readonly taskProperties?: Readonly<Record<string, unknown>>;
  /** Without databases and configuration: a company that has only the page that it shared. */
  readonly bare?: boolean;
}

export interface RunResult extends BundleResult {
  readonly report: Report;
  /** Everything that anybody can read of the run: log, errors, summary, outputs. */
  readonly said: string;
  /** Operations of Notion's and GitHub's API that were asked for, in order. */
  readonly notionRequests: readonly string[];
  readonly githubRequests: readonly string[];
  /** What was written into Notion: `operation` and the request's body, in order. */
  readonly written: readonly { readonly operation: string; readonly path: string; readonly body: any }[];
}

/** Starts a world; `close` it at the end of the test, best with `await using`. */
export async function openWorld(options: WorldOptions = {}): Promise<World> {
  const notion = await startNotion(options.notion);
  const home = notion.person.createPage('workspace', 'Engineering');
  notion.person.share(home);
  const spec = notion.person.createPage({ page: home }, specTitle, '## Goals\nNo preference is lost.');
  const databases =
    options.bare === true ? undefined : createDatabases(notion.person, home, options.taskProperties);
  const config =
    databases === undefined
      ? {}
      : {
          [configPath]: configText(databases, options.config),
        };
  const github = await startGitHub({
    ...options.github,
    files: { 'README.md': '# Plans\n', ...config, ...options.files },
  });
  return new World(notion, github, { home, spec, ...(databases ?? nowhere) });
}

export class World {
  readonly notion: NotionEmulator;
  readonly github: GitHubEmulator;
  /** Id of the page that everything stands under. */
  readonly home: string;
  /** Id of the specification's page. */
  readonly spec: string;
  readonly tasks: Places['tasks'];
  readonly plans: Places['plans'];

  constructor(notion: NotionEmulator, github: GitHubEmulator, { home, spec, tasks, plans }: Places) {
    this.notion = notion;
    this.github = github;
    this.home = home;
    this.spec = spec;
    this.tasks = tasks;
    this.plans = plans;
  }

  /** Pushes files to the default branch; the event is that of the push. */
  push(files: FileChanges, message?: string): GitHubEvent {
    return this.github.person().commit(files, message === undefined ? {} : { message }).event;
  }

  /** Replaces text in a file and pushes it; the text must be there. */
  change(path: string, from: string, to: string): GitHubEvent {
    const before = this.github.file(path) ?? '';
    if (!before.includes(from)) throw new Error(`${path} holds no “${from}”.`);
    return this.push({ [path]: before.replace(from, () => to) });
  }

  /** The push of what is on the default branch already. */
  pushed(): GitHubEvent {
    return this.push({ 'README.md': `# Plans ${this.github.runs().length}\n` });
  }

  schedule(): GitHubEvent {
    return this.github.schedule();
  }

  dispatch(inputs: Inputs = {}): GitHubEvent {
    return this.github.person().dispatchWorkflow(inputs);
  }

  /** Runs the bundle to its end. Inputs are those of the action, over a valid Notion token. */
  async run(
    event: GitHubEvent = this.pushed(),
    inputs: Inputs = {},
    options: BundleOptions = {},
  ): Promise<RunResult> {
    const { notion, github } = this;
    const [before, asked] = [notion.requests.all.length, github.traffic.log.length];
    const result = await runBundle(
      github,
      event,
      { 'notion-token': notion.token, 'notion-api-url': notion.url, ...inputs },
      options,
    );
    const report = result.outputs['report'];
    return {
      ...result,
      report: report === undefined ? (undefined as never) : (JSON.parse(report) as Report),
      said: [result.stdout, result.stderr, result.summary, JSON.stringify(result.outputs)].join('\n'),
      notionRequests: notion.requests.all.slice(before).map(({ operation }) => operation),
      written: notion.requests.all.slice(before).filter(isWrite),
      githubRequests: github.traffic.log.slice(asked).map(({ operation }) => operation),
    };
  }

  /** Runs and expects the run to be green. */
  async sync(event?: GitHubEvent, inputs: Inputs = {}): Promise<RunResult> {
    const result = await this.run(event, inputs);
    expect(result.said.match(/^::error.*/gm), 'the run should be green').toBeNull();
    expect(result.exitCode).toBe(0);
    return result;
  }

  /** Rows of the tasks database that are not in the trash. */
  rows(): readonly Row[] {
    return this.notion.look.rows(this.tasks.dataSource);
  }

  /** The one row with that Task ID. */
  row(id: string): Row {
    return only(this.rows(), 'Task ID', id);
  }

  /** The page of the plan with that key. */
  planPage(key: string): Row {
    return only(this.notion.look.rows(this.plans.dataSource), 'Key', key);
  }

  /** The body of a page as Markdown. */
  body(page: string): string {
    return this.notion.look.markdown(page);
  }

  /** A file of the state, parsed; undefined where there is none. */
  state(path = 'meta.json'): any {
    const text = this.github.head(stateRef) === undefined ? undefined : this.github.file(path, stateRef);
    return text === undefined ? undefined : parse(text);
  }

  /** Stops both; fails when one of the emulators made a mistake. */
  async close(): Promise<void> {
    await this.github.dispose();
    await this.notion.close();
    expect(this.github.bugs).toEqual([]);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}

const reads = /^(get|query|search|list|retrieve)/;

function isWrite({ operation }: { readonly operation: string }): boolean {
  return !reads.test(operation);
}

function only(rows: readonly Row[], property: string, value: string): Row {
  const found = rows.filter(({ values }) => values[property] === value);
  expect(
    found.map(({ id }) => id),
    `rows whose ${property} is ${value}`,
  ).toHaveLength(1);
  return found[0]!;
}
