// Bodies: Markdown, blocks, comments that hold on to them, child pages; the limit of a Free plan.
import { describe, expect, it } from 'vitest';
import { createTasks, onStage, refusal, text, type Stage } from './stage.ts';

const body = '## Context\nPart of it.\n## Acceptance Criteria\n- [ ] One\n- [ ] Two';

const replace = (stage: Stage, page_id: string, old_str: string, new_str: string): Promise<any> =>
  stage.client.pages.updateMarkdown({
    page_id,
    type: 'update_content',
    update_content: { content_updates: [{ old_str, new_str }] },
  });

describe('Markdown', () => {
  it('is changed in place and told back as a whole', async () => {
    await onStage(async (stage) => {
      const page = stage.notion.person.createPage({ page: stage.home }, 'Plan', body);
      const answer = await replace(stage, page, '- [ ] One', '- [x] One');
      expect(answer).toMatchObject({
        object: 'page_markdown',
        id: page,
        truncated: false,
        unknown_block_ids: [],
      });
      expect(answer.markdown).toBe(body.replace('[ ] One', '[x] One'));
      expect(stage.notion.look.markdown(page)).toBe(answer.markdown);
    });
  });

  it.each([
    ['text that is not there', 'Nothing'],
    ['text that is there twice', '- [ ] '],
  ])('is refused for %s, and nothing changes', async (_what, old) => {
    await onStage(async (stage) => {
      const page = stage.notion.person.createPage({ page: stage.home }, 'Plan', body);
      expect(await refusal(replace(stage, page, old, 'x'))).toMatchObject({
        status: 400,
        code: 'validation_error',
      });
      expect(stage.notion.look.markdown(page)).toBe(body);
    });
  });

  it('takes a leading heading as the title only where none is sent', async () => {
    await onStage(async (stage) => {
      const parent = { page_id: stage.home };
      const untitled: any = await stage.client.pages.create({ parent, markdown: '# Title\nText' });
      const titled: any = await stage.client.pages.create({
        parent,
        properties: { title: { title: text('Mine') } },
        markdown: '# Title\nText',
      });
      expect([stage.notion.look.pageByTitle('Title'), stage.notion.look.markdown(untitled.id)]).toEqual([
        untitled.id,
        'Text',
      ]);
      expect(stage.notion.look.markdown(titled.id)).toBe('# Title\nText');
    });
  });

  it('names blocks that it cannot tell', async () => {
    await onStage(async (stage) => {
      const { client, home } = stage;
      const children = [{ bookmark: { url: 'https://example.com' } }];
      const { results } = await client.blocks.children.append({ block_id: home, children });
      const read = await client.pages.retrieveMarkdown({ page_id: home });
      expect(read.unknown_block_ids).toEqual([results[0]!.id]);
      expect(read.markdown).toContain('<unknown');
    });
  });

  it('has at most 100 changes in one request', async () => {
    await onStage(async (stage) => {
      const page = stage.notion.person.createPage({ page: stage.home }, 'Plan', body);
      const content_updates = Array.from({ length: 101 }, () => ({ old_str: 'One', new_str: 'One' }));
      const call = stage.client.pages.updateMarkdown({
        page_id: page,
        type: 'update_content',
        update_content: { content_updates },
      });
      expect(await refusal(call)).toMatchObject({ status: 400 });
    });
  });
});

describe('a body that is too long to be loaded', () => {
  it('is told up to there, and cannot be edited beyond', async () => {
    await onStage(
      async (stage) => {
        const page = stage.notion.person.createPage({ page: stage.home }, 'Plan', body);
        const read = await stage.client.pages.retrieveMarkdown({ page_id: page });
        expect(read.truncated).toBe(true);
        expect(read.unknown_block_ids).toEqual([stage.notion.person.block(page, 'Two').id]);
        expect(read.markdown.split('\n')[4]).toMatch(/^<unknown url="[^"]+" alt="to_do"\/>$/);
        await replace(stage, page, '- [ ] One', '- [x] One');
        expect(stage.notion.look.markdown(page)).toBe(body.replace('[ ] One', '[x] One'));
        expect(await refusal(replace(stage, page, '- [ ] Two', 'x'))).toMatchObject({ status: 400 });
        const call = stage.client.pages.updateMarkdown({
          page_id: page,
          type: 'replace_content',
          replace_content: { new_str: 'x' },
        });
        expect(await refusal(call)).toMatchObject({ status: 400, code: 'validation_error' });
      },
      { switches: { markdownRecords: 4 } },
    );
  });

  it('may end before a divider without saying so, where the service does that', async () => {
    await onStage(
      async ({ client, notion, home }) => {
        const page = notion.person.createPage({ page: home }, 'Plan', 'One\n---\nTwo');
        const read = await client.pages.retrieveMarkdown({ page_id: page });
        expect(read).toMatchObject({ markdown: 'One', truncated: false, unknown_block_ids: [] });
        expect(notion.look.markdown(page)).toBe('One\n---\nTwo');
      },
      { switches: { markdownReads: 'up to a divider' } },
    );
  });
});

