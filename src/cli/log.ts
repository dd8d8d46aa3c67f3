// The port `Log` on a terminal: progress goes to the error stream, so that results can be piped.
import { oneLine } from '../core/render/escape.ts';
import type { Log } from '../ports.ts';
import type { Context } from './context.ts';

/** Debug lines are shown where PLAN_SYNC_DEBUG is set. */
export function terminalLog({ err, env }: Pick<Context, 'err' | 'env'>): Log {
  const debugs = (env['PLAN_SYNC_DEBUG'] ?? '') !== '';
  const { dim, yellow } = err.styles;
  return {
    info: (message) => err.lines([dim(oneLine(message))]),
    notice: (message) => err.lines([`${yellow('note')} ${oneLine(message)}`]),
    warning: (message) => err.lines([`${yellow('warning')} ${oneLine(message)}`]),
    debug: (message) => (debugs ? err.lines([dim(oneLine(message))]) : undefined),
    group: (title, body) => {
      err.lines([dim(oneLine(title))]);
      return body();
    },
  };
}
