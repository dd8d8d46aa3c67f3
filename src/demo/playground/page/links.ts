// Addresses of Notion and GitHub that stand in texts, and where on this page they lead.
import type { View } from '../wire.ts';
import type { NotionPlace, RepositoryPlace } from './place.ts';

export type Target =
  | { readonly side: 'notion'; readonly place: NotionPlace }
  | { readonly side: 'repository'; readonly place: RepositoryPlace };

/** Where an address leads, or undefined when it leads elsewhere. */
export function linkTarget(href: string, { notion, repository }: View): Target | undefined {
  const [id] = /[0-9a-f]{32}/.exec(href.replaceAll('-', '')) ?? [];
  const page = [...notion.tasks.rows, ...notion.plans.rows, notion.spec].find(
    (each) => each.id.replaceAll('-', '') === id,
  );
  if (page) return { side: 'notion', place: { at: 'page', id: page.id } };
  const at = href.indexOf(`/${repository.name}/`);
  if (at < 0) return undefined;
  const [kind, what = '', ...rest] = href.slice(at + repository.name.length + 2).split(/[/#?]/);
  if (kind === 'pull') return { side: 'repository', place: { at: 'pull', number: Number(what) } };
  if (kind === 'commit') return { side: 'repository', place: { at: 'commits', oid: what } };
  const path = rest.filter((part) => !/^L\d+/.test(part)).join('/');
  if (kind === 'blob') return { side: 'repository', place: { at: 'file', path } };
  return undefined;
}
