// `npm run emulate`: both embedded services until interrupted, furnished as in the demo, and how to run the action
// against them by hand.
import { readFileSync } from 'node:fs';
import { startGitHub } from '../emulators/github/emulator.ts';
import { startNotion } from '../emulators/notion/server.ts';
import { configPath } from './stage.ts';
import { furnish } from './workspace.ts';

const notion = await startNotion();
const { engineering, tasks } = furnish(notion);
const parent = notion.look.page(engineering).id;
const config = `version: 1\nnotion:\n  parent: ${parent}\n  tasks: Engineering Tasks\npeople:\n  ada: ada@example.com\n  grace: grace@example.com\n  sam: sam@example.com\n`;
const plan = 'plans/database-migration.yml';
const github = await startGitHub({
  repository: 'acme/platform',
  files: { [configPath]: config, [plan]: readFileSync('examples/database-migration.yml') },
});

const environment = {
  GITHUB_API_URL: github.apiUrl,
  GITHUB_GRAPHQL_URL: github.graphqlUrl,
  GITHUB_SERVER_URL: github.serverUrl,
  GITHUB_REPOSITORY: github.repository,
  GITHUB_EVENT_NAME: 'workflow_dispatch',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_RUN_ID: '1',
  GITHUB_OUTPUT: '/dev/null',
  'INPUT_GITHUB-TOKEN': github.actionsToken(),
  'INPUT_NOTION-TOKEN': notion.token,
  'INPUT_NOTION-API-URL': notion.url,
};
const settings = Object.entries(environment)
  .map(([name, value]) => `'${name}=${value}'`)
  .join(' \\\n  ');

const row = JSON.stringify([tasks, { Task: 'Order new test devices', Owner: 'Grace' }]);
const push = JSON.stringify({ do: 'commit', with: [{ 'plans/new.yml': 'title: New\nkey: NEW\n' }] });

process.stdout.write(`Notion   ${notion.url}   token ${notion.token}
GitHub   ${github.apiUrl}   repository ${github.repository}   token ${environment['INPUT_GITHUB-TOKEN']}

Complete the databases, then sync (GitHub's debug lines are left out):

env ${settings} \\
  INPUT_MODE=setup node dist/index.js | grep -v ^::debug

env ${settings} \\
  INPUT_MODE=sync node dist/index.js | grep -v ^::debug

Look at Notion:     curl -s ${notion.url}/__emulator/state
Look at the files:  git -C ${github.gitDir} show main:${plan}
Act in Notion:      curl -s '${notion.url}/__emulator/person/createRow?as=Grace' -d '${row}'
Push a plan:        curl -s ${github.serverUrl}/__emulator/person -d '${push}'

Ctrl+C ends both.
`);

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void Promise.all([notion.close(), github.dispose()]));
