// Codecs of properties that are no field of ours, as tasks name them under `properties`: one per type that can be
// written.
import { closest } from '../../did-you-mean.ts';
import type { PropertySchema } from '../model.ts';
import { optionNamed } from '../names.ts';
import { parseReference } from '../references.ts';
import { people } from './people.ts';
import { text } from './plain.ts';
import { labels, titled } from './titled.ts';
import {
  decoded,
  encoded,
  idsOf,
  list,
  problem,
  refused,
  set,
  words,
  type Codec,
  type Context,
} from './codec.ts';

/** The codec for a property's type; undefined where values of the type cannot be written from a file. */
export function freeCodec(property: PropertySchema, context: Context): Codec | undefined {
  switch (property.type) {
    case 'rich_text':
      return single(text);
    case 'url':
    case 'email':
    case 'phone_number':
      return single(shortText(property.type === 'url' ? 2000 : 200));
    case 'number':
      return single(number);
    case 'select':
      return single(titled(context));
    case 'status':
      return single(existingOption);
    case 'multi_select':
      return labels;
    case 'date':
      return single(span);
    case 'checkbox':
      return single(checkbox);
    case 'people':
      return people(context.people);
    case 'relation':
      return pages(context);
    default:
      return undefined;
  }
}

/** Refuses a list where the property holds one value. */
function single(codec: Codec): Codec {
  return {
    ...codec,
    encode: (written, property) =>
      typeof written === 'object' && written.length > 1
        ? problem(`"${property.name}" holds one value, not a list.`, 'Write a single value.')
        : codec.encode(typeof written === 'object' ? written[0] : written, property),
  };
}

function shortText(limit: number): Codec {
  return {
    ...text,
    encode: (written, property) =>
      String(written ?? '').length > limit
        ? problem(
            `"${property.name}" takes at most ${String(limit)} characters.`,
            'Shorten the value.',
            'limit',
          )
        : text.encode(written, property),
  };
}

const number: Codec = {
  encode: (written, property) => {
    if (written === undefined || written === '') return encoded(null);
    const value = typeof written === 'boolean' ? Number.NaN : Number(written);
    return Number.isFinite(value)
      ? encoded(value)
      : problem(`"${property.name}" holds a number, and "${String(written)}" is none.`, 'Write a number.');
  },
  decode: (value) => decoded(typeof value === 'number' ? value : undefined),
};

const checkbox: Codec = {
  encode: (written, property) => {
    const value = String(written ?? 'false').toLowerCase();
    if (['true', 'yes', 'on'].includes(value)) return encoded(true);
    if (['false', 'no', 'off', ''].includes(value)) return encoded(false);
    return problem(
      `"${property.name}" is a checkbox, and "${value}" is neither true nor false.`,
      'Write `true` or `false`.',
    );
  },
  decode: (value) => decoded(value === true),
};

const existingOption: Codec = {
  encode: (written, property) => {
    if (written === undefined || written === '') return encoded(null);
    const options = property.options ?? [];
    const option = optionNamed(options, String(written));
    if (option) return encoded(option.id);
    const names = options.map(({ name }) => name);
    const near = closest(String(written), names);
    return problem(
      `"${String(written)}" is no option of "${property.name}".`,
      `${near === undefined ? '' : `Did you mean ${near}? `}There are: ${names.join(', ')}.`,
    );
  },
  decode: (value, property) => {
    const [id] = idsOf(value);
    return decoded(property.options?.find((option) => option.id === id)?.name ?? id);
  },
};

const moment = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** A date or a time, or two of them with a slash between (ISO 8601's interval). */
const span: Codec = {
  encode: (written, property) => {
    if (written === undefined || written === '') return encoded(null);
    const [start = '', end, more] = String(written)
      .split('/')
      .map((part) => part.trim());
    const wrong = [start, ...(end === undefined ? [] : [end])].some(
      (part) => !moment.test(part) || Number.isNaN(Date.parse(part)),
    );
    return wrong || more !== undefined
      ? problem(
          `"${property.name}" holds a date, and "${String(written)}" is none.`,
          'Write 2026-12-01, or 2026-12-01/2026-12-04 for a range.',
        )
      : encoded({ start, end: end ?? null });
  },
  decode: (value) => {
    if (value === null || typeof value !== 'object' || !('start' in value)) return decoded(undefined);
    return decoded(value.end === null ? value.start : `${value.start}/${value.end}`);
  },
};

/** Pages by task ID, plan key, address or id. */
function pages({ pageOf, taskOf, planPage, planOf }: Context): Codec {
  const find = (word: string): string | undefined => {
    const known = pageOf(word) ?? planPage(word);
    if (known !== undefined) return known;
    const reference = parseReference(word);
    return 'id' in reference ? reference.id : undefined;
  };
  return {
    encode: (written, property) => {
      const found = words(written).map((word) => ({ word, page: find(word) }));
      const unknown = found.find(({ page }) => page === undefined);
      return unknown
        ? problem(
            `"${unknown.word}", for "${property.name}", is no page that is known.`,
            'Give a task ID, the key of a plan, or the address of a page in Notion.',
            'unknown-reference',
          )
        : set(
            found.flatMap(({ page }) => page ?? []),
            property.name,
          );
    },
    decode: (value, property, written) => {
      if (typeof value === 'string') return refused(`${property.name} cannot be read`);
      const rest = new Set(idsOf(value));
      const kept = words(written).filter((word) => rest.delete(find(word) ?? ''));
      return list([...kept, ...[...rest].map((id) => taskOf(id) ?? planOf(id) ?? id)]);
    },
  };
}
