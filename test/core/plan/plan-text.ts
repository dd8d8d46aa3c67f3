// Short ways to write plan files in tests.
import { parsePlan } from '../../../src/core/plan/parse.ts';
import type { Plan } from '../../../src/core/plan/model.ts';

/** A plan file with title and key in its first two lines. */
export function planText(rest: string, key = 'PREF'): string {
  return `title: Preferences\nkey: ${key}\n${rest}`;
}

/** The plan of a file that is free of problems. */
export function planOf(text: string, path = 'plans/a.yml'): Plan {
  const { plan, problems } = parsePlan(path, text);
  if (!plan) throw new Error(JSON.stringify(problems, null, 2));
  return plan;
}

/** A plan with one task for each line: `ID < needs, needs`, or a title in place of the ID. */
export function tasksOf(
  key: string,
  tasks: readonly string[],
  path = `plans/${key.toLowerCase()}.yml`,
): Plan {
  const lines = tasks.map((task) => {
    const [name, needs = ''] = task.split(' < ');
    const id = /^[A-Z]+-\d+$/.test(name!) ? `, id: ${name!}` : '';
    return `  - {title: ${name!}${id}, depends-on: [${needs}]}`;
  });
  return planOf(`title: Plan ${key}\nkey: ${key}\ntasks:\n${lines.join('\n')}\n`, path);
}
