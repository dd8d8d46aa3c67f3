// The repository's half of a sync: what is known of it before any plan is read, and the plans that a run needs.
import { planMatcher } from '../core/config/matcher.ts';
import type { Plan } from '../core/plan/model.ts';
import type { Problem } from '../core/problem.ts';
import { land } from '../core/reconcile/land.ts';
import type { Meta } from '../core/state/model.ts';
import type { Head, HeadBeside, Repository, TreeFile } from '../ports.ts';
import type { Acquired } from './acquire.ts';
import { readConfig, readPlans, type ConfigView, type RepositoryView } from './observe.ts';
import type { Ports, SyncRequest } from './run.ts';
import type { Session } from './session.ts';

/** What is known of the repository before any plan is read. */
export interface Survey {
  readonly session: Session;
  /** When the run that held the lease before ended, GitHub's clock. */
  readonly previousEnded: string;
  readonly head: Head;
  readonly known: Meta | undefined;
  /** Compare everything, not only what changed since the state was saved. */
  readonly full: boolean;
  readonly config: ConfigView;
  /** All files of the commit that have to be known. */
  readonly files: readonly TreeFile[];
  /** Texts that were downloaded already, by blob. */
  readonly texts: Map<string, string>;
}

/** What one look at the repository found. */
export interface Observed extends Survey {
  readonly repository: RepositoryView;
}

/** Told which configuration is going to apply, in all likelihood, while the files are still being listed. */
export type Expecting = (config: ConfigView, known: Meta | undefined) => void;

/** Reads head, configuration and state, and finishes what a run that died left of its work. */
export async function survey(
  ports: Ports,
  request: SyncRequest,
  { session, previousEnded, head: early }: Acquired,
  expect: Expecting,
): Promise<Survey | { readonly problems: readonly Problem[] }> {
  const known = session.found;
  const { repository } = ports;
  const head = early ?? (await headOf(ports, request));
  const listing = known?.tree === head.tree ? undefined : repository.files(head.tree, () => true);
  // Whoever needs the list hears of its failure.
  listing?.catch(() => undefined);
  if (listing && typeof head.beside === 'string') {
    const file = { path: request.configPath, blob: head.beside, size: 0 };
    const { view } = await readConfig(repository, request.configPath, file, known?.config);
    if (view) expect(view, known);
  }
  const listed = await listing;
  const configFile = listed
    ? listed.find(({ path }) => path === request.configPath)
    : rememberedConfig(known, request);
  const { view: config, problems } = await readConfig(
    repository,
    request.configPath,
    configFile,
    known?.config,
  );
  if (!config) return { problems };
  // A journal is what a run left that did not come to its end: it may have left anything.
  const cutOff = known?.journal !== undefined || session.restored;
  const asked = request.scope === 'full' || known === undefined || config.changed || cutOff;
  const files = listed ?? rememberedFiles(known);
  const isPlan = planMatcher(config.config.plans);
  const paths = new Set(
    files.filter(({ path, blob }) => isPlan(path) && !isKnown(known, path, blob)).map(({ path }) => path),
  );
  const concerned = Object.entries(known?.plans ?? {}).filter(([, { path }]) => asked || paths.has(path));
  if (asked || paths.size > 0) await session.load(concerned.map(([key]) => key));
  const full = asked || session.indexLost;
  if (!asked && full) await session.load(Object.keys(known.plans));
  await recover(repository, session);
  return { session, previousEnded, head, known, full, config, files, texts: new Map() };
}

/** The head that a run is about, with its configuration. */
export function headOf(
  { repository }: Pick<Ports, 'repository'>,
  { branch, configPath }: SyncRequest,
): Promise<HeadBeside> {
  return repository.head(branch, configPath);
}

/** Reads the plans that changed or wait for a commit, those of `more` (keys), and on a full sync all of them. */
export async function observe(
  repository: Repository,
  surveyed: Survey,
  more: ReadonlySet<string> = new Set(),
): Promise<Observed> {
  const { session, files, config, known, full } = surveyed;
  return {
    ...surveyed,
    repository: await readPlans(repository, files, config.config, {
      known: known?.plans ?? {},
      index: session.index,
      wanted: full ? 'all' : new Set([...more, ...(known?.pending ?? []).map(({ plan }) => plan)]),
      texts: surveyed.texts,
    }),
  };
}

/** Reads what is known of plans and, at the same moment, the texts of their files. */
export async function loadPlans(
  repository: Repository,
  { session, known, files, texts }: Survey,
  keys: readonly string[],
): Promise<void> {
  const paths = new Set(keys.map((key) => known?.plans[key]?.path));
  const blobs = files.flatMap(({ path, blob }) => (paths.has(path) && !texts.has(blob) ? [blob] : []));
  const reading = blobs.length === 0 ? new Map<string, string>() : repository.texts(blobs);
  const [read] = await Promise.all([reading, session.load(keys)]);
  for (const [blob, text] of read) texts.set(blob, text);
}

/** The plans that a run is about. */
export function selectedPlans({ repository }: Observed, { only }: SyncRequest): readonly Plan[] {
  return repository.plans.filter(
    ({ key, archived }) => !archived && (only.length === 0 || only.includes(key)),
  );
}

/** Where files stand for people: on the default branch, also in the preview of another one. */
export async function blobUrl(
  { repository }: Ports,
  { branch }: SyncRequest,
  { head }: Survey,
): Promise<string> {
  const shown = branch === undefined ? head.branch : (await repository.head()).branch;
  return `${repository.url}/blob/${shown}`;
}

/** Loads the states of plans that tasks of these came from, and of those whose file is gone. */
export async function loadFormer(
  { session, known, repository }: Observed,
  plans: readonly Plan[],
): Promise<void> {
  const names = plans.flatMap(({ key, was }) => (was === undefined ? [key] : [key, was]));
  const former = plans.flatMap(({ tasks }) =>
    tasks.flatMap(({ id, was }) => [id, was].flatMap((name) => session.index[name ?? '']?.plan ?? [])),
  );
  // A run that died may have left rows in the index before any of their files was settled.
  const indexed = new Set(Object.values(session.index).map(({ plan }) => plan));
  const needed = [...new Set([...names, ...former, ...repository.gone])].filter(
    (key) => known?.plans[key] !== undefined || indexed.has(key),
  );
  if (plans.length + needed.length > 0) await session.load(needed);
}

/** Takes as agreed what a run that died had pulled, where its commit is on the branch. */
async function recover(repository: Repository, session: Session): Promise<void> {
  const journal = session.found?.journal;
  if (!journal?.pulls || journal.pulls.length === 0) return;
  await session.load(journal.pulls.map(({ plan }) => plan));
  const landed =
    journal.commits !== true || (await repository.lastTrailers())?.['Plan-Sync-State'] === session.commit;
  if (landed) session.adopt(land(session, journal.pulls));
}

function rememberedConfig(known: Meta | undefined, { configPath }: SyncRequest): TreeFile | undefined {
  const blob = known?.config.blob;
  return blob === undefined || blob === null ? undefined : { path: configPath, blob, size: 0 };
}

function rememberedFiles(known: Meta | undefined): readonly TreeFile[] {
  return Object.values(known?.plans ?? {}).flatMap(({ path, blob, gone }) =>
    blob === null || gone === true ? [] : [{ path, blob, size: 0 }],
  );
}

/** Whether a plan file was synced as it is, without anything left to do. */
export function isKnown(known: Meta | undefined, path: string, blob: string): boolean {
  return Object.values(known?.plans ?? {}).some((plan) => plan.path === path && plan.blob === blob);
}
