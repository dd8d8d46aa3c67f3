import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../../src/core/config/config.ts';
import { factsOf, keyOf, scopeOf } from '../../../src/core/pull-requests/facts.ts';
import type { PullRequest } from '../../../src/core/pull-requests/model.ts';
import { ada, after, at, bob, pullRequest, robot, rulesOf } from './world.ts';

const { scope } = rulesOf();

/** The kinds of facts, with the second in which each happened. */
function facts(of: PullRequest, within = scope): string[] {
  return factsOf(of, within).map(
    (fact) => `${fact.kind} ${String((Date.parse(fact.at) - Date.parse(at(0))) / 1000)}`,
  );
}

describe('facts of a pull request', () => {
  const ready = pullRequest(1);
  const draft = pullRequest(1, { draft: true });

  it('opened ready it is open, opened as a draft it is a draft', () => {
    expect(facts(ready)).toEqual(['open 1']);
    expect(facts(draft)).toEqual(['draft 1']);
  });

  it('a draft that is made ready is open and in review', () => {
    expect(facts(after(draft, 'ready', 5))).toEqual(['draft 1', 'open 5', 'review 5']);
  });

  it('going back to draft is no fact, and does not change how it was opened', () => {
    expect(facts(after(ready, 'drafted', 5))).toEqual(['open 1']);
  });

  it('a review counts when somebody else gave it who is no bot', () => {
    expect(facts(after(ready, 'reviewed', 5, bob))).toEqual(['open 1', 'review 5']);
    expect(facts(after(ready, 'reviewed', 5, ada))).toEqual(['open 1']);
    expect(facts(after(ready, 'reviewed', 5, { login: 'ADA', bot: false }))).toEqual(['open 1']);
    expect(facts(after(ready, 'reviewed', 5, robot))).toEqual(['open 1']);
    expect(facts({ ...ready, events: [{ kind: 'reviewed', at: at(5), by: undefined }] })).toEqual(['open 1']);
  });

  it('a requested review counts whoever asked, several in one second once', () => {
    const asked = after(after(ready, 'review-requested', 5), 'review-requested', 5, robot);
    expect(facts(asked)).toEqual(['open 1', 'review 5']);
  });

  it('a review after the end is no fact', () => {
    expect(facts(after(after(ready, 'merged', 5), 'reviewed', 6, bob))).toEqual(['open 1', 'merged 5']);
    expect(facts(after(after(ready, 'closed', 5), 'reviewed', 6, bob))).toEqual(['open 1', 'closed 5']);
  });

  it('closed, reopened and closed again are facts of their own', () => {
    const twice = after(after(after(ready, 'closed', 5), 'reopened', 6), 'closed', 7);
    expect(facts(twice)).toEqual(['open 1', 'closed 5', 'open 6', 'closed 7']);
  });

  it('a draft that is reopened is a draft', () => {
    expect(facts(after(after(draft, 'closed', 5), 'reopened', 6))).toEqual([
      'draft 1',
      'closed 5',
      'draft 6',
    ]);
  });

  it('the closing that comes with a merge is no fact, before or after it', () => {
    expect(facts(after(after(ready, 'merged', 5), 'closed', 5))).toEqual(['open 1', 'merged 5']);
    const turned = { ...after(after(ready, 'closed', 5), 'merged', 5), state: 'merged' as const };
    expect(facts(turned)).toEqual(['open 1', 'merged 5']);
  });

  it('a merge into another base is no merge that counts', () => {
    expect(facts(after({ ...ready, base: 'develop' }, 'merged', 5))).toEqual(['open 1', 'elsewhere 5']);
  });

  it('the bases that count may be named, and then the default branch is one only when it is named', () => {
    const { config } = parseConfig('config', 'pull-requests: {branches: [develop, release/1.0]}\n');
    const named = scopeOf(config!, { defaultBranch: 'main', configPath: 'config' });
    expect(['main', 'develop', 'release/1.0', 'constructor'].map((base) => named.counts(base))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('one from a fork has no facts until it is merged, and then that one', () => {
    const fork = pullRequest(1, { fork: true });
    expect(facts(fork)).toEqual([]);
    expect(facts(after(fork, 'reviewed', 5, bob))).toEqual([]);
    expect(facts(after(fork, 'closed', 5))).toEqual([]);
    expect(facts(after(after(fork, 'reviewed', 5, bob), 'merged', 6))).toEqual(['merged 6']);
  });

  it.each([
    [['plans/pref.yml', 'plans/deep/ops.yaml'], []],
    [['plans/pref.yml', '.github/plan-sync.yml'], []],
    [['plans/pref.yml', 'src/main.ts'], ['open 1']],
    [[], ['open 1']],
    [undefined, ['open 1']],
  ])('files %j give %j', (files, expected) => {
    expect(facts({ ...ready, files })).toEqual(expected);
  });

  it('branches of the action have no facts, and a fork cannot pass for one', () => {
    expect(facts(pullRequest(1, { head: 'plan-sync/notion' }))).toEqual([]);
    const fork = pullRequest(1, { head: 'plan-sync/notion', fork: true });
    expect(facts(after(fork, 'merged', 5))).toEqual(['merged 5']);
  });

  it('keys name the fact and its time', () => {
    expect(factsOf(ready, scope).map(keyOf)).toEqual(['open@2026-12-01T00:00:01Z']);
  });
});
