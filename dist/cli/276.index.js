export const id = 276;
export const ids = [276,169,334];
export const modules = {

/***/ 24040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ workflowFiles),
/* harmony export */   Te: () => (/* binding */ openBoard),
/* harmony export */   c: () => (/* binding */ openDoctor)
/* harmony export */ });
/* harmony import */ var _adapters_local_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60625);
/* harmony import */ var _adapters_local_working_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50018);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47077);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11438);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43203);
/* harmony import */ var _remote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22927);
// What `doctor` looks at: the working tree, and the services as far as there are tokens for them.






async function openDoctor(context, options) {
    const root = (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .workingTreeRoot */ .Af)(context, options);
    const { systemClock: clock } = await __webpack_require__.e(/* import() */ 462).then(__webpack_require__.bind(__webpack_require__, 63462));
    return {
        here: (0,_adapters_local_working_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .createWorkingTree */ .S)({ root, configPath: options.config, remote: undefined }),
        tree: _adapters_local_working_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .workingTree */ .c,
        workflows: await workflowFiles(root),
        github: await openGitHub(context, options),
        board: await openBoard(context),
        clock,
        run: { id: 'doctor', attempt: '1' },
    };
}
/** Notion, where there is a token for it. */
async function openBoard(context) {
    const notionToken = (0,_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .variable */ .bv)(context.env, 'NOTION_TOKEN');
    const url = (0,_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .notionUrl */ .xG)(context.env);
    const [{ boardOf }, { systemClock }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(50), __webpack_require__.e(312), __webpack_require__.e(478), __webpack_require__.e(438), __webpack_require__.e(559), __webpack_require__.e(394), __webpack_require__.e(902), __webpack_require__.e(725)]).then(__webpack_require__.bind(__webpack_require__, 45725)),
        __webpack_require__.e(/* import() */ 462).then(__webpack_require__.bind(__webpack_require__, 63462)),
    ]);
    return boardOf({ notionToken, notionUrl: url }, { clock: systemClock, log: (0,_log_js__WEBPACK_IMPORTED_MODULE_5__/* .terminalLog */ .d)(context) });
}
async function openGitHub(context, options) {
    try {
        const settings = await (0,_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .openSettings */ .Ow)(context, options);
        const [{ portsOf, settingsOf }, { systemClock }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(50), __webpack_require__.e(312), __webpack_require__.e(478), __webpack_require__.e(438), __webpack_require__.e(559), __webpack_require__.e(394), __webpack_require__.e(902), __webpack_require__.e(725)]).then(__webpack_require__.bind(__webpack_require__, 45725)),
            __webpack_require__.e(/* import() */ 462).then(__webpack_require__.bind(__webpack_require__, 63462)),
        ]);
        const surroundings = { clock: systemClock, log: (0,_log_js__WEBPACK_IMPORTED_MODULE_5__/* .terminalLog */ .d)(context) };
        const { repository, store } = portsOf(settings, surroundings);
        return { repository, store, settings: settingsOf(settings, surroundings) };
    }
    catch (thrown) {
        if (thrown instanceof _core_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .v)
            return thrown;
        throw thrown;
    }
}
/** The files under `.github/workflows` of a working tree. */
async function workflowFiles(root) {
    const paths = await (0,_adapters_local_files_js__WEBPACK_IMPORTED_MODULE_0__/* .listPaths */ .Pe)(root, ['.github/workflows']);
    return paths
        .filter((path) => /\.ya?ml$/i.test(path))
        .sort()
        .flatMap((path) => {
        const bytes = (0,_adapters_local_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readInside */ .xO)(root, path);
        return bytes === undefined ? [] : [{ path, text: bytes.toString('utf8') }];
    });
}


/***/ }),

/***/ 38276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  examine: () => (/* binding */ examine)
});

// EXTERNAL MODULE: ./build/src/core/doctor/check.js
var doctor_check = __webpack_require__(72101);
// EXTERNAL MODULE: ./build/src/core/config/config.js
var config_config = __webpack_require__(53404);
// EXTERNAL MODULE: ./build/src/core/board/names.js
var board_names = __webpack_require__(92482);
;// CONCATENATED MODULE: ./build/src/core/doctor/check-github.js
// What GitHub lets the token at hand and the action's runs do.


/** Rules under which a branch takes no plain commits. */
const refusing = ['pull_request', 'update', 'merge_queue', 'required_status_checks', 'required_deployments'];
/** Whether pull requests into the branch go through a merge queue. */
const hasQueue = (rules) => rules?.rules.includes('merge_queue') ?? false;
/** What the token of whoever asks may do: it is that of the command line, not the one of runs. */
function checkToken({ login, writes, scopes, unreadable }) {
    const token = (0,doctor_check/* subject */.bc)('GitHub', 'Token');
    const whose = login === undefined ? 'The token is that of an app' : `The token is ${login}\u2019s`;
    if (unreadable.length > 0)
        return token.warning(`${whose} and may not read ${(0,board_names/* listed */.KE)(unreadable)} of the repository.`, `Give it ${(0,board_names/* listed */.KE)(unreadable.map((name) => `${name}: read`))}, or use another one: \`gh auth login\`.`);
    if (writes === false)
        return token.ok(`${whose}: it may read the repository; \`sync\`, \`setup\` and \`import\` need write access.`);
    if (scopes !== undefined && !scopes.some((scope) => scope === 'repo' || scope === 'public_repo'))
        return token.ok(`${whose}: it may read the repository; to write it needs the scope repo.`);
    if (scopes !== undefined)
        return token.ok(`${whose}: it may read and write (${scopes.join(', ')}).`);
    const may = writes === true ? ', and the account may write' : '';
    return token.ok(`${whose}: it may read the repository${may}; what it may write, GitHub does not tell.`);
}
/** How edits of Notion and IDs get onto the default branch. */
function checkBranch(branch, rules, writeBack) {
    const check = (0,doctor_check/* subject */.bc)('GitHub', 'Branch');
    if (rules === undefined)
        return check.unknown(`Whether ${branch} is protected cannot be seen with this token.`);
    const against = rules.rules.filter((rule) => refusing.includes(rule));
    if (writeBack === 'none')
        return check.ok(`Nothing is written to ${branch} (\`write-back: none\`).`);
    if (against.length === 0 && !rules.isProtected)
        return check.ok(writeBack === 'pull-request'
            ? `Changes reach ${branch} by the pull request (\`write-back: pull-request\`).`
            : `${branch} takes commits, by which changes from Notion arrive.`);
    const why = against.length === 0 ? 'is protected' : `has the rules ${(0,board_names/* listed */.KE)(against)}`;
    return check.ok(`${branch} ${why}: what the token may not commit goes by the pull request from plan-sync/notion.`);
}
/** Whether a run can open the pull request that it may need. */
function checkActions(settings, branch, config) {
    const check = (0,doctor_check/* subject */.bc)('GitHub', 'Pull requests');
    const hint = 'Tick \u201cAllow GitHub Actions to create and approve pull requests\u201d under Settings \u2192 Actions \u2192 General; without it the branch is pushed and a person opens the pull request.';
    if (settings === undefined)
        return check.unknown('Whether workflows may open pull requests can be seen by admins only.', 'Look under Settings \u2192 Actions \u2192 General \u2192 Workflow permissions.');
    if (settings.mayOpenPullRequests)
        return check.ok('Workflows may open pull requests.');
    const isNeeded = config?.sync.writeBack === 'pull-request' ||
        config?.sync.conflicts === 'ask' ||
        config?.sync.trashedInNotion === 'propose' ||
        branch?.isProtected === true;
    return isNeeded
        ? check.warning('Workflows may not open pull requests.', hint)
        : check.ok('Workflows may not open pull requests, and none is needed.');
}

