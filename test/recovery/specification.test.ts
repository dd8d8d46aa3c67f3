// A process that dies while a specification has changed: that is neither forgotten nor made up.
import { afterEach, expect, it } from 'vitest';
import { planFile, plan } from './plans.ts';
import { isWrite, openRehearsal, type Rehearsal } from './rehearsal.ts';

const minutes = 60_000;
const changed = /Changed on \d{4}-\d\d-\d\d since it was last held against this plan\./;

let rehearsal: Rehearsal;
afterEach(() => rehearsal.world.close());

const isSaid = (): boolean => changed.test(rehearsal.world.body(rehearsal.world.planPage('PREF').id));
it.each<[what: string, act: () => void, before: boolean, after: boolean]>([
  [
    'a change',
    () => rehearsal.world.notion.person.addBlocks(rehearsal.world.spec, 'More.', 'No preference is lost.'),
    false,
    true,
  ],
  [
    'an acknowledgement',
    () => void rehearsal.world.change(planFile, 'key: PREF\n', 'key: PREF\nspec-seen: 2026-11-30\n'),
    true,
    false,
  ],
  [
    'a line of our own',
    () => void rehearsal.world.change(planFile, 'status: To Do', 'status: In Progress'),
    false,
    false,
  ],
])(
  'is said once the next run is done, whenever the process is killed: %s',
  async (_, act, before, after) => {
    rehearsal = await openRehearsal({ files: { [planFile]: plan } });
    await rehearsal.run();
    await rehearsal.clock.sleep(5 * minutes);
    if (before) {
      rehearsal.world.notion.person.addBlocks(rehearsal.world.spec, 'More.', 'No preference is lost.');
      await rehearsal.run({ scope: 'full' });
      await rehearsal.clock.sleep(5 * minutes);
    }
    expect(isSaid()).toBe(before);
    act();
    const start = rehearsal.save();
    const undisturbed = await rehearsal.run({ scope: 'full' });
    expect(isSaid()).toBe(after);
    for (const { number, operation } of undisturbed.requests.filter(isWrite)) {
      rehearsal.rewind(start);
      await rehearsal.run({ scope: 'full', kill: { at: number, when: 'after' } });
      await rehearsal.run({ scope: 'full' });
      expect(isSaid(), `killed after request ${number} (${operation})`).toBe(after);
    }
  },
  180_000,
);
