// Runs one request over the services, tells now and then how far it is, shows the report, and ends well when somebody
// stops it.
import { setTimeout as sleep } from 'node:timers/promises';
import { createWorkingTree } from '../adapters/local/working-tree.ts';
import type { Report } from '../core/report.ts';
import { run, type Ports, type Request } from '../modes/run.ts';
import type { Context } from './context.ts';
import { Hold } from './hold.ts';
import { workingTreeRoot, type JsonOption, type RemoteOptions } from './options.ts';
import { openPortsWithNotion } from './remote.ts';
import { showReport } from './show/report.ts';

const tellEvery = 5_000;
const mostToGiveBack = 5_000;
const signals = ['SIGINT', 'SIGTERM'] as const;

type Options = RemoteOptions & JsonOption;

/** Does what is asked for with the repository as it is on GitHub. Throws Faults where a service refuses or is away. */
export async function runRequest(context: Context, options: Options, request: Request): Promise<void> {
  const ports = await openPortsWithNotion(context, options);
  showReport(context, await runWithProgress(ports, request), options);
}

/** The same with the files of the working tree in place of those on the default branch. */
export async function runRequestHere(context: Context, options: Options, request: Request): Promise<void> {
  const ports = await openPortsWithNotion(context, options);
  const root = workingTreeRoot(context, options);
  const repository = createWorkingTree({ root, configPath: options.config, remote: ports.repository });
  showReport(context, await runWithProgress({ ...ports, repository }, request), options);
}

/** Runs it, while the error stream says that something is going on. */
async function runWithProgress(ports: Ports, request: Request): Promise<Report> {
  const hold = new Hold();
  let told = 0;
  const timer = setInterval(() => {
    const requests = ports.board?.requests() ?? 0;
    if (requests > told) ports.log.info(`${requests} requests to Notion so far …`);
    told = requests;
  }, tellEvery);
  const stop = (signal: NodeJS.Signals): void => void end(ports, hold, signal, ignore);
  const ignore = (): void => signals.forEach((signal) => process.removeListener(signal, stop));
  for (const signal of signals) process.on(signal, stop);
  try {
    return await run(request, hold.over(ports));
  } finally {
    clearInterval(timer);
    ignore();
  }
}

/** Gives back what the run holds, and dies of the signal as if it had not been caught; a second one kills at once. */
async function end({ log }: Ports, hold: Hold, signal: NodeJS.Signals, ignore: () => void): Promise<void> {
  ignore();
  log.info('Stopping …');
  const isBack = await Promise.race([hold.giveBack().catch(() => false), sleep(mostToGiveBack, false)]);
  if (isBack) log.info('Stopped in the middle. The next run does what is left.');
  process.kill(process.pid, signal);
}
