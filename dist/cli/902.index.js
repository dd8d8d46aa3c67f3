export const id = 902;
export const ids = [902,568];
export const modules = {

/***/ 22055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ highWaterOf),
/* harmony export */   Q: () => (/* binding */ assignIds)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65576);
// Which task gets which ID. Numbers are never used twice: the next one is above everything that was ever seen, in
// files, in the state, and in the trailers of our commits.

/**
 * The highest number used so far, by key: the marks that are known, and every ID in any of the files, `was` too.
 * @param used further IDs that were seen, for example those of rows whose task left its file
 */
function highWaterOf(plans, known, used = []) {
    const marks = new Map(Object.entries(known));
    const written = plans.flatMap(({ tasks }) => tasks.flatMap(({ id, was }) => [id, was]));
    for (const id of [...written, ...used]) {
        const parts = id === undefined ? undefined : (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .splitId */ .Q)(id);
        if (parts)
            marks.set(parts.key, Math.max(parts.number, marks.get(parts.key) ?? 0));
    }
    return marks;
}
/**
 * IDs for all tasks that have none, in the order of the files. Archived plans and those in `frozen` (keys) get none:
 * their files stay as they are, but their IDs count.
 */
function assignIds(plans, highWater, { used = [], frozen = new Set() } = {}) {
    const marks = new Map(highWaterOf(plans, highWater, used));
    return plans
        .filter(({ archived, key }) => !archived && !frozen.has(key))
        .flatMap(({ path, key, tasks }) => tasks.flatMap(({ id }, index) => {
        if (id !== undefined)
            return [];
        const next = (marks.get(key) ?? 0) + 1;
        marks.set(key, next);
        return [{ path, index, id: `${key}-${next}` }];
    }));
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

/***/ 67798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ problemName)
/* harmony export */ });
// What the user can fix, as data: collected, never thrown singly, shown together with file, line and column.
/** What tells one problem from another, wherever in its file it stands. */
function problemName({ file, message }) {
    return `${file ?? ''} ${message}`;
}


/***/ }),

/***/ 32823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isOwn),
/* harmony export */   r: () => (/* binding */ ownBranches)
/* harmony export */ });
// A pull request as GitHub shows it, reduced to what moves tasks and to what people said in it. Texts are untrusted.
/** Branches of the action itself begin so: their pull requests link and move nothing. */
const ownBranches = 'plan-sync/';
/** The action opened it itself. */
function isOwn({ fork, head }) {
    return !fork && head.startsWith(ownBranches);
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

/***/ 81089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ commitMessage)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66447);
// Commit messages: the configured subject, plain words below it, trailers for the next run at the end.

const mostBodyLines = 50;
/** `template` is the subject with `{summary}` in it. Text from plans can neither mention, close nor skip anything. */
function commitMessage(template, { summary, body, trailers }) {
    const subject = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(template.replace('{summary}', () => inert(summary)));
    const lines = body.slice(0, mostBodyLines).map(({ text, url }) => {
        const address = url !== undefined && /^https:\/\/[\w.-]+\/[\w/-]+(#[\w-]+)?$/.test(url) ? ` ${url}` : '';
        return `${inert(text)}${address}`;
    });
    const more = body.length > lines.length ? [`\u2026 and ${body.length - lines.length} more`] : [];
    const end = Object.entries(trailers).map(([key, value]) => `${key}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(value)}`);
    return [subject, [...lines, ...more].join('\n'), end.join('\n')].filter((part) => part !== '').join('\n\n');
}
/**
 * One line without what GitHub acts on in a commit message: mentions, issue references (and with them closing
 * keywords), `[skip ci]` and its kin, and anything that reads as a trailer. It only ever adds characters: taking
 * some out could join what stands around them to the very thing.
 */
function inert(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text)
        .replace(/@(?=\w)/g, '@ ')
        .replace(/#(?=\d)/g, '# ')
        .replace(/\bGH-(?=\d)/gi, 'GH ')
        .replace(/\[(?=\s*(skip|no|ci|actions)[ -]?(ci|skip|actions)\s*\])/gi, '[ \u2013 ')
        .replace(/\b(skip-checks|co-authored-by|signed-off-by|plan-sync-[a-z-]+)(?=\s*:)/gi, '$1 \u2013')
        .replace(/:\/\//g, ': //');
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

/***/ 52902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/src/core/fault.js
var core_fault = __webpack_require__(47077);
// EXTERNAL MODULE: ./build/src/core/pull-requests/book.js
var pull_requests_book = __webpack_require__(29985);
// EXTERNAL MODULE: ./build/src/core/pull-requests/model.js
var model = __webpack_require__(32823);
// EXTERNAL MODULE: ./build/src/core/render/counted.js
var counted = __webpack_require__(43004);
;// CONCATENATED MODULE: ./build/src/core/reconcile/brake.js
// The brakes: what looks like an accident is held until somebody confirms exactly that, by a code that stands for it.

/** Removals that are never held, however few rows there are. */
const freeRemovals = 5;
/** Whether so many removals of `known` rows need a confirmation. `share` is between 0 and 1. */
function tooManyRemovals(removals, known, share) {
    return removals > freeRemovals && removals > known * share;
}
/** Rows that may be missing from a complete listing at once, however few there are. */
const freeMissing = 5;
const missingShare = 0.2;
/** Whether so many of `known` rows are missing that it looks like a view of Notion that is not whole. */
function tooManyMissing(missing, known) {
    return missing > freeMissing && missing > known * missingShare;
}
/** One line for each operation, the same for the same operation: what a code stands for. */
function signature(operation) {
    const changes = operation.changes.map(({ field, from, to }) => `${field}=${from ?? ''}>${to ?? ''}`);
    return [operation.kind, operation.plan ?? '', operation.task ?? '', operation.title, ...changes].join('|');
}
/** The code of a set of operations: ten characters, independent of their order. */
function code(signatures) {
    return digest([...signatures].sort().join('\n'));
}
/**
 * Ten characters that stand for a text.
 * A 53-bit mix (cyrb53, public domain, by bryc): it guards against accidents, not against forgery \u2013 whoever may
 * confirm may also push.
 */
function digest(text) {
    let a = 0xdeadbeef;
    let b = 0x41c6ce57;
    for (let at = 0; at < text.length; at += 1) {
        const character = text.charCodeAt(at);
        a = Math.imul(a ^ character, 2654435761);
        b = Math.imul(b ^ character, 1597334677);
    }
    a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
    b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
    const mixed = 4294967296 * (2097151 & b) + (a >>> 0);
    return mixed.toString(36).padStart(10, '0').slice(-10);
}
/** What changed between the operations a code was shown for and those of now, one sentence; undefined: nothing. */
function changedSince(shown, now) {
    const before = new Set(shown);
    const after = new Set(now);
    const added = now.filter((line) => !before.has(line)).length;
    const gone = shown.filter((line) => !after.has(line)).length;
    if (added + gone === 0)
        return undefined;
    const parts = [
        ...(added > 0 ? [(0,counted/* counted */.h)(added, 'more operation')] : []),
        ...(gone > 0 ? [`${gone} no longer needed`] : []),
    ];
    return `Since the code was shown the held operations changed: ${parts.join(', ')}.`;
}

// EXTERNAL MODULE: ./build/src/core/render/escape.js
var render_escape = __webpack_require__(66447);
;// CONCATENATED MODULE: ./build/src/core/render/insight.js



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
/** `PREF-1 \u2192 PREF-2 \u2192 PREF-3 (3 tasks, 8 points)`; of a long one its beginning and its end. */
function chainText({ tasks, estimate }) {
    const shown = tasks.map(shortName);
    const path = shown.length <= mostNamed + 1 ? shown : [...shown.slice(0, mostNamed - 1), '\u2026', ...shown.slice(-1)];
    const size = [
        (0,counted/* counted */.h)(tasks.length, 'task'),
        ...(estimate === undefined ? [] : [(0,counted/* counted */.h)(estimate, 'point')]),
    ];
    return `${path.join(' \u2192 ')} (${size.join(', ')})`;
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
    return (0,render_escape/* inline */.mG)(id ?? title, 60);
}
function slippedName({ what, due, ...of }) {
    const name = what === 'phase' ? `phase ${inline(of.title, 100)} of ${inline(of.id ?? '', 40)}` : taskName(of);
    return `${what === 'plan' ? 'plan ' : ''}${name}: ${due}`;
}
function shares(all) {
    const more = all.length - mostShares;
    const shown = all.slice(0, mostShares).map((share) => `${inline(share.name, 60)} ${part(share)}`);
    return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join(' \u00b7 ');
}
function part({ done, counted: all }) {
    return `${percent(all === 0 ? 1 : done / all)} (${done} of ${all})`;
}

;// CONCATENATED MODULE: ./build/src/core/render/comment/insight.js



/** One line for each kind of consequence; '' where there is none. */
function insightNotes({ insight }, detail) {
    if (!insight)
        return '';
    const { ready, blocked, slipped, openCriteria, chain } = insight;
    return [
        ...line('Ready to start then', ready, detail, (shown) => names(shown)),
        ...line('Blocked then', blocked, detail, (shown) => shown
            .map((task) => `${names([task])}${task.by.length === 0 ? '' : ` by ${names(task.by, 3)}`}`)
            .join('; ')),
        ...line('Past due', slipped, detail, (shown) => shown.map(({ what, due, ...of }) => `${whole(what, of)} (${due})`).join(', ')),
        ...line('Done with open criteria', openCriteria, detail, (shown) => shown.map(({ open, criteria, ...task }) => `${names([task])} (${open} of ${criteria})`).join(', ')),
        ...(chain ? [`- ${chainChange(chain, detail)}`] : []),
    ].join('\n');
}
const insight_mostNamed = 5;
function line(title, items, detail, show) {
    if (items.length === 0)
        return [];
    if (!detail.names)
        return [`- ${title}: ${items.length}`];
    const more = items.length - insight_mostNamed;
    return [`- ${title}: ${show(items.slice(0, insight_mostNamed))}${more > 0 ? ` and ${more} more` : ''}`];
}
function whole(what, of) {
    return what === 'phase'
        ? `phase ${(0,render_escape/* inline */.mG)(of.title, 60)}`
        : `${what === 'plan' ? 'plan ' : ''}${names([of])}`;
}
function chainChange({ before, after }, detail) {
    if (!after)
        return 'No unfinished task depends on another one any more';
    const path = detail.names ? chainText(after) : size(after);
    return before
        ? `The longest chain becomes ${path} instead of ${size(before)}`
        : `The longest chain is then ${path}`;
}
function size({ tasks, estimate }) {
    return [
        (0,counted/* counted */.h)(tasks.length, 'task'),
        ...(estimate === undefined ? [] : [(0,counted/* counted */.h)(estimate, 'point')]),
    ].join(', ');
}

;// CONCATENATED MODULE: ./build/src/core/render/comment/view.js
/** The line below a list of which not all is shown. */
function rest(all, { most }, indent = '') {
    return all > most ? [`${indent}- \u2026 and ${all - most} more`] : [];
}

;// CONCATENATED MODULE: ./build/src/core/render/comment/linked.js
// The linked tasks in the comment: a table that fits a phone, and below it what there is to know about each.




/** Names in a row of text; further ones are counted. */
const mostNames = 5;
const headings = {
    open: 'When this is merged',
    merged: 'Merged',
    closed: 'Closed without merging',
};
/** The table; '' without tasks. */
function linkedTable({ state, tasks }, detail) {
    if (tasks.length === 0)
        return '';
    const hasRoles = tasks.some(({ role }) => role !== 'closing');
    const row = (cells) => `| ${(hasRoles ? cells : cells.slice(0, 2)).join(' | ')} |`;
    return [
        `**${headings[state]}**`,
        '',
        row(['Task', 'Status', 'Role']),
        row(['---', '---', '---']),
        ...tasks
            .slice(0, detail.most)
            .map((task) => row([named(task, detail), statusCell(task), task.role === 'closing' ? '' : task.role])),
        ...(tasks.length > detail.most ? [row([`\u2026 and ${tasks.length - detail.most} more`, '', ''])] : []),
    ].join('\n');
}
function statusCell({ status, after }) {
    return status === after ? (0,render_escape/* inline */.mG)(status, 60) : `${(0,render_escape/* inline */.mG)(status, 60)} \u2192 **${(0,render_escape/* inline */.mG)(after, 60)}**`;
}
/** What there is to know about each task, one line for a task, and the IDs that are none. */
function linkedNotes(view, detail) {
    const notes = view.tasks.flatMap((task) => {
        const sentences = [
            task.stays === undefined ? '' : (0,render_escape/* inline */.mG)(task.stays, 300),
            criteria(task, view.state, detail),
            task.unmet.length === 0 || view.state === 'closed'
                ? ''
                : `${view.state === 'open' ? 'Waits' : 'Did not wait'} for ${unmet(task, detail)}.`,
            task.unblocks.length === 0 || view.state === 'closed'
                ? ''
                : `${view.state === 'merged' ? 'Unblocked' : 'Unblocks'} ${linked_list(task.unblocks.map((other) => named(other, detail)), 'task', detail)}.`,
            task.completes === undefined || view.state === 'closed'
                ? ''
                : `${view.state === 'merged' ? 'Completed' : 'Completes'} the phase ${(0,render_escape/* inline */.mG)(task.completes, detail.title)}.`,
            task.late === undefined || view.state !== 'open' ? '' : `Was due on ${task.late}.`,
            task.chain === undefined || view.state !== 'open' || !detail.names
                ? ''
                : `On the longest chain of what is left: ${chainText(task.chain)}.`,
        ].filter((sentence) => sentence !== '');
        return sentences.length === 0 ? [] : [`- ${(0,render_escape/* inline */.mG)(task.id, 40)}: ${sentences.join(' ')}`];
    });
    const unknown = view.unknown.map(({ text, guess }) => `- ${(0,render_escape/* inline */.mG)(text, 40)} is no task.${guess === undefined ? '' : ` Did you mean ${(0,render_escape/* inline */.mG)(guess, 40)}?`}`);
    return [notes, unknown]
        .flatMap((lines) => [...lines.slice(0, detail.most), ...rest(lines.length, detail)])
        .join('\n');
}
function criteria({ open, criteria: all }, state, detail) {
    if (open.length === 0)
        return '';
    const count = `${open.length} of ${(0,counted/* counted */.h)(all, 'criterion').replace('criterions', 'criteria')}`;
    const still = state === 'open' ? 'open' : 'still open';
    if (!detail.names)
        return `${count} ${still}.`;
    const texts = open.map((text) => `\u201c${(0,render_escape/* inline */.mG)(text, detail.title)}\u201d`);
    return `${count} ${still}: ${linked_list(texts, 'criterion', detail)}.`;
}
function unmet(task, detail) {
    const names = task.unmet.map((other) => `${named(other, detail)} (${(0,render_escape/* inline */.mG)(other.status, 60)})`);
    return linked_list(names, 'task', detail);
}
function linked_list(names, noun, detail) {
    if (!detail.names)
        return (0,counted/* counted */.h)(names.length, noun);
    const more = names.length - mostNames;
    return more > 0 ? `${names.slice(0, mostNames).join(', ')} and ${more} more` : names.join(', ');
}
function named({ id, title, url }, detail) {
    return (0,render_escape/* link */.nf)(`${id} ${title}`, url, detail.title);
}

// EXTERNAL MODULE: ./build/src/core/render/changes.js
var render_changes = __webpack_require__(14167);
;// CONCATENATED MODULE: ./build/src/core/render/details.js
// What folds away: GitHub shows the title, and the content on a click.
/** @param title without text from people. @param content Markdown */
function details(title, content) {
    return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}

// EXTERNAL MODULE: ./build/src/core/render/graph.js
var graph = __webpack_require__(36878);
;// CONCATENATED MODULE: ./build/src/core/render/problem.js

/** @param blobUrl where the files of the commit can be looked at: `https://github.com/owner/name/blob/<sha>` */
function problemLine(problem, blobUrl) {
    const { file, line, message, hint, correction } = problem;
    const name = line === undefined ? (file ?? '') : `${file ?? ''}:${line}`;
    const where = file === undefined ? '' : `${(0,render_escape/* link */.nf)(name, lineUrl(blobUrl, file, line))}: `;
    const right = correction === undefined ? '' : ` Write ${(0,render_escape/* codeSpan */.SS)(correction)}.`;
    return `${where}${(0,render_escape/* inline */.mG)(message, 600)} ${(0,render_escape/* inline */.mG)(hint, 600)}${right}`;
}
/** The address of a line of a file. */
function lineUrl(blobUrl, file, line) {
    const anchor = line === undefined ? '' : `#L${line}`;
    return blobUrl === undefined ? undefined : `${blobUrl}/${encodePath(file)}${anchor}`;
}
/** Parentheses are legal in addresses and end a Markdown link all the same. */
function encodePath(path) {
    return path
        .split('/')
        .map((name) => encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(/[()]/g, (mark) => mark === '(' ? '%28' : '%29'))
        .join('/');
}

;// CONCATENATED MODULE: ./build/src/core/render/comment/plan-changes.js







/** A list that is longer folds away. */
const mostOpenLines = 8;
/** Changes of one plan or task that are shown. */
const mostFields = 10;
/** '' where no plan changes. */
function planChangesSection({ changes, blobUrl }, detail) {
    if (!changes || changes.plans.length === 0)
        return '';
    const lines = changes.plans
        .slice(0, detail.most)
        .flatMap((plan) => [planLine(plan, detail), ...taskLines(plan, blobUrl, detail)]);
    const all = [...lines, ...rest(changes.plans.length, detail)];
    const list = all.join('\n');
    return [
        `**Plan changes**: ${total(changes).join(', ')}`,
        all.length > mostOpenLines ? details(`Show ${(0,counted/* counted */.h)(changes.plans.length, 'plan')}`, list) : list,
        plan_changes_graph(changes, detail),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
/** `1 plan added, 2 tasks added, 12 blocks in Notion` */
function total({ plans, blocks }) {
    const kinds = ['added', 'changed', 'archived', 'restored', 'deleted'];
    const counts = kinds.map((kind) => ({ kind, count: plans.filter((plan) => plan.kind === kind).length }));
    return [
        ...counts.flatMap(({ kind, count }) => (count === 0 ? [] : [`${(0,counted/* counted */.h)(count, 'plan')} ${kind}`])),
        ...taskCounts(plans.flatMap(({ tasks }) => tasks)),
        ...(blocks === 0 ? [] : [`${(0,counted/* counted */.h)(blocks, 'block')} to create in Notion`]),
    ];
}
function taskCounts(tasks) {
    return ['added', 'changed', 'moved', 'removed'].flatMap((kind) => {
        const count = tasks.filter((task) => task.kind === kind).length;
        return count === 0 ? [] : [`${(0,counted/* counted */.h)(count, 'task')} ${kind}`];
    });
}
function planLine(plan, detail) {
    const rows = (0,counted/* counted */.h)(plan.size, 'row');
    const fate = {
        added: [`new, with ${(0,counted/* counted */.h)(plan.size, 'task')}`],
        deleted: [`file deleted; its page and ${rows} stay until a confirmed run removes them`],
        archived: [`archived; its page and ${rows} stay and are no longer synced`],
        restored: ['no longer archived'],
        changed: [],
    }[plan.kind];
    const said = [...fate, ...fields(plan.changes, detail), ...(detail.names ? [] : taskCounts(plan.tasks))];
    const name = `**${(0,render_escape/* inline */.mG)(plan.key, 40)}** ${(0,render_escape/* inline */.mG)(plan.title, detail.title)}`;
    return `- ${name}${said.length === 0 ? '' : `: ${said.join(', ')}`}`;
}
function taskLines({ tasks, path }, blobUrl, detail) {
    if (!detail.names)
        return [];
    const lines = tasks.slice(0, detail.most).map((task) => {
        const url = task.line === undefined ? undefined : lineUrl(blobUrl, path, task.line);
        const name = (0,render_escape/* link */.nf)(task.id === undefined ? task.title : `${task.id} ${task.title}`, url, detail.title);
        const kind = task.kind === 'changed' ? '' : `${task.kind} `;
        const said = fields(task.changes, detail);
        return `  - ${kind}${name}${said.length === 0 ? '' : `: ${said.join(', ')}`}`;
    });
    return [...lines, ...rest(tasks.length, detail, '  ')];
}
function fields(changes, detail) {
    if (changes.length === 0)
        return [];
    if (!detail.fields)
        return [(0,counted/* counted */.h)(changes.length, 'change')];
    const more = changes.length - mostFields;
    return [
        ...changes.slice(0, mostFields).map(render_changes/* changeCell */.fd),
        ...(more > 0 ? [`and ${(0,counted/* counted */.h)(more, 'more change')}`] : []),
    ];
}
function plan_changes_graph({ graph: tasks }, detail) {
    const drawn = detail.graph ? (0,graph/* dependencyGraph */.i)(tasks) : undefined;
    return drawn === undefined ? '' : details('Dependencies', `\`\`\`mermaid\n${drawn}\n\`\`\``);
}

;// CONCATENATED MODULE: ./build/src/core/render/comment/specs.js
// Specifications that moved on under the plans that a pull request concerns.


/** One line for each; '' without any. */
function specNotes({ specs }, detail) {
    return [
        ...specs.slice(0, detail.most).map((spec) => specNote(spec, detail)),
        ...rest(specs.length, detail),
    ].join('\n');
}
function specNote({ plan, title, url, since, command }, detail) {
    const what = `\u26a0\ufe0f The specification of ${(0,render_escape/* inline */.mG)(plan, 40)}, ${(0,render_escape/* link */.nf)(title, url, detail.title)},`;
    const todo = command === undefined ? 'set `spec-seen` in its file' : `comment ${(0,render_escape/* codeSpan */.SS)(`${command} ${plan}`)}`;
    return `- ${what} changed on ${since} since it was last held against the plan. Compare the two, then ${todo}.`;
}

;// CONCATENATED MODULE: ./build/src/core/render/comment.js
// The one comment on a pull request: what it means for tasks and plans. It is quiet where there is little to say, and
// drops detail where there is more than GitHub takes.









/** In every comment of ours, at its end; a digest of the text follows it. */
const commentMarker = '<!-- plan-sync ';
/** GitHub takes 65,536. */
const longest = 60_000;
const everything = { graph: true, fields: true, names: true, most: 100, title: 160 };
/** From all there is to the least that still says something. */
const comment_details = [
    everything,
    { ...everything, graph: false },
    { ...everything, graph: false, fields: false },
    { graph: false, fields: false, names: false, most: 50, title: 120 },
    { graph: false, fields: false, names: false, most: 10, title: 60 },
];
/** The comment with its marker; undefined where there is nothing to say. */
function comment(view) {
    const text = commentText(view);
    // Whichever run it leads to: that alone is worth no edit.
    const lasting = commentText({ ...view, runUrl: undefined }) ?? '';
    return text === undefined ? undefined : `${text}\n\n${commentMarker}${digest(lasting)} -->`;
}
/** The digest that a comment of ours carries: another one means that it has to be edited. */
function markedDigest(body) {
    const start = body.lastIndexOf(commentMarker);
    return start < 0 ? undefined : /^[0-9a-z]+(?= -->)/.exec(body.slice(start + commentMarker.length))?.[0];
}
/** Whether a comment of ours still says what merging would do. */
function looksAhead(body) {
    return body.includes(`**${headings.open}**`);
}
/** The comment without its marker. */
function commentText(view) {
    const { tasks, unknown, changes, problems } = view;
    const all = tasks.length + unknown.length + (changes?.plans.length ?? 0) + problems.length;
    if (all === 0)
        return undefined;
    for (const detail of comment_details) {
        const text = rendered(view, detail);
        if (text.length <= longest)
            return text;
    }
    return briefest(view);
}
function rendered(view, detail) {
    return [
        linkedTable(view, detail),
        linkedNotes(view, detail),
        specNotes(view, detail),
        problems(view, detail),
        planChangesSection(view, detail),
        insightNotes(view, detail),
        view.notices
            .slice(0, detail.most)
            .map((notice) => `- ${(0,render_escape/* inline */.mG)(notice, 300)}`)
            .join('\n'),
        detail === everything ? '' : shortened(view),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function problems({ problems: found, blobUrl }, detail) {
    if (found.length === 0)
        return '';
    const title = `**${(0,counted/* counted */.h)(found.length, 'problem')}**`;
    if (!detail.names)
        return title;
    const lines = found.slice(0, detail.most).map((problem) => `- ${problemLine(problem, blobUrl)}`);
    return [title, '', ...lines, ...rest(found.length, detail)].join('\n');
}
function shortened({ runUrl }) {
    const where = runUrl === undefined ? '' : `; ${(0,render_escape/* link */.nf)('the run', runUrl)} has all of them`;
    return `Details were left out because a comment can only be so long${where}.`;
}
function briefest(view) {
    const parts = [
        (0,counted/* counted */.h)(view.tasks.length, 'linked task'),
        ...(view.changes ? total(view.changes) : []),
        (0,counted/* counted */.h)(view.problems.length, 'problem'),
    ];
    const run = view.runUrl !== undefined && view.runUrl.length > 2_000 ? undefined : view.runUrl;
    return `${parts.join(', ')}.\n\n${shortened({ ...view, runUrl: run })}`;
}

;// CONCATENATED MODULE: ./build/src/modes/behind.js
// Which pull requests have a comment that their own run has not brought up to date, as far as they show it.



/** Runs of others may write no comment. */
function isCommentedOn(pullRequest) {
    return !pullRequest.fork && !(0,model/* isOwn */.N)(pullRequest) && pullRequest.author?.login !== 'dependabot[bot]';
}
/** Whether a pull request is over, has linked tasks, and its comment does not say what became of them. */
function saysNoEnd(pullRequest, book) {
    const { state, number, comments } = pullRequest;
    if (state === 'open' || !isCommentedOn(pullRequest) || (0,pull_requests_book/* linksOf */.hP)(book, number).length === 0)
        return false;
    const ours = comments.find(({ mine, body }) => mine && markedDigest(body) !== undefined);
    return ours === undefined ? comments.length < 100 : looksAhead(ours.body);
}

;// CONCATENATED MODULE: ./build/src/modes/say-once.js
/**
 * Writes a comment, and takes it back where another run was faster; the one that was first stays, whoever looks.
 * Returns that one where it is another run's.
 * @param isSame whether a comment of this token says the same
 */
async function sayOnce(conversation, pullRequest, text, isSame) {
    const said = await conversation.say(pullRequest, text);
    const same = (await conversation.own(pullRequest)).filter(isSame);
    const first = same.reduce((one, other) => (other.id < one.id ? other : one), said);
    if (first.id === said.id)
        return undefined;
    await conversation.remove(said.id);
    return first;
}

;// CONCATENATED MODULE: ./build/src/modes/keep-comment.js
// The one comment on a pull request, kept as what there is to say now.



/**
 * Edits the comment only where it says something else, and leaves none where there is nothing to say. Undefined where
 * that was done; else why not.
 */
async function keepComment({ conversation }, about, view) {
    const text = comment(view);
    const isOurs = ({ mine, body }) => mine && markedDigest(body) !== undefined;
    const edit = async ({ id, body }, next) => {
        if (markedDigest(body) !== markedDigest(next))
            await conversation.edit(id, next);
    };
    try {
        const shown = about.comments.find(isOurs);
        // Only the newest comments came along.
        const before = shown ?? (text !== undefined || about.comments.length >= 100 ? await former(about) : undefined);
        if (text === undefined) {
            if (before)
                await conversation.remove(before.id);
        }
        else if (before)
            await edit(before, text);
        else {
            const faster = await sayOnce(conversation, about.number, text, isOurs);
            if (faster)
                await edit(faster, text);
        }
        return undefined;
    }
    catch (thrown) {
        const { code, message, hint } = (0,core_fault/* toFault */.e)(thrown);
        if (code !== 'forbidden')
            throw thrown;
        return [{ message: `No comment was written. ${message} ${hint}` }];
    }
    async function former({ number }) {
        return (await conversation.own(number)).find(isOurs);
    }
}

// EXTERNAL MODULE: ./build/src/core/config/matcher.js
var matcher = __webpack_require__(93938);
// EXTERNAL MODULE: ./build/src/core/config/config.js
var config = __webpack_require__(53404);
;// CONCATENATED MODULE: ./build/src/core/insight/changes.js
/** What differs; undefined: nothing that is worth a word. */
function insightChanges(before, after) {
    const had = (lists) => new Set(lists.flatMap((list) => list.map(keyOf)));
    const wasReady = had([before.ready]);
    const wasBlocked = had([before.blocked]);
    const ready = after.ready.filter((task) => wasBlocked.has(keyOf(task)));
    const blocked = after.blocked.filter((task) => wasReady.has(keyOf(task)));
    const wasLate = new Set(before.slipped.map(({ what, due, ...of }) => `${what} ${due} ${keyOf(of)}`));
    const slipped = after.slipped.filter(({ what, due, ...of }) => !wasLate.has(`${what} ${due} ${keyOf(of)}`));
    const wasOpen = new Set(before.openCriteria.map((task) => `${keyOf(task)} ${task.open}`));
    const openCriteria = after.openCriteria.filter((task) => !wasOpen.has(`${keyOf(task)} ${task.open}`));
    const chain = sizeOf(before.chain) === sizeOf(after.chain) ? undefined : { before: before.chain, after: after.chain };
    return ready.length + blocked.length + slipped.length + openCriteria.length === 0 && chain === undefined
        ? undefined
        : { ready, blocked, slipped, openCriteria, chain };
}
function keyOf({ id, title }) {
    return id ?? title;
}
function sizeOf(chain) {
    return `${chain?.tasks.length ?? 0} ${chain?.estimate ?? ''}`;
}

// EXTERNAL MODULE: ./build/src/core/plan/progress.js
var progress = __webpack_require__(72810);
// EXTERNAL MODULE: ./build/src/core/status.js + 1 modules
var core_status = __webpack_require__(52312);
;// CONCATENATED MODULE: ./build/src/core/insight/chain.js
/**
 * The longest chain of unfinished tasks, by their estimates where all of those that were read have one, else by their
 * number; of equal ones the first. Undefined where no unfinished task depends on another one.
 */
function longestChain(nodes) {
    const left = new Map([...nodes].filter(([, { isFinished }]) => !isFinished));
    const isEstimated = [...left.values()].every(({ task }) => task?.estimate !== undefined);
    const lengths = new Map();
    let last;
    for (const name of inOrder(left)) {
        const { needs, task } = left.get(name);
        let before;
        for (const need of needs)
            if (lengths.has(need) && isLonger(lengths, need, before, isEstimated))
                before = need;
        const so = before === undefined ? { estimate: 0, tasks: 0 } : lengths.get(before);
        lengths.set(name, {
            estimate: so.estimate + Math.max(0, task?.estimate ?? 0),
            tasks: so.tasks + 1,
            before,
        });
        if (before !== undefined && isLonger(lengths, name, last, isEstimated))
            last = name;
    }
    if (last === undefined)
        return undefined;
    const { estimate } = lengths.get(last);
    const names = [];
    for (let at = last; at !== undefined; at = lengths.get(at)?.before)
        names.push(at);
    const tasks = names.reverse().map((name) => ({ id: left.get(name).id, title: left.get(name).title }));
    return { tasks, estimate: isEstimated ? estimate : undefined };
}
function isLonger(lengths, name, than, isEstimated) {
    if (than === undefined)
        return true;
    const [one, other] = [lengths.get(name), lengths.get(than)];
    if (isEstimated && one.estimate !== other.estimate)
        return one.estimate > other.estimate;
    return one.tasks > other.tasks;
}
/** Every task after those that it depends on; those of a cycle are left out. */
function inOrder(nodes) {
    const waiting = new Map();
    const followers = new Map();
    for (const [name, { needs }] of nodes) {
        const open = needs.filter((need) => nodes.has(need));
        waiting.set(name, open.length);
        for (const need of open) {
            const after = followers.get(need) ?? [];
            after.push(name);
            followers.set(need, after);
        }
    }
    const order = [...nodes.keys()].filter((name) => waiting.get(name) === 0);
    for (let at = 0; at < order.length; at += 1)
        for (const follower of followers.get(order[at]) ?? []) {
            const open = waiting.get(follower) - 1;
            waiting.set(follower, open);
            if (open === 0)
                order.push(follower);
        }
    return order;
}

;// CONCATENATED MODULE: ./build/src/core/insight/nodes.js

/** The name of a task among the nodes: its ID, else its place. */
function nodeName({ path }, { id }, index) {
    return id ?? `${path}#${index}`;
}
/** Every task by its name; dependencies that lead nowhere are left out. */
function nodesOf(plans, known, statuses) {
    const read = new Map(plans.flatMap((plan) => plan.tasks.map((task, index) => [nodeName(plan, task, index), { plan, task }])));
    const now = new Map([...read].flatMap(([name, { task }]) => [
        ...(task.id === undefined ? [] : [[task.id, name]]),
        ...(task.was === undefined || read.has(task.was) ? [] : [[task.was, name]]),
    ]));
    const unread = Object.entries(known).filter(([id]) => !now.has(id));
    const others = new Set(unread.map(([id]) => id));
    const find = (text, titles) => now.get(text) ?? (others.has(text) ? text : titles.get(text));
    const needs = (names, titles) => [
        ...new Set(names.flatMap((text) => find(text, titles) ?? [])),
    ];
    const categories = new Map();
    const categoryOf = (status) => {
        const category = categories.get(status) ?? (0,core_status/* statusOf */.c2)(status, statuses)?.category ?? 'todo';
        categories.set(status, category);
        return category;
    };
    return new Map([
        ...plans.flatMap((plan) => {
            const titles = new Map(plan.tasks.map((task, index) => [task.title, nodeName(plan, task, index)]));
            return plan.tasks.map((task, index) => {
                const category = categoryOf(task.status);
                const node = {
                    id: task.id,
                    title: task.title,
                    category,
                    isFinished: (0,core_status/* finished */.xl)(category),
                    task,
                    needs: needs(task.dependsOn, titles),
                };
                return [nodeName(plan, task, index), node];
            });
        }),
        ...unread.map(([id, { title, category, dependsOn }]) => {
            const isFinished = (0,core_status/* finished */.xl)(category);
            const node = {
                id,
                title,
                category: category,
                isFinished,
                task: undefined,
                needs: needs(dependsOn, new Map()),
            };
            return [id, node];
        }),
    ]);
}

;// CONCATENATED MODULE: ./build/src/core/insight/insight.js




/** What these plans say together; archived plans, cancelled ones and those set to done say nothing. */
function insightOf({ plans: all, known = {}, statuses, today }) {
    const nodes = nodesOf(all, known, statuses);
    const plans = all.filter((plan) => !plan.archived && !isOver(plan));
    const read = plans.flatMap((plan) => plan.tasks.map((task, index) => nodes.get(nodeName(plan, task, index))));
    const openNeeds = ({ needs }) => needs.map((name) => nodes.get(name)).filter(({ isFinished }) => !isFinished);
    const saysBlocked = ({ category, task }) => category === 'blocked' || task?.blocker !== undefined;
    const blocked = read
        .filter((node) => !node.isFinished && (saysBlocked(node) || openNeeds(node).length > 0))
        .map((node) => ({ node, says: saysBlocked(node) }));
    const categories = new Map(read.map(({ task, category }) => [task, category]));
    const categoryOf = (task) => categories.get(task) ?? 'todo';
    return {
        ready: read
            .filter((node) => node.category === 'todo' && node.task?.blocker === undefined && openNeeds(node).length === 0)
            .map(nameOf),
        blocked: [...blocked.filter(({ says }) => says), ...blocked.filter(({ says }) => !says)].map(({ node }) => ({ ...nameOf(node), by: openNeeds(node).map(nameOf), why: node.task?.blocker })),
        slipped: plans
            .flatMap((plan) => slippedIn(plan, categoryOf, today))
            .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0)),
        openCriteria: read.flatMap(({ id, title, category, task }) => {
            const open = task?.acceptance.filter(({ met }) => !met).length ?? 0;
            return category === 'done' && open > 0
                ? [{ id, title, open, criteria: task?.acceptance.length ?? 0 }]
                : [];
        }),
        chain: longestChain(withThose(nodes, read)),
        standing: plans.flatMap((plan) => standing(plan, categoryOf)),
        sprints: sprints(plans.flatMap(({ tasks }) => tasks), categoryOf),
    };
}
/** The graph without what nobody works on any more: tasks of plans that are over. */
function withThose(nodes, read) {
    const counting = new Set(read);
    const reached = new Set();
    const queue = [...nodes].flatMap(([name, node]) => (counting.has(node) ? [name] : []));
    for (let at = 0; at < queue.length; at += 1) {
        const name = queue[at];
        if (reached.has(name))
            continue;
        reached.add(name);
        queue.push(...nodes.get(name).needs);
    }
    return new Map([...nodes].filter(([name]) => reached.has(name)));
}
function nameOf({ id, title }) {
    return { id, title };
}
/** Set so by hand, whatever its tasks say. */
function isOver({ status }) {
    const category = status === undefined ? undefined : (0,core_status/* planVocabulary */.SN)(undefined).resolve(status)?.category;
    return category === 'cancelled' || category === 'done';
}
function isLeft(category) {
    return category !== 'done' && category !== 'cancelled';
}
function slippedIn(plan, categoryOf, today) {
    const left = plan.tasks.filter((task) => isLeft(categoryOf(task)));
    const phases = new Set(left.map(({ phase }) => phase));
    const isLate = (due) => due !== undefined && due < today;
    return [
        ...(isLate(plan.due) && left.length > 0
            ? [{ what: 'plan', id: plan.key, title: plan.title, due: plan.due }]
            : []),
        ...plan.phases.flatMap(({ title, due }) => isLate(due) && phases.has(title) ? [{ what: 'phase', id: plan.key, title, due }] : []),
        ...left.flatMap(({ id, title, due }) => (isLate(due) ? [{ what: 'task', id, title, due }] : [])),
    ];
}
function standing(plan, categoryOf) {
    const categories = plan.tasks.map(categoryOf);
    const { status, done, counted } = (0,progress/* progressOf */.jA)(categories);
    if (status === 'Done' || status === 'Planned')
        return [];
    const phases = [...(0,progress/* phaseProgress */.r4)(plan.phases, plan.tasks, categories)].flatMap(([name, progress]) => progress.counted === 0 ? [] : [{ name, done: progress.done, counted: progress.counted }]);
    return [{ key: plan.key, name: plan.title, done, counted, phases }];
}
/** In the order in which the files name them; those that nobody has begun say nothing. */
function sprints(tasks, categoryOf) {
    const groups = new Map();
    for (const task of tasks) {
        if (task.sprint === undefined)
            continue;
        const group = groups.get(task.sprint) ?? [];
        group.push(categoryOf(task));
        groups.set(task.sprint, group);
    }
    return [...groups].flatMap(([name, categories]) => {
        const { status, done, counted } = (0,progress/* progressOf */.jA)(categories);
        return status === 'Done' || status === 'Planned' ? [] : [{ name, done, counted }];
    });
}

// EXTERNAL MODULE: ./build/src/core/problem.js
var problem = __webpack_require__(67798);
// EXTERNAL MODULE: ./build/src/core/plan/settle.js
var settle = __webpack_require__(14074);
;// CONCATENATED MODULE: ./build/src/core/render/edits.js
/** What edits that came from one section do: `ticked \u201cIndexes defined\u201d`; '' where a name says it all. */
function describeEdits(edits, before) {
    return edits.flatMap((edit) => describe(edit, before)).join(', ');
}
function describe(edit, before) {
    if (edit.kind === 'set-task' && 'tasks' in before)
        return [`${edit.task} ${edit.values.status ?? ''}`];
    if (edit.kind !== 'set-task' && edit.kind !== 'set-plan')
        return [];
    const values = edit.values;
    const criteria = 'acceptance' in before ? before.acceptance : before.successCriteria;
    return Object.entries(values).flatMap(([key, value]) => key === 'acceptance' || key === 'successCriteria'
        ? describeCriteria(criteria, (value ?? []))
        : []);
}
/** What happened to a list of criteria: `ticked \u201cIndexes defined\u201d`, `added \u201cTests pass\u201d`. */
function describeCriteria(before, after) {
    const was = new Map(before.map((criterion) => [criterion.text, criterion]));
    const is = new Set(after.map(({ text }) => text));
    return [
        ...after.flatMap(({ text, met }) => {
            const old = was.get(text);
            if (old === undefined)
                return [`added \u201c${text}\u201d`];
            return old.met === met ? [] : [`${met ? 'ticked' : 'unticked'} \u201c${text}\u201d`];
        }),
        ...before.filter(({ text }) => !is.has(text)).map(({ text }) => `removed \u201c${text}\u201d`),
    ];
}

;// CONCATENATED MODULE: ./build/src/core/pull-requests/compare.js
// Two versions of a plan or task, field by field, as people read them: short values with both, texts and lists in a
// word or two. Fields are called as in reports: sections by their headings.




/** What changed in a task, its dependencies apart. */
function taskChanges(before, after, statuses) {
    const status = ({ status: text }) => text === undefined ? (0,core_status/* nearest */.pA)(statuses, 'todo')?.name : (statuses.resolve(text)?.name ?? text);
    const value = (field, of) => valueChange(field, of(before), of(after));
    const text = (field, of) => textChange(field, of(before), of(after));
    return [
        // A task that was given its ID is the same task: nothing that anybody decides on.
        ...(before.id === undefined ? [] : value('id', ({ id }) => id)),
        ...value('title', ({ title }) => title),
        ...value('phase', ({ phase }) => phase),
        ...value('status', status),
        ...value('priority', ({ priority }) => priority),
        ...value('assignee', ({ assignee }) => assignee),
        ...value('sprint', ({ sprint }) => sprint),
        ...value('estimate', ({ estimate }) => estimate),
        ...value('start', ({ start }) => start),
        ...value('due', ({ due }) => due),
        ...value('labels', ({ labels }) => labels),
        ...value('blocker', ({ blocker }) => blocker),
        ...propertyChanges(before.properties, after.properties),
        ...text('Context', ({ context }) => context),
        ...text('Description', ({ description }) => description),
        ...summarised('Acceptance Criteria', describeCriteria(before.acceptance, after.acceptance)),
        ...text('Technical Approach', ({ approach }) => approach),
        ...text('Resources', ({ resources }) => resources),
        ...updateChanges(before.updates, after.updates),
    ];
}
/** What changed in a plan beyond its tasks. */
function planFieldChanges(before, after) {
    const words = (0,core_status/* planVocabulary */.SN)(undefined);
    const value = (field, of) => valueChange(field, of(before), of(after));
    const text = (field, of) => textChange(field, of(before), of(after));
    return [
        ...value('key', ({ key }) => key),
        ...value('title', ({ title }) => title),
        ...value('status', ({ status }) => status === undefined ? 'computed' : (words.resolve(status)?.name ?? status)),
        ...value('owner', ({ owner }) => owner),
        ...value('spec', ({ spec }) => spec),
        ...value('spec-seen', ({ specSeen }) => specSeen),
        ...value('start', ({ start }) => start),
        ...value('due', ({ due }) => due),
        ...text('Overview', ({ summary }) => summary),
        ...text('Requirements Summary', ({ requirements }) => requirements),
        ...text('Technical Approach', ({ approach }) => approach),
        ...phaseChanges(before, after),
        ...text('Dependencies', ({ dependencies }) => dependencies.external),
        ...text('Risks & Mitigation', ({ risks }) => risks),
        ...text('Timeline', ({ milestones }) => milestones),
        ...summarised('Success Criteria', describeCriteria(before.successCriteria, after.successCriteria)),
        ...text('Resources', ({ resources }) => resources),
        ...updateChanges(before.updates, after.updates),
    ];
}
/** A field of which both values are shown. */
function valueChange(field, before, after) {
    const [from, to] = [shown(before), shown(after)];
    return from === to ? [] : [{ field, from: from === '' ? undefined : from, to }];
}
function shown(value) {
    if (value === undefined)
        return '';
    return typeof value === 'object' ? value.join(', ') : String(value);
}
function textChange(field, before, after) {
    if ((0,settle/* isSame */.Ft)(before, after))
        return [];
    return [
        { field, from: undefined, to: isNothing(before) ? 'written' : isNothing(after) ? 'removed' : 'changed' },
    ];
}
function isNothing(value) {
    if (value === undefined || value === '')
        return true;
    return typeof value === 'object' && value !== null && Object.values(value).every(isNothing);
}
function propertyChanges(before, after) {
    const [then, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
    const names = [...new Set([...then.keys(), ...now.keys()])];
    return names.flatMap((name) => valueChange(name, then.get(name), now.get(name)));
}
function phaseChanges({ phases: before }, { phases: after }) {
    const then = new Map(before.map((phase) => [phase.title, phase]));
    const now = new Set(after.map(({ title }) => title));
    const words = [
        ...after.flatMap((phase) => {
            const former = then.get(phase.title);
            if (!former)
                return [`added \u201c${phase.title}\u201d`];
            return (0,settle/* isSame */.Ft)(former, phase) ? [] : [`changed \u201c${phase.title}\u201d`];
        }),
        ...before.filter(({ title }) => !now.has(title)).map(({ title }) => `removed \u201c${title}\u201d`),
    ];
    return summarised('Implementation Phases', words);
}
function updateChanges(before, after) {
    if ((0,settle/* isSame */.Ft)(before, after))
        return [];
    const then = new Set(before.map((update) => JSON.stringify(update)));
    const added = after.filter((update) => !then.has(JSON.stringify(update))).length;
    const gone = before.length + added - after.length;
    const to = added > 0 && gone <= 0 ? `${(0,counted/* counted */.h)(added, 'note')} added` : added > 0 ? 'changed' : 'notes removed';
    return [{ field: 'Progress', from: undefined, to }];
}
/** A few things are named, more of them counted. */
function summarised(field, words) {
    if (words.length === 0)
        return [];
    if (words.length <= 3)
        return [{ field, from: undefined, to: words.join(', ') }];
    const counts = new Map();
    for (const word of words) {
        const verb = word.slice(0, word.indexOf(' '));
        counts.set(verb, (counts.get(verb) ?? 0) + 1);
    }
    return [{ field, from: undefined, to: [...counts].map(([verb, count]) => `${count} ${verb}`).join(', ') }];
}

;// CONCATENATED MODULE: ./build/src/core/pull-requests/match-plans.js
/** @param before all plans as they were. @param after all plans as they are to be */
function matchPlans(before, after) {
    const plans = pair(before, after, [
        [(plan) => plan.key, (plan) => plan.key],
        [(plan) => plan.key, (plan) => plan.was],
    ]);
    const home = new Map([...plans].map(([now, then]) => [then, now]));
    const placedBefore = before.flatMap(placed);
    const placedAfter = after.flatMap(placed);
    const inPlan = (plan, { id, title }, nameless) => plan && (id === undefined) === nameless ? `${plan.path}\n${title}` : undefined;
    const then = ({ plan, task }, nameless) => inPlan(home.get(plan), task, nameless);
    const now = ({ plan, task }, nameless) => inPlan(plan, task, nameless);
    const tasks = pair(placedBefore, placedAfter, [
        [({ task }) => task.id, ({ task }) => task.id],
        [({ task }) => task.id, ({ task }) => task.was],
        [(each) => then(each, true), (each) => now(each, true)],
        // One that was given its ID, or lost it.
        [(each) => then(each, true), (each) => now(each, false)],
        [(each) => then(each, false), (each) => now(each, true)],
    ]);
    const byTask = new Map([...tasks].map(([each, former]) => [each.task, former]));
    const [keptPlans, keptTasks] = [new Set(plans.values()), new Set(tasks.values())];
    return {
        planBefore: (plan) => plans.get(plan),
        taskBefore: (task) => byTask.get(task),
        plansGone: before.filter((plan) => !keptPlans.has(plan)),
        tasksGone: placedBefore.filter((each) => !keptTasks.has(each)),
    };
}
function placed(plan) {
    return plan.tasks.map((task) => ({ plan, task }));
}
/** Pairs of what is called alike, rule by rule: each item once, the first of several first. */
function pair(before, after, rules) {
    const pairs = new Map();
    const used = new Set();
    for (const [former, current] of rules) {
        const free = new Map();
        for (const item of before) {
            const name = used.has(item) ? undefined : former(item);
            if (name === undefined)
                continue;
            const items = free.get(name);
            if (items)
                items.push(item);
            else
                free.set(name, [item]);
        }
        for (const list of free.values())
            list.reverse();
        for (const item of after) {
            const name = pairs.has(item) ? undefined : current(item);
            const match = name === undefined ? undefined : free.get(name)?.pop();
            if (match === undefined)
                continue;
            pairs.set(item, match);
            used.add(match);
        }
    }
    return pairs;
}

// EXTERNAL MODULE: ./build/src/core/body/blocks.js
var blocks = __webpack_require__(88146);
// EXTERNAL MODULE: ./build/src/core/body/plan-page.js + 2 modules
var plan_page = __webpack_require__(15146);
// EXTERNAL MODULE: ./build/src/core/body/spec-section.js
var spec_section = __webpack_require__(41117);
// EXTERNAL MODULE: ./build/src/core/body/dialect.js
var dialect = __webpack_require__(9420);
// EXTERNAL MODULE: ./build/src/core/body/lines.js
var lines = __webpack_require__(11997);
;// CONCATENATED MODULE: ./build/src/core/body/task-body.js


const HEADINGS = [
    'Context',
    'Description',
    'Acceptance Criteria',
    'Technical Approach',
    'Resources',
    'Progress',
];
/** The headings of a task's page that are ours, in order. */
function taskHeadings(mode) {
    if (mode === 'none')
        return [];
    return mode === 'criteria' ? ['Acceptance Criteria'] : HEADINGS;
}
/** The sections of a task's page, each only where it has content. */
function taskSections(task, people, mode = 'full') {
    const texts = {
        Context: contextText(task),
        Description: (0,dialect/* toNotion */.tM)(task.description ?? ''),
        'Acceptance Criteria': (0,lines/* criteria */.u4)(task.acceptance),
        'Technical Approach': (0,dialect/* toNotion */.tM)(task.approach ?? ''),
        Resources: (0,lines/* resources */.ES)(task.resources),
        Progress: (0,lines/* updates */.Js)(task.updates, people),
    };
    const written = taskHeadings(mode);
    return HEADINGS.filter((heading) => written.includes(heading) && texts[heading] !== '').map((heading) => ({
        heading,
        text: texts[heading],
    }));
}
/** A blocker on its first line, and the context below. */
function contextText({ blocker, context }) {
    const blocked = blocker === undefined ? '' : `**Blocked:** ${(0,dialect/* lineToNotion */.Xi)(blocker)}`;
    return [blocked, (0,dialect/* toNotion */.tM)(context ?? '')].filter((text) => text !== '').join('\n');
}

;// CONCATENATED MODULE: ./build/src/core/pull-requests/needed-blocks.js
// The blocks of Notion that a sync creates for a change of plan files: the same count as that of the sync itself.





/** Pages are blocks too. Archived plans are not synced. */
function neededBlocks(before, after, matches, options) {
    const [then, now] = [pageContexts(before, options), pageContexts(after, options)];
    const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
    return sum(after
        .filter(({ archived }) => !archived)
        .map((plan) => {
        const former = matches.planBefore(plan);
        const page = blocksOf((0,plan_page/* planSections */.wS)(plan, now(plan), options.body), former && (0,plan_page/* planSections */.wS)(former, then(former), options.body));
        const spec = plan.spec !== undefined && plan.spec !== former?.spec && options.specWritten(plan.spec)
            ? spec_section/* specBlocks */._2
            : 0;
        return page + spec + sum(plan.tasks.map((task) => taskBlocks(task, matches, options.body)));
    }));
}
function taskBlocks(task, matches, body) {
    const former = matches.taskBefore(task)?.task;
    return blocksOf(taskSections(task, people, body), former && taskSections(former, people, body));
}
function blocksOf(after, before) {
    if (!before)
        return 1 + (0,blocks/* bodyBlocks */.v)(after);
    const then = new Map(before.map(({ heading, text }) => [heading, text]));
    return (0,blocks/* newBlocks */.H)(after.map(({ heading, text }) => ({ before: then.get(heading), after: text })));
}
const people = { personName: (handle) => handle };
function pageContexts(plans, { statuses }) {
    const titles = new Map(plans.flatMap(({ tasks }) => tasks.flatMap(({ id, title }) => (id === undefined ? [] : [[id, title]]))));
    const category = ({ status }) => (status === undefined ? undefined : statuses.resolve(status)?.category) ?? 'todo';
    return (plan) => ({
        ...people,
        category,
        statusName: ({ status = 'To Do' }) => statuses.resolve(status)?.name ?? status,
        rowUrl: () => undefined,
        titleOf: (id) => titles.get(id),
        planStatus: plan.status ?? (0,progress/* progressOf */.jA)(plan.tasks.map(category)).status,
        spec: plan.spec === undefined ? undefined : { title: plan.spec, url: '' },
    });
}

// EXTERNAL MODULE: ./build/src/core/plan/dependencies.js
var dependencies = __webpack_require__(61304);
;// CONCATENATED MODULE: ./build/src/core/pull-requests/needs.js
// Who needs whom in two versions of the plans: the edges that change, and the part of the graph around them.


function changedNeeds(before, after, matches, statuses) {
    const then = needsOf(before);
    const now = needsOf(after);
    const current = new Map();
    for (const task of now.keys()) {
        const former = matches.taskBefore(task);
        if (former)
            current.set(former.task, task);
    }
    const formerNeeds = (task) => {
        const former = matches.taskBefore(task);
        return former ? (then.get(former.task) ?? []).map((need) => current.get(need) ?? need) : [];
    };
    const changeOf = (task) => {
        const [from, to] = [formerNeeds(task), now.get(task) ?? []];
        const isAlike = from.length === to.length && to.every((need) => from.includes(need));
        return isAlike ? [] : valueChange('depends-on', from.map(needs_nameOf), to.map(needs_nameOf));
    };
    return { changeOf, graph: graphOf(now, (task) => changeOf(task).length > 0, statuses) };
}
function needsOf(plans) {
    const all = plans.flatMap(({ tasks }) => tasks);
    const byId = new Map();
    for (const task of [...all].reverse())
        if (task.was !== undefined)
            byId.set(task.was, task);
    for (const task of [...all].reverse())
        if (task.id !== undefined)
            byId.set(task.id, task);
    const ids = new Map([...byId].map(([named, task]) => [named, task.id ?? named]));
    return new Map(plans.flatMap((plan) => {
        const references = (0,dependencies/* resolveDependencies */._)(plan, ids);
        return plan.tasks.map((task, index) => [
            task,
            [
                ...new Set(references[index].map((reference) => {
                    if (reference.kind === 'id')
                        return byId.get(reference.id) ?? reference.id;
                    return reference.kind === 'task' ? plan.tasks[reference.index] : reference.text;
                })),
            ],
        ]);
    }));
}
function needs_nameOf(need) {
    return typeof need === 'string' ? need : (need.id ?? need.title);
}
function graphOf(now, isChanged, statuses) {
    const changed = new Set([...now.keys()].filter(isChanged));
    if (changed.size === 0)
        return [];
    const ends = new Set([...changed].flatMap((task) => [task, ...(now.get(task) ?? [])]));
    const near = [...now.keys()].filter((task) => ends.has(task) || (now.get(task) ?? []).some((need) => changed.has(need)));
    const names = new Map(near.map((task, index) => [task, task.id ?? `new-${index + 1}`]));
    return near.map((task) => ({
        id: names.get(task),
        title: task.title,
        category: (task.status === undefined ? undefined : statuses.resolve(task.status)?.category) ?? 'todo',
        dependsOn: (now.get(task) ?? []).flatMap((need) => names.get(need) ?? []),
    }));
}

;// CONCATENATED MODULE: ./build/src/core/pull-requests/plan-changes.js




/**
 * @param before all plans at the head of the default branch. @param after all plans as they are once this is merged
 */
function planChanges(before, after, options) {
    const matches = matchPlans(before, after);
    const needs = changedNeeds(before, after, matches, options.statuses);
    const tasksOf = (plan) => [
        ...plan.tasks.flatMap((task) => taskChange(plan, task, matches, options, needs.changeOf(task))),
        ...matches.tasksGone
            .filter((gone) => gone.plan === matches.planBefore(plan))
            .map(({ task }) => removed(task)),
    ];
    return {
        plans: [
            ...after.flatMap((plan) => planChange(plan, matches.planBefore(plan), tasksOf(plan))),
            ...matches.plansGone.map((plan) => ({ ...about(plan), kind: 'deleted', changes: [], tasks: [] })),
        ],
        blocks: neededBlocks(before, after, matches, options),
        graph: needs.graph,
    };
}
function planChange(after, before, tasks) {
    const changes = before ? planFieldChanges(before, after) : [];
    const kind = before === undefined
        ? 'added'
        : before.archived === after.archived
            ? 'changed'
            : after.archived
                ? 'archived'
                : 'restored';
    return kind === 'changed' && changes.length + tasks.length === 0
        ? []
        : [{ ...about(after), kind, changes, tasks }];
}
function taskChange(plan, task, matches, { statuses }, needs) {
    const former = matches.taskBefore(task);
    const { id, title } = task;
    const line = task.at['']?.line;
    if (!former)
        return [{ kind: 'added', id, title, changes: needs, line }];
    const isElsewhere = former.plan !== matches.planBefore(plan);
    const place = isElsewhere
        ? [{ field: 'plan', from: former.plan.key, to: plan.key }]
        : [];
    const changes = [...place, ...taskChanges(former.task, task, statuses), ...needs];
    if (changes.length === 0)
        return [];
    const isMoved = isElsewhere || former.task.phase !== task.phase;
    return [{ kind: isMoved ? 'moved' : 'changed', id, title, changes, line }];
}
function removed({ id, title }) {
    return { kind: 'removed', id, title, changes: [], line: undefined };
}
function about({ key, title, path, tasks }) {
    return { key, title, path, size: tasks.length };
}

;// CONCATENATED MODULE: ./build/src/core/pull-requests/facts.js


/** @param configPath of the configuration file, which counts as a plan file. */
function scopeOf(config, repository) {
    const bases = new Set(config.pullRequests.branches ?? [repository.defaultBranch]);
    const isPlan = (0,matcher/* planMatcher */.Q)(config.plans);
    const changesPlansOnly = ({ files = [] }) => files.length > 0 && files.every((path) => path === repository.configPath || isPlan(path));
    return {
        counts: (base) => bases.has(base),
        silent: (pullRequest) => (0,model/* isOwn */.N)(pullRequest) || changesPlansOnly(pullRequest),
    };
}
/** The name under which a fact is remembered; the same in every run. */
function facts_keyOf({ kind, at }) {
    return `${kind}@${at}`;
}
function kindOf(key) {
    return key.slice(0, key.indexOf('@'));
}
function timeOf(key) {
    return key.slice(key.indexOf('@') + 1);
}
/** Milliseconds since the epoch, to order facts by. */
function instant(at) {
    return Date.parse(at) || 0;
}
/**
 * The facts of one pull request, oldest first. One from a fork has none until it is merged, and then only that one:
 * anybody can open it.
 */
function factsOf(pullRequest, scope) {
    if (scope.silent(pullRequest))
        return [];
    const facts = lifeOf(pullRequest, scope.counts(pullRequest.base) ? 'merged' : 'elsewhere');
    return pullRequest.fork ? facts.filter(({ kind }) => kind === 'merged' || kind === 'elsewhere') : facts;
}
function lifeOf(pullRequest, merged) {
    const { author, createdAt } = pullRequest;
    let draft = openedAsDraft(pullRequest);
    let state = 'open';
    const facts = [{ kind: draft ? 'draft' : 'open', at: createdAt, by: author }];
    const mergedAt = pullRequest.events.find(({ kind }) => kind === 'merged')?.at;
    for (const event of pullRequest.events) {
        const { at, by } = event;
        const add = (kind) => facts.push({ kind, at, by });
        if (state === 'merged')
            break;
        switch (event.kind) {
            case 'drafted':
                draft = true;
                break;
            case 'ready':
                draft = false;
                if (state !== 'open')
                    break;
                add('open');
                add('review');
                break;
            case 'review-requested':
                if (state === 'open')
                    add('review');
                break;
            case 'reviewed':
                if (state === 'open' && byAnother(event, author))
                    add('review');
                break;
            case 'reopened':
                state = 'open';
                add(draft ? 'draft' : 'open');
                break;
            case 'closed':
                // GitHub closes what it merges, in the same second.
                if (state === 'closed' || at === mergedAt)
                    break;
                state = 'closed';
                add('closed');
                break;
            case 'merged':
                state = 'merged';
                add(merged);
                break;
        }
    }
    return distinct(facts);
}
/** The first change between draft and ready tells what came before it. */
function openedAsDraft({ draft, events }) {
    const first = events.find(({ kind }) => kind === 'ready' || kind === 'drafted');
    return first === undefined ? draft : first.kind === 'ready';
}
/** Somebody who is known to be a person and not the author. */
function byAnother({ by }, author) {
    return by !== undefined && !by.bot && by.login.toLowerCase() !== author?.login.toLowerCase();
}
/** Several people asked for in one second are one fact. */
function distinct(facts) {
    return [...new Map(facts.toReversed().map((fact) => [facts_keyOf(fact), fact])).values()].toReversed();
}

;// CONCATENATED MODULE: ./build/src/core/pull-requests/links.js

/** When it was opened last, where it is still open. */
function openedAt({ applied }) {
    const last = applied.findLast((key) => !['review', 'reverted'].includes(kindOf(key)));
    return last !== undefined && ['draft', 'open'].includes(kindOf(last)) ? timeOf(last) : undefined;
}
function isOpenSince(link, at) {
    const opened = openedAt(link);
    return opened !== undefined && (at === undefined || instant(opened) <= instant(at));
}
/** Other pull requests of the task that are open and move it. */
function openOthers(links, but) {
    return [...links].flatMap(([number, link]) => number !== but && link.role !== 'related' && isOpenSince(link, undefined) ? [number] : []);
}
/** Closing pull requests that were open at a time: one that was opened later kept nothing from being done. */
function openClosing(links, but, at) {
    return [...links].flatMap(([number, link]) => number !== but && link.role === 'closing' && isOpenSince(link, at) ? [number] : []);
}
/** Whether its newest merge stands, was reverted, or never was. */
function mergeOf({ applied }) {
    const last = applied.findLast((key) => ['merged', 'reverted'].includes(kindOf(key)));
    return last === undefined ? undefined : kindOf(last);
}
/** Whether another closing pull request was merged later: then it is that one by which the task is done. */
function mergedSince(links, but, at) {
    return [...links].some(([number, link]) => number !== but &&
        link.role === 'closing' &&
        mergeOf(link) === 'merged' &&
        link.applied.some((key) => kindOf(key) === 'merged' && instant(timeOf(key)) > instant(at)));
}
/** The merge that waits longest of all for other closing pull requests. */
function waitingOf(links) {
    for (const [number, { role, gone, held }] of links)
        if (role === 'closing' && !gone && held?.reason === 'waiting')
            return { number, held };
    return undefined;
}
function withHeld({ held: _, ...link }, held) {
    return held === undefined ? link : { ...link, held };
}
/** The task is finished: none of its merges waits any longer. Those that finished nothing, since it was cancelled, say so. */
function settled(links, reason) {
    return new Map([...links].map(([number, link]) => link.held?.reason === 'waiting'
        ? [number, withHeld(link, reason === 'cancelled' ? { ...link.held, reason } : undefined)]
        : [number, link]));
}

;// CONCATENATED MODULE: ./build/src/core/pull-requests/order.js
// How statuses stand to each other for pull requests: which one is a task's, and what is forward.

/** Within one rank, the order of the database counts. Nothing is forward from or to what stands beside the order. */
function forward(from, to, statuses) {
    const [before, after] = [(0,core_status/* rank */.Tm)(from.category), (0,core_status/* rank */.Tm)(to.category)];
    if (before === undefined || after === undefined)
        return false;
    return after > before || (after === before && statuses.words.indexOf(to) > statuses.words.indexOf(from));
}
/** Why nothing but a merge or a revert may move a task in this status; undefined where anything may. */
function barred(status) {
    const { category } = status;
    if (category === 'blocked')
        return 'blocked';
    return (0,core_status/* finished */.xl)(category) ? (category === 'cancelled' ? 'cancelled' : 'done') : undefined;
}

;// CONCATENATED MODULE: ./build/src/core/pull-requests/move.js




function move_inOrder(a, b) {
    return instant(a.at) - instant(b.at) || a.source - b.source;
}
/**
 * Applies the facts that were not applied yet, in the order given.
 * @param urlOf the address of a pull request, for causes
 */
function applySteps(start, steps, rules, urlOf) {
    let state = start;
    const held = [];
    for (const step of steps) {
        const key = `${step.kind}@${step.at}`;
        const link = state.links.get(step.link);
        if (link === undefined || link.applied.includes(key))
            continue;
        const noted = note(state, step, key);
        const resumed = ends(step) ? resume(noted, step, rules) : undefined;
        const cause = resumed?.cause ?? causeOf(step, urlOf);
        const outcome = resumed === undefined ? decide(state, noted, step, rules) : resumed.outcome;
        state = move_settle(noted, step, key, outcome, cause);
        const kept = heldOf(step, key, outcome);
        if (kept !== undefined)
            held.push({ pullRequest: step.source, ...kept });
    }
    return { end: state, held };
    /** Where the last open closing pull request is gone, a merge that waited for it counts. */
    function resume(now, step, { config, statuses }) {
        const waiting = waitingOf(now.links);
        if (waiting === undefined || openClosing(now.links, step.link, step.at).length > 0)
            return undefined;
        const { fact, by } = waiting.held;
        const merge = {
            kind: 'merged',
            at: timeOf(fact),
            by,
            link: waiting.number,
            source: waiting.number,
        };
        return { outcome: finish(now, { config, statuses }), cause: causeOf(merge, urlOf) };
    }
}
/** True for what may leave a task without an open closing pull request, other than a merge that counts. */
function ends({ kind }) {
    return kind === 'closed' || kind === 'elsewhere' || kind === 'unlinked';
}
function decide(before, now, step, rules) {
    switch (step.kind) {
        case 'draft':
        case 'open':
        case 'review':
            return advance(now, rules.config[step.kind], rules);
        case 'merged':
            return merge(before, now, step, rules);
        case 'elsewhere':
            return begin(now, step, rules, 'base');
        case 'closed':
            return release(now, step, rules);
        case 'unlinked':
            return step.left === 'contributing' ? {} : release(now, step, rules);
        case 'reverted':
            return revert(before, step, rules);
    }
}
/** Draft, open, review: forward only. */
function advance(state, wanted, { statuses }) {
    if (wanted === undefined)
        return {};
    const { status, moved } = state;
    const from = (0,core_status/* statusOf */.c2)(status, statuses);
    if (from === undefined)
        return { reason: 'frozen' };
    const reason = barred(from);
    if (reason !== undefined)
        return { reason };
    const to = statuses.resolve(wanted);
    if (to === undefined)
        return { reason: 'unknown-status' };
    if (!forward(from, to, statuses))
        return agreed(state, from);
    return { to, before: moved?.set === from.name ? (moved.before ?? from.name) : from.name };
}
function merge(before, now, step, rules) {
    const link = before.links.get(step.link);
    if (step.source !== step.link && mergeOf(link) !== 'reverted')
        return {};
    if (link.role !== 'closing')
        return begin(now, step, rules, 'contributing');
    const others = openClosing(now.links, step.link, step.at);
    const outcome = finish(now, rules);
    return outcome.to !== undefined && others.length > 0 ? { reason: 'waiting', others } : outcome;
}
/**
 * Merged, but finishing nothing: its work stays, and closing another pull request later does not bring back that nothing
 * has begun.
 */
function begin({ moved, links }, step, { config, statuses }, reason) {
    if (moved?.before === undefined)
        return { reason };
    const { before: text, ...rest } = moved;
    if (openOthers(links, step.link).length === 0)
        return { reason, moved: rest };
    const before = statuses.resolve(text);
    const begun = config.open === undefined ? undefined : statuses.resolve(config.open);
    const raised = before !== undefined && begun !== undefined && forward(before, begun, statuses);
    return raised ? { reason, moved: { ...moved, before: begun.name } } : { reason };
}
/** What a merge does where nothing else is open. Blocked tasks too are done by it. */
function finish(state, { config, statuses }) {
    if (config.merged === undefined)
        return {};
    const from = (0,core_status/* statusOf */.c2)(state.status, statuses);
    if (from === undefined)
        return { reason: 'frozen' };
    const reason = barred(from);
    if (reason === 'done' || reason === 'cancelled')
        return { reason };
    const to = statuses.resolve(config.merged);
    if (to === undefined)
        return { reason: 'unknown-status' };
    return reason === 'blocked' || forward(from, to, statuses) ? { to } : agreed(state, from);
}
/** Closed unmerged, or no longer naming the task: back, unless a person or another pull request stands behind it. */
function release({ status, moved, links }, step, { config, statuses }) {
    if (config.closed === undefined)
        return {};
    const others = openOthers(links, step.link);
    if (others.length > 0)
        return { reason: 'still-open', others };
    const from = (0,core_status/* statusOf */.c2)(status, statuses);
    if (from === undefined)
        return { reason: 'frozen' };
    const reason = barred(from);
    if (reason !== undefined)
        return { reason };
    if (moved !== undefined && moved.set !== from.name)
        return { reason: 'person' };
    const wanted = config.closed === 'restore' ? moved?.before : config.closed;
    if (wanted === undefined)
        return {};
    const to = statuses.resolve(wanted);
    if (to === undefined)
        return { reason: 'unknown-status' };
    return to.name === from.name ? {} : { to };
}
/** Only what this pull request may have closed is opened again. */
function revert({ status, links }, step, { config, statuses }) {
    const link = links.get(step.link);
    if (link.role !== 'closing' || mergeOf(link) !== 'merged' || link.held?.reason === 'waiting')
        return {};
    if (config.reverted === undefined || mergedSince(links, step.link, step.at))
        return {};
    const from = (0,core_status/* statusOf */.c2)(status, statuses);
    if (from === undefined)
        return { reason: 'frozen' };
    if (link.held?.reason === 'cancelled')
        return { reason: 'cancelled' };
    if (!(0,core_status/* finished */.xl)(from.category))
        return { reason: from.category === 'blocked' ? 'blocked' : 'person' };
    const to = statuses.resolve(config.reverted);
    return to === undefined ? { reason: 'unknown-status' } : { to };
}
/** The task is there already. Should a person move it later, that shows. */
function agreed({ moved }, { name }) {
    return moved?.set === name ? {} : { moved: { set: name } };
}
/** The fact is remembered before its effect is judged, since it may open or close the pull request. */
function note(state, step, key) {
    const links = new Map(state.links);
    const link = links.get(step.link);
    if (step.kind !== 'unlinked')
        links.set(step.link, { ...link, applied: [...link.applied, key] });
    else if (step.left === undefined)
        links.delete(step.link);
    else if (step.left === 'related')
        links.set(step.link, { role: 'related', applied: [] });
    else
        links.set(step.link, { ...link, role: step.left });
    return { ...state, links };
}
function move_settle(now, step, key, outcome, cause) {
    const link = now.links.get(step.link);
    const noted = link === undefined || step.kind === 'unlinked'
        ? now.links
        : new Map([...now.links, [step.link, withHeld(link, heldOf(step, key, outcome))]]);
    const { to, before, reason, moved = now.moved } = outcome;
    const finishes = to !== undefined && cause.fact === 'merged';
    const links = finishes || reason === 'done' || reason === 'cancelled' ? settled(noted, reason) : noted;
    if (to === undefined)
        return { status: now.status, moved, links };
    return {
        status: to.name,
        moved: { ...(before === undefined ? {} : { before }), was: now.status ?? 'To Do', set: to.name, cause },
        links,
    };
}
function heldOf(step, key, { reason, others }) {
    if (reason === undefined)
        return undefined;
    return {
        fact: key,
        ...(step.by === undefined ? {} : { by: step.by }),
        reason,
        ...(others === undefined ? {} : { others: [...others] }),
    };
}
function causeOf({ kind, at, by, source }, urlOf) {
    const fact = kind === 'elsewhere' ? 'merged' : kind;
    return { fact, pullRequest: source, url: urlOf(source), at, ...(by === undefined ? {} : { by }) };
}

;// CONCATENATED MODULE: ./build/src/core/pull-requests/named.js
// Which tasks a pull request is linked to now, and what became of the links that it had.



/**
 * The links of a pull request as its texts and commands have them now, and the steps that its facts are for them.
 * @param exists whether there is such a task: links to others are kept as they are
 */
function relink(before, news, exists) {
    const named = namedBy(before, news);
    const tasks = [];
    const steps = [];
    const old = before?.tasks ?? {};
    const wasOpen = before?.state === 'open';
    for (const task of new Set([...Object.keys(old), ...named.keys()])) {
        const [link, role] = [(0,pull_requests_book/* own */.ZV)(old, task), named.get(task)];
        if (!exists(task)) {
            if (link !== undefined)
                tasks.push([task, link]);
            continue;
        }
        const weaker = link !== undefined && wasOpen && !link.gone && weight(role) < weight(link.role);
        const now = weaker ? link : relinked(link, role);
        if (now !== undefined)
            tasks.push([task, now]);
        if (weaker)
            steps.push({ task, step: unlinked(news, link, role) });
        if (role === 'closing' || role === 'contributing')
            steps.push(...stepsOf(news, task));
    }
    return { tasks: Object.fromEntries(tasks), steps };
}
/** Commands beat texts. Without facts there are no links either; a revert reads no words. */
function namedBy(before, { facts, links, reverts }) {
    if (facts.length === 0)
        return new Map();
    const named = new Map(reverts === undefined ? links : []);
    for (const [task, what] of Object.entries(before?.manual ?? {}))
        if (what === 'link')
            named.set(task, 'closing');
        else
            named.delete(task);
    return named;
}
function weight(role) {
    return role === undefined ? 0 : ['related', 'contributing', 'closing'].indexOf(role);
}
/** A link that did not get weaker while its pull request was open. */
function relinked(link, role) {
    if (link === undefined)
        return role && { role, applied: [] };
    if (role === undefined) {
        if (link.gone)
            return link;
        return link.role === 'related' ? undefined : { ...withHeld(link, undefined), gone: true };
    }
    if (role === link.role && !link.gone)
        return link;
    const { applied } = link;
    // What did not finish the task as a contribution does so now.
    const finishes = link.role === 'contributing' && role === 'closing';
    return { role, applied: finishes ? applied.filter((key) => kindOf(key) !== 'merged') : applied };
}
/** Before whatever else is new of it. */
function unlinked({ facts, pullRequest }, link, role) {
    const { number, updatedAt } = pullRequest;
    const first = facts.find((fact) => !link.applied.includes(facts_keyOf(fact)));
    const at = first?.at ?? updatedAt;
    return {
        kind: 'unlinked',
        at,
        by: undefined,
        link: number,
        source: number,
        ...(role === undefined ? {} : { left: role }),
    };
}
function stepsOf({ facts, pullRequest: { number } }, task) {
    return facts.map(({ kind, at, by }) => ({
        task,
        step: { kind, at, by: by?.login, link: number, source: number },
    }));
}

;// CONCATENATED MODULE: ./build/src/core/pull-requests/reverts.js

/** What the pull requests that revert this one, and those that revert them, did to its merge; oldest first. */
function undoingsOf(known, number) {
    const steps = [];
    const look = (target, kind) => {
        for (const [source, { reverts, merged }] of known) {
            // Later than what it reverts: that ends every circle that texts can draw.
            if (reverts !== target || source <= target || merged === undefined)
                continue;
            steps.push({ kind, at: merged.at, by: merged.by, link: number, source });
            look(source, kind === 'reverted' ? 'merged' : 'reverted');
        }
    };
    look(number, 'reverted');
    return steps.sort(move_inOrder);
}
/** The pull request that is undone or done again at the end of a chain of reverts. */
function targetOf(known, number) {
    const reverts = known.get(number)?.reverts;
    return reverts !== undefined && reverts < number ? targetOf(known, reverts) : number;
}
/** The steps that reverts are for the tasks which one pull request closes. */
function undoingSteps(known, number) {
    const closed = Object.entries(known.get(number)?.tasks ?? {}).filter(([, { role, gone }]) => role === 'closing' && !gone);
    return closed.flatMap(([task]) => undoingsOf(known, number).map((step) => ({ task, step })));
}
/** An entry that says whether its merge stands. */
function judged(known, number, entry) {
    const { revertedBy: _, ...rest } = entry;
    const last = undoingsOf(known, number).at(-1);
    return last?.kind === 'reverted' && entry.state === 'merged' ? { ...rest, revertedBy: last.source } : rest;
}

;// CONCATENATED MODULE: ./build/src/core/pull-requests/rules.js
// How statuses of tasks follow pull requests: every fact that was not applied yet, in order of time. What a fact does is in
// move.ts; here it is decided which facts there are, and what is remembered.






/**
 * Applies every fact of the changed pull requests that was not applied yet, in order of time.
 * @param changes in any order; pull requests without anything new do no harm. What a revert needs beside it:
 *   `missingTargets`
 * @param tasks with everything that is pending. Facts of tasks that are not among them wait until they are
 */
function applyFacts(book, changes, tasks, rules) {
    const known = new Map(Object.entries(book.pullRequests).map(([number, entry]) => [Number(number), entry]));
    const news = newsOf(book, changes, rules.scope);
    const steps = [];
    for (const each of news) {
        const { number } = each.pullRequest;
        const linked = relink(known.get(number), each, (task) => tasks.has(task));
        known.set(number, entryOf(known.get(number), each, linked.tasks, rules.scope));
        steps.push(...linked.steps);
    }
    const undone = new Set(news.map(({ pullRequest }) => targetOf(known, pullRequest.number)));
    for (const number of undone)
        steps.push(...undoingSteps(known, number));
    const memory = new Map(Object.entries(book.tasks));
    const moves = [];
    const held = [];
    for (const task of new Set(steps.map((each) => each.task))) {
        if (!tasks.has(task))
            continue;
        const status = tasks.get(task);
        const start = { status, moved: memory.get(task), links: linksOf(known, task) };
        const inTime = steps.flatMap((each) => (each.task === task ? [each.step] : [])).sort(move_inOrder);
        const { end, held: kept } = applySteps(start, inTime, rules, (number) => known.get(number)?.url ?? '');
        for (const number of start.links.keys())
            replaceLink(known, number, task, end.links.get(number));
        if (end.moved !== undefined)
            memory.set(task, end.moved);
        held.push(...kept.map((each) => ({ task, ...each })));
        const cause = end.moved?.cause;
        if (cause !== undefined && end.status !== undefined && differs(status, end.status, rules))
            moves.push({ task, from: status, to: end.status, cause });
    }
    for (const number of undone)
        if (known.has(number))
            known.set(number, judged(known, number, known.get(number)));
    const seen = new Set(news.map(({ pullRequest }) => pullRequest.number));
    return { book: { ...book, ...bookOf(known, memory, (number) => seen.has(number)) }, moves, held };
}
/**
 * The numbers of pull requests that the changed ones revert and that are not known: what they closed is learnt only when
 * they are passed among the changes, with their own links. Where there is no such pull request, nothing is lost.
 */
function missingTargets(book, changes) {
    const passed = new Set(changes.map(({ pullRequest }) => pullRequest.number));
    const targets = changes.flatMap(({ pullRequest, reverts }) => reverts === undefined || reverts >= pullRequest.number ? [] : [reverts]);
    return [...new Set(targets)].filter((number) => !passed.has(number) && knownPullRequest(book, number) === undefined);
}
/** Every changed pull request once, as it was seen last, but not one that was seen newer before. */
function newsOf(book, changes, scope) {
    const newest = new Map();
    for (const change of changes) {
        const { number, updatedAt } = change.pullRequest;
        const other = newest.get(number)?.pullRequest.updatedAt;
        if (other === undefined || instant(other) <= instant(updatedAt))
            newest.set(number, change);
    }
    return [...newest.values()]
        .sort((a, b) => a.pullRequest.number - b.pullRequest.number)
        .map((change) => ({ ...change, facts: factsOf(change.pullRequest, scope) }))
        .filter((each) => !outdated((0,pull_requests_book/* knownPullRequest */.CK)(book, each.pullRequest.number), each));
}
/** GitHub may answer with what was true a moment ago: a merge or a reopening that was seen does not go away. */
function outdated(known, { pullRequest, facts }) {
    if (known === undefined || facts.length === 0)
        return false;
    if (known.state === 'merged')
        return pullRequest.state !== 'merged';
    const seen = Object.values(known.tasks).flatMap(({ applied }) => applied.filter(isTurn).map(timeOf));
    const now = facts.filter(isTurnOf).map(({ at }) => at);
    return Math.max(0, ...seen.map(instant)) > Math.max(0, ...now.map(instant));
}
const turns = ['draft', 'open', 'closed', 'merged', 'elsewhere'];
function isTurn(key) {
    return turns.includes(kindOf(key));
}
function isTurnOf({ kind }) {
    return turns.includes(kind);
}
function entryOf(before, { pullRequest, facts, reverts: said }, tasks, scope) {
    const { number, url, title, state, base } = pullRequest;
    const merge = facts.find(({ kind }) => kind === 'merged');
    const by = merge?.by?.login;
    const merged = before?.merged ?? (merge && { at: merge.at, ...(by === undefined ? {} : { by }) });
    const reverts = before?.merged ? before.reverts : said;
    return {
        url,
        title,
        state,
        counts: scope.counts(base),
        tasks,
        ...(reverts === undefined || reverts >= number ? {} : { reverts, ...(merged && { merged }) }),
        ...(before?.revertedBy === undefined ? {} : { revertedBy: before.revertedBy }),
        ...(before?.manual === undefined ? {} : { manual: before.manual }),
    };
}
function linksOf(known, task) {
    return new Map([...known]
        .sort(byNumber)
        .flatMap(([number, { tasks }]) => Object.hasOwn(tasks, task) ? [[number, tasks[task]]] : []));
}
function replaceLink(known, number, task, link) {
    const entry = known.get(number);
    const others = Object.entries(entry.tasks).filter(([id]) => id !== task);
    known.set(number, {
        ...entry,
        tasks: Object.fromEntries(link === undefined ? others : [...others, [task, link]]),
    });
}
function byNumber([a], [b]) {
    return a - b;
}
function differs(from, to, { statuses }) {
    return from !== to && (0,core_status/* statusOf */.c2)(from, statuses)?.name !== to;
}
/** @param seen pull requests whose links are known now: a revert of one that has none need not be remembered. */
function bookOf(known, memory, seen) {
    const kept = new Map();
    for (const [number, entry] of [...known].sort(byNumber)) {
        const { reverts, manual, tasks } = entry;
        const needed = reverts !== undefined && (kept.has(reverts) || !seen(reverts));
        if (needed || manual !== undefined || Object.keys(tasks).length > 0)
            kept.set(number, entry);
    }
    return {
        pullRequests: Object.fromEntries(kept),
        tasks: Object.fromEntries(memory),
    };
}

;// CONCATENATED MODULE: ./build/src/core/pull-requests/after-merge.js
// What merging a pull request now would do, for its comment.


/**
 * The tasks that a pull request concerns, in the order of `tasks`, with their statuses now and once it is merged.
 * @param book with the facts of this pull request applied, as `tasks` has their effect
 */
function afterMerge(book, change, tasks, rules) {
    const { number } = change.pullRequest;
    const { book: then, moves, held, } = applyFacts(book, [{ ...change, pullRequest: merged(change.pullRequest) }], tasks, rules);
    const concerned = new Set([
        ...Object.keys(then.pullRequests[number]?.tasks ?? {}),
        ...moves.map(({ task }) => task),
    ]);
    return [...tasks.keys()]
        .filter((task) => concerned.has(task))
        .map((task) => ({
        task,
        now: tasks.get(task),
        after: moves.find((move) => move.task === task)?.to ?? tasks.get(task),
        held: held.findLast((each) => each.task === task),
    }));
}
/**
 * The tasks that a merge unblocks: unfinished ones that waited for a task which it finishes, and then wait for none.
 * @param dependencies what each task depends on, by ID
 */
function unblockedBy(after, tasks, dependencies, statuses) {
    const then = new Map([...tasks, ...after.map((each) => [each.task, each.after])]);
    const isFinished = (all, task) => {
        const status = all.has(task) ? (0,core_status/* statusOf */.c2)(all.get(task), statuses) : undefined;
        return status !== undefined && (0,core_status/* finished */.xl)(status.category);
    };
    return [...dependencies].flatMap(([task, needed]) => {
        const waited = needed.some((each) => !isFinished(tasks, each) && isFinished(then, each));
        const free = needed.every((each) => isFinished(then, each));
        return waited && free && tasks.has(task) && !isFinished(then, task) ? [task] : [];
    });
}
/** The same pull request as GitHub would show it once it is merged, after everything that can have happened. */
function merged(pullRequest) {
    if (pullRequest.state === 'merged')
        return pullRequest;
    const at = '9999-12-31T23:59:59Z';
    return {
        ...pullRequest,
        state: 'merged',
        updatedAt: at,
        events: [...pullRequest.events, { kind: 'merged', at, by: undefined }],
    };
}

;// CONCATENATED MODULE: ./build/src/core/pull-requests/held-sentence.js
/** One sentence; undefined where nothing was kept from happening. */
function heldSentence(held) {
    if (!held)
        return undefined;
    const others = (held.others ?? []).map((number) => `#${number}`).join(', ');
    switch (held.reason) {
        case 'waiting':
            return `Done only when ${others || 'the other pull requests that close it'} ${(held.others ?? []).length > 1 ? 'are' : 'is'} merged or closed, too.`;
        case 'still-open':
            return `${others || 'Another pull request'} of this task is still open.`;
        case 'base':
            return 'The branch that it is merged into does not count (see pull-requests.branches in the configuration).';
        case 'contributing':
            return 'It only contributes, so the merge does not finish the task.';
        case 'blocked':
            return 'The task is blocked: only a merge moves it.';
        case 'done':
            return 'The task is finished already.';
        case 'cancelled':
            return 'The task is cancelled.';
        case 'person':
            return 'Somebody set its status by hand since.';
        case 'frozen':
            return 'Its status in the file has a problem.';
        case 'unknown-status':
            return 'The configuration names a status for this that the database does not have.';
    }
}

;// CONCATENATED MODULE: ./build/src/modes/linked-tasks.js
// The tasks that a pull request is linked to, with all that its comment says of them.





/** In the order of the plans. */
function linkedTasks(pullRequest, observed, moves) {
    const { session, repository } = observed;
    const { book, rules, changes } = moves;
    const change = changes.find((each) => each.pullRequest.number === pullRequest.number);
    if (!change)
        return [];
    const tasks = new Map(repository.plans.flatMap((plan) => plan.tasks.flatMap((task) => (task.id === undefined ? [] : [[task.id, { plan, task }]]))));
    const statuses = new Map([
        ...Object.entries(session.index).map(([id, { category }]) => [id, nameOfCategory(category, moves)]),
        ...[...tasks].map(([id, { task }]) => [id, task.status]),
    ]);
    const dependencies = new Map([
        ...Object.entries(session.index).map(([id, { dependsOn }]) => [id, dependsOn]),
        ...[...tasks].map(([id, { task, plan }]) => [id, idsOf(task.dependsOn, plan)]),
    ]);
    const word = (status) => (0,core_status/* statusName */.Er)(status, rules.statuses);
    const refer = (id) => ({
        id,
        title: tasks.get(id)?.task.title ?? session.index[id]?.title ?? id,
        url: session.index[id]?.url,
    });
    const isOver = (word) => {
        const status = (0,core_status/* statusOf */.c2)(word, rules.statuses);
        return status !== undefined && (0,core_status/* finished */.xl)(status.category);
    };
    const isFinished = (id) => isOver(statuses.get(id));
    const today = session.now().slice(0, 10);
    const { chain } = insightOf({
        plans: repository.plans,
        known: session.index,
        statuses: rules.statuses,
        today,
    });
    const after = afterMerge(book, change, statuses, rules);
    const then = new Map([...statuses, ...after.map((each) => [each.task, each.after])]);
    // Each is said once, of the last task that makes it so.
    const completing = new Map(after.flatMap(({ task, now, after: word }) => {
        const found = tasks.get(task);
        const phase = found?.task.phase;
        if (!found || phase === undefined || isOver(now) || !isOver(word))
            return [];
        const isDone = ({ id }) => id !== undefined && isOver(then.get(id));
        const whole = found.plan.tasks.filter((each) => each.phase === phase).every(isDone);
        return whole ? [[`${found.plan.key} ${phase}`, { task, phase }]] : [];
    }));
    const phases = new Map([...completing.values()].map(({ task, phase }) => [task, phase]));
    const onChain = new Set(chain?.tasks.map(({ id }) => id));
    const first = after.find(({ task }) => onChain.has(task))?.task;
    const roles = (0,pull_requests_book/* knownPullRequest */.CK)(book, pullRequest.number)?.tasks ?? {};
    return after.flatMap((each) => {
        const found = tasks.get(each.task);
        const link = Object.hasOwn(roles, each.task) ? roles[each.task] : undefined;
        if (!found || link?.gone === true)
            return [];
        const { task } = found;
        const waiting = unblockedBy([each], statuses, dependencies, rules.statuses);
        const stays = heldSentence(each.held ?? link?.held);
        return [
            {
                ...refer(each.task),
                role: link?.role ?? 'closing',
                status: word(formerStatus(pullRequest, each, moves)),
                after: word(each.after),
                stays,
                open: task.acceptance.filter(({ met }) => !met).map(({ text }) => text),
                criteria: task.acceptance.length,
                unmet: (dependencies.get(each.task) ?? [])
                    .filter((id) => statuses.has(id) && !isFinished(id))
                    .map((id) => ({ ...refer(id), status: word(statuses.get(id)) })),
                unblocks: waiting.map(refer),
                late: task.due !== undefined && task.due < today && !isOver(each.now) ? task.due : undefined,
                completes: phases.get(each.task),
                chain: each.task === first ? chain : undefined,
            },
        ];
    });
}
/** As it is now; of a pull request that is over, as it was before that. */
function formerStatus({ number, state }, { task, now }, { book }) {
    const moved = (0,pull_requests_book/* movedTask */.Fy)(book, task);
    const { cause } = moved ?? {};
    const isItsDoing = state !== 'open' && cause?.pullRequest === number && ['merged', 'closed'].includes(cause.fact);
    return isItsDoing && moved?.was !== undefined ? moved.was : now;
}
function idsOf(names, plan) {
    const titled = (name) => plan.tasks.find(({ title }) => title === name);
    return names.map((name) => titled(name)?.id ?? name);
}
function nameOfCategory(category, { rules }) {
    return rules.statuses.words.find((word) => word.category === category)?.name;
}

// EXTERNAL MODULE: ./build/src/modes/observe.js + 5 modules
var observe = __webpack_require__(4737);
;// CONCATENATED MODULE: ./build/src/modes/pull-request-view.js
// What the comment on a pull request says: gathered from what the run found, and from the plan files as the pull
// request makes them.








/** Nothing is compared where no plan is touched, or where it is merged already. */
async function touchedBy({ repository }, { commit, configPath }, survey, about, moves) {
    return mayTouchPlans(survey, about, configPath)
        ? comparePlans(repository, survey, about, commit, configPath, moves)
        : { changes: undefined, insight: undefined, problems: [] };
}
/** Whether a pull request is open, and may change plans or the configuration. */
function mayTouchPlans({ config }, { state, files }, configPath) {
    const isPlan = (0,matcher/* planMatcher */.Q)(config.config.plans);
    const mayTouch = files === undefined || files.some((path) => path === configPath || isPlan(path));
    return state === 'open' && mayTouch;
}
/**
 * Compares the plan files of a pull request's two sides, reading only those that differ. What reached its base since it
 * was begun is none of its doing: the merge that GitHub tries is held against what it merges into.
 * @param commit with its changes, where GitHub tried no merge
 */
async function comparePlans(repository, { head, known, config, session }, { trial, commit: newest }, commit, configPath, { rules }) {
    const [ours, theirs] = await Promise.all([trial?.onto ?? head.tree, trial?.commit ?? commit ?? newest].map((at) => repository.files(at, () => true)));
    const isPlan = (0,matcher/* planMatcher */.Q)(config.config.plans);
    const blobs = new Map(ours.map(({ path, blob }) => [path, blob]));
    const now = new Map(theirs.map(({ path, blob }) => [path, blob]));
    const differing = new Set([...blobs.keys(), ...now.keys()].filter((path) => blobs.get(path) !== now.get(path)));
    const configProblems = differing.has(configPath)
        ? await problemsOfConfig(repository, configPath, now.get(configPath))
        : [];
    const touched = [...differing].filter(isPlan);
    if (touched.length === 0)
        return { changes: undefined, insight: undefined, problems: configProblems };
    const paths = new Set(touched);
    await session.load(Object.entries(known?.plans ?? {}).flatMap(([key, { path }]) => (paths.has(path) ? [key] : [])));
    const read = (files) => (0,observe/* readPlans */.xZ)(repository, files, config.config, {
        known: withoutThose(known, files, differing),
        index: session.index,
        wanted: new Set(),
        texts: new Map(),
    });
    const [before, after] = [await read(ours), await read(theirs)];
    const had = new Set(before.problems.map(problem/* problemName */.N));
    const { statuses } = rules;
    const [was, is] = [before, after].map(({ plans }) => insightOf({ plans, known: session.index, statuses, today: session.now().slice(0, 10) }));
    const { specSection, body } = config.config.notion;
    return {
        changes: planChanges(before.plans, after.plans, {
            statuses,
            body,
            specWritten: () => specSection && body !== 'none',
        }),
        insight: insightChanges(was, is),
        problems: [...configProblems, ...after.problems.filter((each) => !had.has((0,problem/* problemName */.N)(each)))],
    };
}
/** What is known of plans, such that exactly the files that differ are read. */
function withoutThose(known, files, differing) {
    const blobs = new Map(files.map(({ path, blob }) => [path, blob]));
    return Object.fromEntries(Object.entries(known?.plans ?? {}).map(([key, plan]) => [
        key,
        { ...plan, blob: differing.has(plan.path) ? null : (blobs.get(plan.path) ?? null) },
    ]));
}
async function problemsOfConfig(repository, path, blob) {
    const text = blob === undefined ? '' : ((await repository.texts([blob])).get(blob) ?? '');
    return (0,config/* parseConfig */.o4)(path, text).problems;
}
/** Everything that there is to say about a pull request. */
function viewOf({ pullRequest, observed, moves, touched, ...rest }) {
    const references = moves.references.get(pullRequest.number);
    const tasks = linkedTasks(pullRequest, observed, moves);
    return {
        state: pullRequest.state,
        tasks,
        specs: pullRequest.state === 'open' ? changedSpecs(tasks, touched, observed) : [],
        unknown: (references?.unknown ?? []).map(({ text, meant }) => ({ text, guess: meant })),
        changes: pullRequest.state === 'open' ? touched.changes : undefined,
        insight: pullRequest.state === 'open' ? touched.insight : undefined,
        problems: touched.problems,
        ...rest,
    };
}
/** Likewise, of a pull request that the run is not about. */
async function viewOfAnother({ repository }, survey, found, about, configPath) {
    const newest = { commit: undefined, configPath };
    return viewOf({
        pullRequest: about,
        ...found,
        touched: await touchedBy({ repository }, newest, survey, about, found.moves),
        notices: [],
        blobUrl: `${repository.url}/blob/${about.commit}`,
        // The run shows nothing of it.
        runUrl: undefined,
    });
}
/** Of the plans of its tasks and of those that it changes, unless it says itself that they were compared. */
function changedSpecs(tasks, { changes }, { session, config }) {
    const { command, commands } = config.config.pullRequests;
    const compared = (changes?.plans ?? [])
        .filter((plan) => plan.changes.some(({ field }) => field === 'spec-seen'))
        .map(({ key }) => key);
    const keys = [
        ...tasks.flatMap(({ id }) => session.index[id]?.plan ?? []),
        ...(changes?.plans ?? []).map(({ key }) => key),
    ];
    return [...new Set(keys)].flatMap((plan) => {
        const spec = session.plans.get(plan)?.spec;
        const since = spec?.text?.now?.since;
        if (!spec || since === undefined || compared.includes(plan))
            return [];
        const { title, url } = spec;
        return [{ plan, title, url, since, command: commands === 'off' ? undefined : `/${command} seen` }];
    });
}

;// CONCATENATED MODULE: ./build/src/modes/catch-up.js
// Comments of pull requests whose own run was lost, or could not write: whoever applies what happened in them says so.




/**
 * Brings the comments of those pull requests up to date of which this run found something new, and of those that are over
 * and do not say so; but not of the one that it is about. Returns what kept it from that.
 */
async function catchUp(ports, { survey, news, found }, request) {
    if (!survey || !news || news.barred || !found || request.dryRun)
        return [];
    if (!survey.config.config.pullRequests.comment)
        return [];
    const { configPath } = request;
    const { stirred, book } = found.moves;
    // A merge comes with a push, whose run leaves the comment to that of the merge.
    const isPush = request.scope === 'changes' && request.pullRequest === undefined;
    const isBehind = (each) => (stirred.has(each.number) || saysNoEnd(each, book)) &&
        !(isPush && each.state === 'merged') &&
        each.number !== request.pullRequest &&
        isCommentedOn(each) &&
        // What it merges is not known before GitHub has tried it.
        (each.trial !== undefined || !mayTouchPlans(survey, each, configPath));
    try {
        for (const about of news.pullRequests.filter(isBehind)) {
            const view = await viewOfAnother(ports, survey, found, about, configPath);
            const unwritten = await keepComment(ports, about, view);
            if (unwritten)
                return unwritten;
        }
        return [];
    }
    catch (thrown) {
        const { service, message, hint } = (0,core_fault/* toFault */.e)(thrown);
        if (service !== 'github')
            throw thrown;
        return [{ message: `Comments on pull requests were not brought up to date. ${message} ${hint}` }];
    }
}

// EXTERNAL MODULE: ./build/src/core/plan/ids.js
var ids = __webpack_require__(22055);
// EXTERNAL MODULE: ./build/src/core/render/commit.js
var commit = __webpack_require__(81089);
;// CONCATENATED MODULE: ./build/src/core/render/imported.js
// The texts of the pull request that brings plans made from rows of a database.


const mostNotices = 100;
/** What is imported, in a few words. */
function importSummary(files) {
    const [first] = files;
    return files.length === 1
        ? `import ${first.title} from Notion`
        : `import ${files.length} plans from Notion`;
}
/** What the pull request holds, and what merging it does. @param notices what could not be taken along */
function importBody(files, notices) {
    const rows = files.map(({ key, title, path, tasks }) => `| ${(0,render_escape/* inline */.mG)(title)} | ${(0,render_escape/* inline */.mG)(key)} | ${tasks} | ${(0,render_escape/* codeSpan */.SS)(path)} |`);
    const left = notices.slice(0, mostNotices).map((notice) => `- ${(0,render_escape/* inline */.mG)(notice, 600)}`);
    const more = notices.length - left.length;
    return [
        `${(0,counted/* counted */.h)(files.length, 'plan')} made from rows in Notion. Nothing in Notion was changed.`,
        '',
        '| Plan | Key | Tasks | File |',
        '| --- | --- | --- | --- |',
        ...rows,
        '',
        'Change the files here as you like, the keys too. When this is merged, the next sync ties each task to the row that it was made from: it writes Task ID and Plan into the row, and from then on both sides follow each other. What people change in the rows meanwhile is kept, and comes into the files after that.',
        '',
        'Closing it without merging leaves everything as it is.',
        ...(left.length === 0 ? [] : ['', 'Left as it is in Notion:', '', ...left]),
        ...(more > 0 ? [`- \u2026 and ${more} more.`] : []),
    ].join('\n');
}

// EXTERNAL MODULE: ./build/src/core/report.js
var core_report = __webpack_require__(15299);
// EXTERNAL MODULE: ./build/src/core/state/model.js + 3 modules
var state_model = __webpack_require__(823);
// EXTERNAL MODULE: ./build/src/modes/session.js + 1 modules
var modes_session = __webpack_require__(7459);
;// CONCATENATED MODULE: ./build/src/modes/acquire.js

const patienceMilliseconds = 5 * 60_000;
const pollMilliseconds = 10_000;
/**
 * The state when it is free, or undefined when another run still worked after five minutes.
 * @param readHead asked beside the last doubts where there seems to be no state
 */
async function acquire(ports, store, readHead) {
    const started = ports.clock.now();
    for (;;) {
        let reading;
        const session = await modes_session/* Session */.N.open(store, ports.clock, ports.run, () => {
            reading = readHead();
            // Whoever needs the answer hears of its failure.
            reading.catch(() => undefined);
            return ports.repository.lastTrailers();
        });
        const previousEnded = await session.previousEnded();
        if (previousEnded !== undefined) {
            const isThere = session.commit !== undefined && !session.restored;
            return { session, previousEnded, head: isThere ? undefined : await reading };
        }
        if (ports.clock.now() - started >= patienceMilliseconds)
            return undefined;
        ports.log.info(`Run ${session.found?.lease?.run ?? ''} is at work; waiting for it.`);
        await ports.clock.sleep(pollMilliseconds);
    }
}

;// CONCATENATED MODULE: ./build/src/core/reconcile/land.js
/** The states with these pulls done; `known` stays as it is. */
function land(known, pulls) {
    const plans = new Map(known.plans);
    const index = { ...known.index };
    const change = (key, next) => {
        const state = plans.get(key);
        if (state)
            plans.set(key, next(state));
    };
    for (const pull of pulls) {
        const { kind, task } = pull;
        if (task === undefined) {
            change(pull.plan, (state) => land_agreed(state, pull));
            continue;
        }
        const home = kind === 'import' ? pull.plan : (index[task]?.plan ?? pull.plan);
        change(home, (state) => {
            const { [task]: before, ...others } = state.tasks;
            if (kind === 'trash') {
                // Cancelled for it, the task stays, and its row in the trash.
                const stays = before && !pull.edits.some((edit) => edit.kind === 'remove-task');
                return {
                    ...state,
                    tasks: stays ? { ...others, [task]: { ...land_agreed(before, pull), detached: 'trashed' } } : others,
                };
            }
            const row = kind === 'import' ? { page: pull.page, url: pull.url, fields: {}, sections: {} } : before;
            return row ? { ...state, tasks: { ...others, [task]: land_agreed(row, pull) } } : state;
        });
        if (kind === 'trash' && pull.edits.some((edit) => edit.kind === 'remove-task'))
            delete index[task];
        if (kind === 'import' && plans.has(home))
            index[task] = {
                plan: home,
                title: pull.to,
                page: pull.page,
                url: pull.url,
                category: 'todo',
                dependsOn: [],
            };
    }
    return { plans, index };
}
function land_agreed(state, { fields, sections }) {
    return {
        ...state,
        fields: { ...state.fields, ...fields },
        sections: { ...state.sections, ...sections },
    };
}
/**
 * The states as if nothing stood in these fields: that is what both sides agree on with the properties that carry them
 * now. Whatever one side says from there on is its change.
 */
function emptyFields({ plans, index }, fields) {
    const left = ([key, state]) => {
        const tasks = Object.entries(state.tasks).map(([id, task]) => [id, emptied(task, fields.tasks)]);
        return [key, { ...emptied(state, fields.plans), tasks: Object.fromEntries(tasks) }];
    };
    return { plans: new Map([...plans].map(left)), index };
}
/** Likewise pulls that wait, with what both sides will agree on once they have landed. */
function emptyPulls(pulls, { tasks, plans }) {
    return pulls.map((pull) => {
        const names = pull.task === undefined ? plans : tasks;
        return emptied(pull, names.filter((field) => field in pull.fields));
    });
}
function emptied(state, names) {
    return {
        ...state,
        fields: { ...state.fields, ...Object.fromEntries(names.map((field) => [field, [null]])) },
    };
}

;// CONCATENATED MODULE: ./build/src/modes/survey.js
// The repository's half of a sync: what is known of it before any plan is read, and the plans that a run needs.



/** Reads head, configuration and state, and finishes what a run that died left of its work. */
async function survey(ports, request, { session, previousEnded, head: early }, expect) {
    const known = session.found;
    const { repository } = ports;
    const head = early ?? (await headOf(ports, request));
    const listing = known?.tree === head.tree ? undefined : repository.files(head.tree, () => true);
    // Whoever needs the list hears of its failure.
    listing?.catch(() => undefined);
    if (listing && typeof head.beside === 'string') {
        const file = { path: request.configPath, blob: head.beside, size: 0 };
        const { view } = await (0,observe/* readConfig */.Xg)(repository, request.configPath, file, known?.config);
        if (view)
            expect(view, known);
    }
    const listed = await listing;
    const configFile = listed
        ? listed.find(({ path }) => path === request.configPath)
        : rememberedConfig(known, request);
    const { view: config, problems } = await (0,observe/* readConfig */.Xg)(repository, request.configPath, configFile, known?.config);
    if (!config)
        return { problems };
    // A journal is what a run left that did not come to its end: it may have left anything.
    const cutOff = known?.journal !== undefined || session.restored;
    const asked = request.scope === 'full' || known === undefined || config.changed || cutOff;
    const files = listed ?? rememberedFiles(known);
    const isPlan = (0,matcher/* planMatcher */.Q)(config.config.plans);
    const paths = new Set(files.filter(({ path, blob }) => isPlan(path) && !isKnown(known, path, blob)).map(({ path }) => path));
    const concerned = Object.entries(known?.plans ?? {}).filter(([, { path }]) => asked || paths.has(path));
    if (asked || paths.size > 0)
        await session.load(concerned.map(([key]) => key));
    const full = asked || session.indexLost;
    if (!asked && full)
        await session.load(Object.keys(known.plans));
    await recover(repository, session);
    return { session, previousEnded, head, known, full, config, files, texts: new Map() };
}
/** The head that a run is about, with its configuration. */
function headOf({ repository }, { branch, configPath }) {
    return repository.head(branch, configPath);
}
/** Reads the plans that changed or wait for a commit, those of `more` (keys), and on a full sync all of them. */
async function survey_observe(repository, surveyed, more = new Set()) {
    const { session, files, config, known, full } = surveyed;
    return {
        ...surveyed,
        repository: await (0,observe/* readPlans */.xZ)(repository, files, config.config, {
            known: known?.plans ?? {},
            index: session.index,
            wanted: full ? 'all' : new Set([...more, ...(known?.pending ?? []).map(({ plan }) => plan)]),
            texts: surveyed.texts,
        }),
    };
}
/** Reads what is known of plans and, at the same moment, the texts of their files. */
async function loadPlans(repository, { session, known, files, texts }, keys) {
    const paths = new Set(keys.map((key) => known?.plans[key]?.path));
    const blobs = files.flatMap(({ path, blob }) => (paths.has(path) && !texts.has(blob) ? [blob] : []));
    const reading = blobs.length === 0 ? new Map() : repository.texts(blobs);
    const [read] = await Promise.all([reading, session.load(keys)]);
    for (const [blob, text] of read)
        texts.set(blob, text);
}
/** The plans that a run is about. */
function selectedPlans({ repository }, { only }) {
    return repository.plans.filter(({ key, archived }) => !archived && (only.length === 0 || only.includes(key)));
}
/** Where files stand for people: on the default branch, also in the preview of another one. */
async function blobUrl({ repository }, { branch }, { head }) {
    const shown = branch === undefined ? head.branch : (await repository.head()).branch;
    return `${repository.url}/blob/${shown}`;
}
/** Loads the states of plans that tasks of these came from, and of those whose file is gone. */
async function loadFormer({ session, known, repository }, plans) {
    const names = plans.flatMap(({ key, was }) => (was === undefined ? [key] : [key, was]));
    const former = plans.flatMap(({ tasks }) => tasks.flatMap(({ id, was }) => [id, was].flatMap((name) => session.index[name ?? '']?.plan ?? [])));
    // A run that died may have left rows in the index before any of their files was settled.
    const indexed = new Set(Object.values(session.index).map(({ plan }) => plan));
    const needed = [...new Set([...names, ...former, ...repository.gone])].filter((key) => known?.plans[key] !== undefined || indexed.has(key));
    if (plans.length + needed.length > 0)
        await session.load(needed);
}
/** Takes as agreed what a run that died had pulled, where its commit is on the branch. */
async function recover(repository, session) {
    const journal = session.found?.journal;
    if (!journal?.pulls || journal.pulls.length === 0)
        return;
    await session.load(journal.pulls.map(({ plan }) => plan));
    const landed = journal.commits !== true || (await repository.lastTrailers())?.['Plan-Sync-State'] === session.commit;
    if (landed)
        session.adopt(land(session, journal.pulls));
}
function rememberedConfig(known, { configPath }) {
    const blob = known?.config.blob;
    return blob === undefined || blob === null ? undefined : { path: configPath, blob, size: 0 };
}
function rememberedFiles(known) {
    return Object.values(known?.plans ?? {}).flatMap(({ path, blob, gone }) => blob === null || gone === true ? [] : [{ path, blob, size: 0 }]);
}
/** Whether a plan file was synced as it is, without anything left to do. */
function isKnown(known, path, blob) {
    return Object.values(known?.plans ?? {}).some((plan) => plan.path === path && plan.blob === blob);
}

;// CONCATENATED MODULE: ./build/src/modes/begin.js
// How every run that keeps a state begins: it takes the state that the configuration names, and looks at the repository.




/** What there is before any plan is read; else why nothing can be done. */
async function begin_begin(ports, request, expect = () => undefined) {
    let ref = config/* defaultConfig */.sb.sync.state;
    for (;;) {
        const acquired = await acquire(ports, ports.store(ref), () => headOf(ports, request));
        if (!acquired)
            return { problems: [], notices: [busy] };
        const surveyed = await survey(ports, request, acquired, expect);
        if ('problems' in surveyed)
            return { problems: surveyed.problems, notices: [] };
        const { state } = surveyed.config.config.sync;
        if (state === ref)
            return surveyed;
        ref = state;
    }
}
/** Undefined when another run took the state first: nothing was written then, and everything is read again. */
async function unlessOvertaken(action) {
    try {
        return await action();
    }
    catch (thrown) {
        const fault = (0,core_fault/* toFault */.e)(thrown);
        if (fault.code === 'stale' && fault.service === 'github')
            return undefined;
        throw fault;
    }
}
const busy = {
    message: 'Another run of Plan Sync was still at work after five minutes. Nothing was done here; the next run does what is left.',
};

// EXTERNAL MODULE: ./build/src/modes/connect.js
var connect = __webpack_require__(59204);
// EXTERNAL MODULE: ./build/src/modes/high-water.js
var high_water = __webpack_require__(15394);
// EXTERNAL MODULE: ./build/src/core/board/codecs/codec.js
var codecs_codec = __webpack_require__(84646);
// EXTERNAL MODULE: ./build/src/core/board/rows.js
var board_rows = __webpack_require__(82817);
// EXTERNAL MODULE: ./build/src/core/board/values.js
var board_values = __webpack_require__(94858);
// EXTERNAL MODULE: ./build/src/core/plan/model.js
var plan_model = __webpack_require__(65576);
// EXTERNAL MODULE: ./build/src/core/plan/naming.js
var naming = __webpack_require__(71305);
// EXTERNAL MODULE: ./build/src/core/plan/new-file.js
var new_file = __webpack_require__(6522);
// EXTERNAL MODULE: ./build/src/core/plan/parse.js
var parse = __webpack_require__(42066);
// EXTERNAL MODULE: ./build/src/core/plan/written.js
var written = __webpack_require__(89934);
// EXTERNAL MODULE: ./build/src/core/board/fields.js
var board_fields = __webpack_require__(20117);
// EXTERNAL MODULE: ./build/src/core/body/sections.js
var body_sections = __webpack_require__(65552);
;// CONCATENATED MODULE: ./build/src/core/plan/with-values.js
const NO_REQUIREMENTS = {
    current: undefined,
    target: undefined,
    functional: [],
    nonFunctional: [],
};
/** The task with `values` set; null empties what it names. */
function withTaskValues(task, values) {
    return withValues(task, values, {
        assignee: [],
        labels: [],
        dependsOn: [],
        acceptance: [],
        resources: [],
        updates: [],
        properties: {},
    });
}
/** The phase with `values` set; null empties what it names. */
function withPhaseValues(phase, values) {
    return withValues(phase, values, { deliverables: [] });
}
/** The plan with `values` set, its phases and tasks as they are; null empties what it names. */
function withPlanValues(plan, values) {
    return withValues(plan, values, {
        archived: false,
        requirements: NO_REQUIREMENTS,
        dependencies: { external: [] },
        risks: [],
        milestones: [],
        successCriteria: [],
        resources: [],
        updates: [],
    });
}
/** What null stands for is in `empty`, else undefined. */
function withValues(model, values, empty) {
    const set = Object.entries(values).map(([name, value]) => [name, value ?? empty[name]]);
    return { ...model, ...Object.fromEntries(set) };
}

;// CONCATENATED MODULE: ./build/src/core/body/read-lines.js

/** Criteria: the to-dos. Other lines are people's own, and stay in Notion. */
function readCriteria(text) {
    return (0,dialect/* textLines */.Fy)(text)
        .filter((line) => line.kind === 'todo' && line.text !== '')
        .map((line) => ({ text: line.text, met: line.checked }));
}
/** The items of a list of texts, without what is nested below them. */
function readBullets(text) {
    return (0,dialect/* textLines */.Fy)(text)
        .filter((line) => isItem(line.kind) && line.depth === 0 && line.text !== '')
        .map((line) => line.text);
}
/** Resources: an item that is nothing but a link has its title and URL, any other is a text. */
function readResources(text) {
    return readBullets(text).map((item) => {
        const link = /^\[((?:[^[\]\\]|\\.)*)\]\((\S+)\)$/.exec(item) ?? /^([^:[\]]+): (https?:\/\/\S+)$/.exec(item);
        if (link)
            return { title: unescaped(link[1]), url: link[2] };
        return /^https?:\/\/[^\s<>]+$/.test(item) ? { title: item, url: item } : { title: item, url: undefined };
    });
}
/**
 * Progress notes: `**date**, who: note`, of which each part but the note may be missing.
 * @param handleOf the handle of a person by the name that is shown
 */
function readUpdates(text, handleOf) {
    return readBullets(text).map((item) => {
        const dated = /^\*\*(\d{4}-\d{2}-\d{2})\*\*(?:, ([^:]+))?: (.*)$/.exec(item);
        if (dated) {
            const name = dated[2] === undefined ? undefined : unescaped(dated[2]);
            return {
                date: dated[1],
                by: name === undefined ? undefined : (handleOf(name) ?? name),
                note: dated[3],
            };
        }
        const named = /^([^:]+): (.*)$/.exec(item);
        const by = named && handleOf(unescaped(named[1]));
        return by === null || by === undefined
            ? { date: undefined, by: undefined, note: item }
            : { date: undefined, by, note: named[2] };
    });
}
/** Context: a blocker on its first line, and the text below. Markdown; undefined where there is none. */
function readContext(text) {
    const [first] = (0,dialect/* textLines */.Fy)(text);
    const blocker = first?.kind === 'paragraph' ? /^\*\*Blocked:\*\* (.+)$/.exec(first.text)?.[1] : undefined;
    return {
        blocker,
        rest: blocker === undefined ? text : text.slice(text.indexOf(first.source) + first.source.length + 1),
    };
}
function isItem(kind) {
    return kind === 'bullet' || kind === 'number' || kind === 'todo';
}
/** A name out of Markdown, without its backslashes. */
function unescaped(text) {
    return text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

// EXTERNAL MODULE: ./build/src/core/body/plan-page/dependencies.js
var plan_page_dependencies = __webpack_require__(20467);
// EXTERNAL MODULE: ./build/src/core/body/plan-page/requirements.js
var requirements = __webpack_require__(8222);
;// CONCATENATED MODULE: ./build/src/core/body/plan-page/read.js




/** Requirements Summary. */
function readRequirements(text) {
    const names = Object.keys(requirements/* REQUIREMENT_HEADINGS */.Yw);
    const found = partsOf(text)
        .filter(({ heading }) => heading !== '')
        .map(({ heading, lines }) => ({
        name: names.find((name) => sameName(heading, requirements/* REQUIREMENT_HEADINGS */.Yw[name])),
        text: sourceOf(lines),
    }));
    const parts = {};
    for (const part of found)
        if (part.name !== undefined)
            parts[part.name] ??= part.text;
    return { parts, foreign: found.some(({ name }) => name === undefined) };
}
/** Risks & Mitigation: items, with their ratings and mitigations below. */
function readRisks(text) {
    const risks = [];
    for (const line of (0,dialect/* textLines */.Fy)(text)) {
        if (line.kind !== 'bullet' || line.text === '')
            continue;
        const last = risks.at(-1);
        if (line.depth === 0)
            risks.push({ risk: line.text, probability: undefined, impact: undefined, mitigation: undefined });
        else if (last)
            risks[risks.length - 1] = { ...last, ...ratings(line.text) };
    }
    return risks;
}
/** The external dependencies: items before those on other plans. */
function readExternalDependencies(text) {
    const lines = (0,dialect/* textLines */.Fy)(text);
    const end = lines.findIndex((line) => isLabel(line, plan_page_dependencies/* OTHER_PLANS */.w));
    return readBullets(sourceOf(end < 0 ? lines : lines.slice(0, end)));
}
/** Implementation Phases: goals and deliverables by phase, and the boxes of tasks wherever they stand. */
function readPhases(text) {
    const phases = partsOf(text).flatMap(({ heading, lines }) => {
        const [, number, title] = /^Phase (\d+): (.+)$/.exec(heading) ?? [];
        if (title === undefined)
            return [];
        const goal = lines
            .filter(({ kind }) => kind === 'paragraph')
            .map((line) => /^\*\*Goal:\*\* (.+)$/.exec(line.text)?.[1])
            .find((found) => found !== undefined);
        const start = lines.findIndex((line) => isLabel(line, '**Deliverables:**'));
        const items = start < 0 ? [] : lines.slice(start + 1).filter((line) => line.kind !== 'todo');
        return [
            { number: Number(number), title: unescaped(title), goal, deliverables: readBullets(sourceOf(items)) },
        ];
    });
    const ticks = (0,dialect/* textLines */.Fy)(text).flatMap((line) => {
        const id = line.kind === 'todo' ? /^(?:~~)?\[?([A-Z][A-Z0-9]{1,9}-[1-9]\d*): /.exec(line.text)?.[1] : undefined;
        return id === undefined ? [] : [[id, line.checked]];
    });
    return { phases, ticks: new Map(ticks) };
}
function ratings(text) {
    const found = [
        ...text.matchAll(/\*\*(Probability|Impact|Mitigation):\*\* (.*?)(?= \u00b7 \*\*(?:Probability|Impact|Mitigation):|$)/g),
    ];
    return Object.fromEntries(found.map(([, name, value]) => [name.toLowerCase(), value]));
}
/** The section cut at its headings of level 3. */
function partsOf(text) {
    const parts = [{ heading: '', lines: [] }];
    for (const line of (0,dialect/* textLines */.Fy)(text)) {
        if (line.kind === 'heading' && /^#{1,3} /.test(line.source))
            parts.push({ heading: line.text, lines: [] });
        else
            parts.at(-1).lines.push(line);
    }
    return parts;
}
function sourceOf(lines) {
    return lines.map(({ source }) => source).join('\n');
}
function isLabel({ kind, text }, label) {
    return kind === 'paragraph' && text === label;
}
function sameName(a, b) {
    return a.trim().toLowerCase() === b.toLowerCase();
}

// EXTERNAL MODULE: ./build/src/core/body/plan-page/risks.js
var plan_page_risks = __webpack_require__(20564);
// EXTERNAL MODULE: ./node_modules/node-diff3/dist/diff3.mjs
var diff3 = __webpack_require__(92994);
// EXTERNAL MODULE: ./build/src/core/body/text/demote.js
var demote = __webpack_require__(48330);
// EXTERNAL MODULE: ./build/src/core/body/text/read-markdown.js
var read_markdown = __webpack_require__(45202);
// EXTERNAL MODULE: ./build/src/core/body/text/write-markdown.js
var write_markdown = __webpack_require__(73865);
// EXTERNAL MODULE: ./build/src/core/body/text/write-notion.js
var write_notion = __webpack_require__(21621);
;// CONCATENATED MODULE: ./build/src/core/body/rewrite.js
// Taking a text back into a file: paragraphs, items and tables that Notion did not change keep the very characters
// that people typed, so that the diff shows only what changed.






/**
 * The Markdown for `notion` (v1), spelled like `previous` wherever it says the same.
 * @param previous the Markdown that the file holds now
 * @param top the highest level that its headings have in Notion
 */
function rewriteMarkdown(previous, notion, top = dialect/* BELOW_SECTION */.qX) {
    const fresh = (0,dialect/* fromNotion */.sh)(notion);
    const meant = (0,dialect/* toNotion */.tM)(fresh, top);
    const says = (0,dialect/* toNotion */.tM)(previous, top);
    if (says === meant || (0,dialect/* sameText */.QV)(says, notion))
        return previous;
    const sources = (0,read_markdown/* readMarkdown */.k)(previous).map(({ block }) => block);
    // With the file's own levels of headings; where new headings do not go with them, with Notion's.
    const spellings = [(0,demote/* demote */.v)(sources, top), sources].map((shown) => respell(previous, shown, fresh));
    return spellings.find((text) => (0,dialect/* toNotion */.tM)(text, top) === meant) ?? fresh;
}
/** `fresh` in the characters of `previous`, whose blocks are `shown`. */
function respell(previous, shown, fresh) {
    const lines = previous.replace(/\r\n?/g, '\n').split('\n');
    const before = (0,read_markdown/* readMarkdown */.k)(previous);
    const after = (0,read_markdown/* readMarkdown */.k)(fresh).map(({ block }) => block);
    const says = (blocks) => blocks.map((block) => (0,write_notion/* writeNotion */.D)([block]).join('\n'));
    const kept = same(says(shown), says(after));
    const spelled = (0,write_markdown/* joinBlocks */.x9)(after, (block, number, index) => {
        const source = before[kept.get(index) ?? -1];
        return source ? lines.slice(source.start, source.end) : (0,write_markdown/* writeBlock */.nl)(block, number);
    });
    return `${spelled.join('\n')}${previous.endsWith('\n') && spelled.length > 0 ? '\n' : ''}`;
}
/** Index in `after` \u2192 index in `before` of what did not change. */
function same(before, after) {
    const pairs = new Map();
    let [from, to] = [0, 0];
    const equal = (end) => {
        for (; from < end; from += 1, to += 1)
            pairs.set(to, from);
    };
    for (const { buffer1, buffer2 } of (0,diff3/* diffIndices */.bQ)(before, after)) {
        equal(buffer1[0]);
        from += buffer1[1];
        to += buffer2[1];
    }
    equal(before.length);
    return pairs;
}

;// CONCATENATED MODULE: ./build/src/core/body/take/values.js
// Taking values that people edited in Notion into a file: what says the same keeps the very characters that were typed
// there. A value of the file is compared by what would be read of it in Notion.


/**
 * A text of blocks: the Markdown for `text` (v1), undefined for none.
 * @param top the highest level that its headings have in Notion
 */
function takeText(own, text, top) {
    const taken = rewriteMarkdown(own ?? '', text, top);
    return taken === (own ?? '') ? own : taken || undefined;
}
/** A text of one line, read as Markdown. */
function takeLine(own, read) {
    return (0,dialect/* lineToNotion */.Xi)(own ?? '') === (0,dialect/* lineToNotion */.Xi)(read ?? '') ? own : read;
}
/** The items that were read; those that people left alone, and such parts of the others, as the file spells them. */
function takeItems(own, read, { asRead, name }) {
    if (values_same(asRead(own), read))
        return own;
    const free = own.flatMap((item) => asRead([item]).map((shown) => ({ item, shown })));
    return read.map((item) => {
        const equal = free.findIndex(({ shown }) => values_same(shown, item));
        const at = equal >= 0 ? equal : free.findIndex(({ shown }) => name(shown) === name(item));
        const [found] = at < 0 ? [] : free.splice(at, 1);
        return found ? spelled(found.item, found.shown, item) : item;
    });
}
/** The values that differ from those of `model`; null for what is gone. */
function changes(model, taken) {
    const differing = Object.entries(taken).filter(([name, value]) => !values_same(value, model[name]));
    return Object.fromEntries(differing.map(([name, value]) => [name, value ?? null]));
}
/** `read` in the spelling of `own` wherever that says the same; `shown` is what is read of `own`. */
function spelled(own, shown, read) {
    if (values_same(shown, read))
        return own;
    if (typeof read !== 'object' || read === null)
        return read;
    const parts = Object.keys(read).map((key) => [
        key,
        values_same(shown[key], read[key]) ? own[key] : read[key],
    ]);
    return Object.fromEntries(parts);
}
/** Whether two plain values are equal. */
function values_same(a, b) {
    return JSON.stringify(a) === JSON.stringify(b);
}

;// CONCATENATED MODULE: ./build/src/core/body/take/lines.js



/** Criteria: the to-dos of `text`. */
function takeCriteria(own, text) {
    return takeItems(own, readCriteria(text), {
        asRead: (items) => readCriteria((0,lines/* criteria */.u4)(items)),
        name: (item) => item.text,
    });
}
/** Resources: links and texts. */
function takeResources(own, text) {
    return takeItems(own, readResources(text), {
        asRead: (items) => readResources((0,lines/* resources */.ES)(items)),
        name: ({ title }) => title,
    });
}
/** Texts, one an item. */
function takeBullets(own, read) {
    return takeItems(own, read, { asRead: (items) => readBullets((0,lines/* bullets */.e5)(items)), name: (item) => item });
}
/** Progress notes. */
function takeUpdates(own, text, names) {
    return takeItems(own, readUpdates(text, names.handleOf), {
        asRead: (items) => readUpdates((0,lines/* updates */.Js)(items, names), names.handleOf),
        name: ({ note }) => note,
    });
}

// EXTERNAL MODULE: ./build/src/core/body/plan-page/phases.js
var plan_page_phases = __webpack_require__(34446);
;// CONCATENATED MODULE: ./build/src/core/body/take/phases.js





/** Only what differs from what the page would show of the plan. */
function takePhases(plan, text, context) {
    const read = readPhases(text);
    const shown = readPhases((0,plan_page_phases/* implementationPhases */.T)(plan, context)).ticks;
    const phases = plan.phases.flatMap((phase, index) => {
        const found = findPhase(plan, index, read.phases);
        if (!found)
            return [];
        const values = changes(phase, {
            goal: takeLine(phase.goal, found.goal),
            deliverables: takeBullets(phase.deliverables, found.deliverables),
        });
        return Object.keys(values).length === 0 ? [] : [[phase.title, values]];
    });
    const ticks = [...read.ticks].filter(([id, ticked]) => shown.has(id) && shown.get(id) !== ticked);
    return { phases: new Map(phases), ticks: new Map(ticks) };
}
/** By its title; where one side renamed the phase, by its number. */
function findPhase(plan, index, read) {
    const titles = plan.phases.map(({ title }) => readPhases(`### Phase 1: ${(0,dialect/* literal */.eu)(title)}`).phases[0]?.title);
    return (read.find(({ title }) => title === titles[index]) ??
        read.find(({ title, number }) => number === index + 1 && !titles.includes(title)));
}

;// CONCATENATED MODULE: ./build/src/core/body/take/requirements.js





/** A part whose heading people may have renamed stays as it is; one that is gone with its heading is cleared. */
function takeRequirements(own, text) {
    const { parts, foreign } = readRequirements(text);
    const part = (name, take) => parts[name] === undefined && foreign ? own[name] : take(parts[name] ?? '');
    return {
        current: part('current', (found) => takeText(own.current, found, requirements/* BELOW_PART */.YQ)),
        target: part('target', (found) => takeText(own.target, found, requirements/* BELOW_PART */.YQ)),
        functional: part('functional', (found) => takeBullets(own.functional, readBullets(found))),
        nonFunctional: part('nonFunctional', (found) => takeBullets(own.nonFunctional, readBullets(found))),
    };
}

;// CONCATENATED MODULE: ./build/src/core/body/take/plan.js








/**
 * What the plan is to be set to: only what differs from what it says now, null for what people cleared. Derived
 * sections and lines give nothing.
 * @param text what the file shall say in the section (v1); '' for nothing
 */
function takePlanSection(plan, heading, text, context) {
    if (heading === 'Implementation Phases')
        return { plan: {}, ...takePhases(plan, text, context) };
    return { plan: changes(plan, SECTIONS[heading]?.(plan, text) ?? {}), phases: new Map(), ticks: new Map() };
}
/** The text of the section once the plan has taken `text`: without the lines that it cannot hold. */
function heldByPlan(plan, heading, text, context) {
    const taken = takePlanSection(plan, heading, text, context);
    const phases = plan.phases.map((phase) => withPhaseValues(phase, taken.phases.get(phase.title) ?? {}));
    const category = (task) => {
        const ticked = taken.ticks.get(task.id ?? '');
        return ticked === undefined ? context.category(task) : ticked ? 'done' : 'todo';
    };
    const sections = (0,plan_page/* planSections */.wS)(withPlanValues({ ...plan, phases }, taken.plan), { ...context, category });
    return sections.find((section) => section.heading === heading)?.text ?? '';
}
const SECTIONS = {
    Overview: ({ summary }, text) => ({ summary: takeText(summary, text) }),
    'Requirements Summary': (plan, text) => ({ requirements: takeRequirements(plan.requirements, text) }),
    'Technical Approach': ({ approach }, text) => ({ approach: takeText(approach, text) }),
    Dependencies: ({ dependencies: { external } }, text) => ({
        dependencies: { external: takeBullets(external, readExternalDependencies(text)) },
    }),
    'Risks & Mitigation': ({ risks }, text) => ({
        risks: takeItems(risks, readRisks(text), {
            asRead: (items) => readRisks((0,plan_page_risks/* risksAndMitigation */.N)(items)),
            name: ({ risk }) => risk,
        }),
    }),
    'Success Criteria': (plan, text) => ({ successCriteria: takeCriteria(plan.successCriteria, text) }),
    Resources: ({ resources }, text) => ({ resources: takeResources(resources, text) }),
};

;// CONCATENATED MODULE: ./build/src/core/reconcile/import-plan.js
// A project of a database as a plan file: its rows as tasks in phases, and what its own page says.








/** Sections that people share with the file; everything else on the page of a plan is derived. */
const derived = new Set([
    'Linked Specification',
    'Status Overview',
    'Timeline',
    'Progress',
]);
/**
 * What the page of a project says of its plan.
 * @param plan its file with all of its tasks
 * @param implied values of Status that need not stand in the file: the one that follows from the tasks, and the one
 *   that a page has before anybody sets it
 */
function importPlanPage({ page, body }, plan, binding, { takes, mode }, context, implied) {
    const all = Object.entries((0,board_rows/* readRow */.zK)(page, binding).values);
    const shared = all.filter(([field]) => !board_fields/* planFields */.tF[field].owned);
    const said = shared.filter(([field, value]) => field !== 'title' && !(field === 'status' && implied.some((each) => (0,board_values/* sameValue */.eE)(value, each ?? null))));
    const values = Object.assign({}, ...said.map(([field, value]) => valuesOf(takes.takePlan(plan, field, value))));
    const texts = body?.complete === true
        ? (0,body_sections/* splitSections */.nO)(body.markdown, (0,plan_page/* planHeadings */.N4)(mode)).filter(({ heading }) => !derived.has(heading))
        : [];
    const taken = texts.map(({ heading, text }) => takePlanSection(plan, heading, text, context));
    const phases = new Map(taken.flatMap((each) => [...each.phases]));
    const set = Object.assign({}, values, ...taken.map((each) => each.plan));
    const after = withPlanValues(plan, set);
    return {
        edits: [
            ...(Object.keys(set).length === 0 ? [] : [{ kind: 'set-plan', plan: plan.key, values: set }]),
            ...[...phases].map(([phase, each]) => setPhase(plan, phase, each)),
        ],
        page: {
            page: page.id,
            url: page.url,
            fields: Object.fromEntries(shared.map(([field, value]) => [
                field,
                (0,state_model/* makeBase */.AY)(takes.holdPlan(after, field, value) ?? null, value, board_values/* sameValue */.eE),
            ])),
            sections: Object.fromEntries(texts.map(({ heading, text }) => {
                const held = heldByPlan(plan, heading, text, context);
                return [heading, held === text ? [text] : [held, text]];
            })),
        },
    };
}
function valuesOf(taken) {
    if (taken.kind === 'refused')
        return {};
    return Object.assign({}, ...taken.edits.map((edit) => (edit.kind === 'set-plan' ? edit.values : {})));
}
function setPhase({ key }, phase, values) {
    return { kind: 'set-phase', plan: key, phase, values };
}

;// CONCATENATED MODULE: ./build/src/core/body/take/task.js





/**
 * What the task is to be set to: only what differs from what it says now, null for what people cleared.
 * @param text what the file shall say in the section (v1); '' for nothing
 */
function takeTaskSection(task, heading, text, names) {
    return changes(task, task_SECTIONS[heading]?.(task, text, names) ?? {});
}
/** The text of the section once the task has taken `text`: without the lines that it cannot hold. */
function heldByTask(task, heading, text, names) {
    const after = withTaskValues(task, takeTaskSection(task, heading, text, names));
    return taskSections(after, names).find((section) => section.heading === heading)?.text ?? '';
}
const task_SECTIONS = {
    Context: takeContext,
    Description: ({ description }, text) => ({ description: takeText(description, text) }),
    'Acceptance Criteria': ({ acceptance }, text) => ({ acceptance: takeCriteria(acceptance, text) }),
    'Technical Approach': ({ approach }, text) => ({ approach: takeText(approach, text) }),
    Resources: ({ resources }, text) => ({ resources: takeResources(resources, text) }),
    Progress: ({ updates }, text, names) => ({ updates: takeUpdates(updates, text, names) }),
};
function takeContext(task, text) {
    // A context may itself begin like a blocker: then that line stays its own.
    const alike = task.blocker === undefined && readContext(contextText(task)).blocker !== undefined;
    const { blocker, rest } = alike ? { blocker: undefined, rest: text } : readContext(text);
    return { blocker: takeLine(task.blocker, blocker), context: takeText(task.context, rest) };
}

// EXTERNAL MODULE: ./build/src/core/reconcile/row.js
var reconcile_row = __webpack_require__(10718);
;// CONCATENATED MODULE: ./build/src/core/reconcile/pull.js



/** A pull of one field or heading of a page. */
function pullOf({ plan, task, page }, field, more) {
    const base = { kind: 'value', fields: {}, sections: {} };
    return { ...base, plan, task, field, page: page.id, url: page.url, by: page.lastEditedBy, ...more };
}
/** Everything that people changed in the properties of a page. */
function pullFields(input) {
    const { subject, side, values, bases, hold, gone } = input;
    const found = (0,reconcile_row/* pullRow */.s_)(side, values, bases, subject.page, hold, gone);
    return joinPulled(Object.entries(found).map(([field, pull]) => pull === 'refused'
        ? refusedField(input, field)
        : 'gone' in pull
            ? lostOption(input, field, pull.gone)
            : pulledField(input, field, pull)));
}
/** Several results as one. */
function joinPulled(parts) {
    return {
        pulls: parts.flatMap(({ pulls }) => pulls),
        asked: parts.flatMap(({ asked }) => asked),
        conflicts: parts.flatMap(({ conflicts }) => conflicts),
        notes: Object.assign({}, ...parts.map(({ notes }) => notes)),
        notices: parts.flatMap(({ notices }) => notices),
    };
}
const nothing = { pulls: [], asked: [], conflicts: [], notes: {}, notices: [] };
function pulledField(input, field, { take, base, conflict, ask }) {
    const { subject, side, values, take: taken } = input;
    const edits = take === undefined ? { kind: 'edits', edits: [], notice: undefined } : taken(field, take);
    if (edits.kind === 'refused')
        return refusedField(input, field, edits.reason);
    const repo = side.show(field, values[field] ?? null);
    const notion = side.show(field, actual(input, field));
    const pull = pullOf(subject, field, {
        from: repo,
        was: repo,
        to: take === undefined ? repo : side.show(field, take),
        edits: [...edits.edits],
        fields: { [field]: [...base] },
    });
    const lost = conflict?.kept === 'repo';
    return {
        pulls: ask ? [] : [pull],
        asked: ask ? [pull] : [],
        conflicts: conflict || ask
            ? [{ ...pull_about(subject), field, repo, notion, kept: ask ? 'open' : (conflict?.kept ?? 'repo') }]
            : [],
        notes: lost
            ? {
                [field]: {
                    kind: 'conflict',
                    text: `conflict: the repo's ${quoted(repo)} was kept over ${quoted(notion)}`,
                    repo,
                    notion: repo,
                },
            }
            : {},
        notices: edits.notice === undefined ? [] : [{ message: edits.notice }],
    };
}
/** A row lost what no longer is: it stays without it and the file with it, until one of them says more. */
function lostOption({ subject, side }, field, base) {
    const { name, options } = side.property(field) ?? {};
    const pull = pullOf(subject, field, { from: '', to: '', edits: [], fields: { [field]: [...base] } });
    const message = `An option of "${name}" that rows had was deleted in Notion: the files keep it, and these rows are left without it. Set another value on either side, or add the option again.`;
    return { ...nothing, pulls: [pull], notices: options ? [{ message }] : [] };
}
/** Notion keeps its value and the file its own until somebody makes it fit. */
function refusedField(input, field, why) {
    const { side, values, bases, take } = input;
    const value = actual(input, field);
    const taken = why === undefined ? take(field, value) : undefined;
    const reason = why ?? (taken?.kind === 'refused' ? taken.reason : 'it cannot be read');
    const repo = side.show(field, values[field] ?? (0,state_model/* repoBase */.q4)(bases[field] ?? [null]));
    return {
        ...nothing,
        notes: {
            [field]: {
                kind: 'refused',
                text: `not taken over because ${reason}`,
                repo,
                notion: side.show(field, value),
            },
        },
    };
}
function actual({ subject, side }, field) {
    const property = side.property(field);
    const raw = subject.page.properties[property?.id ?? ''];
    return raw === undefined ? null : (0,board_values/* readValue */.wK)(raw, property);
}
function pull_about({ plan, task }) {
    return { plan, task };
}
function quoted(value) {
    return value === '' ? 'empty value' : value;
}

;// CONCATENATED MODULE: ./build/src/core/reconcile/import-row.js
// A row that people made in Notion as a task of its plan: its fields, its phase, its text.








const blank = { ...written/* noTask */.LG, title: '' };
/**
 * The pull by which a row becomes the task `id` of a plan, with everything that a file can hold of it.
 * @param dependsOn the pages of its dependencies that the file names; else all of them
 */
function importRow({ page, body }, plan, id, { takes, names, mode }, dependsOn) {
    const actual = takes.valuesOf(page);
    const values = dependsOn && 'depends-on' in actual ? { ...actual, 'depends-on': dependsOn } : actual;
    const fields = takes.newTask(values);
    const title = page.title.replace(/\s+/g, ' ').trim();
    const texts = body?.complete === true ? (0,body_sections/* splitSections */.nO)(body.markdown, taskHeadings(mode)) : [];
    // A blocker stands in a property and in the text: a copy has the line of its original, the property is newer.
    const valuesIn = (before, heading, text) => {
        const { blocker, ...others } = takeTaskSection(before, heading, text, names);
        return blocker === undefined || fields.blocker ? others : { ...others, blocker };
    };
    const task = texts.reduce((before, { heading, text }) => withTaskValues(before, valuesIn(before, heading, text)), withTaskValues(blank, fields));
    const taken = Object.assign({}, ...texts.map(({ heading, text }) => valuesIn(blank, heading, text)));
    const edit = {
        kind: 'add-task',
        plan,
        phase: takes.phaseOf(values),
        values: { ...fields, ...taken, id, title },
    };
    return pullOf({ plan, task: id, page }, 'row', {
        kind: 'import',
        from: '',
        to: title,
        edits: [edit],
        // What the file cannot hold stays in Notion, and is no difference.
        fields: Object.fromEntries(Object.entries(values)
            .filter(([field]) => field !== 'id')
            .map(([field, value]) => [
            field,
            (0,state_model/* makeBase */.AY)(takes.holdTask(task, field, value) ?? null, actual[field] ?? null, board_values/* sameValue */.eE),
        ])),
        sections: Object.fromEntries(texts.map(({ heading, text }) => {
            const held = heldByTask(task, heading, text, names);
            return [heading, held === text ? [text] : [held, text]];
        })),
    });
}

// EXTERNAL MODULE: ./build/src/core/plan/cycles.js
var plan_cycles = __webpack_require__(54666);
;// CONCATENATED MODULE: ./build/src/core/reconcile/outline.js
// The order in which rows of a database stand in a plan file: phase by phase, what others wait for first.

/** Dependencies without those that would close a circle, and what was left out for it. */
function withoutCircles(rows) {
    const graph = new Map(rows.map(({ page, dependsOn }) => [page, dependsOn]));
    const inside = () => new Map([...graph].map(([page, pages]) => [page, pages.filter((other) => graph.has(other))]));
    const dropped = [];
    for (let cycles = (0,plan_cycles/* cyclesOf */.J)(inside()); cycles.length > 0; cycles = (0,plan_cycles/* cyclesOf */.J)(inside()))
        for (const cycle of cycles) {
            const [page, dependsOn] = [cycle.at(-1), cycle[0]];
            graph.set(page, graph.get(page).filter((other) => other !== dependsOn));
            dropped.push({ page, dependsOn });
        }
    return { rows: rows.map((row) => ({ ...row, dependsOn: graph.get(row.page) })), dropped };
}
/**
 * The rows in the order of a file, those without a phase last. Free of circles, please.
 * @param phases in their order, where the database has one; others follow as they first appear
 */
function outline(rows, phases) {
    const byAge = [...rows].sort((a, b) => compare(a.createdTime, b.createdTime) || compare(a.page, b.page));
    const seen = byAge.flatMap(({ phase }) => phase ?? []);
    const order = [...new Set([...phases, ...seen]), undefined];
    return order.flatMap((phase) => dependenciesFirst(byAge.filter((row) => row.phase === phase)));
}
/** What is ready and oldest comes next. */
function dependenciesFirst(rows) {
    const left = [...rows];
    const open = new Set(rows.map(({ page }) => page));
    return rows.map(() => {
        const at = left.findIndex(({ dependsOn }) => !dependsOn.some((page) => open.has(page)));
        const [next] = left.splice(Math.max(0, at), 1);
        open.delete(next.page);
        return next;
    });
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./build/src/core/board/codecs/people.js
var codecs_people = __webpack_require__(8537);
// EXTERNAL MODULE: ./build/src/core/board/names.js
var board_names = __webpack_require__(92482);
;// CONCATENATED MODULE: ./build/src/core/board/codecs/titled.js
// Codecs of words that people make up: sprints and phases (in a select, a text or a relation whose pages are matched by
// title) and labels. What does not exist yet is created.



function titled(context) {
    return {
        encode: (written, property) => {
            const name = written === undefined ? '' : (0,board_values/* oneText */.Ib)(String(written));
            if (name === '')
                return (0,codecs_codec/* encoded */.dS)(null);
            if (property.type === 'select')
                return titled_option((0,board_names/* optionNamed */.b7)(property.options ?? [], name)?.id ?? (0,board_names/* optionName */.fS)(name));
            if (property.type !== 'relation')
                return (0,codecs_codec/* encoded */.dS)(name);
            const page = context.pageTitled(property.relation?.dataSource ?? '', name);
            return page === undefined ? { kind: 'missing-page', title: name } : (0,codecs_codec/* encoded */.dS)([page]);
        },
        decode: (value, property) => {
            const ids = (0,codecs_codec/* idsOf */.UX)(value);
            const [id] = ids;
            if (id === undefined)
                return (0,codecs_codec/* decoded */.DH)(undefined);
            if (property.type === 'select')
                return (0,codecs_codec/* decoded */.DH)(property.options?.find((known) => known.id === id)?.name ?? id);
            if (property.type !== 'relation')
                return (0,codecs_codec/* decoded */.DH)((0,board_values/* oneText */.Ib)(id) || undefined);
            if (ids.length > 1)
                return (0,codecs_codec/* refused */.J5)(`${property.name} links to more than one page`);
            const name = context.titleOf(id);
            return name === undefined
                ? (0,codecs_codec/* refused */.J5)(`the page that ${property.name} links to cannot be read`)
                : (0,codecs_codec/* decoded */.DH)(name);
        },
    };
}
function titled_option(idOrName) {
    return (0,codecs_codec/* encoded */.dS)(idOrName === '' ? null : idOrName);
}
/** A set of options. Commas are dropped from their names, not from the file. */
const labels = {
    encode: (written, property) => {
        const named = (0,codecs_codec/* words */.aL)(written).flatMap((word) => {
            return ((0,board_names/* optionNamed */.b7)(property.options ?? [], word)?.id ?? (0,board_names/* optionName */.fS)(word)) || [];
        });
        return (0,codecs_codec/* set */.hZ)(named, property.name);
    },
    decode: (value, property, written) => {
        const known = property.options ?? [];
        const rest = new Set((0,codecs_codec/* idsOf */.UX)(value));
        const kept = (0,codecs_codec/* words */.aL)(written).filter((word) => rest.delete((0,board_names/* optionNamed */.b7)(known, word)?.id ?? (0,board_names/* optionName */.fS)(word)));
        const added = known.filter(({ id }) => rest.delete(id)).map(({ name }) => name);
        return (0,codecs_codec/* list */.p_)([...kept, ...added, ...rest]);
    },
};

;// CONCATENATED MODULE: ./build/src/core/board/codecs/plain.js



/** Text of a text, title, url, email or phone property. */
const plain_text = {
    encode: (written) => (0,codecs_codec/* encoded */.dS)(textOf(written)),
    decode: (value) => (0,codecs_codec/* decoded */.DH)(stringOf(value)),
};
/** A title: one line, never empty. */
const title = {
    encode: (written) => (0,codecs_codec/* encoded */.dS)(oneLine(written)),
    decode: (value) => {
        const line = oneLine(stringOf(value));
        return line === null ? (0,codecs_codec/* refused */.J5)('the title is empty') : (0,codecs_codec/* decoded */.DH)(line);
    },
};
/** A title that carries `prefix` in Notion and not in the file. */
function prefixed(prefix) {
    return {
        encode: (written) => (0,codecs_codec/* encoded */.dS)(`${prefix}${oneLine(written) ?? ''}`),
        decode: (value) => {
            const line = oneLine(stringOf(value)) ?? '';
            const start = prefix.trim().toLowerCase();
            const bare = line.toLowerCase().startsWith(start) ? line.slice(start.length).trim() : line;
            return bare === '' ? (0,codecs_codec/* refused */.J5)('the title is empty') : (0,codecs_codec/* decoded */.DH)(bare);
        },
    };
}
/** A day. Of a range in Notion the file takes `part`; times of day stay in Notion. */
function day(part) {
    return {
        encode: (written) => (0,codecs_codec/* encoded */.dS)(typeof written === 'string' && written !== '' ? { start: written, end: null } : null),
        decode: (value) => {
            if (value === null || typeof value !== 'object' || !('start' in value))
                return (0,codecs_codec/* decoded */.DH)(undefined);
            return (0,codecs_codec/* decoded */.DH)((part === 'end' ? (value.end ?? value.start) : value.start).slice(0, 10));
        },
    };
}
/** A number, in a number property, or as the name of an option or text. */
const amount = {
    encode: (written, property) => {
        if (property.type === 'number')
            return (0,codecs_codec/* encoded */.dS)(typeof written === 'number' ? written : null);
        return amountTitle.encode(typeof written === 'number' ? String(written) : undefined, property);
    },
    decode: (value, property) => {
        if (property.type === 'number')
            return (0,codecs_codec/* decoded */.DH)(typeof value === 'number' ? value : undefined);
        const named = amountTitle.decode(value, property, undefined);
        if (named.kind !== 'value' || typeof named.value !== 'string')
            return named;
        const number = Number(named.value);
        return Number.isFinite(number) && number >= 0
            ? (0,codecs_codec/* decoded */.DH)(number)
            : (0,codecs_codec/* refused */.J5)(`"${named.value}" is no number`);
    },
};
const amountTitle = titled({ pageTitled: () => undefined, titleOf: () => undefined });
/** The address of the specification. The file names it as it likes; Notion holds the address that was found. */
function specification(specUrl) {
    return {
        encode: (written) => {
            if (typeof written !== 'string' || written === '')
                return (0,codecs_codec/* encoded */.dS)(null);
            const url = specUrl(written) ?? (/^https?:\/\//i.test(written) ? written : undefined);
            if (url === undefined)
                return { kind: 'left', notice: undefined };
            return url.length > 2000
                ? (0,codecs_codec/* problem */.CC)('The address of the specification is longer than Notion takes.', 'Shorten it, or give its title.')
                : (0,codecs_codec/* encoded */.dS)(url);
        },
        decode: (value) => (0,codecs_codec/* decoded */.DH)(stringOf(value)),
    };
}
function textOf(written) {
    return written === undefined ? null : (0,board_values/* oneText */.Ib)(String(written)) || null;
}
function oneLine(written) {
    return textOf(written)?.replace(/\s+/g, ' ') ?? null;
}
function stringOf(value) {
    return typeof value === 'string' ? (0,board_values/* oneText */.Ib)(value) || undefined : undefined;
}

// EXTERNAL MODULE: ./build/src/core/did-you-mean.js
var did_you_mean = __webpack_require__(1954);
;// CONCATENATED MODULE: ./build/src/core/board/codecs/vocabulary.js
// Codecs of statuses and priorities: words out of a fixed set, which are never created.


/** `unset` is the option id for a key that is left out; undefined: the property is cleared. */
function vocabularyWord(kind, vocabulary, unset) {
    return {
        encode: (written) => {
            if (written === undefined || written === '')
                return (0,codecs_codec/* encoded */.dS)(unset ?? null);
            const word = vocabulary.resolve(String(written));
            if (word)
                return word.option ? (0,codecs_codec/* encoded */.dS)(word.option.id) : { kind: 'left', notice: undefined };
            const near = (0,did_you_mean/* closest */.k)(String(written), vocabulary.names);
            return (0,codecs_codec/* problem */.CC)(`"${String(written)}" is no ${kind}.`, `${near === undefined ? '' : `Did you mean ${near}? `}There are: ${vocabulary.names.join(', ')}.`);
        },
        decode: (value, property) => {
            const [id] = (0,codecs_codec/* idsOf */.UX)(value);
            if (id === undefined)
                return (0,codecs_codec/* decoded */.DH)(undefined);
            const word = vocabulary.ofOption(id);
            return word ? (0,codecs_codec/* decoded */.DH)(word.name) : (0,codecs_codec/* refused */.J5)(`its ${property.name} is an option that is not known`);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/core/board/plans.js






/** What plan pages are called in Notion: this and the title. */
const planTitlePrefix = 'Implementation Plan: ';
/** The values that a plan's row is to hold. Its Tasks are the other end of a relation and never written. */
function encodePlan(plan, { category, ...derived }, binding, context) {
    const codecs = planCodecs(context, category);
    const entries = Object.entries({ ...plans_written(plan), ...derived }).flatMap(([field, value]) => {
        const property = binding.fields[field];
        if (!property)
            return [];
        const at = plan.at[field] ?? plan.at[''];
        return [{ field, written: value, property, codec: codecs[field], at }];
    });
    return (0,board_rows/* encodeEntries */.zT)({ file: plan.path, plan: plan.key, task: undefined }, entries, plan.frozen);
}
/** Notion's value of one field as the file would say it. */
function decodePlanField(field, value, binding, context, plan) {
    const entry = plans_entryOf(field, binding, context, plan);
    return entry ? (0,board_rows/* decodeEntry */.LP)(entry, value) : (0,codecs_codec/* refused */.J5)('it has no property');
}
/** Notion's value reduced to what the file can hold; undefined where the file cannot take it over. */
function normalisePlanField(field, value, binding, context, plan) {
    const entry = plans_entryOf(field, binding, context, plan);
    return entry && (0,board_rows/* normaliseEntry */.xD)(entry, value);
}
function planCodecs(context, computed) {
    const status = computed && (0,core_status/* nearest */.pA)(context.planStatuses, computed);
    return {
        title: prefixed(planTitlePrefix),
        key: plain_text,
        status: vocabularyWord('status', context.planStatuses, status?.option?.id),
        owner: (0,codecs_people/* onePerson */.Uu)(context.people),
        progress: amount,
        start: day('start'),
        due: day('end'),
        spec: specification(context.specUrl),
        source: plain_text,
        sync: plain_text,
    };
}
function plans_written(plan) {
    return {
        title: plan.title,
        key: plan.key,
        status: plan.status,
        owner: plan.owner,
        start: plan.start,
        due: plan.due,
        spec: plan.spec,
    };
}
function plans_entryOf(field, binding, context, plan) {
    const property = binding.fields[field];
    if (!property || field === 'tasks')
        return undefined;
    return { field, property, codec: planCodecs(context)[field], written: plan && plans_written(plan)[field] };
}

// EXTERNAL MODULE: ./build/src/core/board/references.js
var references = __webpack_require__(2322);
;// CONCATENATED MODULE: ./build/src/core/board/codecs/free.js
// Codecs of properties that are no field of ours, as tasks name them under `properties`: one per type that can be
// written.







/** The codec for a property's type; undefined where values of the type cannot be written from a file. */
function freeCodec(property, context) {
    switch (property.type) {
        case 'rich_text':
            return single(plain_text);
        case 'url':
        case 'email':
        case 'phone_number':
            return single(shortText(property.type === 'url' ? 2000 : 200));
        case 'number':
            return single(number);
        case 'select':
            return single(titled(context));
        case 'status':
            return single(existingOption);
        case 'multi_select':
            return labels;
        case 'date':
            return single(span);
        case 'checkbox':
            return single(free_checkbox);
        case 'people':
            return (0,codecs_people/* people */.c0)(context.people);
        case 'relation':
            return pages(context);
        default:
            return undefined;
    }
}
/** Refuses a list where the property holds one value. */
function single(codec) {
    return {
        ...codec,
        encode: (written, property) => typeof written === 'object' && written.length > 1
            ? (0,codecs_codec/* problem */.CC)(`"${property.name}" holds one value, not a list.`, 'Write a single value.')
            : codec.encode(typeof written === 'object' ? written[0] : written, property),
    };
}
function shortText(limit) {
    return {
        ...plain_text,
        encode: (written, property) => String(written ?? '').length > limit
            ? (0,codecs_codec/* problem */.CC)(`"${property.name}" takes at most ${String(limit)} characters.`, 'Shorten the value.', 'limit')
            : plain_text.encode(written, property),
    };
}
const number = {
    encode: (written, property) => {
        if (written === undefined || written === '')
            return (0,codecs_codec/* encoded */.dS)(null);
        const value = typeof written === 'boolean' ? Number.NaN : Number(written);
        return Number.isFinite(value)
            ? (0,codecs_codec/* encoded */.dS)(value)
            : (0,codecs_codec/* problem */.CC)(`"${property.name}" holds a number, and "${String(written)}" is none.`, 'Write a number.');
    },
    decode: (value) => (0,codecs_codec/* decoded */.DH)(typeof value === 'number' ? value : undefined),
};
const free_checkbox = {
    encode: (written, property) => {
        const value = String(written ?? 'false').toLowerCase();
        if (['true', 'yes', 'on'].includes(value))
            return (0,codecs_codec/* encoded */.dS)(true);
        if (['false', 'no', 'off', ''].includes(value))
            return (0,codecs_codec/* encoded */.dS)(false);
        return (0,codecs_codec/* problem */.CC)(`"${property.name}" is a checkbox, and "${value}" is neither true nor false.`, 'Write `true` or `false`.');
    },
    decode: (value) => (0,codecs_codec/* decoded */.DH)(value === true),
};
const existingOption = {
    encode: (written, property) => {
        if (written === undefined || written === '')
            return (0,codecs_codec/* encoded */.dS)(null);
        const options = property.options ?? [];
        const option = (0,board_names/* optionNamed */.b7)(options, String(written));
        if (option)
            return (0,codecs_codec/* encoded */.dS)(option.id);
        const names = options.map(({ name }) => name);
        const near = (0,did_you_mean/* closest */.k)(String(written), names);
        return (0,codecs_codec/* problem */.CC)(`"${String(written)}" is no option of "${property.name}".`, `${near === undefined ? '' : `Did you mean ${near}? `}There are: ${names.join(', ')}.`);
    },
    decode: (value, property) => {
        const [id] = (0,codecs_codec/* idsOf */.UX)(value);
        return (0,codecs_codec/* decoded */.DH)(property.options?.find((option) => option.id === id)?.name ?? id);
    },
};
const moment = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;
/** A date or a time, or two of them with a slash between (ISO 8601's interval). */
const span = {
    encode: (written, property) => {
        if (written === undefined || written === '')
            return (0,codecs_codec/* encoded */.dS)(null);
        const [start = '', end, more] = String(written)
            .split('/')
            .map((part) => part.trim());
        const wrong = [start, ...(end === undefined ? [] : [end])].some((part) => !moment.test(part) || Number.isNaN(Date.parse(part)));
        return wrong || more !== undefined
            ? (0,codecs_codec/* problem */.CC)(`"${property.name}" holds a date, and "${String(written)}" is none.`, 'Write 2026-12-01, or 2026-12-01/2026-12-04 for a range.')
            : (0,codecs_codec/* encoded */.dS)({ start, end: end ?? null });
    },
    decode: (value) => {
        if (value === null || typeof value !== 'object' || !('start' in value))
            return (0,codecs_codec/* decoded */.DH)(undefined);
        return (0,codecs_codec/* decoded */.DH)(value.end === null ? value.start : `${value.start}/${value.end}`);
    },
};
/** Pages by task ID, plan key, address or id. */
function pages({ pageOf, taskOf, planPage, planOf }) {
    const find = (word) => {
        const known = pageOf(word) ?? planPage(word);
        if (known !== undefined)
            return known;
        const reference = (0,references/* parseReference */.F)(word);
        return 'id' in reference ? reference.id : undefined;
    };
    return {
        encode: (written, property) => {
            const found = (0,codecs_codec/* words */.aL)(written).map((word) => ({ word, page: find(word) }));
            const unknown = found.find(({ page }) => page === undefined);
            return unknown
                ? (0,codecs_codec/* problem */.CC)(`"${unknown.word}", for "${property.name}", is no page that is known.`, 'Give a task ID, the key of a plan, or the address of a page in Notion.', 'unknown-reference')
                : (0,codecs_codec/* set */.hZ)(found.flatMap(({ page }) => page ?? []), property.name);
        },
        decode: (value, property, written) => {
            if (typeof value === 'string')
                return (0,codecs_codec/* refused */.J5)(`${property.name} cannot be read`);
            const rest = new Set((0,codecs_codec/* idsOf */.UX)(value));
            const kept = (0,codecs_codec/* words */.aL)(written).filter((word) => rest.delete(find(word) ?? ''));
            return (0,codecs_codec/* list */.p_)([...kept, ...[...rest].map((id) => taskOf(id) ?? planOf(id) ?? id)]);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/core/board/free.js
// What tasks say under `properties`: Notion's properties that are no field of ours, by the names that people gave them.





/** The entries of a task's own properties, and a problem for each that cannot be one. */
function freeEntries(task, subject, binding, context) {
    if (task.frozen.includes('properties'))
        return { entries: [], problems: [] };
    const at = task.at['properties'] ?? task.at[''];
    const results = Object.entries(task.properties).map(([name, written]) => {
        const property = (0,board_names/* propertyNamed */.vJ)(binding.source, name);
        if (!property)
            return (0,board_rows/* problemAt */.l4)(subject, at, unknown(name, binding));
        const field = fieldOf(property, binding);
        if (field !== undefined)
            return (0,board_rows/* problemAt */.l4)(subject, at, taken(name, field));
        const codec = freeCodec(property, context);
        return codec
            ? { field: (0,board_fields/* freeKey */.EK)(property.id), written, property, codec, at }
            : (0,board_rows/* problemAt */.l4)(subject, at, notWritable(property));
    });
    return {
        entries: results.filter((result) => 'codec' in result),
        problems: results.filter((result) => 'message' in result),
    };
}
/** What `properties` of a task says for a free key. */
function freeEntry(key, binding, context, task) {
    const property = (0,board_rows/* propertyOf */.$r)(key, binding);
    const codec = property && freeCodec(property, context);
    if (!codec || fieldOf(property, binding) !== undefined)
        return undefined;
    const said = Object.entries(task?.properties ?? {}).find(([name]) => (0,board_names/* propertyNamed */.vJ)(binding.source, name)?.id === property.id);
    return { field: key, property, codec, written: said?.[1] };
}
/** The keys of the properties that a task names and that exist. */
function freeKeys(task, binding) {
    return Object.keys(task.properties).flatMap((name) => {
        const property = propertyNamed(binding.source, name);
        return property && fieldOf(property, binding) === undefined ? [freeKey(property.id)] : [];
    });
}
function fieldOf(property, binding) {
    return Object.entries(binding.fields).find(([, { id }]) => id === property.id)?.[0];
}
function unknown(name, binding) {
    const free = binding.source.properties.filter((property) => fieldOf(property, binding) === undefined);
    const near = (0,did_you_mean/* closest */.k)(name, free.map((property) => property.name));
    return {
        code: 'unknown-value',
        message: `"${name}" is no property of the tasks database.`,
        hint: `${near === undefined ? '' : `Did you mean "${near}"? `}Add it in Notion, or take it out of \`properties\`.`,
    };
}
function taken(name, field) {
    return {
        code: 'unknown-value',
        message: `"${name}" is kept by the field \`${field}\` and cannot stand under \`properties\` as well.`,
        hint: `Take it out of \`properties\`.`,
    };
}
function notWritable(property) {
    return {
        code: 'unknown-value',
        message: board_fields/* computedTypes */.Rb.has(property.type)
            ? `"${property.name}" is computed by Notion (${property.type}) and cannot be written.`
            : `"${property.name}" is of the type ${property.type}, which cannot be written from a file.`,
        hint: 'Take it out of `properties`.',
    };
}

;// CONCATENATED MODULE: ./build/src/core/board/codecs/relations.js

function relations_dependencies({ pageOf, taskOf }) {
    return {
        encode: (written, property) => {
            const rows = (0,codecs_codec/* words */.aL)(written).map((id) => ({ id, page: pageOf(id) }));
            const without = rows.find(({ page }) => page === undefined);
            if (without)
                return {
                    kind: 'left',
                    notice: `${property.name} waits for ${without.id}, which has no row in Notion yet.`,
                };
            return (0,codecs_codec/* set */.hZ)(rows.flatMap(({ page }) => page ?? []), property.name);
        },
        decode: (value, property, written) => {
            const tasks = (0,codecs_codec/* idsOf */.UX)(value).map(taskOf);
            if (tasks.includes(undefined))
                return (0,codecs_codec/* refused */.J5)(`${property.name} links to a row that is no task`);
            const rest = new Set(tasks.flatMap((id) => id ?? []));
            const kept = (0,codecs_codec/* words */.aL)(written).filter((id) => rest.delete(id));
            return (0,codecs_codec/* list */.p_)([...kept, ...[...rest].sort(relations_byNumber)]);
        },
    };
}
/** The key of the plan; a task belongs to exactly one. */
function belongsTo({ planPage, planOf }) {
    return {
        encode: (written) => {
            const page = typeof written === 'string' ? planPage(written) : undefined;
            return page === undefined ? { kind: 'left', notice: undefined } : (0,codecs_codec/* encoded */.dS)([page]);
        },
        decode: (value, property) => {
            const [page, second] = (0,codecs_codec/* idsOf */.UX)(value);
            if (page === undefined)
                return (0,codecs_codec/* refused */.J5)(`${property.name} is empty`);
            if (second !== undefined)
                return (0,codecs_codec/* refused */.J5)(`${property.name} links to more than one plan`);
            const key = planOf(page);
            return key === undefined
                ? (0,codecs_codec/* refused */.J5)(`${property.name} links to a page that is no plan here`)
                : (0,codecs_codec/* decoded */.DH)(key);
        },
    };
}
function relations_byNumber(a, b) {
    return a.localeCompare(b, 'en', { numeric: true });
}

;// CONCATENATED MODULE: ./build/src/core/board/tasks.js










/**
 * The values that a task's row is to hold. Left-out keys encode as cleared, a left-out status as the first one; a field
 * without a property is missing.
 */
function encodeTask(task, plan, derived, binding, context) {
    const subject = { file: plan.path, plan: plan.key, task: task.id ?? task.title };
    const codecs = taskCodecs(context);
    const entries = Object.entries({ ...tasks_written(task, plan), ...derived }).flatMap(([field, value]) => {
        const property = binding.fields[field];
        if (!property)
            return [];
        return [
            { field, written: value, property, codec: codecs[field], at: position(task, field) },
        ];
    });
    const free = freeEntries(task, subject, binding, context);
    const all = (0,board_rows/* encodeEntries */.zT)(subject, [...entries, ...free.entries], task.frozen);
    return { ...all, problems: [...all.problems, ...free.problems] };
}
/**
 * Notion's value of one field (or free key) as the file would say it. `task` is what the file says now; without one
 * (a row that becomes a task) nothing is kept.
 */
function decodeTaskField(field, value, binding, context, task) {
    const entry = tasks_entryOf(field, binding, context, task);
    return entry ? (0,board_rows/* decodeEntry */.LP)(entry, value) : (0,codecs_codec/* refused */.J5)('it has no property');
}
/** Notion's value reduced to what the file can hold; undefined where the file cannot take it over. */
function normaliseTaskField(field, value, binding, context, task) {
    const entry = tasks_entryOf(field, binding, context, task);
    return entry && (0,board_rows/* normaliseEntry */.xD)(entry, value);
}
function taskCodecs(context) {
    const name = titled(context);
    return {
        title: title,
        id: plain_text,
        status: vocabularyWord('status', context.taskStatuses, (0,core_status/* nearest */.pA)(context.taskStatuses, 'todo')?.option?.id),
        priority: vocabularyWord('priority', context.priorities),
        assignee: (0,codecs_people/* people */.c0)(context.people),
        sprint: name,
        phase: name,
        estimate: amount,
        start: day('start'),
        due: day('end'),
        completed: day('start'),
        labels: labels,
        'depends-on': relations_dependencies(context),
        plan: belongsTo(context),
        blocker: plain_text,
        'pull-requests': plain_text,
        source: plain_text,
        sync: plain_text,
    };
}
function tasks_written(task, plan) {
    return {
        title: task.title,
        id: task.id,
        status: task.status,
        priority: task.priority,
        assignee: task.assignee,
        sprint: task.sprint,
        phase: task.phase,
        estimate: task.estimate,
        start: task.start,
        due: task.due,
        labels: task.labels,
        'depends-on': task.dependsOn,
        plan: plan?.key,
        blocker: task.blocker,
    };
}
function position(task, field) {
    return task.at[field] ?? task.at[''];
}
function tasks_entryOf(field, binding, context, task) {
    if ((0,board_fields/* freeProperty */.A6)(field) !== undefined)
        return freeEntry(field, binding, context, task);
    const property = binding.fields[field];
    if (!property)
        return undefined;
    return {
        field,
        property,
        codec: taskCodecs(context)[field],
        written: task && tasks_written(task)[field],
    };
}

;// CONCATENATED MODULE: ./build/src/core/reconcile/side.js



/** Fields of which a file holds one value, also where a list carries them in Notion. */
const side_single = new Set(['plan', 'sprint', 'phase', 'owner']);
/** The rules of one database, by what its properties are. */
function side(binding, rules, config, follows, statuses, registry) {
    const owners = config.sync.fields;
    const categoryOf = (value) => typeof value === 'string' ? statuses.ofOption(value)?.category : undefined;
    const cancelled = statuses.words.find((word) => word.category === 'cancelled')?.option;
    return {
        source: binding.source,
        follows,
        property: (field) => (0,board_rows/* propertyOf */.$r)(field, binding),
        properties: (values) => (0,board_rows/* writeRow */.Ge)(values, binding),
        rule(field) {
            const type = (0,board_rows/* propertyOf */.$r)(field, binding)?.type;
            const isSet = ['people', 'multi_select', 'relation'].includes(type ?? '') && !side_single.has(field);
            return {
                owner: rules[field]?.owned === true ? 'repo' : (owners.get(field) ?? 'both'),
                merge: field === 'status' ? 'status' : isSet ? 'set' : 'scalar',
                conflicts: config.sync.conflicts,
                rank: (value) => {
                    const found = categoryOf(value);
                    return found && (0,core_status/* rank */.Tm)(found);
                },
            };
        },
        show(field, value) {
            const options = new Map((0,board_rows/* propertyOf */.$r)(field, binding)?.options?.map(({ id, name }) => [id, name]));
            const one = (entry) => options.get(entry) ??
                registry.taskOf(entry) ??
                registry.planOf(entry) ??
                registry.titleOf(entry) ??
                entry;
            if (value === null)
                return '';
            if (typeof value === 'string')
                return one(value);
            if (field === 'progress')
                return (0,progress/* percent */.KN)(Number(value));
            if (typeof value !== 'object')
                return String(value);
            if ('start' in value)
                return value.end === null ? value.start : `${value.start} \u2013 ${value.end}`;
            return value.map((entry) => one(entry.replace(/^pending:/, ''))).join(', ');
        },
        cancelled: cancelled?.id,
    };
}

;// CONCATENATED MODULE: ./build/src/core/reconcile/wants.js









/** What the codecs ask of the rest, from what was looked up. */
function codecContext({ detection, config, registry, people }) {
    return {
        taskStatuses: (0,core_status/* taskVocabulary */.qy)(detection.tasks.fields.status, Object.fromEntries(config.statuses)),
        planStatuses: (0,core_status/* planVocabulary */.SN)(detection.plans.fields.status),
        priorities: (0,core_status/* priorities */.vx)(detection.tasks.fields.priority),
        people,
        ...registry,
    };
}
/** `input.registry` may change between two calls; everything else stays. */
function wants(input) {
    const { detection, config, registry } = input;
    const plans = new Map(input.plans.map((plan) => [plan.key, plan]));
    const tasks = new Map(input.plans.flatMap((plan) => plan.tasks.flatMap((task) => (task.id === undefined ? [] : [[task.id, { plan, task }]]))));
    const context = codecContext(input);
    const { taskStatuses: statuses, planStatuses } = context;
    const planWords = (0,core_status/* planVocabulary */.SN)(undefined);
    const category = (task) => task.status === undefined ? 'todo' : (statuses.resolve(task.status)?.category ?? 'todo');
    const taskEncoding = (plan, task) => encodeTask(task, plan, {
        ...input.derived?.(task),
        source: sourceUrl(input.blobUrl, plan.path, task.at['']?.line),
        sync: input.sync(task.id ?? ''),
    }, detection.tasks, context);
    const planEncoding = (plan) => {
        const { share, status } = (0,progress/* progressOf */.jA)(plan.tasks.map(category));
        return encodePlan(plan, {
            category: planWords.resolve(status)?.category ?? 'todo',
            progress: share,
            source: sourceUrl(input.blobUrl, plan.path, undefined),
            sync: input.sync(plan.key),
        }, detection.plans, context);
    };
    const personName = (word) => word;
    // Unlike values, sections name no pages: they stay the same, and are the costly part of a task.
    const written = new Map();
    const sectionsOf = (task) => {
        const sections = written.get(task) ?? taskSections(task, { personName }, config.notion.body);
        written.set(task, sections);
        return sections;
    };
    const wantedTask = (plan, task, values) => ({
        plan: plan.key,
        id: task.id,
        was: task.was,
        title: task.title,
        path: plan.path,
        at: task.at[''],
        values,
        sections: sectionsOf(task),
        dependsOn: task.dependsOn,
        category: category(task),
    });
    const statusOf = (plan) => planStatusName(plan, planStatuses, plan.tasks.map(category));
    const pageContext = (plan) => {
        const spec = plan.spec === undefined ? undefined : registry.spec(plan.spec);
        return {
            category,
            statusName: (task) => statuses.resolve(task.status ?? '')?.name ?? task.status ?? 'To Do',
            rowUrl: registry.rowUrl,
            titleOf: (id) => tasks.get(id)?.task.title ?? registry.taskTitle(id),
            planStatus: statusOf(plan),
            spec: spec
                ? { title: spec.title, url: spec.url, changed: input.specChanged?.(plan.key) }
                : isUrl(plan.spec)
                    ? { title: plan.spec, url: plan.spec }
                    : undefined,
            personName,
        };
    };
    const wantedPlan = (plan, values, of) => {
        return {
            key: plan.key,
            was: plan.was,
            title: plan.title,
            path: plan.path,
            values,
            sections: (0,plan_page/* planSections */.wS)(plan, pageContext(plan), config.notion.body),
            spec: plan.spec,
            specLine: (0,spec_section/* specLine */.Wk)(plan, { url: registry.planUrl(plan.key) ?? '', status: statusOf(plan) }),
            tasks: of,
        };
    };
    return {
        pageContext,
        statusWord: (name) => statuses.resolve(name)?.name ?? name,
        tasks: side(detection.tasks, board_fields/* taskFields */.Df, config, new Set(['source']), statuses, registry),
        plans: side(detection.plans, board_fields/* planFields */.tF, config, new Set(), planStatuses, registry),
        task(id) {
            const { plan, task } = tasks.get(id);
            return wantedTask(plan, task, taskEncoding(plan, task).values);
        },
        plan(key) {
            const plan = plans.get(key);
            return wantedPlan(plan, planEncoding(plan).values, []);
        },
        all() {
            const encodings = [];
            const missingPages = [];
            const note = ({ key }, encoding) => {
                encodings.push(encoding);
                missingPages.push(...encoding.missingPages.map((page) => ({ ...page, plan: key })));
                return encoding;
            };
            const all = input.plans.map((plan) => {
                const rows = plan.tasks
                    .filter(({ id }) => id !== undefined)
                    .map((task) => wantedTask(plan, task, note(plan, taskEncoding(plan, task)).values));
                return wantedPlan(plan, note(plan, planEncoding(plan)).values, rows);
            });
            return {
                plans: all,
                problems: [...statuses.problems, ...encodings.flatMap(({ problems }) => problems)],
                notices: wants_distinct(encodings.flatMap(({ notices }) => notices)),
                missingPages,
            };
        },
    };
}
function planStatusName(plan, statuses, categories) {
    const computed = (0,core_status/* planVocabulary */.SN)(undefined).resolve((0,progress/* progressOf */.jA)(categories).status)?.category ?? 'todo';
    const found = plan.status === undefined ? (0,core_status/* nearest */.pA)(statuses, computed) : statuses.resolve(plan.status);
    return found?.name ?? plan.status ?? (0,progress/* progressOf */.jA)(categories).status;
}
function sourceUrl(blobUrl, path, line) {
    const file = `${blobUrl}/${path.split('/').map(encodeURIComponent).join('/')}`;
    return line === undefined ? file : `${file}#L${line}`;
}
function isUrl(text) {
    return text !== undefined && /^https?:\/\//i.test(text);
}
function wants_distinct(notices) {
    return [...new Map(notices.map((notice) => [notice.message, notice])).values()];
}

;// CONCATENATED MODULE: ./build/src/core/reconcile/takes.js
// Notion's values on their way into a file: what the file can hold of them, and the change of the file that each asks
// for.





/** `input` is what the wishes of the files are made from, too. */
function takes(input) {
    const { detection } = input;
    const context = codecContext(input);
    const decodeTask = (field, value, task) => decodeTaskField(field, value, detection.tasks, context, task);
    return {
        holdTask: (task, field, value) => normaliseTaskField(field, value, detection.tasks, context, task),
        holdPlan: (plan, field, value) => normalisePlanField(field, value, detection.plans, context, plan),
        takeTask(plan, task, field, value) {
            const decoded = decodeTask(field, value, task);
            if (decoded.kind === 'refused')
                return decoded;
            const name = (0,board_fields/* freeProperty */.A6)(field);
            const property = detection.tasks.source.properties.find(({ id }) => id === name);
            const edit = property === undefined
                ? taskEdit(plan, task, field, decoded.value)
                : setTask(plan, task, { properties: withProperty(task, property.name, decoded.value) });
            return { kind: 'edits', edits: [edit], notice: decoded.notice };
        },
        takePlan(plan, field, value) {
            const decoded = decodePlanField(field, value, detection.plans, context, plan);
            if (decoded.kind === 'refused')
                return decoded;
            const values = { [field]: decoded.value ?? null };
            return {
                kind: 'edits',
                edits: [{ kind: 'set-plan', plan: plan.key, values }],
                notice: decoded.notice,
            };
        },
        newTask: (values) => Object.fromEntries(Object.entries(values).flatMap(([field, value]) => {
            if (!isWritten(field))
                return [];
            const decoded = decodeTask(field, value);
            if (decoded.kind === 'refused' || decoded.value === undefined)
                return [];
            return [[modelKey(field), decoded.value]];
        })),
        phaseOf(values) {
            const decoded = decodeTask('phase', values['phase'] ?? null);
            return decoded.kind === 'value' && decoded.value !== undefined ? String(decoded.value) : undefined;
        },
        valuesOf: (row) => (0,board_rows/* readRow */.zK)(row, detection.tasks).values,
    };
}
function taskEdit(plan, task, field, value) {
    const move = { kind: 'move-task', plan: plan.key, task: task.id ?? '' };
    if (field === 'plan')
        return { ...move, to: String(value), phase: task.phase };
    if (field === 'phase')
        return { ...move, to: plan.key, phase: value === undefined ? undefined : String(value) };
    return setTask(plan, task, { [modelKey(field)]: value ?? null });
}
function setTask(plan, task, values) {
    return { kind: 'set-task', plan: plan.key, task: task.id ?? plan.tasks.indexOf(task), values };
}
/** The properties that a task names, with one of them changed; spelled as the file spells it. */
function withProperty(task, name, value) {
    const spelled = Object.keys(task.properties).find((key) => key.toLowerCase() === name.toLowerCase()) ?? name;
    const { [spelled]: _, ...rest } = task.properties;
    return value === undefined ? rest : { ...task.properties, [spelled]: value };
}
function modelKey(field) {
    return field === 'depends-on' ? 'dependsOn' : field;
}
/** Whether the file of a new task says it under a key of its own. */
function isWritten(field) {
    return !board_fields/* taskFields */.Df[field].owned && field !== 'plan' && field !== 'phase';
}

// EXTERNAL MODULE: ./build/src/modes/look-up.js
var look_up = __webpack_require__(39669);
// EXTERNAL MODULE: ./build/src/core/board/remember.js
var remember = __webpack_require__(64099);
;// CONCATENATED MODULE: ./build/src/modes/apply/context.js




/** How many requests are in flight at once: more only collide in Notion. */
const inFlight = 4;
/**
 * Has the next run look at a page that people edited since this one looked: what is written to it now would hide that
 * behind our stamp.
 */
function lookAgain(context, { id, lastEditedBy, lastEditedTime }) {
    const { board, recent, read, watermark } = context.meta;
    const seen = lastEditedTime < (watermark ?? '') ||
        lastEditedTime === read?.[id] ||
        (lastEditedBy === board?.bot && lastEditedTime <= (context.written.get(id) ?? recent[id] ?? ''));
    if (!seen)
        context.open.add(id);
}
/**
 * Remembers a page that was just written. Its stamp is at most the minute of Notion's clock now (a body edit returns
 * no stamp), so a later run that finds our bot as its last editor at or before it knows the edit as ours.
 */
function wrote(context, page) {
    context.written.set(page, `${context.board.now().slice(0, 16)}:00.000Z`);
}
/**
 * Has the next run look at a page for what people put there, unless it waits for a decision already, or was refused.
 * @param name the task's ID or the plan's key
 */
function cameTooLate(context, name, page, found) {
    const { pulls = [], later = [] } = context.meta.proposed ?? {};
    const waits = ([name, value]) => [...pulls, ...later].some(({ page: its, fields, sections }) => {
        const base = its === page ? (fields[name] ?? sections[name]) : undefined;
        return base !== undefined && (0,board_values/* sameValue */.eE)((0,state_model/* notionBase */.Hl)(base), value);
    });
    const isRefused = (field) => context.notes.get(name)?.[field]?.kind === 'refused';
    const late = Object.entries(found).filter((entry) => !waits(entry) && !isRefused(entry[0]));
    if (late.length > 0)
        context.open.add(page);
}
/** Remembers a row that was just written, and the options that this created. */
function wroteRow(context, row) {
    wrote(context, row.id);
    learnOptions(context, row);
}
/** Remembers the options that a write of this row created. */
function learnOptions(context, row) {
    const { board } = context.meta;
    const which = row.dataSource === board?.tasks.id ? 'tasks' : 'plans';
    if (!board || row.dataSource !== board[which].id)
        return;
    const properties = (0,remember/* withSeenOptions */.a)(board[which].properties, row);
    if (properties !== board[which].properties)
        context.meta = { ...context.meta, board: { ...board, [which]: { ...board[which], properties } } };
}
/** Saves the state in the middle of the work, with the pages that the next run has to look at should this one die. */
async function saveProgress(context, summary) {
    await context.session.save({ ...context.meta, open: [...context.open].sort() }, summary);
}
/** Takes one step and records what came of it: an outcome, or a result of its own where less was done than planned. */
async function take(context, step, action) {
    const taken = await attempt(context, action);
    context.results.push('operation' in taken ? taken : { operation: step.operation, outcome: taken });
    const done = context.results.length;
    if (done % 100 === 0 && done < context.total)
        context.log.info(`${done} of ${context.total} done \u2026`);
    if (context.session.due && !context.stopped)
        await attempt(context, async () => {
            await saveProgress(context, 'Progress');
            return { kind: 'done', url: undefined };
        });
}
/** Runs `action`; a Fault becomes its outcome, and one that concerns everything stops what has not begun. */
async function attempt(context, action) {
    if (context.stopped)
        return { kind: 'skipped', reason: `Not tried: ${context.stopped.message}` };
    try {
        return await action();
    }
    catch (thrown) {
        const fault = (0,core_fault/* toFault */.e)(thrown);
        if (stops(fault))
            context.stopped ??= fault;
        return { kind: 'failed', code: fault.code, reason: fault.message, hint: fault.hint };
    }
}
function stops(fault) {
    return ['unauthorized', 'unavailable', 'limit'].includes(fault.code) || fault.service !== 'notion';
}
/** Runs `action` for every item, a few at a time. */
async function inParallel(items, action) {
    const queue = [...items];
    const worker = async () => {
        for (let item = queue.shift(); item !== undefined; item = queue.shift())
            await action(item);
    };
    await Promise.all(Array.from({ length: Math.min(inFlight, items.length) }, worker));
}

;// CONCATENATED MODULE: ./build/src/modes/look.js
// Which pages people edited since the last run, and what they say now. Listings only hint at them: every page is read
// by itself before anything of it is believed.





/** Stamps are minutes: what was typed in the minute in which a page is read may hide behind its stamp. */
const settledAfterMilliseconds = 65_000;
/** The pages of a listing that somebody edited, or that have to be looked at again. */
function editedPages(view, known, bot) {
    const since = known?.watermark ?? '';
    const isKnown = ({ id, lastEditedBy, lastEditedTime }) => known?.read?.[id] === lastEditedTime ||
        (lastEditedBy === bot && lastEditedTime <= (known?.recent[id] ?? ''));
    const edited = [...view.tasks, ...view.plans].filter((page) => page.lastEditedTime >= since && !isKnown(page));
    return new Set([...edited.map(({ id }) => id), ...(known?.open ?? [])]);
}
/** A listing with the rows that have to be looked at again and are too old for it, and what of it people edited. */
async function withOpenRows(board, view, { known, session }, { bot, tasks }) {
    const edited = editedPages(view, known, bot);
    if (edited.size > 0)
        await session.load([]);
    const here = new Set([...trackedPages(session, known).keys(), ...view.tasks.map(({ id }) => id)]);
    const missing = await readPages(board, [...edited].filter((id) => !here.has(id)), () => false);
    const added = [...missing.values()].map(({ page }) => page).filter((page) => page.dataSource === tasks.id);
    return { rows: added.length === 0 ? view : { ...view, tasks: [...view.tasks, ...added] }, edited };
}
/** Keys of the plans whose files and states have to be read for these pages and for what waits for people. */
async function ownersOf(edited, rows, { session, known }, { detection }) {
    const tracked = trackedPages(session, known);
    const linked = rows.tasks
        .filter(({ id }) => edited.has(id))
        .flatMap((row) => (0,codecs_codec/* idsOf */.UX)((0,board_rows/* readRow */.zK)(row, detection.tasks).values['plan'] ?? null));
    const pulls = [...(known?.proposed?.pulls ?? []), ...(known?.proposed?.later ?? [])];
    const keys = new Set([
        ...[...edited, ...linked].flatMap((page) => tracked.get(page) ?? []),
        ...pulls.flatMap(({ plan, edits }) => [plan, ...edits.flatMap((edit) => ('to' in edit ? edit.to : []))]),
    ]);
    if (keys.size > 0)
        await session.load([...keys]);
    return keys;
}
/**
 * The databases whose schema has to be read again before these pages are believed: they show options that are new, or
 * have lost one, which may be gone for everybody.
 */
function otherOptions(pages, { session }, { detection, tasks }) {
    const bases = new Map([...session.plans.values()].flatMap((plan) => [plan, ...Object.values(plan.tasks)].map(({ page, fields }) => [page, fields])));
    const found = pages.flatMap((page) => {
        const which = page.dataSource === tasks.id ? 'tasks' : 'plans';
        const { fields } = detection[which];
        const { values } = (0,board_rows/* readRow */.zK)(page, detection[which]);
        const differs = Object.entries(fields).some(([field, property]) => {
            if (!property?.options)
                return false;
            const [now, base] = [(0,codecs_codec/* idsOf */.UX)(values[field] ?? null), bases.get(page.id)?.[field]];
            const before = base ? (0,codecs_codec/* idsOf */.UX)((0,state_model/* notionBase */.Hl)(base)) : [];
            const known = new Set(property.options.map(({ id }) => id));
            return now.some((id) => !known.has(id)) || before.some((id) => !now.includes(id));
        });
        return differs ? [which] : [];
    });
    return [...new Set(found)];
}
/** The key of its plan for every page that is known. */
function trackedPages(session, known) {
    return new Map([
        ...Object.values(session.index).map(({ page, plan }) => [page, plan]),
        ...Object.entries(known?.plans ?? {}).flatMap(([key, { page }]) => page === undefined ? [] : [[page, key]]),
    ]);
}
/** Reads pages, and their text where `withBody` wants it. Pages that are gone are missing from the answer. */
async function readPages(board, ids, withBody) {
    const found = new Map();
    await inParallel([...ids], async (id) => {
        const [page, body] = await Promise.all([board.page(id), withBody(id) ? board.body(id) : undefined]);
        if (page)
            found.set(id, { page: await completed(board, page), body });
    });
    return found;
}
/** The stamps of pages behind which nothing can hide any more at Notion's time `now`. */
function settledStamps(pages, now) {
    return Object.fromEntries([...pages].flatMap(([id, { page }]) => isSettled(page, now) ? [[id, page.lastEditedTime]] : []));
}
function isSettled({ lastEditedTime }, now) {
    return Date.parse(now) - Date.parse(lastEditedTime) >= settledAfterMilliseconds;
}
/** The page with all ids of its lists, of which Notion gives the first ones only. */
async function completed(board, page) {
    const partial = Object.entries(page.properties).filter(([, raw]) => (0,board_values/* isPartial */.mt)(raw) && ['relation', 'people'].includes(raw.type));
    if (partial.length === 0)
        return page;
    const full = await Promise.all(partial.map(async ([id, raw]) => {
        const ids = await board.ids(page.id, id);
        return [id, { ...raw, [raw.type]: ids.map((each) => ({ id: each })), has_more: false }];
    }));
    return { ...page, properties: { ...page.properties, ...Object.fromEntries(full) } };
}

;// CONCATENATED MODULE: ./build/src/modes/import-files.js
// Projects of a database as plan files: every row is read by itself, with its text.
















/** The files of these projects, and what has to be known of their pages once the files are there. */
async function makePlans(input) {
    const { board, observed, connection, projects } = input;
    const { config } = observed.config;
    const { detection } = connection;
    const read = board.now();
    const pages = await readPages(board, projects.flatMap(({ page, rows }) => [...(page ? [page.id] : []), ...rows.map(({ id }) => id)]), () => config.notion.body !== 'none');
    const all = [...pages.values()].map(({ page }) => page);
    const lookups = await (0,look_up/* lookUp */.T)(board, [], observed.session, config, connection, all);
    const { pages: registry, people } = lookups;
    for (const { tasks } of Object.values(input.waiting))
        for (const [id, task] of Object.entries(tasks))
            registry.addTask(id, task);
    const facts = { detection, config, registry, people: people.directory, sync: () => undefined, blobUrl: '' };
    const taking = takes({ ...facts, plans: [] });
    const { outlined, problems, notices } = arrange(input, pages, taking, (page) => registry.taskOf(page));
    for (const { key, project, rows } of outlined) {
        if (project.page)
            registry.addPlan(key, { page: project.page.id, url: project.page.url, title: project.title });
        for (const { id, read: each } of rows) {
            const { id: page, url, title } = each.page;
            registry.addTask(id, { page, url, title });
        }
    }
    const handles = new Set(config.people.keys());
    const names = {
        personName: (word) => word,
        handleOf: (name) => (handles.has(name) ? name : undefined),
    };
    const rules = { takes: taking, names, mode: config.notion.body };
    const schema = input.schema ?? observed.repository.plans.flatMap(({ path }) => commonSchema(observed, path))[0];
    const untouched = (0,core_status/* nearest */.pA)((0,core_status/* planVocabulary */.SN)(detection.plans.fields.status), 'todo')?.option?.id;
    const made = outlined.map(({ project, key, path, rows }) => {
        const pulls = sameSpelling(rows.map(({ id, row, read: each }) => withoutDefaults(importRow(each, key, id, rules, row.dependsOn), each, taking)));
        const tasks = (0,new_file/* newFile */.Jd)({ path, key, title: project.title }, schema, pulls.flatMap(({ edits }) => edits));
        const { plan } = (0,parse/* parsePlan */.v)(path, tasks.text);
        const page = project.page && pages.get(project.page.id);
        const wanted = plan && wants({ ...facts, plans: [plan] });
        const own = plan && page && wanted
            ? importPlanPage(page, plan, detection.plans, rules, wanted.pageContext(plan), [
                wanted.plan(key).values['status'],
                untouched,
            ])
            : undefined;
        const file = own ? (0,new_file/* edited */.oh)(tasks, key, own.edits) : tasks;
        return { plan: { key, text: file.text, state: stateOf(project, read, file, pulls, own?.page) }, file };
    });
    return {
        plans: made.map(({ plan }) => plan),
        problems,
        notices: [
            ...notices,
            ...lookups.titled.notices,
            ...made.flatMap(({ file }) => file.refused.map(({ why }) => ({ message: `${file.path}: ${why}` }))),
            ...suggestions(outlined, taking, (user) => people.directory.suggestion(user)),
        ],
    };
}
/** Names for the projects, an order and IDs for their rows, and dependencies that a file can hold. */
function arrange({ observed, connection, projects, keys, paths }, pages, taking, taskOf) {
    const inside = new Set(projects.flatMap(({ rows }) => rows.map(({ id }) => id)));
    const titleOf = (page) => pages.get(page)?.page.title ?? 'another row';
    const strangers = [];
    const rowOf = (id) => {
        const page = pages.get(id)?.page;
        if (!page || page.inTrash)
            return [];
        const values = taking.valuesOf(page);
        const all = (0,codecs_codec/* idsOf */.UX)(values['depends-on'] ?? null);
        const dependsOn = all.filter((other) => inside.has(other) || taskOf(other) !== undefined);
        if (dependsOn.length < all.length)
            strangers.push(page.title);
        return [{ page: id, createdTime: page.createdTime, phase: taking.phaseOf(values), dependsOn }];
    };
    const { rows, dropped } = withoutCircles([...inside].flatMap(rowOf));
    const byPage = new Map(rows.map((row) => [row.page, row]));
    const phases = connection.detection.tasks.fields.phase?.options?.map(({ name }) => name) ?? [];
    const [usedKeys, usedPaths] = [new Set(keys), [...paths]];
    const problems = [];
    const outlined = projects.flatMap((project) => {
        const own = outline(project.rows.flatMap(({ id }) => byPage.get(id) ?? []), phases);
        const carried = own.map(({ page }) => idIn(taking.valuesOf(pages.get(page).page)));
        const key = ownKey(project, carried, connection, usedKeys) ?? (0,naming/* keyFor */.b)(project.title, usedKeys);
        const path = (0,naming/* pathFor */.p)({ title: project.title, key }, observed.config.config.plans, usedPaths);
        if (path === undefined) {
            problems.push(noPath(project.title));
            return [];
        }
        usedKeys.add(key);
        usedPaths.push(path);
        const ids = numbered(key, carried, observed.known?.highWater[key] ?? 0);
        return [
            { project, key, path, rows: own.map((row, at) => ({ id: ids[at], row, read: pages.get(row.page) })) },
        ];
    });
    return {
        outlined,
        problems,
        notices: [
            ...strangers.map((title) => ({
                message: `"${title}" depends on rows that are no tasks of a plan; these dependencies stay in Notion only.`,
            })),
            ...dropped.map(({ page, dependsOn }) => ({
                message: `"${titleOf(page)}" and "${titleOf(dependsOn)}" depend on each other in a circle; that "${titleOf(page)}" depends on "${titleOf(dependsOn)}" stays in Notion only.`,
            })),
        ],
    };
}
/** The key that the page of a project, or all IDs of its rows, carry already. */
function ownKey({ page }, carried, { detection }, used) {
    const written = page && (0,board_rows/* readRow */.zK)(page, detection.plans).values['key'];
    const own = typeof written === 'string' ? written.toUpperCase() : '';
    const prefixes = new Set(carried.flatMap((id) => (0,plan_model/* splitId */.Q)(id)?.key ?? []));
    const [only, second] = [...prefixes];
    return [own, ...(second === undefined ? [only ?? ''] : [])].find((key) => (0,plan_model/* splitId */.Q)(`${key}-1`) !== undefined && !used.has(key));
}
function idIn({ id }) {
    return typeof id === 'string' ? id.toUpperCase() : '';
}
/** Rows that carry an ID of the plan keep it, the first of two that carry the same; the others get the next numbers. */
function numbered(key, carried, highest) {
    const kept = carried.map((id, at) => (0,plan_model/* splitId */.Q)(id)?.key === key && carried.indexOf(id) === at);
    let last = carried.reduce((most, id, at) => (kept[at] ? Math.max(most, (0,plan_model/* splitId */.Q)(id).number) : most), highest);
    return carried.map((id, at) => (kept[at] ? id : `${key}-${(last += 1)}`));
}
/** Without the status that a task has anyway. */
function withoutDefaults(pull, { page }, taking) {
    const first = taking.holdTask({ ...written/* noTask */.LG, title: page.title }, 'status', null);
    if (!(0,board_values/* sameValue */.eE)(taking.valuesOf(page)['status'] ?? null, first ?? null))
        return pull;
    const edits = pull.edits.map((edit) => {
        if (edit.kind !== 'add-task')
            return edit;
        const { status: _, ...values } = edit.values;
        return { ...edit, values };
    });
    return { ...pull, edits };
}
/** Phases that differ in case or commas only are one, as they are in Notion. */
function sameSpelling(pulls) {
    const spelled = new Map();
    return pulls.map((pull) => ({
        ...pull,
        edits: pull.edits.map((edit) => {
            if (edit.kind !== 'add-task' || edit.phase === undefined)
                return edit;
            const name = edit.phase.replaceAll(',', '').toLowerCase();
            if (!spelled.has(name))
                spelled.set(name, edit.phase);
            return { ...edit, phase: spelled.get(name) };
        }),
    }));
}
function stateOf({ title }, read, { path, refused }, pulls, page) {
    const out = new Set(refused.map(({ edit }) => edit));
    const tasks = pulls
        .filter(({ edits }) => !edits.some((edit) => out.has(edit)))
        .map(({ task, page: id, url, to, fields, sections }) => [task, { page: id, url, title: to, fields, sections }]);
    return { path, title, read, ...(page ? { page } : {}), tasks: Object.fromEntries(tasks) };
}
/** The lines by which people get names instead of user ids. */
function suggestions(outlined, taking, suggestion) {
    const users = outlined.flatMap(({ rows }) => rows.flatMap(({ read }) => (0,codecs_codec/* idsOf */.UX)(taking.valuesOf(read.page)['assignee'] ?? null)));
    const lines = [...new Set(users)].flatMap((user) => suggestion(user) ?? []);
    return lines.length === 0
        ? []
        : [{ message: `To see names instead of user ids, add under \`people\`: ${lines.join(', ')}.` }];
}
/** What other plans name as their schema, where it is an address. */
function commonSchema({ repository: { texts } }, path) {
    const schema = (0,new_file/* schemaOf */.pP)(texts.get(path) ?? '');
    return schema !== undefined && /^https:\/\//.test(schema) ? [schema] : [];
}
function noPath(title) {
    return {
        code: 'configuration',
        message: `No file name for "${title}" fits the first glob of \`plans\`.`,
        hint: 'Put a glob like `plans/**/*.yml` first.',
    };
}

;// CONCATENATED MODULE: ./build/src/core/reconcile/projects.js
// Rows that people made without any plan file, by the project that they belong to: each is to become a plan.







/** The property that names the project of a row beside the relation to the plans database: a select, a text, a link elsewhere. */
function projectProperty({ source, fields }) {
    const { name, also } = board_fields/* taskFields */.Df.plan;
    const names = [name, ...also].map(board_names/* fold */.AU);
    return source.properties
        .filter(({ type }) => ['select', 'multi_select', 'rich_text', 'relation'].includes(type))
        .filter(({ id }) => !Object.values(fields).some((used) => used.id === id))
        .filter((property) => names.includes((0,board_names/* fold */.AU)(property.name)))
        .sort((a, b) => names.indexOf((0,board_names/* fold */.AU)(a.name)) - names.indexOf((0,board_names/* fold */.AU)(b.name)))[0];
}
/**
 * @param pages the pages of the plans database that may become plans
 * @param titleOf the title of a page elsewhere that a row names as its project
 */
function projectsOf(rows, pages, { tasks }, titleOf) {
    const byId = new Map(pages.map((page) => [page.id, page]));
    const beside = projectProperty(tasks);
    const named = (row) => {
        const raw = row.properties[beside?.id ?? ''];
        return raw === undefined
            ? []
            : (0,codecs_codec/* idsOf */.UX)((0,board_values/* readValue */.wK)(raw, beside)).map((value) => titleIn(beside, value, titleOf));
    };
    const groups = new Map();
    const add = (name, title, page, row) => {
        const group = groups.get(name) ?? { title, page, rows: [] };
        groups.set(name, { ...group, rows: [...group.rows, row] });
    };
    const rest = [];
    const ambiguous = [];
    for (const row of [...rows].sort((a, b) => (a.createdTime < b.createdTime ? -1 : 1))) {
        const linked = (0,codecs_codec/* idsOf */.UX)((0,board_rows/* readRow */.zK)(row, tasks).values['plan'] ?? null);
        const titles = linked.length > 0 ? [] : named(row);
        const page = byId.get(linked[0] ?? '');
        if (linked.length + titles.length === 0)
            rest.push(row);
        else if (linked.length + titles.length > 1)
            ambiguous.push(row);
        else if (titles.length === 1)
            add(`title ${titles[0].toLowerCase()}`, titles[0], undefined, row);
        // Other pages are plans already: the sync's, or another repository's.
        else if (page)
            add(page.id, bareTitle(page.title), page, row);
    }
    return { projects: [...groups.values()], rest, ambiguous };
}
function titleIn(property, value, titleOf) {
    const option = property.options?.find(({ id }) => id === value)?.name;
    return bareTitle(option ?? (property.type === 'relation' ? titleOf(value) : undefined) ?? value);
}
/** Those that a title or an address names. */
function projectsNamed(projects, name) {
    const reference = (0,references/* parseReference */.F)(name);
    if ('id' in reference)
        return projects.filter(({ page }) => page?.id === reference.id);
    const wanted = bareTitle(reference.title).toLowerCase();
    return projects.filter(({ title }) => title.toLowerCase() === wanted);
}
/** A title without what titles of plan pages begin with. */
function bareTitle(title) {
    const line = title.replace(/\s+/g, ' ').trim();
    const start = planTitlePrefix.trim().toLowerCase();
    return line.toLowerCase().startsWith(start) ? line.slice(start.length).trim() : line;
}

;// CONCATENATED MODULE: ./build/src/modes/import-rows.js
// Which rows of the database an import is about: those that no plan file stands behind, by project.






/**
 * The projects that become plans, or why none does.
 * @param waiting imports that wait in the pull request or for their first sync
 * @param wanted the title or address of the one that was asked for
 */
async function findProjects(board, observed, connection, waiting, wanted) {
    const { detection, tasks, plans } = connection;
    const [listed, pages] = await Promise.all([board.rows(tasks.id), board.rows(plans.id)]);
    const nothing = { projects: [], problems: [], notices: [], keys: [] };
    if (!listed.complete || !pages.complete)
        return { ...nothing, problems: [incomplete] };
    const rows = listed.pages.filter(({ inTrash, title }) => !inTrash && title.trim() !== '');
    const titles = await titlesElsewhere(board, rows, detection);
    const known = ours(observed, connection, waiting);
    const group = (some, candidates) => projectsOf(some, candidates, detection, (page) => titles.get(page));
    const found = group(rows.filter((row) => !known.row(row)), pages.pages.filter((page) => !page.inTrash && !known.page(page)));
    const all = withRest(found, tasks.title);
    const chosen = wanted === undefined ? all : projectsNamed(all, wanted);
    const notices = found.ambiguous.map(({ title }) => ({
        message: `The row "${title}" belongs to several projects, so it was left out. Give it one, and import it then.`,
    }));
    if (chosen.length === 1 || (wanted === undefined && chosen.length > 0))
        return { ...nothing, projects: chosen, notices, keys: keysBeside(chosen, pages.pages, detection) };
    if (wanted === undefined)
        return {
            ...nothing,
            notices: [
                ...notices,
                { message: `There is nothing to import: every row of "${tasks.title}" belongs to a plan already.` },
            ],
        };
    if (chosen.length > 1)
        return { ...nothing, problems: [severalNamed(wanted, chosen)] };
    const everywhere = withRest(group(rows, pages.pages), tasks.title);
    return projectsNamed(everywhere, wanted).length > 0
        ? {
            ...nothing,
            notices: [
                {
                    message: `There is nothing to import: every row of "${wanted}" belongs to a plan already, or waits in a pull request.`,
                },
            ],
        }
        : { ...nothing, problems: [noneNamed(wanted, everywhere)] };
}
function keysBeside(chosen, pages, { plans }) {
    const own = new Set(chosen.map(({ page }) => page?.id));
    return pages
        .filter(({ id }) => !own.has(id))
        .flatMap((page) => textIn((0,board_rows/* readRow */.zK)(page, plans).values['key']).map((key) => key.toUpperCase()));
}
/** One more for the rows of no project, called like the database. */
function withRest({ projects, rest }, title) {
    return rest.length === 0 ? projects : [...projects, { title, page: undefined, rows: rest }];
}
const incomplete = {
    code: 'notion',
    message: 'Notion did not list all rows of the databases, so it cannot be told what is to be imported.',
    hint: 'Nothing was done. Run it again.',
};
function severalNamed(wanted, found) {
    return {
        code: 'configuration',
        message: `Several projects are called "${wanted}": ${found.map(({ title, page }) => page?.url ?? title).join(', ')}.`,
        hint: 'Give the address of the right one as `plan`.',
    };
}
function noneNamed(wanted, all) {
    const titles = all.map(({ title }) => title);
    const near = (0,did_you_mean/* closest */.k)(wanted, titles);
    const some = titles.slice(0, 20).map((title) => `"${title}"`);
    return {
        code: 'configuration',
        message: `No row belongs to a project called "${wanted}".`,
        hint: `${near === undefined ? '' : `Did you mean "${near}"? `}${some.length === 0 ? 'The database has no rows.' : `There are: ${some.join(', ')}${titles.length > some.length ? ' \u2026' : '.'}`}`,
    };
}
/** What plan files stand behind already, here or in another repository. */
function ours({ session, known, repository: { plans, frozen } }, { detection }, waiting) {
    const tracked = new Set([
        ...trackedPages(session, known).keys(),
        ...[...session.plans.values()].flatMap(({ page, tasks }) => [
            page,
            ...Object.values(tasks).map((task) => task.page),
        ]),
        ...Object.values(waiting).flatMap(({ page, tasks }) => [
            ...(page ? [page.page] : []),
            ...Object.values(tasks).map((task) => task.page),
        ]),
        ...[...(known?.proposed?.pulls ?? []), ...(known?.proposed?.later ?? [])].map(({ page }) => page),
    ]);
    const keys = new Set([...plans.map(({ key }) => key), ...frozen, ...Object.keys(known?.plans ?? {})]);
    const ids = new Set([
        ...Object.keys(session.index),
        ...plans.flatMap(({ tasks }) => tasks.flatMap(({ id }) => id ?? [])),
    ]);
    const is = (page, which, name, names) => {
        const { values } = (0,board_rows/* readRow */.zK)(page, detection[which]);
        const isElsewhere = textIn(values['source']).some((source) => /\/blob\/.+\.ya?ml(#L\d+)?$/i.test(source));
        return (tracked.has(page.id) ||
            isElsewhere ||
            textIn(values[name]).some((text) => names.has(text.toUpperCase())));
    };
    return {
        row: (row) => is(row, 'tasks', 'id', ids),
        page: (page) => is(page, 'plans', 'key', keys),
    };
}
function textIn(value) {
    return typeof value === 'string' && value !== '' ? [value] : [];
}
/** Titles of pages outside of our databases that rows name as their project. */
async function titlesElsewhere(board, rows, { tasks }) {
    const property = projectProperty(tasks);
    if (property?.type !== 'relation')
        return new Map();
    const ids = new Set(rows.flatMap((row) => (0,codecs_codec/* idsOf */.UX)((0,board_values/* readValue */.wK)(row.properties[property.id] ?? { id: '', type: 'relation', relation: [] }, property))));
    const titles = new Map();
    for (const id of ids) {
        const page = await board.page(id);
        if (page)
            titles.set(id, page.title);
    }
    return titles;
}

;// CONCATENATED MODULE: ./build/src/modes/import.js
// The mode `import`: rows that people made before there were plan files become plans, in one pull request. Notion is
// only read; once the files are on the default branch, the sync ties them to the rows that they were made from.













const importBranch = 'plan-sync/import';
/** Makes plans of projects; every way in which it can end is in the report. Throws Faults of the services. */
async function importPlans(ports, request) {
    const report = (0,core_report/* emptyReport */._O)('import', request.dryRun);
    const looking = {
        kind: 'sync',
        scope: 'full',
        dryRun: true,
        branch: undefined,
        configPath: request.configPath,
        only: [],
        confirm: undefined,
    };
    for (;;) {
        const surveyed = await begin_begin(ports, looking);
        if ('problems' in surveyed)
            return { ...report, ...surveyed };
        const { board } = ports;
        const problem = whyNot(board, surveyed, request.configPath);
        if (!board || problem)
            return { ...report, problems: problem ? [problem] : [] };
        const done = await unlessOvertaken(() => importWith(ports, board, request, surveyed));
        if (done)
            return { ...report, ...done, requests: board.requests() };
        ports.log.info('Somebody was faster; looking again.');
    }
}
function whyNot(board, { config }, file) {
    const { tasks, plans } = config.config.notion;
    if (!board)
        return {
            code: 'configuration',
            message: '`import` needs a Notion token.',
            hint: 'Store the token of a Notion integration as a secret and pass it as `notion-token`.',
        };
    if (tasks !== undefined && plans !== undefined)
        return undefined;
    return {
        code: 'configuration',
        message: `${file} does not name the databases to import from.`,
        hint: 'Give `notion.tasks` and `notion.plans`; where there is no plans database yet, give `notion.parent` too and run the mode `setup`.',
        file,
    };
}
async function importWith(ports, board, request, surveyed) {
    const { config, known } = surveyed;
    const observed = await survey_observe(ports.repository, surveyed);
    const connection = await (0,connect/* connect */.Ng)(board, config.config, request.configPath, known?.board, connect/* both */.WP);
    if (!('detection' in connection) || connection.problems.length > 0)
        return { problems: connection.problems };
    const proposal = await ports.proposals.find(importBranch);
    if (proposal.pull?.state === 'open' && proposal.pull.settled)
        return {
            notices: [
                {
                    message: `Pull request #${proposal.pull.number} with an earlier import is approved: merge or close it, and import again.`,
                },
            ],
        };
    const waiting = await waitingImports(ports, observed, proposal);
    const found = await findProjects(board, observed, connection, waiting.imported, request.project);
    const { notices } = connection;
    if (found.projects.length === 0)
        return { problems: found.problems, notices: [...found.notices, ...notices] };
    const { session, repository } = observed;
    const made = await makePlans({
        board,
        observed,
        connection,
        projects: found.projects,
        waiting: waiting.imported,
        keys: new Set([
            ...found.keys,
            ...repository.plans.flatMap(({ key, was }) => [key, ...(was === undefined ? [] : [was])]),
            ...repository.frozen,
            ...Object.keys(known?.plans ?? {}),
            ...Object.keys(known?.highWater ?? {}),
            ...Object.values(session.index).map(({ plan }) => plan),
            ...Object.keys(waiting.imported),
        ]),
        paths: [...repository.files.keys(), ...repository.listed.map(({ path }) => path), ...waiting.paths],
        schema: request.schema,
    });
    const left = [...found.notices, ...made.notices];
    const all = { mapping: connection.mapping, problems: made.problems, notices: [...left, ...notices] };
    if (request.dryRun || made.plans.length === 0)
        return { ...all, results: resultsOf(made.plans, { kind: 'planned' }) };
    const proposed = await proposePlans(ports, observed, waiting, made.plans, left);
    return {
        ...all,
        ...proposed,
        problems: [...all.problems, ...proposed.problems],
        notices: [...all.notices, ...proposed.notices],
    };
}
/** What earlier imports left that still counts; what was closed or given up does not. */
async function waitingImports({ repository }, { known, config, repository: { files, plans } }, proposal) {
    const open = proposal.pull === undefined || proposal.pull.state === 'open' ? proposal.branch : undefined;
    const onBranch = open ? await repository.files(open.head.tree, (0,matcher/* planMatcher */.Q)(config.config.plans)) : [];
    const blobs = new Map(onBranch.map(({ path, blob }) => [path, blob]));
    const imported = Object.entries(known?.imported ?? {}).filter(([key, { path }]) => files.has(path) || blobs.has(path) || plans.some((plan) => plan.key === key));
    const proposed = imported.flatMap(([, { path }]) => {
        const blob = files.has(path) ? undefined : blobs.get(path);
        return blob === undefined ? [] : [{ path, blob }];
    });
    const texts = await repository.texts(proposed.map(({ blob }) => blob));
    return {
        imported: Object.fromEntries(imported),
        files: proposed.flatMap(({ path, blob }) => {
            const content = texts.get(blob);
            return content === undefined ? [] : [{ path, content }];
        }),
        paths: [...blobs.keys()],
        proposal,
    };
}
/** First the state, by which the sync knows the rows again; then the pull request, which people may merge at once. */
async function proposePlans(ports, observed, { imported, files, proposal }, plans, left) {
    const next = { ...imported, ...Object.fromEntries(plans.map(({ key, state }) => [key, state])) };
    await observed.session.save({ ...stateBefore(ports, observed), imported: next }, 'What plans were made of', true);
    const { branch } = proposal;
    const theirs = branch !== undefined && !branch.ours;
    const paths = new Set([...files.map(({ path }) => path), ...plans.map(({ state }) => state.path)]);
    const shown = Object.entries(next)
        .filter(([, { path }]) => paths.has(path))
        .map(([key, { path, title, tasks }]) => ({
        key,
        title,
        path,
        tasks: Object.keys(tasks).length,
    }));
    const summary = importSummary(shown);
    const template = observed.config.config.sync.message;
    const sent = await ports.proposals.propose({
        branch: importBranch,
        head: theirs ? branch.head : observed.head,
        changes: [
            ...(theirs ? [] : files),
            ...plans.map(({ state, text }) => ({ path: state.path, content: text })),
        ],
        message: (0,commit/* commitMessage */.d)(template, {
            summary,
            body: [],
            trailers: { 'Plan-Sync-Run': `${ports.run.id}/${ports.run.attempt}` },
        }),
        title: (0,commit/* commitMessage */.d)(template, { summary, body: [], trailers: {} }),
        body: importBody(shown, left.map(({ message }) => message)),
    });
    const nothing = { results: [], notices: [], pullRequest: undefined, problems: [] };
    switch (sent.kind) {
        case 'proposed':
            return {
                ...nothing,
                results: resultsOf(plans, { kind: 'proposed', url: sent.url }),
                pullRequest: { number: sent.number, url: sent.url },
            };
        case 'branch-only':
            return {
                ...nothing,
                results: resultsOf(plans, { kind: 'proposed', url: sent.url }),
                notices: [
                    {
                        message: `The branch ${importBranch} holds the plans, and this token may not open a pull request (${sent.reason}). Open it yourself: ${sent.url} \u2013 or allow it under Settings \u2192 Actions \u2192 General \u2192 Workflow permissions.`,
                    },
                ],
            };
        case 'stale':
            return {
                ...nothing,
                notices: [
                    { message: 'Somebody changed the pull request meanwhile, so nothing was proposed. Import again.' },
                ],
            };
        case 'refused':
            return { ...nothing, problems: [refused(sent.reason)] };
    }
}
function refused(reason) {
    return {
        code: 'configuration',
        message: `GitHub takes no branch ${importBranch} from this token (${reason}).`,
        hint: 'Give the workflow `contents: write` and `pull-requests: write`.',
    };
}
/** The state as it is; before the first sync one that makes it look at everything. */
function stateBefore({ repository }, { known, head, session }) {
    if (known)
        return known;
    return {
        format: state_model/* FORMAT */.uB,
        repository: `${repository.owner}/${repository.name}`,
        dialect: dialect/* DIALECT */.$p,
        config: { blob: null, text: '' },
        head: head.commit,
        tree: null,
        watermark: null,
        recent: {},
        highWater: Object.fromEntries((0,ids/* highWaterOf */.N)([], {}, (0,high_water/* idsOfTrailers */.g)(session.trailers))),
        plans: {},
    };
}
function resultsOf(plans, outcome) {
    const operation = { changes: [], blocks: 0 };
    return plans.flatMap(({ key, state }) => [
        {
            operation: {
                ...operation,
                kind: 'import-plan',
                plan: key,
                task: undefined,
                title: `${state.title} (${state.path})`,
            },
            outcome,
        },
        ...Object.entries(state.tasks).map(([task, { title }]) => ({
            operation: { ...operation, kind: 'import-task', plan: key, task, title },
            outcome,
        })),
    ]);
}

// EXTERNAL MODULE: ./build/src/modes/setup.js + 1 modules
var setup = __webpack_require__(75568);
;// CONCATENATED MODULE: ./build/src/core/pull-requests/blocks.js
// Which lines of Markdown are text of the author: not fenced or indented code, not a quote, not where a link leads.
/** Goes through a text line by line. */
class Blocks {
    #fence;
    /** Where the text of the list items begins that are open, the innermost last. */
    #items = [];
    /** Or after what ends a paragraph just as well: only there may indented code begin. */
    #afterBlank = true;
    /** Whether the next line is read. */
    isRead(line) {
        if (this.#fence) {
            if (closes(line, this.#fence))
                this.#fence = undefined;
            this.#afterBlank = true;
            return false;
        }
        const afterBlank = this.#afterBlank;
        let { width, at } = indentOf(line, 0, 0);
        this.#afterBlank = at === line.length || /^#{1,6}\s/.test(line.slice(at, at + 7));
        if (at === line.length)
            return false;
        if (afterBlank || this.#afterBlank)
            this.#leaveItems(width);
        if (afterBlank && width >= (this.#items.at(-1) ?? 0) + 4) {
            // The next line is code as well, as if it came after a blank one.
            this.#afterBlank = true;
            return false;
        }
        for (let item = itemAt(line, at); item; item = itemAt(line, at)) {
            this.#leaveItems(width);
            const next = indentOf(line, at + item, width + item);
            const code = next.width > width + item + 4;
            this.#items.push(code ? width + item + 1 : next.width);
            if (code)
                return false;
            ({ width, at } = next);
        }
        const fence = /^(?:(`{3,})[^`]*|(~{3,}).*)$/.exec(line.slice(at));
        if (fence)
            this.#fence = { mark: fence[1] ?? fence[2], indent: width };
        return !fence && line[at] !== '>' && !leadsElsewhere(line.slice(at));
    }
    /** Those that a text in column `width` is no part of. */
    #leaveItems(width) {
        while (this.#items.length > 0 && width < this.#items.at(-1))
            this.#items.pop();
    }
}
function closes(line, fence) {
    const { width, at } = indentOf(line, 0, 0);
    const rest = line.slice(at).trimEnd();
    return (width < fence.indent + 4 &&
        rest.length >= fence.mark.length &&
        rest === fence.mark[0].repeat(rest.length));
}
/** The length of a list item's marker, with a space or the end behind it. */
function itemAt(line, at) {
    const marker = /^(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)/.exec(line.slice(at, at + 12))?.[0];
    return marker?.length;
}
/** Past the spaces from `at` on, which stands in column `width`. */
function indentOf(line, at, width) {
    let column = width;
    let index = at;
    for (; line[index] === ' ' || line[index] === '\t'; index++)
        column += line[index] === '\t' ? 4 - (column % 4) : 1;
    return { width: column, at: index };
}
/** `[label]: address` shows nothing. */
function leadsElsewhere(line) {
    return /^\[[^[\]]+\]:[ \t]*(?:<|[/#.]|[a-z][a-z0-9+.-]*:)/i.test(line);
}

;// CONCATENATED MODULE: ./build/src/core/pull-requests/pairs.js
// What belongs together in a line of Markdown: the two ends of a code span, the parentheses of a link.
/** Spans between two equal runs of one character, such as the backticks of a code span. To be asked from left to right. */
class Pairs {
    #text;
    #runs = new Map();
    /** By the run itself; what is left behind is taken off from the end, which is the left. */
    #ahead = new Map();
    #limits;
    #limit = 0;
    /** No span crosses a limit; limits ascend. */
    constructor(text, run, limits) {
        this.#text = text;
        this.#limits = limits;
        for (const { 0: characters, index } of text.matchAll(run))
            this.#add(characters, index);
        for (const runs of this.#ahead.values())
            runs.reverse();
    }
    /** Where the span ends that starts at `at`; undefined where none does. */
    endAt(at) {
        const run = this.#runs.get(at);
        if (!run)
            return undefined;
        while (this.#limit < this.#limits.length && this.#limits[this.#limit] <= at)
            this.#limit += 1;
        const ahead = this.#ahead.get(this.#text.slice(run.start, run.end)) ?? [];
        while (ahead.length > 0 && ahead[ahead.length - 1].start <= at)
            ahead.pop();
        const close = ahead[ahead.length - 1];
        return close && close.start < (this.#limits[this.#limit] ?? Infinity) ? close.end : undefined;
    }
    /** The first character of a run is escaped: the rest of it is a run of its own. */
    skip(at) {
        const run = this.#runs.get(at);
        if (!run || run.end === at + 1)
            return;
        this.#runs.delete(at);
        this.#runs.set(at + 1, { start: at + 1, end: run.end });
    }
    #add(characters, start) {
        const run = { start, end: start + characters.length };
        this.#runs.set(start, run);
        const same = this.#ahead.get(characters);
        if (same)
            same.push(run);
        else
            this.#ahead.set(characters, [run]);
    }
}
/** Where paragraphs end, as far as a code span is concerned: before blank lines and lines that begin something else. */
function paragraphEnds(text) {
    const ends = /\n(?=[ \t]*(?:\n|$|```|~~~|>|#|[-*+][ \t]|\d{1,9}[.)][ \t]))/g;
    return Array.from(text.matchAll(ends), ({ index }) => index);
}
/** For every parenthesis that opens behind a bracket, where its partner on the same line ends. */
function closings(text) {
    const ends = new Map();
    let open = [];
    for (const { 0: character, index } of text.matchAll(/\\[\\()]|[()\n]/g)) {
        if (character === '\n')
            open = [];
        else if (character === '(')
            open.push(index);
        else if (character === ')') {
            const start = open.pop();
            if (start !== undefined && text[start - 1] === ']')
                ends.set(start, index + 1);
        }
    }
    return ends;
}

;// CONCATENATED MODULE: ./build/src/core/pull-requests/readable.js
// What is read of a text on GitHub: what a person sees there as the author's own words. Code, quotes, comments, tags
// and addresses are no words of the author. Every scan goes forward only, so that time grows with length alone.


/** Stands where something visible is not read: neither a letter nor a space, so nothing joins across it. */
const gap = '\uFFFC';
const tagStart = /^<(?:[a-z][\w+.-]*[\s/>:@]|[/!?])/i;
/** Their text is code or somebody else's words. */
const unreadElements = new Set(['code', 'pre', 'samp', 'kbd', 'blockquote', 'del', 's', 'script', 'style']);
/** The words of Markdown: a body, or a commit message. Lines stay lines; link texts stay, their addresses go. */
function wordsOfMarkdown(text) {
    return withoutAddresses(new Scan(visible(text)).read());
}
/** The words of one line that is no Markdown but for its code spans: a title. */
function wordsOfLine(text) {
    const line = visible(text).replaceAll('\n', ' ');
    const spans = new Pairs(line, /`+/g, []);
    let read = '';
    for (let at = 0; at < line.length;) {
        const end = spans.endAt(at);
        read += end === undefined ? line[at] : gap;
        at = end ?? at + 1;
    }
    return withoutAddresses(read);
}
/** Invisible characters would split what reads as one word; overrides of the direction are dealt with by line. */
function visible(text) {
    return text.replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n').replace(/(?![\u202D\u202E])\p{Cf}/gu, '');
}
/** Addresses, and lines that read otherwise than they are written, are not read. */
function withoutAddresses(text) {
    const lines = /[\u202D\u202E]/.test(text)
        ? text
            .split('\n')
            .map((line) => (/[\u202D\u202E]/.test(line) ? gap : line))
            .join('\n')
        : text;
    return lines
        .replace(/:\/\/[^\s<>"`|]*/g, gap)
        .replace(/(?<![\w.@-])[\w-]+(?:\.[\w-]+)+(?::\d+)?\/[^\s<>"`|]*/g, gap)
        .replace(/(?<![\w.-])www\.[^\s<>"`|]*/gi, gap);
}
/** What can begin nothing but text. */
const plain = /[^\\`~<(\n]+/y;
class Scan {
    #text;
    #blocks = new Blocks();
    #spans;
    #closings;
    #read = [];
    /** A tag that was never closed was read as text up to here. */
    #noTagBefore = 0;
    constructor(text) {
        this.#text = text;
        this.#spans = new Pairs(text, /`+|~~+/g, paragraphEnds(text));
        this.#closings = closings(text);
    }
    read() {
        for (let at = 0; at < this.#text.length;)
            at = this.#line(at);
        return this.#read.join('');
    }
    /** Reads from the start of a line; where the next one starts. */
    #line(start) {
        const end = lineEnd(this.#text, start);
        if (!this.#blocks.isRead(this.#text.slice(start, end))) {
            this.#read.push('\n');
            return end + 1;
        }
        let at = start;
        while (at < this.#text.length && this.#text[at] !== '\n')
            at = this.#next(at);
        this.#read.push('\n');
        return at + 1;
    }
    /** Reads what begins here; where it ends. */
    #next(at) {
        const text = this.#text;
        plain.lastIndex = at;
        const run = plain.exec(text)?.[0];
        if (run !== undefined) {
            this.#read.push(run);
            return at + run.length;
        }
        const character = text[at];
        if (character === '\\' && /[!-/:-@[-`{-~]/.test(text[at + 1] ?? '')) {
            this.#read.push(text[at + 1]);
            this.#spans.skip(at + 1);
            return at + 2;
        }
        const end = character === '`' || character === '~'
            ? this.#spans.endAt(at)
            : character === '<'
                ? this.#angle(at)
                : character === '(' && text[at - 1] === ']'
                    ? this.#closings.get(at)
                    : undefined;
        if (end === undefined) {
            this.#read.push(character);
            return at + 1;
        }
        this.#read.push(standIn(text, at, end));
        return end;
    }
    #angle(at) {
        const text = this.#text;
        if (text.startsWith('<!--', at)) {
            const end = text.indexOf('-->', at + 4);
            return end < 0 ? text.length : end + 3;
        }
        const end = this.#tag(at);
        if (end === undefined)
            return undefined;
        const name = /^<([a-z]{1,10})(?=[\s>])/i.exec(text.slice(at, at + 12))?.[1]?.toLowerCase();
        if (name === undefined || !unreadElements.has(name) || text[end - 2] === '/')
            return end;
        const close = closingTag(name);
        close.lastIndex = end;
        return close.exec(text) ? close.lastIndex : text.length;
    }
    /** Where a tag or `<address>` ends, attributes with a `>` in quotes included. */
    #tag(start) {
        if (start < this.#noTagBefore || !tagStart.test(this.#text.slice(start, start + 80)))
            return undefined;
        let quote;
        for (let at = start + 1; at < this.#text.length; at++) {
            const character = this.#text[at];
            const over = character === '<' || (character === '\n' && this.#text[at + 1] === '\n');
            if (quote === undefined ? over : character === '\n' && over) {
                this.#noTagBefore = at;
                return undefined;
            }
            if (character === quote)
                quote = undefined;
            else if (quote === undefined && character === '>')
                return at + 1;
            else if (quote === undefined && (character === '"' || character === "'") && this.#text[at - 1] === '=')
                quote = character;
        }
        this.#noTagBefore = this.#text.length;
        return undefined;
    }
}
/** Comments, tags and addresses of links cannot be seen; code and struck out text can. */
function standIn(text, start, end) {
    const unseen = text[start] === '(' ||
        text.startsWith('<!--', start) ||
        (/^<\/?[a-z][a-z0-9-]*[\s/>]/i.test(text.slice(start, start + 80)) &&
            text.indexOf('>', start) === end - 1);
    if (!unseen)
        return gap;
    return text.slice(start, end).includes('\n') ? '\n' : ' ';
}
const closingTags = new Map(Array.from(unreadElements, (name) => [name, new RegExp(`</${name}\\s{0,9}>`, 'gi')]));
function closingTag(name) {
    return closingTags.get(name);
}
function lineEnd(text, start) {
    const end = text.indexOf('\n', start);
    return end < 0 ? text.length : end;
}

;// CONCATENATED MODULE: ./build/src/core/pull-requests/words.js
const effects = new Map([
    ...said('closing', 'close closes closed closing fix fixes fixed fixing resolve resolves resolved'),
    ...said('closing', 'complete completes completed completing implement implements implemented implementing'),
    ...said('contributing', 'ref refs references part-of contributes-to toward towards'),
    ...said('related', 'related-to relates-to'),
    ...said('skip', 'skip ignore'),
]);
function said(effect, words) {
    return words.split(' ').map((word) => [word, effect]);
}
/** As much as is looked at before an ID: enough for a word, and for a few words that turn it around. */
const reach = 120;
// A word is not part of a longer one, of a compound (`bug-fix`) or of a name (`auto_close`).
const lastWord = new RegExp(`(?<![\\p{L}\\p{N}-]|[\\p{L}\\p{N}]_)(${[...effects.keys()].join('|').replaceAll('-', '[\\s*_]{1,3}')})$`, 'iu');
/** What stands between a word and its ID besides one colon: spaces, emphasis, an opening bracket, a hash sign. */
const opening = /[\s*_[#]/;
/** What may stand on either side of the comma of a list. */
const listGap = /^[\s*_[\]#]*(?:,[\s*_]*(?:(?:and|&)(?=[\s*_]))?|\s(?:and|&)\s)[\s*_[\]#]*$/i;
const negation = /(?<!\p{L})(?:not|never|no|without|cannot|(?:do|does|did|is|are|was|were|has|have|had|wo|ca|could|should|would)n['\u2019]?t)$/u;
const partly = new Set(['partially', 'partly']);
/** What `before`, the text on the line up to an ID (or from the ID before it on), says about the ID. */
function wordBefore(before) {
    const end = wordEnd(before);
    // `fix_PREF-1` is a name.
    if (/^_+$/.test(before.slice(end)))
        return 'bare';
    const text = before.slice(Math.max(0, end - reach), end);
    const word = lastWord.exec(text);
    if (!word)
        return 'bare';
    const effect = effects.get(word[1].toLowerCase().replace(/[\s*_]+/g, '-')) ?? 'bare';
    const adverbs = wordsBefore(text.slice(0, word.index));
    if (isNegated(adverbs))
        return effect === 'skip' ? 'bare' : 'related';
    return effect === 'closing' && partly.has(adverbs.at(-1) ?? '') ? 'contributing' : effect;
}
/** Whether `between`, the text from one ID to the next, makes them one list. */
function continuesList(between) {
    return between.length <= 40 && listGap.test(between);
}
function wordEnd(before) {
    const past = (from) => {
        let at = from;
        while (at > 0 && opening.test(before[at - 1]))
            at -= 1;
        return at;
    };
    const end = past(before.length);
    return before[end - 1] === ':' ? past(end - 1) : end;
}
/** The last three words of the same clause, in lower case. */
function wordsBefore(text) {
    const clause = text.split(/[.,;:!?()|\uFFFC]/).at(-1) ?? '';
    return clause
        .toLowerCase()
        .split(/[\s*_]+/)
        .filter((word) => word !== '')
        .slice(-3);
}
/** `does not yet fix`; but `not only fixes`. */
function isNegated(words) {
    return words.some((word, index) => negation.test(word) && words[index + 1] !== 'only');
}

;// CONCATENATED MODULE: ./build/src/core/pull-requests/mentions.js
// Where a text names something that looks like a task ID, and what it says about it.


// Scripts that put no spaces between words: an ID may touch their letters, and theirs only.
const unspaced = ['Han', 'Hiragana', 'Katakana', 'Hangul', 'Thai', 'Lao', 'Khmer', 'Myanmar']
    .map((script) => `\\p{scx=${script}}`)
    .join('');
const joined = `[^\\P{L}${unspaced}]|[^\\P{M}${unspaced}]|\\p{N}`;
const shape = '[A-Za-z][A-Za-z0-9]{1,9}-[0-9]{1,20}';
/** An ID; or `#12`, which may stand in a list between IDs. An address, a login or a version is neither. */
const mention = new RegExp(`#[0-9]{1,10}(?!${joined})|(?<!@|${joined})${shape}(?!${joined}|@|\\.[0-9])`, 'gu');
/** What `text` (the words of a body, a title or a message) names, in its order. */
function mentionsIn(text) {
    const found = [];
    let said = 'bare';
    let last = 0;
    for (const { 0: written, index } of text.matchAll(mention)) {
        const between = text.slice(last, index);
        const line = between.lastIndexOf('\n') + 1;
        const goesOn = last > 0 && line === 0 && continuesList(between);
        if (!goesOn)
            said = wordBefore(between.slice(line));
        last = index + written.length;
        if (!written.startsWith('#'))
            found.push(mentions_named(written, said));
    }
    return found;
}
/** What a branch is named after: no words, every ID in it. */
function mentionsInBranch(name) {
    return Array.from(name.matchAll(mention), ([text]) => text)
        .filter((text) => !text.startsWith('#'))
        .map((text) => mentions_named(text, 'bare'));
}
function mentions_named(written, said) {
    const text = written.replace(/[a-z]/g, (letter) => letter.toUpperCase());
    const id = text.replace(/-0+(?=[0-9])/, '-');
    return { text, id: (0,plan_model/* splitId */.Q)(id) ? id : undefined, said };
}

;// CONCATENATED MODULE: ./build/src/core/pull-requests/read-revert.js
// Whether a pull request takes another one back, as GitHub, git and people say it.


/** What a pull request takes back; undefined for any other than a revert. */
function readRevert({ title, body, head }) {
    const inBody = revertsIn(wordsOfMarkdown(body));
    const inTitle = revertedTitle(title.trim());
    const inBranch = Number(/^revert-([1-9]\d{0,8})-/i.exec(head)?.[1] ?? 0);
    if (inBody.length === 0 && inTitle === undefined && inBranch === 0)
        return undefined;
    const number = numberIn(inTitle ?? '') || inBranch;
    const byName = number === 0 ? [] : [{ number, repository: undefined }];
    return {
        pullRequests: inBody.length > 0 ? inBody : byName,
        title: inTitle,
        commits: revertedCommits(body),
    };
}
/** `Reverts #12`, `Reverts owner/name#12`, at the start of a line. */
function revertsIn(words) {
    const line = /^[ \t*_+-]{0,20}(?:this )?reverts?:?[ \t]{1,9}(?:pull request |PR )?([\w.-]{1,100}\/[\w.-]{1,100})?#([1-9]\d{0,8})\b/gim;
    const found = Array.from(words.matchAll(line), (match) => ({
        number: Number(match[2]),
        repository: match[1],
    }));
    return [...new Map(found.map((one) => [`${one.repository ?? ''}#${one.number}`, one])).values()];
}
/** The commits that a text says to revert, in the words of `git revert`. */
function revertedCommits(text) {
    return [
        ...new Set(Array.from(text.matchAll(/\bThis reverts commit ([0-9a-f]{7,64})\b/g), (match) => match[1])),
    ];
}
/**
 * What a title or subject takes back: `Revert "\u2026"` the title in it, `Reapply "\u2026"` the `Revert "\u2026"` of it. Without quotes
 * it is a revert where what follows can be nothing else: `revert: \u2026`, `Revert #12`, `Revert PREF-1`. `Revert button` is
 * a feature.
 */
function revertedTitle(title) {
    const quoted = /^(revert|reapply)\s{1,9}["'\u201c](.*)$/is.exec(title);
    if (quoted) {
        const inner = quoted[2].replace(/["'\u201d][^"'\u201d]{0,20}$/, '');
        return quoted[1].toLowerCase() === 'revert' ? inner : `Revert "${inner}"`;
    }
    const tagged = /^revert(?:\([^()]{0,100}\))?!?:\s{0,9}(.*)$/is.exec(title)?.[1];
    if (tagged !== undefined)
        return tagged;
    const rest = /^reverts?\s{1,9}(.*)$/is.exec(title)?.[1];
    return rest !== undefined && (numberIn(rest) > 0 || startsWithId(rest)) ? rest : undefined;
}
function numberIn(title) {
    return Number(/^(?:PR |pull request )?#([1-9]\d{0,8})\b/i.exec(title)?.[1] ?? 0);
}
function startsWithId(text) {
    const start = text.slice(0, 40).replace(/^[[#]{0,2}/, '');
    const first = mentionsIn(start)[0];
    return first !== undefined && start.toUpperCase().startsWith(first.text);
}

;// CONCATENATED MODULE: ./build/src/core/pull-requests/commits.js
// Which commits of a pull request speak for it, and what of their messages is read.


/** The words of the messages that are read. */
function wordsOfCommits(commits) {
    const undone = [];
    const read = [];
    // From the newest on, so that a revert that was reverted itself undoes nothing.
    for (const { sha, message } of [...commits].reverse()) {
        if (undone.some((start) => sha.startsWith(start)))
            continue;
        if (revertedTitle(firstLine(message)) !== undefined)
            undone.push(...revertedCommits(message));
        else if (!isMerge(message) && !isOurs(message))
            read.push(wordsOfMarkdown(withoutBorrowed(message)));
    }
    return read;
}
/** What git and GitHub write there names branches and titles of others. */
function isMerge(message) {
    const written = /^Merge (?:pull request #|(?:remote-tracking )?branch(?:es)? '|(?:commit|tag)s? '|\S{1,250} into \S{1,250}$)/;
    return written.test(firstLine(message).trimEnd());
}
function isOurs(message) {
    return /^Plan-Sync-Run: +\S/m.test(message);
}
/** The subject of a commit that is to be squashed into another one repeats that one's. */
function withoutBorrowed(message) {
    return /^(?:fixup|squash|amend)!/.test(message) ? message.slice(firstLine(message).length) : message;
}
function firstLine(message) {
    const end = message.indexOf('\n');
    return end < 0 ? message : message.slice(0, end);
}

;// CONCATENATED MODULE: ./build/src/core/pull-requests/references.js
// Which tasks a pull request names and what it does for each: by words, title, branch and mentions, in that order.





const mostUnknown = 20;
const strength = ['related', 'contributing', 'closing'];
/** What a pull request says about tasks. */
function readReferences(pullRequest, tasks) {
    const revertOf = readRevert(pullRequest);
    if (revertOf)
        return { links: new Map(), skipped: new Set(), unknown: [], revertOf };
    const named = mentions(pullRequest);
    const found = (among) => among.flatMap((mention) => {
        const task = taskOf(mention, tasks);
        return task === undefined ? [] : [{ task, said: mention.said }];
    });
    const [title, body, branch, commits] = [named.title, named.body, named.branch, named.commits].map(found);
    const skipped = new Set([...title, ...body, ...commits].filter(({ said }) => said === 'skip').map(({ task }) => task));
    const alone = new Set(branch.map(({ task }) => task)).size === 1;
    const layers = [
        words([...title, ...body]),
        words(commits),
        references_all(title, 'closing'),
        references_all(branch, alone ? 'closing' : 'related'),
        references_all(body, 'related'),
    ];
    // The strongest layer comes last, so that it stands.
    const links = new Map(layers.reverse().flatMap((layer) => [...layer]));
    for (const task of skipped)
        links.delete(task);
    return { links, skipped, unknown: references_unknown(Object.values(named).flat(), tasks), revertOf: undefined };
}
/**
 * Everything in the texts that is shaped like an ID, in upper case and without leading zeros: what has to be looked up
 * before `readReferences`. Nothing of a revert.
 */
function candidates(pullRequest) {
    if (readRevert(pullRequest))
        return new Set();
    return new Set(Object.values(mentions(pullRequest))
        .flat()
        .flatMap(({ id }) => (id === undefined ? [] : [id])));
}
/** Whether the author says that the pull request belongs to no task. */
function saysNoTask(body) {
    return /(?<![\p{L}\p{N}_-])no[ \t]{1,9}task(?![\p{L}\p{N}_-])/iu.test(wordsOfMarkdown(body));
}
function mentions({ title, body, head, commits }) {
    return {
        title: mentionsIn(wordsOfLine(title)),
        body: mentionsIn(wordsOfMarkdown(body)),
        branch: mentionsInBranch(head),
        // A message mentions much in passing: only what it says in words counts.
        commits: wordsOfCommits(commits)
            .flatMap(mentionsIn)
            .filter(({ said }) => said !== 'bare'),
    };
}
function taskOf({ text, id }, tasks) {
    return id === text ? tasks.taskOf(id) : undefined;
}
/** What words say, for each task the strongest. */
function words(found) {
    const roles = new Map();
    for (const role of strength)
        for (const { task, said } of found)
            if (said === role)
                roles.set(task, role);
    return roles;
}
function references_all(found, role) {
    return new Map(found.map(({ task }) => [task, role]));
}
function references_unknown(named, tasks) {
    const missing = new Map();
    for (const mention of named) {
        if (missing.size === mostUnknown)
            break;
        if (tasks.keys.has(mention.text.split('-')[0]) && taskOf(mention, tasks) === undefined)
            missing.set(mention.text, mention);
    }
    return Array.from(missing.values(), ({ text, id }) => {
        const trimmed = id !== undefined && tasks.taskOf(id) !== undefined ? id : undefined;
        return { text, meant: trimmed ?? (0,did_you_mean/* closest */.k)(text, tasks.ids) };
    });
}

;// CONCATENATED MODULE: ./build/src/core/commands/model.js
// What people can say to the action in a comment, and how each command is written.
const model_forms = {
    help: { takes: '', does: 'Shows this list.' },
    show: { takes: 'ID', does: 'Shows how the task stands.' },
    status: { takes: 'ID <status>', does: 'Sets the status.' },
    start: { takes: 'ID', does: 'Sets the status to In Progress.' },
    done: { takes: 'ID', does: 'Sets the status to Done.' },
    block: { takes: 'ID <reason>', does: 'Sets the status to Blocked and says why.' },
    unblock: { takes: 'ID', does: 'Gives back the status that it had before, and removes the reason.' },
    assign: { takes: 'ID @login', does: 'Assigns the task; several logins and `@me` are possible.' },
    note: { takes: 'ID <text>', does: 'Adds a progress note.' },
    link: { takes: 'ID', does: 'Links the task to this pull request, as its title would.' },
    unlink: { takes: 'ID', does: 'Takes the link away, whatever the pull request says.' },
    explain: { takes: 'ID', does: 'Tells who or what set the status, and when.' },
    seen: { takes: 'KEY', does: 'Notes that the plan was held against its specification today.' },
    preview: { takes: '', does: 'Shows what merging would change, as of the newest commit.' },
    sync: { takes: '', does: 'Syncs all plans with Notion, both ways.' },
};
/** All commands in the order in which they are shown. */
const commandKinds = Object.keys(model_forms);
/** How a command is written: `/plan status ID <status>`. */
function usageOf(kind, word) {
    const { takes } = model_forms[kind];
    return takes === '' ? `/${word} ${kind}` : `/${word} ${kind} ${takes}`;
}
/** What a command does, in one sentence. */
function meaningOf(kind) {
    return model_forms[kind].does;
}

;// CONCATENATED MODULE: ./build/src/core/render/replies/explain.js

const facts = {
    draft: 'is a draft',
    open: 'was opened',
    review: 'went into review',
    merged: 'was merged',
    closed: 'was closed without being merged',
    unlinked: 'stopped naming it',
    reverted: 'reverted the merge that had finished it',
};
function explainReply({ task, status, before, source, notes }) {
    const name = (0,render_escape/* link */.nf)(`${task.id} ${task.title}`, task.url, 200);
    const former = before === undefined || before === status ? '' : ` (was ${(0,render_escape/* inline */.mG)(before, 60)})`;
    return [
        `${name} is **${(0,render_escape/* inline */.mG)(status, 60)}**${former}: ${reason(source)}.`,
        ...notes.slice(0, 20).map((note) => `- ${(0,render_escape/* inline */.mG)(note)}`),
    ].join('\n');
}
function reason(source) {
    switch (source.kind) {
        case 'pull-request':
            return `${(0,render_escape/* link */.nf)(`pull request ${source.number}`, source.url)} ${facts[source.fact]} on ${explain_day(source.at)}`;
        case 'command':
            return `${(0,render_escape/* inline */.mG)(source.by, 60)} said so in ${(0,render_escape/* link */.nf)('a comment', source.url)} on ${explain_day(source.at)}`;
        case 'notion':
            return `${(0,render_escape/* inline */.mG)(source.by, 60)} set it ${(0,render_escape/* link */.nf)('in Notion', source.url)} on ${explain_day(source.at)}`;
        case 'default':
            return 'its file names no status';
        case 'unknown':
            return 'what set it was before anything was recorded; the history of its file tells';
    }
}
function explain_day(at) {
    return (0,render_escape/* inline */.mG)(at.slice(0, 10), 10);
}

;// CONCATENATED MODULE: ./build/src/core/render/replies/show.js


/** GitHub takes 65,536. */
const show_longest = 60_000;
/** Entries of a list; further ones are counted. The last is short enough for anything. */
const lengths = [30, 10, 2];
/** A longer address is no link that anybody meant. */
const longestUrl = 500;
function showReply(shown) {
    const texts = lengths.map((most) => show_rendered(shown, most));
    return texts.find((text) => text.length <= show_longest) ?? texts.at(-1);
}
function show_rendered({ task, plan, status, url, dependsOn, blocks, pullRequests, blobUrl }, most) {
    const few = (parts) => {
        const more = parts.length - most;
        return more > 0 ? `${parts.slice(0, most).join(', ')} and ${more} more` : parts.join(', ');
    };
    const place = [`${plan.key} ${plan.title}`, ...(task.phase === undefined ? [] : [task.phase])];
    const line = task.at['']?.line;
    const file = line === undefined ? plan.path : `${plan.path}:${line}`;
    const facts = [
        ['Plan', place.map((part) => (0,render_escape/* inline */.mG)(part, 160)).join(' \u00b7 ')],
        ['Assignee', few(task.assignee.map((word) => (0,render_escape/* inline */.mG)(word, 80)))],
        ['Priority', (0,render_escape/* inline */.mG)(task.priority ?? '', 80)],
        ['Sprint', (0,render_escape/* inline */.mG)(task.sprint ?? '', 80)],
        ['Estimate', task.estimate === undefined ? '' : String(task.estimate)],
        ['Start', (0,render_escape/* inline */.mG)(task.start ?? '', 20)],
        ['Due', (0,render_escape/* inline */.mG)(task.due ?? '', 20)],
        ['Labels', few(task.labels.map((label) => (0,render_escape/* inline */.mG)(label, 80)))],
        ['Blocker', (0,render_escape/* inline */.mG)(task.blocker ?? '')],
        ['Depends on', few(dependsOn.map((other) => `${show_named(other)} (${(0,render_escape/* inline */.mG)(other.status, 60)})`))],
        ['Needed by', few(blocks.map(show_named))],
        [
            'Pull requests',
            few(pullRequests.map((each) => `${(0,render_escape/* link */.nf)(`pull request ${each.number}`, each.url)} (${each.state})`)),
        ],
        [
            'Resources',
            few(task.resources.map(({ title, url: address }) => (0,render_escape/* link */.nf)(title, address !== undefined && address.length <= longestUrl ? address : undefined, 160))),
        ],
        ['File', (0,render_escape/* link */.nf)(file, lineUrl(blobUrl, plan.path, line))],
    ];
    return [
        `${(0,render_escape/* link */.nf)(`${task.id ?? ''} ${task.title}`.trim(), url, 200)} is **${(0,render_escape/* inline */.mG)(status, 60)}**.`,
        facts
            .filter(([, value]) => value !== '')
            .map(([name, value]) => `- ${name}: ${value}`)
            .join('\n'),
        show_criteria(task, most),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function show_criteria({ acceptance }, most) {
    if (acceptance.length === 0)
        return '';
    const met = acceptance.filter((criterion) => criterion.met).length;
    const lines = acceptance
        .slice(0, most)
        .map(({ text, met: isMet }) => `- ${isMet ? '\u2611' : '\u2610'} ${(0,render_escape/* inline */.mG)(text)}`);
    const more = acceptance.length - lines.length;
    return [
        `Acceptance criteria, ${met} of ${acceptance.length} met:`,
        '',
        ...lines,
        ...(more > 0 ? [`- \u2026 and ${more} more`] : []),
    ].join('\n');
}
function show_named({ id, title, url }) {
    return (0,render_escape/* link */.nf)(`${id} ${title}`, url, 160);
}

;// CONCATENATED MODULE: ./build/src/core/render/replies.js





/** All commands. @param permission the least that somebody needs for them */
function helpReply(word, permission) {
    return [
        '| Command | What it does |',
        '| --- | --- |',
        ...commandKinds.map((kind) => `| ${(0,render_escape/* codeSpan */.SS)(usageOf(kind, word))} | ${meaningOf(kind)} |`),
        '',
        `A command is the only line of a comment. The ID can be left out where the pull request has exactly one linked task. Commands need the permission ${permission} on this repository.`,
    ].join('\n');
}
function misunderstandingReply({ why, guess, usage }) {
    const meant = guess === undefined ? '' : ` Did you mean ${(0,render_escape/* codeSpan */.SS)(guess)}?`;
    const how = usage.endsWith(' help')
        ? `${(0,render_escape/* codeSpan */.SS)(usage)} lists all commands.`
        : `Write ${(0,render_escape/* codeSpan */.SS)(usage)}.`;
    return `${(0,render_escape/* inline */.mG)(why, 600)}${meant} ${how}`;
}
/** What a command changed. @param where what carries the change: a commit, the pull request in which it waits */
function effectReply(effect, where) {
    if (effect.kind !== 'refusal')
        return outcomeReply(effect.sentence, where);
    const line = effect.correction === undefined ? '' : ` ${(0,render_escape/* codeSpan */.SS)(effect.correction)}`;
    return `${(0,render_escape/* inline */.mG)(effect.why, 600)} ${(0,render_escape/* inline */.mG)(effect.hint, 600)}${line}`;
}
/** One sentence, and where more is to be seen. */
function outcomeReply(sentence, where) {
    return `${(0,render_escape/* inline */.mG)(sentence)}${where === undefined ? '' : ` (${(0,render_escape/* link */.nf)(where.name, where.url, 80)})`}`;
}
/** What the comment of the pull request would say, as of one commit. */
function previewReply(view, commit) {
    const head = `Preview of ${(0,render_escape/* link */.nf)(commit.sha.slice(0, 7), commit.url)}`;
    const text = commentText(view);
    return text === undefined ? `${head}: it moves no task and changes no plan.` : `${head}\n\n${text}`;
}

;// CONCATENATED MODULE: ./build/src/core/render/pending.js

/** Several changes for the subject of a commit; '' for none. */
function changesSummary(changes) {
    if (changes.length === 0)
        return '';
    return changes.length === 1
        ? changeLine(changes[0])
        : `${(0,counted/* counted */.h)(changes.length, 'change')} by pull requests and comments`;
}
/** A change in a few words: `PREF-2 status: To Do \u2192 Done`. */
function changeLine({ plan, task, field, from, to }) {
    const name = task ?? plan;
    if (field === 'updates')
        return `${name} note: ${to.map(({ note }) => note).join('; ')}`;
    const word = field === 'specSeen' ? 'spec-seen' : field;
    const [before, after] = [wordOf(from), wordOf(to)];
    if (before === '')
        return `${name} ${word}: ${after === '' ? 'nothing' : after}`;
    return `${name} ${word}: ${before} \u2192 ${after === '' ? 'nothing' : after}`;
}
/** A value of a file in a few words; '' for nothing and for what is too long for words. */
function wordOf(value) {
    if (Array.isArray(value))
        return value.map(wordOf).join(', ');
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
/** Who or what made a change, for the end of its line. */
function causeWords({ text, by }) {
    return by === '' ? text : `${text}, ${by}`;
}

;// CONCATENATED MODULE: ./build/src/modes/answer.js
// Answers commands, once what they changed is safe: a reply where there is something to say, and a reaction that tells
// every later run that this one is done.






async function answer(input) {
    const { conversation } = input.ports;
    for (const each of input.moves.answers) {
        const { pullRequest, comment } = each.request;
        // Everything is compared by the next full run.
        if (each.command?.kind === 'sync' && !input.observed.full)
            continue;
        const said = await replyTo(each, input);
        if (said.text !== undefined && !(await isSaid(input, each)))
            await sayOnce(conversation, pullRequest.number, `${said.text}\n\n${markOf(comment.id)}`, ({ body }) => body.includes(markOf(comment.id)));
        await conversation.react(comment.id, said.well ? 'rocket' : 'confused');
    }
}
/** Names the comment that a reply answers. */
const markOf = (comment) => `<!-- plan-sync reply ${comment} -->`;
/** A run that died between the reply and the reaction has left the reply. */
async function isSaid({ ports }, { request }) {
    const { comment, pullRequest } = request;
    const isReply = ({ mine, body }) => mine && body.includes(markOf(comment.id));
    // Only the newest comments came along.
    if (pullRequest.comments.length < 100 || pullRequest.comments.some(isReply))
        return pullRequest.comments.some(isReply);
    return (await ports.conversation.own(pullRequest.number)).some(isReply);
}
async function replyTo(each, input) {
    const { command, effect, request } = each;
    const { pullRequests } = input.observed.config.config;
    if (!command)
        return { text: each.done ? waitingReply(request, input) : undefined, well: each.done };
    if (effect) {
        const where = placeOf(input.report);
        const isPlain = effect.kind === 'change' && input.report.pullRequest === undefined;
        return { text: isPlain ? undefined : effectReply(effect, where), well: effect.kind !== 'refusal' };
    }
    switch (command.kind) {
        case 'misunderstanding':
            return { text: misunderstandingReply(command), well: false };
        case 'help':
            return {
                text: helpReply(pullRequests.command, pullRequests.commands === 'off' ? 'write' : pullRequests.commands),
                well: true,
            };
        case 'show': {
            const shown = shownTask(command.task, input);
            return { text: shown && showReply(shown), well: shown !== undefined };
        }
        case 'explain': {
            const explanation = explanationOf(command.task, input);
            return { text: explanation && explainReply(explanation), well: explanation !== undefined };
        }
        case 'preview': {
            const { commit: sha, url } = request.pullRequest;
            const view = await input.preview(each);
            return { text: previewReply(view, { sha, url: `${url}/commits/${sha}` }), well: true };
        }
        case 'link':
        case 'unlink':
        case 'sync':
            return { text: undefined, well: true };
        case 'status':
        case 'start':
        case 'done':
        case 'block':
        case 'unblock':
        case 'assign':
        case 'note':
        case 'seen':
            throw new Error(`The command ${command.kind} has no effect.`);
    }
}
/** Of what was carried out before: only that it waits for people is worth a word. */
function waitingReply({ comment }, { moves, report }) {
    const waits = moves.pending.find(({ why }) => why.url === comment.url);
    return waits && report.pullRequest && outcomeReply(changeLine(waits), placeOf(report));
}
function placeOf({ commit, pullRequest }) {
    if (pullRequest)
        return { name: `waits in pull request ${pullRequest.number}`, url: pullRequest.url };
    return commit && { name: commit.sha.slice(0, 7), url: commit.url };
}
function found(id, { observed }) {
    return observed.repository.plans
        .flatMap((plan) => plan.tasks.map((task) => ({ plan, task })))
        .find(({ task }) => task.id === id);
}
function shownTask(id, input) {
    const at = found(id, input);
    const { index } = input.observed.session;
    if (!at)
        return undefined;
    const refer = (other) => ({
        id: other,
        title: found(other, input)?.task.title ?? index[other]?.title ?? other,
        url: index[other]?.url,
    });
    const waiting = Object.entries(index).filter(([, { dependsOn }]) => dependsOn.includes(id));
    return {
        ...at,
        status: (0,core_status/* statusName */.Er)(at.task.status, input.moves.rules.statuses),
        url: index[id]?.url,
        dependsOn: at.task.dependsOn.map((other) => ({
            ...refer(other),
            status: (0,core_status/* statusName */.Er)(found(other, input)?.task.status, input.moves.rules.statuses),
        })),
        blocks: waiting.map(([other]) => refer(other)),
        pullRequests: (0,pull_requests_book/* linkedTo */.Dn)(input.moves.book, id).map(({ number, known: { url, state } }) => ({
            number,
            url,
            state,
        })),
        blobUrl: `${input.ports.repository.url}/blob/${input.observed.head.branch}`,
    };
}
/** Who or what set a status, as far as it was seen. */
function explanationOf(id, input) {
    const at = found(id, input);
    if (!at)
        return undefined;
    const { book, rules } = input.moves;
    const word = (text) => (0,core_status/* statusName */.Er)(text, rules.statuses);
    const status = word(at.task.status);
    const moved = (0,pull_requests_book/* movedTask */.Fy)(book, id);
    // With what was taken over from Notion meanwhile.
    const said = (0,pull_requests_book/* own */.ZV)(input.observed.session.book.said ?? {}, id);
    const byFact = moved?.cause && word(moved.set) === status ? moved.cause : undefined;
    const byPerson = said && word(said.status) === status ? said : undefined;
    const isPersons = byPerson !== undefined && (byFact === undefined || byPerson.at > byFact.at);
    const { fact, pullRequest: number = 0, url = '', at: when = '' } = byFact ?? {};
    return {
        task: { id, title: at.task.title, url: input.observed.session.index[id]?.url },
        status,
        before: isPersons ? undefined : byFact && moved?.was,
        source: isPersons
            ? { kind: byPerson.kind, by: byPerson.by, url: byPerson.url, at: byPerson.at }
            : fact === undefined
                ? { kind: at.task.status === undefined ? 'default' : 'unknown' }
                : { kind: 'pull-request', fact, number, url, at: when },
        notes: (0,pull_requests_book/* linkedTo */.Dn)(book, id).flatMap(({ number: of, link }) => {
            const sentence = heldSentence(link.held);
            const title = (0,pull_requests_book/* knownPullRequest */.CK)(book, of)?.title ?? '';
            return sentence === undefined ? [] : [`Pull request ${of} (${title}) moved nothing last: ${sentence}`];
        }),
    };
}

;// CONCATENATED MODULE: ./build/src/modes/asking-once.js
/** Pages, titles and people are answered as they were when they were first asked for. */
function askingOnce(board) {
    let people;
    return {
        now: () => board.now(),
        page: once((id) => board.page(id)),
        body: once((id) => board.body(id)),
        pagesByTitle: once((title) => board.pagesByTitle(title)),
        people: () => (people ??= board.people()),
        rows: once((dataSource) => board.rows(dataSource)),
    };
}
function once(ask) {
    const answers = new Map();
    return (name) => {
        const answer = answers.get(name) ?? ask(name);
        answers.set(name, answer);
        return answer;
    };
}

// EXTERNAL MODULE: ./build/src/core/plan/apply-edits.js + 4 modules
var apply_edits = __webpack_require__(35559);
;// CONCATENATED MODULE: ./build/src/core/reconcile/proposed.js
// What became of changes that wait in the pull request: whether the files have them by now, and whether people have
// decided against them.


/**
 * Sorts what was proposed by what the files say and by what people did with the pull request.
 * @param unseen keys of plans whose file cannot be read now: what was merged into one is told apart once it can
 */
function review(proposed, verdict, plans, texts, unseen) {
    const has = (pull) => hasLanded(pull, plans, texts);
    const pulls = proposed?.pulls ?? [];
    const left = pulls.filter((pull) => !has(pull));
    const isDecided = verdict === 'merged' || verdict === 'rejected';
    const hidden = verdict === 'merged' ? left.filter(({ plan }) => unseen.has(plan)) : [];
    return {
        landed: pulls.filter(has),
        lost: isDecided ? left.filter((pull) => !hidden.includes(pull)) : [],
        waiting: isDecided ? [] : left,
        later: [...hidden, ...(proposed?.later ?? []).filter((pull) => !has(pull))],
    };
}
/** Whether the files say already what a pull would have them say. */
function hasLanded(pull, plans, texts) {
    const plan = plans.find(({ key }) => key === pull.plan);
    if (!plan)
        return false;
    const stands = plans.some(({ tasks }) => tasks.some(({ id }) => id === pull.task));
    if (pull.kind === 'import' || pull.field === 'id')
        return stands;
    if (pull.edits.some(({ kind }) => kind === 'remove-task'))
        return !stands;
    const files = new Map(plans.map(({ key, path }) => [key, { path, text: texts.get(path) ?? '' }]));
    const { texts: changed, refused } = (0,apply_edits/* editPlans */.$)(files, pull.edits);
    return changed.size === 0 && refused.length === 0;
}
/** What tells one pull from another: two of the same name are two versions of one. */
function proposed_nameOf({ page, field, task }) {
    return field === 'id' ? `${task} id` : `${page} ${field}`;
}
/**
 * What shall wait from now on: what waits already and was not looked at again, and what came new.
 * @param looked pages that were read in this run: what they no longer ask for is withdrawn
 */
function stillProposed(waiting, fresh, looked) {
    const wanted = new Map(waiting.map((pull) => [proposed_nameOf(pull), pull]));
    for (const pull of waiting)
        if (looked.has(pull.page))
            wanted.delete(proposed_nameOf(pull));
    const before = new Map(waiting.map((pull) => [proposed_nameOf(pull), pull]));
    // Who edited it stays: what was written into the row since then was not theirs.
    for (const pull of fresh) {
        const same = newSince(waiting, [pull]).length === 0;
        wanted.set(proposed_nameOf(pull), same ? { ...pull, by: before.get(proposed_nameOf(pull)).by } : pull);
    }
    return [...wanted.values()].sort((one, other) => (proposed_nameOf(one) < proposed_nameOf(other) ? -1 : 1));
}
/** Those of `pulls` that are not among `before` just so. */
function newSince(before, pulls) {
    const known = new Map(before.map((pull) => [proposed_nameOf(pull), (0,state_model/* serialise */.GY)(pull.edits)]));
    return pulls.filter((pull) => known.get(proposed_nameOf(pull)) !== (0,state_model/* serialise */.GY)(pull.edits));
}
/** What the property Sync says of what waits, by task ID or plan key. */
function waitingNotes(proposed) {
    const notes = new Map();
    const where = proposed?.number === undefined ? 'a pull request' : `pull request #${proposed.number}`;
    const say = (pulls, text) => {
        for (const { plan, task, field, kind, from, to } of pulls) {
            // A row that is no task yet has none, and one in the trash would have to come out of it.
            if (field === 'id' || kind !== 'value')
                continue;
            const name = task ?? plan;
            notes.set(name, { ...notes.get(name), [field]: { kind: 'waiting', text, repo: from, notion: to } });
        }
    };
    say(proposed?.pulls ?? [], `waiting in ${where}`);
    say(newSince(proposed?.pulls ?? [], proposed?.later ?? []), 'waiting for the next pull request');
    return notes;
}

;// CONCATENATED MODULE: ./build/src/core/reconcile/hold-pulls.js
// The brake on changes from Notion: many at once look like an accident there, and wait until somebody confirms them.



/** Changed pages that are never held, however few rows there are. */
const freeChanges = 20;
/** All of them go ahead, or all of them wait. */
function holdPulls(found, circumstances) {
    const { pulls, asked, missing } = found ?? { pulls: [], asked: [], missing: [] };
    const { waiting, operation, rows, maxChanges } = circumstances;
    const changes = [...pulls, ...asked].filter(({ edits }) => edits.length > 0);
    const fresh = newSince(waiting, changes);
    const changed = new Set(fresh.map(({ page }) => page)).size;
    const operations = fresh.map(operation);
    const unseen = missing.length === 0 ? [] : [whyMissing(missing.length, rows)];
    if (changed <= freeChanges ||
        changed <= rows * maxChanges ||
        isApproved(operations, circumstances.confirm, circumstances.shown))
        return { go: pulls, asked, wait: [], operations: missing, reasons: unseen };
    return {
        go: [],
        asked: [],
        wait: [...pulls, ...asked],
        operations: [...operations, ...missing],
        reasons: [
            `${changed} of ${rows} rows were changed in Notion, which is more than \`max-changes\` allows; none of it was taken over.`,
            ...unseen,
        ],
    };
}
function whyMissing(missing, rows) {
    return `Notion does not list ${missing} of ${(0,counted/* counted */.h)(rows, 'row')}. If they were trashed on purpose, confirm it; if not, check that the database is shared with the integration and that nobody moved them.`;
}
/** Whether all of these were shown with the code that is confirmed. */
function wereShown(operations, confirm, shown) {
    const lines = new Set(shown?.operations);
    return (confirm !== undefined &&
        shown?.code === confirm &&
        operations.every((operation) => lines.has(signature(operation))));
}
/** Whether these are what was shown; rows that were missing then need not be in the trash. */
function isApproved(operations, confirm, shown) {
    const now = new Set(operations.map(signature));
    const expected = (shown?.operations ?? []).filter((line) => isPull(line) && !line.startsWith('drop-task|'));
    return wereShown(operations, confirm, shown) && expected.every((line) => now.has(line));
}
/** Whether the line of an operation is that of a pull. */
function isPull(line) {
    return /^(pull-field|import-task|drop-task)\|/.test(line);
}

;// CONCATENATED MODULE: ./build/src/core/reconcile/brakes.js


/** Holds the dangerous half; the rest goes on. */
function brakes(steps, circumstances) {
    const removals = steps.filter(({ kind }) => kind === 'leave-task');
    const { onRequest, pulls } = circumstances;
    const reasons = [...pulls.reasons];
    let wait = onRequest;
    if (circumstances.otherDatabase) {
        reasons.push('The configuration names another database than before: existing rows would be adopted by their Task ID, others created, and the old database left as it is.');
        wait = [...steps, ...onRequest];
    }
    else if (tooManyRemovals(removals.length, circumstances.rows, circumstances.maxRemovals)) {
        reasons.push(`${removals.length} of ${circumstances.rows} rows would be removed, which is more than \`max-removals\` allows.`);
        wait = [...removals, ...onRequest];
    }
    const back = steps.filter(({ kind, operation }) => kind.startsWith('update-') && circumstances.wentBack.has(operation.task ?? operation.plan ?? ''));
    if (back.length > 0 && !circumstances.otherDatabase) {
        reasons.push(`The history of the branch was rewritten: ${some(back.map(({ operation }) => operation.task ?? operation.plan ?? ''))} would lose what was taken over from Notion.`);
        wait = [...wait, ...back];
    }
    if (circumstances.nothingLeft)
        reasons.push('No plan file was found, although plans were synced before: check `plans` in the configuration.');
    else if (circumstances.outOfScope.length > 0)
        reasons.push(`These plan files are still there but no longer match \`plans\`: ${some(circumstances.outOfScope)}.`);
    const fails = reasons.length > 0;
    if (!fails && onRequest.length > 0)
        reasons.push(`Plan files were deleted; their ${onRequest.length} pages and rows stay as they are until a confirmed run removes them.`);
    if (wait.length + pulls.operations.length === 0) {
        const held = fails ? { code: code(reasons), reasons, fails } : undefined;
        return { go: steps, wait: [], held: held?.code === circumstances.confirm ? undefined : held };
    }
    const signatures = [...wait.map(({ operation }) => operation), ...pulls.operations].map(signature);
    const present = code(signatures);
    if (brakes_isApproved(circumstances, present))
        return { go: [...steps, ...onRequest], wait: [], held: undefined };
    if (circumstances.confirm !== undefined)
        reasons.unshift(mismatch(circumstances, signatures));
    const waiting = new Set(wait);
    return {
        go: steps.filter((step) => !waiting.has(step)),
        wait,
        held: { code: present, reasons, fails: fails || circumstances.confirm !== undefined },
    };
}
/** Whether the confirmed code stands for exactly these; pulls that it stood for, too, have gone ahead already. */
function brakes_isApproved({ confirm, shown, pulls }, present) {
    if (confirm === undefined || pulls.operations.length > 0)
        return false;
    const others = (shown?.operations ?? []).filter((line) => !isPull(line));
    return confirm === present || (shown?.code === confirm && code(others) === present);
}
function mismatch({ shown, confirm }, signatures) {
    const since = shown?.code === confirm ? changedSince(shown?.operations ?? [], signatures) : undefined;
    return since ?? 'The code that was confirmed is none that stands for these operations.';
}
/** The first ten, and how many more there are. */
function some(names) {
    const rest = names.length - 10;
    return `${names.slice(0, 10).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

// EXTERNAL MODULE: ./build/src/core/reconcile/steps.js
var steps = __webpack_require__(40381);
// EXTERNAL MODULE: ./build/src/core/reconcile/field.js
var reconcile_field = __webpack_require__(25818);
;// CONCATENATED MODULE: ./build/src/core/reconcile/differences.js



/** @param pages a complete listing */
function differences(pages, input) {
    return pages.flatMap((page) => {
        const home = input.homes.get(page.id);
        return home && !input.written.has(differences_nameOf(home)) ? ofPage(page, home, input) : [];
    });
}
function ofPage(page, home, input) {
    const side = home.task ? input.tasks : input.plans;
    const { values } = home.task ? input.wanted.task(home.task.id) : input.wanted.plan(home.plan.key);
    return Object.entries(values).flatMap(([field, repo]) => {
        const property = side.property(field);
        const raw = page.properties[property?.id ?? ''];
        if (raw === undefined || (0,board_values/* isPartial */.mt)(raw) || side.follows.has(field))
            return [];
        const notion = (0,board_values/* readValue */.wK)(raw, property);
        const held = side.rule(field).owner === 'repo' ? notion : (input.hold(home, field, notion) ?? notion);
        if ((0,board_values/* sameValue */.eE)(repo, held))
            return [];
        return [
            {
                plan: home.plan.key,
                task: home.task?.id,
                field,
                repo: side.show(field, repo),
                notion: side.show(field, notion),
                reason: reasonFor(page, home, field, { repo, notion }, input),
            },
        ];
    });
}
function reasonFor(page, home, field, { repo, notion }, { notes, open, held }) {
    const note = notes.get(differences_nameOf(home))?.[field];
    if (note)
        return note.text;
    if (held.has(differences_nameOf(home)))
        return 'held until it is confirmed';
    if (open.has(page.id))
        return 'edited a moment ago; the next run looks at it';
    const base = home.state.fields[field];
    if (base && !(0,reconcile_field/* differs */.Ag)(base, repo) && (0,board_values/* sameValue */.eE)(notion, (0,state_model/* notionBase */.Hl)(base)))
        return 'Notion keeps it in another form';
    return 'unexplained';
}
function differences_nameOf({ plan, task }) {
    return task?.id ?? plan.key;
}

;// CONCATENATED MODULE: ./build/src/core/reconcile/homes.js
// Which page belongs to which plan or task, and which rows belong to none yet although people meant them to.



/** The tasks and plans of these files that have a page, by its id. */
function homesOf(plans, known) {
    return new Map(plans.flatMap((plan) => {
        const own = (0,steps/* findPlan */.L9)(known, plan);
        const tasks = plan.tasks.flatMap((task) => {
            const { id, was } = task;
            const found = id === undefined ? undefined : (0,steps/* findTask */.VX)(known, { id, was, plan: plan.key });
            return found ? [[found.state.page, { plan, task, state: found.state }]] : [];
        });
        return own ? [[own.state.page, { plan, task: undefined, state: own.state }], ...tasks] : tasks;
    }));
}
/**
 * Rows that are to become tasks: with one of these plans, and no task of their own. A copy carries the ID of the row
 * that it was made from; one that was taken out of the trash carries its former one.
 * @param taken pages that are known already or that tasks without a row are about to take over
 */
function newRows(rows, plans, known, { tasks }, highWater, taken) {
    const byPage = new Map(plans.flatMap((plan) => {
        const found = (0,steps/* findPlan */.L9)(known, plan);
        return found ? [[found.state.page, plan]] : [];
    }));
    // A row that is no longer kept in step still carries the ID of its task: that is no copy's to take over.
    const used = new Set([
        ...plans.flatMap((plan) => plan.tasks.flatMap(({ id }) => id ?? [])),
        ...[...known.plans.values()].flatMap((state) => Object.keys(state.tasks)),
        ...Object.keys(known.index),
    ]);
    const oldestFirst = [...rows].sort((a, b) => homes_compare(a.createdTime, b.createdTime) || homes_compare(a.id, b.id));
    return oldestFirst.flatMap((page) => {
        if (page.inTrash || taken.has(page.id) || page.title.trim() === '')
            return [];
        const { values } = (0,board_rows/* readRow */.zK)(page, tasks);
        const [planPage, second] = listOf(values['plan']);
        const plan = second === undefined ? byPage.get(planPage ?? '') : undefined;
        if (!plan)
            return [];
        const carried = typeof values['id'] === 'string' ? values['id'].toUpperCase() : undefined;
        if (carried === undefined)
            return [{ page, plan, id: undefined }];
        if (used.has(carried))
            return [{ page, plan, id: undefined }];
        const parts = (0,plan_model/* splitId */.Q)(carried);
        if (parts?.key !== plan.key || parts.number > (highWater[plan.key] ?? 0))
            return [];
        used.add(carried);
        return [{ page, plan, id: carried }];
    });
}
function homes_compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function listOf(value) {
    return typeof value === 'object' && value !== null && !('start' in value) ? value : [];
}

// EXTERNAL MODULE: ./build/src/core/reconcile/wanted.js
var reconcile_wanted = __webpack_require__(38871);
;// CONCATENATED MODULE: ./build/src/core/reconcile/imported.js

/** The pages of these plans and their tasks that an import knows. */
function importedPages(plans, imported = {}) {
    const found = plans.flatMap((plan) => {
        const from = importOf(plan, imported);
        return from ? [{ plan, from }] : [];
    });
    return {
        plans: new Map(found.flatMap(({ plan, from }) => (from.page ? [[plan.key, from.page]] : []))),
        tasks: new Map(found.flatMap(({ plan, from }) => [...rowsOf(plan.tasks, from)])),
    };
}
/** By its key, else by its file: people may prefer another key. */
function importOf({ key, path }, imported) {
    return imported[key] ?? Object.values(imported).find((each) => each.path === path);
}
/** By number and title, else by a title that stands once, else by number. */
function rowsOf(tasks, { tasks: rows }) {
    const found = new Map();
    const left = new Map(Object.entries(rows));
    const pass = (match) => {
        for (const task of tasks.filter(({ id }) => !found.has(id))) {
            const [id, second] = match(task);
            if (id === undefined || second !== undefined)
                continue;
            const { title: _, ...row } = left.get(id);
            found.set(task.id, row);
            left.delete(id);
        }
    };
    const numbered = ({ id }) => [...left.keys()].filter((each) => (0,plan_model/* splitId */.Q)(each)?.number === (0,plan_model/* splitId */.Q)(id)?.number);
    const titled = ({ title }) => [...left].flatMap(([id, row]) => (row.title === title ? [id] : []));
    pass((task) => numbered(task).filter((id) => titled(task).includes(id)));
    pass(titled);
    pass(numbered);
    return found;
}
/** Pages that people edited since they were imported: they are looked at once their plan is there. */
function editedSinceImport(pages, open, imported = {}) {
    const waiting = new Set(open);
    const edited = new Map(pages.map(({ id, lastEditedTime }) => [id, lastEditedTime]));
    return Object.values(imported).flatMap(({ read, page, tasks }) => [...(page ? [page] : []), ...Object.values(tasks)]
        .map((each) => each.page)
        .filter((id) => waiting.has(id) || (edited.get(id) ?? '').slice(0, 16) >= read.slice(0, 16)));
}
/** What is still to be tied to its rows: imports of which no file is there yet, or not every task has its row. */
function stillImported(imported, plans, hasRow) {
    const done = new Set(plans
        .filter(({ tasks }) => tasks.every(({ id }) => id !== undefined && hasRow(id)))
        .flatMap((plan) => importOf(plan, imported ?? {}) ?? []));
    const left = Object.entries(imported ?? {}).filter(([, each]) => !done.has(each));
    return left.length === 0 ? undefined : Object.fromEntries(left);
}

;// CONCATENATED MODULE: ./build/src/modes/adopt.js


/**
 * Finds the rows that these plans were made from; others by Task ID, else by Plan and exact title where they have no ID.
 * Pages of plans likewise, else by Key.
 */
function adoptableRows(plans, rows, known, { bot, detection }, imported) {
    const tracked = new Set([
        ...Object.values(known.index).map(({ page }) => page),
        ...[...known.plans.values()].flatMap((plan) => [
            plan.page,
            ...Object.values(plan.tasks).map(({ page }) => page),
        ]),
    ]);
    // Notion tells the minute: of rows that are equally old those that people made are the copies.
    const isCopy = ({ createdBy }) => Number(createdBy !== bot);
    const free = (pages) => pages
        .filter(({ id, inTrash }) => !inTrash && !tracked.has(id))
        .sort((a, b) => adopt_compare(a.createdTime, b.createdTime) || isCopy(a) - isCopy(b) || adopt_compare(a.id, b.id));
    const byId = new Map();
    const byTitle = new Map();
    for (const page of free(rows.tasks)) {
        const { values } = (0,board_rows/* readRow */.zK)(page, detection.tasks);
        const id = typeof values['id'] === 'string' ? values['id'] : undefined;
        if (id !== undefined)
            setOnce(byId, id.toUpperCase(), page);
        else
            for (const plan of adopt_idsOf(values['plan']))
                setOnce(byTitle, `${plan}/${page.title}`, page);
    }
    const before = importedPages(plans, imported);
    const untracked = (page) => page && tracked.has(page.page) ? undefined : page;
    const byKey = new Map();
    for (const page of free(rows.plans)) {
        const { values } = (0,board_rows/* readRow */.zK)(page, detection.plans);
        if (typeof values['key'] === 'string')
            setOnce(byKey, values['key'].toUpperCase(), page);
    }
    return {
        taskRow(task) {
            const plan = adopt_idsOf(task.values['plan'])[0];
            const title = task.values['title'];
            const found = byId.get(task.id) ??
                (plan === undefined || typeof title !== 'string' ? undefined : byTitle.get(`${plan}/${title}`));
            return untracked(before.tasks.get(task.id)) ?? (found && foundling(found));
        },
        planRow(plan) {
            const found = byKey.get(plan.key);
            return untracked(before.plans.get(plan.key)) ?? (found && foundling(found));
        },
    };
}
/** A page with which nothing was agreed on yet. */
function foundling({ id, url }) {
    return { page: id, url, fields: {}, sections: {} };
}
function adopt_idsOf(value) {
    return typeof value === 'object' && value !== null && !('start' in value) ? value : [];
}
function setOnce(map, key, value) {
    if (!map.has(key))
        map.set(key, value);
}
function adopt_compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/src/core/pull-requests/row-values.js


/** The values that the action owns, by task. One that it knows nothing of is missing: the row keeps what it has. */
function rowValues(facts) {
    const links = linesByTask(facts.book);
    return (task) => {
        if (task.id === undefined)
            return {};
        const state = facts.before(task.id);
        const shown = state?.fields['pull-requests'];
        const lines = links.get(task.id) ?? [];
        const isShown = shown !== undefined && (0,state_model/* notionBase */.Hl)(shown) !== null;
        return {
            ...(lines.length > 0
                ? { 'pull-requests': lines.join('\n') }
                : isShown
                    ? { 'pull-requests': undefined }
                    : {}),
            ...row_values_completed(facts, task, task.id, state),
        };
    };
}
function linesByTask({ pullRequests }) {
    const lines = new Map();
    for (const [number, { state, url, tasks }] of Object.entries(pullRequests))
        for (const [task, { gone }] of Object.entries(tasks))
            if (!gone)
                lines.set(task, [...(lines.get(task) ?? []), `#${number} ${state} ${url}`]);
    return lines;
}
/** A task that was done before anybody looked has no date: nobody knows it. */
function row_values_completed({ book, statuses, today }, { status }, id, state) {
    if (!state)
        return {};
    const { status: statusBase, completed: date } = state.fields;
    const known = date && (0,state_model/* notionBase */.Hl)(date);
    const isDone = status !== undefined && statuses.resolve(status)?.category === 'done';
    if (!isDone)
        return known ? { completed: undefined } : {};
    if (known && typeof known === 'object' && 'start' in known)
        return { completed: known.start.slice(0, 10) };
    const option = statusBase && (0,state_model/* repoBase */.q4)(statusBase);
    const wasDone = typeof option === 'string' && statuses.ofOption(option)?.category === 'done';
    if (wasDone || !statusBase)
        return {};
    const moved = (0,pull_requests_book/* movedTask */.Fy)(book, id);
    const merged = moved?.cause?.fact === 'merged' && moved.set === status ? moved.cause.at : undefined;
    return { completed: merged?.slice(0, 10) ?? today };
}

;// CONCATENATED MODULE: ./build/src/modes/facts.js
// What plans are held against: everything that was looked up, as the core asks for it.


/** The facts about the plans that a run is about. */
async function facts_factsOf({ ports, request, observed, connection, lookups }) {
    return {
        plans: selectedPlans(observed, request),
        detection: connection.detection,
        config: observed.config.config,
        registry: lookups.pages,
        people: lookups.people.directory,
        blobUrl: await blobUrl(ports, request, observed),
    };
}
/**
 * What is known of tasks beside their files, for their rows.
 * @param known what both sides agree on
 * @param today Notion's day, `YYYY-MM-DD`
 */
function derivedValues({ book, rules }, known, today) {
    // A date that nobody asked for is worth no write of its own after what people set in Notion.
    const agreed = new Map([...known.plans.values()].flatMap(({ tasks }) => Object.entries(tasks)));
    return rowValues({ book, statuses: rules.statuses, before: (id) => agreed.get(id), today });
}

;// CONCATENATED MODULE: ./build/src/core/reconcile/notes.js


/** What is to be said of every task and plan now. */
function standingNotes(plans, known, fresh) {
    const all = plans.flatMap((plan) => [
        [plan.key, (0,steps/* findPlan */.L9)(known, plan)?.state.notes ?? {}],
        ...plan.tasks.flatMap(({ id, was }) => id === undefined ? [] : [[id, (0,steps/* findTask */.VX)(known, { id, was, plan: plan.key })?.state.notes ?? {}]]),
    ]);
    return new Map(all.flatMap(([name, before]) => {
        const standing = Object.entries(before).filter(([field, note]) => isStanding(note, fresh.looked.has(name)) &&
            // What is said of the row itself hangs on no value.
            (field === 'row' || (fresh.show(name, field) ?? '') === note.repo));
        const notes = { ...Object.fromEntries(standing), ...fresh.notes.get(name) };
        return Object.keys(notes).length === 0 ? [] : [[name, notes]];
    }));
}
/** What waits is said anew by every run, and what cannot be taken whenever its page is read. */
function isStanding({ kind }, looked) {
    return kind === 'conflict' || (kind !== 'waiting' && !looked);
}
/** What is said of a row that is neither here nor in the trash: nothing is done for its task while that stands. */
function outOfReach(why) {
    return { kind: 'lost', text: why, repo: '', notion: '' };
}
/** Whether a note says why the file has not got what a page holds for `field` now. */
function explains(note, side, field, page) {
    const property = side.property(field);
    const raw = page.properties[property?.id ?? ''];
    if (note === undefined || note.kind === 'conflict' || raw === undefined)
        return false;
    return note.notion === side.show(field, (0,board_values/* readValue */.wK)(raw, property));
}
/** What cannot be brought to the other side as things are. */
function refusedFields(notes) {
    return new Set(Object.entries(notes ?? {}).flatMap(([field, { kind }]) => kind === 'refused' || kind === 'lost' ? field : []));
}
/** One sentence for people who never open GitHub; undefined: all is well. */
function syncSentence(notes) {
    const said = Object.entries(notes ?? {})
        .filter(([, { kind }]) => kind !== 'lost')
        .sort(([a], [b]) => (a < b ? -1 : 1));
    const texts = [...new Set(said.map(([, { text }]) => text))];
    return texts.length === 0 ? undefined : texts.join('; ');
}

;// CONCATENATED MODULE: ./build/src/modes/watermark.js
const lagMilliseconds = 2 * 60_000;
/**
 * A run that wrote more pages than this lists them once more, so that the next one need not: fewer are three answers of a
 * hundred rows, and a run that then has nothing to do asks four times at most.
 */
const manyWrites = 300;
/** The minute before which these listings show every edit. `lag`: for how long an edit may be missing from them. */
function seenBefore(listings, lag = lagMilliseconds) {
    return minute(Math.min(...listings.map(({ startedAt }) => Date.parse(startedAt))) - lag);
}
/** Our own writes that a listing from `watermark` on would still show. */
function stillRecent(writes, watermark) {
    return Object.fromEntries(Object.entries(writes).filter(([, stamp]) => stamp >= watermark));
}
/** What the state says of edits in Notion after a run: it lists many writes now, so that the next run need not. */
async function settleWrites({ board, meta, registry, stopped, written }, { tasks, plans, bot }, watermark) {
    const recent = { ...meta.recent, ...Object.fromEntries(written) };
    if (written.size <= manyWrites || stopped)
        return { watermark, recent };
    // Everything is written by now: a listing that fails costs the next run some requests, and this one nothing.
    const listings = await Promise.all([tasks, plans].map(({ id }) => board.rows(id, { editedSince: watermark }))).catch(() => undefined);
    if (!listings)
        return { watermark, recent };
    const pages = new Map(listings.flatMap((listing) => listing.pages.map((page) => [page.id, page])));
    const foreign = [...pages.values()]
        .filter((page) => page.lastEditedBy !== bot || page.lastEditedTime > (recent[page.id] ?? ''))
        .map((page) => page.lastEditedTime);
    const rows = [...written].filter(([id]) => (registry.taskOf(id) ?? registry.planOf(id)) !== undefined);
    const lags = !rows.every(([id, stamp]) => isShown(pages.get(id), stamp));
    const seen = [seenBefore(listings, lags ? lagMilliseconds : 0), ...foreign].sort()[0];
    return { watermark: seen, recent: { ...stillRecent(recent, seen) } };
}
/** Whether a listing shows a write. Its stamp was taken when the answer came: a minute may have begun in between. */
function isShown(page, stamp) {
    return page !== undefined && Date.parse(stamp) - Date.parse(page.lastEditedTime) <= 60_000;
}
/** ISO 8601, rounded down to the minute as Notion's stamps are. */
function minute(time) {
    return new Date(Math.floor(time / 60_000) * 60_000).toISOString();
}

;// CONCATENATED MODULE: ./build/src/modes/rows.js




/** Stamps are minutes, and the servers of Notion need not agree on them. */
const skewMilliseconds = 2 * 60_000;
/** How long after its creation a row may still be missing from a listing. */
const visibleAfterMilliseconds = 60_000;
/**
 * Lists what a run has to look at: rows edited since the state's watermark, or every row (`everything`), and what a
 * run that died may have created.
 */
async function listCandidates({ clock, log }, board, { known, previousEnded, session }, { tasks, plans, detection }, everything) {
    const since = everything ? undefined : (known?.watermark ?? undefined);
    const [rows, pages] = await Promise.all([tasks, plans].map(({ id }) => board.rows(id, { editedSince: since })));
    const view = {
        tasks: rows.pages,
        plans: pages.pages,
        complete: since === undefined && rows.complete && pages.complete,
        watermark: seenBefore([rows, pages]),
    };
    const journal = known?.journal;
    if (!journal)
        return view;
    await session.load([]);
    const createdSince = minute(Date.parse(journal.since) - skewMilliseconds);
    const created = async () => (await Promise.all([tasks.id, plans.id].map((id) => board.rows(id, { createdSince })))).flatMap((listing) => listing.pages);
    let found = await created();
    // A row that was created right before its run ended may not be listed yet; after a minute, absence is a proof.
    const ended = Math.max(Date.parse(previousEnded), Date.parse(journal.ended ?? previousEnded));
    const wait = ended + visibleAfterMilliseconds - Date.parse(session.now());
    const expected = journal.creates.filter((id) => !(id in session.index) && known.plans[id] === undefined);
    const listed = new Set(found.map((page) => rows_nameOf(page, detection)));
    if (wait > 0 && !expected.every((id) => listed.has(id))) {
        log.info(`A run was cut off; waiting ${Math.ceil(wait / 1000)} seconds until Notion lists all that it created.`);
        await clock.sleep(wait);
        found = await created();
    }
    const merged = (pages, source) => [
        ...new Map([...pages, ...found.filter((page) => page.dataSource === source)].map((page) => [page.id, page])).values(),
    ];
    return { ...view, tasks: merged(view.tasks, tasks.id), plans: merged(view.plans, plans.id) };
}
/** The Task ID or Key that a page carries. */
function rows_nameOf(page, detection) {
    const isTask = page.dataSource === detection.tasks.source.id;
    const { values } = (0,board_rows/* readRow */.zK)(page, isTask ? detection.tasks : detection.plans);
    const name = values[isTask ? 'id' : 'key'];
    return typeof name === 'string' ? name.toUpperCase() : undefined;
}
/** Pages on which somebody else's edit has to be put back: what the action owns, or the losing half of a conflict. */
function tampered(view, known, plans, wants) {
    const rows = new Map([...view.tasks, ...view.plans].map((page) => [page.id, page]));
    const differs = (rules, values, state) => {
        const row = state && rows.get(state.page);
        if (!state || !row)
            return [];
        return Object.keys((0,reconcile_row/* decideRow */.dx)(rules, values, state.fields, row).writes).length > 0 ? [row.id] : [];
    };
    return new Set(plans.flatMap((plan) => [
        ...differs(wants.plans, plan.values, (0,steps/* findPlan */.L9)(known, plan)?.state),
        ...plan.tasks.flatMap((task) => differs(wants.tasks, task.values, (0,steps/* findTask */.VX)(known, task)?.state)),
    ]));
}

// EXTERNAL MODULE: ./build/src/core/body/text/units.js
var units = __webpack_require__(38491);
;// CONCATENATED MODULE: ./build/src/core/body/spec-text.js
// What a specification says, apart from what is written into it from here: enough to tell that people changed it.






/**
 * Ten characters that stand for the text of a specification. Spacing, colours, numbers of lists, addresses that Notion
 * signs anew and our own section make no difference; without them the same text has the same digest.
 * @param body the page in Notion's Markdown
 */
function specDigest(body) {
    const lines = withoutOurs(body.split('\n'), body);
    const text = (0,units/* units */.M)(lines)
        .filter(({ lines: own }) => !/^<empty-block\s*\/>$/.test(own[0].trim()))
        .map((unit) => `${unit.depth} ${(0,dialect/* canonicalUnit */.lV)(unit).replace(/\s+/g, ' ').trim()}`);
    return digest(text.join('\n'));
}
/** A section that begins with a plan's line is ours; one that people wrote under that name only holds our lines. */
function withoutOurs(lines, body) {
    const [section] = (0,body_sections/* splitSections */.nO)(body, [spec_section/* specHeading */.K6]);
    if (!section)
        return lines;
    const own = lines.slice(section.start + 1, section.end);
    const first = own.find((line) => line.trim() !== '');
    const rest = first === undefined || isPlanLine(first)
        ? []
        : [lines[section.start], ...own.filter((line) => !isPlanLine(line))];
    return [...lines.slice(0, section.start), ...rest, ...lines.slice(section.end)];
}
const prefix = (0,plan_page/* planTitle */.KS)({ title: '' });
function isPlanLine(line) {
    const [first] = (0,dialect/* textLines */.Fy)(line);
    return first?.kind === 'bullet' && first.text.startsWith(`[${prefix}`);
}

;// CONCATENATED MODULE: ./build/src/core/reconcile/spec-seen.js
/** Whether people have held the plan against its specification since `before`. */
function isAcknowledged(before, { seen, commanded }) {
    return commanded || (seen !== undefined && seen !== before.seen);
}
/**
 * What is known of a specification's text after a look at it. The first sight is what the plan counts as held against;
 * an acknowledgement makes that of the text as it is now.
 * @param before what was known; undefined: nothing of this page
 * @param look undefined: the page was not looked at, or cannot be
 */
function specText(before, look, given) {
    if (!look)
        return before;
    const now = look.digest ?? before?.now?.digest ?? before?.held;
    if (now === undefined)
        return before;
    const read = look.settled ?? before?.read;
    const stamps = {
        ...(read === undefined ? {} : { read }),
        ...(before?.wrote === undefined ? {} : { wrote: before.wrote }),
    };
    const seen = given.seen ?? before?.seen;
    const said = seen === undefined ? {} : { seen };
    if (!before || isAcknowledged(before, given))
        return { held: now, ...said, ...stamps };
    return {
        held: before.held,
        ...said,
        ...stamps,
        ...(now === before.held ? {} : { now: { digest: now, since: before.now?.since ?? look.day } }),
    };
}
/** The same after a write of ours to that page. Another digest than was read means that people were there, too. */
function afterOurWrite(text, { digest, stamp }) {
    return digest === (text.now?.digest ?? text.held) ? { ...text, wrote: stamp } : text;
}
/** Whether a page with these marks says what it said when its text was last read, or written by us. */
function isReadSpec(text, page, bot) {
    if (page.lastEditedTime === text.read)
        return true;
    return page.lastEditedBy === bot && page.lastEditedTime <= (text.wrote ?? '');
}

;// CONCATENATED MODULE: ./build/src/modes/spec-texts.js
// Looks at specifications for what people changed there. A page tells for one request when it was edited last; its text
// is read only where that is news.







/** Specifications that one run looks at without being asked to: with more of them they take turns. */
const mostLooks = 4;
/**
 * What the specifications of these plans say, held against what people last held the plans against.
 * @param answers commands of this run
 */
function readSpecTexts(board, bot, plans, known, { found, pages }, answers) {
    const commanded = new Set(answers.flatMap(seenBy));
    const watched = plans.flatMap((plan) => {
        const spec = found.get(plan.spec ?? '');
        const state = (0,steps/* findPlan */.L9)(known, plan)?.state.spec;
        if (!spec)
            return [];
        const before = state?.page === spec.page ? state.text : undefined;
        const given = { seen: plan.specSeen, commanded: commanded.has(plan.key) };
        return [{ plan, page: spec.page, before, given }];
    });
    const read = async (some) => {
        const looks = new Map();
        await inParallel(inTurn(some, board.now()), async (id) => {
            const texts = some.flatMap(({ page, before }) => (page === id ? [before] : []));
            const look = await lookAt(board, bot, id, pages.get(id), texts);
            if (look)
                looks.set(id, look);
        });
        return new Map(some.flatMap(({ plan, page, before, given }) => {
            const text = specText(before, looks.get(page), given);
            return text ? [[plan.key, text]] : [];
        }));
    };
    const readBefore = new Set(watched.flatMap(({ page, before }) => (before ? [page] : [])));
    const reading = {
        known: read(watched.filter(({ page }) => readBefore.has(page))),
        first: whereNotionAnswers(read(watched.filter(({ page }) => !readBefore.has(page)))),
    };
    // Whoever waits for these hears of their failure.
    for (const each of [reading.known, reading.first])
        each.catch(() => undefined);
    return reading;
}
/** Where Notion is away nothing was read yet, and the next run that looks at these plans reads it. */
async function whereNotionAnswers(reading) {
    try {
        return await reading;
    }
    catch (thrown) {
        const fault = (0,core_fault/* toFault */.e)(thrown);
        if (fault.service === 'notion')
            return new Map();
        throw fault;
    }
}
/** Remembers with each plan what its specification says, as far as the plan itself is known. */
function rememberSpecTexts(session, plans, specs, texts, written = new Map()) {
    for (const { key, spec: reference } of plans) {
        const [state, found, read] = [session.plans.get(key), specs.get(reference ?? ''), texts.get(key)];
        if (!state || !found || !read)
            continue;
        const write = written.get(found.page);
        const text = write ? afterOurWrite(read, write) : read;
        session.plans.set(key, { ...state, spec: { ...(isOf(state.spec, found) ? state.spec : found), text } });
    }
}
/** What there is to say of plans whose specification moved on: what happened, and what to do. */
function spec_texts_changedSpecs(plans, texts, { command, commands }) {
    return plans.flatMap(({ key, path, at }) => {
        const since = texts.get(key)?.now?.since;
        if (since === undefined)
            return [];
        const day = '`spec-seen` in its file to the day of that';
        const word = `comment \`/${command} seen ${key}\` on a pull request`;
        return [
            {
                message: `The specification of ${key} changed on ${since} since it was last held against the plan. Compare the two, then set ${day}${commands === 'off' ? '' : `, or ${word}`}.`,
                file: path,
                line: at['spec']?.line,
            },
        ];
    });
}
function isOf(spec, { page }) {
    return spec?.page === page;
}
/** Plans that a command says were held against their specification. */
function seenBy({ command, effect }) {
    const isGiven = command?.kind === 'seen' && (effect?.kind === 'change' || effect?.kind === 'nothing');
    return isGiven ? [command.plan] : [];
}
/** The pages to look at: those that something depends on now, and of the others a few, whose turn is by the clock. */
function inTurn(watched, now) {
    const isDue = ({ before, given }) => !before || isAcknowledged(before, given);
    const due = new Set(watched.filter(isDue).map(({ page }) => page));
    const turn = (page) => digest(`${now.slice(0, 16)} ${page}`);
    const others = [...new Set(watched.map(({ page }) => page))]
        .filter((page) => !due.has(page))
        .sort((a, b) => turn(a).localeCompare(turn(b)));
    return [...due, ...others.slice(0, mostLooks)];
}
async function lookAt(board, bot, id, read, texts) {
    const page = read ?? (await ifShared(() => board.page(id)));
    if (!page || page.inTrash)
        return undefined;
    const day = page.lastEditedTime.slice(0, 10);
    if (texts.every((text) => text !== undefined && isReadSpec(text, page, bot)))
        return { digest: undefined, settled: undefined, day };
    const body = await ifShared(() => board.body(id));
    if (!body?.complete)
        return undefined;
    const settled = isSettled(page, board.now()) ? page.lastEditedTime : undefined;
    return { digest: specDigest(body.markdown), settled, day };
}
/** A specification that cannot be read is no reason to leave everything else undone. */
async function ifShared(ask) {
    try {
        return await ask();
    }
    catch (thrown) {
        const fault = (0,core_fault/* toFault */.e)(thrown);
        if (['forbidden', 'not-found', 'invalid'].includes(fault.code))
            return undefined;
        throw fault;
    }
}

;// CONCATENATED MODULE: ./build/src/modes/went-back.js
/**
 * Tasks and plans of which the files say again what they said before a commit of ours that is no longer in the history:
 * nobody decided that what people wrote in Notion goes, as somebody did who reverted that commit.
 */
async function wentBack({ repository }, { known, head }, planned, show) {
    const changing = new Set(planned.flatMap(({ kind, operation }) => kind === 'update-task' || kind === 'update-plan' ? [operation.task ?? operation.plan ?? ''] : []));
    const suspects = (known?.taken ?? []).filter(({ name, field, was }) => changing.has(name) && show(name, field) === was);
    const commits = [...new Set(suspects.map(({ commit }) => commit))];
    const lost = await Promise.all(commits.map(async (commit) => ((await repository.isAncestor(commit, head.commit)) ? [] : [commit])));
    const gone = new Set(lost.flat());
    return new Set(suspects.flatMap(({ commit, name }) => (gone.has(commit) ? [name] : [])));
}

;// CONCATENATED MODULE: ./build/src/modes/decide.js














/** Everything that the plans read in this run ask of Notion. */
async function decide_decide(input) {
    const { ports, request, observed, connection, rows, lookups, specTexts, taken, moves } = input;
    const { session, config, repository } = observed;
    const { known } = taken;
    const fresh = connection.moved || observed.full;
    const { pages, specs, people, titled } = lookups;
    const facts = await facts_factsOf(input);
    const selected = facts.plans;
    let notes = new Map();
    const wanted = wants({
        ...facts,
        derived: derivedValues(moves, known, input.today),
        sync: (name) => syncSentence(notes.get(name)),
        specChanged: (key) => specTexts.known.get(key)?.now?.since,
    });
    const show = showOf(selected, wanted);
    notes = standingNotes(selected, known, { ...taken, show });
    const leaving = removals(selected, known, observed);
    const gone = leaving.flatMap(({ operation: { task } }) => task ?? []);
    for (const id of [...awayNow(selected, known, notes), ...gone])
        pages.leave(id);
    pages.expect(newcomers(selected, known));
    const first = wanted.all();
    const missing = first.missingPages.filter(({ dataSource }) => titled.listed.has(dataSource));
    for (const { dataSource, title } of missing)
        pages.expectTitled(dataSource, title);
    const all = missing.length > 0 ? wanted.all() : first;
    const adoptable = adoptableRows(all.plans, rows, known, connection, observed.known?.imported);
    const incomplete = fresh && !rows.complete && all.plans.some((plan) => !(0,steps/* findPlan */.L9)(known, plan));
    const { pulls = [], later = [] } = taken.meta.proposed ?? {};
    const inTrash = new Set([...pulls, ...later].flatMap(({ kind, task }) => (kind === 'trash' ? task : [])));
    const options = {
        show: wanted.tasks.show,
        showPlan: wanted.plans.show,
        follows: wanted.tasks.follows,
        touched: new Set([...tampered(rows, known, all.plans, wanted), ...taken.restore]),
        waits: (name, field) => ['waiting', 'refused', 'lost'].includes(notes.get(name)?.[field]?.kind ?? '') ||
            // Nobody reads it in the trash, and writing it there takes the row out.
            (field === 'sync' && inTrash.has(name)),
        specs: config.config.notion.specSection && config.config.notion.body !== 'none',
        specFound: (reference) => pages.specUrl(reference) !== undefined,
    };
    const planned = incomplete
        ? []
        : [...(0,steps/* pageSteps */.XL)(missing), ...(0,steps/* steps */.Ci)(all.plans, known, adoptable, options), ...leaving];
    const braked = brakes(planned, {
        wentBack: await wentBack(ports, observed, planned, show),
        onRequest: asksForRemoval(request, observed) ? goneSteps(known, observed) : [],
        rows: Object.keys(session.index).length,
        maxRemovals: config.config.sync.maxRemovals,
        otherDatabase: connection.moved,
        outOfScope: repository.outOfScope,
        nothingLeft: repository.files.size === 0 && Object.keys(observed.known?.plans ?? {}).length > 0,
        pulls: taken.held,
        confirm: request.confirm,
        shown: observed.known?.held,
    });
    return {
        ...braked,
        plans: all.plans,
        wants: wanted,
        registry: pages,
        rows,
        problems: [...all.problems, ...(incomplete ? [incompleteListing] : [])],
        notices: [
            ...all.notices,
            ...specs.notices,
            ...spec_texts_changedSpecs(selected, specTexts.known, config.config.pullRequests),
            ...titled.notices,
            ...postponed(all.plans, known, observed),
        ],
        graph: braked.go.length + braked.wait.length === 0 ? [] : decide_graphOf(all.plans),
        specs: specs.found,
        specTexts,
        people: people.remembered,
        notes,
        differences: observed.full && rows.complete ? allDifferences(input, facts, wanted, all.plans, braked, notes) : [],
    };
}
/** Tasks whose rows were moved away: by what was seen in this run, of other plans by what was known before. */
function awayNow(plans, { index }, notes) {
    const selected = new Set(plans.map(({ key }) => key));
    return Object.entries(index).flatMap(([id, { plan, away }]) => (selected.has(plan) ? notes.get(id)?.['row'] !== undefined : away === true) ? [id] : []);
}
/** A value of the files as people read it; of a section its digest. */
function showOf(plans, wanted) {
    const keys = new Set(plans.map(({ key }) => key));
    return (name, field) => {
        const isPlan = keys.has(name);
        const { values, sections } = isPlan ? wanted.plan(name) : wanted.task(name);
        const section = sections.find(({ heading }) => heading === field);
        if (section)
            return digest(section.text);
        const value = values[field];
        return value === undefined ? undefined : (isPlan ? wanted.plans : wanted.tasks).show(field, value);
    };
}
function allDifferences({ rows, taken }, facts, { tasks, plans }, all, { go, wait }, notes) {
    const took = takes({ ...facts, sync: () => undefined });
    const names = (steps) => new Set(steps.flatMap(({ operation }) => operation.task ?? operation.plan ?? []));
    return differences([...rows.tasks, ...rows.plans], {
        homes: homesOf(facts.plans, taken.known),
        wanted: (0,reconcile_wanted/* byName */.n)(all),
        tasks,
        plans,
        hold: ({ plan, task }, field, value) => task ? took.holdTask(task, field, value) : took.holdPlan(plan, field, value),
        notes,
        open: new Set(taken.meta.open),
        written: names(go),
        held: names(wait),
    });
}
const incompleteListing = {
    code: 'notion',
    message: 'Notion did not list all rows of the database, so it cannot be told which tasks have a row already.',
    hint: 'Nothing was created. Run it again; if it stays, split the database below 10,000 rows a minute of creation.',
};
/** Tasks and plans that get their page in this run. */
function newcomers(plans, known) {
    return plans.flatMap((plan) => [
        ...((0,steps/* findPlan */.L9)(known, plan) ? [] : [plan.key]),
        ...plan.tasks.flatMap(({ id, was }) => id === undefined || (0,steps/* findTask */.VX)(known, { id, was, plan: plan.key }) ? [] : [id]),
    ]);
}
/** Rows whose task left its file, unless it may have gone to a file that cannot be read now. */
function removals(plans, known, observed) {
    const policy = observed.config.config.sync.removedFromFile;
    if (policy === 'keep' || observed.repository.hidesTasks)
        return [];
    return (0,steps/* leftTasks */.GH)(plans, known).map(({ plan, id }) => leaveStep(known, plan, id, policy === 'cancel'));
}
function postponed(plans, known, { repository, config }) {
    const left = (0,steps/* leftTasks */.GH)(plans, known);
    if (left.length === 0)
        return [];
    const names = left.map(({ id }) => id).join(', ');
    if (config.config.sync.removedFromFile === 'keep')
        return [{ message: `${names} left the plan files; their rows are kept (\`removed-from-file: keep\`).` }];
    return repository.hidesTasks
        ? [{ message: `${names} left the plan files; their rows stay until every plan file can be read again.` }]
        : [];
}
/** A deleted plan file is spoken of once, on full syncs, and when a code is confirmed. */
function asksForRemoval(request, { repository, known, full }) {
    const fresh = repository.gone.some((key) => known?.plans[key]?.gone !== true);
    return request.only.length === 0 && (full || fresh || request.confirm !== undefined);
}
/** Pages and rows of plans whose file is gone. */
function goneSteps(known, { repository }) {
    return repository.gone.flatMap((key) => {
        const state = known.plans.get(key);
        if (!state)
            return [];
        const [named] = state.fields['title'] ?? [];
        const title = typeof named === 'string' ? named : key;
        return [
            ...Object.entries(state.tasks)
                .filter(([, task]) => task.detached === undefined)
                .map(([id]) => leaveStep(known, key, id, false)),
            {
                kind: 'leave-plan',
                plan: key,
                operation: { kind: 'remove-plan', plan: key, task: undefined, title, changes: [], blocks: 0 },
            },
        ];
    });
}
function leaveStep(known, plan, task, cancel) {
    return {
        kind: 'leave-task',
        plan,
        task,
        operation: {
            kind: cancel ? 'cancel-task' : 'remove-task',
            plan,
            task,
            title: known.index[task]?.title ?? task,
            changes: [],
            blocks: 0,
        },
    };
}
function decide_graphOf(plans) {
    return plans.flatMap(({ tasks }) => tasks.map(({ id, title, category, dependsOn }) => ({ id, title, category, dependsOn })));
}

;// CONCATENATED MODULE: ./build/src/modes/left-behind.js
// Rows that a run which died created, and whose tasks left the files before the next one: no state knows them, and they
// leave like any other row whose task left its file.




/** What is known with these rows in it, as if an import had brought them that agreed on nothing. */
function withLeftBehind(observed, rows, connection) {
    const found = rowsLeft(observed, rows, connection).map(({ plan, id, row }) => pullOf({ plan, task: id, page: row }, 'row', { kind: 'import', from: '', to: row.title, edits: [] }));
    return land(observed.session, found);
}
/** Tasks that a run which died may have created and that are not known: the state remembers them until they are. */
function unknownTasks({ known, session }) {
    return (known?.journal?.creates ?? []).filter((id) => (0,plan_model/* splitId */.Q)(id) && !(id in session.index));
}
/** Those of them on which this run cannot decide: their file cannot be read, or their plan is not known yet. */
function undecidedTasks(observed, rows, connection) {
    const left = new Set(rowsLeft(observed, rows, connection).map(({ id }) => id));
    const { hidesTasks } = observed.repository;
    return unknownTasks(observed).filter((id) => left.has(id) || (hidesTasks && !isNamed(id, observed)));
}
function rowsLeft(observed, { tasks }, { detection, bot }) {
    const unknown = new Set(unknownTasks(observed).filter((id) => !isNamed(id, observed)));
    if (unknown.size === 0)
        return [];
    return tasks.flatMap((row) => {
        const { values } = (0,board_rows/* readRow */.zK)(row, detection.tasks);
        const id = typeof values['id'] === 'string' ? values['id'].toUpperCase() : '';
        const plan = (0,plan_model/* splitId */.Q)(id)?.key;
        return plan !== undefined && unknown.has(id) && row.createdBy === bot && !row.inTrash
            ? [{ plan, id, row }]
            : [];
    });
}
function isNamed(id, { repository }) {
    return repository.plans.some(({ tasks }) => tasks.some((task) => task.id === id || task.was === id));
}

;// CONCATENATED MODULE: ./build/src/core/pull-requests/reverted.js

/**
 * Its number: as it is written, else that of the newest known pull request with the title that is taken back.
 * @param repository `owner/name` of the repository that they are in
 */
function revertedBy(pullRequest, repository, book) {
    const revert = readRevert(pullRequest);
    if (!revert)
        return undefined;
    const here = revert.pullRequests.find((each) => each.repository === undefined || each.repository.toLowerCase() === repository.toLowerCase());
    if (here)
        return here.number;
    const titled = Object.entries(book.pullRequests).filter(([number, { title }]) => title === revert.title && Number(number) < pullRequest.number);
    return titled.length === 0 ? undefined : Math.max(...titled.map(([number]) => Number(number)));
}

;// CONCATENATED MODULE: ./build/src/core/reconcile/pending.js

/** What is left of `pending` with the files as they are. */
function pending_standing(pending, plans) {
    const left = pending.flatMap((change) => {
        const plan = plans.find(({ key }) => key === change.plan);
        if (!plan)
            return [{ change, edit: undefined }];
        const subject = change.task === undefined ? plan : plan.tasks.find(({ id }) => id === change.task);
        const value = subject && valueToSet(change, subject);
        return value === undefined ? [] : [{ change, edit: editOf(change, value) }];
    });
    return {
        edits: left.flatMap(({ edit }) => edit ?? []),
        pending: left.map(({ change }) => change),
    };
}
/**
 * `pending` with what `edits` (of whole values, on the files as they are with `pending` in them) change on top.
 * @param plans the files without anything pending
 */
function addPending(pending, edits, plans, { why, due }) {
    const added = edits.flatMap((edit) => {
        if (edit.kind !== 'set-task' && edit.kind !== 'set-plan')
            return [];
        const plan = plans.find(({ key }) => key === edit.plan);
        const id = edit.kind === 'set-task' ? String(edit.task) : undefined;
        const subject = id === undefined ? plan : plan?.tasks.find((task) => task.id === id);
        if (!subject)
            return [];
        return Object.entries(edit.values).map(([field, value]) => {
            const from = pending_said(subject, field);
            return {
                plan: edit.plan,
                ...(id === undefined ? {} : { task: id }),
                field,
                from: field === 'updates' ? null : from,
                to: field === 'updates' ? addedNotes(from, value) : (value ?? null),
                why,
                due,
            };
        });
    });
    return added.reduce(join, pending);
}
/** The later change of one key stands for both; notes are collected, each with the cause of the last. */
function join(pending, next) {
    const isSame = (one) => one.plan === next.plan && one.task === next.task && one.field === next.field;
    const before = pending.find(isSame);
    const to = next.field === 'updates' && before ? addedNotes([], [...notes(before.to), ...notes(next.to)]) : next.to;
    const others = pending.filter((one) => !isSame(one));
    const joined = { ...next, to, due: next.due || before?.due === true };
    return (0,state_model/* serialise */.GY)(joined.from) === (0,state_model/* serialise */.GY)(joined.to) ? others : [...others, joined];
}
/** What the key is to be set to; undefined where the file says it, or somebody wrote something else. */
function valueToSet({ field, from, to }, subject) {
    const now = pending_said(subject, field);
    if (field === 'updates') {
        const missing = addedNotes(now, to);
        return missing.length === 0 ? undefined : [...notes(now), ...missing.map(pending_inOrder)];
    }
    return (0,state_model/* serialise */.GY)(now) === (0,state_model/* serialise */.GY)(from) && (0,state_model/* serialise */.GY)(now) !== (0,state_model/* serialise */.GY)(to) ? to : undefined;
}
function editOf({ plan, task, field }, value) {
    const values = { [field]: value };
    return task === undefined ? { kind: 'set-plan', plan, values } : { kind: 'set-task', plan, task, values };
}
/** As it is compared and stored: nothing and an empty list are one. */
function pending_said(subject, field) {
    const value = Object.hasOwn(subject, field)
        ? subject[field]
        : undefined;
    return value === undefined || (Array.isArray(value) && value.length === 0) ? null : value;
}
/** The notes in `after` that `before` has not. */
function addedNotes(before, after) {
    const known = new Set(notes(before).map(state_model/* serialise */.GY));
    return [...new Map(notes(after).map((note) => [(0,state_model/* serialise */.GY)(note), note])).values()].filter((note) => !known.has((0,state_model/* serialise */.GY)(note)));
}
/** As notes are written; the state keeps no order of keys. */
function pending_inOrder({ date, by, note }) {
    return { date, by, note };
}
function notes(value) {
    return Array.isArray(value) ? value : [];
}

;// CONCATENATED MODULE: ./build/src/core/commands/people.js
// Whom a login means: people are written into plans by their handles, in the spelling of the configuration.

/** The handle that a login is, in any case. */
function handleOf(login, people) {
    if (people.has(login))
        return login;
    const folded = login.toLowerCase();
    return [...people.keys()].find((handle) => handle.toLowerCase() === folded);
}
/** What is wrong with a login that is no handle, and the line that makes it one. */
function unknownPerson(login, people) {
    const near = login.length > 40 ? undefined : (0,did_you_mean/* closest */.k)(login, people.keys());
    const meant = near === undefined ? '' : `Did you mean ${near}? `;
    const isLogin = /^[A-Za-z\d][A-Za-z\d-]{0,38}(\[bot\])?$/.test(login);
    return {
        why: `${login} is no handle of people in the configuration.`,
        hint: `${meant}${isLogin ? 'Add a line like this one there, with the e-mail address of the person in Notion, or none.' : 'A handle is a login without blanks.'}`,
        correction: isLogin ? `${login}: ${login}@example.com` : undefined,
    };
}

;// CONCATENATED MODULE: ./build/src/core/commands/effect.js
// What a command changes in a plan, as edits of its file. All of them say how it is to be, not what to add: applied
// twice they change nothing the second time.



/** What a command changes; several commands of one run each need the plan as the one before left it. */
function effectOf(command, context) {
    const { plan, statuses } = context;
    if (plan.archived)
        return refuse(`${plan.key} is archived.`, 'Take `archived: true` out of its file first.');
    if (command.kind === 'seen')
        return seen(context);
    const task = plan.tasks.find(({ id }) => id === command.task);
    if (!task)
        return refuse(`${command.task} stands in no plan on the default branch any more.`, 'Look up its ID there.');
    const key = effect_fieldOf[command.kind].find((each) => task.frozen.includes(each));
    if (key !== undefined)
        return refuse(`The ${key} of ${command.task} has a problem in ${plan.path}, line ${(task.at[key] ?? task.at[''])?.line ?? 1}.`, 'Correct it there first.');
    const status = task.status === undefined ? (0,core_status/* nearest */.pA)(statuses, 'todo') : statuses.resolve(task.status);
    const target = { ...context, task, id: command.task, status };
    switch (command.kind) {
        case 'status':
            return toStatus(target, command.status);
        case 'start':
            return toCategory(target, 'active');
        case 'done':
            return toCategory(target, 'done');
        case 'block':
            return block(target, command.reason);
        case 'unblock':
            return unblock(target);
        case 'assign':
            return effect_assign(target, command.logins);
        case 'note':
            return effect_note(target, command.text);
    }
}
const effect_fieldOf = {
    status: ['status'],
    start: ['status'],
    done: ['status'],
    block: ['status', 'blocker'],
    unblock: ['status', 'blocker'],
    assign: ['assignee'],
    note: ['updates'],
};
function toStatus(target, text) {
    const { statuses } = target;
    const wanted = statuses.resolve(text);
    if (wanted)
        return set(target, wanted);
    const near = (0,did_you_mean/* closest */.k)(text, statuses.names);
    return refuse(`\u201c${text}\u201d is no status.`, `${near === undefined ? '' : `Did you mean ${near}? `}There are: ${statuses.names.join(', ')}.`);
}
function toCategory(target, category) {
    if (target.status?.category === category)
        return effect_nothing(`${target.id} is ${target.status.name} already.`);
    const wanted = (0,core_status/* nearest */.pA)(target.statuses, category);
    return wanted ? set(target, wanted) : noSuchStatus(target, category);
}
function set(target, wanted) {
    const { id, status } = target;
    if (status?.name === wanted.name)
        return effect_nothing(`${id} is ${wanted.name} already.`);
    return change(target, { status: wanted.name }, `${id} is ${wanted.name}${was(status)}.`);
}
function block(target, reason) {
    const { id, task, status, statuses } = target;
    const wanted = statuses.words.find(({ category }) => category === 'blocked');
    if (!wanted)
        return noSuchStatus(target, 'blocked');
    const isBlocked = status?.category === 'blocked';
    if (isBlocked && task.blocker === reason)
        return effect_nothing(`${id} is ${status.name} for that reason already.`);
    return isBlocked
        ? change(target, { blocker: reason }, `${id} stays ${status.name}, for another reason: ${reason}`)
        : change(target, { status: wanted.name, blocker: reason }, `${id} is ${wanted.name}${was(status)}: ${reason}`);
}
function unblock(target) {
    const { id, task, status, statuses, before } = target;
    const free = task.blocker === undefined ? {} : { blocker: null };
    if (status?.category !== 'blocked') {
        return task.blocker === undefined
            ? effect_nothing(`${id} is not blocked.`)
            : change(target, free, `The blocker of ${id} is gone; it stays ${status?.name ?? task.status ?? ''}.`);
    }
    const former = before === undefined ? undefined : statuses.resolve(before);
    const wanted = former && former.category !== 'blocked' ? former : (0,core_status/* nearest */.pA)(statuses, 'todo');
    if (!wanted)
        return noSuchStatus(target, 'todo');
    return change(target, { status: wanted.name, ...free }, `${id} is ${wanted.name} again.`);
}
function effect_assign(target, logins) {
    const { id, task, author, people } = target;
    const found = logins.map((login) => {
        const meant = login.toLowerCase() === 'me' && !hasHandle(people, 'me') ? author : login;
        return { meant, handle: handleOf(meant, people) };
    });
    const stranger = found.find(({ handle }) => handle === undefined);
    if (stranger)
        return { kind: 'refusal', ...unknownPerson(stranger.meant, people) };
    const assignee = [...new Set(found.flatMap(({ handle }) => handle ?? []))];
    const now = task.assignee.map((word) => handleOf(word, people) ?? word);
    if (now.length === assignee.length && assignee.every((handle) => now.includes(handle)))
        return effect_nothing(`${id} is assigned to ${assignee.join(', ')} already.`);
    const former = task.assignee.length === 0 ? '' : ` (was ${task.assignee.join(', ')})`;
    return change(target, { assignee }, `${id} is assigned to ${assignee.join(', ')}${former}.`);
}
function hasHandle(people, handle) {
    return handleOf(handle, people) !== undefined;
}
function effect_note(target, text) {
    const { id, task, author, people, date } = target;
    const by = handleOf(author, people) ?? author;
    const isThere = task.updates.some((update) => update.date === date && update.by === by && update.note.trim() === text);
    if (isThere)
        return effect_nothing(`${id} has that note already.`);
    return change(target, { updates: [...task.updates, { date, by, note: text }] }, `Noted on ${id}: ${text}`);
}
function seen({ plan, date }) {
    if (plan.spec === undefined)
        return refuse(`${plan.key} names no specification.`, 'Write `spec` into its file first.');
    if (plan.frozen.includes('spec-seen') || plan.frozen.includes('spec'))
        return refuse(`The specification of ${plan.key} has a problem in ${plan.path}.`, 'Correct it there first.');
    if (plan.specSeen === date)
        return effect_nothing(`${plan.key} was held against its specification today already.`);
    return {
        kind: 'change',
        edits: [{ kind: 'set-plan', plan: plan.key, values: { specSeen: date } }],
        sentence: `${plan.key} was held against its specification on ${date}.`,
    };
}
function change({ plan, id }, values, sentence) {
    return { kind: 'change', edits: [{ kind: 'set-task', plan: plan.key, task: id, values }], sentence };
}
function effect_nothing(sentence) {
    return { kind: 'nothing', sentence };
}
function refuse(why, hint) {
    return { kind: 'refusal', why, hint };
}
const meanings = {
    todo: 'To Do',
    active: 'In Progress',
    blocked: 'Blocked',
    done: 'Done',
};
function noSuchStatus({ statuses }, category) {
    return refuse(`The database has no status that means ${meanings[category] ?? category}.`, `Use the command status with one of: ${statuses.names.join(', ')}.`);
}
function was(status) {
    return status ? ` (was ${status.name})` : '';
}

;// CONCATENATED MODULE: ./build/src/core/commands/line.js
// Finds the command in a comment: it has to be the only line that says anything, so that quotes and prose never act.
// Comments are as long as GitHub allows and written by anybody: every step here is linear in their length.
/** What follows the word in the only line of a comment that has text; '' where nothing does, undefined where it is no command. */
function commandLine(body, word) {
    const line = onlyLine(body);
    const start = `/${word.toLowerCase()}`;
    if (line?.slice(0, start.length).toLowerCase() !== start)
        return undefined;
    const rest = line.slice(start.length);
    return rest === '' || /^\s/.test(rest) ? rest.trim() : undefined;
}
/** The only line with text, without blanks and back-ticks around it; undefined where there are none or several. */
function onlyLine(body) {
    let found;
    for (let start = 0; start <= body.length;) {
        const end = endOfLine(body, start);
        const line = unwrapped(body.slice(start, end).trim());
        if (line !== '' && found !== undefined)
            return undefined;
        if (line !== '')
            found = line;
        start = end + 1;
    }
    return found;
}
function endOfLine(text, from) {
    for (let at = from; at < text.length; at += 1)
        if (text[at] === '\n' || text[at] === '\r')
            return at;
    return text.length;
}
/** As many back-ticks are taken off the end as there were at the start: one of the text's own stays. */
function unwrapped(line) {
    let ticks = 0;
    while (line[ticks] === '`')
        ticks += 1;
    let end = line.length;
    while (end > ticks && line.length - end < ticks && line[end - 1] === '`')
        end -= 1;
    return line.slice(ticks, end).trim();
}
/** The first word of a text and what follows it. */
function firstWord(text) {
    const end = text.search(/\s/);
    return end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end).trim()];
}

;// CONCATENATED MODULE: ./build/src/core/commands/task-name.js
// Which task or plan a word of a command names, and what was probably meant where it names none.

/** Longer words are no slip of the pen: nothing is guessed for them. */
const longestSlip = 40;
/** What `word` names, in any case; brackets around it and a comma or colon behind it say nothing. */
function taskNamed(word, { ids, keys }) {
    if (word.length > longestSlip)
        return { kind: 'words' };
    const text = bare(word);
    const upper = text.toUpperCase();
    const id = ids.get(upper) ?? folded(ids).get(upper);
    if (id !== undefined)
        return { kind: 'task', id };
    const shape = /^([A-Z][A-Z0-9]{1,9})-\d{1,9}$/.exec(upper);
    const guess = nearestId(upper, ids);
    if (shape && (guess !== undefined || keys.some((key) => key.toUpperCase() === shape[1])))
        return { kind: 'unknown', text, guess };
    return { kind: 'words' };
}
/** Whether a word has the form of an ID, whatever it names. */
function looksLikeId(word) {
    return word.length <= longestSlip && /^[A-Za-z][A-Za-z0-9]{1,9}-\d{1,9}$/.test(bare(word));
}
/** Of two IDs that differ in their number none is nearer: only the rest of an ID can be mistyped. */
function nearestId(word, ids) {
    if (word.length > longestSlip)
        return undefined;
    const text = bare(word);
    const number = /[1-9]\d{0,8}$/.exec(text)?.[0];
    if (number === undefined)
        return undefined;
    const ending = `-${number}`;
    const near = (0,did_you_mean/* closest */.k)(text, [...ids.keys()].filter((id) => id.endsWith(ending)));
    return near === undefined ? undefined : ids.get(near);
}
/** The key of a plan in any case, or the nearest one. */
function planNamed(word, { keys }) {
    const text = bare(word.slice(0, longestSlip));
    const key = keys.find((each) => each.toUpperCase() === text.toUpperCase());
    return { key, guess: key === undefined && word.length <= longestSlip ? (0,did_you_mean/* closest */.k)(text, keys) : undefined };
}
/** The nearest word of a list, or undefined for what is no slip. */
function nearestWord(word, known) {
    return word.length > longestSlip ? undefined : (0,did_you_mean/* closest */.k)(word, known);
}
function bare(word) {
    return word.replace(/^[[("'`]/, '').replace(/[\])"'`]?[,:;.]?$/, '');
}
function folded(ids) {
    return new Map([...ids].map(([named, id]) => [named.toUpperCase(), id]));
}

;// CONCATENATED MODULE: ./build/src/core/commands/read.js
// Reads a comment as a command. Whoever writes one by hand on a phone is understood where there is no doubt; where
// there is, nothing is done and the answer says how it is written.




/** Characters that a reason or a note may have. */
const longestText = 1_000;
const kinds = new Map([
    ...commandKinds.map((kind) => [kind, kind]),
    ['-h', 'help'],
    ['--help', 'help'],
]);
/**
 * The command that a comment is; undefined for every other comment, also for a bare `/plan`.
 * @param word the word after the slash
 */
function readCommand(body, word, context) {
    const line = commandLine(body, word);
    if (line === undefined || line === '')
        return undefined;
    const [name, rest] = firstWord(line);
    const kind = kinds.get(name.toLowerCase());
    if (kind === undefined)
        return unknownCommand(name, rest, word, context);
    return read({ kind, word, context }, rest);
}
function read(reading, rest) {
    const { kind } = reading;
    switch (kind) {
        case 'help':
            return { kind };
        case 'preview':
        case 'sync':
            return rest === '' ? { kind } : wrong(reading, `Nothing can follow ${kind}.`, `${kind}`);
        case 'seen':
            return readSeen(reading, rest);
        case 'show':
        case 'start':
        case 'done':
        case 'unblock':
        case 'explain':
        case 'unlink':
            return taskOnly(reading, rest, kind);
        case 'link':
            return rest === ''
                ? wrong(reading, 'It does not say which task to link.')
                : taskOnly(reading, rest, kind);
        case 'status':
            return withText(reading, rest, 'the new status', (task, status) => ({
                kind,
                task,
                status: unquoted(status),
            }));
        case 'block':
            return withText(reading, rest, 'why', (task, reason) => ({ kind, task, reason }));
        case 'note':
            return withText(reading, rest, 'what to note', (task, text) => ({ kind, task, text }));
        case 'assign':
            return withText(reading, rest, 'whom to assign', (task, text) => {
                const logins = text.split(/[\s,]+/).flatMap((login) => login.replace(/^@/, '').slice(0, 100) || []);
                return logins.length === 0
                    ? wrong(reading, 'It does not say whom to assign.')
                    : { kind, task, logins: [...new Set(logins)] };
            });
    }
}
function taskOnly(reading, rest, kind) {
    if (rest === '') {
        const task = onlyLinked(reading);
        return typeof task === 'string' ? { kind, task } : task;
    }
    const [first, more] = firstWord(rest);
    const named = taskNamed(first, reading.context);
    if (named.kind !== 'task')
        return unknownTask(reading, first, more);
    return more === ''
        ? { kind, task: named.id }
        : wrong(reading, `Nothing can follow the ID in ${kind}.`, `${kind} ${named.id}`);
}
/** @param what the sentence \u201cIt does not say \u2026\u201d goes on with */
function withText(reading, rest, what, make) {
    const [first, more] = firstWord(rest);
    const named = taskNamed(first, reading.context);
    if (named.kind === 'unknown')
        return unknownTask(reading, first, more);
    // A status or a login is no ID, while a reason or a note may well begin with UTF-8.
    const free = reading.kind === 'note' || reading.kind === 'block';
    if (named.kind === 'words' && !free && looksLikeId(first))
        return unknownTask(reading, first, more);
    const text = (0,render_escape/* oneLine */.TN)(named.kind === 'task' ? more : rest);
    const task = named.kind === 'task' ? named.id : onlyLinked(reading);
    if (text === '')
        return wrong(reading, `It does not say ${what}.`);
    if (typeof task !== 'string')
        return task;
    const length = Array.from(text.slice(0, 2 * longestText + 2)).length;
    return length > longestText
        ? wrong(reading, `The text is longer than ${longestText} characters.`)
        : make(task, text);
}
function readSeen(reading, rest) {
    if (rest === '')
        return wrong(reading, 'It does not say which plan.');
    const [first, more] = firstWord(rest);
    const { key, guess } = planNamed(first, reading.context);
    if (key === undefined)
        return wrong(reading, `${read_shown(first)} is no plan.`, guess === undefined ? undefined : `seen ${guess}`);
    return more === ''
        ? { kind: 'seen', plan: key }
        : wrong(reading, 'Nothing can follow the key in seen.', `seen ${key}`);
}
/** The task that is meant where the ID is left out. */
function onlyLinked(reading) {
    const { linked } = reading.context;
    const [only] = linked;
    if (only === undefined)
        return wrong(reading, 'It names no task, and this pull request has no linked task.');
    if (linked.length === 1)
        return only;
    const some = linked.slice(0, 10).join(', ');
    return wrong(reading, `It names no task, and this pull request has ${linked.length} linked tasks: ${some}${linked.length > 10 ? ', \u2026' : ''}.`);
}
function unknownTask(reading, first, more) {
    const guess = nearestId(first, reading.context.ids);
    const line = guess === undefined ? undefined : [reading.kind, guess, more].filter((part) => part !== '').join(' ');
    return wrong(reading, `${read_shown(first)} is no task.`, line);
}
function unknownCommand(name, rest, word, context) {
    const [second, more] = firstWord(rest);
    const swapped = kinds.get(second.toLowerCase());
    const guess = swapped !== undefined && taskNamed(name, context).kind === 'task'
        ? [swapped, name, more]
        : [nearestWord(name, commandKinds), rest];
    return {
        kind: 'misunderstanding',
        why: `${read_shown(name)} is no command.`,
        guess: guess[0] === undefined ? undefined : read_short(`/${word} ${guess.filter((part) => part !== '').join(' ')}`),
        usage: usageOf('help', word),
    };
}
function wrong({ kind, word }, why, guess) {
    return {
        kind: 'misunderstanding',
        why,
        guess: guess === undefined ? undefined : read_short(`/${word} ${guess}`),
        usage: usageOf(kind, word),
    };
}
/** People copy the usage with its marks, or quote what has blanks in it. */
function unquoted(text) {
    const pairs = ['<>', '""', "''", '``', '\u201c\u201d'];
    const wrapped = pairs.some((pair) => text.length > 2 && text[0] === pair[0] && text.at(-1) === pair[1]);
    return wrapped ? text.slice(1, -1).trim() : text;
}
function read_shown(text) {
    return `\u201c${read_short(text, 60)}\u201d`;
}
function read_short(text, most = 200) {
    const line = (0,render_escape/* oneLine */.TN)(text.slice(0, most + 1));
    return line.length > most ? `${line.slice(0, most - 1)}\u2026` : line;
}

;// CONCATENATED MODULE: ./build/src/modes/commands.js
// Commands in comments: which of them nobody has carried out yet, and what carrying them out changes.




const ranks = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];
/**
 * The commands that no run has answered, oldest first.
 * @param since comments before it are history. @param event the comment that the run is about
 */
function unanswered(pullRequests, { commands, command: word }, { since, event }) {
    if (commands === 'off')
        return [];
    const isOpen = ({ id, at, edited, author, reactions, body }) => (id === event || (since !== undefined && at >= since)) &&
        !edited &&
        author?.bot === false &&
        !reactions.some((reaction) => reaction !== 'eyes') &&
        (commandLine(body, word) ?? '') !== '';
    return pullRequests
        .flatMap((pullRequest) => pullRequest.comments.filter(isOpen).map((comment) => ({ pullRequest, comment })))
        .sort(({ comment: one }, { comment: other }) => one.at === other.at ? one.id - other.id : one.at < other.at ? -1 : 1);
}
/** Says that commands were received, and tells which of their authors may give any. */
async function receive(conversation, requests, { commands }) {
    const authors = [...new Set(requests.flatMap(({ comment }) => comment.author?.login ?? []))];
    const [permissions] = await Promise.all([
        Promise.all(authors.map((login) => conversation.permission(login))),
        ...requests.map(({ comment }) => conversation.react(comment.id, 'eyes')),
    ]);
    const least = ranks.indexOf(commands);
    return new Set(authors.filter((_, at) => ranks.indexOf(permissions[at]) >= least));
}
/** What is meant; undefined where it is no command after all. */
function understand({ pullRequest, comment }, { plans, book, config, ids, keys, aliases }) {
    const renamed = plans.flatMap(({ tasks }) => tasks.flatMap(({ id, was }) => (id === undefined || was === undefined ? [] : [[was, id]])));
    const links = (0,pull_requests_book/* knownPullRequest */.CK)(book, pullRequest.number)?.tasks ?? {};
    const context = {
        ids: new Map([...aliases, ...renamed, ...[...ids].map((id) => [id, id])]),
        keys: [...keys],
        linked: Object.keys(links).filter((id) => !links[id].gone),
    };
    return readCommand(comment.body, config.pullRequests.command, context);
}
/** What a command that changes a plan comes to. */
function carryOut(command, { comment }, spoken) {
    const { plans, statuses, config, blocked } = spoken;
    const plan = command.kind === 'seen'
        ? plans.find(({ key }) => key === command.plan)
        : plans.find(({ tasks }) => tasks.some(({ id }) => id === command.task));
    const name = command.kind === 'seen' ? command.plan : command.task;
    if (!plan)
        return {
            kind: 'refusal',
            why: `The plan of ${name} cannot be read on the default branch.`,
            hint: 'Correct the problems of its file first.',
        };
    return effectOf(command, {
        plan,
        statuses,
        people: config.people,
        author: comment.author?.login ?? '',
        date: comment.at.slice(0, 10),
        before: Object.hasOwn(blocked, name) ? blocked[name] : undefined,
    });
}
function changesPlan(command) {
    return ['status', 'start', 'done', 'block', 'unblock', 'assign', 'note', 'seen'].includes(command.kind);
}

// EXTERNAL MODULE: ./build/src/modes/write-back.js
var write_back = __webpack_require__(67417);
;// CONCATENATED MODULE: ./build/src/modes/step.js



/** @param observed the files without anything pending: what they say already, in whatever words, needs no change */
function withMove(step, { task, from, to, cause }, observed, statuses) {
    const { plans } = observed.repository;
    const plan = planOf(plans, task);
    const said = plan?.tasks.find(({ id }) => id === task)?.status;
    const status = (0,core_status/* statusOf */.c2)(said, statuses)?.name === to ? said : to;
    const edits = plan
        ? [{ kind: 'set-task', plan: plan.key, task, values: { status } }]
        : [];
    return {
        ...step,
        pending: addPending(step.pending, edits, plans, { why: step_causeOf(cause), due: isDue(cause) }),
        results: [...step.results, operationOf(plans, task, [{ field: 'status', from, to }])],
    };
}
/** The plans as they are with `edits`. */
function withEdits(observed, edits) {
    const { known, session, repository } = observed;
    const seen = { known: known?.plans ?? {}, index: session.index };
    // One that cannot be written stays pending, and every other goes ahead.
    const view = edits.reduce((before, edit) => {
        const { view: after, why } = (0,write_back/* apply */.Bb)(before, [edit], seen);
        return why === undefined ? after : before;
    }, repository);
    return { ...observed, repository: view };
}
/** All tasks and plans that can be named. @param aliases tasks by other IDs */
function tasksOf({ session, repository, known }, aliases) {
    const ids = new Set([
        ...Object.keys(session.index),
        ...repository.plans.flatMap(({ tasks }) => tasks.flatMap(({ id }) => id ?? [])),
    ]);
    const keys = [...repository.plans.map(({ key }) => key), ...Object.keys(known?.plans ?? {})];
    return { ids, keys: new Set(keys), aliases, taskOf: (id) => (ids.has(id) ? id : aliases.get(id)) };
}
function planOf(plans, task) {
    return plans.find(({ tasks }) => tasks.some(({ id }) => id === task));
}
/** The statuses of all tasks that were read, as the files say them. */
function statusesOf(plans) {
    return new Map(plans.flatMap(({ tasks, archived }) => archived ? [] : tasks.flatMap(({ id, status }) => (id === undefined ? [] : [[id, status]]))));
}
/** Something that was done to a task or a plan, by its ID or key. */
function operationOf(plans, name, changes) {
    const plan = planOf(plans, name) ?? plans.find(({ key }) => key === name);
    const task = plan?.tasks.find(({ id }) => id === name);
    const title = task?.title ?? plan?.title ?? name;
    return { kind: 'move-task', plan: plan?.key, task: task?.id, title, changes, blocks: 0 };
}
const happened = {
    draft: 'was opened as a draft',
    open: 'was opened',
    review: 'is in review',
    merged: 'was merged',
    closed: 'was closed',
    reverted: 'was reverted',
    unlinked: 'no longer names it',
};
function step_causeOf({ fact, pullRequest, url, at, by = '' }) {
    return { text: `pull request ${pullRequest} ${happened[fact]}`, url, by, at };
}
/** What a pull request that is still open did may change again before anybody reads the file. */
function isDue({ fact }) {
    return !['draft', 'open', 'review'].includes(fact);
}

;// CONCATENATED MODULE: ./build/src/modes/obey.js







/** Carries out the commands one after another: each finds the plans as the one before left them. */
function obey(start, occasion) {
    const { news, observed } = occasion;
    const done = new Set(Object.keys(observed.known?.executed ?? {}));
    let step = start;
    const answers = news.requests.map((request) => {
        const { comment } = request;
        const isDone = done.has(String(comment.id));
        if (isDone || !news.allowed.has(comment.author?.login ?? ''))
            return { request, command: undefined, effect: undefined, done: isDone };
        const outcome = carriedOut(step, request, occasion);
        step = outcome.step;
        return { request, command: outcome.command, effect: outcome.effect, done: false };
    });
    return { answers, step };
}
function carriedOut(step, request, { news, observed, config, rules, changes }) {
    const { plans } = observed.repository;
    // Where nothing can be changed, also what pull requests did is only in prospect.
    const now = news.barred ? observed : withEdits(observed, pending_standing(step.pending, plans).edits);
    const all = tasksOf(now, news.aliases);
    const at = { plans: now.repository.plans, statuses: rules.statuses, config, blocked: step.blocked };
    const command = understand(request, { ...at, ...all, book: step.book });
    const wants = command && ['link', 'unlink', 'sync'].includes(command.kind);
    if (wants && news.barred)
        return { command, effect: news.barred, step };
    if (command?.kind === 'link' || command?.kind === 'unlink') {
        const { pullRequest } = request;
        const counts = rules.scope.counts(pullRequest.base);
        const book = (0,pull_requests_book/* withManual */.js)(step.book, pullRequest, command.task, command.kind, counts);
        const change = changes.filter((each) => each.pullRequest.number === pullRequest.number);
        const applied = applyFacts(book, change, statusesOf(now.repository.plans), rules);
        const moved = applied.moves.reduce((each, move) => withMove(each, move, observed, rules.statuses), {
            ...step,
            book: applied.book,
        });
        return { command, effect: undefined, step: moved };
    }
    if (!command || !changesPlan(command))
        return { command, effect: undefined, step };
    const wanted = carryOut(command, request, { ...at, ...all, book: step.book });
    const effect = wanted.kind === 'change' ? (news.barred ?? wanted) : wanted;
    return {
        command,
        effect,
        step: effect.kind === 'change' ? withEffect(step, command, effect, request, now, plans, rules) : step,
    };
}
function withEffect(step, command, { edits }, { comment }, now, plans, { statuses }) {
    const by = comment.author?.login ?? '';
    const why = { text: `command ${command.kind}`, url: comment.url, by, at: comment.at };
    const name = command.kind === 'seen' ? command.plan : command.task;
    const task = now.repository.plans.flatMap(({ tasks }) => tasks).find(({ id }) => id === name);
    const plan = now.repository.plans.find(({ key }) => key === name);
    const changes = edits.flatMap((edit) => fieldChanges(edit, task ?? plan));
    const operation = { ...operationOf(plans, name, changes), kind: 'run-command' };
    const set = { ...step, pending: addPending(step.pending, edits, plans, { why, due: true }) };
    const result = { ...set, results: [...step.results, operation] };
    const status = changes.find(({ field }) => field === 'status')?.to;
    if (status === undefined)
        return result;
    const said = { kind: 'command', status, by, url: comment.url, at: comment.at };
    const isBlocked = (word) => statuses.resolve(word)?.category === 'blocked';
    const former = (0,core_status/* statusName */.Er)(task?.status, statuses);
    const { [name]: _, ...others } = step.blocked;
    return {
        ...result,
        book: { ...step.book, said: { ...step.book.said, [name]: said } },
        blocked: isBlocked(former) ? step.blocked : isBlocked(status) ? { ...others, [name]: former } : others,
    };
}
/** What an edit changes, as people read it: of notes the one that is new. */
function fieldChanges(edit, subject) {
    if (edit.kind !== 'set-task' && edit.kind !== 'set-plan')
        return [];
    const before = subject;
    return Object.entries(edit.values).map(([field, value]) => field === 'updates'
        ? { field, from: undefined, to: value.at(-1)?.note }
        : { field, from: wordOf(before?.[field]), to: wordOf(value) });
}

;// CONCATENATED MODULE: ./build/src/modes/moves.js









/**
 * Applies what happened in pull requests to the plans that were read.
 * @param status the property Status of the tasks; undefined where no database is known
 * @param refused changes that people decided against
 */
function moveTasks({ repository: { owner, name } }, request, observed, status, news, refused) {
    const { session, known, repository, head, config } = observed;
    const rules = {
        statuses: (0,core_status/* taskVocabulary */.qy)(status, Object.fromEntries(config.config.statuses)),
        config: config.config.pullRequests,
        scope: scopeOf(config.config, { defaultBranch: head.branch, configPath: request.configPath }),
    };
    const given = new Set(refused.map(moves_nameOf));
    const before = (known?.pending ?? []).filter((change) => !given.has(moves_nameOf(change)));
    const waiting = pending_standing(before, repository.plans);
    const then = withEdits(observed, waiting.edits);
    const references = new Map(news.pullRequests.map((each) => [each.number, readReferences(each, tasksOf(then, news.aliases))]));
    const changes = news.pullRequests.map((pullRequest) => ({
        pullRequest,
        links: references.get(pullRequest.number).links,
        reverts: revertedBy(pullRequest, `${owner}/${name}`, session.book),
    }));
    const statuses = statusesOf(then.repository.plans);
    const facts = applyFacts(session.book, changes, statuses, rules);
    const start = {
        pending: waiting.pending,
        book: facts.book,
        blocked: known?.blocked ?? {},
        results: [],
    };
    const moved = facts.moves.reduce((step, move) => withMove(step, move, observed, rules.statuses), start);
    const { answers, step } = obey(moved, { news, observed, config: config.config, rules, changes });
    const landing = landingNow(step.pending, request.lands, session.now());
    return {
        observed: withEdits(observed, pending_standing(landing, repository.plans).edits),
        pending: landing,
        book: step.book,
        changes,
        references,
        stirred: known?.pullRequests === undefined ? new Set() : stirredBy(session.book, step.book, answers),
        rules,
        answers,
        spoken: {
            executed: {
                ...known?.executed,
                ...Object.fromEntries(answers.flatMap(({ request: { comment }, effect }) => effect?.kind === 'change' ? [[comment.id, comment.at]] : [])),
            },
            blocked: step.blocked,
        },
        results: step.results.map((operation) => {
            const outcome = request.dryRun
                ? { kind: 'planned' }
                : { kind: 'done', url: undefined };
            return { operation, outcome };
        }),
    };
}
/** What was there before the first look is history: all of it at once is nothing to speak of. */
function stirredBy(before, after, answers) {
    const entry = ({ pullRequests }, number) => (0,state_model/* serialise */.GY)(pullRequests[number] ?? {});
    const all = Object.keys({ ...before.pullRequests, ...after.pullRequests });
    const changed = all.filter((number) => entry(before, number) !== entry(after, number));
    const carriedOut = answers.flatMap(({ request, effect }) => effect?.kind === 'change' ? [request.pullRequest.number] : []);
    return new Set([...changed.map(Number), ...carriedOut]);
}
const moves_nameOf = ({ plan, task, field, to }) => JSON.stringify([plan, task, field, to]);
/** With those that have waited long enough asking for a commit. */
function landingNow(pending, lands, now) {
    const today = now.slice(0, 10);
    return pending.map((change) => ({
        ...change,
        due: change.due || lands === 'all' || (lands === 'older' && change.why.at.slice(0, 10) < today),
    }));
}

;// CONCATENATED MODULE: ./build/src/modes/new-properties.js
// Properties that carry fields which others carried before, or none: deleted and put back, renamed the other way round.


/** Both sides agree on nothing yet in such fields, nor will they by what waits for people. */
async function withNewProperties(observed, connection) {
    const { session, known } = observed;
    if (!known?.board || connection.moved)
        return observed;
    const fields = (0,connect/* newlyCarried */.yW)(known.board, connection);
    if (fields.tasks.length + fields.plans.length === 0)
        return observed;
    // Also plans that this run does not look at know only the properties that are gone.
    await session.load(Object.keys(known.plans));
    session.adopt(emptyFields(session, fields));
    const { proposed } = known;
    if (!proposed)
        return observed;
    const { pulls, later } = proposed;
    const waiting = {
        ...proposed,
        pulls: emptyPulls(pulls, fields),
        ...(later ? { later: emptyPulls(later, fields) } : {}),
    };
    return { ...observed, known: { ...known, proposed: waiting } };
}

;// CONCATENATED MODULE: ./build/src/modes/aliases.js
// IDs that Notion gives rows by itself (`ENG-123`): people who live in the database name tasks by them.

/** The properties that give such IDs, by their prefix; one without a prefix gives bare numbers, which name nothing. */
function prefixesOf(tasks) {
    return new Map((tasks?.properties ?? []).flatMap(({ id, type, prefix = '' }) => type === 'unique_id' && prefix !== '' ? [[prefix.toUpperCase(), id]] : []));
}
/** The tasks that such IDs name: one request for each that is not known as a task's own. */
async function readAliases(board, tasks, ids, index) {
    const prefixes = prefixesOf(tasks);
    const byPage = new Map(Object.entries(index).map(([task, { page }]) => [page, task]));
    const found = [...new Set(ids)].map(async (id) => {
        const { key = '', number = 0 } = (0,plan_model/* splitId */.Q)(id) ?? {};
        const property = prefixes.get(key);
        if (!board || !tasks || property === undefined || Object.hasOwn(index, id))
            return [];
        const { pages } = await board.rows(tasks.id, { uniqueId: { property, equals: number } });
        const task = pages.flatMap((page) => byPage.get(page.id) ?? [])[0];
        return task === undefined ? [] : [[id, task]];
    });
    return new Map((await Promise.all(found)).flat());
}

;// CONCATENATED MODULE: ./build/src/modes/news.js










/** GitHub's answers may be a moment old. */
const overlapMilliseconds = 2 * 60_000;
/** For how long a comment that nobody brought up to date is looked for. */
const news_patienceMilliseconds = 60 * 60_000;
/** The pull requests that changed. Where nothing is known of the past, those that are open. */
async function readNews(ports, { branch, pullRequest, comment, dryRun }, surveyed) {
    const { session, known, config } = surveyed;
    const before = known?.pullRequests?.seen;
    const nothing = {
        pullRequests: [],
        plans: new Set(),
        aliases: new Map(),
        seen: before,
        requests: [],
        allowed: new Set(),
        notices: [],
    };
    if (branch !== undefined)
        return nothing;
    const changed = await ports.pullRequests.changed(before ?? 'open').catch((thrown) => {
        const { code, message, hint } = (0,core_fault/* toFault */.e)(thrown);
        if (code !== 'forbidden')
            throw thrown;
        return { notices: [{ message: `Pull requests are not looked at. ${message} ${hint}` }] };
    });
    if ('notices' in changed)
        return { ...nothing, ...changed };
    const found = await withOthers(ports, changed, pullRequest === undefined ? [] : [pullRequest]);
    const keys = keysOf(known);
    const isOpen = new Set(known?.pullRequests?.open);
    const isLinked = (each) => isOpen.has(each.number) ||
        readRevert(each) !== undefined ||
        namesKey(each, keys) ||
        namesKey(each, prefixesOf(known?.board?.tasks));
    const rules = config.config.pullRequests;
    // Without Notion a command is only told why it is not done: those of other runs may find it there.
    const since = ports.board && before;
    const requests = dryRun ? [] : unanswered(found, rules, { since, event: comment });
    // Should this run die before it has answered, the next one finds the commands once more.
    const recently = new Date(Date.parse(session.now()) - overlapMilliseconds).toISOString();
    const seen = [recently, ...requests.map(({ comment }) => comment.at)].sort()[0];
    const allowed = await receive(ports.conversation, requests, rules);
    if (requests.length === 0 && !found.some(isLinked))
        return { ...nothing, pullRequests: found, seen };
    // As a rule the plans that IDs begin with are those that their tasks stand in.
    const meant = found.flatMap((each) => [...candidates(each)].map((id) => (0,plan_model/* splitId */.Q)(id)?.key ?? ''));
    const plansMeant = [...new Set(meant)].filter((key) => known?.plans[key] !== undefined);
    await loadPlans(ports.repository, surveyed, plansMeant);
    const repository = `${ports.repository.owner}/${ports.repository.name}`;
    const targetOf = (each) => revertedBy(each, repository, session.book);
    const unknown = found.flatMap((each) => {
        const target = targetOf(each);
        return target === undefined || (0,pull_requests_book/* knownPullRequest */.CK)(session.book, target) ? [] : [target];
    });
    const all = await withOthers(ports, found, unknown);
    const ids = all.flatMap((each) => [
        ...candidates(each),
        ...[each.number, targetOf(each) ?? 0].flatMap((number) => Object.keys((0,pull_requests_book/* knownPullRequest */.CK)(session.book, number)?.tasks ?? {})),
    ]);
    const words = requests.flatMap(namedIn);
    const aliases = await readAliases(ports.board, known?.board?.tasks, [...ids, ...words], session.index);
    const plans = [...ids, ...words, ...aliases.values()].flatMap((id) => {
        const key = Object.hasOwn(session.index, id) ? session.index[id].plan : (0,plan_model/* splitId */.Q)(id)?.key;
        return key !== undefined && keys.has(key) ? [key] : [];
    });
    return {
        ...nothing,
        pullRequests: all,
        aliases,
        plans: new Set([...plans, ...words.filter((word) => keys.has(word))]),
        seen: [seen, ...(rules.comment ? toBeSaid(all, surveyed) : [])].sort()[0],
        requests,
        allowed,
    };
}
/** When pull requests ended that do not say so yet: the next run finds them once more, but not for ever. */
function toBeSaid(found, { session }) {
    const since = new Date(Date.parse(session.now()) - news_patienceMilliseconds).toISOString();
    return found.flatMap((each) => each.updatedAt >= since && saysNoEnd(each, session.book) ? [each.updatedAt] : []);
}
/** Words of a command that may be IDs or keys. */
function namedIn({ comment }) {
    return (comment.body
        .slice(0, 2_000)
        .toUpperCase()
        .match(/[A-Z][A-Z\d]{1,9}(?:-\d{1,9})?/g) ?? []);
}
/** With those of `numbers` that are not among them, where there are such pull requests. */
async function withOthers({ pullRequests }, found, numbers) {
    const missing = [...new Set(numbers)].filter((number) => !found.some((each) => each.number === number));
    const others = await Promise.all(missing.map((number) => pullRequests.get(number)));
    return [...found, ...others.flatMap((each) => each ?? [])];
}
function namesKey(pullRequest, keys) {
    return [...candidates(pullRequest)].some((id) => keys.has((0,plan_model/* splitId */.Q)(id)?.key ?? ''));
}
/** Keys that task IDs may begin with: also those of plans that are gone. */
function keysOf(known) {
    return new Set([...Object.keys(known?.plans ?? {}), ...Object.keys(known?.highWater ?? {})]);
}

;// CONCATENATED MODULE: ./build/src/modes/no-sync.js


/** Why plans can be validated but not synced; undefined: they can. */
function whyNoSync(board, { config }, { configPath, notice }) {
    if (!board)
        return {
            notice: notice ??
                'There is no Notion token, so the plans were only validated. Store the token of a Notion integration as a secret and pass it as `notion-token`.',
            refusal: no_sync_refuse('Nothing was changed, because the workflow has no Notion token.', 'Store the token of a Notion integration as the secret NOTION_TOKEN, pass it as notion-token, and give the command again.'),
        };
    const { parent, tasks, plans } = config.notion;
    if (tasks !== undefined && plans !== undefined)
        return undefined;
    if (parent !== undefined)
        return {
            notice: `${configPath} names no databases yet, so the plans were only validated. The next run on the default branch creates them.`,
            refusal: no_sync_refuse('Nothing was changed, because there are no databases yet.', 'The next run on the default branch creates them: give the command again after it.'),
        };
    return {
        notice: `${configPath} names no databases, so the plans were only validated. Give \`notion.tasks\` and \`notion.plans\`, or \`notion.parent\` and run the mode \`setup\`.`,
        refusal: no_sync_refuse(`Nothing was changed, because ${configPath} names no databases.`, 'Give notion.tasks and notion.plans there, and give the command again.'),
    };
}
/** What pull requests would do, without asking Notion for anything, and without doing it. */
async function lookOnly(ports, request, surveyed, news) {
    const observed = await survey_observe(ports.repository, surveyed, news.plans);
    const moves = moveTasks(ports, request, observed, knownStatus(surveyed), news, []);
    return { observed, moves: { ...moves, stirred: new Set() } };
}
/** The property Status of the tasks database, as it was when a run last looked. */
function knownStatus({ known }) {
    const { properties = [], fields } = known?.board?.tasks ?? {};
    return properties.find(({ id }) => id === fields?.['status']);
}
function no_sync_refuse(why, hint) {
    return { kind: 'refusal', why, hint };
}

;// CONCATENATED MODULE: ./build/src/core/reconcile/order.js
// In which order rows are created: dependencies first (a relation needs the page at its other end), side by side in
// different plans (parallel writes to rows of one plan page collide in Notion), and one plan after another, so that the
// state of each is written a few times and not with every save of a long run. A chain that would outlast the rest goes
// before: it bounds the time of the whole.
/** How many items are under way at once, about: a chain is urgent when the rest would be done before it. */
const lanes = 4;
/** Dependencies on ids outside of `items` are taken as met; `items` must be free of cycles. */
function creationQueue(items) {
    const byId = new Map(items.map((item) => [item.id, item]));
    const dependents = new Map();
    const waitsFor = new Map();
    for (const item of items) {
        const inside = [...new Set(item.dependsOn)].filter((id) => id !== item.id && byId.has(id));
        waitsFor.set(item.id, inside.length);
        for (const id of inside)
            dependents.set(id, [...(dependents.get(id) ?? []), item]);
    }
    const heights = chainHeights(items, dependents);
    const height = (item) => heights.get(item.id) ?? 0;
    const ready = new Map();
    const inFlight = new Map();
    const add = (item) => {
        const queue = ready.get(item.group) ?? [];
        let at = queue.length;
        while (at > 0 && height(queue[at - 1]) < height(item))
            at -= 1;
        queue.splice(at, 0, item);
        ready.set(item.group, queue);
    };
    for (const item of items)
        if (waitsFor.get(item.id) === 0)
            add(item);
    let left = items.length;
    const isUrgent = (item) => height(item) * lanes >= left;
    const busy = (group) => inFlight.get(group) ?? 0;
    /** Below zero: the first item of one group goes before that of the other. */
    const compare = ([group, [item]], [otherGroup, [other]]) => (isUrgent(item) || isUrgent(other) ? height(other) - height(item) : 0) ||
        busy(group) - busy(otherGroup);
    return {
        take() {
            let best;
            for (const entry of ready)
                if (entry[1].length > 0 && (best === undefined || compare(entry, best) < 0))
                    best = entry;
            if (best === undefined)
                return undefined;
            const [group, queue] = best;
            inFlight.set(group, busy(group) + 1);
            left -= 1;
            return queue.shift();
        },
        finish(item) {
            inFlight.set(item.group, (inFlight.get(item.group) ?? 1) - 1);
            for (const next of dependents.get(item.id) ?? []) {
                const open = waitsFor.get(next.id) - 1;
                waitsFor.set(next.id, open);
                if (open === 0)
                    add(next);
            }
        },
        get left() {
            return left;
        },
    };
}
/** How many items in a row depend on each item, itself included. Iterative: chains may be thousands long. */
function chainHeights(items, dependents) {
    const heights = new Map();
    for (const start of items) {
        const stack = [start];
        while (stack.length > 0) {
            const item = stack.at(-1);
            const next = dependents.get(item.id) ?? [];
            const open = next.find((dependent) => !heights.has(dependent.id));
            if (open) {
                stack.push(open);
                continue;
            }
            heights.set(item.id, 1 + Math.max(0, ...next.map((dependent) => heights.get(dependent.id))));
            stack.pop();
        }
    }
    return heights;
}

;// CONCATENATED MODULE: ./build/src/modes/apply/pages.js

/** The id of a title property is always this. https://developers.notion.com/reference/page-property-values */
const titleProperty = { id: 'title', name: 'title', type: 'title' };
/** Creates the page, and lets the rows that come after find it. */
async function createPage({ board, registry }, { dataSource, title }) {
    const page = await board.create({
        parent: { dataSource },
        properties: { [titleProperty.id]: (0,board_values/* writeValue */.bD)(titleProperty, title) },
        markdown: undefined,
    }, async () => {
        const listing = await board.rows(dataSource, { text: { property: titleProperty.id, equals: title } });
        return listing.pages.find((found) => !found.inTrash);
    });
    registry.addTitled(dataSource, { page: page.id, url: page.url, title });
    return { kind: 'done', url: page.url };
}

// EXTERNAL MODULE: ./build/src/core/body/edits.js
var body_edits = __webpack_require__(22255);
;// CONCATENATED MODULE: ./build/src/core/body/insert-sections.js

/** Changes of the page's lines, and the sections that go to its end. */
function insertions(added, present, order, body) {
    const end = body.trimEnd() === '' ? 0 : body.trimEnd().split('\n').length;
    const placed = added.map((section) => ({ section, at: insert_sections_placeOf(section, present, order) }));
    return {
        changes: placed.flatMap(({ section, at }) => at === undefined || at >= end
            ? []
            : [{ start: at, end: at, lines: (0,body_sections/* renderSection */.YN)(section).split('\n') }]),
        append: placed.flatMap(({ section, at }) => (at === undefined || at >= end ? [section] : [])),
    };
}
function insert_sections_placeOf({ heading }, present, order) {
    const later = order.slice(order.indexOf(heading) + 1);
    const next = present.find((section) => later.includes(section.heading));
    return next ? next.start : present.at(-1)?.end;
}

// EXTERNAL MODULE: ./build/src/core/similar.js
var similar = __webpack_require__(25616);
;// CONCATENATED MODULE: ./build/src/core/body/pieces.js
// The text of a section as a list of pieces that are merged one by one: a line with its marker, a code block, a
// table. Two pieces are the same when they say the same, whatever Notion did to their spelling.


const BOX = /^(\t*- \[)([ xX])(\])/;
/** The pieces of a v1 text in order. */
function pieces(text) {
    return (0,units/* units */.M)(text.split('\n')).flatMap((unit) => {
        if (unit.lines[0].trim() === '<empty-block/>')
            return [];
        const box = unit.kind === 'line' ? BOX.exec(unit.lines[0]) : null;
        return [
            {
                key: `${unit.depth} ${(0,dialect/* canonicalUnit */.lV)(unit).replace(/^- \[[ x]\]/, '- []')}`,
                checked: box ? box[2] !== ' ' : undefined,
                lines: unit.lines,
                opaque: unit.kind === 'opaque',
                start: unit.start,
                end: unit.end,
            },
        ];
    });
}
/** The v1 text of pieces. */
function pieces_textOf(list) {
    return list.flatMap(({ lines }) => lines).join('\n');
}
/** The piece with its box in that state, everything else as it was spelled. */
function withBox(piece, checked) {
    if (piece.checked === undefined || piece.checked === checked)
        return piece;
    const [first = '', ...rest] = piece.lines;
    return { ...piece, checked, lines: [first.replace(BOX, `$1${checked ? 'x' : ' '}$3`), ...rest] };
}
/** What tells a piece from another, its box included. */
function identity({ key, checked }) {
    return checked === undefined ? key : `${checked ? 'x' : ' '} ${key}`;
}

;// CONCATENATED MODULE: ./build/src/core/body/align.js
// What became of each piece of a base on one side: kept, edited in its place, moved, or removed; and what was added.



/**
 * Lines `side` up with `base`.
 * @param other what became of the base on another side: what that has in the place of a piece is looked for here too, so
 *   that a side that took the other's changes is lined up as the other is
 */
function align(base, side, other) {
    const became = base.map(() => undefined);
    const added = [...base.map(() => []), []];
    const found = pairs(base, side, other);
    const isKept = ([from, to]) => from !== undefined && to !== undefined && base[from].key === side[to].key;
    const lost = new Set(found.flatMap((pair) => (isKept(pair) ? [] : (base[pair[0] ?? -1]?.key ?? []))));
    let last = -1;
    for (const pair of found) {
        const [from, to] = pair;
        if (from !== undefined)
            last = from;
        if (to === undefined)
            continue;
        // What takes the place of a piece and was lost elsewhere has moved.
        if (from !== undefined && (isKept(pair) || !lost.has(side[to].key)))
            became[from] = side[to];
        else
            added[last + 1].push(side[to]);
    }
    return { became, added, moved: moves(base, became, added.flat()) };
}
/** The pieces that both lists have in common, in order; a box that only one of them ticked is open. */
function common(a, b) {
    return align(a, b).became.flatMap((piece, index) => {
        const own = a[index];
        if (piece?.key !== own.key)
            return [];
        return [own.checked === piece.checked ? own : withBox(own, false)];
    });
}
/** Whether half of the words stayed; the first one tells only how deep the piece is nested. */
function isEditOf(before, after) {
    return (0,similar/* isSimilar */.S)(align_said(before), align_said(after));
}
function align_said({ key }) {
    return key.replace(/^\d+ /, '');
}
/** Indices in both lists, in order; undefined where one has no counterpart. */
function pairs(base, side, other) {
    const isCounterpart = (from, to) => isEditOf(base[from], side[to]) || other?.became[from]?.key === side[to].key;
    const keys = (list) => list.map(({ key }) => key);
    const found = [];
    let from = 0;
    let to = 0;
    for (const { buffer1, buffer2 } of (0,diff3/* diffIndices */.bQ)(keys(base), keys(side))) {
        while (from < buffer1[0])
            found.push([from++, to++]);
        const [gone, come] = [range(from, from + buffer1[1]), range(to, to + buffer2[1])];
        found.push(...aroundOpaque(side, come, replaced(gone.filter(isShared(base)), come.filter(isShared(side)), isCounterpart)));
        from += buffer1[1];
        to += buffer2[1];
    }
    while (from < base.length)
        found.push([from++, to++]);
    return found;
}
/** Pairs what differs: known counterparts first, what lies between them by its place. */
function replaced(gone, come, isCounterpart) {
    for (let i = 0; i < gone.length && gone.length !== come.length; i += 1) {
        const j = come.findIndex((to) => isCounterpart(gone[i], to));
        if (j < 0)
            continue;
        const rest = replaced(gone.slice(i + 1), come.slice(j + 1), isCounterpart);
        return [...byPlace(gone.slice(0, i), come.slice(0, j)), [gone[i], come[j]], ...rest];
    }
    return byPlace(gone, come);
}
function byPlace(gone, come) {
    return range(0, Math.max(gone.length, come.length)).map((index) => [gone[index], come[index]]);
}
/** What only Notion can hold is no edit of anything: it was added where it stands. */
function aroundOpaque(side, come, paired) {
    const opaque = come.filter((index) => side[index].opaque);
    const before = (end) => opaque.splice(0, opaque.filter((index) => index < end).length).map((index) => [undefined, index]);
    return [...paired.flatMap((pair) => [...before(pair[1] ?? -1), pair]), ...before(side.length)];
}
function isShared(list) {
    return (index) => !list[index].opaque;
}
function range(start, end) {
    return Array.from({ length: end - start }, (_, index) => start + index);
}
function moves(base, became, added) {
    const free = [...added];
    const moved = new Map();
    for (const isSame of [(one, other) => one.key === other.key, isSharedEdit])
        base.forEach((piece, index) => {
            const isLost = became[index] === undefined && !moved.has(index);
            const at = isLost ? free.findIndex((other) => isSame(piece, other)) : -1;
            if (at >= 0)
                moved.set(index, free.splice(at, 1)[0]);
        });
    return moved;
}
function isSharedEdit(before, after) {
    return !before.opaque && !after.opaque && isEditOf(before, after);
}

;// CONCATENATED MODULE: ./build/src/core/body/merge.js
// Three-way merge of pieces: what each side changed since the base, put together. Both sides' additions are kept, an
// edit beats a removal, and boxes are merged apart from their text, so that ticking never conflicts with editing.


/** What `a` and `b` made of `o`. Where both say the same, `b`'s spelling is taken. */
function merge_merge(a, o, b, rules) {
    if (samePieces(a, b))
        return { pieces: b, conflicts: [] };
    const ours = align(o, a, align(o, b));
    const theirs = align(o, b, ours);
    const conflicts = [];
    const both = (base, index) => {
        const [mine, other] = [partner(ours, index), partner(theirs, index)];
        if (standsElsewhere(ours, o, mine, other, index) || standsElsewhere(theirs, o, other, mine, index))
            return undefined;
        return mergePiece(base, mine, other, rules.winner, conflicts);
    };
    // A piece that moved is merged like any other, and stands where it was moved to: where `a` did, if both did.
    const movedTo = new Map();
    for (const [index, piece] of theirs.moved) {
        movedTo.set(piece, ours.moved.has(index) ? [] : [both(o[index], index) ?? piece]);
    }
    for (const [index, piece] of ours.moved)
        movedTo.set(piece, [both(o[index], index) ?? piece]);
    const additions = (side, other, index) => additionsOf(side, other, o, index).flatMap((piece) => movedTo.get(piece) ?? [piece]);
    const pieces = [...o, undefined].flatMap((base, index) => {
        const added = mergeAdditions(additions(ours, theirs, index), additions(theirs, ours, index), rules, conflicts);
        const stays = base !== undefined && !ours.moved.has(index) && !theirs.moved.has(index);
        const piece = stays ? both(base, index) : undefined;
        return piece ? [...added, piece] : added;
    });
    return { pieces, conflicts };
}
/** Whether merging `merged` again with either side changes nothing: else the merge cannot be trusted. */
function isStable(merged, a, o, b) {
    return [a, b].every((side) => {
        const again = merge_merge(merged, o, side, { winner: 'a', additions: 'both' }).pieces;
        return again.length === merged.length && again.every(({ key }, index) => key === merged[index].key);
    });
}
function partner(side, index) {
    return side.became[index] ?? side.moved.get(index);
}
/**
 * Whether `side` has what the other made of a piece, but not in its place: it moved it there, or took it already, be it
 * in the place of another piece of the base.
 */
function standsElsewhere(side, o, own, other, index) {
    if (own !== undefined || other === undefined)
        return false;
    const isOther = (piece) => merge_words(piece) === merge_words(other);
    const isInstead = (piece, at) => piece !== undefined && piece.key !== o[at].key && isOther(piece);
    return (side.added.some((list, at) => at !== index && at !== index + 1 && list.some(isOther)) ||
        side.became.some(isInstead));
}
/** One piece of the base as both sides left it; undefined where it is gone. */
function mergePiece(base, ours, theirs, winner, conflicts) {
    const oursEdited = ours !== undefined && ours.key !== base.key;
    const theirsEdited = theirs !== undefined && theirs.key !== base.key;
    if ((!ours && !theirsEdited) || (!theirs && !oursEdited))
        return undefined;
    const conflict = oursEdited && theirsEdited && ours.key !== theirs.key;
    if (conflict)
        conflicts.push({ a: [ours], o: [base], b: [theirs] });
    const stands = (conflict ? winner === 'a' : oursEdited && !theirsEdited) ? ours : theirs;
    if (base.checked === undefined || stands.checked === undefined)
        return stands;
    const before = base.checked;
    const changed = [ours, theirs].some((side) => side && side.checked === !before && isSameItem(base, side));
    return isSameItem(base, stands) ? withBox(stands, changed ? !before : before) : stands;
}
function isSameItem(base, piece) {
    return piece.key === base.key || isEditOf(base, piece);
}
/** What a side added there; what the other side has as an edit of the piece next to it is one and the same piece. */
function additionsOf(side, other, o, index) {
    const edited = [index - 1, index].flatMap((at) => {
        const piece = other.became[at];
        return piece && piece.key !== o[at].key && piece.key !== side.became[at]?.key ? [merge_words(piece)] : [];
    });
    const moved = [...side.moved.values()];
    return side.added[index].filter((piece) => moved.includes(piece) || !edited.includes(merge_words(piece)));
}
function mergeAdditions(a, b, rules, conflicts) {
    if (rules.additions === 'winner' && a.length > 0 && b.length > 0) {
        conflicts.push({ a, o: [], b });
        // What only Notion can hold was never in question.
        return rules.winner === 'a' ? [...a, ...b.filter(({ opaque }) => opaque)] : b;
    }
    const free = [...b];
    const ours = a.map((piece) => {
        const at = free.findIndex((other) => merge_words(other) === merge_words(piece));
        const [same] = at < 0 ? [] : free.splice(at, 1);
        return same ? withBox(same, piece.checked === true || same.checked === true) : piece;
    });
    return [...ours, ...free];
}
/** What a piece says at any depth: what is added to an item stands elsewhere once the item is gone. */
function merge_words({ key }) {
    return key.replace(/^\d+ /, '');
}
/** Whether two lists say the same, boxes included. */
function samePieces(a, b) {
    return a.length === b.length && a.every((piece, index) => identity(piece) === identity(b[index]));
}
/** Whether two lists say the same, boxes included, wherever it stands. */
function sameInAnyOrder(a, b) {
    const sorted = (list) => [...list].sort((one, other) => (identity(one) < identity(other) ? -1 : 1));
    return samePieces(sorted(a), sorted(b));
}

;// CONCATENATED MODULE: ./build/src/core/body/merge-section.js
// What Notion shall say in one section: the change of the file is first put in Notion's words (it may have respelled
// what it was given), then merged with what people changed meanwhile.



/** Decides one section that stands in the page; `now` is its text there. */
function mergeSection(base, wanted, now, policy) {
    const derived = wanted.derived === true;
    const winner = derived || policy === 'repo' ? 'a' : 'b';
    const actual = pieces(now);
    const repo = pieces(wanted.text);
    const agreed = common(repo, actual);
    const repoBase = base ? pieces(base.repo) : agreed;
    const notionBase = base ? pieces(base.notion) : agreed;
    const rules = { winner, additions: base || derived ? 'both' : 'winner' };
    const translate = { winner: 'a', additions: 'both' };
    const ours = merge_merge(repo, repoBase, notionBase, translate).pieces;
    const merged = merge_merge(ours, notionBase, actual, rules);
    const changedByPeople = !derived && !samePieces(fileable(actual), fileable(notionBase));
    const bothChanged = !samePieces(ours, notionBase) && !samePieces(actual, notionBase);
    const isUnsafe = base !== undefined && bothChanged && !isStable(merged.pieces, ours, notionBase, actual);
    // What people changed here was not taken yet: the section waits until it is.
    const waits = isUnsafe && !derived;
    const conflicts = derived || waits ? [] : merged.conflicts.map((conflict) => conflictOf(conflict, winner));
    const undecided = waits || (policy === 'ask' && conflicts.length > 0);
    const whole = { a: repo, o: notionBase, b: actual };
    return {
        actual,
        // What is derived can be written anew: what only Notion can hold stays, and the text that gives way is shown.
        target: waits ? actual : isUnsafe ? merge_merge(repo, fileable(actual), actual, rules).pieces : merged.pieces,
        dropped: wanted.text === '' && base !== undefined && base.repo !== '',
        base(text) {
            if (undecided)
                return base;
            return { repo: wanted.text, notion: changedByPeople ? pieces_textOf(ours) : text };
        },
        conflicts: isUnsafe && derived ? [conflictOf(whole, 'a')] : conflicts,
    };
}
/** The pieces that are not Notion's alone. */
function fileable(list) {
    return list.filter(({ opaque }) => !opaque);
}
/** A conflict with the texts of its stretches. */
function conflictOf({ a, o, b }, winner) {
    return { base: pieces_textOf(o), repo: pieces_textOf(a), notion: pieces_textOf(b), kept: winner === 'a' ? 'repo' : 'notion' };
}

;// CONCATENATED MODULE: ./build/src/core/body/page-layout.js

/**
 * @param complete false when Notion could not give all of the text: then no section is found, and none is missing
 * @param headings all that are ours on such a page; else those that are wanted or were written before
 */
function layOut(bases, wanted, body, { complete, headings }) {
    const known = Object.keys(bases);
    const order = headings ?? [...new Set([...wanted.map(({ heading }) => heading), ...known])];
    if (!complete)
        return { order, known, present: [], frozen: [], added: [], gone: [] };
    const present = (0,body_sections/* splitSections */.nO)(body, order, known);
    const isMissing = (heading) => order.includes(heading) && !present.some((section) => section.heading === heading);
    const absent = wanted.filter(({ heading }) => isMissing(heading));
    const wasWritten = ({ heading }) => !isEmptyBase(bases[heading]);
    return {
        order,
        known,
        present,
        frozen: absent.filter(wasWritten).map(({ heading }) => heading),
        added: absent.filter((section) => !wasWritten(section)),
        gone: known.filter((heading) => isMissing(heading) && !absent.some((each) => each.heading === heading)),
    };
}
/** What the file asks for under a heading: nothing is an empty text. */
function wantedUnder(wanted, heading) {
    return wanted.find((section) => section.heading === heading) ?? { heading, text: '' };
}
function isEmptyBase(base) {
    return base === undefined || (base.repo === '' && base.notion === '');
}

;// CONCATENATED MODULE: ./build/src/core/body/section-changes.js
// From the pieces of a section as they are and as they shall be to changes of the page's lines.


/** Changes of exactly the lines that differ; line numbers are those of the page. */
function sectionChanges(section, { actual, target, dropped }) {
    if (dropped && target.length === 0)
        return [{ start: section.start, end: section.end, lines: [] }];
    const first = section.start + 1;
    return (0,diff3/* diffIndices */.bQ)(actual.map(identity), target.map(identity)).map(({ buffer1, buffer2 }) => {
        const [from, count] = buffer1;
        const before = actual[from - 1];
        const start = count > 0 ? actual[from].start : before ? before.end : 0;
        const end = count > 0 ? actual[from + count - 1].end : start;
        const lines = target.slice(buffer2[0], buffer2[0] + buffer2[1]).flatMap((piece) => piece.lines);
        return { start: first + start, end: first + end, lines };
    });
}

;// CONCATENATED MODULE: ./build/src/core/body/reconcile-body.js






/**
 * @param bases by heading: our text and Notion's text of the section when both sides last agreed
 * @param wanted the sections that the file asks for now, in order
 * @param body the text of the page as Notion gave it
 */
function reconcileBody(bases, wanted, body, options) {
    const { order, known, present, frozen, added, gone } = layOut(bases, wanted, body, options);
    const merged = present.map((section) => ({
        section,
        ...mergeSection(bases[section.heading], wantedUnder(wanted, section.heading), section.text, options.conflicts),
    }));
    const placed = insertions(added, present, order, body);
    const changes = [
        ...merged.flatMap(({ section, ...sides }) => sectionChanges(section, sides)),
        ...placed.changes,
    ];
    const edits = (0,body_edits/* lineEdits */.A)(body, changes.sort((a, b) => a.start - b.start || a.end - b.end));
    const after = (0,body_sections/* splitSections */.nO)((0,body_edits/* applyEdits */.c)(body, edits), order, known);
    return {
        edits,
        append: placed.append.length === 0 ? undefined : placed.append.map(body_sections/* renderSection */.YN).join('\n'),
        sections: Object.fromEntries([
            ...merged.flatMap(({ section: { heading }, base: baseFor }) => {
                const text = reconcile_body_textIn(after, heading);
                if (text === undefined)
                    return [[heading, NOTHING]];
                const base = baseFor(text);
                return base === undefined ? [] : [[heading, { text, base }]];
            }),
            ...gone.map((heading) => [heading, NOTHING]),
            ...added.map(({ heading, text }) => [heading, { text, base: { repo: text, notion: text } }]),
        ]),
        conflicts: merged.flatMap(({ section: { heading }, conflicts }) => conflicts.map((conflict) => ({ heading, ...conflict }))),
        frozen,
    };
}
/** A section that stands on neither side. */
const NOTHING = { text: '', base: { repo: '', notion: '' } };
function reconcile_body_textIn(sections, heading) {
    return sections.find((section) => section.heading === heading)?.text;
}

;// CONCATENATED MODULE: ./build/src/modes/reindex.js
// The index of all tasks: what plans that a run does not read need to be known for.

/** What the index says of a task. */
function indexEntry(wanted, { page, url }) {
    const { plan, title, category, dependsOn } = wanted;
    return { plan, title, page, url, category, dependsOn: [...dependsOn] };
}
/** Makes an index that was lost again, from the plans (all of them) and what the state knows of their tasks. */
function reindex(session, plans) {
    if (!session.indexLost)
        return;
    for (const wanted of plans.flatMap(({ tasks }) => tasks)) {
        const found = (0,steps/* findTask */.VX)(session, wanted);
        if (found)
            session.index[found.id] = indexEntry(wanted, found.state);
    }
}

;// CONCATENATED MODULE: ./build/src/core/body/settle-bases.js
// The bases to store after a write that Notion answered with the page's text: in Notion's own spelling, so that what it
// made of our text is never taken for an edit of people's, nor what people typed meanwhile for its spelling.




/**
 * @param decided the sections as they were meant to stand, of a decision all of whose edits were made
 * @param before the text of the page that was decided on
 * @param after the text of the page after the edits, as Notion gave it
 */
function settleBases(decided, before, after) {
    const headings = Object.keys(decided);
    const [past, present] = [before, after].map((text) => (0,body_sections/* readSections */.jn)(text, headings));
    return Object.fromEntries(Object.entries(decided).map(([heading, { text, base }]) => {
        const now = present[heading];
        // Where nothing was written, nothing was respelled.
        const isOurs = now !== undefined && text !== past[heading];
        return [
            heading,
            isOurs ? { repo: base.repo, notion: respelled(base.notion, past[heading] ?? '', text, now) } : base,
        ];
    }));
}
/** `base` with what Notion made of what was written: the same text, unless people's changes wait to be taken. */
function respelled(base, past, meant, now) {
    const spelled = spelling(pieces(past), pieces(meant), pieces(now));
    if (base === meant)
        return pieces_textOf(spelled);
    const rules = { winner: 'a', additions: 'both' };
    return pieces_textOf(merge_merge(pieces(base), pieces(meant), spelled, rules).pieces);
}
/**
 * `meant` with the spelling that its new pieces have `now`. What stood there before, in Notion's own spelling, was not
 * written: where it differs now, people edited it meanwhile.
 */
function spelling(past, meant, now) {
    const stood = align(meant, past).became;
    const isNew = (index) => {
        const [piece, before] = [meant[index], stood[index]];
        return piece !== undefined && !(before?.key === piece.key && before.checked === piece.checked);
    };
    const { became, added, moved } = align(meant, now);
    const found = meant.map((_, index) => became[index] ?? moved.get(index));
    // A piece that is not to be found may have become several.
    const isLost = (index) => isNew(index) && found[index] === undefined;
    const elsewhere = new Set(moved.values());
    return added.flatMap((between, index) => {
        const piece = isNew(index) ? found[index] : meant[index];
        const instead = isLost(index - 1) || isLost(index) ? between.filter((each) => !elsewhere.has(each)) : [];
        return piece ? [...instead, piece] : instead;
    });
}

;// CONCATENATED MODULE: ./build/src/core/body/key-of-heading.js
// Which key of a plan file a section shows, as the configuration names it under `sync.fields`.
const keys = new Map([
    ['Context', 'context'],
    ['Description', 'description'],
    ['Acceptance Criteria', 'acceptance'],
    ['Technical Approach', 'approach'],
    ['Resources', 'resources'],
    ['Progress', 'updates'],
    ['Overview', 'summary'],
    ['Requirements Summary', 'requirements'],
    ['Implementation Phases', 'goal'],
    ['Dependencies', 'dependencies'],
    ['Risks & Mitigation', 'risks'],
    ['Success Criteria', 'success-criteria'],
]);
/** `acceptance` for `Acceptance Criteria`; the heading itself where it shows no key of its own. */
function keyOfHeading(heading) {
    return keys.get(heading) ?? heading;
}

;// CONCATENATED MODULE: ./build/src/core/body/pull-section.js
// What people made of one section, for the file: their changes since both sides agreed, merged with those of the file.
// Once the file says so, both sides are regarded as having agreed on Notion's version, and what the file changed by
// itself is brought to Notion like any other change of the file.




/**
 * Undefined where people changed nothing.
 * @param base the section when both sides last agreed
 * @param wanted what the file says now
 * @param now what Notion says now
 * @param policy `ask`: what the file would say if Notion's stretches won. `keep`: the file takes nothing, so that its
 *   version comes back to Notion like any other change of the file
 * @param hold what the file would say of a text once it took it: lines that it cannot hold are gone, those that it
 * derives are its own
 */
function pullSection(base, wanted, now, policy, hold) {
    if (wanted.derived === true)
        return undefined;
    const repo = pieces(wanted.text);
    const notion = pieces(now);
    const held = (list) => pieces(hold(pieces_textOf(list)));
    // Sides that never agreed on anything agree on the lines that the file derives.
    const derived = base ? [] : common(held([]), notion);
    const repoBase = base ? pieces(base.repo) : derived;
    const notionBase = base ? pieces(base.notion) : derived;
    if (samePieces(notion, notionBase))
        return undefined;
    // Their changes in the words of the file, then both as the file can hold them: what differs between these is what
    // people changed.
    const before = held(repoBase);
    const after = held(merge_merge(fileable(notion), fileable(notionBase), repoBase, TRANSLATE).pieces);
    const theirs = { repo: pieces_textOf(merge_merge(repoBase, before, after, TRANSLATE).pieces), notion: now };
    const stands = (kept) => ({
        forFile: kept === 'notion' && !samePieces(after, repo) ? pieces_textOf(after) : undefined,
        base: theirs,
        conflicts: [{ base: pieces_textOf(before), repo: wanted.text, notion: now, kept }],
    });
    if (policy === 'keep')
        return stands('repo');
    const agreed = base ? before : common(repo, after);
    const winner = policy === 'repo' ? 'a' : 'b';
    const rules = { winner, additions: base ? 'both' : 'winner' };
    const merged = merge_merge(repo, agreed, after, rules);
    const taken = held(merged.pieces);
    // The file's own order stands where the file changed and lacks nothing.
    const file = !samePieces(repo, agreed) && sameInAnyOrder(taken, repo) ? repo : taken;
    // Until the base is stored, every run takes the changes anew. Where the file that has them would take them twice,
    // what both sides made of the section cannot be told apart: one of them stands whole.
    const again = held(merge_merge(file, agreed, after, rules).pieces);
    if (base && !sameInAnyOrder(again, file))
        return stands(winner === 'a' ? 'repo' : 'notion');
    return {
        forFile: samePieces(file, repo) ? undefined : pieces_textOf(file),
        // Without what the file derives otherwise than it did then: that is a change of its own.
        base: theirs,
        conflicts: merged.conflicts.map((conflict) => conflictOf(conflict, winner)),
    };
}
const TRANSLATE = { winner: 'a', additions: 'both' };

;// CONCATENATED MODULE: ./build/src/core/body/pull-body.js


/**
 * @param bases by heading: our text and Notion's text of the section when both sides last agreed
 * @param wanted the sections that the file asks for now
 * @param body the text of the page as Notion gave it
 */
function pullBody(bases, wanted, body, options) {
    const { present, frozen } = layOut(bases, wanted, body, options);
    const pulled = present.flatMap(({ heading, text }) => {
        const hold = (taken) => options.hold(heading, taken);
        const section = wantedUnder(wanted, heading);
        const owner = options.ownerOf(heading);
        const policy = owner === 'both' ? options.conflicts : owner === 'repo' ? 'keep' : 'notion';
        const found = pullSection(bases[heading], section, text, policy, hold);
        return found ? [[heading, found]] : [];
    });
    return { sections: Object.fromEntries(pulled), frozen };
}

;// CONCATENATED MODULE: ./build/src/core/reconcile/pull-page.js
// What people changed on the page of a task or of a plan: its properties and its text.










/** Everything that people changed on the page of a task. */
function pullTask(plan, task, wanted, state, { page, body }, rules, gone) {
    const subject = { plan: plan.key, task: wanted.id, page };
    const { takes, names } = rules;
    const fields = pullFields({
        subject,
        side: rules.tasks,
        values: wanted.values,
        bases: state.fields,
        hold: (field, value) => takes.holdTask(task, field, value),
        take: (field, value) => takes.takeTask(plan, task, field, value),
        gone,
    });
    const sections = pullSections({
        subject,
        wanted: wanted.sections,
        bases: state.sections,
        body,
        headings: taskHeadings(rules.mode),
        hold: (heading, text) => heldByTask(task, heading, text, names),
        take(heading, text) {
            const { blocker, ...rest } = takeTaskSection(task, heading, text, names);
            // The line says what the property said when both sides agreed last: it is ours, also where we forgot writing it.
            const isOurs = blocker !== undefined && blocker === (0,state_model/* notionBase */.Hl)(state.fields['blocker'] ?? [null]);
            const values = blocker === undefined || isOurs ? rest : { ...rest, blocker };
            return pull_page_setTask(plan.key, wanted.id, values);
        },
        describe: (edits) => describeEdits(edits, task),
    }, rules);
    const [typed] = [...fields.pulls, ...fields.asked].flatMap(blockerOf);
    return joinPulled([fields, typed === undefined ? sections : withoutBlocker(sections, typed, task)]);
}
/** Where people edited the property as well, the text's line of the blocker gives way to it, and is shown. */
function withoutBlocker(sections, typed, task) {
    const without = (pull) => {
        const edits = pull.edits.flatMap((edit) => {
            if (edit.kind !== 'set-task')
                return [edit];
            const { blocker: _, ...values } = edit.values;
            return pull_page_setTask(edit.plan, edit.task, values);
        });
        return { ...pull, edits, to: describeEdits(edits, task) };
    };
    const lines = [...sections.pulls, ...sections.asked].flatMap((pull) => blockerOf(pull)
        .filter((line) => line !== typed)
        .map((line) => {
        const { plan, task: id } = pull;
        return { plan, task: id, field: 'blocker', repo: typed, notion: line, kept: 'repo' };
    }));
    return {
        ...sections,
        pulls: sections.pulls.map(without),
        asked: sections.asked.map(without),
        conflicts: [...sections.conflicts, ...lines],
    };
}
/** The blocker that a pull brings; `''` where it takes it away. */
function blockerOf({ edits }) {
    return edits.flatMap((edit) => edit.kind === 'set-task' && edit.values.blocker !== undefined ? [edit.values.blocker ?? ''] : []);
}
function pull_page_setTask(plan, task, values) {
    return Object.keys(values).length === 0 ? [] : [{ kind: 'set-task', plan, task, values }];
}
/** Everything that people changed on the page of a plan. */
function pullPlan(plan, wanted, state, { page, body }, context, rules, gone) {
    const subject = { plan: plan.key, task: undefined, page };
    const { takes } = rules;
    return joinPulled([
        pullFields({
            subject,
            side: rules.plans,
            values: wanted.values,
            bases: state.fields,
            hold: (field, value) => takes.holdPlan(plan, field, value),
            take: (field, value) => takes.takePlan(plan, field, value),
            gone,
        }),
        pullSections({
            subject,
            wanted: wanted.sections,
            bases: state.sections,
            body,
            headings: (0,plan_page/* planHeadings */.N4)(rules.mode),
            hold: (heading, text) => heldByPlan(plan, heading, text, context),
            take: (heading, text) => planEdits(plan, heading, text, context, rules),
            describe: (edits) => describeEdits(edits, plan),
        }, rules),
    ]);
}
function planEdits(plan, heading, text, context, { ticked, unticked }) {
    const taken = takePlanSection(plan, heading, text, context);
    const about = { plan: plan.key };
    return [
        ...(Object.keys(taken.plan).length === 0
            ? []
            : [{ kind: 'set-plan', ...about, values: taken.plan }]),
        ...[...taken.phases].map(([phase, values]) => ({ kind: 'set-phase', ...about, phase, values })),
        ...[...taken.ticks].map(([task, done]) => ({
            kind: 'set-task',
            ...about,
            task,
            values: { status: done ? ticked : unticked },
        })),
    ];
}
function pullSections(input, { conflicts: policy, tasks }) {
    const { subject, body } = input;
    if (!body)
        return joinPulled([]);
    const bases = Object.fromEntries(Object.entries(input.bases).map(([heading, base]) => [
        heading,
        { repo: (0,state_model/* repoBase */.q4)(base), notion: (0,state_model/* notionBase */.Hl)(base) },
    ]));
    const { sections, frozen } = pullBody(bases, input.wanted, body.markdown, {
        conflicts: policy,
        complete: body.complete,
        headings: input.headings,
        ownerOf: (heading) => tasks.rule(keyOfHeading(heading)).owner,
        hold: input.hold,
    });
    const { plan, task } = subject;
    const parts = Object.entries(sections).map(([heading, pulled]) => {
        const edits = pulled.forFile === undefined ? [] : input.take(heading, pulled.forFile);
        const { repo, notion } = pulled.base;
        const wantedText = input.wanted.find((section) => section.heading === heading)?.text ?? '';
        const pull = pullOf(subject, heading, {
            from: '',
            was: digest(wantedText),
            to: input.describe(edits),
            edits: [...edits],
            sections: { [heading]: repo === notion ? [repo] : [repo, notion] },
        });
        const isOwned = tasks.rule(keyOfHeading(heading)).owner !== 'both';
        const asks = policy === 'ask' && !isOwned && pulled.conflicts.length > 0;
        return {
            pulls: asks ? [] : [pull],
            asked: asks ? [pull] : [],
            conflicts: pulled.conflicts.map((conflict) => ({
                plan,
                task,
                field: heading,
                repo: conflict.repo,
                notion: conflict.notion,
                kept: asks ? 'open' : conflict.kept,
            })),
            notes: pulled.conflicts.some(({ kept }) => kept === 'repo')
                ? { [heading]: keptNote(heading, pulled.forFile ?? wantedText) }
                : {},
            notices: [],
        };
    });
    const missing = frozen.map((heading) => {
        const text = input.wanted.find((section) => section.heading === heading)?.text ?? '';
        const notices = [{ message: missingHeading(heading, task ?? `the page of ${plan}`) }];
        return { ...joinPulled([]), notes: { [heading]: missingNote(heading, text) }, notices };
    });
    return joinPulled([...parts, ...missing]);
}
/** What is said of a section that people took the heading of; the file's `text` is not written while that stands. */
function missingNote(heading, text) {
    const said = `the heading "${heading}" is missing, so its section was left alone`;
    return { kind: 'refused', text: said, repo: digest(text), notion: '' };
}
/** Likewise, as a notice. */
function missingHeading(heading, where) {
    return `The heading "${heading}" is missing on ${where} in Notion, so its section was left alone. Put the heading back to have it synced again.`;
}
function keptNote(heading, text) {
    const repo = digest(text);
    return {
        kind: 'conflict',
        text: `conflict: the repo's text under ${heading} was kept`,
        repo,
        notion: repo,
    };
}

;// CONCATENATED MODULE: ./build/src/modes/apply/rows.js



/**
 * Makes texts durable that are about to be overwritten, by field or heading. Returns whether there were new ones:
 * then the page has to be read and decided again, since saving takes a while.
 */
async function saveLosers(context, { plan, task }, lost, kept) {
    const fresh = Object.entries(lost).filter(([field, notion]) => !context.conflicts.some((known) => known.plan === plan && known.task === task && known.field === field && known.notion === notion));
    for (const [field, notion] of fresh) {
        const repo = kept[field] ?? '';
        context.conflicts.push({ plan, task, field, repo, notion, kept: 'repo' });
        context.session.noteLoser({ plan, task, field, side: 'notion', lost: notion, kept: repo });
    }
    if (fresh.length > 0)
        await saveProgress(context, 'Values that are about to be overwritten');
    return fresh.length > 0;
}
/** Takes a page out of the trash. Its text cannot be read in there: the next run looks at it. */
async function bringBack(context, page) {
    if (!page.inTrash)
        return;
    await context.board.restore(page.id);
    wrote(context, page.id);
    context.open.add(page.id);
}
/** Property values as people read them, by field. */
function rows_shown(side, values) {
    return Object.fromEntries(Object.entries(values).map(([field, value]) => [field, side.show(field, value)]));
}
/** Writes values to a page, by field. */
async function writeRow(context, side, page, writes) {
    const written = await context.board.update(page, side.properties(writes));
    wroteRow(context, written);
    return written;
}
/**
 * What both sides agree on of a row that was created with these values. Where the answer was lost, people may have edited
 * the row before it was found: that is theirs, and the next run looks at it.
 */
function createdRow(context, side, row, values) {
    const bases = (0,reconcile_row/* writtenBases */.sM)(side, values, row);
    if (row.lastEditedBy === context.meta.board?.bot) {
        wroteRow(context, row);
        return bases;
    }
    learnOptions(context, row);
    context.open.add(row.id);
    return Object.fromEntries(Object.entries(bases).map(([field, base]) => [field, [(0,state_model/* repoBase */.q4)(base)]]));
}

;// CONCATENATED MODULE: ./build/src/modes/apply/bodies.js
// Writing the sections of one page: only what the file changed, in place, with everything people added left alone.










/** Bases of a page whose body was just written whole. */
function freshSections(sections) {
    return Object.fromEntries(sections.map(({ heading, text }) => [heading, [text]]));
}
function basesOf(settled) {
    return Object.fromEntries(Object.entries(settled).map(([heading, { repo, notion }]) => [
        heading,
        (0,state_model/* makeBase */.AY)(repo, notion, (a, b) => a === b),
    ]));
}
/** Whether the file changed any section since `bases`. */
function sectionsChanged(wanted, bases) {
    const texts = new Map(wanted.map(({ heading, text }) => [heading, text]));
    return (wanted.some(({ heading, text }) => bases[heading] === undefined || (0,state_model/* repoBase */.q4)(bases[heading]) !== text) ||
        Object.entries(bases).some(([heading, base]) => !texts.has(heading) && (0,state_model/* repoBase */.q4)(base) !== ''));
}
/** Brings the sections of a page to what is wanted. Returns the new bases, or undefined when it cannot be read. */
async function writeBody(context, target) {
    const written = target.distinct ? await writeUnread(context, target) : undefined;
    const body = written?.body ?? (await context.board.body(target.page));
    if (!body)
        return undefined;
    const done = await writeRead(context, target, body);
    return { ...done, changed: done.changed || written !== undefined };
}
function bodies_decide({ bases, wanted, headings }, body) {
    const before = Object.entries(bases).map(([heading, base]) => [heading, { repo: (0,state_model/* repoBase */.q4)(base), notion: (0,state_model/* notionBase */.Hl)(base) }]);
    return reconcileBody(Object.fromEntries(before), wanted, body.markdown, {
        // What people changed since it was pulled is for the next run; a page that is taken over has nothing to be pulled.
        conflicts: before.length === 0 ? 'repo' : 'ask',
        complete: body.complete,
        headings,
    });
}
/** Edits the page as it stood when it was last written; undefined when it no longer stands so. */
async function writeUnread(context, target) {
    const remembered = target.headings.flatMap((heading) => {
        const base = target.bases[heading];
        return base ? [{ heading, text: (0,state_model/* notionBase */.Hl)(base) }] : [];
    });
    const { edits, append } = bodies_decide(target, { markdown: (0,body_sections/* renderBody */.lc)(remembered), complete: true });
    if (edits.length === 0 || append !== undefined)
        return undefined;
    try {
        const body = await context.board.edit(target.page, edits);
        wrote(context, target.page);
        return { body };
    }
    catch (thrown) {
        if (['stale', 'invalid'].includes((0,core_fault/* toFault */.e)(thrown).code))
            return undefined;
        throw thrown;
    }
}
async function writeRead(context, target, body) {
    const { page, bases } = target;
    const decided = bodies_decide(target, body);
    const overwritten = decided.conflicts.filter(({ kept }) => kept === 'repo');
    const lost = textsByHeading(overwritten, 'notion');
    if (await saveLosers(context, target, lost, textsByHeading(overwritten, 'repo')))
        return writeRead(context, target, (await context.board.body(page)) ?? body);
    leftAlone(context, target, decided);
    let after = body;
    if (decided.edits.length > 0)
        after = await context.board.edit(page, decided.edits);
    if (decided.append !== undefined)
        after = await context.board.append(page, decided.append);
    const changed = after !== body;
    if (changed)
        wrote(context, page);
    const untouched = Object.entries(bases).map(([heading, base]) => [heading, [...base]]);
    const sections = {
        ...Object.fromEntries(untouched),
        ...basesOf(settleBases(decided.sections, body.markdown, after.markdown)),
    };
    const settled = (0,body_sections/* readSections */.jn)(after.markdown, Object.keys(sections));
    const isTheirs = ([heading, text]) => sections[heading] !== undefined && !(0,dialect/* sameText */.QV)(text, (0,state_model/* notionBase */.Hl)(sections[heading]));
    cameTooLate(context, target.task ?? target.plan, page, Object.fromEntries(Object.entries(settled).filter(isTheirs)));
    return { sections, changed };
}
/** Stretches of one section that both sides changed, one below the other. */
function textsByHeading(conflicts, side) {
    const headings = [...new Set(conflicts.map(({ heading }) => heading))];
    const texts = (wanted) => conflicts.flatMap((conflict) => (conflict.heading === wanted ? conflict[side] : [])).join('\n');
    return Object.fromEntries(headings.map((heading) => [heading, texts(heading)]));
}
/** Says which sections the file changed and the page keeps as it is, and why. */
function leftAlone(context, { plan, task, wanted }, decided) {
    const name = task ?? plan;
    const where = task ?? `the page of ${plan}`;
    const said = refusedFields(context.notes.get(name));
    for (const heading of decided.frozen.filter((each) => !said.has(each))) {
        const text = wanted.find((section) => section.heading === heading)?.text ?? '';
        context.notes.set(name, { ...context.notes.get(name), [heading]: missingNote(heading, text) });
        context.notices.push({ message: missingHeading(heading, where) });
    }
}
/** Appends all sections to a page that this run created without a body. */
async function fillBody(context, page, sections) {
    if (sections.length === 0)
        return {};
    const after = await context.board.append(page, (0,body_sections/* renderBody */.lc)(sections));
    wrote(context, page);
    const meant = sections.map(({ heading, text }) => [heading, { text, base: { repo: text, notion: text } }]);
    return basesOf(settleBases(Object.fromEntries(meant), '', after.markdown));
}

;// CONCATENATED MODULE: ./build/src/modes/apply/tasks.js









/** Creates the row of a task, body and relations included, in one request. */
async function createTask(context, id) {
    const wanted = context.wants.task(id);
    const side = context.wants.tasks;
    const page = await context.board.create({
        parent: { dataSource: side.source.id },
        properties: side.properties(wanted.values),
        markdown: wanted.sections.length === 0 ? undefined : (0,body_sections/* renderBody */.lc)(wanted.sections),
    }, () => findRow(context, id));
    tasks_remember(context, wanted, {
        page: page.id,
        url: page.url,
        fields: createdRow(context, side, page, wanted.values),
        sections: freshSections(wanted.sections),
    });
    return { kind: 'done', url: page.url };
}
/** Takes over a row that was there before: gaps are filled on either side, the file wins where both say something. */
async function adoptTask(context, id, row) {
    tasks_remember(context, context.wants.task(id), row);
    const outcome = await updateTask(context, id);
    return outcome.kind === 'unchanged' ? { kind: 'done', url: row.url } : outcome;
}
/** Brings a row up to date: one verifying read, one write; the body likewise where one of its sections changed. */
async function updateTask(context, id) {
    const wanted = context.wants.task(id);
    const found = (0,steps/* findTask */.VX)(context.session, wanted);
    if (!found)
        return { kind: 'skipped', reason: 'Its row is not known yet.' };
    const side = context.wants.tasks;
    const before = found.state;
    const row = await context.board.page(before.page);
    const gone = whyGone(row, side.source.id);
    if (row === undefined || gone !== undefined) {
        context.notes.set(id, { ...context.notes.get(id), row: outOfReach(gone ?? '') });
        return { kind: 'skipped', reason: gone ?? '' };
    }
    const change = (0,reconcile_row/* decideRow */.dx)(side, wanted.values, before.fields, row);
    const about = { plan: wanted.plan, task: id };
    if (await saveLosers(context, about, rows_shown(side, change.lost), rows_shown(side, wanted.values)))
        return updateTask(context, id);
    lookAgain(context, row);
    const isNew = sectionsChanged(wanted.sections, before.sections);
    const asked = { ...(0,reconcile_row/* fileChanges */.C8)(side, wanted.values, before.fields), ...change.writes };
    const isNeeded = isNew || Object.keys(asked).some((field) => field !== 'sync');
    if (row.inTrash && !isNeeded && !context.restore.has(row.id)) {
        // What is said of it is no reason to take it out of the trash: the next run looks at what people want with it,
        // unless the files have decided that.
        if (before.detached === undefined)
            context.open.add(row.id);
        return { kind: 'unchanged', url: row.url };
    }
    cameTooLate(context, id, row.id, change.theirs);
    // Edited on this side, trashed on the other: the edit beats the deletion.
    await bringBack(context, row);
    let fields = change.fields;
    const writes = Object.keys(change.writes).length > 0;
    if (writes) {
        const written = await writeRow(context, side, row.id, change.writes);
        const settled = Object.entries((0,reconcile_row/* writtenBases */.sM)(side, change.writes, written));
        fields = {
            ...fields,
            ...Object.fromEntries(settled.filter(([field]) => !(field in change.theirs))),
        };
    }
    const body = isNew
        ? await writeBody(context, {
            page: row.id,
            ...about,
            headings: taskHeadings(context.config.notion.body),
            wanted: wanted.sections,
            bases: before.sections,
            distinct: false,
        })
        : undefined;
    tasks_remember(context, wanted, {
        page: row.id,
        url: row.url,
        fields,
        sections: body?.sections ?? before.sections,
    });
    return writes || body?.changed === true || row.inTrash
        ? { kind: 'done', url: row.url }
        : { kind: 'unchanged', url: row.url };
}
/** Why a row cannot be written, in a sentence that says what to do; undefined: it can. */
function whyGone(row, source) {
    if (row === undefined)
        return 'Its row cannot be opened: share the database with the integration, or restore the row from the trash.';
    if (row.dataSource !== source)
        return 'Its row was moved to another database: move it back, or delete its task from the file.';
    return undefined;
}
async function findRow(context, id) {
    const side = context.wants.tasks;
    const listing = await context.board.rows(side.source.id, {
        text: { property: side.property('id').id, equals: id },
    });
    return listing.pages.find((page) => !page.inTrash);
}
/** Stores what is known of a task's row, under its present ID and plan only. */
function tasks_remember(context, wanted, state) {
    const { session } = context;
    context.registry.addTask(wanted.id, { page: state.page, url: state.url, title: wanted.title });
    const found = (0,steps/* findTask */.VX)(session, wanted);
    if (found && (found.plan !== wanted.plan || found.id !== wanted.id)) {
        delete session.plans.get(found.plan)?.tasks[found.id];
        delete session.index[found.id];
    }
    const plan = session.plans.get(wanted.plan);
    if (plan)
        plan.tasks[wanted.id] = state;
    session.index[wanted.id] = indexEntry(wanted, state);
}

;// CONCATENATED MODULE: ./build/src/modes/apply/leaves.js
// Taking leave of a row whose task left its file: to the trash, unless people put something of their own into it.






/** Removes or cancels one row. The number of its ID stays used. */
async function leaveTask(context, operation, plan, id) {
    const state = context.session.plans.get(plan)?.tasks[id];
    const side = context.wants.tasks;
    const row = state && (await context.board.page(state.page));
    if (!state || row === undefined || row.inTrash || whyGone(row, side.source.id) !== undefined) {
        forget(context, plan, id);
        return { operation, outcome: { kind: 'unchanged', url: state?.url } };
    }
    const cancel = operation.kind === 'cancel-task' || (await carriesPeoplesOwn(context, row, state));
    if (!cancel) {
        await context.board.trash(row.id);
        forget(context, plan, id);
        return { operation, outcome: { kind: 'done', url: row.url } };
    }
    const cancelled = side.cancelled;
    let { fields } = state;
    if (cancelled !== undefined) {
        await context.board.update(row.id, side.properties({ status: cancelled }));
        wrote(context, row.id);
        // Should the task come back, this was nobody's decision about it.
        fields = { ...fields, status: [cancelled] };
    }
    context.session.plans.get(plan).tasks[id] = { ...state, fields, detached: 'cancelled' };
    delete context.session.index[id];
    return { operation: { ...operation, kind: 'cancel-task' }, outcome: { kind: 'done', url: row.url } };
}
/** Trashes the page of a plan whose file is gone, after its rows. */
async function leavePlan(context, operation, key) {
    const state = context.session.plans.get(key);
    if (!state)
        return { operation, outcome: { kind: 'unchanged', url: undefined } };
    const kept = Object.values(state.tasks).some(({ detached }) => detached === undefined);
    const page = kept ? undefined : await context.board.page(state.page);
    if (kept)
        return { operation, outcome: { kind: 'skipped', reason: 'Some of its rows are still there.' } };
    if (page && !page.inTrash)
        await context.board.trash(page.id);
    context.open.delete(state.page);
    context.session.forget(key);
    const { [key]: _, ...plans } = context.meta.plans;
    context.meta = { ...context.meta, plans };
    return { operation, outcome: { kind: 'done', url: state.url } };
}
/** Whether people edited the row, wrote text into it, attached files or discuss it. */
async function carriesPeoplesOwn(context, row, state) {
    const side = context.wants.tasks;
    const edited = Object.entries(state.fields).some(([field, base]) => {
        const property = side.property(field);
        const raw = row.properties[property?.id ?? ''];
        const owned = side.rule(field).owner === 'repo';
        return raw !== undefined && !owned && !(0,board_values/* sameValue */.eE)((0,board_values/* readValue */.wK)(raw, property), (0,state_model/* notionBase */.Hl)(base));
    });
    if (edited)
        return true;
    // Nothing was agreed on with a row that a run which died left behind.
    if (Object.keys(state.fields).length === 0)
        return row.lastEditedBy !== context.meta.board?.bot || (await context.board.hasComments(row.id));
    const files = Object.values(row.properties).some((raw) => raw.type === 'files' && Array.isArray(raw['files']) && raw['files'].length > 0);
    if (files)
        return true;
    const body = await context.board.body(row.id);
    if (!body?.complete)
        return true;
    const bases = Object.fromEntries(Object.entries(state.sections).map(([heading, base]) => [
        heading,
        { repo: (0,state_model/* repoBase */.q4)(base), notion: (0,state_model/* notionBase */.Hl)(base) },
    ]));
    const rest = (0,body_edits/* applyEdits */.c)(body.markdown, reconcileBody(bases, [], body.markdown, { conflicts: 'notion', complete: true }).edits);
    return rest.trim() !== '' || (await context.board.hasComments(row.id));
}
/** Nothing is asked about its row any more. */
function forget(context, plan, id) {
    const tasks = context.session.plans.get(plan)?.tasks;
    context.open.delete(tasks?.[id]?.page ?? '');
    delete tasks?.[id];
    delete context.session.index[id];
}

;// CONCATENATED MODULE: ./build/src/modes/apply/plans.js







/** Creates the page of a plan without its body, which links to rows that do not exist yet. */
async function createPlan(context, key) {
    const wanted = context.wants.plan(key);
    const side = context.wants.plans;
    const page = await context.board.create({
        parent: { dataSource: side.source.id },
        properties: side.properties(wanted.values),
        markdown: undefined,
    }, () => findPage(context, key));
    plans_remember(context, wanted, {
        page: page.id,
        url: page.url,
        fields: createdRow(context, side, page, wanted.values),
        sections: {},
        tasks: {},
    });
    return { kind: 'done', url: page.url };
}
/** Takes over a plan page that was there before. */
function adoptPlan(context, key, row) {
    plans_remember(context, context.wants.plan(key), { ...row, tasks: {} });
}
/** Writes the body of a page that this run created: appended, so that nothing typed there meanwhile is lost. */
async function fillPlan(context, key) {
    const state = context.session.plans.get(key);
    if (state)
        state.sections = await fillBody(context, state.page, context.wants.plan(key).sections);
    return { kind: 'done', url: state?.url };
}
/** Brings a plan page up to date. */
async function updatePlan(context, key) {
    const wanted = context.wants.plan(key);
    const found = (0,steps/* findPlan */.L9)(context.session, wanted);
    if (!found)
        return { kind: 'skipped', reason: 'Its page is not known yet.' };
    const { state } = found;
    const fields = await updateFields(context, wanted, state);
    if (fields === 'retry')
        return updatePlan(context, key);
    if (typeof fields === 'string')
        return { kind: 'skipped', reason: fields };
    const body = sectionsChanged(wanted.sections, state.sections)
        ? await writeBody(context, {
            page: state.page,
            plan: key,
            task: undefined,
            headings: (0,plan_page/* planHeadings */.N4)(context.config.notion.body),
            wanted: wanted.sections,
            bases: state.sections,
            // What a run that died has written may stand there: lines that are added find their place again, too.
            distinct: context.session.found?.journal === undefined,
        })
        : undefined;
    plans_remember(context, wanted, { ...state, fields: fields.bases, sections: body?.sections ?? state.sections });
    return fields.written || body?.changed === true
        ? { kind: 'done', url: state.url }
        : { kind: 'unchanged', url: state.url };
}
/**
 * What only the action writes needs no verifying read, as long as the text that is written with it shows whether
 * people were there: there is nothing of anybody else's to overwrite.
 */
async function updateFields(context, wanted, state) {
    const side = context.wants.plans;
    const changes = (0,reconcile_row/* fileChanges */.C8)(side, wanted.values, state.fields);
    const names = Object.keys(changes);
    const withText = sectionsChanged(wanted.sections, state.sections);
    if (names.length === 0 && withText)
        return { bases: state.fields, written: false };
    if (names.length > 0 && withText && names.every((field) => side.rule(field).owner === 'repo')) {
        const page = await writeRow(context, side, state.page, changes);
        return { bases: { ...state.fields, ...(0,reconcile_row/* writtenBases */.sM)(side, changes, page) }, written: true };
    }
    const row = await context.board.page(state.page);
    const gone = whyGone(row, side.source.id);
    if (row === undefined || gone !== undefined)
        return gone ?? '';
    const change = (0,reconcile_row/* decideRow */.dx)(side, wanted.values, state.fields, row);
    const about = { plan: wanted.key, task: undefined };
    if (await saveLosers(context, about, rows_shown(side, change.lost), rows_shown(side, wanted.values)))
        return 'retry';
    lookAgain(context, row);
    cameTooLate(context, wanted.key, row.id, change.theirs);
    await bringBack(context, row);
    if (Object.keys(change.writes).length === 0)
        return { bases: change.fields, written: row.inTrash };
    const page = await writeRow(context, side, row.id, change.writes);
    return { bases: { ...change.fields, ...(0,reconcile_row/* writtenBases */.sM)(side, change.writes, page) }, written: true };
}
async function findPage(context, key) {
    const side = context.wants.plans;
    const listing = await context.board.rows(side.source.id, {
        text: { property: side.property('key').id, equals: key },
    });
    return listing.pages.find((page) => !page.inTrash);
}
/** Stores what is known of a plan under its present key; its tasks come along when the key was renamed. */
function plans_remember(context, wanted, state) {
    const { session } = context;
    context.registry.addPlan(wanted.key, { page: state.page, url: state.url, title: wanted.title });
    const found = (0,steps/* findPlan */.L9)(session, wanted);
    session.plans.set(wanted.key, state);
    if (!found || found.key === wanted.key)
        return;
    session.forget(found.key);
    for (const id of Object.keys(state.tasks)) {
        const entry = session.index[id];
        if (entry)
            session.index[id] = { ...entry, plan: wanted.key };
    }
}

;// CONCATENATED MODULE: ./build/src/modes/apply/specs.js





/** Keeps the line of a plan in its specification up to date, and touches nothing else there. */
async function linkSpec(context, key) {
    const { spec: reference, specLine } = context.wants.plan(key);
    const plan = context.session.plans.get(key);
    const found = reference === undefined ? undefined : context.specs.get(reference);
    if (!plan || !found)
        return { kind: 'skipped', reason: 'The plan or its specification has no page.' };
    const before = plan.spec?.page === found.page ? plan.spec.line : undefined;
    const replaced = before && (await replaceUnread(context, found.page, (0,state_model/* notionBase */.Hl)(before), specLine));
    const read = replaced ?? (await context.board.body(found.page));
    if (!read)
        return { kind: 'skipped', reason: 'The specification cannot be opened: share it with the integration.' };
    const { edits, append } = (0,spec_section/* decideSpec */.Io)(read.markdown, specLine, plan.page, before !== undefined);
    let after = read;
    if (edits.length > 0)
        after = await context.board.edit(found.page, edits);
    if (append !== undefined)
        after = await context.board.append(found.page, append);
    if (after !== read)
        wrote(context, found.page);
    const stamp = after !== read || replaced ? context.written.get(found.page) : undefined;
    if (stamp !== undefined && after.complete)
        context.specsWritten.set(found.page, { digest: specDigest(after.markdown), stamp });
    // A line that people took away is settled until the plan has something new to say.
    const stands = (0,spec_section/* findSpecLine */.LC)(after.markdown, plan.page) ?? specLine;
    const text = plan.spec?.page === found.page ? plan.spec.text : undefined;
    const line = (0,state_model/* makeBase */.AY)(specLine, stands, (a, b) => a === b);
    plan.spec = { ...found, line, ...(text ? { text } : {}) };
    return after !== read || replaced
        ? { kind: 'done', url: found.url }
        : { kind: 'unchanged', url: found.url };
}
/** Replaces the line where it stands as it was last written; Notion refuses where it does not. */
async function replaceUnread(context, page, from, to) {
    if (from === to)
        return undefined;
    try {
        const body = await context.board.edit(page, [{ from, to }]);
        wrote(context, page);
        return body;
    }
    catch (thrown) {
        if (['stale', 'invalid'].includes((0,core_fault/* toFault */.e)(thrown).code))
            return undefined;
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./build/src/modes/apply/apply.js
// Takes the steps of a run in an order that leaves nothing half done: plan pages, rows in the order of their
// dependencies and beside them the specifications of new plans, changes, the bodies of plan pages, the other
// specifications, and removals last.







/** Takes every step; what came of them stands in `context.results`. Never throws. */
async function apply(context, steps) {
    const of = (...kinds) => steps.filter((step) => kinds.includes(step.kind));
    await inParallel(of('create-page'), (step) => take(context, step, () => createPage(context, step.missing)));
    await inParallel(of('create-plan'), (step) => take(context, step, () => createPlan(context, step.plan)));
    for (const step of of('adopt-plan'))
        adoptPlan(context, step.plan, step.row);
    const created = of('create-plan').filter(({ plan }) => context.session.plans.has(plan));
    const isNew = ({ plan }) => created.some((step) => step.plan === plan);
    // A new plan's specification needs the address of its page only: it does not wait for the rows.
    await Promise.all([
        apply_inOrder(context, of('create-task', 'adopt-task')),
        linkSpecs(context, of('link-spec').filter(isNew)),
    ]);
    await inParallel(of('update-task'), (step) => take(context, step, () => updateTask(context, step.task.id)));
    await inParallel(created, (step) => fill(context, step));
    await inParallel(of('adopt-plan', 'update-plan'), (step) => take(context, step, () => updatePlan(context, step.plan)));
    await linkSpecs(context, of('link-spec').filter((step) => !isNew(step)));
    await inParallel(of('leave-task'), (step) => take(context, step, () => leaveTask(context, step.operation, step.plan, step.task)));
    for (const step of of('leave-plan'))
        await take(context, step, () => leavePlan(context, step.operation, step.plan));
}
/** Plans of one specification one after another: they share its section. */
async function linkSpecs(context, steps) {
    const pageOf = ({ spec }) => context.specs.get(spec)?.page ?? spec;
    await inParallel([...new Set(steps.map(pageOf))], async (page) => {
        for (const step of steps.filter((candidate) => pageOf(candidate) === page))
            await take(context, step, () => linkSpec(context, step.plan));
    });
}
/** Rows with their dependencies first; what depends on a row that failed is created without that relation. */
async function apply_inOrder(context, steps) {
    const items = steps.map((step) => ({
        step,
        id: step.task.id,
        group: step.task.plan,
        dependsOn: step.task.dependsOn,
    }));
    const queue = creationQueue(items);
    let wake = [];
    const worker = async () => {
        while (queue.left > 0) {
            const item = queue.take();
            if (item === undefined) {
                await new Promise((resolve) => wake.push(resolve));
                continue;
            }
            const { step } = item;
            await take(context, step, () => {
                if (!context.session.plans.has(step.task.plan))
                    return Promise.resolve({ kind: 'skipped', reason: 'The page of its plan could not be created.' });
                return step.kind === 'create-task'
                    ? createTask(context, step.task.id)
                    : adoptTask(context, step.task.id, step.row);
            });
            queue.finish(item);
            const waiting = wake;
            wake = [];
            for (const resolve of waiting)
                resolve();
        }
        for (const resolve of wake)
            resolve();
    };
    await Promise.all(Array.from({ length: Math.min(inFlight, items.length) }, worker));
}
/** The body belongs to the creation of its page: only when it fails it is worth a line of its own. */
async function fill(context, { operation, plan }) {
    const outcome = await attempt(context, () => fillPlan(context, plan));
    if (outcome.kind !== 'done')
        context.results.push({ operation: { ...operation, kind: 'update-plan', blocks: 0 }, outcome });
}

;// CONCATENATED MODULE: ./build/src/modes/intended-writes.js




/**
 * The writes that bring pages to what the files say.
 * @param isMeant whether the page of a task (ID) or of a plan (key) is to be written
 */
function intendedWrites(known, { tasks, plans }, wanted, isMeant) {
    const pages = wanted.flatMap((plan) => [
        { name: plan.key, side: plans, values: plan.values, state: (0,steps/* findPlan */.L9)(known, plan)?.state },
        ...plan.tasks.map((task) => ({
            name: task.id,
            side: tasks,
            values: task.values,
            state: (0,steps/* findTask */.VX)(known, task)?.state,
        })),
    ]);
    return Object.fromEntries(pages.flatMap(({ name, side, values, state }) => {
        const changes = state && isMeant(name) ? (0,reconcile_row/* fileChanges */.C8)(side, values, state.fields) : {};
        return state && Object.keys(changes).length > 0 ? [[state.page, changes]] : [];
    }));
}
/**
 * The same, as far as it can be told before the files are committed.
 * @param input its plans as they will be
 */
async function foreseenWrites(input, known, today) {
    const facts = await facts_factsOf(input);
    const wanted = wants({
        ...facts,
        derived: derivedValues(input.moves, known, today),
        sync: () => undefined,
    });
    return intendedWrites(known, wanted, wanted.all().plans, () => true);
}

;// CONCATENATED MODULE: ./build/src/modes/next-state.js
// The state that a run leaves behind: which files need not be read again, which edits have been seen. Pure.






/** The state that follows from what was looked at, before anything is written: no file is settled by it. */
function draftState(ports, { known, head, config, repository, session, full }, connection, decision, taken, news) {
    return {
        format: state_model/* FORMAT */.uB,
        repository: `${ports.repository.owner}/${ports.repository.name}`,
        dialect: dialect/* DIALECT */.$p,
        config: { blob: config.blob, text: config.text },
        // A move to other databases that waits for a confirmation has not happened yet.
        board: connection.moved && decision.wait.length > 0
            ? known?.board
            : { ...connection.state, people: { ...decision.people } },
        head: head.commit,
        tree: null,
        watermark: decision.rows.watermark,
        recent: { ...stillRecent(known?.recent ?? {}, decision.rows.watermark) },
        ...pagesOf(taken, decision.rows.watermark),
        ...seenOf(news, session),
        highWater: Object.fromEntries((0,ids/* highWaterOf */.N)(repository.plans, taken.marks, [
            ...Object.keys(session.index),
            ...decision.plans.flatMap(({ tasks }) => tasks.map(({ id }) => id)),
            ...(taken.meta.proposed?.pulls ?? []).flatMap(({ task }) => task ?? []),
        ])),
        plans: { ...known?.plans },
        ...next_state_heldOf(known, decision, taken, full),
        ...(known?.imported ? { imported: known.imported } : {}),
    };
}
/** How far pull requests have been looked at, and which of them have to be looked at whatever they say. */
function seenOf({ seen }, { book }) {
    const open = Object.entries(book.pullRequests).flatMap(([number, { state }]) => state === 'open' ? [Number(number)] : []);
    return seen === undefined ? {} : { pullRequests: { seen, ...(open.length > 0 ? { open } : {}) } };
}
/** What is left to be looked at and to be decided by people. */
function pagesOf({ meta }, watermark) {
    const read = stillRecent(meta.read ?? {}, watermark);
    return {
        ...(meta.open ? { open: meta.open } : {}),
        ...(Object.keys(read).length > 0 ? { read } : {}),
        ...(meta.rejected && Object.keys(meta.rejected).length > 0 ? { rejected: meta.rejected } : {}),
        ...(meta.proposed ? { proposed: meta.proposed } : {}),
        ...(meta.pending && meta.pending.length > 0 ? { pending: meta.pending } : {}),
        ...filled('executed', recentOf(meta.executed)),
        ...filled('blocked', meta.blocked),
        ...(meta.decided === undefined ? {} : { decided: meta.decided }),
        ...(meta.taken && meta.taken.length > 0 ? { taken: meta.taken } : {}),
    };
}
function filled(key, value) {
    return value && Object.keys(value).length > 0 ? { [key]: value } : {};
}
/** How many commands are remembered: those that runs may still find unanswered are among the newest. */
const mostExecuted = 200;
function recentOf(executed) {
    const newest = Object.entries(executed ?? {}).sort(([, a], [, b]) => (a < b ? 1 : a > b ? -1 : 0));
    return Object.fromEntries(newest.slice(0, mostExecuted));
}
/** What waits for a confirmation; what earlier runs held stays known as long as its files are gone. */
function next_state_heldOf(known, { held, wait }, { held: pulls }, full) {
    const operations = [...wait.map(({ operation }) => operation), ...pulls.operations];
    if (held)
        return { held: { code: held.code, operations: operations.map(signature) } };
    const gone = Object.values(known?.plans ?? {}).some((plan) => plan.gone === true);
    // What only a look at everything shows is not over because this run had none.
    return known?.held && (gone || !full) ? { held: known.held } : {};
}
/** Which files need not be read again: those of plans of which everything was done and nothing has to be said. */
function settledState(meta, { head, repository, session }, decision, results, unsettled) {
    const plans = { ...meta.plans };
    const gone = new Set(results.flatMap(({ operation, outcome }) => operation.kind === 'remove-plan' && outcome.kind === 'done' ? (operation.plan ?? []) : []));
    const held = new Set(decision.wait.flatMap(({ operation }) => operation.plan ?? []));
    const wrong = new Set([...repository.problems, ...decision.problems].flatMap(({ plan }) => plan ?? []));
    const clean = (key) => !unsettled.has(key) && !held.has(key) && !wrong.has(key);
    const synced = new Set(decision.plans.map(({ key }) => key));
    for (const plan of repository.plans) {
        if (plan.was !== undefined)
            delete plans[plan.was];
        const page = session.plans.get(plan.key)?.page ?? plans[plan.key]?.page;
        const blob = repository.files.get(plan.path)?.blob ?? null;
        const waits = plan.tasks.some(({ id }) => id === undefined);
        const done = plan.archived || (synced.has(plan.key) && clean(plan.key) && !waits);
        plans[plan.key] = { path: plan.path, blob: done ? blob : null, ...(page === undefined ? {} : { page }) };
    }
    for (const key of repository.frozen)
        if (plans[key])
            plans[key] = { ...plans[key], blob: null };
    for (const key of repository.gone)
        if (plans[key])
            plans[key] = { ...plans[key], gone: true };
    for (const key of gone)
        delete plans[key];
    const everything = repository.problems.length + decision.problems.length === 0 &&
        Object.values(plans).every(({ blob, gone: left }) => blob !== null && left !== true);
    const { open = [], imported: before, proposed: waits, ...rest } = meta;
    const proposed = withoutPlans(waits, gone);
    const imported = stillImported(before, repository.plans, (id) => id in session.index);
    return {
        ...rest,
        ...(imported ? { imported } : {}),
        ...(open.length > 0 ? { open } : {}),
        ...(proposed ? { proposed } : {}),
        plans,
        tree: everything ? head.tree : null,
    };
}
/** What waits, without what waited for the files of plans that were removed. */
function withoutPlans(proposed, gone) {
    if (!proposed || gone.size === 0)
        return proposed;
    const { later: all = [], ...rest } = proposed;
    const later = all.filter(({ plan }) => !gone.has(plan));
    const isEmpty = rest.pulls.length + (rest.pending ?? []).length + later.length === 0;
    return isEmpty ? undefined : { ...rest, ...(later.length > 0 ? { later } : {}) };
}
/**
 * Whether a state says anything that the old one did not, apart from where and when it was looked at.
 * @param read stamps of the pages that were read by now
 */
function isNews(known, next, read = {}) {
    if (!known)
        return true;
    // What was read once need not be read again: the next run finds it behind the watermark, or by its stamp.
    const isFresh = ([page, stamp]) => stamp >= (known.watermark ?? '') && known.read?.[page] !== stamp;
    if (Object.entries(read).some(isFresh))
        return true;
    const lasting = ({ head: _, pullRequests, tree: __, watermark: ___, recent: ____, lease: _____, read: ______, ...rest }) => (0,state_model/* serialise */.GY)({ ...rest, pullRequests: pullRequests?.open });
    return lasting(known) !== lasting(next);
}
/**
 * Whether the state that was saved before a commit says all that there is to say after it. What was pending is in the
 * files now: should this run die, the next one sees that by itself.
 */
function isForeseen(announced, next) {
    if (!announced.journal || !next.journal)
        return false;
    const { since } = next.journal;
    const essence = ({ pending: _, pullRequests: __, ...rest }) => Object.fromEntries(Object.entries(rest).filter(([, value]) => !isEmpty(value)));
    return !isNews(essence({ ...announced, journal: { ...announced.journal, since } }), essence(next));
}
function isEmpty(value) {
    return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

;// CONCATENATED MODULE: ./build/src/modes/perform.js









async function perform(ports, board, request, observed, connection, decision, taken, news) {
    const { session } = observed;
    const held = decision.wait.map((step) => ({
        operation: step.operation,
        outcome: { kind: 'held' },
    }));
    const nothing = { results: held, conflicts: [], notices: [], held: decision.held };
    if (request.dryRun)
        return { ...nothing, results: [...decision.go.map(planned), ...held] };
    if (connection.moved && decision.wait.length === 0) {
        for (const key of [...session.plans.keys()])
            session.forget(key);
        session.index = {};
    }
    reindex(session, decision.plans);
    const { known, first } = decision.specTexts;
    rememberSpecTexts(session, decision.plans, decision.specs, known);
    const draft = draftState(ports, observed, connection, decision, taken, news);
    const unknown = unknownTasks(observed);
    const undecided = undecidedTasks(observed, decision.rows, connection);
    if (decision.go.length === 0) {
        rememberSpecTexts(session, decision.plans, decision.specs, await first);
        writeNotes(session, decision, decision.notes);
        const settled = withUndecided(settledState(draft, observed, decision, [], unsettledPlans(decision, decision.notes, [])), observed, undecided, board.now());
        if (session.indexLost || session.differs || isNews(observed.known, settled, taken.meta.read))
            await session.save(settled, 'What both sides agree on', true);
        return nothing;
    }
    const updated = new Set(decision.go.flatMap(updates));
    const context = {
        board,
        log: ports.log,
        session,
        config: observed.config.config,
        wants: decision.wants,
        registry: decision.registry,
        specs: decision.specs,
        specsWritten: new Map(),
        meta: {
            ...draft,
            journal: {
                ...journalOf(observed, board, unknown, creates(decision.go)),
                writes: {
                    ...observed.known?.journal?.writes,
                    ...intendedWrites(session, decision.wants, decision.plans, (name) => updated.has(name)),
                },
            },
        },
        results: [],
        conflicts: [],
        notices: [],
        notes: new Map(decision.notes),
        open: new Set(taken.meta.open),
        restore: taken.restore,
        written: new Map(),
        stopped: undefined,
        total: decision.go.length,
    };
    ports.log.info(`${(0,counted/* counted */.h)(decision.go.length, 'operation')} to do.`);
    const { announced } = session;
    const isUnsaid = !announced || session.differs || !isForeseen(announced, context.meta);
    // What is read beside the save was read before anything of ours is written.
    await Promise.all([isUnsaid && session.save(context.meta, 'What this run is about to do'), first]);
    decision.registry.settle();
    await apply(context, decision.go);
    if (context.stopped?.service !== 'github')
        await perform_close(context, observed, connection, decision, { unknown, undecided });
    return {
        results: [...context.results, ...held],
        conflicts: context.conflicts,
        notices: [...context.notices, ...earlyStop(context)],
        held: decision.held,
    };
}
function earlyStop({ stopped }) {
    return stopped
        ? [{ message: `The run stopped early: ${stopped.message} What is left is done by the next one.` }]
        : [];
}
/** What a run that died may have created has to be found again should this one die: it is looked for from as early on. */
function journalOf({ known }, board, unknown, made) {
    const before = unknown.filter((id) => !made.includes(id));
    return {
        since: before.length > 0 ? (known?.journal?.since ?? board.now()) : board.now(),
        creates: [...made, ...before],
    };
}
/**
 * The state with what a run that died left and this one could not decide on. Where nothing was known of the rows, those of
 * a file that cannot be read are still to be found: the next run looks for them among all.
 */
function withUndecided(meta, observed, undecided, now) {
    const { known, session, repository } = observed;
    const isBehind = known === undefined || session.restored || known.journal !== undefined;
    const isHidden = isBehind && repository.texts.size > repository.plans.length;
    if (undecided.length === 0 && !isHidden)
        return meta;
    const { since = now, ended = session.now() } = known?.journal ?? {};
    return { ...meta, journal: { since, creates: [...undecided], ended } };
}
/** Saves what both sides agree on now, and lets the next run have the state. */
async function perform_close(context, observed, connection, decision, { unknown, undecided }) {
    const made = new Set(creates(decision.go));
    const isStillUnknown = (id) => !made.has(id) && !(id in context.session.index);
    const open = [...made].filter((id) => isOpen(context, id));
    const cutOff = context.stopped !== undefined || context.results.some(isMissing);
    writeNotes(context.session, decision, context.notes);
    rememberSpecTexts(context.session, decision.plans, decision.specs, new Map([...decision.specTexts.known, ...(await decision.specTexts.first)]), context.specsWritten);
    const written = await settleWrites(context, connection, decision.rows.watermark);
    const { journal, ...settled } = settledState({ ...context.meta, ...written, open: [...context.open].sort() }, observed, decision, context.results, unsettledPlans(decision, context.notes, context.results));
    const rest = withUndecided(settled, observed, undecided.filter(isStillUnknown), context.board.now());
    const meta = cutOff && journal
        ? {
            ...rest,
            journal: {
                ...journal,
                creates: [...open, ...unknown.filter(isStillUnknown)],
                ended: context.session.now(),
            },
        }
        : rest;
    try {
        await context.session.save(meta, 'What both sides agree on', true);
    }
    catch (thrown) {
        const fault = (0,core_fault/* toFault */.e)(thrown);
        if (fault.code !== 'stale')
            throw fault;
        // Another run took the state over, and goes by the journal.
        context.stopped ??= fault;
    }
}
/** What the property Sync says now is remembered with the task that it says it of, and in the index what is away. */
function writeNotes({ plans, index }, { plans: wanted }, notes) {
    const set = ({ notes: _, ...state }, name) => {
        const said = notes.get(name);
        return said ? { ...state, notes: said } : state;
    };
    for (const { key } of wanted) {
        const state = plans.get(key);
        if (!state)
            continue;
        const tasks = Object.entries(state.tasks).map(([id, task]) => [id, set(task, id)]);
        plans.set(key, { ...set(state, key), tasks: Object.fromEntries(tasks) });
        for (const [id] of tasks) {
            const { away: _, ...entry } = index[id] ?? {};
            if ('page' in entry)
                index[id] = { ...entry, ...(notes.get(id)?.['row'] ? { away: true } : {}) };
        }
    }
}
function planned({ operation }) {
    return { operation, outcome: { kind: 'planned' } };
}
function updates(step) {
    return step.kind === 'update-plan' ? [step.plan] : step.kind === 'update-task' ? [step.task.id] : [];
}
function creates(steps) {
    return steps.flatMap((step) => step.kind === 'create-plan' ? [step.plan] : step.kind === 'create-task' ? [step.task.id] : []);
}
/** Whether a page was not created or taken over: the next run has to look for it among all rows. */
function isMissing({ operation, outcome }) {
    const taken = outcome.kind === 'done' || outcome.kind === 'unchanged';
    return !taken && ['create-plan', 'create-task', 'adopt-task'].includes(operation.kind);
}
/** Whether a page may have been created without this run knowing: its answer was lost. */
function isOpen({ session, results }, id) {
    if (session.plans.has(id) || id in session.index)
        return false;
    return results.some(({ operation, outcome }) => (operation.task ?? operation.plan) === id &&
        outcome.kind === 'failed' &&
        (outcome.code === 'unavailable' || outcome.code === 'unexpected'));
}
/** Plans of which something was not done, or waits for a row that there is none of yet. */
function unsettledPlans({ registry, plans }, notes, results) {
    // What was moved away is looked at again when it is back.
    const isAway = (id) => notes.get(id ?? '')?.['row'] !== undefined;
    const failed = results.filter(({ operation, outcome }) => outcome.kind === 'failed' || (outcome.kind === 'skipped' && !isAway(operation.task)));
    const waiting = plans.filter(({ tasks }) => tasks.some(({ dependsOn }) => dependsOn.some((id) => registry.rowUrl(id) === undefined)));
    return new Set([
        ...failed.flatMap(({ operation }) => operation.plan ?? []),
        ...waiting.map(({ key }) => key),
    ]);
}

;// CONCATENATED MODULE: ./build/src/modes/returned.js
// Tasks that a file took back after their row had been forgotten: nobody edited the row meanwhile, so no listing of
// changes shows it.



/**
 * The listing with the rows that carry IDs of tasks which no row is known of although their number was used before.
 * Asks once for each of these tasks; a listing of everything shows them already.
 */
async function withReturned(board, view, { repository, session, known, full }, { detection, tasks, moved }) {
    const property = detection.tasks.fields.id?.id;
    if (full || moved || property === undefined)
        return view;
    const returned = repository.plans.flatMap((plan) => plan.archived
        ? []
        : plan.tasks.flatMap(({ id, was }) => {
            if (id === undefined || (0,steps/* findTask */.VX)(session, { id, was, plan: plan.key }))
                return [];
            const { key, number } = (0,plan_model/* splitId */.Q)(id);
            return number <= (known?.highWater[key] ?? 0) ? [id] : [];
        }));
    const found = new Map(view.tasks.map((row) => [row.id, row]));
    await inParallel(returned, async (equals) => {
        const { pages } = await board.rows(tasks.id, { text: { property, equals } });
        for (const page of pages)
            found.set(page.id, page);
    });
    return { ...view, tasks: [...found.values()] };
}

;// CONCATENATED MODULE: ./build/src/modes/review-proposals.js
// What became of the rolling pull request since the last run: what landed, what people decided against, what waits.


const proposalBranch = 'plan-sync/notion';
const none = {
    agreed: [],
    declined: [],
    lost: [],
    waiting: [],
    later: [],
    refused: [],
    rejected: {},
    restore: [],
    look: new Set(),
    found: undefined,
    decided: undefined,
};
/**
 * Asks how the pull request stands in which something waits; where nothing does, only full runs ask whether there is one
 * that the state does not know.
 */
async function findProposal({ proposals }, { branch }, { known, full }) {
    const isAsked = branch === undefined && (known?.proposed !== undefined || full);
    return isAsked ? proposals.find(proposalBranch) : undefined;
}
/** Tells what became of what waits; 'moved' when it was merged since the branch was looked at. */
async function reviewProposals({ repository: remote }, found, { head, known, repository }, now) {
    const proposed = known?.proposed;
    if (!found || !proposed) {
        const isTheirs = found?.pull !== undefined && found.pull.number === known?.decided;
        return { ...none, found: isTheirs ? undefined : found, decided: known?.decided };
    }
    const { plans, texts, files } = repository;
    const verdict = verdictOf(found, proposed.number);
    const { landed, lost, waiting, later } = review(proposed, verdict, plans, texts, (0,observe/* hiddenPlans */.BB)(repository));
    if (verdict === 'merged' && lost.length > 0 && (await remote.head()).commit !== head.commit)
        return 'moved';
    const blobOf = (key) => files.get(plans.find((plan) => plan.key === key)?.path ?? '')?.blob;
    const stands = (task) => plans.some(({ tasks }) => tasks.some(({ id }) => id === task));
    const given = lost.filter(({ kind, field }) => kind === 'value' && field !== 'id');
    const overtaken = waiting.filter(({ plan }) => proposed.blobs[plan] !== blobOf(plan));
    return {
        agreed: verdict === 'merged' ? [...landed, ...given] : landed,
        declined: verdict === 'merged' ? [] : given,
        lost: lost.filter(({ field }) => field !== 'id'),
        waiting,
        later,
        refused: verdict === 'rejected' ? (proposed.pending ?? []) : [],
        rejected: Object.fromEntries(lost.flatMap(({ kind, field, plan, page }) => {
            if (kind === 'import')
                return [[page, now]];
            return field === 'id' ? [[plan, blobOf(plan) ?? '']] : [];
        })),
        restore: lost.flatMap(({ kind, page }) => (kind === 'trash' ? [page] : [])),
        look: new Set([...landed.filter(({ kind }) => kind === 'value'), ...given, ...overtaken].flatMap(({ page, task }) => page === '' || (task !== undefined && !stands(task)) ? [] : [page])),
        found,
        decided: verdict === 'merged' || verdict === 'rejected' ? found.pull?.number : known.decided,
    };
}
/** An older pull request says nothing of what waits now, and one that no person closed is no answer: it goes on. */
function verdictOf({ branch, pull }, number) {
    if (!pull)
        return undefined;
    const isTheOne = pull.state === 'open' || pull.number === number || pull.commit === branch?.head.commit;
    if (!isTheOne)
        return undefined;
    if (pull.state === 'closed')
        return pull.closedByPerson ? 'rejected' : undefined;
    return pull.state;
}

;// CONCATENATED MODULE: ./build/src/modes/schemas.js
// Which databases a full sync asks for their schema. Every row shows the properties of its database, so that of the
// plans, of which all rows are listed anyway, need not be asked for where the rows show that nothing changed; that
// leaves a run that finds nothing to do a request for the specification.




/** The databases to ask for before anything is listed. */
function schemasFirst(survey) {
    if (!survey.full && survey.known?.board)
        return [];
    return hasSpecsOnly(survey) ? ['tasks'] : connect/* both */.WP;
}
/** The databases to ask for after all, because their rows show something else than what is remembered. */
function schemasAfter(survey, { plans, complete }) {
    if (!survey.full || !hasSpecsOnly(survey))
        return [];
    const known = survey.known?.board?.plans.properties ?? [];
    const isAsKnown = complete && plans.length > 0 && plans.every((page) => shows(page, known));
    return isAsKnown ? [] : connect/* both */.WP;
}
/** Nothing is left of earlier runs, no file changed, and there are specifications to look at. */
function hasSpecsOnly({ known, files, config, session }) {
    const isPlan = (0,matcher/* planMatcher */.Q)(config.config.plans);
    return (known?.board !== undefined &&
        known.tree !== null &&
        files.every(({ path, blob }) => !isPlan(path) || isKnown(known, path, blob)) &&
        known.journal === undefined &&
        !config.changed &&
        !session.restored &&
        !session.indexLost &&
        [...session.plans.values()].some(({ spec }) => spec?.text !== undefined));
}
function shows({ inTrash, properties }, known) {
    return (!inTrash &&
        Object.keys(properties).length === known.length &&
        known.every(({ id, type, options }) => {
            const raw = properties[id];
            if (raw?.type !== type)
                return false;
            return (options === undefined ||
                (0,board_values/* shownOptions */.O4)(raw).every((shown) => options.some((option) => option.id === shown.id && option.name === shown.name)));
        }));
}

;// CONCATENATED MODULE: ./build/src/core/render/pulls.js

/**
 * A pull as an operation.
 * @param who the word that stands for a user id in files
 */
function pullOperation(pull, index, who) {
    const { plan, task, kind, to, by, url } = pull;
    const title = (task === undefined ? undefined : index[task]?.title) ?? plan;
    const about = { plan, task, title, blocks: 0, edit: { by: by === '' ? '' : who(by), url } };
    if (kind === 'import')
        return { ...about, kind: 'import-task', title: to, changes: [] };
    if (kind === 'trash' && to === '')
        return { ...about, kind: 'drop-task', changes: [] };
    return { ...about, kind: 'pull-field', changes: [changeOf(pull)] };
}
function changeOf({ kind, field, from, to }) {
    if (kind === 'trash')
        return { field: 'status', from: undefined, to };
    return { field, from: from || undefined, to: to || (from === '' ? undefined : '') };
}
/** An ID that a task was given, as an operation. */
function assignOperation({ path, index, id }, plans) {
    const plan = plans.find((candidate) => candidate.path === path);
    return {
        kind: 'assign-id',
        plan: plan?.key,
        task: id,
        title: plan?.tasks[index]?.title ?? id,
        changes: [],
        blocks: 0,
    };
}
/** A pull in a few words: `PREF-2 status: To Do \u2192 Done`. */
function pullLine({ plan, task, field, kind, from, to }) {
    const name = task ?? plan;
    if (kind === 'import')
        return `add ${name} ${to}`;
    if (kind === 'trash')
        return to === '' ? `remove ${name} ${from}` : `${name} status: ${to}`;
    if (from === '')
        return to === '' ? `${name} ${field} changed` : `${name} ${field}: ${to}`;
    return `${name} ${field}: ${from} \u2192 ${to === '' ? 'nothing' : to}`;
}
/** What a commit or pull request does, for its subject. */
function pullSummary(pulls, assigned) {
    const ids = assigned.map(({ id }) => id);
    const parts = [
        ...(pulls.length === 0
            ? []
            : [
                pulls.length === 1
                    ? pullLine(pulls[0])
                    : `take over ${(0,counted/* counted */.h)(pulls.length, 'change')} from Notion`,
            ]),
        ...(ids.length === 0 ? [] : [`assign ${ids.length === 1 ? ids[0] : `${ids[0]} to ${ids.at(-1)}`}`]),
    ];
    return parts.join(', ');
}

;// CONCATENATED MODULE: ./build/src/modes/commit.js
// The one commit of a run: its intents first, then the files. A run that dies in between finds in the state what its
// commit was about, and on the branch whether it landed.




/**
 * Saves what is about to be committed, and commits it. Without changes the branch stays as it is.
 * @param observed `known` with what pull requests and commands have come to: that counts whatever becomes of the commit
 */
async function commitWritten(ports, { session, known, head, config }, { changes, pulls, assigned, pending, repository }, { marks, who, now, writes }) {
    const commits = changes.length > 0;
    const isIntended = pulls.length > 0 || (commits && pending.length > 0);
    if (known && isIntended) {
        // What a run that died left open stays open until this one has seen to it.
        const before = known.journal ?? { since: now, creates: [] };
        const journal = pulls.length > 0
            ? { ...before, pulls: [...pulls], commits }
            : { ...before, writes: { ...before.writes, ...(await writes()) } };
        await session.save({ ...known, journal }, 'What this run brings into the files');
    }
    if (!commits)
        return { kind: 'committed', head, commit: undefined };
    const taken = pulls.filter(({ edits }) => edits.length > 0);
    const message = (0,commit/* commitMessage */.d)(config.config.sync.message, {
        summary: [changesSummary(pending), pullSummary(taken, assigned)].filter((part) => part !== '').join(', '),
        body: [
            ...pending.map((change) => ({
                text: `${changeLine(change)} (${causeWords(change.why)})`,
                url: undefined,
            })),
            ...taken.map((pull) => ({ text: `${pullLine(pull)} (${who(pull.by)})`, url: pull.url })),
            ...assigned.map(({ id, path, index }) => ({
                text: `${id}: ${repository.plans.find((plan) => plan.path === path)?.tasks[index]?.title ?? ''}`,
                url: undefined,
            })),
        ],
        trailers: {
            'Plan-Sync-Run': `${ports.run.id}/${ports.run.attempt}`,
            ...(session.commit === undefined ? {} : { 'Plan-Sync-State': session.commit }),
            'Plan-Sync-High-Water': [...(0,ids/* highWaterOf */.N)(repository.plans, marks)]
                .map(([key, number]) => `${key}=${number}`)
                .join(' '),
        },
    });
    const outcome = await ports.repository.commit(head, changes, message);
    if (outcome.kind === 'committed')
        return { ...outcome, commit: { sha: outcome.head.commit, url: outcome.url } };
    // Nothing of it counts then, and the state is free again.
    if (known && isIntended)
        await session.save(known, 'Nothing was brought into the files', true);
    return outcome;
}

;// CONCATENATED MODULE: ./build/src/modes/bring.js
// Brings what people changed in Notion into the files, by one commit where the branch takes it.





const hasEdits = ({ edits }) => edits.length > 0;
/**
 * Brings what goes ahead into the files; 'moved' when the branch has another head by now.
 * @param go where nothing is committed, those of them that need no commit are done, and the others are left
 * @param marks the highest numbers used
 * @param before what both sides agreed on
 */
async function bring({ ports, board, request, observed, connection, moves, foresee }, go, marks, before, who) {
    const { session, head, known } = observed;
    const pending = [...moves.pending];
    const direct = observed.config.config.sync.writeBack === 'commit';
    const seen = { known: known?.plans ?? {}, index: session.index };
    const write = (onBranch) => (0,write_back/* writeBack */.XU)(observed.repository, onBranch ? go : go.filter((each) => !hasEdits(each)), seen, onBranch ? marks : undefined);
    const agreed = (written) => {
        const states = land(before, written.pulls);
        if (!request.dryRun && !connection.moved)
            session.adopt(states);
        return states;
    };
    // What waits goes along with a commit that is due; it asks for none.
    const landing = (written) => {
        const isDue = pending.some(({ due }) => due) || written.pulls.some(hasEdits) || written.assigned.length > 0;
        return direct && isDue ? { ...written, pending } : { ...written, changes: [], pending: [] };
    };
    const written = write(direct);
    const nothing = { written, direct, head, commit: undefined, refused: undefined, pending };
    const intended = { ...observed, known: known && { ...known, ...moves.spoken, pending } };
    if (request.dryRun)
        return { ...nothing, known: agreed(written) };
    const outcome = await commitWritten(ports, intended, landing(written), {
        marks,
        who,
        now: board.now(),
        writes: () => foresee(written.repository),
    });
    if (outcome.kind === 'stale')
        return 'moved';
    if (outcome.kind === 'committed') {
        const known = agreed(written);
        if (!outcome.commit)
            return { ...nothing, known };
        const view = (0,observe/* landed */.Jw)(ports.repository, written.repository);
        const { head, commit } = outcome;
        const left = pending_standing(pending, view.plans).pending;
        return { ...nothing, written: { ...written, repository: view }, head, commit, known, pending: left };
    }
    const rest = write(false);
    return { ...nothing, written: rest, direct: false, refused: outcome.reason, known: agreed(rest) };
}
/** How many changes of our commits are remembered. */
const mostTaken = 200;
/** What the files said before our last commits, this one among them. */
function remembered({ known }, { written, commit }) {
    if (!commit)
        return known?.taken;
    const added = written.pulls
        .filter(hasEdits)
        .flatMap(({ plan, task, field, was }) => was === undefined ? [] : [{ commit: commit.sha, name: task ?? plan, field, was }]);
    return [...(known?.taken ?? []), ...added].slice(-mostTaken);
}

;// CONCATENATED MODULE: ./build/src/core/reconcile/offered-ids.js
// IDs that wait in the pull request: where nothing is committed to the branch itself, tasks get their IDs there.

/**
 * The pulls by which every task without an ID gets one: that which was offered to it before, else the next number.
 * @param marks the highest numbers used, those that were offered before among them
 */
function offerIds(plans, waiting, marks) {
    const offered = new Map();
    for (const { field, plan, to, task } of waiting)
        if (field === 'id' && task !== undefined)
            offered.set(`${plan} ${to}`, [...(offered.get(`${plan} ${to}`) ?? []), task]);
    const given = plans.map((plan) => ({
        ...plan,
        tasks: plan.tasks.map((task) => ({
            ...task,
            id: task.id ?? offered.get(`${plan.key} ${task.title}`)?.shift(),
        })),
    }));
    const added = new Map((0,ids/* assignIds */.Q)(given, marks).map(({ path, index, id }) => [`${path} ${index}`, id]));
    return plans
        .filter(({ archived }) => !archived)
        .flatMap(({ path, key, tasks }, at) => tasks.flatMap(({ id, title }, index) => {
        const next = given[at].tasks[index].id ?? added.get(`${path} ${index}`);
        return id === undefined && next !== undefined ? [offer(key, index, title, next)] : [];
    }));
}
function offer(plan, index, title, id) {
    return {
        kind: 'value',
        plan,
        task: id,
        field: 'id',
        page: '',
        url: '',
        by: '',
        from: '',
        to: title,
        edits: [{ kind: 'set-task', plan, task: index, values: { id } }],
        fields: {},
        sections: {},
    };
}

;// CONCATENATED MODULE: ./build/src/core/render/proposal.js



const mostRows = 200;
/**
 * What is proposed, row by row, and what closing it means.
 * @param pending what pull requests and commands changed
 * @param who the word that stands for a user id in files
 */
function proposalBody(pulls, pending, who) {
    return [...fromNotion(pulls, who), ...fromPullRequests(pending), closing].join('\n');
}
const closing = 'Closing it rejects exactly these changes: Notion gets the repo\u2019s values back, and what is given up is kept in the log of conflicts. Rows that people made stay in Notion and are not proposed again until somebody edits them.';
function fromPullRequests(pending) {
    if (pending.length === 0)
        return [];
    const lines = pending
        .slice(0, mostRows)
        .map((change) => `- ${(0,render_escape/* inline */.mG)(changeLine(change))} (${(0,render_escape/* link */.nf)(causeWords(change.why), change.why.url)})`);
    return ['Pull requests and their comments changed:', '', ...lines, ''];
}
function fromNotion(pulls, who) {
    if (pulls.length === 0)
        return [];
    const rows = pulls.slice(0, mostRows).map((pull) => {
        const name = pull.task ?? pull.plan;
        const by = pull.by === '' ? '' : (0,render_escape/* inline */.mG)(who(pull.by));
        return `| ${(0,render_escape/* link */.nf)(name, pull.url || undefined)} | ${(0,render_escape/* inline */.mG)(what(pull))} | ${(0,render_escape/* inline */.mG)(pull.from, 120)} | ${(0,render_escape/* inline */.mG)(to(pull), 120)} | ${by} |`;
    });
    const more = pulls.length - rows.length;
    return [
        `People changed ${(0,counted/* counted */.h)(pulls.length, 'thing')} in Notion. Merging takes ${pulls.length === 1 ? 'it' : 'them'} into the plan files; change the files here as you like before.`,
        '',
        '| Task | Field | In the repo | In Notion | Edited by |',
        '| --- | --- | --- | --- | --- |',
        ...rows,
        ...(more > 0 ? ['', `\u2026 and ${more} more.`] : []),
        '',
    ];
}
function what({ kind, field }) {
    if (kind === 'import')
        return 'new task';
    if (kind === 'trash')
        return 'task';
    return field === 'id' ? 'new ID' : field;
}
function to({ kind, field, to: value }) {
    if (kind === 'trash')
        return value === '' ? 'row moved to the trash' : `row moved to the trash: ${value}`;
    return value === '' && field !== 'row' ? 'changed' : value;
}

;// CONCATENATED MODULE: ./build/src/modes/propose.js











/** Proposes what is to wait, withdraws what is not, and leaves alone what people are deciding on. */
async function propose(input) {
    const { ports, request, observed, reviewed } = input;
    const wanted = wantedNow(input);
    // What concerns a file that cannot be read now waits until it can.
    const unseen = (0,observe/* hiddenPlans */.BB)(observed.repository);
    const hidden = wanted.filter(({ plan }) => unseen.has(plan));
    const open = openPull(reviewed.found);
    if (observed.config.config.sync.writeBack === 'none')
        return leave(input, reviewed.later, idsWait(observed));
    if (isUntouchable(reviewed.found)) {
        const later = newSince(reviewed.waiting, wanted);
        return leave(input, later, later.length === 0 ? [] : [left(reviewed.found, later.length)]);
    }
    const written = fitted(input, wanted.filter((pull) => !hidden.includes(pull)));
    const { pulls, misfits } = written;
    const before = observed.known?.proposed;
    const fresh = newSince(before?.pulls ?? [], pulls);
    const outcome = (kind) => fresh.map((pull) => ({
        operation: pullOperation(pull, observed.session.index, input.who),
        outcome: kind,
    }));
    const shown = open && { number: open.number, url: open.url };
    const done = { results: [], misfits, notices: [], pullRequest: shown };
    if (request.dryRun) {
        const waits = pulls.length + hidden.length + input.pending.length > 0;
        const at = { number: before?.number, url: before?.url ?? '', ...open };
        return {
            ...done,
            state: waits ? propose_stateOf(input, pulls, at, hidden) : undefined,
            results: outcome({ kind: 'planned' }),
        };
    }
    if (pulls.length === 0 && !input.pending.some(({ due }) => due)) {
        const stands = open !== undefined || isBranchOnly(reviewed.found);
        const state = hidden.length === 0 ? undefined : propose_stateOf(input, [], undefined, hidden);
        return { ...done, ...(stands ? await withdraw(ports, open, hidden) : {}), state };
    }
    const stands = propose_stateOf(input, pulls, open, hidden);
    if (isSame(before, stands) && (open ?? isPushed(reviewed.found, observed)))
        return { ...done, state: { ...stands, url: open?.url ?? before?.url ?? '' } };
    const { found } = reviewed;
    if (found?.pull?.state === 'closed' && found.pull.number === before?.number && reviewed.waiting.length > 0)
        await ports.proposals.reopen(found.pull.number);
    const sent = await send(input, written);
    switch (sent.kind) {
        case 'proposed':
            return {
                ...done,
                state: propose_stateOf(input, pulls, sent, hidden),
                results: outcome({ kind: 'proposed', url: sent.url }),
                pullRequest: { number: sent.number, url: sent.url },
            };
        case 'branch-only':
            return {
                ...done,
                state: propose_stateOf(input, pulls, { url: sent.url }, hidden),
                results: outcome({ kind: 'proposed', url: sent.url }),
                notices: [
                    {
                        message: `The branch ${proposalBranch} holds changes from Notion, and this token may not open a pull request (${sent.reason}). Open it yourself: ${sent.url} \u2013 or allow it under Settings \u2192 Actions \u2192 General \u2192 Workflow permissions.`,
                    },
                ],
            };
        case 'stale':
            // Somebody was at it a moment ago: the next run sees what they did.
            return { ...leave(input, newSince(reviewed.waiting, wanted), []), misfits };
        case 'refused':
            return {
                ...done,
                state: propose_stateOf(input, pulls, { url: '' }, hidden),
                notices: [
                    {
                        message: `GitHub takes no branch ${proposalBranch} from this token (${sent.reason}), so changes from Notion wait. Give the workflow \`contents: write\` and \`pull-requests: write\`.`,
                    },
                ],
            };
    }
}
/** IDs come first: they are told by where their task stands, and rows that become tasks move that. */
function wantedNow({ observed, reviewed, fresh, looked, marks }) {
    const waiting = [...reviewed.waiting, ...reviewed.later];
    const others = waiting.filter(({ field }) => field !== 'id');
    const { plans, files } = observed.repository;
    const refused = { ...observed.known?.rejected, ...reviewed.rejected };
    const open = plans.filter(({ key, path }) => refused[key] !== files.get(path)?.blob);
    return [...(marks ? offerIds(open, waiting, marks) : []), ...stillProposed(others, fresh, looked)];
}
function fitted({ observed }, wanted) {
    const { known, repository, session } = observed;
    const seen = { known: known?.plans ?? {}, index: session.index };
    return (0,write_back/* writeBack */.XU)(repository, wanted, seen, undefined);
}
async function send({ ports, observed, pending, who }, { pulls, changes }) {
    const { message: template } = observed.config.config.sync;
    const summary = [changesSummary(pending), pullSummary(pulls, [])].filter((part) => part !== '').join(', ');
    const trailers = { 'Plan-Sync-Run': `${ports.run.id}/${ports.run.attempt}` };
    return ports.proposals.propose({
        branch: proposalBranch,
        head: observed.head,
        changes,
        message: (0,commit/* commitMessage */.d)(template, { summary, body: [], trailers }),
        title: (0,commit/* commitMessage */.d)(template, { summary, body: [], trailers: {} }),
        body: proposalBody(pulls, pending, who),
    });
}
async function withdraw({ proposals }, open, hidden) {
    const why = hidden.length === 0
        ? 'There is nothing left to take over from Notion.'
        : 'What is left to take over from Notion has no plan file now that can be read. It is proposed again once it has.';
    const notices = [];
    const gone = await proposals.withdraw(proposalBranch, why);
    if (open && gone)
        notices.push({ message: `Pull request #${open.number} was closed: ${why}` });
    return { notices, pullRequest: undefined };
}
/** Nothing is pushed over what people have approved or committed. */
function isUntouchable(found) {
    return found?.pull?.state === 'open' && (found.pull.settled || found.branch?.ours === false);
}
function openPull(found) {
    return found?.pull?.state === 'open' ? found.pull : undefined;
}
/** Our branch, of which there is no pull request yet: that of a closed or merged one is people's. */
function isBranchOnly(found) {
    return found?.branch?.ours === true && found.branch.head.commit !== found.pull?.commit;
}
/** A pushed branch waits for a person to open it; now and then it is tried again. */
function isPushed(found, { known, full }) {
    return !full && known?.proposed?.number === undefined && found?.branch?.ours === true;
}
/** The pull request as it is; what it does not hold waits for the next one. */
function leave(input, later, notices) {
    const { observed, request, reviewed } = input;
    const { known } = observed;
    const open = openPull(reviewed.found);
    const { waiting } = reviewed;
    const included = known?.proposed?.pending ?? [];
    const at = { number: known?.proposed?.number, url: known?.proposed?.url ?? '', ...open };
    const state = propose_stateOf({ ...input, pending: included }, waiting, at, later);
    const isEmpty = waiting.length + later.length + (open ? included.length : 0) === 0;
    return {
        state: request.dryRun ? known?.proposed : isEmpty ? undefined : state,
        results: [],
        misfits: [],
        notices,
        pullRequest: open && { number: open.number, url: open.url },
    };
}
function left(found, count) {
    const why = found?.pull?.settled === true ? 'is approved or about to merge' : 'has commits of people on its branch';
    return {
        message: `Pull request #${found?.pull?.number ?? 0} ${why}, so it stays as it is, and ${(0,counted/* counted */.h)(count, 'change')} from Notion ${count === 1 ? 'waits' : 'wait'} for the next one.`,
    };
}
function idsWait({ repository }) {
    return repository.plans.flatMap(({ archived, key, path, tasks }) => {
        const nameless = tasks.filter(({ id }) => id === undefined).length;
        return archived || nameless === 0
            ? []
            : [
                {
                    message: `${key}: ${(0,counted/* counted */.h)(nameless, 'task')} without an ID ${nameless === 1 ? 'gets' : 'get'} no row, because \`write-back: none\` writes no IDs. Write them into the file.`,
                    file: path,
                },
            ];
    });
}
function propose_stateOf({ observed, pending }, pulls, at, later) {
    const { plans, files } = observed.repository;
    const concerned = new Set([...pulls, ...pending].map(({ plan }) => plan));
    return {
        ...(at?.number === undefined ? {} : { number: at.number }),
        url: at?.url ?? '',
        blobs: Object.fromEntries(plans
            .filter(({ key }) => concerned.has(key))
            .map(({ key, path }) => [key, files.get(path)?.blob ?? ''])),
        pulls: [...pulls],
        ...(pending.length > 0 ? { pending: [...pending] } : {}),
        ...(later.length > 0 ? { later: [...later] } : {}),
    };
}
function isSame(before, next) {
    const edits = (pulls = []) => pulls.map(({ page, field, edits: each }) => [page, field, each]);
    const said = (proposed) => (0,state_model/* serialise */.GY)([
        proposed?.blobs,
        edits(proposed?.pulls),
        edits(proposed?.later),
        proposed?.pending?.map(({ plan, task, field, to }) => [plan, task, field, to]),
    ]);
    return said(before) === said(next);
}

;// CONCATENATED MODULE: ./build/src/core/reconcile/declined.js
// Changes that people decided against while Notion still shows them. The files' values go back there like any other
// change of a file; only what people changed since is a change of theirs.





/**
 * The states as if people had changed nothing in Notion beyond these pulls, and the files nothing by them: only what
 * people changed since is then a change.
 */
function declined_seen(known, declined, isSet) {
    return land(known, declined.map((pull) => {
        const { fields = {}, sections = {} } = declined_stateOf(known, pull);
        const sets = Object.entries(pull.fields).filter(([field]) => isSet(pull, field));
        return {
            ...pull,
            fields: { ...halves(fields, pull.fields), ...Object.fromEntries(sets) },
            sections: halves(sections, pull.sections),
        };
    }));
}
/**
 * What becomes of these pulls' bases. Notion still shows what was declined, so that both sides are regarded as having
 * agreed on it: the file takes it back there. Where people changed the same again, that is theirs and nobody's answer.
 * @param known the states before anything was declined
 * @param pulls what people changed since, by `seen`
 * @returns `before`: the states now; `again`: a pull of these as it lands once the files have it
 */
function takenBack(known, declined, pulls, isSet) {
    const renewed = new Map(pulls.map((pull) => [proposed_nameOf(pull), pull]));
    const refused = new Map(declined.map((pull) => [proposed_nameOf(pull), pull]));
    const texts = (pull, before) => Object.entries(pull.sections).flatMap(([heading, now]) => {
        const agreed = declined_stateOf(known, before).sections?.[heading];
        const then = before.sections[heading];
        return agreed && then ? [[heading, renewal(agreed, then, now)]] : [];
    });
    const standing = declined.map((before) => {
        const pull = renewed.get(proposed_nameOf(before));
        if (!pull)
            return before;
        return {
            ...before,
            fields: Object.fromEntries(Object.entries(before.fields).filter(([field]) => isSet(before, field))),
            sections: Object.fromEntries(texts(pull, before).map(([heading, { before: base }]) => [heading, base])),
        };
    });
    return {
        before: land(known, standing),
        again(pull) {
            const before = refused.get(proposed_nameOf(pull));
            if (!before)
                return pull;
            const bases = texts(pull, before).map(([heading, { after }]) => [heading, after]);
            return { ...pull, sections: { ...pull.sections, ...Object.fromEntries(bases) } };
        },
    };
}
/**
 * @param agreed the section when both sides last agreed
 * @param then with what was declined
 * @param now what people made of it since: the repo's half is `agreed` with that alone
 */
function renewal(agreed, then, now) {
    const [repo, notion] = [(0,state_model/* repoBase */.q4)(agreed), (0,state_model/* notionBase */.Hl)(agreed)];
    const inFile = changed((0,state_model/* repoBase */.q4)(then), repo, (0,state_model/* repoBase */.q4)(now), 'change');
    const theirs = changed((0,state_model/* notionBase */.Hl)(now), (0,state_model/* notionBase */.Hl)(then), notion, 'text');
    return {
        before: (0,state_model/* makeBase */.AY)(changed(inFile, (0,state_model/* repoBase */.q4)(now), repo, 'change'), changed((0,state_model/* notionBase */.Hl)(now), theirs, notion, 'change'), declined_isSame),
        after: (0,state_model/* makeBase */.AY)(inFile, (0,state_model/* notionBase */.Hl)(now), declined_isSame),
    };
}
/** `text` with what changed between two others; `winner`: what stands where it was changed otherwise there. */
function changed(text, from, to, winner) {
    const rules = { winner: winner === 'text' ? 'a' : 'b', additions: 'both' };
    return pieces_textOf(merge_merge(pieces(text), pieces(from), pieces(to), rules).pieces);
}
function declined_isSame(one, other) {
    return one === other;
}
function declined_stateOf({ plans, index }, { plan, task }) {
    const home = plans.get(index[task ?? '']?.plan ?? plan);
    return (task === undefined ? home : home?.tasks[task]) ?? {};
}
/** The repo's half of `before` with Notion's of `after`. */
function halves(before, after) {
    return Object.fromEntries(Object.entries(after).map(([name, base]) => [name, [(0,state_model/* repoBase */.q4)(before[name] ?? base), (0,state_model/* notionBase */.Hl)(base)]]));
}

;// CONCATENATED MODULE: ./build/src/core/reconcile/drift.js


/** Pages of these that people changed and whose change nobody has explained yet. */
function drifted(pages, homes, wanted, { takes, tasks, plans }) {
    return pages.flatMap((page) => {
        const home = homes.get(page.id);
        if (!home)
            return [];
        const { plan, task, state } = home;
        const side = task ? tasks : plans;
        const { values } = task ? wanted.task(task.id ?? '') : wanted.plan(plan.key);
        const hold = (field, value) => task ? takes.holdTask(task, field, value) : takes.holdPlan(plan, field, value);
        const pulls = (0,reconcile_row/* pullRow */.s_)(side, values, state.fields, page, hold, new Set());
        const isExplained = (field) => {
            const note = state.notes?.[field];
            return explains(note, side, field, page) && note?.repo === side.show(field, values[field] ?? null);
        };
        return Object.keys(pulls).every(isExplained) ? [] : [page.id];
    });
}

;// CONCATENATED MODULE: ./build/src/core/reconcile/trashed.js

/** What becomes of the task; undefined: its row comes back. */
function trashedRow(plan, task, page, policy, cancelled) {
    if (policy === 'restore')
        return undefined;
    const id = task.id ?? '';
    const cancel = {
        kind: 'set-task',
        plan: plan.key,
        task: id,
        values: { status: cancelled.word },
    };
    const remove = { kind: 'remove-task', plan: plan.key, task: id };
    const isCancelled = task.status?.toLowerCase() === cancelled.word.toLowerCase();
    const pull = pullOf({ plan: plan.key, task: id, page }, 'row', {
        kind: 'trash',
        from: task.title,
        to: policy === 'cancel' ? cancelled.word : '',
        edits: policy === 'propose' ? [remove] : isCancelled ? [] : [cancel],
        // Taken out again, the row asks for the status that it shows.
        fields: cancelled.value === undefined || policy !== 'cancel' ? {} : { status: [cancelled.value] },
    });
    const none = joinPulled([]);
    return policy === 'cancel' ? { ...none, pulls: [pull] } : { ...none, asked: [pull] };
}

;// CONCATENATED MODULE: ./build/src/modes/pull.js
















/** How long somebody who makes a row is left alone with it. */
const typingMilliseconds = 3 * 60_000;
/** Reads what people edited and decides it. What cannot be decided now stays open for the next run. */
async function pull(input) {
    const { board, observed, connection, plans, known, rows, edited, reviewed, rules } = input;
    const waiting = [...reviewed.waiting, ...reviewed.later];
    const waits = new Set(waiting.map(({ page }) => page));
    const restored = new Set(reviewed.restore);
    const homes = homesOf(plans, known);
    const created = new Map(rowsToImport(input, homes).map((row) => [row.page.id, row]));
    const wanted = (0,reconcile_wanted/* byName */.n)(input.wanted);
    const drifting = observed.full
        ? drifted([...rows.tasks, ...rows.plans].filter(({ id }) => !edited.has(id)), homes, wanted, rules)
        : [];
    const unlisted = absentRows(input, homes).filter((id) => !waits.has(id) && !restored.has(id));
    const missing = missingRows(unlisted, homes, input);
    const absent = missing.length > 0 ? [] : unlisted;
    const back = rows.tasks.map(({ id }) => id).filter((id) => homes.get(id)?.state.notes?.['row']);
    const reading = new Set([
        ...[...edited].filter((id) => homes.has(id)),
        ...created.keys(),
        ...drifting,
        ...overruled(homes, wanted, rules),
        ...absent,
        ...back,
    ]);
    const withText = new Set([...edited, ...created.keys(), ...waits, ...absent, ...back]);
    const pages = await readPages(board, reading, (id) => rules.mode !== 'none' && withText.has(id));
    const gone = await goneTargets(board, pages, homes, rules);
    const now = board.now();
    const open = new Set([
        ...[...edited].filter((id) => !homes.has(id) && pull_isKnown(id, observed)),
        ...editedSinceImport([...rows.tasks, ...rows.plans], observed.known?.open ?? [], observed.known?.imported),
    ]);
    const restore = new Set();
    const cancelled = { word: rules.cancelled, value: rules.tasks.cancelled };
    const parts = new Map();
    const used = [...Object.keys(known.index), ...waiting.flatMap(({ task }) => task ?? [])];
    const marks = new Map((0,ids/* highWaterOf */.N)(plans, observed.known?.highWater ?? {}, used));
    for (const id of reading) {
        const [read, home, row] = [pages.get(id), homes.get(id), created.get(id)];
        if (!read)
            continue;
        if (!isSettled(read.page, now))
            open.add(id);
        if (home?.task && read.page.inTrash && !changedInFile(home.state, wanted.task(home.task.id), rules)) {
            const policy = restored.has(id) ? 'restore' : observed.config.config.sync.trashedInNotion;
            const part = trashedRow(home.plan, home.task, read.page, policy, cancelled);
            if (part)
                parts.set(home.task.id, part);
            else
                restore.add(id);
        }
        else if (home && isAt(home, read.page, connection)) {
            if (home.task && read.page.inTrash)
                restore.add(id);
            parts.set(home.task?.id ?? home.plan.key, pullHome(home, read, wanted, input, gone));
        }
        else if (row && !read.page.inTrash) {
            if (Date.parse(now) - Date.parse(read.page.lastEditedTime) < typingMilliseconds)
                open.add(id);
            else
                parts.set(id, imported(row, read, marks, input));
        }
    }
    for (const id of absent) {
        const why = whyGone(pages.get(id)?.page, connection.tasks.id);
        if (why !== undefined)
            parts.set(homes.get(id).task.id, unreachable(homes.get(id), why));
    }
    const joined = joinPulled([...parts.values()]);
    return {
        ...joined,
        notes: new Map([...parts].map(([name, { notes }]) => [name, notes])),
        pages,
        open,
        read: settledStamps(pages, now),
        restore,
        missing,
    };
}
function pullHome(home, read, wanted, { wants, rules, observed }, gone) {
    const { plan, task } = home;
    const side = task ? rules.tasks : rules.plans;
    const written = observed.known?.journal?.writes?.[read.page.id] ?? {};
    const wasAway = home.state.notes?.['row'] !== undefined;
    const own = {
        ...(0,reconcile_row/* ownWrites */.X0)(side, home.state.fields, read.page, written),
        ...(wasAway ? (0,reconcile_row/* emptied */.$C)(side, home.state.fields, read.page) : {}),
    };
    const fields = { ...home.state.fields, ...own };
    const pulled = home.task
        ? pullTask(plan, home.task, wanted.task(home.task.id), { ...home.state, fields }, read, rules, gone)
        : pullPlan(plan, wanted.plan(plan.key), { ...home.state, fields }, read, wants.pageContext(plan), rules, gone);
    if (Object.keys(own).length === 0)
        return pulled;
    const subject = { plan: plan.key, task: task?.id, page: read.page };
    const agreed = pullOf(subject, 'written', { from: '', to: '', edits: [], fields: own });
    return { ...pulled, pulls: [agreed, ...pulled.pulls] };
}
function imported(row, read, marks, input) {
    const { key } = row.plan;
    const { waiting, later } = input.reviewed;
    const before = [...waiting, ...later].find(({ kind, page }) => kind === 'import' && page === row.page.id);
    const next = (marks.get(key) ?? 0) + 1;
    const id = row.id ?? before?.task ?? `${key}-${next}`;
    if (id === `${key}-${next}`)
        marks.set(key, next);
    return { ...joinPulled([]), pulls: [importRow(read, key, id, input.rules)] };
}
/** Rows that people made for one of the plans; those that were rejected wait until somebody edits them. */
function rowsToImport({ plans, known, rows, adopted, connection, observed }, homes) {
    if (observed.config.config.sync.newRows === 'ignore')
        return [];
    const { highWater = {}, rejected = {} } = observed.known ?? {};
    const detached = [...known.plans.values()].flatMap(({ tasks }) => Object.values(tasks).map(({ page }) => page));
    const taken = new Set([...homes.keys(), ...adopted, ...detached, ...pull_pagesOf(known)]);
    return newRows(rows.tasks, plans, known, connection.detection, highWater, taken).filter(({ page }) => (rejected[page.id] ?? '') < page.lastEditedTime);
}
function pull_pagesOf({ index }) {
    return Object.values(index).map(({ page }) => page);
}
/** Rows that a complete listing does not show: in the trash, moved away, or no longer shared. */
function absentRows({ observed, rows }, homes) {
    if (!observed.full || !rows.complete)
        return [];
    const listed = new Set(rows.tasks.map(({ id }) => id));
    return [...homes].flatMap(([id, { task, state }]) => {
        const waits = task === undefined || ('detached' in state && state.detached !== undefined);
        return waits || listed.has(id) ? [] : [id];
    });
}
/** The removals that so many absent rows would be, where that looks like an accident and nobody confirmed it. */
function missingRows(absent, homes, { observed: { known }, known: { index }, confirm }) {
    const tracked = [...homes.values()].filter(({ task }) => task !== undefined).length;
    if (!tooManyMissing(absent.length, tracked))
        return [];
    const removals = absent.map((id) => {
        const { plan, task } = homes.get(id);
        const title = index[task?.id ?? '']?.title ?? plan.key;
        return { kind: 'drop-task', plan: plan.key, task: task?.id, title, changes: [], blocks: 0 };
    });
    return wereShown(removals, confirm, known?.held) ? [] : removals;
}
function changedInFile(state, { values, sections }, { tasks }) {
    return (Object.keys((0,reconcile_row/* fileChanges */.C8)(tasks, values, state.fields)).some((field) => field !== 'sync') ||
        sectionsChanged(sections, state.sections));
}
/** Pages of which the file changed something that is Notion's: there it is put back. */
function overruled(homes, wanted, { tasks, plans }) {
    return [...homes].flatMap(([id, { plan, task, state }]) => {
        const side = task ? tasks : plans;
        const { values } = task ? wanted.task(task.id) : wanted.plan(plan.key);
        const changed = Object.keys((0,reconcile_row/* fileChanges */.C8)(side, values, state.fields));
        return changed.some((field) => side.rule(field).owner === 'notion') ? [id] : [];
    });
}
/** Pages that relations of these no longer show because they are in the trash, were moved away or are out of reach. */
async function goneTargets(board, pages, homes, { tasks, plans }) {
    const isGone = (page) => page === undefined || page.inTrash || !sources.has(page.dataSource);
    const sources = new Set([tasks.source.id, plans.source.id]);
    const targets = [...pages].flatMap(([id, { page }]) => {
        const home = homes.get(id);
        return home ? (0,reconcile_row/* unlinked */.hd)(home.task ? tasks : plans, home.state.fields, page) : [];
    });
    const unread = new Set(targets.filter((id) => !pages.has(id)));
    const found = new Map([...pages, ...(await readPages(board, unread, () => false))]);
    return new Set(targets.filter((id) => isGone(found.get(id)?.page)));
}
function pull_isKnown(page, { session, known }) {
    return (pull_pagesOf(session).includes(page) || Object.values(known?.plans ?? {}).some((plan) => plan.page === page));
}
function isAt({ task }, page, { tasks, plans }) {
    return page.dataSource === (task ? tasks : plans).id;
}
/** A row that is neither here nor in the trash: it is held, and spoken of once. */
function unreachable({ task, state }, why) {
    const isNew = state.notes?.['row']?.text !== why;
    return {
        ...joinPulled([]),
        notes: { row: outOfReach(why) },
        notices: isNew ? [{ message: `${task?.id ?? ''}: ${why}` }] : [],
    };
}

;// CONCATENATED MODULE: ./build/src/modes/pull-all.js
// Pulls what people edited in Notion since both sides agreed, and since people decided against what they edited before.







/**
 * Pulls everything.
 * @param agreed what both sides agree on, apart from what was declined
 */
async function pullAll(input, agreed) {
    const { board, request, observed, connection, rows, edited, reviewed } = input;
    const { config } = observed.config;
    const facts = { ...(await facts_factsOf(input)), sync: () => undefined };
    const wanted = wants(facts);
    const handles = new Set(config.people.keys());
    const rules = {
        tasks: wanted.tasks,
        plans: wanted.plans,
        takes: takes(facts),
        names: { personName: (word) => word, handleOf: (name) => (handles.has(name) ? name : undefined) },
        conflicts: config.sync.conflicts,
        mode: config.notion.body,
        ticked: wanted.statusWord('Done'),
        unticked: wanted.statusWord('To Do'),
        cancelled: wanted.statusWord('Cancelled'),
    };
    const isSet = ({ task }, field) => (task === undefined ? rules.plans : rules.tasks).rule(field).merge === 'set';
    const known = declined_seen(agreed, reviewed.declined, isSet);
    const all = wanted.all().plans;
    const { taskRow } = adoptableRows(all, rows, known, connection, observed.known?.imported);
    const adopted = new Set(all.flatMap(({ tasks }) => tasks.flatMap((task) => ((0,steps/* findTask */.VX)(known, task) ? [] : (taskRow(task)?.page ?? [])))));
    const pulled = await pull({
        board,
        observed,
        connection,
        plans: facts.plans,
        known,
        rows,
        edited,
        reviewed,
        confirm: request.confirm,
        adopted,
        wanted: all,
        wants: wanted,
        rules,
    });
    const { before, again } = takenBack(agreed, reviewed.declined, [...pulled.pulls, ...pulled.asked], isSet);
    return { pulled: { ...pulled, pulls: pulled.pulls.map(again), asked: pulled.asked.map(again) }, before };
}

;// CONCATENATED MODULE: ./build/src/modes/take-over.js









/** Everything up to the files; 'moved' when the branch has another head by now, and all has to be looked at again. */
async function takeOver(input) {
    const { ports, request, observed, connection, reviewed, lookups } = input;
    const { session, known: meta } = observed;
    const who = (userId) => lookups.people.directory.wordFor(userId);
    const agreed = connection.moved ? take_over_unknown : land(session, reviewed.agreed);
    const { pulled, before } = connection.moved || request.branch
        ? { pulled: undefined, before: land(agreed, reviewed.declined) }
        : await pullAll(input, agreed);
    const held = holdPulls(pulled, {
        waiting: [...reviewed.waiting, ...reviewed.later],
        operation: (each) => pullOperation(each, session.index, who),
        rows: Object.keys(session.index).length,
        maxChanges: observed.config.config.sync.maxChanges,
        confirm: request.confirm,
        shown: meta?.held,
    });
    const conflicts = held.wait.length > 0 ? [] : (pulled?.conflicts ?? []);
    if (!request.dryRun)
        noteLosers(observed, conflicts, reviewed);
    const marks = (0,high_water/* highWater */.w)(observed, connection, { rows: input.rows, pulls: held.go });
    const foresee = (repository) => foreseenWrites({ ...input, observed: { ...observed, repository } }, before, input.board.now().slice(0, 10));
    const brought = await bring({ ...input, foresee }, held.go, marks, before, who);
    if (brought === 'moved')
        return 'moved';
    const { written, direct, refused } = brought;
    const taken = direct ? written.pulls : [...written.pulls, ...held.go, ...held.asked];
    if (!request.dryRun)
        session.book = withStatements(session.book, taken, session.now(), who);
    const now = { ...observed, head: brought.head, repository: written.repository };
    const proposed = await propose({
        ports,
        request,
        observed: now,
        reviewed,
        fresh: [...held.asked, ...(direct ? [] : held.go.filter(hasEdits))],
        pending: direct ? [] : input.moves.pending,
        looked: new Set(held.wait.length > 0 ? [] : pulled?.pages.keys()),
        marks: direct ? undefined : marks,
        who,
    });
    return {
        observed: now,
        marks,
        known: brought.known,
        notes: joinNotes(pulled, [...written.misfits, ...proposed.misfits], waitingNotes(proposed.state)),
        looked: new Set(pulled?.notes.keys()),
        restore: new Set([...(pulled?.restore ?? []), ...reviewed.restore]),
        held,
        meta: {
            ...nextMeta(input, pulled, held, proposed),
            ...input.moves.spoken,
            pending: [...brought.pending],
            taken: remembered(observed, brought),
        },
        results: [...take_over_resultsOf(input, brought, who), ...heldResults(held), ...proposed.results],
        conflicts,
        notices: [...(pulled?.notices ?? []), ...refusal(refused), ...proposed.notices],
        pulled: request.dryRun ? 0 : written.pulls.filter(hasEdits).length,
        commit: brought.commit,
        pullRequest: proposed.pullRequest,
    };
}
/** The book with the statuses that people set in Notion. */
function withStatements(book, pulls, at, who) {
    const said = pulls.flatMap(({ task, edits, by, url }) => edits.flatMap((edit) => task !== undefined && edit.kind === 'set-task' && typeof edit.values.status === 'string'
        ? [[task, { kind: 'notion', status: edit.values.status, by: who(by), url, at }]]
        : []));
    return said.length === 0 ? book : { ...book, said: { ...book.said, ...Object.fromEntries(said) } };
}
/** Before other databases are confirmed, nothing is known of them. */
const take_over_unknown = { plans: new Map(), index: {} };
/** Values that give way are in the log of the state before anything is written over them. */
function noteLosers({ session }, conflicts, { lost }) {
    for (const { plan, task, field, repo, notion, kept } of conflicts)
        if (kept !== 'open') {
            const [side, loser, winner] = kept === 'repo' ? ['notion', notion, repo] : ['repo', repo, notion];
            session.noteLoser({ plan, task, field, side, lost: loser, kept: winner });
        }
    for (const { plan, task, field, from, to, edits } of lost)
        session.noteLoser({ plan, task, field, side: 'notion', lost: to, kept: from, rejected: edits });
}
function nextMeta(input, pulled, held, proposed) {
    const { known } = input.observed;
    const open = pulled ? [...pulled.open] : (known?.open ?? []);
    return {
        open: [...new Set([...open, ...held.wait.map(({ page }) => page)])].sort(),
        read: { ...known?.read, ...pulled?.read },
        rejected: stillRejected(input),
        proposed: proposed.state,
        decided: input.reviewed.decided ?? known?.decided,
    };
}
/** What was rejected and not touched since. */
function stillRejected({ observed, reviewed, rows }) {
    const { known, repository } = observed;
    const listed = new Map(rows.tasks.map((row) => [row.id, row]));
    const files = new Map(repository.plans.map(({ key, path }) => [key, repository.files.get(path)?.blob]));
    const stands = ([what, since]) => {
        if (files.has(what))
            return files.get(what) === since;
        if (known?.plans[what])
            return true;
        const row = listed.get(what);
        return row ? !row.inTrash && row.lastEditedTime <= since : !rows.complete;
    };
    return Object.fromEntries(Object.entries({ ...known?.rejected, ...reviewed.rejected }).filter(stands));
}
function take_over_resultsOf({ request, observed }, { written, commit }, who) {
    const outcome = request.dryRun ? { kind: 'planned' } : { kind: 'done', url: commit?.url };
    const operations = [
        ...written.pulls.filter(hasEdits).map((each) => pullOperation(each, observed.session.index, who)),
        ...written.assigned.map((each) => assignOperation(each, written.repository.plans)),
    ];
    return operations.map((operation) => ({ operation, outcome }));
}
function heldResults({ operations }) {
    return operations.map((operation) => ({ operation, outcome: { kind: 'held' } }));
}
function refusal(reason) {
    return reason === undefined
        ? []
        : [
            {
                message: `The branch takes no commits from this token (${reason}), so changes go through the pull request from plan-sync/notion.`,
            },
        ];
}
function joinNotes(pulled, misfits, waiting) {
    const notes = new Map();
    const add = (name, more) => void notes.set(name, { ...notes.get(name), ...more });
    for (const [name, more] of pulled?.notes ?? [])
        add(name, more);
    for (const { pull: { plan, task, field, from, to }, why, } of misfits)
        add(task ?? plan, {
            [field]: { kind: 'refused', text: `not taken over because ${why}`, repo: from, notion: to },
        });
    for (const [name, more] of waiting)
        add(name, more);
    return notes;
}

;// CONCATENATED MODULE: ./build/src/modes/without-notion.js





/** Nothing before there is a state: rows that nobody looked at may carry the very IDs that would be given. */
async function withoutNotion(ports, board, request, observed, news) {
    const { session, known, config } = observed;
    if (request.dryRun || request.branch !== undefined || !known?.board || session.restored)
        return;
    const connection = await (0,connect/* connect */.Ng)(board, config.config, request.configPath, known.board, []);
    if (!('detection' in connection) || connection.moved)
        return;
    await session.load([...news.plans]);
    const moves = moveTasks(ports, request, observed, connection.detection.tasks.fields.status, news, []);
    session.book = moves.book;
    const rows = { tasks: [], plans: [], complete: false, watermark: known.watermark ?? '' };
    const marks = (0,high_water/* highWater */.w)(observed, connection, { rows, pulls: [] });
    const foresee = () => Promise.resolve({});
    const input = { ports, board, request, observed: moves.observed, connection, moves, foresee };
    const brought = await bring(input, [], marks, session, (userId) => userId);
    if (brought === 'moved')
        return;
    const pending = [...brought.pending];
    if (brought.commit || moves.results.length > 0)
        await session.save({ ...known, ...moves.spoken, ...seenOf(news, session), pending }, 'What happened while Notion was away', true);
}

;// CONCATENATED MODULE: ./build/src/modes/sync.js

























/** Syncs; every way in which it can end is in the report. Throws Faults of the services. */
async function sync(ports, request) {
    let report = (0,core_report/* emptyReport */._O)('sync', request.dryRun);
    const { board } = ports;
    for (;;) {
        let expected;
        const surveyed = await begin_begin(ports, request, (view, known) => {
            const isSync = request.pullRequest === undefined && whyNoSync(board, view, request) === undefined;
            if (!board || !isSync || known?.board !== undefined)
                return;
            const first = (0,connect/* connect */.Ng)(board, view.config, request.configPath, undefined, connect/* both */.WP);
            first.catch(() => undefined);
            expected = { blob: view.blob, first };
        });
        if ('problems' in surveyed)
            return { report: { ...report, ...surveyed }, survey: undefined, news: undefined, found: undefined };
        const { notion } = surveyed.config.config;
        // The first sync creates the databases itself where it is told under which page; a pull request never does.
        const isFirst = notion.parent !== undefined && (notion.tasks === undefined || notion.plans === undefined);
        const isSetup = board && isFirst && request.branch === undefined && request.pullRequest === undefined;
        if (isSetup) {
            const created = await (0,setup.setup)(ports, request);
            report = { ...created, mode: report.mode };
            if (created.commit !== undefined)
                continue;
        }
        const missing = whyNoSync(board, surveyed.config, request);
        if (missing !== undefined || !board) {
            const observed = await survey_observe(ports.repository, surveyed);
            const { problems, notices } = observed.repository;
            const message = isSetup ? (request.dryRun ? noDatabases : undefined) : missing?.notice;
            const notice = message === undefined ? [] : [{ message }];
            report = {
                ...report,
                insight: insightOf({
                    plans: selectedPlans(observed, request),
                    known: surveyed.session.index,
                    statuses: (0,core_status/* taskVocabulary */.qy)(knownStatus(surveyed), Object.fromEntries(surveyed.config.config.statuses)),
                    today: surveyed.session.now().slice(0, 10),
                }),
                problems: [...problems, ...report.problems],
                notices: [...notices, ...report.notices, ...notice],
            };
            if (request.pullRequest === undefined)
                return { report, survey: surveyed, news: undefined, found: undefined };
            const barred = { ...(await readNews(ports, request, surveyed)), barred: missing?.refusal };
            return {
                report,
                survey: surveyed,
                news: barred,
                found: await lookOnly(ports, request, surveyed, barred),
            };
        }
        const before = report;
        const connecting = expected?.blob === surveyed.config.blob ? expected?.first : undefined;
        const synced = await unlessOvertaken(async () => {
            const reading = readNews(ports, request, surveyed);
            const isAside = request.pullRequest !== undefined && request.scope !== 'full';
            if (isAside && (await reading).plans.size === 0) {
                const news = await reading;
                const found = await lookOnly(ports, request, surveyed, news);
                return { report: before, survey: surveyed, news, found };
            }
            const found = await withNotion(ports, board, request, surveyed, reading, connecting, before);
            return found && { ...found, survey: surveyed, news: await reading };
        });
        if (synced)
            return synced;
        ports.log.info('Somebody was faster; looking again.');
    }
}
/** Undefined when the repository moved meanwhile: nothing was written to Notion then, and all is looked at again. */
async function withNotion(ports, board, request, surveyed, coming, connecting, report) {
    const { config, known, full, session } = surveyed;
    // A full sync reads every plan anyway.
    const reading = full
        ? survey_observe(ports.repository, surveyed)
        : coming.then(({ plans }) => survey_observe(ports.repository, surveyed, plans));
    const proposal = findProposal(ports, request, surveyed);
    // Nobody waits for these yet; whoever does later hears of their failure.
    for (const each of [coming, reading, proposal])
        each.catch(() => undefined);
    const connectTo = (fresh) => (0,connect/* connect */.Ng)(board, config.config, request.configPath, known?.board, fresh);
    const unusable = async (wrong) => {
        const { problems, notices } = (await reading).repository;
        return {
            report: {
                ...report,
                problems: [...problems, ...wrong],
                notices: [...report.notices, ...notices],
                requests: board.requests(),
            },
            found: await lookOnly(ports, request, surveyed, { ...(await coming), barred: refusalOf(wrong) }),
        };
    };
    const away = async (thrown) => {
        const { service, code } = (0,core_fault/* toFault */.e)(thrown);
        if (service === 'notion' && code === 'unavailable')
            await withoutNotion(ports, board, request, await reading, await coming);
        throw thrown;
    };
    const first = await (connecting ?? connectTo(schemasFirst(surveyed))).catch(away);
    if (!isUsable(first))
        return unusable(first.problems);
    const asking = askingOnce(board);
    // As a rule what files name is not known yet on a full sync: asked for beside the rows.
    if (full)
        reading
            .then(async (found) => {
            const plans = selectedPlans(found, request);
            const { specs } = await (0,look_up/* lookUp */.T)(asking, plans, session, config.config, first, []);
            readSpecTexts(asking, first.bot, plans, session, specs, []);
        })
            .catch(() => undefined);
    const candidates = await listCandidates(ports, board, surveyed, first, full || first.moved).catch(away);
    const { rows: listed, edited } = await withOpenRows(board, candidates, surveyed, first);
    const news = await coming;
    await reading;
    const owners = await ownersOf(edited, listed, surveyed, first);
    const touched = [...listed.tasks, ...listed.plans].filter(({ id }) => edited.has(id));
    const outdated = full ? schemasAfter(surveyed, listed) : otherOptions(touched, surveyed, first);
    const connection = outdated.length > 0 ? await connectTo(outdated) : first;
    if (!isUsable(connection))
        return unusable(connection.problems);
    const view = await survey_observe(ports.repository, surveyed, new Set([...owners, ...news.plans]));
    await loadFormer(view, selectedPlans(view, request));
    const rows = await withReturned(board, listed, view, connection);
    const asRead = await withNewProperties(view, connection);
    if (!connection.moved)
        surveyed.session.adopt(withLeftBehind(asRead, rows, connection));
    const remembered = connection.moved ? { plans: new Map(), index: {} } : surveyed.session;
    const reviewed = await reviewProposals(ports, await proposal, asRead, board.now());
    if (reviewed === 'moved')
        return undefined;
    const moves = moveTasks(ports, request, asRead, connection.detection.tasks.fields.status, news, reviewed.refused);
    if (!request.dryRun)
        surveyed.session.book = moves.book;
    const { observed } = moves;
    const plans = selectedPlans(observed, request);
    const looked = new Set([...edited, ...reviewed.look]);
    const lookups = await (0,look_up/* lookUp */.T)(asking, plans, remembered, config.config, connection, touched);
    const reads = readSpecTexts(asking, connection.bot, plans, remembered, lookups.specs, moves.answers);
    const specTexts = { known: await reads.known, first: reads.first };
    const taken = await takeOver({
        ports,
        board,
        request,
        observed,
        connection,
        rows,
        edited: looked,
        reviewed,
        lookups,
        moves,
    });
    if (taken === 'moved')
        return undefined;
    const today = board.now().slice(0, 10);
    const decision = await decide_decide({
        ports,
        request,
        observed: taken.observed,
        connection,
        rows,
        lookups,
        specTexts,
        taken,
        moves,
        today,
    });
    const performed = await perform(ports, board, request, taken.observed, connection, decision, taken, news);
    const synced = {
        ...report,
        ...performed,
        results: [...report.results, ...moves.results, ...taken.results, ...performed.results],
        conflicts: [...taken.conflicts, ...performed.conflicts],
        differences: decision.differences,
        problems: [...taken.observed.repository.problems, ...decision.problems],
        notices: [
            ...report.notices,
            ...news.notices,
            ...taken.observed.repository.notices,
            ...taken.notices,
            ...connection.notices,
            ...decision.notices,
            ...performed.notices,
        ],
        commit: taken.commit ?? report.commit,
        pullRequest: taken.pullRequest,
        pulled: taken.pulled,
        mapping: connection.mapping,
        graph: decision.graph,
        insight: insightOf({
            plans: selectedPlans(taken.observed, request),
            known: surveyed.session.index,
            statuses: moves.rules.statuses,
            today,
        }),
        requests: board.requests(),
    };
    return { report: synced, found: { observed: taken.observed, moves } };
}
function isUsable(found) {
    return 'detection' in found && found.problems.length === 0;
}
/** The answer to commands that would change something, where the databases cannot be used. */
function refusalOf([problem]) {
    return problem && { kind: 'refusal', why: problem.message, hint: problem.hint };
}
const noDatabases = 'The databases are not there yet. What the plans bring can be shown once `setup`, or the first sync, has created them.';

;// CONCATENATED MODULE: ./build/src/modes/pull-request.js








/** Syncs what the pull request concerns, comments, and says what is wrong with the plans that it changes. */
async function pullRequest(ports, request) {
    const synced = await sync(ports, syncRequest(request));
    const { survey, news, found } = synced;
    const about = news?.pullRequests.find(({ number }) => number === request.number);
    const { problems, notices: said } = synced.report;
    const elsewhere = problems.map(asNotice);
    const report = {
        ...synced.report,
        mode: 'pull request',
        problems: [],
        notices: [...said, ...elsewhere],
        held: undefined,
        insight: undefined,
    };
    if (!survey || !found || !about)
        return report;
    const touched = await touchedBy(ports, request, survey, about, found.moves);
    const view = viewOf({
        pullRequest: about,
        ...found,
        touched,
        notices: request.notice === undefined ? [] : [request.notice],
        blobUrl: `${ports.repository.url}/blob/${about.commit}`,
        runUrl: `${ports.repository.url}/actions/runs/${ports.run.id}`,
    });
    await answerCommands(ports, synced, request.configPath);
    const config = survey.config.config.pullRequests;
    // The action's own says in its text what it changes.
    const isWanted = config.comment && !request.dryRun && !(0,model/* isOwn */.N)(about);
    const unwritten = isWanted ? await keepComment(ports, about, view) : [];
    const notices = [...(unwritten ?? []), ...(await catchUp(ports, synced, syncRequest(request)))];
    return {
        ...report,
        preview: unwritten && commentText(view),
        problems: [...touched.problems, ...(config.requireTask ? taskMissing(about, view) : [])],
        notices: [...report.notices, ...notices],
    };
}
/** What is wrong on the default branch is no fault of the pull request. */
function asNotice({ message, hint, file, line }) {
    return { message: `On the default branch: ${message} ${hint}`, file, line };
}
function syncRequest({ number, comment, full, dryRun, configPath, notice }) {
    return {
        kind: 'sync',
        scope: full ? 'full' : 'changes',
        dryRun,
        branch: undefined,
        configPath,
        only: [],
        confirm: undefined,
        pullRequest: number,
        comment,
        notice,
    };
}
/** Answers the commands that a sync carried out, whatever it was started for. */
async function answerCommands(ports, { report, survey, found }, configPath) {
    if (!survey || !found || found.moves.answers.length === 0)
        return;
    await answer({
        ports,
        ...found,
        report,
        preview: ({ request }) => viewOfAnother(ports, survey, found, request.pullRequest, configPath),
    });
}
function taskMissing(about, { tasks }) {
    const { number, author, body, state } = about;
    if ((0,model/* isOwn */.N)(about) || state !== 'open' || tasks.length > 0 || author?.bot === true || saysNoTask(body))
        return [];
    return [
        {
            code: 'pull-request',
            message: `Pull request #${number} names no task.`,
            hint: 'Name one in its title, or write `no task` into its description.',
        },
    ];
}

// EXTERNAL MODULE: ./build/src/modes/validate.js
var validate = __webpack_require__(37862);
;// CONCATENATED MODULE: ./build/src/modes/run.js






/** Does what is asked for. Throws Faults where a service refuses or is away. */
async function run(request, ports) {
    switch (request.kind) {
        case 'sync': {
            const synced = await sync(ports, request);
            await answerCommands(ports, synced, request.configPath);
            const { notices } = synced.report;
            return { ...synced.report, notices: [...notices, ...(await catchUp(ports, synced, request))] };
        }
        case 'pull-request':
            return pullRequest(ports, request);
        case 'validate':
            return (0,validate/* validate */.t)(ports.repository, request);
        case 'setup':
            return (0,setup.setup)(ports, request);
        case 'import':
            return importPlans(ports, request);
    }
}


/***/ }),

/***/ 75568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  setup: () => (/* binding */ setup_setup)
});

// EXTERNAL MODULE: ./build/src/core/board/setup.js + 1 modules
var setup = __webpack_require__(478);
// EXTERNAL MODULE: ./build/src/core/board/references.js
var references = __webpack_require__(2322);
// EXTERNAL MODULE: ./build/src/core/board/fields.js
var board_fields = __webpack_require__(20117);
// EXTERNAL MODULE: ./build/src/core/board/detect.js + 1 modules
var detect = __webpack_require__(530);
// EXTERNAL MODULE: ./build/src/core/yaml/edit/change.js
var change = __webpack_require__(63016);
// EXTERNAL MODULE: ./build/src/core/yaml/edit/edit.js + 8 modules
var edit = __webpack_require__(27813);
// EXTERNAL MODULE: ./build/src/core/yaml/edit/source.js
var edit_source = __webpack_require__(56021);
// EXTERNAL MODULE: ./build/src/core/config/config.js
var config_config = __webpack_require__(53404);
// EXTERNAL MODULE: ./build/src/core/config/schema.js
var schema = __webpack_require__(86873);
;// CONCATENATED MODULE: ./build/src/core/config/write.js
// Writes the databases that `setup` found or created into the text of the configuration, and changes nothing else.





const conventions = {
    order: (key) => schema/* configVocabulary */.D4[key]?.keys ?? [],
    inline: new Set(),
    exact: new Set(),
};
/** `text` with both URLs under `notion`, or undefined when that cannot be done safely. `''`: no file yet. */
function writeDatabases(path, text, urls) {
    const edited = insert(text, urls);
    if (edited === undefined)
        return undefined;
    const { config } = (0,config_config/* parseConfig */.o4)(path, edited);
    return config?.notion.tasks === urls.tasks && config.notion.plans === urls.plans ? edited : undefined;
}
function insert(text, urls) {
    const source = (0,edit_source/* readSource */.o$)(text);
    if (!source)
        return undefined;
    const notion = (0,edit_source/* partAt */.l0)(source.root, 'notion')?.value;
    // What stands there already is never replaced by another database.
    const missing = ['tasks', 'plans'].filter((name) => {
        const value = (0,edit_source/* partAt */.l0)(notion, name)?.value;
        return value === undefined || (0,edit_source/* isNothing */.qv)(value);
    });
    const databases = { keys: new Map(missing.map((name) => [name, { set: urls[name] }])) };
    const version = source.root.kind === 'none' ? [['version', { set: 1 }]] : [];
    try {
        return (0,edit/* editYaml */.a)(source, { keys: new Map([...version, ['notion', databases]]) }, conventions);
    }
    catch (error) {
        if (error instanceof change/* Unwritable */.YW)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/core/render/commit.js
var commit = __webpack_require__(81089);
// EXTERNAL MODULE: ./build/src/core/report.js
var core_report = __webpack_require__(15299);
// EXTERNAL MODULE: ./build/src/modes/observe.js + 5 modules
var observe = __webpack_require__(4737);
;// CONCATENATED MODULE: ./build/src/modes/setup.js
// Creates the databases under `notion.parent`, or what existing ones lack, and writes them into the configuration.








/** Does what is missing, or in a dry run says what that would be. */
async function setup_setup(ports, request) {
    const { board, repository } = ports;
    const report = (0,core_report/* emptyReport */._O)('setup', request.dryRun);
    const head = await repository.head(undefined, request.configPath);
    const files = await repository.files(head.tree, (path) => path === request.configPath);
    const { view, problems } = await (0,observe/* readConfig */.Xg)(repository, request.configPath, files[0], undefined);
    if (!view)
        return { ...report, problems };
    if (!board)
        return { ...report, problems: [noToken] };
    const { config } = view;
    const found = await existing(board, config, request.configPath);
    if ('problem' in found)
        return { ...report, problems: [found.problem], requests: board.requests() };
    const parent = config.notion.parent === undefined ? undefined : (0,references/* parseReference */.F)(config.notion.parent);
    if ((!found.tasks || !found.plans) && !(parent && 'id' in parent))
        return { ...report, problems: [noParent(request.configPath)], requests: board.requests() };
    const here = { ...(parent && 'id' in parent ? await unnamed(board, found, parent.id) : {}), ...found };
    const planned = (0,setup/* setup */.mj)(here, {
        properties: Object.fromEntries(config.notion.properties),
        statuses: Object.fromEntries(config.statuses),
        views: here.tasks ? await board.views(here.tasks) : [],
    });
    const missing = config.notion.tasks === undefined || config.notion.plans === undefined;
    if (request.dryRun)
        return {
            ...report,
            results: [...planned.steps.map(operation), ...(missing ? [writeConfigOperation] : [])].map((planOperation) => ({ operation: planOperation, outcome: { kind: 'planned' } })),
            notices: planned.notices,
            requests: board.requests(),
        };
    const sources = { ...here };
    const results = [];
    const notices = [...planned.notices];
    for (const step of planned.steps) {
        notices.push(...(await takeStep(board, step, sources, parent && 'id' in parent ? parent.id : '')));
        const url = sources[step.which]?.url;
        results.push({ operation: operation(step), outcome: { kind: 'done', url } });
        ports.log.info(`Done: ${(0,setup/* describeStep */.Ey)(step)}.`);
    }
    const written = missing ? await writeConfig(ports, request, head, view, sources) : undefined;
    return {
        ...report,
        results: [...results, ...(written?.result ? [written.result] : [])],
        notices: [...notices, ...(written?.notices ?? [])],
        commit: written?.commit,
        requests: board.requests(),
    };
}
const noToken = {
    code: 'configuration',
    message: '`setup` needs a Notion token.',
    hint: 'Store the token of a Notion integration as a secret and pass it as `notion-token`.',
};
function noParent(file) {
    return {
        code: 'configuration',
        message: '`setup` does not know where to create the databases.',
        hint: 'Give the URL of a Notion page that is shared with the integration as `notion.parent`.',
        file,
    };
}
/** The databases that the configuration names already. */
async function existing(board, config, file) {
    const sources = {};
    for (const which of ['tasks', 'plans']) {
        const reference = config.notion[which];
        if (reference === undefined)
            continue;
        const found = await board.find(reference);
        if (!found || !('source' in found))
            return {
                problem: {
                    code: 'configuration',
                    message: `The database "${reference}" of \`notion.${which}\` was not found.`,
                    hint: 'Share it with the integration (\u2022\u2022\u2022 \u2192 Connections), or take the line out so that `setup` creates one.',
                    file,
                },
            };
        sources[which] = found.source;
    }
    return sources;
}
/**
 * The databases that an earlier run has created and nobody has named in the configuration yet: it was killed, or the
 * branch took no commit from it. They carry what only this product needs; others of the same title are people's own.
 */
async function unnamed(board, named, parent) {
    const found = {};
    for (const which of ['tasks', 'plans']) {
        if (named[which])
            continue;
        const sources = await board.databasesOn(parent, setup/* titles */.YC[which]);
        const ours = sources.find((source) => {
            const { fields } = (0,detect/* detect */.o0)({ tasks: source, plans: source })[which];
            return 'sync' in fields && ('id' in fields || 'key' in fields);
        });
        if (ours)
            found[which] = ours;
    }
    return found;
}
/** Takes one step and keeps `sources` up to date. Returns what is left to do by hand. */
async function takeStep(board, step, sources, parent) {
    const ids = Object.fromEntries(Object.entries(sources).map(([which, { id }]) => [which, id]));
    switch (step.kind) {
        case 'create-database':
            sources[step.which] = await board.createDatabase(parent, step.title, (0,setup/* stepProperties */.Wl)(step, ids));
            return wrongGroups(sources[step.which], step);
        case 'add-properties':
            sources[step.which] = await board.updateSchema(sources[step.which].id, (0,setup/* stepProperties */.Wl)(step, ids));
            return wrongGroups(sources[step.which], step);
        case 'add-options':
            sources[step.which] = await board.updateSchema(sources[step.which].id, (0,setup/* stepProperties */.Wl)(step, ids));
            return (0,setup/* statusesInWrongGroup */.QX)(sources[step.which], step.property.id, step.options);
        case 'create-view': {
            const source = sources[step.which];
            const fields = (0,detect/* detect */.o0)({ tasks: source, plans: sources.plans }).tasks.fields;
            const groupBy = fields[step.groupBy];
            if (!groupBy)
                return [];
            const visible = ['title', 'id', 'status', 'priority', 'assignee', 'sprint', 'phase', 'due']
                .filter((field) => field in board_fields/* taskFields */.Df)
                .flatMap((field) => fields[field] ?? []);
            await board.createView(source, { name: step.name, type: step.type, groupBy, visible });
            return [];
        }
    }
}
function wrongGroups(source, { properties }) {
    return properties.flatMap(({ name, options }) => (0,setup/* statusesInWrongGroup */.QX)(source, name, options ?? []));
}
async function writeConfig({ repository, run }, { configPath }, head, { config, text }, { tasks, plans }) {
    const urls = { tasks: config.notion.tasks ?? tasks.url, plans: config.notion.plans ?? plans.url };
    const byHand = (why) => ({
        notices: [
            {
                message: `${why} Add to \`notion\` in ${configPath}: tasks: ${urls.tasks} and plans: ${urls.plans}`,
                file: configPath,
            },
        ],
        commit: undefined,
    });
    const content = writeDatabases(configPath, text, urls);
    if (content === undefined)
        return byHand('The configuration could not be edited without touching more of it.');
    const message = (0,commit/* commitMessage */.d)(config.sync.message, {
        summary: 'name the databases in Notion',
        body: [],
        trailers: { 'Plan-Sync-Run': `${run.id}/${run.attempt}` },
    });
    const outcome = await repository.commit(head, [{ path: configPath, content }], message);
    if (outcome.kind === 'stale')
        return byHand('The branch moved while the databases were created.');
    if (outcome.kind === 'refused')
        return byHand(`The branch takes no commits from this token (${outcome.reason}).`);
    return {
        result: { operation: writeConfigOperation, outcome: { kind: 'done', url: outcome.url } },
        notices: [],
        commit: { sha: outcome.head.commit, url: outcome.url },
    };
}
const kinds = {
    'create-database': 'create-database',
    'add-properties': 'update-database',
    'add-options': 'update-database',
    'create-view': 'create-view',
};
function operation(step) {
    return {
        kind: kinds[step.kind],
        plan: undefined,
        task: undefined,
        title: (0,setup/* describeStep */.Ey)(step),
        changes: [],
        blocks: step.kind === 'create-database' ? 1 : 0,
    };
}
const writeConfigOperation = {
    kind: 'write-config',
    plan: undefined,
    task: undefined,
    title: 'name the databases in Notion',
    changes: [],
    blocks: 0,
};


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


/***/ }),

/***/ 67417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ apply),
/* harmony export */   XU: () => (/* binding */ writeBack)
/* harmony export */ });
/* unused harmony export usedNumbers */
/* harmony import */ var _core_plan_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22055);
/* harmony import */ var _core_plan_apply_edits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35559);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67798);
/* harmony import */ var _observe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4737);
// From what was pulled to files: applies it in memory, keeps only what leaves every plan valid, gives IDs to tasks that
// have none, and says what one commit has to hold.




/** What the files look like when they take `pulls`, and IDs where `marks` (the highest numbers used) are given. */
function writeBack(before, pulls, known, marks) {
    const fitted = fit(before, pulls, known);
    const assignments = marks === undefined ? [] : (0,_core_plan_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .assignIds */ .Q)(fitted.view.plans, marks, { frozen: fitted.view.frozen });
    const ids = apply(fitted.view, idEdits(fitted.view, assignments), known);
    const view = ids.view;
    return {
        repository: view,
        changes: [...view.texts].flatMap(([path, content]) => before.committed.get(path) === content ? [] : [{ path, content }]),
        pulls: fitted.pulls,
        misfits: fitted.misfits,
        assigned: assignments.filter(({ path, index, id }) => view.plans.some((plan) => plan.path === path && plan.tasks[index]?.id === id)),
    };
}
/** The pulls that leave every plan valid: all of them together as a rule, else as many as go one after another. */
function fit(before, pulls, known) {
    const all = apply(before, pulls.flatMap(({ edits }) => edits), known);
    if (all.why === undefined)
        return { view: all.view, pulls, misfits: [] };
    let view = before;
    const fitting = [];
    const misfits = [];
    for (const pull of pulls) {
        const { why, view: next } = apply(view, pull.edits, known);
        if (why === undefined) {
            view = next;
            fitting.push(pull);
        }
        else
            misfits.push({ pull, why });
    }
    return { view, pulls: fitting, misfits };
}
/** The view with `edits`, and why that cannot be: an edit that was refused, or a plan that would have a new problem. */
function apply(before, edits, known) {
    if (edits.length === 0)
        return { view: before, why: undefined };
    const files = new Map(before.plans.map((plan) => [plan.key, { path: plan.path, text: before.texts.get(plan.path) ?? '' }]));
    const { texts, refused } = (0,_core_plan_apply_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .editPlans */ .$)(files, edits);
    const edited = new Map([...texts].map(([key, text]) => [files.get(key).path, text]));
    const view = (0,_observe_js__WEBPACK_IMPORTED_MODULE_1__/* .withTexts */ .j8)(before, edited, known);
    const had = new Set(before.problems.map(_core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .problemName */ .N));
    const [problem] = view.problems.filter((each) => !had.has((0,_core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .problemName */ .N)(each)));
    const why = refused[0]?.why ?? problem?.message;
    return { view, why: why === undefined ? undefined : asReason(why) };
}
/** A sentence as the end of another one. */
function asReason(sentence) {
    const text = sentence.trim().replace(/\.$/, '');
    return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
function idEdits({ plans }, assignments) {
    return assignments.flatMap(({ path, index, id }) => {
        const plan = plans.find((candidate) => candidate.path === path);
        return plan ? [{ kind: 'set-task', plan: plan.key, task: index, values: { id } }] : [];
    });
}
/** The highest numbers used so far, by key, pulls that wait included. */
function usedNumbers({ plans }, marks, used) {
    return Object.fromEntries(highWaterOf(plans, marks, used));
}


/***/ })

};
