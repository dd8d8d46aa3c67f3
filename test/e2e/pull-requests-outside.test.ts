// Pull requests whose runs may do little, events that never came, and texts that mean harm, through the shipped bundle.
import { afterEach, describe, expect, test } from 'vitest';
import { permissionsFor } from '../../src/emulators/github/runner.ts';
import { file, Office } from './office.ts';
import { configPath } from './world.ts';

let office: Office;
afterEach(() => office.world.close());

describe('a run that may do little', () => {
  test('fork', async () => {
    office = await Office.open();
    const { world, ada } = office;
    const eve = world.github.fork('eve');
    const plan = world.github.file(file)!;
    eve.commit(
      { 'src/x.ts': 'x', [file]: plan.replace('title: Backfill', 'titel: Backfill') },
      { branch: 'fix' },
    );
    const opened = world.github
      .person('eve')
      .openPull({ title: 'PREF-1: tables', head: 'eve:fix', base: 'main' });
    const options = { permissions: permissionsFor(world.github, opened.event) };
    const run = await world.run(opened.event, { 'notion-token': '' }, options);
    console.log(run.exitCode, run.stdout, run.githubRequests.join(' '));
    expect(office.status('PREF-1')).toBe('To Do');
    eve.commit({ [file]: plan }, { branch: 'fix' });
    const fixed = await world.run(
      ada.editPull(opened.pull.number, { body: 'x' }),
      { 'notion-token': '' },
      options,
    );
    console.log(fixed.exitCode, fixed.stdout, fixed.githubRequests.join(' '));
    const merged = ada.mergePull(opened.pull.number);
    const closed = await world.run(
      merged.event,
      { 'notion-token': '' },
      { permissions: permissionsFor(world.github, merged.event) },
    );
    console.log('closed', closed.exitCode, closed.stdout);
    await world.sync(merged.push);
    expect(office.status('PREF-1')).toBe('Done');
    expect(office.written('PREF-1')).toBe('Done');
    console.log(office.comments(opened.pull.number));
  });

  test('Dependabot and no token', async () => {
    office = await Office.open();
    const { world, ada } = office;
    const bot = world.github.person('dependabot[bot]');
    world.github.setRole('dependabot[bot]', 'write');
    bot.commit({ 'src/x.ts': 'x' }, { branch: 'dependabot/x' });
    const bump = bot.openPull({ title: 'Bump UTF-8', head: 'dependabot/x' });
    const run = await world.run(
      bump.event,
      { 'notion-token': '' },
      { permissions: permissionsFor(world.github, bump.event) },
    );
    console.log(run.exitCode, run.stdout, run.githubRequests.join(' '));
    const mine = office.propose('PREF-2: x');
    const without = await world.run(mine.event, { 'notion-token': '' });
    console.log(
      without.exitCode,
      without.stdout,
      without.githubRequests.join(' '),
      office.sticky(mine.pull.number),
    );
    const config = world.github.file(configPath)!;
    const changing = await office.pull('Config', {
      files: {
        [configPath]: config.replace(/tasks: .*/, 'tasks: https://evil.example/x') + 'plans: nope/*.yml\n',
      },
    });
    console.log(changing.run.stdout, office.comments(changing.number));
    const broken = office.propose('Config', { files: { [configPath]: config + 'plnas: nope/*.yml\n' } });
    const red = await world.run(broken.event);
    console.log(red.exitCode, red.stdout, office.comments(broken.pull.number));
    void ada;
  });
});

test('events that never came', async () => {
  office = await Office.open();
  const { world, ada } = office;
  const one = office.propose('PREF-1: tables').pull.number;
  const two = office.propose('PREF-2: fill').pull.number;
  const three = office.propose('PREF-3: x', { draft: true }).pull.number;
  ada.requestReview(three, 'bob');
  const first = ada.mergePull(one);
  ada.closePull(two);
  const run = await world.sync(world.schedule());
  console.log(
    run.githubRequests.join(' '),
    JSON.stringify(run.report.results.map((r) => [r.operation.kind, r.operation.task, r.operation.changes])),
  );
  expect(office.status('PREF-1')).toBe('Done');
  expect(office.status('PREF-2')).toBe('To Do');
  console.log(office.status('PREF-3'));
  const head = office.head;
  for (const event of [first.event, first.push, first.event]) await world.sync(event);
  expect(office.head).toBe(head);
  console.log(office.comments(one), office.comments(three));
});

test('hostile', async () => {
  office = await Office.open({
    files: {
      'plans/evil.yml':
        'title: "::error::boom | <img src=x> @everyone [skip ci] fixes #1"\nkey: EVIL\ntasks:\n  - {id: EVIL-1, title: "::set-output name=x::y | <img src=x> @everyone fixes #1 `x [skip ci]"}\n',
    },
  });
  const { world, ada } = office;
  const title = 'EVIL-1 ::error::x | </td><script> @everyone closes #1 [skip ci]';
  const body =
    'Closes EVIL-99, PREF-77\n::error::boo\n\n##[error]x\n| a | b |\n<!-- plan-sync abc -->\n@everyone fixes #1';
  const { number, run } = await office.pull(title, { body, branch: 'x-##warningy-@everyone' });
  console.log(run.stdout, run.summary, office.sticky(number));
  const merged = ada.mergePull(number, { method: 'squash' });
  const push = await world.run(merged.push);
  console.log(
    push.exitCode,
    push.stdout,
    push.summary,
    world.github.commit().message,
    office.value('EVIL-1', 'PR'),
  );
  void push;
});
