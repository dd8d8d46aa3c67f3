export const id = 18;
export const ids = [18];
export const modules = {

/***/ 60625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pe: () => (/* binding */ listPaths),
/* harmony export */   f4: () => (/* binding */ trackedPaths),
/* harmony export */   xO: () => (/* binding */ readInside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92414);
// Files of a working tree: which there are, and what they hold. Nothing outside the root is ever read, no link followed.



/**
 * Paths below `folders`, from `root` with `/` between names: in a checkout what git tracks or would offer to add, else
 * all there is.
 */
async function listPaths(root, folders) {
    const inside = folders.filter((folder) => !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(folder) && !folder.split('/').includes('..'));
    if (inside.length === 0)
        return [];
    const ask = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...inside];
    const answer = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .askGit */ .g)(root, ['--literal-pathspecs', ...ask]);
    if (answer === undefined)
        return walkAll(root, inside);
    return [...new Set(answer.split('\0'))].filter((path) => path !== '');
}
/** Every path that git tracks; none where there is no checkout. */
async function trackedPaths(root) {
    const answer = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .askGit */ .g)(root, ['ls-files', '-z', '--cached'])) ?? '';
    return answer.split('\0').filter((path) => path !== '');
}
/**
 * The bytes of a regular file below the root; undefined where there is none, or it leads elsewhere. Small files are read
 * faster without promises, and nobody has anything else to do meanwhile.
 */
function readInside(root, path) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
    try {
        const real = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(root), node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(absolute));
        return real === path.split('/').join(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(absolute) : undefined;
    }
    catch {
        return undefined;
    }
}
function walkAll(root, folders) {
    return [...new Set(folders.flatMap((folder) => walk(root, folder === '.' ? '' : folder)))];
}
const skipped = new Set(['.git', 'node_modules']);
function walk(root, folder) {
    return entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder)).flatMap((entry) => {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.isFile())
            return [path];
        return entry.isDirectory() && !skipped.has(entry.name) ? walk(root, path) : [];
    });
}
function entriesOf(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 50018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ createWorkingTree),
/* harmony export */   c: () => (/* binding */ workingTree)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14006);
/* harmony import */ var _core_config_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53404);
/* harmony import */ var _core_config_matcher_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93938);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47077);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60625);
// The port `Repository` over a working tree: the plan files and the configuration as they lie there, read only. What
// only GitHub knows is asked of the repository behind it, where there is one.







