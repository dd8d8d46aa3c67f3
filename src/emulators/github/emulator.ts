/** Starts an embedded GitHub: a real HTTP server on loopback over real bare git repositories in a temporary folder. */
import type { AddressInfo } from 'node:net';
import { emit } from './events.ts';
import { Traffic } from './faults.ts';
import type { Fault } from './faults.ts';
import { expectCommit, type Commit } from './git/commits.ts';
import { resolveObject } from './git/revisions.ts';
import { listTree } from './git/trees.ts';
import { createHttpServer } from './http.ts';
import { ACTIONS_BOT, Hub, findPull } from './hub.ts';
import type { HubSnapshot, Repository } from './hub.ts';
import { Person } from './person.ts';
import { queueRef, testMerge } from './pull-commits.ts';
import { headCommitView } from './views/commits.ts';
import type { FileChanges } from './person.ts';
import type {
  Access,
  Comment,
  GitHubEvent,
  Protection,
  Pull,
  Role,
  Run,
  Scope,
  Switches,
  Token,
} from './state.ts';
import type { Clock } from './clock.ts';

export interface GitHubOptions {
  /** Default acme/plans. */
  readonly repository?: string;
  /** Files of the first commit; without any there is a README. */
  readonly files?: FileChanges;
  /** Default private. */
  readonly visibility?: 'public' | 'private';
  /** Default main. */
  readonly defaultBranch?: string;
  /** Login → role; the owner is admin, ada may write. */
  readonly roles?: Readonly<Record<string, Role>>;
  readonly port?: number;
  /** Where the clock starts; it runs on from there. */
  readonly now?: string;
  readonly switches?: Partial<Switches>;
}

/** The permissions that the product's workflow asks for. */
export const WORKFLOW_PERMISSIONS: Readonly<Partial<Record<Scope, Access>>> = {
  contents: 'write',
  'pull-requests': 'write',
  issues: 'write',
  actions: 'read',
};

export async function startGitHub(options: GitHubOptions = {}): Promise<GitHubEmulator> {
  const hub = new Hub();
  if (options.now !== undefined) hub.clock.set(options.now);
  Object.assign(hub.state.switches, options.switches);
  const fullName = options.repository ?? 'acme/plans';
  const { visibility = 'private', defaultBranch = 'main' } = options;
  const repository = hub.createRepository(fullName, { visibility, defaultBranch, parent: null });
  hub.user(ACTIONS_BOT);
  const emulator = new GitHubEmulator(hub, fullName);
  for (const [login, role] of Object.entries({ ada: 'write' as Role, ...options.roles })) {
    emulator.setRole(login, role);
  }
  const files = options.files ?? { 'README.md': '# Plans\n' };
  new Person(hub, fullName, repository.state.owner).commit(files, { message: 'Add plans' });
  hub.state.events = [];
  await emulator.listen(options.port ?? 0);
  return emulator;
}

export class GitHubEmulator {
  readonly hub: Hub;
  /** Full name of the main repository. */
  readonly repository: string;
  readonly traffic = new Traffic();
  /** Bugs of the emulator that a request ran into; tests should find this empty. */
  readonly bugs: unknown[] = [];
  readonly #server;

  constructor(hub: Hub, repository: string) {
    this.hub = hub;
    this.repository = repository;
    this.#server = createHttpServer(hub, this.traffic, (error) => this.bugs.push(error));
  }

