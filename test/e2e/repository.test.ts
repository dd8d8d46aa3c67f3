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

test('it is synced as it is, set up by the first run, and the second run writes nothing', async () => {
  await using world = await openWorld({ bare: true, files });
  world.notion.person.as('Sam', { email: 'sam@example.com' });
  const config = files[configPath]!.replace(/parent: \S+/, `parent: ${world.home}`);
  const first = await world.sync(world.push({ [configPath]: config }));
  expect(first.outputs['conflicts']).toBe('0');

  const { dataSource } = world.notion.look.databaseByTitle('Tasks');
  const rows = world.notion.look.rows(dataSource);
  const row = (id: string) => rows.find(({ values }) => values['Task ID'] === id)!.values;
  expect(rows).toHaveLength(11);
  expect(row('ORDER-2')['Depends on']).toEqual(
    expect.arrayContaining([row('ORDER-1')['Task'], row('SSO-1')['Task']]),
  );
  expect(row('BUS-3')['Blocks']).toEqual(
    expect.arrayContaining([row('ORDER-1')['Task'], row('LOYAL-1')['Task']]),
  );

  const second = await world.sync();
  expect(second.outputs['changed']).toBe('false');
  expect(second.written).toEqual([]);
});
