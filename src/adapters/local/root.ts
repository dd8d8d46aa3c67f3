// The root of a working tree: what paths in problems and in the configuration are relative to.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The nearest folder, from `folder` upward, that is a checkout; else the nearest that holds the configuration.
 * Undefined where neither is found.
 */
export function findRoot(folder: string, configPath: string): string | undefined {
  return nearest(folder, '.git') ?? nearest(folder, configPath);
}

function nearest(folder: string, name: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, name))) return at;
    if (dirname(at) === at) return undefined;
  }
}
