/** The four edits of PATCH …/markdown, on blocks. Nothing is changed when one is refused. */
import { adoptBlocks } from './adopt.ts';
import { isChildPage, isPart, walkBlocks } from './blocks.ts';
import type { Block } from './blocks.ts';
import { MarkdownEditError, matchSelector, matchUpdate } from './match.ts';
import type { ContentUpdate, Replacement } from './match.ts';
import { renderLines } from './render.ts';
import type { Rendering, Span } from './render.ts';
import { DEFAULT_SWITCHES } from './switches.ts';
import type { MarkdownSwitches } from './switches.ts';
import { traceReplacements } from './trace.ts';
import type { Trace } from './trace.ts';

/** The request bodies of the endpoint (`updateMarkdown` of the client). */
export type MarkdownEdit =
  | {
      readonly type: 'replace_content';
      readonly replace_content: { readonly new_str: string; readonly allow_deleting_content?: boolean };
    }
  | {
      readonly type: 'update_content';
      readonly update_content: {
        readonly content_updates: readonly ContentUpdate[];
        readonly allow_deleting_content?: boolean;
      };
    }
  | {
      readonly type: 'insert_content';
      readonly insert_content: {
        readonly content: string;
        readonly position?: { readonly type: 'start' | 'end' };
        readonly after?: string;
      };
    }
  | {
      readonly type: 'replace_content_range';
      readonly replace_content_range: {
        readonly content: string;
        readonly content_range: string;
        readonly allow_deleting_content?: boolean;
      };
    };

export interface EditContext {
  newId(): string;
  readonly switches?: MarkdownSwitches;
}

/** A step of an edit: what it makes of the page's text. */
type Step = (rendering: Rendering) => Trace;

/**
 * The blocks of a page after an edit of its Markdown. Untouched blocks are the same objects.
 * @throws MarkdownEditError when a string does not match, or a child page or database would be lost
 */
export function editBlocks(blocks: readonly Block[], edit: MarkdownEdit, context: EditContext): Block[] {
  const switches = context.switches ?? DEFAULT_SWITCHES;
  const children = [...walkBlocks(blocks)].filter(isChildPage);
  const take = (before: readonly Block[], step: Step): Block[] => {
    const rendering = renderLines(before, switches);
    const trace = step(rendering);
    return adoptBlocks({ rendering, trace, children, switches, newId: () => context.newId() });
  };
  const apply = (): Block[] => {
    switch (edit.type) {
      case 'replace_content':
        return take(blocks, replaceAll(edit.replace_content.new_str, switches));
      case 'update_content':
        return applyUpdates(blocks, edit.update_content.content_updates, switches, take);
      case 'insert_content':
        return take(blocks, insert(edit.insert_content));
      case 'replace_content_range':
        return take(blocks, replaceRange(edit.replace_content_range));
    }
  };
  const after = apply();
  const shown = [...walkBlocks(after)].filter(isChildPage).map((block) => block.id);
  forbidCopies(shown);
  if (!allowsDeleting(edit)) forbidLoss(children, shown);
  return after;
}

function applyUpdates(
  blocks: readonly Block[],
  updates: readonly ContentUpdate[],
  switches: MarkdownSwitches,
  take: (before: readonly Block[], step: Step) => Block[],
): Block[] {
  let current = [...blocks];
  for (const update of updates) {
    try {
      current = take(
        current,
        replace((content) => matchUpdate(content, update)),
      );
    } catch (error) {
      if (switches.contentUpdates === 'atomic' || !(error instanceof MarkdownEditError)) throw error;
    }
  }
  return current;
}

function replace(find: (content: string) => readonly Replacement[]): Step {
  return ({ lines }) => {
    const content = lines.join('\n');
    return traceReplacements(content, find(content));
  };
}

function replaceAll(text: string, switches: MarkdownSwitches): Step {
  if (!switches.replacedContentKeepsIds) return () => ({ text, kept: new Map(), rewritten: [] });
  return replace((content) => [{ from: 0, to: content.length, text }]);
}

function replaceRange({
  content: text,
  content_range: range,
}: {
  content: string;
  content_range: string;
}): Step {
  return replace((content) => [{ ...matchSelector(content, range), text }]);
}

function insert(request: {
  readonly content: string;
  readonly position?: { readonly type: 'start' | 'end' };
  readonly after?: string;
}): Step {
  const { content: text, position, after } = request;
  if (position !== undefined && after !== undefined) {
    throw new MarkdownEditError('Only one of `position` and `after` may be given.');
  }
  return (rendering) => {
    const content = rendering.lines.join('\n');
    if (after !== undefined) {
      const place = lineBehind(rendering, matchSelector(content, after).to);
      const offset = rendering.lines.slice(0, place.line).join('\n').length;
      const indented = text.replace(/^(?=.)/gm, '\t'.repeat(place.depth));
      return traceReplacements(content, [{ from: offset, to: offset, text: `\n${indented}` }]);
    }
    const [from, inserted] = position?.type === 'start' ? [0, `${text}\n`] : [content.length, `\n${text}`];
    return traceReplacements(content, [{ from, to: from, text: content === '' ? text : inserted }]);
  };
}

/** The line behind the innermost block that holds a place in the text, and how far in that block stands. */
function lineBehind({ lines, spans }: Rendering, offset: number): { line: number; depth: number } {
  const line = lines.join('\n').slice(0, offset).split('\n').length - 1;
  const holders = [...spans].filter(([block, span]) => within(line, span) && !isPart(block));
  const holder = holders.at(-1)?.[1];
  return { line: holder?.to ?? line + 1, depth: holder?.depth ?? 0 };
}

function within(line: number, span: Span): boolean {
  return span.from <= line && line < span.to;
}

function allowsDeleting(edit: MarkdownEdit): boolean {
  switch (edit.type) {
    case 'replace_content':
      return edit.replace_content.allow_deleting_content === true;
    case 'update_content':
      return edit.update_content.allow_deleting_content === true;
    case 'replace_content_range':
      return edit.replace_content_range.allow_deleting_content === true;
    case 'insert_content':
      return false;
  }
}

function forbidCopies(shown: readonly string[]): void {
  const copied = shown.find((id, index) => shown.indexOf(id) !== index);
  if (copied === undefined) return;
  throw new MarkdownEditError(
    `The child page or database ${copied} is referenced more than once in the content.`,
  );
}

function forbidLoss(children: readonly Block[], shown: readonly string[]): void {
  const lost = children.filter((child) => !shown.includes(child.id));
  if (lost.length === 0) return;
  const list = lost.map((child) => `${child.type} ${child.id} (${JSON.stringify(child.text)})`).join(', ');
  throw new MarkdownEditError(
    `This operation would delete ${String(lost.length)} child page(s) or database(s): ${list}. ` +
      'Keep their tags in the content, or set `allow_deleting_content` to true.',
  );
}
