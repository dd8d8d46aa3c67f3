// A comment is written; a line that begins with /plan is a command.
import { useState } from 'preact/hooks';
import type { PullView } from '../../wire.ts';
import { useApp } from '../context.ts';

export function CommentForm({ pull }: { pull: PullView }) {
  const { act } = useApp();
  const [body, setBody] = useState('');
  const [id = 'PREF-1'] = /\b[A-Z][A-Z0-9]+-\d+\b/.exec(`${pull.title}\n${pull.body}`) ?? [];
  const samples = [
    `/plan note ${id} Reviewed with the DBA`,
    `/plan explain ${id}`,
    `/plan block ${id} Waits for staging`,
    '/plan help',
  ];
  const send = async (): Promise<void> => {
    if (await act({ do: 'comment', pull: pull.number, body })) setBody('');
  };
  return (
    <form
      class="comment-form"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <label>
        Comment
        <textarea
          rows={2}
          required
          placeholder="/plan …"
          value={body}
          onInput={(event) => setBody(event.currentTarget.value)}
        />
      </label>
      <p class="samples">
        {samples.map((sample) => (
          <button type="button" key={sample} class="chip" onClick={() => setBody(sample)}>
            {sample}
          </button>
        ))}
      </p>
      <div class="buttons">
        <button type="submit" class="go">
          Comment
        </button>
      </div>
    </form>
  );
}
