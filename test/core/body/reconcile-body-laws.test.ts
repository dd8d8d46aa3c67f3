// What must hold whatever the file and people do: nothing of people's is touched, and one run is enough.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../src/core/body/edits.ts';
import type { SectionBase } from '../../../src/core/body/merge-section.ts';
import { reconcileBody, type BodyDecision } from '../../../src/core/body/reconcile-body.ts';
import { renderBody, splitSections, type Section } from '../../../src/core/body/sections.ts';

const HEADINGS = ['Context', 'Description', 'Acceptance Criteria', 'Resources'];
const options = { conflicts: 'repo', complete: true, headings: HEADINGS } as const;

// Few words, so that lines repeat.
const ourLine = fc.constantFrom(
  'a',
  'b',
  'c',
  '- a',
  '- b',
  '\t- a',
  '- [ ] a',
  '- [x] a',
  '- [ ] b c',
  '1. a',
  '```\na\n```',
  '### a',
  '**Label**',
);
const text = fc.array(ourLine, { minLength: 1, maxLength: 6 }).map((lines) => lines.join('\n'));
const section = (heading: string) =>
  fc
    .option(text, { freq: 4, nil: undefined })
    .map((value): Section[] => (value === undefined ? [] : [{ heading, text: value }]));
const sections = fc.tuple(...HEADINGS.map(section)).map((list) => list.flat());
const theirLine = fc.constantFrom(
  'mine one',
  '- mine two',
  '<callout>\n\ta\n</callout>',
  '<page url="https://www.notion.so/p">P</page>',
  '- a',
  'a',
);
const foreign = fc.constantFrom('## Notes\na\n- a', '# Mine\n- [ ] a', '## Context of mine\n\n- b');

const basesOf = (list: readonly Section[]): Record<string, SectionBase> =>
  Object.fromEntries(list.map(({ heading, text: each }) => [heading, { repo: each, notion: each }]));
const result = (body: string, { edits, append }: BodyDecision): string => {
  const edited = applyEdits(body, edits);
  return append === undefined ? edited : [edited, append].filter((part) => part !== '').join('\n');
};
const basesAfter = ({ sections: decided }: BodyDecision): Record<string, SectionBase> =>
  Object.fromEntries(Object.entries(decided).map(([heading, { base }]) => [heading, base]));

/** A page of ours into which people put lines of their own: between blocks, and sections behind ours. */
const page = sections.chain((before) =>
  fc
    .record({
      additions: fc.array(fc.tuple(fc.nat(), theirLine), { maxLength: 4 }),
      foreign: fc.option(foreign, { nil: undefined }),
      intro: fc.constantFrom('', 'Intro', '# Start\na'),
    })
    .map(({ additions, foreign: notes, intro }) => {
      const parts = before.flatMap((each) => [`## ${each.heading}`, ...blocks(each.text)]);
      for (const [at, line] of additions)
        if (parts.length > 0) parts.splice(1 + (at % parts.length), 0, line);
      return {
        before,
        body: [...(intro === '' ? [] : [intro]), ...parts, ...(notes === undefined ? [] : [notes])].join(
          '\n',
        ),
        additions: additions.map(([, line]) => line),
      };
    }),
);
const blocks = (value: string): string[] => value.match(/```[^]*?```|[^\n]+/g) ?? [];
const runs = { numRuns: 250 };

