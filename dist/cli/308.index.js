export const id = 308;
export const ids = [308];
export const modules = {

/***/ 72918:
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
// EXTERNAL MODULE: ./build/src/core/render/changes.js
var render_changes = __webpack_require__(14167);
// EXTERNAL MODULE: ./build/src/core/render/counted.js
var render_counted = __webpack_require__(43004);
// EXTERNAL MODULE: ./build/src/core/render/graph.js
var graph = __webpack_require__(36878);
// EXTERNAL MODULE: ./build/src/core/render/insight.js
var insight = __webpack_require__(49334);
;// CONCATENATED MODULE: ./build/src/core/render/summary.js









const mostRows = 200;
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
        parts.unshift(planned === 0 ? 'nothing would change' : `${(0,render_counted/* counted */.h)(planned, 'change')} planned`);
    if (report.held)
        parts.push('waiting for confirmation');
    if (parts.length === 0)
        parts.push('nothing to do');
    const text = parts.join(', ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
/** The whole summary as Markdown, at most about 900 kB (GitHub refuses more than 1 MiB). */
function summary(report, context) {
    const graph = dependencyGraph(report.graph);
    const blocks = report.results
        .filter(({ outcome }) => outcome.kind === 'done' || outcome.kind === 'planned')
        .reduce((sum, { operation }) => sum + operation.blocks, 0);
    const sections = [
        `## ${failed(report) ? '❌' : '✅'} Plan Sync: ${report.dryRun ? 'dry run' : report.mode}`,
        `**${headline(report)}**`,
        report.preview ?? '',
        held(report),
        problems(report.problems, context),
        conflicts(report.conflicts),
        taken(report, mostRows),
        changes(report, mostRows),
        differences(report.differences),
        report.insight === undefined ? '' : insightSection(report.insight),
        list('Notices', report.notices.map((notice) => inline(notice.message, 600))),
        report.mapping.length > 0
            ? details('How properties were matched to fields', report.mapping.map((line) => `- ${inline(line, 2000)}`).join('\n'))
            : '',
        graph === undefined ? '' : details('Dependencies', `\`\`\`mermaid\n${graph}\n\`\`\``),
        footer(report, blocks),
    ];
    const text = sections.filter((section) => section !== '').join('\n\n');
    // A character takes up to three bytes.
    return bytes(text) > 900_000
        ? `${text.slice(0, 300_000)}\n\n… cut here; the log has all of it.\n`
        : `${text}\n`;
}
function held(report) {
    if (!report.held)
        return '';
    return [
        `### ${report.held.fails ? '✋ Held back' : 'Waiting to be asked'}`,
        ...report.held.reasons.map((reason) => `- ${inline(reason, 600)}`),
        '',
        `Run the workflow by hand with \`confirm: ${report.held.code}\` to do exactly what is listed here as held.`,
    ].join('\n');
}
function problems(found, context) {
    if (found.length === 0)
        return '';
    const rows = found.slice(0, mostRows).map((problem) => `- ${problemLine(problem, context.blobUrl)}`);
    return ['### Problems', ...rows, ...more(found.length)].join('\n');
}
const kept = { repo: 'the repo’s', notion: 'Notion’s', open: 'open: the pull request decides' };
const whereLost = 'A value that gave way is in the log of conflicts beside the state (`conflicts/` on `refs/plan-sync/state`, unless configured otherwise).';
function conflicts(found) {
    if (found.length === 0)
        return '';
    return [
        '### Conflicts',
        '| Where | Field | In the repo | In Notion | Kept |',
        '| --- | --- | --- | --- | --- |',
        ...found
            .slice(0, mostRows)
            .map((conflict) => `| ${inline(conflict.task ?? conflict.plan)} | ${inline(conflict.field)} | ${inline(conflict.repo)} | ${inline(conflict.notion)} | ${kept[conflict.kept]} |`),
        ...more(found.length),
        ...(found.some((conflict) => conflict.kept !== 'open') ? ['', whereLost] : []),
    ].join('\n');
}
function differences(found) {
    if (found.length === 0)
        return '';
    const table = [
        '| Where | Field | In the repo | In Notion | Why |',
        '| --- | --- | --- | --- | --- |',
        ...found
            .slice(0, mostRows)
            .map(({ plan, task, field, repo, notion, reason: why }) => `| ${inline(task ?? plan)} | ${inline(field)} | ${inline(repo)} | ${inline(notion)} | ${inline(why)} |`),
        ...more(found.length),
    ].join('\n');
    return details(`${counted(found.length, 'difference')} between the sides, each with its reason`, table);
}
function pullRequest({ pullRequest: found }) {
    return found === undefined ? 'a pull request' : `pull request #${found.number}`;
}
function footer(report, blocks) {
    const parts = [`${counted(report.requests, 'request')} to Notion`];
    if (blocks > 0)
        parts.push(`${counted(blocks, 'block')} ${report.dryRun ? 'would be created' : 'created'}`);
    if (report.commit)
        parts.push(`commit ${link(report.commit.sha.slice(0, 7), report.commit.url)}`);
    if (report.pullRequest)
        parts.push(link(`pull request ${report.pullRequest.number}`, report.pullRequest.url));
    return `<sub>${parts.join(' · ')}</sub>`;
}
function outcomes(report, kind) {
    return report.results.filter((result) => result.outcome.kind === kind);
}
function count(number, word) {
    return number === 0 ? '' : `${number} ${word}`;
}
function more(all) {
    return moreThan(mostRows, all);
}
function list(title, lines) {
    return lines.length === 0
        ? ''
        : [`### ${title}`, ...lines.slice(0, mostRows).map((line) => `- ${line}`)].join('\n');
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
        `${style(mark)} ${(0,render_changes/* describe */.q0)(result)}: ${(0,render_escape/* oneLine */.TN)(name)}${by}`,
        ...operation.changes.map((change) => `    ${styles.dim(shortened((0,render_escape/* oneLine */.TN)((0,render_changes/* changeWords */.mF)(change))))}`),
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
const results_taken = new Set(['remove-task', 'remove-plan', 'drop-task']);
function markOf({ operation, outcome }, styles) {
    if (outcome.kind === 'failed')
        return ['✗', styles.red];
    if (outcome.kind === 'skipped' || outcome.kind === 'unchanged')
        return ['=', styles.dim];
    if (outcome.kind === 'held')
        return ['!', styles.yellow];
    if (operation.edit !== undefined)
        return ['←', styles.cyan];
    if (added.has(operation.kind))
        return ['+', styles.green];
    return results_taken.has(operation.kind) ? ['-', styles.red] : ['~', styles.yellow];
}
function shortened(text) {
    return text.length > longestChange ? `${text.slice(0, longestChange - 1)}…` : text;
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
    return `${task ?? plan} ${field}: repo "${repo}", Notion "${notion}" – ${reason}`;
}


/***/ }),

/***/ 64308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validateHere: () => (/* binding */ validateHere)
/* harmony export */ });
/* harmony import */ var _adapters_local_working_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50018);
/* harmony import */ var _core_render_counted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43004);
/* harmony import */ var _modes_validate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37862);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43203);
/* harmony import */ var _show_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72918);
// Validates the working tree and says how it went. Reads its files once.





