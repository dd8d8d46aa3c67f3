// Pull requests whose runs may do little, events that never came, and texts that mean harm, through the shipped bundle.
import { afterEach, describe, expect, test } from 'vitest';
import { permissionsFor } from '../../src/emulators/github/runner.ts';
import { file, Office } from './office.ts';
import { configPath } from './world.ts';

let office: Office;
afterEach(() => office.world.close());

describe('a run that may do little', () => {
  test('of a fork validates, says why it does no more, and is made up for after the merge', async () => {
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
    expect(run.exitCode).toBe(1);
    expect(run.annotations).toContainEqual(expect.objectContaining({ level: 'error', file, line: 5 }));
    expect(office.status('PREF-1')).toBe('To Do');
    eve.commit({ [file]: plan }, { branch: 'fix' });
    const fixed = await world.run(
      ada.editPull(opened.pull.number, { body: 'x' }),
      { 'notion-token': '' },
      options,
    );
    expect(fixed.exitCode).toBe(0);
    expect(fixed.stdout).toContain(
      '::notice::GitHub gives this run no secrets, because it comes from a fork',
    );
    expect(fixed.stdout).not.toContain('There is no Notion token');
    const merged = ada.mergePull(opened.pull.number);
    const closed = await world.run(
      merged.event,
      { 'notion-token': '' },
      { permissions: permissionsFor(world.github, merged.event) },
    );
    expect(closed.exitCode).toBe(0);
    expect(closed.stdout).not.toContain('No comment was written');
    await world.sync(merged.push);
    expect(office.status('PREF-1')).toBe('Done');
    expect(office.written('PREF-1')).toBe('Done');
  });

  test('of Dependabot, or without a Notion token, is green and previews', async () => {
    office = await Office.open();
    const { world } = office;
    const bot = world.github.person('dependabot[bot]');
    world.github.setRole('dependabot[bot]', 'write');
    bot.commit({ 'src/x.ts': 'x' }, { branch: 'dependabot/x' });
    const bump = bot.openPull({ title: 'Bump UTF-8', head: 'dependabot/x' });
    const run = await world.run(
      bump.event,
      { 'notion-token': '' },
      { permissions: permissionsFor(world.github, bump.event) },
    );
    expect(run.exitCode).toBe(0);
    expect(run.stdout).toContain('because it comes from Dependabot');
    const mine = office.propose('PREF-2: x');
    const without = await world.run(mine.event, { 'notion-token': '' });
    expect(without.exitCode).toBe(0);
    expect(office.sticky(mine.pull.number)).toContain('To Do → **Done**');
    expect(office.status('PREF-2')).toBe('To Do');
    const config = world.github.file(configPath)!;
    const changing = await office.pull('Config', {
      files: {
        [configPath]: config.replace(/tasks: .*/, 'tasks: https://evil.example/x') + 'plans: nope/*.yml\n',
      },
    });
    expect(office.status('PREF-2'), 'the next run makes up for it').toBe('In Progress');
    expect(office.comments(changing.number)).toEqual([]);
    const broken = office.propose('Config', { files: { [configPath]: config + 'plnas: nope/*.yml\n' } });
    const red = await world.run(broken.event);
    expect(red.exitCode).toBe(1);
    expect(office.sticky(broken.pull.number)).toContain('plnas');
  });
});

test('what is wrong elsewhere fails no pull request, and is said', async () => {
  office = await Office.open();
  const { world, ada } = office;
  const config = world.github.file(configPath)!;
  world.push({ [configPath]: `${config}\nnonsense: 1\n` });
  const broken = office.propose('PREF-1: tables');
  const run = await world.run(broken.event);
  expect(run.exitCode).toBe(0);
  expect(run.said).toContain('On the default branch: ');
  expect(run.said).toContain('nonsense');

  world.push({ [configPath]: config.replace('Engineering Tasks', 'No such database') });
  world.notion.person.unshare(world.home);
  const away = await world.run(ada.editPull(broken.pull.number, { body: 'Still.' }));
  expect(away.exitCode).toBe(0);
  expect(away.said).toMatch(/^::warning.*share/im);
});

test('events that never came, came twice or out of order end in the same state', async () => {
  office = await Office.open();
  const { world, ada } = office;
  const one = office.propose('PREF-1: tables').pull.number;
  const two = office.propose('PREF-2: fill').pull.number;
  const three = office.propose('PREF-3: x', { draft: true }).pull.number;
  ada.requestReview(three, 'bob');
  const first = ada.mergePull(one);
  ada.closePull(two);
  await world.sync(world.schedule());
  expect(office.status('PREF-1')).toBe('Done');
  expect(office.status('PREF-2')).toBe('To Do');
  expect(office.status('PREF-3')).toBe('In Review');
  const head = office.head;
  for (const event of [first.event, first.push, first.event]) await world.sync(event);
  expect(office.head).toBe(head);
});

test('texts that mean harm are harmless in comment, log, summary and commit', async () => {
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
  const merged = ada.mergePull(number, { method: 'squash' });
  const push = await world.run(merged.push);
  expect(push.exitCode).toBe(0);
  const texts = [office.sticky(number) ?? '', push.summary, run.summary, world.github.commit().message];
  for (const text of texts) {
    expect(text).not.toMatch(/@everyone|<img|<script|closes #1|fixes #1|(?<!\\)\[skip ci/);
    expect(text).not.toMatch(/^(?:::|##\[)/m);
  }
  for (const { stdout } of [run, push])
    expect(stdout).not.toMatch(/^(?:::set-output|::error|::warning|##\[)/m);
  expect(office.sticky(number)?.match(/^\| \[EVIL-1.*$/gm)).toHaveLength(1);
  expect(office.status('EVIL-1')).toBe('Done');
});
