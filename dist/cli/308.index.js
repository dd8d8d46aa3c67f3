export const id = 308;
export const ids = [308];
export const modules = {

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

/***/ 64308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validateHere: () => (/* binding */ validateHere)
/* harmony export */ });
/* harmony import */ var _adapters_local_working_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50018);
/* harmony import */ var _core_render_counted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43004);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43203);
/* harmony import */ var _show_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41363);
// Validates the working tree and says how it went. Reads its files once.




/** Shows every problem of the plan files and of the configuration, and settles the exit status. */
async function validateHere(context, options) {
    const { config: configPath } = options;
    const root = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .workingTreeRoot */ .Af)(context, options);
    const repository = (0,_adapters_local_working_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .createWorkingTree */ .S)({ root, configPath, remote: undefined });
    // What judges the files is loaded while git lists them.
    const [files, { judge }] = await Promise.all([
        repository.files(_adapters_local_working_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .workingTree */ .c, () => true),
        Promise.all(/* import() */[__webpack_require__.e(737), __webpack_require__.e(846)]).then(__webpack_require__.bind(__webpack_require__, 76846)),
    ]);
    const report = await judge(context, root, repository, files, configPath);
    const plans = files.filter(({ path }) => path !== configPath);
    (0,_show_report_js__WEBPACK_IMPORTED_MODULE_2__/* .showReport */ .UY)(context, report, options, verdict(plans.length, report.problems.length));
}
function verdict(files, problems) {
    if (problems > 0)
        return `${(0,_core_render_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(problems, 'problem')} in ${(0,_core_render_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(files, 'plan file')}.`;
    if (files === 0)
        return 'There is no plan file here: none matches `plans` in the configuration.';
    return `${(0,_core_render_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(files, 'plan file')}, no problems.`;
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


/***/ })

};
