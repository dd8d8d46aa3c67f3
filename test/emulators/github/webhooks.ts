// GitHub's published schemas of webhooks, to hold payloads against.
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import type { GitHubEvent } from '../../../src/emulators/github/state.ts';

const ajv = new Ajv({ strict: false, allErrors: true });
formats.default(ajv);
const schemas = createRequire(import.meta.url)('@octokit/webhooks-schemas') as { definitions: object };
ajv.addSchema(schemas, 'webhooks');

/** Every action of an event that GitHub publishes. */
export function publishedActions(name: string): readonly string[] {
  return Object.keys(schemas.definitions).flatMap((key) =>
    key.startsWith(`${name}$`) ? [key.slice(name.length + 1)] : [],
  );
}

/** `conforms`, or what of a payload is not as GitHub sends it. Throws where GitHub sends no such event. */
export function verdictOn({ name, payload }: Pick<GitHubEvent, 'name' | 'payload'>): string {
  const key = `${name}$${payload['action'] ?? 'event'}`;
  const check = ajv.getSchema(`webhooks#/definitions/${key}`);
  if (check === undefined) throw new Error(`GitHub sends no ${key}.`);
  return check(payload) ? 'conforms' : ajv.errorsText(check.errors);
}
