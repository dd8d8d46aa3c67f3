#!/usr/bin/env node
// The entry of the command line: hands it the process and the folder of the package, and sets the exit status.
import * as module from 'node:module';
// Whoever reads may stop before the end: `plan-sync graph | head`.
for (const stream of [process.stdout, process.stderr])
    stream.on('error', () => undefined);
// From Node 22 on: what was compiled once need not be compiled with every command.
module.enableCompileCache?.();
const { runCommandLine } = await import("./cli/index.js");
process.exitCode = await runCommandLine(process, new URL('..', import.meta.url));