/** Stands for the working tree where commits and trees are named. */
const workingTree = 'working tree';
function createWorkingTree({ root, configPath, remote }) {
    const read = new Map();
    /** A plan file or the configuration; its text is kept for when it is asked for. */
    const open = (path) => {
        const bytes = (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readInside */ .xO)(root, path);
        if (bytes === undefined)
            return undefined;
        const blob = blobOf(bytes);
        if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
            read.set(blob, bytes.toString('utf8'));
        return { path, blob, size: bytes.length };
    };
    const list = async () => {
        const config = open(configPath);
        const globs = plansOf(configPath, config && read.get(config.blob));
        const isPlan = (0,_core_config_matcher_js__WEBPACK_IMPORTED_MODULE_3__/* .planMatcher */ .Q)(globs);
        const [tracked, found] = await Promise.all([
            remote === undefined ? [] : (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .trackedPaths */ .f4)(root),
            (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .listPaths */ .Pe)(root, foldersOf(globs)),
        ]);
        const plans = found.filter((path) => isPlan(path) && path !== configPath).sort();
        const files = plans.map(open);
        const known = new Set([configPath, ...plans]);
        // Of all else it is enough to know that it is there: nobody asks for the texts of files that are no plans.
        const others = tracked.filter((path) => !known.has(path)).map((path) => ({ path, blob: '', size: 0 }));
        return [...(config ? [config] : []), ...files.filter((file) => file !== undefined), ...others];
    };
    const behind = () => {
        if (remote)
            return remote;
        throw readOnly();
    };
    return {
        owner: remote?.owner ?? '',
        name: remote?.name ?? '',
        url: remote?.url ?? '',
        // The commit is the one that a push would stand on.
        head: async (branch, beside) => branch === undefined
            ? { ...(await behind().head(undefined, beside)), tree: workingTree }
            : behind().head(branch, beside),
        isPublic: async () => remote?.isPublic() ?? false,
        files: async (tree, wanted) => tree === workingTree ? (await list()).filter(({ path }) => wanted(path)) : behind().files(tree, wanted),
        async texts(blobs) {
            const elsewhere = blobs.filter((blob) => !read.has(blob));
            const found = remote && elsewhere.length > 0 ? await remote.texts(elsewhere) : new Map();
            const here = blobs.flatMap((blob) => (read.has(blob) ? [[blob, read.get(blob)]] : []));
            return new Map([...found, ...here]);
        },
        blobOf: (text) => blobOf(Buffer.from(text)),
        commit: async () => {
            throw readOnly();
        },
        lastTrailers: async () => remote?.lastTrailers(),
        isAncestor: async (commit, of) => behind().isAncestor(commit, of),
    };
}
/** The globs of a configuration; the default where there is none, or one with problems. */
function plansOf(path, text = '') {
    const { config } = (0,_core_config_config_js__WEBPACK_IMPORTED_MODULE_2__/* .parseConfig */ .o4)(path, text);
    return (config ?? (0,_core_config_config_js__WEBPACK_IMPORTED_MODULE_2__/* .parseConfig */ .o4)(path, '').config).plans;
}
/** The folders below which files can match. */
function foldersOf(globs) {
    const wanted = globs.filter((glob) => !glob.startsWith('!'));
    return [...new Set(wanted.map((glob) => picomatch__WEBPACK_IMPORTED_MODULE_6__.scan(glob.replace(/^(?:\.?\/)+/, '')).base || '.'))];
}
function blobOf(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
function readOnly() {
    return new _core_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .Fault */ .v('unexpected', 'The working tree is only read here.', {
        service: 'runner',
        hint: 'Report this: nothing should have been asked of it.',
    });
}


/***/ }),

/***/ 20117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ freeProperty),
/* harmony export */   Df: () => (/* binding */ taskFields),
/* harmony export */   EK: () => (/* binding */ freeKey),
/* harmony export */   Rb: () => (/* binding */ computedTypes),
/* harmony export */   tF: () => (/* binding */ planFields)
/* harmony export */ });
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
const freeKey = (propertyId) => `property:${propertyId}`;
/** The property id in a free key; undefined for the name of a field. */
function freeProperty(key) {
    return key.startsWith('property:') ? key.slice('property:'.length) : undefined;
}


/***/ }),

/***/ 92482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   b7: () => (/* binding */ optionNamed),
/* harmony export */   fS: () => (/* binding */ optionName),
/* harmony export */   vJ: () => (/* binding */ propertyNamed)
/* harmony export */ });
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71319);
// Names as people write them and as Notion keeps them. Matching forgives spelling that carries no meaning, because
// the same word reaches us from files, from the configuration and from databases that people set up by hand.

/** The form in which names are compared: without case, spaces, hyphens and underscores. */
const fold = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .H)((name) => name
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
function propertyNamed(source, text) {
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


/***/ }),

/***/ 53404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k3: () => (/* binding */ effectiveConfig),
/* harmony export */   o4: () => (/* binding */ parseConfig),
/* harmony export */   sb: () => (/* binding */ defaultConfig)
/* harmony export */ });
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71319);
/* harmony import */ var _yaml_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38161);
/* harmony import */ var _yaml_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89709);
/* harmony import */ var _yaml_validate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47207);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86873);





/** The configuration of a repository that has no file. */
const defaultConfig = configOf({}, undefined);
/**
 * @param path names the file in problems. @param text its whole content.
 * Never throws; every problem of the file is in the answer, in the order of the lines.
 */
