// Syncs of more rows than one answer of Notion lists: how many requests they take, and the runs after them.
import { expect, test } from 'vitest';
import { openWorld, specTitle } from './world.ts';

const path = 'plans/many.yml';

function planOf(count: number): string {
  const tasks = Array.from(
    { length: count },
    (_, at) => `  - id: MANY-${at + 1}\n    title: Task ${at + 1}\n`,
  );
  return `title: Many tasks\nkey: MANY\nspec: ${specTitle}\ntasks:\n${tasks.join('')}`;
}

test.each([120, 250])(
  'a plan of %i tasks takes one request a row and a few more, and then next to none',
  async (count) => {
    await using world = await openWorld({ files: { [path]: planOf(count) } });
    world.notion.window.connection = { requests: 500, seconds: 60 };
    world.notion.window.reset();
    const first = await world.sync();
    expect(first.outputs['created']).toBe(String(count + 1));
    const search = 1;
    expect(first.notionRequests.length).toBeLessThanOrEqual(count + 4 + 10 + search);

    for (const clock of [world.notion.clock, world.github.clock]) clock.advance(3 * 60_000);
    const second = await world.sync();
    expect(second.written).toEqual([]);
    expect(second.notionRequests.length).toBeLessThanOrEqual(4);

    const changed = await world.sync(world.change(path, 'title: Task 7\n', 'title: The seventh task\n'));
    expect(changed.written.map(({ operation }) => operation)).toEqual(['updatePage', 'updatePageMarkdown']);
    expect(changed.notionRequests.length).toBeLessThanOrEqual(8);
  },
  120_000,
);
