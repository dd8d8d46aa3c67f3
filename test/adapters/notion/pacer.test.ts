// How requests are spread over Notion's windows, on a clock where waiting is free.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPacer, type Pacer } from '../../../src/adapters/notion/pacer.ts';
import { createFakeClock, type FakeClock } from '../../fakes/fake-clock.ts';
import { epoch } from './board-on.ts';

class Refused extends Error {
  readonly retryAfter: number | undefined;
  constructor(retryAfter: number | undefined) {
    super('refused');
    this.retryAfter = retryAfter;
  }
}

/** A server that grants `budget` requests per minute, counted from the first of each window. */
function serverWith(budget: number, clock: FakeClock, header = true) {
  let windowStart = Number.NEGATIVE_INFINITY;
  let used = 0;
  const accepted: number[] = [];
  let refused = 0;
  return {
    accepted,
    refused: () => refused,
    async serve(): Promise<void> {
      const now = clock.now();
      if (now >= windowStart + 60_000) [windowStart, used] = [now, 0];
      used += 1;
      await Promise.resolve();
      if (used <= budget) {
        accepted.push(now);
        return;
      }
      refused += 1;
      throw new Refused(header ? windowStart + 60_000 - now : undefined);
    },
  };
}

function pacerOn(clock: FakeClock): Pacer {
  return createPacer({
    clock,
    refusal: (thrown) =>
      thrown instanceof Refused ? { retryAfter: thrown.retryAfter, budget: true } : undefined,
    onWait: () => undefined,
  });
}

async function untilAccepted(pacer: Pacer, serve: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      return await pacer.run(serve);
    } catch {
      // Refused: it is queued again.
    }
  }
}

function sendMany(pacer: Pacer, count: number, serve: () => Promise<void>): Promise<unknown> {
  return Promise.all(Array.from({ length: count }, () => untilAccepted(pacer, serve)));
}

test('the budget of a window goes out in one burst, the rest waits for the next window', async () => {
  const clock = createFakeClock(epoch);
  const server = serverWith(180, clock);
  await sendMany(pacerOn(clock), 400, () => server.serve());
  const windows = server.accepted.map((time) => Math.floor(time / 60_000));
  expect(windows.filter((window) => window === 0)).toHaveLength(180);
  expect(windows.filter((window) => window === 1)).toHaveLength(180);
  expect(server.accepted[179]).toBe(0);
});

test('what a window holds is asked of the server once, not in every window', async () => {
  const clock = createFakeClock(epoch);
  const server = serverWith(180, clock);
  await sendMany(pacerOn(clock), 1000, () => server.serve());
  expect(server.refused()).toBeLessThanOrEqual(4);
});

test('a larger budget is discovered within the first window', async () => {
  const clock = createFakeClock(epoch);
  const server = serverWith(600, clock);
  await sendMany(pacerOn(clock), 600, () => server.serve());
  expect(server.accepted.at(-1)).toBe(0);
  expect(server.refused()).toBe(0);
});

test('a window that somebody else spent from says nothing about the budget', async () => {
  const clock = createFakeClock(epoch);
  const server = serverWith(600, clock);
  for (let other = 0; other < 500; other += 1) await server.serve();
  const before = server.accepted.length;
  await sendMany(pacerOn(clock), 700, () => server.serve());
  const ours = server.accepted.slice(before);
  expect(ours.filter((time) => time === 0)).toHaveLength(100);
  expect(ours.filter((time) => time === 60_000)).toHaveLength(600);
});

test('without a time in the refusal everybody waits for the end of the window', async () => {
  const clock = createFakeClock(epoch);
  const server = serverWith(180, clock, false);
  await sendMany(pacerOn(clock), 200, () => server.serve());
  expect(server.accepted).toHaveLength(200);
  expect(server.accepted[180]).toBeGreaterThanOrEqual(60_000);
  expect(server.refused()).toBeLessThanOrEqual(4);
});

test('a wait longer than a window holds everybody back, and nobody else triggers it again', async () => {
  const clock = createFakeClock(epoch);
  const pacer = pacerOn(clock);
  let refusals = 0;
  const times: number[] = [];
  await sendMany(pacer, 20, async () => {
    if (clock.now() < 200_000) {
      refusals += 1;
      throw new Refused(200_000 - clock.now());
    }
    times.push(clock.now());
  });
  expect(Math.min(...times)).toBeGreaterThanOrEqual(200_000);
  expect(refusals).toBeLessThanOrEqual(4);
});

test('never more than four requests are in flight, first come first served', async () => {
  const clock = createFakeClock(epoch);
  const pacer = pacerOn(clock);
  let inFlight = 0;
  let most = 0;
  const order: number[] = [];
  await Promise.all(
    Array.from({ length: 30 }, (_, index) =>
      pacer.run(async () => {
        order.push(index);
        inFlight += 1;
        most = Math.max(most, inFlight);
        await clock.sleep(100);
        inFlight -= 1;
      }),
    ),
  );
  expect(most).toBe(4);
  expect(order).toEqual(Array.from({ length: 30 }, (_, index) => index));
});

test('whatever the budget and whoever shares it, everything goes out, and soon', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 180, max: 700 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 1, max: 1500 }),
      fc.boolean(),
      async (budget, spent, count, header) => {
        const clock = createFakeClock(epoch);
        const server = serverWith(budget, clock, header);
        const others = Math.floor(budget * spent);
        for (let other = 0; other < others; other += 1) await server.serve();
        await sendMany(pacerOn(clock), count, () => server.serve());
        expect(server.accepted).toHaveLength(others + count);
        const windows = Math.ceil((others + count) / budget);
        // One more where we had to find out the budget, or that somebody had spent from it.
        expect(clock.now()).toBeLessThan((windows + 1) * 61_000);
      },
    ),
    { numRuns: 60 },
  );
});
