export const id = 62;
export const ids = [62];
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
function listPaths(root, folders) {
    const inside = folders.filter((folder) => !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(folder) && !folder.split('/').includes('..'));
    if (inside.length === 0)
        return [];
    const ask = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...inside];
    const answer = (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .askGit */ .g)(root, ['--literal-pathspecs', ...ask]);
    if (answer === undefined)
        return walkAll(root, inside);
    return [...new Set(answer.split('\0'))].filter((path) => path !== '');
}
/** Every path that git tracks; none where there is no checkout. */
function trackedPaths(root) {
    const answer = (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .askGit */ .g)(root, ['ls-files', '-z', '--cached']) ?? '';
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
    const list = () => {
        const config = open(configPath);
        const globs = plansOf(configPath, config && read.get(config.blob));
        const isPlan = (0,_core_config_matcher_js__WEBPACK_IMPORTED_MODULE_3__/* .planMatcher */ .Q)(globs);
        const tracked = remote === undefined ? [] : (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .trackedPaths */ .f4)(root);
        const plans = (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .listPaths */ .Pe)(root, foldersOf(globs))
            .filter((path) => isPlan(path) && path !== configPath)
            .sort();
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
        files: async (tree, wanted) => tree === workingTree ? list().filter(({ path }) => wanted(path)) : behind().files(tree, wanted),
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
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
    return zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(values, { error: `one of ${values.join(', ')}` });
}
const yesNo = zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY({ error: 'true or false' });
const percent = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP({ error: 'a percentage like 20%' })
    .regex(/^(?:100|\d{1,2})(?:\.\d+)?%$/, { error: 'a percentage like 20%' });
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
    properties: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(mapOf(mappedFields, (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8, 'The name or the id of the property.', 'Task'), 'a map from fields to property names'), 'Only where detection needs help: field → name or id of the property.', { title: 'Task' }),
    body: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(oneOf(['full', 'criteria', 'none']), 'What is written into pages. Default: full.', 'full'),
    'spec-section': (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(yesNo, 'False: specification pages are never written. Default: true.', true),
}, 'a map').meta({ title: 'Notion' });
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
    command: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP({ error: 'one word' }).regex(/^[A-Za-z][\w-]*$/, { error: 'one word' }), 'The word after the slash. Default: plan.', 'plan'),
    'require-task': (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(yesNo, 'Fail when a pull request names no task. Default: false.', false),
}, 'a map').meta({ title: 'Pull requests' });
const sync = (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .map */ .Tj)({
    'write-back': (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(oneOf(['commit', 'pull-request', 'none']), 'How changes from Notion and IDs reach the repository. Default: commit; in public repositories pull-request.', 'commit'),
    message: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP({ error: 'a line with {summary} in it' })
        .regex(/^[^\n\r]*\{summary\}[^\n\r]*$/, { error: 'a line with {summary} in it' }), 'The subject of commits and the title of the pull request; {summary} stands for what changed.', 'chore(plans): {summary}'),
    conflicts: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(oneOf(['repo', 'notion', 'ask']), 'Which side is kept when both changed one field; ask: people decide in a pull request. Default: repo.', 'repo'),
    fields: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(mapOf(syncedFields, (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(oneOf(['repo', 'notion', 'both']), 'Who owns the field: the other side is put back. Default: both.', 'both'), 'a map from fields to owners'), 'Who owns a field.', { assignee: 'both' }),
    'removed-from-file': (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(oneOf(['trash', 'cancel', 'keep']), 'What happens to the row of a task that left its file. Default: trash.', 'trash'),
    'trashed-in-notion': (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(oneOf(['propose', 'cancel', 'restore']), 'What happens to the task whose row was trashed; propose: a pull request removes it. Default: propose.', 'propose'),
    'new-rows': (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(oneOf(['import', 'ignore']), 'Rows that people create with their Plan set; import: they become tasks. Default: import; in public repositories ignore.', 'import'),
    'max-removals': (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(percent, 'Removals above this share of the known rows wait for a confirmation. Default: 20%.', '20%'),
    'max-changes': (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(percent, 'Pages changed in Notion above this share of the known rows wait for a confirmation. Default: 50%.', '50%'),
    state: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP({ error: 'a ref like refs/plan-sync/state' })
        .regex(/^refs\/(?!.*(?:\.\.|\/\/|\.lock$))[\w-][\w.-]*(?:\/[\w-][\w.-]*)+$/, {
        error: 'a ref like refs/plan-sync/state',
    }), 'The ref that holds the state. Default: refs/plan-sync/state.', 'refs/plan-sync/state'),
}, 'a map').meta({ title: 'Sync' });
const configSchema = (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .map */ .Tj)({
    version: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1, { error: '1' }), 'The version of this format.', 1),
    plans: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)((0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .many */ ._d)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8, 'a glob or a list of globs'), 'Which files are plans. A glob with a leading ! takes files out. Default: plans/**/*.{yml,yaml}.', 'plans/**/*.{yml,yaml}'),
    notion: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(notion, 'Where plans and tasks stand in Notion.', {
        tasks: 'Engineering Tasks',
        plans: 'Plans',
    }),
    statuses: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), _yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8, { error: 'a map from task statuses to options' }), 'Only to rename: task status → option in Notion.', { 'To Do': 'Backlog' }),
    people: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .key */ .Eb)(zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), _yaml_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8, { error: 'a map from handles to people' }), 'Handle (a GitHub login works best) → e-mail address or user id in Notion; none: a person without Notion.', { ada: 'ada@example.com', sam: 'none' }),
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

