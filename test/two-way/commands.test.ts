// Statuses that pull requests and commands set, where files change by pull request only: they stand in Notion at once
// and wait for people in the one pull request.
import { afterEach, describe, expect, it } from 'vitest';
import type { Request } from '../../src/modes/run.ts';
import { configPath } from '../e2e/world.ts';
import { branch, diff, Office } from './office.ts';
import { plan } from './plans.ts';

let office: Office;
afterEach(() => office.close());

const about = (number: number, comment?: number): Request => ({
  kind: 'pull-request',
  number,
  comment,
  commit: undefined,
  full: false,
  dryRun: false,
  configPath,
  notice: undefined,
});

/** Ada's pull request that is done with a task. */
async function merged(id: string): Promise<void> {
  const ada = office.world.github.person();
  ada.commit({ 'src/app.ts': `${id}\n` }, { branch: 'work' });
  const { number } = ada.openPull({ title: `Fixes ${id}`, body: '', head: 'work' }).pull;
  await office.run({ instead: about(number) });
  await office.wait();
  ada.mergePull(number);
  await office.run({ instead: about(number) });
  await office.wait();
}

/** The answers to a command on a pull request of nothing. */
async function say(text: string): Promise<readonly string[]> {
  const { github } = office.world;
  const ada = github.person();
  ada.commit({ 'src/talk.ts': text }, { branch: 'talk' });
  const { number } = ada.openPull({ title: 'Talk', body: '', head: 'talk' }).pull;
  const { id } = ada.comment(number, text);
  await office.run({ instead: about(number, id) });
  await office.wait();
  return github.comments(number).flatMap(({ user, body }) => (user.includes('[bot]') ? [body] : []));
}

describe('write-back: pull-request', () => {
  it.each(['merge', 'squash', 'rebase'] as const)('lands by %s', async (method) => {
    office = await Office.open('write-back: pull-request');
    await merged('PREF-1');
    const [reply] = await say('/plan block PREF-2 Waits for the DBA');
    expect([office.value('State'), office.value('State', 'PREF-2')]).toEqual(['Done', 'Blocked']);
    expect(office.file()).toBe(plan);
    const [number] = office.openPulls.filter((each) => office.pull(each).head.ref === branch);
    expect(reply).toMatch(new RegExp(`PREF-2 is Blocked .+waits in pull request ${number}\\]`));
    const { body } = office.pull(number!);
    expect(body).toMatch(/PREF-1 status: .*Done.*was merged/);
    expect(body).toMatch(/PREF-2 status: .*Blocked.*command block, ada/);
    const wanted = office.file(branch);
    office.world.github.person().mergePull(number!, { method });
    await office.wait();
    await office.sync();
    expect(office.file()).toBe(wanted);
    expect([office.value('State'), office.value('State', 'PREF-2')]).toEqual(['Done', 'Blocked']);
    expect(office.world.state().pending).toBeUndefined();
  });

  it('gives the repo’s values back when it is closed', async () => {
    office = await Office.open('write-back: pull-request');
    const before = [office.value('State'), office.value('State', 'PREF-2')];
    await merged('PREF-1');
    await say('/plan start PREF-2');
    const [number] = office.openPulls.filter((each) => office.pull(each).head.ref === branch);
    office.world.github.person().closePull(number!);
    await office.wait();
    await office.sync();
    expect([office.value('State'), office.value('State', 'PREF-2')]).toEqual(before);
    expect(office.file()).toBe(plan);
    expect(office.proposed).toBeUndefined();
    expect(office.openPulls).not.toContain(number);
  });
});

it('goes through the pull request where the branch is protected', async () => {
  office = await Office.open('write-back: commit');
  office.world.github.protect('main');
  const [reply] = await say('/plan start PREF-2');
  expect(reply).toMatch(/^PREF-2 is In Progress .+waits in pull request \d+\]/);
  expect(office.value('State', 'PREF-2')).toBe('In Progress');
  expect(diff(office.file(), office.file(branch))).toEqual(
    expect.arrayContaining([expect.stringMatching(/^\+ +status: In Progress$/)]),
  );
});

it('stays in Notion with write-back: none', async () => {
  office = await Office.open('write-back: none');
  expect(await say('/plan start PREF-2')).toEqual([]);
  expect(office.value('State', 'PREF-2')).toBe('In Progress');
  expect(office.file()).toBe(plan);
  expect(office.openPulls.filter((each) => office.pull(each).head.ref === branch)).toEqual([]);
  await office.expectQuiet();
  expect(office.value('State', 'PREF-2')).toBe('In Progress');
});
