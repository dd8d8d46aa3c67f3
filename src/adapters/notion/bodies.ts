// Page bodies as Markdown, changed in place: `update_content` touches nothing but the text it names, so that blocks
// keep their identity and with it comments and links. Content is never replaced as a whole, nothing is ever allowed
// to be deleted along. https://developers.notion.com/reference/update-page-markdown
import * as z from 'zod/mini';
import type { Body, BodyEdit } from '../../core/board/model.ts';
import { Fault } from '../../core/fault.ts';
import type { Board } from '../../ports.ts';
import type { Context } from './context.ts';
import { notionFault, oddAnswer, orMissing, quoted } from './faults.ts';
import { isGone, leftTrace, notMade } from './traces.ts';

type Bodies = Pick<Board, 'body' | 'edit' | 'append'>;

/** Replacements in one request, as far as a limit is known. */
const mostEdits = 100;
/** Sendings of a change whose answers were lost and which left no trace. */
const mostSendings = 3;
/** Milliseconds: a write whose answer was lost may still be running, and a save collision needs a moment. */
const pauseBeforeLook = 2_000;

const markdownObject = z.object({
  markdown: z.string(),
  truncated: z.catch(z.boolean(), false),
  unknown_block_ids: z.catch(z.array(z.unknown()), []),
});

/** The port's methods on bodies. */
export function createBodies({ exchange, labels, clock }: Context): Bodies {
  const path = (page: string): string => `pages/${page}/markdown`;
  const text = (page: string): string => `the text of ${labels.page(page)}`;

  async function read(page: string): Promise<Body> {
    return toBody(await exchange.ask({ method: 'get', path: path(page), about: text(page) }), text(page));
  }

  /** One write. `answered` is false where the answer was lost and the body was read instead. */
  async function write(
    page: string,
    change: Readonly<Record<string, unknown>>,
  ): Promise<{ readonly body: Body; readonly answered: boolean }> {
    const outcome = await exchange.tell({
      method: 'patch',
      path: path(page),
      body: change,
      about: text(page),
    });
    if (!('failure' in outcome)) return { body: toBody(outcome.value, text(page)), answered: true };
    await clock.sleep(pauseBeforeLook);
    return { body: await read(page), answered: false };
  }

  async function replace(page: string, edits: readonly BodyEdit[], earlier = 0): Promise<Body> {
    const updates = edits.map(({ from, to }) => ({ old_str: from, new_str: to }));
    let written;
    try {
      written = await write(page, { type: 'update_content', update_content: { content_updates: updates } });
    } catch (thrown) {
      if (!(thrown instanceof Fault) || thrown.code !== 'invalid') throw thrown;
      // Notion does not say which text it did not find: the body tells.
      const body = await read(page);
      const late = earlier > 0 && edits.every(({ to }) => leftTrace(to, body.markdown));
      if (late) return body;
      const gone = edits.find(({ from }) => body.markdown.split(from).length !== 2);
      throw gone ? staleFault(labels.page(page), gone, body, thrown) : thrown;
    }
    // One edit is made or refused; of several, some may have been skipped.
    if (written.answered && edits.length === 1) return written.body;
    let { body } = written;
    const gone = edits.find((edit) => isGone(edit, written.body.markdown));
    if (gone) throw staleFault(labels.page(page), gone, body);
    for (const edit of notMade(edits, body.markdown)) {
      if (earlier + 1 === mostSendings) throw notTaken(page);
      body = await replace(page, [edit], earlier + 1);
    }
    return body;
  }

  function notTaken(page: string): Fault {
    return notionFault(
      'unavailable',
      `Notion did not take a change to ${text(page)}.`,
      'Nothing to do: the next run reads the page and tries again.',
    );
  }

  return {
    body: (page) => orMissing(read(page)),
    edit: async (page, edits) => {
      if (edits.length === 0) return read(page);
      let body = await replace(page, edits.slice(0, mostEdits));
      for (let at = mostEdits; at < edits.length; at += mostEdits) {
        body = await replace(page, edits.slice(at, at + mostEdits));
      }
      return body;
    },
    append: async (page, markdown) => {
      const change = {
        type: 'insert_content',
        insert_content: { content: markdown, position: { type: 'end' } },
      };
      for (let sendings = 0; sendings < mostSendings; sendings += 1) {
        const { body, answered } = await write(page, change);
        if (answered || leftTrace(markdown, body.markdown)) return body;
      }
      throw notTaken(page);
    },
  };
}

function staleFault(page: string, gone: BodyEdit, body: Body, cause?: unknown): Fault {
  const state = body.markdown.includes(gone.from) ? 'is there more than once' : 'is no longer there';
  return notionFault(
    'stale',
    `The text of ${page} is not what was read: ${quoted(gone.from, 80)} ${state}.`,
    'Nothing to do: the next run reads the page again.',
    cause,
  );
}

function toBody(json: unknown, about: string): Body {
  const parsed = markdownObject.safeParse(json);
  if (!parsed.success) throw oddAnswer(about);
  const { markdown, truncated, unknown_block_ids: unknown } = parsed.data;
  return { markdown, complete: !truncated && unknown.length === 0 };
}
