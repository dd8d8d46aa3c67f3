// Comments of pull requests whose own run was lost, or could not write: whoever applies what happened in them says so.
import { toFault } from '../core/fault.ts';
import type { Notice } from '../core/problem.ts';
import type { PullRequest } from '../core/pull-requests/model.ts';
import { isCommentedOn, saysNoEnd } from './behind.ts';
import { keepComment } from './keep-comment.ts';
import { mayTouchPlans, viewOfAnother } from './pull-request-view.ts';
import type { Ports, SyncRequest } from './run.ts';
import type { Synced } from './sync.ts';

/**
 * Brings the comments of those pull requests up to date of which this run found something new, and of those that are over
 * and do not say so; but not of the one that it is about. Returns what kept it from that.
 */
export async function catchUp(
  ports: Pick<Ports, 'conversation' | 'repository'>,
  { survey, news, found }: Synced,
  request: Pick<SyncRequest, 'dryRun' | 'scope' | 'pullRequest' | 'configPath'>,
): Promise<readonly Notice[]> {
  if (!survey || !news || news.barred || !found || request.dryRun) return [];
  if (!survey.config.config.pullRequests.comment) return [];
  const { configPath } = request;
  const { stirred, book } = found.moves;
  // A merge comes with a push, whose run leaves the comment to that of the merge.
  const isPush = request.scope === 'changes' && request.pullRequest === undefined;
  const isBehind = (each: PullRequest): boolean =>
    (stirred.has(each.number) || saysNoEnd(each, book)) &&
    !(isPush && each.state === 'merged') &&
    each.number !== request.pullRequest &&
    isCommentedOn(each) &&
    // What it merges is not known before GitHub has tried it.
    (each.trial !== undefined || !mayTouchPlans(survey, each, configPath));
  try {
    for (const about of news.pullRequests.filter(isBehind)) {
      const view = await viewOfAnother(ports, survey, found, about, configPath);
      const unwritten = await keepComment(ports, about, view);
      if (unwritten) return unwritten;
    }
    return [];
  } catch (thrown) {
    const { service, message, hint } = toFault(thrown);
    if (service !== 'github') throw thrown;
    return [{ message: `Comments on pull requests were not brought up to date. ${message} ${hint}` }];
  }
}
