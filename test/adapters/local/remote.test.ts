// Which repository the address of a remote means.
import { describe, expect, it } from 'vitest';
import { repositoryOf } from '../../../src/adapters/local/remote.ts';

describe('the address of a remote', () => {
  it.each([
    ['https://github.com/acme/platform.git', 'acme/platform'],
    ['https://github.com/acme/platform/', 'acme/platform'],
    ['https://x-access-token:secret@github.com/acme/some.name.git', 'acme/some.name'],
    ['ssh://git@github.com/acme/platform.git', 'acme/platform'],
    ['ssh://git@ssh.github.com:443/acme/platform.git', 'acme/platform'],
    ['git@github.com:acme/platform.git', 'acme/platform'],
    ['github.com:acme/platform', 'acme/platform'],
    ['git@work:acme/platform.git', 'acme/platform'],
    ['git@GitHub.com:acme/platform.git', 'acme/platform'],
    ['https://gitlab.com/acme/platform.git', undefined],
    ['git@gitlab.com:acme/platform.git', undefined],
    ['https://github.com/acme', undefined],
    ['/srv/git/acme/platform.git', undefined],
    ['file:///srv/git/acme/platform.git', undefined],
    ['C:\\git\\platform', undefined],
    ['', undefined],
  ])('%s means %s', (address, repository) => {
    expect(repositoryOf(address, 'github.com')).toBe(repository);
  });

  it('may have a port, where the server has one', () => {
    expect(repositoryOf('http://127.0.0.1:8080/acme/plans.git', '127.0.0.1:8080')).toBe('acme/plans');
    expect(repositoryOf('http://127.0.0.1:8081/acme/plans.git', '127.0.0.1:8080')).toBeUndefined();
  });
});
