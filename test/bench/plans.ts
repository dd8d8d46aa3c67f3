// Plans of any size as a team writes them: phases of ten tasks in chains, phases that build on each other, criteria,
// descriptions. The same number of tasks always gives the same files.
import { stringify } from 'yaml';

export interface PlanSet {
  /** Texts by path. */
  readonly files: Readonly<Record<string, string>>;
  readonly tasks: number;
  readonly plans: number;
  /** The most tasks in a row of which each depends on the one before. */
  readonly longestChain: number;
}

/** Edits of one task in the first plan: its status is set, one of its criteria is met. */
export type Edit = 'status' | 'criterion';

export const specificationTitle = 'Platform Migration Specification';

const tasksPerPlan = 100;
const tasksPerPhase = 10;
const tasksPerChain = 5;

/** Plans with `tasks` tasks in all, a hundred each; the first one names its specification by title. */
export function planSet(tasks: number): PlanSet {
  const plans = Math.max(1, tasks / tasksPerPlan);
  const files = Array.from({ length: plans }, (_, at) => [planPath(at), planText(at, tasks, [])] as const);
  return { files: Object.fromEntries(files), tasks, plans, longestChain: longestChain(tasks) };
}

/** The first plan's file after these edits. */
export function edited(tasks: number, ...edits: readonly Edit[]): Readonly<Record<string, string>> {
  return { [planPath(0)]: planText(0, tasks, edits) };
}

function planPath(plan: number): string {
  return `plans/area-${plan + 1}.yml`;
}

function id(plan: number, task: number): string {
  return `AREA${plan + 1}-${task + 1}`;
}

/** In chains of five; phases begin where the one before began, and the last one needs a task of the plan before. */
function dependencies(plan: number, task: number, inPlan: number): string[] {
  const inPhase = task % tasksPerPhase;
  const phaseBegins = inPhase === 0;
  const inLastPhase = task + tasksPerPhase >= inPlan;
  return [
    ...(inPhase % tasksPerChain > 0 ? [id(plan, task - 1)] : []),
    ...(phaseBegins && task > 0 ? [id(plan, task - tasksPerPhase)] : []),
    ...(phaseBegins && inLastPhase && plan > 0 ? [id(plan - 1, 0)] : []),
  ];
}

function longestChain(tasks: number): number {
  const inPlan = Math.min(tasks, tasksPerPlan);
  const phases = Math.ceil(inPlan / tasksPerPhase);
  return phases - 1 + Math.min(tasksPerChain, inPlan);
}

function planText(plan: number, tasks: number, edits: readonly Edit[]): string {
  const inPlan = Math.min(tasks, tasksPerPlan);
  const phases = Array.from({ length: Math.ceil(inPlan / tasksPerPhase) }, (_, phase) => ({
    title: `Phase ${phase + 1}: move part ${phase + 1} of area ${plan + 1}`,
    goal: `Part ${phase + 1} runs on the new platform, and nothing reads the old one any more`,
    effort: '3 days',
    deliverables: ['Migration merged and applied to staging', 'Dashboards and alerts'],
    tasks: Array.from({ length: Math.min(tasksPerPhase, inPlan - phase * tasksPerPhase) }, (_each, at) =>
      taskOf(plan, phase * tasksPerPhase + at, inPlan, edits),
    ),
  }));
  return stringify({
    title: `Migration of area ${plan + 1}`,
    key: `AREA${plan + 1}`,
    owner: 'ada',
    ...(plan === 0 && { spec: specificationTitle }),
    start: '2026-12-01',
    due: '2027-03-31',
    summary: 'Move the area to the new platform without downtime.',
    requirements: { functional: ['Reads and writes keep working'], 'non-functional': ['No downtime'] },
    approach: 'Expand, migrate, contract. Each phase can be rolled back on its own.\n',
    phases,
    risks: [
      { risk: 'The backfill overloads the primary', impact: 'High', mitigation: 'Batches with a pause' },
    ],
    'success-criteria': ['No record is lost', 'The old tables are dropped'],
  });
}

function taskOf(plan: number, task: number, inPlan: number, edits: readonly Edit[]): object {
  const isEdited = (kind: Edit): boolean => edits.includes(kind) && task === 3;
  const status = task === 0 ? 'Done' : task === 1 || isEdited('status') ? 'In Progress' : 'To Do';
  const met = `Step ${task + 1} is deployed behind its flag`;
  return {
    id: id(plan, task),
    title: `Step ${task + 1}: migrate table ${task + 1} of area ${plan + 1}`,
    status,
    priority: task % 3 === 0 ? 'High' : 'Medium',
    assignee: 'ada',
    estimate: (task % 5) + 1,
    due: `2026-12-${String((task % 28) + 1).padStart(2, '0')}`,
    labels: ['database', task % 2 === 0 ? 'backend' : 'operations'],
    'depends-on': dependencies(plan, task, inPlan),
    context: `Part of the migration of area ${plan + 1}.`,
    description:
      'Write the forward and the backward migration.\n\nCreate indexes **concurrently**, so that no write to the old table is blocked:\n\n- one index for each query\n- no index on columns that are written all the time\n',
    acceptance: [
      isEdited('criterion') ? { done: met } : met,
      'Both directions ran on a copy of production data',
      'The runbook says how to go back',
    ],
  };
}
