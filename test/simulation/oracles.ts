// What must hold when a world has come to rest: every oracle looks at the two sides and at everything that happened,
// and says in words what is wrong. Values in simulated worlds are unique, so that a lost one is missed.
import type { Plan } from '../../src/core/plan/model.ts';
import { idsAreNeverReused } from './id-oracle.ts';
import { isWrite, type Ran } from './process.ts';
import {
  agree,
  bodyOf,
  bot,
  commits,
  fields,
  inFile,
  inRow,
  notionEdits,
  pageOf,
  parsedPlan,
  planStates,
  properties,
  renamed,
  shown,
  soundPlans,
  tracked,
  wasInGit,
  type NotionEdit,
} from './views.ts';
import type { World } from './world.ts';

/** Looks at a world at rest. `runs`: those that brought it there, the last one of which had nothing left to do. */
export type Oracle = (world: World, runs: readonly Ran[]) => readonly string[];

/** Plans of which the last run had nothing to complain. */
function syncedPlans(world: World, runs: readonly Ran[]): readonly Plan[] {
  const problems = runs.at(-1)?.report?.problems ?? [];
  const wrong = new Set(problems.flatMap(({ plan, file }) => [plan, file]));
  return soundPlans(world).filter(
    ({ key, path, archived }) => !archived && !wrong.has(key) && !wrong.has(path),
  );
}

/** Rows of tasks in files that stand where they belong, and of which nothing waits for a confirmation. */
function pairs(world: World, runs: readonly Ran[]) {
  const states = planStates(world);
  const results = runs.at(-1)?.report?.results ?? [];
  const held = new Set(
    results.flatMap(({ operation, outcome }) => (outcome.kind === 'held' ? [operation.task] : [])),
  );
  return syncedPlans(world, runs).flatMap(({ key, tasks }) =>
    tasks.flatMap((task) => {
      const page =
        task.id === undefined ? undefined : pageOf(world, states.get(key)?.tasks[task.id]?.page ?? '');
      const there = page?.parent.type === 'data_source_id' && !page.inTrash;
      return page && there && !held.has(task.id) ? [{ task, page }] : [];
    }),
  );
}

/** Every task has a row, unless people took it away. */
const everyTaskHasARow: Oracle = (world, runs) =>
  syncedPlans(world, runs).flatMap(({ key, tasks }) => {
    const states = planStates(world);
    return tasks.flatMap(({ id, title }) => {
      if (id === undefined) return [`“${title}” in ${key} has no ID.`];
      const state = states.get(key)?.tasks[id];
      return state && pageOf(world, state.page) ? [] : [`${id} has no row.`];
    });
  });

/** What a file says stands in its row, unless people edited that field there. */
const filesReachNotion: Oracle = (world, runs) => {
  const edits = notionEdits(world);
  return pairs(world, runs).flatMap(({ task, page }) => {
    const own = edits.filter((edit) => edit.page === page.id);
    const differing = fields.filter((field) => {
      if (field === 'status' && task.status === undefined) return false;
      const edited = own.some((edit) => edit.field === properties[field]);
      return !edited && !agree(world, task, page, field);
    });
    const body = bodyOf(world, page);
    const texts = [task.description ?? '', ...task.acceptance.map(({ text }) => text)];
    const words = texts.flatMap((text) => text.match(/\bw\d+x/g) ?? []);
    const missing = words.filter(
      (word) => !body.includes(word) && !own.some(({ removes }) => removes === word),
    );
    return [
      ...differing.map(
        (field) =>
          `${field} of ${task.id} is ${String(inFile(world, task, field))} in the file and ${String(inRow(world, page, field))} in Notion.`,
      ),
      ...missing.map((word) => `${word} of ${task.id} is in the file and not in Notion.`),
    ];
  });
};

/** Both sides say the same, field by field, text by text. */
const bothSidesAgree: Oracle = (world, runs) =>
  pairs(world, runs).flatMap(({ task, page }) => {
    const differing = fields.filter(
      (field) => !(field === 'status' && task.status === undefined) && !agree(world, task, page, field),
    );
    const body = bodyOf(world, page);
    const criteria = task.acceptance.filter(({ text, met }) => {
      const word = /\bw\d+x/.exec(text)?.[0];
      return word !== undefined && !new RegExp(`- \\[${met ? 'x' : ' '}\\] .*${word}`).test(body);
    });
    const isSaid = (heading: string): boolean =>
      [...planStates(world).values()].some(
        ({ tasks }) => tasks[task.id!]?.notes?.[heading]?.kind === 'refused',
      );
    // A section whose heading is gone from the page stays as it is, and the row says so.
    const words = isSaid('Description') ? [] : ((task.description ?? '').match(/\bw\d+x/g) ?? []);
    return [
      ...differing.map(
        (field) =>
          `${field} of ${task.id} is ${String(inFile(world, task, field))} in the file and ${String(inRow(world, page, field))} in Notion.`,
      ),
      ...criteria.map(({ text }) => `The criterion “${text}” of ${task.id} differs in Notion.`),
      ...words
        .filter((word) => !body.includes(word))
        .map((word) => `${word} of ${task.id} is not in Notion.`),
    ];
  });

