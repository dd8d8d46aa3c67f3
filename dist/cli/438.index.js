export const id = 438;
export const ids = [438];
export const modules = {

/***/ 84646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   DH: () => (/* binding */ decoded),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   UX: () => (/* binding */ idsOf),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   dS: () => (/* binding */ encoded),
/* harmony export */   hZ: () => (/* binding */ set),
/* harmony export */   pX: () => (/* binding */ decodeWith),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94858);

const encoded = (value) => ({ kind: 'value', value });
const decoded = (value) => ({ kind: 'value', value });
const refused = (reason) => ({ kind: 'refused', reason });
/** A problem with a value; `code` is `unknown-value` where nothing else is said. */
function problem(message, hint, code = 'unknown-value') {
    return { kind: 'problem', code, message, hint };
}
/** Decodes `value`, and leaves what is written as it is where it means the same. */
function decodeWith(codec, value, property, written) {
    const result = codec.decode(value, property, written);
    if (result.kind !== 'value')
        return result;
    const now = codec.encode(result.value, property);
    const before = codec.encode(written, property);
    const same = now.kind === 'value' && before.kind === 'value' && (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValue */ .eE)(now.value, before.value);
    return same ? decoded(written) : result;
}
/** A list of file words, whatever way a value of several words is written. */
function words(written) {
    if (written === undefined || written === '')
        return [];
    return typeof written === 'object' ? written : [String(written)];
}
/** The ids in a value that holds several. */
function idsOf(value) {
    if (value === null || value === '')
        return [];
    if (typeof value === 'string')
        return [value];
    return typeof value === 'object' && !('start' in value) ? value : [];
}
/** A set within what Notion takes in one write. */
function set(ids, property) {
    const unique = [...new Set(ids)].sort();
    return unique.length > _values_js__WEBPACK_IMPORTED_MODULE_0__/* .listLimit */ .El
        ? problem(`${String(unique.length)} entries are more than Notion takes for ${property}.`, `Keep at most ${String(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .listLimit */ .El)}.`, 'limit')
        : encoded(unique);
}
/** A list for the file; none at all where it is empty. */
function list(entries) {
    return decoded(entries.length === 0 ? undefined : entries);
}


/***/ }),

/***/ 8537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ peopleUnavailable),
/* harmony export */   Uu: () => (/* binding */ onePerson),
/* harmony export */   c0: () => (/* binding */ people)
/* harmony export */ });
/* harmony import */ var _codec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84646);

/** Said once for all fields, however many tasks it concerns. */
const peopleUnavailable = 'People were left as they are: the Notion token may not look them up. Allow it to read user information including e-mail addresses, or give user ids under `people`.';
function people(directory) {
    return {
        encode: (written, property) => {
            const found = (0,_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(written).map((word) => ({ word, person: directory.find(word) }));
            for (const { word, person } of found)
                if (person.kind === 'unknown')
                    return (0,_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)(`"${word}" is nobody that is known.`, person.hint);
            if (found.some(({ person }) => person.kind === 'unavailable'))
                return { kind: 'left', notice: peopleUnavailable };
            return (0,_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .set */ .hZ)(found.flatMap(({ person }) => (person.kind === 'user' ? [person.id] : [])), property.name);
        },
        decode: (value, _property, written) => {
            const rest = new Set((0,_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .idsOf */ .UX)(value));
            const kept = (0,_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(written).filter((word) => {
                const person = directory.find(word);
                return person.kind === 'user' ? rest.delete(person.id) : person.kind !== 'unknown';
            });
            const added = [...rest].map((id) => directory.wordFor(id)).sort();
            const lines = [...rest].flatMap((id) => directory.suggestion(id) ?? []);
            const result = (0,_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)([...kept, ...added]);
            return result.kind === 'value' && lines.length > 0
                ? {
                    ...result,
                    notice: `To see a name instead of a user id, add under \`people\`: ${lines.join(', ')}.`,
                }
                : result;
        },
    };
}
/** One person, for a key that holds a single word. */
function onePerson(directory) {
    const several = people(directory);
    return {
        encode: (written, property) => several.encode(written, property),
        decode: (value, property, written) => {
            if ((0,_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .idsOf */ .UX)(value).length > 1)
                return (0,_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(`${property.name} holds more than one person`);
            const current = (0,_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .idsOf */ .UX)(value).length === 0 ? written : undefined;
            const result = several.decode(value, property, current);
            if (result.kind !== 'value')
                return result;
            const [word] = (0,_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(result.value);
            return result.notice === undefined ? (0,_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .decoded */ .DH)(word) : { ...result, value: word };
        },
    };
}


/***/ }),

/***/ 54447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ directory)
/* harmony export */ });
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1954);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2322);
// Who is who: handles of the configuration, e-mail addresses and Notion's user ids. Files get handles or ids, never
// addresses, because a repository may be public.


/**
 * `people` maps handles to e-mail addresses, user ids or `none`. `members` lists the workspace's people, undefined
 * where the token may not list them. `remembered` holds user ids by word, from runs that could.
 */
function directory(people, members, remembered = {}) {
    const humans = members?.filter(({ bot }) => !bot);
    const addressesAreVisible = humans?.some(({ email }) => email !== undefined) ?? false;
    const handles = new Map(Object.entries(people).map(([handle, who]) => [handle.toLowerCase(), who]));
    const find = (word) => {
        const handle = word.replace(/^@/, '').toLowerCase();
        const who = handles.get(handle) ?? word;
        if (handles.has(handle) && who.toLowerCase() === 'none')
            return { kind: 'none' };
        const id = (0,_references_js__WEBPACK_IMPORTED_MODULE_1__/* .toId */ .L)(who);
        if (id !== undefined)
            return { kind: 'user', id };
        if (!who.includes('@') || who.startsWith('@'))
            return { kind: 'unknown', hint: hint(handle, people) };
        const member = humans?.find(({ email }) => email?.toLowerCase() === who.toLowerCase());
        const known = member?.id ?? (Object.hasOwn(remembered, word) ? remembered[word] : undefined);
        if (known !== undefined)
            return { kind: 'user', id: known };
        if (!addressesAreVisible)
            return { kind: 'unavailable' };
        return {
            kind: 'unknown',
            hint: 'Nobody in the workspace has that e-mail address. Guests are not listed: give their user id instead.',
        };
    };
    const handleOf = (userId) => Object.keys(people).find((handle) => {
        const found = find(handle);
        return found.kind === 'user' && found.id === userId;
    });
    return {
        find,
        wordFor: (userId) => handleOf(userId) ?? userId,
        suggestion: (userId) => {
            if (handleOf(userId) !== undefined)
                return undefined;
            const name = humans?.find(({ id }) => id === userId)?.name;
            return `${slug(name ?? '') || 'somebody'}: ${userId}`;
        },
    };
}
function hint(word, people) {
    const handles = Object.keys(people);
    const near = (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .k)(word, handles);
    const list = handles.length === 0 ? 'There are none yet.' : `There are: ${handles.join(', ')}.`;
    return `${near === undefined ? '' : `Did you mean ${near}? `}Add the handle under \`people\` in the configuration. ${list}`;
}
function slug(name) {
    return name
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
}


/***/ }),

/***/ 88146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ newBlocks),
/* harmony export */   v: () => (/* binding */ bodyBlocks)
/* harmony export */ });
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65552);
// How many blocks of Notion pages take: people pay for them, so every preview says how many a sync creates.

/** Blocks of a page's text, headings included. */
function bodyBlocks(sections) {
    return sections.reduce((sum, { text }) => sum + 1 + (0,_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .countBlocks */ .Mu)(text), 0);
}
/** Blocks that sections gain by a change of their text; undefined stands for no such section. */
function newBlocks(changed) {
    return changed.reduce((sum, { before, after }) => sum + Math.max(0, (0,_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .countBlocks */ .Mu)(after ?? '') - (0,_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .countBlocks */ .Mu)(before ?? '')), 0);
}


/***/ }),

/***/ 22255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ lineEdits),
/* harmony export */   c: () => (/* binding */ applyEdits)
/* harmony export */ });
/**
 * The smallest replacements that make these changes (in order, without overlap), valid when applied one after another:
 * each `from` occurs exactly once in `text`, and in what the ones before it left.
 */
