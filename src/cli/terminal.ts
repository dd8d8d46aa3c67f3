// Where a command writes: a stream of the process, with colours where it is a terminal that shows them, and without any
// secret that the command knows.
import type { WriteStream } from 'node:tty';
import { styles, type Styles } from '../demo/terminal/screen.ts';

export interface Terminal {
  readonly styles: Styles;
  readonly colours: boolean;
  /** Whether people look at it right now, so that a line may be written over. */
  readonly isTerminal: boolean;
  write(text: string): void;
  /** Each with a line end. */
  lines(lines: readonly string[]): void;
}

/** @param secrets values that are shown as `***`; may grow while the command runs. NO_COLOR is respected. */
export function openTerminal(
  stream: Pick<WriteStream, 'write'> & Partial<Pick<WriteStream, 'isTTY' | 'hasColors'>>,
  env: Readonly<Record<string, string | undefined>>,
  secrets: ReadonlySet<string>,
): Terminal {
  const isTerminal = stream.isTTY === true;
  const colours = isTerminal && (env['NO_COLOR'] ?? '') === '' && stream.hasColors?.() === true;
  const write = (text: string): void => {
    let safe = text;
    for (const secret of secrets) safe = safe.replaceAll(secret, '***');
    stream.write(safe);
  };
  return {
    styles: styles(colours),
    colours,
    isTerminal,
    write,
    lines: (lines) => write(lines.map((line) => `${line}\n`).join('')),
  };
}
