// Where the plans of the repository stand right now: what the job summary says of them, and what needs what.
import { defaultConfig, parseConfig } from '../../core/config/config.ts';
import { planMatcher } from '../../core/config/matcher.ts';
import { insightOf } from '../../core/insight/insight.ts';
import { checkPlans } from '../../core/plan/check.ts';
import { parsePlan } from '../../core/plan/parse.ts';
import { taskGraph } from '../../core/plan/task-graph.ts';
import { dependencyGraph } from '../../core/render/graph.ts';
import { insightSection } from '../../core/render/insight.ts';
import { taskVocabulary } from '../../core/status.ts';
import { configPath } from '../sides.ts';

const nothingElse = { plans: new Map(), tasks: new Map(), broken: new Set<string>() };

/**
 * Markdown with a Mermaid flowchart; '' where the plans say nothing beyond their tasks. What has problems is left out,
 * as a run leaves it alone.
 * @param files of the default branch, texts by path
 * @param today `YYYY-MM-DD`
 */
export function standing(files: Readonly<Record<string, string>>, today: string): string {
  const { config = defaultConfig } = parseConfig(configPath, files[configPath] ?? '');
  const matches = planMatcher(config.plans);
  const read = Object.entries(files).flatMap(([path, text]) =>
    matches(path) ? (parsePlan(path, text).plan ?? []) : [],
  );
  const checked = checkPlans(read, nothingElse);
  const plans = checked.plans.filter(({ key }) => !checked.frozenPlans.has(key));
  const statuses = taskVocabulary(undefined, Object.fromEntries(config.statuses));
  const graph = dependencyGraph(taskGraph(plans, new Set(plans.map(({ key }) => key)), statuses));
  return [
    insightSection(insightOf({ plans, statuses, today })),
    graph === undefined ? '' : `### What needs what\n\n\`\`\`mermaid\n${graph}\n\`\`\``,
  ]
    .filter((section) => section !== '')
    .join('\n\n');
}
