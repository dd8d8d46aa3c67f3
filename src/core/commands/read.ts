// Reads a comment as a command. Whoever writes one by hand on a phone is understood where there is no doubt; where
// there is, nothing is done and the answer says how it is written.
import { oneLine } from '../render/escape.ts';
import { commandLine, firstWord } from './line.ts';
import {
  commandKinds,
  usageOf,
  type Command,
  type CommandContext,
  type CommandKind,
  type Misunderstanding,
} from './model.ts';
import { looksLikeId, nearestId, nearestWord, planNamed, taskNamed } from './task-name.ts';

/** Characters that a reason or a note may have. */
const longestText = 1_000;

const kinds: ReadonlyMap<string, CommandKind> = new Map([
  ...commandKinds.map((kind) => [kind, kind] as const),
  ['-h', 'help'],
  ['--help', 'help'],
]);

interface Reading {
  readonly kind: CommandKind;
  readonly word: string;
  readonly context: CommandContext;
}

/**
 * The command that a comment is; undefined for every other comment, also for a bare `/plan`.
 * @param word the word after the slash
 */
export function readCommand(
  body: string,
  word: string,
  context: CommandContext,
): Command | Misunderstanding | undefined {
  const line = commandLine(body, word);
  if (line === undefined || line === '') return undefined;
  const [name, rest] = firstWord(line);
  const kind = kinds.get(name.toLowerCase());
  if (kind === undefined) return unknownCommand(name, rest, word, context);
  return read({ kind, word, context }, rest);
}

function read(reading: Reading, rest: string): Command | Misunderstanding {
  const { kind } = reading;
  switch (kind) {
    case 'help':
      return { kind };
    case 'preview':
    case 'sync':
      return rest === '' ? { kind } : wrong(reading, `Nothing can follow ${kind}.`, `${kind}`);
    case 'seen':
      return readSeen(reading, rest);
    case 'show':
    case 'start':
    case 'done':
    case 'unblock':
    case 'explain':
    case 'unlink':
      return taskOnly(reading, rest, kind);
    case 'link':
      return rest === ''
        ? wrong(reading, 'It does not say which task to link.')
        : taskOnly(reading, rest, kind);
    case 'status':
      return withText(reading, rest, 'the new status', (task, status) => ({
        kind,
        task,
        status: unquoted(status),
      }));
    case 'block':
      return withText(reading, rest, 'why', (task, reason) => ({ kind, task, reason }));
    case 'note':
      return withText(reading, rest, 'what to note', (task, text) => ({ kind, task, text }));
    case 'assign':
      return withText(reading, rest, 'whom to assign', (task, text) => {
        const logins = text.split(/[\s,]+/).flatMap((login) => login.replace(/^@/, '').slice(0, 100) || []);
        return logins.length === 0
          ? wrong(reading, 'It does not say whom to assign.')
          : { kind, task, logins: [...new Set(logins)] };
      });
  }
}

function taskOnly(
  reading: Reading,
  rest: string,
  kind: 'show' | 'start' | 'done' | 'unblock' | 'explain' | 'unlink' | 'link',
): Command | Misunderstanding {
  if (rest === '') {
    const task = onlyLinked(reading);
    return typeof task === 'string' ? { kind, task } : task;
  }
  const [first, more] = firstWord(rest);
  const named = taskNamed(first, reading.context);
  if (named.kind !== 'task') return unknownTask(reading, first, more);
  return more === ''
    ? { kind, task: named.id }
    : wrong(reading, `Nothing can follow the ID in ${kind}.`, `${kind} ${named.id}`);
}

/** @param what the sentence “It does not say …” goes on with */
function withText(
  reading: Reading,
  rest: string,
  what: string,
  make: (task: string, text: string) => Command | Misunderstanding,
): Command | Misunderstanding {
  const [first, more] = firstWord(rest);
  const named = taskNamed(first, reading.context);
  if (named.kind === 'unknown') return unknownTask(reading, first, more);
  // A status or a login is no ID, while a reason or a note may well begin with UTF-8.
  const free = reading.kind === 'note' || reading.kind === 'block';
  if (named.kind === 'words' && !free && looksLikeId(first)) return unknownTask(reading, first, more);
  const text = oneLine(named.kind === 'task' ? more : rest);
  const task = named.kind === 'task' ? named.id : onlyLinked(reading);
  if (text === '') return wrong(reading, `It does not say ${what}.`);
  if (typeof task !== 'string') return task;
  const length = Array.from(text.slice(0, 2 * longestText + 2)).length;
  return length > longestText
    ? wrong(reading, `The text is longer than ${longestText} characters.`)
    : make(task, text);
}

function readSeen(reading: Reading, rest: string): Command | Misunderstanding {
  if (rest === '') return wrong(reading, 'It does not say which plan.');
  const [first, more] = firstWord(rest);
  const { key, guess } = planNamed(first, reading.context);
  if (key === undefined)
    return wrong(reading, `${shown(first)} is no plan.`, guess === undefined ? undefined : `seen ${guess}`);
  return more === ''
    ? { kind: 'seen', plan: key }
    : wrong(reading, 'Nothing can follow the key in seen.', `seen ${key}`);
}

/** The task that is meant where the ID is left out. */
function onlyLinked(reading: Reading): string | Misunderstanding {
  const { linked } = reading.context;
  const [only] = linked;
  if (only === undefined)
    return wrong(reading, 'It names no task, and this pull request has no linked task.');
  if (linked.length === 1) return only;
  const some = linked.slice(0, 10).join(', ');
  return wrong(
    reading,
    `It names no task, and this pull request has ${linked.length} linked tasks: ${some}${linked.length > 10 ? ', …' : ''}.`,
  );
}

function unknownTask(reading: Reading, first: string, more: string): Misunderstanding {
  const guess = nearestId(first, reading.context.ids);
  const line =
    guess === undefined ? undefined : [reading.kind, guess, more].filter((part) => part !== '').join(' ');
  return wrong(reading, `${shown(first)} is no task.`, line);
}

function unknownCommand(name: string, rest: string, word: string, context: CommandContext): Misunderstanding {
  const [second, more] = firstWord(rest);
  const swapped = kinds.get(second.toLowerCase());
  const guess =
    swapped !== undefined && taskNamed(name, context).kind === 'task'
      ? [swapped, name, more]
      : [nearestWord(name, commandKinds), rest];
  return {
    kind: 'misunderstanding',
    why: `${shown(name)} is no command.`,
    guess:
      guess[0] === undefined ? undefined : short(`/${word} ${guess.filter((part) => part !== '').join(' ')}`),
    usage: usageOf('help', word),
  };
}

function wrong({ kind, word }: Reading, why: string, guess?: string): Misunderstanding {
  return {
    kind: 'misunderstanding',
    why,
    guess: guess === undefined ? undefined : short(`/${word} ${guess}`),
    usage: usageOf(kind, word),
  };
}

/** People copy the usage with its marks, or quote what has blanks in it. */
function unquoted(text: string): string {
  const pairs = ['<>', '""', "''", '``', '“”'];
  const wrapped = pairs.some((pair) => text.length > 2 && text[0] === pair[0] && text.at(-1) === pair[1]);
  return wrapped ? text.slice(1, -1).trim() : text;
}

function shown(text: string): string {
  return `“${short(text, 60)}”`;
}

function short(text: string, most = 200): string {
  const line = oneLine(text.slice(0, most + 1));
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}
