// Changes of the databases themselves are no edits of rows: renamed things stay what they were, and what was deleted
// clears nothing in the files.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appPath, openCompany, type Company } from './company.ts';
import { notionRequests } from './table.ts';

let company: Company;
const unchanged = { removed: [], added: [] };

beforeEach(async () => {
  company = await openCompany();
  const { world, run, diff } = company;
  world.change(
    appPath,
    'title: Four\n',
    'title: Four\n        priority: High\n        sprint: S1\n        labels: [a, b]\n',
  );
  await run();
  diff(appPath);
  await company.rehearsal.clock.sleep(10 * 60_000);
});
afterEach(() => company.world.close());

describe('in the tasks database', () => {
  it('a renamed property and a renamed option break nothing', async () => {
    const { world, run, synced, diff } = company;
    const { person } = world.notion;
    person.renameProperty(world.tasks.dataSource, 'Priority', 'Urgency');
    person.renameOption(world.tasks.dataSource, 'Urgency', 'High', 'Pressing');
    person.edit(world.row('APP-4').id, { Points: 1 });
    await run({ scope: 'full' });
    await synced();
    expect(diff(appPath)).toEqual({ removed: [], added: ['        estimate: 1'] });
    person.edit(world.row('APP-3').id, { Urgency: 'Pressing' });
    await synced();
    expect(diff(appPath)).toEqual({ removed: [], added: ['        priority: High'] });
  });

  it('a deleted property clears nothing, and is spoken of once', async () => {
    const { world, run, synced, diff } = company;
    world.notion.person.deleteProperty(world.tasks.dataSource, 'Iteration');
    const { report } = await run({ scope: 'full' });
    expect(report?.notices.map(({ message }) => message)).toEqual([
      expect.stringContaining('Sprint can no longer be kept'),
    ]);
    await synced();
    expect(diff(appPath)).toEqual(unchanged);
  });

  it.each([
    ['Iteration', 'S1'],
    ['Tags', 'a'],
  ])('a deleted option of %s clears nothing', async (property, option) => {
    const { world, run, synced, diff } = company;
    world.notion.person.deleteOption(world.tasks.dataSource, property, option);
    world.notion.person.edit(world.row('APP-4').id, { Points: 1 });
    const { report, ...rest } = await run();
    expect(diff(appPath)).toEqual({ removed: [], added: ['        estimate: 1'] });
    expect(report?.notices.map(({ message }) => message)).toEqual([
      expect.stringContaining(`An option of "${property}" that rows had was deleted`),
    ]);
    expect(notionRequests({ report, ...rest }).filter((name) => name === 'getDataSource')).toHaveLength(1);
    await synced();
    // From here on it is a value like any other.
    world.notion.person.edit(world.row('APP-4').id, { [property]: property === 'Tags' ? ['c'] : 'S2' });
    await run();
    expect(diff(appPath).added).toEqual([property === 'Tags' ? '        labels: [c]' : '        sprint: S2']);
  });

  it('a deleted priority freezes the field, with the line to mend', async () => {
    const { world, run, diff } = company;
    world.notion.person.deleteOption(world.tasks.dataSource, 'Priority', 'High');
    world.notion.person.edit(world.row('APP-4').id, { Points: 1 });
    await run();
    await run({ scope: 'full' });
    expect(diff(appPath)).toEqual({ removed: [], added: ['        estimate: 1'] });
  });

  it('a deleted status takes no task back', async () => {
    const { world, run, diff } = company;
    world.change(appPath, 'priority: High', 'status: In Review');
    await run();
    diff(appPath);
    world.notion.person.deleteOption(world.tasks.dataSource, 'State', 'In Review');
    world.notion.person.edit(world.row('APP-4').id, { Points: 1 });
    await run();
    expect(diff(appPath)).toEqual({ removed: [], added: ['        estimate: 1'] });
    await run({ scope: 'full' });
    expect(diff(appPath)).toEqual(unchanged);
  });
});
