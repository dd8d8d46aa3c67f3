// The port `Repository` over GitHub's API: no checkout, everything at named commits.
import type { Repository } from '../../ports.ts';
import type { GitHubClient } from './client.ts';
import { commitFiles, newestCommits } from './commits.ts';
import { asking } from './fault.ts';
import { readHead } from './heads.ts';
import { exactText, findObjects } from './objects.ts';
import { parseTrailers } from './trailers.ts';
import { listTree } from './trees.ts';

export interface RepositoryOptions {
  readonly owner: string;
  readonly repo: string;
  /** `https://github.com`, or where else GitHub's pages are. */
  readonly serverUrl: string;
}

export function createRepository(client: GitHubClient, options: RepositoryOptions): Repository {
  const { owner, repo, serverUrl } = options;
  const name = { owner, repo };
  const reading = { to: `read ${owner}/${repo}`, permission: 'contents: read' };
  const sizes = new Map<string, number>();
  let isPublic: boolean | undefined;

  return {
    owner,
    name: repo,
    url: `${serverUrl.replace(/\/+$/, '')}/${owner}/${repo}`,

    async head(branch) {
      const answer = await asking(reading, () => readHead(client, name, branch));
      isPublic = answer.isPublic;
      return answer.head;
    },

    async isPublic() {
      isPublic ??= await asking(reading, async () => !(await client.rest.repos.get(name)).data.private);
      return isPublic;
    },

    async files(tree, wanted) {
      const files = (await asking(reading, () => listTree(client, name, tree))).filter(({ path }) =>
        wanted(path),
      );
      for (const { blob, size } of files) sizes.set(blob, size);
      return files;
    },

    async texts(blobs) {
      const wanted = [...new Set(blobs)];
      return asking(reading, async () => {
        const found = await findObjects(client, name, wanted, sizes);
        const texts = await Promise.all(
          wanted.map(
            async (oid) =>
              [oid, await exactText(client, name, { oid, text: found?.get(oid)?.text })] as const,
          ),
        );
        return new Map(texts.flatMap(([oid, text]) => (text === undefined ? [] : [[oid, text] as const])));
      });
    },

    commit: (head, changes, message) => commitFiles(client, name, head, changes, message),

    async lastTrailers() {
      for (const { message } of await asking(reading, () => newestCommits(client, name))) {
        const trailers = parseTrailers(message);
        if (trailers !== undefined) return trailers;
      }
      return undefined;
    },
  };
}
