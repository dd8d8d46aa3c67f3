// Who is who among pages, in both directions, while pages come into being.
import { describe, expect, it } from 'vitest';
import { registry } from '../../../src/core/reconcile/registry.ts';

const row = { page: 'p1', url: 'https://notion.so/p1', title: 'Write scripts' };

describe('the registry', () => {
  it('knows nothing at first', () => {
    const pages = registry();
    expect([pages.pageOf('PREF-1'), pages.taskOf('p1'), pages.planPage('PREF'), pages.spec('x')]).toEqual(
      Array(4).fill(undefined),
    );
  });

  it('finds rows by task and tasks by row', () => {
    const pages = registry();
    pages.addTask('PREF-1', row);
    expect(pages.pageOf('PREF-1')).toBe('p1');
    expect(pages.taskOf('p1')).toBe('PREF-1');
    expect(pages.rowUrl('PREF-1')).toBe(row.url);
    expect(pages.taskTitle('PREF-1')).toBe(row.title);
    expect(pages.planOf('p1')).toBeUndefined();
  });

  it('finds plans and specifications', () => {
    const pages = registry();
    pages.addPlan('PREF', { ...row, page: 'p2' });
    pages.addSpec('Schema Spec', { ...row, page: 'p3', title: 'Schema Spec' });
    expect([pages.planPage('PREF'), pages.planOf('p2'), pages.planUrl('PREF')]).toEqual([
      'p2',
      'PREF',
      row.url,
    ]);
    expect(pages.specUrl('Schema Spec')).toBe(row.url);
  });

  it('finds pages of a relation by title, ignoring case, in their own database', () => {
    const pages = registry();
    pages.addTitled('sprints', { ...row, page: 'p4', title: 'Sprint 25 ' });
    expect(pages.pageTitled('sprints', ' sprint 25')).toBe('p4');
    expect(pages.pageTitled('epics', 'Sprint 25')).toBeUndefined();
    expect(pages.titleOf('p4')).toBe('Sprint 25 ');
  });

  it('counts pages that are about to be created until it is settled, and real ones before them', () => {
    const pages = registry();
    pages.addTask('PREF-1', row);
    pages.expect(['PREF-1', 'PREF-2', 'PREF']);
    expect(pages.pageOf('PREF-1')).toBe('p1');
    expect(pages.pageOf('PREF-2')).toBe('pending:PREF-2');
    expect(pages.planPage('PREF')).toBe('pending:PREF');
    pages.settle();
    expect(pages.pageOf('PREF-2')).toBeUndefined();
    expect(pages.pageOf('PREF-1')).toBe('p1');
  });
});
