// What a specification says, apart from what is written into it from here: enough to tell that people changed it.
import { digest } from '../reconcile/brake.ts';
import { planTitle } from './plan-page.ts';
import { canonicalUnit, textLines } from './dialect.ts';
import { splitSections } from './sections.ts';
import { specHeading } from './spec-section.ts';
import { units } from './text/units.ts';

/**
 * Ten characters that stand for the text of a specification. Spacing, colours, numbers of lists, addresses that Notion
 * signs anew and our own section make no difference; without them the same text has the same digest.
 * @param body the page in Notion's Markdown
 */
export function specDigest(body: string): string {
  const lines = withoutOurs(body.split('\n'), body);
  const text = units(lines)
    .filter(({ lines: own }) => !/^<empty-block\s*\/>$/.test(own[0]!.trim()))
    .map((unit) => `${unit.depth} ${canonicalUnit(unit).replace(/\s+/g, ' ').trim()}`);
  return digest(text.join('\n'));
}

/** A section that begins with a plan's line is ours; one that people wrote under that name only holds our lines. */
function withoutOurs(lines: readonly string[], body: string): readonly string[] {
  const [section] = splitSections(body, [specHeading]);
  if (!section) return lines;
  const own = lines.slice(section.start + 1, section.end);
  const first = own.find((line) => line.trim() !== '');
  const rest =
    first === undefined || isPlanLine(first)
      ? []
      : [lines[section.start]!, ...own.filter((line) => !isPlanLine(line))];
  return [...lines.slice(0, section.start), ...rest, ...lines.slice(section.end)];
}

const prefix = planTitle({ title: '' });

function isPlanLine(line: string): boolean {
  const [first] = textLines(line);
  return first?.kind === 'bullet' && first.text.startsWith(`[${prefix}`);
}
