// What people do to plan files. Every act works on what the default branch says now; one that finds nothing to work on
// does nothing.
import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import {
  day,
  documentOf,
  newTask,
  people,
  priorities,
  taskLists,
  taskNodes,
  taskStatuses,
  textAround,
  textOf,
  wordOf,
  type TaskNode,
} from './plan-files.ts';
import type { World } from './world.ts';

export type Act = (world: World) => void;

/** Changes one plan file that can be read. `change` returns what it did, undefined: nothing. */
function inFile(
  act: string,
  change: (world: World, tasks: readonly TaskNode[], path: string) => object | undefined,
): Act {
  return (world) => {
    const found = world.random.pick([...world.files()]);
    const document = found && documentOf(found[1]);
    if (!found || !document) return;
    const [path] = found;
    const did = change(world, taskNodes(document), path);
    if (did === undefined) return;
    world.repository.push({ [path]: textOf(document) }, act);
    world.note({ side: 'git', act: `${act} in ${path}`, ...did });
  };
}

/** Changes one task of a plan file. */
function inTask(act: string, change: (world: World, task: YAMLMap) => object | undefined): Act {
  return inFile(act, (world, tasks) => {
    const found = world.random.pick(tasks);
    return found && change(world, found.node);
  });
}

const nameOf = (task: YAMLMap): string => String(task.get('id') ?? task.get('title'));

const setField: Act = inTask('set a field', (world, task) => {
  const { random } = world;
  const values: Readonly<Record<string, () => unknown>> = {
    title: () => textAround(world.word(), random),
    status: () => random.one(taskStatuses),
    priority: () => random.one(priorities),
    assignee: () => random.one(people),
    sprint: () => `Sprint ${20 + random.int(4)}`,
    estimate: () => 1 + random.int(8),
    due: () => day(random),
    labels: () => [`label ${random.int(4)}`, `label ${4 + random.int(4)}`],
    blocker: () => textAround(world.word(), random),
    description: () => `${textAround(world.word(), random)}\n\nThen ${world.word()}, and that is all.`,
  };
  const field = random.pick(Object.keys(values))!;
  const value = values[field]!();
  task.set(field, value);
  return {
    field,
    value,
    word: wordOf(String(value)),
    act: `set ${field} of ${nameOf(task)} to ${String(value)}`,
  };
});

const clearField: Act = inTask('clear a field', (world, task) => {
  const field = world.random.pick(
    ['priority', 'assignee', 'estimate', 'due', 'labels', 'blocker', 'description'].filter((name) =>
      task.has(name),
    ),
  );
  if (field === undefined) return undefined;
  task.delete(field);
  return { field, act: `clear ${field} of ${nameOf(task)}` };
});

const changeLine: Act = inTask('change a line of a description', (world, task) => {
  const text = task.get('description');
  if (typeof text !== 'string') return undefined;
  const lines = text.split('\n');
  const at = world.random.chance(0.5) ? 0 : lines.length - 1;
  const word = world.word();
  lines[at] = textAround(word, world.random);
  task.set('description', lines.join('\n'));
  return {
    field: 'description',
    word,
    act: `change a line of the description of ${nameOf(task)} to ${word}`,
  };
});

const tick: Act = inTask('tick a criterion', (world, task) => {
  const list = task.get('acceptance');
  if (!isSeq(list) || list.items.length === 0) return undefined;
  const at = world.random.int(list.items.length);
  const item = list.items[at];
  const text = String(isMap(item) ? item.get('done') : isScalar(item) ? item.value : item);
  list.set(at, isMap(item) ? text : { done: text });
  return { act: `tick ${text} of ${nameOf(task)}` };
});

const addCriterion: Act = inTask('add a criterion', (world, task) => {
  const word = world.word();
  const list = task.get('acceptance');
  if (isSeq(list))
    list.items.splice(world.random.int(list.items.length + 1), 0, textAround(word, world.random));
  else task.set('acceptance', [textAround(word, world.random)]);
  return { word, act: `add the criterion ${word} to ${nameOf(task)}` };
});

const addTask: Act = (world) => {
  const found = world.random.pick([...world.files()]);
  const document = found && documentOf(found[1]);
  if (!found || !document) return;
  const list = world.random.pick(taskLists(document));
  const ids = taskNodes(document).flatMap(({ node }) => (node.has('id') ? [String(node.get('id'))] : []));
  const task = newTask(world.random, () => world.word(), ids);
  if (list) list.items.splice(world.random.int(list.items.length + 1), 0, document.createNode(clean(task)));
  else document.set('tasks', [clean(task)]);
  world.repository.push({ [found[0]]: textOf(document) }, 'Add a task');
  world.note({ side: 'git', act: `add a task in ${found[0]}`, value: task });
};

