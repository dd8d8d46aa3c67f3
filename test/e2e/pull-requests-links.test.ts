// Which pull requests move which tasks, through the shipped bundle.
import { afterEach, describe, expect, test } from 'vitest';
import { file, Office } from './office.ts';

let office: Office;
afterEach(() => office.world.close());

describe('several pull requests and tasks', () => {
  test('several', async () => {
    office = await Office.open();
    const { world, ada } = office;
    const one = await office.pull('Tables', { body: 'Closes PREF-1, PREF-3' });
    const two = await office.pull('More tables', { body: 'fixes PREF-1\nPart of PREF-4' });
    console.log(office.sticky(two.number));
    await world.sync(ada.mergePull(one.number).push);
    expect(office.status('PREF-1')).toBe('In Progress');
    expect(office.status('PREF-3')).toBe('Done');
    await world.sync(ada.mergePull(two.number).push);
    expect(office.status('PREF-1')).toBe('Done');
    expect(office.status('PREF-4')).toBe('In Progress');
    expect(office.value('PREF-1', 'PR')).toContain(`#${one.number}`);
    expect(office.value('PREF-1', 'PR')).toContain(`#${two.number}`);
  });

  test('bases and stacks', async () => {
    office = await Office.open();
    const { world, ada } = office;
    const lower = await office.pull('PREF-1: tables', { branch: 'lower' });
    const upper = await office.pull('PREF-2: backfill', { branch: 'upper', base: 'lower' });
    expect(office.status('PREF-2')).toBe('In Progress');
    const merged = ada.mergePull(upper.number);
    await world.run(merged.push);
    await world.sync(merged.event);
    expect(office.status('PREF-2')).toBe('In Progress');
    console.log(office.sticky(upper.number));
    await world.sync(ada.mergePull(lower.number).push);
    expect(office.status('PREF-1')).toBe('Done');
    console.log('stacked', office.status('PREF-2'), office.value('PREF-2', 'PR'));
  });

  test('plans only, own, merge group, contract actions', async () => {
    office = await Office.open();
    const { world, ada } = office;
    const before = world.github.file(file)!;
    const plans = await office.pull('PREF-1: re-plan', {
      body: 'Closes PREF-2',
      files: {
        [file]: before.replace('title: Switch reads', 'title: Switch reads over, depends-on: [PREF-2]'),
      },
    });
    expect(office.status('PREF-1')).toBe('To Do');
    console.log(
      office.sticky(plans.number),
      plans.run.githubRequests.join(' '),
      plans.run.notionRequests.length,
    );
    const group = await world.sync(world.github.mergeGroup(plans.number));
    console.log(group.stdout);
    const merged = ada.mergePull(plans.number);
    await world.sync(merged.push);
    await world.sync(merged.event);
    console.log(office.sticky(plans.number));
    expect(world.row('PREF-3').values['Task']).toBe('Switch reads over');
    expect(office.status('PREF-2')).toBe('To Do');
  });

  test('nothing to do with tasks', async () => {
    office = await Office.open();
    const { world, ada } = office;
    const { number, run } = await office.pull('Tidy up UTF-8', { branch: 'tidy' });
    console.log(run.githubRequests.join(' '), run.notionRequests.length);
    expect(run.githubRequests.length).toBeLessThanOrEqual(4);
    expect(run.notionRequests).toEqual([]);
    expect(office.comments(number)).toEqual([]);
    const named = await world.sync(ada.editPull(number, { title: 'PREF-3: tidy up' }));
    expect(office.sticky(number)).toContain('PREF-3');
    expect(office.status('PREF-3')).toBe('In Progress');
    console.log(named.githubRequests.join(' '), named.notionRequests.join(' '));
    const again = await world.sync(ada.editPull(number, { body: 'Some words.' }));
    console.log(again.githubRequests.join(' '), again.notionRequests.join(' '));
    expect(again.githubRequests.filter((each) => each.startsWith('issues/'))).toEqual([]);
    await world.sync(ada.editPull(number, { title: 'Tidy up' }));
    expect(office.comments(number)).toEqual([]);
    expect(office.status('PREF-3')).toBe('To Do');
    console.log(office.value('PREF-3', 'PR'));
  });
});
