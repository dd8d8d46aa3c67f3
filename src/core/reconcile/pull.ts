// What people changed on one page in Notion, as changes of its file: field by field and section by section, with what
// gave way, and with what the file cannot take over.
import type { Body, NotionValue, Page } from '../board/model.ts';
import { readValue } from '../board/values.ts';
import type { PlanEdit } from '../plan/edit.ts';
import type { Notice } from '../problem.ts';
import type { Conflict } from '../report.ts';
import { repoBase, type Base, type Note, type Pull } from '../state/model.ts';
import type { FieldPull } from './field.ts';
import { pullRow } from './row.ts';
import type { Side } from './side.ts';
import type { Taken } from './takes.ts';

/** A page as it was read by itself, which listings are no substitute for. */
export interface ReadPage {
  readonly page: Page;
  /** Undefined where nothing is written into pages, or only properties were changed. */
  readonly body: Body | undefined;
}

export interface PulledPage {
  readonly pulls: readonly Pull[];
  /** Those that somebody has to decide on. */
  readonly asked: readonly Pull[];
  readonly conflicts: readonly Conflict[];
  /** By field or heading. */
  readonly notes: Readonly<Record<string, Note>>;
  readonly notices: readonly Notice[];
}

/** Which page of which plan or task. */
export interface PageSubject {
  readonly plan: string;
  readonly task: string | undefined;
  readonly page: Page;
}

/** How one page's fields are decided and taken. */
export interface FieldsInput {
  readonly subject: PageSubject;
  readonly side: Side;
  /** What the file says, encoded for Notion. */
  readonly values: Readonly<Record<string, NotionValue>>;
  readonly bases: Readonly<Record<string, Base<NotionValue>>>;
  readonly hold: (field: string, value: NotionValue) => NotionValue | undefined;
  readonly take: (field: string, value: NotionValue) => Taken;
  /** Pages that relations no longer show because they are in the trash or elsewhere. */
  readonly gone: ReadonlySet<string>;
}

/** A pull of one field or heading of a page. */
export function pullOf(
  { plan, task, page }: PageSubject,
  field: string,
  more: Pick<Pull, 'from' | 'to' | 'edits'> & Partial<Pick<Pull, 'kind' | 'was' | 'fields' | 'sections'>>,
): Pull {
  const base = { kind: 'value' as const, fields: {}, sections: {} };
  return { ...base, plan, task, field, page: page.id, url: page.url, by: page.lastEditedBy, ...more };
}

/** Everything that people changed in the properties of a page. */
export function pullFields(input: FieldsInput): PulledPage {
  const { subject, side, values, bases, hold, gone } = input;
  const found = pullRow(side, values, bases, subject.page, hold, gone);
  return joinPulled(
    Object.entries(found).map(([field, pull]) =>
      pull === 'refused'
        ? refusedField(input, field)
        : 'gone' in pull
          ? lostOption(input, field, pull.gone)
          : pulledField(input, field, pull),
    ),
  );
}

/** Several results as one. */
export function joinPulled(parts: readonly PulledPage[]): PulledPage {
  return {
    pulls: parts.flatMap(({ pulls }) => pulls),
    asked: parts.flatMap(({ asked }) => asked),
    conflicts: parts.flatMap(({ conflicts }) => conflicts),
    notes: Object.assign({}, ...parts.map(({ notes }) => notes)) as PulledPage['notes'],
    notices: parts.flatMap(({ notices }) => notices),
  };
}

const nothing: PulledPage = { pulls: [], asked: [], conflicts: [], notes: {}, notices: [] };

function pulledField(
  input: FieldsInput,
  field: string,
  { take, base, conflict, ask }: FieldPull,
): PulledPage {
  const { subject, side, values, take: taken } = input;
  const edits =
    take === undefined ? { kind: 'edits' as const, edits: [], notice: undefined } : taken(field, take);
  if (edits.kind === 'refused') return refusedField(input, field, edits.reason);
  const repo = side.show(field, values[field] ?? null);
  const notion = side.show(field, actual(input, field));
  const pull = pullOf(subject, field, {
    from: repo,
    was: repo,
    to: take === undefined ? repo : side.show(field, take),
    edits: [...edits.edits] as PlanEdit[],
    fields: { [field]: [...base] },
  });
  const lost = conflict?.kept === 'repo';
  return {
    pulls: ask ? [] : [pull],
    asked: ask ? [pull] : [],
    conflicts:
      conflict || ask
        ? [{ ...about(subject), field, repo, notion, kept: ask ? 'open' : (conflict?.kept ?? 'repo') }]
        : [],
    notes: lost
      ? {
          [field]: {
            kind: 'conflict',
            text: `conflict: the repo's ${quoted(repo)} was kept over ${quoted(notion)}`,
            repo,
            notion: repo,
          },
        }
      : {},
    notices: edits.notice === undefined ? [] : [{ message: edits.notice }],
  };
}

/** A row lost what no longer is: it stays without it and the file with it, until one of them says more. */
function lostOption({ subject, side }: FieldsInput, field: string, base: Base<NotionValue>): PulledPage {
  const { name, options } = side.property(field) ?? {};
  const pull = pullOf(subject, field, { from: '', to: '', edits: [], fields: { [field]: [...base] } });
  const message = `An option of "${name}" that rows had was deleted in Notion: the files keep it, and these rows are left without it. Set another value on either side, or add the option again.`;
  return { ...nothing, pulls: [pull], notices: options ? [{ message }] : [] };
}

/** Notion keeps its value and the file its own until somebody makes it fit. */
function refusedField(input: FieldsInput, field: string, why?: string): PulledPage {
  const { side, values, bases, take } = input;
  const value = actual(input, field);
  const taken = why === undefined ? take(field, value) : undefined;
  const reason = why ?? (taken?.kind === 'refused' ? taken.reason : 'it cannot be read');
  const repo = side.show(field, values[field] ?? repoBase(bases[field] ?? [null]));
  return {
    ...nothing,
    notes: {
      [field]: {
        kind: 'refused',
        text: `not taken over because ${reason}`,
        repo,
        notion: side.show(field, value),
      },
    },
  };
}

function actual({ subject, side }: FieldsInput, field: string): NotionValue {
  const property = side.property(field);
  const raw = subject.page.properties[property?.id ?? ''];
  return raw === undefined ? null : readValue(raw, property);
}

function about({ plan, task }: PageSubject): { readonly plan: string; readonly task: string | undefined } {
  return { plan, task };
}

function quoted(value: string): string {
  return value === '' ? 'empty value' : value;
}
