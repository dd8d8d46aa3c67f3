// The one place where a failed exchange becomes a sentence for people: what happened, on what, and what to do.
import { oneLine } from '../../core/render/escape.ts';
import { Fault, type FaultCode } from '../../core/fault.ts';
import type { Failure } from './failure.ts';
import type { Call } from './transport.ts';

/** Text that came from Notion or from people, as one short line in quotes. */
export function quoted(text: string, most = 200): string {
  const characters = Array.from(oneLine(text));
  return `“${characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : characters.join('')}”`;
}

/** A Fault of Notion's with its hint. */
export function notionFault(code: FaultCode, message: string, hint: string, cause?: unknown): Fault {
  return new Fault(code, message, { service: 'notion', hint, cause });
}

/** Also what Notion answers to an id of another kind, a page's where a database is asked for (400). */
export const noSuchId: readonly FaultCode[] = ['not-found', 'invalid'];

/** What `answer` resolves to, or undefined where it fails with one of `codes`. */
export async function orMissing<T>(
  answer: Promise<T>,
  codes: readonly FaultCode[] = ['not-found'],
): Promise<T | undefined> {
  try {
    return await answer;
  } catch (thrown) {
    if (thrown instanceof Fault && codes.includes(thrown.code)) return undefined;
    throw thrown;
  }
}

/** An answer that is not what was asked for. */
export function oddAnswer(about: string): Fault {
  return notionFault(
    'unexpected',
    `Notion’s answer for ${about} is not of a kind that this version understands.`,
    'Update the action; if that does not help, report it with the debug log.',
  );
}

/** The Fault for a failure that is final for `call`. */
export function faultOf(failure: Failure, call: Pick<Call, 'about' | 'method' | 'path'>): Fault {
  const fault = (code: FaultCode, message: string, hint: string): Fault =>
    notionFault(code, message, hint, failure.cause);
  const words = failure.message === '' ? '' : `: ${quoted(failure.message)}`;

  if (failure.status === 401) {
    return fault(
      'unauthorized',
      'Notion refused the token.',
      'Create a new token in Notion’s integration settings and store it as the secret NOTION_TOKEN; personal tokens expire, and are revoked with their owner.',
    );
  }
  if (failure.status === 403) return forbidden(failure, call, fault);
  if (failure.status === 404) {
    return fault(
      'not-found',
      `Notion does not find ${call.about}: it is deleted, or not shared with the integration.`,
      'Open it in Notion, choose ••• → Connections, and add the integration.',
    );
  }
  if (failure.status === 409 || failure.code === 'conflict_error') {
    return failure.kind === 'rejected'
      ? fault(
          'limit',
          `Notion takes no more rows (${call.about})${words}.`,
          'Remove rows that are no longer needed, or use another database.',
        )
      : fault(
          'unavailable',
          `Notion could not save ${call.about}, again and again, because somebody else was saving it.`,
          'Nothing to do: the next run tries again.',
        );
  }
  if (failure.status === 429 && failure.kind === 'rejected') {
    return fault(
      'limit',
      `Notion has blocked requests of this integration${words}.`,
      'Ask Notion’s support what the block is for; waiting does not lift it.',
    );
  }
  if (failure.status === 429) {
    return fault(
      'unavailable',
      `Notion’s rate limit did not let the request for ${call.about} through${waitAsked(failure)}.`,
      'Nothing to do: the next run goes on from here. Other integrations of the workspace may share the limit.',
    );
  }
  if (failure.kind === 'rejected') {
    return fault(
      'invalid',
      `Notion did not accept the request for ${call.about}${words}.`,
      'Compare the database in Notion with the configuration; if both look right, report this with the debug log.',
    );
  }
  return fault(
    'unavailable',
    failure.status === 0
      ? `Notion could not be reached for ${call.about} (${oneLine(failure.message)}).`
      : `Notion did not answer for ${call.about} (${String(failure.status)}).`,
    failure.kind === 'unsent'
      ? 'Check the network of the runner and the address of the Notion API; the next run tries again.'
      : 'Nothing to do: the next run looks again. See status.notion.so when it lasts.',
  );
}

function waitAsked(failure: Failure): string {
  return failure.retryAfter === undefined
    ? ''
    : ` (wait asked for: ${String(Math.round(failure.retryAfter / 1000))} s)`;
}

function forbidden(
  failure: Failure,
  call: Pick<Call, 'method' | 'path' | 'about'>,
  fault: (code: FaultCode, message: string, hint: string) => Fault,
): Fault {
  if (failure.code === '') {
    return fault(
      'forbidden',
      `The request for ${call.about} was stopped on its way to Notion by a network rule (403, not from Notion’s API).`,
      'Allow the runner to reach the Notion API, or run on another runner.',
    );
  }
  if (failure.details['block_limit'] !== undefined) {
    return fault(
      'limit',
      'The Notion workspace has used up the blocks of its free plan, so that nothing can be created there.',
      'Upgrade the workspace, or use one with a single member; deleting blocks does not give them back.',
    );
  }
  return fault(
    'forbidden',
    `The Notion token may not do this with ${call.about}: it lacks the capability “${capability(call)}”.`,
    'Switch the capability on in Notion’s integration settings, under Capabilities.',
  );
}

/** The capability that an endpoint asks for; Notion's answer does not name it. */
function capability({ method, path }: Pick<Call, 'method' | 'path'>): string {
  if (path.startsWith('users')) return 'Read user information including email addresses';
  if (method === 'patch') return 'Update content';
  return method === 'post' && !path.endsWith('/query') && path !== 'search'
    ? 'Insert content'
    : 'Read content';
}
