// What Notion tells of a setup: the token, the databases and what they can carry, people, specifications.
import { detect } from '../../core/board/detect.ts';
import type { DataSource, Person } from '../../core/board/model.ts';
import { parseReference } from '../../core/board/references.ts';
import { both } from '../connect.ts';
import type { EffectiveConfig } from '../../core/config/config.ts';
import { subject, type Check } from '../../core/doctor/check.ts';
import { checkCapabilities, checkProperties } from '../../core/doctor/check-notion.ts';
import { checkPeople } from '../../core/doctor/check-people.ts';
import { checkStatuses } from '../../core/doctor/check-statuses.ts';
import type { Plan } from '../../core/plan/model.ts';
import { counted } from '../../core/render/counted.ts';
import { registry } from '../../core/reconcile/registry.ts';
import type { Board } from '../../ports.ts';
import { findDatabase, sameDatabase } from '../connect.ts';
import { lookUpSpecs } from '../look-up-specs.ts';
import { members } from '../look-up.ts';
import { attempt } from './attempt.ts';
import type { FilesHere } from './repository.ts';

const token = subject('Notion', 'Token');
const databases = subject('Notion', 'Databases');

export async function lookAtNotion(
  board: Board,
  { config, plans }: Pick<FilesHere, 'config' | 'plans'>,
  configPath: string,
): Promise<readonly Check[]> {
  const accepted = await lookAtToken(board);
  if (accepted.some(({ verdict }) => verdict !== 'ok')) return accepted;
  const people = await members(board);
  const able = await attempt(subject('Notion', 'Capabilities'), async () => {
    const [update, insert] = await Promise.all([board.may('update'), board.may('insert')]);
    return checkCapabilities({ update, insert, people });
  });
  if (!config)
    return [
      ...accepted,
      ...able,
      databases.unknown('Which databases there are is not known without a configuration.'),
    ];
  const rest = await Promise.all([
    attempt(databases, () => lookAtDatabases(board, config, configPath)),
    attempt(subject('Notion', 'Specifications'), () => lookAtSpecs(board, plans)),
  ]);
  return [...accepted, ...able, ...rest.flat(), ...checkPeople(config, plans, people)];
}

/** Whose the token is. */
export function lookAtToken(board: Board): Promise<readonly Check[]> {
  return attempt(token, async () => {
    const me: Person = await board.me();
    return [token.ok(`The token is that of the integration “${me.name}”.`)];
  });
}

async function lookAtDatabases(
  board: Board,
  config: EffectiveConfig,
  configPath: string,
): Promise<readonly Check[]> {
  const { notion } = config;
  const parent = notion.parent === undefined ? [] : await lookAtParent(board, notion.parent, configPath);
  const found = await Promise.all(
    both.map(async (which): Promise<{ readonly check: Check; readonly source?: DataSource } | undefined> => {
      const reference = notion[which];
      if (reference === undefined) return undefined;
      const subjectOf = subject('Notion', which === 'tasks' ? 'Tasks' : 'Plans');
      const source = await findDatabase(board, { which, reference, configPath });
      if ('problem' in source) return { check: subjectOf.ofProblem(source.problem) };
      return { check: subjectOf.ok(`The database “${source.title}” is shared.`), source };
    }),
  );
  const checks = [...parent, ...found.flatMap((each) => each?.check ?? [])];
  const missing = both.filter((_, index) => found[index] === undefined);
  if (missing.length > 0) return [...checks, unnamed(missing, notion.parent, configPath)];
  const [tasks, plans] = found.map((each) => each?.source);
  if (!tasks || !plans) return checks;
  if (tasks.id === plans.id) return [...checks, databases.ofProblem(sameDatabase(configPath))];
  const sources = { tasks, plans };
  const detection = detect(sources, Object.fromEntries(notion.properties));
  const { status, priority } = detection.tasks.fields;
  return [
    ...checks,
    ...checkProperties(detection, sources, config),
    ...checkStatuses(status, detection.plans.fields.status, priority, config),
  ];
}

function unnamed(missing: readonly string[], parent: string | undefined, file: string): Check {
  const keys = missing.map((which) => `\`notion.${which}\``).join(' and ');
  const are = missing.length === 1 ? 'is' : 'are';
  return parent === undefined
    ? databases.problem(
        `${keys} ${are} not given, so plans are only validated.`,
        'Give them, or `notion.parent` and run `plan-sync setup`.',
        { file },
      )
    : databases.ok(`${keys} ${are} not given yet: \`setup\`, or the first sync, creates what is missing.`);
}

async function lookAtParent(board: Board, reference: string, file: string): Promise<readonly Check[]> {
  const check = subject('Notion', 'Parent');
  const parsed = parseReference(reference);
  const page = 'id' in parsed ? await board.page(parsed.id) : undefined;
  if (page && !page.inTrash) return [check.ok(`The page “${page.title}” is shared.`)];
  return [
    check.problem(
      `The page "${reference}" of \`notion.parent\` was not found.`,
      'Check the URL, and share the page with the integration: open it in Notion, then ••• → Connections.',
      { file },
    ),
  ];
}

async function lookAtSpecs(board: Board, plans: readonly Plan[]): Promise<readonly Check[]> {
  const check = subject('Notion', 'Specifications');
  const named = new Set(plans.flatMap(({ spec }) => spec ?? []));
  if (named.size === 0) return [];
  const { found, notices } = await lookUpSpecs(board, plans, { plans: new Map(), index: {} }, registry());
  return [
    ...(found.size === 0 ? [] : [check.ok(`${counted(found.size, 'specification')} found.`)]),
    ...notices.map((notice) => check.ofNotice(notice)),
  ];
}
