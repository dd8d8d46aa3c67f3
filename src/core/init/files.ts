// The files with which a repository begins: the configuration, a first plan, and the workflow.
import { stringify } from 'yaml';
import type { PlanEdit } from '../plan/edit.ts';
import { newFile } from '../plan/new-file.ts';

/** Where the databases are, or are to be made. */
export interface NotionPlaces {
  readonly parent: string | undefined;
  readonly tasks: string | undefined;
  readonly plans: string | undefined;
}

/** Stands in the recipes for the owner of the action. */
export const placeholder = 'OWNER/plan-sync@v1';

/** The address of a JSON Schema that ships with the action: `acme/plan-sync@v1`, `plan`. */
export function schemaUrl(action: string, schema: 'plan' | 'config'): string {
  const [path = '', ref = ''] = action.split('@');
  const repository = path.split('/').slice(0, 2).join('/');
  return `https://raw.githubusercontent.com/${repository}/${ref}/schema/${schema}.schema.json`;
}

/** The text of a configuration that says where Notion is and leaves all else at its default. */
export function configFile({ parent, tasks, plans }: NotionPlaces, action: string): string {
  const given = Object.entries({ parent, tasks, plans }).filter(([, value]) => value !== undefined);
  const config = { version: 1, ...(given.length > 0 && { notion: Object.fromEntries(given) }) };
  return `${modeline(schemaUrl(action, 'config'))}${stringify(config, { lineWidth: 0 })}`;
}

/** The text of a first plan that shows the most used keys, and is fit to be synced. */
export function firstPlan(
  file: { readonly path: string; readonly key: string; readonly title: string },
  action: string,
): string {
  const { key: plan } = file;
  const open = (text: string): { text: string; met: boolean } => ({ text, met: false });
  const edits: readonly PlanEdit[] = [
    {
      kind: 'set-plan',
      plan,
      values: { summary: 'What this is about and why, in a sentence or two.' },
    },
    {
      kind: 'add-task',
      plan,
      phase: 'Get started',
      values: {
        title: 'Describe the first piece of work',
        status: 'In Progress',
        priority: 'High',
        acceptance: [open('It stands in this file'), open('It is a row in Notion')],
      },
    },
    {
      kind: 'add-task',
      plan,
      phase: 'Get started',
      values: {
        title: 'Name its task in a pull request',
        dependsOn: ['Describe the first piece of work'],
        description: 'An ID in the title moves the task: done when the pull request is merged.',
      },
    },
  ];
  return newFile(file, schemaUrl(action, 'plan'), edits).text;
}

/** The recipe with the action, the default branch and the command of this repository. */
export function workflowFile(
  recipe: string,
  { action, branch, command }: { readonly action: string; readonly branch: string; readonly command: string },
): string {
  return recipe
    .replaceAll(placeholder, () => action)
    .replaceAll('branches: [main]', () => `branches: [${stringify(branch).trim()}]`)
    .replaceAll("body, '/plan')", () => `body, '/${command}')`);
}

function modeline(url: string): string {
  return `# yaml-language-server: $schema=${url}\n`;
}