function parseConfig(path, text) {
    return parsedFile(`${path}\0${text}`);
}
const parsedFile = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_3__/* .remembered */ .H)((file) => {
    const end = file.indexOf('\0');
    return parseFile(file.slice(0, end), file.slice(end + 1));
}, 10);
function parseFile(path, text) {
    const file = (0,_yaml_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .g)(path, text);
    if (file.problems.length === 0 && file.root?.kind === 'scalar' && file.root.value === null)
        return { config: defaultConfig, problems: [] };
    const newer = newerVersion(file.root);
    if (newer)
        return { config: undefined, problems: [{ ...newer, file: path }] };
    const problems = (0,_yaml_validate_js__WEBPACK_IMPORTED_MODULE_1__/* .problemsOf */ .G)(_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .configSchema */ .Qn, file, path, _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .configVocabulary */ .D4);
    if (problems.length > 0 || !file.root)
        return { config: undefined, problems };
    return { config: configOf((0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(file.root), file.root), problems };
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
    const version = (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .fK)(root, ['version']);
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
    const at = (...path) => (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)((0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .fK)(root, path));
    const pairs = (...path) => {
        const map = (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .fK)(root, path);
        return (map?.kind === 'map' ? map.entries : []).flatMap(({ key, value }) => {
            const text = (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(value);
            return text === undefined ? [] : [[key, text]];
        });
    };
    const status = (fact, fallback) => unlessNone(at('pull-requests', fact) ?? fallback);
    const { notion, sync } = file;
    const pullRequests = file['pull-requests'];
    const branches = (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .textsOf */ .CB)((0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .fK)(root, ['pull-requests', 'branches']));
    const plans = (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .textsOf */ .CB)((0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .fK)(root, ['plans']));
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


/***/ }),

/***/ 93938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ planMatcher)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71319);
// Which paths of a repository are plan files.


/** A test for paths, from the globs of `plans`; those with a leading `!` take files out again. */
function planMatcher(plans) {
    return matcherOf(plans.join('\0'));
}
const matcherOf = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .H)((plans) => {
    const relative = plans.split('\0').map((glob) => glob.replace(/^(!?)(?:\.?\/)+/, '$1'));
    const wanted = picomatch__WEBPACK_IMPORTED_MODULE_1__(relative.filter((glob) => !glob.startsWith('!')));
    const unwanted = picomatch__WEBPACK_IMPORTED_MODULE_1__(relative.flatMap((glob) => (glob.startsWith('!') ? [glob.slice(1)] : [])));
    return (path) => wanted(path) && !unwanted(path);
}, 10);


/***/ }),

