// One suite for the port `Conversation`: what holds for the fake holds for the adapter.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { subjects, type PullRequestsSubject } from './pull-requests-subjects.ts';

describe.each(subjects)('$name', ({ open }) => {
  let subject: PullRequestsSubject;
  beforeEach(async () => {
    subject = await open({ 'README.md': '# Plans\n' });
    subject.push('topic', { 'a.txt': '1\n' }, 'Add a');
    subject.open('topic', { title: 'Topic' });
  });
  afterEach(() => subject.dispose());

  const bodies = async (): Promise<readonly string[]> =>
    (await subject.conversation.own(1)).map(({ body }) => body);

  it('says something, and finds it again', async () => {
    const body = 'A `$(touch x)` <b>tag</b>\n\n::error::no command\n';
    const said = await subject.conversation.say(1, body);
    expect(said).toMatchObject({
      body,
      url: `${subject.pages}/acme/plans/pull/1#issuecomment-${said.id}`,
      author: { login: 'github-actions[bot]', bot: true },
      edited: false,
      mine: true,
      reactions: [],
    });
    expect(await subject.conversation.own(1)).toEqual([said]);
    expect(subject.comments(1)).toEqual([body]);
  });

  it('owns nothing that others wrote, whatever it says', async () => {
    await subject.conversation.say(1, '<!-- plan-sync --> ours');
    subject.comment(1, '<!-- plan-sync --> theirs');
    subject.comment(1, '<!-- plan-sync --> of a bot', 'other[bot]');
    expect(await bodies()).toEqual(['<!-- plan-sync --> ours']);
  });

  it('says the same twice where it is told to', async () => {
    const [one, two] = [
      await subject.conversation.say(1, 'Done.'),
      await subject.conversation.say(1, 'Done.'),
    ];
    expect(one.id).not.toBe(two.id);
    expect(await bodies()).toEqual(['Done.', 'Done.']);
  });

  it('finds its own beneath hundreds of others', async () => {
    await subject.conversation.say(1, 'First');
    for (let at = 0; at < 120; at++) subject.comment(1, `Comment ${at}`);
    await subject.conversation.say(1, 'Last');
    expect(await bodies()).toEqual(['First', 'Last']);
  });

  it('edits what it said', async () => {
    const { id } = await subject.conversation.say(1, 'One');
    subject.wait(60);
    expect(await subject.conversation.edit(id, 'Two')).toBe(true);
    expect(await subject.conversation.own(1)).toMatchObject([{ id, body: 'Two', edited: true }]);
  });

  it('removes what it said, and is content where it is gone', async () => {
    const { id } = await subject.conversation.say(1, 'One');
    await subject.conversation.remove(id);
    expect(await bodies()).toEqual([]);
    await subject.conversation.remove(id);
    expect(await subject.conversation.edit(id, 'Two')).toBe(false);
    await subject.conversation.react(id, 'eyes');
  });

  it('reacts once', async () => {
    const id = subject.comment(1, '/plan help');
    await subject.conversation.react(id, 'eyes');
    await subject.conversation.react(id, 'eyes');
    await subject.conversation.react(id, 'rocket');
    const pull = await subject.pullRequests.get(1);
    expect(pull?.comments).toMatchObject([{ reactions: ['eyes', 'rocket'] }]);
  });

  it.each(['admin', 'maintain', 'write', 'triage', 'read'] as const)('knows who may %s', async (role) => {
    subject.setRole('kim', role);
    expect(await subject.conversation.permission('kim')).toBe(role);
    expect(await subject.conversation.permission('KIM')).toBe(role);
  });

  it('gives nothing to strangers, to bots and to accounts that are gone', async () => {
    subject.setRole('tom', 'write');
    subject.comment(1, 'Bye', 'tom');
    subject.deleteAccount('tom');
    for (const login of ['nobody', 'tom', 'dependabot[bot]', '../../orgs/acme'])
      expect(await subject.conversation.permission(login)).toBe('none');
  });

  it('takes as much as GitHub does, and no more', async () => {
    await subject.conversation.say(1, 'x'.repeat(65_536));
    await expect(subject.conversation.say(1, 'x'.repeat(65_537))).rejects.toMatchObject({ code: 'invalid' });
    const { id } = await subject.conversation.say(1, 'Short');
    await expect(subject.conversation.edit(id, 'x'.repeat(65_537))).rejects.toMatchObject({
      code: 'invalid',
    });
    expect(subject.comments(1)).toHaveLength(2);
  });

  it('says which permission is missing', async () => {
    const id = subject.comment(1, '/plan help');
    subject.forbidWrites();
    const { conversation } = subject;
    for (const attempt of [() => conversation.say(1, 'Hello'), () => conversation.react(id, 'eyes')])
      await expect(attempt()).rejects.toMatchObject({
        code: 'forbidden',
        hint: expect.stringContaining('pull-requests: write'),
      });
    expect(await bodies()).toEqual([]);
    expect(await conversation.permission('ada')).toBe('write');
  });

  it('says that there is no such pull request', async () => {
    await expect(subject.conversation.say(7, 'Hello')).rejects.toMatchObject({ code: 'not-found' });
    await expect(subject.conversation.own(7)).rejects.toMatchObject({ code: 'not-found' });
  });
});
