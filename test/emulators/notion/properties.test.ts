// Properties: schemas that change, options, statuses, relations, people, computed values.
import { describe, expect, it } from 'vitest';
import { createTasks, onStage, refusal, text } from './stage.ts';

const validation = { status: 400, code: 'validation_error' };
const names = (property: any): string[] => property[property.type].options.map(({ name }: any) => name);

describe('ids of properties', () => {
  it('survive a rename, need their encoding, and are understood everywhere', async () => {
    await onStage(async (stage) => {
      const { client, notion } = stage;
      const { source } = await createTasks(stage);
      const before: any = await client.dataSources.retrieve({ data_source_id: source });
      const ids = Object.values<any>(before.properties).map(({ id }) => id);
      expect(ids.some((id) => id.includes('%'))).toBe(true);
      const row = notion.person.createRow(source, { Estimate: 2 });
      notion.person.renameProperty(source, 'Estimate', 'Points');
      const after: any = await client.dataSources.retrieve({ data_source_id: source });
      expect(after.properties.Points.id).toBe(before.properties.Estimate.id);
      for (const { id } of Object.values<any>(after.properties)) {
        const item: any = await client.pages.properties.retrieve({ page_id: row, property_id: id });
        expect(item.property_item?.id ?? item.id).toBe(id);
        const only: any = await client.pages.retrieve({ page_id: row, filter_properties: [id] });
        expect(Object.values<any>(only.properties).map((value) => value.id)).toEqual([id]);
      }
      const id = after.properties.Points.id;
      await client.pages.update({ page_id: row, properties: { [id]: { number: 5 } } });
      const found: any = await client.dataSources.query({
        data_source_id: source,
        filter: { property: id, number: { equals: 5 } },
      });
      expect(found.results).toHaveLength(1);
    });
  });
});

describe('options', () => {
  it('are created by writing them, but never for a status', async () => {
    await onStage(async (stage) => {
      const { client } = stage;
      const { source } = await createTasks(stage);
      const row = stage.notion.person.createRow(source);
      await client.pages.update({ page_id: row, properties: { Priority: { select: { name: 'Urgent' } } } });
      const schema: any = await client.dataSources.retrieve({ data_source_id: source });
      expect(names(schema.properties.Priority)).toEqual(['High', 'Low', 'Urgent']);
      const call = client.pages.update({
        page_id: row,
        properties: { Status: { status: { name: 'Urgent' } } },
      });
      expect(await refusal(call)).toMatchObject(validation);
    });
  });

  it('left out of an update are gone, with the values of rows', async () => {
    await onStage(async (stage) => {
      const { client, notion } = stage;
      const { source } = await createTasks(stage);
      const row = notion.person.createRow(source, { Priority: 'High', Labels: ['a', 'b'] });
      const schema: any = await client.dataSources.retrieve({ data_source_id: source });
      const b = schema.properties.Labels.multi_select.options[1];
      await client.dataSources.update({
        data_source_id: source,
        properties: {
          Priority: { select: { options: [{ name: 'Low' }] } },
          Labels: { multi_select: { options: [{ id: b.id, name: 'c' }] } },
        },
      });
      expect(notion.look.row(row).values).toMatchObject({ Priority: null, Labels: ['c'] });
    });
  });

  it('may not share a name in any case', async () => {
    await onStage(async (stage) => {
      const { source } = await createTasks(stage);
      const call = stage.client.dataSources.update({
        data_source_id: source,
        properties: { Priority: { select: { options: [{ name: 'High' }, { name: 'high' }] } } },
      });
      expect(await refusal(call)).toMatchObject(validation);
    });
  });
});

