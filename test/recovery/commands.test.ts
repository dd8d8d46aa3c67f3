// A run that is killed while it carries out a command, or what a merge means, leaves nothing that the next one does not
// finish: the change is made once, and answered once.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { configPath } from '../e2e/world.ts';
import { plan, planFile } from './plans.ts';
import {
  expectSettled,
  isWrite,
  openRehearsal,
  picture,
  settle,
  type Exchange,
  type Rehearsal,
  type Saved,
} from './rehearsal.ts';
import type { Request } from '../../src/modes/run.ts';

interface Scenario {
  readonly name: string;
  /** The lines of the configuration below `sync`. */
  readonly sync: string;
  /** One write of so many is a moment of death. */
  readonly every: number;
  /** What somebody did, and the run that it starts. */
  prepare(this: void, rehearsal: Rehearsal, number: number): Request;
}

const about = (number: number, comment?: number): Request => ({
  kind: 'pull-request',
  number,
  comment,
  commit: undefined,
  full: false,
  dryRun: false,
  configPath,
  notice: undefined,
});

const says =
  (text: string) =>
  ({ world }: Rehearsal, number: number): Request =>
    about(number, world.github.person().comment(number, text).id);

const direct = 'write-back: commit';
const scenarios: readonly Scenario[] = [
  { name: 'a note', sync: direct, every: 1, prepare: says('/plan note PREF-2 Half of it') },
  { name: 'a blocker', sync: direct, every: 2, prepare: says('/plan block PREF-2 Waits') },
  { name: 'a question', sync: direct, every: 1, prepare: says('/plan show PREF-2') },
  { name: 'a mistake', sync: direct, every: 1, prepare: says('/plan done PERF-2') },
  {
    name: 'a note that waits',
    sync: 'write-back: pull-request',
    every: 4,
    prepare: says('/plan note PREF-2 Half of it'),
  },
  {
    name: 'a merge',
    sync: direct,
    every: 1,
    prepare({ world }, number) {
      world.github.person().mergePull(number);
      return about(number);
    },
  },
];

describe.each(scenarios)('$name', ({ sync, every, prepare }) => {
  let rehearsal: Rehearsal;
  let before: Saved;
  let request: Request;
  let number: number;
  let writes: readonly Exchange[];
  let wanted: unknown;

  beforeAll(async () => {
    rehearsal = await openRehearsal({
      files: { [planFile]: plan, 'src/app.ts': 'one\n' },
      config: `sync:\n  ${sync}\n`,
    });
    await settle(rehearsal);
    const ada = rehearsal.world.github.person();
    ada.commit({ 'src/app.ts': 'two\n' }, { branch: 'work' });
    number = ada.openPull({ title: 'Fixes PREF-1', body: '', head: 'work' }).pull.number;
    await rehearsal.run({ instead: about(number) });
    await rehearsal.clock.sleep(10 * 60_000);
    request = prepare(rehearsal, number);
    // It waited for another run.
    await rehearsal.clock.sleep(5 * 60_000);
    before = rehearsal.save();
    const undisturbed = await rehearsal.run({ instead: request });
    expect(undisturbed.fault).toBeUndefined();
    // Deaths between writes of Notion are those of every sync.
    const own = undisturbed.requests.filter((each) => isWrite(each) && each.service === 'github');
    writes = own.filter((_, at) => at % every === 0);
    await settle(rehearsal);
    wanted = seen();
  });
  afterAll(() => rehearsal.world.close());

  /** Everything that people see, and the pages of the action's own pull request. */
  function seen(): unknown {
    const { github } = rehearsal.world;
    const { state } = github.hub.repository(github.repository);
    return {
      picture: picture(rehearsal.world),
      said: state.comments.map(({ user, issue, body }) => [
        user,
        issue,
        /<!-- plan-sync (reply \d+)?|^/.exec(body)?.[0],
      ]),
      reactions: state.reactions.map(({ subject, content }) => [subject.id, content]),
      pulls: github.pulls().map((pull) => [pull.number, pull.title, pull.state]),
      statements: rehearsal.world.state('pull-requests.json')?.said,
      blocked: rehearsal.world.state().blocked,
    };
  }

  it('is finished and answered once, whenever the run is killed', async () => {
    expect(writes.length).toBeGreaterThan(1);
    for (const { number: at, service, operation } of writes) {
      rehearsal.rewind(before);
      await rehearsal.run({ instead: request, kill: { at, when: 'after' } });
      await rehearsal.clock.sleep(10 * 60_000);
      const runs = await settle(rehearsal);
      const where = `killed after request ${at} (${service} ${operation})`;
      expect(
        runs.map(({ fault }) => fault),
        where,
      ).toEqual(runs.map(() => undefined));
      expect(seen(), where).toEqual(wanted);
      expectSettled(rehearsal.world);
    }
  }, 60_000);
});
