// The one section of a specification page that links to its plan.
import type { Outcome } from '../../core/report.ts';
import { writeBody } from './bodies.ts';
import type { ApplyContext } from './context.ts';

/** Keeps the Implementation section of a plan's specification up to date, and touches nothing else there. */
export async function linkSpec(context: ApplyContext, key: string): Promise<Outcome> {
  const { spec: reference, specSection } = context.wants.plan(key);
  const plan = context.session.plans.get(key);
  const found = reference === undefined ? undefined : context.specs.get(reference);
  if (!plan || !found) return { kind: 'skipped', reason: 'The plan or its specification has no page.' };
  const section = plan.spec?.page === found.page ? plan.spec.section : undefined;
  const heading = specSection[0]?.heading ?? '';
  const body = await writeBody(context, {
    page: found.page,
    plan: key,
    task: undefined,
    headings: specSection.map((section) => section.heading),
    wanted: specSection,
    bases: section ? { [heading]: section } : {},
    distinct: true,
  });
  if (!body)
    return { kind: 'skipped', reason: 'The specification cannot be opened: share it with the integration.' };
  const written = body.sections[heading];
  plan.spec = { ...found, ...(written ? { section: written } : {}) };
  return body.changed ? { kind: 'done', url: found.url } : { kind: 'unchanged', url: found.url };
}
