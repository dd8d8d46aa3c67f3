// Commands in a run that has no Notion token: which of them are answered, and that the others change nothing.
import { expect, it } from 'vitest';
import { run, type Ports, type PullRequestRequest } from '../../src/modes/run.ts';
import { createMemoryConversation } from '../fakes/memory-conversation.ts';
import { createMemoryProposals } from '../fakes/memory-proposals.ts';
import { createMemoryPullRequests } from '../fakes/memory-pull-requests.ts';
import { createMemoryRepository } from '../fakes/memory-repository.ts';
import { createMemoryStateStore } from '../fakes/memory-state-store.ts';
import { createQuietLog } from '../fakes/quiet-log.ts';

const configPath = '.github/plan-sync.yml';
const config = 'version: 1\npeople:\n  ada: ada@example.com\n';
const plan =
  'title: Preferences\nkey: PREF\ntasks:\n  - {id: PREF-1, title: One}\n  - {id: PREF-2, title: Two}\n';

function office() {
  const clock = { now: () => Date.parse('2026-12-01T09:00:00Z'), sleep: () => Promise.resolve() };
  const repository = createMemoryRepository({ files: { [configPath]: config, 'plans/prefs.yml': plan } });
  const proposals = createMemoryProposals(repository);
  const { pulls } = proposals;
  const stores: string[] = [];
  const ports: Ports = {
    repository,
    proposals,
    pullRequests: createMemoryPullRequests(repository, pulls),
    conversation: createMemoryConversation(repository, pulls),
    store: (ref) => {
      const store = createMemoryStateStore(clock);
      return { ...store, save: (...args) => (stores.push(ref), store.save(...args)) };
    },
    board: undefined,
    clock,
    log: createQuietLog(),
    run: { id: '1', attempt: '1' },
  };
  repository.push({ 'src/app.ts': 'two\n' }, 'Work', 'work');
  const { number } = pulls.open('work', { title: 'PREF-1: one', body: '' });
  const about = (comment: number): PullRequestRequest => ({
    kind: 'pull-request',
    number,
    comment,
    commit: undefined,
    full: false,
    dryRun: false,
    configPath,
    notice: undefined,
  });
  const reactions = (id: number): readonly string[] =>
    pulls
      .all()[0]!
      .comments.find((each) => each.id === id)!
      .reactions.map(({ content }) => content);
  const replies = (): readonly string[] =>
    pulls.all()[0]!.comments.flatMap(({ body }) => (body.includes('<!-- plan-sync reply ') ? [body] : []));
  return { ports, pulls, number, about, reactions, replies, stores, repository };
}

it.each([
  ['help', 'rocket'],
  ['show', 'rocket'],
  ['explain PREF-2', 'rocket'],
  ['preview', 'rocket'],
  ['status PREF-1 Done', 'confused'],
  ['start', 'confused'],
  ['done PREF-2', 'confused'],
  ['block PREF-1 Waits for it', 'confused'],
  ['assign PREF-1 @ada', 'confused'],
  ['note PREF-1 First', 'confused'],
  ['link PREF-2', 'confused'],
  ['unlink PREF-1', 'confused'],
])('%s gets one answer, and the reaction %s', async (command, reaction) => {
  const { ports, pulls, number, about, reactions, replies, stores, repository } = office();
  const before = repository.log().length;
  const { id } = pulls.comment(number, `/plan ${command}`, 'ada');
  for (let times = 0; times < 2; times += 1) await run(about(id), ports);
  expect(reactions(id)).toEqual(['eyes', reaction]);
  expect(replies()).toHaveLength(1);
  if (reaction === 'confused') expect(replies()[0]).toContain('has no Notion token');
  expect(repository.log()).toHaveLength(before);
  expect(stores).toEqual([]);
});

it('several commands in a row change nothing for each other', async () => {
  const { ports, pulls, number, about, replies } = office();
  await run(about(pulls.comment(number, '/plan done PREF-2', 'ada').id), ports);
  await run(about(pulls.comment(number, '/plan show PREF-2', 'ada').id), ports);
  expect(replies().at(-1)).toMatch(/PREF-2 Two[^]*To Do/);
});
