// Fixed scenes in which both sides change one section so that nobody can tell which line became which.
import { expect, it } from 'vitest';
import { asked, atRest, doings, next, path, planOf, rowOf, valueIn } from './scene.ts';
import { bodyOf } from './views.ts';
import type { World } from './world.ts';

const withCriteria = (...lines: readonly string[]): string =>
  planOf(`id: PREF-1\ntitle: Write migration\nacceptance:\n${lines.map((line) => `  - ${line}`).join('\n')}`);

/** The file drops a criterion while people swap the two others and edit one. */
async function tangled(policy: string): Promise<World> {
  const config = `sync:\n  conflicts: ${policy}\n`;
  const world = await atRest(withCriteria('Rows are read', 'Columns are checked', 'It is fast'), { config });
  world.repository.push({ [path]: withCriteria('Rows are read', 'Columns are checked') });
  const { id } = rowOf(world, 'PREF-1');
  world.notion.person.replaceText(id, 'Rows are read', 'soon to be replaced');
  world.notion.person.replaceText(id, 'Columns are checked', 'Rows are read twice');
  world.notion.person.replaceText(id, 'soon to be replaced', 'Columns are checked');
  return world;
}

const inNotion = '- [ ] Columns are checked\n- [ ] Rows are read twice\n- [ ] It is fast';
const inFile = '- [ ] Rows are read\n- [ ] Columns are checked';

it.each([
  { policy: 'repo', stands: inFile, says: "conflict: the repo's text under Acceptance Criteria was kept" },
  { policy: 'notion', stands: inNotion, says: '' },
])(
  'by conflicts: $policy one side stands whole, and the other is shown',
  async ({ policy, stands, says }) => {
    const world = await tangled(policy);
    const { report } = await next(world);
    expect(report?.conflicts).toEqual([
      {
        plan: 'PREF',
        task: 'PREF-1',
        field: 'Acceptance Criteria',
        repo: inFile,
        notion: inNotion,
        kept: policy,
      },
    ]);
    const lost = policy === 'repo' ? 'Rows are read twice' : 'Rows are read';
    expect(world.conflictLog()).toContain(lost);

    const rest = await next(world);
    expect(doings(rest)).toEqual([]);
    expect(asked(rest)).not.toContain('save');
    expect(bodyOf(world, rowOf(world, 'PREF-1'))).toBe(`## Acceptance Criteria\n${stands}`);
    const inYaml = stands.replaceAll('- [ ] ', '      - ');
    expect(world.repository.read(path)).toContain(`acceptance:\n${inYaml}\n`);
    expect(valueIn(world, 'PREF-1', 'Sync')).toBe(says);
  },
);

it('by conflicts: ask both stay as they are until the pull request is decided', async () => {
  const world = await tangled('ask');
  const file = world.repository.read(path);
  const { report } = await next(world);
  expect(report?.conflicts).toMatchObject([{ repo: inFile, notion: inNotion, kept: 'open' }]);
  expect(doings(await next(world))).toEqual([]);
  expect(world.repository.read(path)).toBe(file);
  expect(bodyOf(world, rowOf(world, 'PREF-1'))).toContain(inNotion);
  world.proposals.pulls.merge(1, 'squash');
  await next(world);
  await next(world);
  expect(world.repository.read(path)).toContain('- Rows are read twice\n      - It is fast\n');
  expect(bodyOf(world, rowOf(world, 'PREF-1'))).toContain(inNotion);
});

it('a line that the file added stands beside one that people replaced', async () => {
  const world = await atRest(withCriteria('Rows are read', 'It is fast'));
  world.repository.push({ [path]: withCriteria('Rows are read', 'Nothing is lost', 'It is fast') });
  world.notion.person.replaceText(rowOf(world, 'PREF-1').id, 'It is fast', 'Users were asked');
  const { report } = await next(world);
  await next(world);
  expect(report?.conflicts).toEqual([]);
  expect(world.repository.read(path)).toContain(
    '- Rows are read\n      - Nothing is lost\n      - Users were asked\n',
  );
  expect(bodyOf(world, rowOf(world, 'PREF-1'))).toContain(
    '- [ ] Rows are read\n- [ ] Nothing is lost\n- [ ] Users were asked',
  );
});
