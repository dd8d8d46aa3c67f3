// Which pull requests move which tasks, through the shipped bundle.
import { afterEach, describe, expect, test } from 'vitest';
import { file, Office } from './office.ts';

let office: Office;
afterEach(() => office.world.close());

describe('several pull requests and tasks', () => {
  test('a task is done when the last of those that close it is merged', async () => {
    office = await Office.open();
    const { world, ada } = office;
    const one = await office.pull('Tables', { body: 'Closes PREF-1, PREF-3' });
    const two = await office.pull('More tables', { body: 'fixes PREF-1\nPart of PREF-4' });
    await world.sync(ada.mergePull(one.number).push);
    expect(office.status('PREF-1')).toBe('In Progress');
    expect(office.status('PREF-3')).toBe('Done');
    await world.sync(ada.mergePull(two.number).push);
    expect(office.status('PREF-1')).toBe('Done');
    expect(office.status('PREF-4')).toBe('In Progress');
    expect(office.value('PREF-1', 'PR')).toContain(`#${one.number}`);
    expect(office.value('PREF-1', 'PR')).toContain(`#${two.number}`);
  });

  test('a base that does not count finishes nothing', async () => {
    office = await Office.open();
    const { world, ada } = office;
    const lower = await office.pull('PREF-1: tables', { branch: 'lower' });
    const upper = await office.pull('PREF-2: backfill', { branch: 'upper', base: 'lower' });
    expect(office.status('PREF-2')).toBe('In Progress');
    const merged = ada.mergePull(upper.number);
    await world.run(merged.push);
    await world.sync(merged.event);
    expect(office.status('PREF-2')).toBe('In Progress');
    expect(office.sticky(upper.number)).not.toContain('→');
    await world.sync(ada.mergePull(lower.number).push);
    expect(office.status('PREF-1')).toBe('Done');
  });

  test('a task is named by the ID that Notion gave its row, too', async () => {
    office = await Office.open({
      taskProperties: { PR: { rich_text: {} }, Ticket: { unique_id: { prefix: 'ENG' } } },
    });
    const ticket = `ENG-${String(office.value('PREF-3', 'Ticket'))}`;
    const { number } = await office.pull(`${ticket}: reads`);
    expect(office.status('PREF-3')).toBe('In Progress');
    expect(office.sticky(number)).toContain('PREF-3 Switch reads');
    const { id, event } = office.ada.comment(number, `/plan done ${ticket.toLowerCase()}`);
    await office.world.sync(event);
    expect(office.written('PREF-3')).toBe('Done');
    expect(office.world.github.comments(number).some((each) => each.id === id)).toBe(true);
    const other = await office.pull('ENG-99: nothing of ours');
    expect(office.sticky(other.number)).toBeUndefined();
  });

  test('one that changes plans only is previewed and moves nothing', async () => {
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
    expect(office.sticky(plans.number)).toContain('mermaid');
    await world.sync(world.github.mergeGroup(plans.number));
    const merged = ada.mergePull(plans.number);
    await world.sync(merged.push);
    await world.sync(merged.event);
    expect(world.row('PREF-3').values['Task']).toBe('Switch reads over');
    expect(office.status('PREF-2')).toBe('To Do');
  });

  test('one that names no task costs four requests, and its comment comes and goes with the task', async () => {
    office = await Office.open();
    const { world, ada } = office;
    const { number, run } = await office.pull('Tidy up UTF-8', { branch: 'tidy' });
    expect(run.githubRequests.length).toBeLessThanOrEqual(4);
    expect(run.notionRequests).toEqual([]);
    expect(office.comments(number)).toEqual([]);
    await world.sync(ada.editPull(number, { title: 'PREF-3: tidy up' }));
    expect(office.sticky(number)).toContain('PREF-3');
    expect(office.status('PREF-3')).toBe('In Progress');
    const again = await world.sync(ada.editPull(number, { body: 'Some words.' }));
    expect(again.githubRequests.filter((each) => each.startsWith('issues/'))).toEqual([]);
    await world.sync(ada.editPull(number, { title: 'Tidy up' }));
    expect(office.comments(number)).toEqual([]);
    expect(office.status('PREF-3')).toBe('To Do');
  });
});
