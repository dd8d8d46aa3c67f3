// Looks at everything that a sync depends on, and says what is well and what is not. Nothing is ever written.
import { groups, subject, type Check } from '../../core/doctor/check.ts';
import type { WorkflowFile } from '../../core/doctor/workflow.ts';
import type { Fault } from '../../core/fault.ts';
import type { Board, Clock, Repository, StateStore } from '../../ports.ts';
import type { RepositorySettings } from '../../ports/settings.ts';
import type { RunIdentity } from '../session.ts';
import { fromFilesOnly, lookAtGitHub, lookAtState } from './github.ts';
import { lookAtNotion } from './notion.ts';
import { lookAtRepository } from './repository.ts';

/** The repository on GitHub, where there is a token for it. */
export interface GitHub {
  readonly repository: Repository;
  readonly settings: RepositorySettings;
  readonly store: (ref: string) => StateStore;
}

export interface DoctorPorts {
  /** Where configuration and plans are read: a working tree. */
  readonly here: Repository;
  /** Names the files of `here`. */
  readonly tree: string;
  /** The files under `.github/workflows`. */
  readonly workflows: readonly WorkflowFile[];
  /** A Fault: why it cannot be asked. */
  readonly github: GitHub | Fault;
  /** Undefined without a token. */
  readonly board: Board | undefined;
  readonly clock: Clock;
  readonly run: RunIdentity;
}

/** Every check, by groups. */
export async function doctor(
  ports: DoctorPorts,
  { configPath }: { readonly configPath: string },
): Promise<readonly Check[]> {
  const { github } = ports;
  const files = await lookAtRepository(ports, configPath);
  const hub = 'code' in github ? undefined : await lookAtGitHub(github, files.config, ports);
  const without =
    'code' in github
      ? [
          subject('GitHub', 'Token').warning(github.message, github.hint),
          ...fromFilesOnly(files.config, ports.workflows),
        ]
      : [];
  const [state, notion] = await Promise.all([
    hub?.isOpen === true && !('code' in github) ? lookAtState(github, files.config, ports) : undefined,
    ports.board
      ? lookAtNotion(ports.board, files, configPath)
      : [
          subject('Notion', 'Token').warning(
            'There is no token for Notion here, so nothing there was looked at.',
            'Set NOTION_TOKEN to the token of the integration.',
          ),
        ],
  ]);
  const pushed = hub?.isOpen === true ? await files.compare() : [];
  const checks = [
    ...files.checks,
    ...pushed,
    ...without,
    ...(hub?.checks ?? []),
    ...notion,
    ...(state ?? []),
  ];
  return groups.flatMap((group) => checks.filter((check) => check.group === group));
}
