// Which paths of a repository are plan files.
import picomatch from 'picomatch';
import { remembered } from '../remembered.ts';

/** A test for paths, from the globs of `plans`; those with a leading `!` take files out again. */
export function planMatcher(plans: readonly string[]): (path: string) => boolean {
  return matcherOf(plans.join('\0'));
}

const matcherOf = remembered((plans) => {
  const relative = plans.split('\0').map((glob) => glob.replace(/^(!?)(?:\.?\/)+/, '$1'));
  const wanted = picomatch(relative.filter((glob) => !glob.startsWith('!')));
  const unwanted = picomatch(relative.flatMap((glob) => (glob.startsWith('!') ? [glob.slice(1)] : [])));
  return (path: string): boolean => wanted(path) && !unwanted(path);
}, 10);
