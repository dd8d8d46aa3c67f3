// The command line as one function. It is bundled by itself and loads what talks to services only when it is needed.
import { CommanderError } from 'commander';
import { Fault, toFault } from '../core/fault.ts';
import { oneLine } from '../core/render/escape.ts';
import { openContext, type Context, type Process } from './context.ts';
import { exitCodes, type ExitCode } from './exit.ts';
import { buildProgram } from './program.ts';

/** Does what `process.argv` says; never throws. `packageRoot`: the folder that holds `package.json`. */
export async function runCommandLine(process: Process, packageRoot: URL): Promise<ExitCode> {
  const { context, status } = openContext(process, packageRoot);
  try {
    await buildProgram(context).parseAsync(process.argv);
    return status();
  } catch (thrown) {
    if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? exitCodes.fine : exitCodes.usage;
    explain(context, thrown, process.argv.includes('--json'));
    return exitCodes.failed;
  }
}

/** One sentence on what happened, one on what to do. */
function explain({ err, out, env }: Context, thrown: unknown, json: boolean): void {
  const fault = thrown instanceof Fault ? thrown : unforeseen(thrown);
  const [message, hint] = [oneLine(fault.message), oneLine(fault.hint)];
  if (json) out.lines([JSON.stringify({ error: { code: fault.code, message, hint } }, undefined, 2)]);
  err.lines([`${err.styles.red('error:')} ${message} ${hint}`]);
  const { cause } = fault;
  if ((env['PLAN_SYNC_DEBUG'] ?? '') !== '' && cause instanceof Error)
    err.lines([cause.stack ?? cause.message]);
}

function unforeseen(thrown: unknown): Fault {
  const { code, message, service } = toFault(thrown);
  const hint = 'Run it again with PLAN_SYNC_DEBUG=1; if it fails in the same way, report what that says.';
  return new Fault(code, message, { service, hint, cause: thrown });
}
