// A plan as its file says it, after parsing: plain values with their positions. Statuses, priorities and people
// stay as they were written; what they mean depends on the databases and is resolved later.

/** Where something stands in its file; 1-based. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One acceptance or success criterion. */
export interface Criterion {
  readonly text: string;
  readonly met: boolean;
}

/** A named link, or a plain text when it carries no URL. */
export interface Resource {
  readonly title: string;
  readonly url: string | undefined;
}

/** One progress note. Dates are `YYYY-MM-DD`. */
export interface Update {
  readonly date: string | undefined;
  readonly by: string | undefined;
  readonly note: string;
}

/** The value of a Notion property that is no field of ours, as written under `properties`. */
export type FreeValue = string | number | boolean | readonly string[];

export interface Task {
  /** `KEY-n`; undefined until the action has assigned one. */
  readonly id: string | undefined;
  /** The ID that it had before it was renamed. */
  readonly was: string | undefined;
  readonly title: string;
  /** The title of its phase, undefined under the top-level `tasks`. */
  readonly phase: string | undefined;
  readonly status: string | undefined;
  readonly priority: string | undefined;
  readonly assignee: readonly string[];
  readonly sprint: string | undefined;
  readonly estimate: number | undefined;
  readonly start: string | undefined;
  readonly due: string | undefined;
  readonly labels: readonly string[];
  /** Task IDs, or exact titles of tasks of the same plan, as written. */
  readonly dependsOn: readonly string[];
  readonly blocker: string | undefined;
  readonly context: string | undefined;
  readonly description: string | undefined;
  readonly acceptance: readonly Criterion[];
  readonly approach: string | undefined;
  readonly resources: readonly Resource[];
  readonly updates: readonly Update[];
  readonly properties: Readonly<Record<string, FreeValue>>;
  /** Where the task and each of its keys stand: `''` is the task itself, else the key as in YAML (`depends-on`). */
  readonly at: Readonly<Record<string, Position>>;
  /** Keys (as in YAML) whose value has a problem: left alone on both sides, everything else goes on. */
  readonly frozen: readonly string[];
}

export interface Phase {
  readonly title: string;
  readonly goal: string | undefined;
  readonly effort: string | undefined;
  readonly due: string | undefined;
  readonly deliverables: readonly string[];
  readonly at: Position;
}

export interface Risk {
  readonly risk: string;
  readonly probability: string | undefined;
  readonly impact: string | undefined;
  readonly mitigation: string | undefined;
}

export interface Milestone {
  readonly title: string;
  readonly due: string | undefined;
}

export interface Requirements {
  readonly current: string | undefined;
  readonly target: string | undefined;
  readonly functional: readonly string[];
  readonly nonFunctional: readonly string[];
}

export interface Plan {
  readonly path: string;
  readonly key: string;
  readonly was: string | undefined;
  readonly title: string;
  /** As written; undefined: computed from the tasks. */
  readonly status: string | undefined;
  readonly archived: boolean;
  readonly owner: string | undefined;
  readonly spec: string | undefined;
  readonly specSeen: string | undefined;
  readonly start: string | undefined;
  readonly due: string | undefined;
  readonly summary: string | undefined;
  readonly requirements: Requirements;
  readonly approach: string | undefined;
  readonly phases: readonly Phase[];
  /** All tasks in the order of the file, those of phases and those without. */
  readonly tasks: readonly Task[];
  readonly dependencies: { readonly external: readonly string[] };
  readonly risks: readonly Risk[];
  readonly milestones: readonly Milestone[];
  readonly successCriteria: readonly Criterion[];
  readonly resources: readonly Resource[];
  readonly updates: readonly Update[];
  readonly at: Readonly<Record<string, Position>>;
  readonly frozen: readonly string[];
}

/** The number in `KEY-n`, or undefined when the text is no task ID. */
export function splitId(id: string): { key: string; number: number } | undefined {
  const match = /^([A-Z][A-Z0-9]{1,9})-([1-9]\d{0,8})$/.exec(id);
  return match ? { key: match[1]!, number: Number(match[2]) } : undefined;
}
