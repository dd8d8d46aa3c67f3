import { it } from 'vitest';
import { parseBlocks } from '/work/main/src/emulators/notion/markdown/parse.ts';
import { renderBlocks } from '/work/main/src/emulators/notion/markdown/render.ts';
import { editBlocks } from '/work/main/src/emulators/notion/markdown/edit.ts';
it('p', () => {
  let n = 0; const newId = () => String(++n);
  const t = (name: string, f: () => any) => { const s = performance.now(); const r = f(); console.log(name, Math.round(performance.now() - s)); return r; };
  const md = Array.from({ length: 1000 }, (_, i) => `- [ ] Task **${i}** with some text and [a link](https://example.com/${i}) and \`code\` up to a reasonable length`).join('\n');
  const b = t('parse1000', () => parseBlocks(md, newId));
  t('render', () => renderBlocks(b));
  t('edit', () => editBlocks(b, { type: 'update_content', update_content: { content_updates: [{ old_str: '**500**', new_str: '**x**' }] } }, { newId }));
  t('all', () => editBlocks(b, { type: 'update_content', update_content: { content_updates: [{ old_str: '- [ ]', new_str: '- [x]', replace_all_matches: true }] } }, { newId }));
  t('long', () => parseBlocks('word *x* [y] '.repeat(8000), newId));
  t('hostile[', () => parseBlocks('['.repeat(5000), newId));
  t('hostile`[', () => parseBlocks('[`'.repeat(2000), newId));
  t('hostile*', () => parseBlocks('*a '.repeat(3000)+'b* '.repeat(10), newId));
  t('hostile<', () => parseBlocks('<span color="red">'.repeat(1000), newId));
  t('columns', () => parseBlocks('<columns>\n'.repeat(3000), newId));
});
