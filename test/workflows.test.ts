// action.yml and the workflows of this repository, read by GitHub's own language service; and the habits that keep
// them safe: pinned actions, least permissions, time limits.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validate } from '@actions/languageservice';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..');
const workflows = readdirSync(join(root, '.github/workflows')).map((name) => `.github/workflows/${name}`);
const recipes = ['examples/workflows', 'examples/repository/.github/workflows'].flatMap((folder) =>
  readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
);
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

async function complaints(path: string): Promise<string[]> {
  const document = TextDocument.create(`file:///${path}`, 'yaml', 1, read(path));
  const found = await validate(document, {});
  return found.map(({ range, message }) => `${path}:${range.start.line + 1}: ${JSON.stringify(message)}`);
}

describe.each(['action.yml', ...workflows, ...recipes])('%s', (path) => {
  it('is understood by GitHub', async () => {
    // `queue` is newer than the language service.
    const known = (await complaints(path)).filter((line) => !/queue/.test(line));
    expect(known).toEqual([]);
  });
});

describe.each(workflows)('%s', (path) => {
  const workflow = parse(read(path)) as {
    permissions: unknown;
    jobs: Record<string, { 'timeout-minutes'?: number; steps?: { uses?: string; run?: string }[] }>;
  };

  it('grants nothing by default and limits every job in time', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values(workflow.jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0);
  });

  it('pins every action by SHA and puts no expression into a shell', () => {
    const steps = Object.values(workflow.jobs).flatMap((job) => job.steps ?? []);
    for (const { uses, run } of steps) {
      if (uses !== undefined && !uses.startsWith('./')) expect(uses).toMatch(/@[0-9a-f]{40}$/);
      expect(run ?? '').not.toContain('${{');
    }
  });
});
