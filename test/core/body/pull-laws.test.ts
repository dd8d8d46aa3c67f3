// What must hold for pulling and pushing whatever both sides did to a section: one round, and both sides agree.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { criteria } from '../../../src/core/body/lines.ts';
import { mergeSection, type SectionBase } from '../../../src/core/body/merge-section.ts';
import { pieces, textOf } from '../../../src/core/body/pieces.ts';
import { pullSection } from '../../../src/core/body/pull-section.ts';
import { fromNotion, toNotion } from '../../../src/core/body/dialect.ts';
import { readBullets, readCriteria } from '../../../src/core/body/read-lines.ts';
import { bullets } from '../../../src/core/body/lines.ts';

/** A kind of section: the lines it is made of, and what a file holds of a text. */
interface Kind {
  readonly name: string;
  readonly lines: readonly string[];
  readonly repeats?: true;
  readonly hold: (text: string) => string;
  /** Text that it does not hold may stand there since both sides last agreed. */
  readonly notes?: true;
  /** Lines that the file derives, before its change and after. */
  readonly derived?: readonly [string, string];
}

const KINDS: readonly Kind[] = [
  {
    name: 'prose',
    lines: [
      'one two',
      'three',
      '- four',
      '- five six',
      '\t- seven',
      '1. eight',
      '### nine',
      '```\nten\n```',
      '> x',
    ],
    hold: (text) => toNotion(fromNotion(text)),
  },
  {
    name: 'prose that repeats itself',
    repeats: true,
    lines: ['a', 'a', '- a', '- a', '- b', '\t- a', '1. a'],
    hold: (text) => toNotion(fromNotion(text)),
  },
  {
    name: 'criteria',
    lines: ['one two three', 'four', 'five', 'six seven', 'eight'].map((text) => `- [ ] ${text}`),
    hold: (text) => criteria(readCriteria(text)),
    notes: true,
  },
  {
    name: 'criteria that repeat themselves',
    repeats: true,
    lines: ['- [ ] a', '- [x] a', '- [ ] a b', '- [ ] b'],
    hold: (text) => criteria(readCriteria(text)),
    notes: true,
  },
  {
    name: 'a list above derived lines',
    lines: ['- one', '- two', '- three'],
    derived: ['**Others**\n- old', '**Others**\n- new\n- newer'],
    hold: (text) =>
      [bullets(readBullets(text.split('**Others**')[0]!)), '**Others**\n- new\n- newer']
        .filter(Boolean)
        .join('\n'),
  },
];

type Op =
  | { readonly kind: 'add'; readonly at: number; readonly box: boolean }
  | { readonly kind: 'edit' | 'remove' | 'tick'; readonly at: number }
  | { readonly kind: 'move'; readonly at: number; readonly to: number }
  | { readonly kind: 'note'; readonly at: number; readonly line: string };

const at = fc.nat({ max: 20 });
const common: fc.Arbitrary<Op>[] = [
  fc.record({ kind: fc.constant('add'), at, box: fc.boolean() }),
  fc.record({ kind: fc.constantFrom('edit', 'remove', 'tick'), at }),
  fc.record({ kind: fc.constant('move'), at, to: at }),
];
const note = (...lines: readonly string[]): fc.Arbitrary<Op> =>
  fc.record({ kind: fc.constant('note'), at, line: fc.constantFrom(...lines) });
const opaque = ['<callout>\n\tcall\n</callout>', '<page url="https://n.so/p">P</page>'];
/** Lines that a list of criteria does not hold, or holds elsewhere. */
const notes = ['note {color="red"} ', '\t- [ ] below '];