describe('comments on blocks', () => {
  it('stay while their block stays, and fall to the page when it goes', async () => {
    await onStage(async (stage) => {
      const { client, notion } = stage;
      const page = notion.person.createPage({ page: stage.home }, 'Plan', body);
      const comment = notion.person.comment(page, 'Really?', 'Two');
      const on = async (block_id: string): Promise<any[]> =>
        (await client.comments.list({ block_id })).results;
      await replace(stage, page, '- [ ] One', '- [x] One\n- [ ] One and a half');
      expect(await on(comment.block!)).toMatchObject([
        { id: comment.id, parent: { block_id: comment.block } },
      ]);
      expect(await on(page)).toEqual([]);
      await replace(stage, page, '- [ ] Two', '- [x] Two');
      expect(await on(comment.block!)).toHaveLength(1);
      notion.person.deleteBlock(page, 'Two');
      expect(await on(page)).toMatchObject([{ id: comment.id, original_content_deleted: true }]);
    });
  });

  it('are lost to the page when the whole body is replaced', async () => {
    await onStage(async (stage) => {
      const page = stage.notion.person.createPage({ page: stage.home }, 'Plan', body);
      stage.notion.person.comment(page, 'Really?', 'Two');
      await stage.client.pages.updateMarkdown({
        page_id: page,
        type: 'replace_content',
        replace_content: { new_str: body },
      });
      const { results } = await stage.client.comments.list({ block_id: page });
      expect(results).toMatchObject([{ original_content_deleted: true }]);
    });
  });

  it('are written, answered and read by the integration', async () => {
    await onStage(async ({ client, home }) => {
      const first: any = await client.comments.create({
        parent: { page_id: home },
        rich_text: text('Hello'),
      });
      const second: any = await client.comments.create({
        discussion_id: first.discussion_id,
        markdown: '**Bold**',
      });
      expect(second.rich_text[0]).toMatchObject({ plain_text: 'Bold', annotations: { bold: true } });
      expect(await client.comments.retrieve({ comment_id: first.id })).toMatchObject({
        rich_text: [{ plain_text: 'Hello' }],
      });
      expect((await client.comments.list({ block_id: home })).results).toHaveLength(2);
    });
  });
});

describe('blocks', () => {
  it('of a body are told in document order with what the API knows of them', async () => {
    await onStage(async (stage) => {
      const { client, notion, home } = stage;
      const markdown =
        '## Head\nSome **bold** [text](https://e.com/a)\n- [x] Done\n- item\n\t- nested\n```js\nx = 1\n```\n---\n> quote';
      const page = notion.person.createPage({ page: home }, 'Plan', markdown);
      const { results }: any = await client.blocks.children.list({ block_id: page });
      expect(results.map(({ type }: any) => type)).toEqual([
        'heading_2',
        'paragraph',
        'to_do',
        'bulleted_list_item',
        'code',
        'divider',
        'quote',
      ]);
      expect(
        results[1].paragraph.rich_text.map((item: any) => [
          item.plain_text,
          item.annotations.bold,
          item.href,
        ]),
      ).toEqual([
        ['Some ', false, null],
        ['bold', true, null],
        [' ', false, null],
        ['text', false, 'https://e.com/a'],
      ]);
      expect(results[2].to_do.checked).toBe(true);
      expect(results[4].code).toMatchObject({ language: 'javascript', rich_text: [{ plain_text: 'x = 1' }] });
      const nested: any = await client.blocks.children.list({ block_id: results[3].id });
      expect(nested.results[0]).toMatchObject({
        parent: { block_id: results[3].id },
        type: 'bulleted_list_item',
      });
    });
  });

  it('are appended, updated and deleted one by one', async () => {
    await onStage(async (stage) => {
      const { client, notion, home } = stage;
      const page = notion.person.createPage({ page: home }, 'Plan', 'First\nLast');
      await client.blocks.children.append({
        block_id: page,
        position: { type: 'after_block', after_block: { id: notion.person.block(page, 'First').id } },
        children: [
          {
            to_do: {
              rich_text: [
                { text: { content: 'A *b*' } },
                { text: { content: ' c' }, annotations: { bold: true } },
              ],
            },
          },
          {
            bulleted_list_item: {
              rich_text: text('one'),
              children: [{ paragraph: { rich_text: text('two') } }],
            },
          },
        ],
      });
      const { id } = notion.person.block(page, 'Last');
      await client.blocks.update({ block_id: id, paragraph: { rich_text: text('The end') } });
      await client.blocks.delete({ block_id: notion.person.block(page, 'First').id });
      expect(notion.look.markdown(page)).toBe('- [ ] A \\*b\\* **c**\n- one\n\ttwo\nThe end');
      expect(notion.person.block(page, 'The end').id).toBe(id);
    });
  });

  it.each([
    ['more than 100', { children: Array.from({ length: 101 }, () => ({ paragraph: { rich_text: [] } })) }],
    ['the old position', { children: [], after: '00000000-0000-4000-8000-000000000000' }],
    [
      'nesting that is too deep',
      {
        children: [0, 1, 2].reduce(
          (inner: any) => [{ paragraph: { rich_text: [], children: inner } }],
          [{ paragraph: { rich_text: [] } }],
        ),
      },
    ],
  ])('are refused with %s', async (_what, request) => {
    await onStage(async ({ client, home }) => {
      const call = client.blocks.children.append({ block_id: home, ...request });
      expect(await refusal(call)).toMatchObject({ status: 400, code: 'validation_error' });
    });
  });

  it('of a page in the trash are not found', async () => {
    await onStage(async ({ client, notion, home }) => {
      const page = notion.person.createPage({ page: home }, 'Plan', body);
      notion.person.trash(page);
      expect(await refusal(client.blocks.children.list({ block_id: page }))).toMatchObject({ status: 404 });
      expect(await refusal(client.pages.retrieveMarkdown({ page_id: page }))).toMatchObject({ status: 404 });
    });
  });
});