describe('bodies', () => {
  test('without a change of the file nothing is written', () => {
    fc.assert(
      fc.property(page, ({ before, body }) => {
        const decision = reconcileBody(basesOf(before), before, body, options);
        expect({ edits: decision.edits, append: decision.append, conflicts: decision.conflicts }).toEqual({
          edits: [],
          append: undefined,
          conflicts: [],
        });
      }),
      runs,
    );
  });

  test('a page of ours alone becomes exactly what the file asks for', () => {
    fc.assert(
      fc.property(sections, sections, (before, wanted) => {
        const body = renderBody(before);
        const after = result(body, reconcileBody(basesOf(before), wanted, body, options));
        const found = splitSections(after, HEADINGS);
        expect(found.map(({ heading, text: each }) => ({ heading, text: each }))).toEqual(wanted);
      }),
      runs,
    );
  });

  test('what people added survives any change of the file', () => {
    fc.assert(
      fc.property(page, sections, ({ before, body, additions }, wanted) => {
        const after = result(body, reconcileBody(basesOf(before), wanted, body, options));
        for (const line of additions.filter((each) => each.includes('mine') || each.startsWith('<'))) {
          const count = (where: string): number => where.split(line).length;
          expect(count(after)).toBe(count(body));
        }
      }),
      runs,
    );
  });

  test('nothing outside of our sections changes', () => {
    const outside = (body: string): string => {
      const lines = body.split('\n');
      for (const { start, end } of [...splitSections(body, HEADINGS)].reverse())
        lines.splice(start, end - start);
      return lines.filter((line) => line !== '').join('\n');
    };
    fc.assert(
      fc.property(page, sections, ({ before, body }, wanted) => {
        const decision = reconcileBody(basesOf(before), wanted, body, options);
        expect(outside(result(body, decision))).toBe(outside(body));
      }),
      runs,
    );
  });

  test('every replacement is found exactly once, when its turn comes and before', () => {
    fc.assert(
      fc.property(page, sections, ({ before, body }, wanted) => {
        const { edits } = reconcileBody(basesOf(before), wanted, body, options);
        const covered = edits.map(
          ({ from }) => [body.indexOf(from), body.indexOf(from) + from.length] as const,
        );
        covered.forEach(([start], index) => {
          if (index > 0) expect(start).toBeGreaterThan(covered[index - 1]![1] - 1);
        });
        edits.reduce((current, edit) => {
          expect(body.split(edit.from)).toHaveLength(2);
          expect(current.split(edit.from)).toHaveLength(2);
          return applyEdits(current, [edit]);
        }, body);
      }),
      runs,
    );
  });

  test('a second run finds nothing to do', () => {
    fc.assert(
      fc.property(page, sections, ({ before, body }, wanted) => {
        const decision = reconcileBody(basesOf(before), wanted, body, options);
        const after = result(body, decision);
        const again = reconcileBody(basesAfter(decision), wanted, after, options);
        expect({ edits: again.edits, append: again.append }).toEqual({ edits: [], append: undefined });
      }),
      runs,
    );
  });

  test('a run that does not know that it wrote already writes nothing again', () => {
    fc.assert(
      fc.property(sections, sections, (before, wanted) => {
        const body = renderBody(before);
        const after = result(body, reconcileBody(basesOf(before), wanted, body, options));
        const again = reconcileBody(basesOf(before), wanted, after, options);
        expect({ edits: again.edits, append: again.append, conflicts: again.conflicts }).toEqual({
          edits: [],
          append: undefined,
          conflicts: [],
        });
      }),
      runs,
    );
  });

  test('no line of either side is lost without being named', () => {
    const plain = fc.array(fc.constantFrom('a', 'b', 'c', 'd', '- e', '- f'), { maxLength: 6 });
    fc.assert(
      fc.property(plain, plain, plain, (base, file, notion) => {
        const bases = { Context: { repo: base.join('\n'), notion: base.join('\n') } };
        const marked = notion.map((line) => (base.includes(line) ? line : `${line} theirs`));
        const wanted = file.map((line) => (base.includes(line) ? line : `${line} ours`));
        const body = ['## Context', ...marked].join('\n');
        const list = wanted.length === 0 ? [] : [{ heading: 'Context', text: wanted.join('\n') }];
        const decision = reconcileBody(bases, list, body, options);
        const after = result(body, decision);
        // What cannot be told apart waits, with both texts as they are.
        if (after === body && decision.sections['Context']?.base === bases.Context) return;
        const losers = decision.conflicts.map((conflict) => conflict.notion).join('\n');
        for (const line of marked.filter((each) => each.endsWith('theirs')))
          expect(`${after}\n${losers}`).toContain(line);
        for (const line of wanted.filter((each) => each.endsWith('ours'))) expect(after).toContain(line);
      }),
      runs,
    );
  });
});
