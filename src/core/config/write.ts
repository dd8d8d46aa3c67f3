// Writes the databases that `setup` found or created into the text of the configuration, and changes nothing else.
import { isMap, isScalar, parseDocument } from 'yaml';
import { parseConfig } from './config.ts';

export interface DatabaseUrls {
  readonly tasks: string;
  readonly plans: string;
}

/** `text` with both URLs under `notion`, or undefined when that cannot be done safely. `''`: no file yet. */
export function writeDatabases(path: string, text: string, urls: DatabaseUrls): string | undefined {
  const edited = insert(text, urls);
  if (edited === undefined) return undefined;
  const { config } = parseConfig(path, edited);
  return config?.notion.tasks === urls.tasks && config.notion.plans === urls.plans ? edited : undefined;
}

function insert(text: string, urls: DatabaseUrls): string | undefined {
  const root = parseDocument(text).contents;
  if (root !== null && !isMap(root)) return undefined;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const notion = root?.items.find(({ key }) => isScalar(key) && key.value === 'notion');
  if (!notion) {
    const before = text === '' || text.endsWith('\n') ? text : `${text}${lineEnd}`;
    const version = root === null ? `version: 1${lineEnd}` : '';
    return `${before}${version}notion:${lineEnd}  tasks: ${urls.tasks}${lineEnd}  plans: ${urls.plans}${lineEnd}`;
  }
  const map = notion.value;
  if (!isMap(map) || map.flow === true || map.items.length === 0) return undefined;
  const first = map.items[0]!.key;
  if (!isScalar(first) || !first.range) return undefined;
  const start = first.range[0];
  const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
  const missing = (['tasks', 'plans'] as const).filter((name) => map.get(name) === undefined);
  const lines = missing.map((name) => `${name}: ${urls[name]}${lineEnd}${indent}`).join('');
  return text.slice(0, start) + lines + text.slice(start);
}
