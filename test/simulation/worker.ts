// One worker thread of `npm run simulate`.
import { parentPort } from 'node:worker_threads';
import type { Delivery, Order } from './crew.ts';
import type { Life } from './simulate.ts';
import { suites } from './suites.ts';
import { simulate } from './tally.ts';

parentPort!.on('message', (order: Order) => {
  void deliver(order).then((delivery) => parentPort!.postMessage(delivery));
});

async function deliver({ suite, ...share }: Order): Promise<Delivery> {
  const lives: Life[] = [];
  const tally = await simulate(suites[suite], share, (life) => void lives.push(life));
  return { tally, lives };
}
