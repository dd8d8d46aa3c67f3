// The port `RepositorySettings` over the embedded GitHub: what each kind of token is told.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGitHubClient } from '../../src/adapters/github/client.ts';
import { createSettings } from '../../src/adapters/github/settings.ts';
import { startGitHub, type GitHubEmulator } from '../../src/emulators/github/emulator.ts';
import type { RepositorySettings } from '../../src/ports/settings.ts';
import { createFakeClock } from '../fakes/fake-clock.ts';
import { createQuietLog } from '../fakes/quiet-log.ts';

describe('RepositorySettings', () => {
  let github: GitHubEmulator;
  beforeEach(async () => {
    github = await startGitHub();
  });
  afterEach(async () => {
    await github.dispose();
    expect(github.bugs).toEqual([]);
  });

  const settings = (token: string): RepositorySettings =>
    createSettings(
      createGitHubClient(token, {
        log: createQuietLog(),
        clock: createFakeClock(),
        baseUrl: github.apiUrl,
        second: 1,
      }),
      { owner: 'acme', repo: 'plans' },
    );

  it('tells whose a token is and what it may do, as far as GitHub does', async () => {
    expect(await settings(github.personalToken('ada')).token()).toEqual({
      login: 'ada',
      writes: true,
      scopes: ['repo', 'workflow'],
      unreadable: [],
    });
    github.setRole('sam', 'read');
    expect(await settings(github.personalToken('sam', [])).token()).toMatchObject({
      writes: false,
      scopes: [],
    });
    expect(await settings(github.actionsToken({ contents: 'read' })).token()).toEqual({
      login: undefined,
      writes: undefined,
      scopes: undefined,
      unreadable: ['pull-requests', 'issues', 'actions'],
    });
    await expect(settings('wrong').token()).rejects.toMatchObject({ code: 'unauthorized' });
  });

  it('tells how a branch is protected', async () => {
    const seen = settings(github.actionsToken());
    expect(await seen.branch('main')).toEqual({ isProtected: false, rules: [] });
    github.protect('main');
    expect(await seen.branch('main')).toEqual({ isProtected: true, rules: [] });
    github.protect('main', 'ruleset');
    expect(await seen.branch('main')).toEqual({ isProtected: true, rules: ['pull_request'] });
  });

  it('shows settings and secrets to those alone who may see them', async () => {
    github.storeSecret('NOTION_TOKEN');
    github.setRole('grace', 'admin');
    const [admin, run] = [settings(github.personalToken('grace')), settings(github.actionsToken())];
    expect(await admin.actions()).toEqual({ defaultPermissions: 'read', mayOpenPullRequests: true });
    expect(await admin.secrets()).toEqual(['NOTION_TOKEN']);
    expect([await run.actions(), await run.secrets()]).toEqual([undefined, undefined]);
  });
});