function lineEdits(text, changes) {
    const lines = text.split('\n');
    let windows = settle(text, lines, changes.map((change) => ({ start: change.start, end: change.end, changes: [change] })));
    for (;;) {
        const edits = windows.map((window) => toEdit(lines, window));
        const failed = firstAmbiguous(text, edits);
        if (failed < 0)
            return edits;
        // An earlier replacement brought the same text: both become one.
        const at = Math.max(1, failed);
        const both = joinWindows(windows[at - 1], windows[at]);
        windows = settle(text, lines, [...windows.slice(0, at - 1), both, ...windows.slice(at + 1)]);
    }
}
/** The text with the replacements made, in order. */
function applyEdits(text, edits) {
    return edits.reduce((current, { from, to }) => {
        const at = current.indexOf(from);
        return at < 0 ? current : current.slice(0, at) + to + current.slice(at + from.length);
    }, text);
}
/** Widens every window until its lines are unique; windows that overlap become one. */
function settle(text, lines, windows) {
    let current = windows;
    for (;;) {
        const widened = current.map((window) => widen(text, lines, window));
        const joined = joinOverlapping(widened);
        if (joined.length === widened.length)
            return joined;
        current = joined;
    }
}
function widen(text, lines, window) {
    let current = window;
    for (;;) {
        const { from, to } = toEdit(lines, current);
        // What replaces nothing has no place, and what is replaced by nothing would leave an empty line.
        if (current.start < current.end && to !== '' && occursOnce(text, from))
            return current;
        const wider = byOneLine(lines, current);
        if (!wider)
            return current;
        current = wider;
    }
}
/** Takes in the line before or after; one with a tag (a mention, a child page) only where there is no other. */
function byOneLine(lines, window) {
    const above = lines[window.start - 1];
    const below = lines[window.end];
    const up = { ...window, start: window.start - 1 };
    const down = { ...window, end: window.end + 1 };
    if (above !== undefined && isPlain(above))
        return up;
    if (below !== undefined && isPlain(below))
        return down;
    if (above !== undefined)
        return up;
    return below === undefined ? undefined : down;
}
function isPlain(line) {
    return line.trim() !== '' && !/(?<!\\)</.test(line);
}
function joinOverlapping(windows) {
    const joined = [];
    for (const window of windows) {
        const last = joined.at(-1);
        if (last && window.start < last.end)
            joined[joined.length - 1] = joinWindows(last, window);
        else
            joined.push(window);
    }
    return joined;
}
function joinWindows(a, b) {
    return {
        start: Math.min(a.start, b.start),
        end: Math.max(a.end, b.end),
        changes: [...a.changes, ...b.changes],
    };
}
function toEdit(lines, { start, end, changes }) {
    const replaced = [];
    let at = start;
    for (const change of changes) {
        replaced.push(...lines.slice(at, change.start), ...change.lines);
        at = change.end;
    }
    replaced.push(...lines.slice(at, end));
    return { from: lines.slice(start, end).join('\n'), to: replaced.join('\n') };
}
function firstAmbiguous(text, edits) {
    let current = text;
    if (edits.length < 2)
        return -1;
    return edits.findIndex((edit) => {
        if (!occursOnce(current, edit.from))
            return true;
        current = applyEdits(current, [edit]);
        return false;
    });
}
function occursOnce(text, part) {
    const at = text.indexOf(part);
    return part !== '' && at >= 0 && text.indexOf(part, at + 1) < 0;
}


/***/ }),

/***/ 77806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N4: () => (/* binding */ planHeadings),
  wS: () => (/* binding */ planSections),
  KS: () => (/* binding */ planTitle)
});

// EXTERNAL MODULE: ./build/src/core/body/dialect.js
var dialect = __webpack_require__(9420);
// EXTERNAL MODULE: ./build/src/core/body/lines.js
var lines = __webpack_require__(11997);
// EXTERNAL MODULE: ./build/src/core/body/plan-page/dependencies.js
var dependencies = __webpack_require__(20467);
// EXTERNAL MODULE: ./build/src/core/body/plan-page/phases.js
var phases = __webpack_require__(34446);
// EXTERNAL MODULE: ./build/src/core/body/plan-page/requirements.js
var plan_page_requirements = __webpack_require__(8222);
// EXTERNAL MODULE: ./build/src/core/body/plan-page/risks.js
var plan_page_risks = __webpack_require__(20564);
// EXTERNAL MODULE: ./build/src/core/body/plan-page/status-overview.js
var status_overview = __webpack_require__(92538);
;// CONCATENATED MODULE: ./build/src/core/body/plan-page/timeline.js

/** The whole section; milestones without a date come last. */
function timeline({ start, due, phases, milestones }) {
    const dated = [
        { date: start, text: 'Start' },
        ...phases.map((phase, index) => ({
            date: phase.due,
            text: `Phase ${index + 1} due: ${(0,dialect/* literal */.eu)(phase.title)}`,
        })),
        ...milestones.map((milestone) => ({ date: milestone.due, text: `🏁 ${(0,dialect/* literal */.eu)(milestone.title)}` })),
        { date: due, text: 'Plan due' },
    ];
    const lines = dated
        .filter(({ date }) => date !== undefined)
        .sort((a, b) => a.date.localeCompare(b.date))
        .map(({ date, text }) => `- **${(0,dialect/* literal */.eu)(date)}** ${text}`);
    const open = milestones.filter((milestone) => milestone.due === undefined);
    return [...lines, ...open.map(({ title }) => `- 🏁 ${(0,dialect/* literal */.eu)(title)} (no date yet)`)].join('\n');
}

;// CONCATENATED MODULE: ./build/src/core/body/plan-page.js








const SECTIONS = [
    { heading: 'Overview', text: ({ summary }) => (0,dialect/* toNotion */.tM)(summary ?? '') },
    { heading: 'Linked Specification', text: linkedSpecification, derived: true },
    { heading: 'Status Overview', text: status_overview/* statusOverview */.cP, derived: true },
    { heading: 'Requirements Summary', text: ({ requirements }) => (0,plan_page_requirements/* requirementsSummary */.f0)(requirements) },
    { heading: 'Technical Approach', text: ({ approach }) => (0,dialect/* toNotion */.tM)(approach ?? '') },
    { heading: 'Implementation Phases', text: phases/* implementationPhases */.T },
    { heading: 'Dependencies', text: dependencies/* dependencies */.E },
    { heading: 'Risks & Mitigation', text: ({ risks }) => (0,plan_page_risks/* risksAndMitigation */.N)(risks) },
    { heading: 'Timeline', text: timeline, derived: true },
    { heading: 'Success Criteria', text: ({ successCriteria }) => (0,lines/* criteria */.u4)(successCriteria) },
    { heading: 'Resources', text: (plan) => (0,lines/* resources */.ES)(plan.resources) },
    { heading: 'Progress', text: (plan, context) => (0,lines/* updates */.Js)(plan.updates, context), derived: true },
];
/** The title of a plan's page. */
function planTitle({ title }) {
    return `Implementation Plan: ${title}`;
}
/** The headings of a plan's page that are ours, in order. */
function planHeadings(mode) {
    if (mode === 'none')
        return [];
    const headings = SECTIONS.map(({ heading }) => heading);
    return mode === 'criteria' ? headings.filter((heading) => heading === 'Success Criteria') : headings;
}
/** The sections of a plan's page, each only where it has content. */
function planSections(plan, context, mode = 'full') {
    const written = planHeadings(mode);
    return SECTIONS.filter(({ heading }) => written.includes(heading))
        .map(({ heading, text, derived = false }) => ({ heading, text: text(plan, context), derived }))
        .filter(({ text }) => text !== '');
}
function linkedSpecification({ specSeen }, { spec }) {
    if (!spec)
        return '';
    return [
        `📄 ${(0,lines/* link */.nf)(spec.title, spec.url)}`,
        ...(specSeen === undefined ? [] : [`Last held against it on ${specSeen}.`]),
        ...(spec.changed === undefined
            ? []
            : [`⚠️ Changed on ${spec.changed} since it was last held against this plan.`]),
    ].join('\n');
}


/***/ }),

/***/ 20467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ dependencies),
/* harmony export */   w: () => (/* binding */ OTHER_PLANS)
/* harmony export */ });
/* harmony import */ var _plan_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65576);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11997);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86583);
// Dependencies: what the plan waits for outside of itself. External ones are shared with the file; tasks of other
// plans are derived from `depends-on`.



const OTHER_PLANS = '**Tasks of other plans**';
/** The whole section. */
function dependencies(plan, context) {
    const own = new Set(plan.tasks.map(({ id }) => id));
    const lines = plan.tasks.flatMap((task) => task.dependsOn
        .filter((id) => (0,_plan_model_js__WEBPACK_IMPORTED_MODULE_2__/* .splitId */ .Q)(id) !== undefined && !own.has(id))
        .map((id) => `- ${(0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .taskLink */ .e)(task.id, task.title, context)} waits for ${(0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .taskLink */ .e)(id, context.titleOf(id), context)}`));
    return [(0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .bullets */ .e5)(plan.dependencies.external), ...(lines.length === 0 ? [] : [OTHER_PLANS, ...lines])]
        .filter((text) => text !== '')
        .join('\n');
}


/***/ }),

/***/ 34446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ implementationPhases)
/* harmony export */ });
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9420);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11997);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86583);



/** The whole section; tasks outside of any phase come last. */
function implementationPhases(plan, context) {
    const phases = plan.phases.map((phase, index) => [
        `### Phase ${index + 1}: ${(0,_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(phase.title)}`,
        ...about(phase),
        ...checklist(plan.tasks.filter((task) => task.phase === phase.title), context),
        ...deliverables(phase),
    ]);
    const others = checklist(plan.tasks.filter(({ phase }) => phase === undefined), context);
    const heading = plan.phases.length > 0 && others.length > 0 ? ['### Other Tasks'] : [];
    return [...phases.flat(), ...heading, ...others].join('\n');
}
function about({ goal, effort, due }) {
    const facts = [
        ...(effort === undefined ? [] : [`**Effort:** ${(0,_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(effort)}`]),
        ...(due === undefined ? [] : [`**Due:** ${(0,_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(due)}`]),
    ];
    return [
        ...(goal === undefined ? [] : [`**Goal:** ${(0,_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .lineToNotion */ .Xi)(goal)}`]),
        ...(facts.length === 0 ? [] : [facts.join(' · ')]),
    ];
}
function checklist(tasks, context) {
    return tasks.map((task) => {
        const category = context.category(task);
        const link = (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .taskLink */ .e)(task.id, task.title, context);
        const shown = category === 'cancelled' ? `~~${link}~~` : link;
        return `- [${category === 'done' ? 'x' : ' '}] ${shown}`;
    });
}
function deliverables({ deliverables: list }) {
    return list.length === 0 ? [] : ['**Deliverables:**', (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .bullets */ .e5)(list)];
}


/***/ }),

/***/ 8222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YQ: () => (/* binding */ BELOW_PART),
/* harmony export */   Yw: () => (/* binding */ REQUIREMENT_HEADINGS),
/* harmony export */   f0: () => (/* binding */ requirementsSummary)
/* harmony export */ });
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9420);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11997);


