// What doctor says of tokens and branches.
import { describe, expect, it } from 'vitest';
import { checkActions, checkBranch, checkToken } from '../../../src/core/doctor/check-github.ts';
import { defaultConfig, effectiveConfig } from '../../../src/core/config/config.ts';

const token = { login: 'ada', writes: true, scopes: ['repo'], unreadable: [] } as const;

describe('a token', () => {
  it.each([
    [{}, 'ok', 'it may read and write (repo)'],
    [{ scopes: ['gist'] }, 'ok', 'to write it needs the scope repo'],
    [{ scopes: undefined }, 'ok', 'what it may write, GitHub does not tell'],
    [{ writes: false }, 'ok', '`sync`, `setup` and `import` need write access'],
    [{ login: undefined, writes: undefined, scopes: undefined }, 'ok', 'The token is that of an app'],
    [{ unreadable: ['issues', 'actions'] as const }, 'warning', 'may not read issues and actions'],
  ])('of %j is %s', (more, verdict, words) => {
    const check = checkToken({ ...token, ...more });
    expect(check.verdict).toBe(verdict);
    expect(check.message).toContain(words);
  });
});

describe('a branch', () => {
  it.each([
    [{ isProtected: false, rules: [] }, 'commit', 'takes commits'],
    [{ isProtected: false, rules: [] }, 'pull-request', 'by the pull request'],
    [{ isProtected: true, rules: [] }, 'commit', 'main is protected'],
    [{ isProtected: true, rules: ['deletion', 'pull_request'] }, 'commit', 'has the rules pull_request'],
    [{ isProtected: true, rules: [] }, 'none', 'Nothing is written to main'],
  ] as const)('with %j and write-back %s', (rules, writeBack, words) => {
    const check = checkBranch('main', rules, writeBack);
    expect(check.verdict).toBe('ok');
    expect(check.message).toContain(words);
  });
});

it('Workflows that may not open pull requests are a warning where one may be needed', () => {
  const refused = { defaultPermissions: 'read', mayOpenPullRequests: false } as const;
  const config = effectiveConfig(defaultConfig, { public: true });
  expect(checkActions(refused, undefined, config).verdict).toBe('warning');
  expect(checkActions({ ...refused, mayOpenPullRequests: true }, undefined, config).verdict).toBe('ok');
  expect(checkActions(undefined, undefined, config).verdict).toBe('unknown');
});
