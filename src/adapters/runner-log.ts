// The port `Log` on a runner. The runner reads commands out of what a step prints, and much of what is printed here
// was written by people: no line of it can become a command, and no character of it can steer the terminal.
import { debug, endGroup, info, notice, startGroup, warning } from '@actions/core';
import type { Log } from '../ports.ts';

export const runnerLog: Log = {
  info: (message) => info(safeLines(message)),
  notice: (message, at) => notice(safeLines(message), place(at)),
  warning: (message, at) => warning(safeLines(message), place(at)),
  debug: (message) => debug(safeLines(message)),
  async group(title, body) {
    startGroup(safeLines(title));
    try {
      return await body();
    } finally {
      endGroup();
    }
  },
};

/**
 * Text that the runner only shows. It takes a line that begins with `::` for a command, and `##[` anywhere in one; it
 * also ends lines at a lone carriage return (`ActionCommand.cs` of the runner). A backslash breaks the commands up;
 * control characters are shown as `\x1b`.
 */
export function safeLines(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/^(\s*)::/gm, '$1\\::')
    .replaceAll('##[', '##\\[')
    .replace(CONTROL, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

/** C0 and C1 without tab and line feed. */
const CONTROL = /(?![\t\n])\p{Cc}/gu;

function place(at: Parameters<Log['notice']>[1]): { file?: string; startLine?: number } {
  return {
    ...(at?.file !== undefined && { file: at.file }),
    ...(at?.line !== undefined && { startLine: at.line }),
  };
}
