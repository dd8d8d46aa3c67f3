// The texts of the pull request that brings plans made from rows of a database.
import { counted } from './counted.ts';
import { codeSpan, inline } from './escape.ts';

/** One plan of the pull request. */
export interface ImportedFile {
  readonly key: string;
  readonly title: string;
  readonly path: string;
  readonly tasks: number;
}

const mostNotices = 100;

/** What is imported, in a few words. */
export function importSummary(files: readonly ImportedFile[]): string {
  const [first] = files;
  return files.length === 1
    ? `import ${first!.title} from Notion`
    : `import ${files.length} plans from Notion`;
}

/** What the pull request holds, and what merging it does. @param notices what could not be taken along */
export function importBody(files: readonly ImportedFile[], notices: readonly string[]): string {
  const rows = files.map(
    ({ key, title, path, tasks }) => `| ${inline(title)} | ${inline(key)} | ${tasks} | ${codeSpan(path)} |`,
  );
  const left = notices.slice(0, mostNotices).map((notice) => `- ${inline(notice, 600)}`);
  const more = notices.length - left.length;
  return [
    `${counted(files.length, 'plan')} made from rows in Notion. Nothing in Notion was changed.`,
    '',
    '| Plan | Key | Tasks | File |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    'Change the files here as you like, the keys too. When this is merged, the next sync ties each task to the row that it was made from: it writes Task ID and Plan into the row, and from then on both sides follow each other. What people change in the rows meanwhile is kept, and comes into the files after that.',
    '',
    'Closing it without merging leaves everything as it is.',
    ...(left.length === 0 ? [] : ['', 'Left as it is in Notion:', '', ...left]),
    ...(more > 0 ? [`- … and ${more} more.`] : []),
  ].join('\n');
}
