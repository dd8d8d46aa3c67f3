#!/usr/bin/env node
// Starts an embedded Notion with one shared page and prints where it is as one line of JSON; SIGTERM ends it.
//   --port n  --window requests-per-minute  --latency ms  --seed-page title
import { parseArgs } from 'node:util';
import { startNotion } from './server.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    window: { type: 'string', default: '180' },
    latency: { type: 'string', default: '0' },
    'seed-page': { type: 'string', default: 'Engineering' },
  },
});

const notion = await startNotion({
  port: Number(values.port),
  window: { requests: Number(values.window) },
  latency: Number(values.latency),
});
const page = notion.person.createPage('workspace', values['seed-page']);
notion.person.share(page);
console.log(JSON.stringify({ url: notion.url, token: notion.token, page }));

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => void notion.close());
}
