// The one section of a specification page that links to its plan.
import type { Page } from '../../core/board/model.ts';
import { parseReference } from '../../core/board/references.ts';
import type { Outcome } from '../../core/report.ts';
import type { SpecState } from '../../core/state/model.ts';
import { writeBody } from './bodies.ts';
import type { ApplyContext } from './context.ts';

/** Finds the specification that a plan names and keeps its Implementation section up to date. */
export async function linkSpec(context: ApplyContext, key: string): Promise<Outcome> {
  const wanted = context.wants.plan(key);
  const plan = context.session.plans.get(key);
  if (!plan || wanted.spec === undefined) return { kind: 'skipped', reason: 'The plan has no page yet.' };
  const spec = plan.spec?.reference === wanted.spec ? plan.spec : undefined;
  if (!spec) return { kind: 'skipped', reason: 'The specification was not found.' };
  if (!context.config.notion.specSection) return { kind: 'skipped', reason: '`spec-section` is off.' };
  const heading = wanted.specSection[0]?.heading ?? '';
  const body = await writeBody(context, {
    page: spec.page,
    plan: key,
    task: undefined,
    wanted: wanted.specSection,
    bases: spec.section ? { [heading]: spec.section } : {},
  });
  if (!body) return { kind: 'skipped', reason: 'The specification cannot be opened.' };
  const section = body.sections[heading];
  plan.spec = { ...spec, ...(section ? { section } : {}) };
  return body.changed
    ? { kind: 'done', url: spec.url }
    : { kind: 'skipped', reason: 'Notion already has it.' };
}

/** What a plan's `spec` turned out to be. */
export type FoundSpec =
  | { readonly kind: 'found'; readonly spec: SpecState }
  /** Nothing that the integration can open; a URL is linked as it is. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly string[] };

/** Looks a specification up by URL, id or exact title. */
export async function findSpec(board: ApplyContext['board'], reference: string): Promise<FoundSpec> {
  const parsed = parseReference(reference);
  const found = (page: Page): FoundSpec => ({
    kind: 'found',
    spec: { reference, page: page.id, url: page.url, title: page.title },
  });
  if ('id' in parsed) {
    const page = await board.page(parsed.id);
    return page && !page.inTrash ? found(page) : { kind: 'missing' };
  }
  if (/^https?:\/\//.test(reference)) return { kind: 'missing' };
  const pages = (await board.pagesByTitle(parsed.title)).filter((page) => !page.inTrash);
  if (pages.length > 1) return { kind: 'ambiguous', candidates: pages.map(({ url }) => url) };
  return pages[0] ? found(pages[0]) : { kind: 'missing' };
}
