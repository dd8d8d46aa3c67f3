// What people change in the text of a row's page comes back section by section, as lines of the file; what is theirs
// alone stays where it is.
import { expect, it } from 'vitest';
import { describeTable, type Case } from './table.ts';

type Act = (person: Parameters<Case['edit']>[0]['notion']['person'], row: string) => void;
const by =
  (act: Act): Case['edit'] =>
  (world, row) =>
    act(world.notion.person, row);

const criteria = [
  'acceptance:',
  '  - The first one is done # easy',
  '  - done: Second one',
  "  - 'Third: one'",
];

describeTable('criteria', [
  {
    name: 'ticked',
    task: criteria,
    edit: by((person, row) => person.tick(row, 'The first one is done')),
    removed: ['  - The first one is done # easy'],
    added: ['  - done: The first one is done # easy'],
  },
  {
    name: 'unticked',
    task: criteria,
    edit: by((person, row) => person.tick(row, 'Second one', false)),
    removed: ['  - done: Second one'],
    added: ['  - Second one'],
  },
  {
    name: 'edited',
    task: criteria,
    edit: by((person, row) => person.replaceText(row, 'Third: one', 'Third: two')),
    removed: ["  - 'Third: one'"],
    added: ["  - 'Third: two'"],
  },
  {
    name: 'added',
    task: criteria,
    edit: by((person, row) => person.addBlocks(row, '- [ ] Fourth', 'Third: one')),
    added: ['  - Fourth'],
  },
  {
    name: 'added where there was none',
    edit: by((person, row) => person.addBlocks(row, '## Acceptance Criteria\n- [x] Only')),
    added: ['acceptance:', '  - done: Only'],
  },
  {
    name: 'removed',
    task: criteria,
    edit: by((person, row) => person.deleteBlock(row, 'Second one')),
    removed: ['  - done: Second one'],
  },
  {
    name: 'all removed',
    task: criteria,
    edit: by((person, row) => {
      for (const text of ['The first one is done', 'Second one', 'Third: one']) person.deleteBlock(row, text);
    }),
    removed: criteria,
  },
  {
    name: 'reordered',
    task: criteria,
    edit: by((person, row) => person.moveBlock(row, 'The first one is done', 'Third: one')),
    body: (body) => {
      expect(body).toContain('- [ ] Third: one\n- [ ] The first one is done');
    },
  },
  {
    name: 'ticked while the file edits another',
    task: criteria,
    meanwhile: ['Third: one', 'Third: 1'],
    edit: by((person, row) => person.tick(row, 'The first one is done')),
    removed: ['  - The first one is done # easy'],
    added: ['  - done: The first one is done # easy'],
    body: (body) => {
      expect(body).toBe(
        '## Acceptance Criteria\n- [x] The first one is done\n- [x] Second one\n- [ ] Third: 1',
      );
    },
  },
  {
    name: 'ticked while the file rewords it',
    task: criteria,
    meanwhile: ['The first one', 'The very first one'],
    edit: by((person, row) => person.tick(row, 'The first one is done')),
    removed: ['  - The very first one is done # easy'],
    added: ['  - done: The very first one is done # easy'],
    body: (body) => {
      expect(body).toContain('- [x] The very first one is done\n');
    },
  },
  {
    name: 'added while the file adds',
    task: criteria,
    meanwhile: ['acceptance:\n', 'acceptance:\n      - Zeroth\n'],
    edit: by((person, row) => person.addBlocks(row, '- [ ] Fourth', 'Third: one')),
    added: ['  - Fourth'],
    body: (body) => {
      expect(body).toContain('- [ ] Zeroth\n- [ ] The first one is done');
      expect(body).toContain('- [ ] Fourth');
    },
  },
  {
    name: 'on either side the same',
    task: criteria,
    meanwhile: ['- The first one', '- done: The first one'],
    edit: by((person, row) => person.tick(row, 'The first one is done')),
  },
]);

const sections = [
  'context: Part of the migration.',
  'description: |',
  '  Write the scripts.',
  '',
  '  Keep **them** short.',
  'approach: >-',
  '  One transaction',
  '  per table.',
  'resources:',
  '  - Schema: https://example.com/schema',
  'updates:',
  '  - { date: 2026-12-01, by: ada, note: First draft }',
];