// EXTERNAL MODULE: ./build/src/core/doctor/workflow.js
var workflow = __webpack_require__(55144);
;// CONCATENATED MODULE: ./build/src/core/doctor/check-events.js
// Whether the workflows run the action whenever something happens that it acts on.



/** Types of `pull_request` without which a fact is missed. */
const pullRequestTypes = [
    'opened',
    'edited',
    'synchronize',
    'reopened',
    'ready_for_review',
    'converted_to_draft',
    'review_requested',
    'closed',
];
/** What GitHub takes where `types` is left out. */
const usualTypes = ['opened', 'synchronize', 'reopened'];
const recipe = 'examples/workflows/everything.yml shows how.';
/** One warning for each event that is missed, else that none is. */
function checkEvents(uses, { config, defaultBranch, hasQueue }) {
    const events = (0,doctor_check/* subject */.bc)('GitHub', 'Events');
    const at = { file: uses[0]?.path };
    const isSync = uses.some(workflow/* syncs */.dD);
    const has = (name) => uses.some((use) => use.events.has(name));
    const values = (name, setting) => uses.flatMap((use) => (0,workflow/* listOf */.c3)(use.events.get(name)?.[setting]));
    const missing = [];
    const miss = (message, hint) => void missing.push(events.warning(message, hint, at));
    if (isSync && !has('push'))
        miss('A push starts no run, so plans reach Notion only with the next other event.', `Add \`push\`: ${recipe}`);
    const branches = values('push', 'branches');
    if (has('push') && defaultBranch !== undefined && !reaches(branches, defaultBranch))
        miss(`\`push\` is limited to ${(0,board_names/* listed */.KE)(branches)}, and the default branch is ${defaultBranch}.`, `Write \`branches: [${defaultBranch}]\`.`);
    if (isSync && !has('schedule') && !has('repository_dispatch'))
        miss('There is no `schedule`, so edits in Notion wait for the next push.', `Add one: ${recipe}`);
    if (!has('pull_request'))
        miss('Pull requests start no run: they move no task and get no preview.', `Add \`pull_request\`: ${recipe}`);
    else if (isSync) {
        const all = uses.filter((use) => use.events.has('pull_request'));
        const types = all.flatMap((use) => {
            const given = (0,workflow/* listOf */.c3)(use.events.get('pull_request')?.['types']);
            return given.length === 0 ? usualTypes : given;
        });
        const left = pullRequestTypes.filter((type) => !types.includes(type));
        if (left.length > 0)
            miss(`\`pull_request\` leaves out ${(0,board_names/* listed */.KE)(left)}: what happens then is seen with a later run.`, `Name all types: ${recipe}`);
        if (!has('pull_request_review'))
            miss('Reviews start no run, so In Review is set with a later one.', `Add \`pull_request_review\`: ${recipe}`);
    }
    if (isSync && config?.pullRequests.commands !== 'off')
        checkCommands(uses, config, miss);
    if (isSync && !['mode', 'confirm'].every((name) => hasInput(uses, name)))
        miss('A run cannot be started by hand with `mode` and `confirm`, which `setup` and held runs need.', `Add \`workflow_dispatch\` with both inputs, and pass them on: ${recipe}`);
    if (hasQueue && !has('merge_group'))
        miss('The branch has a merge queue, and `merge_group` starts no run: a required check would never come.', 'Add `merge_group`.');
    if (missing.length > 0)
        return missing;
    const names = [...new Set(uses.flatMap((use) => [...use.events.keys()]))];
    return [events.ok(`All that it needs: ${names.join(', ')}.`)];
}
function checkCommands(uses, config, miss) {
    const word = `/${config?.pullRequests.command ?? 'plan'}`;
    const commented = uses.filter((use) => use.events.has('issue_comment'));
    if (commented.length === 0)
        miss(`Comments start no run, so commands like \`${word} done\` are obeyed with a later one.`, `Add \`issue_comment\`: ${recipe}`);
    for (const { condition, path } of commented) {
        const asked = /startsWith\(\s*github\.event\.comment\.body,\s*'([^']*)'/.exec(condition)?.[1];
        if (asked !== undefined && !word.startsWith(asked))
            miss(`${path} waits for comments that start with ${asked}, and the configuration calls the command ${word}.`, `Write '${word}' in the \`if\` of the job.`);
    }
}
function hasInput(uses, name) {
    return uses.some(({ events, inputs }) => {
        const declared = events.get('workflow_dispatch')?.['inputs'];
        return typeof declared === 'object' && declared !== null && name in declared && inputs.has(name);
    });
}
/** Whether a push to `branch` counts: patterns are left to GitHub. */
function reaches(branches, branch) {
    return branches.length === 0 || branches.includes(branch) || branches.some((name) => /[*?+[!]/.test(name));
}

;// CONCATENATED MODULE: ./build/src/core/doctor/check-permissions.js
// Whether the token of a workflow may do what the action does with it.


/** What the job of `use` does, and so what its token has to be allowed. */
function needsOf(use) {
    const pulls = ['pull_request', 'pull_request_review', 'issue_comment'].some((name) => use.events.has(name));
    const isSync = (0,workflow/* syncs */.dD)(use);
    return [
        {
            permission: 'contents',
            grant: isSync ? 'write' : 'read',
            why: isSync ? 'the state and the plan files are written with it' : 'plan files are read with it',
        },
        ...(pulls || isSync
            ? [
                {
                    permission: 'pull-requests',
                    grant: 'write',
                    why: 'it opens, reads and answers pull requests',
                },
            ]
            : []),
        ...(pulls
            ? [{ permission: 'issues', grant: 'write', why: 'it comments on pull requests' }]
            : []),
        ...(isSync
            ? [{ permission: 'actions', grant: 'read', why: 'without it a cancelled run is waited for' }]
            : []),
    ];
}
/** @param actions undefined where the settings of the repository cannot be seen */
function checkPermissions(use, actions) {
    const permissions = (0,doctor_check/* subject */.bc)('GitHub', 'Permissions');
    const at = { file: use.path };
    const given = use.inputs.get('github-token') ?? '';
    if (given !== '' && !/^\$\{\{\s*(?:github\.token|secrets\.GITHUB_TOKEN)\s*\}\}$/.test(given))
        return [
            permissions.unknown(`${use.path} passes a token of its own as \`github-token\`, which is not seen here.`),
        ];
    const needs = needsOf(use);
    const line = `\`permissions: {${needs.map(({ permission, grant }) => `${permission}: ${grant}`).join(', ')}}\``;
    if (use.grants === undefined) {
        if (actions?.defaultPermissions === 'write')
            return [permissions.ok(`${use.path} leaves them to the repository, which gives all.`)];
        return [
            actions === undefined
                ? permissions.warning(`${use.path} does not say \`permissions\`.`, `Add ${line}.`, at)
                : permissions.problem(`${use.path} does not say \`permissions\`, and the repository gives read access only.`, `Add ${line}.`, at),
        ];
    }
    const granted = use.grants;
    const missing = needs.filter(({ permission, grant }) => {
        const has = granted(permission);
        return has !== 'write' && has !== grant;
    });
    if (missing.length === 0)
        return [permissions.ok(`${needs.map(({ permission, grant }) => `${permission}: ${grant}`).join(', ')}.`)];
    return missing.map(({ permission, grant, why }) => {
        const message = `${use.path} does not give \`${permission}: ${grant}\`: ${why}.`;
        const hint = `Write ${line}.`;
        return permission === 'actions'
            ? permissions.warning(message, hint, at)
            : permissions.problem(message, hint, at);
    });
}

;// CONCATENATED MODULE: ./build/src/core/doctor/check-workflow.js
// Whether the workflows run the action when they should, and let it do what it does then.




const check_workflow_workflow = (0,doctor_check/* subject */.bc)('GitHub', 'Workflow');
/** One check for each thing that the workflows have to say. */
function checkWorkflows(facts) {
    const { uses, unreadable } = (0,workflow/* readWorkflows */.L9)(facts.files);
    const broken = unreadable.map((path) => check_workflow_workflow.warning(`${path} is no YAML, so it was not looked at.`, 'Correct it: GitHub does not run it.', {
        file: path,
    }));
    if (uses.length === 0)
        return [
            ...broken,
            check_workflow_workflow.problem('No workflow under .github/workflows uses the action.', 'Run `plan-sync init`, which writes one, or take one of examples/workflows.'),
        ];
    return [
        ...broken,
        ...uses.map(checkAction),
        ...check_workflow_checkToken(uses, facts),
        ...checkEvents(uses, facts),
        ...uses.flatMap((use) => checkPermissions(use, facts.actions)),
        ...uses.flatMap(checkConcurrency),
    ];
}
function checkAction({ path, action }) {
    return action.startsWith('OWNER/')
        ? check_workflow_workflow.problem(`${path} uses \`${action}\`, which is a placeholder.`, 'Write the owner of the action in place of OWNER.', { file: path })
        : check_workflow_workflow.ok(`${path} uses ${action}.`);
}
/** The name of the secret that an expression reads. */
function secretOf(expression) {
    return /\bsecrets\.([A-Za-z_]\w*)/.exec(expression)?.[1];
}
function check_workflow_checkToken(uses, { secrets }) {
    const secret = (0,doctor_check/* subject */.bc)('GitHub', 'Secret');
    const syncing = uses.filter(workflow/* syncs */.dD);
    if (syncing.length === 0)
        return [
            secret.warning('No workflow passes `notion-token`, so plans are only validated.', 'Pass `notion-token: ${{ secrets.NOTION_TOKEN }}` to have them in Notion.', { file: uses[0]?.path }),
        ];
    const names = [
        ...new Set(syncing.flatMap(({ inputs }) => secretOf(inputs.get('notion-token') ?? '') ?? [])),
    ];
    return names.map((name) => {
        if (secrets === undefined)
            return secret.unknown(`Whether the secret ${name} is stored cannot be seen with this token.`);
        if (secrets.some((stored) => stored.toUpperCase() === name.toUpperCase()))
            return secret.ok(`${name} is stored.`);
        if (syncing.some(({ hasEnvironment }) => hasEnvironment))
            return secret.unknown(`The repository has no secret ${name}; the environment of the job may have it.`);
        return secret.problem(`The repository has no secret ${name}.`, `Store the token of the Notion integration: \`gh secret set ${name}\`, or Settings \u2192 Secrets and variables \u2192 Actions.`);
    });
}
function checkConcurrency(use) {
    const concurrency = (0,doctor_check/* subject */.bc)('GitHub', 'Concurrency');
    if (!(0,workflow/* syncs */.dD)(use))
        return [];
    const wanted = 'Write `concurrency: {group: plan-sync, cancel-in-progress: false, queue: max}`.';
    const at = { file: use.path };
    const { concurrency: found } = use;
    if (!found)
        return [
            concurrency.warning(`In ${use.path} runs may overlap, and then wait for each other.`, wanted, at),
        ];
    if (found.cancels)
        return [concurrency.warning(`In ${use.path} a new run cancels the one at work.`, wanted, at)];
    if (/\$\{\{/.test(found.group))
        return [
            concurrency.warning(`In ${use.path} not all runs are of one group, so that they may overlap.`, wanted, at),
        ];
    if (!found.queues)
        return [
            concurrency.warning(`In ${use.path} only one run waits; GitHub cancels others, and the next one does their work.`, wanted, at),
        ];
    return [concurrency.ok(`One run at a time, in the group ${found.group}; others wait.`)];
}

// EXTERNAL MODULE: ./build/src/core/render/counted.js
var counted = __webpack_require__(43004);
// EXTERNAL MODULE: ./build/src/modes/session.js + 1 modules
var modes_session = __webpack_require__(7459);
// EXTERNAL MODULE: ./build/src/modes/doctor/attempt.js
var attempt = __webpack_require__(97297);
;// CONCATENATED MODULE: ./build/src/modes/doctor/github.js







/** `isOpen`: the token is accepted, so that more can be asked. */
async function lookAtGitHub({ repository, settings }, config, { workflows }) {
    const token = await (0,attempt/* attempt */.C)((0,doctor_check/* subject */.bc)('GitHub', 'Token'), async () => [checkToken(await settings.token())]);
    if (token.some(({ verdict }) => verdict === 'problem' || verdict === 'unknown'))
        return { checks: [...token, ...fromFilesOnly(config, workflows)], isOpen: false };
    const rest = await (0,attempt/* attempt */.C)((0,doctor_check/* subject */.bc)('GitHub', 'Settings'), async () => {
        const { branch } = await repository.head();
        const [rules, actions, secrets] = await Promise.all([
            settings.branch(branch),
            settings.actions(),
            settings.secrets(),
        ]);
        return [
            checkBranch(branch, rules, config?.sync.writeBack),
            checkActions(actions, rules, config),
            ...checkWorkflows({
                files: workflows,
                config,
                defaultBranch: branch,
                actions,
                secrets,
                hasQueue: hasQueue(rules),
            }),
        ];
    });
    return { checks: [...token, ...rest], isOpen: true };
}
/** What the workflows say by themselves. */
function fromFilesOnly(config, files) {
    return checkWorkflows({
        files,
        config,
        defaultBranch: undefined,
        actions: undefined,
        secrets: undefined,
        hasQueue: false,
    });
}
/** The state, and whether a run holds it. */
async function lookAtState({ repository, store }, config, { clock, run }) {
    const state = (0,doctor_check/* subject */.bc)('State', 'State');
    const lease = (0,doctor_check/* subject */.bc)('State', 'Lease');
    const ref = config?.sync.state ?? config_config/* defaultConfig */.sb.sync.state;
    return (0,attempt/* attempt */.C)(state, async () => {
        const session = await modes_session/* Session */.N.open(store(ref), clock, run, () => repository.lastTrailers());
        const { found, commit, restored } = session;
        if (commit === undefined)
            return [state.ok(`There is none under ${ref} yet: the first sync makes it.`)];
        if (!found)
            return [
                state.warning(`What stands under ${ref} cannot be read.`, 'Nothing to do: the next sync makes it again from both sides.'),
            ];
        const known = `${(0,counted/* counted */.h)(Object.keys(found.plans).length, 'plan')} known`;
        const isFree = (await session.previousEnded()) !== undefined;
        return [
            restored
                ? state.warning(`${ref} is gone; the state before is still there.`, 'The next sync puts it back.')
                : state.ok(`${ref}: ${known}.`),
            ...(found.journal === undefined || !isFree
                ? []
                : [state.warning('A run was cut off in the middle.', 'The next sync does what is left.')]),
            found.lease && !isFree
                ? lease.ok(`The run ${found.lease.run} is at work, at most until ${found.lease.until} unless it renews that.`)
                : lease.ok('No run holds the state.'),
        ];
    });
}

// EXTERNAL MODULE: ./build/src/modes/doctor/notion.js + 3 modules
var doctor_notion = __webpack_require__(93334);
// EXTERNAL MODULE: ./build/src/modes/observe.js + 5 modules
var observe = __webpack_require__(4737);
;// CONCATENATED MODULE: ./build/src/modes/doctor/repository.js





const configuration = (0,doctor_check/* subject */.bc)('Repository', 'Configuration');
const planFiles = (0,doctor_check/* subject */.bc)('Repository', 'Plans');
async function lookAtRepository({ here, tree, workflows, github }, configPath) {
    const repository = 'code' in github ? here : { ...here, isPublic: () => publicly(github.repository) };
    const files = await repository.files(tree, () => true);
    const file = files.find(({ path }) => path === configPath);
    const { view, problems } = await (0,observe/* readConfig */.Xg)(repository, configPath, file, undefined);
    const compare = async () => 'code' in github
        ? []
        : compareWith(github.repository, [
            ...(view?.blob ? [{ path: configPath, text: view.text }] : []),
            ...workflows,
        ]);
    if (!view)
        return { checks: problems.map(configuration.ofProblem), config: undefined, plans: [], compare };
    const { config } = view;
    const plans = await (0,observe/* readPlans */.xZ)(repository, files, config, {
        known: {},
        index: {},
        wanted: 'all',
        texts: new Map(),
    });
    return {
        checks: [
            file
                ? configuration.ok(`${configPath} is valid.`)
                : configuration.problem(`There is no ${configPath}.`, 'Run `plan-sync init`, which writes one.'),
            ...(plans.files.size === 0
                ? [
                    planFiles.warning(`No file matches ${(0,board_names/* listed */.KE)(config.plans)}.`, 'Write a first plan there; `plan-sync init` writes one to begin with.'),
                ]
                : plans.problems.length === 0
                    ? [planFiles.ok(`${(0,counted/* counted */.h)(plans.files.size, 'plan file')}, no problems.`)]
                    : plans.problems.map(planFiles.ofProblem)),
            ...plans.notices.map((notice) => planFiles.ofNotice(notice)),
        ],
        config,
        plans: plans.plans,
        compare,
    };
}
/** Where GitHub does not tell, the more careful defaults apply. */
async function publicly(repository) {
    return repository.isPublic().catch(() => true);
}
async function compareWith(repository, files) {
    const pushed = (0,doctor_check/* subject */.bc)('Repository', 'Pushed');
    return (0,attempt/* attempt */.C)(pushed, async () => {
        const head = await repository.head();
        const there = await repository.files(head.tree, (path) => files.some((file) => file.path === path));
        const differing = files.filter(({ path, text }) => {
            const found = there.find((file) => file.path === path);
            return found?.blob !== repository.blobOf(text);
        });
        if (files.length === 0)
            return [];
        if (differing.length === 0)
            return [pushed.ok(`What is checked here is on ${head.branch} as well.`)];
        return [
            pushed.warning(`${(0,board_names/* listed */.KE)(differing.map(({ path }) => path))} ${differing.length === 1 ? 'is' : 'are'} not on ${head.branch} like this, and runs read that branch.`, 'Commit and push.'),
        ];
    });
}

;// CONCATENATED MODULE: ./build/src/modes/doctor/doctor.js
// Looks at everything that a sync depends on, and says what is well and what is not. Nothing is ever written.




/** Every check, by groups. */
async function doctor(ports, { configPath }) {
    const { github } = ports;
    const files = await lookAtRepository(ports, configPath);
    const hub = 'code' in github ? undefined : await lookAtGitHub(github, files.config, ports);
    const without = 'code' in github
        ? [
            (0,doctor_check/* subject */.bc)('GitHub', 'Token').warning(github.message, github.hint),
            ...fromFilesOnly(files.config, ports.workflows),
        ]
        : [];
    const [state, notion] = await Promise.all([
        hub?.isOpen === true && !('code' in github) ? lookAtState(github, files.config, ports) : undefined,
        ports.board
            ? (0,doctor_notion.lookAtNotion)(ports.board, files, configPath)
            : [
                (0,doctor_check/* subject */.bc)('Notion', 'Token').warning('There is no token for Notion here, so nothing there was looked at.', 'Set NOTION_TOKEN to the token of the integration.'),
            ],
    ]);
    const pushed = hub?.isOpen === true ? await files.compare() : [];
    const checks = [
        ...files.checks,
        ...pushed,
        ...without,
        ...(hub?.checks ?? []),
        ...notion,
        ...(state ?? []),
    ];
    return doctor_check/* groups */.TN.flatMap((group) => checks.filter((check) => check.group === group));
}

// EXTERNAL MODULE: ./build/src/cli/doctor-ports.js
var doctor_ports = __webpack_require__(24040);
// EXTERNAL MODULE: ./build/src/cli/exit.js
var exit = __webpack_require__(31194);
// EXTERNAL MODULE: ./build/src/cli/show/checks.js
var show_checks = __webpack_require__(35931);
;// CONCATENATED MODULE: ./build/src/cli/doctor.js
// Looks at the whole setup and shows what was found.





/** Shows every check, and settles the exit status: failed where something must be fixed. */
async function examine(context, options) {
    const checks = await doctor(await (0,doctor_ports/* openDoctor */.c)(context, options), { configPath: options.config });
    const isWell = !(0,doctor_check/* mustFix */.Zj)(checks);
    context.out.lines(options.json
        ? [JSON.stringify({ ok: isWell, checks }, undefined, 2)]
        : (0,show_checks/* checkLines */.W)(checks, context.out.styles));
    if (!isWell)
        context.exit(exit/* exitCodes */.h.failed);
}


/***/ }),

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

/***/ 35931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ checkLines)
/* harmony export */ });
/* harmony import */ var _core_doctor_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72101);
/* harmony import */ var _core_render_counted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43004);
/* harmony import */ var _core_render_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66447);
/* harmony import */ var _demo_terminal_screen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67236);
// What `doctor` found, as people read it: by groups, one line for each check, and under it what to do.




