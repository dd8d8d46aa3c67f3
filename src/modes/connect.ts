// Finds the two databases and which of their properties carry which field: remembered from earlier runs where nothing
// suggests that it changed, looked at anew on full syncs and when the configuration changed.
import { describeMapping, detect, type Detection } from '../core/board/detect.ts';
import type { DataSource } from '../core/board/model.ts';
import type { EffectiveConfig } from '../core/config/config.ts';
import { toFault } from '../core/fault.ts';
import type { Notice, Problem } from '../core/problem.ts';
import type { FieldNames } from '../core/reconcile/land.ts';
import type { Meta, SourceState } from '../core/state/model.ts';
import type { Board } from '../ports.ts';

export interface Connection {
  readonly detection: Detection;
  readonly tasks: DataSource;
  readonly plans: DataSource;
  readonly bot: string;
  readonly problems: readonly Problem[];
  readonly notices: readonly Notice[];
  /** Readable lines, where the mapping is new. */
  readonly mapping: readonly string[];
  /** As the state keeps it. */
  readonly state: NonNullable<Meta['board']>;
  /** Another database than the one the state knows: a fresh start that waits for a confirmation. */
  readonly moved: boolean;
}

export type Which = 'tasks' | 'plans';
export const both: readonly Which[] = ['tasks', 'plans'];

/** Connects to both databases. `fresh`: those that Notion is asked for even where the state remembers them. */
export async function connect(
  board: Board,
  config: EffectiveConfig,
  configPath: string,
  remembered: Meta['board'],
  fresh: readonly Which[],
): Promise<Connection | { readonly problems: readonly Problem[] }> {
  const known = (which: Which): SourceState | undefined =>
    remembered?.[which].reference === config.notion[which] ? remembered?.[which] : undefined;
  const before = remembered && known('tasks') && known('plans') ? remembered : undefined;
  const source = async (which: Which): Promise<DataSource | { readonly problem: Problem }> => {
    const state = known(which);
    if (state && !fresh.includes(which)) return state;
    return findDatabase(board, { which, reference: config.notion[which] ?? '', configPath }, state?.id);
  };
  const [tasks, plans, bot] = await Promise.all([
    source('tasks'),
    source('plans'),
    before?.bot ?? board.me().then(({ id }) => id),
  ]);
  if ('problem' in tasks || 'problem' in plans)
    return { problems: [tasks, plans].flatMap((found) => ('problem' in found ? found.problem : [])) };
  if (tasks.id === plans.id) return { problems: [sameDatabase(configPath)] };

  const detection = detect({ tasks, plans }, Object.fromEntries(config.notion.properties), before);
  const keep = (which: Which, data: DataSource): SourceState => ({
    reference: config.notion[which] ?? '',
    id: data.id,
    database: data.database,
    title: data.title,
    url: data.url,
    properties: detection[which].source.properties as SourceState['properties'],
    fields: Object.fromEntries(
      Object.entries(detection[which].fields).map(([field, property]) => [field, property.id]),
    ),
  });
  return {
    detection,
    tasks,
    plans,
    bot,
    problems: detection.problems,
    notices: detection.notices,
    mapping: before
      ? []
      : [
          `Tasks in "${tasks.title}": ${describeMapping(detection.tasks).join(', ')}`,
          `Plans in "${plans.title}": ${describeMapping(detection.plans).join(', ')}`,
        ],
    state: {
      bot,
      tasks: keep('tasks', tasks),
      plans: keep('plans', plans),
      people: remembered?.people ?? {},
    },
    moved: remembered !== undefined && (remembered.tasks.id !== tasks.id || remembered.plans.id !== plans.id),
  };
}

/** The database that the configuration names, by the id of its data source where that is known. */
export async function findDatabase(
  board: Board,
  named: { readonly which: Which; readonly reference: string; readonly configPath: string },
  id?: string,
): Promise<DataSource | { readonly problem: Problem }> {
  const { which, reference, configPath } = named;
  try {
    if (id !== undefined) return await board.schema(id);
    const found = await board.find(reference);
    if (found && 'source' in found) return found.source;
    return { problem: notFound(which, reference, configPath, found?.candidates) };
  } catch (thrown) {
    const { code, message, hint } = toFault(thrown);
    if (code !== 'not-found') throw thrown;
    return {
      problem: { code: 'configuration', message: `\`notion.${which}\`: ${message}`, hint, file: configPath },
    };
  }
}

export function sameDatabase(configPath: string): Problem {
  return {
    code: 'configuration',
    message: '`notion.tasks` and `notion.plans` name the same database.',
    hint: 'Give two databases, or run the mode `setup` to create what is missing.',
    file: configPath,
  };
}

/** Fields that another property carries than the one by which the state knows them. */
export function newlyCarried(remembered: NonNullable<Meta['board']>, { detection }: Connection): FieldNames {
  const changed = (which: Which): readonly string[] =>
    Object.entries(detection[which].fields).flatMap(([field, { id }]) =>
      remembered[which].fields[field] === id ? [] : [field],
    );
  return { tasks: changed('tasks'), plans: changed('plans') };
}

function notFound(
  which: Which,
  reference: string,
  file: string,
  candidates: readonly string[] | undefined,
): Problem {
  return {
    code: 'configuration',
    message: candidates
      ? `Several databases are called "${reference}": ${candidates.join(', ')}.`
      : `The database "${reference}" of \`notion.${which}\` was not found.`,
    hint: candidates
      ? 'Give the URL or the id of the right one.'
      : 'Check the URL, and share the database with the integration: open it in Notion, then ••• → Connections.',
    file,
  };
}
