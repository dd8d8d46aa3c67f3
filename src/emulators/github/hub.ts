/** The embedded GitHub itself, without its HTTP surface: state, clock, git repositories, and how they are looked up. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Clock } from './clock.ts';
import { notFound } from './errors.ts';
import { createRepository } from './git/repository.ts';
import type { GitRepository } from './git/repository.ts';
import { DEFAULT_SWITCHES } from './state.ts';
import type { GitHubState, Pull, RepositoryState, User } from './state.ts';

/** The login that a workflow's GITHUB_TOKEN acts as. */
export const ACTIONS_BOT = 'github-actions[bot]';

/** A repository: what is known about it and its git side. */
export interface Repository {
  readonly fullName: string;
  readonly state: RepositoryState;
  readonly git: GitRepository;
}

export interface HubSnapshot {
  readonly state: GitHubState;
  readonly refs: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

export class Hub {
  readonly clock = new Clock();
  readonly dir = mkdtempSync(join(tmpdir(), 'plan-sync-github-'));
  /** Where the server listens; set once it does. */
  serverUrl = 'http://127.0.0.1';
  state: GitHubState = {
    nextId: 1000,
    users: {},
    tokens: {},
    repositories: {},
    events: [],
    switches: { ...DEFAULT_SWITCHES },
  };
  readonly #git = new Map<string, GitRepository>();

  get apiUrl(): string {
    return `${this.serverUrl}/api/v3`;
  }

  nextId(): number {
    return this.state.nextId++;
  }

  /** The account of a login, made up as a person when nobody has met it yet. */
  user(login: string): User {
    const known = this.state.users[login];
    if (known !== undefined) return known;
    const type = login.endsWith('[bot]') ? 'Bot' : 'User';
    const user: User = {
      id: login === ACTIONS_BOT ? 41_898_282 : this.nextId(),
      login,
      type,
      name: type === 'User' ? login.charAt(0).toUpperCase() + login.slice(1) : null,
      email: type === 'User' ? `${login}@example.com` : null,
    };
    this.state.users[login] = user;
    return user;
  }

  createRepository(
    fullName: string,
    options: Pick<RepositoryState, 'visibility' | 'defaultBranch' | 'parent'>,
  ): Repository {
    const [owner = '', name = ''] = fullName.split('/');
    const network = options.parent === null ? undefined : this.#git.get(options.parent);
    const git = createRepository(join(this.dir, owner, `${name}.git`), options.defaultBranch, network);
    this.#git.set(fullName, git);
    const at = this.clock.timestamp();
    this.state.repositories[fullName] = {
      id: this.nextId(),
      owner,
      name,
      createdAt: at,
      pushedAt: at,
      ...options,
      roles: { [owner]: 'admin' },
      roleNames: {},
      protections: {},
      secrets: [],
      pulls: [],
      comments: [],
      reactions: [],
      runs: [],
    };
    return this.repository(fullName);
  }

  repositories(): Repository[] {
    return Object.keys(this.state.repositories).map((fullName) => this.repository(fullName));
  }

  /** The repository of a full name, which is not case-sensitive; throws a 404. */
  repository(fullName: string): Repository {
    const name = Object.keys(this.state.repositories).find(
      (each) => each.toLowerCase() === fullName.toLowerCase(),
    );
    const state = this.state.repositories[name ?? ''];
    const git = this.#git.get(name ?? '');
    if (name === undefined || state === undefined || git === undefined) throw notFound();
    return { fullName: name, state, git };
  }

  /** Copies everything that can change; objects are named by their content, so refs stand for them. */
  snapshot(): HubSnapshot {
    const refs = [...this.#git].map(
      ([name, git]) => [name, new Map(git.refs.list().map((ref) => [ref.name, ref.oid]))] as const,
    );
    return { state: copyState(this.state), refs: new Map(refs) };
  }

  restore(snapshot: HubSnapshot): void {
    this.state = copyState(snapshot.state);
    for (const [name, git] of this.#git) {
      const wanted = snapshot.refs.get(name) ?? new Map<string, string>();
      const current = new Map(git.refs.list().map((ref) => [ref.name, ref.oid]));
      for (const [ref, oid] of current) if (!wanted.has(ref)) git.refs.compareAndSwap(ref, oid, undefined);
      for (const [ref, oid] of wanted) {
        if (current.get(ref) !== oid) git.refs.compareAndSwap(ref, current.get(ref), oid);
      }
    }
  }

  dispose(): void {
    rmSync(this.dir, { recursive: true, force: true });
  }
}

/** Events never change once they happened, and are most of the state: only their list is copied. */
function copyState({ events, ...rest }: GitHubState): GitHubState {
  return { ...structuredClone(rest), events: [...events] };
}

/** The pull request of a number; throws a 404. */
export function findPull(repository: Repository, number: number): Pull {
  const pull = repository.state.pulls.find((each) => each.number === number);
  if (pull === undefined) throw notFound();
  return pull;
}
