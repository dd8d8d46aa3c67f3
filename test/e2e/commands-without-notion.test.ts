// Commands in comments where nothing can be synced, through the shipped bundle: what needs no Notion is answered, and
// everything else is told why it was not done.
import { afterEach, describe, expect, test } from 'vitest';
import { Conversation } from './conversation.ts';
import { planOf } from './plans.ts';
import { configPath, openWorld, type WorldOptions } from './world.ts';

const file = 'plans/prefs.yml';
const plan = planOf(
  'PREF',
  'id: PREF-1, title: Write the migration',
  'id: PREF-2, title: Backfill, depends-on: [PREF-1]',
);
const files = { [file]: plan, 'src/app.ts': 'one\n' };

let talk: Conversation;
afterEach(() => talk.world.close());

/** A company that commits its plans and has not come to connecting Notion. */
async function open(options: WorldOptions = {}): Promise<number> {
  const world = await openWorld({ files, ...options });
  talk = new Conversation(world);
  const ada = world.github.person('ada');
  ada.commit({ 'src/app.ts': 'two\n' }, { branch: 'work' });
  return ada.openPull({ title: 'PREF-2: backfill', head: 'work', body: '' }).pull.number;
}

interface Answered {
  readonly reactions: readonly string[];
  readonly replies: readonly string[];
  readonly again: () => Promise<void>;
}

async function ask(number: number, body: string, { by = 'ada', hasToken = false } = {}): Promise<Answered> {
  const { world } = talk;
  const before = talk.replies(number).length;
  const { id, event } = world.github.person(by).comment(number, body);
  const inputs = hasToken ? {} : { 'notion-token': '' };
  const again = async (): Promise<void> => {
    const head = world.github.head();
    const { exitCode, notionRequests } = await world.run(event, inputs);
    expect({ body, exitCode }).toEqual({ body, exitCode: 0 });
    if (!hasToken) expect(notionRequests).toEqual([]);
    expect(world.github.head(), 'nothing is committed').toBe(head);
  };
  await again();
  return { reactions: talk.reactions(id), replies: talk.replies(number).slice(before), again };
}

const noToken =
  'Nothing was changed, because the workflow has no Notion token. Store the token of a Notion integration as the secret NOTION\\_TOKEN, pass it as notion-token, and give the command again.';

