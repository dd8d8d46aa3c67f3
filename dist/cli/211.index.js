export const id = 211;
export const ids = [211];
export const modules = {

/***/ 11438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ terminalLog)
/* harmony export */ });
/* harmony import */ var _core_render_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66447);
// The port `Log` on a terminal: progress goes to the error stream, so that results can be piped.

/** Debug lines are shown where PLAN_SYNC_DEBUG is set. */
function terminalLog({ err, env }) {
    const debugs = (env['PLAN_SYNC_DEBUG'] ?? '') !== '';
    const { dim, yellow } = err.styles;
    return {
        info: (message) => err.lines([dim((0,_core_render_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(message))]),
        notice: (message) => err.lines([`${yellow('note')} ${(0,_core_render_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(message)}`]),
        warning: (message) => err.lines([`${yellow('warning')} ${(0,_core_render_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(message)}`]),
        debug: (message) => (debugs ? err.lines([dim((0,_core_render_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(message))]) : undefined),
        group: (title, body) => {
            err.lines([dim((0,_core_render_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(title))]);
            return body();
        },
    };
}


/***/ }),

/***/ 4078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addTask: () => (/* binding */ addTask)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1954);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47077);
/* harmony import */ var _core_plan_ids_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22055);
/* harmony import */ var _core_render_escape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(66447);
/* harmony import */ var _modes_write_back_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67417);
/* harmony import */ var _plans_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7404);
/* harmony import */ var _remote_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22927);
// Adds one task to a plan file of the working tree: the next ID that was never used, spliced in where it belongs.









/** The ID that the task got, and where it stands now. Throws a Fault, and changes nothing, where it cannot be added. */
async function addTask(context, options, { key, title, phase, label, after, ...task }) {
    const local = await (0,_plans_js__WEBPACK_IMPORTED_MODULE_5__/* .readLocalPlans */ .E3)(context, options);
    const plan = (0,_plans_js__WEBPACK_IMPORTED_MODULE_5__/* .planOf */ .XC)(local, key);
    const id = `${key}-${(await lastNumber(context, options, local, key)) + 1}`;
    const { status, priority, assignee, sprint, estimate, due } = task;
    const given = {
        id,
        title,
        status,
        priority,
        assignee,
        sprint,
        estimate,
        due,
        labels: label,
        dependsOn: after,
    };
    const values = { ...definedOf(given), id, title };
    const edit = { kind: 'add-task', plan: key, phase: phaseOf(plan, phase), values };
    const { view, why } = (0,_modes_write_back_js__WEBPACK_IMPORTED_MODULE_4__/* .apply */ .Bb)(local.view, [edit], { known: {}, index: {} });
    const added = view.plans.find((each) => each.key === key)?.tasks.find((each) => each.id === id);
    const text = view.texts.get(plan.path);
    if (why !== undefined || !added || text === undefined)
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .Fault */ .v('invalid', `The task was not added, because ${why ?? 'the file cannot be changed safely'}.`, {
            service: 'runner',
            hint: 'Correct that, or write the task into the file by hand.',
        });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(local.root, plan.path), text);
    return { id, file: plan.path, line: added.at[''].line };
}
/** The highest number ever used for the key: in the files, and as far as GitHub can be asked in the state. */
async function lastNumber(context, options, { view, config }, key) {
    const here = (0,_core_plan_ids_js__WEBPACK_IMPORTED_MODULE_7__/* .highWaterOf */ .N)(view.plans, {}, idsInUnread(view));
    const { err } = context;
    if (options.offline)
        return here.get(key) ?? 0;
    if ((await (0,_remote_js__WEBPACK_IMPORTED_MODULE_6__/* .githubToken */ .bU)(context)) === undefined) {
        err.lines([
            `${err.styles.yellow('note')} Without a token for GitHub only the IDs in the files are known: that of a task that was removed may be given again.`,
        ]);
        return here.get(key) ?? 0;
    }
    const ports = await (0,_remote_js__WEBPACK_IMPORTED_MODULE_6__/* .openPorts */ .Rr)(context, options);
    const { highWaterOfState } = await Promise.all(/* import() */[__webpack_require__.e(394), __webpack_require__.e(318)]).then(__webpack_require__.bind(__webpack_require__, 15394));
    const marks = await highWaterOfState(ports, config.sync.state).catch((thrown) => {
        if (!(thrown instanceof _core_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .Fault */ .v))
            throw thrown;
        const { code, service, message } = thrown;
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .Fault */ .v(code, message, {
            service,
            hint: 'Correct that, or give --offline to look at the files only.',
            cause: thrown,
        });
    });
    return Math.max(here.get(key) ?? 0, marks.get(key) ?? 0);
}
/** Everything that looks like an ID in files that could not be read as plans. */
function idsInUnread({ texts, plans }) {
    const read = new Set(plans.map(({ path }) => path));
    return [...texts].flatMap(([path, text]) => read.has(path) ? [] : [...text.matchAll(/\b[A-Z][A-Z0-9]{1,9}-[1-9]\d{0,8}\b/g)].map(([id]) => id));
}
/** The phase as the file calls it. A name that is nearly that of a phase is taken for a slip. */
function phaseOf({ phases, key }, asked) {
    if (asked === undefined)
        return undefined;
    const titles = phases.map(({ title }) => title);
    const same = titles.find((title) => title.toLowerCase() === asked.trim().toLowerCase());
    const guess = same ?? (0,_core_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .closest */ .k)(asked, titles);
    if (same !== undefined || guess === undefined)
        return same ?? asked.trim();
    throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .Fault */ .v('not-found', `${key} has no phase "${(0,_core_render_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .oneLine */ .TN)(asked)}".`, {
        service: 'runner',
        hint: `Did you mean "${guess}"?`,
    });
}
function definedOf(values) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 7404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E3: () => (/* binding */ readLocalPlans),
/* harmony export */   Ul: () => (/* binding */ readFiles),
/* harmony export */   XC: () => (/* binding */ planOf)
/* harmony export */ });
/* harmony import */ var _adapters_local_working_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50018);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47077);
/* harmony import */ var _core_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1954);
/* harmony import */ var _modes_observe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4737);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43203);
// The plans of the working tree, for commands that look at them without any service.





