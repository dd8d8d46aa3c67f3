// The whole program as one function: what is asked for, and the outside world, to a report.
import type { Report } from '../core/report.ts';
import type {
  Board,
  Clock,
  Conversation,
  Log,
  Proposals,
  PullRequests,
  Repository,
  StateStore,
} from '../ports.ts';
import type { RunIdentity } from './session.ts';
import { catchUp } from './catch-up.ts';
import { importPlans } from './import.ts';
import { setup } from './setup.ts';
import { answerCommands, pullRequest } from './pull-request.ts';
import { sync } from './sync.ts';
import { validate } from './validate.ts';

export interface Ports {
  readonly repository: Repository;
  readonly proposals: Proposals;
  readonly pullRequests: PullRequests;
  readonly conversation: Conversation;
  /** The state under a ref: `refs/plan-sync/state`. */
  readonly store: (ref: string) => StateStore;
  /** Undefined without a Notion token. */
  readonly board: Board | undefined;
  readonly clock: Clock;
  readonly log: Log;
  readonly run: RunIdentity;
}

export interface SyncRequest {
  readonly kind: 'sync';
  readonly scope: 'changes' | 'full';
  readonly dryRun: boolean;
  /** Another branch that a dry run looks at. */
  readonly branch: string | undefined;
  readonly configPath: string;
  /** Only these plan keys; empty: all. */
  readonly only: readonly string[];
  readonly confirm: string | undefined;
  /** The pull request that the run is about; others that changed are seen to as well. */
  readonly pullRequest?: number | undefined;
  /** The comment that the run is about, by its id. */
  readonly comment?: number | undefined;
  /** Which statuses of open pull requests get a commit of their own: all, or those of the days before. */
  readonly lands?: 'all' | 'older' | undefined;
  /** Why there is no Notion token, where more is known than that there is none. */
  readonly notice?: string | undefined;
}

export interface PullRequestRequest {
  readonly kind: 'pull-request';
  readonly number: number;
  /** The comment that the run is about, by its id. */
  readonly comment: number | undefined;
  /** Its plan files are read here: the merge that GitHub tries; undefined: at its newest commit. */
  readonly commit: string | undefined;
  /** Compare everything. */
  readonly full: boolean;
  readonly dryRun: boolean;
  readonly configPath: string;
  /** What cannot be done for it and why. */
  readonly notice: string | undefined;
}

export interface ImportRequest {
  readonly kind: 'import';
  readonly dryRun: boolean;
  readonly configPath: string;
  /** The title or address of the one project that becomes a plan; undefined: every one. */
  readonly project: string | undefined;
  /** Where editors find the JSON Schema of plan files; undefined: it is not named. */
  readonly schema: string | undefined;
}

export type Request =
  | SyncRequest
  | PullRequestRequest
  | {
      readonly kind: 'validate';
      readonly commit: string;
      readonly configPath: string;
      readonly notice: string | undefined;
    }
  | { readonly kind: 'setup'; readonly dryRun: boolean; readonly configPath: string }
  | ImportRequest;

/** Does what is asked for. Throws Faults where a service refuses or is away. */
export async function run(request: Request, ports: Ports): Promise<Report> {
  switch (request.kind) {
    case 'sync': {
      const synced = await sync(ports, request);
      await answerCommands(ports, synced, request.configPath);
      const { notices } = synced.report;
      return { ...synced.report, notices: [...notices, ...(await catchUp(ports, synced, request))] };
    }
    case 'pull-request':
      return pullRequest(ports, request);
    case 'validate':
      return validate(ports.repository, request);
    case 'setup':
      return setup(ports, request);
    case 'import':
      return importPlans(ports, request);
  }
}
