// People at work in Notion while a run is on its way: what they write between our read and our write is kept, or it
// stands in the conflict log before it is overwritten. Nothing of theirs is ever lost without a trace.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stateRef, type World } from '../e2e/world.ts';
import { plan, planFile } from './plans.ts';
import {
  expectSettled,
  openRehearsal,
  settle,
  writesOf,
  type Exchange,
  type Rehearsal,
  type Rehearsed,
} from './rehearsal.ts';

let rehearsal: Rehearsal;
let world: World;

beforeEach(async () => {
  rehearsal = await openRehearsal({ files: { [planFile]: plan } });
  world = rehearsal.world;
});
afterEach(() => world.close());

/** Acts once, when a request matches, before or after it is done. */
function once(
  phase: Exchange['phase'],
  operation: string,
  act: () => void,
  nth = 1,
): (exchange: Exchange) => void {
  let left = nth;
  return (exchange) => {
    if (exchange.phase !== phase || exchange.operation !== operation) return;
    left -= 1;
    if (left === 0) act();
  };
}

const conflictLog = (): string =>
  Object.entries(world.github.files(stateRef))
    .filter(([path]) => path.startsWith('conflicts/'))
    .map(([, text]) => text)
    .join('');

async function expectQuiet(): Promise<void> {
  const runs = await settle(rehearsal);
  expect(writesOf(runs.at(-1)!)).toEqual([]);
  expectSettled(world);
}

async function synced(): Promise<void> {
  await settle(rehearsal);
  await rehearsal.clock.sleep(10 * 60_000);
}

const problemsOf = ({ report, fault }: Rehearsed): unknown => ({ problems: report?.problems, fault });
const green = { problems: [], fault: undefined };

describe('a property', () => {
  it('that somebody edits between our listing and our write is merged with the fresh value', async () => {
    await synced();
    world.push({ [planFile]: plan.replace('priority: High', 'priority: Low') });
    const row = world.row('PREF-1').id;
    const act = once('before', 'getPage', () =>
      world.notion.person.edit(row, { Points: 5, Tags: ['database', 'sql'] }),
    );
    expect(problemsOf(await rehearsal.run({ onRequest: act }))).toEqual(green);
    expect(world.row('PREF-1').values).toMatchObject({
      Priority: 'Low',
      Points: 5,
      Tags: ['database', 'sql'],
    });
    await expectQuiet();
    expect(world.row('PREF-1').values).toMatchObject({ Points: 5, Tags: ['database', 'sql'] });
  });

  it('that both sides changed keeps the loser in the log before it is overwritten', async () => {
    await synced();
    world.push({ [planFile]: plan.replace('priority: High', 'priority: Low') });
    const row = world.row('PREF-1').id;
    world.notion.person.edit(row, { Priority: 'Critical' });
    let logged: string | undefined;
    const act = once('before', 'updatePage', () => (logged = conflictLog()));
    const run = await rehearsal.run({ onRequest: act });
    expect(logged).toContain('"lost":"Critical"');
    expect(run.report?.conflicts).toMatchObject([
      { task: 'PREF-1', field: 'priority', notion: 'Critical', repo: 'Low' },
    ]);
    expect(world.row('PREF-1').values['Priority']).toBe('Low');
    await expectQuiet();
  });

  it('that somebody edits while the loser is being saved is left to the next run, which decides again', async () => {
    await synced();
    world.push({ [planFile]: plan.replace('priority: High', 'priority: Low') });
    const row = world.row('PREF-1').id;
    world.notion.person.edit(row, { Priority: 'Critical' });
    const act = once(
      'before',
      'git/update-ref',
      () => world.notion.person.edit(row, { Priority: 'Medium' }),
      2,
    );
    await rehearsal.run({ onRequest: act });
    expect(conflictLog()).toContain('"lost":"Critical"');
    expect(world.row('PREF-1').values['Priority']).toBe('Medium');
    await rehearsal.run();
    expect(conflictLog()).toContain('"lost":"Medium"');
    expect(world.row('PREF-1').values['Priority']).toBe('Low');
    await expectQuiet();
  });
});

