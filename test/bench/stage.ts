// An embedded GitHub and an embedded Notion, set up as a user would: one shared page, a specification, a configuration
// that names the page, and the databases that the product's own setup creates below it.
import { createGitHubClient } from '../../src/adapters/github/client.ts';
import { createConversation } from '../../src/adapters/github/conversation.ts';
import { createProposals } from '../../src/adapters/github/proposals.ts';
import { createPullRequests } from '../../src/adapters/github/pull-requests.ts';
import { createRecentPulls } from '../../src/adapters/github/recent-pulls.ts';
import { createObjects } from '../../src/adapters/github/objects.ts';
import { createRepository } from '../../src/adapters/github/repository.ts';
import { createStateStore } from '../../src/adapters/github/state-store.ts';
import { createBoard } from '../../src/adapters/notion/board.ts';
import type { Report } from '../../src/core/report.ts';
import { startGitHub, type GitHubEmulator } from '../../src/emulators/github/emulator.ts';
import { startNotion, type NotionEmulator } from '../../src/emulators/notion/server.ts';
import { run, type Ports, type Request } from '../../src/modes/run.ts';
import type { Clock, Log } from '../../src/ports.ts';
import { specificationTitle } from './plans.ts';

export const configPath = '.github/plan-sync.yml';

/** What a push to the default branch asks for. */
export const afterPush: Request = {
  kind: 'sync',
  scope: 'changes',
  dryRun: false,
  branch: undefined,
  configPath,
  only: [],
  confirm: undefined,
};

export interface Stage {
  readonly github: GitHubEmulator;
  readonly notion: NotionEmulator;
  /** Runs the product in this process, on the stage's clock. */
  readonly run: (request: Request) => Promise<Report>;
  /** Milliseconds that every answer of either service takes, on the stage's clock. */
  readonly setLatency: (milliseconds: number) => void;
  /** Notion requests in 60 seconds. */
  readonly setWindow: (requests: number) => void;
  /** On the stage's clock. */
  readonly now: () => number;
  readonly close: () => Promise<void>;
}

/** `scale`: emulated milliseconds in a real one, for both services' delays, Notion's clock and the product's. */
export async function openStage(scale = 1): Promise<Stage> {
  const notion = await startNotion({
    window: { requests: Infinity },
    timeScale: scale,
    checked: false,
    keepRequests: false,
  });
  const page = notion.person.createPage('workspace', 'Engineering');
  notion.person.share(page);
  notion.person.createPage({ page }, specificationTitle, '# Goal\n\nEverything runs on the new platform.\n');
  const github = await startGitHub({
    files: {
      [configPath]: `version: 1\nnotion:\n  parent: https://www.notion.so/Engineering-${page.replaceAll('-', '')}\npeople:\n  ada: ada@example.com\n`,
    },
  });
  const clock = scaledClock(scale);
  const stage: Stage = {
    github,
    notion,
    run: (request) => run(request, connect(github, notion, clock)),
    setLatency: (milliseconds) => {
      notion.latency = milliseconds / scale;
      github.traffic.latency = milliseconds / scale;
    },
    setWindow: (requests) => {
      notion.window.connection = { requests, seconds: 60 };
      notion.window.reset();
    },
    now: () => clock.now(),
    close: async () => {
      await notion.close();
      await github.dispose();
    },
  };
  expectGreen(await stage.run({ kind: 'setup', dryRun: false, configPath }));
  return stage;
}

/** A run of the benchmark that did not do its work measures nothing. */
export function expectGreen(report: Pick<Report, 'problems' | 'results' | 'held'>): void {
  const failures = report.results.filter(({ outcome }) => !['done', 'unchanged'].includes(outcome.kind));
  if (report.problems.length + failures.length === 0 && !report.held) return;
  const first = report.problems[0] ?? failures[0] ?? report.held;
  throw new Error(`The run did not do its work: ${JSON.stringify(first)}`);
}

function connect(github: GitHubEmulator, notion: NotionEmulator, clock: Clock): Ports {
  const [owner = '', repo = ''] = github.repository.split('/');
  const client = createGitHubClient(github.actionsToken(), { log: silence, clock, baseUrl: github.apiUrl });
  const named = { owner, repo, serverUrl: github.serverUrl };
  const recent = createRecentPulls();
  const objects = createObjects(client, named);
  return {
    repository: createRepository(client, named, recent, objects),
    proposals: createProposals(client, named),
    pullRequests: createPullRequests(client, named, recent),
    conversation: createConversation(client, named),
    store: (ref) => createStateStore(client, { owner, repo, ref }, objects),
    board: createBoard({ token: notion.token, url: notion.url, clock, log: silence }),
    clock,
    log: silence,
    run: { id: '1', attempt: '1' },
  };
}

const silence: Log = {
  info: () => undefined,
  notice: () => undefined,
  warning: () => undefined,
  debug: () => undefined,
  group: (_title, body) => body(),
};

function scaledClock(scale: number): Clock {
  const start = Date.now();
  return {
    now: () => start + (Date.now() - start) * scale,
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds / scale)),
  };
}
