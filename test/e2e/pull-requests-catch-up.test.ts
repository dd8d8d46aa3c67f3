// Comments of pull requests whose own runs never came, through the shipped bundle: the run that applies what happened
// says it, in the words in which the lost one would have.
import { afterEach, expect, test } from 'vitest';
import { file, Office } from './office.ts';
import { planOf } from './plans.ts';
import { stateRef, type RunResult } from './world.ts';

let office: Office;
afterEach(() => office.world.close());

const stickies = (number: number): readonly string[] =>
  office.comments(number).filter((body) => /<!-- plan-sync [0-9a-z]+ -->$/.test(body));

const spoken = (requests: readonly string[]): readonly string[] =>
  requests.filter((each) => /^issues\/(create|update|delete)/.test(each));

test('a scheduled run says what became of pull requests whose events were lost', async () => {
  office = await Office.open();
  const { world, ada } = office;
  const merged = await office.pull('PREF-1: tables');
  const closed = await office.pull('PREF-2: fill');
  const renamed = await office.pull('PREF-3: reads');
  const fresh = office.propose('PREF-4: drop').pull.number;
  const events = [
    ada.mergePull(merged.number).event,
    ada.closePull(closed.number),
    ada.editPull(renamed.number, { title: 'Tidy up' }),
  ];
  await world.sync(world.schedule());
  expect(office.sticky(merged.number)).toMatch(/\*\*Merged\*\*[^]*In Progress → \*\*Done\*\*/);
  expect(office.sticky(closed.number)).toContain('Closed without merging');
  expect(office.comments(renamed.number)).toEqual([]);
  expect(office.sticky(fresh)).toContain('In Progress → **Done**');
  const before = [merged.number, closed.number, fresh].map((number) => office.comments(number));
  for (const event of [...events, world.schedule()]) {
    const { githubRequests } = await world.sync(event);
    expect(spoken(githubRequests)).toEqual([]);
  }
  expect([merged.number, closed.number, fresh].map((number) => office.comments(number))).toEqual(before);
}, 120_000);

test('a merge ends in one comment, whichever of its runs comes first, at once, or not at all', async () => {
  office = await Office.open();
  const { world, ada } = office;
  const merge = async (
    id: string,
    runsOf: (merged: ReturnType<typeof ada.mergePull>) => Promise<RunResult[]>,
  ) => {
    const { number } = await office.pull(`${id}: work`);
    const runs = await runsOf(ada.mergePull(number));
    expect(runs.map(({ exitCode }) => exitCode)).toEqual(runs.map(() => 0));
    expect(stickies(number)).toHaveLength(1);
    expect(office.sticky(number)).toMatch(/\*\*Merged\*\*[^]*In Progress → \*\*Done\*\*/);
    return runs.flatMap(({ githubRequests }) => spoken(githubRequests));
  };
  expect(
    await merge('PREF-1', async ({ push, event }) => [await world.run(push), await world.run(event)]),
  ).toHaveLength(1);
  expect(
    await merge('PREF-2', async ({ push, event }) => [await world.run(event), await world.run(push)]),
  ).toHaveLength(1);
  await merge('PREF-3', ({ push, event }) => Promise.all([world.run(push), world.run(event)]));
  await merge('PREF-4', async ({ push }) => {
    const first = await world.run(push);
    office.later(0.5);
    // Something else moves the cursor on.
    await world.sync(world.change(file, 'title: Backfill', 'title: Fill'));
    return [first, await world.run(world.schedule())];
  });
}, 120_000);

test('a first comment that two runs are about to write is there once', async () => {
  office = await Office.open();
  const { world, ada } = office;
  const { pull, event } = office.propose('PREF-1: tables');
  await Promise.all([world.run(event), world.run(world.schedule()), world.run(event)]);
  expect(stickies(pull.number)).toHaveLength(1);
  const { id, event: asked } = ada.comment(pull.number, '/plan help');
  await Promise.all([world.run(asked), world.run(asked), world.run(world.schedule())]);
  const replies = office.comments(pull.number).filter((body) => body.includes(`plan-sync reply ${id} `));
  expect(replies).toHaveLength(1);
  expect(stickies(pull.number)).toHaveLength(1);
}, 120_000);

test('previews are caught up on as well, and forks, Dependabot and a silent configuration are left alone', async () => {
  const other = planOf('OPS', 'id: OPS-1, title: Switch reads');
  office = await Office.open({ files: { 'plans/ops.yml': other } });
  const { world, ada } = office;
  const both = office.propose('PREF-1: tables', {
    files: { 'src/x.ts': 'x', 'plans/ops.yml': other.replace('Switch reads', 'Switch reads over') },
  });
  const eve = world.github.fork('eve');
  eve.commit({ 'src/y.ts': 'y' }, { branch: 'fix' });
  const fork = world.github.person('eve').openPull({ title: 'PREF-2: fill', head: 'eve:fix', base: 'main' });
  ada.mergePull(fork.pull.number);
  const bot = world.github.person('dependabot[bot]');
  world.github.setRole('dependabot[bot]', 'write');
  bot.commit({ 'src/z.ts': 'z' }, { branch: 'dependabot/z' });
  const bump = bot.openPull({ title: 'PREF-3: bump', head: 'dependabot/z' });
  const dry = await world.sync(world.schedule(), { 'dry-run': 'true' });
  expect(spoken(dry.githubRequests)).toEqual([]);
  await world.sync(world.schedule());
  expect(office.status('PREF-2')).toBe('Done');
  expect(office.status('PREF-3')).toBe('In Progress');
  for (const { pull } of [fork, bump]) expect(office.comments(pull.number)).toEqual([]);
  const caughtUp = office.sticky(both.pull.number);
  expect(caughtUp).toContain('Switch reads → Switch reads over');
  await world.sync(both.event);
  expect(office.comments(both.pull.number)).toEqual([caughtUp]);

  world.push({
    '.github/plan-sync.yml': `${world.github.file('.github/plan-sync.yml')!}pull-requests: {comment: false}\n`,
  });
  await world.sync();
  const quiet = office.propose('PREF-4: drop').pull.number;
  await world.sync(world.schedule());
  expect(office.status('PREF-4')).toBe('In Progress');
  expect(office.comments(quiet)).toEqual([]);
}, 120_000);

test('pull requests from before the first sync are no news: they get no comment until something happens', async () => {
  office = await Office.open();
  const { world, ada } = office;
  const { number } = office.propose('PREF-1: tables').pull;
  const { git } = world.github.hub.repository(world.github.repository);
  git.refs.compareAndSwap(stateRef, git.refs.get(stateRef), undefined);
  await world.sync(world.dispatch());
  expect(office.status('PREF-1')).toBe('In Progress');
  expect(office.comments(number)).toEqual([]);
  await world.sync(ada.editPull(number, { body: 'Closes PREF-1' }));
  expect(office.sticky(number)).toContain('PREF-1');
}, 120_000);
