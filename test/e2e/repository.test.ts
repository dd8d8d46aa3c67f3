// The example of a repository with several plans: its files as they are, checked and then synced by the bundle.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseConfig } from '../../src/core/config/config.ts';
import { checkPlans } from '../../src/core/plan/check.ts';
import { parsePlan } from '../../src/core/plan/parse.ts';
import { configPath, openWorld } from './world.ts';

const root = join(import.meta.dirname, '../../examples/repository');
const files = Object.fromEntries(
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]),
);
const plans = Object.entries(files)
  .filter(([path]) => path.startsWith('plans/'))
  .map(([path, text]) => parsePlan(path, text));

test('its files have no problems, and its plans depend on each other across folders', () => {
  expect(parseConfig(configPath, files[configPath]!).problems).toEqual([]);
  expect(plans.flatMap(({ problems }) => problems)).toEqual([]);
  const read = plans.map(({ plan }) => plan!);
  const known = { plans: new Map(), tasks: new Map(), broken: new Set<string>() };
  expect(checkPlans(read, known).problems).toEqual([]);
  expect(new Set(Object.keys(files).flatMap((path) => /^plans\/(\w+)\//.exec(path)?.[1] ?? []))).toEqual(
    new Set(['platform', 'product']),
  );
});

test('it is synced as it is into two bare databases, by a branch that takes no commits', async () => {
  await using world = await openWorld({ bare: true, files });
  const { person, look } = world.notion;
  person.as('Sam', { email: 'sam@example.com' });
  const { dataSource } = person.createDatabase(world.home, 'Engineering Tasks', { Task: { title: {} } });
  person.createDatabase(world.home, 'Plans', { Name: { title: {} } });
  world.github.protect('main');

  await world.sync(world.dispatch({ mode: 'setup' }), { mode: 'setup' });
  const first = await world.sync(world.schedule());
  expect(first.outputs).toMatchObject({ problems: '0', conflicts: '0', commit: '', 'pull-request': '' });

  const rows = look.rows(dataSource);
  const row = (id: string) => rows.find(({ values }) => values['Task ID'] === id)!;
  const title = (id: string): unknown => row(id).values['Task'];
  expect(rows).toHaveLength(11);
  expect(row('ORDER-2').values['Depends on']).toEqual(
    expect.arrayContaining([title('ORDER-1'), title('SSO-1')]),
  );
  expect(row('BUS-3').values['Blocks']).toEqual(expect.arrayContaining([title('ORDER-1'), title('LOYAL-1')]));

  const second = await world.sync(world.schedule());
  expect(second.outputs['changed']).toBe('false');
  expect(second.written).toEqual([]);

  person.as('Sam').edit(row('ORDER-4').id, { Due: '2027-03-12' });
  const third = await world.sync(world.schedule());
  const changed = 'plans/product/order-history.yml';
  expect(world.github.file(changed)).toBe(files[changed]);
  expect(third.outputs['pull-request']).not.toBe('');
  expect(world.github.file(changed, 'plan-sync/notion')).toBe(
    files[changed]!.replace('due: 2027-03-05\n        labels', 'due: 2027-03-12\n        labels'),
  );
});
