// What a run writes into a page's text when the file, people in Notion, or both changed it.
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../src/core/body/edits.ts';
import { reconcileBody, type BodyDecision, type BodyOptions } from '../../../src/core/body/reconcile-body.ts';
import type { Section } from '../../../src/core/body/sections.ts';

const HEADINGS = ['Context', 'Description', 'Acceptance Criteria', 'Resources'];
const ours = (heading: string, text: string): Section => ({ heading, text });

interface Case {
  base?: Record<string, string | { repo: string; notion: string }>;
  wanted: readonly Section[];
  body: string;
  options?: Partial<BodyOptions>;
}

function decide({ base = {}, wanted, body, options }: Case): BodyDecision & { after: string } {
  const bases = Object.fromEntries(
    Object.entries(base).map(([heading, text]) => [
      heading,
      typeof text === 'string' ? { repo: text, notion: text } : text,
    ]),
  );
  const decision = reconcileBody(bases, wanted, body, {
    conflicts: 'repo',
    complete: true,
    headings: HEADINGS,
    ...options,
  });
  const after = applyEdits(body, decision.edits);
  return { ...decision, after: decision.append === undefined ? after : `${after}\n${decision.append}` };
}

describe('the file changed', () => {
  test('one line is replaced, and nothing else', () => {
    const { edits, after } = decide({
      base: { Description: 'One\nTwo\nThree' },
      wanted: [ours('Description', 'One\n2\nThree')],
      body: '## Description\nOne\nTwo\nThree\n## Notes\nmine',
    });
    expect(edits).toEqual([{ from: 'Two', to: '2' }]);
    expect(after).toBe('## Description\nOne\n2\nThree\n## Notes\nmine');
  });

  test('what people added within the section stays', () => {
    const { after } = decide({
      base: { Description: { repo: 'One\nTwo', notion: 'One\n<callout>\n\tHey\n</callout>\nTwo' } },
      wanted: [ours('Description', 'One\n2')],
      body: '## Description\nOne\n<callout>\n\tHey\n</callout>\nTwo',
    });
    expect(after).toBe('## Description\nOne\n<callout>\n\tHey\n</callout>\n2');
  });

  test('equal lines elsewhere are told apart', () => {
    const body = '## Description\n- a\n- b\n- a\n- c\n## Notes\n- a';
    const { edits, after } = decide({
      base: { Description: '- a\n- b\n- a\n- c' },
      wanted: [ours('Description', '- a\n- b\n- new\n- c')],
      body,
    });
    expect(after).toBe('## Description\n- a\n- b\n- new\n- c\n## Notes\n- a');
    for (const { from } of edits) expect(body.split(from)).toHaveLength(2);
  });

  test('Notion’s own spelling is left and found', () => {
    const { edits } = decide({
      base: { Description: { repo: 'a - b\nold', notion: 'a \\- b\nol\\d' } },
      wanted: [ours('Description', 'a - b\nnew')],
      body: '## Description\na \\- b\nol\\d',
    });
    expect(edits).toEqual([{ from: 'ol\\d', to: 'new' }]);
  });

  test('a line that Notion rewrote is replaced where it stands', () => {
    const { edits } = decide({
      base: { Description: { repo: 'see x.md\nend', notion: 'see [x.md](http://x.md)\nend' } },
      wanted: [ours('Description', 'see y.md\nend')],
      body: '## Description\nsee [x.md](http://x.md)\nend',
    });
    expect(edits).toEqual([{ from: 'see [x.md](http://x.md)', to: 'see y.md' }]);
  });

  test('lines come and go', () => {
    const added = decide({
      base: { Resources: '- a' },
      wanted: [ours('Resources', '- 0\n- a\n- b')],
      body: '## Resources\n- a\n## Mine\nx',
    });
    expect(added.after).toBe('## Resources\n- 0\n- a\n- b\n## Mine\nx');
    const removed = decide({
      base: { Resources: '- a\n- b\n- c' },
      wanted: [ours('Resources', '- c')],
      body: '## Resources\n- a\n- b\n- c',
    });
    expect(removed.after).toBe('## Resources\n- c');
  });

  test('a new section takes its place', () => {
    const decision = decide({
      base: { Context: 'c', Resources: '- r' },
      wanted: [ours('Context', 'c'), ours('Description', 'd'), ours('Resources', '- r')],
      body: 'intro\n## Context\nc\n## Mine\nm\n## Resources\n- r',
    });
    expect(decision.after).toBe('intro\n## Context\nc\n## Mine\nm\n## Description\nd\n## Resources\n- r');
  });

  test('a new last section is added at the end of the page', () => {
    const wanted = [ours('Context', 'c'), ours('Description', 'd')];
    expect(decide({ base: { Context: 'c' }, wanted, body: '## Context\nc' })).toMatchObject({
      edits: [],
      append: '## Description\nd',
    });
    expect(decide({ wanted, body: 'mine' }).append).toBe('## Context\nc\n## Description\nd');
    expect(decide({ base: { Context: 'c' }, wanted, body: '## Context\nc\n## Mine\nm' }).after).toBe(
      '## Context\nc\n## Description\nd\n## Mine\nm',
    );
  });

  test('a section that is no longer wanted goes, heading and all', () => {
    const base = { Context: 'c', Description: 'd' };
    const gone = decide({
      base,
      wanted: [ours('Description', 'd')],
      body: 'p\n## Context\nc\n## Description\nd',
    });
    expect(gone.after).toBe('p\n## Description\nd');
    expect(gone.sections['Context']!.base).toEqual({ repo: '', notion: '' });
    expect(decide({ base: { Context: 'c' }, wanted: [], body: '## Context\nc' }).after).toBe('');
  });

  test('a section in which people wrote keeps their lines and its heading', () => {
    const { after } = decide({ base: { Context: 'c' }, wanted: [], body: '## Context\nc\nmine' });
    expect(after).toBe('## Context\nmine');
  });
});

