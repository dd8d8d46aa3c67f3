// Which event asks for what, in which mode and on which branch.
import { describe, expect, it } from 'vitest';
import { parseInputs, type InputName } from '../../src/action/inputs.ts';
import { trigger, type Trigger } from '../../src/action/trigger.ts';

function triggerOf(
  name: string,
  given: Partial<Record<InputName, string>> = {},
  ref = 'refs/heads/main',
  payload: object = {},
): Trigger {
  const { inputs } = parseInputs((input) => ({ 'github-token': 'gh', ...given })[input] ?? '');
  const event = { name, ref, sha: 'abc', payload: { repository: { default_branch: 'main' }, ...payload } };
  return trigger(event, inputs!);
}

const changes = {
  kind: 'sync',
  scope: 'changes',
  dryRun: false,
  branch: undefined,
  patient: false,
  lands: undefined,
} as const;
const full = { ...changes, scope: 'full' } as const;
const dispatched = { ...full, lands: 'all' } as const;
const scheduled = { ...full, patient: true, lands: 'older' } as const;
const validated = { kind: 'validate', commit: 'abc', notice: undefined } as const;
const said = (words: string) => ({ ...validated, notice: expect.stringContaining(words) });
const nothing = { kind: 'nothing', reason: expect.any(String) };
const topic = 'refs/heads/feature/x';
const merge = 'refs/pull/7/merge';

describe('mode auto', () => {
  it.each<[string, string, object]>([
    ['push', 'refs/heads/main', changes],
    ['push', topic, said('feature/x')],
    ['push', 'refs/tags/v1', nothing],
    ['schedule', 'refs/heads/main', scheduled],
    ['repository_dispatch', 'refs/heads/main', { ...full, lands: 'older' }],
    ['workflow_dispatch', 'refs/heads/main', dispatched],
    ['workflow_dispatch', topic, { ...dispatched, dryRun: true, branch: 'feature/x' }],
    ['merge_group', 'refs/heads/gh-readonly-queue/main/pr-1', validated],
    ['pull_request', merge, said('pull request')],
    ['pull_request_target', 'refs/heads/main', said('pull request')],
    ['pull_request_review', merge, said('pull request')],
    ['release', 'refs/tags/v1', nothing],
    ['', '', nothing],
  ])('%s on %s', (name, ref, expected) => {
    expect(triggerOf(name, {}, ref)).toEqual(expected);
  });

  it('a branch that was deleted is nothing to look at', () => {
    expect(triggerOf('push', {}, topic, { deleted: true })).toEqual(nothing);
    expect(triggerOf('push', {}, 'refs/heads/main', { deleted: false })).toEqual(changes);
  });
});

describe('other modes', () => {
  it.each<[string, string, string, object]>([
    ['sync', 'push', 'refs/heads/main', full],
    ['sync', 'push', topic, { ...full, dryRun: true, branch: 'feature/x' }],
    ['sync', 'workflow_dispatch', 'refs/heads/main', dispatched],
    ['sync', 'schedule', 'refs/heads/main', scheduled],
    ['sync', 'pull_request', merge, said('pull request')],
    ['validate', 'push', 'refs/heads/main', validated],
    ['validate', 'pull_request', merge, validated],
    ['validate', 'workflow_dispatch', topic, validated],
    ['setup', 'workflow_dispatch', 'refs/heads/main', { kind: 'setup', dryRun: false }],
    ['setup', 'workflow_dispatch', topic, said('default branch')],
    ['setup', 'pull_request', merge, said('default branch')],
    ['import', 'workflow_dispatch', 'refs/heads/main', { kind: 'import', dryRun: false }],
    ['import', 'workflow_dispatch', topic, said('default branch')],
    ['import', 'pull_request', merge, said('default branch')],
  ])('%s, by %s on %s', (mode, name, ref, expected) => {
    expect(triggerOf(name, { mode }, ref)).toEqual(expected);
  });
});

describe('a dry run', () => {
  it.each([
    ['auto', 'push'],
    ['auto', 'workflow_dispatch'],
    ['sync', 'schedule'],
    ['setup', 'workflow_dispatch'],
    ['import', 'workflow_dispatch'],
  ])('is kept: %s, by %s', (mode, name) => {
    expect(triggerOf(name, { mode, 'dry-run': 'true' })).toMatchObject({ dryRun: true });
  });
});

describe('a payload', () => {
  it.each([null, 'text', [], {}, { repository: null }, { repository: { default_branch: 7 } }])(
    'that does not name the default branch is no reason to hold back: %j',
    (payload) => {
      const { inputs } = parseInputs((name) => (name === 'github-token' ? 'gh' : ''));
      expect(trigger({ name: 'schedule', ref: 'refs/heads/trunk', sha: 'abc', payload }, inputs!)).toEqual(
        scheduled,
      );
    },
  );
});

describe('a pull request', () => {
  const repo = { full_name: 'acme/plans' };
  const pull_request = { number: 7, head: { repo }, base: { repo }, user: { login: 'ada' } };
  const about = {
    kind: 'pull-request',
    number: 7,
    comment: undefined,
    commit: 'abc',
    full: false,
    dryRun: false,
    patient: true,
    notice: undefined,
  };

  it.each(['pull_request', 'pull_request_review'])('by %s is what the run is about', (name) => {
    expect(triggerOf(name, {}, merge, { action: 'opened', pull_request })).toEqual(about);
    const over = triggerOf(name, {}, merge, { action: 'closed', pull_request });
    expect(over).toEqual({ ...about, commit: undefined });
  });

  it.each([
    ['a fork', { ...pull_request, head: { repo: { full_name: 'eve/plans' } } }],
    ['a fork that is gone', { ...pull_request, head: { repo: null } }],
    ['Dependabot', { ...pull_request, user: { login: 'dependabot[bot]' } }],
  ])('from %s writes nothing: the run of its merge does', (who, pulled) => {
    const opened = triggerOf('pull_request', {}, merge, { action: 'opened', pull_request: pulled });
    expect(opened).toMatchObject({ dryRun: true, notice: expect.stringContaining('no secrets') });
    const closed = triggerOf('pull_request', {}, merge, { action: 'closed', pull_request: pulled });
    expect(closed, who).toMatchObject({ dryRun: true });
  });

  it.each([
    ['/plan help', 'MEMBER', { comment: 5, full: false }],
    ['  `/Plan  SYNC` ', 'COLLABORATOR', { comment: 5, full: true }],
    ['/plan sync', 'CONTRIBUTOR', { comment: 5, full: false }],
    ['/anything else', 'OWNER', { comment: 5 }],
  ])('is commanded by %j of a %s', (body, author_association, expected) => {
    const comment = { id: 5, body, author_association };
    const payload = { action: 'created', issue: { number: 7, pull_request: {} }, comment };
    expect(triggerOf('issue_comment', {}, 'refs/heads/main', payload)).toMatchObject({
      ...about,
      commit: undefined,
      ...expected,
    });
  });

  it.each([
    ['edited', { pull_request: {} }, '/plan help'],
    ['deleted', { pull_request: {} }, '/plan help'],
    ['created', {}, '/plan help'],
    ['created', { pull_request: {} }, 'Use /plan help'],
    ['created', { pull_request: {} }, '/'],
    ['created', { pull_request: {} }, 7],
  ])('is not commanded by a comment that is %s, on %j: %j', (action, issue, body) => {
    const payload = { action, issue: { number: 7, ...issue }, comment: { id: 5, body } };
    expect(triggerOf('issue_comment', {}, 'refs/heads/main', payload)).toEqual(nothing);
  });
});