const words = { ok: 'ok', warning: 'warn', problem: 'fix', unknown: '?' };
/** All checks with headings, and a last line that sums them up. */
function checkLines(checks, styles) {
    const names = Math.max(0, ...checks.map(({ name }) => (0,_demo_terminal_screen_js__WEBPACK_IMPORTED_MODULE_0__/* .width */ .VL)((0,_core_render_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(name))));
    return [
        ..._core_doctor_check_js__WEBPACK_IMPORTED_MODULE_2__/* .groups */ .TN.flatMap((group) => {
            const found = checks.filter((check) => check.group === group);
            if (found.length === 0)
                return [];
            return [styles.bold(group), ...found.flatMap((check) => lines(check, names, styles)), ''];
        }),
        verdict(checks, styles),
    ];
}
function lines(check, names, styles) {
    const { name, message, hint, details = [], file, line, column } = check;
    const margin = names + 10;
    const at = line === undefined ? '' : `${[file, line, column].filter((part) => part !== undefined).join(':')} `;
    const under = (text, style) => text === ''
        ? []
        : (0,_demo_terminal_screen_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)((0,_core_render_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(text), _demo_terminal_screen_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .YB - margin).map((each) => `${' '.repeat(margin)}${style(each)}`);
    const [first = '', ...rest] = (0,_demo_terminal_screen_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)((0,_core_render_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(`${at}${message}`), _demo_terminal_screen_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .YB - margin);
    const word = styleOf(check.verdict, styles)(words[check.verdict].padEnd(4));
    const label = (0,_core_render_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(name);
    return [
        `  ${word}  ${label}${' '.repeat(names - (0,_demo_terminal_screen_js__WEBPACK_IMPORTED_MODULE_0__/* .width */ .VL)(label) + 2)}${first}`,
        ...rest.map((each) => `${' '.repeat(margin)}${each}`),
        ...under(hint ?? '', check.verdict === 'problem' ? styles.cyan : styles.dim),
        ...under(details.join(', '), styles.dim),
    ];
}
function styleOf(verdict, { green, yellow, red, dim }) {
    return { ok: green, warning: yellow, problem: red, unknown: dim }[verdict];
}
function verdict(checks, { green, red, yellow }) {
    const count = (wanted) => checks.filter((check) => check.verdict === wanted).length;
    const [problems, warnings, open] = [count('problem'), count('warning'), count('unknown')];
    const rest = [
        ...(warnings > 0 ? [(0,_core_render_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(warnings, 'warning')] : []),
        ...(open > 0 ? [`${open} not looked at`] : []),
    ].join(', ');
    const more = rest === '' ? '' : ` (${rest})`;
    if (problems > 0)
        return `${red(`${(0,_core_render_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(problems, 'thing')} to fix`)}${more}.`;
    return warnings > 0 ? `${yellow('Nothing must be fixed')}${more}.` : `${green('All is well')}${more}.`;
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

/***/ 72101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ groups),
/* harmony export */   Zj: () => (/* binding */ mustFix),
/* harmony export */   bc: () => (/* binding */ subject)
/* harmony export */ });
/** In the order in which they are shown. */
const groups = ['Repository', 'GitHub', 'Notion', 'People', 'State'];
function subject(group, name) {
    const check = (verdict, rest) => ({
        group,
        name,
        verdict,
        ...rest,
    });
    return {
        ok: (message, details) => check('ok', { message, details }),
        warning: (message, hint, at) => check('warning', { message, hint, ...at }),
        problem: (message, hint, at) => check('problem', { message, hint, ...at }),
        unknown: (message, hint) => check('unknown', { message, hint }),
        ofProblem: ({ message, hint, file, line, column, correction }) => check('problem', {
            message,
            hint: correction === undefined ? hint : `${hint} Write: ${correction}`,
            file,
            line,
            column,
        }),
        ofNotice: ({ message, file, line }, hint) => check('warning', { message, hint, file, line }),
        ofFault: ({ code, message, hint }) => check(code === 'unavailable' ? 'unknown' : 'problem', { message, hint }),
    };
}
/** Whether something must be fixed. */
function mustFix(checks) {
    return checks.some(({ verdict }) => verdict === 'problem');
}


/***/ }),

/***/ 55144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L9: () => (/* binding */ readWorkflows),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   dD: () => (/* binding */ syncs)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
// What the workflows of a repository say about the action: when it runs, with what it may do and which token.

const ours = /^[\w.-]+\/plan-sync(?:\/[\w./-]*)?@/;
/** Finds every job that uses the action. */
function readWorkflows(files) {
    const uses = [];
    const unreadable = [];
    for (const { path, text } of files) {
        const workflow = readFile(text);
        if (workflow === undefined)
            unreadable.push(path);
        else
            uses.push(...usesOf(path, workflow));
    }
    return { uses, unreadable };
}
function readFile(text) {
    try {
        const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { maxAliasCount: 50, logLevel: 'error' });
        return value === null ? {} : asMapping(value);
    }
    catch {
        return undefined;
    }
}
function usesOf(path, workflow) {
    return Object.values(asMapping(workflow['jobs']) ?? {}).flatMap((value) => {
        const job = asMapping(value) ?? {};
        const steps = Array.isArray(job['steps']) ? job['steps'] : [];
        return steps.flatMap((each) => {
            const step = asMapping(each) ?? {};
            const action = textOf(step['uses']);
            if (!ours.test(action))
                return [];
            const given = Object.entries(asMapping(step['with']) ?? {});
            return [
                {
                    path,
                    action,
                    events: eventsOf(workflow['on']),
                    grants: grantsOf(job['permissions'] ?? workflow['permissions']),
                    concurrency: concurrencyOf(job['concurrency'] ?? workflow['concurrency']),
                    inputs: new Map(given.map(([name, input]) => [name, textOf(input)])),
                    condition: textOf(job['if']),
                    hasEnvironment: job['environment'] !== undefined,
                },
            ];
        });
    });
}
function eventsOf(on) {
    if (typeof on === 'string')
        return new Map([[on, {}]]);
    if (Array.isArray(on))
        return new Map(on.map((name) => [textOf(name), {}]));
    const named = Object.entries(asMapping(on) ?? {});
    return new Map(named.map(([name, settings]) => [name, asMapping(settings) ?? {}]));
}
function grantsOf(permissions) {
    if (permissions === undefined)
        return undefined;
    if (permissions === 'write-all')
        return () => 'write';
    if (permissions === 'read-all')
        return () => 'read';
    const given = asMapping(permissions) ?? {};
    return (name) => {
        const grant = given[name];
        return grant === 'read' || grant === 'write' ? grant : 'none';
    };
}
function concurrencyOf(value) {
    if (value === undefined || value === null)
        return undefined;
    const settings = asMapping(value);
    return {
        group: textOf(settings ? settings['group'] : value),
        cancels: settings?.['cancel-in-progress'] !== undefined && settings['cancel-in-progress'] !== false,
        queues: settings?.['queue'] === 'max',
    };
}
/** Without a Notion token plans are only validated and previewed. */
const syncs = ({ inputs }) => (inputs.get('notion-token') ?? '') !== '';
/** The values of a setting that may be a list or a single one. */
function listOf(value) {
    if (value === undefined || value === null)
        return [];
    return Array.isArray(value) ? value.map(textOf) : [textOf(value)];
}
function asMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : undefined;
}
function textOf(value) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? String(value)
        : '';
}


