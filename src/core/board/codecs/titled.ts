// Codecs of words that people make up: sprints and phases (in a select, a text or a relation whose pages are matched by
// title) and labels. What does not exist yet is created.
import { oneText } from '../values.ts';
import { optionName, optionNamed } from '../names.ts';
import { decoded, encoded, idsOf, list, refused, set, words, type Codec, type Context } from './codec.ts';

export function titled(context: Pick<Context, 'pageTitled' | 'titleOf'>): Codec {
  return {
    encode: (written, property) => {
      const name = written === undefined ? '' : oneText(String(written));
      if (name === '') return encoded(null);
      if (property.type === 'select')
        return option(optionNamed(property.options ?? [], name)?.id ?? optionName(name));
      if (property.type !== 'relation') return encoded(name);
      const page = context.pageTitled(property.relation?.dataSource ?? '', name);
      return page === undefined ? { kind: 'missing-page', title: name } : encoded([page]);
    },
    decode: (value, property) => {
      const ids = idsOf(value);
      const [id] = ids;
      if (id === undefined) return decoded(undefined);
      if (property.type === 'select')
        return decoded(property.options?.find((known) => known.id === id)?.name ?? id);
      if (property.type !== 'relation') return decoded(oneText(id) || undefined);
      if (ids.length > 1) return refused(`${property.name} links to more than one page`);
      const name = context.titleOf(id);
      return name === undefined
        ? refused(`the page that ${property.name} links to cannot be read`)
        : decoded(name);
    },
  };
}

function option(idOrName: string) {
  return encoded(idOrName === '' ? null : idOrName);
}

/** A set of options. Commas are dropped from their names, not from the file. */
export const labels: Codec = {
  encode: (written, property) => {
    const named = words(written).flatMap((word) => {
      return (optionNamed(property.options ?? [], word)?.id ?? optionName(word)) || [];
    });
    return set(named, property.name);
  },
  decode: (value, property, written) => {
    const known = property.options ?? [];
    const rest = new Set(idsOf(value));
    const kept = words(written).filter((word) =>
      rest.delete(optionNamed(known, word)?.id ?? optionName(word)),
    );
    const added = known.filter(({ id }) => rest.delete(id)).map(({ name }) => name);
    return list([...kept, ...added, ...rest]);
  },
};
