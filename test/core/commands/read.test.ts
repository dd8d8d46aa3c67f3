// Comments as commands: what people type on phones and by mistake, and what must never act.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  commandKinds,
  usageOf,
  type Command,
  type CommandContext,
} from '../../../src/core/commands/model.ts';
import { readCommand } from '../../../src/core/commands/read.ts';

const ids = new Map(
  ['PREF-1', 'PREF-2', 'PREF-8', 'PREF-12', 'PAY-1', 'OPS2-7'].map((id): [string, string] => [id, id]),
);
ids.set('OLD-3', 'PREF-12').set('ENG-123', 'PREF-2');

const one: CommandContext = { ids, keys: ['PREF', 'PAY', 'OPS2'], linked: ['PREF-1'] };
const none: CommandContext = { ...one, linked: [] };
const two: CommandContext = { ...one, linked: ['PREF-1', 'PREF-2'] };

const read = (body: string, context = one, word = 'plan') => readCommand(body, word, context);

/** A command with everything in it, as it is understood. */
const plain: readonly (readonly [string, Command])[] = [
  ['help', { kind: 'help' }],
  ['show PREF-2', { kind: 'show', task: 'PREF-2' }],
  ['status PREF-2 in review', { kind: 'status', task: 'PREF-2', status: 'in review' }],
  ['start PREF-2', { kind: 'start', task: 'PREF-2' }],
  ['done PREF-2', { kind: 'done', task: 'PREF-2' }],
  ['block PREF-2 Waiting for DBA', { kind: 'block', task: 'PREF-2', reason: 'Waiting for DBA' }],
  ['unblock PREF-2', { kind: 'unblock', task: 'PREF-2' }],
  ['assign PREF-2 @ada', { kind: 'assign', task: 'PREF-2', logins: ['ada'] }],
  ['note PREF-2 First draft is up.', { kind: 'note', task: 'PREF-2', text: 'First draft is up.' }],
  ['link PREF-2', { kind: 'link', task: 'PREF-2' }],
  ['unlink PREF-2', { kind: 'unlink', task: 'PREF-2' }],
  ['explain PREF-2', { kind: 'explain', task: 'PREF-2' }],
  ['seen PREF', { kind: 'seen', plan: 'PREF' }],
  ['preview', { kind: 'preview' }],
  ['sync', { kind: 'sync' }],
];

/** Ways to write the same line that say nothing. */
const manners: readonly (readonly [string, (line: string) => string])[] = [
  ['as it is', (line) => `/plan ${line}`],
  ['as a phone capitalises it', (line) => `/Plan ${line[0]!.toUpperCase()}${line.slice(1)}`],
  ['in capitals', (line) => line.replace(/^\w+/, (name) => `/PLAN ${name.toUpperCase()}`)],
  ['with a small ID', (line) => `/plan ${line.replace(/PREF(-2)?/, (id) => id.toLowerCase())}`],
  ['with blanks after it', (line) => `/plan ${line} \t `],
  ['with blanks before it', (line) => `  /plan ${line}`],
  ['with blanks within', (line) => `/plan   ${line.replace(' ', '\t ')}`],
  ['with a hard blank', (line) => `/plan\u00A0${line}`],
  ['between empty lines', (line) => `\n\n/plan ${line}\n\n`],
  ['with CRLF', (line) => `\r\n/plan ${line}\r\n`],
  ['in back-ticks', (line) => `\`/plan ${line}\``],
  ['in a fence', (line) => `\`\`\`\n/plan ${line}\n\`\`\``],
  ['behind a byte order mark', (line) => `\uFEFF/plan ${line}`],
];

describe.each(manners)('a command %s', (_, write) => {
  it.each(plain)('is understood: %s', (line, command) => {
    expect(read(write(line), none)).toEqual(command);
  });
});

describe('the word after the slash', () => {
  it.each(plain)('is the configured one: %s', (line, command) => {
    expect(read(`/tasks ${line}`, one, 'tasks')).toEqual(command);
    expect(read(`/TASKS ${line}`, one, 'Tasks')).toEqual(command);
    expect(read(`/plan ${line}`, one, 'tasks')).toBeUndefined();
  });
});

