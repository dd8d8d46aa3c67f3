// A pull request is opened: from a branch that is ready, or with words of one's own.
import { useState } from 'preact/hooks';
import { useApp } from '../context.ts';
import { readyPulls } from './ready-pulls.ts';

export function NewPull() {
  const { view, act, openRepository } = useApp();
  const used = new Set(view.repository.pulls.map(({ branch }) => branch));
  const [chosen, setChosen] = useState(
    () => readyPulls.find(({ branch }) => !used.has(branch)) ?? readyPulls[0],
  );
  const [title, setTitle] = useState(chosen?.title ?? '');
  const [body, setBody] = useState(chosen?.body ?? '');
  const number = (view.repository.pulls[0]?.number ?? 0) + 1;
  const choose = (branch: string): void => {
    const ready = readyPulls.find((each) => each.branch === branch);
    if (!ready) return;
    setChosen(ready);
    setTitle(ready.title);
    setBody(ready.body);
  };
  const open = async (): Promise<void> => {
    if (!chosen) return;
    const branch = used.has(chosen.branch) ? `${chosen.branch}-${number}` : chosen.branch;
    const { path, text } = chosen;
    if (await act({ do: 'open-pull', title, body, branch, path, text }))
      openRepository({ at: 'pull', number });
  };
  return (
    <form
      class="new-pull"
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <h3>New pull request</h3>
      <label>
        Branch
        <select value={chosen?.branch} onChange={(event) => choose(event.currentTarget.value)}>
          {readyPulls.map(({ branch, name }) => (
            <option key={branch} value={branch}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        Title
        <input
          required
          maxLength={200}
          value={title}
          onInput={(event) => setTitle(event.currentTarget.value)}
        />
      </label>
      <label>
        Text
        <textarea rows={4} value={body} onInput={(event) => setBody(event.currentTarget.value)} />
      </label>
      <p class="dim">
        “Closes PREF-1” makes the task done with the merge, “Contributes to PREF-2” only begins it.
      </p>
      <div class="buttons">
        <button type="submit" class="go">
          Open pull request
        </button>
        <button type="button" class="quiet" onClick={() => openRepository({ at: 'pulls' })}>
          Cancel
        </button>
      </div>
    </form>
  );
}
