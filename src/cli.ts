#!/usr/bin/env node
// The entry of the command line: hands it the process and the folder of the package, and sets the exit status.
import { runCommandLine } from './cli/index.ts';

process.exitCode = await runCommandLine(process, new URL('..', import.meta.url));
