// Whom a login means: people are written into plans by their handles, in the spelling of the configuration.
import { closest } from '../did-you-mean.ts';

/** Handle → e-mail address or Notion user id; undefined for a person without Notion. */
export type People = ReadonlyMap<string, string | undefined>;

/** The handle that a login is, in any case. */
export function handleOf(login: string, people: People): string | undefined {
  if (people.has(login)) return login;
  const folded = login.toLowerCase();
  return [...people.keys()].find((handle) => handle.toLowerCase() === folded);
}

/** What is wrong with a login that is no handle, and the line that makes it one. */
export function unknownPerson(
  login: string,
  people: People,
): { readonly why: string; readonly hint: string; readonly correction: string | undefined } {
  const near = login.length > 40 ? undefined : closest(login, people.keys());
  const meant = near === undefined ? '' : `Did you mean ${near}? `;
  const isLogin = /^[A-Za-z\d][A-Za-z\d-]{0,38}(\[bot\])?$/.test(login);
  return {
    why: `${login} is no handle of people in the configuration.`,
    hint: `${meant}${isLogin ? 'Add a line like this one there, with the e-mail address of the person in Notion, or none.' : 'A handle is a login without blanks.'}`,
    correction: isLogin ? `${login}: ${login}@example.com` : undefined,
  };
}
