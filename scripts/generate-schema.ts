// Writes `schema/*.json` for editors from the schemas that validate, so that the two can never disagree. A test
// compares the committed files with what this builds.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod/mini';
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

function render(schema: z.ZodMiniType, title: string, description: string): string {
  // Editors know draft 7 best.
  const generated = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
  return `${JSON.stringify(sorted({ ...(simplified(generated) as Json), title, description }), null, 2)}\n`;
}

/** What a value can be. */
const kinds = ['array', 'boolean', 'null', 'number', 'object', 'string'];

/**
 * The same schema, as editors complete it best: what people should write is offered, and what is read as well (a number
 * where text is, an empty key) is said by what it is not, because editors propose `true`, `false` and `null` wherever
 * these are named.
 */
function simplified(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(simplified);
  if (typeof value !== 'object' || value === null) return value;
  const node = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, simplified(inner)]));
  // The pattern of a date repeats what its format says, in 200 characters.
  if (node['format'] === 'date') delete node['pattern'];
  const { anyOf, type, ...rest } = node;
  const members = distinct(
    Array.isArray(anyOf)
      ? anyOf.flatMap((member: Json) => formsOf(member))
      : Array.isArray(type)
        ? type.map((one: unknown) => ({ type: one }))
        : [],
  );
  if (members.length === 0) return node;
  const withText = members.some((member) => member['type'] === 'string');
  const readToo = members.filter((member) => isBare(member, withText));
  const offered = members.filter((member) => !readToo.includes(member));
  const others = kinds.filter((kind) => !readToo.some((member) => member['type'] === kind));
  const [form] = offered;
  if (offered.length === 1 && (readToo.length === 0 || isContainer(form!)))
    return { ...form, ...rest, type: readToo.length === 0 ? form!['type'] : [form!['type'], 'null'] };
  const { description } = rest;
  const forms = readToo.length === 0 ? offered : [...offered, { description, not: { type: others } }];
  return withExamplesInside({ ...rest, anyOf: forms });
}

function isContainer({ type }: Json): boolean {
  return type === 'array' || type === 'object';
}

/** The members of a union, those of unions within it included. */
function formsOf(member: Json): readonly Json[] {
  const { anyOf, not } = member as { anyOf?: readonly Json[]; not?: { type: readonly string[] } };
  if (not) return kinds.filter((kind) => !not.type.includes(kind)).map((type) => ({ type }));
  return anyOf && Object.keys(member).length === 1 ? anyOf.flatMap(formsOf) : [member];
}

function isBare(member: Json, withText: boolean): boolean {
  const type = Object.keys(member).join() === 'type' ? member['type'] : undefined;
  return type === 'null' || (withText && (type === 'number' || type === 'boolean'));
}

const distinct = (members: readonly Json[]): readonly Json[] => [
  ...new Map(members.map((member) => [JSON.stringify(member), member])).values(),
];

/**
 * A key with an example that is made of maps, of which editors would insert `[object Object]`: they show an example that
 * stands with the form of the value, and insert nothing.
 */
function withExamplesInside(node: Json): Json {
  const { examples, anyOf, ...rest } = node as { examples?: readonly unknown[]; anyOf: readonly Json[] };
  if (!JSON.stringify(examples ?? []).includes('{')) return node;
  const [form, ...others] = anyOf;
  return { ...rest, anyOf: [{ ...form, examples }, ...others] };
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
