// The demo as somebody sees it who has never heard of the product.
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { demo } from '../src/demo/demo.ts';
import { width } from '../src/demo/terminal/screen.ts';

let told = false;
let story = '';

beforeAll(async () => {
  const root = join(import.meta.dirname, '..');
  told = await demo({ root, colours: false, write: (text) => void (story += text) });
}, 120_000);

/** The part of the story under a heading. */
function scene(title: string): string {
  const start = story.indexOf(`. ${title} ─`);
  expect(start, title).toBeGreaterThan(0);
  const end = story.indexOf('\n── ', start);
  return story.slice(start, end);
}

describe('the demo', () => {
  it('plays to its end, in lines that fit a terminal and carry no escape sequences', () => {
    expect(told).toBe(true);
    expect(story).toContain('── That is all ─');
    expect(story.split('\n').filter((line) => width(line) > 100)).toEqual([]);
    for (const noise of ['\u001b', '::debug', 'undefined', '[object']) expect(story).not.toContain(noise);
  });

  it('completes a database that people made without renaming what they have', () => {
    const setUp = scene('Plan Sync is set up');
    expect(setUp).toContain('create the database "Plans"');
    expect(setUp).toMatch(/add Task ID, .* to the tasks database/s);
    expect(setUp).toMatch(/\+ +plans: https:\/\/www\.notion\.so\//);
    expect(scene('Plans are pushed')).toMatch(/│ Owner +Sam/);
  });

  it('shows a plan page, its rows beside those of the team, and the specification', () => {
    const synced = scene('Plans are pushed');
    expect(synced).toContain('31 created');
    expect(synced).toMatch(/│ PREF +Implementation Plan: User Preferences Migration +Planned +0 %/);
    expect(synced).toContain('☐ PREF-5: Rollback plan & monitoring');
    expect(synced).toMatch(/│ {12}Rotate the signing keys +In progress/);
    expect(synced).toMatch(/│ PREF-1 +Write migration SQL .* +Not started +High +Ada/);
    expect(synced).toMatch(/│ Depends on +Write migration SQL scripts/);
    expect(synced).toMatch(/│ Implementation\n│ • Implementation Plan: User Preferences Migration: Planned/);
  });

  it('writes nothing where nothing changed', () => {
    const again = scene('The schedule runs, and nothing has changed');
    expect(again).toContain('0 created, 0 updated, 0 removed');
    expect(again).toContain('It compared every row, and wrote nothing');
  });

  it('changes in Notion what changed in the file, and keeps what a person added', () => {
    const changed = scene('The plan changes, while people work in Notion');
    expect(changed).toContain('Status: Not started → In progress');
    expect(changed).toContain('Deadline: 2026-12-03 → 2026-12-04');
    expect(changed).toMatch(/- ☐ Migration script creates tables\n│ +\+ ☑ Migration script creates tables/);
    const after = changed.slice(changed.indexOf('stands where she put it'));
    expect(after).toContain('│ Grace: the staging copy is ready');
    expect(after).toContain('💬 Grace, on "Migration script creates tables": Does this include');
    const [inNotion = '', inFile = ''] = changed.split('Her paragraph belongs to');
    expect(inNotion.match(/the staging copy is ready/g)).toHaveLength(1);
    expect(inFile).toMatch(/│ \+ +Grace: the staging copy is ready.*\n└/);
  });

  it('gives a new task its ID, and a commit that touches nothing else', () => {
    const added = scene('A task is added');
    expect(added).toMatch(
      /Committed by the action\n.*\n│ - {3}- title: Rehearse an incident\n│ \+ {3}- id: STAT-4\n│ \+ {5}title: Rehearse an incident\n└/,
    );
    expect(added).toContain('STAT-4 Rehearse an incident (new)');
  });

  it('merges what both sides changed of one task, line by line', () => {
    const merged = scene('One task is changed on both sides');
    expect(merged).toContain('chore(plans): take over 2 changes from Notion');
    expect(merged).toMatch(/PREF-2 Acceptance Criteria: ticked “Job resumes.*\n?.*\(grace\)/);
    expect(merged).toMatch(
      /- {9}title: Implement backfill job\n│ \+ {9}title: Implement backfill job, with a pause switch\n/,
    );
    expect(merged).toMatch(/- {11}- Job resumes.*\n│ \+ {11}- done: Job resumes.*\n└/);
    expect(merged).toMatch(/Task: Implement backfill job → .*\n│ +Priority: High → Critical\n/);
    expect(merged).toMatch(/- ☐ Job resumes.*\n│ +\+ ☑ Job resumes/);
  });

  it('keeps one of two values, tells where the other is, and stops saying so once it is settled', () => {
    const [before = '', after = ''] = scene('Both sides change the same value').split('Ada and Grace talk');
    expect(before).toContain(
      `conflict PREF-3 due: the repo's "2026-12-11" was kept over Notion's "2026-12-15"`,
    );
    expect(before).toMatch(/│ Deadline +2026-12-11\n│ Sync +conflict: the repo's 2026-12-11 was kept/);
    expect(before).toContain('"lost":"2026-12-15"');
    expect(after).toMatch(/- +due: 2026-12-11\n│ \+ +due: 2026-12-14\n/);
    expect(after).toMatch(/│ Deadline +2026-12-14\n│ Sync +\(empty\)/);
  });

  it('makes a row a task once nobody types in it any more', () => {
    const [typing = '', made = ''] = scene('A task is made in Notion').split('She adds');
    expect(typing).toContain('0 created, 0 updated, 0 removed');
    expect(made).toContain('chore(plans): add STAT-5 Write the text of the first incident');
    expect(made).toMatch(/\+ {3}- id: STAT-5\n(│ \+ .*\n)+└/);
    expect(made).toMatch(/\+ {5}assignee: sam\n/);
    expect(made).toContain('Task ID: (empty) → STAT-5');
  });

  it('asks before a task goes whose row was thrown away, and brings the row back', () => {
    const trashed = scene('A row is thrown away');
    expect(trashed).toContain('#1 chore(plans): remove STAT-3 Link the page from the help centre');
    expect(trashed).toMatch(/│ STAT-3 +task +Link the page .* +row moved to the trash +grace/);
    expect(trashed).toMatch(/- {3}- id: STAT-3\n(│ - .*\n)+└/);
    expect(trashed).toContain('The row is back in Notion');
  });
});

describe('pull requests in the demo', () => {
  it('show their comment, obey a command, and finish a task with one line', () => {
    expect(scene('A pull request is opened for a task')).toMatch(/│ PREF-2 .*contributing/);
    const command = scene('A command is written in a comment');
    expect(command).toContain('🚀 (done)');
    expect(command).toMatch(/\+ +note: Reviewed with the DBA/);
    const merged = scene('The pull request is merged');
    expect(merged).toMatch(/- +status: In Progress\n│ \+ +status: Done\n└/);
    expect(merged).toMatch(/Status +Done/);
  });
});

describe('a run that fails', () => {
  it('ends the demo with what the action said', async () => {
    let text = '';
    const root = join(import.meta.dirname, 'fakes');
    const finished = await demo({ root, colours: true, write: (each) => void (text += each) });
    expect(finished).toBe(false);
    expect(text).toContain('A run failed');
    expect(text).toContain('\u001b[');
  });
});
