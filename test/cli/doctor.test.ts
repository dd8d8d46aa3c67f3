// `doctor` before a good setup, and before each way in which one can be wrong.
import { describe, expect, it } from 'vitest';
import type { Check } from '../../src/core/doctor/check.ts';
import { createDatabases } from '../e2e/company.ts';
import { openDesk, type Desk, type Variables } from './desk.ts';
import { broken, good } from './plans.ts';
import { workflow, workflowPath } from './workflows.ts';
import type { WorldOptions } from '../e2e/world.ts';

const files = { 'plans/a.yml': good, [workflowPath]: workflow };
const people = 'people:\n  ada: ada@example.com\n  sam: none\n';

/** A setup to which nothing is missing; the token is that of an admin. */
async function wellSetUp(options: WorldOptions = {}): Promise<Desk> {
  const desk = await openDesk({
    files,
    config: people,
    taskProperties: { 'Pull requests': { rich_text: {} } },
    ...options,
  });
  desk.world.github.setRole('ada', 'admin');
  desk.world.github.storeSecret('NOTION_TOKEN');
  return desk;
}

async function wrong(
  desk: Desk,
  env?: Variables,
): Promise<{ readonly code: number | null; readonly said: string; readonly checks: readonly Check[] }> {
  const { stdout, code } = await desk.run(['doctor', '--json'], env);
  const { checks } = JSON.parse(stdout) as { checks: readonly Check[] };
  const left = checks.filter(({ verdict }) => verdict !== 'ok');
  const said = left.map(
    ({ verdict, group, name, message, hint }) => `${verdict} ${group}/${name}: ${message} ${hint ?? ''}`,
  );
  return { code, said: said.join('\n'), checks };
}

describe('a good setup', () => {
  it('is well in every group, and nothing is written', async () => {
    await using desk = await wellSetUp();
    const { github, notion } = desk.world;
    const [head, asked, sent] = [github.head(), github.traffic.log.length, notion.requests.all.length];
    const { stdout, stderr, code } = await desk.run(['doctor']);
    expect([stdout, stderr]).toEqual([expect.stringMatching(/All is well\.\n$/), '']);
    expect(code).toBe(0);
    for (const heading of ['Repository', 'GitHub', 'Notion', 'People', 'State'])
      expect(stdout).toMatch(new RegExp(`^${heading}$`, 'm'));
    expect(stdout).toMatch(/^ {2}ok {4}Tasks +The database “Engineering Tasks” is shared\.$/m);
    expect(stdout).toContain('status → State (status)');
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(100);

    const writes = github.traffic.log
      .slice(asked)
      .filter(({ method, operation }) => method !== 'GET' && !operation.startsWith('graphql:'));
    expect(writes).toEqual([]);
    expect(
      notion.requests.all
        .slice(sent)
        .filter(({ status, operation }) => status === 200 && /^(create|update)/.test(operation)),
    ).toEqual([]);
    expect(github.head()).toBe(head);
  });

  it('shows the state after a sync', async () => {
    await using desk = await wellSetUp();
    await desk.world.sync();
    desk.pull();
    const { code, checks } = await wrong(desk);
    expect(code).toBe(0);
    const state = checks.filter(({ group }) => group === 'State').map(({ message }) => message);
    expect(state).toEqual(['refs/plan-sync/state: 1 plan known.', 'No run holds the state.']);
  });
});

