// Writes `schema/*.json` for editors from the schemas that validate, so that the two can never disagree. A test
// compares the committed files with what this builds.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod';
import { configSchema } from '../src/core/config/schema.ts';
import { planSchema } from '../src/core/plan/schema.ts';

type Json = Readonly<Record<string, unknown>>;

/** File name in `schema/` → content, pretty and with sorted keys. */
export function schemaFiles(): ReadonlyMap<string, string> {
  return new Map([
    ['plan.schema.json', render(planSchema, 'Implementation plan', 'One plan of Plan Sync.')],
    [
      'config.schema.json',
      render(configSchema, 'Plan Sync configuration', 'The file .github/plan-sync.yml.'),
    ],
  ]);
}

function render(schema: z.ZodType, title: string, description: string): string {
  // Editors know draft 7 best.
  const generated = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
  return `${JSON.stringify(sorted({ ...(simplified(generated) as Json), title, description }), null, 2)}\n`;
}

/** Unions of scalars as one list of types, which editors explain better than a choice of schemas. */
function simplified(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(simplified);
  if (typeof value !== 'object' || value === null) return value;
  const node = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, simplified(inner)]));
  // The pattern of a date repeats what its format says, in 200 characters.
  if (node['format'] === 'date') delete node['pattern'];
  if (!Array.isArray(node['anyOf'])) return node;
  const { anyOf, ...rest } = node;
  const members = (anyOf as Json[]).flatMap((member) =>
    Array.isArray(member['anyOf']) && Object.keys(member).length === 1
      ? (member['anyOf'] as Json[])
      : [member],
  );
  const scalars = members.filter(isScalar);
  const others = [
    ...new Map(members.filter((m) => !isScalar(m)).map((m) => [JSON.stringify(m), m])).values(),
  ];
  const types = [...new Set(scalars.flatMap((member) => member['type'] as string | string[]))];
  const merged =
    scalars.length === 0
      ? []
      : [{ ...Object.assign({}, ...scalars), type: types.length === 1 ? types[0] : types }];
  const union = [...merged, ...others];
  return union.length === 1 ? { ...union[0], ...rest } : { ...rest, anyOf: union };
}

/** Its keywords speak of strings or numbers only, so that they can stand beside other types. */
function isScalar(member: Json): boolean {
  const known = new Set(['type', 'pattern', 'format']);
  const types = [member['type']].flat();
  return (
    Object.keys(member).every((key) => known.has(key)) &&
    types.every((type) => ['string', 'number', 'boolean', 'null'].includes(String(type)))
  );
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const [name, content] of schemaFiles()) writeFileSync(join('schema', name), content);
