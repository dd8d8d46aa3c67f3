export const id = 737;
export const ids = [737];
export const modules = {

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
 * @param ids every ID that can be named \u2192 the ID that the task carries now (they differ after a rename)
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


/***/ }),

/***/ 4737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BB: () => (/* binding */ hiddenPlans),
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
            message: `The dependencies form a cycle: ${[...members, first].map(({ name }) => name).join(' \u2192 ')}.`,
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
var plan_parse = __webpack_require__(42066);
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
/** Keys of plans of which the files say nothing now, though their rows may stand: frozen, or gone. */
function hiddenPlans({ frozen, gone }) {
    return new Set([...frozen, ...gone]);
}
/** @param texts of the files that were read, by path; undefined where one is no text. */
function view(listed, files, texts, { known, index, parse = plan_parse/* parsePlan */.v }) {
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
            const result = parse(path, text);
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
        hidesTasks: frozen.size > 0 || parsed.length < texts.size,
        gone: gone.map(([key]) => key),
        outOfScope: gone.map(([, { path }]) => path).filter((path) => listed.some((file) => file.path === path)),
        problems: [...problems, ...checked.problems],
        notices: checked.notices,
    };
}


/***/ })

};
