// The control surface over HTTP, for who drives the emulator from outside. Every answer is JSON.
//   POST /__emulator/person/<method>   body: the list of arguments; `?as=Grace` acts as somebody else
//   GET  /__emulator/state             everything as plain JSON
//   GET  /__emulator/requests          the log and its counts; DELETE forgets them
//   GET  /__emulator/clock             POST {"set": …} | {"advance": ms} | {"scale": n}
//   POST /__emulator/faults            {"on": "createPage", "fault": {…}, "times": 1}; DELETE clears them
import type { Inspection } from './inspection.ts';
import type { Parts } from './listener.ts';
import { Person } from './person.ts';
import { Writer } from './writer.ts';

export interface Control {
  readonly person: Person;
  readonly look: Inspection;
}

/** Answers a request below `/__emulator/`; a mistake of the caller comes back as `{error}`. */
export function answerControl(parts: Parts & Control, method: string, url: string, text: string): unknown {
  try {
    return answer(parts, method, new URL(url, 'http://notion'), text === '' ? undefined : JSON.parse(text));
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

function answer(parts: Parts & Control, method: string, url: URL, body: any): unknown {
  const [subject = '', name = ''] = url.pathname.replace('/__emulator/', '').split('/');
  switch (`${method} ${subject}`) {
    case 'POST person': {
      const as = url.searchParams.get('as');
      return act(as === null ? parts.person : parts.person.as(as), name, body ?? []);
    }
    case 'GET state':
      return parts.look.tree();
    case 'GET requests':
      return { total: parts.requests.total, counts: parts.requests.counts, requests: parts.requests.all };
    case 'DELETE requests':
      parts.requests.reset();
      return { ok: true };
    case 'GET clock':
      return clock(parts);
    case 'POST clock':
      if (body.set !== undefined) parts.workspace.clock.set(body.set);
      if (body.advance !== undefined) parts.workspace.clock.advance(body.advance);
      if (body.scale !== undefined) parts.workspace.clock.setScale(body.scale);
      return clock(parts);
    case 'POST faults':
      parts.faults.next(body.on, body.fault, body.times);
      return { ok: true };
    case 'DELETE faults':
      parts.faults.clear();
      return { ok: true };
    default:
      throw new Error(`There is no ${method} ${url.pathname}.`);
  }
}

const clock = ({ workspace }: Parts): unknown => ({
  now: new Date(workspace.clock.now()).toISOString(),
  scale: workspace.clock.scale,
});

/** Calls a method of the person's side by its name. */
function act(person: Person, name: string, given: readonly unknown[]): unknown {
  const methods = [Person.prototype, Writer.prototype]
    .flatMap((prototype) => Object.getOwnPropertyNames(prototype))
    .filter((each) => !['constructor', 'actor', 'act', 'page', 'as'].includes(each));
  if (!methods.includes(name)) throw new Error(`People cannot ${name}; they can ${methods.join(', ')}.`);
  const method = Reflect.get(person, name) as (...given: readonly unknown[]) => unknown;
  return method.apply(person, given as unknown[]) ?? null;
}
