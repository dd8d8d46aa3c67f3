// What the files want Notion to hold, task by task and plan by plan, in Notion's terms: the input of every decision.
import type { NotionValue } from '../board/model.ts';
import type { Section } from '../body/sections.ts';
import type { Position } from '../plan/model.ts';

export interface WantedTask {
  readonly plan: string;
  readonly id: string;
  /** The ID that it had before it was renamed. */
  readonly was: string | undefined;
  readonly title: string;
  readonly path: string;
  readonly at: Position | undefined;
  /** By field name; fields that are frozen, or that the database has no property for, are missing. */
  readonly values: Readonly<Record<string, NotionValue>>;
  readonly sections: readonly Section[];
  readonly dependsOn: readonly string[];
  readonly category: string;
}

export interface WantedPlan {
  readonly key: string;
  readonly was: string | undefined;
  readonly title: string;
  readonly path: string;
  readonly values: Readonly<Record<string, NotionValue>>;
  readonly sections: readonly Section[];
  /** The specification as the plan names it. */
  readonly spec: string | undefined;
  /** Its line in the specification. */
  readonly specLine: string;
  readonly tasks: readonly WantedTask[];
}

/** Stands for a page that this run is about to create, in relations that are compared before it exists. */
export function pendingPage(id: string): string {
  return `pending:${id}`;
}

/** Tasks by ID and plans by key. */
export interface WantedByName {
  readonly task: (id: string) => WantedTask;
  readonly plan: (key: string) => WantedPlan;
}

/** What these plans want, to be asked for by names that are theirs. */
export function byName(plans: readonly WantedPlan[]): WantedByName {
  const keys = new Map(plans.map((plan) => [plan.key, plan]));
  const ids = new Map(plans.flatMap(({ tasks }) => tasks.map((task) => [task.id, task])));
  return { plan: (key) => keys.get(key)!, task: (id) => ids.get(id)! };
}
