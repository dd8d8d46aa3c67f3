// What people change in the properties of a row comes back into its task's lines, field by field, as the smallest
// change of exactly what they changed; what the file cannot hold of it stays in Notion.
import { describeTable, type Case } from './table.ts';

const set =
  (values: Readonly<Record<string, unknown>>): Case['edit'] =>
  (world, row) =>
    world.notion.person.edit(row, values);

describeTable(
  'a value',
  [
    {
      name: 'status',
      task: ['status: To Do # for now'],
      edit: set({ State: 'In Progress' }),
      removed: ['status: To Do # for now'],
      added: ['status: In Progress # for now'],
      row: { State: 'In Progress' },
    },
    { name: 'status that the file left out', edit: set({ State: 'Blocked' }), added: ['status: Blocked'] },
    {
      name: 'status spelled otherwise',
      task: ['status: in_progress'],
      edit: set({ State: 'Done' }),
      removed: ['status: in_progress'],
      added: ['status: Done'],
    },
    {
      name: 'priority',
      task: ['priority: High'],
      edit: set({ Priority: 'Low' }),
      removed: ['priority: High'],
      added: ['priority: Low'],
    },
    {
      name: 'priority cleared',
      task: ['priority: High'],
      edit: set({ Priority: null }),
      removed: ['priority: High'],
      row: { Priority: null },
    },
    {
      name: 'estimate',
      task: ['estimate: 3'],
      edit: set({ Points: 0.5 }),
      removed: ['estimate: 3'],
      added: ['estimate: 0.5'],
    },
    {
      name: 'estimate cleared',
      task: ['estimate: 3'],
      edit: set({ Points: null }),
      removed: ['estimate: 3'],
    },
    { name: 'start', edit: set({ Start: '2026-12-07' }), added: ['start: 2026-12-07'] },
    {
      name: 'due',
      task: ['due: "2026-12-03"'],
      edit: set({ Deadline: '2026-12-24' }),
      removed: ['due: "2026-12-03"'],
      added: ['due: "2026-12-24"'],
    },
    {
      name: 'due with a time of day',
      task: ['due: 2026-12-03'],
      edit: set({ Deadline: '2026-12-24T15:00:00.000+01:00' }),
      removed: ['due: 2026-12-03'],
      added: ['due: 2026-12-24'],
      row: { Deadline: '2026-12-24T15:00:00.000+01:00' },
    },
    {
      name: 'a time of day on the same day',
      task: ['due: 2026-12-03'],
      edit: set({ Deadline: '2026-12-03T09:00:00.000+01:00' }),
      row: { Deadline: '2026-12-03T09:00:00.000+01:00' },
    },
    {
      name: 'a range',
      task: ['start: 2026-12-01', 'due: 2026-12-03'],
      edit: set({
        Start: { start: '2026-12-02', end: '2026-12-20' },
        Deadline: { start: '2026-12-20', end: '2026-12-24' },
      }),
      removed: ['start: 2026-12-01', 'due: 2026-12-03'],
      added: ['start: 2026-12-02', 'due: 2026-12-24'],
      row: { Start: '2026-12-02 → 2026-12-20', Deadline: '2026-12-20 → 2026-12-24' },
    },
    {
      name: 'due cleared',
      task: ['due: 2026-12-03'],
      edit: set({ Deadline: null }),
      removed: ['due: 2026-12-03'],
    },
    {
      name: 'a label added',
      task: ['labels: [database]'],
      edit: set({ Tags: ['database', 'backend'] }),
      removed: ['labels: [database]'],
      added: ['labels: [database, backend]'],
    },
    {
      name: 'a label removed from a list in lines',
      task: ['labels:', '  - database', '  - api # both'],
      edit: set({ Tags: ['api'] }),
      removed: ['  - database'],
    },
    {
      name: 'labels cleared',
      task: ['labels: [database]'],
      edit: set({ Tags: [] }),
      removed: ['labels: [database]'],
    },
    {
      name: 'an assignee with a handle',
      task: ['assignee: ada'],
      edit: set({ Owner: ['Ada', 'Sam'] }),
      removed: ['assignee: ada'],
      added: ['assignee: [ada, sam]'],
    },
    {
      name: 'assignee cleared',
      task: ['assignee: ada'],
      edit: set({ Owner: [] }),
      removed: ['assignee: ada'],
    },
    {
      name: 'a sprint',
      task: ['sprint: Sprint 25'],
      edit: set({ Iteration: 'Sprint 26' }),
      removed: ['sprint: Sprint 25'],
      added: ['sprint: Sprint 26'],
    },
    {
      name: 'sprint cleared',
      task: ['sprint: Sprint 25'],
      edit: set({ Iteration: null }),
      removed: ['sprint: Sprint 25'],
    },
    {
      name: 'a blocker',
      edit: set({ Blocker: 'Waiting for DBA review' }),
      added: ['blocker: Waiting for DBA review'],
    },
    {
      name: 'blocker cleared',
      task: ['blocker: The DBA'],
      edit: set({ Blocker: '' }),
      removed: ['blocker: The DBA'],
    },
    {
      name: 'a dependency added',
      task: ['depends-on: [TAB-1]'],
      edit: (world, row) =>
        world.notion.person.edit(row, { 'Blocked by': [world.row('TAB-1').id, world.row('TAB-2').id] }),
      removed: ['depends-on: [TAB-1]'],
      added: ['depends-on: [TAB-1, TAB-2]'],
    },
    {
      name: 'a dependency removed',
      task: ['depends-on: [TAB-1, TAB-2]'],
      edit: (world, row) => world.notion.person.edit(row, { 'Blocked by': [world.row('TAB-2').id] }),
      removed: ['depends-on: [TAB-1, TAB-2]'],
      added: ['depends-on: [TAB-2]'],
    },
    {
      name: 'title',
      edit: set({ Task: 'Write migrations: all' }),
      removed: ['title: "title"'],
      added: ['title: "Write migrations: all"'],
    },
    {
      name: 'a property of its own',
      task: ['properties: { Team: Platform }'],
      edit: set({ Team: 'Mobile' }),
      removed: ['properties: { Team: Platform }'],
      added: ['properties: { Team: Mobile }'],
    },
    { name: 'another property', edit: set({ Team: 'Mobile' }), row: { Team: 'Mobile' } },
    {
      name: 'an empty title',
      edit: set({ Task: '' }),
      row: { Task: '' },
      sync: 'not taken over because the title is empty',
    },
    {
      name: 'what the action owns',
      edit: set({ Source: 'https://example.com', 'Task ID': 'X', Sync: 'mine' }),
      row: { 'Task ID': 'TAB-29' },
    },
  ],
  {
    prepare(world) {
      world.notion.person.as('Sam', { email: 'sam@example.com' });
    },
    config: 'sync: { max-changes: 100% }\npeople: { ada: ada@example.com, sam: sam@example.com }\n',
  },
);
