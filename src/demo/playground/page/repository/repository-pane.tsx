// The repository: files, where its plans stand, commits and pull requests.
import { useApp } from '../context.ts';
import { Pane, Tabs } from '../pane.tsx';
import { Code } from './code.tsx';
import { Commits } from './commits.tsx';
import { Insight } from './insight.tsx';
import { NewPull } from './new-pull.tsx';
import { Pull } from './pull.tsx';
import { Pulls } from './pulls.tsx';

export function RepositoryPane() {
  const { view, place, openRepository } = useApp();
  const shown = place.repository;
  const { commits, pulls } = view.repository;
  return (
    <Pane
      name="repository"
      label="Repository"
      shown={JSON.stringify(shown)}
      bar={
        <>
          <h2>{view.repository.name}</h2>
          <Tabs
            label="Views of the repository"
            tabs={[
              {
                name: 'Code',
                isCurrent: shown.at === 'file',
                open: () => openRepository({ at: 'file', path: 'plans/database-migration.yml' }),
              },
              {
                name: 'Insight',
                isCurrent: shown.at === 'insight',
                open: () => openRepository({ at: 'insight' }),
              },
              {
                name: 'Commits',
                isCurrent: shown.at === 'commits',
                open: () => openRepository({ at: 'commits', ...(commits[0] && { oid: commits[0].oid }) }),
              },
              {
                name: 'Pull requests',
                isCurrent: ['pull', 'pulls', 'new-pull'].includes(shown.at),
                open: () => openRepository({ at: 'pulls' }),
                count: pulls.filter(({ state }) => state === 'open').length,
              },
            ]}
          />
        </>
      }
    >
      <Shown />
    </Pane>
  );
}

function Shown() {
  const { place } = useApp();
  const shown = place.repository;
  switch (shown.at) {
    case 'file':
      return <Code key={shown.path} path={shown.path} />;
    case 'insight':
      return <Insight />;
    case 'commits':
      return <Commits opened={shown.oid} />;
    case 'pulls':
      return <Pulls />;
    case 'new-pull':
      return <NewPull />;
    case 'pull':
      return <Pull key={shown.number} number={shown.number} />;
  }
}
