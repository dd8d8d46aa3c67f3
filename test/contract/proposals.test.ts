// One suite for the port `Proposals`: what holds for the fake holds for the adapter.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Proposal, ProposedChanges, ProposeOutcome } from '../../src/ports.ts';
import { subjects, type ProposalsSubject } from './proposals-subjects.ts';

const branch = 'plan-sync/notion';
const path = 'plans/a.yml';
const first = { [path]: 'title: A\n', 'README.md': '# Read me\n' };

describe.each(subjects)('$name', ({ open, budget }) => {
  let subject: ProposalsSubject;
  beforeEach(async () => {
    subject = await open(first);
  });
  afterEach(() => subject.dispose());

  const changesTo = async (
    content: string,
    more: Partial<ProposedChanges> = {},
  ): Promise<ProposedChanges> => ({
    branch,
    head: await subject.repository.head(),
    changes: [{ path, content }],
    message: `chore(plans): ${content.trim()}\n\nPlan-Sync-Run: 7/1`,
    title: 'Edits made in Notion',
    body: `Takes over ${content}`,
    ...more,
  });
  const propose = async (content: string, more: Partial<ProposedChanges> = {}): Promise<ProposeOutcome> =>
    subject.proposals.propose(await changesTo(content, more));
  const find = (): Promise<Proposal> => subject.proposals.find(branch);
  const pull = async (): Promise<Proposal['pull']> => (await find()).pull;
  /** Requests that `body` takes. */
  const cost = async (body: () => Promise<unknown>): Promise<number> => {
    const before = subject.requests();
    await body();
    return subject.requests() - before;
  };

  it('finds nothing where nothing was proposed', async () => {
    expect(await find()).toEqual({ branch: undefined, pull: undefined });
  });

  it('proposes changes in one commit and one pull request', async () => {
    const outcome = await propose('title: B\n');
    const url = `${subject.pages}/acme/plans/pull/1`;
    const head = await subject.repository.head(branch);
    expect(outcome).toEqual({ kind: 'proposed', number: 1, url, commit: head.commit });
    expect(await find()).toEqual({
      branch: { head, ours: true },
      pull: {
        number: 1,
        url,
        state: 'open',
        commit: head.commit,
        mergeCommit: undefined,
        closedByPerson: false,
        settled: false,
      },
    });
    expect(subject.files(branch)).toEqual({ ...first, [path]: 'title: B\n' });
    expect(subject.log(branch)).toEqual(['chore(plans): title: B\n\nPlan-Sync-Run: 7/1']);
    expect(subject.shown()).toEqual([
      { title: 'Edits made in Notion', body: 'Takes over title: B\n', comments: [] },
    ]);
  });

  it('writes nothing that stands so already', async () => {
    const before = await propose('title: B\n');
    const next = await changesTo('title: B\n', { message: 'Another run\n\nPlan-Sync-Run: 8/1' });
    expect(await cost(async () => expect(await subject.proposals.propose(next)).toEqual(before))).toBe(
      budget.again,
    );
    expect(subject.log(branch)).toEqual(['chore(plans): title: B\n\nPlan-Sync-Run: 7/1']);
  });

  it('takes few requests to find what waits', async () => {
    await propose('title: B\n');
    expect(await cost(find)).toBeLessThanOrEqual(budget.find);
  });

  it('rebuilds the branch on a default branch that moved, in the same pull request', async () => {
    await propose('title: B\n');
    subject.push({ 'plans/b.yml': 'title: Other\n' }, 'main');
    const outcome = await propose('title: C\n', { title: 'More edits', body: 'More' });
    expect(outcome).toMatchObject({ kind: 'proposed', number: 1 });
    expect(subject.files(branch)).toEqual({
      ...first,
      [path]: 'title: C\n',
      'plans/b.yml': 'title: Other\n',
    });
    expect(subject.log(branch)).toHaveLength(1);
    expect(subject.shown()).toMatchObject([{ title: 'More edits', body: 'More' }]);
    expect(await pull()).toMatchObject({ state: 'open', closedByPerson: false });
  });

  it.each(['merge', 'squash', 'rebase'] as const)(
    'is merged by %s, and the next one is new',
    async (style) => {
      await propose('title: B\n');
      subject.merge(1, style);
      const head = await subject.repository.head();
      expect(await pull()).toMatchObject({
        number: 1,
        state: 'merged',
        mergeCommit: head.commit,
        settled: false,
      });
      expect(subject.files('main')).toEqual({ ...first, [path]: 'title: B\n' });
      expect(await propose('title: C\n')).toMatchObject({ kind: 'proposed', number: 2 });
      expect(subject.log(branch)).toHaveLength(1);
      expect(await find()).toMatchObject({ branch: { ours: true }, pull: { number: 2, state: 'open' } });
    },
  );

  describe('closed', () => {
    beforeEach(() => propose('title: B\n'));

    it('by a person stays closed: the next one is new', async () => {
      subject.close(1);
      expect(await find()).toMatchObject({
        branch: { ours: true },
        pull: { number: 1, state: 'closed', closedByPerson: true },
      });
      expect(await propose('title: C\n')).toMatchObject({ kind: 'proposed', number: 2 });
      expect(await pull()).toMatchObject({ number: 2, state: 'open', closedByPerson: false });
    });

    it('by a person who deletes the branch afterwards is closed by a person', async () => {
      subject.close(1);
      subject.wait(5000);
      subject.deleteBranch(branch);
      expect(await find()).toMatchObject({ branch: undefined, pull: { closedByPerson: true } });
    });

    it.each([
      ['by a bot', () => subject.close(1, 'bot')],
      ['because its branch was deleted', () => subject.deleteBranch(branch)],
      ['because nothing was left to merge', () => subject.reset(branch, 'main')],
    ])('%s is closed by no person', async (_, close) => {
      close();
      expect(await pull()).toMatchObject({ number: 1, state: 'closed', closedByPerson: false });
    });

    it('is reopened, and goes on', async () => {
      subject.close(1, 'bot');
      expect(await subject.proposals.reopen(1)).toBe(true);
      expect(await pull()).toMatchObject({ number: 1, state: 'open', closedByPerson: false });
      expect(await propose('title: C\n')).toMatchObject({ kind: 'proposed', number: 1 });
    });

    it('is not reopened without its branch: a new one is proposed', async () => {
      subject.deleteBranch(branch);
      expect(await subject.proposals.reopen(1)).toBe(false);
      expect(await propose('title: B\n')).toMatchObject({ kind: 'proposed', number: 2 });
    });

    it('is not reopened after it was merged', async () => {
      subject.merge(1, 'squash');
      expect(await subject.proposals.reopen(1)).toBe(false);
    });
  });

  describe('when people take over', () => {
    beforeEach(() => propose('title: B\n'));

    it.each([
      ['approve', () => subject.approve(1)],
      ['set it to merge by itself', () => subject.autoMerge(1)],
    ])('and %s, leaves it as it is', async (_, settle) => {
      settle();
      expect(await pull()).toMatchObject({ state: 'open', settled: true });
      expect(await propose('title: C\n')).toEqual({ kind: 'stale' });
      expect(await subject.proposals.withdraw(branch, 'Nothing is left.')).toBe(false);
      expect(subject.files(branch)).toMatchObject({ [path]: 'title: B\n' });
      expect(await pull()).toMatchObject({ state: 'open' });
    });

    it.each([
      ['commit to the branch', () => subject.push({ 'plans/b.yml': 'title: Person\n' }, branch)],
      ['rewrite our commit', () => subject.amend({ 'plans/b.yml': 'title: Person\n' }, branch)],
    ])('and %s, keeps what they wrote and builds on it', async (_, edit) => {
      edit();
      const found = await find();
      expect(found).toMatchObject({ branch: { ours: false }, pull: { state: 'open', settled: false } });
      expect(await propose('title: C\n')).toEqual({ kind: 'stale' });
      expect(await subject.proposals.withdraw(branch, 'Nothing is left.')).toBe(false);
      const outcome = await propose('title: C\n', { head: found.branch!.head });
      expect(outcome).toMatchObject({ kind: 'proposed', number: 1 });
      expect(subject.files(branch)).toEqual({
        ...first,
        [path]: 'title: C\n',
        'plans/b.yml': 'title: Person\n',
      });
      const after = await find();
      expect(after.branch?.ours).toBe(false);
      expect(await propose('title: C\n', { head: after.branch!.head })).toEqual(outcome);
    });

    it('and close it with their commits, starts afresh', async () => {
      subject.push({ 'plans/b.yml': 'title: Person\n' }, branch);
      subject.close(1);
      expect((await find()).branch?.ours).toBe(true);
      expect(await propose('title: C\n')).toMatchObject({ kind: 'proposed', number: 2 });
      expect(subject.files(branch)).toEqual({ ...first, [path]: 'title: C\n' });
    });
  });

  it('takes a branch of somebody else for theirs', async () => {
    subject.push({ 'plans/b.yml': 'title: Person\n' }, branch);
    expect(await find()).toMatchObject({ branch: { ours: false }, pull: undefined });
    expect(await propose('title: B\n')).toEqual({ kind: 'stale' });
  });

  describe('where it may not open pull requests', () => {
    beforeEach(() => subject.forbidPulls());
    const page = (): string => `${subject.pages}/acme/plans/compare/main...${branch}?expand=1`;

    it('pushes the branch and says where people open one', async () => {
      const outcome = await propose('title: B\n');
      const { commit } = await subject.repository.head(branch);
      expect(outcome).toMatchObject({ kind: 'branch-only', url: page(), commit });
      expect(outcome).toMatchObject({ reason: expect.stringContaining('not permitted to create') });
      expect(await find()).toMatchObject({ branch: { ours: true }, pull: undefined });
      subject.push({ 'plans/b.yml': 'title: Other\n' }, 'main');
      expect(await find()).toMatchObject({ branch: { ours: true }, pull: undefined });
      expect(await propose('title: C\n')).toMatchObject({ kind: 'branch-only', url: page() });
      expect(subject.log(branch)).toHaveLength(1);
    });

    it('keeps up the one that people open', async () => {
      await propose('title: B\n');
      subject.open(branch);
      expect(await propose('title: C\n')).toMatchObject({ kind: 'proposed', number: 1 });
      expect(subject.shown()).toMatchObject([{ title: 'Edits made in Notion' }]);
    });

    it('keeps what people commit before', async () => {
      await propose('title: B\n');
      subject.push({ 'plans/b.yml': 'title: Person\n' }, branch);
      const { branch: at } = await find();
      expect(at?.ours).toBe(false);
      expect(await propose('title: C\n', { head: at!.head })).toMatchObject({ kind: 'branch-only' });
      expect((await find()).branch?.ours).toBe(false);
    });

    it('withdraws the branch alone', async () => {
      await propose('title: B\n');
      expect(await subject.proposals.withdraw(branch, 'Nothing is left.')).toBe(true);
      expect(await find()).toEqual({ branch: undefined, pull: undefined });
    });
  });

  it('says why its branch is refused', async () => {
    subject.protect(branch);
    expect(await propose('title: B\n')).toMatchObject({
      kind: 'refused',
      reason: expect.stringMatching(/./),
    });
    expect(await find()).toEqual({ branch: undefined, pull: undefined });
  });

  it('withdraws what is proposed no more, with one comment', async () => {
    await propose('title: B\n');
    expect(await subject.proposals.withdraw(branch, 'Nothing is left.')).toBe(true);
    expect(await find()).toMatchObject({
      branch: undefined,
      pull: { number: 1, state: 'closed', closedByPerson: false },
    });
    expect(await subject.proposals.withdraw(branch, 'Nothing is left.')).toBe(true);
    expect(subject.shown()).toMatchObject([{ comments: ['Nothing is left.'] }]);
    expect(await propose('title: C\n')).toMatchObject({ kind: 'proposed', number: 2 });
  });

  it('takes texts of people for text', async () => {
    const body = 'A `$(touch x)` "quote" \'and\' <b>tag</b>\n\n::error::no command\n';
    await propose('title: B\n', { title: '"; rm -rf $HOME # `x`', body });
    expect(subject.shown()).toMatchObject([{ title: '"; rm -rf $HOME # `x`', body }]);
  });
});
