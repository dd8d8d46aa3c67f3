// A small vocabulary (statuses, priorities) matched with the options of a property. The words of the product stand
// for options that are called so, are renamed so in the configuration, or mean the same; every other option is a word
// of its own, because people set their databases up as they like.
import type { SelectOption } from './model.ts';
import { fold } from './names.ts';

/** A word of the product. */
export interface Term {
  readonly name: string;
  /** Other words for it, the likeliest first. They count only where no option has that very name. */
  readonly aliases: readonly string[];
}

/** A word that may stand in a plan file. */
export interface Word<T extends Term> {
  readonly name: string;
  /** The product's word that it is; undefined for an option of the database's own. */
  readonly term: T | undefined;
  /** Undefined as long as no database is known. */
  readonly option: SelectOption | undefined;
}

export interface Wording<T extends Term> {
  /** In the order of the options, or of the terms where no database is known. */
  readonly words: readonly Word<T>[];
  /** The word that `text` names, ignoring case, spaces, hyphens and underscores. */
  find(text: string): Word<T> | undefined;
  /** Renames to an option that does not exist, and options hidden by a rename: `[name, option]`. */
  readonly missing: readonly (readonly [string, string])[];
  readonly hidden: readonly (readonly [string, string])[];
}

/**
 * Matches `terms` with `options` (undefined: no database is known, every term counts). `renames` maps a word to the
 * name of its option.
 */
export function wording<T extends Term>(
  terms: readonly T[],
  options: readonly SelectOption[] | undefined,
  renames: Readonly<Record<string, string>> = {},
): Wording<T> {
  if (!options)
    return wordsOf(
      terms.map((term) => ({ name: term.name, term, option: undefined })),
      renames,
      {},
    );
  const chosen = new Map<SelectOption, { name: string; term: T | undefined }>();
  const named = (text: string): SelectOption | undefined =>
    options.find((option) => fold(option.name) === fold(text)) ??
    options.find((option) => option.formerly?.some((former) => fold(former) === fold(text)));
  const represented = (name: string): boolean =>
    [...chosen.values()].some((word) => fold(word.name) === fold(name));
  const choose = (option: SelectOption | undefined, name: string): void => {
    const term = terms.find((candidate) => fold(candidate.name) === fold(name));
    if (option && !chosen.has(option) && !represented(name))
      chosen.set(option, { name: term?.name ?? name, term });
  };

  const missing: [string, string][] = [];
  for (const [name, text] of Object.entries(renames)) {
    const option = named(text);
    if (option) choose(option, name);
    else missing.push([name, text]);
  }
  for (const { name } of terms) choose(named(name), name);
  for (const { name, aliases } of terms)
    for (const alias of aliases)
      choose(
        options.find((option) => fold(option.name) === fold(alias)),
        name,
      );

  const own = options.filter((option) => !chosen.has(option));
  const hidden = own.filter(({ name }) => represented(name));
  const words = options
    .filter((option) => !hidden.includes(option))
    .map((option) => ({ name: option.name, term: undefined, ...chosen.get(option), option }));
  return wordsOf(words, renames, {
    missing,
    hidden: hidden.map(({ name }) => [
      words.find((word) => fold(word.name) === fold(name))!.option.name,
      name,
    ]),
  });
}

function wordsOf<T extends Term>(
  words: readonly Word<T>[],
  renames: Readonly<Record<string, string>>,
  { missing = [], hidden = [] }: Partial<Pick<Wording<T>, 'missing' | 'hidden'>>,
): Wording<T> {
  const spellings = new Map<string, Word<T>>();
  const teach = (text: string, word: Word<T> | undefined): void => {
    if (word && !spellings.has(fold(text))) spellings.set(fold(text), word);
  };
  const called = (text: string): Word<T> | undefined => words.find((word) => fold(word.name) === fold(text));
  for (const word of words) teach(word.name, word);
  for (const word of words) if (word.option) teach(word.option.name, word);
  for (const [name, option] of Object.entries(renames)) teach(option, called(name));
  for (const word of words) for (const former of word.option?.formerly ?? []) teach(former, word);
  for (const word of words) for (const alias of word.term?.aliases ?? []) teach(alias, word);
  return { words, find: (text) => spellings.get(fold(text)), missing, hidden };
}