describe('a body', () => {
  const changed = plan.replace('Forward and backward.', 'Forward, backward, and tested.');

  it('that somebody types into between our read and our write keeps both', async () => {
    await synced();
    world.push({ [planFile]: changed });
    const row = world.row('PREF-1').id;
    const act = once('before', 'updatePageMarkdown', () => {
      world.notion.person.addBlocks(row, 'Ask Grace first.', 'Forward and backward.');
    });
    await settle(rehearsal, { onRequest: act });
    expect(world.body(row)).toContain('Forward, backward, and tested.');
    expect(world.body(row)).toContain('Ask Grace first.');
    await expectQuiet();
  });

  it('whose old text is gone when we write fails, is read again, and nothing is lost', async () => {
    await synced();
    world.push({ [planFile]: changed });
    const row = world.row('PREF-1').id;
    const act = once('before', 'updatePageMarkdown', () => {
      world.notion.person.replaceText(row, 'Forward and backward.', 'Forward only, says Grace.');
    });
    await settle(rehearsal, { onRequest: act });
    const kept = world.body(row).includes('Forward only, says Grace.');
    expect(kept || conflictLog().includes('Forward only, says Grace.')).toBe(true);
    expect(world.body(row)).toContain('tested');
    await expectQuiet();
  });

  it('of a plan page that somebody types into while its rows are created keeps what was typed', async () => {
    const act = once(
      'after',
      'createPage',
      () => {
        const page = world.planPage('PREF').id;
        world.notion.person.addBlocks(page, '# Minutes\nWe met on Monday.');
      },
      2,
    );
    await settle(rehearsal, { onRequest: act });
    const body = world.body(world.planPage('PREF').id);
    expect(body).toContain('We met on Monday.');
    expect(body.match(/^## Overview$/gm)).toHaveLength(1);
    expect(body.match(/PREF-1: Write migration/g)).toHaveLength(1);
    await expectQuiet();
  });

  it('of a row that somebody annotates right after its creation keeps the note', async () => {
    const act = once(
      'after',
      'createPage',
      () => {
        world.notion.person.addBlocks(world.row('PREF-1').id, '## Notes\nMine.');
      },
      2,
    );
    await settle(rehearsal, { onRequest: act });
    world.push({ [planFile]: changed });
    await settle(rehearsal);
    const body = world.body(world.row('PREF-1').id);
    expect(body).toContain('## Notes\nMine.');
    expect(body).toContain('Forward, backward, and tested.');
    await expectQuiet();
  });
});

describe('a row', () => {
  it('that is trashed between our listing and our write comes back with the edit', async () => {
    await synced();
    world.push({ [planFile]: plan.replace('title: Backfill', 'title: Backfill twice') });
    const row = world.row('PREF-2').id;
    const act = once('before', 'getPage', () => world.notion.person.trash(row));
    await settle(rehearsal, { onRequest: act });
    expect(world.row('PREF-2')).toMatchObject({ id: row, values: { Task: 'Backfill twice' } });
    await expectQuiet();
  });

  it('that somebody writes into right before it would be trashed is cancelled instead', async () => {
    await synced();
    world.push({ [planFile]: plan.slice(0, plan.indexOf('      - id: PREF-2')) });
    const row = world.row('PREF-2').id;
    const act = once('before', 'getPage', () =>
      world.notion.person.addBlocks(row, '## Notes\nStill needed.'),
    );
    await settle(rehearsal, { onRequest: act });
    expect(world.row('PREF-2').values['State']).toBe('Cancelled');
    expect(world.body(row)).toContain('Still needed.');
    await expectQuiet();
  });

  it('of their own that people type meanwhile is left alone', async () => {
    const act = once('after', 'createPage', () => {
      world.notion.person.createRow(world.tasks.dataSource, { Task: 'Notes of mine' });
    });
    await settle(rehearsal, { onRequest: act });
    expect(
      world
        .rows()
        .map(({ values }) => values['Task'])
        .sort(),
    ).toEqual(['Backfill', 'Notes of mine', 'Write migration']);
    await expectQuiet();
  });
});