/** Shows every problem of the plan files and of the configuration, and settles the exit status. */
async function validateHere(context, options) {
    const { config: configPath } = options;
    const root = (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .workingTreeRoot */ .Af)(context, options);
    const repository = (0,_adapters_local_working_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .createWorkingTree */ .S)({ root, configPath, remote: undefined });
    const files = await repository.files(_adapters_local_working_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .workingTree */ .c, () => true);
    const report = await (0,_modes_validate_js__WEBPACK_IMPORTED_MODULE_1__/* .validateFiles */ .k)(repository, files, { configPath, notice: undefined });
    const plans = files.filter(({ path }) => path !== configPath);
    (0,_show_report_js__WEBPACK_IMPORTED_MODULE_3__/* .showReport */ .UY)(context, report, options, verdict(plans.length, report.problems.length));
}
function verdict(files, problems) {
    if (problems > 0)
        return `${(0,_core_render_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(problems, 'problem')} in ${(0,_core_render_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(files, 'plan file')}.`;
    if (files === 0)
        return 'There is no plan file here: none matches `plans` in the configuration.';
    return `${(0,_core_render_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(files, 'plan file')}, no problems.`;
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
/** A change in plain words: `due 2026-12-03 → 2026-12-04`; the property Sync holds a note for people. */
function changeWords({ field, from, to }) {
    return worded({ field, from, to }, (text) => text, (name) => name);
}
/** A change as inline Markdown: `**due** 2026-12-03 → 2026-12-04`. */
function changeCell(change) {
    return worded(change, (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(text, 80), (name) => `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(name)}**`);
}
function worded({ field, from, to }, show, name) {
    if (field === 'sync')
        return to === undefined || to === '' ? 'note removed' : `note “${show(to)}”`;
    if (to === undefined)
        return name(field);
    return from === undefined || from === ''
        ? `${name(field)} ${show(to)}`
        : `${name(field)} ${show(from)} → ${to === '' ? 'nothing' : show(to)}`;
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
    return all > most ? ['', `… and ${all - most} more; the log lists them all.`] : [];
}
function nameOf({ operation: { task, title } }) {
    return task === undefined ? title : `${task} ${title}`;
}
function mark({ outcome }) {
    switch (outcome.kind) {
        case 'done':
            return '✅';
        case 'planned':
            return '▫️';
        case 'proposed':
            return '⏳';
        case 'unchanged':
            return '➖';
        case 'held':
            return '✋';
        case 'skipped':
            return '⏭️';
        case 'failed':
            return '❌';
    }
}
function reason({ outcome }) {
    if (outcome.kind === 'skipped')
        return ` (${inline(outcome.reason)})`;
    return outcome.kind === 'failed' ? ` (${inline(outcome.reason)} ${inline(outcome.hint)})` : '';
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


/***/ }),

/***/ 49334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   dY: () => (/* binding */ chainText)
/* harmony export */ });
/* unused harmony export insightSection */
/* harmony import */ var _body_plan_page_status_overview_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92538);
/* harmony import */ var _counted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43004);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66447);
// Where plans stand, as Markdown: a few lines under one heading, and none where there is nothing to say.



