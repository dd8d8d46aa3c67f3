// `init` before somebody who answers: on a terminal, which `script` of util-linux lends.
import { execFileSync, spawn } from 'node:child_process';
import { expect, describe, it } from 'vitest';
import { entry, Folder, type Variables } from './desk.ts';

const parent = 'https://www.notion.so/acme/Engineering-0123456789abcdef0123456789abcdef';
const enter = '\r';
const escapes = new RegExp(`${String.fromCharCode(27)}\\[[0-9;?]*[A-Za-z]`, 'g');

/** Answers each question once it stands there. `code` is that of the command. */
async function answered(
  folder: Folder,
  args: readonly string[],
  answers: readonly (readonly [question: string, answer: string])[],
  env: Variables = {},
): Promise<{ readonly code: number | null; readonly shown: string }> {
  // The terminal that is lent has no size.
  const command = `stty cols 80 rows 24; ${[process.execPath, entry, ...args].map((word) => `'${word}'`).join(' ')}`;
  const child = spawn('script', ['--quiet', '--return', '--command', command, '/dev/null'], {
    cwd: folder.path,
    env: { PATH: process.env['PATH'], HOME: folder.path, TERM: 'xterm', SHELL: '/bin/sh', ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
    timeout: 60_000,
  });
  const left = [...answers];
  let [shown, seen] = ['', 0];
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    shown += chunk.replace(escapes, '').replaceAll('\r', '');
    const [question, answer] = left[0] ?? [];
    if (question === undefined || answer === undefined || !shown.slice(seen).includes(question)) return;
    left.shift();
    seen = shown.length;
    child.stdin.write(answer);
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  expect(left).toEqual([]);
  return { code, shown };
}

function lendsTerminals(): boolean {
  try {
    return execFileSync('script', ['--version'], { encoding: 'utf8', stdio: 'pipe' }).includes('util-linux');
  } catch {
    return false;
  }
}

function clone(): Folder {
  const folder = new Folder();
  folder.git('init', '-q', '-b', 'main');
  return folder;
}

describe.skipIf(!lendsTerminals())('init on a terminal', () => {
  it('asks what it has to know, says what is wrong with an answer, and takes what is suggested', async () => {
    using folder = clone();
    const { code, shown } = await answered(
      folder,
      ['init'],
      [
        ['Where in Notion?', enter],
        ['Address of the page', enter],
        ['Something has to stand here.', `Engineering${enter}`],
        ['Give its address', `\u0015${parent}${enter}`],
        ['Title of a first plan', `User preferences${enter}`],
        ['Its key', `9${enter}`],
        ['A letter and then', `\u0015pref${enter}`],
      ],
    );
    expect(code).toBe(0);
    expect(shown).toContain('written  plans/user-preferences.yml\n');
    expect(folder.read('plans/user-preferences.yml')).toContain('title: User preferences\nkey: PREF\n');
    expect(folder.read('.github/plan-sync.yml')).toContain(`parent: ${parent}\n`);

    const again = await answered(folder, ['init'], []);
    expect(again.code).toBe(0);
    expect(again.shown).not.toContain('Where in Notion?');
    expect(again.shown.match(/^kept /gm)).toHaveLength(3);
  });

  it.each([
    ['Ctrl+C', '\u0003'],
    ['Escape', '\u001b'],
  ])('writes nothing where somebody presses %s in the middle', async (_, key) => {
    using folder = clone();
    const { code, shown } = await answered(
      folder,
      ['init'],
      [
        ['Where in Notion?', enter],
        ['Address of the page', `${parent}${enter}`],
        ['Title of a first plan', key],
      ],
    );
    expect(shown).toMatch(/Nothing was written\.\n/);
    expect(code).toBe(1);
    expect(folder.git('status', '--short', '-uall')).toBe('');
  });
});
