// A process that is killed at any moment leaves nothing behind that the next run does not put right: at the end Notion
// looks as if nothing had happened, without doubles, and the run after that has nothing to do. A death between two
// writes is the same as one right after the first of them, so every write is a moment.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { edited, plan, planFile } from './plans.ts';
import {
  expectSettled,
  isWrite,
  openRehearsal,
  picture,
  settle,
  writesOf,
  type Exchange,
  type Rehearsal,
  type Rehearsed,
  type Saved,
} from './rehearsal.ts';

interface Scenario {
  readonly name: string;
  /** Milliseconds for which Notion's listings show what was before. */
  readonly lag: number;
  prepare(this: void, rehearsal: Rehearsal): Promise<void>;
}

const unnamed = plan.replaceAll(/id: PREF-\d\n {8}title/g, 'title').replace('[PREF-1]', '[Write migration]');

const saving = ['github git/create-tree', 'github git/create-commit', 'github git/update-ref'];

const scenarios: readonly Scenario[] = [
  { name: 'a first sync', lag: 0, prepare: async () => {} },
  {
    name: 'a first sync that gives IDs, listings behind',
    lag: 45_000,
    prepare: async ({ world }) => void world.push({ [planFile]: unnamed }),
  },
  {
    name: 'an update, listings behind',
    lag: 45_000,
    async prepare(rehearsal) {
      await settle(rehearsal);
      rehearsal.world.push({ [planFile]: edited });
    },
  },
];

describe.each(scenarios)('$name', ({ lag, prepare }) => {
  let rehearsal: Rehearsal;
  let before: Saved;
  let writes: readonly Exchange[];
  let wanted: unknown;

  beforeAll(async () => {
    rehearsal = await openRehearsal({ files: { [planFile]: plan }, notion: { switches: { queryLag: lag } } });
    await prepare(rehearsal);
    // Later than anything that a listing could still be missing.
    await rehearsal.clock.sleep(10 * 60_000);
    before = rehearsal.save();
    const [undisturbed] = (await settle(rehearsal)) as [Rehearsed];
    writes = undisturbed.requests.filter(isWrite);
    wanted = picture(rehearsal.world);
  });
  afterAll(() => rehearsal.world.close());

  async function expectRecovery(where: string): Promise<void> {
    const runs = await settle(rehearsal);
    expect(picture(rehearsal.world), where).toEqual(wanted);
    expect(
      runs.map(({ fault }) => fault),
      where,
    ).toEqual(runs.map(() => undefined));
    // A page that was read in the minute of its edit is looked at once more, and the state remembers that.
    const trailing = writesOf(runs.at(-1)!);
    expect([[], saving], where).toContainEqual(trailing);
    if (trailing.length > 0) expect(writesOf(await rehearsal.run()), where).toEqual([]);
    expectSettled(rehearsal.world);
  }

  it('is finished by the next run, whenever the process is killed', async () => {
    expect(writes.length).toBeGreaterThan(10);
    for (const { number, service, operation } of writes) {
      rehearsal.rewind(before);
      await rehearsal.run({ kill: { at: number, when: 'after' } });
      await expectRecovery(`killed after request ${number} (${service} ${operation})`);
    }
  }, 60_000);

  it('is finished by the next but one when that is killed as well', async () => {
    // One second death for each first one, spread over the length of a recovery: all pairs would take minutes.
    for (const [at, { number }] of writes.entries()) {
      rehearsal.rewind(before);
      await rehearsal.run({ kill: { at: number, when: 'after' } });
      const second = 9 + ((at * 7) % 20);
      await rehearsal.run({ kill: { at: second, when: 'after' } });
      await expectRecovery(`killed after request ${number}, then after request ${second}`);
    }
  }, 60_000);
});

describe('a process that died without anybody noticing', () => {
  it('keeps the next run waiting until its lease ends, then the work is done', async () => {
    const rehearsal = await openRehearsal({ files: { [planFile]: plan } });
    await rehearsal.run({ kill: { at: 24, when: 'after' }, unnoticed: true });
    const from = rehearsal.clock.now();
    const next = await rehearsal.run();
    expect(next.log.some((line) => /is at work; waiting for it/.test(line))).toBe(true);
    const waited = rehearsal.clock.now() - from;
    expect(waited).toBeGreaterThan(2 * 60_000);
    expect(waited).toBeLessThan(5 * 60_000);
    const ids = rehearsal.world.rows().map(({ values }) => values['Task ID']);
    expect(ids.sort()).toEqual(['PREF-1', 'PREF-2']);
    expectSettled(rehearsal.world);
    await rehearsal.world.close();
  });
});
