// Says whether the configuration and the plan files at a commit are fit to be synced. Reads the repository only.
import { emptyReport, type Report } from '../core/report.ts';
import type { Repository } from '../ports.ts';
import { readConfig, readPlans } from './observe.ts';

/** Validates everything at `commit`; `notice` tells why no more than that is done. */
export async function validate(
  repository: Repository,
  request: { readonly commit: string; readonly configPath: string; readonly notice: string | undefined },
): Promise<Report> {
  const files = await repository.files(request.commit, () => true);
  const { view, problems } = await readConfig(
    repository,
    request.configPath,
    files.find(({ path }) => path === request.configPath),
    undefined,
  );
  const notices = request.notice === undefined ? [] : [{ message: request.notice }];
  if (!view) return { ...emptyReport('validate'), problems, notices };
  const plans = await readPlans(repository, files, view.config, {
    known: {},
    index: {},
    wanted: 'all',
    texts: new Map(),
  });
  return {
    ...emptyReport('validate'),
    problems: [...problems, ...plans.problems],
    notices: [...notices, ...plans.notices],
  };
}
