import { describe, expect, it } from 'vitest';
import { parseReference } from '../../../src/core/board/references.ts';

const id = '0123abcd-4567-89ab-cdef-0123456789ab';
const bare = id.replaceAll('-', '');
const view = 'ffffffffffffffffffffffffffffffff';

describe('a reference to a page or database', () => {
  it.each([
    id,
    id.toUpperCase(),
    bare,
    ` ${bare}\n`,
    `https://www.notion.so/acme/Engineering-Tasks-${bare}`,
    `https://www.notion.so/acme/Engineering-Tasks-${bare}?v=${view}`,
    `https://www.notion.so/${bare}?v=${view}&pvs=4`,
    `https://www.notion.so/acme/${view}?v=${view}&p=${bare}&pm=s`,
    `https://notion.so/${bare}#${view}`,
    `https://app.notion.com/p/acme/Tasks-${bare}`,
    `https://acme.notion.site/Tasks-${bare}/`,
    `https://www.notion.com/acme/${id}`,
    `notion.so/acme/Tasks-${bare}`,
  ])('%s is an id', (text) => {
    expect(parseReference(text)).toEqual({ id });
  });

  it.each([
    'User Preferences Schema Migration Spec',
    'Plans',
    `Tasks ${bare}`,
    `https://example.com/Tasks-${bare}`,
    `https://notion.so.example.com/Tasks-${bare}`,
    'https://www.notion.so/acme/Engineering-Tasks',
    `https://www.notion.so/acme/?v=${view}`,
    '0123abcd',
    'http://',
    '',
  ])('"%s" is a title', (text) => {
    expect(parseReference(text)).toEqual({ title: text.trim() });
  });
});
