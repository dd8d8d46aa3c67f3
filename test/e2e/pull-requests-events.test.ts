// Every event that GitHub sends about pull requests, through the shipped bundle: those that a workflow may subscribe to
// beside the usual ones, those of the action's own pull request, and comments that are none of a pull request.
import { afterEach, expect, test } from 'vitest';
import type { GitHubEvent } from '../../src/emulators/github/state.ts';
import { publishedActions, verdictOn } from '../emulators/github/webhooks.ts';
import { file, Office } from './office.ts';
import type { RunResult } from './world.ts';

let office: Office;
afterEach(() => office.world.close());

/** Of events that change nothing of what the emulator keeps: what their payloads have beside the pull request. */
const others: Readonly<Record<string, (sender: object, pullRequest: object) => object>> = {
  assigned: (assignee) => ({ assignee }),
  unassigned: (assignee) => ({ assignee }),
  labeled: () => ({ label }),
  unlabeled: () => ({ label }),
  review_request_removed: (requested_reviewer) => ({ requested_reviewer }),
  locked: () => ({}),
  unlocked: () => ({}),
  auto_merge_enabled: () => ({ reason: 'clean' }),
  auto_merge_disabled: () => ({ reason: 'manual' }),
  milestoned: withMilestone,
  demilestoned: withMilestone,
  enqueued: () => ({}),
  dequeued: () => ({ reason: 'MANUAL' }),
};

const label = {
  id: 1,
  node_id: 'LA_1',
  url: 'https://api.github.com/repos/acme/plans/labels/bug',
  name: 'Closes PREF-4',
  color: 'ff0000',
  default: false,
  description: null,
};

const at = '2026-12-01T09:00:00Z';
const milestoneUrl = 'https://api.github.com/repos/acme/plans/milestones/1';
const milestone = {
  url: milestoneUrl,
  html_url: 'https://github.com/acme/plans/milestone/1',
  labels_url: `${milestoneUrl}/labels`,
  id: 1,
  node_id: 'MI_1',
  number: 1,
  title: 'Fixes PREF-4',
  description: null,
  open_issues: 1,
  closed_issues: 0,
  state: 'open',
  created_at: at,
  updated_at: at,
  due_on: null,
  closed_at: null,
};

function withMilestone(creator: object, pullRequest: object): object {
  const set = { ...milestone, creator };
  return { milestone: set, pull_request: { ...pullRequest, milestone: set } };
}

/** The event of another action about the pull request of this one. */
function as(action: string, { payload: { changes: _, ...payload }, ...event }: GitHubEvent): GitHubEvent {
  const { sender, pull_request: pullRequest } = payload as Record<'sender' | 'pull_request', object>;
  const more = others[action]?.(sender, pullRequest) ?? {};
  return checked({ ...event, name: 'pull_request', payload: { ...payload, ...more, action } });
}

function checked(event: GitHubEvent): GitHubEvent {
  expect({ action: event.payload['action'], verdict: verdictOn(event) }).toMatchObject({
    verdict: 'conforms',
  });
  return event;
}

test('every action of GitHub’s list is green, and moves nothing but what happened', async () => {
  office = await Office.open({ github: { roles: { bob: 'write' } } });
  const { world, ada } = office;
  const swept = new Set<string>();
  const send = async (event: GitHubEvent): Promise<RunResult> => {
    swept.add(String(event.payload['action']));
    return world.sync(checked(event));
  };
  const { pull, event } = office.propose('PREF-1: tables', { draft: true });
  // The event of its opening is lost: whatever comes first makes up for it.
  await send(as('labeled', event));
  expect(office.status('PREF-1')).toBe('In Progress');
  expect(office.sticky(pull.number)).toContain('In Progress → **Done**');
  await send(event);
  await send(ada.readyForReview(pull.number));
  await send(ada.convertToDraft(pull.number));
  await send(ada.requestReview(pull.number, 'bob'));
  await send(ada.editPull(pull.number, { body: 'All tables.' }));
  ada.commit({ 'src/app.ts': 'three\n' }, { branch: pull.head.ref });
  await send(world.github.events.findLast(({ payload }) => payload['action'] === 'synchronize')!);
  const picture = () => [
    world.rows().map(({ values }) => values),
    office.comments(pull.number),
    world.github.file(file),
    office.head,
  ];
  const before = picture();
  const last = ada.editPull(pull.number, { body: 'All of the tables.' });
  for (const event of Object.keys(others).map((each) => as(each, last))) {
    const { action } = event.payload;
    const run = await send(event);
    expect({ action, picture: picture() }).toEqual({ action, picture: before });
    expect({ action, written: run.written }).toEqual({ action, written: [] });
  }
  await send(ada.closePull(pull.number));
  await send(ada.reopenPull(pull.number));
  expect(office.status('PREF-1')).toBe('In Progress');
  expect([...swept, 'closed'].sort()).toEqual(
    expect.arrayContaining([...publishedActions('pull_request')].sort()),
  );
  await send(ada.readyForReview(pull.number));
  const merged = ada.mergePull(pull.number);
  await send(as('unlabeled', merged.event));
  expect(office.status('PREF-1')).toBe('Done');
  expect(office.written('PREF-1')).toBe('Done');
  expect(office.sticky(pull.number)).toContain('**Merged**');
  const end = picture();
  await send(merged.event);
  await world.sync(merged.push);
  expect(picture()).toEqual(end);
  expect(office.status('PREF-4')).toBe('To Do');
}, 180_000);

