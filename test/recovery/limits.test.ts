// Notion's limits: the window of requests, listings that lag behind, the blocks of a free plan.
import { describe, expect, it } from 'vitest';
import type { WorldOptions } from '../e2e/world.ts';
import { expectSettled, openRehearsal, settle, writesOf, type Rehearsal } from './rehearsal.ts';

const perPlan = 50;

/** Plans with 50 tasks each, in chains of five. */
function plans(count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, plan) => {
      const key = `P${String.fromCharCode(65 + plan)}`;
      const tasks = Array.from({ length: perPlan }, (__, at) => {
        const before = at % 5 === 0 ? '' : `\n    depends-on: [${key}-${at}]`;
        return `  - id: ${key}-${at + 1}\n    title: Task ${at + 1} of ${key}${before}\n`;
      });
      return [`plans/${key}.yml`, `title: Plan ${key}\nkey: ${key}\ntasks:\n${tasks.join('')}`];
    }),
  );
}

async function open(count: number, options: WorldOptions = {}): Promise<Rehearsal> {
  return openRehearsal({ files: plans(count), ...options });
}

const distinctIds = ({ world }: Rehearsal): number =>
  new Set(world.rows().map(({ values }) => values['Task ID'])).size;

async function expectDone(rehearsal: Rehearsal, rows: number): Promise<void> {
  expect(rehearsal.world.rows()).toHaveLength(rows);
  expect(distinctIds(rehearsal)).toBe(rows);
  expectSettled(rehearsal.world);
  expect(writesOf(await rehearsal.run())).toEqual([]);
  await rehearsal.world.close();
}

describe('the window of 180 requests a minute', () => {
  it.each([
    { told: 'in the header', retryAfterHeader: true },
    { told: 'in the body only', retryAfterHeader: false },
  ])(
    'is used up without being overrun much: 400 rows take minutes, not errors (wait told $told)',
    async ({ retryAfterHeader }) => {
      const rehearsal = await open(8, { notion: { switches: { retryAfterHeader } } });
      const { notion } = rehearsal.world;
      const from = notion.clock.now();
      const run = await rehearsal.run();
      expect(run.report?.results.every(({ outcome }) => outcome.kind === 'done')).toBe(true);
      const refused = notion.requests.all.filter(({ status }) => status === 429);
      // The window is learned by one refusal, with what was in flight at that time; after it everybody waits.
      expect(refused.length).toBeLessThanOrEqual(8);
      const minutes = (notion.clock.now() - from) / 60_000;
      expect(minutes).toBeGreaterThanOrEqual(2);
      expect(minutes).toBeLessThan(5);
      await expectDone(rehearsal, 400);
    },
    60_000,
  );
});

describe('listings that lag behind by a minute', () => {
  it('lead to no doubles, with lost answers in between', async () => {
    const rehearsal = await open(1, { notion: { switches: { queryLag: 50_000 } } });
    const { notion } = rehearsal.world;
    let created = 0;
    notion.faults.next(
      ({ operation }) => operation === 'createPage' && (created += 1) % 10 === 0,
      { when: 'after', as: 502 },
      5,
    );
    // Each answer that stays lost ends a run: nobody can tell yet whether the row is there.
    await settle(rehearsal);
    await settle(rehearsal);
    await expectDone(rehearsal, perPlan);
  }, 60_000);
});

describe('the blocks of a free plan', () => {
  it('end in the middle: red, with what to do; after an upgrade the rest is created', async () => {
    const rehearsal = await open(1);
    const { store } = rehearsal.world.notion;
    store.blockLimit = store.blocksCreated + 30;
    const { report } = await rehearsal.run();
    const failures = report!.results.flatMap(({ outcome }) => (outcome.kind === 'failed' ? [outcome] : []));
    expect(failures[0]?.code).toBe('limit');
    expect(failures[0]?.hint).toMatch(/Upgrade the workspace/);
    // Requests that were in flight fail alike, nothing else is tried.
    expect(failures.length).toBeLessThanOrEqual(4);
    const made = rehearsal.world.rows().length;
    expect(made).toBeGreaterThan(20);
    store.blockLimit = Infinity;
    await settle(rehearsal);
    await expectDone(rehearsal, perPlan);
  }, 60_000);
});

describe('the listing after many writes', () => {
  it('costs nothing when it fails: what was written is known, and the next run has nothing to do', async () => {
    const rehearsal = await open(7);
    const { notion } = rehearsal.world;
    const total = 7 * perPlan;
    notion.faults.next(
      ({ operation }) => operation === 'queryDataSource' && rehearsal.world.rows().length === total,
      { when: 'before', as: 403 },
      2,
    );
    const { report } = await rehearsal.run();
    expect(report!.results.every(({ outcome }) => outcome.kind === 'done')).toBe(true);
    expect(notion.requests.all.filter(({ status }) => status === 403)).not.toEqual([]);
    await expectDone(rehearsal, total);
  }, 60_000);
});
