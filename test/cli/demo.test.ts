// `demo`, as somebody runs it who has only installed the package.
import { describe, expect, it } from 'vitest';
import { planSync, Folder } from './desk.ts';

describe('plan-sync demo', () => {
  it('tells the whole story from any folder, without an account, and leaves nothing there', async () => {
    using folder = new Folder();
    folder.git('init', '-q');
    const { code, stdout } = await planSync(folder.path, ['demo']);
    expect(code).toBe(0);
    expect(stdout).toContain('── That is all ─');
    expect(folder.git('status', '--porcelain')).toBe('');
  });

  it('says what it lacks where there is no git', async () => {
    using folder = new Folder();
    const { code, stderr } = await planSync(folder.path, ['demo'], { PATH: '/nowhere' });
    expect(code).toBe(1);
    expect(stderr).toContain('error: The demo needs git, which cannot be run here. Install git');
  });
});
