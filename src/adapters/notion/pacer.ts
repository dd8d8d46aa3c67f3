// One queue for all requests. Notion grants a budget per 60-second window that may be spent in one burst: 180 on most
// plans, 600 on others (https://developers.notion.com/reference/request-limits). Which one holds is not told, so the
// server decides: once 180 went through without a refusal we try on, and after a refusal know what the window holds.
import type { Clock } from '../../ports.ts';

/** The least that any plan grants. */
const sureBudget = 180;
/** A little longer than Notion's window, which begins when the first request arrives, not when it leaves. */
const windowLength = 60_500;
const mostInFlight = 4;

export interface Refusal {
  /** Milliseconds; undefined where Notion does not say. */
  readonly retryAfter: number | undefined;
  /** Whether the budget of the window is what ran out. */
  readonly budget: boolean;
}

export interface Pacer {
  /** Runs `task` when it is its turn, in order of arrival; its refusal, if any, holds everybody back. */
  run<T>(task: () => Promise<T>): Promise<T>;
}

export interface PacerOptions {
  readonly clock: Clock;
  /** Whether what a task threw asks everybody to wait. */
  readonly refusal: (thrown: unknown) => Refusal | undefined;
  /** Told of every wait of the whole queue, in milliseconds. */
  readonly onWait: (milliseconds: number) => void;
}

/** A queue with its own budget. */
export function createPacer({ clock, refusal, onWait }: PacerOptions): Pacer {
  let windowEnd = 0;
  let sent = 0;
  let passed = 0;
  let inFlight = 0;
  let limit = sureBudget;
  let limitIsKnown = false;
  let pausedUntil = 0;
  let waking = false;
  const waiting: (() => void)[] = [];

  /** Starts what may start now, and comes back when time alone will allow more. */
  function drain(): void {
    while (waiting.length > 0 && inFlight < mostInFlight) {
      const now = clock.now();
      if (now >= windowEnd) [sent, passed] = [0, 0];
      if (now < pausedUntil) return wakeAt(pausedUntil);
      if (sent >= limit) {
        if (!limitIsKnown && passed >= limit) limit *= 2;
        else if (!limitIsKnown && inFlight > 0) return;
        else return wakeAt(windowEnd);
      }
      if (sent === 0) windowEnd = now + windowLength;
      sent += 1;
      inFlight += 1;
      waiting.shift()?.();
    }
  }

  function wakeAt(time: number): void {
    if (waking) return;
    waking = true;
    const wait = Math.max(1, time - clock.now());
    onWait(wait);
    void clock.sleep(wait).then(() => {
      waking = false;
      drain();
    });
  }

  function holdBack({ retryAfter, budget }: Refusal): void {
    const now = clock.now();
    pausedUntil = Math.max(pausedUntil, retryAfter === undefined ? windowEnd : now + retryAfter);
    if (!budget) return;
    // The wait ends with Notion's window, which is the one that counts.
    windowEnd = pausedUntil;
    limit = Math.max(sureBudget, passed);
    // Less than every plan grants: somebody else spent from the window, which tells nothing about its size.
    limitIsKnown = passed >= sureBudget;
  }

  return {
    run: async (task) => {
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
        drain();
      });
      try {
        const value = await task();
        passed += 1;
        return value;
      } catch (thrown) {
        const refused = refusal(thrown);
        if (refused) holdBack(refused);
        else passed += 1;
        throw thrown;
      } finally {
        inFlight -= 1;
        drain();
      }
    },
  };
}
