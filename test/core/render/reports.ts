// Reports in tests: short ways to say what a run did.
import {
  emptyReport,
  type Operation,
  type Outcome,
  type Report,
  type Result,
} from '../../../src/core/report.ts';

export const done: Outcome = { kind: 'done', url: 'https://www.notion.so/acme/row-1' };

export function operation(about: Partial<Operation> = {}): Operation {
  return {
    kind: 'create-task',
    plan: 'PREF',
    task: 'PREF-1',
    title: 'Write migration SQL scripts',
    changes: [],
    blocks: 0,
    ...about,
  };
}

export function result(about: Partial<Operation> = {}, outcome: Outcome = done): Result {
  return { operation: operation(about), outcome };
}

export function reportOf(parts: Partial<Report> = {}): Report {
  return { ...emptyReport('sync'), ...parts };
}
