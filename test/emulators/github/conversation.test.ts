/** Comments, reactions, roles and tokens. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { getOctokit } from '@actions/github';
import { startGitHub } from '../../../src/emulators/github/emulator.ts';
import type { GitHubEmulator } from '../../../src/emulators/github/emulator.ts';
import type { Access, Role, Scope } from '../../../src/emulators/github/state.ts';

const repo = { owner: 'acme', repo: 'plans' };
const issue = { ...repo, issue_number: 1 };
let github: GitHubEmulator;

beforeEach(async () => {
  github = await startGitHub({ roles: { sam: 'triage', max: 'maintain', rea: 'read' } });
  const ada = github.person();
  ada.commit({ 'a.txt': '1' }, { branch: 'topic' });
  ada.openPull({ title: 'One', head: 'topic' });
});

afterEach(async () => {
  expect(github.bugs).toEqual([]);
  await github.dispose();
});

const as = (token: string) => getOctokit(token, { baseUrl: github.apiUrl }).rest;
const bot = (permissions?: Partial<Record<Scope, Access>>) => as(github.actionsToken(permissions));

it('keeps one sticky comment of the bot beside those of people', async () => {
  const { id, event } = github.person().comment(1, '/plan status AA-1 done');
  expect(event).toMatchObject({
    name: 'issue_comment',
    payload: {
      action: 'created',
      issue: { number: 1, pull_request: { url: expect.stringContaining('/pulls/1') } },
      comment: { id, body: '/plan status AA-1 done', author_association: 'COLLABORATOR' },
    },
  });
  const events = github.events.length;
  const mine = await bot().issues.createComment({ ...issue, body: 'Preview' });
  await bot().issues.updateComment({ ...repo, comment_id: mine.data.id, body: 'Preview 2' });
  const listed = await bot().issues.listComments(issue);
  expect(listed.data.map(({ body, user }) => [body, user?.login, user?.type])).toEqual([
    ['/plan status AA-1 done', 'ada', 'User'],
    ['Preview 2', 'github-actions[bot]', 'Bot'],
  ]);
  expect(github.events).toHaveLength(events);
  await bot().issues.deleteComment({ ...repo, comment_id: mine.data.id });
  await expect(bot().issues.getComment({ ...repo, comment_id: mine.data.id })).rejects.toMatchObject({
    status: 404,
  });
});

it('lists comments of the repository since a moment', async () => {
  github.clock.set('2026-12-01T10:00:00Z');
  github.person().comment(1, 'early');
  github.clock.set('2026-12-01T12:00:00Z');
  github.person().comment(1, 'late');
  const listed = await bot().issues.listCommentsForRepo({
    ...repo,
    since: '2026-12-01T11:00:00Z',
    sort: 'updated',
  });
  expect(listed.data.map(({ body }) => body)).toEqual(['late']);
});

it('has each reaction of an account once', async () => {
  const { id } = github.person().comment(1, 'x');
  const comment = { ...repo, comment_id: id };
  const first = await bot().reactions.createForIssueComment({ ...comment, content: 'eyes' });
  const again = await bot().reactions.createForIssueComment({ ...comment, content: 'eyes' });
  expect([first.status, again.status]).toEqual([201, 200]);
  await bot().reactions.createForIssueComment({ ...comment, content: 'rocket' });
  await bot().reactions.deleteForIssueComment({ ...comment, reaction_id: first.data.id });
  const listed = await bot().reactions.listForIssueComment(comment);
  expect(listed.data.map(({ content }) => content)).toEqual(['rocket']);
  expect((await bot().issues.getComment(comment)).data.reactions).toMatchObject({
    rocket: 1,
    eyes: 0,
    total_count: 1,
  });
});

it('tells over GraphQL who reacted and who edited', async () => {
  const { id } = github.person().comment(1, 'x');
  github.person('sam').react(id, 'eyes');
  github.person('acme').editComment(id, 'y');
  const { graphql } = getOctokit(github.actionsToken(), { baseUrl: github.apiUrl });
  const answer: any = await graphql(`
    {
      repository(owner: "acme", name: "plans") {
        pullRequest(number: 1) {
          comments(last: 5) {
            nodes {
              databaseId
              id
              body
              author {
                login
              }
              editor {
                login
              }
              lastEditedAt
              reactions(first: 5, content: EYES) {
                totalCount
                viewerHasReacted
              }
              reactionGroups {
                content
                reactors(first: 5) {
                  nodes {
                    ... on User {
                      login
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  `);
  const [comment] = answer.repository.pullRequest.comments.nodes;
  expect(comment).toMatchObject({
    databaseId: id,
    body: 'y',
    author: { login: 'ada' },
    editor: { login: 'acme' },
    reactions: { totalCount: 1, viewerHasReacted: false },
  });
  expect(comment.reactionGroups).toContainEqual({ content: 'EYES', reactors: { nodes: [{ login: 'sam' }] } });
  await graphql(
    'mutation($id: ID!) { addReaction(input: {subjectId: $id, content: ROCKET}) { reaction { content } } }',
    {
      id: comment.id,
    },
  );
  await graphql(
    'mutation($id: ID!) { minimizeComment(input: {subjectId: $id, classifier: OUTDATED}) { minimizedComment { isMinimized } } }',
    {
      id: comment.id,
    },
  );
  const listed = await bot().reactions.listForIssueComment({ ...repo, comment_id: id });
  expect(listed.data.map(({ content, user }) => [content, user?.login])).toEqual([
    ['eyes', 'sam'],
    ['rocket', 'github-actions[bot]'],
  ]);
  expect(github.comments(1)[0]?.minimized).toBe('outdated');
});

it.each<[string, Role, string]>([
  ['acme', 'admin', 'admin'],
  ['max', 'maintain', 'write'],
  ['ada', 'write', 'write'],
  ['sam', 'triage', 'read'],
  ['rea', 'read', 'read'],
])('says that %s has the role %s', async (username, role_name, permission) => {
  const { data } = await bot().repos.getCollaboratorPermissionLevel({ ...repo, username });
  expect(data).toMatchObject({ role_name, permission });
});

it('says that a stranger has none in a private repository', async () => {
  github.hub.user('eve');
  const { data } = await bot().repos.getCollaboratorPermissionLevel({ ...repo, username: 'eve' });
  expect(data).toMatchObject({ role_name: 'none', permission: 'none' });
});

it('names the role of an organisation beside the one that it stands on', async () => {
  github.setRole('kim', 'maintain', 'Release captain');
  const { data } = await bot().repos.getCollaboratorPermissionLevel({ ...repo, username: 'KIM' });
  expect(data).toMatchObject({ role_name: 'Release captain', permission: 'write' });
});

it('knows no permission of bots and of accounts that are gone', async () => {
  github.setRole('tom', 'write');
  github.deleteAccount('tom');
  for (const username of ['dependabot[bot]', 'github-actions[bot]', 'tom'])
    await expect(bot().repos.getCollaboratorPermissionLevel({ ...repo, username })).rejects.toMatchObject({
      status: 404,
      message: expect.stringContaining(`${username} is not a user`),
    });
});

it('lets admins alone set roles', () => {
  github.person('acme').setRole('sam', 'write');
  expect(() => github.person('sam').setRole('sam', 'admin')).toThrow('Must have admin access');
});

it('takes bodies of 65,536 characters and no more', async () => {
  const long = 'x'.repeat(65_536);
  await bot().issues.createComment({ ...issue, body: long });
  const refused = { status: 422, message: expect.stringContaining('Body is too long') };
  await expect(bot().issues.createComment({ ...issue, body: `${long}x` })).rejects.toMatchObject(refused);
  await expect(bot().pulls.update({ ...repo, pull_number: 1, body: `${long}x` })).rejects.toMatchObject(
    refused,
  );
});

it('shows reviews and comments on the timeline, and nobody where an account is gone', async () => {
  const tom = github.person('tom');
  github.setRole('tom', 'write');
  tom.review(1, 'COMMENT', 'Hm');
  tom.comment(1, 'Bye');
  github.person().convertToDraft(1);
  github.deleteAccount('tom');
  const { graphql } = getOctokit(github.actionsToken(), { baseUrl: github.apiUrl });
  const answer: any = await graphql(`
    {
      repository(owner: "acme", name: "plans") {
        pullRequest(number: 1) {
          timelineItems(first: 9, itemTypes: [ISSUE_COMMENT, PULL_REQUEST_REVIEW, CONVERT_TO_DRAFT_EVENT]) {
            nodes {
              __typename
              ... on PullRequestReview {
                author {
                  login
                }
              }
              ... on IssueComment {
                author {
                  login
                }
              }
            }
          }
        }
      }
    }
  `);
  expect(answer.repository.pullRequest.timelineItems.nodes).toEqual([
    { __typename: 'PullRequestReview', author: null },
    { __typename: 'IssueComment', author: null },
    { __typename: 'ConvertToDraftEvent' },
  ]);
  const { data } = await bot().issues.listComments(issue);
  expect(data.map(({ user }) => user?.login)).toEqual(['ghost']);
});

it('refuses tokens it does not know, scopes a token lacks, and people without a role', async () => {
  await expect(as('nonsense').repos.get(repo)).rejects.toMatchObject({ status: 401 });
  await expect(bot().users.getAuthenticated()).rejects.toMatchObject({ status: 403 });
  const integration = {
    status: 403,
    message: expect.stringContaining('Resource not accessible by integration'),
  };
  await expect(
    bot({ contents: 'write' }).issues.createComment({ ...issue, body: 'x' }),
  ).rejects.toMatchObject(integration);
  await expect(bot({ issues: 'read' }).issues.createComment({ ...issue, body: 'x' })).rejects.toMatchObject(
    integration,
  );
  await expect(bot({}).repos.getContent({ ...repo, path: '' })).rejects.toMatchObject(integration);
  await bot({ 'pull-requests': 'write' }).issues.createComment({ ...issue, body: 'x' });
  await expect(as(github.personalToken('eve')).repos.get(repo)).rejects.toMatchObject({ status: 404 });
  const reader = as(github.personalToken('rea'));
  expect((await reader.users.getAuthenticated()).data.login).toBe('rea');
  await reader.issues.createComment({ ...issue, body: 'x' });
  const sha = github.head() ?? '';
  await expect(reader.git.createRef({ ...repo, ref: 'refs/heads/x', sha })).rejects.toMatchObject({
    status: 403,
  });
});
