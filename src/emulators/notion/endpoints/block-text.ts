// Inline Markdown of stored blocks ↔ rich text of the block API.
import { invalid } from '../errors.ts';
import { canonicalInline } from '../markdown/inline/canonical.ts';
import { readInline } from '../markdown/inline/read.ts';
import type { Marks } from '../markdown/inline/runs.ts';
import { writeInline } from '../markdown/inline/write.ts';
import type { RichText } from '../model.ts';
import { storeRichText } from '../rich-text.ts';
import type { Workspace } from '../workspace.ts';

/** Rich text for inline Markdown; what is kept as written (mentions) is told as text. */
export function toRichText(workspace: Workspace, markdown: string): RichText[] {
  const items = readInline(markdown, workspace.switches.markdown).map(({ kind, text, marks }) => {
    const annotations = { ...annotationsOf(marks), ...(kind === 'code' && { code: true }) };
    if (kind === 'equation') return { equation: { expression: text }, annotations };
    const link = marks.href === undefined ? null : { url: marks.href };
    return { text: { content: text === '<br>' ? '\n' : text, link }, annotations };
  });
  return storeRichText(workspace, items);
}

const annotationsOf = (marks: Marks): Record<string, unknown> => ({
  ...(marks.bold && { bold: true }),
  ...(marks.italic && { italic: true }),
  ...(marks.strike && { strikethrough: true }),
  ...(marks.underline && { underline: true }),
  ...(marks.color !== undefined && { color: apiColor(marks.color) }),
});

/** Inline Markdown for the rich text of a request. */
export function fromRichText(workspace: Workspace, items: readonly any[] = []): string {
  const { markdown } = workspace.switches;
  const runs = items.flatMap((item): Parameters<typeof writeInline>[0] => {
    const { bold, italic, strikethrough, underline, code, color = 'default' } = item.annotations ?? {};
    const marks: Marks = {
      ...(bold && { bold: true as const }),
      ...(italic && { italic: true as const }),
      ...(strikethrough && { strike: true as const }),
      ...(underline && { underline: true as const }),
      ...(color !== 'default' && { color: dialectColor(color) }),
      ...(item.text?.link && { href: item.text.link.url }),
    };
    if (item.equation) return [{ kind: 'equation', text: item.equation.expression, marks }];
    if (!item.text) throw invalid('Mentions in blocks are not emulated; use the Markdown endpoints.');
    const lines: string[] = item.text.content.split('\n');
    return lines.flatMap((text, at) => [
      ...(at > 0 ? [{ kind: 'raw' as const, text: '<br>', marks }] : []),
      { kind: code ? ('code' as const) : ('text' as const), text, marks },
    ]);
  });
  return canonicalInline(writeInline(runs, markdown), markdown);
}

/** `blue_bg` of the dialect is `blue_background` of the API. */
export const apiColor = (color = 'default'): string => color.replace(/_bg$/, '_background');
export const dialectColor = (color: string): string => color.replace(/_background$/, '_bg');