/** Throws a Fault where the configuration has problems. */
async function readLocalPlans(context, options) {
    return readFiles((0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .workingTreeRoot */ .Af)(context, options), options.config);
}
/** The same below a root that is known. */
async function readFiles(root, configPath) {
    const repository = (0,_adapters_local_working_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .createWorkingTree */ .S)({ root, configPath, remote: undefined });
    const files = await repository.files(_adapters_local_working_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .workingTree */ .c, () => true);
    const file = files.find(({ path }) => path === configPath);
    const { view, problems } = await (0,_modes_observe_js__WEBPACK_IMPORTED_MODULE_3__/* .readConfig */ .Xg)(repository, configPath, file, undefined);
    if (!view)
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .v('invalid', `${configPath} has problems, the first in line ${problems[0]?.line ?? 1}.`, {
            service: 'runner',
            hint: '`plan-sync validate` shows what to do.',
        });
    const all = { known: {}, index: {}, wanted: 'all', texts: new Map() };
    return { root, config: view.config, view: await (0,_modes_observe_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlans */ .xZ)(repository, files, view.config, all) };
}
/** The plan with that key. Throws a Fault where there is none, or where it has problems that have to be solved first. */
function planOf({ view }, key) {
    const found = view.plans.find((plan) => plan.key === key);
    if (found && !view.frozen.has(key))
        return found;
    if (found)
        throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .v('invalid', `The plan ${key} has problems.`, {
            service: 'runner',
            hint: '`plan-sync validate` shows them and what to do.',
        });
    const keys = view.plans.map((plan) => plan.key);
    const guess = (0,_core_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .closest */ .k)(key, keys);
    const there = keys.length === 0 ? 'There are no plans here.' : `There are ${keys.join(', ')}.`;
    throw new _core_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .v('not-found', `No plan here has the key ${key}.`, {
        service: 'runner',
        hint: view.problems.length > 0
            ? 'It may be in a file with problems: `plan-sync validate` shows them.'
            : guess === undefined
                ? there
                : `Did you mean ${guess}?`,
    });
}


