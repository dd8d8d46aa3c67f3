// The demo: an embedded Notion and GitHub on loopback, the shipped bundle between them, and a story in scenes.
import { bothSides } from './scenes/both-sides.ts';
import { changePlan } from './scenes/change-plan.ts';
import { commentCommand } from './scenes/comment-command.ts';
import { conflict } from './scenes/conflict.ts';
import { firstSync } from './scenes/first-sync.ts';
import { merge } from './scenes/merge.ts';
import { newRow } from './scenes/new-row.ts';
import { newTask } from './scenes/new-task.ts';
import { opening } from './scenes/opening.ts';
import { pullRequestOpened } from './scenes/pull-request.ts';
import { secondSync } from './scenes/second-sync.ts';
import { setUp } from './scenes/set-up.ts';
import { trashedRow } from './scenes/trashed-row.ts';
import { RunFailed, openStage, type Scene } from './stage.ts';
import { Screen } from './terminal/screen.ts';

export interface DemoOptions {
  /** Folder of the package: holds `dist/index.js` and `examples/`. */
  readonly root: string;
  readonly colours: boolean;
  readonly write: (text: string) => void;
}

const scenes: readonly Scene[] = [
  opening,
  setUp,
  firstSync,
  secondSync,
  changePlan,
  newTask,
  bothSides,
  conflict,
  newRow,
  trashedRow,
  pullRequestOpened,
  commentCommand,
  merge,
];

/** Plays every scene. False when a run of the action failed; what it said is on the screen then. */
export async function demo({ root, colours, write }: DemoOptions): Promise<boolean> {
  const screen = new Screen(write, colours);
  screen.title('Plan Sync: implementation plans as files, kept in step with Notion');
  screen.say(
    'Everything below happens on this machine, now: a Notion and a GitHub that are started for this demo, and the action as it is shipped (dist/index.js) between them. No account and no network is used.',
  );
  await using stage = await openStage(root, screen);
  try {
    for (const [at, scene] of scenes.entries()) {
      screen.heading(`${at + 1}. ${scene.title}`);
      await scene.play(stage);
    }
  } catch (thrown) {
    if (!(thrown instanceof RunFailed)) throw thrown;
    screen.heading('A run failed');
    screen.say(thrown.message);
    return false;
  }
  screen.heading('That is all');
  screen.say(
    'README.md says how to do the same with your own Notion and repository. In a clone of it, `npm run demo -- --serve` lets you edit both sides yourself.',
  );
  return true;
}
