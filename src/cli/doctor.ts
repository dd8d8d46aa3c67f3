// Looks at the whole setup and shows what was found.
import { mustFix } from '../core/doctor/check.ts';
import { doctor } from '../modes/doctor/doctor.ts';
import type { Context } from './context.ts';
import { openDoctor } from './doctor-ports.ts';
import { exitCodes } from './exit.ts';
import type { JsonOption, RemoteOptions } from './options.ts';
import { checkLines } from './show/checks.ts';

/** Shows every check, and settles the exit status: failed where something must be fixed. */
export async function examine(context: Context, options: RemoteOptions & JsonOption): Promise<void> {
  const checks = await doctor(await openDoctor(context, options), { configPath: options.config });
  const isWell = !mustFix(checks);
  context.out.lines(
    options.json
      ? [JSON.stringify({ ok: isWell, checks }, undefined, 2)]
      : checkLines(checks, context.out.styles),
  );
  if (!isWell) context.exit(exitCodes.failed);
}
