// Tasks that come and go by pull request: IDs, rows that people made, rows that they threw away.
import { afterEach, describe, expect, it } from 'vitest';
import { branch, diff, Office } from './office.ts';
import { plan } from './plans.ts';

let office: Office;
afterEach(() => office.close());

const inPullRequest = 'write-back: pull-request';
const nameless = plan.replace('      - id: PREF-2\n        title', '      - title');

async function addRow(title: string): Promise<string> {
  const { world } = office;
  const id = world.notion.person.createRow(world.tasks.dataSource, {
    Task: title,
    Epic: [world.planPage('PREF').id],
    Priority: 'Low',
  });
  await office.wait(10);
  return id;
}

describe('a task without an ID', () => {
  it('gets it by the pull request: the same number until it lands, then its row', async () => {
    office = await Office.open(inPullRequest, nameless);
    const [number] = office.openPulls;
    expect(office.openPulls).toHaveLength(1);
    expect(diff(nameless, office.file(branch))).toEqual([
      '-      - title: Backfill',
      '+      - id: PREF-2',
      '+        title: Backfill',
    ]);
    expect(office.world.rows().map(({ values }) => values['Task ID'])).toEqual(['PREF-1']);
    await office.expectQuiet();

    await office.change(
      '  - title: Backfill\n    tasks:',
      '  - title: Backfill\n    tasks:\n      - title: Measure',
    );
    await office.sync();
    expect(office.openPulls).toEqual([number]);
    expect(office.file(branch)).toContain(
      '- id: PREF-3\n        title: Measure\n      - id: PREF-2\n        title: Backfill',
    );

    office.world.github.person().mergePull(number!);
    await office.wait();
    await office.sync();
    expect(office.world.rows().map(({ values }) => values['Task ID'])).toEqual([
      'PREF-1',
      'PREF-3',
      'PREF-2',
    ]);
    expect(office.proposed).toBeUndefined();
  });

  it('is not offered one again when people closed that, until its file changes; the number is not used again', async () => {
    office = await Office.open(inPullRequest, nameless);
    office.world.github.person().closePull(office.openPulls[0]!);
    await office.wait();
    await office.sync();
    expect(office.openPulls).toEqual([]);
    expect(office.losers).toEqual([]);
    await office.change('summary: Move', 'summary: Do move');
    await office.sync();
    expect(office.file(branch)).toContain('- id: PREF-3\n        title: Backfill');
  });
});

describe('a row that people made', () => {
  it('becomes a task by the pull request, and has its Task ID once that landed', async () => {
    office = await Office.open(inPullRequest);
    const row = await addRow('Tell everybody');
    const { number } = (await office.sync()).pullRequest!;
    expect(diff(plan, office.file(branch))).toEqual([
      '+tasks:',
      '+  - id: PREF-3',
      '+    title: Tell everybody',
      '+    priority: Low',
    ]);
    expect(office.world.notion.look.row(row).values['Task ID']).toBeFalsy();
    const other = await addRow('And more');
    await office.sync();
    expect(office.file(branch)).toContain('id: PREF-4\n    title: And more');
    office.world.github.person().mergePull(number, { method: 'squash' });
    await office.wait();
    await office.sync();
    expect([row, other].map((id) => office.world.notion.look.row(id).values['Task ID'])).toEqual([
      'PREF-3',
      'PREF-4',
    ]);
    expect(office.world.rows()).toHaveLength(4);
    expect(office.proposed).toBeUndefined();
  });

  it('stays in Notion when people closed that, and is proposed again once somebody edits it', async () => {
    office = await Office.open(inPullRequest);
    const row = await addRow('Tell everybody');
    const { number } = (await office.sync()).pullRequest!;
    office.world.github.person().closePull(number);
    await office.wait();
    await office.sync();
    expect(office.world.notion.look.row(row)).toMatchObject({ inTrash: false });
    expect(office.openPulls).toEqual([]);
    office.world.notion.person.edit(row, { Priority: 'High' });
    await office.wait(10);
    await office.sync();
    expect(office.openPulls).toHaveLength(1);
    expect(office.file(branch)).toContain('title: Tell everybody\n    priority: High');
    expect(office.world.state().rejected).toBeUndefined();
  });
});

describe.each(['commit', 'pull-request'])('a row in the trash (write-back: %s)', (mode) => {
  const begin = async (): Promise<number> => {
    office = await Office.open(`write-back: ${mode}\ntrashed-in-notion: propose`);
    office.world.notion.person.trash(office.row('PREF-2').id);
    await office.wait();
    const { pullRequest } = await office.run({ scope: 'full' });
    await office.expectQuiet();
    expect(office.file()).toBe(plan);
    expect(office.file(branch)).not.toContain('PREF-2');
    return pullRequest!.number;
  };
  const rows = (): unknown[] => office.world.rows().map(({ values }) => values['Task ID']);

  it('takes its task with it when the pull request is merged', async () => {
    const number = await begin();
    office.world.github.person().mergePull(number);
    await office.wait();
    await office.sync();
    expect(office.file()).not.toContain('PREF-2');
    expect(rows()).toEqual(['PREF-1']);
    expect(office.proposed).toBeUndefined();
  });

  it('comes back when the pull request is closed', async () => {
    const number = await begin();
    office.world.github.person().closePull(number);
    await office.wait();
    await office.run();
    // Its text could not be read in the trash: the next run reads it.
    await office.wait();
    await office.sync();
    expect(rows()).toEqual(['PREF-1', 'PREF-2']);
    expect(office.proposed).toBeUndefined();
    expect(office.openPulls).toEqual([]);
  });

  it('that people take out of it again withdraws the pull request', async () => {
    const number = await begin();
    const trashed = office.world.notion.look.rows(office.world.tasks.dataSource, { trashed: true });
    office.world.notion.person.restore(trashed.find(({ inTrash }) => inTrash)!.id);
    await office.wait();
    await office.sync();
    expect(office.pull(number).state).toBe('closed');
    expect(rows()).toEqual(['PREF-1', 'PREF-2']);
    expect(office.file()).toBe(plan);
    expect(office.proposed).toBeUndefined();
  });

  it('comes back when its task is edited in the file', async () => {
    const number = await begin();
    await office.change('        title: Backfill', '        title: Backfill all');
    await office.run();
    await office.wait();
    await office.sync();
    expect(office.pull(number).state).toBe('closed');
    expect(office.value('Task', 'PREF-2')).toBe('Backfill all');
  });
});
