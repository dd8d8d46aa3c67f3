// What a database was called before. Files keep saying the names they were written with, so a property or an option
// that was renamed in Notion stays known under its old names; only ids tell that it is the same one.
import type { DataSource, PropertySchema, SelectOption } from './model.ts';

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
