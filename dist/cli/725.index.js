export const id = 725;
export const ids = [725];
export const modules = {

/***/ 45725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  boardOf: () => (/* binding */ boardOf),
  compose: () => (/* binding */ compose),
  portsOf: () => (/* binding */ portsOf),
  settingsOf: () => (/* binding */ settingsOf)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 21 modules
var github = __webpack_require__(11758);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(49735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(86856);
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
function httpStatus(error) {
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
        return httpStatus(error) === 404;
    return errors.every(({ type, message, extensions }) => type === undefined &&
        (extensions?.code === 'undefinedField' || /doesn't exist on type|Cannot query field/.test(message)));
}
/** A primary or a secondary rate limit (docs.github.com/rest, "Rate limits for the REST API"). */
function isRateLimit(error) {
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
function createGitHubClient(token, options) {
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
            missing = httpStatus(error) === 404;
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
var core_fault = __webpack_require__(47077);
;// CONCATENATED MODULE: ./build/src/adapters/github/fault.js
// Translates what octokit throws into Faults, once: what happened, to what, and what to do about it.


/** Runs requests to GitHub; whatever they throw leaves as a Fault that names the call. */
async function asking(call, requests) {
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
    if (isRateLimit(error))
        return 'limit';
    const types = graphqlErrors(error).map((one) => one.type);
    if (types.length > 0) {
        if (types.some((type) => type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES'))
            return 'forbidden';
        return types.includes('NOT_FOUND') ? 'not-found' : 'invalid';
    }
    const status = httpStatus(error);
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
            if (httpStatus(error) === 403)
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
            if (attempts === 1 || (httpStatus(error) ?? 0) < 500)
                throw error;
            const there = (await own(pullRequest)).find((comment) => comment.body === body && comment.at >= since && !said.has(comment.id));
            return there ?? say(pullRequest, body, since, attempts - 1);
        }
    };
    return {
        own: (pullRequest) => asking(reading, () => own(pullRequest)),
        say: (pullRequest, body) => asking(writing, async () => {
            const comment = await say(pullRequest, body, toSeconds(client.now()));
            said.add(comment.id);
            return comment;
        }),
        edit: (comment, body) => asking(writing, () => whereFound(() => client.rest.issues.updateComment({ ...name, comment_id: comment, body }))),
        async remove(comment) {
            await asking(writing, () => whereFound(() => client.rest.issues.deleteComment({ ...name, comment_id: comment })));
        },
        async react(comment, content) {
            const at = { ...name, comment_id: comment };
            await asking(writing, () => whereFound(() => client.rest.reactions.createForIssueComment({ ...at, content })));
        },
        permission: (login) => asking({ to: `read what ${login} may do in ${owner}/${repo}`, permission: 'contents: read' }, async () => {
            try {
                const at = { ...name, username: login };
                const { data } = await client.rest.repos.getCollaboratorPermissionLevel(at);
                // An organisation's own role has a name of its own, and stands on one of GitHub's.
                return toPermission(data.role_name) ?? toPermission(data.permission) ?? 'none';
            }
            catch (error) {
                if (httpStatus(error) === 404)
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
        if (httpStatus(error) === 404)
            return false;
        throw error;
    }
}
const PERMISSIONS = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];
const toPermission = (name) => PERMISSIONS.find((permission) => permission === name);
/** GitHub writes times without parts of a second. */
const toSeconds = (at) => at.replace(/\.\d+Z$/, 'Z');

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/dataloader/index.js
var dataloader = __webpack_require__(52139);
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
        if (httpStatus(error) === 404)
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
        if (httpStatus(error) === 404)
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
        if (httpStatus(error) === 404 || httpStatus(error) === 409)
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
        const now = await asking(call, () => readRef(client, repository, ref));
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
    const history = await asking(call, () => newestCommits(client, repository, head.branch));
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
            const { head, file, ...answer } = await asking(reading, () => readHead(client, name, branch, beside, recent));
            isPublic = answer.isPublic;
            if (file)
                found.set(file.oid, file);
            return beside === '' || file === undefined ? head : { ...head, beside: file?.oid ?? null };
        },
        async isPublic() {
            isPublic ??= await asking(reading, async () => !(await client.rest.repos.get(name)).data.private);
            return isPublic;
        },
        async files(tree, wanted) {
            const files = (await asking(reading, () => listTree(client, name, tree))).filter(({ path }) => wanted(path));
            for (const { blob, size } of files)
                sizes.set(blob, size);
            return files;
        },
        async texts(blobs) {
            const wanted = [...new Set(blobs)];
            return asking(reading, async () => {
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
            for (const { message } of await asking(reading, () => newestCommits(client, name))) {
                const trailers = parseTrailers(message);
                if (trailers !== undefined)
                    return trailers;
            }
            return undefined;
        },
        async isAncestor(commit, of) {
            return asking(reading, async () => {
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
                    if (httpStatus(error) === 404)
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
    const look = (branch) => asking(reading, () => lookAt(client, name, branch));
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
            const there = await asking(opening, () => newestPull(client, name, branch, base));
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
                await asking(changing, () => client.rest.pulls.update({ ...name, pull_number: number, title, body }));
            return { kind: 'proposed', number, url, commit: pushed };
        },
        async withdraw(branch, comment) {
            const standing = await look(branch);
            if (isTheirs(standing))
                return false;
            const opened = standing.pull?.state === 'open' ? standing.pull.number : undefined;
            if (opened !== undefined)
                await asking(changing, () => commentOnce(client, name, opened, comment));
            // The branch goes first: this tells our closing from a person's, whoever's token it is.
            if (standing.branch !== undefined)
                await asking(pushing, () => deleteBranch(client, name, branch, pushing));
            if (opened !== undefined)
                await asking(changing, () => client.rest.pulls.update({ ...name, pull_number: opened, state: 'closed' }));
            return true;
        },
        async reopen(number) {
            return asking(changing, async () => {
                try {
                    await client.rest.pulls.update({ ...name, pull_number: number, state: 'open' });
                    return true;
                }
                catch (error) {
                    if (httpStatus(error) === 422)
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
        if (attempts === 1 || (httpStatus(error) ?? 0) < 500)
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

// EXTERNAL MODULE: ./build/src/core/pull-requests/model.js
var model = __webpack_require__(32823);
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
        if (httpStatus(error) === 404)
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
        changed: (since) => asking(reading, async () => {
            const listed = (since === 'open' ? undefined : recent.take(since)) ??
                (await listByGraphql(client, name, since)) ??
                (await listByRest(client, name, since));
            const times = new Map(listed
                .filter(({ headRefName }) => !headRefName.startsWith(model/* ownBranches */.r))
                .sort(byChange)
                .map((pull) => [pull.number, pull.updatedAt]));
            // As the list had it: whoever asks again since the newest of these times misses nothing that changed while
            // the list was read.
            return (await whole([...times.keys()])).map((pull) => ({
                ...pull,
                updatedAt: times.get(pull.number) ?? pull.updatedAt,
            }));
        }),
        get: (number) => asking(reading, async () => (await whole([number]))[0]),
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

;// CONCATENATED MODULE: ./build/src/core/doctor/facts.js
// What can be seen of how a repository is set up on GitHub.
/** What a run reads, called as the permission that it takes. */
const readables = ['contents', 'pull-requests', 'issues', 'actions'];

;// CONCATENATED MODULE: ./build/src/adapters/github/settings.js
// The port `RepositorySettings` over GitHub's API. Nothing is tried out: what a token may write is told by the role of
// its account and the scopes that GitHub names, or not at all.



function createSettings(client, { owner, repo }) {
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
            const tip = lost === undefined ? await asking(reading, () => files.tip(ref, META)) : undefined;
            isMissing = false;
            // Without meta.json this is no state of ours; an empty text is as unreadable as a damaged one.
            if (tip)
                return { commit: tip.commit, meta: tip.text ?? '' };
            if (lost === undefined)
                onDoubt?.();
            const commit = lost ?? (await asking(reading, () => readRef(client, name, ref)));
            if (commit === undefined)
                return undefined;
            isMissing = lost !== undefined;
            const reads = asking(reading, () => files.read(commit, [META]));
            const texts = await (lost === undefined ? reads : reads.catch(() => undefined));
            return texts && { commit, meta: texts.get(META) ?? '' };
        },
        read: (commit, paths) => paths.length === 0 ? Promise.resolve(new Map()) : asking(reading, () => files.read(commit, paths)),
        async save(parent, changes, message) {
            const written = await asking(writing, async () => {
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

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __webpack_require__(55395);
// EXTERNAL MODULE: ./build/src/core/render/escape.js
var render_escape = __webpack_require__(66447);
;// CONCATENATED MODULE: ./build/src/adapters/notion/faults.js
// The one place where a failed exchange becomes a sentence for people: what happened, on what, and what to do.


/** Text that came from Notion or from people, as one short line in quotes. */
function quoted(text, most = 200) {
    const characters = Array.from((0,render_escape/* oneLine */.TN)(text));
    return `\u201c${characters.length > most ? `${characters.slice(0, most - 1).join('')}\u2026` : characters.join('')}\u201d`;
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
    return notionFault('unexpected', `Notion\u2019s answer for ${about} is not of a kind that this version understands.`, 'Update the action; if that does not help, report it with the debug log.');
}
/** The Fault for a failure that is final for `call`. */
function faultOf(failure, call) {
    const fault = (code, message, hint) => notionFault(code, message, hint, failure.cause);
    const words = failure.message === '' ? '' : `: ${quoted(failure.message)}`;
    if (failure.status === 401) {
        return fault('unauthorized', 'Notion refused the token.', 'Create a new token in Notion\u2019s integration settings and store it as the secret NOTION_TOKEN; personal tokens expire, and are revoked with their owner.');
    }
    if (failure.status === 403)
        return forbidden(failure, call, fault);
    if (failure.status === 404) {
        return fault('not-found', `Notion does not find ${call.about}: it is deleted, or not shared with the integration.`, 'Open it in Notion, choose \u2022\u2022\u2022 \u2192 Connections, and add the integration.');
    }
    if (failure.status === 409 || failure.code === 'conflict_error') {
        return failure.kind === 'rejected'
            ? fault('limit', `Notion takes no more rows (${call.about})${words}.`, 'Remove rows that are no longer needed, or use another database.')
            : fault('unavailable', `Notion could not save ${call.about}, again and again, because somebody else was saving it.`, 'Nothing to do: the next run tries again.');
    }
    if (failure.status === 429 && failure.kind === 'rejected') {
        return fault('limit', `Notion has blocked requests of this integration${words}.`, 'Ask Notion\u2019s support what the block is for; waiting does not lift it.');
    }
    if (failure.status === 429) {
        return fault('unavailable', `Notion\u2019s rate limit did not let the request for ${call.about} through${waitAsked(failure)}.`, 'Nothing to do: the next run goes on from here. Other integrations of the workspace may share the limit.');
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
        return fault('forbidden', `The request for ${call.about} was stopped on its way to Notion by a network rule (403, not from Notion\u2019s API).`, 'Allow the runner to reach the Notion API, or run on another runner.');
    }
    if (failure.details['block_limit'] !== undefined) {
        return fault('limit', 'The Notion workspace has used up the blocks of its free plan, so that nothing can be created there.', 'Upgrade the workspace, or use one with a single member; deleting blocks does not give them back.');
    }
    return fault('forbidden', `The Notion token may not do this with ${call.about}: it lacks the capability \u201c${capability(call)}\u201d.`, 'Switch the capability on in Notion\u2019s integration settings, under Capabilities.');
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
    truncated: schemas/* catch */.MfU(schemas/* boolean */.zMY(), false),
    unknown_block_ids: schemas/* catch */.MfU(schemas/* array */.YOg(schemas/* unknown */.L5J()), []),
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

// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
// EXTERNAL MODULE: ./build/src/core/board/references.js
var references = __webpack_require__(2322);
;// CONCATENATED MODULE: ./build/src/adapters/notion/convert.js
// Notion's JSON as the product's values. Additive changes reach every API version, so unknown keys and types pass,
// and what is missing gets a harmless value; only an object without an id is none.


/** Pages list this many entries of a relation or people property at most; the rest is behind `ids`. */
const listedEntries = 25;
/** Dashed, lower case; a text that is no UUID is only lowered. */
function normalId(id) {
    return (0,references/* toId */.L)(id) ?? id.toLowerCase();
}
const convert_text = schemas/* catch */.MfU(schemas/* string */.YjP(), '');
const id = schemas/* pipe */.FsL(schemas/* string */.YjP().check(api/* _minLength */.m9(1)), schemas/* transform */.pdi(normalId));
const reference = schemas/* catch */.MfU(schemas/* object */.Ikc({ id }), { id: '' });
const richText = schemas/* catch */.MfU(schemas/* array */.YOg(schemas/* catch */.MfU(schemas/* object */.Ikc({ plain_text: convert_text }), { plain_text: '' })), []);
function plain(items) {
    return items.map((item) => item.plain_text).join('');
}
const properties = schemas/* catch */.MfU(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()), {});
const rawProperty = schemas/* looseObject */._H3({ id: schemas/* string */.YjP(), type: schemas/* string */.YjP() });
const pageObject = schemas/* object */.Ikc({
    id,
    url: convert_text,
    created_time: convert_text,
    created_by: reference,
    last_edited_time: convert_text,
    last_edited_by: reference,
    in_trash: schemas/* catch */.MfU(schemas/* boolean */.zMY(), false),
    parent: schemas/* catch */.MfU(schemas/* object */.Ikc({ data_source_id: schemas/* catch */.MfU(schemas/* optional */.lqM(id), undefined) }), {
        data_source_id: undefined,
    }),
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
const group = schemas/* object */.Ikc({ name: convert_text, option_ids: schemas/* catch */.MfU(schemas/* array */.YOg(schemas/* string */.YjP()), []) });
const list = (item) => schemas/* pipe */.FsL(schemas/* catch */.MfU(schemas/* array */.YOg(schemas/* unknown */.L5J()), []), schemas/* transform */.pdi((items) => items.flatMap((entry) => {
    const result = item.safeParse(entry);
    return result.success ? [result.data] : [];
})));
const schemaDetails = schemas/* object */.Ikc({
    options: schemas/* optional */.lqM(list(convert_option)),
    groups: schemas/* optional */.lqM(list(group)),
    data_source_id: schemas/* catch */.MfU(schemas/* optional */.lqM(id), undefined),
    dual_property: schemas/* catch */.MfU(schemas/* optional */.lqM(schemas/* object */.Ikc({ synced_property_id: schemas/* optional */.lqM(schemas/* string */.YjP()) })), undefined),
    prefix: schemas/* catch */.MfU(schemas/* nullish */.cl6(schemas/* string */.YjP()), undefined),
});
const anyDetails = schemas/* catch */.MfU(schemaDetails, {});
const propertyObject = schemas/* extend */.X$i(rawProperty, { name: convert_text });
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
    title: schemas/* pipe */.FsL(richText, schemas/* transform */.pdi(plain)),
    url: convert_text,
    parent: schemas/* catch */.MfU(schemas/* object */.Ikc({ database_id: schemas/* catch */.MfU(schemas/* optional */.lqM(id), undefined) }), { database_id: undefined }),
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
    title: schemas/* pipe */.FsL(richText, schemas/* transform */.pdi(plain)),
    url: convert_text,
    data_sources: list(schemas/* object */.Ikc({ id, name: convert_text })),
});
/** A database: the container of data sources, without a schema of its own. */
function toDatabase(json) {
    return databaseObject.safeParse(json).data;
}
const userObject = schemas/* object */.Ikc({
    id,
    name: schemas/* catch */.MfU(schemas/* nullish */.cl6(schemas/* string */.YjP()), undefined),
    type: schemas/* catch */.MfU(schemas/* string */.YjP(), ''),
    person: schemas/* catch */.MfU(schemas/* nullish */.cl6(schemas/* object */.Ikc({ email: schemas/* catch */.MfU(schemas/* optional */.lqM(schemas/* string */.YjP()), undefined) })), undefined),
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
    results: schemas/* catch */.MfU(schemas/* array */.YOg(schemas/* unknown */.L5J()), []),
    has_more: schemas/* catch */.MfU(schemas/* boolean */.zMY(), false),
    next_cursor: schemas/* catch */.MfU(schemas/* nullish */.cl6(schemas/* string */.YjP()), undefined),
    request_status: schemas/* catch */.MfU(schemas/* optional */.lqM(schemas/* object */.Ikc({ type: schemas/* string */.YjP() })), undefined),
});
/** What is no list says that there is more, and not where. */
const anyListing = schemas/* catch */.MfU(listing, {
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
            throw notionFault('forbidden', `Notion shows only the id of ${about}, not what is on it.`, 'Open it in Notion, choose \u2022\u2022\u2022 \u2192 Connections, and add the integration; it needs the capability \u201cRead content\u201d.');
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
                found.push(await sourceOf(database, `the database \u201c${title}\u201d`));
            return found;
        },
        createDatabase: async (parent, title, properties) => {
            const about = `the new database \u201c${title}\u201d`;
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
            const about = `the view \u201c${view.name}\u201d of ${labels.database(source.id)}`;
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
        const parsed = (0,references/* parseReference */.F)(reference);
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
var src = __webpack_require__(68342);
;// CONCATENATED MODULE: ./build/src/adapters/notion/failure.js
// What a failed exchange means for the request, read once from whatever was thrown: whether Notion ran it, refused
// it, or nobody knows. Decides nothing; retry.ts and once.ts do.


const errorBody = schemas/* object */.Ikc({
    code: schemas/* catch */.MfU(schemas/* string */.YjP(), ''),
    message: schemas/* catch */.MfU(schemas/* string */.YjP(), ''),
    additional_data: schemas/* catch */.MfU(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()), {}),
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
        return schemas/* catch */.MfU(errorBody, none).parse(JSON.parse(body));
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
                log.info(`Notion\u2019s limit for requests is reached; going on in ${seconds(wait)} s.`);
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
/** 1, 2, 4 \u2026 seconds, up to half more or less; for the n-th failure from 1. */
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

// EXTERNAL MODULE: ./build/src/modes/run.js + 164 modules
var run = __webpack_require__(52902);
;// CONCATENATED MODULE: ./build/src/compose.js
// Builds the program of one run from plain settings: the one place where adapters are chosen.











/** The real services (or stand-ins that speak their protocols). */
function portsOf(settings, { clock, log }) {
    const { owner, repo } = settings;
    const client = createGitHubClient(settings.githubToken, { log, clock });
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
    return (request) => (0,run/* run */.e)(request, ports);
}


/***/ })

};
