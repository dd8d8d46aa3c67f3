// A company whose people open pull requests, for the end-to-end tests of them.
import { parse } from 'yaml';
import { planOf } from './plans.ts';
import { openWorld, type RunResult, type World, type WorldOptions } from './world.ts';

export const file = 'plans/prefs.yml';

const plan = planOf(
  'PREF',
  'id: PREF-1, title: Write the migration, acceptance: [Tables exist, {done: Indexes defined}]',
  'id: PREF-2, title: Backfill, depends-on: [PREF-1]',
  'id: PREF-3, title: Switch reads',
  'id: PREF-4, title: Drop the old column',
);

export interface Wish {
  readonly body?: string;
  readonly branch?: string;
  readonly base?: string;
  readonly draft?: boolean;
  readonly message?: string;
  readonly files?: Readonly<Record<string, string | null>>;
}

export interface Opened {
  readonly number: number;
  readonly run: RunResult;
}

export class Office {
  readonly world: World;
  #branches = 0;

  constructor(world: World) {
    this.world = world;
  }

  static async open({ files, ...options }: WorldOptions = {}): Promise<Office> {
    const world = await openWorld({
      files: { [file]: plan, 'src/app.ts': 'one\n', ...files },
      taskProperties: { PR: { rich_text: {} } },
      ...options,
    });
    await world.sync();
    return new Office(world);
  }

  get ada() {
    return this.world.github.person('ada');
  }

  /** Opens a pull request without a run; by default it changes code. */
  propose(title: string, wish: Wish = {}) {
    this.#branches += 1;
    const {
      body = '',
      branch = `work-${this.#branches}`,
      base = 'main',
      draft = false,
      message = 'Work',
    } = wish;
    const { files = { [`src/${branch.replaceAll('/', '-')}.ts`]: 'two\n' } } = wish;
    this.ada.commit(files, { branch, message, from: base });
    return this.ada.openPull({ title, body, head: branch, base, draft });
  }

  /** Opens a pull request, and runs for it. */
  async pull(title: string, wish: Wish = {}): Promise<Opened> {
    const { pull, event } = this.propose(title, wish);
    return { number: pull.number, run: await this.world.sync(event) };
  }

  status(id: string): unknown {
    return this.world.row(id).values['State'];
  }

  value(id: string, property: string): unknown {
    return this.world.row(id).values[property];
  }

  /** The status that the file gives a task; undefined where it gives none. */
  written(id: string): string | undefined {
    const { tasks } = parse(this.world.github.file(file) ?? '') as {
      tasks: { id: string; status?: string }[];
    };
    return tasks.find((task) => task.id === id)?.status;
  }

  get head(): string | undefined {
    return this.world.github.head();
  }

  comments(number: number): readonly string[] {
    return this.world.github.comments(number).map(({ body }) => body);
  }

  /** The comment of the action; undefined where there is none. */
  sticky(number: number): string | undefined {
    return this.comments(number).find((body) => body.includes('<!-- plan-sync '));
  }

  /** Moves both clocks on. */
  later(hours: number): void {
    this.world.github.clock.advance(hours * 3_600_000);
    this.world.notion.clock.advance(hours * 3_600_000);
  }
}
