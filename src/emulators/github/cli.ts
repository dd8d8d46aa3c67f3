/**
 * An embedded GitHub on the command line, for trying things by hand. Prints one line of JSON when it listens, and runs
 * until it is interrupted; POST to /__emulator/… drives it.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startGitHub } from './emulator.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    repo: { type: 'string', default: 'acme/plans' },
    from: { type: 'string' },
    public: { type: 'boolean', default: false },
  },
});

/** All files below a folder but git's own, by path. */
function filesBelow(folder: string): Record<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
    .filter((path) => !/(^|\/)(\.git|node_modules)\//.test(path));
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(folder, path))]));
}

const github = await startGitHub({
  repository: values.repo,
  port: Number(values.port),
  visibility: values.public ? 'public' : 'private',
  ...(values.from !== undefined && { files: filesBelow(values.from) }),
});
const { apiUrl, graphqlUrl, serverUrl, gitDir, repository } = github;
const tokens = { actions: github.actionsToken(), ada: github.personalToken('ada') };
process.stdout.write(`${JSON.stringify({ repository, serverUrl, apiUrl, graphqlUrl, gitDir, tokens })}\n`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void github.dispose().then(() => process.exit(0)));
}
