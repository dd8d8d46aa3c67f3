// Ids. They are made from a seed and a counter, so that two runs of a test meet the same ones, and hashed, so that
// their order says nothing about the order of creation (as an unsorted query must not).
import { createHash } from 'node:crypto';

/** Dashed, lower-case form of an id that a request may give in any form; undefined where it is no id. */
export function normalId(id: string): string | undefined {
  const hex = id.replaceAll('-', '').toLowerCase();
  if (!/^[0-9a-f]{32}$/.test(hex)) return undefined;
  return dashed(hex);
}

const dashed = (hex: string): string =>
  [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');

/** The counter is all its state, and part of snapshots. */
export class Ids {
  readonly #seed: string;
  count = 0;

  constructor(seed: string) {
    this.#seed = seed;
  }

  #next(): Buffer {
    this.count += 1;
    return createHash('md5').update(`${this.#seed}:${this.count}`).digest();
  }

  /** A UUID. */
  uuid(): string {
    const hex = this.#next().toString('hex');
    return dashed(`${hex.slice(0, 12)}4${hex.slice(13, 16)}a${hex.slice(17)}`);
  }

  /**
   * A property id: four characters, percent-encoded as Notion tells them (`fk%5EY`), not among `taken`. Some of its
   * characters need the encoding, so that who forgets to keep it as it is finds out.
   */
  property(taken: readonly string[]): string {
    for (;;) {
      const characters = [...this.#next().subarray(0, 4)].map((byte) => alphabet[byte % alphabet.length]!);
      const id = encodeURIComponent(characters.join(''));
      if (!taken.includes(id)) return id;
    }
  }
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz:;<=>?@[]^`{|}~_\\';

/** Percent-decoded, where that is possible. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
