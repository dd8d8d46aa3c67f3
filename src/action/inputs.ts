// The action's inputs, as `action.yml` declares them: read once, checked together, with an empty one meaning its default.
import { closest } from '../core/did-you-mean.ts';
import type { Problem } from '../core/problem.ts';

export const modes = ['auto', 'sync', 'validate', 'setup', 'import'] as const;
export type Mode = (typeof modes)[number];

export interface Inputs {
  readonly notionToken: string | undefined;
  readonly githubToken: string;
  readonly config: string;
  readonly mode: Mode;
  /** Only these plan keys, for `import` the project that becomes a plan; empty: all. */
  readonly plans: readonly string[];
  readonly dryRun: boolean;
  /** The code of a held run that is being approved. */
  readonly confirm: string | undefined;
  /** An origin, without a trailing slash. */
  readonly notionUrl: string;
}

/** Where the configuration is. */
export const defaultConfigPath = '.github/plan-sync.yml';

export const inputNames = [
  'notion-token',
  'github-token',
  'config',
  'mode',
  'plan',
  'dry-run',
  'confirm',
  'notion-api-url',
] as const;
export type InputName = (typeof inputNames)[number];

/** `read` gives the raw text of an input, `''` when it is not set. Every problem is reported, not only the first. */
export function parseInputs(read: (name: InputName) => string): {
  inputs: Inputs | undefined;
  problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const text = (name: InputName): string | undefined => read(name).trim() || undefined;
  const problem = (message: string, hint: string): void => {
    problems.push({ code: 'configuration', message, hint });
  };

  const githubToken = text('github-token');
  if (githubToken === undefined)
    problem('The input `github-token` is empty.', 'Leave it out, or pass `${{ github.token }}`.');

  const mode = text('mode') ?? 'auto';
  if (!isMode(mode)) {
    const meant = closest(mode, modes);
    problem(
      `The input \`mode\` is \`${mode}\`, which is none of ${modes.join(', ')}.`,
      meant ? `Did you mean \`${meant}\`?` : 'Leave it out for `auto`.',
    );
  }

  const dryRun = text('dry-run') ?? 'false';
  if (!/^(true|false)$/i.test(dryRun))
    problem(
      `The input \`dry-run\` is \`${dryRun}\`, which is neither true nor false.`,
      'Write `true` or `false`.',
    );

  const notionUrl = notionOrigin(text('notion-api-url') ?? 'https://api.notion.com');
  if (notionUrl === undefined)
    problem(
      'The input `notion-api-url` is no address that the Notion token may be sent to.',
      'Leave it out; another origin than https://api.notion.com is accepted on loopback only.',
    );

  if (problems.length > 0 || githubToken === undefined || notionUrl === undefined || !isMode(mode))
    return { inputs: undefined, problems };
  return {
    inputs: {
      notionToken: text('notion-token'),
      githubToken,
      config: text('config') ?? defaultConfigPath,
      mode,
      plans: plansOf(text('plan') ?? '', mode),
      dryRun: dryRun.toLowerCase() === 'true',
      confirm: text('confirm'),
      notionUrl,
    },
    problems,
  };
}

/** Keys; for `import` one project, by its title or URL. */
function plansOf(text: string, mode: Mode): readonly string[] {
  const named = mode === 'import' ? [text] : text.toUpperCase().split(/[\s,]+/);
  return named.filter((name) => name !== '');
}

function isMode(text: string): text is Mode {
  return (modes as readonly string[]).includes(text);
}

/** An origin that the Notion token may be sent to, without a trailing slash; undefined where it may not. */
export function notionOrigin(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const loopback = ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
  const plain = url.username === '' && url.password === '' && url.search === '' && url.hash === '';
  if (!plain || url.pathname !== '/') return undefined;
  if (url.origin === 'https://api.notion.com') return url.origin;
  return loopback && /^https?:$/.test(url.protocol) ? url.origin : undefined;
}
