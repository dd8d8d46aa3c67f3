// Where somebody looks on either side, as it stands in the address after the #: going back works, and so does a reload.

export type NotionPlace =
  { readonly at: 'board' | 'table' | 'plans' | 'spec' } | { readonly at: 'page'; readonly id: string };
export type RepositoryPlace =
  | { readonly at: 'file'; readonly path: string }
  | { readonly at: 'commits'; readonly oid?: string }
  | { readonly at: 'insight' | 'pulls' | 'new-pull' }
  | { readonly at: 'pull'; readonly number: number };
export type Pane = 'notion' | 'sync' | 'repository';

export interface Place {
  readonly notion: NotionPlace;
  readonly repository: RepositoryPlace;
  /** Which pane is seen where there is room for one. */
  readonly pane: Pane;
}

/** The place that an address names; what it leaves out is as at the start. */
export function readPlace(hash: string): Place {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const [notion = '', page = ''] = split(given.get('notion'));
  const [repository = '', what = ''] = split(given.get('repository'));
  const pane = given.get('pane');
  return {
    notion:
      notion === 'page'
        ? { at: 'page', id: page }
        : { at: oneOf(notion, ['board', 'table', 'plans', 'spec']) },
    repository: readRepository(repository, what),
    pane: oneOf(pane ?? '', ['notion', 'sync', 'repository']),
  };
}

function readRepository(at: string, what: string): RepositoryPlace {
  if (at === 'commits') return what === '' ? { at } : { at, oid: what };
  if (at === 'insight' || at === 'pulls' || at === 'new-pull') return { at };
  if (at === 'pull') return { at, number: Number(what) };
  return { at: 'file', path: what === '' ? 'plans/database-migration.yml' : what };
}

/** The address of a place. */
export function writePlace({ notion, repository, pane }: Place): string {
  const what = 'id' in notion ? `:${notion.id}` : '';
  return `#${new URLSearchParams({ notion: `${notion.at}${what}`, repository: words(repository), pane }).toString()}`;
}

function words(place: RepositoryPlace): string {
  if (place.at === 'file') return `file:${place.path}`;
  if (place.at === 'pull') return `pull:${place.number}`;
  if (place.at === 'commits' && place.oid !== undefined) return `commits:${place.oid}`;
  return place.at;
}

const split = (text: string | null): [string, string] => {
  const [first = '', ...rest] = (text ?? '').split(':');
  return [first, rest.join(':')];
};

const oneOf = <T extends string>(given: string, all: readonly [T, ...T[]]): T =>
  all.find((each) => each === given) ?? all[0];
