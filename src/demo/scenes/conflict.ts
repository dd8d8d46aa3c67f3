// Both sides change the same value: one is kept, the other is not lost, and the row says so until somebody moves on.
import { rowOf } from '../notion-view.ts';
import type { Scene, Stage } from '../stage.ts';
import { diff } from '../terminal/diff.ts';
import { columns, wrap } from '../terminal/screen.ts';
import { cell, table } from '../terminal/table.ts';

const path = 'plans/database-migration.yml';

export const conflict: Scene = {
  title: 'Both sides change the same value',
  async play(stage) {
    const { github, notion, screen } = stage;
    stage.wait();
    const { id } = rowOf(stage, 'PREF-3');
    notion.person.as('Grace').edit(id, { Deadline: '2026-12-15' });
    screen.say(
      'In Notion, Grace moves the deadline of PREF-3 to 2026-12-15. In the repository, Ada moves it too:',
    );
    stage.wait(5);
    const before = github.file(path)!;
    const pushed = setDue(before, '2026-12-11');
    const { event } = github.person('ada').commit({ [path]: pushed }, { message: 'One more day' });
    screen.block(`acme/platform: ${path}`, diff(before, pushed, screen.styles, 1));

    const { stdout } = await stage.run(event);
    screen.say(
      "The repository's value is kept (`conflicts` in the configuration says which side's is). The run says so, and so does the row:",
    );
    const said = stdout.split('\n').filter((line) => line.startsWith('conflict'));
    screen.block(
      'Log of the run',
      said.flatMap((line) => wrap(line, columns - 2, '  ')),
    );
    screen.block('Notion: Add dual-write logic to API', deadline(stage));
    screen.say(
      "Grace's value is in the log of conflicts; it was there before anything was written over it in Notion:",
    );
    screen.block('acme/platform: the log on refs/plan-sync/state', lost(stage));

    stage.wait();
    const grace = notion.person.as('Grace');
    grace.edit(id, { Deadline: '2026-12-14' });
    stage.wait(5);
    screen.say(
      'Ada and Grace talk, and agree on 2026-12-14. Grace sets it in Notion. With the next scheduled run:',
    );
    await stage.run(github.schedule());
    screen.block(`acme/platform: ${path}`, diff(pushed, github.file(path)!, screen.styles, 1));
    screen.block('Notion: Add dual-write logic to API', deadline(stage));
  },
};

const setDue = (text: string, date: string): string =>
  text.replace(/(title: Add dual-write logic to API\n(?: {8}.*\n)*? {8}due: ).*/, `$1${date}`);

function deadline(stage: Stage): string[] {
  const { values } = rowOf(stage, 'PREF-3');
  const names = ['Deadline', 'Sync'];
  return table(
    ['Property', 'Value'],
    names.map((name) => [name, cell(values[name]) || '(empty)']),
    stage.screen.styles,
  );
}

/** The log of conflicts, month by month, as it stands in the repository. */
function lost({ github }: Stage): string[] {
  return Object.entries(github.files('refs/plan-sync/state'))
    .filter(([name]) => name.startsWith('conflicts/'))
    .flatMap(([name, text]) => [`${name}:`, ...text.trimEnd().split('\n')])
    .flatMap((line) => wrap(line.replaceAll(',"', ', "'), columns - 2, '  '));
}
