// Which steps go ahead and which are held until somebody confirms exactly them.
import type { Held, Operation } from '../report.ts';
import { changedSince, code, signature, tooManyRemovals } from './brake.ts';
import { isPull } from './hold-pulls.ts';
import type { Step } from './steps.ts';

export interface Circumstances {
  /** Steps that only a confirmed run takes, although nothing is wrong: rows of plans whose file was deleted. */
  readonly onRequest: readonly Step[];
  /** How many rows are known. */
  readonly rows: number;
  /** Share of them that may be removed without asking, between 0 and 1. */
  readonly maxRemovals: number;
  /** The configuration names other databases than before. */
  readonly otherDatabase: boolean;
  /** Paths of plans that are still in the repository but no longer match `plans`. */
  readonly outOfScope: readonly string[];
  /** Plans were synced before, and now there is none. */
  readonly nothingLeft: boolean;
  /** Tasks and plans whose files went back behind a commit of ours that the history lost. */
  readonly wentBack: ReadonlySet<string>;
  /** Changes from Notion that wait, too. */
  readonly pulls: { readonly operations: readonly Operation[]; readonly reasons: readonly string[] };
  readonly confirm: string | undefined;
  /** What the last held run showed. */
  readonly shown: { readonly code: string; readonly operations: readonly string[] } | undefined;
}

export interface Braked {
  readonly go: readonly Step[];
  readonly wait: readonly Step[];
  readonly held: Held | undefined;
}

/** Holds the dangerous half; the rest goes on. */
export function brakes(steps: readonly Step[], circumstances: Circumstances): Braked {
  const removals = steps.filter(({ kind }) => kind === 'leave-task');
  const { onRequest, pulls } = circumstances;
  const reasons: string[] = [...pulls.reasons];
  let wait: readonly Step[] = onRequest;
  if (circumstances.otherDatabase) {
    reasons.push(
      'The configuration names another database than before: existing rows would be adopted by their Task ID, others created, and the old database left as it is.',
    );
    wait = [...steps, ...onRequest];
  } else if (tooManyRemovals(removals.length, circumstances.rows, circumstances.maxRemovals)) {
    reasons.push(
      `${removals.length} of ${circumstances.rows} rows would be removed, which is more than \`max-removals\` allows.`,
    );
    wait = [...removals, ...onRequest];
  }
  const back = steps.filter(
    ({ kind, operation }) =>
      kind.startsWith('update-') && circumstances.wentBack.has(operation.task ?? operation.plan ?? ''),
  );
  if (back.length > 0 && !circumstances.otherDatabase) {
    reasons.push(
      `The history of the branch was rewritten: ${some(back.map(({ operation }) => operation.task ?? operation.plan ?? ''))} would lose what was taken over from Notion.`,
    );
    wait = [...wait, ...back];
  }
  if (circumstances.nothingLeft)
    reasons.push(
      'No plan file was found, although plans were synced before: check `plans` in the configuration.',
    );
  else if (circumstances.outOfScope.length > 0)
    reasons.push(
      `These plan files are still there but no longer match \`plans\`: ${some(circumstances.outOfScope)}.`,
    );
  const fails = reasons.length > 0;
  if (!fails && onRequest.length > 0)
    reasons.push(
      `Plan files were deleted; their ${onRequest.length} pages and rows stay as they are until a confirmed run removes them.`,
    );
  if (wait.length + pulls.operations.length === 0) {
    const held = fails ? { code: code(reasons), reasons, fails } : undefined;
    return { go: steps, wait: [], held: held?.code === circumstances.confirm ? undefined : held };
  }

  const signatures = [...wait.map(({ operation }) => operation), ...pulls.operations].map(signature);
  const present = code(signatures);
  if (isApproved(circumstances, present)) return { go: [...steps, ...onRequest], wait: [], held: undefined };
  if (circumstances.confirm !== undefined) reasons.unshift(mismatch(circumstances, signatures));
  const waiting = new Set(wait);
  return {
    go: steps.filter((step) => !waiting.has(step)),
    wait,
    held: { code: present, reasons, fails: fails || circumstances.confirm !== undefined },
  };
}

/** Whether the confirmed code stands for exactly these; pulls that it stood for, too, have gone ahead already. */
function isApproved({ confirm, shown, pulls }: Circumstances, present: string): boolean {
  if (confirm === undefined || pulls.operations.length > 0) return false;
  const others = (shown?.operations ?? []).filter((line) => !isPull(line));
  return confirm === present || (shown?.code === confirm && code(others) === present);
}

function mismatch({ shown, confirm }: Circumstances, signatures: readonly string[]): string {
  const since = shown?.code === confirm ? changedSince(shown?.operations ?? [], signatures) : undefined;
  return since ?? 'The code that was confirmed is none that stands for these operations.';
}

/** The first ten, and how many more there are. */
function some(names: readonly string[]): string {
  const rest = names.length - 10;
  return `${names.slice(0, 10).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
