// Writes edits into plan files. All are applied at once and the result is read again; where it does not say exactly
// what was meant, the edits are halved until the one that cannot be written is found, and that one is refused.
import { Unwritable } from '../yaml/edit/change.ts';
import { editYaml } from '../yaml/edit/edit.ts';
import { readSource } from '../yaml/edit/source.ts';
import { draftOf, planOf } from './draft.ts';
import type { Draft, Drafts } from './draft.ts';
import type { PlanEdit } from './edit.ts';
import { intend } from './intend.ts';
import type { Problem } from '../problem.ts';
import { parsePlan } from './parse.ts';
import { remembered } from '../remembered.ts';
import { taskPlaces } from './places.ts';
import { meaning } from './settle.ts';
import { changeOf } from './write.ts';
import type { PlanFile, PlanFiles } from './write.ts';
import { planConventions } from './written.ts';

/** An edit that was not made, with a sentence for people. */
export interface Refused {
  readonly edit: PlanEdit;
  readonly why: string;
}

export interface EditedPlans {
  /** The texts that changed, by key. */
  readonly texts: ReadonlyMap<string, string>;
  readonly refused: readonly Refused[];
}

/**
 * Applies edits one after another to the texts of plan files.
 * @param files by the keys of their plans. An edit that changes nothing leaves every byte as it is.
 */
export function editPlans(
  files: ReadonlyMap<string, { readonly path: string; readonly text: string }>,
  edits: readonly PlanEdit[],
): EditedPlans {
  const opened = new Map<string, PlanFile>();
  const closed = new Map<string, string>();
  const concerned = concernedBy(edits);
  for (const [key, { path, text }] of files) {
    if (!concerned(key)) continue;
    const file = open(path, text);
    if ('why' in file) closed.set(key, file.why);
    else opened.set(key, file);
  }
  const { files: after, refused } = apply(opened, edits, closed);
  const texts = [...after].flatMap(([key, { text }]) =>
    text === files.get(key)!.text ? [] : [[key, text] as const],
  );
  return { texts: new Map(texts), refused };
}

/** Which plans have to be opened: to a new task it matters what stands in any of them. */
function concernedBy(edits: readonly PlanEdit[]): (key: string) => boolean {
  if (edits.some(({ kind }) => kind === 'add-task')) return () => true;
  const keys = new Set(edits.flatMap((edit) => [edit.plan, ...(edit.kind === 'move-task' ? [edit.to] : [])]));
  return (key) => keys.has(key);
}

/** A file that cannot be edited. */
interface Shut {
  readonly why: string;
  readonly problem?: Problem | undefined;
}

function open(path: string, text: string): PlanFile | Shut {
  return openedFile(`${path}\0${text}`);
}

const openedFile = remembered((file) => {
  const end = file.indexOf('\0');
  return openFile(file.slice(0, end), file.slice(end + 1));
}, 100);

function openFile(path: string, text: string): PlanFile | Shut {
  const { plan, problems } = parsePlan(path, text);
  const [problem] = problems;
  if (!plan)
    return {
      why: `${path} has problems, the first in line ${problem?.line ?? 1}: correct them first.`,
      problem,
    };
  const source = readSource(text);
  const places = source && taskPlaces(source);
  if (!source || places?.length !== plan.tasks.length)
    return { why: `The tasks of ${path} stand behind an alias: write them out.` };
  return { path, text, plan, source, places };
}

interface Applied {
  readonly files: PlanFiles;
  readonly refused: readonly Refused[];
}

function apply(files: PlanFiles, edits: readonly PlanEdit[], closed: ReadonlyMap<string, string>): Applied {
  const refused: Refused[] = [];
  let drafts: Drafts = new Map(
    [...files].map(([key, { plan, places }]) => [key, draftOf(key, plan, places)]),
  );
  for (const edit of edits) {
    const plans = [edit.plan, ...(edit.kind === 'move-task' ? [edit.to] : [])];
    const shut = plans.flatMap((key) => closed.get(key) ?? [])[0];
    const next = shut === undefined ? intend(drafts, edit) : { why: shut };
    if ('why' in next) refused.push({ edit, why: next.why });
    else drafts = next;
  }
  const written = write(files, drafts);
  if (!('why' in written)) return { files: written, refused };
  const [only] = edits;
  if (edits.length === 1) return { files, refused: [{ edit: only!, why: written.why }] };
  const middle = Math.ceil(edits.length / 2);
  const first = apply(files, edits.slice(0, middle), closed);
  const second = apply(first.files, edits.slice(middle), closed);
  return { files: second.files, refused: [...first.refused, ...second.refused] };
}

function write(files: PlanFiles, drafts: Drafts): PlanFiles | { readonly why: string } {
  const result = new Map(files);
  for (const [key, draft] of drafts) {
    const change = changeOf(key, draft, files);
    if (!change) continue;
    const { path, source } = files.get(key)!;
    try {
      const file = open(path, editYaml(source, change, planConventions));
      if ('why' in file) return { why: file.problem?.message ?? file.why };
      if (!isMeant(file, draft))
        return { why: `${path} is written in a way in which this cannot be changed safely.` };
      result.set(key, file);
    } catch (error) {
      if (error instanceof Unwritable) return { why: `${path} was not changed because ${error.message}.` };
      throw error;
    }
  }
  return result;
}

function isMeant({ plan, places, path }: PlanFile, draft: Draft): boolean {
  return meaning({ ...planOf(draft), path }) === meaning(planOf(draftOf(plan.key, plan, places)));
}