/** The parts of the section and their headings, in order. */
const REQUIREMENT_HEADINGS = {
    current: 'Current State',
    target: 'Target State',
    functional: 'Functional',
    nonFunctional: 'Non-Functional',
};
/** Headings within a part stand below that of the part. */
const BELOW_PART = 4;
/** The whole section. */
function requirementsSummary({ current, target, functional, nonFunctional }) {
    const parts = {
        current: (0,_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .toNotion */ .tM)(current ?? '', BELOW_PART),
        target: (0,_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .toNotion */ .tM)(target ?? '', BELOW_PART),
        functional: (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .bullets */ .e5)(functional),
        nonFunctional: (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .bullets */ .e5)(nonFunctional),
    };
    return Object.keys(REQUIREMENT_HEADINGS)
        .filter((part) => parts[part] !== '')
        .map((part) => `### ${REQUIREMENT_HEADINGS[part]}\n${parts[part]}`)
        .join('\n');
}


/***/ }),

/***/ 20564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ risksAndMitigation)
/* harmony export */ });
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9420);

/** The whole section: a bullet for each risk, its rating behind it, its mitigation below. */
function risksAndMitigation(risks) {
    return risks.flatMap(riskLines).join('\n');
}
function riskLines({ risk, probability, impact, mitigation }) {
    const rating = [
        ...(probability === undefined ? [] : [`**Probability:** ${(0,_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .lineToNotion */ .Xi)(probability)}`]),
        ...(impact === undefined ? [] : [`**Impact:** ${(0,_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .lineToNotion */ .Xi)(impact)}`]),
    ];
    return [
        `- ${(0,_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .lineToNotion */ .Xi)(risk)}`,
        ...(rating.length === 0 ? [] : [`\t- ${rating.join(' · ')}`]),
        ...(mitigation === undefined ? [] : [`\t- **Mitigation:** ${(0,_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .lineToNotion */ .Xi)(mitigation)}`]),
    ];
}


/***/ }),

/***/ 65552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mu: () => (/* binding */ countBlocks),
/* harmony export */   YN: () => (/* binding */ renderSection),
/* harmony export */   jn: () => (/* binding */ readSections),
/* harmony export */   lc: () => (/* binding */ renderBody),
/* harmony export */   nO: () => (/* binding */ splitSections)
/* harmony export */ });
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9420);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38491);
/* harmony import */ var _text_read_notion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76146);
// A page's text as sections: those under our headings, and everything else, which belongs to people.



/** The body of a page that holds nothing else. */
function renderBody(sections) {
    return sections.map(renderSection).join('\n');
}
/** A section with its heading. */
function renderSection({ heading, text }) {
    return text === '' ? `## ${heading}` : `## ${heading}\n${text}`;
}
/**
 * Our sections in the order of the page, at most one a heading (the first). A heading is known by its words, ignoring
 * case, spacing and formatting; `known` headings are found at any level from 1 to 3, others only at ours.
 * @param headings the names that are ours
 * @param known those that the page had when both sides last agreed: people may have changed their level
 */
function splitSections(body, headings, known = headings) {
    const lines = body.split('\n');
    const present = (0,_text_units_js__WEBPACK_IMPORTED_MODULE_2__/* .units */ .M)(lines).flatMap(headingOf);
    const ours = new Map();
    for (const heading of headings) {
        const matches = present.filter(({ name }) => name === comparable(heading));
        const found = matches.find(({ level }) => level === 2) ??
            (known.includes(heading) ? matches.find(({ level }) => level <= 3) : undefined);
        if (found)
            ours.set(found.at, heading);
    }
    return present.flatMap(({ level, at }, index) => {
        const heading = ours.get(at);
        if (heading === undefined)
            return [];
        const next = present.slice(index + 1).find((other) => other.level <= level || ours.has(other.at));
        const end = next ? next.at : lines.length;
        return [{ heading, level, start: at, end, text: lines.slice(at + 1, end).join('\n') }];
    });
}
/** The texts of our sections, by heading. */
function readSections(body, headings) {
    return Object.fromEntries(splitSections(body, headings).map(({ heading, text }) => [heading, text]));
}
/** How many blocks Notion makes of a v1 text; a table and each of its rows count. */
function countBlocks(text) {
    return (0,_text_units_js__WEBPACK_IMPORTED_MODULE_2__/* .units */ .M)(text.split('\n')).reduce((sum, unit) => sum + 1 + rowsOf(unit), 0);
}
function rowsOf({ kind, lines }) {
    return kind === 'table' ? lines.filter((line) => line.trim().startsWith('<tr')).length : 0;
}
function headingOf({ kind, depth, lines, start }) {
    const match = kind === 'line' && depth === 0 ? /^(#{1,6})\s+(.*)$/.exec(lines[0]) : null;
    if (!match)
        return [];
    const name = comparable((0,_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .lineWords */ .CI)((0,_text_read_notion_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutAttributes */ .YS)(match[2])));
    return [{ level: Math.min(4, match[1].length), name, at: start }];
}
function comparable(heading) {
    return heading.toLowerCase().replace(/\s+/g, ' ').trim();
}


/***/ }),

/***/ 41117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Io: () => (/* binding */ decideSpec),
/* harmony export */   K6: () => (/* binding */ specHeading),
/* harmony export */   LC: () => (/* binding */ findSpecLine),
/* harmony export */   Wk: () => (/* binding */ specLine),
/* harmony export */   _2: () => (/* binding */ specBlocks)
/* harmony export */ });
/* harmony import */ var _plan_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77806);
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9420);
/* harmony import */ var _edits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22255);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11997);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65552);





/** The heading of the section. */
const specHeading = 'Implementation';
/** Blocks that the section takes: its heading and one line. */
const specBlocks = 2;
/** The line of a plan: the link to its page, and how it stands. */
function specLine(plan, { url, status }) {
    return `- ${(0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)((0,_plan_page_js__WEBPACK_IMPORTED_MODULE_0__/* .planTitle */ .KS)(plan), url)}: ${(0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)(status)}`;
}
/** The line that links to `page` (its id), in Notion's spelling; undefined where there is none. */
function findSpecLine(body, page) {
    return placeOf(body, page)?.line;
}
/**
 * How `line` gets into the text of a specification. `written`: it stood there before; where it is gone now, people
 * took it away, and it stays away.
 */
function decideSpec(body, line, page, written) {
    const place = placeOf(body, page);
    const change = (start, end) => ({
        edits: (0,_edits_js__WEBPACK_IMPORTED_MODULE_4__/* .lineEdits */ .A)(body, [{ start, end, lines: [line] }]),
        append: undefined,
    });
    if (place)
        return (0,_dialect_js__WEBPACK_IMPORTED_MODULE_1__/* .sameText */ .QV)(place.line, line) ? nothing : change(place.at, place.at + 1);
    if (written)
        return nothing;
    const section = sectionOf(body);
    return section
        ? change(section.end, section.end)
        : { edits: [], append: (0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .renderSection */ .YN)({ heading: specHeading, text: line }) };
}
const nothing = { edits: [], append: undefined };
function sectionOf(body) {
    return (0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .splitSections */ .nO)(body, [specHeading])[0];
}
function placeOf(body, page) {
    const section = sectionOf(body);
    if (!section)
        return undefined;
    const id = page.replaceAll('-', '');
    const lines = section.text === '' ? [] : section.text.split('\n');
    const index = lines.findIndex((line) => line.replaceAll('-', '').includes(id));
    return index < 0 ? undefined : { at: section.start + 1 + index, line: lines[index] };
}


/***/ }),

/***/ 25818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ differs),
/* harmony export */   MC: () => (/* binding */ pullField),
/* harmony export */   Zx: () => (/* binding */ pushField),
/* harmony export */   pZ: () => (/* binding */ asSet)
/* harmony export */ });
/* unused harmony export mergeSets */
/* harmony import */ var _board_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94858);
/* harmony import */ var _state_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(823);


/**
 * Decides what goes to Notion. What people changed there since both sides agreed is never overwritten: it has to be
 * pulled first, and belongs to the next run when it came too late for this one.
 */
function pushField({ base, wanted, actual }, rule) {
    const nothing = { write: undefined, theirs: false, lost: undefined };
    const write = (value, lost) => ({
        ...nothing,
        write: value,
        base: agreed(value),
        lost: isEmpty(lost) ? undefined : lost,
    });
    // Both sides hold the same, whoever changed it.
    if ((0,_board_values_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValue */ .eE)(wanted, actual))
        return { ...nothing, base: agreed(wanted) };
    if (rule.owner === 'repo')
        return base && !differs(base, wanted) && (0,_board_values_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValue */ .eE)(actual, (0,_state_model_js__WEBPACK_IMPORTED_MODULE_1__/* .notionBase */ .Hl)(base))
            ? { ...nothing, base }
            : write(wanted);
    if (base === undefined) {
        // A row that was there before: a value on one side only fills the gap of the other.
        const fills = isEmpty(wanted) || (rule.owner === 'notion' && !isEmpty(actual));
        return fills ? { ...nothing, theirs: true, base: agreed(wanted) } : write(wanted, actual);
    }
    if (!(0,_board_values_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValue */ .eE)(actual, (0,_state_model_js__WEBPACK_IMPORTED_MODULE_1__/* .notionBase */ .Hl)(base)))
        return { ...nothing, theirs: true, base };
    return differs(base, wanted) && rule.owner === 'both' ? write(wanted) : { ...nothing, base };
}
/**
 * Decides what people's edit in Notion means for the file; undefined: there is none.
 * @param held Notion's value reduced to what the file can hold: a time to its day
 */
