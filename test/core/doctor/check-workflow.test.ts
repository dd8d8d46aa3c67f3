// What doctor says of workflows: the recipes are fine, and each thing that one lacks has its sentence.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Check } from '../../../src/core/doctor/check.ts';
import { checkWorkflows } from '../../../src/core/doctor/check-workflow.ts';
import type { WorkflowFacts } from '../../../src/core/doctor/workflow.ts';
import { defaultConfig, parseConfig } from '../../../src/core/config/config.ts';

const folder = join(import.meta.dirname, '../../../examples/workflows');
const recipe = (name: string): string =>
  readFileSync(join(folder, name), 'utf8').replaceAll('OWNER/', 'acme/');
const everything = recipe('everything.yml');
const path = '.github/workflows/plan-sync.yml';

const check = (text: string | undefined, facts: Partial<WorkflowFacts> = {}): readonly Check[] =>
  checkWorkflows({
    files: text === undefined ? [] : [{ path, text }],
    config: defaultConfig,
    defaultBranch: 'main',
    actions: { defaultPermissions: 'read', mayOpenPullRequests: true },
    secrets: ['NOTION_TOKEN'],
    hasQueue: false,
    ...facts,
  });
const wrong = (checks: readonly Check[]): readonly string[] =>
  checks.flatMap(({ verdict, message }) => (verdict === 'ok' ? [] : [`${verdict}: ${message}`]));

/** The recipe with one part of it changed. */
function changed(change: (workflow: any) => void): string {
  const workflow: unknown = parse(everything);
  change(workflow);
  return stringify(workflow);
}

describe('recipes', () => {
  it('with everything, and those for a branch or databases that are special, are fine', () => {
    for (const name of ['everything.yml', 'protected-branch.yml', 'shared-databases.yml'])
      expect(wrong(check(recipe(name))), name).toEqual([]);
  });

  it('with a token of an App is fine as far as it is seen', () => {
    expect(wrong(check(recipe('github-app.yml')))).toEqual([
      `unknown: ${path} passes a token of its own as \`github-token\`, which is not seen here.`,
    ]);
  });

  it('for previews lacks nothing but the token that it goes without', () => {
    expect(wrong(check(recipe('preview-only.yml')))).toEqual([
      'warning: No workflow passes `notion-token`, so plans are only validated.',
    ]);
  });

  it('all are read', () => {
    for (const name of readdirSync(folder)) expect(check(recipe(name)).length, name).toBeGreaterThan(3);
  });
});

describe('what a workflow lacks', () => {
  it.each<[string, string, Partial<WorkflowFacts>, string]>([
    ['the placeholder', everything.replace('acme/', 'OWNER/'), {}, 'problem: .+ which is a placeholder'],
    ['another default branch', everything, { defaultBranch: 'trunk' }, 'warning: `push` is limited to main'],
    ['no secret', everything, { secrets: [] }, 'problem: The repository has no secret NOTION_TOKEN'],
    ['unseen secrets', everything, { secrets: undefined }, 'unknown: Whether the secret NOTION_TOKEN'],
    [
      'a merge queue',
      changed(({ on }) => delete on.merge_group),
      { hasQueue: true },
      'warning: .+merge queue',
    ],
    ['no push', changed(({ on }) => delete on.push), {}, 'warning: A push starts no run'],
    [
      'no schedule',
      changed(({ on }) => {
        delete on.schedule;
        delete on.repository_dispatch;
      }),
      {},
      'warning: There is no `schedule`',
    ],
    [
      'no pull requests',
      changed(({ on }) => delete on.pull_request),
      {},
      'warning: Pull requests start no run',
    ],
    [
      'few types',
      changed(({ on }) => (on.pull_request = null)),
      {},
      'warning: `pull_request` leaves out edited, .+ and closed',
    ],
    ['no reviews', changed(({ on }) => delete on.pull_request_review), {}, 'warning: Reviews start no run'],
    ['no comments', changed(({ on }) => delete on.issue_comment), {}, 'warning: Comments start no run'],
    [
      'another command',
      everything,
      { config: parseConfig('c.yml', 'pull-requests: {command: task}').config },
      'warning: .+ start with /plan, and the configuration calls the command /task',
    ],
    [
      'no inputs',
      changed(({ on }) => (on.workflow_dispatch = null)),
      {},
      'warning: A run cannot be started by hand',
    ],
    [
      'no permissions',
      changed((workflow) => delete workflow.permissions),
      {},
      'problem: .+ the repository gives read access only',
    ],
    [
      'a permission less',
      changed(({ permissions }) => delete permissions['pull-requests']),
      {},
      'problem: .+ does not give `pull-requests: write`',
    ],
    [
      'no concurrency',
      changed((workflow) => delete workflow.concurrency),
      {},
      'warning: .+ runs may overlap',
    ],
    [
      'cancelled runs',
      changed(({ concurrency }) => (concurrency['cancel-in-progress'] = true)),
      {},
      'warning: .+ cancels the one at work',
    ],
    [
      'a group for each branch',
      changed(({ concurrency }) => (concurrency.group = 'plan-sync-${{ github.ref }}')),
      {},
      'warning: .+ not all runs are of one group',
    ],
  ])('is said once: %s', (_, text, facts, sentence) => {
    const found = wrong(check(text, facts));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(sentence));
  });

  it('is said of no workflow at all, and of a file that is no YAML', () => {
    expect(wrong(check(undefined))).toEqual([
      'problem: No workflow under .github/workflows uses the action.',
    ]);
    expect(wrong(check('on: [push'))[0]).toBe(`warning: ${path} is no YAML, so it was not looked at.`);
  });

  it('counts where several files share the work', () => {
    const [sync, pulls] = [
      changed(({ on }) => delete on.pull_request),
      changed((workflow) => (workflow.on = { pull_request: workflow.on.pull_request })),
    ];
    const files = [
      { path: 'a.yml', text: sync },
      { path: 'b.yml', text: pulls },
    ];
    expect(wrong(check(undefined, { files }))).toEqual([]);
  });

  it('is nothing where the command is switched off or the repository gives write access', () => {
    const off = parseConfig('c.yml', 'pull-requests: {commands: off}').config;
    expect(
      wrong(
        check(
          changed(({ on }) => delete on.issue_comment),
          { config: off },
        ),
      ),
    ).toEqual([]);
    const open = { defaultPermissions: 'write', mayOpenPullRequests: true } as const;
    expect(
      wrong(
        check(
          changed((workflow) => delete workflow.permissions),
          { actions: open },
        ),
      ),
    ).toEqual([]);
  });
});
