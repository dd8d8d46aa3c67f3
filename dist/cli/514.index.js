export const id = 514;
export const ids = [514,169];
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

/***/ 60257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/fault.js
var fault = __webpack_require__(47077);
;// CONCATENATED MODULE: ./build/src/adapters/local/create-file.js
// Writes into a working tree: new files, and for `setup` the configuration. Nothing leads out of the root.



/** Writes a file that is not there yet, with its folders; false, and nothing written, where something has that name. */
async function createFile(root, path, text) {
    return (await isThere(root, path)) ? false : write(root, path, text, 'wx');
}
/** Writes a file, whatever it held. */
async function replaceFile(root, path, text) {
    await write(root, path, text, 'w');
}
/** Whether anything has that name, a link that leads nowhere included. */
async function isThere(root, path) {
    return (0,promises_.lstat)((0,external_node_path_.join)(root, path)).then(() => true, () => false);
}
async function write(root, path, text, flag) {
    const folder = (0,external_node_path_.dirname)((0,external_node_path_.join)(root, path));
    await (0,promises_.mkdir)(folder, { recursive: true });
    const real = (0,external_node_path_.relative)(await (0,promises_.realpath)(root), await (0,promises_.realpath)(folder));
    if (real === '..' || real.startsWith(`..${external_node_path_.sep}`))
        throw new fault/* Fault */.v('invalid', `${path} leads out of the repository.`, {
            service: 'runner',
            hint: 'Replace the link by a folder.',
        });
    await (0,promises_.writeFile)((0,external_node_path_.join)(root, path), text, { flag });
    return true;
}

// EXTERNAL MODULE: ./build/src/core/render/escape.js
var render_escape = __webpack_require__(66447);
// EXTERNAL MODULE: ./build/src/cli/doctor-ports.js
var doctor_ports = __webpack_require__(24040);
// EXTERNAL MODULE: ./build/src/cli/exit.js
var exit = __webpack_require__(31194);
// EXTERNAL MODULE: ./build/src/core/board/references.js
var references = __webpack_require__(2322);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/src/core/plan/new-file.js
var new_file = __webpack_require__(6522);
;// CONCATENATED MODULE: ./build/src/core/init/files.js
// The files with which a repository begins: the configuration, a first plan, and the workflow.


/** Stands in the recipes for the owner of the action. */
const placeholder = 'OWNER/plan-sync@v1';
/** The address of a JSON Schema that ships with the action: `acme/plan-sync@v1`, `plan`. */
function schemaUrl(action, schema) {
    const [path = '', ref = ''] = action.split('@');
    const repository = path.split('/').slice(0, 2).join('/');
    return `https://raw.githubusercontent.com/${repository}/${ref}/schema/${schema}.schema.json`;
}
/** The text of a configuration that says where Notion is and leaves all else at its default. */
function configFile({ parent, tasks, plans }, action) {
    const given = Object.entries({ parent, tasks, plans }).filter(([, value]) => value !== undefined);
    const config = { version: 1, ...(given.length > 0 && { notion: Object.fromEntries(given) }) };
    return `${modeline(schemaUrl(action, 'config'))}${(0,dist/* stringify */.As)(config, { lineWidth: 0 })}`;
}
/** The text of a first plan that shows the most used keys, and is fit to be synced. */
function firstPlan(file, action) {
    const { key: plan } = file;
    const open = (text) => ({ text, met: false });
    const edits = [
        {
            kind: 'set-plan',
            plan,
            values: { summary: 'What this is about and why, in a sentence or two.' },
        },
        {
            kind: 'add-task',
            plan,
            phase: 'Get started',
            values: {
                title: 'Describe the first piece of work',
                status: 'In Progress',
                priority: 'High',
                acceptance: [open('It stands in this file'), open('It is a row in Notion')],
            },
        },
        {
            kind: 'add-task',
            plan,
            phase: 'Get started',
            values: {
                title: 'Name its task in a pull request',
                dependsOn: ['Describe the first piece of work'],
                description: 'An ID in the title moves the task: done when the pull request is merged.',
            },
        },
    ];
    return (0,new_file/* newFile */.Jd)(file, schemaUrl(action, 'plan'), edits).text;
}
/** The recipe with the action, the default branch and the command of this repository. */
function workflowFile(recipe, { action, branch, command }) {
    return recipe
        .replaceAll(placeholder, () => action)
        .replaceAll('branches: [main]', () => `branches: [${(0,dist/* stringify */.As)(branch).trim()}]`)
        .replaceAll("body, '/plan')", () => `body, '/${command}')`);
}
function modeline(url) {
    return `# yaml-language-server: $schema=${url}\n`;
}

