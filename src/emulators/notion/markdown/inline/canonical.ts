/**
 * The canonical spelling of inline Markdown, which is what Notion renders. Notion's own text is a fixpoint (pushed back
 * unchanged it stays the same), so the spelling is repeated until it holds still.
 */
import type { MarkdownSwitches } from '../switches.ts';
import { readInline } from './read.ts';
import type { Run } from './runs.ts';
import { writeInline } from './write.ts';

const MAX_ROUNDS = 5;

/** Canonical inline Markdown for any inline Markdown. */
export function canonicalInline(source: string, switches: MarkdownSwitches): string {
  let text = source.trim();
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const next = writeInline(readInline(text, switches), switches).trim();
    if (next === text) return text;
    text = next;
  }
  return inlineOf([{ kind: 'text', text, marks: {} }], { ...switches, escapes: 'documented' });
}

/** Canonical inline Markdown for rich text that came as runs; line breaks become `<br>`. */
export function inlineOf(runs: readonly Run[], switches: MarkdownSwitches): string {
  const broken = runs.flatMap((run) => {
    if (run.kind !== 'text') return [run];
    return run.text
      .split('\n')
      .flatMap((line, index): Run[] => [
        ...(index === 0 ? [] : [{ kind: 'raw' as const, text: '<br>', marks: run.marks }]),
        { ...run, text: line },
      ]);
  });
  return writeInline(broken, switches);
}

/** Stored inline Markdown as it is rendered now. Unlike a write, this loses no mention and no equation. */
export function respellInline(text: string, switches: MarkdownSwitches): string {
  const reading: MarkdownSwitches = {
    ...switches,
    mentions: 'keep',
    inlineEquation: 'dollar',
    autolink: false,
  };
  return inlineOf(readInline(text, reading), switches);
}