/***/ }),

/***/ 29985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ emptyBook),
/* harmony export */   CK: () => (/* binding */ knownPullRequest),
/* harmony export */   Dn: () => (/* binding */ linkedTo),
/* harmony export */   Fy: () => (/* binding */ movedTask),
/* harmony export */   Nz: () => (/* binding */ bookPath),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   hP: () => (/* binding */ linksOf),
/* harmony export */   js: () => (/* binding */ withManual),
/* harmony export */   xI: () => (/* binding */ parseBook)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43759);
/* harmony import */ var _plan_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65576);
/* harmony import */ var _state_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(823);
// What is remembered of pull requests between runs: which of their facts were applied to which tasks. One file of the
// state; losing it applies facts anew.



/** Only task IDs are keys: no name of JavaScript's own can be among them. */
const taskId = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .refine */ .YPB((text) => (0,_plan_model_js__WEBPACK_IMPORTED_MODULE_2__/* .splitId */ .Q)(text) !== undefined));
const numberKey = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(/^[1-9]\d{0,9}$/));
/** Why a fact of a linked pull request moved nothing. */
const reason = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([
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
const held = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** The key of the fact. */
    fact: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    by: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    reason,
    /** The pull requests that it waits for. */
    others: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig())),
});
const link = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    role: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['closing', 'contributing', 'related']),
    /** Keys of the facts that were applied, in the order in which they were. */
    applied: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** The pull request was over when it stopped naming the task: remembered, but of no effect. */
    gone: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
    /** What its newest fact was kept from doing. */
    held: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(held),
});
const known = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    url: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    title: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    state: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['open', 'merged', 'closed']),
    /** Whether merges into its base count. */
    counts: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    /** When and by whom it was merged into a base that counts; only of one that reverts. */
    merged: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ at: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), by: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) })),
    /** The pull request that it reverts. */
    reverts: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    /** The merged pull request that reverted it. */
    revertedBy: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    tasks: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(taskId, link),
    /** What commands said, whatever the texts say. */
    manual: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(taskId, zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['link', 'unlink']))),
});
const cause = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** `unlinked`: the pull request stopped naming the task. */
    fact: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['draft', 'open', 'review', 'merged', 'closed', 'reverted', 'unlinked']),
    pullRequest: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    url: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    at: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    by: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
});
const moved = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** The status that the task had before facts moved it, as long as closing may bring it back. */
    before: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** The status that the last fact moved it from. */
    was: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** The status that facts set or found last: another one is a person's. */
    set: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    cause: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(cause),
});
const statement = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    kind: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['command', 'notion']),
    status: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    by: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    url: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    at: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const book = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** By number: those with linked tasks, and those that revert one. */
    pullRequests: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(numberKey, known),
    /** Tasks that facts concerned, by ID. */
    tasks: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(taskId, moved),
    /** The last status that a person set by a command or in Notion, by task ID. */
    said: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(taskId, statement)),
});
const bookPath = 'pull-requests.json';
const emptyBook = { pullRequests: {}, tasks: {} };
/** `pull-requests.json`; undefined where it is damaged or of another format. */
function parseBook(text) {
    return (0,_state_model_js__WEBPACK_IMPORTED_MODULE_0__/* .parseWith */ .Ku)(book, text);
}
function knownPullRequest(book, number) {
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
    const tasks = Object.entries(knownPullRequest(book, number)?.tasks ?? {});
    return tasks.flatMap(([task, { gone }]) => (gone ? [] : [task]));
}
/**
 * Remembers what the command `link` or `unlink` said of a pull request. It takes effect when the rules are applied with
 * that pull request among the changed ones.
 */
