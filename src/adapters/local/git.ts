// Questions to the git of this machine. It is only ever asked, never told to change anything.
import { spawnSync } from 'node:child_process';

/**
 * What git prints; undefined where it fails, is not installed, or `folder` is no checkout. The answer is waited for,
 * which is quicker than to watch three streams, and nobody has anything else to do meanwhile.
 */
export function askGit(folder: string, args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return status === 0 ? stdout : undefined;
}
