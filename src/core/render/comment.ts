// The one comment on a pull request: what it means for tasks and plans. It is quiet where there is little to say, and
// drops detail where there is more than GitHub takes.
import { digest } from '../reconcile/brake.ts';
import { insightNotes } from './comment/insight.ts';
import { headings, linkedNotes, linkedTable } from './comment/linked.ts';
import { planChangesSection, total } from './comment/plan-changes.ts';
import { specNotes } from './comment/specs.ts';
import { rest, type CommentView, type Detail } from './comment/view.ts';
import { counted } from './counted.ts';
import { inline, link } from './escape.ts';
import { problemLine } from './problem.ts';

export type { ChangedSpec, CommentView, LinkedTask, TaskReference } from './comment/view.ts';

/** In every comment of ours, at its end; a digest of the text follows it. */
export const commentMarker = '<!-- plan-sync ';

/** GitHub takes 65,536. */
const longest = 60_000;

const everything: Detail = { graph: true, fields: true, names: true, most: 100, title: 160 };

/** From all there is to the least that still says something. */
const details: readonly Detail[] = [
  everything,
  { ...everything, graph: false },
  { ...everything, graph: false, fields: false },
  { graph: false, fields: false, names: false, most: 50, title: 120 },
  { graph: false, fields: false, names: false, most: 10, title: 60 },
];

/** The comment with its marker; undefined where there is nothing to say. */
export function comment(view: CommentView): string | undefined {
  const text = commentText(view);
  // Whichever run it leads to: that alone is worth no edit.
  const lasting = commentText({ ...view, runUrl: undefined }) ?? '';
  return text === undefined ? undefined : `${text}\n\n${commentMarker}${digest(lasting)} -->`;
}

/** The digest that a comment of ours carries: another one means that it has to be edited. */
export function markedDigest(body: string): string | undefined {
  const start = body.lastIndexOf(commentMarker);
  return start < 0 ? undefined : /^[0-9a-z]+(?= -->)/.exec(body.slice(start + commentMarker.length))?.[0];
}

/** Whether a comment of ours still says what merging would do. */
export function looksAhead(body: string): boolean {
  return body.includes(`**${headings.open}**`);
}

/** The comment without its marker. */
export function commentText(view: CommentView): string | undefined {
  const { tasks, unknown, changes, problems } = view;
  const all = tasks.length + unknown.length + (changes?.plans.length ?? 0) + problems.length;
  if (all === 0) return undefined;
  for (const detail of details) {
    const text = rendered(view, detail);
    if (text.length <= longest) return text;
  }
  return briefest(view);
}

function rendered(view: CommentView, detail: Detail): string {
  return [
    linkedTable(view, detail),
    linkedNotes(view, detail),
    specNotes(view, detail),
    problems(view, detail),
    planChangesSection(view, detail),
    insightNotes(view, detail),
    view.notices
      .slice(0, detail.most)
      .map((notice) => `- ${inline(notice, 300)}`)
      .join('\n'),
    detail === everything ? '' : shortened(view),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function problems({ problems: found, blobUrl }: CommentView, detail: Detail): string {
  if (found.length === 0) return '';
  const title = `**${counted(found.length, 'problem')}**`;
  if (!detail.names) return title;
  const lines = found.slice(0, detail.most).map((problem) => `- ${problemLine(problem, blobUrl)}`);
  return [title, '', ...lines, ...rest(found.length, detail)].join('\n');
}

function shortened({ runUrl }: CommentView): string {
  const where = runUrl === undefined ? '' : `; ${link('the run', runUrl)} has all of them`;
  return `Details were left out because a comment can only be so long${where}.`;
}

function briefest(view: CommentView): string {
  const parts = [
    counted(view.tasks.length, 'linked task'),
    ...(view.changes ? total(view.changes) : []),
    counted(view.problems.length, 'problem'),
  ];
  const run = view.runUrl !== undefined && view.runUrl.length > 2_000 ? undefined : view.runUrl;
  return `${parts.join(', ')}.\n\n${shortened({ ...view, runUrl: run })}`;
}
