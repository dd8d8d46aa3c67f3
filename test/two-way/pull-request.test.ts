// Where changes reach the repository by pull request: what is proposed, and what becomes of it.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { branch, diff, Office } from './office.ts';
import { plan, planFile } from './plans.ts';

let office: Office;
beforeAll(async () => {
  office = await Office.open('write-back: pull-request');
});
beforeEach(() => office.begin());
afterAll(() => office.close());

const due = { Deadline: '2026-12-24' };

describe('an edit in Notion', () => {
  it('opens one pull request that changes one line', async () => {
    await office.edit('PREF-1', due);
    const report = await office.sync();

    expect(office.file()).toBe(plan);
    expect(diff(plan, office.file(branch))).toEqual(['-        due: 2026-12-03', '+        due: 2026-12-24']);
    const [number] = office.openPulls;
    expect(office.openPulls).toHaveLength(1);
    const { title, body } = office.pull(number!);
    expect(title).toBe('chore(plans): PREF-1 due: 2026-12-03 → 2026-12-24');
    expect(body).toMatch(/^People changed 1 thing in Notion\. Merging takes it into the plan files/);
    expect(body).toMatch(/\| \[PREF-1\]\(\S+\) \| due \| 2026-12-03 \| 2026-12-24 \| \S+ \|/);
    expect(body).toContain('Closing it rejects exactly these changes');
    expect(report.pullRequest?.number).toBe(number);
    expect(report).toMatchObject({ pulled: 0, commit: undefined });
    expect(office.value('Deadline')).toBe('2026-12-24');
    expect(office.said()).toBe(`waiting in pull request #${number}`);
  });

  it('that follows another one goes into the same pull request', async () => {
    await office.edit('PREF-1', due);
    await office.run();
    const first = office.openPulls;
    await office.edit('PREF-2', { Priority: 'Low' });
    await office.edit('PREF-1', { Deadline: '2026-12-25' });
    await office.sync();
    expect(office.openPulls).toEqual(first);
    expect(diff(plan, office.file(branch))).toEqual([
      '-        due: 2026-12-03',
      '+        due: 2026-12-25',
      '+        priority: Low',
    ]);
    expect(office.pull(first[0]!).title).toBe('chore(plans): take over 2 changes from Notion');
    expect([office.said('PREF-1'), office.said('PREF-2')]).toEqual(
      Array(2).fill(`waiting in pull request #${first[0]!}`),
    );
  });

  it('that is taken back withdraws its pull request', async () => {
    await office.edit('PREF-1', due);
    const { pullRequest } = await office.run();
    await office.edit('PREF-1', { Deadline: '2026-12-03' });
    await office.sync();
    const { number } = pullRequest!;
    expect(office.pull(number).state).toBe('closed');
    expect(office.world.github.comments(number).map(({ body }) => body)).toEqual([
      'There is nothing left to take over from Notion.',
    ]);
    expect(office.branchExists).toBe(false);
    expect(office.said()).toBeFalsy();
    expect(office.proposed).toBeUndefined();
    expect(office.losers).toEqual([]);
  });
});

describe('a pull request that is merged', () => {
  it.each(['merge', 'squash', 'rebase'] as const)('by %s has landed', async (method) => {
    await office.edit('PREF-1', due);
    const { pullRequest } = await office.run();
    office.world.github.person().mergePull(pullRequest!.number, { method });
    const merged = office.file();
    await office.wait();
    await office.sync();
    expect(diff(plan, office.file())).toEqual(['-        due: 2026-12-03', '+        due: 2026-12-24']);
    expect(office.file()).toBe(merged);
    expect(office.value('Deadline')).toBe('2026-12-24');
    expect(office.said()).toBeFalsy();
    expect(office.proposed).toBeUndefined();
    expect(office.losers).toEqual([]);
    expect(office.openPulls).toEqual([]);

    await office.change('due: 2026-12-24', 'due: 2026-12-26');
    await office.sync();
    expect(office.value('Deadline')).toBe('2026-12-26');
    expect(office.losers).toEqual([]);
  });

  it('after a reviewer changed it takes the reviewer’s value to Notion', async () => {
    await office.edit('PREF-1', due);
    const { number } = (await office.run()).pullRequest!;
    const ada = office.world.github.person();
    const text = office.file(branch).replace('due: 2026-12-24', 'due: 2026-12-20');
    ada.commit({ [planFile]: text }, { branch });
    ada.mergePull(number, { method: 'squash' });
    await office.wait();
    await office.sync();
    expect(office.value('Deadline')).toBe('2026-12-20');
    expect(office.file()).toContain('due: 2026-12-20');
    expect(office.losers).toEqual([
      expect.objectContaining({ task: 'PREF-1', field: 'due', side: 'notion', lost: '2026-12-24' }),
    ]);
    expect(office.said()).toBeFalsy();
    expect(office.proposed).toBeUndefined();
  });

  it('while somebody went on editing: what came after goes into the next one', async () => {
    await office.edit('PREF-1', due);
    const { number } = (await office.run()).pullRequest!;
    office.world.github.person().mergePull(number);
    await office.edit('PREF-1', { Deadline: '2026-12-28' });
    const report = await office.sync();
    expect(report.pullRequest?.number).toBeGreaterThan(number);
    expect(diff(office.file(), office.file(branch))).toEqual([
      '-        due: 2026-12-24',
      '+        due: 2026-12-28',
    ]);
    expect(office.losers).toEqual([]);
  });
});

