// A person puts a row into the trash: whether its task goes is decided in a pull request, and here somebody says no.
import { rowOf } from '../notion-view.ts';
import { pullRequest } from '../repository-view.ts';
import type { Scene } from '../stage.ts';

const path = 'plans/status-page.yml';

export const trashedRow: Scene = {
  title: 'A row is thrown away',
  async play(stage) {
    const { github, notion, screen } = stage;
    stage.wait();
    const { id } = rowOf(stage, 'STAT-3');
    notion.person.as('Grace').trash(id);
    screen.say(
      'Grace moves the row of STAT-3 to the trash. That may be a slip, so nothing is deleted from the plan:',
    );
    stage.wait(15);
    const { outputs } = await stage.run(github.schedule());
    const number = Number(outputs['pull-request']);
    screen.say('It becomes a pull request that removes the task.');
    screen.block('acme/platform: pull request', pullRequest(stage, number, path));
    stage.wait(15);
    github.person('ada').closePull(number);
    screen.say('Ada still wants it, and closes the pull request. With the next scheduled run:');
    await stage.run(github.schedule());
    screen.say(
      notion.look.row(id).inTrash
        ? 'The row should be back, and it is not.'
        : 'The row is back in Notion, and the file was never touched.',
    );
  },
};