function withManual(book, pullRequest, task, what, counts) {
    const { number, url, title, state } = pullRequest;
    const before = knownPullRequest(book, number) ?? { url, title, state, counts, tasks: {} };
    const known = { ...before, manual: { ...before.manual, [task]: what } };
    return { ...book, pullRequests: { ...book.pullRequests, [number]: known } };
}
function own(record, key) {
    return Object.hasOwn(record, key) ? record[key] : undefined;
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

/***/ 97297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ attempt)
/* harmony export */ });
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47077);

/** What `look` finds, or the refusal as the one check of `subject`; mistakes of ours are thrown. */
async function attempt(subject, look) {
    try {
        return await look();
    }
    catch (thrown) {
        const fault = (0,_core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .toFault */ .e)(thrown);
        if (fault.service === 'runner')
            throw thrown;
        return [subject.ofFault(fault)];
    }
}


/***/ }),

/***/ 93334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lookAtNotion: () => (/* binding */ lookAtNotion)
});

// UNUSED EXPORTS: lookAtToken

// EXTERNAL MODULE: ./build/src/core/board/detect.js + 1 modules
var detect = __webpack_require__(530);
// EXTERNAL MODULE: ./build/src/core/board/references.js
var references = __webpack_require__(2322);
// EXTERNAL MODULE: ./build/src/modes/connect.js
var connect = __webpack_require__(59204);
// EXTERNAL MODULE: ./build/src/core/doctor/check.js
var doctor_check = __webpack_require__(72101);
// EXTERNAL MODULE: ./build/src/core/board/fields.js
var fields = __webpack_require__(20117);
// EXTERNAL MODULE: ./build/src/core/board/names.js
var names = __webpack_require__(92482);
// EXTERNAL MODULE: ./build/src/core/board/setup.js + 1 modules
var setup = __webpack_require__(478);
;// CONCATENATED MODULE: ./build/src/core/doctor/check-notion.js
// What the databases of the configuration are fit for, in the words of the runs that would stumble over it.





