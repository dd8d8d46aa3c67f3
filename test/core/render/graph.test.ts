// The graph of dependencies: what is drawn, and when nothing is.
import { describe, expect, it } from 'vitest';
import { dependencyGraph } from '../../../src/core/render/graph.ts';
import type { GraphTask } from '../../../src/core/report.ts';

function task(id: string, dependsOn: readonly string[] = [], category = 'todo', title = 'x'): GraphTask {
  return { id, title, category, dependsOn };
}

/** A chain of so many tasks. */
function chain(length: number): readonly GraphTask[] {
  return Array.from({ length }, (_, index) => task(`A-${index + 1}`, index === 0 ? [] : [`A-${index}`]));
}

describe('the dependency graph', () => {
  it('draws tasks that are connected, from what is needed to what needs it', () => {
    const tasks = [task('A-1', [], 'done', 'Say "hi"'), task('A-2', ['A-1'], 'active'), task('A-3')];
    expect(dependencyGraph(tasks)?.split('\n')).toEqual([
      'flowchart LR',
      '  A_1["A-1 Say #34;hi#34;"]',
      '  A_2["A-2 x"]',
      '  A_1 --> A_2',
      expect.stringMatching(/^ {2}classDef active fill:/),
      expect.stringMatching(/^ {2}classDef done fill:/),
      '  class A_2 active',
      '  class A_1 done',
    ]);
  });

  it('leaves out dependencies on tasks that are not there', () => {
    expect(dependencyGraph([task('A-1', ['B-9']), task('A-2', ['A-1'])])).not.toContain('B_9');
    expect(dependencyGraph([task('A-1', ['B-9'])])).toBeUndefined();
  });

  it('is not drawn without dependencies, nor when nobody could read it', () => {
    expect(dependencyGraph([])).toBeUndefined();
    expect(dependencyGraph([task('A-1'), task('A-2')])).toBeUndefined();
    expect(dependencyGraph(chain(60))).toContain('A_59 --> A_60');
    expect(dependencyGraph(chain(61))).toBeUndefined();
  });

  it('keeps tasks of a category without a colour', () => {
    const text = dependencyGraph([task('A-1', [], '__proto__'), task('A-2', ['A-1'], 'constructor')]);
    expect(text).toContain('A_1 --> A_2');
    expect(text).not.toContain('classDef');
  });

  it('lets no title out of its quotes', () => {
    const title = 'x"] --> B["y\n  click A_1 "javascript:alert(1)"\n```';
    const lines = dependencyGraph([task('A-1', [], 'todo', title), task('A-2', ['A-1'])])!.split('\n');
    expect(lines).toHaveLength(6);
    expect(lines[1]).toMatch(/^ {2}A_1\["[^"`]*"\]$/);
  });
});
