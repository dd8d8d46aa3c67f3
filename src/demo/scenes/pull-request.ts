// A branch and its pull request: the tasks that it names move along, and one comment says what merging will do.
import { differences, view } from '../notion-view.ts';
import { comment } from '../repository-view.ts';
import type { Scene } from '../stage.ts';

export const branch = 'pref-1-tables';

export const pullRequestOpened: Scene = {
  title: 'A pull request is opened for a task',
  async play(stage) {
    const { github, screen } = stage;
    stage.wait();
    const ada = github.person('ada');
    ada.commit(
      {
        'db/001-preferences.sql': 'create table user_preferences (user_id bigint, name text, value text);\n',
      },
      { branch, message: 'Create the preference tables' },
    );
    const { pull, event } = ada.openPull({
      title: 'Create the preference tables',
      body: 'Closes PREF-1.\nContributes to PREF-2.',
      head: branch,
    });
    screen.say(
      `Ada wrote code on a branch, and opens pull request #${pull.number}. Its text says "Closes PREF-1" and "Contributes to PREF-2": the first task is done when it is merged, the second one only begins.`,
    );
    const before = view(stage);
    await stage.run(event);
    screen.say('PREF-1 was in progress already; PREF-2 moves in Notion, at once:');
    screen.block('Changed in Notion', differences(before, view(stage), screen.styles));
    screen.say('And the action says in one comment what the pull request means:');
    screen.block(`acme/platform: comment on #${pull.number}`, comment(stage, pull.number));
  },
};
