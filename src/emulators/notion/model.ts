// What the workspace holds. Records are immutable and replaced as a whole, so that a snapshot is a copy of maps.
import type { Block } from './markdown/blocks.ts';

/** A rich text item as answers carry it. https://developers.notion.com/reference/rich-text */
export interface RichText {
  readonly type: 'text' | 'mention' | 'equation';
  readonly plain_text: string;
  readonly href: string | null;
  readonly annotations: Readonly<Record<string, boolean | string>>;
  readonly [content: string]: unknown;
}

export interface User {
  readonly id: string;
  readonly type: 'person' | 'bot';
  readonly name: string;
  readonly email?: string;
  /** Guests can be assigned and retrieved but are not listed. */
  readonly guest?: boolean;
}

export type Parent =
  | { readonly type: 'workspace'; readonly workspace: true }
  | { readonly type: 'page_id'; readonly page_id: string }
  | { readonly type: 'database_id'; readonly database_id: string }
  | { readonly type: 'data_source_id'; readonly data_source_id: string; readonly database_id: string };

/** When and by whom, in milliseconds and user ids; rounded to the minute only when told. */
export interface Stamps {
  readonly created: number;
  readonly createdBy: string;
  readonly edited: number;
  readonly editedBy: string;
}

export interface Database extends Stamps {
  readonly id: string;
  readonly parent: Parent;
  readonly title: readonly RichText[];
  readonly description: readonly RichText[];
  readonly icon: unknown;
  readonly cover: unknown;
  readonly isInline: boolean;
  readonly inTrash: boolean;
  readonly isLocked: boolean;
}

export const statusGroups = ['To-do', 'In progress', 'Complete'] as const;
export type StatusGroup = (typeof statusGroups)[number];

export interface Option {
  readonly id: string;
  readonly name: string;
  readonly color: string;
  readonly description: string | null;
  /** Of status options only. */
  readonly group?: StatusGroup;
}

export interface Property {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly description: string | null;
  /** Of select, multi_select and status. */
  readonly options: readonly Option[];
  /** Of relations: the target, and the id of the other end of a two-way relation. */
  readonly relation?: { readonly dataSource: string; readonly synced?: string };
  /** The rest of the configuration as it was given: number format, prefix, expression, rollup. */
  readonly config: Readonly<Record<string, unknown>>;
}

export interface DataSource extends Stamps {
  readonly id: string;
  readonly database: string;
  readonly title: readonly RichText[];
  readonly description: readonly RichText[];
  readonly icon: unknown;
  readonly inTrash: boolean;
  readonly properties: readonly Property[];
  /** The next number of a unique id property; numbers are never given twice. */
  readonly nextNumber: number;
}

/**
 * A stored value: rich text, number, string, boolean, an option's id or a list of them, page or user ids, a date.
 * Absent means never set; computed properties have none.
 */
export type Value = unknown;

export interface Page extends Stamps {
  readonly id: string;
  readonly parent: Parent;
  /** By property id; pages outside data sources have `title` only. */
  readonly values: Readonly<Record<string, Value>>;
  readonly blocks: readonly Block[];
  readonly icon: unknown;
  readonly cover: unknown;
  readonly inTrash: boolean;
  readonly isArchived: boolean;
  readonly isLocked: boolean;
}

export interface Comment {
  readonly id: string;
  readonly page: string;
  /** The block it is anchored to; none for comments on the page. */
  readonly block?: string;
  readonly discussion: string;
  readonly text: readonly RichText[];
  readonly created: number;
  readonly createdBy: string;
}

export interface View extends Stamps {
  readonly id: string;
  readonly database: string;
  readonly dataSource: string;
  readonly name: string;
  readonly type: string;
  readonly settings: Readonly<Record<string, unknown>>;
}

/** Who acts, and when. */
export interface Actor {
  readonly user: string;
  readonly at: number;
}
