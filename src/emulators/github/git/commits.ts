/** Commits as git stores them, and what can be said about their history. */
import type { ObjectStore } from './objects.ts';
import { entryAt } from './trees.ts';

export interface Signature {
  readonly name: string;
  readonly email: string;
  /** Milliseconds since the epoch; git keeps whole seconds. */
  readonly at: number;
}

export interface CommitContent {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
  /** Signed by GitHub itself, as commits made by an app through GraphQL or the contents endpoints are. */
  readonly signed?: boolean;
}

export interface Commit extends CommitContent {
  readonly oid: string;
}

/** The signature is made up: who reads commits only asks whether GitHub calls it verified. */
export const SIGNATURE_LINES = [
  '-----BEGIN PGP SIGNATURE-----',
  '',
  'ZW1iZWRkZWQgR2l0SHVi',
  '-----END PGP SIGNATURE-----',
];

/** What a signature covers: the commit without it. */
export const signedPayload = (commit: CommitContent): string =>
  [...headers(commit), '', commit.message].join('\n');

const signatureLine = ({ name, email, at }: Signature): string =>
  `${name.replace(/[<>\n]/g, '')} <${email.replace(/[<>\n]/g, '')}> ${Math.floor(at / 1000)} +0000`;

function headers(commit: CommitContent): string[] {
  return [
    `tree ${commit.tree}`,
    ...commit.parents.map((parent) => `parent ${parent}`),
    `author ${signatureLine(commit.author)}`,
    `committer ${signatureLine(commit.committer)}`,
  ];
}

/** Stores a commit and returns its id. */
export function writeCommit(objects: ObjectStore, commit: CommitContent): string {
  const signature = commit.signed === true ? [`gpgsig ${SIGNATURE_LINES.join('\n ')}`] : [];
  return objects.write(
    'commit',
    Buffer.from([...headers(commit), ...signature, '', commit.message].join('\n')),
  );
}

function parseSignature(line: string): Signature {
  const match = /^(.*?) ?<(.*?)> (\d+)/.exec(line);
  return { name: match?.[1] ?? '', email: match?.[2] ?? '', at: Number(match?.[3] ?? 0) * 1000 };
}

/** The commit of an id, or undefined where there is none. */
export function readCommit(objects: ObjectStore, oid: string): Commit | undefined {
  const object = objects.read(oid);
  if (object?.type !== 'commit') return undefined;
  const text = object.data.toString();
  const end = text.indexOf('\n\n');
  const lines = text.slice(0, end).split('\n');
  const values = (key: string): string[] =>
    lines.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1));
  return {
    oid,
    tree: values('tree')[0] ?? '',
    parents: values('parent'),
    author: parseSignature(values('author')[0] ?? ''),
    committer: parseSignature(values('committer')[0] ?? ''),
    message: text.slice(end + 2),
    signed: values('gpgsig').length > 0,
  };
}

/** The commit of an id that must exist. */
export function expectCommit(objects: ObjectStore, oid: string): Commit {
  const commit = readCommit(objects, oid);
  if (commit === undefined) throw new Error(`No commit ${oid}.`);
  return commit;
}

/** A commit and its ancestors, children before parents, otherwise newest first. */
export function* history(objects: ObjectStore, from: string): Generator<Commit> {
  const seen = new Set([from]);
  const waiting = [expectCommit(objects, from)];
  while (waiting.length > 0) {
    let newest = 0;
    waiting.forEach((commit, index) => {
      if (commit.committer.at > (waiting[newest]?.committer.at ?? 0)) newest = index;
    });
    const [commit] = waiting.splice(newest, 1);
    if (commit === undefined) return;
    yield commit;
    for (const parent of commit.parents) {
      if (!seen.has(parent)) waiting.push(expectCommit(objects, parent));
      seen.add(parent);
    }
  }
}

/** Whether a commit is another one or an ancestor of it. */
export function isAncestor(objects: ObjectStore, ancestor: string, of: string): boolean {
  for (const commit of history(objects, of)) if (commit.oid === ancestor) return true;
  return false;
}

/** The commits reachable from one commit and not from another, newest first (`git log without..from`). */
export function commitsBetween(objects: ObjectStore, without: string, from: string): Commit[] {
  const excluded = new Set([...history(objects, without)].map(({ oid }) => oid));
  return [...history(objects, from)].filter(({ oid }) => !excluded.has(oid));
}

/** The best common ancestor of two commits, or undefined for unrelated histories. */
export function mergeBase(objects: ObjectStore, a: string, b: string): string | undefined {
  const ofA = new Set([...history(objects, a)].map(({ oid }) => oid));
  const common = [...history(objects, b)].filter(({ oid }) => ofA.has(oid));
  const surpassed = new Set(common.flatMap(({ parents }) => parents));
  return common.find(({ oid }) => !surpassed.has(oid))?.oid;
}

/** Whether a commit changed what stands at a path, seen from all its parents. */
export function touches(objects: ObjectStore, commit: Commit, path: string): boolean {
  const at = (tree: string): string | undefined => entryAt(objects, tree, path)?.oid;
  const here = at(commit.tree);
  if (commit.parents.length === 0) return here !== undefined;
  return commit.parents.every((parent) => at(expectCommit(objects, parent).tree) !== here);
}
