// Trees and commits by git's own objects (REST). Nothing here moves a ref, so nothing here can be seen by anybody.
import type { GitHubClient, RepositoryName } from './client.ts';

/** GitHub takes requests of some 40 MB, slowly; several trees on top of each other stay well below. */
const CHARACTERS_PER_TREE = 4_000_000;

/**
 * A tree: `base` (undefined: an empty one) with files set, or removed where null. GitHub refuses to remove what is not
 * there. Returns its SHA.
 */
export async function writeTree(
  client: GitHubClient,
  repository: RepositoryName,
  base: string | undefined,
  files: ReadonlyMap<string, string | null>,
): Promise<string> {
  let tree = base;
  for (const part of inParts([...files])) {
    const { data } = await client.rest.git.createTree({
      ...repository,
      ...(tree !== undefined && { base_tree: tree }),
      tree: part.map(([path, content]) => ({
        path,
        mode: '100644' as const,
        type: 'blob' as const,
        ...(content === null ? { sha: null } : { content }),
      })),
    });
    tree = data.sha;
  }
  if (tree === undefined) throw new Error('A first tree needs at least one file.');
  return tree;
}

/** A commit that no ref points to yet. `parent` undefined: the first of its history. */
export async function writeCommit(
  client: GitHubClient,
  repository: RepositoryName,
  tree: string,
  parent: string | undefined,
  message: string,
): Promise<{ readonly sha: string; readonly url: string }> {
  const { data } = await client.rest.git.createCommit({
    ...repository,
    message,
    tree,
    parents: parent === undefined ? [] : [parent],
  });
  return { sha: data.sha, url: data.html_url };
}

type Entry = readonly [path: string, content: string | null];

function inParts(entries: readonly Entry[]): Entry[][] {
  const parts: Entry[][] = [];
  let room = 0;
  for (const entry of entries) {
    const size = entry[1]?.length ?? 0;
    const last = parts.at(-1);
    if (last !== undefined && size <= room) {
      last.push(entry);
    } else {
      parts.push([entry]);
      room = CHARACTERS_PER_TREE;
    }
    room -= size;
  }
  return parts;
}
