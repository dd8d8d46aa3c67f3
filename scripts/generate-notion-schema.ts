/**
 * Writes src/emulators/notion/schema/definitions.json: the JSON Schemas of the requests and answers that the embedded
 * Notion knows, generated from the official client's types and cut down to what those definitions refer to.
 * Run it again after the client was updated: `npx tsc -p tsconfig.build.json && node build/scripts/generate-notion-schema.js`.
 */
import { writeFileSync } from 'node:fs';
import { createGenerator } from 'ts-json-schema-generator';
import { operations, type Operation } from '../src/emulators/notion/operations.ts';

interface Definition {
  [key: string]: unknown;
}

const output = 'src/emulators/notion/schema/definitions.json';

const { definitions = {} } = createGenerator({
  path: 'node_modules/@notionhq/client/build/src/api-endpoints.d.ts',
  type: '*',
  // The client does not export the types of bodies without path and query parameters.
  expose: 'all',
  skipTypeCheck: true,
}).createSchema('*');

const kept: Record<string, Definition> = {};
const open = Object.values<Operation>(operations).flatMap(({ body, answer }) =>
  body ? [body, answer] : [answer],
);
for (let name = open.pop(); name !== undefined; name = open.pop()) {
  if (kept[name]) continue;
  const definition = (definitions[name] as Definition | undefined) ?? bodyOf(name);
  if (!definition) throw new Error(`The client has no type ${name}.`);
  kept[name] = withoutDescriptions(definition);
  open.push(...references(kept[name]));
}

const sorted = Object.fromEntries(Object.entries(kept).sort(([one], [other]) => (one < other ? -1 : 1)));
writeFileSync(output, `${JSON.stringify({ definitions: sorted })}\n`);
console.log(`${Object.keys(sorted).length} definitions in ${output}`);

/** The generator passes over some body types: then the body is the type of all parameters without those of the path. */
function bodyOf(name: string): Definition | undefined {
  const operation = Object.values<Operation>(operations).find((each) => each.body === name);
  const whole = definitions[name.replace('BodyParameters', 'Parameters')];
  if (!operation || !whole) return undefined;
  const path = operation.endpoint.pathParams;
  return JSON.parse(
    JSON.stringify(whole, (_key, value: any) => {
      if (!value?.properties) return value;
      const properties = Object.fromEntries(
        Object.entries(value.properties).filter(([key]) => !path.includes(key)),
      );
      return { ...value, properties, required: value.required?.filter((key: string) => !path.includes(key)) };
    }),
  ) as Definition;
}

function references(value: unknown): string[] {
  return [...JSON.stringify(value).matchAll(/"\$ref":"#\/definitions\/([^"]+)"/g)].map(([, name]) =>
    decodeURIComponent(name!),
  );
}

function withoutDescriptions(definition: Definition): Definition {
  const text = JSON.stringify(definition, (key, value: unknown) =>
    key === 'description' && typeof value === 'string' ? undefined : value,
  );
  return JSON.parse(text) as Definition;
}
