// Comment commands through the shipped bundle: what people write under a pull request, and what they see of it.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { diff, openConversation, type Conversation } from './conversation.ts';

const file = 'plans/prefs.yml';
const plan = `title: Preferences
key: PREF
spec: User Preferences Schema Migration Spec
tasks:
  - id: PREF-1
    title: Write the migration # by hand
    status: In Review
  - id: PREF-2
    title: Backfill
    depends-on: [PREF-1]
  - id: PREF-3
    title: Switch reads
`;
const people = 'people:\n  ada: ada@example.com\n  sam: none\n';

let talk: Conversation;
afterEach(() => talk.world.close());

const text = (): string => talk.world.github.file(file)!;
const row = (id: string, property = 'State'): unknown => talk.world.row(id).values[property];

describe('a command that changes a plan', () => {
  beforeEach(async () => {
    talk = await openConversation({ [file]: plan }, { config: people });
  });

  test('changes the lines of its task and the row, and says nothing more than that it did', async () => {
    const number = await talk.open('A change');
    const change = async (body: string): Promise<readonly string[]> => {
      const before = text();
      const { reactions, replies } = await talk.say(number, body);
      expect({ body, reactions, replies }).toEqual({ body, reactions: ['eyes', 'rocket'], replies: [] });
      return diff(before, text());
    };
    expect(await change('/plan done PREF-1')).toEqual(['-    status: In Review', '+    status: Done']);
    expect(row('PREF-1')).toBe('Done');
    expect(await change('`/Plan STATUS pref-1: in_progress`')).toEqual([
      '-    status: Done',
      '+    status: In Progress',
    ]);
    expect(await change('/plan block PREF-1 Waits for #1: @sam')).toEqual([
      '-    status: In Progress',
      '+    status: Blocked',
      '+    blocker: "Waits for #1: @sam"',
    ]);
    expect([row('PREF-1'), row('PREF-1', 'Blocker')]).toEqual(['Blocked', 'Waits for #1: @sam']);
    expect(await change('/plan unblock PREF-1')).toEqual([
      '-    status: Blocked',
      '-    blocker: "Waits for #1: @sam"',
      '+    status: In Progress',
    ]);
    expect(await change('/plan start PREF-3')).toEqual(['+    status: In Progress']);
    expect(await change('/plan assign PREF-3 @Ada, @sam')).toEqual(['+    assignee: [ada, sam]']);
    expect(await change('/plan note PREF-3 Half of it: "done" <!-- --> # no comment')).toEqual([
      '+    updates:',
      expect.stringMatching(/^\+ {6}- date: \d{4}-\d\d-\d\d$/),
      '+        by: ada',
      `+        note: 'Half of it: "done" <!-- --> # no comment'`,
    ]);
    expect(await change('/plan seen pref')).toEqual([
      expect.stringMatching(/^\+spec-seen: \d{4}-\d\d-\d\d$/),
    ]);
    expect((await talk.world.sync(talk.world.schedule())).report.results).toEqual([]);
  }, 120_000);
});