describe('no command', () => {
  it.each([
    '',
    ' \n ',
    '/',
    '/plan',
    '/Plan ',
    '`/plan`',
    '/plan\n\n',
    '/planning',
    '/planning done PREF-1',
    '/plan-b done PREF-1',
    '/plan: done PREF-1',
    '/plandone',
    'plan done PREF-1',
    '// plan done PREF-1',
    '/ plan done PREF-1',
    '> /plan done PREF-1',
    '- /plan done PREF-1',
    'Please /plan done PREF-1',
    '@bot /plan done PREF-1',
    '/plan done PREF-1\nand more',
    'Before\n/plan done PREF-1',
    '/plan done PREF-1\r/plan done PREF-2',
    '/plan done PREF-1\n\n> quote',
    '/plan done PREF-1\n<!-- hidden -->',
    '```text\n/plan done PREF-1\n```',
    '<!-- /plan done PREF-1 -->',
    '**/plan done PREF-1**',
    '\u200B/plan done PREF-1',
    '/рlan done PREF-1',
  ])('is %j', (body) => {
    expect(read(body)).toBeUndefined();
  });

  it.each(plain)('is a command with a second line: %s', (line) => {
    expect(read(`/plan ${line}\nx`)).toBeUndefined();
    expect(read(`x\n/plan ${line}`)).toBeUndefined();
  });
});

describe('an ID that is left out', () => {
  it.each<[string, Command]>([
    ['show', { kind: 'show', task: 'PREF-1' }],
    ['start', { kind: 'start', task: 'PREF-1' }],
    ['done', { kind: 'done', task: 'PREF-1' }],
    ['Done', { kind: 'done', task: 'PREF-1' }],
    ['unblock', { kind: 'unblock', task: 'PREF-1' }],
    ['unlink', { kind: 'unlink', task: 'PREF-1' }],
    ['explain', { kind: 'explain', task: 'PREF-1' }],
    ['status in review', { kind: 'status', task: 'PREF-1', status: 'in review' }],
    ['status Done', { kind: 'status', task: 'PREF-1', status: 'Done' }],
    ['block waiting', { kind: 'block', task: 'PREF-1', reason: 'waiting' }],
    ['block UTF-16 is not decoded', { kind: 'block', task: 'PREF-1', reason: 'UTF-16 is not decoded' }],
    ['note SHA-256 is used', { kind: 'note', task: 'PREF-1', text: 'SHA-256 is used' }],
    ['note it works', { kind: 'note', task: 'PREF-1', text: 'it works' }],
    ['assign @sam', { kind: 'assign', task: 'PREF-1', logins: ['sam'] }],
    ['assign @ada-99', { kind: 'assign', task: 'PREF-1', logins: ['ada-99'] }],
  ])('is the one linked task: %s', (line, command) => {
    expect(read(`/plan ${line}`)).toEqual(command);
    expect(read(`/plan ${line}`, none)).toMatchObject({
      kind: 'misunderstanding',
      why: 'It names no task, and this pull request has no linked task.',
    });
    expect(read(`/plan ${line}`, two)).toMatchObject({
      kind: 'misunderstanding',
      why: 'It names no task, and this pull request has 2 linked tasks: PREF-1, PREF-2.',
    });
  });
});