/***/ 54666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cyclesOf)
/* harmony export */ });
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


/***/ }),

/***/ 61304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ resolveDependencies)
/* harmony export */ });
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1954);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65576);
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
        const number = (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .splitId */ .Q)(text.toUpperCase())?.number;
        if (number === undefined)
            return (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .k)(text, byTitle.keys());
        const ending = `-${number}`;
        return (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .k)(text, [...ids.keys()].filter((id) => id.endsWith(ending)));
    }
}


/***/ }),

/***/ 65576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ splitId)
/* harmony export */ });
// A plan as its file says it, after parsing: plain values with their positions. Statuses, priorities and people
// stay as they were written; what they mean depends on the databases and is resolved later.
/** The number in `KEY-n`, or undefined when the text is no task ID. */
function splitId(id) {
    const match = /^([A-Z][A-Z0-9]{1,9})-([1-9]\d{0,8})$/.exec(id);
    return match ? { key: match[1], number: Number(match[2]) } : undefined;
}


/***/ }),

/***/ 42066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ parsePlan)
/* harmony export */ });
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71319);
/* harmony import */ var _yaml_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38161);
/* harmony import */ var _yaml_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89709);
/* harmony import */ var _yaml_validate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47207);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39098);





/**
 * @param path names the file in problems and in the plan. @param text its whole content.
 * Never throws; every problem of the file is in the answer, in the order of the lines.
 */
