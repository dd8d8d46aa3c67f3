/** Driving the emulator from outside over HTTP: POST /__emulator/<action> with a JSON body. */
import type { Traffic } from './faults.ts';
import type { Hub, HubSnapshot } from './hub.ts';
import { Person } from './person.ts';
import type { RestAnswer } from './rest/handler.ts';

const snapshots = new WeakMap<Hub, HubSnapshot[]>();

/**
 * Does one action: `person` ({repository, login, do, with}: a method of Person and its arguments), `events`, `log`,
 * `fault`, `clock` ({set} or {advance}), `switches`, `snapshot` (answers a number), `restore` ({snapshot}), `state`.
 */
export function control(hub: Hub, traffic: Traffic, action: string, body: any): RestAnswer {
  try {
    const result = actions[action];
    if (result === undefined) return { status: 404, body: { message: `No action ${action}.` } };
    return { status: 200, body: result(hub, traffic, body ?? {}) ?? {} };
  } catch (error) {
    return { status: 422, body: { message: (error as Error).message } };
  }
}

const actions: Readonly<Record<string, (hub: Hub, traffic: Traffic, body: any) => unknown>> = {
  events: (hub) => hub.state.events,
  state: (hub) => hub.state,
  log: (_, traffic) => traffic.log,
  fault: (_, traffic, body) => {
    traffic.fail({ ...body, on: new RegExp(body.on) });
  },
  clock: (hub, _, body) => {
    if (body.set !== undefined) hub.clock.set(body.set);
    if (body.advance !== undefined) hub.clock.advance(body.advance);
    return { now: hub.clock.timestamp() };
  },
  switches: (hub, _, body) => Object.assign(hub.state.switches, body),
  snapshot: (hub) => {
    const taken = snapshots.get(hub) ?? [];
    snapshots.set(hub, taken);
    return { snapshot: taken.push(hub.snapshot()) };
  },
  restore: (hub, _, body) => {
    const snapshot = snapshots.get(hub)?.[body.snapshot - 1];
    if (snapshot === undefined) throw new Error(`No snapshot ${body.snapshot}.`);
    hub.restore(snapshot);
  },
  person: (hub, _, body) => {
    const fullName = body.repository ?? Object.keys(hub.state.repositories)[0];
    const person = new Person(hub, fullName, body.login ?? 'ada');
    const method = (person as unknown as Record<string, unknown>)[body.do];
    if (typeof method !== 'function') throw new Error(`A person cannot ${body.do}.`);
    return method.apply(person, body.with ?? []);
  },
};
