// What pull requests do to tasks, put into the files as they are read: from here on they count as said by the file.
import type { Book } from '../core/pull-requests/book.ts';
import { scopeOf } from '../core/pull-requests/facts.ts';
import { readReferences, type References } from '../core/pull-requests/references.ts';
import { revertedBy } from '../core/pull-requests/reverted.ts';
import { applyFacts, type Change, type Rules } from '../core/pull-requests/rules.ts';
import { standing } from '../core/reconcile/pending.ts';
import type { PropertySchema } from '../core/board/model.ts';
import type { Result } from '../core/report.ts';
import { serialise, type Meta } from '../core/state/model.ts';
import type { PendingChange } from '../core/state/pending.ts';
import { taskVocabulary } from '../core/status.ts';
import type { News } from './news.ts';
import { obey, type Answer } from './obey.ts';
import type { Ports, SyncRequest } from './run.ts';
import { statusesOf, tasksOf, withEdits, withMove, type Step } from './step.ts';
import type { Observed } from './survey.ts';

export interface Moves {
  /** With everything that is pending in its texts. */
  readonly observed: Observed;
  readonly pending: readonly PendingChange[];
  readonly book: Book;
  readonly changes: readonly Change[];
  readonly references: ReadonlyMap<number, References>;
  /** Pull requests of which this run is the first to know something. */
  readonly stirred: ReadonlySet<number>;
  readonly rules: Rules;
  readonly answers: readonly Answer[];
  /** What the next state remembers of commands: those that only say something can be given again. */
  readonly spoken: Pick<Meta, 'executed' | 'blocked'>;
  readonly results: readonly Result[];
}

/**
 * Applies what happened in pull requests to the plans that were read.
 * @param status the property Status of the tasks; undefined where no database is known
 * @param refused changes that people decided against
 */
export function moveTasks(
  { repository: { owner, name } }: Pick<Ports, 'repository'>,
  request: SyncRequest,
  observed: Observed,
  status: PropertySchema | undefined,
  news: News,
  refused: readonly PendingChange[],
): Moves {
  const { session, known, repository, head, config } = observed;
  const rules: Rules = {
    statuses: taskVocabulary(status, Object.fromEntries(config.config.statuses)),
    config: config.config.pullRequests,
    scope: scopeOf(config.config, { defaultBranch: head.branch, configPath: request.configPath }),
  };
  const given = new Set(refused.map(nameOf));
  const before = (known?.pending ?? []).filter((change) => !given.has(nameOf(change)));
  const waiting = standing(before, repository.plans);
  const then = withEdits(observed, waiting.edits);

  const references = new Map(
    news.pullRequests.map((each) => [each.number, readReferences(each, tasksOf(then, news.aliases))]),
  );
  const changes = news.pullRequests.map((pullRequest): Change => ({
    pullRequest,
    links: references.get(pullRequest.number)!.links,
    reverts: revertedBy(pullRequest, `${owner}/${name}`, session.book),
  }));
  const statuses = statusesOf(then.repository.plans);
  const facts = applyFacts(session.book, changes, statuses, rules);
  const start: Step = {
    pending: waiting.pending,
    book: facts.book,
    blocked: known?.blocked ?? {},
    results: [],
  };
  const moved = facts.moves.reduce((step, move) => withMove(step, move, observed, rules.statuses), start);
  const { answers, step } = obey(moved, { news, observed, config: config.config, rules, changes });
  const landing = landingNow(step.pending, request.lands, session.now());
  return {
    observed: withEdits(observed, standing(landing, repository.plans).edits),
    pending: landing,
    book: step.book,
    changes,
    references,
    stirred: known?.pullRequests === undefined ? new Set() : stirredBy(session.book, step.book, answers),
    rules,
    answers,
    spoken: {
      executed: {
        ...known?.executed,
        ...Object.fromEntries(
          answers.flatMap(({ request: { comment }, effect }) =>
            effect?.kind === 'change' ? [[comment.id, comment.at] as const] : [],
          ),
        ),
      },
      blocked: step.blocked,
    },
    results: step.results.map((operation): Result => {
      const outcome = request.dryRun
        ? { kind: 'planned' as const }
        : { kind: 'done' as const, url: undefined };
      return { operation, outcome };
    }),
  };
}

/** What was there before the first look is history: all of it at once is nothing to speak of. */
function stirredBy(before: Book, after: Book, answers: readonly Answer[]): ReadonlySet<number> {
  const entry = ({ pullRequests }: Book, number: string): string => serialise(pullRequests[number] ?? {});
  const all = Object.keys({ ...before.pullRequests, ...after.pullRequests });
  const changed = all.filter((number) => entry(before, number) !== entry(after, number));
  const carriedOut = answers.flatMap(({ request, effect }) =>
    effect?.kind === 'change' ? [request.pullRequest.number] : [],
  );
  return new Set([...changed.map(Number), ...carriedOut]);
}

const nameOf = ({ plan, task, field, to }: PendingChange): string => JSON.stringify([plan, task, field, to]);

/** With those that have waited long enough asking for a commit. */
function landingNow(
  pending: readonly PendingChange[],
  lands: SyncRequest['lands'],
  now: string,
): readonly PendingChange[] {
  const today = now.slice(0, 10);
  return pending.map((change) => ({
    ...change,
    due: change.due || lands === 'all' || (lands === 'older' && change.why.at.slice(0, 10) < today),
  }));
}
