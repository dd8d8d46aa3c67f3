// A person edits a task in Notion while somebody changes the same task in its file: each side gets what the other did.
import { differences, only, rowOf, view } from '../notion-view.ts';
import { newestCommit } from '../repository-view.ts';
import type { Scene } from '../stage.ts';
import { diff } from '../terminal/diff.ts';

const path = 'plans/database-migration.yml';
const criterion = 'Job resumes where it was stopped';
const title = 'Implement backfill job, with a pause switch';

export const bothSides: Scene = {
  title: 'One task is changed on both sides',
  async play(stage) {
    const { github, notion, screen } = stage;
    stage.wait();
    const then = view(stage);
    const { id } = rowOf(stage, 'PREF-2');
    const grace = notion.person.as('Grace');
    grace.tick(id, criterion);
    grace.edit(id, { Task: title });
    screen.say(
      `In Notion, Grace ticks a criterion of PREF-2 ("${criterion}") and gives the task a better title ("${title}").`,
    );
    stage.wait(5);
    const before = github.file(path)!;
    const pushed = before.replace(/(title: Implement backfill job\n.*\n *priority: )High/, '$1Critical');
    const { event } = github.person('sam').commit({ [path]: pushed }, { message: 'Backfill is critical' });
    screen.say('Sam, who knows nothing of it, raises the priority of the same task in the repository:');
    screen.block(`acme/platform: ${path}`, diff(before, pushed, screen.styles, 1));

    await stage.run(event);
    screen.say(
      'What Grace did is a commit now: one line of the file for each thing she changed, and nothing else.',
    );
    screen.block('Committed by the action', newestCommit(stage, path));
    screen.say('And the row has both, her changes and his:');
    screen.block(
      'Changed in Notion: PREF-2',
      differences(then, only(view(stage), id), screen.styles).slice(1),
    );
  },
};
