// Says whether the configuration and the plan files at a commit are fit to be synced. Reads the repository only.
import type { parsePlan } from '../core/plan/parse.ts';
import { emptyReport, type Report } from '../core/report.ts';
import type { Repository, TreeFile } from '../ports.ts';
import { readConfig, readPlans } from './observe.ts';

export interface ValidateRequest {
  readonly configPath: string;
  /** Why no more than that is done. */
  readonly notice: string | undefined;
  /** What parses a plan file, where that is not done from scratch. */
  readonly parse?: typeof parsePlan | undefined;
}

/** Validates everything at `commit`. */
export async function validate(
  repository: Repository,
  request: ValidateRequest & { readonly commit: string },
): Promise<Report> {
  return validateFiles(repository, await repository.files(request.commit, () => true), request);
}

/** The same for files that were listed already. */
export async function validateFiles(
  repository: Repository,
  files: readonly TreeFile[],
  request: ValidateRequest,
): Promise<Report> {
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
    parse: request.parse,
  });
  return {
    ...emptyReport('validate'),
    problems: [...problems, ...plans.problems],
    notices: [...notices, ...plans.notices],
  };
}
