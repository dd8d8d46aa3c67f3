// The brake on changes from Notion: many at once look like an accident there, and wait until somebody confirms them.
import { counted } from '../render/counted.ts';
import type { Operation } from '../report.ts';
import type { Pull } from '../state/model.ts';
import { signature } from './brake.ts';
import { newSince } from './proposed.ts';

/** Changed pages that are never held, however few rows there are. */
const freeChanges = 20;

type Shown = { readonly code: string; readonly operations: readonly string[] } | undefined;

export interface PullCircumstances {
  /** What waits for people already: it was let through before. */
  readonly waiting: readonly Pull[];
  readonly operation: (pull: Pull) => Operation;
  /** How many rows are known. */
  readonly rows: number;
  /** Share of them that may change without asking, between 0 and 1. */
  readonly maxChanges: number;
  readonly confirm: string | undefined;
  /** What the last held run showed. */
  readonly shown: Shown;
}

/** What was found in Notion. */
export interface FoundPulls {
  readonly pulls: readonly Pull[];
  /** Those that people decide on. */
  readonly asked: readonly Pull[];
  /** The removals that rows which are nowhere to be seen would be; they were not looked for. */
  readonly missing: readonly Operation[];
}

export interface HeldPulls {
  readonly go: readonly Pull[];
  readonly asked: readonly Pull[];
  readonly wait: readonly Pull[];
  readonly operations: readonly Operation[];
  readonly reasons: readonly string[];
}

/** All of them go ahead, or all of them wait. */
export function holdPulls(found: FoundPulls | undefined, circumstances: PullCircumstances): HeldPulls {
  const { pulls, asked, missing } = found ?? { pulls: [], asked: [], missing: [] };
  const { waiting, operation, rows, maxChanges } = circumstances;
  const changes = [...pulls, ...asked].filter(({ edits }) => edits.length > 0);
  const fresh = newSince(waiting, changes);
  const changed = new Set(fresh.map(({ page }) => page)).size;
  const operations = fresh.map(operation);
  const unseen = missing.length === 0 ? [] : [whyMissing(missing.length, rows)];
  if (
    changed <= freeChanges ||
    changed <= rows * maxChanges ||
    isApproved(operations, circumstances.confirm, circumstances.shown)
  )
    return { go: pulls, asked, wait: [], operations: missing, reasons: unseen };
  return {
    go: [],
    asked: [],
    wait: [...pulls, ...asked],
    operations: [...operations, ...missing],
    reasons: [
      `${changed} of ${rows} rows were changed in Notion, which is more than \`max-changes\` allows; none of it was taken over.`,
      ...unseen,
    ],
  };
}

function whyMissing(missing: number, rows: number): string {
  return `Notion does not list ${missing} of ${counted(rows, 'row')}. If they were trashed on purpose, confirm it; if not, check that the database is shared with the integration and that nobody moved them.`;
}

/** Whether all of these were shown with the code that is confirmed. */
export function wereShown(
  operations: readonly Operation[],
  confirm: string | undefined,
  shown: Shown,
): boolean {
  const lines = new Set(shown?.operations);
  return (
    confirm !== undefined &&
    shown?.code === confirm &&
    operations.every((operation) => lines.has(signature(operation)))
  );
}

/** Whether these are what was shown; rows that were missing then need not be in the trash. */
function isApproved(operations: readonly Operation[], confirm: string | undefined, shown: Shown): boolean {
  const now = new Set(operations.map(signature));
  const expected = (shown?.operations ?? []).filter((line) => isPull(line) && !line.startsWith('drop-task|'));
  return wereShown(operations, confirm, shown) && expected.every((line) => now.has(line));
}

/** Whether the line of an operation is that of a pull. */
export function isPull(line: string): boolean {
  return /^(pull-field|import-task|drop-task)\|/.test(line);
}
