// What people change on the page of a plan: its properties, its sections, the boxes of its tasks.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { World } from '../e2e/world.ts';
import { openRehearsal, settle, type Rehearsal } from '../recovery/rehearsal.ts';
import { expectQuiet, less, notionRequests } from './table.ts';

const path = 'plans/plan.yml';
const plan = `title: Preferences # short
key: PREF
status: In Progress
start: 2026-12-01
due: 2026-12-18
summary: Move preferences.
requirements:
  current: One JSON column
  functional:
    - Read per key
approach: |
  Dual writes first.
phases:
  - title: Tables
    goal: Tables exist
    deliverables: [Migration merged]
    tasks:
      - id: PREF-1
        title: Write migration
        status: Done
      - id: PREF-2
        title: Backfill
dependencies:
  external: [Staging]
risks:
  - risk: Overload
    mitigation: Batches
success-criteria:
  - Nothing is lost
resources:
  - Runbook: https://example.com/runbook
`;

type Edit = (world: World, page: string) => void;
const text =
  (from: string, to: string): Edit =>
  (world, page) =>
    world.notion.person.replaceText(page, from, to);
const set =
  (values: Readonly<Record<string, unknown>>): Edit =>
  (world, page) =>
    world.notion.person.edit(page, values);

const cases: readonly [name: string, edit: Edit, removed: readonly string[], added: readonly string[]][] = [
  [
    'Overview',
    text('Move preferences.', 'Move all of them.'),
    ['summary: Move preferences.'],
    ['summary: Move all of them.'],
  ],
  [
    'Requirements Summary',
    text('Read per key', 'Read by key'),
    ['    - Read per key'],
    ['    - Read by key'],
  ],
  [
    'Technical Approach',
    text('Dual writes first.', 'Dual writes last.'),
    ['  Dual writes first.'],
    ['  Dual writes last.'],
  ],
  ['a goal', text('Tables exist', 'Tables stand'), ['    goal: Tables exist'], ['    goal: Tables stand']],
  [
    'deliverables',
    text('Migration merged', 'Migration done'),
    ['    deliverables: [Migration merged]'],
    ['    deliverables: [Migration done]'],
  ],
  ['a box ticked', (world, page) => world.notion.person.tick(page, 'PREF-2'), [], ['        status: Done']],
  ['Dependencies', text('Staging', 'Production'), ['  external: [Staging]'], ['  external: [Production]']],
  ['Risks & Mitigation', text('Overload', 'Overheating'), ['  - risk: Overload'], ['  - risk: Overheating']],
  [
    'Success Criteria',
    (world, page) => world.notion.person.tick(page, 'Nothing is lost'),
    ['  - Nothing is lost'],
    ['  - done: Nothing is lost'],
  ],
  [
    'Resources',
    text('Runbook', 'Run book'),
    ['  - Runbook: https://example.com/runbook'],
    ['  - Run book: https://example.com/runbook'],
  ],
  [
    'title',
    set({ Plan: 'Implementation Plan: Settings' }),
    ['title: Preferences # short'],
    ['title: Settings # short'],
  ],
  ['owner', set({ Owner: ['Ada'] }), [], ['owner: ada']],
  [
    'dates',
    set({ Start: '2026-12-02', Due: '2026-12-19' }),
    ['start: 2026-12-01', 'due: 2026-12-18'],
    ['start: 2026-12-02', 'due: 2026-12-19'],
  ],
  ['status', set({ Status: 'Blocked' }), ['status: In Progress'], ['status: Blocked']],
];

describe('on the page of a plan', () => {
  let rehearsal: Rehearsal;
  let file = plan;
  beforeAll(async () => {
    rehearsal = await openRehearsal({
      files: { [path]: plan },
      config: 'people: { ada: ada@example.com }\n',
    });
    await settle(rehearsal);
    await rehearsal.clock.sleep(10 * 60_000);
    const page = rehearsal.world.planPage('PREF').id;
    for (const [, edit] of cases) edit(rehearsal.world, page);
    await rehearsal.clock.sleep(5 * 60_000);
    const run = await rehearsal.run();
    expect({ fault: run.fault, problems: run.report?.problems }).toEqual({ fault: undefined, problems: [] });
    file = rehearsal.world.github.file(path)!;
  }, 120_000);
  afterAll(() => rehearsal.world.close());

  it.each(cases)('%s comes back', (_, __, removed, added) => {
    expect(less(plan, file)).toEqual(expect.arrayContaining([...removed]));
    expect(less(file, plan)).toEqual(expect.arrayContaining([...added]));
  });

  it('nothing else of the file changes, and nothing is left to do', async () => {
    expect(less(plan, file)).toHaveLength(cases.flatMap(([, , removed]) => removed).length);
    expect(less(file, plan)).toHaveLength(cases.flatMap(([, , , added]) => added).length);
    await rehearsal.clock.sleep(5 * 60_000);
    expectQuiet(await rehearsal.run());
    expectQuiet(await rehearsal.run({ scope: 'full' }));
  });

  it('a box unticked is a task to do again', async () => {
    const { world } = rehearsal;
    const page = world.planPage('PREF').id;
    world.notion.person.tick(page, 'PREF-1', false);
    await rehearsal.clock.sleep(5 * 60_000);
    await rehearsal.run();
    expect(less(file, world.github.file(path)!)).toEqual(['        status: Done']);
    expect(world.row('PREF-1').values['State']).toBe('To Do');
    file = world.github.file(path)!;
  });

  it('what is derived is put back', async () => {
    const { world } = rehearsal;
    const page = world.planPage('PREF').id;
    world.notion.person.replaceText(page, 'tasks done', 'tasks finished');
    world.notion.person.edit(page, { Key: 'X', Progress: 1 });
    await rehearsal.clock.sleep(5 * 60_000);
    await rehearsal.run();
    expect(world.github.file(path)).toBe(file);
    expect(world.planPage('PREF').values['Progress']).toBe(0.5);
  });

  it('a tick costs at most eight requests', async () => {
    const { world } = rehearsal;
    world.notion.person.tick(world.planPage('PREF').id, 'Nothing is lost', false);
    await rehearsal.clock.sleep(5 * 60_000);
    const requests = notionRequests(await rehearsal.run());
    expect(requests.length, requests.join(' ')).toBeLessThanOrEqual(8);
  });
});
