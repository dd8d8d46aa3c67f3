// What people wrote may be printed, and must never be obeyed.
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runnerLog, safeLines } from '../../src/adapters/runner-log.ts';

/** What a runner would take for a command (`ActionCommand.cs`): it trims a line, and ends lines at CR, LF or both. */
const commands = (text: string): string[] =>
  text.split(/\r\n|\r|\n/).filter((line) => line.trim().startsWith('::') || line.includes('##['));

describe('safeLines', () => {
  it.each([
    ['::error::owned', '\\::error::owned'],
    ['fine\n  ::set-output name=x::y', 'fine\n  \\::set-output name=x::y'],
    ['fine\r::debug::x', 'fine\n\\::debug::x'],
    ['see ##[command]x', 'see ##\\[command]x'],
    ['red \u001b[31m', 'red \\x1b[31m'],
    ['a :: b\tc', 'a :: b\tc'],
  ])('%j', (text, safe) => {
    expect(safeLines(text)).toBe(safe);
  });

  it('leaves nothing that a runner obeys', () => {
    const text = fc.array(
      fc.constantFrom('::', '##[', '\r', '\n', ' ', '\t', '\u0085', '\u2028', '\\', 'error', '\u001b'),
    );
    fc.assert(fc.property(text, (parts) => commands(safeLines(parts.join(''))).length === 0));
  });
});

describe('runnerLog', () => {
  let printed = '';
  beforeEach(() => {
    printed = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((printed += String(text)), true));
  });
  afterEach(() => vi.restoreAllMocks());

  it('annotates a line of a file', () => {
    runnerLog.warning('two\nlines', { file: 'plans/a,b.yml', line: 3 });
    expect(printed).toBe('::warning file=plans/a%2Cb.yml,line=3::two%0Alines\n');
  });

  it('prints what people wrote without obeying it', () => {
    runnerLog.info('::add-mask::a');
    runnerLog.notice('##[error]b');
    expect(printed).toBe('\\::add-mask::a\n::notice::##\\[error]b\n');
  });

  it('folds lines under a title, also when they fail', async () => {
    const failing = runnerLog.group('Plans', () => {
      runnerLog.info('x');
      return Promise.reject(new Error('stop'));
    });
    await expect(failing).rejects.toThrow('stop');
    expect(printed).toBe('::group::Plans\nx\n::endgroup::\n');
  });
});
