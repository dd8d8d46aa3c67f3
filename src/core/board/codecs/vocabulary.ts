// Codecs of statuses and priorities: words out of a fixed set, which are never created.
import { closest } from '../../did-you-mean.ts';
import type { Priorities, Statuses } from '../../status.ts';
import { decoded, encoded, idsOf, problem, refused, type Codec } from './codec.ts';

/** `unset` is the option id for a key that is left out; undefined: the property is cleared. */
export function vocabularyWord(
  kind: 'status' | 'priority',
  vocabulary: Statuses | Priorities,
  unset?: string,
): Codec {
  return {
    encode: (written) => {
      if (written === undefined || written === '') return encoded(unset ?? null);
      const word = vocabulary.resolve(String(written));
      if (word) return word.option ? encoded(word.option.id) : { kind: 'left', notice: undefined };
      const near = closest(String(written), vocabulary.names);
      return problem(
        `"${String(written)}" is no ${kind}.`,
        `${near === undefined ? '' : `Did you mean ${near}? `}There are: ${vocabulary.names.join(', ')}.`,
      );
    },
    decode: (value, property) => {
      const [id] = idsOf(value);
      if (id === undefined) return decoded(undefined);
      const word = vocabulary.ofOption(id);
      return word ? decoded(word.name) : refused(`its ${property.name} is an option that is not known`);
    },
  };
}
