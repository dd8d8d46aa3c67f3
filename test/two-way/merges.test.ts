// Both sides changed the same row: what goes together is merged, what does not is decided as configured, and the value
// that gives way is kept and shown.
import { expect, it } from 'vitest';
import { describeTable, type Case } from './table.ts';

const set =
  (values: Readonly<Record<string, unknown>>): Case['edit'] =>
  (world, row) =>
    world.notion.person.edit(row, values);

const max = 'max-changes: 100%';

describeTable(
  'both sides change',
  [
    {
      name: 'different fields',
      task: ['status: To Do', 'priority: High'],
      meanwhile: ['priority: High', 'priority: Critical'],
      edit: set({ State: 'In Progress', Deadline: '2026-12-05' }),
      removed: ['status: To Do'],
      added: ['status: In Progress', 'due: 2026-12-05'],
      row: { State: 'In Progress', Priority: 'Critical', Deadline: '2026-12-05' },
    },
    {
      name: 'to the same value',
      task: ['estimate: 1'],
      meanwhile: ['estimate: 1', 'estimate: 2'],
      edit: set({ Points: 2 }),
      row: { Points: 2 },
    },
    {
      name: 'a set',
      task: ['labels: [a, b]'],
      meanwhile: ['[a, b]', '[b, c]'],
      edit: set({ Tags: ['a', 'b', 'd'] }),
      removed: ['labels: [b, c]'],
      added: ['labels: [b, c, d]'],
      row: { Tags: ['d', 'b', 'c'] },
    },
    {
      name: 'dependencies',
      task: ['depends-on: [TAB-1, TAB-2]'],
      meanwhile: ['[TAB-1, TAB-2]', '[TAB-1, TAB-2, TAB-3]'],
      edit: (world, row) => world.notion.person.edit(row, { 'Blocked by': [world.row('TAB-2').id] }),
      removed: ['depends-on: [TAB-1, TAB-2, TAB-3]'],
      added: ['depends-on: [TAB-2, TAB-3]'],
      row: { 'Blocked by': ['a set', 'to the same value'] },
    },
    {
      name: 'a status, further in Notion',
      task: ['status: To Do'],
      meanwhile: ['To Do', 'In Progress'],
      edit: set({ State: 'Done' }),
      removed: ['status: In Progress'],
      added: ['status: Done'],
      row: { State: 'Done' },
    },
    {
      name: 'a status, further in the file',
      task: ['status: To Do'],
      meanwhile: ['To Do', 'In Review'],
      edit: set({ State: 'In Progress' }),
      row: { State: 'In Review' },
      sync: "conflict: the repo's In Review was kept over In Progress",
    },
    {
      name: 'a value that the file clears',
      task: ['due: 2026-12-03', 'estimate: 1'],
      meanwhile: ['due: 2026-12-03\n    ', ''],
      edit: set({ Deadline: '2026-12-05' }),
      added: ['due: 2026-12-05'],
      row: { Deadline: '2026-12-05' },
    },
    {
      name: 'a value that Notion clears',
      task: ['due: 2026-12-03'],
      meanwhile: ['03', '04'],
      edit: set({ Deadline: null }),
      row: { Deadline: '2026-12-04' },
    },
    {
      name: 'a value, differently',
      task: ['due: 2026-12-01'],
      meanwhile: ['2026-12-01', '2026-12-03'],
      edit: set({ Deadline: '2026-12-05' }),
      row: { Deadline: '2026-12-03' },
      sync: "conflict: the repo's 2026-12-03 was kept over 2026-12-05",
    },
  ],
  { config: `sync: { ${max} }\n` },
  (table) => {
    it('shows what was kept over what, and keeps what gave way', () => {
      const { report, world } = table();
      const shown = report.conflicts.map(({ task, repo, notion, kept }) => [task, repo, notion, kept]);
      expect(shown.sort()).toEqual([
        ['TAB-5', 'In Progress', 'Done', 'notion'],
        ['TAB-6', 'In Review', 'In Progress', 'repo'],
        ['TAB-9', '2026-12-03', '2026-12-05', 'repo'],
      ]);
      const log = world.github.file('conflicts/2026-12.ndjson', 'refs/plan-sync/state')!;
      const lost = log
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { task: string; lost: string });
      expect(lost.map(({ task, lost: value }) => [task, value]).sort()).toEqual([
        ['TAB-5', 'In Progress'],
        ['TAB-6', 'In Progress'],
        ['TAB-9', '2026-12-05'],
      ]);
    });

    it('says nothing more of a conflict once a side moves on', async () => {
      const { world, rehearsal } = table();
      world.change('plans/table.yml', '2026-12-03', '2026-12-06');
      world.notion.person.edit(world.row('TAB-6').id, { State: 'Done' });
      await rehearsal.clock.sleep(5 * 60_000);
      await rehearsal.run();
      expect(world.row('TAB-9').values).toMatchObject({ Deadline: '2026-12-06', Sync: '' });
      expect(world.row('TAB-6').values).toMatchObject({ State: 'Done', Sync: '' });
    });
  },
);

