// The answer to `show`: how a task stands, as its file says it, with links to everything around it.
import type { Plan, Task } from '../../plan/model.ts';
import type { TaskReference } from '../comment/view.ts';
import { inline, link } from '../escape.ts';
import { lineUrl } from '../problem.ts';

/** GitHub takes 65,536. */
const longest = 60_000;

/** Entries of a list; further ones are counted. The last is short enough for anything. */
const lengths = [30, 10, 2] as const;

/** A longer address is no link that anybody meant. */
const longestUrl = 500;

export interface ShownTask {
  readonly task: Task;
  readonly plan: Plan;
  /** As people name it. */
  readonly status: string;
  /** Of its row in Notion. */
  readonly url: string | undefined;
  readonly dependsOn: readonly (TaskReference & { readonly status: string })[];
  /** Tasks that depend on it. */
  readonly blocks: readonly TaskReference[];
  readonly pullRequests: readonly {
    readonly number: number;
    readonly url: string;
    readonly state: 'open' | 'merged' | 'closed';
  }[];
  /** Where files of the default branch can be looked at: `https://github.com/owner/name/blob/main`. */
  readonly blobUrl: string | undefined;
}

export function showReply(shown: ShownTask): string {
  const texts = lengths.map((most) => rendered(shown, most));
  return texts.find((text) => text.length <= longest) ?? texts.at(-1)!;
}

function rendered(
  { task, plan, status, url, dependsOn, blocks, pullRequests, blobUrl }: ShownTask,
  most: number,
): string {
  const few = (parts: readonly string[]): string => {
    const more = parts.length - most;
    return more > 0 ? `${parts.slice(0, most).join(', ')} and ${more} more` : parts.join(', ');
  };
  const place = [`${plan.key} ${plan.title}`, ...(task.phase === undefined ? [] : [task.phase])];
  const line = task.at['']?.line;
  const file = line === undefined ? plan.path : `${plan.path}:${line}`;
  const facts: readonly (readonly [string, string])[] = [
    ['Plan', place.map((part) => inline(part, 160)).join(' · ')],
    ['Assignee', few(task.assignee.map((word) => inline(word, 80)))],
    ['Priority', inline(task.priority ?? '', 80)],
    ['Sprint', inline(task.sprint ?? '', 80)],
    ['Estimate', task.estimate === undefined ? '' : String(task.estimate)],
    ['Start', inline(task.start ?? '', 20)],
    ['Due', inline(task.due ?? '', 20)],
    ['Labels', few(task.labels.map((label) => inline(label, 80)))],
    ['Blocker', inline(task.blocker ?? '')],
    ['Depends on', few(dependsOn.map((other) => `${named(other)} (${inline(other.status, 60)})`))],
    ['Needed by', few(blocks.map(named))],
    [
      'Pull requests',
      few(pullRequests.map((each) => `${link(`pull request ${each.number}`, each.url)} (${each.state})`)),
    ],
    [
      'Resources',
      few(
        task.resources.map(({ title, url: address }) =>
          link(title, address !== undefined && address.length <= longestUrl ? address : undefined, 160),
        ),
      ),
    ],
    ['File', link(file, lineUrl(blobUrl, plan.path, line))],
  ];
  return [
    `${link(`${task.id ?? ''} ${task.title}`.trim(), url, 200)} is **${inline(status, 60)}**.`,
    facts
      .filter(([, value]) => value !== '')
      .map(([name, value]) => `- ${name}: ${value}`)
      .join('\n'),
    criteria(task, most),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function criteria({ acceptance }: Task, most: number): string {
  if (acceptance.length === 0) return '';
  const met = acceptance.filter((criterion) => criterion.met).length;
  const lines = acceptance
    .slice(0, most)
    .map(({ text, met: isMet }) => `- ${isMet ? '☑' : '☐'} ${inline(text)}`);
  const more = acceptance.length - lines.length;
  return [
    `Acceptance criteria, ${met} of ${acceptance.length} met:`,
    '',
    ...lines,
    ...(more > 0 ? [`- … and ${more} more`] : []),
  ].join('\n');
}

function named({ id, title, url }: TaskReference): string {
  return link(`${id} ${title}`, url, 160);
}
