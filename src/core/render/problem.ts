// A problem as one line of Markdown, linked to where it stands.
import type { Problem } from '../problem.ts';
import { codeSpan, inline, link } from './escape.ts';

/** @param blobUrl where the files of the commit can be looked at: `https://github.com/owner/name/blob/<sha>` */
export function problemLine(problem: Problem, blobUrl: string | undefined): string {
  const { file, line, message, hint, correction } = problem;
  const name = line === undefined ? (file ?? '') : `${file ?? ''}:${line}`;
  const where = file === undefined ? '' : `${link(name, lineUrl(blobUrl, file, line))}: `;
  const right = correction === undefined ? '' : ` Write ${codeSpan(correction)}.`;
  return `${where}${inline(message, 600)} ${inline(hint, 600)}${right}`;
}

/** The address of a line of a file. */
export function lineUrl(
  blobUrl: string | undefined,
  file: string,
  line: number | undefined,
): string | undefined {
  const anchor = line === undefined ? '' : `#L${line}`;
  return blobUrl === undefined ? undefined : `${blobUrl}/${encodePath(file)}${anchor}`;
}

/** Parentheses are legal in addresses and end a Markdown link all the same. */
function encodePath(path: string): string {
  return path
    .split('/')
    .map((name) =>
      encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(/[()]/g, (mark) =>
        mark === '(' ? '%28' : '%29',
      ),
    )
    .join('/');
}
