// The shape of the source, as docs/how-it-works.md draws it: which layer may import which, no cycles, small files.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

interface Source {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly { readonly from: string; readonly typeOnly: boolean; readonly lazy: boolean }[];
}

function sources(folder: string): Source[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => {
      const path = relative(root, join(entry.parentPath, entry.name));
      const text = readFileSync(join(root, path), 'utf8');
      const imports = [
        ...text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm),
        ...text.matchAll(/\bimport\(()'([^']+)'\)/g),
      ].map((match) => ({
        from: match[2]!.startsWith('.') ? normalize(join(dirname(path), match[2]!)) : match[2]!,
        typeOnly: match[1] !== undefined && match[1] !== '',
        lazy: match[0].includes('import('),
      }));
      return { path, text, imports };
    });
}

const all = sources('src');
const product = all.filter(({ path }) => !path.startsWith('src/emulators/') && !path.startsWith('src/demo/'));

function layer(path: string): string {
  const [, second = ''] = path.split('/');
  return second.replace(/\.ts$/, '');
}

// Which layers a layer may import; `types` stands for type-only imports of the ports.
const allowed: Readonly<Record<string, readonly string[]>> = {
  core: ['core'],
  ports: ['core'],
  modes: ['core', 'ports', 'modes'],
  adapters: ['core', 'ports', 'adapters'],
  action: ['core', 'ports', 'action'],
  main: ['core', 'ports', 'modes', 'adapters', 'action', 'compose'],
  compose: ['core', 'ports', 'modes', 'adapters', 'action'],
  cli: ['cli', 'core', 'ports', 'modes', 'adapters', 'action', 'compose', 'demo'],
};

const corePackages = ['yaml', 'zod/mini', 'picomatch', 'fastest-levenshtein', 'node-diff3'];

/** Everything that is loaded together with a file. */
function loadedWith(entry: string): readonly string[] {
  const byPath = new Map(all.map((source) => [source.path, source]));
  const loaded = new Set<string>();
  const load = (path: string): void => {
    if (loaded.has(path)) return;
    loaded.add(path);
    for (const { from, typeOnly, lazy } of byPath.get(path)?.imports ?? [])
      if (!typeOnly && !lazy) load(from);
  };
  load(entry);
  return [...loaded];
}

describe('layers', () => {
  it('imports point one way', () => {
    const wrong = product.flatMap(({ path, imports }) =>
      imports
        .filter(({ from }) => from.startsWith('src/'))
        .filter(({ from }) => !(allowed[layer(path)] ?? []).includes(layer(from)))
        .map(({ from }) => `${path} → ${from}`),
    );
    expect(wrong).toEqual([]);
  });

  it('ports are imported as types only, so that no use case depends on a service', () => {
    const wrong = product.flatMap(({ path, imports }) =>
      imports.filter(({ from, typeOnly }) => layer(from) === 'ports' && !typeOnly).map(() => path),
    );
    expect(wrong).toEqual([]);
  });

  it('the core and the modes import no service and no platform', () => {
    const wrong = product
      .filter(({ path }) => ['core', 'ports', 'modes'].includes(layer(path)))
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ from }) => !from.startsWith('src/') && !corePackages.includes(from))
          .map(({ from }) => `${path} → ${from}`),
      );
    expect(wrong).toEqual([]);
  });

  it('the core has no clock, no randomness, no process and nothing asynchronous', () => {
    const wrong = product
      .filter(({ path }) => layer(path) === 'core')
      .filter(({ text }) =>
        /\bDate\.now\b|new Date\(\)|Math\.random|\bprocess\.|\bconsole\.|\basync\s|\bawait\s/.test(
          code(text),
        ),
      )
      .map(({ path }) => path);
    expect(wrong).toEqual([]);
  });

  it('the emulators never enter the action', () => {
    const wrong = product
      .filter(({ path }) => layer(path) !== 'cli')
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ from }) => from.startsWith('src/emulators/') || from.startsWith('src/demo/'))
          .map(({ from }) => `${path} → ${from}`),
      );
    expect(wrong).toEqual([]);
  });

  it('the command line starts without what its commands need', () => {
    const loaded = loadedWith('src/cli/index.ts');
    expect(loaded).toContain('src/cli/commands/validate.ts');
    const heavy =
      /^(yaml|zod\/mini|picomatch)$|^src\/(core\/(plan|yaml|config)|modes|adapters\/(github|notion))\//;
    expect(loaded.filter((path) => heavy.test(path))).toEqual([]);
  });

  it('the action starts without what only a run needs', () => {
    const loaded = loadedWith('src/main.ts');
    expect(loaded).toContain('src/core/render/summary.ts');
    const heavy =
      /^(yaml|zod|@octokit|@notionhq)|^src\/(compose|core\/(body|yaml|config)|adapters\/(github|notion))/;
    expect(loaded.filter((path) => heavy.test(path))).toEqual([]);
  });

  it('the command line validates without what talks to services', () => {
    const loaded = [...loadedWith('src/cli/validate.ts'), ...loadedWith('src/modes/validate.ts')];
    expect(loaded).toContain('src/core/plan/parse.ts');
    const heavy =
      /^(@actions|@octokit|@notionhq|@clack)\/|^src\/(emulators|compose|demo\/demo|modes\/run|core\/body)/;
    expect(loaded.filter((path) => heavy.test(path))).toEqual([]);
  });

  it('there are no import cycles', () => {
    const byPath = new Map(all.map((source) => [source.path, source]));
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) {
        cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
        return;
      }
      if (done.has(path)) return;
      for (const { from, typeOnly } of byPath.get(path)?.imports ?? [])
        if (!typeOnly && byPath.has(from)) visit(from, [...trail, path]);
      done.add(path);
    };
    for (const { path } of all) visit(path, []);
    expect(cycles).toEqual([]);
  });
});

describe('files', () => {
  it('stay small enough to read: at most 300 lines', () => {
    expect(all.filter(({ text }) => text.split('\n').length > 301).map(({ path }) => path)).toEqual([]);
  });

  it('say what they are for in their first line', () => {
    expect(all.filter(({ text }) => !/^(#!.*\n)?\/[/*]/.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('only the entry points set the exit status', () => {
    const found = product
      .filter(({ text }) => /setFailed|process\.exit/.test(code(text)))
      .map(({ path }) => path);
    expect(found.filter((path) => !['src/main.ts', 'src/cli.ts'].includes(path))).toEqual([]);
  });

  it('have no names that say nothing', () => {
    const empty = /(^|[/-])(utils?|helpers?|managers?|services?|impl|misc|common)([/.-]|$)/;
    expect(all.filter(({ path }) => empty.test(path)).map(({ path }) => path)).toEqual([]);
  });
});

function code(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
