// Which repository on GitHub a working tree belongs to.
import { askGit } from './git.ts';

/** The address of the remote `origin` as git resolves it; undefined where there is none. */
export async function originUrl(root: string): Promise<string | undefined> {
  return (await askGit(root, ['remote', 'get-url', 'origin']))?.trim();
}

/**
 * `owner/name` of a remote's address: https, ssh, or the short form of scp (`git@github.com:acme/platform.git`).
 * Undefined for anything else: a folder, or a server that is not `host`. Names without a dot may be aliases of ssh.
 */
export function repositoryOf(address: string, host: string): string | undefined {
  const found = address.includes('://') && URL.canParse(address) ? ofUrl(new URL(address)) : ofScp(address);
  if (!found || !isServer(found.host, host)) return undefined;
  const [owner = '', name = ''] = found.path
    .replace(/^\/+|\/+$/g, '')
    .split('/')
    .slice(-2);
  const repository = `${owner}/${name.replace(/\.git$/, '')}`;
  return /^[\w.-]+\/[\w.-]+$/.test(repository) ? repository : undefined;
}

interface Address {
  readonly host: string;
  readonly path: string;
}

function ofUrl({ protocol, host, hostname, pathname }: URL): Address | undefined {
  if (/^https?:$/.test(protocol)) return { host, path: pathname };
  return /^(ssh|git\+ssh|git):$/.test(protocol) ? { host: hostname, path: pathname } : undefined;
}

function ofScp(address: string): Address | undefined {
  const [, host, path] = /^(?:[^@/:]+@)?([^@/:]+):(.+)$/.exec(address) ?? [];
  return host === undefined || path === undefined ? undefined : { host, path };
}

function isServer(name: string, host: string): boolean {
  const [found, wanted] = [name.toLowerCase(), host.toLowerCase()];
  return !found.includes('.') || [wanted, `ssh.${wanted}`, wanted.replace(/:\d+$/, '')].includes(found);
}
