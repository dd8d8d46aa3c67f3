// The end of a command's help: what it looks like when somebody uses it.

/** Each as the command line and what it does. */
export function examples(...pairs: readonly (readonly [line: string, effect: string])[]): string {
  const width = Math.max(...pairs.map(([line]) => line.length));
  const lines = pairs.map(([line, effect]) => `  $ ${line.padEnd(width)}   ${effect}`);
  return `\nExamples:\n${lines.join('\n')}\n\nExit codes: 0 fine, 1 problems or a failure, 2 wrong usage, 3 waits for --confirm.`;
}