/***/ }),

/***/ 22927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bU: () => (/* binding */ githubToken),
  xG: () => (/* binding */ notionUrl),
  Rr: () => (/* binding */ openPorts),
  Yo: () => (/* binding */ openPortsWithNotion),
  Ow: () => (/* binding */ openSettings),
  bv: () => (/* binding */ variable)
});

// UNUSED EXPORTS: repositoryName, serverUrl

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/action/inputs.js
var inputs = __webpack_require__(73991);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/src/adapters/local/github-token.js
// The token of GitHub's own command line, where people are logged in with it.

/** Asks `gh auth token`; undefined where there is no gh, or nobody is logged in to `host`. */
function tokenOfGh(host) {
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)('gh', ['auth', 'token', '--hostname', host], { timeout: 10_000 }, (error, stdout) => resolve(error ? undefined : stdout.trim() || undefined));
    });
}

// EXTERNAL MODULE: ./build/src/adapters/local/git.js
var git = __webpack_require__(92414);
;// CONCATENATED MODULE: ./build/src/adapters/local/remote.js
// Which repository on GitHub a working tree belongs to.

/** The address of the remote `origin` as git resolves it; undefined where there is none. */
async function originUrl(root) {
    return (await (0,git/* askGit */.g)(root, ['remote', 'get-url', 'origin']))?.trim();
}
/**
 * `owner/name` of a remote's address: https, ssh, or the short form of scp (`git@github.com:acme/platform.git`).
 * Undefined for anything else: a folder, or a server that is not `host`. Names without a dot may be aliases of ssh.
 */
function repositoryOf(address, host) {
    const found = address.includes('://') && URL.canParse(address) ? ofUrl(new URL(address)) : ofScp(address);
    if (!found || !isServer(found.host, host))
        return undefined;
    const [owner = '', name = ''] = found.path
        .replace(/^\/+|\/+$/g, '')
        .split('/')
        .slice(-2);
    const repository = `${owner}/${name.replace(/\.git$/, '')}`;
    return /^[\w.-]+\/[\w.-]+$/.test(repository) ? repository : undefined;
}
function ofUrl({ protocol, host, hostname, pathname }) {
    if (/^https?:$/.test(protocol))
        return { host, path: pathname };
    return /^(ssh|git\+ssh|git):$/.test(protocol) ? { host: hostname, path: pathname } : undefined;
}
function ofScp(address) {
    const [, host, path] = /^(?:[^@/:]+@)?([^@/:]+):(.+)$/.exec(address) ?? [];
    return host === undefined || path === undefined ? undefined : { host, path };
}
function isServer(name, host) {
    const [found, wanted] = [name.toLowerCase(), host.toLowerCase()];
    return !found.includes('.') || [wanted, `ssh.${wanted}`, wanted.replace(/:\d+$/, '')].includes(found);
}

// EXTERNAL MODULE: ./build/src/core/fault.js
var fault = __webpack_require__(47077);
// EXTERNAL MODULE: ./build/src/cli/log.js
var log = __webpack_require__(11438);
// EXTERNAL MODULE: ./build/src/cli/options.js + 1 modules
var cli_options = __webpack_require__(43203);
;// CONCATENATED MODULE: ./build/src/cli/remote.js
// The services as a command reaches them: whose repository it is, with which tokens, and the ports over them.