function parsePlan(path, text) {
    return parsedFile(`${path}\0${text}`);
}
const parsedFile = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_3__/* .remembered */ .H)((file) => {
    const end = file.indexOf('\0');
    return parseFile(file.slice(0, end), file.slice(end + 1));
}, 200);
function parseFile(path, text) {
    const file = (0,_yaml_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .g)(path, text);
    const key = claimedKey(file.root);
    const problems = (0,_yaml_validate_js__WEBPACK_IMPORTED_MODULE_1__/* .problemsOf */ .G)(_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .planSchema */ .Fu, file, path, _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .planVocabulary */ .SN).map((problem) => ({
        ...problem,
        plan: key,
    }));
    const plan = problems.length === 0 && file.root?.kind === 'map' ? planOf(path, file.root) : undefined;
    return { plan, problems, key };
}
function claimedKey(root) {
    const text = (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)((0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .fK)(root, ['key']));
    return text !== undefined && /^[A-Z][A-Z0-9]{1,9}$/.test(text) ? text : undefined;
}
function planOf(path, root) {
    const get = (key) => (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .entry */ .f_)(root, key)?.value;
    const text = (key) => (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(get(key));
    const requirement = (key) => (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .fK)(root, ['requirements', key]);
    // The order of the file: a top-level `tasks` may stand before or after `phases`.
    const tasks = root.entries.flatMap(({ key, value }) => key === 'tasks'
        ? maps(value).map((task) => taskOf(task, undefined))
        : key === 'phases'
            ? maps(value).flatMap((phase) => maps((0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .entry */ .f_)(phase, 'tasks')?.value).map((task) => taskOf(task, (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)((0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .entry */ .f_)(phase, 'title')?.value))))
            : []);
    return {
        path,
        key: text('key'),
        was: text('was'),
        title: text('title'),
        status: text('status'),
        archived: (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .fK)(root, ['archived'])?.kind === 'scalar' && text('archived')?.toLowerCase() === 'true',
        owner: text('owner'),
        spec: text('spec'),
        specSeen: text('spec-seen'),
        start: text('start'),
        due: text('due'),
        summary: text('summary'),
        requirements: {
            current: (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(requirement('current')),
            target: (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(requirement('target')),
            functional: (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .textsOf */ .CB)(requirement('functional')),
            nonFunctional: (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .textsOf */ .CB)(requirement('non-functional')),
        },
        approach: text('approach'),
        phases: maps(get('phases')).map(phaseOf),
        tasks,
        dependencies: { external: (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .textsOf */ .CB)((0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .fK)(root, ['dependencies', 'external'])) },
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
        successCriteria: (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsOf */ .S3)(get('success-criteria')).map(criterionOf),
        resources: (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsOf */ .S3)(get('resources')).map(resourceOf),
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
        deliverables: (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .textsOf */ .CB)((0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .entry */ .f_)(phase, 'deliverables')?.value),
        at: phase.at,
    };
}
function taskOf(task, phase) {
    const get = (key) => (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .entry */ .f_)(task, key)?.value;
    const text = (key) => (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(get(key));
    const estimate = get('estimate');
    return {
        id: text('id'),
        was: text('was'),
        title: text('title'),
        phase,
        status: text('status'),
        priority: text('priority'),
        assignee: (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .textsOf */ .CB)(get('assignee')),
        sprint: text('sprint'),
        estimate: estimate?.kind === 'scalar' && typeof estimate.value === 'number' ? estimate.value : undefined,
        start: text('start'),
        due: text('due'),
        labels: (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .textsOf */ .CB)(get('labels')),
        dependsOn: (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .textsOf */ .CB)(get('depends-on')),
        blocker: text('blocker'),
        context: text('context'),
        description: text('description'),
        acceptance: (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsOf */ .S3)(get('acceptance')).map(criterionOf),
        approach: text('approach'),
        resources: (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsOf */ .S3)(get('resources')).map(resourceOf),
        updates: maps(get('updates')).map(updateOf),
        properties: propertiesOf(get('properties')),
        at: positions(task),
        frozen: [],
    };
}
function criterionOf(tree) {
    const done = (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .entry */ .f_)(tree, 'done');
    return { text: (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(done?.value ?? tree), met: done !== undefined };
}
function resourceOf(tree) {
    if (tree.kind === 'map') {
        const [{ key, value }] = tree.entries;
        return { title: key, url: (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(value) };
    }
    const text = (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(tree);
    return { title: text, url: /^https?:\/\/\S+$/.test(text) ? text : undefined };
}
function updateOf(update) {
    return { date: fieldOf(update, 'date'), by: fieldOf(update, 'by'), note: fieldOf(update, 'note') };
}
function propertiesOf(tree) {
    const entries = tree?.kind === 'map' ? tree.entries : [];
    return Object.fromEntries(entries
        .filter(({ value }) => (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(value) !== null)
        .map(({ key, value }) => [key, value.kind === 'list' ? (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .textsOf */ .CB)(value) : (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(value)]));
}
function positions(map) {
    return Object.fromEntries([['', map.at], ...map.entries.map(({ key, at }) => [key, at])]);
}
function fieldOf(map, key) {
    return (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)((0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .entry */ .f_)(map, key)?.value);
}
function maps(tree) {
    return (0,_yaml_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsOf */ .S3)(tree).filter((item) => item.kind === 'map');
}


/***/ }),

/***/ 39098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ planSchema),
/* harmony export */   SN: () => (/* binding */ planVocabulary)
/* harmony export */ });
/* unused harmony export task */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52312);
/* harmony import */ var _yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16319);
// What a plan file may say. This schema judges it, and `schema/plan.schema.json` is generated from it.



/** Text of a form that both a run and an editor explain in words. */
const formed = (pattern, error) => zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP({ error })
    .regex(pattern, { error })
    .meta({ patternErrorMessage: `Must be ${error}.` });
const planKey = formed(/^[A-Z][A-Z0-9]{1,9}$/, 'capital letters and digits, 2 to 10, a letter first');
const taskId = formed(/^[A-Z][A-Z0-9]{1,9}-[1-9]\d{0,8}$/, 'a task ID like PREF-1');
const texts = (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .many */ ._d)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 'text or a list of texts');
const criterion = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    _yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .map */ .Tj)({ done: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 'The text of a criterion that is met.', 'Indexes defined') }, 'text, or `done: text`').meta({ title: 'Criterion' }),
], { error: 'text, or `done: text` when it is met' });
const criteria = (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .many */ ._d)(criterion, 'a list of criteria');
const resource = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    _yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), _yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, { error: 'text, a link, or `Title: link`' })
        .refine((one) => Object.keys(one).length === 1, {
        error: 'one `Title: link` for each item',
    })
        .meta({ minProperties: 1, maxProperties: 1 }),
], { error: 'text, a link, or `Title: link`' });
const resources = (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .many */ ._d)(resource, 'a list of links');
const update = (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .map */ .Tj)({
    date: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .date */ .p6, 'The day of the note.', '2026-12-01'),
    by: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8, 'Who wrote it: a handle from `people`.', 'ada'),
    note: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 'What happened.', 'First draft is up.'),
}, 'a note with `date`, `by` and `note`').meta({ title: 'Note' });
const updates = (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .many */ ._d)(update, 'a list of notes');
const freeValue = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)], {
    error: 'text, a number, true, false, or a list of texts',
});
const status = 'A status. Case, blanks, hyphens and underscores do not matter.';
const levels = ['High', 'Medium', 'Low'];
const task = (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .map */ .Tj)({
    id: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(taskId, 'The ID of the task. Leave it out on a new task: the action assigns the next one.', 'PREF-1'),
    was: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(taskId, 'The ID that the task had before it was renamed, so that its row is kept.', 'PREF-9'),
    title: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8, 'What is to be done.', 'Write migration SQL scripts'),
    status: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8, `${status} To Do, In Progress, In Review, Done, Blocked, Cancelled, or one of the database.`, ..._status_js__WEBPACK_IMPORTED_MODULE_0__/* .taskStatuses */ .cK.map(({ name }) => name)),
    priority: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8, 'One of the priorities of the database.', ..._status_js__WEBPACK_IMPORTED_MODULE_0__/* .priorityTerms */ .sf.map(({ name }) => name)),
    assignee: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)((0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .many */ ._d)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8, 'a person or a list of people'), 'Who does it: handles from `people`, e-mail addresses or Notion user ids.', 'ada', ['ada', 'sam']),
    sprint: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8, 'The sprint in which it is planned.', 'Sprint 25'),
    estimate: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig({ error: 'a number' }), 'The effort, in the unit of the team.', 3),
    start: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .date */ .p6, 'The first day.', '2026-12-01'),
    due: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .date */ .p6, 'The last day.', '2026-12-02'),
    labels: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)((0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .many */ ._d)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8, 'a label or a list of labels'), 'Labels.', ['database', 'backend']),
    'depends-on': (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)((0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .many */ ._d)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8, 'a task ID or a list of them'), 'The tasks that must be finished first: IDs, or exact titles of tasks of this plan.', ['PREF-1']),
    blocker: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS, 'Why the task is blocked, when it is.', 'Waiting for DBA review'),
    context: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS, 'Where the task comes from.', 'Part of the user preferences migration.'),
    description: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS, 'What is to be done, in Markdown.', 'Write the scripts.'),
    acceptance: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(criteria, 'Acceptance criteria: text when open, `done: text` when met.', [
        'Indexes defined',
    ]),
    approach: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS, 'The technical approach, in Markdown.', 'One migration for each table.'),
    resources: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(resources, 'Links: `Title: link`, a link, or text.', [
        { 'Schema design': 'https://example.com/schema' },
    ]),
    updates: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(updates, 'Progress notes, newest last.', [
        { date: '2026-12-01', by: 'ada', note: 'First draft is up.' },
    ]),
    properties: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), freeValue.nullable(), { error: 'a map from property names to values' }), 'Any other property of the row in Notion, by its name.', { Team: 'Platform' }),
}, 'a task with at least a `title`').meta({ title: 'Task' });
const tasks = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(task, { error: 'a list of tasks' });
const phase = (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .map */ .Tj)({
    title: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8, 'The name of the phase.', 'Create new tables with indexes'),
    goal: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS, 'What is true when the phase is over.', 'Tables exist beside the old column'),
    effort: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS, 'The expected effort.', '2 days'),
    due: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .date */ .p6, 'The last day.', '2026-12-03'),
    deliverables: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(texts, 'What the phase hands over.', ['Migration applied to staging']),
    tasks: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(tasks, 'The tasks of the phase.', [{ title: 'Write migration SQL scripts' }]),
}, 'a phase with at least a `title`').meta({ title: 'Phase' });
const requirements = (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .map */ .Tj)({
    current: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS, 'How it is today.', 'JSONB preferences column'),
    target: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS, 'How it is to be.', 'Separate tables'),
    functional: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(texts, 'What it must do.', ['Read and write preferences per key']),
    'non-functional': (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(texts, 'How well it must do it.', ['1M+ users, zero downtime']),
}, 'a map with `current`, `target`, `functional` and `non-functional`').meta({ title: 'Requirements' });
const risk = (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .map */ .Tj)({
    risk: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 'What may happen.', 'Backfill overloads the primary'),
    probability: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8, 'How likely it is.', ...levels),
    impact: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8, 'How bad it would be.', ...levels),
    mitigation: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS, 'What is done about it.', 'Batch with throttling'),
}, 'a risk with at least `risk`').meta({ title: 'Risk' });
const milestone = (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .map */ .Tj)({
    title: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8, 'What is reached.', 'Dual writes on'),
    due: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .date */ .p6, 'The day.', '2026-12-10'),
}, 'a milestone with at least a `title`').meta({ title: 'Milestone' });
const dependencies = (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .map */ .Tj)({ external: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(texts, 'What the plan waits for outside of its tasks.', ['Staging database']) }, 'a map with `external`').meta({ title: 'Dependencies' });
const planSchema = (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .map */ .Tj)({
    title: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8, 'The title of the plan.', 'User Preferences Migration'),
    key: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)(planKey, 'The identity of the plan and the prefix of its task IDs; unique in the repository.', 'PREF'),
    was: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(planKey, 'The key that the plan had before it was renamed; can go after the next sync.', 'UPM'),
    status: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8, `${status} Planned, In Progress, Blocked, Done, Cancelled. Default: computed from the tasks.`, ..._status_js__WEBPACK_IMPORTED_MODULE_0__/* .planStatuses */ .EN.map(({ name }) => name)),
    archived: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY({ error: 'true or false' }), 'True: page and rows stay as they are and are no longer synced.', false),
    owner: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8, 'A handle from `people`, an e-mail address, or a Notion user id.', 'ada'),
    spec: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8, 'The specification in Notion: URL, page id, or exact title.', 'User Preferences Schema Migration Spec'),
    'spec-seen': (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .date */ .p6, 'The day on which the plan was last held against the specification.', '2026-11-30'),
    start: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .date */ .p6, 'The first day.', '2026-12-01'),
    due: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .date */ .p6, 'The last day.', '2026-12-18'),
    summary: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS, 'The plan in a few sentences.', 'Move preferences to a structured schema.'),
    requirements: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(requirements, 'Requirements that the specification does not state already.', {
        current: 'JSONB column',
    }),
    approach: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS, 'Architecture, technology and key decisions, in Markdown.', 'Dual writes, then a switch of reads.'),
    phases: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(phase, { error: 'a list of phases' }), 'The phases, in order.', [
        { title: 'Create new tables' },
    ]),
    tasks: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(tasks, 'Tasks that belong to no phase.', [{ title: 'Write migration SQL scripts' }]),
    dependencies: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(dependencies, 'What the plan depends on.', { external: ['Staging database'] }),
    risks: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(risk, { error: 'a list of risks' }), 'Risks and what is done about them.', [
        { risk: 'Backfill overloads the primary' },
    ]),
    milestones: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(milestone, { error: 'a list of milestones' }), 'Dates that matter.', [
        { title: 'Dual writes on', due: '2026-12-10' },
    ]),
    'success-criteria': (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(criteria, 'How success is recognised: text when open, `done: text` when met.', [
        'No user loses a preference',
    ]),
    resources: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(resources, 'Links: `Title: link`, a link, or text.', [
        { Runbook: 'https://example.com/runbook' },
    ]),
    updates: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(updates, 'Progress notes, newest last.', [
        { date: '2026-12-01', by: 'ada', note: 'Kick-off done.' },
    ]),
}, 'a map with at least `title` and `key`');
/** The kinds of maps in a plan file, by the key they stand under. */
const planVocabulary = {
    '': { noun: 'a plan', keys: Object.keys(planSchema.shape) },
    phases: { noun: 'a phase', keys: Object.keys(phase.shape) },
    tasks: { noun: 'a task', keys: Object.keys(task.shape) },
    requirements: { noun: '`requirements`', keys: Object.keys(requirements.shape) },
    dependencies: { noun: '`dependencies`', keys: Object.keys(dependencies.shape) },
    risks: { noun: 'a risk', keys: Object.keys(risk.shape) },
    milestones: { noun: 'a milestone', keys: Object.keys(milestone.shape) },
    updates: { noun: 'a note', keys: Object.keys(update.shape) },
    acceptance: { noun: 'a criterion', keys: ['done'] },
    'success-criteria': { noun: 'a criterion', keys: ['done'] },
    resources: { noun: 'a resource', keys: [] },
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
    const slips = syntaxProblems(path, text, document, lines);
    if (slips.length === 0)
        return { ...(0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .buildTree */ .H6)(path, text, document, locator(text), lines), lines };
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);
// The building blocks of our file schemas. Each error text completes the sentence "… must be …", and every key is
// described, because the JSON Schemas that editors use are generated from the same objects.

