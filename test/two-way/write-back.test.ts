// The other ways back into the repository: nothing at all, a branch that takes no commits, a token that opens no pull
// requests, and conflicts that people decide.
import { afterEach, describe, expect, it } from 'vitest';
import { branch, diff, Office } from './office.ts';
import { plan } from './plans.ts';

let office: Office;
afterEach(() => office.close());

const due = { Deadline: '2026-12-24' };
const changed = ['-        due: 2026-12-03', '+        due: 2026-12-24'];
const said = (report: { readonly notices: readonly { readonly message: string }[] }): string =>
  report.notices.map(({ message }) => message).join('\n');

describe('conflicts: ask', () => {
  const begin = async (): Promise<number> => {
    office = await Office.open('write-back: commit\nconflicts: ask');
    office.world.notion.person.edit(office.row().id, due);
    await office.change('due: 2026-12-03', 'due: 2026-12-05');
    await office.wait();
    const report = await office.sync();
    expect(report.conflicts).toMatchObject([{ task: 'PREF-1', field: 'due', kept: 'open' }]);
    return report.pullRequest!.number;
  };

  it('proposes Notion’s value, and overwrites neither meanwhile', async () => {
    const number = await begin();
    expect(diff(office.file(), office.file(branch))).toEqual([
      '-        due: 2026-12-05',
      '+        due: 2026-12-24',
    ]);
    expect(office.value('Deadline')).toBe('2026-12-24');
    expect(office.file()).toContain('due: 2026-12-05');
    expect(office.said()).toBe(`waiting in pull request #${number}`);
    expect(office.losers).toEqual([]);
    await office.change('priority: High', 'priority: Low');
    await office.edit('PREF-2', { Priority: 'Low' });
    await office.sync();
    expect([office.value('Deadline'), office.value('Priority')]).toEqual(['2026-12-24', 'Low']);
    expect(office.file()).toContain('due: 2026-12-05');
    expect(office.openPulls).toEqual([number]);
  });

  it('takes Notion’s value when that is merged', async () => {
    const number = await begin();
    office.world.github.person().mergePull(number);
    await office.wait();
    await office.sync();
    expect(office.file()).toContain('due: 2026-12-24');
    expect(office.value('Deadline')).toBe('2026-12-24');
    expect(office.said()).toBeFalsy();
  });

  it('keeps the repo’s when that is closed', async () => {
    const number = await begin();
    office.world.github.person().closePull(number);
    await office.wait();
    await office.sync();
    expect(office.file()).toContain('due: 2026-12-05');
    expect(office.value('Deadline')).toBe('2026-12-05');
    expect(office.said()).toBeFalsy();
    expect(office.losers).toMatchObject([{ field: 'due', side: 'notion', lost: '2026-12-24' }]);
  });
});

describe('conflicts: notion', () => {
  it('goes on proposing its value over that which the file got meanwhile', async () => {
    office = await Office.open('write-back: pull-request\nconflicts: notion');
    await office.edit('PREF-1', due);
    const { number } = (await office.run()).pullRequest!;
    await office.change('due: 2026-12-03', 'due: 2026-12-05');
    await office.sync();
    expect(office.openPulls).toEqual([number]);
    expect(diff(office.file(), office.file(branch))).toEqual([
      '-        due: 2026-12-05',
      '+        due: 2026-12-24',
    ]);
    expect(office.value('Deadline')).toBe('2026-12-24');
  });
});

describe('write-back: none', () => {
  it('leaves edits in Notion, and writes nothing to the repository', async () => {
    office = await Office.open('write-back: none');
    const head = office.world.github.head();
    await office.edit('PREF-1', due);
    await office.sync();
    expect(office.world.github.head()).toBe(head);
    expect(office.branchExists).toBe(false);
    expect(office.value('Deadline')).toBe('2026-12-24');
    await office.change('priority: High', 'priority: Low');
    await office.run();
    await office.wait();
    // Looks once more at a row whose edit nobody takes.
    await office.sync();
    expect([office.value('Deadline'), office.value('Priority')]).toEqual(['2026-12-24', 'Low']);
    expect(office.losers).toEqual([]);
  });

  it('logs what gives way in a conflict', async () => {
    office = await Office.open('write-back: none');
    await office.edit('PREF-1', due);
    await office.change('due: 2026-12-03', 'due: 2026-12-05');
    await office.sync();
    expect(office.value('Deadline')).toBe('2026-12-05');
    expect(office.losers).toMatchObject([{ field: 'due', side: 'notion', lost: '2026-12-24' }]);
  });

  it('has tasks wait for their IDs, and says so', async () => {
    office = await Office.open(
      'write-back: none',
      plan.replace('      - id: PREF-2\n        title', '      - title'),
    );
    expect(said(await office.sync({ scope: 'full' }))).toContain(
      'PREF: 1 task without an ID gets no row, because `write-back: none` writes no IDs.',
    );
    expect(office.world.rows()).toHaveLength(1);
  });
});

describe('a branch that takes no commits', () => {
  it('gets them by pull request, and the report says so', async () => {
    office = await Office.open('write-back: commit');
    office.world.github.protect('main');
    await office.edit('PREF-1', due);
    const report = await office.sync();
    expect(said(report)).toContain('The branch takes no commits from this token');
    expect(report.pullRequest?.number).toBe(office.openPulls[0]);
    expect(office.file()).toBe(plan);
    expect(diff(plan, office.file(branch))).toEqual(changed);
    expect(office.said()).toBe(`waiting in pull request #${office.openPulls[0]!}`);
  });
});

describe('Actions that may not open pull requests', () => {
  it('push the branch and say where to open it; opened by a person it works like any other', async () => {
    office = await Office.open('write-back: pull-request');
    office.world.github.switches.actionsMayCreatePulls = false;
    await office.edit('PREF-1', due);
    const report = await office.run();
    expect(said(report)).toContain('https://github.com/acme/plans/compare/main...plan-sync/notion?expand=1');
    expect(report.pullRequest).toBeUndefined();
    expect(diff(plan, office.file(branch))).toEqual(changed);
    expect(office.said()).toBe('waiting in a pull request');
    await office.wait();
    await office.run();
    expect(office.proposed.number).toBeUndefined();

    const { pull } = office.world.github.person().openPull({ title: 'From Notion', head: branch });
    await office.wait();
    await office.sync();
    expect(office.said()).toBe(`waiting in pull request #${pull.number}`);
    office.world.github.person().mergePull(pull.number, { method: 'squash' });
    await office.wait();
    await office.sync();
    expect(office.file()).toContain('due: 2026-12-24');
    expect(office.said()).toBeFalsy();
    expect(office.proposed).toBeUndefined();
  });

  it('take no older pull request for an answer', async () => {
    office = await Office.open('write-back: pull-request');
    await office.edit('PREF-2', { Priority: 'Low' });
    const { number } = (await office.run()).pullRequest!;
    office.world.github.person().mergePull(number);
    await office.wait();
    await office.sync();
    office.world.github.switches.actionsMayCreatePulls = false;
    await office.edit('PREF-1', due);
    await office.run();
    await office.wait();
    await office.run();
    expect(office.value('Deadline')).toBe('2026-12-24');
    expect(office.losers).toEqual([]);
    expect(office.proposed.pulls).toHaveLength(1);
  });
});
