// Changes to a body: in place, each once, and never by guessing.
import { expect, test } from 'vitest';
import { onStage, type Stage } from './board-on.ts';
import { json, lostAnswers, refusal, type Step } from './scripted-notion.ts';

interface Behaviour {
  /** What the first write meets; `applied` whether it took effect before. */
  readonly trouble?: { readonly step: Step; readonly applied: boolean };
  /** Skips edits whose text is missing, as was seen once, instead of refusing all. */
  readonly lenient?: boolean;
  /** Skips the last of several edits without a word. */
  readonly dropsLast?: boolean;
}

/** A Notion with one page of Markdown. */
function withBody(start: string, behaviour: Behaviour = {}) {
  let body = start;
  let writes = 0;
  const sent: any[] = [];

  function apply(change: any): boolean {
    if (change.type === 'insert_content') {
      body = `${body}\n${String(change.insert_content.content)}`;
      return true;
    }
    const edits: { old_str: string; new_str: string }[] = change.update_content.content_updates;
    const kept = behaviour.dropsLast && edits.length > 1 ? edits.slice(0, -1) : edits;
    let next = body;
    for (const { old_str, new_str } of kept) {
      const found = next.split(old_str).length === 2;
      if (!found && !behaviour.lenient) return false;
      if (found) next = next.replace(old_str, () => new_str);
    }
    body = next;
    return true;
  }

  const step: Step = (request, response, incoming) => {
    const answer = (next: Step): void => next(request, response, incoming);
    if (request.method === 'PATCH') {
      writes += 1;
      sent.push(request.body);
      const { trouble } = behaviour;
      if (trouble && writes === 1) {
        if (trouble.applied) apply(request.body);
        return answer(trouble.step);
      }
      if (!apply(request.body)) return answer(refusal(400, 'validation_error', { message: 'not found' }));
    }
    const markdown = {
      object: 'page_markdown',
      id: 'p1',
      markdown: body,
      truncated: false,
      unknown_block_ids: [],
    };
    return answer(json(200, markdown));
  };
  return { step, body: () => body, writes: () => writes, sent };
}

const text = [
  '## Acceptance Criteria',
  '- [ ] Both tables exist',
  '- [ ] Indexes defined',
  'Notes of Ada',
].join('\n');
const tick = { from: '- [ ] Both tables exist', to: '- [x] Both tables exist' };
const add = { from: '- [ ] Indexes defined', to: '- [ ] Indexes defined\n- [ ] Rollback rehearsed' };
const wanted = [
  '## Acceptance Criteria',
  '- [x] Both tables exist',
  '- [ ] Indexes defined',
  '- [ ] Rollback rehearsed',
  'Notes of Ada',
].join('\n');

test('several edits share one request, which deletes nothing and replaces nothing else', async () => {
  const page = withBody(text);
  await onStage(page.step, async ({ board }) => {
    const body = await board.edit('p1', [tick, add]);
    expect(body).toEqual({ markdown: wanted, complete: true });
    expect(page.writes()).toBe(1);
    expect(page.sent[0]).toEqual({
      type: 'update_content',
      update_content: {
        content_updates: [
          { old_str: tick.from, new_str: tick.to },
          { old_str: add.from, new_str: add.to },
        ],
      },
    });
  });
});

const lost = [...lostAnswers, { name: '409', step: refusal(409, 'conflict_error') }].flatMap((answer) => [
  { timeout: undefined, ...answer, applied: true },
  { timeout: undefined, ...answer, applied: false },
]);

test.each(lost)(
  'edits met by $name, made before: $applied, are made exactly once',
  async ({ step, applied, timeout }) => {
    const page = withBody(text, { trouble: { step, applied } });
    const use = async ({ board }: Stage): Promise<void> => {
      expect((await board.edit('p1', [tick, add])).markdown).toBe(wanted);
      expect(page.body()).toBe(wanted);
    };
    await onStage(page.step, use, timeout);
  },
);

test.each(lost)(
  'text appended into $name, made before: $applied, is there exactly once',
  async ({ step, applied, timeout }) => {
    const page = withBody(text, { trouble: { step, applied } });
    const use = async ({ board }: Stage): Promise<void> => {
      await board.append('p1', '## Progress\n- 2026-12-01 First draft is up.');
      expect(page.body()).toBe(`${text}\n## Progress\n- 2026-12-01 First draft is up.`);
    };
    await onStage(page.step, use, timeout);
  },
);

test('an edit that Notion skipped is made by itself', async () => {
  const page = withBody(text, { dropsLast: true });
  await onStage(page.step, async ({ board }) => {
    expect((await board.edit('p1', [tick, add])).markdown).toBe(wanted);
    expect(page.writes()).toBe(2);
  });
});

test.each([
  ['is no longer there', text.replace('Both tables', 'All tables')],
  ['is there more than once', `${text}\n${tick.from}`],
] as const)('a text that %s is stale, and named', async (state, now) => {
  const page = withBody(now);
  await onStage(page.step, async ({ board }) => {
    await expect(board.edit('p1', [add, tick])).rejects.toMatchObject({
      code: 'stale',
      message: `The text of the page “p1” is not what was read: “- [ ] Both tables exist” ${state}.`,
    });
    expect(page.body()).toBe(now);
  });
});

test('a text that is gone is stale also where Notion makes the other edits', async () => {
  const page = withBody(text.replace('Both tables', 'All tables'), { lenient: true });
  await onStage(page.step, async ({ board }) => {
    await expect(board.edit('p1', [add, tick])).rejects.toMatchObject({ code: 'stale' });
    expect(page.body()).toContain('- [ ] All tables exist');
  });
});

test('another refusal keeps Notion’s words', async () => {
  const markdown = { object: 'page_markdown', id: 'p1', markdown: text };
  const step: Step = (request, response, incoming) =>
    (request.method === 'GET'
      ? json(200, markdown)
      : refusal(400, 'validation_error', { message: 'The page is too large' }))(request, response, incoming);
  await onStage(step, async ({ board }) => {
    await expect(board.edit('p1', [tick])).rejects.toMatchObject({
      code: 'invalid',
      message: 'Notion did not accept the request for the text of the page “p1”: “The page is too large”.',
    });
  });
});

test.each([
  [{ truncated: false, unknown_block_ids: [] }, true],
  [{ truncated: true, unknown_block_ids: [] }, false],
  [{ truncated: false, unknown_block_ids: ['b1'] }, false],
  [{}, true],
])('a body with %o is complete: %s', async (flags, complete) => {
  await onStage(
    json(200, { object: 'page_markdown', id: 'p1', markdown: 'x', ...flags }),
    async ({ board }) => {
      expect(await board.body('p1')).toEqual({ markdown: 'x', complete });
    },
  );
});
