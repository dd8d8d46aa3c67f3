import { describe, expect, it } from 'vitest';
import {
  emptyBook,
  knownPullRequest,
  linkedTo,
  movedTask,
  parseBook,
  withManual,
} from '../../../src/core/pull-requests/book.ts';
import { serialise } from '../../../src/core/state/model.ts';
import { after, naming, pullRequest, World } from './world.ts';

const closing = { 'PREF-1': 'closing' } as const;

describe('what is remembered of pull requests', () => {
  it('reads as a person would tell it', () => {
    const world = new World();
    world.run(naming(pullRequest(7), closing));
    expect(JSON.parse(serialise(world.book))).toEqual({
      pullRequests: {
        '7': {
          url: 'https://github.com/acme/app/pull/7',
          title: 'Change 7',
          state: 'open',
          counts: true,
          tasks: { 'PREF-1': { role: 'closing', applied: ['open@2026-12-01T00:00:07Z'] } },
        },
      },
      tasks: {
        'PREF-1': {
          before: 'To Do',
          was: 'To Do',
          set: 'In Progress',
          cause: {
            fact: 'open',
            pullRequest: 7,
            url: 'https://github.com/acme/app/pull/7',
            at: '2026-12-01T00:00:07Z',
            by: 'ada',
          },
        },
      },
    });
  });

  it.each(['', 'null', '[]', '{"pullRequests":{}}', '{"pullRequests":{"x":{}},"tasks":{}}'])(
    'a damaged file is refused: %s',
    (text) => {
      expect(parseBook(text)).toBeUndefined();
    },
  );

  it.each(['__proto__', 'constructor', 'toString'])('%s is no task and no pull request', (name) => {
    expect(movedTask(emptyBook, name)).toBeUndefined();
    expect(linkedTo(emptyBook, name)).toEqual([]);
    const written = parseBook(`{"pullRequests":{},"tasks":{"${name}":{"set":"Done"}}}`);
    expect(Object.keys(written?.tasks ?? {})).toEqual([]);
    const world = new World({ 'PREF-1': 'To Do' });
    world.run(naming(pullRequest(1), JSON.parse(`{"${name}":"closing","PREF-1":"closing"}`)));
    expect(Object.keys(world.book.tasks)).toEqual(['PREF-1']);
    expect(Object.keys(knownPullRequest(world.book, 1)!.tasks)).toEqual(['PREF-1']);
  });
});

describe('what commands say of links', () => {
  const opened = pullRequest(1);

  it('link closes, whatever the texts say', () => {
    const world = new World();
    world.run(naming(opened, { 'PREF-1': 'related' }));
    world.book = withManual(world.book, opened, 'PREF-1', 'link', true);
    world.run(naming(opened, { 'PREF-1': 'related' }));
    expect(world.status).toBe('In Progress');
    world.run(naming(after(opened, 'merged', 20), {}));
    expect(world.status).toBe('Done');
  });

  it('link works on a pull request that named nothing', () => {
    const world = new World();
    world.book = withManual(world.book, opened, 'PREF-1', 'link', true);
    world.run(naming(opened));
    expect(world.status).toBe('In Progress');
  });

  it('unlink brings back what was and holds against the texts', () => {
    const world = new World();
    world.run(naming(opened, closing));
    world.book = withManual(world.book, opened, 'PREF-1', 'unlink', true);
    world.run(naming(opened, closing));
    expect(world.status).toBe('To Do');
    world.run(naming(after(opened, 'merged', 20), closing));
    expect(world.status).toBe('To Do');
    expect(linkedTo(world.book, 'PREF-1')).toEqual([]);
  });

  it('the last command counts', () => {
    const world = new World();
    world.book = withManual(world.book, opened, 'PREF-1', 'unlink', true);
    world.book = withManual(world.book, opened, 'PREF-1', 'link', true);
    world.run(naming(opened));
    expect(world.status).toBe('In Progress');
  });

  it('a link to a pull request from a fork takes effect with its merge', () => {
    const world = new World();
    const fork = pullRequest(1, { fork: true });
    world.book = withManual(world.book, fork, 'PREF-1', 'link', true);
    world.run(naming(fork));
    expect(world.status).toBe('To Do');
    world.run(naming(after(fork, 'merged', 20)));
    expect(world.status).toBe('Done');
  });
});
