// Whatever happens to one request, refused, failed half-way or done with its answer lost: at the latest the next run
// leaves Notion as if nothing had happened, without doubles, and the run after that has nothing to do.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fault as GitHubFault } from '../../src/emulators/github/faults.ts';
import type { Fault as NotionFault } from '../../src/emulators/notion/faults.ts';
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

const refusals: readonly NotionFault[] = [
  { when: 'before', as: 409 },
  { when: 'before', as: 429, retryAfter: 20 },
  { when: 'before', as: 500 },
  { when: 'before', as: 502 },
  { when: 'before', as: 503 },
  { when: 'before', as: 504 },
  { when: 'before', as: 529, retryAfter: 5 },
  { when: 'before', as: 'reset' },
];
const losses: readonly NotionFault[] = [
  { when: 'after', as: 'reset' },
  { when: 'after', as: 'hang' },
  { when: 'after', as: 500 },
  { when: 'after', as: 502 },
  { when: 'after', as: 503 },
  { when: 'after', as: 504 },
];
const github: readonly Pick<GitHubFault, 'when' | 'kind'>[] = [
  { when: 'before', kind: 'drop' },
  { when: 'before', kind: 500 },
  { when: 'before', kind: 502 },
  { when: 'before', kind: 'secondary-limit' },
  { when: 'after', kind: 'drop' },
  { when: 'after', kind: 502 },
];

const scenarios = [
  { name: 'a first sync', first: true },
  { name: 'an update', first: false },
];

describe.each(scenarios)('$name', ({ first }) => {
  let rehearsal: Rehearsal;
  let before: Saved;
  let requests: readonly Exchange[];
  let wanted: unknown;

  beforeAll(async () => {
    rehearsal = await openRehearsal({
      files: { [planFile]: first ? plan.replace('id: PREF-2\n        title', 'title') : plan },
      notion: { switches: { queryLag: 5_000 } },
    });
    if (!first) {
      await settle(rehearsal);
      rehearsal.world.push({ [planFile]: edited });
    }
    await rehearsal.clock.sleep(10 * 60_000);
    before = rehearsal.save();
    const [undisturbed] = (await settle(rehearsal)) as [Rehearsed];
    requests = undisturbed.requests;
    wanted = picture(rehearsal.world);
  });
  afterAll(() => rehearsal.world.close());

  async function expectSameEnd(where: string): Promise<void> {
    const runs = await settle(rehearsal, { timeout: 150 });
    expect(picture(rehearsal.world), where).toEqual(wanted);
    expect(writesOf(runs.at(-1)!), where).toEqual([]);
    expect(runs.at(-1)?.fault, where).toBeUndefined();
    expectSettled(rehearsal.world);
  }

  /** Every fault on every request in turn would take minutes: faults take turns, writes meet each that loses answers. */
  const faultsFor = (exchange: Exchange, turn: number): readonly NotionFault[] => [
    ...[0, 3].map((step) => refusals[(turn + step) % refusals.length]!),
    ...(isWrite(exchange) ? losses.filter((_, at) => (at + turn) % 2 === 0) : []),
  ];

  it('survives whatever Notion answers to any request', async () => {
    const asked = requests.filter(({ service }) => service === 'notion');
    expect(asked.length).toBeGreaterThan(12);
    for (const [at, exchange] of asked.entries()) {
      for (const fault of faultsFor(exchange, at)) {
        rehearsal.rewind(before);
        rehearsal.world.notion.faults.at(at + 1, fault);
        await expectSameEnd(
          `${JSON.stringify(fault)} at request ${at + 1} to Notion (${exchange.operation})`,
        );
      }
    }
  }, 90_000);

  it('survives whatever GitHub answers to any request', async () => {
    const asked = requests.filter(({ service }) => service === 'github');
    expect(asked.length).toBeGreaterThan(8);
    for (const [at, { operation }] of asked.entries()) {
      for (const fault of [github[at % github.length]!, github[(at + 4) % github.length]!]) {
        rehearsal.rewind(before);
        let seen = 0;
        rehearsal.world.github.fail({ ...fault, on: () => (seen += 1) === at + 1, retryAfter: 1 });
        await expectSameEnd(`${JSON.stringify(fault)} at request ${at + 1} to GitHub (${operation})`);
      }
    }
  }, 90_000);
});
