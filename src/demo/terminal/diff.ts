// What changed between two texts, line by line.
import { diffComm } from 'node-diff3';
import { wrap, columns, type Styles } from './screen.ts';

/** Only the lines that went (`-`) and came (`+`), each change with `around` lines before it. */
export function diff(before: string, after: string, styles: Styles, around = 0): string[] {
  const parts = diffComm(before.split('\n'), after.split('\n'));
  return parts.flatMap((part, at) => {
    if ('common' in part && part.common) {
      const isLast = at === parts.length - 1;
      return isLast || around === 0 ? [] : part.common.slice(-around).map((line) => styles.dim(`  ${line}`));
    }
    if (!('buffer1' in part)) return [];
    return [
      ...part.buffer1.flatMap((line) => signed('- ', line, styles.red)),
      ...part.buffer2.flatMap((line) => signed('+ ', line, styles.green)),
    ];
  });
}

const signed = (sign: string, line: string, style: (text: string) => string): string[] =>
  wrap(`${sign}${line.replace(/\t/g, '  ')}`, columns - 2, '  ').map(style);
