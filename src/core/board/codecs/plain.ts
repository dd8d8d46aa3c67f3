// Codecs of fields without a vocabulary: text, addresses, numbers and dates.
import type { NotionValue } from '../model.ts';
import { oneText } from '../values.ts';
import { titled } from './titled.ts';
import { decoded, encoded, problem, refused, type Codec, type FileValue } from './codec.ts';

/** Text of a text, title, url, email or phone property. */
export const text: Codec = {
  encode: (written) => encoded(textOf(written)),
  decode: (value) => decoded(stringOf(value)),
};

/** A title: one line, never empty. */
export const title: Codec = {
  encode: (written) => encoded(oneLine(written)),
  decode: (value) => {
    const line = oneLine(stringOf(value));
    return line === null ? refused('the title is empty') : decoded(line);
  },
};

/** A title that carries `prefix` in Notion and not in the file. */
export function prefixed(prefix: string): Codec {
  return {
    encode: (written) => encoded(`${prefix}${oneLine(written) ?? ''}`),
    decode: (value) => {
      const line = oneLine(stringOf(value)) ?? '';
      const start = prefix.trim().toLowerCase();
      const bare = line.toLowerCase().startsWith(start) ? line.slice(start.length).trim() : line;
      return bare === '' ? refused('the title is empty') : decoded(bare);
    },
  };
}

/** A day. Of a range in Notion the file takes `part`; times of day stay in Notion. */
export function day(part: 'start' | 'end'): Codec {
  return {
    encode: (written) =>
      encoded(typeof written === 'string' && written !== '' ? { start: written, end: null } : null),
    decode: (value) => {
      if (value === null || typeof value !== 'object' || !('start' in value)) return decoded(undefined);
      return decoded((part === 'end' ? (value.end ?? value.start) : value.start).slice(0, 10));
    },
  };
}

/** A number, in a number property, or as the name of an option or text. */
export const amount: Codec = {
  encode: (written, property) => {
    if (property.type === 'number') return encoded(typeof written === 'number' ? written : null);
    return amountTitle.encode(typeof written === 'number' ? String(written) : undefined, property);
  },
  decode: (value, property) => {
    if (property.type === 'number') return decoded(typeof value === 'number' ? value : undefined);
    const named = amountTitle.decode(value, property, undefined);
    if (named.kind !== 'value' || typeof named.value !== 'string') return named;
    const number = Number(named.value);
    return Number.isFinite(number) && number >= 0
      ? decoded(number)
      : refused(`"${named.value}" is no number`);
  },
};

const amountTitle = titled({ pageTitled: () => undefined, titleOf: () => undefined });

/** The address of the specification. The file names it as it likes; Notion holds the address that was found. */
export function specification(specUrl: (reference: string) => string | undefined): Codec {
  return {
    encode: (written) => {
      if (typeof written !== 'string' || written === '') return encoded(null);
      const url = specUrl(written) ?? (/^https?:\/\//i.test(written) ? written : undefined);
      if (url === undefined) return { kind: 'left', notice: undefined };
      return url.length > 2000
        ? problem(
            'The address of the specification is longer than Notion takes.',
            'Shorten it, or give its title.',
          )
        : encoded(url);
    },
    decode: (value) => decoded(stringOf(value)),
  };
}

function textOf(written: FileValue): string | null {
  return written === undefined ? null : oneText(String(written)) || null;
}

function oneLine(written: FileValue): string | null {
  return textOf(written)?.replace(/\s+/g, ' ') ?? null;
}

function stringOf(value: NotionValue): string | undefined {
  return typeof value === 'string' ? oneText(value) || undefined : undefined;
}
