// One look at a service: that it refuses is a finding like any other.
import type { Check, Subject } from '../../core/doctor/check.ts';
import { toFault } from '../../core/fault.ts';

/** What `look` finds, or the refusal as the one check of `subject`; mistakes of ours are thrown. */
export async function attempt(
  subject: Subject,
  look: () => Promise<readonly Check[]>,
): Promise<readonly Check[]> {
  try {
    return await look();
  } catch (thrown) {
    const fault = toFault(thrown);
    if (fault.service === 'runner') throw thrown;
    return [subject.ofFault(fault)];
  }
}
