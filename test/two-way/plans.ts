// The plan that these tests begin with, and what changed in it.
export const planFile = 'plans/preferences.yml';

export const plan = `# Kept by hand.
title: User Preferences Migration
key: PREF
summary: Move preferences to a structured schema.
phases:
  - title: Tables
    goal: Tables exist
    tasks:
      - id: PREF-1
        title: Write migration # the first one
        status: To Do
        priority: High
        estimate: 3
        due: 2026-12-03
        labels: [database]
        acceptance:
          - Forward and backward.
          - Indexes defined
        description: |
          Write the scripts.

          Keep them short.
  - title: Backfill
    tasks:
      - id: PREF-2
        title: Backfill
        depends-on: [PREF-1]
        acceptance:
          - Every row is copied
`;

/** Lines of `after` that `before` does not have. */
export function addedLines(before: string, after: string): string[] {
  const had = new Set(before.split('\n'));
  return after.split('\n').filter((line) => !had.has(line));
}

/** Lines of `before` that `after` no longer has. */
export function removedLines(before: string, after: string): string[] {
  return addedLines(after, before);
}
