// What is known about the files of a state commit: read once, kept while the run lasts (a commit never changes).
import type { GitHubClient, RepositoryName } from './client.ts';
import { exactText, readBlob, toFound, type ObjectAnswer, type Objects } from './objects.ts';
import { listTree } from './trees.ts';

export interface StateFiles {
  /**
   * The commit under a ref with the text of one file there, by one request. Undefined where that finds nothing, which
   * may be for lack of GraphQL, or because it knows nothing of such refs.
   */
  tip(
    ref: string,
    path: string,
  ): Promise<{ readonly commit: string; readonly text: string | undefined } | undefined>;
  /** Texts by path at a commit; files that do not exist are missing. */
  read(commit: string, paths: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** The root tree of a commit. */
  tree(commit: string): Promise<string>;
  /** Those of `paths` that exist at a commit. */
  existing(commit: string, paths: readonly string[]): Promise<ReadonlySet<string>>;
  /** Learns a commit that was just written on top of `parent`. */
  wrote(
    commit: string,
    tree: string,
    parent: string | undefined,
    files: ReadonlyMap<string, string | null>,
  ): void;
}

interface Known {
  readonly tree: string;
  /** Whether a path exists, as far as it was asked for or written. */
  readonly paths: ReadonlyMap<string, boolean>;
}

const ROOT = '';

export function createStateFiles(
  client: GitHubClient,
  repository: RepositoryName,
  objects: Objects,
): StateFiles {
  const commits = new Map<string, Known>();

  const learn = (commit: string, tree: string, paths: Iterable<readonly [string, boolean]>): Known => {
    const known = { tree, paths: new Map([...(commits.get(commit)?.paths ?? []), ...paths]) };
    commits.set(commit, known);
    return known;
  };

  const fetch = async (commit: string, paths: readonly string[]) => {
    const { tree, texts } =
      (await readByGraphql(client, repository, objects, commit, paths)) ??
      (await readByRest(client, repository, commit, paths));
    const known = learn(
      commit,
      tree,
      paths.map((path) => [path, texts.has(path)]),
    );
    return { known, texts };
  };

  const know = async (commit: string, paths: readonly string[]): Promise<Known> => {
    const known = commits.get(commit);
    const unknown = paths.filter((path) => !known?.paths.has(path));
    return known !== undefined && unknown.length === 0 ? known : (await fetch(commit, unknown)).known;
  };

  return {
    async tip(ref, path) {
      const answer = await client.query<{ repository: { tip: TipAnswer | null } }>(TIP, {
        ...{ owner: repository.owner, repo: repository.repo },
        ...{ ref, path },
      });
      const tip = answer?.repository.tip;
      if (!tip?.tree) return undefined;
      const file = toFound(tip.file?.object);
      const text = file && (await exactText(client, repository, file));
      learn(tip.oid, tip.tree.oid, [[path, text !== undefined]]);
      return { commit: tip.oid, text };
    },
    read: async (commit, paths) => (await fetch(commit, paths)).texts,
    tree: async (commit) => (await know(commit, [])).tree,
    async existing(commit, paths) {
      const known = await know(commit, paths);
      return new Set(paths.filter((path) => known.paths.get(path)));
    },
    wrote(commit, tree, parent, files) {
      const inherited = parent === undefined ? [] : (commits.get(parent)?.paths ?? []);
      learn(commit, tree, [
        ...inherited,
        ...[...files].map(([path, text]) => [path, text !== null] as const),
      ]);
    },
  };
}

interface TipAnswer {
  readonly oid: string;
  readonly tree?: { readonly oid: string };
  readonly file?: { readonly object: ObjectAnswer | null } | null;
}

const TIP = `query State($owner: String!, $repo: String!, $ref: String!, $path: String!) {
  repository(owner: $owner, name: $repo) {
    tip: object(expression: $ref) {
      oid
      ... on Commit { tree { oid } file(path: $path) { object { oid ... on Blob { text } } } }
    }
  }
}`;

interface Contents {
  readonly tree: string;
  readonly texts: ReadonlyMap<string, string>;
}

async function readByGraphql(
  client: GitHubClient,
  repository: RepositoryName,
  objects: Objects,
  commit: string,
  paths: readonly string[],
): Promise<Contents | undefined> {
  const found = await objects.find([ROOT, ...paths].map((path) => `${commit}:${path}`));
  const tree = found?.get(`${commit}:${ROOT}`)?.oid;
  if (found === undefined || tree === undefined) return undefined;
  const texts = new Map<string, string>();
  await Promise.all(
    paths.map(async (path) => {
      const object = found.get(`${commit}:${path}`);
      const text = object && (await exactText(client, repository, object));
      if (text !== undefined) texts.set(path, text);
    }),
  );
  return { tree, texts };
}

async function readByRest(
  client: GitHubClient,
  repository: RepositoryName,
  commit: string,
  paths: readonly string[],
): Promise<Contents> {
  const { data } = await client.rest.git.getCommit({ ...repository, commit_sha: commit });
  const files = await listTree(client, repository, data.tree.sha);
  const texts = new Map<string, string>();
  await Promise.all(
    files
      .filter(({ path }) => paths.includes(path))
      .map(async ({ path, blob }) => {
        const text = await readBlob(client, repository, blob);
        if (text !== undefined) texts.set(path, text);
      }),
  );
  return { tree: data.tree.sha, texts };
}
