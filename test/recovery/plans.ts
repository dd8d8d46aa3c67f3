// A small plan with everything that takes a request of its own, and the edit that touches all of it.

export const planFile = 'plans/prefs.yml';

export const plan = `title: User Preferences Migration
key: PREF
spec: User Preferences Schema Migration Spec
summary: Move preferences to tables.
phases:
  - title: Create
    tasks:
      - id: PREF-1
        title: Write migration
        status: To Do
        priority: High
        assignee: ada@example.com
        sprint: Sprint 25
        labels: [database]
        description: Forward and backward.
        acceptance:
          - Creates both tables
      - id: PREF-2
        title: Backfill
        status: To Do
        depends-on: [PREF-1]
        description: In small batches.
`;

/** One status, one text, one new task, one task less. */
export const edited = plan
  .replace('status: To Do\n        priority', 'status: Done\n        priority')
  .replace('In small batches.', 'In small batches, at night.').concat(`      - id: PREF-3
        title: Drop the column
        depends-on: [PREF-2]
`);
