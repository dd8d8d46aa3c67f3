import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultConfig, effectiveConfig, parseConfig } from '../../../src/core/config/config.ts';
import type { Config } from '../../../src/core/config/config.ts';

function configOf(text: string): Config {
  const { config, problems } = parseConfig('c.yml', text);
  expect(problems).toEqual([]);
  return config!;
}

describe('the configuration', () => {
  it.each(['', '# nothing yet\n', 'version: 1\n', 'sync:\nnotion:\npeople:\nplans:\n'])(
    '%j means the defaults',
    (text) => {
      expect(configOf(text)).toEqual(defaultConfig);
    },
  );

  it('has these defaults', () => {
    expect(defaultConfig).toEqual({
      plans: ['plans/**/*.{yml,yaml}'],
      notion: {
        parent: undefined,
        tasks: undefined,
        plans: undefined,
        properties: new Map(),
        body: 'full',
        specSection: true,
      },
      statuses: new Map(),
      people: new Map(),
      pullRequests: {
        branches: undefined,
        draft: 'In Progress',
        open: 'In Progress',
        review: 'In Review',
        merged: 'Done',
        closed: 'restore',
        reverted: 'To Do',
        comment: true,
        commands: 'write',
        command: 'plan',
        requireTask: false,
      },
      sync: {
        writeBack: undefined,
        message: 'chore(plans): {summary}',
        conflicts: 'repo',
        fields: new Map(),
        removedFromFile: 'trash',
        trashedInNotion: 'propose',
        newRows: undefined,
        maxRemovals: 0.2,
        maxChanges: 0.5,
        state: 'refs/plan-sync/state',
      },
    });
  });

  it('says everything that it can say', () => {
    const config = configOf(readFileSync('test/core/config/full-config.yml', 'utf8'));
    expect(config.notion).toMatchObject({
      parent: expect.stringContaining('Engineering') as string,
      properties: new Map([['title', 'Task']]),
    });
    expect(config.statuses).toEqual(new Map([['To Do', 'Backlog']]));
    expect(config.people).toEqual(
      new Map([
        ['ada', 'ada@example.com'],
        ['sam', undefined],
      ]),
    );
    expect(config.pullRequests.branches).toEqual(['main']);
    expect(config.sync).toMatchObject({
      writeBack: 'commit',
      newRows: 'import',
      fields: new Map([['assignee', 'both']]),
    });
  });

  it('reads other values than the defaults', () => {
    const config = configOf(
      'plans: [a.yml, b.yml]\nnotion: {body: none, spec-section: false}\npeople: {12: none, x: 0123}\n' +
        'pull-requests: {branches: 2.10, draft: none, open: None, closed: Cancelled, comment: false, commands: off, command: task, require-task: true}\n' +
        'sync: {write-back: none, message: "plans: {summary}", conflicts: ask, fields: {status: notion}, removed-from-file: keep,' +
        ' trashed-in-notion: restore, new-rows: ignore, max-removals: 12.5%, max-changes: 100%, state: refs/heads/plan-state}\n',
    );
    expect(config.plans).toEqual(['a.yml', 'b.yml']);
    expect(config.notion).toMatchObject({ body: 'none', specSection: false });
    expect(config.people).toEqual(
      new Map([
        ['12', undefined],
        ['x', '0123'],
      ]),
    );
    expect(config.pullRequests).toEqual({
      branches: ['2.10'],
      draft: undefined,
      open: undefined,
      review: 'In Review',
      merged: 'Done',
      closed: 'Cancelled',
      reverted: 'To Do',
      comment: false,
      commands: 'off',
      command: 'task',
      requireTask: true,
    });
    expect(config.sync).toEqual({
      writeBack: 'none',
      message: 'plans: {summary}',
      conflicts: 'ask',
      fields: new Map([['status', 'notion']]),
      removedFromFile: 'keep',
      trashedInNotion: 'restore',
      newRows: 'ignore',
      maxRemovals: 0.125,
      maxChanges: 1,
      state: 'refs/heads/plan-state',
    });
  });

  it.each([
    [true, '', 'pull-request', 'ignore'],
    [false, '', 'commit', 'import'],
    [true, 'sync: {write-back: commit, new-rows: import}', 'commit', 'import'],
    [false, 'sync: {write-back: none, new-rows: ignore}', 'none', 'ignore'],
  ])('public: %s, %j', (isPublic, text, writeBack, newRows) => {
    expect(effectiveConfig(configOf(text), { public: isPublic }).sync).toMatchObject({ writeBack, newRows });
  });
});

