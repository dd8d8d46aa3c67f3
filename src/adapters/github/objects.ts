// Git objects by content: texts in batches by GraphQL, one by one by REST where GraphQL cannot give the exact bytes.
// A text counts only when its SHA is the blob's: GraphQL cuts long texts and converts other encodings.
import { createHash } from 'node:crypto';
import type { GitHubClient, RepositoryName } from './client.ts';

export interface FoundObject {
  readonly oid: string;
  /** Undefined for anything but a blob that GraphQL takes for text. */
  readonly text: string | undefined;
}

/** How GraphQL answers `object(…) { oid ... on Blob { text } }`. */
export interface ObjectAnswer {
  readonly oid: string;
  readonly text?: string | null;
}

export function toFound(answer: ObjectAnswer | null | undefined): FoundObject | undefined {
  return answer ? { oid: answer.oid, text: answer.text ?? undefined } : undefined;
}

const PER_REQUEST = 100;
const BYTES_PER_REQUEST = 4_000_000;
const TYPICAL_BYTES = 40_000;

/**
 * Objects by git expression (`<sha>`, `<commit>:<path>`; an empty path is the root tree). What does not exist is
 * missing from the answer. Undefined where there is no GraphQL. `sizes`: bytes by expression, as far as they are known.
 */
export async function findObjects(
  client: GitHubClient,
  repository: RepositoryName,
  expressions: readonly string[],
  sizes: ReadonlyMap<string, number> = new Map(),
): Promise<ReadonlyMap<string, FoundObject> | undefined> {
  const answers = await Promise.all(
    inBatches(expressions, sizes).map((batch) => findBatch(client, repository, batch)),
  );
  const complete = answers.filter((answer) => answer !== undefined);
  return complete.length === answers.length ? new Map(complete.flat()) : undefined;
}

/** The text of a blob, byte for byte; undefined where it is not UTF-8. */
export async function readBlob(
  client: GitHubClient,
  repository: RepositoryName,
  oid: string,
): Promise<string | undefined> {
  const { data } = await client.rest.git.getBlob({ ...repository, file_sha: oid });
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      Buffer.from(data.content, 'base64'),
    );
  } catch {
    return undefined;
  }
}

/** The found text where it is exact, else the blob read by REST. */
export async function exactText(
  client: GitHubClient,
  repository: RepositoryName,
  { oid, text }: FoundObject,
): Promise<string | undefined> {
  return text !== undefined && blobSha(text) === oid ? text : readBlob(client, repository, oid);
}

/** The SHA that git gives a text. */
export function blobSha(text: string): string {
  return createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0`)
    .update(text)
    .digest('hex');
}

async function findBatch(
  client: GitHubClient,
  { owner, repo }: RepositoryName,
  expressions: readonly string[],
): Promise<[string, FoundObject][] | undefined> {
  const variables = expressions.map((_, index) => `, $e${index}: String!`).join('');
  const fields = expressions
    .map((_, index) => `o${index}: object(expression: $e${index}) { oid ... on Blob { text } }`)
    .join('\n');
  const answer = await client.query<{
    repository: Record<string, ObjectAnswer | null>;
  }>(
    `query Objects($owner: String!, $repo: String!${variables}) {
      repository(owner: $owner, name: $repo) { ${fields} }
    }`,
    { owner, repo, ...Object.fromEntries(expressions.map((expression, index) => [`e${index}`, expression])) },
  );
  return (
    answer &&
    expressions.flatMap((expression, index) => {
      const found = toFound(answer.repository[`o${index}`]);
      return found ? [[expression, found]] : [];
    })
  );
}

function inBatches(expressions: readonly string[], sizes: ReadonlyMap<string, number>): string[][] {
  const batches: string[][] = [];
  let room = 0;
  for (const expression of expressions) {
    const size = sizes.get(expression) ?? TYPICAL_BYTES;
    const last = batches.at(-1);
    if (last !== undefined && last.length < PER_REQUEST && size <= room) {
      last.push(expression);
    } else {
      batches.push([expression]);
      room = BYTES_PER_REQUEST;
    }
    room -= size;
  }
  return batches;
}
