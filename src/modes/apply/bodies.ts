// Writing the sections of one page: only what the file changed, in place, with everything people added left alone.
import { reconcileBody } from '../../core/body/reconcile-body.ts';
import { renderBody, type Section } from '../../core/body/sections.ts';
import { makeBase, notionBase, repoBase, type Base } from '../../core/state/model.ts';
import { wrote, type ApplyContext } from './context.ts';
import { saveLosers } from './rows.ts';

type Sections = Record<string, [string] | [string, string]>;

/** Bases of a page whose body was just written whole. */
export function freshSections(sections: readonly Section[]): Sections {
  return Object.fromEntries(sections.map(({ heading, text }) => [heading, [text]]));
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
  readonly wanted: readonly Section[];
  readonly bases: Readonly<Record<string, Base<string>>>;
}

/**
 * Brings the sections of a page to what is wanted. Returns the new bases, or undefined when the page cannot be read;
 * `frozen` names our sections whose heading people removed: they are left alone.
 */
export async function writeBody(
  context: ApplyContext,
  target: BodyTarget,
): Promise<{ sections: Sections; changed: boolean; frozen: readonly string[] } | undefined> {
  const { page, wanted, bases } = target;
  const body = await context.board.body(page);
  if (!body) return undefined;
  const before = Object.fromEntries(
    Object.entries(bases).map(([heading, base]) => [
      heading,
      { repo: repoBase(base), notion: notionBase(base) },
    ]),
  );
  const decided = reconcileBody(before, wanted, body.markdown, {
    conflicts: context.config.sync.conflicts,
    complete: body.complete,
  });
  const overwritten = decided.conflicts.filter(({ kept }) => kept === 'repo');
  const lost = Object.fromEntries(overwritten.map(({ heading, notion }) => [heading, notion]));
  const kept = Object.fromEntries(overwritten.map(({ heading, repo }) => [heading, repo]));
  if (await saveLosers(context, target, lost, kept)) return writeBody(context, target);

  let after = body;
  if (decided.edits.length > 0) after = await context.board.edit(page, decided.edits);
  if (decided.append !== undefined) after = await context.board.append(page, decided.append);
  const changed = after !== body;
  if (changed) wrote(context, page);
  const sections: Sections = Object.fromEntries(
    Object.entries(bases).map(([heading, base]) => [heading, [...base] as [string]]),
  );
  for (const [heading, { base }] of Object.entries(decided.sections))
    sections[heading] = makeBase(base.repo, base.notion, (a, b) => a === b);
  return { sections, changed, frozen: decided.frozen };
}

/** Appends all sections to a page that this run created without a body. */
export async function fillBody(
  context: ApplyContext,
  page: string,
  sections: readonly Section[],
): Promise<Sections> {
  if (sections.length === 0) return {};
  await context.board.append(page, renderBody(sections));
  wrote(context, page);
  return freshSections(sections);
}
