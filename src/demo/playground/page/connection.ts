// The page's line to the server: views come in, acts go out.
import type { Act, View } from '../wire.ts';

/** What the server answered in place of a view. */
export class Refused extends Error {}

/** Everything as it is now. */
export async function fetchView(): Promise<View> {
  return (await (await fetch('/api/view')).json()) as View;
}

/** Does an act; the view after it. Throws `Refused` with the reason. */
export async function send(act: Act): Promise<View> {
  const response = await fetch('/api/acts', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(act),
  });
  const body = (await response.json()) as View | { message: string };
  if ('message' in body) throw new Refused(body.message);
  return body;
}

/** Calls `changed` whenever something happened on the server, and `lost` when the line is cut. */
export function listen(changed: () => void, lost: (isLost: boolean) => void): () => void {
  const source = new EventSource('/api/changes');
  source.onmessage = changed;
  source.onopen = () => {
    lost(false);
    changed();
  };
  source.onerror = () => lost(true);
  return () => source.close();
}
