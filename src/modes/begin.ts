// How every run that keeps a state begins: it takes the state that the configuration names, and looks at the repository.
import { defaultConfig } from '../core/config/config.ts';
import { toFault } from '../core/fault.ts';
import type { Notice, Problem } from '../core/problem.ts';
import { acquire } from './acquire.ts';
import type { Ports, SyncRequest } from './run.ts';
import { headOf, survey, type Expecting, type Survey } from './survey.ts';

/** What there is before any plan is read; else why nothing can be done. */
export async function begin(
  ports: Ports,
  request: SyncRequest,
  expect: Expecting = () => undefined,
): Promise<Survey | { readonly problems: readonly Problem[]; readonly notices: readonly Notice[] }> {
  let ref = defaultConfig.sync.state;
  for (;;) {
    const acquired = await acquire(ports, ports.store(ref), () => headOf(ports, request));
    if (!acquired) return { problems: [], notices: [busy] };
    const surveyed = await survey(ports, request, acquired, expect);
    if ('problems' in surveyed) return { problems: surveyed.problems, notices: [] };
    const { state } = surveyed.config.config.sync;
    if (state === ref) return surveyed;
    ref = state;
  }
}

/** Undefined when another run took the state first: nothing was written then, and everything is read again. */
export async function unlessOvertaken<T>(action: () => Promise<T | undefined>): Promise<T | undefined> {
  try {
    return await action();
  } catch (thrown) {
    const fault = toFault(thrown);
    if (fault.code === 'stale' && fault.service === 'github') return undefined;
    throw fault;
  }
}

const busy = {
  message:
    'Another run of Plan Sync was still at work after five minutes. Nothing was done here; the next run does what is left.',
};