/** The value of a variable; an empty one counts as missing. */
function variable(env, name) {
    return env[name]?.trim() || undefined;
}
/** From `--repo`, GITHUB_REPOSITORY, or the remote `origin`. Throws a Fault where none of them says. */
async function repositoryName(context, options) {
    const given = options.repo ?? variable(context.env, 'GITHUB_REPOSITORY');
    const address = given === undefined ? await originUrl((0,cli_options/* workingTreeRoot */.Af)(context, options)) : undefined;
    const name = given ?? (address === undefined ? undefined : repositoryOf(address, serverHost(context.env)));
    const [owner, repo] = (name ?? '').split('/');
    if (owner && repo)
        return { owner, repo };
    throw new fault/* Fault */.v('not-found', address === undefined
        ? 'There is no remote `origin` here that would say which repository on GitHub is meant.'
        : `The remote \`origin\` is no repository on ${serverHost(context.env)}.`, {
        service: 'runner',
        hint: 'Run the command inside a clone, or name the repository: `--repo owner/name`.',
    });
}
/** `https://github.com`, without a slash at its end. */
function serverUrl(env) {
    return (variable(env, 'GITHUB_SERVER_URL') ?? 'https://github.com').replace(/\/+$/, '');
}
function serverHost(env) {
    const url = serverUrl(env);
    return URL.canParse(url) ? new URL(url).host : 'github.com';
}
/** From the environment, else from gh; undefined where neither has one. It is never shown from here on. */
async function githubToken(context) {
    const { env } = context;
    const given = variable(env, 'GITHUB_TOKEN') ?? variable(env, 'GH_TOKEN');
    const token = given ?? (await tokenOfGh(serverHost(env)));
    if (token !== undefined)
        context.conceal(token);
    return token;
}
/** Where Notion is. Throws a Fault where NOTION_API_URL names an address that the token may not be sent to. */
function notionUrl(env) {
    const url = (0,inputs/* notionOrigin */.ME)(variable(env, 'NOTION_API_URL') ?? 'https://api.notion.com');
    if (url !== undefined)
        return url;
    throw new fault/* Fault */.v('invalid', 'NOTION_API_URL is no address that the Notion token may be sent to.', {
        service: 'runner',
        hint: 'Unset it; another origin than https://api.notion.com is accepted on this machine only.',
    });
}
/** Which repository, and with which tokens. Throws a Fault without a token for GitHub. */
async function openSettings(context, options) {
    const { env } = context;
    const name = await repositoryName(context, options);
    const url = notionUrl(env);
    const token = await githubToken(context);
    if (token === undefined)
        throw new fault/* Fault */.v('unauthorized', `There is no token for ${name.owner}/${name.repo} on GitHub.`, {
            service: 'github',
            hint: 'Set GITHUB_TOKEN or GH_TOKEN, or log in with `gh auth login`.',
        });
    return {
        ...name,
        githubToken: token,
        notionToken: variable(env, 'NOTION_TOKEN'),
        notionUrl: url,
        serverUrl: serverUrl(env),
        // Runs on GitHub have numbers; this is none, and no two are the same.
        run: { id: `local-${(0,external_node_crypto_.randomUUID)()}`, attempt: '1' },
    };
}
/**
 * The ports over the real services. Throws a Fault without a token for GitHub; `board` is undefined without one for
 * Notion.
 */
async function openPorts(context, options) {
    const settings = await openSettings(context, options);
    const [{ portsOf }, { systemClock }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(50), __webpack_require__.e(312), __webpack_require__.e(478), __webpack_require__.e(438), __webpack_require__.e(559), __webpack_require__.e(394), __webpack_require__.e(902), __webpack_require__.e(725), __webpack_require__.e(169)]).then(__webpack_require__.bind(__webpack_require__, 45725)),
        __webpack_require__.e(/* import() */ 462).then(__webpack_require__.bind(__webpack_require__, 63462)),
    ]);
    return portsOf(settings, { clock: systemClock, log: (0,log/* terminalLog */.d)(context) });
}
/** The same, for commands that can do nothing without Notion. */
async function openPortsWithNotion(context, options) {
    if (variable(context.env, 'NOTION_TOKEN') === undefined)
        throw new fault/* Fault */.v('unauthorized', 'There is no token for Notion.', {
            service: 'notion',
            hint: 'Set NOTION_TOKEN to the token of a Notion integration; docs/tokens.md says how to get one.',
        });
    return openPorts(context, options);
}


/***/ }),

/***/ 22055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ highWaterOf),
/* harmony export */   Q: () => (/* binding */ assignIds)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65576);
// Which task gets which ID. Numbers are never used twice: the next one is above everything that was ever seen, in
// files, in the state, and in the trailers of our commits.

