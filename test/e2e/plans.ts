// Plan files that the end-to-end tests use: the example that ships, and small ones made of a few lines.
import { readFileSync } from 'node:fs';

export const migrationPath = 'plans/database-migration.yml';

/** The example plan, as it stands in the repository. */
export const migration = readFileSync(
  new URL('../../examples/database-migration.yml', import.meta.url),
  'utf8',
);

/** Who the handles of the example plan are. */
export const people = 'people:\n  ada: ada@example.com\n  sam: none\n';

/** A plan with the tasks given as YAML maps in flow style, without their braces: `id: PREF-1, title: One`. */
export function planOf(key: string, ...tasks: readonly string[]): string {
  const rows = tasks.map((task) => `  - { ${task} }\n`).join('');
  return `title: Plan ${key}\nkey: ${key}\ntasks:${tasks.length === 0 ? ' []' : ''}\n${rows}`;
}
