// Requests and answers held against the client's types. A definition is compiled when it is first needed, which keeps
// the start quick; unoptimised code is compiled in half the time and checks fast enough.
import { Ajv } from 'ajv';
import type { ErrorObject, ValidateFunction } from 'ajv';
import { invalid } from '../errors.ts';
import { addDocumented } from './additions.ts';
import generated from './definitions.json' with { type: 'json' };

let ajv: Ajv | undefined;

function validator(name: string): ValidateFunction {
  if (!ajv) {
    ajv = new Ajv({
      strict: false,
      validateFormats: false,
      validateSchema: false,
      code: { optimize: false },
    });
    addDocumented(generated.definitions);
    ajv.addSchema(generated, 'notion');
  }
  const found = ajv.getSchema(`notion#/definitions/${name}`);
  if (!found) throw new Error(`There is no definition ${name}; run scripts/generate-notion-schema.ts.`);
  return found;
}

/** Refuses a body that is not of that type with 400, in the words of the live service. */
export function checkRequest(name: string, body: unknown): void {
  const check = validator(name);
  if (!check(body)) throw invalid(`body failed validation: ${explain(check.errors ?? [], 'body')}.`);
}

/** Throws when an answer is not of that type: a mistake of the emulator. */
export function checkAnswer(name: string, answer: unknown): void {
  const check = validator(name);
  if (check(answer)) return;
  const said = explain(check.errors ?? [], 'answer');
  throw new Error(
    `The embedded Notion gave an answer that is no ${name}: ${said}\n${JSON.stringify(answer)}`,
  );
}

/** Of the many complaints about a union the one that got furthest. */
function explain(errors: readonly ErrorObject[], root: string): string {
  const depth = ({ instancePath, keyword }: ErrorObject): number =>
    instancePath.split('/').length * 2 + (keyword === 'const' || keyword === 'anyOf' ? 0 : 1);
  const [first] = [...errors].sort((one, other) => depth(other) - depth(one));
  if (!first) return `${root} is not valid`;
  const path = `${root}${first.instancePath.replaceAll('/', '.')}`;
  const extra: unknown = first.params.additionalProperty;
  if (typeof extra === 'string') return `${path}.${extra} should be not present`;
  return `${path} ${(first.message ?? 'is not valid').replace(/^must /, 'should ')}`;
}
