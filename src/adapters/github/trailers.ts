// Trailers of the action's commits. Every commit of the action names its run, which tells it from everybody else's.

const RUN = 'Plan-Sync-Run';
const TRAILER = /^([A-Za-z][A-Za-z0-9-]*): +(\S.*)$/;

/**
 * The trailers of a message: the last paragraph in which every line is `Key: value` and one names the run. A squash
 * merge may put other people's trailers after it. Undefined where the message is not the action's.
 */
export function parseTrailers(message: string): Readonly<Record<string, string>> | undefined {
  const paragraphs = message.replaceAll('\r', '').split(/\n\s*\n/);
  for (const paragraph of paragraphs.reverse()) {
    const matches = paragraph
      .trim()
      .split('\n')
      .map((line) => TRAILER.exec(line.trim()));
    const entries = matches.flatMap((match) => (match ? [[match[1] ?? '', match[2] ?? ''] as const] : []));
    const trailers = Object.fromEntries(entries);
    if (RUN in trailers && entries.length === matches.length) return trailers;
  }
  return undefined;
}
