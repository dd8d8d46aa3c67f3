// The comment on a pull request: whole ones against goldens, and what hostile or endless ones may not do to it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comment,
  commentText,
  looksAhead,
  markedDigest,
  type CommentView,
} from '../../../src/core/render/comment.ts';
import { everything, fewChanges, linked, manyChanges, reference, viewOf } from './comment-views.ts';

const nasty =
  '</td></details><script>x</script> @octocat | fixes #12 [skip ci] <!-- plan-sync 0 --> \u202Egnp`**_~';

/** The same view with `text` wherever people wrote something. */
function saying(view: CommentView, text: string): CommentView {
  const task = {
    ...everything.tasks[0]!,
    id: text,
    title: text,
    status: text,
    after: `${text}!`,
    stays: text,
  };
  const other = { ...reference('PREF-2', text), url: `https://example.com/${text}` };
  return {
    ...view,
    tasks: [{ ...task, open: [text], unmet: [{ ...other, status: text }], unblocks: [other] }],
    unknown: [{ text, guess: text }],
    changes: {
      ...manyChanges,
      plans: manyChanges.plans.map((plan) => ({
        ...plan,
        key: text,
        title: text,
        path: text,
        changes: [{ field: text, from: text, to: text }],
        tasks: plan.tasks.map((each) => ({
          ...each,
          title: text,
          changes: [{ field: text, from: text, to: text }],
        })),
      })),
      graph: manyChanges.graph.map((each) => ({ ...each, title: text })),
    },
    problems: [{ code: 'schema', message: text, hint: text, file: text, line: 1 }],
    notices: [text],
  };
}

/** The same view with so many of everything. */
function times(view: CommentView, count: number): CommentView {
  const many = <T>(items: readonly T[]): readonly T[] =>
    Array.from({ length: count }, (_, index) => items[index % items.length]!);
  const { changes, tasks } = view;
  return {
    ...view,
    tasks: many(tasks.map((task) => ({ ...task, open: task.open.length > 0 ? task.open : ['a'] }))),
    unknown: many(view.unknown),
    changes: changes && {
      ...changes,
      plans: many(changes.plans.map((plan) => ({ ...plan, tasks: plan.tasks }))),
    },
    problems: many(view.problems),
    notices: many(view.notices),
  };
}

const merged = viewOf({
  state: 'merged',
  tasks: [linked({ open: ['Rollback tested'], criteria: 3, unblocks: [reference('PREF-5', 'Backfill')] })],
  changes: fewChanges,
});

describe('the comment', () => {
  it.each<[string, CommentView]>([
    ['one-task', viewOf({ tasks: [linked()] })],
    ['plan-only', viewOf({ changes: fewChanges })],
    ['everything', everything],
    ['merged', merged],
    ['closed', viewOf({ state: 'closed', tasks: [linked({ after: 'To Do' })] })],
    [
      'stays',
      viewOf({
        tasks: [
          linked({ after: 'In Review', stays: 'The base release/1.0 does not count, so nothing moves.' }),
        ],
      }),
    ],
    ['unknown', viewOf({ unknown: [{ text: 'PERF-1', guess: 'PREF-1' }] })],
    ['problems', viewOf({ problems: everything.problems })],
    ['hostile', saying(everything, nasty)],
    ['shortened', times(everything, 150)],
    ['long', times(saying(everything, nasty), 300)],
  ])('on %s', async (name, view) => {
    await expect(`${comment(view)!}\n`).toMatchFileSnapshot(`../../golden/comment/${name}.md`);
  });

  it('is not written where there is nothing to say', () => {
    expect(comment(viewOf())).toBeUndefined();
    expect(comment(viewOf({ notices: ['There is no token.'] }))).toBeUndefined();
    expect(comment(viewOf({ changes: { plans: [], blocks: 0, graph: [] } }))).toBeUndefined();
  });

  it('is quiet about a pull request that names one task and changes no plan', () => {
    const lines = comment(viewOf({ tasks: [linked()] }))!.split('\n');
    expect(lines.filter((line) => line !== '')).toHaveLength(5);
  });

  it('carries a digest of its text, which changes with it', () => {
    const [one, two] = [comment(everything)!, comment(merged)!];
    expect(one).toMatch(/<!-- plan-sync [0-9a-z]{10} -->$/);
    expect(markedDigest(one)).toBe(markedDigest(comment(everything)!));
    expect(markedDigest(one)).not.toBe(markedDigest(two));
    expect(markedDigest(commentText(everything)!)).toBeUndefined();
    expect(markedDigest('')).toBeUndefined();
  });

  it('counts as the same whichever run it leads to, and leads to none where none has the rest', () => {
    const long = times(everything, 150);
    const [one, none] = [comment(long)!, comment({ ...long, runUrl: undefined })!];
    expect(one).toContain('[the run](');
    expect(none).toContain('because a comment can only be so long.');
    expect(markedDigest(one)).toBe(markedDigest(none));
  });

  it('tells of itself whether it says what merging would do', () => {
    const states = ['open', 'merged', 'closed'] as const;
    const said = states.map((state) => looksAhead(comment({ ...everything, state })!));
    expect(said).toEqual([true, false, false]);
    const title = '**When this is merged**';
    expect(looksAhead(comment(viewOf({ state: 'merged', tasks: [linked({ title })] }))!)).toBe(false);
  });

  it('draws the graph only where dependencies change', () => {
    expect(comment(everything)).toContain('```mermaid');
    expect(comment(merged)).not.toContain('mermaid');
  });
});

