// What concerns one plan waits for that plan only, and a change costs no more than it has to.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appPath, openCompany, opsPath, type Company } from './company.ts';
import { expectQuiet, notionRequests } from './table.ts';

let company: Company;
const unchanged = { removed: [], added: [] };
const minutes = 60_000;

beforeEach(async () => {
  company = await openCompany();
});
afterEach(() => company.world.close());

describe('edits in Notion', () => {
  it('wait while their plan file is broken, and arrive once it is mended', async () => {
    const { world, run, synced, diff } = company;
    const whole = world.github.file(appPath)!;
    world.push({ [appPath]: whole.replace('title: App', 'title: [App') });
    world.notion.person.edit(world.row('APP-4').id, { Points: 4 });
    world.notion.person.edit(world.row('OPS-1').id, { Points: 1 });
    await run();
    expect(diff(opsPath)).toEqual({ removed: [], added: ['    estimate: 1'] });
    await company.rehearsal.clock.sleep(60 * minutes);
    await run();
    world.push({ [appPath]: whole });
    diff(appPath);
    await synced();
    expect(diff(appPath)).toEqual({ removed: [], added: ['        estimate: 4'] });
  });

  it('of other plans wait while only some are synced', async () => {
    const { world, run, synced, diff } = company;
    world.notion.person.edit(world.row('APP-4').id, { Points: 4 });
    world.notion.person.edit(world.row('OPS-1').id, { Points: 1 });
    await run({ request: { only: ['OPS'] } });
    expect([diff(appPath), diff(opsPath)]).toEqual([unchanged, { removed: [], added: ['    estimate: 1'] }]);
    await company.rehearsal.clock.sleep(60 * minutes);
    await synced();
    expect(diff(appPath)).toEqual({ removed: [], added: ['        estimate: 4'] });
  });

  it('of archived plans are left alone', async () => {
    const { world, run, diff } = company;
    world.change(opsPath, 'key: OPS\n', 'key: OPS\narchived: true\n');
    await run();
    diff(opsPath);
    world.notion.person.edit(world.row('OPS-1').id, { Points: 1 });
    await run();
    await run({ scope: 'full' });
    await company.rehearsal.clock.sleep(10 * minutes);
    expectQuiet(await run({ scope: 'full' }));
    expect(diff(opsPath)).toEqual(unchanged);
    expect(world.row('OPS-1').values['Points']).toBe(1);
  });

  it.each([
    ['a tick', (world: Company['world'], row: string) => world.notion.person.tick(row, 'It works')],
    ['a value', (world: Company['world'], row: string) => world.notion.person.edit(row, { Points: 3 })],
    ['a status', (world: Company['world'], row: string) => world.notion.person.edit(row, { State: 'Done' })],
  ])('cost at most eight requests: %s', async (_, edit) => {
    const { world, run, diff } = company;
    edit(world, world.row('APP-3').id);
    const requests = notionRequests(await run());
    expect(requests.length, requests.join(' ')).toBeLessThanOrEqual(8);
    expect(diff(appPath).added).toHaveLength(1);
  });
});
