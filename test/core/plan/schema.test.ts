// The schemas for editors: committed fresh, helpful on every key, and of one mind with what validates.
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schemaFiles } from '../../../scripts/generate-schema.ts';
import { parseConfig } from '../../../src/core/config/config.ts';
import { parsePlan } from '../../../src/core/plan/parse.ts';

function validator(name: string) {
  const ajv = new Ajv({ strict: true, allowUnionTypes: true });
  // Known to editors: what they say in place of the pattern.
  ajv.addKeyword('patternErrorMessage');
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(readFileSync(`schema/${name}`, 'utf8')));
}

function keysOf(schema: any, path = ''): [string, any][] {
  const nested = [...(schema.anyOf ?? []), ...[schema.items ?? []].flat()].flatMap((inner) =>
    keysOf(inner, path),
  );
  const own = Object.entries<any>(schema.properties ?? {}).flatMap(([key, inner]): [string, any][] => [
    [`${path}/${key}`, inner],
    ...keysOf(inner, `${path}/${key}`),
  ]);
  return [...own, ...nested];
}

describe.each([...schemaFiles()])('%s', (name, fresh) => {
  const schema = JSON.parse(fresh);

  it('is as committed; build and run `node build/scripts/generate-schema.js` when it is not', () => {
    expect(readFileSync(`schema/${name}`, 'utf8')).toBe(fresh);
  });

  it('describes every key, with examples that are valid', () => {
    const ajv = new Ajv({ strict: false });
    addFormats.default(ajv);
    const keys = keysOf(schema);
    expect(keys.length).toBeGreaterThan(40);
    for (const [path, key] of keys) {
      expect(key.description, path).toMatch(/\.$/);
      const examples = key.examples ?? key.anyOf.flatMap((form: any) => form.examples ?? []);
      expect(examples.length, path).toBeGreaterThan(0);
      for (const example of examples) expect(ajv.validate(key, example), path).toBe(true);
    }
  });

  it('takes no unknown keys', () => {
    expect(schema.additionalProperties).toBe(false);
    expect(validator(name)({ title: 'a', key: 'PREF', other: 1 })).toBe(false);
  });
});

describe('editors and runs agree', () => {
  const odd = fc.oneof(
    fc.constantFrom(
      'a',
      '',
      ' ',
      'two\nlines',
      '2026-12-01',
      '2026-02-30',
      'PREF-1',
      'PREF',
      'commit',
      '20%',
      'refs/a/b',
    ),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.constant([]),
    fc.constantFrom<unknown>(
      ['a', 1],
      [{ done: 'a' }],
      { done: 'a' },
      { A: 'b' },
      [{ title: 'a' }],
      [{ note: 'a' }],
      [{ risk: 'a' }],
      [null],
      {},
    ),
  );

  it.each([
    ['plan.schema.json', { title: 'a', key: 'PREF' }, parsePlan],
    ['config.schema.json', {}, parseConfig],
  ] as const)('%s', (name, base, parse) => {
    const valid = validator(name);
    const paths = keysOf(JSON.parse(schemaFiles().get(name)!)).map(([path]) => path.split('/').slice(1));
    fc.assert(
      fc.property(fc.constantFrom(...paths), odd, (path, value) => {
        const file = { ...base, ...nest(path, value) };
        const { problems } = parse('a.yml', JSON.stringify(file));
        expect(valid(file), JSON.stringify([file, problems])).toBe(problems.length === 0);
      }),
      { numRuns: 2000 },
    );
  });

  const lists = new Set([
    'tasks',
    'phases',
    'risks',
    'milestones',
    'updates',
    'acceptance',
    'success-criteria',
  ]);

  function nest([key, ...rest]: readonly string[], value: unknown): Record<string, unknown> {
    if (rest.length === 0) return { [key!]: value };
    const inner = nest(rest, value);
    const titled =
      key === 'tasks' || key === 'phases' || key === 'milestones' ? { title: 'a', ...inner } : inner;
    return { [key!]: lists.has(key!) ? [titled] : titled };
  }
});