describeTable(
  'with `conflicts: notion`, both sides change',
  [
    {
      name: 'a value, differently',
      task: ['due: 2026-12-01'],
      meanwhile: ['2026-12-01', '2026-12-03'],
      edit: set({ Deadline: '2026-12-05' }),
      removed: ['due: 2026-12-03'],
      added: ['due: 2026-12-05'],
      row: { Deadline: '2026-12-05' },
    },
    {
      name: 'a title',
      meanwhile: ['a title', 'the title'],
      edit: set({ Task: 'One title' }),
      removed: ['title: "the title"'],
      added: ['title: "One title"'],
      row: { Task: 'One title' },
    },
  ],
  { config: `sync: { ${max}, conflicts: notion }\n` },
  (table) => {
    it('shows it, and keeps what gave way', () => {
      const { report, world } = table();
      expect(report.conflicts.map(({ kept }) => kept)).toEqual(['notion', 'notion']);
      const log = world.github.file('conflicts/2026-12.ndjson', 'refs/plan-sync/state')!;
      expect(log).toContain('"side":"repo","lost":"2026-12-03","kept":"2026-12-05"');
    });
  },
);

describeTable(
  'a field that',
  [
    {
      name: 'the repo owns is put back',
      task: ['priority: High'],
      edit: set({ Priority: 'Low' }),
      row: { Priority: 'High' },
    },
    {
      name: 'Notion owns follows Notion',
      task: ['assignee: ada', 'due: 2026-12-03'],
      edit: set({ Deadline: '2026-12-05' }),
      removed: ['due: 2026-12-03'],
      added: ['due: 2026-12-05'],
      row: { Deadline: '2026-12-05' },
    },
    {
      name: 'Notion owns goes back in the file',
      task: ['due: 2026-12-03'],
      meanwhile: ['2026-12-03', '2026-12-04'],
      edit: () => undefined,
      removed: ['due: 2026-12-04'],
      added: ['due: 2026-12-03'],
      row: { Deadline: '2026-12-03' },
    },
    {
      name: 'Notion owns wins over the file',
      task: ['due: 2026-12-03'],
      meanwhile: ['2026-12-03', '2026-12-04'],
      edit: set({ Deadline: '2026-12-05' }),
      removed: ['due: 2026-12-04'],
      added: ['due: 2026-12-05'],
      row: { Deadline: '2026-12-05' },
    },
  ],
  { config: `people: { ada: ada@example.com }\nsync: { ${max}, fields: { priority: repo, due: notion } }\n` },
);

describeTable(
  'a sprint in text',
  [
    {
      name: 'changed',
      task: ['sprint: Sprint 25'],
      edit: set({ Iteration: 'Sprint 26' }),
      removed: ['sprint: Sprint 25'],
      added: ['sprint: Sprint 26'],
    },
    {
      name: 'cleared',
      task: ['sprint: Sprint 25'],
      edit: set({ Iteration: '' }),
      removed: ['sprint: Sprint 25'],
    },
  ],
  { taskProperties: { Iteration: { rich_text: {} } } },
);
