// What happened in pull requests since the last run that could do something about it: read from GitHub anew by every
// run, so that an event that was lost, cut off or came twice makes no difference.
import type { Refusal } from '../core/commands/effect.ts';
import { toFault } from '../core/fault.ts';
import { splitId } from '../core/plan/model.ts';
import type { Notice } from '../core/problem.ts';
import { knownPullRequest } from '../core/pull-requests/book.ts';
import type { PullRequest } from '../core/pull-requests/model.ts';
import { readRevert } from '../core/pull-requests/read-revert.ts';
import { candidates } from '../core/pull-requests/references.ts';
import { revertedBy } from '../core/pull-requests/reverted.ts';
import type { Meta } from '../core/state/model.ts';
import { prefixesOf, readAliases } from './aliases.ts';
import { saysNoEnd } from './behind.ts';
import { receive, unanswered, type Request } from './commands.ts';
import type { Ports, SyncRequest } from './run.ts';
import { loadPlans, type Survey } from './survey.ts';

export interface News {
  readonly pullRequests: readonly PullRequest[];
  /** Keys of the plans of the tasks that they name, or were linked to. */
  readonly plans: ReadonlySet<string>;
  /** Tasks by other IDs that these name them by. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Every change before this time is among them. GitHub's clock. */
  readonly seen: string | undefined;
  /** Commands that nobody has answered yet, and who of their authors may give any. */
  readonly requests: readonly Request[];
  readonly allowed: ReadonlySet<string>;
  /** The answer to commands that would change something, where nothing can be changed. */
  readonly barred?: Refusal | undefined;
  readonly notices: readonly Notice[];
}

/** GitHub's answers may be a moment old. */
const overlapMilliseconds = 2 * 60_000;

/** For how long a comment that nobody brought up to date is looked for. */
const patienceMilliseconds = 60 * 60_000;

/** The pull requests that changed. Where nothing is known of the past, those that are open. */
export async function readNews(
  ports: Pick<Ports, 'board' | 'pullRequests' | 'conversation' | 'repository'>,
  { branch, pullRequest, comment, dryRun }: SyncRequest,
  surveyed: Survey,
): Promise<News> {
  const { session, known, config } = surveyed;
  const before = known?.pullRequests?.seen;
  const nothing = {
    pullRequests: [],
    plans: new Set<string>(),
    aliases: new Map<string, string>(),
    seen: before,
    requests: [],
    allowed: new Set<string>(),
    notices: [],
  };
  if (branch !== undefined) return nothing;
  const changed = await ports.pullRequests.changed(before ?? 'open').catch((thrown: unknown) => {
    const { code, message, hint } = toFault(thrown);
    if (code !== 'forbidden') throw thrown;
    return { notices: [{ message: `Pull requests are not looked at. ${message} ${hint}` }] };
  });
  if ('notices' in changed) return { ...nothing, ...changed };
  const found = await withOthers(ports, changed, pullRequest === undefined ? [] : [pullRequest]);
  const keys = keysOf(known);
  const isOpen = new Set(known?.pullRequests?.open);
  const isLinked = (each: PullRequest): boolean =>
    isOpen.has(each.number) ||
    readRevert(each) !== undefined ||
    namesKey(each, keys) ||
    namesKey(each, prefixesOf(known?.board?.tasks));
  const rules = config.config.pullRequests;
  // Without Notion a command is only told why it is not done: those of other runs may find it there.
  const since = ports.board && before;
  const requests = dryRun ? [] : unanswered(found, rules, { since, event: comment });
  // Should this run die before it has answered, the next one finds the commands once more.
  const recently = new Date(Date.parse(session.now()) - overlapMilliseconds).toISOString();
  const seen = [recently, ...requests.map(({ comment }) => comment.at)].sort()[0];
  const allowed = await receive(ports.conversation, requests, rules);
  if (requests.length === 0 && !found.some(isLinked)) return { ...nothing, pullRequests: found, seen };

  // As a rule the plans that IDs begin with are those that their tasks stand in.
  const meant = found.flatMap((each) => [...candidates(each)].map((id) => splitId(id)?.key ?? ''));
  const plansMeant = [...new Set(meant)].filter((key) => known?.plans[key] !== undefined);
  await loadPlans(ports.repository, surveyed, plansMeant);
  const repository = `${ports.repository.owner}/${ports.repository.name}`;
  const targetOf = (each: PullRequest): number | undefined => revertedBy(each, repository, session.book);
  const unknown = found.flatMap((each) => {
    const target = targetOf(each);
    return target === undefined || knownPullRequest(session.book, target) ? [] : [target];
  });
  const all = await withOthers(ports, found, unknown);
  const ids = all.flatMap((each) => [
    ...candidates(each),
    ...[each.number, targetOf(each) ?? 0].flatMap((number) =>
      Object.keys(knownPullRequest(session.book, number)?.tasks ?? {}),
    ),
  ]);
  const words = requests.flatMap(namedIn);
  const aliases = await readAliases(ports.board, known?.board?.tasks, [...ids, ...words], session.index);
  const plans = [...ids, ...words, ...aliases.values()].flatMap((id) => {
    const key = Object.hasOwn(session.index, id) ? session.index[id]!.plan : splitId(id)?.key;
    return key !== undefined && keys.has(key) ? [key] : [];
  });
  return {
    ...nothing,
    pullRequests: all,
    aliases,
    plans: new Set([...plans, ...words.filter((word) => keys.has(word))]),
    seen: [seen!, ...(rules.comment ? toBeSaid(all, surveyed) : [])].sort()[0],
    requests,
    allowed,
  };
}

/** When pull requests ended that do not say so yet: the next run finds them once more, but not for ever. */
function toBeSaid(found: readonly PullRequest[], { session }: Survey): readonly string[] {
  const since = new Date(Date.parse(session.now()) - patienceMilliseconds).toISOString();
  return found.flatMap((each) =>
    each.updatedAt >= since && saysNoEnd(each, session.book) ? [each.updatedAt] : [],
  );
}

/** Words of a command that may be IDs or keys. */
function namedIn({ comment }: Request): readonly string[] {
  return (
    comment.body
      .slice(0, 2_000)
      .toUpperCase()
      .match(/[A-Z][A-Z\d]{1,9}(?:-\d{1,9})?/g) ?? []
  );
}

/** With those of `numbers` that are not among them, where there are such pull requests. */
async function withOthers(
  { pullRequests }: Pick<Ports, 'pullRequests'>,
  found: readonly PullRequest[],
  numbers: readonly number[],
): Promise<readonly PullRequest[]> {
  const missing = [...new Set(numbers)].filter((number) => !found.some((each) => each.number === number));
  const others = await Promise.all(missing.map((number) => pullRequests.get(number)));
  return [...found, ...others.flatMap((each) => each ?? [])];
}

function namesKey(pullRequest: PullRequest, keys: { has(key: string): boolean }): boolean {
  return [...candidates(pullRequest)].some((id) => keys.has(splitId(id)?.key ?? ''));
}

/** Keys that task IDs may begin with: also those of plans that are gone. */
function keysOf(known: Meta | undefined): ReadonlySet<string> {
  return new Set([...Object.keys(known?.plans ?? {}), ...Object.keys(known?.highWater ?? {})]);
}
