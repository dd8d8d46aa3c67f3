// What people read when something is not as it should be: one sentence on what happened, one on what to do, no stack
// trace, no token; red or green as promised.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWorld, stateRef, type RunResult, type World } from './world.ts';

const planFile = 'plans/prefs.yml';
const plan = `title: Preferences
key: PREF
tasks:
  - id: PREF-1
    title: Write migration
    assignee: ada@example.com
`;

let world: World;
beforeEach(async () => {
  world = await openWorld({ files: { [planFile]: plan } });
});
afterEach(() => world.close());

/** What holds for whatever a run says. */
function expectDecent(result: RunResult): void {
  expect(result.stderr).toBe('');
  expect(result.said).not.toMatch(/^\s+at .*:\d+:\d+/m);
  expect(result.said).not.toMatch(/undefined|\[object |NaN/);
  const visible = result.said.replaceAll(/^::add-mask::.*$/gm, '');
  const state = world.github.head(stateRef) === undefined ? {} : world.github.files(stateRef);
  for (const secret of [world.notion.token, 'ghs_']) {
    expect(visible).not.toContain(secret);
    expect(JSON.stringify(state)).not.toContain(secret);
  }
}

const errors = ({ annotations }: RunResult): readonly string[] =>
  annotations.filter(({ level }) => level === 'error').map(({ message }) => message);
const remarks = ({ annotations }: RunResult): string =>
  annotations
    .filter(({ level }) => level !== 'error')
    .map(({ message }) => message)
    .join('\n');

describe('the Notion token', () => {
  it('is missing: the plans are validated, and the notice says what to store where', async () => {
    const result = await world.run(world.pushed(), { 'notion-token': '' });
    expectDecent(result);
    expect(result.exitCode).toBe(0);
    expect(remarks(result)).toMatch(/no Notion token.*`notion-token`/s);
    expect(result.notionRequests).toEqual([]);
  });

  it.each(['wrong', 'revoked'])('is %s: red, with the way to a new one', async (how) => {
    if (how === 'revoked') world.notion.setConnection({ revoked: true });
    const token = how === 'wrong' ? { 'notion-token': 'ntn_nobody' } : {};
    const result = await world.run(world.schedule(), token);
    expectDecent(result);
    expect(result.said.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain('ntn_nobody');
    expect(result.exitCode).toBe(1);
    expect(errors(result).join(' ')).toMatch(/Notion refused the token\..*Create a new token/);
    expect(result.notionRequests.length).toBeLessThanOrEqual(3);
  });

  it.each([
    { lacks: 'read content', says: /Read content/ },
    { lacks: 'insert content', says: /Insert content/ },
    { lacks: 'update content', says: /Update content/ },
  ] as const)('lacks the capability to $lacks: red, and named', async ({ lacks, says }) => {
    await world.sync();
    const all = ['read content', 'insert content', 'update content', 'user information'] as const;
    world.notion.setConnection({ capabilities: all.filter((each) => each !== lacks) });
    const more = '  - id: PREF-2\n    title: Backfill\n';
    const result = await world.run(
      world.push({ [planFile]: plan.replace('Write migration', 'Write both migrations') + more }),
    );
    expectDecent(result);
    expect(result.exitCode).toBe(1);
    expect(result.said).toMatch(says);
    expect(result.said).toMatch(/under Capabilities/);
  });

  it('may not see people: the assignee is left alone, with a notice', async () => {
    world.notion.setConnection({ capabilities: ['read content', 'insert content', 'update content'] });
    const result = await world.run();
    expectDecent(result);
    expect(world.row('PREF-1').values['Owner']).toEqual([]);
    expect(remarks(result)).toMatch(/ada@example\.com|people/i);
    expect(result.exitCode).toBe(0);
  });
});

describe('the databases', () => {
  it.each(['unshared', 'deleted'])(
    'are %s before the first sync: red, with how to share them',
    async (how) => {
      if (how === 'unshared') world.notion.person.unshare(world.home);
      else world.notion.person.trash(world.tasks.database);
      const result = await world.run();
      expectDecent(result);
      expect(result.exitCode).toBe(1);
      expect(errors(result).join(' ')).toMatch(
        how === 'unshared'
          ? /notion\.tasks.*was not found.*Connections/
          : /notion\.tasks.*in the trash.*Restore it/,
      );
      expect(result.annotations.some(({ file }) => file === '.github/plan-sync.yml')).toBe(true);
    },
  );

  it.each(['unshared', 'deleted'])(
    'are %s later: red, nothing is lost, and all goes on afterwards',
    async (how) => {
      await world.sync();
      if (how === 'unshared') world.notion.person.unshare(world.home);
      else world.notion.person.trash(world.tasks.database);
      const event = world.push({ [planFile]: plan.replace('Write migration', 'Write both migrations') });
      for (const run of [await world.run(event), await world.run(world.schedule())]) {
        expectDecent(run);
        expect(run.exitCode).toBe(1);
        expect(run.said).toMatch(/Connections|not shared|trash/);
      }
      if (how === 'unshared') world.notion.person.share(world.home);
      else world.notion.person.restore(world.tasks.database);
      await world.sync(world.schedule());
      expect(world.row('PREF-1').values['Task']).toBe('Write both migrations');
      expect(world.rows()).toHaveLength(1);
    },
  );

  it('are given by the id of a page: red, and it says what was looked for', async () => {
    const config = (world.github.file('.github/plan-sync.yml') ?? '').replace(
      world.tasks.database,
      world.spec,
    );
    const result = await world.run(world.push({ '.github/plan-sync.yml': config }));
    expectDecent(result);
    expect(result.exitCode).toBe(1);
    expect(errors(result).join(' ')).toMatch(/notion\.tasks/);
  });
});

describe('a specification', () => {
  it('that is not shared is a notice, and everything else is done', async () => {
    const hidden = world.notion.person.createPage('workspace', 'Hidden');
    const result = await world.run(world.push({ [planFile]: `${plan}spec: ${hidden}\n` }));
    expectDecent(result);
    expect(result.exitCode).toBe(0);
    expect(remarks(result)).toMatch(/specification .* cannot be opened.*Connections/);
    expect(world.rows()).toHaveLength(1);
  });
});

describe('GitHub', () => {
  it('does not let the token write: red, with the permission', async () => {
    const permissions = { contents: 'read', 'pull-requests': 'write', actions: 'read' } as const;
    const result = await world.run(world.pushed(), {}, { permissions });
    expectDecent(result);
    expect(result.exitCode).toBe(1);
    expect(errors(result).join(' ')).toMatch(/permissions: contents: write/);
    expect(world.rows(), 'nothing is written that could not be remembered').toHaveLength(0);
  });

  it('refuses a ref of our own: red, with the setting for a branch', async () => {
    world.github.switches.customRefs = 'refused';
    const result = await world.run();
    expectDecent(result);
    expect(result.exitCode).toBe(1);
    expect(errors(result).join(' ')).toMatch(/sync\.state.*refs\/heads\/plan-sync\/state/s);
    expect(world.rows()).toHaveLength(0);
  });
});

describe('text of other people', () => {
  const hostile =
    '::error::owned %0A::warning::x @acme/everyone <page url="https://www.notion.so/x">y</page> |`<b>';

  it('acts nowhere: not in the log, not in the summary, not in Notion', async () => {
    const text = JSON.stringify(hostile);
    const file = `title: ${text}
key: EVIL
summary: ${text}
tasks:
  - id: EVIL-1
    title: ${text}
    description: |
      ${hostile}

      ::stop-commands::x
    blocker: ${text}
    labels: [${text}]
    acceptance:
      - ${text}
`;
    const lines =
      'title: Lines\nkey: LINES\ntasks:\n  - title: "two\\n::error::lines"\n    status: "::error::x"\n';
    const result = await world.run(world.push({ 'plans/evil.yml': file, 'plans/lines.yml': lines }));
    expect(errors(result).length, 'the title on two lines').toBeGreaterThan(0);
    expect(result.stderr).toBe('');
    const commands = result.stdout.split('\n').filter((line) => line.startsWith('::'));
    for (const line of commands) expect(line).toMatch(/^::(add-mask|debug|group|endgroup|error|notice)[: ]/);
    expect(errors(result).some((message) => message.startsWith('owned'))).toBe(false);
    expect(result.summary).not.toMatch(/@acme/);
    expect(result.summary).not.toMatch(/<(page|b)[ >]/);
    const row = world.row('EVIL-1');
    expect(row.values['Task']).toBe(hostile);
    const blocks = world.notion.look.page(row.id).blocks;
    expect(JSON.stringify(blocks.map(({ type }) => type))).not.toMatch(/child_page|link_to_page|unsupported/);
    expect(world.notion.look.tree().length).toBeGreaterThan(0);
  });

  it('written in Notion acts nowhere either', async () => {
    await world.sync();
    world.notion.person.edit(world.row('PREF-1').id, { Task: hostile });
    const result = await world.run(
      world.push({ [planFile]: plan.replace('Write migration', 'Write both migrations') }),
    );
    expect(errors(result)).toEqual([]);
    expect(result.report.conflicts).toMatchObject([{ field: 'title', notion: hostile }]);
    expect(result.summary).not.toMatch(/@acme/);
    expect(result.summary).not.toMatch(/<(page|b)[ >]/);
    expect(world.row('PREF-1').values['Task']).toBe('Write both migrations');
  });
});
