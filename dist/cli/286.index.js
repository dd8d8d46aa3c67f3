export const id = 286;
export const ids = [286,169];
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

/***/ 1808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRequest: () => (/* binding */ runRequest),
  runRequestHere: () => (/* binding */ runRequestHere)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/adapters/local/working-tree.js
var working_tree = __webpack_require__(50018);
// EXTERNAL MODULE: ./build/src/modes/run.js + 164 modules
var run = __webpack_require__(52902);
// EXTERNAL MODULE: ./build/src/core/state/model.js + 3 modules
var model = __webpack_require__(823);
;// CONCATENATED MODULE: ./build/src/cli/hold.js
// What a run of the command line holds: the state, as long as it has the lease. GitHub knows nothing of such a run, so
// others would wait for the lease to end where somebody stops it.

class Hold {
    #last;
    #saving = Promise.resolve();
    /** The same ports; what is saved through them is known here. */
    over(ports) {
        return { ...ports, store: (ref) => this.#watched(ports.store(ref)) };
    }
    #watched(store) {
        return {
            ...store,
            save: async (parent, files, message) => {
                const saving = store.save(parent, files, message);
                this.#saving = saving.catch(() => undefined);
                const commit = await saving;
                const meta = files.get(model/* metaPath */.bs) ?? this.#last?.meta;
                if (commit !== undefined && meta !== undefined)
                    this.#last = { store, commit, meta };
                return commit;
            },
        };
    }
    /**
     * Gives the lease back, so that the next run goes on from the journal at once; false where there is none to give.
     * What is being taken over from Notion counts by the commit that was made on top of the state as it is: then the
     * lease stays, and ends by itself. The process has to end right after.
     */
    async giveBack() {
        await this.#saving;
        const last = this.#last;
        const known = last && (0,model/* parseMeta */.By)(last.meta);
        if (!last || !known?.lease || known.journal?.pulls !== undefined)
            return false;
        const { lease, journal, ...rest } = known;
        const ended = journal && { ...journal, ended: last.store.now() };
        const meta = (0,model/* serialise */.GY)({ ...rest, ...(ended && { journal: ended }) });
        const message = `This run was stopped\n\nPlan-Sync-Run: ${lease.run}/${lease.attempt}`;
        return (await last.store.save(last.commit, new Map([[model/* metaPath */.bs, meta]]), message)) !== undefined;
    }
}

// EXTERNAL MODULE: ./build/src/cli/options.js + 1 modules
var cli_options = __webpack_require__(43203);
// EXTERNAL MODULE: ./build/src/cli/remote.js + 2 modules
var remote = __webpack_require__(22927);
// EXTERNAL MODULE: ./build/src/cli/show/report.js + 3 modules
var report = __webpack_require__(41363);
;// CONCATENATED MODULE: ./build/src/cli/run.js
// Runs one request over the services, tells now and then how far it is, shows the report, and ends well when somebody
// stops it.







const tellEvery = 5_000;
const mostToGiveBack = 5_000;
const signals = ['SIGINT', 'SIGTERM'];
/** Does what is asked for with the repository as it is on GitHub. Throws Faults where a service refuses or is away. */
async function runRequest(context, options, request) {
    const ports = await (0,remote/* openPortsWithNotion */.Yo)(context, options);
    (0,report/* showReport */.UY)(context, await runWithProgress(ports, request), options);
}
/** The same with the files of the working tree in place of those on the default branch. */
async function runRequestHere(context, options, request) {
    const ports = await (0,remote/* openPortsWithNotion */.Yo)(context, options);
    const root = (0,cli_options/* workingTreeRoot */.Af)(context, options);
    const repository = (0,working_tree/* createWorkingTree */.S)({ root, configPath: options.config, remote: ports.repository });
    (0,report/* showReport */.UY)(context, await runWithProgress({ ...ports, repository }, request), options);
}
/** Runs it, while the error stream says that something is going on. */
async function runWithProgress(ports, request) {
    const hold = new Hold();
    let told = 0;
    const timer = setInterval(() => {
        const requests = ports.board?.requests() ?? 0;
        if (requests > told)
            ports.log.info(`${requests} requests to Notion so far \u2026`);
        told = requests;
    }, tellEvery);
    const stop = (signal) => void end(ports, hold, signal, ignore);
    const ignore = () => signals.forEach((signal) => process.removeListener(signal, stop));
    for (const signal of signals)
        process.on(signal, stop);
    try {
        return await (0,run/* run */.e)(request, hold.over(ports));
    }
    finally {
        clearInterval(timer);
        ignore();
    }
}
/** Gives back what the run holds, and dies of the signal as if it had not been caught; a second one kills at once. */
async function end({ log }, hold, signal, ignore) {
    ignore();
    log.info('Stopping \u2026');
    const isBack = await Promise.race([hold.giveBack().catch(() => false), (0,promises_.setTimeout)(mostToGiveBack, false)]);
    if (isBack)
        log.info('Stopped in the middle. The next run does what is left.');
    process.kill(process.pid, signal);
}