/** Text that may be blank, which counts as left out. */
const prose = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()], { error: 'text' });
/** Text, in whatever form YAML reads it: numbers and booleans count by how they were written. */
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/\S/), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()], { error: 'text' });
/** Text on one line: titles, names. */
const line = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\s*\S[^\n\r]*\s*$/, { error: 'text on one line' }), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()], { error: 'text on one line' });
/** A day that the calendar knows. */
const date = zod__WEBPACK_IMPORTED_MODULE_1__/* .date */ .p6({ error: 'a date like 2026-12-01' });
/** Several of `item`, or just one. */
function many(item, expected) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item), item], { error: expected });
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
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(shape, { error: (issue) => (issue.code === 'invalid_type' ? expected : undefined) });
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


/***/ }),

/***/ 4737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Jw: () => (/* binding */ landed),
  Xg: () => (/* binding */ readConfig),
  xZ: () => (/* binding */ readPlans),
  j8: () => (/* binding */ withTexts)
});

// EXTERNAL MODULE: ./build/src/core/config/config.js
var config_config = __webpack_require__(53404);
// EXTERNAL MODULE: ./build/src/core/config/matcher.js
var matcher = __webpack_require__(93938);
// EXTERNAL MODULE: ./build/src/core/plan/dependencies.js
var dependencies = __webpack_require__(61304);
// EXTERNAL MODULE: ./build/src/core/plan/cycles.js
var cycles = __webpack_require__(54666);
;// CONCATENATED MODULE: ./build/src/core/plan/dependency-graph.js

