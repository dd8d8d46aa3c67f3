// An embedded Notion with a shared page, and the official client talking to it.
import { Client, type LogLevel } from '@notionhq/client';
import {
  startNotion,
  type NotionEmulator,
  type NotionOptions,
} from '../../../src/emulators/notion/server.ts';

export interface Stage {
  readonly notion: NotionEmulator;
  readonly client: Client;
  /** A page that is shared with the integration. */
  readonly home: string;
}

/** The official client as it comes, without retries and without noise. */
export const clientOf = (notion: NotionEmulator, token = notion.token, timeoutMs = 60_000): Client =>
  new Client({
    auth: token,
    baseUrl: notion.url,
    notionVersion: '2026-03-11',
    retry: false,
    timeoutMs,
    logLevel: 'error' as LogLevel,
    logger: () => undefined,
  });

/** Starts one for `use` and stops it afterwards; a mistake of the emulator fails the test. */
export async function onStage<T>(use: (stage: Stage) => Promise<T>, options: NotionOptions = {}): Promise<T> {
  const notion = await startNotion(options);
  const home = notion.person.createPage('workspace', 'Engineering');
  notion.person.share(home);
  try {
    return await use({ notion, client: clientOf(notion), home });
  } finally {
    await notion.close();
  }
}

/** What the tasks database of the product has, as `setup` creates it. */
export const taskProperties = {
  Task: { title: {} },
  'Task ID': { rich_text: {} },
  Status: {
    status: {
      options: [
        { name: 'To Do', group: 'To-do' },
        { name: 'In Progress', group: 'In progress' },
        { name: 'Done', group: 'Complete' },
      ],
    },
  },
  Priority: { select: { options: [{ name: 'High' }, { name: 'Low' }] } },
  Assignee: { people: {} },
  Estimate: { number: {} },
  Due: { date: {} },
  Labels: { multi_select: {} },
  Source: { url: {} },
  Checked: { checkbox: {} },
} as const;

/** Creates a tasks database through the client. */
export async function createTasks({ client, home }: Stage): Promise<{ database: string; source: string }> {
  const created: any = await client.databases.create({
    parent: { type: 'page_id', page_id: home },
    title: [{ text: { content: 'Tasks' } }],
    initial_data_source: { properties: taskProperties as any },
  });
  return { database: created.id, source: created.data_sources[0].id };
}

/** What a call was refused with. */
export async function refusal(
  call: Promise<unknown>,
): Promise<{ status: number; code: string; message: string }> {
  try {
    await call;
  } catch (error) {
    const { status, code, message } = error as { status: number; code: string; message: string };
    return { status, code, message };
  }
  throw new Error('The call was not refused.');
}

export const text = (content: string): [{ text: { content: string } }] => [{ text: { content } }];
