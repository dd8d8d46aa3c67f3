// Writing the sections of one page: only what the file changed, in place, with everything people added left alone.
import { reconcileBody, type BodyConflict, type BodyDecision } from '../../core/body/reconcile-body.ts';
import { settleBases } from '../../core/body/settle-bases.ts';
import { sameText } from '../../core/body/dialect.ts';
import { readSections, renderBody, type Section } from '../../core/body/sections.ts';
import { refusedFields } from '../../core/reconcile/notes.ts';
import { missingHeading, missingNote } from '../../core/reconcile/pull-page.ts';
import type { Body } from '../../core/board/model.ts';
import { toFault } from '../../core/fault.ts';
import { makeBase, notionBase, repoBase, type Base } from '../../core/state/model.ts';
import { cameTooLate, wrote, type ApplyContext } from './context.ts';
import { saveLosers } from './rows.ts';

type Sections = Record<string, [string] | [string, string]>;

/** Bases of a page whose body was just written whole. */
export function freshSections(sections: readonly Section[]): Sections {
  return Object.fromEntries(sections.map(({ heading, text }) => [heading, [text]]));
}

function basesOf(settled: ReturnType<typeof settleBases>): Sections {
  return Object.fromEntries(
    Object.entries(settled).map(([heading, { repo, notion }]) => [
      heading,
      makeBase(repo, notion, (a, b) => a === b),
    ]),
  );
}

/** Whether the file changed any section since `bases`. */
export function sectionsChanged(
  wanted: readonly Section[],
  bases: Readonly<Record<string, Base<string>>>,
): boolean {
  const texts = new Map(wanted.map(({ heading, text }) => [heading, text]));
  return (
    wanted.some(({ heading, text }) => bases[heading] === undefined || repoBase(bases[heading]) !== text) ||
    Object.entries(bases).some(([heading, base]) => !texts.has(heading) && repoBase(base) !== '')
  );
}

export interface BodyTarget {
  readonly page: string;
  readonly plan: string;
  readonly task: string | undefined;
  /** All headings that are ours on such a page, in order. */
  readonly headings: readonly string[];
  readonly wanted: readonly Section[];
  readonly bases: Readonly<Record<string, Base<string>>>;
  /**
   * The lines are told apart by figures and links that nobody else writes: they may be replaced unread, because Notion
   * refuses a replacement whose old text is not there.
   */
  readonly distinct: boolean;
}

/** Brings the sections of a page to what is wanted. Returns the new bases, or undefined when it cannot be read. */
export async function writeBody(
  context: ApplyContext,
  target: BodyTarget,
): Promise<{ sections: Sections; changed: boolean } | undefined> {
  const written = target.distinct ? await writeUnread(context, target) : undefined;
  const body = written?.body ?? (await context.board.body(target.page));
  if (!body) return undefined;
  const done = await writeRead(context, target, body);
  return { ...done, changed: done.changed || written !== undefined };
}

function decide({ bases, wanted, headings }: BodyTarget, body: Body): BodyDecision {
  const before = Object.entries(bases).map(
    ([heading, base]) => [heading, { repo: repoBase(base), notion: notionBase(base) }] as const,
  );
  return reconcileBody(Object.fromEntries(before), wanted, body.markdown, {
    // What people changed since it was pulled is for the next run; a page that is taken over has nothing to be pulled.
    conflicts: before.length === 0 ? 'repo' : 'ask',
    complete: body.complete,
    headings,
  });
}

/** Edits the page as it stood when it was last written; undefined when it no longer stands so. */
async function writeUnread(
  context: ApplyContext,
  target: BodyTarget,
): Promise<{ readonly body: Body } | undefined> {
  const remembered = target.headings.flatMap((heading) => {
    const base = target.bases[heading];
    return base ? [{ heading, text: notionBase(base) }] : [];
  });
  const { edits, append } = decide(target, { markdown: renderBody(remembered), complete: true });
  if (edits.length === 0 || append !== undefined) return undefined;
  try {
    const body = await context.board.edit(target.page, edits);
    wrote(context, target.page);
    return { body };
  } catch (thrown) {
    if (['stale', 'invalid'].includes(toFault(thrown).code)) return undefined;
    throw thrown;
  }
}

async function writeRead(
  context: ApplyContext,
  target: BodyTarget,
  body: Body,
): Promise<{ sections: Sections; changed: boolean }> {
  const { page, bases } = target;
  const decided = decide(target, body);
  const overwritten = decided.conflicts.filter(({ kept }) => kept === 'repo');
  const lost = textsByHeading(overwritten, 'notion');
  if (await saveLosers(context, target, lost, textsByHeading(overwritten, 'repo')))
    return writeRead(context, target, (await context.board.body(page)) ?? body);
  leftAlone(context, target, decided);

  let after = body;
  if (decided.edits.length > 0) after = await context.board.edit(page, decided.edits);
  if (decided.append !== undefined) after = await context.board.append(page, decided.append);
  const changed = after !== body;
  if (changed) wrote(context, page);
  const untouched = Object.entries(bases).map(([heading, base]) => [heading, [...base]] as const);
  const sections: Sections = {
    ...(Object.fromEntries(untouched) as Sections),
    ...basesOf(settleBases(decided.sections, body.markdown, after.markdown)),
  };
  const settled = readSections(after.markdown, Object.keys(sections));
  const isTheirs = ([heading, text]: readonly [string, string]): boolean =>
    sections[heading] !== undefined && !sameText(text, notionBase(sections[heading]));
  cameTooLate(
    context,
    target.task ?? target.plan,
    page,
    Object.fromEntries(Object.entries(settled).filter(isTheirs)),
  );
  return { sections, changed };
}

/** Stretches of one section that both sides changed, one below the other. */
function textsByHeading(
  conflicts: readonly BodyConflict[],
  side: 'repo' | 'notion',
): Readonly<Record<string, string>> {
  const headings = [...new Set(conflicts.map(({ heading }) => heading))];
  const texts = (wanted: string): string =>
    conflicts.flatMap((conflict) => (conflict.heading === wanted ? conflict[side] : [])).join('\n');
  return Object.fromEntries(headings.map((heading) => [heading, texts(heading)]));
}

/** Says which sections the file changed and the page keeps as it is, and why. */
function leftAlone(context: ApplyContext, { plan, task, wanted }: BodyTarget, decided: BodyDecision): void {
  const name = task ?? plan;
  const where = task ?? `the page of ${plan}`;
  const said = refusedFields(context.notes.get(name));
  for (const heading of decided.frozen.filter((each) => !said.has(each))) {
    const text = wanted.find((section) => section.heading === heading)?.text ?? '';
    context.notes.set(name, { ...context.notes.get(name), [heading]: missingNote(heading, text) });
    context.notices.push({ message: missingHeading(heading, where) });
  }
}

/** Appends all sections to a page that this run created without a body. */
export async function fillBody(
  context: ApplyContext,
  page: string,
  sections: readonly Section[],
): Promise<Sections> {
  if (sections.length === 0) return {};
  const after = await context.board.append(page, renderBody(sections));
  wrote(context, page);
  const meant = sections.map(
    ({ heading, text }) => [heading, { text, base: { repo: text, notion: text } }] as const,
  );
  return basesOf(settleBases(Object.fromEntries(meant), '', after.markdown));
}
