// Adds one task to a plan file of the working tree: the next ID that was never used, spliced in where it belongs.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { closest } from '../core/did-you-mean.ts';
import { Fault } from '../core/fault.ts';
import { highWaterOf } from '../core/plan/ids.ts';
import type { Plan } from '../core/plan/model.ts';
import { oneLine } from '../core/render/escape.ts';
import { apply } from '../modes/write-back.ts';
import type { Context } from './context.ts';
import type { RemoteOptions } from './options.ts';
import { planOf, readLocalPlans, type LocalPlans } from './plans.ts';
import { githubToken, openPorts } from './remote.ts';

export interface NewTask {
  readonly key: string;
  readonly title: string;
  readonly phase?: string;
  readonly status?: string;
  readonly priority?: string;
  readonly assignee?: readonly string[];
  readonly sprint?: string;
  readonly estimate?: number;
  readonly due?: string;
  readonly label?: readonly string[];
  readonly after?: readonly string[];
}

/** The ID that the task got, and where it stands now. Throws a Fault, and changes nothing, where it cannot be added. */
export async function addTask(
  context: Context,
  options: RemoteOptions & { readonly offline?: true },
  { key, title, phase, label, after, ...task }: NewTask,
): Promise<{ readonly id: string; readonly file: string; readonly line: number }> {
  const local = await readLocalPlans(context, options);
  const plan = planOf(local, key);
  const id = `${key}-${(await lastNumber(context, options, local, key)) + 1}`;
  const { status, priority, assignee, sprint, estimate, due } = task;
  const given = {
    id,
    title,
    status,
    priority,
    assignee,
    sprint,
    estimate,
    due,
    labels: label,
    dependsOn: after,
  };
  const values = { ...definedOf(given), id, title };
  const edit = { kind: 'add-task' as const, plan: key, phase: phaseOf(plan, phase), values };
  const { view, why } = apply(local.view, [edit], { known: {}, index: {} });
  const added = view.plans.find((each) => each.key === key)?.tasks.find((each) => each.id === id);
  const text = view.texts.get(plan.path);
  if (why !== undefined || !added || text === undefined)
    throw new Fault(
      'invalid',
      `The task was not added, because ${why ?? 'the file cannot be changed safely'}.`,
      {
        service: 'runner',
        hint: 'Correct that, or write the task into the file by hand.',
      },
    );
  await writeFile(join(local.root, plan.path), text);
  return { id, file: plan.path, line: added.at['']!.line };
}

/** The highest number ever used for the key: in the files, and as far as GitHub can be asked in the state. */
async function lastNumber(
  context: Context,
  options: RemoteOptions & { readonly offline?: true },
  { view, config }: LocalPlans,
  key: string,
): Promise<number> {
  const here = highWaterOf(view.plans, {}, idsInUnread(view));
  const { err } = context;
  if (options.offline) return here.get(key) ?? 0;
  if ((await githubToken(context)) === undefined) {
    err.lines([
      `${err.styles.yellow('note')} Without a token for GitHub only the IDs in the files are known: that of a task that was removed may be given again.`,
    ]);
    return here.get(key) ?? 0;
  }
  const ports = await openPorts(context, options);
  const { highWaterOfState } = await import('../modes/high-water.ts');
  const marks = await highWaterOfState(ports, config.sync.state).catch((thrown: unknown) => {
    if (!(thrown instanceof Fault)) throw thrown;
    const { code, service, message } = thrown;
    throw new Fault(code, message, {
      service,
      hint: 'Correct that, or give --offline to look at the files only.',
      cause: thrown,
    });
  });
  return Math.max(here.get(key) ?? 0, marks.get(key) ?? 0);
}

/** Everything that looks like an ID in files that could not be read as plans. */
function idsInUnread({ texts, plans }: LocalPlans['view']): readonly string[] {
  const read = new Set(plans.map(({ path }) => path));
  return [...texts].flatMap(([path, text]) =>
    read.has(path) ? [] : [...text.matchAll(/\b[A-Z][A-Z0-9]{1,9}-[1-9]\d{0,8}\b/g)].map(([id]) => id),
  );
}

/** The phase as the file calls it. A name that is nearly that of a phase is taken for a slip. */
function phaseOf({ phases, key }: Plan, asked: string | undefined): string | undefined {
  if (asked === undefined) return undefined;
  const titles = phases.map(({ title }) => title);
  const same = titles.find((title) => title.toLowerCase() === asked.trim().toLowerCase());
  const guess = same ?? closest(asked, titles);
  if (same !== undefined || guess === undefined) return same ?? asked.trim();
  throw new Fault('not-found', `${key} has no phase "${oneLine(asked)}".`, {
    service: 'runner',
    hint: `Did you mean "${guess}"?`,
  });
}

function definedOf<T extends object>(values: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}
