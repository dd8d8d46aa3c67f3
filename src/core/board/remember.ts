// What a database was called before. Files keep saying the names they were written with, so a property or an option
// that was renamed in Notion stays known under its old names; only ids tell that it is the same one.
import type { DataSource, Page, PropertySchema, SelectOption } from './model.ts';
import { shownOptions } from './values.ts';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly formerly?: readonly string[] | undefined;
}

/** `source` with the names that its properties and options had in `known`, the schema as it was seen before. */
export function withFormerNames(source: DataSource, known: readonly PropertySchema[]): DataSource {
  return {
    ...source,
    properties: source.properties.map((property) => {
      const before = known.find(({ id }) => id === property.id);
      if (!before) return property;
      const { options } = property;
      return {
        ...renamed(property, before),
        ...(options && { options: options.map((option) => rememberOption(option, before.options ?? [])) }),
      };
    }),
  };
}

function rememberOption(option: SelectOption, known: readonly SelectOption[]): SelectOption {
  const before = known.find(({ id }) => id === option.id);
  return before ? renamed(option, before) : option;
}

function renamed<T extends Named>(now: T, before: Named): T {
  const names = [...new Set([...(before.formerly ?? []), before.name, ...(now.formerly ?? [])])];
  const formerly = names.filter((name) => name !== now.name);
  return formerly.length === 0 ? now : { ...now, formerly };
}

/**
 * `properties` with the options that a row shows and that are not known yet: writing a row creates options of selects,
 * and only the answer tells their ids. The same list where there is nothing new.
 */
export function withSeenOptions(
  properties: readonly PropertySchema[],
  row: Pick<Page, 'properties'>,
): readonly PropertySchema[] {
  let news = false;
  const seen = properties.map((property) => {
    const known = new Set(property.options?.map(({ id }) => id));
    const raw = row.properties[property.id];
    const options = property.options && raw?.type === property.type ? shownOptions(raw) : [];
    const added = options.filter(({ id }) => !known.has(id));
    if (added.length === 0) return property;
    news = true;
    return { ...property, options: [...(property.options ?? []), ...added] };
  });
  return news ? seen : properties;
}
