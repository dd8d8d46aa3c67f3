// `graph`: who needs whom, as Mermaid.
import { describe, expect, it } from 'vitest';
import { planOf } from '../e2e/plans.ts';
import { Folder } from './desk.ts';

const files = {
  'plans/a.yml': planOf(
    'AB',
    'id: AB-1, title: One, status: Done',
    'id: AB-2, title: Two, depends-on: [AB-1, CD-1]',
    'title: Not numbered yet, depends-on: [Two]',
    'title: After that, depends-on: [Not numbered yet]',
  ),
  'plans/c.yml': planOf('CD', 'id: CD-1, title: There', 'id: CD-2, title: Alone, depends-on: [CD-1]'),
};

describe('plan-sync graph', () => {
  it('draws one plan with what it needs elsewhere, new tasks included', async () => {
    using folder = new Folder(files);
    const { code, stdout, stderr } = await folder.run(['graph', 'ab']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatchInlineSnapshot(`
      "flowchart LR
        AB_1["AB-1 One"]
        AB_2["AB-2 Two"]
        new_1["new-1 Not numbered yet"]
        new_2["new-2 After that"]
        CD_1["CD-1 There"]
        AB_1 --> AB_2
        CD_1 --> AB_2
        AB_2 --> new_1
        new_1 --> new_2
        classDef done fill:#d3f0d8,stroke:#2da44e,color:#1f2328
        classDef todo fill:#ffffff,stroke:#8c959f,color:#1f2328
        class AB_1 done
        class AB_2,new_1,new_2,CD_1 todo
      "
    `);
  });

  it('draws all plans, and gives the tasks as JSON', async () => {
    using folder = new Folder(files);
    const { stdout } = await folder.run(['graph', '--json']);
    const { tasks, mermaid } = JSON.parse(stdout) as { tasks: { id: string }[]; mermaid: string };
    expect(tasks.map(({ id }) => id)).toEqual(['AB-1', 'AB-2', 'new-1', 'new-2', 'CD-1', 'CD-2']);
    expect(mermaid).toContain('CD_1 --> CD_2');
    expect((await folder.run(['graph'])).stdout).toBe(`${mermaid}\n`);
  });

  it('draws more tasks than a comment has room for', async () => {
    const chain = Array.from(
      { length: 80 },
      (_, at) => `id: AB-${at + 1}, title: Task ${at + 1}${at === 0 ? '' : `, depends-on: [AB-${at}]`}`,
    );
    using folder = new Folder({ 'plans/a.yml': planOf('AB', ...chain) });
    expect((await folder.run(['graph'])).stdout).toContain('AB_79 --> AB_80');
  });

  it('says when there is nothing to draw, which plans there are, and that problems leave gaps', async () => {
    using folder = new Folder({ 'plans/a.yml': planOf('AB', 'id: AB-1, title: One') });
    expect(await folder.run(['graph'])).toEqual({
      code: 0,
      stdout: '',
      stderr: 'No task depends on another.\n',
    });
    expect(JSON.parse((await folder.run(['graph', '--json'])).stdout)).toMatchObject({ mermaid: null });
    expect(await folder.run(['graph', 'XY'])).toMatchObject({
      code: 1,
      stderr: 'error: No plan here has the key XY. There are AB.\n',
    });
    folder.write('plans/b.yml', 'title: [');
    expect((await folder.run(['graph'])).stderr).toContain(
      'problem in the plan files, so the graph may lack',
    );
  });
});
