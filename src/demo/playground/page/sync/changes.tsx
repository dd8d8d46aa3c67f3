// What the last run changed, each with the way there.
import type { PageMarks } from '../../wire.ts';
import { useApp } from '../context.ts';
import { counted } from '../words.ts';

const mostChanges = 8;

export function Changes() {
  const { view, openNotion, openRepository } = useApp();
  const { marks } = view.sync;
  const { tasks, plans, spec } = view.notion;
  const pages = [...tasks.rows, ...plans.rows, { ...spec, key: 'Spec' }].flatMap((page) => {
    const found = marks.pages[page.id];
    return found ? [{ id: page.id, name: page.key || page.title, what: words(found) }] : [];
  });
  const commits = view.repository.commits.filter(({ oid }) => marks.commits.includes(oid));
  const pulls = view.repository.pulls.filter(({ number }) => marks.pulls.includes(number));
  if (pages.length + commits.length + pulls.length === 0) return null;
  return (
    <ul class="changes-list">
      {commits.map(({ oid, subject }) => (
        <li key={oid}>
          <button type="button" onClick={() => openRepository({ at: 'commits', oid })}>
            <span class="arrow" aria-hidden="true">
              →
            </span>
            <span>{subject}</span>
          </button>
        </li>
      ))}
      {pulls.map(({ number, comments }) => (
        <li key={number}>
          <button type="button" onClick={() => openRepository({ at: 'pull', number })}>
            <span class="arrow" aria-hidden="true">
              →
            </span>
            <span>
              Pull request #{number}
              {comments.some(({ id }) => marks.comments.includes(id)) && <span class="dim"> comment</span>}
            </span>
          </button>
        </li>
      ))}
      {pages.slice(0, mostChanges).map(({ id, name, what }) => (
        <li key={id}>
          <button type="button" onClick={() => openNotion({ at: 'page', id })}>
            <span class="arrow" aria-hidden="true">
              ←
            </span>
            <span>
              {name} <span class="dim">{what}</span>
            </span>
          </button>
        </li>
      ))}
      {pages.length > mostChanges && (
        <li class="dim">and {counted(pages.length - mostChanges, 'more page')}</li>
      )}
    </ul>
  );
}

function words({ isNew, properties, blocks }: PageMarks): string {
  if (isNew) return 'new';
  const lines = blocks.length === 0 ? [] : [counted(blocks.length, 'line')];
  return [...properties.filter((name) => name !== 'Source'), ...lines].join(', ');
}
