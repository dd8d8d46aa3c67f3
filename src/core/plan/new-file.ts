// A plan file that did not exist: its first lines, and everything else by edits like those of any other file, so that
// it is written in the same way and read again before it counts.
import { editYaml } from '../yaml/edit/edit.ts';
import { readSource } from '../yaml/edit/source.ts';
import { editPlans, type Refused } from './apply-edits.ts';
import type { PlanEdit } from './edit.ts';
import { planConventions } from './written.ts';

export interface NewFile {
  readonly path: string;
  readonly text: string;
  readonly refused: readonly Refused[];
}

/**
 * The file of a new plan with these edits made.
 * @param schema the path or address of the JSON Schema that editors complete and check the file with
 */
export function newFile(
  { path, key, title }: { readonly path: string; readonly key: string; readonly title: string },
  schema: string | undefined,
  edits: readonly PlanEdit[],
): NewFile {
  const head = schema === undefined ? '' : `# yaml-language-server: $schema=${schema}\n`;
  const keys = new Map([
    ['title', { set: title }],
    ['key', { set: key }],
  ]);
  const text = editYaml(readSource(head)!, { keys }, planConventions);
  return edited({ path, text, refused: [] }, key, edits);
}

/** The file with more edits made. */
export function edited({ path, text, refused }: NewFile, key: string, edits: readonly PlanEdit[]): NewFile {
  const after = editPlans(new Map([[key, { path, text }]]), edits);
  return { path, text: after.texts.get(key) ?? text, refused: [...refused, ...after.refused] };
}

/** The schema that a plan file names for editors. */
export function schemaOf(text: string): string | undefined {
  return /^# yaml-language-server: \$schema=(\S+)\s*$/m.exec(text)?.[1];
}
