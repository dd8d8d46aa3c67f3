// Names as people write them and as Notion keeps them. Matching forgives spelling that carries no meaning, because
// the same word reaches us from files, from the configuration and from databases that people set up by hand.
import { remembered } from '../remembered.ts';
import type { DataSource, PropertySchema, SelectOption } from './model.ts';

/** The form in which names are compared: without case, spaces, hyphens and underscores. */
export const fold = remembered(
  (name) =>
    name
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s_-]+/gu, ''),
  2000,
);

/** `text` as a name that Notion takes for an option: no commas, one line, at most 100 characters. */
export function optionName(text: string): string {
  return text.replace(/,/g, ' ').replace(/\s+/g, ' ').trim().slice(0, 100).trim();
}

/**
 * The option that `text` names: by its very name, else ignoring case (Notion keeps names unique ignoring case), else by
 * a name that it had before.
 */
export function optionNamed(options: readonly SelectOption[], text: string): SelectOption | undefined {
  const name = optionName(text);
  const lower = name.toLowerCase();
  return (
    options.find((option) => option.name === name) ??
    options.find((option) => option.name.toLowerCase() === lower) ??
    options.find((option) => option.formerly?.some((former) => former.toLowerCase() === lower))
  );
}

/** The property that `text` names: by id or name, as it is called now or was called before. */
export function propertyNamed(source: DataSource, text: string): PropertySchema | undefined {
  const folded = fold(text);
  return (
    source.properties.find(({ id }) => id === text) ??
    source.properties.find(({ name }) => name === text) ??
    source.properties.find(({ name }) => fold(name) === folded) ??
    source.properties.find(({ formerly }) => formerly?.some((former) => fold(former) === folded))
  );
}

/** `a, b and c` */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)!}`;
}
