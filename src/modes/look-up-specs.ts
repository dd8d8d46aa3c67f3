// Finds the pages of specifications that plan files name by title, id or address.
import type { Page } from '../core/board/model.ts';
import { parseReference } from '../core/board/references.ts';
import type { Plan } from '../core/plan/model.ts';
import type { Notice } from '../core/problem.ts';
import type { OpenRegistry } from '../core/reconcile/registry.ts';
import { findPlan, type Known } from '../core/reconcile/steps.ts';
import type { SpecState } from '../core/state/model.ts';
import type { AskingOnce } from './asking-once.ts';

export interface FoundSpecs {
  /** By reference, as plans name them. */
  readonly found: ReadonlyMap<string, SpecState>;
  readonly notices: readonly Notice[];
  /** Pages that were read while they were looked for, by id. */
  readonly pages: ReadonlyMap<string, Page>;
}

type FoundSpec = SpecState | { readonly why: string };

/** Finds the specifications that the state does not know yet: one request each. */
export async function lookUpSpecs(
  board: AskingOnce,
  plans: readonly Plan[],
  known: Known,
  pages: OpenRegistry,
): Promise<FoundSpecs> {
  const read = new Map<string, Page>();
  const search = async (reference: string): Promise<FoundSpec> => {
    const states = plans.map((plan) => findPlan(known, plan)?.state.spec);
    const spec = states.find((each) => each?.reference === reference);
    if (spec) return spec;
    const page = await findSpec(board, reference);
    if ('why' in page) return page;
    read.set(page.id, page);
    return { reference, page: page.id, url: page.url, title: page.title };
  };
  const references = [...new Set(plans.flatMap(({ spec }) => spec ?? []))];
  const results = await Promise.all(references.map(search));

  const found = new Map<string, SpecState>();
  const notices: Notice[] = [];
  for (const [at, reference] of references.entries()) {
    const result = results[at]!;
    if ('page' in result) {
      const { line: _, text: __, ...bare } = result;
      found.set(reference, bare);
      pages.addSpec(reference, result);
    } else
      for (const plan of plans.filter(({ spec }) => spec === reference))
        notices.push({ message: result.why, file: plan.path, line: plan.at['spec']?.line });
  }
  return { found, notices, pages: read };
}

async function findSpec(board: AskingOnce, reference: string): Promise<Page | { readonly why: string }> {
  const parsed = parseReference(reference);
  if ('id' in parsed) {
    const page = await board.page(parsed.id);
    return page && !page.inTrash
      ? page
      : {
          why: `The specification ${reference} cannot be opened; it is linked as it is. To have the plan linked there, share the page with the integration (••• → Connections).`,
        };
  }
  if (/^https?:\/\//i.test(reference))
    return { why: `The specification ${reference} is no page in Notion; it is linked as it is.` };
  const named = (await board.pagesByTitle(parsed.title)).filter(({ inTrash }) => !inTrash);
  if (named.length === 1) return named[0]!;
  return {
    why:
      named.length === 0
        ? `No page called "${reference}" was found for \`spec\`. Check the title, and share the page with the integration (••• → Connections), or give its URL.`
        : `Several pages are called "${reference}": ${named.map(({ url }) => url).join(', ')}. Give the URL of the right one as \`spec\`.`,
  };
}
