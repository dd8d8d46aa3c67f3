// Notion's databases and pages as this product sees them: only what is read or written, independent of the client.

export interface SelectOption {
  readonly id: string;
  readonly name: string;
  /** Names that it had when it was seen before, oldest first: files may still say them. */
  readonly formerly?: readonly string[] | undefined;
}

export interface StatusGroup {
  readonly name: string;
  readonly optionIds: readonly string[];
}

/** One property of a data source. `type` is Notion's word for it. */
export interface PropertySchema {
  readonly id: string;
  readonly name: string;
  /** Names that it had when it was seen before, oldest first: files and configuration may still say them. */
  readonly formerly?: readonly string[] | undefined;
  readonly type: string;
  /** select, multi_select, status */
  readonly options?: readonly SelectOption[] | undefined;
  /** status */
  readonly groups?: readonly StatusGroup[] | undefined;
  /** relation: the data source at the other end, and the id of its mirrored property when it has one. */
  readonly relation?: { readonly dataSource: string; readonly mirror?: string | undefined } | undefined;
  /** unique_id */
  readonly prefix?: string | undefined;
}

export interface DataSource {
  readonly id: string;
  readonly database: string;
  readonly title: string;
  readonly url: string;
  readonly properties: readonly PropertySchema[];
}

/** One of something for each of the two databases. */
export interface Databases<T, P = T> {
  readonly tasks: T;
  readonly plans: P;
}

/** Notion's JSON of one property value of a page; decoded by the codecs, by property id. */
export interface RawProperty {
  readonly id: string;
  readonly type: string;
  readonly [value: string]: unknown;
}

/** A page (a row when its parent is a data source). Times are ISO 8601, rounded down to the minute by Notion. */
export interface Page {
  readonly id: string;
  readonly url: string;
  readonly createdTime: string;
  readonly createdBy: string;
  readonly lastEditedTime: string;
  readonly lastEditedBy: string;
  readonly inTrash: boolean;
  /** The data source that the row belongs to, undefined for a page elsewhere. */
  readonly dataSource: string | undefined;
  /** Plain text of the title property. */
  readonly title: string;
  /** By property id. */
  readonly properties: Readonly<Record<string, RawProperty>>;
}

/** The body of a page in Notion's Markdown dialect. */
export interface Body {
  readonly markdown: string;
  /** False when Notion could not render all of it: then nothing may be inferred from what is missing. */
  readonly complete: boolean;
}

/** One replacement inside a body; `from` occurs exactly once in it. */
export interface BodyEdit {
  readonly from: string;
  readonly to: string;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string | undefined;
  readonly bot: boolean;
}

/**
 * A property value reduced to what counts for comparing and storing: text as plain text, an option as its id (or as
 * its name where it does not exist yet), people, relations and options of a list as sorted ids, dates as start and
 * end. Null, the empty text and the empty list all mean "not set".
 */
export type NotionValue =
  | null
  | string
  | number
  | boolean
  | readonly string[]
  | { readonly start: string; readonly end: string | null };

/** Which rows a listing wants. Times are ISO 8601 to the minute. */
export interface RowFilter {
  readonly editedSince?: string | undefined;
  readonly createdSince?: string | undefined;
  /** Exact value of a text property. */
  readonly text?: { readonly property: string; readonly equals: string } | undefined;
  /** The number that Notion itself gave a row. */
  readonly uniqueId?: { readonly property: string; readonly equals: number } | undefined;
}
