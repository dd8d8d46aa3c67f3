// What goes wrong: processes die, requests are refused, answers get lost, and people act between two requests.
import { gitActs, type Act } from './authors.ts';
import { notionActs } from './editors.ts';
import { managerActs } from './managers.ts';
import type { Random } from './random.ts';
import { reviewerActs } from './reviewers.ts';
import type { Asked, Verdict } from './stage.ts';
import type { World } from './world.ts';

export interface Trouble {
  /** Probability that something happens to a request. */
  readonly faults: number;
  /** Probability that somebody acts before a request is done. */
  readonly acts: number;
}

const verdicts: readonly [Verdict, ...Verdict[]] = [
  'killed before',
  'killed after',
  'killed after',
  'lost before',
  'lost after',
];

/** Decides for one run. A dead process meets no second fault; people act at any time. */
export function createTrouble(world: World, { faults, acts }: Trouble): (asked: Asked) => Verdict {
  const { random } = world;
  return () => {
    if (random.chance(acts)) act(world);
    return random.chance(faults) ? random.one(verdicts) : 'done';
  };
}

/** Somebody does something, on either side. */
export function act(world: World): void {
  const { random, rare } = world;
  const [onGit, onNotion] = rare && random.chance(0.4) ? [reviewerActs, managerActs] : [gitActs, notionActs];
  weighted(random, random.chance(rare && onGit === reviewerActs ? 0.8 : 0.5) ? onGit : onNotion)(world);
}

function weighted(random: Random, acts: readonly (readonly [number, Act])[]): Act {
  let left = random.int(acts.reduce((sum, [weight]) => sum + weight, 0));
  return acts.find(([weight]) => (left -= weight) < 0)![1];
}
