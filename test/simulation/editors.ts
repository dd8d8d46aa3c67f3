// What people do in Notion. Rows that a run is about to write are left alone: between its read and its write an edit
// may be lost, which Notion gives no means against.
import { plainValue } from '../../src/emulators/notion/plain-values.ts';
import { walkBlocks, type Block } from '../../src/emulators/notion/markdown/blocks.ts';
import type { Page } from '../../src/emulators/notion/model.ts';
import type { Act } from './authors.ts';
import { day, priorities, taskStatuses, textAround, wordOf } from './plan-files.ts';
import type { World } from './world.ts';

/** The value of a row's property, as people read it. */
export function valueOf(world: World, page: Page, name: string): unknown {
  const { store } = world.notion;
  const source =
    page.parent.type === 'data_source_id' ? store.sources.get(page.parent.data_source_id) : undefined;
  const property = source?.properties.find((each) => each.name === world.called(name));
  return property && plainValue(store, page, property);
}

export function labelOf(world: World, page: Page): string {
  return [valueOf(world, page, 'Task ID'), valueOf(world, page, 'Task')].filter(Boolean).join(' ');
}

function onRow(act: (world: World, row: Page) => void): Act {
  return (world) => {
    const row = world.random.pick(world.free());
    if (row) act(world, row);
  };
}

/** Sets a property, whatever it is called now; false where there is none. */
function put(world: World, row: Page, name: string, value: unknown): boolean {
  const source = world.notion.store.sources.get(world.places.tasks.dataSource);
  const isThere =
    row.parent.type !== 'data_source_id' ||
    source?.properties.some((each) => each.name === world.called(name));
  if (isThere) world.notion.person.edit(row.id, { [world.called(name)]: value });
  return isThere ?? false;
}

const setProperty: Act = onRow((world, row) => {
  const { random } = world;
  const values: Readonly<Record<string, () => unknown>> = {
    Task: () => textAround(world.word(), random),
    State: () => random.one(taskStatuses),
    Priority: () => random.one(priorities),
    Owner: () => [random.one(['Ada', 'Grace'])],
    Iteration: () => `Sprint ${20 + random.int(4)}`,
    Points: () => 1 + random.int(8),
    Deadline: () => day(random),
    Tags: () => [`label ${random.int(8)}`],
    Blocker: () => textAround(world.word(), random),
  };
  const field = random.pick(Object.keys(values))!;
  const value = values[field]!();
  if (!put(world, row, field, value)) return;
  const word = wordOf(String(value));
  world.note({
    ...{ side: 'notion', page: row.id, field, value, word },
    act: `set ${field} of ${labelOf(world, row)} to ${String(value)}`,
  });
});

const clearProperty: Act = onRow((world, row) => {
  const field = world.random.pick(['Priority', 'Points', 'Deadline', 'Blocker'])!;
  if (!put(world, row, field, null)) return;
  world.note({
    side: 'notion',
    page: row.id,
    field,
    value: null,
    act: `clear ${field} of ${labelOf(world, row)}`,
  });
});

/** Two edits in one minute, which carry the same stamp. */
const editTwice: Act = onRow((world, row) => {
  for (let left = 2; left > 0; left -= 1) {
    const value = textAround(world.word(), world.random);
    put(world, row, 'Blocker', value);
    world.note({
      ...{ side: 'notion', page: row.id, field: 'Blocker', value, word: wordOf(value) },
      act: `set Blocker of ${labelOf(world, row)} to ${value}`,
    });
    world.notion.clock.advance(1000);
  }
});

function blocksWith(row: Page, test: (block: Block) => boolean): readonly Block[] {
  return [...walkBlocks(row.blocks)].filter(test);
}

const isText = ({ type, text }: Block): boolean => type === 'paragraph' && wordOf(text) !== undefined;
const isCriterion = ({ type, text }: Block): boolean => type === 'to_do' && wordOf(text) !== undefined;

const changeText: Act = onRow((world, row) => {
  const block = world.random.pick(blocksWith(row, isText));
  const removes = block && wordOf(block.text);
  if (removes === undefined) return;
  const word = world.word();
  world.notion.person.replaceText(row.id, removes, word);
  world.note({
    ...{ side: 'notion', page: row.id, field: 'body', word, removes },
    act: `change ${removes} to ${word} in the text of ${labelOf(world, row)}`,
  });
});

const tick: Act = onRow((world, row) => {
  const block = world.random.pick(blocksWith(row, isCriterion));
  const word = block && wordOf(block.text);
  if (block === undefined || word === undefined) return;
  world.notion.person.tick(row.id, word, !(block.checked ?? false));
  world.note({
    ...{ side: 'notion', page: row.id, field: 'tick', value: word },
    act: `${block.checked === true ? 'untick' : 'tick'} ${word} of ${labelOf(world, row)}`,
  });
});

