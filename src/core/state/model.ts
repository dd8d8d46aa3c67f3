// The memory between runs: what both sides last agreed on, field by field. Kept in a ref of the repository as
// readable JSON, one file per plan; losing it costs only time.
import * as z from 'zod/mini';
import type { PlanEdit } from '../plan/edit.ts';
import { fields, notionValue, sections } from './base.ts';
import { pendingChange } from './pending.ts';
import { specState } from './spec.ts';

export { makeBase, notionBase, repoBase, type Base } from './base.ts';
export type { SpecState, SpecText } from './spec.ts';

export const FORMAT = 1;

/** Why a field or section differs between the sides, or whose value was kept: what the property Sync says. */
const note = z.object({
  /** `lost`: the row itself is out of reach, and Sync cannot say so. */
  kind: z.enum(['conflict', 'refused', 'waiting', 'lost']),
  /** As people read it. */
  text: z.string(),
  /** The sides when it was written: it goes when one of them moves on. */
  repo: z.string(),
  notion: z.string(),
});
const notes = z.record(z.string(), note);

const taskState = z.object({
  page: z.string(),
  url: z.string(),
  fields,
  sections,
  notes: z.optional(notes),
  /** Why the row is no longer kept in step: its task left the file, or its status was cancelled for it. */
  detached: z.optional(z.string()),
});

const planState = z.object({
  page: z.string(),
  url: z.string(),
  fields,
  sections,
  spec: z.optional(specState),
  notes: z.optional(notes),
  tasks: z.record(z.string(), taskState),
});

const option = z.object({ id: z.string(), name: z.string(), formerly: z.optional(z.array(z.string())) });

const property = z.object({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  options: z.optional(z.array(option)),
  groups: z.optional(z.array(z.object({ name: z.string(), optionIds: z.array(z.string()) }))),
  relation: z.optional(z.object({ dataSource: z.string(), mirror: z.optional(z.string()) })),
  prefix: z.optional(z.string()),
  /** Names that it had before: plan files may still use them. */
  formerly: z.optional(z.array(z.string())),
});

const source = z.object({
  /** As the configuration named it. */
  reference: z.string(),
  id: z.string(),
  database: z.string(),
  title: z.string(),
  url: z.string(),
  properties: z.array(property),
  /** Which property is which field, by id. */
  fields: z.record(z.string(), z.string()),
});

/** Something that people changed in Notion, on its way into a file. */
const pull = z.object({
  kind: z.enum(['value', 'import', 'trash']),
  /** The plan and task that it concerns; a row that becomes a task has the ID that it is given. */
  plan: z.string(),
  task: z.optional(z.string()),
  /** What was changed: a field, a heading, or `row`. */
  field: z.string(),
  page: z.string(),
  url: z.string(),
  /** Who edited the page last, a user id. */
  by: z.string(),
  /** As people read it. */
  from: z.string(),
  to: z.string(),
  /** What the file said before: a value as people read it, the digest of a section. */
  was: z.optional(z.string()),
  /** What the files have to take; empty where they say it already, or keep their own. */
  edits: z.array(z.custom<PlanEdit>()),
  /** What both sides agree on once that is done: Notion's version, as the file would say it and as Notion does. */
  fields,
  sections,
});

/** A page that was there before its plan, and what was agreed on with it when the plan was made from it. */
const importedPage = z.pick(taskState, { page: true, url: true, fields: true, sections: true });

/** A plan that was made from rows and waits in a pull request, or has landed and waits for its first sync. */
const importedPlan = z.object({
  path: z.string(),
  title: z.string(),
  /** When its pages were read, Notion's clock: what was edited since is looked at again. */
  read: z.string(),
  /** Its own page, where there is one. */
  page: z.optional(importedPage),
  /** By the ID that the file was given for it. */
  tasks: z.record(z.string(), z.extend(importedPage, { title: z.string() })),
});

