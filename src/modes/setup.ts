// Creates the databases under `notion.parent`, or what existing ones lack, and writes them into the configuration.
import {
  describeStep,
  setup as planSetup,
  titles,
  statusesInWrongGroup,
  stepProperties,
} from '../core/board/setup.ts';
import type { SetupStep } from '../core/board/setup.ts';
import { parseReference } from '../core/board/references.ts';
import type { DataSource } from '../core/board/model.ts';
import { taskFields } from '../core/board/fields.ts';
import { detect } from '../core/board/detect.ts';
import type { EffectiveConfig } from '../core/config/config.ts';
import { writeDatabases } from '../core/config/write.ts';
import type { Notice, Problem } from '../core/problem.ts';
import { commitMessage } from '../core/render/commit.ts';
import { emptyReport, type Operation, type OperationKind, type Report, type Result } from '../core/report.ts';
import type { Board, Head } from '../ports.ts';
import { readConfig, type ConfigView } from './observe.ts';
import type { Ports } from './run.ts';

interface SetupRequest {
  readonly dryRun: boolean;
  readonly configPath: string;
}

export type SetupPorts = Pick<Ports, 'board' | 'repository' | 'log' | 'run'>;

type Sources = { tasks?: DataSource; plans?: DataSource };

/** Does what is missing, or in a dry run says what that would be. */
export async function setup(ports: SetupPorts, request: SetupRequest): Promise<Report> {
  const { board, repository } = ports;
  const report = emptyReport('setup', request.dryRun);
  const head = await repository.head(undefined, request.configPath);
  const files = await repository.files(head.tree, (path) => path === request.configPath);
  const { view, problems } = await readConfig(repository, request.configPath, files[0], undefined);
  if (!view) return { ...report, problems };
  if (!board) return { ...report, problems: [noToken] };

  const { config } = view;
  const found = await existing(board, config, request.configPath);
  if ('problem' in found) return { ...report, problems: [found.problem], requests: board.requests() };
  const parent = config.notion.parent === undefined ? undefined : parseReference(config.notion.parent);
  if ((!found.tasks || !found.plans) && !(parent && 'id' in parent))
    return { ...report, problems: [noParent(request.configPath)], requests: board.requests() };

  const here = { ...(parent && 'id' in parent ? await unnamed(board, found, parent.id) : {}), ...found };
  const planned = planSetup(here, {
    properties: Object.fromEntries(config.notion.properties),
    statuses: Object.fromEntries(config.statuses),
    views: here.tasks ? await board.views(here.tasks) : [],
  });
  const missing = config.notion.tasks === undefined || config.notion.plans === undefined;
  if (request.dryRun)
    return {
      ...report,
      results: [...planned.steps.map(operation), ...(missing ? [writeConfigOperation] : [])].map(
        (planOperation): Result => ({ operation: planOperation, outcome: { kind: 'planned' } }),
      ),
      notices: planned.notices,
      requests: board.requests(),
    };

  const sources: Sources = { ...here };
  const results: Result[] = [];
  const notices: Notice[] = [...planned.notices];
  for (const step of planned.steps) {
    notices.push(...(await takeStep(board, step, sources, parent && 'id' in parent ? parent.id : '')));
    const url = sources[step.which]?.url;
    results.push({ operation: operation(step), outcome: { kind: 'done', url } });
    ports.log.info(`Done: ${describeStep(step)}.`);
  }
  const written = missing ? await writeConfig(ports, request, head, view, sources) : undefined;
  return {
    ...report,
    results: [...results, ...(written?.result ? [written.result] : [])],
    notices: [...notices, ...(written?.notices ?? [])],
    commit: written?.commit,
    requests: board.requests(),
  };
}

const noToken: Problem = {
  code: 'configuration',
  message: '`setup` needs a Notion token.',
  hint: 'Store the token of a Notion integration as a secret and pass it as `notion-token`.',
};

function noParent(file: string): Problem {
  return {
    code: 'configuration',
    message: '`setup` does not know where to create the databases.',
    hint: 'Give the URL of a Notion page that is shared with the integration as `notion.parent`.',
    file,
  };
}

/** The databases that the configuration names already. */
async function existing(
  board: Board,
  config: EffectiveConfig,
  file: string,
): Promise<Sources | { readonly problem: Problem }> {
  const sources: Sources = {};
  for (const which of ['tasks', 'plans'] as const) {
    const reference = config.notion[which];
    if (reference === undefined) continue;
    const found = await board.find(reference);
    if (!found || !('source' in found))
      return {
        problem: {
          code: 'configuration',
          message: `The database "${reference}" of \`notion.${which}\` was not found.`,
          hint: 'Share it with the integration (••• → Connections), or take the line out so that `setup` creates one.',
          file,
        },
      };
    sources[which] = found.source;
  }
  return sources;
}

