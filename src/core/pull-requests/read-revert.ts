// Whether a pull request takes another one back, as GitHub, git and people say it.
import { mentionsIn } from './mentions.ts';
import type { PullRequest } from './model.ts';
import { wordsOfMarkdown } from './readable.ts';

/** What a pull request takes back, as far as it says; all of it may be empty. */
export interface Revert {
  /** Pull requests by their number; `repository` is `owner/name` where one is written. */
  readonly pullRequests: readonly { readonly number: number; readonly repository: string | undefined }[];
  /** The title of what is taken back. */
  readonly title: string | undefined;
  /** Commits as far as they are named: seven digits of a SHA or more. */
  readonly commits: readonly string[];
}

type Texts = Pick<PullRequest, 'title' | 'body' | 'head'>;

/** What a pull request takes back; undefined for any other than a revert. */
export function readRevert({ title, body, head }: Texts): Revert | undefined {
  const inBody = revertsIn(wordsOfMarkdown(body));
  const inTitle = revertedTitle(title.trim());
  const inBranch = Number(/^revert-([1-9]\d{0,8})-/i.exec(head)?.[1] ?? 0);
  if (inBody.length === 0 && inTitle === undefined && inBranch === 0) return undefined;
  const number = numberIn(inTitle ?? '') || inBranch;
  const byName = number === 0 ? [] : [{ number, repository: undefined }];
  return {
    pullRequests: inBody.length > 0 ? inBody : byName,
    title: inTitle,
    commits: revertedCommits(body),
  };
}

/** `Reverts #12`, `Reverts owner/name#12`, at the start of a line. */
function revertsIn(words: string): Revert['pullRequests'] {
  const line =
    /^[ \t*_+-]{0,20}(?:this )?reverts?:?[ \t]{1,9}(?:pull request |PR )?([\w.-]{1,100}\/[\w.-]{1,100})?#([1-9]\d{0,8})\b/gim;
  const found = Array.from(words.matchAll(line), (match) => ({
    number: Number(match[2]),
    repository: match[1],
  }));
  return [...new Map(found.map((one) => [`${one.repository ?? ''}#${one.number}`, one])).values()];
}

/** The commits that a text says to revert, in the words of `git revert`. */
export function revertedCommits(text: string): readonly string[] {
  return [
    ...new Set(Array.from(text.matchAll(/\bThis reverts commit ([0-9a-f]{7,64})\b/g), (match) => match[1]!)),
  ];
}

/**
 * What a title or subject takes back: `Revert "…"` the title in it, `Reapply "…"` the `Revert "…"` of it. Without quotes
 * it is a revert where what follows can be nothing else: `revert: …`, `Revert #12`, `Revert PREF-1`. `Revert button` is
 * a feature.
 */
export function revertedTitle(title: string): string | undefined {
  const quoted = /^(revert|reapply)\s{1,9}["'“](.*)$/is.exec(title);
  if (quoted) {
    const inner = quoted[2]!.replace(/["'”][^"'”]{0,20}$/, '');
    return quoted[1]!.toLowerCase() === 'revert' ? inner : `Revert "${inner}"`;
  }
  const tagged = /^revert(?:\([^()]{0,100}\))?!?:\s{0,9}(.*)$/is.exec(title)?.[1];
  if (tagged !== undefined) return tagged;
  const rest = /^reverts?\s{1,9}(.*)$/is.exec(title)?.[1];
  return rest !== undefined && (numberIn(rest) > 0 || startsWithId(rest)) ? rest : undefined;
}

function numberIn(title: string): number {
  return Number(/^(?:PR |pull request )?#([1-9]\d{0,8})\b/i.exec(title)?.[1] ?? 0);
}

function startsWithId(text: string): boolean {
  const start = text.slice(0, 40).replace(/^[[#]{0,2}/, '');
  const first = mentionsIn(start)[0];
  return first !== undefined && start.toUpperCase().startsWith(first.text);
}
