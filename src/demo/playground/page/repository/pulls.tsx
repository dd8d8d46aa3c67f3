// The pull requests, newest first.
import { useApp } from '../context.ts';
import { dateTime } from '../words.ts';

export function Pulls() {
  const { view, openRepository } = useApp();
  const { pulls } = view.repository;
  return (
    <div class="pulls">
      <div class="code-bar">
        <span class="dim">{pulls.length === 0 ? 'No pull request yet' : `${pulls.length} in all`}</span>
        <button type="button" class="go" onClick={() => openRepository({ at: 'new-pull' })}>
          New pull request
        </button>
      </div>
      {pulls.length === 0 && (
        <p class="empty">
          A pull request that names a task links it, moves it along, and says in a comment what a merge will
          do.
        </p>
      )}
      <ul>
        {pulls.map(({ number, title, state, author, at, comments }) => (
          <li key={number} class={view.sync.marks.pulls.includes(number) ? 'changed' : ''}>
            <button type="button" class="commit" onClick={() => openRepository({ at: 'pull', number })}>
              <span class="subject">
                <span class={`state ${state}`}>{state}</span> {title} <span class="dim">#{number}</span>
              </span>
              <span class="dim">
                {author} · {dateTime(at)} · {comments.length} {comments.length === 1 ? 'comment' : 'comments'}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