/** Entries of a list that are named; the others are counted. */
const mostNamed = 5;
/** Phases of a plan, and sprints. */
const mostShares = 8;
/** The section with its heading; '' where the plans say nothing beyond their tasks. */
function insightSection(insight) {
    const lines = insightLines(insight);
    return lines.length === 0 ? '' : ['### Where the plans stand', ...lines].join('\n');
}
function insightLines(insight) {
    return [
        ...list('Ready to start', insight.ready, taskName),
        ...list('Blocked', insight.blocked, ({ by, why, ...task }) => `${taskName(task)}${by.length === 0 ? '' : ` waits for ${names(by)}`}${why === undefined ? '' : `: ${inline(why, 120)}`}`),
        ...list('Past due', insight.slipped, slippedName),
        ...list('Done with open criteria', insight.openCriteria, ({ open, criteria, ...task }) => `${taskName(task)}: ${open} of ${criteria}`),
        ...(insight.chain ? [`- **Longest chain**: ${chainText(insight.chain)}`] : []),
        ...list('Progress', insight.standing, ({ key, name, phases, ...all }) => `${inline(key, 40)} ${inline(name, 80)}: ${part(all)}${phases.length === 0 ? '' : ` (${shares(phases)})`}`),
        ...(insight.sprints.length === 0 ? [] : [`- **Sprints**: ${shares(insight.sprints)}`]),
    ];
}
/** `PREF-1 → PREF-2 → PREF-3 (3 tasks, 8 points)`; of a long one its beginning and its end. */
function chainText({ tasks, estimate }) {
    const shown = tasks.map(shortName);
    const path = shown.length <= mostNamed + 1 ? shown : [...shown.slice(0, mostNamed - 1), '…', ...shown.slice(-1)];
    const size = [
        (0,_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(tasks.length, 'task'),
        ...(estimate === undefined ? [] : [(0,_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(estimate, 'point')]),
    ];
    return `${path.join(' → ')} (${size.join(', ')})`;
}
/** A few names in a row; the others are counted. */
function names(tasks, most = mostNamed) {
    const more = tasks.length - most;
    const shown = tasks.slice(0, most).map(shortName).join(', ');
    return more > 0 ? `${shown} and ${more} more` : shown;
}
function list(title, items, show) {
    if (items.length === 0)
        return [];
    const more = items.length - mostNamed;
    return [
        `- **${title}**${items.length === 1 ? '' : ` (${items.length})`}`,
        ...items.slice(0, mostNamed).map((item) => `  - ${show(item)}`),
        ...(more > 0 ? [`  - and ${more} more`] : []),
    ];
}
function taskName({ id, title }) {
    return inline(id === undefined ? title : `${id} ${title}`, 120);
}
function shortName({ id, title }) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .inline */ .mG)(id ?? title, 60);
}
function slippedName({ what, due, ...of }) {
    const name = what === 'phase' ? `phase ${inline(of.title, 100)} of ${inline(of.id ?? '', 40)}` : taskName(of);
    return `${what === 'plan' ? 'plan ' : ''}${name}: ${due}`;
}
function shares(all) {
    const more = all.length - mostShares;
    const shown = all.slice(0, mostShares).map((share) => `${inline(share.name, 60)} ${part(share)}`);
    return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join(' · ');
}
function part({ done, counted: all }) {
    return `${percent(all === 0 ? 1 : done / all)} (${done} of ${all})`;
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

/***/ 37862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ validateFiles),
/* harmony export */   t: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15299);
/* harmony import */ var _observe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4737);
// Says whether the configuration and the plan files at a commit are fit to be synced. Reads the repository only.


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
    });
    return {
        ...(0,_core_report_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyReport */ ._O)('validate'),
        problems: [...problems, ...plans.problems],
        notices: [...notices, ...plans.notices],
    };
}


/***/ })

};
