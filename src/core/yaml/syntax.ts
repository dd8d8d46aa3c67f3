// Sentences for what the YAML parser rejects: its own words are about tokens, ours about what was typed.
import type { ErrorCode } from 'yaml';

export interface Words {
  readonly message: string;
  readonly hint: string;
  /** Where the culprit begins, when that is not where the parser stumbled; 1-based. */
  readonly column?: number | undefined;
}

const quote = 'Put the whole value in quotes.';

const byStart: Readonly<Record<string, string>> = {
  '@': 'A value cannot start with `@` in YAML.',
  '`': 'A value cannot start with a backtick in YAML.',
  '%': 'A value cannot start with `%` in YAML.',
  '!': 'YAML reads a value that starts with `!` as a tag, not as text.',
  '&': 'YAML reads a value that starts with `&` as an anchor, not as text.',
  '*': 'YAML reads a value that starts with `*` as a reference to an anchor, not as text.',
  '#': 'YAML reads what follows `#` as a comment, so the value is cut off.',
  '[': 'YAML reads a value that starts with `[` as a list, and there is text after that list.',
  '"': 'The value starts with a quote, and there is text after the closing quote.',
  "'": 'The value starts with a quote, and there is text after the closing quote.',
  '{': 'YAML reads a value that starts with `{` as a map, and there is text after that map.',
};

const noKey: Words = {
  message: 'This line is no `key: value`.',
  hint: 'Write `key: value` with a blank after the colon, or indent the line when it continues a text.',
};

const strayKey: Words = {
  message: 'YAML finds a key where it expects the rest of a text.',
  hint: 'Check the indentation of this line and the next one.',
};

const byCode: Partial<Readonly<Record<ErrorCode, Words>>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'YAML reads the second `: ` of this line as one more key.',
    hint: quote,
  },
  TAB_AS_INDENT: {
    message: 'The line is indented with a tab, which YAML does not allow.',
    hint: 'Indent with spaces.',
  },
  MULTIPLE_DOCS: {
    message: 'The file holds more than one YAML document.',
    hint: 'Remove the `---` between them, or use one file for each.',
  },
  MULTILINE_IMPLICIT_KEY: noKey,
  BAD_INDENT: {
    message: 'The indentation does not fit, or a bracket is not closed.',
    hint: 'Align the line with its neighbours and close every `[` and `{`.',
  },
  BAD_DQ_ESCAPE: {
    message: 'There is a backslash in double quotes that YAML cannot read.',
    hint: 'Use single quotes, or write the backslash twice.',
  },
  RESOURCE_EXHAUSTION: {
    message: 'The file is nested too deeply.',
    hint: 'Flatten it.',
  },
};

/** What went wrong, told from the start of the value when that explains it, else from the parser's code. */
export function syntaxWords(code: ErrorCode, parserMessage: string, line: string): Words {
  if (/^\s*(?:- +)*- *\[[ xX]?\]\s/.test(line))
    return {
      message: 'YAML reads `[ ]` and `[x]` as lists, not as check boxes.',
      hint: 'Write an open criterion as plain text, a met one as `done: text`.',
    };
  if (code === 'MISSING_CHAR' && parserMessage.includes('quote'))
    return { message: 'A quote is opened and not closed.', hint: 'Close it on the same line.' };
  if (code === 'MISSING_CHAR' && parserMessage.startsWith('Implicit map keys')) return noKey;
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && !/: .*: /.test(line)) return strayKey;
  const words = byCode[code];
  if (words) return words;
  const start = startWords(line);
  if (start) return start;
  return {
    message: `This is not valid YAML: ${parserMessage.replaceAll(/\s+/g, ' ').replace(/[.:]$/, '')}.`,
    hint: 'Check the indentation, the colons and the quotes of this line and the one before.',
  };
}

/** What YAML makes of a value that begins with one of its signs, or undefined. */
export function startWords(line: string): Words | undefined {
  const [, head, first] = /^(\s*(?:- +)*(?:[^\s:#]+: +)?)(\S)/.exec(line) ?? [];
  const message = first === undefined ? undefined : byStart[first];
  return message === undefined ? undefined : { message, hint: quote, column: head!.length + 1 };
}

/** What YAML accepts without a word, and no author of a plan means. */
export const cutOff: Words = { message: byStart['#']!, hint: quote };
export const strayAnchor: Words = { message: byStart['&']!, hint: quote };
export const strayAlias: Words = { message: byStart['*']!, hint: quote };
