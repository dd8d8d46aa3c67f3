// What there is before anything is set up.
import type { Scene } from '../stage.ts';
import { page } from '../terminal/page.ts';
import { cell, table } from '../terminal/table.ts';

const names = ['Task', 'Status', 'Priority', 'Owner', 'Sprint', 'Deadline', 'Points', 'Tags', 'Team'];

export const opening: Scene = {
  title: 'A team works in Notion',
  play({ notion, workspace, screen }) {
    screen.say(
      'The team has a database of tasks, with names of its own: "Owner", "Deadline", "Points", a status "Not started".',
    );
    const rows = notion.look
      .rows(workspace.tasks)
      .map(({ values }) => names.map((name) => cell(values[name])));
    screen.block('Notion: Engineering Tasks', table(names, rows, screen.styles));
    screen.say('And it has a specification of what to build next.');
    screen.block(
      'Notion: User Preferences Schema Migration Spec',
      page(notion.look.markdown(workspace.spec), screen.styles),
    );
  },
};