/**
 * The databases that an earlier run has created and nobody has named in the configuration yet: it was killed, or the
 * branch took no commit from it. They carry what only this product needs; others of the same title are people's own.
 */
async function unnamed(board: Board, named: Sources, parent: string): Promise<Sources> {
  const found: Sources = {};
  for (const which of ['tasks', 'plans'] as const) {
    if (named[which]) continue;
    const sources = await board.databasesOn(parent, titles[which]);
    const ours = sources.find((source) => {
      const { fields } = detect({ tasks: source, plans: source })[which];
      return 'sync' in fields && ('id' in fields || 'key' in fields);
    });
    if (ours) found[which] = ours;
  }
  return found;
}

/** Takes one step and keeps `sources` up to date. Returns what is left to do by hand. */
async function takeStep(
  board: Board,
  step: SetupStep,
  sources: Sources,
  parent: string,
): Promise<readonly Notice[]> {
  const ids = Object.fromEntries(Object.entries(sources).map(([which, { id }]) => [which, id]));
  switch (step.kind) {
    case 'create-database':
      sources[step.which] = await board.createDatabase(parent, step.title, stepProperties(step, ids));
      return wrongGroups(sources[step.which]!, step);
    case 'add-properties':
      sources[step.which] = await board.updateSchema(sources[step.which]!.id, stepProperties(step, ids));
      return wrongGroups(sources[step.which]!, step);
    case 'add-options':
      sources[step.which] = await board.updateSchema(sources[step.which]!.id, stepProperties(step, ids));
      return statusesInWrongGroup(sources[step.which]!, step.property.id, step.options);
    case 'create-view': {
      const source = sources[step.which]!;
      const fields = detect({ tasks: source, plans: sources.plans! }).tasks.fields;
      const groupBy = fields[step.groupBy];
      if (!groupBy) return [];
      const visible = (['title', 'id', 'status', 'priority', 'assignee', 'sprint', 'phase', 'due'] as const)
        .filter((field) => field in taskFields)
        .flatMap((field) => fields[field] ?? []);
      await board.createView(source, { name: step.name, type: step.type, groupBy, visible });
      return [];
    }
  }
}

function wrongGroups(
  source: DataSource,
  { properties }: Extract<SetupStep, { kind: 'create-database' | 'add-properties' }>,
): readonly Notice[] {
  return properties.flatMap(({ name, options }) => statusesInWrongGroup(source, name, options ?? []));
}

async function writeConfig(
  { repository, run }: SetupPorts,
  { configPath }: SetupRequest,
  head: Head,
  { config, text }: ConfigView,
  { tasks, plans }: Sources,
): Promise<{ result?: Result; notices: readonly Notice[]; commit: Report['commit'] }> {
  const urls = { tasks: config.notion.tasks ?? tasks!.url, plans: config.notion.plans ?? plans!.url };
  const byHand = (why: string): { notices: readonly Notice[]; commit: undefined } => ({
    notices: [
      {
        message: `${why} Add to \`notion\` in ${configPath}: tasks: ${urls.tasks} and plans: ${urls.plans}`,
        file: configPath,
      },
    ],
    commit: undefined,
  });
  const content = writeDatabases(configPath, text, urls);
  if (content === undefined)
    return byHand('The configuration could not be edited without touching more of it.');
  const message = commitMessage(config.sync.message, {
    summary: 'name the databases in Notion',
    body: [],
    trailers: { 'Plan-Sync-Run': `${run.id}/${run.attempt}` },
  });
  const outcome = await repository.commit(head, [{ path: configPath, content }], message);
  if (outcome.kind === 'stale') return byHand('The branch moved while the databases were created.');
  if (outcome.kind === 'refused')
    return byHand(`The branch takes no commits from this token (${outcome.reason}).`);
  return {
    result: { operation: writeConfigOperation, outcome: { kind: 'done', url: outcome.url } },
    notices: [],
    commit: { sha: outcome.head.commit, url: outcome.url },
  };
}

const kinds: Readonly<Record<SetupStep['kind'], OperationKind>> = {
  'create-database': 'create-database',
  'add-properties': 'update-database',
  'add-options': 'update-database',
  'create-view': 'create-view',
};

function operation(step: SetupStep): Operation {
  return {
    kind: kinds[step.kind],
    plan: undefined,
    task: undefined,
    title: describeStep(step),
    changes: [],
    blocks: step.kind === 'create-database' ? 1 : 0,
  };
}

const writeConfigOperation: Operation = {
  kind: 'write-config',
  plan: undefined,
  task: undefined,
  title: 'name the databases in Notion',
  changes: [],
  blocks: 0,
};
