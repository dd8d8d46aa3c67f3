// Runs one request over the ports, tells now and then how far it is, and ends well when somebody stops it.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Report } from '../core/report.ts';
import type { Ports, Request } from '../modes/run.ts';
import { Hold } from './hold.ts';

const tellEvery = 5_000;
const mostToGiveBack = 5_000;
const signals = ['SIGINT', 'SIGTERM'] as const;

/** Does what is asked for, while the error stream says that something is going on. */
export async function runRequest(ports: Ports, request: Request): Promise<Report> {
  const { run } = await import('../modes/run.ts');
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