const clean = (task: object): object =>
  Object.fromEntries(Object.entries(task).filter(([, value]) => value !== undefined));

const deleteTask: Act = inFile('delete a task', (world, tasks) => {
  const found = world.random.pick(tasks);
  if (!found || tasks.length < 2) return undefined;
  found.list.items.splice(found.list.items.indexOf(found.node), 1);
  return { act: `delete ${nameOf(found.node)}` };
});

const moveTask: Act = inFile('move a task', (world, tasks) => {
  const [found, to] = [world.random.pick(tasks), world.random.pick(tasks)];
  if (!found || !to) return undefined;
  found.list.items.splice(found.list.items.indexOf(found.node), 1);
  to.list.items.splice(world.random.int(to.list.items.length + 1), 0, found.node);
  return { act: `move ${nameOf(found.node)}` };
});

const moveBetween: Act = (world) => {
  const [from, to] = [world.random.pick([...world.files()]), world.random.pick([...world.files()])];
  if (!from || !to || from[0] === to[0]) return;
  const [source, target] = [documentOf(from[1]), documentOf(to[1])];
  const found = source && world.random.pick(taskNodes(source).filter(({ node }) => node.has('id')));
  const list = target && taskLists(target)[0];
  if (!source || !target || !found || !list || taskNodes(source).length < 2) return;
  found.list.items.splice(found.list.items.indexOf(found.node), 1);
  list.items.push(target.createNode(found.node.toJSON()));
  world.repository.push(
    { [from[0]]: textOf(source), [to[0]]: textOf(target) },
    'Move a task to another plan',
  );
  world.note({ side: 'git', act: `move ${nameOf(found.node)} from ${from[0]} to ${to[0]}` });
};

const renameFile: Act = (world) => {
  const found = world.random.pick([...world.files()]);
  if (!found) return;
  const to = `plans/renamed-${world.word()}.yml`;
  world.repository.push({ [found[0]]: null, [to]: found[1] }, 'Rename a plan');
  world.note({ side: 'git', act: `rename ${found[0]} to ${to}` });
};

const comment: Act = (world) => {
  const found = world.random.pick([...world.files()]);
  if (!found) return;
  world.repository.push({ [found[0]]: `${found[1]}# ${world.word()}\n` }, 'Comment');
  world.note({ side: 'git', act: `comment in ${found[0]}` });
};

const broken = 'broken: [\n';

const breakFile: Act = (world) => {
  const found = world.random.pick([...world.files()].filter(([, text]) => !text.includes(broken)));
  if (!found) return;
  world.repository.push({ [found[0]]: `${broken}${found[1]}` }, 'Break a plan');
  world.note({ side: 'git', act: `break ${found[0]}` });
};

/** Repairs every broken file: also what people do at the end, since a broken file is synced by nobody. */
export const repairFiles: Act = (world) => {
  for (const [path, text] of world.files()) {
    if (!text.includes(broken)) continue;
    world.repository.push({ [path]: text.replaceAll(broken, '') }, 'Repair a plan');
    world.note({ side: 'git', act: `repair ${path}` });
  }
};

/** Takes back what the last commit did to plan files, whoever made it. */
const revert: Act = (world) => {
  const { repository } = world;
  const [last, before] = repository.log();
  if (!last || !before) return;
  const now = world.files();
  const then = repository.git.at(before.sha)!.files;
  const paths = new Set([...now.keys(), ...[...then.keys()].filter((path) => path.startsWith('plans/'))]);
  const changes = [...paths].flatMap((path) =>
    now.get(path) === then.get(path) ? [] : [[path, then.get(path) ?? null] as const],
  );
  if (changes.length === 0) return;
  repository.push(Object.fromEntries(changes), `Revert ${last.message.split('\n')[0]}`);
  world.note({ side: 'git', act: `revert ${last.message.split('\n')[0]}` });
};

/** Acts with how often they happen, next to each other. */
export const gitActs: readonly (readonly [number, Act])[] = [
  [8, setField],
  [2, clearField],
  [3, changeLine],
  [3, tick],
  [2, addCriterion],
  [3, addTask],
  [2, deleteTask],
  [1, moveTask],
  [1, moveBetween],
  [1, renameFile],
  [1, comment],
  [1, breakFile],
  [1, repairFiles],
  [1, revert],
];
