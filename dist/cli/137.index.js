export const id = 137;
export const ids = [137];
export const modules = {

/***/ 79137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  drawGraph: () => (/* binding */ drawGraph)
});

// EXTERNAL MODULE: ./build/src/core/status.js + 1 modules
var core_status = __webpack_require__(52312);
;// CONCATENATED MODULE: ./build/src/core/plan/task-graph.js

/**
 * The tasks of the plans with these keys, and those of other plans that they need. Tasks without an ID are called
 * `new-1`, `new-2` \u2026
 * @param plans checked ones, whose `dependsOn` names tasks by ID where there is one
 */
function taskGraph(plans, keys, statuses) {
    const all = plans.flatMap((plan) => plan.tasks.map((task) => ({ plan, task })));
    const nameless = all.filter(({ task }) => task.id === undefined).map(({ task }) => task);
    const nameOf = (task) => task.id ?? `new-${nameless.indexOf(task) + 1}`;
    const tasks = all.map(({ plan, task }) => ({
        plan: plan.key,
        id: nameOf(task),
        title: task.title,
        category: (0,core_status/* statusOf */.c2)(task.status, statuses)?.category ?? 'todo',
        dependsOn: task.dependsOn.map((need) => {
            const titled = plan.tasks.find(({ id, title }) => id === undefined && title === need);
            return titled ? nameOf(titled) : need;
        }),
    }));
    const chosen = tasks.filter(({ plan }) => keys.has(plan));
    const needed = new Set(chosen.flatMap(({ dependsOn }) => dependsOn));
    return tasks.filter(({ plan, id }) => keys.has(plan) || needed.has(id)).map(({ plan: _, ...task }) => task);
}

// EXTERNAL MODULE: ./build/src/core/render/counted.js
var counted = __webpack_require__(43004);
// EXTERNAL MODULE: ./build/src/core/render/graph.js
var graph = __webpack_require__(36878);
// EXTERNAL MODULE: ./build/src/cli/plans.js
var cli_plans = __webpack_require__(7404);
;// CONCATENATED MODULE: ./build/src/cli/graph.js
// Draws who needs whom in the plans of the working tree.





/** Prints the graph of the plans with these keys; of all plans where there are none. */
async function drawGraph(context, keys, options) {
    const local = await (0,cli_plans/* readLocalPlans */.E3)(context, options);
    const { plans, problems } = local.view;
    const chosen = keys.length > 0 ? keys.map((key) => (0,cli_plans/* planOf */.XC)(local, key)) : plans;
    const statuses = (0,core_status/* taskVocabulary */.qy)(undefined, Object.fromEntries(local.config.statuses));
    const tasks = taskGraph(plans, new Set(chosen.map(({ key }) => key)), statuses);
    const mermaid = (0,graph/* dependencyGraph */.i)(tasks, Infinity);
    const { out, err } = context;
    if (problems.length > 0)
        err.lines([
            `${err.styles.yellow('note')} ${(0,counted/* counted */.h)(problems.length, 'problem')} in the plan files, so the graph may lack something: \`plan-sync validate\`.`,
        ]);
    if (options.json)
        out.lines([JSON.stringify({ tasks, mermaid: mermaid ?? null }, undefined, 2)]);
    else if (mermaid !== undefined)
        out.lines([mermaid]);
    else
        err.lines(['No task depends on another.']);
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

/***/ 36878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ dependencyGraph)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66447);

const mostNodes = 60;
const colours = {
    done: 'fill:#d3f0d8,stroke:#2da44e,color:#1f2328',
    active: 'fill:#ddf4ff,stroke:#0969da,color:#1f2328',
    review: 'fill:#fbefff,stroke:#8250df,color:#1f2328',
    blocked: 'fill:#ffebe9,stroke:#cf222e,color:#1f2328',
    cancelled: 'fill:#eaeef2,stroke:#8c959f,color:#57606a',
    todo: 'fill:#ffffff,stroke:#8c959f,color:#1f2328',
};
/** Mermaid source without its fence, or undefined where there is no dependency to draw, or more tasks than `most`. */
function dependencyGraph(tasks, most = mostNodes) {
    const known = new Map(tasks.map((task) => [task.id, task]));
    const edges = tasks.flatMap((task) => task.dependsOn.filter((id) => known.has(id)).map((id) => [id, task.id]));
    const connected = new Set(edges.flat());
    if (edges.length === 0 || connected.size > most)
        return undefined;
    const shown = tasks.filter((task) => connected.has(task.id));
    const node = (id) => id.replace(/[^A-Za-z0-9]/g, '_');
    const categories = [...new Set(shown.map((task) => task.category))]
        .filter((name) => Object.hasOwn(colours, name))
        .sort();
    return [
        'flowchart LR',
        ...shown.map((task) => `  ${node(task.id)}[${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mermaidLabel */ ._b)(`${task.id} ${task.title}`)}]`),
        ...edges.map(([from, to]) => `  ${node(from)} --> ${node(to)}`),
        ...categories.map((name) => `  classDef ${name} ${colours[name]}`),
        ...categories.map((name) => `  class ${shown
            .filter((task) => task.category === name)
            .map((task) => node(task.id))
            .join(',')} ${name}`),
    ].join('\n');
}


/***/ })

};