// EXTERNAL MODULE: ./build/src/core/plan/naming.js
var naming = __webpack_require__(71305);
;// CONCATENATED MODULE: ./build/src/cli/init/answers.js
// What `init` has to know: from flags, else asked on a terminal, else missing, and then it says which flags to give.




const usualTitle = 'First plan';
/** What can be said without asking; throws a Fault that names the flags where something is missing. */
function answersOf(flags, found) {
    const missing = missingFlags(flags, found);
    if (missing.length > 0)
        throw new fault/* Fault */.v('invalid', `There is no terminal to ask on, and these flags are missing: ${missing.join('; ')}.`, {
            service: 'runner',
            hint: '`plan-sync init --help` explains each.',
        });
    const wrong = found.config === undefined ? wrongPage(flags.notionParent) : undefined;
    if (wrong !== undefined)
        throw new fault/* Fault */.v('invalid', `\`--notion-parent\` is no page of Notion: ${flags.notionParent}.`, {
            service: 'runner',
            hint: wrong,
        });
    return {
        parent: flags.notionParent,
        tasks: flags.tasks,
        plans: flags.plans,
        title: flags.title ?? usualTitle,
        key: flags.key,
        action: flags.action ?? placeholder,
    };
}
/** What to give instead of something that is neither the address of a page nor its id. */
function wrongPage(text) {
    return text === undefined || 'id' in (0,references/* parseReference */.F)(text)
        ? undefined
        : 'Give its address: in Notion, open the page and choose \u2022\u2022\u2022 \u2192 Copy link.';
}
function missingFlags(flags, found) {
    const hasPlaces = flags.notionParent !== undefined || (flags.tasks !== undefined && flags.plans !== undefined);
    const places = found.config !== undefined || hasPlaces;
    const title = found.plans.length > 0 || flags.title !== undefined || flags.yes === true;
    return [
        ...(places ? [] : ['`--notion-parent`, or both `--tasks` and `--plans`']),
        ...(title ? [] : ['`--title`, or `--yes` for the usual one']),
    ];
}
/** Somebody pressed Escape. */
class GivenUp extends Error {
}
/** The same with questions for what no flag says; undefined where somebody gives up. */
async function ask(flags, found) {
    try {
        const places = await askPlaces(flags, found);
        const plan = found.plans.length > 0 || flags.yes ? {} : await askPlan(flags);
        return answersOf({ ...flags, ...places, ...plan }, found);
    }
    catch (thrown) {
        if (thrown instanceof GivenUp)
            return undefined;
        throw thrown;
    }
}
async function askPlaces(flags, found) {
    if (missingFlags({ ...flags, yes: true }, found).length === 0)
        return {};
    const { select } = await __webpack_require__.e(/* import() */ 170).then(__webpack_require__.bind(__webpack_require__, 26170));
    const how = await answered(select({
        message: 'Where in Notion?',
        options: [
            { value: 'create', label: 'Create the databases under a page' },
            { value: 'use', label: 'Use two databases that are there' },
        ],
    }));
    if (how === 'create')
        return { notionParent: await line('Address of the page, shared with the integration', '', wrongPage) };
    return {
        tasks: flags.tasks ?? (await line('The tasks database: its address, or its exact title')),
        plans: flags.plans ?? (await line('The plans database: its address, or its exact title')),
    };
}
async function askPlan(flags) {
    const title = flags.title ?? (await line('Title of a first plan', usualTitle));
    if (flags.key !== undefined)
        return { title, key: flags.key };
    const key = await line('Its key, with which the IDs of its tasks begin', (0,naming/* keyFor */.b)(title, new Set()), (text) => /^[A-Z][A-Z0-9]{1,9}$/i.test(text)
        ? undefined
        : 'A letter and then one to nine letters and digits, as in PREF.');
    return { title, key: key.toUpperCase() };
}
/** One line of text; an empty one means `usual`. */
async function line(message, usual = '', wrong = () => undefined) {
    const { text } = await __webpack_require__.e(/* import() */ 170).then(__webpack_require__.bind(__webpack_require__, 26170));
    const validate = (value) => {
        const given = (value ?? '').trim() || usual;
        return given === '' ? 'Something has to stand here.' : wrong(given);
    };
    return (await answered(text({ message, defaultValue: usual, placeholder: usual, validate }))).trim();
}
async function answered(question) {
    const answer = await question;
    if (typeof answer === 'symbol')
        throw new GivenUp();
    return answer;
}

