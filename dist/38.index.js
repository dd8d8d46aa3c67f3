export const id = 38;
export const ids = [38];
export const modules = {

/***/ 7038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compose: () => (/* binding */ compose)
});

// UNUSED EXPORTS: boardOf, portsOf, settingsOf

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 21 modules
var github = __webpack_require__(1758);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(9735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(6856);
;// CONCATENATED MODULE: ./build/src/adapters/github/error.js
// What octokit throws, read in one place: HTTP errors carry a status and perhaps an answer, GraphQL errors a list.
/** The errors of a GraphQL answer; none for anything else. */
function graphqlErrors(error) {
    return error.errors ?? [];
}
/** What a GraphQL answer holds all the same, where all its errors are of one type. */
function dataBeside(error, type) {
    const errors = graphqlErrors(error);
    if (errors.length === 0 || errors.some((one) => one.type !== type))
        return undefined;
    return error.data;
}
/** Status of the answer; 500 as well where the connection failed (octokit's convention), undefined for other errors. */
function error_httpStatus(error) {
    return error.status;
}
/** False where no answer came at all. */
function wasAnswered(error) {
    return error.response !== undefined;
}
/** True where this GitHub offers no GraphQL, or one that does not know a field: then REST is asked instead. */
function lacksGraphql(error) {
    const errors = graphqlErrors(error);
    if (errors.length === 0)
        return error_httpStatus(error) === 404;
    return errors.every(({ type, message, extensions }) => type === undefined &&
        (extensions?.code === 'undefinedField' || /doesn't exist on type|Cannot query field/.test(message)));
}
/** A primary or a secondary rate limit (docs.github.com/rest, "Rate limits for the REST API"). */
function error_isRateLimit(error) {
    if (graphqlErrors(error).some(({ type }) => type === 'RATE_LIMITED'))
        return true;
    if (error.status !== 403 && error.status !== 429)
        return false;
    const headers = error.response?.headers ?? {};
    return (error.status === 429 ||
        String(headers['x-ratelimit-remaining']) === '0' ||
        headers['retry-after'] !== undefined ||
        /secondary rate/i.test(error.message ?? ''));
}
/** When a used-up limit is filled again: "after 12:40 UTC" where the answer tells, else "in an hour". */
function limitEnds(error) {
    const reset = Number((error.response?.headers ?? error.headers)?.['x-ratelimit-reset']);
    if (!Number.isFinite(reset))
        return 'in an hour';
    return `after ${new Date(reset * 1000).toISOString().slice(11, 16)} UTC`;
}
/** GitHub's words on one line: no link to its docs, no full stop, at most 300 characters. */
function reasonOf(error) {
    const errors = graphqlErrors(error);
    const text = errors.length > 0 ? errors.map(({ message }) => message).join('; ') : (error.message ?? '');
    const line = text
        .replace(/ - https:\/\/docs\.github\.com\S*/g, '')
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/\.$/, '');
    return line.slice(0, 300) || 'no reason given';
}

;// CONCATENATED MODULE: ./build/src/adapters/github/meter.js
const TIME_LIMIT = 60_000;
function createMeter(log, clock) {
    let requests = 0;
    let date;
    const saw = (what, status, header) => {
        if (typeof header === 'string')
            date = header;
        log.debug(`GitHub: ${what} ${status ?? 'without an answer'}`);
    };
    return {
        plugin: (octokit) => {
            octokit.hook.wrap('request', async (request, options) => {
                requests += 1;
                const what = `${options.method} ${options.url}`;
                const signal = AbortSignal.timeout(TIME_LIMIT);
                try {
                    const response = await request({ ...options, request: { ...options.request, signal } });
                    saw(what, response.status, response.headers.date);
                    if (brokeOff(response)) {
                        throw Object.assign(new Error('the answer broke off'), {
                            status: 502,
                            request: options,
                            response,
                        });
                    }
                    return response;
                }
                catch (error) {
                    const { response, status } = error;
                    saw(what, response && status, response?.headers?.['date']);
                    throw error;
                }
            });
        },
        requests: () => requests,
        now: () => new Date(date === undefined ? clock.now() : Date.parse(date)).toISOString(),
    };
}
/** Octokit hands out JSON that it could not parse as a string; GitHub itself never answers with a bare one. */
function brokeOff({ status, data, headers }) {
    return (status !== 204 && typeof data === 'string' && /^application\/json\b/.test(String(headers['content-type'])));
}

;// CONCATENATED MODULE: ./build/src/adapters/github/pace.js
/** A gate that lets at most `limit` callers pass within any `window` milliseconds, in the order they came. */
function createPace(clock, limit, window) {
    const passes = [];
    return async () => {
        const now = clock.now();
        const earliest = passes.length < limit ? now : Math.max(now, (passes.shift() ?? now) + window);
        passes.push(earliest);
        if (earliest > now)
            await clock.sleep(earliest - now);
    };
}

;// CONCATENATED MODULE: ./build/src/adapters/github/client.js
// The one client of GitHub's API: @actions/github with octokit's retry and throttling, a time limit for every request,
// a count of what was sent, and GitHub's clock.






const LONGEST_WAIT = 60;
/** The plugin's own list, a conflict (it stays one) and a limit (the throttling knows how long to wait). */
const FINAL_STATUSES = [400, 401, 403, 404, 409, 410, 422, 429, 451];
const WRITES_PER_MINUTE = 60;
function client_createGitHubClient(token, options) {
    const { log, clock, baseUrl, second = 1000 } = options;
    const meter = createMeter(log, clock);
    const quiet = (message) => log.debug(message);
    const octokit = (0,github/* getOctokit */.Q)(token, {
        userAgent: 'plan-sync',
        log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
        retry: { retries: 3, doNotRetry: FINAL_STATUSES, retryAfterBaseValue: second },
        throttle: throttle(log, createPace(clock, WRITES_PER_MINUTE, 60_000), second),
        ...(baseUrl === undefined ? {} : { baseUrl }),
    }, meter.plugin, dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A);
    return {
        rest: octokit.rest,
        paginate: octokit.paginate,
        query: createQuery(octokit),
        requests: meter.requests,
        now: meter.now,
    };
}
/** Both limits are waited for when a minute is enough, twice; then the answer is an error. */
function throttle(log, pace, second) {
    const wait = (seconds, _request, _octokit, repeated) => {
        const waits = seconds <= LONGEST_WAIT && repeated < 2;
        if (waits)
            log.info(`GitHub asks to slow down: waiting ${seconds} seconds.`);
        return waits;
    };
    return {
        onRateLimit: wait,
        onSecondaryRateLimit: wait,
        retryAfterBaseValue: second,
        // Stands in for the plugin's limiter, which would let a single write or GraphQL call pass per second.
        write: {
            key: () => ({ schedule: (_options, job) => pace().then(job) }),
        },
    };
}
function createQuery(octokit) {
    let missing = false;
    return async (document, variables) => {
        if (missing)
            return undefined;
        try {
            return await octokit.graphql(document, variables);
        }
        catch (error) {
            if (!lacksGraphql(error))
                throw error;
            missing = error_httpStatus(error) === 404;
            return undefined;
        }
    };
}

;// CONCATENATED MODULE: ./build/src/adapters/github/accounts.js
const ACTOR = 'fragment actor on Actor { __typename login }';
/** The account that REST shows in place of every one that was deleted. */
const GHOST = 'ghost';
/** An account of a GraphQL answer; null, and undefined here, where it was deleted. */
function accountOfActor(actor) {
    if (actor === null)
        return undefined;
    const bot = actor.__typename === 'Bot';
    const login = bot && !actor.login.endsWith('[bot]') ? `${actor.login}[bot]` : actor.login;
    return { login, bot };
}
/** An account of a REST answer; undefined where it was deleted. */
function accountOfUser(user) {
    if (user === null || user === undefined || user.login === GHOST)
        return undefined;
    return { login: user.login, bot: user.type === 'Bot' };
}

;// CONCATENATED MODULE: ./build/src/adapters/github/comments.js

/** Needs the fragment of accounts beside it. */
const COMMENT = `
  fragment comment on IssueComment {
    fullDatabaseId url body createdAt lastEditedAt viewerDidAuthor
    author { ...actor }
    reactionGroups { content viewerHasReacted }
  }`;
const REACTIONS = ['eyes', 'rocket', 'confused'];
function commentOf(answer) {
    const { fullDatabaseId, url, body, createdAt, lastEditedAt, viewerDidAuthor, author, reactionGroups } = answer;
    const mine = (reactionGroups ?? [])
        .filter(({ viewerHasReacted }) => viewerHasReacted)
        .map(({ content }) => content.toLowerCase());
    return {
        id: Number(fullDatabaseId),
        url,
        author: accountOfActor(author),
        body,
        at: createdAt,
        edited: lastEditedAt !== null,
        mine: viewerDidAuthor,
        reactions: knownReactions(mine),
    };
}
/** @param viewer the login that the token acts as */
function commentOfRest(comment, viewer, reactions = []) {
    const { id, html_url, body = '', created_at, updated_at, user } = comment;
    return {
        id,
        url: html_url,
        author: accountOfUser(user),
        body,
        at: created_at,
        edited: updated_at !== created_at,
        mine: user?.login === viewer,
        reactions,
    };
}
/** Those of reactions that count here, each once. */
const knownReactions = (contents) => REACTIONS.filter((reaction) => contents.includes(reaction));

// EXTERNAL MODULE: ./build/src/core/fault.js
var core_fault = __webpack_require__(7077);
;// CONCATENATED MODULE: ./build/src/adapters/github/fault.js
// Translates what octokit throws into Faults, once: what happened, to what, and what to do about it.


/** Runs requests to GitHub; whatever they throw leaves as a Fault that names the call. */
async function fault_asking(call, requests) {
    try {
        return await requests();
    }
    catch (error) {
        throw toGitHubFault(error, call);
    }
}
/** What octokit threw, as a Fault; a Fault stays what it is. */
function toGitHubFault(error, { to, permission }) {
    if (error instanceof core_fault/* Fault */.v)
        return error;
    const known = error;
    const reason = reasonOf(known);
    const fault = (code, message, hint) => new core_fault/* Fault */.v(code, message, { service: 'github', hint, cause: error });
    switch (kindOf(known)) {
        case 'limit':
            return fault('unavailable', `GitHub's rate limit for this token is used up, so the run could not ${to}.`, `Run the workflow again ${limitEnds(known)}.`);
        case 'unauthorized':
            return fault('unauthorized', `GitHub did not accept the token when asked to ${to}.`, 'Leave `github-token` at its default, or give it a token that is still valid.');
        case 'forbidden':
            return fault('forbidden', `GitHub does not let this token ${to}: ${reason}.`, `Give the job \`permissions: ${permission}\`, or a token that has it.`);
        case 'not-found':
            return fault('not-found', `GitHub did not find what it takes to ${to}: ${reason}.`, `Check the name, and that the token can see the repository (\`permissions: ${permission}\`).`);
        case 'invalid':
            return fault('invalid', `GitHub rejected the request to ${to}: ${reason}.`, 'Run the workflow again; if it fails in the same way, report it with the debug log.');
        case 'away':
            return fault('unavailable', wasAnswered(known)
                ? `GitHub failed when asked to ${to}: ${reason}.`
                : `GitHub could not be reached to ${to}: ${reason}.`, 'Run the workflow again in a few minutes; githubstatus.com tells whether GitHub has a problem.');
        case 'unknown':
            return fault('unexpected', `Something failed on the way to ${to}: ${reason}.`, 'Run the workflow again; if it fails in the same way, report it with the debug log.');
    }
}
function kindOf(error) {
    if (error_isRateLimit(error))
        return 'limit';
    const types = graphqlErrors(error).map((one) => one.type);
    if (types.length > 0) {
        if (types.some((type) => type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES'))
            return 'forbidden';
        return types.includes('NOT_FOUND') ? 'not-found' : 'invalid';
    }
    const status = error_httpStatus(error);
    if (status === undefined)
        return 'unknown';
    if (status === 401)
        return 'unauthorized';
    if (status === 403)
        return 'forbidden';
    if (status === 404)
        return 'not-found';
    return status >= 500 ? 'away' : 'invalid';
}

;// CONCATENATED MODULE: ./build/src/adapters/github/viewer.js

/** The bot of a workflow's own token. */
const ACTIONS_BOT = 'github-actions[bot]';
/**
 * Asks once for the login of the token. GitHub names nobody to the token of an app, and a workflow's own is the only
 * such token that is expected here.
 */
function createViewer(client) {
    let asked;
    const ask = async () => {
        try {
            return (await client.rest.users.getAuthenticated()).data.login;
        }
        catch (error) {
            if (error_httpStatus(error) === 403)
                return ACTIONS_BOT;
            throw error;
        }
    };
    return () => (asked ??= ask());
}

;// CONCATENATED MODULE: ./build/src/adapters/github/conversation.js





function createConversation(client, { owner, repo }) {
    const name = { owner, repo };
    const viewer = createViewer(client);
    const reading = { to: `read comments in ${owner}/${repo}`, permission: 'pull-requests: read' };
    const writing = {
        to: `comment on pull requests of ${owner}/${repo}`,
        permission: 'pull-requests: write, issues: write',
    };
    /** What was said already is not taken for what is about to be said in the same words. */
    const said = new Set();
    const own = async (pullRequest) => (await ownByGraphql(client, name, pullRequest)) ?? (await ownByRest(client, name, pullRequest, viewer));
    /** A comment whose answer was lost is looked for before it is sent again, so that it is never there twice. */
    const say = async (pullRequest, body, since, attempts = 3) => {
        try {
            const at = { ...name, issue_number: pullRequest };
            const { data } = await client.rest.issues.createComment({ ...at, body, request: { retries: 0 } });
            return commentOfRest(data, data.user?.login ?? '');
        }
        catch (error) {
            if (attempts === 1 || (error_httpStatus(error) ?? 0) < 500)
                throw error;
            const there = (await own(pullRequest)).find((comment) => comment.body === body && comment.at >= since && !said.has(comment.id));
            return there ?? say(pullRequest, body, since, attempts - 1);
        }
    };
    return {
        own: (pullRequest) => fault_asking(reading, () => own(pullRequest)),
        say: (pullRequest, body) => fault_asking(writing, async () => {
            const comment = await say(pullRequest, body, toSeconds(client.now()));
            said.add(comment.id);
            return comment;
        }),
        edit: (comment, body) => fault_asking(writing, () => whereFound(() => client.rest.issues.updateComment({ ...name, comment_id: comment, body }))),
        async remove(comment) {
            await fault_asking(writing, () => whereFound(() => client.rest.issues.deleteComment({ ...name, comment_id: comment })));
        },
        async react(comment, content) {
            const at = { ...name, comment_id: comment };
            await fault_asking(writing, () => whereFound(() => client.rest.reactions.createForIssueComment({ ...at, content })));
        },
        permission: (login) => fault_asking({ to: `read what ${login} may do in ${owner}/${repo}`, permission: 'contents: read' }, async () => {
            try {
                const at = { ...name, username: login };
                const { data } = await client.rest.repos.getCollaboratorPermissionLevel(at);
                // An organisation's own role has a name of its own, and stands on one of GitHub's.
                return toPermission(data.role_name) ?? toPermission(data.permission) ?? 'none';
            }
            catch (error) {
                if (error_httpStatus(error) === 404)
                    return 'none';
                throw error;
            }
        }),
    };
}
async function ownByGraphql(client, { owner, repo }, number) {
    const query = `
    query Comments($owner: String!, $repo: String!, $number: Int!, $after: String) {
      repository(owner: $owner, name: $repo) {
        pullRequest(number: $number) {
          comments(first: 100, after: $after) {
            pageInfo { hasNextPage endCursor }
            nodes { ...comment }
          }
        }
      }
    }
    ${ACTOR}
    ${COMMENT}`;
    const ask = (after) => client.query(query, { owner, repo, number, after });
    const found = [];
    for (let answer = await ask(null); answer !== undefined;) {
        const { pageInfo, nodes } = answer.repository.pullRequest.comments;
        found.push(...nodes.flatMap((node) => (node?.viewerDidAuthor === true ? commentOf(node) : [])));
        if (!pageInfo.hasNextPage)
            return found;
        answer = await ask(pageInfo.endCursor);
    }
    return undefined;
}
async function ownByRest(client, repository, issue_number, viewer) {
    const at = { ...repository, issue_number, per_page: 100 };
    const comments = await client.paginate(client.rest.issues.listComments, at);
    const login = await viewer();
    return comments.map((comment) => commentOfRest(comment, login)).filter(({ mine }) => mine);
}
/** Whether what is to be changed is there. */
async function whereFound(change) {
    try {
        await change();
        return true;
    }
    catch (error) {
        if (error_httpStatus(error) === 404)
            return false;
        throw error;
    }
}
const PERMISSIONS = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];
const toPermission = (name) => PERMISSIONS.find((permission) => permission === name);
/** GitHub writes times without parts of a second. */
const toSeconds = (at) => at.replace(/\.\d+Z$/, 'Z');

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/dataloader/index.js
var dataloader = __webpack_require__(2139);
;// CONCATENATED MODULE: ./build/src/adapters/github/objects.js
// Git objects by content: texts in batches by GraphQL, one by one by REST where GraphQL cannot give the exact bytes.
// A text counts only when its SHA is the blob's: GraphQL cuts long texts and converts other encodings.


function toFound(answer) {
    return answer ? { oid: answer.oid, text: answer.text ?? undefined } : undefined;
}
const PER_REQUEST = 100;
const BYTES_PER_REQUEST = 4_000_000;
const TYPICAL_BYTES = 40_000;
/** Whatever is asked for at the same moment, by whomever, shares its requests. */
function createObjects(client, repository) {
    /** Nothing is null; undefined: GraphQL does not answer. */
    const loader = new dataloader(async (wanted) => (await Promise.all(inBatches(wanted).map((batch) => findBatch(client, repository, batch)))).flat(), { cache: false });
    return {
        async find(expressions, sizes = new Map()) {
            const answers = await Promise.all(expressions.map((expression) => loader.load({ expression, size: sizes.get(expression) ?? TYPICAL_BYTES })));
            if (answers.includes(undefined))
                return undefined;
            return new Map(expressions.flatMap((expression, at) => (answers[at] ? [[expression, answers[at]]] : [])));
        },
    };
}
/** The text of a blob, byte for byte; undefined where it is not UTF-8. */
async function readBlob(client, repository, oid) {
    const { data } = await client.rest.git.getBlob({ ...repository, file_sha: oid });
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(data.content, 'base64'));
    }
    catch {
        return undefined;
    }
}
/** The found text where it is exact, else the blob read by REST. */
async function exactText(client, repository, { oid, text }) {
    return text !== undefined && blobSha(text) === oid ? text : readBlob(client, repository, oid);
}
/** The SHA that git gives a text. */
function blobSha(text) {
    return (0,external_node_crypto_.createHash)('sha1')
        .update(`blob ${Buffer.byteLength(text)}\0`)
        .update(text)
        .digest('hex');
}
async function findBatch(client, { owner, repo }, wanted) {
    const variables = wanted.map((_, index) => `, $e${index}: String!`).join('');
    const fields = wanted
        .map((_, index) => `o${index}: object(expression: $e${index}) { oid ... on Blob { text } }`)
        .join('\n');
    const answer = await client.query(`query Objects($owner: String!, $repo: String!${variables}) {
      repository(owner: $owner, name: $repo) { ${fields} }
    }`, { owner, repo, ...Object.fromEntries(wanted.map(({ expression }, index) => [`e${index}`, expression])) });
    return wanted.map((_, index) => answer && (toFound(answer.repository[`o${index}`]) ?? null));
}
function inBatches(wanted) {
    const batches = [];
    let room = 0;
    for (const each of wanted) {
        const last = batches.at(-1);
        if (last !== undefined && last.length < PER_REQUEST && each.size <= room) {
            last.push(each);
        }
        else {
            batches.push([each]);
            room = BYTES_PER_REQUEST;
        }
        room -= each.size;
    }
    return batches;
}

;// CONCATENATED MODULE: ./build/src/adapters/github/proposal-facts.js
// A few are enough: of one branch there is one at a time, only forks add others under the same name.
const QUERY = `
  query Proposal($owner: String!, $repo: String!, $branch: String!, $ref: String!) {
    repository(owner: $owner, name: $repo) {
      defaultBranchRef { name target { oid } }
      ref(qualifiedName: $ref) { target { ...commit } }
      pullRequests(headRefName: $branch, first: 5, orderBy: { field: CREATED_AT, direction: DESC }) {
        pageInfo { hasNextPage }
        nodes {
          number url title body state isCrossRepository baseRefName headRefOid
          mergeCommit { oid }
          autoMergeRequest { enabledAt }
          isInMergeQueue
          latestOpinionatedReviews(first: 100, writersOnly: true) { nodes { state author { __typename } } }
          commits(first: 100) { totalCount nodes { commit { ...commit } } }
          timelineItems(last: 20, itemTypes: [CLOSED_EVENT, HEAD_REF_DELETED_EVENT]) {
            nodes {
              __typename
              ... on ClosedEvent { createdAt actor { __typename } }
              ... on HeadRefDeletedEvent { createdAt actor { __typename } }
            }
          }
        }
      }
    }
  }
  fragment commit on Commit {
    oid message tree { oid } parents(first: 1) { nodes { oid } } author { email } committer { email }
  }`;
/** Undefined where GraphQL is missing, or shows only pull requests of forks while there may be one from here. */
async function factsByGraphql(client, { owner, repo }, branch) {
    const variables = { owner, repo, branch, ref: `refs/heads/${branch}` };
    const answer = await client.query(QUERY, variables);
    if (answer === undefined)
        return undefined;
    const { defaultBranchRef, ref, pullRequests } = answer.repository;
    const own = pullRequests.nodes.filter(({ isCrossRepository, baseRefName }) => !isCrossRepository && baseRefName === defaultBranchRef.name);
    const pull = own.find(({ state }) => state === 'OPEN') ?? own[0];
    if (pull === undefined && pullRequests.pageInfo.hasNextPage)
        return undefined;
    return {
        defaultBranch: defaultBranchRef.name,
        base: defaultBranchRef.target?.oid,
        head: ref?.target ? commitFacts(ref.target) : undefined,
        pull: pull && pullFacts(pull),
    };
}
function commitFacts({ oid, message, tree, parents, author, committer }) {
    return {
        commit: oid,
        tree: tree.oid,
        parent: parents.nodes[0]?.oid,
        message,
        author: author?.email ?? undefined,
        committer: committer?.email ?? undefined,
    };
}
function pullFacts(pull) {
    const { number, url, title, body, commits, timelineItems, latestOpinionatedReviews } = pull;
    const closing = timelineItems.nodes.findLast(({ __typename }) => __typename === 'ClosedEvent');
    return {
        ...{ number, url, title, body },
        state: { OPEN: 'open', MERGED: 'merged', CLOSED: 'closed' }[pull.state],
        commit: pull.headRefOid,
        mergeCommit: pull.mergeCommit?.oid,
        commits: { count: commits.totalCount, listed: commits.nodes.map(({ commit }) => commitFacts(commit)) },
        approved: (latestOpinionatedReviews?.nodes ?? []).some(({ state, author }) => state === 'APPROVED' && isPerson(author)),
        waitsForMerge: pull.autoMergeRequest !== null || pull.isInMergeQueue,
        closing: closing && { at: closing.createdAt, byAccountOfPerson: isPerson(closing.actor) },
        deletions: timelineItems.nodes
            .filter(({ __typename }) => __typename === 'HeadRefDeletedEvent')
            .map(({ createdAt }) => createdAt),
    };
}
/** An account that was deleted since (null) was a person's. */
const isPerson = (actor) => actor === null || actor.__typename === 'User';

;// CONCATENATED MODULE: ./build/src/adapters/github/proposal-facts-rest.js

/** As `factsByGraphql`, except that REST does not tell who stands in a merge queue. */
async function factsByRest(client, repository, branch) {
    const defaultBranch = (await client.rest.repos.get({ ...repository })).data.default_branch;
    const [head, pull] = await Promise.all([
        branchHead(client, repository, branch),
        newestPull(client, repository, branch, defaultBranch),
    ]);
    return {
        defaultBranch,
        base: undefined,
        head,
        pull: pull && (await proposal_facts_rest_pullFacts(client, repository, pull)),
    };
}
async function branchHead(client, repository, branch) {
    try {
        return proposal_facts_rest_commitFacts((await client.rest.repos.getBranch({ ...repository, branch })).data.commit);
    }
    catch (error) {
        if (error_httpStatus(error) === 404)
            return undefined;
        throw error;
    }
}
/** The open pull request from a branch of this repository to `base`, else the newest. */
async function newestPull(client, repository, branch, base) {
    const { data } = await client.rest.pulls.list({
        ...repository,
        head: `${repository.owner}:${branch}`,
        base,
        state: 'all',
        sort: 'created',
        direction: 'desc',
        per_page: 10,
    });
    const own = data.filter((pull) => pull.head.repo?.id === pull.base.repo.id);
    return own.find(({ state }) => state === 'open') ?? own[0];
}
/** The commits of a branch that `base` does not have; undefined where the two have no history in common. */
async function commitsBeyond(client, repository, base, branch) {
    try {
        const basehead = `${base}...${branch}`;
        const { data } = await client.rest.repos.compareCommitsWithBasehead({ ...repository, basehead });
        return { count: data.total_commits, listed: data.commits.map(proposal_facts_rest_commitFacts) };
    }
    catch (error) {
        if (error_httpStatus(error) === 404)
            return undefined;
        throw error;
    }
}
async function proposal_facts_rest_pullFacts(client, repository, pull) {
    const at = { ...repository, pull_number: pull.number };
    const state = pull.merged_at ? 'merged' : pull.state === 'open' ? 'open' : 'closed';
    const [commits, approved, events] = await Promise.all([
        client.paginate(client.rest.pulls.listCommits, { ...at, per_page: 100 }),
        state === 'open' && isApproved(client, at),
        state === 'closed' ? eventsOf(client, repository, pull.number) : [],
    ]);
    const closing = events.findLast(({ event }) => event === 'closed');
    return {
        number: pull.number,
        url: pull.html_url,
        title: pull.title,
        body: pull.body ?? '',
        state,
        commit: pull.head.sha,
        mergeCommit: pull.merged_at ? (pull.merge_commit_sha ?? undefined) : undefined,
        commits: { count: commits.length, listed: commits.map(proposal_facts_rest_commitFacts) },
        approved,
        waitsForMerge: pull.auto_merge !== null,
        closing: closing && { at: closing.created_at, byAccountOfPerson: proposal_facts_rest_isPerson(closing.actor) },
        deletions: events.filter(({ event }) => event === 'head_ref_deleted').map((event) => event.created_at),
    };
}
const OPINIONS = ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'];
const MAY_WRITE = ['OWNER', 'MEMBER', 'COLLABORATOR'];
/** Whether the last opinion of anybody who may write is an approval. */
async function isApproved(client, at) {
    const reviews = await client.paginate(client.rest.pulls.listReviews, { ...at, per_page: 100 });
    const last = new Map(reviews
        .filter(({ state, author_association }) => OPINIONS.includes(state) && MAY_WRITE.includes(author_association))
        .map((review) => [review.user?.id, review]));
    return [...last.values()].some(({ state, user }) => state === 'APPROVED' && proposal_facts_rest_isPerson(user));
}
const eventsOf = (client, repository, issue_number) => client.paginate(client.rest.issues.listEvents, { ...repository, issue_number, per_page: 100 });
function proposal_facts_rest_commitFacts({ sha, commit, parents }) {
    return {
        commit: sha,
        tree: commit.tree.sha,
        parent: parents[0]?.sha,
        message: commit.message,
        author: commit.author?.email,
        committer: commit.committer?.email,
    };
}
/** An account that was deleted since (null) was a person's. */
const proposal_facts_rest_isPerson = (account) => account === null || account.type === 'User';

;// CONCATENATED MODULE: ./build/src/adapters/github/trailers.js
// Trailers of the action's commits. Every commit of the action names its run, which tells it from everybody else's.
const RUN = 'Plan-Sync-Run';
const TRAILER = /^([A-Za-z][A-Za-z0-9-]*): +(\S.*)$/;
/**
 * The trailers of a message: the last paragraph in which every line is `Key: value` and one names the run. A squash
 * merge may put other people's trailers after it. Undefined where the message is not the action's.
 */
function parseTrailers(message) {
    const paragraphs = message.replaceAll('\r', '').split(/\n\s*\n/);
    for (const paragraph of paragraphs.reverse()) {
        const matches = paragraph
            .trim()
            .split('\n')
            .map((line) => TRAILER.exec(line.trim()));
        const entries = matches.flatMap((match) => (match ? [[match[1] ?? '', match[2] ?? '']] : []));
        const trailers = Object.fromEntries(entries);
        if (RUN in trailers && entries.length === matches.length)
            return trailers;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/adapters/github/proposal.js

/** GitHub's own address in commits that it writes or signs. */
const WEB = 'noreply@github.com';
/** Whether the action made a commit: it names its run, and nobody has rewritten it since (`git commit --amend`). */
function isOurs({ message, author, committer }) {
    return parseTrailers(message) !== undefined && (committer === author || committer === WEB);
}
function standingOf(pull) {
    const { number, url, title, body, state, commit, mergeCommit } = pull;
    return {
        ...{ number, url, title, body, state, commit, mergeCommit },
        closedByPerson: state === 'closed' && wasClosedByPerson(pull),
        settled: state === 'open' && (pull.approved || pull.waitsForMerge),
    };
}
/**
 * GitHub closes a pull request in the name of who deletes its branch, or moves it so that nothing is left to merge. A
 * deletion closes it within moments, while people close first and delete later: nobody clicks twice in a second.
 */
function wasClosedByPerson({ closing, deletions, commits }) {
    if (closing?.byAccountOfPerson !== true || commits.count === 0)
        return false;
    return !deletions.some((deletion) => {
        const passed = Date.parse(closing.at) - Date.parse(deletion);
        return passed >= -1000 && passed <= 60_000;
    });
}
/** Whether people decide over it now, so that the action leaves it as it is. `head`: what the action builds on. */
function isTheirs({ branch, pull }, head) {
    return pull?.settled === true || (branch?.ours === false && branch.head.commit !== head?.commit);
}

;// CONCATENATED MODULE: ./build/src/adapters/github/refs.js


const refs_short = (ref) => ref.replace(/^refs\//, '');
/** The commit under a ref (full name). A repository without a single commit answers 409. */
async function readRef(client, repository, ref) {
    try {
        return (await client.rest.git.getRef({ ...repository, ref: refs_short(ref) })).data.object.sha;
    }
    catch (error) {
        if (error_httpStatus(error) === 404 || error_httpStatus(error) === 409)
            return undefined;
        throw error;
    }
}
/**
 * Creates or moves a ref. False when somebody else moved it in between; throws a Fault when it stayed where it was.
 * `to` is a commit that nobody else makes: what a run writes names the run.
 */
async function moveRef(client, repository, { ref, from, to, force }, call) {
    try {
        if (from === undefined)
            await client.rest.git.createRef({ ...repository, ref, sha: to });
        else
            await client.rest.git.updateRef({ ...repository, ref: refs_short(ref), sha: to, force });
        return true;
    }
    catch (error) {
        const fault = toGitHubFault(error, call);
        const now = await fault_asking(call, () => readRef(client, repository, ref));
        if (now === to)
            return true;
        if (now !== from)
            return false;
        throw fault;
    }
}

;// CONCATENATED MODULE: ./build/src/adapters/github/writes.js
/** GitHub takes requests of some 40 MB, slowly; several trees on top of each other stay well below. */
const CHARACTERS_PER_TREE = 4_000_000;
/**
 * A tree: `base` (undefined: an empty one) with files set, or removed where null. GitHub refuses to remove what is not
 * there. Returns its SHA.
 */
async function writeTree(client, repository, base, files) {
    let tree = base;
    for (const part of inParts([...files])) {
        const { data } = await client.rest.git.createTree({
            ...repository,
            ...(tree !== undefined && { base_tree: tree }),
            tree: part.map(([path, content]) => ({
                path,
                mode: '100644',
                type: 'blob',
                ...(content === null ? { sha: null } : { content }),
            })),
        });
        tree = data.sha;
    }
    if (tree === undefined)
        throw new Error('A first tree needs at least one file.');
    return tree;
}
/** A commit that no ref points to yet. `parent` undefined: the first of its history. */
async function writeCommit(client, repository, tree, parent, message) {
    const { data } = await client.rest.git.createCommit({
        ...repository,
        message,
        tree,
        parents: parent === undefined ? [] : [parent],
    });
    return { sha: data.sha, url: data.html_url };
}
function inParts(entries) {
    const parts = [];
    let room = 0;
    for (const entry of entries) {
        const size = entry[1]?.length ?? 0;
        const last = parts.at(-1);
        if (last !== undefined && size <= room) {
            last.push(entry);
        }
        else {
            parts.push([entry]);
            room = CHARACTERS_PER_TREE;
        }
        room -= size;
    }
    return parts;
}

;// CONCATENATED MODULE: ./build/src/adapters/github/commits.js


/** Commits `changes` to `head.branch` if `head.commit` still is its head. `message` names the run in a trailer. */
async function commitFiles(client, repository, head, changes, message) {
    try {
        const landed = (await commitByGraphql(client, repository, head, changes, message)) ??
            (await commitByRest(client, repository, head, changes, message));
        return committed(head.branch, landed);
    }
    catch (error) {
        const call = {
            to: `commit to ${head.branch} of ${repository.owner}/${repository.repo}`,
            permission: 'contents: write',
        };
        return judge(client, repository, head, message, toGitHubFault(error, call), call);
    }
}
function committed(branch, { commit, tree, url }) {
    return { kind: 'committed', head: { branch, commit, tree }, url };
}
async function commitByGraphql(client, { owner, repo }, head, changes, message) {
    const [headline = '', ...rest] = message.split('\n');
    const answer = await client.query(`mutation Commit($input: CreateCommitOnBranchInput!) {
      createCommitOnBranch(input: $input) { commit { oid url tree { oid } } }
    }`, {
        input: {
            branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: head.branch },
            expectedHeadOid: head.commit,
            message: { headline, body: rest.join('\n').trim() },
            fileChanges: {
                additions: changes.map(({ path, content }) => ({
                    path,
                    contents: Buffer.from(content).toString('base64'),
                })),
            },
        },
    });
    const commit = answer?.createCommitOnBranch.commit;
    return commit && { commit: commit.oid, tree: commit.tree.oid, url: commit.url };
}
async function commitByRest(client, repository, head, changes, message) {
    const files = new Map(changes.map(({ path, content }) => [path, content]));
    const tree = await writeTree(client, repository, head.tree, files);
    const { sha, url } = await writeCommit(client, repository, tree, head.commit, message);
    await client.rest.git.updateRef({ ...repository, ref: `heads/${head.branch}`, sha, force: false });
    return { commit: sha, tree, url };
}
/** What became of a commit whose request failed. Never sends it again. */
async function judge(client, repository, head, message, fault, call) {
    const history = await fault_asking(call, () => newestCommits(client, repository, head.branch));
    const landed = history.find((commit) => commit.parents.includes(head.commit) && sameWords(commit.message, message));
    if (landed !== undefined)
        return committed(head.branch, { ...landed, commit: landed.sha });
    if (history[0]?.sha !== head.commit || /fast.?forward|expected .* to point/i.test(fault.message)) {
        return { kind: 'stale' };
    }
    if (['forbidden', 'invalid', 'not-found'].includes(fault.code)) {
        return { kind: 'refused', reason: fault.message };
    }
    throw fault;
}
/** Up to 100 commits, newest first, of `branch` or the default branch. */
async function newestCommits(client, repository, branch) {
    const { data } = await client.rest.repos.listCommits({
        ...repository,
        ...(branch !== undefined && { sha: branch }),
        per_page: 100,
    });
    return data.map(({ sha, html_url, commit, parents }) => ({
        sha,
        tree: commit.tree.sha,
        url: html_url,
        message: commit.message,
        parents: parents.map((parent) => parent.sha),
    }));
}
function sameWords(a, b) {
    return a.split(/\s+/).join(' ').trim() === b.split(/\s+/).join(' ').trim();
}

;// CONCATENATED MODULE: ./build/src/adapters/github/heads.js
// The head of a branch with its tree and one of its files: one GraphQL request, or the same without the file by REST.


/**
 * The head of `branch`, or of the default branch, and the file at `path`; brings along for `recent` which pull
 * requests changed lately. Throws a Fault where there is no such branch.
 */
async function readHead(client, repository, branch, path, recent) {
    const ref = branch === undefined ? undefined : `refs/heads/${branch}`;
    const answer = await recent.alongside((fields) => client.query(`query Head($owner: String!, $repo: String!, $file: String!${ref === undefined ? '' : ', $ref: String!'}) {
        repository(owner: $owner, name: $repo) {
          isPrivate
          head: ${ref === undefined ? 'defaultBranchRef' : 'ref(qualifiedName: $ref)'} {
            name target { oid ... on Commit { tree { oid } } }
          }
          file: object(expression: $file) { oid ... on Blob { text } }
          ${fields}
        }
      }`, {
        owner: repository.owner,
        repo: repository.repo,
        file: `${ref ?? 'HEAD'}:${path}`,
        ...(ref !== undefined && { ref }),
    }));
    if (answer === undefined)
        return readHeadByRest(client, repository, branch);
    const { isPrivate, head, file } = answer.repository;
    if (answer.repository.recent)
        recent.remember(answer.repository.recent);
    if (!head?.target?.tree)
        throw noBranch(repository, branch);
    return {
        head: { branch: head.name, commit: head.target.oid, tree: head.target.tree.oid },
        isPublic: !isPrivate,
        file: toFound(file) ?? null,
    };
}
async function readHeadByRest(client, repository, branch) {
    const { data: about } = await client.rest.repos.get({ ...repository });
    const name = branch ?? about.default_branch;
    const { data } = await client.rest.repos.getBranch({ ...repository, branch: name });
    return {
        head: { branch: name, commit: data.commit.sha, tree: data.commit.commit.tree.sha },
        isPublic: !about.private,
        file: undefined,
    };
}
function noBranch({ owner, repo }, branch) {
    return branch === undefined
        ? new core_fault/* Fault */.v('not-found', `${owner}/${repo} has no commit yet.`, {
            service: 'github',
            hint: 'Push a first commit to the default branch.',
        })
        : new core_fault/* Fault */.v('not-found', `${owner}/${repo} has no branch ${branch}.`, {
            service: 'github',
            hint: 'Check the name of the branch.',
        });
}

;// CONCATENATED MODULE: ./build/src/adapters/github/recent-pulls.js
// Which pull requests changed lately, brought along by a query that is sent anyway, so that a run in whose time nothing
// happened asks for nothing more.

/** Fields of the pull requests of a repository, newest change first. */
const LISTED = 'pageInfo { hasNextPage endCursor } nodes { number updatedAt headRefName }';
const FIELDS = `recent: pullRequests(first: 20, orderBy: { field: UPDATED_AT, direction: DESC }) { ${LISTED} }`;
function createRecentPulls() {
    let fields = FIELDS;
    let remembered;
    return {
        async alongside(send) {
            try {
                return await send(fields);
            }
            catch (error) {
                if (fields === '' || !graphqlErrors(error).some(({ path }) => path?.includes('recent')))
                    throw error;
                fields = '';
                return send(fields);
            }
        },
        remember(recent) {
            remembered = recent;
        },
        take(since) {
            const recent = remembered;
            remembered = undefined;
            if (recent === undefined)
                return undefined;
            const { newer, done } = newerThan(recent, since);
            return done ? newer : undefined;
        },
    };
}
/** Those of a list that changed at `since` or later; `done` where there are no others of them. */
function newerThan({ pageInfo, nodes }, since) {
    const listed = nodes.filter((pull) => pull !== null);
    const newer = listed.filter(({ updatedAt }) => isSince(updatedAt, since));
    return { newer, done: newer.length < listed.length || !pageInfo.hasNextPage };
}
/** GitHub's times are cut to seconds, so `since` is as well. */
const isSince = (at, since) => Date.parse(at) >= Math.floor(Date.parse(since) / 1000) * 1000;

;// CONCATENATED MODULE: ./build/src/adapters/github/trees.js
// The complete list of a tree's files, also where GitHub cuts the recursive listing (100,000 entries or 7 MB).

/** Every regular file below a tree; links and submodules are no files. */
async function listTree(client, repository, tree) {
    const listing = await read(client, repository, tree, true);
    return listing.truncated ? listByDirectory(client, repository, tree) : files(listing.entries);
}
async function listByDirectory(client, repository, tree) {
    const { entries, truncated } = await read(client, repository, tree, false);
    if (truncated) {
        throw new core_fault/* Fault */.v('limit', 'GitHub cannot list all files of a directory of this repository.', {
            service: 'github',
            hint: 'Split the directory that holds more than 100,000 entries.',
        });
    }
    const below = await Promise.all(entries
        .filter(({ type }) => type === 'tree')
        .map(async ({ path, sha }) => (await listTree(client, repository, sha)).map((file) => ({ ...file, path: `${path}/${file.path}` }))));
    return [...files(entries), ...below.flat()];
}
async function read(client, repository, tree, recursive) {
    const { data } = await client.rest.git.getTree({
        ...repository,
        tree_sha: tree,
        ...(recursive ? { recursive: '1' } : {}),
    });
    return { entries: data.tree, truncated: data.truncated };
}
function files(entries) {
    return entries
        .filter(({ type, mode }) => type === 'blob' && mode !== '120000')
        .map(({ path, sha, size }) => ({ path, blob: sha, size: size ?? 0 }));
}

;// CONCATENATED MODULE: ./build/src/adapters/github/repository.js
// The port `Repository` over GitHub's API: no checkout, everything at named commits.









/** The page of a repository. */
const pageOf = ({ owner, repo, serverUrl }) => `${serverUrl.replace(/\/+$/, '')}/${owner}/${repo}`;
/**
 * @param recent what a head brings along for the adapter of pull requests
 * @param objects what reads texts, together with others that do
 */
function createRepository(client, options, recent = createRecentPulls(), objects = createObjects(client, options)) {
    const { owner, repo } = options;
    const name = { owner, repo };
    const reading = { to: `read ${owner}/${repo}`, permission: 'contents: read' };
    const sizes = new Map();
    /** What a blob holds never changes: what was read once is not asked for again. */
    const found = new Map();
    let isPublic;
    return {
        owner,
        name: repo,
        url: pageOf(options),
        async head(branch, beside = '') {
            const { head, file, ...answer } = await fault_asking(reading, () => readHead(client, name, branch, beside, recent));
            isPublic = answer.isPublic;
            if (file)
                found.set(file.oid, file);
            return beside === '' || file === undefined ? head : { ...head, beside: file?.oid ?? null };
        },
        async isPublic() {
            isPublic ??= await fault_asking(reading, async () => !(await client.rest.repos.get(name)).data.private);
            return isPublic;
        },
        async files(tree, wanted) {
            const files = (await fault_asking(reading, () => listTree(client, name, tree))).filter(({ path }) => wanted(path));
            for (const { blob, size } of files)
                sizes.set(blob, size);
            return files;
        },
        async texts(blobs) {
            const wanted = [...new Set(blobs)];
            return fault_asking(reading, async () => {
                const unread = wanted.filter((oid) => !found.has(oid));
                for (const [oid, object] of (await objects.find(unread, sizes)) ?? [])
                    found.set(oid, object);
                const texts = await Promise.all(wanted.map(async (oid) => [oid, await exactText(client, name, { oid, text: found.get(oid)?.text })]));
                return new Map(texts.flatMap(([oid, text]) => (text === undefined ? [] : [[oid, text]])));
            });
        },
        blobOf: (text) => (0,external_node_crypto_.createHash)('sha1')
            .update(`blob ${Buffer.byteLength(text)}\0${text}`)
            .digest('hex'),
        commit: (head, changes, message) => commitFiles(client, name, head, changes, message),
        async lastTrailers() {
            for (const { message } of await fault_asking(reading, () => newestCommits(client, name))) {
                const trailers = parseTrailers(message);
                if (trailers !== undefined)
                    return trailers;
            }
            return undefined;
        },
        async isAncestor(commit, of) {
            return fault_asking(reading, async () => {
                try {
                    // Nothing but the status counts: the second page holds no files, and one commit at most.
                    const { data } = await client.rest.repos.compareCommitsWithBasehead({
                        ...name,
                        basehead: `${commit}...${of}`,
                        per_page: 1,
                        page: 2,
                    });
                    return data.status === 'ahead' || data.status === 'identical';
                }
                catch (error) {
                    if (error_httpStatus(error) === 404)
                        return false;
                    throw error;
                }
            });
        },
    };
}

;// CONCATENATED MODULE: ./build/src/adapters/github/proposals.js








function createProposals(client, options) {
    const { owner, repo } = options;
    const name = { owner, repo };
    const reading = {
        to: `read the pull requests of ${owner}/${repo}`,
        permission: 'contents: read, pull-requests: read',
    };
    const pushing = { to: `push a branch to ${owner}/${repo}`, permission: 'contents: write' };
    const opening = { to: `open a pull request in ${owner}/${repo}`, permission: 'pull-requests: write' };
    const changing = { to: `change a pull request of ${owner}/${repo}`, permission: 'pull-requests: write' };
    const look = (branch) => fault_asking(reading, () => lookAt(client, name, branch));
    /** The branch as one commit on top of the head; the commit's SHA, or an outcome where that is not to be had. */
    const push = async (standing, wanted) => {
        const { branch, head, changes, message } = wanted;
        const now = standing.branch;
        try {
            const files = new Map(changes.map(({ path, content }) => [path, content]));
            const tree = await writeTree(client, name, head.tree, files);
            if (now?.head.tree === tree && [now.head.commit, now.parent].includes(head.commit))
                return now.head.commit;
            const { sha } = await writeCommit(client, name, tree, head.commit, message);
            const move = { ref: `refs/heads/${branch}`, from: now?.head.commit, to: sha };
            const moved = await moveRef(client, name, { ...move, force: head.branch !== branch }, pushing);
            return moved ? sha : { kind: 'stale' };
        }
        catch (error) {
            return refusal(toGitHubFault(error, pushing));
        }
    };
    const open = async (base, commit, wanted) => {
        const { branch, title, body } = wanted;
        try {
            const { data } = await client.rest.pulls.create({ ...name, title, body, head: branch, base });
            return { kind: 'proposed', number: data.number, url: data.html_url, commit };
        }
        catch (error) {
            // Opened all the same when the answer was lost, or by somebody else: GitHub takes only one of a branch.
            const there = await fault_asking(opening, () => newestPull(client, name, branch, base));
            if (there?.state === 'open')
                return { kind: 'proposed', number: there.number, url: there.html_url, commit };
            const fault = toGitHubFault(error, opening);
            if (fault.code !== 'forbidden')
                return refusal(fault);
            const page = `${pageOf(options)}/compare/${inPath(base)}...${inPath(branch)}`;
            return { kind: 'branch-only', url: `${page}?expand=1`, commit, reason: fault.message };
        }
    };
    return {
        async find(branch) {
            const { branch: at, pull } = await look(branch);
            return { branch: at && { head: at.head, ours: at.ours }, pull: pull && withoutText(pull) };
        },
        async propose(wanted) {
            const standing = await look(wanted.branch);
            if (isTheirs(standing, wanted.head))
                return { kind: 'stale' };
            const pushed = await push(standing, wanted);
            if (typeof pushed !== 'string')
                return pushed;
            const { pull, defaultBranch } = standing;
            if (pull?.state !== 'open')
                return open(defaultBranch, pushed, wanted);
            const { number, url } = pull;
            const { title, body } = wanted;
            if (pull.title !== title || proposals_text(pull.body) !== proposals_text(body))
                await fault_asking(changing, () => client.rest.pulls.update({ ...name, pull_number: number, title, body }));
            return { kind: 'proposed', number, url, commit: pushed };
        },
        async withdraw(branch, comment) {
            const standing = await look(branch);
            if (isTheirs(standing))
                return false;
            const opened = standing.pull?.state === 'open' ? standing.pull.number : undefined;
            if (opened !== undefined)
                await fault_asking(changing, () => commentOnce(client, name, opened, comment));
            // The branch goes first: this tells our closing from a person's, whoever's token it is.
            if (standing.branch !== undefined)
                await fault_asking(pushing, () => deleteBranch(client, name, branch, pushing));
            if (opened !== undefined)
                await fault_asking(changing, () => client.rest.pulls.update({ ...name, pull_number: opened, state: 'closed' }));
            return true;
        },
        async reopen(number) {
            return fault_asking(changing, async () => {
                try {
                    await client.rest.pulls.update({ ...name, pull_number: number, state: 'open' });
                    return true;
                }
                catch (error) {
                    if (error_httpStatus(error) === 422)
                        return false;
                    throw error;
                }
            });
        },
    };
}
async function lookAt(client, name, branch) {
    const facts = (await factsByGraphql(client, name, branch)) ?? (await factsByRest(client, name, branch));
    const { defaultBranch, head, pull } = facts;
    return {
        defaultBranch,
        branch: head && {
            head: { branch, commit: head.commit, tree: head.tree },
            ours: await isFree(client, name, branch, facts),
            parent: head.parent,
        },
        pull: pull && standingOf(pull),
    };
}
/** Whether nothing of people's is lost when the branch moves. What a closed pull request shows stays there anyway. */
async function isFree(client, name, branch, { defaultBranch, base, head, pull }) {
    const shown = pull?.commit === head?.commit;
    if (shown && pull?.state !== 'open')
        return true;
    if (head === undefined || !isOurs(head))
        return false;
    if (base !== undefined && head.parent === base)
        return true;
    const commits = shown ? pull?.commits : await commitsBeyond(client, name, defaultBranch, branch);
    return commits !== undefined && commits.listed.length === commits.count && commits.listed.every(isOurs);
}
/** Says something on a pull request, once: a comment whose answer was lost is looked for before it is sent again. */
async function commentOnce(client, name, issue_number, body, attempts = 3) {
    const at = { ...name, issue_number };
    const said = await client.paginate(client.rest.issues.listComments, { ...at, per_page: 100 });
    if (said.some((comment) => proposals_text(comment.body ?? '') === proposals_text(body)))
        return;
    try {
        await client.rest.issues.createComment({ ...at, body, request: { retries: 0 } });
    }
    catch (error) {
        if (attempts === 1 || (error_httpStatus(error) ?? 0) < 500)
            throw error;
        await commentOnce(client, name, issue_number, body, attempts - 1);
    }
}
/** Deletes a branch; one that rules keep stays. */
async function deleteBranch(client, name, branch, call) {
    try {
        await client.rest.git.deleteRef({ ...name, ref: `heads/${branch}` });
    }
    catch (error) {
        const { code } = toGitHubFault(error, call);
        if (code === 'forbidden' || code === 'invalid')
            return;
        if ((await readRef(client, name, `refs/heads/${branch}`)) !== undefined)
            throw error;
    }
}
/** Throws the Fault where it is no refusal. */
function refusal(fault) {
    if (['forbidden', 'invalid', 'not-found'].includes(fault.code))
        return { kind: 'refused', reason: fault.message };
    throw fault;
}
const withoutText = ({ title: _, body: __, ...pull }) => pull;
/** As texts are compared: what people saved in the browser has CRLF. */
const proposals_text = (body) => body.replaceAll('\r\n', '\n').trimEnd();
const inPath = (branch) => encodeURIComponent(branch).replaceAll('%2F', '/');

;// CONCATENATED MODULE: ./build/src/core/pull-requests/model.js
// A pull request as GitHub shows it, reduced to what moves tasks and to what people said in it. Texts are untrusted.
/** Branches of the action itself begin so: their pull requests link and move nothing. */
const ownBranches = 'plan-sync/';
/** The action opened it itself. */
function isOwn({ fork, head }) {
    return !fork && head.startsWith(ownBranches);
}

;// CONCATENATED MODULE: ./build/src/adapters/github/pull-request-answer.js


const KINDS = {
    ReadyForReviewEvent: 'ready',
    ConvertToDraftEvent: 'drafted',
    ReviewRequestedEvent: 'review-requested',
    PullRequestReview: 'reviewed',
    MergedEvent: 'merged',
    ClosedEvent: 'closed',
    ReopenedEvent: 'reopened',
};
/** How each list is asked for, from a cursor on; `null` is its beginning. */
const LISTS = {
    commits: (after) => `commits(first: 100, after: ${after}) { ${page('commit { oid message }')} }`,
    files: (after) => `files(first: 100, after: ${after}) { ${page('path')} }`,
    timelineItems: (after) => `
    timelineItems(first: 100, after: ${after}, itemTypes: [
      READY_FOR_REVIEW_EVENT, CONVERT_TO_DRAFT_EVENT, REVIEW_REQUESTED_EVENT, PULL_REQUEST_REVIEW
      MERGED_EVENT, CLOSED_EVENT, REOPENED_EVENT
    ]) { ${page(`
      __typename
      ... on PullRequestReview { submittedAt author { ...actor } }
      ${Object.keys(KINDS)
        .filter((type) => type !== 'PullRequestReview')
        .map((type) => `... on ${type} { createdAt actor { ...actor } }`)
        .join('\n')}`)} }`,
};
const PULL_REQUEST = `
  fragment pull on PullRequest {
    number url title body state isDraft createdAt updatedAt
    baseRefName headRefName headRefOid isCrossRepository
    author { ...actor }
    mergeCommit { oid }
    potentialMergeCommit { oid parents(first: 1) { nodes { oid } } }
    ${Object.values(LISTS)
    .map((list) => list('null'))
    .join('\n')}
    comments(last: 100) { nodes { ...comment } }
  }
  ${ACTOR}
  ${COMMENT}`;
function pullRequestOf(answer, { commits, files, timelineItems }) {
    const { number, url, title, body, createdAt, updatedAt } = answer;
    return {
        ...{ number, url, title, body, createdAt, updatedAt },
        author: accountOfActor(answer.author),
        state: { OPEN: 'open', MERGED: 'merged', CLOSED: 'closed' }[answer.state],
        draft: answer.isDraft,
        base: answer.baseRefName,
        head: answer.headRefName,
        commit: answer.headRefOid,
        fork: answer.isCrossRepository,
        trial: trialOf(answer),
        mergeCommit: answer.mergeCommit?.oid,
        commits: commits.map(({ commit }) => ({ sha: commit.oid, message: commit.message })),
        files: files?.map(({ path }) => path),
        events: inOrder(timelineItems.flatMap((item) => eventOf(item) ?? [])),
        comments: nodesOf(answer.comments).map(commentOf),
    };
}
function trialOf({ state, potentialMergeCommit: tried }) {
    const onto = tried?.parents.nodes?.[0]?.oid;
    return state === 'OPEN' && tried && onto !== undefined ? { commit: tried.oid, onto } : undefined;
}
function eventOf(item) {
    const kind = KINDS[item.__typename];
    // A review that is not submitted yet has no time.
    const at = item.createdAt ?? item.submittedAt ?? undefined;
    if (kind === undefined || at === undefined)
        return undefined;
    return { kind, at, by: accountOfActor(item.actor ?? item.author ?? null) };
}
/** Events as they happened. GitHub closes what it merges, and lists both: the merge says it all. */
function inOrder(events) {
    const sorted = [...events].sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
    const merge = sorted.find(({ kind }) => kind === 'merged');
    if (merge === undefined)
        return sorted;
    return sorted.filter(({ kind, at }) => kind !== 'closed' || Date.parse(at) < Date.parse(merge.at));
}
/** What a list holds; GitHub writes null for what cannot be shown. */
const nodesOf = ({ nodes }) => (nodes ?? []).filter((node) => node !== null);
function page(node) {
    return `totalCount pageInfo { hasNextPage endCursor } nodes { ${node} }`;
}

;// CONCATENATED MODULE: ./build/src/adapters/github/pull-request-query.js



/** So many that GitHub answers well within its ten seconds. */
const BATCH = 10;
/** What GitHub lists of one pull request by REST; more is not asked for here either. */
const MOST = { commits: 250, files: 3000, timelineItems: Infinity };
/** Pull requests by number, in that order; missing ones are left out. Undefined where GraphQL is missing. */
async function pullRequestsByGraphql(client, repository, numbers) {
    const found = [];
    for (let at = 0; at < numbers.length; at += BATCH) {
        const answers = await askFor(client, repository, numbers.slice(at, at + BATCH));
        if (answers === undefined)
            return undefined;
        for (const answer of answers) {
            const pull = await wholeOf(client, repository, answer);
            if (pull === undefined)
                return undefined;
            found.push(pull);
        }
    }
    return found;
}
async function askFor(client, { owner, repo }, numbers) {
    const names = numbers.map((_, at) => `p${at}`);
    const query = `
    query PullRequests($owner: String!, $repo: String!, ${names.map((name) => `$${name}: Int!`).join(', ')}) {
      repository(owner: $owner, name: $repo) {
        ${names.map((name) => `${name}: pullRequest(number: $${name}) { ...pull }`).join('\n')}
      }
    }
    ${PULL_REQUEST}`;
    const variables = Object.fromEntries(names.map((name, at) => [name, numbers[at]]));
    const answer = await found(() => client.query(query, { owner, repo, ...variables }));
    return answer && names.flatMap((name) => answer.repository[name] ?? []);
}
/** An answer, also where some of what was asked for does not exist; throws where the repository does not. */
async function found(send) {
    try {
        return await send();
    }
    catch (error) {
        const repository = dataBeside(error, 'NOT_FOUND')?.repository;
        if (!repository)
            throw error;
        return { repository };
    }
}
async function wholeOf(client, repository, answer) {
    const { number, files } = answer;
    const all = (list, first) => wholeList(client, repository, number, list, first);
    const listsFiles = files !== null && files.totalCount <= MOST.files;
    const commits = await all('commits', answer.commits);
    const timelineItems = await all('timelineItems', answer.timelineItems);
    const paths = listsFiles ? await all('files', files) : [];
    if (commits === undefined || timelineItems === undefined || paths === undefined)
        return undefined;
    return pullRequestOf(answer, { commits, timelineItems, files: listsFiles ? paths : undefined });
}
/** A list in whole, given its first part, as far as GitHub lists it. */
async function wholeList(client, { owner, repo }, number, list, first) {
    const query = `
    query PullRequestPart($owner: String!, $repo: String!, $number: Int!, $after: String) {
      repository(owner: $owner, name: $repo) { pullRequest(number: $number) { ${LISTS[list]('$after')} } }
    }
    ${list === 'timelineItems' ? ACTOR : ''}`;
    const all = [...nodesOf(first)];
    let { hasNextPage, endCursor: after } = first.pageInfo;
    while (hasNextPage && all.length < MOST[list]) {
        const answer = await client.query(query, { owner, repo, number, after });
        if (answer === undefined)
            return undefined;
        const part = answer.repository.pullRequest[list];
        all.push(...nodesOf(part));
        ({ hasNextPage, endCursor: after } = part.pageInfo);
    }
    return all.slice(0, MOST[list]);
}

;// CONCATENATED MODULE: ./build/src/adapters/github/pull-requests-rest.js





/** Those that changed at `since` or later, or with `open` those that are open; newest change first. */
async function listByRest(client, repository, since) {
    const found = [];
    const pages = client.paginate.iterator(client.rest.pulls.list, {
        ...repository,
        state: since === 'open' ? 'open' : 'all',
        sort: 'updated',
        direction: 'desc',
        per_page: 50,
    });
    for await (const { data } of pages) {
        const listed = data.map(({ number, updated_at, head }) => ({
            number,
            updatedAt: updated_at,
            headRefName: head.ref,
        }));
        const wanted = listed.filter(({ updatedAt }) => since === 'open' || isSince(updatedAt, since));
        found.push(...wanted);
        if (wanted.length < listed.length)
            break;
    }
    return found;
}
/** Undefined where there is none of that number. */
async function pullRequestByRest(client, repository, number, viewer) {
    const at = { ...repository, number };
    try {
        const { data } = await client.rest.pulls.get({ ...repository, pull_number: number });
        const [commits, files, events, comments] = await Promise.all([
            commitsOf(client, at),
            data.changed_files > MOST_FILES ? undefined : filesOf(client, at),
            pull_requests_rest_eventsOf(client, at),
            commentsOf(client, at, data.comments, viewer),
        ]);
        return { ...viewOf(data), commits, files, events, comments };
    }
    catch (error) {
        if (error_httpStatus(error) === 404)
            return undefined;
        throw error;
    }
}
function viewOf(data) {
    const merged = data.merged_at !== null;
    return {
        number: data.number,
        url: data.html_url,
        title: data.title,
        body: data.body ?? '',
        author: accountOfUser(data.user),
        state: merged ? 'merged' : data.state,
        draft: data.draft ?? false,
        base: data.base.ref,
        head: data.head.ref,
        commit: data.head.sha,
        // A fork that was deleted leaves no repository behind.
        fork: data.head.repo?.id !== data.base.repo.id,
        createdAt: data.created_at,
        updatedAt: data.updated_at,
        mergeCommit: merged ? (data.merge_commit_sha ?? undefined) : undefined,
    };
}
/** GitHub lists no more of one pull request. */
const MOST_FILES = 3000;
async function commitsOf(client, { number, ...name }) {
    const at = { ...name, pull_number: number, per_page: 100 };
    const commits = await client.paginate(client.rest.pulls.listCommits, at);
    return commits.map(({ sha, commit }) => ({ sha, message: commit.message }));
}
async function filesOf(client, { number, ...name }) {
    const at = { ...name, pull_number: number, per_page: 100 };
    return (await client.paginate(client.rest.pulls.listFiles, at)).map(({ filename }) => filename);
}
const pull_requests_rest_KINDS = {
    ready_for_review: 'ready',
    convert_to_draft: 'drafted',
    review_requested: 'review-requested',
    merged: 'merged',
    closed: 'closed',
    reopened: 'reopened',
};
async function pull_requests_rest_eventsOf(client, { number, ...name }) {
    const [events, reviews] = await Promise.all([
        client.paginate(client.rest.issues.listEvents, { ...name, issue_number: number, per_page: 100 }),
        client.paginate(client.rest.pulls.listReviews, { ...name, pull_number: number, per_page: 100 }),
    ]);
    return inOrder([
        ...events.flatMap(({ event, created_at: at, actor }) => {
            const kind = pull_requests_rest_KINDS[event];
            return kind === undefined ? [] : [{ kind, at, by: accountOfUser(actor) }];
        }),
        ...reviews.flatMap(({ submitted_at: at, user }) => at === undefined ? [] : [{ kind: 'reviewed', at, by: accountOfUser(user) }]),
    ]);
}
/** The newest hundred. */
async function commentsOf(client, { number, ...name }, count, viewer) {
    if (count === 0)
        return [];
    const at = { ...name, issue_number: number, per_page: 100 };
    const said = await client.paginate(client.rest.issues.listComments, at);
    const login = await viewer();
    return Promise.all(said
        .slice(-100)
        .map(async (comment) => commentOfRest(comment, login, await reactionsOf(client, name, comment, login))));
}
/** Reactions of the token itself; asked for only where somebody reacted in such a way at all. */
async function reactionsOf(client, name, comment, viewer) {
    const given = Object.keys(comment.reactions ?? {}).filter((name) => Number(comment.reactions?.[name]) > 0);
    if (knownReactions(given).length === 0)
        return [];
    const at = { ...name, comment_id: comment.id, per_page: 100 };
    const all = await client.paginate(client.rest.reactions.listForIssueComment, at);
    return knownReactions(all.filter(({ user }) => user?.login === viewer).map(({ content }) => content));
}

;// CONCATENATED MODULE: ./build/src/adapters/github/pull-requests.js
// The port `PullRequests` over GitHub's API: a light list of what changed, and then only those in whole.






/** @param recent what the adapter of the repository brought along with its head */
function createPullRequests(client, { owner, repo }, recent = createRecentPulls()) {
    const name = { owner, repo };
    const viewer = createViewer(client);
    const reading = { to: `read the pull requests of ${owner}/${repo}`, permission: 'pull-requests: read' };
    /** In the order of the numbers, without missing ones. */
    const whole = async (numbers) => {
        const found = await pullRequestsByGraphql(client, name, numbers);
        if (found !== undefined)
            return found;
        const pulls = [];
        for (const number of numbers) {
            const pull = await pullRequestByRest(client, name, number, viewer);
            if (pull !== undefined)
                pulls.push(pull);
        }
        return pulls;
    };
    return {
        changed: (since) => fault_asking(reading, async () => {
            const listed = (since === 'open' ? undefined : recent.take(since)) ??
                (await listByGraphql(client, name, since)) ??
                (await listByRest(client, name, since));
            const times = new Map(listed
                .filter(({ headRefName }) => !headRefName.startsWith(ownBranches))
                .sort(byChange)
                .map((pull) => [pull.number, pull.updatedAt]));
            // As the list had it: whoever asks again since the newest of these times misses nothing that changed while
            // the list was read.
            return (await whole([...times.keys()])).map((pull) => ({
                ...pull,
                updatedAt: times.get(pull.number) ?? pull.updatedAt,
            }));
        }),
        get: (number) => fault_asking(reading, async () => (await whole([number]))[0]),
    };
}
const byChange = (one, other) => Date.parse(one.updatedAt) - Date.parse(other.updatedAt) || one.number - other.number;
/** As `listByRest`; undefined where GraphQL is missing. */
async function listByGraphql(client, { owner, repo }, since) {
    const query = `
    query PullRequestList($owner: String!, $repo: String!, $states: [PullRequestState!], $after: String) {
      repository(owner: $owner, name: $repo) {
        pullRequests(
          first: 50, after: $after, states: $states, orderBy: { field: UPDATED_AT, direction: DESC }
        ) { ${LISTED} }
      }
    }`;
    const [from, states] = since === 'open' ? [BEGINNING, ['OPEN']] : [since, null];
    const ask = (after) => client.query(query, { owner, repo, states, after });
    const found = [];
    for (let answer = await ask(null); answer !== undefined;) {
        const { pullRequests } = answer.repository;
        const { newer, done } = newerThan(pullRequests, from);
        found.push(...newer);
        if (done)
            return found;
        answer = await ask(pullRequests.pageInfo.endCursor);
    }
    return undefined;
}
/** Before anything that GitHub holds. */
const BEGINNING = '1970-01-01T00:00:00Z';

;// CONCATENATED MODULE: ./build/src/adapters/github/settings.js
// The port `RepositorySettings` over GitHub's API. Nothing is tried out: what a token may write is told by the role of
// its account and the scopes that GitHub names, or not at all.



function settings_createSettings(client, { owner, repo }) {
    const name = { owner, repo };
    const { rest } = client;
    const reading = (what, permission) => ({
        to: `read ${what} of ${owner}/${repo}`,
        permission,
    });
    const one = { ...name, per_page: 1 };
    const reads = {
        contents: () => rest.repos.listBranches(one),
        'pull-requests': () => rest.pulls.list(one),
        issues: () => rest.issues.listCommentsForRepo(one),
        actions: () => rest.actions.listWorkflowRunsForRepo(one),
    };
    return {
        async token() {
            const about = await asking(reading('the settings', 'contents: read'), () => rest.repos.get(name));
            const role = about.data.permissions;
            const seen = await Promise.all(readables.map(async (what) => {
                const answer = await asking(reading(what, `${what}: read`), () => orHidden(reads[what]));
                return answer === undefined ? [what] : [];
            }));
            return {
                login: await asking(reading('the owner of the token', 'metadata: read'), async () => orHidden(async () => (await rest.users.getAuthenticated()).data.login)),
                writes: role?.push,
                scopes: scopesOf(about.headers['x-oauth-scopes']),
                unreadable: seen.flat(),
            };
        },
        branch: (branch) => asking(reading(`the rules of ${branch}`, 'contents: read'), () => orHidden(async () => {
            const [{ data }, { data: rules }] = await Promise.all([
                rest.repos.getBranch({ ...name, branch }),
                rest.repos.getBranchRules({ ...name, branch }),
            ]);
            return { isProtected: data.protected, rules: [...new Set(rules.map(({ type }) => type))] };
        })),
        actions: () => asking(reading('the settings of Actions', 'administration: read'), () => orHidden(async () => {
            const { data } = await rest.actions.getGithubActionsDefaultWorkflowPermissionsRepository(name);
            return {
                defaultPermissions: data.default_workflow_permissions,
                mayOpenPullRequests: data.can_approve_pull_request_reviews,
            };
        })),
        secrets: () => asking(reading('the names of secrets', 'secrets: read'), () => orHidden(async () => {
            const all = { ...name, per_page: 100 };
            const [own, shared] = await Promise.all([
                rest.actions.listRepoSecrets(all),
                rest.actions.listRepoOrganizationSecrets(all),
            ]);
            return [...own.data.secrets, ...shared.data.secrets].map((secret) => secret.name);
        })),
    };
}
/** What GitHub answers, or undefined where it says that this token may not see it. */
async function orHidden(request) {
    try {
        return await request();
    }
    catch (error) {
        const status = httpStatus(error);
        if ((status === 403 || status === 404) && !isRateLimit(error))
            return undefined;
        throw error;
    }
}
/** GitHub names the scopes of classic tokens only; an empty list is none of them. */
function scopesOf(header) {
    if (typeof header !== 'string')
        return undefined;
    return header.split(',').flatMap((scope) => scope.trim() || []);
}

;// CONCATENATED MODULE: ./build/src/adapters/github/state-files.js


const ROOT = '';
function createStateFiles(client, repository, objects) {
    const commits = new Map();
    const learn = (commit, tree, paths) => {
        const known = { tree, paths: new Map([...(commits.get(commit)?.paths ?? []), ...paths]) };
        commits.set(commit, known);
        return known;
    };
    const fetch = async (commit, paths) => {
        const { tree, texts } = (await readByGraphql(client, repository, objects, commit, paths)) ??
            (await readByRest(client, repository, commit, paths));
        const known = learn(commit, tree, paths.map((path) => [path, texts.has(path)]));
        return { known, texts };
    };
    const know = async (commit, paths) => {
        const known = commits.get(commit);
        const unknown = paths.filter((path) => !known?.paths.has(path));
        return known !== undefined && unknown.length === 0 ? known : (await fetch(commit, unknown)).known;
    };
    return {
        async tip(ref, path) {
            const answer = await client.query(TIP, {
                ...{ owner: repository.owner, repo: repository.repo },
                ...{ ref, path },
            });
            const tip = answer?.repository.tip;
            if (!tip?.tree)
                return undefined;
            const file = toFound(tip.file?.object);
            const text = file && (await exactText(client, repository, file));
            learn(tip.oid, tip.tree.oid, [[path, text !== undefined]]);
            return { commit: tip.oid, text };
        },
        read: async (commit, paths) => (await fetch(commit, paths)).texts,
        tree: async (commit) => (await know(commit, [])).tree,
        async existing(commit, paths) {
            const known = await know(commit, paths);
            return new Set(paths.filter((path) => known.paths.get(path)));
        },
        wrote(commit, tree, parent, files) {
            const inherited = parent === undefined ? [] : (commits.get(parent)?.paths ?? []);
            learn(commit, tree, [
                ...inherited,
                ...[...files].map(([path, text]) => [path, text !== null]),
            ]);
        },
    };
}
const TIP = `query State($owner: String!, $repo: String!, $ref: String!, $path: String!) {
  repository(owner: $owner, name: $repo) {
    tip: object(expression: $ref) {
      oid
      ... on Commit { tree { oid } file(path: $path) { object { oid ... on Blob { text } } } }
    }
  }
}`;
async function readByGraphql(client, repository, objects, commit, paths) {
    const found = await objects.find([ROOT, ...paths].map((path) => `${commit}:${path}`));
    const tree = found?.get(`${commit}:${ROOT}`)?.oid;
    if (found === undefined || tree === undefined)
        return undefined;
    const texts = new Map();
    await Promise.all(paths.map(async (path) => {
        const object = found.get(`${commit}:${path}`);
        const text = object && (await exactText(client, repository, object));
        if (text !== undefined)
            texts.set(path, text);
    }));
    return { tree, texts };
}
async function readByRest(client, repository, commit, paths) {
    const { data } = await client.rest.git.getCommit({ ...repository, commit_sha: commit });
    const files = await listTree(client, repository, data.tree.sha);
    const texts = new Map();
    await Promise.all(files
        .filter(({ path }) => paths.includes(path))
        .map(async ({ path, blob }) => {
        const text = await readBlob(client, repository, blob);
        if (text !== undefined)
            texts.set(path, text);
    }));
    return { tree: data.tree.sha, texts };
}

;// CONCATENATED MODULE: ./build/src/adapters/github/state-store.js
// The port `StateStore`: commits of their own history under a ref that only the action moves, forward only, so that
// the ref is the compare-and-swap.






const META = 'meta.json';
/** @param objects what reads texts, together with others that do */
function createStateStore(client, options, objects = createObjects(client, options)) {
    const { owner, repo, ref } = options;
    const name = { owner, repo };
    const reading = { to: `read the state in ${ref} of ${owner}/${repo}`, permission: 'contents: read' };
    const writing = { to: `save the state in ${ref} of ${owner}/${repo}`, permission: 'contents: write' };
    const files = createStateFiles(client, name, objects);
    /** The ref is gone, and was read from a commit that it pointed to once. */
    let isMissing = false;
    const move = async (parent, sha) => {
        try {
            return await moveRef(client, name, { ref, from: parent, to: sha, force: false }, writing);
        }
        catch (error) {
            const fault = toGitHubFault(error, writing);
            throw fault.code === 'forbidden' || fault.code === 'invalid' ? refused(ref, fault) : fault;
        }
    };
    return {
        async load(lost, onDoubt) {
            const tip = lost === undefined ? await fault_asking(reading, () => files.tip(ref, META)) : undefined;
            isMissing = false;
            // Without meta.json this is no state of ours; an empty text is as unreadable as a damaged one.
            if (tip)
                return { commit: tip.commit, meta: tip.text ?? '' };
            if (lost === undefined)
                onDoubt?.();
            const commit = lost ?? (await fault_asking(reading, () => readRef(client, name, ref)));
            if (commit === undefined)
                return undefined;
            isMissing = lost !== undefined;
            const reads = fault_asking(reading, () => files.read(commit, [META]));
            const texts = await (lost === undefined ? reads : reads.catch(() => undefined));
            return texts && { commit, meta: texts.get(META) ?? '' };
        },
        read: (commit, paths) => paths.length === 0 ? Promise.resolve(new Map()) : fault_asking(reading, () => files.read(commit, paths)),
        async save(parent, changes, message) {
            const written = await fault_asking(writing, async () => {
                const removed = [...changes.keys()].filter((path) => changes.get(path) === null);
                const existing = parent === undefined ? new Set() : await files.existing(parent, removed);
                const effective = new Map([...changes].filter(([path, text]) => text !== null || existing.has(path)));
                const base = parent === undefined ? undefined : await files.tree(parent);
                const tree = await writeTree(client, name, base, effective);
                return { tree, commit: (await writeCommit(client, name, tree, parent, message)).sha };
            });
            if (!(await move(isMissing ? undefined : parent, written.commit)))
                return undefined;
            isMissing = false;
            files.wrote(written.commit, written.tree, parent, changes);
            return written.commit;
        },
        now: client.now,
        async run(id) {
            // Runs of the command line have no number, and GitHub knows nothing of them.
            if (!/^\d+$/.test(id))
                return { alive: 'unknown', endedAt: undefined };
            try {
                const { data } = await client.rest.actions.getWorkflowRun({ ...name, run_id: Number(id) });
                return data.status === 'completed'
                    ? { alive: false, endedAt: data.updated_at }
                    : { alive: true, endedAt: undefined };
            }
            catch (error) {
                const fault = toGitHubFault(error, { to: `read workflow run ${id}`, permission: 'actions: read' });
                if (fault.code === 'not-found' || fault.code === 'forbidden')
                    return { alive: 'unknown', endedAt: undefined };
                throw fault;
            }
        },
    };
}
/** The token may write contents (the commit exists) and the ref stands where it stood: it is the ref that is guarded. */
function refused(ref, cause) {
    const isBranch = ref.startsWith('refs/heads/');
    return new core_fault/* Fault */.v('forbidden', `GitHub does not let this token move ${ref}: ${cause.message}`, {
        service: 'github',
        hint: isBranch
            ? `Exempt ${ref} from the branch rules, or name another one as \`sync.state\`.`
            : 'Set `sync.state: refs/heads/plan-sync/state` to keep the state in a branch.',
        cause,
    });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/src/core/render/escape.js
var render_escape = __webpack_require__(6447);
;// CONCATENATED MODULE: ./build/src/adapters/notion/faults.js
// The one place where a failed exchange becomes a sentence for people: what happened, on what, and what to do.


/** Text that came from Notion or from people, as one short line in quotes. */
function quoted(text, most = 200) {
    const characters = Array.from((0,render_escape/* oneLine */.TN)(text));
    return `“${characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : characters.join('')}”`;
}
/** A Fault of Notion's with its hint. */
function notionFault(code, message, hint, cause) {
    return new core_fault/* Fault */.v(code, message, { service: 'notion', hint, cause });
}
/** Also what Notion answers to an id of another kind, a page's where a database is asked for (400). */
const noSuchId = ['not-found', 'invalid'];
/** What `answer` resolves to, or undefined where it fails with one of `codes`. */
async function orMissing(answer, codes = ['not-found']) {
    try {
        return await answer;
    }
    catch (thrown) {
        if (thrown instanceof core_fault/* Fault */.v && codes.includes(thrown.code))
            return undefined;
        throw thrown;
    }
}
/** An answer that is not what was asked for. */
function oddAnswer(about) {
    return notionFault('unexpected', `Notion’s answer for ${about} is not of a kind that this version understands.`, 'Update the action; if that does not help, report it with the debug log.');
}
/** The Fault for a failure that is final for `call`. */
function faultOf(failure, call) {
    const fault = (code, message, hint) => notionFault(code, message, hint, failure.cause);
    const words = failure.message === '' ? '' : `: ${quoted(failure.message)}`;
    if (failure.status === 401) {
        return fault('unauthorized', 'Notion refused the token.', 'Create a new token in Notion’s integration settings and store it as the secret NOTION_TOKEN; personal tokens expire, and are revoked with their owner.');
    }
    if (failure.status === 403)
        return forbidden(failure, call, fault);
    if (failure.status === 404) {
        return fault('not-found', `Notion does not find ${call.about}: it is deleted, or not shared with the integration.`, 'Open it in Notion, choose ••• → Connections, and add the integration.');
    }
    if (failure.status === 409 || failure.code === 'conflict_error') {
        return failure.kind === 'rejected'
            ? fault('limit', `Notion takes no more rows (${call.about})${words}.`, 'Remove rows that are no longer needed, or use another database.')
            : fault('unavailable', `Notion could not save ${call.about}, again and again, because somebody else was saving it.`, 'Nothing to do: the next run tries again.');
    }
    if (failure.status === 429 && failure.kind === 'rejected') {
        return fault('limit', `Notion has blocked requests of this integration${words}.`, 'Ask Notion’s support what the block is for; waiting does not lift it.');
    }
    if (failure.status === 429) {
        return fault('unavailable', `Notion’s rate limit did not let the request for ${call.about} through${waitAsked(failure)}.`, 'Nothing to do: the next run goes on from here. Other integrations of the workspace may share the limit.');
    }
    if (failure.kind === 'rejected') {
        return fault('invalid', `Notion did not accept the request for ${call.about}${words}.`, 'Compare the database in Notion with the configuration; if both look right, report this with the debug log.');
    }
    return fault('unavailable', failure.status === 0
        ? `Notion could not be reached for ${call.about} (${(0,render_escape/* oneLine */.TN)(failure.message)}).`
        : `Notion did not answer for ${call.about} (${String(failure.status)}).`, failure.kind === 'unsent'
        ? 'Check the network of the runner and the address of the Notion API; the next run tries again.'
        : 'Nothing to do: the next run looks again. See status.notion.so when it lasts.');
}
function waitAsked(failure) {
    return failure.retryAfter === undefined
        ? ''
        : ` (wait asked for: ${String(Math.round(failure.retryAfter / 1000))} s)`;
}
function forbidden(failure, call, fault) {
    if (failure.code === '') {
        return fault('forbidden', `The request for ${call.about} was stopped on its way to Notion by a network rule (403, not from Notion’s API).`, 'Allow the runner to reach the Notion API, or run on another runner.');
    }
    if (failure.details['block_limit'] !== undefined) {
        return fault('limit', 'The Notion workspace has used up the blocks of its free plan, so that nothing can be created there.', 'Upgrade the workspace, or use one with a single member; deleting blocks does not give them back.');
    }
    return fault('forbidden', `The Notion token may not do this with ${call.about}: it lacks the capability “${capability(call)}”.`, 'Switch the capability on in Notion’s integration settings, under Capabilities.');
}
/** The capability that an endpoint asks for; Notion's answer does not name it. */
function capability({ method, path }) {
    if (path.startsWith('users'))
        return 'Read user information including email addresses';
    if (method === 'patch')
        return 'Update content';
    return method === 'post' && !path.endsWith('/query') && path !== 'search'
        ? 'Insert content'
        : 'Read content';
}

;// CONCATENATED MODULE: ./build/src/adapters/notion/traces.js
/** The edits that `text` shows were not made. */
function notMade(edits, text) {
    return edits.filter((edit) => {
        if (!text.includes(edit.from))
            return false;
        if (edit.to.includes(edit.from))
            return !leftTrace(edit.to.replace(edit.from, '\n'), text);
        return !edits.some((other) => other.to.includes(edit.from));
    });
}
/** True where `text` shows neither what `edit` was to replace nor what it was to put there. */
function isGone(edit, text) {
    return !text.includes(edit.from) && !leftTrace(edit.to, text);
}
/**
 * True unless the longest line of `added` is missing in `text`. Lines are compared by their words, because Notion
 * normalises what it is given: escapes, spacing, numbering, links, and the languages on fences.
 */
function leftTrace(added, text) {
    const longest = added
        .split('\n')
        .filter((line) => !line.trimStart().startsWith('```'))
        .map(words)
        .reduce((most, line) => (line.length > most.length ? line : most), []);
    return text.split('\n').some((line) => {
        const there = new Set(words(line));
        return longest.every((word) => there.has(word));
    });
}
function words(line) {
    return line.replace(/^\s*\d+\.\s/, '').match(/[\p{L}\p{N}]+/gu) ?? [];
}

;// CONCATENATED MODULE: ./build/src/adapters/notion/bodies.js
// Page bodies as Markdown, changed in place: `update_content` touches nothing but the text it names, so that blocks
// keep their identity and with it comments and links. Content is never replaced as a whole, nothing is ever allowed
// to be deleted along. https://developers.notion.com/reference/update-page-markdown




/** Replacements in one request, as far as a limit is known. */
const mostEdits = 100;
/** Sendings of a change whose answers were lost and which left no trace. */
const mostSendings = 3;
/** Milliseconds: a write whose answer was lost may still be running, and a save collision needs a moment. */
const pauseBeforeLook = 2_000;
const markdownObject = schemas/* object */.Ikc({
    markdown: schemas/* string */.YjP(),
    truncated: schemas/* boolean */.zMY().catch(false),
    unknown_block_ids: schemas/* array */.YOg(schemas/* unknown */.L5J()).catch([]),
});
/** The port's methods on bodies. */
function createBodies({ exchange, labels, clock }) {
    const path = (page) => `pages/${page}/markdown`;
    const text = (page) => `the text of ${labels.page(page)}`;
    async function read(page) {
        return toBody(await exchange.ask({ method: 'get', path: path(page), about: text(page) }), text(page));
    }
    /** One write. `answered` is false where the answer was lost and the body was read instead. */
    async function write(page, change) {
        const outcome = await exchange.tell({
            method: 'patch',
            path: path(page),
            body: change,
            about: text(page),
        });
        if (!('failure' in outcome))
            return { body: toBody(outcome.value, text(page)), answered: true };
        await clock.sleep(pauseBeforeLook);
        return { body: await read(page), answered: false };
    }
    async function replace(page, edits, earlier = 0) {
        const updates = edits.map(({ from, to }) => ({ old_str: from, new_str: to }));
        let written;
        try {
            written = await write(page, { type: 'update_content', update_content: { content_updates: updates } });
        }
        catch (thrown) {
            if (!(thrown instanceof core_fault/* Fault */.v) || thrown.code !== 'invalid')
                throw thrown;
            // Notion does not say which text it did not find: the body tells.
            const body = await read(page);
            const late = earlier > 0 && edits.every(({ to }) => leftTrace(to, body.markdown));
            if (late)
                return body;
            const gone = edits.find(({ from }) => body.markdown.split(from).length !== 2);
            throw gone ? staleFault(labels.page(page), gone, body, thrown) : thrown;
        }
        // One edit is made or refused; of several, some may have been skipped.
        if (written.answered && edits.length === 1)
            return written.body;
        let { body } = written;
        const gone = edits.find((edit) => isGone(edit, written.body.markdown));
        if (gone)
            throw staleFault(labels.page(page), gone, body);
        for (const edit of notMade(edits, body.markdown)) {
            if (earlier + 1 === mostSendings)
                throw notTaken(page);
            body = await replace(page, [edit], earlier + 1);
        }
        return body;
    }
    function notTaken(page) {
        return notionFault('unavailable', `Notion did not take a change to ${text(page)}.`, 'Nothing to do: the next run reads the page and tries again.');
    }
    return {
        body: (page) => orMissing(read(page)),
        edit: async (page, edits) => {
            if (edits.length === 0)
                return read(page);
            let body = await replace(page, edits.slice(0, mostEdits));
            for (let at = mostEdits; at < edits.length; at += mostEdits) {
                body = await replace(page, edits.slice(at, at + mostEdits));
            }
            return body;
        },
        append: async (page, markdown) => {
            const change = {
                type: 'insert_content',
                insert_content: { content: markdown, position: { type: 'end' } },
            };
            for (let sendings = 0; sendings < mostSendings; sendings += 1) {
                const { body, answered } = await write(page, change);
                if (answered || leftTrace(markdown, body.markdown))
                    return body;
            }
            throw notTaken(page);
        },
    };
}
function staleFault(page, gone, body, cause) {
    const state = body.markdown.includes(gone.from) ? 'is there more than once' : 'is no longer there';
    return notionFault('stale', `The text of ${page} is not what was read: ${quoted(gone.from, 80)} ${state}.`, 'Nothing to do: the next run reads the page again.', cause);
}
function toBody(json, about) {
    const parsed = markdownObject.safeParse(json);
    if (!parsed.success)
        throw oddAnswer(about);
    const { markdown, truncated, unknown_block_ids: unknown } = parsed.data;
    return { markdown, complete: !truncated && unknown.length === 0 };
}

;// CONCATENATED MODULE: ./build/src/core/board/references.js
// A page or database as people name it: an address copied from Notion, an id, or else a title.
const hosts = /(^|\.)(notion\.so|notion\.com|notion\.site)$/;
const normal = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const compact = /^[0-9a-f]{32}$/i;
/**
 * Reads an address on any of Notion's hosts, an id with or without dashes, or a title. An address shows a page over
 * another one with `?p=`; `?v=` names a view and says nothing about the page.
 */
function parseReference(text) {
    const trimmed = text.trim();
    const id = toId(trimmed) ?? idInAddress(trimmed);
    return id === undefined ? { title: trimmed } : { id };
}
/** `text` as a dashed UUID in lower case; undefined when it is no id. */
function toId(text) {
    if (normal.test(text))
        return text;
    if (!uuid.test(text) && !compact.test(text))
        return undefined;
    return text
        .replace(/-/g, '')
        .toLowerCase()
        .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
function idInAddress(text) {
    const url = /^https?:\/\//i.test(text) ? text : `https://${text}`;
    if (!URL.canParse(url))
        return undefined;
    const address = new URL(url);
    if (!hosts.test(address.hostname))
        return undefined;
    const over = address.searchParams.get('p');
    const last = address.pathname.split('/').findLast((part) => part !== '') ?? '';
    return (over === null ? undefined : toId(over)) ?? idAtEnd(last);
}
/** `Some-Title-<32 hex digits>`, or a dashed id after a title. */
function idAtEnd(slug) {
    const match = /(?:^|-)([0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i.exec(slug);
    return match ? toId(match[1]) : undefined;
}

;// CONCATENATED MODULE: ./build/src/adapters/notion/convert.js
// Notion's JSON as the product's values. Additive changes reach every API version, so unknown keys and types pass,
// and what is missing gets a harmless value; only an object without an id is none.


/** Pages list this many entries of a relation or people property at most; the rest is behind `ids`. */
const listedEntries = 25;
/** Dashed, lower case; a text that is no UUID is only lowered. */
function normalId(id) {
    return toId(id) ?? id.toLowerCase();
}
const convert_text = schemas/* string */.YjP().catch('');
const id = schemas/* string */.YjP().min(1).transform(normalId);
const reference = schemas/* object */.Ikc({ id }).catch({ id: '' });
const richText = schemas/* array */.YOg(schemas/* object */.Ikc({ plain_text: convert_text }).catch({ plain_text: '' })).catch([]);
function plain(items) {
    return items.map((item) => item.plain_text).join('');
}
const properties = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).catch({});
const rawProperty = schemas/* looseObject */._H3({ id: schemas/* string */.YjP(), type: schemas/* string */.YjP() });
const pageObject = schemas/* object */.Ikc({
    id,
    url: convert_text,
    created_time: convert_text,
    created_by: reference,
    last_edited_time: convert_text,
    last_edited_by: reference,
    in_trash: schemas/* boolean */.zMY().catch(false),
    parent: schemas/* object */.Ikc({ data_source_id: id.optional().catch(undefined) }).catch({ data_source_id: undefined }),
    properties: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
});
/** The address of a page without its title, which changes with it: a link once written stays right. */
function withoutTitle(url, id) {
    const compact = id.replaceAll('-', '');
    return url.endsWith(compact) ? new URL(compact, url).href : url;
}
/** A page; undefined for what is none, also for the bare ids that Notion gives of pages we may not see. */
function toPage(json) {
    const parsed = pageObject.safeParse(json);
    if (!parsed.success)
        return undefined;
    const page = parsed.data;
    const raw = Object.values(page.properties).filter(isRawProperty).map(markCut);
    const title = raw.find((property) => property.type === 'title');
    return {
        id: page.id,
        url: withoutTitle(page.url, page.id),
        createdTime: page.created_time,
        createdBy: page.created_by.id,
        lastEditedTime: page.last_edited_time,
        lastEditedBy: page.last_edited_by.id,
        inTrash: page.in_trash,
        dataSource: page.parent.data_source_id,
        title: plain(richText.parse(title?.['title'])),
        properties: Object.fromEntries(raw.map((property) => [property.id, property])),
    };
}
function isRawProperty(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    return 'id' in value && typeof value.id === 'string' && 'type' in value && typeof value.type === 'string';
}
/** `has_more` where a list is as long as a page shows, whether or not Notion says so. */
function markCut(property) {
    const value = property[property.type];
    const lists = property.type === 'relation' || property.type === 'people';
    if (!lists || !Array.isArray(value) || value.length < listedEntries)
        return property;
    return { ...property, has_more: property['has_more'] ?? true };
}
const convert_option = schemas/* object */.Ikc({ id: schemas/* string */.YjP(), name: convert_text });
const group = schemas/* object */.Ikc({ name: convert_text, option_ids: schemas/* array */.YOg(schemas/* string */.YjP()).catch([]) });
const list = (item) => schemas/* array */.YOg(schemas/* unknown */.L5J())
    .catch([])
    .transform((items) => items.flatMap((entry) => {
    const result = item.safeParse(entry);
    return result.success ? [result.data] : [];
}));
const schemaDetails = schemas/* object */.Ikc({
    options: list(convert_option).optional(),
    groups: list(group).optional(),
    data_source_id: id.optional().catch(undefined),
    dual_property: schemas/* object */.Ikc({ synced_property_id: schemas/* string */.YjP().optional() }).optional().catch(undefined),
    prefix: schemas/* string */.YjP().nullish().catch(undefined),
});
const anyDetails = schemaDetails.catch({});
const propertyObject = rawProperty.extend({ name: convert_text });
function toSchema(json) {
    const parsed = propertyObject.safeParse(json);
    if (!parsed.success)
        return undefined;
    const { id: propertyId, name, type } = parsed.data;
    const details = anyDetails.parse(parsed.data[type] ?? {});
    return {
        id: propertyId,
        name,
        type,
        ...(details.options && { options: details.options }),
        ...(details.groups && {
            groups: details.groups.map(({ name: groupName, option_ids }) => ({
                name: groupName,
                optionIds: option_ids,
            })),
        }),
        ...(details.data_source_id !== undefined && {
            relation: {
                dataSource: details.data_source_id,
                mirror: details.dual_property?.synced_property_id,
            },
        }),
        ...(typeof details.prefix === 'string' && { prefix: details.prefix }),
    };
}
const dataSourceObject = schemas/* object */.Ikc({
    id,
    title: richText.transform(plain),
    url: convert_text,
    parent: schemas/* object */.Ikc({ database_id: id.optional().catch(undefined) }).catch({ database_id: undefined }),
    properties,
});
/** A data source with its schema; undefined for what is none. */
function toDataSource(json) {
    const parsed = dataSourceObject.safeParse(json);
    if (!parsed.success)
        return undefined;
    const source = parsed.data;
    return {
        id: source.id,
        database: source.parent.database_id ?? '',
        title: source.title,
        url: source.url,
        properties: Object.values(source.properties).flatMap((property) => toSchema(property) ?? []),
    };
}
const databaseObject = schemas/* object */.Ikc({
    id,
    title: richText.transform(plain),
    url: convert_text,
    data_sources: list(schemas/* object */.Ikc({ id, name: convert_text })),
});
/** A database: the container of data sources, without a schema of its own. */
function toDatabase(json) {
    return databaseObject.safeParse(json).data;
}
const userObject = schemas/* object */.Ikc({
    id,
    name: schemas/* string */.YjP().nullish().catch(undefined),
    type: schemas/* string */.YjP().catch(''),
    person: schemas/* object */.Ikc({ email: schemas/* string */.YjP().optional().catch(undefined) })
        .nullish()
        .catch(undefined),
});
/** A member, guest or bot; undefined for what is none. */
function toPerson(json) {
    const parsed = userObject.safeParse(json);
    if (!parsed.success)
        return undefined;
    const { id: userId, name, type, person } = parsed.data;
    return { id: userId, name: name ?? '', email: person?.email, bot: type === 'bot' };
}
const listing = schemas/* object */.Ikc({
    results: schemas/* array */.YOg(schemas/* unknown */.L5J()).catch([]),
    has_more: schemas/* boolean */.zMY().catch(false),
    next_cursor: schemas/* string */.YjP().nullish().catch(undefined),
    request_status: schemas/* object */.Ikc({ type: schemas/* string */.YjP() }).optional().catch(undefined),
});
/** What is no list says that there is more, and not where. */
const anyListing = listing.catch({
    results: [],
    has_more: true,
    next_cursor: undefined,
    request_status: undefined,
});
/** One portion of any list. */
function toPortion(json) {
    const { results, has_more, next_cursor, request_status } = anyListing.parse(json);
    const cursor = has_more ? (next_cursor ?? undefined) : undefined;
    return {
        results,
        cursor,
        cut: request_status?.type === 'incomplete' || (has_more && cursor === undefined),
    };
}

;// CONCATENATED MODULE: ./build/src/adapters/notion/lists.js
// Lists come in portions of at most 100, and only the missing cursor ends one.

const largestPortion = 100;
/**
 * Every item of a list, and whether Notion told all of them. `most` ends lists whose rest is of no use.
 * The cursor goes where the method takes its parameters: into the body of a POST, else into the query.
 */
async function readAll(ask, call, most = Number.POSITIVE_INFINITY) {
    const items = [];
    let cut = false;
    let cursor;
    do {
        const page = { page_size: largestPortion, ...(cursor !== undefined && { start_cursor: cursor }) };
        const portion = toPortion(await ask(call.method === 'post'
            ? { ...call, body: { ...call.body, ...page } }
            : { ...call, query: { ...call.query, ...page } }));
        items.push(...portion.results);
        cut ||= portion.cut;
        cursor = portion.cursor;
    } while (cursor !== undefined && items.length < most);
    return { items, cut };
}

;// CONCATENATED MODULE: ./build/src/adapters/notion/once.js

/** When to look after a lost answer, in milliseconds since then: a fresh row may be missing from queries at first. */
const looks = [2_000, 8_000, 30_000];
const mostConflicts = 4;
/** Creates once, or finds what was created; throws a Fault `unavailable` where nobody can tell. */
async function createOnce({ exchange, clock, log }, creation) {
    const { call, read, recognise } = creation;
    for (let conflicts = 0;; conflicts += 1) {
        const outcome = await exchange.tell(call);
        if (!('failure' in outcome))
            return read(outcome.value);
        const { failure } = outcome;
        if (failure.kind === 'conflict' && conflicts < mostConflicts) {
            await clock.sleep(1000 * 2 ** conflicts);
            const found = await recognise();
            if (found !== undefined)
                return found;
            continue;
        }
        log.info(`Notion, ${call.about}: the answer was lost; looking whether it was created.`);
        const found = (await lookUpCommitted(failure, creation.committed)) ?? (await lookAgain(clock, recognise));
        if (found !== undefined)
            return found;
        throw faultOf(failure, call);
    }
}
async function lookUpCommitted(failure, committed) {
    const id = failure.details['committed_resource_id'];
    return typeof id === 'string' ? committed(id) : undefined;
}
async function lookAgain(clock, recognise) {
    let waited = 0;
    for (const at of looks) {
        await clock.sleep(at - waited);
        waited = at;
        const found = await recognise();
        if (found !== undefined)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/adapters/notion/pages.js





/** The port's methods on pages. */
function createPages(context) {
    const { exchange, labels } = context;
    function read(json, about) {
        const page = toPage(json);
        if (!page) {
            throw notionFault('forbidden', `Notion shows only the id of ${about}, not what is on it.`, 'Open it in Notion, choose ••• → Connections, and add the integration; it needs the capability “Read content”.');
        }
        labels.learn(page.id, page.title);
        return page;
    }
    async function page(id) {
        const request = exchange.ask({ method: 'get', path: `pages/${id}`, about: labels.page(id) });
        const found = toPage(await orMissing(request, noSuchId));
        if (found)
            labels.learn(found.id, found.title);
        return found;
    }
    /** Sets what `body` names: the same however often it is sent. */
    async function set(id, body) {
        const about = labels.page(id);
        try {
            return read(await exchange.ask({ method: 'patch', path: `pages/${id}`, body, about }), about);
        }
        catch (thrown) {
            // Pages in the trash take no change, not even the one that put them there, sent again after a lost answer.
            const now = thrown instanceof core_fault/* Fault */.v && thrown.code === 'invalid' ? await page(id) : undefined;
            if (!now?.inTrash)
                throw thrown;
            if (body['in_trash'] === true)
                return now;
            throw notionFault('stale', `Notion does not change ${labels.page(id)}: it is in the trash.`, 'Nothing to do: the next run reads the page again.', thrown);
        }
    }
    return {
        page,
        ids: async (id, property) => {
            const { items, cut } = await readAll(exchange.ask, {
                method: 'get',
                path: `pages/${id}/properties/${property}`,
                about: labels.page(id),
            });
            // Half a list would be written back as the whole.
            if (cut)
                throw oddAnswer(`a property of ${labels.page(id)}`);
            return items.flatMap((item) => entryId(item) ?? []);
        },
        hasComments: async (id) => {
            try {
                const about = `the comments on ${labels.page(id)}`;
                const { items } = await readAll(exchange.ask, {
                    method: 'get',
                    path: 'comments',
                    query: { block_id: id },
                    about,
                });
                return items.length > 0;
            }
            catch (thrown) {
                // An integration that may not read comments cannot know that there are none.
                if (thrown instanceof core_fault/* Fault */.v && thrown.code === 'forbidden')
                    return true;
                throw thrown;
            }
        },
        pagesByTitle: async (title) => {
            const { items } = await readAll(exchange.ask, {
                method: 'post',
                path: 'search',
                body: { query: title, filter: { property: 'object', value: 'page' } },
                about: 'the search for a page by its title',
            }, mostHits);
            return items.flatMap((item) => toPage(item) ?? []).filter((hit) => sameTitle(hit.title, title));
        },
        create: (newPage, recognise) => {
            const { parent } = newPage;
            const place = 'dataSource' in parent ? labels.database(parent.dataSource) : labels.page(parent.page);
            const about = `a new page in ${place}`;
            return createOnce(context, {
                call: { method: 'post', path: 'pages', body: creationBody(newPage), about },
                read: (answer) => read(answer, about),
                recognise,
                committed: page,
            });
        },
        update: (id, properties) => set(id, { properties }),
        trash: (id) => set(id, { in_trash: true }),
        restore: (id) => set(id, { in_trash: false }),
    };
}
/** Search is ranked: what is further down does not carry the words. */
const mostHits = 500;
/** Whether two titles are the same to a reader: case and spacing aside. */
function sameTitle(one, other) {
    const reduce = (title) => title.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
    return reduce(one) === reduce(other);
}
function creationBody({ parent, properties, markdown }) {
    return {
        parent: 'dataSource' in parent
            ? { type: 'data_source_id', data_source_id: parent.dataSource }
            : { type: 'page_id', page_id: parent.page },
        properties,
        ...(markdown !== undefined && { markdown }),
    };
}
/** The id in an entry of a relation or people property. */
function entryId(item) {
    if (typeof item !== 'object' || item === null)
        return undefined;
    for (const key of ['relation', 'people']) {
        const value = Reflect.get(item, key);
        const id = typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : undefined;
        if (typeof id === 'string')
            return normalId(id);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/adapters/notion/databases.js
// Databases, their data sources and views: finding them, and what `setup` creates.






const trashedObject = schemas/* object */.Ikc({ in_trash: schemas/* literal */.euz(true) });
const isTrashed = (json) => trashedObject.safeParse(json).success;
function trashed(about) {
    return notionFault('not-found', `In Notion, ${about} is in the trash.`, 'Restore it there, or name another one in the configuration.');
}
/** The port's methods on databases, data sources and views. */
function createDatabases(context) {
    const { exchange, labels } = context;
    function read(json, about) {
        const source = toDataSource(json);
        if (!source)
            throw oddAnswer(about);
        labels.learn(source.id, source.title);
        if (isTrashed(json))
            throw trashed(labels.database(source.id));
        return source;
    }
    async function schema(id) {
        const about = labels.database(id);
        return read(await exchange.ask({ method: 'get', path: `data_sources/${id}`, about }), about);
    }
    /** The first data source of a database: the only one of a database that was just created. */
    async function sourceOf(database, about) {
        const first = database?.data_sources[0];
        if (!first)
            throw oddAnswer(about);
        return schema(first.id);
    }
    async function viewNames(source) {
        const about = `the views of ${labels.database(source.id)}`;
        const { items } = await readAll(exchange.ask, {
            method: 'get',
            path: 'views',
            query: { data_source_id: source.id },
            about,
        });
        const ids = items.flatMap((item) => listedView.safeParse(item).data?.id ?? []);
        const views = await Promise.all(ids.map((id) => orMissing(exchange.ask({ method: 'get', path: `views/${id}`, about }))));
        return views.flatMap((view) => namedView.safeParse(view).data?.name ?? []);
    }
    return {
        schema,
        databasesOn: async (parent, title) => {
            const found = [];
            for await (const database of childDatabases(context, parent, title, ''))
                found.push(await sourceOf(database, `the database “${title}”`));
            return found;
        },
        createDatabase: async (parent, title, properties) => {
            const about = `the new database “${title}”`;
            const since = context.transport.now().slice(0, minutes);
            const database = await createOnce(context, {
                call: {
                    method: 'post',
                    path: 'databases',
                    body: {
                        parent: { type: 'page_id', page_id: parent },
                        title: [{ type: 'text', text: { content: title } }],
                        initial_data_source: { properties },
                    },
                    about,
                },
                read: toDatabase,
                recognise: async () => {
                    const { value } = await childDatabases(context, parent, title, since).next();
                    return value ?? undefined;
                },
                committed: (id) => readDatabase(context, id),
            });
            return sourceOf(database, about);
        },
        updateSchema: async (id, properties) => {
            const about = labels.database(id);
            const call = { method: 'patch', path: `data_sources/${id}`, body: { properties }, about };
            return read(await exchange.ask(call), about);
        },
        createView: async (source, view) => {
            const about = `the view “${view.name}” of ${labels.database(source.id)}`;
            const made = async () => (await viewNames(source)).includes(view.name) || undefined;
            await createOnce(context, {
                call: {
                    method: 'post',
                    path: 'views',
                    body: {
                        database_id: source.database,
                        data_source_id: source.id,
                        name: view.name,
                        type: view.type,
                        configuration: {
                            type: view.type,
                            group_by: groupBy(view.groupBy),
                            properties: view.visible.map(({ id }) => ({ property_id: id, visible: true })),
                        },
                    },
                    about,
                },
                read: () => true,
                recognise: made,
                committed: made,
            });
        },
        views: viewNames,
    };
}
const listedView = schemas/* object */.Ikc({ id: schemas/* string */.YjP() });
const namedView = schemas/* object */.Ikc({ name: schemas/* string */.YjP() });
function groupBy({ id, type }) {
    return {
        type,
        property_id: id,
        ...(type === 'status' && { group_by: 'option' }),
        sort: { type: 'manual' },
    };
}
/** A database by id; undefined where there is none that we may see. */
async function readDatabase({ exchange, labels }, id) {
    const request = exchange.ask({ method: 'get', path: `databases/${id}`, about: labels.database(id) });
    return toDatabase(await orMissing(request, noSuchId));
}
/** Length of an ISO 8601 time down to the minute, which is all that Notion tells of a creation. */
const minutes = 'yyyy-mm-ddThh:mm'.length;
const childBlock = schemas/* object */.Ikc({ id: schemas/* string */.YjP(), type: schemas/* literal */.euz('child_database'), created_time: schemas/* string */.YjP() });
/** The databases of that title on a page which are not older than `since`, a minute; the newest first. */
async function* childDatabases(context, parent, title, since) {
    const { items } = await readAll(context.exchange.ask, {
        method: 'get',
        path: `blocks/${parent}/children`,
        about: context.labels.page(parent),
    });
    const newestFirst = items
        .flatMap((item) => childBlock.safeParse(item).data ?? [])
        .filter((block) => block.created_time.slice(0, minutes) >= since)
        .sort((one, other) => other.created_time.localeCompare(one.created_time));
    for (const { id } of newestFirst) {
        const database = await readDatabase(context, id);
        if (database && sameTitle(database.title, title))
            yield database;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/adapters/notion/find.js
// From what people write into the configuration to a data source: an address or id of a database or data source, or
// a title. The two kinds of ids are not interchangeable, and an address shows the database's.






/** Search is ranked: what is further down does not carry the words. */
const find_mostHits = 300;
/** The port's `find`; `pages` and `schema` are the board's own methods. */
function createFind(context, { page, schema }) {
    const { exchange } = context;
    async function byId(id, reference) {
        const database = await readDatabase(context, id);
        if (database) {
            const [first, ...others] = database.data_sources;
            if (!first)
                return undefined;
            if (others.length === 0)
                return { source: await schema(first.id) };
            return { candidates: database.data_sources.map((source) => candidate(source.name, source.id)) };
        }
        const source = await orMissing(schema(id), noSuchId);
        if (source)
            return { source };
        if (await page(id)) {
            throw notionFault('not-found', `${quoted(reference, 120)} is a page, not a database.`, 'Open the database itself in Notion (as a full page) and copy the address from there.');
        }
        return undefined;
    }
    async function byTitle(title) {
        const { items } = await readAll(exchange.ask, {
            method: 'post',
            path: 'search',
            body: { query: title, filter: { property: 'object', value: 'data_source' } },
            about: 'the search for a database by its title',
        }, find_mostHits);
        const hits = items
            .flatMap((item) => toDataSource(item) ?? [])
            .filter((hit) => sameTitle(hit.title, title));
        const [first, ...others] = hits;
        if (!first)
            return undefined;
        // The search index lags; the data source itself does not.
        if (others.length === 0)
            return { source: await schema(first.id) };
        return { candidates: hits.map((hit) => candidate(hit.title, hit.id)) };
    }
    return (reference) => {
        const parsed = parseReference(reference);
        return 'id' in parsed ? byId(parsed.id, reference) : byTitle(parsed.title);
    };
}
function candidate(title, id) {
    return `${title} (${id})`;
}

;// CONCATENATED MODULE: ./build/src/adapters/notion/labels.js
// What messages call pages and databases: by the name that people know, once it was seen, and by id.

/** Labels that learn titles as objects pass by. */
function createLabels() {
    const titles = new Map();
    const label = (noun, id) => {
        const title = titles.get(id);
        return title === undefined || title === ''
            ? `the ${noun} ${quoted(id, 60)}`
            : `the ${noun} ${quoted(title, 80)}`;
    };
    return {
        learn: (id, title) => titles.set(id, title),
        page: (id) => label('page', id),
        database: (id) => label('database', id),
    };
}

// EXTERNAL MODULE: ./node_modules/@notionhq/client/build/src/index.js
var src = __webpack_require__(8342);
;// CONCATENATED MODULE: ./build/src/adapters/notion/failure.js
// What a failed exchange means for the request, read once from whatever was thrown: whether Notion ran it, refused
// it, or nobody knows. Decides nothing; retry.ts and once.ts do.


const errorBody = schemas/* object */.Ikc({
    code: schemas/* string */.YjP().catch(''),
    message: schemas/* string */.YjP().catch(''),
    additional_data: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).catch({}),
});
/** Codes of connections that were never made, so that nothing can have run. */
const neverConnected = new Set([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'UND_ERR_CONNECT_TIMEOUT',
]);
/** The meaning of `thrown`; undefined where it does not come from an exchange and so is a bug of ours. */
function readFailure(thrown) {
    const silent = { status: 0, code: '', retryAfter: undefined, details: {}, cause: thrown };
    if ((0,src/* isHTTPResponseError */.K_)(thrown))
        return readAnswer(thrown.status, thrown.body, thrown.headers, thrown);
    if (thrown instanceof src/* InvalidPathParameterError */.Sg) {
        return { ...silent, kind: 'rejected', message: 'the id holds characters that no id has' };
    }
    if (thrown instanceof SyntaxError) {
        return { ...silent, kind: 'lost', message: 'the answer was no JSON' };
    }
    if (!(thrown instanceof Error))
        return undefined;
    if (thrown.name === 'TimeoutError' ||
        thrown.name === 'AbortError' ||
        thrown.name === 'RequestTimeoutError') {
        return { ...silent, kind: 'lost', message: 'no answer in time' };
    }
    // fetch hides the reason in `cause`; a TypeError without one is a mistake in the code.
    const reason = thrown.cause;
    if (!(thrown instanceof TypeError) || !(reason instanceof Error))
        return undefined;
    const code = 'code' in reason ? String(reason.code) : '';
    return {
        ...silent,
        kind: neverConnected.has(code) ? 'unsent' : 'lost',
        code,
        message: reason.message || code || thrown.message,
    };
}
function readAnswer(status, body, headers, cause) {
    const { code, message, additional_data: details } = parseBody(body);
    return {
        kind: failure_kindOf(status, code, details),
        status,
        code,
        message,
        retryAfter: retryAfter(headers, details),
        details,
        cause,
    };
}
function parseBody(body) {
    const none = { code: '', message: '', additional_data: {} };
    try {
        return errorBody.catch(none).parse(JSON.parse(body));
    }
    catch {
        return none;
    }
}
function failure_kindOf(status, code, details) {
    // A block is no matter of waiting: https://developers.notion.com/reference/request-limits
    if (status === 429 && details['rate_limit_reason'] === 'public_api_request_blocked')
        return 'rejected';
    if (status === 429 || status === 529)
        return 'refused';
    if (status === 409 && code !== 'row_limit_exceeded')
        return 'conflict';
    return status >= 500 || status === 408 ? 'lost' : 'rejected';
}
/** Seconds or an HTTP date in the header, else the copy in the body; not capped as the client does. */
function retryAfter(headers, details) {
    const header = headers instanceof Headers ? headers : new Headers();
    const copy = details['retry_after'];
    const text = header.get('retry-after') ?? (typeof copy === 'string' || typeof copy === 'number' ? String(copy) : '');
    if (text.trim() === '')
        return undefined;
    const seconds = Number(text);
    if (Number.isFinite(seconds))
        return Math.max(0, seconds * 1000);
    const wait = Date.parse(text) - Date.parse(header.get('date') ?? '');
    return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

;// CONCATENATED MODULE: ./build/src/adapters/notion/pacer.js
/** The least that any plan grants. */
const sureBudget = 180;
/** A little longer than Notion's window, which begins when the first request arrives, not when it leaves. */
const windowLength = 60_500;
const mostInFlight = 4;
/** A queue with its own budget. */
function createPacer({ clock, refusal, onWait }) {
    let windowEnd = 0;
    let sent = 0;
    let passed = 0;
    let inFlight = 0;
    let limit = sureBudget;
    let limitIsKnown = false;
    let pausedUntil = 0;
    let waking = false;
    const waiting = [];
    /** Starts what may start now, and comes back when time alone will allow more. */
    function drain() {
        while (waiting.length > 0 && inFlight < mostInFlight) {
            const now = clock.now();
            if (now >= windowEnd)
                [sent, passed] = [0, 0];
            if (now < pausedUntil)
                return wakeAt(pausedUntil);
            if (sent >= limit) {
                if (!limitIsKnown && passed >= limit)
                    limit *= 2;
                else if (!limitIsKnown && inFlight > 0)
                    return;
                else
                    return wakeAt(windowEnd);
            }
            if (sent === 0)
                windowEnd = now + windowLength;
            sent += 1;
            inFlight += 1;
            waiting.shift()?.();
        }
    }
    function wakeAt(time) {
        if (waking)
            return;
        waking = true;
        const wait = Math.max(1, time - clock.now());
        onWait(wait);
        void clock.sleep(wait).then(() => {
            waking = false;
            drain();
        });
    }
    function holdBack({ retryAfter, budget }) {
        const now = clock.now();
        pausedUntil = Math.max(pausedUntil, retryAfter === undefined ? windowEnd : now + retryAfter);
        if (!budget)
            return;
        // The wait ends with Notion's window, which is the one that counts.
        windowEnd = pausedUntil;
        limit = Math.max(sureBudget, passed);
        // Less than every plan grants: somebody else spent from the window, which tells nothing about its size.
        limitIsKnown = passed >= sureBudget;
    }
    return {
        run: async (task) => {
            await new Promise((resolve) => {
                waiting.push(resolve);
                drain();
            });
            try {
                const value = await task();
                passed += 1;
                return value;
            }
            catch (thrown) {
                const refused = refusal(thrown);
                if (refused)
                    holdBack(refused);
                else
                    passed += 1;
                throw thrown;
            }
            finally {
                inFlight -= 1;
                drain();
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/src/adapters/notion/retry.js



/** Sendings of one request, all failures together. */
const mostTries = 6;
/** Milliseconds from the first failure of a request until we stop waiting for it. */
const deadline = 15 * 60_000;
const longestBackoff = 30_000;
const smallestPage = 10;
/** Notion's word for the window of this integration; workspaces and endpoints have limits of their own. */
const ownBudget = 'public_api_request_rate_limit';
/** An exchange over one transport; all its requests share one pacer. */
function createExchange({ transport, clock, log, random }) {
    const pacer = createPacer({
        clock,
        refusal: askedToWait,
        onWait: (wait) => {
            if (wait > 1000)
                log.info(`Notion’s limit for requests is reached; going on in ${seconds(wait)} s.`);
        },
    });
    // Once a request was given up, Notion is taken for away: the others are tried once each, until one comes through.
    let patience = mostTries;
    // A wait longer than we are ready to keep: until it is over nothing is sent, and everything fails with that answer.
    let closed;
    async function send(call) {
        if (closed && clock.now() < closed.until)
            throw closed.thrown;
        return transport.send(call);
    }
    async function attempt(call) {
        try {
            const value = await pacer.run(() => send(call));
            patience = mostTries;
            return { value };
        }
        catch (thrown) {
            const failure = readFailure(thrown);
            if (!failure)
                throw thrown;
            if (!isAway(failure))
                patience = mostTries;
            if (tooLong(failure) && thrown !== closed?.thrown) {
                closed = { until: clock.now() + (failure.retryAfter ?? 0), thrown };
            }
            return { failure };
        }
    }
    async function repeat(call, repeatable) {
        let current = call;
        let giveUpAt;
        for (let tries = 1;; tries += 1) {
            const outcome = await attempt(current);
            if (!('failure' in outcome) || !repeatable.includes(outcome.failure.kind))
                return outcome;
            const { failure } = outcome;
            giveUpAt ??= clock.now() + deadline;
            const wait = failure.retryAfter ?? backoff(tries, random());
            if (tries >= patience || clock.now() + wait > giveUpAt) {
                if (isAway(failure))
                    patience = 1;
                return outcome;
            }
            const reason = failure.status === 0 ? failure.message : String(failure.status);
            log.debug(`Notion, ${call.about}: ${reason}; again in ${seconds(wait)} s.`);
            // A wait that Notion asked for is kept by the pacer, for everybody.
            if (failure.retryAfter === undefined)
                await clock.sleep(wait);
            if (failure.status === 503 || failure.status === 504)
                current = withSmallerPage(current);
        }
    }
    return {
        ask: async (call) => {
            const outcome = await repeat(call, ['unsent', 'refused', 'conflict', 'lost']);
            if ('failure' in outcome)
                throw faultOf(outcome.failure, call);
            return outcome.value;
        },
        tell: async (call) => {
            const outcome = await repeat(call, ['unsent', 'refused']);
            if ('failure' in outcome && outcome.failure.kind !== 'lost' && outcome.failure.kind !== 'conflict') {
                throw faultOf(outcome.failure, call);
            }
            return outcome;
        },
    };
}
/** Trouble without a time is one request's matter; a time, and a rate limit in any case, is everybody's. */
function askedToWait(thrown) {
    const failure = readFailure(thrown);
    if (!failure || failure.kind === 'rejected' || tooLong(failure))
        return undefined;
    if (failure.status !== 429 && failure.retryAfter === undefined)
        return undefined;
    const reason = failure.details['rate_limit_reason'] ?? ownBudget;
    return { retryAfter: failure.retryAfter, budget: failure.status === 429 && reason === ownBudget };
}
/** Trouble of Notion's own, or on the way there, as opposed to an answer to this request. */
function isAway({ kind, status }) {
    return kind === 'lost' || kind === 'unsent' || status === 529;
}
function seconds(milliseconds) {
    return String(Math.ceil(milliseconds / 1000));
}
function tooLong(failure) {
    return failure.retryAfter !== undefined && failure.retryAfter > deadline;
}
/** 1, 2, 4 … seconds, up to half more or less; for the n-th failure from 1. */
function backoff(n, random) {
    return Math.min(longestBackoff, 1000 * 2 ** (n - 1)) * (0.5 + random);
}
/** A listing that took Notion too long, in smaller portions. */
function withSmallerPage(call) {
    const size = call.body?.['page_size'];
    if (typeof size !== 'number')
        return call;
    return { ...call, body: { ...call.body, page_size: Math.max(smallestPage, Math.floor(size / 2)) } };
}

;// CONCATENATED MODULE: ./build/src/adapters/notion/rows.js


/** Lists the rows that `filter` wants, each once. `about` names the data source in messages. */
async function listRows({ exchange, transport }, source, filter) {
    const stamp = filter.editedSince === undefined ? 'created_time' : 'last_edited_time';
    const pages = new Map();
    let startedAt;
    const ask = async (call) => {
        const answer = await exchange.ask(call);
        startedAt ??= transport.now();
        return answer;
    };
    let since;
    for (;;) {
        const { items, cut } = await readAll(ask, {
            method: 'post',
            path: `data_sources/${source.id}/query`,
            body: { sorts: [{ timestamp: stamp, direction: 'ascending' }], ...filterBody(filter, stamp, since) },
            about: source.about,
        });
        let last;
        for (const item of items) {
            last = toPage(item) ?? last;
            // A row met again is newer than what the first portion showed.
            if (last)
                pages.set(last.id, last);
        }
        const next = stamp === 'created_time' ? last?.createdTime : last?.lastEditedTime;
        // More rows in one minute than a query tells: no window gets past them.
        const stuck = next === undefined || next === since;
        if (!cut || stuck)
            return { pages: [...pages.values()], complete: !cut, startedAt: startedAt ?? transport.now() };
        since = next;
    }
}
function filterBody(filter, stamp, since) {
    const from = (timestamp, time) => ({ timestamp, [timestamp]: { on_or_after: time } });
    const conditions = [];
    if (filter.editedSince !== undefined)
        conditions.push(from('last_edited_time', filter.editedSince));
    if (filter.createdSince !== undefined)
        conditions.push(from('created_time', filter.createdSince));
    if (filter.text) {
        // The id of a title property is always `title`.
        const type = filter.text.property === 'title' ? 'title' : 'rich_text';
        conditions.push({ property: filter.text.property, [type]: { equals: filter.text.equals } });
    }
    if (filter.uniqueId) {
        const { property, equals } = filter.uniqueId;
        conditions.push({ property, unique_id: { equals } });
    }
    if (since !== undefined)
        conditions.push(from(stamp, since));
    if (conditions.length === 0)
        return {};
    return { filter: conditions.length === 1 ? conditions[0] : { and: conditions } };
}

;// CONCATENATED MODULE: ./build/src/adapters/notion/transport.js
// One HTTP exchange with Notion: the official client for address, version, token and error bodies, under it our own
// fetch, because the client neither aborts a request that timed out nor limits the time a body may take, and does not
// show the headers of a success. All endpoints go through `request`: the typed methods drop newer parameters silently.

/** The newest released version; the next one changes the Markdown dialect. */
const version = '2026-03-11';
/** The transport for one token; nothing is sent before the first call. */
function createTransport(options) {
    let requests = 0;
    let now = new Date(0).toISOString();
    const client = new src/* Client */.Kj({
        auth: options.token,
        baseUrl: options.url,
        notionVersion: version,
        retry: false,
        // Ours below comes first, and aborts; the client's own only rejects.
        timeoutMs: options.timeout * 2,
        logLevel: src/* LogLevel */.$b.INFO,
        logger: (_level, message, details) => {
            options.log.debug(`Notion: ${message} ${JSON.stringify(details)}`);
        },
        fetch: async (url, init) => {
            requests += 1;
            const response = await fetch(url, {
                method: init?.method ?? 'GET',
                headers: init?.headers ?? {},
                body: typeof init?.body === 'string' ? init.body : null,
                signal: AbortSignal.timeout(options.timeout),
            });
            const text = await response.text();
            const date = Date.parse(response.headers.get('date') ?? '');
            if (!Number.isNaN(date))
                now = new Date(date).toISOString();
            return { ok: response.ok, status: response.status, headers: response.headers, text: async () => text };
        },
    });
    return {
        send: (call) => client.request({
            method: call.method,
            path: call.path,
            ...(call.query && { query: { ...call.query } }),
            ...(call.body && { body: { ...call.body } }),
        }),
        requests: () => requests,
        now: () => now,
    };
}

;// CONCATENATED MODULE: ./build/src/adapters/notion/board.js












/** A board for one token; nothing is sent before the first call. */
function createBoard(options) {
    const { token, clock, log, timeout = 70_000, random = Math.random } = options;
    const url = options.url.replace(/\/+$/, '');
    return createBoardOn(createTransport({ token, url, log, timeout }), { clock, log, random });
}
/** A board whose requests go through `transport`. */
function createBoardOn(transport, { clock, log, random }) {
    const exchange = createExchange({ transport, clock, log, random });
    const labels = createLabels();
    const context = { transport, exchange, labels, clock, log };
    const pages = createPages(context);
    const databases = createDatabases(context);
    return {
        ...pages,
        ...databases,
        ...createBodies(context),
        ...createPeople(context),
        may: createMay(context),
        find: createFind(context, { ...pages, ...databases }),
        rows: async (id, filter = {}) => {
            const listing = await listRows(context, { id, about: labels.database(id) }, filter);
            for (const page of listing.pages)
                labels.learn(page.id, page.title);
            return listing;
        },
        requests: transport.requests,
        now: transport.now,
    };
}
/** No page has it. */
const nowhere = '00000000-0000-4000-8000-000000000000';
function createMay({ exchange }) {
    const calls = {
        update: { method: 'patch', path: `pages/${nowhere}`, body: { properties: {} } },
        insert: { method: 'post', path: 'pages', body: { parent: { page_id: nowhere }, properties: {} } },
    };
    return async (what) => {
        const about = 'a page that is not there';
        try {
            await orMissing(exchange.ask({ ...calls[what], about }), noSuchId);
            return true;
        }
        catch (thrown) {
            if ((0,core_fault/* toFault */.e)(thrown).code === 'forbidden')
                return false;
            throw thrown;
        }
    };
}
function createPeople({ exchange }) {
    return {
        me: async () => {
            const about = 'the user of the token';
            const person = toPerson(await exchange.ask({ method: 'get', path: 'users/me', about }));
            if (!person)
                throw oddAnswer(about);
            return person;
        },
        people: async () => {
            const about = 'the people of the workspace';
            const { items } = await readAll(exchange.ask, { method: 'get', path: 'users', about });
            return items.flatMap((item) => toPerson(item) ?? []);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/core/plan/model.js
// A plan as its file says it, after parsing: plain values with their positions. Statuses, priorities and people
// stay as they were written; what they mean depends on the databases and is resolved later.
/** The number in `KEY-n`, or undefined when the text is no task ID. */
function splitId(id) {
    const match = /^([A-Z][A-Z0-9]{1,9})-([1-9]\d{0,8})$/.exec(id);
    return match ? { key: match[1], number: Number(match[2]) } : undefined;
}

;// CONCATENATED MODULE: ./build/src/core/state/base.js
// What both sides last agreed on, one value or text at a time: each side has a half of its own.

// A state holds thousands of these: asking directly takes a fraction of what a schema of unions does.
const notionValue = schemas/* custom */.IeY(isNotionValue);
function isNotionValue(value) {
    if (typeof value !== 'object' || value === null)
        return value === null || ['string', 'number', 'boolean'].includes(typeof value);
    if (Array.isArray(value))
        return value.every(isText);
    return ('start' in value && isText(value.start) && 'end' in value && (value.end === null || isText(value.end)));
}
function isText(value) {
    return typeof value === 'string';
}
/** `[both]` where the sides hold the same, else `[the repo's, Notion's]`. */
function base(is) {
    return schemas/* custom */.IeY((value) => Array.isArray(value) && (value.length === 1 || value.length === 2) && value.every(is));
}
/** The base of a text. */
const textBase = base(isText);
const fields = schemas/* record */.g1P(schemas/* string */.YjP(), base(isNotionValue));
const sections = schemas/* record */.g1P(schemas/* string */.YjP(), textBase);
/** The repo's half of a base. */
function repoBase(value) {
    return value[0];
}
/** Notion's half of a base. */
function notionBase(value) {
    return value.length === 2 ? value[1] : value[0];
}
/** A base, in its short form where both sides hold the same by `same`. */
function makeBase(repo, notion, same) {
    return same(repo, notion) ? [repo] : [repo, notion];
}

;// CONCATENATED MODULE: ./build/src/core/state/pending.js
// What pull requests and commands changed and no plan file says yet.

/** Where a change came from. */
const cause = schemas/* object */.Ikc({
    /** In a few words, after the change: `#12 was merged`. */
    text: schemas/* string */.YjP(),
    url: schemas/* string */.YjP(),
    /** A login; '' where nobody is to be named. */
    by: schemas/* string */.YjP(),
    /** GitHub's time, ISO 8601. */
    at: schemas/* string */.YjP(),
});
/** One key of a task (of a plan where there is none) that is to be set in its file. */
const pendingChange = schemas/* object */.Ikc({
    plan: schemas/* string */.YjP(),
    task: schemas/* string */.YjP().optional(),
    /** A key of the model of tasks or plans. */
    field: schemas/* string */.YjP(),
    /** What the file said before; null for nothing. Somebody who writes something else there has the last word. */
    from: schemas/* unknown */.L5J(),
    /** Null takes the key out; of progress notes only those that are added. */
    to: schemas/* unknown */.L5J(),
    why: cause,
    /** It asks for a commit; what does not waits for one that is made anyway. */
    due: schemas/* boolean */.zMY(),
});

;// CONCATENATED MODULE: ./build/src/core/state/spec.js
// What is remembered of a plan's specification: its page, our line there, and what people held the plan against.


const specText = schemas/* object */.Ikc({
    /** The digest of its text when people last held the plan against it, or when it was first seen. */
    held: schemas/* string */.YjP(),
    /** `spec-seen` at that time. */
    seen: schemas/* string */.YjP().optional(),
    /** The page's stamp when its text was read and nothing could hide behind it. */
    read: schemas/* string */.YjP().optional(),
    /** The latest stamp that our own last write there can have. */
    wrote: schemas/* string */.YjP().optional(),
    /** What it says now, where that differs, and the day of the change. */
    now: schemas/* object */.Ikc({ digest: schemas/* string */.YjP(), since: schemas/* string */.YjP() }).optional(),
});
const specState = schemas/* object */.Ikc({
    /** As the plan named it when the page was found. */
    reference: schemas/* string */.YjP(),
    page: schemas/* string */.YjP(),
    url: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    /** Its line there, as it was last written. */
    line: textBase.optional(),
    text: specText.optional(),
});

;// CONCATENATED MODULE: ./build/src/core/state/model.js
// The memory between runs: what both sides last agreed on, field by field. Kept in a ref of the repository as
// readable JSON, one file per plan; losing it costs only time.





const FORMAT = 1;
/** Why a field or section differs between the sides, or whose value was kept: what the property Sync says. */
const note = schemas/* object */.Ikc({
    /** `lost`: the row itself is out of reach, and Sync cannot say so. */
    kind: schemas/* enum */.k5n(['conflict', 'refused', 'waiting', 'lost']),
    /** As people read it. */
    text: schemas/* string */.YjP(),
    /** The sides when it was written: it goes when one of them moves on. */
    repo: schemas/* string */.YjP(),
    notion: schemas/* string */.YjP(),
});
const notes = schemas/* record */.g1P(schemas/* string */.YjP(), note);
const taskState = schemas/* object */.Ikc({
    page: schemas/* string */.YjP(),
    url: schemas/* string */.YjP(),
    fields: fields,
    sections: sections,
    notes: notes.optional(),
    /** Why the row is no longer kept in step: its task left the file, or its status was cancelled for it. */
    detached: schemas/* string */.YjP().optional(),
});
const planState = schemas/* object */.Ikc({
    page: schemas/* string */.YjP(),
    url: schemas/* string */.YjP(),
    fields: fields,
    sections: sections,
    spec: specState.optional(),
    notes: notes.optional(),
    tasks: schemas/* record */.g1P(schemas/* string */.YjP(), taskState),
});
const model_option = schemas/* object */.Ikc({ id: schemas/* string */.YjP(), name: schemas/* string */.YjP(), formerly: schemas/* array */.YOg(schemas/* string */.YjP()).optional() });
const property = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    type: schemas/* string */.YjP(),
    options: schemas/* array */.YOg(model_option).optional(),
    groups: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), optionIds: schemas/* array */.YOg(schemas/* string */.YjP()) })).optional(),
    relation: schemas/* object */.Ikc({ dataSource: schemas/* string */.YjP(), mirror: schemas/* string */.YjP().optional() }).optional(),
    prefix: schemas/* string */.YjP().optional(),
    /** Names that it had before: plan files may still use them. */
    formerly: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
});
const source = schemas/* object */.Ikc({
    /** As the configuration named it. */
    reference: schemas/* string */.YjP(),
    id: schemas/* string */.YjP(),
    database: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    url: schemas/* string */.YjP(),
    properties: schemas/* array */.YOg(property),
    /** Which property is which field, by id. */
    fields: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
});
/** Something that people changed in Notion, on its way into a file. */
const pull = schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n(['value', 'import', 'trash']),
    /** The plan and task that it concerns; a row that becomes a task has the ID that it is given. */
    plan: schemas/* string */.YjP(),
    task: schemas/* string */.YjP().optional(),
    /** What was changed: a field, a heading, or `row`. */
    field: schemas/* string */.YjP(),
    page: schemas/* string */.YjP(),
    url: schemas/* string */.YjP(),
    /** Who edited the page last, a user id. */
    by: schemas/* string */.YjP(),
    /** As people read it. */
    from: schemas/* string */.YjP(),
    to: schemas/* string */.YjP(),
    /** What the file said before: a value as people read it, the digest of a section. */
    was: schemas/* string */.YjP().optional(),
    /** What the files have to take; empty where they say it already, or keep their own. */
    edits: schemas/* array */.YOg(schemas/* custom */.IeY()),
    /** What both sides agree on once that is done: Notion's version, as the file would say it and as Notion does. */
    fields: fields,
    sections: sections,
});
/** A page that was there before its plan, and what was agreed on with it when the plan was made from it. */
const importedPage = taskState.pick({ page: true, url: true, fields: true, sections: true });
/** A plan that was made from rows and waits in a pull request, or has landed and waits for its first sync. */
const importedPlan = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    /** When its pages were read, Notion's clock: what was edited since is looked at again. */
    read: schemas/* string */.YjP(),
    /** Its own page, where there is one. */
    page: importedPage.optional(),
    /** By the ID that the file was given for it. */
    tasks: schemas/* record */.g1P(schemas/* string */.YjP(), importedPage.extend({ title: schemas/* string */.YjP() })),
});
const meta = schemas/* object */.Ikc({
    format: schemas/* literal */.euz(FORMAT),
    repository: schemas/* string */.YjP(),
    /** Of the Markdown in every stored section. */
    dialect: schemas/* string */.YjP(),
    config: schemas/* object */.Ikc({ blob: schemas/* string */.YjP().nullable(), text: schemas/* string */.YjP() }),
    board: schemas/* object */.Ikc({
        bot: schemas/* string */.YjP(),
        tasks: source,
        plans: source,
        people: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    })
        .optional(),
    /** The commit and its tree that the bases refer to; the tree only where nothing of it has to be read again. */
    head: schemas/* string */.YjP(),
    tree: schemas/* string */.YjP().nullable(),
    /** Every edit in Notion before this minute has been seen. Notion's clock. */
    watermark: schemas/* string */.YjP().nullable(),
    /** Stamps of pages that the action itself wrote since the watermark. */
    recent: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    /** Stamps of pages that people edited since the watermark, as they were read when nothing could hide behind them. */
    read: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional(),
    /** Pages that have to be looked at again: somebody still types, or what was typed could not be taken yet. */
    open: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    /** The highest number ever used, by key. */
    highWater: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()),
    plans: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
        path: schemas/* string */.YjP(),
        /** The blob that was synced without anything left to do or to say; else null, and it is read again. */
        blob: schemas/* string */.YjP().nullable(),
        /** The file is gone; page and rows wait for a confirmed removal. */
        gone: schemas/* boolean */.zMY().optional(),
        /** Its page in Notion. */
        page: schemas/* string */.YjP().optional(),
    })),
    lease: schemas/* object */.Ikc({ run: schemas/* string */.YjP(), attempt: schemas/* string */.YjP(), until: schemas/* string */.YjP() }).optional(),
    /**
     * Pages that the run which holds the lease is about to create: task IDs and plan keys. Afterwards those of which
     * nobody knows whether they were, with the end of that run by GitHub's clock.
     */
    journal: schemas/* object */.Ikc({
        since: schemas/* string */.YjP(),
        creates: schemas/* array */.YOg(schemas/* string */.YjP()),
        ended: schemas/* string */.YjP().optional(),
        /** Properties that this run is about to write, by page and field: found there, they are no edit of people's. */
        writes: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), notionValue)).optional(),
        /** What this run takes over from Notion; counts once its commit is on the branch. */
        pulls: schemas/* array */.YOg(pull).optional(),
        /** False where that needs no commit. */
        commits: schemas/* boolean */.zMY().optional(),
    })
        .optional(),
    /** What waits for people. */
    proposed: schemas/* object */.Ikc({
        /** The pull request; missing where this token may not open one. */
        number: schemas/* number */.aig().optional(),
        /** Where it can be looked at, or opened. */
        url: schemas/* string */.YjP(),
        /** Blobs of the files that it changes, as they were on the default branch, by the keys of their plans. */
        blobs: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
        pulls: schemas/* array */.YOg(pull),
        /** Changes by pull requests and commands in it. */
        pending: schemas/* array */.YOg(pendingChange).optional(),
        /** What came after people had settled it: for the next one. */
        later: schemas/* array */.YOg(pull).optional(),
    })
        .optional(),
    pullRequests: schemas/* object */.Ikc({
        /** Every change of a pull request before this time has been seen. GitHub's clock. */
        seen: schemas/* string */.YjP(),
        /** Those that are open and linked to tasks. */
        open: schemas/* array */.YOg(schemas/* number */.aig()).optional(),
    })
        .optional(),
    /** Commands that were carried out, by the id of their comment, and when they were written. */
    executed: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional(),
    /** The status that tasks had before a command blocked them, by ID. */
    blocked: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional(),
    /** Changes by pull requests and commands that no file says yet. */
    pending: schemas/* array */.YOg(pendingChange).optional(),
    /** The last pull request that people decided on: should they open it again, it is theirs. */
    decided: schemas/* number */.aig().optional(),
    /** What our last commits changed, and what the files said before: should it come back, the history was rewritten. */
    taken: schemas/* array */.YOg(schemas/* object */.Ikc({ commit: schemas/* string */.YjP(), name: schemas/* string */.YjP(), field: schemas/* string */.YjP(), was: schemas/* string */.YjP() }))
        .optional(),
    /**
     * What people did not want: rows as tasks, with the time of that, and IDs in a plan, with the blob of its file. It is
     * proposed again once somebody edits the row or the file.
     */
    rejected: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional(),
    held: schemas/* object */.Ikc({ code: schemas/* string */.YjP(), operations: schemas/* array */.YOg(schemas/* string */.YjP()) }).optional(),
    /** What `import` made plans of, by the key that the file was given. */
    imported: schemas/* record */.g1P(schemas/* string */.YjP(), importedPlan).optional(),
});
/** What plans that were not read need to be known for. */
const taskIndex = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
    plan: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    page: schemas/* string */.YjP(),
    url: schemas/* string */.YjP(),
    category: schemas/* string */.YjP(),
    dependsOn: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Its row was moved away: nothing links to it. */
    away: schemas/* boolean */.zMY().optional(),
}));
const metaPath = 'meta.json';
const indexPath = 'tasks.json';
const planPath = (key) => `plans/${key}.json`;
/** `meta.json`; undefined where it is damaged or of another format, which means starting from both sides again. */
function parseMeta(text) {
    return parseWith(meta, text);
}
/** `plans/KEY.json`; undefined as above. */
function parsePlanState(text) {
    return parseWith(planState, text);
}
/** `tasks.json`; undefined as above. */
function parseTaskIndex(text) {
    return parseWith(taskIndex, text);
}
/** A file of the state, read by its schema; undefined where it is damaged. */
function parseWith(schema, text) {
    try {
        return schema.safeParse(JSON.parse(text)).data;
    }
    catch {
        return undefined;
    }
}
/** Canonical JSON: sorted keys, one field a line, so that two states differ only where they differ. */
function serialise(value) {
    return `${JSON.stringify(sorted(value), null, 1)}\n`;
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (typeof value !== 'object' || value === null)
        return value;
    const record = value;
    return Object.fromEntries(Object.keys(record)
        .sort()
        .map((key) => [key, sorted(record[key])]));
}

;// CONCATENATED MODULE: ./build/src/core/pull-requests/book.js
// What is remembered of pull requests between runs: which of their facts were applied to which tasks. One file of the
// state; losing it applies facts anew.



/** Only task IDs are keys: no name of JavaScript's own can be among them. */
const taskId = schemas/* string */.YjP().refine((text) => splitId(text) !== undefined);
const numberKey = schemas/* string */.YjP().regex(/^[1-9]\d{0,9}$/);
/** Why a fact of a linked pull request moved nothing. */
const reason = schemas/* enum */.k5n([
    /** Another closing pull request is open: the merge counts once the last of them is closed. */
    'waiting',
    /** Another pull request of the task is open. */
    'still-open',
    /** Merged into a base that does not count. */
    'base',
    /** Contributing pull requests finish nothing. */
    'contributing',
    'blocked',
    'done',
    'cancelled',
    /** A person moved the task since. */
    'person',
    /** The status in the file is none, so the field is frozen. */
    'frozen',
    /** The configuration names a status that there is not. */
    'unknown-status',
]);
const held = schemas/* object */.Ikc({
    /** The key of the fact. */
    fact: schemas/* string */.YjP(),
    by: schemas/* string */.YjP().optional(),
    reason,
    /** The pull requests that it waits for. */
    others: schemas/* array */.YOg(schemas/* number */.aig()).optional(),
});
const book_link = schemas/* object */.Ikc({
    role: schemas/* enum */.k5n(['closing', 'contributing', 'related']),
    /** Keys of the facts that were applied, in the order in which they were. */
    applied: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** The pull request was over when it stopped naming the task: remembered, but of no effect. */
    gone: schemas/* boolean */.zMY().optional(),
    /** What its newest fact was kept from doing. */
    held: held.optional(),
});
const known = schemas/* object */.Ikc({
    url: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    state: schemas/* enum */.k5n(['open', 'merged', 'closed']),
    /** Whether merges into its base count. */
    counts: schemas/* boolean */.zMY(),
    /** When and by whom it was merged into a base that counts; only of one that reverts. */
    merged: schemas/* object */.Ikc({ at: schemas/* string */.YjP(), by: schemas/* string */.YjP().optional() }).optional(),
    /** The pull request that it reverts. */
    reverts: schemas/* number */.aig().optional(),
    /** The merged pull request that reverted it. */
    revertedBy: schemas/* number */.aig().optional(),
    tasks: schemas/* record */.g1P(taskId, book_link),
    /** What commands said, whatever the texts say. */
    manual: schemas/* record */.g1P(taskId, schemas/* enum */.k5n(['link', 'unlink'])).optional(),
});
const book_cause = schemas/* object */.Ikc({
    /** `unlinked`: the pull request stopped naming the task. */
    fact: schemas/* enum */.k5n(['draft', 'open', 'review', 'merged', 'closed', 'reverted', 'unlinked']),
    pullRequest: schemas/* number */.aig(),
    url: schemas/* string */.YjP(),
    at: schemas/* string */.YjP(),
    by: schemas/* string */.YjP().optional(),
});
const moved = schemas/* object */.Ikc({
    /** The status that the task had before facts moved it, as long as closing may bring it back. */
    before: schemas/* string */.YjP().optional(),
    /** The status that the last fact moved it from. */
    was: schemas/* string */.YjP().optional(),
    /** The status that facts set or found last: another one is a person's. */
    set: schemas/* string */.YjP(),
    cause: book_cause.optional(),
});
const statement = schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n(['command', 'notion']),
    status: schemas/* string */.YjP(),
    by: schemas/* string */.YjP(),
    url: schemas/* string */.YjP(),
    at: schemas/* string */.YjP(),
});
const book = schemas/* object */.Ikc({
    /** By number: those with linked tasks, and those that revert one. */
    pullRequests: schemas/* record */.g1P(numberKey, known),
    /** Tasks that facts concerned, by ID. */
    tasks: schemas/* record */.g1P(taskId, moved),
    /** The last status that a person set by a command or in Notion, by task ID. */
    said: schemas/* record */.g1P(taskId, statement).optional(),
});
const bookPath = 'pull-requests.json';
const emptyBook = { pullRequests: {}, tasks: {} };
/** `pull-requests.json`; undefined where it is damaged or of another format. */
function parseBook(text) {
    return parseWith(book, text);
}
function book_knownPullRequest(book, number) {
    return own(book.pullRequests, String(number));
}
/** What facts did to a task last; undefined where they did nothing. */
function movedTask(book, task) {
    return own(book.tasks, task);
}
/** The pull requests that are linked to a task, by number, with what they do for it. */
function linkedTo(book, task) {
    return Object.entries(book.pullRequests).flatMap(([number, known]) => {
        const link = own(known.tasks, task);
        return link === undefined || link.gone ? [] : [{ number: Number(number), known, link }];
    });
}
/** The tasks that a pull request is linked to, by ID. */
function linksOf(book, number) {
    const tasks = Object.entries(book_knownPullRequest(book, number)?.tasks ?? {});
    return tasks.flatMap(([task, { gone }]) => (gone ? [] : [task]));
}
/**
 * Remembers what the command `link` or `unlink` said of a pull request. It takes effect when the rules are applied with
 * that pull request among the changed ones.
 */
function withManual(book, pullRequest, task, what, counts) {
    const { number, url, title, state } = pullRequest;
    const before = book_knownPullRequest(book, number) ?? { url, title, state, counts, tasks: {} };
    const known = { ...before, manual: { ...before.manual, [task]: what } };
    return { ...book, pullRequests: { ...book.pullRequests, [number]: known } };
}
function own(record, key) {
    return Object.hasOwn(record, key) ? record[key] : undefined;
}

// EXTERNAL MODULE: ./build/src/core/render/counted.js
var counted = __webpack_require__(3004);
;// CONCATENATED MODULE: ./build/src/core/reconcile/brake.js
// The brakes: what looks like an accident is held until somebody confirms exactly that, by a code that stands for it.

/** Removals that are never held, however few rows there are. */
const freeRemovals = 5;
/** Whether so many removals of `known` rows need a confirmation. `share` is between 0 and 1. */
function tooManyRemovals(removals, known, share) {
    return removals > freeRemovals && removals > known * share;
}
/** Rows that may be missing from a complete listing at once, however few there are. */
const freeMissing = 5;
const missingShare = 0.2;
/** Whether so many of `known` rows are missing that it looks like a view of Notion that is not whole. */
function tooManyMissing(missing, known) {
    return missing > freeMissing && missing > known * missingShare;
}
/** One line for each operation, the same for the same operation: what a code stands for. */
function signature(operation) {
    const changes = operation.changes.map(({ field, from, to }) => `${field}=${from ?? ''}>${to ?? ''}`);
    return [operation.kind, operation.plan ?? '', operation.task ?? '', operation.title, ...changes].join('|');
}
/** The code of a set of operations: ten characters, independent of their order. */
function code(signatures) {
    return digest([...signatures].sort().join('\n'));
}
/**
 * Ten characters that stand for a text.
 * A 53-bit mix (cyrb53, public domain, by bryc): it guards against accidents, not against forgery – whoever may
 * confirm may also push.
 */
function digest(text) {
    let a = 0xdeadbeef;
    let b = 0x41c6ce57;
    for (let at = 0; at < text.length; at += 1) {
        const character = text.charCodeAt(at);
        a = Math.imul(a ^ character, 2654435761);
        b = Math.imul(b ^ character, 1597334677);
    }
    a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
    b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
    const mixed = 4294967296 * (2097151 & b) + (a >>> 0);
    return mixed.toString(36).padStart(10, '0').slice(-10);
}
/** What changed between the operations a code was shown for and those of now, one sentence; undefined: nothing. */
function changedSince(shown, now) {
    const before = new Set(shown);
    const after = new Set(now);
    const added = now.filter((line) => !before.has(line)).length;
    const gone = shown.filter((line) => !after.has(line)).length;
    if (added + gone === 0)
        return undefined;
    const parts = [
        ...(added > 0 ? [(0,counted/* counted */.h)(added, 'more operation')] : []),
        ...(gone > 0 ? [`${gone} no longer needed`] : []),
    ];
    return `Since the code was shown the held operations changed: ${parts.join(', ')}.`;
}

// EXTERNAL MODULE: ./build/src/core/render/insight.js
var render_insight = __webpack_require__(9334);
;// CONCATENATED MODULE: ./build/src/core/render/comment/insight.js



/** One line for each kind of consequence; '' where there is none. */
function insightNotes({ insight }, detail) {
    if (!insight)
        return '';
    const { ready, blocked, slipped, openCriteria, chain } = insight;
    return [
        ...line('Ready to start then', ready, detail, (shown) => (0,render_insight/* names */.Dy)(shown)),
        ...line('Blocked then', blocked, detail, (shown) => shown
            .map((task) => `${(0,render_insight/* names */.Dy)([task])}${task.by.length === 0 ? '' : ` by ${(0,render_insight/* names */.Dy)(task.by, 3)}`}`)
            .join('; ')),
        ...line('Past due', slipped, detail, (shown) => shown.map(({ what, due, ...of }) => `${whole(what, of)} (${due})`).join(', ')),
        ...line('Done with open criteria', openCriteria, detail, (shown) => shown.map(({ open, criteria, ...task }) => `${(0,render_insight/* names */.Dy)([task])} (${open} of ${criteria})`).join(', ')),
        ...(chain ? [`- ${chainChange(chain, detail)}`] : []),
    ].join('\n');
}
const mostNamed = 5;
function line(title, items, detail, show) {
    if (items.length === 0)
        return [];
    if (!detail.names)
        return [`- ${title}: ${items.length}`];
    const more = items.length - mostNamed;
    return [`- ${title}: ${show(items.slice(0, mostNamed))}${more > 0 ? ` and ${more} more` : ''}`];
}
function whole(what, of) {
    return what === 'phase'
        ? `phase ${(0,render_escape/* inline */.mG)(of.title, 60)}`
        : `${what === 'plan' ? 'plan ' : ''}${(0,render_insight/* names */.Dy)([of])}`;
}
function chainChange({ before, after }, detail) {
    if (!after)
        return 'No unfinished task depends on another one any more';
    const path = detail.names ? (0,render_insight/* chainText */.dY)(after) : size(after);
    return before
        ? `The longest chain becomes ${path} instead of ${size(before)}`
        : `The longest chain is then ${path}`;
}
function size({ tasks, estimate }) {
    return [
        (0,counted/* counted */.h)(tasks.length, 'task'),
        ...(estimate === undefined ? [] : [(0,counted/* counted */.h)(estimate, 'point')]),
    ].join(', ');
}

;// CONCATENATED MODULE: ./build/src/core/render/comment/view.js
/** The line below a list of which not all is shown. */
function rest(all, { most }, indent = '') {
    return all > most ? [`${indent}- … and ${all - most} more`] : [];
}

;// CONCATENATED MODULE: ./build/src/core/render/comment/linked.js
// The linked tasks in the comment: a table that fits a phone, and below it what there is to know about each.




/** Names in a row of text; further ones are counted. */
const mostNames = 5;
const headings = {
    open: 'When this is merged',
    merged: 'Merged',
    closed: 'Closed without merging',
};
/** The table; '' without tasks. */
function linkedTable({ state, tasks }, detail) {
    if (tasks.length === 0)
        return '';
    const hasRoles = tasks.some(({ role }) => role !== 'closing');
    const row = (cells) => `| ${(hasRoles ? cells : cells.slice(0, 2)).join(' | ')} |`;
    return [
        `**${headings[state]}**`,
        '',
        row(['Task', 'Status', 'Role']),
        row(['---', '---', '---']),
        ...tasks
            .slice(0, detail.most)
            .map((task) => row([named(task, detail), statusCell(task), task.role === 'closing' ? '' : task.role])),
        ...(tasks.length > detail.most ? [row([`… and ${tasks.length - detail.most} more`, '', ''])] : []),
    ].join('\n');
}
function statusCell({ status, after }) {
    return status === after ? (0,render_escape/* inline */.mG)(status, 60) : `${(0,render_escape/* inline */.mG)(status, 60)} → **${(0,render_escape/* inline */.mG)(after, 60)}**`;
}
/** What there is to know about each task, one line for a task, and the IDs that are none. */
function linkedNotes(view, detail) {
    const notes = view.tasks.flatMap((task) => {
        const sentences = [
            task.stays === undefined ? '' : (0,render_escape/* inline */.mG)(task.stays, 300),
            criteria(task, view.state, detail),
            task.unmet.length === 0 || view.state === 'closed'
                ? ''
                : `${view.state === 'open' ? 'Waits' : 'Did not wait'} for ${unmet(task, detail)}.`,
            task.unblocks.length === 0 || view.state === 'closed'
                ? ''
                : `${view.state === 'merged' ? 'Unblocked' : 'Unblocks'} ${linked_list(task.unblocks.map((other) => named(other, detail)), 'task', detail)}.`,
            task.completes === undefined || view.state === 'closed'
                ? ''
                : `${view.state === 'merged' ? 'Completed' : 'Completes'} the phase ${(0,render_escape/* inline */.mG)(task.completes, detail.title)}.`,
            task.late === undefined || view.state !== 'open' ? '' : `Was due on ${task.late}.`,
            task.chain === undefined || view.state !== 'open' || !detail.names
                ? ''
                : `On the longest chain of what is left: ${(0,render_insight/* chainText */.dY)(task.chain)}.`,
        ].filter((sentence) => sentence !== '');
        return sentences.length === 0 ? [] : [`- ${(0,render_escape/* inline */.mG)(task.id, 40)}: ${sentences.join(' ')}`];
    });
    const unknown = view.unknown.map(({ text, guess }) => `- ${(0,render_escape/* inline */.mG)(text, 40)} is no task.${guess === undefined ? '' : ` Did you mean ${(0,render_escape/* inline */.mG)(guess, 40)}?`}`);
    return [notes, unknown]
        .flatMap((lines) => [...lines.slice(0, detail.most), ...rest(lines.length, detail)])
        .join('\n');
}
function criteria({ open, criteria: all }, state, detail) {
    if (open.length === 0)
        return '';
    const count = `${open.length} of ${(0,counted/* counted */.h)(all, 'criterion').replace('criterions', 'criteria')}`;
    const still = state === 'open' ? 'open' : 'still open';
    if (!detail.names)
        return `${count} ${still}.`;
    const texts = open.map((text) => `“${(0,render_escape/* inline */.mG)(text, detail.title)}”`);
    return `${count} ${still}: ${linked_list(texts, 'criterion', detail)}.`;
}
function unmet(task, detail) {
    const names = task.unmet.map((other) => `${named(other, detail)} (${(0,render_escape/* inline */.mG)(other.status, 60)})`);
    return linked_list(names, 'task', detail);
}
function linked_list(names, noun, detail) {
    if (!detail.names)
        return (0,counted/* counted */.h)(names.length, noun);
    const more = names.length - mostNames;
    return more > 0 ? `${names.slice(0, mostNames).join(', ')} and ${more} more` : names.join(', ');
}
function named({ id, title, url }, detail) {
    return (0,render_escape/* link */.nf)(`${id} ${title}`, url, detail.title);
}

// EXTERNAL MODULE: ./build/src/core/render/changes.js
var render_changes = __webpack_require__(4167);
// EXTERNAL MODULE: ./build/src/core/render/details.js
var details = __webpack_require__(9596);
// EXTERNAL MODULE: ./build/src/core/render/graph.js
var graph = __webpack_require__(6878);
// EXTERNAL MODULE: ./build/src/core/render/problem.js
var render_problem = __webpack_require__(6457);
;// CONCATENATED MODULE: ./build/src/core/render/comment/plan-changes.js







/** A list that is longer folds away. */
const mostOpenLines = 8;
/** Changes of one plan or task that are shown. */
const mostFields = 10;
/** '' where no plan changes. */
function planChangesSection({ changes, blobUrl }, detail) {
    if (!changes || changes.plans.length === 0)
        return '';
    const lines = changes.plans
        .slice(0, detail.most)
        .flatMap((plan) => [planLine(plan, detail), ...taskLines(plan, blobUrl, detail)]);
    const all = [...lines, ...rest(changes.plans.length, detail)];
    const list = all.join('\n');
    return [
        `**Plan changes**: ${total(changes).join(', ')}`,
        all.length > mostOpenLines ? (0,details/* details */.z)(`Show ${(0,counted/* counted */.h)(changes.plans.length, 'plan')}`, list) : list,
        plan_changes_graph(changes, detail),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
/** `1 plan added, 2 tasks added, 12 blocks in Notion` */
function total({ plans, blocks }) {
    const kinds = ['added', 'changed', 'archived', 'restored', 'deleted'];
    const counts = kinds.map((kind) => ({ kind, count: plans.filter((plan) => plan.kind === kind).length }));
    return [
        ...counts.flatMap(({ kind, count }) => (count === 0 ? [] : [`${(0,counted/* counted */.h)(count, 'plan')} ${kind}`])),
        ...taskCounts(plans.flatMap(({ tasks }) => tasks)),
        ...(blocks === 0 ? [] : [`${(0,counted/* counted */.h)(blocks, 'block')} to create in Notion`]),
    ];
}
function taskCounts(tasks) {
    return ['added', 'changed', 'moved', 'removed'].flatMap((kind) => {
        const count = tasks.filter((task) => task.kind === kind).length;
        return count === 0 ? [] : [`${(0,counted/* counted */.h)(count, 'task')} ${kind}`];
    });
}
function planLine(plan, detail) {
    const rows = (0,counted/* counted */.h)(plan.size, 'row');
    const fate = {
        added: [`new, with ${(0,counted/* counted */.h)(plan.size, 'task')}`],
        deleted: [`file deleted; its page and ${rows} stay until a confirmed run removes them`],
        archived: [`archived; its page and ${rows} stay and are no longer synced`],
        restored: ['no longer archived'],
        changed: [],
    }[plan.kind];
    const said = [...fate, ...plan_changes_fields(plan.changes, detail), ...(detail.names ? [] : taskCounts(plan.tasks))];
    const name = `**${(0,render_escape/* inline */.mG)(plan.key, 40)}** ${(0,render_escape/* inline */.mG)(plan.title, detail.title)}`;
    return `- ${name}${said.length === 0 ? '' : `: ${said.join(', ')}`}`;
}
function taskLines({ tasks, path }, blobUrl, detail) {
    if (!detail.names)
        return [];
    const lines = tasks.slice(0, detail.most).map((task) => {
        const url = task.line === undefined ? undefined : (0,render_problem/* lineUrl */.g)(blobUrl, path, task.line);
        const name = (0,render_escape/* link */.nf)(task.id === undefined ? task.title : `${task.id} ${task.title}`, url, detail.title);
        const kind = task.kind === 'changed' ? '' : `${task.kind} `;
        const said = plan_changes_fields(task.changes, detail);
        return `  - ${kind}${name}${said.length === 0 ? '' : `: ${said.join(', ')}`}`;
    });
    return [...lines, ...rest(tasks.length, detail, '  ')];
}
function plan_changes_fields(changes, detail) {
    if (changes.length === 0)
        return [];
    if (!detail.fields)
        return [(0,counted/* counted */.h)(changes.length, 'change')];
    const more = changes.length - mostFields;
    return [
        ...changes.slice(0, mostFields).map(render_changes/* changeCell */.fd),
        ...(more > 0 ? [`and ${(0,counted/* counted */.h)(more, 'more change')}`] : []),
    ];
}
function plan_changes_graph({ graph: tasks }, detail) {
    const drawn = detail.graph ? (0,graph/* dependencyGraph */.i)(tasks) : undefined;
    return drawn === undefined ? '' : (0,details/* details */.z)('Dependencies', `\`\`\`mermaid\n${drawn}\n\`\`\``);
}

;// CONCATENATED MODULE: ./build/src/core/render/comment/specs.js
// Specifications that moved on under the plans that a pull request concerns.


/** One line for each; '' without any. */
function specNotes({ specs }, detail) {
    return [
        ...specs.slice(0, detail.most).map((spec) => specNote(spec, detail)),
        ...rest(specs.length, detail),
    ].join('\n');
}
function specNote({ plan, title, url, since, command }, detail) {
    const what = `⚠️ The specification of ${(0,render_escape/* inline */.mG)(plan, 40)}, ${(0,render_escape/* link */.nf)(title, url, detail.title)},`;
    const todo = command === undefined ? 'set `spec-seen` in its file' : `comment ${(0,render_escape/* codeSpan */.SS)(`${command} ${plan}`)}`;
    return `- ${what} changed on ${since} since it was last held against the plan. Compare the two, then ${todo}.`;
}

;// CONCATENATED MODULE: ./build/src/core/render/comment.js
// The one comment on a pull request: what it means for tasks and plans. It is quiet where there is little to say, and
// drops detail where there is more than GitHub takes.









/** In every comment of ours, at its end; a digest of the text follows it. */
const commentMarker = '<!-- plan-sync ';
/** GitHub takes 65,536. */
const longest = 60_000;
const everything = { graph: true, fields: true, names: true, most: 100, title: 160 };
/** From all there is to the least that still says something. */
const comment_details = [
    everything,
    { ...everything, graph: false },
    { ...everything, graph: false, fields: false },
    { graph: false, fields: false, names: false, most: 50, title: 120 },
    { graph: false, fields: false, names: false, most: 10, title: 60 },
];
/** The comment with its marker; undefined where there is nothing to say. */
function comment(view) {
    const text = commentText(view);
    // Whichever run it leads to: that alone is worth no edit.
    const lasting = commentText({ ...view, runUrl: undefined }) ?? '';
    return text === undefined ? undefined : `${text}\n\n${commentMarker}${digest(lasting)} -->`;
}
/** The digest that a comment of ours carries: another one means that it has to be edited. */
function markedDigest(body) {
    const start = body.lastIndexOf(commentMarker);
    return start < 0 ? undefined : /^[0-9a-z]+(?= -->)/.exec(body.slice(start + commentMarker.length))?.[0];
}
/** Whether a comment of ours still says what merging would do. */
function looksAhead(body) {
    return body.includes(`**${headings.open}**`);
}
/** The comment without its marker. */
function commentText(view) {
    const { tasks, unknown, changes, problems } = view;
    const all = tasks.length + unknown.length + (changes?.plans.length ?? 0) + problems.length;
    if (all === 0)
        return undefined;
    for (const detail of comment_details) {
        const text = rendered(view, detail);
        if (text.length <= longest)
            return text;
    }
    return briefest(view);
}
function rendered(view, detail) {
    return [
        linkedTable(view, detail),
        linkedNotes(view, detail),
        specNotes(view, detail),
        problems(view, detail),
        planChangesSection(view, detail),
        insightNotes(view, detail),
        view.notices
            .slice(0, detail.most)
            .map((notice) => `- ${(0,render_escape/* inline */.mG)(notice, 300)}`)
            .join('\n'),
        detail === everything ? '' : shortened(view),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function problems({ problems: found, blobUrl }, detail) {
    if (found.length === 0)
        return '';
    const title = `**${(0,counted/* counted */.h)(found.length, 'problem')}**`;
    if (!detail.names)
        return title;
    const lines = found.slice(0, detail.most).map((problem) => `- ${(0,render_problem/* problemLine */.Y)(problem, blobUrl)}`);
    return [title, '', ...lines, ...rest(found.length, detail)].join('\n');
}
function shortened({ runUrl }) {
    const where = runUrl === undefined ? '' : `; ${(0,render_escape/* link */.nf)('the run', runUrl)} has all of them`;
    return `Details were left out because a comment can only be so long${where}.`;
}
function briefest(view) {
    const parts = [
        (0,counted/* counted */.h)(view.tasks.length, 'linked task'),
        ...(view.changes ? total(view.changes) : []),
        (0,counted/* counted */.h)(view.problems.length, 'problem'),
    ];
    const run = view.runUrl !== undefined && view.runUrl.length > 2_000 ? undefined : view.runUrl;
    return `${parts.join(', ')}.\n\n${shortened({ ...view, runUrl: run })}`;
}

;// CONCATENATED MODULE: ./build/src/modes/behind.js
// Which pull requests have a comment that their own run has not brought up to date, as far as they show it.



/** Runs of others may write no comment. */
function isCommentedOn(pullRequest) {
    return !pullRequest.fork && !isOwn(pullRequest) && pullRequest.author?.login !== 'dependabot[bot]';
}
/** Whether a pull request is over, has linked tasks, and its comment does not say what became of them. */
function saysNoEnd(pullRequest, book) {
    const { state, number, comments } = pullRequest;
    if (state === 'open' || !isCommentedOn(pullRequest) || linksOf(book, number).length === 0)
        return false;
    const ours = comments.find(({ mine, body }) => mine && markedDigest(body) !== undefined);
    return ours === undefined ? comments.length < 100 : looksAhead(ours.body);
}

;// CONCATENATED MODULE: ./build/src/modes/say-once.js
/**
 * Writes a comment, and takes it back where another run was faster; the one that was first stays, whoever looks.
 * Returns that one where it is another run's.
 * @param isSame whether a comment of this token says the same
 */
async function sayOnce(conversation, pullRequest, text, isSame) {
    const said = await conversation.say(pullRequest, text);
    const same = (await conversation.own(pullRequest)).filter(isSame);
    const first = same.reduce((one, other) => (other.id < one.id ? other : one), said);
    if (first.id === said.id)
        return undefined;
    await conversation.remove(said.id);
    return first;
}

;// CONCATENATED MODULE: ./build/src/modes/keep-comment.js
// The one comment on a pull request, kept as what there is to say now.



/**
 * Edits the comment only where it says something else, and leaves none where there is nothing to say. Undefined where
 * that was done; else why not.
 */
async function keepComment({ conversation }, about, view) {
    const text = comment(view);
    const isOurs = ({ mine, body }) => mine && markedDigest(body) !== undefined;
    const edit = async ({ id, body }, next) => {
        if (markedDigest(body) !== markedDigest(next))
            await conversation.edit(id, next);
    };
    try {
        const shown = about.comments.find(isOurs);
        // Only the newest comments came along.
        const before = shown ?? (text !== undefined || about.comments.length >= 100 ? await former(about) : undefined);
        if (text === undefined) {
            if (before)
                await conversation.remove(before.id);
        }
        else if (before)
            await edit(before, text);
        else {
            const faster = await sayOnce(conversation, about.number, text, isOurs);
            if (faster)
                await edit(faster, text);
        }
        return undefined;
    }
    catch (thrown) {
        const { code, message, hint } = (0,core_fault/* toFault */.e)(thrown);
        if (code !== 'forbidden')
            throw thrown;
        return [{ message: `No comment was written. ${message} ${hint}` }];
    }
    async function former({ number }) {
        return (await conversation.own(number)).find(isOurs);
    }
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
// EXTERNAL MODULE: ./build/src/core/remembered.js
var remembered = __webpack_require__(1319);
;// CONCATENATED MODULE: ./build/src/core/config/matcher.js
// Which paths of a repository are plan files.


/** A test for paths, from the globs of `plans`; those with a leading `!` take files out again. */
function planMatcher(plans) {
    return matcherOf(plans.join('\0'));
}
const matcherOf = (0,remembered/* remembered */.H)((plans) => {
    const relative = plans.split('\0').map((glob) => glob.replace(/^(!?)(?:\.?\/)+/, '$1'));
    const wanted = picomatch(relative.filter((glob) => !glob.startsWith('!')));
    const unwanted = picomatch(relative.flatMap((glob) => (glob.startsWith('!') ? [glob.slice(1)] : [])));
    return (path) => wanted(path) && !unwanted(path);
}, 10);

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/src/core/yaml/correct.js
// The line as its author meant it, for the slips that people make when they write plain text into YAML. Works on
// one line at a time, so that corrections never move another line.

const correct_checkbox = /^(\s*(?:- +)*)- *\[([ xX])?\]\s+(\S.*)$/;
const content = /^(\s*(?:- +)*)((?:"[^"]*"|'[^']*'|[^\s'"#[{&*!|>@`%-][^:#]*?) *: +)?(\S.*)$/;
/** The text as a YAML string that reads the same everywhere, in quotes. */
function correct_quoted(text) {
    return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
/**
 * The corrected line, or undefined where no slip is recognised. Tabs become spaces, `- [x] text` becomes a
 * criterion, and text that YAML would read as something else goes into quotes.
 * @param whole the line is an item of a list of texts: what looks like its key is text as well
 */
function correctLine(line, whole = false) {
    const source = line.replace(/\r$/, '');
    const untabbed = source.replace(/^[ \t]+/, (blank) => blank.replaceAll('\t', '  '));
    const corrected = correctCheckbox(untabbed) ?? correctText(untabbed, whole) ?? untabbed;
    return corrected !== source && reads(corrected) ? corrected : undefined;
}
function correctCheckbox(line) {
    const match = correct_checkbox.exec(line);
    if (!match)
        return undefined;
    const [, head = '', mark = ' ', rest = ''] = match;
    const text = reads(`- ${rest}`) && plainText(rest) ? rest : correct_quoted(rest);
    return `${head}- ${mark === ' ' ? '' : 'done: '}${text}`;
}
function correctText(line, whole) {
    const match = content.exec(line);
    // A line without a dash and a key goes on with a text above it, or is no YAML at all.
    if (!match || (!match[1]?.trim() && !match[2]))
        return undefined;
    const [, dashes = '', key = '', rest = ''] = match;
    // Keys of ours are lower case; `- Note: this: that` is an item of text, unless it names a link.
    const text = whole || (dashes.includes('-') && /^[A-Z"']/.test(key) && !rest.includes('://'));
    const [head, value] = text ? [dashes, key + rest] : [dashes + key, rest];
    const comment = /\s+# .*$/.exec(value)?.[0] ?? '';
    const bare = value.slice(0, value.length - comment.length).trimEnd();
    if (!bare || plainText(bare))
        return undefined;
    const unclosed = /^"[^"\\]*$/.test(bare);
    return head + (unclosed ? `${bare}"` : correct_quoted(bare)) + comment;
}
/** True when YAML reads the text as a value that goes on to the end of the line. */
function plainText(text) {
    const first = text[0];
    if (first === '"' || first === "'")
        return text.length > 1 && text.endsWith(first) && reads(text);
    if (first === '[' || first === '{')
        return !/^(?:\[[^\]]*\]|\{[^}]*\})\s*[^\s#]/.test(text);
    return !/^[@`%!&*#,\]}]|^[|>]\s*[^\s\d+-]|^[-?] |: |:$| #|\t#/.test(text);
}
/** True for YAML that stands on its own: a reference to an anchor of another line is no correction. */
function reads(line) {
    const document = (0,dist/* parseDocument */.Tp)(line.trim(), { prettyErrors: false, resolveKnownTags: false });
    let alone = document.errors.length + document.warnings.length === 0;
    (0,dist/* visit */.YR)(document, {
        Alias: () => {
            alone = false;
            return dist/* visit */.YR.BREAK;
        },
    });
    return alone;
}

;// CONCATENATED MODULE: ./build/src/core/yaml/limits.js
// What a file may ask of us before anything parses it: its size and its nesting. The parser recurses, and deep
// nesting exhausts the stack or, worse, the memory of the process, which nothing can catch.

/** In bytes of UTF-8. */
const maxBytes = 1_000_000;
const maxDepth = 100;
/** How many values all aliases of a file together may stand for. */
const maxAliased = 10_000;
/** The size of a text in bytes of UTF-8. */
function bytes(text) {
    return new TextEncoder().encode(text).length;
}
const blank = new Set(['newline', 'space', 'comment', 'byte-order-mark', 'doc-mode', 'flow-error-end']);
const opens = new Set(['flow-map-start', 'flow-seq-start']);
const closes = new Set(['flow-map-end', 'flow-seq-end']);
/** What may stand before a deeper value on the same line. */
const leads = new Set(['seq-item-ind', 'explicit-key-ind', 'anchor', 'tag']);
/** Marks of the lexer that stand for no text. */
const marks = new Set([dist/* CST */.DB.DOCUMENT, dist/* CST */.DB.FLOW_END, dist/* CST */.DB.SCALAR]);
/** Offset of the first place that is nested deeper than `maxDepth`, or undefined. */
function tooDeepAt(text) {
    if (cannotBeDeep(text))
        return undefined;
    const indents = [];
    let flow = 0;
    let offset = 0;
    let column = 0;
    let lineStart = true;
    for (const token of new dist/* Lexer */.JG().lex(text)) {
        const type = dist/* CST */.DB.tokenType(token) ?? 'scalar';
        if (opens.has(type))
            flow += 1;
        else if (closes.has(type))
            flow -= 1;
        else if (flow === 0 && lineStart && !blank.has(type)) {
            while (indents.length > 0 && indents.at(-1) >= column)
                indents.pop();
            indents.push(column);
            lineStart = leads.has(type);
        }
        if (flow + indents.length > maxDepth)
            return offset;
        if (marks.has(token))
            continue;
        offset += token.length;
        column += token.length;
        if (type === 'newline') {
            column = 0;
            lineStart = true;
        }
    }
    return undefined;
}
/**
 * A quick look that settles it for nearly every file: each level of a block is further in than the one around it, and
 * each level of a flow has its bracket.
 */
function cannotBeDeep(text) {
    let furthest = 0;
    for (const [start] of text.matchAll(/^[ \t\uFEFF]*(?:[-?][ \t]+)*[&!]?/gm)) {
        // Anchors and tags may stand before deeper values, at any length.
        if (/[&!]$/.test(start))
            return false;
        furthest = Math.max(furthest, start.length);
    }
    const brackets = text.match(/[[{]/g)?.length ?? 0;
    return furthest + 1 + brackets <= maxDepth;
}

;// CONCATENATED MODULE: ./build/src/core/yaml/syntax.js
const quote = 'Put the whole value in quotes.';
const byStart = {
    '@': 'A value cannot start with `@` in YAML.',
    '`': 'A value cannot start with a backtick in YAML.',
    '%': 'A value cannot start with `%` in YAML.',
    '!': 'YAML reads a value that starts with `!` as a tag, not as text.',
    '&': 'YAML reads a value that starts with `&` as an anchor, not as text.',
    '*': 'YAML reads a value that starts with `*` as a reference to an anchor, not as text.',
    '#': 'YAML reads what follows `#` as a comment, so the value is cut off.',
    '[': 'YAML reads a value that starts with `[` as a list, and there is text after that list.',
    '"': 'The value starts with a quote, and there is text after the closing quote.',
    "'": 'The value starts with a quote, and there is text after the closing quote.',
    '{': 'YAML reads a value that starts with `{` as a map, and there is text after that map.',
};
const noKey = {
    message: 'This line is no `key: value`.',
    hint: 'Write `key: value` with a blank after the colon, or indent the line when it continues a text.',
};
const strayKey = {
    message: 'YAML finds a key where it expects the rest of a text.',
    hint: 'Check the indentation of this line and the next one.',
};
const byCode = {
    BLOCK_AS_IMPLICIT_KEY: {
        message: 'YAML reads the second `: ` of this line as one more key.',
        hint: quote,
    },
    TAB_AS_INDENT: {
        message: 'The line is indented with a tab, which YAML does not allow.',
        hint: 'Indent with spaces.',
    },
    MULTIPLE_DOCS: {
        message: 'The file holds more than one YAML document.',
        hint: 'Remove the `---` between them, or use one file for each.',
    },
    MULTILINE_IMPLICIT_KEY: noKey,
    BAD_INDENT: {
        message: 'The indentation does not fit, or a bracket is not closed.',
        hint: 'Align the line with its neighbours and close every `[` and `{`.',
    },
    BAD_DQ_ESCAPE: {
        message: 'There is a backslash in double quotes that YAML cannot read.',
        hint: 'Use single quotes, or write the backslash twice.',
    },
    RESOURCE_EXHAUSTION: {
        message: 'The file is nested too deeply.',
        hint: 'Flatten it.',
    },
};
/** What went wrong, told from the start of the value when that explains it, else from the parser's code. */
function syntaxWords(code, parserMessage, line) {
    if (/^\s*(?:- +)*- *\[[ xX]?\]\s/.test(line))
        return {
            message: 'YAML reads `[ ]` and `[x]` as lists, not as check boxes.',
            hint: 'Write an open criterion as plain text, a met one as `done: text`.',
        };
    if (code === 'MISSING_CHAR' && parserMessage.includes('quote'))
        return { message: 'A quote is opened and not closed.', hint: 'Close it on the same line.' };
    if (code === 'MISSING_CHAR' && parserMessage.startsWith('Implicit map keys'))
        return noKey;
    if (code === 'BLOCK_AS_IMPLICIT_KEY' && !/: .*: /.test(line))
        return strayKey;
    const words = byCode[code];
    if (words)
        return words;
    const start = startWords(line);
    if (start)
        return start;
    return {
        message: `This is not valid YAML: ${parserMessage.replaceAll(/\s+/g, ' ').replace(/[.:]$/, '')}.`,
        hint: 'Check the indentation, the colons and the quotes of this line and the one before.',
    };
}
/** What YAML makes of a value that begins with one of its signs, or undefined. */
function startWords(line) {
    const [, head, first] = /^(\s*(?:- +)*(?:[^\s:#]+: +)?)(\S)/.exec(line) ?? [];
    const message = first === undefined ? undefined : byStart[first];
    return message === undefined ? undefined : { message, hint: quote, column: head.length + 1 };
}
/** What YAML accepts without a word, and no author of a plan means. */
const cutOff = { message: byStart['#'], hint: quote };
const strayAnchor = { message: byStart['&'], hint: quote };
const strayAlias = { message: byStart['*'], hint: quote };

;// CONCATENATED MODULE: ./build/src/core/yaml/build.js
// From the parser's document to our tree: aliases are followed within a budget, keys are text and stand once, and
// the slips that YAML accepts without a word (`&` and `#` in text) are found.




/** The tree of a document without syntax errors; undefined when it is a bomb. */
function buildTree(path, text, document, locate, lines) {
    const problems = [];
    const anchors = new Map();
    const followed = new Set();
    let aliased = 0;
    let bomb;
    const root = build(document.contents, { line: 1, column: 1 }, 0, false);
    for (const [name, node] of anchors)
        if (!followed.has(name) && (0,dist/* isScalar */.jn)(node))
            slip(startOf(node), strayAnchor);
    if (bomb) {
        const message = 'The aliases of this file stand for far more than a plan needs.';
        problems.push({ code: 'limit', message, hint: 'Write the values out.', file: path, ...bomb });
        return { root: undefined, problems };
    }
    return { root, problems: problems.sort((a, b) => a.line - b.line || a.column - b.column) };
    function build(node, fallback, depth, viaAlias) {
        const at = isNode(node) && node.range && !viaAlias ? startOf(node) : fallback;
        const nothing = { kind: 'scalar', value: null, text: '', at };
        if (viaAlias && (aliased += 1) > maxAliased)
            bomb ??= at;
        if (depth > maxDepth)
            bomb ??= at;
        if (bomb)
            return nothing;
        if ((0,dist/* isAlias */.Vj)(node)) {
            const target = anchors.get(node.source);
            if (!target) {
                slip(at, strayAlias);
                return nothing;
            }
            followed.add(node.source);
            return build(target, at, depth + 1, true);
        }
        if (isNode(node) && node.anchor !== undefined && !viaAlias)
            anchors.set(node.anchor, node);
        if ((0,dist/* isMap */.jh)(node))
            return buildMap(node, at, depth, viaAlias);
        if ((0,dist/* isSeq */.oP)(node)) {
            const items = node.items.map((item) => build(item, at, depth + 1, viaAlias));
            return { kind: 'list', items, at };
        }
        if (!(0,dist/* isScalar */.jn)(node))
            return nothing;
        if (!viaAlias)
            checkHash(node);
        return { kind: 'scalar', value: build_valueOf(node), text: writtenText(node), at };
    }
    function buildMap(node, at, depth, viaAlias) {
        const entries = new Map();
        for (const pair of node.items) {
            const keyAt = isNode(pair.key) && pair.key.range && !viaAlias ? startOf(pair.key) : at;
            const key = (0,dist/* isScalar */.jn)(pair.key) ? writtenText(pair.key) : '';
            const first = entries.get(key);
            if (key === '' || key === '__proto__')
                report('syntax', keyAt, `A key must be a word, not ${key ? `\`${key}\`` : 'empty, a list or a map'}.`, 'Name it.');
            else if (first)
                report('duplicate', keyAt, `\`${key}\` stands here for the second time; the first one is in line ${first.at.line}.`, 'Keep one of the two.');
            else
                entries.set(key, { key, at: keyAt, value: build(pair.value, keyAt, depth + 1, viaAlias) });
        }
        return { kind: 'map', entries: [...entries.values()], at };
    }
    /** `Fix #42` loses its number without a word. A `#` with a blank after it is a comment that was meant as one. */
    function checkHash(node) {
        if (node.type !== 'PLAIN' || !node.range)
            return;
        const rest = /^[ \t]*#(\S*)/.exec(text.slice(node.range[1], node.range[1] + 80));
        if (rest && (node.source ? /^\d/ : /^[^\s#!]/).test(rest[1])) {
            const hash = text.indexOf('#', node.range[1]);
            slip(locate(hash), cutOff);
        }
    }
    function slip(at, { message, hint }) {
        const line = lines[at.line - 1] ?? '';
        report('syntax', { ...at, column: startWords(line)?.column ?? at.column }, message, hint, correctLine(line));
    }
    function report(code, at, message, hint, correction) {
        problems.push({ code, message, hint, file: path, ...at, correction });
    }
    /** Anchors and tags stand before the range of their node, and the value is what people look for. */
    function startOf(node) {
        return locate(node.range[0]);
    }
}
function isNode(value) {
    return (0,dist/* isAlias */.Vj)(value) || (0,dist/* isMap */.jh)(value) || (0,dist/* isSeq */.oP)(value) || (0,dist/* isScalar */.jn)(value);
}
function build_valueOf({ value, source }) {
    return typeof value === 'string' ||
        typeof value === 'number' ||
        typeof value === 'boolean' ||
        value === null
        ? value
        : (source ?? null);
}
/** Strings as their value, everything else as it was typed: `012`, `1e3`, `0x1F`, `True`. */
function writtenText({ value, source }) {
    return typeof value === 'string' ? value : (source ?? '');
}

;// CONCATENATED MODULE: ./build/src/core/yaml/read.js
// Reads one YAML file that anybody may have written: limits first, then YAML 1.2 (dates, `yes` and `no` stay
// text), then a tree with positions. Problems come all at once; lines with a recognised slip are read as corrected,
// so that what follows them is still checked.





/** @param path names the file in problems. @param text its whole content, with or without BOM, any line ends. */
function readYaml(path, text) {
    const lines = text.replace(/^\uFEFF/, '').split(/\n/);
    const size = bytes(text);
    if (size > maxBytes) {
        const message = `The file has ${size} bytes; ${maxBytes} is the limit.`;
        return unread({ code: 'limit', message, hint: 'Split it.', file: path, line: 1, column: 1 });
    }
    const deep = tooDeepAt(text);
    if (deep !== undefined) {
        const message = `The file is nested more than ${maxDepth} levels deep.`;
        return unread({ code: 'limit', message, hint: 'Flatten it.', file: path, ...locator(text)(deep) });
    }
    const document = parse(text);
    const slips = syntaxProblems(path, text, document, lines);
    if (slips.length === 0)
        return { ...buildTree(path, text, document, locator(text), lines), lines };
    const corrected = applyCorrections(text, slips);
    const second = corrected === undefined ? undefined : parse(corrected);
    if (corrected === undefined || !second || second.errors.length > 0)
        return { root: undefined, problems: slips, lines };
    const { root, problems } = buildTree(path, corrected, second, locator(corrected), lines);
    // On a corrected line columns have moved, and one problem was told there already.
    const others = problems.filter(({ line }) => !slips.some((slip) => slip.line === line));
    return { root, problems: [...slips, ...others], lines };
    function unread(problem) {
        return { root: undefined, problems: [problem], lines };
    }
}
/** How files are read: everything that reads one for whatever purpose sees the same in it. */
const yamlOptions = {
    version: '1.2',
    schema: 'core',
    resolveKnownTags: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
};
function parse(text) {
    return (0,dist/* parseDocument */.Tp)(text, yamlOptions);
}
/** Line and column of an offset; a BOM takes no column. Offsets past the end stand at the end. */
function locator(text) {
    const counter = new dist/* LineCounter */.HN();
    for (let index = text.indexOf('\n'); index >= 0; index = text.indexOf('\n', index + 1))
        counter.addNewLine(index + 1);
    counter.lineStarts.unshift(0);
    const bom = text.startsWith('\uFEFF') ? 1 : 0;
    return (offset) => {
        const { line, col } = counter.linePos(Math.min(offset, text.length));
        return { line, column: Math.max(1, line === 1 ? col - bom : col) };
    };
}
/** One problem for each line, the first of its errors: those that follow on the same line are echoes of it. */
function syntaxProblems(path, text, document, lines) {
    const locate = locator(text);
    const byLine = new Map();
    for (const { code, message, pos } of [...document.errors, ...document.warnings]) {
        const at = locate(pos[0]);
        const line = lines[at.line - 1] ?? '';
        if (byLine.has(at.line))
            continue;
        byLine.set(at.line, {
            code: 'syntax',
            file: path,
            ...at,
            ...syntaxWords(code, message, line),
            correction: code === 'MULTIPLE_DOCS' ? undefined : correctLine(line),
        });
    }
    return [...byLine.values()].sort((a, b) => a.line - b.line);
}
/** The text with every correction in place, or undefined when a problem has none. */
function applyCorrections(text, problems) {
    const lines = text.split('\n');
    for (const { line, correction } of problems) {
        if (correction === undefined)
            return undefined;
        lines[line - 1] = correction;
    }
    return lines.join('\n');
}

;// CONCATENATED MODULE: ./build/src/core/yaml/tree.js
/** The value as JSON would hold it. Numbers that JSON has no word for stay text; no key can reach a prototype. */
function tree_plain(tree) {
    switch (tree.kind) {
        case 'scalar':
            return typeof tree.value === 'number' && !Number.isFinite(tree.value) ? tree.text : tree.value;
        case 'list':
            return tree.items.map(tree_plain);
        case 'map':
            return Object.fromEntries(tree.entries.map(({ key, value }) => [key, tree_plain(value)]));
    }
}
/** The entry of a map, or undefined where the tree is no map or has no such key. */
function entry(tree, key) {
    return tree?.kind === 'map' ? tree.entries.find((candidate) => candidate.key === key) : undefined;
}
/** The value that stands at a path of keys and indexes, or undefined. */
function valueAt(tree, path) {
    return path.reduce((found, step) => typeof step === 'number'
        ? found?.kind === 'list'
            ? found.items[step]
            : undefined
        : entry(found, String(step))?.value, tree);
}
/** The text of a scalar; undefined for nothing, null, blank text, lists and maps. Outer blanks are dropped. */
function textOf(tree) {
    return tree?.kind === 'scalar' && tree.value !== null ? tree.text.trim() || undefined : undefined;
}
/** The items of a list; a single value counts as a list of one, nothing as an empty list. */
function itemsOf(tree) {
    if (tree === undefined || (tree.kind === 'scalar' && tree.value === null))
        return [];
    return tree.kind === 'list' ? tree.items : [tree];
}
/** The texts of a list, blank ones left out. */
function textsOf(tree) {
    return itemsOf(tree).flatMap((item) => textOf(item) ?? []);
}

// EXTERNAL MODULE: ./build/src/core/did-you-mean.js
var did_you_mean = __webpack_require__(1954);
;// CONCATENATED MODULE: ./build/src/core/yaml/validate.js



/**
 * All problems of a file, those of its YAML and every deviation from `schema`, in the order of the lines. A line with
 * a slip counts once; what the schema expects there can still tell how the whole line was meant.
 */
function problemsOf(schema, file, path, vocabulary) {
    const deviating = deviationsOf(schema, file, path, vocabulary);
    const slips = file.problems.map((slip) => {
        const meant = deviating.find(({ line, correction }) => line === slip.line && correction !== undefined);
        return meant ? { ...slip, correction: meant.correction } : slip;
    });
    const lines = new Set(slips.map(({ line }) => line));
    return [...slips, ...deviating.filter(({ line }) => !lines.has(line))].sort((a, b) => a.line - b.line || a.column - b.column);
}
function deviationsOf(schema, { root, lines }, path, vocabulary) {
    const result = root && schema.safeParse(tree_plain(root));
    if (!result || result.success)
        return [];
    const found = result.error.issues.flatMap((issue) => deviations(issue, []));
    return found.filter((deviation) => !isEcho(deviation)).flatMap(describe);
    /** A key that is missing because it is misspelt is told once, as misspelt. */
    function isEcho({ path: where, unknownKeys }) {
        if (unknownKeys.length > 0 || valueAt(root, where) !== undefined)
            return false;
        const parent = where.slice(0, -1);
        const { keys } = kindAt(parent);
        return found
            .filter((other) => other.path.length === parent.length && other.path.every((step, at) => step === parent[at]))
            .flatMap((other) => other.unknownKeys)
            .some((key) => keys.length === 1 || (0,did_you_mean/* closest */.k)(key, keys) === where.at(-1));
    }
    function describe(deviation) {
        const value = valueAt(root, deviation.path);
        if (deviation.unknownKeys.length > 0)
            return deviation.unknownKeys.map((key) => unknownKey(value, key, deviation.path));
        return [value === undefined ? missing(deviation) : wrong(deviation, value)];
    }
    function unknownKey(map, key, where) {
        const { noun, keys } = kindAt(where);
        const guess = (0,did_you_mean/* closest */.k)(key, keys);
        const homes = Object.values(vocabulary).filter((kind) => kind.keys.includes(key));
        const { at } = entry(map, key);
        const line = lines[at.line - 1] ?? '';
        const problem = { code: 'schema', file: path, ...at };
        if (guess !== undefined)
            return {
                ...problem,
                message: `\`${key}\` is not a key of ${noun}. Did you mean \`${guess}\`?`,
                hint: `Write \`${guess}\`, or remove the key.`,
                correction: renamed(line, at.column, key, guess),
            };
        const message = `\`${key}\` is not a key of ${noun}.`;
        if (keys.length === 1)
            return {
                ...problem,
                message,
                hint: `Put the whole text in quotes; only \`${keys[0]}\` is a key here.`,
                correction: wholeItem(line),
            };
        return {
            ...problem,
            message,
            hint: homes.length > 0
                ? `Move it: it is a key of ${homes.map((kind) => kind.noun).join(' and of ')}.`
                : `Remove it; the keys are ${keys.join(', ')}.`,
        };
    }
    function missing({ path: where, expected }) {
        const parent = where.slice(0, -1);
        const key = String(where.at(-1));
        return {
            code: 'schema',
            message: `${capital(kindAt(parent).noun)} needs a \`${key}\`.`,
            hint: `Add \`${key}:\` with ${expected}.`,
            file: path,
            ...valueAt(root, parent).at,
        };
    }
    function wrong({ path: where, expected }, value) {
        const problem = { code: 'schema', file: path, ...value.at };
        const line = lines[value.at.line - 1] ?? '';
        const name = nameOf(where);
        if (value.kind === 'scalar' && value.text.trim() === '')
            return {
                ...problem,
                message: `${name} is empty.`,
                hint: `Write ${expected}.`,
                correction: line.includes('#') ? correctLine(line) : undefined,
            };
        const message = `${name} must be ${expected}, not ${shown(value)}.`;
        if (value.kind === 'map' && value.entries.length === 1 && expected.startsWith('text'))
            return {
                ...problem,
                message,
                hint: 'Put the text in quotes: YAML reads its `: ` as a key.',
                correction: isItem(where) ? wholeItem(line) : undefined,
            };
        const options = /^one of (.*)$/.exec(expected)?.[1]?.split(', ') ?? [];
        const guess = value.kind === 'scalar' ? (0,did_you_mean/* closest */.k)(value.text, options) : undefined;
        return {
            ...problem,
            message,
            hint: guess ? `Did you mean \`${guess}\`?` : 'Correct the value, or remove the key.',
        };
    }
    function kindAt(where) {
        const key = String(where.findLast((step) => typeof step === 'string') ?? '');
        return vocabulary[key] ?? { noun: `\`${key}\``, keys: [] };
    }
    function nameOf(where) {
        const key = where.findLast((step) => typeof step === 'string');
        if (key === undefined)
            return 'The file';
        if (isItem(where))
            return `An item of \`${key}\``;
        const parent = where.slice(0, -1);
        return parent.length === 0 ? `\`${key}\`` : `\`${key}\` of ${kindAt(parent).noun}`;
    }
}
function isItem(where) {
    return typeof where.at(-1) === 'number';
}
/** A union reports every branch; the one that fits the kind of value is the one that was meant. */
function deviations(issue, prefix) {
    const path = [...prefix, ...issue.path];
    if (issue.code === 'invalid_union') {
        const meant = issue.errors.find((branch) => !branch.some(rejectsKind));
        if (meant && meant.length > 0)
            return meant.flatMap((inner) => deviations(inner, path));
    }
    const unknownKeys = issue.code === 'unrecognized_keys' ? issue.keys : [];
    return [{ path, expected: issue.message, unknownKeys }];
}
function rejectsKind(issue) {
    if (issue.path.length > 0)
        return false;
    return (issue.code === 'invalid_type' ||
        (issue.code === 'invalid_union' && issue.errors.every((b) => b.some(rejectsKind))));
}
function shown(tree) {
    if (tree.kind === 'list')
        return 'a list';
    if (tree.kind === 'map')
        return 'a map';
    const text = tree.text.replaceAll(/\s+/g, ' ').trim().replaceAll('`', "'");
    return `\`${text.length > 60 ? `${text.slice(0, 57)}...` : text}\``;
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
function renamed(line, column, key, guess) {
    const [before, after] = [line.slice(0, column - 1), line.slice(column - 1).replace(/\r$/, '')];
    return after.startsWith(key) ? before + guess + after.slice(key.length) : undefined;
}
function wholeItem(line) {
    const match = /^(\s*(?:- +)+)(\S.*?)\s*$/.exec(line);
    return match ? match[1] + correct_quoted(match[2]) : undefined;
}

;// CONCATENATED MODULE: ./build/src/core/board/fields.js
// The fields that a database can carry and the properties that they may live in: one row per field, for detection,
// for `setup` and for the codecs. A field is called as in the plan file.
/** Property types whose value Notion computes: never written. */
const computedTypes = new Set([
    'formula',
    'rollup',
    'unique_id',
    'created_time',
    'created_by',
    'last_edited_time',
    'last_edited_by',
    'button',
    'verification',
]);
function field(name, types, also = '', more = {}) {
    return {
        name,
        types: types.split(' '),
        also: also === '' ? [] : also.split(', '),
        owned: false,
        required: false,
        ...more,
    };
}
const owned = { owned: true };
const identity = { owned: true, required: true };
const taskFields = {
    title: field('Task', 'title', 'Name, Title', { required: true }),
    id: field('Task ID', 'rich_text', 'Key, ID', identity),
    status: field('Status', 'status select', 'State'),
    priority: field('Priority', 'select'),
    assignee: field('Assignee', 'people', 'Assignees, Assigned to, Owner'),
    sprint: field('Sprint', 'select rich_text relation', 'Iteration, Cycle'),
    phase: field('Phase', 'select rich_text relation'),
    estimate: field('Estimate', 'number select rich_text', 'Points, Story Points, Effort'),
    start: field('Start', 'date', 'Start Date'),
    due: field('Due', 'date', 'Due Date, Deadline'),
    completed: field('Completed', 'date', 'Completed on', owned),
    labels: field('Labels', 'multi_select', 'Tags'),
    'depends-on': field('Depends on', 'relation', 'Blocked by', { target: 'tasks' }),
    plan: field('Plan', 'relation', 'Project, Epic', { target: 'plans' }),
    blocker: field('Blocker', 'rich_text'),
    'pull-requests': field('Pull requests', 'rich_text', 'Pull request, PR, PRs', owned),
    source: field('Source', 'url rich_text', '', owned),
    sync: field('Sync', 'rich_text', '', owned),
};
const planFields = {
    title: field('Plan', 'title', 'Name, Title', { required: true }),
    key: field('Key', 'rich_text', 'Plan Key, Plan ID', identity),
    status: field('Status', 'status select', 'State'),
    owner: field('Owner', 'people', 'Lead, Assignee'),
    progress: field('Progress', 'number', '', owned),
    start: field('Start', 'date', 'Start Date'),
    due: field('Due', 'date', 'Due Date, Deadline'),
    spec: field('Spec', 'url rich_text', 'Specification'),
    source: field('Source', 'url rich_text', '', owned),
    sync: field('Sync', 'rich_text', '', owned),
    tasks: field('Tasks', 'relation', '', { owned: true, target: 'tasks' }),
};
const fields_freeKey = (propertyId) => `property:${propertyId}`;
/** The property id in a free key; undefined for the name of a field. */
function freeProperty(key) {
    return key.startsWith('property:') ? key.slice('property:'.length) : undefined;
}

;// CONCATENATED MODULE: ./build/src/core/board/names.js
// Names as people write them and as Notion keeps them. Matching forgives spelling that carries no meaning, because
// the same word reaches us from files, from the configuration and from databases that people set up by hand.

/** The form in which names are compared: without case, spaces, hyphens and underscores. */
const fold = (0,remembered/* remembered */.H)((name) => name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/gu, ''), 2000);
/** `text` as a name that Notion takes for an option: no commas, one line, at most 100 characters. */
function optionName(text) {
    return text.replace(/,/g, ' ').replace(/\s+/g, ' ').trim().slice(0, 100).trim();
}
/**
 * The option that `text` names: by its very name, else ignoring case (Notion keeps names unique ignoring case), else by
 * a name that it had before.
 */
function optionNamed(options, text) {
    const name = optionName(text);
    const lower = name.toLowerCase();
    return (options.find((option) => option.name === name) ??
        options.find((option) => option.name.toLowerCase() === lower) ??
        options.find((option) => option.formerly?.some((former) => former.toLowerCase() === lower)));
}
/** The property that `text` names: by id or name, as it is called now or was called before. */
function names_propertyNamed(source, text) {
    const folded = fold(text);
    return (source.properties.find(({ id }) => id === text) ??
        source.properties.find(({ name }) => name === text) ??
        source.properties.find(({ name }) => fold(name) === folded) ??
        source.properties.find(({ formerly }) => formerly?.some((former) => fold(former) === folded)));
}
/** `a, b and c` */
function listed(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

;// CONCATENATED MODULE: ./build/src/core/board/wording.js

/**
 * Matches `terms` with `options` (undefined: no database is known, every term counts). `renames` maps a word to the
 * name of its option.
 */
function wording(terms, options, renames = {}) {
    if (!options)
        return wordsOf(terms.map((term) => ({ name: term.name, term, option: undefined })), renames, {});
    const chosen = new Map();
    const named = (text) => options.find((option) => fold(option.name) === fold(text)) ??
        options.find((option) => option.formerly?.some((former) => fold(former) === fold(text)));
    const represented = (name) => [...chosen.values()].some((word) => fold(word.name) === fold(name));
    const choose = (option, name) => {
        const term = terms.find((candidate) => fold(candidate.name) === fold(name));
        if (option && !chosen.has(option) && !represented(name))
            chosen.set(option, { name: term?.name ?? name, term });
    };
    const missing = [];
    for (const [name, text] of Object.entries(renames)) {
        const option = named(text);
        if (option)
            choose(option, name);
        else
            missing.push([name, text]);
    }
    for (const { name } of terms)
        choose(named(name), name);
    for (const { name, aliases } of terms)
        for (const alias of aliases)
            choose(options.find((option) => fold(option.name) === fold(alias)), name);
    const own = options.filter((option) => !chosen.has(option));
    const hidden = own.filter(({ name }) => represented(name));
    const words = options
        .filter((option) => !hidden.includes(option))
        .map((option) => ({ name: option.name, term: undefined, ...chosen.get(option), option }));
    return wordsOf(words, renames, {
        missing,
        hidden: hidden.map(({ name }) => [
            words.find((word) => fold(word.name) === fold(name)).option.name,
            name,
        ]),
    });
}
function wordsOf(words, renames, { missing = [], hidden = [] }) {
    const spellings = new Map();
    const teach = (text, word) => {
        if (word && !spellings.has(fold(text)))
            spellings.set(fold(text), word);
    };
    const called = (text) => words.find((word) => fold(word.name) === fold(text));
    for (const word of words)
        teach(word.name, word);
    for (const word of words)
        if (word.option)
            teach(word.option.name, word);
    for (const [name, option] of Object.entries(renames))
        teach(option, called(name));
    for (const word of words)
        for (const former of word.option?.formerly ?? [])
            teach(former, word);
    for (const word of words)
        for (const alias of word.term?.aliases ?? [])
            teach(alias, word);
    return { words, find: (text) => spellings.get(fold(text)), missing, hidden };
}

;// CONCATENATED MODULE: ./build/src/core/status.js




/** Notion's three groups of a status property, in its order. */
const statusGroups = ['To-do', 'In progress', 'Complete'];
function term(name, category, aliases) {
    return { name, category, aliases: aliases.split(', ') };
}
const toDo = 'Not started, Todo, Open, New, Backlog, Next, Ready';
const inProgress = 'Doing, Started, Working on it, WIP, Active, Ongoing';
const inReview = 'Review, Code Review, Reviewing, Needs Review, Ready for Review';
const blocked = 'On hold, Waiting, Stuck, Paused';
const done = 'Complete, Completed, Finished, Closed, Shipped';
const cancelled = "Canceled, Won't do, Wont do, Dropped, Abandoned";
/** In the order in which `setup` creates them. */
const taskStatuses = [
    term('To Do', 'todo', toDo),
    term('In Progress', 'active', inProgress),
    term('In Review', 'review', inReview),
    term('Blocked', 'blocked', blocked),
    term('Done', 'done', done),
    term('Cancelled', 'cancelled', cancelled),
];
const planStatuses = [
    term('Planned', 'todo', `${toDo}, To Do, Planning`),
    term('In Progress', 'active', inProgress),
    term('Blocked', 'blocked', blocked),
    term('Done', 'done', done),
    term('Cancelled', 'cancelled', cancelled),
];
const priorityTerms = [
    { name: 'Critical', aliases: ['Urgent', 'Highest', 'P0'] },
    { name: 'High', aliases: ['P1'] },
    { name: 'Medium', aliases: ['Normal', 'P2'] },
    { name: 'Low', aliases: ['P3'] },
];
/**
 * The task statuses of a database whose Status is `schema` (undefined: none is known, the built-in ones count).
 * `renames` maps a task status to the option that stands for it (`statuses` of the configuration).
 */
function taskVocabulary(schema, renames = {}) {
    return vocabularyOf(JSON.stringify(['tasks', schema ?? null, renames]));
}
/** Likewise for plans, whose statuses cannot be renamed. */
function planVocabulary(schema) {
    return vocabularyOf(JSON.stringify(['plans', schema ?? null, {}]));
}
/** Every page asks for it, and databases hardly ever change. */
const vocabularyOf = (0,remembered/* remembered */.H)((asked) => {
    const [which, schema, renames] = JSON.parse(asked);
    return statusVocabulary(which === 'tasks' ? taskStatuses : planStatuses, schema ?? undefined, renames);
}, 50);
/** The priorities of a database whose Priority is `schema`, else the built-in ones. */
function priorities(schema) {
    return vocabulary(wording(priorityTerms, schema?.options), (word) => word);
}
/** True for what needs no more work. */
function finished(category) {
    return category === 'done' || category === 'cancelled';
}
/** The place in To Do < In Progress < In Review < Done; undefined beside the order (Blocked, Cancelled). */
function rank(category) {
    const place = ['todo', 'active', 'review', 'done'].findIndex((ordered) => ordered === category);
    return place < 0 ? undefined : place;
}
/** The status of a database that comes closest to `category`, where none needs to be named by hand. */
function nearest(statuses, category) {
    const alike = {
        todo: ['todo'],
        active: ['active'],
        review: ['review', 'active'],
        blocked: ['blocked', 'active'],
        done: ['done'],
        cancelled: ['cancelled', 'done'],
    };
    return alike[category]
        .map((wanted) => statuses.words.find((word) => word.category === wanted))
        .find((word) => word !== undefined);
}
/** The status that a task is in; one that says none has not begun. Undefined where the file's text is no status. */
function statusOf(text, statuses) {
    return text === undefined ? nearest(statuses, 'todo') : statuses.resolve(text);
}
/** The word for the status that a task is in; what is no status stays as it is written. */
function statusName(text, statuses) {
    return statusOf(text, statuses)?.name ?? text ?? 'To Do';
}
function statusVocabulary(terms, schema, renames) {
    const found = wording(terms, schema?.options, renames);
    const begun = found.words.findIndex((word) => word.term && word.term.category !== 'todo');
    return vocabulary(found, (word) => ({
        name: word.name,
        option: word.option,
        category: word.term?.category ??
            ownCategory(terms, word.name, word.option && groupOf(schema, word.option.id)) ??
            (begun >= 0 && found.words.indexOf(word) > begun ? 'active' : 'todo'),
    }));
}
/** The group that an option is in. Groups may be renamed in the app; their order stays. */
function groupOf(schema, optionId) {
    const groups = schema?.groups ?? [];
    const index = groups.findIndex(({ optionIds }) => optionIds.includes(optionId));
    if (index < 0)
        return undefined;
    const name = fold(groups[index].name);
    return statusGroups.find((group) => fold(group) === name) ?? statusGroups[index];
}
/** What an option of the database's own means: its group says how far it is, its name only how within the group. */
function ownCategory(terms, name, group) {
    const meant = [...terms, ...taskStatuses].find(({ aliases }) => aliases.some((alias) => fold(alias) === fold(name)))?.category;
    switch (group) {
        case 'Complete':
            return meant === 'cancelled' ? 'cancelled' : 'done';
        case 'In progress':
            return meant === 'review' || meant === 'blocked' ? meant : 'active';
        case 'To-do':
            return meant === 'blocked' ? 'blocked' : 'todo';
        case undefined:
            return meant;
    }
}
function vocabulary(found, make) {
    const made = new Map(found.words.map((word) => [word, make(word)]));
    const words = [...made.values()];
    const names = words.map(({ name }) => name);
    return {
        words,
        names,
        resolve: (text) => {
            const word = found.find(text);
            return word && made.get(word);
        },
        ofOption: (optionId) => words.find(({ option }) => option?.id === optionId),
        problems: [
            ...found.missing.map(([name, option]) => missingOption(name, option, found)),
            ...found.hidden.map(([option, name]) => hiddenOption(name, option)),
        ],
    };
}
function missingOption(name, option, found) {
    const options = found.words.flatMap((word) => (word.option ? [word.option.name] : []));
    const near = (0,did_you_mean/* closest */.k)(option, options);
    return {
        code: 'configuration',
        message: `\`statuses\` maps ${name} to "${option}", which is no option of Status in Notion.`,
        hint: `${near ? `Did you mean "${near}"? ` : ''}There are: ${options.join(', ')}.`,
    };
}
function hiddenOption(name, option) {
    return {
        code: 'configuration',
        message: `\`statuses\` maps ${name} to "${option}", but Status in Notion also has an option called "${name}".`,
        hint: `Rename or remove one of the two in Notion, or take the line out of \`statuses\`.`,
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
;// CONCATENATED MODULE: ./build/src/core/yaml/shapes.js
// The building blocks of our file schemas. Each error text completes the sentence "… must be …", and every key is
// described, because the JSON Schemas that editors use are generated from the same objects.

/** Text that may be blank, which counts as left out. */
const prose = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()], { error: 'text' });
/** Text, in whatever form YAML reads it: numbers and booleans count by how they were written. */
const shapes_text = schemas/* union */.KCZ([schemas/* string */.YjP().regex(/\S/), schemas/* number */.aig(), schemas/* boolean */.zMY()], { error: 'text' });
/** Text on one line: titles, names. */
const shapes_line = schemas/* union */.KCZ([schemas/* string */.YjP().regex(/^\s*\S[^\n\r]*\s*$/, { error: 'text on one line' }), schemas/* number */.aig(), schemas/* boolean */.zMY()], { error: 'text on one line' });
/** A day that the calendar knows. */
const date = iso/* date */.p6({ error: 'a date like 2026-12-01' });
/** Several of `item`, or just one. */
function many(item, expected) {
    return schemas/* union */.KCZ([schemas/* array */.YOg(item), item], { error: expected });
}
/** A key that may be left out or left empty. */
function key(schema, description, ...examples) {
    return schema.nullish().meta({ description, examples });
}
/** A key that must be there. */
function required(schema, description, ...examples) {
    return schema.meta({ description, examples });
}
/** A map with exactly these keys. */
function map(shape, expected) {
    return schemas/* strictObject */.rej(shape, { error: (issue) => (issue.code === 'invalid_type' ? expected : undefined) });
}

;// CONCATENATED MODULE: ./build/src/core/config/schema.js
// What `.github/plan-sync.yml` may say. This schema judges it, and `schema/config.schema.json` is generated from it.




/** The fields that `sync.fields` can give to one side, named as in plan files. */
const syncedFields = [
    'title',
    'status',
    'priority',
    'assignee',
    'sprint',
    'phase',
    'estimate',
    'start',
    'due',
    'labels',
    'depends-on',
    'blocker',
    'context',
    'description',
    'acceptance',
    'approach',
    'resources',
    'updates',
    'properties',
    'owner',
    'spec',
    'summary',
    'requirements',
    'goal',
    'deliverables',
    'dependencies',
    'risks',
    'success-criteria',
];
/** The fields that `notion.properties` can point to a property. */
const mappedFields = [...new Set(Object.keys({ ...taskFields, ...planFields }))];
function oneOf(values) {
    return schemas/* enum */.k5n(values, { error: `one of ${values.join(', ')}` });
}
const yesNo = schemas/* boolean */.zMY({ error: 'true or false' });
const percent = schemas/* string */.YjP({ error: 'a percentage like 20%' })
    .regex(/^(?:100|\d{1,2})(?:\.\d+)?%$/, { error: 'a percentage like 20%' });
const statusOrNone = 'A status of tasks, or none.';
const statuses = taskStatuses.map(({ name }) => name);
/** A map that answers to some names only; the names are known, their number is not. */
function mapOf(names, value, expected) {
    return map(Object.fromEntries(names.map((name) => [name, value])), expected);
}
const notion = map({
    parent: key(shapes_line, 'The page under which `setup` creates the databases: URL or id.', 'https://www.notion.so/acme/Engineering-0123456789abcdef0123456789abcdef'),
    tasks: key(shapes_line, 'The database of the tasks: URL, id, or exact title.', 'Engineering Tasks'),
    plans: key(shapes_line, 'The database of the plans: URL, id, or exact title.', 'Plans'),
    properties: key(mapOf(mappedFields, key(shapes_line, 'The name or the id of the property.', 'Task'), 'a map from fields to property names'), 'Only where detection needs help: field → name or id of the property.', { title: 'Task' }),
    body: key(oneOf(['full', 'criteria', 'none']), 'What is written into pages. Default: full.', 'full'),
    'spec-section': key(yesNo, 'False: specification pages are never written. Default: true.', true),
}, 'a map').meta({ title: 'Notion' });
const pullRequests = map({
    branches: key(many(shapes_line, 'a branch or a list of branches'), 'Bases that count. Default: the default branch.', ['main']),
    draft: key(shapes_line, `When a pull request is a draft. ${statusOrNone} Default: In Progress.`, ...statuses, 'none'),
    open: key(shapes_line, `When a pull request is open. ${statusOrNone} Default: In Progress.`, ...statuses, 'none'),
    review: key(shapes_line, `When a pull request is in review. ${statusOrNone} Default: In Review.`, ...statuses, 'none'),
    merged: key(shapes_line, `When a pull request is merged. ${statusOrNone} Default: Done.`, ...statuses, 'none'),
    closed: key(shapes_line, 'When a pull request is closed unmerged. A status, none, or restore: the status it had before. Default: restore.', 'restore', ...statuses, 'none'),
    reverted: key(shapes_line, `When a merge is reverted. ${statusOrNone} Default: To Do.`, ...statuses, 'none'),
    comment: key(yesNo, 'Whether pull requests get a comment. Default: true.', true),
    commands: key(oneOf(['triage', 'write', 'maintain', 'admin', 'off']), 'The least permission for comment commands. Default: write.', 'write'),
    command: key(schemas/* string */.YjP({ error: 'one word' }).regex(/^[A-Za-z][\w-]*$/, { error: 'one word' }), 'The word after the slash. Default: plan.', 'plan'),
    'require-task': key(yesNo, 'Fail when a pull request names no task. Default: false.', false),
}, 'a map').meta({ title: 'Pull requests' });
const sync = map({
    'write-back': key(oneOf(['commit', 'pull-request', 'none']), 'How changes from Notion and IDs reach the repository. Default: commit; in public repositories pull-request.', 'commit'),
    message: key(schemas/* string */.YjP({ error: 'a line with {summary} in it' })
        .regex(/^[^\n\r]*\{summary\}[^\n\r]*$/, { error: 'a line with {summary} in it' }), 'The subject of commits and the title of the pull request; {summary} stands for what changed.', 'chore(plans): {summary}'),
    conflicts: key(oneOf(['repo', 'notion', 'ask']), 'Which side is kept when both changed one field; ask: people decide in a pull request. Default: repo.', 'repo'),
    fields: key(mapOf(syncedFields, key(oneOf(['repo', 'notion', 'both']), 'Who owns the field: the other side is put back. Default: both.', 'both'), 'a map from fields to owners'), 'Who owns a field.', { assignee: 'both' }),
    'removed-from-file': key(oneOf(['trash', 'cancel', 'keep']), 'What happens to the row of a task that left its file. Default: trash.', 'trash'),
    'trashed-in-notion': key(oneOf(['propose', 'cancel', 'restore']), 'What happens to the task whose row was trashed; propose: a pull request removes it. Default: propose.', 'propose'),
    'new-rows': key(oneOf(['import', 'ignore']), 'Rows that people create with their Plan set; import: they become tasks. Default: import; in public repositories ignore.', 'import'),
    'max-removals': key(percent, 'Removals above this share of the known rows wait for a confirmation. Default: 20%.', '20%'),
    'max-changes': key(percent, 'Pages changed in Notion above this share of the known rows wait for a confirmation. Default: 50%.', '50%'),
    state: key(schemas/* string */.YjP({ error: 'a ref like refs/plan-sync/state' })
        .regex(/^refs\/(?!.*(?:\.\.|\/\/|\.lock$))[\w-][\w.-]*(?:\/[\w-][\w.-]*)+$/, {
        error: 'a ref like refs/plan-sync/state',
    }), 'The ref that holds the state. Default: refs/plan-sync/state.', 'refs/plan-sync/state'),
}, 'a map').meta({ title: 'Sync' });
const configSchema = map({
    version: key(schemas/* literal */.euz(1, { error: '1' }), 'The version of this format.', 1),
    plans: key(many(shapes_line, 'a glob or a list of globs'), 'Which files are plans. A glob with a leading ! takes files out. Default: plans/**/*.{yml,yaml}.', 'plans/**/*.{yml,yaml}'),
    notion: key(notion, 'Where plans and tasks stand in Notion.', {
        tasks: 'Engineering Tasks',
        plans: 'Plans',
    }),
    statuses: key(schemas/* record */.g1P(schemas/* string */.YjP(), shapes_line, { error: 'a map from task statuses to options' }), 'Only to rename: task status → option in Notion.', { 'To Do': 'Backlog' }),
    people: key(schemas/* record */.g1P(schemas/* string */.YjP(), shapes_line, { error: 'a map from handles to people' }), 'Handle (a GitHub login works best) → e-mail address or user id in Notion; none: a person without Notion.', { ada: 'ada@example.com', sam: 'none' }),
    'pull-requests': key(pullRequests, 'What pull requests and comments do.', { merged: 'Done' }),
    sync: key(sync, 'How the two sides are kept in step.', { 'write-back': 'commit' }),
}, 'a map');
/** The kinds of maps in the configuration, by the key they stand under. */
const configVocabulary = {
    '': { noun: 'the configuration', keys: Object.keys(configSchema.shape) },
    notion: { noun: '`notion`', keys: Object.keys(notion.shape) },
    properties: { noun: '`properties`', keys: mappedFields },
    'pull-requests': { noun: '`pull-requests`', keys: Object.keys(pullRequests.shape) },
    sync: { noun: '`sync`', keys: Object.keys(sync.shape) },
    fields: { noun: '`fields`', keys: syncedFields },
};

;// CONCATENATED MODULE: ./build/src/core/config/config.js





/** The configuration of a repository that has no file. */
const defaultConfig = configOf({}, undefined);
/**
 * @param path names the file in problems. @param text its whole content.
 * Never throws; every problem of the file is in the answer, in the order of the lines.
 */
function parseConfig(path, text) {
    return parsedFile(`${path}\0${text}`);
}
const parsedFile = (0,remembered/* remembered */.H)((file) => {
    const end = file.indexOf('\0');
    return parseFile(file.slice(0, end), file.slice(end + 1));
}, 10);
function parseFile(path, text) {
    const file = readYaml(path, text);
    if (file.problems.length === 0 && file.root?.kind === 'scalar' && file.root.value === null)
        return { config: defaultConfig, problems: [] };
    const newer = newerVersion(file.root);
    if (newer)
        return { config: undefined, problems: [{ ...newer, file: path }] };
    const problems = problemsOf(configSchema, file, path, configVocabulary);
    if (problems.length > 0 || !file.root)
        return { config: undefined, problems };
    return { config: configOf(tree_plain(file.root), file.root), problems };
}
/** Settles what depends on who can read the repository: in public ones people review what comes from Notion. */
function effectiveConfig(config, repository) {
    const { sync } = config;
    return {
        ...config,
        sync: {
            ...sync,
            writeBack: sync.writeBack ?? (repository.public ? 'pull-request' : 'commit'),
            newRows: sync.newRows ?? (repository.public ? 'ignore' : 'import'),
        },
    };
}
/** A file for a later release would be misread key by key: one problem instead of many. */
function newerVersion(root) {
    const version = valueAt(root, ['version']);
    if (version?.kind !== 'scalar' || typeof version.value !== 'number' || version.value <= 1)
        return undefined;
    return {
        code: 'configuration',
        message: `The configuration is written for version ${version.text}; this release reads version 1.`,
        hint: 'Use a newer release of the action, or set `version: 1` and its keys.',
        ...version.at,
    };
}
/** @param file values that the schema accepted. @param root the same file, for texts as they were written. */
function configOf(file, root) {
    const at = (...path) => textOf(valueAt(root, path));
    const pairs = (...path) => {
        const map = valueAt(root, path);
        return (map?.kind === 'map' ? map.entries : []).flatMap(({ key, value }) => {
            const text = textOf(value);
            return text === undefined ? [] : [[key, text]];
        });
    };
    const status = (fact, fallback) => unlessNone(at('pull-requests', fact) ?? fallback);
    const { notion, sync } = file;
    const pullRequests = file['pull-requests'];
    const branches = textsOf(valueAt(root, ['pull-requests', 'branches']));
    const plans = textsOf(valueAt(root, ['plans']));
    return {
        plans: plans.length > 0 ? plans : ['plans/**/*.{yml,yaml}'],
        notion: {
            parent: at('notion', 'parent'),
            tasks: at('notion', 'tasks'),
            plans: at('notion', 'plans'),
            properties: new Map(pairs('notion', 'properties')),
            body: notion?.body ?? 'full',
            specSection: notion?.['spec-section'] ?? true,
        },
        statuses: new Map(pairs('statuses')),
        people: new Map(pairs('people').map(([handle, person]) => [handle, unlessNone(person)])),
        pullRequests: {
            branches: branches.length > 0 ? branches : undefined,
            draft: status('draft', 'In Progress'),
            open: status('open', 'In Progress'),
            review: status('review', 'In Review'),
            merged: status('merged', 'Done'),
            closed: status('closed', 'restore'),
            reverted: status('reverted', 'To Do'),
            comment: pullRequests?.comment ?? true,
            commands: pullRequests?.commands ?? 'write',
            command: pullRequests?.command ?? 'plan',
            requireTask: pullRequests?.['require-task'] ?? false,
        },
        sync: {
            writeBack: sync?.['write-back'] ?? undefined,
            message: at('sync', 'message') ?? 'chore(plans): {summary}',
            conflicts: sync?.conflicts ?? 'repo',
            fields: new Map(pairs('sync', 'fields')),
            removedFromFile: sync?.['removed-from-file'] ?? 'trash',
            trashedInNotion: sync?.['trashed-in-notion'] ?? 'propose',
            newRows: sync?.['new-rows'] ?? undefined,
            maxRemovals: shareOf(sync?.['max-removals'] ?? '20%'),
            maxChanges: shareOf(sync?.['max-changes'] ?? '50%'),
            state: sync?.state ?? 'refs/plan-sync/state',
        },
    };
}
function unlessNone(text) {
    return text.toLowerCase() === 'none' ? undefined : text;
}
function shareOf(percent) {
    return Number(percent.slice(0, -1)) / 100;
}

;// CONCATENATED MODULE: ./build/src/core/insight/changes.js
/** What differs; undefined: nothing that is worth a word. */
function insightChanges(before, after) {
    const had = (lists) => new Set(lists.flatMap((list) => list.map(keyOf)));
    const wasReady = had([before.ready]);
    const wasBlocked = had([before.blocked]);
    const ready = after.ready.filter((task) => wasBlocked.has(keyOf(task)));
    const blocked = after.blocked.filter((task) => wasReady.has(keyOf(task)));
    const wasLate = new Set(before.slipped.map(({ what, due, ...of }) => `${what} ${due} ${keyOf(of)}`));
    const slipped = after.slipped.filter(({ what, due, ...of }) => !wasLate.has(`${what} ${due} ${keyOf(of)}`));
    const wasOpen = new Set(before.openCriteria.map((task) => `${keyOf(task)} ${task.open}`));
    const openCriteria = after.openCriteria.filter((task) => !wasOpen.has(`${keyOf(task)} ${task.open}`));
    const chain = sizeOf(before.chain) === sizeOf(after.chain) ? undefined : { before: before.chain, after: after.chain };
    return ready.length + blocked.length + slipped.length + openCriteria.length === 0 && chain === undefined
        ? undefined
        : { ready, blocked, slipped, openCriteria, chain };
}
function keyOf({ id, title }) {
    return id ?? title;
}
function sizeOf(chain) {
    return `${chain?.tasks.length ?? 0} ${chain?.estimate ?? ''}`;
}

// EXTERNAL MODULE: ./build/src/core/plan/progress.js
var progress = __webpack_require__(2810);
;// CONCATENATED MODULE: ./build/src/core/insight/chain.js
/**
 * The longest chain of unfinished tasks, by their estimates where all of those that were read have one, else by their
 * number; of equal ones the first. Undefined where no unfinished task depends on another one.
 */
function longestChain(nodes) {
    const left = new Map([...nodes].filter(([, { isFinished }]) => !isFinished));
    const isEstimated = [...left.values()].every(({ task }) => task?.estimate !== undefined);
    const lengths = new Map();
    let last;
    for (const name of chain_inOrder(left)) {
        const { needs, task } = left.get(name);
        let before;
        for (const need of needs)
            if (lengths.has(need) && isLonger(lengths, need, before, isEstimated))
                before = need;
        const so = before === undefined ? { estimate: 0, tasks: 0 } : lengths.get(before);
        lengths.set(name, {
            estimate: so.estimate + Math.max(0, task?.estimate ?? 0),
            tasks: so.tasks + 1,
            before,
        });
        if (before !== undefined && isLonger(lengths, name, last, isEstimated))
            last = name;
    }
    if (last === undefined)
        return undefined;
    const { estimate } = lengths.get(last);
    const names = [];
    for (let at = last; at !== undefined; at = lengths.get(at)?.before)
        names.push(at);
    const tasks = names.reverse().map((name) => ({ id: left.get(name).id, title: left.get(name).title }));
    return { tasks, estimate: isEstimated ? estimate : undefined };
}
function isLonger(lengths, name, than, isEstimated) {
    if (than === undefined)
        return true;
    const [one, other] = [lengths.get(name), lengths.get(than)];
    if (isEstimated && one.estimate !== other.estimate)
        return one.estimate > other.estimate;
    return one.tasks > other.tasks;
}
/** Every task after those that it depends on; those of a cycle are left out. */
function chain_inOrder(nodes) {
    const waiting = new Map();
    const followers = new Map();
    for (const [name, { needs }] of nodes) {
        const open = needs.filter((need) => nodes.has(need));
        waiting.set(name, open.length);
        for (const need of open) {
            const after = followers.get(need) ?? [];
            after.push(name);
            followers.set(need, after);
        }
    }
    const order = [...nodes.keys()].filter((name) => waiting.get(name) === 0);
    for (let at = 0; at < order.length; at += 1)
        for (const follower of followers.get(order[at]) ?? []) {
            const open = waiting.get(follower) - 1;
            waiting.set(follower, open);
            if (open === 0)
                order.push(follower);
        }
    return order;
}

;// CONCATENATED MODULE: ./build/src/core/insight/nodes.js

/** The name of a task among the nodes: its ID, else its place. */
function nodeName({ path }, { id }, index) {
    return id ?? `${path}#${index}`;
}
/** Every task by its name; dependencies that lead nowhere are left out. */
function nodes_nodesOf(plans, known, statuses) {
    const read = new Map(plans.flatMap((plan) => plan.tasks.map((task, index) => [nodeName(plan, task, index), { plan, task }])));
    const now = new Map([...read].flatMap(([name, { task }]) => [
        ...(task.id === undefined ? [] : [[task.id, name]]),
        ...(task.was === undefined || read.has(task.was) ? [] : [[task.was, name]]),
    ]));
    const unread = Object.entries(known).filter(([id]) => !now.has(id));
    const others = new Set(unread.map(([id]) => id));
    const find = (text, titles) => now.get(text) ?? (others.has(text) ? text : titles.get(text));
    const needs = (names, titles) => [
        ...new Set(names.flatMap((text) => find(text, titles) ?? [])),
    ];
    const categories = new Map();
    const categoryOf = (status) => {
        const category = categories.get(status) ?? statusOf(status, statuses)?.category ?? 'todo';
        categories.set(status, category);
        return category;
    };
    return new Map([
        ...plans.flatMap((plan) => {
            const titles = new Map(plan.tasks.map((task, index) => [task.title, nodeName(plan, task, index)]));
            return plan.tasks.map((task, index) => {
                const category = categoryOf(task.status);
                const node = {
                    id: task.id,
                    title: task.title,
                    category,
                    isFinished: finished(category),
                    task,
                    needs: needs(task.dependsOn, titles),
                };
                return [nodeName(plan, task, index), node];
            });
        }),
        ...unread.map(([id, { title, category, dependsOn }]) => {
            const isFinished = finished(category);
            const node = {
                id,
                title,
                category: category,
                isFinished,
                task: undefined,
                needs: needs(dependsOn, new Map()),
            };
            return [id, node];
        }),
    ]);
}

;// CONCATENATED MODULE: ./build/src/core/insight/insight.js




/** What these plans say together; archived plans, cancelled ones and those set to done say nothing. */
function insightOf({ plans: all, known = {}, statuses, today }) {
    const nodes = nodes_nodesOf(all, known, statuses);
    const plans = all.filter((plan) => !plan.archived && !isOver(plan));
    const read = plans.flatMap((plan) => plan.tasks.map((task, index) => nodes.get(nodeName(plan, task, index))));
    const openNeeds = ({ needs }) => needs.map((name) => nodes.get(name)).filter(({ isFinished }) => !isFinished);
    const saysBlocked = ({ category, task }) => category === 'blocked' || task?.blocker !== undefined;
    const blocked = read
        .filter((node) => !node.isFinished && (saysBlocked(node) || openNeeds(node).length > 0))
        .map((node) => ({ node, says: saysBlocked(node) }));
    const categories = new Map(read.map(({ task, category }) => [task, category]));
    const categoryOf = (task) => categories.get(task) ?? 'todo';
    return {
        ready: read
            .filter((node) => node.category === 'todo' && node.task?.blocker === undefined && openNeeds(node).length === 0)
            .map(nameOf),
        blocked: [...blocked.filter(({ says }) => says), ...blocked.filter(({ says }) => !says)].map(({ node }) => ({ ...nameOf(node), by: openNeeds(node).map(nameOf), why: node.task?.blocker })),
        slipped: plans
            .flatMap((plan) => slippedIn(plan, categoryOf, today))
            .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0)),
        openCriteria: read.flatMap(({ id, title, category, task }) => {
            const open = task?.acceptance.filter(({ met }) => !met).length ?? 0;
            return category === 'done' && open > 0
                ? [{ id, title, open, criteria: task?.acceptance.length ?? 0 }]
                : [];
        }),
        chain: longestChain(withThose(nodes, read)),
        standing: plans.flatMap((plan) => standing(plan, categoryOf)),
        sprints: sprints(plans.flatMap(({ tasks }) => tasks), categoryOf),
    };
}
/** The graph without what nobody works on any more: tasks of plans that are over. */
function withThose(nodes, read) {
    const counting = new Set(read);
    const reached = new Set();
    const queue = [...nodes].flatMap(([name, node]) => (counting.has(node) ? [name] : []));
    for (let at = 0; at < queue.length; at += 1) {
        const name = queue[at];
        if (reached.has(name))
            continue;
        reached.add(name);
        queue.push(...nodes.get(name).needs);
    }
    return new Map([...nodes].filter(([name]) => reached.has(name)));
}
function nameOf({ id, title }) {
    return { id, title };
}
/** Set so by hand, whatever its tasks say. */
function isOver({ status }) {
    const category = status === undefined ? undefined : planVocabulary(undefined).resolve(status)?.category;
    return category === 'cancelled' || category === 'done';
}
function isLeft(category) {
    return category !== 'done' && category !== 'cancelled';
}
function slippedIn(plan, categoryOf, today) {
    const left = plan.tasks.filter((task) => isLeft(categoryOf(task)));
    const phases = new Set(left.map(({ phase }) => phase));
    const isLate = (due) => due !== undefined && due < today;
    return [
        ...(isLate(plan.due) && left.length > 0
            ? [{ what: 'plan', id: plan.key, title: plan.title, due: plan.due }]
            : []),
        ...plan.phases.flatMap(({ title, due }) => isLate(due) && phases.has(title) ? [{ what: 'phase', id: plan.key, title, due }] : []),
        ...left.flatMap(({ id, title, due }) => (isLate(due) ? [{ what: 'task', id, title, due }] : [])),
    ];
}
function standing(plan, categoryOf) {
    const categories = plan.tasks.map(categoryOf);
    const { status, done, counted } = (0,progress/* progressOf */.j)(categories);
    if (status === 'Done' || status === 'Planned')
        return [];
    const phases = [...(0,progress/* phaseProgress */.r)(plan.phases, plan.tasks, categories)].flatMap(([name, progress]) => progress.counted === 0 ? [] : [{ name, done: progress.done, counted: progress.counted }]);
    return [{ key: plan.key, name: plan.title, done, counted, phases }];
}
/** In the order in which the files name them; those that nobody has begun say nothing. */
function sprints(tasks, categoryOf) {
    const groups = new Map();
    for (const task of tasks) {
        if (task.sprint === undefined)
            continue;
        const group = groups.get(task.sprint) ?? [];
        group.push(categoryOf(task));
        groups.set(task.sprint, group);
    }
    return [...groups].flatMap(([name, categories]) => {
        const { status, done, counted } = (0,progress/* progressOf */.j)(categories);
        return status === 'Done' || status === 'Planned' ? [] : [{ name, done, counted }];
    });
}

;// CONCATENATED MODULE: ./build/src/core/problem.js
// What the user can fix, as data: collected, never thrown singly, shown together with file, line and column.
/** What tells one problem from another, wherever in its file it stands. */
function problemName({ file, message }) {
    return `${file ?? ''} ${message}`;
}

;// CONCATENATED MODULE: ./build/src/core/plan/settle.js
/** True when both say the same; the order of keys and what is undefined say nothing. */
function isSame(a, b) {
    return meaning(a) === meaning(b);
}
/** A value, or a whole plan, without where it stands. */
function meaning(value) {
    return JSON.stringify(value, (name, inner) => {
        if (name === 'at')
            return undefined;
        if (typeof inner !== 'object' || inner === null || Array.isArray(inner))
            return inner;
        return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
    });
}
/** What the model will hold once `value` was written and read. @param none what stands for a key that is left out */
function settled(name, value, none) {
    switch (name) {
        case 'properties':
            return free((value ?? {}));
        case 'acceptance':
        case 'successCriteria':
            return (value ?? []).flatMap(({ text, met }) => text.trim() === '' ? [] : { text: text.trim(), met });
        case 'resources':
            return (value ?? []).flatMap(resource);
        case 'updates':
            return entries(value, 'note');
        case 'risks':
            return entries(value, 'risk');
        case 'milestones':
            return entries(value, 'title');
        default:
            return trimmed(value) ?? none;
    }
}
function resource({ title, url }) {
    const [text, link] = [title.trim(), url?.trim() ?? ''];
    if (text === '' && link === '')
        return [];
    const alone = text === '' || text === link ? link || text : link === '' ? text : undefined;
    if (alone === undefined)
        return [{ title: text, url: link }];
    return [{ title: alone, url: /^https?:\/\/\S+$/.test(alone) ? alone : undefined }];
}
function free(value) {
    return Object.fromEntries(Object.entries(value).flatMap(([name, inner]) => {
        if (typeof inner !== 'object')
            return [[name, inner]];
        const list = trimmed(inner);
        return list.length > 0 ? [[name, list]] : [];
    }));
}
function entries(value, required) {
    return (value ?? [])
        .map((entry) => trimmed(entry))
        .filter((entry) => entry[required] !== undefined);
}
function trimmed(value) {
    if (typeof value === 'string')
        return value.trim() || undefined;
    if (Array.isArray(value))
        return value.map(trimmed).filter((item) => item !== undefined);
    if (typeof value !== 'object' || value === null)
        return value ?? undefined;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, trimmed(inner)]));
}

;// CONCATENATED MODULE: ./build/src/core/render/edits.js
/** What edits that came from one section do: `ticked “Indexes defined”`; '' where a name says it all. */
function describeEdits(edits, before) {
    return edits.flatMap((edit) => describe(edit, before)).join(', ');
}
function describe(edit, before) {
    if (edit.kind === 'set-task' && 'tasks' in before)
        return [`${edit.task} ${edit.values.status ?? ''}`];
    if (edit.kind !== 'set-task' && edit.kind !== 'set-plan')
        return [];
    const values = edit.values;
    const criteria = 'acceptance' in before ? before.acceptance : before.successCriteria;
    return Object.entries(values).flatMap(([key, value]) => key === 'acceptance' || key === 'successCriteria'
        ? describeCriteria(criteria, (value ?? []))
        : []);
}
/** What happened to a list of criteria: `ticked “Indexes defined”`, `added “Tests pass”`. */
function describeCriteria(before, after) {
    const was = new Map(before.map((criterion) => [criterion.text, criterion]));
    const is = new Set(after.map(({ text }) => text));
    return [
        ...after.flatMap(({ text, met }) => {
            const old = was.get(text);
            if (old === undefined)
                return [`added “${text}”`];
            return old.met === met ? [] : [`${met ? 'ticked' : 'unticked'} “${text}”`];
        }),
        ...before.filter(({ text }) => !is.has(text)).map(({ text }) => `removed “${text}”`),
    ];
}

;// CONCATENATED MODULE: ./build/src/core/pull-requests/compare.js
// Two versions of a plan or task, field by field, as people read them: short values with both, texts and lists in a
// word or two. Fields are called as in reports: sections by their headings.




/** What changed in a task, its dependencies apart. */
function taskChanges(before, after, statuses) {
    const status = ({ status: text }) => text === undefined ? nearest(statuses, 'todo')?.name : (statuses.resolve(text)?.name ?? text);
    const value = (field, of) => valueChange(field, of(before), of(after));
    const text = (field, of) => textChange(field, of(before), of(after));
    return [
        // A task that was given its ID is the same task: nothing that anybody decides on.
        ...(before.id === undefined ? [] : value('id', ({ id }) => id)),
        ...value('title', ({ title }) => title),
        ...value('phase', ({ phase }) => phase),
        ...value('status', status),
        ...value('priority', ({ priority }) => priority),
        ...value('assignee', ({ assignee }) => assignee),
        ...value('sprint', ({ sprint }) => sprint),
        ...value('estimate', ({ estimate }) => estimate),
        ...value('start', ({ start }) => start),
        ...value('due', ({ due }) => due),
        ...value('labels', ({ labels }) => labels),
        ...value('blocker', ({ blocker }) => blocker),
        ...propertyChanges(before.properties, after.properties),
        ...text('Context', ({ context }) => context),
        ...text('Description', ({ description }) => description),
        ...summarised('Acceptance Criteria', describeCriteria(before.acceptance, after.acceptance)),
        ...text('Technical Approach', ({ approach }) => approach),
        ...text('Resources', ({ resources }) => resources),
        ...updateChanges(before.updates, after.updates),
    ];
}
/** What changed in a plan beyond its tasks. */
function planFieldChanges(before, after) {
    const words = planVocabulary(undefined);
    const value = (field, of) => valueChange(field, of(before), of(after));
    const text = (field, of) => textChange(field, of(before), of(after));
    return [
        ...value('key', ({ key }) => key),
        ...value('title', ({ title }) => title),
        ...value('status', ({ status }) => status === undefined ? 'computed' : (words.resolve(status)?.name ?? status)),
        ...value('owner', ({ owner }) => owner),
        ...value('spec', ({ spec }) => spec),
        ...value('spec-seen', ({ specSeen }) => specSeen),
        ...value('start', ({ start }) => start),
        ...value('due', ({ due }) => due),
        ...text('Overview', ({ summary }) => summary),
        ...text('Requirements Summary', ({ requirements }) => requirements),
        ...text('Technical Approach', ({ approach }) => approach),
        ...phaseChanges(before, after),
        ...text('Dependencies', ({ dependencies }) => dependencies.external),
        ...text('Risks & Mitigation', ({ risks }) => risks),
        ...text('Timeline', ({ milestones }) => milestones),
        ...summarised('Success Criteria', describeCriteria(before.successCriteria, after.successCriteria)),
        ...text('Resources', ({ resources }) => resources),
        ...updateChanges(before.updates, after.updates),
    ];
}
/** A field of which both values are shown. */
function valueChange(field, before, after) {
    const [from, to] = [compare_shown(before), compare_shown(after)];
    return from === to ? [] : [{ field, from: from === '' ? undefined : from, to }];
}
function compare_shown(value) {
    if (value === undefined)
        return '';
    return typeof value === 'object' ? value.join(', ') : String(value);
}
function textChange(field, before, after) {
    if (isSame(before, after))
        return [];
    return [
        { field, from: undefined, to: isNothing(before) ? 'written' : isNothing(after) ? 'removed' : 'changed' },
    ];
}
function isNothing(value) {
    if (value === undefined || value === '')
        return true;
    return typeof value === 'object' && value !== null && Object.values(value).every(isNothing);
}
function propertyChanges(before, after) {
    const [then, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
    const names = [...new Set([...then.keys(), ...now.keys()])];
    return names.flatMap((name) => valueChange(name, then.get(name), now.get(name)));
}
function phaseChanges({ phases: before }, { phases: after }) {
    const then = new Map(before.map((phase) => [phase.title, phase]));
    const now = new Set(after.map(({ title }) => title));
    const words = [
        ...after.flatMap((phase) => {
            const former = then.get(phase.title);
            if (!former)
                return [`added “${phase.title}”`];
            return isSame(former, phase) ? [] : [`changed “${phase.title}”`];
        }),
        ...before.filter(({ title }) => !now.has(title)).map(({ title }) => `removed “${title}”`),
    ];
    return summarised('Implementation Phases', words);
}
function updateChanges(before, after) {
    if (isSame(before, after))
        return [];
    const then = new Set(before.map((update) => JSON.stringify(update)));
    const added = after.filter((update) => !then.has(JSON.stringify(update))).length;
    const gone = before.length + added - after.length;
    const to = added > 0 && gone <= 0 ? `${(0,counted/* counted */.h)(added, 'note')} added` : added > 0 ? 'changed' : 'notes removed';
    return [{ field: 'Progress', from: undefined, to }];
}
/** A few things are named, more of them counted. */
function summarised(field, words) {
    if (words.length === 0)
        return [];
    if (words.length <= 3)
        return [{ field, from: undefined, to: words.join(', ') }];
    const counts = new Map();
    for (const word of words) {
        const verb = word.slice(0, word.indexOf(' '));
        counts.set(verb, (counts.get(verb) ?? 0) + 1);
    }
    return [{ field, from: undefined, to: [...counts].map(([verb, count]) => `${count} ${verb}`).join(', ') }];
}

;// CONCATENATED MODULE: ./build/src/core/pull-requests/match-plans.js
/** @param before all plans as they were. @param after all plans as they are to be */
function matchPlans(before, after) {
    const plans = pair(before, after, [
        [(plan) => plan.key, (plan) => plan.key],
        [(plan) => plan.key, (plan) => plan.was],
    ]);
    const home = new Map([...plans].map(([now, then]) => [then, now]));
    const placedBefore = before.flatMap(placed);
    const placedAfter = after.flatMap(placed);
    const inPlan = (plan, { id, title }, nameless) => plan && (id === undefined) === nameless ? `${plan.path}\n${title}` : undefined;
    const then = ({ plan, task }, nameless) => inPlan(home.get(plan), task, nameless);
    const now = ({ plan, task }, nameless) => inPlan(plan, task, nameless);
    const tasks = pair(placedBefore, placedAfter, [
        [({ task }) => task.id, ({ task }) => task.id],
        [({ task }) => task.id, ({ task }) => task.was],
        [(each) => then(each, true), (each) => now(each, true)],
        // One that was given its ID, or lost it.
        [(each) => then(each, true), (each) => now(each, false)],
        [(each) => then(each, false), (each) => now(each, true)],
    ]);
    const byTask = new Map([...tasks].map(([each, former]) => [each.task, former]));
    const [keptPlans, keptTasks] = [new Set(plans.values()), new Set(tasks.values())];
    return {
        planBefore: (plan) => plans.get(plan),
        taskBefore: (task) => byTask.get(task),
        plansGone: before.filter((plan) => !keptPlans.has(plan)),
        tasksGone: placedBefore.filter((each) => !keptTasks.has(each)),
    };
}
function placed(plan) {
    return plan.tasks.map((task) => ({ plan, task }));
}
/** Pairs of what is called alike, rule by rule: each item once, the first of several first. */
function pair(before, after, rules) {
    const pairs = new Map();
    const used = new Set();
    for (const [former, current] of rules) {
        const free = new Map();
        for (const item of before) {
            const name = used.has(item) ? undefined : former(item);
            if (name === undefined)
                continue;
            const items = free.get(name);
            if (items)
                items.push(item);
            else
                free.set(name, [item]);
        }
        for (const list of free.values())
            list.reverse();
        for (const item of after) {
            const name = pairs.has(item) ? undefined : current(item);
            const match = name === undefined ? undefined : free.get(name)?.pop();
            if (match === undefined)
                continue;
            pairs.set(item, match);
            used.add(match);
        }
    }
    return pairs;
}

// EXTERNAL MODULE: ./build/src/core/body/dialect.js
var dialect = __webpack_require__(9420);
// EXTERNAL MODULE: ./build/src/core/body/text/units.js
var units = __webpack_require__(8491);
// EXTERNAL MODULE: ./build/src/core/body/text/read-notion.js
var read_notion = __webpack_require__(6146);
;// CONCATENATED MODULE: ./build/src/core/body/sections.js
// A page's text as sections: those under our headings, and everything else, which belongs to people.



/** The body of a page that holds nothing else. */
function renderBody(sections) {
    return sections.map(renderSection).join('\n');
}
/** A section with its heading. */
function renderSection({ heading, text }) {
    return text === '' ? `## ${heading}` : `## ${heading}\n${text}`;
}
/**
 * Our sections in the order of the page, at most one a heading (the first). A heading is known by its words, ignoring
 * case, spacing and formatting; `known` headings are found at any level from 1 to 3, others only at ours.
 * @param headings the names that are ours
 * @param known those that the page had when both sides last agreed: people may have changed their level
 */
function splitSections(body, headings, known = headings) {
    const lines = body.split('\n');
    const present = (0,units/* units */.M)(lines).flatMap(headingOf);
    const ours = new Map();
    for (const heading of headings) {
        const matches = present.filter(({ name }) => name === comparable(heading));
        const found = matches.find(({ level }) => level === 2) ??
            (known.includes(heading) ? matches.find(({ level }) => level <= 3) : undefined);
        if (found)
            ours.set(found.at, heading);
    }
    return present.flatMap(({ level, at }, index) => {
        const heading = ours.get(at);
        if (heading === undefined)
            return [];
        const next = present.slice(index + 1).find((other) => other.level <= level || ours.has(other.at));
        const end = next ? next.at : lines.length;
        return [{ heading, level, start: at, end, text: lines.slice(at + 1, end).join('\n') }];
    });
}
/** The texts of our sections, by heading. */
function readSections(body, headings) {
    return Object.fromEntries(splitSections(body, headings).map(({ heading, text }) => [heading, text]));
}
/** How many blocks Notion makes of a v1 text; a table and each of its rows count. */
function countBlocks(text) {
    return (0,units/* units */.M)(text.split('\n')).reduce((sum, unit) => sum + 1 + rowsOf(unit), 0);
}
function rowsOf({ kind, lines }) {
    return kind === 'table' ? lines.filter((line) => line.trim().startsWith('<tr')).length : 0;
}
function headingOf({ kind, depth, lines, start }) {
    const match = kind === 'line' && depth === 0 ? /^(#{1,6})\s+(.*)$/.exec(lines[0]) : null;
    if (!match)
        return [];
    const name = comparable((0,dialect/* lineWords */.CI)((0,read_notion/* withoutAttributes */.YS)(match[2])));
    return [{ level: Math.min(4, match[1].length), name, at: start }];
}
function comparable(heading) {
    return heading.toLowerCase().replace(/\s+/g, ' ').trim();
}

;// CONCATENATED MODULE: ./build/src/core/body/blocks.js
// How many blocks of Notion pages take: people pay for them, so every preview says how many a sync creates.

/** Blocks of a page's text, headings included. */
function bodyBlocks(sections) {
    return sections.reduce((sum, { text }) => sum + 1 + countBlocks(text), 0);
}
/** Blocks that sections gain by a change of their text; undefined stands for no such section. */
function newBlocks(changed) {
    return changed.reduce((sum, { before, after }) => sum + Math.max(0, countBlocks(after ?? '') - countBlocks(before ?? '')), 0);
}

// EXTERNAL MODULE: ./build/src/core/body/lines.js
var body_lines = __webpack_require__(1997);
// EXTERNAL MODULE: ./build/src/core/body/plan-page/context.js
var plan_page_context = __webpack_require__(6583);
;// CONCATENATED MODULE: ./build/src/core/body/plan-page/dependencies.js
// Dependencies: what the plan waits for outside of itself. External ones are shared with the file; tasks of other
// plans are derived from `depends-on`.



const OTHER_PLANS = '**Tasks of other plans**';
/** The whole section. */
function dependencies(plan, context) {
    const own = new Set(plan.tasks.map(({ id }) => id));
    const lines = plan.tasks.flatMap((task) => task.dependsOn
        .filter((id) => splitId(id) !== undefined && !own.has(id))
        .map((id) => `- ${(0,plan_page_context/* taskLink */.e)(task.id, task.title, context)} waits for ${(0,plan_page_context/* taskLink */.e)(id, context.titleOf(id), context)}`));
    return [(0,body_lines/* bullets */.e5)(plan.dependencies.external), ...(lines.length === 0 ? [] : [OTHER_PLANS, ...lines])]
        .filter((text) => text !== '')
        .join('\n');
}

;// CONCATENATED MODULE: ./build/src/core/body/plan-page/phases.js



/** The whole section; tasks outside of any phase come last. */
function implementationPhases(plan, context) {
    const phases = plan.phases.map((phase, index) => [
        `### Phase ${index + 1}: ${(0,dialect/* literal */.eu)(phase.title)}`,
        ...about(phase),
        ...checklist(plan.tasks.filter((task) => task.phase === phase.title), context),
        ...deliverables(phase),
    ]);
    const others = checklist(plan.tasks.filter(({ phase }) => phase === undefined), context);
    const heading = plan.phases.length > 0 && others.length > 0 ? ['### Other Tasks'] : [];
    return [...phases.flat(), ...heading, ...others].join('\n');
}
function about({ goal, effort, due }) {
    const facts = [
        ...(effort === undefined ? [] : [`**Effort:** ${(0,dialect/* literal */.eu)(effort)}`]),
        ...(due === undefined ? [] : [`**Due:** ${(0,dialect/* literal */.eu)(due)}`]),
    ];
    return [
        ...(goal === undefined ? [] : [`**Goal:** ${(0,dialect/* lineToNotion */.Xi)(goal)}`]),
        ...(facts.length === 0 ? [] : [facts.join(' · ')]),
    ];
}
function checklist(tasks, context) {
    return tasks.map((task) => {
        const category = context.category(task);
        const link = (0,plan_page_context/* taskLink */.e)(task.id, task.title, context);
        const shown = category === 'cancelled' ? `~~${link}~~` : link;
        return `- [${category === 'done' ? 'x' : ' '}] ${shown}`;
    });
}
function deliverables({ deliverables: list }) {
    return list.length === 0 ? [] : ['**Deliverables:**', (0,body_lines/* bullets */.e5)(list)];
}

;// CONCATENATED MODULE: ./build/src/core/body/plan-page/requirements.js


/** The parts of the section and their headings, in order. */
const REQUIREMENT_HEADINGS = {
    current: 'Current State',
    target: 'Target State',
    functional: 'Functional',
    nonFunctional: 'Non-Functional',
};
/** Headings within a part stand below that of the part. */
const BELOW_PART = 4;
/** The whole section. */
function requirementsSummary({ current, target, functional, nonFunctional }) {
    const parts = {
        current: (0,dialect/* toNotion */.tM)(current ?? '', BELOW_PART),
        target: (0,dialect/* toNotion */.tM)(target ?? '', BELOW_PART),
        functional: (0,body_lines/* bullets */.e5)(functional),
        nonFunctional: (0,body_lines/* bullets */.e5)(nonFunctional),
    };
    return Object.keys(REQUIREMENT_HEADINGS)
        .filter((part) => parts[part] !== '')
        .map((part) => `### ${REQUIREMENT_HEADINGS[part]}\n${parts[part]}`)
        .join('\n');
}

;// CONCATENATED MODULE: ./build/src/core/body/plan-page/risks.js

/** The whole section: a bullet for each risk, its rating behind it, its mitigation below. */
function risksAndMitigation(risks) {
    return risks.flatMap(riskLines).join('\n');
}
function riskLines({ risk, probability, impact, mitigation }) {
    const rating = [
        ...(probability === undefined ? [] : [`**Probability:** ${(0,dialect/* lineToNotion */.Xi)(probability)}`]),
        ...(impact === undefined ? [] : [`**Impact:** ${(0,dialect/* lineToNotion */.Xi)(impact)}`]),
    ];
    return [
        `- ${(0,dialect/* lineToNotion */.Xi)(risk)}`,
        ...(rating.length === 0 ? [] : [`\t- ${rating.join(' · ')}`]),
        ...(mitigation === undefined ? [] : [`\t- **Mitigation:** ${(0,dialect/* lineToNotion */.Xi)(mitigation)}`]),
    ];
}

// EXTERNAL MODULE: ./build/src/core/body/plan-page/status-overview.js
var status_overview = __webpack_require__(2538);
;// CONCATENATED MODULE: ./build/src/core/body/plan-page/timeline.js

/** The whole section; milestones without a date come last. */
function timeline({ start, due, phases, milestones }) {
    const dated = [
        { date: start, text: 'Start' },
        ...phases.map((phase, index) => ({
            date: phase.due,
            text: `Phase ${index + 1} due: ${(0,dialect/* literal */.eu)(phase.title)}`,
        })),
        ...milestones.map((milestone) => ({ date: milestone.due, text: `🏁 ${(0,dialect/* literal */.eu)(milestone.title)}` })),
        { date: due, text: 'Plan due' },
    ];
    const lines = dated
        .filter(({ date }) => date !== undefined)
        .sort((a, b) => a.date.localeCompare(b.date))
        .map(({ date, text }) => `- **${(0,dialect/* literal */.eu)(date)}** ${text}`);
    const open = milestones.filter((milestone) => milestone.due === undefined);
    return [...lines, ...open.map(({ title }) => `- 🏁 ${(0,dialect/* literal */.eu)(title)} (no date yet)`)].join('\n');
}

;// CONCATENATED MODULE: ./build/src/core/body/plan-page.js








const SECTIONS = [
    { heading: 'Overview', text: ({ summary }) => (0,dialect/* toNotion */.tM)(summary ?? '') },
    { heading: 'Linked Specification', text: linkedSpecification, derived: true },
    { heading: 'Status Overview', text: status_overview/* statusOverview */.cP, derived: true },
    { heading: 'Requirements Summary', text: ({ requirements }) => requirementsSummary(requirements) },
    { heading: 'Technical Approach', text: ({ approach }) => (0,dialect/* toNotion */.tM)(approach ?? '') },
    { heading: 'Implementation Phases', text: implementationPhases },
    { heading: 'Dependencies', text: dependencies },
    { heading: 'Risks & Mitigation', text: ({ risks }) => risksAndMitigation(risks) },
    { heading: 'Timeline', text: timeline, derived: true },
    { heading: 'Success Criteria', text: ({ successCriteria }) => (0,body_lines/* criteria */.u4)(successCriteria) },
    { heading: 'Resources', text: (plan) => (0,body_lines/* resources */.ES)(plan.resources) },
    { heading: 'Progress', text: (plan, context) => (0,body_lines/* updates */.Js)(plan.updates, context), derived: true },
];
/** The title of a plan's page. */
function planTitle({ title }) {
    return `Implementation Plan: ${title}`;
}
/** The headings of a plan's page that are ours, in order. */
function planHeadings(mode) {
    if (mode === 'none')
        return [];
    const headings = SECTIONS.map(({ heading }) => heading);
    return mode === 'criteria' ? headings.filter((heading) => heading === 'Success Criteria') : headings;
}
/** The sections of a plan's page, each only where it has content. */
function planSections(plan, context, mode = 'full') {
    const written = planHeadings(mode);
    return SECTIONS.filter(({ heading }) => written.includes(heading))
        .map(({ heading, text, derived = false }) => ({ heading, text: text(plan, context), derived }))
        .filter(({ text }) => text !== '');
}
function linkedSpecification({ specSeen }, { spec }) {
    if (!spec)
        return '';
    return [
        `📄 ${(0,body_lines/* link */.nf)(spec.title, spec.url)}`,
        ...(specSeen === undefined ? [] : [`Last held against it on ${specSeen}.`]),
        ...(spec.changed === undefined
            ? []
            : [`⚠️ Changed on ${spec.changed} since it was last held against this plan.`]),
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/src/core/body/edits.js
/**
 * The smallest replacements that make these changes (in order, without overlap), valid when applied one after another:
 * each `from` occurs exactly once in `text`, and in what the ones before it left.
 */
function lineEdits(text, changes) {
    const lines = text.split('\n');
    let windows = settle(text, lines, changes.map((change) => ({ start: change.start, end: change.end, changes: [change] })));
    for (;;) {
        const edits = windows.map((window) => toEdit(lines, window));
        const failed = firstAmbiguous(text, edits);
        if (failed < 0)
            return edits;
        // An earlier replacement brought the same text: both become one.
        const at = Math.max(1, failed);
        const both = joinWindows(windows[at - 1], windows[at]);
        windows = settle(text, lines, [...windows.slice(0, at - 1), both, ...windows.slice(at + 1)]);
    }
}
/** The text with the replacements made, in order. */
function applyEdits(text, edits) {
    return edits.reduce((current, { from, to }) => {
        const at = current.indexOf(from);
        return at < 0 ? current : current.slice(0, at) + to + current.slice(at + from.length);
    }, text);
}
/** Widens every window until its lines are unique; windows that overlap become one. */
function settle(text, lines, windows) {
    let current = windows;
    for (;;) {
        const widened = current.map((window) => widen(text, lines, window));
        const joined = joinOverlapping(widened);
        if (joined.length === widened.length)
            return joined;
        current = joined;
    }
}
function widen(text, lines, window) {
    let current = window;
    for (;;) {
        const { from, to } = toEdit(lines, current);
        // What replaces nothing has no place, and what is replaced by nothing would leave an empty line.
        if (current.start < current.end && to !== '' && occursOnce(text, from))
            return current;
        const wider = byOneLine(lines, current);
        if (!wider)
            return current;
        current = wider;
    }
}
/** Takes in the line before or after; one with a tag (a mention, a child page) only where there is no other. */
function byOneLine(lines, window) {
    const above = lines[window.start - 1];
    const below = lines[window.end];
    const up = { ...window, start: window.start - 1 };
    const down = { ...window, end: window.end + 1 };
    if (above !== undefined && isPlain(above))
        return up;
    if (below !== undefined && isPlain(below))
        return down;
    if (above !== undefined)
        return up;
    return below === undefined ? undefined : down;
}
function isPlain(line) {
    return line.trim() !== '' && !/(?<!\\)</.test(line);
}
function joinOverlapping(windows) {
    const joined = [];
    for (const window of windows) {
        const last = joined.at(-1);
        if (last && window.start < last.end)
            joined[joined.length - 1] = joinWindows(last, window);
        else
            joined.push(window);
    }
    return joined;
}
function joinWindows(a, b) {
    return {
        start: Math.min(a.start, b.start),
        end: Math.max(a.end, b.end),
        changes: [...a.changes, ...b.changes],
    };
}
function toEdit(lines, { start, end, changes }) {
    const replaced = [];
    let at = start;
    for (const change of changes) {
        replaced.push(...lines.slice(at, change.start), ...change.lines);
        at = change.end;
    }
    replaced.push(...lines.slice(at, end));
    return { from: lines.slice(start, end).join('\n'), to: replaced.join('\n') };
}
function firstAmbiguous(text, edits) {
    let current = text;
    if (edits.length < 2)
        return -1;
    return edits.findIndex((edit) => {
        if (!occursOnce(current, edit.from))
            return true;
        current = applyEdits(current, [edit]);
        return false;
    });
}
function occursOnce(text, part) {
    const at = text.indexOf(part);
    return part !== '' && at >= 0 && text.indexOf(part, at + 1) < 0;
}

;// CONCATENATED MODULE: ./build/src/core/body/spec-section.js





/** The heading of the section. */
const specHeading = 'Implementation';
/** Blocks that the section takes: its heading and one line. */
const specBlocks = 2;
/** The line of a plan: the link to its page, and how it stands. */
function specLine(plan, { url, status }) {
    return `- ${(0,body_lines/* link */.nf)(planTitle(plan), url)}: ${(0,dialect/* literal */.eu)(status)}`;
}
/** The line that links to `page` (its id), in Notion's spelling; undefined where there is none. */
function findSpecLine(body, page) {
    return placeOf(body, page)?.line;
}
/**
 * How `line` gets into the text of a specification. `written`: it stood there before; where it is gone now, people
 * took it away, and it stays away.
 */
function decideSpec(body, line, page, written) {
    const place = placeOf(body, page);
    const change = (start, end) => ({
        edits: lineEdits(body, [{ start, end, lines: [line] }]),
        append: undefined,
    });
    if (place)
        return (0,dialect/* sameText */.QV)(place.line, line) ? nothing : change(place.at, place.at + 1);
    if (written)
        return nothing;
    const section = sectionOf(body);
    return section
        ? change(section.end, section.end)
        : { edits: [], append: renderSection({ heading: specHeading, text: line }) };
}
const nothing = { edits: [], append: undefined };
function sectionOf(body) {
    return splitSections(body, [specHeading])[0];
}
function placeOf(body, page) {
    const section = sectionOf(body);
    if (!section)
        return undefined;
    const id = page.replaceAll('-', '');
    const lines = section.text === '' ? [] : section.text.split('\n');
    const index = lines.findIndex((line) => line.replaceAll('-', '').includes(id));
    return index < 0 ? undefined : { at: section.start + 1 + index, line: lines[index] };
}

;// CONCATENATED MODULE: ./build/src/core/body/task-body.js


const HEADINGS = [
    'Context',
    'Description',
    'Acceptance Criteria',
    'Technical Approach',
    'Resources',
    'Progress',
];
/** The headings of a task's page that are ours, in order. */
function taskHeadings(mode) {
    if (mode === 'none')
        return [];
    return mode === 'criteria' ? ['Acceptance Criteria'] : HEADINGS;
}
/** The sections of a task's page, each only where it has content. */
function taskSections(task, people, mode = 'full') {
    const texts = {
        Context: contextText(task),
        Description: (0,dialect/* toNotion */.tM)(task.description ?? ''),
        'Acceptance Criteria': (0,body_lines/* criteria */.u4)(task.acceptance),
        'Technical Approach': (0,dialect/* toNotion */.tM)(task.approach ?? ''),
        Resources: (0,body_lines/* resources */.ES)(task.resources),
        Progress: (0,body_lines/* updates */.Js)(task.updates, people),
    };
    const written = taskHeadings(mode);
    return HEADINGS.filter((heading) => written.includes(heading) && texts[heading] !== '').map((heading) => ({
        heading,
        text: texts[heading],
    }));
}
/** A blocker on its first line, and the context below. */
function contextText({ blocker, context }) {
    const blocked = blocker === undefined ? '' : `**Blocked:** ${(0,dialect/* lineToNotion */.Xi)(blocker)}`;
    return [blocked, (0,dialect/* toNotion */.tM)(context ?? '')].filter((text) => text !== '').join('\n');
}

;// CONCATENATED MODULE: ./build/src/core/pull-requests/needed-blocks.js
// The blocks of Notion that a sync creates for a change of plan files: the same count as that of the sync itself.





/** Pages are blocks too. Archived plans are not synced. */
function neededBlocks(before, after, matches, options) {
    const [then, now] = [pageContexts(before, options), pageContexts(after, options)];
    const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
    return sum(after
        .filter(({ archived }) => !archived)
        .map((plan) => {
        const former = matches.planBefore(plan);
        const page = blocksOf(planSections(plan, now(plan), options.body), former && planSections(former, then(former), options.body));
        const spec = plan.spec !== undefined && plan.spec !== former?.spec && options.specWritten(plan.spec)
            ? specBlocks
            : 0;
        return page + spec + sum(plan.tasks.map((task) => taskBlocks(task, matches, options.body)));
    }));
}
function taskBlocks(task, matches, body) {
    const former = matches.taskBefore(task)?.task;
    return blocksOf(taskSections(task, people, body), former && taskSections(former, people, body));
}
function blocksOf(after, before) {
    if (!before)
        return 1 + bodyBlocks(after);
    const then = new Map(before.map(({ heading, text }) => [heading, text]));
    return newBlocks(after.map(({ heading, text }) => ({ before: then.get(heading), after: text })));
}
const people = { personName: (handle) => handle };
function pageContexts(plans, { statuses }) {
    const titles = new Map(plans.flatMap(({ tasks }) => tasks.flatMap(({ id, title }) => (id === undefined ? [] : [[id, title]]))));
    const category = ({ status }) => (status === undefined ? undefined : statuses.resolve(status)?.category) ?? 'todo';
    return (plan) => ({
        ...people,
        category,
        statusName: ({ status = 'To Do' }) => statuses.resolve(status)?.name ?? status,
        rowUrl: () => undefined,
        titleOf: (id) => titles.get(id),
        planStatus: plan.status ?? (0,progress/* progressOf */.j)(plan.tasks.map(category)).status,
        spec: plan.spec === undefined ? undefined : { title: plan.spec, url: '' },
    });
}

;// CONCATENATED MODULE: ./build/src/core/plan/dependencies.js
// What `depends-on` names: IDs of any plan, or exact titles of tasks of the same plan.


/**
 * What each entry of `depends-on` stands for, task by task, in the order of the file.
 * @param ids every ID that can be named → the ID that the task carries now (they differ after a rename)
 */
function resolveDependencies({ tasks }, ids) {
    const byTitle = new Map();
    // Three lines are enough to show that a title is ambiguous.
    for (const [index, { title }] of tasks.entries())
        byTitle.set(title, [...(byTitle.get(title) ?? []).slice(0, 2), index]);
    return tasks.map(({ dependsOn }) => dependsOn.map(resolve));
    function resolve(text) {
        const id = ids.get(text);
        if (id !== undefined)
            return { kind: 'id', id };
        const indexes = byTitle.get(text) ?? [];
        const [index] = indexes;
        if (index === undefined)
            return { kind: 'unknown', text, guess: nearest(text) };
        if (indexes.length > 1)
            return { kind: 'ambiguous', text, lines: indexes.map((each) => tasks[each].at[''].line) };
        const titled = tasks[index].id;
        return titled === undefined ? { kind: 'task', index } : { kind: 'id', id: titled };
    }
    /** Of two IDs that differ in their number none is nearer: only the letters of an ID can be mistyped. */
    function nearest(text) {
        const number = splitId(text.toUpperCase())?.number;
        if (number === undefined)
            return (0,did_you_mean/* closest */.k)(text, byTitle.keys());
        const ending = `-${number}`;
        return (0,did_you_mean/* closest */.k)(text, [...ids.keys()].filter((id) => id.endsWith(ending)));
    }
}

;// CONCATENATED MODULE: ./build/src/core/pull-requests/needs.js
// Who needs whom in two versions of the plans: the edges that change, and the part of the graph around them.


function changedNeeds(before, after, matches, statuses) {
    const then = needsOf(before);
    const now = needsOf(after);
    const current = new Map();
    for (const task of now.keys()) {
        const former = matches.taskBefore(task);
        if (former)
            current.set(former.task, task);
    }
    const formerNeeds = (task) => {
        const former = matches.taskBefore(task);
        return former ? (then.get(former.task) ?? []).map((need) => current.get(need) ?? need) : [];
    };
    const changeOf = (task) => {
        const [from, to] = [formerNeeds(task), now.get(task) ?? []];
        const isAlike = from.length === to.length && to.every((need) => from.includes(need));
        return isAlike ? [] : valueChange('depends-on', from.map(needs_nameOf), to.map(needs_nameOf));
    };
    return { changeOf, graph: graphOf(now, (task) => changeOf(task).length > 0, statuses) };
}
function needsOf(plans) {
    const all = plans.flatMap(({ tasks }) => tasks);
    const byId = new Map();
    for (const task of [...all].reverse())
        if (task.was !== undefined)
            byId.set(task.was, task);
    for (const task of [...all].reverse())
        if (task.id !== undefined)
            byId.set(task.id, task);
    const ids = new Map([...byId].map(([named, task]) => [named, task.id ?? named]));
    return new Map(plans.flatMap((plan) => {
        const references = resolveDependencies(plan, ids);
        return plan.tasks.map((task, index) => [
            task,
            [
                ...new Set(references[index].map((reference) => {
                    if (reference.kind === 'id')
                        return byId.get(reference.id) ?? reference.id;
                    return reference.kind === 'task' ? plan.tasks[reference.index] : reference.text;
                })),
            ],
        ]);
    }));
}
function needs_nameOf(need) {
    return typeof need === 'string' ? need : (need.id ?? need.title);
}
function graphOf(now, isChanged, statuses) {
    const changed = new Set([...now.keys()].filter(isChanged));
    if (changed.size === 0)
        return [];
    const ends = new Set([...changed].flatMap((task) => [task, ...(now.get(task) ?? [])]));
    const near = [...now.keys()].filter((task) => ends.has(task) || (now.get(task) ?? []).some((need) => changed.has(need)));
    const names = new Map(near.map((task, index) => [task, task.id ?? `new-${index + 1}`]));
    return near.map((task) => ({
        id: names.get(task),
        title: task.title,
        category: (task.status === undefined ? undefined : statuses.resolve(task.status)?.category) ?? 'todo',
        dependsOn: (now.get(task) ?? []).flatMap((need) => names.get(need) ?? []),
    }));
}

;// CONCATENATED MODULE: ./build/src/core/pull-requests/plan-changes.js




/**
 * @param before all plans at the head of the default branch. @param after all plans as they are once this is merged
 */
function planChanges(before, after, options) {
    const matches = matchPlans(before, after);
    const needs = changedNeeds(before, after, matches, options.statuses);
    const tasksOf = (plan) => [
        ...plan.tasks.flatMap((task) => taskChange(plan, task, matches, options, needs.changeOf(task))),
        ...matches.tasksGone
            .filter((gone) => gone.plan === matches.planBefore(plan))
            .map(({ task }) => removed(task)),
    ];
    return {
        plans: [
            ...after.flatMap((plan) => planChange(plan, matches.planBefore(plan), tasksOf(plan))),
            ...matches.plansGone.map((plan) => ({ ...plan_changes_about(plan), kind: 'deleted', changes: [], tasks: [] })),
        ],
        blocks: neededBlocks(before, after, matches, options),
        graph: needs.graph,
    };
}
function planChange(after, before, tasks) {
    const changes = before ? planFieldChanges(before, after) : [];
    const kind = before === undefined
        ? 'added'
        : before.archived === after.archived
            ? 'changed'
            : after.archived
                ? 'archived'
                : 'restored';
    return kind === 'changed' && changes.length + tasks.length === 0
        ? []
        : [{ ...plan_changes_about(after), kind, changes, tasks }];
}
function taskChange(plan, task, matches, { statuses }, needs) {
    const former = matches.taskBefore(task);
    const { id, title } = task;
    const line = task.at['']?.line;
    if (!former)
        return [{ kind: 'added', id, title, changes: needs, line }];
    const isElsewhere = former.plan !== matches.planBefore(plan);
    const place = isElsewhere
        ? [{ field: 'plan', from: former.plan.key, to: plan.key }]
        : [];
    const changes = [...place, ...taskChanges(former.task, task, statuses), ...needs];
    if (changes.length === 0)
        return [];
    const isMoved = isElsewhere || former.task.phase !== task.phase;
    return [{ kind: isMoved ? 'moved' : 'changed', id, title, changes, line }];
}
function removed({ id, title }) {
    return { kind: 'removed', id, title, changes: [], line: undefined };
}
function plan_changes_about({ key, title, path, tasks }) {
    return { key, title, path, size: tasks.length };
}

;// CONCATENATED MODULE: ./build/src/core/pull-requests/facts.js


/** @param configPath of the configuration file, which counts as a plan file. */
function scopeOf(config, repository) {
    const bases = new Set(config.pullRequests.branches ?? [repository.defaultBranch]);
    const isPlan = planMatcher(config.plans);
    const changesPlansOnly = ({ files = [] }) => files.length > 0 && files.every((path) => path === repository.configPath || isPlan(path));
    return {
        counts: (base) => bases.has(base),
        silent: (pullRequest) => isOwn(pullRequest) || changesPlansOnly(pullRequest),
    };
}
/** The name under which a fact is remembered; the same in every run. */
function facts_keyOf({ kind, at }) {
    return `${kind}@${at}`;
}
function facts_kindOf(key) {
    return key.slice(0, key.indexOf('@'));
}
function timeOf(key) {
    return key.slice(key.indexOf('@') + 1);
}
/** Milliseconds since the epoch, to order facts by. */
function instant(at) {
    return Date.parse(at) || 0;
}
/**
 * The facts of one pull request, oldest first. One from a fork has none until it is merged, and then only that one:
 * anybody can open it.
 */
function factsOf(pullRequest, scope) {
    if (scope.silent(pullRequest))
        return [];
    const facts = lifeOf(pullRequest, scope.counts(pullRequest.base) ? 'merged' : 'elsewhere');
    return pullRequest.fork ? facts.filter(({ kind }) => kind === 'merged' || kind === 'elsewhere') : facts;
}
function lifeOf(pullRequest, merged) {
    const { author, createdAt } = pullRequest;
    let draft = openedAsDraft(pullRequest);
    let state = 'open';
    const facts = [{ kind: draft ? 'draft' : 'open', at: createdAt, by: author }];
    const mergedAt = pullRequest.events.find(({ kind }) => kind === 'merged')?.at;
    for (const event of pullRequest.events) {
        const { at, by } = event;
        const add = (kind) => facts.push({ kind, at, by });
        if (state === 'merged')
            break;
        switch (event.kind) {
            case 'drafted':
                draft = true;
                break;
            case 'ready':
                draft = false;
                if (state !== 'open')
                    break;
                add('open');
                add('review');
                break;
            case 'review-requested':
                if (state === 'open')
                    add('review');
                break;
            case 'reviewed':
                if (state === 'open' && byAnother(event, author))
                    add('review');
                break;
            case 'reopened':
                state = 'open';
                add(draft ? 'draft' : 'open');
                break;
            case 'closed':
                // GitHub closes what it merges, in the same second.
                if (state === 'closed' || at === mergedAt)
                    break;
                state = 'closed';
                add('closed');
                break;
            case 'merged':
                state = 'merged';
                add(merged);
                break;
        }
    }
    return distinct(facts);
}
/** The first change between draft and ready tells what came before it. */
function openedAsDraft({ draft, events }) {
    const first = events.find(({ kind }) => kind === 'ready' || kind === 'drafted');
    return first === undefined ? draft : first.kind === 'ready';
}
/** Somebody who is known to be a person and not the author. */
function byAnother({ by }, author) {
    return by !== undefined && !by.bot && by.login.toLowerCase() !== author?.login.toLowerCase();
}
/** Several people asked for in one second are one fact. */
function distinct(facts) {
    return [...new Map(facts.toReversed().map((fact) => [facts_keyOf(fact), fact])).values()].toReversed();
}

;// CONCATENATED MODULE: ./build/src/core/pull-requests/links.js

/** When it was opened last, where it is still open. */
function openedAt({ applied }) {
    const last = applied.findLast((key) => !['review', 'reverted'].includes(facts_kindOf(key)));
    return last !== undefined && ['draft', 'open'].includes(facts_kindOf(last)) ? timeOf(last) : undefined;
}
function isOpenSince(link, at) {
    const opened = openedAt(link);
    return opened !== undefined && (at === undefined || instant(opened) <= instant(at));
}
/** Other pull requests of the task that are open and move it. */
function openOthers(links, but) {
    return [...links].flatMap(([number, link]) => number !== but && link.role !== 'related' && isOpenSince(link, undefined) ? [number] : []);
}
/** Closing pull requests that were open at a time: one that was opened later kept nothing from being done. */
function openClosing(links, but, at) {
    return [...links].flatMap(([number, link]) => number !== but && link.role === 'closing' && isOpenSince(link, at) ? [number] : []);
}
/** Whether its newest merge stands, was reverted, or never was. */
function mergeOf({ applied }) {
    const last = applied.findLast((key) => ['merged', 'reverted'].includes(facts_kindOf(key)));
    return last === undefined ? undefined : facts_kindOf(last);
}
/** Whether another closing pull request was merged later: then it is that one by which the task is done. */
function mergedSince(links, but, at) {
    return [...links].some(([number, link]) => number !== but &&
        link.role === 'closing' &&
        mergeOf(link) === 'merged' &&
        link.applied.some((key) => facts_kindOf(key) === 'merged' && instant(timeOf(key)) > instant(at)));
}
/** The merge that waits longest of all for other closing pull requests. */
function waitingOf(links) {
    for (const [number, { role, gone, held }] of links)
        if (role === 'closing' && !gone && held?.reason === 'waiting')
            return { number, held };
    return undefined;
}
function withHeld({ held: _, ...link }, held) {
    return held === undefined ? link : { ...link, held };
}
/** The task is finished: none of its merges waits any longer. Those that finished nothing, since it was cancelled, say so. */
function links_settled(links, reason) {
    return new Map([...links].map(([number, link]) => link.held?.reason === 'waiting'
        ? [number, withHeld(link, reason === 'cancelled' ? { ...link.held, reason } : undefined)]
        : [number, link]));
}

;// CONCATENATED MODULE: ./build/src/core/pull-requests/order.js
// How statuses stand to each other for pull requests: which one is a task's, and what is forward.

/** Within one rank, the order of the database counts. Nothing is forward from or to what stands beside the order. */
function forward(from, to, statuses) {
    const [before, after] = [rank(from.category), rank(to.category)];
    if (before === undefined || after === undefined)
        return false;
    return after > before || (after === before && statuses.words.indexOf(to) > statuses.words.indexOf(from));
}
/** Why nothing but a merge or a revert may move a task in this status; undefined where anything may. */
function barred(status) {
    const { category } = status;
    if (category === 'blocked')
        return 'blocked';
    return finished(category) ? (category === 'cancelled' ? 'cancelled' : 'done') : undefined;
}

;// CONCATENATED MODULE: ./build/src/core/pull-requests/move.js




function move_inOrder(a, b) {
    return instant(a.at) - instant(b.at) || a.source - b.source;
}
/**
 * Applies the facts that were not applied yet, in the order given.
 * @param urlOf the address of a pull request, for causes
 */
function applySteps(start, steps, rules, urlOf) {
    let state = start;
    const held = [];
    for (const step of steps) {
        const key = `${step.kind}@${step.at}`;
        const link = state.links.get(step.link);
        if (link === undefined || link.applied.includes(key))
            continue;
        const noted = move_note(state, step, key);
        const resumed = ends(step) ? resume(noted, step, rules) : undefined;
        const cause = resumed?.cause ?? causeOf(step, urlOf);
        const outcome = resumed === undefined ? decide(state, noted, step, rules) : resumed.outcome;
        state = move_settle(noted, step, key, outcome, cause);
        const kept = heldOf(step, key, outcome);
        if (kept !== undefined)
            held.push({ pullRequest: step.source, ...kept });
    }
    return { end: state, held };
    /** Where the last open closing pull request is gone, a merge that waited for it counts. */
    function resume(now, step, { config, statuses }) {
        const waiting = waitingOf(now.links);
        if (waiting === undefined || openClosing(now.links, step.link, step.at).length > 0)
            return undefined;
        const { fact, by } = waiting.held;
        const merge = {
            kind: 'merged',
            at: timeOf(fact),
            by,
            link: waiting.number,
            source: waiting.number,
        };
        return { outcome: finish(now, { config, statuses }), cause: causeOf(merge, urlOf) };
    }
}
/** True for what may leave a task without an open closing pull request, other than a merge that counts. */
function ends({ kind }) {
    return kind === 'closed' || kind === 'elsewhere' || kind === 'unlinked';
}
function decide(before, now, step, rules) {
    switch (step.kind) {
        case 'draft':
        case 'open':
        case 'review':
            return advance(now, rules.config[step.kind], rules);
        case 'merged':
            return merge(before, now, step, rules);
        case 'elsewhere':
            return begin(now, step, rules, 'base');
        case 'closed':
            return release(now, step, rules);
        case 'unlinked':
            return step.left === 'contributing' ? {} : release(now, step, rules);
        case 'reverted':
            return revert(before, step, rules);
    }
}
/** Draft, open, review: forward only. */
function advance(state, wanted, { statuses }) {
    if (wanted === undefined)
        return {};
    const { status, moved } = state;
    const from = statusOf(status, statuses);
    if (from === undefined)
        return { reason: 'frozen' };
    const reason = barred(from);
    if (reason !== undefined)
        return { reason };
    const to = statuses.resolve(wanted);
    if (to === undefined)
        return { reason: 'unknown-status' };
    if (!forward(from, to, statuses))
        return agreed(state, from);
    return { to, before: moved?.set === from.name ? (moved.before ?? from.name) : from.name };
}
function merge(before, now, step, rules) {
    const link = before.links.get(step.link);
    if (step.source !== step.link && mergeOf(link) !== 'reverted')
        return {};
    if (link.role !== 'closing')
        return begin(now, step, rules, 'contributing');
    const others = openClosing(now.links, step.link, step.at);
    const outcome = finish(now, rules);
    return outcome.to !== undefined && others.length > 0 ? { reason: 'waiting', others } : outcome;
}
/**
 * Merged, but finishing nothing: its work stays, and closing another pull request later does not bring back that nothing
 * has begun.
 */
function begin({ moved, links }, step, { config, statuses }, reason) {
    if (moved?.before === undefined)
        return { reason };
    const { before: text, ...rest } = moved;
    if (openOthers(links, step.link).length === 0)
        return { reason, moved: rest };
    const before = statuses.resolve(text);
    const begun = config.open === undefined ? undefined : statuses.resolve(config.open);
    const raised = before !== undefined && begun !== undefined && forward(before, begun, statuses);
    return raised ? { reason, moved: { ...moved, before: begun.name } } : { reason };
}
/** What a merge does where nothing else is open. Blocked tasks too are done by it. */
function finish(state, { config, statuses }) {
    if (config.merged === undefined)
        return {};
    const from = statusOf(state.status, statuses);
    if (from === undefined)
        return { reason: 'frozen' };
    const reason = barred(from);
    if (reason === 'done' || reason === 'cancelled')
        return { reason };
    const to = statuses.resolve(config.merged);
    if (to === undefined)
        return { reason: 'unknown-status' };
    return reason === 'blocked' || forward(from, to, statuses) ? { to } : agreed(state, from);
}
/** Closed unmerged, or no longer naming the task: back, unless a person or another pull request stands behind it. */
function release({ status, moved, links }, step, { config, statuses }) {
    if (config.closed === undefined)
        return {};
    const others = openOthers(links, step.link);
    if (others.length > 0)
        return { reason: 'still-open', others };
    const from = statusOf(status, statuses);
    if (from === undefined)
        return { reason: 'frozen' };
    const reason = barred(from);
    if (reason !== undefined)
        return { reason };
    if (moved !== undefined && moved.set !== from.name)
        return { reason: 'person' };
    const wanted = config.closed === 'restore' ? moved?.before : config.closed;
    if (wanted === undefined)
        return {};
    const to = statuses.resolve(wanted);
    if (to === undefined)
        return { reason: 'unknown-status' };
    return to.name === from.name ? {} : { to };
}
/** Only what this pull request may have closed is opened again. */
function revert({ status, links }, step, { config, statuses }) {
    const link = links.get(step.link);
    if (link.role !== 'closing' || mergeOf(link) !== 'merged' || link.held?.reason === 'waiting')
        return {};
    if (config.reverted === undefined || mergedSince(links, step.link, step.at))
        return {};
    const from = statusOf(status, statuses);
    if (from === undefined)
        return { reason: 'frozen' };
    if (link.held?.reason === 'cancelled')
        return { reason: 'cancelled' };
    if (!finished(from.category))
        return { reason: from.category === 'blocked' ? 'blocked' : 'person' };
    const to = statuses.resolve(config.reverted);
    return to === undefined ? { reason: 'unknown-status' } : { to };
}
/** The task is there already. Should a person move it later, that shows. */
function agreed({ moved }, { name }) {
    return moved?.set === name ? {} : { moved: { set: name } };
}
/** The fact is remembered before its effect is judged, since it may open or close the pull request. */
function move_note(state, step, key) {
    const links = new Map(state.links);
    const link = links.get(step.link);
    if (step.kind !== 'unlinked')
        links.set(step.link, { ...link, applied: [...link.applied, key] });
    else if (step.left === undefined)
        links.delete(step.link);
    else if (step.left === 'related')
        links.set(step.link, { role: 'related', applied: [] });
    else
        links.set(step.link, { ...link, role: step.left });
    return { ...state, links };
}
function move_settle(now, step, key, outcome, cause) {
    const link = now.links.get(step.link);
    const noted = link === undefined || step.kind === 'unlinked'
        ? now.links
        : new Map([...now.links, [step.link, withHeld(link, heldOf(step, key, outcome))]]);
    const { to, before, reason, moved = now.moved } = outcome;
    const finishes = to !== undefined && cause.fact === 'merged';
    const links = finishes || reason === 'done' || reason === 'cancelled' ? links_settled(noted, reason) : noted;
    if (to === undefined)
        return { status: now.status, moved, links };
    return {
        status: to.name,
        moved: { ...(before === undefined ? {} : { before }), was: now.status ?? 'To Do', set: to.name, cause },
        links,
    };
}
function heldOf(step, key, { reason, others }) {
    if (reason === undefined)
        return undefined;
    return {
        fact: key,
        ...(step.by === undefined ? {} : { by: step.by }),
        reason,
        ...(others === undefined ? {} : { others: [...others] }),
    };
}
function causeOf({ kind, at, by, source }, urlOf) {
    const fact = kind === 'elsewhere' ? 'merged' : kind;
    return { fact, pullRequest: source, url: urlOf(source), at, ...(by === undefined ? {} : { by }) };
}

;// CONCATENATED MODULE: ./build/src/core/pull-requests/named.js
// Which tasks a pull request is linked to now, and what became of the links that it had.



/**
 * The links of a pull request as its texts and commands have them now, and the steps that its facts are for them.
 * @param exists whether there is such a task: links to others are kept as they are
 */
function relink(before, news, exists) {
    const named = namedBy(before, news);
    const tasks = [];
    const steps = [];
    const old = before?.tasks ?? {};
    const wasOpen = before?.state === 'open';
    for (const task of new Set([...Object.keys(old), ...named.keys()])) {
        const [link, role] = [own(old, task), named.get(task)];
        if (!exists(task)) {
            if (link !== undefined)
                tasks.push([task, link]);
            continue;
        }
        const weaker = link !== undefined && wasOpen && !link.gone && weight(role) < weight(link.role);
        const now = weaker ? link : relinked(link, role);
        if (now !== undefined)
            tasks.push([task, now]);
        if (weaker)
            steps.push({ task, step: unlinked(news, link, role) });
        if (role === 'closing' || role === 'contributing')
            steps.push(...stepsOf(news, task));
    }
    return { tasks: Object.fromEntries(tasks), steps };
}
/** Commands beat texts. Without facts there are no links either; a revert reads no words. */
function namedBy(before, { facts, links, reverts }) {
    if (facts.length === 0)
        return new Map();
    const named = new Map(reverts === undefined ? links : []);
    for (const [task, what] of Object.entries(before?.manual ?? {}))
        if (what === 'link')
            named.set(task, 'closing');
        else
            named.delete(task);
    return named;
}
function weight(role) {
    return role === undefined ? 0 : ['related', 'contributing', 'closing'].indexOf(role);
}
/** A link that did not get weaker while its pull request was open. */
function relinked(link, role) {
    if (link === undefined)
        return role && { role, applied: [] };
    if (role === undefined) {
        if (link.gone)
            return link;
        return link.role === 'related' ? undefined : { ...withHeld(link, undefined), gone: true };
    }
    if (role === link.role && !link.gone)
        return link;
    const { applied } = link;
    // What did not finish the task as a contribution does so now.
    const finishes = link.role === 'contributing' && role === 'closing';
    return { role, applied: finishes ? applied.filter((key) => facts_kindOf(key) !== 'merged') : applied };
}
/** Before whatever else is new of it. */
function unlinked({ facts, pullRequest }, link, role) {
    const { number, updatedAt } = pullRequest;
    const first = facts.find((fact) => !link.applied.includes(facts_keyOf(fact)));
    const at = first?.at ?? updatedAt;
    return {
        kind: 'unlinked',
        at,
        by: undefined,
        link: number,
        source: number,
        ...(role === undefined ? {} : { left: role }),
    };
}
function stepsOf({ facts, pullRequest: { number } }, task) {
    return facts.map(({ kind, at, by }) => ({
        task,
        step: { kind, at, by: by?.login, link: number, source: number },
    }));
}

;// CONCATENATED MODULE: ./build/src/core/pull-requests/reverts.js

/** What the pull requests that revert this one, and those that revert them, did to its merge; oldest first. */
function undoingsOf(known, number) {
    const steps = [];
    const look = (target, kind) => {
        for (const [source, { reverts, merged }] of known) {
            // Later than what it reverts: that ends every circle that texts can draw.
            if (reverts !== target || source <= target || merged === undefined)
                continue;
            steps.push({ kind, at: merged.at, by: merged.by, link: number, source });
            look(source, kind === 'reverted' ? 'merged' : 'reverted');
        }
    };
    look(number, 'reverted');
    return steps.sort(move_inOrder);
}
/** The pull request that is undone or done again at the end of a chain of reverts. */
function targetOf(known, number) {
    const reverts = known.get(number)?.reverts;
    return reverts !== undefined && reverts < number ? targetOf(known, reverts) : number;
}
/** The steps that reverts are for the tasks which one pull request closes. */
function undoingSteps(known, number) {
    const closed = Object.entries(known.get(number)?.tasks ?? {}).filter(([, { role, gone }]) => role === 'closing' && !gone);
    return closed.flatMap(([task]) => undoingsOf(known, number).map((step) => ({ task, step })));
}
/** An entry that says whether its merge stands. */
function judged(known, number, entry) {
    const { revertedBy: _, ...rest } = entry;
    const last = undoingsOf(known, number).at(-1);
    return last?.kind === 'reverted' && entry.state === 'merged' ? { ...rest, revertedBy: last.source } : rest;
}

;// CONCATENATED MODULE: ./build/src/core/pull-requests/rules.js
// How statuses of tasks follow pull requests: every fact that was not applied yet, in order of time. What a fact does is in
// move.ts; here it is decided which facts there are, and what is remembered.






/**
 * Applies every fact of the changed pull requests that was not applied yet, in order of time.
 * @param changes in any order; pull requests without anything new do no harm. What a revert needs beside it:
 *   `missingTargets`
 * @param tasks with everything that is pending. Facts of tasks that are not among them wait until they are
 */
function applyFacts(book, changes, tasks, rules) {
    const known = new Map(Object.entries(book.pullRequests).map(([number, entry]) => [Number(number), entry]));
    const news = newsOf(book, changes, rules.scope);
    const steps = [];
    for (const each of news) {
        const { number } = each.pullRequest;
        const linked = relink(known.get(number), each, (task) => tasks.has(task));
        known.set(number, entryOf(known.get(number), each, linked.tasks, rules.scope));
        steps.push(...linked.steps);
    }
    const undone = new Set(news.map(({ pullRequest }) => targetOf(known, pullRequest.number)));
    for (const number of undone)
        steps.push(...undoingSteps(known, number));
    const memory = new Map(Object.entries(book.tasks));
    const moves = [];
    const held = [];
    for (const task of new Set(steps.map((each) => each.task))) {
        if (!tasks.has(task))
            continue;
        const status = tasks.get(task);
        const start = { status, moved: memory.get(task), links: rules_linksOf(known, task) };
        const inTime = steps.flatMap((each) => (each.task === task ? [each.step] : [])).sort(move_inOrder);
        const { end, held: kept } = applySteps(start, inTime, rules, (number) => known.get(number)?.url ?? '');
        for (const number of start.links.keys())
            replaceLink(known, number, task, end.links.get(number));
        if (end.moved !== undefined)
            memory.set(task, end.moved);
        held.push(...kept.map((each) => ({ task, ...each })));
        const cause = end.moved?.cause;
        if (cause !== undefined && end.status !== undefined && differs(status, end.status, rules))
            moves.push({ task, from: status, to: end.status, cause });
    }
    for (const number of undone)
        if (known.has(number))
            known.set(number, judged(known, number, known.get(number)));
    const seen = new Set(news.map(({ pullRequest }) => pullRequest.number));
    return { book: { ...book, ...bookOf(known, memory, (number) => seen.has(number)) }, moves, held };
}
/**
 * The numbers of pull requests that the changed ones revert and that are not known: what they closed is learnt only when
 * they are passed among the changes, with their own links. Where there is no such pull request, nothing is lost.
 */
function missingTargets(book, changes) {
    const passed = new Set(changes.map(({ pullRequest }) => pullRequest.number));
    const targets = changes.flatMap(({ pullRequest, reverts }) => reverts === undefined || reverts >= pullRequest.number ? [] : [reverts]);
    return [...new Set(targets)].filter((number) => !passed.has(number) && knownPullRequest(book, number) === undefined);
}
/** Every changed pull request once, as it was seen last, but not one that was seen newer before. */
function newsOf(book, changes, scope) {
    const newest = new Map();
    for (const change of changes) {
        const { number, updatedAt } = change.pullRequest;
        const other = newest.get(number)?.pullRequest.updatedAt;
        if (other === undefined || instant(other) <= instant(updatedAt))
            newest.set(number, change);
    }
    return [...newest.values()]
        .sort((a, b) => a.pullRequest.number - b.pullRequest.number)
        .map((change) => ({ ...change, facts: factsOf(change.pullRequest, scope) }))
        .filter((each) => !outdated(book_knownPullRequest(book, each.pullRequest.number), each));
}
/** GitHub may answer with what was true a moment ago: a merge or a reopening that was seen does not go away. */
function outdated(known, { pullRequest, facts }) {
    if (known === undefined || facts.length === 0)
        return false;
    if (known.state === 'merged')
        return pullRequest.state !== 'merged';
    const seen = Object.values(known.tasks).flatMap(({ applied }) => applied.filter(isTurn).map(timeOf));
    const now = facts.filter(isTurnOf).map(({ at }) => at);
    return Math.max(0, ...seen.map(instant)) > Math.max(0, ...now.map(instant));
}
const turns = ['draft', 'open', 'closed', 'merged', 'elsewhere'];
function isTurn(key) {
    return turns.includes(facts_kindOf(key));
}
function isTurnOf({ kind }) {
    return turns.includes(kind);
}
function entryOf(before, { pullRequest, facts, reverts: said }, tasks, scope) {
    const { number, url, title, state, base } = pullRequest;
    const merge = facts.find(({ kind }) => kind === 'merged');
    const by = merge?.by?.login;
    const merged = before?.merged ?? (merge && { at: merge.at, ...(by === undefined ? {} : { by }) });
    const reverts = before?.merged ? before.reverts : said;
    return {
        url,
        title,
        state,
        counts: scope.counts(base),
        tasks,
        ...(reverts === undefined || reverts >= number ? {} : { reverts, ...(merged && { merged }) }),
        ...(before?.revertedBy === undefined ? {} : { revertedBy: before.revertedBy }),
        ...(before?.manual === undefined ? {} : { manual: before.manual }),
    };
}
function rules_linksOf(known, task) {
    return new Map([...known]
        .sort(byNumber)
        .flatMap(([number, { tasks }]) => Object.hasOwn(tasks, task) ? [[number, tasks[task]]] : []));
}
function replaceLink(known, number, task, link) {
    const entry = known.get(number);
    const others = Object.entries(entry.tasks).filter(([id]) => id !== task);
    known.set(number, {
        ...entry,
        tasks: Object.fromEntries(link === undefined ? others : [...others, [task, link]]),
    });
}
function byNumber([a], [b]) {
    return a - b;
}
function differs(from, to, { statuses }) {
    return from !== to && statusOf(from, statuses)?.name !== to;
}
/** @param seen pull requests whose links are known now: a revert of one that has none need not be remembered. */
function bookOf(known, memory, seen) {
    const kept = new Map();
    for (const [number, entry] of [...known].sort(byNumber)) {
        const { reverts, manual, tasks } = entry;
        const needed = reverts !== undefined && (kept.has(reverts) || !seen(reverts));
        if (needed || manual !== undefined || Object.keys(tasks).length > 0)
            kept.set(number, entry);
    }
    return {
        pullRequests: Object.fromEntries(kept),
        tasks: Object.fromEntries(memory),
    };
}

;// CONCATENATED MODULE: ./build/src/core/pull-requests/after-merge.js
// What merging a pull request now would do, for its comment.


/**
 * The tasks that a pull request concerns, in the order of `tasks`, with their statuses now and once it is merged.
 * @param book with the facts of this pull request applied, as `tasks` has their effect
 */
function afterMerge(book, change, tasks, rules) {
    const { number } = change.pullRequest;
    const { book: then, moves, held, } = applyFacts(book, [{ ...change, pullRequest: merged(change.pullRequest) }], tasks, rules);
    const concerned = new Set([
        ...Object.keys(then.pullRequests[number]?.tasks ?? {}),
        ...moves.map(({ task }) => task),
    ]);
    return [...tasks.keys()]
        .filter((task) => concerned.has(task))
        .map((task) => ({
        task,
        now: tasks.get(task),
        after: moves.find((move) => move.task === task)?.to ?? tasks.get(task),
        held: held.findLast((each) => each.task === task),
    }));
}
/**
 * The tasks that a merge unblocks: unfinished ones that waited for a task which it finishes, and then wait for none.
 * @param dependencies what each task depends on, by ID
 */
function unblockedBy(after, tasks, dependencies, statuses) {
    const then = new Map([...tasks, ...after.map((each) => [each.task, each.after])]);
    const isFinished = (all, task) => {
        const status = all.has(task) ? statusOf(all.get(task), statuses) : undefined;
        return status !== undefined && finished(status.category);
    };
    return [...dependencies].flatMap(([task, needed]) => {
        const waited = needed.some((each) => !isFinished(tasks, each) && isFinished(then, each));
        const free = needed.every((each) => isFinished(then, each));
        return waited && free && tasks.has(task) && !isFinished(then, task) ? [task] : [];
    });
}
/** The same pull request as GitHub would show it once it is merged, after everything that can have happened. */
function merged(pullRequest) {
    if (pullRequest.state === 'merged')
        return pullRequest;
    const at = '9999-12-31T23:59:59Z';
    return {
        ...pullRequest,
        state: 'merged',
        updatedAt: at,
        events: [...pullRequest.events, { kind: 'merged', at, by: undefined }],
    };
}

;// CONCATENATED MODULE: ./build/src/core/pull-requests/held-sentence.js
/** One sentence; undefined where nothing was kept from happening. */
function heldSentence(held) {
    if (!held)
        return undefined;
    const others = (held.others ?? []).map((number) => `#${number}`).join(', ');
    switch (held.reason) {
        case 'waiting':
            return `Done only when ${others || 'the other pull requests that close it'} ${(held.others ?? []).length > 1 ? 'are' : 'is'} merged or closed, too.`;
        case 'still-open':
            return `${others || 'Another pull request'} of this task is still open.`;
        case 'base':
            return 'The branch that it is merged into does not count (see pull-requests.branches in the configuration).';
        case 'contributing':
            return 'It only contributes, so the merge does not finish the task.';
        case 'blocked':
            return 'The task is blocked: only a merge moves it.';
        case 'done':
            return 'The task is finished already.';
        case 'cancelled':
            return 'The task is cancelled.';
        case 'person':
            return 'Somebody set its status by hand since.';
        case 'frozen':
            return 'Its status in the file has a problem.';
        case 'unknown-status':
            return 'The configuration names a status for this that the database does not have.';
    }
}

;// CONCATENATED MODULE: ./build/src/modes/linked-tasks.js
// The tasks that a pull request is linked to, with all that its comment says of them.





/** In the order of the plans. */
function linkedTasks(pullRequest, observed, moves) {
    const { session, repository } = observed;
    const { book, rules, changes } = moves;
    const change = changes.find((each) => each.pullRequest.number === pullRequest.number);
    if (!change)
        return [];
    const tasks = new Map(repository.plans.flatMap((plan) => plan.tasks.flatMap((task) => (task.id === undefined ? [] : [[task.id, { plan, task }]]))));
    const statuses = new Map([
        ...Object.entries(session.index).map(([id, { category }]) => [id, nameOfCategory(category, moves)]),
        ...[...tasks].map(([id, { task }]) => [id, task.status]),
    ]);
    const dependencies = new Map([
        ...Object.entries(session.index).map(([id, { dependsOn }]) => [id, dependsOn]),
        ...[...tasks].map(([id, { task, plan }]) => [id, idsOf(task.dependsOn, plan)]),
    ]);
    const word = (status) => statusName(status, rules.statuses);
    const refer = (id) => ({
        id,
        title: tasks.get(id)?.task.title ?? session.index[id]?.title ?? id,
        url: session.index[id]?.url,
    });
    const isOver = (word) => {
        const status = statusOf(word, rules.statuses);
        return status !== undefined && finished(status.category);
    };
    const isFinished = (id) => isOver(statuses.get(id));
    const today = session.now().slice(0, 10);
    const { chain } = insightOf({
        plans: repository.plans,
        known: session.index,
        statuses: rules.statuses,
        today,
    });
    const after = afterMerge(book, change, statuses, rules);
    const then = new Map([...statuses, ...after.map((each) => [each.task, each.after])]);
    // Each is said once, of the last task that makes it so.
    const completing = new Map(after.flatMap(({ task, now, after: word }) => {
        const found = tasks.get(task);
        const phase = found?.task.phase;
        if (!found || phase === undefined || isOver(now) || !isOver(word))
            return [];
        const isDone = ({ id }) => id !== undefined && isOver(then.get(id));
        const whole = found.plan.tasks.filter((each) => each.phase === phase).every(isDone);
        return whole ? [[`${found.plan.key} ${phase}`, { task, phase }]] : [];
    }));
    const phases = new Map([...completing.values()].map(({ task, phase }) => [task, phase]));
    const onChain = new Set(chain?.tasks.map(({ id }) => id));
    const first = after.find(({ task }) => onChain.has(task))?.task;
    const roles = book_knownPullRequest(book, pullRequest.number)?.tasks ?? {};
    return after.flatMap((each) => {
        const found = tasks.get(each.task);
        const link = Object.hasOwn(roles, each.task) ? roles[each.task] : undefined;
        if (!found || link?.gone === true)
            return [];
        const { task } = found;
        const waiting = unblockedBy([each], statuses, dependencies, rules.statuses);
        const stays = heldSentence(each.held ?? link?.held);
        return [
            {
                ...refer(each.task),
                role: link?.role ?? 'closing',
                status: word(formerStatus(pullRequest, each, moves)),
                after: word(each.after),
                stays,
                open: task.acceptance.filter(({ met }) => !met).map(({ text }) => text),
                criteria: task.acceptance.length,
                unmet: (dependencies.get(each.task) ?? [])
                    .filter((id) => statuses.has(id) && !isFinished(id))
                    .map((id) => ({ ...refer(id), status: word(statuses.get(id)) })),
                unblocks: waiting.map(refer),
                late: task.due !== undefined && task.due < today && !isOver(each.now) ? task.due : undefined,
                completes: phases.get(each.task),
                chain: each.task === first ? chain : undefined,
            },
        ];
    });
}
/** As it is now; of a pull request that is over, as it was before that. */
function formerStatus({ number, state }, { task, now }, { book }) {
    const moved = movedTask(book, task);
    const { cause } = moved ?? {};
    const isItsDoing = state !== 'open' && cause?.pullRequest === number && ['merged', 'closed'].includes(cause.fact);
    return isItsDoing && moved?.was !== undefined ? moved.was : now;
}
function idsOf(names, plan) {
    const titled = (name) => plan.tasks.find(({ title }) => title === name);
    return names.map((name) => titled(name)?.id ?? name);
}
function nameOfCategory(category, { rules }) {
    return rules.statuses.words.find((word) => word.category === category)?.name;
}

;// CONCATENATED MODULE: ./build/src/core/plan/cycles.js
// Cycles in a graph of dependencies. Every set of nodes that reach one another is told by one shortest cycle: a
// listing of all cycles of such a set can be exponentially long, and breaking this one is the first step anyway.
/** For each strongly connected set one shortest cycle, as its nodes in order; the first is not repeated at the end. */
function cyclesOf(graph) {
    const membersOf = new Map(components(graph).flatMap((component) => {
        const members = new Set(component);
        return component.map((node) => [node, members]);
    }));
    const begun = new Set();
    return [...graph.keys()].flatMap((node) => {
        const members = membersOf.get(node);
        if (begun.has(members))
            return [];
        begun.add(members);
        const cycle = shortestCycle(graph, node, members);
        return cycle ? [cycle] : [];
    });
}
/** Breadth first from `start` back to it, inside `members`. */
function shortestCycle(graph, start, members) {
    const paths = [[start]];
    const seen = new Set();
    for (const path of paths) {
        for (const next of graph.get(path.at(-1)) ?? []) {
            if (next === start)
                return path;
            if (!members.has(next) || seen.has(next))
                continue;
            seen.add(next);
            paths.push([...path, next]);
        }
    }
    return undefined;
}
/** Tarjan's strongly connected components, with a stack of its own: chains of dependencies may be long. */
function components(graph) {
    const found = [];
    const order = new Map();
    const low = new Map();
    const open = [];
    const isOpen = new Set();
    for (const root of graph.keys()) {
        if (order.has(root))
            continue;
        const work = [enter(root)];
        while (work.length > 0) {
            const { node, next } = work.at(-1);
            const step = next.next();
            if (step.done) {
                work.pop();
                const parent = work.at(-1)?.node;
                if (parent !== undefined)
                    low.set(parent, Math.min(low.get(parent), low.get(node)));
                if (low.get(node) === order.get(node))
                    found.push(close(node));
            }
            else if (!order.has(step.value))
                work.push(enter(step.value));
            else if (isOpen.has(step.value))
                low.set(node, Math.min(low.get(node), order.get(step.value)));
        }
    }
    return found;
    function enter(node) {
        order.set(node, order.size);
        low.set(node, order.get(node));
        open.push(node);
        isOpen.add(node);
        return { node, next: (graph.get(node) ?? [])[Symbol.iterator]() };
    }
    function close(node) {
        const component = open.splice(open.lastIndexOf(node));
        for (const member of component)
            isOpen.delete(member);
        return component;
    }
}

;// CONCATENATED MODULE: ./build/src/core/plan/dependency-graph.js

/** Every cycle once, at the first of its tasks that stands in a file of this run. */
function dependencyCycles(plans, known) {
    const nodes = new Map([...knownNodes(plans, known), ...plans.flatMap(dependency_graph_nodesOf)]);
    const graph = new Map([...nodes].map(([id, { needs }]) => [id, needs.filter((need) => nodes.has(need))]));
    return cyclesOf(graph).flatMap((cycle) => {
        const members = cycle.map((id) => nodes.get(id));
        const start = members.findIndex(({ task }) => task !== undefined);
        // A cycle of unread files only was told when they were read.
        return start < 0 ? [] : [tell([...members.slice(start), ...members.slice(0, start)])];
    });
}
function tell(members) {
    const edges = members.map((from, index) => ({ from, to: members[(index + 1) % members.length] }));
    const [first] = members;
    return {
        problem: {
            code: 'cycle',
            message: `The dependencies form a cycle: ${[...members, first].map(({ name }) => name).join(' → ')}.`,
            hint: `Remove one of them: ${edges.map(({ from, to }) => `${from.name} needs ${to.name} (${dependency_graph_placeOf(from)})`).join(', ')}.`,
            file: first.path,
            ...first.task.at['depends-on'],
            plan: first.plan,
            task: first.name,
        },
        plans: [...new Set(members.map(({ plan }) => plan))],
    };
}
function dependency_graph_placeOf({ path, task }) {
    const line = task?.at['depends-on']?.line;
    return line === undefined ? path : `${path}:${line}`;
}
function dependency_graph_nodesOf({ plan, references }) {
    return plan.tasks.map((task, index) => {
        const needs = references[index].flatMap((reference) => reference.kind === 'id'
            ? reference.id
            : reference.kind === 'task'
                ? nodeId(plan, plan.tasks[reference.index], reference.index)
                : []);
        const name = task.id ?? `"${task.title}"`;
        return [nodeId(plan, task, index), { name, plan: plan.key, path: plan.path, task, needs }];
    });
}
function knownNodes(plans, known) {
    const read = new Set(plans.flatMap(({ plan }) => [plan.key, plan.was]));
    return [...known.tasks]
        .filter(([, { plan }]) => !read.has(plan))
        .map(([id, { plan, dependsOn }]) => [
        id,
        { name: id, plan, path: known.plans.get(plan) ?? plan, task: undefined, needs: dependsOn },
    ]);
}
function nodeId(plan, task, index) {
    return task.id ?? `${plan.path}#${index}`;
}

;// CONCATENATED MODULE: ./build/src/core/plan/place.js
/** The problem at a key of the plan, or of one of its tasks; at the plan or task itself where it has no such key. */
function problemAt(plan, task, key, problem) {
    const at = (task ?? plan).at;
    return {
        ...problem,
        file: plan.path,
        ...(at[key] ?? at['']),
        plan: plan.key,
        task: task && (task.id ?? task.title),
    };
}

;// CONCATENATED MODULE: ./build/src/core/plan/identity.js

/** Settles IDs that stand twice: who was synced first keeps it; where nobody was, it is a problem. */
function settleIds(plans, known) {
    const problems = [];
    const notices = [];
    const renumbered = [];
    const claims = plans.flatMap((plan) => plan.tasks.map((task, index) => ({ plan, index, task })));
    for (const [id, rivals] of identity_groupBy(claims, ({ task }) => task.id)) {
        if (id === undefined)
            continue;
        const owner = known.tasks.get(id);
        const home = owner === undefined || rivals.some((claim) => isIn(claim, owner)) ? undefined : owner.plan;
        if (home !== undefined && known.broken?.has(home)) {
            problems.push(...rivals.map((claim) => problem(claim, 'id', unreadable(id, home))));
            continue;
        }
        const unread = home === undefined ? undefined : known.plans.get(home);
        if (rivals.length === 1 && unread === undefined)
            continue;
        const keeper = unread === undefined ? keeperOf(rivals, owner) : undefined;
        if (unread === undefined && keeper === undefined) {
            problems.push(...rivals.map((claim) => problem(claim, 'id', duplicate(id, claim, rivals))));
            continue;
        }
        for (const claim of rivals.filter((each) => each !== keeper)) {
            renumbered.push({ path: claim.plan.path, index: claim.index, from: id });
            notices.push({
                message: `${id} belongs to "${owner.title}", which was synced first; "${claim.task.title}" gets the next number.`,
                file: claim.plan.path,
                line: claim.task.at['id']?.line,
            });
        }
    }
    return { problems: [...problems, ...formerIds(claims, known)], notices, renumbered };
}
/** `was` must name an ID that no task carries any more, and only one task may have had it. */
function formerIds(claims, known) {
    const byId = new Map(claims.map((claim) => [claim.task.id, claim]));
    const byFormer = identity_groupBy(claims, ({ task }) => task.was);
    return claims.flatMap((claim) => {
        const { id, was } = claim.task;
        if (was === undefined)
            return [];
        if (was === id)
            return problem(claim, 'was', {
                code: 'schema',
                message: `\`was\` names the ID that the task has now, ${was}.`,
                hint: 'Write the former ID, or remove `was`.',
            });
        const user = byId.get(was);
        const rival = byFormer.get(was)?.find((other) => other !== claim);
        const place = user
            ? identity_placeOf(user)
            : rival
                ? identity_placeOf(rival)
                : known.plans.get(known.tasks.get(was)?.plan ?? '');
        if (place === undefined)
            return [];
        return problem(claim, 'was', {
            code: 'duplicate',
            message: `\`was: ${was}\` claims an ID that ${!user && rival ? 'another task claims too' : 'is still in use'}, at ${place}.`,
            hint: 'Remove `was` here, or correct the other task.',
        });
    });
}
/** The one claim that is the owner's: by plan and title, else by plan, else by title. */
function keeperOf(claims, owner) {
    if (!owner)
        return undefined;
    const inPlan = claims.filter((claim) => isIn(claim, owner));
    if (inPlan.length === 1)
        return inPlan[0];
    const titled = (inPlan.length > 0 ? inPlan : claims).filter(({ task }) => task.title === owner.title);
    return titled.length === 1 ? titled[0] : undefined;
}
function isIn({ plan }, owner) {
    return plan.key === owner.plan || plan.was === owner.plan;
}
function unreadable(id, home) {
    return {
        code: 'duplicate',
        message: `${id} was last seen in plan ${home}, whose file cannot be read now.`,
        hint: `Correct the file of ${home} first: only then it is clear where the task stands.`,
    };
}
function duplicate(id, claim, rivals) {
    // A file of copies would otherwise tell every copy about every other one.
    const others = rivals
        .slice(0, 4)
        .filter((other) => other !== claim)
        .slice(0, 3)
        .map(identity_placeOf);
    const more = rivals.length - 1 - others.length;
    return {
        code: 'duplicate',
        message: `${id} stands here and at ${others.join(' and at ')}${more > 0 ? ` and ${more} more times` : ''}.`,
        hint: 'Remove the `id` from the newer task: it gets the next free number.',
    };
}
function identity_placeOf({ plan, task }) {
    return `${plan.path}:${(task.at['id'] ?? task.at['']).line}`;
}
function problem(claim, key, words) {
    return problemAt(claim.plan, claim.task, key, words);
}
function identity_groupBy(claims, keyOf) {
    const groups = new Map();
    for (const claim of claims) {
        const group = groups.get(keyOf(claim));
        if (group)
            group.push(claim);
        else
            groups.set(keyOf(claim), [claim]);
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/src/core/plan/keys.js

/** Keys that stand twice, and `was` that does not name a former key. */
function keyProblems(plans, known) {
    const duplicates = plans.flatMap((plan) => {
        const others = plans.filter((other) => other !== plan && other.key === plan.key).map(({ path }) => path);
        const elsewhere = known.plans.get(plan.key);
        if (elsewhere !== undefined && elsewhere !== plan.path)
            others.push(elsewhere);
        if (others.length === 0)
            return [];
        return problemAt(plan, undefined, 'key', {
            code: 'duplicate',
            message: `The key \`${plan.key}\` stands in ${plan.path} and in ${others.join(' and in ')}.`,
            hint: 'Give one of these plans another key.',
        });
    });
    return [...duplicates, ...plans.flatMap((plan) => formerKey(plan, plans, known))];
}
function formerKey(plan, plans, known) {
    const { was, key, path } = plan;
    if (was === undefined)
        return [];
    if (was === key)
        return [
            problemAt(plan, undefined, 'was', {
                code: 'schema',
                message: `\`was\` names the key that the plan has now, \`${key}\`.`,
                hint: 'Write the former key, or remove `was`.',
            }),
        ];
    const user = plans.find((other) => other.key === was)?.path ?? known.plans.get(was);
    const rival = plans.find((other) => other !== plan && other.was === was)?.path;
    const other = user === undefined || user === path ? rival : user;
    if (other === undefined)
        return [];
    return [
        problemAt(plan, undefined, 'was', {
            code: 'duplicate',
            message: `\`was: ${was}\` claims a key that ${other} ${other === rival ? 'claims too' : 'has'}.`,
            hint: `Remove \`was\` here, or correct ${other}.`,
        }),
    ];
}

;// CONCATENATED MODULE: ./build/src/core/plan/check.js





/** Checks all plans that were read in a run, together with what is known of the others. */
function checkPlans(plans, known) {
    const { problems, notices, renumbered } = settleIds(plans, known);
    const numbered = plans.map((plan) => withoutIds(plan, renumbered));
    const ids = namedIds(numbered, known);
    const resolved = numbered.map((plan) => ({ plan, references: resolveDependencies(plan, ids) }));
    const identity = [...keyProblems(plans, known), ...plans.flatMap(phaseProblems), ...problems];
    const cycles = dependencyCycles(resolved, known);
    const dangling = resolved.flatMap(({ plan, references }) => plan.tasks.flatMap((task, index) => referenceProblems(plan, task, references[index])));
    return {
        plans: resolved.map(({ plan, references }) => ({
            ...plan,
            tasks: plan.tasks.map((task, index) => withReferences(plan, task, references[index])),
        })),
        problems: [...identity, ...cycles.map(({ problem }) => problem), ...dangling],
        notices,
        frozenPlans: new Set([
            ...identity.flatMap(({ plan }) => plan ?? []),
            ...cycles.flatMap(({ plans: keys }) => keys),
        ]),
        renumbered,
    };
}
function withoutIds(plan, renumbered) {
    const lost = new Set(renumbered.filter(({ path }) => path === plan.path).map(({ index }) => index));
    if (lost.size === 0)
        return plan;
    return {
        ...plan,
        tasks: plan.tasks.map((task, index) => (lost.has(index) ? { ...task, id: undefined } : task)),
    };
}
/** Every ID that `depends-on` may name, former ones too, with the ID that its task carries now. */
function namedIds(plans, known) {
    const read = new Set(plans.flatMap(({ key, was }) => [key, was]));
    const tasks = plans.flatMap((plan) => plan.tasks);
    return new Map([
        ...[...known.tasks].filter(([, { plan }]) => !read.has(plan)).map(([id]) => [id, id]),
        ...tasks.flatMap(({ id, was }) => (was === undefined || id === undefined ? [] : [[was, id]])),
        ...tasks.flatMap(({ id }) => (id === undefined ? [] : [[id, id]])),
    ]);
}
/** Tasks name their phase by its title, and an option in Notion has no comma and one spelling. */
function phaseProblems(plan) {
    const first = new Map();
    return plan.phases.flatMap(({ title, at }) => {
        const name = title.replaceAll(',', '').toLowerCase();
        const line = first.get(name);
        first.set(name, line ?? at.line);
        if (line === undefined)
            return [];
        return {
            code: 'duplicate',
            message: `Two phases are called "${title}"; the first one is in line ${line}.`,
            hint: 'Give each phase a title of its own.',
            file: plan.path,
            ...at,
            plan: plan.key,
        };
    });
}
function referenceProblems(plan, task, references) {
    return references.flatMap((reference) => {
        if (reference.kind !== 'unknown' && reference.kind !== 'ambiguous')
            return [];
        const { text } = reference;
        return problemAt(plan, task, 'depends-on', {
            code: 'unknown-reference',
            ...(reference.kind === 'ambiguous'
                ? {
                    message: `\`${text}\` is the title of several tasks, in lines ${reference.lines.join(' and ')}.`,
                    hint: 'Name the task by its ID, or change one of the titles.',
                }
                : {
                    message: `There is no task \`${text}\`.${reference.guess ? ` Did you mean \`${reference.guess}\`?` : ''}`,
                    hint: 'Write the ID of a task, or the exact title of a task of this plan.',
                }),
        });
    });
}
function withReferences(plan, task, references) {
    const wrong = references.some(({ kind }) => kind === 'unknown' || kind === 'ambiguous');
    if (wrong)
        return { ...task, frozen: [...task.frozen, 'depends-on'] };
    const dependsOn = references.flatMap((reference) => reference.kind === 'id'
        ? reference.id
        : reference.kind === 'task'
            ? plan.tasks[reference.index].title
            : []);
    return { ...task, dependsOn: [...new Set(dependsOn)] };
}

;// CONCATENATED MODULE: ./build/src/core/plan/schema.js
// What a plan file may say. This schema judges it, and `schema/plan.schema.json` is generated from it.



/** Text of a form that both a run and an editor explain in words. */
const formed = (pattern, error) => schemas/* string */.YjP({ error })
    .regex(pattern, { error })
    .meta({ patternErrorMessage: `Must be ${error}.` });
const planKey = formed(/^[A-Z][A-Z0-9]{1,9}$/, 'capital letters and digits, 2 to 10, a letter first');
const schema_taskId = formed(/^[A-Z][A-Z0-9]{1,9}-[1-9]\d{0,8}$/, 'a task ID like PREF-1');
const texts = many(shapes_text, 'text or a list of texts');
const criterion = schemas/* union */.KCZ([
    shapes_text,
    map({ done: required(shapes_text, 'The text of a criterion that is met.', 'Indexes defined') }, 'text, or `done: text`').meta({ title: 'Criterion' }),
], { error: 'text, or `done: text` when it is met' });
const schema_criteria = many(criterion, 'a list of criteria');
const schema_resource = schemas/* union */.KCZ([
    shapes_text,
    schemas/* record */.g1P(schemas/* string */.YjP(), shapes_text, { error: 'text, a link, or `Title: link`' })
        .refine((one) => Object.keys(one).length === 1, {
        error: 'one `Title: link` for each item',
    })
        .meta({ minProperties: 1, maxProperties: 1 }),
], { error: 'text, a link, or `Title: link`' });
const resources = many(schema_resource, 'a list of links');
const update = map({
    date: key(date, 'The day of the note.', '2026-12-01'),
    by: key(shapes_line, 'Who wrote it: a handle from `people`.', 'ada'),
    note: required(shapes_text, 'What happened.', 'First draft is up.'),
}, 'a note with `date`, `by` and `note`').meta({ title: 'Note' });
const updates = many(update, 'a list of notes');
const freeValue = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* array */.YOg(shapes_text)], {
    error: 'text, a number, true, false, or a list of texts',
});
const schema_status = 'A status. Case, blanks, hyphens and underscores do not matter.';
const levels = ['High', 'Medium', 'Low'];
const task = map({
    id: key(schema_taskId, 'The ID of the task. Leave it out on a new task: the action assigns the next one.', 'PREF-1'),
    was: key(schema_taskId, 'The ID that the task had before it was renamed, so that its row is kept.', 'PREF-9'),
    title: required(shapes_line, 'What is to be done.', 'Write migration SQL scripts'),
    status: key(shapes_line, `${schema_status} To Do, In Progress, In Review, Done, Blocked, Cancelled, or one of the database.`, ...taskStatuses.map(({ name }) => name)),
    priority: key(shapes_line, 'One of the priorities of the database.', ...priorityTerms.map(({ name }) => name)),
    assignee: key(many(shapes_line, 'a person or a list of people'), 'Who does it: handles from `people`, e-mail addresses or Notion user ids.', 'ada', ['ada', 'sam']),
    sprint: key(shapes_line, 'The sprint in which it is planned.', 'Sprint 25'),
    estimate: key(schemas/* number */.aig({ error: 'a number' }), 'The effort, in the unit of the team.', 3),
    start: key(date, 'The first day.', '2026-12-01'),
    due: key(date, 'The last day.', '2026-12-02'),
    labels: key(many(shapes_line, 'a label or a list of labels'), 'Labels.', ['database', 'backend']),
    'depends-on': key(many(shapes_line, 'a task ID or a list of them'), 'The tasks that must be finished first: IDs, or exact titles of tasks of this plan.', ['PREF-1']),
    blocker: key(prose, 'Why the task is blocked, when it is.', 'Waiting for DBA review'),
    context: key(prose, 'Where the task comes from.', 'Part of the user preferences migration.'),
    description: key(prose, 'What is to be done, in Markdown.', 'Write the scripts.'),
    acceptance: key(schema_criteria, 'Acceptance criteria: text when open, `done: text` when met.', [
        'Indexes defined',
    ]),
    approach: key(prose, 'The technical approach, in Markdown.', 'One migration for each table.'),
    resources: key(resources, 'Links: `Title: link`, a link, or text.', [
        { 'Schema design': 'https://example.com/schema' },
    ]),
    updates: key(updates, 'Progress notes, newest last.', [
        { date: '2026-12-01', by: 'ada', note: 'First draft is up.' },
    ]),
    properties: key(schemas/* record */.g1P(schemas/* string */.YjP(), freeValue.nullable(), { error: 'a map from property names to values' }), 'Any other property of the row in Notion, by its name.', { Team: 'Platform' }),
}, 'a task with at least a `title`').meta({ title: 'Task' });
const tasks = schemas/* array */.YOg(task, { error: 'a list of tasks' });
const phase = map({
    title: required(shapes_line, 'The name of the phase.', 'Create new tables with indexes'),
    goal: key(prose, 'What is true when the phase is over.', 'Tables exist beside the old column'),
    effort: key(prose, 'The expected effort.', '2 days'),
    due: key(date, 'The last day.', '2026-12-03'),
    deliverables: key(texts, 'What the phase hands over.', ['Migration applied to staging']),
    tasks: key(tasks, 'The tasks of the phase.', [{ title: 'Write migration SQL scripts' }]),
}, 'a phase with at least a `title`').meta({ title: 'Phase' });
const requirements = map({
    current: key(prose, 'How it is today.', 'JSONB preferences column'),
    target: key(prose, 'How it is to be.', 'Separate tables'),
    functional: key(texts, 'What it must do.', ['Read and write preferences per key']),
    'non-functional': key(texts, 'How well it must do it.', ['1M+ users, zero downtime']),
}, 'a map with `current`, `target`, `functional` and `non-functional`').meta({ title: 'Requirements' });
const risk = map({
    risk: required(shapes_text, 'What may happen.', 'Backfill overloads the primary'),
    probability: key(shapes_line, 'How likely it is.', ...levels),
    impact: key(shapes_line, 'How bad it would be.', ...levels),
    mitigation: key(prose, 'What is done about it.', 'Batch with throttling'),
}, 'a risk with at least `risk`').meta({ title: 'Risk' });
const milestone = map({
    title: required(shapes_line, 'What is reached.', 'Dual writes on'),
    due: key(date, 'The day.', '2026-12-10'),
}, 'a milestone with at least a `title`').meta({ title: 'Milestone' });
const schema_dependencies = map({ external: key(texts, 'What the plan waits for outside of its tasks.', ['Staging database']) }, 'a map with `external`').meta({ title: 'Dependencies' });
const planSchema = map({
    title: required(shapes_line, 'The title of the plan.', 'User Preferences Migration'),
    key: required(planKey, 'The identity of the plan and the prefix of its task IDs; unique in the repository.', 'PREF'),
    was: key(planKey, 'The key that the plan had before it was renamed; can go after the next sync.', 'UPM'),
    status: key(shapes_line, `${schema_status} Planned, In Progress, Blocked, Done, Cancelled. Default: computed from the tasks.`, ...planStatuses.map(({ name }) => name)),
    archived: key(schemas/* boolean */.zMY({ error: 'true or false' }), 'True: page and rows stay as they are and are no longer synced.', false),
    owner: key(shapes_line, 'A handle from `people`, an e-mail address, or a Notion user id.', 'ada'),
    spec: key(shapes_line, 'The specification in Notion: URL, page id, or exact title.', 'User Preferences Schema Migration Spec'),
    'spec-seen': key(date, 'The day on which the plan was last held against the specification.', '2026-11-30'),
    start: key(date, 'The first day.', '2026-12-01'),
    due: key(date, 'The last day.', '2026-12-18'),
    summary: key(prose, 'The plan in a few sentences.', 'Move preferences to a structured schema.'),
    requirements: key(requirements, 'Requirements that the specification does not state already.', {
        current: 'JSONB column',
    }),
    approach: key(prose, 'Architecture, technology and key decisions, in Markdown.', 'Dual writes, then a switch of reads.'),
    phases: key(schemas/* array */.YOg(phase, { error: 'a list of phases' }), 'The phases, in order.', [
        { title: 'Create new tables' },
    ]),
    tasks: key(tasks, 'Tasks that belong to no phase.', [{ title: 'Write migration SQL scripts' }]),
    dependencies: key(schema_dependencies, 'What the plan depends on.', { external: ['Staging database'] }),
    risks: key(schemas/* array */.YOg(risk, { error: 'a list of risks' }), 'Risks and what is done about them.', [
        { risk: 'Backfill overloads the primary' },
    ]),
    milestones: key(schemas/* array */.YOg(milestone, { error: 'a list of milestones' }), 'Dates that matter.', [
        { title: 'Dual writes on', due: '2026-12-10' },
    ]),
    'success-criteria': key(schema_criteria, 'How success is recognised: text when open, `done: text` when met.', [
        'No user loses a preference',
    ]),
    resources: key(resources, 'Links: `Title: link`, a link, or text.', [
        { Runbook: 'https://example.com/runbook' },
    ]),
    updates: key(updates, 'Progress notes, newest last.', [
        { date: '2026-12-01', by: 'ada', note: 'Kick-off done.' },
    ]),
}, 'a map with at least `title` and `key`');
/** The kinds of maps in a plan file, by the key they stand under. */
const schema_planVocabulary = {
    '': { noun: 'a plan', keys: Object.keys(planSchema.shape) },
    phases: { noun: 'a phase', keys: Object.keys(phase.shape) },
    tasks: { noun: 'a task', keys: Object.keys(task.shape) },
    requirements: { noun: '`requirements`', keys: Object.keys(requirements.shape) },
    dependencies: { noun: '`dependencies`', keys: Object.keys(schema_dependencies.shape) },
    risks: { noun: 'a risk', keys: Object.keys(risk.shape) },
    milestones: { noun: 'a milestone', keys: Object.keys(milestone.shape) },
    updates: { noun: 'a note', keys: Object.keys(update.shape) },
    acceptance: { noun: 'a criterion', keys: ['done'] },
    'success-criteria': { noun: 'a criterion', keys: ['done'] },
    resources: { noun: 'a resource', keys: [] },
};

;// CONCATENATED MODULE: ./build/src/core/plan/parse.js





/**
 * @param path names the file in problems and in the plan. @param text its whole content.
 * Never throws; every problem of the file is in the answer, in the order of the lines.
 */
function parsePlan(path, text) {
    return parse_parsedFile(`${path}\0${text}`);
}
const parse_parsedFile = (0,remembered/* remembered */.H)((file) => {
    const end = file.indexOf('\0');
    return parse_parseFile(file.slice(0, end), file.slice(end + 1));
}, 200);
function parse_parseFile(path, text) {
    const file = readYaml(path, text);
    const key = claimedKey(file.root);
    const problems = problemsOf(planSchema, file, path, schema_planVocabulary).map((problem) => ({
        ...problem,
        plan: key,
    }));
    const plan = problems.length === 0 && file.root?.kind === 'map' ? planOf(path, file.root) : undefined;
    return { plan, problems, key };
}
function claimedKey(root) {
    const text = textOf(valueAt(root, ['key']));
    return text !== undefined && /^[A-Z][A-Z0-9]{1,9}$/.test(text) ? text : undefined;
}
function planOf(path, root) {
    const get = (key) => entry(root, key)?.value;
    const text = (key) => textOf(get(key));
    const requirement = (key) => valueAt(root, ['requirements', key]);
    // The order of the file: a top-level `tasks` may stand before or after `phases`.
    const tasks = root.entries.flatMap(({ key, value }) => key === 'tasks'
        ? maps(value).map((task) => taskOf(task, undefined))
        : key === 'phases'
            ? maps(value).flatMap((phase) => maps(entry(phase, 'tasks')?.value).map((task) => taskOf(task, textOf(entry(phase, 'title')?.value))))
            : []);
    return {
        path,
        key: text('key'),
        was: text('was'),
        title: text('title'),
        status: text('status'),
        archived: valueAt(root, ['archived'])?.kind === 'scalar' && text('archived')?.toLowerCase() === 'true',
        owner: text('owner'),
        spec: text('spec'),
        specSeen: text('spec-seen'),
        start: text('start'),
        due: text('due'),
        summary: text('summary'),
        requirements: {
            current: textOf(requirement('current')),
            target: textOf(requirement('target')),
            functional: textsOf(requirement('functional')),
            nonFunctional: textsOf(requirement('non-functional')),
        },
        approach: text('approach'),
        phases: maps(get('phases')).map(phaseOf),
        tasks,
        dependencies: { external: textsOf(valueAt(root, ['dependencies', 'external'])) },
        risks: maps(get('risks')).map((risk) => ({
            risk: fieldOf(risk, 'risk'),
            probability: fieldOf(risk, 'probability'),
            impact: fieldOf(risk, 'impact'),
            mitigation: fieldOf(risk, 'mitigation'),
        })),
        milestones: maps(get('milestones')).map((milestone) => ({
            title: fieldOf(milestone, 'title'),
            due: fieldOf(milestone, 'due'),
        })),
        successCriteria: itemsOf(get('success-criteria')).map(criterionOf),
        resources: itemsOf(get('resources')).map(resourceOf),
        updates: maps(get('updates')).map(updateOf),
        at: positions(root),
        frozen: [],
    };
}
function phaseOf(phase) {
    return {
        title: fieldOf(phase, 'title'),
        goal: fieldOf(phase, 'goal'),
        effort: fieldOf(phase, 'effort'),
        due: fieldOf(phase, 'due'),
        deliverables: textsOf(entry(phase, 'deliverables')?.value),
        at: phase.at,
    };
}
function taskOf(task, phase) {
    const get = (key) => entry(task, key)?.value;
    const text = (key) => textOf(get(key));
    const estimate = get('estimate');
    return {
        id: text('id'),
        was: text('was'),
        title: text('title'),
        phase,
        status: text('status'),
        priority: text('priority'),
        assignee: textsOf(get('assignee')),
        sprint: text('sprint'),
        estimate: estimate?.kind === 'scalar' && typeof estimate.value === 'number' ? estimate.value : undefined,
        start: text('start'),
        due: text('due'),
        labels: textsOf(get('labels')),
        dependsOn: textsOf(get('depends-on')),
        blocker: text('blocker'),
        context: text('context'),
        description: text('description'),
        acceptance: itemsOf(get('acceptance')).map(criterionOf),
        approach: text('approach'),
        resources: itemsOf(get('resources')).map(resourceOf),
        updates: maps(get('updates')).map(updateOf),
        properties: propertiesOf(get('properties')),
        at: positions(task),
        frozen: [],
    };
}
function criterionOf(tree) {
    const done = entry(tree, 'done');
    return { text: textOf(done?.value ?? tree), met: done !== undefined };
}
function resourceOf(tree) {
    if (tree.kind === 'map') {
        const [{ key, value }] = tree.entries;
        return { title: key, url: textOf(value) };
    }
    const text = textOf(tree);
    return { title: text, url: /^https?:\/\/\S+$/.test(text) ? text : undefined };
}
function updateOf(update) {
    return { date: fieldOf(update, 'date'), by: fieldOf(update, 'by'), note: fieldOf(update, 'note') };
}
function propertiesOf(tree) {
    const entries = tree?.kind === 'map' ? tree.entries : [];
    return Object.fromEntries(entries
        .filter(({ value }) => tree_plain(value) !== null)
        .map(({ key, value }) => [key, value.kind === 'list' ? textsOf(value) : tree_plain(value)]));
}
function positions(map) {
    return Object.fromEntries([['', map.at], ...map.entries.map(({ key, at }) => [key, at])]);
}
function fieldOf(map, key) {
    return textOf(entry(map, key)?.value);
}
function maps(tree) {
    return itemsOf(tree).filter((item) => item.kind === 'map');
}

;// CONCATENATED MODULE: ./build/src/modes/observe.js
// The repository side of a run: which plan files there are at one commit, what they say, and what is wrong with them.
// Files whose blob the state knows are not downloaded again.




/**
 * The configuration at a commit. `tree` lists the files there; undefined problems-free text means the defaults.
 * A configuration with problems yields none: nothing may be synced by half a configuration.
 */
async function readConfig(repository, path, file, known) {
    const blob = file?.blob ?? null;
    const text = await configText(repository, blob, known);
    const parsed = blob === null ? { config: defaultConfig, problems: [] } : parseConfig(path, text);
    if (parsed.config === undefined)
        return { view: undefined, problems: parsed.problems };
    const config = effectiveConfig(parsed.config, { public: await repository.isPublic() });
    return {
        view: { config, blob, text, changed: known === undefined || known.blob !== blob },
        problems: parsed.problems,
    };
}
async function configText(repository, blob, known) {
    if (blob === null)
        return '';
    if (known?.blob === blob)
        return known.text;
    return (await repository.texts([blob])).get(blob) ?? '';
}
/** Reads the plan files that changed, and checks them together with what is known of the others. */
async function readPlans(repository, listed, config, known) {
    const matches = planMatcher(config.plans);
    const files = new Map(listed.filter(({ path }) => matches(path)).map((file) => [file.path, file]));
    const settled = new Map(Object.entries(known.known).map(([key, { path, blob }]) => [path, { key, blob }]));
    const wanted = [...files.values()].filter(({ path, blob }) => {
        const file = settled.get(path);
        return known.wanted === 'all' || file?.blob !== blob || known.wanted.has(file.key);
    });
    const missing = wanted.map(({ blob }) => blob).filter((blob) => !known.texts.has(blob));
    for (const [blob, text] of await repository.texts([...new Set(missing)]))
        known.texts.set(blob, text);
    const texts = new Map(wanted.map(({ path, blob }) => [path, known.texts.get(blob)]));
    return view(listed, files, texts, known);
}
/**
 * The view with other texts for some of its files, which are not on the branch yet.
 * @param edited by path
 */
function withTexts(before, edited, known) {
    const after = view(before.listed, before.files, new Map([...before.texts, ...edited]), known);
    return { ...after, committed: before.committed };
}
/** The view once its texts are on the branch. */
function landed(repository, before) {
    const change = ([path, file]) => {
        const text = before.texts.get(path);
        return [path, text === before.committed.get(path) ? file : { ...file, blob: repository.blobOf(text) }];
    };
    return { ...before, files: new Map([...before.files].map(change)), committed: before.texts };
}
/** @param texts of the files that were read, by path; undefined where one is no text. */
function view(listed, files, texts, { known, index }) {
    const keys = new Map(Object.entries(known).map(([key, { path }]) => [path, key]));
    const problems = [];
    const parsed = [];
    const frozen = new Set();
    for (const [path, text] of texts) {
        if (text === undefined) {
            problems.push({
                code: 'syntax',
                message: `${path} is not a text file in UTF-8.`,
                hint: 'Save it as UTF-8, or take it out of `plans`.',
                file: path,
            });
        }
        else {
            const result = parsePlan(path, text);
            problems.push(...result.problems);
            if (result.plan)
                parsed.push(result.plan);
        }
        const key = keys.get(path);
        if (key !== undefined && !parsed.some((plan) => plan.path === path))
            frozen.add(key);
    }
    const unread = Object.entries(known).filter(([, { path }]) => files.has(path) && !texts.has(path));
    const checked = checkPlans(parsed, {
        plans: new Map(unread.map(([key, { path }]) => [key, path])),
        tasks: new Map(Object.entries(index)),
        broken: frozen,
    });
    for (const key of checked.frozenPlans)
        frozen.add(key);
    const named = new Set(parsed.flatMap(({ key, was }) => [key, was]));
    const gone = Object.entries(known).filter(([key, { path }]) => !files.has(path) && !named.has(key) && !frozen.has(key));
    const readable = new Map([...texts].flatMap(([path, text]) => (text === undefined ? [] : [[path, text]])));
    return {
        listed,
        files,
        committed: readable,
        texts: readable,
        plans: checked.plans.filter((plan) => !frozen.has(plan.key)),
        frozen,
        gone: gone.map(([key]) => key),
        outOfScope: gone.map(([, { path }]) => path).filter((path) => listed.some((file) => file.path === path)),
        problems: [...problems, ...checked.problems],
        notices: checked.notices,
    };
}

;// CONCATENATED MODULE: ./build/src/modes/pull-request-view.js
// What the comment on a pull request says: gathered from what the run found, and from the plan files as the pull
// request makes them.








/** Nothing is compared where no plan is touched, or where it is merged already. */
async function touchedBy({ repository }, { commit, configPath }, survey, about, moves) {
    return mayTouchPlans(survey, about, configPath)
        ? comparePlans(repository, survey, about, commit, configPath, moves)
        : { changes: undefined, insight: undefined, problems: [] };
}
/** Whether a pull request is open, and may change plans or the configuration. */
function mayTouchPlans({ config }, { state, files }, configPath) {
    const isPlan = planMatcher(config.config.plans);
    const mayTouch = files === undefined || files.some((path) => path === configPath || isPlan(path));
    return state === 'open' && mayTouch;
}
/**
 * Compares the plan files of a pull request's two sides, reading only those that differ. What reached its base since it
 * was begun is none of its doing: the merge that GitHub tries is held against what it merges into.
 * @param commit with its changes, where GitHub tried no merge
 */
async function comparePlans(repository, { head, known, config, session }, { trial, commit: newest }, commit, configPath, { rules }) {
    const [ours, theirs] = await Promise.all([trial?.onto ?? head.tree, trial?.commit ?? commit ?? newest].map((at) => repository.files(at, () => true)));
    const isPlan = planMatcher(config.config.plans);
    const blobs = new Map(ours.map(({ path, blob }) => [path, blob]));
    const now = new Map(theirs.map(({ path, blob }) => [path, blob]));
    const differing = new Set([...blobs.keys(), ...now.keys()].filter((path) => blobs.get(path) !== now.get(path)));
    const configProblems = differing.has(configPath)
        ? await problemsOfConfig(repository, configPath, now.get(configPath))
        : [];
    const touched = [...differing].filter(isPlan);
    if (touched.length === 0)
        return { changes: undefined, insight: undefined, problems: configProblems };
    const paths = new Set(touched);
    await session.load(Object.entries(known?.plans ?? {}).flatMap(([key, { path }]) => (paths.has(path) ? [key] : [])));
    const read = (files) => readPlans(repository, files, config.config, {
        known: withoutThose(known, files, differing),
        index: session.index,
        wanted: new Set(),
        texts: new Map(),
    });
    const [before, after] = [await read(ours), await read(theirs)];
    const had = new Set(before.problems.map(problemName));
    const { statuses } = rules;
    const [was, is] = [before, after].map(({ plans }) => insightOf({ plans, known: session.index, statuses, today: session.now().slice(0, 10) }));
    const { specSection, body } = config.config.notion;
    return {
        changes: planChanges(before.plans, after.plans, {
            statuses,
            body,
            specWritten: () => specSection && body !== 'none',
        }),
        insight: insightChanges(was, is),
        problems: [...configProblems, ...after.problems.filter((each) => !had.has(problemName(each)))],
    };
}
/** What is known of plans, such that exactly the files that differ are read. */
function withoutThose(known, files, differing) {
    const blobs = new Map(files.map(({ path, blob }) => [path, blob]));
    return Object.fromEntries(Object.entries(known?.plans ?? {}).map(([key, plan]) => [
        key,
        { ...plan, blob: differing.has(plan.path) ? null : (blobs.get(plan.path) ?? null) },
    ]));
}
async function problemsOfConfig(repository, path, blob) {
    const text = blob === undefined ? '' : ((await repository.texts([blob])).get(blob) ?? '');
    return parseConfig(path, text).problems;
}
/** Everything that there is to say about a pull request. */
function pull_request_view_viewOf({ pullRequest, observed, moves, touched, ...rest }) {
    const references = moves.references.get(pullRequest.number);
    const tasks = linkedTasks(pullRequest, observed, moves);
    return {
        state: pullRequest.state,
        tasks,
        specs: pullRequest.state === 'open' ? changedSpecs(tasks, touched, observed) : [],
        unknown: (references?.unknown ?? []).map(({ text, meant }) => ({ text, guess: meant })),
        changes: pullRequest.state === 'open' ? touched.changes : undefined,
        insight: pullRequest.state === 'open' ? touched.insight : undefined,
        problems: touched.problems,
        ...rest,
    };
}
/** Likewise, of a pull request that the run is not about. */
async function viewOfAnother({ repository }, survey, found, about, configPath) {
    const newest = { commit: undefined, configPath };
    return pull_request_view_viewOf({
        pullRequest: about,
        ...found,
        touched: await touchedBy({ repository }, newest, survey, about, found.moves),
        notices: [],
        blobUrl: `${repository.url}/blob/${about.commit}`,
        // The run shows nothing of it.
        runUrl: undefined,
    });
}
/** Of the plans of its tasks and of those that it changes, unless it says itself that they were compared. */
function changedSpecs(tasks, { changes }, { session, config }) {
    const { command, commands } = config.config.pullRequests;
    const compared = (changes?.plans ?? [])
        .filter((plan) => plan.changes.some(({ field }) => field === 'spec-seen'))
        .map(({ key }) => key);
    const keys = [
        ...tasks.flatMap(({ id }) => session.index[id]?.plan ?? []),
        ...(changes?.plans ?? []).map(({ key }) => key),
    ];
    return [...new Set(keys)].flatMap((plan) => {
        const spec = session.plans.get(plan)?.spec;
        const since = spec?.text?.now?.since;
        if (!spec || since === undefined || compared.includes(plan))
            return [];
        const { title, url } = spec;
        return [{ plan, title, url, since, command: commands === 'off' ? undefined : `/${command} seen` }];
    });
}

;// CONCATENATED MODULE: ./build/src/modes/catch-up.js
// Comments of pull requests whose own run was lost, or could not write: whoever applies what happened in them says so.




/**
 * Brings the comments of those pull requests up to date of which this run found something new, and of those that are over
 * and do not say so; but not of the one that it is about. Returns what kept it from that.
 */
async function catchUp(ports, { survey, news, found }, request) {
    if (!survey || !news || news.barred || !found || request.dryRun)
        return [];
    if (!survey.config.config.pullRequests.comment)
        return [];
    const { configPath } = request;
    const { stirred, book } = found.moves;
    // A merge comes with a push, whose run leaves the comment to that of the merge.
    const isPush = request.scope === 'changes' && request.pullRequest === undefined;
    const isBehind = (each) => (stirred.has(each.number) || saysNoEnd(each, book)) &&
        !(isPush && each.state === 'merged') &&
        each.number !== request.pullRequest &&
        isCommentedOn(each) &&
        // What it merges is not known before GitHub has tried it.
        (each.trial !== undefined || !mayTouchPlans(survey, each, configPath));
    try {
        for (const about of news.pullRequests.filter(isBehind)) {
            const view = await viewOfAnother(ports, survey, found, about, configPath);
            const unwritten = await keepComment(ports, about, view);
            if (unwritten)
                return unwritten;
        }
        return [];
    }
    catch (thrown) {
        const { service, message, hint } = (0,core_fault/* toFault */.e)(thrown);
        if (service !== 'github')
            throw thrown;
        return [{ message: `Comments on pull requests were not brought up to date. ${message} ${hint}` }];
    }
}

;// CONCATENATED MODULE: ./build/src/core/plan/ids.js
// Which task gets which ID. Numbers are never used twice: the next one is above everything that was ever seen, in
// files, in the state, and in the trailers of our commits.

/**
 * The highest number used so far, by key: the marks that are known, and every ID in any of the files, `was` too.
 * @param used further IDs that were seen, for example those of rows whose task left its file
 */
function ids_highWaterOf(plans, known, used = []) {
    const marks = new Map(Object.entries(known));
    const written = plans.flatMap(({ tasks }) => tasks.flatMap(({ id, was }) => [id, was]));
    for (const id of [...written, ...used]) {
        const parts = id === undefined ? undefined : splitId(id);
        if (parts)
            marks.set(parts.key, Math.max(parts.number, marks.get(parts.key) ?? 0));
    }
    return marks;
}
/**
 * IDs for all tasks that have none, in the order of the files. Archived plans and those in `frozen` (keys) get none:
 * their files stay as they are, but their IDs count.
 */
function assignIds(plans, highWater, { used = [], frozen = new Set() } = {}) {
    const marks = new Map(ids_highWaterOf(plans, highWater, used));
    return plans
        .filter(({ archived, key }) => !archived && !frozen.has(key))
        .flatMap(({ path, key, tasks }) => tasks.flatMap(({ id }, index) => {
        if (id !== undefined)
            return [];
        const next = (marks.get(key) ?? 0) + 1;
        marks.set(key, next);
        return [{ path, index, id: `${key}-${next}` }];
    }));
}

;// CONCATENATED MODULE: ./build/src/core/render/commit.js
// Commit messages: the configured subject, plain words below it, trailers for the next run at the end.

const mostBodyLines = 50;
/** `template` is the subject with `{summary}` in it. Text from plans can neither mention, close nor skip anything. */
function commitMessage(template, { summary, body, trailers }) {
    const subject = (0,render_escape/* oneLine */.TN)(template.replace('{summary}', () => inert(summary)));
    const lines = body.slice(0, mostBodyLines).map(({ text, url }) => {
        const address = url !== undefined && /^https:\/\/[\w.-]+\/[\w/-]+(#[\w-]+)?$/.test(url) ? ` ${url}` : '';
        return `${inert(text)}${address}`;
    });
    const more = body.length > lines.length ? [`… and ${body.length - lines.length} more`] : [];
    const end = Object.entries(trailers).map(([key, value]) => `${key}: ${(0,render_escape/* oneLine */.TN)(value)}`);
    return [subject, [...lines, ...more].join('\n'), end.join('\n')].filter((part) => part !== '').join('\n\n');
}
/**
 * One line without what GitHub acts on in a commit message: mentions, issue references (and with them closing
 * keywords), `[skip ci]` and its kin, and anything that reads as a trailer. It only ever adds characters: taking
 * some out could join what stands around them to the very thing.
 */
function inert(text) {
    return (0,render_escape/* oneLine */.TN)(text)
        .replace(/@(?=\w)/g, '@ ')
        .replace(/#(?=\d)/g, '# ')
        .replace(/\bGH-(?=\d)/gi, 'GH ')
        .replace(/\[(?=\s*(skip|no|ci|actions)[ -]?(ci|skip|actions)\s*\])/gi, '[ – ')
        .replace(/\b(skip-checks|co-authored-by|signed-off-by|plan-sync-[a-z-]+)(?=\s*:)/gi, '$1 –')
        .replace(/:\/\//g, ': //');
}

;// CONCATENATED MODULE: ./build/src/core/render/imported.js
// The texts of the pull request that brings plans made from rows of a database.


const mostNotices = 100;
/** What is imported, in a few words. */
function importSummary(files) {
    const [first] = files;
    return files.length === 1
        ? `import ${first.title} from Notion`
        : `import ${files.length} plans from Notion`;
}
/** What the pull request holds, and what merging it does. @param notices what could not be taken along */
function importBody(files, notices) {
    const rows = files.map(({ key, title, path, tasks }) => `| ${(0,render_escape/* inline */.mG)(title)} | ${(0,render_escape/* inline */.mG)(key)} | ${tasks} | ${(0,render_escape/* codeSpan */.SS)(path)} |`);
    const left = notices.slice(0, mostNotices).map((notice) => `- ${(0,render_escape/* inline */.mG)(notice, 600)}`);
    const more = notices.length - left.length;
    return [
        `${(0,counted/* counted */.h)(files.length, 'plan')} made from rows in Notion. Nothing in Notion was changed.`,
        '',
        '| Plan | Key | Tasks | File |',
        '| --- | --- | --- | --- |',
        ...rows,
        '',
        'Change the files here as you like, the keys too. When this is merged, the next sync ties each task to the row that it was made from: it writes Task ID and Plan into the row, and from then on both sides follow each other. What people change in the rows meanwhile is kept, and comes into the files after that.',
        '',
        'Closing it without merging leaves everything as it is.',
        ...(left.length === 0 ? [] : ['', 'Left as it is in Notion:', '', ...left]),
        ...(more > 0 ? [`- … and ${more} more.`] : []),
    ].join('\n');
}

// EXTERNAL MODULE: ./build/src/core/report.js
var core_report = __webpack_require__(5299);
;// CONCATENATED MODULE: ./build/src/core/state/readme.js
// The text that explains the state ref to a person who opens it.
const stateReadme = `# Plan Sync: what both sides last agreed on

This tree is the memory of the Plan Sync action. It is written by the action only; nothing here has to be edited.

- \`meta.json\`: which databases and properties are in use, which commit was synced last, IDs used so far; what a run was
  about to write, what waits in the pull request, and which pages the next run looks at again.
- \`tasks.json\`: every task with its page in Notion.
- \`plans/KEY.json\`: per plan and task the value of every field when both sides last held the same. A pair of values
  means that Notion stores the second where the file says the first. \`notes\` are what the property Sync says;
  \`spec.text\` holds digests of the specification: as people last held the plan against it, and as it is now.
- \`conflicts/\`: values that gave way, in a conflict or with a closed pull request, one JSON object a line.

Deleting the ref loses no plan and no row: the next run reads both sides and writes it anew.
`;

;// CONCATENATED MODULE: ./build/src/modes/session.js
// One run's hold on the state: what was loaded, what has changed since, the lease that keeps other runs out, and
// the compare-and-swap that would notice if it did not.




const leaseMinutes = 3;
const renewAfterMilliseconds = 60_000;
class session_Session {
    #store;
    #clock;
    #run;
    #commit;
    /** Texts as the ref holds them, by path. */
    #stored = new Map();
    #savedAt;
    /** What the ref held when the session began; undefined: no state yet, or none that can be read. */
    found;
    /** The ref was gone: what is found is the state that our newest commit on the branch was made with, maybe behind. */
    restored;
    /** What that commit says; undefined where the ref was there, or there is no such commit. */
    trailers;
    /** True where the index of tasks could not be read: it is made again from both sides. */
    indexLost = false;
    plans = new Map();
    /** Plans whose file goes with the next save. */
    #removed = new Set();
    index = {};
    /** What pull requests did so far. */
    book = emptyBook;
    /** What this session saved last, as long as it holds the lease. */
    announced;
    /** Values that lost and are not in the ref yet, one JSON object each. */
    #losers = [];
    #saving = Promise.resolve();
    constructor(store, clock, run, loaded, lost) {
        this.#store = store;
        this.#clock = clock;
        this.#run = run;
        this.#commit = loaded?.commit;
        this.found = loaded && parseMeta(loaded.meta);
        this.restored = lost !== undefined && loaded !== undefined;
        this.trailers = lost?.trailers;
        if (loaded)
            this.#stored.set(metaPath, loaded.meta);
        this.#savedAt = clock.now();
    }
    /** @param lastTrailers what our newest commit on the branch says: asked for where the ref is gone */
    static async open(store, clock, run, lastTrailers) {
        let asked;
        const loaded = await store.load(undefined, () => {
            asked = lastTrailers();
            // Whoever needs the answer hears of its failure.
            asked.catch(() => undefined);
        });
        if (loaded)
            return new session_Session(store, clock, run, loaded, undefined);
        const trailers = await (asked ?? lastTrailers());
        const last = trailers?.['Plan-Sync-State'];
        const restored = last === undefined ? undefined : await store.load(last);
        return new session_Session(store, clock, run, restored, { trailers });
    }
    /** The state's commit that this session has read or written last; undefined: there is none yet. */
    get commit() {
        return this.#commit;
    }
    /** Reads the index of all tasks, the book of pull requests and the plans named, as far as they are not loaded yet. */
    async load(keys) {
        if (this.#commit === undefined || this.found === undefined)
            return;
        const wanted = [indexPath, bookPath, ...keys.map(planPath)].filter((path) => !this.#stored.has(path));
        if (wanted.length === 0)
            return;
        const texts = await this.#store.read(this.#commit, wanted);
        for (const path of wanted) {
            const text = texts.get(path) ?? '';
            this.#stored.set(path, text);
            if (path === indexPath)
                this.#readIndex(text);
            if (path === bookPath)
                this.book = parseBook(text) ?? emptyBook;
        }
        for (const key of keys)
            this.#readPlan(key);
    }
    #readIndex(text) {
        const index = parseTaskIndex(text);
        this.index = index ?? {};
        this.indexLost = index === undefined;
    }
    /** Without the plan's file its entries in the index lead nowhere: its rows are then found again in Notion. */
    #readPlan(key) {
        if (this.plans.has(key))
            return;
        const state = parsePlanState(this.#stored.get(planPath(key)) ?? '');
        if (state)
            this.plans.set(key, state);
        else
            for (const [id, { plan }] of Object.entries(this.index))
                if (plan === key)
                    delete this.index[id];
    }
    /** Takes over states as they are now. */
    adopt({ plans, index }) {
        for (const [key, state] of plans)
            this.plans.set(key, state);
        this.index = { ...index };
    }
    /** Whether a save would write anything of plans and tasks. */
    get differs() {
        const isStored = (path, value) => this.#stored.get(path) === serialise(value);
        return (this.#losers.length > 0 ||
            (this.#stored.has(indexPath) && !isStored(indexPath, this.index)) ||
            (this.#stored.has(bookPath) && this.#bookText() !== this.#stored.get(bookPath)) ||
            [...this.plans].some(([key, state]) => !isStored(planPath(key), state)));
    }
    /** Drops a plan's file: its tasks are known elsewhere now, or nowhere. */
    forget(key) {
        this.plans.delete(key);
        this.#removed.add(key);
    }
    /** Notes a value that is about to be overwritten; durable with the next save. */
    noteLoser(entry) {
        this.#losers.push(JSON.stringify({ ...entry, run: `${this.#run.id}/${this.#run.attempt}` }));
    }
    /**
     * Saves what changed as one commit and renews the lease in `meta` (`release`: gives it up).
     * Throws a Fault `stale` when another run wrote in between: nothing of this one may go on then.
     */
    async save(meta, summary, release = false) {
        // Whoever finds a save due meanwhile need not ask for another one.
        this.#savedAt = this.#clock.now();
        const turn = this.#saving.then(() => this.#save(meta, summary, release));
        // The next save waits for this one, and fails by itself if it has to.
        this.#saving = turn.catch(() => undefined);
        await turn;
    }
    async #save(meta, summary, release) {
        const { lease: _, ...rest } = meta;
        const until = new Date(Date.parse(this.#store.now()) + leaseMinutes * 60_000).toISOString();
        const lease = { run: this.#run.id, attempt: this.#run.attempt, until };
        const files = new Map();
        const put = (path, text) => {
            if (this.#stored.get(path) !== text)
                files.set(path, text);
        };
        put(metaPath, serialise(release ? rest : { ...rest, lease }));
        // An index that was not read says nothing.
        if (!this.found || this.#stored.has(indexPath))
            put(indexPath, serialise(this.index));
        if (this.#stored.has(bookPath) || !isEmpty(this.book))
            put(bookPath, this.#bookText());
        for (const [key, state] of this.plans)
            put(planPath(key), serialise(state));
        for (const key of this.#removed)
            if (!this.plans.has(key) && this.#stored.has(planPath(key)))
                files.set(planPath(key), null);
        const losers = [...this.#losers];
        if (losers.length > 0)
            files.set(...(await this.#conflictLog(losers)));
        if (files.size === 0)
            return;
        if (this.#commit === undefined)
            files.set('README.md', stateReadme);
        const saved = await this.#store.save(this.#commit, files, `${summary}\n\nPlan-Sync-Run: ${this.#run.id}/${this.#run.attempt}`);
        if (saved === undefined)
            throw new core_fault/* Fault */.v('stale', 'Another run of Plan Sync wrote the state in between.', {
                service: 'github',
                hint: 'Nothing is lost: that run, or the next one, does what is left.',
            });
        this.#commit = saved;
        this.announced = release ? undefined : meta;
        for (const [path, text] of files) {
            if (text === null)
                this.#stored.delete(path);
            else
                this.#stored.set(path, text);
        }
        // Only now, and only these: a save that failed lost none, and more may have been noted meanwhile.
        this.#losers.splice(0, losers.length);
    }
    /** A book that says nothing leaves a file that was never there as it is. */
    #bookText() {
        return isEmpty(this.book) && this.#stored.get(bookPath) === '' ? '' : serialise(this.book);
    }
    /** The month's file of lost values with these at its end. */
    async #conflictLog(losers) {
        const path = `conflicts/${this.#store.now().slice(0, 7)}.ndjson`;
        if (!this.#stored.has(path) && this.#commit !== undefined) {
            const text = (await this.#store.read(this.#commit, [path])).get(path);
            if (text !== undefined)
                this.#stored.set(path, text);
        }
        return [path, `${this.#stored.get(path) ?? ''}${losers.join('\n')}\n`];
    }
    /** GitHub's clock, ISO 8601. */
    now() {
        return this.#store.now();
    }
    /** Whether the lease should be renewed by a save. */
    get due() {
        return this.#clock.now() - this.#savedAt >= renewAfterMilliseconds;
    }
    /**
     * When the run that held the lease ended (GitHub's clock), or undefined when it still works. No lease: the epoch.
     */
    async previousEnded() {
        const lease = this.found?.lease;
        if (!lease)
            return new Date(0).toISOString();
        const now = this.#store.now();
        if (lease.run === this.#run.id && lease.attempt !== this.#run.attempt)
            return now;
        if (lease.until <= now)
            return lease.until;
        if (lease.run === this.#run.id)
            return undefined;
        const other = await this.#store.run(lease.run);
        return other.alive === false ? (other.endedAt ?? now) : undefined;
    }
}
function isEmpty({ pullRequests, tasks, said }) {
    return [pullRequests, tasks, said ?? {}].every((part) => Object.keys(part).length === 0);
}

;// CONCATENATED MODULE: ./build/src/modes/acquire.js

const patienceMilliseconds = 5 * 60_000;
const pollMilliseconds = 10_000;
/** The state when it is free, or undefined when another run still worked after five minutes. */
async function acquire(ports, store) {
    const started = ports.clock.now();
    for (;;) {
        const session = await session_Session.open(store, ports.clock, ports.run, () => ports.repository.lastTrailers());
        const previousEnded = await session.previousEnded();
        if (previousEnded !== undefined)
            return { session, previousEnded };
        if (ports.clock.now() - started >= patienceMilliseconds)
            return undefined;
        ports.log.info(`Run ${session.found?.lease?.run ?? ''} is at work; waiting for it.`);
        await ports.clock.sleep(pollMilliseconds);
    }
}

;// CONCATENATED MODULE: ./build/src/core/reconcile/land.js
// What both sides agree on once something that was pulled stands in the files: Notion's version. What the files say
// beyond it is then a change of theirs like any other, and goes to Notion in the ordinary way.

/** The states with these pulls done; `known` stays as it is. */
function land(known, pulls) {
    const plans = new Map(known.plans);
    const index = { ...known.index };
    const change = (key, next) => {
        const state = plans.get(key);
        if (state)
            plans.set(key, next(state));
    };
    for (const pull of pulls) {
        const { kind, task } = pull;
        if (task === undefined) {
            change(pull.plan, (state) => land_agreed(state, pull));
            continue;
        }
        const home = kind === 'import' ? pull.plan : (index[task]?.plan ?? pull.plan);
        change(home, (state) => {
            const { [task]: before, ...others } = state.tasks;
            if (kind === 'trash') {
                // Cancelled for it, the task stays, and its row in the trash.
                const stays = before && pull.edits.some((edit) => edit.kind === 'set-task');
                return {
                    ...state,
                    tasks: stays ? { ...others, [task]: { ...land_agreed(before, pull), detached: 'trashed' } } : others,
                };
            }
            const row = kind === 'import' ? { page: pull.page, url: pull.url, fields: {}, sections: {} } : before;
            return row ? { ...state, tasks: { ...others, [task]: land_agreed(row, pull) } } : state;
        });
        if (kind === 'trash' && pull.edits.some((edit) => edit.kind === 'remove-task'))
            delete index[task];
        if (kind === 'import' && plans.has(home))
            index[task] = {
                plan: home,
                title: pull.to,
                page: pull.page,
                url: pull.url,
                category: 'todo',
                dependsOn: [],
            };
    }
    return { plans, index };
}
/**
 * The states as if people had changed nothing in Notion beyond these pulls, and the files nothing by them: only what
 * people changed since is then a change.
 */
function seen(known, pulls) {
    return land(known, pulls.map((pull) => {
        const { plan, task } = pull;
        const home = known.plans.get(known.index[task ?? '']?.plan ?? plan);
        const state = task === undefined ? home : home?.tasks[task];
        return {
            ...pull,
            fields: halves(state?.fields ?? {}, pull.fields),
            sections: halves(state?.sections ?? {}, pull.sections),
        };
    }));
}
/** The repo's half of `before` with Notion's of `after`. */
function halves(before, after) {
    return Object.fromEntries(Object.entries(after).map(([name, base]) => [name, [repoBase(before[name] ?? base), notionBase(base)]]));
}
function land_agreed(state, { fields, sections }) {
    return {
        ...state,
        fields: { ...state.fields, ...fields },
        sections: { ...state.sections, ...sections },
    };
}
/**
 * The states as if nothing stood in these fields: that is what both sides agree on with the properties that carry them
 * now. Whatever one side says from there on is its change.
 */
function emptyFields({ plans, index }, fields) {
    const emptied = (state, names) => ({
        ...state,
        fields: { ...state.fields, ...Object.fromEntries(names.map((field) => [field, [null]])) },
    });
    const left = ([key, state]) => {
        const tasks = Object.entries(state.tasks).map(([id, task]) => [id, emptied(task, fields.tasks)]);
        return [key, { ...emptied(state, fields.plans), tasks: Object.fromEntries(tasks) }];
    };
    return { plans: new Map([...plans].map(left)), index };
}

;// CONCATENATED MODULE: ./build/src/modes/survey.js
// The repository's half of a sync: what is known of it before any plan is read, and the plans that a run needs.



/** Reads head, configuration and state, and finishes what a run that died left of its work. */
async function survey({ repository }, request, { session, previousEnded }, expect) {
    const known = session.found;
    const head = await repository.head(request.branch, request.configPath);
    const listing = known?.tree === head.tree ? undefined : repository.files(head.tree, () => true);
    // Whoever needs the list hears of its failure.
    listing?.catch(() => undefined);
    if (listing && typeof head.beside === 'string') {
        const file = { path: request.configPath, blob: head.beside, size: 0 };
        const { view } = await readConfig(repository, request.configPath, file, known?.config);
        if (view)
            expect(view, known);
    }
    const listed = await listing;
    const configFile = listed
        ? listed.find(({ path }) => path === request.configPath)
        : rememberedConfig(known, request);
    const { view: config, problems } = await readConfig(repository, request.configPath, configFile, known?.config);
    if (!config)
        return { problems };
    // A journal is what a run left that did not come to its end: it may have left anything.
    const cutOff = known?.journal !== undefined || session.restored;
    const asked = request.scope === 'full' || known === undefined || config.changed || cutOff;
    const files = listed ?? rememberedFiles(known);
    const isPlan = planMatcher(config.config.plans);
    const paths = new Set(files.filter(({ path, blob }) => isPlan(path) && !isKnown(known, path, blob)).map(({ path }) => path));
    const concerned = Object.entries(known?.plans ?? {}).filter(([, { path }]) => asked || paths.has(path));
    if (asked || paths.size > 0)
        await session.load(concerned.map(([key]) => key));
    const full = asked || session.indexLost;
    if (!asked && full)
        await session.load(Object.keys(known.plans));
    await recover(repository, session);
    return { session, previousEnded, head, known, full, config, files, texts: new Map() };
}
/** Reads the plans that changed or wait for a commit, those of `more` (keys), and on a full sync all of them. */
async function observe(repository, surveyed, more = new Set()) {
    const { session, files, config, known, full } = surveyed;
    return {
        ...surveyed,
        repository: await readPlans(repository, files, config.config, {
            known: known?.plans ?? {},
            index: session.index,
            wanted: full ? 'all' : new Set([...more, ...(known?.pending ?? []).map(({ plan }) => plan)]),
            texts: surveyed.texts,
        }),
    };
}
/** Reads what is known of plans and, at the same moment, the texts of their files. */
async function loadPlans(repository, { session, known, files, texts }, keys) {
    const paths = new Set(keys.map((key) => known?.plans[key]?.path));
    const blobs = files.flatMap(({ path, blob }) => (paths.has(path) && !texts.has(blob) ? [blob] : []));
    const reading = blobs.length === 0 ? new Map() : repository.texts(blobs);
    const [read] = await Promise.all([reading, session.load(keys)]);
    for (const [blob, text] of read)
        texts.set(blob, text);
}
/** The plans that a run is about. */
function selectedPlans({ repository }, { only }) {
    return repository.plans.filter(({ key, archived }) => !archived && (only.length === 0 || only.includes(key)));
}
/** Where files stand for people: on the default branch, also in the preview of another one. */
async function blobUrl({ repository }, { branch }, { head }) {
    const shown = branch === undefined ? head.branch : (await repository.head()).branch;
    return `${repository.url}/blob/${shown}`;
}
/** Loads the states of plans that tasks of these came from, and of those whose file is gone. */
async function loadFormer({ session, known, repository }, plans) {
    const names = plans.flatMap(({ key, was }) => (was === undefined ? [key] : [key, was]));
    const former = plans.flatMap(({ tasks }) => tasks.flatMap(({ id, was }) => [id, was].flatMap((name) => session.index[name ?? '']?.plan ?? [])));
    // A run that died may have left rows in the index before any of their files was settled.
    const indexed = new Set(Object.values(session.index).map(({ plan }) => plan));
    const needed = [...new Set([...names, ...former, ...repository.gone])].filter((key) => known?.plans[key] !== undefined || indexed.has(key));
    if (plans.length + needed.length > 0)
        await session.load(needed);
}
/** Takes as agreed what a run that died had pulled, where its commit is on the branch. */
async function recover(repository, session) {
    const journal = session.found?.journal;
    if (!journal?.pulls || journal.pulls.length === 0)
        return;
    await session.load(journal.pulls.map(({ plan }) => plan));
    const landed = journal.commits !== true || (await repository.lastTrailers())?.['Plan-Sync-State'] === session.commit;
    if (landed)
        session.adopt(land(session, journal.pulls));
}
function rememberedConfig(known, { configPath }) {
    const blob = known?.config.blob;
    return blob === undefined || blob === null ? undefined : { path: configPath, blob, size: 0 };
}
function rememberedFiles(known) {
    return Object.values(known?.plans ?? {}).flatMap(({ path, blob, gone }) => blob === null || gone === true ? [] : [{ path, blob, size: 0 }]);
}
/** Whether a plan file was synced as it is, without anything left to do. */
function isKnown(known, path, blob) {
    return Object.values(known?.plans ?? {}).some((plan) => plan.path === path && plan.blob === blob);
}

;// CONCATENATED MODULE: ./build/src/modes/begin.js
// How every run that keeps a state begins: it takes the state that the configuration names, and looks at the repository.




/** What there is before any plan is read; else why nothing can be done. */
async function begin_begin(ports, request, expect = () => undefined) {
    let ref = defaultConfig.sync.state;
    for (;;) {
        const acquired = await acquire(ports, ports.store(ref));
        if (!acquired)
            return { problems: [], notices: [busy] };
        const surveyed = await survey(ports, request, acquired, expect);
        if ('problems' in surveyed)
            return { problems: surveyed.problems, notices: [] };
        const { state } = surveyed.config.config.sync;
        if (state === ref)
            return surveyed;
        ref = state;
    }
}
/** Undefined when another run took the state first: nothing was written then, and everything is read again. */
async function unlessOvertaken(action) {
    try {
        return await action();
    }
    catch (thrown) {
        const fault = (0,core_fault/* toFault */.e)(thrown);
        if (fault.code === 'stale' && fault.service === 'github')
            return undefined;
        throw fault;
    }
}
const busy = {
    message: 'Another run of Plan Sync was still at work after five minutes. Nothing was done here; the next run does what is left.',
};

;// CONCATENATED MODULE: ./build/src/core/board/configured.js
// What is wrong with `notion.properties`, the part of the configuration that helps detection.



const tables = { tasks: taskFields, plans: planFields };
const configured_fields = [...new Set([...Object.keys(taskFields), ...Object.keys(planFields)])];
/**
 * One problem per line that names no field, no property, or one of a type that cannot carry the field. A line is
 * right when it is right for one of the two databases.
 */
function configuredProblems(configured, sources) {
    return Object.entries(configured).flatMap(([field, name]) => configured_problem(field, name, sources) ?? []);
}
function configured_problem(field, name, sources) {
    const places = ['tasks', 'plans'].flatMap((which) => {
        const rule = Object.hasOwn(tables[which], field) ? tables[which][field] : undefined;
        return rule ? [{ rule, source: sources[which] }] : [];
    });
    if (places.length === 0)
        return configuration(`\`notion.properties\` names \`${field}\`, which is no field.`, didYouMean((0,did_you_mean/* closest */.k)(field, configured_fields), `The fields are: ${configured_fields.join(', ')}.`));
    const found = places.flatMap(({ rule, source }) => {
        const property = names_propertyNamed(source, name);
        return property ? [{ rule, property }] : [];
    });
    const first = found[0];
    if (!first) {
        const names = places.flatMap(({ source }) => source.properties.map((property) => property.name));
        return configuration(`\`notion.properties\` keeps \`${field}\` in "${name}", which is no property in Notion.`, didYouMean((0,did_you_mean/* closest */.k)(name, names), 'Give the name or the id of a property, or take the line out.'));
    }
    if (found.some(({ rule, property }) => rule.types.includes(property.type)))
        return undefined;
    return configuration(`\`notion.properties\` keeps \`${field}\` in "${name}", which is of the type ${first.property.type}.`, `Choose a property of the type ${first.rule.types.join(' or ')}.`);
}
function configuration(message, hint) {
    return { code: 'configuration', message, hint };
}
function didYouMean(near, otherwise) {
    return near === undefined ? otherwise : `Did you mean "${near}"? ${otherwise}`;
}

;// CONCATENATED MODULE: ./build/src/core/board/values.js

/** Limits of one write: characters of one text item, items of one list. */
const itemLength = 2000;
const listLimit = 100;
/**
 * The value of a page's property. Types that carry nothing comparable (files, buttons) read as null. Options that
 * `schema` does not know (they were added since it was read) are given by name.
 */
function readValue(raw, schema) {
    const value = readTyped(raw.type, raw[raw.type]);
    if (!schema?.options)
        return value;
    const known = new Set(schema.options.map(({ id }) => id));
    const named = new Map(shownOptions(raw).map(({ id, name }) => [id, name]));
    const nameOf = (id) => (known.has(id) ? id : (named.get(id) ?? id));
    if (typeof value === 'string')
        return nameOf(value);
    return isList(value) ? value.map(nameOf).sort() : value;
}
/** The options that a page's property holds, with the names they have in Notion. */
function shownOptions(raw) {
    return [raw[raw.type]].flat().flatMap((option) => {
        const [id, name] = [values_text(record(option)?.['id']), values_text(record(option)?.['name'])];
        return id === null || name === null ? [] : [{ id, name }];
    });
}
/** `value` as sent, with the options that were created for it by the ids that `raw`, the answer, gives them. */
function withOptionIds(value, raw) {
    const ids = new Map(shownOptions(raw).map(({ id, name }) => [name, id]));
    const idOf = (entry) => ids.get(entry) ?? entry;
    if (typeof value === 'string')
        return idOf(value);
    return isList(value) ? value.map(idOf).sort() : value;
}
/** True when Notion listed only some of the ids: then the rest has to be asked for before anything is compared. */
function isPartial(raw) {
    return raw['has_more'] === true;
}
function readTyped(type, value) {
    switch (type) {
        case 'title':
        case 'rich_text':
            return values_plainText(value);
        case 'select':
        case 'status':
            return values_text(record(value)?.['id']) ?? values_text(record(value)?.['name']);
        case 'multi_select':
        case 'people':
        case 'relation':
            return ids(value);
        case 'created_by':
        case 'last_edited_by':
            return values_text(record(value)?.['id']);
        case 'date':
            return dateOf(value);
        case 'unique_id':
            return uniqueId(value);
        case 'formula':
        case 'rollup':
            return readTyped(values_text(record(value)?.['type']) ?? '', record(value)?.[values_text(record(value)?.['type']) ?? '']);
        case 'files':
        case 'button':
        case 'verification':
        case 'array':
            return null;
        default:
            return typeof value === 'number' || typeof value === 'boolean' ? value : values_text(value);
    }
}
/**
 * What to send for a property so that it holds `value`: `{ [type]: … }`. An option is sent by id where `schema` knows
 * it, else by name, which makes Notion create it (a select's; a status refuses unknown ones).
 */
function writeValue(schema, value) {
    return { [schema.type]: typedValue(schema, value) };
}
function typedValue(schema, value) {
    switch (schema.type) {
        case 'title':
        case 'rich_text':
            return values_richText(typeof value === 'string' ? value : '');
        case 'number':
            return typeof value === 'number' ? value : null;
        case 'checkbox':
            return value === true;
        case 'select':
        case 'status':
            return typeof value === 'string' && value !== '' ? optionRef(schema, value) : null;
        case 'multi_select':
            return values_list(value).map((entry) => optionRef(schema, entry));
        case 'people':
        case 'relation':
            return values_list(value).map((id) => ({ id }));
        case 'date':
            return typeof value === 'object' && value !== null && 'start' in value
                ? { start: value.start, end: value.end }
                : null;
        default:
            return typeof value === 'string' && value !== '' ? value : null;
    }
}
/** True when two values mean the same: unset is unset however it is spelled, and lists are sets. */
function sameValue(a, b) {
    if (a === b)
        return true;
    const [one, other] = [canonical(a), canonical(b)];
    const isSimple = [one, other].some((value) => typeof value !== 'object' || value === null);
    return isSimple ? one === other : JSON.stringify(one) === JSON.stringify(other);
}
/** The one form of all values that mean the same. */
function canonical(value) {
    if (typeof value === 'string')
        return oneText(value) || null;
    if (typeof value === 'boolean')
        return value || null;
    if (typeof value === 'number')
        return value === 0 ? 0 : value;
    if (value === null)
        return null;
    if ('start' in value)
        return { start: values_instant(value.start), end: value.end === null ? null : values_instant(value.end) };
    const entries = [...new Set(value)].sort();
    return entries.length === 0 ? null : entries;
}
/** Text as both sides keep it: one kind of line break, no white space around it. */
function oneText(value) {
    return value.replace(/\r\n?/g, '\n').trim();
}
/** Dates stay as they are; times with different offsets may be the same instant. */
function values_instant(value) {
    if (!value.includes('T'))
        return value;
    const time = Date.parse(value);
    return Number.isNaN(time) ? value : new Date(time).toISOString();
}
function values_richText(value) {
    const items = oneText(value)
        .split(address)
        .flatMap((part) => pieces(part).map((content) => ({ content, url: isAddress(part) ? part : undefined })));
    return items.slice(0, listLimit).map(({ content, url }) => ({
        type: 'text',
        text: { content, ...(url === undefined ? {} : { link: { url } }) },
    }));
}
/** Notion makes no links by itself. */
const address = /(https:\/\/[^\s<>"]{1,1900})/;
const isAddress = (text) => text.startsWith('https://');
function pieces(text) {
    const items = [];
    for (const character of text) {
        const last = items.at(-1);
        if (last === undefined || last.length + character.length > itemLength)
            items.push(character);
        else
            items[items.length - 1] = last + character;
    }
    return items;
}
function optionRef(schema, value) {
    return schema.options?.some(({ id }) => id === value) ? { id: value } : { name: optionName(value) };
}
function values_list(value) {
    return isList(value) ? [...new Set(value)].slice(0, listLimit) : [];
}
function isList(value) {
    return typeof value === 'object' && value !== null && !('start' in value);
}
function values_plainText(value) {
    const parts = Array.isArray(value) ? value.map(record) : [];
    const joined = parts.map((part) => values_text(part?.['plain_text']) ?? values_text(record(part?.['text'])?.['content']) ?? '');
    return joined.join('') || null;
}
function ids(value) {
    const entries = Array.isArray(value) ? value.map(record) : [];
    const found = entries.flatMap((entry) => values_text(entry?.['id']) ?? values_text(entry?.['name']) ?? []);
    return [...new Set(found)].sort();
}
function dateOf(value) {
    const start = values_text(record(value)?.['start']);
    return start === null ? null : { start, end: values_text(record(value)?.['end']) };
}
function uniqueId(value) {
    const number = record(value)?.['number'];
    const prefix = values_text(record(value)?.['prefix']);
    if (typeof number !== 'number')
        return null;
    return prefix === null ? String(number) : `${prefix}-${number}`;
}
function record(value) {
    return typeof value === 'object' && value !== null ? value : undefined;
}
function values_text(value) {
    return typeof value === 'string' && value !== '' ? value : null;
}

;// CONCATENATED MODULE: ./build/src/core/board/remember.js

/** `source` with the names that its properties and options had in `known`, the schema as it was seen before. */
function withFormerNames(source, known) {
    return {
        ...source,
        properties: source.properties.map((property) => {
            const before = known.find(({ id }) => id === property.id);
            if (!before)
                return property;
            const { options } = property;
            return {
                ...remember_renamed(property, before),
                ...(options && { options: options.map((option) => rememberOption(option, before.options ?? [])) }),
            };
        }),
    };
}
function rememberOption(option, known) {
    const before = known.find(({ id }) => id === option.id);
    return before ? remember_renamed(option, before) : option;
}
function remember_renamed(now, before) {
    const names = [...new Set([...(before.formerly ?? []), before.name, ...(now.formerly ?? [])])];
    const formerly = names.filter((name) => name !== now.name);
    return formerly.length === 0 ? now : { ...now, formerly };
}
/**
 * `properties` with the options that a row shows and that are not known yet: writing a row creates options of selects,
 * and only the answer tells their ids. The same list where there is nothing new.
 */
function withSeenOptions(properties, row) {
    let news = false;
    const seen = properties.map((property) => {
        const known = new Set(property.options?.map(({ id }) => id));
        const raw = row.properties[property.id];
        const options = property.options && raw?.type === property.type ? shownOptions(raw) : [];
        const added = options.filter(({ id }) => !known.has(id));
        if (added.length === 0)
            return property;
        news = true;
        return { ...property, options: [...(property.options ?? []), ...added] };
    });
    return news ? seen : properties;
}

;// CONCATENATED MODULE: ./build/src/core/board/detect.js




/**
 * Finds the properties of both databases. `configured` maps fields to names or ids of properties
 * (`notion.properties`) and applies to each database that has such a property; `remembered` is what an earlier run
 * found, so that renamed properties stay what they were.
 */
function detect(sources, configured = {}, remembered) {
    const tasks = bind('tasks', taskFields, sources, configured, remembered?.tasks);
    const plans = bind('plans', planFields, sources, configured, remembered?.plans);
    return {
        tasks: tasks.binding,
        plans: plans.binding,
        replaced: { tasks: tasks.replaced, plans: plans.replaced },
        notices: [...tasks.notices, ...plans.notices],
        problems: [
            ...configuredProblems(configured, { tasks: tasks.binding.source, plans: plans.binding.source }),
            ...tasks.problems,
            ...plans.problems,
        ],
    };
}
/** One line per property, as the first run prints them: `due: Deadline (date)`. */
function describeMapping(binding) {
    return Object.entries(binding.fields).map(([field, property]) => `${field}: ${property.name} (${property.type})`);
}
function bind(which, rules, sources, configured, remembered) {
    const source = withFormerNames(sources[which], remembered?.properties ?? []);
    const entries = Object.entries(rules);
    const fields = {};
    const used = new Set();
    const take = (field, property) => {
        if (fields[field] || !property || used.has(property.id))
            return;
        fields[field] = property;
        used.add(property.id);
    };
    const usable = (rule) => (property) => carries(rule, property, sources);
    for (const [field, rule] of entries) {
        const property = field in configured ? names_propertyNamed(source, configured[field]) : undefined;
        if (property && usable(rule)(property))
            take(field, property);
    }
    for (const [field, rule] of entries) {
        const id = remembered?.fields[field];
        take(field, source.properties.filter(usable(rule)).find((property) => property.id === id));
    }
    for (const [field, rule] of entries)
        for (const property of candidates(rule, source.properties, sources))
            take(field, property);
    const missing = entries.filter(([field]) => !fields[field]);
    const lost = missing.filter(([field, rule]) => remembered?.fields[field] !== undefined && !rule.required);
    // Said once: a database that was looked at before has had its notice.
    const absent = remembered ? [] : missing.filter(([, rule]) => !rule.required);
    return {
        binding: { source, fields },
        replaced: entries
            .map(([field]) => field)
            .filter((field) => fields[field] && isReplaced(field, fields[field], remembered)),
        notices: [...lostNotice(which, lost), ...absentNotice(which, absent)],
        problems: missing.filter(([, { required }]) => required).map(([, rule]) => detect_required(which, rule, source)),
    };
}
function carries(rule, property, sources) {
    if (!rule.types.includes(property.type))
        return false;
    return rule.target === undefined || property.relation?.dataSource === sources[rule.target].id;
}
/** The properties that could carry a field, the likeliest first: by name, then by type, then by id. */
function candidates(rule, properties, sources) {
    const names = [rule.name, ...rule.also].map(fold);
    const place = (property) => names.indexOf(fold(property.name));
    return properties
        .filter((property) => carries(rule, property, sources))
        .filter((property) => property.type === 'title' || place(property) >= 0)
        .sort((a, b) => place(a) - place(b) ||
        rule.types.indexOf(a.type) - rule.types.indexOf(b.type) ||
        (a.id < b.id ? -1 : 1));
}
function isReplaced(field, property, remembered) {
    const id = remembered?.fields[field];
    if (id === undefined)
        return false;
    const before = remembered?.properties.find((known) => known.id === id);
    return id !== property.id || (before !== undefined && before.type !== property.type);
}
function lostNotice(which, lost) {
    if (lost.length === 0)
        return [];
    return [
        {
            message: `${listed(lost.map(([, { name }]) => name))} can no longer be kept in the ${which} database: the property was deleted or has another type now. Nothing is cleared; run \`setup\` to restore it.`,
        },
    ];
}
function absentNotice(which, absent) {
    if (absent.length === 0)
        return [];
    const names = absent.map(([, { name }]) => name).join(', ');
    return [{ message: `Left out, since the ${which} database has no property for them: ${names}.` }];
}
function detect_required(which, rule, source) {
    return {
        code: 'notion',
        message: `The ${which} database "${source.title}" has no property ${rule.name} (${rule.types[0]}).`,
        hint: 'Run the mode `setup` once: it adds what is missing and changes nothing else.',
    };
}

;// CONCATENATED MODULE: ./build/src/modes/connect.js
// Finds the two databases and which of their properties carry which field: remembered from earlier runs where nothing
// suggests that it changed, looked at anew on full syncs and when the configuration changed.


const both = ['tasks', 'plans'];
/** Connects to both databases. `fresh`: those that Notion is asked for even where the state remembers them. */
async function connect(board, config, configPath, remembered, fresh) {
    const known = (which) => remembered?.[which].reference === config.notion[which] ? remembered?.[which] : undefined;
    const before = remembered && known('tasks') && known('plans') ? remembered : undefined;
    const source = async (which) => {
        const state = known(which);
        if (state && !fresh.includes(which))
            return state;
        return findDatabase(board, { which, reference: config.notion[which] ?? '', configPath }, state?.id);
    };
    const [tasks, plans, bot] = await Promise.all([
        source('tasks'),
        source('plans'),
        before?.bot ?? board.me().then(({ id }) => id),
    ]);
    if ('problem' in tasks || 'problem' in plans)
        return { problems: [tasks, plans].flatMap((found) => ('problem' in found ? found.problem : [])) };
    if (tasks.id === plans.id)
        return { problems: [sameDatabase(configPath)] };
    const detection = detect({ tasks, plans }, Object.fromEntries(config.notion.properties), before);
    const keep = (which, data) => ({
        reference: config.notion[which] ?? '',
        id: data.id,
        database: data.database,
        title: data.title,
        url: data.url,
        properties: detection[which].source.properties,
        fields: Object.fromEntries(Object.entries(detection[which].fields).map(([field, property]) => [field, property.id])),
    });
    return {
        detection,
        tasks,
        plans,
        bot,
        problems: detection.problems,
        notices: detection.notices,
        mapping: before
            ? []
            : [
                `Tasks in "${tasks.title}": ${describeMapping(detection.tasks).join(', ')}`,
                `Plans in "${plans.title}": ${describeMapping(detection.plans).join(', ')}`,
            ],
        state: {
            bot,
            tasks: keep('tasks', tasks),
            plans: keep('plans', plans),
            people: remembered?.people ?? {},
        },
        moved: remembered !== undefined && (remembered.tasks.id !== tasks.id || remembered.plans.id !== plans.id),
    };
}
/** The database that the configuration names, by the id of its data source where that is known. */
async function findDatabase(board, named, id) {
    const { which, reference, configPath } = named;
    try {
        if (id !== undefined)
            return await board.schema(id);
        const found = await board.find(reference);
        if (found && 'source' in found)
            return found.source;
        return { problem: notFound(which, reference, configPath, found?.candidates) };
    }
    catch (thrown) {
        const { code, message, hint } = (0,core_fault/* toFault */.e)(thrown);
        if (code !== 'not-found')
            throw thrown;
        return {
            problem: { code: 'configuration', message: `\`notion.${which}\`: ${message}`, hint, file: configPath },
        };
    }
}
function sameDatabase(configPath) {
    return {
        code: 'configuration',
        message: '`notion.tasks` and `notion.plans` name the same database.',
        hint: 'Give two databases, or run the mode `setup` to create what is missing.',
        file: configPath,
    };
}
/** Fields that another property carries than the one by which the state knows them. */
function newlyCarried(remembered, { detection }) {
    const changed = (which) => Object.entries(detection[which].fields).flatMap(([field, { id }]) => remembered[which].fields[field] === id ? [] : [field]);
    return { tasks: changed('tasks'), plans: changed('plans') };
}
function notFound(which, reference, file, candidates) {
    return {
        code: 'configuration',
        message: candidates
            ? `Several databases are called "${reference}": ${candidates.join(', ')}.`
            : `The database "${reference}" of \`notion.${which}\` was not found.`,
        hint: candidates
            ? 'Give the URL or the id of the right one.'
            : 'Check the URL, and share the database with the integration: open it in Notion, then ••• → Connections.',
        file,
    };
}

;// CONCATENATED MODULE: ./build/src/core/board/codecs/codec.js

const encoded = (value) => ({ kind: 'value', value });
const decoded = (value) => ({ kind: 'value', value });
const codec_refused = (reason) => ({ kind: 'refused', reason });
/** A problem with a value; `code` is `unknown-value` where nothing else is said. */
function codec_problem(message, hint, code = 'unknown-value') {
    return { kind: 'problem', code, message, hint };
}
/** Decodes `value`, and leaves what is written as it is where it means the same. */
function decodeWith(codec, value, property, written) {
    const result = codec.decode(value, property, written);
    if (result.kind !== 'value')
        return result;
    const now = codec.encode(result.value, property);
    const before = codec.encode(written, property);
    const same = now.kind === 'value' && before.kind === 'value' && sameValue(now.value, before.value);
    return same ? decoded(written) : result;
}
/** A list of file words, whatever way a value of several words is written. */
function codec_words(written) {
    if (written === undefined || written === '')
        return [];
    return typeof written === 'object' ? written : [String(written)];
}
/** The ids in a value that holds several. */
function codec_idsOf(value) {
    if (value === null || value === '')
        return [];
    if (typeof value === 'string')
        return [value];
    return typeof value === 'object' && !('start' in value) ? value : [];
}
/** A set within what Notion takes in one write. */
function set(ids, property) {
    const unique = [...new Set(ids)].sort();
    return unique.length > listLimit
        ? codec_problem(`${String(unique.length)} entries are more than Notion takes for ${property}.`, `Keep at most ${String(listLimit)}.`, 'limit')
        : encoded(unique);
}
/** A list for the file; none at all where it is empty. */
function codec_list(entries) {
    return decoded(entries.length === 0 ? undefined : entries);
}

;// CONCATENATED MODULE: ./build/src/core/board/rows.js



/** Encodes every entry whose field is not in `frozen`. */
function encodeEntries(subject, entries, frozen) {
    const values = {};
    const problems = [];
    const notices = [];
    const left = [];
    const missingPages = [];
    for (const { field, written, property, codec, at } of entries) {
        if (frozen.includes(field)) {
            left.push(field);
            continue;
        }
        const result = codec.encode(written, property);
        if (result.kind === 'value') {
            values[field] = canonical(result.value);
            continue;
        }
        left.push(field);
        if (result.kind === 'problem')
            problems.push(rows_problemAt(subject, at, result));
        if (result.kind === 'left' && result.notice !== undefined)
            notices.push({ message: result.notice });
        if (result.kind === 'missing-page')
            missingPages.push({ field, dataSource: property.relation?.dataSource ?? '', title: result.title });
    }
    return { values, problems, notices, frozen: left, missingPages };
}
/** A problem of `subject` at a position of its file. */
function rows_problemAt({ file, plan, task }, at, { code, message, hint }) {
    return { code, message, hint, file, line: at?.line, column: at?.column, plan, task };
}
/**
 * What a row holds, by field and by `property:<id>` for `free` ones. `partial` names fields of which Notion listed
 * only some ids: their value is missing, and has to be asked for.
 */
function readRow(page, binding, free = []) {
    const values = {};
    const partial = [];
    for (const field of [...Object.keys(binding.fields), ...free]) {
        const property = propertyOf(field, binding);
        const raw = property && page.properties[property.id];
        if (!raw || raw.type !== property.type)
            continue;
        if (isPartial(raw))
            partial.push(field);
        else
            values[field] = canonical(readValue(raw, property));
    }
    return { values, partial };
}
/** Write values by property id, for a page that is created or updated. */
function writeRow(values, binding) {
    return Object.fromEntries(Object.entries(values).flatMap(([field, value]) => {
        const property = propertyOf(field, binding);
        return property ? [[property.id, writeValue(property, value)]] : [];
    }));
}
/** The property that carries a field, or that a free key names. */
function propertyOf(field, binding) {
    const id = freeProperty(field);
    if (id !== undefined)
        return binding.source.properties.find((property) => property.id === id);
    return Object.hasOwn(binding.fields, field) ? binding.fields[field] : undefined;
}
/** Notion's value of a field as the file would say it; `written` is what the file says now. */
function decodeEntry(entry, value) {
    return decodeWith(entry.codec, value, entry.property, entry.written);
}
/**
 * Notion's value reduced to what the file can hold (a time to its day), for comparing it with an encoded one;
 * undefined where the file cannot take it over.
 */
function normaliseEntry(entry, value) {
    const decoded = decodeEntry(entry, value);
    if (decoded.kind !== 'value')
        return undefined;
    const again = entry.codec.encode(decoded.value, entry.property);
    return again.kind === 'value' ? canonical(again.value) : undefined;
}

;// CONCATENATED MODULE: ./build/src/modes/high-water.js
// Which numbers are used up: IDs are never given twice, whatever was lost in between.



/**
 * The highest number ever used, by key. After the state was lost the trailers of our commits remember it, and the rows
 * of tasks that left their file: they are asked in the run that finds the loss, since later ones see less of it.
 */
function highWater({ known, session, repository }, connection, { rows, pulls }) {
    // A state that was taken from an older commit does not know what came after it, and one without a sync no row.
    const isBehind = (known?.watermark ?? null) === null || session.restored;
    const onRows = isBehind
        ? rows.tasks.map((row) => readRow(row, connection.detection.tasks).values['id'])
        : [];
    return Object.fromEntries(ids_highWaterOf(repository.plans, known?.highWater ?? {}, [
        ...idsOfTrailers(session.trailers),
        ...onRows.filter((id) => typeof id === 'string'),
        ...Object.keys(session.index),
        ...idsThatWait([...waitingPulls(known), ...pulls]),
    ]));
}
/**
 * The same for somebody who gives an ID without looking at Notion: what the state remembers, or where it was lost the
 * trailers.
 */
async function highWaterOfState({ repository, store, clock, run }, ref) {
    const session = await Session.open(store(ref), clock, run, () => repository.lastTrailers());
    await session.load([]);
    const { found, trailers, index } = session;
    return highWaterOf([], found?.highWater ?? {}, [
        ...idsOfTrailers(trailers),
        ...Object.keys(index),
        ...idsThatWait(waitingPulls(found)),
    ]);
}
/** The marks that a commit of ours carries, each as the ID that was given last. */
function idsOfTrailers(trailers) {
    const text = trailers?.['Plan-Sync-High-Water'] ?? '';
    return [...text.matchAll(/\b([A-Z][A-Z0-9]{1,9})=(\d{1,9})\b/g)].map(([, key, number]) => `${key}-${number}`);
}
function waitingPulls(known) {
    return [...(known?.proposed?.pulls ?? []), ...(known?.proposed?.later ?? [])];
}
function idsThatWait(pulls) {
    return pulls.flatMap(({ task, kind, field }) => task !== undefined && (kind === 'import' || field === 'id') ? [task] : []);
}

;// CONCATENATED MODULE: ./build/src/core/plan/naming.js
// What a plan that comes from Notion is called: its key, and the file that it gets.

const longestKey = 10;
const longestSlug = 60;
/** Words that say nothing: left out of initials. */
const small = new Set('a an and at by de der des die for from in la le of on or the to und with'.split(' '));
/**
 * A key that is not `taken`: the initials of the title, else its first word, else one of them with a number. Titles without
 * a letter of the alphabet get `PLAN`.
 */
function keyFor(title, taken) {
    const words = latin(title)
        .split(/[^A-Za-z0-9]+/)
        .filter((word) => word !== '' && !small.has(word.toLowerCase()))
        .map((word) => word.toUpperCase());
    const initials = fromLetter(words.map((word) => word[0]).join('')).slice(0, longestKey);
    const first = words.map(fromLetter).find((word) => word.length >= 2) ?? '';
    const wanted = [initials, first.slice(0, longestKey)].filter((key) => key.length >= 2);
    const free = wanted.find((key) => !taken.has(key));
    if (free !== undefined)
        return free;
    const stem = wanted[0] ?? 'PLAN';
    for (let number = wanted.length === 0 ? 1 : 2;; number += 1) {
        const suffix = number === 1 ? '' : String(number);
        const key = `${stem.slice(0, longestKey - suffix.length)}${suffix}`;
        if (!taken.has(key))
            return key;
    }
}
/**
 * The path of a new plan file, where the first glob of `plans` looks for one; undefined where no name fits.
 * @param existing paths that are taken: none is ever given again, not even in another case
 */
function pathFor({ title, key }, globs, existing) {
    const matches = planMatcher(globs);
    const taken = new Set([...existing].map((path) => path.toLowerCase()));
    const slug = slugOf(title) || key.toLowerCase();
    const glob = globs.find((each) => !each.startsWith('!'))?.replace(/^(?:\.?\/)+/, '') ?? '';
    for (let number = 1; number < 1_000; number += 1) {
        const name = number === 1 ? slug : `${slug}-${number}`;
        const path = glob
            .replaceAll('**/', '')
            .replace(/\{([^},]*)[^}]*\}/g, '$1')
            .replaceAll(/\*+/g, () => name);
        if (!matches(path))
            return undefined;
        if (!taken.has(path.toLowerCase()))
            return path;
    }
    return undefined;
}
function slugOf(title) {
    const slug = latin(title)
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, longestSlug);
    return slug.replace(/^-+|-+$/g, '');
}
/** Without accents, as far as a letter is one of the alphabet with an accent. */
function latin(text) {
    return text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').replace(/['’]/g, '');
}
function fromLetter(text) {
    return text.replace(/^[^A-Z]+/, '');
}

;// CONCATENATED MODULE: ./build/src/core/yaml/edit/splice.js
// Pieces of text put in the place of others, and the lines around an offset. Everything that edits a file is said in
// these terms, so that what no splice covers cannot change.
/** The stretch of `text` from `start` to `end` with the splices that lie in it; they do not overlap. */
function spliced(text, splices, start = 0, end = text.length) {
    let done = start;
    const parts = [...splices]
        .sort((a, b) => a.start - b.start || a.end - b.end)
        .flatMap((splice) => {
        const kept = text.slice(done, splice.start);
        done = splice.end;
        return [kept, splice.text];
    });
    return parts.join('') + text.slice(done, end);
}
function lineStart(text, offset) {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    return start === 0 && text.startsWith('\uFEFF') ? Math.min(1, offset) : start;
}
/** The end of the line, before its line break. */
function lineEnd(text, offset) {
    const end = text.indexOf('\n', offset);
    if (end < 0)
        return text.length;
    return end > offset && text[end - 1] === '\r' ? end - 1 : end;
}
/** Behind the line break of the line. */
function nextLine(text, offset) {
    const end = text.indexOf('\n', offset);
    return end < 0 ? text.length : end + 1;
}
/** How many characters stand before it on its line. */
function columnOf(text, offset) {
    return offset - lineStart(text, offset);
}
/** True when only blanks stand before it on its line. */
function opensLine(text, offset) {
    return text.slice(lineStart(text, offset), offset).trim() === '';
}
/** Lines moved to the right, or to the left as far as they have blanks. Empty lines stay empty. */
function shifted(lines, by) {
    if (by >= 0)
        return lines.map((line) => (line === '' ? '' : ' '.repeat(by) + line));
    const blanks = new RegExp(`^ {0,${-by}}`);
    return lines.map((line) => line.replace(blanks, ''));
}

;// CONCATENATED MODULE: ./build/src/core/yaml/edit/layout.js

/** The layout of a whole file: of each kind, what it shows first. */
function layoutOf(text, root) {
    const flow = new Map();
    let measures = {};
    const visit = (place) => {
        if (place.kind !== 'list' && place.kind !== 'map')
            return;
        measures = { ...measured(text, place), ...measures };
        for (const { key, value } of place.parts) {
            if (key && value.kind === 'list' && value.parts.length > 0 && !flow.has(key.text))
                flow.set(key.text, value.flow);
            visit(value);
        }
    };
    visit(root);
    return { list: 2, map: 2, text: measures.map ?? 2, item: 2, ...measures, flow };
}
/** The same, with what the neighbours in one map or list show put first. */
function layoutNear(text, layout, near) {
    return { ...layout, ...measured(text, near) };
}
function measured(text, collection) {
    if (collection.flow)
        return {};
    return collection.parts.reduceRight((found, part) => ({ ...found, ...measure(text, part) }), {});
}
function measure(text, { start, key, value }) {
    const column = columnOf(text, start);
    if (value.kind === 'none' || value.kind === 'fixed' || (value.kind !== 'scalar' && value.flow))
        return {};
    if (value.kind === 'scalar') {
        if (value.style !== 'literal' && value.style !== 'folded')
            return {};
        const content = contentColumn(text, value.start, value.end);
        return key && content !== undefined && content > column ? { text: content - column } : {};
    }
    const offset = columnOf(text, value.start) - column;
    if (key)
        return opensLine(text, value.start) ? { [value.kind]: offset } : {};
    return opensLine(text, value.start) ? {} : { item: offset };
}
/** The column of the first line of a block scalar that is not blank. */
function contentColumn(text, start, end) {
    for (let line = nextLine(text, start); line < end; line = nextLine(text, line)) {
        const content = text.slice(line, lineEnd(text, line));
        if (content.trim() !== '')
            return content.length - content.trimStart().length;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/core/yaml/edit/source.js
// A YAML file as places in its text: which characters make up each key, item and value, and how they are written.
// It knows nothing of meaning; what it cannot vouch for (aliases, anchors, tags) is fixed.





/** Undefined where the text is no YAML, or holds several documents. */
function readSource(text) {
    const document = (0,dist/* parseDocument */.Tp)(text, { ...yamlOptions, keepSourceTokens: true });
    if (document.errors.length > 0)
        return undefined;
    const root = source_placeOf(document.contents, text, text.length);
    return { text, lineEnd: text.includes('\r\n') ? '\r\n' : '\n', root, layout: layoutOf(text, root) };
}
/** @param fallback where a value goes that is not written */
function source_placeOf(node, text, fallback) {
    if ((0,dist/* isAlias */.Vj)(node))
        return { kind: 'fixed', start: node.range[0], end: node.range[1] };
    if ((0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node))
        return collectionOf(node, text);
    if (!(0,dist/* isScalar */.jn)(node) || !node.range)
        return { kind: 'none', start: fallback, end: fallback };
    const [start, end] = node.range;
    if (node.anchor !== undefined || node.tag !== undefined)
        return { kind: 'fixed', start, end };
    if (start === end)
        return { kind: 'none', start: fallback, end: fallback };
    return scalarOf(node, text);
}
const styles = {
    QUOTE_SINGLE: 'single',
    QUOTE_DOUBLE: 'double',
    BLOCK_LITERAL: 'literal',
    BLOCK_FOLDED: 'folded',
};
function scalarOf(node, text) {
    const [start, end] = node.range;
    const style = styles[node.type ?? ''] ?? 'plain';
    // The range of a block scalar goes to the next line; the blank lines below it stay where they are.
    const block = style === 'literal' || style === 'folded';
    const last = block ? start + text.slice(start, end).replace(/[ \t\r\n]+$/, '').length : end;
    return {
        kind: 'scalar',
        start,
        end: block ? Math.min(lineEnd(text, last), end) : end,
        style,
        value: build_valueOf(node),
        text: writtenText(node),
    };
}
function collectionOf(node, text) {
    const parts = (0,dist/* isMap */.jh)(node)
        ? node.items.map((pair) => pairOf(pair, text))
        : source_itemsOf(node).map(([item, token]) => itemOf(item, token, text));
    const flow = node.flow === true;
    const start = node.range[0];
    return {
        kind: (0,dist/* isMap */.jh)(node) ? 'map' : 'list',
        flow,
        start: flow ? start : (parts[0]?.start ?? start),
        end: flow ? node.range[1] : (parts.at(-1)?.end ?? start),
        pinned: node.anchor !== undefined || node.tag !== undefined,
        parts,
    };
}
/** The items with what the parser saw before them; it also sees a place behind the last comma. */
function source_itemsOf(list) {
    const tokens = (list.srcToken?.items ?? []).filter(({ start, key, sep, value }) => Boolean(key ?? sep ?? value) || start.some(({ type }) => !skipped.has(type) && type !== 'comma'));
    return list.items.map((item, index) => [item, tokens[index]]);
}
const skipped = new Set(['space', 'newline', 'comment', 'comma']);
function itemOf(item, token, text) {
    const dash = token?.start.find(({ type }) => type === 'seq-item-ind');
    const first = dash ?? token?.start.find(({ type }) => !skipped.has(type));
    const value = source_placeOf(item, text, (dash?.offset ?? 0) + 1);
    const start = first?.offset ?? value.start;
    return { start, end: Math.max(value.end, start), key: undefined, colon: undefined, value };
}
function pairOf(pair, text) {
    const token = pair.srcToken;
    const key = pair.key;
    const colon = token?.sep?.find(({ type }) => type === 'map-value-ind');
    const keyEnd = key?.range?.[1] ?? 0;
    const after = colon === undefined ? keyEnd : colon.offset + 1;
    const value = source_placeOf(pair.value, text, after);
    return {
        start: token?.start.find(({ type }) => !skipped.has(type))?.offset ?? key?.range?.[0] ?? value.start,
        end: Math.max(value.end, keyEnd),
        key: (0,dist/* isScalar */.jn)(key) && key.range ? scalarOf(key, text) : undefined,
        colon: colon === undefined ? undefined : after,
        value,
    };
}
/** The part under a key; undefined where the place is no map or has no such key. */
function partAt(place, key) {
    return place?.kind === 'map' ? place.parts.find((part) => part.key?.text === key) : undefined;
}
/** True when a reader finds nothing there. */
function source_isNothing(place) {
    return place.kind === 'none' || (place.kind === 'scalar' && place.value === null);
}
/** Whether the value of a key or an item reads as that already. */
function says(place, value, exact) {
    if (place.kind !== 'scalar')
        return false;
    return exact || typeof value !== 'string' ? place.value === value : place.text.trim() === value;
}
/** All texts of a value in one. */
function textIn(place) {
    if (place.kind === 'scalar')
        return place.text.trim();
    return 'parts' in place ? place.parts.map(({ value }) => textIn(value)).join(' ') : '';
}
/** An alias, or a value with an anchor or a tag. */
function isPinned(place) {
    return place.kind === 'fixed' || ('pinned' in place && place.pinned);
}
/** The same, or a list or map that holds one. */
function isFixed(place) {
    return isPinned(place) || ('parts' in place && place.parts.some(({ value }) => isFixed(value)));
}

;// CONCATENATED MODULE: ./build/src/core/yaml/edit/change.js

/** Why a change cannot be written; the message completes "… because …". */
class Unwritable extends Error {
}
function isMoved(value) {
    return typeof value === 'object' && 'kind' in value;
}
function change_isList(value) {
    return Array.isArray(value);
}
function isMap(value) {
    return value instanceof Map;
}
/** What a change puts where nothing stands; undefined: nothing. */
function fresh(change) {
    if (change === undefined)
        return undefined;
    if ('set' in change)
        return change_isEmpty(change.set) ? undefined : change.set;
    if ('items' in change) {
        const values = change.items.flatMap((item) => ('value' in item ? [item.value] : []));
        return values.length > 0 ? values : undefined;
    }
    const entries = [...change.keys].flatMap(([key, inner]) => {
        const value = fresh(inner);
        return value === undefined ? [] : [[key, value]];
    });
    return entries.length > 0 ? new Map(entries) : undefined;
}
function isScalar(value) {
    return typeof value !== 'object';
}
function change_isEmpty(value) {
    return change_isList(value) ? value.length === 0 : isMap(value) && value.size === 0;
}
/** Whether anything is left of a value after the change. */
function remains(place, change) {
    if (change === undefined)
        return false;
    if ('set' in change)
        return !change_isEmpty(change.set);
    if ('items' in change)
        return change.items.length > 0;
    if (place.kind !== 'map')
        return fresh(change) !== undefined;
    const { keys } = change;
    return (place.parts.some(({ key, value }) => key && keys.has(key.text) ? remains(value, keys.get(key.text)) : !source_isNothing(value)) ||
        [...keys].some(([name, inner]) => !place.parts.some(({ key }) => key?.text === name) && fresh(inner) !== undefined));
}
/** The value that stands in a place. */
function valueIn(place) {
    switch (place.kind) {
        case 'fixed':
            throw new Unwritable('a value in it is an alias, or carries an anchor or a tag');
        case 'none':
            return [];
        case 'scalar':
            if (place.value === null)
                return [];
            // `012` is the text that people see.
            return String(place.value) === place.text ? place.value : place.text;
        case 'list':
            return place.parts.map(({ value }) => valueIn(value));
        case 'map':
            return new Map(place.parts.flatMap(({ key, value }) => {
                const inner = valueIn(value);
                return key && !change_isEmpty(inner) ? [[key.text, inner]] : [];
            }));
    }
}

;// CONCATENATED MODULE: ./build/src/core/yaml/edit/flow.js

/** Undefined where a comment inside would be lost. */
function arrangeFlow(text, newLine, collection, arranged) {
    const { parts, start, end } = collection;
    const contents = arranged.map((each) => 'from' in each ? spliced(text, each.splices, parts[each.from].start, parts[each.from].end) : each.text);
    const lined = parts.every((part) => opensLine(text, part.start)) && opensLine(text, end - 1) && parts.length > 0;
    if (lined)
        return onLines(text, newLine, collection, arranged, contents);
    const between = (index) => index < parts.length - 1 ? text.slice(parts[index].end, parts[index + 1].start) : ', ';
    const head = text.slice(start + 1, parts[0]?.start ?? end - 1);
    const tail = parts.length > 0 ? text.slice(parts.at(-1).end, end - 1) : '';
    let lost = parts.map((_, index) => between(index)).filter((gap) => gap.includes('#')).length;
    const body = contents.map((content, at) => {
        const [each, next] = [arranged[at], arranged[at + 1]];
        if (next === undefined)
            return content;
        const adjacent = 'from' in each && 'from' in next && next.from === each.from + 1;
        const gap = adjacent ? between(each.from) : ', ';
        if (gap.includes('#'))
            lost -= 1;
        return content + gap;
    });
    if (lost > 0)
        return undefined;
    return { start: start + 1, end: end - 1, text: head + body.join('') + tail };
}
/** One part on each line: the comments above it and behind it go with it. */
function onLines(text, newLine, { parts, end }, arranged, contents) {
    const indent = ' '.repeat(columnOf(text, parts[0].start));
    const closing = lineStart(text, end - 1);
    const rows = parts.map((part, index) => {
        const from = index === 0 ? lineStart(text, part.start) : nextLine(text, parts[index - 1].end);
        return {
            before: text.slice(from, part.start),
            after: text.slice(part.end, lineEnd(text, part.end)).replace(/^[ \t]*,/, ''),
            start: from,
            end: nextLine(text, part.end),
        };
    });
    const last = parts.at(-1);
    const trailing = text.slice(last.end, closing).replace(/#.*/g, '').includes(',');
    const body = arranged.map((each, at) => {
        const row = 'from' in each ? rows[each.from] : { before: indent, after: '' };
        const comma = at < arranged.length - 1 || trailing ? ',' : '';
        return row.before + contents[at] + comma + row.after + newLine;
    });
    return { start: rows[0].start, end: rows.at(-1).end, text: body.join('') };
}

// EXTERNAL MODULE: ./node_modules/node-diff3/dist/diff3.mjs
var diff3 = __webpack_require__(2994);
;// CONCATENATED MODULE: ./build/src/core/similar.js
// Whether one text is an edit of another, or something else that stands in its place.
/** Whether half of the words stayed. */
function isSimilar(before, after) {
    const all = similar_words(before);
    const kept = new Set(similar_words(after));
    return all.filter((word) => kept.has(word)).length * 2 >= Math.max(1, all.length, kept.size);
}
function similar_words(text) {
    return text
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== '');
}

;// CONCATENATED MODULE: ./build/src/core/yaml/edit/match.js
// Which items of a new list are items of the old one: the same, elsewhere, or edited.


/**
 * For each item of `after` the item of `before` that it was; undefined: it is new. What says the same is the same; of
 * the rest what shares its words, or stands alone in its place, was edited.
 */
function matchItems(before, after) {
    const result = after.map(() => undefined);
    const free = new Set(before.keys());
    const take = (to, from, inPlace) => {
        if (from === undefined || !free.delete(from))
            return;
        result[to] = { from, inPlace };
    };
    const hunks = (0,diff3/* diffIndices */.bQ)([...before], [...after]);
    let offset = 0;
    let done = 0;
    for (const { buffer1, buffer2 } of [
        ...hunks,
        { buffer1: [before.length, 0], buffer2: [after.length, 0] },
    ]) {
        for (; done < buffer1[0]; done += 1)
            take(done + offset, done, true);
        done = buffer1[0] + buffer1[1];
        offset = buffer2[0] + buffer2[1] - done;
    }
    const open = () => [...after.keys()].filter((to) => result[to] === undefined);
    for (const to of open())
        take(to, [...free].find((from) => before[from] === after[to]), false);
    // An edit stays in its stretch; whatever is similar elsewhere would be a guess.
    for (const { buffer1, buffer2 } of hunks) {
        const olds = () => range(buffer1).filter((from) => free.has(from));
        const news = () => range(buffer2).filter((to) => result[to] === undefined);
        let least = -1;
        for (const to of news()) {
            const from = olds().find((index) => index > least && isSimilar(before[index], after[to]));
            take(to, from, true);
            least = from ?? least;
        }
        for (const to of news()) {
            const [lower, upper] = bounds(result, to);
            take(to, olds().find((from) => from > lower && from < upper), true);
        }
    }
    return result;
}
function range([start, length]) {
    return Array.from({ length }, (_, index) => start + index);
}
/** Between which old items an item must have stood to keep its place. */
function bounds(result, at) {
    const before = result.slice(0, at).findLast((match) => match?.inPlace);
    const behind = result.slice(at).find((match) => match?.inPlace);
    return [before?.from ?? -1, behind?.from ?? Infinity];
}

;// CONCATENATED MODULE: ./build/src/core/yaml/edit/pieces.js

/** The part with its comments. @param top it stands in the map of the whole file */
function pieceOf(text, { parts }, index, top) {
    const part = parts[index];
    const before = parts[index - 1];
    const column = columnOf(text, part.start);
    const above = before && endOf(text, before.end, columnOf(text, before.start), part.start);
    const line = lineStart(text, part.start);
    // Comments above the first key of a file speak of the file.
    const floor = above ?? (top ? line : 0);
    const start = opensLine(text, part.start) ? leadOf(text, line, column, floor) : part.start;
    return { gap: above ?? start, start, end: endOf(text, part.end, column, parts[index + 1]?.start) };
}
/** Comment lines right above belong to the part, unless they are indented as deep as what is inside of the one before. */
function leadOf(text, line, column, floor) {
    let start = line;
    while (start > floor) {
        const above = lineStart(text, start - 1);
        const comment = /^([ \t]*)#/.exec(text.slice(above, lineEnd(text, above)));
        if (above < floor || !comment || comment[1].length > column)
            break;
        start = above;
        if (above === 0)
            break;
    }
    return start;
}
/** Behind the last line of a part and of the deeper comments below it. */
function endOf(text, contentEnd, column, limit = text.length) {
    let end = nextLine(text, contentEnd);
    for (let line = end; line < limit; line = nextLine(text, line)) {
        const content = text.slice(line, lineEnd(text, line));
        const comment = /^([ \t]*)#/.exec(content);
        if (comment ? comment[1].length <= column : content.trim() !== '')
            break;
        if (comment)
            end = nextLine(text, line);
    }
    return end;
}
/** A piece as whole lines, the first one indented like the others, and ended even at the end of the file. */
function linesOf(text, newLine, piece, splices) {
    const indent = opensLine(text, piece.start) ? '' : ' '.repeat(columnOf(text, piece.start));
    const body = indent + spliced(text, splices, piece.start, piece.end);
    return body.endsWith('\n') ? body : body + newLine;
}
/** The collection with its pieces rearranged, as one splice. */
function arrangeBlock(text, newLine, collection, arranged, top) {
    const pieces = collection.parts.map((_, index) => pieceOf(text, collection, index, top));
    const gaps = pieces.map(({ gap, start }) => text.slice(gap, start));
    const body = [];
    let next = 0;
    for (const each of arranged) {
        if ('lines' in each) {
            body.push(body.length > 0 && isSpaced(gaps, next) ? newLine : '');
            body.push(...each.lines.map((line) => line + newLine));
        }
        else {
            const gap = each.inPlace
                ? pieces_settled(gaps.slice(next, each.from + 1))
                : isSpaced(gaps, next)
                    ? newLine
                    : '';
            body.push(body.length > 0 || gap.includes('#') ? gap : '');
            body.push(linesOf(text, newLine, pieces[each.from], each.splices));
            if (each.inPlace)
                next = each.from + 1;
        }
    }
    const left = pieces_settled(gaps.slice(next));
    if (left.includes('#'))
        body.push(left);
    const { start } = pieces[0];
    const { end } = pieces.at(-1);
    const whole = opensLine(text, start) ? body.join('') : body.join('').replace(/^[ \t]+/, '');
    const unended = end === text.length && !text.endsWith('\n');
    return { start, end, text: unended ? whole.replace(/\r?\n$/, '') : whole };
}
/** What stays of the gaps around removed pieces: comments that stand apart from them, and one of the blank stretches. */
function pieces_settled(gaps) {
    const comments = gaps.filter((gap) => gap.includes('#'));
    return comments.length > 0 ? comments.join('') : (gaps.findLast((gap) => gap !== '') ?? '');
}
/** Whether blank lines stand around that place, as far as it has neighbours. */
function isSpaced(gaps, next) {
    const around = [next - 1, next].filter((index) => index > 0 && index < gaps.length);
    return around.length > 0 && around.every((index) => gaps[index] !== '');
}

;// CONCATENATED MODULE: ./build/src/core/yaml/edit/fold.js
// Lines of a text that change into other lines: those that stay are taken as they were written, and a paragraph that
// was broken over several lines keeps its breaks around the words that changed.

/**
 * The source lines of new value lines, group by group: those of `before` where a line stayed, else what `write` makes
 * of it.
 * @param write gets the line and the group that stood in its place
 */
function rewritten(before, after, write) {
    const result = [];
    let old = 0;
    const keep = (end) => {
        for (; old < end; old += 1)
            result.push(before[old].lines);
    };
    const texts = before.map(({ text }) => text);
    for (const { buffer1, buffer2 } of (0,diff3/* diffIndices */.bQ)(texts, [...after])) {
        keep(buffer1[0]);
        for (let index = 0; index < buffer2[1]; index += 1)
            result.push(write(after[buffer2[0] + index], index < buffer1[1] ? before[buffer1[0] + index] : undefined));
        old = buffer1[0] + buffer1[1];
    }
    keep(before.length);
    return result;
}
/** Paragraphs as YAML folds them: a single break is a blank, and each further one a line break. */
function paragraphs(lines) {
    const groups = [];
    let blanks = 0;
    for (const line of lines) {
        if (line === '') {
            blanks += 1;
            continue;
        }
        const last = groups.at(-1);
        if (last && blanks === 0)
            groups[groups.length - 1] = { text: `${last.text} ${line}`, lines: [...last.lines, line] };
        else {
            for (let empty = last ? 1 : 0; empty < blanks; empty += 1)
                groups.push({ text: '', lines: [] });
            groups.push({ text: line, lines: [line] });
        }
        blanks = 0;
    }
    return groups;
}
/** The lines of a folded text that says `after`, broken where the old one was, and else at `width`. */
function refolded(before, after, width) {
    return rewritten(before, after, (line, old) => broken(line, old?.lines ?? [], width)).flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}
function broken(text, old, width) {
    let rest = text;
    let head = 0;
    for (; head < old.length && rest.startsWith(`${old[head]} `); head += 1)
        rest = rest.slice(old[head].length + 1);
    let tail = old.length;
    for (; tail > head && rest.endsWith(` ${old[tail - 1]}`); tail -= 1)
        rest = rest.slice(0, -old[tail - 1].length - 1);
    return [...old.slice(0, head), ...filled(rest, width), ...old.slice(tail)];
}
/** Broken at single blanks only: several in a row would not survive. */
function filled(text, width) {
    if (text === '')
        return [];
    const lines = [];
    for (const word of text.split(/(?<=\S) (?=\S)/)) {
        const line = lines.at(-1);
        if (line !== undefined && line.length + 1 + word.length <= width)
            lines[lines.length - 1] = `${line} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}

;// CONCATENATED MODULE: ./build/src/core/yaml/edit/block-scalar.js
// Texts over several lines, after `|` and `>`: the header with its comment stays, and of the lines only those that
// change.



/** `value` after `|`, with the lines of the block scalar that stood there; undefined where it cannot hold the value. */
function literal(value, spot, old) {
    if (value === '' || /^[\s]/.test(value))
        return undefined;
    const body = value.replace(/\n+$/, '');
    const { column, lines } = old ?? { column: spot.column + spot.layout.text, lines: [] };
    const indent = ' '.repeat(column);
    const below = rewritten(lines.map((line) => ({ text: line.slice(column), lines: [line] })), body.split('\n'), (line) => [line === '' ? '' : indent + line]).flat();
    const blanks = Array.from({ length: Math.max(0, value.length - body.length - 1) }, () => '');
    return {
        inline: `|${old?.indicator ?? ''}${chomping(value, spot, old)}`,
        below: [...below, ...blanks],
    };
}
/** The same after `>`. */
function folded(value, spot, old) {
    const body = value.replace(/\n+$/, '');
    const stripped = old.lines.map((line) => line.slice(old.column));
    if (/^[ \t]|\n[ \t]/.test(value) || stripped.some((line) => /^[ \t]/.test(line)))
        return undefined;
    const width = Math.max(80 - old.column, ...stripped.map((line) => line.length));
    const indent = ' '.repeat(old.column);
    return {
        inline: `>${old.indicator}${chomping(value, spot, old)}`,
        below: refolded(paragraphs(stripped), body.split('\n'), width).map((line) => line === '' ? '' : indent + line),
    };
}
/** Where blanks at the end do not matter, whatever stood there; else exactly what the value needs. */
function chomping(value, { exact }, old) {
    if (!exact)
        return old?.chomping ?? '';
    return value.endsWith('\n\n') ? '+' : value.endsWith('\n') ? '' : '-';
}
/** How a block scalar is written, and where its header ends. */
function blockOf(text, { start, end }, column) {
    const header = /^[|>]([-+]?)([1-9]?)([-+]?)/.exec(text.slice(start, start + 3));
    const [, before = '', indicator = '', after = ''] = header;
    const first = nextLine(text, start);
    return {
        indicator,
        chomping: before || after,
        column: indicator === ''
            ? (contentColumn(text, start, end) ?? column + 2)
            : Math.max(0, column) + Number(indicator),
        lines: end > lineEnd(text, start) ? text.slice(first, end).split(/\r?\n/) : [],
    };
}

;// CONCATENATED MODULE: ./build/src/core/yaml/edit/scalar.js
// Single values as YAML text: in the style that stood there where it can hold the new value, else in the smallest
// style that reads back as exactly that.





/** What an editor does not show, or changes. */
// eslint-disable-next-line no-control-regex
const invisible = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/u;
/** Undefined where no style reads back as `value`. */
function writeScalar(value, spot, old) {
    if (typeof value !== 'string') {
        const written = { inline: String(value), below: [] };
        return scalar_reads(written, value, spot, false) ? written : undefined;
    }
    // A number in the file that is text to us may become another one.
    const loose = !spot.exact && old?.place.style === 'plain' && typeof old.place.value !== 'string';
    for (const candidate of scalar_candidates(value, spot, old)) {
        const written = candidate();
        if (written && scalar_reads(written, value, spot, loose))
            return written;
    }
    return undefined;
}
function scalar_candidates(value, spot, old) {
    const json = () => ({ inline: escaped(value), below: [] });
    if (invisible.test(value))
        return [json];
    const block = old && /literal|folded/.test(old.place.style) ? blockOf(old.text, old.place, spot.column) : undefined;
    const styles = {
        plain: () => oneLine(value, value),
        single: () => oneLine(value, `'${value.replaceAll("'", "''")}'`),
        double: json,
        literal: () => (spot.flow ? undefined : literal(value, spot, block)),
        folded: () => (block ? folded(value, spot, block) : undefined),
    };
    const style = old?.place.style;
    const spread = old && !block ? [() => multiLine(value, old)] : [];
    // Line breaks in quotes are for those who wrote them so.
    const escapes = style === 'double' && old.place.text.trim().includes('\n');
    if (value.includes('\n') && !block && !escapes)
        return [...spread, styles.literal, json];
    const inQuotes = () => oneLine(value, correct_quoted(value));
    return [
        ...spread,
        ...(style === undefined ? [] : [styles[style]]),
        ...(block ? [styles.literal] : []),
        styles.plain,
        inQuotes,
        styles.single,
        json,
    ];
}
function oneLine(value, inline) {
    return /\n/.test(value) ? undefined : { inline, below: [] };
}
/** Plain or quoted over several lines, where it was so before. */
function multiLine(value, { text, place }) {
    const source = text.slice(place.start, place.end);
    const [, indent] = /\n(?:[ \t]*\r?\n)*([ \t]*)/.exec(source) ?? [];
    if (indent === undefined || /\\\r?\n/.test(source))
        return undefined;
    const quote = place.style === 'plain' ? '' : source[0];
    const lines = source
        .slice(quote.length, source.length - quote.length)
        .split(/\r?\n/)
        .map((line) => line.trim());
    const width = Math.max(80 - indent.length, ...lines.map((line) => line.length));
    const inside = (line) => quote === "'" ? line.replaceAll("'", "''") : quote === '"' ? escaped(line).slice(1, -1) : line;
    const after = refolded(paragraphs(lines), value.split('\n').map(inside), width);
    return {
        inline: quote + after.map((line, at) => (at === 0 || line === '' ? line : indent + line)).join('\n') + quote,
        below: [],
    };
}
/** In double quotes, with every sign escaped that an editor would not show. */
function escaped(value) {
    return JSON.stringify(value).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function scalar_reads({ inline, below }, value, spot, loose) {
    const text = spot.flow
        ? `{k: [${inline}], l: ${inline}}`
        : `${[`${' '.repeat(spot.column)}k: ${inline}`, ...below].join('\n')}\n`;
    const { root, problems } = readYaml('', text);
    if (problems.length > 0)
        return false;
    const found = spot.flow ? [valueAt(root, ['k', 0]), valueAt(root, ['l'])] : [valueAt(root, ['k'])];
    return found.every((tree) => scalar_says(tree, value, spot.exact, loose));
}
function scalar_says(tree, value, exact, loose) {
    if (tree?.kind !== 'scalar')
        return false;
    if (exact || typeof value !== 'string')
        return tree.value === value;
    return textOf(tree) === value && (loose || typeof tree.value === 'string');
}
/** A key of a map; undefined where none can be written. */
function writeKey(key, flow) {
    const visible = key.includes('\n') || invisible.test(key) ? [] : [key, correct_quoted(key)];
    return [...visible, escaped(key)].find((written) => {
        const { root, problems } = readYaml('', flow ? `{${written}: v}` : `${written}: v\n`);
        return (problems.length === 0 &&
            root?.kind === 'map' &&
            root.entries[0]?.key === key &&
            root.entries.length === 1);
    });
}

;// CONCATENATED MODULE: ./build/src/core/yaml/edit/render.js


/** What follows a key: on its line, and below. */
function render(value, around, old) {
    if (isMoved(value))
        throw new Unwritable('an item can only be moved into a list');
    if (change_isList(value)) {
        if (isInline(value, around))
            return { inline: `[${inFlow(value, around)}]`, below: [] };
        const column = around.column + around.layout.list;
        return { inline: '', below: value.flatMap((item) => renderItem(item, { ...around, column })) };
    }
    if (isMap(value)) {
        if (around.flow)
            return { inline: flowMap(value, around), below: [] };
        return { inline: '', below: pairs(value, { ...around, column: around.column + around.layout.map }) };
    }
    const written = writeScalar(value, around, old);
    if (!written)
        throw new Unwritable(`YAML cannot hold the new value of \`${around.key}\``);
    return written;
}
/** The lines of a new item of a list in block style; `around.column` is that of the dashes. */
function renderItem(value, around) {
    if (isMoved(value))
        return around.slice(value, around);
    const { column, layout } = around;
    const dash = `${' '.repeat(column)}-${' '.repeat(Math.max(1, layout.item - 1))}`;
    if (isMap(value)) {
        const [first = '', ...rest] = pairs(value, { ...around, column: column + Math.max(2, layout.item) });
        return [dash + first.trimStart(), ...rest];
    }
    const { inline, below } = render(value, around);
    return [dash + inline, ...below];
}
/** The lines of one key with its value; `around.column` is that of the key. */
function renderPair(key, value, around) {
    const { inline, below } = render(value, within(key, around));
    return [
        `${' '.repeat(around.column)}${keyText(key, around.flow)}:${inline === '' ? '' : ` ${inline}`}`,
        ...below,
    ];
}
/** One key with its value, or one item, in brackets. */
function renderFlow(key, value, around) {
    if (key === undefined)
        return isMoved(value) ? around.slice(value, around).join('\n') : inline(value, around);
    return `${keyText(key, around.flow)}: ${inline(value, within(key, around))}`;
}
/** The same place, one key deeper. */
function within(key, around) {
    return { ...around, key, exact: around.exact || around.conventions.exact.has(key) };
}
function pairs(map, around) {
    return [...map].flatMap(([key, value]) => renderPair(key, value, around));
}
function isInline(list, { flow, key, layout, conventions }) {
    if (flow)
        return true;
    if (list.some(isMoved))
        return false;
    const short = list.every((item) => typeof item !== 'string' || (!item.includes('\n') && item.length < 60));
    return short && (layout.flow.get(key) ?? conventions.inline.has(key));
}
function inFlow(list, around) {
    return list.map((item) => renderFlow(undefined, item, { ...around, flow: true })).join(', ');
}
function flowMap(map, around) {
    return `{${[...map].map(([key, value]) => renderFlow(key, value, around)).join(', ')}}`;
}
function inline(value, around) {
    return render(value, { ...around, flow: true }).inline;
}
/** A key as it is written there. */
function keyText(key, flow) {
    const written = writeKey(key, flow);
    if (written === undefined)
        throw new Unwritable(`\`${key}\` cannot be a key in YAML`);
    return written;
}

;// CONCATENATED MODULE: ./build/src/core/yaml/edit/replace.js
// One value in the place of another: on the line where it begins, and below it. Comments on that line stay.




/** @param behind the offset behind the `:` or the dash, for values that begin on a line of their own */
function replace(place, { inline, below }, around, behind) {
    const { text, lineEnd: newLine } = around.source;
    const lines = below.map((line) => newLine + line).join('');
    const put = (start, end, value) => ({
        start,
        end,
        text: value.replaceAll('\n', newLine),
    });
    if (place.kind === 'fixed')
        return [];
    const under = (start, end) => lines === '' && start === end ? [] : [{ start, end, text: lines }];
    switch (place.kind) {
        case 'none': {
            const sign = text[place.start - 1];
            if (sign !== ':' && sign !== '-' && !around.flow)
                throw new Unwritable(`\`${around.key}\` is written as a question, without a value`);
            const space = sign === ':' || sign === '-' ? ' ' : ': ';
            const line = lineEnd(text, place.start);
            return [
                ...(inline === '' ? [] : [put(place.start, place.start, space + inline)]),
                ...under(line, line),
            ];
        }
        case 'scalar': {
            if (isBlock(place)) {
                const header = /^[|>][-+\d]*/.exec(text.slice(place.start, place.start + 3))[0].length;
                const line = Math.min(lineEnd(text, place.start), place.end);
                return [put(...emptied(place.start, place.start + header)), ...under(line, place.end)];
            }
            const line = lineEnd(text, place.end);
            return [put(...emptied(place.start, place.end)), ...under(line, line)];
        }
        case 'list':
        case 'map': {
            if (place.flow) {
                if (place.parts.length > 0 && /(?:^|\s)#/.test(text.slice(place.start, place.end)))
                    throw comments();
                const line = lineEnd(text, place.end);
                return [put(...emptied(place.start, place.end)), ...under(line, line)];
            }
            if (/(?:^|\s)#/.test(text.slice(place.start, place.end)))
                throw comments();
            const above = text.slice(0, place.start).replace(/\s+$/, '').length;
            if (inline === '')
                return under(above, place.end);
            return [put(behind, behind, ` ${inline}`), ...under(above, place.end)];
        }
    }
    /** A value that begins on the next line leaves no blank behind its key. */
    function emptied(start, end) {
        const blanks = inline === '' ? /[ \t]*$/.exec(text.slice(behind, start))[0].length : 0;
        return [start - blanks, end, inline];
    }
    function comments() {
        return new Unwritable(`\`${around.key}\` holds comments that would get lost`);
    }
}
/** A text that becomes the value of a key of its own: `- Text` → `- done: Text`. */
function wrap(place, key, value, around) {
    const { text, lineEnd: newLine } = around.source;
    const name = `${keyText(key, around.flow)}: `;
    const column = around.flow ? 0 : columnOf(text, place.start);
    if (!says(place, value, around.exact)) {
        // The lines of a block below would not be deep enough.
        const old = isBlock(place) ? undefined : { text, place };
        const after = replace(place, render(value, { ...around, column }, old), around, place.start);
        return [{ start: place.start, end: place.start, text: name }, ...after];
    }
    const [first = '', ...rest] = text.slice(place.start, place.end).split(/\r?\n/);
    const deeper = around.flow || opensLine(text, place.start) ? 0 : column - around.column;
    const lines = [name + first, ...shifted(rest, deeper)];
    return [{ start: place.start, end: place.end, text: lines.join(newLine) }];
}
/** The reverse: `- done: Text` → `- Text`. @param place the value of the only key */
function unwrap(part, place, value, around) {
    const { text, lineEnd: newLine } = around.source;
    const behind = part.colon + /^[ \t]*/.exec(text.slice(part.colon, place.start))[0].length;
    if (!says(place, value, around.exact))
        return [
            { start: part.start, end: behind, text: '' },
            ...replace(place, render(value, around, { text, place }), around, place.start),
        ];
    const [first = '', ...rest] = text.slice(behind, place.end).split(/\r?\n/);
    const flatter = around.flow || opensLine(text, part.start) ? 0 : around.column - columnOf(text, part.start);
    return [{ start: part.start, end: place.end, text: [first, ...shifted(rest, flatter)].join(newLine) }];
}
function isBlock({ style }) {
    return style === 'literal' || style === 'folded';
}

;// CONCATENATED MODULE: ./build/src/core/yaml/edit/edit.js
// Changes to the text of a YAML file: only the characters of what changes are replaced. Whoever calls reads the
// result again and holds it against what was meant.









/** The text after the change. Throws `Unwritable` where it cannot be written without touching more of the file. */
function editYaml(source, change, conventions) {
    const { text, root, lineEnd } = source;
    const around = edit_whole(source, conventions);
    if (root.kind !== 'none')
        return spliced(text, splicesOf(root, change, around, 0));
    const value = fresh(change);
    if (value === undefined || !isMap(value))
        return text;
    const before = text === '' || text.endsWith('\n') ? text : text + lineEnd;
    return (before +
        [...value]
            .flatMap(([key, inner]) => renderPair(key, inner, around).map((line) => line + lineEnd))
            .join(''));
}
function edit_whole(source, conventions) {
    const { layout } = source;
    return { source, conventions, layout, key: '', column: 0, flow: false, exact: false, slice };
}
/** @param behind the offset behind the `:` or the dash of the value */
function splicesOf(place, change, around, behind) {
    if ('set' in change)
        return setValue(place, change.set, around, behind);
    if ('keys' in change && place.kind === 'map' && place.parts.length > 0)
        return setKeys(place, change.keys, around);
    if ('items' in change && place.kind === 'list' && place.parts.length > 0)
        return arrange(place, change.items.map((item) => opOf(place, item, around)), around);
    if (!source_isNothing(place) && !('parts' in place && place.parts.length === 0) && !isPinned(place))
        throw new Unwritable(`${around.key === '' ? 'it' : `\`${around.key}\``} is no ${'keys' in change ? 'map' : 'list'}`);
    return put(place, fresh(change), around, behind);
}
function put(place, value, around, behind) {
    if (isPinned(place))
        throw anchored(around.key);
    return value === undefined ? [] : replace(place, render(value, around), around, behind);
}
function setValue(place, value, around, behind) {
    if (place.kind === 'none' || isPinned(place) || isMoved(value))
        return put(place, value, around, behind);
    if (change_isList(value)) {
        if (place.kind === 'list' && place.parts.length > 0)
            return setItems(place, value, around);
        // A single value may stand for a list of one.
        const [only] = value;
        if (value.length === 1 && !around.exact && place.kind === (isMap(only) ? 'map' : 'scalar'))
            return setValue(place, only, around, behind);
        return put(place, value, around, behind);
    }
    if (isMap(value)) {
        if (place.kind === 'map')
            return setMap(place, value, around);
        const [[key, inner]] = [...value];
        if (place.kind !== 'scalar' || value.size > 1 || !isScalar(inner))
            return put(place, value, around, behind);
        return wrap(place, key, inner, around);
    }
    const [part] = place.kind === 'map' ? place.parts : [];
    if (part?.value.kind === 'scalar' && 'parts' in place && place.parts.length === 1) {
        const { text } = around.source;
        return text[place.start] === '{'
            ? replace(place, render(value, around, { text, place: part.value }), around, behind)
            : unwrap(part, part.value, value, around);
    }
    if (place.kind !== 'scalar')
        return put(place, value, around, behind);
    if (says(place, value, around.exact))
        return [];
    return replace(place, render(value, around, { text: around.source.text, place }), around, behind);
}
function setItems(list, values, around) {
    const matches = matchItems(list.parts.map((part) => textIn(part.value)), values.map(said));
    const inner = inside(list, around);
    return arrange(list, values.map((value, index) => {
        const match = matches[index];
        if (!match)
            return { key: undefined, value };
        const part = list.parts[match.from];
        return { ...match, splices: setValue(part.value, value, at(part, inner), part.start + 1) };
    }), around);
}
function setMap(map, value, around) {
    const [part] = map.parts;
    const [[key, inner] = []] = [...value];
    // `Title: link` with another title is the same link.
    if (map.parts.length === 1 && value.size === 1 && part.key && part.key.text !== key) {
        const { start, end } = part.key;
        const spot = within(key, at(part, inside(map, around)));
        return [
            { start, end, text: keyText(key, map.flow) },
            ...setValue(part.value, inner, spot, part.colon ?? end),
        ];
    }
    const gone = map.parts.flatMap((each) => each.key && !value.has(each.key.text) ? [[each.key.text, undefined]] : []);
    return setKeys(map, new Map([...gone, ...[...value].map(([name, set]) => [name, { set }])]), around);
}
function setKeys(map, keys, around) {
    const inner = inside(map, around);
    const ops = map.parts.flatMap((part, index) => {
        const name = part.key?.text ?? '';
        const op = { name, from: index, inPlace: true, splices: [] };
        if (!keys.has(name))
            return [op];
        const change = keys.get(name);
        if (remains(part.value, change)) {
            const spot = within(name, at(part, inner));
            return [{ ...op, splices: splicesOf(part.value, change, spot, part.colon ?? part.key.end) }];
        }
        if (source_isNothing(part.value))
            return [op];
        // Items that go or move take their aliases along; whether they still lead somewhere shows when the file is read.
        const held = change && 'items' in change ? isPinned(part.value) : isFixed(part.value);
        if (held)
            throw anchored(name);
        return [];
    });
    const order = around.conventions.order(around.key);
    const rank = (name) => (order.includes(name) ? order.indexOf(name) : order.length);
    const added = [...keys].flatMap(([name, change]) => {
        const value = map.parts.some(({ key }) => key?.text === name) ? undefined : fresh(change);
        return value === undefined ? [] : [{ name, key: name, value }];
    });
    for (const op of added.sort((a, b) => rank(a.name) - rank(b.name))) {
        const before = ops.reduce((best, { name }, index) => rank(name) <= rank(op.name) && (best < 0 || rank(name) >= rank(ops[best].name)) ? index : best, -1);
        ops.splice(before + 1, 0, op);
    }
    return arrange(map, ops, around);
}
function opOf(list, item, around) {
    if ('value' in item)
        return { key: undefined, value: item.value };
    const part = list.parts[item.from];
    const splices = item.change
        ? splicesOf(part.value, item.change, at(part, inside(list, around)), part.start + 1)
        : [];
    return { from: item.from, inPlace: true, splices };
}
function arrange(collection, ops, around) {
    const { text, lineEnd, root } = around.source;
    const { parts, flow } = collection;
    const placed = edit_inOrder(ops);
    if (placed.length === parts.length && placed.every((op, index) => 'from' in op && op.from === index))
        return placed.flatMap((op) => ('from' in op ? op.splices : []));
    const inner = inside(collection, around);
    if (!flow)
        return [
            arrangeBlock(text, lineEnd, collection, placed.map((op) => 'from' in op
                ? op
                : {
                    lines: op.key === undefined ? renderItem(op.value, inner) : renderPair(op.key, op.value, inner),
                }), collection === root),
        ];
    const splice = arrangeFlow(text, lineEnd, collection, placed.map((op) => ('from' in op ? op : { text: renderFlow(op.key, op.value, inner) })));
    if (!splice)
        throw new Unwritable(`\`${around.key}\` holds comments that would get lost`);
    return [splice];
}
/** Parts that stand before one that they stood behind have been moved. */
function edit_inOrder(ops) {
    let last = -1;
    return ops.map((op) => {
        if (!('from' in op))
            return op;
        const inPlace = op.inPlace && op.from > last;
        if (inPlace)
            last = op.from;
        return { ...op, inPlace };
    });
}
/** An item of another list as lines for this one, or in one piece for a list in brackets. */
function slice({ source, list, index, change }, around) {
    const part = list.parts[index];
    const own = { ...edit_whole(source, around.conventions), key: around.key };
    const splices = change ? splicesOf(part.value, change, at(part, inside(list, own)), part.start + 1) : [];
    const to = around.column + (around.flow || list.flow ? 2 : 0);
    const by = to - columnOf(source.text, part.start);
    if (list.flow) {
        const [first = '', ...rest] = spliced(source.text, splices, part.start, part.end).split(/\r?\n/);
        const lines = [first, ...shifted(rest, by)];
        return around.flow ? lines : [`${' '.repeat(around.column)}- ${first}`, ...lines.slice(1)];
    }
    const piece = pieceOf(source.text, list, index, false);
    const lines = linesOf(source.text, '\n', piece, splices)
        .replace(/\r?\n$/, '')
        .split(/\r?\n/);
    if (!around.flow)
        return shifted(lines, by);
    if (change !== undefined || /(?:^|\s)#/.test(lines.join('\n')))
        throw new Unwritable('the list in brackets there cannot hold the comments of the item');
    return [renderFlow(undefined, valueIn(part.value), around)];
}
function inside(collection, around) {
    const { text, layout } = around.source;
    const [first] = collection.parts;
    return {
        ...around,
        flow: around.flow || collection.flow,
        column: first ? columnOf(text, first.start) : around.column,
        layout: layoutNear(text, layout, collection),
    };
}
function at(part, around) {
    return around.flow ? around : { ...around, column: columnOf(around.source.text, part.start) };
}
function anchored(key) {
    return new Unwritable(`\`${key}\` is written with an anchor, an alias or a tag`);
}
/** What a value says, for telling items apart: whether a criterion is met makes it no other one. */
function said(value) {
    if (isMoved(value))
        return '';
    if (change_isList(value))
        return value.map(said).join(' ');
    return isMap(value) ? [...value.values()].map(said).join(' ') : String(value);
}

;// CONCATENATED MODULE: ./build/src/core/plan/draft.js
/** @param key of the file. @param places of its tasks, in the order of `plan.tasks` */
function draftOf(key, plan, places) {
    const groups = new Map();
    for (const [index, { phase }] of places.entries()) {
        const group = groups.get(phase) ?? [];
        group.push({ task: plan.tasks[index], from: { plan: key, index } });
        groups.set(phase, group);
    }
    return {
        plan,
        phases: plan.phases.map((phase, from) => ({ phase, from, tasks: groups.get(from) ?? [] })),
        loose: groups.get(undefined) ?? [],
        looseFirst: places.length > 0 && places[0].phase === undefined,
    };
}
/** All tasks in the order of the file. */
function tasksOf({ phases, loose, looseFirst }) {
    const phased = phases.flatMap(({ tasks }) => tasks);
    return looseFirst ? [...loose, ...phased] : [...phased, ...loose];
}
/** The draft with every task changed by `change`; undefined takes it out. */
function mapTasks(draft, change) {
    const all = (tasks) => tasks.flatMap((task) => change(task) ?? []);
    return {
        ...draft,
        phases: draft.phases.map((phase) => ({ ...phase, tasks: all(phase.tasks) })),
        loose: all(draft.loose),
    };
}
/** The draft with a task at the end of a phase, which is added where there is none of that title. */
function withTask(draft, title, added) {
    const own = { ...added, task: { ...added.task, phase: title } };
    if (title === undefined)
        return { ...draft, loose: [...draft.loose, own] };
    const at = draft.phases.findIndex(({ phase }) => phase.title === title);
    if (at < 0)
        return { ...draft, phases: [...draft.phases, { phase: newPhase(title), from: undefined, tasks: [own] }] };
    return {
        ...draft,
        phases: draft.phases.map((phase, index) => index === at ? { ...phase, tasks: [...phase.tasks, own] } : phase),
    };
}
/** The plan that the draft stands for; tasks without a phase last, because a file may have them on either side. */
function draft_planOf({ plan, phases, loose }) {
    return {
        ...plan,
        phases: phases.map(({ phase }) => phase),
        tasks: [...phases.flatMap(({ tasks }) => tasks), ...loose].map(({ task }) => task),
    };
}
function newPhase(title) {
    return {
        title,
        goal: undefined,
        effort: undefined,
        due: undefined,
        deliverables: [],
        at: { line: 0, column: 0 },
    };
}

;// CONCATENATED MODULE: ./build/src/core/plan/written.js

/** How plan files are written where they do not show it themselves. */
const planConventions = {
    order: (key) => schema_planVocabulary[key]?.keys ?? [],
    inline: new Set(['assignee', 'labels', 'depends-on']),
    exact: new Set(['properties']),
};
/** A task of which nothing is said: what each key stands for when it is left out. */
const noTask = {
    id: undefined,
    was: undefined,
    phase: undefined,
    status: undefined,
    priority: undefined,
    assignee: [],
    sprint: undefined,
    estimate: undefined,
    start: undefined,
    due: undefined,
    labels: [],
    dependsOn: [],
    blocker: undefined,
    context: undefined,
    description: undefined,
    acceptance: [],
    approach: undefined,
    resources: [],
    updates: [],
    properties: {},
    at: {},
    frozen: [],
};
/** The same for a plan. */
const noPlan = {
    was: undefined,
    status: undefined,
    archived: false,
    owner: undefined,
    spec: undefined,
    specSeen: undefined,
    start: undefined,
    due: undefined,
    summary: undefined,
    requirements: { current: undefined, target: undefined, functional: [], nonFunctional: [] },
    approach: undefined,
    phases: [],
    tasks: [],
    dependencies: { external: [] },
    risks: [],
    milestones: [],
    successCriteria: [],
    resources: [],
    updates: [],
    at: {},
    frozen: [],
};
/** `dependsOn` → `depends-on`. */
function written_keyOf(name) {
    return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
/** A value of the model as YAML; undefined where its key is left out. @param name as in the model */
function written(name, value) {
    switch (name) {
        case 'archived':
            return value === true ? true : undefined;
        case 'acceptance':
        case 'successCriteria':
            return value.map(({ text, met }) => (met ? new Map([['done', text]]) : text));
        case 'resources':
            return value.map(({ title, url }) => url === undefined || url === title ? title : new Map([[title, url]]));
        case 'properties':
            return written_mapOf(Object.entries(value));
        default:
            return plainly(value);
    }
}
function plainly(value) {
    if (value === undefined || value === null)
        return undefined;
    if (Array.isArray(value))
        return value.flatMap((item) => plainly(item) ?? []);
    if (typeof value !== 'object')
        return value;
    return written_mapOf(Object.entries(value).map(([name, inner]) => [written_keyOf(name), inner]));
}
function written_mapOf(entries) {
    return new Map(entries.flatMap(([key, inner]) => {
        const value = plainly(inner);
        return value === undefined || (Array.isArray(value) && value.length === 0)
            ? []
            : [[key, value]];
    }));
}

;// CONCATENATED MODULE: ./build/src/core/plan/intend.js
// What edits mean for the values of plans, before anything is written: each takes the drafts to those after it.



/** The drafts after the edit, or why it cannot be made. What is so already changes nothing. */
function intend(drafts, edit) {
    const draft = drafts.get(edit.plan);
    if (!draft)
        return { why: `There is no plan with the key ${edit.plan}.` };
    const put = (changed) => new Map([...drafts, [edit.plan, changed]]);
    switch (edit.kind) {
        case 'set-plan':
            return put({ ...draft, plan: withValues(draft.plan, edit.values, noPlan) });
        case 'set-phase': {
            const found = draft.phases.find(({ phase }) => phase.title === edit.phase);
            if (!found)
                return { why: `${edit.plan} has no phase "${edit.phase}".` };
            const phase = withValues(found.phase, edit.values, {
                goal: undefined,
                deliverables: [],
            });
            return put({
                ...draft,
                phases: draft.phases.map((each) => (each === found ? { ...each, phase } : each)),
            });
        }
        case 'set-task': {
            const found = tasksOf(draft).filter(({ task }, index) => edit.task === task.id || edit.task === index);
            const [target] = found;
            if (!target || found.length > 1)
                return { why: absent(edit.plan, edit.task, found.length) };
            return put(setTask(drafts, draft, target, edit.values));
        }
        case 'add-task': {
            const { id, title } = edit.values;
            if (typeof id === 'string' && [...drafts.values()].some((each) => taskIn(each, id)))
                return drafts;
            const task = withValues({ ...noTask, title: title.trim() }, edit.values, noTask);
            return put(withTask(draft, edit.phase, { task, from: undefined }));
        }
        case 'remove-task':
            return put(mapTasks(draft, (each) => (each.task.id === edit.task ? undefined : each)));
        case 'move-task': {
            const target = drafts.get(edit.to);
            if (!target)
                return { why: `There is no plan with the key ${edit.to}.` };
            const there = taskIn(target, edit.task);
            if (there && there.task.phase === edit.phase)
                return drafts;
            const moved = taskIn(draft, edit.task);
            if (!moved)
                return { why: absent(edit.plan, edit.task, 0) };
            if (edit.to === edit.plan)
                return put(withTask(mapTasks(draft, (each) => (each === moved ? undefined : each)), edit.phase, moved));
            const away = moveAway(draft, target, moved, edit.phase);
            return 'why' in away ? away : new Map([...drafts, [edit.plan, away.from], [edit.to, away.to]]);
        }
    }
}
function absent(plan, task, found) {
    const name = typeof task === 'number' ? `with the number ${task + 1}` : task;
    return found > 1 ? `${name} stands in ${plan} more than once.` : `There is no task ${name} in ${plan}.`;
}
function taskIn(draft, id) {
    return tasksOf(draft).find(({ task }) => task.id === id);
}
/** Only what differs is taken over; undefined says nothing, null clears. */
function withValues(whole, values, none) {
    const changed = Object.entries(values).flatMap(([name, value]) => {
        const now = whole[name];
        if (value === undefined || isSame(now, value))
            return [];
        const after = settled(name, value, none[name]);
        return isSame(now, after) ? [] : [[name, after]];
    });
    return changed.length > 0 ? { ...whole, ...Object.fromEntries(changed) } : whole;
}
function setTask(drafts, draft, target, { dependsOn, ...values }) {
    const references = dependsOn === undefined ? {} : { dependsOn: asWritten(drafts, draft, target.task, dependsOn ?? []) };
    const task = withValues(target.task, { ...values, ...references }, noTask);
    if (task === target.task)
        return draft;
    const former = target.task.title;
    const renamed = task.title !== former && titled(draft, former).length === 1;
    return mapTasks(draft, (each) => {
        if (each === target)
            return { ...each, task };
        // Whoever named it by its title goes on naming it.
        return renamed ? withReference(each, former, task.id ?? task.title) : each;
    });
}
function titled(draft, title) {
    return tasksOf(draft).filter(({ task }) => task.title === title);
}
function withReference(each, from, to) {
    if (!each.task.dependsOn.includes(from))
        return each;
    const dependsOn = each.task.dependsOn.map((reference) => (reference === from ? to : reference));
    return { ...each, task: { ...each.task, dependsOn: [...new Set(dependsOn)] } };
}
/** Dependencies by the names that the file gives them: a title or a former ID stays where it stands for the same task. */
function asWritten(drafts, draft, task, wanted) {
    const all = [...drafts.values()].flatMap(tasksOf);
    const meant = (reference) => {
        const found = all.find(({ task: { id } }) => id === reference) ?? all.find(({ task: { was } }) => was === reference);
        const [only, second] = found ? [found] : titled(draft, reference);
        return (second ? undefined : only?.task.id) ?? reference;
    };
    const now = task.dependsOn;
    const after = wanted.map((reference) => now.find((each) => meant(each) === meant(reference)) ?? reference);
    return isSame([...new Set(now.map(meant))], [...new Set(wanted.map(meant))]) ? now : [...new Set(after)];
}
/** Titles name tasks of their own plan only: across plans, IDs take their place. */
function moveAway(from, to, moved, phase) {
    const { id, title } = moved.task;
    const named = moved.task.dependsOn.map((reference) => {
        const [only, second] = titled(from, reference);
        return only && !second ? (only.task.id ?? only.task) : reference;
    });
    const nameless = named.find((reference) => typeof reference !== 'string');
    if (nameless)
        return { why: `${id} depends on "${nameless.title}", which has no ID yet.` };
    const dependsOn = named.filter((reference) => typeof reference === 'string');
    const own = titled(from, title).length === 1;
    return {
        from: mapTasks(from, (each) => each === moved ? undefined : own ? withReference(each, title, id) : each),
        to: withTask(to, phase, { ...moved, task: { ...moved.task, dependsOn } }),
    };
}

;// CONCATENATED MODULE: ./build/src/core/plan/places.js
// Where the tasks and phases of a plan stand in its file.

/** Of all tasks, in the order in which `parsePlan` gives them. Tasks behind an alias have no place. */
function taskPlaces({ root }) {
    if (root.kind !== 'map')
        return [];
    return root.parts.flatMap(({ key, value }) => {
        if (key?.text === 'tasks')
            return items(value, undefined);
        if (key?.text !== 'phases' || value.kind !== 'list')
            return [];
        return value.parts.flatMap((part, phase) => items(partAt(part.value, 'tasks')?.value, phase));
    });
}
function items(place, phase) {
    if (place?.kind !== 'list')
        return [];
    return place.parts.map((_, index) => ({ phase, list: place, index }));
}

;// CONCATENATED MODULE: ./build/src/core/plan/write.js
// From a draft to the changes of its file: what differs from the plan that the file says now, and nothing else.



/** What of a task is no key of it. */
const besideTask = ['phase', 'at', 'frozen'];
/** How the file of a draft has to change; undefined: not at all. @param files all, by key: tasks move between them */
function changeOf(key, draft, files) {
    const { plan, places } = files.get(key);
    const keys = differing(plan, draft.plan, ['path', 'phases', 'tasks', 'at', 'frozen']);
    const phases = phaseItems(key, draft.phases, files);
    if (phases)
        keys.set('phases', { items: phases });
    const tasks = taskItems(listOf(undefined, places), draft.loose, files);
    if (tasks)
        keys.set('tasks', { items: tasks });
    return keys.size > 0 ? { keys } : undefined;
}
function phaseItems(key, phases, files) {
    const { plan, places } = files.get(key);
    let changed = false;
    const items = phases.map(({ phase, from, tasks }) => {
        const own = taskItems(from === undefined ? undefined : listOf(from, places), tasks, files);
        if (from === undefined) {
            changed = true;
            return {
                value: new Map([
                    ['title', phase.title],
                    ['tasks', valuesOf(own ?? [])],
                ]),
            };
        }
        const keys = differing(plan.phases[from], phase, ['at']);
        if (own)
            keys.set('tasks', { items: own });
        if (keys.size > 0)
            changed = true;
        return { from, change: keys.size > 0 ? { keys } : undefined };
    });
    return changed ? items : undefined;
}
function valuesOf(items) {
    return items.flatMap((item) => ('value' in item ? [item.value] : []));
}
/** The list of the tasks of a phase, or of those without; undefined where there is none. */
function listOf(phase, places) {
    return places.find((place) => place.phase === phase)?.list;
}
/** What `here` is to consist of; undefined where none of it changes. */
function taskItems(here, tasks, files) {
    const items = tasks.map((each) => {
        if (!each.from)
            return { value: taskValue(each.task) };
        const { plan, source, places } = files.get(each.from.plan);
        const { list, index } = places[each.from.index];
        const keys = differing(plan.tasks[each.from.index], each.task, besideTask);
        const change = keys.size > 0 ? { keys } : undefined;
        return list === here
            ? { from: index, change }
            : { value: { kind: 'moved', source, list, index, change } };
    });
    const unchanged = items.length === (here?.parts.length ?? 0) &&
        items.every((item, at) => 'from' in item && item.from === at && !item.change);
    return unchanged ? undefined : items;
}
function taskValue(task) {
    const order = planConventions.order('tasks');
    return new Map(Object.entries(task)
        .flatMap(([name, value]) => {
        const said = besideTask.includes(name) ? undefined : sparing(name, written(name, value));
        return said === undefined || change_isEmpty(said) ? [] : [[written_keyOf(name), said]];
    })
        .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
}
function isEmptyList(value) {
    return Array.isArray(value) && value.length === 0;
}
/** One person needs no list. */
function sparing(name, value) {
    return name === 'assignee' && value !== undefined && change_isList(value) && value.length === 1 ? value[0] : value;
}
function differing(before, after, besides) {
    return new Map(Object.keys(after).flatMap((name) => {
        const [was, is] = [before[name], after[name]];
        if (besides.includes(name) || isSame(was, is))
            return [];
        const value = isEmptyList(was) ? sparing(name, written(name, is)) : written(name, is);
        return [[written_keyOf(name), value === undefined ? undefined : { set: value }]];
    }));
}

;// CONCATENATED MODULE: ./build/src/core/plan/apply-edits.js
// Writes edits into plan files. All are applied at once and the result is read again; where it does not say exactly
// what was meant, the edits are halved until the one that cannot be written is found, and that one is refused.











/**
 * Applies edits one after another to the texts of plan files.
 * @param files by the keys of their plans. An edit that changes nothing leaves every byte as it is.
 */
function editPlans(files, edits) {
    const opened = new Map();
    const closed = new Map();
    const concerned = concernedBy(edits);
    for (const [key, { path, text }] of files) {
        if (!concerned(key))
            continue;
        const file = apply_edits_open(path, text);
        if ('why' in file)
            closed.set(key, file.why);
        else
            opened.set(key, file);
    }
    const { files: after, refused } = apply(opened, edits, closed);
    const texts = [...after].flatMap(([key, { text }]) => text === files.get(key).text ? [] : [[key, text]]);
    return { texts: new Map(texts), refused };
}
/** Which plans have to be opened: to a new task it matters what stands in any of them. */
function concernedBy(edits) {
    if (edits.some(({ kind }) => kind === 'add-task'))
        return () => true;
    const keys = new Set(edits.flatMap((edit) => [edit.plan, ...(edit.kind === 'move-task' ? [edit.to] : [])]));
    return (key) => keys.has(key);
}
function apply_edits_open(path, text) {
    return openedFile(`${path}\0${text}`);
}
const openedFile = (0,remembered/* remembered */.H)((file) => {
    const end = file.indexOf('\0');
    return openFile(file.slice(0, end), file.slice(end + 1));
}, 100);
function openFile(path, text) {
    const { plan, problems } = parsePlan(path, text);
    const [problem] = problems;
    if (!plan)
        return {
            why: `${path} has problems, the first in line ${problem?.line ?? 1}: correct them first.`,
            problem,
        };
    const source = readSource(text);
    const places = source && taskPlaces(source);
    if (!source || places?.length !== plan.tasks.length)
        return { why: `The tasks of ${path} stand behind an alias: write them out.` };
    return { path, text, plan, source, places };
}
function apply(files, edits, closed) {
    const refused = [];
    let drafts = new Map([...files].map(([key, { plan, places }]) => [key, draftOf(key, plan, places)]));
    for (const edit of edits) {
        const plans = [edit.plan, ...(edit.kind === 'move-task' ? [edit.to] : [])];
        const shut = plans.flatMap((key) => closed.get(key) ?? [])[0];
        const next = shut === undefined ? intend(drafts, edit) : { why: shut };
        if ('why' in next)
            refused.push({ edit, why: next.why });
        else
            drafts = next;
    }
    const written = write(files, drafts);
    if (!('why' in written))
        return { files: written, refused };
    const [only] = edits;
    if (edits.length === 1)
        return { files, refused: [{ edit: only, why: written.why }] };
    const middle = Math.ceil(edits.length / 2);
    const first = apply(files, edits.slice(0, middle), closed);
    const second = apply(first.files, edits.slice(middle), closed);
    return { files: second.files, refused: [...first.refused, ...second.refused] };
}
function write(files, drafts) {
    const result = new Map(files);
    for (const [key, draft] of drafts) {
        const change = changeOf(key, draft, files);
        if (!change)
            continue;
        const { path, source } = files.get(key);
        try {
            const file = apply_edits_open(path, editYaml(source, change, planConventions));
            if ('why' in file)
                return { why: file.problem?.message ?? file.why };
            if (!isMeant(file, draft))
                return { why: `${path} is written in a way in which this cannot be changed safely.` };
            result.set(key, file);
        }
        catch (error) {
            if (error instanceof Unwritable)
                return { why: `${path} was not changed because ${error.message}.` };
            throw error;
        }
    }
    return result;
}
function isMeant({ plan, places, path }, draft) {
    return meaning({ ...draft_planOf(draft), path }) === meaning(draft_planOf(draftOf(plan.key, plan, places)));
}

;// CONCATENATED MODULE: ./build/src/core/plan/new-file.js
// A plan file that did not exist: its first lines, and everything else by edits like those of any other file, so that
// it is written in the same way and read again before it counts.




/**
 * The file of a new plan with these edits made.
 * @param schema the path or address of the JSON Schema that editors complete and check the file with
 */
function newFile({ path, key, title }, schema, edits) {
    const head = schema === undefined ? '' : `# yaml-language-server: $schema=${schema}\n`;
    const keys = new Map([
        ['title', { set: title }],
        ['key', { set: key }],
    ]);
    const text = editYaml(readSource(head), { keys }, planConventions);
    return edited({ path, text, refused: [] }, key, edits);
}
/** The file with more edits made. */
function edited({ path, text, refused }, key, edits) {
    const after = editPlans(new Map([[key, { path, text }]]), edits);
    return { path, text: after.texts.get(key) ?? text, refused: [...refused, ...after.refused] };
}
/** The schema that a plan file names for editors. */
function schemaOf(text) {
    return /^# yaml-language-server: \$schema=(\S+)\s*$/m.exec(text)?.[1];
}

;// CONCATENATED MODULE: ./build/src/core/plan/with-values.js
const NO_REQUIREMENTS = {
    current: undefined,
    target: undefined,
    functional: [],
    nonFunctional: [],
};
/** The task with `values` set; null empties what it names. */
function withTaskValues(task, values) {
    return with_values_withValues(task, values, {
        assignee: [],
        labels: [],
        dependsOn: [],
        acceptance: [],
        resources: [],
        updates: [],
        properties: {},
    });
}
/** The phase with `values` set; null empties what it names. */
function withPhaseValues(phase, values) {
    return with_values_withValues(phase, values, { deliverables: [] });
}
/** The plan with `values` set, its phases and tasks as they are; null empties what it names. */
function withPlanValues(plan, values) {
    return with_values_withValues(plan, values, {
        archived: false,
        requirements: NO_REQUIREMENTS,
        dependencies: { external: [] },
        risks: [],
        milestones: [],
        successCriteria: [],
        resources: [],
        updates: [],
    });
}
/** What null stands for is in `empty`, else undefined. */
function with_values_withValues(model, values, empty) {
    const set = Object.entries(values).map(([name, value]) => [name, value ?? empty[name]]);
    return { ...model, ...Object.fromEntries(set) };
}

;// CONCATENATED MODULE: ./build/src/core/body/read-lines.js

/** Criteria: the to-dos. Other lines are people's own, and stay in Notion. */
function readCriteria(text) {
    return (0,dialect/* textLines */.Fy)(text)
        .filter((line) => line.kind === 'todo' && line.text !== '')
        .map((line) => ({ text: line.text, met: line.checked }));
}
/** The items of a list of texts, without what is nested below them. */
function readBullets(text) {
    return (0,dialect/* textLines */.Fy)(text)
        .filter((line) => read_lines_isItem(line.kind) && line.depth === 0 && line.text !== '')
        .map((line) => line.text);
}
/** Resources: an item that is nothing but a link has its title and URL, any other is a text. */
function readResources(text) {
    return readBullets(text).map((item) => {
        const link = /^\[((?:[^[\]\\]|\\.)*)\]\((\S+)\)$/.exec(item) ?? /^([^:[\]]+): (https?:\/\/\S+)$/.exec(item);
        if (link)
            return { title: unescaped(link[1]), url: link[2] };
        return /^https?:\/\/[^\s<>]+$/.test(item) ? { title: item, url: item } : { title: item, url: undefined };
    });
}
/**
 * Progress notes: `**date**, who: note`, of which each part but the note may be missing.
 * @param handleOf the handle of a person by the name that is shown
 */
function readUpdates(text, handleOf) {
    return readBullets(text).map((item) => {
        const dated = /^\*\*(\d{4}-\d{2}-\d{2})\*\*(?:, ([^:]+))?: (.*)$/.exec(item);
        if (dated) {
            const name = dated[2] === undefined ? undefined : unescaped(dated[2]);
            return {
                date: dated[1],
                by: name === undefined ? undefined : (handleOf(name) ?? name),
                note: dated[3],
            };
        }
        const named = /^([^:]+): (.*)$/.exec(item);
        const by = named && handleOf(unescaped(named[1]));
        return by === null || by === undefined
            ? { date: undefined, by: undefined, note: item }
            : { date: undefined, by, note: named[2] };
    });
}
/** Context: a blocker on its first line, and the text below. Markdown; undefined where there is none. */
function readContext(text) {
    const [first] = (0,dialect/* textLines */.Fy)(text);
    const blocker = first?.kind === 'paragraph' ? /^\*\*Blocked:\*\* (.+)$/.exec(first.text)?.[1] : undefined;
    return {
        blocker,
        rest: blocker === undefined ? text : text.slice(text.indexOf(first.source) + first.source.length + 1),
    };
}
function read_lines_isItem(kind) {
    return kind === 'bullet' || kind === 'number' || kind === 'todo';
}
/** A name out of Markdown, without its backslashes. */
function unescaped(text) {
    return text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

;// CONCATENATED MODULE: ./build/src/core/body/plan-page/read.js




/** Requirements Summary. */
function readRequirements(text) {
    const names = Object.keys(REQUIREMENT_HEADINGS);
    const found = partsOf(text)
        .filter(({ heading }) => heading !== '')
        .map(({ heading, lines }) => ({
        name: names.find((name) => sameName(heading, REQUIREMENT_HEADINGS[name])),
        text: sourceOf(lines),
    }));
    const parts = {};
    for (const part of found)
        if (part.name !== undefined)
            parts[part.name] ??= part.text;
    return { parts, foreign: found.some(({ name }) => name === undefined) };
}
/** Risks & Mitigation: items, with their ratings and mitigations below. */
function readRisks(text) {
    const risks = [];
    for (const line of (0,dialect/* textLines */.Fy)(text)) {
        if (line.kind !== 'bullet' || line.text === '')
            continue;
        const last = risks.at(-1);
        if (line.depth === 0)
            risks.push({ risk: line.text, probability: undefined, impact: undefined, mitigation: undefined });
        else if (last)
            risks[risks.length - 1] = { ...last, ...ratings(line.text) };
    }
    return risks;
}
/** The external dependencies: items before those on other plans. */
function readExternalDependencies(text) {
    const lines = (0,dialect/* textLines */.Fy)(text);
    const end = lines.findIndex((line) => isLabel(line, OTHER_PLANS));
    return readBullets(sourceOf(end < 0 ? lines : lines.slice(0, end)));
}
/** Implementation Phases: goals and deliverables by phase, and the boxes of tasks wherever they stand. */
function readPhases(text) {
    const phases = partsOf(text).flatMap(({ heading, lines }) => {
        const [, number, title] = /^Phase (\d+): (.+)$/.exec(heading) ?? [];
        if (title === undefined)
            return [];
        const goal = lines
            .filter(({ kind }) => kind === 'paragraph')
            .map((line) => /^\*\*Goal:\*\* (.+)$/.exec(line.text)?.[1])
            .find((found) => found !== undefined);
        const start = lines.findIndex((line) => isLabel(line, '**Deliverables:**'));
        const items = start < 0 ? [] : lines.slice(start + 1).filter((line) => line.kind !== 'todo');
        return [
            { number: Number(number), title: unescaped(title), goal, deliverables: readBullets(sourceOf(items)) },
        ];
    });
    const ticks = (0,dialect/* textLines */.Fy)(text).flatMap((line) => {
        const id = line.kind === 'todo' ? /^(?:~~)?\[?([A-Z][A-Z0-9]{1,9}-[1-9]\d*): /.exec(line.text)?.[1] : undefined;
        return id === undefined ? [] : [[id, line.checked]];
    });
    return { phases, ticks: new Map(ticks) };
}
function ratings(text) {
    const found = [
        ...text.matchAll(/\*\*(Probability|Impact|Mitigation):\*\* (.*?)(?= · \*\*(?:Probability|Impact|Mitigation):|$)/g),
    ];
    return Object.fromEntries(found.map(([, name, value]) => [name.toLowerCase(), value]));
}
/** The section cut at its headings of level 3. */
function partsOf(text) {
    const parts = [{ heading: '', lines: [] }];
    for (const line of (0,dialect/* textLines */.Fy)(text)) {
        if (line.kind === 'heading' && /^#{1,3} /.test(line.source))
            parts.push({ heading: line.text, lines: [] });
        else
            parts.at(-1).lines.push(line);
    }
    return parts;
}
function sourceOf(lines) {
    return lines.map(({ source }) => source).join('\n');
}
function isLabel({ kind, text }, label) {
    return kind === 'paragraph' && text === label;
}
function sameName(a, b) {
    return a.trim().toLowerCase() === b.toLowerCase();
}

// EXTERNAL MODULE: ./build/src/core/body/text/demote.js
var demote = __webpack_require__(8330);
// EXTERNAL MODULE: ./build/src/core/body/text/read-markdown.js
var read_markdown = __webpack_require__(5202);
// EXTERNAL MODULE: ./build/src/core/body/text/write-markdown.js
var write_markdown = __webpack_require__(3865);
// EXTERNAL MODULE: ./build/src/core/body/text/write-notion.js
var write_notion = __webpack_require__(1621);
;// CONCATENATED MODULE: ./build/src/core/body/rewrite.js
// Taking a text back into a file: paragraphs, items and tables that Notion did not change keep the very characters
// that people typed, so that the diff shows only what changed.






/**
 * The Markdown for `notion` (v1), spelled like `previous` wherever it says the same.
 * @param previous the Markdown that the file holds now
 * @param top the highest level that its headings have in Notion
 */
function rewriteMarkdown(previous, notion, top = dialect/* BELOW_SECTION */.qX) {
    const fresh = (0,dialect/* fromNotion */.sh)(notion);
    const meant = (0,dialect/* toNotion */.tM)(fresh, top);
    const says = (0,dialect/* toNotion */.tM)(previous, top);
    if (says === meant || (0,dialect/* sameText */.QV)(says, notion))
        return previous;
    const sources = (0,read_markdown/* readMarkdown */.k)(previous).map(({ block }) => block);
    // With the file's own levels of headings; where new headings do not go with them, with Notion's.
    const spellings = [(0,demote/* demote */.v)(sources, top), sources].map((shown) => respell(previous, shown, fresh));
    return spellings.find((text) => (0,dialect/* toNotion */.tM)(text, top) === meant) ?? fresh;
}
/** `fresh` in the characters of `previous`, whose blocks are `shown`. */
function respell(previous, shown, fresh) {
    const lines = previous.replace(/\r\n?/g, '\n').split('\n');
    const before = (0,read_markdown/* readMarkdown */.k)(previous);
    const after = (0,read_markdown/* readMarkdown */.k)(fresh).map(({ block }) => block);
    const says = (blocks) => blocks.map((block) => (0,write_notion/* writeNotion */.D)([block]).join('\n'));
    const kept = same(says(shown), says(after));
    const spelled = (0,write_markdown/* joinBlocks */.x9)(after, (block, number, index) => {
        const source = before[kept.get(index) ?? -1];
        return source ? lines.slice(source.start, source.end) : (0,write_markdown/* writeBlock */.nl)(block, number);
    });
    return `${spelled.join('\n')}${previous.endsWith('\n') && spelled.length > 0 ? '\n' : ''}`;
}
/** Index in `after` → index in `before` of what did not change. */
function same(before, after) {
    const pairs = new Map();
    let [from, to] = [0, 0];
    const equal = (end) => {
        for (; from < end; from += 1, to += 1)
            pairs.set(to, from);
    };
    for (const { buffer1, buffer2 } of (0,diff3/* diffIndices */.bQ)(before, after)) {
        equal(buffer1[0]);
        from += buffer1[1];
        to += buffer2[1];
    }
    equal(before.length);
    return pairs;
}

;// CONCATENATED MODULE: ./build/src/core/body/take/values.js
// Taking values that people edited in Notion into a file: what says the same keeps the very characters that were typed
// there. A value of the file is compared by what would be read of it in Notion.


/**
 * A text of blocks: the Markdown for `text` (v1), undefined for none.
 * @param top the highest level that its headings have in Notion
 */
function takeText(own, text, top) {
    const taken = rewriteMarkdown(own ?? '', text, top);
    return taken === (own ?? '') ? own : taken || undefined;
}
/** A text of one line, read as Markdown. */
function takeLine(own, read) {
    return (0,dialect/* lineToNotion */.Xi)(own ?? '') === (0,dialect/* lineToNotion */.Xi)(read ?? '') ? own : read;
}
/** The items that were read; those that people left alone, and such parts of the others, as the file spells them. */
function takeItems(own, read, { asRead, name }) {
    if (values_same(asRead(own), read))
        return own;
    const free = own.flatMap((item) => asRead([item]).map((shown) => ({ item, shown })));
    return read.map((item) => {
        const equal = free.findIndex(({ shown }) => values_same(shown, item));
        const at = equal >= 0 ? equal : free.findIndex(({ shown }) => name(shown) === name(item));
        const [found] = at < 0 ? [] : free.splice(at, 1);
        return found ? spelled(found.item, found.shown, item) : item;
    });
}
/** The values that differ from those of `model`; null for what is gone. */
function changes(model, taken) {
    const differing = Object.entries(taken).filter(([name, value]) => !values_same(value, model[name]));
    return Object.fromEntries(differing.map(([name, value]) => [name, value ?? null]));
}
/** `read` in the spelling of `own` wherever that says the same; `shown` is what is read of `own`. */
function spelled(own, shown, read) {
    if (values_same(shown, read))
        return own;
    if (typeof read !== 'object' || read === null)
        return read;
    const parts = Object.keys(read).map((key) => [
        key,
        values_same(shown[key], read[key]) ? own[key] : read[key],
    ]);
    return Object.fromEntries(parts);
}
/** Whether two plain values are equal. */
function values_same(a, b) {
    return JSON.stringify(a) === JSON.stringify(b);
}

;// CONCATENATED MODULE: ./build/src/core/body/take/lines.js



/** Criteria: the to-dos of `text`. */
function takeCriteria(own, text) {
    return takeItems(own, readCriteria(text), {
        asRead: (items) => readCriteria((0,body_lines/* criteria */.u4)(items)),
        name: (item) => item.text,
    });
}
/** Resources: links and texts. */
function takeResources(own, text) {
    return takeItems(own, readResources(text), {
        asRead: (items) => readResources((0,body_lines/* resources */.ES)(items)),
        name: ({ title }) => title,
    });
}
/** Texts, one an item. */
function takeBullets(own, read) {
    return takeItems(own, read, { asRead: (items) => readBullets((0,body_lines/* bullets */.e5)(items)), name: (item) => item });
}
/** Progress notes. */
function takeUpdates(own, text, names) {
    return takeItems(own, readUpdates(text, names.handleOf), {
        asRead: (items) => readUpdates((0,body_lines/* updates */.Js)(items, names), names.handleOf),
        name: ({ note }) => note,
    });
}

;// CONCATENATED MODULE: ./build/src/core/body/take/phases.js





/** Only what differs from what the page would show of the plan. */
function takePhases(plan, text, context) {
    const read = readPhases(text);
    const shown = readPhases(implementationPhases(plan, context)).ticks;
    const phases = plan.phases.flatMap((phase, index) => {
        const found = findPhase(plan, index, read.phases);
        if (!found)
            return [];
        const values = changes(phase, {
            goal: takeLine(phase.goal, found.goal),
            deliverables: takeBullets(phase.deliverables, found.deliverables),
        });
        return Object.keys(values).length === 0 ? [] : [[phase.title, values]];
    });
    const ticks = [...read.ticks].filter(([id, ticked]) => shown.has(id) && shown.get(id) !== ticked);
    return { phases: new Map(phases), ticks: new Map(ticks) };
}
/** By its title; where one side renamed the phase, by its number. */
function findPhase(plan, index, read) {
    const titles = plan.phases.map(({ title }) => readPhases(`### Phase 1: ${(0,dialect/* literal */.eu)(title)}`).phases[0]?.title);
    return (read.find(({ title }) => title === titles[index]) ??
        read.find(({ title, number }) => number === index + 1 && !titles.includes(title)));
}

;// CONCATENATED MODULE: ./build/src/core/body/take/requirements.js





/** A part whose heading people may have renamed stays as it is; one that is gone with its heading is cleared. */
function takeRequirements(own, text) {
    const { parts, foreign } = readRequirements(text);
    const part = (name, take) => parts[name] === undefined && foreign ? own[name] : take(parts[name] ?? '');
    return {
        current: part('current', (found) => takeText(own.current, found, BELOW_PART)),
        target: part('target', (found) => takeText(own.target, found, BELOW_PART)),
        functional: part('functional', (found) => takeBullets(own.functional, readBullets(found))),
        nonFunctional: part('nonFunctional', (found) => takeBullets(own.nonFunctional, readBullets(found))),
    };
}

;// CONCATENATED MODULE: ./build/src/core/body/take/plan.js








/**
 * What the plan is to be set to: only what differs from what it says now, null for what people cleared. Derived
 * sections and lines give nothing.
 * @param text what the file shall say in the section (v1); '' for nothing
 */
function takePlanSection(plan, heading, text, context) {
    if (heading === 'Implementation Phases')
        return { plan: {}, ...takePhases(plan, text, context) };
    return { plan: changes(plan, plan_SECTIONS[heading]?.(plan, text) ?? {}), phases: new Map(), ticks: new Map() };
}
/** The text of the section once the plan has taken `text`: without the lines that it cannot hold. */
function heldByPlan(plan, heading, text, context) {
    const taken = takePlanSection(plan, heading, text, context);
    const phases = plan.phases.map((phase) => withPhaseValues(phase, taken.phases.get(phase.title) ?? {}));
    const category = (task) => {
        const ticked = taken.ticks.get(task.id ?? '');
        return ticked === undefined ? context.category(task) : ticked ? 'done' : 'todo';
    };
    const sections = planSections(withPlanValues({ ...plan, phases }, taken.plan), { ...context, category });
    return sections.find((section) => section.heading === heading)?.text ?? '';
}
const plan_SECTIONS = {
    Overview: ({ summary }, text) => ({ summary: takeText(summary, text) }),
    'Requirements Summary': (plan, text) => ({ requirements: takeRequirements(plan.requirements, text) }),
    'Technical Approach': ({ approach }, text) => ({ approach: takeText(approach, text) }),
    Dependencies: ({ dependencies: { external } }, text) => ({
        dependencies: { external: takeBullets(external, readExternalDependencies(text)) },
    }),
    'Risks & Mitigation': ({ risks }, text) => ({
        risks: takeItems(risks, readRisks(text), {
            asRead: (items) => readRisks(risksAndMitigation(items)),
            name: ({ risk }) => risk,
        }),
    }),
    'Success Criteria': (plan, text) => ({ successCriteria: takeCriteria(plan.successCriteria, text) }),
    Resources: ({ resources }, text) => ({ resources: takeResources(resources, text) }),
};

;// CONCATENATED MODULE: ./build/src/core/reconcile/import-plan.js
// A project of a database as a plan file: its rows as tasks in phases, and what its own page says.








/** Sections that people share with the file; everything else on the page of a plan is derived. */
const derived = new Set([
    'Linked Specification',
    'Status Overview',
    'Timeline',
    'Progress',
]);
/**
 * What the page of a project says of its plan.
 * @param plan its file with all of its tasks
 * @param implied values of Status that need not stand in the file: the one that follows from the tasks, and the one
 *   that a page has before anybody sets it
 */
function importPlanPage({ page, body }, plan, binding, { takes, mode }, context, implied) {
    const all = Object.entries(readRow(page, binding).values);
    const shared = all.filter(([field]) => !planFields[field].owned);
    const said = shared.filter(([field, value]) => field !== 'title' && !(field === 'status' && implied.some((each) => sameValue(value, each ?? null))));
    const values = Object.assign({}, ...said.map(([field, value]) => import_plan_valuesOf(takes.takePlan(plan, field, value))));
    const texts = body?.complete === true
        ? splitSections(body.markdown, planHeadings(mode)).filter(({ heading }) => !derived.has(heading))
        : [];
    const taken = texts.map(({ heading, text }) => takePlanSection(plan, heading, text, context));
    const phases = new Map(taken.flatMap((each) => [...each.phases]));
    const set = Object.assign({}, values, ...taken.map((each) => each.plan));
    const after = withPlanValues(plan, set);
    return {
        edits: [
            ...(Object.keys(set).length === 0 ? [] : [{ kind: 'set-plan', plan: plan.key, values: set }]),
            ...[...phases].map(([phase, each]) => setPhase(plan, phase, each)),
        ],
        page: {
            page: page.id,
            url: page.url,
            fields: Object.fromEntries(shared.map(([field, value]) => [
                field,
                makeBase(takes.holdPlan(after, field, value) ?? null, value, sameValue),
            ])),
            sections: Object.fromEntries(texts.map(({ heading, text }) => {
                const held = heldByPlan(plan, heading, text, context);
                return [heading, held === text ? [text] : [held, text]];
            })),
        },
    };
}
function import_plan_valuesOf(taken) {
    if (taken.kind === 'refused')
        return {};
    return Object.assign({}, ...taken.edits.map((edit) => (edit.kind === 'set-plan' ? edit.values : {})));
}
function setPhase({ key }, phase, values) {
    return { kind: 'set-phase', plan: key, phase, values };
}

;// CONCATENATED MODULE: ./build/src/core/body/take/task.js





/**
 * What the task is to be set to: only what differs from what it says now, null for what people cleared.
 * @param text what the file shall say in the section (v1); '' for nothing
 */
function takeTaskSection(task, heading, text, names) {
    return changes(task, task_SECTIONS[heading]?.(task, text, names) ?? {});
}
/** The text of the section once the task has taken `text`: without the lines that it cannot hold. */
function heldByTask(task, heading, text, names) {
    const after = withTaskValues(task, takeTaskSection(task, heading, text, names));
    return taskSections(after, names).find((section) => section.heading === heading)?.text ?? '';
}
const task_SECTIONS = {
    Context: takeContext,
    Description: ({ description }, text) => ({ description: takeText(description, text) }),
    'Acceptance Criteria': ({ acceptance }, text) => ({ acceptance: takeCriteria(acceptance, text) }),
    'Technical Approach': ({ approach }, text) => ({ approach: takeText(approach, text) }),
    Resources: ({ resources }, text) => ({ resources: takeResources(resources, text) }),
    Progress: ({ updates }, text, names) => ({ updates: takeUpdates(updates, text, names) }),
};
function takeContext(task, text) {
    // A context may itself begin like a blocker: then that line stays its own.
    const alike = task.blocker === undefined && readContext(contextText(task)).blocker !== undefined;
    const { blocker, rest } = alike ? { blocker: undefined, rest: text } : readContext(text);
    return { blocker: takeLine(task.blocker, blocker), context: takeText(task.context, rest) };
}

;// CONCATENATED MODULE: ./build/src/core/reconcile/field.js


/**
 * Decides what goes to Notion. What people changed there since both sides agreed is never overwritten: it has to be
 * pulled first, and belongs to the next run when it came too late for this one.
 */
function pushField({ base, wanted, actual }, rule) {
    const nothing = { write: undefined, theirs: false, lost: undefined };
    const write = (value, lost) => ({
        ...nothing,
        write: value,
        base: field_agreed(value),
        lost: field_isEmpty(lost) ? undefined : lost,
    });
    // Both sides hold the same, whoever changed it.
    if (sameValue(wanted, actual))
        return { ...nothing, base: field_agreed(wanted) };
    if (rule.owner === 'repo')
        return base && !field_differs(base, wanted) && sameValue(actual, notionBase(base))
            ? { ...nothing, base }
            : write(wanted);
    if (base === undefined) {
        // A row that was there before: a value on one side only fills the gap of the other.
        const fills = field_isEmpty(wanted) || (rule.owner === 'notion' && !field_isEmpty(actual));
        return fills ? { ...nothing, theirs: true, base: field_agreed(wanted) } : write(wanted, actual);
    }
    if (!sameValue(actual, notionBase(base)))
        return { ...nothing, theirs: true, base };
    return field_differs(base, wanted) && rule.owner === 'both' ? write(wanted) : { ...nothing, base };
}
/**
 * Decides what people's edit in Notion means for the file; undefined: there is none.
 * @param held Notion's value reduced to what the file can hold: a time to its day
 */
function pullField({ base, wanted, actual }, held, rule) {
    if (base === undefined || rule.owner === 'repo')
        return undefined;
    const repoChanged = field_differs(base, wanted);
    const theirs = makeBase(held, actual, sameValue);
    const keep = { take: undefined, base: theirs, conflict: undefined, ask: false };
    const take = { ...keep, take: held };
    const notionWins = { ...take, conflict: { kept: 'notion' } };
    if (sameValue(actual, notionBase(base)))
        return repoChanged && rule.owner === 'notion' ? notionWins : undefined;
    if (sameValue(wanted, held))
        return keep;
    if (!repoChanged)
        return take;
    if (rule.owner === 'notion')
        return notionWins;
    if (rule.merge === 'set') {
        const merged = mergeSets(asSet(repoBase(base)), asSet(wanted), asSet(held));
        return sameValue(merged, wanted) ? keep : { ...keep, take: merged };
    }
    const repoWins = { ...keep, conflict: { kept: 'repo' } };
    // An edit beats a removal, on either side.
    if (field_isEmpty(wanted))
        return take;
    if (field_isEmpty(held))
        return keep;
    if (rule.merge === 'status') {
        const ours = rule.rank?.(wanted);
        const others = rule.rank?.(held);
        if (ours !== undefined && others !== undefined && ours !== others)
            return ours > others ? repoWins : notionWins;
    }
    switch (rule.conflicts) {
        case 'repo':
            return repoWins;
        case 'notion':
            return notionWins;
        case 'ask':
            return { ...take, ask: true };
    }
}
function field_agreed(value) {
    return makeBase(value, value, sameValue);
}
/**
 * Whether the file's value changed since both sides agreed. The form in which Notion kept it is no change: an option
 * that was sent by name has an id since, and the file's word for it stands for that id now.
 */
function field_differs(base, wanted) {
    return !base.some((known) => sameValue(known, wanted));
}
/** What was added or removed since `base` on either side; an addition beats the removal of the same element. */
function mergeSets(base, ours, theirs) {
    const added = [...ours, ...theirs].filter((element) => !base.includes(element));
    const kept = base.filter((element) => ours.includes(element) && theirs.includes(element));
    return [...new Set([...kept, ...added])];
}
/** The entries of a value that holds several; a text is one, anything else none. */
function asSet(value) {
    if (Array.isArray(value))
        return value;
    return typeof value === 'string' && value !== '' ? [value] : [];
}
function field_isEmpty(value) {
    return (value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0));
}

;// CONCATENATED MODULE: ./build/src/core/reconcile/row.js



/** What every field of the file asks of Notion. Bases of other fields stay as they are. */
function decideRow(rules, values, before, page) {
    const fields = Object.fromEntries(Object.entries(before).map(([field, base]) => [field, [...base]]));
    const writes = {};
    const following = {};
    const lost = {};
    const theirs = {};
    for (const [field, wanted] of Object.entries(values)) {
        const property = rules.property(field);
        const raw = page.properties[property?.id ?? ''];
        // A list that Notion cut short says nothing; it is written only when the file changed.
        if (raw === undefined || isPartial(raw)) {
            const base = before[field];
            if (raw && (!base || field_differs(base, wanted)))
                writes[field] = wanted;
            continue;
        }
        const actual = readValue(raw, property);
        if (rules.follows.has(field)) {
            fields[field] = makeBase(actual, actual, sameValue);
            if (!sameValue(wanted, actual))
                following[field] = wanted;
            continue;
        }
        const decision = pushField({ base: before[field], wanted, actual }, rules.rule(field));
        fields[field] = [...decision.base];
        if (decision.write !== undefined)
            writes[field] = decision.write;
        if (decision.lost !== undefined)
            lost[field] = decision.lost;
        if (decision.theirs)
            theirs[field] = actual;
    }
    return {
        fields,
        writes: Object.keys(writes).length > 0 ? { ...writes, ...following } : {},
        lost,
        theirs,
    };
}
/**
 * What people changed in a row since both sides agreed, by field.
 * @param gone pages that relations no longer show because they are in the trash or elsewhere
 * @param hold reduces a value of Notion's to what the file can hold; undefined where the file cannot take it over
 */
function pullRow(rules, values, before, page, hold, gone) {
    return Object.fromEntries(Object.entries(values).flatMap(([field, wanted]) => {
        const property = rules.property(field);
        const raw = page.properties[property?.id ?? ''];
        if (raw === undefined || isPartial(raw) || rules.follows.has(field))
            return [];
        const [rule, agreed, actual] = [rules.rule(field), before[field], readValue(raw, property)];
        if (!agreed || rule.owner === 'repo')
            return [];
        if (sameValue(actual, notionBase(agreed)) && rule.owner === 'both')
            return [];
        const base = withoutGone(agreed, property, gone);
        if (base === undefined || (base !== agreed && sameValue(actual, notionBase(base))))
            return [[field, { gone: makeBase(wanted, actual, sameValue) }]];
        const held = hold(field, actual);
        if (held === undefined)
            return [[field, 'refused']];
        const pull = pullField({ base, wanted, actual }, held, rule);
        return pull ? [[field, pull]] : [];
    }));
}
/** Bases of the fields that hold what a run that died was about to write: those are no edits of people's. */
function ownWrites({ property }, before, page, written) {
    return Object.fromEntries(Object.entries(written).flatMap(([field, value]) => {
        const raw = page.properties[property(field)?.id ?? ''];
        const base = before[field];
        if (!base || raw === undefined || isPartial(raw))
            return [];
        const actual = readValue(raw, property(field));
        const isOurs = sameValue(actual, withOptionIds(value, raw)) && !sameValue(actual, notionBase(base));
        return isOurs ? [[field, makeBase(withOptionIds(value, raw), actual, sameValue)]] : [];
    }));
}
/** Pages that relations of a row no longer show. */
function row_unlinked({ property }, before, page) {
    return Object.entries(before).flatMap(([field, base]) => {
        const raw = page.properties[property(field)?.id ?? ''];
        if (raw?.type !== 'relation' || isPartial(raw))
            return [];
        const is = asSet(readValue(raw));
        return asSet(notionBase(base)).filter((id) => !is.includes(id));
    });
}
/** Bases of the fields that a row came back without from another place: it lost them there, and gets them again. */
function emptied({ property }, before, page) {
    return Object.fromEntries(Object.entries(before).flatMap(([field, base]) => {
        const raw = page.properties[property(field)?.id ?? ''];
        const isEmpty = raw !== undefined && sameValue(readValue(raw, property(field)), null);
        return isEmpty && !sameValue(notionBase(base), null) ? [[field, [null]]] : [];
    }));
}
/** A base without what there no longer is: options that were deleted, pages that are gone; undefined: it was just that. */
function withoutGone(base, property, gone) {
    const { options, type } = property ?? {};
    if (!options && type !== 'relation')
        return base;
    const isGone = (word) => options ? !options.some(({ id, name }) => id === word || name === word) : gone.has(word);
    const notion = notionBase(base);
    if (typeof notion === 'string')
        return isGone(notion) ? undefined : base;
    if (!asSet(notion).some(isGone))
        return base;
    const left = (value) => Array.isArray(value) ? asSet(value).filter((word) => !isGone(word)) : value;
    return makeBase(left(repoBase(base)), left(notion), sameValue);
}
/** Fields whose value in the file changed since both sides agreed. */
function fileChanges(rules, values, before) {
    const unset = (value) => sameValue(value, null);
    return Object.fromEntries(Object.entries(values).filter(([field, value]) => {
        if (rules.follows.has(field))
            return false;
        const base = before[field];
        return base ? field_differs(base, value) : !unset(value);
    }));
}
/** Bases of a page that was just written with `values`: what was sent, and what Notion made of it. */
function writtenBases(rules, values, page) {
    return Object.fromEntries(Object.entries(values).map(([field, value]) => {
        const raw = page.properties[rules.property(field)?.id ?? ''];
        // By id also where an option was only just created: it has that id from now on.
        if (raw === undefined || isPartial(raw))
            return [field, [value]];
        return [field, makeBase(withOptionIds(value, raw), readValue(raw), sameValue)];
    }));
}

;// CONCATENATED MODULE: ./build/src/core/reconcile/pull.js



/** A pull of one field or heading of a page. */
function pullOf({ plan, task, page }, field, more) {
    const base = { kind: 'value', fields: {}, sections: {} };
    return { ...base, plan, task, field, page: page.id, url: page.url, by: page.lastEditedBy, ...more };
}
/** Everything that people changed in the properties of a page. */
function pullFields(input) {
    const { subject, side, values, bases, hold, gone } = input;
    const found = pullRow(side, values, bases, subject.page, hold, gone);
    return joinPulled(Object.entries(found).map(([field, pull]) => pull === 'refused'
        ? refusedField(input, field)
        : 'gone' in pull
            ? lostOption(input, field, pull.gone)
            : pulledField(input, field, pull)));
}
/** Several results as one. */
function joinPulled(parts) {
    return {
        pulls: parts.flatMap(({ pulls }) => pulls),
        asked: parts.flatMap(({ asked }) => asked),
        conflicts: parts.flatMap(({ conflicts }) => conflicts),
        notes: Object.assign({}, ...parts.map(({ notes }) => notes)),
        notices: parts.flatMap(({ notices }) => notices),
    };
}
const pull_nothing = { pulls: [], asked: [], conflicts: [], notes: {}, notices: [] };
function pulledField(input, field, { take, base, conflict, ask }) {
    const { subject, side, values, take: taken } = input;
    const edits = take === undefined ? { kind: 'edits', edits: [], notice: undefined } : taken(field, take);
    if (edits.kind === 'refused')
        return refusedField(input, field, edits.reason);
    const repo = side.show(field, values[field] ?? null);
    const notion = side.show(field, actual(input, field));
    const pull = pullOf(subject, field, {
        from: repo,
        was: repo,
        to: take === undefined ? repo : side.show(field, take),
        edits: [...edits.edits],
        fields: { [field]: [...base] },
    });
    const lost = conflict?.kept === 'repo';
    return {
        pulls: ask ? [] : [pull],
        asked: ask ? [pull] : [],
        conflicts: conflict || ask
            ? [{ ...pull_about(subject), field, repo, notion, kept: ask ? 'open' : (conflict?.kept ?? 'repo') }]
            : [],
        notes: lost
            ? {
                [field]: {
                    kind: 'conflict',
                    text: `conflict: the repo's ${pull_quoted(repo)} was kept over ${pull_quoted(notion)}`,
                    repo,
                    notion: repo,
                },
            }
            : {},
        notices: edits.notice === undefined ? [] : [{ message: edits.notice }],
    };
}
/** A row lost what no longer is: it stays without it and the file with it, until one of them says more. */
function lostOption({ subject, side }, field, base) {
    const { name, options } = side.property(field) ?? {};
    const pull = pullOf(subject, field, { from: '', to: '', edits: [], fields: { [field]: [...base] } });
    const message = `An option of "${name}" that rows had was deleted in Notion: the files keep it, and these rows are left without it. Set another value on either side, or add the option again.`;
    return { ...pull_nothing, pulls: [pull], notices: options ? [{ message }] : [] };
}
/** Notion keeps its value and the file its own until somebody makes it fit. */
function refusedField(input, field, why) {
    const { side, values, bases, take } = input;
    const value = actual(input, field);
    const taken = why === undefined ? take(field, value) : undefined;
    const reason = why ?? (taken?.kind === 'refused' ? taken.reason : 'it cannot be read');
    const repo = side.show(field, values[field] ?? repoBase(bases[field] ?? [null]));
    return {
        ...pull_nothing,
        notes: {
            [field]: {
                kind: 'refused',
                text: `not taken over because ${reason}`,
                repo,
                notion: side.show(field, value),
            },
        },
    };
}
function actual({ subject, side }, field) {
    const property = side.property(field);
    const raw = subject.page.properties[property?.id ?? ''];
    return raw === undefined ? null : readValue(raw, property);
}
function pull_about({ plan, task }) {
    return { plan, task };
}
function pull_quoted(value) {
    return value === '' ? 'empty value' : value;
}

;// CONCATENATED MODULE: ./build/src/core/reconcile/import-row.js
// A row that people made in Notion as a task of its plan: its fields, its phase, its text.








const import_row_blank = { ...noTask, title: '' };
/**
 * The pull by which a row becomes the task `id` of a plan, with everything that a file can hold of it.
 * @param dependsOn the pages of its dependencies that the file names; else all of them
 */
function importRow({ page, body }, plan, id, { takes, names, mode }, dependsOn) {
    const actual = takes.valuesOf(page);
    const values = dependsOn && 'depends-on' in actual ? { ...actual, 'depends-on': dependsOn } : actual;
    const fields = takes.newTask(values);
    const title = page.title.replace(/\s+/g, ' ').trim();
    const texts = body?.complete === true ? splitSections(body.markdown, taskHeadings(mode)) : [];
    const task = texts.reduce((before, { heading, text }) => withTaskValues(before, takeTaskSection(before, heading, text, names)), withTaskValues(import_row_blank, fields));
    const taken = Object.assign({}, ...texts.map(({ heading, text }) => takeTaskSection(import_row_blank, heading, text, names)));
    const edit = {
        kind: 'add-task',
        plan,
        phase: takes.phaseOf(values),
        values: { ...fields, ...taken, id, title },
    };
    return pullOf({ plan, task: id, page }, 'row', {
        kind: 'import',
        from: '',
        to: title,
        edits: [edit],
        // What the file cannot hold stays in Notion, and is no difference.
        fields: Object.fromEntries(Object.entries(values)
            .filter(([field]) => field !== 'id')
            .map(([field, value]) => [
            field,
            makeBase(takes.holdTask(task, field, value) ?? null, actual[field] ?? null, sameValue),
        ])),
        sections: Object.fromEntries(texts.map(({ heading, text }) => {
            const held = heldByTask(task, heading, text, names);
            return [heading, held === text ? [text] : [held, text]];
        })),
    });
}

;// CONCATENATED MODULE: ./build/src/core/reconcile/outline.js
// The order in which rows of a database stand in a plan file: phase by phase, what others wait for first.

/** Dependencies without those that would close a circle, and what was left out for it. */
function withoutCircles(rows) {
    const graph = new Map(rows.map(({ page, dependsOn }) => [page, dependsOn]));
    const inside = () => new Map([...graph].map(([page, pages]) => [page, pages.filter((other) => graph.has(other))]));
    const dropped = [];
    for (let cycles = cyclesOf(inside()); cycles.length > 0; cycles = cyclesOf(inside()))
        for (const cycle of cycles) {
            const [page, dependsOn] = [cycle.at(-1), cycle[0]];
            graph.set(page, graph.get(page).filter((other) => other !== dependsOn));
            dropped.push({ page, dependsOn });
        }
    return { rows: rows.map((row) => ({ ...row, dependsOn: graph.get(row.page) })), dropped };
}
/**
 * The rows in the order of a file, those without a phase last. Free of circles, please.
 * @param phases in their order, where the database has one; others follow as they first appear
 */
function outline(rows, phases) {
    const byAge = [...rows].sort((a, b) => compare(a.createdTime, b.createdTime) || compare(a.page, b.page));
    const seen = byAge.flatMap(({ phase }) => phase ?? []);
    const order = [...new Set([...phases, ...seen]), undefined];
    return order.flatMap((phase) => dependenciesFirst(byAge.filter((row) => row.phase === phase)));
}
/** What is ready and oldest comes next. */
function dependenciesFirst(rows) {
    const left = [...rows];
    const open = new Set(rows.map(({ page }) => page));
    return rows.map(() => {
        const at = left.findIndex(({ dependsOn }) => !dependsOn.some((page) => open.has(page)));
        const [next] = left.splice(Math.max(0, at), 1);
        open.delete(next.page);
        return next;
    });
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/src/core/board/codecs/people.js

/** Said once for all fields, however many tasks it concerns. */
const peopleUnavailable = 'People were left as they are: the Notion token may not look them up. Allow it to read user information including e-mail addresses, or give user ids under `people`.';
function people_people(directory) {
    return {
        encode: (written, property) => {
            const found = codec_words(written).map((word) => ({ word, person: directory.find(word) }));
            for (const { word, person } of found)
                if (person.kind === 'unknown')
                    return codec_problem(`"${word}" is nobody that is known.`, person.hint);
            if (found.some(({ person }) => person.kind === 'unavailable'))
                return { kind: 'left', notice: peopleUnavailable };
            return set(found.flatMap(({ person }) => (person.kind === 'user' ? [person.id] : [])), property.name);
        },
        decode: (value, _property, written) => {
            const rest = new Set(codec_idsOf(value));
            const kept = codec_words(written).filter((word) => {
                const person = directory.find(word);
                return person.kind === 'user' ? rest.delete(person.id) : person.kind !== 'unknown';
            });
            const added = [...rest].map((id) => directory.wordFor(id)).sort();
            const lines = [...rest].flatMap((id) => directory.suggestion(id) ?? []);
            const result = codec_list([...kept, ...added]);
            return result.kind === 'value' && lines.length > 0
                ? {
                    ...result,
                    notice: `To see a name instead of a user id, add under \`people\`: ${lines.join(', ')}.`,
                }
                : result;
        },
    };
}
/** One person, for a key that holds a single word. */
function onePerson(directory) {
    const several = people_people(directory);
    return {
        encode: (written, property) => several.encode(written, property),
        decode: (value, property, written) => {
            if (codec_idsOf(value).length > 1)
                return codec_refused(`${property.name} holds more than one person`);
            const current = codec_idsOf(value).length === 0 ? written : undefined;
            const result = several.decode(value, property, current);
            if (result.kind !== 'value')
                return result;
            const [word] = codec_words(result.value);
            return result.notice === undefined ? decoded(word) : { ...result, value: word };
        },
    };
}

;// CONCATENATED MODULE: ./build/src/core/board/codecs/titled.js
// Codecs of words that people make up: sprints and phases (in a select, a text or a relation whose pages are matched by
// title) and labels. What does not exist yet is created.



function titled_titled(context) {
    return {
        encode: (written, property) => {
            const name = written === undefined ? '' : oneText(String(written));
            if (name === '')
                return encoded(null);
            if (property.type === 'select')
                return titled_option(optionNamed(property.options ?? [], name)?.id ?? optionName(name));
            if (property.type !== 'relation')
                return encoded(name);
            const page = context.pageTitled(property.relation?.dataSource ?? '', name);
            return page === undefined ? { kind: 'missing-page', title: name } : encoded([page]);
        },
        decode: (value, property) => {
            const ids = codec_idsOf(value);
            const [id] = ids;
            if (id === undefined)
                return decoded(undefined);
            if (property.type === 'select')
                return decoded(property.options?.find((known) => known.id === id)?.name ?? id);
            if (property.type !== 'relation')
                return decoded(oneText(id) || undefined);
            if (ids.length > 1)
                return codec_refused(`${property.name} links to more than one page`);
            const name = context.titleOf(id);
            return name === undefined
                ? codec_refused(`the page that ${property.name} links to cannot be read`)
                : decoded(name);
        },
    };
}
function titled_option(idOrName) {
    return encoded(idOrName === '' ? null : idOrName);
}
/** A set of options. Commas are dropped from their names, not from the file. */
const labels = {
    encode: (written, property) => {
        const named = codec_words(written).flatMap((word) => {
            return (optionNamed(property.options ?? [], word)?.id ?? optionName(word)) || [];
        });
        return set(named, property.name);
    },
    decode: (value, property, written) => {
        const known = property.options ?? [];
        const rest = new Set(codec_idsOf(value));
        const kept = codec_words(written).filter((word) => rest.delete(optionNamed(known, word)?.id ?? optionName(word)));
        const added = known.filter(({ id }) => rest.delete(id)).map(({ name }) => name);
        return codec_list([...kept, ...added, ...rest]);
    },
};

;// CONCATENATED MODULE: ./build/src/core/board/codecs/plain.js



/** Text of a text, title, url, email or phone property. */
const plain_text = {
    encode: (written) => encoded(plain_textOf(written)),
    decode: (value) => decoded(stringOf(value)),
};
/** A title: one line, never empty. */
const title = {
    encode: (written) => encoded(plain_oneLine(written)),
    decode: (value) => {
        const line = plain_oneLine(stringOf(value));
        return line === null ? codec_refused('the title is empty') : decoded(line);
    },
};
/** A title that carries `prefix` in Notion and not in the file. */
function prefixed(prefix) {
    return {
        encode: (written) => encoded(`${prefix}${plain_oneLine(written) ?? ''}`),
        decode: (value) => {
            const line = plain_oneLine(stringOf(value)) ?? '';
            const start = prefix.trim().toLowerCase();
            const bare = line.toLowerCase().startsWith(start) ? line.slice(start.length).trim() : line;
            return bare === '' ? codec_refused('the title is empty') : decoded(bare);
        },
    };
}
/** A day. Of a range in Notion the file takes `part`; times of day stay in Notion. */
function day(part) {
    return {
        encode: (written) => encoded(typeof written === 'string' && written !== '' ? { start: written, end: null } : null),
        decode: (value) => {
            if (value === null || typeof value !== 'object' || !('start' in value))
                return decoded(undefined);
            return decoded((part === 'end' ? (value.end ?? value.start) : value.start).slice(0, 10));
        },
    };
}
/** A number, in a number property, or as the name of an option or text. */
const amount = {
    encode: (written, property) => {
        if (property.type === 'number')
            return encoded(typeof written === 'number' ? written : null);
        return amountTitle.encode(typeof written === 'number' ? String(written) : undefined, property);
    },
    decode: (value, property) => {
        if (property.type === 'number')
            return decoded(typeof value === 'number' ? value : undefined);
        const named = amountTitle.decode(value, property, undefined);
        if (named.kind !== 'value' || typeof named.value !== 'string')
            return named;
        const number = Number(named.value);
        return Number.isFinite(number) && number >= 0
            ? decoded(number)
            : codec_refused(`"${named.value}" is no number`);
    },
};
const amountTitle = titled_titled({ pageTitled: () => undefined, titleOf: () => undefined });
/** The address of the specification. The file names it as it likes; Notion holds the address that was found. */
function specification(specUrl) {
    return {
        encode: (written) => {
            if (typeof written !== 'string' || written === '')
                return encoded(null);
            const url = specUrl(written) ?? (/^https?:\/\//i.test(written) ? written : undefined);
            if (url === undefined)
                return { kind: 'left', notice: undefined };
            return url.length > 2000
                ? codec_problem('The address of the specification is longer than Notion takes.', 'Shorten it, or give its title.')
                : encoded(url);
        },
        decode: (value) => decoded(stringOf(value)),
    };
}
function plain_textOf(written) {
    return written === undefined ? null : oneText(String(written)) || null;
}
function plain_oneLine(written) {
    return plain_textOf(written)?.replace(/\s+/g, ' ') ?? null;
}
function stringOf(value) {
    return typeof value === 'string' ? oneText(value) || undefined : undefined;
}

;// CONCATENATED MODULE: ./build/src/core/board/codecs/vocabulary.js
// Codecs of statuses and priorities: words out of a fixed set, which are never created.


/** `unset` is the option id for a key that is left out; undefined: the property is cleared. */
function vocabularyWord(kind, vocabulary, unset) {
    return {
        encode: (written) => {
            if (written === undefined || written === '')
                return encoded(unset ?? null);
            const word = vocabulary.resolve(String(written));
            if (word)
                return word.option ? encoded(word.option.id) : { kind: 'left', notice: undefined };
            const near = (0,did_you_mean/* closest */.k)(String(written), vocabulary.names);
            return codec_problem(`"${String(written)}" is no ${kind}.`, `${near === undefined ? '' : `Did you mean ${near}? `}There are: ${vocabulary.names.join(', ')}.`);
        },
        decode: (value, property) => {
            const [id] = codec_idsOf(value);
            if (id === undefined)
                return decoded(undefined);
            const word = vocabulary.ofOption(id);
            return word ? decoded(word.name) : codec_refused(`its ${property.name} is an option that is not known`);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/core/board/plans.js






/** What plan pages are called in Notion: this and the title. */
const planTitlePrefix = 'Implementation Plan: ';
/** The values that a plan's row is to hold. Its Tasks are the other end of a relation and never written. */
function encodePlan(plan, { category, ...derived }, binding, context) {
    const codecs = planCodecs(context, category);
    const entries = Object.entries({ ...plans_written(plan), ...derived }).flatMap(([field, value]) => {
        const property = binding.fields[field];
        if (!property)
            return [];
        const at = plan.at[field] ?? plan.at[''];
        return [{ field, written: value, property, codec: codecs[field], at }];
    });
    return encodeEntries({ file: plan.path, plan: plan.key, task: undefined }, entries, plan.frozen);
}
/** Notion's value of one field as the file would say it. */
function decodePlanField(field, value, binding, context, plan) {
    const entry = plans_entryOf(field, binding, context, plan);
    return entry ? decodeEntry(entry, value) : codec_refused('it has no property');
}
/** Notion's value reduced to what the file can hold; undefined where the file cannot take it over. */
function normalisePlanField(field, value, binding, context, plan) {
    const entry = plans_entryOf(field, binding, context, plan);
    return entry && normaliseEntry(entry, value);
}
function planCodecs(context, computed) {
    const status = computed && nearest(context.planStatuses, computed);
    return {
        title: prefixed(planTitlePrefix),
        key: plain_text,
        status: vocabularyWord('status', context.planStatuses, status?.option?.id),
        owner: onePerson(context.people),
        progress: amount,
        start: day('start'),
        due: day('end'),
        spec: specification(context.specUrl),
        source: plain_text,
        sync: plain_text,
    };
}
function plans_written(plan) {
    return {
        title: plan.title,
        key: plan.key,
        status: plan.status,
        owner: plan.owner,
        start: plan.start,
        due: plan.due,
        spec: plan.spec,
    };
}
function plans_entryOf(field, binding, context, plan) {
    const property = binding.fields[field];
    if (!property || field === 'tasks')
        return undefined;
    return { field, property, codec: planCodecs(context)[field], written: plan && plans_written(plan)[field] };
}

;// CONCATENATED MODULE: ./build/src/core/board/codecs/free.js
// Codecs of properties that are no field of ours, as tasks name them under `properties`: one per type that can be
// written.







/** The codec for a property's type; undefined where values of the type cannot be written from a file. */
function freeCodec(property, context) {
    switch (property.type) {
        case 'rich_text':
            return single(plain_text);
        case 'url':
        case 'email':
        case 'phone_number':
            return single(shortText(property.type === 'url' ? 2000 : 200));
        case 'number':
            return single(number);
        case 'select':
            return single(titled_titled(context));
        case 'status':
            return single(existingOption);
        case 'multi_select':
            return labels;
        case 'date':
            return single(span);
        case 'checkbox':
            return single(free_checkbox);
        case 'people':
            return people_people(context.people);
        case 'relation':
            return pages(context);
        default:
            return undefined;
    }
}
/** Refuses a list where the property holds one value. */
function single(codec) {
    return {
        ...codec,
        encode: (written, property) => typeof written === 'object' && written.length > 1
            ? codec_problem(`"${property.name}" holds one value, not a list.`, 'Write a single value.')
            : codec.encode(typeof written === 'object' ? written[0] : written, property),
    };
}
function shortText(limit) {
    return {
        ...plain_text,
        encode: (written, property) => String(written ?? '').length > limit
            ? codec_problem(`"${property.name}" takes at most ${String(limit)} characters.`, 'Shorten the value.', 'limit')
            : plain_text.encode(written, property),
    };
}
const number = {
    encode: (written, property) => {
        if (written === undefined || written === '')
            return encoded(null);
        const value = typeof written === 'boolean' ? Number.NaN : Number(written);
        return Number.isFinite(value)
            ? encoded(value)
            : codec_problem(`"${property.name}" holds a number, and "${String(written)}" is none.`, 'Write a number.');
    },
    decode: (value) => decoded(typeof value === 'number' ? value : undefined),
};
const free_checkbox = {
    encode: (written, property) => {
        const value = String(written ?? 'false').toLowerCase();
        if (['true', 'yes', 'on'].includes(value))
            return encoded(true);
        if (['false', 'no', 'off', ''].includes(value))
            return encoded(false);
        return codec_problem(`"${property.name}" is a checkbox, and "${value}" is neither true nor false.`, 'Write `true` or `false`.');
    },
    decode: (value) => decoded(value === true),
};
const existingOption = {
    encode: (written, property) => {
        if (written === undefined || written === '')
            return encoded(null);
        const options = property.options ?? [];
        const option = optionNamed(options, String(written));
        if (option)
            return encoded(option.id);
        const names = options.map(({ name }) => name);
        const near = (0,did_you_mean/* closest */.k)(String(written), names);
        return codec_problem(`"${String(written)}" is no option of "${property.name}".`, `${near === undefined ? '' : `Did you mean ${near}? `}There are: ${names.join(', ')}.`);
    },
    decode: (value, property) => {
        const [id] = codec_idsOf(value);
        return decoded(property.options?.find((option) => option.id === id)?.name ?? id);
    },
};
const moment = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;
/** A date or a time, or two of them with a slash between (ISO 8601's interval). */
const span = {
    encode: (written, property) => {
        if (written === undefined || written === '')
            return encoded(null);
        const [start = '', end, more] = String(written)
            .split('/')
            .map((part) => part.trim());
        const wrong = [start, ...(end === undefined ? [] : [end])].some((part) => !moment.test(part) || Number.isNaN(Date.parse(part)));
        return wrong || more !== undefined
            ? codec_problem(`"${property.name}" holds a date, and "${String(written)}" is none.`, 'Write 2026-12-01, or 2026-12-01/2026-12-04 for a range.')
            : encoded({ start, end: end ?? null });
    },
    decode: (value) => {
        if (value === null || typeof value !== 'object' || !('start' in value))
            return decoded(undefined);
        return decoded(value.end === null ? value.start : `${value.start}/${value.end}`);
    },
};
/** Pages by task ID, plan key, address or id. */
function pages({ pageOf, taskOf, planPage, planOf }) {
    const find = (word) => {
        const known = pageOf(word) ?? planPage(word);
        if (known !== undefined)
            return known;
        const reference = parseReference(word);
        return 'id' in reference ? reference.id : undefined;
    };
    return {
        encode: (written, property) => {
            const found = codec_words(written).map((word) => ({ word, page: find(word) }));
            const unknown = found.find(({ page }) => page === undefined);
            return unknown
                ? codec_problem(`"${unknown.word}", for "${property.name}", is no page that is known.`, 'Give a task ID, the key of a plan, or the address of a page in Notion.', 'unknown-reference')
                : set(found.flatMap(({ page }) => page ?? []), property.name);
        },
        decode: (value, property, written) => {
            if (typeof value === 'string')
                return codec_refused(`${property.name} cannot be read`);
            const rest = new Set(codec_idsOf(value));
            const kept = codec_words(written).filter((word) => rest.delete(find(word) ?? ''));
            return codec_list([...kept, ...[...rest].map((id) => taskOf(id) ?? planOf(id) ?? id)]);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/core/board/free.js
// What tasks say under `properties`: Notion's properties that are no field of ours, by the names that people gave them.





/** The entries of a task's own properties, and a problem for each that cannot be one. */
function freeEntries(task, subject, binding, context) {
    if (task.frozen.includes('properties'))
        return { entries: [], problems: [] };
    const at = task.at['properties'] ?? task.at[''];
    const results = Object.entries(task.properties).map(([name, written]) => {
        const property = names_propertyNamed(binding.source, name);
        if (!property)
            return rows_problemAt(subject, at, unknown(name, binding));
        const field = free_fieldOf(property, binding);
        if (field !== undefined)
            return rows_problemAt(subject, at, taken(name, field));
        const codec = freeCodec(property, context);
        return codec
            ? { field: fields_freeKey(property.id), written, property, codec, at }
            : rows_problemAt(subject, at, notWritable(property));
    });
    return {
        entries: results.filter((result) => 'codec' in result),
        problems: results.filter((result) => 'message' in result),
    };
}
/** What `properties` of a task says for a free key. */
function freeEntry(key, binding, context, task) {
    const property = propertyOf(key, binding);
    const codec = property && freeCodec(property, context);
    if (!codec || free_fieldOf(property, binding) !== undefined)
        return undefined;
    const said = Object.entries(task?.properties ?? {}).find(([name]) => names_propertyNamed(binding.source, name)?.id === property.id);
    return { field: key, property, codec, written: said?.[1] };
}
/** The keys of the properties that a task names and that exist. */
function freeKeys(task, binding) {
    return Object.keys(task.properties).flatMap((name) => {
        const property = propertyNamed(binding.source, name);
        return property && free_fieldOf(property, binding) === undefined ? [freeKey(property.id)] : [];
    });
}
function free_fieldOf(property, binding) {
    return Object.entries(binding.fields).find(([, { id }]) => id === property.id)?.[0];
}
function unknown(name, binding) {
    const free = binding.source.properties.filter((property) => free_fieldOf(property, binding) === undefined);
    const near = (0,did_you_mean/* closest */.k)(name, free.map((property) => property.name));
    return {
        code: 'unknown-value',
        message: `"${name}" is no property of the tasks database.`,
        hint: `${near === undefined ? '' : `Did you mean "${near}"? `}Add it in Notion, or take it out of \`properties\`.`,
    };
}
function taken(name, field) {
    return {
        code: 'unknown-value',
        message: `"${name}" is kept by the field \`${field}\` and cannot stand under \`properties\` as well.`,
        hint: `Take it out of \`properties\`.`,
    };
}
function notWritable(property) {
    return {
        code: 'unknown-value',
        message: computedTypes.has(property.type)
            ? `"${property.name}" is computed by Notion (${property.type}) and cannot be written.`
            : `"${property.name}" is of the type ${property.type}, which cannot be written from a file.`,
        hint: 'Take it out of `properties`.',
    };
}

;// CONCATENATED MODULE: ./build/src/core/board/codecs/relations.js

function relations_dependencies({ pageOf, taskOf }) {
    return {
        encode: (written, property) => {
            const rows = codec_words(written).map((id) => ({ id, page: pageOf(id) }));
            const without = rows.find(({ page }) => page === undefined);
            if (without)
                return {
                    kind: 'left',
                    notice: `${property.name} waits for ${without.id}, which has no row in Notion yet.`,
                };
            return set(rows.flatMap(({ page }) => page ?? []), property.name);
        },
        decode: (value, property, written) => {
            const tasks = codec_idsOf(value).map(taskOf);
            if (tasks.includes(undefined))
                return codec_refused(`${property.name} links to a row that is no task`);
            const rest = new Set(tasks.flatMap((id) => id ?? []));
            const kept = codec_words(written).filter((id) => rest.delete(id));
            return codec_list([...kept, ...[...rest].sort(relations_byNumber)]);
        },
    };
}
/** The key of the plan; a task belongs to exactly one. */
function belongsTo({ planPage, planOf }) {
    return {
        encode: (written) => {
            const page = typeof written === 'string' ? planPage(written) : undefined;
            return page === undefined ? { kind: 'left', notice: undefined } : encoded([page]);
        },
        decode: (value, property) => {
            const [page, second] = codec_idsOf(value);
            if (page === undefined)
                return codec_refused(`${property.name} is empty`);
            if (second !== undefined)
                return codec_refused(`${property.name} links to more than one plan`);
            const key = planOf(page);
            return key === undefined
                ? codec_refused(`${property.name} links to a page that is no plan here`)
                : decoded(key);
        },
    };
}
function relations_byNumber(a, b) {
    return a.localeCompare(b, 'en', { numeric: true });
}

;// CONCATENATED MODULE: ./build/src/core/board/tasks.js










/**
 * The values that a task's row is to hold. Left-out keys encode as cleared, a left-out status as the first one; a field
 * without a property is missing.
 */
function encodeTask(task, plan, derived, binding, context) {
    const subject = { file: plan.path, plan: plan.key, task: task.id ?? task.title };
    const codecs = taskCodecs(context);
    const entries = Object.entries({ ...tasks_written(task, plan), ...derived }).flatMap(([field, value]) => {
        const property = binding.fields[field];
        if (!property)
            return [];
        return [
            { field, written: value, property, codec: codecs[field], at: position(task, field) },
        ];
    });
    const free = freeEntries(task, subject, binding, context);
    const all = encodeEntries(subject, [...entries, ...free.entries], task.frozen);
    return { ...all, problems: [...all.problems, ...free.problems] };
}
/**
 * Notion's value of one field (or free key) as the file would say it. `task` is what the file says now; without one
 * (a row that becomes a task) nothing is kept.
 */
function decodeTaskField(field, value, binding, context, task) {
    const entry = tasks_entryOf(field, binding, context, task);
    return entry ? decodeEntry(entry, value) : codec_refused('it has no property');
}
/** Notion's value reduced to what the file can hold; undefined where the file cannot take it over. */
function normaliseTaskField(field, value, binding, context, task) {
    const entry = tasks_entryOf(field, binding, context, task);
    return entry && normaliseEntry(entry, value);
}
function taskCodecs(context) {
    const name = titled_titled(context);
    return {
        title: title,
        id: plain_text,
        status: vocabularyWord('status', context.taskStatuses, nearest(context.taskStatuses, 'todo')?.option?.id),
        priority: vocabularyWord('priority', context.priorities),
        assignee: people_people(context.people),
        sprint: name,
        phase: name,
        estimate: amount,
        start: day('start'),
        due: day('end'),
        completed: day('start'),
        labels: labels,
        'depends-on': relations_dependencies(context),
        plan: belongsTo(context),
        blocker: plain_text,
        'pull-requests': plain_text,
        source: plain_text,
        sync: plain_text,
    };
}
function tasks_written(task, plan) {
    return {
        title: task.title,
        id: task.id,
        status: task.status,
        priority: task.priority,
        assignee: task.assignee,
        sprint: task.sprint,
        phase: task.phase,
        estimate: task.estimate,
        start: task.start,
        due: task.due,
        labels: task.labels,
        'depends-on': task.dependsOn,
        plan: plan?.key,
        blocker: task.blocker,
    };
}
function position(task, field) {
    return task.at[field] ?? task.at[''];
}
function tasks_entryOf(field, binding, context, task) {
    if (freeProperty(field) !== undefined)
        return freeEntry(field, binding, context, task);
    const property = binding.fields[field];
    if (!property)
        return undefined;
    return {
        field,
        property,
        codec: taskCodecs(context)[field],
        written: task && tasks_written(task)[field],
    };
}

;// CONCATENATED MODULE: ./build/src/core/reconcile/side.js


/** Fields of which a file holds one value, also where a list carries them in Notion. */
const side_single = new Set(['plan', 'sprint', 'phase', 'owner']);
/** The rules of one database, by what its properties are. */
function side(binding, rules, config, follows, statuses, registry) {
    const owners = config.sync.fields;
    const categoryOf = (value) => typeof value === 'string' ? statuses.ofOption(value)?.category : undefined;
    const cancelled = statuses.words.find((word) => word.category === 'cancelled')?.option;
    return {
        source: binding.source,
        follows,
        property: (field) => propertyOf(field, binding),
        properties: (values) => writeRow(values, binding),
        rule(field) {
            const type = propertyOf(field, binding)?.type;
            const isSet = ['people', 'multi_select', 'relation'].includes(type ?? '') && !side_single.has(field);
            return {
                owner: rules[field]?.owned === true ? 'repo' : (owners.get(field) ?? 'both'),
                merge: field === 'status' ? 'status' : isSet ? 'set' : 'scalar',
                conflicts: config.sync.conflicts,
                rank: (value) => {
                    const found = categoryOf(value);
                    return found && rank(found);
                },
            };
        },
        show(field, value) {
            const options = new Map(propertyOf(field, binding)?.options?.map(({ id, name }) => [id, name]));
            const one = (entry) => options.get(entry) ??
                registry.taskOf(entry) ??
                registry.planOf(entry) ??
                registry.titleOf(entry) ??
                entry;
            if (value === null)
                return '';
            if (typeof value === 'string')
                return one(value);
            if (typeof value !== 'object')
                return String(value);
            if ('start' in value)
                return value.end === null ? value.start : `${value.start} – ${value.end}`;
            return value.map((entry) => one(entry.replace(/^pending:/, ''))).join(', ');
        },
        cancelled: cancelled?.id,
    };
}

;// CONCATENATED MODULE: ./build/src/core/reconcile/wants.js









/** What the codecs ask of the rest, from what was looked up. */
function codecContext({ detection, config, registry, people }) {
    return {
        taskStatuses: taskVocabulary(detection.tasks.fields.status, Object.fromEntries(config.statuses)),
        planStatuses: planVocabulary(detection.plans.fields.status),
        priorities: priorities(detection.tasks.fields.priority),
        people,
        ...registry,
    };
}
/** `input.registry` may change between two calls; everything else stays. */
function wants(input) {
    const { detection, config, registry } = input;
    const plans = new Map(input.plans.map((plan) => [plan.key, plan]));
    const tasks = new Map(input.plans.flatMap((plan) => plan.tasks.flatMap((task) => (task.id === undefined ? [] : [[task.id, { plan, task }]]))));
    const context = codecContext(input);
    const { taskStatuses: statuses, planStatuses } = context;
    const planWords = planVocabulary(undefined);
    const category = (task) => task.status === undefined ? 'todo' : (statuses.resolve(task.status)?.category ?? 'todo');
    const taskEncoding = (plan, task) => encodeTask(task, plan, {
        ...input.derived?.(task),
        source: sourceUrl(input.blobUrl, plan.path, task.at['']?.line),
        sync: input.sync(task.id ?? ''),
    }, detection.tasks, context);
    const planEncoding = (plan) => {
        const { share, status } = (0,progress/* progressOf */.j)(plan.tasks.map(category));
        return encodePlan(plan, {
            category: planWords.resolve(status)?.category ?? 'todo',
            progress: share,
            source: sourceUrl(input.blobUrl, plan.path, undefined),
            sync: input.sync(plan.key),
        }, detection.plans, context);
    };
    const personName = (word) => word;
    // Unlike values, sections name no pages: they stay the same, and are the costly part of a task.
    const written = new Map();
    const sectionsOf = (task) => {
        const sections = written.get(task) ?? taskSections(task, { personName }, config.notion.body);
        written.set(task, sections);
        return sections;
    };
    const wantedTask = (plan, task, values) => ({
        plan: plan.key,
        id: task.id,
        was: task.was,
        title: task.title,
        path: plan.path,
        at: task.at[''],
        values,
        sections: sectionsOf(task),
        dependsOn: task.dependsOn,
        category: category(task),
    });
    const statusOf = (plan) => planStatusName(plan, planStatuses, plan.tasks.map(category));
    const pageContext = (plan) => {
        const spec = plan.spec === undefined ? undefined : registry.spec(plan.spec);
        return {
            category,
            statusName: (task) => statuses.resolve(task.status ?? '')?.name ?? task.status ?? 'To Do',
            rowUrl: registry.rowUrl,
            titleOf: (id) => tasks.get(id)?.task.title ?? registry.taskTitle(id),
            planStatus: statusOf(plan),
            spec: spec
                ? { title: spec.title, url: spec.url, changed: input.specChanged?.(plan.key) }
                : isUrl(plan.spec)
                    ? { title: plan.spec, url: plan.spec }
                    : undefined,
            personName,
        };
    };
    const wantedPlan = (plan, values, of) => {
        return {
            key: plan.key,
            was: plan.was,
            title: plan.title,
            path: plan.path,
            values,
            sections: planSections(plan, pageContext(plan), config.notion.body),
            spec: plan.spec,
            specLine: specLine(plan, { url: registry.planUrl(plan.key) ?? '', status: statusOf(plan) }),
            tasks: of,
        };
    };
    return {
        pageContext,
        statusWord: (name) => statuses.resolve(name)?.name ?? name,
        tasks: side(detection.tasks, taskFields, config, new Set(['source']), statuses, registry),
        plans: side(detection.plans, planFields, config, new Set(), planStatuses, registry),
        task(id) {
            const { plan, task } = tasks.get(id);
            return wantedTask(plan, task, taskEncoding(plan, task).values);
        },
        plan(key) {
            const plan = plans.get(key);
            return wantedPlan(plan, planEncoding(plan).values, []);
        },
        all() {
            const encodings = [];
            const missingPages = [];
            const note = ({ key }, encoding) => {
                encodings.push(encoding);
                missingPages.push(...encoding.missingPages.map((page) => ({ ...page, plan: key })));
                return encoding;
            };
            const all = input.plans.map((plan) => {
                const rows = plan.tasks
                    .filter(({ id }) => id !== undefined)
                    .map((task) => wantedTask(plan, task, note(plan, taskEncoding(plan, task)).values));
                return wantedPlan(plan, note(plan, planEncoding(plan)).values, rows);
            });
            return {
                plans: all,
                problems: [...statuses.problems, ...encodings.flatMap(({ problems }) => problems)],
                notices: wants_distinct(encodings.flatMap(({ notices }) => notices)),
                missingPages,
            };
        },
    };
}
function planStatusName(plan, statuses, categories) {
    const computed = planVocabulary(undefined).resolve((0,progress/* progressOf */.j)(categories).status)?.category ?? 'todo';
    const found = plan.status === undefined ? nearest(statuses, computed) : statuses.resolve(plan.status);
    return found?.name ?? plan.status ?? (0,progress/* progressOf */.j)(categories).status;
}
function sourceUrl(blobUrl, path, line) {
    const file = `${blobUrl}/${path.split('/').map(encodeURIComponent).join('/')}`;
    return line === undefined ? file : `${file}#L${line}`;
}
function isUrl(text) {
    return text !== undefined && /^https?:\/\//i.test(text);
}
function wants_distinct(notices) {
    return [...new Map(notices.map((notice) => [notice.message, notice])).values()];
}

;// CONCATENATED MODULE: ./build/src/core/reconcile/takes.js
// Notion's values on their way into a file: what the file can hold of them, and the change of the file that each asks
// for.





/** `input` is what the wishes of the files are made from, too. */
function takes(input) {
    const { detection } = input;
    const context = codecContext(input);
    const decodeTask = (field, value, task) => decodeTaskField(field, value, detection.tasks, context, task);
    return {
        holdTask: (task, field, value) => normaliseTaskField(field, value, detection.tasks, context, task),
        holdPlan: (plan, field, value) => normalisePlanField(field, value, detection.plans, context, plan),
        takeTask(plan, task, field, value) {
            const decoded = decodeTask(field, value, task);
            if (decoded.kind === 'refused')
                return decoded;
            const name = freeProperty(field);
            const property = detection.tasks.source.properties.find(({ id }) => id === name);
            const edit = property === undefined
                ? taskEdit(plan, task, field, decoded.value)
                : takes_setTask(plan, task, { properties: withProperty(task, property.name, decoded.value) });
            return { kind: 'edits', edits: [edit], notice: decoded.notice };
        },
        takePlan(plan, field, value) {
            const decoded = decodePlanField(field, value, detection.plans, context, plan);
            if (decoded.kind === 'refused')
                return decoded;
            const values = { [field]: decoded.value ?? null };
            return {
                kind: 'edits',
                edits: [{ kind: 'set-plan', plan: plan.key, values }],
                notice: decoded.notice,
            };
        },
        newTask: (values) => Object.fromEntries(Object.entries(values).flatMap(([field, value]) => {
            if (!isWritten(field))
                return [];
            const decoded = decodeTask(field, value);
            if (decoded.kind === 'refused' || decoded.value === undefined)
                return [];
            return [[modelKey(field), decoded.value]];
        })),
        phaseOf(values) {
            const decoded = decodeTask('phase', values['phase'] ?? null);
            return decoded.kind === 'value' && decoded.value !== undefined ? String(decoded.value) : undefined;
        },
        valuesOf: (row) => readRow(row, detection.tasks).values,
    };
}
function taskEdit(plan, task, field, value) {
    const move = { kind: 'move-task', plan: plan.key, task: task.id ?? '' };
    if (field === 'plan')
        return { ...move, to: String(value), phase: task.phase };
    if (field === 'phase')
        return { ...move, to: plan.key, phase: value === undefined ? undefined : String(value) };
    return takes_setTask(plan, task, { [modelKey(field)]: value ?? null });
}
function takes_setTask(plan, task, values) {
    return { kind: 'set-task', plan: plan.key, task: task.id ?? plan.tasks.indexOf(task), values };
}
/** The properties that a task names, with one of them changed; spelled as the file spells it. */
function withProperty(task, name, value) {
    const spelled = Object.keys(task.properties).find((key) => key.toLowerCase() === name.toLowerCase()) ?? name;
    const { [spelled]: _, ...rest } = task.properties;
    return value === undefined ? rest : { ...task.properties, [spelled]: value };
}
function modelKey(field) {
    return field === 'depends-on' ? 'dependsOn' : field;
}
/** Whether the file of a new task says it under a key of its own. */
function isWritten(field) {
    return !taskFields[field].owned && field !== 'plan' && field !== 'phase';
}

;// CONCATENATED MODULE: ./build/src/core/board/people.js
// Who is who: handles of the configuration, e-mail addresses and Notion's user ids. Files get handles or ids, never
// addresses, because a repository may be public.


/**
 * `people` maps handles to e-mail addresses, user ids or `none`. `members` lists the workspace's people, undefined
 * where the token may not list them. `remembered` holds user ids by word, from runs that could.
 */
function directory(people, members, remembered = {}) {
    const humans = members?.filter(({ bot }) => !bot);
    const addressesAreVisible = humans?.some(({ email }) => email !== undefined) ?? false;
    const handles = new Map(Object.entries(people).map(([handle, who]) => [handle.toLowerCase(), who]));
    const find = (word) => {
        const handle = word.replace(/^@/, '').toLowerCase();
        const who = handles.get(handle) ?? word;
        if (handles.has(handle) && who.toLowerCase() === 'none')
            return { kind: 'none' };
        const id = toId(who);
        if (id !== undefined)
            return { kind: 'user', id };
        if (!who.includes('@') || who.startsWith('@'))
            return { kind: 'unknown', hint: hint(handle, people) };
        const member = humans?.find(({ email }) => email?.toLowerCase() === who.toLowerCase());
        const known = member?.id ?? (Object.hasOwn(remembered, word) ? remembered[word] : undefined);
        if (known !== undefined)
            return { kind: 'user', id: known };
        if (!addressesAreVisible)
            return { kind: 'unavailable' };
        return {
            kind: 'unknown',
            hint: 'Nobody in the workspace has that e-mail address. Guests are not listed: give their user id instead.',
        };
    };
    const handleOf = (userId) => Object.keys(people).find((handle) => {
        const found = find(handle);
        return found.kind === 'user' && found.id === userId;
    });
    return {
        find,
        wordFor: (userId) => handleOf(userId) ?? userId,
        suggestion: (userId) => {
            if (handleOf(userId) !== undefined)
                return undefined;
            const name = humans?.find(({ id }) => id === userId)?.name;
            return `${slug(name ?? '') || 'somebody'}: ${userId}`;
        },
    };
}
function hint(word, people) {
    const handles = Object.keys(people);
    const near = (0,did_you_mean/* closest */.k)(word, handles);
    const list = handles.length === 0 ? 'There are none yet.' : `There are: ${handles.join(', ')}.`;
    return `${near === undefined ? '' : `Did you mean ${near}? `}Add the handle under \`people\` in the configuration. ${list}`;
}
function slug(name) {
    return name
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
}

;// CONCATENATED MODULE: ./build/src/core/reconcile/wanted.js
/** Stands for a page that this run is about to create, in relations that are compared before it exists. */
function pendingPage(id) {
    return `pending:${id}`;
}
/** What these plans want, to be asked for by names that are theirs. */
function byName(plans) {
    const keys = new Map(plans.map((plan) => [plan.key, plan]));
    const ids = new Map(plans.flatMap(({ tasks }) => tasks.map((task) => [task.id, task])));
    return { plan: (key) => keys.get(key), task: (id) => ids.get(id) };
}

;// CONCATENATED MODULE: ./build/src/core/reconcile/registry.js

/** An empty registry. */
function registry() {
    const tasks = new Map();
    const plans = new Map();
    const specs = new Map();
    const titled = new Map();
    const taskIds = new Map();
    const planKeys = new Map();
    const titles = new Map();
    const pending = new Set();
    const left = new Set();
    const slot = (dataSource, title) => `${dataSource}/${title.trim().toLowerCase()}`;
    const expected = (id) => (pending.has(id) ? pendingPage(id) : undefined);
    return {
        pageOf: (id) => (left.has(id) ? undefined : (tasks.get(id)?.page ?? expected(id))),
        taskOf: (page) => taskIds.get(page),
        planPage: (key) => plans.get(key)?.page ?? expected(key),
        planOf: (page) => planKeys.get(page),
        pageTitled: (dataSource, title) => titled.get(slot(dataSource, title))?.page ??
            (pending.has(slot(dataSource, title)) ? pendingPage(title) : undefined),
        titleOf: (page) => titles.get(page),
        specUrl: (reference) => specs.get(reference)?.url,
        spec: (reference) => specs.get(reference),
        rowUrl: (id) => (left.has(id) ? undefined : tasks.get(id)?.url),
        planUrl: (key) => plans.get(key)?.url,
        taskTitle: (id) => (left.has(id) ? undefined : tasks.get(id)?.title),
        addTask(id, row) {
            tasks.set(id, row);
            taskIds.set(row.page, id);
        },
        leave: (id) => void left.add(id),
        addPlan(key, page) {
            plans.set(key, page);
            planKeys.set(page.page, key);
        },
        addSpec: (reference, page) => void specs.set(reference, page),
        addTitled(dataSource, page) {
            titled.set(slot(dataSource, page.title), page);
            titles.set(page.page, page.title);
        },
        expect(ids) {
            for (const id of ids)
                pending.add(id);
        },
        expectTitled: (dataSource, title) => void pending.add(slot(dataSource, title)),
        settle: () => {
            pending.clear();
        },
    };
}

;// CONCATENATED MODULE: ./build/src/core/reconcile/steps.js




/** The state of a task, wherever it stands: in its plan, in the plan that it came from, or under its former ID. */
function findTask(known, task) {
    for (const id of [task.id, ...(task.was === undefined ? [] : [task.was])]) {
        for (const plan of [task.plan, known.index[id]?.plan]) {
            const state = plan === undefined ? undefined : known.plans.get(plan)?.tasks[id];
            if (plan !== undefined && state)
                return { plan, id, state };
        }
    }
    return undefined;
}
/** The state of a plan, also under the key that it had before. */
function findPlan(known, plan) {
    for (const key of [plan.key, ...(plan.was === undefined ? [] : [plan.was])]) {
        const state = known.plans.get(key);
        if (state)
            return { key, state };
    }
    return undefined;
}
/** All steps for these plans, in the order in which they are shown. */
function steps(plans, known, adoptable, options) {
    return plans.flatMap((plan) => [
        ...planSteps(plan, known, adoptable, options),
        ...plan.tasks.flatMap((task) => taskSteps(task, known, adoptable, options)),
        ...specSteps(plan, known, options),
    ]);
}
/** The pages that relations to other databases need, each once: a sprint that has no page yet. */
function pageSteps(missing) {
    const distinct = new Map(missing.map((page) => [`${page.dataSource}/${page.title.toLowerCase()}`, page]));
    return [...distinct.values()].map((page) => ({
        kind: 'create-page',
        operation: operation('create-page', { plan: page.plan, task: undefined, title: page.title }, [], 1),
        missing: page,
    }));
}
/** Tasks that the state knows under these plans and that none of the files names any more. */
function leftTasks(plans, known) {
    const named = new Set(plans.flatMap(({ tasks }) => tasks.flatMap((task) => [task.id, ...(task.was === undefined ? [] : [task.was])])));
    return plans.flatMap((plan) => {
        const found = findPlan(known, plan);
        return Object.entries(found?.state.tasks ?? {})
            .filter(([id, state]) => !named.has(id) && state.detached === undefined)
            .map(([id, state]) => ({ plan: found.key, id, state }));
    });
}
function planSteps(plan, known, adoptable, options) {
    const found = findPlan(known, plan);
    const about = { plan: plan.key, task: undefined, title: plan.title };
    if (!found) {
        const row = adoptable.planRow(plan);
        const blocks = bodyBlocks(plan.sections);
        if (row)
            return [
                { kind: 'adopt-plan', operation: operation('update-plan', about, [], blocks), plan: plan.key, row },
            ];
        return [
            { kind: 'create-plan', operation: operation('create-plan', about, [], 1 + blocks), plan: plan.key },
        ];
    }
    const isDue = due(plan.key, options);
    const changes = fieldChanges(plan.values, found.state.fields, new Set(), options.showPlan).filter(isDue);
    const changed = sectionChanges(plan.sections, found.state.sections).filter(isDue);
    if (changes.length + changed.length === 0 && !options.touched.has(found.state.page))
        return [];
    return [
        {
            kind: 'update-plan',
            operation: operation('update-plan', about, [...changes, ...changed.map(sectionChange)], newBlocks(changed)),
            plan: plan.key,
        },
    ];
}
function taskSteps(task, known, adoptable, options) {
    const about = { plan: task.plan, task: task.id, title: task.title };
    const found = findTask(known, task);
    if (!found) {
        const row = adoptable.taskRow(task);
        const blocks = bodyBlocks(task.sections);
        return row
            ? [{ kind: 'adopt-task', operation: operation('adopt-task', about, [], blocks), task, row }]
            : [{ kind: 'create-task', operation: operation('create-task', about, [], 1 + blocks), task }];
    }
    if (options.waits(task.id, 'row'))
        return [];
    const isDue = due(task.id, options);
    const changes = fieldChanges(task.values, found.state.fields, options.follows, options.show).filter(isDue);
    const changed = sectionChanges(task.sections, found.state.sections).filter(isDue);
    // Also where both sides say so already, what is known of a task has to follow it, or the plan that it left would miss it.
    const moved = found.plan !== task.plan && known.plans.has(task.plan);
    if (changes.length + changed.length === 0 && !moved && !options.touched.has(found.state.page))
        return [];
    return [
        {
            kind: 'update-task',
            operation: operation('update-task', about, [...changes, ...changed.map(sectionChange)], newBlocks(changed)),
            task,
        },
    ];
}
function specSteps(plan, known, options) {
    if (!options.specs || plan.spec === undefined || !options.specFound(plan.spec))
        return [];
    const spec = findPlan(known, plan)?.state.spec;
    const line = spec?.reference === plan.spec ? spec.line : undefined;
    if (line && repoBase(line) === plan.specLine)
        return [];
    const about = { plan: plan.key, task: undefined, title: plan.spec };
    return [
        {
            kind: 'link-spec',
            operation: operation('link-spec', about, [], line ? 0 : specBlocks),
            plan: plan.key,
            spec: plan.spec,
        },
    ];
}
function due(name, { waits }) {
    return ({ field }) => !waits(name, field);
}
function fieldChanges(values, bases, follows, show) {
    return Object.entries(fileChanges({ follows }, values, bases)).map(([field, value]) => {
        const base = bases[field];
        return { field, from: base && show(field, repoBase(base)), to: show(field, value) };
    });
}
function sectionChanges(wanted, bases) {
    const named = new Set(wanted.map(({ heading }) => heading));
    return [
        ...wanted
            .filter(({ heading, text }) => bases[heading] === undefined || repoBase(bases[heading]) !== text)
            .map(({ heading, text }) => ({
            field: heading,
            before: bases[heading] && repoBase(bases[heading]),
            after: text,
        })),
        ...Object.entries(bases)
            .filter(([heading, base]) => !named.has(heading) && repoBase(base) !== '')
            .map(([heading, base]) => ({ field: heading, before: repoBase(base), after: undefined })),
    ];
}
function sectionChange({ field }) {
    return { field, from: undefined, to: undefined };
}
function operation(kind, about, changes, blocks) {
    return { kind, ...about, changes, blocks };
}

;// CONCATENATED MODULE: ./build/src/modes/look-up-specs.js


/** Finds the specifications that the state does not know yet: one request each. */
async function lookUpSpecs(board, plans, known, pages) {
    const read = new Map();
    const search = async (reference) => {
        const states = plans.map((plan) => findPlan(known, plan)?.state.spec);
        const spec = states.find((each) => each?.reference === reference);
        if (spec)
            return spec;
        const page = await findSpec(board, reference);
        if ('why' in page)
            return page;
        read.set(page.id, page);
        return { reference, page: page.id, url: page.url, title: page.title };
    };
    const references = [...new Set(plans.flatMap(({ spec }) => spec ?? []))];
    const results = await Promise.all(references.map(search));
    const found = new Map();
    const notices = [];
    for (const [at, reference] of references.entries()) {
        const result = results[at];
        if ('page' in result) {
            const { line: _, text: __, ...bare } = result;
            found.set(reference, bare);
            pages.addSpec(reference, result);
        }
        else
            for (const plan of plans.filter(({ spec }) => spec === reference))
                notices.push({ message: result.why, file: plan.path, line: plan.at['spec']?.line });
    }
    return { found, notices, pages: read };
}
async function findSpec(board, reference) {
    const parsed = parseReference(reference);
    if ('id' in parsed) {
        const page = await board.page(parsed.id);
        return page && !page.inTrash
            ? page
            : {
                why: `The specification ${reference} cannot be opened; it is linked as it is. To have the plan linked there, share the page with the integration (••• → Connections).`,
            };
    }
    if (/^https?:\/\//i.test(reference))
        return { why: `The specification ${reference} is no page in Notion; it is linked as it is.` };
    const named = (await board.pagesByTitle(parsed.title)).filter(({ inTrash }) => !inTrash);
    if (named.length === 1)
        return named[0];
    return {
        why: named.length === 0
            ? `No page called "${reference}" was found for \`spec\`. Check the title, and share the page with the integration (••• → Connections), or give its URL.`
            : `Several pages are called "${reference}": ${named.map(({ url }) => url).join(', ')}. Give the URL of the right one as \`spec\`.`,
    };
}

;// CONCATENATED MODULE: ./build/src/modes/look-up.js
// Looks up in Notion what plan files only name: specifications, people, pages of sprints.








/**
 * Looks up everything that the plans name.
 * @param edited pages that people edited: their values may name more, so that the pages that relations can link to are
 * listed, too
 */
async function lookUp(board, plans, known, config, connection, edited) {
    const pages = register(known, plans);
    const [specs, people, titled] = await Promise.all([
        lookUpSpecs(board, plans, known, pages),
        lookUpPeople(board, config, plans, connection.state.people, usersOn(edited, connection)),
        lookUpTitles(board, connection, plans, pages, edited.length > 0),
    ]);
    return { pages, specs, people, titled };
}
/** A registry of every page that the state knows. */
function register(known, plans) {
    const pages = registry();
    for (const [id, { page, url, title }] of Object.entries(known.index))
        pages.addTask(id, { page, url, title });
    for (const [key, { page, url }] of known.plans)
        pages.addPlan(key, { page, url, title: key });
    // Renamed: known under the new name from now on.
    for (const plan of plans) {
        const found = findPlan(known, plan);
        if (found)
            pages.addPlan(plan.key, { page: found.state.page, url: found.state.url, title: plan.title });
        for (const { id, was, title } of plan.tasks) {
            const task = id === undefined ? undefined : findTask(known, { id, was, plan: plan.key });
            if (id !== undefined && task)
                pages.addTask(id, { page: task.state.page, url: task.state.url, title });
        }
    }
    return pages;
}
/** Everybody who is named where plan files name people, too. */
function usersOn(pages, { detection }) {
    const fields = [detection.tasks.fields.assignee, detection.plans.fields.owner];
    return pages.flatMap(({ properties }) => fields.flatMap((field) => codec_idsOf(readValue(properties[field?.id ?? ''] ?? nobody, field))));
}
const nobody = { id: '', type: 'people', people: [] };
/**
 * Who the words in plan files mean, and who these users are in a word. Notion's list of people is asked for only when
 * a word needs it, or somebody who is new.
 */
async function lookUpPeople(board, config, plans, remembered, users) {
    const people = Object.fromEntries([...config.people].map(([handle, who]) => [handle, who ?? 'none']));
    const words = [
        ...new Set(plans.flatMap(({ owner, tasks }) => [
            ...(owner === undefined ? [] : [owner]),
            ...tasks.flatMap(({ assignee }) => assignee),
        ])),
    ];
    const first = directory(people, undefined, remembered);
    const isNew = (user) => first.wordFor(user) === user && !words.includes(user);
    const open = words.some((word) => first.find(word).kind === 'unavailable') || users.some(isNew);
    const who = open ? directory(people, await members(board), remembered) : first;
    const found = [...words, ...(open ? config.people.keys() : [])].flatMap((word) => {
        const person = who.find(word);
        return person.kind === 'user' && toId(word) === undefined ? [[word, person.id]] : [];
    });
    return { directory: who, remembered: { ...remembered, ...Object.fromEntries(found) } };
}
/** Everybody in the workspace; undefined where the token may not look people up. */
async function members(board) {
    try {
        return await board.people();
    }
    catch (thrown) {
        const fault = (0,core_fault/* toFault */.e)(thrown);
        if (fault.code === 'forbidden')
            return undefined;
        throw fault;
    }
}
/** Pages that a Sprint or Phase relation can link to, by title, where the database has such relations. */
async function lookUpTitles(board, { detection }, plans, pages, more) {
    const { sprint, phase } = detection.tasks.fields;
    const used = plans.flatMap(({ tasks }) => tasks);
    const relations = [
        ...(more || used.some((task) => task.sprint !== undefined) ? [sprint] : []),
        ...(more || used.some((task) => task.phase !== undefined) ? [phase] : []),
    ];
    const listed = new Set();
    const notices = [];
    for (const property of relations) {
        const dataSource = property?.relation?.dataSource;
        if (dataSource === undefined || listed.has(dataSource))
            continue;
        const rows = await listIfShared(board, dataSource);
        if (rows)
            listed.add(dataSource);
        else
            notices.push({
                message: `The database that ${property?.name} links to cannot be opened, so ${property?.name} is left alone. Share it with the integration (••• → Connections).`,
            });
        for (const { id, url, title } of rows ?? [])
            pages.addTitled(dataSource, { page: id, url, title });
    }
    return { listed, notices };
}
async function listIfShared(board, dataSource) {
    try {
        return (await board.rows(dataSource)).pages;
    }
    catch (thrown) {
        const fault = (0,core_fault/* toFault */.e)(thrown);
        if (fault.code === 'not-found')
            return undefined;
        throw fault;
    }
}

;// CONCATENATED MODULE: ./build/src/modes/apply/context.js




/** How many requests are in flight at once: more only collide in Notion. */
const inFlight = 4;
/**
 * Has the next run look at a page that people edited since this one looked: what is written to it now would hide that
 * behind our stamp.
 */
function context_lookAgain(context, { id, lastEditedBy, lastEditedTime }) {
    const { board, recent, read, watermark } = context.meta;
    const seen = lastEditedTime < (watermark ?? '') ||
        lastEditedTime === read?.[id] ||
        (lastEditedBy === board?.bot && lastEditedTime <= (context.written.get(id) ?? recent[id] ?? ''));
    if (!seen)
        context.open.add(id);
}
/**
 * Remembers a page that was just written. Its stamp is at most the minute of Notion's clock now (a body edit returns
 * no stamp), so a later run that finds our bot as its last editor at or before it knows the edit as ours.
 */
function wrote(context, page) {
    context.written.set(page, `${context.board.now().slice(0, 16)}:00.000Z`);
}
/**
 * Has the next run look at a page for what people put there, unless it waits for a decision already, or was refused.
 * @param name the task's ID or the plan's key
 */
function cameTooLate(context, name, page, found) {
    const { pulls = [], later = [] } = context.meta.proposed ?? {};
    const waits = ([name, value]) => [...pulls, ...later].some(({ page: its, fields, sections }) => {
        const base = its === page ? (fields[name] ?? sections[name]) : undefined;
        return base !== undefined && sameValue(notionBase(base), value);
    });
    const isRefused = (field) => context.notes.get(name)?.[field]?.kind === 'refused';
    const late = Object.entries(found).filter((entry) => !waits(entry) && !isRefused(entry[0]));
    if (late.length > 0)
        context.open.add(page);
}
/** Remembers a row that was just written, and the options that this created. */
function wroteRow(context, row) {
    wrote(context, row.id);
    learnOptions(context, row);
}
/** Remembers the options that a write of this row created. */
function learnOptions(context, row) {
    const { board } = context.meta;
    const which = row.dataSource === board?.tasks.id ? 'tasks' : 'plans';
    if (!board || row.dataSource !== board[which].id)
        return;
    const properties = withSeenOptions(board[which].properties, row);
    if (properties !== board[which].properties)
        context.meta = { ...context.meta, board: { ...board, [which]: { ...board[which], properties } } };
}
/** Saves the state in the middle of the work, with the pages that the next run has to look at should this one die. */
async function saveProgress(context, summary) {
    await context.session.save({ ...context.meta, open: [...context.open].sort() }, summary);
}
/** Takes one step and records what came of it: an outcome, or a result of its own where less was done than planned. */
async function take(context, step, action) {
    const taken = await attempt(context, action);
    context.results.push('operation' in taken ? taken : { operation: step.operation, outcome: taken });
    const done = context.results.length;
    if (done % 100 === 0 && done < context.total)
        context.log.info(`${done} of ${context.total} done …`);
    if (context.session.due && !context.stopped)
        await attempt(context, async () => {
            await saveProgress(context, 'Progress');
            return { kind: 'done', url: undefined };
        });
}
/** Runs `action`; a Fault becomes its outcome, and one that concerns everything stops what has not begun. */
async function attempt(context, action) {
    if (context.stopped)
        return { kind: 'skipped', reason: `Not tried: ${context.stopped.message}` };
    try {
        return await action();
    }
    catch (thrown) {
        const fault = (0,core_fault/* toFault */.e)(thrown);
        if (stops(fault))
            context.stopped ??= fault;
        return { kind: 'failed', code: fault.code, reason: fault.message, hint: fault.hint };
    }
}
function stops(fault) {
    return ['unauthorized', 'unavailable', 'limit'].includes(fault.code) || fault.service !== 'notion';
}
/** Runs `action` for every item, a few at a time. */
async function inParallel(items, action) {
    const queue = [...items];
    const worker = async () => {
        for (let item = queue.shift(); item !== undefined; item = queue.shift())
            await action(item);
    };
    await Promise.all(Array.from({ length: Math.min(inFlight, items.length) }, worker));
}

;// CONCATENATED MODULE: ./build/src/modes/look.js
// Which pages people edited since the last run, and what they say now. Listings only hint at them: every page is read
// by itself before anything of it is believed.





/** Stamps are minutes: what was typed in the minute in which a page is read may hide behind its stamp. */
const settledAfterMilliseconds = 65_000;
/** The pages of a listing that somebody edited, or that have to be looked at again. */
function editedPages(view, known, bot) {
    const since = known?.watermark ?? '';
    const isKnown = ({ id, lastEditedBy, lastEditedTime }) => known?.read?.[id] === lastEditedTime ||
        (lastEditedBy === bot && lastEditedTime <= (known?.recent[id] ?? ''));
    const edited = [...view.tasks, ...view.plans].filter((page) => page.lastEditedTime >= since && !isKnown(page));
    return new Set([...edited.map(({ id }) => id), ...(known?.open ?? [])]);
}
/** A listing with the rows that have to be looked at again and are too old for it, and what of it people edited. */
async function withOpenRows(board, view, { known, session }, { bot, tasks }) {
    const edited = editedPages(view, known, bot);
    if (edited.size > 0)
        await session.load([]);
    const here = new Set([...trackedPages(session, known).keys(), ...view.tasks.map(({ id }) => id)]);
    const missing = await readPages(board, [...edited].filter((id) => !here.has(id)), () => false);
    const added = [...missing.values()].map(({ page }) => page).filter((page) => page.dataSource === tasks.id);
    return { rows: added.length === 0 ? view : { ...view, tasks: [...view.tasks, ...added] }, edited };
}
/** Keys of the plans whose files and states have to be read for these pages and for what waits for people. */
async function ownersOf(edited, rows, { session, known }, { detection }) {
    const tracked = trackedPages(session, known);
    const linked = rows.tasks
        .filter(({ id }) => edited.has(id))
        .flatMap((row) => codec_idsOf(readRow(row, detection.tasks).values['plan'] ?? null));
    const pulls = [...(known?.proposed?.pulls ?? []), ...(known?.proposed?.later ?? [])];
    const keys = new Set([
        ...[...edited, ...linked].flatMap((page) => tracked.get(page) ?? []),
        ...pulls.flatMap(({ plan, edits }) => [plan, ...edits.flatMap((edit) => ('to' in edit ? edit.to : []))]),
    ]);
    if (keys.size > 0)
        await session.load([...keys]);
    return keys;
}
/**
 * The databases whose schema has to be read again before these pages are believed: they show options that are new, or
 * have lost one, which may be gone for everybody.
 */
function otherOptions(pages, { session }, { detection, tasks }) {
    const bases = new Map([...session.plans.values()].flatMap((plan) => [plan, ...Object.values(plan.tasks)].map(({ page, fields }) => [page, fields])));
    const found = pages.flatMap((page) => {
        const which = page.dataSource === tasks.id ? 'tasks' : 'plans';
        const { fields } = detection[which];
        const { values } = readRow(page, detection[which]);
        const differs = Object.entries(fields).some(([field, property]) => {
            if (!property?.options)
                return false;
            const [now, base] = [codec_idsOf(values[field] ?? null), bases.get(page.id)?.[field]];
            const before = base ? codec_idsOf(notionBase(base)) : [];
            const known = new Set(property.options.map(({ id }) => id));
            return now.some((id) => !known.has(id)) || before.some((id) => !now.includes(id));
        });
        return differs ? [which] : [];
    });
    return [...new Set(found)];
}
/** The key of its plan for every page that is known. */
function trackedPages(session, known) {
    return new Map([
        ...Object.values(session.index).map(({ page, plan }) => [page, plan]),
        ...Object.entries(known?.plans ?? {}).flatMap(([key, { page }]) => page === undefined ? [] : [[page, key]]),
    ]);
}
/** Reads pages, and their text where `withBody` wants it. Pages that are gone are missing from the answer. */
async function readPages(board, ids, withBody) {
    const found = new Map();
    await inParallel([...ids], async (id) => {
        const [page, body] = await Promise.all([board.page(id), withBody(id) ? board.body(id) : undefined]);
        if (page)
            found.set(id, { page: await completed(board, page), body });
    });
    return found;
}
/** The stamps of pages behind which nothing can hide any more at Notion's time `now`. */
function settledStamps(pages, now) {
    return Object.fromEntries([...pages].flatMap(([id, { page }]) => isSettled(page, now) ? [[id, page.lastEditedTime]] : []));
}
function isSettled({ lastEditedTime }, now) {
    return Date.parse(now) - Date.parse(lastEditedTime) >= settledAfterMilliseconds;
}
/** The page with all ids of its lists, of which Notion gives the first ones only. */
async function completed(board, page) {
    const partial = Object.entries(page.properties).filter(([, raw]) => isPartial(raw) && ['relation', 'people'].includes(raw.type));
    if (partial.length === 0)
        return page;
    const full = await Promise.all(partial.map(async ([id, raw]) => {
        const ids = await board.ids(page.id, id);
        return [id, { ...raw, [raw.type]: ids.map((each) => ({ id: each })), has_more: false }];
    }));
    return { ...page, properties: { ...page.properties, ...Object.fromEntries(full) } };
}

;// CONCATENATED MODULE: ./build/src/modes/import-files.js
// Projects of a database as plan files: every row is read by itself, with its text.
















/** The files of these projects, and what has to be known of their pages once the files are there. */
async function makePlans(input) {
    const { board, observed, connection, projects } = input;
    const { config } = observed.config;
    const { detection } = connection;
    const read = board.now();
    const pages = await readPages(board, projects.flatMap(({ page, rows }) => [...(page ? [page.id] : []), ...rows.map(({ id }) => id)]), () => config.notion.body !== 'none');
    const all = [...pages.values()].map(({ page }) => page);
    const lookups = await lookUp(board, [], observed.session, config, connection, all);
    const { pages: registry, people } = lookups;
    for (const { tasks } of Object.values(input.waiting))
        for (const [id, task] of Object.entries(tasks))
            registry.addTask(id, task);
    const facts = { detection, config, registry, people: people.directory, sync: () => undefined, blobUrl: '' };
    const taking = takes({ ...facts, plans: [] });
    const { outlined, problems, notices } = import_files_arrange(input, pages, taking, (page) => registry.taskOf(page));
    for (const { key, project, rows } of outlined) {
        if (project.page)
            registry.addPlan(key, { page: project.page.id, url: project.page.url, title: project.title });
        for (const { id, read: each } of rows) {
            const { id: page, url, title } = each.page;
            registry.addTask(id, { page, url, title });
        }
    }
    const handles = new Set(config.people.keys());
    const names = {
        personName: (word) => word,
        handleOf: (name) => (handles.has(name) ? name : undefined),
    };
    const rules = { takes: taking, names, mode: config.notion.body };
    const schema = input.schema ?? observed.repository.plans.flatMap(({ path }) => commonSchema(observed, path))[0];
    const untouched = nearest(planVocabulary(detection.plans.fields.status), 'todo')?.option?.id;
    const made = outlined.map(({ project, key, path, rows }) => {
        const pulls = sameSpelling(rows.map(({ id, row, read: each }) => withoutDefaults(importRow(each, key, id, rules, row.dependsOn), each, taking)));
        const tasks = newFile({ path, key, title: project.title }, schema, pulls.flatMap(({ edits }) => edits));
        const { plan } = parsePlan(path, tasks.text);
        const page = project.page && pages.get(project.page.id);
        const wanted = plan && wants({ ...facts, plans: [plan] });
        const own = plan && page && wanted
            ? importPlanPage(page, plan, detection.plans, rules, wanted.pageContext(plan), [
                wanted.plan(key).values['status'],
                untouched,
            ])
            : undefined;
        const file = own ? edited(tasks, key, own.edits) : tasks;
        return { plan: { key, text: file.text, state: stateOf(project, read, file, pulls, own?.page) }, file };
    });
    return {
        plans: made.map(({ plan }) => plan),
        problems,
        notices: [
            ...notices,
            ...lookups.titled.notices,
            ...made.flatMap(({ file }) => file.refused.map(({ why }) => ({ message: `${file.path}: ${why}` }))),
            ...suggestions(outlined, taking, (user) => people.directory.suggestion(user)),
        ],
    };
}
/** Names for the projects, an order and IDs for their rows, and dependencies that a file can hold. */
function import_files_arrange({ observed, connection, projects, keys, paths }, pages, taking, taskOf) {
    const inside = new Set(projects.flatMap(({ rows }) => rows.map(({ id }) => id)));
    const titleOf = (page) => pages.get(page)?.page.title ?? 'another row';
    const strangers = [];
    const rowOf = (id) => {
        const page = pages.get(id)?.page;
        if (!page || page.inTrash)
            return [];
        const values = taking.valuesOf(page);
        const all = codec_idsOf(values['depends-on'] ?? null);
        const dependsOn = all.filter((other) => inside.has(other) || taskOf(other) !== undefined);
        if (dependsOn.length < all.length)
            strangers.push(page.title);
        return [{ page: id, createdTime: page.createdTime, phase: taking.phaseOf(values), dependsOn }];
    };
    const { rows, dropped } = withoutCircles([...inside].flatMap(rowOf));
    const byPage = new Map(rows.map((row) => [row.page, row]));
    const phases = connection.detection.tasks.fields.phase?.options?.map(({ name }) => name) ?? [];
    const [usedKeys, usedPaths] = [new Set(keys), [...paths]];
    const problems = [];
    const outlined = projects.flatMap((project) => {
        const own = outline(project.rows.flatMap(({ id }) => byPage.get(id) ?? []), phases);
        const carried = own.map(({ page }) => idIn(taking.valuesOf(pages.get(page).page)));
        const key = ownKey(project, carried, connection, usedKeys) ?? keyFor(project.title, usedKeys);
        const path = pathFor({ title: project.title, key }, observed.config.config.plans, usedPaths);
        if (path === undefined) {
            problems.push(noPath(project.title));
            return [];
        }
        usedKeys.add(key);
        usedPaths.push(path);
        const ids = numbered(key, carried, observed.known?.highWater[key] ?? 0);
        return [
            { project, key, path, rows: own.map((row, at) => ({ id: ids[at], row, read: pages.get(row.page) })) },
        ];
    });
    return {
        outlined,
        problems,
        notices: [
            ...strangers.map((title) => ({
                message: `"${title}" depends on rows that are no tasks of a plan; these dependencies stay in Notion only.`,
            })),
            ...dropped.map(({ page, dependsOn }) => ({
                message: `"${titleOf(page)}" and "${titleOf(dependsOn)}" depend on each other in a circle; that "${titleOf(page)}" depends on "${titleOf(dependsOn)}" stays in Notion only.`,
            })),
        ],
    };
}
/** The key that the page of a project, or all IDs of its rows, carry already. */
function ownKey({ page }, carried, { detection }, used) {
    const written = page && readRow(page, detection.plans).values['key'];
    const own = typeof written === 'string' ? written.toUpperCase() : '';
    const prefixes = new Set(carried.flatMap((id) => splitId(id)?.key ?? []));
    const [only, second] = [...prefixes];
    return [own, ...(second === undefined ? [only ?? ''] : [])].find((key) => splitId(`${key}-1`) !== undefined && !used.has(key));
}
function idIn({ id }) {
    return typeof id === 'string' ? id.toUpperCase() : '';
}
/** Rows that carry an ID of the plan keep it, the first of two that carry the same; the others get the next numbers. */
function numbered(key, carried, highest) {
    const kept = carried.map((id, at) => splitId(id)?.key === key && carried.indexOf(id) === at);
    let last = carried.reduce((most, id, at) => (kept[at] ? Math.max(most, splitId(id).number) : most), highest);
    return carried.map((id, at) => (kept[at] ? id : `${key}-${(last += 1)}`));
}
/** Without the status that a task has anyway. */
function withoutDefaults(pull, { page }, taking) {
    const first = taking.holdTask({ ...noTask, title: page.title }, 'status', null);
    if (!sameValue(taking.valuesOf(page)['status'] ?? null, first ?? null))
        return pull;
    const edits = pull.edits.map((edit) => {
        if (edit.kind !== 'add-task')
            return edit;
        const { status: _, ...values } = edit.values;
        return { ...edit, values };
    });
    return { ...pull, edits };
}
/** Phases that differ in case or commas only are one, as they are in Notion. */
function sameSpelling(pulls) {
    const spelled = new Map();
    return pulls.map((pull) => ({
        ...pull,
        edits: pull.edits.map((edit) => {
            if (edit.kind !== 'add-task' || edit.phase === undefined)
                return edit;
            const name = edit.phase.replaceAll(',', '').toLowerCase();
            if (!spelled.has(name))
                spelled.set(name, edit.phase);
            return { ...edit, phase: spelled.get(name) };
        }),
    }));
}
function stateOf({ title }, read, { path, refused }, pulls, page) {
    const out = new Set(refused.map(({ edit }) => edit));
    const tasks = pulls
        .filter(({ edits }) => !edits.some((edit) => out.has(edit)))
        .map(({ task, page: id, url, to, fields, sections }) => [task, { page: id, url, title: to, fields, sections }]);
    return { path, title, read, ...(page ? { page } : {}), tasks: Object.fromEntries(tasks) };
}
/** The lines by which people get names instead of user ids. */
function suggestions(outlined, taking, suggestion) {
    const users = outlined.flatMap(({ rows }) => rows.flatMap(({ read }) => codec_idsOf(taking.valuesOf(read.page)['assignee'] ?? null)));
    const lines = [...new Set(users)].flatMap((user) => suggestion(user) ?? []);
    return lines.length === 0
        ? []
        : [{ message: `To see names instead of user ids, add under \`people\`: ${lines.join(', ')}.` }];
}
/** What other plans name as their schema, where it is an address. */
function commonSchema({ repository: { texts } }, path) {
    const schema = schemaOf(texts.get(path) ?? '');
    return schema !== undefined && /^https:\/\//.test(schema) ? [schema] : [];
}
function noPath(title) {
    return {
        code: 'configuration',
        message: `No file name for "${title}" fits the first glob of \`plans\`.`,
        hint: 'Put a glob like `plans/**/*.yml` first.',
    };
}

;// CONCATENATED MODULE: ./build/src/core/reconcile/projects.js
// Rows that people made without any plan file, by the project that they belong to: each is to become a plan.







/** The property that names the project of a row beside the relation to the plans database: a select, a text, a link elsewhere. */
function projectProperty({ source, fields }) {
    const { name, also } = taskFields.plan;
    const names = [name, ...also].map(fold);
    return source.properties
        .filter(({ type }) => ['select', 'multi_select', 'rich_text', 'relation'].includes(type))
        .filter(({ id }) => !Object.values(fields).some((used) => used.id === id))
        .filter((property) => names.includes(fold(property.name)))
        .sort((a, b) => names.indexOf(fold(a.name)) - names.indexOf(fold(b.name)))[0];
}
/**
 * @param pages the pages of the plans database that may become plans
 * @param titleOf the title of a page elsewhere that a row names as its project
 */
function projectsOf(rows, pages, { tasks }, titleOf) {
    const byId = new Map(pages.map((page) => [page.id, page]));
    const beside = projectProperty(tasks);
    const named = (row) => {
        const raw = row.properties[beside?.id ?? ''];
        return raw === undefined
            ? []
            : codec_idsOf(readValue(raw, beside)).map((value) => titleIn(beside, value, titleOf));
    };
    const groups = new Map();
    const add = (name, title, page, row) => {
        const group = groups.get(name) ?? { title, page, rows: [] };
        groups.set(name, { ...group, rows: [...group.rows, row] });
    };
    const rest = [];
    const ambiguous = [];
    for (const row of [...rows].sort((a, b) => (a.createdTime < b.createdTime ? -1 : 1))) {
        const linked = codec_idsOf(readRow(row, tasks).values['plan'] ?? null);
        const titles = linked.length > 0 ? [] : named(row);
        const page = byId.get(linked[0] ?? '');
        if (linked.length + titles.length === 0)
            rest.push(row);
        else if (linked.length + titles.length > 1)
            ambiguous.push(row);
        else if (titles.length === 1)
            add(`title ${titles[0].toLowerCase()}`, titles[0], undefined, row);
        // Other pages are plans already: the sync's, or another repository's.
        else if (page)
            add(page.id, bareTitle(page.title), page, row);
    }
    return { projects: [...groups.values()], rest, ambiguous };
}
function titleIn(property, value, titleOf) {
    const option = property.options?.find(({ id }) => id === value)?.name;
    return bareTitle(option ?? (property.type === 'relation' ? titleOf(value) : undefined) ?? value);
}
/** Those that a title or an address names. */
function projectsNamed(projects, name) {
    const reference = parseReference(name);
    if ('id' in reference)
        return projects.filter(({ page }) => page?.id === reference.id);
    const wanted = bareTitle(reference.title).toLowerCase();
    return projects.filter(({ title }) => title.toLowerCase() === wanted);
}
/** A title without what titles of plan pages begin with. */
function bareTitle(title) {
    const line = title.replace(/\s+/g, ' ').trim();
    const start = planTitlePrefix.trim().toLowerCase();
    return line.toLowerCase().startsWith(start) ? line.slice(start.length).trim() : line;
}

;// CONCATENATED MODULE: ./build/src/modes/import-rows.js
// Which rows of the database an import is about: those that no plan file stands behind, by project.






/**
 * The projects that become plans, or why none does.
 * @param waiting imports that wait in the pull request or for their first sync
 * @param wanted the title or address of the one that was asked for
 */
async function findProjects(board, observed, connection, waiting, wanted) {
    const { detection, tasks, plans } = connection;
    const [listed, pages] = await Promise.all([board.rows(tasks.id), board.rows(plans.id)]);
    const nothing = { projects: [], problems: [], notices: [], keys: [] };
    if (!listed.complete || !pages.complete)
        return { ...nothing, problems: [incomplete] };
    const rows = listed.pages.filter(({ inTrash, title }) => !inTrash && title.trim() !== '');
    const titles = await titlesElsewhere(board, rows, detection);
    const known = ours(observed, connection, waiting);
    const group = (some, candidates) => projectsOf(some, candidates, detection, (page) => titles.get(page));
    const found = group(rows.filter((row) => !known.row(row)), pages.pages.filter((page) => !page.inTrash && !known.page(page)));
    const all = withRest(found, tasks.title);
    const chosen = wanted === undefined ? all : projectsNamed(all, wanted);
    const notices = found.ambiguous.map(({ title }) => ({
        message: `The row "${title}" belongs to several projects, so it was left out. Give it one, and import it then.`,
    }));
    if (chosen.length === 1 || (wanted === undefined && chosen.length > 0))
        return { ...nothing, projects: chosen, notices, keys: keysBeside(chosen, pages.pages, detection) };
    if (wanted === undefined)
        return {
            ...nothing,
            notices: [
                ...notices,
                { message: `There is nothing to import: every row of "${tasks.title}" belongs to a plan already.` },
            ],
        };
    if (chosen.length > 1)
        return { ...nothing, problems: [severalNamed(wanted, chosen)] };
    const everywhere = withRest(group(rows, pages.pages), tasks.title);
    return projectsNamed(everywhere, wanted).length > 0
        ? {
            ...nothing,
            notices: [
                {
                    message: `There is nothing to import: every row of "${wanted}" belongs to a plan already, or waits in a pull request.`,
                },
            ],
        }
        : { ...nothing, problems: [noneNamed(wanted, everywhere)] };
}
function keysBeside(chosen, pages, { plans }) {
    const own = new Set(chosen.map(({ page }) => page?.id));
    return pages
        .filter(({ id }) => !own.has(id))
        .flatMap((page) => import_rows_textIn(readRow(page, plans).values['key']).map((key) => key.toUpperCase()));
}
/** One more for the rows of no project, called like the database. */
function withRest({ projects, rest }, title) {
    return rest.length === 0 ? projects : [...projects, { title, page: undefined, rows: rest }];
}
const incomplete = {
    code: 'notion',
    message: 'Notion did not list all rows of the databases, so it cannot be told what is to be imported.',
    hint: 'Nothing was done. Run it again.',
};
function severalNamed(wanted, found) {
    return {
        code: 'configuration',
        message: `Several projects are called "${wanted}": ${found.map(({ title, page }) => page?.url ?? title).join(', ')}.`,
        hint: 'Give the address of the right one as `plan`.',
    };
}
function noneNamed(wanted, all) {
    const titles = all.map(({ title }) => title);
    const near = (0,did_you_mean/* closest */.k)(wanted, titles);
    const some = titles.slice(0, 20).map((title) => `"${title}"`);
    return {
        code: 'configuration',
        message: `No row belongs to a project called "${wanted}".`,
        hint: `${near === undefined ? '' : `Did you mean "${near}"? `}${some.length === 0 ? 'The database has no rows.' : `There are: ${some.join(', ')}${titles.length > some.length ? ' …' : '.'}`}`,
    };
}
/** What plan files stand behind already, here or in another repository. */
function ours({ session, known, repository: { plans, frozen } }, { detection }, waiting) {
    const tracked = new Set([
        ...trackedPages(session, known).keys(),
        ...[...session.plans.values()].flatMap(({ page, tasks }) => [
            page,
            ...Object.values(tasks).map((task) => task.page),
        ]),
        ...Object.values(waiting).flatMap(({ page, tasks }) => [
            ...(page ? [page.page] : []),
            ...Object.values(tasks).map((task) => task.page),
        ]),
        ...[...(known?.proposed?.pulls ?? []), ...(known?.proposed?.later ?? [])].map(({ page }) => page),
    ]);
    const keys = new Set([...plans.map(({ key }) => key), ...frozen, ...Object.keys(known?.plans ?? {})]);
    const ids = new Set([
        ...Object.keys(session.index),
        ...plans.flatMap(({ tasks }) => tasks.flatMap(({ id }) => id ?? [])),
    ]);
    const is = (page, which, name, names) => {
        const { values } = readRow(page, detection[which]);
        const isElsewhere = import_rows_textIn(values['source']).some((source) => /\/blob\/.+\.ya?ml(#L\d+)?$/i.test(source));
        return (tracked.has(page.id) ||
            isElsewhere ||
            import_rows_textIn(values[name]).some((text) => names.has(text.toUpperCase())));
    };
    return {
        row: (row) => is(row, 'tasks', 'id', ids),
        page: (page) => is(page, 'plans', 'key', keys),
    };
}
function import_rows_textIn(value) {
    return typeof value === 'string' && value !== '' ? [value] : [];
}
/** Titles of pages outside of our databases that rows name as their project. */
async function titlesElsewhere(board, rows, { tasks }) {
    const property = projectProperty(tasks);
    if (property?.type !== 'relation')
        return new Map();
    const ids = new Set(rows.flatMap((row) => codec_idsOf(readValue(row.properties[property.id] ?? { id: '', type: 'relation', relation: [] }, property))));
    const titles = new Map();
    for (const id of ids) {
        const page = await board.page(id);
        if (page)
            titles.set(id, page.title);
    }
    return titles;
}

;// CONCATENATED MODULE: ./build/src/modes/import.js
// The mode `import`: rows that people made before there were plan files become plans, in one pull request. Notion is
// only read; once the files are on the default branch, the sync ties them to the rows that they were made from.













const importBranch = 'plan-sync/import';
/** Makes plans of projects; every way in which it can end is in the report. Throws Faults of the services. */
async function importPlans(ports, request) {
    const report = (0,core_report/* emptyReport */._O)('import', request.dryRun);
    const looking = {
        kind: 'sync',
        scope: 'full',
        dryRun: true,
        branch: undefined,
        configPath: request.configPath,
        only: [],
        confirm: undefined,
    };
    for (;;) {
        const surveyed = await begin_begin(ports, looking);
        if ('problems' in surveyed)
            return { ...report, ...surveyed };
        const { board } = ports;
        const problem = whyNot(board, surveyed, request.configPath);
        if (!board || problem)
            return { ...report, problems: problem ? [problem] : [] };
        const done = await unlessOvertaken(() => importWith(ports, board, request, surveyed));
        if (done)
            return { ...report, ...done, requests: board.requests() };
        ports.log.info('Somebody was faster; looking again.');
    }
}
function whyNot(board, { config }, file) {
    const { tasks, plans } = config.config.notion;
    if (!board)
        return {
            code: 'configuration',
            message: '`import` needs a Notion token.',
            hint: 'Store the token of a Notion integration as a secret and pass it as `notion-token`.',
        };
    if (tasks !== undefined && plans !== undefined)
        return undefined;
    return {
        code: 'configuration',
        message: `${file} does not name the databases to import from.`,
        hint: 'Give `notion.tasks` and `notion.plans`; where there is no plans database yet, give `notion.parent` too and run the mode `setup`.',
        file,
    };
}
async function importWith(ports, board, request, surveyed) {
    const { config, known } = surveyed;
    const observed = await observe(ports.repository, surveyed);
    const connection = await connect(board, config.config, request.configPath, known?.board, both);
    if (!('detection' in connection) || connection.problems.length > 0)
        return { problems: connection.problems };
    const proposal = await ports.proposals.find(importBranch);
    if (proposal.pull?.state === 'open' && proposal.pull.settled)
        return {
            notices: [
                {
                    message: `Pull request #${proposal.pull.number} with an earlier import is approved: merge or close it, and import again.`,
                },
            ],
        };
    const waiting = await waitingImports(ports, observed, proposal);
    const found = await findProjects(board, observed, connection, waiting.imported, request.project);
    const { notices } = connection;
    if (found.projects.length === 0)
        return { problems: found.problems, notices: [...found.notices, ...notices] };
    const { session, repository } = observed;
    const made = await makePlans({
        board,
        observed,
        connection,
        projects: found.projects,
        waiting: waiting.imported,
        keys: new Set([
            ...found.keys,
            ...repository.plans.flatMap(({ key, was }) => [key, ...(was === undefined ? [] : [was])]),
            ...repository.frozen,
            ...Object.keys(known?.plans ?? {}),
            ...Object.keys(known?.highWater ?? {}),
            ...Object.values(session.index).map(({ plan }) => plan),
            ...Object.keys(waiting.imported),
        ]),
        paths: [...repository.files.keys(), ...repository.listed.map(({ path }) => path), ...waiting.paths],
        schema: request.schema,
    });
    const left = [...found.notices, ...made.notices];
    const all = { mapping: connection.mapping, problems: made.problems, notices: [...left, ...notices] };
    if (request.dryRun || made.plans.length === 0)
        return { ...all, results: resultsOf(made.plans, { kind: 'planned' }) };
    const proposed = await proposePlans(ports, observed, waiting, made.plans, left);
    return {
        ...all,
        ...proposed,
        problems: [...all.problems, ...proposed.problems],
        notices: [...all.notices, ...proposed.notices],
    };
}
/** What earlier imports left that still counts; what was closed or given up does not. */
async function waitingImports({ repository }, { known, config, repository: { files, plans } }, proposal) {
    const open = proposal.pull === undefined || proposal.pull.state === 'open' ? proposal.branch : undefined;
    const onBranch = open ? await repository.files(open.head.tree, planMatcher(config.config.plans)) : [];
    const blobs = new Map(onBranch.map(({ path, blob }) => [path, blob]));
    const imported = Object.entries(known?.imported ?? {}).filter(([key, { path }]) => files.has(path) || blobs.has(path) || plans.some((plan) => plan.key === key));
    const proposed = imported.flatMap(([, { path }]) => {
        const blob = files.has(path) ? undefined : blobs.get(path);
        return blob === undefined ? [] : [{ path, blob }];
    });
    const texts = await repository.texts(proposed.map(({ blob }) => blob));
    return {
        imported: Object.fromEntries(imported),
        files: proposed.flatMap(({ path, blob }) => {
            const content = texts.get(blob);
            return content === undefined ? [] : [{ path, content }];
        }),
        paths: [...blobs.keys()],
        proposal,
    };
}
/** First the state, by which the sync knows the rows again; then the pull request, which people may merge at once. */
async function proposePlans(ports, observed, { imported, files, proposal }, plans, left) {
    const next = { ...imported, ...Object.fromEntries(plans.map(({ key, state }) => [key, state])) };
    await observed.session.save({ ...stateBefore(ports, observed), imported: next }, 'What plans were made of', true);
    const { branch } = proposal;
    const theirs = branch !== undefined && !branch.ours;
    const paths = new Set([...files.map(({ path }) => path), ...plans.map(({ state }) => state.path)]);
    const shown = Object.entries(next)
        .filter(([, { path }]) => paths.has(path))
        .map(([key, { path, title, tasks }]) => ({
        key,
        title,
        path,
        tasks: Object.keys(tasks).length,
    }));
    const summary = importSummary(shown);
    const template = observed.config.config.sync.message;
    const sent = await ports.proposals.propose({
        branch: importBranch,
        head: theirs ? branch.head : observed.head,
        changes: [
            ...(theirs ? [] : files),
            ...plans.map(({ state, text }) => ({ path: state.path, content: text })),
        ],
        message: commitMessage(template, {
            summary,
            body: [],
            trailers: { 'Plan-Sync-Run': `${ports.run.id}/${ports.run.attempt}` },
        }),
        title: commitMessage(template, { summary, body: [], trailers: {} }),
        body: importBody(shown, left.map(({ message }) => message)),
    });
    const nothing = { results: [], notices: [], pullRequest: undefined, problems: [] };
    switch (sent.kind) {
        case 'proposed':
            return {
                ...nothing,
                results: resultsOf(plans, { kind: 'proposed', url: sent.url }),
                pullRequest: { number: sent.number, url: sent.url },
            };
        case 'branch-only':
            return {
                ...nothing,
                results: resultsOf(plans, { kind: 'proposed', url: sent.url }),
                notices: [
                    {
                        message: `The branch ${importBranch} holds the plans, and this token may not open a pull request (${sent.reason}). Open it yourself: ${sent.url} – or allow it under Settings → Actions → General → Workflow permissions.`,
                    },
                ],
            };
        case 'stale':
            return {
                ...nothing,
                notices: [
                    { message: 'Somebody changed the pull request meanwhile, so nothing was proposed. Import again.' },
                ],
            };
        case 'refused':
            return { ...nothing, problems: [import_refused(sent.reason)] };
    }
}
function import_refused(reason) {
    return {
        code: 'configuration',
        message: `GitHub takes no branch ${importBranch} from this token (${reason}).`,
        hint: 'Give the workflow `contents: write` and `pull-requests: write`.',
    };
}
/** The state as it is; before the first sync one that makes it look at everything. */
function stateBefore({ repository }, { known, head, session }) {
    if (known)
        return known;
    return {
        format: FORMAT,
        repository: `${repository.owner}/${repository.name}`,
        dialect: dialect/* DIALECT */.$p,
        config: { blob: null, text: '' },
        head: head.commit,
        tree: null,
        watermark: null,
        recent: {},
        highWater: Object.fromEntries(ids_highWaterOf([], {}, idsOfTrailers(session.trailers))),
        plans: {},
    };
}
function resultsOf(plans, outcome) {
    const operation = { changes: [], blocks: 0 };
    return plans.flatMap(({ key, state }) => [
        {
            operation: {
                ...operation,
                kind: 'import-plan',
                plan: key,
                task: undefined,
                title: `${state.title} (${state.path})`,
            },
            outcome,
        },
        ...Object.entries(state.tasks).map(([task, { title }]) => ({
            operation: { ...operation, kind: 'import-task', plan: key, task, title },
            outcome,
        })),
    ]);
}

;// CONCATENATED MODULE: ./build/src/core/board/new-property.js
// A property as `setup` creates it, and the configuration that Notion wants for it.


/** Names at the other ends of our relations. */
const mirrors = { 'depends-on': 'Blocks', plan: 'Tasks' };
/**
 * The property that `setup` creates for a field of one of the databases; `renames` are the task statuses that go by
 * another name in Notion.
 */
function newProperty(which, field, rule, renames) {
    const property = { name: rule.name, type: rule.types[0] };
    if (rule.target)
        return { ...property, relation: { target: rule.target, mirror: mirrors[field] } };
    if (field === 'status')
        return { ...property, options: statusOptions(which, renames) };
    if (field === 'priority')
        return { ...property, options: priorityTerms.map(({ name }) => ({ name })) };
    if (property.type === 'number')
        return { ...property, format: field === 'progress' ? 'percent' : 'number' };
    return property;
}
/** Our statuses, called as the configuration wants them, with the groups they belong to. */
function statusOptions(which, renames) {
    const group = { todo: 0, active: 1, review: 1, blocked: 1, done: 2, cancelled: 2 };
    const terms = which === 'tasks' ? taskStatuses : planStatuses;
    const called = new Map(Object.entries(renames).map(([status, option]) => [fold(status), option]));
    return terms.map(({ name, category }) => ({
        name: (which === 'tasks' ? called.get(fold(name)) : undefined) ?? name,
        group: statusGroups[group[category]],
    }));
}
/**
 * Notion's configuration of a property that is created. `ids` are those of the data sources, as far as they exist.
 * The group of a status option is documented, but newer than the client's types.
 */
function new_property_configuration(property, ids) {
    const { type, options = [], relation } = property;
    if (relation) {
        const end = relation.mirror === undefined ? {} : { synced_property_name: relation.mirror };
        const kind = relation.mirror === undefined ? 'single_property' : 'dual_property';
        return { type, relation: { data_source_id: ids[relation.target] ?? '', type: kind, [kind]: end } };
    }
    if (type === 'number')
        return { type, number: { format: property.name === 'Progress' ? 'percent' : 'number' } };
    if (['select', 'multi_select', 'status'].includes(type))
        return { type, [type]: { options } };
    return { type, [type]: {} };
}
/** The configuration that adds options to a property. Notion drops options that are not sent, so all go along by id. */
function withOptions(property, added) {
    const kept = (property.options ?? []).map(({ id, name }) => ({ id, name }));
    return { type: property.type, [property.type]: { options: [...kept, ...added] } };
}

;// CONCATENATED MODULE: ./build/src/core/board/setup.js





/** What the databases are called that `setup` creates. */
const titles = { tasks: 'Tasks', plans: 'Plans' };
const rules = { tasks: taskFields, plans: planFields };
/** The steps from what exists (nothing, one database, both, whole or in part) to what the product needs. */
function setup(existing, options = {}) {
    const found = detect({ tasks: existing.tasks ?? setup_nothing('tasks'), plans: existing.plans ?? setup_nothing('plans') }, options.properties);
    const renames = options.statuses ?? {};
    const plans = existing.plans ? extend('plans', found, renames) : create('plans', renames);
    const tasks = existing.tasks ? extend('tasks', found, renames) : create('tasks', renames, existing.plans);
    return {
        steps: [
            ...plans.steps,
            ...tasks.steps,
            ...(existing.plans ? missingStatuses('plans', found.plans, {}) : []),
            ...(existing.tasks ? missingStatuses('tasks', found.tasks, renames) : []),
            ...(existing.tasks ? missingPriorities(found.tasks) : []),
            ...views(options.views ?? []),
        ],
        notices: [...plans.notices, ...tasks.notices],
    };
}
/** The configurations to send for a step, by name or id of the property. `ids` are those of the data sources. */
function stepProperties(step, ids) {
    if (step.kind === 'add-options')
        return { [step.property.id]: withOptions(step.property, step.options) };
    return Object.fromEntries(step.properties.map((property) => [property.name, new_property_configuration(property, ids)]));
}
/** A step as people read it. */
function describeStep(step) {
    switch (step.kind) {
        case 'create-database':
            return `create the database "${step.title}" with ${listed(step.properties.map(({ name }) => name))}`;
        case 'add-properties':
            return `add ${listed(step.properties.map(({ name }) => name))} to the ${step.which} database`;
        case 'add-options':
            return `add ${listed(step.options.map(({ name }) => name))} to ${step.property.name} of the ${step.which} database`;
        case 'create-view':
            return `add the view "${step.name}" to the ${step.which} database`;
    }
}
/**
 * What is left to do by hand after statuses were created: Notion may have put them into another group than asked.
 * `source` is the data source as it was read afterwards.
 */
function statusesInWrongGroup(source, property, wanted) {
    const schema = source.properties.find(({ id, name }) => id === property || name === property);
    if (schema?.type !== 'status')
        return [];
    return wanted.flatMap(({ name, group }) => {
        const option = schema.options?.find((candidate) => fold(candidate.name) === fold(name));
        if (!option || group === undefined || groupOf(schema, option.id) === group)
            return [];
        return [
            {
                message: `In "${source.title}", move the option ${name} of ${schema.name} to the group ${group}: Notion did not take it over.`,
            },
        ];
    });
}
function setup_nothing(which) {
    return { id: `no ${which}`, database: '', title: titles[which], url: '', properties: [] };
}
function create(which, renames, plans) {
    const all = Object.entries(rules[which]).map(([field, rule]) => ({
        field,
        property: newProperty(which, field, rule, renames),
    }));
    const self = all.filter(({ property }) => property.relation?.target === which);
    const others = all.filter(({ field, property }) => field !== 'tasks' && property.relation?.target !== which);
    const step = (properties) => ({
        kind: 'create-database',
        which,
        title: titles[which],
        properties,
    });
    const properties = others.map(({ property }) => freeMirror(property, plans));
    return {
        steps: [
            step(properties),
            ...(self.length > 0
                ? [{ kind: 'add-properties', which, properties: self.map(({ property }) => property) }]
                : []),
        ],
        notices: [],
    };
}
function extend(which, found, renames) {
    const { source, fields } = found[which];
    const missing = Object.entries(rules[which])
        .filter(([field, rule]) => !fields[field] && rule.types[0] !== 'title' && field !== 'tasks')
        .map(([field, rule]) => newProperty(which, field, rule, renames));
    const taken = (property) => source.properties.find(({ name }) => name.toLowerCase() === property.name.toLowerCase());
    const properties = missing
        .filter((property) => !taken(property))
        .map((property) => freeMirror(property, property.relation && found[property.relation.target].source));
    return {
        steps: properties.length > 0 ? [{ kind: 'add-properties', which, properties }] : [],
        notices: missing.flatMap((property) => {
            const other = taken(property);
            if (!other)
                return [];
            return {
                message: `${property.name} (${property.type}) was not added: "${source.title}" has a property of that name of the type ${other.type}. Rename it in Notion, or name another one under \`notion.properties\`.`,
            };
        }),
    };
}
/** Without its other end where the other database already uses that name. */
function freeMirror(property, other) {
    const { relation } = property;
    const used = other?.properties.some(({ name }) => fold(name) === fold(relation?.mirror ?? ''));
    return relation && used ? { ...property, relation: { ...relation, mirror: undefined } } : property;
}
function missingStatuses(which, binding, renames) {
    const property = binding.fields['status'];
    if (!property)
        return [];
    const vocabulary = which === 'tasks' ? taskVocabulary(property, renames) : planVocabulary(property);
    const grouped = property.type === 'status';
    const options = statusOptions(which, renames)
        .filter(({ name }) => !vocabulary.resolve(name))
        .map(({ name, group }) => (grouped ? { name, group } : { name }));
    return options.length > 0 ? [{ kind: 'add-options', which, property, options }] : [];
}
/** Priorities are people's own as soon as there is one. */
function missingPriorities(binding) {
    const property = binding.fields['priority'];
    if (property?.options?.length !== 0)
        return [];
    const options = priorities(undefined).names.map((name) => ({ name }));
    return [{ kind: 'add-options', which: 'tasks', property, options }];
}
function views(existing) {
    const wanted = [
        { kind: 'create-view', which: 'tasks', name: 'Board by Status', type: 'board', groupBy: 'status' },
        { kind: 'create-view', which: 'tasks', name: 'Table by Phase', type: 'table', groupBy: 'phase' },
    ];
    return wanted.filter(({ name }) => !existing.includes(name));
}

;// CONCATENATED MODULE: ./build/src/core/config/write.js
// Writes the databases that `setup` found or created into the text of the configuration, and changes nothing else.





const conventions = {
    order: (key) => configVocabulary[key]?.keys ?? [],
    inline: new Set(),
    exact: new Set(),
};
/** `text` with both URLs under `notion`, or undefined when that cannot be done safely. `''`: no file yet. */
function writeDatabases(path, text, urls) {
    const edited = insert(text, urls);
    if (edited === undefined)
        return undefined;
    const { config } = parseConfig(path, edited);
    return config?.notion.tasks === urls.tasks && config.notion.plans === urls.plans ? edited : undefined;
}
function insert(text, urls) {
    const source = readSource(text);
    if (!source)
        return undefined;
    const notion = partAt(source.root, 'notion')?.value;
    // What stands there already is never replaced by another database.
    const missing = ['tasks', 'plans'].filter((name) => {
        const value = partAt(notion, name)?.value;
        return value === undefined || source_isNothing(value);
    });
    const databases = { keys: new Map(missing.map((name) => [name, { set: urls[name] }])) };
    const version = source.root.kind === 'none' ? [['version', { set: 1 }]] : [];
    try {
        return editYaml(source, { keys: new Map([...version, ['notion', databases]]) }, conventions);
    }
    catch (error) {
        if (error instanceof Unwritable)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/modes/setup.js
// Creates the databases under `notion.parent`, or what existing ones lack, and writes them into the configuration.








/** Does what is missing, or in a dry run says what that would be. */
async function setup_setup(ports, request) {
    const { board, repository } = ports;
    const report = (0,core_report/* emptyReport */._O)('setup', request.dryRun);
    const head = await repository.head(undefined, request.configPath);
    const files = await repository.files(head.tree, (path) => path === request.configPath);
    const { view, problems } = await readConfig(repository, request.configPath, files[0], undefined);
    if (!view)
        return { ...report, problems };
    if (!board)
        return { ...report, problems: [noToken] };
    const { config } = view;
    const found = await existing(board, config, request.configPath);
    if ('problem' in found)
        return { ...report, problems: [found.problem], requests: board.requests() };
    const parent = config.notion.parent === undefined ? undefined : parseReference(config.notion.parent);
    if ((!found.tasks || !found.plans) && !(parent && 'id' in parent))
        return { ...report, problems: [noParent(request.configPath)], requests: board.requests() };
    const here = { ...(parent && 'id' in parent ? await unnamed(board, found, parent.id) : {}), ...found };
    const planned = setup(here, {
        properties: Object.fromEntries(config.notion.properties),
        statuses: Object.fromEntries(config.statuses),
        views: here.tasks ? await board.views(here.tasks) : [],
    });
    const missing = config.notion.tasks === undefined || config.notion.plans === undefined;
    if (request.dryRun)
        return {
            ...report,
            results: [...planned.steps.map(setup_operation), ...(missing ? [writeConfigOperation] : [])].map((planOperation) => ({ operation: planOperation, outcome: { kind: 'planned' } })),
            notices: planned.notices,
            requests: board.requests(),
        };
    const sources = { ...here };
    const results = [];
    const notices = [...planned.notices];
    for (const step of planned.steps) {
        notices.push(...(await takeStep(board, step, sources, parent && 'id' in parent ? parent.id : '')));
        const url = sources[step.which]?.url;
        results.push({ operation: setup_operation(step), outcome: { kind: 'done', url } });
        ports.log.info(`Done: ${describeStep(step)}.`);
    }
    const written = missing ? await writeConfig(ports, request, head, view, sources) : undefined;
    return {
        ...report,
        results: [...results, ...(written?.result ? [written.result] : [])],
        notices: [...notices, ...(written?.notices ?? [])],
        commit: written?.commit,
        requests: board.requests(),
    };
}
const noToken = {
    code: 'configuration',
    message: '`setup` needs a Notion token.',
    hint: 'Store the token of a Notion integration as a secret and pass it as `notion-token`.',
};
function noParent(file) {
    return {
        code: 'configuration',
        message: '`setup` does not know where to create the databases.',
        hint: 'Give the URL of a Notion page that is shared with the integration as `notion.parent`.',
        file,
    };
}
/** The databases that the configuration names already. */
async function existing(board, config, file) {
    const sources = {};
    for (const which of ['tasks', 'plans']) {
        const reference = config.notion[which];
        if (reference === undefined)
            continue;
        const found = await board.find(reference);
        if (!found || !('source' in found))
            return {
                problem: {
                    code: 'configuration',
                    message: `The database "${reference}" of \`notion.${which}\` was not found.`,
                    hint: 'Share it with the integration (••• → Connections), or take the line out so that `setup` creates one.',
                    file,
                },
            };
        sources[which] = found.source;
    }
    return sources;
}
/**
 * The databases that an earlier run has created and nobody has named in the configuration yet: it was killed, or the
 * branch took no commit from it. They carry what only this product needs; others of the same title are people's own.
 */
async function unnamed(board, named, parent) {
    const found = {};
    for (const which of ['tasks', 'plans']) {
        if (named[which])
            continue;
        const sources = await board.databasesOn(parent, titles[which]);
        const ours = sources.find((source) => {
            const { fields } = detect({ tasks: source, plans: source })[which];
            return 'sync' in fields && ('id' in fields || 'key' in fields);
        });
        if (ours)
            found[which] = ours;
    }
    return found;
}
/** Takes one step and keeps `sources` up to date. Returns what is left to do by hand. */
async function takeStep(board, step, sources, parent) {
    const ids = Object.fromEntries(Object.entries(sources).map(([which, { id }]) => [which, id]));
    switch (step.kind) {
        case 'create-database':
            sources[step.which] = await board.createDatabase(parent, step.title, stepProperties(step, ids));
            return wrongGroups(sources[step.which], step);
        case 'add-properties':
            sources[step.which] = await board.updateSchema(sources[step.which].id, stepProperties(step, ids));
            return wrongGroups(sources[step.which], step);
        case 'add-options':
            sources[step.which] = await board.updateSchema(sources[step.which].id, stepProperties(step, ids));
            return statusesInWrongGroup(sources[step.which], step.property.id, step.options);
        case 'create-view': {
            const source = sources[step.which];
            const fields = detect({ tasks: source, plans: sources.plans }).tasks.fields;
            const groupBy = fields[step.groupBy];
            if (!groupBy)
                return [];
            const visible = ['title', 'id', 'status', 'priority', 'assignee', 'sprint', 'phase', 'due']
                .filter((field) => field in taskFields)
                .flatMap((field) => fields[field] ?? []);
            await board.createView(source, { name: step.name, type: step.type, groupBy, visible });
            return [];
        }
    }
}
function wrongGroups(source, { properties }) {
    return properties.flatMap(({ name, options }) => statusesInWrongGroup(source, name, options ?? []));
}
async function writeConfig({ repository, run }, { configPath }, head, { config, text }, { tasks, plans }) {
    const urls = { tasks: config.notion.tasks ?? tasks.url, plans: config.notion.plans ?? plans.url };
    const byHand = (why) => ({
        notices: [
            {
                message: `${why} Add to \`notion\` in ${configPath}: tasks: ${urls.tasks} and plans: ${urls.plans}`,
                file: configPath,
            },
        ],
        commit: undefined,
    });
    const content = writeDatabases(configPath, text, urls);
    if (content === undefined)
        return byHand('The configuration could not be edited without touching more of it.');
    const message = commitMessage(config.sync.message, {
        summary: 'name the databases in Notion',
        body: [],
        trailers: { 'Plan-Sync-Run': `${run.id}/${run.attempt}` },
    });
    const outcome = await repository.commit(head, [{ path: configPath, content }], message);
    if (outcome.kind === 'stale')
        return byHand('The branch moved while the databases were created.');
    if (outcome.kind === 'refused')
        return byHand(`The branch takes no commits from this token (${outcome.reason}).`);
    return {
        result: { operation: writeConfigOperation, outcome: { kind: 'done', url: outcome.url } },
        notices: [],
        commit: { sha: outcome.head.commit, url: outcome.url },
    };
}
const kinds = {
    'create-database': 'create-database',
    'add-properties': 'update-database',
    'add-options': 'update-database',
    'create-view': 'create-view',
};
function setup_operation(step) {
    return {
        kind: kinds[step.kind],
        plan: undefined,
        task: undefined,
        title: describeStep(step),
        changes: [],
        blocks: step.kind === 'create-database' ? 1 : 0,
    };
}
const writeConfigOperation = {
    kind: 'write-config',
    plan: undefined,
    task: undefined,
    title: 'name the databases in Notion',
    changes: [],
    blocks: 0,
};

;// CONCATENATED MODULE: ./build/src/core/pull-requests/blocks.js
// Which lines of Markdown are text of the author: not fenced or indented code, not a quote, not where a link leads.
/** Goes through a text line by line. */
class Blocks {
    #fence;
    /** Where the text of the list items begins that are open, the innermost last. */
    #items = [];
    /** Or after what ends a paragraph just as well: only there may indented code begin. */
    #afterBlank = true;
    /** Whether the next line is read. */
    isRead(line) {
        if (this.#fence) {
            if (blocks_closes(line, this.#fence))
                this.#fence = undefined;
            this.#afterBlank = true;
            return false;
        }
        const afterBlank = this.#afterBlank;
        let { width, at } = indentOf(line, 0, 0);
        this.#afterBlank = at === line.length || /^#{1,6}\s/.test(line.slice(at, at + 7));
        if (at === line.length)
            return false;
        if (afterBlank || this.#afterBlank)
            this.#leaveItems(width);
        if (afterBlank && width >= (this.#items.at(-1) ?? 0) + 4) {
            // The next line is code as well, as if it came after a blank one.
            this.#afterBlank = true;
            return false;
        }
        for (let item = itemAt(line, at); item; item = itemAt(line, at)) {
            this.#leaveItems(width);
            const next = indentOf(line, at + item, width + item);
            const code = next.width > width + item + 4;
            this.#items.push(code ? width + item + 1 : next.width);
            if (code)
                return false;
            ({ width, at } = next);
        }
        const fence = /^(?:(`{3,})[^`]*|(~{3,}).*)$/.exec(line.slice(at));
        if (fence)
            this.#fence = { mark: fence[1] ?? fence[2], indent: width };
        return !fence && line[at] !== '>' && !leadsElsewhere(line.slice(at));
    }
    /** Those that a text in column `width` is no part of. */
    #leaveItems(width) {
        while (this.#items.length > 0 && width < this.#items.at(-1))
            this.#items.pop();
    }
}
function blocks_closes(line, fence) {
    const { width, at } = indentOf(line, 0, 0);
    const rest = line.slice(at).trimEnd();
    return (width < fence.indent + 4 &&
        rest.length >= fence.mark.length &&
        rest === fence.mark[0].repeat(rest.length));
}
/** The length of a list item's marker, with a space or the end behind it. */
function itemAt(line, at) {
    const marker = /^(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)/.exec(line.slice(at, at + 12))?.[0];
    return marker?.length;
}
/** Past the spaces from `at` on, which stands in column `width`. */
function indentOf(line, at, width) {
    let column = width;
    let index = at;
    for (; line[index] === ' ' || line[index] === '\t'; index++)
        column += line[index] === '\t' ? 4 - (column % 4) : 1;
    return { width: column, at: index };
}
/** `[label]: address` shows nothing. */
function leadsElsewhere(line) {
    return /^\[[^[\]]+\]:[ \t]*(?:<|[/#.]|[a-z][a-z0-9+.-]*:)/i.test(line);
}

;// CONCATENATED MODULE: ./build/src/core/pull-requests/pairs.js
// What belongs together in a line of Markdown: the two ends of a code span, the parentheses of a link.
/** Spans between two equal runs of one character, such as the backticks of a code span. To be asked from left to right. */
class Pairs {
    #text;
    #runs = new Map();
    /** By the run itself; what is left behind is taken off from the end, which is the left. */
    #ahead = new Map();
    #limits;
    #limit = 0;
    /** No span crosses a limit; limits ascend. */
    constructor(text, run, limits) {
        this.#text = text;
        this.#limits = limits;
        for (const { 0: characters, index } of text.matchAll(run))
            this.#add(characters, index);
        for (const runs of this.#ahead.values())
            runs.reverse();
    }
    /** Where the span ends that starts at `at`; undefined where none does. */
    endAt(at) {
        const run = this.#runs.get(at);
        if (!run)
            return undefined;
        while (this.#limit < this.#limits.length && this.#limits[this.#limit] <= at)
            this.#limit += 1;
        const ahead = this.#ahead.get(this.#text.slice(run.start, run.end)) ?? [];
        while (ahead.length > 0 && ahead[ahead.length - 1].start <= at)
            ahead.pop();
        const close = ahead[ahead.length - 1];
        return close && close.start < (this.#limits[this.#limit] ?? Infinity) ? close.end : undefined;
    }
    /** The first character of a run is escaped: the rest of it is a run of its own. */
    skip(at) {
        const run = this.#runs.get(at);
        if (!run || run.end === at + 1)
            return;
        this.#runs.delete(at);
        this.#runs.set(at + 1, { start: at + 1, end: run.end });
    }
    #add(characters, start) {
        const run = { start, end: start + characters.length };
        this.#runs.set(start, run);
        const same = this.#ahead.get(characters);
        if (same)
            same.push(run);
        else
            this.#ahead.set(characters, [run]);
    }
}
/** Where paragraphs end, as far as a code span is concerned: before blank lines and lines that begin something else. */
function paragraphEnds(text) {
    const ends = /\n(?=[ \t]*(?:\n|$|```|~~~|>|#|[-*+][ \t]|\d{1,9}[.)][ \t]))/g;
    return Array.from(text.matchAll(ends), ({ index }) => index);
}
/** For every parenthesis that opens behind a bracket, where its partner on the same line ends. */
function closings(text) {
    const ends = new Map();
    let open = [];
    for (const { 0: character, index } of text.matchAll(/\\[\\()]|[()\n]/g)) {
        if (character === '\n')
            open = [];
        else if (character === '(')
            open.push(index);
        else if (character === ')') {
            const start = open.pop();
            if (start !== undefined && text[start - 1] === ']')
                ends.set(start, index + 1);
        }
    }
    return ends;
}

;// CONCATENATED MODULE: ./build/src/core/pull-requests/readable.js
// What is read of a text on GitHub: what a person sees there as the author's own words. Code, quotes, comments, tags
// and addresses are no words of the author. Every scan goes forward only, so that time grows with length alone.


/** Stands where something visible is not read: neither a letter nor a space, so nothing joins across it. */
const gap = '\uFFFC';
const tagStart = /^<(?:[a-z][\w+.-]*[\s/>:@]|[/!?])/i;
/** Their text is code or somebody else's words. */
const unreadElements = new Set(['code', 'pre', 'samp', 'kbd', 'blockquote', 'del', 's', 'script', 'style']);
/** The words of Markdown: a body, or a commit message. Lines stay lines; link texts stay, their addresses go. */
function wordsOfMarkdown(text) {
    return withoutAddresses(new Scan(visible(text)).read());
}
/** The words of one line that is no Markdown but for its code spans: a title. */
function wordsOfLine(text) {
    const line = visible(text).replaceAll('\n', ' ');
    const spans = new Pairs(line, /`+/g, []);
    let read = '';
    for (let at = 0; at < line.length;) {
        const end = spans.endAt(at);
        read += end === undefined ? line[at] : gap;
        at = end ?? at + 1;
    }
    return withoutAddresses(read);
}
/** Invisible characters would split what reads as one word; overrides of the direction are dealt with by line. */
function visible(text) {
    return text.replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n').replace(/(?![\u202D\u202E])\p{Cf}/gu, '');
}
/** Addresses, and lines that read otherwise than they are written, are not read. */
function withoutAddresses(text) {
    const lines = /[\u202D\u202E]/.test(text)
        ? text
            .split('\n')
            .map((line) => (/[\u202D\u202E]/.test(line) ? gap : line))
            .join('\n')
        : text;
    return lines
        .replace(/:\/\/[^\s<>"`|]*/g, gap)
        .replace(/(?<![\w.@-])[\w-]+(?:\.[\w-]+)+(?::\d+)?\/[^\s<>"`|]*/g, gap)
        .replace(/(?<![\w.-])www\.[^\s<>"`|]*/gi, gap);
}
/** What can begin nothing but text. */
const readable_plain = /[^\\`~<(\n]+/y;
class Scan {
    #text;
    #blocks = new Blocks();
    #spans;
    #closings;
    #read = [];
    /** A tag that was never closed was read as text up to here. */
    #noTagBefore = 0;
    constructor(text) {
        this.#text = text;
        this.#spans = new Pairs(text, /`+|~~+/g, paragraphEnds(text));
        this.#closings = closings(text);
    }
    read() {
        for (let at = 0; at < this.#text.length;)
            at = this.#line(at);
        return this.#read.join('');
    }
    /** Reads from the start of a line; where the next one starts. */
    #line(start) {
        const end = readable_lineEnd(this.#text, start);
        if (!this.#blocks.isRead(this.#text.slice(start, end))) {
            this.#read.push('\n');
            return end + 1;
        }
        let at = start;
        while (at < this.#text.length && this.#text[at] !== '\n')
            at = this.#next(at);
        this.#read.push('\n');
        return at + 1;
    }
    /** Reads what begins here; where it ends. */
    #next(at) {
        const text = this.#text;
        readable_plain.lastIndex = at;
        const run = readable_plain.exec(text)?.[0];
        if (run !== undefined) {
            this.#read.push(run);
            return at + run.length;
        }
        const character = text[at];
        if (character === '\\' && /[!-/:-@[-`{-~]/.test(text[at + 1] ?? '')) {
            this.#read.push(text[at + 1]);
            this.#spans.skip(at + 1);
            return at + 2;
        }
        const end = character === '`' || character === '~'
            ? this.#spans.endAt(at)
            : character === '<'
                ? this.#angle(at)
                : character === '(' && text[at - 1] === ']'
                    ? this.#closings.get(at)
                    : undefined;
        if (end === undefined) {
            this.#read.push(character);
            return at + 1;
        }
        this.#read.push(standIn(text, at, end));
        return end;
    }
    #angle(at) {
        const text = this.#text;
        if (text.startsWith('<!--', at)) {
            const end = text.indexOf('-->', at + 4);
            return end < 0 ? text.length : end + 3;
        }
        const end = this.#tag(at);
        if (end === undefined)
            return undefined;
        const name = /^<([a-z]{1,10})(?=[\s>])/i.exec(text.slice(at, at + 12))?.[1]?.toLowerCase();
        if (name === undefined || !unreadElements.has(name) || text[end - 2] === '/')
            return end;
        const close = closingTag(name);
        close.lastIndex = end;
        return close.exec(text) ? close.lastIndex : text.length;
    }
    /** Where a tag or `<address>` ends, attributes with a `>` in quotes included. */
    #tag(start) {
        if (start < this.#noTagBefore || !tagStart.test(this.#text.slice(start, start + 80)))
            return undefined;
        let quote;
        for (let at = start + 1; at < this.#text.length; at++) {
            const character = this.#text[at];
            const over = character === '<' || (character === '\n' && this.#text[at + 1] === '\n');
            if (quote === undefined ? over : character === '\n' && over) {
                this.#noTagBefore = at;
                return undefined;
            }
            if (character === quote)
                quote = undefined;
            else if (quote === undefined && character === '>')
                return at + 1;
            else if (quote === undefined && (character === '"' || character === "'") && this.#text[at - 1] === '=')
                quote = character;
        }
        this.#noTagBefore = this.#text.length;
        return undefined;
    }
}
/** Comments, tags and addresses of links cannot be seen; code and struck out text can. */
function standIn(text, start, end) {
    const unseen = text[start] === '(' ||
        text.startsWith('<!--', start) ||
        (/^<\/?[a-z][a-z0-9-]*[\s/>]/i.test(text.slice(start, start + 80)) &&
            text.indexOf('>', start) === end - 1);
    if (!unseen)
        return gap;
    return text.slice(start, end).includes('\n') ? '\n' : ' ';
}
const closingTags = new Map(Array.from(unreadElements, (name) => [name, new RegExp(`</${name}\\s{0,9}>`, 'gi')]));
function closingTag(name) {
    return closingTags.get(name);
}
function readable_lineEnd(text, start) {
    const end = text.indexOf('\n', start);
    return end < 0 ? text.length : end;
}

;// CONCATENATED MODULE: ./build/src/core/pull-requests/words.js
const effects = new Map([
    ...words_said('closing', 'close closes closed closing fix fixes fixed fixing resolve resolves resolved'),
    ...words_said('closing', 'complete completes completed completing implement implements implemented implementing'),
    ...words_said('contributing', 'ref refs references part-of contributes-to toward towards'),
    ...words_said('related', 'related-to relates-to'),
    ...words_said('skip', 'skip ignore'),
]);
function words_said(effect, words) {
    return words.split(' ').map((word) => [word, effect]);
}
/** As much as is looked at before an ID: enough for a word, and for a few words that turn it around. */
const reach = 120;
// A word is not part of a longer one, of a compound (`bug-fix`) or of a name (`auto_close`).
const lastWord = new RegExp(`(?<![\\p{L}\\p{N}-]|[\\p{L}\\p{N}]_)(${[...effects.keys()].join('|').replaceAll('-', '[\\s*_]{1,3}')})$`, 'iu');
/** What stands between a word and its ID besides one colon: spaces, emphasis, an opening bracket, a hash sign. */
const opening = /[\s*_[#]/;
/** What may stand on either side of the comma of a list. */
const listGap = /^[\s*_[\]#]*(?:,[\s*_]*(?:(?:and|&)(?=[\s*_]))?|\s(?:and|&)\s)[\s*_[\]#]*$/i;
const negation = /(?<!\p{L})(?:not|never|no|without|cannot|(?:do|does|did|is|are|was|were|has|have|had|wo|ca|could|should|would)n['’]?t)$/u;
const partly = new Set(['partially', 'partly']);
/** What `before`, the text on the line up to an ID (or from the ID before it on), says about the ID. */
function wordBefore(before) {
    const end = wordEnd(before);
    // `fix_PREF-1` is a name.
    if (/^_+$/.test(before.slice(end)))
        return 'bare';
    const text = before.slice(Math.max(0, end - reach), end);
    const word = lastWord.exec(text);
    if (!word)
        return 'bare';
    const effect = effects.get(word[1].toLowerCase().replace(/[\s*_]+/g, '-')) ?? 'bare';
    const adverbs = wordsBefore(text.slice(0, word.index));
    if (isNegated(adverbs))
        return effect === 'skip' ? 'bare' : 'related';
    return effect === 'closing' && partly.has(adverbs.at(-1) ?? '') ? 'contributing' : effect;
}
/** Whether `between`, the text from one ID to the next, makes them one list. */
function continuesList(between) {
    return between.length <= 40 && listGap.test(between);
}
function wordEnd(before) {
    const past = (from) => {
        let at = from;
        while (at > 0 && opening.test(before[at - 1]))
            at -= 1;
        return at;
    };
    const end = past(before.length);
    return before[end - 1] === ':' ? past(end - 1) : end;
}
/** The last three words of the same clause, in lower case. */
function wordsBefore(text) {
    const clause = text.split(/[.,;:!?()|\uFFFC]/).at(-1) ?? '';
    return clause
        .toLowerCase()
        .split(/[\s*_]+/)
        .filter((word) => word !== '')
        .slice(-3);
}
/** `does not yet fix`; but `not only fixes`. */
function isNegated(words) {
    return words.some((word, index) => negation.test(word) && words[index + 1] !== 'only');
}

;// CONCATENATED MODULE: ./build/src/core/pull-requests/mentions.js
// Where a text names something that looks like a task ID, and what it says about it.


// Scripts that put no spaces between words: an ID may touch their letters, and theirs only.
const unspaced = ['Han', 'Hiragana', 'Katakana', 'Hangul', 'Thai', 'Lao', 'Khmer', 'Myanmar']
    .map((script) => `\\p{scx=${script}}`)
    .join('');
const joined = `[^\\P{L}${unspaced}]|[^\\P{M}${unspaced}]|\\p{N}`;
const shape = '[A-Za-z][A-Za-z0-9]{1,9}-[0-9]{1,20}';
/** An ID; or `#12`, which may stand in a list between IDs. An address, a login or a version is neither. */
const mention = new RegExp(`#[0-9]{1,10}(?!${joined})|(?<!@|${joined})${shape}(?!${joined}|@|\\.[0-9])`, 'gu');
/** What `text` (the words of a body, a title or a message) names, in its order. */
function mentionsIn(text) {
    const found = [];
    let said = 'bare';
    let last = 0;
    for (const { 0: written, index } of text.matchAll(mention)) {
        const between = text.slice(last, index);
        const line = between.lastIndexOf('\n') + 1;
        const goesOn = last > 0 && line === 0 && continuesList(between);
        if (!goesOn)
            said = wordBefore(between.slice(line));
        last = index + written.length;
        if (!written.startsWith('#'))
            found.push(mentions_named(written, said));
    }
    return found;
}
/** What a branch is named after: no words, every ID in it. */
function mentionsInBranch(name) {
    return Array.from(name.matchAll(mention), ([text]) => text)
        .filter((text) => !text.startsWith('#'))
        .map((text) => mentions_named(text, 'bare'));
}
function mentions_named(written, said) {
    const text = written.replace(/[a-z]/g, (letter) => letter.toUpperCase());
    const id = text.replace(/-0+(?=[0-9])/, '-');
    return { text, id: splitId(id) ? id : undefined, said };
}

;// CONCATENATED MODULE: ./build/src/core/pull-requests/read-revert.js
// Whether a pull request takes another one back, as GitHub, git and people say it.


/** What a pull request takes back; undefined for any other than a revert. */
function readRevert({ title, body, head }) {
    const inBody = revertsIn(wordsOfMarkdown(body));
    const inTitle = revertedTitle(title.trim());
    const inBranch = Number(/^revert-([1-9]\d{0,8})-/i.exec(head)?.[1] ?? 0);
    if (inBody.length === 0 && inTitle === undefined && inBranch === 0)
        return undefined;
    const number = numberIn(inTitle ?? '') || inBranch;
    const byName = number === 0 ? [] : [{ number, repository: undefined }];
    return {
        pullRequests: inBody.length > 0 ? inBody : byName,
        title: inTitle,
        commits: revertedCommits(body),
    };
}
/** `Reverts #12`, `Reverts owner/name#12`, at the start of a line. */
function revertsIn(words) {
    const line = /^[ \t*_+-]{0,20}(?:this )?reverts?:?[ \t]{1,9}(?:pull request |PR )?([\w.-]{1,100}\/[\w.-]{1,100})?#([1-9]\d{0,8})\b/gim;
    const found = Array.from(words.matchAll(line), (match) => ({
        number: Number(match[2]),
        repository: match[1],
    }));
    return [...new Map(found.map((one) => [`${one.repository ?? ''}#${one.number}`, one])).values()];
}
/** The commits that a text says to revert, in the words of `git revert`. */
function revertedCommits(text) {
    return [
        ...new Set(Array.from(text.matchAll(/\bThis reverts commit ([0-9a-f]{7,64})\b/g), (match) => match[1])),
    ];
}
/**
 * What a title or subject takes back: `Revert "…"` the title in it, `Reapply "…"` the `Revert "…"` of it. Without quotes
 * it is a revert where what follows can be nothing else: `revert: …`, `Revert #12`, `Revert PREF-1`. `Revert button` is
 * a feature.
 */
function revertedTitle(title) {
    const quoted = /^(revert|reapply)\s{1,9}["'“](.*)$/is.exec(title);
    if (quoted) {
        const inner = quoted[2].replace(/["'”][^"'”]{0,20}$/, '');
        return quoted[1].toLowerCase() === 'revert' ? inner : `Revert "${inner}"`;
    }
    const tagged = /^revert(?:\([^()]{0,100}\))?!?:\s{0,9}(.*)$/is.exec(title)?.[1];
    if (tagged !== undefined)
        return tagged;
    const rest = /^reverts?\s{1,9}(.*)$/is.exec(title)?.[1];
    return rest !== undefined && (numberIn(rest) > 0 || startsWithId(rest)) ? rest : undefined;
}
function numberIn(title) {
    return Number(/^(?:PR |pull request )?#([1-9]\d{0,8})\b/i.exec(title)?.[1] ?? 0);
}
function startsWithId(text) {
    const start = text.slice(0, 40).replace(/^[[#]{0,2}/, '');
    const first = mentionsIn(start)[0];
    return first !== undefined && start.toUpperCase().startsWith(first.text);
}

;// CONCATENATED MODULE: ./build/src/core/pull-requests/commits.js
// Which commits of a pull request speak for it, and what of their messages is read.


/** The words of the messages that are read. */
function wordsOfCommits(commits) {
    const undone = [];
    const read = [];
    // From the newest on, so that a revert that was reverted itself undoes nothing.
    for (const { sha, message } of [...commits].reverse()) {
        if (undone.some((start) => sha.startsWith(start)))
            continue;
        if (revertedTitle(firstLine(message)) !== undefined)
            undone.push(...revertedCommits(message));
        else if (!isMerge(message) && !commits_isOurs(message))
            read.push(wordsOfMarkdown(withoutBorrowed(message)));
    }
    return read;
}
/** What git and GitHub write there names branches and titles of others. */
function isMerge(message) {
    const written = /^Merge (?:pull request #|(?:remote-tracking )?branch(?:es)? '|(?:commit|tag)s? '|\S{1,250} into \S{1,250}$)/;
    return written.test(firstLine(message).trimEnd());
}
function commits_isOurs(message) {
    return /^Plan-Sync-Run: +\S/m.test(message);
}
/** The subject of a commit that is to be squashed into another one repeats that one's. */
function withoutBorrowed(message) {
    return /^(?:fixup|squash|amend)!/.test(message) ? message.slice(firstLine(message).length) : message;
}
function firstLine(message) {
    const end = message.indexOf('\n');
    return end < 0 ? message : message.slice(0, end);
}

;// CONCATENATED MODULE: ./build/src/core/pull-requests/references.js
// Which tasks a pull request names and what it does for each: by words, title, branch and mentions, in that order.





const mostUnknown = 20;
const strength = ['related', 'contributing', 'closing'];
/** What a pull request says about tasks. */
function readReferences(pullRequest, tasks) {
    const revertOf = readRevert(pullRequest);
    if (revertOf)
        return { links: new Map(), skipped: new Set(), unknown: [], revertOf };
    const named = mentions(pullRequest);
    const found = (among) => among.flatMap((mention) => {
        const task = references_taskOf(mention, tasks);
        return task === undefined ? [] : [{ task, said: mention.said }];
    });
    const [title, body, branch, commits] = [named.title, named.body, named.branch, named.commits].map(found);
    const skipped = new Set([...title, ...body, ...commits].filter(({ said }) => said === 'skip').map(({ task }) => task));
    const alone = new Set(branch.map(({ task }) => task)).size === 1;
    const layers = [
        references_words([...title, ...body]),
        references_words(commits),
        references_all(title, 'closing'),
        references_all(branch, alone ? 'closing' : 'related'),
        references_all(body, 'related'),
    ];
    // The strongest layer comes last, so that it stands.
    const links = new Map(layers.reverse().flatMap((layer) => [...layer]));
    for (const task of skipped)
        links.delete(task);
    return { links, skipped, unknown: references_unknown(Object.values(named).flat(), tasks), revertOf: undefined };
}
/**
 * Everything in the texts that is shaped like an ID, in upper case and without leading zeros: what has to be looked up
 * before `readReferences`. Nothing of a revert.
 */
function references_candidates(pullRequest) {
    if (readRevert(pullRequest))
        return new Set();
    return new Set(Object.values(mentions(pullRequest))
        .flat()
        .flatMap(({ id }) => (id === undefined ? [] : [id])));
}
/** Whether the author says that the pull request belongs to no task. */
function saysNoTask(body) {
    return /(?<![\p{L}\p{N}_-])no[ \t]{1,9}task(?![\p{L}\p{N}_-])/iu.test(wordsOfMarkdown(body));
}
function mentions({ title, body, head, commits }) {
    return {
        title: mentionsIn(wordsOfLine(title)),
        body: mentionsIn(wordsOfMarkdown(body)),
        branch: mentionsInBranch(head),
        // A message mentions much in passing: only what it says in words counts.
        commits: wordsOfCommits(commits)
            .flatMap(mentionsIn)
            .filter(({ said }) => said !== 'bare'),
    };
}
function references_taskOf({ text, id }, tasks) {
    return id === text ? tasks.taskOf(id) : undefined;
}
/** What words say, for each task the strongest. */
function references_words(found) {
    const roles = new Map();
    for (const role of strength)
        for (const { task, said } of found)
            if (said === role)
                roles.set(task, role);
    return roles;
}
function references_all(found, role) {
    return new Map(found.map(({ task }) => [task, role]));
}
function references_unknown(named, tasks) {
    const missing = new Map();
    for (const mention of named) {
        if (missing.size === mostUnknown)
            break;
        if (tasks.keys.has(mention.text.split('-')[0]) && references_taskOf(mention, tasks) === undefined)
            missing.set(mention.text, mention);
    }
    return Array.from(missing.values(), ({ text, id }) => {
        const trimmed = id !== undefined && tasks.taskOf(id) !== undefined ? id : undefined;
        return { text, meant: trimmed ?? (0,did_you_mean/* closest */.k)(text, tasks.ids) };
    });
}

;// CONCATENATED MODULE: ./build/src/core/commands/model.js
// What people can say to the action in a comment, and how each command is written.
const model_forms = {
    help: { takes: '', does: 'Shows this list.' },
    show: { takes: 'ID', does: 'Shows how the task stands.' },
    status: { takes: 'ID <status>', does: 'Sets the status.' },
    start: { takes: 'ID', does: 'Sets the status to In Progress.' },
    done: { takes: 'ID', does: 'Sets the status to Done.' },
    block: { takes: 'ID <reason>', does: 'Sets the status to Blocked and says why.' },
    unblock: { takes: 'ID', does: 'Gives back the status that it had before, and removes the reason.' },
    assign: { takes: 'ID @login', does: 'Assigns the task; several logins and `@me` are possible.' },
    note: { takes: 'ID <text>', does: 'Adds a progress note.' },
    link: { takes: 'ID', does: 'Links the task to this pull request, as its title would.' },
    unlink: { takes: 'ID', does: 'Takes the link away, whatever the pull request says.' },
    explain: { takes: 'ID', does: 'Tells who or what set the status, and when.' },
    seen: { takes: 'KEY', does: 'Notes that the plan was held against its specification today.' },
    preview: { takes: '', does: 'Shows what merging would change, as of the newest commit.' },
    sync: { takes: '', does: 'Syncs all plans with Notion, both ways.' },
};
/** All commands in the order in which they are shown. */
const commandKinds = Object.keys(model_forms);
/** How a command is written: `/plan status ID <status>`. */
function usageOf(kind, word) {
    const { takes } = model_forms[kind];
    return takes === '' ? `/${word} ${kind}` : `/${word} ${kind} ${takes}`;
}
/** What a command does, in one sentence. */
function meaningOf(kind) {
    return model_forms[kind].does;
}

;// CONCATENATED MODULE: ./build/src/core/render/replies/explain.js

const facts = {
    draft: 'is a draft',
    open: 'was opened',
    review: 'went into review',
    merged: 'was merged',
    closed: 'was closed without being merged',
    unlinked: 'stopped naming it',
    reverted: 'reverted the merge that had finished it',
};
function explainReply({ task, status, before, source, notes }) {
    const name = (0,render_escape/* link */.nf)(`${task.id} ${task.title}`, task.url, 200);
    const former = before === undefined || before === status ? '' : ` (was ${(0,render_escape/* inline */.mG)(before, 60)})`;
    return [
        `${name} is **${(0,render_escape/* inline */.mG)(status, 60)}**${former}: ${explain_reason(source)}.`,
        ...notes.slice(0, 20).map((note) => `- ${(0,render_escape/* inline */.mG)(note)}`),
    ].join('\n');
}
function explain_reason(source) {
    switch (source.kind) {
        case 'pull-request':
            return `${(0,render_escape/* link */.nf)(`pull request ${source.number}`, source.url)} ${facts[source.fact]} on ${explain_day(source.at)}`;
        case 'command':
            return `${(0,render_escape/* inline */.mG)(source.by, 60)} said so in ${(0,render_escape/* link */.nf)('a comment', source.url)} on ${explain_day(source.at)}`;
        case 'notion':
            return `${(0,render_escape/* inline */.mG)(source.by, 60)} set it ${(0,render_escape/* link */.nf)('in Notion', source.url)} on ${explain_day(source.at)}`;
        case 'default':
            return 'its file names no status';
        case 'unknown':
            return 'what set it was before anything was recorded; the history of its file tells';
    }
}
function explain_day(at) {
    return (0,render_escape/* inline */.mG)(at.slice(0, 10), 10);
}

;// CONCATENATED MODULE: ./build/src/core/render/replies/show.js


/** GitHub takes 65,536. */
const show_longest = 60_000;
/** Entries of a list; further ones are counted. The last is short enough for anything. */
const lengths = [30, 10, 2];
/** A longer address is no link that anybody meant. */
const longestUrl = 500;
function showReply(shown) {
    const texts = lengths.map((most) => show_rendered(shown, most));
    return texts.find((text) => text.length <= show_longest) ?? texts.at(-1);
}
function show_rendered({ task, plan, status, url, dependsOn, blocks, pullRequests, blobUrl }, most) {
    const few = (parts) => {
        const more = parts.length - most;
        return more > 0 ? `${parts.slice(0, most).join(', ')} and ${more} more` : parts.join(', ');
    };
    const place = [`${plan.key} ${plan.title}`, ...(task.phase === undefined ? [] : [task.phase])];
    const line = task.at['']?.line;
    const file = line === undefined ? plan.path : `${plan.path}:${line}`;
    const facts = [
        ['Plan', place.map((part) => (0,render_escape/* inline */.mG)(part, 160)).join(' · ')],
        ['Assignee', few(task.assignee.map((word) => (0,render_escape/* inline */.mG)(word, 80)))],
        ['Priority', (0,render_escape/* inline */.mG)(task.priority ?? '', 80)],
        ['Sprint', (0,render_escape/* inline */.mG)(task.sprint ?? '', 80)],
        ['Estimate', task.estimate === undefined ? '' : String(task.estimate)],
        ['Start', (0,render_escape/* inline */.mG)(task.start ?? '', 20)],
        ['Due', (0,render_escape/* inline */.mG)(task.due ?? '', 20)],
        ['Labels', few(task.labels.map((label) => (0,render_escape/* inline */.mG)(label, 80)))],
        ['Blocker', (0,render_escape/* inline */.mG)(task.blocker ?? '')],
        ['Depends on', few(dependsOn.map((other) => `${show_named(other)} (${(0,render_escape/* inline */.mG)(other.status, 60)})`))],
        ['Needed by', few(blocks.map(show_named))],
        [
            'Pull requests',
            few(pullRequests.map((each) => `${(0,render_escape/* link */.nf)(`pull request ${each.number}`, each.url)} (${each.state})`)),
        ],
        [
            'Resources',
            few(task.resources.map(({ title, url: address }) => (0,render_escape/* link */.nf)(title, address !== undefined && address.length <= longestUrl ? address : undefined, 160))),
        ],
        ['File', (0,render_escape/* link */.nf)(file, (0,render_problem/* lineUrl */.g)(blobUrl, plan.path, line))],
    ];
    return [
        `${(0,render_escape/* link */.nf)(`${task.id ?? ''} ${task.title}`.trim(), url, 200)} is **${(0,render_escape/* inline */.mG)(status, 60)}**.`,
        facts
            .filter(([, value]) => value !== '')
            .map(([name, value]) => `- ${name}: ${value}`)
            .join('\n'),
        show_criteria(task, most),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function show_criteria({ acceptance }, most) {
    if (acceptance.length === 0)
        return '';
    const met = acceptance.filter((criterion) => criterion.met).length;
    const lines = acceptance
        .slice(0, most)
        .map(({ text, met: isMet }) => `- ${isMet ? '☑' : '☐'} ${(0,render_escape/* inline */.mG)(text)}`);
    const more = acceptance.length - lines.length;
    return [
        `Acceptance criteria, ${met} of ${acceptance.length} met:`,
        '',
        ...lines,
        ...(more > 0 ? [`- … and ${more} more`] : []),
    ].join('\n');
}
function show_named({ id, title, url }) {
    return (0,render_escape/* link */.nf)(`${id} ${title}`, url, 160);
}

;// CONCATENATED MODULE: ./build/src/core/render/replies.js





/** All commands. @param permission the least that somebody needs for them */
function helpReply(word, permission) {
    return [
        '| Command | What it does |',
        '| --- | --- |',
        ...commandKinds.map((kind) => `| ${(0,render_escape/* codeSpan */.SS)(usageOf(kind, word))} | ${meaningOf(kind)} |`),
        '',
        `A command is the only line of a comment. The ID can be left out where the pull request has exactly one linked task. Commands need the permission ${permission} on this repository.`,
    ].join('\n');
}
function misunderstandingReply({ why, guess, usage }) {
    const meant = guess === undefined ? '' : ` Did you mean ${(0,render_escape/* codeSpan */.SS)(guess)}?`;
    const how = usage.endsWith(' help')
        ? `${(0,render_escape/* codeSpan */.SS)(usage)} lists all commands.`
        : `Write ${(0,render_escape/* codeSpan */.SS)(usage)}.`;
    return `${(0,render_escape/* inline */.mG)(why, 600)}${meant} ${how}`;
}
/** What a command changed. @param where what carries the change: a commit, the pull request in which it waits */
function effectReply(effect, where) {
    if (effect.kind !== 'refusal')
        return outcomeReply(effect.sentence, where);
    const line = effect.correction === undefined ? '' : ` ${(0,render_escape/* codeSpan */.SS)(effect.correction)}`;
    return `${(0,render_escape/* inline */.mG)(effect.why, 600)} ${(0,render_escape/* inline */.mG)(effect.hint, 600)}${line}`;
}
/** One sentence, and where more is to be seen. */
function outcomeReply(sentence, where) {
    return `${(0,render_escape/* inline */.mG)(sentence)}${where === undefined ? '' : ` (${(0,render_escape/* link */.nf)(where.name, where.url, 80)})`}`;
}
/** What the comment of the pull request would say, as of one commit. */
function previewReply(view, commit) {
    const head = `Preview of ${(0,render_escape/* link */.nf)(commit.sha.slice(0, 7), commit.url)}`;
    const text = commentText(view);
    return text === undefined ? `${head}: it moves no task and changes no plan.` : `${head}\n\n${text}`;
}

;// CONCATENATED MODULE: ./build/src/core/render/pending.js

/** Several changes for the subject of a commit; '' for none. */
function changesSummary(changes) {
    if (changes.length === 0)
        return '';
    return changes.length === 1
        ? changeLine(changes[0])
        : `${(0,counted/* counted */.h)(changes.length, 'change')} by pull requests and comments`;
}
/** A change in a few words: `PREF-2 status: To Do → Done`. */
function changeLine({ plan, task, field, from, to }) {
    const name = task ?? plan;
    if (field === 'updates')
        return `${name} note: ${to.map(({ note }) => note).join('; ')}`;
    const word = field === 'specSeen' ? 'spec-seen' : field;
    const [before, after] = [wordOf(from), wordOf(to)];
    if (before === '')
        return `${name} ${word}: ${after === '' ? 'nothing' : after}`;
    return `${name} ${word}: ${before} → ${after === '' ? 'nothing' : after}`;
}
/** A value of a file in a few words; '' for nothing and for what is too long for words. */
function wordOf(value) {
    if (Array.isArray(value))
        return value.map(wordOf).join(', ');
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
/** Who or what made a change, for the end of its line. */
function causeWords({ text, by }) {
    return by === '' ? text : `${text}, ${by}`;
}

;// CONCATENATED MODULE: ./build/src/modes/answer.js
// Answers commands, once what they changed is safe: a reply where there is something to say, and a reaction that tells
// every later run that this one is done.






async function answer(input) {
    const { conversation } = input.ports;
    for (const each of input.moves.answers) {
        const { pullRequest, comment } = each.request;
        // Everything is compared by the next full run.
        if (each.command?.kind === 'sync' && !input.observed.full)
            continue;
        const said = await replyTo(each, input);
        if (said.text !== undefined && !(await isSaid(input, each)))
            await sayOnce(conversation, pullRequest.number, `${said.text}\n\n${markOf(comment.id)}`, ({ body }) => body.includes(markOf(comment.id)));
        await conversation.react(comment.id, said.well ? 'rocket' : 'confused');
    }
}
/** Names the comment that a reply answers. */
const markOf = (comment) => `<!-- plan-sync reply ${comment} -->`;
/** A run that died between the reply and the reaction has left the reply. */
async function isSaid({ ports }, { request }) {
    const { comment, pullRequest } = request;
    const isReply = ({ mine, body }) => mine && body.includes(markOf(comment.id));
    // Only the newest comments came along.
    if (pullRequest.comments.length < 100 || pullRequest.comments.some(isReply))
        return pullRequest.comments.some(isReply);
    return (await ports.conversation.own(pullRequest.number)).some(isReply);
}
async function replyTo(each, input) {
    const { command, effect, request } = each;
    const { pullRequests } = input.observed.config.config;
    if (!command)
        return { text: each.done ? waitingReply(request, input) : undefined, well: each.done };
    if (effect) {
        const where = answer_placeOf(input.report);
        const isPlain = effect.kind === 'change' && input.report.pullRequest === undefined;
        return { text: isPlain ? undefined : effectReply(effect, where), well: effect.kind !== 'refusal' };
    }
    switch (command.kind) {
        case 'misunderstanding':
            return { text: misunderstandingReply(command), well: false };
        case 'help':
            return {
                text: helpReply(pullRequests.command, pullRequests.commands === 'off' ? 'write' : pullRequests.commands),
                well: true,
            };
        case 'show': {
            const shown = shownTask(command.task, input);
            return { text: shown && showReply(shown), well: shown !== undefined };
        }
        case 'explain': {
            const explanation = explanationOf(command.task, input);
            return { text: explanation && explainReply(explanation), well: explanation !== undefined };
        }
        case 'preview': {
            const { commit: sha, url } = request.pullRequest;
            const view = await input.preview(each);
            return { text: previewReply(view, { sha, url: `${url}/commits/${sha}` }), well: true };
        }
        case 'link':
        case 'unlink':
        case 'sync':
            return { text: undefined, well: true };
        case 'status':
        case 'start':
        case 'done':
        case 'block':
        case 'unblock':
        case 'assign':
        case 'note':
        case 'seen':
            throw new Error(`The command ${command.kind} has no effect.`);
    }
}
/** Of what was carried out before: only that it waits for people is worth a word. */
function waitingReply({ comment }, { moves, report }) {
    const waits = moves.pending.find(({ why }) => why.url === comment.url);
    return waits && report.pullRequest && outcomeReply(changeLine(waits), answer_placeOf(report));
}
function answer_placeOf({ commit, pullRequest }) {
    if (pullRequest)
        return { name: `waits in pull request ${pullRequest.number}`, url: pullRequest.url };
    return commit && { name: commit.sha.slice(0, 7), url: commit.url };
}
function answer_found(id, { observed }) {
    return observed.repository.plans
        .flatMap((plan) => plan.tasks.map((task) => ({ plan, task })))
        .find(({ task }) => task.id === id);
}
function shownTask(id, input) {
    const at = answer_found(id, input);
    const { index } = input.observed.session;
    if (!at)
        return undefined;
    const refer = (other) => ({
        id: other,
        title: answer_found(other, input)?.task.title ?? index[other]?.title ?? other,
        url: index[other]?.url,
    });
    const waiting = Object.entries(index).filter(([, { dependsOn }]) => dependsOn.includes(id));
    return {
        ...at,
        status: statusName(at.task.status, input.moves.rules.statuses),
        url: index[id]?.url,
        dependsOn: at.task.dependsOn.map((other) => ({
            ...refer(other),
            status: statusName(answer_found(other, input)?.task.status, input.moves.rules.statuses),
        })),
        blocks: waiting.map(([other]) => refer(other)),
        pullRequests: linkedTo(input.moves.book, id).map(({ number, known: { url, state } }) => ({
            number,
            url,
            state,
        })),
        blobUrl: `${input.ports.repository.url}/blob/${input.observed.head.branch}`,
    };
}
/** Who or what set a status, as far as it was seen. */
function explanationOf(id, input) {
    const at = answer_found(id, input);
    if (!at)
        return undefined;
    const { book, rules } = input.moves;
    const word = (text) => statusName(text, rules.statuses);
    const status = word(at.task.status);
    const moved = movedTask(book, id);
    // With what was taken over from Notion meanwhile.
    const said = own(input.observed.session.book.said ?? {}, id);
    const byFact = moved?.cause && word(moved.set) === status ? moved.cause : undefined;
    const byPerson = said && word(said.status) === status ? said : undefined;
    const isPersons = byPerson !== undefined && (byFact === undefined || byPerson.at > byFact.at);
    const { fact, pullRequest: number = 0, url = '', at: when = '' } = byFact ?? {};
    return {
        task: { id, title: at.task.title, url: input.observed.session.index[id]?.url },
        status,
        before: isPersons ? undefined : byFact && moved?.was,
        source: isPersons
            ? { kind: byPerson.kind, by: byPerson.by, url: byPerson.url, at: byPerson.at }
            : fact === undefined
                ? { kind: at.task.status === undefined ? 'default' : 'unknown' }
                : { kind: 'pull-request', fact, number, url, at: when },
        notes: linkedTo(book, id).flatMap(({ number: of, link }) => {
            const sentence = heldSentence(link.held);
            const title = book_knownPullRequest(book, of)?.title ?? '';
            return sentence === undefined ? [] : [`Pull request ${of} (${title}) moved nothing last: ${sentence}`];
        }),
    };
}

;// CONCATENATED MODULE: ./build/src/modes/asking-once.js
/** Pages, titles and people are answered as they were when they were first asked for. */
function askingOnce(board) {
    let people;
    return {
        now: () => board.now(),
        page: once((id) => board.page(id)),
        body: once((id) => board.body(id)),
        pagesByTitle: once((title) => board.pagesByTitle(title)),
        people: () => (people ??= board.people()),
        rows: once((dataSource) => board.rows(dataSource)),
    };
}
function once(ask) {
    const answers = new Map();
    return (name) => {
        const answer = answers.get(name) ?? ask(name);
        answers.set(name, answer);
        return answer;
    };
}

;// CONCATENATED MODULE: ./build/src/core/reconcile/proposed.js
// What became of changes that wait in the pull request: whether the files have them by now, and whether people have
// decided against them.


/**
 * Sorts what was proposed by what the files say and by what people did with the pull request.
 * @param frozen keys of plans whose file cannot be read now: what was merged into one is told apart once it can
 */
function review(proposed, verdict, plans, texts, frozen) {
    const has = (pull) => hasLanded(pull, plans, texts);
    const pulls = proposed?.pulls ?? [];
    const left = pulls.filter((pull) => !has(pull));
    const isDecided = verdict === 'merged' || verdict === 'rejected';
    const hidden = verdict === 'merged' ? left.filter(({ plan }) => frozen.has(plan)) : [];
    return {
        landed: pulls.filter(has),
        lost: isDecided ? left.filter((pull) => !hidden.includes(pull)) : [],
        waiting: isDecided ? [] : left,
        later: [...hidden, ...(proposed?.later ?? []).filter((pull) => !has(pull))],
    };
}
/** Whether the files say already what a pull would have them say. */
function hasLanded(pull, plans, texts) {
    const plan = plans.find(({ key }) => key === pull.plan);
    if (!plan)
        return false;
    const stands = plans.some(({ tasks }) => tasks.some(({ id }) => id === pull.task));
    if (pull.kind === 'import' || pull.field === 'id')
        return stands;
    if (pull.edits.some(({ kind }) => kind === 'remove-task'))
        return !stands;
    const files = new Map(plans.map(({ key, path }) => [key, { path, text: texts.get(path) ?? '' }]));
    const { texts: changed, refused } = editPlans(files, pull.edits);
    return changed.size === 0 && refused.length === 0;
}
/** What tells one pull from another: two of the same name are two versions of one. */
function proposed_nameOf({ page, field, task }) {
    return field === 'id' ? `${task} id` : `${page} ${field}`;
}
/**
 * What shall wait from now on: what waits already and was not looked at again, and what came new.
 * @param looked pages that were read in this run: what they no longer ask for is withdrawn
 */
function stillProposed(waiting, fresh, looked) {
    const wanted = new Map(waiting.map((pull) => [proposed_nameOf(pull), pull]));
    for (const pull of waiting)
        if (looked.has(pull.page))
            wanted.delete(proposed_nameOf(pull));
    const before = new Map(waiting.map((pull) => [proposed_nameOf(pull), pull]));
    // Who edited it stays: what was written into the row since then was not theirs.
    for (const pull of fresh) {
        const same = newSince(waiting, [pull]).length === 0;
        wanted.set(proposed_nameOf(pull), same ? { ...pull, by: before.get(proposed_nameOf(pull)).by } : pull);
    }
    return [...wanted.values()].sort((one, other) => (proposed_nameOf(one) < proposed_nameOf(other) ? -1 : 1));
}
/** Those of `pulls` that are not among `before` just so. */
function newSince(before, pulls) {
    const known = new Map(before.map((pull) => [proposed_nameOf(pull), serialise(pull.edits)]));
    return pulls.filter((pull) => known.get(proposed_nameOf(pull)) !== serialise(pull.edits));
}
/** What the property Sync says of what waits, by task ID or plan key. */
function waitingNotes(proposed) {
    const notes = new Map();
    const where = proposed?.number === undefined ? 'a pull request' : `pull request #${proposed.number}`;
    const say = (pulls, text) => {
        for (const { plan, task, field, kind, from, to } of pulls) {
            // A row that is no task yet has none, and one in the trash would have to come out of it.
            if (field === 'id' || kind !== 'value')
                continue;
            const name = task ?? plan;
            notes.set(name, { ...notes.get(name), [field]: { kind: 'waiting', text, repo: from, notion: to } });
        }
    };
    say(proposed?.pulls ?? [], `waiting in ${where}`);
    say(newSince(proposed?.pulls ?? [], proposed?.later ?? []), 'waiting for the next pull request');
    return notes;
}

;// CONCATENATED MODULE: ./build/src/core/reconcile/hold-pulls.js
// The brake on changes from Notion: many at once look like an accident there, and wait until somebody confirms them.



/** Changed pages that are never held, however few rows there are. */
const freeChanges = 20;
/** All of them go ahead, or all of them wait. */
function holdPulls(found, circumstances) {
    const { pulls, asked, missing } = found ?? { pulls: [], asked: [], missing: [] };
    const { waiting, operation, rows, maxChanges } = circumstances;
    const changes = [...pulls, ...asked].filter(({ edits }) => edits.length > 0);
    const fresh = newSince(waiting, changes);
    const changed = new Set(fresh.map(({ page }) => page)).size;
    const operations = fresh.map(operation);
    const unseen = missing.length === 0 ? [] : [whyMissing(missing.length, rows)];
    if (changed <= freeChanges ||
        changed <= rows * maxChanges ||
        hold_pulls_isApproved(operations, circumstances.confirm, circumstances.shown))
        return { go: pulls, asked, wait: [], operations: missing, reasons: unseen };
    return {
        go: [],
        asked: [],
        wait: [...pulls, ...asked],
        operations: [...operations, ...missing],
        reasons: [
            `${changed} of ${rows} rows were changed in Notion, which is more than \`max-changes\` allows; none of it was taken over.`,
            ...unseen,
        ],
    };
}
function whyMissing(missing, rows) {
    return `Notion does not list ${missing} of ${(0,counted/* counted */.h)(rows, 'row')}. If they were trashed on purpose, confirm it; if not, check that the database is shared with the integration and that nobody moved them.`;
}
/** Whether all of these were shown with the code that is confirmed. */
function wereShown(operations, confirm, shown) {
    const lines = new Set(shown?.operations);
    return (confirm !== undefined &&
        shown?.code === confirm &&
        operations.every((operation) => lines.has(signature(operation))));
}
/** Whether these are what was shown; rows that were missing then need not be in the trash. */
function hold_pulls_isApproved(operations, confirm, shown) {
    const now = new Set(operations.map(signature));
    const expected = (shown?.operations ?? []).filter((line) => isPull(line) && !line.startsWith('drop-task|'));
    return wereShown(operations, confirm, shown) && expected.every((line) => now.has(line));
}
/** Whether the line of an operation is that of a pull. */
function isPull(line) {
    return /^(pull-field|import-task|drop-task)\|/.test(line);
}

;// CONCATENATED MODULE: ./build/src/core/reconcile/brakes.js


/** Holds the dangerous half; the rest goes on. */
function brakes(steps, circumstances) {
    const removals = steps.filter(({ kind }) => kind === 'leave-task');
    const { onRequest, pulls } = circumstances;
    const reasons = [...pulls.reasons];
    let wait = onRequest;
    if (circumstances.otherDatabase) {
        reasons.push('The configuration names another database than before: existing rows would be adopted by their Task ID, others created, and the old database left as it is.');
        wait = [...steps, ...onRequest];
    }
    else if (tooManyRemovals(removals.length, circumstances.rows, circumstances.maxRemovals)) {
        reasons.push(`${removals.length} of ${circumstances.rows} rows would be removed, which is more than \`max-removals\` allows.`);
        wait = [...removals, ...onRequest];
    }
    const back = steps.filter(({ kind, operation }) => kind.startsWith('update-') && circumstances.wentBack.has(operation.task ?? operation.plan ?? ''));
    if (back.length > 0 && !circumstances.otherDatabase) {
        reasons.push(`The history of the branch was rewritten: ${some(back.map(({ operation }) => operation.task ?? operation.plan ?? ''))} would lose what was taken over from Notion.`);
        wait = [...wait, ...back];
    }
    if (circumstances.nothingLeft)
        reasons.push('No plan file was found, although plans were synced before: check `plans` in the configuration.');
    else if (circumstances.outOfScope.length > 0)
        reasons.push(`These plan files are still there but no longer match \`plans\`: ${some(circumstances.outOfScope)}.`);
    const fails = reasons.length > 0;
    if (!fails && onRequest.length > 0)
        reasons.push(`Plan files were deleted; their ${onRequest.length} pages and rows stay as they are until a confirmed run removes them.`);
    if (wait.length + pulls.operations.length === 0) {
        const held = fails ? { code: code(reasons), reasons, fails } : undefined;
        return { go: steps, wait: [], held: held?.code === circumstances.confirm ? undefined : held };
    }
    const signatures = [...wait.map(({ operation }) => operation), ...pulls.operations].map(signature);
    const present = code(signatures);
    if (brakes_isApproved(circumstances, present))
        return { go: [...steps, ...onRequest], wait: [], held: undefined };
    if (circumstances.confirm !== undefined)
        reasons.unshift(mismatch(circumstances, signatures));
    const waiting = new Set(wait);
    return {
        go: steps.filter((step) => !waiting.has(step)),
        wait,
        held: { code: present, reasons, fails: fails || circumstances.confirm !== undefined },
    };
}
/** Whether the confirmed code stands for exactly these; pulls that it stood for, too, have gone ahead already. */
function brakes_isApproved({ confirm, shown, pulls }, present) {
    if (confirm === undefined || pulls.operations.length > 0)
        return false;
    const others = (shown?.operations ?? []).filter((line) => !isPull(line));
    return confirm === present || (shown?.code === confirm && code(others) === present);
}
function mismatch({ shown, confirm }, signatures) {
    const since = shown?.code === confirm ? changedSince(shown?.operations ?? [], signatures) : undefined;
    return since ?? 'The code that was confirmed is none that stands for these operations.';
}
/** The first ten, and how many more there are. */
function some(names) {
    const rest = names.length - 10;
    return `${names.slice(0, 10).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

;// CONCATENATED MODULE: ./build/src/core/reconcile/differences.js



/** @param pages a complete listing */
function differences(pages, input) {
    return pages.flatMap((page) => {
        const home = input.homes.get(page.id);
        return home && !input.written.has(differences_nameOf(home)) ? ofPage(page, home, input) : [];
    });
}
function ofPage(page, home, input) {
    const side = home.task ? input.tasks : input.plans;
    const { values } = home.task ? input.wanted.task(home.task.id) : input.wanted.plan(home.plan.key);
    return Object.entries(values).flatMap(([field, repo]) => {
        const property = side.property(field);
        const raw = page.properties[property?.id ?? ''];
        if (raw === undefined || isPartial(raw) || side.follows.has(field))
            return [];
        const notion = readValue(raw, property);
        const held = side.rule(field).owner === 'repo' ? notion : (input.hold(home, field, notion) ?? notion);
        if (sameValue(repo, held))
            return [];
        return [
            {
                plan: home.plan.key,
                task: home.task?.id,
                field,
                repo: side.show(field, repo),
                notion: side.show(field, notion),
                reason: reasonFor(page, home, field, { repo, notion }, input),
            },
        ];
    });
}
function reasonFor(page, home, field, { repo, notion }, { notes, open, held }) {
    const note = notes.get(differences_nameOf(home))?.[field];
    if (note)
        return note.text;
    if (held.has(differences_nameOf(home)))
        return 'held until it is confirmed';
    if (open.has(page.id))
        return 'edited a moment ago; the next run looks at it';
    const base = home.state.fields[field];
    if (base && !field_differs(base, repo) && sameValue(notion, notionBase(base)))
        return 'Notion keeps it in another form';
    return 'unexplained';
}
function differences_nameOf({ plan, task }) {
    return task?.id ?? plan.key;
}

;// CONCATENATED MODULE: ./build/src/core/reconcile/homes.js
// Which page belongs to which plan or task, and which rows belong to none yet although people meant them to.



/** The tasks and plans of these files that have a page, by its id. */
function homesOf(plans, known) {
    return new Map(plans.flatMap((plan) => {
        const own = findPlan(known, plan);
        const tasks = plan.tasks.flatMap((task) => {
            const { id, was } = task;
            const found = id === undefined ? undefined : findTask(known, { id, was, plan: plan.key });
            return found ? [[found.state.page, { plan, task, state: found.state }]] : [];
        });
        return own ? [[own.state.page, { plan, task: undefined, state: own.state }], ...tasks] : tasks;
    }));
}
/**
 * Rows that are to become tasks: with one of these plans, and no task of their own. A copy carries the ID of the row
 * that it was made from; one that was taken out of the trash carries its former one.
 * @param taken pages that are known already or that tasks without a row are about to take over
 */
function newRows(rows, plans, known, { tasks }, highWater, taken) {
    const byPage = new Map(plans.flatMap((plan) => {
        const found = findPlan(known, plan);
        return found ? [[found.state.page, plan]] : [];
    }));
    // A row that is no longer kept in step still carries the ID of its task: that is no copy's to take over.
    const used = new Set([
        ...plans.flatMap((plan) => plan.tasks.flatMap(({ id }) => id ?? [])),
        ...[...known.plans.values()].flatMap((state) => Object.keys(state.tasks)),
        ...Object.keys(known.index),
    ]);
    const oldestFirst = [...rows].sort((a, b) => homes_compare(a.createdTime, b.createdTime) || homes_compare(a.id, b.id));
    return oldestFirst.flatMap((page) => {
        if (page.inTrash || taken.has(page.id) || page.title.trim() === '')
            return [];
        const { values } = readRow(page, tasks);
        const [planPage, second] = homes_listOf(values['plan']);
        const plan = second === undefined ? byPage.get(planPage ?? '') : undefined;
        if (!plan)
            return [];
        const carried = typeof values['id'] === 'string' ? values['id'].toUpperCase() : undefined;
        if (carried === undefined)
            return [{ page, plan, id: undefined }];
        if (used.has(carried))
            return [{ page, plan, id: undefined }];
        const parts = splitId(carried);
        if (parts?.key !== plan.key || parts.number > (highWater[plan.key] ?? 0))
            return [];
        used.add(carried);
        return [{ page, plan, id: carried }];
    });
}
function homes_compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function homes_listOf(value) {
    return typeof value === 'object' && value !== null && !('start' in value) ? value : [];
}

;// CONCATENATED MODULE: ./build/src/core/reconcile/imported.js

/** The pages of these plans and their tasks that an import knows. */
function importedPages(plans, imported = {}) {
    const found = plans.flatMap((plan) => {
        const from = importOf(plan, imported);
        return from ? [{ plan, from }] : [];
    });
    return {
        plans: new Map(found.flatMap(({ plan, from }) => (from.page ? [[plan.key, from.page]] : []))),
        tasks: new Map(found.flatMap(({ plan, from }) => [...imported_rowsOf(plan.tasks, from)])),
    };
}
/** By its key, else by its file: people may prefer another key. */
function importOf({ key, path }, imported) {
    return imported[key] ?? Object.values(imported).find((each) => each.path === path);
}
/** By number and title, else by a title that stands once, else by number. */
function imported_rowsOf(tasks, { tasks: rows }) {
    const found = new Map();
    const left = new Map(Object.entries(rows));
    const pass = (match) => {
        for (const task of tasks.filter(({ id }) => !found.has(id))) {
            const [id, second] = match(task);
            if (id === undefined || second !== undefined)
                continue;
            const { title: _, ...row } = left.get(id);
            found.set(task.id, row);
            left.delete(id);
        }
    };
    const numbered = ({ id }) => [...left.keys()].filter((each) => splitId(each)?.number === splitId(id)?.number);
    const titled = ({ title }) => [...left].flatMap(([id, row]) => (row.title === title ? [id] : []));
    pass((task) => numbered(task).filter((id) => titled(task).includes(id)));
    pass(titled);
    pass(numbered);
    return found;
}
/** Pages that people edited since they were imported: they are looked at once their plan is there. */
function editedSinceImport(pages, open, imported = {}) {
    const waiting = new Set(open);
    const edited = new Map(pages.map(({ id, lastEditedTime }) => [id, lastEditedTime]));
    return Object.values(imported).flatMap(({ read, page, tasks }) => [...(page ? [page] : []), ...Object.values(tasks)]
        .map((each) => each.page)
        .filter((id) => waiting.has(id) || (edited.get(id) ?? '').slice(0, 16) >= read.slice(0, 16)));
}
/** What is still to be tied to its rows: imports of which no file is there yet, or not every task has its row. */
function stillImported(imported, plans, hasRow) {
    const done = new Set(plans
        .filter(({ tasks }) => tasks.every(({ id }) => id !== undefined && hasRow(id)))
        .flatMap((plan) => importOf(plan, imported ?? {}) ?? []));
    const left = Object.entries(imported ?? {}).filter(([, each]) => !done.has(each));
    return left.length === 0 ? undefined : Object.fromEntries(left);
}

;// CONCATENATED MODULE: ./build/src/modes/adopt.js


/**
 * Finds the rows that these plans were made from; others by Task ID, else by Plan and exact title where they have no ID.
 * Pages of plans likewise, else by Key.
 */
function adoptableRows(plans, rows, known, { detection }, imported) {
    const tracked = new Set([
        ...Object.values(known.index).map(({ page }) => page),
        ...[...known.plans.values()].flatMap((plan) => [
            plan.page,
            ...Object.values(plan.tasks).map(({ page }) => page),
        ]),
    ]);
    const free = (pages) => pages
        .filter(({ id, inTrash }) => !inTrash && !tracked.has(id))
        .sort((a, b) => adopt_compare(a.createdTime, b.createdTime) || adopt_compare(a.id, b.id));
    const byId = new Map();
    const byTitle = new Map();
    for (const page of free(rows.tasks)) {
        const { values } = readRow(page, detection.tasks);
        const id = typeof values['id'] === 'string' ? values['id'] : undefined;
        if (id !== undefined)
            setOnce(byId, id.toUpperCase(), page);
        else
            for (const plan of adopt_idsOf(values['plan']))
                setOnce(byTitle, `${plan}/${page.title}`, page);
    }
    const before = importedPages(plans, imported);
    const untracked = (page) => page && tracked.has(page.page) ? undefined : page;
    const byKey = new Map();
    for (const page of free(rows.plans)) {
        const { values } = readRow(page, detection.plans);
        if (typeof values['key'] === 'string')
            setOnce(byKey, values['key'].toUpperCase(), page);
    }
    return {
        taskRow(task) {
            const plan = adopt_idsOf(task.values['plan'])[0];
            const title = task.values['title'];
            const found = byId.get(task.id) ??
                (plan === undefined || typeof title !== 'string' ? undefined : byTitle.get(`${plan}/${title}`));
            return untracked(before.tasks.get(task.id)) ?? (found && foundling(found));
        },
        planRow(plan) {
            const found = byKey.get(plan.key);
            return untracked(before.plans.get(plan.key)) ?? (found && foundling(found));
        },
    };
}
/** A page with which nothing was agreed on yet. */
function foundling({ id, url }) {
    return { page: id, url, fields: {}, sections: {} };
}
function adopt_idsOf(value) {
    return typeof value === 'object' && value !== null && !('start' in value) ? value : [];
}
function setOnce(map, key, value) {
    if (!map.has(key))
        map.set(key, value);
}
function adopt_compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/src/core/pull-requests/row-values.js


/** The values that the action owns, by task. One that it knows nothing of is missing: the row keeps what it has. */
function rowValues(facts) {
    const links = linesByTask(facts.book);
    return (task) => {
        if (task.id === undefined)
            return {};
        const state = facts.before(task.id);
        const shown = state?.fields['pull-requests'];
        const lines = links.get(task.id) ?? [];
        const isShown = shown !== undefined && notionBase(shown) !== null;
        return {
            ...(lines.length > 0
                ? { 'pull-requests': lines.join('\n') }
                : isShown
                    ? { 'pull-requests': undefined }
                    : {}),
            ...row_values_completed(facts, task, task.id, state),
        };
    };
}
function linesByTask({ pullRequests }) {
    const lines = new Map();
    for (const [number, { state, url, tasks }] of Object.entries(pullRequests))
        for (const [task, { gone }] of Object.entries(tasks))
            if (!gone)
                lines.set(task, [...(lines.get(task) ?? []), `#${number} ${state} ${url}`]);
    return lines;
}
/** A task that was done before anybody looked has no date: nobody knows it. */
function row_values_completed({ book, statuses, today }, { status }, id, state) {
    if (!state)
        return {};
    const { status: statusBase, completed: date } = state.fields;
    const known = date && notionBase(date);
    const isDone = status !== undefined && statuses.resolve(status)?.category === 'done';
    if (!isDone)
        return known ? { completed: undefined } : {};
    if (known && typeof known === 'object' && 'start' in known)
        return { completed: known.start.slice(0, 10) };
    const option = statusBase && repoBase(statusBase);
    const wasDone = typeof option === 'string' && statuses.ofOption(option)?.category === 'done';
    if (wasDone || !statusBase)
        return {};
    const moved = movedTask(book, id);
    const merged = moved?.cause?.fact === 'merged' && moved.set === status ? moved.cause.at : undefined;
    return { completed: merged?.slice(0, 10) ?? today };
}

;// CONCATENATED MODULE: ./build/src/modes/facts.js
// What plans are held against: everything that was looked up, as the core asks for it.


/** The facts about the plans that a run is about. */
async function facts_factsOf({ ports, request, observed, connection, lookups }) {
    return {
        plans: selectedPlans(observed, request),
        detection: connection.detection,
        config: observed.config.config,
        registry: lookups.pages,
        people: lookups.people.directory,
        blobUrl: await blobUrl(ports, request, observed),
    };
}
/**
 * What is known of tasks beside their files, for their rows.
 * @param known what both sides agree on
 * @param today Notion's day, `YYYY-MM-DD`
 */
function derivedValues({ book, rules }, known, today) {
    // A date that nobody asked for is worth no write of its own after what people set in Notion.
    const agreed = new Map([...known.plans.values()].flatMap(({ tasks }) => Object.entries(tasks)));
    return rowValues({ book, statuses: rules.statuses, before: (id) => agreed.get(id), today });
}

;// CONCATENATED MODULE: ./build/src/core/reconcile/notes.js


/** What is to be said of every task and plan now. */
function standingNotes(plans, known, fresh) {
    const all = plans.flatMap((plan) => [
        [plan.key, findPlan(known, plan)?.state.notes ?? {}],
        ...plan.tasks.flatMap(({ id, was }) => id === undefined ? [] : [[id, findTask(known, { id, was, plan: plan.key })?.state.notes ?? {}]]),
    ]);
    return new Map(all.flatMap(([name, before]) => {
        const standing = Object.entries(before).filter(([field, note]) => isStanding(note, fresh.looked.has(name)) && (fresh.show(name, field) ?? '') === note.repo);
        const notes = { ...Object.fromEntries(standing), ...fresh.notes.get(name) };
        return Object.keys(notes).length === 0 ? [] : [[name, notes]];
    }));
}
/** What waits is said anew by every run, and what cannot be taken whenever its page is read. */
function isStanding({ kind }, looked) {
    return kind === 'conflict' || (kind !== 'waiting' && !looked);
}
/** What is said of a row that is neither here nor in the trash: nothing is done for its task while that stands. */
function outOfReach(why) {
    return { kind: 'lost', text: why, repo: '', notion: '' };
}
/** Whether a note says why the file has not got what a page holds for `field` now. */
function explains(note, side, field, page) {
    const property = side.property(field);
    const raw = page.properties[property?.id ?? ''];
    if (note === undefined || note.kind === 'conflict' || raw === undefined)
        return false;
    return note.notion === side.show(field, readValue(raw, property));
}
/** What cannot be brought to the other side as things are. */
function refusedFields(notes) {
    return new Set(Object.entries(notes ?? {}).flatMap(([field, { kind }]) => kind === 'refused' || kind === 'lost' ? field : []));
}
/** One sentence for people who never open GitHub; undefined: all is well. */
function syncSentence(notes) {
    const said = Object.entries(notes ?? {})
        .filter(([, { kind }]) => kind !== 'lost')
        .sort(([a], [b]) => (a < b ? -1 : 1));
    const texts = [...new Set(said.map(([, { text }]) => text))];
    return texts.length === 0 ? undefined : texts.join('; ');
}

;// CONCATENATED MODULE: ./build/src/modes/watermark.js
const lagMilliseconds = 2 * 60_000;
/**
 * A run that wrote more pages than this lists them once more, so that the next one need not: fewer are three answers of a
 * hundred rows, and a run that then has nothing to do asks four times at most.
 */
const manyWrites = 300;
/** The minute before which these listings show every edit. `lag`: for how long an edit may be missing from them. */
function seenBefore(listings, lag = lagMilliseconds) {
    return minute(Math.min(...listings.map(({ startedAt }) => Date.parse(startedAt))) - lag);
}
/** Our own writes that a listing from `watermark` on would still show. */
function stillRecent(writes, watermark) {
    return Object.fromEntries(Object.entries(writes).filter(([, stamp]) => stamp >= watermark));
}
/** What the state says of edits in Notion after a run: it lists many writes now, so that the next run need not. */
async function settleWrites({ board, meta, registry, stopped, written }, { tasks, plans, bot }, watermark) {
    const recent = { ...meta.recent, ...Object.fromEntries(written) };
    if (written.size <= manyWrites || stopped)
        return { watermark, recent };
    // Everything is written by now: a listing that fails costs the next run some requests, and this one nothing.
    const listings = await Promise.all([tasks, plans].map(({ id }) => board.rows(id, { editedSince: watermark }))).catch(() => undefined);
    if (!listings)
        return { watermark, recent };
    const pages = new Map(listings.flatMap((listing) => listing.pages.map((page) => [page.id, page])));
    const foreign = [...pages.values()]
        .filter((page) => page.lastEditedBy !== bot || page.lastEditedTime > (recent[page.id] ?? ''))
        .map((page) => page.lastEditedTime);
    const rows = [...written].filter(([id]) => (registry.taskOf(id) ?? registry.planOf(id)) !== undefined);
    const lags = !rows.every(([id, stamp]) => isShown(pages.get(id), stamp));
    const seen = [seenBefore(listings, lags ? lagMilliseconds : 0), ...foreign].sort()[0];
    return { watermark: seen, recent: { ...stillRecent(recent, seen) } };
}
/** Whether a listing shows a write. Its stamp was taken when the answer came: a minute may have begun in between. */
function isShown(page, stamp) {
    return page !== undefined && Date.parse(stamp) - Date.parse(page.lastEditedTime) <= 60_000;
}
/** ISO 8601, rounded down to the minute as Notion's stamps are. */
function minute(time) {
    return new Date(Math.floor(time / 60_000) * 60_000).toISOString();
}

;// CONCATENATED MODULE: ./build/src/modes/rows.js




/** Stamps are minutes, and the servers of Notion need not agree on them. */
const skewMilliseconds = 2 * 60_000;
/** How long after its creation a row may still be missing from a listing. */
const visibleAfterMilliseconds = 60_000;
/**
 * Lists what a run has to look at: rows edited since the state's watermark, or every row (`everything`), and what a
 * run that died may have created.
 */
async function listCandidates({ clock, log }, board, { known, previousEnded, session }, { tasks, plans, detection }, everything) {
    const since = everything ? undefined : (known?.watermark ?? undefined);
    const [rows, pages] = await Promise.all([tasks, plans].map(({ id }) => board.rows(id, { editedSince: since })));
    const view = {
        tasks: rows.pages,
        plans: pages.pages,
        complete: since === undefined && rows.complete && pages.complete,
        watermark: seenBefore([rows, pages]),
    };
    const journal = known?.journal;
    if (!journal)
        return view;
    await session.load([]);
    const createdSince = minute(Date.parse(journal.since) - skewMilliseconds);
    const created = async () => (await Promise.all([tasks.id, plans.id].map((id) => board.rows(id, { createdSince })))).flatMap((listing) => listing.pages);
    let found = await created();
    // A row that was created right before its run ended may not be listed yet; after a minute, absence is a proof.
    const ended = Math.max(Date.parse(previousEnded), Date.parse(journal.ended ?? previousEnded));
    const wait = ended + visibleAfterMilliseconds - Date.parse(session.now());
    const expected = journal.creates.filter((id) => !(id in session.index) && known.plans[id] === undefined);
    const listed = new Set(found.map((page) => rows_nameOf(page, detection)));
    if (wait > 0 && !expected.every((id) => listed.has(id))) {
        log.info(`A run was cut off; waiting ${Math.ceil(wait / 1000)} seconds until Notion lists all that it created.`);
        await clock.sleep(wait);
        found = await created();
    }
    const merged = (pages, source) => [
        ...new Map([...pages, ...found.filter((page) => page.dataSource === source)].map((page) => [page.id, page])).values(),
    ];
    return { ...view, tasks: merged(view.tasks, tasks.id), plans: merged(view.plans, plans.id) };
}
/** The Task ID or Key that a page carries. */
function rows_nameOf(page, detection) {
    const isTask = page.dataSource === detection.tasks.source.id;
    const { values } = readRow(page, isTask ? detection.tasks : detection.plans);
    const name = values[isTask ? 'id' : 'key'];
    return typeof name === 'string' ? name.toUpperCase() : undefined;
}
/** Pages on which somebody else's edit has to be put back: what the action owns, or the losing half of a conflict. */
function tampered(view, known, plans, wants) {
    const rows = new Map([...view.tasks, ...view.plans].map((page) => [page.id, page]));
    const differs = (rules, values, state) => {
        const row = state && rows.get(state.page);
        if (!state || !row)
            return [];
        return Object.keys(decideRow(rules, values, state.fields, row).writes).length > 0 ? [row.id] : [];
    };
    return new Set(plans.flatMap((plan) => [
        ...differs(wants.plans, plan.values, findPlan(known, plan)?.state),
        ...plan.tasks.flatMap((task) => differs(wants.tasks, task.values, findTask(known, task)?.state)),
    ]));
}

;// CONCATENATED MODULE: ./build/src/core/body/spec-text.js
// What a specification says, apart from what is written into it from here: enough to tell that people changed it.






/**
 * Ten characters that stand for the text of a specification. Spacing, colours, numbers of lists, addresses that Notion
 * signs anew and our own section make no difference; without them the same text has the same digest.
 * @param body the page in Notion's Markdown
 */
function specDigest(body) {
    const lines = withoutOurs(body.split('\n'), body);
    const text = (0,units/* units */.M)(lines)
        .filter(({ lines: own }) => !/^<empty-block\s*\/>$/.test(own[0].trim()))
        .map((unit) => `${unit.depth} ${(0,dialect/* canonicalUnit */.lV)(unit).replace(/\s+/g, ' ').trim()}`);
    return digest(text.join('\n'));
}
/** A section that begins with a plan's line is ours; one that people wrote under that name only holds our lines. */
function withoutOurs(lines, body) {
    const [section] = splitSections(body, [specHeading]);
    if (!section)
        return lines;
    const own = lines.slice(section.start + 1, section.end);
    const first = own.find((line) => line.trim() !== '');
    const rest = first === undefined || isPlanLine(first)
        ? []
        : [lines[section.start], ...own.filter((line) => !isPlanLine(line))];
    return [...lines.slice(0, section.start), ...rest, ...lines.slice(section.end)];
}
const prefix = planTitle({ title: '' });
function isPlanLine(line) {
    const [first] = (0,dialect/* textLines */.Fy)(line);
    return first?.kind === 'bullet' && first.text.startsWith(`[${prefix}`);
}

;// CONCATENATED MODULE: ./build/src/core/reconcile/spec-seen.js
/** Whether people have held the plan against its specification since `before`. */
function isAcknowledged(before, { seen, commanded }) {
    return commanded || (seen !== undefined && seen !== before.seen);
}
/**
 * What is known of a specification's text after a look at it. The first sight is what the plan counts as held against;
 * an acknowledgement makes that of the text as it is now.
 * @param before what was known; undefined: nothing of this page
 * @param look undefined: the page was not looked at, or cannot be
 */
function spec_seen_specText(before, look, given) {
    if (!look)
        return before;
    const now = look.digest ?? before?.now?.digest ?? before?.held;
    if (now === undefined)
        return before;
    const read = look.settled ?? before?.read;
    const stamps = {
        ...(read === undefined ? {} : { read }),
        ...(before?.wrote === undefined ? {} : { wrote: before.wrote }),
    };
    const seen = given.seen ?? before?.seen;
    const said = seen === undefined ? {} : { seen };
    if (!before || isAcknowledged(before, given))
        return { held: now, ...said, ...stamps };
    return {
        held: before.held,
        ...said,
        ...stamps,
        ...(now === before.held ? {} : { now: { digest: now, since: before.now?.since ?? look.day } }),
    };
}
/** The same after a write of ours to that page. Another digest than was read means that people were there, too. */
function afterOurWrite(text, { digest, stamp }) {
    return digest === (text.now?.digest ?? text.held) ? { ...text, wrote: stamp } : text;
}
/** Whether a page with these marks says what it said when its text was last read, or written by us. */
function isReadSpec(text, page, bot) {
    if (page.lastEditedTime === text.read)
        return true;
    return page.lastEditedBy === bot && page.lastEditedTime <= (text.wrote ?? '');
}

;// CONCATENATED MODULE: ./build/src/modes/spec-texts.js
// Looks at specifications for what people changed there. A page tells for one request when it was edited last; its text
// is read only where that is news.







/** Specifications that one run looks at without being asked to: with more of them they take turns. */
const mostLooks = 4;
/**
 * What the specifications of these plans say, held against what people last held the plans against.
 * @param answers commands of this run
 */
async function readSpecTexts(board, bot, plans, known, { found, pages }, answers) {
    const commanded = new Set(answers.flatMap(seenBy));
    const watched = plans.flatMap((plan) => {
        const spec = found.get(plan.spec ?? '');
        const state = findPlan(known, plan)?.state.spec;
        if (!spec)
            return [];
        const before = state?.page === spec.page ? state.text : undefined;
        const given = { seen: plan.specSeen, commanded: commanded.has(plan.key) };
        return [{ plan, page: spec.page, before, given }];
    });
    const looks = new Map();
    await inParallel(inTurn(watched, board.now()), async (id) => {
        const texts = watched.flatMap(({ page, before }) => (page === id ? [before] : []));
        const look = await spec_texts_lookAt(board, bot, id, pages.get(id), texts);
        if (look)
            looks.set(id, look);
    });
    return new Map(watched.flatMap(({ plan, page, before, given }) => {
        const text = spec_seen_specText(before, looks.get(page), given);
        return text ? [[plan.key, text]] : [];
    }));
}
/** Remembers with each plan what its specification says, as far as the plan itself is known. */
function rememberSpecTexts(session, plans, specs, texts, written = new Map()) {
    for (const { key, spec: reference } of plans) {
        const [state, found, read] = [session.plans.get(key), specs.get(reference ?? ''), texts.get(key)];
        if (!state || !found || !read)
            continue;
        const write = written.get(found.page);
        const text = write ? afterOurWrite(read, write) : read;
        session.plans.set(key, { ...state, spec: { ...(isOf(state.spec, found) ? state.spec : found), text } });
    }
}
/** What there is to say of plans whose specification moved on: what happened, and what to do. */
function spec_texts_changedSpecs(plans, texts, { command, commands }) {
    return plans.flatMap(({ key, path, at }) => {
        const since = texts.get(key)?.now?.since;
        if (since === undefined)
            return [];
        const day = '`spec-seen` in its file to the day of that';
        const word = `comment \`/${command} seen ${key}\` on a pull request`;
        return [
            {
                message: `The specification of ${key} changed on ${since} since it was last held against the plan. Compare the two, then set ${day}${commands === 'off' ? '' : `, or ${word}`}.`,
                file: path,
                line: at['spec']?.line,
            },
        ];
    });
}
function isOf(spec, { page }) {
    return spec?.page === page;
}
/** Plans that a command says were held against their specification. */
function seenBy({ command, effect }) {
    const isGiven = command?.kind === 'seen' && (effect?.kind === 'change' || effect?.kind === 'nothing');
    return isGiven ? [command.plan] : [];
}
/** The pages to look at: those that something depends on now, and of the others a few, whose turn is by the clock. */
function inTurn(watched, now) {
    const isDue = ({ before, given }) => !before || isAcknowledged(before, given);
    const due = new Set(watched.filter(isDue).map(({ page }) => page));
    const turn = (page) => digest(`${now.slice(0, 16)} ${page}`);
    const others = [...new Set(watched.map(({ page }) => page))]
        .filter((page) => !due.has(page))
        .sort((a, b) => turn(a).localeCompare(turn(b)));
    return [...due, ...others.slice(0, mostLooks)];
}
async function spec_texts_lookAt(board, bot, id, read, texts) {
    const page = read ?? (await ifShared(() => board.page(id)));
    if (!page || page.inTrash)
        return undefined;
    const day = page.lastEditedTime.slice(0, 10);
    if (texts.every((text) => text !== undefined && isReadSpec(text, page, bot)))
        return { digest: undefined, settled: undefined, day };
    const body = await ifShared(() => board.body(id));
    if (!body?.complete)
        return undefined;
    const settled = isSettled(page, board.now()) ? page.lastEditedTime : undefined;
    return { digest: specDigest(body.markdown), settled, day };
}
/** A specification that cannot be read is no reason to leave everything else undone. */
async function ifShared(ask) {
    try {
        return await ask();
    }
    catch (thrown) {
        const fault = (0,core_fault/* toFault */.e)(thrown);
        if (['forbidden', 'not-found', 'invalid'].includes(fault.code))
            return undefined;
        throw fault;
    }
}

;// CONCATENATED MODULE: ./build/src/modes/went-back.js
/**
 * Tasks and plans of which the files say again what they said before a commit of ours that is no longer in the history:
 * nobody decided that what people wrote in Notion goes, as somebody did who reverted that commit.
 */
async function wentBack({ repository }, { known, head }, planned, show) {
    const changing = new Set(planned.flatMap(({ kind, operation }) => kind === 'update-task' || kind === 'update-plan' ? [operation.task ?? operation.plan ?? ''] : []));
    const suspects = (known?.taken ?? []).filter(({ name, field, was }) => changing.has(name) && show(name, field) === was);
    const commits = [...new Set(suspects.map(({ commit }) => commit))];
    const lost = await Promise.all(commits.map(async (commit) => ((await repository.isAncestor(commit, head.commit)) ? [] : [commit])));
    const gone = new Set(lost.flat());
    return new Set(suspects.flatMap(({ commit, name }) => (gone.has(commit) ? [name] : [])));
}

;// CONCATENATED MODULE: ./build/src/modes/decide.js














/** Everything that the plans read in this run ask of Notion. */
async function decide_decide(input) {
    const { ports, request, observed, connection, rows, lookups, specTexts, taken, moves } = input;
    const { session, config, repository } = observed;
    const { known } = taken;
    const fresh = connection.moved || observed.full;
    const { pages, specs, people, titled } = lookups;
    const facts = await facts_factsOf(input);
    const selected = facts.plans;
    let notes = new Map();
    const wanted = wants({
        ...facts,
        derived: derivedValues(moves, known, input.today),
        sync: (name) => syncSentence(notes.get(name)),
        specChanged: (key) => specTexts.get(key)?.now?.since,
    });
    const show = showOf(selected, wanted);
    notes = standingNotes(selected, known, { ...taken, show });
    const leaving = removals(selected, known, observed);
    const gone = leaving.flatMap(({ operation: { task } }) => task ?? []);
    for (const id of [...awayNow(selected, known, notes), ...gone])
        pages.leave(id);
    pages.expect(newcomers(selected, known));
    const first = wanted.all();
    const missing = first.missingPages.filter(({ dataSource }) => titled.listed.has(dataSource));
    for (const { dataSource, title } of missing)
        pages.expectTitled(dataSource, title);
    const all = missing.length > 0 ? wanted.all() : first;
    const adoptable = adoptableRows(all.plans, rows, known, connection, observed.known?.imported);
    const incomplete = fresh && !rows.complete && all.plans.some((plan) => !findPlan(known, plan));
    const { pulls = [], later = [] } = taken.meta.proposed ?? {};
    const inTrash = new Set([...pulls, ...later].flatMap(({ kind, task }) => (kind === 'trash' ? task : [])));
    const options = {
        show: wanted.tasks.show,
        showPlan: wanted.plans.show,
        follows: wanted.tasks.follows,
        touched: new Set([...tampered(rows, known, all.plans, wanted), ...taken.restore]),
        waits: (name, field) => ['waiting', 'refused', 'lost'].includes(notes.get(name)?.[field]?.kind ?? '') ||
            // Nobody reads it in the trash, and writing it there takes the row out.
            (field === 'sync' && inTrash.has(name)),
        specs: config.config.notion.specSection && config.config.notion.body !== 'none',
        specFound: (reference) => pages.specUrl(reference) !== undefined,
    };
    const planned = incomplete
        ? []
        : [...pageSteps(missing), ...steps(all.plans, known, adoptable, options), ...leaving];
    const braked = brakes(planned, {
        wentBack: await wentBack(ports, observed, planned, show),
        onRequest: asksForRemoval(request, observed) ? goneSteps(known, observed) : [],
        rows: Object.keys(session.index).length,
        maxRemovals: config.config.sync.maxRemovals,
        otherDatabase: connection.moved,
        outOfScope: repository.outOfScope,
        nothingLeft: repository.files.size === 0 && Object.keys(observed.known?.plans ?? {}).length > 0,
        pulls: taken.held,
        confirm: request.confirm,
        shown: observed.known?.held,
    });
    return {
        ...braked,
        plans: all.plans,
        wants: wanted,
        registry: pages,
        rows,
        problems: [...all.problems, ...(incomplete ? [incompleteListing] : [])],
        notices: [
            ...all.notices,
            ...specs.notices,
            ...spec_texts_changedSpecs(selected, specTexts, config.config.pullRequests),
            ...titled.notices,
            ...postponed(all.plans, known, observed),
        ],
        graph: braked.go.length + braked.wait.length === 0 ? [] : decide_graphOf(all.plans),
        specs: specs.found,
        specTexts,
        people: people.remembered,
        notes,
        differences: observed.full && rows.complete ? allDifferences(input, facts, wanted, all.plans, braked, notes) : [],
    };
}
/** Tasks whose rows were moved away: by what was seen in this run, of other plans by what was known before. */
function awayNow(plans, { index }, notes) {
    const selected = new Set(plans.map(({ key }) => key));
    return Object.entries(index).flatMap(([id, { plan, away }]) => (selected.has(plan) ? notes.get(id)?.['row'] !== undefined : away === true) ? [id] : []);
}
/** A value of the files as people read it; of a section its digest. */
function showOf(plans, wanted) {
    const keys = new Set(plans.map(({ key }) => key));
    return (name, field) => {
        const isPlan = keys.has(name);
        const { values, sections } = isPlan ? wanted.plan(name) : wanted.task(name);
        const section = sections.find(({ heading }) => heading === field);
        if (section)
            return digest(section.text);
        const value = values[field];
        return value === undefined ? undefined : (isPlan ? wanted.plans : wanted.tasks).show(field, value);
    };
}
function allDifferences({ rows, taken }, facts, { tasks, plans }, all, { go, wait }, notes) {
    const took = takes({ ...facts, sync: () => undefined });
    const names = (steps) => new Set(steps.flatMap(({ operation }) => operation.task ?? operation.plan ?? []));
    return differences([...rows.tasks, ...rows.plans], {
        homes: homesOf(facts.plans, taken.known),
        wanted: byName(all),
        tasks,
        plans,
        hold: ({ plan, task }, field, value) => task ? took.holdTask(task, field, value) : took.holdPlan(plan, field, value),
        notes,
        open: new Set(taken.meta.open),
        written: names(go),
        held: names(wait),
    });
}
const incompleteListing = {
    code: 'notion',
    message: 'Notion did not list all rows of the database, so it cannot be told which tasks have a row already.',
    hint: 'Nothing was created. Run it again; if it stays, split the database below 10,000 rows a minute of creation.',
};
/** Tasks and plans that get their page in this run. */
function newcomers(plans, known) {
    return plans.flatMap((plan) => [
        ...(findPlan(known, plan) ? [] : [plan.key]),
        ...plan.tasks.flatMap(({ id, was }) => id === undefined || findTask(known, { id, was, plan: plan.key }) ? [] : [id]),
    ]);
}
/** Rows whose task left its file, unless it may have gone to a file that cannot be read now. */
function removals(plans, known, observed) {
    const policy = observed.config.config.sync.removedFromFile;
    if (policy === 'keep' || observed.repository.frozen.size > 0)
        return [];
    return leftTasks(plans, known).map(({ plan, id }) => leaveStep(known, plan, id, policy === 'cancel'));
}
function postponed(plans, known, { repository, config }) {
    const left = leftTasks(plans, known);
    if (left.length === 0)
        return [];
    const names = left.map(({ id }) => id).join(', ');
    if (config.config.sync.removedFromFile === 'keep')
        return [{ message: `${names} left the plan files; their rows are kept (\`removed-from-file: keep\`).` }];
    return repository.frozen.size > 0
        ? [{ message: `${names} left the plan files; their rows stay until every plan file can be read again.` }]
        : [];
}
/** A deleted plan file is spoken of once, on full syncs, and when a code is confirmed. */
function asksForRemoval(request, { repository, known, full }) {
    const fresh = repository.gone.some((key) => known?.plans[key]?.gone !== true);
    return request.only.length === 0 && (full || fresh || request.confirm !== undefined);
}
/** Pages and rows of plans whose file is gone. */
function goneSteps(known, { repository }) {
    return repository.gone.flatMap((key) => {
        const state = known.plans.get(key);
        if (!state)
            return [];
        const [named] = state.fields['title'] ?? [];
        const title = typeof named === 'string' ? named : key;
        return [
            ...Object.entries(state.tasks)
                .filter(([, task]) => task.detached === undefined)
                .map(([id]) => leaveStep(known, key, id, false)),
            {
                kind: 'leave-plan',
                plan: key,
                operation: { kind: 'remove-plan', plan: key, task: undefined, title, changes: [], blocks: 0 },
            },
        ];
    });
}
function leaveStep(known, plan, task, cancel) {
    return {
        kind: 'leave-task',
        plan,
        task,
        operation: {
            kind: cancel ? 'cancel-task' : 'remove-task',
            plan,
            task,
            title: known.index[task]?.title ?? task,
            changes: [],
            blocks: 0,
        },
    };
}
function decide_graphOf(plans) {
    return plans.flatMap(({ tasks }) => tasks.map(({ id, title, category, dependsOn }) => ({ id, title, category, dependsOn })));
}

;// CONCATENATED MODULE: ./build/src/modes/left-behind.js
// Rows that a run which died created, and whose tasks left the files before the next one: no state knows them, and they
// leave like any other row whose task left its file.




/** What is known with these rows in it, as if an import had brought them that agreed on nothing. */
function withLeftBehind(observed, rows, connection) {
    const found = rowsLeft(observed, rows, connection).map(({ plan, id, row }) => pullOf({ plan, task: id, page: row }, 'row', { kind: 'import', from: '', to: row.title, edits: [] }));
    return land(observed.session, found);
}
/** Tasks that a run which died may have created and that are not known: the state remembers them until they are. */
function unknownTasks({ known, session }) {
    return (known?.journal?.creates ?? []).filter((id) => splitId(id) && !(id in session.index));
}
/** Those of them on which this run cannot decide: their file cannot be read, or their plan is not known yet. */
function undecidedTasks(observed, rows, connection) {
    const left = new Set(rowsLeft(observed, rows, connection).map(({ id }) => id));
    const isFrozen = observed.repository.frozen.size > 0;
    return unknownTasks(observed).filter((id) => left.has(id) || (isFrozen && !isNamed(id, observed)));
}
function rowsLeft(observed, { tasks }, { detection, bot }) {
    const unknown = new Set(unknownTasks(observed).filter((id) => !isNamed(id, observed)));
    if (unknown.size === 0)
        return [];
    return tasks.flatMap((row) => {
        const { values } = readRow(row, detection.tasks);
        const id = typeof values['id'] === 'string' ? values['id'].toUpperCase() : '';
        const plan = splitId(id)?.key;
        return plan !== undefined && unknown.has(id) && row.createdBy === bot && !row.inTrash
            ? [{ plan, id, row }]
            : [];
    });
}
function isNamed(id, { repository }) {
    return repository.plans.some(({ tasks }) => tasks.some((task) => task.id === id || task.was === id));
}

;// CONCATENATED MODULE: ./build/src/core/pull-requests/reverted.js

/**
 * Its number: as it is written, else that of the newest known pull request with the title that is taken back.
 * @param repository `owner/name` of the repository that they are in
 */
function revertedBy(pullRequest, repository, book) {
    const revert = readRevert(pullRequest);
    if (!revert)
        return undefined;
    const here = revert.pullRequests.find((each) => each.repository === undefined || each.repository.toLowerCase() === repository.toLowerCase());
    if (here)
        return here.number;
    const titled = Object.entries(book.pullRequests).filter(([number, { title }]) => title === revert.title && Number(number) < pullRequest.number);
    return titled.length === 0 ? undefined : Math.max(...titled.map(([number]) => Number(number)));
}

;// CONCATENATED MODULE: ./build/src/core/reconcile/pending.js

/** What is left of `pending` with the files as they are. */
function pending_standing(pending, plans) {
    const left = pending.flatMap((change) => {
        const plan = plans.find(({ key }) => key === change.plan);
        if (!plan)
            return [{ change, edit: undefined }];
        const subject = change.task === undefined ? plan : plan.tasks.find(({ id }) => id === change.task);
        const value = subject && valueToSet(change, subject);
        return value === undefined ? [] : [{ change, edit: editOf(change, value) }];
    });
    return {
        edits: left.flatMap(({ edit }) => edit ?? []),
        pending: left.map(({ change }) => change),
    };
}
/**
 * `pending` with what `edits` (of whole values, on the files as they are with `pending` in them) change on top.
 * @param plans the files without anything pending
 */
function addPending(pending, edits, plans, { why, due }) {
    const added = edits.flatMap((edit) => {
        if (edit.kind !== 'set-task' && edit.kind !== 'set-plan')
            return [];
        const plan = plans.find(({ key }) => key === edit.plan);
        const id = edit.kind === 'set-task' ? String(edit.task) : undefined;
        const subject = id === undefined ? plan : plan?.tasks.find((task) => task.id === id);
        if (!subject)
            return [];
        return Object.entries(edit.values).map(([field, value]) => {
            const from = pending_said(subject, field);
            return {
                plan: edit.plan,
                ...(id === undefined ? {} : { task: id }),
                field,
                from: field === 'updates' ? null : from,
                to: field === 'updates' ? addedNotes(from, value) : (value ?? null),
                why,
                due,
            };
        });
    });
    return added.reduce(join, pending);
}
/** The later change of one key stands for both; notes are collected, each with the cause of the last. */
function join(pending, next) {
    const isSame = (one) => one.plan === next.plan && one.task === next.task && one.field === next.field;
    const before = pending.find(isSame);
    const to = next.field === 'updates' && before ? addedNotes([], [...pending_notes(before.to), ...pending_notes(next.to)]) : next.to;
    const others = pending.filter((one) => !isSame(one));
    const joined = { ...next, to, due: next.due || before?.due === true };
    return serialise(joined.from) === serialise(joined.to) ? others : [...others, joined];
}
/** What the key is to be set to; undefined where the file says it, or somebody wrote something else. */
function valueToSet({ field, from, to }, subject) {
    const now = pending_said(subject, field);
    if (field === 'updates') {
        const missing = addedNotes(now, to);
        return missing.length === 0 ? undefined : [...pending_notes(now), ...missing.map(pending_inOrder)];
    }
    return serialise(now) === serialise(from) && serialise(now) !== serialise(to) ? to : undefined;
}
function editOf({ plan, task, field }, value) {
    const values = { [field]: value };
    return task === undefined ? { kind: 'set-plan', plan, values } : { kind: 'set-task', plan, task, values };
}
/** As it is compared and stored: nothing and an empty list are one. */
function pending_said(subject, field) {
    const value = Object.hasOwn(subject, field)
        ? subject[field]
        : undefined;
    return value === undefined || (Array.isArray(value) && value.length === 0) ? null : value;
}
/** The notes in `after` that `before` has not. */
function addedNotes(before, after) {
    const known = new Set(pending_notes(before).map(serialise));
    return [...new Map(pending_notes(after).map((note) => [serialise(note), note])).values()].filter((note) => !known.has(serialise(note)));
}
/** As notes are written; the state keeps no order of keys. */
function pending_inOrder({ date, by, note }) {
    return { date, by, note };
}
function pending_notes(value) {
    return Array.isArray(value) ? value : [];
}

;// CONCATENATED MODULE: ./build/src/core/commands/people.js
// Whom a login means: people are written into plans by their handles, in the spelling of the configuration.

/** The handle that a login is, in any case. */
function handleOf(login, people) {
    if (people.has(login))
        return login;
    const folded = login.toLowerCase();
    return [...people.keys()].find((handle) => handle.toLowerCase() === folded);
}
/** What is wrong with a login that is no handle, and the line that makes it one. */
function unknownPerson(login, people) {
    const near = login.length > 40 ? undefined : (0,did_you_mean/* closest */.k)(login, people.keys());
    const meant = near === undefined ? '' : `Did you mean ${near}? `;
    const isLogin = /^[A-Za-z\d][A-Za-z\d-]{0,38}(\[bot\])?$/.test(login);
    return {
        why: `${login} is no handle of people in the configuration.`,
        hint: `${meant}${isLogin ? 'Add a line like this one there, with the e-mail address of the person in Notion, or none.' : 'A handle is a login without blanks.'}`,
        correction: isLogin ? `${login}: ${login}@example.com` : undefined,
    };
}

;// CONCATENATED MODULE: ./build/src/core/commands/effect.js
// What a command changes in a plan, as edits of its file. All of them say how it is to be, not what to add: applied
// twice they change nothing the second time.



/** What a command changes; several commands of one run each need the plan as the one before left it. */
function effectOf(command, context) {
    const { plan, statuses } = context;
    if (plan.archived)
        return refuse(`${plan.key} is archived.`, 'Take `archived: true` out of its file first.');
    if (command.kind === 'seen')
        return effect_seen(context);
    const task = plan.tasks.find(({ id }) => id === command.task);
    if (!task)
        return refuse(`${command.task} stands in no plan on the default branch any more.`, 'Look up its ID there.');
    const key = effect_fieldOf[command.kind].find((each) => task.frozen.includes(each));
    if (key !== undefined)
        return refuse(`The ${key} of ${command.task} has a problem in ${plan.path}, line ${(task.at[key] ?? task.at[''])?.line ?? 1}.`, 'Correct it there first.');
    const status = task.status === undefined ? nearest(statuses, 'todo') : statuses.resolve(task.status);
    const target = { ...context, task, id: command.task, status };
    switch (command.kind) {
        case 'status':
            return toStatus(target, command.status);
        case 'start':
            return toCategory(target, 'active');
        case 'done':
            return toCategory(target, 'done');
        case 'block':
            return block(target, command.reason);
        case 'unblock':
            return unblock(target);
        case 'assign':
            return effect_assign(target, command.logins);
        case 'note':
            return effect_note(target, command.text);
    }
}
const effect_fieldOf = {
    status: ['status'],
    start: ['status'],
    done: ['status'],
    block: ['status', 'blocker'],
    unblock: ['status', 'blocker'],
    assign: ['assignee'],
    note: ['updates'],
};
function toStatus(target, text) {
    const { statuses } = target;
    const wanted = statuses.resolve(text);
    if (wanted)
        return effect_set(target, wanted);
    const near = (0,did_you_mean/* closest */.k)(text, statuses.names);
    return refuse(`“${text}” is no status.`, `${near === undefined ? '' : `Did you mean ${near}? `}There are: ${statuses.names.join(', ')}.`);
}
function toCategory(target, category) {
    if (target.status?.category === category)
        return effect_nothing(`${target.id} is ${target.status.name} already.`);
    const wanted = nearest(target.statuses, category);
    return wanted ? effect_set(target, wanted) : noSuchStatus(target, category);
}
function effect_set(target, wanted) {
    const { id, status } = target;
    if (status?.name === wanted.name)
        return effect_nothing(`${id} is ${wanted.name} already.`);
    return change(target, { status: wanted.name }, `${id} is ${wanted.name}${was(status)}.`);
}
function block(target, reason) {
    const { id, task, status, statuses } = target;
    const wanted = statuses.words.find(({ category }) => category === 'blocked');
    if (!wanted)
        return noSuchStatus(target, 'blocked');
    const isBlocked = status?.category === 'blocked';
    if (isBlocked && task.blocker === reason)
        return effect_nothing(`${id} is ${status.name} for that reason already.`);
    return isBlocked
        ? change(target, { blocker: reason }, `${id} stays ${status.name}, for another reason: ${reason}`)
        : change(target, { status: wanted.name, blocker: reason }, `${id} is ${wanted.name}${was(status)}: ${reason}`);
}
function unblock(target) {
    const { id, task, status, statuses, before } = target;
    const free = task.blocker === undefined ? {} : { blocker: null };
    if (status?.category !== 'blocked') {
        return task.blocker === undefined
            ? effect_nothing(`${id} is not blocked.`)
            : change(target, free, `The blocker of ${id} is gone; it stays ${status?.name ?? task.status ?? ''}.`);
    }
    const former = before === undefined ? undefined : statuses.resolve(before);
    const wanted = former && former.category !== 'blocked' ? former : nearest(statuses, 'todo');
    if (!wanted)
        return noSuchStatus(target, 'todo');
    return change(target, { status: wanted.name, ...free }, `${id} is ${wanted.name} again.`);
}
function effect_assign(target, logins) {
    const { id, task, author, people } = target;
    const found = logins.map((login) => {
        const meant = login.toLowerCase() === 'me' && !hasHandle(people, 'me') ? author : login;
        return { meant, handle: handleOf(meant, people) };
    });
    const stranger = found.find(({ handle }) => handle === undefined);
    if (stranger)
        return { kind: 'refusal', ...unknownPerson(stranger.meant, people) };
    const assignee = [...new Set(found.flatMap(({ handle }) => handle ?? []))];
    const now = task.assignee.map((word) => handleOf(word, people) ?? word);
    if (now.length === assignee.length && assignee.every((handle) => now.includes(handle)))
        return effect_nothing(`${id} is assigned to ${assignee.join(', ')} already.`);
    const former = task.assignee.length === 0 ? '' : ` (was ${task.assignee.join(', ')})`;
    return change(target, { assignee }, `${id} is assigned to ${assignee.join(', ')}${former}.`);
}
function hasHandle(people, handle) {
    return handleOf(handle, people) !== undefined;
}
function effect_note(target, text) {
    const { id, task, author, people, date } = target;
    const by = handleOf(author, people) ?? author;
    const isThere = task.updates.some((update) => update.date === date && update.by === by && update.note.trim() === text);
    if (isThere)
        return effect_nothing(`${id} has that note already.`);
    return change(target, { updates: [...task.updates, { date, by, note: text }] }, `Noted on ${id}: ${text}`);
}
function effect_seen({ plan, date }) {
    if (plan.spec === undefined)
        return refuse(`${plan.key} names no specification.`, 'Write `spec` into its file first.');
    if (plan.frozen.includes('spec-seen') || plan.frozen.includes('spec'))
        return refuse(`The specification of ${plan.key} has a problem in ${plan.path}.`, 'Correct it there first.');
    if (plan.specSeen === date)
        return effect_nothing(`${plan.key} was held against its specification today already.`);
    return {
        kind: 'change',
        edits: [{ kind: 'set-plan', plan: plan.key, values: { specSeen: date } }],
        sentence: `${plan.key} was held against its specification on ${date}.`,
    };
}
function change({ plan, id }, values, sentence) {
    return { kind: 'change', edits: [{ kind: 'set-task', plan: plan.key, task: id, values }], sentence };
}
function effect_nothing(sentence) {
    return { kind: 'nothing', sentence };
}
function refuse(why, hint) {
    return { kind: 'refusal', why, hint };
}
const meanings = {
    todo: 'To Do',
    active: 'In Progress',
    blocked: 'Blocked',
    done: 'Done',
};
function noSuchStatus({ statuses }, category) {
    return refuse(`The database has no status that means ${meanings[category] ?? category}.`, `Use the command status with one of: ${statuses.names.join(', ')}.`);
}
function was(status) {
    return status ? ` (was ${status.name})` : '';
}

;// CONCATENATED MODULE: ./build/src/core/commands/line.js
// Finds the command in a comment: it has to be the only line that says anything, so that quotes and prose never act.
// Comments are as long as GitHub allows and written by anybody: every step here is linear in their length.
/** What follows the word in the only line of a comment that has text; '' where nothing does, undefined where it is no command. */
function commandLine(body, word) {
    const line = onlyLine(body);
    const start = `/${word.toLowerCase()}`;
    if (line?.slice(0, start.length).toLowerCase() !== start)
        return undefined;
    const rest = line.slice(start.length);
    return rest === '' || /^\s/.test(rest) ? rest.trim() : undefined;
}
/** The only line with text, without blanks and back-ticks around it; undefined where there are none or several. */
function onlyLine(body) {
    let found;
    for (let start = 0; start <= body.length;) {
        const end = endOfLine(body, start);
        const line = unwrapped(body.slice(start, end).trim());
        if (line !== '' && found !== undefined)
            return undefined;
        if (line !== '')
            found = line;
        start = end + 1;
    }
    return found;
}
function endOfLine(text, from) {
    for (let at = from; at < text.length; at += 1)
        if (text[at] === '\n' || text[at] === '\r')
            return at;
    return text.length;
}
/** As many back-ticks are taken off the end as there were at the start: one of the text's own stays. */
function unwrapped(line) {
    let ticks = 0;
    while (line[ticks] === '`')
        ticks += 1;
    let end = line.length;
    while (end > ticks && line.length - end < ticks && line[end - 1] === '`')
        end -= 1;
    return line.slice(ticks, end).trim();
}
/** The first word of a text and what follows it. */
function firstWord(text) {
    const end = text.search(/\s/);
    return end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end).trim()];
}

;// CONCATENATED MODULE: ./build/src/core/commands/task-name.js
// Which task or plan a word of a command names, and what was probably meant where it names none.

/** Longer words are no slip of the pen: nothing is guessed for them. */
const longestSlip = 40;
/** What `word` names, in any case; brackets around it and a comma or colon behind it say nothing. */
function taskNamed(word, { ids, keys }) {
    if (word.length > longestSlip)
        return { kind: 'words' };
    const text = bare(word);
    const upper = text.toUpperCase();
    const id = ids.get(upper) ?? task_name_folded(ids).get(upper);
    if (id !== undefined)
        return { kind: 'task', id };
    const shape = /^([A-Z][A-Z0-9]{1,9})-\d{1,9}$/.exec(upper);
    const guess = nearestId(upper, ids);
    if (shape && (guess !== undefined || keys.some((key) => key.toUpperCase() === shape[1])))
        return { kind: 'unknown', text, guess };
    return { kind: 'words' };
}
/** Whether a word has the form of an ID, whatever it names. */
function looksLikeId(word) {
    return word.length <= longestSlip && /^[A-Za-z][A-Za-z0-9]{1,9}-\d{1,9}$/.test(bare(word));
}
/** Of two IDs that differ in their number none is nearer: only the rest of an ID can be mistyped. */
function nearestId(word, ids) {
    if (word.length > longestSlip)
        return undefined;
    const text = bare(word);
    const number = /[1-9]\d{0,8}$/.exec(text)?.[0];
    if (number === undefined)
        return undefined;
    const ending = `-${number}`;
    const near = (0,did_you_mean/* closest */.k)(text, [...ids.keys()].filter((id) => id.endsWith(ending)));
    return near === undefined ? undefined : ids.get(near);
}
/** The key of a plan in any case, or the nearest one. */
function planNamed(word, { keys }) {
    const text = bare(word.slice(0, longestSlip));
    const key = keys.find((each) => each.toUpperCase() === text.toUpperCase());
    return { key, guess: key === undefined && word.length <= longestSlip ? (0,did_you_mean/* closest */.k)(text, keys) : undefined };
}
/** The nearest word of a list, or undefined for what is no slip. */
function nearestWord(word, known) {
    return word.length > longestSlip ? undefined : (0,did_you_mean/* closest */.k)(word, known);
}
function bare(word) {
    return word.replace(/^[[("'`]/, '').replace(/[\])"'`]?[,:;.]?$/, '');
}
function task_name_folded(ids) {
    return new Map([...ids].map(([named, id]) => [named.toUpperCase(), id]));
}

;// CONCATENATED MODULE: ./build/src/core/commands/read.js
// Reads a comment as a command. Whoever writes one by hand on a phone is understood where there is no doubt; where
// there is, nothing is done and the answer says how it is written.




/** Characters that a reason or a note may have. */
const longestText = 1_000;
const read_kinds = new Map([
    ...commandKinds.map((kind) => [kind, kind]),
    ['-h', 'help'],
    ['--help', 'help'],
]);
/**
 * The command that a comment is; undefined for every other comment, also for a bare `/plan`.
 * @param word the word after the slash
 */
function readCommand(body, word, context) {
    const line = commandLine(body, word);
    if (line === undefined || line === '')
        return undefined;
    const [name, rest] = firstWord(line);
    const kind = read_kinds.get(name.toLowerCase());
    if (kind === undefined)
        return unknownCommand(name, rest, word, context);
    return read_read({ kind, word, context }, rest);
}
function read_read(reading, rest) {
    const { kind } = reading;
    switch (kind) {
        case 'help':
            return { kind };
        case 'preview':
        case 'sync':
            return rest === '' ? { kind } : wrong(reading, `Nothing can follow ${kind}.`, `${kind}`);
        case 'seen':
            return readSeen(reading, rest);
        case 'show':
        case 'start':
        case 'done':
        case 'unblock':
        case 'explain':
        case 'unlink':
            return taskOnly(reading, rest, kind);
        case 'link':
            return rest === ''
                ? wrong(reading, 'It does not say which task to link.')
                : taskOnly(reading, rest, kind);
        case 'status':
            return withText(reading, rest, 'the new status', (task, status) => ({
                kind,
                task,
                status: unquoted(status),
            }));
        case 'block':
            return withText(reading, rest, 'why', (task, reason) => ({ kind, task, reason }));
        case 'note':
            return withText(reading, rest, 'what to note', (task, text) => ({ kind, task, text }));
        case 'assign':
            return withText(reading, rest, 'whom to assign', (task, text) => {
                const logins = text.split(/[\s,]+/).flatMap((login) => login.replace(/^@/, '').slice(0, 100) || []);
                return logins.length === 0
                    ? wrong(reading, 'It does not say whom to assign.')
                    : { kind, task, logins: [...new Set(logins)] };
            });
    }
}
function taskOnly(reading, rest, kind) {
    if (rest === '') {
        const task = onlyLinked(reading);
        return typeof task === 'string' ? { kind, task } : task;
    }
    const [first, more] = firstWord(rest);
    const named = taskNamed(first, reading.context);
    if (named.kind !== 'task')
        return unknownTask(reading, first, more);
    return more === ''
        ? { kind, task: named.id }
        : wrong(reading, `Nothing can follow the ID in ${kind}.`, `${kind} ${named.id}`);
}
/** @param what the sentence “It does not say …” goes on with */
function withText(reading, rest, what, make) {
    const [first, more] = firstWord(rest);
    const named = taskNamed(first, reading.context);
    if (named.kind === 'unknown')
        return unknownTask(reading, first, more);
    // A status or a login is no ID, while a reason or a note may well begin with UTF-8.
    const free = reading.kind === 'note' || reading.kind === 'block';
    if (named.kind === 'words' && !free && looksLikeId(first))
        return unknownTask(reading, first, more);
    const text = (0,render_escape/* oneLine */.TN)(named.kind === 'task' ? more : rest);
    const task = named.kind === 'task' ? named.id : onlyLinked(reading);
    if (text === '')
        return wrong(reading, `It does not say ${what}.`);
    if (typeof task !== 'string')
        return task;
    const length = Array.from(text.slice(0, 2 * longestText + 2)).length;
    return length > longestText
        ? wrong(reading, `The text is longer than ${longestText} characters.`)
        : make(task, text);
}
function readSeen(reading, rest) {
    if (rest === '')
        return wrong(reading, 'It does not say which plan.');
    const [first, more] = firstWord(rest);
    const { key, guess } = planNamed(first, reading.context);
    if (key === undefined)
        return wrong(reading, `${read_shown(first)} is no plan.`, guess === undefined ? undefined : `seen ${guess}`);
    return more === ''
        ? { kind: 'seen', plan: key }
        : wrong(reading, 'Nothing can follow the key in seen.', `seen ${key}`);
}
/** The task that is meant where the ID is left out. */
function onlyLinked(reading) {
    const { linked } = reading.context;
    const [only] = linked;
    if (only === undefined)
        return wrong(reading, 'It names no task, and this pull request has no linked task.');
    if (linked.length === 1)
        return only;
    const some = linked.slice(0, 10).join(', ');
    return wrong(reading, `It names no task, and this pull request has ${linked.length} linked tasks: ${some}${linked.length > 10 ? ', …' : ''}.`);
}
function unknownTask(reading, first, more) {
    const guess = nearestId(first, reading.context.ids);
    const line = guess === undefined ? undefined : [reading.kind, guess, more].filter((part) => part !== '').join(' ');
    return wrong(reading, `${read_shown(first)} is no task.`, line);
}
function unknownCommand(name, rest, word, context) {
    const [second, more] = firstWord(rest);
    const swapped = read_kinds.get(second.toLowerCase());
    const guess = swapped !== undefined && taskNamed(name, context).kind === 'task'
        ? [swapped, name, more]
        : [nearestWord(name, commandKinds), rest];
    return {
        kind: 'misunderstanding',
        why: `${read_shown(name)} is no command.`,
        guess: guess[0] === undefined ? undefined : read_short(`/${word} ${guess.filter((part) => part !== '').join(' ')}`),
        usage: usageOf('help', word),
    };
}
function wrong({ kind, word }, why, guess) {
    return {
        kind: 'misunderstanding',
        why,
        guess: guess === undefined ? undefined : read_short(`/${word} ${guess}`),
        usage: usageOf(kind, word),
    };
}
/** People copy the usage with its marks, or quote what has blanks in it. */
function unquoted(text) {
    const pairs = ['<>', '""', "''", '``', '“”'];
    const wrapped = pairs.some((pair) => text.length > 2 && text[0] === pair[0] && text.at(-1) === pair[1]);
    return wrapped ? text.slice(1, -1).trim() : text;
}
function read_shown(text) {
    return `“${read_short(text, 60)}”`;
}
function read_short(text, most = 200) {
    const line = (0,render_escape/* oneLine */.TN)(text.slice(0, most + 1));
    return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}

;// CONCATENATED MODULE: ./build/src/modes/commands.js
// Commands in comments: which of them nobody has carried out yet, and what carrying them out changes.




const ranks = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];
/**
 * The commands that no run has answered, oldest first.
 * @param since comments before it are history. @param event the comment that the run is about
 */
function unanswered(pullRequests, { commands, command: word }, { since, event }) {
    if (commands === 'off')
        return [];
    const isOpen = ({ id, at, edited, author, reactions, body }) => (id === event || (since !== undefined && at >= since)) &&
        !edited &&
        author?.bot === false &&
        !reactions.some((reaction) => reaction !== 'eyes') &&
        (commandLine(body, word) ?? '') !== '';
    return pullRequests
        .flatMap((pullRequest) => pullRequest.comments.filter(isOpen).map((comment) => ({ pullRequest, comment })))
        .sort(({ comment: one }, { comment: other }) => one.at === other.at ? one.id - other.id : one.at < other.at ? -1 : 1);
}
/** Says that commands were received, and tells which of their authors may give any. */
async function receive(conversation, requests, { commands }) {
    const authors = [...new Set(requests.flatMap(({ comment }) => comment.author?.login ?? []))];
    const [permissions] = await Promise.all([
        Promise.all(authors.map((login) => conversation.permission(login))),
        ...requests.map(({ comment }) => conversation.react(comment.id, 'eyes')),
    ]);
    const least = ranks.indexOf(commands);
    return new Set(authors.filter((_, at) => ranks.indexOf(permissions[at]) >= least));
}
/** What is meant; undefined where it is no command after all. */
function understand({ pullRequest, comment }, { plans, book, config, ids, keys, aliases }) {
    const renamed = plans.flatMap(({ tasks }) => tasks.flatMap(({ id, was }) => (id === undefined || was === undefined ? [] : [[was, id]])));
    const links = book_knownPullRequest(book, pullRequest.number)?.tasks ?? {};
    const context = {
        ids: new Map([...aliases, ...renamed, ...[...ids].map((id) => [id, id])]),
        keys: [...keys],
        linked: Object.keys(links).filter((id) => !links[id].gone),
    };
    return readCommand(comment.body, config.pullRequests.command, context);
}
/** What a command that changes a plan comes to. */
function carryOut(command, { comment }, spoken) {
    const { plans, statuses, config, blocked } = spoken;
    const plan = command.kind === 'seen'
        ? plans.find(({ key }) => key === command.plan)
        : plans.find(({ tasks }) => tasks.some(({ id }) => id === command.task));
    const name = command.kind === 'seen' ? command.plan : command.task;
    if (!plan)
        return {
            kind: 'refusal',
            why: `The plan of ${name} cannot be read on the default branch.`,
            hint: 'Correct the problems of its file first.',
        };
    return effectOf(command, {
        plan,
        statuses,
        people: config.people,
        author: comment.author?.login ?? '',
        date: comment.at.slice(0, 10),
        before: Object.hasOwn(blocked, name) ? blocked[name] : undefined,
    });
}
function changesPlan(command) {
    return ['status', 'start', 'done', 'block', 'unblock', 'assign', 'note', 'seen'].includes(command.kind);
}

;// CONCATENATED MODULE: ./build/src/modes/write-back.js
// From what was pulled to files: applies it in memory, keeps only what leaves every plan valid, gives IDs to tasks that
// have none, and says what one commit has to hold.




/** What the files look like when they take `pulls`, and IDs where `marks` (the highest numbers used) are given. */
function writeBack(before, pulls, known, marks) {
    const fitted = fit(before, pulls, known);
    const assignments = marks === undefined ? [] : assignIds(fitted.view.plans, marks, { frozen: fitted.view.frozen });
    const ids = write_back_apply(fitted.view, idEdits(fitted.view, assignments), known);
    const view = ids.view;
    return {
        repository: view,
        changes: [...view.texts].flatMap(([path, content]) => before.committed.get(path) === content ? [] : [{ path, content }]),
        pulls: fitted.pulls,
        misfits: fitted.misfits,
        assigned: assignments.filter(({ path, index, id }) => view.plans.some((plan) => plan.path === path && plan.tasks[index]?.id === id)),
    };
}
/** The pulls that leave every plan valid: all of them together as a rule, else as many as go one after another. */
function fit(before, pulls, known) {
    const all = write_back_apply(before, pulls.flatMap(({ edits }) => edits), known);
    if (all.why === undefined)
        return { view: all.view, pulls, misfits: [] };
    let view = before;
    const fitting = [];
    const misfits = [];
    for (const pull of pulls) {
        const { why, view: next } = write_back_apply(view, pull.edits, known);
        if (why === undefined) {
            view = next;
            fitting.push(pull);
        }
        else
            misfits.push({ pull, why });
    }
    return { view, pulls: fitting, misfits };
}
/** The view with `edits`, and why that cannot be: an edit that was refused, or a plan that would have a new problem. */
function write_back_apply(before, edits, known) {
    if (edits.length === 0)
        return { view: before, why: undefined };
    const files = new Map(before.plans.map((plan) => [plan.key, { path: plan.path, text: before.texts.get(plan.path) ?? '' }]));
    const { texts, refused } = editPlans(files, edits);
    const edited = new Map([...texts].map(([key, text]) => [files.get(key).path, text]));
    const view = withTexts(before, edited, known);
    const had = new Set(before.problems.map(problemName));
    const [problem] = view.problems.filter((each) => !had.has(problemName(each)));
    const why = refused[0]?.why ?? problem?.message;
    return { view, why: why === undefined ? undefined : asReason(why) };
}
/** A sentence as the end of another one. */
function asReason(sentence) {
    const text = sentence.trim().replace(/\.$/, '');
    return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
function idEdits({ plans }, assignments) {
    return assignments.flatMap(({ path, index, id }) => {
        const plan = plans.find((candidate) => candidate.path === path);
        return plan ? [{ kind: 'set-task', plan: plan.key, task: index, values: { id } }] : [];
    });
}
/** The highest numbers used so far, by key, pulls that wait included. */
function usedNumbers({ plans }, marks, used) {
    return Object.fromEntries(highWaterOf(plans, marks, used));
}

;// CONCATENATED MODULE: ./build/src/modes/step.js



/** @param observed the files without anything pending: what they say already, in whatever words, needs no change */
function withMove(step, { task, from, to, cause }, observed, statuses) {
    const { plans } = observed.repository;
    const plan = step_planOf(plans, task);
    const said = plan?.tasks.find(({ id }) => id === task)?.status;
    const status = statusOf(said, statuses)?.name === to ? said : to;
    const edits = plan
        ? [{ kind: 'set-task', plan: plan.key, task, values: { status } }]
        : [];
    return {
        ...step,
        pending: addPending(step.pending, edits, plans, { why: step_causeOf(cause), due: isDue(cause) }),
        results: [...step.results, operationOf(plans, task, [{ field: 'status', from, to }])],
    };
}
/** The plans as they are with `edits`. */
function withEdits(observed, edits) {
    const { known, session, repository } = observed;
    const seen = { known: known?.plans ?? {}, index: session.index };
    // One that cannot be written stays pending, and every other goes ahead.
    const view = edits.reduce((before, edit) => {
        const { view: after, why } = write_back_apply(before, [edit], seen);
        return why === undefined ? after : before;
    }, repository);
    return { ...observed, repository: view };
}
/** All tasks and plans that can be named. @param aliases tasks by other IDs */
function step_tasksOf({ session, repository, known }, aliases) {
    const ids = new Set([
        ...Object.keys(session.index),
        ...repository.plans.flatMap(({ tasks }) => tasks.flatMap(({ id }) => id ?? [])),
    ]);
    const keys = [...repository.plans.map(({ key }) => key), ...Object.keys(known?.plans ?? {})];
    return { ids, keys: new Set(keys), aliases, taskOf: (id) => (ids.has(id) ? id : aliases.get(id)) };
}
function step_planOf(plans, task) {
    return plans.find(({ tasks }) => tasks.some(({ id }) => id === task));
}
/** The statuses of all tasks that were read, as the files say them. */
function statusesOf(plans) {
    return new Map(plans.flatMap(({ tasks, archived }) => archived ? [] : tasks.flatMap(({ id, status }) => (id === undefined ? [] : [[id, status]]))));
}
/** Something that was done to a task or a plan, by its ID or key. */
function operationOf(plans, name, changes) {
    const plan = step_planOf(plans, name) ?? plans.find(({ key }) => key === name);
    const task = plan?.tasks.find(({ id }) => id === name);
    const title = task?.title ?? plan?.title ?? name;
    return { kind: 'move-task', plan: plan?.key, task: task?.id, title, changes, blocks: 0 };
}
const happened = {
    draft: 'was opened as a draft',
    open: 'was opened',
    review: 'is in review',
    merged: 'was merged',
    closed: 'was closed',
    reverted: 'was reverted',
    unlinked: 'no longer names it',
};
function step_causeOf({ fact, pullRequest, url, at, by = '' }) {
    return { text: `pull request ${pullRequest} ${happened[fact]}`, url, by, at };
}
/** What a pull request that is still open did may change again before anybody reads the file. */
function isDue({ fact }) {
    return !['draft', 'open', 'review'].includes(fact);
}

;// CONCATENATED MODULE: ./build/src/modes/obey.js







/** Carries out the commands one after another: each finds the plans as the one before left them. */
function obey(start, occasion) {
    const { news, observed } = occasion;
    const done = new Set(Object.keys(observed.known?.executed ?? {}));
    let step = start;
    const answers = news.requests.map((request) => {
        const { comment } = request;
        const isDone = done.has(String(comment.id));
        if (isDone || !news.allowed.has(comment.author?.login ?? ''))
            return { request, command: undefined, effect: undefined, done: isDone };
        const outcome = carriedOut(step, request, occasion);
        step = outcome.step;
        return { request, command: outcome.command, effect: outcome.effect, done: false };
    });
    return { answers, step };
}
function carriedOut(step, request, { news, observed, config, rules, changes }) {
    const { plans } = observed.repository;
    // Where nothing can be changed, also what pull requests did is only in prospect.
    const now = news.barred ? observed : withEdits(observed, pending_standing(step.pending, plans).edits);
    const all = step_tasksOf(now, news.aliases);
    const at = { plans: now.repository.plans, statuses: rules.statuses, config, blocked: step.blocked };
    const command = understand(request, { ...at, ...all, book: step.book });
    const wants = command && ['link', 'unlink', 'sync'].includes(command.kind);
    if (wants && news.barred)
        return { command, effect: news.barred, step };
    if (command?.kind === 'link' || command?.kind === 'unlink') {
        const { pullRequest } = request;
        const counts = rules.scope.counts(pullRequest.base);
        const book = withManual(step.book, pullRequest, command.task, command.kind, counts);
        const change = changes.filter((each) => each.pullRequest.number === pullRequest.number);
        const applied = applyFacts(book, change, statusesOf(now.repository.plans), rules);
        const moved = applied.moves.reduce((each, move) => withMove(each, move, observed, rules.statuses), {
            ...step,
            book: applied.book,
        });
        return { command, effect: undefined, step: moved };
    }
    if (!command || !changesPlan(command))
        return { command, effect: undefined, step };
    const wanted = carryOut(command, request, { ...at, ...all, book: step.book });
    const effect = wanted.kind === 'change' ? (news.barred ?? wanted) : wanted;
    return {
        command,
        effect,
        step: effect.kind === 'change' ? withEffect(step, command, effect, request, now, plans, rules) : step,
    };
}
function withEffect(step, command, { edits }, { comment }, now, plans, { statuses }) {
    const by = comment.author?.login ?? '';
    const why = { text: `command ${command.kind}`, url: comment.url, by, at: comment.at };
    const name = command.kind === 'seen' ? command.plan : command.task;
    const task = now.repository.plans.flatMap(({ tasks }) => tasks).find(({ id }) => id === name);
    const plan = now.repository.plans.find(({ key }) => key === name);
    const changes = edits.flatMap((edit) => obey_fieldChanges(edit, task ?? plan));
    const operation = { ...operationOf(plans, name, changes), kind: 'run-command' };
    const set = { ...step, pending: addPending(step.pending, edits, plans, { why, due: true }) };
    const result = { ...set, results: [...step.results, operation] };
    const status = changes.find(({ field }) => field === 'status')?.to;
    if (status === undefined)
        return result;
    const said = { kind: 'command', status, by, url: comment.url, at: comment.at };
    const isBlocked = (word) => statuses.resolve(word)?.category === 'blocked';
    const former = statusName(task?.status, statuses);
    const { [name]: _, ...others } = step.blocked;
    return {
        ...result,
        book: { ...step.book, said: { ...step.book.said, [name]: said } },
        blocked: isBlocked(former) ? step.blocked : isBlocked(status) ? { ...others, [name]: former } : others,
    };
}
/** What an edit changes, as people read it: of notes the one that is new. */
function obey_fieldChanges(edit, subject) {
    if (edit.kind !== 'set-task' && edit.kind !== 'set-plan')
        return [];
    const before = subject;
    return Object.entries(edit.values).map(([field, value]) => field === 'updates'
        ? { field, from: undefined, to: value.at(-1)?.note }
        : { field, from: wordOf(before?.[field]), to: wordOf(value) });
}

;// CONCATENATED MODULE: ./build/src/modes/moves.js









/**
 * Applies what happened in pull requests to the plans that were read.
 * @param status the property Status of the tasks; undefined where no database is known
 * @param refused changes that people decided against
 */
function moveTasks({ repository: { owner, name } }, request, observed, status, news, refused) {
    const { session, known, repository, head, config } = observed;
    const rules = {
        statuses: taskVocabulary(status, Object.fromEntries(config.config.statuses)),
        config: config.config.pullRequests,
        scope: scopeOf(config.config, { defaultBranch: head.branch, configPath: request.configPath }),
    };
    const given = new Set(refused.map(moves_nameOf));
    const before = (known?.pending ?? []).filter((change) => !given.has(moves_nameOf(change)));
    const waiting = pending_standing(before, repository.plans);
    const then = withEdits(observed, waiting.edits);
    const references = new Map(news.pullRequests.map((each) => [each.number, readReferences(each, step_tasksOf(then, news.aliases))]));
    const changes = news.pullRequests.map((pullRequest) => ({
        pullRequest,
        links: references.get(pullRequest.number).links,
        reverts: revertedBy(pullRequest, `${owner}/${name}`, session.book),
    }));
    const statuses = statusesOf(then.repository.plans);
    const facts = applyFacts(session.book, changes, statuses, rules);
    const start = {
        pending: waiting.pending,
        book: facts.book,
        blocked: known?.blocked ?? {},
        results: [],
    };
    const moved = facts.moves.reduce((step, move) => withMove(step, move, observed, rules.statuses), start);
    const { answers, step } = obey(moved, { news, observed, config: config.config, rules, changes });
    const landing = landingNow(step.pending, request.lands, session.now());
    return {
        observed: withEdits(observed, pending_standing(landing, repository.plans).edits),
        pending: landing,
        book: step.book,
        changes,
        references,
        stirred: known?.pullRequests === undefined ? new Set() : stirredBy(session.book, step.book, answers),
        rules,
        answers,
        spoken: {
            executed: {
                ...known?.executed,
                ...Object.fromEntries(answers.flatMap(({ request: { comment }, effect }) => effect?.kind === 'change' ? [[comment.id, comment.at]] : [])),
            },
            blocked: step.blocked,
        },
        results: step.results.map((operation) => {
            const outcome = request.dryRun
                ? { kind: 'planned' }
                : { kind: 'done', url: undefined };
            return { operation, outcome };
        }),
    };
}
/** What was there before the first look is history: all of it at once is nothing to speak of. */
function stirredBy(before, after, answers) {
    const entry = ({ pullRequests }, number) => serialise(pullRequests[number] ?? {});
    const all = Object.keys({ ...before.pullRequests, ...after.pullRequests });
    const changed = all.filter((number) => entry(before, number) !== entry(after, number));
    const carriedOut = answers.flatMap(({ request, effect }) => effect?.kind === 'change' ? [request.pullRequest.number] : []);
    return new Set([...changed.map(Number), ...carriedOut]);
}
const moves_nameOf = ({ plan, task, field, to }) => JSON.stringify([plan, task, field, to]);
/** With those that have waited long enough asking for a commit. */
function landingNow(pending, lands, now) {
    const today = now.slice(0, 10);
    return pending.map((change) => ({
        ...change,
        due: change.due || lands === 'all' || (lands === 'older' && change.why.at.slice(0, 10) < today),
    }));
}

;// CONCATENATED MODULE: ./build/src/modes/aliases.js
// IDs that Notion gives rows by itself (`ENG-123`): people who live in the database name tasks by them.

/** The properties that give such IDs, by their prefix; one without a prefix gives bare numbers, which name nothing. */
function prefixesOf(tasks) {
    return new Map((tasks?.properties ?? []).flatMap(({ id, type, prefix = '' }) => type === 'unique_id' && prefix !== '' ? [[prefix.toUpperCase(), id]] : []));
}
/** The tasks that such IDs name: one request for each that is not known as a task's own. */
async function readAliases(board, tasks, ids, index) {
    const prefixes = prefixesOf(tasks);
    const byPage = new Map(Object.entries(index).map(([task, { page }]) => [page, task]));
    const found = [...new Set(ids)].map(async (id) => {
        const { key = '', number = 0 } = splitId(id) ?? {};
        const property = prefixes.get(key);
        if (!board || !tasks || property === undefined || Object.hasOwn(index, id))
            return [];
        const { pages } = await board.rows(tasks.id, { uniqueId: { property, equals: number } });
        const task = pages.flatMap((page) => byPage.get(page.id) ?? [])[0];
        return task === undefined ? [] : [[id, task]];
    });
    return new Map((await Promise.all(found)).flat());
}

;// CONCATENATED MODULE: ./build/src/modes/news.js










/** GitHub's answers may be a moment old. */
const overlapMilliseconds = 2 * 60_000;
/** For how long a comment that nobody brought up to date is looked for. */
const news_patienceMilliseconds = 60 * 60_000;
/** The pull requests that changed. Where nothing is known of the past, those that are open. */
async function readNews(ports, { branch, pullRequest, comment, dryRun }, surveyed) {
    const { session, known, config } = surveyed;
    const before = known?.pullRequests?.seen;
    const nothing = {
        pullRequests: [],
        plans: new Set(),
        aliases: new Map(),
        seen: before,
        requests: [],
        allowed: new Set(),
        notices: [],
    };
    if (branch !== undefined)
        return nothing;
    const changed = await ports.pullRequests.changed(before ?? 'open').catch((thrown) => {
        const { code, message, hint } = (0,core_fault/* toFault */.e)(thrown);
        if (code !== 'forbidden')
            throw thrown;
        return { notices: [{ message: `Pull requests are not looked at. ${message} ${hint}` }] };
    });
    if ('notices' in changed)
        return { ...nothing, ...changed };
    const found = await withOthers(ports, changed, pullRequest === undefined ? [] : [pullRequest]);
    const keys = keysOf(known);
    const isOpen = new Set(known?.pullRequests?.open);
    const isLinked = (each) => isOpen.has(each.number) ||
        readRevert(each) !== undefined ||
        namesKey(each, keys) ||
        namesKey(each, prefixesOf(known?.board?.tasks));
    const rules = config.config.pullRequests;
    // Without Notion a command is only told why it is not done: those of other runs may find it there.
    const since = ports.board && before;
    const requests = dryRun ? [] : unanswered(found, rules, { since, event: comment });
    // Should this run die before it has answered, the next one finds the commands once more.
    const recently = new Date(Date.parse(session.now()) - overlapMilliseconds).toISOString();
    const seen = [recently, ...requests.map(({ comment }) => comment.at)].sort()[0];
    const allowed = await receive(ports.conversation, requests, rules);
    if (requests.length === 0 && !found.some(isLinked))
        return { ...nothing, pullRequests: found, seen };
    // As a rule the plans that IDs begin with are those that their tasks stand in.
    const meant = found.flatMap((each) => [...references_candidates(each)].map((id) => splitId(id)?.key ?? ''));
    const plansMeant = [...new Set(meant)].filter((key) => known?.plans[key] !== undefined);
    await loadPlans(ports.repository, surveyed, plansMeant);
    const repository = `${ports.repository.owner}/${ports.repository.name}`;
    const targetOf = (each) => revertedBy(each, repository, session.book);
    const unknown = found.flatMap((each) => {
        const target = targetOf(each);
        return target === undefined || book_knownPullRequest(session.book, target) ? [] : [target];
    });
    const all = await withOthers(ports, found, unknown);
    const ids = all.flatMap((each) => [
        ...references_candidates(each),
        ...[each.number, targetOf(each) ?? 0].flatMap((number) => Object.keys(book_knownPullRequest(session.book, number)?.tasks ?? {})),
    ]);
    const words = requests.flatMap(namedIn);
    const aliases = await readAliases(ports.board, known?.board?.tasks, [...ids, ...words], session.index);
    const plans = [...ids, ...words, ...aliases.values()].flatMap((id) => {
        const key = Object.hasOwn(session.index, id) ? session.index[id].plan : splitId(id)?.key;
        return key !== undefined && keys.has(key) ? [key] : [];
    });
    return {
        ...nothing,
        pullRequests: all,
        aliases,
        plans: new Set([...plans, ...words.filter((word) => keys.has(word))]),
        seen: [seen, ...(rules.comment ? toBeSaid(all, surveyed) : [])].sort()[0],
        requests,
        allowed,
    };
}
/** When pull requests ended that do not say so yet: the next run finds them once more, but not for ever. */
function toBeSaid(found, { session }) {
    const since = new Date(Date.parse(session.now()) - news_patienceMilliseconds).toISOString();
    return found.flatMap((each) => each.updatedAt >= since && saysNoEnd(each, session.book) ? [each.updatedAt] : []);
}
/** Words of a command that may be IDs or keys. */
function namedIn({ comment }) {
    return (comment.body
        .slice(0, 2_000)
        .toUpperCase()
        .match(/[A-Z][A-Z\d]{1,9}(?:-\d{1,9})?/g) ?? []);
}
/** With those of `numbers` that are not among them, where there are such pull requests. */
async function withOthers({ pullRequests }, found, numbers) {
    const missing = [...new Set(numbers)].filter((number) => !found.some((each) => each.number === number));
    const others = await Promise.all(missing.map((number) => pullRequests.get(number)));
    return [...found, ...others.flatMap((each) => each ?? [])];
}
function namesKey(pullRequest, keys) {
    return [...references_candidates(pullRequest)].some((id) => keys.has(splitId(id)?.key ?? ''));
}
/** Keys that task IDs may begin with: also those of plans that are gone. */
function keysOf(known) {
    return new Set([...Object.keys(known?.plans ?? {}), ...Object.keys(known?.highWater ?? {})]);
}

;// CONCATENATED MODULE: ./build/src/modes/no-sync.js


/** Why plans can be validated but not synced; undefined: they can. */
function whyNoSync(board, { config }, { configPath, notice }) {
    if (!board)
        return {
            notice: notice ??
                'There is no Notion token, so the plans were only validated. Store the token of a Notion integration as a secret and pass it as `notion-token`.',
            refusal: no_sync_refuse('Nothing was changed, because the workflow has no Notion token.', 'Store the token of a Notion integration as the secret NOTION_TOKEN, pass it as notion-token, and give the command again.'),
        };
    const { parent, tasks, plans } = config.notion;
    if (tasks !== undefined && plans !== undefined)
        return undefined;
    if (parent !== undefined)
        return {
            notice: `${configPath} names no databases yet, so the plans were only validated. The next run on the default branch creates them.`,
            refusal: no_sync_refuse('Nothing was changed, because there are no databases yet.', 'The next run on the default branch creates them: give the command again after it.'),
        };
    return {
        notice: `${configPath} names no databases, so the plans were only validated. Give \`notion.tasks\` and \`notion.plans\`, or \`notion.parent\` and run the mode \`setup\`.`,
        refusal: no_sync_refuse(`Nothing was changed, because ${configPath} names no databases.`, 'Give notion.tasks and notion.plans there, and give the command again.'),
    };
}
/** What pull requests would do, without asking Notion for anything, and without doing it. */
async function lookOnly(ports, request, surveyed, news) {
    const observed = await observe(ports.repository, surveyed, news.plans);
    const moves = moveTasks(ports, request, observed, knownStatus(surveyed), news, []);
    return { observed, moves: { ...moves, stirred: new Set() } };
}
/** The property Status of the tasks database, as it was when a run last looked. */
function knownStatus({ known }) {
    const { properties = [], fields } = known?.board?.tasks ?? {};
    return properties.find(({ id }) => id === fields?.['status']);
}
function no_sync_refuse(why, hint) {
    return { kind: 'refusal', why, hint };
}

;// CONCATENATED MODULE: ./build/src/core/reconcile/order.js
// In which order rows are created: dependencies first (a relation needs the page at its other end), side by side in
// different plans (parallel writes to rows of one plan page collide in Notion), and one plan after another, so that the
// state of each is written a few times and not with every save of a long run. A chain that would outlast the rest goes
// before: it bounds the time of the whole.
/** How many items are under way at once, about: a chain is urgent when the rest would be done before it. */
const lanes = 4;
/** Dependencies on ids outside of `items` are taken as met; `items` must be free of cycles. */
function creationQueue(items) {
    const byId = new Map(items.map((item) => [item.id, item]));
    const dependents = new Map();
    const waitsFor = new Map();
    for (const item of items) {
        const inside = [...new Set(item.dependsOn)].filter((id) => id !== item.id && byId.has(id));
        waitsFor.set(item.id, inside.length);
        for (const id of inside)
            dependents.set(id, [...(dependents.get(id) ?? []), item]);
    }
    const heights = chainHeights(items, dependents);
    const height = (item) => heights.get(item.id) ?? 0;
    const ready = new Map();
    const inFlight = new Map();
    const add = (item) => {
        const queue = ready.get(item.group) ?? [];
        let at = queue.length;
        while (at > 0 && height(queue[at - 1]) < height(item))
            at -= 1;
        queue.splice(at, 0, item);
        ready.set(item.group, queue);
    };
    for (const item of items)
        if (waitsFor.get(item.id) === 0)
            add(item);
    let left = items.length;
    const isUrgent = (item) => height(item) * lanes >= left;
    const busy = (group) => inFlight.get(group) ?? 0;
    /** Below zero: the first item of one group goes before that of the other. */
    const compare = ([group, [item]], [otherGroup, [other]]) => (isUrgent(item) || isUrgent(other) ? height(other) - height(item) : 0) ||
        busy(group) - busy(otherGroup);
    return {
        take() {
            let best;
            for (const entry of ready)
                if (entry[1].length > 0 && (best === undefined || compare(entry, best) < 0))
                    best = entry;
            if (best === undefined)
                return undefined;
            const [group, queue] = best;
            inFlight.set(group, busy(group) + 1);
            left -= 1;
            return queue.shift();
        },
        finish(item) {
            inFlight.set(item.group, (inFlight.get(item.group) ?? 1) - 1);
            for (const next of dependents.get(item.id) ?? []) {
                const open = waitsFor.get(next.id) - 1;
                waitsFor.set(next.id, open);
                if (open === 0)
                    add(next);
            }
        },
        get left() {
            return left;
        },
    };
}
/** How many items in a row depend on each item, itself included. Iterative: chains may be thousands long. */
function chainHeights(items, dependents) {
    const heights = new Map();
    for (const start of items) {
        const stack = [start];
        while (stack.length > 0) {
            const item = stack.at(-1);
            const next = dependents.get(item.id) ?? [];
            const open = next.find((dependent) => !heights.has(dependent.id));
            if (open) {
                stack.push(open);
                continue;
            }
            heights.set(item.id, 1 + Math.max(0, ...next.map((dependent) => heights.get(dependent.id))));
            stack.pop();
        }
    }
    return heights;
}

;// CONCATENATED MODULE: ./build/src/modes/apply/pages.js

/** The id of a title property is always this. https://developers.notion.com/reference/page-property-values */
const titleProperty = { id: 'title', name: 'title', type: 'title' };
/** Creates the page, and lets the rows that come after find it. */
async function createPage({ board, registry }, { dataSource, title }) {
    const page = await board.create({
        parent: { dataSource },
        properties: { [titleProperty.id]: writeValue(titleProperty, title) },
        markdown: undefined,
    }, async () => {
        const listing = await board.rows(dataSource, { text: { property: titleProperty.id, equals: title } });
        return listing.pages.find((found) => !found.inTrash);
    });
    registry.addTitled(dataSource, { page: page.id, url: page.url, title });
    return { kind: 'done', url: page.url };
}

;// CONCATENATED MODULE: ./build/src/core/body/insert-sections.js

/** Changes of the page's lines, and the sections that go to its end. */
function insertions(added, present, order, body) {
    const end = body.trimEnd() === '' ? 0 : body.trimEnd().split('\n').length;
    const placed = added.map((section) => ({ section, at: insert_sections_placeOf(section, present, order) }));
    return {
        changes: placed.flatMap(({ section, at }) => at === undefined || at >= end
            ? []
            : [{ start: at, end: at, lines: renderSection(section).split('\n') }]),
        append: placed.flatMap(({ section, at }) => (at === undefined || at >= end ? [section] : [])),
    };
}
function insert_sections_placeOf({ heading }, present, order) {
    const later = order.slice(order.indexOf(heading) + 1);
    const next = present.find((section) => later.includes(section.heading));
    return next ? next.start : present.at(-1)?.end;
}

;// CONCATENATED MODULE: ./build/src/core/body/align.js
// What became of each piece of a base on one side: kept, edited in its place, moved, or removed; and what was added.


/** Lines `side` up with `base`. */
function align(base, side) {
    const became = base.map(() => undefined);
    const added = [...base.map(() => []), []];
    const found = align_pairs(base, side);
    const isKept = ([from, to]) => from !== undefined && to !== undefined && base[from].key === side[to].key;
    const lost = new Set(found.flatMap((pair) => (isKept(pair) ? [] : (base[pair[0] ?? -1]?.key ?? []))));
    let last = -1;
    for (const pair of found) {
        const [from, to] = pair;
        if (from !== undefined)
            last = from;
        if (to === undefined)
            continue;
        // What takes the place of a piece and was lost elsewhere has moved.
        if (from !== undefined && (isKept(pair) || !lost.has(side[to].key)))
            became[from] = side[to];
        else
            added[last + 1].push(side[to]);
    }
    return { became, added, moved: moves(base, became, added.flat()) };
}
/** The pieces that both lists have in common, in order. */
function common(a, b) {
    return align(a, b).became.flatMap((piece, index) => (piece?.key === a[index].key ? [a[index]] : []));
}
/** Whether half of the words stayed; the first one tells only how deep the piece is nested. */
function isEditOf(before, after) {
    return isSimilar(align_said(before), align_said(after));
}
function align_said({ key }) {
    return key.replace(/^\d+ /, '');
}
/** Indices in both lists, in order; undefined where one has no counterpart. */
function align_pairs(base, side) {
    const keys = (list) => list.map(({ key }) => key);
    const found = [];
    let from = 0;
    let to = 0;
    for (const { buffer1, buffer2 } of (0,diff3/* diffIndices */.bQ)(keys(base), keys(side))) {
        while (from < buffer1[0])
            found.push([from++, to++]);
        const [gone, come] = [align_range(from, from + buffer1[1]), align_range(to, to + buffer2[1])];
        found.push(...aroundOpaque(side, come, replaced(base, gone.filter(isShared(base)), side, come.filter(isShared(side)))));
        from += buffer1[1];
        to += buffer2[1];
    }
    while (from < base.length)
        found.push([from++, to++]);
    return found;
}
/** Pairs what differs: pieces that share their words first, what lies between them by its place. */
function replaced(base, gone, side, come) {
    for (let i = 0; i < gone.length && gone.length !== come.length; i += 1) {
        const j = come.findIndex((to) => isEditOf(base[gone[i]], side[to]));
        if (j < 0)
            continue;
        const rest = replaced(base, gone.slice(i + 1), side, come.slice(j + 1));
        return [...byPlace(gone.slice(0, i), come.slice(0, j)), [gone[i], come[j]], ...rest];
    }
    return byPlace(gone, come);
}
function byPlace(gone, come) {
    return align_range(0, Math.max(gone.length, come.length)).map((index) => [gone[index], come[index]]);
}
/** What only Notion can hold is no edit of anything: it was added where it stands. */
function aroundOpaque(side, come, paired) {
    const opaque = come.filter((index) => side[index].opaque);
    const before = (end) => opaque.splice(0, opaque.filter((index) => index < end).length).map((index) => [undefined, index]);
    return [...paired.flatMap((pair) => [...before(pair[1] ?? -1), pair]), ...before(side.length)];
}
function isShared(list) {
    return (index) => !list[index].opaque;
}
function align_range(start, end) {
    return Array.from({ length: end - start }, (_, index) => start + index);
}
function moves(base, became, added) {
    const free = [...added];
    const moved = new Map();
    base.forEach(({ key }, index) => {
        const at = became[index] === undefined ? free.findIndex((piece) => piece.key === key) : -1;
        if (at >= 0)
            moved.set(index, free.splice(at, 1)[0]);
    });
    return moved;
}

;// CONCATENATED MODULE: ./build/src/core/body/pieces.js
// The text of a section as a list of pieces that are merged one by one: a line with its marker, a code block, a
// table. Two pieces are the same when they say the same, whatever Notion did to their spelling.


const BOX = /^(\t*- \[)([ xX])(\])/;
/** The pieces of a v1 text in order. */
function pieces_pieces(text) {
    return (0,units/* units */.M)(text.split('\n')).flatMap((unit) => {
        if (unit.lines[0].trim() === '<empty-block/>')
            return [];
        const box = unit.kind === 'line' ? BOX.exec(unit.lines[0]) : null;
        return [
            {
                key: `${unit.depth} ${(0,dialect/* canonicalUnit */.lV)(unit).replace(/^- \[[ x]\]/, '- []')}`,
                checked: box ? box[2] !== ' ' : undefined,
                lines: unit.lines,
                opaque: unit.kind === 'opaque',
                start: unit.start,
                end: unit.end,
            },
        ];
    });
}
/** The v1 text of pieces. */
function pieces_textOf(list) {
    return list.flatMap(({ lines }) => lines).join('\n');
}
/** The piece with its box in that state, everything else as it was spelled. */
function withBox(piece, checked) {
    if (piece.checked === undefined || piece.checked === checked)
        return piece;
    const [first = '', ...rest] = piece.lines;
    return { ...piece, checked, lines: [first.replace(BOX, `$1${checked ? 'x' : ' '}$3`), ...rest] };
}
/** What tells a piece from another, its box included. */
function pieces_identity({ key, checked }) {
    return checked === undefined ? key : `${checked ? 'x' : ' '} ${key}`;
}

;// CONCATENATED MODULE: ./build/src/core/body/merge.js
// Three-way merge of pieces: what each side changed since the base, put together. Both sides' additions are kept, an
// edit beats a removal, and boxes are merged apart from their text, so that ticking never conflicts with editing.


/** What `a` and `b` made of `o`. Where both say the same, `b`'s spelling is taken. */
function merge_merge(a, o, b, rules) {
    if (samePieces(a, b))
        return { pieces: b, conflicts: [] };
    const ours = align(o, a);
    const theirs = align(o, b);
    const conflicts = [];
    const both = (base, index) => {
        const [mine, other] = [partner(ours, index), partner(theirs, index)];
        if (standsElsewhere(ours, o, mine, other, index) || standsElsewhere(theirs, o, other, mine, index))
            return undefined;
        return mergePiece(base, mine, other, rules.winner, conflicts);
    };
    // A piece that moved is merged like any other, and stands where it was moved to: where `a` did, if both did.
    const movedTo = new Map();
    for (const [index, piece] of theirs.moved) {
        movedTo.set(piece, ours.moved.has(index) ? [] : [both(o[index], index) ?? piece]);
    }
    for (const [index, piece] of ours.moved)
        movedTo.set(piece, [both(o[index], index) ?? piece]);
    const additions = (side, other, index) => additionsOf(side, other, o, index).flatMap((piece) => movedTo.get(piece) ?? [piece]);
    const pieces = [...o, undefined].flatMap((base, index) => {
        const added = mergeAdditions(additions(ours, theirs, index), additions(theirs, ours, index), rules, conflicts);
        const stays = base !== undefined && !ours.moved.has(index) && !theirs.moved.has(index);
        const piece = stays ? both(base, index) : undefined;
        return piece ? [...added, piece] : added;
    });
    return { pieces, conflicts };
}
/** Whether merging `merged` again with either side changes nothing: else the merge cannot be trusted. */
function isStable(merged, a, o, b) {
    return [a, b].every((side) => {
        const again = merge_merge(merged, o, side, { winner: 'a', additions: 'both' }).pieces;
        return again.length === merged.length && again.every(({ key }, index) => key === merged[index].key);
    });
}
function partner(side, index) {
    return side.became[index] ?? side.moved.get(index);
}
/**
 * Whether `side` has what the other made of a piece, but not in its place: it moved it there, or took it already, be it
 * in the place of another piece of the base.
 */
function standsElsewhere(side, o, own, other, index) {
    if (own !== undefined || other === undefined)
        return false;
    const isOther = (piece) => merge_words(piece) === merge_words(other);
    const isInstead = (piece, at) => piece !== undefined && piece.key !== o[at].key && isOther(piece);
    return (side.added.some((list, at) => at !== index && at !== index + 1 && list.some(isOther)) ||
        side.became.some(isInstead));
}
/** One piece of the base as both sides left it; undefined where it is gone. */
function mergePiece(base, ours, theirs, winner, conflicts) {
    const oursEdited = ours !== undefined && ours.key !== base.key;
    const theirsEdited = theirs !== undefined && theirs.key !== base.key;
    if ((!ours && !theirsEdited) || (!theirs && !oursEdited))
        return undefined;
    const conflict = oursEdited && theirsEdited && ours.key !== theirs.key;
    if (conflict)
        conflicts.push({ a: [ours], o: [base], b: [theirs] });
    const stands = (conflict ? winner === 'a' : oursEdited && !theirsEdited) ? ours : theirs;
    if (base.checked === undefined || stands.checked === undefined)
        return stands;
    const before = base.checked;
    const changed = [ours, theirs].some((side) => side && side.checked === !before && isSameItem(base, side));
    return isSameItem(base, stands) ? withBox(stands, changed ? !before : before) : stands;
}
function isSameItem(base, piece) {
    return piece.key === base.key || isEditOf(base, piece);
}
/** What a side added there; what the other side has as an edit of the piece next to it is one and the same piece. */
function additionsOf(side, other, o, index) {
    const edited = [index - 1, index].flatMap((at) => {
        const piece = other.became[at];
        return piece && piece.key !== o[at].key && piece.key !== side.became[at]?.key ? [merge_words(piece)] : [];
    });
    const moved = [...side.moved.values()];
    return side.added[index].filter((piece) => moved.includes(piece) || !edited.includes(merge_words(piece)));
}
function mergeAdditions(a, b, rules, conflicts) {
    if (rules.additions === 'winner' && a.length > 0 && b.length > 0) {
        conflicts.push({ a, o: [], b });
        // What only Notion can hold was never in question.
        return rules.winner === 'a' ? [...a, ...b.filter(({ opaque }) => opaque)] : b;
    }
    const free = [...b];
    const ours = a.map((piece) => {
        const at = free.findIndex((other) => merge_words(other) === merge_words(piece));
        const [same] = at < 0 ? [] : free.splice(at, 1);
        return same ? withBox(same, piece.checked === true || same.checked === true) : piece;
    });
    return [...ours, ...free];
}
/** What a piece says at any depth: what is added to an item stands elsewhere once the item is gone. */
function merge_words({ key }) {
    return key.replace(/^\d+ /, '');
}
/** Whether two lists say the same, boxes included. */
function samePieces(a, b) {
    return a.length === b.length && a.every((piece, index) => pieces_identity(piece) === pieces_identity(b[index]));
}
/** Whether two lists say the same, boxes included, wherever it stands. */
function sameInAnyOrder(a, b) {
    const sorted = (list) => [...list].sort((one, other) => (pieces_identity(one) < pieces_identity(other) ? -1 : 1));
    return samePieces(sorted(a), sorted(b));
}

;// CONCATENATED MODULE: ./build/src/core/body/merge-section.js
// What Notion shall say in one section: the change of the file is first put in Notion's words (it may have respelled
// what it was given), then merged with what people changed meanwhile.



/** Decides one section that stands in the page; `now` is its text there. */
function mergeSection(base, wanted, now, policy) {
    const derived = wanted.derived === true;
    const winner = derived || policy === 'repo' ? 'a' : 'b';
    const actual = pieces_pieces(now);
    const repo = pieces_pieces(wanted.text);
    const agreed = common(repo, actual);
    const repoBase = base ? pieces_pieces(base.repo) : agreed;
    const notionBase = base ? pieces_pieces(base.notion) : agreed;
    const rules = { winner, additions: base || derived ? 'both' : 'winner' };
    const translate = { winner: 'a', additions: 'both' };
    const ours = merge_merge(repo, repoBase, notionBase, translate).pieces;
    const merged = merge_merge(ours, notionBase, actual, rules);
    const changedByPeople = !derived && !samePieces(fileable(actual), fileable(notionBase));
    const bothChanged = !samePieces(ours, notionBase) && !samePieces(actual, notionBase);
    const isUnsafe = base !== undefined && bothChanged && !isStable(merged.pieces, ours, notionBase, actual);
    const held = isUnsafe && !derived;
    const conflicts = derived || held ? [] : merged.conflicts.map((conflict) => conflictOf(conflict, winner));
    const undecided = held || (policy === 'ask' && conflicts.length > 0);
    const whole = { a: repo, o: notionBase, b: actual };
    return {
        actual,
        // What is derived can be written anew: what only Notion can hold stays, and the text that gives way is shown.
        target: held ? actual : isUnsafe ? merge_merge(repo, fileable(actual), actual, rules).pieces : merged.pieces,
        dropped: wanted.text === '' && base !== undefined && base.repo !== '',
        base(text) {
            if (undecided)
                return base;
            return { repo: wanted.text, notion: changedByPeople ? pieces_textOf(ours) : text };
        },
        conflicts: isUnsafe && derived ? [conflictOf(whole, 'a')] : conflicts,
        held,
    };
}
/** The pieces that are not Notion's alone. */
function fileable(list) {
    return list.filter(({ opaque }) => !opaque);
}
/** A conflict with the texts of its stretches. */
function conflictOf({ a, o, b }, winner) {
    return { base: pieces_textOf(o), repo: pieces_textOf(a), notion: pieces_textOf(b), kept: winner === 'a' ? 'repo' : 'notion' };
}

;// CONCATENATED MODULE: ./build/src/core/body/page-layout.js

/**
 * @param complete false when Notion could not give all of the text: then no section is found, and none is missing
 * @param headings all that are ours on such a page; else those that are wanted or were written before
 */
function layOut(bases, wanted, body, { complete, headings }) {
    const known = Object.keys(bases);
    const order = headings ?? [...new Set([...wanted.map(({ heading }) => heading), ...known])];
    if (!complete)
        return { order, known, present: [], frozen: [], added: [], gone: [] };
    const present = splitSections(body, order, known);
    const isMissing = (heading) => order.includes(heading) && !present.some((section) => section.heading === heading);
    const absent = wanted.filter(({ heading }) => isMissing(heading));
    const wasWritten = ({ heading }) => !isEmptyBase(bases[heading]);
    return {
        order,
        known,
        present,
        frozen: absent.filter(wasWritten).map(({ heading }) => heading),
        added: absent.filter((section) => !wasWritten(section)),
        gone: known.filter((heading) => isMissing(heading) && !absent.some((each) => each.heading === heading)),
    };
}
/** What the file asks for under a heading: nothing is an empty text. */
function wantedUnder(wanted, heading) {
    return wanted.find((section) => section.heading === heading) ?? { heading, text: '' };
}
function isEmptyBase(base) {
    return base === undefined || (base.repo === '' && base.notion === '');
}

;// CONCATENATED MODULE: ./build/src/core/body/section-changes.js
// From the pieces of a section as they are and as they shall be to changes of the page's lines.


/** Changes of exactly the lines that differ; line numbers are those of the page. */
function section_changes_sectionChanges(section, { actual, target, dropped }) {
    if (dropped && target.length === 0)
        return [{ start: section.start, end: section.end, lines: [] }];
    const first = section.start + 1;
    return (0,diff3/* diffIndices */.bQ)(actual.map(pieces_identity), target.map(pieces_identity)).map(({ buffer1, buffer2 }) => {
        const [from, count] = buffer1;
        const before = actual[from - 1];
        const start = count > 0 ? actual[from].start : before ? before.end : 0;
        const end = count > 0 ? actual[from + count - 1].end : start;
        const lines = target.slice(buffer2[0], buffer2[0] + buffer2[1]).flatMap((piece) => piece.lines);
        return { start: first + start, end: first + end, lines };
    });
}

;// CONCATENATED MODULE: ./build/src/core/body/reconcile-body.js






/**
 * @param bases by heading: our text and Notion's text of the section when both sides last agreed
 * @param wanted the sections that the file asks for now, in order
 * @param body the text of the page as Notion gave it
 */
function reconcileBody(bases, wanted, body, options) {
    const { order, known, present, frozen, added, gone } = layOut(bases, wanted, body, options);
    const merged = present.map((section) => ({
        section,
        ...mergeSection(bases[section.heading], wantedUnder(wanted, section.heading), section.text, options.conflicts),
    }));
    const placed = insertions(added, present, order, body);
    const changes = [
        ...merged.flatMap(({ section, held, ...sides }) => (held ? [] : section_changes_sectionChanges(section, sides))),
        ...placed.changes,
    ];
    const edits = lineEdits(body, changes.sort((a, b) => a.start - b.start || a.end - b.end));
    const after = splitSections(applyEdits(body, edits), order, known);
    return {
        edits,
        append: placed.append.length === 0 ? undefined : placed.append.map(renderSection).join('\n'),
        sections: Object.fromEntries([
            ...merged.flatMap(({ section: { heading }, base: baseFor }) => {
                const text = reconcile_body_textIn(after, heading);
                if (text === undefined)
                    return [[heading, NOTHING]];
                const base = baseFor(text);
                return base === undefined ? [] : [[heading, { text, base }]];
            }),
            ...gone.map((heading) => [heading, NOTHING]),
            ...added.map(({ heading, text }) => [heading, { text, base: { repo: text, notion: text } }]),
        ]),
        conflicts: merged.flatMap(({ section: { heading }, conflicts }) => conflicts.map((conflict) => ({ heading, ...conflict }))),
        frozen,
        held: merged.flatMap(({ section: { heading }, held }) => (held ? [heading] : [])),
    };
}
/** A section that stands on neither side. */
const NOTHING = { text: '', base: { repo: '', notion: '' } };
function reconcile_body_textIn(sections, heading) {
    return sections.find((section) => section.heading === heading)?.text;
}

;// CONCATENATED MODULE: ./build/src/modes/reindex.js
// The index of all tasks: what plans that a run does not read need to be known for.

/** What the index says of a task. */
function indexEntry(wanted, { page, url }) {
    const { plan, title, category, dependsOn } = wanted;
    return { plan, title, page, url, category, dependsOn: [...dependsOn] };
}
/** Makes an index that was lost again, from the plans (all of them) and what the state knows of their tasks. */
function reindex(session, plans) {
    if (!session.indexLost)
        return;
    for (const wanted of plans.flatMap(({ tasks }) => tasks)) {
        const found = findTask(session, wanted);
        if (found)
            session.index[found.id] = indexEntry(wanted, found.state);
    }
}

;// CONCATENATED MODULE: ./build/src/core/body/settle-bases.js
// The bases to store after a write that Notion answered with the page's text: in Notion's own spelling, so that what it
// made of our text is never taken for an edit of people's, nor what people typed meanwhile for its spelling.



/**
 * @param decided the sections as they were meant to stand, of a decision all of whose edits were made
 * @param before the text of the page that was decided on
 * @param after the text of the page after the edits, as Notion gave it
 */
function settleBases(decided, before, after) {
    const headings = Object.keys(decided);
    const [past, present] = [before, after].map((text) => readSections(text, headings));
    return Object.fromEntries(Object.entries(decided).map(([heading, { text, base }]) => {
        const now = present[heading];
        // Where nothing was written, nothing was respelled.
        const isOurs = now !== undefined && text !== past[heading];
        return [heading, isOurs ? { repo: base.repo, notion: respelled(base.notion, text, now) } : base];
    }));
}
/** `base` with what Notion changed of `meant`: the same text, unless people's changes wait to be taken. */
function respelled(base, meant, now) {
    if (base === meant)
        return now;
    const rules = { winner: 'a', additions: 'both' };
    return pieces_textOf(merge_merge(pieces_pieces(base), pieces_pieces(meant), pieces_pieces(now), rules).pieces);
}

;// CONCATENATED MODULE: ./build/src/core/body/key-of-heading.js
// Which key of a plan file a section shows, as the configuration names it under `sync.fields`.
const keys = new Map([
    ['Context', 'context'],
    ['Description', 'description'],
    ['Acceptance Criteria', 'acceptance'],
    ['Technical Approach', 'approach'],
    ['Resources', 'resources'],
    ['Progress', 'updates'],
    ['Overview', 'summary'],
    ['Requirements Summary', 'requirements'],
    ['Implementation Phases', 'goal'],
    ['Dependencies', 'dependencies'],
    ['Risks & Mitigation', 'risks'],
    ['Success Criteria', 'success-criteria'],
]);
/** `acceptance` for `Acceptance Criteria`; the heading itself where it shows no key of its own. */
function keyOfHeading(heading) {
    return keys.get(heading) ?? heading;
}

;// CONCATENATED MODULE: ./build/src/core/body/pull-section.js
// What people made of one section, for the file: their changes since both sides agreed, merged with those of the file.
// Once the file says so, both sides are regarded as having agreed on Notion's version, and what the file changed by
// itself is brought to Notion like any other change of the file.




/**
 * Undefined where people changed nothing.
 * @param base the section when both sides last agreed
 * @param wanted what the file says now
 * @param now what Notion says now
 * @param policy `ask`: what the file would say if Notion's stretches won. `keep`: the file takes nothing, so that its
 *   version comes back to Notion like any other change of the file
 * @param hold what the file would say of a text once it took it: lines that it cannot hold are gone, those that it
 * derives are its own
 */
function pullSection(base, wanted, now, policy, hold) {
    if (wanted.derived === true)
        return undefined;
    const repo = pieces_pieces(wanted.text);
    const notion = pieces_pieces(now);
    const held = (list) => pieces_pieces(hold(pieces_textOf(list)));
    // Sides that never agreed on anything agree on the lines that the file derives.
    const derived = base ? [] : common(held([]), notion);
    const repoBase = base ? pieces_pieces(base.repo) : derived;
    const notionBase = base ? pieces_pieces(base.notion) : derived;
    if (samePieces(notion, notionBase))
        return undefined;
    // Their changes in the words of the file, then both as the file can hold them: what differs between these is what
    // people changed.
    const before = held(repoBase);
    const after = held(merge_merge(fileable(notion), fileable(notionBase), repoBase, TRANSLATE).pieces);
    const theirs = { repo: pieces_textOf(merge_merge(repoBase, before, after, TRANSLATE).pieces), notion: now };
    if (policy === 'keep') {
        const lost = { base: theirs.repo, repo: wanted.text, notion: now, kept: 'repo' };
        return { forFile: undefined, base: theirs, conflicts: [lost], held: false };
    }
    const agreed = base ? before : common(repo, after);
    const winner = policy === 'repo' ? 'a' : 'b';
    const rules = { winner, additions: base ? 'both' : 'winner' };
    const merged = merge_merge(repo, agreed, after, rules);
    // Until the base is stored, every run takes the changes anew: the file that has them must not take them twice.
    const taken = held(merged.pieces);
    if (base && !sameInAnyOrder(merge_merge(taken, agreed, after, rules).pieces, taken))
        return { forFile: undefined, base, conflicts: [], held: true };
    // The file's own order stands where the file changed and lacks nothing.
    const file = !samePieces(repo, agreed) && sameInAnyOrder(taken, repo) ? repo : taken;
    return {
        forFile: samePieces(file, repo) ? undefined : pieces_textOf(file),
        // Without what the file derives otherwise than it did then: that is a change of its own.
        base: theirs,
        conflicts: merged.conflicts.map((conflict) => conflictOf(conflict, winner)),
        held: false,
    };
}
const TRANSLATE = { winner: 'a', additions: 'both' };

;// CONCATENATED MODULE: ./build/src/core/body/pull-body.js


/**
 * @param bases by heading: our text and Notion's text of the section when both sides last agreed
 * @param wanted the sections that the file asks for now
 * @param body the text of the page as Notion gave it
 */
function pullBody(bases, wanted, body, options) {
    const { present, frozen } = layOut(bases, wanted, body, options);
    const pulled = present.flatMap(({ heading, text }) => {
        const hold = (taken) => options.hold(heading, taken);
        const section = wantedUnder(wanted, heading);
        const owner = options.ownerOf(heading);
        const policy = owner === 'both' ? options.conflicts : owner === 'repo' ? 'keep' : 'notion';
        const found = pullSection(bases[heading], section, text, policy, hold);
        return found ? [[heading, found]] : [];
    });
    return { sections: Object.fromEntries(pulled), frozen };
}

;// CONCATENATED MODULE: ./build/src/core/reconcile/pull-page.js
// What people changed on the page of a task or of a plan: its properties and its text.










/** Everything that people changed on the page of a task. */
function pullTask(plan, task, wanted, state, { page, body }, rules, gone) {
    const subject = { plan: plan.key, task: wanted.id, page };
    const { takes, names } = rules;
    const fields = pullFields({
        subject,
        side: rules.tasks,
        values: wanted.values,
        bases: state.fields,
        hold: (field, value) => takes.holdTask(task, field, value),
        take: (field, value) => takes.takeTask(plan, task, field, value),
        gone,
    });
    const sections = pullSections({
        subject,
        wanted: wanted.sections,
        bases: state.sections,
        body,
        headings: taskHeadings(rules.mode),
        hold: (heading, text) => heldByTask(task, heading, text, names),
        take(heading, text) {
            const { blocker, ...rest } = takeTaskSection(task, heading, text, names);
            // The line says what the property said when both sides agreed last: it is ours, also where we forgot writing it.
            const isOurs = blocker !== undefined && blocker === notionBase(state.fields['blocker'] ?? [null]);
            const values = blocker === undefined || isOurs ? rest : { ...rest, blocker };
            return pull_page_setTask(plan.key, wanted.id, values);
        },
        describe: (edits) => describeEdits(edits, task),
    }, rules);
    const [typed] = [...fields.pulls, ...fields.asked].flatMap(blockerOf);
    return joinPulled([fields, typed === undefined ? sections : withoutBlocker(sections, typed, task)]);
}
/** Where people edited the property as well, the text's line of the blocker gives way to it, and is shown. */
function withoutBlocker(sections, typed, task) {
    const without = (pull) => {
        const edits = pull.edits.flatMap((edit) => {
            if (edit.kind !== 'set-task')
                return [edit];
            const { blocker: _, ...values } = edit.values;
            return pull_page_setTask(edit.plan, edit.task, values);
        });
        return { ...pull, edits, to: describeEdits(edits, task) };
    };
    const lines = [...sections.pulls, ...sections.asked].flatMap((pull) => blockerOf(pull)
        .filter((line) => line !== typed)
        .map((line) => {
        const { plan, task: id } = pull;
        return { plan, task: id, field: 'blocker', repo: typed, notion: line, kept: 'repo' };
    }));
    return {
        ...sections,
        pulls: sections.pulls.map(without),
        asked: sections.asked.map(without),
        conflicts: [...sections.conflicts, ...lines],
    };
}
/** The blocker that a pull brings; `''` where it takes it away. */
function blockerOf({ edits }) {
    return edits.flatMap((edit) => edit.kind === 'set-task' && edit.values.blocker !== undefined ? [edit.values.blocker ?? ''] : []);
}
function pull_page_setTask(plan, task, values) {
    return Object.keys(values).length === 0 ? [] : [{ kind: 'set-task', plan, task, values }];
}
/** Everything that people changed on the page of a plan. */
function pullPlan(plan, wanted, state, { page, body }, context, rules, gone) {
    const subject = { plan: plan.key, task: undefined, page };
    const { takes } = rules;
    return joinPulled([
        pullFields({
            subject,
            side: rules.plans,
            values: wanted.values,
            bases: state.fields,
            hold: (field, value) => takes.holdPlan(plan, field, value),
            take: (field, value) => takes.takePlan(plan, field, value),
            gone,
        }),
        pullSections({
            subject,
            wanted: wanted.sections,
            bases: state.sections,
            body,
            headings: planHeadings(rules.mode),
            hold: (heading, text) => heldByPlan(plan, heading, text, context),
            take: (heading, text) => planEdits(plan, heading, text, context, rules),
            describe: (edits) => describeEdits(edits, plan),
        }, rules),
    ]);
}
function planEdits(plan, heading, text, context, { ticked, unticked }) {
    const taken = takePlanSection(plan, heading, text, context);
    const about = { plan: plan.key };
    return [
        ...(Object.keys(taken.plan).length === 0
            ? []
            : [{ kind: 'set-plan', ...about, values: taken.plan }]),
        ...[...taken.phases].map(([phase, values]) => ({ kind: 'set-phase', ...about, phase, values })),
        ...[...taken.ticks].map(([task, done]) => ({
            kind: 'set-task',
            ...about,
            task,
            values: { status: done ? ticked : unticked },
        })),
    ];
}
function pullSections(input, { conflicts: policy, tasks }) {
    const { subject, body } = input;
    if (!body)
        return joinPulled([]);
    const bases = Object.fromEntries(Object.entries(input.bases).map(([heading, base]) => [
        heading,
        { repo: repoBase(base), notion: notionBase(base) },
    ]));
    const { sections, frozen } = pullBody(bases, input.wanted, body.markdown, {
        conflicts: policy,
        complete: body.complete,
        headings: input.headings,
        ownerOf: (heading) => tasks.rule(keyOfHeading(heading)).owner,
        hold: input.hold,
    });
    const { plan, task } = subject;
    const parts = Object.entries(sections).map(([heading, pulled]) => {
        const edits = pulled.forFile === undefined ? [] : input.take(heading, pulled.forFile);
        const { repo, notion } = pulled.base;
        const wantedText = input.wanted.find((section) => section.heading === heading)?.text ?? '';
        const pull = pullOf(subject, heading, {
            from: '',
            was: digest(wantedText),
            to: input.describe(edits),
            edits: [...edits],
            sections: { [heading]: repo === notion ? [repo] : [repo, notion] },
        });
        const isOwned = tasks.rule(keyOfHeading(heading)).owner !== 'both';
        const asks = policy === 'ask' && !isOwned && pulled.conflicts.length > 0;
        return {
            pulls: asks ? [] : [pull],
            asked: asks ? [pull] : [],
            conflicts: pulled.conflicts.map((conflict) => ({
                plan,
                task,
                field: heading,
                repo: conflict.repo,
                notion: conflict.notion,
                kept: asks ? 'open' : conflict.kept,
            })),
            notes: pulled.conflicts.some(({ kept }) => kept === 'repo')
                ? { [heading]: keptNote(heading, pulled.forFile ?? wantedText) }
                : {},
            notices: pulled.held ? [pull_page_held(heading, task ?? plan)] : [],
        };
    });
    const missing = frozen.map((heading) => {
        const text = input.wanted.find((section) => section.heading === heading)?.text ?? '';
        const notices = [{ message: missingHeading(heading, task ?? `the page of ${plan}`) }];
        return { ...joinPulled([]), notes: { [heading]: missingNote(heading, text) }, notices };
    });
    return joinPulled([...parts, ...missing]);
}
/** What is said of a section that people took the heading of; the file's `text` is not written while that stands. */
function missingNote(heading, text) {
    const said = `the heading "${heading}" is missing, so its section was left alone`;
    return { kind: 'refused', text: said, repo: digest(text), notion: '' };
}
/** Likewise, as a notice. */
function missingHeading(heading, where) {
    return `The heading "${heading}" is missing on ${where} in Notion, so its section was left alone. Put the heading back to have it synced again.`;
}
function keptNote(heading, text) {
    const repo = digest(text);
    return {
        kind: 'conflict',
        text: `conflict: the repo's text under ${heading} was kept`,
        repo,
        notion: repo,
    };
}
function pull_page_held(heading, where) {
    return {
        message: `The section "${heading}" of ${where} was changed on both sides in a way that cannot be merged safely; it was left alone on both.`,
    };
}

;// CONCATENATED MODULE: ./build/src/modes/apply/rows.js



/**
 * Makes texts durable that are about to be overwritten, by field or heading. Returns whether there were new ones:
 * then the page has to be read and decided again, since saving takes a while.
 */
async function saveLosers(context, { plan, task }, lost, kept) {
    const fresh = Object.entries(lost).filter(([field, notion]) => !context.conflicts.some((known) => known.plan === plan && known.task === task && known.field === field && known.notion === notion));
    for (const [field, notion] of fresh) {
        const repo = kept[field] ?? '';
        context.conflicts.push({ plan, task, field, repo, notion, kept: 'repo' });
        context.session.noteLoser({ plan, task, field, side: 'notion', lost: notion, kept: repo });
    }
    if (fresh.length > 0)
        await saveProgress(context, 'Values that are about to be overwritten');
    return fresh.length > 0;
}
/** Takes a page out of the trash. Its text cannot be read in there: the next run looks at it. */
async function bringBack(context, page) {
    if (!page.inTrash)
        return;
    await context.board.restore(page.id);
    wrote(context, page.id);
    context.open.add(page.id);
}
/** Property values as people read them, by field. */
function rows_shown(side, values) {
    return Object.fromEntries(Object.entries(values).map(([field, value]) => [field, side.show(field, value)]));
}
/** Writes values to a page, by field. */
async function rows_writeRow(context, side, page, writes) {
    const written = await context.board.update(page, side.properties(writes));
    wroteRow(context, written);
    return written;
}
/**
 * What both sides agree on of a row that was created with these values. Where the answer was lost, people may have edited
 * the row before it was found: that is theirs, and the next run looks at it.
 */
function createdRow(context, side, row, values) {
    const bases = writtenBases(side, values, row);
    if (row.lastEditedBy === context.meta.board?.bot) {
        wroteRow(context, row);
        return bases;
    }
    learnOptions(context, row);
    context.open.add(row.id);
    return Object.fromEntries(Object.entries(bases).map(([field, base]) => [field, [repoBase(base)]]));
}

;// CONCATENATED MODULE: ./build/src/modes/apply/bodies.js
// Writing the sections of one page: only what the file changed, in place, with everything people added left alone.










/** Bases of a page whose body was just written whole. */
function freshSections(sections) {
    return Object.fromEntries(sections.map(({ heading, text }) => [heading, [text]]));
}
function basesOf(settled) {
    return Object.fromEntries(Object.entries(settled).map(([heading, { repo, notion }]) => [
        heading,
        makeBase(repo, notion, (a, b) => a === b),
    ]));
}
/** Whether the file changed any section since `bases`. */
function sectionsChanged(wanted, bases) {
    const texts = new Map(wanted.map(({ heading, text }) => [heading, text]));
    return (wanted.some(({ heading, text }) => bases[heading] === undefined || repoBase(bases[heading]) !== text) ||
        Object.entries(bases).some(([heading, base]) => !texts.has(heading) && repoBase(base) !== ''));
}
/** Brings the sections of a page to what is wanted. Returns the new bases, or undefined when it cannot be read. */
async function writeBody(context, target) {
    const written = target.distinct ? await writeUnread(context, target) : undefined;
    const body = written?.body ?? (await context.board.body(target.page));
    if (!body)
        return undefined;
    const done = await writeRead(context, target, body);
    return { ...done, changed: done.changed || written !== undefined };
}
function bodies_decide({ bases, wanted, headings }, body) {
    const before = Object.entries(bases).map(([heading, base]) => [heading, { repo: repoBase(base), notion: notionBase(base) }]);
    return reconcileBody(Object.fromEntries(before), wanted, body.markdown, {
        // What people changed since it was pulled is for the next run; a page that is taken over has nothing to be pulled.
        conflicts: before.length === 0 ? 'repo' : 'ask',
        complete: body.complete,
        headings,
    });
}
/** Edits the page as it stood when it was last written; undefined when it no longer stands so. */
async function writeUnread(context, target) {
    const remembered = target.headings.flatMap((heading) => {
        const base = target.bases[heading];
        return base ? [{ heading, text: notionBase(base) }] : [];
    });
    const { edits, append } = bodies_decide(target, { markdown: renderBody(remembered), complete: true });
    if (edits.length === 0 || append !== undefined)
        return undefined;
    try {
        const body = await context.board.edit(target.page, edits);
        wrote(context, target.page);
        return { body };
    }
    catch (thrown) {
        if (['stale', 'invalid'].includes((0,core_fault/* toFault */.e)(thrown).code))
            return undefined;
        throw thrown;
    }
}
async function writeRead(context, target, body) {
    const { page, bases } = target;
    const decided = bodies_decide(target, body);
    const overwritten = decided.conflicts.filter(({ kept }) => kept === 'repo');
    const lost = textsByHeading(overwritten, 'notion');
    if (await saveLosers(context, target, lost, textsByHeading(overwritten, 'repo')))
        return writeRead(context, target, (await context.board.body(page)) ?? body);
    leftAlone(context, target, decided);
    let after = body;
    if (decided.edits.length > 0)
        after = await context.board.edit(page, decided.edits);
    if (decided.append !== undefined)
        after = await context.board.append(page, decided.append);
    const changed = after !== body;
    if (changed)
        wrote(context, page);
    const untouched = Object.entries(bases).map(([heading, base]) => [heading, [...base]]);
    const sections = {
        ...Object.fromEntries(untouched),
        ...basesOf(settleBases(decided.sections, body.markdown, after.markdown)),
    };
    const settled = readSections(after.markdown, Object.keys(sections));
    const isTheirs = ([heading, text]) => sections[heading] !== undefined && !(0,dialect/* sameText */.QV)(text, notionBase(sections[heading]));
    cameTooLate(context, target.task ?? target.plan, page, Object.fromEntries(Object.entries(settled).filter(isTheirs)));
    return { sections, changed };
}
/** Stretches of one section that both sides changed, one below the other. */
function textsByHeading(conflicts, side) {
    const headings = [...new Set(conflicts.map(({ heading }) => heading))];
    const texts = (wanted) => conflicts.flatMap((conflict) => (conflict.heading === wanted ? conflict[side] : [])).join('\n');
    return Object.fromEntries(headings.map((heading) => [heading, texts(heading)]));
}
/** Says which sections the file changed and the page keeps as it is, and why. */
function leftAlone(context, { plan, task, wanted }, decided) {
    const name = task ?? plan;
    const where = task ?? `the page of ${plan}`;
    const said = refusedFields(context.notes.get(name));
    for (const heading of decided.frozen.filter((each) => !said.has(each))) {
        const text = wanted.find((section) => section.heading === heading)?.text ?? '';
        context.notes.set(name, { ...context.notes.get(name), [heading]: missingNote(heading, text) });
        context.notices.push({ message: missingHeading(heading, where) });
    }
    for (const heading of decided.held)
        context.notices.push({
            message: `The section "${heading}" of ${where} was changed on both sides in a way that cannot be merged safely; it was left alone in Notion.`,
        });
}
/** Appends all sections to a page that this run created without a body. */
async function fillBody(context, page, sections) {
    if (sections.length === 0)
        return {};
    const after = await context.board.append(page, renderBody(sections));
    wrote(context, page);
    const meant = sections.map(({ heading, text }) => [heading, { text, base: { repo: text, notion: text } }]);
    return basesOf(settleBases(Object.fromEntries(meant), '', after.markdown));
}

;// CONCATENATED MODULE: ./build/src/modes/apply/tasks.js









/** Creates the row of a task, body and relations included, in one request. */
async function createTask(context, id) {
    const wanted = context.wants.task(id);
    const side = context.wants.tasks;
    const page = await context.board.create({
        parent: { dataSource: side.source.id },
        properties: side.properties(wanted.values),
        markdown: wanted.sections.length === 0 ? undefined : renderBody(wanted.sections),
    }, () => findRow(context, id));
    remember(context, wanted, {
        page: page.id,
        url: page.url,
        fields: createdRow(context, side, page, wanted.values),
        sections: freshSections(wanted.sections),
    });
    return { kind: 'done', url: page.url };
}
/** Takes over a row that was there before: gaps are filled on either side, the file wins where both say something. */
async function adoptTask(context, id, row) {
    remember(context, context.wants.task(id), row);
    const outcome = await updateTask(context, id);
    return outcome.kind === 'unchanged' ? { kind: 'done', url: row.url } : outcome;
}
/** Brings a row up to date: one verifying read, one write; the body likewise where one of its sections changed. */
async function updateTask(context, id) {
    const wanted = context.wants.task(id);
    const found = findTask(context.session, wanted);
    if (!found)
        return { kind: 'skipped', reason: 'Its row is not known yet.' };
    const side = context.wants.tasks;
    const before = found.state;
    const row = await context.board.page(before.page);
    const gone = whyGone(row, side.source.id);
    if (row === undefined || gone !== undefined) {
        context.notes.set(id, { ...context.notes.get(id), row: outOfReach(gone ?? '') });
        return { kind: 'skipped', reason: gone ?? '' };
    }
    const change = decideRow(side, wanted.values, before.fields, row);
    const about = { plan: wanted.plan, task: id };
    if (await saveLosers(context, about, rows_shown(side, change.lost), rows_shown(side, wanted.values)))
        return updateTask(context, id);
    context_lookAgain(context, row);
    const isNew = sectionsChanged(wanted.sections, before.sections);
    const asked = { ...fileChanges(side, wanted.values, before.fields), ...change.writes };
    const isNeeded = isNew || Object.keys(asked).some((field) => field !== 'sync');
    if (row.inTrash && !isNeeded && !context.restore.has(row.id)) {
        // What is said of it is no reason to take it out of the trash: the next run looks at what people want with it.
        context.open.add(row.id);
        return { kind: 'unchanged', url: row.url };
    }
    cameTooLate(context, id, row.id, change.theirs);
    // Edited on this side, trashed on the other: the edit beats the deletion.
    await bringBack(context, row);
    let fields = change.fields;
    const writes = Object.keys(change.writes).length > 0;
    if (writes) {
        const written = await rows_writeRow(context, side, row.id, change.writes);
        const settled = Object.entries(writtenBases(side, change.writes, written));
        fields = {
            ...fields,
            ...Object.fromEntries(settled.filter(([field]) => !(field in change.theirs))),
        };
    }
    const body = isNew
        ? await writeBody(context, {
            page: row.id,
            ...about,
            headings: taskHeadings(context.config.notion.body),
            wanted: wanted.sections,
            bases: before.sections,
            distinct: false,
        })
        : undefined;
    remember(context, wanted, {
        page: row.id,
        url: row.url,
        fields,
        sections: body?.sections ?? before.sections,
    });
    return writes || body?.changed === true || row.inTrash
        ? { kind: 'done', url: row.url }
        : { kind: 'unchanged', url: row.url };
}
/** Why a row cannot be written, in a sentence that says what to do; undefined: it can. */
function whyGone(row, source) {
    if (row === undefined)
        return 'Its row cannot be opened: share the database with the integration, or restore the row from the trash.';
    if (row.dataSource !== source)
        return 'Its row was moved to another database: move it back, or delete its task from the file.';
    return undefined;
}
async function findRow(context, id) {
    const side = context.wants.tasks;
    const listing = await context.board.rows(side.source.id, {
        text: { property: side.property('id').id, equals: id },
    });
    return listing.pages.find((page) => !page.inTrash);
}
/** Stores what is known of a task's row, under its present ID and plan only. */
function remember(context, wanted, state) {
    const { session } = context;
    context.registry.addTask(wanted.id, { page: state.page, url: state.url, title: wanted.title });
    const found = findTask(session, wanted);
    if (found && (found.plan !== wanted.plan || found.id !== wanted.id)) {
        delete session.plans.get(found.plan)?.tasks[found.id];
        delete session.index[found.id];
    }
    const plan = session.plans.get(wanted.plan);
    if (plan)
        plan.tasks[wanted.id] = state;
    session.index[wanted.id] = indexEntry(wanted, state);
}

;// CONCATENATED MODULE: ./build/src/modes/apply/leaves.js
// Taking leave of a row whose task left its file: to the trash, unless people put something of their own into it.






/** Removes or cancels one row. The number of its ID stays used. */
async function leaveTask(context, operation, plan, id) {
    const state = context.session.plans.get(plan)?.tasks[id];
    const side = context.wants.tasks;
    const row = state && (await context.board.page(state.page));
    if (!state || row === undefined || row.inTrash || whyGone(row, side.source.id) !== undefined) {
        forget(context, plan, id);
        return { operation, outcome: { kind: 'unchanged', url: state?.url } };
    }
    const cancel = operation.kind === 'cancel-task' || (await carriesPeoplesOwn(context, row, state));
    if (!cancel) {
        await context.board.trash(row.id);
        forget(context, plan, id);
        return { operation, outcome: { kind: 'done', url: row.url } };
    }
    const cancelled = side.cancelled;
    let { fields } = state;
    if (cancelled !== undefined) {
        await context.board.update(row.id, side.properties({ status: cancelled }));
        wrote(context, row.id);
        // Should the task come back, this was nobody's decision about it.
        fields = { ...fields, status: [cancelled] };
    }
    context.session.plans.get(plan).tasks[id] = { ...state, fields, detached: 'cancelled' };
    delete context.session.index[id];
    return { operation: { ...operation, kind: 'cancel-task' }, outcome: { kind: 'done', url: row.url } };
}
/** Trashes the page of a plan whose file is gone, after its rows. */
async function leavePlan(context, operation, key) {
    const state = context.session.plans.get(key);
    if (!state)
        return { operation, outcome: { kind: 'unchanged', url: undefined } };
    const kept = Object.values(state.tasks).some(({ detached }) => detached === undefined);
    const page = kept ? undefined : await context.board.page(state.page);
    if (kept)
        return { operation, outcome: { kind: 'skipped', reason: 'Some of its rows are still there.' } };
    if (page && !page.inTrash)
        await context.board.trash(page.id);
    context.session.forget(key);
    const { [key]: _, ...plans } = context.meta.plans;
    context.meta = { ...context.meta, plans };
    return { operation, outcome: { kind: 'done', url: state.url } };
}
/** Whether people edited the row, wrote text into it, attached files or discuss it. */
async function carriesPeoplesOwn(context, row, state) {
    const side = context.wants.tasks;
    const edited = Object.entries(state.fields).some(([field, base]) => {
        const property = side.property(field);
        const raw = row.properties[property?.id ?? ''];
        const owned = side.rule(field).owner === 'repo';
        return raw !== undefined && !owned && !sameValue(readValue(raw, property), notionBase(base));
    });
    if (edited)
        return true;
    // Nothing was agreed on with a row that a run which died left behind.
    if (Object.keys(state.fields).length === 0)
        return row.lastEditedBy !== context.meta.board?.bot || (await context.board.hasComments(row.id));
    const files = Object.values(row.properties).some((raw) => raw.type === 'files' && Array.isArray(raw['files']) && raw['files'].length > 0);
    if (files)
        return true;
    const body = await context.board.body(row.id);
    if (!body?.complete)
        return true;
    const bases = Object.fromEntries(Object.entries(state.sections).map(([heading, base]) => [
        heading,
        { repo: repoBase(base), notion: notionBase(base) },
    ]));
    const rest = applyEdits(body.markdown, reconcileBody(bases, [], body.markdown, { conflicts: 'notion', complete: true }).edits);
    return rest.trim() !== '' || (await context.board.hasComments(row.id));
}
function forget(context, plan, id) {
    delete context.session.plans.get(plan)?.tasks[id];
    delete context.session.index[id];
}

;// CONCATENATED MODULE: ./build/src/modes/apply/plans.js







/** Creates the page of a plan without its body, which links to rows that do not exist yet. */
async function createPlan(context, key) {
    const wanted = context.wants.plan(key);
    const side = context.wants.plans;
    const page = await context.board.create({
        parent: { dataSource: side.source.id },
        properties: side.properties(wanted.values),
        markdown: undefined,
    }, () => findPage(context, key));
    plans_remember(context, wanted, {
        page: page.id,
        url: page.url,
        fields: createdRow(context, side, page, wanted.values),
        sections: {},
        tasks: {},
    });
    return { kind: 'done', url: page.url };
}
/** Takes over a plan page that was there before. */
function adoptPlan(context, key, row) {
    plans_remember(context, context.wants.plan(key), { ...row, tasks: {} });
}
/** Writes the body of a page that this run created: appended, so that nothing typed there meanwhile is lost. */
async function fillPlan(context, key) {
    const state = context.session.plans.get(key);
    if (state)
        state.sections = await fillBody(context, state.page, context.wants.plan(key).sections);
    return { kind: 'done', url: state?.url };
}
/** Brings a plan page up to date. */
async function updatePlan(context, key) {
    const wanted = context.wants.plan(key);
    const found = findPlan(context.session, wanted);
    if (!found)
        return { kind: 'skipped', reason: 'Its page is not known yet.' };
    const { state } = found;
    const fields = await updateFields(context, wanted, state);
    if (fields === 'retry')
        return updatePlan(context, key);
    if (typeof fields === 'string')
        return { kind: 'skipped', reason: fields };
    const body = sectionsChanged(wanted.sections, state.sections)
        ? await writeBody(context, {
            page: state.page,
            plan: key,
            task: undefined,
            headings: planHeadings(context.config.notion.body),
            wanted: wanted.sections,
            bases: state.sections,
            // What a run that died has written may stand there: lines that are added find their place again, too.
            distinct: context.session.found?.journal === undefined,
        })
        : undefined;
    plans_remember(context, wanted, { ...state, fields: fields.bases, sections: body?.sections ?? state.sections });
    return fields.written || body?.changed === true
        ? { kind: 'done', url: state.url }
        : { kind: 'unchanged', url: state.url };
}
/**
 * What only the action writes needs no verifying read, as long as the text that is written with it shows whether
 * people were there: there is nothing of anybody else's to overwrite.
 */
async function updateFields(context, wanted, state) {
    const side = context.wants.plans;
    const changes = fileChanges(side, wanted.values, state.fields);
    const names = Object.keys(changes);
    const withText = sectionsChanged(wanted.sections, state.sections);
    if (names.length === 0 && withText)
        return { bases: state.fields, written: false };
    if (names.length > 0 && withText && names.every((field) => side.rule(field).owner === 'repo')) {
        const page = await rows_writeRow(context, side, state.page, changes);
        return { bases: { ...state.fields, ...writtenBases(side, changes, page) }, written: true };
    }
    const row = await context.board.page(state.page);
    const gone = whyGone(row, side.source.id);
    if (row === undefined || gone !== undefined)
        return gone ?? '';
    const change = decideRow(side, wanted.values, state.fields, row);
    const about = { plan: wanted.key, task: undefined };
    if (await saveLosers(context, about, rows_shown(side, change.lost), rows_shown(side, wanted.values)))
        return 'retry';
    context_lookAgain(context, row);
    cameTooLate(context, wanted.key, row.id, change.theirs);
    await bringBack(context, row);
    if (Object.keys(change.writes).length === 0)
        return { bases: change.fields, written: row.inTrash };
    const page = await rows_writeRow(context, side, row.id, change.writes);
    return { bases: { ...change.fields, ...writtenBases(side, change.writes, page) }, written: true };
}
async function findPage(context, key) {
    const side = context.wants.plans;
    const listing = await context.board.rows(side.source.id, {
        text: { property: side.property('key').id, equals: key },
    });
    return listing.pages.find((page) => !page.inTrash);
}
/** Stores what is known of a plan under its present key; its tasks come along when the key was renamed. */
function plans_remember(context, wanted, state) {
    const { session } = context;
    context.registry.addPlan(wanted.key, { page: state.page, url: state.url, title: wanted.title });
    const found = findPlan(session, wanted);
    session.plans.set(wanted.key, state);
    if (!found || found.key === wanted.key)
        return;
    session.forget(found.key);
    for (const id of Object.keys(state.tasks)) {
        const entry = session.index[id];
        if (entry)
            session.index[id] = { ...entry, plan: wanted.key };
    }
}

;// CONCATENATED MODULE: ./build/src/modes/apply/specs.js





/** Keeps the line of a plan in its specification up to date, and touches nothing else there. */
async function linkSpec(context, key) {
    const { spec: reference, specLine } = context.wants.plan(key);
    const plan = context.session.plans.get(key);
    const found = reference === undefined ? undefined : context.specs.get(reference);
    if (!plan || !found)
        return { kind: 'skipped', reason: 'The plan or its specification has no page.' };
    const before = plan.spec?.page === found.page ? plan.spec.line : undefined;
    const replaced = before && (await replaceUnread(context, found.page, notionBase(before), specLine));
    const read = replaced ?? (await context.board.body(found.page));
    if (!read)
        return { kind: 'skipped', reason: 'The specification cannot be opened: share it with the integration.' };
    const { edits, append } = decideSpec(read.markdown, specLine, plan.page, before !== undefined);
    let after = read;
    if (edits.length > 0)
        after = await context.board.edit(found.page, edits);
    if (append !== undefined)
        after = await context.board.append(found.page, append);
    if (after !== read)
        wrote(context, found.page);
    const stamp = after !== read || replaced ? context.written.get(found.page) : undefined;
    if (stamp !== undefined && after.complete)
        context.specsWritten.set(found.page, { digest: specDigest(after.markdown), stamp });
    // A line that people took away is settled until the plan has something new to say.
    const stands = findSpecLine(after.markdown, plan.page) ?? specLine;
    const text = plan.spec?.page === found.page ? plan.spec.text : undefined;
    const line = makeBase(specLine, stands, (a, b) => a === b);
    plan.spec = { ...found, line, ...(text ? { text } : {}) };
    return after !== read || replaced
        ? { kind: 'done', url: found.url }
        : { kind: 'unchanged', url: found.url };
}
/** Replaces the line where it stands as it was last written; Notion refuses where it does not. */
async function replaceUnread(context, page, from, to) {
    if (from === to)
        return undefined;
    try {
        const body = await context.board.edit(page, [{ from, to }]);
        wrote(context, page);
        return body;
    }
    catch (thrown) {
        if (['stale', 'invalid'].includes((0,core_fault/* toFault */.e)(thrown).code))
            return undefined;
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./build/src/modes/apply/apply.js
// Takes the steps of a run in an order that leaves nothing half done: plan pages, rows in the order of their
// dependencies and beside them the specifications of new plans, changes, the bodies of plan pages, the other
// specifications, and removals last.







/** Takes every step; what came of them stands in `context.results`. Never throws. */
async function apply_apply(context, steps) {
    const of = (...kinds) => steps.filter((step) => kinds.includes(step.kind));
    await inParallel(of('create-page'), (step) => take(context, step, () => createPage(context, step.missing)));
    await inParallel(of('create-plan'), (step) => take(context, step, () => createPlan(context, step.plan)));
    for (const step of of('adopt-plan'))
        adoptPlan(context, step.plan, step.row);
    const created = of('create-plan').filter(({ plan }) => context.session.plans.has(plan));
    const isNew = ({ plan }) => created.some((step) => step.plan === plan);
    // A new plan's specification needs the address of its page only: it does not wait for the rows.
    await Promise.all([
        apply_inOrder(context, of('create-task', 'adopt-task')),
        linkSpecs(context, of('link-spec').filter(isNew)),
    ]);
    await inParallel(of('update-task'), (step) => take(context, step, () => updateTask(context, step.task.id)));
    await inParallel(created, (step) => fill(context, step));
    await inParallel(of('adopt-plan', 'update-plan'), (step) => take(context, step, () => updatePlan(context, step.plan)));
    await linkSpecs(context, of('link-spec').filter((step) => !isNew(step)));
    await inParallel(of('leave-task'), (step) => take(context, step, () => leaveTask(context, step.operation, step.plan, step.task)));
    for (const step of of('leave-plan'))
        await take(context, step, () => leavePlan(context, step.operation, step.plan));
}
/** Plans of one specification one after another: they share its section. */
async function linkSpecs(context, steps) {
    const pageOf = ({ spec }) => context.specs.get(spec)?.page ?? spec;
    await inParallel([...new Set(steps.map(pageOf))], async (page) => {
        for (const step of steps.filter((candidate) => pageOf(candidate) === page))
            await take(context, step, () => linkSpec(context, step.plan));
    });
}
/** Rows with their dependencies first; what depends on a row that failed is created without that relation. */
async function apply_inOrder(context, steps) {
    const items = steps.map((step) => ({
        step,
        id: step.task.id,
        group: step.task.plan,
        dependsOn: step.task.dependsOn,
    }));
    const queue = creationQueue(items);
    let wake = [];
    const worker = async () => {
        while (queue.left > 0) {
            const item = queue.take();
            if (item === undefined) {
                await new Promise((resolve) => wake.push(resolve));
                continue;
            }
            const { step } = item;
            await take(context, step, () => {
                if (!context.session.plans.has(step.task.plan))
                    return Promise.resolve({ kind: 'skipped', reason: 'The page of its plan could not be created.' });
                return step.kind === 'create-task'
                    ? createTask(context, step.task.id)
                    : adoptTask(context, step.task.id, step.row);
            });
            queue.finish(item);
            const waiting = wake;
            wake = [];
            for (const resolve of waiting)
                resolve();
        }
        for (const resolve of wake)
            resolve();
    };
    await Promise.all(Array.from({ length: Math.min(inFlight, items.length) }, worker));
}
/** The body belongs to the creation of its page: only when it fails it is worth a line of its own. */
async function fill(context, { operation, plan }) {
    const outcome = await attempt(context, () => fillPlan(context, plan));
    if (outcome.kind !== 'done')
        context.results.push({ operation: { ...operation, kind: 'update-plan', blocks: 0 }, outcome });
}

;// CONCATENATED MODULE: ./build/src/modes/intended-writes.js




/**
 * The writes that bring pages to what the files say.
 * @param isMeant whether the page of a task (ID) or of a plan (key) is to be written
 */
function intendedWrites(known, { tasks, plans }, wanted, isMeant) {
    const pages = wanted.flatMap((plan) => [
        { name: plan.key, side: plans, values: plan.values, state: findPlan(known, plan)?.state },
        ...plan.tasks.map((task) => ({
            name: task.id,
            side: tasks,
            values: task.values,
            state: findTask(known, task)?.state,
        })),
    ]);
    return Object.fromEntries(pages.flatMap(({ name, side, values, state }) => {
        const changes = state && isMeant(name) ? fileChanges(side, values, state.fields) : {};
        return state && Object.keys(changes).length > 0 ? [[state.page, changes]] : [];
    }));
}
/**
 * The same, as far as it can be told before the files are committed.
 * @param input its plans as they will be
 */
async function foreseenWrites(input, known, today) {
    const facts = await facts_factsOf(input);
    const wanted = wants({
        ...facts,
        derived: derivedValues(input.moves, known, today),
        sync: () => undefined,
    });
    return intendedWrites(known, wanted, wanted.all().plans, () => true);
}

;// CONCATENATED MODULE: ./build/src/modes/next-state.js
// The state that a run leaves behind: which files need not be read again, which edits have been seen. Pure.






/** The state that follows from what was looked at, before anything is written: no file is settled by it. */
function draftState(ports, { known, head, config, repository, session, full }, connection, decision, taken, news) {
    return {
        format: FORMAT,
        repository: `${ports.repository.owner}/${ports.repository.name}`,
        dialect: dialect/* DIALECT */.$p,
        config: { blob: config.blob, text: config.text },
        // A move to other databases that waits for a confirmation has not happened yet.
        board: connection.moved && decision.wait.length > 0
            ? known?.board
            : { ...connection.state, people: { ...decision.people } },
        head: head.commit,
        tree: null,
        watermark: decision.rows.watermark,
        recent: { ...stillRecent(known?.recent ?? {}, decision.rows.watermark) },
        ...pagesOf(taken, decision.rows.watermark),
        ...seenOf(news, session),
        highWater: Object.fromEntries(ids_highWaterOf(repository.plans, taken.marks, [
            ...Object.keys(session.index),
            ...decision.plans.flatMap(({ tasks }) => tasks.map(({ id }) => id)),
            ...(taken.meta.proposed?.pulls ?? []).flatMap(({ task }) => task ?? []),
        ])),
        plans: { ...known?.plans },
        ...next_state_heldOf(known, decision, taken, full),
        ...(known?.imported ? { imported: known.imported } : {}),
    };
}
/** How far pull requests have been looked at, and which of them have to be looked at whatever they say. */
function seenOf({ seen }, { book }) {
    const open = Object.entries(book.pullRequests).flatMap(([number, { state }]) => state === 'open' ? [Number(number)] : []);
    return seen === undefined ? {} : { pullRequests: { seen, ...(open.length > 0 ? { open } : {}) } };
}
/** What is left to be looked at and to be decided by people. */
function pagesOf({ meta }, watermark) {
    const read = stillRecent(meta.read ?? {}, watermark);
    return {
        ...(meta.open ? { open: meta.open } : {}),
        ...(Object.keys(read).length > 0 ? { read } : {}),
        ...(meta.rejected && Object.keys(meta.rejected).length > 0 ? { rejected: meta.rejected } : {}),
        ...(meta.proposed ? { proposed: meta.proposed } : {}),
        ...(meta.pending && meta.pending.length > 0 ? { pending: meta.pending } : {}),
        ...next_state_filled('executed', recentOf(meta.executed)),
        ...next_state_filled('blocked', meta.blocked),
        ...(meta.decided === undefined ? {} : { decided: meta.decided }),
        ...(meta.taken && meta.taken.length > 0 ? { taken: meta.taken } : {}),
    };
}
function next_state_filled(key, value) {
    return value && Object.keys(value).length > 0 ? { [key]: value } : {};
}
/** How many commands are remembered: those that runs may still find unanswered are among the newest. */
const mostExecuted = 200;
function recentOf(executed) {
    const newest = Object.entries(executed ?? {}).sort(([, a], [, b]) => (a < b ? 1 : a > b ? -1 : 0));
    return Object.fromEntries(newest.slice(0, mostExecuted));
}
/** What waits for a confirmation; what earlier runs held stays known as long as its files are gone. */
function next_state_heldOf(known, { held, wait }, { held: pulls }, full) {
    const operations = [...wait.map(({ operation }) => operation), ...pulls.operations];
    if (held)
        return { held: { code: held.code, operations: operations.map(signature) } };
    const gone = Object.values(known?.plans ?? {}).some((plan) => plan.gone === true);
    // What only a look at everything shows is not over because this run had none.
    return known?.held && (gone || !full) ? { held: known.held } : {};
}
/** Which files need not be read again: those of plans of which everything was done and nothing has to be said. */
function settledState(meta, { head, repository, session }, decision, results, unsettled) {
    const plans = { ...meta.plans };
    const gone = new Set(results.flatMap(({ operation, outcome }) => operation.kind === 'remove-plan' && outcome.kind === 'done' ? (operation.plan ?? []) : []));
    const held = new Set(decision.wait.flatMap(({ operation }) => operation.plan ?? []));
    const wrong = new Set([...repository.problems, ...decision.problems].flatMap(({ plan }) => plan ?? []));
    const clean = (key) => !unsettled.has(key) && !held.has(key) && !wrong.has(key);
    const synced = new Set(decision.plans.map(({ key }) => key));
    for (const plan of repository.plans) {
        if (plan.was !== undefined)
            delete plans[plan.was];
        const page = session.plans.get(plan.key)?.page ?? plans[plan.key]?.page;
        const blob = repository.files.get(plan.path)?.blob ?? null;
        const waits = plan.tasks.some(({ id }) => id === undefined);
        const done = plan.archived || (synced.has(plan.key) && clean(plan.key) && !waits);
        plans[plan.key] = { path: plan.path, blob: done ? blob : null, ...(page === undefined ? {} : { page }) };
    }
    for (const key of repository.frozen)
        if (plans[key])
            plans[key] = { ...plans[key], blob: null };
    for (const key of repository.gone)
        if (plans[key])
            plans[key] = { ...plans[key], gone: true };
    for (const key of gone)
        delete plans[key];
    const everything = repository.problems.length + decision.problems.length === 0 &&
        Object.values(plans).every(({ blob, gone: left }) => blob !== null && left !== true);
    const { open = [], imported: before, ...rest } = meta;
    const imported = stillImported(before, repository.plans, (id) => id in session.index);
    return {
        ...rest,
        ...(imported ? { imported } : {}),
        ...(open.length > 0 ? { open } : {}),
        plans,
        tree: everything ? head.tree : null,
    };
}
/**
 * Whether a state says anything that the old one did not, apart from where and when it was looked at.
 * @param read stamps of the pages that were read by now
 */
function isNews(known, next, read = {}) {
    if (!known)
        return true;
    // What was read once need not be read again: the next run finds it behind the watermark, or by its stamp.
    const isFresh = ([page, stamp]) => stamp >= (known.watermark ?? '') && known.read?.[page] !== stamp;
    if (Object.entries(read).some(isFresh))
        return true;
    const lasting = ({ head: _, pullRequests, tree: __, watermark: ___, recent: ____, lease: _____, read: ______, ...rest }) => serialise({ ...rest, pullRequests: pullRequests?.open });
    return lasting(known) !== lasting(next);
}
/**
 * Whether the state that was saved before a commit says all that there is to say after it. What was pending is in the
 * files now: should this run die, the next one sees that by itself.
 */
function isForeseen(announced, next) {
    if (!announced.journal || !next.journal)
        return false;
    const { since } = next.journal;
    const essence = ({ pending: _, pullRequests: __, ...rest }) => Object.fromEntries(Object.entries(rest).filter(([, value]) => !next_state_isEmpty(value)));
    return !isNews(essence({ ...announced, journal: { ...announced.journal, since } }), essence(next));
}
function next_state_isEmpty(value) {
    return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

;// CONCATENATED MODULE: ./build/src/modes/perform.js









async function perform(ports, board, request, observed, connection, decision, taken, news) {
    const { session } = observed;
    const held = decision.wait.map((step) => ({
        operation: step.operation,
        outcome: { kind: 'held' },
    }));
    const nothing = { results: held, conflicts: [], notices: [], held: decision.held };
    if (request.dryRun)
        return { ...nothing, results: [...decision.go.map(planned), ...held] };
    if (connection.moved && decision.wait.length === 0) {
        for (const key of [...session.plans.keys()])
            session.forget(key);
        session.index = {};
    }
    reindex(session, decision.plans);
    rememberSpecTexts(session, decision.plans, decision.specs, decision.specTexts);
    const draft = draftState(ports, observed, connection, decision, taken, news);
    const unknown = unknownTasks(observed);
    const undecided = undecidedTasks(observed, decision.rows, connection);
    if (decision.go.length === 0) {
        writeNotes(session, decision, decision.notes);
        const settled = withUndecided(settledState(draft, observed, decision, [], new Set()), observed, undecided, board.now());
        if (session.indexLost || session.differs || isNews(observed.known, settled, taken.meta.read))
            await session.save(settled, 'What both sides agree on', true);
        return nothing;
    }
    const updated = new Set(decision.go.flatMap(perform_updates));
    const context = {
        board,
        log: ports.log,
        session,
        config: observed.config.config,
        wants: decision.wants,
        registry: decision.registry,
        specs: decision.specs,
        specsWritten: new Map(),
        meta: {
            ...draft,
            journal: {
                ...journalOf(observed, board, unknown, creates(decision.go)),
                writes: {
                    ...observed.known?.journal?.writes,
                    ...intendedWrites(session, decision.wants, decision.plans, (name) => updated.has(name)),
                },
            },
        },
        results: [],
        conflicts: [],
        notices: [],
        notes: new Map(decision.notes),
        open: new Set(taken.meta.open),
        restore: taken.restore,
        written: new Map(),
        stopped: undefined,
        total: decision.go.length,
    };
    ports.log.info(`${(0,counted/* counted */.h)(decision.go.length, 'operation')} to do.`);
    const { announced } = session;
    if (!announced || session.differs || !isForeseen(announced, context.meta))
        await session.save(context.meta, 'What this run is about to do');
    decision.registry.settle();
    await apply_apply(context, decision.go);
    if (context.stopped?.service !== 'github')
        await perform_close(context, observed, connection, decision, { unknown, undecided });
    return {
        results: [...context.results, ...held],
        conflicts: context.conflicts,
        notices: [...context.notices, ...earlyStop(context)],
        held: decision.held,
    };
}
function earlyStop({ stopped }) {
    return stopped
        ? [{ message: `The run stopped early: ${stopped.message} What is left is done by the next one.` }]
        : [];
}
/** What a run that died may have created has to be found again should this one die: it is looked for from as early on. */
function journalOf({ known }, board, unknown, made) {
    const before = unknown.filter((id) => !made.includes(id));
    return {
        since: before.length > 0 ? (known?.journal?.since ?? board.now()) : board.now(),
        creates: [...made, ...before],
    };
}
/**
 * The state with what a run that died left and this one could not decide on. Where nothing was known of the rows, those of
 * a file that cannot be read are still to be found: the next run looks for them among all.
 */
function withUndecided(meta, observed, undecided, now) {
    const { known, session, repository } = observed;
    const isBehind = known === undefined || session.restored || known.journal !== undefined;
    const isHidden = isBehind && repository.texts.size > repository.plans.length;
    if (undecided.length === 0 && !isHidden)
        return meta;
    const { since = now, ended = session.now() } = known?.journal ?? {};
    return { ...meta, journal: { since, creates: [...undecided], ended } };
}
/** Saves what both sides agree on now, and lets the next run have the state. */
async function perform_close(context, observed, connection, decision, { unknown, undecided }) {
    const made = new Set(creates(decision.go));
    const isStillUnknown = (id) => !made.has(id) && !(id in context.session.index);
    const open = [...made].filter((id) => isOpen(context, id));
    const cutOff = context.stopped !== undefined || context.results.some(isMissing);
    writeNotes(context.session, decision, context.notes);
    rememberSpecTexts(context.session, decision.plans, decision.specs, decision.specTexts, context.specsWritten);
    const written = await settleWrites(context, connection, decision.rows.watermark);
    const { journal, ...settled } = settledState({ ...context.meta, ...written, open: [...context.open].sort() }, observed, decision, context.results, unsettledPlans(context, decision));
    const rest = withUndecided(settled, observed, undecided.filter(isStillUnknown), context.board.now());
    const meta = cutOff && journal
        ? {
            ...rest,
            journal: {
                ...journal,
                creates: [...open, ...unknown.filter(isStillUnknown)],
                ended: context.session.now(),
            },
        }
        : rest;
    try {
        await context.session.save(meta, 'What both sides agree on', true);
    }
    catch (thrown) {
        const fault = (0,core_fault/* toFault */.e)(thrown);
        if (fault.code !== 'stale')
            throw fault;
        // Another run took the state over, and goes by the journal.
        context.stopped ??= fault;
    }
}
/** What the property Sync says now is remembered with the task that it says it of, and in the index what is away. */
function writeNotes({ plans, index }, { plans: wanted }, notes) {
    const set = ({ notes: _, ...state }, name) => {
        const said = notes.get(name);
        return said ? { ...state, notes: said } : state;
    };
    for (const { key } of wanted) {
        const state = plans.get(key);
        if (!state)
            continue;
        const tasks = Object.entries(state.tasks).map(([id, task]) => [id, set(task, id)]);
        plans.set(key, { ...set(state, key), tasks: Object.fromEntries(tasks) });
        for (const [id] of tasks) {
            const { away: _, ...entry } = index[id] ?? {};
            if ('page' in entry)
                index[id] = { ...entry, ...(notes.get(id)?.['row'] ? { away: true } : {}) };
        }
    }
}
function planned({ operation }) {
    return { operation, outcome: { kind: 'planned' } };
}
function perform_updates(step) {
    return step.kind === 'update-plan' ? [step.plan] : step.kind === 'update-task' ? [step.task.id] : [];
}
function creates(steps) {
    return steps.flatMap((step) => step.kind === 'create-plan' ? [step.plan] : step.kind === 'create-task' ? [step.task.id] : []);
}
/** Whether a page was not created or taken over: the next run has to look for it among all rows. */
function isMissing({ operation, outcome }) {
    const taken = outcome.kind === 'done' || outcome.kind === 'unchanged';
    return !taken && ['create-plan', 'create-task', 'adopt-task'].includes(operation.kind);
}
/** Whether a page may have been created without this run knowing: its answer was lost. */
function isOpen({ session, results }, id) {
    if (session.plans.has(id) || id in session.index)
        return false;
    return results.some(({ operation, outcome }) => (operation.task ?? operation.plan) === id &&
        outcome.kind === 'failed' &&
        (outcome.code === 'unavailable' || outcome.code === 'unexpected'));
}
/** Plans of which something was not done, or waits for a row that there is none of yet. */
function unsettledPlans({ results, registry, notes }, { plans }) {
    // What was moved away is looked at again when it is back.
    const isAway = (id) => notes.get(id ?? '')?.['row'] !== undefined;
    const failed = results.filter(({ operation, outcome }) => outcome.kind === 'failed' || (outcome.kind === 'skipped' && !isAway(operation.task)));
    const waiting = plans.filter(({ tasks }) => tasks.some(({ dependsOn }) => dependsOn.some((id) => registry.rowUrl(id) === undefined)));
    return new Set([
        ...failed.flatMap(({ operation }) => operation.plan ?? []),
        ...waiting.map(({ key }) => key),
    ]);
}

;// CONCATENATED MODULE: ./build/src/modes/returned.js
// Tasks that a file took back after their row had been forgotten: nobody edited the row meanwhile, so no listing of
// changes shows it.



/**
 * The listing with the rows that carry IDs of tasks which no row is known of although their number was used before.
 * Asks once for each of these tasks; a listing of everything shows them already.
 */
async function withReturned(board, view, { repository, session, known, full }, { detection, tasks, moved }) {
    const property = detection.tasks.fields.id?.id;
    if (full || moved || property === undefined)
        return view;
    const returned = repository.plans.flatMap((plan) => plan.archived
        ? []
        : plan.tasks.flatMap(({ id, was }) => {
            if (id === undefined || findTask(session, { id, was, plan: plan.key }))
                return [];
            const { key, number } = splitId(id);
            return number <= (known?.highWater[key] ?? 0) ? [id] : [];
        }));
    const found = new Map(view.tasks.map((row) => [row.id, row]));
    await inParallel(returned, async (equals) => {
        const { pages } = await board.rows(tasks.id, { text: { property, equals } });
        for (const page of pages)
            found.set(page.id, page);
    });
    return { ...view, tasks: [...found.values()] };
}

;// CONCATENATED MODULE: ./build/src/modes/review-proposals.js
// What became of the rolling pull request since the last run: what landed, what people decided against, what waits.

const proposalBranch = 'plan-sync/notion';
const none = {
    agreed: [],
    declined: [],
    lost: [],
    waiting: [],
    later: [],
    refused: [],
    rejected: {},
    restore: [],
    look: new Set(),
    found: undefined,
    decided: undefined,
};
/**
 * Asks how the pull request stands in which something waits; where nothing does, only full runs ask whether there is one
 * that the state does not know.
 */
async function findProposal({ proposals }, { branch }, { known, full }) {
    const isAsked = branch === undefined && (known?.proposed !== undefined || full);
    return isAsked ? proposals.find(proposalBranch) : undefined;
}
/** Tells what became of what waits; 'moved' when it was merged since the branch was looked at. */
async function reviewProposals({ repository: remote }, found, { head, known, repository }, now) {
    const proposed = known?.proposed;
    if (!found || !proposed) {
        const isTheirs = found?.pull !== undefined && found.pull.number === known?.decided;
        return { ...none, found: isTheirs ? undefined : found, decided: known?.decided };
    }
    const { plans, texts, files } = repository;
    const verdict = verdictOf(found, proposed.number);
    const { landed, lost, waiting, later } = review(proposed, verdict, plans, texts, repository.frozen);
    if (verdict === 'merged' && lost.length > 0 && (await remote.head()).commit !== head.commit)
        return 'moved';
    const blobOf = (key) => files.get(plans.find((plan) => plan.key === key)?.path ?? '')?.blob;
    const stands = (task) => plans.some(({ tasks }) => tasks.some(({ id }) => id === task));
    const given = lost.filter(({ kind, field }) => kind === 'value' && field !== 'id');
    const overtaken = waiting.filter(({ plan }) => proposed.blobs[plan] !== blobOf(plan));
    return {
        agreed: verdict === 'merged' ? [...landed, ...given] : landed,
        declined: verdict === 'merged' ? [] : given,
        lost: lost.filter(({ field }) => field !== 'id'),
        waiting,
        later,
        refused: verdict === 'rejected' ? (proposed.pending ?? []) : [],
        rejected: Object.fromEntries(lost.flatMap(({ kind, field, plan, page }) => {
            if (kind === 'import')
                return [[page, now]];
            return field === 'id' ? [[plan, blobOf(plan) ?? '']] : [];
        })),
        restore: lost.flatMap(({ kind, page }) => (kind === 'trash' ? [page] : [])),
        look: new Set([...landed.filter(({ kind }) => kind === 'value'), ...given, ...overtaken].flatMap(({ page, task }) => page === '' || (task !== undefined && !stands(task)) ? [] : [page])),
        found,
        decided: verdict === 'merged' || verdict === 'rejected' ? found.pull?.number : known.decided,
    };
}
/** An older pull request says nothing of what waits now, and one that no person closed is no answer: it goes on. */
function verdictOf({ branch, pull }, number) {
    if (!pull)
        return undefined;
    const isTheOne = pull.state === 'open' || pull.number === number || pull.commit === branch?.head.commit;
    if (!isTheOne)
        return undefined;
    if (pull.state === 'closed')
        return pull.closedByPerson ? 'rejected' : undefined;
    return pull.state;
}

;// CONCATENATED MODULE: ./build/src/modes/schemas.js
// Which databases a full sync asks for their schema. Every row shows the properties of its database, so that of the
// plans, of which all rows are listed anyway, need not be asked for where the rows show that nothing changed; that
// leaves a run that finds nothing to do a request for the specification.




/** The databases to ask for before anything is listed. */
function schemasFirst(survey) {
    if (!survey.full && survey.known?.board)
        return [];
    return hasSpecsOnly(survey) ? ['tasks'] : both;
}
/** The databases to ask for after all, because their rows show something else than what is remembered. */
function schemasAfter(survey, { plans, complete }) {
    if (!survey.full || !hasSpecsOnly(survey))
        return [];
    const known = survey.known?.board?.plans.properties ?? [];
    const isAsKnown = complete && plans.length > 0 && plans.every((page) => shows(page, known));
    return isAsKnown ? [] : both;
}
/** Nothing is left of earlier runs, no file changed, and there are specifications to look at. */
function hasSpecsOnly({ known, files, config, session }) {
    const isPlan = planMatcher(config.config.plans);
    return (known?.board !== undefined &&
        known.tree !== null &&
        files.every(({ path, blob }) => !isPlan(path) || isKnown(known, path, blob)) &&
        known.journal === undefined &&
        !config.changed &&
        !session.restored &&
        !session.indexLost &&
        [...session.plans.values()].some(({ spec }) => spec?.text !== undefined));
}
function shows({ inTrash, properties }, known) {
    return (!inTrash &&
        Object.keys(properties).length === known.length &&
        known.every(({ id, type, options }) => {
            const raw = properties[id];
            if (raw?.type !== type)
                return false;
            return (options === undefined ||
                shownOptions(raw).every((shown) => options.some((option) => option.id === shown.id && option.name === shown.name)));
        }));
}

;// CONCATENATED MODULE: ./build/src/core/render/pulls.js

/**
 * A pull as an operation.
 * @param who the word that stands for a user id in files
 */
function pullOperation(pull, index, who) {
    const { plan, task, kind, to, by, url } = pull;
    const title = (task === undefined ? undefined : index[task]?.title) ?? plan;
    const about = { plan, task, title, blocks: 0, edit: { by: by === '' ? '' : who(by), url } };
    if (kind === 'import')
        return { ...about, kind: 'import-task', title: to, changes: [] };
    if (kind === 'trash' && to === '')
        return { ...about, kind: 'drop-task', changes: [] };
    return { ...about, kind: 'pull-field', changes: [pulls_changeOf(pull)] };
}
function pulls_changeOf({ kind, field, from, to }) {
    if (kind === 'trash')
        return { field: 'status', from: undefined, to };
    return { field, from: from || undefined, to: to || (from === '' ? undefined : '') };
}
/** An ID that a task was given, as an operation. */
function assignOperation({ path, index, id }, plans) {
    const plan = plans.find((candidate) => candidate.path === path);
    return {
        kind: 'assign-id',
        plan: plan?.key,
        task: id,
        title: plan?.tasks[index]?.title ?? id,
        changes: [],
        blocks: 0,
    };
}
/** A pull in a few words: `PREF-2 status: To Do → Done`. */
function pullLine({ plan, task, field, kind, from, to }) {
    const name = task ?? plan;
    if (kind === 'import')
        return `add ${name} ${to}`;
    if (kind === 'trash')
        return to === '' ? `remove ${name} ${from}` : `${name} status: ${to}`;
    if (from === '')
        return to === '' ? `${name} ${field} changed` : `${name} ${field}: ${to}`;
    return `${name} ${field}: ${from} → ${to === '' ? 'nothing' : to}`;
}
/** What a commit or pull request does, for its subject. */
function pullSummary(pulls, assigned) {
    const ids = assigned.map(({ id }) => id);
    const parts = [
        ...(pulls.length === 0
            ? []
            : [
                pulls.length === 1
                    ? pullLine(pulls[0])
                    : `take over ${(0,counted/* counted */.h)(pulls.length, 'change')} from Notion`,
            ]),
        ...(ids.length === 0 ? [] : [`assign ${ids.length === 1 ? ids[0] : `${ids[0]} to ${ids.at(-1)}`}`]),
    ];
    return parts.join(', ');
}

;// CONCATENATED MODULE: ./build/src/modes/commit.js
// The one commit of a run: its intents first, then the files. A run that dies in between finds in the state what its
// commit was about, and on the branch whether it landed.




/**
 * Saves what is about to be committed, and commits it. Without changes the branch stays as it is.
 * @param observed `known` with what pull requests and commands have come to: that counts whatever becomes of the commit
 */
async function commitWritten(ports, { session, known, head, config }, { changes, pulls, assigned, pending, repository }, { marks, who, now, writes }) {
    const commits = changes.length > 0;
    const isIntended = pulls.length > 0 || (commits && pending.length > 0);
    if (known && isIntended) {
        // What a run that died left open stays open until this one has seen to it.
        const before = known.journal ?? { since: now, creates: [] };
        const journal = pulls.length > 0
            ? { ...before, pulls: [...pulls], commits }
            : { ...before, writes: { ...before.writes, ...(await writes()) } };
        await session.save({ ...known, journal }, 'What this run brings into the files');
    }
    if (!commits)
        return { kind: 'committed', head, commit: undefined };
    const taken = pulls.filter(({ edits }) => edits.length > 0);
    const message = commitMessage(config.config.sync.message, {
        summary: [changesSummary(pending), pullSummary(taken, assigned)].filter((part) => part !== '').join(', '),
        body: [
            ...pending.map((change) => ({
                text: `${changeLine(change)} (${causeWords(change.why)})`,
                url: undefined,
            })),
            ...taken.map((pull) => ({ text: `${pullLine(pull)} (${who(pull.by)})`, url: pull.url })),
            ...assigned.map(({ id, path, index }) => ({
                text: `${id}: ${repository.plans.find((plan) => plan.path === path)?.tasks[index]?.title ?? ''}`,
                url: undefined,
            })),
        ],
        trailers: {
            'Plan-Sync-Run': `${ports.run.id}/${ports.run.attempt}`,
            ...(session.commit === undefined ? {} : { 'Plan-Sync-State': session.commit }),
            'Plan-Sync-High-Water': [...ids_highWaterOf(repository.plans, marks)]
                .map(([key, number]) => `${key}=${number}`)
                .join(' '),
        },
    });
    const outcome = await ports.repository.commit(head, changes, message);
    if (outcome.kind === 'committed')
        return { ...outcome, commit: { sha: outcome.head.commit, url: outcome.url } };
    // Nothing of it counts then, and the state is free again.
    if (known && isIntended)
        await session.save(known, 'Nothing was brought into the files', true);
    return outcome;
}

;// CONCATENATED MODULE: ./build/src/modes/bring.js
// Brings what people changed in Notion into the files, by one commit where the branch takes it.





const hasEdits = ({ edits }) => edits.length > 0;
/**
 * Brings what goes ahead into the files; 'moved' when the branch has another head by now.
 * @param go where nothing is committed, those of them that need no commit are done, and the others are left
 * @param marks the highest numbers used
 * @param before what both sides agreed on
 */
async function bring({ ports, board, request, observed, connection, moves, foresee }, go, marks, before, who) {
    const { session, head, known } = observed;
    const pending = [...moves.pending];
    const direct = observed.config.config.sync.writeBack === 'commit';
    const seen = { known: known?.plans ?? {}, index: session.index };
    const write = (onBranch) => writeBack(observed.repository, onBranch ? go : go.filter((each) => !hasEdits(each)), seen, onBranch ? marks : undefined);
    const agreed = (written) => {
        const states = land(before, written.pulls);
        if (!request.dryRun && !connection.moved)
            session.adopt(states);
        return states;
    };
    // What waits goes along with a commit that is due; it asks for none.
    const landing = (written) => {
        const isDue = pending.some(({ due }) => due) || written.pulls.some(hasEdits) || written.assigned.length > 0;
        return direct && isDue ? { ...written, pending } : { ...written, changes: [], pending: [] };
    };
    const written = write(direct);
    const nothing = { written, direct, head, commit: undefined, refused: undefined, pending };
    const intended = { ...observed, known: known && { ...known, ...moves.spoken, pending } };
    if (request.dryRun)
        return { ...nothing, known: agreed(written) };
    const outcome = await commitWritten(ports, intended, landing(written), {
        marks,
        who,
        now: board.now(),
        writes: () => foresee(written.repository),
    });
    if (outcome.kind === 'stale')
        return 'moved';
    if (outcome.kind === 'committed') {
        const known = agreed(written);
        if (!outcome.commit)
            return { ...nothing, known };
        const view = landed(ports.repository, written.repository);
        const { head, commit } = outcome;
        const left = pending_standing(pending, view.plans).pending;
        return { ...nothing, written: { ...written, repository: view }, head, commit, known, pending: left };
    }
    const rest = write(false);
    return { ...nothing, written: rest, direct: false, refused: outcome.reason, known: agreed(rest) };
}
/** How many changes of our commits are remembered. */
const mostTaken = 200;
/** What the files said before our last commits, this one among them. */
function bring_remembered({ known }, { written, commit }) {
    if (!commit)
        return known?.taken;
    const added = written.pulls
        .filter(hasEdits)
        .flatMap(({ plan, task, field, was }) => was === undefined ? [] : [{ commit: commit.sha, name: task ?? plan, field, was }]);
    return [...(known?.taken ?? []), ...added].slice(-mostTaken);
}

;// CONCATENATED MODULE: ./build/src/core/reconcile/offered-ids.js
// IDs that wait in the pull request: where nothing is committed to the branch itself, tasks get their IDs there.

/**
 * The pulls by which every task without an ID gets one: that which was offered to it before, else the next number.
 * @param marks the highest numbers used, those that were offered before among them
 */
function offerIds(plans, waiting, marks) {
    const offered = new Map();
    for (const { field, plan, to, task } of waiting)
        if (field === 'id' && task !== undefined)
            offered.set(`${plan} ${to}`, [...(offered.get(`${plan} ${to}`) ?? []), task]);
    const given = plans.map((plan) => ({
        ...plan,
        tasks: plan.tasks.map((task) => ({
            ...task,
            id: task.id ?? offered.get(`${plan.key} ${task.title}`)?.shift(),
        })),
    }));
    const added = new Map(assignIds(given, marks).map(({ path, index, id }) => [`${path} ${index}`, id]));
    return plans
        .filter(({ archived }) => !archived)
        .flatMap(({ path, key, tasks }, at) => tasks.flatMap(({ id, title }, index) => {
        const next = given[at].tasks[index].id ?? added.get(`${path} ${index}`);
        return id === undefined && next !== undefined ? [offer(key, index, title, next)] : [];
    }));
}
function offer(plan, index, title, id) {
    return {
        kind: 'value',
        plan,
        task: id,
        field: 'id',
        page: '',
        url: '',
        by: '',
        from: '',
        to: title,
        edits: [{ kind: 'set-task', plan, task: index, values: { id } }],
        fields: {},
        sections: {},
    };
}

;// CONCATENATED MODULE: ./build/src/core/render/proposal.js



const mostRows = 200;
/**
 * What is proposed, row by row, and what closing it means.
 * @param pending what pull requests and commands changed
 * @param who the word that stands for a user id in files
 */
function proposalBody(pulls, pending, who) {
    return [...fromNotion(pulls, who), ...fromPullRequests(pending), closing].join('\n');
}
const closing = 'Closing it rejects exactly these changes: Notion gets the repo’s values back, and what is given up is kept in the log of conflicts. Rows that people made stay in Notion and are not proposed again until somebody edits them.';
function fromPullRequests(pending) {
    if (pending.length === 0)
        return [];
    const lines = pending
        .slice(0, mostRows)
        .map((change) => `- ${(0,render_escape/* inline */.mG)(changeLine(change))} (${(0,render_escape/* link */.nf)(causeWords(change.why), change.why.url)})`);
    return ['Pull requests and their comments changed:', '', ...lines, ''];
}
function fromNotion(pulls, who) {
    if (pulls.length === 0)
        return [];
    const rows = pulls.slice(0, mostRows).map((pull) => {
        const name = pull.task ?? pull.plan;
        const by = pull.by === '' ? '' : (0,render_escape/* inline */.mG)(who(pull.by));
        return `| ${(0,render_escape/* link */.nf)(name, pull.url || undefined)} | ${(0,render_escape/* inline */.mG)(what(pull))} | ${(0,render_escape/* inline */.mG)(pull.from, 120)} | ${(0,render_escape/* inline */.mG)(to(pull), 120)} | ${by} |`;
    });
    const more = pulls.length - rows.length;
    return [
        `People changed ${(0,counted/* counted */.h)(pulls.length, 'thing')} in Notion. Merging takes ${pulls.length === 1 ? 'it' : 'them'} into the plan files; change the files here as you like before.`,
        '',
        '| Task | Field | In the repo | In Notion | Edited by |',
        '| --- | --- | --- | --- | --- |',
        ...rows,
        ...(more > 0 ? ['', `… and ${more} more.`] : []),
        '',
    ];
}
function what({ kind, field }) {
    if (kind === 'import')
        return 'new task';
    if (kind === 'trash')
        return 'task';
    return field === 'id' ? 'new ID' : field;
}
function to({ kind, field, to: value }) {
    if (kind === 'trash')
        return value === '' ? 'row moved to the trash' : `row moved to the trash: ${value}`;
    return value === '' && field !== 'row' ? 'changed' : value;
}

;// CONCATENATED MODULE: ./build/src/modes/propose.js










/** Proposes what is to wait, withdraws what is not, and leaves alone what people are deciding on. */
async function propose(input) {
    const { ports, request, observed, reviewed } = input;
    const wanted = wantedNow(input);
    // What concerns a file that cannot be read now waits until it can.
    const hidden = wanted.filter(({ plan }) => observed.repository.frozen.has(plan));
    const open = openPull(reviewed.found);
    if (observed.config.config.sync.writeBack === 'none')
        return leave(input, reviewed.later, idsWait(observed));
    if (isUntouchable(reviewed.found)) {
        const later = newSince(reviewed.waiting, wanted);
        return leave(input, later, later.length === 0 ? [] : [left(reviewed.found, later.length)]);
    }
    const written = fitted(input, wanted.filter((pull) => !hidden.includes(pull)));
    const { pulls, misfits } = written;
    const before = observed.known?.proposed;
    const fresh = newSince(before?.pulls ?? [], pulls);
    const outcome = (kind) => fresh.map((pull) => ({
        operation: pullOperation(pull, observed.session.index, input.who),
        outcome: kind,
    }));
    const shown = open && { number: open.number, url: open.url };
    const done = { results: [], misfits, notices: [], pullRequest: shown };
    if (request.dryRun)
        return { ...done, state: before, results: outcome({ kind: 'planned' }) };
    if (pulls.length === 0 && !input.pending.some(({ due }) => due)) {
        const stands = open !== undefined || isBranchOnly(reviewed.found);
        const state = hidden.length === 0 ? undefined : propose_stateOf(input, [], undefined, hidden);
        return { ...done, ...(stands ? await withdraw(ports, open, hidden) : {}), state };
    }
    const stands = propose_stateOf(input, pulls, open, hidden);
    if (propose_isSame(before, stands) && (open ?? isPushed(reviewed.found, observed)))
        return { ...done, state: { ...stands, url: open?.url ?? before?.url ?? '' } };
    const { found } = reviewed;
    if (found?.pull?.state === 'closed' && found.pull.number === before?.number && reviewed.waiting.length > 0)
        await ports.proposals.reopen(found.pull.number);
    const sent = await send(input, written);
    switch (sent.kind) {
        case 'proposed':
            return {
                ...done,
                state: propose_stateOf(input, pulls, sent, hidden),
                results: outcome({ kind: 'proposed', url: sent.url }),
                pullRequest: { number: sent.number, url: sent.url },
            };
        case 'branch-only':
            return {
                ...done,
                state: propose_stateOf(input, pulls, { url: sent.url }, hidden),
                results: outcome({ kind: 'proposed', url: sent.url }),
                notices: [
                    {
                        message: `The branch ${proposalBranch} holds changes from Notion, and this token may not open a pull request (${sent.reason}). Open it yourself: ${sent.url} – or allow it under Settings → Actions → General → Workflow permissions.`,
                    },
                ],
            };
        case 'stale':
            // Somebody was at it a moment ago: the next run sees what they did.
            return { ...leave(input, newSince(reviewed.waiting, wanted), []), misfits };
        case 'refused':
            return {
                ...done,
                state: propose_stateOf(input, pulls, { url: '' }, hidden),
                notices: [
                    {
                        message: `GitHub takes no branch ${proposalBranch} from this token (${sent.reason}), so changes from Notion wait. Give the workflow \`contents: write\` and \`pull-requests: write\`.`,
                    },
                ],
            };
    }
}
/** IDs come first: they are told by where their task stands, and rows that become tasks move that. */
function wantedNow({ observed, reviewed, fresh, looked, marks }) {
    const waiting = [...reviewed.waiting, ...reviewed.later];
    const others = waiting.filter(({ field }) => field !== 'id');
    const { plans, files } = observed.repository;
    const refused = { ...observed.known?.rejected, ...reviewed.rejected };
    const open = plans.filter(({ key, path }) => refused[key] !== files.get(path)?.blob);
    return [...(marks ? offerIds(open, waiting, marks) : []), ...stillProposed(others, fresh, looked)];
}
function fitted({ observed }, wanted) {
    const { known, repository, session } = observed;
    const seen = { known: known?.plans ?? {}, index: session.index };
    return writeBack(repository, wanted, seen, undefined);
}
async function send({ ports, observed, pending, who }, { pulls, changes }) {
    const { message: template } = observed.config.config.sync;
    const summary = [changesSummary(pending), pullSummary(pulls, [])].filter((part) => part !== '').join(', ');
    const trailers = { 'Plan-Sync-Run': `${ports.run.id}/${ports.run.attempt}` };
    return ports.proposals.propose({
        branch: proposalBranch,
        head: observed.head,
        changes,
        message: commitMessage(template, { summary, body: [], trailers }),
        title: commitMessage(template, { summary, body: [], trailers: {} }),
        body: proposalBody(pulls, pending, who),
    });
}
async function withdraw({ proposals }, open, hidden) {
    const why = hidden.length === 0
        ? 'There is nothing left to take over from Notion.'
        : 'What is left to take over from Notion waits until its plan file can be read again.';
    const notices = [];
    const gone = await proposals.withdraw(proposalBranch, why);
    if (open && gone)
        notices.push({ message: `Pull request #${open.number} was closed: ${why}` });
    return { notices, pullRequest: undefined };
}
/** Nothing is pushed over what people have approved or committed. */
function isUntouchable(found) {
    return found?.pull?.state === 'open' && (found.pull.settled || found.branch?.ours === false);
}
function openPull(found) {
    return found?.pull?.state === 'open' ? found.pull : undefined;
}
/** Our branch, of which there is no pull request yet: that of a closed or merged one is people's. */
function isBranchOnly(found) {
    return found?.branch?.ours === true && found.branch.head.commit !== found.pull?.commit;
}
/** A pushed branch waits for a person to open it; now and then it is tried again. */
function isPushed(found, { known, full }) {
    return !full && known?.proposed?.number === undefined && found?.branch?.ours === true;
}
/** The pull request as it is; what it does not hold waits for the next one. */
function leave(input, later, notices) {
    const { observed, request, reviewed } = input;
    const { known } = observed;
    const open = openPull(reviewed.found);
    const { waiting } = reviewed;
    const included = known?.proposed?.pending ?? [];
    const at = { number: known?.proposed?.number, url: known?.proposed?.url ?? '', ...open };
    const state = propose_stateOf({ ...input, pending: included }, waiting, at, later);
    const isEmpty = waiting.length + later.length + (open ? included.length : 0) === 0;
    return {
        state: request.dryRun ? known?.proposed : isEmpty ? undefined : state,
        results: [],
        misfits: [],
        notices,
        pullRequest: open && { number: open.number, url: open.url },
    };
}
function left(found, count) {
    const why = found?.pull?.settled === true ? 'is approved or about to merge' : 'has commits of people on its branch';
    return {
        message: `Pull request #${found?.pull?.number ?? 0} ${why}, so it stays as it is, and ${(0,counted/* counted */.h)(count, 'change')} from Notion ${count === 1 ? 'waits' : 'wait'} for the next one.`,
    };
}
function idsWait({ repository }) {
    return repository.plans.flatMap(({ archived, key, path, tasks }) => {
        const nameless = tasks.filter(({ id }) => id === undefined).length;
        return archived || nameless === 0
            ? []
            : [
                {
                    message: `${key}: ${(0,counted/* counted */.h)(nameless, 'task')} without an ID ${nameless === 1 ? 'gets' : 'get'} no row, because \`write-back: none\` writes no IDs. Write them into the file.`,
                    file: path,
                },
            ];
    });
}
function propose_stateOf({ observed, pending }, pulls, at, later) {
    const { plans, files } = observed.repository;
    const concerned = new Set([...pulls, ...pending].map(({ plan }) => plan));
    return {
        ...(at?.number === undefined ? {} : { number: at.number }),
        url: at?.url ?? '',
        blobs: Object.fromEntries(plans
            .filter(({ key }) => concerned.has(key))
            .map(({ key, path }) => [key, files.get(path)?.blob ?? ''])),
        pulls: [...pulls],
        ...(pending.length > 0 ? { pending: [...pending] } : {}),
        ...(later.length > 0 ? { later: [...later] } : {}),
    };
}
function propose_isSame(before, next) {
    const edits = (pulls = []) => pulls.map(({ page, field, edits: each }) => [page, field, each]);
    const said = (proposed) => serialise([
        proposed?.blobs,
        edits(proposed?.pulls),
        edits(proposed?.later),
        proposed?.pending?.map(({ plan, task, field, to }) => [plan, task, field, to]),
    ]);
    return said(before) === said(next);
}

;// CONCATENATED MODULE: ./build/src/core/reconcile/drift.js


/** Pages of these that people changed and whose change nobody has explained yet. */
function drifted(pages, homes, wanted, { takes, tasks, plans }) {
    return pages.flatMap((page) => {
        const home = homes.get(page.id);
        if (!home)
            return [];
        const { plan, task, state } = home;
        const side = task ? tasks : plans;
        const { values } = task ? wanted.task(task.id ?? '') : wanted.plan(plan.key);
        const hold = (field, value) => task ? takes.holdTask(task, field, value) : takes.holdPlan(plan, field, value);
        const pulls = pullRow(side, values, state.fields, page, hold, new Set());
        const isExplained = (field) => {
            const note = state.notes?.[field];
            return explains(note, side, field, page) && note?.repo === side.show(field, values[field] ?? null);
        };
        return Object.keys(pulls).every(isExplained) ? [] : [page.id];
    });
}

;// CONCATENATED MODULE: ./build/src/core/reconcile/trashed.js

/** What becomes of the task; undefined: its row comes back. */
function trashedRow(plan, task, page, policy, cancelled) {
    if (policy === 'restore')
        return undefined;
    const id = task.id ?? '';
    const edit = policy === 'cancel'
        ? { kind: 'set-task', plan: plan.key, task: id, values: { status: cancelled.word } }
        : { kind: 'remove-task', plan: plan.key, task: id };
    const pull = pullOf({ plan: plan.key, task: id, page }, 'row', {
        kind: 'trash',
        from: task.title,
        to: policy === 'cancel' ? cancelled.word : '',
        edits: [edit],
        // Taken out again, the row asks for the status that it shows.
        fields: cancelled.value === undefined || policy !== 'cancel' ? {} : { status: [cancelled.value] },
    });
    const none = joinPulled([]);
    return policy === 'cancel' ? { ...none, pulls: [pull] } : { ...none, asked: [pull] };
}

;// CONCATENATED MODULE: ./build/src/modes/pull.js
















/** How long somebody who makes a row is left alone with it. */
const typingMilliseconds = 3 * 60_000;
/** Reads what people edited and decides it. What cannot be decided now stays open for the next run. */
async function pull_pull(input) {
    const { board, observed, connection, plans, known, rows, edited, reviewed, rules } = input;
    const waiting = [...reviewed.waiting, ...reviewed.later];
    const waits = new Set(waiting.map(({ page }) => page));
    const restored = new Set(reviewed.restore);
    const homes = homesOf(plans, known);
    const created = new Map(rowsToImport(input, homes).map((row) => [row.page.id, row]));
    const wanted = byName(input.wanted);
    const drifting = observed.full
        ? drifted([...rows.tasks, ...rows.plans].filter(({ id }) => !edited.has(id)), homes, wanted, rules)
        : [];
    const unlisted = absentRows(input, homes).filter((id) => !waits.has(id) && !restored.has(id));
    const missing = missingRows(unlisted, homes, input);
    const absent = missing.length > 0 ? [] : unlisted;
    const back = rows.tasks.map(({ id }) => id).filter((id) => homes.get(id)?.state.notes?.['row']);
    const reading = new Set([
        ...[...edited].filter((id) => homes.has(id)),
        ...created.keys(),
        ...drifting,
        ...overruled(homes, wanted, rules),
        ...absent,
        ...back,
    ]);
    const withText = new Set([...edited, ...created.keys(), ...waits, ...absent, ...back]);
    const pages = await readPages(board, reading, (id) => rules.mode !== 'none' && withText.has(id));
    const gone = await goneTargets(board, pages, homes, rules);
    const now = board.now();
    const open = new Set([
        ...[...edited].filter((id) => !homes.has(id) && pull_isKnown(id, observed)),
        ...editedSinceImport([...rows.tasks, ...rows.plans], observed.known?.open ?? [], observed.known?.imported),
    ]);
    const restore = new Set();
    const cancelled = { word: rules.cancelled, value: rules.tasks.cancelled };
    const parts = new Map();
    const used = [...Object.keys(known.index), ...waiting.flatMap(({ task }) => task ?? [])];
    const marks = new Map(ids_highWaterOf(plans, observed.known?.highWater ?? {}, used));
    for (const id of reading) {
        const [read, home, row] = [pages.get(id), homes.get(id), created.get(id)];
        if (!read)
            continue;
        if (!isSettled(read.page, now))
            open.add(id);
        if (home?.task && read.page.inTrash && !changedInFile(home.state, wanted.task(home.task.id), rules)) {
            const policy = restored.has(id) ? 'restore' : observed.config.config.sync.trashedInNotion;
            const part = trashedRow(home.plan, home.task, read.page, policy, cancelled);
            if (part)
                parts.set(home.task.id, part);
            else
                restore.add(id);
        }
        else if (home && isAt(home, read.page, connection)) {
            if (home.task && read.page.inTrash)
                restore.add(id);
            parts.set(home.task?.id ?? home.plan.key, pullHome(home, read, wanted, input, gone));
        }
        else if (row && !read.page.inTrash) {
            if (Date.parse(now) - Date.parse(read.page.lastEditedTime) < typingMilliseconds)
                open.add(id);
            else
                parts.set(id, imported(row, read, marks, input));
        }
    }
    for (const id of absent) {
        const why = whyGone(pages.get(id)?.page, connection.tasks.id);
        if (why !== undefined)
            parts.set(homes.get(id).task.id, unreachable(homes.get(id), why));
    }
    const joined = joinPulled([...parts.values()]);
    return {
        ...joined,
        notes: new Map([...parts].map(([name, { notes }]) => [name, notes])),
        pages,
        open,
        read: settledStamps(pages, now),
        restore,
        missing,
    };
}
function pullHome(home, read, wanted, { wants, rules, observed }, gone) {
    const { plan, task } = home;
    const side = task ? rules.tasks : rules.plans;
    const written = observed.known?.journal?.writes?.[read.page.id] ?? {};
    const wasAway = home.state.notes?.['row'] !== undefined;
    const own = {
        ...ownWrites(side, home.state.fields, read.page, written),
        ...(wasAway ? emptied(side, home.state.fields, read.page) : {}),
    };
    const fields = { ...home.state.fields, ...own };
    const pulled = home.task
        ? pullTask(plan, home.task, wanted.task(home.task.id), { ...home.state, fields }, read, rules, gone)
        : pullPlan(plan, wanted.plan(plan.key), { ...home.state, fields }, read, wants.pageContext(plan), rules, gone);
    if (Object.keys(own).length === 0)
        return pulled;
    const subject = { plan: plan.key, task: task?.id, page: read.page };
    const agreed = pullOf(subject, 'written', { from: '', to: '', edits: [], fields: own });
    return { ...pulled, pulls: [agreed, ...pulled.pulls] };
}
function imported(row, read, marks, input) {
    const { key } = row.plan;
    const { waiting, later } = input.reviewed;
    const before = [...waiting, ...later].find(({ kind, page }) => kind === 'import' && page === row.page.id);
    const next = (marks.get(key) ?? 0) + 1;
    const id = row.id ?? before?.task ?? `${key}-${next}`;
    if (id === `${key}-${next}`)
        marks.set(key, next);
    return { ...joinPulled([]), pulls: [importRow(read, key, id, input.rules)] };
}
/** Rows that people made for one of the plans; those that were rejected wait until somebody edits them. */
function rowsToImport({ plans, known, rows, adopted, connection, observed }, homes) {
    if (observed.config.config.sync.newRows === 'ignore')
        return [];
    const { highWater = {}, rejected = {} } = observed.known ?? {};
    const detached = [...known.plans.values()].flatMap(({ tasks }) => Object.values(tasks).map(({ page }) => page));
    const taken = new Set([...homes.keys(), ...adopted, ...detached, ...pull_pagesOf(known)]);
    return newRows(rows.tasks, plans, known, connection.detection, highWater, taken).filter(({ page }) => (rejected[page.id] ?? '') < page.lastEditedTime);
}
function pull_pagesOf({ index }) {
    return Object.values(index).map(({ page }) => page);
}
/** Rows that a complete listing does not show: in the trash, moved away, or no longer shared. */
function absentRows({ observed, rows }, homes) {
    if (!observed.full || !rows.complete)
        return [];
    const listed = new Set(rows.tasks.map(({ id }) => id));
    return [...homes].flatMap(([id, { task, state }]) => {
        const waits = task === undefined || ('detached' in state && state.detached !== undefined);
        return waits || listed.has(id) ? [] : [id];
    });
}
/** The removals that so many absent rows would be, where that looks like an accident and nobody confirmed it. */
function missingRows(absent, homes, { observed: { known }, known: { index }, confirm }) {
    const tracked = [...homes.values()].filter(({ task }) => task !== undefined).length;
    if (!tooManyMissing(absent.length, tracked))
        return [];
    const removals = absent.map((id) => {
        const { plan, task } = homes.get(id);
        const title = index[task?.id ?? '']?.title ?? plan.key;
        return { kind: 'drop-task', plan: plan.key, task: task?.id, title, changes: [], blocks: 0 };
    });
    return wereShown(removals, confirm, known?.held) ? [] : removals;
}
function changedInFile(state, { values, sections }, { tasks }) {
    return (Object.keys(fileChanges(tasks, values, state.fields)).length > 0 ||
        sectionsChanged(sections, state.sections));
}
/** Pages of which the file changed something that is Notion's: there it is put back. */
function overruled(homes, wanted, { tasks, plans }) {
    return [...homes].flatMap(([id, { plan, task, state }]) => {
        const side = task ? tasks : plans;
        const { values } = task ? wanted.task(task.id) : wanted.plan(plan.key);
        const changed = Object.keys(fileChanges(side, values, state.fields));
        return changed.some((field) => side.rule(field).owner === 'notion') ? [id] : [];
    });
}
/** Pages that relations of these no longer show because they are in the trash, were moved away or are out of reach. */
async function goneTargets(board, pages, homes, { tasks, plans }) {
    const isGone = (page) => page === undefined || page.inTrash || !sources.has(page.dataSource);
    const sources = new Set([tasks.source.id, plans.source.id]);
    const targets = [...pages].flatMap(([id, { page }]) => {
        const home = homes.get(id);
        return home ? row_unlinked(home.task ? tasks : plans, home.state.fields, page) : [];
    });
    const unread = new Set(targets.filter((id) => !pages.has(id)));
    const found = new Map([...pages, ...(await readPages(board, unread, () => false))]);
    return new Set(targets.filter((id) => isGone(found.get(id)?.page)));
}
function pull_isKnown(page, { session, known }) {
    return (pull_pagesOf(session).includes(page) || Object.values(known?.plans ?? {}).some((plan) => plan.page === page));
}
function isAt({ task }, page, { tasks, plans }) {
    return page.dataSource === (task ? tasks : plans).id;
}
/** A row that is neither here nor in the trash: it is held, and spoken of once. */
function unreachable({ task, state }, why) {
    const isNew = state.notes?.['row']?.text !== why;
    return {
        ...joinPulled([]),
        notes: { row: outOfReach(why) },
        notices: isNew ? [{ message: `${task?.id ?? ''}: ${why}` }] : [],
    };
}

;// CONCATENATED MODULE: ./build/src/modes/take-over.js














/** Everything up to the files; 'moved' when the branch has another head by now, and all has to be looked at again. */
async function takeOver(input) {
    const { ports, request, observed, connection, reviewed, lookups } = input;
    const { session, known: meta } = observed;
    const who = (userId) => lookups.people.directory.wordFor(userId);
    const agreed = connection.moved ? take_over_unknown : land(session, reviewed.agreed);
    const pulled = connection.moved || request.branch ? undefined : await pullAll(input, seen(agreed, reviewed.declined));
    const before = land(agreed, notRenewed(reviewed.declined, pulled));
    const held = holdPulls(pulled, {
        waiting: [...reviewed.waiting, ...reviewed.later],
        operation: (each) => pullOperation(each, session.index, who),
        rows: Object.keys(session.index).length,
        maxChanges: observed.config.config.sync.maxChanges,
        confirm: request.confirm,
        shown: meta?.held,
    });
    const conflicts = held.wait.length > 0 ? [] : (pulled?.conflicts ?? []);
    if (!request.dryRun)
        noteLosers(observed, conflicts, reviewed);
    const marks = highWater(observed, connection, { rows: input.rows, pulls: held.go });
    const foresee = (repository) => foreseenWrites({ ...input, observed: { ...observed, repository } }, before, input.board.now().slice(0, 10));
    const brought = await bring({ ...input, foresee }, held.go, marks, before, who);
    if (brought === 'moved')
        return 'moved';
    const { written, direct, refused } = brought;
    const taken = direct ? written.pulls : [...written.pulls, ...held.go, ...held.asked];
    if (!request.dryRun)
        session.book = withStatements(session.book, taken, session.now(), who);
    const now = { ...observed, head: brought.head, repository: written.repository };
    const proposed = await propose({
        ports,
        request,
        observed: now,
        reviewed,
        fresh: [...held.asked, ...(direct ? [] : held.go.filter(hasEdits))],
        pending: direct ? [] : input.moves.pending,
        looked: new Set(held.wait.length > 0 ? [] : pulled?.pages.keys()),
        marks: direct ? undefined : marks,
        who,
    });
    return {
        observed: now,
        marks,
        known: brought.known,
        notes: joinNotes(pulled, [...written.misfits, ...proposed.misfits], waitingNotes(proposed.state)),
        looked: new Set(pulled?.notes.keys()),
        restore: new Set([...(pulled?.restore ?? []), ...reviewed.restore]),
        held,
        meta: {
            ...nextMeta(input, pulled, held, proposed),
            ...input.moves.spoken,
            pending: [...brought.pending],
            taken: bring_remembered(observed, brought),
        },
        results: [...take_over_resultsOf(input, brought, who), ...heldResults(held), ...proposed.results],
        conflicts,
        notices: [...(pulled?.notices ?? []), ...take_over_refusal(refused), ...proposed.notices],
        pulled: request.dryRun ? 0 : written.pulls.filter(hasEdits).length,
        commit: brought.commit,
        pullRequest: proposed.pullRequest,
    };
}
/** The book with the statuses that people set in Notion. */
function withStatements(book, pulls, at, who) {
    const said = pulls.flatMap(({ task, edits, by, url }) => edits.flatMap((edit) => task !== undefined && edit.kind === 'set-task' && typeof edit.values.status === 'string'
        ? [[task, { kind: 'notion', status: edit.values.status, by: who(by), url, at }]]
        : []));
    return said.length === 0 ? book : { ...book, said: { ...book.said, ...Object.fromEntries(said) } };
}
/** Before other databases are confirmed, nothing is known of them. */
const take_over_unknown = { plans: new Map(), index: {} };
/** What people decided against and did not change again since. */
function notRenewed(declined, pulled) {
    const renewed = new Set([...(pulled?.pulls ?? []), ...(pulled?.asked ?? [])].map(proposed_nameOf));
    return declined.filter((pull) => !renewed.has(proposed_nameOf(pull)));
}
async function pullAll(input, known) {
    const { board, request, observed, connection, rows, edited, reviewed } = input;
    const { config } = observed.config;
    const facts = { ...(await facts_factsOf(input)), sync: () => undefined };
    const wanted = wants(facts);
    const handles = new Set(config.people.keys());
    const rules = {
        tasks: wanted.tasks,
        plans: wanted.plans,
        takes: takes(facts),
        names: { personName: (word) => word, handleOf: (name) => (handles.has(name) ? name : undefined) },
        conflicts: config.sync.conflicts,
        mode: config.notion.body,
        ticked: wanted.statusWord('Done'),
        unticked: wanted.statusWord('To Do'),
        cancelled: wanted.statusWord('Cancelled'),
    };
    const all = wanted.all().plans;
    const { taskRow } = adoptableRows(all, rows, known, connection, observed.known?.imported);
    const adopted = new Set(all.flatMap(({ tasks }) => tasks.flatMap((task) => (findTask(known, task) ? [] : (taskRow(task)?.page ?? [])))));
    return pull_pull({
        board,
        observed,
        connection,
        plans: facts.plans,
        known,
        rows,
        edited,
        reviewed,
        confirm: request.confirm,
        adopted,
        wanted: all,
        wants: wanted,
        rules,
    });
}
/** Values that give way are in the log of the state before anything is written over them. */
function noteLosers({ session }, conflicts, { lost }) {
    for (const { plan, task, field, repo, notion, kept } of conflicts)
        if (kept !== 'open') {
            const [side, loser, winner] = kept === 'repo' ? ['notion', notion, repo] : ['repo', repo, notion];
            session.noteLoser({ plan, task, field, side, lost: loser, kept: winner });
        }
    for (const { plan, task, field, from, to, edits } of lost)
        session.noteLoser({ plan, task, field, side: 'notion', lost: to, kept: from, rejected: edits });
}
function nextMeta(input, pulled, held, proposed) {
    const { known } = input.observed;
    const open = pulled ? [...pulled.open] : (known?.open ?? []);
    return {
        open: [...new Set([...open, ...held.wait.map(({ page }) => page)])].sort(),
        read: { ...known?.read, ...pulled?.read },
        rejected: stillRejected(input),
        proposed: proposed.state,
        decided: input.reviewed.decided ?? known?.decided,
    };
}
/** What was rejected and not touched since. */
function stillRejected({ observed, reviewed, rows }) {
    const { known, repository } = observed;
    const listed = new Map(rows.tasks.map((row) => [row.id, row]));
    const files = new Map(repository.plans.map(({ key, path }) => [key, repository.files.get(path)?.blob]));
    const stands = ([what, since]) => {
        if (files.has(what))
            return files.get(what) === since;
        if (known?.plans[what])
            return true;
        const row = listed.get(what);
        return row ? !row.inTrash && row.lastEditedTime <= since : !rows.complete;
    };
    return Object.fromEntries(Object.entries({ ...known?.rejected, ...reviewed.rejected }).filter(stands));
}
function take_over_resultsOf({ request, observed }, { written, commit }, who) {
    const outcome = request.dryRun ? { kind: 'planned' } : { kind: 'done', url: commit?.url };
    const operations = [
        ...written.pulls.filter(hasEdits).map((each) => pullOperation(each, observed.session.index, who)),
        ...written.assigned.map((each) => assignOperation(each, written.repository.plans)),
    ];
    return operations.map((operation) => ({ operation, outcome }));
}
function heldResults({ operations }) {
    return operations.map((operation) => ({ operation, outcome: { kind: 'held' } }));
}
function take_over_refusal(reason) {
    return reason === undefined
        ? []
        : [
            {
                message: `The branch takes no commits from this token (${reason}), so changes go through the pull request from plan-sync/notion.`,
            },
        ];
}
function joinNotes(pulled, misfits, waiting) {
    const notes = new Map();
    const add = (name, more) => void notes.set(name, { ...notes.get(name), ...more });
    for (const [name, more] of pulled?.notes ?? [])
        add(name, more);
    for (const { pull: { plan, task, field, from, to }, why, } of misfits)
        add(task ?? plan, {
            [field]: { kind: 'refused', text: `not taken over because ${why}`, repo: from, notion: to },
        });
    for (const [name, more] of waiting)
        add(name, more);
    return notes;
}

;// CONCATENATED MODULE: ./build/src/modes/without-notion.js





/** Nothing before there is a state: rows that nobody looked at may carry the very IDs that would be given. */
async function withoutNotion(ports, board, request, observed, news) {
    const { session, known, config } = observed;
    if (request.dryRun || request.branch !== undefined || !known?.board || session.restored)
        return;
    const connection = await connect(board, config.config, request.configPath, known.board, []);
    if (!('detection' in connection) || connection.moved)
        return;
    await session.load([...news.plans]);
    const moves = moveTasks(ports, request, observed, connection.detection.tasks.fields.status, news, []);
    session.book = moves.book;
    const rows = { tasks: [], plans: [], complete: false, watermark: known.watermark ?? '' };
    const marks = highWater(observed, connection, { rows, pulls: [] });
    const foresee = () => Promise.resolve({});
    const input = { ports, board, request, observed: moves.observed, connection, moves, foresee };
    const brought = await bring(input, [], marks, session, (userId) => userId);
    if (brought === 'moved')
        return;
    const pending = [...brought.pending];
    if (brought.commit || moves.results.length > 0)
        await session.save({ ...known, ...moves.spoken, ...seenOf(news, session), pending }, 'What happened while Notion was away', true);
}

;// CONCATENATED MODULE: ./build/src/modes/sync.js

























/** Syncs; every way in which it can end is in the report. Throws Faults of the services. */
async function sync_sync(ports, request) {
    let report = (0,core_report/* emptyReport */._O)('sync', request.dryRun);
    const { board } = ports;
    for (;;) {
        let expected;
        const surveyed = await begin_begin(ports, request, (view, known) => {
            const isSync = request.pullRequest === undefined && whyNoSync(board, view, request) === undefined;
            if (!board || !isSync || known?.board !== undefined)
                return;
            const first = connect(board, view.config, request.configPath, undefined, both);
            first.catch(() => undefined);
            expected = { blob: view.blob, first };
        });
        if ('problems' in surveyed)
            return { report: { ...report, ...surveyed }, survey: undefined, news: undefined, found: undefined };
        const { notion } = surveyed.config.config;
        // The first sync creates the databases itself where it is told under which page; a pull request never does.
        const isFirst = notion.parent !== undefined && (notion.tasks === undefined || notion.plans === undefined);
        const isSetup = board && isFirst && request.branch === undefined && request.pullRequest === undefined;
        if (isSetup) {
            const created = await setup_setup(ports, request);
            report = { ...created, mode: report.mode };
            if (created.commit !== undefined)
                continue;
        }
        const missing = whyNoSync(board, surveyed.config, request);
        if (missing !== undefined || !board) {
            const observed = await observe(ports.repository, surveyed);
            const { problems, notices } = observed.repository;
            const message = isSetup ? (request.dryRun ? noDatabases : undefined) : missing?.notice;
            const notice = message === undefined ? [] : [{ message }];
            report = {
                ...report,
                insight: insightOf({
                    plans: selectedPlans(observed, request),
                    known: surveyed.session.index,
                    statuses: taskVocabulary(knownStatus(surveyed), Object.fromEntries(surveyed.config.config.statuses)),
                    today: surveyed.session.now().slice(0, 10),
                }),
                problems: [...problems, ...report.problems],
                notices: [...notices, ...report.notices, ...notice],
            };
            if (request.pullRequest === undefined)
                return { report, survey: surveyed, news: undefined, found: undefined };
            const barred = { ...(await readNews(ports, request, surveyed)), barred: missing?.refusal };
            return {
                report,
                survey: surveyed,
                news: barred,
                found: await lookOnly(ports, request, surveyed, barred),
            };
        }
        const before = report;
        const connecting = expected?.blob === surveyed.config.blob ? expected?.first : undefined;
        const synced = await unlessOvertaken(async () => {
            const reading = readNews(ports, request, surveyed);
            const isAside = request.pullRequest !== undefined && request.scope !== 'full';
            if (isAside && (await reading).plans.size === 0) {
                const news = await reading;
                const found = await lookOnly(ports, request, surveyed, news);
                return { report: before, survey: surveyed, news, found };
            }
            const found = await withNotion(ports, board, request, surveyed, reading, connecting, before);
            return found && { ...found, survey: surveyed, news: await reading };
        });
        if (synced)
            return synced;
        ports.log.info('Somebody was faster; looking again.');
    }
}
/** Undefined when the repository moved meanwhile: nothing was written to Notion then, and all is looked at again. */
async function withNotion(ports, board, request, surveyed, coming, connecting, report) {
    const { config, known, full, session } = surveyed;
    // A full sync reads every plan anyway.
    const reading = full
        ? observe(ports.repository, surveyed)
        : coming.then(({ plans }) => observe(ports.repository, surveyed, plans));
    const proposal = findProposal(ports, request, surveyed);
    // Nobody waits for these yet; whoever does later hears of their failure.
    for (const each of [coming, reading, proposal])
        each.catch(() => undefined);
    const connectTo = (fresh) => connect(board, config.config, request.configPath, known?.board, fresh);
    const unusable = async (wrong) => {
        const { problems, notices } = (await reading).repository;
        return {
            report: {
                ...report,
                problems: [...problems, ...wrong],
                notices: [...report.notices, ...notices],
                requests: board.requests(),
            },
            found: await lookOnly(ports, request, surveyed, { ...(await coming), barred: refusalOf(wrong) }),
        };
    };
    const away = async (thrown) => {
        const { service, code } = (0,core_fault/* toFault */.e)(thrown);
        if (service === 'notion' && code === 'unavailable')
            await withoutNotion(ports, board, request, await reading, await coming);
        throw thrown;
    };
    const first = await (connecting ?? connectTo(schemasFirst(surveyed))).catch(away);
    if (!isUsable(first))
        return unusable(first.problems);
    const asking = askingOnce(board);
    // As a rule what files name is not known yet on a full sync: asked for beside the rows.
    if (full)
        reading
            .then(async (found) => {
            const plans = selectedPlans(found, request);
            const { specs } = await lookUp(asking, plans, session, config.config, first, []);
            await readSpecTexts(asking, first.bot, plans, session, specs, []);
        })
            .catch(() => undefined);
    const candidates = await listCandidates(ports, board, surveyed, first, full || first.moved).catch(away);
    const { rows: listed, edited } = await withOpenRows(board, candidates, surveyed, first);
    const news = await coming;
    await reading;
    const owners = await ownersOf(edited, listed, surveyed, first);
    const touched = [...listed.tasks, ...listed.plans].filter(({ id }) => edited.has(id));
    const outdated = full ? schemasAfter(surveyed, listed) : otherOptions(touched, surveyed, first);
    const connection = outdated.length > 0 ? await connectTo(outdated) : first;
    if (!isUsable(connection))
        return unusable(connection.problems);
    const asRead = await observe(ports.repository, surveyed, new Set([...owners, ...news.plans]));
    await loadFormer(asRead, selectedPlans(asRead, request));
    const rows = await withReturned(board, listed, asRead, connection);
    if (known?.board && !connection.moved) {
        const fields = newlyCarried(known.board, connection);
        if (fields.tasks.length + fields.plans.length > 0) {
            // Also plans that this run does not look at know only the properties that are gone.
            await surveyed.session.load(Object.keys(surveyed.known?.plans ?? {}));
            surveyed.session.adopt(emptyFields(surveyed.session, fields));
        }
    }
    if (!connection.moved)
        surveyed.session.adopt(withLeftBehind(asRead, rows, connection));
    const remembered = connection.moved ? { plans: new Map(), index: {} } : surveyed.session;
    const reviewed = await reviewProposals(ports, await proposal, asRead, board.now());
    if (reviewed === 'moved')
        return undefined;
    const moves = moveTasks(ports, request, asRead, connection.detection.tasks.fields.status, news, reviewed.refused);
    if (!request.dryRun)
        surveyed.session.book = moves.book;
    const { observed } = moves;
    const plans = selectedPlans(observed, request);
    const looked = new Set([...edited, ...reviewed.look]);
    const lookups = await lookUp(asking, plans, remembered, config.config, connection, touched);
    const specTexts = await readSpecTexts(asking, connection.bot, plans, remembered, lookups.specs, moves.answers);
    const taken = await takeOver({
        ports,
        board,
        request,
        observed,
        connection,
        rows,
        edited: looked,
        reviewed,
        lookups,
        moves,
    });
    if (taken === 'moved')
        return undefined;
    const today = board.now().slice(0, 10);
    const decision = await decide_decide({
        ports,
        request,
        observed: taken.observed,
        connection,
        rows,
        lookups,
        specTexts,
        taken,
        moves,
        today,
    });
    const performed = await perform(ports, board, request, taken.observed, connection, decision, taken, news);
    const synced = {
        ...report,
        ...performed,
        results: [...report.results, ...moves.results, ...taken.results, ...performed.results],
        conflicts: [...taken.conflicts, ...performed.conflicts],
        differences: decision.differences,
        problems: [...taken.observed.repository.problems, ...decision.problems],
        notices: [
            ...report.notices,
            ...news.notices,
            ...taken.observed.repository.notices,
            ...taken.notices,
            ...connection.notices,
            ...decision.notices,
            ...performed.notices,
        ],
        commit: taken.commit ?? report.commit,
        pullRequest: taken.pullRequest,
        pulled: taken.pulled,
        mapping: connection.mapping,
        graph: decision.graph,
        insight: insightOf({
            plans: selectedPlans(taken.observed, request),
            known: surveyed.session.index,
            statuses: moves.rules.statuses,
            today,
        }),
        requests: board.requests(),
    };
    return { report: synced, found: { observed: taken.observed, moves } };
}
function isUsable(found) {
    return 'detection' in found && found.problems.length === 0;
}
/** The answer to commands that would change something, where the databases cannot be used. */
function refusalOf([problem]) {
    return problem && { kind: 'refusal', why: problem.message, hint: problem.hint };
}
const noDatabases = 'The databases are not there yet. What the plans bring can be shown once `setup`, or the first sync, has created them.';

;// CONCATENATED MODULE: ./build/src/modes/pull-request.js








/** Syncs what the pull request concerns, comments, and says what is wrong with the plans that it changes. */
async function pullRequest(ports, request) {
    const synced = await sync_sync(ports, syncRequest(request));
    const { survey, news, found } = synced;
    const about = news?.pullRequests.find(({ number }) => number === request.number);
    const { problems, notices: said } = synced.report;
    const elsewhere = problems.map(asNotice);
    const report = {
        ...synced.report,
        mode: 'pull request',
        problems: [],
        notices: [...said, ...elsewhere],
        held: undefined,
        insight: undefined,
    };
    if (!survey || !found || !about)
        return report;
    const touched = await touchedBy(ports, request, survey, about, found.moves);
    const view = pull_request_view_viewOf({
        pullRequest: about,
        ...found,
        touched,
        notices: request.notice === undefined ? [] : [request.notice],
        blobUrl: `${ports.repository.url}/blob/${about.commit}`,
        runUrl: `${ports.repository.url}/actions/runs/${ports.run.id}`,
    });
    await answerCommands(ports, synced, request.configPath);
    const config = survey.config.config.pullRequests;
    // The action's own says in its text what it changes.
    const isWanted = config.comment && !request.dryRun && !isOwn(about);
    const unwritten = isWanted ? await keepComment(ports, about, view) : [];
    const notices = [...(unwritten ?? []), ...(await catchUp(ports, synced, syncRequest(request)))];
    return {
        ...report,
        preview: unwritten && commentText(view),
        problems: [...touched.problems, ...(config.requireTask ? taskMissing(about, view) : [])],
        notices: [...report.notices, ...notices],
    };
}
/** What is wrong on the default branch is no fault of the pull request. */
function asNotice({ message, hint, file, line }) {
    return { message: `On the default branch: ${message} ${hint}`, file, line };
}
function syncRequest({ number, comment, full, dryRun, configPath, notice }) {
    return {
        kind: 'sync',
        scope: full ? 'full' : 'changes',
        dryRun,
        branch: undefined,
        configPath,
        only: [],
        confirm: undefined,
        pullRequest: number,
        comment,
        notice,
    };
}
/** Answers the commands that a sync carried out, whatever it was started for. */
async function answerCommands(ports, { report, survey, found }, configPath) {
    if (!survey || !found || found.moves.answers.length === 0)
        return;
    await answer({
        ports,
        ...found,
        report,
        preview: ({ request }) => viewOfAnother(ports, survey, found, request.pullRequest, configPath),
    });
}
function taskMissing(about, { tasks }) {
    const { number, author, body, state } = about;
    if (isOwn(about) || state !== 'open' || tasks.length > 0 || author?.bot === true || saysNoTask(body))
        return [];
    return [
        {
            code: 'pull-request',
            message: `Pull request #${number} names no task.`,
            hint: 'Name one in its title, or write `no task` into its description.',
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/modes/validate.js
// Says whether the configuration and the plan files at a commit are fit to be synced. Reads the repository only.


/** Validates everything at `commit`. */
async function validate(repository, request) {
    return validateFiles(repository, await repository.files(request.commit, () => true), request);
}
/** The same for files that were listed already. */
async function validateFiles(repository, files, request) {
    const { view, problems } = await readConfig(repository, request.configPath, files.find(({ path }) => path === request.configPath), undefined);
    const notices = request.notice === undefined ? [] : [{ message: request.notice }];
    if (!view)
        return { ...(0,core_report/* emptyReport */._O)('validate'), problems, notices };
    const plans = await readPlans(repository, files, view.config, {
        known: {},
        index: {},
        wanted: 'all',
        texts: new Map(),
    });
    return {
        ...(0,core_report/* emptyReport */._O)('validate'),
        problems: [...problems, ...plans.problems],
        notices: [...notices, ...plans.notices],
    };
}

;// CONCATENATED MODULE: ./build/src/modes/run.js






/** Does what is asked for. Throws Faults where a service refuses or is away. */
async function run(request, ports) {
    switch (request.kind) {
        case 'sync': {
            const synced = await sync_sync(ports, request);
            await answerCommands(ports, synced, request.configPath);
            const { notices } = synced.report;
            return { ...synced.report, notices: [...notices, ...(await catchUp(ports, synced, request))] };
        }
        case 'pull-request':
            return pullRequest(ports, request);
        case 'validate':
            return validate(ports.repository, request);
        case 'setup':
            return setup_setup(ports, request);
        case 'import':
            return importPlans(ports, request);
    }
}

;// CONCATENATED MODULE: ./build/src/compose.js
// Builds the program of one run from plain settings: the one place where adapters are chosen.











/** The real services (or stand-ins that speak their protocols). */
function portsOf(settings, { clock, log }) {
    const { owner, repo } = settings;
    const client = client_createGitHubClient(settings.githubToken, { log, clock });
    const named = { owner, repo, serverUrl: settings.serverUrl };
    const recent = createRecentPulls();
    const objects = createObjects(client, named);
    return {
        repository: createRepository(client, named, recent, objects),
        proposals: createProposals(client, named),
        pullRequests: createPullRequests(client, named, recent),
        conversation: createConversation(client, named),
        store: (ref) => createStateStore(client, { owner, repo, ref }, objects),
        board: boardOf(settings, { clock, log }),
        clock,
        log,
        run: settings.run,
    };
}
/** Notion alone; undefined without a token for it. */
function boardOf({ notionToken, notionUrl }, { clock, log }) {
    return notionToken === undefined
        ? undefined
        : createBoard({ token: notionToken, url: notionUrl, clock, log });
}
/** How the repository is set up on GitHub, for those who check it. */
function settingsOf(settings, { clock, log }) {
    return createSettings(createGitHubClient(settings.githubToken, { log, clock }), settings);
}
/** The use cases over them. */
function compose(settings, surroundings) {
    const ports = portsOf(settings, surroundings);
    return (request) => run(request, ports);
}


/***/ })

};
