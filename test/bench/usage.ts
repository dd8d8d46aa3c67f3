// Loaded into the product's own process before it: notes what the process used when it ends.
import { writeFileSync } from 'node:fs';

/** What one process used from its start to its end. */
export interface Usage {
  readonly wallMilliseconds: number;
  readonly cpuMilliseconds: number;
  /** `ru_maxrss` of the process itself, in MB. */
  readonly peakMegabytes: number;
}

export const usageFile = 'BENCH_USAGE_FILE';

const path = process.env[usageFile];
if (path !== undefined)
  process.once('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const usage: Usage = {
      wallMilliseconds: process.uptime() * 1000,
      cpuMilliseconds: (userCPUTime + systemCPUTime) / 1000,
      peakMegabytes: maxRSS / 1024,
    };
    writeFileSync(path, JSON.stringify(usage));
  });