// EXTERNAL MODULE: ./build/src/adapters/local/git.js
var git = __webpack_require__(92414);
// EXTERNAL MODULE: ./build/src/adapters/local/working-tree.js
var working_tree = __webpack_require__(50018);
// EXTERNAL MODULE: ./build/src/core/config/config.js
var config_config = __webpack_require__(53404);
// EXTERNAL MODULE: ./build/src/core/config/matcher.js
var matcher = __webpack_require__(93938);
// EXTERNAL MODULE: ./build/src/core/doctor/workflow.js
var workflow = __webpack_require__(55144);
;// CONCATENATED MODULE: ./build/src/cli/init/plan-files.js
// Which files `init` writes: decided from what is there and what was answered, before anything is written.









const workflowPath = '.github/workflows/plan-sync.yml';
/** Looks at the working tree. Throws a Fault where its configuration has problems. */
async function lookAround(root, configPath, workflows) {
    const repository = (0,working_tree/* createWorkingTree */.S)({ root, configPath, remote: undefined });
    const files = await repository.files(working_tree/* workingTree */.c, () => true);
    const file = files.find(({ path }) => path === configPath);
    const text = file && (await repository.texts([file.blob])).get(file.blob);
    const config = text === undefined ? undefined : (0,config_config/* parseConfig */.o4)(configPath, text).config;
    if (file && !config)
        throw new fault/* Fault */.v('invalid', `${configPath} is there already and has problems.`, {
            service: 'runner',
            hint: '`plan-sync validate` shows what to do.',
        });
    const [use] = (0,workflow/* readWorkflows */.L9)(workflows).uses;
    const taken = use?.path ?? ((await isThere(root, workflowPath)) ? workflowPath : undefined);
    return {
        root,
        configPath,
        config,
        plans: files.map(({ path }) => path).filter((path) => path !== configPath),
        workflow: taken,
        branch: await defaultBranch(root),
    };
}
/** @param recipe the workflow that ships */
function filesFor(found, answers, recipe) {
    const { action } = answers;
    const config = found.config ?? config_config/* defaultConfig */.sb;
    const [existing] = found.plans;
    const key = answers.key ?? (0,naming/* keyFor */.b)(answers.title, new Set());
    const path = (0,naming/* pathFor */.p)({ title: answers.title, key }, config.plans, found.plans);
    const plan = existing !== undefined
        ? [{ path: existing, text: undefined }]
        : path === undefined || !(0,matcher/* planMatcher */.Q)(config.plans)(path)
            ? []
            : [{ path, text: firstPlan({ path, key, title: answers.title }, action) }];
    const { command } = config.pullRequests;
    return [
        { path: found.configPath, text: found.config ? undefined : configFile(answers, action) },
        ...plan,
        found.workflow === undefined
            ? { path: workflowPath, text: workflowFile(recipe, { action, branch: found.branch, command }) }
            : { path: found.workflow, text: undefined },
    ];
}
/** The remote's default branch as far as the clone knows it, else the branch that is checked out. */
async function defaultBranch(root) {
    const remote = await (0,git/* askGit */.g)(root, ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD']);
    if (remote !== undefined)
        return remote.trim().replace(/^origin\//, '');
    const current = await (0,git/* askGit */.g)(root, ['symbolic-ref', '--quiet', '--short', 'HEAD']);
    return current?.trim() || 'main';
}

// EXTERNAL MODULE: ./build/src/cli/log.js
var log = __webpack_require__(11438);
;// CONCATENATED MODULE: ./build/src/cli/init/set-up.js
// `setup` on the files that `init` has just written: databases are created, and their addresses go into the file here.



/** The report of the setup; its commit is the working tree, which people commit themselves. */
async function setUpHere(context, board, { root, configPath }) {
    const { setup } = await Promise.all(/* import() */[__webpack_require__.e(478), __webpack_require__.e(568)]).then(__webpack_require__.bind(__webpack_require__, 75568));
    const repository = writable(root, configPath);
    const report = await setup({ board, repository, log: (0,log/* terminalLog */.d)(context), run: { id: 'init', attempt: '1' } }, { dryRun: false, configPath });
    return { ...report, commit: undefined };
}
/** The working tree as a branch of its own, whose commits are files that are written. */
function writable(root, configPath) {
    const head = { branch: working_tree/* workingTree */.c, commit: working_tree/* workingTree */.c, tree: working_tree/* workingTree */.c };
    return {
        ...(0,working_tree/* createWorkingTree */.S)({ root, configPath, remote: undefined }),
        head: async () => head,
        async commit(_head, changes) {
            for (const { path, content } of changes)
                await replaceFile(root, path, content);
            return { kind: 'committed', head, url: configPath };
        },
    };
}

// EXTERNAL MODULE: ./build/src/cli/options.js + 1 modules
var cli_options = __webpack_require__(43203);
// EXTERNAL MODULE: ./build/src/cli/plans.js
var plans = __webpack_require__(7404);
// EXTERNAL MODULE: ./build/src/cli/show/checks.js
var show_checks = __webpack_require__(35931);
// EXTERNAL MODULE: ./build/src/cli/show/report.js + 3 modules
var show_report = __webpack_require__(41363);
;// CONCATENATED MODULE: ./build/src/cli/init/init.js
// Writes the files that a repository begins with into the working tree; nothing that is there is touched.












/** Asks what it has to know where somebody can be asked, and tells of each file whether it was written. */
async function init(context, options) {
    const { out } = context;
    const root = (0,cli_options/* workingTreeRoot */.Af)(context, options);
    const found = await lookAround(root, options.config, await (0,doctor_ports/* workflowFiles */.BF)(root));
    const answers = context.isAttended ? await ask(options, found) : answersOf(options, found);
    if (!answers) {
        out.lines(['Nothing was written.']);
        context.exit(exit/* exitCodes */.h.failed);
        return;
    }
    const recipe = (0,external_node_fs_.readFileSync)(new URL('examples/workflows/everything.yml', context.packageRoot), 'utf8');
    const wanted = filesFor(found, answers, recipe);
    if (options.print) {
        out.lines(wanted.flatMap(printed));
        return;
    }
    for (const file of wanted)
        out.lines([await written(context, root, file)]);
    const board = await (0,doctor_ports/* openBoard */.Te)(context);
    const isSetUp = board !== undefined && (await inNotion(context, board, options, root));
    out.lines(['', ...nextSteps(wanted, answers, found, isSetUp)]);
}
function printed({ path, text }) {
    return text === undefined
        ? [`# ${path} is there already.`, '']
        : [`# ${path}`, ...text.trimEnd().split('\n'), ''];
}
async function written({ out }, root, { path, text }) {
    const { green, dim } = out.styles;
    return text !== undefined && (await createFile(root, path, text))
        ? `${green('written')}  ${(0,render_escape/* oneLine */.TN)(path)}`
        : `${dim('kept')}     ${(0,render_escape/* oneLine */.TN)(path)}, which is there already`;
}
/** Checks the token, and sets Notion up where that is wanted; true where nothing is left to do there. */
async function inNotion(context, board, options, root) {
    const { out } = context;
    const { lookAtNotion } = await Promise.all(/* import() */[__webpack_require__.e(478), __webpack_require__.e(438), __webpack_require__.e(334)]).then(__webpack_require__.bind(__webpack_require__, 93334));
    const { config, view } = await (0,plans/* readFiles */.Ul)(root, options.config);
    const checks = await lookAtNotion(board, { config, plans: view.plans }, options.config);
    const notion = checks.filter(({ group }) => group === 'Notion');
    out.lines(['', ...(0,show_checks/* checkLines */.W)(notion, out.styles)]);
    if (notion.some(({ verdict }) => verdict === 'problem')) {
        if (options.setup)
            context.exit(exit/* exitCodes */.h.failed);
        return false;
    }
    if (!options.setup && !(context.isAttended && !options.yes && (await confirmed())))
        return false;
    const report = await setUpHere(context, board, { root, configPath: options.config });
    out.lines(['', ...(0,show_report/* reportLines */.QS)(report, out.styles)]);
    context.exit((0,show_report/* exitOf */.sX)(report));
    return (0,show_report/* exitOf */.sX)(report) === exit/* exitCodes */.h.fine;
}
async function confirmed() {
    const { confirm } = await __webpack_require__.e(/* import() */ 170).then(__webpack_require__.bind(__webpack_require__, 26170));
    return (await confirm({ message: 'Create in Notion what is missing, now?' })) === true;
}
function nextSteps(wanted, answers, found, isSetUp) {
    const parent = found.config ? found.config.notion.parent : answers.parent;
    const share = parent === undefined ? 'both databases' : 'the page';
    const push = `ommit and push them; the first run ${isSetUp ? 'fills the databases' : 'creates what is missing in Notion'}.`;
    const isOpen = wanted.some(({ text }) => text?.includes('OWNER/plan-sync') === true);
    return [
        'Next:',
        `  1. In Notion, share ${share} with the integration (\u2022\u2022\u2022 \u2192 Connections), and store its token: \`gh secret set NOTION_TOKEN\`.`,
        `  2. ${isOpen ? 'Write the owner of the action in place of OWNER in these files. Then c' : 'C'}${push}`,
        `  3. Run \`plan-sync doctor\`: it says whether all is well. ${found.configPath} can say more: docs/configuration.md.`,
    ];
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

/***/ 71305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ keyFor),
/* harmony export */   p: () => (/* binding */ pathFor)
/* harmony export */ });
/* harmony import */ var _config_matcher_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93938);
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
    const matches = (0,_config_matcher_js__WEBPACK_IMPORTED_MODULE_0__/* .planMatcher */ .Q)(globs);
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
    return text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('\u00df', 'ss').replace(/['\u2019]/g, '');
}
function fromLetter(text) {
    return text.replace(/^[^A-Z]+/, '');
}


/***/ }),

