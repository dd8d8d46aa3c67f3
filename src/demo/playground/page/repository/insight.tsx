// Where the plans stand as the files are now: what can be begun, what waits, what slipped, and what needs what.
import { useApp } from '../context.ts';
import { Markdown } from '../markdown.tsx';

export function Insight() {
  const { standing } = useApp().view.repository;
  if (standing === '') return <p class="empty">Nothing can be begun, nothing waits, and nothing is late.</p>;
  return (
    <article class="insight">
      <Markdown text={standing} />
    </article>
  );
}
