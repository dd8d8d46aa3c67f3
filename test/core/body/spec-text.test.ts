// What counts as a change of a specification: its words, and neither how Notion shows them nor what we write there.
import { describe, expect, test } from 'vitest';
import { specDigest } from '../../../src/core/body/spec-text.ts';

const spec = `## Goals
No preference is lost.
- One
	- Below it
1. First
1. Second
<callout icon="💡">
	Mind the load.
</callout>
![A drawing](https://prod-files-secure.s3.amazonaws.com/a.png?X-Amz-Date=1&X-Amz-Signature=abc)`;
const line = '- [Implementation Plan: Preferences](https://www.notion.so/0123): Planned';

describe('the digest of a specification', () => {
  test.each<[what: string, text: string]>([
    ['blank lines and spaces', spec.replace('lost.', 'lost.  \n\n').replace('Goals', ' Goals ')],
    ['empty blocks', `<empty-block/>\n${spec}`],
    ['colours', spec.replace('No preference is lost.', 'No preference is lost. {color="red"}')],
    ['numbers of lists', spec.replace('1. Second', '2. Second')],
    ['signed addresses', spec.replace('Date=1', 'Date=2').replace('=abc', '=def')],
    ['our section', `${spec}\n## Implementation\n${line}`],
    [
      'notes in our section',
      `${spec}\n## Implementation\n${line}\nA note.\n- [Implementation Plan: Other](x): Done`,
    ],
    ['our section above the others', `## Implementation\n${line}\n${spec}`],
  ])('is the same whatever %s', (_, text) => {
    expect(specDigest(text)).toBe(specDigest(spec));
  });

  test.each<[what: string, text: string]>([
    ['a word', spec.replace('lost', 'dropped')],
    ['a list', spec.replace('- One', '1. One')],
    ['nesting', spec.replace('\t- Below', '- Below')],
    ['a callout', spec.replace('Mind the load', 'Mind the price')],
    ['a drawing', spec.replace('a.png', 'b.png')],
    ['an end', `${spec}\nMore.`],
    ['a section of that name', `${spec}\n## Implementation\nIn three steps.`],
  ])('differs by %s', (_, text) => {
    expect(specDigest(text)).not.toBe(specDigest(spec));
  });

  test('reads a section that people wrote under our name, and not our line in it', () => {
    const theirs = `${spec}\n## Implementation\nIn three steps.`;
    expect(specDigest(`${theirs}\n${line}`)).toBe(specDigest(theirs));
    expect(specDigest(theirs.replace('three', 'four'))).not.toBe(specDigest(theirs));
  });
});