describe('files', () => {
  it('with problems, missing ones, and those that are not pushed each have their line', async () => {
    await using desk = await wellSetUp();
    desk.tree.write('plans/b.yml', broken);
    desk.tree.write(workflowPath, `${workflow}# more\n`);
    const { code, said } = await wrong(desk);
    expect(code).toBe(1);
    expect(said).toMatch(/problem Repository\/Plans: .*titel/);
    expect(said).toContain(`warning Repository/Pushed: ${workflowPath} is not on main like this`);

    await using bare = await openDesk({ bare: true });
    const first = await wrong(bare);
    expect(first.code).toBe(1);
    expect(first.said).toContain('problem Repository/Configuration: There is no .github/plan-sync.yml.');
    expect(first.said).toContain(
      'problem GitHub/Workflow: No workflow under .github/workflows uses the action.',
    );
    expect(first.said).toContain('problem Notion/Databases: `notion.tasks` and `notion.plans` are not given');
  });

  it('of a configuration with problems are told as validate tells them', async () => {
    await using desk = await wellSetUp();
    desk.tree.write('.github/plan-sync.yml', 'version: 1\nnotoin: {}\n');
    const { code, said } = await wrong(desk);
    expect(code).toBe(1);
    expect(said).toMatch(/problem Repository\/Configuration: .*notoin.* Did you mean `?notion/);
  });
});

describe('GitHub', () => {
  it('that is protected, refuses pull requests or lacks the secret says what follows', async () => {
    await using desk = await wellSetUp({ github: { switches: { actionsMayCreatePulls: false } } });
    const { github } = desk.world;
    github.protect('main', 'ruleset');
    const { code, said, checks } = await wrong(desk);
    expect(code).toBe(0);
    expect(said).toContain('warning GitHub/Pull requests: Workflows may not open pull requests.');
    expect(checks.find(({ name }) => name === 'Branch')?.message).toContain(
      'main has the rules pull_request: what the token may not commit goes by the pull request',
    );
  });

  it('that does not accept the token, and no token at all, leave the rest of the checks alone', async () => {
    await using desk = await wellSetUp();
    const refused = await wrong(desk, { GITHUB_TOKEN: 'wrong' });
    expect(refused.code).toBe(1);
    expect(refused.said).toContain('problem GitHub/Token: GitHub did not accept the token');
    const without = await wrong(desk, { GITHUB_TOKEN: '' });
    expect(without.code).toBe(0);
    expect(without.said).toMatch(/warning GitHub\/Token: There is no token for acme\/plans on GitHub/);
    for (const { checks } of [refused, without])
      expect(checks.some(({ message }) => message.includes('“Engineering Tasks” is shared'))).toBe(true);
  });
});

describe('Notion', () => {
  it('that does not accept the token, or is not asked, says so once', async () => {
    await using desk = await wellSetUp();
    const refused = await wrong(desk, { NOTION_TOKEN: 'wrong' });
    expect(refused.said).toBe(
      'problem Notion/Token: Notion refused the token. Create a new token in Notion’s integration settings and store it as the secret NOTION_TOKEN; personal tokens expire, and are revoked with their owner.',
    );
    const without = await wrong(desk, { NOTION_TOKEN: '' });
    expect(without.code).toBe(0);
    expect(without.said).toContain('warning Notion/Token: There is no token for Notion here');
  });

  it('that lacks capabilities names them', async () => {
    await using desk = await wellSetUp({ notion: { capabilities: ['read content', 'update content'] } });
    const { code, said } = await wrong(desk);
    expect(code).toBe(1);
    expect(said).toContain(
      'problem Notion/Capabilities: The integration lacks the capability “Insert content”.',
    );
    expect(said).toContain('unknown People/ada: The Notion token may not look people up.');
  });

  it('whose databases are not shared, or are one and the same, is told in the words of runs', async () => {
    await using desk = await wellSetUp();
    const config = desk.tree.read('.github/plan-sync.yml');
    desk.tree.write('.github/plan-sync.yml', config.replace(/tasks: .*/, 'tasks: Elsewhere'));
    const missing = await wrong(desk);
    expect(missing.code).toBe(1);
    expect(missing.said).toContain(
      'problem Notion/Tasks: The database "Elsewhere" of `notion.tasks` was not found. Check the URL, and share the database',
    );
    const { database } = desk.world.plans;
    desk.tree.write('.github/plan-sync.yml', config.replace(/tasks: .*/, `tasks: ${database}`));
    expect((await wrong(desk)).said).toContain('name the same database');
  });

  it('whose properties are missing or could be others says which', async () => {
    await using desk = await wellSetUp({
      taskProperties: { 'Task ID': null, Points: null, 'Due Date': { date: {} } },
    });
    const { code, said } = await wrong(desk);
    expect(code).toBe(1);
    expect(said).toMatch(
      /problem Notion\/Properties: The tasks database "Engineering Tasks" has no property Task ID/,
    );
    expect(said).toMatch(/warning Notion\/Properties: Left out, .+ Estimate/);
    expect(said).toContain('`due` is kept in Due Date; Deadline would do as well. Name the right one');
  });

  it('whose options the configuration does not meet lists what there is', async () => {
    const config = `${people}statuses: {To Do: Backlog}\npull-requests: {review: Checking}\n`;
    await using desk = await wellSetUp({ config });
    const { code, said } = await wrong(desk);
    expect(code).toBe(1);
    expect(said).toContain('problem Notion/Statuses: `statuses` maps To Do to "Backlog", which is no option');
    expect(said).toContain(
      'warning Notion/Statuses: `pull-requests.review` is "Checking", which is no status',
    );
  });

  it('without a specification or a person that plans name says whose', async () => {
    const plan = `${good.replace('tasks:', 'owner: grase\nspec: No such page\ntasks:')}    assignee: lin@example.com\n`;
    await using desk = await wellSetUp({ files: { ...files, 'plans/a.yml': plan } });
    const { said } = await wrong(desk);
    expect(said).toContain(
      'warning Notion/Specifications: No page called "No such page" was found for `spec`.',
    );
    expect(said).toContain('problem People/grase: "grase" is nobody that is known.');
    expect(said).toContain('problem People/lin@example.com');
  });

  it('with a parent alone is told that setup creates the rest', async () => {
    await using desk = await wellSetUp({ bare: true });
    const { home, notion } = desk.world;
    const other = notion.person.createPage('workspace', 'Private');
    createDatabases(notion.person, other);
    desk.tree.write('.github/plan-sync.yml', `version: 1\nnotion: {parent: ${home}}\n`);
    const found = await wrong(desk);
    expect(found.checks.map(({ message }) => message)).toContain('The page “Engineering” is shared.');
    desk.tree.write('.github/plan-sync.yml', `version: 1\nnotion: {parent: ${other}}\n`);
    expect((await wrong(desk)).said).toContain('problem Notion/Parent: The page');
  });
});