describe('a status', () => {
  it('starts at the default, and null brings it back', async () => {
    await onStage(async (stage) => {
      const { source } = await createTasks(stage);
      const row = stage.notion.person.createRow(source);
      expect(stage.notion.look.row(row).values.Status).toBe('To Do');
      stage.notion.person.edit(row, { Status: 'Done' });
      await stage.client.pages.update({ page_id: row, properties: { Status: { status: null } } });
      expect(stage.notion.look.row(row).values.Status).toBe('To Do');
    });
  });

  it('has the three groups, and options created without one are to do', async () => {
    await onStage(async (stage) => {
      const { source } = await createTasks(stage);
      const changed: any = await stage.client.dataSources.update({
        data_source_id: source,
        properties: {
          Status: {
            status: {
              options: [{ name: 'To Do' }, { name: 'In Progress' }, { name: 'Done' }, { name: 'Waiting' }],
            },
          },
          State: { status: {} },
        },
      });
      const groups = (property: any): unknown =>
        Object.fromEntries(
          property.status.groups.map((group: any) => [
            group.name,
            property.status.options
              .filter(({ id }: any) => group.option_ids.includes(id))
              .map(({ name }: any) => name),
          ]),
        );
      expect(groups(changed.properties.Status)).toEqual({
        'To-do': ['To Do', 'Waiting'],
        'In progress': ['In Progress'],
        Complete: ['Done'],
      });
      expect(groups(changed.properties.State)).toEqual({
        'To-do': ['Not started'],
        'In progress': ['In progress'],
        Complete: ['Done'],
      });
    });
  });

  it('ignores the group where the service does not know it', async () => {
    await onStage(
      async (stage) => {
        const { source } = await createTasks(stage);
        const schema: any = await stage.client.dataSources.retrieve({ data_source_id: source });
        expect(schema.properties.Status.status.groups[0].option_ids).toHaveLength(3);
      },
      { switches: { statusGroupField: false } },
    );
  });
});

describe('a relation', () => {
  it('shows at both ends, whichever is written', async () => {
    await onStage(async (stage) => {
      const { client, notion } = stage;
      const { source } = await createTasks(stage);
      const changed: any = await client.dataSources.update({
        data_source_id: source,
        properties: {
          'Depends on': {
            relation: { data_source_id: source, dual_property: { synced_property_name: 'Blocks' } },
          },
        },
      });
      expect(changed.properties.Blocks.relation.dual_property.synced_property_id).toBe(
        changed.properties['Depends on'].id,
      );
      const one = notion.person.createRow(source, { Task: 'One' });
      const two = notion.person.createRow(source, { Task: 'Two', 'Depends on': 'One' });
      expect(notion.look.row(one).values.Blocks).toEqual(['Two']);
      await client.pages.update({ page_id: one, properties: { Blocks: { relation: [] } } });
      expect(notion.look.row(two).values['Depends on']).toEqual([]);
      await client.dataSources.update({ data_source_id: source, properties: { Blocks: null } });
      const left: any = await client.dataSources.retrieve({ data_source_id: source });
      expect(Object.keys(left.properties)).not.toContain('Depends on');
    });
  });

  it('tells 25 entries and that there are more; the property endpoint tells all', async () => {
    await onStage(async (stage) => {
      const { client, notion } = stage;
      const { source } = await createTasks(stage);
      notion.person.configure(source, {
        Related: { relation: { data_source_id: source, single_property: {} } },
      });
      const others = Array.from({ length: 30 }, (_, n) => notion.person.createRow(source, { Task: `T${n}` }));
      const row: any = await client.pages.create({
        parent: { data_source_id: source },
        properties: { Related: { relation: others.map((id) => ({ id })) } },
      });
      expect(row.properties.Related.relation).toHaveLength(25);
      expect(row.properties.Related.has_more).toBe(true);
      const first: any = await client.pages.properties.retrieve({
        page_id: row.id,
        property_id: row.properties.Related.id,
        page_size: 20,
      });
      const rest: any = await client.pages.properties.retrieve({
        page_id: row.id,
        property_id: row.properties.Related.id,
        start_cursor: first.next_cursor,
      });
      expect([...first.results, ...rest.results].map((item) => item.relation.id)).toEqual(others);
    });
  });

  it('looks empty where its target is not shared, and refuses pages that are not', async () => {
    await onStage(async (stage) => {
      const { client, notion } = stage;
      const { source } = await createTasks(stage);
      const elsewhere = notion.person.createPage('workspace', 'Private');
      const hidden = notion.person.createDatabase(elsewhere, 'Hidden').dataSource;
      const target = notion.person.createRow(hidden, { Name: 'Secret' });
      notion.person.configure(source, {
        Secret: { relation: { data_source_id: hidden, single_property: {} } },
      });
      const row = notion.person.createRow(source, { Secret: 'Secret' });
      expect(notion.look.row(row).values.Secret).toEqual(['Secret']);
      const page: any = await client.pages.retrieve({ page_id: row });
      expect(page.properties.Secret.relation).toEqual([]);
      const call = client.pages.update({
        page_id: row,
        properties: { Secret: { relation: [{ id: target }] } },
      });
      expect(await refusal(call)).toMatchObject({ status: 404, code: 'object_not_found' });
    });
  });
});