/** Where an edit of a person in Notion is now: on its page, overwritten by people, or in the log of what lost. */
function survives(world: World, edit: NotionEdit, later: readonly NotionEdit[]): boolean {
  const page = pageOf(world, edit.page);
  const own = later.filter((each) => each.page === edit.page);
  if (!page || own.some(({ field }) => field === 'moved')) return true;
  const log = world.conflictLog();
  if (edit.word !== undefined) {
    const value = Object.values(properties).find((name) => name === edit.field);
    const field = fields.find((each) => properties[each] === value);
    const now = field === undefined ? bodyOf(world, page) : String(inRow(world, page, field));
    return (
      now.includes(edit.word) ||
      own.some((each) => (field === undefined ? each.removes === edit.word : each.field === edit.field)) ||
      log.includes(edit.word)
    );
  }
  const field = fields.find((each) => properties[each] === edit.field);
  if (field === undefined || edit.value === null || own.some((each) => each.field === edit.field))
    return true;
  const now = String(inRow(world, page, field));
  const wanted = String(renamed(world, shown(edit.value)));
  return (
    wanted.split(', ').every((each) => now.split(', ').includes(each)) ||
    log.includes(`"lost":${JSON.stringify(wanted)}`)
  );
}

const managed = new Set<string | undefined>([...Object.values(properties), 'body']);

/** What people wrote into managed places of Notion is there, or in the log of what lost against a file. */
const noEditIsLost: Oracle = (world) => {
  const edits = notionEdits(world);
  return edits.flatMap((edit, at) =>
    managed.has(edit.field) && !survives(world, edit, edits.slice(at + 1)) ? [`Lost: ${edit.act}.`] : [],
  );
};

/** What came to stand in Notion once stood in git as well, was overwritten there, or is in the log. */
const noEditIsLostOnEitherSide: Oracle = (world) => {
  const edits = notionEdits(world);
  return edits.flatMap((edit, at) => {
    if (!managed.has(edit.field) || edit.word === undefined) return [];
    const safe = wasInGit(world, edit.word) || survives(world, edit, edits.slice(at + 1));
    return safe ? [] : [`Lost: ${edit.act}.`];
  });
};

/** Notes, comments and properties that are nobody's field are as people left them. */
const unmanagedIsUntouched: Oracle = (world) => {
  const edits = notionEdits(world);
  return edits.flatMap((edit, at) => {
    const page = pageOf(world, edit.page);
    const own = edits.slice(at + 1).filter((each) => each.page === edit.page);
    if (!page || edit.word === undefined || own.some(({ field }) => field === 'moved')) return [];
    const retyped = own.some(({ removes }) => removes === edit.word);
    if (edit.field === 'notes' && !retyped && !bodyOf(world, page).includes(`Ask ${edit.word} first.`))
      return [`Gone: ${edit.act}.`];
    const overwritten = own.some(({ field }) => field === 'Team');
    if (edit.field !== 'Team' || overwritten) return [];
    const source = world.notion.store.sources.get(world.places.tasks.dataSource);
    const team = source?.properties.find(({ name }) => name === 'Team');
    const option = team?.options.find(({ id }) => id === page.values[team.id]);
    return option?.name === edit.value ? [] : [`Gone: ${edit.act}.`];
  });
};

/** Commits of the action give IDs and change nothing else. */
const commitsOnlyGiveIds: Oracle = (world) =>
  commits(world)
    .filter(({ by }) => by === 'action')
    .flatMap(({ changes }) => changes)
    .filter(({ before, after }) => bare(before) !== bare(after))
    .map(({ path }) => `A commit of the action changed more of ${path} than IDs.`);

const bare = (text: string): string => text.replaceAll(/\bid: [A-Z]+-\d+/g, '').replaceAll(/[\s-]/g, '');

