// `sync`, `setup` and `import`: the default branch on GitHub and Notion, as the action brings them in step.
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { planOf } from '../e2e/plans.ts';
import { configPath, stateRef } from '../e2e/world.ts';
import { openDesk } from './desk.ts';

const tasks = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => `id: AB-${at + 1}, title: Task ${at + 1}`);

describe('plan-sync sync', () => {
  it('does what the action does, whatever lies in the working tree', async () => {
    await using desk = await openDesk({ files: { 'plans/a.yml': planOf('AB', 'title: One', 'title: Two') } });
    const { tree, world } = desk;
    tree.write('plans/a.yml', 'no plan at all: [');
    const { code, stdout, stderr } = await desk.run(['sync']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ {2}\+ Row created: AB-1 One$/m);
    expect(stdout).toMatch(/^commit http.*\/commit\/[0-9a-f]{40}$/m);
    expect(stdout).toMatch(/\n3 created\.\n$/);
    expect(stderr).toContain('operations to do.');
    expect(world.rows().map(({ values }) => values['Task ID'])).toEqual(['AB-1', 'AB-2']);
    expect(tree.read('plans/a.yml')).toBe('no plan at all: [');
    const log = world.github.file('plans/a.yml');
    expect(log).toContain('id: AB-1');

    // The action goes on from there, and so does the command line from the action.
    expect((await world.sync(world.dispatch())).report.results).toEqual([]);
    world.change('plans/a.yml', 'title: One', 'title: First');
    expect((await desk.run(['sync'])).stdout).toContain('Row updated: AB-1 First');
    expect((await desk.run(['sync', '--full'])).stdout).toBe('Nothing to do.\n');
  });

  it('writes nothing in a dry run, and only the plans that were named', async () => {
    await using desk = await openDesk({
      files: {
        'plans/a.yml': planOf('AB', ...tasks(1)),
        'plans/c.yml': planOf('CD', 'id: CD-1, title: One'),
      },
    });
    const { world } = desk;
    const dry = await desk.report(['sync', '--dry-run']);
    expect(dry).toMatchObject({ code: 0, dryRun: true });
    expect(dry.results.length).toBeGreaterThanOrEqual(4);
    expect([world.rows(), world.github.head(stateRef)]).toEqual([[], undefined]);
    const only = await desk.report(['sync', '--only', 'CD']);
    expect(only).toMatchObject({ code: 0, dryRun: false });
    expect(world.rows().map(({ values }) => values['Task ID'])).toEqual(['CD-1']);
  });

  it('waits with 3 where a brake holds, and goes on with the code', async () => {
    await using desk = await openDesk({ files: { 'plans/a.yml': planOf('AB', ...tasks(8)) } });
    const { world } = desk;
    expect((await desk.run(['sync'])).code).toBe(0);
    world.push({ 'plans/a.yml': planOf('AB', ...tasks(1)) });
    const held = await desk.run(['sync']);
    expect(held.code).toBe(3);
    const confirm = /plan-sync sync --confirm (\w{10})/.exec(held.stdout)?.[1] ?? '';
    expect(world.rows()).toHaveLength(8);
    expect((await desk.run(['sync', '--confirm', 'nonsense00'])).code).toBe(3);
    const done = await desk.run(['sync', '--confirm', confirm]);
    expect(done).toMatchObject({ code: 0, stdout: expect.stringContaining('7 removed') as string });
    expect(world.rows()).toHaveLength(1);
  });

  it('fails on problems, and tells them where they are', async () => {
    await using desk = await openDesk({
      files: { 'plans/a.yml': 'title: A\nkey: AB\ntasks:\n  - titel: x\n' },
    });
    const { code, stdout } = await desk.run(['sync']);
    expect(code).toBe(1);
    expect(stdout).toContain('plans/a.yml:4:5 problem');
    const wrongRepository = await desk.run(['sync', '--repo', 'acme/nowhere']);
    expect(wrongRepository.code).toBe(1);
    expect(wrongRepository.stderr).toMatch(/error: .*acme\/nowhere/);
  });

  it('finds the repository by GITHUB_REPOSITORY too, and by the short form of ssh', async () => {
    await using desk = await openDesk({ files: { 'plans/a.yml': planOf('AB', ...tasks(1)) } });
    const { tree, world } = desk;
    tree.git('remote', 'remove', 'origin');
    expect((await desk.run(['sync', '--dry-run'])).code).toBe(1);
    const named = await desk.run(['sync', '--dry-run'], { GITHUB_REPOSITORY: world.github.repository });
    expect(named.code).toBe(0);
    const { hostname } = new URL(world.github.serverUrl);
    tree.git('remote', 'add', 'origin', `git@${hostname}:${world.github.repository}.git`);
    expect((await desk.run(['sync', '--dry-run'])).code).toBe(0);
  });
});

describe('plan-sync setup', () => {
  it('shows what is missing, then creates it and names it in the configuration on GitHub', async () => {
    await using desk = await openDesk({ bare: true });
    const { world } = desk;
    world.push({ [configPath]: `version: 1\nnotion:\n  parent: ${world.notion.look.page(world.home).id}\n` });
    const dry = await desk.run(['setup', '--dry-run']);
    expect(dry.code).toBe(0);
    expect(dry.stdout).toMatch(/^ {2}\+ To set up: create the database/m);
    expect(world.github.file(configPath)).not.toContain('tasks:');
    const done = await desk.run(['setup']);
    expect(done.code).toBe(0);
    expect(done.stdout).toMatch(/^ {2}\+ Set up: create the database/m);
    expect(Object.keys((parse(world.github.file(configPath) ?? '') as { notion: object }).notion)).toEqual([
      'parent',
      'tasks',
      'plans',
    ]);
    expect((await desk.run(['setup'])).stdout).toBe('Nothing to do.\n');
  });

  it('says what it lacks where it does not know where to create them', async () => {
    await using desk = await openDesk({ bare: true });
    const { code, stdout } = await desk.run(['setup']);
    expect(code).toBe(1);
    expect(stdout).toContain('problem `setup` does not know where to create the databases.');
  });
});

describe('plan-sync import', () => {
  it('makes plans of rows in a pull request', async () => {
    await using desk = await openDesk({ config: 'sync:\n  new-rows: ignore\n' });
    const { world } = desk;
    const { person } = world.notion;
    const page = person.createRow(world.plans.dataSource, { Plan: 'Mobile app' });
    for (const title of ['Login', 'Push messages'])
      person.createRow(world.tasks.dataSource, { Task: title, Epic: [page] });
    const dry = await desk.run(['import', '--dry-run']);
    expect(dry.code).toBe(0);
    expect(world.github.pulls()).toEqual([]);
    const { code, stdout } = await desk.run(['import', 'Mobile app']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ {2}\+ .*: \S+ Login$/m);
    expect(stdout).toMatch(/^pull request http\S+\/pull\/1$/m);
    expect(world.github.pulls()).toHaveLength(1);
    const none = await desk.run(['import', 'Desktop app']);
    expect(none.code).toBe(1);
    expect(none.stdout).toContain('problem');
  });
});
