// A plan that both sides agree on, in a world whose clocks stand still, and what tests of the write-back ask of it.
import { expect } from 'vitest';
import type { Report } from '../../src/core/report.ts';
import type { Pull } from '../../src/emulators/github/state.ts';
import type { Row } from '../../src/emulators/notion/inspection.ts';
import type { World } from '../e2e/world.ts';
import {
  openRehearsal,
  settle,
  writesOf,
  type Rehearsal,
  type RehearsalOptions,
} from '../recovery/rehearsal.ts';
import { plan, planFile } from './plans.ts';

export const branch = 'plan-sync/notion';

/** One value that gave way, as the log of the state has it. */
export interface Loser {
  readonly task?: string;
  readonly field: string;
  readonly side: string;
  readonly lost: string;
  readonly kept: string;
  readonly rejected?: unknown;
}

export class Office {
  readonly rehearsal: Rehearsal;
  readonly world: World;
  readonly #beginning: ReturnType<Rehearsal['save']>;

  private constructor(rehearsal: Rehearsal) {
    this.rehearsal = rehearsal;
    this.world = rehearsal.world;
    this.#beginning = rehearsal.save();
  }

  /** @param sync lines below `sync:` in the configuration */
  static async open(sync: string, text = plan): Promise<Office> {
    const rehearsal = await openRehearsal({
      files: { [planFile]: text },
      config: `people:\n  ada: ${'ada@example.com'}\nsync:\n${sync
        .split('\n')
        .map((line) => `  ${line}\n`)
        .join('')}`,
    });
    await settle(rehearsal);
    await rehearsal.clock.sleep(10 * 60_000);
    return new Office(rehearsal);
  }

  /** Everything as it was when both sides agreed. */
  begin(): void {
    this.rehearsal.rewind(this.#beginning);
  }

  close(): Promise<void> {
    return this.world.close();
  }

  /** Somebody edits a row, and goes away for long enough. */
  async edit(id: string, values: Readonly<Record<string, unknown>>): Promise<void> {
    this.world.notion.person.edit(this.row(id).id, values);
    await this.wait();
  }

  async wait(minutes = 5): Promise<void> {
    await this.rehearsal.clock.sleep(minutes * 60_000);
  }

  row(id = 'PREF-1'): Row {
    return this.world.row(id);
  }

  value(property: string, id = 'PREF-1'): unknown {
    return this.row(id).values[property];
  }

  /** What the property Sync says of a row. */
  said(id = 'PREF-1'): unknown {
    return this.row(id).values['Sync'];
  }

  file(revision?: string): string {
    return this.world.github.file(planFile, revision) ?? '';
  }

  /** Replaces text in the file on the default branch. */
  async change(from: string, to: string): Promise<void> {
    await this.wait();
    this.world.change(planFile, from, to);
  }

  pull(number: number): Pull {
    return this.world.github.pull(number);
  }

  get openPulls(): readonly number[] {
    return this.world.github
      .pulls()
      .filter(({ state }) => state === 'open')
      .map(({ number }) => number);
  }

  get branchExists(): boolean {
    return this.world.github.head(branch) !== undefined;
  }

  /** What waits, as the state knows it. */
  get proposed(): any {
    return this.world.state().proposed;
  }

  /** Every value that gave way so far. */
  get losers(): readonly Loser[] {
    const { github } = this.world;
    return Object.entries(github.files('refs/plan-sync/state'))
      .filter(([path]) => path.startsWith('conflicts/'))
      .flatMap(([, text]) => text.trim().split('\n'))
      .map((line) => {
        const { run: _, plan: __, ...rest } = JSON.parse(line) as Loser & { run: string; plan: string };
        return rest;
      });
  }

  /** One run without a Fault and without problems. */
  async run(options: RehearsalOptions = {}): Promise<Report> {
    const { report, fault } = await this.rehearsal.run(options);
    expect({ problems: report?.problems, fault }).toEqual({ problems: [], fault: undefined });
    return report!;
  }

  /** One such run, and one after it that finds nothing to do: an incremental one and a full one. */
  async sync(options: RehearsalOptions = {}): Promise<Report> {
    const report = await this.run(options);
    await this.expectQuiet();
    return report;
  }

  async expectQuiet(): Promise<void> {
    for (const scope of ['changes', 'full'] as const) {
      await this.wait();
      const run = await this.rehearsal.run({ scope });
      expect({ scope, fault: run.fault, writes: writesOf(run) }).toEqual({
        scope,
        fault: undefined,
        writes: [],
      });
    }
  }
}

/** Lines that differ, as a diff shows them. */
export function diff(before: string, after: string): string[] {
  const [had, has] = [before.split('\n'), after.split('\n')];
  return [
    ...had.filter((line) => !has.includes(line)).map((line) => `-${line}`),
    ...has.filter((line) => !had.includes(line)).map((line) => `+${line}`),
  ];
}
