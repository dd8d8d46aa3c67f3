// The complete list of a tree's files, also where GitHub cuts the recursive listing (100,000 entries or 7 MB).
import { Fault } from '../../core/fault.ts';
import type { TreeFile } from '../../ports.ts';
import type { GitHubClient, RepositoryName } from './client.ts';

/** Every regular file below a tree; links and submodules are no files. */
export async function listTree(
  client: GitHubClient,
  repository: RepositoryName,
  tree: string,
): Promise<readonly TreeFile[]> {
  const listing = await read(client, repository, tree, true);
  return listing.truncated ? listByDirectory(client, repository, tree) : files(listing.entries);
}

async function listByDirectory(
  client: GitHubClient,
  repository: RepositoryName,
  tree: string,
): Promise<readonly TreeFile[]> {
  const { entries, truncated } = await read(client, repository, tree, false);
  if (truncated) {
    throw new Fault('limit', 'GitHub cannot list all files of a directory of this repository.', {
      service: 'github',
      hint: 'Split the directory that holds more than 100,000 entries.',
    });
  }
  const below = await Promise.all(
    entries
      .filter(({ type }) => type === 'tree')
      .map(async ({ path, sha }) =>
        (await listTree(client, repository, sha)).map((file) => ({ ...file, path: `${path}/${file.path}` })),
      ),
  );
  return [...files(entries), ...below.flat()];
}

interface Entry {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  readonly size?: number;
}

async function read(
  client: GitHubClient,
  repository: RepositoryName,
  tree: string,
  recursive: boolean,
): Promise<{ entries: readonly Entry[]; truncated: boolean }> {
  const { data } = await client.rest.git.getTree({
    ...repository,
    tree_sha: tree,
    ...(recursive ? { recursive: '1' } : {}),
  });
  return { entries: data.tree, truncated: data.truncated };
}

function files(entries: readonly Entry[]): TreeFile[] {
  return entries
    .filter(({ type, mode }) => type === 'blob' && mode !== '120000')
    .map(({ path, sha, size }) => ({ path, blob: sha, size: size ?? 0 }));
}
