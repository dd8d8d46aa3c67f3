// Text that somebody types: it is sent when they leave the field or press Enter, and Escape takes it back.
import { useEffect, useRef, useState } from 'preact/hooks';

type Field = HTMLInputElement | HTMLTextAreaElement;

export interface Draft {
  readonly value: string;
  readonly onInput: (event: { currentTarget: Field }) => void;
  readonly onBlur: () => void;
  readonly onKeyDown: (event: KeyboardEvent & { currentTarget: Field }) => void;
}

/** Properties of an input for a value that `save` changes. */
export function useDraft(value: string, save: (value: string) => void): Draft {
  const [draft, setDraft] = useState(value);
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
    setDraft(value);
  }, [value]);
  const type = (text: string): void => {
    latest.current = text;
    setDraft(text);
  };
  return {
    value: draft,
    onInput: ({ currentTarget }) => type(currentTarget.value),
    onBlur: () => {
      if (latest.current !== value) save(latest.current);
    },
    onKeyDown: (event) => {
      if (event.key === 'Escape') type(value);
      if (event.key === 'Enter') event.currentTarget.blur();
    },
  };
}
