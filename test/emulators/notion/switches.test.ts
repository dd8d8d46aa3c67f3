// Where nobody knows how the service is: the emulator can be either way, and works in every setting.
import { describe, expect, it } from 'vitest';
import { defaultSwitches, otherSettings } from '../../../src/emulators/notion/switches.ts';
import { createTasks, onStage, text } from './stage.ts';

describe('switches', () => {
  it('all have another setting, which differs from the default', () => {
    const { markdown, ...plain } = defaultSwitches;
    const limits = ['markdownRecords', 'markdownReads'];
    const named = otherSettings.flatMap(({ markdown: dialect, ...others }) =>
      Object.entries({ ...others, ...dialect }),
    );
    expect(new Set(named.map(([name]) => name))).toEqual(
      new Set([...Object.keys(plain).filter((name) => !limits.includes(name)), ...Object.keys(markdown)]),
    );
    const same = otherSettings.filter(
      ({ markdown: dialect, ...others }) =>
        Object.entries(others).some(([name, value]) => Reflect.get(plain, name) === value) ||
        Object.entries(dialect ?? {}).some(([name, value]) => Reflect.get(markdown, name) === value),
    );
    expect(same).toEqual([]);
  });

  it.each(otherSettings.map((switches) => [JSON.stringify(switches), switches] as const))(
    'a row lives through %s',
    async (_name, switches) => {
      await onStage(
        async (stage) => {
          const { client, notion } = stage;
          const { source } = await createTasks(stage);
          const row = await client.pages.create({
            parent: { data_source_id: source },
            properties: { Task: { title: text('One') }, Status: { status: { name: 'Done' } } },
            markdown: '## Context\n- [ ] One',
          });
          const edited = await client.pages.updateMarkdown({
            page_id: row.id,
            type: 'update_content',
            update_content: { content_updates: [{ old_str: '- [ ] One', new_str: '- [x] One' }] },
          });
          expect(edited.markdown).toBe('## Context\n- [x] One');
          notion.clock.advance(10_000);
          const { results } = await client.dataSources.query({ data_source_id: source });
          expect(results.map(({ id }) => id)).toEqual([row.id]);
          await client.pages.update({ page_id: row.id, in_trash: true });
          notion.clock.advance(10_000);
          expect((await client.dataSources.query({ data_source_id: source })).results).toEqual([]);
        },
        { switches, now: '2026-12-01T10:00:00Z', timeScale: 0 },
      );
    },
  );
});
