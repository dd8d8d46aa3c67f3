// A board of which what files name is asked once: a run asks early, beside other requests, and knows the answer later.
import type { Board } from '../ports.ts';

export type AskingOnce = Pick<Board, 'page' | 'body' | 'pagesByTitle' | 'people' | 'rows' | 'now'>;

/** Pages, titles and people are answered as they were when they were first asked for. */
export function askingOnce(board: Board): AskingOnce {
  let people: ReturnType<Board['people']> | undefined;
  return {
    now: () => board.now(),
    page: once((id) => board.page(id)),
    body: once((id) => board.body(id)),
    pagesByTitle: once((title) => board.pagesByTitle(title)),
    people: () => (people ??= board.people()),
    rows: once((dataSource) => board.rows(dataSource)),
  };
}

function once<T>(ask: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  return (name) => {
    const answer = answers.get(name) ?? ask(name);
    answers.set(name, answer);
    return answer;
  };
}