/** Rows that people took out of the trash or gave another ID, and all rows once the state was lost, may be nobody's. */
function mayBeNobodys(world: World, row: string): boolean {
  const lost = world.history.some((each) => each.kind === 'edit' && each.act === 'lose the state');
  return (
    lost ||
    notionEdits(world).some(({ page, field }) => page === row && (field === 'restore' || field === 'Task ID'))
  );
}

/** At rest one row for a task, and it carries its ID. */
const oneRowForATask: Oracle = (world) => {
  const rows = tracked(world);
  const own = world
    .pages()
    .filter(({ id, inTrash, createdBy }) => !inTrash && createdBy === bot(world) && !mayBeNobodys(world, id))
    .flatMap(({ id }) => rows.get(id) ?? `an unknown row ${id}`);
  return own.flatMap((id, at) => {
    if (id.startsWith('an')) return [`The action left ${id}.`];
    return own.indexOf(id) === at ? [] : [`${id} has two rows.`];
  });
};

/** Files stay readable: a commit of the action breaks none. */
const commitsAreSound: Oracle = (world) =>
  commits(world)
    .filter(({ by }) => by === 'action')
    .flatMap(({ changes }) => changes)
    .filter(({ path, before, after }) => parsedPlan(path, before).plan && !parsedPlan(path, after).plan)
    .map(({ path }) => `A commit of the action broke ${path}.`);

/** The run after the last one that had something to do writes nothing, and asks for next to nothing. */
const restIsQuiet: Oracle = (_, runs) => {
  const last = runs.at(-1)!;
  const open = (last.report?.problems.length ?? 0) > 0;
  const asked = last.requests.flatMap(({ service, operation }) => (service === 'notion' ? operation : []));
  const writes = last.requests.filter(isWrite).map(({ operation }) => operation);
  return [
    ...(writes.length > 0 ? [`A run with nothing to do wrote: ${writes.join(', ')}.`] : []),
    ...(last.fault === undefined ? [] : [`A run with nothing to do failed: ${last.fault}`]),
    ...(!open && asked.length > mostAtRest
      ? [`A run with nothing to do asked Notion ${asked.length} times: ${asked.join(', ')}.`]
      : []),
  ];
};

/** Requests to Notion of a run that has nothing to do. */
const mostAtRest = 4;

/** A task that one pull request closed, and of which nobody said or decided anything else, is done. */
const closedIsDone: Oracle = (world, runs) => {
  const acts = world.history.flatMap((each) => (each.kind === 'edit' ? [each.act] : []));
  if (acts.some((act) => /^(revert|force-push|lose)|which reverts/.test(act))) return [];
  const pulls = world.proposals.pulls.all();
  if (pulls.some(({ branch, closedBy }) => branch.startsWith('plan-sync/') && closedBy === 'person'))
    return [];
  const began = world.history.find((each) => each.kind === 'run' && each.ran.requests.some(isWrite))?.at;
  return pairs(world, runs).flatMap(({ task }) => {
    const [only, ...others] = pulls.filter(({ title }) => title.endsWith(` ${task.id}`));
    const isSaid = acts.some(
      (act) => act.includes(task.id!) && /\b(status|State|unlink)\b|\/plan\b/.test(act),
    );
    if (only?.state !== 'merged' || others.length > 0 || isSaid || !only.title.startsWith('Fix')) return [];
    if (began === undefined || Date.parse(only.createdAt) <= began) return [];
    return ['Done', 'Cancelled'].includes(task.status ?? '')
      ? []
      : [`#${only.number} closed ${task.id}, and it is ${task.status}.`];
  });
};

const always = {
  'I2 quiet': restIsQuiet,
  'I5 one row': oneRowForATask,
  'I6 unmanaged': unmanagedIsUntouched,
  'I9 IDs': idsAreNeverReused,
  'I11 sound commits': commitsAreSound,
} satisfies Record<string, Oracle>;

/** What holds of a program that writes files into Notion and reads nothing back. */
export const oneWay: Readonly<Record<string, Oracle>> = {
  ...always,
  'I1 rows': everyTaskHasARow,
  'I1 files reach Notion': filesReachNotion,
  'I3 no lost edit': noEditIsLost,
  'I4 only IDs': commitsOnlyGiveIds,
};

/** What holds of a program that also takes edits in Notion over into files. */
export const twoWay: Readonly<Record<string, Oracle>> = {
  ...always,
  'I1 both sides agree': bothSidesAgree,
  'I1 merged is done': closedIsDone,
  'I3 no lost edit': noEditIsLostOnEitherSide,
};