function pullField({ base, wanted, actual }, held, rule) {
    if (base === undefined || rule.owner === 'repo')
        return undefined;
    const repoChanged = differs(base, wanted);
    const theirs = (0,_state_model_js__WEBPACK_IMPORTED_MODULE_1__/* .makeBase */ .AY)(held, actual, _board_values_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValue */ .eE);
    const keep = { take: undefined, base: theirs, conflict: undefined, ask: false };
    const take = { ...keep, take: held };
    const notionWins = { ...take, conflict: { kept: 'notion' } };
    if ((0,_board_values_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValue */ .eE)(actual, (0,_state_model_js__WEBPACK_IMPORTED_MODULE_1__/* .notionBase */ .Hl)(base)))
        return repoChanged && rule.owner === 'notion' ? notionWins : undefined;
    if ((0,_board_values_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValue */ .eE)(wanted, held))
        return keep;
    if (!repoChanged)
        return take;
    if (rule.owner === 'notion')
        return notionWins;
    if (rule.merge === 'set') {
        const merged = mergeSets(asSet((0,_state_model_js__WEBPACK_IMPORTED_MODULE_1__/* .repoBase */ .q4)(base)), asSet(wanted), asSet(held));
        return (0,_board_values_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValue */ .eE)(merged, wanted) ? keep : { ...keep, take: merged };
    }
    const repoWins = { ...keep, conflict: { kept: 'repo' } };
    // An edit beats a removal, on either side.
    if (isEmpty(wanted))
        return take;
    if (isEmpty(held))
        return keep;
    if (rule.merge === 'status') {
        const ours = rule.rank?.(wanted);
        const others = rule.rank?.(held);
        if (ours !== undefined && others !== undefined && ours !== others)
            return ours > others ? repoWins : notionWins;
    }
    switch (rule.conflicts) {
        case 'repo':
            return repoWins;
        case 'notion':
            return notionWins;
        case 'ask':
            return { ...take, ask: true };
    }
}
function agreed(value) {
    return (0,_state_model_js__WEBPACK_IMPORTED_MODULE_1__/* .makeBase */ .AY)(value, value, _board_values_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValue */ .eE);
}
/**
 * Whether the file's value changed since both sides agreed. The form in which Notion kept it is no change: an option
 * that was sent by name has an id since, and the file's word for it stands for that id now.
 */
function differs(base, wanted) {
    return !base.some((known) => (0,_board_values_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValue */ .eE)(known, wanted));
}
/** What was added or removed since `base` on either side; an addition beats the removal of the same element. */
function mergeSets(base, ours, theirs) {
    const added = [...ours, ...theirs].filter((element) => !base.includes(element));
    const kept = base.filter((element) => ours.includes(element) && theirs.includes(element));
    return [...new Set([...kept, ...added])];
}
/** The entries of a value that holds several; a text is one, anything else none. */
function asSet(value) {
    if (Array.isArray(value))
        return value;
    return typeof value === 'string' && value !== '' ? [value] : [];
}
function isEmpty(value) {
    return (value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0));
}


/***/ }),

/***/ 34087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ registry)
/* harmony export */ });
/* harmony import */ var _wanted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38871);

/** An empty registry. */
function registry() {
    const tasks = new Map();
    const plans = new Map();
    const specs = new Map();
    const titled = new Map();
    const taskIds = new Map();
    const planKeys = new Map();
    const titles = new Map();
    const pending = new Set();
    const left = new Set();
    const slot = (dataSource, title) => `${dataSource}/${title.trim().toLowerCase()}`;
    const expected = (id) => (pending.has(id) ? (0,_wanted_js__WEBPACK_IMPORTED_MODULE_0__/* .pendingPage */ .r)(id) : undefined);
    return {
        pageOf: (id) => (left.has(id) ? undefined : (tasks.get(id)?.page ?? expected(id))),
        taskOf: (page) => taskIds.get(page),
        planPage: (key) => plans.get(key)?.page ?? expected(key),
        planOf: (page) => planKeys.get(page),
        pageTitled: (dataSource, title) => titled.get(slot(dataSource, title))?.page ??
            (pending.has(slot(dataSource, title)) ? (0,_wanted_js__WEBPACK_IMPORTED_MODULE_0__/* .pendingPage */ .r)(title) : undefined),
        titleOf: (page) => titles.get(page),
        specUrl: (reference) => specs.get(reference)?.url,
        spec: (reference) => specs.get(reference),
        rowUrl: (id) => (left.has(id) ? undefined : tasks.get(id)?.url),
        planUrl: (key) => plans.get(key)?.url,
        taskTitle: (id) => (left.has(id) ? undefined : tasks.get(id)?.title),
        addTask(id, row) {
            tasks.set(id, row);
            taskIds.set(row.page, id);
        },
        leave: (id) => void left.add(id),
        addPlan(key, page) {
            plans.set(key, page);
            planKeys.set(page.page, key);
        },
        addSpec: (reference, page) => void specs.set(reference, page),
        addTitled(dataSource, page) {
            titled.set(slot(dataSource, page.title), page);
            titles.set(page.page, page.title);
        },
        expect(ids) {
            for (const id of ids)
                pending.add(id);
        },
        expectTitled: (dataSource, title) => void pending.add(slot(dataSource, title)),
        settle: () => {
            pending.clear();
        },
    };
}


/***/ }),

/***/ 10718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ emptied),
/* harmony export */   C8: () => (/* binding */ fileChanges),
/* harmony export */   X0: () => (/* binding */ ownWrites),
/* harmony export */   dx: () => (/* binding */ decideRow),
/* harmony export */   hd: () => (/* binding */ unlinked),
/* harmony export */   sM: () => (/* binding */ writtenBases),
/* harmony export */   s_: () => (/* binding */ pullRow)
/* harmony export */ });
/* harmony import */ var _board_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94858);
/* harmony import */ var _state_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(823);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25818);



/** What every field of the file asks of Notion. Bases of other fields stay as they are. */
function decideRow(rules, values, before, page) {
    const fields = Object.fromEntries(Object.entries(before).map(([field, base]) => [field, [...base]]));
    const writes = {};
    const following = {};
    const lost = {};
    const theirs = {};
    for (const [field, wanted] of Object.entries(values)) {
        const property = rules.property(field);
        const raw = page.properties[property?.id ?? ''];
        // A list that Notion cut short says nothing; it is written only when the file changed.
        if (raw === undefined || (0,_board_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isPartial */ .mt)(raw)) {
            const base = before[field];
            if (raw && (!base || (0,_field_js__WEBPACK_IMPORTED_MODULE_2__/* .differs */ .Ag)(base, wanted)))
                writes[field] = wanted;
            continue;
        }
        const actual = (0,_board_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readValue */ .wK)(raw, property);
        if (rules.follows.has(field)) {
            fields[field] = (0,_state_model_js__WEBPACK_IMPORTED_MODULE_1__/* .makeBase */ .AY)(actual, actual, _board_values_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValue */ .eE);
            if (!(0,_board_values_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValue */ .eE)(wanted, actual))
                following[field] = wanted;
            continue;
        }
        const decision = (0,_field_js__WEBPACK_IMPORTED_MODULE_2__/* .pushField */ .Zx)({ base: before[field], wanted, actual }, rules.rule(field));
        fields[field] = [...decision.base];
        if (decision.write !== undefined)
            writes[field] = decision.write;
        if (decision.lost !== undefined)
            lost[field] = decision.lost;
        if (decision.theirs)
            theirs[field] = actual;
    }
    return {
        fields,
        writes: Object.keys(writes).length > 0 ? { ...writes, ...following } : {},
        lost,
        theirs,
    };
}
/**
 * What people changed in a row since both sides agreed, by field.
 * @param gone pages that relations no longer show because they are in the trash or elsewhere
 * @param hold reduces a value of Notion's to what the file can hold; undefined where the file cannot take it over
 */
