// Writes IDs into the text of a plan file: one inserted key per task, and no other byte changed. The result is read
// again and has to say what was meant; a file in which that cannot be done is left alone.
import { isMap, isScalar, isSeq, parseDocument, type Node, type YAMLMap } from 'yaml';
import type { Assignment } from './ids.ts';
import { parsePlan } from './parse.ts';

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** `text` with the IDs of `assignments` (all of this file), or undefined when they cannot be written safely. */
export function writeIds(path: string, text: string, assignments: readonly Assignment[]): string | undefined {
  const document = parseDocument(text, { keepSourceTokens: true });
  const nodes = taskNodes(document.contents);
  const splices = assignments.map(({ index, id }) => {
    const node = nodes[index];
    return node && idSplice(text, node, id);
  });
  if (splices.some((splice) => splice === undefined)) return undefined;
  const edited = (splices as Splice[])
    .sort((a, b) => b.start - a.start)
    .reduce((result, { start, end, text: put }) => result.slice(0, start) + put + result.slice(end), text);
  return saysTheSame(path, text, edited, assignments) ? edited : undefined;
}

/** The maps of all tasks in the order of the file, as `parsePlan` counts them. */
function taskNodes(root: unknown): readonly YAMLMap[] {
  if (!isMap(root)) return [];
  return root.items.flatMap(({ key, value }) => {
    if (!isScalar(key)) return [];
    if (key.value === 'tasks') return maps(value);
    if (key.value !== 'phases') return [];
    return maps(value).flatMap((phase) => maps(phase.get('tasks', true)));
  });
}

function maps(value: unknown): readonly YAMLMap[] {
  if (isMap(value)) return [value];
  return isSeq(value) ? value.items.filter((item) => isMap(item)) : [];
}

function idSplice(text: string, task: YAMLMap, id: string): Splice | undefined {
  const present = task.items.find(({ key }) => isScalar(key) && key.value === 'id');
  const value = present?.value as Node | null | undefined;
  if (value?.range) {
    const [start, end] = value.range;
    if (start === end) return afterColon(text, present?.key, id);
    const quote = /^['"]/.exec(text.slice(start, end))?.[0] ?? '';
    return { start, end, text: `${quote}${id}${quote}` };
  }
  const first = task.items[0]?.key as Node | null | undefined;
  if (present || !first?.range) return undefined;
  const start = first.range[0];
  if (task.flow === true) return { start, end: start, text: `id: ${id}, ` };
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const column = start - lineStart - (lineStart === 0 && text.startsWith('\uFEFF') ? 1 : 0);
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  return { start, end: start, text: `id: ${id}${lineEnd}${' '.repeat(column)}` };
}

/** Behind a key that was left empty; its value, as the parser sees it, may stand behind a comment. */
function afterColon(text: string, key: unknown, id: string): Splice | undefined {
  if (!isScalar(key) || !key.range) return undefined;
  const start = text.indexOf(':', key.range[1]) + 1;
  return { start, end: start, text: ` ${id}` };
}

function saysTheSame(
  path: string,
  before: string,
  after: string,
  assignments: readonly Assignment[],
): boolean {
  const was = parsePlan(path, before).plan;
  const is = parsePlan(path, after).plan;
  if (!was || !is || was.tasks.length !== is.tasks.length) return false;
  const ids = new Map(assignments.map(({ index, id }) => [index, id]));
  const meaning = (value: unknown): string =>
    JSON.stringify(value, (key, entry: unknown) => (key === 'at' ? undefined : entry));
  const intended = {
    ...was,
    tasks: was.tasks.map((task, index) => ({ ...task, id: ids.get(index) ?? task.id })),
  };
  return meaning(intended) === meaning(is);
}
