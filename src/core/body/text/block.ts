// The blocks of a text, as both dialects share them. Numbers of list items are not kept: both sides count anew.
import type { Inline } from './inline.ts';

export type Block =
  | {
      readonly kind: 'paragraph' | 'quote';
      readonly text: readonly Inline[];
      readonly children: readonly Block[];
    }
  | { readonly kind: 'heading'; readonly level: number; readonly text: readonly Inline[] }
  | {
      readonly kind: 'bullet' | 'number';
      readonly text: readonly Inline[];
      readonly children: readonly Block[];
    }
  | {
      readonly kind: 'todo';
      readonly checked: boolean;
      readonly text: readonly Inline[];
      readonly children: readonly Block[];
    }
  | { readonly kind: 'code'; readonly language: string; readonly lines: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Inline[])[])[] }
  | { readonly kind: 'divider' };

const LANGUAGES: Readonly<Record<string, string>> = {
  'plain text': '',
  plaintext: '',
  plain: '',
  text: '',
  txt: '',
  js: 'javascript',
  jsx: 'javascript',
  ts: 'typescript',
  tsx: 'typescript',
  py: 'python',
  rb: 'ruby',
  sh: 'shell',
  yml: 'yaml',
  md: 'markdown',
  'c++': 'cpp',
  'c#': 'csharp',
};

/** A code language by the one name that stands for its aliases, without whatever else an info string holds. */
export function canonicalLanguage(info: string): string {
  const name = /^[\w+#./ -]*/.exec(info.trim())![0].trim().toLowerCase();
  return LANGUAGES[name] ?? name;
}

/** A fence that no line of the code can close. */
export function fenceFor(lines: readonly string[]): string {
  const longest = Math.max(0, ...lines.map((line) => /^\s*(`{3,})/.exec(line)?.[1]?.length ?? 0));
  return '`'.repeat(Math.max(3, longest + 1));
}

/** A text that reads as a block's marker, with a backslash in front of what would be the marker. */
export function literalStart(text: string): string {
  if (/^(?:#{1,6}|[-+*])(?:\s|$)|^-{3,}|^>/.test(text)) return `\\${text}`;
  return text.replace(/^(\d{1,9})\.(?=\s|$)/, '$1\\.');
}
