// The one section of a specification page that links to its plan.
import { makeBase, notionBase, type Base } from '../../core/state/model.ts';
import type { Outcome } from '../../core/report.ts';
import { writeBody } from './bodies.ts';
import type { ApplyContext } from './context.ts';

function takenAway(written: Base<string>, wanted: string): [string] | [string, string] {
  return makeBase(wanted, notionBase(written), (a, b) => a === b);
}

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
  // People took it away: that is settled until the plan has something new to say.
  const now = written && !body.changed ? takenAway(written, specSection[0]?.text ?? '') : written;
  plan.spec = { ...found, ...(now ? { section: now } : {}) };
  return body.changed ? { kind: 'done', url: found.url } : { kind: 'unchanged', url: found.url };
}