function pullRow(rules, values, before, page, hold, gone) {
    return Object.fromEntries(Object.entries(values).flatMap(([field, wanted]) => {
        const property = rules.property(field);
        const raw = page.properties[property?.id ?? ''];
        if (raw === undefined || (0,_board_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isPartial */ .mt)(raw) || rules.follows.has(field))
            return [];
        const [rule, agreed, actual] = [rules.rule(field), before[field], (0,_board_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readValue */ .wK)(raw, property)];
        if (!agreed || rule.owner === 'repo')
            return [];
        if ((0,_board_values_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValue */ .eE)(actual, (0,_state_model_js__WEBPACK_IMPORTED_MODULE_1__/* .notionBase */ .Hl)(agreed)) && rule.owner === 'both')
            return [];
        const base = withoutGone(agreed, property, gone);
        if (base === undefined || (base !== agreed && (0,_board_values_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValue */ .eE)(actual, (0,_state_model_js__WEBPACK_IMPORTED_MODULE_1__/* .notionBase */ .Hl)(base))))
            return [[field, { gone: (0,_state_model_js__WEBPACK_IMPORTED_MODULE_1__/* .makeBase */ .AY)(wanted, actual, _board_values_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValue */ .eE) }]];
        const held = hold(field, actual);
        if (held === undefined)
            return [[field, 'refused']];
        const pull = (0,_field_js__WEBPACK_IMPORTED_MODULE_2__/* .pullField */ .MC)({ base, wanted, actual }, held, rule);
        return pull ? [[field, pull]] : [];
    }));
}
/** Bases of the fields that hold what a run that died was about to write: those are no edits of people's. */
function ownWrites({ property }, before, page, written) {
    return Object.fromEntries(Object.entries(written).flatMap(([field, value]) => {
        const raw = page.properties[property(field)?.id ?? ''];
        const base = before[field];
        if (!base || raw === undefined || (0,_board_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isPartial */ .mt)(raw))
            return [];
        const actual = (0,_board_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readValue */ .wK)(raw, property(field));
        const isOurs = (0,_board_values_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValue */ .eE)(actual, (0,_board_values_js__WEBPACK_IMPORTED_MODULE_0__/* .withOptionIds */ .Qs)(value, raw)) && !(0,_board_values_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValue */ .eE)(actual, (0,_state_model_js__WEBPACK_IMPORTED_MODULE_1__/* .notionBase */ .Hl)(base));
        return isOurs ? [[field, (0,_state_model_js__WEBPACK_IMPORTED_MODULE_1__/* .makeBase */ .AY)((0,_board_values_js__WEBPACK_IMPORTED_MODULE_0__/* .withOptionIds */ .Qs)(value, raw), actual, _board_values_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValue */ .eE)]] : [];
    }));
}
/** Pages that relations of a row no longer show. */
function unlinked({ property }, before, page) {
    return Object.entries(before).flatMap(([field, base]) => {
        const raw = page.properties[property(field)?.id ?? ''];
        if (raw?.type !== 'relation' || (0,_board_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isPartial */ .mt)(raw))
            return [];
        const is = (0,_field_js__WEBPACK_IMPORTED_MODULE_2__/* .asSet */ .pZ)((0,_board_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readValue */ .wK)(raw));
        return (0,_field_js__WEBPACK_IMPORTED_MODULE_2__/* .asSet */ .pZ)((0,_state_model_js__WEBPACK_IMPORTED_MODULE_1__/* .notionBase */ .Hl)(base)).filter((id) => !is.includes(id));
    });
}
/** Bases of the fields that a row came back without from another place: it lost them there, and gets them again. */
function emptied({ property }, before, page) {
    return Object.fromEntries(Object.entries(before).flatMap(([field, base]) => {
        const raw = page.properties[property(field)?.id ?? ''];
        const isEmpty = raw !== undefined && (0,_board_values_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValue */ .eE)((0,_board_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readValue */ .wK)(raw, property(field)), null);
        return isEmpty && !(0,_board_values_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValue */ .eE)((0,_state_model_js__WEBPACK_IMPORTED_MODULE_1__/* .notionBase */ .Hl)(base), null) ? [[field, [null]]] : [];
    }));
}
/** A base without what there no longer is: options that were deleted, pages that are gone; undefined: it was just that. */
function withoutGone(base, property, gone) {
    const { options, type } = property ?? {};
    if (!options && type !== 'relation')
        return base;
    const isGone = (word) => options ? !options.some(({ id, name }) => id === word || name === word) : gone.has(word);
    const notion = (0,_state_model_js__WEBPACK_IMPORTED_MODULE_1__/* .notionBase */ .Hl)(base);
    if (typeof notion === 'string')
        return isGone(notion) ? undefined : base;
    if (!(0,_field_js__WEBPACK_IMPORTED_MODULE_2__/* .asSet */ .pZ)(notion).some(isGone))
        return base;
    const left = (value) => Array.isArray(value) ? (0,_field_js__WEBPACK_IMPORTED_MODULE_2__/* .asSet */ .pZ)(value).filter((word) => !isGone(word)) : value;
    return (0,_state_model_js__WEBPACK_IMPORTED_MODULE_1__/* .makeBase */ .AY)(left((0,_state_model_js__WEBPACK_IMPORTED_MODULE_1__/* .repoBase */ .q4)(base)), left(notion), _board_values_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValue */ .eE);
}
/** Fields whose value in the file changed since both sides agreed. */
function fileChanges(rules, values, before) {
    const unset = (value) => (0,_board_values_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValue */ .eE)(value, null);
    return Object.fromEntries(Object.entries(values).filter(([field, value]) => {
        if (rules.follows.has(field))
            return false;
        const base = before[field];
        return base ? (0,_field_js__WEBPACK_IMPORTED_MODULE_2__/* .differs */ .Ag)(base, value) : !unset(value);
    }));
}
/** Bases of a page that was just written with `values`: what was sent, and what Notion made of it. */
function writtenBases(rules, values, page) {
    return Object.fromEntries(Object.entries(values).map(([field, value]) => {
        const raw = page.properties[rules.property(field)?.id ?? ''];
        // By id also where an option was only just created: it has that id from now on.
        if (raw === undefined || (0,_board_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isPartial */ .mt)(raw))
            return [field, [value]];
        return [field, (0,_state_model_js__WEBPACK_IMPORTED_MODULE_1__/* .makeBase */ .AY)((0,_board_values_js__WEBPACK_IMPORTED_MODULE_0__/* .withOptionIds */ .Qs)(value, raw), (0,_board_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readValue */ .wK)(raw), _board_values_js__WEBPACK_IMPORTED_MODULE_0__/* .sameValue */ .eE)];
    }));
}


/***/ }),

/***/ 40381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ steps),
/* harmony export */   GH: () => (/* binding */ leftTasks),
/* harmony export */   L9: () => (/* binding */ findPlan),
/* harmony export */   VX: () => (/* binding */ findTask),
/* harmony export */   XL: () => (/* binding */ pageSteps)
/* harmony export */ });
/* harmony import */ var _body_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88146);
/* harmony import */ var _body_spec_section_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41117);
/* harmony import */ var _state_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(823);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10718);




/** The state of a task, wherever it stands: in its plan, in the plan that it came from, or under its former ID. */
function findTask(known, task) {
    for (const id of [task.id, ...(task.was === undefined ? [] : [task.was])]) {
        for (const plan of [task.plan, known.index[id]?.plan]) {
            const state = plan === undefined ? undefined : known.plans.get(plan)?.tasks[id];
            if (plan !== undefined && state)
                return { plan, id, state };
        }
    }
    return undefined;
}
/** The state of a plan, also under the key that it had before. */
function findPlan(known, plan) {
    for (const key of [plan.key, ...(plan.was === undefined ? [] : [plan.was])]) {
        const state = known.plans.get(key);
        if (state)
            return { key, state };
    }
    return undefined;
}
/** All steps for these plans, in the order in which they are shown. */
function steps(plans, known, adoptable, options) {
    return plans.flatMap((plan) => [
        ...planSteps(plan, known, adoptable, options),
        ...plan.tasks.flatMap((task) => taskSteps(task, known, adoptable, options)),
        ...specSteps(plan, known, options),
    ]);
}
/** The pages that relations to other databases need, each once: a sprint that has no page yet. */
function pageSteps(missing) {
    const distinct = new Map(missing.map((page) => [`${page.dataSource}/${page.title.toLowerCase()}`, page]));
    return [...distinct.values()].map((page) => ({
        kind: 'create-page',
        operation: operation('create-page', { plan: page.plan, task: undefined, title: page.title }, [], 1),
        missing: page,
    }));
}
/** Tasks that the state knows under these plans and that none of the files names any more. */
function leftTasks(plans, known) {
    const named = new Set(plans.flatMap(({ tasks }) => tasks.flatMap((task) => [task.id, ...(task.was === undefined ? [] : [task.was])])));
    return plans.flatMap((plan) => {
        const found = findPlan(known, plan);
        return Object.entries(found?.state.tasks ?? {})
            .filter(([id, state]) => !named.has(id) && state.detached === undefined)
            .map(([id, state]) => ({ plan: found.key, id, state }));
    });
}
function planSteps(plan, known, adoptable, options) {
    const found = findPlan(known, plan);
    const about = { plan: plan.key, task: undefined, title: plan.title };
    if (!found) {
        const row = adoptable.planRow(plan);
        const blocks = (0,_body_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .bodyBlocks */ .v)(plan.sections);
        if (row)
            return [
                { kind: 'adopt-plan', operation: operation('update-plan', about, [], blocks), plan: plan.key, row },
            ];
        return [
            { kind: 'create-plan', operation: operation('create-plan', about, [], 1 + blocks), plan: plan.key },
        ];
    }
    const isDue = due(plan.key, options);
    const changes = fieldChanges(plan.values, found.state.fields, new Set(), options.showPlan).filter(isDue);
    const changed = sectionChanges(plan.sections, found.state.sections).filter(isDue);
    if (changes.length + changed.length === 0 && !options.touched.has(found.state.page))
        return [];
    return [
        {
            kind: 'update-plan',
            operation: operation('update-plan', about, [...changes, ...changed.map(sectionChange)], (0,_body_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .newBlocks */ .H)(changed)),
            plan: plan.key,
        },
    ];
}
function taskSteps(task, known, adoptable, options) {
    const about = { plan: task.plan, task: task.id, title: task.title };
    const found = findTask(known, task);
    if (!found) {
        const row = adoptable.taskRow(task);
        const blocks = (0,_body_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .bodyBlocks */ .v)(task.sections);
        return row
            ? [{ kind: 'adopt-task', operation: operation('adopt-task', about, [], blocks), task, row }]
            : [{ kind: 'create-task', operation: operation('create-task', about, [], 1 + blocks), task }];
    }
    if (options.waits(task.id, 'row'))
        return [];
    const isDue = due(task.id, options);
    const changes = fieldChanges(task.values, found.state.fields, options.follows, options.show).filter(isDue);
    const changed = sectionChanges(task.sections, found.state.sections).filter(isDue);
    // Also where both sides say so already, what is known of a task has to follow it, or the plan that it left would miss it.
    const moved = found.plan !== task.plan && known.plans.has(task.plan);
    if (changes.length + changed.length === 0 && !moved && !options.touched.has(found.state.page))
        return [];
    return [
        {
            kind: 'update-task',
            operation: operation('update-task', about, [...changes, ...changed.map(sectionChange)], (0,_body_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .newBlocks */ .H)(changed)),
            task,
        },
    ];
}
function specSteps(plan, known, options) {
    if (!options.specs || plan.spec === undefined || !options.specFound(plan.spec))
        return [];
    const spec = findPlan(known, plan)?.state.spec;
    const line = spec?.reference === plan.spec ? spec.line : undefined;
    if (line && (0,_state_model_js__WEBPACK_IMPORTED_MODULE_2__/* .repoBase */ .q4)(line) === plan.specLine)
        return [];
    const about = { plan: plan.key, task: undefined, title: plan.spec };
    return [
        {
            kind: 'link-spec',
            operation: operation('link-spec', about, [], line ? 0 : _body_spec_section_js__WEBPACK_IMPORTED_MODULE_1__/* .specBlocks */ ._2),
            plan: plan.key,
            spec: plan.spec,
        },
    ];
}
function due(name, { waits }) {
    return ({ field }) => !waits(name, field);
}
function fieldChanges(values, bases, follows, show) {
    return Object.entries((0,_row_js__WEBPACK_IMPORTED_MODULE_3__/* .fileChanges */ .C8)({ follows }, values, bases)).map(([field, value]) => {
        const base = bases[field];
        return { field, from: base && show(field, (0,_state_model_js__WEBPACK_IMPORTED_MODULE_2__/* .repoBase */ .q4)(base)), to: show(field, value) };
    });
}
function sectionChanges(wanted, bases) {
    const named = new Set(wanted.map(({ heading }) => heading));
    return [
        ...wanted
            .filter(({ heading, text }) => bases[heading] === undefined || (0,_state_model_js__WEBPACK_IMPORTED_MODULE_2__/* .repoBase */ .q4)(bases[heading]) !== text)
            .map(({ heading, text }) => ({
            field: heading,
            before: bases[heading] && (0,_state_model_js__WEBPACK_IMPORTED_MODULE_2__/* .repoBase */ .q4)(bases[heading]),
            after: text,
        })),
        ...Object.entries(bases)
            .filter(([heading, base]) => !named.has(heading) && (0,_state_model_js__WEBPACK_IMPORTED_MODULE_2__/* .repoBase */ .q4)(base) !== '')
            .map(([heading, base]) => ({ field: heading, before: (0,_state_model_js__WEBPACK_IMPORTED_MODULE_2__/* .repoBase */ .q4)(base), after: undefined })),
    ];
}
function sectionChange({ field }) {
    return { field, from: undefined, to: undefined };
}
function operation(kind, about, changes, blocks) {
    return { kind, ...about, changes, blocks };
}


