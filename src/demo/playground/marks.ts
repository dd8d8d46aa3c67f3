// What a run changed: two views of the world, compared.
import { diffComm } from 'node-diff3';
import type { BlockView, Marks, NotionView, PageMarks, PageView, RepositoryView, RowView } from './wire.ts';

/** Both sides at a moment. */
export interface World {
  readonly notion: NotionView;
  readonly repository: RepositoryView;
}

export const noMarks: Marks = { pages: {}, lines: {}, commits: [], pulls: [], comments: [] };

/** Whether nothing differs. */
export const isNothing = (marks: Marks): boolean => JSON.stringify(marks) === JSON.stringify(noMarks);

/** What is new or different in `after`. */
export function marksBetween(before: World, after: World): Marks {
  const pages = new Map(pagesOf(before.notion).map((page) => [page.id, page]));
  const files = new Map(before.repository.files.map(({ path, text }) => [path, text]));
  const commits = new Set(before.repository.commits.map(({ oid }) => oid));
  const pulls = new Map(before.repository.pulls.map((pull) => [pull.number, JSON.stringify(pull)]));
  const comments = new Set(
    before.repository.pulls.flatMap((pull) => pull.comments).map((comment) => JSON.stringify(comment)),
  );
  return {
    pages: Object.fromEntries(
      pagesOf(after.notion).flatMap((page) => {
        const marks = pageMarks(pages.get(page.id), page);
        return marks === undefined ? [] : [[page.id, marks]];
      }),
    ),
    lines: Object.fromEntries(
      after.repository.files.flatMap(({ path, text }) => {
        const then = files.get(path);
        return then === undefined || then === text ? [] : [[path, linesThatCame(then, text)]];
      }),
    ),
    commits: after.repository.commits.map(({ oid }) => oid).filter((oid) => !commits.has(oid)),
    pulls: after.repository.pulls
      .filter((pull) => pulls.get(pull.number) !== JSON.stringify(pull))
      .map(({ number }) => number),
    comments: after.repository.pulls
      .flatMap((pull) => pull.comments)
      .filter((comment) => !comments.has(JSON.stringify(comment)))
      .map(({ id }) => id),
  };
}

const pagesOf = ({ tasks, plans, spec }: NotionView): (PageView | RowView)[] => [
  ...plans.rows,
  ...tasks.rows,
  spec,
];

function pageMarks(then: PageView | RowView | undefined, now: PageView | RowView): PageMarks | undefined {
  if (then === undefined) return { isNew: true, properties: [], blocks: [] };
  const [old, values] = [valuesOf(then), valuesOf(now)];
  const properties = Object.keys(values).filter(
    (name) => JSON.stringify(old[name]) !== JSON.stringify(values[name]),
  );
  const known = new Map(flat(then.blocks).map((block) => [block.id, said(block)]));
  const blocks = flat(now.blocks)
    .filter((block) => known.get(block.id) !== said(block))
    .map(({ id }) => id);
  return properties.length + blocks.length === 0 ? undefined : { isNew: false, properties, blocks };
}

const valuesOf = (page: PageView | RowView): RowView['values'] => ('values' in page ? page.values : {});

const flat = (blocks: readonly BlockView[]): BlockView[] =>
  blocks.flatMap((block) => [block, ...flat(block.children)]);

const said = ({ type, text, checked }: BlockView): string => JSON.stringify([type, text, checked]);

function linesThatCame(before: string, after: string): number[] {
  const came: number[] = [];
  let line = 1;
  for (const part of diffComm(before.split('\n'), after.split('\n'))) {
    if ('common' in part && part.common) line += part.common.length;
    else if ('buffer2' in part) for (const _ of part.buffer2) came.push(line++);
  }
  return came;
}