/** Every cycle once, at the first of its tasks that stands in a file of this run. */
function dependencyCycles(plans, known) {
    const nodes = new Map([...knownNodes(plans, known), ...plans.flatMap(nodesOf)]);
    const graph = new Map([...nodes].map(([id, { needs }]) => [id, needs.filter((need) => nodes.has(need))]));
    return (0,cycles/* cyclesOf */.J)(graph).flatMap((cycle) => {
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
            hint: `Remove one of them: ${edges.map(({ from, to }) => `${from.name} needs ${to.name} (${placeOf(from)})`).join(', ')}.`,
            file: first.path,
            ...first.task.at['depends-on'],
            plan: first.plan,
            task: first.name,
        },
        plans: [...new Set(members.map(({ plan }) => plan))],
    };
}
function placeOf({ path, task }) {
    const line = task?.at['depends-on']?.line;
    return line === undefined ? path : `${path}:${line}`;
}
function nodesOf({ plan, references }) {
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
    for (const [id, rivals] of groupBy(claims, ({ task }) => task.id)) {
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
    const byFormer = groupBy(claims, ({ task }) => task.was);
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
function groupBy(claims, keyOf) {
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
    const resolved = numbered.map((plan) => ({ plan, references: (0,dependencies/* resolveDependencies */._)(plan, ids) }));
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

// EXTERNAL MODULE: ./build/src/core/plan/parse.js
var parse = __webpack_require__(42066);
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
    const parsed = blob === null ? { config: config_config/* defaultConfig */.sb, problems: [] } : (0,config_config/* parseConfig */.o4)(path, text);
    if (parsed.config === undefined)
        return { view: undefined, problems: parsed.problems };
    const config = (0,config_config/* effectiveConfig */.k3)(parsed.config, { public: await repository.isPublic() });
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
    const matches = (0,matcher/* planMatcher */.Q)(config.plans);
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
            const result = (0,parse/* parsePlan */.v)(path, text);
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


/***/ })

};