/***/ }),

/***/ 38871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ byName),
/* harmony export */   r: () => (/* binding */ pendingPage)
/* harmony export */ });
/** Stands for a page that this run is about to create, in relations that are compared before it exists. */
function pendingPage(id) {
    return `pending:${id}`;
}
/** What these plans want, to be asked for by names that are theirs. */
function byName(plans) {
    const keys = new Map(plans.map((plan) => [plan.key, plan]));
    const ids = new Map(plans.flatMap(({ tasks }) => tasks.map((task) => [task.id, task])));
    return { plan: (key) => keys.get(key), task: (id) => ids.get(id) };
}


/***/ }),

/***/ 823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uB: () => (/* binding */ FORMAT),
  AV: () => (/* binding */ indexPath),
  AY: () => (/* reexport */ makeBase),
  bs: () => (/* binding */ metaPath),
  Hl: () => (/* reexport */ notionBase),
  By: () => (/* binding */ parseMeta),
  kb: () => (/* binding */ parsePlanState),
  jM: () => (/* binding */ parseTaskIndex),
  Ku: () => (/* binding */ parseWith),
  pw: () => (/* binding */ planPath),
  q4: () => (/* reexport */ repoBase),
  GY: () => (/* binding */ serialise)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/src/core/state/base.js
// What both sides last agreed on, one value or text at a time: each side has a half of its own.

// A state holds thousands of these: asking directly takes a fraction of what a schema of unions does.
const notionValue = schemas/* custom */.IeY(isNotionValue);
function isNotionValue(value) {
    if (typeof value !== 'object' || value === null)
        return value === null || ['string', 'number', 'boolean'].includes(typeof value);
    if (Array.isArray(value))
        return value.every(isText);
    return ('start' in value && isText(value.start) && 'end' in value && (value.end === null || isText(value.end)));
}
function isText(value) {
    return typeof value === 'string';
}
/** `[both]` where the sides hold the same, else `[the repo's, Notion's]`. */
function base(is) {
    return schemas/* custom */.IeY((value) => Array.isArray(value) && (value.length === 1 || value.length === 2) && value.every(is));
}
/** The base of a text. */
const textBase = base(isText);
const fields = schemas/* record */.g1P(schemas/* string */.YjP(), base(isNotionValue));
const sections = schemas/* record */.g1P(schemas/* string */.YjP(), textBase);
/** The repo's half of a base. */
function repoBase(value) {
    return value[0];
}
/** Notion's half of a base. */
function notionBase(value) {
    return value.length === 2 ? value[1] : value[0];
}
/** A base, in its short form where both sides hold the same by `same`. */
function makeBase(repo, notion, same) {
    return same(repo, notion) ? [repo] : [repo, notion];
}

;// CONCATENATED MODULE: ./build/src/core/state/pending.js
// What pull requests and commands changed and no plan file says yet.

/** Where a change came from. */
const cause = schemas/* object */.Ikc({
    /** In a few words, after the change: `#12 was merged`. */
    text: schemas/* string */.YjP(),
    url: schemas/* string */.YjP(),
    /** A login; '' where nobody is to be named. */
    by: schemas/* string */.YjP(),
    /** GitHub's time, ISO 8601. */
    at: schemas/* string */.YjP(),
});
/** One key of a task (of a plan where there is none) that is to be set in its file. */
const pendingChange = schemas/* object */.Ikc({
    plan: schemas/* string */.YjP(),
    task: schemas/* string */.YjP().optional(),
    /** A key of the model of tasks or plans. */
    field: schemas/* string */.YjP(),
    /** What the file said before; null for nothing. Somebody who writes something else there has the last word. */
    from: schemas/* unknown */.L5J(),
    /** Null takes the key out; of progress notes only those that are added. */
    to: schemas/* unknown */.L5J(),
    why: cause,
    /** It asks for a commit; what does not waits for one that is made anyway. */
    due: schemas/* boolean */.zMY(),
});

;// CONCATENATED MODULE: ./build/src/core/state/spec.js
// What is remembered of a plan's specification: its page, our line there, and what people held the plan against.


const specText = schemas/* object */.Ikc({
    /** The digest of its text when people last held the plan against it, or when it was first seen. */
    held: schemas/* string */.YjP(),
    /** `spec-seen` at that time. */
    seen: schemas/* string */.YjP().optional(),
    /** The page's stamp when its text was read and nothing could hide behind it. */
    read: schemas/* string */.YjP().optional(),
    /** The latest stamp that our own last write there can have. */
    wrote: schemas/* string */.YjP().optional(),
    /** What it says now, where that differs, and the day of the change. */
    now: schemas/* object */.Ikc({ digest: schemas/* string */.YjP(), since: schemas/* string */.YjP() }).optional(),
});
const specState = schemas/* object */.Ikc({
    /** As the plan named it when the page was found. */
    reference: schemas/* string */.YjP(),
    page: schemas/* string */.YjP(),
    url: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    /** Its line there, as it was last written. */
    line: textBase.optional(),
    text: specText.optional(),
});

;// CONCATENATED MODULE: ./build/src/core/state/model.js
// The memory between runs: what both sides last agreed on, field by field. Kept in a ref of the repository as
// readable JSON, one file per plan; losing it costs only time.





