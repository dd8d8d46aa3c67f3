// Questions to the git of this machine. It is only ever asked, never told to change anything.
import { spawn } from 'node:child_process';

/** What git prints; undefined where it fails, is not installed, or `folder` is no checkout. */
export function askGit(folder: string, args: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    const git = spawn('git', ['-C', folder, ...args], { stdio: ['ignore', 'pipe', 'ignore'] });
    let answer = '';
    git.stdout.setEncoding('utf8').on('data', (part: string) => (answer += part));
    git
      .on('error', () => resolve(undefined))
      .on('close', (status) => resolve(status === 0 ? answer : undefined));
  });
}