/***/ 86873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ configVocabulary),
/* harmony export */   Qn: () => (/* binding */ configSchema)
/* harmony export */ });
/* unused harmony export syncedFields */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43759);
/* harmony import */ var _board_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20117);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52312);
/* harmony import */ var _yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16319);
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
const mappedFields = [...new Set(Object.keys({ ..._board_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .taskFields */ .Df, ..._board_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .planFields */ .tF }))];
function oneOf(values) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(values, { error: `one of ${values.join(', ')}` });
}
const yesNo = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY({ error: 'true or false' });
const percent = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP({ error: 'a percentage like 20%' })
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._regex */ .Fk(/^(?:100|\d{1,2})(?:\.\d+)?%$/, { error: 'a percentage like 20%' }));
const statusOrNone = 'A status of tasks, or none.';
const statuses = _status_js__WEBPACK_IMPORTED_MODULE_1__/* .taskStatuses */ .cK.map(({ name }) => name);
/** A map that answers to some names only; the names are known, their number is not. */
function mapOf(names, value, expected) {
    return (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .map */ .Tj)(Object.fromEntries(names.map((name) => [name, value])), expected);
}
const notion = (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .map */ .Tj)({
    parent: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8, 'The page under which `setup` creates the databases: URL or id.', 'https://www.notion.so/acme/Engineering-0123456789abcdef0123456789abcdef'),
    tasks: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8, 'The database of the tasks: URL, id, or exact title.', 'Engineering Tasks'),
    plans: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8, 'The database of the plans: URL, id, or exact title.', 'Plans'),
    properties: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(mapOf(mappedFields, (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8, 'The name or the id of the property.', 'Task'), 'a map from fields to property names'), 'Only where detection needs help: field \u2192 name or id of the property.', { title: 'Task' }),
    body: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(oneOf(['full', 'criteria', 'none']), 'What is written into pages. Default: full.', 'full'),
    'spec-section': (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(yesNo, 'False: specification pages are never written. Default: true.', true),
}, 'a map', { title: 'Notion' });
const pullRequests = (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .map */ .Tj)({
    branches: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)((0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .many */ ._d)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8, 'a branch or a list of branches'), 'Bases that count. Default: the default branch.', ['main']),
    draft: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8, `When a pull request is a draft. ${statusOrNone} Default: In Progress.`, ...statuses, 'none'),
    open: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8, `When a pull request is open. ${statusOrNone} Default: In Progress.`, ...statuses, 'none'),
    review: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8, `When a pull request is in review. ${statusOrNone} Default: In Review.`, ...statuses, 'none'),
    merged: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8, `When a pull request is merged. ${statusOrNone} Default: Done.`, ...statuses, 'none'),
    closed: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8, 'When a pull request is closed unmerged. A status, none, or restore: the status it had before. Default: restore.', 'restore', ...statuses, 'none'),
    reverted: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8, `When a merge is reverted. ${statusOrNone} Default: To Do.`, ...statuses, 'none'),
    comment: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(yesNo, 'Whether pull requests get a comment. Default: true.', true),
    commands: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(oneOf(['triage', 'write', 'maintain', 'admin', 'off']), 'The least permission for comment commands. Default: write.', 'write'),
    command: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP({ error: 'one word' }).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._regex */ .Fk(/^[A-Za-z][\w-]*$/, { error: 'one word' })), 'The word after the slash. Default: plan.', 'plan'),
    'require-task': (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(yesNo, 'Fail when a pull request names no task. Default: false.', false),
}, 'a map', { title: 'Pull requests' });
const sync = (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .map */ .Tj)({
    'write-back': (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(oneOf(['commit', 'pull-request', 'none']), 'How changes from Notion and IDs reach the repository. Default: commit; in public repositories pull-request.', 'commit'),
    message: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP({ error: 'a line with {summary} in it' })
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._regex */ .Fk(/^[^\n\r]*\{summary\}[^\n\r]*$/, { error: 'a line with {summary} in it' })), 'The subject of commits and the title of the pull request; {summary} stands for what changed.', 'chore(plans): {summary}'),
    conflicts: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(oneOf(['repo', 'notion', 'ask']), 'Which side is kept when both changed one field; ask: people decide in a pull request. Default: repo.', 'repo'),
    fields: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(mapOf(syncedFields, (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(oneOf(['repo', 'notion', 'both']), 'Who owns the field: the other side is put back. Default: both.', 'both'), 'a map from fields to owners'), 'Who owns a field.', { assignee: 'both' }),
    'removed-from-file': (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(oneOf(['trash', 'cancel', 'keep']), 'What happens to the row of a task that left its file. Default: trash.', 'trash'),
    'trashed-in-notion': (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(oneOf(['propose', 'cancel', 'restore']), 'What happens to the task whose row was trashed; propose: a pull request removes it. Default: propose.', 'propose'),
    'new-rows': (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(oneOf(['import', 'ignore']), 'Rows that people create with their Plan set; import: they become tasks. Default: import; in public repositories ignore.', 'import'),
    'max-removals': (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(percent, 'Removals above this share of the known rows wait for a confirmation. Default: 20%.', '20%'),
    'max-changes': (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(percent, 'Pages changed in Notion above this share of the known rows wait for a confirmation. Default: 50%.', '50%'),
    state: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP({ error: 'a ref like refs/plan-sync/state' }).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._regex */ .Fk(/^refs\/(?!.*(?:\.\.|\/\/|\.lock$))[\w-][\w.-]*(?:\/[\w-][\w.-]*)+$/, {
        error: 'a ref like refs/plan-sync/state',
    })), 'The ref that holds the state. Default: refs/plan-sync/state.', 'refs/plan-sync/state'),
}, 'a map', { title: 'Sync' });
const configSchema = (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .map */ .Tj)({
    version: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1, { error: '1' }), 'The version of this format.', 1),
    plans: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)((0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .many */ ._d)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8, 'a glob or a list of globs'), 'Which files are plans. A glob with a leading ! takes files out. Default: plans/**/*.{yml,yaml}.', 'plans/**/*.{yml,yaml}'),
    notion: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(notion, 'Where plans and tasks stand in Notion.', {
        tasks: 'Engineering Tasks',
        plans: 'Plans',
    }),
    statuses: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), _yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8, { error: 'a map from task statuses to options' }), 'Only to rename: task status \u2192 option in Notion.', { 'To Do': 'Backlog' }),
    people: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), _yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8, { error: 'a map from handles to people' }), 'Handle (a GitHub login works best) \u2192 e-mail address or user id in Notion; none: a person without Notion.', { ada: 'ada@example.com', sam: 'none' }),
    'pull-requests': (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(pullRequests, 'What pull requests and comments do.', { merged: 'Done' }),
    sync: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(sync, 'How the two sides are kept in step.', { 'write-back': 'commit' }),
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


/***/ }),

