/** Every kind of event that starts a run has a payload of the shape that GitHub's own webhook schemas describe. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startGitHub } from '../../../src/emulators/github/emulator.ts';
import type { GitHubEmulator } from '../../../src/emulators/github/emulator.ts';
import { verdictOn } from './webhooks.ts';

let github: GitHubEmulator;

beforeEach(async () => {
  github = await startGitHub({ roles: { sam: 'write' }, visibility: 'public' });
});

afterEach(async () => {
  await github.dispose();
});

it('describes what people did as GitHub would', () => {
  const [ada, sam] = [github.person('ada'), github.person('sam')];
  ada.commit({ 'a.txt': '1', 'b.txt': '2' }, { branch: 'topic' });
  ada.openPull({ title: 'Topic', head: 'topic', draft: true, body: 'Closes AA-1' });
  ada.readyForReview(1);
  ada.requestReview(1, 'sam');
  sam.approve(1, 'Good');
  ada.convertToDraft(1);
  ada.editPull(1, { title: 'Other', body: 'Refs AA-1' });
  ada.commit({ 'a.txt': '3' }, { branch: 'topic' });
  const { id } = sam.comment(1, '/plan help');
  sam.editComment(id, '/plan show AA-1');
  sam.deleteComment(id);
  ada.readyForReview(1);
  ada.closePull(1);
  ada.reopenPull(1);
  github.mergeGroup(1);
  ada.mergePull(1);
  ada.deleteBranch('topic');
  ada.dispatchWorkflow({ mode: 'sync' });
  const eve = github.fork('eve');
  eve.commit({ 'a.txt': '4' }, { branch: 'fork' });
  github.person('eve').openPull({ title: 'Fork', head: 'eve:fork' });
  sam.review(2, 'COMMENT', 'Nice');
  sam.review(2, 'REQUEST_CHANGES', 'But');
  sam.comment(2, '/plan preview');
  eve.commit({ 'a.txt': '5' }, { branch: 'fork' });
  github.deleteAccount('eve');
  ada.editPull(2, { body: 'Closes AA-2' });
  ada.mergePull(2, { method: 'squash' });
  ada.revertPull(2);
  const checked = github.events.map((event) => {
    const { name, payload } = event;
    return [`${name}$${payload['action'] ?? 'event'}`, verdictOn(event)];
  });
  const kinds = new Set(checked.map(([key]) => key));
  expect(checked.filter(([, verdict]) => verdict !== 'conforms')).toEqual([]);
  expect([...kinds].sort()).toEqual([
    'issue_comment$created',
    'issue_comment$deleted',
    'issue_comment$edited',
    'merge_group$checks_requested',
    'pull_request$closed',
    'pull_request$converted_to_draft',
    'pull_request$edited',
    'pull_request$opened',
    'pull_request$ready_for_review',
    'pull_request$reopened',
    'pull_request$review_requested',
    'pull_request$synchronize',
    'pull_request_review$submitted',
    'push$event',
    'workflow_dispatch$event',
  ]);
});
