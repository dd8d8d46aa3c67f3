// Writes the databases that `setup` found or created into the text of the configuration, and changes nothing else.
import { Unwritable } from '../yaml/edit/change.ts';
import type { Change, Conventions } from '../yaml/edit/change.ts';
import { editYaml } from '../yaml/edit/edit.ts';
import { isNothing, partAt, readSource } from '../yaml/edit/source.ts';
import { parseConfig } from './config.ts';
import { configVocabulary } from './schema.ts';

export interface DatabaseUrls {
  readonly tasks: string;
  readonly plans: string;
}

const conventions: Conventions = {
  order: (key) => configVocabulary[key]?.keys ?? [],
  inline: new Set(),
  exact: new Set(),
};

/** `text` with both URLs under `notion`, or undefined when that cannot be done safely. `''`: no file yet. */
export function writeDatabases(path: string, text: string, urls: DatabaseUrls): string | undefined {
  const edited = insert(text, urls);
  if (edited === undefined) return undefined;
  const { config } = parseConfig(path, edited);
  return config?.notion.tasks === urls.tasks && config.notion.plans === urls.plans ? edited : undefined;
}

function insert(text: string, urls: DatabaseUrls): string | undefined {
  const source = readSource(text);
  if (!source) return undefined;
  const notion = partAt(source.root, 'notion')?.value;
  // What stands there already is never replaced by another database.
  const missing = (['tasks', 'plans'] as const).filter((name) => {
    const value = partAt(notion, name)?.value;
    return value === undefined || isNothing(value);
  });
  const databases: Change = { keys: new Map(missing.map((name) => [name, { set: urls[name] }])) };
  const version: readonly (readonly [string, Change])[] =
    source.root.kind === 'none' ? [['version', { set: 1 }]] : [];
  try {
    return editYaml(source, { keys: new Map([...version, ['notion', databases]]) }, conventions);
  } catch (error) {
    if (error instanceof Unwritable) return undefined;
    throw error;
  }
}