/***/ 71319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ remembered)
/* harmony export */ });
// Answers of pure functions, kept for whoever asks the same again: a run reads each of its files several times, and a
// page says the same words in many places.
/**
 * `answer` with its last answers kept, the oldest of which go first. It has to be pure, and nobody may change an answer.
 * @param most how many answers are kept
 */
function remembered(answer, most) {
    const answers = new Map();
    return (text) => {
        const known = answers.get(text);
        if (known !== undefined)
            return known;
        const fresh = answer(text);
        if (answers.size >= most)
            for (const oldest of answers.keys())
                if (answers.delete(oldest))
                    break;
        answers.set(text, fresh);
        return fresh;
    };
}


/***/ }),

/***/ 52312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xl: () => (/* binding */ finished),
  F8: () => (/* binding */ groupOf),
  pA: () => (/* binding */ nearest),
  EN: () => (/* binding */ planStatuses),
  SN: () => (/* binding */ planVocabulary),
  vx: () => (/* binding */ priorities),
  sf: () => (/* binding */ priorityTerms),
  Tm: () => (/* binding */ rank),
  z2: () => (/* binding */ statusGroups),
  Er: () => (/* binding */ statusName),
  c2: () => (/* binding */ statusOf),
  cK: () => (/* binding */ taskStatuses),
  qy: () => (/* binding */ taskVocabulary)
});

// EXTERNAL MODULE: ./build/src/core/board/names.js
var names = __webpack_require__(92482);
;// CONCATENATED MODULE: ./build/src/core/board/wording.js

/**
 * Matches `terms` with `options` (undefined: no database is known, every term counts). `renames` maps a word to the
 * name of its option.
 */
function wording(terms, options, renames = {}) {
    if (!options)
        return wordsOf(terms.map((term) => ({ name: term.name, term, option: undefined })), renames, {});
    const chosen = new Map();
    const named = (text) => options.find((option) => (0,names/* fold */.AU)(option.name) === (0,names/* fold */.AU)(text)) ??
        options.find((option) => option.formerly?.some((former) => (0,names/* fold */.AU)(former) === (0,names/* fold */.AU)(text)));
    const represented = (name) => [...chosen.values()].some((word) => (0,names/* fold */.AU)(word.name) === (0,names/* fold */.AU)(name));
    const choose = (option, name) => {
        const term = terms.find((candidate) => (0,names/* fold */.AU)(candidate.name) === (0,names/* fold */.AU)(name));
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
            choose(options.find((option) => (0,names/* fold */.AU)(option.name) === (0,names/* fold */.AU)(alias)), name);
    const own = options.filter((option) => !chosen.has(option));
    const hidden = own.filter(({ name }) => represented(name));
    const words = options
        .filter((option) => !hidden.includes(option))
        .map((option) => ({ name: option.name, term: undefined, ...chosen.get(option), option }));
    return wordsOf(words, renames, {
        missing,
        hidden: hidden.map(({ name }) => [
            words.find((word) => (0,names/* fold */.AU)(word.name) === (0,names/* fold */.AU)(name)).option.name,
            name,
        ]),
    });
}
function wordsOf(words, renames, { missing = [], hidden = [] }) {
    const spellings = new Map();
    const teach = (text, word) => {
        if (word && !spellings.has((0,names/* fold */.AU)(text)))
            spellings.set((0,names/* fold */.AU)(text), word);
    };
    const called = (text) => words.find((word) => (0,names/* fold */.AU)(word.name) === (0,names/* fold */.AU)(text));
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
    return { words, find: (text) => spellings.get((0,names/* fold */.AU)(text)), missing, hidden };
}

// EXTERNAL MODULE: ./build/src/core/did-you-mean.js
var did_you_mean = __webpack_require__(1954);
// EXTERNAL MODULE: ./build/src/core/remembered.js
var remembered = __webpack_require__(71319);
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
    const name = (0,names/* fold */.AU)(groups[index].name);
    return statusGroups.find((group) => (0,names/* fold */.AU)(group) === name) ?? statusGroups[index];
}
/** What an option of the database's own means: its group says how far it is, its name only how within the group. */
function ownCategory(terms, name, group) {
    const meant = [...terms, ...taskStatuses].find(({ aliases }) => aliases.some((alias) => (0,names/* fold */.AU)(alias) === (0,names/* fold */.AU)(name)))?.category;
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


/***/ }),

