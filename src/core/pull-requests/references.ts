// Which tasks a pull request names and what it does for each: by words, title, branch and mentions, in that order.
import { closest } from '../did-you-mean.ts';
import { wordsOfCommits } from './commits.ts';
import { mentionsIn, mentionsInBranch, type Mention } from './mentions.ts';
import type { PullRequest, Role } from './model.ts';
import { wordsOfLine, wordsOfMarkdown } from './readable.ts';
import { readRevert, type Revert } from './read-revert.ts';
import type { Said } from './words.ts';

/** What of a pull request names tasks. */
export type Texts = Pick<PullRequest, 'title' | 'body' | 'head' | 'commits'>;

export interface Tasks {
  /** The ID of the task that `id` (`KEY-n` in upper case) names: its own, or one of a unique ID property. */
  taskOf(id: string): string | undefined;
  /** Keys of plans, prefixes of unique IDs: what begins with one and names no task is a mistake. */
  readonly keys: ReadonlySet<string>;
  /** All IDs, to find the one that was meant. */
  readonly ids: Iterable<string>;
}

export interface References {
  /** What the pull request does for each task, by task ID. */
  readonly links: ReadonlyMap<string, Role>;
  /** Tasks that it asks to leave alone. */
  readonly skipped: ReadonlySet<string>;
  /** IDs that no task has, the first twenty of them, with the ID that was probably meant. */
  readonly unknown: readonly { readonly text: string; readonly meant: string | undefined }[];
  /** Where it takes another pull request back; then there are no links. */
  readonly revertOf: Revert | undefined;
}

const mostUnknown = 20;
const strength: readonly Role[] = ['related', 'contributing', 'closing'];

/** What a pull request says about tasks. */
export function readReferences(pullRequest: Texts, tasks: Tasks): References {
  const revertOf = readRevert(pullRequest);
  if (revertOf) return { links: new Map(), skipped: new Set(), unknown: [], revertOf };
  const named = mentions(pullRequest);
  const found = (among: readonly Mention[]): readonly Found[] =>
    among.flatMap((mention) => {
      const task = taskOf(mention, tasks);
      return task === undefined ? [] : [{ task, said: mention.said }];
    });
  const [title, body, branch, commits] = [named.title, named.body, named.branch, named.commits].map(found);
  const skipped = new Set(
    [...title!, ...body!, ...commits!].filter(({ said }) => said === 'skip').map(({ task }) => task),
  );
  const alone = new Set(branch!.map(({ task }) => task)).size === 1;
  const layers = [
    words([...title!, ...body!]),
    words(commits!),
    all(title!, 'closing'),
    all(branch!, alone ? 'closing' : 'related'),
    all(body!, 'related'),
  ];
  // The strongest layer comes last, so that it stands.
  const links = new Map(layers.reverse().flatMap((layer) => [...layer]));
  for (const task of skipped) links.delete(task);
  return { links, skipped, unknown: unknown(Object.values(named).flat(), tasks), revertOf: undefined };
}

/**
 * Everything in the texts that is shaped like an ID, in upper case and without leading zeros: what has to be looked up
 * before `readReferences`. Nothing of a revert.
 */
export function candidates(pullRequest: Texts): ReadonlySet<string> {
  if (readRevert(pullRequest)) return new Set();
  return new Set(
    Object.values(mentions(pullRequest))
      .flat()
      .flatMap(({ id }) => (id === undefined ? [] : [id])),
  );
}

/** Whether the author says that the pull request belongs to no task. */
export function saysNoTask(body: string): boolean {
  return /(?<![\p{L}\p{N}_-])no[ \t]{1,9}task(?![\p{L}\p{N}_-])/iu.test(wordsOfMarkdown(body));
}

interface Found {
  readonly task: string;
  readonly said: Said;
}

function mentions({ title, body, head, commits }: Texts) {
  return {
    title: mentionsIn(wordsOfLine(title)),
    body: mentionsIn(wordsOfMarkdown(body)),
    branch: mentionsInBranch(head),
    // A message mentions much in passing: only what it says in words counts.
    commits: wordsOfCommits(commits)
      .flatMap(mentionsIn)
      .filter(({ said }) => said !== 'bare'),
  };
}

function taskOf({ text, id }: Mention, tasks: Tasks): string | undefined {
  return id === text ? tasks.taskOf(id) : undefined;
}

/** What words say, for each task the strongest. */
function words(found: readonly Found[]): ReadonlyMap<string, Role> {
  const roles = new Map<string, Role>();
  for (const role of strength) for (const { task, said } of found) if (said === role) roles.set(task, role);
  return roles;
}

function all(found: readonly Found[], role: Role): ReadonlyMap<string, Role> {
  return new Map(found.map(({ task }) => [task, role]));
}

function unknown(named: readonly Mention[], tasks: Tasks): References['unknown'] {
  const missing = new Map<string, Mention>();
  for (const mention of named) {
    if (missing.size === mostUnknown) break;
    if (tasks.keys.has(mention.text.split('-')[0]!) && taskOf(mention, tasks) === undefined)
      missing.set(mention.text, mention);
  }
  return Array.from(missing.values(), ({ text, id }) => {
    const trimmed = id !== undefined && tasks.taskOf(id) !== undefined ? id : undefined;
    return { text, meant: trimmed ?? closest(text, tasks.ids) };
  });
}
