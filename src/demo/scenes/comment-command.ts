// Somebody steers the plan from the conversation of a pull request.
import { differences, view } from '../notion-view.ts';
import { newestCommit, pullOf } from '../repository-view.ts';
import type { Scene } from '../stage.ts';
import { branch } from './pull-request.ts';

const words = '/plan note PREF-1 Reviewed with the DBA, indexes follow.';

export const commentCommand: Scene = {
  title: 'A command is written in a comment',
  async play(stage) {
    const { github, screen } = stage;
    stage.wait(15);
    const number = pullOf(stage, branch);
    const { id, event } = github.person('sam').comment(number, words);
    screen.say(`Sam comments on the pull request: ${words}`);
    const before = view(stage);
    await stage.run(event);
    const reactions = github.hub
      .repository(github.repository)
      .state.reactions.filter(({ subject }) => subject.id === id);
    const seen = reactions
      .map(({ content }) => (content === 'rocket' ? '🚀 (done)' : '👀 (seen)'))
      .join(', ');
    screen.say(
      `The action reacts to the comment with ${seen}. The note is in the plan, and so is the status that waited for a commit:`,
    );
    screen.block('Committed by the action', newestCommit(stage, 'plans/database-migration.yml'));
    screen.say('and on the page of the task:');
    screen.block('Changed in Notion', differences(before, view(stage), screen.styles));
  },
};
