// Both embedded services, the team's workspace, and the action that runs between them as GitHub's runner starts it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startGitHub, type GitHubEmulator } from '../emulators/github/emulator.ts';
import { runBundle, type BundleResult } from '../emulators/github/run-bundle.ts';
import type { Inputs } from '../emulators/github/runner.ts';
import type { GitHubEvent } from '../emulators/github/state.ts';
import { startNotion, type NotionEmulator } from '../emulators/notion/server.ts';
import { furnish, type Workspace } from './workspace.ts';

export const configPath = '.github/plan-sync.yml';

/** The morning on which everything begins, so that it is the same every time. */
export const firstMorning = '2026-12-01T09:00:00Z';

export class Sides {
  readonly root: string;
  readonly notion: NotionEmulator;
  readonly github: GitHubEmulator;
  readonly workspace: Workspace;

  constructor(root: string, notion: NotionEmulator, github: GitHubEmulator) {
    this.root = root;
    this.notion = notion;
    this.github = github;
    this.workspace = furnish(notion);
  }

  /** The text of a file of the package. */
  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  /** Runs the shipped bundle for an event, as GitHub's runner does. */
  bundle(event: GitHubEvent, inputs: Inputs = {}): Promise<BundleResult> {
    const { notion, github, root } = this;
    const secrets = { 'notion-token': notion.token, 'notion-api-url': notion.url };
    return runBundle(github, event, { ...secrets, ...inputs }, { bundle: join(root, 'dist/index.js') });
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

/** Starts both services on the first morning. */
export async function startSides(): Promise<{ notion: NotionEmulator; github: GitHubEmulator }> {
  const notion = await startNotion({ now: firstMorning, seed: 'demo' });
  const github = await startGitHub({
    repository: 'acme/platform',
    now: firstMorning,
    roles: { ada: 'write', sam: 'write' },
  });
  return { notion, github };
}

/** The configuration that Ada commits: where the tasks are, and who is who. */
export function configuration({ notion, workspace }: Sides): string {
  const parent = notion.look.page(workspace.engineering).id.replaceAll('-', '');
  return [
    'version: 1',
    'notion:',
    `  parent: https://www.notion.so/Engineering-${parent}`,
    '  tasks: Engineering Tasks',
    'people:',
    '  ada: ada@example.com',
    '  grace: grace@example.com',
    '  sam: sam@example.com',
    '',
  ].join('\n');
}
