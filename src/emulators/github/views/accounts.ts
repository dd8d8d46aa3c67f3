/** Accounts as REST and webhooks show them. */
import type { Hub } from '../hub.ts';

/** A global node id: opaque to clients, but readable by GraphQL's mutations here. */
export const nodeId = (type: string, id: number | string): string =>
  Buffer.from(`${type}:${id}`).toString('base64url');

/** The type and id that a node id was made of. */
export function parseNodeId(value: string): { readonly type: string; readonly id: string } {
  const [type = '', ...id] = Buffer.from(value, 'base64url').toString().split(':');
  return { type, id: id.join(':') };
}

/** Stands in for every account that was deleted. */
const GHOST = 'ghost';

export function userView(hub: Hub, account: string): Record<string, any> {
  const login = hub.user(account).gone === true ? GHOST : account;
  const user = hub.user(login);
  const url = `${hub.apiUrl}/users/${encodeURIComponent(login)}`;
  const slug = login.replace('[bot]', '');
  return {
    login,
    id: user.id,
    node_id: nodeId(user.type, login),
    avatar_url: `${hub.serverUrl}/avatars/${user.id}`,
    gravatar_id: '',
    url,
    html_url: `${hub.serverUrl}/${user.type === 'Bot' ? 'apps/' : ''}${slug}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: user.type,
    site_admin: false,
  };
}

/** The longer form that `GET /user` and `GET /users/{login}` give. */
export function profileView(hub: Hub, login: string): Record<string, any> {
  const user = hub.user(login);
  return {
    ...userView(hub, login),
    name: user.name,
    company: null,
    blog: '',
    location: null,
    email: user.email,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: '2020-01-01T00:00:00Z',
    updated_at: '2020-01-01T00:00:00Z',
  };
}
