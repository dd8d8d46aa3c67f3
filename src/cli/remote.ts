// The services as a command reaches them: whose repository it is, with which tokens, and the ports over them.
import { randomUUID } from 'node:crypto';
import { notionOrigin } from '../action/inputs.ts';
import { tokenOfGh } from '../adapters/local/github-token.ts';
import { originUrl, repositoryOf } from '../adapters/local/remote.ts';
import { Fault } from '../core/fault.ts';
import type { Settings } from '../compose.ts';
import type { Ports } from '../modes/run.ts';
import type { Context, Environment } from './context.ts';
import { terminalLog } from './log.ts';
import { workingTreeRoot, type RemoteOptions } from './options.ts';

export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

/** The value of a variable; an empty one counts as missing. */
export function variable(env: Environment, name: string): string | undefined {
  return env[name]?.trim() || undefined;
}

/** From `--repo`, GITHUB_REPOSITORY, or the remote `origin`. Throws a Fault where none of them says. */
export async function repositoryName(context: Context, options: RemoteOptions): Promise<RepositoryName> {
  const given = options.repo ?? variable(context.env, 'GITHUB_REPOSITORY');
  const address = given === undefined ? await originUrl(workingTreeRoot(context, options)) : undefined;
  const name = given ?? (address === undefined ? undefined : repositoryOf(address, serverHost(context.env)));
  const [owner, repo] = (name ?? '').split('/');
  if (owner && repo) return { owner, repo };
  throw new Fault(
    'not-found',
    address === undefined
      ? 'There is no remote `origin` here that would say which repository on GitHub is meant.'
      : `The remote \`origin\` is no repository on ${serverHost(context.env)}.`,
    {
      service: 'runner',
      hint: 'Run the command inside a clone, or name the repository: `--repo owner/name`.',
    },
  );
}

/** `https://github.com`, without a slash at its end. */
export function serverUrl(env: Environment): string {
  return (variable(env, 'GITHUB_SERVER_URL') ?? 'https://github.com').replace(/\/+$/, '');
}

function serverHost(env: Environment): string {
  const url = serverUrl(env);
  return URL.canParse(url) ? new URL(url).host : 'github.com';
}

/** From the environment, else from gh; undefined where neither has one. It is never shown from here on. */
export async function githubToken(context: Context): Promise<string | undefined> {
  const { env } = context;
  const given = variable(env, 'GITHUB_TOKEN') ?? variable(env, 'GH_TOKEN');
  const token = given ?? (await tokenOfGh(serverHost(env)));
  if (token !== undefined) context.conceal(token);
  return token;
}

/** Where Notion is. Throws a Fault where NOTION_API_URL names an address that the token may not be sent to. */
export function notionUrl(env: Environment): string {
  const url = notionOrigin(variable(env, 'NOTION_API_URL') ?? 'https://api.notion.com');
  if (url !== undefined) return url;
  throw new Fault('invalid', 'NOTION_API_URL is no address that the Notion token may be sent to.', {
    service: 'runner',
    hint: 'Unset it; another origin than https://api.notion.com is accepted on this machine only.',
  });
}

/** Which repository, and with which tokens. Throws a Fault without a token for GitHub. */
export async function openSettings(context: Context, options: RemoteOptions): Promise<Settings> {
  const { env } = context;
  const name = await repositoryName(context, options);
  const url = notionUrl(env);
  const token = await githubToken(context);
  if (token === undefined)
    throw new Fault('unauthorized', `There is no token for ${name.owner}/${name.repo} on GitHub.`, {
      service: 'github',
      hint: 'Set GITHUB_TOKEN or GH_TOKEN, or log in with `gh auth login`.',
    });
  return {
    ...name,
    githubToken: token,
    notionToken: variable(env, 'NOTION_TOKEN'),
    notionUrl: url,
    serverUrl: serverUrl(env),
    // Runs on GitHub have numbers; this is none, and no two are the same.
    run: { id: `local-${randomUUID()}`, attempt: '1' },
  };
}

/**
 * The ports over the real services. Throws a Fault without a token for GitHub; `board` is undefined without one for
 * Notion.
 */
export async function openPorts(context: Context, options: RemoteOptions): Promise<Ports> {
  const settings = await openSettings(context, options);
  const [{ portsOf }, { systemClock }] = await Promise.all([
    import('../compose.ts'),
    import('../adapters/system-clock.ts'),
  ]);
  return portsOf(settings, { clock: systemClock, log: terminalLog(context) });
}

/** The same, for commands that can do nothing without Notion. */
export async function openPortsWithNotion(context: Context, options: RemoteOptions): Promise<Ports> {
  if (variable(context.env, 'NOTION_TOKEN') === undefined)
    throw new Fault('unauthorized', 'There is no token for Notion.', {
      service: 'notion',
      hint: 'Set NOTION_TOKEN to the token of a Notion integration; docs/tokens.md says how to get one.',
    });
  return openPorts(context, options);
}
