// The answers to comment commands. Those to a change are one short line: people read them in a mail.
import type { Effect } from '../commands/effect.ts';
import { commandKinds, meaningOf, usageOf, type Misunderstanding } from '../commands/model.ts';
import { commentText, type CommentView } from './comment.ts';
import { codeSpan, inline, link } from './escape.ts';

export { explainReply, type Explanation } from './replies/explain.ts';
export { showReply, type ShownTask } from './replies/show.ts';

/** A commit, a pull request or a run, by the words that stand for it. */
export interface Place {
  readonly name: string;
  readonly url: string | undefined;
}

/** All commands. @param permission the least that somebody needs for them */
export function helpReply(word: string, permission: 'triage' | 'write' | 'maintain' | 'admin'): string {
  return [
    '| Command | What it does |',
    '| --- | --- |',
    ...commandKinds.map((kind) => `| ${codeSpan(usageOf(kind, word))} | ${meaningOf(kind)} |`),
    '',
    `A command is the only line of a comment. The ID can be left out where the pull request has exactly one linked task. Commands need the permission ${permission} on this repository.`,
  ].join('\n');
}

export function misunderstandingReply({ why, guess, usage }: Misunderstanding): string {
  const meant = guess === undefined ? '' : ` Did you mean ${codeSpan(guess)}?`;
  const how = usage.endsWith(' help')
    ? `${codeSpan(usage)} lists all commands.`
    : `Write ${codeSpan(usage)}.`;
  return `${inline(why, 600)}${meant} ${how}`;
}

/** What a command changed. @param where what carries the change: a commit, the pull request in which it waits */
export function effectReply(effect: Effect, where?: Place): string {
  if (effect.kind !== 'refusal') return outcomeReply(effect.sentence, where);
  const line = effect.correction === undefined ? '' : ` ${codeSpan(effect.correction)}`;
  return `${inline(effect.why, 600)} ${inline(effect.hint, 600)}${line}`;
}

/** One sentence, and where more is to be seen. */
export function outcomeReply(sentence: string, where?: Place): string {
  return `${inline(sentence)}${where === undefined ? '' : ` (${link(where.name, where.url, 80)})`}`;
}

/** What the comment of the pull request would say, as of one commit. */
export function previewReply(
  view: CommentView,
  commit: { readonly sha: string; readonly url: string },
): string {
  const head = `Preview of ${link(commit.sha.slice(0, 7), commit.url)}`;
  const text = commentText(view);
  return text === undefined ? `${head}: it moves no task and changes no plan.` : `${head}\n\n${text}`;
}
