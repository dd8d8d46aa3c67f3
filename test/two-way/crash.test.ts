// A run that dies around the pull request leaves nothing behind that the next ones do not put right: whatever the
// moment, both sides end as if nothing had happened, and there is never a second open pull request.
import { afterEach, expect, it } from 'vitest';
import { isWrite, type Saved } from '../recovery/rehearsal.ts';
import { branch, Office } from './office.ts';

let office: Office;
afterEach(() => office.close());

const due = { Deadline: '2026-12-24' };

/** What people see in the end. */
function picture(): unknown {
  const { state, body, title } = office.world.github.pulls().at(-1)!;
  return {
    rows: office.world
      .rows()
      .map(({ values }) => ({ ...values, Sync: String(values['Sync']).replace(/\d+/, 'n') })),
    files: office.world.github.files(),
    branch: office.branchExists ? office.file(branch) : undefined,
    open: office.openPulls.length,
    pull: { state, body, title },
    waits: office.proposed?.pulls.length,
    losers: office.losers.length,
  };
}

async function settled(): Promise<void> {
  for (let left = 2; left > 0; left -= 1) {
    await office.wait();
    await office.run();
    expect(office.openPulls.length).toBeLessThanOrEqual(1);
  }
}

it.each([
  ['opens the pull request', async () => office.edit('PREF-1', due)],
  [
    'brings it up to date',
    async () => {
      await office.edit('PREF-1', due);
      await office.run();
      await office.edit('PREF-2', { Priority: 'Low' });
    },
  ],
  [
    'withdraws it',
    async () => {
      await office.edit('PREF-1', due);
      await office.run();
      await office.edit('PREF-1', { Deadline: '2026-12-03' });
    },
  ],
  [
    'finds it merged',
    async () => {
      await office.edit('PREF-1', due);
      office.world.github.person().mergePull((await office.run()).pullRequest!.number);
      await office.wait();
    },
  ],
  [
    'finds it closed',
    async () => {
      await office.edit('PREF-1', due);
      office.world.github.person().closePull((await office.run()).pullRequest!.number);
      await office.wait();
    },
  ],
] as const)(
  'a run that %s may die at any request',
  async (_, prepare) => {
    office = await Office.open('write-back: pull-request');
    await prepare();
    const before: Saved = office.rehearsal.save();
    const { requests } = await office.rehearsal.run();
    await settled();
    const wanted = picture();
    const moments = requests.filter(isWrite);
    expect(moments.length).toBeGreaterThan(0);
    for (const { number, operation } of moments) {
      office.rehearsal.rewind(before);
      await office.rehearsal.run({ kill: { at: number, when: 'after' } });
      await settled();
      expect(picture(), `killed after request ${number} (${operation})`).toEqual(wanted);
    }
  },
  120_000,
);
