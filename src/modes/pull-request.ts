// A pull request changed, or somebody commented on it: tasks follow, and its one comment says what it means.
import { toFault } from '../core/fault.ts';
import type { Notice, Problem } from '../core/problem.ts';
import type { PullRequest } from '../core/pull-requests/model.ts';
import { saysNoTask } from '../core/pull-requests/references.ts';
import { comment as commentOf, commentText, markedDigest, type CommentView } from '../core/render/comment.ts';
import type { Report } from '../core/report.ts';
import { planMatcher } from '../core/config/matcher.ts';
import { answer } from './answer.ts';
import type { Moves } from './moves.ts';
import { comparePlans, viewOf, type Touched } from './pull-request-view.ts';
import type { Ports, PullRequestRequest, SyncRequest } from './run.ts';
import type { Survey } from './survey.ts';
import { sync, type Synced } from './sync.ts';

/** Syncs what the pull request concerns, comments, and says what is wrong with the plans that it changes. */
export async function pullRequest(ports: Ports, request: PullRequestRequest): Promise<Report> {
  const synced = await sync(ports, syncRequest(request));
  const { survey, news, found } = synced;
  const about = news?.pullRequests.find(({ number }) => number === request.number);
  const { problems, notices: said } = synced.report;
  const elsewhere = problems.map(asNotice);
  const report = {
    ...synced.report,
    mode: 'pull request',
    problems: [],
    notices: [...said, ...elsewhere],
    held: undefined,
    insight: undefined,
  };
  if (!survey || !found || !about) return report;
  const touched = await touchedBy(ports, request, survey, about, found.moves);
  const view = viewOf({
    pullRequest: about,
    ...found,
    touched,
    notices: request.notice === undefined ? [] : [request.notice],
    blobUrl: `${ports.repository.url}/blob/${about.commit}`,
    runUrl: `${ports.repository.url}/actions/runs/${ports.run.id}`,
  });
  await answerCommands(ports, synced, request.configPath);
  const config = survey.config.config.pullRequests;
  const isWanted = config.comment && !request.dryRun;
  const unwritten = isWanted ? await keepComment(ports, about, view) : [];
  const notices = unwritten ?? [];
  return {
    ...report,
    preview: unwritten && commentText(view),
    problems: [...touched.problems, ...(config.requireTask ? taskMissing(about, view) : [])],
    notices: [...report.notices, ...notices],
  };
}

/** What is wrong on the default branch is no fault of the pull request. */
function asNotice({ message, hint, file, line }: Problem): Notice {
  return { message: `On the default branch: ${message} ${hint}`, file, line };
}

function syncRequest({ number, comment, full, dryRun, configPath, notice }: PullRequestRequest): SyncRequest {
  return {
    kind: 'sync',
    scope: full ? 'full' : 'changes',
    dryRun,
    branch: undefined,
    configPath,
    only: [],
    confirm: undefined,
    pullRequest: number,
    comment,
    notice,
  };
}

/** Answers the commands that a sync carried out, whatever it was started for. */
export async function answerCommands(
  ports: Ports,
  { report, survey, found }: Synced,
  configPath: string,
): Promise<void> {
  if (!survey || !found || found.moves.answers.length === 0) return;
  await answer({
    ports,
    ...found,
    report,
    preview: async ({ request }) => {
      const { pullRequest: about } = request;
      const touched = await touchedBy(ports, { commit: undefined, configPath }, survey, about, found.moves);
      return viewOf({
        pullRequest: about,
        ...found,
        touched,
        notices: [],
        blobUrl: `${ports.repository.url}/blob/${about.commit}`,
        runUrl: undefined,
      });
    },
  });
}

/** Nothing is compared where no plan is touched, or where it is merged already. */
async function touchedBy(
  ports: Ports,
  { commit, configPath }: Pick<PullRequestRequest, 'commit' | 'configPath'>,
  survey: Survey,
  about: PullRequest,
  moves: Moves,
): Promise<Touched> {
  const { state, files } = about;
  const mayTouch = files === undefined || files.some((path) => isPlanFile(survey, path, configPath));
  if (state !== 'open' || !mayTouch) return { changes: undefined, insight: undefined, problems: [] };
  return comparePlans(ports.repository, survey, about, commit, configPath, moves);
}

function isPlanFile({ config }: Survey, path: string, configPath: string): boolean {
  return path === configPath || planMatcher(config.config.plans)(path);
}

/**
 * Edits the comment only where it says something else, and leaves none where there is nothing to say. Undefined where
 * that was done; else why not.
 */
async function keepComment(
  { conversation }: Ports,
  about: PullRequest,
  view: CommentView,
): Promise<readonly Notice[] | undefined> {
  const text = commentOf(view);
  const isOurs = ({ mine, body }: PullRequest['comments'][number]): boolean =>
    mine && markedDigest(body) !== undefined;
  try {
    const shown = about.comments.find(isOurs);
    // Only the newest comments came along.
    const before =
      shown ?? (text !== undefined || about.comments.length >= 100 ? await former(about) : undefined);
    if (text === undefined) {
      if (before) await conversation.remove(before.id);
    } else if (!before) await conversation.say(about.number, text);
    else if (markedDigest(before.body) !== markedDigest(text)) await conversation.edit(before.id, text);
    return undefined;
  } catch (thrown) {
    const { code, message, hint } = toFault(thrown);
    if (code !== 'forbidden') throw thrown;
    return [{ message: `No comment was written. ${message} ${hint}` }];
  }

  async function former({ number }: PullRequest) {
    return (await conversation.own(number)).find(isOurs);
  }
}

function taskMissing(
  { number, author, body, state }: PullRequest,
  { tasks }: CommentView,
): readonly Problem[] {
  if (state !== 'open' || tasks.length > 0 || author?.bot === true || saysNoTask(body)) return [];
  return [
    {
      code: 'pull-request',
      message: `Pull request #${number} names no task.`,
      hint: 'Name one in its title, or write `no task` into its description.',
    },
  ];
}
