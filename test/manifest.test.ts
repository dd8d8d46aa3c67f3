// action.yml, the code that reads inputs and sets outputs, and the README agree.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { inputNames, parseInputs } from '../src/action/inputs.ts';
import { outputNames } from '../src/action/report.ts';
import { withTables } from '../scripts/generate-docs.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const manifest = parse(read('action.yml')) as {
  inputs: Record<string, { description: string; default?: string; required: boolean }>;
  outputs: Record<string, { description: string }>;
  runs: { using: string; main: string };
  branding: { icon: string; color: string };
};

describe('action.yml', () => {
  it('declares exactly the inputs that are read', () => {
    expect(Object.keys(manifest.inputs)).toEqual([...inputNames]);
  });

  it('declares exactly the outputs that are set', () => {
    expect(Object.keys(manifest.outputs)).toEqual([...outputNames]);
  });

  it('gives defaults that mean the same as leaving the input empty', () => {
    const empty = parseInputs((name) => (name === 'github-token' ? 't' : ''));
    const declared = parseInputs((name) =>
      name === 'github-token' ? 't' : (manifest.inputs[name]?.default ?? ''),
    );
    expect(declared.inputs).toEqual(empty.inputs);
    expect(declared.problems).toEqual([]);
  });

  it('runs the bundle on Node 24 and can be published', () => {
    expect(manifest.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
    expect(manifest.branding.icon).not.toBe('');
  });

  it('is read as fast as can be: the bundle is ASCII throughout', () => {
    expect(/[^\0-\x7f]/.exec(read(manifest.runs.main))).toBeNull();
  });

  it('describes every input and output in a full sentence', () => {
    const texts = [...Object.values(manifest.inputs), ...Object.values(manifest.outputs)];
    for (const { description } of texts) expect(description).toMatch(/^[A-Z`].*\.$/);
  });
});

describe('README', () => {
  it('has the tables of inputs and outputs that action.yml gives', () => {
    expect(withTables(read('README.md'), read('action.yml'))).toBe(read('README.md'));
  });
});

describe('the package', () => {
  const { dependencies, devDependencies, bin, files } = JSON.parse(read('package.json')) as {
    readonly dependencies?: Readonly<Record<string, string>>;
    readonly devDependencies: Readonly<Record<string, string>>;
    readonly bin: Readonly<Record<string, string>>;
    readonly files: readonly string[];
  };

  it('brings no other along: dist holds all that it needs', () => {
    expect(dependencies).toBeUndefined();
    expect(bin).toEqual({ 'plan-sync': 'dist/cli.js' });
    expect(files).toEqual(expect.arrayContaining(['dist', 'examples']));
  });

  it('names exact versions', () => {
    expect(Object.values(devDependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});
