// What the adapter of comments does when answers are lost, and with roles that an organisation made up.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createGitHubClient } from '../../../src/adapters/github/client.ts';
import { createConversation } from '../../../src/adapters/github/conversation.ts';
import { startGitHub, type GitHubEmulator } from '../../../src/emulators/github/emulator.ts';
import type { Conversation } from '../../../src/ports.ts';
import { createFakeClock } from '../../fakes/fake-clock.ts';
import { createQuietLog } from '../../fakes/quiet-log.ts';

let github: GitHubEmulator;
const connect = (token: string): Conversation =>
  createConversation(
    createGitHubClient(token, {
      log: createQuietLog(),
      clock: createFakeClock(),
      baseUrl: github.apiUrl,
      second: 1,
    }),
    { owner: 'acme', repo: 'plans' },
  );

beforeEach(async () => {
  github = await startGitHub({ now: '2026-12-01T09:00:00Z' });
  const ada = github.person();
  ada.commit({ 'a.txt': '1' }, { branch: 'topic' });
  ada.openPull({ title: 'Topic', head: 'topic' });
});
afterEach(async () => {
  expect(github.bugs).toEqual([]);
  await github.dispose();
});

const bodies = (): readonly string[] => github.comments(1).map(({ body }) => body);

it.each(
  (['before', 'after'] as const).flatMap((when) => (['drop', 502] as const).map((kind) => ({ when, kind }))),
)('says something once when the answer is lost $when it ($kind)', async ({ when, kind }) => {
  const conversation = connect(github.actionsToken());
  await conversation.say(1, 'Done.');
  github.fail({ on: 'issues/create-comment', when, kind });
  const said = await conversation.say(1, 'Done.');
  expect(bodies()).toEqual(['Done.', 'Done.']);
  expect(said.id).toBe(github.comments(1)[1]?.id);
});

it('gives up in the end', async () => {
  const conversation = connect(github.actionsToken());
  github.fail({ on: 'issues/create-comment', when: 'before', kind: 'drop', times: Infinity });
  await expect(conversation.say(1, 'Done.')).rejects.toMatchObject({ code: 'unavailable' });
  expect(bodies()).toEqual([]);
});

it.each(['write', 'triage'] as const)(
  'takes a role of the organisation for the %s below it',
  async (role) => {
    github.setRole('kim', role, 'Release captain');
    // The older names, which GitHub gives with such a role, know no triage.
    const expected = role === 'write' ? 'write' : 'read';
    expect(await connect(github.actionsToken()).permission('kim')).toBe(expected);
  },
);

it.each([
  ['of a person', () => github.personalToken('ada'), ['By hand', 'By token']],
  ['of an app', () => github.appToken('planner'), ['By token']],
])('knows the comments of a token %s', async (_, token, expected) => {
  const conversation = connect(token());
  github.person().comment(1, 'By hand');
  github.person('github-actions').comment(1, 'By a namesake');
  await conversation.say(1, 'By token');
  expect((await conversation.own(1)).map(({ body }) => body)).toEqual(expected);
});
