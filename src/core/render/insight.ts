// Where plans stand, as Markdown: a few lines under one heading, and none where there is nothing to say.
import type { Chain, Insight, Share, Slipped, TaskName } from '../insight/model.ts';
import { percent } from '../plan/progress.ts';
import { counted } from './counted.ts';
import { inline } from './escape.ts';

/** Entries of a list that are named; the others are counted. */
const mostNamed = 5;
/** Phases of a plan, and sprints. */
const mostShares = 8;

/** The section with its heading; '' where the plans say nothing beyond their tasks. */
export function insightSection(insight: Insight): string {
  const lines = insightLines(insight);
  return lines.length === 0 ? '' : ['### Where the plans stand', ...lines].join('\n');
}

function insightLines(insight: Insight): readonly string[] {
  return [
    ...list('Ready to start', insight.ready, taskName),
    ...list(
      'Blocked',
      insight.blocked,
      ({ by, why, ...task }) =>
        `${taskName(task)}${by.length === 0 ? '' : ` waits for ${names(by)}`}${why === undefined ? '' : `: ${inline(why, 120)}`}`,
    ),
    ...list('Past due', insight.slipped, slippedName),
    ...list(
      'Done with open criteria',
      insight.openCriteria,
      ({ open, criteria, ...task }) => `${taskName(task)}: ${open} of ${criteria}`,
    ),
    ...(insight.chain ? [`- **Longest chain**: ${chainText(insight.chain)}`] : []),
    ...list(
      'Progress',
      insight.standing,
      ({ key, name, phases, ...all }) =>
        `${inline(key, 40)} ${inline(name, 80)}: ${part(all)}${phases.length === 0 ? '' : ` (${shares(phases)})`}`,
    ),
    ...(insight.sprints.length === 0 ? [] : [`- **Sprints**: ${shares(insight.sprints)}`]),
  ];
}

/** `PREF-1 → PREF-2 → PREF-3 (3 tasks, 8 points)`; of a long one its beginning and its end. */
export function chainText({ tasks, estimate }: Chain): string {
  const shown = tasks.map(shortName);
  const path =
    shown.length <= mostNamed + 1 ? shown : [...shown.slice(0, mostNamed - 1), '…', ...shown.slice(-1)];
  const size = [
    counted(tasks.length, 'task'),
    ...(estimate === undefined ? [] : [counted(estimate, 'point')]),
  ];
  return `${path.join(' → ')} (${size.join(', ')})`;
}

/** A few names in a row; the others are counted. */
export function names(tasks: readonly TaskName[], most = mostNamed): string {
  const more = tasks.length - most;
  const shown = tasks.slice(0, most).map(shortName).join(', ');
  return more > 0 ? `${shown} and ${more} more` : shown;
}

function list<T>(title: string, items: readonly T[], show: (item: T) => string): readonly string[] {
  if (items.length === 0) return [];
  const more = items.length - mostNamed;
  return [
    `- **${title}**${items.length === 1 ? '' : ` (${items.length})`}`,
    ...items.slice(0, mostNamed).map((item) => `  - ${show(item)}`),
    ...(more > 0 ? [`  - and ${more} more`] : []),
  ];
}

function taskName({ id, title }: TaskName): string {
  return inline(id === undefined ? title : `${id} ${title}`, 120);
}

function shortName({ id, title }: TaskName): string {
  return inline(id ?? title, 60);
}

function slippedName({ what, due, ...of }: Slipped): string {
  const name =
    what === 'phase' ? `phase ${inline(of.title, 100)} of ${inline(of.id ?? '', 40)}` : taskName(of);
  return `${what === 'plan' ? 'plan ' : ''}${name}: ${due}`;
}

function shares(all: readonly Share[]): string {
  const more = all.length - mostShares;
  const shown = all.slice(0, mostShares).map((share) => `${inline(share.name, 60)} ${part(share)}`);
  return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join(' · ');
}

function part({ done, counted: all }: Pick<Share, 'done' | 'counted'>): string {
  return `${percent(all === 0 ? 1 : done / all)} (${done} of ${all})`;
}