/**
 * The highest number used so far, by key: the marks that are known, and every ID in any of the files, `was` too.
 * @param used further IDs that were seen, for example those of rows whose task left its file
 */
function highWaterOf(plans, known, used = []) {
    const marks = new Map(Object.entries(known));
    const written = plans.flatMap(({ tasks }) => tasks.flatMap(({ id, was }) => [id, was]));
    for (const id of [...written, ...used]) {
        const parts = id === undefined ? undefined : (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .splitId */ .Q)(id);
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
    const marks = new Map(highWaterOf(plans, highWater, used));
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


/***/ }),

/***/ 67798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ problemName)
/* harmony export */ });
// What the user can fix, as data: collected, never thrown singly, shown together with file, line and column.
/** What tells one problem from another, wherever in its file it stands. */
function problemName({ file, message }) {
    return `${file ?? ''} ${message}`;
}


/***/ }),

/***/ 67417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ apply),
/* harmony export */   XU: () => (/* binding */ writeBack)
/* harmony export */ });
/* unused harmony export usedNumbers */
/* harmony import */ var _core_plan_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22055);
/* harmony import */ var _core_plan_apply_edits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35559);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67798);
/* harmony import */ var _observe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4737);
// From what was pulled to files: applies it in memory, keeps only what leaves every plan valid, gives IDs to tasks that
// have none, and says what one commit has to hold.




