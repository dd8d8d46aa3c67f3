// The commits of main, newest first; one of them is open.
import type { CommitView } from '../../wire.ts';
import { useApp } from '../context.ts';
import { Plain } from '../markdown.tsx';
import { dateTime } from '../words.ts';
import { Patches } from './patch.tsx';

export function Commits({ opened }: { opened: string | undefined }) {
  const { view } = useApp();
  return (
    <ol class="commits">
      {view.repository.commits.map((commit) => (
        <Commit
          key={commit.oid}
          commit={commit}
          isOpen={opened !== undefined && commit.oid.startsWith(opened)}
        />
      ))}
    </ol>
  );
}

function Commit({ commit, isOpen }: { commit: CommitView; isOpen: boolean }) {
  const { view, openRepository } = useApp();
  const { oid, subject, body, author, at, files } = commit;
  const isNew = view.sync.marks.commits.includes(oid);
  return (
    <li>
      <button
        type="button"
        class={`commit ${isNew ? 'changed' : ''}`}
        aria-expanded={isOpen}
        onClick={() => openRepository(isOpen ? { at: 'commits' } : { at: 'commits', oid })}
      >
        <span class="subject">{subject}</span>
        <span class="dim">
          {author} · {dateTime(at)} · <code>{oid.slice(0, 7)}</code>
        </span>
      </button>
      {isOpen && (
        <div class="commit-body">
          {body !== '' && (
            <p class="message-text">
              <Plain text={body} />
            </p>
          )}
          <Patches files={files} />
        </div>
      )}
    </li>
  );
}
