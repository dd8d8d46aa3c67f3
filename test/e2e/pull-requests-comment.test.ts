// The comment on a pull request, its commands and its check, through the shipped bundle.
import { afterEach, expect, test } from 'vitest';
import { file, Office } from './office.ts';
import { configPath } from './world.ts';

let office: Office;
afterEach(() => office.world.close());

test('a task can be required of every pull request, and the comment left out', async () => {
  office = await Office.open({ config: 'pull-requests:\n  require-task: true\n  comment: false\n' });
  const { world, ada } = office;
  const tidy = office.propose('Tidy up');
  const red = await world.run(tidy.event);
  expect(red.exitCode).toBe(1);
  expect(red.annotations.map(({ message }) => message).join('\n')).toContain('names no task');
  await world.sync(ada.editPull(tidy.pull.number, { body: 'A chore.\n\nNo task' }));
  const bot = world.github.person('renovate[bot]');
  world.github.setRole('renovate[bot]', 'write');
  bot.commit({ 'src/x.ts': 'x' }, { branch: 'renovate/x' });
  await world.sync(bot.openPull({ title: 'Bump', head: 'renovate/x' }).event);
  const named = await office.pull('PREF-1: x');
  expect(office.status('PREF-1')).toBe('In Progress');
  expect(office.comments(named.number)).toEqual([]);

  const text = world.github.file(configPath)!;
  const lax = text.replace('require-task: true', 'require-task: false');
  const changing = office.propose('Ask for less', { files: { [configPath]: lax } });
  expect((await world.run(changing.event)).exitCode, 'its own configuration has no effect').toBe(1);
});

test('a dry run shows in its summary what the comment would say', async () => {
  office = await Office.open();
  const { world, ada } = office;
  const { pull, event } = office.propose('PREF-1: tables', {});
  const dry = await world.sync(event, { 'dry-run': 'true' });
  expect(dry.summary).toContain('When this is merged');
  expect(dry.summary).toContain('PREF-1');
  expect(office.comments(pull.number)).toEqual([]);
  const real = await world.sync(ada.editPull(pull.number, { body: 'All of it.' }));
  expect(office.comments(pull.number)).toHaveLength(1);
  expect(real.summary).not.toContain('When this is merged');
});

test('a pull request fails only for problems that it adds, and names them with links', async () => {
  office = await Office.open();
  const { world, ada } = office;
  await world.run(world.push({ 'plans/old.yml': 'title: Old\nkey: OLD\ntasks:\n  - titel: x\n' }));
  const calm = await office.pull('PREF-1: calm');
  expect(office.sticky(calm.number)).not.toContain('titel');

  const plan = world.github.file(file)!;
  const wrong = office.propose('Wrong', {
    files: { [file]: plan.replace('depends-on: [PREF-1]', 'depends-on: [PREF-99]') },
  });
  const { number, head } = wrong.pull;
  const red = await world.run(wrong.event);
  expect(red.exitCode).toBe(1);
  expect(red.annotations).toContainEqual(expect.objectContaining({ level: 'error', file, line: 5 }));
  expect(office.sticky(number)).toContain(`/blob/${head.oid}/${file}#L5`);
  expect(office.sticky(number)).not.toContain('old.yml');
  ada.commit({ [file]: plan }, { branch: head.ref });
  await world.sync(ada.editPull(number, { body: 'Better.' }));
  expect(office.comments(number)).toEqual([]);
});

test('the preview shows what a pull request changes, and nothing that reached the default branch since', async () => {
  office = await Office.open();
  const { world, ada } = office;
  const fill = world.github.file(file)!.replace('title: Switch reads', 'title: Switch reads over');
  const { number } = await office.pull('Plan on', { files: { [file]: fill } });
  expect(office.sticky(number)).not.toContain('mermaid');
  await world.sync(world.change(file, 'title: Write the migration', 'title: Write migrations'));
  const asked = world.github.person('ada').comment(number, '/plan preview');
  await world.sync(asked.event);
  const reply = office.comments(number).at(-1);
  for (const text of [office.sticky(number), reply]) {
    expect(text).toContain('Switch reads → Switch reads over');
    expect(text).not.toContain('PREF-1');
  }
  expect(reply).toContain(world.github.pull(number).head.oid.slice(0, 7));

  const code = await office.pull('PREF-4: code');
  ada.comment(code.number, '/plan preview');
  await world.sync(world.schedule());
  expect(office.comments(code.number).at(-1)).not.toContain('Plan changes');
});

test('commands of those who may change the plan on the default branch, once', async () => {
  office = await Office.open({ github: { roles: { eve: 'read' } } });
  const { world } = office;
  const { number } = await office.pull('PREF-1: tables');
  const say = async (body: string, who = 'ada') => {
    const { id, event } = world.github.person(who).comment(number, body);
    await world.sync(event);
    const { reactions } = world.github.hub.repository(world.github.repository).state;
    return reactions
      .filter(({ subject }) => subject.kind === 'comment' && subject.id === id)
      .map(({ content }) => content);
  };
  expect(await say('/plan done')).toEqual(['eyes', 'rocket']);
  expect(office.written('PREF-1')).toBe('Done');
  expect(office.status('PREF-1')).toBe('Done');
  const head = office.head;
  expect(await say('/plan done PREF-2', 'eve')).toEqual(['eyes', 'confused']);
  expect(await say('/plan dnoe PREF-2')).toEqual(['eyes', 'confused']);
  expect(office.comments(number).at(-1)).toContain('/plan done PREF-2');
  expect(await say('/plan')).toEqual([]);
  await world.sync(world.schedule());
  expect(office.head).toBe(head);
});
