/** The embedded GitHub's clock: runs like the real one until it is set, moved or stopped. */
export class Clock {
  #offset = 0;
  #stopped: number | undefined;

  /** Milliseconds since the epoch. */
  now(): number {
    return this.#stopped ?? Date.now() + this.#offset;
  }

  /** The time in the API's format: UTC, whole seconds. */
  timestamp(): string {
    return timestamp(this.now());
  }

  /** Jumps to a moment; a stopped clock stays stopped. */
  set(at: number | string | Date): void {
    const moment = new Date(at).getTime();
    if (this.#stopped === undefined) this.#offset = moment - Date.now();
    else this.#stopped = moment;
  }

  /** Moves on (or back) by milliseconds. */
  advance(milliseconds: number): void {
    this.set(this.now() + milliseconds);
  }

  stop(): void {
    this.#stopped = this.now();
  }
}

/** A moment in the API's format. */
export const timestamp = (at: number): string => new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
