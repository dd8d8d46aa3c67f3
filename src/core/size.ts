// How large a text is where it is stored or sent.

/** The size of a text in bytes of UTF-8. */
export function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