const rules = { tasks: fields/* taskFields */.Df, plans: fields/* planFields */.tF };
const both = ['tasks', 'plans'];
/** What the integration was made for: everything but people is needed. */
function checkCapabilities({ update, insert, people }) {
    const check = (0,doctor_check/* subject */.bc)('Notion', 'Capabilities');
    const where = 'Switch it on in Notion\u2019s integration settings, under Capabilities.';
    const missing = [...(update ? [] : ['Update content']), ...(insert ? [] : ['Insert content'])];
    if (missing.length > 0)
        return [check.problem(`The integration lacks the capability \u201c${missing.join('\u201d and \u201c')}\u201d.`, where)];
    const mail = people === undefined
        ? ''
        : people.some(({ email }) => email !== undefined)
            ? ', with e-mail'
            : ', without e-mail';
    return [check.ok(`Read, update and insert content${people === undefined ? '' : `, read users${mail}`}.`)];
}
/** Which properties carry which field, what is missing, and where another property would do as well. */
function checkProperties(detection, sources, config) {
    const configured = Object.fromEntries(config.notion.properties);
    const planned = (0,setup/* setup */.mj)(sources, {
        properties: configured,
        statuses: Object.fromEntries(config.statuses),
    });
    const options = planned.steps.filter(({ kind }) => kind === 'add-options');
    const check = (0,doctor_check/* subject */.bc)('Notion', 'Properties');
    return [
        ...both.map((which) => {
            const { fields } = detection[which];
            const [mapped, all] = [Object.keys(fields).length, Object.keys(rules[which]).length];
            return (0,doctor_check/* subject */.bc)('Notion', which === 'tasks' ? 'Task properties' : 'Plan properties').ok(`${mapped} of ${all} fields have a property.`, mappingLines(detection[which]));
        }),
        ...detection.problems.map(check.ofProblem),
        ...planned.notices.map((notice) => check.ofNotice(notice)),
        ...detection.notices.map((notice) => check.ofNotice(notice, '`setup` adds what is missing.')),
        ...(options.length === 0
            ? []
            : [
                check.warning(`\`setup\` would ${options.map(setup/* describeStep */.Ey).join('; ')}.`, 'Run `plan-sync setup --dry-run` to see all of it.'),
            ]),
        ...both.flatMap((which) => rivals(which, detection[which], sources, configured)),
    ];
}
/** `title: Task`, and the type where the field can live in several. */
function mappingLines({ fields }) {
    return Object.entries(fields).map(([field, property]) => `${field} \u2192 ${property.name} (${property.type})`);
}
/** Properties that could carry a field as well as the one that was taken. */
function rivals(which, { fields }, sources, configured) {
    const check = (0,doctor_check/* subject */.bc)('Notion', 'Properties');
    const used = new Set(Object.values(fields).map((property) => property?.id));
    return Object.entries(rules[which]).flatMap(([field, rule]) => {
        const taken = fields[field];
        if (!taken || field in configured)
            return [];
        const others = (0,detect/* candidates */.Xi)(rule, sources[which].properties, sources).filter(({ id }) => !used.has(id));
        if (others.length === 0)
            return [];
        return check.warning(`In "${sources[which].title}", \`${field}\` is kept in ${taken.name}; ${(0,names/* listed */.KE)(others.map(({ name }) => name))} would do as well.`, `Name the right one under \`notion.properties\`: \`${field}: ${others[0].name}\`.`);
    });
}

