// What `doctor` looks at: the working tree, and the services as far as there are tokens for them.
import { listPaths, readInside } from '../adapters/local/files.ts';
import { createWorkingTree, workingTree } from '../adapters/local/working-tree.ts';
import type { WorkflowFile } from '../core/doctor/workflow.ts';
import { Fault } from '../core/fault.ts';
import type { DoctorPorts, GitHub } from '../modes/doctor/doctor.ts';
import type { Board } from '../ports.ts';
import type { Context } from './context.ts';
import { terminalLog } from './log.ts';
import { workingTreeRoot, type RemoteOptions } from './options.ts';
import { notionUrl, openSettings, variable } from './remote.ts';

export async function openDoctor(context: Context, options: RemoteOptions): Promise<DoctorPorts> {
  const root = workingTreeRoot(context, options);
  const { systemClock: clock } = await import('../adapters/system-clock.ts');
  return {
    here: createWorkingTree({ root, configPath: options.config, remote: undefined }),
    tree: workingTree,
    workflows: await workflowFiles(root),
    github: await openGitHub(context, options),
    board: await openBoard(context),
    clock,
    run: { id: 'doctor', attempt: '1' },
  };
}

/** Notion, where there is a token for it. */
export async function openBoard(context: Context): Promise<Board | undefined> {
  const notionToken = variable(context.env, 'NOTION_TOKEN');
  const url = notionUrl(context.env);
  const [{ boardOf }, { systemClock }] = await Promise.all([
    import('../compose.ts'),
    import('../adapters/system-clock.ts'),
  ]);
  return boardOf({ notionToken, notionUrl: url }, { clock: systemClock, log: terminalLog(context) });
}

async function openGitHub(context: Context, options: RemoteOptions): Promise<GitHub | Fault> {
  try {
    const settings = await openSettings(context, options);
    const [{ portsOf, settingsOf }, { systemClock }] = await Promise.all([
      import('../compose.ts'),
      import('../adapters/system-clock.ts'),
    ]);
    const surroundings = { clock: systemClock, log: terminalLog(context) };
    const { repository, store } = portsOf(settings, surroundings);
    return { repository, store, settings: settingsOf(settings, surroundings) };
  } catch (thrown) {
    if (thrown instanceof Fault) return thrown;
    throw thrown;
  }
}

/** The files under `.github/workflows` of a working tree. */
export async function workflowFiles(root: string): Promise<readonly WorkflowFile[]> {
  const paths = await listPaths(root, ['.github/workflows']);
  return paths
    .filter((path) => /\.ya?ml$/i.test(path))
    .sort()
    .flatMap((path) => {
      const bytes = readInside(root, path);
      return bytes === undefined ? [] : [{ path, text: bytes.toString('utf8') }];
    });
}
