// What a change of plan files makes of where the plans stand.
import type { InsightChanges } from '../../insight/changes.ts';
import type { Chain, TaskName } from '../../insight/model.ts';
import { counted } from '../counted.ts';
import { inline } from '../escape.ts';
import { chainText, names } from '../insight.ts';
import type { CommentView, Detail } from './view.ts';

/** One line for each kind of consequence; '' where there is none. */
export function insightNotes({ insight }: CommentView, detail: Detail): string {
  if (!insight) return '';
  const { ready, blocked, slipped, openCriteria, chain } = insight;
  return [
    ...line('Ready to start then', ready, detail, (shown) => names(shown)),
    ...line('Blocked then', blocked, detail, (shown) =>
      shown
        .map((task) => `${names([task])}${task.by.length === 0 ? '' : ` by ${names(task.by, 3)}`}`)
        .join('; '),
    ),
    ...line('Past due', slipped, detail, (shown) =>
      shown.map(({ what, due, ...of }) => `${whole(what, of)} (${due})`).join(', '),
    ),
    ...line('Done with open criteria', openCriteria, detail, (shown) =>
      shown.map(({ open, criteria, ...task }) => `${names([task])} (${open} of ${criteria})`).join(', '),
    ),
    ...(chain ? [`- ${chainChange(chain, detail)}`] : []),
  ].join('\n');
}

const mostNamed = 5;

function line<T>(
  title: string,
  items: readonly T[],
  detail: Detail,
  show: (shown: readonly T[]) => string,
): readonly string[] {
  if (items.length === 0) return [];
  if (!detail.names) return [`- ${title}: ${items.length}`];
  const more = items.length - mostNamed;
  return [`- ${title}: ${show(items.slice(0, mostNamed))}${more > 0 ? ` and ${more} more` : ''}`];
}

function whole(what: 'plan' | 'phase' | 'task', of: TaskName): string {
  return what === 'phase'
    ? `phase ${inline(of.title, 60)}`
    : `${what === 'plan' ? 'plan ' : ''}${names([of])}`;
}

function chainChange({ before, after }: NonNullable<InsightChanges['chain']>, detail: Detail): string {
  if (!after) return 'No unfinished task depends on another one any more';
  const path = detail.names ? chainText(after) : size(after);
  return before
    ? `The longest chain becomes ${path} instead of ${size(before)}`
    : `The longest chain is then ${path}`;
}

function size({ tasks, estimate }: Chain): string {
  return [
    counted(tasks.length, 'task'),
    ...(estimate === undefined ? [] : [counted(estimate, 'point')]),
  ].join(', ');
}