// EXTERNAL MODULE: ./build/src/core/board/codecs/people.js
var codecs_people = __webpack_require__(8537);
// EXTERNAL MODULE: ./build/src/core/board/people.js
var board_people = __webpack_require__(54447);
;// CONCATENATED MODULE: ./build/src/core/doctor/check-people.js
// Whether everybody whom the configuration and the plans name is somebody in Notion.



/** Who of `people` and of the plans is found in Notion. */
function checkPeople(config, plans, members) {
    const people = Object.fromEntries([...config.people].map(([handle, who]) => [handle, who ?? 'none']));
    const who = (0,board_people/* directory */.y)(people, members);
    const words = plans.flatMap(({ owner, tasks }) => [
        ...(owner === undefined ? [] : [owner]),
        ...tasks.flatMap(({ assignee }) => assignee),
    ]);
    const handle = (word) => word.replace(/^@/, '').toLowerCase();
    const mapped = new Set(Object.keys(people).map(handle));
    const others = [...new Set(words)].filter((word) => !mapped.has(handle(word)));
    const checks = [...Object.keys(people), ...others].map((word) => {
        const check = (0,doctor_check/* subject */.bc)('People', word);
        const found = who.find(word);
        const member = found.kind === 'user' ? members?.find(({ id }) => id === found.id) : undefined;
        switch (found.kind) {
            case 'none':
                return check.ok('A person without Notion.');
            case 'user':
                if (member)
                    return check.ok(`${member.name} in Notion.`);
                return members === undefined
                    ? check.ok(`The user ${found.id} in Notion.`)
                    : check.warning(`No member of the workspace has the user id ${found.id}.`, 'That is right for a guest; else correct the line under `people`.');
            case 'unknown':
                return check.problem(`"${word}" is nobody that is known.`, found.hint);
            case 'unavailable':
                return check.unknown('The Notion token may not look people up.');
        }
    });
    const hidden = checks.some(({ verdict }) => verdict === 'unknown');
    if (checks.length === 0)
        return [(0,doctor_check/* subject */.bc)('People', 'People').ok('No plan names anybody.')];
    return hidden ? [...checks, (0,doctor_check/* subject */.bc)('People', 'Lookup').ofNotice({ message: codecs_people/* peopleUnavailable */.GW })] : checks;
}

// EXTERNAL MODULE: ./build/src/core/did-you-mean.js
var did_you_mean = __webpack_require__(1954);
// EXTERNAL MODULE: ./build/src/core/status.js + 1 modules
var core_status = __webpack_require__(52312);
;// CONCATENATED MODULE: ./build/src/core/doctor/check-statuses.js



/** Whether the words of the configuration and the options of the databases fit each other. */
function checkStatuses(tasks, plans, priority, config) {
    const check = (0,doctor_check/* subject */.bc)('Notion', 'Statuses');
    const statuses = (0,core_status/* taskVocabulary */.qy)(tasks, Object.fromEntries(config.statuses));
    const wrong = [...statuses.problems.map(check.ofProblem), ...factStatuses(statuses, config)];
    const shown = (names) => (names.length === 0 ? 'none' : names.join(', '));
    const priorityCheck = (0,doctor_check/* subject */.bc)('Notion', 'Priorities');
    return [
        ...(tasks === undefined
            ? []
            : wrong.length > 0
                ? wrong
                : [
                    check.ok(`Of tasks: ${shown(statuses.words.map(({ name, option }) => (option && option.name !== name ? `${name} (${option.name})` : name)))}.`),
                ]),
        ...(plans === undefined ? [] : [check.ok(`Of plans: ${shown((0,core_status/* planVocabulary */.SN)(plans).names)}.`)]),
        ...(priority === undefined ? [] : [priorityCheck.ok(`${shown((0,core_status/* priorities */.vx)(priority).names)}.`)]),
    ];
}
/** The statuses that `pull-requests` sets. */
function factStatuses(statuses, { pullRequests }) {
    const check = (0,doctor_check/* subject */.bc)('Notion', 'Statuses');
    return ['draft', 'open', 'review', 'merged', 'closed', 'reverted'].flatMap((fact) => {
        const text = pullRequests[fact];
        if (text === undefined || (fact === 'closed' && text.toLowerCase() === 'restore'))
            return [];
        if (statuses.resolve(text))
            return [];
        const near = (0,did_you_mean/* closest */.k)(text, statuses.names);
        return check.warning(`\`pull-requests.${fact}\` is "${text}", which is no status of the tasks database: it moves no task.`, `${near === undefined ? '' : `Did you mean ${near}? `}There are: ${statuses.names.join(', ')}.`);
    });
}

// EXTERNAL MODULE: ./build/src/core/render/counted.js
var counted = __webpack_require__(43004);
// EXTERNAL MODULE: ./build/src/core/reconcile/registry.js
var registry = __webpack_require__(34087);
// EXTERNAL MODULE: ./build/src/modes/look-up-specs.js
var look_up_specs = __webpack_require__(33500);
// EXTERNAL MODULE: ./build/src/modes/look-up.js
var look_up = __webpack_require__(39669);
// EXTERNAL MODULE: ./build/src/modes/doctor/attempt.js
var attempt = __webpack_require__(97297);
;// CONCATENATED MODULE: ./build/src/modes/doctor/notion.js
// What Notion tells of a setup: the token, the databases and what they can carry, people, specifications.