/***/ }),

/***/ 41363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sX: () => (/* binding */ exitOf),
  QS: () => (/* binding */ reportLines),
  UY: () => (/* binding */ showReport)
});

// EXTERNAL MODULE: ./build/src/core/render/escape.js
var render_escape = __webpack_require__(66447);
// EXTERNAL MODULE: ./build/src/core/report.js
var core_report = __webpack_require__(15299);
// EXTERNAL MODULE: ./build/src/core/render/counted.js
var counted = __webpack_require__(43004);
;// CONCATENATED MODULE: ./build/src/core/render/headline.js
// The verdict of a run, for everybody who tells it: the summary, the outputs, the terminal.


/** The verdict in one line, without markup: `7 created, 2 updated in Notion.` */
function headline(report) {
    const { created, updated, removed } = (0,core_report/* counts */.tQ)(report);
    const parts = [
        count(created, 'created'),
        count(updated, 'updated'),
        count(removed, 'removed'),
        count(report.pulled, 'taken over from Notion'),
        count(outcomes(report, 'proposed').length, `proposed in ${pullRequest(report)}`),
        count(report.conflicts.length, report.conflicts.length === 1 ? 'conflict' : 'conflicts'),
        count(outcomes(report, 'failed').length, 'failed'),
        count(report.problems.length, report.problems.length === 1 ? 'problem' : 'problems'),
    ].filter((part) => part !== '');
    const planned = outcomes(report, 'planned').length;
    if (report.dryRun)
        parts.unshift(planned === 0 ? 'nothing would change' : `${(0,counted/* counted */.h)(planned, 'change')} planned`);
    if (report.held)
        parts.push('waiting for confirmation');
    if (parts.length === 0)
        parts.push('nothing to do');
    const text = parts.join(', ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
function pullRequest({ pullRequest: found }) {
    return found === undefined ? 'a pull request' : `pull request #${found.number}`;
}
function outcomes(report, kind) {
    return report.results.filter((result) => result.outcome.kind === kind);
}
function count(number, word) {
    return number === 0 ? '' : `${number} ${word}`;
}

// EXTERNAL MODULE: ./build/src/cli/exit.js
var exit = __webpack_require__(31194);
;// CONCATENATED MODULE: ./build/src/cli/show/problems.js

function problemLines(problem, { bold, dim, green, red }) {
    const { message, hint, correction } = problem;
    const where = placeOf(problem);
    return [
        `${where === '' ? '' : `${bold(where)} `}${red('problem')} ${(0,render_escape/* oneLine */.TN)(message)}`,
        `  ${dim((0,render_escape/* oneLine */.TN)(hint))}`,
        ...(correction === undefined ? [] : [`  ${dim('write')} ${green((0,render_escape/* oneLine */.TN)(correction))}`]),
    ];
}
function noticeLine(notice, { bold, yellow }) {
    const where = placeOf(notice);
    return `${where === '' ? '' : `${bold(where)} `}${yellow('note')} ${(0,render_escape/* oneLine */.TN)(notice.message)}`;
}
function placeOf({ file, line, column }) {
    return [file === undefined ? undefined : (0,render_escape/* oneLine */.TN)(file), line, column]
        .filter((part) => part !== undefined)
        .join(':');
}

// EXTERNAL MODULE: ./build/src/core/render/changes.js
var changes = __webpack_require__(14167);
;// CONCATENATED MODULE: ./build/src/cli/show/results.js
// What was done, or in a dry run would be, one operation a line below the plan that it belongs to.


const longestChange = 160;
function resultLines({ results }, styles) {
    const plans = [...new Set(results.map(({ operation }) => operation.plan ?? ''))];
    return plans.flatMap((plan) => [
        ...(plan === '' ? [] : [styles.bold((0,render_escape/* oneLine */.TN)(plan))]),
        ...results
            .filter(({ operation }) => (operation.plan ?? '') === plan)
            .flatMap((result) => linesOf(result, styles)),
        '',
    ]);
}
function linesOf(result, styles) {
    const { operation, outcome } = result;
    const [mark, style] = markOf(result, styles);
    const name = [operation.task, operation.title].filter((part) => part !== undefined).join(' ');
    const by = operation.edit === undefined ? '' : styles.dim(` by ${(0,render_escape/* oneLine */.TN)(operation.edit.by)}`);
    return [
        `${style(mark)} ${(0,changes/* describe */.q0)(result)}: ${(0,render_escape/* oneLine */.TN)(name)}${by}`,
        ...operation.changes.map((change) => `    ${styles.dim(shortened((0,render_escape/* oneLine */.TN)((0,changes/* changeWords */.mF)(change))))}`),
        ...(outcome.kind === 'proposed' ? [`    waits in the pull request ${outcome.url}`] : []),
        ...(outcome.kind === 'held' ? ['    waits for --confirm'] : []),
        ...(outcome.kind === 'skipped' ? [`    skipped: ${(0,render_escape/* oneLine */.TN)(outcome.reason)}`] : []),
        ...(outcome.kind === 'failed' ? [`    ${(0,render_escape/* oneLine */.TN)(outcome.reason)} ${(0,render_escape/* oneLine */.TN)(outcome.hint)}`] : []),
    ].map((line) => `  ${line}`);
}
const added = new Set([
    'create-plan',
    'create-task',
    'create-page',
    'create-database',
    'create-view',
    'import-plan',
    'import-task',
]);
const taken = new Set(['remove-task', 'remove-plan', 'drop-task']);
function markOf({ operation, outcome }, styles) {
    if (outcome.kind === 'failed')
        return ['\u2717', styles.red];
    if (outcome.kind === 'skipped' || outcome.kind === 'unchanged')
        return ['=', styles.dim];
    if (outcome.kind === 'held')
        return ['!', styles.yellow];
    if (operation.edit !== undefined)
        return ['\u2190', styles.cyan];
    if (added.has(operation.kind))
        return ['+', styles.green];
    return taken.has(operation.kind) ? ['-', styles.red] : ['~', styles.yellow];
}
function shortened(text) {
    return text.length > longestChange ? `${text.slice(0, longestChange - 1)}\u2026` : text;
}

;// CONCATENATED MODULE: ./build/src/cli/show/report.js
// A report on the terminal, in the order in which somebody asks: what happened, what is wrong, and the verdict last,
// where it is seen.






/** Prints a report, as JSON where that is asked for, and settles the exit status. `verdict`: in place of the usual one. */
function showReport(context, report, { json }, verdict) {
    const { out } = context;
    if (json)
        out.lines([JSON.stringify(report, undefined, 2)]);
    else
        out.lines(reportLines(report, out.styles, verdict));
    context.exit(exitOf(report));
}
/** A brake alone waits for people; whatever else fails a run comes first. */
function exitOf(report) {
    if ((0,core_report/* failed */.gz)({ ...report, held: undefined }))
        return exit/* exitCodes */.h.failed;
    return report.held?.fails === true ? exit/* exitCodes */.h.held : exit/* exitCodes */.h.fine;
}
function reportLines(report, styles, verdict) {
    const { red, green } = styles;
    return [
        ...section('How properties were matched to fields', report.mapping, styles),
        ...resultLines(report, styles),
        ...report.conflicts.map((conflict) => `${styles.yellow('conflict')} ${conflictWords(conflict)}`),
        ...section('Where the sides differ, and why', report.differences.map(differenceWords), styles),
        ...report.notices.map((notice) => noticeLine(notice, styles)),
        ...report.problems.flatMap((problem) => problemLines(problem, styles)),
        ...heldLines(report, styles),
        ...(report.commit ? [`${styles.dim('commit')} ${(0,render_escape/* oneLine */.TN)(report.commit.url)}`] : []),
        ...(report.pullRequest ? [`${styles.dim('pull request')} ${(0,render_escape/* oneLine */.TN)(report.pullRequest.url)}`] : []),
        (exitOf(report) === exit/* exitCodes */.h.fine ? green : red)(verdict ?? headline(report)),
    ];
}
function heldLines({ held, dryRun }, { yellow, bold }) {
    if (!held)
        return [];
    const how = dryRun
        ? 'A sync would hold this back and show a code for `plan-sync sync --confirm`.'
        : `To do exactly what is shown: ${bold(`plan-sync sync --confirm ${held.code}`)}`;
    return [...held.reasons.map((reason) => `${yellow('held')} ${(0,render_escape/* oneLine */.TN)(reason)}`), `  ${how}`];
}
function section(title, lines, { bold }) {
    return lines.length === 0 ? [] : [bold(title), ...lines.map((line) => `  ${(0,render_escape/* oneLine */.TN)(line)}`), ''];
}
function conflictWords({ plan, task, field, repo, notion, kept }) {
    const kinds = {
        repo: `the repo's "${repo}" was kept over Notion's "${notion}"`,
        notion: `Notion's "${notion}" was kept over the repo's "${repo}"`,
        open: `the repo has "${repo}", Notion has "${notion}", the pull request decides`,
    };
    return (0,render_escape/* oneLine */.TN)(`${task ?? plan} ${field}: ${kinds[kept]}`);
}
function differenceWords({ plan, task, field, repo, notion, reason }) {
    return `${task ?? plan} ${field}: repo "${repo}", Notion "${notion}" \u2013 ${reason}`;
}


/***/ }),

/***/ 2322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseReference),
/* harmony export */   L: () => (/* binding */ toId)
/* harmony export */ });
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


/***/ }),

/***/ 43004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
// Numbers with their noun, as people write them.
/** `1 operation`, `2 operations`. */
function counted(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
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