/***/ 6522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jd: () => (/* binding */ newFile),
/* harmony export */   oh: () => (/* binding */ edited),
/* harmony export */   pP: () => (/* binding */ schemaOf)
/* harmony export */ });
/* harmony import */ var _yaml_edit_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27813);
/* harmony import */ var _yaml_edit_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56021);
/* harmony import */ var _apply_edits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35559);
/* harmony import */ var _written_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89934);
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
    const text = (0,_yaml_edit_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .editYaml */ .a)((0,_yaml_edit_source_js__WEBPACK_IMPORTED_MODULE_1__/* .readSource */ .o$)(head), { keys }, _written_js__WEBPACK_IMPORTED_MODULE_3__/* .planConventions */ .Yo);
    return edited({ path, text, refused: [] }, key, edits);
}
/** The file with more edits made. */
function edited({ path, text, refused }, key, edits) {
    const after = (0,_apply_edits_js__WEBPACK_IMPORTED_MODULE_2__/* .editPlans */ .$)(new Map([[key, { path, text }]]), edits);
    return { path, text: after.texts.get(key) ?? text, refused: [...refused, ...after.refused] };
}
/** The schema that a plan file names for editors. */
function schemaOf(text) {
    return /^# yaml-language-server: \$schema=(\S+)\s*$/m.exec(text)?.[1];
}


