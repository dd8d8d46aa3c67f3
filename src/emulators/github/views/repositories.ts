/** Repositories as REST and webhooks show them. */
import type { Hub, Repository } from '../hub.ts';
import { nodeId, userView } from './accounts.ts';

/** The `<name>_url` links of a repository, with their URI templates. */
const LINKS = {
  forks: '/forks',
  keys: '/keys{/key_id}',
  collaborators: '/collaborators{/collaborator}',
  teams: '/teams',
  hooks: '/hooks',
  issue_events: '/issues/events{/number}',
  events: '/events',
  assignees: '/assignees{/user}',
  branches: '/branches{/branch}',
  tags: '/tags',
  blobs: '/git/blobs{/sha}',
  git_tags: '/git/tags{/sha}',
  git_refs: '/git/refs{/sha}',
  trees: '/git/trees{/sha}',
  statuses: '/statuses/{sha}',
  languages: '/languages',
  stargazers: '/stargazers',
  contributors: '/contributors',
  subscribers: '/subscribers',
  subscription: '/subscription',
  commits: '/commits{/sha}',
  git_commits: '/git/commits{/sha}',
  comments: '/comments{/number}',
  issue_comment: '/issues/comments{/number}',
  contents: '/contents/{+path}',
  compare: '/compare/{base}...{head}',
  merges: '/merges',
  archive: '/{archive_format}{/ref}',
  downloads: '/downloads',
  issues: '/issues{/number}',
  pulls: '/pulls{/number}',
  milestones: '/milestones{/number}',
  notifications: '/notifications{?since,all,participating}',
  labels: '/labels{/name}',
  releases: '/releases{/id}',
  deployments: '/deployments',
} as const;

export const repositoryUrl = (hub: Hub, repository: Repository): string =>
  `${hub.apiUrl}/repos/${repository.fullName}`;

export const repositoryHtmlUrl = (hub: Hub, repository: Repository): string =>
  `${hub.serverUrl}/${repository.fullName}`;

/** The short form, as it stands inside other answers. */
export function repositoryView(hub: Hub, repository: Repository): Record<string, any> {
  const { state, fullName } = repository;
  const url = repositoryUrl(hub, repository);
  const html = repositoryHtmlUrl(hub, repository);
  const open = state.pulls.filter((pull) => pull.state === 'open').length;
  const forks = hub.repositories().filter((each) => each.state.parent === fullName).length;
  const links = Object.entries(LINKS).map(([name, path]) => [`${name}_url`, `${url}${path}`]);
  return {
    id: state.id,
    node_id: nodeId('Repository', fullName),
    name: state.name,
    full_name: fullName,
    private: state.visibility === 'private',
    owner: userView(hub, state.owner),
    html_url: html,
    description: null,
    fork: state.parent !== null,
    url,
    ...Object.fromEntries(links),
    created_at: state.createdAt,
    updated_at: state.pushedAt,
    pushed_at: state.pushedAt,
    git_url: `git://${fullName}.git`,
    ssh_url: `git@example.com:${fullName}.git`,
    clone_url: `${html}.git`,
    svn_url: html,
    homepage: null,
    size: 1,
    stargazers_count: 0,
    watchers_count: 0,
    language: null,
    has_issues: true,
    has_projects: true,
    has_downloads: true,
    has_wiki: true,
    has_pages: false,
    has_discussions: false,
    forks_count: forks,
    mirror_url: null,
    archived: false,
    disabled: false,
    open_issues_count: open,
    license: null,
    allow_forking: true,
    is_template: false,
    web_commit_signoff_required: false,
    topics: [],
    custom_properties: {},
    visibility: state.visibility,
    forks,
    open_issues: open,
    watchers: 0,
    default_branch: state.defaultBranch,
  };
}

/** The long form that `GET /repos/{owner}/{repo}` gives. */
export function fullRepositoryView(hub: Hub, repository: Repository): Record<string, any> {
  const { parent } = repository.state;
  const source = parent === null ? undefined : repositoryView(hub, hub.repository(parent));
  return {
    ...repositoryView(hub, repository),
    ...(source !== undefined && { parent: source, source }),
    network_count: 0,
    subscribers_count: 0,
    allow_merge_commit: true,
    allow_squash_merge: true,
    allow_rebase_merge: true,
    allow_auto_merge: true,
    delete_branch_on_merge: false,
  };
}
