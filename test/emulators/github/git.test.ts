/** What is computed here about histories and trees is what real git says about the same repository. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  commitsBetween,
  isAncestor,
  mergeBase,
  writeCommit,
} from '../../../src/emulators/github/git/commits.ts';
import { createRepository } from '../../../src/emulators/github/git/repository.ts';
import type { GitRepository } from '../../../src/emulators/github/git/repository.ts';
import { StaleRefError, isValidRefName } from '../../../src/emulators/github/git/refs.ts';
import { compareTrees, editTree, listTree } from '../../../src/emulators/github/git/trees.ts';

function inRepository(use: (repository: GitRepository, git: (...args: string[]) => string) => void): void {
  const dir = mkdtempSync(join(tmpdir(), 'git-test-'));
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: dir, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    use(createRepository(dir, 'main'), git);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');

/** A history: each commit's parents among the ones before it. */
const dag = fc
  .array(fc.array(fc.nat(), { maxLength: 2 }), { minLength: 2, maxLength: 9 })
  .map((commits) =>
    commits.map((parents, index) => [...new Set(index === 0 ? [] : parents.map((n) => n % index))]),
  );

it('finds the same merge bases and ranges', () => {
  fc.assert(
    fc.property(dag, (shape) => {
      inRepository(({ objects }, git) => {
        const tree = editTree(objects, undefined, new Map());
        const oids: string[] = [];
        shape.forEach((parents, index) => {
          const author = { name: 'Ada', email: 'ada@example.com', at: index * 60_000 };
          const content = { tree, parents: parents.map((n) => oids[n] ?? ''), author, committer: author };
          oids.push(writeCommit(objects, { ...content, message: `Commit ${index}` }));
        });
        const [a = '', b = ''] = oids.slice(-2);
        const range = commitsBetween(objects, a, b).map(({ oid }) => oid);
        expect(range.sort()).toEqual(lines(git('rev-list', b, `^${a}`)).sort());
        let bases: string[] = [];
        try {
          bases = lines(git('merge-base', '--all', a, b));
        } catch {
          // Unrelated histories.
        }
        const base = mergeBase(objects, a, b);
        expect(base === undefined ? bases.length : Number(!bases.includes(base))).toBe(0);
        expect(isAncestor(objects, a, b)).toBe(bases.includes(a));
      });
    }),
    { numRuns: 25 },
  );
});

const segment = fc.constantFrom('a', 'b', 'a.b', 'a-b', 'a0', 'ü');
const path = fc.array(segment, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
const edits = fc.dictionary(path, fc.option(fc.constantFrom('1\n', '2\n', '3\n')), { maxKeys: 8 });

it('edits trees into what git finds sound, and compares them alike', () => {
  fc.assert(
    fc.property(edits, edits, (first, second) => {
      inRepository(({ objects }, git) => {
        const blobs = (changes: Record<string, string | null>) =>
          new Map(
            Object.entries(changes).map(([name, text]) => {
              const oid = text === null ? null : objects.write('blob', Buffer.from(text));
              return [name, oid === null ? null : { mode: '100644', oid }];
            }),
          );
        const before = editTree(objects, undefined, blobs(first));
        const after = editTree(objects, before, blobs(second));
        git('fsck', '--strict', before, after);
        const files = listTree(objects, after).filter(({ type }) => type === 'blob');
        const raw = (...args: string[]) => git('-c', 'core.quotePath=false', ...args);
        expect(files.map((file) => file.path)).toEqual(lines(raw('ls-tree', '-r', '--name-only', after)));
        const changed = compareTrees(objects, before, after).map((change) => change.path);
        expect([...new Set(changed)].sort()).toEqual(
          lines(raw('diff-tree', '-r', '--no-renames', '--name-only', before, after)).sort(),
        );
      });
    }),
    { numRuns: 25 },
  );
});

it('moves a ref only from what it is expected to be', () => {
  inRepository(({ objects, refs }, git) => {
    const tree = editTree(objects, undefined, new Map());
    const author = { name: 'Ada', email: 'ada@example.com', at: 0 };
    const commit = (message: string) =>
      writeCommit(objects, { tree, parents: [], author, committer: author, message });
    const [one, two] = [commit('1'), commit('2')];
    refs.compareAndSwap('refs/heads/main', undefined, one);
    expect(() => refs.compareAndSwap('refs/heads/main', two, two)).toThrow(StaleRefError);
    expect(() => refs.compareAndSwap('refs/heads/main/sub', undefined, one)).toThrow(/collides|folder/);
    git('pack-refs', '--all');
    expect(refs.get('refs/heads/main')).toBe(one);
    refs.compareAndSwap('refs/heads/main', one, two);
    expect(lines(git('for-each-ref', '--format=%(refname) %(objectname)'))).toEqual([
      `refs/heads/main ${two}`,
    ]);
    git('pack-refs', '--all');
    refs.compareAndSwap('refs/heads/main', two, undefined);
    expect(git('for-each-ref')).toBe('');
  });
});

it.each([
  'refs/heads/a',
  'refs/heads/a b',
  'refs/heads/a..b',
  'refs/heads/.a',
  'refs/heads/a.lock',
  'refs/a',
  'refs/heads/a/',
  'refs/plan-sync/state',
  'refs/heads/ü',
  'refs/heads/a~1',
  'refs/heads/@{a',
])('agrees with git whether %s is a name', (name) => {
  const valid = (): boolean => {
    try {
      execFileSync('git', ['check-ref-format', name], { stdio: 'ignore' });
      return name !== 'refs/a';
    } catch {
      return false;
    }
  };
  expect(isValidRefName(name)).toBe(valid());
});
