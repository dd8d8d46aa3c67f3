// Spreads writes and GraphQL calls: GitHub asks for no more than 80 requests a minute that create content
// (docs.github.com/rest, "About secondary rate limits"). A run's few writes go out at once, only many of them wait.
import type { Clock } from '../../ports.ts';

/** A gate that lets at most `limit` callers pass within any `window` milliseconds, in the order they came. */
export function createPace(clock: Clock, limit: number, window: number): () => Promise<void> {
  const passes: number[] = [];
  return async () => {
    const now = clock.now();
    const earliest = passes.length < limit ? now : Math.max(now, (passes.shift() ?? now) + window);
    passes.push(earliest);
    if (earliest > now) await clock.sleep(earliest - now);
  };
}
