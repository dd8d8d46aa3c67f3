// The playground as people use it, in a real browser: the story of the demo, clicked through.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contrast } from './contrast.ts';
import { openStand, type Stand, type Visitor } from './stand.ts';

const plan = 'plans/database-migration.yml';
let stand: Stand;
let visitor: Visitor;

beforeAll(async () => {
  stand = await openStand();
  visitor = await stand.open();
}, 180_000);

afterAll(async () => {
  await stand?.[Symbol.asyncDispose]();
});

describe('the story, clicked through', () => {
  it('brings an edit from Notion into the file, line by line', async () => {
    const { page } = visitor;
    await visitor.openRow('Implement backfill job');
    await page.getByRole('checkbox', { name: 'Job resumes where it was stopped' }).check();
    const title = page.getByRole('textbox', { name: 'Title' });
    await title.fill('Implement backfill job, with a pause switch');
    await title.press('Enter');
    await visitor.button('Edit A second run changes nothing').click();
    await page
      .getByRole('textbox', { name: 'Text of A second run changes nothing' })
      .fill('A third run changes nothing');
    await visitor.button('Save').click();
    await page.getByRole('combobox', { name: 'Priority' }).selectOption('Critical');
    await page.getByRole('combobox', { name: 'Owner' }).selectOption('Ada');
    await visitor.button('Sync').click();
    expect(await visitor.ran(3)).toContain('taken over from Notion');

    await visitor
      .side('Plan Sync')
      .getByRole('button', { name: /take over/ })
      .click();
    const diff = visitor.side('Repository').locator('.diff');
    expect(await diff.locator('.came').allInnerTexts()).toEqual(
      expect.arrayContaining([
        expect.stringContaining('title: Implement backfill job, with a pause switch'),
        expect.stringContaining('- done: Job resumes where it was stopped'),
        expect.stringContaining('- A third run changes nothing'),
        expect.stringContaining('priority: Critical'),
        expect.stringContaining('assignee: ada'),
      ]),
    );
    expect(await diff.locator('.came').count()).toBe(5);
    await visitor.button('Code').click();
    expect(await visitor.side('Repository').locator('.lines .came').count()).toBe(5);
    expect(await visitor.side('Plan Sync').locator('.try .done').count()).toBe(1);
  });

  it('brings a commit to the row, once Sync is pressed', async () => {
    await visitor.commit(plan, 'status: To Do', 'status: In Progress', 'Start with the migration');
    await visitor.side('Plan Sync').getByText('A push waits for its run').waitFor();
    await visitor.openRow('Write migration SQL scripts');
    const status = visitor.page.getByRole('combobox', { name: 'Status', exact: true });
    expect(await status.inputValue()).toBe('Not started');
    await visitor.button(/^Sync/).click();
    expect(await visitor.ran(4)).toMatch(/\d updated/);
    expect(await status.inputValue()).toBe('In progress');
    expect(await visitor.side('Notion').locator('.properties .changed').allInnerTexts()).toEqual([
      expect.stringContaining('Status'),
    ]);
  });

  it('makes a row a task with an ID', async () => {
    const { page } = visitor;
    await visitor.button('Board').click();
    await visitor.button('+ New row').click();
    await page.getByRole('textbox', { name: 'Task' }).fill('Write the text of the first incident');
    await page.getByRole('combobox', { name: 'Plan' }).selectOption({ label: 'Public Status Page' });
    await visitor.button('Create').click();
    await visitor.button('Sync').click();
    await visitor.ran(5);
    await visitor.side('Notion').getByText('STAT-4').waitFor();
  });

  it('shows a conflict on the row and in the job summary, with both values', async () => {
    const { page } = visitor;
    await visitor.openRow('Add dual-write logic to API');
    const deadline = visitor.side('Notion').getByLabel('Deadline');
    await deadline.fill('2026-12-15');
    await deadline.press('Enter');
    await visitor.commit(plan, /due: 2026-12-10(?=\n {8}labels)/, 'due: 2026-12-11', 'One more day');
    await visitor.button(/^Sync/).click();
    expect(await visitor.ran(6)).toContain('1 conflict');
    await visitor
      .side('Notion')
      .getByText("conflict: the repo's 2026-12-11 was kept over 2026-12-15")
      .waitFor();
    expect(await deadline.inputValue()).toBe('2026-12-11');

    await visitor.button('Summary and log').click();
    const run = page.getByRole('dialog');
    await run.getByRole('cell', { name: '2026-12-15', exact: true }).waitFor();
    await run.getByRole('button', { name: 'Log' }).click();
    await run.getByText('conflict PREF-3 due').waitFor();
    await run.getByRole('button', { name: 'Close' }).click();
  });

  it('follows a pull request from its comment over a command to its merge', async () => {
    const { page } = visitor;
    const repository = visitor.side('Repository');
    await visitor
      .button(/^Pull requests/)
      .first()
      .click();
    await visitor.button('New pull request').click();
    await visitor.button('Open pull request').click();
    const bot = page.getByRole('region', { name: 'Comment by github-actions[bot]' });
    await bot.getByText('When this is merged').waitFor({ timeout: 60_000 });
    await visitor.ran(7);

    await bot
      .getByRole('link', { name: /^PREF-1/ })
      .first()
      .click();
    expect(await page.getByRole('textbox', { name: 'Title' }).inputValue()).toBe(
      'Write migration SQL scripts',
    );

    await repository.getByRole('button', { name: '/plan note PREF-1 Reviewed with the DBA' }).click();
    await repository.getByRole('button', { name: 'Comment', exact: true }).click();
    await repository.getByText('🚀 done').waitFor({ timeout: 60_000 });
    await visitor.ran(8);
    await visitor.side('Notion').getByText('Reviewed with the DBA').waitFor();

    await visitor.button('Merge').click();
    await repository.getByText('merged', { exact: true }).waitFor();
    await visitor.ran(10);
    expect(await page.getByRole('combobox', { name: 'Status', exact: true }).inputValue()).toBe('Done');
    await visitor.button('Commits').click();
    await repository
      .getByText(/PREF-1 status: .* → Done/)
      .first()
      .waitFor();
    expect(await visitor.side('Plan Sync').locator('.try .done').count()).toBe(6);
  });

  it('follows by itself when told to, and goes back to the start', async () => {
    const { page } = visitor;
    await page.getByRole('switch', { name: /Sync/ }).check();
    await visitor.ran(11);
    await visitor.openRow('Update read queries');
    await page.getByRole('combobox', { name: 'Status', exact: true }).selectOption('Blocked');
    expect(await visitor.ran(12)).toContain('1 taken over from Notion');
    await page.getByRole('switch', { name: /Sync/ }).uncheck();
    await visitor.button('Reset').click();
    await expect.poll(() => visitor.side('Plan Sync').locator('.runs li').count()).toBe(2);
    expect(await visitor.side('Plan Sync').locator('.try .done').count()).toBe(0);
    await visitor.side('Notion').getByText('Implement backfill job', { exact: true }).waitFor();
  });
});

