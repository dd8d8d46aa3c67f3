// Codec of people. Persons without Notion stay in the file and are never sent; an edit in Notion does not remove them.
import type { Directory } from '../people.ts';
import { decoded, idsOf, list, problem, refused, set, words, type Codec, type Decoded } from './codec.ts';

/** Said once for all fields, however many tasks it concerns. */
export const peopleUnavailable =
  'People were left as they are: the Notion token may not look them up. Allow it to read user information including e-mail addresses, or give user ids under `people`.';

export function people(directory: Directory): Codec {
  return {
    encode: (written, property) => {
      const found = words(written).map((word) => ({ word, person: directory.find(word) }));
      for (const { word, person } of found)
        if (person.kind === 'unknown') return problem(`"${word}" is nobody that is known.`, person.hint);
      if (found.some(({ person }) => person.kind === 'unavailable'))
        return { kind: 'left', notice: peopleUnavailable };
      return set(
        found.flatMap(({ person }) => (person.kind === 'user' ? [person.id] : [])),
        property.name,
      );
    },
    decode: (value, _property, written) => {
      const rest = new Set(idsOf(value));
      const kept = words(written).filter((word) => {
        const person = directory.find(word);
        return person.kind === 'user' ? rest.delete(person.id) : person.kind !== 'unknown';
      });
      const added = [...rest].map((id) => directory.wordFor(id)).sort();
      const lines = [...rest].flatMap((id) => directory.suggestion(id) ?? []);
      const result = list([...kept, ...added]);
      return result.kind === 'value' && lines.length > 0
        ? {
            ...result,
            notice: `To see a name instead of a user id, add under \`people\`: ${lines.join(', ')}.`,
          }
        : result;
    },
  };
}

/** One person, for a key that holds a single word. */
export function onePerson(directory: Directory): Codec {
  const several = people(directory);
  return {
    encode: (written, property) => several.encode(written, property),
    decode: (value, property, written): Decoded => {
      if (idsOf(value).length > 1) return refused(`${property.name} holds more than one person`);
      const current = idsOf(value).length === 0 ? written : undefined;
      const result = several.decode(value, property, current);
      if (result.kind !== 'value') return result;
      const [word] = words(result.value);
      return result.notice === undefined ? decoded(word) : { ...result, value: word };
    },
  };
}
