import { describe, expect, it } from 'vitest';
import { parseTrailers } from '../../../src/adapters/github/trailers.ts';

const ours = { 'Plan-Sync-Run': '7/1', 'Plan-Sync-State': 'abc' };

describe('parseTrailers', () => {
  it.each([
    ['at the end', 'Sync\n\nPlan-Sync-Run: 7/1\nPlan-Sync-State: abc\n', ours],
    ['with Windows line ends', 'Sync\r\n\r\nPlan-Sync-Run: 7/1\r\nPlan-Sync-State: abc', ours],
    [
      'before those a squash merge adds',
      'Sync (#3)\n\nPlan-Sync-Run: 7/1\nPlan-Sync-State: abc\n\nCo-authored-by: Ada <a@b.c>',
      ours,
    ],
    [
      'of the last of several squashed commits',
      'A\n\nPlan-Sync-Run: 6/1\n\n* B\n\nPlan-Sync-Run: 7/1\nPlan-Sync-State: abc',
      ours,
    ],
    ['of a person', 'Fix\n\nSigned-off-by: Ada', undefined],
    ['in the middle of prose', 'Fix\n\nwe saw\nPlan-Sync-Run: 7/1\nand wondered', undefined],
    ['in a subject alone', 'Plan-Sync-Run:', undefined],
  ])('%s', (_, message, trailers) => {
    expect(parseTrailers(message)).toEqual(trailers);
  });
});