describe('IDs', () => {
  it.each([
    ['PREF-2', 'PREF-2'],
    ['pref-2', 'PREF-2'],
    ['Pref-2', 'PREF-2'],
    ['[PREF-2]', 'PREF-2'],
    ['PREF-2:', 'PREF-2'],
    ['PREF-2,', 'PREF-2'],
    ['`PREF-2`', 'PREF-2'],
    ['"pref-2"', 'PREF-2'],
    ['ops2-7', 'OPS2-7'],
    ['OLD-3', 'PREF-12'],
    ['eng-123', 'PREF-2'],
  ])('%s names %s', (written, task) => {
    expect(read(`/plan done ${written}`)).toEqual({ kind: 'done', task });
    expect(read(`/plan note ${written} - done`)).toEqual({ kind: 'note', task, text: '- done' });
    expect(read(`/plan assign ${written} ada`)).toEqual({ kind: 'assign', task, logins: ['ada'] });
  });

  it.each<[string, string, string | undefined]>([
    ['done PERF-1', 'PERF-1', '/plan done PREF-1'],
    ['done PREF1', 'PREF1', '/plan done PREF-1'],
    ['start pref_2', 'pref_2', '/plan start PREF-2'],
    ['done PREF-99', 'PREF-99', undefined],
    ['done PAY-2', 'PAY-2', undefined],
    ['done UTF-8', 'UTF-8', undefined],
    ['done please', 'please', undefined],
    ['done constructor', 'constructor', undefined],
    ['done __proto__', '__proto__', undefined],
    ['done PREF-01', 'PREF-01', '/plan done PREF-1'],
    ['done PREF-0', 'PREF-0', undefined],
    ['link PERF-12', 'PERF-12', '/plan link PREF-12'],
    ['note PERF-1 Some Text', 'PERF-1', '/plan note PREF-1 Some Text'],
    ['block PREF-77 x', 'PREF-77', undefined],
    ['status PERF-2 done', 'PERF-2', '/plan status PREF-2 done'],
    ['status ABC-5', 'ABC-5', undefined],
    ['assign PERF-1 @ada', 'PERF-1', '/plan assign PREF-1 @ada'],
    ['explain OLE-3', 'OLE-3', '/plan explain PREF-12'],
  ])('%s names no task', (line, text, guess) => {
    for (const context of [one, none, two])
      expect(read(`/plan ${line}`, context)).toMatchObject({
        kind: 'misunderstanding',
        why: `“${text}” is no task.`,
        guess,
      });
  });
});

describe('misunderstandings', () => {
  it.each<[string, string, string | undefined]>([
    ['hlep', '“hlep” is no command.', '/plan help'],
    ['dnoe PREF-1', '“dnoe” is no command.', '/plan done PREF-1'],
    ['stauts PREF-1 done', '“stauts” is no command.', '/plan status PREF-1 done'],
    ['Shwo PREF-1', '“Shwo” is no command.', '/plan show PREF-1'],
    ['blocked PREF-1 x', '“blocked” is no command.', '/plan block PREF-1 x'],
    ['PREF-1 done', '“PREF-1” is no command.', '/plan done PREF-1'],
    ['pref-1 status In Review', '“pref-1” is no command.', '/plan status pref-1 In Review'],
    ['deploy everything', '“deploy” is no command.', undefined],
    ['constructor', '“constructor” is no command.', undefined],
    ['__proto__', '“__proto__” is no command.', undefined],
    ['toString PREF-1', '“toString” is no command.', undefined],
    ['hasOwnProperty', '“hasOwnProperty” is no command.', undefined],
    ['<b>', '“<b>” is no command.', undefined],
    ['preview now', 'Nothing can follow preview.', '/plan preview'],
    ['sync all', 'Nothing can follow sync.', '/plan sync'],
    ['done PREF-1 PREF-2', 'Nothing can follow the ID in done.', '/plan done PREF-1'],
    ['start PREF-1 now', 'Nothing can follow the ID in start.', '/plan start PREF-1'],
    ['link', 'It does not say which task to link.', undefined],
    ['status PREF-1', 'It does not say the new status.', undefined],
    ['status', 'It does not say the new status.', undefined],
    ['block PREF-1', 'It does not say why.', undefined],
    ['note PREF-1 \u200B', 'It does not say what to note.', undefined],
    ['assign PREF-1', 'It does not say whom to assign.', undefined],
    ['assign PREF-1 @', 'It does not say whom to assign.', undefined],
    ['seen', 'It does not say which plan.', undefined],
    ['seen PERF', '“PERF” is no plan.', '/plan seen PREF'],
    ['seen PREF-1', '“PREF-1” is no plan.', '/plan seen PREF'],
    ['seen valueOf', '“valueOf” is no plan.', undefined],
    ['seen PREF today', 'Nothing can follow the key in seen.', '/plan seen PREF'],
  ])('%s', (line, why, guess) => {
    expect(read(`/plan ${line}`)).toMatchObject({ kind: 'misunderstanding', why, guess });
  });

  it.each(commandKinds)('say how %s is written', (kind) => {
    const wrong = read(`/plan ${kind} PREF-99 PREF-98`);
    if (kind === 'help') expect(wrong).toEqual({ kind });
    else expect(wrong).toMatchObject({ usage: usageOf(kind, 'plan') });
  });

  it('name at most ten linked tasks', () => {
    const linked = Array.from({ length: 30 }, (_, index) => `PREF-${index + 1}`);
    expect(read('/plan done', { ...one, linked })).toMatchObject({
      why: expect.stringMatching(/has 30 linked tasks: PREF-1, .*PREF-10, …\.$/),
    });
  });
});