describe('a pull request on which people are deciding', () => {
  it.each([
    ['approved', (number: number) => void office.world.github.person().approve(number)],
    ['set to merge by itself', (number: number) => office.world.github.person().autoMerge(number, 'squash')],
  ])('(%s) is left as it is; later edits wait for the next one', async (_, settle) => {
    await office.edit('PREF-1', due);
    const { number } = (await office.run()).pullRequest!;
    settle(number);
    const head = office.world.github.head(branch);
    await office.edit('PREF-2', { Priority: 'Low' });
    const report = await office.sync();
    expect(report.notices.map(({ message }) => message)).toContainEqual(
      expect.stringContaining(`Pull request #${number} is approved or about to merge`),
    );
    expect(office.world.github.head(branch)).toBe(head);
    expect(office.said('PREF-1')).toBe(`waiting in pull request #${number}`);
    expect(office.said('PREF-2')).toBe('waiting for the next pull request');

    office.world.github.person().mergePull(number, { method: 'squash' });
    await office.wait();
    const next = (await office.sync()).pullRequest!.number;
    expect(next).toBeGreaterThan(number);
    expect(diff(office.file(), office.file(branch))).toEqual(['+        priority: Low']);
    expect([office.said('PREF-1'), office.said('PREF-2')]).toEqual(['', `waiting in pull request #${next}`]);
  });

  it('takes nothing back; that goes into the next one, too', async () => {
    await office.edit('PREF-1', due);
    const { number } = (await office.run()).pullRequest!;
    office.world.github.person().approve(number);
    await office.edit('PREF-1', { Deadline: '2026-12-03' });
    await office.sync();
    expect(office.openPulls).toEqual([number]);
    office.world.github.person().mergePull(number);
    await office.wait();
    await office.sync();
    expect(diff(office.file(), office.file(branch))).toEqual([
      '-        due: 2026-12-24',
      '+        due: 2026-12-03',
    ]);
    expect(office.value('Deadline')).toBe('2026-12-03');
    expect(office.losers).toEqual([]);
  });

  it('with a commit of theirs on its branch is left alone, and the report says so', async () => {
    await office.edit('PREF-1', due);
    const { number } = (await office.run()).pullRequest!;
    const text = office.file(branch).replace('priority: High', 'priority: Critical');
    office.world.github.person().commit({ [planFile]: text }, { branch });
    const head = office.world.github.head(branch);
    await office.edit('PREF-2', { Priority: 'Low' });
    const report = await office.sync();
    expect(report.notices.map(({ message }) => message)).toContainEqual(
      `Pull request #${number} has commits of people on its branch, so it stays as it is, and 1 change from Notion waits for the next one.`,
    );
    expect(office.world.github.head(branch)).toBe(head);
    expect(office.openPulls).toEqual([number]);
  });
});

