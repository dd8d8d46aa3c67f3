// What a run knows about plans and tasks whose files it did not read, because they did not change.

export interface KnownTask {
  /** The key of its plan. */
  readonly plan: string;
  readonly title: string;
  readonly dependsOn: readonly string[];
}

export interface KnownTasks {
  /** Key → path of every plan whose file is there and was not read in this run. */
  readonly plans: ReadonlyMap<string, string>;
  /** Every task that was synced before, by ID, also those of plans that were read. */
  readonly tasks: ReadonlyMap<string, KnownTask>;
  /** Keys of known plans whose file was read and could not be understood: any task may still stand there. */
  readonly broken?: ReadonlySet<string> | undefined;
}
