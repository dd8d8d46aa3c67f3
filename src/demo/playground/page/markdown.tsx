// Markdown that came from a service: rendered, and cleaned of everything that could act. Links stay inside of the playground.
import DOMPurify from 'dompurify';
import { Marked } from 'marked';
import { useMemo } from 'preact/hooks';
import { useApp } from './context.ts';
import { drawGraphs } from './graph.ts';
import { linkTarget } from './links.ts';

const allowed = {
  USE_PROFILES: { html: true },
  FORBID_TAGS: ['style', 'form', 'input', 'button', 'textarea', 'select', 'img', 'video', 'audio', 'picture'],
  FORBID_ATTR: ['style', 'id', 'name', 'class'],
};

/** Blocks of code keep the name of their language, so that graphs are found. */
const marked = new Marked({
  async: false,
  gfm: true,
  breaks: true,
  renderer: {
    code: ({ text, lang = '' }) =>
      `<pre data-language="${escaped(lang)}"><code>${escaped(text)}</code></pre>`,
  },
});

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Safe HTML for Markdown, with its graphs drawn. To-do boxes become signs, since nobody ticks them here. */
export function safeHtml(text: string, isInline: boolean): string {
  const html = isInline ? marked.parseInline(text, { async: false }) : marked.parse(text, { async: false });
  const boxes = html.replace(/<input ([^>]*)>/g, (_, attributes: string) =>
    attributes.includes('checked') ? '☑' : '☐',
  );
  const body = DOMPurify.sanitize(boxes, { ...allowed, RETURN_DOM: true });
  drawGraphs(body);
  return body.innerHTML;
}

/** A text with headings, lists and tables, as GitHub shows it. */
export function Markdown({ text }: { text: string }) {
  const html = useMemo(() => safeHtml(text, false), [text]);
  return <div class="markdown" onClick={useFollow()} dangerouslySetInnerHTML={{ __html: html }} />;
}

/** One line of text, as Notion shows it. */
export function Inline({ text }: { text: string }) {
  const html = useMemo(() => safeHtml(text, true), [text]);
  return <span class="inline" onClick={useFollow()} dangerouslySetInnerHTML={{ __html: html }} />;
}

/** An address, under the name of what it leads to. */
export function Address({ href }: { href: string }) {
  const { view } = useApp();
  const target = linkTarget(href, view);
  const { tasks, plans, spec } = view.notion;
  const place = target?.side === 'notion' ? target.place : undefined;
  const page =
    place?.at === 'page' ? [...tasks.rows, ...plans.rows, spec].find(({ id }) => id === place.id) : undefined;
  return (
    <a href={href} onClick={useFollow()}>
      {page?.title ?? href.replace(/^.*\/(?=[^/]+$)/, '')}
    </a>
  );
}

/** Text without markup, in which addresses are links. */
export function Plain({ text }: { text: string }) {
  return (
    <>
      {text
        .split(/(https?:\/\/\S+)/)
        .map((part, at) => (at % 2 === 1 ? <Address key={at} href={part} /> : part))}
    </>
  );
}

/** Follows links on the side that they belong to. */
function useFollow(): (event: MouseEvent) => void {
  const { view, openNotion, openRepository } = useApp();
  return (event) => {
    const href = (event.target as Element).closest('a')?.getAttribute('href');
    if (href === null || href === undefined) return;
    event.preventDefault();
    const target = linkTarget(href, view);
    if (target?.side === 'notion') openNotion(target.place);
    if (target?.side === 'repository') openRepository(target.place);
    if (!target && /^https?:/.test(href)) open(href, '_blank', 'noopener,noreferrer');
  };
}
