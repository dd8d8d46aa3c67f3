// Pull requests through the shipped bundle: tasks follow them, one comment says what they mean, and commands are obeyed.
import { afterEach, describe, expect, test } from 'vitest';
import { planOf } from './plans.ts';
import { openWorld, type RunResult, type World, type WorldOptions } from './world.ts';

const file = 'plans/prefs.yml';
const plan = planOf(
  'PREF',
  'id: PREF-1, title: Write the migration, acceptance: [Tables exist, {done: Indexes defined}]',
  'id: PREF-2, title: Backfill, depends-on: [PREF-1]',
  'id: PREF-3, title: Switch reads',
);

let world: World;
afterEach(() => world.close());

async function company(options: WorldOptions = {}): Promise<World> {
  world = await openWorld({ files: { [file]: plan, 'src/app.ts': 'one\n' }, ...options });
  await world.sync();
  return world;
}

/** A pull request that changes code, and the run that it starts. */
async function open(
  title: string,
  { body = '', branch = 'work', draft = false, files = { 'src/app.ts': 'two\n' } } = {},
): Promise<{ number: number; run: RunResult }> {
  const ada = world.github.person('ada');
  ada.commit(files, { branch });
  const { pull, event } = ada.openPull({ title, body, head: branch, draft });
  return { number: pull.number, run: await world.sync(event) };
}

const status = (id: string): unknown => world.row(id).values['State'];
const comments = (): readonly { user: string; body: string }[] =>
  world.github.hub.repository(world.github.repository).state.comments;
const sticky = (): string | undefined =>
  comments().find(({ body }) => body.includes('<!-- plan-sync '))?.body;

describe('a pull request that closes a task', () => {
  test('moves it, says so, and finishes it with one line of its file', async () => {
    await company({ taskProperties: { PR: { rich_text: {} } } });
    const { number, run } = await open('PREF-1: tables');
    expect(status('PREF-1')).toBe('In Progress');
    expect(run.report.commit).toBeUndefined();
    expect(sticky()).toContain('PREF-1 Write the migration');
    expect(sticky()).toContain('In Progress → **Done**');
    expect(sticky()).toContain('1 of 2 criteria open');
    expect(sticky()).toContain('PREF-2 Backfill');

    const before = world.github.file(file)!;
    const merged = world.github.person('ada').mergePull(number);
    await world.sync(merged.push);
    expect(status('PREF-1')).toBe('Done');
    const after = world.github.file(file)!;
    expect(after.split('\n').filter((line) => !before.split('\n').includes(line))).toHaveLength(1);
    expect(after).toContain('status: Done');
    expect(world.row('PREF-1').values['PR']).toContain(`#${number} merged`);
    await world.sync(merged.event);
    expect(sticky()).toContain('Merged');
    const quiet = await world.sync(world.schedule());
    expect(quiet.report.results).toEqual([]);
  });
});
