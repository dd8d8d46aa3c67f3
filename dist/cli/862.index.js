export const id = 862;
export const ids = [862];
export const modules = {

/***/ 37862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate),
/* harmony export */   validateFiles: () => (/* binding */ validateFiles)
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
