// A file: read with the lines that came last in colour, or edited and committed.
import { useEffect, useRef, useState } from 'preact/hooks';
import { useApp } from '../context.ts';
import { Editor } from './editor.tsx';
import { YamlLine } from './yaml-line.tsx';

export function Code({ path }: { path: string }) {
  const { view, openRepository } = useApp();
  const [isEdited, setIsEdited] = useState(false);
  const { files } = view.repository;
  const file = files.find((each) => each.path === path);
  const came = view.sync.marks.lines[path];
  const changed = new Set(came);
  const lines = useRef<HTMLOListElement>(null);
  useEffect(() => {
    lines.current?.querySelector('.came')?.scrollIntoView({ block: 'center' });
  }, [came?.join()]);
  return (
    <div class="code">
      <div class="code-bar">
        <select
          aria-label="File"
          value={path}
          onChange={(event) => openRepository({ at: 'file', path: event.currentTarget.value })}
        >
          {files.map((each) => (
            <option key={each.path}>{each.path}</option>
          ))}
        </select>
        {changed.size > 0 && !isEdited && <span class="badge green">{changed.size} changed</span>}
        {file && !isEdited && (
          <button type="button" onClick={() => setIsEdited(true)}>
            Edit
          </button>
        )}
      </div>
      {!file && <p class="empty">There is no {path} on main.</p>}
      {file && isEdited && <Editor file={file} stop={() => setIsEdited(false)} />}
      {file && !isEdited && (
        <div class="scroll" tabIndex={0} role="region" aria-label={path}>
          <ol class="lines" ref={lines}>
            {file.text
              .replace(/\n$/, '')
              .split('\n')
              .map((line, at) => (
                <li key={at} class={changed.has(at + 1) ? 'came' : ''}>
                  <YamlLine text={line} />
                </li>
              ))}
          </ol>
        </div>
      )}
    </div>
  );
}
