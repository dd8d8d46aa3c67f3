// Nothing changed: the scheduled run looks and writes nothing.
import { differences, view } from '../notion-view.ts';
import type { Scene } from '../stage.ts';

export const secondSync: Scene = {
  title: 'The schedule runs, and nothing has changed',
  async play(stage) {
    const { github, screen } = stage;
    stage.wait();
    const before = view(stage);
    const head = github.head();
    await stage.run(github.schedule());
    const changed = differences(before, view(stage), screen.styles);
    screen.say(
      changed.length === 0 && head === github.head()
        ? 'It compared every row, and wrote nothing: not in Notion, not in the repository.'
        : 'It should have written nothing, but it did.',
    );
    if (changed.length > 0) screen.block('Changed in Notion', changed);
  },
};
