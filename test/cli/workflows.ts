// The workflow that ships, with an owner in place of the placeholder.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const workflowPath = '.github/workflows/plan-sync.yml';

/** The recipe as it stands in the examples. */
export const recipe = readFileSync(
  join(import.meta.dirname, '../../examples/workflows/everything.yml'),
  'utf8',
);

export const workflow = recipe.replace('OWNER/', 'acme/');
