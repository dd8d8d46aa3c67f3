// What the page suggests to try, and when that has been done.
import type { BundleResult } from '../../emulators/github/run-bundle.ts';
import type { GitHubEvent } from '../../emulators/github/state.ts';
import type { Act, SuggestionId } from './wire.ts';

/** The suggestions that a run fulfils, by what people did since the one before. */
export function fulfilled(
  acts: ReadonlySet<Act['do']>,
  event: GitHubEvent,
  { exitCode, outputs }: Pick<BundleResult, 'exitCode' | 'outputs'>,
): SuggestionId[] {
  if (exitCode !== 0) return [];
  const count = (name: string): number => Number(outputs[name] ?? '0');
  const found: Readonly<Record<SuggestionId, boolean>> = {
    tick: acts.has('tick') && count('pulled') > 0,
    commit: acts.has('commit') && count('updated') > 0,
    row: acts.has('create-row') && outputs['commit'] !== '',
    conflict: count('conflicts') > 0,
    command: event.name === 'issue_comment',
    merge: acts.has('merge'),
  };
  return (Object.keys(found) as SuggestionId[]).filter((id) => found[id]);
}