/***/ 5489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ buildTree),
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   v4: () => (/* binding */ writtenText)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _correct_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7571);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88421);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18402);
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
        if (!followed.has(name) && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
            slip(startOf(node), _syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .strayAnchor */ .DW);
    if (bomb) {
        const message = 'The aliases of this file stand for far more than a plan needs.';
        problems.push({ code: 'limit', message, hint: 'Write the values out.', file: path, ...bomb });
        return { root: undefined, problems };
    }
    return { root, problems: problems.sort((a, b) => a.line - b.line || a.column - b.column) };
    function build(node, fallback, depth, viaAlias) {
        const at = isNode(node) && node.range && !viaAlias ? startOf(node) : fallback;
        const nothing = { kind: 'scalar', value: null, text: '', at };
        if (viaAlias && (aliased += 1) > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .maxAliased */ .II)
            bomb ??= at;
        if (depth > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .maxDepth */ .Mw)
            bomb ??= at;
        if (bomb)
            return nothing;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
            const target = anchors.get(node.source);
            if (!target) {
                slip(at, _syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .strayAlias */ .Ik);
                return nothing;
            }
            followed.add(node.source);
            return build(target, at, depth + 1, true);
        }
        if (isNode(node) && node.anchor !== undefined && !viaAlias)
            anchors.set(node.anchor, node);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            return buildMap(node, at, depth, viaAlias);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
            const items = node.items.map((item) => build(item, at, depth + 1, viaAlias));
            return { kind: 'list', items, at };
        }
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
            return nothing;
        if (!viaAlias)
            checkHash(node);
        return { kind: 'scalar', value: valueOf(node), text: writtenText(node), at };
    }
    function buildMap(node, at, depth, viaAlias) {
        const entries = new Map();
        for (const pair of node.items) {
            const keyAt = isNode(pair.key) && pair.key.range && !viaAlias ? startOf(pair.key) : at;
            const key = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) ? writtenText(pair.key) : '';
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
            slip(locate(hash), _syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .cutOff */ .qG);
        }
    }
    function slip(at, { message, hint }) {
        const line = lines[at.line - 1] ?? '';
        report('syntax', { ...at, column: (0,_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .startWords */ .Ar)(line)?.column ?? at.column }, message, hint, (0,_correct_js__WEBPACK_IMPORTED_MODULE_1__/* .correctLine */ .$)(line));
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
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(value) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(value) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value);
}
function valueOf({ value, source }) {
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


/***/ }),

/***/ 7571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ correctLine),
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
// The line as its author meant it, for the slips that people make when they write plain text into YAML. Works on
// one line at a time, so that corrections never move another line.

const checkbox = /^(\s*(?:- +)*)- *\[([ xX])?\]\s+(\S.*)$/;
const content = /^(\s*(?:- +)*)((?:"[^"]*"|'[^']*'|[^\s'"#[{&*!|>@`%-][^:#]*?) *: +)?(\S.*)$/;
/** The text as a YAML string that reads the same everywhere, in quotes. */
function quoted(text) {
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
    const match = checkbox.exec(line);
    if (!match)
        return undefined;
    const [, head = '', mark = ' ', rest = ''] = match;
    const text = reads(`- ${rest}`) && plainText(rest) ? rest : quoted(rest);
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
    return head + (unclosed ? `${bare}"` : quoted(bare)) + comment;
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
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(line.trim(), { prettyErrors: false, resolveKnownTags: false });
    let alone = document.errors.length + document.warnings.length === 0;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Alias: () => {
            alone = false;
            return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
        },
    });
    return alone;
}


