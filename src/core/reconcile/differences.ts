// Every value in which the two sides differ after a full sync, and why. A difference that nothing explains is a bug.
import type { NotionValue, Page } from '../board/model.ts';
import { isPartial, readValue, sameValue } from '../board/values.ts';
import type { Difference } from '../report.ts';
import { notionBase } from '../state/model.ts';
import { differs } from './field.ts';
import type { Home } from './homes.ts';
import type { Notes } from './notes.ts';
import type { Side } from './side.ts';
import type { WantedByName } from './wanted.ts';

export interface DifferenceInput {
  readonly homes: ReadonlyMap<string, Home>;
  readonly wanted: WantedByName;
  readonly tasks: Side;
  readonly plans: Side;
  readonly hold: (home: Home, field: string, value: NotionValue) => NotionValue | undefined;
  readonly notes: Notes;
  /** Pages that the next run looks at. */
  readonly open: ReadonlySet<string>;
  /** Tasks (by ID) and plans (by key) that are written in this run, and those that are held. */
  readonly written: ReadonlySet<string>;
  readonly held: ReadonlySet<string>;
}

/** @param pages a complete listing */
export function differences(pages: readonly Page[], input: DifferenceInput): readonly Difference[] {
  return pages.flatMap((page) => {
    const home = input.homes.get(page.id);
    return home && !input.written.has(nameOf(home)) ? ofPage(page, home, input) : [];
  });
}

function ofPage(page: Page, home: Home, input: DifferenceInput): readonly Difference[] {
  const side = home.task ? input.tasks : input.plans;
  const { values } = home.task ? input.wanted.task(home.task.id!) : input.wanted.plan(home.plan.key);
  return Object.entries(values).flatMap(([field, repo]): Difference[] => {
    const property = side.property(field);
    const raw = page.properties[property?.id ?? ''];
    if (raw === undefined || isPartial(raw) || side.follows.has(field)) return [];
    const notion = readValue(raw, property);
    const held = side.rule(field).owner === 'repo' ? notion : (input.hold(home, field, notion) ?? notion);
    if (sameValue(repo, held)) return [];
    return [
      {
        plan: home.plan.key,
        task: home.task?.id,
        field,
        repo: side.show(field, repo),
        notion: side.show(field, notion),
        reason: reasonFor(page, home, field, { repo, notion }, input),
      },
    ];
  });
}

function reasonFor(
  page: Page,
  home: Home,
  field: string,
  { repo, notion }: { readonly repo: NotionValue; readonly notion: NotionValue },
  { notes, open, held }: DifferenceInput,
): string {
  const note = notes.get(nameOf(home))?.[field];
  if (note) return note.text;
  if (held.has(nameOf(home))) return 'held until it is confirmed';
  if (open.has(page.id)) return 'edited a moment ago; the next run looks at it';
  const base = home.state.fields[field];
  if (base && !differs(base, repo) && sameValue(notion, notionBase(base)))
    return 'Notion keeps it in another form';
  return 'unexplained';
}

function nameOf({ plan, task }: Home): string {
  return task?.id ?? plan.key;
}