test('a section that went may come back', () => {
  const { append, frozen } = decide({ base: { Context: '' }, wanted: [ours('Context', 'c')], body: 'mine' });
  expect({ append, frozen }).toEqual({ append: '## Context\nc', frozen: [] });
});

describe('people changed the page', () => {
  test('nothing is written, and their change stays a change', () => {
    const decision = decide({
      base: { Description: 'One\nTwo' },
      wanted: [ours('Description', 'One\nTwo')],
      body: '## Description\nOne\nTwo!\nThree',
    });
    expect(decision).toMatchObject({
      edits: [],
      append: undefined,
      conflicts: [],
    });
    expect(decision.sections['Description']!.base).toEqual({ repo: 'One\nTwo', notion: 'One\nTwo' });
  });

  test('what they put under a heading of ours that the file has not stays', () => {
    expect(decide({ wanted: [], body: '## Resources\n- [a](https://b.c/)' }).edits).toEqual([]);
  });

  test('a section that they emptied is not filled again, nor is one whose heading they took away', () => {
    const base = { Context: 'c', Description: 'd' };
    const wanted = [ours('Context', 'c'), ours('Description', 'd')];
    expect(decide({ base, wanted, body: '## Context\n## Description\nd' })).toMatchObject({
      edits: [],
      frozen: [],
    });
    expect(decide({ base, wanted, body: 'c\n## Description\nd' })).toMatchObject({
      edits: [],
      frozen: ['Context'],
    });
  });

  test('a heading may get another level and other letters', () => {
    const { after, frozen } = decide({
      base: { Context: 'c', Description: 'd' },
      wanted: [ours('Context', 'C'), ours('Description', 'D')],
      body: '# **CONTEXT**\nc\n### description {color="blue"}\nd',
    });
    expect(after).toBe('# **CONTEXT**\nC\n### description {color="blue"}\nD');
    expect(frozen).toEqual([]);
  });
});

