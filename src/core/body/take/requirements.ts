// Requirements Summary: what people made of its parts, each under a heading of its own.
import type { Requirements } from '../../plan/model.ts';
import { readRequirements } from '../plan-page/read.ts';
import { BELOW_PART } from '../plan-page/requirements.ts';
import { readBullets } from '../read-lines.ts';
import { takeBullets } from './lines.ts';
import { takeText } from './values.ts';

/** A part whose heading people may have renamed stays as it is; one that is gone with its heading is cleared. */
export function takeRequirements(own: Requirements, text: string): Requirements {
  const { parts, foreign } = readRequirements(text);
  const part = <K extends keyof Requirements>(name: K, take: (text: string) => Requirements[K]) =>
    parts[name] === undefined && foreign ? own[name] : take(parts[name] ?? '');
  return {
    current: part('current', (found) => takeText(own.current, found, BELOW_PART)),
    target: part('target', (found) => takeText(own.target, found, BELOW_PART)),
    functional: part('functional', (found) => takeBullets(own.functional, readBullets(found))),
    nonFunctional: part('nonFunctional', (found) => takeBullets(own.nonFunctional, readBullets(found))),
  };
}