/***/ }),

/***/ 14167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fd: () => (/* binding */ changeCell),
/* harmony export */   mF: () => (/* binding */ changeWords),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/* unused harmony exports taken, changes, moreThan */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66447);

const words = {
    'create-plan': ['Plan page created', 'Create the plan page'],
    'update-plan': ['Plan page updated', 'Update the plan page'],
    'create-task': ['Row created', 'Create the row'],
    'adopt-task': ['Existing row adopted', 'Adopt the existing row'],
    'update-task': ['Row updated', 'Update the row'],
    'cancel-task': ['Row cancelled', 'Cancel the row'],
    'remove-task': ['Row moved to the trash', 'Move the row to the trash'],
    'remove-plan': ['Plan page moved to the trash', 'Move the plan page to the trash'],
    'link-spec': ['Linked in the specification', 'Link in the specification'],
    'create-page': ['Page created', 'Create the page'],
    'pull-field': ['Taken over from Notion', 'Take over from Notion'],
    'import-plan': ['Plan made from rows', 'Make a plan of its rows'],
    'import-task': ['Row made a task', 'Make the row a task'],
    'drop-task': ['Task removed, its row was trashed', 'Remove the task, its row was trashed'],
    'move-task': ['Moved by a pull request', 'Move, as a pull request says'],
    'run-command': ['Changed by a command', 'Change, as a command says'],
    'assign-id': ['ID written to the file', 'Write the ID to the file'],
    // The titles of what setup does say it in full.
    'create-database': ['Set up', 'To set up'],
    'update-database': ['Set up', 'To set up'],
    'create-view': ['Set up', 'To set up'],
    'write-config': ['Set up', 'To set up'],
};
/** What was done, in words: `Row created`; in a dry run what would be: `Create the row`. */
function describe(result) {
    const [done, planned] = words[result.operation.kind];
    return result.outcome.kind === 'done' ? done : planned;
}
/** A change in plain words: `due 2026-12-03 \u2192 2026-12-04`; the property Sync holds a note for people. */
function changeWords({ field, from, to }) {
    return worded({ field, from, to }, (text) => text, (name) => name);
}
/** A change as inline Markdown: `**due** 2026-12-03 \u2192 2026-12-04`. */
function changeCell(change) {
    return worded(change, (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(text, 80), (name) => `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(name)}**`);
}
function worded({ field, from, to }, show, name) {
    if (field === 'sync')
        return to === undefined || to === '' ? 'note removed' : `note \u201c${show(to)}\u201d`;
    if (to === undefined)
        return name(field);
    return from === undefined || from === ''
        ? `${name(field)} ${show(to)}`
        : `${name(field)} ${show(from)} \u2192 ${to === '' ? 'nothing' : show(to)}`;
}
const isTaken = ({ operation }) => operation.edit !== undefined;
/** What people changed in Notion, and who: taken over, proposed, or held. */
function taken(report, most) {
    const results = report.results.filter(isTaken);
    if (results.length === 0)
        return '';
    const rows = results.slice(0, most).map((result) => {
        const { operation, outcome } = result;
        const { by = '', url } = operation.edit ?? {};
        const changed = operation.changes.map(changeCell).join(', ');
        const what = changed === '' ? describe(result) : changed;
        const where = outcome.kind === 'proposed' ? ` (in the ${link('pull request', outcome.url)})` : '';
        return `| ${mark(result)} | ${link(nameOf(result), url)} | ${what}${where}${reason(result)} | ${inline(by)} |`;
    });
    return [
        report.dryRun ? '### What would be taken over from Notion' : '### Changed by people in Notion',
        '| | Where | Change | By |',
        '| --- | --- | --- | --- |',
        ...rows,
        ...moreThan(most, results.length),
    ].join('\n');
}
/** What the run did by itself: rows and pages in Notion, IDs in files. */
function changes(report, most) {
    const results = report.results.filter((result) => !isTaken(result));
    if (results.length === 0)
        return '';
    const rows = results.slice(0, most).map((result) => {
        const { operation, outcome } = result;
        const what = [describe(result), operation.changes.map(changeCell).join(', ')].filter((part) => part !== '');
        return `| ${mark(result)} | ${link(nameOf(result), outcome.kind === 'done' ? outcome.url : undefined)} | ${what.join(': ')}${reason(result)} |`;
    });
    return [
        report.dryRun ? '### What would change' : '### What changed',
        '| | | |',
        '| --- | --- | --- |',
        ...rows,
        ...moreThan(most, results.length),
    ].join('\n');
}
/** The line below a list of which only the first `most` are shown. */
function moreThan(most, all) {
    return all > most ? ['', `\u2026 and ${all - most} more; the log lists them all.`] : [];
}
function nameOf({ operation: { task, title } }) {
    return task === undefined ? title : `${task} ${title}`;
}
function mark({ outcome }) {
    switch (outcome.kind) {
        case 'done':
            return '\u2705';
        case 'planned':
            return '\u25ab\ufe0f';
        case 'proposed':
            return '\u23f3';
        case 'unchanged':
            return '\u2796';
        case 'held':
            return '\u270b';
        case 'skipped':
            return '\u23ed\ufe0f';
        case 'failed':
            return '\u274c';
    }
}
function reason({ outcome }) {
    if (outcome.kind === 'skipped')
        return ` (${inline(outcome.reason)})`;
    return outcome.kind === 'failed' ? ` (${inline(outcome.reason)} ${inline(outcome.hint)})` : '';
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

/***/ 15299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _O: () => (/* binding */ emptyReport),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   tQ: () => (/* binding */ counts)
/* harmony export */ });
/* unused harmony export changed */
/** A report of a run in which nothing happened yet. */
function emptyReport(mode, dryRun = false) {
    return {
        mode,
        dryRun,
        results: [],
        conflicts: [],
        differences: [],
        problems: [],
        notices: [],
        held: undefined,
        mapping: [],
        graph: [],
        insight: undefined,
        preview: undefined,
        pulled: 0,
        commit: undefined,
        pullRequest: undefined,
        requests: 0,
    };
}
const created = new Set(['create-plan', 'create-task', 'create-page', 'create-database']);
const removed = new Set(['remove-task', 'remove-plan']);
const repository = new Set([
    'assign-id',
    'move-task',
    'run-command',
    'pull-field',
    'import-plan',
    'import-task',
    'drop-task',
    'write-config',
]);
/** Rows, pages and databases written in Notion, by what was done to them. */
function counts(report) {
    const done = report.results.filter((result) => result.outcome.kind === 'done');
    const inNotion = done.filter(({ operation }) => !repository.has(operation.kind));
    return {
        created: inNotion.filter(({ operation }) => created.has(operation.kind)).length,
        updated: inNotion.filter(({ operation }) => !created.has(operation.kind) && !removed.has(operation.kind))
            .length,
        removed: inNotion.filter(({ operation }) => removed.has(operation.kind)).length,
    };
}
/** Whether the run fails: problems, failed operations, or a brake. */
function failed(report) {
    return (report.problems.length > 0 ||
        report.held?.fails === true ||
        report.results.some((result) => result.outcome.kind === 'failed'));
}
/** Whether anything was written, on either side. */
function changed(report) {
    return (report.commit !== undefined ||
        report.results.some(({ outcome }) => outcome.kind === 'done' || outcome.kind === 'proposed'));
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
