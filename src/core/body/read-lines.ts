// The other way round from `lines.ts`: what people made of criteria, resources and notes, for the file.
import type { Criterion, Resource, Update } from '../plan/model.ts';
import { textLines } from './dialect.ts';

/** Criteria: the to-dos. Other lines are people's own, and stay in Notion. */
export function readCriteria(text: string): readonly Criterion[] {
  return textLines(text)
    .filter((line) => line.kind === 'todo' && line.text !== '')
    .map((line) => ({ text: line.text, met: line.checked }));
}

/** The items of a list of texts, without what is nested below them. */
export function readBullets(text: string): readonly string[] {
  return textLines(text)
    .filter((line) => isItem(line.kind) && line.depth === 0 && line.text !== '')
    .map((line) => line.text);
}

/** Resources: an item that is nothing but a link has its title and URL, any other is a text. */
export function readResources(text: string): readonly Resource[] {
  return readBullets(text).map((item) => {
    const link =
      /^\[((?:[^[\]\\]|\\.)*)\]\((\S+)\)$/.exec(item) ?? /^([^:[\]]+): (https?:\/\/\S+)$/.exec(item);
    if (link) return { title: unescaped(link[1]!), url: link[2] };
    return /^https?:\/\/[^\s<>]+$/.test(item) ? { title: item, url: item } : { title: item, url: undefined };
  });
}

/**
 * Progress notes: `**date**, who: note`, of which each part but the note may be missing.
 * @param handleOf the handle of a person by the name that is shown
 */
export function readUpdates(text: string, handleOf: (name: string) => string | undefined): readonly Update[] {
  return readBullets(text).map((item) => {
    const dated = /^\*\*(\d{4}-\d{2}-\d{2})\*\*(?:, ([^:]+))?: (.*)$/.exec(item);
    if (dated) {
      const name = dated[2] === undefined ? undefined : unescaped(dated[2]);
      return {
        date: dated[1],
        by: name === undefined ? undefined : (handleOf(name) ?? name),
        note: dated[3]!,
      };
    }
    const named = /^([^:]+): (.*)$/.exec(item);
    const by = named && handleOf(unescaped(named[1]!));
    return by === null || by === undefined
      ? { date: undefined, by: undefined, note: item }
      : { date: undefined, by, note: named![2]! };
  });
}

/** Context: a blocker on its first line, and the text below. Markdown; undefined where there is none. */
export function readContext(text: string): {
  readonly blocker: string | undefined;
  readonly rest: string;
} {
  const [first] = textLines(text);
  const blocker = first?.kind === 'paragraph' ? /^\*\*Blocked:\*\* (.+)$/.exec(first.text)?.[1] : undefined;
  return {
    blocker,
    rest: blocker === undefined ? text : text.slice(text.indexOf(first!.source) + first!.source.length + 1),
  };
}

function isItem(kind: string): boolean {
  return kind === 'bullet' || kind === 'number' || kind === 'todo';
}

/** A name out of Markdown, without its backslashes. */
export function unescaped(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
