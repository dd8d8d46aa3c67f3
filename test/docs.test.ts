// What the documentation shows works: its YAML is valid, its links lead somewhere, its commands and messages exist.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { planFields, taskFields, type FieldRule } from '../src/core/board/fields.ts';
import { parseConfig } from '../src/core/config/config.ts';
import { checkPlans } from '../src/core/plan/check.ts';
import { parsePlan } from '../src/core/plan/parse.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...['docs', 'examples'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(folder, name)),
  ),
];

/** Fenced blocks of a language, with the place where they stand. */
function blocks(language: string): { readonly at: string; readonly text: string }[] {
  return pages.flatMap((page) => {
    const text = read(page);
    return [...text.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map((match) => ({
      at: `${page}:${text.slice(0, match.index).split('\n').length}`,
      text: match[1]!,
    }));
  });
}

const prose = (page: string): string => read(page).replace(/^```[\s\S]*?^```$/gm, '');

/** The anchor that GitHub gives a heading. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/ /g, '-');

describe('YAML in the documentation', () => {
  const manifest = parse(read('action.yml')) as { inputs: Record<string, unknown> };

  it.each(blocks('yaml'))('$at is a valid plan, configuration or workflow', ({ at, text }) => {
    const value = parse(text) as Record<string, unknown>;
    if ('jobs' in value) {
      const jobs = Object.values(
        value['jobs'] as Record<string, { steps: { uses?: string; with?: object }[] }>,
      );
      const steps = jobs.flatMap(({ steps: all }) => all).filter(({ uses }) => uses?.includes('plan-sync@'));
      expect(steps.length).toBeGreaterThan(0);
      for (const step of steps)
        expect(Object.keys(manifest.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
    } else if ('version' in value) {
      expect(parseConfig(at, text).problems).toEqual([]);
    } else {
      const { plan, problems } = parsePlan(at, text);
      expect(problems).toEqual([]);
      expect(checkPlans([plan!], { plans: new Map(), tasks: new Map(), broken: new Set() }).problems).toEqual(
        [],
      );
    }
  });
});

describe('the reference', () => {
  const keysOf = (schema: any): string[] => [
    ...Object.entries<any>(schema.properties ?? {}).flatMap(([key, inner]) => [key, ...keysOf(inner)]),
    ...[schema.items, schema.additionalProperties, ...(schema.anyOf ?? [])]
      .filter((inner) => typeof inner === 'object')
      .flatMap(keysOf),
  ];

  it.each([
    ['docs/plan-format.md', 'schema/plan.schema.json'],
    ['docs/configuration.md', 'schema/config.schema.json'],
  ])('%s has every key of %s', (page, schema) => {
    const keys = new Set(keysOf(JSON.parse(read(schema))));
    const text = read(page);
    expect([...keys].filter((key) => !text.includes(`\`${key}\``) && !text.includes(`\`${key}: `))).toEqual(
      [],
    );
  });

  it('has every field with the names under which it is found', () => {
    const detection = read('docs/configuration.md').split('### Detection')[1]!.split('\n## ')[0]!;
    const [tasks, plans] = detection.split('Of the plans:');
    for (const [fields, text] of [
      [taskFields, tasks],
      [planFields, plans],
    ] as const)
      for (const [name, { owned, also, ...rule }] of Object.entries<FieldRule>(fields)) {
        const row = text!.split('\n').find((line) => line.startsWith(`| \`${name}\``));
        expect(row, name).toBeDefined();
        expect(row!.includes('*') || name === 'id' || name === 'key', name).toBe(owned);
        const names = row!.split('|')[3]!.trim();
        expect(names, name).toBe(name === 'title' ? 'any' : [rule.name, ...also].join(', '));
      }
  });
});

describe('links in the documentation', () => {
  const links = pages.flatMap((page) =>
    [...prose(page).matchAll(/\]\(([^)\s]+)\)/g)]
      .map((match) => match[1]!)
      .filter((target) => !/^[a-z]+:/.test(target))
      .map((target) => ({ page, target })),
  );

  it.each(links)('$page → $target', ({ page, target }) => {
    const [path = '', fragment] = target.split('#');
    const file = path === '' ? page : relative(root, join(root, dirname(page), path));
    expect(existsSync(join(root, file)), `${file} exists`).toBe(true);
    if (fragment === undefined) return;
    const anchors = [...prose(file).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchor(heading!));
    expect(anchors).toContain(fragment);
  });
});

describe('the pages of the documentation', () => {
  it('are all named in the index of the README', () => {
    const index = read('README.md').split('## Documentation')[1]!.split('\n## ')[0]!;
    const named = [...index.matchAll(/\]\(([^)#]+)/g)].map(([, path]) => path!);
    const missing = pages.filter((page) => /^docs\/[^/]+$/.test(page) && !named.includes(page));
    expect(missing).toEqual([]);
  });
});

describe('commands in the documentation', () => {
  it('are scripts of the package', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = pages.flatMap((page) =>
      [...read(page).matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name]) => name!),
    );
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
    expect(named).toContain('demo');
  });
});

describe('messages that the documentation quotes', () => {
  const sentences = sentencesOfTheSource();
  const firstCells = (table: string): string[] =>
    [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, message]) => message!);
  const section = (page: string, heading: string): string =>
    read(page).split(`## ${heading}\n`)[1]!.split('\n## ')[0]!;
  const shown = pages
    .flatMap((page) => [...read(page).matchAll(/^```text\n([\s\S]*?)^```$/gm)])
    .flatMap(([, text]) => text!.split('\n'))
    .filter((line) => /^[A-Z].*\.$/.test(line))
    .flatMap((line) => line.split(/(?<=\.) (?=[A-Z])/));

  it.each([
    ...firstCells(section('README.md', 'Troubleshooting')),
    ...firstCells(section('docs/conflicts.md', 'The property Sync')),
    ...shown,
  ])('are what the action says: %s', (message) => {
    const quoted = message.replaceAll('`', '').replace(/\.$/, '');
    expect(sentences.some((one) => pattern(one).test(quoted) || pattern(quoted).test(one))).toBe(true);
  });

  it('are found in each of these places', () => {
    expect(firstCells(section('README.md', 'Troubleshooting')).length).toBeGreaterThan(20);
    expect(firstCells(section('docs/conflicts.md', 'The property Sync')).length).toBeGreaterThan(3);
    expect(shown.length).toBeGreaterThan(2);
  });
});

/** Matches a sentence in which `…` stands for anything. */
const pattern = (sentence: string): RegExp =>
  new RegExp(`^${sentence.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('…', '.+')}$`);

/** Every sentence in the strings of the product, with `…` for what is filled in. */
function sentencesOfTheSource(): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) texts.push(node.text);
    if (ts.isTemplateExpression(node))
      texts.push(node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join(''));
    ts.forEachChild(node, visit);
  };
  for (const name of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.ts') && !/^(emulators|demo)\b/.test(name))
      visit(ts.createSourceFile(name, read(join('src', name)), ts.ScriptTarget.Latest));
  return texts
    .map((text) => text.replaceAll('`', '').replace(/^… (?=[A-Z])/, ''))
    .flatMap((text) => text.split(/\.(?: |$)/))
    .filter((sentence) => sentence.split(' ').length > 3 || /^[^… ]+ [^… ]+ …$/.test(sentence));
}
