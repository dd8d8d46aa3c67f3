export const id = 440;
export const ids = [440];
export const modules = {

/***/ 46440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openParsedPlans: () => (/* binding */ openParsedPlans)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_plan_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42066);
// What the plan files of a checkout said when they were parsed last, in its `.git`: a file that did not change since
// need not be parsed again. Whatever is wrong with that memory, files are parsed as if there were none.



/** @param parser names the code that parses: what other code made of a file is of no use */
function openParsedPlans(root, parser) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.git', 'plan-sync', 'parsed-plans.json');
    const before = new Map(recall(file, parser).map((parsed) => [parsed.path, parsed]));
    const now = new Map();
    return {
        parse(path, text) {
            const known = before.get(path);
            const parsed = known?.text === text ? known : { path, text, said: (0,_core_plan_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePlan */ .v)(path, text) };
            now.set(path, parsed);
            return parsed.said;
        },
        keep() {
            const isKept = now.size === before.size && [...now].every(([path, parsed]) => before.get(path) === parsed);
            if (!isKept)
                remember(file, { parser, files: [...now.values()] });
        },
    };
}
function recall(file, parser) {
    try {
        const { parser: other, files } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'));
        return other === parser ? [...files] : [];
    }
    catch {
        return [];
    }
}
/** Another command may read it at any moment: it is there as a whole or not at all. */
function remember(file, memory) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(file, '..'));
    }
    catch {
        // It is there, or `.git` is no folder: then writing fails as well.
    }
    try {
        const draft = `${file}.${process.pid}`;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(draft, JSON.stringify(memory));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, file);
    }
    catch {
        // A checkout that cannot be written to is validated all the same.
    }
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
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43759);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29396);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52312);
/* harmony import */ var _yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16319);
// What a plan file may say. This schema judges it, and `schema/plan.schema.json` is generated from it.



/** Text of a form that both a run and an editor explain in words. */
const formed = (pattern, error) => zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP({ error })
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(pattern, { error }))
    .register(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .globalRegistry */ .fd, { patternErrorMessage: `Must be ${error}.` });
const planKey = formed(/^[A-Z][A-Z0-9]{1,9}$/, 'capital letters and digits, 2 to 10, a letter first');
const taskId = formed(/^[A-Z][A-Z0-9]{1,9}-[1-9]\d{0,8}$/, 'a task ID like PREF-1');
const texts = (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .many */ ._d)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 'text or a list of texts');
const criterion = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    _yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .map */ .Tj)({ done: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 'The text of a criterion that is met.', 'Indexes defined') }, 'text, or `done: text`', { title: 'Criterion' }),
], { error: 'text, or `done: text` when it is met' });
const criteria = (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .many */ ._d)(criterion, 'a list of criteria');
const resource = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    _yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), _yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, { error: 'text, a link, or `Title: link`' })
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .refine */ .YPB((one) => Object.keys(one).length === 1, {
        error: 'one `Title: link` for each item',
    }))
        .register(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .globalRegistry */ .fd, { minProperties: 1, maxProperties: 1 }),
], { error: 'text, a link, or `Title: link`' });
const resources = (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .many */ ._d)(resource, 'a list of links');
const update = (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .map */ .Tj)({
    date: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .date */ .p6, 'The day of the note.', '2026-12-01'),
    by: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8, 'Who wrote it: a handle from `people`.', 'ada'),
    note: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 'What happened.', 'First draft is up.'),
}, 'a note with `date`, `by` and `note`', { title: 'Note' });
const updates = (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .many */ ._d)(update, 'a list of notes');
const freeValue = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)], {
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
    estimate: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig({ error: 'a number' }), 'The effort, in the unit of the team.', 3),
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
    properties: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(freeValue), { error: 'a map from property names to values' }), 'Any other property of the row in Notion, by its name.', { Team: 'Platform' }),
}, 'a task with at least a `title`', { title: 'Task' });
const tasks = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(task, { error: 'a list of tasks' });
const phase = (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .map */ .Tj)({
    title: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8, 'The name of the phase.', 'Create new tables with indexes'),
    goal: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS, 'What is true when the phase is over.', 'Tables exist beside the old column'),
    effort: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS, 'The expected effort.', '2 days'),
    due: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .date */ .p6, 'The last day.', '2026-12-03'),
    deliverables: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(texts, 'What the phase hands over.', ['Migration applied to staging']),
    tasks: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(tasks, 'The tasks of the phase.', [{ title: 'Write migration SQL scripts' }]),
}, 'a phase with at least a `title`', { title: 'Phase' });
const requirements = (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .map */ .Tj)({
    current: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS, 'How it is today.', 'JSONB preferences column'),
    target: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS, 'How it is to be.', 'Separate tables'),
    functional: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(texts, 'What it must do.', ['Read and write preferences per key']),
    'non-functional': (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(texts, 'How well it must do it.', ['1M+ users, zero downtime']),
}, 'a map with `current`, `target`, `functional` and `non-functional`', { title: 'Requirements' });
const risk = (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .map */ .Tj)({
    risk: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 'What may happen.', 'Backfill overloads the primary'),
    probability: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8, 'How likely it is.', ...levels),
    impact: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8, 'How bad it would be.', ...levels),
    mitigation: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS, 'What is done about it.', 'Batch with throttling'),
}, 'a risk with at least `risk`', { title: 'Risk' });
const milestone = (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .map */ .Tj)({
    title: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8, 'What is reached.', 'Dual writes on'),
    due: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .date */ .p6, 'The day.', '2026-12-10'),
}, 'a milestone with at least a `title`', { title: 'Milestone' });
const dependencies = (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .map */ .Tj)({ external: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(texts, 'What the plan waits for outside of its tasks.', ['Staging database']) }, 'a map with `external`', { title: 'Dependencies' });
const planSchema = (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .map */ .Tj)({
    title: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8, 'The title of the plan.', 'User Preferences Migration'),
    key: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)(planKey, 'The identity of the plan and the prefix of its task IDs; unique in the repository.', 'PREF'),
    was: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(planKey, 'The key that the plan had before it was renamed; can go after the next sync.', 'UPM'),
    status: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8, `${status} Planned, In Progress, Blocked, Done, Cancelled. Default: computed from the tasks.`, ..._status_js__WEBPACK_IMPORTED_MODULE_0__/* .planStatuses */ .EN.map(({ name }) => name)),
    archived: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY({ error: 'true or false' }), 'True: page and rows stay as they are and are no longer synced.', false),
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
    phases: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(phase, { error: 'a list of phases' }), 'The phases, in order.', [
        { title: 'Create new tables' },
    ]),
    tasks: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(tasks, 'Tasks that belong to no phase.', [{ title: 'Write migration SQL scripts' }]),
    dependencies: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(dependencies, 'What the plan depends on.', { external: ['Staging database'] }),
    risks: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(risk, { error: 'a list of risks' }), 'Risks and what is done about them.', [
        { risk: 'Backfill overloads the primary' },
    ]),
    milestones: (0,_yaml_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(milestone, { error: 'a list of milestones' }), 'Dates that matter.', [
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


/***/ })

};
