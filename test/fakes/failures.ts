// Failures on demand, for every fake: the next calls of a method fail before or after they took effect.
import { Fault } from '../../src/core/fault.ts';

export interface Failures<Method extends string> {
  /** The next call of `method` throws; `after`: it took effect and only its answer is lost. */
  failNext: (method: Method, when?: 'before' | 'after', fault?: Fault) => void;
  /** Runs one call of `method` under the failures that were asked for. */
  through: <T>(method: Method, call: () => T) => Promise<T>;
}

export function createFailures<Method extends string>(service: 'github' | 'notion'): Failures<Method> {
  const queue: { method: Method; when: 'before' | 'after'; fault: Fault }[] = [];
  const lost = (): Fault =>
    new Fault('unavailable', 'The connection broke.', { service, hint: 'Run the workflow again.' });

  return {
    failNext: (method, when = 'before', fault = lost()) => void queue.push({ method, when, fault }),
    async through(method, call) {
      const index = queue.findIndex((failure) => failure.method === method);
      const failure = index < 0 ? undefined : queue.splice(index, 1)[0];
      if (failure?.when === 'before') throw failure.fault;
      const answer = call();
      if (failure !== undefined) throw failure.fault;
      return answer;
    },
  };
}