/***/ }),

/***/ 88421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ID: () => (/* binding */ maxBytes),
/* harmony export */   II: () => (/* binding */ maxAliased),
/* harmony export */   Mw: () => (/* binding */ maxDepth),
/* harmony export */   U2: () => (/* binding */ tooDeepAt),
/* harmony export */   ee: () => (/* binding */ bytes)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
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
const marks = new Set([yaml__WEBPACK_IMPORTED_MODULE_0__/* .CST */ .DB.DOCUMENT, yaml__WEBPACK_IMPORTED_MODULE_0__/* .CST */ .DB.FLOW_END, yaml__WEBPACK_IMPORTED_MODULE_0__/* .CST */ .DB.SCALAR]);
/** Offset of the first place that is nested deeper than `maxDepth`, or undefined. */
function tooDeepAt(text) {
    if (cannotBeDeep(text))
        return undefined;
    const indents = [];
    let flow = 0;
    let offset = 0;
    let column = 0;
    let lineStart = true;
    for (const token of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        const type = yaml__WEBPACK_IMPORTED_MODULE_0__/* .CST */ .DB.tokenType(token) ?? 'scalar';
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


/***/ }),

/***/ 38161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ yamlOptions),
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5489);
/* harmony import */ var _correct_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7571);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88421);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18402);
// Reads one YAML file that anybody may have written: limits first, then YAML 1.2 (dates, `yes` and `no` stay
// text), then a tree with positions. Problems come all at once; lines with a recognised slip are read as corrected,
// so that what follows them is still checked.





/** @param path names the file in problems. @param text its whole content, with or without BOM, any line ends. */
function readYaml(path, text) {
    const lines = text.replace(/^\uFEFF/, '').split(/\n/);
    const size = (0,_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .bytes */ .ee)(text);
    if (size > _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .maxBytes */ .ID) {
        const message = `The file has ${size} bytes; ${_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .maxBytes */ .ID} is the limit.`;
        return unread({ code: 'limit', message, hint: 'Split it.', file: path, line: 1, column: 1 });
    }
    const deep = (0,_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .tooDeepAt */ .U2)(text);
    if (deep !== undefined) {
        const message = `The file is nested more than ${_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .maxDepth */ .Mw} levels deep.`;
        return unread({ code: 'limit', message, hint: 'Flatten it.', file: path, ...locator(text)(deep) });
    }
    const document = parse(text);
    const locate = locator(text);
    const slips = syntaxProblems(path, document, locate, lines);
    if (slips.length === 0)
        return { ...(0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .buildTree */ .H6)(path, text, document, locate, lines), lines };
    const corrected = applyCorrections(text, slips);
    const second = corrected === undefined ? undefined : parse(corrected);
    if (corrected === undefined || !second || second.errors.length > 0)
        return { root: undefined, problems: slips, lines };
    const { root, problems } = (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .buildTree */ .H6)(path, corrected, second, locator(corrected), lines);
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
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, yamlOptions);
}
/** Line and column of an offset; a BOM takes no column. Offsets past the end stand at the end. */
function locator(text) {
    const counter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
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
function syntaxProblems(path, document, locate, lines) {
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
            ...(0,_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .syntaxWords */ .L8)(code, message, line),
            correction: code === 'MULTIPLE_DOCS' ? undefined : (0,_correct_js__WEBPACK_IMPORTED_MODULE_2__/* .correctLine */ .$)(line),
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


/***/ }),

/***/ 16319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Eb: () => (/* binding */ key),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Tj: () => (/* binding */ map),
/* harmony export */   _d: () => (/* binding */ many),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   p6: () => (/* binding */ date)
/* harmony export */ });
/* unused harmony export described */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43759);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73102);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54723);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29396);
// The building blocks of our file schemas. Each error text completes the sentence "\u2026 must be \u2026", and every key is
// described, because the JSON Schemas that editors use are generated from the same objects. Schemas are built from zod's
// functions (`zod/mini`), not with its methods: those are hung on every object that is built, and a command that reads
// a few files has nothing else to wait for.

