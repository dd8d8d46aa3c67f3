// The difference of a file: lines that went and came, and within a line that changed the part that did.
import type { PatchView } from '../../wire.ts';

export function Patches({ files }: { files: readonly PatchView[] }) {
  return (
    <>
      {files.map((file) => (
        <section class="patch" key={file.path} aria-label={`Changes of ${file.path}`}>
          <h5>
            <span>{file.path}</span>
            <span class="plus">+{file.additions}</span> <span class="minus">−{file.deletions}</span>
          </h5>
          <div class="scroll" tabIndex={0} role="region" aria-label={file.path}>
            <Hunks patch={file.patch} />
          </div>
        </section>
      ))}
    </>
  );
}

const mostLines = 400;

function Hunks({ patch }: { patch: string }) {
  const lines = patch.split('\n');
  return (
    <div class="diff">
      {lines.slice(0, mostLines).map((line, at) => {
        if (line.startsWith('@@'))
          return (
            <div key={at} class="hunk">
              {line.replace(/^(@@.*?@@).*$/, '$1')}
            </div>
          );
        const kind = line.startsWith('+') ? 'came' : line.startsWith('-') ? 'went' : '';
        return (
          <div key={at} class={kind}>
            <span
              class="sign"
              aria-label={kind === 'came' ? 'added' : kind === 'went' ? 'removed' : undefined}
            >
              {line.charAt(0)}
            </span>
            <code>
              <Words line={line} other={partner(lines, at)} />
            </code>
          </div>
        );
      })}
      {lines.length > mostLines && <div class="hunk">… and {lines.length - mostLines} more lines</div>}
    </div>
  );
}

/** Where as many lines came as went before them: the one that this line stands for. */
function partner(lines: readonly string[], at: number): string | undefined {
  const sign = (index: number): string => (lines[index] ?? '').charAt(0);
  if (sign(at) !== '-' && sign(at) !== '+') return undefined;
  let start = at;
  while (sign(start) === '+') start -= 1;
  while (sign(start - 1) === '-') start -= 1;
  let middle = start;
  while (sign(middle) === '-') middle += 1;
  let end = middle;
  while (sign(end) === '+') end += 1;
  const went = middle - start;
  if (went !== end - middle) return undefined;
  return lines[at < middle ? at + went : at - went];
}

function Words({ line, other }: { line: string; other: string | undefined }) {
  const text = line.slice(1);
  if (other === undefined) return <>{text}</>;
  const rest = other.slice(1);
  const most = Math.min(text.length, rest.length);
  let start = 0;
  while (start < most && text[start] === rest[start]) start += 1;
  let end = 0;
  while (end < most - start && text.at(-1 - end) === rest.at(-1 - end)) end += 1;
  return (
    <>
      {text.slice(0, start)}
      <mark>{text.slice(start, text.length - end)}</mark>
      {text.slice(text.length - end)}
    </>
  );
}
