// What GitHub tells of a setup: the token, the branch, the settings of Actions, the workflows, and the state.
import type { EffectiveConfig } from '../../core/config/config.ts';
import { defaultConfig } from '../../core/config/config.ts';
import { subject, type Check } from '../../core/doctor/check.ts';
import { checkActions, checkBranch, checkToken, hasQueue } from '../../core/doctor/check-github.ts';
import { checkWorkflows } from '../../core/doctor/check-workflow.ts';
import { counted } from '../../core/render/counted.ts';
import { Session } from '../session.ts';
import { attempt } from './attempt.ts';
import type { DoctorPorts, GitHub } from './doctor.ts';

/** `isOpen`: the token is accepted, so that more can be asked. */
export async function lookAtGitHub(
  { repository, settings }: GitHub,
  config: EffectiveConfig | undefined,
  { workflows }: Pick<DoctorPorts, 'workflows'>,
): Promise<{ readonly checks: readonly Check[]; readonly isOpen: boolean }> {
  const token = await attempt(subject('GitHub', 'Token'), async () => [checkToken(await settings.token())]);
  if (token.some(({ verdict }) => verdict === 'problem' || verdict === 'unknown'))
    return { checks: [...token, ...fromFilesOnly(config, workflows)], isOpen: false };
  const rest = await attempt(subject('GitHub', 'Settings'), async () => {
    const { branch } = await repository.head();
    const [rules, actions, secrets] = await Promise.all([
      settings.branch(branch),
      settings.actions(),
      settings.secrets(),
    ]);
    return [
      checkBranch(branch, rules, config?.sync.writeBack),
      checkActions(actions, rules, config),
      ...checkWorkflows({
        files: workflows,
        config,
        defaultBranch: branch,
        actions,
        secrets,
        hasQueue: hasQueue(rules),
      }),
    ];
  });
  return { checks: [...token, ...rest], isOpen: true };
}

/** What the workflows say by themselves. */
export function fromFilesOnly(
  config: EffectiveConfig | undefined,
  files: DoctorPorts['workflows'],
): readonly Check[] {
  return checkWorkflows({
    files,
    config,
    defaultBranch: undefined,
    actions: undefined,
    secrets: undefined,
    hasQueue: false,
  });
}

/** The state, and whether a run holds it. */
export async function lookAtState(
  { repository, store }: GitHub,
  config: EffectiveConfig | undefined,
  { clock, run }: Pick<DoctorPorts, 'clock' | 'run'>,
): Promise<readonly Check[]> {
  const state = subject('State', 'State');
  const lease = subject('State', 'Lease');
  const ref = config?.sync.state ?? defaultConfig.sync.state;
  return attempt(state, async () => {
    const session = await Session.open(store(ref), clock, run, () => repository.lastTrailers());
    const { found, commit, restored } = session;
    if (commit === undefined) return [state.ok(`There is none under ${ref} yet: the first sync makes it.`)];
    if (!found)
      return [
        state.warning(
          `What stands under ${ref} cannot be read.`,
          'Nothing to do: the next sync makes it again from both sides.',
        ),
      ];
    const known = `${counted(Object.keys(found.plans).length, 'plan')} known`;
    const isFree = (await session.previousEnded()) !== undefined;
    return [
      restored
        ? state.warning(`${ref} is gone; the state before is still there.`, 'The next sync puts it back.')
        : state.ok(`${ref}: ${known}.`),
      ...(found.journal === undefined || !isFree
        ? []
        : [state.warning('A run was cut off in the middle.', 'The next sync does what is left.')]),
      found.lease && !isFree
        ? lease.ok(
            `The run ${found.lease.run} is at work, at most until ${found.lease.until} unless it renews that.`,
          )
        : lease.ok('No run holds the state.'),
    ];
  });
}
