// A pane of the page: its bar, and a heading that takes the focus when somebody went somewhere.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface PaneProps {
  readonly name: 'notion' | 'sync' | 'repository';
  readonly label: string;
  /** Changes when another thing is shown. */
  readonly shown: string;
  readonly bar: ComponentChildren;
  readonly children: ComponentChildren;
}

export function Pane({ name, label, shown, bar, children }: PaneProps) {
  const body = useRef<HTMLDivElement>(null);
  const last = useRef(shown);
  useLayoutEffect(() => {
    if (last.current === shown) return;
    last.current = shown;
    body.current?.scrollTo({ top: 0 });
    body.current?.focus({ preventScroll: true });
  }, [shown]);
  return (
    <section class={`pane ${name}`} aria-label={label}>
      <div class="bar">{bar}</div>
      <div class="body" ref={body} tabIndex={-1}>
        {children}
      </div>
    </section>
  );
}

interface TabsProps {
  readonly label: string;
  readonly tabs: readonly {
    readonly name: string;
    readonly isCurrent: boolean;
    readonly open: () => void;
    readonly count?: number;
  }[];
}

/** Buttons for the views of a pane. */
export function Tabs({ label, tabs }: TabsProps) {
  return (
    <nav class="tabs" aria-label={label}>
      {tabs.map(({ name, isCurrent, open, count }) => (
        <button type="button" key={name} aria-current={isCurrent ? 'page' : undefined} onClick={open}>
          {name}
          {count !== undefined && count > 0 && <span class="count">{count}</span>}
        </button>
      ))}
    </nav>
  );
}

/** A word in colour. */
export function Pill({ text, tone }: { text: string; tone: string }) {
  return <span class={`pill ${tone}`}>{text}</span>;
}
