// A log that keeps its lines for the test to read.
import type { Log } from '../../src/ports.ts';

export interface QuietLog extends Log {
  /** `level: message`, in order; groups as `group: title`. */
  readonly lines: string[];
}

export function createQuietLog(): QuietLog {
  const lines: string[] = [];
  const keep = (level: string) => (message: string) => void lines.push(`${level}: ${message}`);
  return {
    lines,
    info: keep('info'),
    notice: keep('notice'),
    warning: keep('warning'),
    debug: keep('debug'),
    group(title, body) {
      lines.push(`group: ${title}`);
      return body();
    },
  };
}
