// A clock on which waiting costs no real time: it jumps to the earliest sleeper once real work has come to rest.
import type { Clock } from '../../../src/ports.ts';

export interface FakeClock extends Clock {
  /** Milliseconds slept for, in order of waking. */
  readonly slept: readonly number[];
}

/** Starts at zero. `settle` milliseconds of real time are left to work that is under way before time jumps. */
export function createFakeClock(settle = 0): FakeClock {
  let now = 0;
  let jumping = false;
  const slept: number[] = [];
  const sleepers: { at: number; length: number; wake: () => void }[] = [];

  function jump(): void {
    jumping = false;
    sleepers.sort((one, other) => one.at - other.at);
    const next = sleepers.shift();
    if (!next) return;
    now = Math.max(now, next.at);
    slept.push(next.length);
    next.wake();
    schedule();
  }

  function schedule(): void {
    if (jumping || sleepers.length === 0) return;
    jumping = true;
    setTimeout(jump, settle);
  }

  return {
    now: () => now,
    sleep: (length) =>
      new Promise((wake) => {
        sleepers.push({ at: now + length, length, wake });
        schedule();
      }),
    slept,
  };
}
