// Questions to the git of this machine. It is only ever asked, never told to change anything.
import { execFile } from 'node:child_process';

/** What git prints; undefined where it fails, is not installed, or `folder` is no checkout. */
export function askGit(folder: string, args: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile('git', ['-C', folder, ...args], { maxBuffer: 1 << 28, encoding: 'utf8' }, (error, stdout) =>
      resolve(error ? undefined : stdout),
    );
  });
}
