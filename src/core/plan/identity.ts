// IDs are identities of tasks: when one stands at several tasks, it is decided here which of them keeps it.
import type { Notice, Problem } from '../problem.ts';
import type { KnownTask, KnownTasks } from './known.ts';
import type { Plan, Task } from './model.ts';
import { problemAt } from './place.ts';

interface Claim {
  readonly plan: Plan;
  readonly index: number;
  readonly task: Task;
}

/** A task whose ID belongs to another one: it is to get the next number in its place. */
export interface Renumbered {
  readonly path: string;
  /** Index in `plan.tasks`. */
  readonly index: number;
  readonly from: string;
}

export interface Identities {
  readonly problems: readonly Problem[];
  readonly notices: readonly Notice[];
  readonly renumbered: readonly Renumbered[];
}

/** Settles IDs that stand twice: who was synced first keeps it; where nobody was, it is a problem. */
export function settleIds(plans: readonly Plan[], known: KnownTasks): Identities {
  const problems: Problem[] = [];
  const notices: Notice[] = [];
  const renumbered: Renumbered[] = [];
  const claims = plans.flatMap((plan) => plan.tasks.map((task, index): Claim => ({ plan, index, task })));

  for (const [id, rivals] of groupBy(claims, ({ task }) => task.id)) {
    if (id === undefined) continue;
    const owner = known.tasks.get(id);
    const home = owner === undefined || rivals.some((claim) => isIn(claim, owner)) ? undefined : owner.plan;
    if (home !== undefined && known.broken?.has(home)) {
      problems.push(...rivals.map((claim) => problem(claim, 'id', unreadable(id, home))));
      continue;
    }
    const unread = home === undefined ? undefined : known.plans.get(home);
    if (rivals.length === 1 && unread === undefined) continue;
    const keeper = unread === undefined ? keeperOf(rivals, owner) : undefined;
    if (unread === undefined && keeper === undefined) {
      problems.push(...rivals.map((claim) => problem(claim, 'id', duplicate(id, claim, rivals))));
      continue;
    }
    for (const claim of rivals.filter((each) => each !== keeper)) {
      renumbered.push({ path: claim.plan.path, index: claim.index, from: id });
      notices.push({
        message: `${id} belongs to "${owner!.title}", which was synced first; "${claim.task.title}" gets the next number.`,
        file: claim.plan.path,
        line: claim.task.at['id']?.line,
      });
    }
  }
  return { problems: [...problems, ...formerIds(claims, known)], notices, renumbered };
}

/** `was` must name an ID that no task carries any more, and only one task may have had it. */
function formerIds(claims: readonly Claim[], known: KnownTasks): readonly Problem[] {
  const byId = new Map(claims.map((claim) => [claim.task.id, claim]));
  const byFormer = groupBy(claims, ({ task }) => task.was);
  return claims.flatMap((claim) => {
    const { id, was } = claim.task;
    if (was === undefined) return [];
    if (was === id)
      return problem(claim, 'was', {
        code: 'schema',
        message: `\`was\` names the ID that the task has now, ${was}.`,
        hint: 'Write the former ID, or remove `was`.',
      });
    const user = byId.get(was);
    const rival = byFormer.get(was)?.find((other) => other !== claim);
    const place = user
      ? placeOf(user)
      : rival
        ? placeOf(rival)
        : known.plans.get(known.tasks.get(was)?.plan ?? '');
    if (place === undefined) return [];
    return problem(claim, 'was', {
      code: 'duplicate',
      message: `\`was: ${was}\` claims an ID that ${!user && rival ? 'another task claims too' : 'is still in use'}, at ${place}.`,
      hint: 'Remove `was` here, or correct the other task.',
    });
  });
}

/** The one claim that is the owner's: by plan and title, else by plan, else by title. */
function keeperOf(claims: readonly Claim[], owner: KnownTask | undefined): Claim | undefined {
  if (!owner) return undefined;
  const inPlan = claims.filter((claim) => isIn(claim, owner));
  if (inPlan.length === 1) return inPlan[0];
  const titled = (inPlan.length > 0 ? inPlan : claims).filter(({ task }) => task.title === owner.title);
  return titled.length === 1 ? titled[0] : undefined;
}

function isIn({ plan }: Claim, owner: KnownTask): boolean {
  return plan.key === owner.plan || plan.was === owner.plan;
}

function unreadable(id: string, home: string): Pick<Problem, 'code' | 'message' | 'hint'> {
  return {
    code: 'duplicate',
    message: `${id} was last seen in plan ${home}, whose file cannot be read now.`,
    hint: `Correct the file of ${home} first: only then it is clear where the task stands.`,
  };
}

function duplicate(
  id: string,
  claim: Claim,
  rivals: readonly Claim[],
): Pick<Problem, 'code' | 'message' | 'hint'> {
  // A file of copies would otherwise tell every copy about every other one.
  const others = rivals
    .slice(0, 4)
    .filter((other) => other !== claim)
    .slice(0, 3)
    .map(placeOf);
  const more = rivals.length - 1 - others.length;
  return {
    code: 'duplicate',
    message: `${id} stands here and at ${others.join(' and at ')}${more > 0 ? ` and ${more} more times` : ''}.`,
    hint: 'Remove the `id` from the newer task: it gets the next free number.',
  };
}

function placeOf({ plan, task }: Claim): string {
  return `${plan.path}:${(task.at['id'] ?? task.at[''])!.line}`;
}

function problem(claim: Claim, key: string, words: Pick<Problem, 'code' | 'message' | 'hint'>): Problem {
  return problemAt(claim.plan, claim.task, key, words);
}

function groupBy<K>(claims: readonly Claim[], keyOf: (claim: Claim) => K): ReadonlyMap<K, readonly Claim[]> {
  const groups = new Map<K, Claim[]>();
  for (const claim of claims) {
    const group = groups.get(keyOf(claim));
    if (group) group.push(claim);
    else groups.set(keyOf(claim), [claim]);
  }
  return groups;
}
