// No way to Notion: what is said, whether the run is red, and what is done all the same.
import { expect, it } from 'vitest';
import { openWorld } from './world.ts';

// Nobody listens there, and fetch blocks no such port.
const nowhere = { 'notion-api-url': 'http://127.0.0.1:49151' };
const file = 'plans/prefs.yml';
const plan = 'title: Preferences\nkey: PREF\ntasks:\n  - id: PREF-1\n    title: Write\n';

it.concurrent.each([
  { event: 'push', level: 'error', exitCode: 1 },
  { event: 'schedule', level: 'warning', exitCode: 0 },
] as const)(
  'on a $event it is a $level',
  async ({ event, level, exitCode }) => {
    await using world = await openWorld({ files: { [file]: plan } });
    await world.sync();
    const pushed = world.push({ [file]: `${plan}  - title: Review\n` });
    const result = await world.run(event === 'push' ? pushed : world.schedule(), nowhere);
    const said = result.annotations.filter((each) => /Notion could not be reached/.test(each.message));
    expect(said.map((each) => each.level)).toEqual([level]);
    expect(said[0]?.message).toMatch(/Check the network/);
    expect(result.exitCode).toBe(exitCode);
    expect(world.github.file(file), 'IDs need no Notion').toContain('id: PREF-2');
    expect(result.said).not.toMatch(/^\s+at .*:\d+:\d+/m);
    await world.sync(world.schedule());
    expect(world.row('PREF-2').values['Task']).toBe('Review');
  },
  90_000,
);
