// The port `Repository` over GitHub's API: no checkout, everything at named commits.
import { createHash } from 'node:crypto';
import type { Repository } from '../../ports.ts';
import type { GitHubClient } from './client.ts';
import { commitFiles, newestCommits } from './commits.ts';
import { httpStatus } from './error.ts';
import { asking } from './fault.ts';
import { readHead } from './heads.ts';
import { createObjects, exactText, type FoundObject, type Objects } from './objects.ts';
import { createRecentPulls, type RecentPulls } from './recent-pulls.ts';
import { parseTrailers } from './trailers.ts';
import { listTree } from './trees.ts';

export interface RepositoryOptions {
  readonly owner: string;
  readonly repo: string;
  /** `https://github.com`, or where else GitHub's pages are. */
  readonly serverUrl: string;
}

/** The page of a repository. */
export const pageOf = ({ owner, repo, serverUrl }: RepositoryOptions): string =>
  `${serverUrl.replace(/\/+$/, '')}/${owner}/${repo}`;

/**
 * @param recent what a head brings along for the adapter of pull requests
 * @param objects what reads texts, together with others that do
 */
export function createRepository(
  client: GitHubClient,
  options: RepositoryOptions,
  recent: RecentPulls = createRecentPulls(),
  objects: Objects = createObjects(client, options),
): Repository {
  const { owner, repo } = options;
  const name = { owner, repo };
  const reading = { to: `read ${owner}/${repo}`, permission: 'contents: read' };
  const sizes = new Map<string, number>();
  /** What a blob holds never changes: what was read once is not asked for again. */
  const found = new Map<string, FoundObject>();
  let isPublic: boolean | undefined;

  return {
    owner,
    name: repo,
    url: pageOf(options),

    async head(branch, beside = '') {
      const { head, file, ...answer } = await asking(reading, () =>
        readHead(client, name, branch, beside, recent),
      );
      isPublic = answer.isPublic;
      if (file) found.set(file.oid, file);
      return beside === '' || file === undefined ? head : { ...head, beside: file?.oid ?? null };
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
        const unread = wanted.filter((oid) => !found.has(oid));
        for (const [oid, object] of (await objects.find(unread, sizes)) ?? []) found.set(oid, object);
        const texts = await Promise.all(
          wanted.map(
            async (oid) => [oid, await exactText(client, name, { oid, text: found.get(oid)?.text })] as const,
          ),
        );
        return new Map(texts.flatMap(([oid, text]) => (text === undefined ? [] : [[oid, text] as const])));
      });
    },

    blobOf: (text) =>
      createHash('sha1')
        .update(`blob ${Buffer.byteLength(text)}\0${text}`)
        .digest('hex'),

    commit: (head, changes, message) => commitFiles(client, name, head, changes, message),

    async lastTrailers() {
      for (const { message } of await asking(reading, () => newestCommits(client, name))) {
        const trailers = parseTrailers(message);
        if (trailers !== undefined) return trailers;
      }
      return undefined;
    },

    async isAncestor(commit, of) {
      return asking(reading, async () => {
        try {
          // Nothing but the status counts: the second page holds no files, and one commit at most.
          const { data } = await client.rest.repos.compareCommitsWithBasehead({
            ...name,
            basehead: `${commit}...${of}`,
            per_page: 1,
            page: 2,
          });
          return data.status === 'ahead' || data.status === 'identical';
        } catch (error) {
          if (httpStatus(error) === 404) return false;
          throw error;
        }
      });
    },
  };
}
