// The repository side of a run: which plan files there are at one commit, what they say, and what is wrong with them.
// Files whose blob the state knows are not downloaded again.
import { defaultConfig, effectiveConfig, parseConfig, type EffectiveConfig } from '../core/config/config.ts';
import { planMatcher } from '../core/config/matcher.ts';
import { checkPlans } from '../core/plan/check.ts';
import type { Plan } from '../core/plan/model.ts';
import { parsePlan } from '../core/plan/parse.ts';
import type { Notice, Problem } from '../core/problem.ts';
import type { Meta, TaskIndex } from '../core/state/model.ts';
import type { Repository, TreeFile } from '../ports.ts';

/** The configuration as it applies, and where it came from. */
export interface ConfigView {
  readonly config: EffectiveConfig;
  readonly blob: string | null;
  readonly text: string;
  readonly changed: boolean;
}

export interface RepositoryView {
  /** Every file of the commit that was listed. */
  readonly listed: readonly TreeFile[];
  /** Every file that `plans` matches, by path, as it is on the branch. */
  readonly files: ReadonlyMap<string, TreeFile>;
  /** Texts of the files read in this run as they are on the branch, by path. */
  readonly committed: ReadonlyMap<string, string>;
  /** The same with everything that this run has put into them. */
  readonly texts: ReadonlyMap<string, string>;
  /** Plans read in this run and free of problems that freeze them. */
  readonly plans: readonly Plan[];
  /** Keys of plans that are frozen by a problem. */
  readonly frozen: ReadonlySet<string>;
  /** Whether a file, be it a new one, cannot be read: any task may stand in it. */
  readonly hidesTasks: boolean;
  /** Keys the state knows whose file is no longer there. */
  readonly gone: readonly string[];
  /** Paths of those that are still in the repository and no longer match `plans`. */
  readonly outOfScope: readonly string[];
  readonly problems: readonly Problem[];
  readonly notices: readonly Notice[];
}

/**
 * The configuration at a commit. `tree` lists the files there; undefined problems-free text means the defaults.
 * A configuration with problems yields none: nothing may be synced by half a configuration.
 */
export async function readConfig(
  repository: Repository,
  path: string,
  file: TreeFile | undefined,
  known: Meta['config'] | undefined,
): Promise<{ view: ConfigView | undefined; problems: readonly Problem[] }> {
  const blob = file?.blob ?? null;
  const text = await configText(repository, blob, known);
  const parsed = blob === null ? { config: defaultConfig, problems: [] } : parseConfig(path, text);
  if (parsed.config === undefined) return { view: undefined, problems: parsed.problems };
  const config = effectiveConfig(parsed.config, { public: await repository.isPublic() });
  return {
    view: { config, blob, text, changed: known === undefined || known.blob !== blob },
    problems: parsed.problems,
  };
}

async function configText(
  repository: Repository,
  blob: string | null,
  known: Meta['config'] | undefined,
): Promise<string> {
  if (blob === null) return '';
  if (known?.blob === blob) return known.text;
  return (await repository.texts([blob])).get(blob) ?? '';
}

/** What the state knows of plan files and their tasks. */
export interface KnownPlans {
  readonly known: Meta['plans'];
  readonly index: TaskIndex;
  /** Keys of plans whose file is read although it did not change. */
  readonly wanted: ReadonlySet<string> | 'all';
  /** Texts that were downloaded already, by blob. */
  readonly texts: Map<string, string>;
  readonly parse?: typeof parsePlan | undefined;
}