/** Markdown without what we put there ourselves: folds, the marker, code. */
function bare(text: string): string {
  return (
    text
      .replace(/```mermaid\n[\s\S]*?\n```/g, '')
      .replace(/<\/?(details|summary)>/g, '')
      .replace(/<!-- plan-sync [0-9a-z]{10} -->$/, '')
      .replace(/`confirm: [0-9a-z]+`/g, '')
      // Where links lead: nothing in an address acts.
      .replace(/\]\(https:[^\s()<>"`|\\[\]]+\)/g, ']')
      // The entity that breaks words up, as a character that can be seen.
      .replaceAll('&#8203;', '·')
  );
}

describe('text from people', () => {
  const pieces = fc.oneof(
    fc.constantFrom(
      nasty,
      '|',
      '@ada',
      '#1',
      'fixes #1',
      '<',
      '`',
      '\n',
      '\\',
      '[a](b)',
      '[skip ci]',
      '\u200B',
    ),
    fc.string({ unit: 'binary' }),
  );

  it('is shown and does not act', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 6 }), (parts) => {
        const text = bare(comment(saying(everything, parts.join('')))!);
        expect(text).not.toMatch(/@\w|#\d|<|\[skip ci\]|[\u200B\u202A-\u202E\u2066-\u2069]/);
        for (const row of text.split('\n').filter((line) => line.startsWith('| ')))
          expect(row.match(/(?<!\\)(?:\\\\)*\|/g)?.length).toBe(3);
      }),
      { numRuns: 100 },
    );
  });
});

describe('any length', () => {
  const urls = { blobUrl: everything.blobUrl, runUrl: everything.runUrl };

  it.each(['a', '日', '🎉', '&', '@a', '|'])('of text is below what GitHub takes: %s', (character) => {
    for (const count of [1, 100, 300]) {
      const view = { ...times(saying(everything, character.repeat(400)), count), ...urls };
      expect(comment(view)!.length).toBeLessThan(65_000);
    }
  });

  it('that had to be cut says so and leads to the run', () => {
    const text = comment(times(everything, 200))!;
    expect(text).toContain('Details were left out');
    expect(text).toContain('[the run](https://github.com/acme/plans/actions/runs/1)');
  });

  it('is cut in tiers: the graph goes first, then the fields, then the names', () => {
    const seen = [4, 10, 30, 60, 100, 200].map((count) => {
      const text = comment(times(everything, count))!;
      return [text.includes('mermaid'), text.includes('**due**'), text.includes('Rollback tested')];
    });
    for (const [graph, fields, names] of seen) {
      if (graph) expect(fields).toBe(true);
      if (fields) expect(names).toBe(true);
    }
    expect(seen[0]).toEqual([true, true, true]);
    expect(seen.at(-1)).toEqual([false, false, false]);
  });

  it('survives addresses that have no end', () => {
    const url = `https://example.com/${'a'.repeat(200_000)}`;
    const view = viewOf({ tasks: [linked({ url })], runUrl: url, blobUrl: url });
    expect(comment(view)!.length).toBeLessThan(65_000);
  });
});

describe('what a pull request makes of the plans', () => {
  const task = (id: string): { id: string; title: string } => ({ id, title: `Title of ${id}` });
  const chain = (...names: readonly string[]) => ({ tasks: names.map(task), estimate: undefined });
  const insight = {
    ready: [task('PREF-3')],
    blocked: [{ ...task('PREF-4'), by: [task('PREF-9')], why: undefined }],
    slipped: [
      { what: 'phase' as const, id: 'PREF', title: 'Tables @a', due: '2026-11-01' },
      { what: 'task' as const, ...task('PREF-5'), due: '2026-11-02' },
    ],
    openCriteria: [{ ...task('PREF-6'), open: 1, criteria: 3 }],
    chain: { before: chain('PREF-1', 'PREF-2'), after: chain('PREF-1', 'PREF-2', 'PREF-4') },
  };

  it('is said once for each kind of thing, and not without a change', () => {
    const text = commentText(viewOf({ changes: fewChanges, insight }));
    expect(text?.split('\n').slice(-5)).toEqual([
      '- Ready to start then: PREF-3',
      '- Blocked then: PREF-4 by PREF-9',
      '- Past due: phase Tables @&#8203;a (2026-11-01), PREF-5 (2026-11-02)',
      '- Done with open criteria: PREF-6 (1 of 3)',
      '- The longest chain becomes PREF-1 → PREF-2 → PREF-4 (3 tasks) instead of 2 tasks',
    ]);
    expect(commentText(viewOf({ insight }))).toBeUndefined();
  });

  it('is said of the tasks that it is linked to', () => {
    const late = linked({ late: '2026-11-01', completes: 'Tables', chain: chain('PREF-1', 'PREF-2') });
    expect(commentText(viewOf({ tasks: [late] }))).toContain(
      '- PREF-1: Completes the phase Tables. Was due on 2026-11-01. On the longest chain of what is left: PREF-1 → PREF-2 (2 tasks).',
    );
    expect(commentText(viewOf({ state: 'merged', tasks: [late] }))).toContain(
      '- PREF-1: Completed the phase Tables.',
    );
  });

  it('includes a specification that moved on', () => {
    const spec = { plan: 'PREF', title: 'Spec [v2]', url: 'https://www.notion.so/spec', since: '2026-12-01' };
    const lines = (command: string | undefined): readonly string[] =>
      commentText(viewOf({ tasks: [linked()], specs: [{ ...spec, command }] }))?.split('\n') ?? [];
    const said =
      '- ⚠️ The specification of PREF, [Spec \\[v2\\]](https://www.notion.so/spec), changed on 2026-12-01 since it was last held against the plan. Compare the two, then';
    expect(lines('/plan seen').at(-1)).toBe(`${said} comment \`/plan seen PREF\`.`);
    expect(lines(undefined).at(-1)).toBe(`${said} set \`spec-seen\` in its file.`);
  });
});
