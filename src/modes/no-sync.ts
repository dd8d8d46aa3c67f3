// Where nothing can be synced: why that is, and what pull requests and commands still get.
import type { PropertySchema } from '../core/board/model.ts';
import type { Refusal } from '../core/commands/effect.ts';
import type { Board } from '../ports.ts';
import { moveTasks, type Moves } from './moves.ts';
import type { News } from './news.ts';
import type { Ports, SyncRequest } from './run.ts';
import { observe, type Observed, type Survey } from './survey.ts';

export interface NoSync {
  /** What was left out and why. */
  readonly notice: string;
  /** The answer to a command that would change something. */
  readonly refusal: Refusal;
}

/** Why plans can be validated but not synced; undefined: they can. */
export function whyNoSync(
  board: Board | undefined,
  { config }: Pick<Survey['config'], 'config'>,
  { configPath, notice }: SyncRequest,
): NoSync | undefined {
  if (!board)
    return {
      notice:
        notice ??
        'There is no Notion token, so the plans were only validated. Store the token of a Notion integration as a secret and pass it as `notion-token`.',
      refusal: refuse(
        'Nothing was changed, because the workflow has no Notion token.',
        'Store the token of a Notion integration as the secret NOTION_TOKEN, pass it as notion-token, and give the command again.',
      ),
    };
  const { parent, tasks, plans } = config.notion;
  if (tasks !== undefined && plans !== undefined) return undefined;
  if (parent !== undefined)
    return {
      notice: `${configPath} names no databases yet, so the plans were only validated. The next run on the default branch creates them.`,
      refusal: refuse(
        'Nothing was changed, because there are no databases yet.',
        'The next run on the default branch creates them: give the command again after it.',
      ),
    };
  return {
    notice: `${configPath} names no databases, so the plans were only validated. Give \`notion.tasks\` and \`notion.plans\`, or \`notion.parent\` and run the mode \`setup\`.`,
    refusal: refuse(
      `Nothing was changed, because ${configPath} names no databases.`,
      'Give notion.tasks and notion.plans there, and give the command again.',
    ),
  };
}

/** What pull requests would do, without asking Notion for anything, and without doing it. */
export async function lookOnly(
  ports: Ports,
  request: SyncRequest,
  surveyed: Survey,
  news: News,
): Promise<{ readonly observed: Observed; readonly moves: Moves }> {
  const observed = await observe(ports.repository, surveyed, news.plans);
  const moves = moveTasks(ports, request, observed, knownStatus(surveyed), news, []);
  return { observed, moves: { ...moves, stirred: new Set() } };
}

/** The property Status of the tasks database, as it was when a run last looked. */
export function knownStatus({ known }: Survey): PropertySchema | undefined {
  const { properties = [], fields } = known?.board?.tasks ?? {};
  return properties.find(({ id }) => id === fields?.['status']);
}

function refuse(why: string, hint: string): Refusal {
  return { kind: 'refusal', why, hint };
}