const token = (0,doctor_check/* subject */.bc)('Notion', 'Token');
const databases = (0,doctor_check/* subject */.bc)('Notion', 'Databases');
async function lookAtNotion(board, { config, plans }, configPath) {
    const accepted = await lookAtToken(board);
    if (accepted.some(({ verdict }) => verdict !== 'ok'))
        return accepted;
    const people = await (0,look_up/* members */.o)(board);
    const able = await (0,attempt/* attempt */.C)((0,doctor_check/* subject */.bc)('Notion', 'Capabilities'), async () => {
        const [update, insert] = await Promise.all([board.may('update'), board.may('insert')]);
        return checkCapabilities({ update, insert, people });
    });
    if (!config)
        return [
            ...accepted,
            ...able,
            databases.unknown('Which databases there are is not known without a configuration.'),
        ];
    const rest = await Promise.all([
        (0,attempt/* attempt */.C)(databases, () => lookAtDatabases(board, config, configPath)),
        (0,attempt/* attempt */.C)((0,doctor_check/* subject */.bc)('Notion', 'Specifications'), () => lookAtSpecs(board, plans)),
    ]);
    return [...accepted, ...able, ...rest.flat(), ...checkPeople(config, plans, people)];
}
/** Whose the token is. */
function lookAtToken(board) {
    return (0,attempt/* attempt */.C)(token, async () => {
        const me = await board.me();
        return [token.ok(`The token is that of the integration \u201c${me.name}\u201d.`)];
    });
}
async function lookAtDatabases(board, config, configPath) {
    const { notion } = config;
    const parent = notion.parent === undefined ? [] : await lookAtParent(board, notion.parent, configPath);
    const found = await Promise.all(connect/* both */.WP.map(async (which) => {
        const reference = notion[which];
        if (reference === undefined)
            return undefined;
        const subjectOf = (0,doctor_check/* subject */.bc)('Notion', which === 'tasks' ? 'Tasks' : 'Plans');
        const source = await (0,connect/* findDatabase */.Xg)(board, { which, reference, configPath });
        if ('problem' in source)
            return { check: subjectOf.ofProblem(source.problem) };
        return { check: subjectOf.ok(`The database \u201c${source.title}\u201d is shared.`), source };
    }));
    const checks = [...parent, ...found.flatMap((each) => each?.check ?? [])];
    const missing = connect/* both */.WP.filter((_, index) => found[index] === undefined);
    if (missing.length > 0)
        return [...checks, unnamed(missing, notion.parent, configPath)];
    const [tasks, plans] = found.map((each) => each?.source);
    if (!tasks || !plans)
        return checks;
    if (tasks.id === plans.id)
        return [...checks, databases.ofProblem((0,connect/* sameDatabase */.KX)(configPath))];
    const sources = { tasks, plans };
    const detection = (0,detect/* detect */.o0)(sources, Object.fromEntries(notion.properties));
    const { status, priority } = detection.tasks.fields;
    return [
        ...checks,
        ...checkProperties(detection, sources, config),
        ...checkStatuses(status, detection.plans.fields.status, priority, config),
    ];
}
function unnamed(missing, parent, file) {
    const keys = missing.map((which) => `\`notion.${which}\``).join(' and ');
    const are = missing.length === 1 ? 'is' : 'are';
    return parent === undefined
        ? databases.problem(`${keys} ${are} not given, so plans are only validated.`, 'Give them, or `notion.parent` and run `plan-sync setup`.', { file })
        : databases.ok(`${keys} ${are} not given yet: \`setup\`, or the first sync, creates what is missing.`);
}
async function lookAtParent(board, reference, file) {
    const check = (0,doctor_check/* subject */.bc)('Notion', 'Parent');
    const parsed = (0,references/* parseReference */.F)(reference);
    const page = 'id' in parsed ? await board.page(parsed.id) : undefined;
    if (page && !page.inTrash)
        return [check.ok(`The page \u201c${page.title}\u201d is shared.`)];
    return [
        check.problem(`The page "${reference}" of \`notion.parent\` was not found.`, 'Check the URL, and share the page with the integration: open it in Notion, then \u2022\u2022\u2022 \u2192 Connections.', { file }),
    ];
}
async function lookAtSpecs(board, plans) {
    const check = (0,doctor_check/* subject */.bc)('Notion', 'Specifications');
    const named = new Set(plans.flatMap(({ spec }) => spec ?? []));
    if (named.size === 0)
        return [];
    const { found, notices } = await (0,look_up_specs/* lookUpSpecs */.N)(board, plans, { plans: new Map(), index: {} }, (0,registry/* registry */.u)());
    return [
        ...(found.size === 0 ? [] : [check.ok(`${(0,counted/* counted */.h)(found.size, 'specification')} found.`)]),
        ...notices.map((notice) => check.ofNotice(notice)),
    ];
}


/***/ }),

/***/ 7459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ Session)
});

// EXTERNAL MODULE: ./build/src/core/fault.js
var fault = __webpack_require__(47077);
// EXTERNAL MODULE: ./build/src/core/state/model.js + 3 modules
var model = __webpack_require__(823);
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

// EXTERNAL MODULE: ./build/src/core/pull-requests/book.js
var book = __webpack_require__(29985);
;// CONCATENATED MODULE: ./build/src/modes/session.js
// One run's hold on the state: what was loaded, what has changed since, the lease that keeps other runs out, and
// the compare-and-swap that would notice if it did not.




const leaseMinutes = 3;
const renewAfterMilliseconds = 60_000;
class Session {
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
    book = book/* emptyBook */.Bv;
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
        this.found = loaded && (0,model/* parseMeta */.By)(loaded.meta);
        this.restored = lost !== undefined && loaded !== undefined;
        this.trailers = lost?.trailers;
        if (loaded)
            this.#stored.set(model/* metaPath */.bs, loaded.meta);
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
            return new Session(store, clock, run, loaded, undefined);
        const trailers = await (asked ?? lastTrailers());
        const last = trailers?.['Plan-Sync-State'];
        const restored = last === undefined ? undefined : await store.load(last);
        return new Session(store, clock, run, restored, { trailers });
    }
    /** The state's commit that this session has read or written last; undefined: there is none yet. */
    get commit() {
        return this.#commit;
    }
    /** Reads the index of all tasks, the book of pull requests and the plans named, as far as they are not loaded yet. */
    async load(keys) {
        if (this.#commit === undefined || this.found === undefined)
            return;
        const wanted = [model/* indexPath */.AV, book/* bookPath */.Nz, ...keys.map(model/* planPath */.pw)].filter((path) => !this.#stored.has(path));
        if (wanted.length === 0)
            return;
        const texts = await this.#store.read(this.#commit, wanted);
        for (const path of wanted) {
            const text = texts.get(path) ?? '';
            this.#stored.set(path, text);
            if (path === model/* indexPath */.AV)
                this.#readIndex(text);
            if (path === book/* bookPath */.Nz)
                this.book = (0,book/* parseBook */.xI)(text) ?? book/* emptyBook */.Bv;
        }
        for (const key of keys)
            this.#readPlan(key);
    }
    #readIndex(text) {
        const index = (0,model/* parseTaskIndex */.jM)(text);
        this.index = index ?? {};
        this.indexLost = index === undefined;
    }
    /** Without the plan's file its entries in the index lead nowhere: its rows are then found again in Notion. */
    #readPlan(key) {
        if (this.plans.has(key))
            return;
        const state = (0,model/* parsePlanState */.kb)(this.#stored.get((0,model/* planPath */.pw)(key)) ?? '');
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
        const isStored = (path, value) => this.#stored.get(path) === (0,model/* serialise */.GY)(value);
        return (this.#losers.length > 0 ||
            (this.#stored.has(model/* indexPath */.AV) && !isStored(model/* indexPath */.AV, this.index)) ||
            (this.#stored.has(book/* bookPath */.Nz) && this.#bookText() !== this.#stored.get(book/* bookPath */.Nz)) ||
            [...this.plans].some(([key, state]) => !isStored((0,model/* planPath */.pw)(key), state)));
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
        put(model/* metaPath */.bs, (0,model/* serialise */.GY)(release ? rest : { ...rest, lease }));
        // An index that was not read says nothing.
        if (!this.found || this.#stored.has(model/* indexPath */.AV))
            put(model/* indexPath */.AV, (0,model/* serialise */.GY)(this.index));
        if (this.#stored.has(book/* bookPath */.Nz) || !isEmpty(this.book))
            put(book/* bookPath */.Nz, this.#bookText());
        for (const [key, state] of this.plans)
            put((0,model/* planPath */.pw)(key), (0,model/* serialise */.GY)(state));
        for (const key of this.#removed)
            if (!this.plans.has(key) && this.#stored.has((0,model/* planPath */.pw)(key)))
                files.set((0,model/* planPath */.pw)(key), null);
        const losers = [...this.#losers];
        if (losers.length > 0)
            files.set(...(await this.#conflictLog(losers)));
        if (files.size === 0)
            return;
        if (this.#commit === undefined)
            files.set('README.md', stateReadme);
        const saved = await this.#store.save(this.#commit, files, `${summary}\n\nPlan-Sync-Run: ${this.#run.id}/${this.#run.attempt}`);
        if (saved === undefined)
            throw new fault/* Fault */.v('stale', 'Another run of Plan Sync wrote the state in between.', {
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
        return isEmpty(this.book) && this.#stored.get(book/* bookPath */.Nz) === '' ? '' : (0,model/* serialise */.GY)(this.book);
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


/***/ })

};
