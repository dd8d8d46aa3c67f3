// The action's entry: reads what the runner gives, runs, shows the report. The only place that sets the exit status.
import { readFileSync } from 'node:fs';
import * as core from '@actions/core';
import { parseInputs, type Inputs } from './action/inputs.ts';
import { annotations, outputs, sentence, writeLog } from './action/report.ts';
import { trigger, type Event, type Trigger } from './action/trigger.ts';
import { runnerLog } from './adapters/runner-log.ts';
import { systemClock } from './adapters/system-clock.ts';
import { toFault, type Fault } from './core/fault.ts';
import { oneLine } from './core/render/escape.ts';
import { summary } from './core/render/summary.ts';
import { emptyReport, failed, type Report } from './core/report.ts';
import type { Request } from './modes/run.ts';

const env = (name: string): string => process.env[name] ?? '';

function readEvent(): Event {
  const path = env('GITHUB_EVENT_PATH');
  const payload: unknown = path === '' ? {} : JSON.parse(readFileSync(path, 'utf8'));
  return { name: env('GITHUB_EVENT_NAME'), ref: env('GITHUB_REF'), sha: env('GITHUB_SHA'), payload };
}

function requestOf(found: Exclude<Trigger, { kind: 'nothing' }>, inputs: Inputs): Request {
  const configPath = inputs.config;
  switch (found.kind) {
    case 'sync':
      return { ...found, configPath, only: inputs.plans, confirm: inputs.confirm };
    case 'validate':
    case 'setup':
    case 'pull-request':
      return { ...found, configPath };
    case 'import':
      return { ...found, configPath, project: inputs.plans[0], schema: schemaUrl() };
  }
}

/** Of the version of the action that runs, where that can be told. */
function schemaUrl(): string | undefined {
  const [repository, ref] = [env('GITHUB_ACTION_REPOSITORY'), env('GITHUB_ACTION_REF')];
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^[\w./-]+$/.test(ref)) return undefined;
  return `https://raw.githubusercontent.com/${repository}/${ref}/schema/plan.schema.json`;
}

/** `level`: how serious the notices are. */
async function show(report: Report, level: 'notice' | 'warning' = 'notice'): Promise<void> {
  for (const [name, value] of Object.entries(outputs(report))) core.setOutput(name, value);
  await writeLog(report, runnerLog);
  for (const { message, file, line, column } of annotations(report))
    core.error(message, {
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { startLine: line }),
      ...(column === undefined ? {} : { startColumn: column }),
    });
  for (const notice of report.notices)
    runnerLog[level](oneLine(notice.message), { file: notice.file, line: notice.line });
  if (env('GITHUB_STEP_SUMMARY') === '') return;
  const commit = report.commit?.sha ?? env('GITHUB_SHA');
  const blobUrl = `${env('GITHUB_SERVER_URL')}/${env('GITHUB_REPOSITORY')}/blob/${commit}`;
  await core.summary.addRaw(summary(report, { blobUrl: commit === '' ? undefined : blobUrl })).write();
}

/** A Fault in one sentence on what happened and one on what to do; its cause goes to the debug log. */
function explain(fault: Fault): string {
  const { cause } = fault;
  if (cause instanceof Error) core.debug(cause.stack ?? cause.message);
  return oneLine(`${fault.message} ${fault.hint}`);
}

async function main(): Promise<void> {
  const { inputs, problems } = parseInputs((name) => core.getInput(name));
  for (const secret of [inputs?.notionToken, inputs?.githubToken])
    if (secret !== undefined) core.setSecret(secret);
  if (!inputs) {
    await show({ ...emptyReport('auto'), problems });
    core.setFailed(problems.map(sentence).join(' '));
    return;
  }
  const found = trigger(readEvent(), inputs);
  if (found.kind === 'nothing') {
    await show({ ...emptyReport('auto'), notices: [{ message: found.reason }] });
    return;
  }
  const [owner = '', repo = ''] = env('GITHUB_REPOSITORY').split('/');
  // Most of the program's size is behind this import: an event that asks for nothing does not wait for it.
  const { compose } = await import('./compose.ts');
  const run = compose(
    {
      githubToken: inputs.githubToken,
      notionToken: inputs.notionToken,
      notionUrl: inputs.notionUrl,
      owner,
      repo,
      serverUrl: env('GITHUB_SERVER_URL') || 'https://github.com',
      run: { id: env('GITHUB_RUN_ID'), attempt: env('GITHUB_RUN_ATTEMPT') || '1' },
    },
    { clock: systemClock, log: runnerLog },
  );
  const patient = (found.kind === 'sync' || found.kind === 'pull-request') && found.patient;
  let report: Report;
  try {
    report = await run(requestOf(found, inputs));
  } catch (thrown) {
    const fault = toFault(thrown);
    // A pull request is to blame for what it adds, and for nothing else.
    const isExcused = found.kind === 'pull-request' || (patient && fault.code === 'unavailable');
    if (!(isExcused && fault.service === 'notion')) throw fault;
    await show({ ...emptyReport('sync'), notices: [{ message: explain(fault) }] }, 'warning');
    return;
  }
  await show(report);
  if (!failed(report)) return;
  const blameless = found.kind === 'pull-request' && report.problems.length === 0;
  if (blameless || (patient && onlyAway(report))) core.warning(failure(report));
  else core.setFailed(failure(report));
}

/** Whether all that went wrong is that Notion was away for a while: the next run does what is left. */
function onlyAway({ problems, held, results }: Report): boolean {
  const broken = results.flatMap(({ outcome }) => (outcome.kind === 'failed' ? [outcome.code] : []));
  return problems.length === 0 && held?.fails !== true && broken.every((code) => code === 'unavailable');
}

function failure(report: Report): string {
  const { length } = report.problems;
  if (length > 0)
    return `${length === 1 ? 'A problem was' : `${length} problems were`} found. ${length === 1 ? 'It is' : 'They are'} in the log and, up to ten, on the lines concerned.`;
  if (report.held)
    return oneLine(
      `${report.held.reasons.join(' ')} To go on, run the workflow with confirm ${report.held.code}.`,
    );
  const broken = report.results.map(({ outcome }) => outcome).find((outcome) => outcome.kind === 'failed');
  return broken ? oneLine(`${broken.reason} ${broken.hint}`) : 'The run failed.';
}

try {
  await main();
} catch (thrown) {
  core.setFailed(explain(toFault(thrown)));
}
