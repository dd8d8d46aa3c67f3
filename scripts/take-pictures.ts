// `npm run pictures`: takes the pictures of the documentation from the playground, in docs/pictures. The same acts at the
// same times give the same pictures up to the hashes of commits, on a machine with the same fonts (emoji come from
// fonts-noto-color-emoji on Debian).
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { servePlayground } from '../src/demo/playground/http.ts';
import { Playground } from '../src/demo/playground/playground.ts';
import type { Act, BlockView, View } from '../src/demo/playground/wire.ts';
import { openBrowser } from '../test/browser/chromium.ts';

const plan = 'plans/database-migration.yml';
const folder = 'docs/pictures';
const wide = { width: 1360, height: 750 };
const tall = { width: 1360, height: 1100 };
const narrow = { width: 390, height: 844 };

/** Does an act, and waits for the runs that it starts. */
async function act(playground: Playground, wanted: Act): Promise<void> {
  await playground.act(wanted);
  while (playground.view().sync.running !== null) await new Promise((resolve) => setTimeout(resolve, 100));
}

const taskOf = ({ notion }: View, key: string): View['notion']['tasks']['rows'][number] =>
  notion.tasks.rows.find((row) => row.key === key)!;

/** The id of the block that holds a text. */
function blockOf(blocks: readonly BlockView[], text: string): string | undefined {
  for (const block of blocks) {
    const id = block.text.includes(text) ? block.id : blockOf(block.children, text);
    if (id !== undefined) return id;
  }
  return undefined;
}

interface Picture {
  readonly name: string;
  readonly place: string;
  readonly options?: BrowserContextOptions;
  /** The one side that is shown. */
  readonly side?: 'Notion' | 'Repository';
}

async function take(
  browser: Browser,
  url: string,
  { name, place, options = {}, side }: Picture,
): Promise<void> {
  const context = await browser.newContext({ viewport: wide, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  await page.goto(`${url}#${place}`);
  await page.locator('.panes').waitFor();
  await page.evaluate('document.fonts.ready');
  const shown = side === undefined ? page : page.getByRole('region', { name: side, exact: true });
  await shown.screenshot({ path: join(folder, `${name}.png`) });
  await context.close();
}

mkdirSync(folder, { recursive: true });
await using browser = await openBrowser();
await using playground = await Playground.open(process.cwd());
await using server = await servePlayground(playground, process.cwd());
const shoot = (picture: Picture): Promise<void> => take(browser, server.url, picture);

const start = playground.view();
const { id: page, blocks } = taskOf(start, 'PREF-2');
const text = start.repository.files.find(({ path }) => path === plan)!.text;
const started = text.replace('status: To Do', 'status: In Progress');
await act(playground, { do: 'commit', path: plan, text: started, message: 'Start with the migration' });
await act(playground, { do: 'sync' });
const block = blockOf(blocks, 'Job resumes')!;
await act(playground, { do: 'tick', page, block, checked: true });
await act(playground, { do: 'set-property', page, name: 'Priority', value: 'Critical' });
await act(playground, { do: 'set-property', page, name: 'Status', value: 'In progress' });
await act(playground, { do: 'sync' });
const [synced] = playground.view().repository.commits;
const overview = { place: `notion=board&repository=commits:${synced!.oid}` };
await shoot({ name: 'playground', ...overview });
await shoot({ name: 'playground-dark', ...overview, options: { colorScheme: 'dark' } });
await shoot({ name: 'row', place: `notion=page:${page}&repository=file:${plan}` });

const pull = {
  title: 'Create the preference tables',
  body: 'Closes PREF-1.\nContributes to PREF-2.',
  branch: 'pref-1-tables',
  path: 'db/001-preferences.sql',
  text: 'create table user_preferences (user_id bigint, name text, value text);\n',
};
await act(playground, { do: 'open-pull', ...pull });
await act(playground, { do: 'comment', pull: 1, body: '/plan note PREF-1 Reviewed with the DBA' });
const pulled = `notion=page:${taskOf(playground.view(), 'PREF-1').id}&repository=pull:1`;
await shoot({ name: 'pull-request', place: pulled, side: 'Repository', options: { viewport: tall } });
await shoot({
  name: 'phone',
  place: `${pulled}&pane=repository`,
  options: { viewport: narrow, deviceScaleFactor: 2 },
});
await act(playground, { do: 'merge', pull: 1 });
const migration = playground.view().notion.plans.rows.find(({ key }) => key === 'PREF')!;
await shoot({
  name: 'plan-page',
  place: `notion=page:${migration.id}`,
  side: 'Notion',
  options: { viewport: tall },
});
