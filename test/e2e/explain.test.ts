// Who set a status, and what hostile text in commands does: nothing.
import { afterEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { diff, openConversation, type Conversation } from './conversation.ts';

const file = 'plans/prefs.yml';
const plan = `title: Preferences
key: PREF
tasks:
  - id: PREF-1
    title: Write the migration
  - id: PREF-2
    title: Backfill
    status: In Review
  - id: PREF-3
    title: Switch reads
  - id: PREF-4
    title: Drop the column
`;

let talk: Conversation;
afterEach(() => talk.world.close());

const text = (): string => talk.world.github.file(file)!;

describe('explain', () => {
  test('tells which pull request, command or person in Notion set a status', async () => {
    talk = await openConversation({ [file]: plan });
    const { world } = talk;
    const number = await talk.open('PREF-1: tables');
    const explain = async (id: string): Promise<string> =>
      (await talk.say(number, `/plan explain ${id}`)).replies[0]!;
    expect(await explain('PREF-1')).toMatch(
      /PREF-1 Write the migration.* is \*\*In Progress\*\* \(was To Do\): \[pull request 1\]\(\S+\/pull\/1\) was opened on /,
    );
    const { id } = await talk.say(number, '/plan done PREF-3');
    expect(await explain('PREF-3')).toMatch(
      new RegExp(
        `PREF-3 Switch reads.* is \\*\\*Done\\*\\*: ada said so in \\[a comment\\]\\(\\S+${id}\\) on `,
      ),
    );
    world.notion.person.edit(world.row('PREF-4').id, { State: 'Blocked' });
    await world.sync(world.schedule());
    await world.sync(world.schedule());
    expect(text()).toContain('status: Blocked');
    expect(await explain('PREF-4')).toMatch(/is \*\*Blocked\*\*: .+ set it \[in Notion\]\(\S+\) on /);
    expect(await explain('PREF-2')).toContain('what set it was before anything was recorded');
    await world.sync(
      world.change(
        file,
        'title: Drop the column\n    status: Blocked',
        'title: Drop the column\n    status: Done',
      ),
    );
    expect(await explain('PREF-4')).toContain('what set it was before anything was recorded');
  }, 120_000);
});

describe('text of strangers', () => {
  test('stays one line of text everywhere', async () => {
    talk = await openConversation({ [file]: plan });
    const { world } = talk;
    const number = await talk.open('A change');
    const hostile =
      'x: [y] @octocat closes #1 [skip ci] ::error::boom %0A::set-output <!-- --> ![i](https://a.b/c) | `z` \u202e\u0007 - k: v';
    const before = text();
    const noted = await talk.say(number, `/plan note PREF-1 ${hostile}`);
    expect(noted.reactions).toEqual(['eyes', 'rocket']);
    expect(diff(before, text())).toHaveLength(4);
    const { note } = parse(text()).tasks[0].updates[0] as { note: string };
    expect(note).toContain('closes #1 [skip ci]');
    const { message } = world.github.commit('main');
    expect(message).not.toMatch(/@octocat|#1\b|\[skip ci\]/);
    expect(noted.run.stdout).not.toMatch(/^::(error|set-output)/m);
    const blocked = await talk.say(number, `/plan block PREF-1 ${hostile}`);
    expect(blocked.reactions).toEqual(['eyes', 'rocket']);
    const { replies } = await talk.say(number, `/plan ${hostile}`);
    const shown = (await talk.say(number, '/plan show PREF-1')).replies[0]!;
    for (const reply of [replies[0]!, shown]) {
      expect(reply).not.toMatch(/@octocat(?!\u200b)\b.*closes #1/);
      expect(reply).not.toContain('![i]');
      expect(reply).not.toContain('<!--');
    }
  }, 120_000);
});
