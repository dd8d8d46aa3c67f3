// Writes the scripts of a folder in ASCII: `node build/scripts/write-ascii.js dist`. One character beyond Latin-1 makes
// Node hold a whole script with two bytes a character, and read it several times slower.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const [folder = ''] = process.argv.slice(2);
const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.js'),
);
for (const name of scripts) {
  const file = path.join(folder, name);
  const text = readFileSync(file, 'utf8');
  // In strings, templates, patterns and names \uXXXX stands for the character, unless a backslash stands before it.
  const odd = /.{0,40}(?:\\|String\.raw`[^`]*)[^\p{ASCII}]/u.exec(text);
  if (odd) throw new Error(`${file} cannot be written in ASCII: ${odd[0]}`);
  const escaped = text.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  writeFileSync(file, escaped);
}