const meta = z.object({
  format: z.literal(FORMAT),
  repository: z.string(),
  /** Of the Markdown in every stored section. */
  dialect: z.string(),
  config: z.object({ blob: z.nullable(z.string()), text: z.string() }),
  board: z.optional(
    z.object({
      bot: z.string(),
      tasks: source,
      plans: source,
      people: z.record(z.string(), z.string()),
    }),
  ),
  /** The commit and its tree that the bases refer to; the tree only where nothing of it has to be read again. */
  head: z.string(),
  tree: z.nullable(z.string()),
  /** Every edit in Notion before this minute has been seen. Notion's clock. */
  watermark: z.nullable(z.string()),
  /** Stamps of pages that the action itself wrote since the watermark. */
  recent: z.record(z.string(), z.string()),
  /** Stamps of pages that people edited since the watermark, as they were read when nothing could hide behind them. */
  read: z.optional(z.record(z.string(), z.string())),
  /** Pages that have to be looked at again: somebody still types, or what was typed could not be taken yet. */
  open: z.optional(z.array(z.string())),
  /** The highest number ever used, by key. */
  highWater: z.record(z.string(), z.number()),
  plans: z.record(
    z.string(),
    z.object({
      path: z.string(),
      /** The blob that was synced without anything left to do or to say; else null, and it is read again. */
      blob: z.nullable(z.string()),
      /** The file is gone; page and rows wait for a confirmed removal. */
      gone: z.optional(z.boolean()),
      /** Its page in Notion. */
      page: z.optional(z.string()),
    }),
  ),
  lease: z.optional(z.object({ run: z.string(), attempt: z.string(), until: z.string() })),
  /**
   * Pages that the run which holds the lease is about to create: task IDs and plan keys. Afterwards those of which
   * nobody knows whether they were, with the end of that run by GitHub's clock.
   */
  journal: z.optional(
    z.object({
      since: z.string(),
      creates: z.array(z.string()),
      ended: z.optional(z.string()),
      /** Properties that this run is about to write, by page and field: found there, they are no edit of people's. */
      writes: z.optional(z.record(z.string(), z.record(z.string(), notionValue))),
      /** What this run takes over from Notion; counts once its commit is on the branch. */
      pulls: z.optional(z.array(pull)),
      /** False where that needs no commit. */
      commits: z.optional(z.boolean()),
    }),
  ),
  /** What waits for people. */
  proposed: z.optional(
    z.object({
      /** The pull request; missing where this token may not open one. */
      number: z.optional(z.number()),
      /** Where it can be looked at, or opened. */
      url: z.string(),
      /** Blobs of the files that it changes, as they were on the default branch, by the keys of their plans. */
      blobs: z.record(z.string(), z.string()),
      pulls: z.array(pull),
      /** Changes by pull requests and commands in it. */
      pending: z.optional(z.array(pendingChange)),
      /** What came after people had settled it: for the next one. */
      later: z.optional(z.array(pull)),
    }),
  ),
  pullRequests: z.optional(
    z.object({
      /** Every change of a pull request before this time has been seen. GitHub's clock. */
      seen: z.string(),
      /** Those that are open and linked to tasks. */
      open: z.optional(z.array(z.number())),
    }),
  ),
  /** Commands that were carried out, by the id of their comment, and when they were written. */
  executed: z.optional(z.record(z.string(), z.string())),
  /** The status that tasks had before a command blocked them, by ID. */
  blocked: z.optional(z.record(z.string(), z.string())),
  /** Changes by pull requests and commands that no file says yet. */
  pending: z.optional(z.array(pendingChange)),
  /** The last pull request that people decided on: should they open it again, it is theirs. */
  decided: z.optional(z.number()),
  /** What our last commits changed, and what the files said before: should it come back, the history was rewritten. */
  taken: z.optional(
    z.array(z.object({ commit: z.string(), name: z.string(), field: z.string(), was: z.string() })),
  ),
  /**
   * What people did not want: rows as tasks, with the time of that, and IDs in a plan, with the blob of its file. It is
   * proposed again once somebody edits the row or the file.
   */
  rejected: z.optional(z.record(z.string(), z.string())),
  held: z.optional(z.object({ code: z.string(), operations: z.array(z.string()) })),
  /** What `import` made plans of, by the key that the file was given. */
  imported: z.optional(z.record(z.string(), importedPlan)),
});

/** What plans that were not read need to be known for. */
const taskIndex = z.record(
  z.string(),
  z.object({
    plan: z.string(),
    title: z.string(),
    page: z.string(),
    url: z.string(),
    category: z.string(),
    dependsOn: z.array(z.string()),
    /** Its row was moved away: nothing links to it. */
    away: z.optional(z.boolean()),
  }),
);

export type TaskState = z.infer<typeof taskState>;
export type PlanState = z.infer<typeof planState>;
export type SourceState = z.infer<typeof source>;
export type Meta = z.infer<typeof meta>;
export type TaskIndex = z.infer<typeof taskIndex>;
export type Pull = z.infer<typeof pull>;
export type Note = z.infer<typeof note>;
export type ImportedPage = z.infer<typeof importedPage>;
export type ImportedPlan = z.infer<typeof importedPlan>;

export const metaPath = 'meta.json';
export const indexPath = 'tasks.json';
export const planPath = (key: string): string => `plans/${key}.json`;

/** `meta.json`; undefined where it is damaged or of another format, which means starting from both sides again. */
export function parseMeta(text: string): Meta | undefined {
  return parseWith(meta, text);
}

/** `plans/KEY.json`; undefined as above. */
export function parsePlanState(text: string): PlanState | undefined {
  return parseWith(planState, text);
}

/** `tasks.json`; undefined as above. */
export function parseTaskIndex(text: string): TaskIndex | undefined {
  return parseWith(taskIndex, text);
}

/** A file of the state, read by its schema; undefined where it is damaged. */
export function parseWith<T>(schema: z.ZodMiniType<T>, text: string): T | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Canonical JSON: sorted keys, one field a line, so that two states differ only where they differ. */
export function serialise(value: unknown): string {
  return `${JSON.stringify(sorted(value), null, 1)}\n`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const record = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.keys(record)
      .sort()
      .map((key) => [key, sorted(record[key])]),
  );
}