/** Reads the plan files that changed, and checks them together with what is known of the others. */
export async function readPlans(
  repository: Repository,
  listed: readonly TreeFile[],
  config: EffectiveConfig,
  known: KnownPlans,
): Promise<RepositoryView> {
  const matches = planMatcher(config.plans);
  const files = new Map(listed.filter(({ path }) => matches(path)).map((file) => [file.path, file]));
  const settled = new Map(Object.entries(known.known).map(([key, { path, blob }]) => [path, { key, blob }]));
  const wanted = [...files.values()].filter(({ path, blob }) => {
    const file = settled.get(path);
    return known.wanted === 'all' || file?.blob !== blob || known.wanted.has(file.key);
  });
  const missing = wanted.map(({ blob }) => blob).filter((blob) => !known.texts.has(blob));
  for (const [blob, text] of await repository.texts([...new Set(missing)])) known.texts.set(blob, text);
  const texts = new Map(wanted.map(({ path, blob }) => [path, known.texts.get(blob)] as const));
  return view(listed, files, texts, known);
}

/**
 * The view with other texts for some of its files, which are not on the branch yet.
 * @param edited by path
 */
export function withTexts(
  before: RepositoryView,
  edited: ReadonlyMap<string, string>,
  known: Pick<KnownPlans, 'known' | 'index'>,
): RepositoryView {
  const after = view(before.listed, before.files, new Map([...before.texts, ...edited]), known);
  return { ...after, committed: before.committed };
}

/** The view once its texts are on the branch. */
export function landed(repository: Repository, before: RepositoryView): RepositoryView {
  const change = ([path, file]: readonly [string, TreeFile]): readonly [string, TreeFile] => {
    const text = before.texts.get(path);
    return [path, text === before.committed.get(path) ? file : { ...file, blob: repository.blobOf(text!) }];
  };
  return { ...before, files: new Map([...before.files].map(change)), committed: before.texts };
}

/** Keys of plans of which the files say nothing now, though their rows may stand: frozen, or gone. */
export function hiddenPlans({ frozen, gone }: RepositoryView): ReadonlySet<string> {
  return new Set([...frozen, ...gone]);
}

/** @param texts of the files that were read, by path; undefined where one is no text. */
function view(
  listed: readonly TreeFile[],
  files: ReadonlyMap<string, TreeFile>,
  texts: ReadonlyMap<string, string | undefined>,
  { known, index, parse = parsePlan }: Pick<KnownPlans, 'known' | 'index' | 'parse'>,
): RepositoryView {
  const keys = new Map(Object.entries(known).map(([key, { path }]) => [path, key]));
  const problems: Problem[] = [];
  const parsed: Plan[] = [];
  const frozen = new Set<string>();
  for (const [path, text] of texts) {
    if (text === undefined) {
      problems.push({
        code: 'syntax',
        message: `${path} is not a text file in UTF-8.`,
        hint: 'Save it as UTF-8, or take it out of `plans`.',
        file: path,
      });
    } else {
      const result = parse(path, text);
      problems.push(...result.problems);
      if (result.plan) parsed.push(result.plan);
    }
    const key = keys.get(path);
    if (key !== undefined && !parsed.some((plan) => plan.path === path)) frozen.add(key);
  }

  const unread = Object.entries(known).filter(([, { path }]) => files.has(path) && !texts.has(path));
  const checked = checkPlans(parsed, {
    plans: new Map(unread.map(([key, { path }]) => [key, path])),
    tasks: new Map(Object.entries(index)),
    broken: frozen,
  });
  for (const key of checked.frozenPlans) frozen.add(key);

  const named = new Set(parsed.flatMap(({ key, was }) => [key, was]));
  const gone = Object.entries(known).filter(
    ([key, { path }]) => !files.has(path) && !named.has(key) && !frozen.has(key),
  );
  const readable = new Map([...texts].flatMap(([path, text]) => (text === undefined ? [] : [[path, text]])));
  return {
    listed,
    files,
    committed: readable,
    texts: readable,
    plans: checked.plans.filter((plan) => !frozen.has(plan.key)),
    frozen,
    hidesTasks: frozen.size > 0 || parsed.length < texts.size,
    gone: gone.map(([key]) => key),
    outOfScope: gone.map(([, { path }]) => path).filter((path) => listed.some((file) => file.path === path)),
    problems: [...problems, ...checked.problems],
    notices: checked.notices,
  };
}
