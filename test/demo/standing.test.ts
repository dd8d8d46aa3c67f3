// Where the plans of the playground stand: what a run would say of the files, without a run.
import { describe, expect, it } from 'vitest';
import { standing } from '../../src/demo/playground/standing.ts';

const plan = (...tasks: readonly string[]): string =>
  ['title: Move', 'key: MOVE', 'tasks:', ...tasks.map((task) => `  - { ${task} }`), ''].join('\n');
const pack = 'id: MOVE-1, title: Pack, due: 2026-12-01';

describe('where plans stand', () => {
  it('follows the files and the day', () => {
    const files = { 'plans/move.yml': plan(pack, 'id: MOVE-2, title: Carry, depends-on: [MOVE-1]') };
    const text = standing(files, '2026-12-02');
    expect(text).toContain('  - MOVE-2 Carry waits for MOVE-1');
    expect(text).toContain('- **Past due**\n  - MOVE-1 Pack: 2026-12-01');
    expect(text).toContain('  MOVE_1 --> MOVE_2');
    expect(standing(files, '2026-12-01')).not.toContain('Past due');
  });

  it('reads what the configuration calls plans, with its words', () => {
    const files = {
      '.github/plan-sync.yml': 'version: 1\nplans: work/*.yml\nstatuses: { Done: Shipped }\n',
      'plans/move.yml': plan(pack),
      'work/sell.yml': plan('id: MOVE-7, title: Sell, status: Shipped, acceptance: [Paid]'),
    };
    expect(standing(files, '2026-12-02')).toBe(
      '### Where the plans stand\n- **Done with open criteria**\n  - MOVE-7 Sell: 1 of 1',
    );
  });

  it('leaves out a plan with problems, and is empty where there is nothing to say', () => {
    const done = plan('id: MOVE-1, title: Pack, status: Done');
    expect(standing({ 'plans/a.yml': done, 'plans/b.yml': 'title: [' }, '2026-12-02')).toBe('');
    expect(standing({}, '2026-12-02')).toBe('');
  });
});