const addCriterion: Act = onRow((world, row) => {
  const after = world.random.pick(blocksWith(row, isCriterion));
  const anchor = after && wordOf(after.text);
  if (anchor === undefined) return;
  const word = world.word();
  world.notion.person.addBlocks(row.id, `- [ ] ${word}`, anchor);
  world.note({
    ...{ side: 'notion', page: row.id, field: 'body', word },
    act: `add the criterion ${word} to ${labelOf(world, row)}`,
  });
});

const deleteText: Act = onRow((world, row) => {
  const block = world.random.pick(blocksWith(row, (each) => isText(each) || isCriterion(each)));
  const removes = block && wordOf(block.text);
  if (removes === undefined) return;
  world.notion.person.deleteBlock(row.id, removes);
  world.note({
    ...{ side: 'notion', page: row.id, field: 'body', removes },
    act: `delete ${removes} from the text of ${labelOf(world, row)}`,
  });
});

/** Under a heading of their own, which no sync touches. */
const addNotes: Act = onRow((world, row) => {
  const word = world.word();
  world.notion.person.addBlocks(row.id, `## Notes\nAsk ${word} first.`);
  world.note({
    ...{ side: 'notion', page: row.id, field: 'notes', word },
    act: `add the note ${word} to ${labelOf(world, row)}`,
  });
});

const comment: Act = onRow((world, row) => {
  const word = world.word();
  world.notion.person.comment(row.id, `What about ${word}?`);
  world.note({
    side: 'notion',
    page: row.id,
    field: 'comment',
    word,
    act: `comment ${word} on ${labelOf(world, row)}`,
  });
});

const setUnmanaged: Act = onRow((world, row) => {
  const value = `team ${world.word()}`;
  world.notion.person.edit(row.id, { Team: value });
  world.note({
    ...{ side: 'notion', page: row.id, field: 'Team', value, word: wordOf(value) },
    act: `set Team of ${labelOf(world, row)} to ${value}`,
  });
});

/** Typed in steps: a first letter, then the title, and the plan last. */
const createRow: Act = (world) => {
  const { person, store } = world.notion;
  const word = world.word();
  const row = person.createRow(world.places.tasks.dataSource, { [world.called('Task')]: word.slice(0, 1) });
  world.notion.clock.advance(2000);
  person.edit(row, { [world.called('Task')]: word });
  const plan = world.random.pick(store.pages.under(world.places.plans.dataSource));
  if (plan !== undefined && world.random.chance(0.8)) person.edit(row, { Epic: [plan] });
  world.note({ side: 'notion', page: row, field: 'Task', value: word, word, act: `create the row ${word}` });
};

const duplicate: Act = onRow((world, row) => {
  const copy = world.notion.person.duplicate(row.id);
  world.note({ side: 'notion', page: copy, act: `duplicate ${labelOf(world, row)}` });
});

const trash: Act = onRow((world, row) => {
  world.notion.person.trash(row.id);
  world.note({ side: 'notion', page: row.id, field: 'trash', act: `trash ${labelOf(world, row)}` });
});

const restore: Act = (world) => {
  const row = world.random.pick(world.pages().filter(({ id, inTrash }) => inTrash && !world.busy.has(id)));
  if (!row) return;
  world.notion.person.restore(row.id);
  world.note({ side: 'notion', page: row.id, field: 'restore', act: `restore ${labelOf(world, row)}` });
};

const editTaskId: Act = onRow((world, row) => {
  const value = world.random.chance(0.5) ? '' : `X-${world.random.int(99) + 1}`;
  world.notion.person.edit(row.id, { 'Task ID': value });
  world.note({
    side: 'notion',
    page: row.id,
    field: 'Task ID',
    value,
    act: `set Task ID of ${labelOf(world, row)} to “${value}”`,
  });
});

const moveAway: Act = onRow((world, row) => {
  world.notion.person.move(row.id, { page: world.places.home });
  world.note({
    side: 'notion',
    page: row.id,
    field: 'moved',
    act: `move ${labelOf(world, row)} to another page`,
  });
});

const renameOption: Act = (world) => {
  const { person, store } = world.notion;
  const wanted = world.random.one(['Tags', 'Iteration']);
  const property = store.sources
    .get(world.places.tasks.dataSource)!
    .properties.find(({ name }) => name === world.called(wanted));
  const option = world.random.pick(property?.options ?? []);
  if (!property || !option) return;
  const to = `label ${world.word()}`;
  person.renameOption(world.places.tasks.dataSource, property.name, option.name, to);
  world.note({
    ...{ side: 'notion', field: 'option', removes: option.name, value: to },
    act: `rename the option ${option.name} of ${property.name} to ${to}`,
  });
};

/** Acts with how often they happen, next to each other. */
export const notionActs: readonly (readonly [number, Act])[] = [
  [8, setProperty],
  [2, clearProperty],
  [2, editTwice],
  [4, changeText],
  [4, tick],
  [2, addCriterion],
  [1, deleteText],
  [2, addNotes],
  [1, comment],
  [2, setUnmanaged],
  [2, createRow],
  [1, duplicate],
  [2, trash],
  [2, restore],
  [1, editTaskId],
  [1, moveAway],
  [1, renameOption],
];
