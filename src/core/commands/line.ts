// Finds the command in a comment: it has to be the only line that says anything, so that quotes and prose never act.
// Comments are as long as GitHub allows and written by anybody: every step here is linear in their length.

/** What follows the word in the only line of a comment that has text; '' where nothing does, undefined where it is no command. */
export function commandLine(body: string, word: string): string | undefined {
  const line = onlyLine(body);
  const start = `/${word.toLowerCase()}`;
  if (line?.slice(0, start.length).toLowerCase() !== start) return undefined;
  const rest = line.slice(start.length);
  return rest === '' || /^\s/.test(rest) ? rest.trim() : undefined;
}

/** The only line with text, without blanks and back-ticks around it; undefined where there are none or several. */
function onlyLine(body: string): string | undefined {
  let found: string | undefined;
  for (let start = 0; start <= body.length;) {
    const end = endOfLine(body, start);
    const line = unwrapped(body.slice(start, end).trim());
    if (line !== '' && found !== undefined) return undefined;
    if (line !== '') found = line;
    start = end + 1;
  }
  return found;
}

function endOfLine(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) if (text[at] === '\n' || text[at] === '\r') return at;
  return text.length;
}

/** As many back-ticks are taken off the end as there were at the start: one of the text's own stays. */
function unwrapped(line: string): string {
  let ticks = 0;
  while (line[ticks] === '`') ticks += 1;
  let end = line.length;
  while (end > ticks && line.length - end < ticks && line[end - 1] === '`') end -= 1;
  return line.slice(ticks, end).trim();
}

/** The first word of a text and what follows it. */
export function firstWord(text: string): readonly [word: string, rest: string] {
  const end = text.search(/\s/);
  return end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end).trim()];
}
