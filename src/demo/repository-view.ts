// What stands in the embedded GitHub, as somebody reads it there: commits and pull requests.
import type { Stage } from './stage.ts';
import { diff } from './terminal/diff.ts';
import { page } from './terminal/page.ts';
import { columns, styles as stylesFor, wrap } from './terminal/screen.ts';
import { table } from './terminal/table.ts';

const plain = stylesFor(false);

/** Lines of the newest commit on the default branch: its message without the trailers, and what it changed in `path`. */
export function newestCommit({ github, screen }: Stage, path: string, around = 1): string[] {
  const { message, parents } = github.commit();
  const [subject = '', ...rest] = message.trimEnd().split('\n\n');
  const lines = rest.slice(0, -1).flatMap((part) => part.split('\n'));
  return [
    ...wrap(screen.styles.bold(subject), columns - 2, '  '),
    ...lines.flatMap((line) => wrap(line, columns - 2, '  ')),
    '',
    ...diff(github.file(path, parents[0]) ?? '', github.file(path) ?? '', screen.styles, around),
  ];
}

/** Lines of a pull request: its title, its text, and what it would change in `path`. */
export function pullRequest({ github, screen }: Stage, number: number, path: string): string[] {
  const { title, body, head, user } = github.pull(number);
  return [
    `${screen.styles.bold(`#${number} ${title}`)} (by ${user})`,
    '',
    ...markdown(body ?? '', screen.styles),
    '',
    ...diff(github.file(path) ?? '', github.file(path, head.ref) ?? '', screen.styles, 1),
  ];
}

/** Number of the pull request from a branch. */
export function pullOf({ github }: Stage, branch: string): number {
  const pull = github.pulls().find(({ head }) => head.ref === branch);
  if (pull === undefined) throw new Error(`There is no pull request from ${branch}.`);
  return pull.number;
}

/** Lines of the newest comment on a pull request. */
export function comment({ github, screen }: Stage, number: number): string[] {
  const text = github.comments(number).at(-1)?.body ?? '';
  return markdown(text.replace(/<!--[^>]*-->/g, '').trim(), screen.styles);
}

/** GitHub's Markdown as it is read: paragraphs, and tables. */
function markdown(text: string, styles: Stage['screen']['styles']): string[] {
  return text.split(/\n{2,}/).flatMap((block) => {
    const lines = block.trim().split('\n');
    return [...(lines[0]?.startsWith('|') ? tableOf(lines, styles) : page(block, styles)), ''];
  });
}

function tableOf(lines: readonly string[], styles: Stage['screen']['styles']): string[] {
  const [names = [], , ...rows] = lines.map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((each) => page(each.trim(), plain, Infinity).join(' ')),
  );
  return table(names, rows, styles);
}
