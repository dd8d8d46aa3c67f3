/** Accounts as GraphQL shows them: a bot's login has no `[bot]` there. */
import { nodeId } from '../views/accounts.ts';
import type { Graph, Node } from './graph.ts';

/** Null where the account was deleted. */
export function actorNode({ hub, caller }: Graph, login: string): Node | null {
  const user = hub.user(login);
  if (user.gone === true) return null;
  const slug = login.replace('[bot]', '');
  const path = user.type === 'Bot' ? `/apps/${slug}` : `/${slug}`;
  return {
    __typename: user.type,
    id: nodeId(user.type, login),
    databaseId: user.id,
    login: slug,
    name: user.name,
    email: user.email ?? '',
    avatarUrl: `${hub.serverUrl}/avatars/${user.id}`,
    resourcePath: path,
    url: `${hub.serverUrl}${path}`,
    isViewer: login === caller.login,
    isSiteAdmin: false,
  };
}