describe('both changed', () => {
  const both = (base: string, file: string, notion: string, options?: Partial<BodyOptions>) => {
    const { after, conflicts } = decide({
      base: { Description: base },
      wanted: [ours('Description', file)],
      body: `## Description\n${notion}`,
      ...(options && { options }),
    });
    return {
      notion: after.replace(/^## Description\n?/, ''),
      conflicts: conflicts.length,
    };
  };

  test.each([
    ['different lines', 'a\nb\nc', 'A\nb\nc', 'a\nb\nC', 'A\nb\nC'],
    ['neighbouring lines', 'a\nb', 'A\nb', 'a\nB', 'A\nB'],
    ['additions at one place', '- a', '- a\n- x', '- a\n- y', '- a\n- x\n- y'],
    ['an edit and an addition behind it', '- a', '- A', '- a\n- y', '- A\n- y'],
    ['a removal and an edit elsewhere', 'a\nb\nc', 'a\nc', 'a\nb\nC', 'a\nC'],
    ['a removal and an edit of the same', 'a\nb\nc', 'a\nc', 'a\nB\nc', 'a\nB\nc'],
    [
      'an edit of the text and a tick',
      '- [ ] one two',
      '- [ ] one two three',
      '- [x] one two',
      '- [x] one two three',
    ],
    [
      'ticks of different boxes',
      '- [ ] a\n- [x] b',
      '- [x] a\n- [x] b',
      '- [ ] a\n- [ ] b',
      '- [x] a\n- [ ] b',
    ],
  ])('%s: both are kept', (_, base, file, notion, merged) => {
    expect(both(base, file, notion)).toEqual({ notion: merged, conflicts: 0 });
  });

  test('the same change is none', () => {
    expect(both('a', 'b', 'b')).toEqual({ notion: 'b', conflicts: 0 });
  });

  test('one line, two ways: the policy decides, and the loser is named', () => {
    expect(both('a', 'file', 'notion')).toEqual({ notion: 'file', conflicts: 1 });
    expect(both('a', 'file', 'notion', { conflicts: 'notion' })).toEqual({
      notion: 'notion',

      conflicts: 1,
    });
    expect(both('a', 'file', 'notion', { conflicts: 'ask' })).toEqual({
      notion: 'notion',

      conflicts: 1,
    });
    const { conflicts } = decide({
      base: { Context: 'a' },
      wanted: [ours('Context', 'f')],
      body: '## Context\nn',
    });
    expect(conflicts).toEqual([{ heading: 'Context', base: 'a', repo: 'f', notion: 'n', kept: 'repo' }]);
  });
});

test('a criterion that moved in the file and was ticked in Notion is both', () => {
  const { after } = decide({
    base: { 'Acceptance Criteria': '- [ ] a\n- [ ] b\n- [ ] c' },
    wanted: [ours('Acceptance Criteria', '- [ ] c\n- [ ] a\n- [ ] b')],
    body: '## Acceptance Criteria\n- [ ] a\n- [ ] b\n- [x] c',
  });
  expect(after).toBe('## Acceptance Criteria\n- [x] c\n- [ ] a\n- [ ] b');
});

describe('sections of ours alone', () => {
  test('our lines are replaced, what people added stays, nobody is asked', () => {
    const { after, conflicts } = decide({
      base: { Context: '50%\n- a' },
      wanted: [{ heading: 'Context', text: '60%\n- a\n- b', derived: true }],
      body: '## Context\nabout 50%\n- a\nGreat!',
    });
    expect(after).toBe('## Context\n60%\n- a\n- b\nGreat!');
    expect(conflicts).toEqual([]);
  });
});

describe('sides that never agreed', () => {
  test('equal text is agreed upon', () => {
    expect(decide({ wanted: [ours('Context', 'c')], body: '## Context\nc' })).toMatchObject({
      edits: [],
      sections: { Context: { base: { repo: 'c', notion: 'c' } } },
    });
  });

  test('what one side alone has is kept, else the file’s stands and the other is named', () => {
    const { after, conflicts } = decide({
      wanted: [ours('Context', 'a\nfile\nb')],
      body: '## Context\na\nnotion\nb\nmore',
    });
    expect(after).toBe('## Context\na\nfile\nb\nmore');
    expect(conflicts.map(({ notion }) => notion)).toEqual(['notion']);
  });
});

test('nothing is decided about a page that cannot be read whole', () => {
  const decision = decide({
    base: { Context: 'c' },
    wanted: [ours('Context', 'd'), ours('Description', 'e')],
    body: '## Notes',
    options: { complete: false },
  });
  expect(decision).toMatchObject({
    edits: [],
    append: undefined,
    frozen: [],
    conflicts: [],
  });
});

test('a derived section of which an older text is remembered is written anew, and what gives way is shown', () => {
  const line = (id: string, title: string): string => `- 🚫 [${id}: ${title}](https://www.notion.so/${id})`;
  const before = `**25%** 1 of 4 tasks done\n**Tasks:** 1 Done · 1 Blocked · 2 To Do\n**Blockers**\n${line('D-4', 'one')}`;
  const now = `**0%** 0 of 5 tasks done\n**Tasks:** 2 Blocked · 3 To Do\n**Blockers**\n${line('D-3', 'two')}\n${line('D-4', 'one')}`;
  const text = `**0%** 0 of 5 tasks done\n**Tasks:** 2 Blocked · 3 To Do\n**Blockers**\n${line('D-1', 'three')}\n${line('D-3', 'two')}\n${line('D-4', 'four')}`;
  const { after, conflicts } = decide({
    base: { 'Status Overview': before },
    wanted: [{ heading: 'Status Overview', text, derived: true }],
    body: `## Status Overview\n${now}`,
    options: { headings: ['Status Overview'], conflicts: 'ask' },
  });
  expect(after).toBe(`## Status Overview\n${text}`);
  expect(conflicts.map(({ notion, kept }) => [notion, kept])).toEqual([[now, 'repo']]);
});
