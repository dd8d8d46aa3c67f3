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
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  process.stderr.write(`${values.port} is no port. Write a number up to 65535, or 0 for any free one.\n`);
  process.exitCode = 1;
} else if (values.serve) {
  const until = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  try {
    await serve({ root, port, write, until });
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw thrown;
    process.stderr.write(
      `Port ${port} is taken. Choose another one with --port, or any free one with --port 0.\n`,
    );
    process.exitCode = 1;
  }
} else {
  const colours = process.stdout.isTTY && process.stdout.hasColors();
  process.exitCode = (await demo({ root, colours, write })) ? 0 : 1;
}
