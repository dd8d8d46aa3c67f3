/** `[label](target)`: reading one, and how Notion spells targets. */
import { closingBracket } from './scan.ts';

export interface Link {
  readonly label: string;
  readonly href: string;
  readonly end: number;
}

/** The link whose opening bracket stands at `at`, or undefined when there is none. Titles are dropped. */
export function readLink(source: string, at: number): Link | undefined {
  const labelEnd = closingBracket(source, at, '[', ']');
  if (labelEnd === undefined || source.charAt(labelEnd + 1) !== '(') return undefined;
  const targetEnd = closingBracket(source, labelEnd + 1, '(', ')');
  if (targetEnd === undefined) return undefined;
  const target = /^<?([^\s<>]+)>?(?:\s+(?:"[^"]*"|'[^']*'))?$/.exec(
    source.slice(labelEnd + 2, targetEnd).trim(),
  );
  if (target?.[1] === undefined) return undefined;
  return {
    label: source.slice(at + 1, labelEnd),
    href: normaliseTarget(target[1].replace(/\\([\\()])/g, '$1')),
    end: targetEnd + 1,
  };
}

/** A target as Notion stores it: a bare host gains a slash. Brackets that would end a link are percent-encoded. */
export function normaliseTarget(target: string): string {
  return target
    .replace(/^(https?:\/\/[^/?#]+)(?=[?#]|$)/i, '$1/')
    .replaceAll('(', '%28')
    .replaceAll(')', '%29')
    .replaceAll('\\', '%5C')
    .replaceAll('`', '%60');
}
