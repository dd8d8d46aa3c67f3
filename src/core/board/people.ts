// Who is who: handles of the configuration, e-mail addresses and Notion's user ids. Files get handles or ids, never
// addresses, because a repository may be public.
import { closest } from '../did-you-mean.ts';
import type { Person } from './model.ts';
import { toId } from './references.ts';

export type FoundPerson =
  | { readonly kind: 'user'; readonly id: string }
  /** A person without Notion (`none` in the configuration). */
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown'; readonly hint: string }
  /** The token cannot look people up, so nobody knows. */
  | { readonly kind: 'unavailable' };

export interface Directory {
  /** The person that a word in a file means: a handle (with or without `@`), an e-mail address or a user id. */
  find(word: string): FoundPerson;
  /** What to write for a user: the handle, else the user id. */
  wordFor(userId: string): string;
  /** The line to add under `people` for a user without a handle; undefined where there is a handle. */
  suggestion(userId: string): string | undefined;
}

/**
 * `people` maps handles to e-mail addresses, user ids or `none`. `members` lists the workspace's people, undefined
 * where the token may not list them. `remembered` holds user ids by word, from runs that could.
 */
export function directory(
  people: Readonly<Record<string, string>>,
  members: readonly Person[] | undefined,
  remembered: Readonly<Record<string, string>> = {},
): Directory {
  const humans = members?.filter(({ bot }) => !bot);
  const addressesAreVisible = humans?.some(({ email }) => email !== undefined) ?? false;
  const handles = new Map(Object.entries(people).map(([handle, who]) => [handle.toLowerCase(), who]));

  const find = (word: string): FoundPerson => {
    const handle = word.replace(/^@/, '').toLowerCase();
    const who = handles.get(handle) ?? word;
    if (handles.has(handle) && who.toLowerCase() === 'none') return { kind: 'none' };
    const id = toId(who);
    if (id !== undefined) return { kind: 'user', id };
    if (!who.includes('@') || who.startsWith('@')) return { kind: 'unknown', hint: hint(handle, people) };
    const member = humans?.find(({ email }) => email?.toLowerCase() === who.toLowerCase());
    const known = member?.id ?? (Object.hasOwn(remembered, word) ? remembered[word] : undefined);
    if (known !== undefined) return { kind: 'user', id: known };
    if (!addressesAreVisible) return { kind: 'unavailable' };
    return {
      kind: 'unknown',
      hint: 'Nobody in the workspace has that e-mail address. Guests are not listed: give their user id instead.',
    };
  };

  const handleOf = (userId: string): string | undefined =>
    Object.keys(people).find((handle) => {
      const found = find(handle);
      return found.kind === 'user' && found.id === userId;
    });

  return {
    find,
    wordFor: (userId) => handleOf(userId) ?? userId,
    suggestion: (userId) => {
      if (handleOf(userId) !== undefined) return undefined;
      const name = humans?.find(({ id }) => id === userId)?.name;
      return `${slug(name ?? '') || 'somebody'}: ${userId}`;
    },
  };
}

function hint(word: string, people: Readonly<Record<string, string>>): string {
  const handles = Object.keys(people);
  const near = closest(word, handles);
  const list = handles.length === 0 ? 'There are none yet.' : `There are: ${handles.join(', ')}.`;
  return `${near === undefined ? '' : `Did you mean ${near}? `}Add the handle under \`people\` in the configuration. ${list}`;
}

function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
