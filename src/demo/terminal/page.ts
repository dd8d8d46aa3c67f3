// A page of Notion as it is read: headings, lists and boxes in place of Markdown.
import { columns, wrap, type Style, type Styles } from './screen.ts';

/** Lines of a page's Markdown, at most `most` columns wide. */
export function page(markdown: string, styles: Styles, most = columns - 2): string[] {
  return markdown
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => block(line, styles, most));
}

function block(line: string, styles: Styles, most: number): string[] {
  const [, tabs = '', mark = '', text = ''] =
    /^(\t*)(#{1,4} |- \[[ x]\] |- |\d+\. |> )?(.*)$/.exec(line) ?? [];
  const indent = '  '.repeat(tabs.length);
  if (mark.startsWith('#')) {
    const heading = onWords(styles.bold, inline(text, styles));
    return mark === '## ' || mark === '# ' ? ['', ...wrap(heading, most)] : wrap(heading, most);
  }
  const bullet = bullets[mark] ?? mark;
  return wrap(`${indent}${bullet}${inline(text, styles)}`, most, `${indent}${' '.repeat(bullet.length)}`);
}

const bullets: Readonly<Record<string, string>> = { '- ': '• ', '- [ ] ': '☐ ', '- [x] ': '☑ ' };

/** Inline marks as styles; of a link its text. Escapes are resolved. */
function inline(text: string, { bold, cyan, yellow }: Styles): string {
  return text
    .replace(/`([^`]+)`/g, (_, code: string) => onWords(yellow, code))
    .replace(/\[((?:\\.|[^\]\\])+)\]\([^)]*\)/g, (_, label: string) => onWords(cyan, label))
    .replace(/\*\*(.+?)\*\*/g, (_, strong: string) => onWords(bold, strong))
    .replace(/\\([^\w\s])/g, '$1');
}

/** Styles word by word, so that a line may break anywhere between. */
const onWords = (style: Style, text: string): string => text.replace(/\S+/g, style);
