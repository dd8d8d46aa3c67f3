// Inputs as a workflow gives them: text, often empty, sometimes wrong.
import { describe, expect, it } from 'vitest';
import { inputNames, parseInputs, type InputName } from '../../src/action/inputs.ts';

function parse(given: Partial<Record<InputName, string>> = {}) {
  return parseInputs((name) => ({ 'github-token': 'gh', ...given })[name] ?? '');
}

const defaults = {
  notionToken: undefined,
  githubToken: 'gh',
  config: '.github/plan-sync.yml',
  mode: 'auto',
  plans: [],
  dryRun: false,
  confirm: undefined,
  notionUrl: 'https://api.notion.com',
};

describe('inputs', () => {
  it('have defaults', () => {
    expect(parse()).toEqual({ inputs: defaults, problems: [] });
  });

  it.each(inputNames.filter((name) => name !== 'github-token'))(
    '%s: white space means the default',
    (name) => {
      expect(parse({ [name]: ' \n' })).toEqual({ inputs: defaults, problems: [] });
    },
  );

  it.each<[InputName, string, object]>([
    ['notion-token', ' ntn_1 ', { notionToken: 'ntn_1' }],
    ['github-token', 'ghs_1\n', { githubToken: 'ghs_1' }],
    ['config', 'plans/sync.yml', { config: 'plans/sync.yml' }],
    ['mode', 'sync', { mode: 'sync' }],
    ['mode', 'validate', { mode: 'validate' }],
    ['mode', 'setup', { mode: 'setup' }],
    ['plan', 'PREF', { plans: ['PREF'] }],
    ['plan', ' pref, API\nweb,,', { plans: ['PREF', 'API', 'WEB'] }],
    ['dry-run', 'true', { dryRun: true }],
    ['dry-run', 'True', { dryRun: true }],
    ['dry-run', 'FALSE', { dryRun: false }],
    ['confirm', ' 0k3x9a7b2c ', { confirm: '0k3x9a7b2c' }],
  ])('%s: %j', (name, text, expected) => {
    expect(parse({ [name]: text })).toEqual({ inputs: { ...defaults, ...expected }, problems: [] });
  });

  it('name one project to import, by its title or URL', () => {
    expect(parse({ mode: 'import', plan: 'Status page, v2' }).inputs?.plans).toEqual(['Status page, v2']);
    expect(parse({ mode: 'import' }).inputs?.plans).toEqual([]);
  });
});

describe('the Notion token is sent to', () => {
  it.each([
    ['https://api.notion.com', 'https://api.notion.com'],
    ['https://api.notion.com/', 'https://api.notion.com'],
    ['HTTPS://API.NOTION.COM:443', 'https://api.notion.com'],
    ['http://localhost:8080', 'http://localhost:8080'],
    ['https://localhost', 'https://localhost'],
    ['http://127.0.0.1:1234/', 'http://127.0.0.1:1234'],
    ['http://[::1]:1234', 'http://[::1]:1234'],
    ['http://[0:0:0:0:0:0:0:1]', 'http://[::1]'],
  ])('%s', (text, origin) => {
    expect(parse({ 'notion-api-url': text }).inputs?.notionUrl).toBe(origin);
  });

  it.each([
    'http://api.notion.com',
    'https://api.notion.com:8443',
    'https://api.notion.com.evil.example',
    'https://api.notion.com./',
    'https://evil.example',
    'https://evil.example/https://api.notion.com',
    'https://api.notion.com@evil.example',
    'http://localhost@evil.example',
    'http://user:pass@localhost',
    'http://localhost.evil.example',
    'http://127.0.0.1.evil.example',
    'http://0.0.0.0',
    'http://169.254.169.254',
    'http://[::]',
    'http://[::2]',
    'http://[fe80::1]',
    'http://localhost/v1',
    'https://api.notion.com/v1',
    'https://api.notion.com?x=1',
    'https://api.notion.com#x',
    'ftp://localhost',
    'file:///etc/passwd',
    'javascript://localhost',
    'localhost:8080',
    'no address',
  ])('never %s', (text) => {
    const { inputs, problems } = parse({ 'notion-api-url': text });
    expect(inputs).toBeUndefined();
    expect(problems).toEqual([
      expect.objectContaining({ code: 'configuration', message: expect.stringContaining('notion-api-url') }),
    ]);
  });
});

describe('what is wrong', () => {
  it('comes all at once', () => {
    const { inputs, problems } = parse({
      'github-token': ' ',
      mode: 'snyc',
      'dry-run': 'yes',
      'notion-api-url': 'http://evil.example',
    });
    expect(inputs).toBeUndefined();
    expect(problems.map(({ message }) => /`([a-z-]+)`/.exec(message)?.[1])).toEqual([
      'github-token',
      'mode',
      'dry-run',
      'notion-api-url',
    ]);
    for (const { message, hint } of problems) expect(`${message} ${hint}`).not.toContain('evil.example');
  });

  it.each([
    ['snyc', 'Did you mean `sync`?'],
    ['Sync', 'Did you mean `sync`?'],
    ['everything', 'Leave it out for `auto`.'],
  ])('has a hint: mode %s', (mode, hint) => {
    expect(parse({ mode }).problems[0]?.hint).toBe(hint);
  });
});
