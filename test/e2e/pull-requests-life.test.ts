// The life of pull requests through the shipped bundle: what happens to them moves their tasks, each fact once.
import { afterEach, describe, expect, test } from 'vitest';
import { file, Office } from './office.ts';

let office: Office;
afterEach(() => office.world.close());

describe('a pull request that closes a task', () => {
  test('moves it in Notion with every step, and leaves the file alone until a day has passed', async () => {
    office = await Office.open();
    const { world, ada } = office;
    const head = office.head;
    const { number } = await office.pull('PREF-1: tables', { draft: true });
    expect(office.status('PREF-1')).toBe('In Progress');
    await world.sync(ada.readyForReview(number));
    expect(office.status('PREF-1')).toBe('In Review');
    await world.sync(ada.convertToDraft(number));
    expect(office.status('PREF-1')).toBe('In Review');
    await world.sync(world.schedule());
    expect(office.written('PREF-1')).toBeUndefined();
    await world.sync(ada.closePull(number));
    expect(office.status('PREF-1')).toBe('To Do');
    expect(office.head).toBe(head);
    await world.sync(ada.reopenPull(number));
    expect(office.status('PREF-1')).toBe('In Progress');
    expect(world.state().pending).toHaveLength(1);
    office.later(24);
    const daily = await world.sync(world.schedule());
    expect(office.written('PREF-1')).toBe('In Progress');
    expect(world.state().pending ?? []).toEqual([]);
    expect(daily.report.commit).toBeDefined();
  });

  test('is in review when a review is requested, or somebody else submits one', async () => {
    office = await Office.open({ github: { roles: { bob: 'write' } } });
    const { world, ada } = office;
    const one = await office.pull('PREF-1: tables');
    const two = await office.pull('PREF-3: reads');
    await world.sync(ada.requestReview(one.number, 'bob'));
    await world.sync(world.github.person('bob').review(two.number, 'COMMENT', 'Nice.'));
    expect(office.status('PREF-1')).toBe('In Review');
    expect(office.status('PREF-3')).toBe('In Review');
    await world.sync(world.dispatch());
    expect([office.written('PREF-1'), office.written('PREF-3')]).toEqual(['In Review', 'In Review']);
  });

  test('finishes it with one line of its file, however it is merged', async () => {
    office = await Office.open();
    const { world, ada } = office;
    const methods = ['merge', 'squash', 'rebase'] as const;
    for (const [at, method] of methods.entries()) {
      const id = `PREF-${at + 1}`;
      const { number } = await office.pull('Work', { body: `Closes ${id}` });
      const before = world.github.file(file)!.split('\n');
      const merged = ada.mergePull(number, { method });
      const push = await world.sync(merged.push);
      expect(push.notionRequests.length).toBeLessThanOrEqual(8);
      expect(push.githubRequests.length).toBeLessThanOrEqual(12);
      const after = world.github.file(file)!.split('\n');
      expect(after.filter((line, n) => line !== before[n])).toHaveLength(1);
      expect(office.written(id)).toBe('Done');
      expect(office.status(id)).toBe('Done');
      expect(office.value(id, 'PR')).toContain(`#${number} merged`);
      expect(office.value(id, 'Completed')).toBeTruthy();
      expect(world.planPage('PREF').values['Progress']).toBeCloseTo((at + 1) / 4, 2);
      const head = office.head;
      await world.sync(merged.event);
      expect(office.sticky(number)).toContain('In Progress → **Done**');
      expect(office.head).toBe(head);
    }
  });

  test('and reverting it reopens the task; a person who set it since keeps what they set', async () => {
    office = await Office.open();
    const { world, ada } = office;
    const { number } = await office.pull('PREF-1: tables');
    const merged = ada.mergePull(number, { method: 'squash' });
    await world.sync(merged.push);
    const revert = ada.revertPull(number);
    await world.sync(revert.event);
    expect(office.sticky(revert.pull.number)).toContain('Done → **To Do**');
    expect(office.status('PREF-1')).toBe('Done');
    await world.sync(ada.mergePull(revert.pull.number).push);
    expect(office.status('PREF-1')).toBe('To Do');
    expect(office.written('PREF-1')).toBe('To Do');

    const two = await office.pull('PREF-2: fill');
    world.notion.person.edit(world.row('PREF-2').id, { State: 'Blocked' });
    await world.sync(world.schedule());
    await world.sync(ada.editPull(two.number, { title: 'PREF-2: filling' }));
    await world.sync(ada.requestReview(two.number, 'bob'));
    expect(office.status('PREF-2')).toBe('Blocked');
    await world.sync(ada.closePull(two.number));
    expect(office.status('PREF-2')).toBe('Blocked');
  });
});
