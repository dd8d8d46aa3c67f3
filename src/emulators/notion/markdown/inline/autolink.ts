/** Turning bare addresses in text into links, as was seen even for file names and inside code. */
import { normaliseTarget } from './link.ts';
import type { Run } from './runs.ts';

const ADDRESS =
  /(?:https?:\/\/[^\s<>]+|(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|md|sh|py|rs|so)\b(?:\/[^\s<>]*)?)/gi;

/** The runs with every bare address linked to itself. */
export function autolinked(runs: readonly Run[]): Run[] {
  return runs.flatMap((run) => {
    const linkable = run.kind === 'text' || run.kind === 'code';
    return linkable && run.marks.href === undefined ? linkAddresses(run) : [run];
  });
}

function linkAddresses(run: Run): Run[] {
  const pieces: Run[] = [];
  let from = 0;
  for (const match of run.text.matchAll(ADDRESS)) {
    const address = match[0];
    const href = normaliseTarget(/^https?:/i.test(address) ? address : `http://${address}`);
    pieces.push({ ...run, text: run.text.slice(from, match.index) });
    pieces.push({ ...run, text: address, marks: { ...run.marks, href } });
    from = match.index + address.length;
  }
  pieces.push({ ...run, text: run.text.slice(from) });
  return pieces.filter((piece) => piece.text !== '');
}
