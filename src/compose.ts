// Builds the program of one run from plain settings: the one place where adapters are chosen.
import { createGitHubClient } from './adapters/github/client.ts';
import { createConversation } from './adapters/github/conversation.ts';
import { createObjects } from './adapters/github/objects.ts';
import { createProposals } from './adapters/github/proposals.ts';
import { createPullRequests } from './adapters/github/pull-requests.ts';
import { createRecentPulls } from './adapters/github/recent-pulls.ts';
import { createRepository } from './adapters/github/repository.ts';
import { createSettings } from './adapters/github/settings.ts';
import { createStateStore } from './adapters/github/state-store.ts';
import { createBoard } from './adapters/notion/board.ts';
import type { Report } from './core/report.ts';
import { run, type Ports, type Request } from './modes/run.ts';
import type { RunIdentity } from './modes/session.ts';
import type { Board, Clock, Log } from './ports.ts';
import type { RepositorySettings } from './ports/settings.ts';

export interface Settings {
  readonly githubToken: string;
  /** Undefined: the plans are validated and nothing is sent to Notion. */
  readonly notionToken: string | undefined;
  readonly notionUrl: string;
  readonly owner: string;
  readonly repo: string;
  /** `https://github.com` */
  readonly serverUrl: string;
  readonly run: RunIdentity;
}

interface Surroundings {
  readonly clock: Clock;
  readonly log: Log;
}

/** The real services (or stand-ins that speak their protocols). */
export function portsOf(settings: Settings, { clock, log }: Surroundings): Ports {
  const { owner, repo } = settings;
  const client = createGitHubClient(settings.githubToken, { log, clock });
  const named = { owner, repo, serverUrl: settings.serverUrl };
  const recent = createRecentPulls();
  const objects = createObjects(client, named);
  return {
    repository: createRepository(client, named, recent, objects),
    proposals: createProposals(client, named),
    pullRequests: createPullRequests(client, named, recent),
    conversation: createConversation(client, named),
    store: (ref) => createStateStore(client, { owner, repo, ref }, objects),
    board: boardOf(settings, { clock, log }),
    clock,
    log,
    run: settings.run,
  };
}

/** Notion alone; undefined without a token for it. */
export function boardOf(
  { notionToken, notionUrl }: Pick<Settings, 'notionToken' | 'notionUrl'>,
  { clock, log }: Surroundings,
): Board | undefined {
  return notionToken === undefined
    ? undefined
    : createBoard({ token: notionToken, url: notionUrl, clock, log });
}

/** How the repository is set up on GitHub, for those who check it. */
export function settingsOf(settings: Settings, { clock, log }: Surroundings): RepositorySettings {
  return createSettings(createGitHubClient(settings.githubToken, { log, clock }), settings);
}

/** The use cases over them. */
export function compose(
  settings: Settings,
  surroundings: Surroundings,
): (request: Request) => Promise<Report> {
  const ports = portsOf(settings, surroundings);
  return (request) => run(request, ports);
}