/** What the files look like when they take `pulls`, and IDs where `marks` (the highest numbers used) are given. */
function writeBack(before, pulls, known, marks) {
    const fitted = fit(before, pulls, known);
    const assignments = marks === undefined ? [] : (0,_core_plan_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .assignIds */ .Q)(fitted.view.plans, marks, { frozen: fitted.view.frozen });
    const ids = apply(fitted.view, idEdits(fitted.view, assignments), known);
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
    const all = apply(before, pulls.flatMap(({ edits }) => edits), known);
    if (all.why === undefined)
        return { view: all.view, pulls, misfits: [] };
    let view = before;
    const fitting = [];
    const misfits = [];
    for (const pull of pulls) {
        const { why, view: next } = apply(view, pull.edits, known);
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
function apply(before, edits, known) {
    if (edits.length === 0)
        return { view: before, why: undefined };
    const files = new Map(before.plans.map((plan) => [plan.key, { path: plan.path, text: before.texts.get(plan.path) ?? '' }]));
    const { texts, refused } = (0,_core_plan_apply_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .editPlans */ .$)(files, edits);
    const edited = new Map([...texts].map(([key, text]) => [files.get(key).path, text]));
    const view = (0,_observe_js__WEBPACK_IMPORTED_MODULE_1__/* .withTexts */ .j8)(before, edited, known);
    const had = new Set(before.problems.map(_core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .problemName */ .N));
    const [problem] = view.problems.filter((each) => !had.has((0,_core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .problemName */ .N)(each)));
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


/***/ }),

/***/ 92994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MC: () => (/* binding */ diffComm),
/* harmony export */   bQ: () => (/* binding */ diffIndices)
/* harmony export */ });
/* unused harmony exports stripPatch, patch, mergeDigIn, mergeDiff3, merge, invertPatch, diffPatch, diff3MergeRegions, diff3Merge, LCS */
// src/diff3.mjs
function LCS(buffer1, buffer2) {
  let equivalenceClasses = Object.create(null);
  for (let j = 0;j < buffer2.length; j++) {
    const item = buffer2[j];
    if (equivalenceClasses[item]) {
      equivalenceClasses[item].push(j);
    } else {
      equivalenceClasses[item] = [j];
    }
  }
  const NULLRESULT = { buffer1index: -1, buffer2index: -1, chain: null };
  let candidates = [NULLRESULT];
  for (let i = 0;i < buffer1.length; i++) {
    const item = buffer1[i];
    const buffer2indices = equivalenceClasses[item] || [];
    let r = 0;
    let c = candidates[0];
    for (const j of buffer2indices) {
      let s;
      for (s = r;s < candidates.length; s++) {
        if (candidates[s].buffer2index < j && (s === candidates.length - 1 || candidates[s + 1].buffer2index > j)) {
          break;
        }
      }
      if (s < candidates.length) {
        const newCandidate = { buffer1index: i, buffer2index: j, chain: candidates[s] };
        if (r === candidates.length) {
          candidates.push(c);
        } else {
          candidates[r] = c;
        }
        r = s + 1;
        c = newCandidate;
        if (r === candidates.length) {
          break;
        }
      }
    }
    candidates[r] = c;
  }
  return candidates[candidates.length - 1];
}
function diffComm(buffer1, buffer2) {
  const lcs = LCS(buffer1, buffer2);
  let result = [];
  let tail1 = buffer1.length;
  let tail2 = buffer2.length;
  let common = { common: [] };
  function processCommon() {
    if (common.common.length) {
      common.common.reverse();
      result.push(common);
      common = { common: [] };
    }
  }
  for (let candidate = lcs;candidate !== null; candidate = candidate.chain) {
    let different = { buffer1: [], buffer2: [] };
    while (--tail1 > candidate.buffer1index) {
      different.buffer1.push(buffer1[tail1]);
    }
    while (--tail2 > candidate.buffer2index) {
      different.buffer2.push(buffer2[tail2]);
    }
    if (different.buffer1.length || different.buffer2.length) {
      processCommon();
      different.buffer1.reverse();
      different.buffer2.reverse();
      result.push(different);
    }
    if (tail1 >= 0) {
      common.common.push(buffer1[tail1]);
    }
  }
  processCommon();
  result.reverse();
  return result;
}
function diffIndices(buffer1, buffer2) {
  const lcs = LCS(buffer1, buffer2);
  let result = [];
  let tail1 = buffer1.length;
  let tail2 = buffer2.length;
  for (let candidate = lcs;candidate !== null; candidate = candidate.chain) {
    const mismatchLength1 = tail1 - candidate.buffer1index - 1;
    const mismatchLength2 = tail2 - candidate.buffer2index - 1;
    tail1 = candidate.buffer1index;
    tail2 = candidate.buffer2index;
    if (mismatchLength1 || mismatchLength2) {
      result.push({
        buffer1: [tail1 + 1, mismatchLength1],
        buffer1Content: buffer1.slice(tail1 + 1, tail1 + 1 + mismatchLength1),
        buffer2: [tail2 + 1, mismatchLength2],
        buffer2Content: buffer2.slice(tail2 + 1, tail2 + 1 + mismatchLength2)
      });
    }
  }
  result.reverse();
  return result;
}
function diffPatch(buffer1, buffer2) {
  const lcs = LCS(buffer1, buffer2);
  let result = [];
  let tail1 = buffer1.length;
  let tail2 = buffer2.length;
  function chunkDescription(buffer, offset, length) {
    let chunk = [];
    for (let i = 0;i < length; i++) {
      chunk.push(buffer[offset + i]);
    }
    return {
      offset,
      length,
      chunk
    };
  }
  for (let candidate = lcs;candidate !== null; candidate = candidate.chain) {
    const mismatchLength1 = tail1 - candidate.buffer1index - 1;
    const mismatchLength2 = tail2 - candidate.buffer2index - 1;
    tail1 = candidate.buffer1index;
    tail2 = candidate.buffer2index;
    if (mismatchLength1 || mismatchLength2) {
      result.push({
        buffer1: chunkDescription(buffer1, candidate.buffer1index + 1, mismatchLength1),
        buffer2: chunkDescription(buffer2, candidate.buffer2index + 1, mismatchLength2)
      });
    }
  }
  result.reverse();
  return result;
}
function diff3MergeRegions(a, o, b) {
  let hunks = [];
  function addHunk(h, ab) {
    hunks.push({
      ab,
      oStart: h.buffer1[0],
      oLength: h.buffer1[1],
      abStart: h.buffer2[0],
      abLength: h.buffer2[1]
    });
  }
  diffIndices(o, a).forEach((item) => addHunk(item, "a"));
  diffIndices(o, b).forEach((item) => addHunk(item, "b"));
  hunks.sort((x, y) => x.oStart - y.oStart);
  let results = [];
  let currOffset = 0;
  function advanceTo(endOffset) {
    if (endOffset > currOffset) {
      results.push({
        stable: true,
        buffer: "o",
        bufferStart: currOffset,
        bufferLength: endOffset - currOffset,
        bufferContent: o.slice(currOffset, endOffset)
      });
      currOffset = endOffset;
    }
  }
  while (hunks.length) {
    let hunk = hunks.shift();
    let regionStart = hunk.oStart;
    let regionEnd = hunk.oStart + hunk.oLength;
    let regionHunks = [hunk];
    advanceTo(regionStart);
    while (hunks.length) {
      const nextHunk = hunks[0];
      const nextHunkStart = nextHunk.oStart;
      if (nextHunkStart > regionEnd)
        break;
      regionEnd = Math.max(regionEnd, nextHunkStart + nextHunk.oLength);
      regionHunks.push(hunks.shift());
    }
    if (regionHunks.length === 1) {
      if (hunk.abLength > 0) {
        const buffer = hunk.ab === "a" ? a : b;
        results.push({
          stable: true,
          buffer: hunk.ab,
          bufferStart: hunk.abStart,
          bufferLength: hunk.abLength,
          bufferContent: buffer.slice(hunk.abStart, hunk.abStart + hunk.abLength)
        });
      }
    } else {
      let bounds = {
        a: [a.length, -1, o.length, -1],
        b: [b.length, -1, o.length, -1]
      };
      while (regionHunks.length) {
        hunk = regionHunks.shift();
        const oStart = hunk.oStart;
        const oEnd = oStart + hunk.oLength;
        const abStart = hunk.abStart;
        const abEnd = abStart + hunk.abLength;
        let b2 = bounds[hunk.ab];
        b2[0] = Math.min(abStart, b2[0]);
        b2[1] = Math.max(abEnd, b2[1]);
        b2[2] = Math.min(oStart, b2[2]);
        b2[3] = Math.max(oEnd, b2[3]);
      }
      const aStart = bounds.a[0] + (regionStart - bounds.a[2]);
      const aEnd = bounds.a[1] + (regionEnd - bounds.a[3]);
      const bStart = bounds.b[0] + (regionStart - bounds.b[2]);
      const bEnd = bounds.b[1] + (regionEnd - bounds.b[3]);
      let result = {
        stable: false,
        aStart,
        aLength: aEnd - aStart,
        aContent: a.slice(aStart, aEnd),
        oStart: regionStart,
        oLength: regionEnd - regionStart,
        oContent: o.slice(regionStart, regionEnd),
        bStart,
        bLength: bEnd - bStart,
        bContent: b.slice(bStart, bEnd)
      };
      results.push(result);
    }
    currOffset = regionEnd;
  }
  advanceTo(o.length);
  return results;
}
function diff3Merge(a, o, b, options) {
  let defaults = {
    excludeFalseConflicts: true,
    stringSeparator: /\s+/
  };
  options = Object.assign(defaults, options);
  if (typeof a === "string")
    a = a.split(options.stringSeparator);
  if (typeof o === "string")
    o = o.split(options.stringSeparator);
  if (typeof b === "string")
    b = b.split(options.stringSeparator);
  let results = [];
  const regions = diff3MergeRegions(a, o, b);
  let okBuffer = [];
  function flushOk() {
    if (okBuffer.length) {
      results.push({ ok: okBuffer });
    }
    okBuffer = [];
  }
  function isFalseConflict(a2, b2) {
    if (a2.length !== b2.length)
      return false;
    for (let i = 0;i < a2.length; i++) {
      if (a2[i] !== b2[i])
        return false;
    }
    return true;
  }
  regions.forEach((region) => {
    if (region.stable) {
      okBuffer.push(...region.bufferContent);
    } else {
      if (options.excludeFalseConflicts && isFalseConflict(region.aContent, region.bContent)) {
        okBuffer.push(...region.aContent);
      } else {
        flushOk();
        results.push({
          conflict: {
            a: region.aContent,
            aIndex: region.aStart,
            o: region.oContent,
            oIndex: region.oStart,
            b: region.bContent,
            bIndex: region.bStart
          }
        });
      }
    }
  });
  flushOk();
  return results;
}
function mergeDiff3(a, o, b, options) {
  const defaults = {
    excludeFalseConflicts: true,
    stringSeparator: /\s+/,
    label: {}
  };
  options = Object.assign(defaults, options);
  const aSection = "<<<<<<<" + (options.label.a ? ` ${options.label.a}` : "");
  const oSection = "|||||||" + (options.label.o ? ` ${options.label.o}` : "");
  const xSection = "=======";
  const bSection = ">>>>>>>" + (options.label.b ? ` ${options.label.b}` : "");
  const regions = diff3Merge(a, o, b, options);
  let conflict = false;
  let result = [];
  regions.forEach((region) => {
    if (region.ok) {
      result = result.concat(region.ok);
    } else if (region.conflict) {
      conflict = true;
      result = result.concat([aSection], region.conflict.a, [oSection], region.conflict.o, [xSection], region.conflict.b, [bSection]);
    }
  });
  return {
    conflict,
    result
  };
}
function merge(a, o, b, options) {
  const defaults = {
    excludeFalseConflicts: true,
    stringSeparator: /\s+/,
    label: {}
  };
  options = Object.assign(defaults, options);
  const aSection = "<<<<<<<" + (options.label.a ? ` ${options.label.a}` : "");
  const xSection = "=======";
  const bSection = ">>>>>>>" + (options.label.b ? ` ${options.label.b}` : "");
  const regions = diff3Merge(a, o, b, options);
  let conflict = false;
  let result = [];
  regions.forEach((region) => {
    if (region.ok) {
      result = result.concat(region.ok);
    } else if (region.conflict) {
      conflict = true;
      result = result.concat([aSection], region.conflict.a, [xSection], region.conflict.b, [bSection]);
    }
  });
  return {
    conflict,
    result
  };
}
function mergeDigIn(a, o, b, options) {
  const defaults = {
    excludeFalseConflicts: true,
    stringSeparator: /\s+/,
    label: {}
  };
  options = Object.assign(defaults, options);
  const aSection = "<<<<<<<" + (options.label.a ? ` ${options.label.a}` : "");
  const xSection = "=======";
  const bSection = ">>>>>>>" + (options.label.b ? ` ${options.label.b}` : "");
  const regions = diff3Merge(a, o, b, options);
  let conflict = false;
  let result = [];
  regions.forEach((region) => {
    if (region.ok) {
      result = result.concat(region.ok);
    } else {
      const c = diffComm(region.conflict.a, region.conflict.b);
      for (const inner of c) {
        if (inner.common) {
          result = result.concat(inner.common);
        } else {
          conflict = true;
          result = result.concat([aSection], inner.buffer1, [xSection], inner.buffer2, [bSection]);
        }
      }
    }
  });
  return {
    conflict,
    result
  };
}
function patch(buffer, patch2) {
  let result = [];
  let currOffset = 0;
  function advanceTo(targetOffset) {
    while (currOffset < targetOffset) {
      result.push(buffer[currOffset]);
      currOffset++;
    }
  }
  for (const chunk of patch2) {
    advanceTo(chunk.buffer1.offset);
    for (const item of chunk.buffer2.chunk) {
      result.push(item);
    }
    currOffset += chunk.buffer1.length;
  }
  advanceTo(buffer.length);
  return result;
}
function stripPatch(patch2) {
  return patch2.map((chunk) => ({
    buffer1: { offset: chunk.buffer1.offset, length: chunk.buffer1.length },
    buffer2: { chunk: chunk.buffer2.chunk }
  }));
}
function invertPatch(patch2) {
  return patch2.map((chunk) => ({
    buffer1: chunk.buffer2,
    buffer2: chunk.buffer1
  }));
}


//# debugId=78A7F40B895BC9BF64756E2164756E21
//# sourceMappingURL=diff3.mjs.map


/***/ })

};
