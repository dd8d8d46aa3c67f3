// Two runs at once end as if one had run after the other; a killed one is finished by the next.
import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { startRun } from '../../src/emulators/github/runner.ts';
import { openWorld, stateRef, type RunResult, type World } from './world.ts';

const planFile = 'plans/prefs.yml';
const tasks = (...titles: string[]): string =>
  titles.map((title, at) => `  - id: PREF-${at + 1}\n    title: ${title}\n`).join('');
const plan = (...titles: string[]): string => `title: Preferences\nkey: PREF\ntasks:\n${tasks(...titles)}`;
const titlesOf = (world: World): readonly unknown[] =>
  world
    .rows()
    .map(({ values }) => values['Task'])
    .sort();

/** Nothing is red, and nothing is left to do. */
async function expectDone(world: World, runs: readonly RunResult[]): Promise<void> {
  for (const { exitCode, said } of runs) {
    expect(said).not.toMatch(/^::error/m);
    expect(exitCode).toBe(0);
  }
  expect(world.state().lease).toBeUndefined();
  const first = await world.sync(world.schedule());
  expect(first.outputs['changed']).toBe('false');
  // A page that was read in the minute of its edit is looked at once more, and the state remembers that.
  expect([[], ['git/create-tree', 'git/create-commit']]).toContainEqual(created(first));
  if (created(first).length > 0) expect(created(await world.sync(world.schedule()))).toEqual([]);
}

const created = ({ githubRequests }: RunResult): readonly string[] =>
  githubRequests.filter((operation) => operation.startsWith('git/create'));

describe('two runs at once', () => {
  it.concurrent(
    'that are both the first: every row once',
    async () => {
      await using world = await openWorld({ files: { [planFile]: plan('One', 'Two', 'Three') } });
      world.notion.latency = 60;
      const runs = await Promise.all([world.run(world.pushed()), world.run(world.schedule())]);
      expect(titlesOf(world)).toEqual(['One', 'Three', 'Two']);
      expect(world.notion.look.rows(world.plans.dataSource)).toHaveLength(1);
      await expectDone(world, runs);
    },
    60_000,
  );

  it.concurrent(
    'that both give IDs: every task one, and none twice',
    async () => {
      const file = 'title: Preferences\nkey: PREF\ntasks:\n  - title: One\n  - title: Two\n';
      await using world = await openWorld({ files: { [planFile]: file } });
      world.notion.latency = 40;
      const runs = await Promise.all([world.run(world.pushed()), world.run(world.schedule())]);
      expect(world.github.file(planFile)).toBe(
        'title: Preferences\nkey: PREF\ntasks:\n  - id: PREF-1\n    title: One\n  - id: PREF-2\n    title: Two\n',
      );
      expect(titlesOf(world)).toEqual(['One', 'Two']);
      await expectDone(world, runs);
    },
    60_000,
  );

  it.concurrent(
    'for two pushes: the second waits, and both are in Notion',
    async () => {
      await using world = await openWorld({ files: { [planFile]: plan('One', 'Two') } });
      await world.sync();
      const first = world.push({ [planFile]: plan('One', 'Two', 'Three') });
      // Long enough for the second run to start while the first is at work, on a busy machine too.
      world.notion.latency = 1000;
      const running = world.run(first).finally(() => (world.notion.latency = 0));
      await seen(() => world.state()?.lease !== undefined);
      const second = world.push({ [planFile]: plan('One', 'Two, changed', 'Three', 'Four') });
      const runs = await Promise.all([running, world.run(second)]);
      expect(runs[1].stdout).toMatch(/Run \d+ is at work; waiting for it\./);
      expect(titlesOf(world)).toEqual(['Four', 'One', 'Three', 'Two, changed']);
      await expectDone(world, runs);
    },
    60_000,
  );
});

describe('a push while a run gives IDs', () => {
  it.concurrent('is read again, and loses nothing', async () => {
    const file = 'title: Preferences\nkey: PREF\ntasks:\n  - title: One\n';
    await using world = await openWorld({ files: { [planFile]: file } });
    let pushed = false;
    world.github.traffic.before.push(({ operation }) => {
      if (pushed || operation !== 'graphql:Commit') return;
      pushed = true;
      world.push({ [planFile]: `${file}  - title: Two\n` });
    });
    await world.sync(world.schedule());
    expect(pushed).toBe(true);
    expect(world.github.file(planFile)).toContain(
      '- id: PREF-1\n    title: One\n  - id: PREF-2\n    title: Two\n',
    );
    expect(titlesOf(world)).toEqual(['One', 'Two']);
  });
});

describe('a branch that takes no commits', () => {
  it.concurrent.each([
    { how: 'protected', config: '', says: /takes no commits from this token .*pull request/ },
    {
      how: 'left alone by `write-back: none`',
      config: 'sync:\n  write-back: none\n',
      says: /1 task without an ID gets no row, because `write-back: none`/,
    },
  ])('because it is $how: a notice, and everything else goes on', async ({ config, says }) => {
    const file = `${plan('One')}  - title: New\n`;
    await using world = await openWorld({ files: { [planFile]: file }, config });
    if (config === '') world.github.protect('main');
    const result = await world.sync(world.schedule());
    const notices = result.annotations
      .filter(({ level }) => level === 'notice')
      .map(({ message }) => message);
    expect(notices.join('\n')).toMatch(says);
    expect(world.github.file(planFile)).toBe(file);
    expect(titlesOf(world)).toEqual(['One']);
  });
});

describe('a killed process', () => {
  /** Starts the bundle and kills it when that many requests have reached Notion. */
  async function runAndKill(world: World, at: number): Promise<void> {
    const run = startRun(world.github, world.schedule(), {
      'notion-token': world.notion.token,
      'notion-api-url': world.notion.url,
    });
    const child = spawn(process.execPath, ['dist/index.js'], { env: { ...run.env }, stdio: 'ignore' });
    const closed = new Promise((resolve) => child.once('close', resolve));
    let count = 0;
    const stop = world.notion.onRequest((phase) => {
      if (phase === 'after' && (count += 1) === at) child.kill('SIGKILL');
    });
    await closed;
    stop();
    expect(count).toBeGreaterThanOrEqual(at);
    run.finish('cancelled');
  }

  it.concurrent.each([8, 9, 10, 11, 12])(
    'after %i requests to Notion is finished by the next',
    async (at) => {
      await using world = await openWorld({ files: { [planFile]: plan('One', 'Two', 'Three') } });
      await runAndKill(world, at);
      // Notion lists a row at the latest a minute after its creation; this is what the next run would wait for.
      world.github.clock.advance(60_000);
      const next = await world.sync();
      expect(titlesOf(world)).toEqual(['One', 'Three', 'Two']);
      expect(world.body(world.planPage('PREF').id).match(/PREF-1/g)).toHaveLength(1);
      await expectDone(world, [next]);
      expect(world.github.head(stateRef)).toBeDefined();
    },
    60_000,
  );
});

async function seen(condition: () => boolean): Promise<void> {
  for (let left = 400; left > 0 && !condition(); left -= 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
  expect(condition()).toBe(true);
}
