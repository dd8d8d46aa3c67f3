// What plans are held against: everything that was looked up, as the core asks for it.
import { rowValues } from '../core/pull-requests/row-values.ts';
import type { Known } from '../core/reconcile/steps.ts';
import type { WantsInput } from '../core/reconcile/wants.ts';
import type { Connection } from './connect.ts';
import type { Lookups } from './look-up.ts';
import type { Moves } from './moves.ts';
import type { Ports, SyncRequest } from './run.ts';
import { blobUrl, selectedPlans, type Observed } from './survey.ts';

export interface FactsInput {
  readonly ports: Ports;
  readonly request: SyncRequest;
  readonly observed: Observed;
  readonly connection: Connection;
  readonly lookups: Lookups;
}

export type Facts = Omit<WantsInput, 'sync' | 'derived'>;

/** The facts about the plans that a run is about. */
export async function factsOf({ ports, request, observed, connection, lookups }: FactsInput): Promise<Facts> {
  return {
    plans: selectedPlans(observed, request),
    detection: connection.detection,
    config: observed.config.config,
    registry: lookups.pages,
    people: lookups.people.directory,
    blobUrl: await blobUrl(ports, request, observed),
  };
}

/**
 * What is known of tasks beside their files, for their rows.
 * @param known what both sides agree on
 * @param today Notion's day, `YYYY-MM-DD`
 */
export function derivedValues({ book, rules }: Moves, known: Known, today: string): WantsInput['derived'] {
  // A date that nobody asked for is worth no write of its own after what people set in Notion.
  const agreed = new Map([...known.plans.values()].flatMap(({ tasks }) => Object.entries(tasks)));
  return rowValues({ book, statuses: rules.statuses, before: (id) => agreed.get(id), today });
}