const FORMAT = 1;
/** Why a field or section differs between the sides, or whose value was kept: what the property Sync says. */
const note = schemas/* object */.Ikc({
    /** `lost`: the row itself is out of reach, and Sync cannot say so. */
    kind: schemas/* enum */.k5n(['conflict', 'refused', 'waiting', 'lost']),
    /** As people read it. */
    text: schemas/* string */.YjP(),
    /** The sides when it was written: it goes when one of them moves on. */
    repo: schemas/* string */.YjP(),
    notion: schemas/* string */.YjP(),
});
const notes = schemas/* record */.g1P(schemas/* string */.YjP(), note);
const taskState = schemas/* object */.Ikc({
    page: schemas/* string */.YjP(),
    url: schemas/* string */.YjP(),
    fields: fields,
    sections: sections,
    notes: notes.optional(),
    /** Why the row is no longer kept in step: its task left the file, or its status was cancelled for it. */
    detached: schemas/* string */.YjP().optional(),
});
const planState = schemas/* object */.Ikc({
    page: schemas/* string */.YjP(),
    url: schemas/* string */.YjP(),
    fields: fields,
    sections: sections,
    spec: specState.optional(),
    notes: notes.optional(),
    tasks: schemas/* record */.g1P(schemas/* string */.YjP(), taskState),
});
const model_option = schemas/* object */.Ikc({ id: schemas/* string */.YjP(), name: schemas/* string */.YjP(), formerly: schemas/* array */.YOg(schemas/* string */.YjP()).optional() });
const property = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    type: schemas/* string */.YjP(),
    options: schemas/* array */.YOg(model_option).optional(),
    groups: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), optionIds: schemas/* array */.YOg(schemas/* string */.YjP()) })).optional(),
    relation: schemas/* object */.Ikc({ dataSource: schemas/* string */.YjP(), mirror: schemas/* string */.YjP().optional() }).optional(),
    prefix: schemas/* string */.YjP().optional(),
    /** Names that it had before: plan files may still use them. */
    formerly: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
});
const source = schemas/* object */.Ikc({
    /** As the configuration named it. */
    reference: schemas/* string */.YjP(),
    id: schemas/* string */.YjP(),
    database: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    url: schemas/* string */.YjP(),
    properties: schemas/* array */.YOg(property),
    /** Which property is which field, by id. */
    fields: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
});
/** Something that people changed in Notion, on its way into a file. */
const pull = schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n(['value', 'import', 'trash']),
    /** The plan and task that it concerns; a row that becomes a task has the ID that it is given. */
    plan: schemas/* string */.YjP(),
    task: schemas/* string */.YjP().optional(),
    /** What was changed: a field, a heading, or `row`. */
    field: schemas/* string */.YjP(),
    page: schemas/* string */.YjP(),
    url: schemas/* string */.YjP(),
    /** Who edited the page last, a user id. */
    by: schemas/* string */.YjP(),
    /** As people read it. */
    from: schemas/* string */.YjP(),
    to: schemas/* string */.YjP(),
    /** What the file said before: a value as people read it, the digest of a section. */
    was: schemas/* string */.YjP().optional(),
    /** What the files have to take; empty where they say it already, or keep their own. */
    edits: schemas/* array */.YOg(schemas/* custom */.IeY()),
    /** What both sides agree on once that is done: Notion's version, as the file would say it and as Notion does. */
    fields: fields,
    sections: sections,
});
/** A page that was there before its plan, and what was agreed on with it when the plan was made from it. */
const importedPage = taskState.pick({ page: true, url: true, fields: true, sections: true });
/** A plan that was made from rows and waits in a pull request, or has landed and waits for its first sync. */
const importedPlan = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    /** When its pages were read, Notion's clock: what was edited since is looked at again. */
    read: schemas/* string */.YjP(),
    /** Its own page, where there is one. */
    page: importedPage.optional(),
    /** By the ID that the file was given for it. */
    tasks: schemas/* record */.g1P(schemas/* string */.YjP(), importedPage.extend({ title: schemas/* string */.YjP() })),
});
const meta = schemas/* object */.Ikc({
    format: schemas/* literal */.euz(FORMAT),
    repository: schemas/* string */.YjP(),
    /** Of the Markdown in every stored section. */
    dialect: schemas/* string */.YjP(),
    config: schemas/* object */.Ikc({ blob: schemas/* string */.YjP().nullable(), text: schemas/* string */.YjP() }),
    board: schemas/* object */.Ikc({
        bot: schemas/* string */.YjP(),
        tasks: source,
        plans: source,
        people: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    })
        .optional(),
    /** The commit and its tree that the bases refer to; the tree only where nothing of it has to be read again. */
    head: schemas/* string */.YjP(),
    tree: schemas/* string */.YjP().nullable(),
    /** Every edit in Notion before this minute has been seen. Notion's clock. */
    watermark: schemas/* string */.YjP().nullable(),
    /** Stamps of pages that the action itself wrote since the watermark. */
    recent: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    /** Stamps of pages that people edited since the watermark, as they were read when nothing could hide behind them. */
    read: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional(),
    /** Pages that have to be looked at again: somebody still types, or what was typed could not be taken yet. */
    open: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    /** The highest number ever used, by key. */
    highWater: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()),
    plans: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
        path: schemas/* string */.YjP(),
        /** The blob that was synced without anything left to do or to say; else null, and it is read again. */
        blob: schemas/* string */.YjP().nullable(),
        /** The file is gone; page and rows wait for a confirmed removal. */
        gone: schemas/* boolean */.zMY().optional(),
        /** Its page in Notion. */
        page: schemas/* string */.YjP().optional(),
    })),
    lease: schemas/* object */.Ikc({ run: schemas/* string */.YjP(), attempt: schemas/* string */.YjP(), until: schemas/* string */.YjP() }).optional(),
    /**
     * Pages that the run which holds the lease is about to create: task IDs and plan keys. Afterwards those of which
     * nobody knows whether they were, with the end of that run by GitHub's clock.
     */
    journal: schemas/* object */.Ikc({
        since: schemas/* string */.YjP(),
        creates: schemas/* array */.YOg(schemas/* string */.YjP()),
        ended: schemas/* string */.YjP().optional(),
        /** Properties that this run is about to write, by page and field: found there, they are no edit of people's. */
        writes: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), notionValue)).optional(),
        /** What this run takes over from Notion; counts once its commit is on the branch. */
        pulls: schemas/* array */.YOg(pull).optional(),
        /** False where that needs no commit. */
        commits: schemas/* boolean */.zMY().optional(),
    })
        .optional(),
    /** What waits for people. */
    proposed: schemas/* object */.Ikc({
        /** The pull request; missing where this token may not open one. */
        number: schemas/* number */.aig().optional(),
        /** Where it can be looked at, or opened. */
        url: schemas/* string */.YjP(),
        /** Blobs of the files that it changes, as they were on the default branch, by the keys of their plans. */
        blobs: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
        pulls: schemas/* array */.YOg(pull),
        /** Changes by pull requests and commands in it. */
        pending: schemas/* array */.YOg(pendingChange).optional(),
        /** What came after people had settled it: for the next one. */
        later: schemas/* array */.YOg(pull).optional(),
    })
        .optional(),
    pullRequests: schemas/* object */.Ikc({
        /** Every change of a pull request before this time has been seen. GitHub's clock. */
        seen: schemas/* string */.YjP(),
        /** Those that are open and linked to tasks. */
        open: schemas/* array */.YOg(schemas/* number */.aig()).optional(),
    })
        .optional(),
    /** Commands that were carried out, by the id of their comment, and when they were written. */
    executed: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional(),
    /** The status that tasks had before a command blocked them, by ID. */
    blocked: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional(),
    /** Changes by pull requests and commands that no file says yet. */
    pending: schemas/* array */.YOg(pendingChange).optional(),
    /** The last pull request that people decided on: should they open it again, it is theirs. */
    decided: schemas/* number */.aig().optional(),
    /** What our last commits changed, and what the files said before: should it come back, the history was rewritten. */
    taken: schemas/* array */.YOg(schemas/* object */.Ikc({ commit: schemas/* string */.YjP(), name: schemas/* string */.YjP(), field: schemas/* string */.YjP(), was: schemas/* string */.YjP() }))
        .optional(),
    /**
     * What people did not want: rows as tasks, with the time of that, and IDs in a plan, with the blob of its file. It is
     * proposed again once somebody edits the row or the file.
     */
    rejected: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional(),
    held: schemas/* object */.Ikc({ code: schemas/* string */.YjP(), operations: schemas/* array */.YOg(schemas/* string */.YjP()) }).optional(),
    /** What `import` made plans of, by the key that the file was given. */
    imported: schemas/* record */.g1P(schemas/* string */.YjP(), importedPlan).optional(),
});
/** What plans that were not read need to be known for. */
const taskIndex = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
    plan: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    page: schemas/* string */.YjP(),
    url: schemas/* string */.YjP(),
    category: schemas/* string */.YjP(),
    dependsOn: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Its row was moved away: nothing links to it. */
    away: schemas/* boolean */.zMY().optional(),
}));
const metaPath = 'meta.json';
const indexPath = 'tasks.json';
const planPath = (key) => `plans/${key}.json`;
/** `meta.json`; undefined where it is damaged or of another format, which means starting from both sides again. */
function parseMeta(text) {
    return parseWith(meta, text);
}
/** `plans/KEY.json`; undefined as above. */
function parsePlanState(text) {
    return parseWith(planState, text);
}
/** `tasks.json`; undefined as above. */
function parseTaskIndex(text) {
    return parseWith(taskIndex, text);
}
/** A file of the state, read by its schema; undefined where it is damaged. */
function parseWith(schema, text) {
    try {
        return schema.safeParse(JSON.parse(text)).data;
    }
    catch {
        return undefined;
    }
}
/** Canonical JSON: sorted keys, one field a line, so that two states differ only where they differ. */
function serialise(value) {
    return `${JSON.stringify(sorted(value), null, 1)}\n`;
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (typeof value !== 'object' || value === null)
        return value;
    const record = value;
    return Object.fromEntries(Object.keys(record)
        .sort()
        .map((key) => [key, sorted(record[key])]));
}


/***/ }),

/***/ 59204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KX: () => (/* binding */ sameDatabase),
/* harmony export */   Ng: () => (/* binding */ connect),
/* harmony export */   WP: () => (/* binding */ both),
/* harmony export */   Xg: () => (/* binding */ findDatabase),
/* harmony export */   yW: () => (/* binding */ newlyCarried)
/* harmony export */ });
/* harmony import */ var _core_board_detect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(530);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47077);
// Finds the two databases and which of their properties carry which field: remembered from earlier runs where nothing
// suggests that it changed, looked at anew on full syncs and when the configuration changed.


const both = ['tasks', 'plans'];
/** Connects to both databases. `fresh`: those that Notion is asked for even where the state remembers them. */
async function connect(board, config, configPath, remembered, fresh) {
    const known = (which) => remembered?.[which].reference === config.notion[which] ? remembered?.[which] : undefined;
    const before = remembered && known('tasks') && known('plans') ? remembered : undefined;
    const source = async (which) => {
        const state = known(which);
        if (state && !fresh.includes(which))
            return state;
        return findDatabase(board, { which, reference: config.notion[which] ?? '', configPath }, state?.id);
    };
    const [tasks, plans, bot] = await Promise.all([
        source('tasks'),
        source('plans'),
        before?.bot ?? board.me().then(({ id }) => id),
    ]);
    if ('problem' in tasks || 'problem' in plans)
        return { problems: [tasks, plans].flatMap((found) => ('problem' in found ? found.problem : [])) };
    if (tasks.id === plans.id)
        return { problems: [sameDatabase(configPath)] };
    const detection = (0,_core_board_detect_js__WEBPACK_IMPORTED_MODULE_0__/* .detect */ .o0)({ tasks, plans }, Object.fromEntries(config.notion.properties), before);
    const keep = (which, data) => ({
        reference: config.notion[which] ?? '',
        id: data.id,
        database: data.database,
        title: data.title,
        url: data.url,
        properties: detection[which].source.properties,
        fields: Object.fromEntries(Object.entries(detection[which].fields).map(([field, property]) => [field, property.id])),
    });
    return {
        detection,
        tasks,
        plans,
        bot,
        problems: detection.problems,
        notices: detection.notices,
        mapping: before
            ? []
            : [
                `Tasks in "${tasks.title}": ${(0,_core_board_detect_js__WEBPACK_IMPORTED_MODULE_0__/* .describeMapping */ .gc)(detection.tasks).join(', ')}`,
                `Plans in "${plans.title}": ${(0,_core_board_detect_js__WEBPACK_IMPORTED_MODULE_0__/* .describeMapping */ .gc)(detection.plans).join(', ')}`,
            ],
        state: {
            bot,
            tasks: keep('tasks', tasks),
            plans: keep('plans', plans),
            people: remembered?.people ?? {},
        },
        moved: remembered !== undefined && (remembered.tasks.id !== tasks.id || remembered.plans.id !== plans.id),
    };
}
/** The database that the configuration names, by the id of its data source where that is known. */
async function findDatabase(board, named, id) {
    const { which, reference, configPath } = named;
    try {
        if (id !== undefined)
            return await board.schema(id);
        const found = await board.find(reference);
        if (found && 'source' in found)
            return found.source;
        return { problem: notFound(which, reference, configPath, found?.candidates) };
    }
    catch (thrown) {
        const { code, message, hint } = (0,_core_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .toFault */ .e)(thrown);
        if (code !== 'not-found')
            throw thrown;
        return {
            problem: { code: 'configuration', message: `\`notion.${which}\`: ${message}`, hint, file: configPath },
        };
    }
}
function sameDatabase(configPath) {
    return {
        code: 'configuration',
        message: '`notion.tasks` and `notion.plans` name the same database.',
        hint: 'Give two databases, or run the mode `setup` to create what is missing.',
        file: configPath,
    };
}
/** Fields that another property carries than the one by which the state knows them. */
function newlyCarried(remembered, { detection }) {
    const changed = (which) => Object.entries(detection[which].fields).flatMap(([field, { id }]) => remembered[which].fields[field] === id ? [] : [field]);
    return { tasks: changed('tasks'), plans: changed('plans') };
}
function notFound(which, reference, file, candidates) {
    return {
        code: 'configuration',
        message: candidates
            ? `Several databases are called "${reference}": ${candidates.join(', ')}.`
            : `The database "${reference}" of \`notion.${which}\` was not found.`,
        hint: candidates
            ? 'Give the URL or the id of the right one.'
            : 'Check the URL, and share the database with the integration: open it in Notion, then ••• → Connections.',
        file,
    };
}


