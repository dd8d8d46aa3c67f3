// Many changes at once in Notion look like an accident, and so do many rows that are nowhere to be seen: they wait until
// somebody confirms exactly them, and everything else goes on.
import { afterEach, describe, expect, it } from 'vitest';
import { failed, type Report } from '../../src/core/report.ts';
import { Office } from './office.ts';

let office: Office;
afterEach(() => office.close());

const many = 30;
const ids = Array.from({ length: many }, (_, at) => `PREF-${at + 1}`);
const large = `title: User Preferences Migration
key: PREF
tasks:
${ids.map((id) => `  - id: ${id}\n    title: Task ${id}\n    priority: High\n`).join('')}`;

async function begin(sync = 'max-changes: 50%'): Promise<void> {
  office = await Office.open(sync, large);
}

function editMany(count: number): void {
  for (const id of ids.slice(0, count))
    office.world.notion.person.edit(office.row(id).id, { Priority: 'Low' });
}

const operations = ({ results }: Report, kind: string): string[] =>
  results
    .filter(({ operation, outcome }) => operation.kind === kind && outcome.kind !== 'unchanged')
    .map(({ operation }) => operation.task ?? '')
    .sort();

describe('changes in Notion', () => {
  it('of up to 20 rows are never held', async () => {
    await begin('max-changes: 10%');
    editMany(20);
    await office.wait();
    expect((await office.run()).pulled).toBe(20);
  });

  it('of more rows than `max-changes` allows wait for a code; the rest goes on', async () => {
    await begin();
    editMany(25);
    await office.change('Task PREF-30', 'Last task');
    const held = await office.run();
    expect(failed(held)).toBe(true);
    expect(held).toMatchObject({ pulled: 0, commit: undefined, conflicts: [] });
    expect(held.held?.reasons.join()).toContain('25 of 30 rows were changed in Notion');
    expect(office.value('Task', 'PREF-30')).toBe('Last task');
    expect(office.file()).not.toContain('Low');
    expect(office.value('Priority', 'PREF-1')).toBe('Low');

    // As long as nobody confirms it, every run says so with the same code.
    await office.wait();
    const again = await office.run({ scope: 'full' });
    expect(again.held?.code).toBe(held.held?.code);

    const dry = await office.run({ scope: 'full', request: { confirm: held.held!.code, dryRun: true } });
    const done = await office.run({ scope: 'full', request: { confirm: held.held!.code } });
    expect(done.held).toBeUndefined();
    expect(done.pulled).toBe(25);
    expect(done.commit?.sha).toBe(office.world.github.head());
    expect(office.file().match(/priority: Low/g)).toHaveLength(25);
    expect(operations(dry, 'pull-field')).toEqual(operations(done, 'pull-field'));
    expect(operations(dry, 'update-task')).toEqual(operations(done, 'update-task'));
    await office.wait();
    await office.run();
    await office.expectQuiet();
  });

  it('that are others by now are not taken by the code, and the run says what changed', async () => {
    await begin();
    editMany(25);
    await office.wait();
    const { held } = await office.run();
    await office.edit('PREF-26', { Priority: 'Low' });
    const late = await office.run({ scope: 'full', request: { confirm: held!.code } });
    expect(late.held?.reasons[0]).toBe(
      'Since the code was shown the held operations changed: 1 more operation.',
    );
    expect(office.file()).not.toContain('Low');
    const done = await office.run({ scope: 'full', request: { confirm: late.held!.code } });
    expect(done.pulled).toBe(26);
  });

  it('are approved together with removals by one code', async () => {
    await begin();
    editMany(21);
    const text = office.file();
    await office.change(text.slice(text.indexOf('  - id: PREF-22')), '');
    await office.wait();
    const { held } = await office.run();
    expect(held?.reasons).toHaveLength(2);
    expect(office.world.rows()).toHaveLength(many);
    const done = await office.run({ scope: 'full', request: { confirm: held!.code } });
    expect(done.held).toBeUndefined();
    expect(done.pulled).toBe(21);
    expect(office.world.rows()).toHaveLength(21);
  });

  it('that wait in the pull request already are not held again', async () => {
    await begin('write-back: pull-request\nmax-changes: 50%');
    editMany(25);
    await office.wait();
    const { held } = await office.run();
    expect(office.openPulls).toEqual([]);
    await office.wait();
    await office.run({ scope: 'full', request: { confirm: held!.code } });
    const [number] = office.openPulls;
    await office.change('Task PREF-30', 'Last task');
    const next = await office.run({ scope: 'full' });
    expect(next.held).toBeUndefined();
    expect(office.openPulls).toEqual([number]);
    expect(office.file('plan-sync/notion').match(/priority: Low/g)).toHaveLength(25);
  });
});

describe('rows that are missing', () => {
  const trash = async (count: number): Promise<void> => {
    for (const id of ids.slice(0, count)) office.world.notion.person.trash(office.row(id).id);
    await office.wait();
  };

  it('many at once are no deletions: one code, no pages read, nothing proposed', async () => {
    await begin();
    await trash(8);
    const { report, requests } = await office.rehearsal.run({ scope: 'full' });
    expect(report?.held?.reasons.join()).toContain('Notion does not list 8 of 30 rows');
    expect(failed(report!)).toBe(true);
    expect(requests.filter(({ operation }) => operation === 'getPage')).toEqual([]);
    expect(office.openPulls).toEqual([]);

    await office.wait();
    expect((await office.run()).held).toBeUndefined();
    const done = await office.run({ scope: 'full', request: { confirm: report!.held!.code } });
    expect(done.held).toBeUndefined();
    expect(office.openPulls).toHaveLength(1);
    expect(office.file('plan-sync/notion').match(/id: PREF/g)).toHaveLength(22);
    await office.expectQuiet();
  });

  it('a few are', async () => {
    await begin();
    await trash(5);
    const report = await office.run({ scope: 'full' });
    expect(report.held).toBeUndefined();
    expect(report.pullRequest?.number).toBe(office.openPulls[0]);
  });
});