describe('a pull request that is closed', () => {
  it('by a person rejects exactly its values', async () => {
    await office.edit('PREF-1', due);
    const { number } = (await office.run()).pullRequest!;
    office.world.github.person().closePull(number);
    await office.edit('PREF-2', { Priority: 'Low' });
    const report = await office.sync();
    expect(office.value('Deadline')).toBe('2026-12-03');
    expect(office.value('Priority', 'PREF-2')).toBe('Low');
    expect(office.file()).toBe(plan);
    expect(office.losers).toEqual([
      expect.objectContaining({ task: 'PREF-1', field: 'due', lost: '2026-12-24', kept: '2026-12-03' }),
    ]);
    expect(office.losers[0]!.rejected).toBeTruthy();
    expect(office.said()).toBeFalsy();
    const next = report.pullRequest!.number;
    expect(next).toBeGreaterThan(number);
    expect(diff(plan, office.file(branch))).toEqual(['+        priority: Low']);

    await office.edit('PREF-1', due);
    await office.sync();
    expect(diff(plan, office.file(branch))).toContain('+        due: 2026-12-24');
  });

  it('by a person while somebody went on editing: the newer value is proposed', async () => {
    await office.edit('PREF-1', due);
    const { number } = (await office.run()).pullRequest!;
    office.world.github.person().closePull(number);
    await office.edit('PREF-1', { Deadline: '2026-12-27' });
    const report = await office.sync();
    expect(office.value('Deadline')).toBe('2026-12-27');
    expect(report.pullRequest!.number).toBeGreaterThan(number);
    expect(office.losers).toMatchObject([{ lost: '2026-12-24' }]);
  });

  it('by a bot goes on', async () => {
    await office.edit('PREF-1', due);
    const { number } = (await office.run()).pullRequest!;
    office.world.github.person('stale[bot]').closePull(number);
    await office.wait();
    await office.sync();
    expect(office.openPulls).toEqual([number]);
    expect(office.value('Deadline')).toBe('2026-12-24');
    expect(office.losers).toEqual([]);
  });

  it('because its branch was deleted goes on in another one', async () => {
    await office.edit('PREF-1', due);
    const { number } = (await office.run()).pullRequest!;
    office.world.github.person().deleteBranch(branch);
    expect(office.pull(number).state).toBe('closed');
    await office.wait();
    await office.sync();
    expect(office.openPulls).toHaveLength(1);
    expect(office.value('Deadline')).toBe('2026-12-24');
    expect(office.said()).toBe(`waiting in pull request #${office.openPulls[0]!}`);
  });

  it('and opened again before anybody looked goes on', async () => {
    await office.edit('PREF-1', due);
    const { number } = (await office.run()).pullRequest!;
    office.world.github.person().closePull(number);
    office.world.github.person().reopenPull(number);
    await office.wait();
    await office.expectQuiet();
    expect(office.openPulls).toEqual([number]);
    expect(office.value('Deadline')).toBe('2026-12-24');
  });

  it('and opened again later: merging it brings the value to Notion', async () => {
    await office.edit('PREF-1', due);
    const { number } = (await office.run()).pullRequest!;
    office.world.github.person().closePull(number);
    await office.wait();
    await office.sync();
    office.world.github.person().reopenPull(number);
    await office.expectQuiet();
    office.world.github.person().mergePull(number);
    await office.sync();
    expect(office.value('Deadline')).toBe('2026-12-24');
    expect(office.file()).toContain('due: 2026-12-24');
  });
});

describe('while a change waits, the default branch', () => {
  it('gets the same value by other means: it has landed', async () => {
    await office.edit('PREF-1', due);
    const { number } = (await office.run()).pullRequest!;
    await office.change('due: 2026-12-03', 'due: 2026-12-24');
    await office.sync();
    expect(office.pull(number).state).toBe('closed');
    expect(office.branchExists).toBe(false);
    expect(office.said()).toBeFalsy();
    expect(office.losers).toEqual([]);
  });

  it('gets another value of the field: the repo’s is kept, and the other one logged', async () => {
    await office.edit('PREF-1', due);
    const { number } = (await office.run()).pullRequest!;
    await office.change('due: 2026-12-03', 'due: 2026-12-05');
    const report = await office.sync();
    expect(office.value('Deadline')).toBe('2026-12-05');
    expect(office.pull(number).state).toBe('closed');
    expect(report.conflicts).toMatchObject([
      { task: 'PREF-1', field: 'due', repo: '2026-12-05', notion: '2026-12-24', kept: 'repo' },
    ]);
    expect(office.losers).toMatchObject([{ field: 'due', side: 'notion', lost: '2026-12-24' }]);
    expect(office.said()).toBe("conflict: the repo's 2026-12-05 was kept over 2026-12-24");
  });

  it('moves on elsewhere: the branch moves with it, and Notion gets what changed', async () => {
    await office.edit('PREF-1', due);
    const { number } = (await office.run()).pullRequest!;
    await office.change('priority: High', 'priority: Low');
    await office.sync();
    expect(office.openPulls).toEqual([number]);
    expect(office.value('Priority')).toBe('Low');
    expect(office.value('Deadline')).toBe('2026-12-24');
    expect(diff(office.file(), office.file(branch))).toEqual([
      '-        due: 2026-12-03',
      '+        due: 2026-12-24',
    ]);
  });

  it('loses the task: the row goes as the file says, and nothing is proposed for it', async () => {
    await office.edit('PREF-2', { Priority: 'Low' });
    const { number } = (await office.run()).pullRequest!;
    await office.change(plan.slice(plan.indexOf('  - title: Backfill')), '');
    await office.sync();
    expect(office.pull(number).state).toBe('closed');
    expect(office.proposed).toBeUndefined();
  });
});
