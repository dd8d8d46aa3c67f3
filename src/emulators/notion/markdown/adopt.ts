/**
 * Identity: which blocks of a page survive an edit of its text. A block whose lines are untouched stays what it is, even
 * when its rendering would not read back; one that was rewritten in place keeps its id; the rest is new or gone.
 */
import { isChildPage, isPart } from './blocks.ts';
import type { Block } from './blocks.ts';
import { degrade, isWritable } from './degrade.ts';
import type { Draft } from './draft.ts';
import { MarkdownEditError } from './match.ts';
import { readDrafts } from './read-blocks.ts';
import type { Rendering, Span } from './render.ts';
import type { MarkdownSwitches } from './switches.ts';
import type { Trace } from './trace.ts';

export interface Adoption {
  readonly rendering: Rendering;
  readonly trace: Trace;
  /** Child pages and databases of the page, wherever they stood before the edit. */
  readonly children: readonly Block[];
  readonly switches: MarkdownSwitches;
  newId(): string;
}

/** The blocks of the edited text. */
export function adoptBlocks(adoption: Adoption): Block[] {
  const { rendering, trace, switches } = adoption;
  const drafts = readDrafts(trace.text, switches);
  const heads = new Map([...rendering.spans].map(([block, span]) => [span.from, block]));
  const rewritten = pairRewritten(drafts, adoption);

  const settle = (draft: Draft): Block[] => {
    if (isChildPage(draft)) return [findChild(draft, adoption.children)];
    const line = trace.kept.get(draft.from);
    const old = line === undefined ? undefined : heads.get(line);
    const span = old === undefined ? undefined : rendering.spans.get(old);
    if (old !== undefined && span !== undefined && isUntouched(draft, span, trace)) {
      // Not every rendering reads back as the same type (a paragraph that begins with a dash), and need not here.
      if (old.type === draft.type || !isPart(old)) return [old];
    }
    if (old?.type === draft.type) {
      const content = isWritable(old) ? contentOf(draft) : old;
      return [{ ...content, id: old.id, children: draft.children.flatMap(settle) }];
    }
    const twin = rewritten.get(draft);
    return degrade(draft, switches).map((fresh) => ({
      id: twin !== undefined && fresh === draft ? twin.id : adoption.newId(),
      ...contentOf(fresh),
      children: fresh.children.flatMap(settle),
    }));
  };
  return drafts.flatMap(settle);
}

function contentOf(draft: Draft): Omit<Block, 'id' | 'children'> {
  const { from: _from, to: _to, children: _children, ...content } = draft;
  return content;
}

/** Whether all lines of a block, children included, are the old ones and still belong together. */
function isUntouched(draft: Draft, span: Span, trace: Trace): boolean {
  if (draft.to - draft.from !== span.to - span.from) return false;
  for (let line = draft.from; line < draft.to; line += 1) {
    if (trace.kept.get(line) !== span.from + line - draft.from) return false;
  }
  return true;
}

function findChild(draft: Draft, children: readonly Block[]): Block {
  const wanted = draft.attributes?.['url'] ?? '';
  const child = children.find(
    (block) =>
      block.type === draft.type && targetOf(block.attributes?.['url'] ?? block.id) === targetOf(wanted),
  );
  if (child !== undefined) return child;
  throw new MarkdownEditError(`The page or database ${JSON.stringify(wanted)} is not a child of this page.`);
}

/** The id at the end of a URL, however it is spelled, else the whole. */
function targetOf(url: string): string {
  return /([0-9a-f]{32})(?:[?#].*)?$/i.exec(url.replaceAll('-', ''))?.[1]?.toLowerCase() ?? url;
}

/** Old and new blocks whose first lines stand in the same rewritten stretch are paired in order, type by type. */
function pairRewritten(drafts: readonly Draft[], { rendering, trace }: Adoption): ReadonlyMap<Draft, Block> {
  const pairs = new Map<Draft, Block>();
  const all = [...walkDrafts(drafts)];
  for (const { before, after } of trace.rewritten) {
    const old = [...rendering.spans].filter(([, span]) => within(span.from, before)).map(([block]) => block);
    for (const draft of all.filter((candidate) => within(candidate.from, after))) {
      const at = old.findIndex((block) => block.type === draft.type);
      const twin = old[at];
      if (twin === undefined) continue;
      pairs.set(draft, twin);
      old.splice(0, at + 1);
    }
  }
  return pairs;
}

function within(line: number, [from, to]: readonly [number, number]): boolean {
  return from <= line && line < to;
}

function* walkDrafts(drafts: readonly Draft[]): Generator<Draft> {
  for (const draft of drafts) {
    yield draft;
    yield* walkDrafts(draft.children);
  }
}
