// Lines that task pages and plan pages share: criteria, resources, progress notes, links.
import type { Criterion, Resource, Update } from '../plan/model.ts';
import { lineToNotion, literal } from './dialect.ts';

/** What stands behind a handle, for people who read it. */
export interface People {
  readonly personName: (handle: string) => string;
}

/** A bullet for each text. */
export function bullets(texts: readonly string[]): string {
  return texts.map((text) => `- ${lineToNotion(text)}`).join('\n');
}

/** To-dos, ticked where the criterion is met. */
export function criteria(list: readonly Criterion[]): string {
  return list.map(({ text, met }) => `- [${met ? 'x' : ' '}] ${lineToNotion(text)}`).join('\n');
}

/** A bullet for each, linked where it has a URL. */
export function resources(list: readonly Resource[]): string {
  return list
    .map(({ title, url }) => `- ${url === undefined ? lineToNotion(title) : link(title, url)}`)
    .join('\n');
}

/** Progress notes in the order of the file, newest last. */
export function updates(list: readonly Update[], people: People): string {
  return list.map((update) => `- ${updateLine(update, people)}`).join('\n');
}

/** One progress note: when, who, what. `about` names what it is about where that is not plain. */
export function updateLine({ date, by, note }: Update, { personName }: People, about?: string): string {
  const when = date === undefined ? [] : [`**${literal(date)}**`];
  const who = by === undefined ? [] : [literal(personName(by))];
  const head = [...when, ...who, ...(about === undefined ? [] : [about])].join(', ');
  return head === '' ? lineToNotion(note) : `${head}: ${lineToNotion(note)}`;
}

/** A link whose text is a name, not Markdown; an address that Notion cannot link to stands behind it as text. */
export function link(title: string, url: string): string {
  if (!/^[a-z][a-z+.-]*:\S/i.test(url))
    return url === '' ? literal(title) : `${literal(title)}: ${literal(url)}`;
  return lineToNotion(`[${title.replace(/[\\`*_~[\]<>]/g, '\\$&')}](<${url}>)`);
}
