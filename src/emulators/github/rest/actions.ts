/** Workflows and their runs. There is one workflow, the product's. */
import type { Need } from '../access.ts';
import { notFound } from '../errors.ts';
import { emit } from '../events.ts';
import { expectCommit } from '../git/commits.ts';
import type { Hub, Repository } from '../hub.ts';
import type { Run } from '../state.ts';
import { nodeId, userView } from '../views/accounts.ts';
import { headCommitView } from '../views/commits.ts';
import { repositoryHtmlUrl, repositoryUrl, repositoryView } from '../views/repositories.ts';
import { noContent, ok, pageOf, repositoryOf } from './handler.ts';
import type { Handler } from './handler.ts';

const READ: Need = { scopes: ['actions'], access: 'read', role: 'read' };
const WRITE: Need = { scopes: ['actions'], access: 'write', role: 'write' };

const WORKFLOW = { id: 1, name: 'Plan Sync', path: '.github/workflows/plan-sync.yml' } as const;

function runView(hub: Hub, repository: Repository, run: Run): Record<string, any> {
  const repo = repositoryUrl(hub, repository);
  const url = `${repo}/actions/runs/${run.id}`;
  return {
    id: run.id,
    name: run.workflow,
    node_id: nodeId('WorkflowRun', run.id),
    head_branch: run.branch,
    head_sha: run.commit,
    path: WORKFLOW.path,
    display_title: run.workflow,
    run_number: run.id,
    run_attempt: run.attempt,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: WORKFLOW.id,
    check_suite_id: run.id,
    check_suite_node_id: nodeId('CheckSuite', run.id),
    url,
    html_url: `${repositoryHtmlUrl(hub, repository)}/actions/runs/${run.id}`,
    pull_requests: [],
    created_at: run.createdAt,
    updated_at: run.updatedAt,
    run_started_at: run.createdAt,
    actor: userView(hub, run.actor),
    triggering_actor: userView(hub, run.actor),
    referenced_workflows: [],
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${repo}/check-suites/${run.id}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: null,
    workflow_url: `${repo}/actions/workflows/${WORKFLOW.id}`,
    head_commit: headCommitView(expectCommit(repository.git.objects, run.commit)),
    repository: repositoryView(hub, repository),
    head_repository: repositoryView(hub, repository),
  };
}

const getRun: Handler = (request) => {
  const repository = repositoryOf(request, READ);
  const run = repository.state.runs.find(({ id }) => id === Number(request.params['run_id']));
  if (run === undefined) throw notFound();
  return ok(runView(request.hub, repository, run));
};

const listRuns: Handler = (request) => {
  const repository = repositoryOf(request, READ);
  const { query } = request;
  const is = (name: string, ...values: (string | null)[]): boolean =>
    !query.has(name) || values.includes(query.get(name));
  const runs = repository.state.runs
    .filter((run) => is('status', run.status, run.conclusion) && is('event', run.event))
    .filter((run) => is('branch', run.branch) && is('head_sha', run.commit) && is('actor', run.actor))
    .reverse();
  const { number, size, headers } = pageOf(request, runs.length);
  const shown = runs.slice((number - 1) * size, number * size);
  const body = {
    total_count: runs.length,
    workflow_runs: shown.map((run) => runView(request.hub, repository, run)),
  };
  return { status: 200, body, headers };
};

function workflowView(hub: Hub, repository: Repository): Record<string, any> {
  const html = repositoryHtmlUrl(hub, repository);
  return {
    ...WORKFLOW,
    node_id: nodeId('Workflow', WORKFLOW.id),
    state: 'active',
    created_at: repository.state.createdAt,
    updated_at: repository.state.createdAt,
    url: `${repositoryUrl(hub, repository)}/actions/workflows/${WORKFLOW.id}`,
    html_url: `${html}/blob/${repository.state.defaultBranch}/${WORKFLOW.path}`,
    badge_url: `${html}/workflows/plan-sync/badge.svg`,
  };
}

/** The workflow's id or file name, whichever the path has; throws a 404 for any other. */
function checkWorkflow(id: string | undefined): void {
  if (id !== String(WORKFLOW.id) && !WORKFLOW.path.endsWith(`/${id ?? ''}`)) throw notFound();
}

const listWorkflows: Handler = (request) => {
  const repository = repositoryOf(request, READ);
  return ok({ total_count: 1, workflows: [workflowView(request.hub, repository)] });
};

const getWorkflow: Handler = (request) => {
  const repository = repositoryOf(request, READ);
  checkWorkflow(request.params['workflow_id']);
  return ok(workflowView(request.hub, repository));
};

const dispatch: Handler = (request) => {
  const repository = repositoryOf(request, WRITE);
  checkWorkflow(request.params['workflow_id']);
  const { hub, caller, body } = request;
  const ref = String(body.ref);
  emit(hub, repository, 'workflow_dispatch', caller.login, () => ({
    ref: ref.startsWith('refs/') ? ref : `refs/heads/${ref}`,
    inputs: body.inputs ?? {},
    workflow: WORKFLOW.path,
  }));
  return noContent();
};

/** No permission that a workflow can give its token opens these: settings are for admins. */
const ADMIN: Need = { scopes: ['administration'], access: 'read', role: 'admin' };
const SECRETS: Need = { scopes: ['secrets'], access: 'read', role: 'write' };

const getWorkflowPermissions: Handler = (request) => {
  repositoryOf(request, ADMIN);
  const { actionsMayCreatePulls, defaultWorkflowPermissions } = request.hub.state.switches;
  return ok({
    default_workflow_permissions: defaultWorkflowPermissions,
    can_approve_pull_request_reviews: actionsMayCreatePulls,
  });
};

const listSecrets: Handler = (request) => {
  const { state } = repositoryOf(request, SECRETS);
  const { number, size, headers } = pageOf(request, state.secrets.length);
  const stored = { created_at: state.createdAt, updated_at: state.createdAt };
  const secrets = state.secrets
    .slice((number - 1) * size, number * size)
    .map((name) => ({ name, ...stored }));
  return { status: 200, body: { total_count: state.secrets.length, secrets }, headers };
};

/** The embedded GitHub has no organisation that shares secrets. */
const listOrganizationSecrets: Handler = (request) => {
  repositoryOf(request, SECRETS);
  return ok({ total_count: 0, secrets: [] });
};

export const actionHandlers: Readonly<Record<string, Handler>> = {
  'actions/get-workflow-run': getRun,
  'actions/list-workflow-runs-for-repo': listRuns,
  'actions/list-repo-workflows': listWorkflows,
  'actions/get-workflow': getWorkflow,
  'actions/create-workflow-dispatch': dispatch,
  'actions/get-github-actions-default-workflow-permissions-repository': getWorkflowPermissions,
  'actions/list-repo-secrets': listSecrets,
  'actions/list-repo-organization-secrets': listOrganizationSecrets,
};
