// What the plan files of a checkout said when they were parsed last, in its `.git`: a file that did not change since
// need not be parsed again. Whatever is wrong with that memory, files are parsed as if there were none.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePlan, type ParsedPlan } from '../../core/plan/parse.ts';

export interface ParsedPlans {
  /** As `parsePlan`. */
  readonly parse: typeof parsePlan;
  /** Remembers what was parsed since this was opened, and nothing else. */
  readonly keep: () => void;
}

interface Parsed {
  readonly path: string;
  readonly text: string;
  readonly said: ParsedPlan;
}

interface Memory {
  readonly parser: string;
  readonly files: readonly Parsed[];
}

/** @param parser names the code that parses: what other code made of a file is of no use */
export function openParsedPlans(root: string, parser: string): ParsedPlans {
  const file = join(root, '.git', 'plan-sync', 'parsed-plans.json');
  const before = new Map(recall(file, parser).map((parsed) => [parsed.path, parsed]));
  const now = new Map<string, Parsed>();
  return {
    parse(path, text) {
      const known = before.get(path);
      const parsed = known?.text === text ? known : { path, text, said: parsePlan(path, text) };
      now.set(path, parsed);
      return parsed.said;
    },
    keep() {
      const isKept =
        now.size === before.size && [...now].every(([path, parsed]) => before.get(path) === parsed);
      if (!isKept) remember(file, { parser, files: [...now.values()] });
    },
  };
}

function recall(file: string, parser: string): readonly Parsed[] {
  try {
    const { parser: other, files } = JSON.parse(readFileSync(file, 'utf8')) as Memory;
    return other === parser ? [...files] : [];
  } catch {
    return [];
  }
}

/** Another command may read it at any moment: it is there as a whole or not at all. */
function remember(file: string, memory: Memory): void {
  try {
    mkdirSync(join(file, '..'));
  } catch {
    // It is there, or `.git` is no folder: then writing fails as well.
  }
  try {
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, JSON.stringify(memory));
    renameSync(draft, file);
  } catch {
    // A checkout that cannot be written to is validated all the same.
  }
}
