// What specifications say, and who waits for it.
import { expect, it } from 'vitest';
import type { Body, Page } from '../../src/core/board/model.ts';
import { specDigest } from '../../src/core/body/spec-text.ts';
import { Fault } from '../../src/core/fault.ts';
import { parsePlan } from '../../src/core/plan/parse.ts';
import type { SpecText } from '../../src/core/state/model.ts';
import { askingOnce } from '../../src/modes/asking-once.ts';
import { readSpecTexts, type SpecReading } from '../../src/modes/spec-texts.ts';
import type { Board } from '../../src/ports.ts';

const spec = {
  reference: 'The specification',
  page: 'spec',
  url: 'https://notion.so/spec',
  title: 'The specification',
};
const { plan } = parsePlan('plans/a.yml', 'title: A\nkey: AB\nspec: The specification\n');
const goals: Body = { markdown: '## Goals\nNo preference is lost.', complete: true };

/** @param before what the state remembers of the text */
function read(before: SpecText | undefined, body: () => Promise<Body>): SpecReading {
  const state = {
    page: 'plan',
    url: '',
    fields: {},
    sections: {},
    tasks: {},
    spec: { ...spec, text: before },
  };
  const page = { id: 'spec', inTrash: false, lastEditedTime: '2026-12-01T09:00:00.000Z' } as Page;
  const board = { now: () => '2026-12-01T12:00:00.000Z', page: async () => page, body } as unknown as Board;
  return readSpecTexts(
    askingOnce(board),
    'bot',
    [plan!],
    { plans: new Map([['AB', state]]), index: {} },
    { found: new Map([[spec.reference, spec]]), notices: [], pages: new Map() },
    [],
  );
}

it('no decision waits for a text that was never read', async () => {
  let answer: (body: Body) => void = () => undefined;
  const { known, first } = read(undefined, () => new Promise((resolve) => (answer = resolve)));
  expect(await known).toEqual(new Map());
  answer(goals);
  const text = (await first).get('AB');
  expect(text).toMatchObject({ held: specDigest(goals.markdown) });
  expect(text?.now).toBeUndefined();
});

it('a decision waits for a text that was read before', async () => {
  const { known, first } = read({ held: 'another' }, async () => goals);
  expect(await first).toEqual(new Map());
  expect((await known).get('AB')?.now).toEqual({ digest: specDigest(goals.markdown), since: '2026-12-01' });
});

it('Notion being away keeps nobody from going on, unless a decision needs what it says', async () => {
  const away = async (): Promise<Body> => {
    throw new Fault('unavailable', 'Notion is away.', { service: 'notion', hint: 'Wait.' });
  };
  expect(await read(undefined, away).first).toEqual(new Map());
  await expect(read({ held: 'another' }, away).known).rejects.toThrow('Notion is away.');
});
