// Where plans stand, as the job summary and the comment on a pull request say it, through the shipped bundle.
import { afterEach, expect, test } from 'vitest';
import { Office } from './office.ts';
import { planOf } from './plans.ts';
import { openWorld } from './world.ts';

const file = 'plans/move.yml';
const plan = planOf(
  'MOVE',
  'id: MOVE-1, title: Pack, status: In Progress, due: 2020-01-01',
  'id: MOVE-2, title: Carry @home, depends-on: [MOVE-1]',
  'id: MOVE-3, title: Unpack, depends-on: [MOVE-2]',
  'id: MOVE-4, title: Cancel the lease',
  'id: MOVE-5, title: Find a flat, status: Done, acceptance: [Has a balcony]',
);

let office: Office | undefined;
afterEach(async () => {
  await office?.world.close();
  office = undefined;
});

test('the summary says what can be begun, what waits, what is late and what takes the longest', async () => {
  office = await Office.open({ files: { [file]: plan } });
  const { world } = office;
  const { summary } = await world.sync(world.change(file, 'title: Unpack', 'title: Unpack all'));
  const text = summary.slice(summary.indexOf('### Where the plans stand'));
  expect(text.split('\n').filter((line) => /^ *- /.test(line))).toEqual([
    '- **Ready to start**',
    '  - MOVE-4 Cancel the lease',
    '- **Blocked** (2)',
    '  - MOVE-2 Carry @&#8203;home waits for MOVE-1',
    '  - MOVE-3 Unpack all waits for MOVE-2',
    '- **Past due**',
    '  - MOVE-1 Pack: 2020-01-01',
    '- **Done with open criteria**',
    '  - MOVE-5 Find a flat: 1 of 1',
    '- **Longest chain**: MOVE-1 → MOVE-2 → MOVE-3 (3 tasks)',
    '- **Progress**',
    '  - MOVE Plan MOVE: 20% (1 of 5)',
  ]);

  const over = planOf('MOVE', 'id: MOVE-1, title: Pack, status: Done', 'id: MOVE-2, title: x, status: Done');
  const done = await world.sync(world.push({ [file]: over }));
  expect(done.summary).not.toContain('Where the plans stand');
});

test('the summary says so too where there is no token for Notion, since it follows from the files', async () => {
  const world = await openWorld({ files: { [file]: plan } });
  const { summary, notionRequests } = await world.sync(world.pushed(), { 'notion-token': '' });
  await world.close();
  expect(notionRequests).toEqual([]);
  expect(summary).toContain('- **Blocked** (2)\n  - MOVE-2 Carry @&#8203;home waits for MOVE-1');
  expect(summary).toContain('- **Past due**\n  - MOVE-1 Pack: 2020-01-01');
});

test('a comment says what its pull request changes in that, and what its tasks mean for it', async () => {
  office = await Office.open({ files: { [file]: plan } });
  const code = await office.pull('MOVE-1: pack');
  expect(office.sticky(code.number)).toContain(
    'Was due on 2020-01-01. On the longest chain of what is left: MOVE-1 → MOVE-2 → MOVE-3 (3 tasks).',
  );
  const later = plan.replace('title: Cancel the lease', 'title: Cancel the lease, depends-on: [MOVE-3]');
  const edit = await office.pull('Cancel last', { files: { [file]: later } });
  const text = office.sticky(edit.number);
  expect(text).toContain('- Blocked then: MOVE-4 by MOVE-3');
  expect(text).toContain(
    '- The longest chain becomes MOVE-1 → MOVE-2 → MOVE-3 → MOVE-4 (4 tasks) instead of 3 tasks',
  );
  expect(text).not.toContain('MOVE-5');
});
