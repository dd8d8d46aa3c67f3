// One run of the whole program on the fakes, as a process that can die at any request.
import { toFault } from '../../src/core/fault.ts';
import type { Report } from '../../src/core/report.ts';
import { run, type Ports, type SyncRequest } from '../../src/modes/run.ts';
import { configPath } from '../e2e/company.ts';
import { createMemoryBoard } from '../fakes/memory-board.ts';
import type { MemoryConversation } from '../fakes/memory-conversation.ts';
import type { MemoryNotion } from '../fakes/memory-notion.ts';
import type { MemoryProposals } from '../fakes/memory-proposals.ts';
import type { MemoryPullRequests } from '../fakes/memory-pull-requests.ts';
import type { MemoryRepository } from '../fakes/memory-repository.ts';
import type { MemoryStateStore } from '../fakes/memory-state-store.ts';
import { createQuietLog } from '../fakes/quiet-log.ts';
import type { Asked, Stage, Verdict } from './stage.ts';

export interface Services {
  readonly stage: Stage;
  readonly notion: MemoryNotion;
  readonly repository: MemoryRepository;
  readonly proposals: MemoryProposals;
  readonly pullRequests: MemoryPullRequests;
  readonly conversation: MemoryConversation;
  readonly store: MemoryStateStore;
  /** Takes a protection away: what runs get instead of their ports. */
  readonly through?: Through | undefined;
}

export type Through = (ports: Ports) => Ports;

export interface Ran {
  readonly id: string;
  /** Undefined where the run ended with a Fault, or died. */
  readonly report: Report | undefined;
  readonly fault: string | undefined;
  readonly killed: boolean;
  /** In the order in which they were done. */
  readonly requests: readonly Asked[];
}

export interface ProcessOptions {
  readonly id: string;
  readonly request?: Partial<SyncRequest>;
  /** Milliseconds by which the runner's clock is wrong. */
  readonly skew?: number;
  /** Called after a request was done. */
  readonly done?: (asked: Asked) => void;
}

export interface Process {
  readonly id: string;
  /** Settles when the run has ended or died; never rejects. */
  readonly ended: Promise<void>;
  readonly outcome: () => Ran;
}

const reading = new Set([
  ...['head', 'isPublic', 'files', 'texts', 'lastTrailers', 'isAncestor', 'find', 'load', 'read', 'run'],
  ...['queryDataSource', 'search', 'changed', 'get', 'own', 'permission'],
]);

/** Whether a request may have changed something. */
export function isWrite({ operation }: Asked): boolean {
  return !reading.has(operation) && !/^(get|list)/.test(operation);
}

/** Starts a run; it moves only while the stage plays. */
export function startProcess(services: Services, options: ProcessOptions): Process {
  const { stage, notion, store, through = (ports) => ports } = services;
  const { id, done = () => undefined } = options;
  const requests: Asked[] = [];
  let asked = 0;
  let report: Report | undefined;
  let fault: string | undefined;
  let killed = false;
  let die: () => void = () => undefined;
  const death = new Promise<void>((resolve) => (die = resolve));

  const kill = <T>(): Promise<T> => {
    killed = true;
    stage.kill(id);
    die();
    return new Promise<T>(() => undefined);
  };
  const ask = async (
    service: Asked['service'],
    operation: string,
    page?: string,
  ): Promise<{ readonly request: Asked; readonly verdict: Verdict }> => {
    asked += 1;
    const request: Asked = { process: id, number: asked, service, operation, page };
    const verdict = await stage.ask(request);
    requests.push(request);
    return verdict === 'killed before' ? kill() : { request, verdict };
  };
  const answered = async ({ request, verdict }: Awaited<ReturnType<typeof ask>>): Promise<void> => {
    done(request);
    if (verdict === 'killed after') await kill();
  };

  const turns: Awaited<ReturnType<typeof ask>>[] = [];
  const clock = {
    now: () => notion.clock.now() + (options.skew ?? 0),
    sleep: (milliseconds: number) => stage.sleep(id, milliseconds),
  };
  const log = createQuietLog();
  const board = createMemoryBoard({
    ...{ notion, clock, log },
    async onRequest(phase, { operation, page }) {
      if (phase === 'after') return answered(turns.pop()!);
      const turn = await ask('notion', operation, page);
      turns.push(turn);
      if (turn.verdict.startsWith('lost'))
        notion.faults.next(operation, {
          when: turn.verdict === 'lost before' ? 'before' : 'after',
          as: 'reset',
        });
    },
  });
  const onStage = <T extends FailingPort, M extends keyof T & string>(port: T, methods: readonly M[]): T => ({
    ...port,
    ...Object.fromEntries(
      methods.map((method) => [
        method,
        async (...given: unknown[]): Promise<unknown> => {
          const turn = await ask('github', method);
          if (turn.verdict.startsWith('lost'))
            port.failNext(method, turn.verdict === 'lost before' ? 'before' : 'after');
          try {
            return await (port[method] as (...args: unknown[]) => Promise<unknown>)(...given);
          } finally {
            await answered(turn);
          }
        },
      ]),
    ),
  });
  const ports: Ports = {
    repository: onStage(services.repository, repositoryMethods),
    proposals: onStage(services.proposals, ['find', 'propose', 'withdraw', 'reopen']),
    pullRequests: onStage(services.pullRequests, ['changed', 'get']),
    conversation: onStage(services.conversation, conversationMethods),
    store: () => onStage(store, ['load', 'read', 'save', 'run']),
    ...{ board, clock, log },
    run: { id, attempt: '1' },
  };

  store.setRun(id, { alive: true });
  const running = run({ ...syncRequest, ...options.request }, through(ports)).then(
    (finished) => void (report = finished),
    (thrown: unknown) => {
      const { code, message, hint } = toFault(thrown);
      fault = `${code}: ${message} ${hint}`;
    },
  );
  const ended = Promise.race([running, death]).then(() =>
    store.setRun(id, { alive: false, endedAt: store.now() }),
  );
  return { id, ended, outcome: () => ({ id, report: killed ? undefined : report, fault, killed, requests }) };
}

interface FailingPort {
  failNext(method: string, when: 'before' | 'after'): void;
}

const repositoryMethods = [
  'head',
  'isPublic',
  'files',
  'texts',
  'commit',
  'lastTrailers',
  'isAncestor',
] as const;

const conversationMethods = ['own', 'say', 'edit', 'remove', 'react', 'permission'] as const;

const syncRequest: SyncRequest = {
  ...{
    kind: 'sync',
    scope: 'changes',
    dryRun: false,
    branch: undefined,
    configPath,
    only: [],
    confirm: undefined,
  },
};
