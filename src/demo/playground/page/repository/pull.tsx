// A pull request: its text, its comments, what it changes, and what people do with it.
import { useState } from 'preact/hooks';
import type { CommentView, PullView } from '../../wire.ts';
import { useApp } from '../context.ts';
import { Markdown } from '../markdown.tsx';
import { dateTime } from '../words.ts';
import { CommentForm } from './comment-form.tsx';
import { Patches } from './patch.tsx';

export function Pull({ number }: { number: number }) {
  const { view, openRepository } = useApp();
  const [isOpen, setIsOpen] = useState(false);
  const pull = view.repository.pulls.find((each) => each.number === number);
  if (!pull) return <p class="empty">There is no pull request #{number}.</p>;
  return (
    <article class="pull">
      <p class="trail">
        <button type="button" class="link" onClick={() => openRepository({ at: 'pulls' })}>
          Pull requests
        </button>
      </p>
      <h3>
        {pull.title} <span class="dim">#{pull.number}</span>
      </h3>
      <p class="pull-facts">
        <span class={`state ${pull.state}`}>{pull.state}</span>
        <span>
          {pull.author} wants to merge <code>{pull.branch}</code> into <code>main</code>
        </span>
      </p>
      <Acts pull={pull} />
      <div class="thread">
        <section class="comment" aria-label={`Text by ${pull.author}`}>
          <h4>
            <strong>{pull.author}</strong> opened this · {dateTime(pull.at)}
          </h4>
          {pull.body === '' ? <p class="empty">No text.</p> : <Markdown text={pull.body} />}
        </section>
        {pull.comments.map((comment) => (
          <Comment key={comment.id} comment={comment} />
        ))}
        {pull.state === 'open' && view.sync.running !== null && pull.comments.length === 0 && (
          <p class="empty">Plan Sync runs, and will comment here.</p>
        )}
      </div>
      {pull.state === 'open' && <CommentForm pull={pull} />}
      <details class="changes" open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary>
          {pull.files.length} {pull.files.length === 1 ? 'file' : 'files'} changed
        </summary>
        <Patches files={pull.files} />
      </details>
    </article>
  );
}

function Acts({ pull }: { pull: PullView }) {
  const { act } = useApp();
  const { number, state, reviewRequested } = pull;
  if (state !== 'open') return null;
  return (
    <div class="buttons">
      <button type="button" class="go" onClick={() => void act({ do: 'merge', pull: number })}>
        Merge
      </button>
      <button
        type="button"
        disabled={reviewRequested}
        onClick={() => void act({ do: 'request-review', pull: number })}
      >
        {reviewRequested ? 'Review requested' : 'Request review'}
      </button>
      <button type="button" onClick={() => void act({ do: 'push-more', pull: number })}>
        Push a commit
      </button>
      <button type="button" onClick={() => void act({ do: 'close', pull: number })}>
        Close
      </button>
    </div>
  );
}

const signs: Readonly<Record<string, string>> = {
  eyes: '👀 seen',
  rocket: '🚀 done',
  confused: '😕 not done',
};

function Comment({ comment }: { comment: CommentView }) {
  const { view } = useApp();
  const { id, author, at, body, reactions } = comment;
  const isBot = author.endsWith('[bot]');
  return (
    <section
      class={`comment ${isBot ? 'bot' : ''} ${view.sync.marks.comments.includes(id) ? 'changed' : ''}`}
      aria-label={`Comment by ${author}`}
    >
      <h4>
        <strong>{isBot ? 'Plan Sync' : author}</strong> {isBot && <span class="badge">bot</span>} commented ·{' '}
        {dateTime(at)}
      </h4>
      <Markdown text={body} />
      {reactions.length > 0 && (
        <p class="reactions">
          {reactions.map((name) => (
            <span key={name}>{signs[name] ?? name}</span>
          ))}
        </p>
      )}
    </section>
  );
}
