// Commit messages: the configured subject, plain words below it, trailers for the next run at the end.
import { oneLine } from './escape.ts';

export interface CommitText {
  /** What changed, in a few words, for the subject. */
  readonly summary: string;
  /** One line for each change, and the page in Notion that it is about. */
  readonly body: readonly { readonly text: string; readonly url: string | undefined }[];
  readonly trailers: Readonly<Record<string, string>>;
}

const mostBodyLines = 50;

/** `template` is the subject with `{summary}` in it. Text from plans can neither mention, close nor skip anything. */
export function commitMessage(template: string, { summary, body, trailers }: CommitText): string {
  const subject = oneLine(template.replace('{summary}', () => inert(summary)));
  const lines = body.slice(0, mostBodyLines).map(({ text, url }) => {
    const address = url !== undefined && /^https:\/\/[\w.-]+\/[\w/-]+(#[\w-]+)?$/.test(url) ? ` ${url}` : '';
    return `${inert(text)}${address}`;
  });
  const more = body.length > lines.length ? [`… and ${body.length - lines.length} more`] : [];
  const end = Object.entries(trailers).map(([key, value]) => `${key}: ${oneLine(value)}`);
  return [subject, [...lines, ...more].join('\n'), end.join('\n')].filter((part) => part !== '').join('\n\n');
}

/**
 * One line without what GitHub acts on in a commit message: mentions, issue references (and with them closing
 * keywords), `[skip ci]` and its kin, and anything that reads as a trailer. It only ever adds characters: taking
 * some out could join what stands around them to the very thing.
 */
function inert(text: string): string {
  return oneLine(text)
    .replace(/@(?=\w)/g, '@ ')
    .replace(/#(?=\d)/g, '# ')
    .replace(/\bGH-(?=\d)/gi, 'GH ')
    .replace(/\[(?=\s*(skip|no|ci|actions)[ -]?(ci|skip|actions)\s*\])/gi, '[ – ')
    .replace(/\b(skip-checks|co-authored-by|signed-off-by|plan-sync-[a-z-]+)(?=\s*:)/gi, '$1 –')
    .replace(/:\/\//g, ': //');
}