test('the action’s own pull request links and moves nothing, and gets no comment', async () => {
  office = await Office.open({ config: 'sync:\n  write-back: pull-request\n' });
  const { world, ada } = office;
  world.notion.person.edit(world.row('PREF-1').id, { Priority: 'High' });
  office.later(1);
  const proposed = (await world.sync(world.schedule())).report.pullRequest!.number;
  const statuses = (): readonly unknown[] =>
    ['PREF-1', 'PREF-2', 'PREF-3', 'PREF-4'].map((id) => office.status(id));
  const calm = async (event: GitHubEvent, at = proposed): Promise<void> => {
    await world.sync(checked(event));
    expect(statuses()).toEqual(Array(4).fill('To Do'));
    expect(office.comments(at)).toEqual([]);
  };
  const edited = ada.editPull(proposed, { title: 'PREF-2: from Notion', body: 'Closes PREF-3' });
  await calm(as('opened', edited));
  await calm(edited);
  const asked = ada.comment(proposed, 'Looks good').event;
  expect(verdictOn(asked)).toBe('conforms');
  await world.sync(asked);
  await calm(ada.closePull(proposed), -1);
  expect(office.value('PREF-1', 'Priority'), 'closing rejects the edit').toBeFalsy();

  world.notion.person.edit(world.row('PREF-1').id, { Priority: 'Low' });
  office.later(1);
  const next = (await world.sync(world.schedule())).report.pullRequest!.number;
  const merged = ada.mergePull(next);
  await calm(merged.event, next);
  await world.sync(merged.push);
  expect(world.github.file(file)).toContain('priority: Low');
  expect(statuses()).toEqual(Array(4).fill('To Do'));
}, 120_000);

test('a status that a person gives the file after the merge stays', async () => {
  office = await Office.open();
  const { world, ada } = office;
  const { number } = await office.pull('PREF-1: tables');
  const merged = ada.mergePull(number);
  await world.sync(merged.push);
  expect(office.written('PREF-1')).toBe('Done');
  await world.sync(world.change(file, 'status: Done', 'status: In Review'));
  for (const event of [merged.event, merged.push, as('labeled', merged.event), world.schedule()])
    await world.sync(event);
  expect([office.written('PREF-1'), office.status('PREF-1')]).toEqual(['In Review', 'In Review']);
  office.later(48);
  await world.sync(world.dispatch());
  expect([office.written('PREF-1'), office.status('PREF-1')]).toEqual(['In Review', 'In Review']);
}, 120_000);

test('a command under an issue that is no pull request does nothing', async () => {
  office = await Office.open();
  const { world, ada } = office;
  const { number } = await office.pull('Tidy up');
  const { id, event } = ada.comment(number, '/plan done PREF-1');
  const { pull_request: _, ...issue } = event.payload['issue'] as Record<string, unknown>;
  const run = await world.sync(checked({ ...event, payload: { ...event.payload, issue } }));
  expect(run.notionRequests).toEqual([]);
  expect(run.githubRequests).toEqual([]);
  const { reactions } = world.github.hub.repository(world.github.repository).state;
  expect(reactions.filter(({ subject }) => subject.id === id)).toEqual([]);
  expect(office.comments(number)).toEqual(['/plan done PREF-1']);
  expect(office.written('PREF-1')).toBeUndefined();
}, 90_000);
