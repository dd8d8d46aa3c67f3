// A file is edited: the change goes to main, or onto a branch with a pull request.
import { useState } from 'preact/hooks';
import type { FileView } from '../../wire.ts';
import { useApp } from '../context.ts';

export function Editor({ file, stop }: { file: FileView; stop: () => void }) {
  const { view, act, openRepository } = useApp();
  const [text, setText] = useState(file.text);
  const [message, setMessage] = useState('');
  const [onBranch, setOnBranch] = useState(false);
  const name = file.path.replace(/^.*\//, '');
  const said = message.trim() === '' ? `Update ${name}` : message;
  const number = (view.repository.pulls[0]?.number ?? 0) + 1;
  const commit = async (): Promise<void> => {
    if (!onBranch) {
      if (await act({ do: 'commit', path: file.path, text, message: said })) stop();
      return;
    }
    const change = { path: file.path, text, branch: `edit-${number}`, title: said, body: '' };
    if (await act({ do: 'open-pull', ...change })) openRepository({ at: 'pull', number });
  };
  return (
    <form
      class="editor"
      onSubmit={(event) => {
        event.preventDefault();
        void commit();
      }}
    >
      <textarea
        aria-label={`Text of ${file.path}`}
        spellcheck={false}
        wrap="off"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <fieldset>
        <legend>Commit changes</legend>
        <input
          aria-label="Commit message"
          maxLength={200}
          placeholder={`Update ${name}`}
          value={message}
          onInput={(event) => setMessage(event.currentTarget.value)}
        />
        <label class="choice">
          <input type="radio" name="where" checked={!onBranch} onChange={() => setOnBranch(false)} /> Directly
          to main
        </label>
        <label class="choice">
          <input type="radio" name="where" checked={onBranch} onChange={() => setOnBranch(true)} /> On a
          branch, with a pull request
        </label>
        <div class="buttons">
          <button type="submit" class="go" disabled={text === file.text}>
            {onBranch ? 'Propose' : 'Commit'}
          </button>
          <button type="button" class="quiet" onClick={stop}>
            Cancel
          </button>
        </div>
      </fieldset>
    </form>
  );
}
