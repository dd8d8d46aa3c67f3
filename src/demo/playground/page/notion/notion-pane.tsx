// The Notion side: board, table, plans, specification, and the page of a row.
import { useApp } from '../context.ts';
import { Pane, Tabs } from '../pane.tsx';
import { Board } from './board.tsx';
import { NotionPage } from './notion-page.tsx';
import { PlansTable, TasksTable } from './tables.tsx';

export function NotionPane() {
  const { place, openNotion } = useApp();
  const shown = place.notion;
  const tab = (name: string, at: 'board' | 'table' | 'plans' | 'spec') => ({
    name,
    isCurrent: shown.at === at,
    open: () => openNotion({ at }),
  });
  return (
    <Pane
      name="notion"
      label="Notion"
      shown={shown.at === 'page' ? shown.id : shown.at}
      bar={
        <>
          <h2>Notion</h2>
          <Tabs
            label="Views of Notion"
            tabs={[tab('Board', 'board'), tab('Table', 'table'), tab('Plans', 'plans'), tab('Spec', 'spec')]}
          />
        </>
      }
    >
      <Shown />
    </Pane>
  );
}

function Shown() {
  const { place, view } = useApp();
  const { notion } = view;
  switch (place.notion.at) {
    case 'board':
      return <Board />;
    case 'table':
      return <TasksTable />;
    case 'plans':
      return <PlansTable />;
    case 'spec':
      return <NotionPage page={notion.spec} trail="Engineering" />;
    case 'page': {
      const { id } = place.notion;
      const task = notion.tasks.rows.find((row) => row.id === id);
      if (task)
        return <NotionPage page={task} row={task} database={notion.tasks} trail="Engineering Tasks" />;
      const plan = notion.plans.rows.find((row) => row.id === id);
      if (plan) return <NotionPage page={plan} row={plan} database={notion.plans} trail="Plans" />;
      if (id === notion.spec.id) return <NotionPage page={notion.spec} trail="Engineering" />;
      return <p class="empty">This page is not there any more.</p>;
    }
  }
}