describe('a comment', () => {
  beforeEach(async () => {
    talk = await openConversation(
      { [file]: plan },
      {
        config: people,
        github: { roles: { tess: 'triage', rob: 'read', root: 'admin', 'ci[bot]': 'admin' } },
      },
    );
  });

  test('gets an answer where there is something to say', async () => {
    const number = await talk.open('PREF-2: backfill');
    const answers = async (body: string): Promise<readonly [string, string]> => {
      const before = talk.world.github.head('main');
      const { reactions, replies } = await talk.say(number, body);
      expect(talk.world.github.head('main')).toBe(before);
      expect(reactions).toHaveLength(2);
      expect(replies).toHaveLength(1);
      return [reactions[1]!, replies[0]!];
    };
    expect(await answers('/plan help')).toEqual([
      'rocket',
      expect.stringContaining('`/plan note ID <text>`'),
    ]);
    const [, shown] = await answers('/plan show');
    expect(shown).toContain('PREF-2 Backfill');
    expect(shown).toContain('PREF-1 Write the migration');
    expect(await answers('/plan statsu PREF-1 Done')).toEqual([
      'confused',
      '“statsu” is no command. Did you mean `/plan status PREF-1 Done`? `/plan help` lists all commands.',
    ]);
    expect(await answers('/plan done PERF-1')).toEqual([
      'confused',
      '“PERF-1” is no task. Did you mean `/plan done PREF-1`? Write `/plan done ID`.',
    ]);
    expect((await answers('/plan status PREF-1 Fertig'))[0]).toBe('confused');
    expect((await answers('/plan assign PREF-1 @nobody'))[1]).toContain('`nobody: nobody@example.com`');
    expect(await answers('/plan status PREF-1 In Review')).toEqual([
      'rocket',
      'PREF-1 is In Review already.',
    ]);
    const [, preview] = await answers('/plan preview');
    expect(preview).toContain(talk.world.github.pull(number).head.oid.slice(0, 7));
  }, 120_000);

  test('means the only linked task where it names none, and links others', async () => {
    const number = await talk.open('PREF-2: backfill');
    expect((await talk.say(number, '/plan note')).replies[0]).toContain('It does not say what to note.');
    await talk.say(number, '/plan note Half of it');
    expect(text()).toContain('note: Half of it');
    expect((await talk.say(number, '/plan link PREF-3')).reactions).toEqual(['eyes', 'rocket']);
    expect(row('PREF-3')).toBe('In Progress');
    const { reactions, replies } = await talk.say(number, '/plan done');
    expect([reactions[1], replies[0]]).toEqual([
      'confused',
      expect.stringContaining('2 linked tasks: PREF-2, PREF-3'),
    ]);
    await talk.say(number, '/plan unlink PREF-3');
    expect(row('PREF-3')).toBe('To Do');
    await talk.say(number, '/plan done');
    expect(row('PREF-2')).toBe('Done');
  }, 120_000);

  test('is no command where it says anything else, or somebody else says it', async () => {
    const number = await talk.open('PREF-2: backfill');
    const before = talk.world.github.head('main');
    for (const [body, by] of [
      ['/plan', 'ada'],
      ['/plans done PREF-2', 'ada'],
      ['/plan done PREF-2\nand more', 'ada'],
      ['> /plan done PREF-2', 'ada'],
      ['/deploy', 'ada'],
      ['/plan done PREF-2', 'ci[bot]'],
    ] as const) {
      const { reactions, replies, run } = await talk.say(number, body, by);
      expect({ body, reactions, replies, written: run.written }).toEqual({
        body,
        reactions: [],
        replies: [],
        written: [],
      });
    }
    for (const by of ['tess', 'rob', 'stranger']) {
      const { reactions, replies } = await talk.say(number, '/plan done PREF-2', by);
      expect({ by, reactions, replies }).toEqual({ by, reactions: ['eyes', 'confused'], replies: [] });
    }
    const { id, event } = talk.world.github.person().comment(number, '/plan done PREF-2');
    talk.world.github.person().editComment(id, '/plan done PREF-1');
    await talk.world.sync(event);
    expect(talk.reactions(id)).toEqual([]);
    expect(talk.world.github.head('main')).toBe(before);
    await talk.world.sync(talk.world.schedule());
    expect(talk.world.github.head('main')).toBe(before);
    expect(talk.replies(number)).toEqual([]);
  }, 120_000);

  test('that no run has seen is carried out by the next one, in order, once', async () => {
    const number = await talk.open('A change');
    const ada = talk.world.github.person();
    const ids = [
      '/plan start PREF-3',
      '/plan note PREF-3 First',
      '/plan done PREF-3',
      '/plan note PREF-3 Second',
      '/plan sync',
      '/plan help',
    ].map((body) => ada.comment(number, body).id);
    const { event } = ada.comment(number, '/plan block PREF-2 Waits');
    await talk.world.sync(talk.world.schedule());
    for (const id of ids) expect(talk.reactions(id)).toEqual(['eyes', 'rocket']);
    const lines = diff(plan, text());
    expect(lines.filter((line) => /status|note/.test(line))).toEqual([
      '+    status: Blocked',
      '+    status: Done',
      '+        note: First',
      '+        note: Second',
    ]);
    expect(talk.replies(number)).toHaveLength(1);
    const after = talk.world.github.head('main');
    await talk.world.sync(event);
    await talk.world.sync(event);
    await talk.world.sync(talk.world.schedule());
    expect(talk.world.github.head('main')).toBe(after);
    expect(talk.replies(number)).toHaveLength(1);
  }, 120_000);

  test('that two runs see at once is carried out once', async () => {
    const number = await talk.open('A change');
    const { id, event } = talk.world.github.person().comment(number, '/plan note PREF-1 Once');
    await Promise.all([talk.world.run(event), talk.world.run(talk.world.schedule())]);
    await talk.world.sync(talk.world.schedule());
    expect(text().match(/Once/g)).toHaveLength(1);
    expect(talk.reactions(id)).toEqual(['eyes', 'rocket']);
    expect(talk.replies(number)).toEqual([]);
  }, 120_000);
});

describe('the configuration', () => {
  test('turns commands off, and gives them another word', async () => {
    talk = await openConversation(
      { [file]: plan },
      { config: 'pull-requests:\n  commands: off\n', github: { roles: { tess: 'triage', rob: 'read' } } },
    );
    const number = await talk.open('A change');
    const off = await talk.say(number, '/plan done PREF-1');
    expect([off.reactions, off.replies]).toEqual([[], []]);
    talk.world.change('.github/plan-sync.yml', 'commands: off', 'commands: triage\n  command: task');
    await talk.world.sync(talk.world.schedule());
    expect((await talk.say(number, '/plan done PREF-1', 'tess')).reactions).toEqual([]);
    expect((await talk.say(number, '/task done PREF-1', 'rob')).reactions).toEqual(['eyes', 'confused']);
    expect((await talk.say(number, '/task done PREF-1', 'tess')).reactions).toEqual(['eyes', 'rocket']);
    expect(row('PREF-1')).toBe('Done');
    expect((await talk.say(number, '/task help', 'tess')).replies[0]).toContain('`/task done ID`');
  }, 120_000);
});
