// Looks at specifications for what people changed there. A page tells for one request when it was edited last; its text
// is read only where that is news.
import { specDigest } from '../core/body/spec-text.ts';
import type { Body, Page } from '../core/board/model.ts';
import type { EffectiveConfig } from '../core/config/config.ts';
import { toFault } from '../core/fault.ts';
import type { Plan } from '../core/plan/model.ts';
import type { Notice } from '../core/problem.ts';
import { digest } from '../core/reconcile/brake.ts';
import {
  afterOurWrite,
  isAcknowledged,
  isReadSpec,
  specText,
  type Acknowledgement,
  type OurWrite,
  type SpecLook,
} from '../core/reconcile/spec-seen.ts';
import { findPlan, type Known } from '../core/reconcile/steps.ts';
import type { SpecState, SpecText } from '../core/state/model.ts';
import type { AskingOnce } from './asking-once.ts';
import { inParallel } from './apply/context.ts';
import { isSettled } from './look.ts';
import type { FoundSpecs } from './look-up-specs.ts';
import type { Answer } from './obey.ts';
import type { Session } from './session.ts';

/** By the keys of their plans. */
export type SpecTexts = ReadonlyMap<string, SpecText>;

export interface SpecReading {
  /** What the specifications say that were read before. */
  readonly known: Promise<SpecTexts>;
  /** What those say that never were: it is only to be remembered, so that no decision waits for it. */
  readonly first: Promise<SpecTexts>;
}

/** The same once everything that a decision needs has been read. */
export interface SpecsRead {
  readonly known: SpecTexts;
  readonly first: Promise<SpecTexts>;
}

/** Specifications that one run looks at without being asked to: with more of them they take turns. */
const mostLooks = 4;

interface Watched {
  readonly plan: Plan;
  readonly page: string;
  readonly before: SpecText | undefined;
  readonly given: Acknowledgement;
}

/**
 * What the specifications of these plans say, held against what people last held the plans against.
 * @param answers commands of this run
 */
export function readSpecTexts(
  board: AskingOnce,
  bot: string,
  plans: readonly Plan[],
  known: Known,
  { found, pages }: FoundSpecs,
  answers: readonly Answer[],
): SpecReading {
  const commanded = new Set(answers.flatMap(seenBy));
  const watched = plans.flatMap((plan): Watched[] => {
    const spec = found.get(plan.spec ?? '');
    const state = findPlan(known, plan)?.state.spec;
    if (!spec) return [];
    const before = state?.page === spec.page ? state.text : undefined;
    const given = { seen: plan.specSeen, commanded: commanded.has(plan.key) };
    return [{ plan, page: spec.page, before, given }];
  });
  const read = async (some: readonly Watched[]): Promise<SpecTexts> => {
    const looks = new Map<string, SpecLook>();
    await inParallel(inTurn(some, board.now()), async (id) => {
      const texts = some.flatMap(({ page, before }) => (page === id ? [before] : []));
      const look = await lookAt(board, bot, id, pages.get(id), texts);
      if (look) looks.set(id, look);
    });
    return new Map(
      some.flatMap(({ plan, page, before, given }) => {
        const text = specText(before, looks.get(page), given);
        return text ? [[plan.key, text] as const] : [];
      }),
    );
  };
  const readBefore = new Set(watched.flatMap(({ page, before }) => (before ? [page] : [])));
  const reading = {
    known: read(watched.filter(({ page }) => readBefore.has(page))),
    first: whereNotionAnswers(read(watched.filter(({ page }) => !readBefore.has(page)))),
  };
  // Whoever waits for these hears of their failure.
  for (const each of [reading.known, reading.first]) each.catch(() => undefined);
  return reading;
}

/** Where Notion is away nothing was read yet, and the next run that looks at these plans reads it. */
async function whereNotionAnswers(reading: Promise<SpecTexts>): Promise<SpecTexts> {
  try {
    return await reading;
  } catch (thrown) {
    const fault = toFault(thrown);
    if (fault.service === 'notion') return new Map();
    throw fault;
  }
}

