// What people do to the tasks database itself: they rename properties, delete them, and put them back.
import type { Act } from './authors.ts';
import { metaPath, parseMeta } from '../../src/core/state/model.ts';
import type { World } from './world.ts';

/** Properties that may go, as they are made again: nobody else's words stand in them. */
const replaceable: Readonly<Record<string, object>> = {
  Points: { number: {} },
  Deadline: { date: {} },
  Tags: { multi_select: { options: [] } },
};

function propertyCalled(world: World, name: string): { readonly id: string } | undefined {
  const source = world.notion.store.sources.get(world.places.tasks.dataSource)!;
  return source.properties.find((property) => property.name === world.called(name));
}

function isThere(world: World, name: string): boolean {
  return propertyCalled(world, name) !== undefined;
}

const renameProperty: Act = (world) => {
  const name = world.random.one(['Points', 'Deadline', 'Priority', 'Blocker', 'Task', 'Owner']);
  const property = propertyCalled(world, name);
  // Before the first look, at it or at the one that was put back, nobody could know which property it was.
  const seen = JSON.stringify(parseMeta(world.store.contents().get(metaPath) ?? '')?.board ?? {});
  if (!property || !seen.includes(JSON.stringify(property.id))) return;
  const to = world.random.chance(0.5) ? name : `${name} ${world.word()}`;
  if (to === world.called(name)) return;
  world.notion.person.renameProperty(world.places.tasks.dataSource, world.called(name), to);
  world.renamed.set(name, to);
  world.note({ side: 'notion', act: `rename the property ${name} to ${to}` });
};

const deleteProperty: Act = (world) => {
  const name = world.random.pick(Object.keys(replaceable))!;
  if (!isThere(world, name)) return;
  world.notion.person.deleteProperty(world.places.tasks.dataSource, world.called(name));
  world.renamed.delete(name);
  world.note({ side: 'notion', act: `delete the property ${name}` });
};

/** Every property is called as it was. */
export const nameBack: Act = (world) => {
  for (const [name, present] of world.renamed)
    if (isThere(world, name) && present !== name) {
      world.notion.person.renameProperty(world.places.tasks.dataSource, present, name);
      world.note({ side: 'notion', act: `rename the property ${present} to ${name}` });
    }
  world.renamed.clear();
};

/** Properties that were deleted are there again, and empty. */
export const putBack: Act = (world) => {
  for (const [name, configuration] of Object.entries(replaceable)) {
    if (isThere(world, name)) continue;
    world.notion.person.configure(world.places.tasks.dataSource, { [name]: configuration });
    world.note({ side: 'notion', act: `put the property ${name} back` });
  }
};

/** Acts with how often they happen, next to each other. */
export const managerActs: readonly (readonly [number, Act])[] = [
  [2, renameProperty],
  [1, deleteProperty],
  [2, putBack],
];
