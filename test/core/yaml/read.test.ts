import { describe, expect, it } from 'vitest';
import { maxAliased } from '../../../src/core/yaml/limits.ts';
import { readYaml } from '../../../src/core/yaml/read.ts';
import { entry, plain, valueAt } from '../../../src/core/yaml/tree.ts';

const valuesOf = (text: string) => plain(readYaml('a.yml', text).root!);

describe('reading YAML', () => {
  it.each<[string, unknown]>([
    ['a: 2026-12-01', { a: '2026-12-01' }],
    ['a: [yes, No, on, off, y]', { a: ['yes', 'No', 'on', 'off', 'y'] }],
    ['a: [true, False, null, ~, ]', { a: [true, false, null, null] }],
    ['a: [012, 0o17, 0x1F, 1e3, 1_000, 12:30]', { a: [12, 15, 31, 1000, '1_000', '12:30'] }],
    ['a: !!str 12', { a: '12' }],
    ['a: <<', { a: '<<' }],
    ['<<: {a: 1}', { '<<': { a: 1 } }],
    ['1: a\ntrue: b', { '1': 'a', true: 'b' }],
    ['--- # one document\na: 1\n...\n', { a: 1 }],
    ['%YAML 1.2\n---\na: 1', { a: 1 }],
    ['a: .nan', { a: '.nan' }],
    ['a: |\n  x\n   y\n', { a: 'x\n y\n' }],
    ['a: &x {b: 1}\nc: *x', { a: { b: 1 }, c: { b: 1 } }],
    ['', null],
    ['\uFEFF', null],
  ])('%j', (text, values) => {
    const file = readYaml('a.yml', text);
    expect(file.problems).toEqual([]);
    expect(plain(file.root!)).toEqual(values);
  });

  it('keys that mean something to JavaScript are only keys', () => {
    const values = valuesOf('constructor: 1\ntoString: 2\nhasOwnProperty: 3\n') as Record<string, unknown>;
    expect(Object.entries(values)).toEqual([
      ['constructor', 1],
      ['toString', 2],
      ['hasOwnProperty', 3],
    ]);
    expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
    expect(entry(readYaml('a.yml', 'a: 1').root, 'constructor')).toBeUndefined();
  });

  it.each([
    ['a: !!binary aGk=', 4],
    ['a: !!set {x}', 4],
    ['a: !!timestamp 2026-01-01', 4],
    ['a: !!js/function "x"', 4],
  ])('tags beyond JSON are refused: %s', (text, column) => {
    expect(readYaml('a.yml', text).problems).toMatchObject([{ code: 'syntax', line: 1, column }]);
  });

  it('an alias and its parts stand where it is used', () => {
    const { root } = readYaml('a.yml', 'a: &x\n  b: 1\nc: *x\n');
    expect(valueAt(root, ['c'])!.at).toEqual({ line: 3, column: 4 });
    expect(valueAt(root, ['c', 'b'])!.at.line).toBe(3);
  });

  it('aliases are followed up to a limit', () => {
    const aliases = (count: number) => `a: &x y\nb: [${Array<string>(count).fill('*x').join(', ')}]`;
    expect(readYaml('a.yml', aliases(maxAliased)).problems).toEqual([]);
    expect(readYaml('a.yml', aliases(maxAliased + 1)).problems).toMatchObject([{ code: 'limit', line: 2 }]);
  });

  it('a slip does not hide what follows', () => {
    const { root, problems } = readYaml('a.yml', 'a: @x\nb: y: z\nc: 1\n');
    expect(problems.map(({ line, correction }) => [line, correction])).toEqual([
      [1, 'a: "@x"'],
      [2, 'b: "y: z"'],
    ]);
    expect(plain(root!)).toEqual({ a: '@x', b: 'y: z', c: 1 });
  });
});
