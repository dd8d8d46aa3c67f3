// The hook that docs/command-line.md gives, installed and run by git.
import { chmodSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Folder } from './desk.ts';
import { broken, good } from './plans.ts';

const root = join(import.meta.dirname, '../..');

describe('the hook before commits', () => {
  it('keeps broken plans out of commits, and lets everything else pass', () => {
    const page = readFileSync(join(root, 'docs/command-line.md'), 'utf8');
    const hook = /^```sh\n(#!\/bin\/sh\n[^]*?)^```$/m.exec(page)?.[1] ?? '';
    using folder = new Folder({ 'README.md': '# Plans\n', '.gitignore': 'node_modules\n' });
    folder.git('init', '-q');
    folder.git('config', 'user.email', 'ada@example.com');
    folder.git('config', 'user.name', 'Ada');
    folder.write('.git/hooks/pre-commit', hook);
    chmodSync(join(folder.path, '.git/hooks/pre-commit'), 0o755);
    mkdirSync(join(folder.path, 'node_modules/.bin'), { recursive: true });
    symlinkSync(join(root, 'dist/cli.js'), join(folder.path, 'node_modules/.bin/plan-sync'));
    const commit = (): void => {
      folder.git('add', '.');
      folder.git('commit', '-q', '-m', 'Try');
    };
    commit();
    folder.write('plans/a.yml', broken);
    expect(commit).toThrow(/plans\/a\.yml:4:5 problem|Command failed/);
    expect(folder.git('log', '--oneline').trim().split('\n')).toHaveLength(1);
    folder.write('plans/a.yml', good);
    commit();
    expect(folder.git('log', '--oneline').trim().split('\n')).toHaveLength(2);
  });
});
