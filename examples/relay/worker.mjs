/* global Response, fetch */
// A relay for services that run `fetch` handlers (Cloudflare Workers and others): a webhook of a Notion automation in, a
// repository_dispatch out. Notion cannot send the body that GitHub wants; nothing of what it sends is passed on.
//
// SECRET: any long text, sent by the automation as the header X-Relay-Secret. REPOSITORY: owner/name.
// GITHUB_TOKEN: a fine-grained token with contents: write on that repository. GITHUB_API: only for another GitHub.
export default {
  async fetch(request, { SECRET, REPOSITORY, GITHUB_TOKEN, GITHUB_API = 'https://api.github.com' }) {
    if (request.method !== 'POST') return new Response('Send a POST.', { status: 405 });
    if (!SECRET || request.headers.get('x-relay-secret') !== SECRET)
      return new Response('The header X-Relay-Secret is not the secret.', { status: 403 });
    const answer = await fetch(`${GITHUB_API}/repos/${REPOSITORY}/dispatches`, {
      method: 'POST',
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${GITHUB_TOKEN}`,
        'user-agent': 'plan-sync-relay',
      },
      body: JSON.stringify({ event_type: 'plan-sync' }),
    });
    return new Response(answer.ok ? 'Started.' : `GitHub answered ${answer.status}.`, {
      status: answer.ok ? 202 : 502,
    });
  },
};