const MARKER = /^(\t*(?:- \[[ x]\] |- |\d+\. |### |> )?)/;

function edit(lines: readonly string[], ops: readonly Op[], side: string): string[] {
  const list = [...lines];
  ops.forEach((op, index) => {
    const where = list.length === 0 ? 0 : op.at % list.length;
    const line = list[where];
    if (op.kind === 'add') {
      const marker = MARKER.exec(list[0] ?? lines[0] ?? '')![0].trim();
      list.splice(op.at % (list.length + 1), 0, `${marker === '' ? '' : `${marker} `}${side}${index} new`);
    } else if (op.kind === 'note') {
      const text = op.line.endsWith(' ') ? `${op.line}${side}${index}` : op.line;
      list.splice(op.at % (list.length + 1), 0, text);
    } else if (line === undefined || /^<|^\*\*Others/.test(line)) return;
    else if (op.kind === 'remove') list.splice(where, 1);
    else if (op.kind === 'move') list.splice(op.to % list.length, 0, ...list.splice(where, 1));
    else if (op.kind === 'tick')
      list[where] = line.replace(/^- \[(.)\]/, (_, box) => `- [${box === 'x' ? ' ' : 'x'}]`);
    else if (!line.startsWith('```')) list[where] = `${line} ${side}${index}`;
  });
  return list;
}

/** As Notion might give it back: the same text in other characters, or another text for ours. */
function respell(line: string, index: number): string {
  if (index % 4 === 1) return line.replace(/^- (?=\w)/, '* ');
  if (index % 4 === 2 && !line.startsWith('`')) return `${line} {color="blue"}`;
  if (index % 4 === 3) return line.replace('five', '[five](http://five)');
  return line;
}

const scene = fc.constantFrom(...KINDS).chain((kind) =>
  fc.record({
    kind: fc.constant(kind),
    base: kind.repeats
      ? fc.array(fc.constantFrom(...kind.lines), { maxLength: 6 })
      : fc.shuffledSubarray([...kind.lines]),
    file: fc.array(fc.oneof(...common), { maxLength: 4 }),
    before: fc.array(note(...opaque, ...(kind.notes ? notes : [])), { maxLength: 2 }),
    people: fc.array(fc.oneof(...common, note(...opaque, ...notes)), { maxLength: 4 }),
    policy: fc.constantFrom('repo', 'notion'),
    respelled: fc.boolean(),
  }),
);

interface Scene {
  readonly base: SectionBase;
  readonly repo: string;
  readonly now: string;
  readonly hold: (text: string) => string;
  readonly policy: 'repo' | 'notion';
}

function play({
  kind,
  base,
  file,
  before,
  people,
  policy,
  respelled,
}: typeof scene extends fc.Arbitrary<infer T> ? T : never): Scene {
  const join = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join('\n');
  const own = kind
    .hold(base.join('\n'))
    .replace(kind.derived?.[1] ?? '', '')
    .trimEnd();
  const lines = own === '' ? [] : own.match(/```[^]*?```|[^\n]+/g)!;
  const then = edit(
    [...(respelled ? lines.map(respell) : lines), ...(kind.derived ? [kind.derived[0]] : [])],
    before,
    'before',
  );
  const said = kind.hold(edit(lines, file, 'ours').join('\n'));
  return {
    base: { repo: join(own, kind.derived?.[0]), notion: then.join('\n') },
    repo: said,
    now: edit(then, people, 'theirs').join('\n'),
    hold: kind.hold,
    policy,
  };
}

const keys = (text: string): string[] => pieces(text).map(({ key }) => key.replace(/^\d+ /, ''));
const marks = (text: string, side: string): string[] => [
  ...new Set(text.match(new RegExp(`${side}\\d+`, 'g'))),
];

describe('a section that both sides changed', () => {
  test('agrees after one round, and nothing is lost', () => {
    fc.assert(
      fc.property(scene, (drawn) => {
        const { base, repo, now, hold, policy } = play(drawn);
        const section = (text: string) => ({ heading: 'Description', text });
        const pulled = pullSection(base, section(repo), now, policy, hold);
        const file = pulled?.forFile === undefined ? repo : hold(pulled.forFile);
        const agreed = pulled?.base ?? base;

        const push = mergeSection(agreed, section(file), now, policy);
        const target = textOf(push.target);
        expect({ conflicts: push.conflicts }).toEqual({ conflicts: [] });

        // Everything of people's is in Notion, and in the file as far as that can hold it; so is everything of the file.
        const losers = (pulled?.conflicts ?? [])
          .map((lost) => (policy === 'repo' ? lost.notion : lost.repo))
          .join('\n');
        for (const mark of [...marks(now, 'theirs'), ...marks(now, 'before')])
          expect(`${target}\n${losers}`).toContain(mark);
        for (const mark of marks(hold(now), 'theirs')) expect(`${file}\n${losers}`).toContain(mark);
        for (const mark of marks(repo, 'ours')) {
          expect(`${target}\n${losers}`).toContain(mark);
          expect(`${file}\n${losers}`).toContain(mark);
        }
        for (const key of keys(now)) {
          const single = [base.repo, base.notion].every(
            (text) => keys(text).filter((each) => each === key).length === 1,
          );
          if (keys(repo).includes(key) && single) expect([...keys(target), ...keys(losers)]).toContain(key);
        }
        expect(keys(target).filter((key) => key.includes('<'))).toEqual(
          keys(now).filter((key) => key.includes('<')),
        );

        const settled = { repo: file, notion: target };
        expect(pullSection(settled, section(file), target, policy, hold)).toBe(undefined);
        const again = mergeSection(settled, section(file), target, policy);
        expect({ target: textOf(again.target), conflicts: again.conflicts }).toEqual({
          target,
          conflicts: [],
        });
        // The file has it, and the base was not stored: nothing is taken a second time.
        expect(pullSection(base, section(file), now, policy, hold)?.forFile).toBe(undefined);
      }),
      { numRuns: 2000 },
    );
  });
});
