// What scenes play on: both services, the team's workspace, and the action that runs between them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { counted } from '../core/render/counted.ts';
import { startGitHub, type GitHubEmulator } from '../emulators/github/emulator.ts';
import { runBundle, type BundleResult } from '../emulators/github/run-bundle.ts';
import type { Inputs } from '../emulators/github/runner.ts';
import type { GitHubEvent } from '../emulators/github/state.ts';
import { startNotion, type NotionEmulator } from '../emulators/notion/server.ts';
import type { Screen } from './terminal/screen.ts';
import { furnish, type Workspace } from './workspace.ts';

/** One part of the story; later ones find what earlier ones left. */
export interface Scene {
  readonly title: string;
  readonly play: (stage: Stage) => Promise<void> | void;
}

/** A run of the action that failed; the message is what it said. */
export class RunFailed extends Error {}

export const configPath = '.github/plan-sync.yml';

export class Stage {
  readonly root: string;
  readonly screen: Screen;
  readonly notion: NotionEmulator;
  readonly github: GitHubEmulator;
  readonly workspace: Workspace;

  constructor(root: string, screen: Screen, notion: NotionEmulator, github: GitHubEmulator) {
    this.root = root;
    this.screen = screen;
    this.notion = notion;
    this.github = github;
    this.workspace = furnish(notion);
  }

  /** The text of a file of the package. */
  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  /** Runs the action for an event, as GitHub's runner does, and says in one line how it went. */
  async run(event: GitHubEvent, inputs: Inputs = {}): Promise<BundleResult> {
    const { notion, github, root, screen } = this;
    const secrets = { 'notion-token': notion.token, 'notion-api-url': notion.url };
    const result = await runBundle(
      github,
      event,
      { ...secrets, ...inputs },
      { bundle: join(root, 'dist/index.js') },
    );
    if (result.exitCode !== 0) {
      const errors = result.annotations.filter(({ level }) => level === 'error');
      throw new RunFailed(errors.map(({ message }) => message).join('\n') || result.stderr || result.stdout);
    }
    const { pulled, created, updated, removed, requests } = result.outputs;
    const taken = pulled === '0' ? '' : `${counted(Number(pulled), 'edit')} taken over; `;
    screen.ran(
      `${taken}${created} created, ${updated} updated, ${removed} removed in Notion, with ${requests} requests`,
    );
    return result;
  }

  /** Lets time pass, for both services. */
  wait(minutes = 60): void {
    this.notion.clock.advance(minutes * 60_000);
    this.github.clock.advance(minutes * 60_000);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([this.notion.close(), this.github.dispose()]);
  }
}

/** Starts both services; the story begins on a fixed morning so that it is the same every time. */
export async function openStage(root: string, screen: Screen): Promise<Stage> {
  const now = '2026-12-01T09:00:00Z';
  const notion = await startNotion({ now, seed: 'demo' });
  const github = await startGitHub({
    repository: 'acme/platform',
    now,
    roles: { ada: 'write', sam: 'write' },
  });
  return new Stage(root, screen, notion, github);
}
