// Specifications that moved on under the plans that a pull request concerns.
import { codeSpan, inline, link } from '../escape.ts';
import { rest, type ChangedSpec, type CommentView, type Detail } from './view.ts';

/** One line for each; '' without any. */
export function specNotes({ specs }: CommentView, detail: Detail): string {
  return [
    ...specs.slice(0, detail.most).map((spec) => specNote(spec, detail)),
    ...rest(specs.length, detail),
  ].join('\n');
}

function specNote({ plan, title, url, since, command }: ChangedSpec, detail: Detail): string {
  const what = `⚠️ The specification of ${inline(plan, 40)}, ${link(title, url, detail.title)},`;
  const todo =
    command === undefined ? 'set `spec-seen` in its file' : `comment ${codeSpan(`${command} ${plan}`)}`;
  return `- ${what} changed on ${since} since it was last held against the plan. Compare the two, then ${todo}.`;
}