describe('texts', () => {
  it.each([
    ['note PREF-1   two   blanks ', 'two blanks'],
    ['note PREF-1 **bold** @ada fixes #1 <b>', '**bold** @ada fixes #1 <b>'],
    ['note PREF-1 uses `code`', 'uses `code`'],
    ['note PREF-1 in\u202Evisible', 'invisible'],
    ['note PREF-1 日本語 🎉', '日本語 🎉'],
    [`note PREF-1 ${'🎉'.repeat(1000)}`, '🎉'.repeat(1000)],
  ])('are taken as one line: %j', (line, text) => {
    expect(read(`/plan ${line}`)).toEqual({ kind: 'note', task: 'PREF-1', text });
  });

  it.each(['"In Review"', '<In Review>', '“In Review”', '`In Review`', "'In Review'"])(
    'a status may stand in marks: %s',
    (status) => {
      expect(read(`/plan status PREF-1 ${status}`)).toMatchObject({ status: 'In Review' });
    },
  );

  it.each(['note', 'block', 'status', 'assign'])('have at most 1000 characters: %s', (kind) => {
    for (const text of ['x'.repeat(1001), '🎉'.repeat(1001), 'x'.repeat(100_000)])
      expect(read(`/plan ${kind} PREF-1 ${text}`)).toMatchObject({
        kind: 'misunderstanding',
        why: 'The text is longer than 1000 characters.',
      });
  });

  it.each<[string, readonly string[]]>([
    ['@ada', ['ada']],
    ['ada', ['ada']],
    ['@ada @sam', ['ada', 'sam']],
    ['@ada, @sam', ['ada', 'sam']],
    ['@ada,@sam', ['ada', 'sam']],
    ['@me', ['me']],
    ['@ada @ada', ['ada']],
    ['@dependabot[bot]', ['dependabot[bot]']],
  ])('may name several people: %s', (text, logins) => {
    expect(read(`/plan assign PREF-1 ${text}`)).toEqual({ kind: 'assign', task: 'PREF-1', logins });
  });

  it.each(['help', '--help', '-h', 'HELP', 'help status'])('help is asked for as %s', (line) => {
    expect(read(`/plan ${line}`)).toEqual({ kind: 'help' });
  });
});

describe('any comment', () => {
  const large = 1_000_000;
  it.each([
    ['blanks', ' '.repeat(large)],
    ['empty lines', '\r\n'.repeat(large / 2)],
    ['back-ticks', '`'.repeat(large)],
    ['lines of back-ticks', '`\n'.repeat(large / 2)],
    ['one long word', `/plan ${'x'.repeat(large)}`],
    ['a long ID', `/plan done ${'PREF-1'.repeat(large / 6)}`],
    ['a long note', `/plan note PREF-1 ${'a b'.repeat(large / 3)}`],
    ['blanks after a command', `/plan done${' '.repeat(large)}PREF-1`],
    ['commas', `/plan assign PREF-1 ${','.repeat(large)}`],
    ['at signs', `/plan assign PREF-1 ${'@'.repeat(large)}`],
    ['quotes', `/plan status PREF-1 ${'"'.repeat(large)}`],
    ['a command before blank lines', `/plan done PREF-1${'\n \t'.repeat(large / 3)}`],
  ])('of a megabyte is read in no time: %s', (_, body) => {
    const started = performance.now();
    read(body);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('is read without failing, and only ever names tasks that exist', () => {
    const pieces = fc.constantFrom(
      '/plan',
      ' ',
      '\n',
      '`',
      ...commandKinds,
      'PREF-1',
      'pref-12',
      'PERF-1',
      '@me',
      '__proto__',
      '"',
      '\u202E',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 12 }),
        fc.constantFrom(one, none, two),
        (parts, context) => {
          for (const body of [parts.join(''), `/plan ${parts.join(' ')}`]) {
            const found = read(body, context);
            if (found && 'task' in found) expect([...ids.values()]).toContain(found.task);
            if (found?.kind === 'note') expect(found.text).toMatch(/^[^\r\n]{1,1000}$/u);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
