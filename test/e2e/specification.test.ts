// A specification that people edit after a plan was held against it, through the shipped bundle.
import { afterEach, expect, test } from 'vitest';
import { openConversation, type Conversation } from './conversation.ts';
import { specTitle, type World } from './world.ts';

const file = 'plans/prefs.yml';
const plan = `title: Preferences
key: PREF
spec: ${specTitle}
tasks:
  - id: PREF-1
    title: Write the migration
  - id: PREF-2
    title: Backfill
`;

let talk: Conversation;
afterEach(() => talk.world.close());

const open = async (): Promise<World> => {
  talk = await openConversation({ [file]: plan });
  return talk.world;
};

const changed = /Changed on \d{4}-\d\d-\d\d since it was last held against this plan\./;
const planPage = (world: World): string => world.body(world.planPage('PREF').id);
const later = (world: World, minutes = 20): void => {
  world.github.clock.advance(minutes * 120_000);
  world.notion.clock.advance(minutes * 120_000);
};
const edit = (world: World, text: string): void =>
  world.notion.person.addBlocks(world.spec, text, 'No preference is lost.');

test('that people edit is said on the plan page, in the summary and in pull requests, until they say that they saw it', async () => {
  const world = await open();
  const number = await talk.open('PREF-1: migrate');
  edit(world, 'Nothing may be read twice.');
  const run = await world.sync(world.schedule());
  expect(planPage(world)).toMatch(changed);
  expect(run.summary).toContain('/plan seen PREF');
  const other = await talk.open('PREF-2: fill', { branch: 'fill' });
  const sticky = (of: number): string =>
    world.github
      .comments(of)
      .map(({ body }) => body)
      .find((body) => body.includes('<!-- plan-sync ') && !body.includes('<!-- plan-sync reply')) ?? '';
  expect(sticky(other)).toMatch(/The specification of PREF, .*`\/plan seen PREF`/);
  expect(sticky(number)).not.toContain('specification');

  const { reactions, replies } = await talk.say(other, '/plan seen PREF');
  expect([reactions, replies]).toEqual([['eyes', 'rocket'], []]);
  expect(planPage(world)).not.toMatch(changed);
  expect(sticky(other)).not.toContain('specification');

  edit(world, 'Nothing may be written twice.');
  await world.sync(world.schedule());
  expect(planPage(world)).toMatch(changed);
  const again = await talk.say(other, '/plan seen PREF');
  expect(again.replies).toEqual(['PREF was held against its specification today already.']);
  expect(planPage(world)).not.toMatch(changed);
  later(world);
  expect((await world.sync(world.schedule())).summary).not.toContain('specification');
}, 120_000);

test('costs a request a run where nothing happened, and our own lines in it never count', async () => {
  const world = await open();
  for (const status of ['In Progress', 'Done']) {
    const event = world.push({ [file]: plan.replace('migration\n', `migration\n    status: ${status}\n`) });
    const { notionRequests } = await world.sync(event);
    expect(notionRequests.length, notionRequests.join(' ')).toBeLessThanOrEqual(12);
    expect(planPage(world)).not.toMatch(changed);
    for (const wait of [0, 20, 20]) {
      later(world, wait);
      const quiet = await world.sync(world.schedule());
      expect(quiet.written).toEqual([]);
      expect(quiet.notionRequests.length, quiet.notionRequests.join(' ')).toBeLessThanOrEqual(4);
    }
  }
  edit(world, 'More.');
  later(world);
  await world.sync(world.schedule());
  expect(planPage(world)).toMatch(changed);
  later(world);
  const quiet = await world.sync(world.schedule());
  expect(quiet.written).toEqual([]);
  expect(quiet.notionRequests.length, quiet.notionRequests.join(' ')).toBeLessThanOrEqual(4);

  await world.sync(world.change(file, 'key: PREF\n', 'key: PREF\nspec-seen: 2026-11-30\n'));
  expect(planPage(world)).not.toMatch(changed);
  expect(planPage(world)).toContain('Last held against it on 2026-11-30.');
}, 120_000);

test('is another one: what that says is where it starts from', async () => {
  const world = await open();
  edit(world, 'More.');
  await world.sync(world.schedule());
  expect(planPage(world)).toMatch(changed);
  world.notion.person.createPage({ page: world.home }, 'The second specification', 'All of it.');
  await world.sync(world.change(file, specTitle, 'The second specification'));
  expect(planPage(world)).not.toMatch(changed);
  expect((await world.sync(world.schedule())).written).toEqual([]);
}, 120_000);
