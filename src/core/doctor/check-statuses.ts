// Whether the statuses and priorities that files and configuration name are there in Notion.
import type { PropertySchema } from '../board/model.ts';
import type { EffectiveConfig } from '../config/config.ts';
import { closest } from '../did-you-mean.ts';
import { planVocabulary, priorities, taskVocabulary, type Statuses } from '../status.ts';
import { subject, type Check } from './check.ts';

/** Whether the words of the configuration and the options of the databases fit each other. */
export function checkStatuses(
  tasks: PropertySchema | undefined,
  plans: PropertySchema | undefined,
  priority: PropertySchema | undefined,
  config: EffectiveConfig,
): readonly Check[] {
  const check = subject('Notion', 'Statuses');
  const statuses = taskVocabulary(tasks, Object.fromEntries(config.statuses));
  const wrong = [...statuses.problems.map(check.ofProblem), ...factStatuses(statuses, config)];
  const shown = (names: readonly string[]): string => (names.length === 0 ? 'none' : names.join(', '));
  const priorityCheck = subject('Notion', 'Priorities');
  return [
    ...(tasks === undefined
      ? []
      : wrong.length > 0
        ? wrong
        : [
            check.ok(
              `Of tasks: ${shown(statuses.words.map(({ name, option }) => (option && option.name !== name ? `${name} (${option.name})` : name)))}.`,
            ),
          ]),
    ...(plans === undefined ? [] : [check.ok(`Of plans: ${shown(planVocabulary(plans).names)}.`)]),
    ...(priority === undefined ? [] : [priorityCheck.ok(`${shown(priorities(priority).names)}.`)]),
  ];
}

/** The statuses that `pull-requests` sets. */
function factStatuses(statuses: Statuses, { pullRequests }: EffectiveConfig): readonly Check[] {
  const check = subject('Notion', 'Statuses');
  return (['draft', 'open', 'review', 'merged', 'closed', 'reverted'] as const).flatMap((fact) => {
    const text = pullRequests[fact];
    if (text === undefined || (fact === 'closed' && text.toLowerCase() === 'restore')) return [];
    if (statuses.resolve(text)) return [];
    const near = closest(text, statuses.names);
    return check.warning(
      `\`pull-requests.${fact}\` is "${text}", which is no status of the tasks database: it moves no task.`,
      `${near === undefined ? '' : `Did you mean ${near}? `}There are: ${statuses.names.join(', ')}.`,
    );
  });
}
