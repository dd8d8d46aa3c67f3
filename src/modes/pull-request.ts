// A pull request changed, or somebody commented on it: tasks follow, and its one comment says what it means.
import type { Notice, Problem } from '../core/problem.ts';
import { isOwn, type PullRequest } from '../core/pull-requests/model.ts';
import { saysNoTask } from '../core/pull-requests/references.ts';
import { commentText, type CommentView } from '../core/render/comment.ts';
import type { Report } from '../core/report.ts';
import { answer } from './answer.ts';
import { catchUp } from './catch-up.ts';
import { keepComment } from './keep-comment.ts';
import { touchedBy, viewOf, viewOfAnother } from './pull-request-view.ts';
import type { Ports, PullRequestRequest, SyncRequest } from './run.ts';
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
  // The action's own says in its text what it changes.
  const isWanted = config.comment && !request.dryRun && !isOwn(about);
  const unwritten = isWanted ? await keepComment(ports, about, view) : [];
  const notices = [...(unwritten ?? []), ...(await catchUp(ports, synced, syncRequest(request)))];
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
    preview: ({ request }) => viewOfAnother(ports, survey, found, request.pullRequest, configPath),
  });
}

function taskMissing(about: PullRequest, { tasks }: CommentView): readonly Problem[] {
  const { number, author, body, state } = about;
  if (isOwn(about) || state !== 'open' || tasks.length > 0 || author?.bot === true || saysNoTask(body))
    return [];
  return [
    {
      code: 'pull-request',
      message: `Pull request #${number} names no task.`,
      hint: 'Name one in its title, or write `no task` into its description.',
    },
  ];
}