/** Remembers with each plan what its specification says, as far as the plan itself is known. */
export function rememberSpecTexts(
  session: Session,
  plans: readonly { readonly key: string; readonly spec: string | undefined }[],
  specs: ReadonlyMap<string, SpecState>,
  texts: SpecTexts,
  written: ReadonlyMap<string, OurWrite> = new Map(),
): void {
  for (const { key, spec: reference } of plans) {
    const [state, found, read] = [session.plans.get(key), specs.get(reference ?? ''), texts.get(key)];
    if (!state || !found || !read) continue;
    const write = written.get(found.page);
    const text = write ? afterOurWrite(read, write) : read;
    session.plans.set(key, { ...state, spec: { ...(isOf(state.spec, found) ? state.spec : found), text } });
  }
}

/** What there is to say of plans whose specification moved on: what happened, and what to do. */
export function changedSpecs(
  plans: readonly Plan[],
  texts: SpecTexts,
  { command, commands }: EffectiveConfig['pullRequests'],
): readonly Notice[] {
  return plans.flatMap(({ key, path, at }): Notice[] => {
    const since = texts.get(key)?.now?.since;
    if (since === undefined) return [];
    const day = '`spec-seen` in its file to the day of that';
    const word = `comment \`/${command} seen ${key}\` on a pull request`;
    return [
      {
        message: `The specification of ${key} changed on ${since} since it was last held against the plan. Compare the two, then set ${day}${commands === 'off' ? '' : `, or ${word}`}.`,
        file: path,
        line: at['spec']?.line,
      },
    ];
  });
}

function isOf(spec: SpecState | undefined, { page }: SpecState): spec is SpecState {
  return spec?.page === page;
}

/** Plans that a command says were held against their specification. */
function seenBy({ command, effect }: Answer): readonly string[] {
  const isGiven = command?.kind === 'seen' && (effect?.kind === 'change' || effect?.kind === 'nothing');
  return isGiven ? [command.plan] : [];
}

/** The pages to look at: those that something depends on now, and of the others a few, whose turn is by the clock. */
function inTurn(watched: readonly Watched[], now: string): readonly string[] {
  const isDue = ({ before, given }: Watched): boolean => !before || isAcknowledged(before, given);
  const due = new Set(watched.filter(isDue).map(({ page }) => page));
  const turn = (page: string): string => digest(`${now.slice(0, 16)} ${page}`);
  const others = [...new Set(watched.map(({ page }) => page))]
    .filter((page) => !due.has(page))
    .sort((a, b) => turn(a).localeCompare(turn(b)));
  return [...due, ...others.slice(0, mostLooks)];
}

async function lookAt(
  board: AskingOnce,
  bot: string,
  id: string,
  read: Page | undefined,
  texts: readonly (SpecText | undefined)[],
): Promise<SpecLook | undefined> {
  const page = read ?? (await ifShared(() => board.page(id)));
  if (!page || page.inTrash) return undefined;
  const day = page.lastEditedTime.slice(0, 10);
  if (texts.every((text) => text !== undefined && isReadSpec(text, page, bot)))
    return { digest: undefined, settled: undefined, day };
  const body = await ifShared((): Promise<Body | undefined> => board.body(id));
  if (!body?.complete) return undefined;
  const settled = isSettled(page, board.now()) ? page.lastEditedTime : undefined;
  return { digest: specDigest(body.markdown), settled, day };
}

/** A specification that cannot be read is no reason to leave everything else undone. */
async function ifShared<T>(ask: () => Promise<T | undefined>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (thrown) {
    const fault = toFault(thrown);
    if (['forbidden', 'not-found', 'invalid'].includes(fault.code)) return undefined;
    throw fault;
  }
}
