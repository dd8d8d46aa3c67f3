// A line of a page that people can write: its box, its text, and what they can do with it.
import { useEffect, useRef, useState } from 'preact/hooks';
import { useApp } from '../context.ts';
import { Inline } from '../markdown.tsx';
import type { BlockProps } from './blocks.tsx';

export function Line({ page, block, writing, write }: BlockProps) {
  const { act } = useApp();
  const [isAdding, setIsAdding] = useState(false);
  const { id, type, text, checked } = block;
  const plain = text.replace(/[*`\\]|\]\([^)]*\)|\[/g, '');
  const save = async (next: string): Promise<void> => {
    if (next.trim() === text || (await act({ do: 'write-block', page: page.id, block: id, text: next })))
      write(undefined);
  };
  const add = async (next: string): Promise<void> => {
    if (next.trim() === '' || (await act({ do: 'add-block', page: page.id, below: id, text: next })))
      setIsAdding(false);
  };
  return (
    <>
      <div class="line">
        {type === 'to_do' && (
          <input
            type="checkbox"
            aria-label={plain}
            checked={checked ?? false}
            onChange={(event) =>
              void act({ do: 'tick', page: page.id, block: id, checked: event.currentTarget.checked })
            }
          />
        )}
        {writing === id ? (
          <Writing label={`Text of ${plain}`} text={text} save={save} stop={() => write(undefined)} />
        ) : (
          <>
            <Inline text={text} />
            <span class="line-acts">
              <button type="button" aria-label={`Edit ${plain}`} title="Edit" onClick={() => write(id)}>
                <svg viewBox="0 0 16 16" aria-hidden="true">
                  <path d="M10.5 3 13 5.5 5.5 13H3v-2.5z" />
                </svg>
              </button>
              {type !== 'paragraph' && (
                <button
                  type="button"
                  aria-label={`Add a line below ${plain}`}
                  title="Add a line below"
                  onClick={() => setIsAdding(true)}
                >
                  <svg viewBox="0 0 16 16" aria-hidden="true">
                    <path d="M8 3v10M3 8h10" />
                  </svg>
                </button>
              )}
            </span>
          </>
        )}
      </div>
      {isAdding && (
        <div class="line">
          <Writing label="Text of the new line" text="" save={add} stop={() => setIsAdding(false)} />
        </div>
      )}
    </>
  );
}

interface WritingProps {
  readonly label: string;
  readonly text: string;
  readonly save: (text: string) => Promise<void>;
  readonly stop: () => void;
}

/** A field over the text: Enter saves, Escape leaves it as it was. */
function Writing({ label, text, save, stop }: WritingProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      class="writing"
      onSubmit={(event) => {
        event.preventDefault();
        void save(field.current?.value ?? '');
      }}
    >
      <textarea
        ref={field}
        aria-label={label}
        rows={Math.min(6, Math.ceil((text.length + 1) / 60))}
        defaultValue={text}
        onKeyDown={(event) => {
          if (event.key === 'Escape') stop();
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          void save(event.currentTarget.value);
        }}
      />
      <button type="submit" class="primary small">
        Save
      </button>
      <button type="button" class="quiet small" onClick={stop}>
        Cancel
      </button>
    </form>
  );
}
