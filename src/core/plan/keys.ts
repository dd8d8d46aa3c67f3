// Keys of plans are identities: each may stand for one file only, and a former key must be free.
import type { Problem } from '../problem.ts';
import type { KnownTasks } from './known.ts';
import type { Plan } from './model.ts';
import { problemAt } from './place.ts';

/** Keys that stand twice, and `was` that does not name a former key. */
export function keyProblems(plans: readonly Plan[], known: KnownTasks): readonly Problem[] {
  const duplicates = plans.flatMap((plan) => {
    const others = plans.filter((other) => other !== plan && other.key === plan.key).map(({ path }) => path);
    const elsewhere = known.plans.get(plan.key);
    if (elsewhere !== undefined && elsewhere !== plan.path) others.push(elsewhere);
    if (others.length === 0) return [];
    return problemAt(plan, undefined, 'key', {
      code: 'duplicate',
      message: `The key \`${plan.key}\` stands in ${plan.path} and in ${others.join(' and in ')}.`,
      hint: 'Give one of these plans another key.',
    });
  });
  return [...duplicates, ...plans.flatMap((plan) => formerKey(plan, plans, known))];
}

function formerKey(plan: Plan, plans: readonly Plan[], known: KnownTasks): readonly Problem[] {
  const { was, key, path } = plan;
  if (was === undefined) return [];
  if (was === key)
    return [
      problemAt(plan, undefined, 'was', {
        code: 'schema',
        message: `\`was\` names the key that the plan has now, \`${key}\`.`,
        hint: 'Write the former key, or remove `was`.',
      }),
    ];
  const user = plans.find((other) => other.key === was)?.path ?? known.plans.get(was);
  const rival = plans.find((other) => other !== plan && other.was === was)?.path;
  const other = user === undefined || user === path ? rival : user;
  if (other === undefined) return [];
  return [
    problemAt(plan, undefined, 'was', {
      code: 'duplicate',
      message: `\`was: ${was}\` claims a key that ${other} ${other === rival ? 'claims too' : 'has'}.`,
      hint: `Remove \`was\` here, or correct ${other}.`,
    }),
  ];
}
