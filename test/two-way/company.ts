// A world with two plans, for tests about the coming and going of rows.
import { expect } from 'vitest';
import type { World } from '../e2e/world.ts';
import {
  openRehearsal,
  settle,
  type Rehearsal,
  type RehearsalOptions,
  type Rehearsed,
} from '../recovery/rehearsal.ts';
import { expectQuiet, less } from './table.ts';

export const appPath = 'plans/app.yml';
export const opsPath = 'plans/ops.yml';

const app = `title: App
key: APP
phases:
  - title: Build
    tasks:
      - id: APP-1
        title: One
      - id: APP-2
        title: Two # the second
        status: To Do
  - title: Ship
    tasks:
      - id: APP-3
        title: Three
        depends-on: [APP-1]
        acceptance:
          - It works
      - id: APP-4
        title: Four
`;

const ops = `title: Ops
key: OPS
tasks:
  - id: OPS-1
    title: Alarm
    depends-on: [APP-2]
`;

export interface Company {
  readonly world: World;
  readonly rehearsal: Rehearsal;
  /** Waits until everything that was typed has settled, and runs; then nothing is left to do. */
  readonly synced: (options?: RehearsalOptions) => Promise<Rehearsed>;
  /** Waits and runs once. */
  readonly run: (options?: RehearsalOptions) => Promise<Rehearsed>;
  /** Lines that a file lost and got since it was last asked for. */
  readonly diff: (path: string) => { readonly removed: readonly string[]; readonly added: readonly string[] };
}

/** Opens it, with everything synced. */
export async function openCompany(config = ''): Promise<Company> {
  const rehearsal = await openRehearsal({ files: { [appPath]: app, [opsPath]: ops }, config });
  const { world, clock } = rehearsal;
  await settle(rehearsal);
  await clock.sleep(10 * 60_000);
  const seen = new Map([appPath, opsPath].map((path) => [path, world.github.file(path)!]));
  const run = async (options?: RehearsalOptions): Promise<Rehearsed> => {
    await clock.sleep(5 * 60_000);
    return rehearsal.run(options);
  };
  return {
    world,
    rehearsal,
    run,
    async synced(options) {
      const done = await run(options);
      expect({ fault: done.fault, problems: done.report?.problems }).toEqual({
        fault: undefined,
        problems: [],
      });
      expectQuiet(await run());
      expectQuiet(await run({ scope: 'full' }));
      return done;
    },
    diff(path) {
      const [before, after] = [seen.get(path) ?? '', world.github.file(path) ?? ''];
      seen.set(path, after);
      return { removed: less(before, after), added: less(after, before) };
    },
  };
}
