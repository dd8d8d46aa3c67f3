// The pull request is merged: one line of the plan changes, and the row follows.
import { rowOf } from '../notion-view.ts';
import { newestCommit, pullOf } from '../repository-view.ts';
import type { Scene } from '../stage.ts';
import { branch } from './pull-request.ts';

export const merge: Scene = {
  title: 'The pull request is merged',
  async play(stage) {
    const { github, screen, notion } = stage;
    stage.wait(15);
    const { push } = github.person('ada').mergePull(pullOf(stage, branch));
    screen.say('Ada merges it. Nobody touches the plan or Notion by hand:');
    await stage.run(push);
    screen.block('Committed by the action', newestCommit(stage, 'plans/database-migration.yml'));
    screen.say('PREF-1 is done; PREF-2 has begun, and is not done by it.');
    const rows = ['PREF-1', 'PREF-2'].map((id) => notion.look.row(rowOf(stage, id).id).values);
    screen.block(
      'Rows in Notion',
      rows.flatMap((values) =>
        ['Task ID', 'Task', 'Status', 'Completed', 'Pull requests']
          .filter((name) => (values[name] ?? '') !== '')
          .map((name) => `${name.padEnd(14)} ${String(values[name])}`),
      ),
    );
  },
};
