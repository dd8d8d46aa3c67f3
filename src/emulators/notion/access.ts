// Who may do what: tokens, their capabilities, and which pages and databases were shared with the connection.
// https://developers.notion.com/reference/capabilities
import { restricted, unauthorized } from './errors.ts';
import type { Workspace } from './workspace.ts';

export const capabilities = [
  'read content',
  'update content',
  'insert content',
  'read comments',
  'insert comments',
  'user information',
  'user e-mail',
] as const;
export type Capability = (typeof capabilities)[number];

/** A connection ("integration") of the workspace, as its token acts. */
export interface Connection {
  readonly token: string;
  readonly name: string;
  /** Its bot user. */
  readonly user: string;
  readonly capabilities: readonly Capability[];
  /** Pages and databases that were shared with it; what is below them is shared as well. */
  readonly shared: readonly string[];
  /** Expired and revoked tokens are refused alike. */
  readonly revoked: boolean;
}

/** The connection behind an `Authorization` header; 401 where there is none. */
export function authenticate(workspace: Workspace, header: string | undefined): Connection {
  const token = /^Bearer (.+)$/.exec(header ?? '')?.[1];
  const connection = workspace.connections.all().find((each) => each.token === token);
  if (!connection || connection.revoked) throw unauthorized();
  return connection;
}

/** Refuses with 403 what the connection was not made for. */
export function requireCapability(connection: Connection, needed: Capability | undefined): void {
  if (needed && !connection.capabilities.includes(needed)) throw restricted();
}

/** Whether something (or a page or database above it) was shared with the connection. */
export function isShared(workspace: Workspace, connection: Connection, id: string): boolean {
  for (let at: string | undefined = id; at !== undefined; at = workspace.parentOf(at)) {
    if (connection.shared.includes(at)) return true;
  }
  return false;
}
