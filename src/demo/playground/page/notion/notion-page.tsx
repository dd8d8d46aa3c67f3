// A page: title, properties where it is a row, and its text.
import type { DatabaseView, PageView, RowView } from '../../wire.ts';
import { useApp } from '../context.ts';
import { cell } from '../words.ts';
import { Blocks } from './blocks.tsx';
import { Properties } from './properties.tsx';
import { Title } from './title.tsx';

interface NotionPageProps {
  readonly page: PageView;
  readonly row?: RowView;
  readonly database?: DatabaseView;
  readonly trail: string;
}

export function NotionPage({ page, row, database, trail }: NotionPageProps) {
  const { view, act, openNotion } = useApp();
  const { tasks } = view.notion;
  const isTask = database === tasks;
  const warning = cell(row?.values['Sync']);
  const trash = async (): Promise<void> => {
    if (await act({ do: 'trash-row', page: page.id })) openNotion({ at: 'board' });
  };
  return (
    <article class="page" key={page.id}>
      <p class="trail">
        <button type="button" class="link" onClick={() => openNotion({ at: isTask ? 'board' : 'plans' })}>
          {trail}
        </button>
        {row && row.key !== '' && <span> / {row.key}</span>}
      </p>
      {row && isTask ? <Title row={row} /> : <h3 class="page-title">{page.title}</h3>}
      {warning !== '' && (
        <p class="warning" role="note">
          {warning}
        </p>
      )}
      {row && database && <Properties row={row} database={database} canEdit={isTask} />}
      <hr />
      <Blocks page={page} />
      {page.blocks.length === 0 && <p class="empty">Nothing is written here yet.</p>}
      {isTask && (
        <p class="page-end">
          <button type="button" class="quiet" onClick={() => void trash()}>
            Move to trash
          </button>
        </p>
      )}
    </article>
  );
}
