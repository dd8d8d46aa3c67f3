// Writes the tables of inputs and outputs into README.md from action.yml, so that they cannot drift.
// Run: npm run docs
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';

interface Manifest {
  readonly inputs: Record<string, { description: string; default?: string }>;
  readonly outputs: Record<string, { description: string }>;
}

/** `readme` with the text between its `<!-- inputs -->` and `<!-- outputs -->` markers made from `action`. */
export function withTables(readme: string, action: string): string {
  const manifest = parse(action) as Manifest;
  const inputs = Object.entries(manifest.inputs).map(
    ([name, input]) =>
      `| \`${name}\` | ${input.default === undefined ? '–' : `\`${input.default}\``} | ${input.description} |`,
  );
  const outputs = Object.entries(manifest.outputs).map(
    ([name, output]) => `| \`${name}\` | ${output.description} |`,
  );
  const tables = {
    inputs: ['| input | default | meaning |', '| --- | --- | --- |', ...inputs],
    outputs: ['| output | meaning |', '| --- | --- |', ...outputs],
  };
  return Object.entries(tables).reduce((text, [name, lines]) => {
    const block = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(\n<!-- /${name} -->)`);
    if (!block.test(text)) throw new Error(`README.md has no <!-- ${name} --> … <!-- /${name} --> block.`);
    return text.replace(block, (_, start: string, end: string) => `${start}\n${lines.join('\n')}\n${end}`);
  }, readme);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  writeFileSync(
    'README.md',
    withTables(readFileSync('README.md', 'utf8'), readFileSync('action.yml', 'utf8')),
  );