/** Text that may be blank, which counts as left out. */
const prose = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()], { error: 'text' });
/** Text, in whatever form YAML reads it: numbers and booleans count by how they were written. */
const text = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/\S/)), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()], { error: 'text' });
/** Text on one line: titles, names. */
const line = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^\s*\S[^\n\r]*\s*$/, { error: 'text on one line' })), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()], { error: 'text on one line' });
/** A day that the calendar knows. */
const date = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6({ error: 'a date like 2026-12-01' });
/** Several of `item`, or just one. */
function many(item, expected) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item), item], { error: expected });
}
/** A key that may be left out or left empty. */
function key(schema, description, ...examples) {
    return described(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(schema), { description, examples });
}
/** A key that must be there. */
function required(schema, description, ...examples) {
    return described(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .clone */ .o8(schema), { description, examples });
}
/** A map with exactly these keys. `named`: what an editor calls it. */
function map(shape, expected, named = {}) {
    return described(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(shape, { error: (issue) => (issue.code === 'invalid_type' ? expected : undefined) }), named);
}
/** The schema itself, of which editors are told more. */
function described(schema, more) {
    zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .globalRegistry */ .fd.add(schema, more);
    return schema;
}


/***/ }),

/***/ 18402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ startWords),
/* harmony export */   DW: () => (/* binding */ strayAnchor),
/* harmony export */   Ik: () => (/* binding */ strayAlias),
/* harmony export */   L8: () => (/* binding */ syntaxWords),
/* harmony export */   qG: () => (/* binding */ cutOff)
/* harmony export */ });
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


/***/ }),

/***/ 89709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   f_: () => (/* binding */ entry),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/** The value as JSON would hold it. Numbers that JSON has no word for stay text; no key can reach a prototype. */
function plain(tree) {
    switch (tree.kind) {
        case 'scalar':
            return typeof tree.value === 'number' && !Number.isFinite(tree.value) ? tree.text : tree.value;
        case 'list':
            return tree.items.map(plain);
        case 'map':
            return Object.fromEntries(tree.entries.map(({ key, value }) => [key, plain(value)]));
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


/***/ }),

/***/ 47207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ problemsOf)
/* harmony export */ });
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1954);
/* harmony import */ var _correct_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7571);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89709);



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
    const result = root && schema.safeParse((0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(root));
    if (!result || result.success)
        return [];
    const found = result.error.issues.flatMap((issue) => deviations(issue, []));
    return found.filter((deviation) => !isEcho(deviation)).flatMap(describe);
    /** A key that is missing because it is misspelt is told once, as misspelt. */
    function isEcho({ path: where, unknownKeys }) {
        if (unknownKeys.length > 0 || (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(root, where) !== undefined)
            return false;
        const parent = where.slice(0, -1);
        const { keys } = kindAt(parent);
        return found
            .filter((other) => other.path.length === parent.length && other.path.every((step, at) => step === parent[at]))
            .flatMap((other) => other.unknownKeys)
            .some((key) => keys.length === 1 || (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .k)(key, keys) === where.at(-1));
    }
    function describe(deviation) {
        const value = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(root, deviation.path);
        if (deviation.unknownKeys.length > 0)
            return deviation.unknownKeys.map((key) => unknownKey(value, key, deviation.path));
        return [value === undefined ? missing(deviation) : wrong(deviation, value)];
    }
    function unknownKey(map, key, where) {
        const { noun, keys } = kindAt(where);
        const guess = (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .k)(key, keys);
        const homes = Object.values(vocabulary).filter((kind) => kind.keys.includes(key));
        const { at } = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .entry */ .f_)(map, key);
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
            ...(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(root, parent).at,
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
                correction: line.includes('#') ? (0,_correct_js__WEBPACK_IMPORTED_MODULE_1__/* .correctLine */ .$)(line) : undefined,
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
        const guess = value.kind === 'scalar' ? (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .k)(value.text, options) : undefined;
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
    return match ? match[1] + (0,_correct_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(match[2]) : undefined;
}


/***/ })

};
