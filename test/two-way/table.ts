// Tables of edits: one plan with a task for every case, so that a whole table needs three runs. Each case says what a
// person changes in its row, what changes in its task's lines meanwhile, and what both say afterwards.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/core/report.ts';
import type { World, WorldOptions } from '../e2e/world.ts';
import { openRehearsal, settle, writesOf, type Rehearsal, type Rehearsed } from '../recovery/rehearsal.ts';

export interface Case {
  readonly name: string;
  /** Lines of the task below its title, without their indentation. */
  readonly task?: readonly string[];
  /** What people do in Notion. */
  readonly edit: (world: World, row: string) => void;
  /** What is changed in these lines meanwhile. */
  readonly meanwhile?: readonly [from: string, to: string];
  /** Lines that the file loses and gets, against what was pushed last. */
  readonly removed?: readonly string[];
  readonly added?: readonly string[];
  /** What the row says afterwards, among other things. */
  readonly row?: Readonly<Record<string, unknown>>;
  readonly body?: (body: string) => void;
  /** What the row's Sync says afterwards. */
  readonly sync?: string;
}

export interface TableOptions {
  readonly config?: string;
  readonly taskProperties?: NonNullable<WorldOptions['taskProperties']>;
  /** Before the first sync. */
  readonly prepare?: (world: World) => void;
  readonly scope?: 'changes' | 'full';
}

export interface Table {
  readonly world: World;
  readonly rehearsal: Rehearsal;
  readonly report: Report;
}

const path = 'plans/table.yml';
const everything = 'sync: { max-changes: 100% }\n';
const minutes = 60_000;

/** One `it` for each case; `more` has further ones about the same world. */
export function describeTable(
  name: string,
  cases: readonly Case[],
  { config = everything, prepare, scope = 'changes', ...options }: TableOptions = {},
  more?: (table: () => Table) => void,
): void {
  describe(name, () => {
    let rehearsal: Rehearsal;
    let run: Rehearsed;
    let pushed = '';

    beforeAll(async () => {
      rehearsal = await openRehearsal({ files: { [path]: planOf(cases) }, config, ...options });
      prepare?.(rehearsal.world);
      await settle(rehearsal);
      await rehearsal.clock.sleep(10 * minutes);
      for (const [index, each] of cases.entries())
        each.edit(rehearsal.world, rehearsal.world.row(idOf(index)).id);
      pushed = withChanges(rehearsal.world.github.file(path)!, cases);
      rehearsal.world.push({ [path]: pushed });
      await rehearsal.clock.sleep(5 * minutes);
      run = await rehearsal.run({ scope });
    }, 120_000);
    afterAll(() => rehearsal.world.close());

    it.each(cases.map((each, index) => ({ ...each, index })))('$name', (each) => {
      const { github } = rehearsal.world;
      const [before, after] = [pushed, github.file(path)!].map((text) => blockOf(text, each.index));
      const row = rehearsal.world.row(idOf(each.index));
      expect({ removed: less(before!, after!), added: less(after!, before!) }).toEqual({
        removed: each.removed ?? [],
        added: each.added ?? [],
      });
      expect(row.values).toMatchObject({ Sync: each.sync ?? '', ...each.row });
      each.body?.(rehearsal.world.body(row.id));
    });

    it('leaves the rest of the file, and nothing to do', async () => {
      expect(run.fault).toBeUndefined();
      expect(run.report?.problems).toEqual([]);
      const rest = (text: string): string => text.split(/^ {2}- id: /m)[0]!;
      expect(rest(rehearsal.world.github.file(path)!)).toBe(rest(pushed));
      await rehearsal.clock.sleep(5 * minutes);
      expectQuiet(await rehearsal.run());
      await rehearsal.clock.sleep(5 * minutes);
      expectQuiet(await rehearsal.run({ scope: 'full' }));
    });

    more?.(() => ({ world: rehearsal.world, rehearsal, report: run.report! }));
  });
}

/** Expects a run that had nothing to do: it wrote nothing, and asked little. */
export function expectQuiet(run: Rehearsed): void {
  expect({ fault: run.fault, problems: run.report?.problems, writes: writesOf(run) }).toEqual({
    fault: undefined,
    problems: [],
    writes: [],
  });
  expect(notionRequests(run).length, notionRequests(run).join(' ')).toBeLessThanOrEqual(4);
}

export function notionRequests({ requests }: Rehearsed): readonly string[] {
  return requests.filter(({ service }) => service === 'notion').map(({ operation }) => operation);
}

/** Lines of `text` that `other` does not have, as often. */
export function less(text: string, other: string): readonly string[] {
  const rest = other.split('\n');
  return text.split('\n').filter((line) => {
    const at = rest.indexOf(line);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

function idOf(index: number): string {
  return `TAB-${index + 1}`;
}

function planOf(cases: readonly Case[]): string {
  const tasks = cases.map(({ name, task = [] }, index) =>
    [
      `  - id: ${idOf(index)}`,
      `    title: ${JSON.stringify(name)}`,
      ...task.map((line) => `    ${line}`),
    ].join('\n'),
  );
  return `# Kept by hand.\ntitle: Table\nkey: TAB\ntasks:\n${tasks.join('\n')}\n`;
}

/** The lines of one task without their indentation. */
function blockOf(text: string, index: number): string {
  const block =
    text.split(/^(?= {2}- id: )/m).find((part) => part.startsWith(`  - id: ${idOf(index)}\n`)) ?? '';
  return block.trimEnd().replace(/^ {4}/gm, '');
}

function withChanges(text: string, cases: readonly Case[]): string {
  return text
    .split(/^(?= {2}- id: )/m)
    .map((part) => {
      const index = cases.findIndex((_, at) => part.startsWith(`  - id: ${idOf(at)}\n`));
      const [from, to] = cases[index]?.meanwhile ?? ['', ''];
      if (!part.includes(from)) throw new Error(`${cases[index]?.name}: there is no “${from}”.`);
      return from === '' ? part : part.replace(from, () => to);
    })
    .join('');
}