  async listen(port: number): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(port, '127.0.0.1', resolve));
    this.hub.serverUrl = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async dispose(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
    this.hub.dispose();
  }

  get clock(): Clock {
    return this.hub.clock;
  }

  get serverUrl(): string {
    return this.hub.serverUrl;
  }

  get apiUrl(): string {
    return this.hub.apiUrl;
  }

  get graphqlUrl(): string {
    return `${this.hub.serverUrl}/api/graphql`;
  }

  /** Folder of the bare git repository, for real git. */
  get gitDir(): string {
    return this.#main.git.dir;
  }

  /** Everything that would have started a workflow run, oldest first. */
  get events(): readonly GitHubEvent[] {
    return this.hub.state.events;
  }

  /** Takes the events that wait for their run, so that a driver can run them one after another. */
  takeEvents(): GitHubEvent[] {
    return this.hub.state.events.splice(0);
  }

  get switches(): Switches {
    return this.hub.state.switches;
  }

  get #main(): Repository {
    return this.hub.repository(this.repository);
  }

  /** A person in the main repository (or another one); who is new there has no role. */
  person(login = 'ada', repository = this.repository): Person {
    return new Person(this.hub, repository, login);
  }

  /** @param name of an organisation's own role, which stands on one of GitHub's */
  setRole(login: string, role: Role, name?: string): void {
    const { roles, roleNames } = this.#main.state;
    roles[this.hub.user(login).login] = role;
    if (name === undefined) delete roleNames[login];
    else roleNames[login] = name;
  }

  /** The account is deleted: what it wrote stays, without its name. */
  deleteAccount(login: string): void {
    this.hub.state.users[login] = { ...this.hub.user(login), gone: true };
    delete this.#main.state.roles[login];
  }

  /** Protects a branch from pushes, except by these logins. */
  protect(branch: string, kind: Protection['kind'] = 'protected-branch', ...bypass: string[]): void {
    this.#main.state.protections[branch] = { kind, bypass };
  }

  unprotect(branch: string): void {
    delete this.#main.state.protections[branch];
  }

  /** A GITHUB_TOKEN with these permissions, acting as the Actions bot. */
  actionsToken(permissions: Partial<Record<Scope, Access>> = WORKFLOW_PERMISSIONS): string {
    return this.#addToken(`ghs_${this.hub.nextId()}`, ACTIONS_BOT, { permissions });
  }

  /** An installation token of a GitHub App, acting as its bot. */
  appToken(slug: string, permissions: Partial<Record<Scope, Access>> = WORKFLOW_PERMISSIONS): string {
    return this.#addToken(`ghs_${this.hub.nextId()}`, `${slug}[bot]`, { permissions });
  }

  /** A classic personal access token with these scopes. */
  personalToken(login: string, scopes: readonly string[] = ['repo', 'workflow']): string {
    return this.#addToken(`ghp_${this.hub.nextId()}`, login, { scopes });
  }

  #addToken(token: string, login: string, rights: Omit<Token, 'login'>): string {
    this.hub.state.tokens[token] = { login: this.hub.user(login).login, ...rights };
    return token;
  }

  /** Stores a secret that workflows are given; only its name is known here. */
  storeSecret(name: string): void {
    this.#main.state.secrets.push(name);
  }

  /** Forks the main repository to an owner, with all its branches. */
  fork(owner: string): Person {
    const { git, state } = this.#main;
    const fullName = `${this.hub.user(owner).login}/${state.name}`;
    const { visibility, defaultBranch } = state;
    const fork = this.hub.createRepository(fullName, { visibility, defaultBranch, parent: this.repository });
    for (const { name, oid } of git.refs.list('refs/heads/')) {
      fork.git.refs.compareAndSwap(name, undefined, oid);
    }
    return this.person(owner, fullName);
  }

  /** The event of the workflow's schedule. */
  schedule(cron = '7,22,37,52 * * * *'): GitHubEvent {
    // A schedule has no actor of its own; the last who changed the workflow stands in.
    const event = emit(this.hub, this.#main, 'schedule', this.#main.state.owner, () => ({ schedule: cron }));
    if (event === undefined) throw new Error('A schedule always starts a run.');
    return event;
  }

  /** A merge queue checks a pull request: its merge stands on a branch of its own, and the event says where. */
  mergeGroup(number: number): GitHubEvent {
    const repository = this.#main;
    const pull = this.pull(number);
    const sha = testMerge(this.hub, repository, pull);
    if (sha === undefined) throw new Error(`#${number} conflicts with ${pull.base.ref}.`);
    const ref = queueRef(pull);
    repository.git.refs.compareAndSwap(ref, repository.git.refs.get(ref), sha);
    const event = emit(this.hub, repository, 'merge_group', 'github-merge-queue[bot]', () => ({
      action: 'checks_requested',
      merge_group: {
        head_sha: sha,
        head_ref: ref,
        base_sha: pull.base.oid,
        base_ref: `refs/heads/${pull.base.ref}`,
        head_commit: headCommitView(expectCommit(repository.git.objects, sha)),
      },
    }));
    if (event === undefined) throw new Error('A merge queue always starts a run.');
    return event;
  }

  /** The text of a file at a revision (default: the default branch), or undefined. */
  file(path: string, revision?: string): string | undefined {
    const { git, state } = this.#main;
    const oid = resolveObject(git, `${revision ?? state.defaultBranch}:${path}`);
    return oid === undefined ? undefined : git.objects.expect(oid, 'blob').toString();
  }

  /** All files at a revision, by path. */
  files(revision?: string): Record<string, string> {
    const { git, state } = this.#main;
    const commit = resolveObject(git, revision ?? state.defaultBranch);
    if (commit === undefined) return {};
    const entries = listTree(git.objects, expectCommit(git.objects, commit).tree);
    const blobs = entries.filter(({ type }) => type === 'blob');
    return Object.fromEntries(
      blobs.map(({ path, oid }) => [path, git.objects.expect(oid, 'blob').toString()]),
    );
  }

  /** The commit that a ref (full name) or branch points at, or undefined. */
  head(ref?: string): string | undefined {
    const { git, state } = this.#main;
    const name = ref ?? state.defaultBranch;
    return git.refs.get(name.startsWith('refs/') ? name : `refs/heads/${name}`);
  }

  /** The newest commit of a branch (default: the default branch). */
  commit(branch?: string): Commit {
    return expectCommit(this.#main.git.objects, this.head(branch) ?? '');
  }

  pull(number: number): Pull {
    return findPull(this.#main, number);
  }

  pulls(): readonly Pull[] {
    return this.#main.state.pulls;
  }

  comments(number: number): readonly Comment[] {
    return this.#main.state.comments.filter((comment) => comment.issue === number);
  }

  runs(): readonly Run[] {
    return this.#main.state.runs;
  }

  fail(fault: Fault): () => void {
    return this.traffic.fail(fault);
  }

  snapshot(): HubSnapshot {
    return this.hub.snapshot();
  }

  restore(snapshot: HubSnapshot): void {
    this.hub.restore(snapshot);
  }
}
