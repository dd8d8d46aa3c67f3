// `npm run demo`: tells the story on the terminal; exit status 1 when a run of the action failed.
import { demo } from './demo.ts';

const colours = process.stdout.isTTY && process.stdout.hasColors();
const told = await demo({ root: process.cwd(), colours, write: (text) => process.stdout.write(text) });
process.exitCode = told ? 0 : 1;
