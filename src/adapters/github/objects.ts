// Git objects by content: texts in batches by GraphQL, one by one by REST where GraphQL cannot give the exact bytes.
// A text counts only when its SHA is the blob's: GraphQL cuts long texts and converts other encodings.
import { createHash } from 'node:crypto';
import DataLoader from 'dataloader';
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

interface Wanted {
  readonly expression: string;
  /** Bytes. */
  readonly size: number;
}

export interface Objects {
  /**
   * Objects by git expression (`<sha>`, `<commit>:<path>`; an empty path is the root tree). What does not exist is
   * missing from the answer. Undefined where there is no GraphQL. `sizes`: bytes by expression, as far as they are known.
   */
  find(
    expressions: readonly string[],
    sizes?: ReadonlyMap<string, number>,
  ): Promise<ReadonlyMap<string, FoundObject> | undefined>;
}

/** Whatever is asked for at the same moment, by whomever, shares its requests. */
export function createObjects(client: GitHubClient, repository: RepositoryName): Objects {
  /** Nothing is null; undefined: GraphQL does not answer. */
  const loader = new DataLoader<Wanted, FoundObject | null | undefined>(
    async (wanted) =>
      (await Promise.all(inBatches(wanted).map((batch) => findBatch(client, repository, batch)))).flat(),
    { cache: false },
  );
  return {
    async find(expressions, sizes = new Map()) {
      const answers = await Promise.all(
        expressions.map((expression) =>
          loader.load({ expression, size: sizes.get(expression) ?? TYPICAL_BYTES }),
        ),
      );
      if (answers.includes(undefined)) return undefined;
      return new Map(
        expressions.flatMap((expression, at) => (answers[at] ? [[expression, answers[at]] as const] : [])),
      );
    },
  };
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
  wanted: readonly Wanted[],
): Promise<readonly (FoundObject | null | undefined)[]> {
  const variables = wanted.map((_, index) => `, $e${index}: String!`).join('');
  const fields = wanted
    .map((_, index) => `o${index}: object(expression: $e${index}) { oid ... on Blob { text } }`)
    .join('\n');
  const answer = await client.query<{
    repository: Record<string, ObjectAnswer | null>;
  }>(
    `query Objects($owner: String!, $repo: String!${variables}) {
      repository(owner: $owner, name: $repo) { ${fields} }
    }`,
    { owner, repo, ...Object.fromEntries(wanted.map(({ expression }, index) => [`e${index}`, expression])) },
  );
  return wanted.map((_, index) => answer && (toFound(answer.repository[`o${index}`]) ?? null));
}

function inBatches(wanted: readonly Wanted[]): Wanted[][] {
  const batches: Wanted[][] = [];
  let room = 0;
  for (const each of wanted) {
    const last = batches.at(-1);
    if (last !== undefined && last.length < PER_REQUEST && each.size <= room) {
      last.push(each);
    } else {
      batches.push([each]);
      room = BYTES_PER_REQUEST;
    }
    room -= each.size;
  }
  return batches;
}
