// The pages as the embedded Notion reads them: what is written is what was meant, and blocks that were not changed
// stay the same blocks.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../src/core/body/edits.ts';
import { canonical, fromNotion, sameText, toNotion } from '../../../src/core/body/dialect.ts';
import { planSections } from '../../../src/core/body/plan-page.ts';
import { pullBody, type PullOptions } from '../../../src/core/body/pull-body.ts';
import { reconcileBody } from '../../../src/core/body/reconcile-body.ts';
import { readSections, renderBody, type Section } from '../../../src/core/body/sections.ts';
import { settleBases } from '../../../src/core/body/settle-bases.ts';
import { parsePlan } from '../../../src/core/plan/parse.ts';
import { walkBlocks, type Block } from '../../../src/emulators/notion/markdown/blocks.ts';
import { editBlocks } from '../../../src/emulators/notion/markdown/edit.ts';
import { parseBlocks } from '../../../src/emulators/notion/markdown/parse.ts';
import { renderBlocks } from '../../../src/emulators/notion/markdown/render.ts';
import { DEFAULT_SWITCHES, type MarkdownSwitches } from '../../../src/emulators/notion/markdown/switches.ts';

/** The headings whose sections do not say what was intended. */
function unwritten(
  body: string,
  intended: Readonly<Record<string, { readonly text: string }>>,
): readonly string[] {
  const present = readSections(body, Object.keys(intended));
  return Object.entries(intended)
    .filter(([heading, { text }]) => present[heading] === undefined || !sameText(present[heading], text))
    .map(([heading]) => heading);
}

const pulling: PullOptions = {
  conflicts: 'repo',
  ownerOf: () => 'both',
  complete: true,
  hold: (_, text) => toNotion(fromNotion(text)),
};

let ids = 0;
const newId = (): string => `block-${(ids += 1)}`;

const SETTINGS: readonly (readonly [string, MarkdownSwitches])[] = [
  ['as it likely is', DEFAULT_SWITCHES],
  ['with every escape', { ...DEFAULT_SWITCHES, escapes: 'documented' }],
  ['with any punctuation escapable', { ...DEFAULT_SWITCHES, escapable: 'punctuation' }],
];

const RICH = `# Title

Soft-wrapped **bold** and _italic_, \`code\`, ~~gone~~, snake_case,
2 * 3 < 4, $5, {x}, [y] and <b>html</b>.

* one
    * two <page url="https://www.notion.so/x">no page</page>
1. first
2. second
- [ ] open
- [x] done

> quoted
> twice

\`\`\`ts
if (a < b) {
\tc('*');
}
\`\`\`

| a | b |
| --- | --- |
| 1 \\| 2 | [x](https://example.com) |

---
Last https://example.com/path_with_underscores.
`;

describe.each(SETTINGS)('Notion %s', (_, switches) => {
  const read = (blocks: readonly Block[]): string => renderBlocks(blocks, switches);

  test('says what the file says', () => {
    const text = toNotion(RICH);
    const stored = read(parseBlocks(text, newId, switches));
    expect(canonical(stored)).toBe(canonical(text));
    expect(sameText(stored, text)).toBe(true);
  });

  test('keeps every block that the file did not change', () => {
    const before: readonly Section[] = [
      { heading: 'Description', text: toNotion(RICH) },
      { heading: 'Acceptance Criteria', text: '- [ ] a\n- [ ] b\n- [ ] c' },
    ];
    const created = parseBlocks(renderBody(before), newId, switches);
    const body = read(created);
    const found = readSections(body, ['Description', 'Acceptance Criteria']);
    const bases = Object.fromEntries(
      before.map(({ heading, text }) => [heading, { repo: text, notion: found[heading]! }]),
    );
    const wanted: readonly Section[] = [
      { heading: 'Context', text: 'New.' },
      { heading: 'Description', text: toNotion(RICH.replace('* one', '* uno').replace("c('*')", 'd()')) },
      { heading: 'Acceptance Criteria', text: '- [ ] a\n- [x] b\n- [ ] new\n- [ ] c' },
    ];
    const decision = reconcileBody(bases, wanted, body, { conflicts: 'repo', complete: true });
    const edited = editBlocks(
      created,
      {
        type: 'update_content',
        update_content: {
          content_updates: decision.edits.map(({ from, to }) => ({ old_str: from, new_str: to })),
        },
      },
      { newId, switches },
    );
    const after = read(edited);

    expect(unwritten(after, decision.sections)).toEqual([]);
    const now = readSections(
      after,
      wanted.map(({ heading }) => heading),
    );
    for (const { heading, text } of wanted) expect(canonical(now[heading]!)).toBe(canonical(text));
    const known = new Set([...walkBlocks(created)].map(({ id }) => id));
    const fresh = [...walkBlocks(edited)].filter(({ id }) => !known.has(id));
    expect(fresh.length).toBeLessThanOrEqual(6);
    const settled = settleBases(decision.sections, body, after);
    expect(settled['Description']).toEqual({ repo: wanted[1]!.text, notion: now['Description'] });
    const again = reconcileBody(settled, wanted, after, { conflicts: 'repo', complete: true });
    const pulled = pullBody(settled, wanted, after, pulling);
    expect({ edits: again.edits, pulled }).toEqual({ edits: [], pulled: { sections: {}, frozen: [] } });
  });

  test('is not taken for a person when it respells our text', () => {
    const wanted: readonly Section[] = [{ heading: 'Description', text: 'one\n```brainwave\nx\n```\ntwo' }];
    const body = '## Description\none\nmine';
    const decision = reconcileBody({ Description: { repo: 'one', notion: 'one' } }, wanted, body, {
      conflicts: 'repo',
      complete: true,
    });
    const after = read(
      parseBlocks(applyEdits(body, decision.edits), newId, { ...switches, unknownLanguage: 'plain text' }),
    );
    const settled = settleBases(decision.sections, body, after);
    const again = reconcileBody(settled, wanted, after, { conflicts: 'repo', complete: true });
    expect(again.edits).toEqual([]);
    const taken = pullBody(settled, wanted, after, pulling).sections['Description']?.forFile;
    expect(taken).toContain('mine');
    expect(taken).toContain('brainwave');
  });

  test('shows the page of a plan as it was rendered', () => {
    const { plan } = parsePlan(
      'examples/database-migration.yml',
      readFileSync('examples/database-migration.yml', 'utf8'),
    );
    const sections = planSections(plan!, {
      category: () => 'todo',
      statusName: () => 'To Do',
      rowUrl: (id) => `https://www.notion.so/${id}`,
      titleOf: () => undefined,
      planStatus: 'Planned',
      spec: { title: 'Spec', url: 'https://www.notion.so/spec' },
      personName: (handle) => handle,
    });
    const body = read(parseBlocks(renderBody(sections), newId, switches));
    expect(
      unwritten(body, Object.fromEntries(sections.map(({ heading, text }) => [heading, { text }]))),
    ).toEqual([]);
  });
});
