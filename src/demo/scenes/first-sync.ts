// Plans are pushed for the first time, and stand in Notion.
import { planRows, rowOf } from '../notion-view.ts';
import type { Scene } from '../stage.ts';
import { page } from '../terminal/page.ts';
import { columns, wrap } from '../terminal/screen.ts';
import { cell, table } from '../terminal/table.ts';

const plans = ['database-migration', 'notification-digest', 'status-page'];
const taskColumns = ['Task ID', 'Task', 'Status', 'Priority', 'Owner', 'Sprint', 'Deadline', 'Points'];
const planColumns = ['Key', 'Plan', 'Status', 'Progress', 'Owner', 'Due'];

export const firstSync: Scene = {
  title: 'Plans are pushed',
  async play(stage) {
    const { github, notion, workspace, screen } = stage;
    const files = Object.fromEntries(
      plans.map((name) => [`plans/${name}.yml`, stage.read(`examples/${name}.yml`)]),
    );
    stage.wait();
    const { event } = github.person('ada').commit(files, { message: 'Plan the next quarter' });
    screen.say('A plan is a YAML file. Ada pushes three; the first one begins like this:');
    const [, ...lines] = files['plans/database-migration.yml']!.split('\n');
    screen.block('acme/platform: plans/database-migration.yml', [
      ...lines.slice(0, 16).flatMap((line) => wrap(line, columns - 2, '  ')),
      '…',
    ]);
    await stage.run(event);

    const rows = (source: string, names: readonly string[]): string[][] =>
      notion.look
        .rows(source)
        .map(({ values }) =>
          names.map((name) => (name === 'Progress' ? `${Number(values[name]) * 100} %` : cell(values[name]))),
        );
    screen.say('Each plan is a row of "Plans" now, with a page:');
    screen.block(
      'Notion: Plans',
      table(planColumns, rows(planRows(notion.look), planColumns), screen.styles),
    );
    const plan = rowOf(stage, 'PREF');
    screen.block(`Notion: ${cell(plan.values['Plan'])}`, page(notion.look.markdown(plan.id), screen.styles));
    screen.say(
      'Each task is a row of "Engineering Tasks", beside those of the team, which are as they were:',
    );
    const tasks = rows(workspace.tasks, taskColumns).sort((one, other) => order(one[0]) - order(other[0]));
    screen.block('Notion: Engineering Tasks', table(taskColumns, tasks, screen.styles));

    const task = rowOf(stage, 'PREF-2');
    screen.say('A row has properties and a page of its own:');
    const values = Object.entries(task.values)
      .map(([name, value]) => [name, cell(value)])
      .filter(([, value]) => value !== '');
    screen.block(`Notion: ${cell(task.values['Task'])}`, [
      ...table(['Property', 'Value'], values, screen.styles),
      ...page(notion.look.markdown(task.id), screen.styles),
    ]);
    screen.say('And the specification says which plan implements it. The rest of it was not touched:');
    screen.block(
      'Notion: User Preferences Schema Migration Spec',
      page(notion.look.markdown(workspace.spec), screen.styles),
    );
  },
};

/** By plan, in the order of the story; rows without a Task ID first. */
function order(id = ''): number {
  const [key = '', number = '0'] = id.split('-');
  return ['', 'PREF', 'DIGEST', 'STAT'].indexOf(key) * 1_000 + Number(number);
}
