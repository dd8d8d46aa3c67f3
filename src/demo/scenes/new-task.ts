// A task is added without an ID, and gets one.
import { differences, view } from '../notion-view.ts';
import type { Scene } from '../stage.ts';
import { diff } from '../terminal/diff.ts';

const path = 'plans/status-page.yml';
const added = `  # Support asked for this one.
  - title: Rehearse an incident
    depends-on: [STAT-2]
`;

export const newTask: Scene = {
  title: 'A task is added',
  async play(stage) {
    const { github, screen } = stage;
    stage.wait();
    const before = github.file(path)!;
    const pushed = before.replace('success-criteria:', `${added}success-criteria:`);
    const { event } = github.person('ada').commit({ [path]: pushed }, { message: 'Rehearse an incident' });
    screen.say('New tasks need no ID:');
    screen.block(`acme/platform: ${path}`, diff(before, pushed, screen.styles, 1));

    const then = view(stage);
    await stage.run(event);
    screen.say(
      'The action writes the next ID into the file, touches nothing else there, and creates the row:',
    );
    screen.block('Committed by the action', diff(pushed, github.file(path)!, screen.styles, 1));
    screen.block('Changed in Notion', differences(then, view(stage), screen.styles));
  },
};
