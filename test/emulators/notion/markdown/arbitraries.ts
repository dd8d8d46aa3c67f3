/** Random Markdown for the laws of the engine: lines made of the dialect's own pieces, so that they meet in odd ways. */
import fc from 'fast-check';

const PIECES =
  '*|**|***|_|__|~|~~|`|``|$|[|]|(|)|](|<|>|{|}|^|#|-|\\|!|a|b|word|x y| |  |5|.|1.|<br>|<b>|:|é|' +
  '[label](https://example.com)|[a](b)|`code`|$x^2$|<span color="red">|<span underline="true">|</span>|[^1]|' +
  '<mention-user url="u://1">Ada</mention-user>|{color="blue"}|snake_case|file.md|https://example.com/a(b)|**bold**|*it*';

const MARKERS =
  '|||- |* |1. |7) |- [ ] |- [x] |> |# |## |###### || |---|```|```ts|```what is it|$$|<empty-block/>|<details>|' +
  '<summary>s</summary>|</details>|<callout icon="x">|</callout>|<table>|<tr>|<td>c</td>|</tr>|</table>|' +
  '<tr><td>a</td><td>b</td></tr>|\\|a\\|b\\||\\|-\\|-\\||<columns>|<column>|</column>|</columns>|<synced_block url="u">|' +
  '</synced_block>|<table_of_contents/>|<unknown url="u" alt="bookmark"/>|![c](http://h/i.png)|';

/** Inline Markdown, mostly nonsense. */
export const inlineMarkdown = fc
  .array(fc.constantFrom(...PIECES.split('|'), '|'), { maxLength: 12 })
  .map((pieces) => pieces.join(''));

const line = fc
  .tuple(
    fc.constantFrom('', '', '', '\t', '\t\t', '  ', '    '),
    fc.constantFrom(...MARKERS.split(/(?<!\\)\|/).map((marker) => marker.replaceAll('\\|', '|'))),
    fc.oneof(fc.constant(''), inlineMarkdown),
  )
  .map((parts) => parts.join(''));

/** A body, mostly nonsense. */
export const markdown = fc.array(line, { maxLength: 14 }).map((lines) => lines.join('\n'));
