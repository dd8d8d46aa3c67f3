// A playground with a browser in front of it, and what people do there.
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { servePlayground } from '../../src/demo/playground/http.ts';
import { Playground } from '../../src/demo/playground/playground.ts';
import { openBrowser } from './chromium.ts';

export class Stand implements AsyncDisposable {
  readonly url: string;
  readonly playground: Playground;
  /** Errors on the console of any page, and requests that left this machine. */
  readonly complaints: string[] = [];
  readonly #browser: Browser;
  readonly #server: AsyncDisposable;

  constructor(url: string, playground: Playground, browser: Browser, server: AsyncDisposable) {
    this.url = url;
    this.playground = playground;
    this.#browser = browser;
    this.#server = server;
  }

  async open(options: BrowserContextOptions = {}): Promise<Visitor> {
    const context = await this.#browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
    const page = await context.newPage();
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.complaints.push(message.text());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(this.url) && !request.url().startsWith('data:'))
        this.complaints.push(`asked for ${request.url()}`);
    });
    await page.goto(this.url);
    await page.getByRole('button', { name: 'Sync', exact: true }).waitFor();
    return new Visitor(page);
  }

  /** The id of the row of a task. */
  pageOf(task: string): string {
    return this.playground.view().notion.tasks.rows.find(({ key }) => key === task)!.id;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#browser.close();
    await this.#server[Symbol.asyncDispose]();
    await this.playground[Symbol.asyncDispose]();
  }
}

/** Opens a playground and a browser. */
export async function openStand(): Promise<Stand> {
  const root = join(import.meta.dirname, '../..');
  const browser = await openBrowser();
  const playground = await Playground.open(root, 100);
  const server = await servePlayground(playground, root);
  return new Stand(server.url, playground, browser, server);
}

export class Visitor {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  side(name: 'Notion' | 'Repository' | 'Plan Sync'): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) });
  }

  /** What the last run did, in its one line; waits until `runs` have ended. */
  async ran(runs: number): Promise<string> {
    await this.side('Plan Sync')
      .locator('.runs li')
      .nth(runs - 1)
      .waitFor({ timeout: 60_000 });
    await this.page.locator('.last .verdict').waitFor({ timeout: 60_000 });
    return this.page.locator('.last .verdict').innerText();
  }

  /** Opens a row of the board by its title. */
  async openRow(title: string): Promise<void> {
    await this.button('Board').click();
    await this.button(title).click();
    await this.page.getByRole('textbox', { name: 'Title' }).waitFor();
  }

  /** Replaces a part of a file in the editor, and commits it. */
  async commit(path: string, from: string | RegExp, to: string, message: string): Promise<void> {
    await this.button('Code').click();
    await this.page.getByRole('combobox', { name: 'File' }).selectOption(path);
    await this.button('Edit').click();
    const editor = this.page.getByRole('textbox', { name: `Text of ${path}` });
    const before = await editor.inputValue();
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    await editor.fill(after);
    await this.page.getByRole('textbox', { name: 'Commit message' }).fill(message);
    await this.button('Commit').click();
    await editor.waitFor({ state: 'detached' });
  }

  /** Presses Tab until something has the focus; fails after a hundred times. */
  async tabTo(target: Locator): Promise<void> {
    for (let times = 0; times < 100; times += 1) {
      if (await target.evaluate((element) => element === element.ownerDocument.activeElement)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`The keyboard does not reach ${String(target)}.`);
  }
}
