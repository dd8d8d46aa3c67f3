// People who talk under pull requests, and what they see of the answers.
import { openWorld, type RunResult, type World, type WorldOptions } from './world.ts';

export interface Said {
  readonly id: number;
  readonly run: RunResult;
  /** Of the action, in their order. */
  readonly reactions: readonly string[];
  /** Comments of the action that came with the run, apart from the one that it keeps. */
  readonly replies: readonly string[];
}

export class Conversation {
  readonly world: World;

  constructor(world: World) {
    this.world = world;
  }

  /** A pull request that changes code, after the run that it starts. */
  async open(title: string, { branch = 'work', body = '' } = {}): Promise<number> {
    const ada = this.world.github.person('ada');
    ada.commit({ 'src/app.ts': `${title}\n` }, { branch });
    const { pull, event } = ada.openPull({ title, body, head: branch });
    await this.world.sync(event);
    return pull.number;
  }

  /** Somebody comments, and the run that it starts comes to its end. */
  async say(number: number, body: string, by = 'ada'): Promise<Said> {
    const before = this.replies(number).length;
    const { id, event } = this.world.github.person(by).comment(number, body);
    const run = await this.world.sync(event);
    return { id, run, reactions: this.reactions(id), replies: this.replies(number).slice(before) };
  }

  reactions(comment: number): readonly string[] {
    const { state } = this.world.github.hub.repository(this.world.github.repository);
    return state.reactions.flatMap(({ subject, content }) =>
      subject.kind === 'comment' && subject.id === comment ? [content] : [],
    );
  }

  /** What the action said, apart from the comment that it keeps. */
  replies(number: number): readonly string[] {
    return this.world.github
      .comments(number)
      .filter(({ user, body }) => user.includes('[bot]') && body.includes('<!-- plan-sync reply '))
      .map(({ body }) => body.replace(/\n\n<!-- plan-sync reply \d+ -->$/, ''));
  }
}

/** Lines that a text lost and got. */
export function diff(before: string, after: string): readonly string[] {
  const without = (lines: readonly string[], others: readonly string[]): readonly string[] => {
    const left = [...others];
    return lines.filter((line) => {
      const at = left.indexOf(line);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
  };
  const [had, has] = [before.split('\n'), after.split('\n')];
  return [...without(had, has).map((line) => `-${line}`), ...without(has, had).map((line) => `+${line}`)];
}

/** A company whose plans were synced, and which has the action for a while. */
export async function openConversation(
  files: Readonly<Record<string, string>>,
  options: WorldOptions = {},
): Promise<Conversation> {
  const world = await openWorld({ ...options, files: { 'src/app.ts': 'one\n', ...files } });
  await world.sync();
  return new Conversation(world);
}
