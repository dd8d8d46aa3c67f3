// `setup` on the files that `init` has just written: databases are created, and their addresses go into the file here.
import { replaceFile } from '../../adapters/local/create-file.ts';
import { createWorkingTree, workingTree } from '../../adapters/local/working-tree.ts';
import type { Report } from '../../core/report.ts';
import type { Board, Repository } from '../../ports.ts';
import type { Context } from '../context.ts';
import { terminalLog } from '../log.ts';

/** The report of the setup; its commit is the working tree, which people commit themselves. */
export async function setUpHere(
  context: Context,
  board: Board,
  { root, configPath }: { readonly root: string; readonly configPath: string },
): Promise<Report> {
  const { setup } = await import('../../modes/setup.ts');
  const repository = writable(root, configPath);
  const report = await setup(
    { board, repository, log: terminalLog(context), run: { id: 'init', attempt: '1' } },
    { dryRun: false, configPath },
  );
  return { ...report, commit: undefined };
}

/** The working tree as a branch of its own, whose commits are files that are written. */
function writable(root: string, configPath: string): Repository {
  const head = { branch: workingTree, commit: workingTree, tree: workingTree };
  return {
    ...createWorkingTree({ root, configPath, remote: undefined }),
    head: async () => head,
    async commit(_head, changes) {
      for (const { path, content } of changes) await replaceFile(root, path, content);
      return { kind: 'committed', head, url: configPath };
    },
  };
}