describe('problems', () => {
  it.each([
    [
      'version: 2\nanything: new',
      '1:10 configuration The configuration is written for version 2; this release reads version 1. | Use a newer release of the action, or set `version: 1` and its keys.',
    ],
    ['version: one', '1:10 schema `version` must be 1, not `one`. | Correct the value, or remove the key.'],
    [
      'notoin: {}',
      '1:1 schema `notoin` is not a key of the configuration. Did you mean `notion`? | Write `notion`, or remove the key. | notion: {}',
    ],
    [
      'sync: {writeback: commit}',
      '1:8 schema `writeback` is not a key of `sync`. Did you mean `write-back`? | Write `write-back`, or remove the key. | sync: {write-back: commit}',
    ],
    [
      'sync: {comment: true}',
      '1:8 schema `comment` is not a key of `sync`. | Move it: it is a key of `pull-requests`.',
    ],
    [
      'sync: {write-back: pull-reqest}',
      '1:20 schema `write-back` of `sync` must be one of commit, pull-request, none, not `pull-reqest`. | Did you mean `pull-request`?',
    ],
    [
      'sync: {conflicts: both}',
      '1:19 schema `conflicts` of `sync` must be one of repo, notion, ask, not `both`. | Correct the value, or remove the key.',
    ],
    [
      'sync: {max-removals: 20}',
      '1:22 schema `max-removals` of `sync` must be a percentage like 20%, not `20`. | Correct the value, or remove the key.',
    ],
    [
      'sync: {max-changes: 101%}',
      '1:21 schema `max-changes` of `sync` must be a percentage like 20%, not `101%`. | Correct the value, or remove the key.',
    ],
    [
      'sync: {message: "chore: plans"}',
      '1:17 schema `message` of `sync` must be a line with {summary} in it, not `chore: plans`. | Correct the value, or remove the key.',
    ],
    [
      'sync: {state: main}',
      '1:15 schema `state` of `sync` must be a ref like refs/plan-sync/state, not `main`. | Correct the value, or remove the key.',
    ],
    [
      'sync: {fields: {asignee: both}}',
      '1:17 schema `asignee` is not a key of `fields`. Did you mean `assignee`? | Write `assignee`, or remove the key. | sync: {fields: {assignee: both}}',
    ],
    [
      'sync: {fields: {status: github}}',
      '1:25 schema `status` of `fields` must be one of repo, notion, both, not `github`. | Correct the value, or remove the key.',
    ],
    [
      'notion: {properties: {dude: x}}',
      '1:23 schema `dude` is not a key of `properties`. Did you mean `due`? | Write `due`, or remove the key. | notion: {properties: {due: x}}',
    ],
    [
      'people: [ada]',
      '1:9 schema `people` must be a map from handles to people, not a list. | Correct the value, or remove the key.',
    ],
    [
      'people: {ada: [x]}',
      '1:15 schema `ada` of `people` must be text on one line, not a list. | Correct the value, or remove the key.',
    ],
    ['people: {ada: }', '1:15 schema `ada` of `people` is empty. | Write text on one line.'],
    [
      'pull-requests: {command: /plan}',
      '1:26 schema `command` of `pull-requests` must be one word, not `/plan`. | Correct the value, or remove the key.',
    ],
    [
      'pull-requests: {comment: maybe}',
      '1:26 schema `comment` of `pull-requests` must be true or false, not `maybe`. | Correct the value, or remove the key.',
    ],
    [
      'plans: *.yml',
      '1:8 syntax YAML reads a value that starts with `*` as a reference to an anchor, not as text. | Put the whole value in quotes. | plans: "*.yml"',
    ],
    [
      'plans: **/*.yml',
      '1:8 syntax YAML reads a value that starts with `*` as a reference to an anchor, not as text. | Put the whole value in quotes. | plans: "**/*.yml"',
    ],
    ['- a', '1:1 schema The file must be a map, not a list. | Correct the value, or remove the key.'],
  ])('%s', (text, expected) => {
    const { config, problems } = parseConfig('.github/plan-sync.yml', text);
    expect(config).toBeUndefined();
    expect(
      problems.map(
        ({ line, column, code, message, hint, correction }) =>
          `${line}:${column} ${code} ${message} | ${hint}${correction === undefined ? '' : ` | ${correction}`}`,
      ),
    ).toEqual([expected]);
    expect(problems[0]!.file).toBe('.github/plan-sync.yml');
  });

  it.each([
    'main',
    'refs',
    'refs/',
    'refs/x',
    'refs/a/../b',
    'refs//x',
    'refs/a/b.lock',
    'refs/a b/c',
    '/refs/a/b',
  ])('state cannot be %j', (state) => {
    const { problems } = parseConfig('c.yml', `sync:\n  state: ${JSON.stringify(state)}\n`);
    expect(problems).toHaveLength(1);
  });

  it('any text gives a configuration or problems, never both, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { config, problems } = parseConfig('c.yml', text);
        expect(config === undefined).toBe(problems.length > 0);
      }),
    );
  });
});
