// A person makes a row in Notion and gives it a plan: it becomes a task of the file.
import { differences, rowOf, view } from '../notion-view.ts';
import { newestCommit } from '../repository-view.ts';
import type { Scene } from '../stage.ts';

const path = 'plans/status-page.yml';
const title = 'Write the text of the first incident';

export const newRow: Scene = {
  title: 'A task is made in Notion',
  async play(stage) {
    const { github, notion, workspace, screen } = stage;
    stage.wait();
    const grace = notion.person.as('Grace');
    const row = grace.createRow(workspace.tasks, {
      Task: title,
      Plan: [rowOf(stage, 'STAT').id],
    });
    screen.say(
      `Grace makes a row in "Engineering Tasks", "${title}", and sets its Plan. A run comes by while she still fills it in, and leaves her alone:`,
    );
    await stage.run(github.schedule());
    grace.edit(row, { Owner: ['Sam'], Priority: 'High' });
    grace.addBlocks(row, '## Acceptance Criteria\n- [ ] Support has read it');
    screen.say(
      'She adds an owner, a priority and a criterion. Once nobody has typed for three minutes, it is a task:',
    );
    stage.wait(15);
    const then = view(stage);
    await stage.run(github.schedule());
    screen.block('Committed by the action', newestCommit(stage, path));
    screen.block('Changed in Notion', differences(then, view(stage), screen.styles));
  },
};
