// Everything that people see of a world, with names in place of ids: two worlds that agree in it are the same to them.
import { plainRow } from '../../src/emulators/notion/plain-values.ts';
import { bodyOf, pageOf, planStates } from './views.ts';
import type { World } from './world.ts';

export function picture(world: World): unknown {
  const { store } = world.notion;
  const names = new Map<string, string>();
  for (const [key, { page, tasks }] of planStates(world)) {
    names.set(page, key);
    for (const [id, task] of Object.entries(tasks)) names.set(task.page, id);
  }
  const named = (text: string): string => {
    let result = text;
    for (const [id, name] of names)
      result = result.replaceAll(id, name).replaceAll(id.replaceAll('-', ''), name);
    return result;
  };
  const rows = [world.places.tasks, world.places.plans].flatMap(({ dataSource }) => {
    const source = store.sources.get(dataSource)!;
    return store.pages.under(dataSource).map((id) => {
      const page = pageOf(world, id)!;
      const values = plainRow(store, source, page);
      for (const [name, value] of Object.entries(values))
        if (Array.isArray(value)) values[name] = value.sort();
      return { values, inTrash: page.inTrash, body: named(bodyOf(world, page)) };
    });
  });
  return {
    rows: rows.map((row) => JSON.stringify(row)).sort(),
    // Each plan adds its line when it can.
    spec: named(bodyOf(world, pageOf(world, world.places.spec)!))
      .split('\n')
      .sort(),
    files: Object.fromEntries(world.repository.contents()),
  };
}
