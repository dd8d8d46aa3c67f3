// Plan files for the tests of the command line.

export const good = 'title: Preferences\nkey: PREF\ntasks:\n  - id: PREF-1\n    title: Write scripts\n';
export const broken = 'title: Broken\nkey: BROK\ntasks:\n  - titel: Typo\n';

/** A plan as a team writes it: four phases, sixteen tasks with criteria and dependencies, about five kilobytes. */
export function teamPlan(key: string): string {
  const task = (number: number): string => `      - id: ${key}-${number}
        title: Move part ${number} of the service to the new tables
        status: ${['To Do', 'In Progress', 'Done', 'Blocked'][number % 4]}
        priority: ${['High', 'Medium', 'Low'][number % 3]}
        estimate: ${number % 5}
        due: 2026-12-${String((number % 28) + 1).padStart(2, '0')}
        labels: [backend, database]
        depends-on: [${number % 4 === 1 ? '' : `${key}-${number - 1}`}]
        description: |
          Reads go to both tables until the numbers agree for a week.
        acceptance:
          - Both tables agree
          - done: The old column is read only # since last week
`;
  const phase = (number: number): string => `  - title: Phase ${number}
    goal: Part ${number} is moved
    tasks:
${[1, 2, 3, 4].map((each) => task(4 * (number - 1) + each)).join('')}`;
  return `title: Plan of ${key}
key: ${key}
summary: Move preferences from one JSON blob to a structured schema.
phases:
${[1, 2, 3, 4].map(phase).join('')}risks:
  - risk: Backfill overloads the primary
    impact: High
success-criteria:
  - No user loses a preference
`;
}