describe('a schema', () => {
  it('loses a property and its values for good, but never the title', async () => {
    await onStage(async (stage) => {
      const { client, notion } = stage;
      const { source } = await createTasks(stage);
      const row = notion.person.createRow(source, { Task: 'One', Estimate: 3 });
      const old: any = await client.dataSources.retrieve({ data_source_id: source });
      await client.dataSources.update({ data_source_id: source, properties: { Estimate: null } });
      const again: any = await client.dataSources.update({
        data_source_id: source,
        properties: { Estimate: { number: {} } },
      });
      expect(again.properties.Estimate.id).not.toBe(old.properties.Estimate.id);
      expect(notion.look.row(row).values.Estimate).toBe(null);
      for (const properties of [{ Task: null }, { Task: { rich_text: {} } }]) {
        expect(
          await refusal(client.dataSources.update({ data_source_id: source, properties } as any)),
        ).toMatchObject(validation);
      }
    });
  });

  it('numbers rows with a unique id that nobody can write', async () => {
    await onStage(async (stage) => {
      const { client, notion } = stage;
      const { source } = await createTasks(stage);
      notion.person.createRow(source, { Task: 'One' });
      await client.dataSources.update({
        data_source_id: source,
        properties: { ID: { unique_id: { prefix: 'ENG' } } },
      });
      const two = notion.person.createRow(source, { Task: 'Two' });
      const page: any = await client.pages.retrieve({ page_id: two });
      expect(page.properties.ID.unique_id).toEqual({ prefix: 'ENG', number: 2 });
      const call = client.pages.update({
        page_id: two,
        properties: { ID: { unique_id: { number: 7 } } as any },
      });
      expect(await refusal(call)).toMatchObject(validation);
      const found: any = await client.dataSources.query({
        data_source_id: source,
        filter: { property: 'ID', unique_id: { equals: 1 } },
      });
      expect(found.results.map((row: any) => row.properties.Task.title[0].plain_text)).toEqual(['One']);
    });
  });

  it('shows computed properties and refuses values for them', async () => {
    await onStage(async (stage) => {
      const { client, notion } = stage;
      const { source } = await createTasks(stage);
      const computed = {
        Created: { created_time: {} },
        Edited: { last_edited_time: {} },
        By: { created_by: {} },
        Editor: { last_edited_by: {} },
        Formula: { formula: { expression: '1 + 1' } },
      };
      await client.dataSources.update({ data_source_id: source, properties: computed });
      const row = notion.person.createRow(source);
      const page: any = await client.pages.retrieve({ page_id: row });
      expect(page.properties.By.created_by.id).toBe(notion.person.user);
      expect(page.properties.Edited.last_edited_time).toBe(page.last_edited_time);
      for (const name of Object.keys(computed)) {
        const { type } = page.properties[name];
        const call = client.pages.update({ page_id: row, properties: { [name]: { [type]: null } as any } });
        expect(await refusal(call)).toMatchObject(validation);
      }
    });
  });

  it('keeps rich text with links, styles and mentions', async () => {
    await onStage(async (stage) => {
      const { client, home } = stage;
      const { source } = await createTasks(stage);
      const row: any = await client.pages.create({
        parent: { data_source_id: source },
        properties: {
          Task: {
            title: [
              ...text('Bold '),
              { text: { content: 'link', link: { url: 'https://e.com' } }, annotations: { bold: true } },
            ],
          },
          'Task ID': { rich_text: [{ mention: { page: { id: home } } }, { equation: { expression: 'x' } }] },
        },
      });
      expect(row.properties.Task.title[1]).toMatchObject({
        href: 'https://e.com',
        annotations: { bold: true },
      });
      expect(row.properties['Task ID'].rich_text.map((item: any) => item.plain_text)).toEqual([
        'Engineering',
        'x',
      ]);
    });
  });
});
