// What there is to know about plans beyond each of their tasks: plain values, for whoever shows them.

export interface TaskName {
  /** Undefined until it has one. */
  readonly id: string | undefined;
  readonly title: string;
}

/** How many of some tasks are done; cancelled ones do not count. */
export interface Share {
  readonly name: string;
  readonly done: number;
  readonly counted: number;
}

export interface BlockedTask extends TaskName {
  /** Unfinished tasks that it depends on. */
  readonly by: readonly TaskName[];
  /** What its file gives as the blocker. */
  readonly why: string | undefined;
}

/** Something that was due before today and is not done. */
export interface Slipped {
  readonly what: 'plan' | 'phase' | 'task';
  /** Of the task, or of the plan that the phase stands in. */
  readonly id: string | undefined;
  readonly title: string;
  /** `YYYY-MM-DD` */
  readonly due: string;
}

export interface OpenCriteria extends TaskName {
  readonly open: number;
  readonly criteria: number;
}

/** The longest chain of unfinished tasks, each of which depends on the one before it. */
export interface Chain {
  readonly tasks: readonly TaskName[];
  /** The sum of their estimates, where every unfinished task has one; then that is what makes it the longest. */
  readonly estimate: number | undefined;
}

export interface Standing extends Share {
  readonly key: string;
  readonly phases: readonly Share[];
}

export interface Insight {
  /** To do, and nothing that they depend on is unfinished. */
  readonly ready: readonly TaskName[];
  /** Unfinished, and waiting for other tasks or said to be blocked; those that are said to be come first. */
  readonly blocked: readonly BlockedTask[];
  /** The longest overdue first. */
  readonly slipped: readonly Slipped[];
  /** Tasks that are done, with criteria that are not met. */
  readonly openCriteria: readonly OpenCriteria[];
  /** Undefined where no unfinished task depends on another one. */
  readonly chain: Chain | undefined;
  /** Plans that were begun and are not finished. */
  readonly standing: readonly Standing[];
  /** Sprints of these plans with unfinished tasks. */
  readonly sprints: readonly Share[];
}