describe('child pages and databases', () => {
  it('stand in the body of their page under their present title', async () => {
    await onStage(async (stage) => {
      const { client, notion, home } = stage;
      const { database } = await createTasks(stage);
      const page = notion.person.createPage({ page: home }, 'Plan');
      await client.pages.update({ page_id: page, properties: { title: { title: text('Renamed') } } });
      const { results }: any = await client.blocks.children.list({ block_id: home });
      expect(results.map((block: any) => [block.id, block[block.type].title])).toEqual([
        [database, 'Tasks'],
        [page, 'Renamed'],
      ]);
      expect(notion.look.markdown(home)).toMatch(
        /<database url="[^"]+">Tasks<\/database>\n<page url="[^"]+">Renamed<\/page>/,
      );
    });
  });

  it('are not deleted along with text unless that is allowed', async () => {
    await onStage(async ({ client, notion, home }) => {
      const page = notion.person.createPage({ page: home }, 'Plan');
      const clear = (allow_deleting_content: boolean): Promise<unknown> =>
        client.pages.updateMarkdown({
          page_id: home,
          type: 'replace_content',
          replace_content: { new_str: 'Empty', allow_deleting_content },
        });
      expect(await refusal(clear(false))).toMatchObject({ status: 400, code: 'validation_error' });
      await clear(true);
      expect(await client.pages.retrieve({ page_id: page })).toMatchObject({ in_trash: true });
    });
  });

  it('move: their id stays, the same parent is refused', async () => {
    await onStage(async ({ client, notion, home }) => {
      const target = notion.person.createPage({ page: home }, 'Target');
      const page = notion.person.createPage({ page: home }, 'Plan');
      const move = (): Promise<any> => client.pages.move({ page_id: page, parent: { page_id: target } });
      expect((await move()).parent).toEqual({ type: 'page_id', page_id: target });
      expect(notion.look.markdown(home)).not.toContain('Plan');
      expect(notion.look.markdown(target)).toContain('Plan');
      expect(await refusal(move())).toMatchObject({ status: 400 });
    });
  });
});

describe('a page in the trash', () => {
  it('refuses everything but its restoring, where that is how the service is', async () => {
    await onStage(async ({ client, notion, home }) => {
      const page = notion.person.createPage({ page: home }, 'Plan');
      await client.pages.update({ page_id: page, in_trash: true });
      expect(await refusal(client.pages.update({ page_id: page, is_locked: true }))).toMatchObject({
        status: 400,
      });
      notion.setSwitches({ trashedPages: 'write' });
      await client.pages.update({ page_id: page, is_locked: true });
      expect(await client.pages.update({ page_id: page, in_trash: false })).toMatchObject({
        in_trash: false,
        is_locked: true,
      });
    });
  });
});

describe('a Free plan', () => {
  it('creates no more blocks than it has, and deleting gives none back', async () => {
    await onStage(async ({ client, notion, home }) => {
      notion.store.blockLimit = notion.store.blocksCreated + 4;
      const create = (): Promise<any> =>
        client.pages.create({ parent: { page_id: home }, markdown: 'One\nTwo' });
      const { id } = await create();
      await client.pages.update({ page_id: id, in_trash: true });
      const error: any = await create().catch((thrown: unknown) => thrown);
      expect([error.status, error.code, error.additional_data]).toEqual([
        403,
        'restricted_resource',
        { block_limit: 'block_creation' },
      ]);
      await client.pages.create({ parent: { page_id: home } });
    });
  });
});
