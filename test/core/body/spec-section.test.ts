// The line of a plan in a specification: known by the page it links to, whatever stands around it.
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/core/body/edits.ts';
import { decideSpec, findSpecLine } from '../../../src/core/body/spec-section.ts';

const page = (digit: string): string => `${digit.repeat(8)}-1111-4111-8111-111111111111`;
const line = (digit: string, status = 'Planned'): string =>
  `- [Implementation Plan: P${digit}](https://www.notion.so/${page(digit).replaceAll('-', '')}): ${status}`;
const goals = '# Goals\nNo preference is lost.';
const four = [goals, '## Implementation', ...['d', 'c', 'b', 'a'].map((digit) => line(digit))].join('\n');

function written(body: string, digit: string, status: string, before: boolean): string {
  const { edits, append } = decideSpec(body, line(digit, status), page(digit), before);
  const edited = applyEdits(body, edits);
  return append === undefined ? edited : `${edited}\n${append}`;
}

describe('a line in a specification', () => {
  it('comes with a section of its own where there is none', () => {
    expect(written(goals, 'a', 'Planned', false)).toBe(`${goals}\n## Implementation\n${line('a')}`);
  });

  it.each([
    ['below those of other plans', `${goals}\n## Implementation\n${line('b')}`, `\n${line('a')}`],
    ['in an empty section', `${goals}\n## Implementation`, `\n${line('a')}`],
  ])('is added %s', (_, body, more) => {
    expect(written(body, 'a', 'Planned', false)).toBe(body + more);
  });

  it('is added before the next heading', () => {
    const body = `## Implementation\n${line('b')}\n## Later\nMine.`;
    expect(written(body, 'a', 'Planned', false)).toBe(
      `## Implementation\n${line('b')}\n${line('a')}\n## Later\nMine.`,
    );
  });

  it.each(['a', 'b', 'c', 'd'])('of plan %s follows its status and leaves the others', (digit) => {
    expect(written(four, digit, 'Done', true)).toBe(four.replace(line(digit), line(digit, 'Done')));
    expect(written(four.replace(line(digit), line(digit, 'Done')), digit, 'Done', true)).toBe(
      four.replace(line(digit), line(digit, 'Done')),
    );
  });

  it('that people took away stays away', () => {
    expect(written(four.replace(`${line('c')}\n`, ''), 'c', 'Done', true)).not.toContain(page('c'));
    expect(written(goals, 'c', 'Done', true)).toBe(goals);
  });

  it('is found only in its section', () => {
    const elsewhere = `See ${line('a')}\n## Implementation\n${line('b')}`;
    expect(findSpecLine(elsewhere, page('a'))).toBeUndefined();
    expect(findSpecLine(elsewhere, page('b'))).toBe(line('b'));
  });
});
