// The line as its author meant it, for the slips that people make when they write plain text into YAML. Works on
// one line at a time, so that corrections never move another line.
import { parseDocument, visit } from 'yaml';

const checkbox = /^(\s*(?:- +)*)- *\[([ xX])?\]\s+(\S.*)$/;
const content = /^(\s*(?:- +)*)((?:"[^"]*"|'[^']*'|[^\s'"#[{&*!|>@`%-][^:#]*?) *: +)?(\S.*)$/;

/** The text as a YAML string that reads the same everywhere, in quotes. */
export function quoted(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/**
 * The corrected line, or undefined where no slip is recognised. Tabs become spaces, `- [x] text` becomes a
 * criterion, and text that YAML would read as something else goes into quotes.
 * @param whole the line is an item of a list of texts: what looks like its key is text as well
 */
export function correctLine(line: string, whole = false): string | undefined {
  const source = line.replace(/\r$/, '');
  const untabbed = source.replace(/^[ \t]+/, (blank) => blank.replaceAll('\t', '  '));
  const corrected = correctCheckbox(untabbed) ?? correctText(untabbed, whole) ?? untabbed;
  return corrected !== source && reads(corrected) ? corrected : undefined;
}

function correctCheckbox(line: string): string | undefined {
  const match = checkbox.exec(line);
  if (!match) return undefined;
  const [, head = '', mark = ' ', rest = ''] = match;
  const text = reads(`- ${rest}`) && plainText(rest) ? rest : quoted(rest);
  return `${head}- ${mark === ' ' ? '' : 'done: '}${text}`;
}

function correctText(line: string, whole: boolean): string | undefined {
  const match = content.exec(line);
  // A line without a dash and a key goes on with a text above it, or is no YAML at all.
  if (!match || (!match[1]?.trim() && !match[2])) return undefined;
  const [, dashes = '', key = '', rest = ''] = match;
  // Keys of ours are lower case; `- Note: this: that` is an item of text, unless it names a link.
  const text = whole || (dashes.includes('-') && /^[A-Z"']/.test(key) && !rest.includes('://'));
  const [head, value] = text ? [dashes, key + rest] : [dashes + key, rest];
  const comment = /\s+# .*$/.exec(value)?.[0] ?? '';
  const bare = value.slice(0, value.length - comment.length).trimEnd();
  if (!bare || plainText(bare)) return undefined;
  const unclosed = /^"[^"\\]*$/.test(bare);
  return head + (unclosed ? `${bare}"` : quoted(bare)) + comment;
}

/** True when YAML reads the text as a value that goes on to the end of the line. */
function plainText(text: string): boolean {
  const first = text[0]!;
  if (first === '"' || first === "'") return text.length > 1 && text.endsWith(first) && reads(text);
  if (first === '[' || first === '{') return !/^(?:\[[^\]]*\]|\{[^}]*\})\s*[^\s#]/.test(text);
  return !/^[@`%!&*#,\]}]|^[|>]\s*[^\s\d+-]|^[-?] |: |:$| #|\t#/.test(text);
}

/** True for YAML that stands on its own: a reference to an anchor of another line is no correction. */
function reads(line: string): boolean {
  const document = parseDocument(line.trim(), { prettyErrors: false, resolveKnownTags: false });
  let alone = document.errors.length + document.warnings.length === 0;
  visit(document, {
    Alias: () => {
      alone = false;
      return visit.BREAK;
    },
  });
  return alone;
}
