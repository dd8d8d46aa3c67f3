// Who may work on the state: one run at a time, and nobody waits for a dead one.
import { describe, expect, it } from 'vitest';
import { acquire } from '../../src/modes/acquire.ts';
import { Session } from '../../src/modes/session.ts';
import type { StateStore } from '../../src/ports.ts';
import { createFakeClock } from '../fakes/fake-clock.ts';
import { createMemoryStateStore } from '../fakes/memory-state-store.ts';
import { createQuietLog } from '../fakes/quiet-log.ts';
import { metaOf } from './meta.ts';

const minute = 60_000;
const repository = { lastTrailers: async () => undefined };
const head = { branch: 'main', commit: 'c1', tree: 't1' };
const readHead = async () => head;
const holder = { id: '7', attempt: '1' };

/** A state whose lease run 7 took at nine o'clock. */
async function stage() {
  const clock = createFakeClock('2026-12-01T09:00:00.000Z');
  const store = createMemoryStateStore(clock);
  const log = createQuietLog();
  const held = await Session.open(store, clock, holder, async () => undefined);
  await held.save(metaOf(), 'At work');
  const started = clock.now();
  return {
    clock,
    store,
    log,
    held,
    waited: () => clock.now() - started,
    acquire: (run = { id: '8', attempt: '1' }) => acquire({ repository, clock, log, run }, store, readHead),
  };
}

describe('the state is free at once', () => {
  it('when there is none yet', async () => {
    const clock = createFakeClock();
    const ports = { repository, clock, log: createQuietLog(), run: holder };
    expect(await acquire(ports, createMemoryStateStore(clock), readHead)).toMatchObject({
      previousEnded: '1970-01-01T00:00:00.000Z',
      head,
    });
  });

  it('when it was there after all: the head is read after it', async () => {
    const { held, store, clock, log } = await stage();
    await held.save(metaOf(), 'Done', true);
    const hesitant: StateStore = {
      ...store,
      load: (lost, onDoubt) => {
        onDoubt?.();
        return store.load(lost);
      },
    };
    const acquired = await acquire({ repository, clock, log, run: holder }, hesitant, readHead);
    expect(acquired?.session.found).toBeDefined();
    expect(acquired?.head).toBeUndefined();
  });

  it('when the run before gave it up', async () => {
    const { held, acquire: take, waited } = await stage();
    await held.save(metaOf(), 'Done', true);
    expect(await take()).toMatchObject({ previousEnded: '1970-01-01T00:00:00.000Z' });
    expect(waited()).toBe(0);
  });

  it('when the run that holds it is dead', async () => {
    const { store, acquire: take, waited, log } = await stage();
    store.setRun('7', { alive: false, endedAt: '2026-12-01T08:59:30Z' });
    expect(await take()).toMatchObject({ previousEnded: '2026-12-01T08:59:30Z' });
    expect(waited()).toBe(0);
    expect(log.lines).toEqual([]);
  });

  it('when it is an earlier attempt of this run', async () => {
    const { acquire: take, waited } = await stage();
    expect(await take({ id: '7', attempt: '2' })).toMatchObject({
      previousEnded: '2026-12-01T09:00:00.000Z',
    });
    expect(waited()).toBe(0);
  });

  it('when its lease ran out', async () => {
    const { clock, acquire: take } = await stage();
    clock.advance(4 * minute);
    expect(await take()).toMatchObject({ previousEnded: '2026-12-01T09:03:00.000Z' });
  });
});

describe('a run waits', () => {
  it('until a lease that nobody renews has run out', async () => {
    const { acquire: take, waited, log } = await stage();
    expect(await take()).toMatchObject({ previousEnded: '2026-12-01T09:03:00.000Z' });
    expect(waited()).toBe(3 * minute);
    expect(new Set(log.lines)).toEqual(new Set(['info: Run 7 is at work; waiting for it.']));
  });

  it('for another job of the same attempt, too', async () => {
    const { acquire: take, waited } = await stage();
    expect(await take(holder)).toBeDefined();
    expect(waited()).toBe(3 * minute);
  });

  it('five minutes for one that is at work, and takes nothing then', async () => {
    const { clock, store, held, acquire: take, waited } = await stage();
    store.setRun('7', { alive: true });
    const sleep = clock.sleep.bind(clock);
    // The holder renews whenever it is due, while the other one sleeps.
    clock.sleep = async (milliseconds) => {
      await sleep(milliseconds);
      if (held.due) await held.save(metaOf(), 'Progress');
    };
    expect(await take()).toBeUndefined();
    expect(waited()).toBe(5 * minute);
    await held.save(metaOf(), 'Done', true);
  });

  it('only as long as the other one works, and then sees what it wrote', async () => {
    const { clock, held, acquire: take, waited } = await stage();
    const sleep = clock.sleep.bind(clock);
    clock.sleep = async (milliseconds) => {
      await sleep(milliseconds);
      if (waited() === minute) await held.save(metaOf({ head: 'theirs' }), 'Done', true);
    };
    expect((await take())?.session.found?.head).toBe('theirs');
    expect(waited()).toBe(minute);
  });
});
