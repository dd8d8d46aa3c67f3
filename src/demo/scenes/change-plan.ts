// A person works in Notion, then the file changes: the change arrives, and the person's text is still there.
import { differences, rowOf, view } from '../notion-view.ts';
import { newestCommit } from '../repository-view.ts';
import type { Scene } from '../stage.ts';
import { diff } from '../terminal/diff.ts';
import { page } from '../terminal/page.ts';

const path = 'plans/database-migration.yml';
const criterion = 'Migration script creates tables';
const comment = 'Does this include the audit table?';
const paragraph = 'Grace: the staging copy is ready, ask me for the password.';

export const changePlan: Scene = {
  title: 'The plan changes, while people work in Notion',
  async play(stage) {
    const { github, notion, screen } = stage;
    stage.wait();
    const { id } = rowOf(stage, 'PREF-1');
    const grace = notion.person.as('Grace');
    const { block } = grace.comment(id, comment, criterion);
    grace.addBlocks(id, paragraph, 'Create indexes concurrently');
    screen.say(
      `In Notion, Grace comments on a criterion of PREF-1 ("${comment}") and adds a paragraph to its description.`,
    );

    stage.wait();
    const before = github.file(path)!;
    const after = edit(before);
    const { event } = github.person('ada').commit({ [path]: after }, { message: 'Start with the migration' });
    screen.say('In the repository, Ada starts the task, moves its due date, and ticks a criterion:');
    screen.block(`acme/platform: ${path}`, diff(before, after, screen.styles, 1));

    const then = view(stage);
    await stage.run(event);
    screen.say('Exactly this changed in Notion:');
    screen.block('Changed in Notion', differences(then, view(stage), screen.styles));
    screen.say("Grace's paragraph stands where she put it, and her comment is still on its line:");
    screen.block('Notion: Write migration SQL scripts', [
      ...page(notion.look.markdown(id), screen.styles),
      '',
      ...notion.store.comments
        .all()
        .filter((each) => each.page === id)
        .map((each) => {
          const on = notion.look.page(id).blocks.find((candidate) => candidate.id === each.block);
          return `💬 Grace, on "${on === undefined || each.block !== block ? '(gone)' : on.text}": ${each.text.map(({ plain_text }) => plain_text).join('')}`;
        }),
    ]);
    screen.say('Her paragraph belongs to the description, so it is in the file as well:');
    screen.block('Committed by the action', newestCommit(stage, path));
  },
};

/** The first task of the plan, started: its status, its due date and its first criterion. */
function edit(text: string): string {
  return text
    .replace('status: To Do', 'status: In Progress')
    .replace('due: 2026-12-03\n        labels', 'due: 2026-12-04\n        labels')
    .replace(`- ${criterion}`, `- done: ${criterion}`);
}
