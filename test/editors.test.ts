// What people get from an editor with the YAML language server (VS Code, Neovim and others), asked as an editor asks.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { describe, expect, it } from 'vitest';
import { getLanguageService, type CompletionItem } from 'yaml-language-server';

const root = join(import.meta.dirname, '..');
const address = (path: string): string => pathToFileURL(join(root, path)).href;

/** Where a schema that is published stands in this repository. */
const local = (uri: string): string =>
  uri.replace('https://raw.githubusercontent.com/OWNER/plan-sync/v1', address('.'));

/** The settings that the documentation gives for VS Code: schema → files. */
const settings = JSON.parse(
  /```json\n([\s\S]*?)```/.exec(readFileSync(join(root, 'docs/editors.md'), 'utf8'))![1]!,
) as { readonly 'yaml.schemas': Readonly<Record<string, string | readonly string[]>> };

const server = getLanguageService({
  schemaRequestService: (uri) => Promise.resolve(readFileSync(new URL(local(uri)), 'utf8')),
  workspaceContext: { resolveRelativePath: (path, resource) => new URL(path, resource).href },
});
server.configure({
  validate: true,
  hover: true,
  completion: true,
  schemas: Object.entries(settings['yaml.schemas']).map(([uri, files]) => ({
    uri,
    fileMatch: [files].flat(),
  })),
});

let version = 0;

/** The file as an editor has it open, and the place of the `‸` in it. */
function open(path: string, text: string) {
  const document = TextDocument.create(address(path), 'yaml', ++version, text.replace('‸', ''));
  return { document, cursor: document.positionAt(text.indexOf('‸')) };
}

async function completion(path: string, text: string): Promise<readonly CompletionItem[]> {
  const { document, cursor } = open(path, text);
  return (await server.doComplete(document, cursor, false)).items;
}

/** What completion offers for a plan that goes on like this. */
const inPlan = (text: string) => completion('plans/a.yml', `title: A\nkey: AB\n${text}`);
const inConfig = (text: string) => completion('.github/plan-sync.yml', `version: 1\n${text}`);
const labels = (items: readonly CompletionItem[]): string[] => items.map(({ label }) => label);

async function hover(text: string): Promise<string> {
  const { document, cursor } = open('plans/a.yml', text);
  return JSON.stringify((await server.doHover(document, cursor))?.contents ?? '');
}

/** What is marked: line, counted from 1, and message. */
async function marks(path: string, text: string): Promise<string[]> {
  const { document } = open(path, text);
  const found = await server.doValidation(document, false);
  return found.map(({ range, message }) => `${range.start.line + 1}: ${message}`).sort();
}

describe('completion', () => {
  it('offers the keys of a task, each with its description, and none that stands there already', async () => {
    for (const text of [
      'tasks:\n  - title: A\n    ‸',
      'phases:\n  - title: P\n    tasks:\n      - title: A\n        ‸',
    ]) {
      const items = await inPlan(text);
      expect(labels(items)).toEqual(
        expect.arrayContaining(['status', 'depends-on', 'acceptance', 'updates']),
      );
      expect(labels(items)).not.toContain('title');
      for (const { label, documentation } of items) expect(documentation, label).toMatch(/\.$/);
    }
  });

  it.each([
    [
      'tasks:\n  - title: A\n    status: ‸',
      ['To Do', 'In Progress', 'In Review', 'Blocked', 'Done', 'Cancelled'],
    ],
    ['tasks:\n  - title: A\n    priority: ‸', ['Critical', 'High', 'Medium', 'Low']],
    ['status: ‸', ['Planned', 'In Progress', 'Blocked', 'Done', 'Cancelled']],
    ['risks:\n  - risk: A\n    impact: ‸', ['High', 'Medium', 'Low']],
    ['archived: ‸', ['true', 'false']],
  ])('offers the values of %j', async (text, values) => {
    expect(labels(await inPlan(text)).sort()).toEqual([...values].sort());
  });

  it.each([
    ['sync:\n  conflicts: ‸', ['repo', 'notion', 'ask']],
    ['sync:\n  fields:\n    assignee: ‸', ['repo', 'notion', 'both']],
    ['sync:\n  write-back: ‸', ['commit', 'pull-request', 'none']],
    ['pull-requests:\n  commands: ‸', ['triage', 'write', 'maintain', 'admin', '"off"']],
  ])('offers the values of %j in the configuration', async (text, values) => {
    expect(labels(await inConfig(text)).sort()).toEqual([...values].sort());
  });

  it('begins lists with their first item', async () => {
    const inserted = new Map((await inPlan('‸')).map(({ label, insertText }) => [label, insertText]));
    expect(inserted.get('tasks')).toBe('tasks:\n  - title: ');
    expect(inserted.get('risks')).toBe('risks:\n  - risk: ');
    expect([...inserted.values()].join()).not.toContain('[object');
  });
});

describe('pointing at a key', () => {
  it('shows what it is, with an example', async () => {
    const said = await hover('title: A\nkey: AB\ntasks:\n  - title: A\n    depends‸-on: [AB-2]\n');
    expect(said).toContain('The tasks that must be finished first');
    expect(said).toContain('PREF-1');
  });
});

describe('what is marked', () => {
  it('are misspelt keys and values of another kind, in words', async () => {
    expect(
      await marks(
        'plans/a.yml',
        'title: A\nkey: ab\nstart: soon\ntasks:\n  - title: A\n    priorty: High\n    id: 1\n    estimate: many\n',
      ),
    ).toEqual([
      '2: Must be capital letters and digits, 2 to 10, a letter first.',
      '3: String is not a RFC3339 date.',
      '6: Property priorty is not allowed.',
      '7: Incorrect type. Expected "string".',
      '8: Incorrect type. Expected "number".',
    ]);
    expect(
      await marks('.github/plan-sync.yml', 'version: 1\nsync:\n  conflicts: aks\n  write-bck: commit\n'),
    ).toEqual([
      '3: Value is not accepted. Valid values: "repo", "notion", "ask".',
      '4: Property write-bck is not allowed.',
    ]);
  });

  it('is nothing that a run reads: single values, numbers, empty keys, statuses of the database', async () => {
    expect(
      await marks(
        'plans/a.yml',
        'title: 2026\nkey: AB\nspec:\ntasks:\n  - title: true\n    status: Waiting for QA\n    sprint: 25\n    labels: api\n    acceptance: One\n',
      ),
    ).toEqual([]);
  });
});

describe('the line on top of each file', () => {
  const files = ['examples', 'plans', '.github'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.ya?ml$/.test(name) && !/workflows|dependabot/.test(name))
      .map((name) => join(folder, name)),
  );

  it.each(files)('%s leads to its schema, which finds nothing to mark but what is wrong', async (file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const line = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text)?.[1];
    expect(line, 'the first line names the schema').toBeDefined();
    const kind = file.endsWith('plan-sync.yml') ? 'config' : 'plan';
    expect(local(new URL(line!, address(file)).href)).toBe(address(`schema/${kind}.schema.json`));
    expect(await marks(file, text)).toEqual([]);
    expect(await marks(file, `${text}typo: 1\n`)).toHaveLength(1);
  });
});
