/**
 * Writes src/emulators/github/rest/openapi.json: the operations the embedded GitHub answers, cut out of GitHub's own
 * OpenAPI description with everything they refer to. The description is 385 MB installed, so it is not a dependency:
 * install @octokit/openapi@23.0.2 in a scratch directory and pass the path of generated/api.github.com.json.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const OPERATIONS = [
  'repos/get',
  'repos/get-branch',
  'repos/list-branches',
  'repos/get-branch-rules',
  'repos/get-content',
  'repos/create-or-update-file-contents',
  'repos/delete-file',
  'repos/compare-commits-with-basehead',
  'repos/get-commit',
  'repos/list-commits',
  'repos/list-pull-requests-associated-with-commit',
  'repos/get-collaborator-permission-level',
  'repos/check-collaborator',
  'repos/create-dispatch-event',
  'git/get-ref',
  'git/list-matching-refs',
  'git/create-ref',
  'git/update-ref',
  'git/delete-ref',
  'git/get-commit',
  'git/create-commit',
  'git/get-tree',
  'git/create-tree',
  'git/get-blob',
  'git/create-blob',
  'pulls/list',
  'pulls/get',
  'pulls/create',
  'pulls/update',
  'pulls/merge',
  'pulls/check-if-merged',
  'pulls/list-files',
  'pulls/list-commits',
  'pulls/list-reviews',
  'pulls/create-review',
  'pulls/list-requested-reviewers',
  'pulls/request-reviewers',
  'pulls/remove-requested-reviewers',
  'issues/get',
  'issues/list-events',
  'issues/list-comments',
  'issues/list-comments-for-repo',
  'issues/create-comment',
  'issues/get-comment',
  'issues/update-comment',
  'issues/delete-comment',
  'reactions/list-for-issue-comment',
  'reactions/create-for-issue-comment',
  'reactions/delete-for-issue-comment',
  'reactions/list-for-issue',
  'reactions/create-for-issue',
  'reactions/delete-for-issue',
  'users/get-authenticated',
  'users/get-by-username',
  'actions/get-workflow-run',
  'actions/list-workflow-runs-for-repo',
  'actions/list-repo-workflows',
  'actions/get-workflow',
  'actions/create-workflow-dispatch',
  'actions/get-github-actions-default-workflow-permissions-repository',
  'actions/list-repo-secrets',
  'actions/list-repo-organization-secrets',
  'rate-limit/get',
];

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

const source = process.argv[2];
if (source === undefined) throw new Error('Pass the path of api.github.com.json.');
const description = JSON.parse(readFileSync(source, 'utf8')) as JsonObject;

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const object = (value: Json | undefined): JsonObject => (isObject(value) ? value : {});

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

const lookUp = (pointer: string): Json | undefined => {
  let value: Json | undefined = description;
  for (const part of pointer.slice(2).split('/')) value = object(value)[part];
  return value;
};

/** OpenAPI 3.0 says `nullable`; JSON Schema says it with a type or an alternative. Words for people are dropped. */
function toJsonSchema(value: Json): Json {
  if (Array.isArray(value)) return value.map(toJsonSchema);
  if (!isObject(value)) return value;
  const schema: JsonObject = {};
  for (const [key, inner] of Object.entries(value)) {
    if (
      ['description', 'example', 'examples', 'title', 'deprecated', 'nullable', 'externalDocs'].includes(key)
    )
      continue;
    if (key.startsWith('x-')) continue;
    schema[key] =
      key === 'properties'
        ? Object.fromEntries(
            Object.entries(object(inner)).map(([name, property]) => [name, toJsonSchema(property)]),
          )
        : key === 'enum' || key === 'required' || key === 'default'
          ? inner
          : toJsonSchema(inner);
  }
  if (value['nullable'] !== true) return schema;
  return { anyOf: [{ type: 'null' }, schema] };
}

const schemas: JsonObject = {};

function collect(value: Json): void {
  if (Array.isArray(value)) value.forEach(collect);
  if (!isObject(value)) return;
  const reference = value['$ref'];
  if (typeof reference === 'string') {
    const name = reference.replace('#/components/schemas/', '');
    if (name in schemas) return;
    const found = toJsonSchema(lookUp(reference) ?? {});
    schemas[name] = found;
    collect(found);
  }
  Object.values(value).forEach(collect);
}

const resolve = (value: Json | undefined): JsonObject => {
  const reference = object(value)['$ref'];
  return object(typeof reference === 'string' ? lookUp(reference) : value);
};

/** The JSON body of a request or response, or null where it has none. */
function bodySchema(part: Json | undefined): Json {
  const content = object(resolve(part)['content']);
  const media = object(content['application/json'] ?? content['application/json; charset=utf-8']);
  return isObject(media['schema']) ? toJsonSchema(media['schema']) : null;
}

const operations: JsonObject = {};
for (const [path, methods] of Object.entries(object(description['paths']))) {
  for (const [method, operation] of Object.entries(object(methods))) {
    const found = object(operation);
    const id = text(found['operationId']);
    if (!OPERATIONS.includes(id)) continue;
    const responses = Object.fromEntries(
      Object.entries(object(found['responses']))
        .filter(([status]) => status.startsWith('2'))
        .map(([status, response]) => [status, bodySchema(response)]),
    );
    const request = found['requestBody'] === undefined ? null : bodySchema(found['requestBody']);
    operations[id] = { method: method.toUpperCase(), path, request, responses };
  }
}
const missing = OPERATIONS.filter((id) => !(id in operations));
if (missing.length > 0) throw new Error(`Not in the description: ${missing.join(', ')}`);
collect(operations);

const info = object(description['info']);
const extract = {
  source: `GitHub REST API description ${text(info['version'])}`,
  operations,
  components: { schemas },
};
writeFileSync('src/emulators/github/rest/openapi.json', `${JSON.stringify(extract)}\n`);
