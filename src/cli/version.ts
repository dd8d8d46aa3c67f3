// Which release this is.
import { readFileSync } from 'node:fs';
import type { Context } from './context.ts';

export function versionOf({ packageRoot }: Context): string {
  const { version } = JSON.parse(readFileSync(new URL('package.json', packageRoot), 'utf8')) as {
    version: string;
  };
  return version;
}
