// Virtual time: nothing waits, `sleep` moves the clock on once everything that can run has run. Of several sleepers
// the one with the earliest end wakes first.
import type { Clock } from '../../src/ports.ts';

export interface FakeClock extends Clock {
  advance(milliseconds: number): void;
  set(time: number): void;
}

/** `start`: ISO 8601. */
export function createFakeClock(start = '2026-12-01T09:00:00.000Z'): FakeClock {
  let time = Date.parse(start);
  const sleepers: { wake: number; resolve: () => void }[] = [];
  const wakeNext = (): void => {
    const next = sleepers.sort((a, b) => a.wake - b.wake).shift();
    if (next === undefined) return;
    time = Math.max(time, next.wake);
    next.resolve();
  };
  return {
    now: () => time,
    sleep: (milliseconds) =>
      new Promise((resolve) => {
        sleepers.push({ wake: time + milliseconds, resolve });
        setImmediate(wakeNext);
      }),
    advance(milliseconds) {
      time += milliseconds;
    },
    set(at) {
      time = at;
    },
  };
}