describe('without a Notion token', () => {
  test('help, show, explain and preview are answered from the files', async () => {
    const number = await open();
    const answer = async (body: string): Promise<string> => {
      const { reactions, replies } = await ask(number, body);
      expect({ body, reactions, replies: replies.length }).toEqual({
        body,
        reactions: ['eyes', 'rocket'],
        replies: 1,
      });
      return replies[0]!;
    };
    expect(await answer('/plan help')).toContain('`/plan note ID <text>`');
    const shown = await answer('/plan show');
    expect(shown).toContain('PREF-2 Backfill');
    expect(shown).toContain('PREF-1 Write the migration');
    expect(await answer('/plan explain PREF-1')).toContain('To Do');
    const preview = await answer('/plan preview');
    expect(preview).toContain(talk.world.github.pull(number).head.oid.slice(0, 7));
    expect(preview).toContain('To Do → **Done**');
    expect(talk.world.state(), 'nothing is remembered').toBeUndefined();
  }, 90_000);

  test('a command that changes something is told once what is missing, and never carried out', async () => {
    const number = await open();
    for (const body of ['/plan block PREF-1 Waits', '/plan note First', '/plan unlink PREF-2', '/plan sync'])
      expect(await ask(number, body)).toMatchObject({ reactions: ['eyes', 'confused'], replies: [noToken] });
    const { again } = await ask(number, '/plan done PREF-1');
    const said = talk.replies(number).length;
    await again();
    expect(talk.replies(number)).toHaveLength(said);
    await talk.world.sync();
    await talk.world.sync(talk.world.schedule());
    expect(talk.world.github.file(file)).toBe(plan);
    expect(talk.replies(number)).toHaveLength(said);
    expect(talk.world.row('PREF-1').values['State']).toBe('To Do');
  }, 120_000);

  test('a mistake is named, and nobody without permission is answered', async () => {
    const number = await open({ github: { roles: { rob: 'read' } } });
    const wrong = await ask(number, '/plan dnoe PREF-1');
    expect(wrong.reactions).toEqual(['eyes', 'confused']);
    expect(wrong.replies[0]).toContain('Did you mean `/plan done PREF-1`?');
    const same = await ask(number, '/plan status PREF-1 To Do');
    expect([same.reactions[1], same.replies]).toEqual(['rocket', ['PREF-1 is To Do already.']]);
    for (const body of ['/plan help', '/plan done PREF-1']) {
      const denied = await ask(number, body, { by: 'rob' });
      expect([denied.reactions, denied.replies]).toEqual([['eyes', 'confused'], []]);
    }
    const bare = await ask(number, '/plan');
    expect([bare.reactions, bare.replies]).toEqual([[], []]);
  }, 90_000);

  test('only the comment that started the run is answered: others wait for a run that can do them', async () => {
    const number = await open();
    await talk.world.sync();
    const ada = talk.world.github.person('ada');
    const lost = ada.comment(number, '/plan start PREF-1');
    await ask(number, '/plan help');
    expect(talk.reactions(lost.id)).toEqual([]);
    await talk.world.sync(talk.world.schedule());
    expect(talk.reactions(lost.id)).toEqual(['eyes', 'rocket']);
    expect(talk.world.row('PREF-1').values['State']).toBe('In Progress');
  }, 90_000);
});

test('where the configuration names no databases, the answer says so', async () => {
  const number = await open({ files: { ...files, [configPath]: 'version: 1\n' } });
  expect((await ask(number, '/plan show PREF-1', { hasToken: true })).reactions).toEqual(['eyes', 'rocket']);
  const { reactions, replies } = await ask(number, '/plan done PREF-1', { hasToken: true });
  expect(reactions).toEqual(['eyes', 'confused']);
  expect(replies).toEqual([
    'Nothing was changed, because .github/plan-sync.yml names no databases. Give notion.tasks and notion.plans there, and give the command again.',
  ]);
}, 90_000);

test('where the databases cannot be used, a command is told why and not taken for done', async () => {
  const number = await open();
  const { world } = talk;
  await world.sync();
  world.notion.person.unshare(world.home);
  world.change(configPath, 'plans: ', 'body: criteria\n  plans: ');
  const { reactions, replies } = await ask(number, '/plan done PREF-1', { hasToken: true });
  expect(reactions).toEqual(['eyes', 'confused']);
  expect(replies[0]).toMatch(/share/i);
  expect(world.github.file(file)).toBe(plan);
}, 90_000);

test('no pull request creates databases: the first run on the default branch does', async () => {
  const number = await open({ bare: true });
  const { world } = talk;
  world.push({ [configPath]: `version: 1\nnotion:\n  parent: ${world.home}\n` });
  const config = world.github.file(configPath);
  const ada = world.github.person('ada');
  const opened = await world.sync(ada.editPull(number, { body: 'More.' }));
  expect(opened.notionRequests).toEqual([]);
  expect(opened.said).toContain('The next run on the default branch creates them.');
  const asked = await ask(number, '/plan sync', { hasToken: true });
  expect(asked.reactions).toEqual(['eyes', 'confused']);
  expect(asked.replies[0]).toContain('there are no databases yet');
  expect(world.github.file(configPath)).toBe(config);
  const merged = ada.mergePull(number);
  await world.sync(merged.event);
  expect(world.github.file(configPath)).toBe(config);
  await world.sync(merged.push);
  expect(world.github.file(configPath)).toContain('tasks: https:');
}, 90_000);
