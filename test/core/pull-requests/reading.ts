// Pull requests in a few words, and what is read in them, in a few words as well.
import {
  readReferences,
  type References,
  type Tasks,
  type Texts,
} from '../../../src/core/pull-requests/references.ts';

const ids = [
  ...Array.from({ length: 12 }, (_, index) => `PREF-${index + 1}`),
  'ABC-123',
  'ADV-1031',
  'ADV-1042',
  'ADV-1043',
  'V2-7',
];

/** ENG is the prefix of a unique ID property; its 41 is the row of PREF-4. */
export const tasks: Tasks = {
  taskOf: (id) => (id === 'ENG-41' ? 'PREF-4' : ids.find((known) => known === id)),
  keys: new Set(['PREF', 'ABC', 'ADV', 'V2', 'ENG']),
  ids,
};

export interface Written {
  readonly title?: string;
  readonly body?: string;
  readonly head?: string;
  readonly commits?: readonly string[];
}

/** A pull request that names nothing but in what is given; commits are numbered from 1, oldest first. */
export function texts({ title = 'Tidy up', body = '', head = 'tidy-up', commits = [] }: Written): Texts {
  return { title, body, head, commits: commits.map((message, index) => ({ sha: sha(index + 1), message })) };
}

/** The SHA of the nth commit. */
export function sha(number: number): string {
  return number.toString(16).padStart(2, '0').repeat(20);
}

export function read(written: Written): References {
  return readReferences(texts(written), tasks);
}

/** `closing PREF-1, skip PREF-2`: links by role and number, then what is skipped; `nothing` where there are none. */
export function shown({ links, skipped }: References): string {
  const order = ['closing', 'contributing', 'related', 'skip'];
  const all = [...links, ...[...skipped].map((task) => [task, 'skip'] as const)].map(([task, role]) => ({
    task,
    role,
  }));
  const sorted = all.sort(
    (a, b) =>
      order.indexOf(a.role) - order.indexOf(b.role) || a.task.localeCompare(b.task, 'en', { numeric: true }),
  );
  return sorted.map(({ task, role }) => `${role} ${task}`).join(', ') || 'nothing';
}
