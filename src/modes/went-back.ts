// Notices a history that was rewritten: files that say again what they said before a commit of ours.
import type { Step } from '../core/reconcile/steps.ts';
import type { Ports } from './run.ts';
import type { Observed } from './survey.ts';

/**
 * Tasks and plans of which the files say again what they said before a commit of ours that is no longer in the history:
 * nobody decided that what people wrote in Notion goes, as somebody did who reverted that commit.
 */
export async function wentBack(
  { repository }: Ports,
  { known, head }: Observed,
  planned: readonly Step[],
  show: (name: string, field: string) => string | undefined,
): Promise<ReadonlySet<string>> {
  const changing = new Set(
    planned.flatMap(({ kind, operation }) =>
      kind === 'update-task' || kind === 'update-plan' ? [operation.task ?? operation.plan ?? ''] : [],
    ),
  );
  const suspects = (known?.taken ?? []).filter(
    ({ name, field, was }) => changing.has(name) && show(name, field) === was,
  );
  const commits = [...new Set(suspects.map(({ commit }) => commit))];
  const lost = await Promise.all(
    commits.map(async (commit) => ((await repository.isAncestor(commit, head.commit)) ? [] : [commit])),
  );
  const gone = new Set(lost.flat());
  return new Set(suspects.flatMap(({ commit, name }) => (gone.has(commit) ? [name] : [])));
}
