// The token of GitHub's own command line, where people are logged in with it.
import { execFile } from 'node:child_process';

/** Asks `gh auth token`; undefined where there is no gh, or nobody is logged in to `host`. */
export function tokenOfGh(host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile('gh', ['auth', 'token', '--hostname', host], { timeout: 10_000 }, (error, stdout) =>
      resolve(error ? undefined : stdout.trim() || undefined),
    );
  });
}
