// One suite for the port `PullRequests`: what holds for the fake holds for the adapter.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PullRequest } from '../../src/core/pull-requests/model.ts';
import { subjects, type PullRequestsSubject } from './pull-requests-subjects.ts';

const path = 'plans/a.yml';
const ada = { login: 'ada', bot: false };

describe.each(subjects)('$name', ({ open, budget }) => {
  let subject: PullRequestsSubject;
  beforeEach(async () => {
    subject = await open({ [path]: 'title: A\n', 'src/old.ts': 'old\n' });
  });
  afterEach(() => subject.dispose());

  /** Ada opens one with one commit. */
  const topic = (branch = 'topic', file = `src/${branch}.ts`): number => {
    subject.push(branch, { [file]: `${branch}\n` }, `Add ${file}`);
    return subject.open(branch, { title: `Topic ${branch}` });
  };
  const get = async (number: number): Promise<PullRequest> => {
    const pull = await subject.pullRequests.get(number);
    if (pull === undefined) throw new Error(`There is no #${number}.`);
    return pull;
  };
  const kinds = async (number: number): Promise<readonly string[]> =>
    (await get(number)).events.map(({ kind, by }) => `${kind} by ${by?.login}`);
  const changed = async (since: string): Promise<readonly number[]> =>
    (await subject.pullRequests.changed(since)).map(({ number }) => number);
  const cost = async (body: () => Promise<unknown>): Promise<number> => {
    const before = subject.requests();
    await body();
    return subject.requests() - before;
  };

  it('shows everything of a pull request', async () => {
    const first = subject.push('pref-1-topic', { [path]: 'title: B\n' }, 'Change a\n\nRefs PREF-2');
    const second = subject.push('pref-1-topic', { 'src/old.ts': null, 'src/new.ts': '1\n' }, 'Move');
    const createdAt = subject.now().replace('.000Z', 'Z');
    const body = 'Closes PREF-1\r\n\r\n<!-- no --> @ada `x` $(y)';
    const number = subject.open('pref-1-topic', { title: '"; PREF-1 # `x`', body, draft: true });
    subject.wait(60);
    const comment = subject.comment(number, '/plan done PREF-1', 'sam');
    const url = `${subject.pages}/acme/plans/pull/1`;
    // Whether GitHub has tried the merge yet is its own affair.
    const { trial: _, ...shown } = await get(number);
    expect(shown).toEqual({
      number: 1,
      url,
      title: '"; PREF-1 # `x`',
      body,
      author: ada,
      state: 'open',
      draft: true,
      base: 'main',
      head: 'pref-1-topic',
      commit: second,
      fork: false,
      createdAt,
      updatedAt: subject.now().replace('.000Z', 'Z'),
      mergeCommit: undefined,
      commits: [
        { sha: first, message: 'Change a\n\nRefs PREF-2' },
        { sha: second, message: 'Move' },
      ],
      files: [path, 'src/new.ts', 'src/old.ts'],
      events: [],
      comments: [
        {
          id: comment,
          url: `${url}#issuecomment-${comment}`,
          author: { login: 'sam', bot: false },
          body: '/plan done PREF-1',
          at: subject.now().replace('.000Z', 'Z'),
          edited: false,
          mine: false,
          reactions: [],
        },
      ],
    });
  });

  it('has none of a number that was never given', async () => {
    topic();
    expect(await subject.pullRequests.get(7)).toBeUndefined();
  });

  it('tells what happened in the order in which it did', async () => {
    const number = topic();
    const then = (act: () => void): void => {
      subject.wait(60);
      act();
    };
    then(() => subject.setDraft(number, true));
    then(() => subject.setDraft(number, false));
    then(() => subject.requestReview(number));
    then(() => subject.review(number, 'sam'));
    then(() => subject.close(number));
    then(() => subject.reopen(number));
    then(() => subject.review(number, 'copilot[bot]'));
    then(() => void subject.merge(number, 'squash'));
    expect(await kinds(number)).toEqual([
      'drafted by ada',
      'ready by ada',
      'review-requested by ada',
      'reviewed by sam',
      'closed by ada',
      'reopened by ada',
      'reviewed by copilot[bot]',
      'merged by ada',
    ]);
    const { events } = await get(number);
    expect(events.map(({ by }) => by?.bot)).toEqual([false, false, false, false, false, false, true, false]);
    expect(events.at(-1)?.at).toBe(subject.now().replace('.000Z', 'Z'));
  });

  it.each(['merge', 'squash', 'rebase'] as const)('keeps its commits and files after a %s', async (style) => {
    const number = topic();
    subject.push('topic', { 'src/more.ts': '2\n' }, 'Add more');
    subject.push('main', { [path]: 'title: Other\n' }, 'Edit');
    const before = await get(number);
    const mergeCommit = subject.merge(number, style);
    subject.push('main', { [path]: 'title: Later\n' }, 'Edit');
    const after = await get(number);
    expect(after).toMatchObject({ state: 'merged', mergeCommit, commit: before.commit });
    expect(after.commits.map(({ message }) => message)).toEqual(['Add src/topic.ts', 'Add more']);
    expect(after.files).toEqual(['src/more.ts', 'src/topic.ts']);
    expect(after.events.map(({ kind }) => kind)).toEqual(['merged']);
  });

  it('tells closed from merged', async () => {
    const number = topic();
    subject.close(number);
    expect(await get(number)).toMatchObject({ state: 'closed', mergeCommit: undefined });
  });

  it('shows edits of its texts and new commits', async () => {
    const number = topic();
    subject.edit(number, { title: 'PREF-2', body: 'Fixes PREF-3' });
    const commit = subject.push('topic', { 'src/more.ts': '2\n' }, 'PREF-4');
    expect(await get(number)).toMatchObject({ title: 'PREF-2', body: 'Fixes PREF-3', commit });
    expect((await get(number)).commits).toHaveLength(2);
  });

  it('knows a fork, and another base', async () => {
    subject.push('release', { 'src/release.ts': '1\n' }, 'Release');
    subject.push('eve:topic', { 'src/eve.ts': '1\n' }, 'From outside');
    const number = subject.open('eve:topic', { title: 'From outside', by: 'eve', base: 'main' });
    expect(await get(number)).toMatchObject({
      fork: true,
      base: 'main',
      head: 'topic',
      author: { login: 'eve', bot: false },
      files: ['src/eve.ts'],
    });
    topic('other');
    subject.push('next', { 'src/next.ts': '1\n' }, 'Next');
    expect(await get(subject.open('next', { title: 'Next', base: 'release' }))).toMatchObject({
      base: 'release',
      fork: false,
    });
  });

  it('reverts with a pull request that says which', async () => {
    const number = topic();
    subject.merge(number, 'rebase');
    const { title, body, head, files } = await get(subject.revert(number));
    expect({ title, body, head, files }).toEqual({
      title: 'Revert "Topic topic"',
      body: 'Reverts acme/plans#1',
      head: 'revert-1-topic',
      files: ['src/topic.ts'],
    });
  });

  it('knows bots by what GitHub calls them, and nobody where the account is gone', async () => {
    subject.push('bump', { 'src/bump.ts': '1\n' }, 'Bump');
    const bump = subject.open('bump', { title: 'Bump', by: 'dependabot[bot]' });
    expect((await get(bump)).author).toEqual({ login: 'dependabot[bot]', bot: true });
    subject.push('left', { 'src/left.ts': '1\n' }, 'Leave');
    const left = subject.open('left', { title: 'Left', by: 'tom' });
    subject.comment(left, 'Bye', 'tom');
    subject.review(left, 'tom');
    subject.deleteAccount('tom');
    const { author, comments, events } = await get(left);
    expect([author, comments[0]?.author, events[0]?.by]).toEqual([undefined, undefined, undefined]);
  });

  it('shows which comments are its own, edited, and answered by it', async () => {
    const number = topic();
    const { conversation } = subject;
    const marker = '<!-- plan-sync -->';
    const mine = await conversation.say(number, marker);
    const theirs = subject.comment(number, marker);
    subject.wait(60);
    subject.editComment(theirs, `${marker} edited`);
    await conversation.react(theirs, 'eyes');
    await conversation.react(theirs, 'confused');
    subject.react(theirs, 'rocket', 'sam');
    expect((await get(number)).comments).toMatchObject([
      { id: mine.id, mine: true, edited: false, reactions: [], author: { bot: true } },
      { id: theirs, mine: false, edited: true, reactions: ['eyes', 'confused'], author: ada },
    ]);
  });

  it('reads lists that go on for pages', async () => {
    const many = Object.fromEntries(Array.from({ length: 130 }, (_, at) => [`src/f${at}.ts`, `${at}\n`]));
    subject.push('topic', many, 'Many');
    const number = subject.open('topic', { title: 'Many' });
    for (let at = 0; at < 103; at++) {
      subject.wait(1);
      subject.review(number, 'sam');
      subject.comment(number, `Comment ${at}`);
    }
    const { files, events, comments } = await get(number);
    expect([files?.length, events.length, comments.length]).toEqual([130, 103, 100]);
    expect([comments[0]?.body, comments.at(-1)?.body]).toEqual(['Comment 3', 'Comment 102']);
  });

  describe('since a moment', () => {
    it('brings what changed, oldest change first', async () => {
      const [one, two, three] = [topic('one'), topic('two'), topic('three')];
      subject.wait(60);
      const since = subject.now();
      subject.comment(three, 'Hello');
      subject.wait(60);
      subject.close(one);
      expect(await changed(since)).toEqual([three, one]);
      expect(await changed(subject.now())).toEqual([one]);
      subject.wait(60);
      expect(await changed(subject.now())).toEqual([]);
      expect(await changed('2020-01-01T00:00:00Z')).toEqual([two, three, one]);
    });

    it('counts the second in which it lies', async () => {
      const number = topic();
      expect(await changed(subject.now().replace(/(\.000)?Z$/, '.900Z'))).toEqual([number]);
    });

    it('brings the open ones, whenever they changed', async () => {
      const [one, two] = [topic('one'), topic('two'), topic('three')];
      subject.merge(two, 'merge');
      subject.wait(3600);
      subject.comment(one, 'Hello');
      expect((await subject.pullRequests.changed('open')).map(({ number }) => number)).toEqual([3, one]);
    });

    it('takes one request where nothing changed, and few where something did', async () => {
      const number = topic();
      subject.wait(60);
      const since = subject.now();
      expect(await cost(() => changed(since))).toBeLessThanOrEqual(budget.quiet);
      subject.edit(number, { title: 'PREF-1' });
      expect(await cost(() => changed(since))).toBeLessThanOrEqual(budget.one);
    });

    it('takes none beside a head that was just read', async () => {
      topic();
      subject.wait(60);
      const since = subject.now();
      await subject.repository.head();
      const quiet = await cost(async () => expect(await changed(since)).toEqual([]));
      expect(quiet).toBeLessThanOrEqual(budget.besideHead);
      const number = topic('next');
      expect(await changed(since)).toEqual([number]);
    });

    it('brings more than fit into one request', async () => {
      const numbers = Array.from({ length: 23 }, (_, at) => topic(`t${at}`));
      await subject.repository.head();
      expect(await changed('2020-01-01T00:00:00Z')).toEqual(numbers);
    });
  });
});
