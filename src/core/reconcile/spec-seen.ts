// Whether a specification still says what its plan was last held against. What people held it against is known by a
// digest; `spec-seen` in the file, or the command, says that they have done so again.
import type { SpecText } from '../state/model.ts';

/** A look at the page of a specification. */
export interface SpecLook {
  /** Of its text; undefined where the page is known to say what it said when it was last read. */
  readonly digest: string | undefined;
  /** Its stamp, where nothing can hide behind it any more. */
  readonly settled: string | undefined;
  /** When it was edited last, `YYYY-MM-DD`. */
  readonly day: string;
}

export interface Acknowledgement {
  /** `spec-seen` as the file says it. */
  readonly seen: string | undefined;
  /** Somebody gave the command in this run, on whatever day. */
  readonly commanded: boolean;
}

/** Whether people have held the plan against its specification since `before`. */
export function isAcknowledged(before: SpecText, { seen, commanded }: Acknowledgement): boolean {
  return commanded || (seen !== undefined && seen !== before.seen);
}

/**
 * What is known of a specification's text after a look at it. The first sight is what the plan counts as held against;
 * an acknowledgement makes that of the text as it is now.
 * @param before what was known; undefined: nothing of this page
 * @param look undefined: the page was not looked at, or cannot be
 */
export function specText(
  before: SpecText | undefined,
  look: SpecLook | undefined,
  given: Acknowledgement,
): SpecText | undefined {
  if (!look) return before;
  const now = look.digest ?? before?.now?.digest ?? before?.held;
  if (now === undefined) return before;
  const read = look.settled ?? before?.read;
  const stamps = {
    ...(read === undefined ? {} : { read }),
    ...(before?.wrote === undefined ? {} : { wrote: before.wrote }),
  };
  const seen = given.seen ?? before?.seen;
  const said = seen === undefined ? {} : { seen };
  if (!before || isAcknowledged(before, given)) return { held: now, ...said, ...stamps };
  return {
    held: before.held,
    ...said,
    ...stamps,
    ...(now === before.held ? {} : { now: { digest: now, since: before.now?.since ?? look.day } }),
  };
}

/** A write of ours: the digest of what stood there afterwards, and the latest stamp that it can have. */
export interface OurWrite {
  readonly digest: string;
  readonly stamp: string;
}

/** The same after a write of ours to that page. Another digest than was read means that people were there, too. */
export function afterOurWrite(text: SpecText, { digest, stamp }: OurWrite): SpecText {
  return digest === (text.now?.digest ?? text.held) ? { ...text, wrote: stamp } : text;
}

/** Whether a page with these marks says what it said when its text was last read, or written by us. */
export function isReadSpec(
  text: SpecText,
  page: { readonly lastEditedBy: string; readonly lastEditedTime: string },
  bot: string,
): boolean {
  if (page.lastEditedTime === text.read) return true;
  return page.lastEditedBy === bot && page.lastEditedTime <= (text.wrote ?? '');
}
