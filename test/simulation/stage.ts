// Where processes act: every request of every process waits here for its turn, so that one loop decides in which order
// things happen, what is cut off, and who acts in between. Time stands still while anybody has something to ask.
import { setImmediate } from 'node:timers/promises';
import type { Random } from './random.ts';

/** What becomes of a request: done; its process dies before or after it is done; refused; done, its answer lost. */
export type Verdict = 'done' | 'killed before' | 'killed after' | 'lost before' | 'lost after';

/** One request of a process. `number` counts all its requests, to every service, from 1. */
export interface Asked {
  readonly process: string;
  readonly number: number;
  readonly service: 'github' | 'notion';
  readonly operation: string;
  /** The page in Notion that it is about. */
  readonly page: string | undefined;
}

/** Time that only moves when it is told to. */
export interface Time {
  now(): number;
  advance(milliseconds: number): void;
}

interface Waiting {
  readonly asked: Asked;
  readonly answer: (verdict: Verdict) => void;
}

interface Sleeper {
  readonly process: string;
  readonly wake: number;
  readonly resolve: () => void;
}

export class Stage {
  readonly #time: Time;
  readonly #random: Random;
  #waiting: Waiting[] = [];
  #sleepers: Sleeper[] = [];
  readonly #dead = new Set<string>();

  constructor(time: Time, random: Random) {
    this.#time = time;
    this.#random = random;
  }

  /** Waits for the turn of a request; never comes back to a process that is dead. */
  ask(asked: Asked): Promise<Verdict> {
    return new Promise((answer) => {
      if (!this.#dead.has(asked.process)) this.#waiting.push({ asked, answer });
    });
  }

  sleep(process: string, milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      if (!this.#dead.has(process))
        this.#sleepers.push({ process, wake: this.#time.now() + milliseconds, resolve });
    });
  }

  /** Ends a process where it stands: nothing that it waits for ever comes. */
  kill(process: string): void {
    this.#dead.add(process);
    this.#waiting = this.#waiting.filter(({ asked }) => asked.process !== process);
    this.#sleepers = this.#sleepers.filter((sleeper) => sleeper.process !== process);
  }

  /** Lets processes act until all have ended. `decide` is asked right before a request is done. */
  async play(processes: readonly Promise<void>[], decide: (asked: Asked) => Verdict): Promise<void> {
    let open = processes.length;
    for (const process of processes) void process.finally(() => (open -= 1));
    for (;;) {
      await setImmediate();
      if (open === 0) return;
      if (!this.#answerOne(decide) && !this.#wakeOne())
        throw new Error('Nobody on the stage moves any more.');
    }
  }

  #answerOne(decide: (asked: Asked) => Verdict): boolean {
    const [next] = this.#waiting.splice(this.#random.int(this.#waiting.length), 1);
    next?.answer(decide(next.asked));
    return next !== undefined;
  }

  #wakeOne(): boolean {
    const first = this.#sleepers.reduce<Sleeper | undefined>(
      (best, each) => (best !== undefined && best.wake <= each.wake ? best : each),
      undefined,
    );
    if (first === undefined) return false;
    this.#sleepers = this.#sleepers.filter((each) => each !== first);
    this.#time.advance(Math.max(0, first.wake - this.#time.now()));
    first.resolve();
    return true;
  }
}
