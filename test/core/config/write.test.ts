// The databases in the text of the configuration, and nothing else changed.
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../../src/core/config/config.ts';
import { writeDatabases } from '../../../src/core/config/write.ts';

const tasks = 'https://www.notion.so/acme/Tasks-0123456789abcdef0123456789abcdef?v=1';
const plans = 'https://www.notion.so/acme/Plans-fedcba9876543210fedcba9876543210';
const lines = `notion:\n  tasks: ${tasks}\n  plans: ${plans}\n`;
const write = (text: string): string | undefined => writeDatabases('c.yml', text, { tasks, plans });

describe('both databases are written', () => {
  it.each([
    ['into a new file', '', `version: 1\n${lines}`],
    ['below comments', '# ours\n', `# ours\nversion: 1\n${lines}`],
    [
      'below everything',
      'version: 1\nplans: p/*.yml # here\n',
      `version: 1\nplans: p/*.yml # here\n${lines}`,
    ],
    ['after a last line without a break', 'version: 1', `version: 1\n${lines.trimEnd()}`],
    [
      'under `notion`',
      '# top\nnotion:\n  # where\n  parent: Engineering # page\n  body: full\nsync:\n  conflicts: ask\n',
      `# top\nnotion:\n  # where\n  parent: Engineering # page\n  tasks: ${tasks}\n  plans: ${plans}\n  body: full\nsync:\n  conflicts: ask\n`,
    ],
    [
      'as deep as what stands there',
      'notion:\n      parent: Engineering',
      `notion:\n      parent: Engineering\n      tasks: ${tasks}\n      plans: ${plans}`,
    ],
    [
      'beside the one that is there',
      `notion:\n  plans: ${plans}\n`,
      `notion:\n  tasks: ${tasks}\n  plans: ${plans}\n`,
    ],
    [
      'into a flow map',
      'notion: {parent: Engineering} # here\n',
      `notion: {parent: Engineering, tasks: ${tasks}, plans: ${plans}} # here\n`,
    ],
    [
      'into a file that is one',
      '{version: 1}\n',
      `{version: 1, notion: {tasks: ${tasks}, plans: ${plans}}}\n`,
    ],
    ['below an empty `notion`', 'notion: # here\n', lines.replace('notion:', 'notion: # here')],
    ['before the end of the document', 'version: 1\n...\n', `version: 1\n${lines}...\n`],
    ['with the line ends of the file', 'version: 1\r\n', `version: 1\n${lines}`.replaceAll('\n', '\r\n')],
  ])('%s', (_, before, after) => {
    expect(write(before)).toBe(after);
    expect(parseConfig('c.yml', after).config?.notion).toMatchObject({ tasks, plans });
  });

  it('is done once: a second time nothing changes', () => {
    expect(write(write('version: 1\n')!)).toBe(`version: 1\n${lines}`);
  });
});

describe('nothing is written', () => {
  it.each([
    ['over another database', 'notion:\n  tasks: Other\n'],
    ['into a list', '- version: 1\n'],
    ['into a file with problems', 'verison: 1\n'],
  ])('%s', (_, text) => {
    expect(write(text)).toBeUndefined();
  });
});