describeTable(
  'a section',
  [
    {
      name: 'description',
      task: sections,
      edit: by((person, row) => person.replaceText(row, 'Write the scripts.', 'Write all scripts.')),
      removed: ['  Write the scripts.'],
      added: ['  Write all scripts.'],
    },
    {
      name: 'description with a paragraph more',
      task: sections,
      edit: by((person, row) => person.addBlocks(row, '- a list\n- of two', 'Write the scripts.')),
      added: ['  - a list', '  - of two', ''],
    },
    {
      name: 'context',
      task: sections,
      edit: by((person, row) => person.replaceText(row, 'Part of the migration.', 'Part of it.')),
      removed: ['context: Part of the migration.'],
      added: ['context: Part of it.'],
    },
    {
      name: 'approach',
      task: sections,
      edit: by((person, row) => person.replaceText(row, 'per table', 'a table')),
      removed: ['  per table.'],
      added: ['  a table.'],
    },
    {
      name: 'resources',
      task: sections,
      edit: by((person, row) => person.addBlocks(row, '- [Runbook](https://example.com/run)', 'Schema')),
      added: ['  - Runbook: https://example.com/run'],
    },
    {
      name: 'progress',
      task: sections,
      edit: by((person, row) => person.addBlocks(row, '- **2026-12-02**, ada: It works', 'First draft')),
      added: ['  - date: 2026-12-02', '    by: ada', '    note: It works'],
    },
    {
      name: 'cleared under its heading',
      task: sections,
      edit: by((person, row) => person.deleteBlock(row, 'One transaction')),
      removed: ['approach: >-', '  One transaction', '  per table.'],
    },
    {
      name: 'changed on both sides in different paragraphs',
      task: sections,
      meanwhile: ['Keep **them** short.', 'Keep **them** very short.'],
      edit: by((person, row) => person.replaceText(row, 'Write the scripts.', 'Write all scripts.')),
      removed: ['  Write the scripts.'],
      added: ['  Write all scripts.'],
      body: (body) => {
        expect(body).toContain('Write all scripts.\nKeep **them** very short.');
      },
    },
    {
      name: 'changed on both sides in one paragraph',
      task: sections,
      meanwhile: ['Write the scripts.', 'Write the script.'],
      edit: by((person, row) => person.replaceText(row, 'Write the scripts.', 'Write all scripts.')),
      body: (body) => {
        expect(body).toContain('Write the script.\n');
      },
      sync: "conflict: the repo's text under Description was kept",
    },
    {
      name: 'whose heading is gone',
      task: sections,
      meanwhile: ['Write the scripts.', 'Write more scripts.'],
      edit: by((person, row) => {
        for (const text of ['Description', 'Write the scripts.', 'Keep']) person.deleteBlock(row, text);
      }),
      body: (body) => {
        expect(body).not.toContain('scripts');
      },
      sync: 'the heading "Description" is missing, so its section was left alone',
    },
    {
      name: "people's own",
      task: sections,
      meanwhile: ['Part of the migration.', 'Part of something.'],
      edit: by((person, row) => {
        person.addBlocks(row, '## Minutes\nWe met.\n- [ ] Call Bob');
        person.addBlocks(row, '> My own words', 'Schema');
        person.comment(row, 'Really?', 'Write the scripts.');
      }),
      body: (body) => {
        expect(body).toContain('## Minutes\nWe met.\n- [ ] Call Bob');
        expect(body).toContain('Part of something.');
        expect(body).toContain('> My own words');
      },
    },
    {
      name: 'whose blocker is edited in the text',
      task: ['blocker: The DBA', ...sections],
      edit: by((person, row) => person.replaceText(row, 'The DBA', 'The new DBA')),
      removed: ['blocker: The DBA'],
      added: ['blocker: The new DBA'],
      row: { Blocker: 'The new DBA' },
    },
    {
      name: 'whose blocker is edited in the property',
      task: ['blocker: The DBA', ...sections],
      edit: by((person, row) => person.edit(row, { Blocker: 'The new DBA' })),
      removed: ['blocker: The DBA'],
      added: ['blocker: The new DBA'],
      body: (body) => {
        expect(body).toContain('**Blocked:** The new DBA');
      },
    },
  ],
  { config: 'people: { ada: ada@example.com }\nsync: { max-changes: 100% }\n' },
  (table) => {
    it('says once which heading is missing', async () => {
      const { report, rehearsal } = table();
      const missing = (each: typeof report): readonly string[] =>
        each.notices.flatMap(({ message }) =>
          message.includes('heading "Description" is missing') ? message : [],
        );
      expect(missing(report)).toHaveLength(1);
      expect(missing((await rehearsal.run()).report!)).toEqual([]);
    });
  },
);

describeTable(
  'text that',
  [
    {
      name: 'the repo owns is put back, and what people added there stays',
      sync: "conflict: the repo's text under Description was kept",
      task: ['description: |', '  Write the scripts.', '  Then run them.'],
      edit: by((person, row) => {
        person.replaceText(row, 'Write the scripts.', 'Write no scripts.');
        person.addBlocks(row, '## Minutes\nWe met.');
      }),
      body: (body) => {
        expect(body).toContain('Write the scripts.');
        expect(body).not.toContain('Write no scripts.');
        expect(body).toContain('## Minutes\nWe met.');
      },
    },
    {
      name: 'the repo owns is put back where the file changed, too',
      sync: "conflict: the repo's text under Description was kept",
      task: ['description: |', '  Write the scripts.'],
      meanwhile: ['Write the scripts.', 'Write all scripts.'],
      edit: by((person, row) => person.replaceText(row, 'Write the scripts.', 'Write no scripts.')),
      body: (body) => {
        expect(body).toContain('Write all scripts.');
        expect(body).not.toContain('Write no scripts.');
      },
    },
    {
      name: 'Notion owns wins over the file',
      task: ['approach: |', '  By hand.'],
      meanwhile: ['By hand.', 'By a job.'],
      edit: by((person, row) => person.replaceText(row, 'By hand.', 'By a person.')),
      removed: ['  By a job.'],
      added: ['  By a person.'],
      body: (body) => {
        expect(body).toContain('By a person.');
      },
    },
  ],
  { config: 'sync: { max-changes: 100%, fields: { description: repo, approach: notion } }\n' },
  (table) => {
    it('keeps in the state what was put back, and settles', async () => {
      const { rehearsal } = table();
      const log = rehearsal.world.github.file('conflicts/2026-12.ndjson', 'refs/plan-sync/state')!;
      expect(log).toContain('Write no scripts.');
      expect(log).toContain('By a job.');
    });
  },
);
