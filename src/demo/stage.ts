// What scenes play on: both services, the action between them, and the screen on which the story is told.
import { counted } from '../core/render/counted.ts';
import type { BundleResult } from '../emulators/github/run-bundle.ts';
import type { GitHubEmulator } from '../emulators/github/emulator.ts';
import type { Inputs } from '../emulators/github/runner.ts';
import type { GitHubEvent } from '../emulators/github/state.ts';
import type { NotionEmulator } from '../emulators/notion/server.ts';
import { Sides, startSides } from './sides.ts';
import type { Screen } from './terminal/screen.ts';

export { configPath } from './sides.ts';

/** One part of the story; later ones find what earlier ones left. */
export interface Scene {
  readonly title: string;
  readonly play: (stage: Stage) => Promise<void> | void;
}

/** A run of the action that failed; the message is what it said. */
export class RunFailed extends Error {}

export class Stage extends Sides {
  readonly screen: Screen;

  constructor(root: string, screen: Screen, notion: NotionEmulator, github: GitHubEmulator) {
    super(root, notion, github);
    this.screen = screen;
  }

  /** Runs the action for an event, as GitHub's runner does, and says in one line how it went. */
  async run(event: GitHubEvent, inputs: Inputs = {}): Promise<BundleResult> {
    const result = await this.bundle(event, inputs);
    if (result.exitCode !== 0) {
      const errors = result.annotations.filter(({ level }) => level === 'error');
      throw new RunFailed(errors.map(({ message }) => message).join('\n') || result.stderr || result.stdout);
    }
    const { pulled, created, updated, removed, requests } = result.outputs;
    const taken = pulled === '0' ? '' : `${counted(Number(pulled), 'edit')} taken over; `;
    this.screen.ran(
      `${taken}${created} created, ${updated} updated, ${removed} removed in Notion, with ${requests} requests`,
    );
    return result;
  }
}

/** Starts both services; the story begins on a fixed morning so that it is the same every time. */
export async function openStage(root: string, screen: Screen): Promise<Stage> {
  const { notion, github } = await startSides();
  return new Stage(root, screen, notion, github);
}