describe('the page', () => {
  beforeAll(async () => {
    await stand.playground.act({ do: 'auto', on: false });
    await stand.playground.act({ do: 'reset' });
  });

  it('can be used by keyboard alone, and shows where the focus is', async () => {
    const keyboard = await stand.open();
    const { page } = keyboard;
    await keyboard.tabTo(keyboard.button('Publish incidents from the on-call tool'));
    await page.keyboard.press('Enter');
    const criterion = page.getByRole('checkbox', { name: 'An incident is public within five minutes' });
    await keyboard.tabTo(criterion);
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await keyboard.tabTo(keyboard.button('Sync'));
    await page.keyboard.press('Enter');
    expect(await keyboard.ran(3)).toContain('1 taken over from Notion');
    await keyboard.tabTo(keyboard.button('Summary and log'));
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('fits a phone in one column, whatever is shown', async () => {
    const phone = await stand.open({ viewport: { width: 360, height: 740 } });
    const { page } = phone;
    const width = (): Promise<number> => page.evaluate('document.documentElement.scrollWidth');
    for (const pane of ['Notion', 'Plan Sync', 'Repository']) {
      await page.getByRole('navigation', { name: 'Side' }).getByRole('button', { name: pane }).click();
      expect(await page.locator('.pane:visible').count(), pane).toBe(1);
      expect(await width(), pane).toBe(360);
    }
    for (const view of ['Commits', 'Insight', 'Code']) {
      await phone.button(view).click();
      expect(await width(), view).toBe(360);
    }
    await page.goto(`${stand.url}#notion=table&pane=notion`);
    expect(await width(), 'table').toBe(360);
    await page.goto(`${stand.url}#notion=plans&pane=notion`);
    await phone.button('Implementation Plan: User Preferences Migration').click();
    expect(await width(), 'plan page').toBe(360);
    await page.context().close();
  });

  it('says where the plans stand as the files are now, and draws what needs what', async () => {
    const reader = await stand.open();
    const { page } = reader;
    const insight = reader.side('Repository').locator('.insight');
    await reader.tabTo(reader.button('Insight'));
    await page.keyboard.press('Enter');
    await insight.getByText('PREF-2 Implement backfill job waits for PREF-1').waitFor();
    const graph = insight.getByRole('region', { name: 'Dependencies' });
    expect(await graph.locator('.edge').count()).toBe(6);
    expect(await graph.locator('g').nth(4).locator('text').allTextContents()).toEqual([
      'PREF-5',
      'Rollback plan &',
      'monitoring',
    ]);

    await reader.commit(plan, 'status: To Do', 'status: Done', 'The scripts are written');
    await reader.button('Insight').click();
    await insight.getByText(/^Done with open criteria/).waitFor();
    expect(await insight.innerText()).not.toContain('waits for PREF-1');
    expect(await graph.locator('g.green').allTextContents()).toEqual([expect.stringContaining('PREF-1')]);

    await stand.playground.act({
      do: 'set-property',
      ...{ page: stand.pageOf('PREF-2'), name: 'Status', value: 'Blocked' },
    });
    await reader.button(/^Sync/).click();
    await insight.locator('g.red').waitFor({ timeout: 60_000 });
    await reader.button('Summary and log').click();
    const run = page.getByRole('dialog');
    await run.getByText('Dependencies', { exact: true }).click();
    await run.locator('.graph g').first().waitFor();
    expect(await run.innerText()).not.toContain('flowchart');
    await run.getByRole('button', { name: 'Close' }).click();
    await page.context().close();
  });

  it('draws graphs that can be read in the light and in the dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const reader = await stand.open({ colorScheme });
      await reader.page.goto(`${stand.url}#repository=insight`);
      await reader.page.locator('.graph g.red').waitFor();
      for (const kind of ['red', 'green', '']) {
        const fill = (part: string): Promise<string> =>
          reader.page.evaluate(
            `getComputedStyle(document.querySelector('.graph g[class="${kind}"] ${part}')).fill`,
          );
        expect(contrast(await fill('rect'), await fill('text')), `${colorScheme} ${kind}`).toBeGreaterThan(
          4.5,
        );
      }
      await reader.page.context().close();
    }
  });

  it('is dark where people want that, and stays as they switched it', async () => {
    const dark = await stand.open({ colorScheme: 'dark' });
    const { page } = dark;
    const ground = (): Promise<string> =>
      page.evaluate('getComputedStyle(document.documentElement).backgroundColor');
    expect(await ground()).toBe('rgb(16, 17, 19)');
    await dark.button('Switch to light').click();
    // The page is switched right after the button says so.
    await expect.poll(ground).toBe('rgb(244, 244, 242)');
    await page.reload();
    await dark.button('Switch to dark').waitFor();
    await expect.poll(ground).toBe('rgb(244, 244, 242)');
    await page.context().close();
  });

  it('shows text from either side as text', async () => {
    const guest = await stand.open();
    const { page } = guest;
    const sly = '<img src=x onerror="document.title=1"><b>[x](javascript:alert(1))</b>';
    await stand.playground.act({
      do: 'open-pull',
      ...{ title: sly, body: `${sly}\n\nCloses STAT-1`, branch: 'sly', path: 'sly.md', text: `${sly}\n` },
    });
    await page.goto(`${stand.url}#repository=pull:1`);
    const pull = guest.side('Repository').locator('.pull');
    await pull.getByText('<img src=x').first().waitFor();
    expect(await pull.locator('img, script').count()).toBe(0);
    expect(await pull.locator('a[href^="javascript"]').count()).toBe(0);
    await expect.poll(() => pull.locator('.comment.bot').count(), { timeout: 60_000 }).toBe(1);
    expect(await page.title()).toBe('Plan Sync playground');
    await page.context().close();
  });

  it('asked for nothing outside of this machine, and complained of nothing', () => {
    expect(stand.complaints).toEqual([]);
  });
});
