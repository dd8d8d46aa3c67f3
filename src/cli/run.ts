// Runs one request over the ports, and tells now and then how far it is.
import type { Report } from '../core/report.ts';
import type { Ports, Request } from '../modes/run.ts';

const tellEvery = 5_000;

/** Does what is asked for, while the error stream says that something is going on. */
export async function runRequest(ports: Ports, request: Request): Promise<Report> {
  const { run } = await import('../modes/run.ts');
  let told = 0;
  const timer = setInterval(() => {
    const requests = ports.board?.requests() ?? 0;
    if (requests > told) ports.log.info(`${requests} requests to Notion so far …`);
    told = requests;
  }, tellEvery);
  try {
    return await run(request, ports);
  } finally {
    clearInterval(timer);
  }
}
