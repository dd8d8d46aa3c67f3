/** The embedded Notion's clock: real time at first; it can be set, moved, scaled and stopped (scale 0). */
export class Clock {
  #moment = Date.now();
  #since = Date.now();
  #scale = 1;

  /** Milliseconds since the epoch. */
  now(): number {
    return Math.floor(this.#moment + (Date.now() - this.#since) * this.#scale);
  }

  /** Emulated milliseconds per real millisecond. */
  get scale(): number {
    return this.#scale;
  }

  /** Jumps to a moment and goes on from there. */
  set(at: number | string | Date): void {
    this.#moment = new Date(at).getTime();
    this.#since = Date.now();
  }

  /** Moves on (or back) by milliseconds. */
  advance(milliseconds: number): void {
    this.set(this.now() + milliseconds);
  }

  /** Lets emulated time run at another speed; 0 stops it. */
  setScale(scale: number): void {
    this.set(this.now());
    this.#scale = scale;
  }
}

const minute = 60_000;

/** Rounded down to the minute, as Notion tells times. */
export const toMinute = (at: number): number => Math.floor(at / minute) * minute;

/** A time as Notion writes it. https://developers.notion.com/changelog/last-edited-time-is-now-rounded-to-the-nearest-minute */
export const timestamp = (at: number): string => new Date(toMinute(at)).toISOString();
