// `npm run demo`: tells the story on the terminal; exit status 1 when a run of the action failed. With `--serve`, the
// playground on a local page.
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { demo } from './demo.ts';
import { serve } from './playground/serve.ts';

const { values } = parseArgs({
  options: { serve: { type: 'boolean', default: false }, port: { type: 'string', default: '4747' } },
});
const write = (text: string): void => void process.stdout.write(text);
const root = process.cwd();
if (values.serve) {
  const until = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await serve({ root, port: Number(values.port), write, until });
} else {
  const colours = process.stdout.isTTY && process.stdout.hasColors();
  process.exitCode = (await demo({ root, colours, write })) ? 0 : 1;
}
