export const id = 846;
export const ids = [846];
export const modules = {

/***/ 76846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judge: () => (/* binding */ judge)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/plan/parse.js
var parse = __webpack_require__(42066);
;// CONCATENATED MODULE: ./build/src/adapters/local/parsed-plans.js
// What the plan files of a checkout said when they were parsed last, in its `.git`: a file that did not change since
// need not be parsed again. Whatever is wrong with that memory, files are parsed as if there were none.



/** @param parser names the code that parses: what other code made of a file is of no use */
function openParsedPlans(root, parser) {
    const file = (0,external_node_path_.join)(root, '.git', 'plan-sync', 'parsed-plans.json');
    const before = new Map(recall(file, parser).map((parsed) => [parsed.path, parsed]));
    const now = new Map();
    return {
        parse(path, text) {
            const known = before.get(path);
            const parsed = known?.text === text ? known : { path, text, said: (0,parse/* parsePlan */.v)(path, text) };
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
        const { parser: other, files } = JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
        return other === parser ? [...files] : [];
    }
    catch {
        return [];
    }
}
/** Another command may read it at any moment: it is there as a whole or not at all. */
function remember(file, memory) {
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(file, '..'));
    }
    catch {
        // It is there, or `.git` is no folder: then writing fails as well.
    }
    try {
        const draft = `${file}.${process.pid}`;
        (0,external_node_fs_.writeFileSync)(draft, JSON.stringify(memory));
        (0,external_node_fs_.renameSync)(draft, file);
    }
    catch {
        // A checkout that cannot be written to is validated all the same.
    }
}

// EXTERNAL MODULE: ./build/src/modes/validate.js
var validate = __webpack_require__(37862);
// EXTERNAL MODULE: ./build/src/cli/version.js
var version = __webpack_require__(99720);
;// CONCATENATED MODULE: ./build/src/cli/judge.js
// Judges the plan files of a working tree: what `validate` loads while git still lists them.




/** Every problem of `files`, which lie below `root`; those that did not change since the last time are not parsed. */
async function judge(context, root, repository, files, configPath) {
    const { parse, keep } = openParsedPlans(root, buildOf(context));
    const report = await (0,validate/* validateFiles */.k)(repository, files, { configPath, notice: undefined, parse });
    keep();
    return report;
}
/** Names the code that runs: a release, and when it was put where it is. */
function buildOf(context) {
    const bundle = (0,external_node_fs_.statSync)(new URL('dist/cli', context.packageRoot), { throwIfNoEntry: false });
    return `${(0,version/* versionOf */.E)(context)} ${bundle?.mtimeMs ?? ''}`;
}


/***/ }),

/***/ 37862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ validateFiles),
/* harmony export */   t: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15299);
/* harmony import */ var _observe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4737);


/** Validates everything at `commit`. */
async function validate(repository, request) {
    return validateFiles(repository, await repository.files(request.commit, () => true), request);
}
/** The same for files that were listed already. */
async function validateFiles(repository, files, request) {
    const { view, problems } = await (0,_observe_js__WEBPACK_IMPORTED_MODULE_1__/* .readConfig */ .Xg)(repository, request.configPath, files.find(({ path }) => path === request.configPath), undefined);
    const notices = request.notice === undefined ? [] : [{ message: request.notice }];
    if (!view)
        return { ...(0,_core_report_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyReport */ ._O)('validate'), problems, notices };
    const plans = await (0,_observe_js__WEBPACK_IMPORTED_MODULE_1__/* .readPlans */ .xZ)(repository, files, view.config, {
        known: {},
        index: {},
        wanted: 'all',
        texts: new Map(),
        parse: request.parse,
    });
    return {
        ...(0,_core_report_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyReport */ ._O)('validate'),
        problems: [...problems, ...plans.problems],
        notices: [...notices, ...plans.notices],
    };
}


/***/ })

};
