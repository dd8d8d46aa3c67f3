// Shares worlds among worker threads, each of which asks for the next few when it is done with its last.
import { Worker } from 'node:worker_threads';
import type { Life } from './simulate.ts';
import type { Suite } from './suites.ts';
import { add, nothing, type Share, type Tally } from './tally.ts';

export interface Order extends Share {
  readonly suite: Suite;
}

/** What a worker answers to an order. */
export interface Delivery {
  readonly tally: Tally;
  /** Those with violations. */
  readonly lives: readonly Life[];
}

export interface CrewOptions {
  readonly worlds: number;
  readonly seed: number;
  readonly suite: Suite;
  readonly workers: number;
}

/** How many worlds are handed out at once. */
const share = 50;

/** Lives through all worlds; `delivered` is told of every share with everything so far. */
export async function simulateTogether(
  { worlds, seed, suite, workers }: CrewOptions,
  delivered: (delivery: Delivery, soFar: Tally) => void,
): Promise<Tally> {
  let sum = nothing;
  let next = 0;
  const take = (): Order | undefined => {
    if (next >= worlds) return undefined;
    const order = { suite, seed, from: next, worlds: Math.min(share, worlds - next) };
    next += order.worlds;
    return order;
  };
  const employ = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL('./worker.js', import.meta.url));
      const proceed = (): void => {
        const order = take();
        if (order) worker.postMessage(order);
        else void worker.terminate().then(() => resolve(), reject);
      };
      worker.on('error', reject);
      worker.on('message', (delivery: Delivery) => {
        sum = add(sum, delivery.tally);
        delivered(delivery, sum);
        proceed();
      });
      proceed();
    });
  await Promise.all(Array.from({ length: Math.min(workers, Math.ceil(worlds / share)) }, employ));
  return sum;
}