/***/ }),

/***/ 33500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ lookUpSpecs)
/* harmony export */ });
/* harmony import */ var _core_board_references_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2322);
/* harmony import */ var _core_reconcile_steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40381);


/** Finds the specifications that the state does not know yet: one request each. */
async function lookUpSpecs(board, plans, known, pages) {
    const read = new Map();
    const search = async (reference) => {
        const states = plans.map((plan) => (0,_core_reconcile_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .findPlan */ .L9)(known, plan)?.state.spec);
        const spec = states.find((each) => each?.reference === reference);
        if (spec)
            return spec;
        const page = await findSpec(board, reference);
        if ('why' in page)
            return page;
        read.set(page.id, page);
        return { reference, page: page.id, url: page.url, title: page.title };
    };
    const references = [...new Set(plans.flatMap(({ spec }) => spec ?? []))];
    const results = await Promise.all(references.map(search));
    const found = new Map();
    const notices = [];
    for (const [at, reference] of references.entries()) {
        const result = results[at];
        if ('page' in result) {
            const { line: _, text: __, ...bare } = result;
            found.set(reference, bare);
            pages.addSpec(reference, result);
        }
        else
            for (const plan of plans.filter(({ spec }) => spec === reference))
                notices.push({ message: result.why, file: plan.path, line: plan.at['spec']?.line });
    }
    return { found, notices, pages: read };
}
async function findSpec(board, reference) {
    const parsed = (0,_core_board_references_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F)(reference);
    if ('id' in parsed) {
        const page = await board.page(parsed.id);
        return page && !page.inTrash
            ? page
            : {
                why: `The specification ${reference} cannot be opened; it is linked as it is. To have the plan linked there, share the page with the integration (••• → Connections).`,
            };
    }
    if (/^https?:\/\//i.test(reference))
        return { why: `The specification ${reference} is no page in Notion; it is linked as it is.` };
    const named = (await board.pagesByTitle(parsed.title)).filter(({ inTrash }) => !inTrash);
    if (named.length === 1)
        return named[0];
    return {
        why: named.length === 0
            ? `No page called "${reference}" was found for \`spec\`. Check the title, and share the page with the integration (••• → Connections), or give its URL.`
            : `Several pages are called "${reference}": ${named.map(({ url }) => url).join(', ')}. Give the URL of the right one as \`spec\`.`,
    };
}


/***/ }),

/***/ 39669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ lookUp),
/* harmony export */   o: () => (/* binding */ members)
/* harmony export */ });
/* harmony import */ var _core_board_codecs_codec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84646);
/* harmony import */ var _core_board_people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54447);
/* harmony import */ var _core_board_references_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2322);
/* harmony import */ var _core_board_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94858);
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47077);
/* harmony import */ var _core_reconcile_registry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34087);
/* harmony import */ var _core_reconcile_steps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40381);
/* harmony import */ var _look_up_specs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33500);
// Looks up in Notion what plan files only name: specifications, people, pages of sprints.








/**
 * Looks up everything that the plans name.
 * @param edited pages that people edited: their values may name more, so that the pages that relations can link to are
 * listed, too
 */
async function lookUp(board, plans, known, config, connection, edited) {
    const pages = register(known, plans);
    const [specs, people, titled] = await Promise.all([
        (0,_look_up_specs_js__WEBPACK_IMPORTED_MODULE_5__/* .lookUpSpecs */ .N)(board, plans, known, pages),
        lookUpPeople(board, config, plans, connection.state.people, usersOn(edited, connection)),
        lookUpTitles(board, connection, plans, pages, edited.length > 0),
    ]);
    return { pages, specs, people, titled };
}
/** A registry of every page that the state knows. */
function register(known, plans) {
    const pages = (0,_core_reconcile_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .registry */ .u)();
    for (const [id, { page, url, title }] of Object.entries(known.index))
        pages.addTask(id, { page, url, title });
    for (const [key, { page, url }] of known.plans)
        pages.addPlan(key, { page, url, title: key });
    // Renamed: known under the new name from now on.
    for (const plan of plans) {
        const found = (0,_core_reconcile_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .findPlan */ .L9)(known, plan);
        if (found)
            pages.addPlan(plan.key, { page: found.state.page, url: found.state.url, title: plan.title });
        for (const { id, was, title } of plan.tasks) {
            const task = id === undefined ? undefined : (0,_core_reconcile_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .findTask */ .VX)(known, { id, was, plan: plan.key });
            if (id !== undefined && task)
                pages.addTask(id, { page: task.state.page, url: task.state.url, title });
        }
    }
    return pages;
}
/** Everybody who is named where plan files name people, too. */
function usersOn(pages, { detection }) {
    const fields = [detection.tasks.fields.assignee, detection.plans.fields.owner];
    return pages.flatMap(({ properties }) => fields.flatMap((field) => (0,_core_board_codecs_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .idsOf */ .UX)((0,_core_board_values_js__WEBPACK_IMPORTED_MODULE_2__/* .readValue */ .wK)(properties[field?.id ?? ''] ?? nobody, field))));
}
const nobody = { id: '', type: 'people', people: [] };
/**
 * Who the words in plan files mean, and who these users are in a word. Notion's list of people is asked for only when
 * a word needs it, or somebody who is new.
 */
async function lookUpPeople(board, config, plans, remembered, users) {
    const people = Object.fromEntries([...config.people].map(([handle, who]) => [handle, who ?? 'none']));
    const words = [
        ...new Set(plans.flatMap(({ owner, tasks }) => [
            ...(owner === undefined ? [] : [owner]),
            ...tasks.flatMap(({ assignee }) => assignee),
        ])),
    ];
    const first = (0,_core_board_people_js__WEBPACK_IMPORTED_MODULE_1__/* .directory */ .y)(people, undefined, remembered);
    const isNew = (user) => first.wordFor(user) === user && !words.includes(user);
    const open = words.some((word) => first.find(word).kind === 'unavailable') || users.some(isNew);
    const who = open ? (0,_core_board_people_js__WEBPACK_IMPORTED_MODULE_1__/* .directory */ .y)(people, await members(board), remembered) : first;
    const found = [...words, ...(open ? config.people.keys() : [])].flatMap((word) => {
        const person = who.find(word);
        return person.kind === 'user' && (0,_core_board_references_js__WEBPACK_IMPORTED_MODULE_7__/* .toId */ .L)(word) === undefined ? [[word, person.id]] : [];
    });
    return { directory: who, remembered: { ...remembered, ...Object.fromEntries(found) } };
}
/** Everybody in the workspace; undefined where the token may not look people up. */
async function members(board) {
    try {
        return await board.people();
    }
    catch (thrown) {
        const fault = (0,_core_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .toFault */ .e)(thrown);
        if (fault.code === 'forbidden')
            return undefined;
        throw fault;
    }
}
/** Pages that a Sprint or Phase relation can link to, by title, where the database has such relations. */
async function lookUpTitles(board, { detection }, plans, pages, more) {
    const { sprint, phase } = detection.tasks.fields;
    const used = plans.flatMap(({ tasks }) => tasks);
    const relations = [
        ...(more || used.some((task) => task.sprint !== undefined) ? [sprint] : []),
        ...(more || used.some((task) => task.phase !== undefined) ? [phase] : []),
    ];
    const listed = new Set();
    const notices = [];
    for (const property of relations) {
        const dataSource = property?.relation?.dataSource;
        if (dataSource === undefined || listed.has(dataSource))
            continue;
        const rows = await listIfShared(board, dataSource);
        if (rows)
            listed.add(dataSource);
        else
            notices.push({
                message: `The database that ${property?.name} links to cannot be opened, so ${property?.name} is left alone. Share it with the integration (••• → Connections).`,
            });
        for (const { id, url, title } of rows ?? [])
            pages.addTitled(dataSource, { page: id, url, title });
    }
    return { listed, notices };
}
async function listIfShared(board, dataSource) {
    try {
        return (await board.rows(dataSource)).pages;
    }
    catch (thrown) {
        const fault = (0,_core_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .toFault */ .e)(thrown);
        if (fault.code === 'not-found')
            return undefined;
        throw fault;
    }
}


/***/ })

};
