/**
 * Which operation a request means, and whether an answer is one GitHub could have given: both by GitHub's own OpenAPI
 * description. An answer that does not conform is a bug here, and thrown as one.
 */
import { Ajv } from 'ajv';
import type { ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import openapi from './openapi.json' with { type: 'json' };

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly request: object | null;
  readonly responses: Readonly<Record<string, object | null>>;
}

export interface Route {
  /** Such as `git/get-ref`. */
  readonly operation: string;
  readonly params: Readonly<Record<string, string>>;
}

const OPERATIONS = openapi.operations as Readonly<Record<string, Operation>>;

const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false });
formats.default(ajv);
// The addresses of GitHub's own bots hold brackets, which no e-mail format allows.
for (const format of ['repo.nwo', 'int64', 'timestamp', 'email']) ajv.addFormat(format, true);
ajv.addSchema({ $id: 'github', components: openapi.components });

/** These parameters may contain slashes; the root folder's `path` may be missing altogether. */
const GREEDY = ['ref', 'basehead', 'branch'];

const PATTERNS = Object.entries(OPERATIONS)
  .map(([operation, { method, path }]) => {
    const pattern = path.replace(/\/\{(\w+)\}/g, (_, name: string) => {
      if (name === 'path') return `(?:/(?<path>.*))?`;
      return GREEDY.includes(name) ? `/(?<${name}>.*)` : `/(?<${name}>[^/]+)`;
    });
    const literal = path.replace(/\{\w+\}/g, '').length;
    return { operation, method, pattern: new RegExp(`^${pattern}$`), literal };
  })
  .sort((a, b) => b.literal - a.literal);

/** The operation of a method and path (the most literal one), or undefined. */
export function findRoute(method: string, path: string): Route | undefined {
  for (const route of PATTERNS) {
    const match = route.method === method ? route.pattern.exec(path) : null;
    if (match === null) continue;
    const params = Object.entries<string | undefined>(match.groups ?? {}).map(([name, value]) => [
      name,
      decodeURIComponent(value ?? ''),
    ]);
    return { operation: route.operation, params: Object.fromEntries(params) };
  }
  return undefined;
}

const validators = new Map<string, ValidateFunction>();

function validator(key: string, schema: object): ValidateFunction {
  const known = validators.get(key);
  if (known !== undefined) return known;
  const inOneDocument = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"github#/'));
  const compiled = ajv.compile(inOneDocument);
  validators.set(key, compiled);
  return compiled;
}

/** What is wrong with a request's body, in words, or undefined. */
export function requestProblem(operation: string, body: unknown): string | undefined {
  const schema = OPERATIONS[operation]?.request;
  if (schema === null || schema === undefined) return undefined;
  const check = validator(`${operation} request`, schema);
  return check(body ?? {}) ? undefined : ajv.errorsText(check.errors, { dataVar: 'body' });
}

/** Throws when an answer is not one that GitHub describes for the operation. */
export function assertConforms(operation: string, status: number, body: unknown): void {
  if (status >= 300) return;
  const responses = OPERATIONS[operation]?.responses ?? {};
  const schema = responses[status];
  if (schema === undefined) throw new Error(`${operation} never answers ${status}.`);
  if (schema === null) {
    if (body !== undefined) throw new Error(`${operation} ${status} has no body.`);
    return;
  }
  const check = validator(`${operation} ${status}`, schema);
  if (!check(body)) throw new Error(`${operation} ${status}: ${ajv.errorsText(check.errors?.slice(0, 8))}`);
}
