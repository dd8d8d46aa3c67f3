// Whom the token acts as, by REST; GraphQL tells it with every comment.
import type { GitHubClient } from './client.ts';
import { httpStatus } from './error.ts';

/** The bot of a workflow's own token. */
const ACTIONS_BOT = 'github-actions[bot]';

/**
 * Asks once for the login of the token. GitHub names nobody to the token of an app, and a workflow's own is the only
 * such token that is expected here.
 */
export function createViewer(client: GitHubClient): () => Promise<string> {
  let asked: Promise<string> | undefined;
  const ask = async (): Promise<string> => {
    try {
      return (await client.rest.users.getAuthenticated()).data.login;
    } catch (error) {
      if (httpStatus(error) === 403) return ACTIONS_BOT;
      throw error;
    }
  };
  return () => (asked ??= ask());
}
