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

/***/ 9420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ DIALECT),
/* harmony export */   CI: () => (/* binding */ lineWords),
/* harmony export */   Fy: () => (/* binding */ textLines),
/* harmony export */   QV: () => (/* binding */ sameText),
/* harmony export */   Xi: () => (/* binding */ lineToNotion),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   lV: () => (/* binding */ canonicalUnit),
/* harmony export */   qX: () => (/* binding */ BELOW_SECTION),
/* harmony export */   sh: () => (/* binding */ fromNotion),
/* harmony export */   tM: () => (/* binding */ toNotion)
/* harmony export */ });
/* unused harmony exports lineFromNotion, canonical */
/* harmony import */ var _text_demote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48330);
/* harmony import */ var _text_inline_syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98128);
/* harmony import */ var _text_inline_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2003);
/* harmony import */ var _text_read_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45202);
/* harmony import */ var _text_read_notion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76146);
/* harmony import */ var _text_units_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38491);
/* harmony import */ var _text_write_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73865);
/* harmony import */ var _text_write_notion_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21621);








/** Recorded with stored texts: texts of another dialect are not compared with today's. */
const DIALECT = 'v1';
/** Sections have headings of level 2: headings within a text stand below. */
const BELOW_SECTION = 3;
/**
 * Markdown as people write it \u2192 canonical v1 text, one block a line, ready to stand below a section's heading.
 * Tags and escapes that people typed are literal: nothing in a file can act in Notion.
 * @param top the highest level that its headings may have
 */
function toNotion(markdown, top = BELOW_SECTION) {
    const blocks = (0,_text_read_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .readMarkdown */ .k)(markdown).map(({ block }) => block);
    return (0,_text_write_notion_js__WEBPACK_IMPORTED_MODULE_4__/* .writeNotion */ .D)((0,_text_demote_js__WEBPACK_IMPORTED_MODULE_5__/* .demote */ .v)(blocks, top)).join('\n');
}
/** v1 text \u2192 the Markdown that goes into a file. What only Notion can hold (callouts, child pages) is left out. */
function fromNotion(text) {
    return (0,_text_write_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .writeMarkdown */ .pW)((0,_text_demote_js__WEBPACK_IMPORTED_MODULE_5__/* .demote */ .v)((0,_text_read_notion_js__WEBPACK_IMPORTED_MODULE_2__/* .readNotion */ .Y$)(text), BELOW_SECTION));
}
/** A text of one line (a criterion, a cell, a goal): Markdown \u2192 v1. Line ends become `<br>`. */
function lineToNotion(markdown) {
    return (0,_text_inline_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .writeNotionInline */ .eS)((0,_text_inline_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .readMarkdownInline */ .H3)(markdown.trim().replace(/\s*\n\s*/g, '<br>')));
}
/** The lines of a v1 text that a file can hold. */
function textLines(text) {
    return (0,_text_units_js__WEBPACK_IMPORTED_MODULE_6__/* .units */ .M)(text.split('\n')).flatMap((unit) => {
        const block = (0,_text_read_notion_js__WEBPACK_IMPORTED_MODULE_2__/* .readUnit */ .H_)(unit);
        if (!block)
            return [];
        return [
            {
                depth: unit.depth,
                kind: block.kind,
                checked: block.kind === 'todo' && block.checked,
                text: 'text' in block ? (0,_text_inline_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .writeMarkdownInline */ ._u)(block.text) : '',
                source: unit.lines.join('\n'),
            },
        ];
    });
}
/** A text of one line: v1 \u2192 Markdown. */
function lineFromNotion(text) {
    return writeMarkdownInline(readNotionInline(text));
}
/** The words of one line of v1 text, without formatting. */
function lineWords(text) {
    return (0,_text_inline_js__WEBPACK_IMPORTED_MODULE_7__/* .plainText */ .wh)((0,_text_inline_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .readNotionInline */ .xA)(text)).trim();
}
/** A name or title that is no Markdown (it may hold any character) as v1 text. */
function literal(text) {
    return (0,_text_inline_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .writeNotionInline */ .eS)((0,_text_inline_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .readLiteral */ .U1)(text.replace(/\s+/g, ' ').trim()));
}
/** A v1 text in canonical form: what Notion adds and changes without changing the text is gone. */
function canonical(text) {
    return (0,_text_write_notion_js__WEBPACK_IMPORTED_MODULE_4__/* .writeNotion */ .D)((0,_text_read_notion_js__WEBPACK_IMPORTED_MODULE_2__/* .readNotion */ .Y$)(text)).join('\n');
}
/** One unit of a v1 text in canonical form, without its children and its nesting; numbers do not count. */
function canonicalUnit(unit) {
    const block = (0,_text_read_notion_js__WEBPACK_IMPORTED_MODULE_2__/* .readUnit */ .H_)(unit);
    if (block)
        return (0,_text_write_notion_js__WEBPACK_IMPORTED_MODULE_4__/* .writeBlock */ .n)(block, 1).join('\n');
    // Addresses of media are signed anew with every read.
    return unit.lines.map((line) => line.trim().replace(/\?X-Amz-[^\s)"]*/g, '')).join('\n');
}
/** Whether two v1 texts say the same, whatever Notion did to spacing, escapes, numbers and names of languages. */
function sameText(a, b) {
    return a === b || canonical(a) === canonical(b);
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

/***/ 11997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ resources),
/* harmony export */   Js: () => (/* binding */ updates),
/* harmony export */   e5: () => (/* binding */ bullets),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   si: () => (/* binding */ updateLine),
/* harmony export */   u4: () => (/* binding */ criteria)
/* harmony export */ });
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9420);

/** A bullet for each text. */
function bullets(texts) {
    return texts.map((text) => `- ${(0,_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .lineToNotion */ .Xi)(text)}`).join('\n');
}
/** To-dos, ticked where the criterion is met. */
function criteria(list) {
    return list.map(({ text, met }) => `- [${met ? 'x' : ' '}] ${(0,_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .lineToNotion */ .Xi)(text)}`).join('\n');
}
/** A bullet for each, linked where it has a URL. */
function resources(list) {
    return list
        .map(({ title, url }) => `- ${url === undefined ? (0,_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .lineToNotion */ .Xi)(title) : link(title, url)}`)
        .join('\n');
}
/** Progress notes in the order of the file, newest last. */
function updates(list, people) {
    return list.map((update) => `- ${updateLine(update, people)}`).join('\n');
}
/** One progress note: when, who, what. `about` names what it is about where that is not plain. */
function updateLine({ date, by, note }, { personName }, about) {
    const when = date === undefined ? [] : [`**${(0,_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(date)}**`];
    const who = by === undefined ? [] : [(0,_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(personName(by))];
    const head = [...when, ...who, ...(about === undefined ? [] : [about])].join(', ');
    return head === '' ? (0,_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .lineToNotion */ .Xi)(note) : `${head}: ${(0,_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .lineToNotion */ .Xi)(note)}`;
}
/** A link whose text is a name, not Markdown; an address that Notion cannot link to stands behind it as text. */
function link(title, url) {
    if (!/^[a-z][a-z+.-]*:\S/i.test(url))
        return url === '' ? (0,_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(title) : `${(0,_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(title)}: ${(0,_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(url)}`;
    return (0,_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .lineToNotion */ .Xi)(`[${title.replace(/[\\`*_~[\]<>]/g, '\\$&')}](<${url}>)`);
}


/***/ }),

/***/ 15146:
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
// EXTERNAL MODULE: ./build/src/core/plan/progress.js
var plan_progress = __webpack_require__(72810);
// EXTERNAL MODULE: ./build/src/core/body/plan-page/context.js
var plan_page_context = __webpack_require__(86583);
;// CONCATENATED MODULE: ./build/src/core/body/plan-page/status-overview.js




const LATEST_UPDATES = 3;
const BAR_WIDTH = 10;
const ORDER = ['done', 'review', 'active', 'blocked', 'todo', 'cancelled'];
/** The whole section; empty for a plan without tasks and notes. */
function statusOverview(plan, context) {
    return [
        ...overall(plan, context),
        ...labelled('Phases', phaseLines(plan, context)),
        ...labelled('Blockers', plan.tasks.filter((task) => isBlocked(task, context)).map((task) => blockerLine(task, context))),
        ...labelled('Latest updates', latestUpdates(plan, context)),
    ].join('\n');
}
/** The mark of a phase: done, under way, not begun. */
function phaseMark({ status, counted }) {
    if (status === 'Done' && counted > 0)
        return '\u2705';
    return status === 'Planned' || counted === 0 ? '\u23f3' : '\ud83d\udd04';
}
function overall({ tasks }, context) {
    if (tasks.length === 0)
        return [];
    const { share, done, counted } = (0,plan_progress/* progressOf */.jA)(tasks.map(context.category));
    const filled = Math.floor(share * BAR_WIDTH);
    const bar = '\u2588'.repeat(filled) + '\u2591'.repeat(BAR_WIDTH - filled);
    const status = (0,dialect/* literal */.eu)(context.planStatus);
    return [
        `**${(0,plan_progress/* percent */.KN)(share)}** ${bar} ${done} of ${counted} tasks done \u00b7 ${status}`,
        byStatus(tasks, context),
    ];
}
/** How many tasks stand where: those that are furthest first. */
function byStatus(tasks, context) {
    const counts = ORDER.flatMap((category) => {
        const names = tasks.filter((task) => context.category(task) === category).map(context.statusName);
        return [...new Set(names)].map((name) => `${names.filter((each) => each === name).length} ${(0,dialect/* literal */.eu)(name)}`);
    });
    return `**Tasks:** ${counts.join(' \u00b7 ')}`;
}
function phaseLines({ phases, tasks }, context) {
    return [...(0,plan_progress/* phaseProgress */.r4)(phases, tasks, tasks.map(context.category))].map(([title, progress]) => {
        const { share, done, counted } = progress;
        const count = counted === 0 ? 'no tasks yet' : `${(0,plan_progress/* percent */.KN)(share)} (${done} of ${counted})`;
        return `${phaseMark(progress)} ${(0,dialect/* literal */.eu)(title)}: ${count}`;
    });
}
function isBlocked(task, context) {
    const category = context.category(task);
    return (category === 'blocked' || (task.blocker !== undefined && category !== 'done' && category !== 'cancelled'));
}
function blockerLine(task, context) {
    const reason = task.blocker === undefined ? '' : `: ${(0,dialect/* lineToNotion */.Xi)(task.blocker)}`;
    return `\ud83d\udeab ${(0,plan_page_context/* taskLink */.e)(task.id, task.title, context)}${reason}`;
}
/** The newest notes of the plan and its tasks, newest first; notes without a date have no place in time. */
function latestUpdates(plan, context) {
    const ofTasks = plan.tasks.flatMap(({ id, title, updates }) => updates.map((update) => ({ update, about: (0,dialect/* literal */.eu)(id ?? title) })));
    return [...plan.updates.map((update) => ({ update })), ...ofTasks]
        .filter(({ update }) => update.date !== undefined)
        .map((each, index) => ({ ...each, index }))
        .sort((a, b) => b.update.date.localeCompare(a.update.date) || b.index - a.index)
        .slice(0, LATEST_UPDATES)
        .map(({ update, about }) => (0,lines/* updateLine */.si)(update, context, about));
}
function labelled(label, lines) {
    return lines.length === 0 ? [] : [`**${label}**`, ...lines.map((line) => `- ${line}`)];
}

;// CONCATENATED MODULE: ./build/src/core/body/plan-page/timeline.js

/** The whole section; milestones without a date come last. */
function timeline({ start, due, phases, milestones }) {
    const dated = [
        { date: start, text: 'Start' },
        ...phases.map((phase, index) => ({
            date: phase.due,
            text: `Phase ${index + 1} due: ${(0,dialect/* literal */.eu)(phase.title)}`,
        })),
        ...milestones.map((milestone) => ({ date: milestone.due, text: `\ud83c\udfc1 ${(0,dialect/* literal */.eu)(milestone.title)}` })),
        { date: due, text: 'Plan due' },
    ];
    const lines = dated
        .filter(({ date }) => date !== undefined)
        .sort((a, b) => a.date.localeCompare(b.date))
        .map(({ date, text }) => `- **${(0,dialect/* literal */.eu)(date)}** ${text}`);
    const open = milestones.filter((milestone) => milestone.due === undefined);
    return [...lines, ...open.map(({ title }) => `- \ud83c\udfc1 ${(0,dialect/* literal */.eu)(title)} (no date yet)`)].join('\n');
}

;// CONCATENATED MODULE: ./build/src/core/body/plan-page.js








const SECTIONS = [
    { heading: 'Overview', text: ({ summary }) => (0,dialect/* toNotion */.tM)(summary ?? '') },
    { heading: 'Linked Specification', text: linkedSpecification, derived: true },
    { heading: 'Status Overview', text: statusOverview, derived: true },
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
        `\ud83d\udcc4 ${(0,lines/* link */.nf)(spec.title, spec.url)}`,
        ...(specSeen === undefined ? [] : [`Last held against it on ${specSeen}.`]),
        ...(spec.changed === undefined
            ? []
            : [`\u26a0\ufe0f Changed on ${spec.changed} since it was last held against this plan.`]),
    ].join('\n');
}


/***/ }),

/***/ 86583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ taskLink)
/* harmony export */ });
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9420);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11997);


/** A task by its ID and title, linked to its row where there is one. */
function taskLink(id, title, context) {
    const name = [id, title].filter((part) => part !== undefined).join(': ');
    const url = id === undefined ? undefined : context.rowUrl(id);
    return url === undefined ? (0,_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(name) : (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(name, url);
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
        ...(facts.length === 0 ? [] : [facts.join(' \u00b7 ')]),
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
        ...(rating.length === 0 ? [] : [`\t- ${rating.join(' \u00b7 ')}`]),
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
/* harmony import */ var _plan_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15146);
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

/***/ 69829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lt: () => (/* binding */ fenceFor),
/* harmony export */   k9: () => (/* binding */ literalStart),
/* harmony export */   vQ: () => (/* binding */ canonicalLanguage)
/* harmony export */ });
const LANGUAGES = {
    'plain text': '',
    plaintext: '',
    plain: '',
    text: '',
    txt: '',
    js: 'javascript',
    jsx: 'javascript',
    ts: 'typescript',
    tsx: 'typescript',
    py: 'python',
    rb: 'ruby',
    sh: 'shell',
    yml: 'yaml',
    md: 'markdown',
    'c++': 'cpp',
    'c#': 'csharp',
};
/** A code language by the one name that stands for its aliases, without whatever else an info string holds. */
function canonicalLanguage(info) {
    const name = /^[\w+#./ -]*/.exec(info.trim())[0].trim().toLowerCase();
    return LANGUAGES[name] ?? name;
}
/** A fence that no line of the code can close. */
function fenceFor(lines) {
    const longest = Math.max(0, ...lines.map((line) => /^\s*(`{3,})/.exec(line)?.[1]?.length ?? 0));
    return '`'.repeat(Math.max(3, longest + 1));
}
/** A text that reads as a block's marker, with a backslash in front of what would be the marker. */
function literalStart(text) {
    if (/^(?:#{1,6}|[-+*])(?:\s|$)|^-{3,}|^>/.test(text))
        return `\\${text}`;
    return text.replace(/^(\d{1,9})\.(?=\s|$)/, '$1\\.');
}


/***/ }),

/***/ 48330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ demote)
/* harmony export */ });
/** Shifts all headings by as much as the highest of them needs to be no higher than `top`; 4 is the lowest. */
function demote(blocks, top) {
    const levels = blocks.flatMap(headingLevels);
    const shift = Math.max(0, top - Math.min(...levels, top));
    const lower = (block) => {
        if (block.kind === 'heading')
            return { ...block, level: Math.min(4, block.level + shift) };
        return 'children' in block ? { ...block, children: block.children.map(lower) } : block;
    };
    return blocks.map(lower);
}
function headingLevels(block) {
    if (block.kind === 'heading')
        return [block.level];
    return 'children' in block ? block.children.flatMap(headingLevels) : [];
}


/***/ }),

/***/ 98128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U1: () => (/* binding */ readLiteral),
  H3: () => (/* binding */ readMarkdownInline),
  xA: () => (/* binding */ readNotionInline),
  _u: () => (/* binding */ writeMarkdownInline),
  eS: () => (/* binding */ writeNotionInline)
});

// EXTERNAL MODULE: ./build/src/core/body/text/inline.js
var inline = __webpack_require__(2003);
// EXTERNAL MODULE: ./build/src/core/remembered.js
var remembered = __webpack_require__(71319);
;// CONCATENATED MODULE: ./build/src/core/body/text/read-inline.js
// Reads the text of one block, in either dialect, into the shared tree. The two differ in what a backslash escapes,
// in what tags mean and in how strict emphasis is; all else is CommonMark's rules for code, links and delimiters.

/** The normal form of `source`, the text of one block without its marker. */
function readInline(source, syntax) {
    return (0,inline/* normalise */.j7)(scan(source, syntax, true));
}
const BARE_URL = /https?:\/\/[A-Za-z0-9][A-Za-z0-9\-._/?#&=%+:,@;!~$()']*/y;
const ABSOLUTE = /^(?:https?|mailto|tel|ftp|notion):\S/i;
function scan(source, syntax, links) {
    const { code, brackets } = landmarks(source, syntax);
    const items = [];
    let text = '';
    const push = (...nodes) => {
        if (text !== '')
            items.push({ kind: 'text', text });
        text = '';
        items.push(...nodes);
    };
    for (let at = 0; at < source.length;) {
        const character = source[at];
        if (character === '\\' && syntax.escapable.test(source[at + 1] ?? '')) {
            text += source[at + 1];
            at += 2;
            continue;
        }
        const span = code.get(at);
        if (span) {
            push({ kind: 'code', text: span.text });
            at = span.end;
            continue;
        }
        const special = syntax.special(source, at);
        if (special) {
            push(...special.nodes);
            at = special.end;
            continue;
        }
        const link = links ? linkAt(source, at, brackets, syntax) : undefined;
        if (link) {
            push(link.node);
            at = link.end;
            continue;
        }
        const url = links && !/\w/.test(source[at - 1] ?? '') ? bareUrl(source, at) : undefined;
        if (url !== undefined) {
            push({ kind: 'link', children: [{ kind: 'text', text: url }], url });
            at += url.length;
            continue;
        }
        if (syntax.marks.includes(character)) {
            const run = /^(.)\1*/.exec(source.slice(at, at + 64))[0];
            if (character !== '~' || run.length === 2) {
                push(delimiter(source, at, run, syntax));
                at += run.length;
                continue;
            }
            text += run;
            at += run.length;
            continue;
        }
        text += character;
        at += 1;
    }
    push();
    return pairMarks(items);
}
/** Code spans by where they begin, and for every `[` its `]`; what is in code or escaped counts for neither. */
function landmarks(source, syntax) {
    const runs = [...source.matchAll(/`+/g)].map((match) => ({ at: match.index, length: match[0].length }));
    const code = new Map();
    const brackets = new Map();
    const open = [];
    for (let at = 0; at < source.length; at += 1) {
        const character = source[at];
        if (character === '\\' && syntax.escapable.test(source[at + 1] ?? ''))
            at += 1;
        else if (character === '`') {
            const length = /^`+/.exec(source.slice(at))[0].length;
            const close = runs.find((run) => run.at >= at + length && run.length === length);
            if (close) {
                const content = source.slice(at + length, close.at).replace(/\s+/g, ' ');
                const padded = /^ .*\S.* $/.test(content);
                code.set(at, { text: padded ? content.slice(1, -1) : content, end: close.at + length });
                at = close.at + length - 1;
            }
            else
                at += length - 1;
        }
        else if (character === '[')
            open.push(at);
        else if (character === ']') {
            const start = open.pop();
            if (start !== undefined)
                brackets.set(start, at);
        }
    }
    return { code, brackets };
}
/** A link or an image with an absolute target; anything else in brackets is text, as Notion has no place for it. */
function linkAt(source, at, brackets, syntax) {
    const image = source[at] === '!' && source[at + 1] === '[';
    const start = image ? at + 1 : at;
    const close = brackets.get(start);
    if (close === undefined || source[close + 1] !== '(')
        return undefined;
    const target = /^\(\s*(?:<([^<>\n]*)>|((?:[^\s()]|\((?:[^\s()]|\([^\s()]*\))*\))*))(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/.exec(source.slice(close + 1, close + 2100));
    const url = target?.[1] ?? target?.[2] ?? '';
    if (!target || !ABSOLUTE.test(url))
        return undefined;
    const children = scan(source.slice(start + 1, close), syntax, false);
    const node = image
        ? { kind: 'image', alt: source.slice(start + 1, close).replace(/\\(.)/g, '$1'), url }
        : { kind: 'link', children, url };
    return { node, end: close + 1 + target[0].length };
}
/** The URL that stands bare at `at`, without the punctuation of the sentence around it. */
function bareUrl(source, at) {
    BARE_URL.lastIndex = at;
    const match = BARE_URL.exec(source)?.[0];
    if (match === undefined)
        return undefined;
    const trimmed = match.replace(/[.,:;!?'_~$]+$/, '');
    return trimmed.endsWith(')') && !trimmed.includes('(') ? trimmed.replace(/\)+$/, '') : trimmed;
}
function delimiter(source, at, run, syntax) {
    const character = run[0];
    const before = source[at - 1] ?? ' ';
    const after = source[at + run.length] ?? ' ';
    const space = /\s/;
    const punctuation = /[^\p{L}\p{N}\s]/u;
    const base = { kind: 'delimiter', character, count: run.length };
    if (!syntax.strict) {
        const loose = space.test(before) && space.test(after);
        return { ...base, opens: !loose && after !== '', closes: !loose };
    }
    const left = !space.test(after) && (!punctuation.test(after) || space.test(before) || punctuation.test(before));
    const right = !space.test(before) && (!punctuation.test(before) || space.test(after) || punctuation.test(after));
    if (character !== '_')
        return { ...base, opens: left, closes: right };
    return {
        ...base,
        opens: left && (!right || punctuation.test(before)),
        closes: right && (!left || punctuation.test(after)),
    };
}
const markOf = (character, width) => character === '~' ? 'strike' : width === 2 ? 'strong' : 'emphasis';
/** Pairs delimiters as CommonMark does: every closer with the nearest opener; what stays alone is text. */
function pairMarks(items) {
    for (let index = 0; index < items.length; index += 1) {
        const closer = items[index];
        if (closer.kind !== 'delimiter' || !closer.closes)
            continue;
        const start = openerOf(items, index, closer);
        if (start === undefined)
            continue;
        const opener = items[start];
        const width = opener.count >= 2 && closer.count >= 2 ? 2 : 1;
        const children = items.slice(start + 1, index).map(asInline);
        opener.count -= width;
        closer.count -= width;
        const rest = [opener, { kind: markOf(closer.character, width), children }, closer].filter((item) => item.kind !== 'delimiter' || item.count > 0);
        items.splice(start, index - start + 1, ...rest);
        // The rest of the closer, where there is one, is looked at once more.
        index = start + rest.length - (closer.count > 0 ? 2 : 1);
    }
    return items.map(asInline);
}
function openerOf(items, end, closer) {
    for (let index = end - 1; index >= 0 && end - index < 500; index -= 1) {
        const item = items[index];
        if (item.kind !== 'delimiter' || item.character !== closer.character || !item.opens)
            continue;
        const both = item.closes || closer.opens;
        const byThree = (item.count + closer.count) % 3 === 0 && (item.count % 3 !== 0 || closer.count % 3 !== 0);
        if (!(both && byThree))
            return index;
    }
    return undefined;
}
function asInline(item) {
    return item.kind === 'delimiter' ? { kind: 'text', text: item.character.repeat(item.count) } : item;
}

;// CONCATENATED MODULE: ./build/src/core/body/text/inline-syntax.js
// The two dialects' inline syntaxes: Markdown as people write it in YAML, and Notion's enhanced Markdown (v1).



/** How many blocks of text are remembered. */
const mostTexts = 2000;
const markdown = {
    escapable: /^[!-/:-@[-`{-~]$/,
    marks: '*_~',
    strict: true,
    special(source, at) {
        const rest = source.slice(at, at + 2100);
        const lineEnd = /^(?: {2,}|\\)\n\s*/.exec(rest) ?? /^<br\s*\/?>\s*/i.exec(rest);
        if (lineEnd)
            return { nodes: [{ kind: 'break' }], end: at + lineEnd[0].length };
        const automatic = /^<((?:https?|mailto):[^\s<>]+)>/i.exec(rest);
        if (!automatic)
            return undefined;
        const url = automatic[1];
        return {
            nodes: [{ kind: 'link', children: [{ kind: 'text', text: url }], url }],
            end: at + automatic[0].length,
        };
    },
};
/** Notion escapes this set; `#`, `+`, `-`, `.` and `!` are our own, at the start of a line that would be a block. */
const notion = {
    escapable: /^[\\*~`$[\]<>{}|^#+\-.!_]$/,
    marks: '*~',
    strict: false,
    special(source, at) {
        if (source[at] !== '<')
            return undefined;
        const rest = source.slice(at, at + 4000);
        const lineEnd = /^<br\s*\/?>/i.exec(rest);
        if (lineEnd)
            return { nodes: [{ kind: 'break' }], end: at + lineEnd[0].length };
        const mention = /^<mention-([a-z-]+)((?:\s+[\w-]+="[^"]*")*)\s*(?:\/>|>(.*?)<\/mention-\1>)/i.exec(rest);
        if (mention)
            return { nodes: readMention(mention[2], mention[3] ?? ''), end: at + mention[0].length };
        // Colour and underline have no place in a file: their text does.
        const span = /^<\/?span(?:\s+[\w-]+="[^"]*")*\s*>/i.exec(rest);
        return span ? { nodes: [], end: at + span[0].length } : undefined;
    },
};
/** A mention as the text that stands for it: its label, its date, else the link. */
function readMention(attributes, label) {
    const attribute = (name) => new RegExp(`\\s${name}="([^"]*)"`, 'i').exec(attributes)?.[1];
    const url = attribute('url');
    const start = attribute('start');
    if (start !== undefined) {
        const end = attribute('end');
        return [{ kind: 'text', text: end === undefined ? start : `${start} \u2013 ${end}` }];
    }
    const shown = label === '' ? (url ?? '') : label;
    const text = { kind: 'text', text: shown };
    return url !== undefined && /^https?:/.test(url) ? [{ kind: 'link', children: [text], url }] : [text];
}
/** Reads one block's text as Notion gives it. */
const readNotionInline = (0,remembered/* remembered */.H)((source) => readInline(source, notion), mostTexts);
/**
 * Reads one block's text as people write it. Where the formatting cannot be carried to Notion and back unchanged
 * (emphasis that touches emphasis, for one), what was typed stays as literal text.
 */
const readMarkdownInline = (0,remembered/* remembered */.H)((source) => {
    const read = readInline(source, markdown);
    return carries(read) ? read : readLiteral(source);
}, mostTexts);
/** Text as it stands; a URL in it is a link nevertheless, as both sides make it one. */
function readLiteral(source) {
    const nodes = [];
    let rest = 0;
    for (const { index } of source.matchAll(/(?<!\w)https?:/g)) {
        const url = index < rest ? undefined : bareUrl(source, index);
        if (url === undefined)
            continue;
        nodes.push({ kind: 'text', text: source.slice(rest, index) });
        nodes.push({ kind: 'link', children: [{ kind: 'text', text: url }], url });
        rest = index + url.length;
    }
    return (0,inline/* normalise */.j7)([...nodes, { kind: 'text', text: source.slice(rest) }]);
}
function carries(nodes) {
    return ((0,inline/* sameInline */.mx)(readNotionInline(writeNotionInline(nodes)), nodes) &&
        (0,inline/* sameInline */.mx)(readInline(writeWith(nodes, careful), markdown), nodes));
}
const notionWriter = {
    text: (text) => text.replace(/[\\*~`$[\]<>{}|^]/g, '\\$&'),
    lineBreak: '<br>',
    bareLinks: false,
};
/** Escapes whatever could mean something. */
const careful = {
    text: (text) => text.replace(/[\\*_~`[\]<>]/g, '\\$&').replace(/(https?):/gi, '$1\\:'),
    lineBreak: '<br>',
    bareLinks: false,
};
/** Escapes only what would mean something where it stands, so that files stay pleasant to read. */
const natural = {
    text: (text, before, after) => text.replace(/\\(?=[!-/:-@[-`{-~])|\\$|[*_~`<]|\[(?=[^\]]*\]\()/g, (character, at) => {
        const left = text[at - 1] ?? before;
        const right = text[at + 1] ?? after;
        if (character === '\\')
            return '\\\\';
        if (/\s/.test(left) && /\s/.test(right))
            return character;
        if (character === '_' && /\w/.test(left) && /\w/.test(right))
            return character;
        if (character === '~' && left !== '~' && right !== '~')
            return character;
        if (character === '<' && !/[a-z/!]/i.test(right))
            return character;
        return `\\${character}`;
    }),
    lineBreak: '<br>',
    bareLinks: true,
};
/** One block's text for Notion: every literal that could act is escaped, tags that people typed included. */
function writeNotionInline(nodes) {
    return writeWith(nodes, notionWriter);
}
/** One block's text for a file; formatting that Markdown cannot express there is left out, the words stay. */
function writeMarkdownInline(nodes) {
    for (const writer of [natural, careful]) {
        const written = writeWith(nodes, writer);
        if ((0,inline/* sameInline */.mx)(readMarkdownInline(written), nodes))
            return written;
    }
    return writeWith(withoutMarks(nodes), careful);
}
function withoutMarks(nodes) {
    return (0,inline/* normalise */.j7)(nodes.flatMap((node) => ((0,inline/* isMark */.qi)(node) ? withoutMarks(node.children) : [node])));
}
const MARKS = { strong: '**', emphasis: '*', strike: '~~' };
function writeWith(nodes, writer) {
    let written = '';
    nodes.forEach((node, index) => {
        const next = nodes[index + 1];
        switch (node.kind) {
            case 'text':
                written += writer.text(node.text, written.at(-1) ?? ' ', next === undefined || next.kind === 'break' ? ' ' : '*');
                break;
            case 'code':
                written += writeCode(node.text);
                break;
            case 'break':
                written += writer.lineBreak;
                break;
            case 'link':
                written += writer.bareLinks && isBare(node) ? node.url : writeLink(node, writer);
                break;
            case 'image':
                written += `![${node.alt.replace(/[\\[\]]/g, '\\$&')}](${node.url})`;
                break;
            case 'strong':
            case 'emphasis':
            case 'strike':
                written += `${MARKS[node.kind]}${writeWith(node.children, writer)}${MARKS[node.kind]}`;
        }
    });
    return written;
}
function writeLink(node, writer) {
    return `[${writeWith(node.children, { ...writer, bareLinks: false })}](${node.url})`;
}
/** A link that shows nothing but its URL, and that reads as one when it stands bare. */
function isBare({ children, url }) {
    const [only, ...others] = children;
    return others.length === 0 && only?.kind === 'text' && only.text === url && bareUrl(url, 0) === url;
}
function writeCode(text) {
    const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map((match) => match[0].length));
    const fence = '`'.repeat(longest === 0 ? 1 : longest + 1);
    const pad = /^`|`$|^ .*\S.* $/.test(text) ? ' ' : '';
    return `${fence}${pad}${text}${pad}${fence}`;
}


/***/ }),

/***/ 2003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j7: () => (/* binding */ normalise),
/* harmony export */   mx: () => (/* binding */ sameInline),
/* harmony export */   qi: () => (/* binding */ isMark),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* unused harmony export canonicalUrl */
// Text within one block as a tree that both dialects share: what people write in YAML and what Notion returns are
// read into it, and both are written from it. A tree in normal form is equal to another when their texts are.
/** The same text in normal form: no empty or doubled marks, spaces outside of marks, single spaces. */
function normalise(nodes) {
    return trimEdges(join(nodes.flatMap(normaliseNode)));
}
/** Whether two normal forms are the same text. */
function sameInline(a, b) {
    return JSON.stringify(a) === JSON.stringify(b);
}
/** The words alone: breaks become spaces, links and marks leave their text. */
function plainText(nodes) {
    return nodes
        .map((node) => {
        switch (node.kind) {
            case 'text':
            case 'code':
                return node.text;
            case 'image':
                return node.alt;
            case 'break':
                return ' ';
            case 'link':
            case 'strong':
            case 'emphasis':
            case 'strike':
                return plainText(node.children);
        }
    })
        .join('');
}
/** Whether `node` carries other nodes as a mark does. */
function isMark(node) {
    return node.kind === 'strong' || node.kind === 'emphasis' || node.kind === 'strike';
}
/** A URL as Notion keeps it: a bare host gains a slash, what would end a link in Markdown is encoded. */
function canonicalUrl(url) {
    const encoded = url.trim().replace(/[\s<>\\`|[\]{}^"]/g, (character) => encodeURIComponent(character));
    const balanced = isBalanced(encoded) ? encoded : encoded.replaceAll('(', '%28').replaceAll(')', '%29');
    return /^https?:\/\/[^/?#]+$/i.test(balanced) ? `${balanced}/` : balanced;
}
function isBalanced(url) {
    let depth = 0;
    for (const character of url) {
        if (character === '(')
            depth += 1;
        if (character === ')')
            depth -= 1;
        if (depth < 0)
            return false;
    }
    return depth === 0;
}
function normaliseNode(node) {
    if (node.kind === 'text') {
        const text = node.text.replace(/[ \t\r\n]+/g, ' ');
        return text === '' ? [] : [{ kind: 'text', text }];
    }
    if (node.kind === 'code')
        return node.text.trim() === '' ? [] : [node];
    if (node.kind === 'link') {
        const children = trimEdges(join(node.children.flatMap(normaliseNode)));
        const url = canonicalUrl(node.url);
        const [first, ...others] = children;
        const repeats = others.length === 0 && (!first || (first.kind === 'text' && canonicalUrl(first.text) === url));
        return [{ kind: 'link', children: repeats ? [{ kind: 'text', text: url }] : children, url }];
    }
    if (node.kind === 'image')
        return [{ ...node, url: canonicalUrl(node.url) }];
    if (!isMark(node))
        return [node];
    return spacesOutside(node.kind, join(node.children.flatMap(normaliseNode)));
}
/** `** a**` says the same as ` **a**`, and only the latter can be read everywhere. */
function spacesOutside(kind, children) {
    const flat = children.flatMap((child) => (child.kind === kind ? child.children : [child]));
    const isSpace = (node) => node?.kind === 'break' || leads(node) === ' ';
    const leads = (node) => node?.kind === 'text' && node.text.trim() === '' ? ' ' : undefined;
    const inner = [...splitEdges(flat)];
    const before = [];
    const after = [];
    while (isSpace(inner[0]))
        before.push(inner.shift());
    while (isSpace(inner.at(-1)))
        after.unshift(inner.pop());
    return inner.length === 0 ? [...before, ...after] : [...before, { kind, children: join(inner) }, ...after];
}
/** Leading and trailing spaces of the text at the edges as nodes of their own. */
function splitEdges(nodes) {
    return nodes.flatMap((node, index) => {
        if (node.kind !== 'text')
            return [node];
        const start = index === 0 ? /^ */.exec(node.text)[0] : '';
        const rest = node.text.slice(start.length);
        const end = index === nodes.length - 1 ? / *$/.exec(rest)[0] : '';
        return [start, rest.slice(0, rest.length - end.length), end]
            .filter((text) => text !== '')
            .map((text) => ({ kind: 'text', text }));
    });
}
/** Neighbours of one kind become one node. */
function join(nodes) {
    const joined = [];
    for (const node of nodes) {
        const last = joined.at(-1);
        if (node.kind === 'text' && last?.kind === 'text')
            joined.splice(-1, 1, ...normaliseNode({ kind: 'text', text: last.text + node.text }));
        else if (last && isMark(node) && last.kind === node.kind)
            joined[joined.length - 1] = { kind: node.kind, children: join([...last.children, ...node.children]) };
        else
            joined.push(node);
    }
    return joined;
}
/** No spaces at the ends of the text nor around its line breaks. */
function trimEdges(nodes) {
    const isEdge = (node) => node === undefined || node.kind === 'break';
    const trimmed = nodes.flatMap((node, index) => {
        if (node.kind !== 'text')
            return [node];
        let { text } = node;
        if (isEdge(nodes[index - 1]))
            text = text.replace(/^ +/, '');
        if (isEdge(nodes[index + 1]))
            text = text.replace(/ +$/, '');
        return text === '' ? [] : [{ kind: 'text', text }];
    });
    while (trimmed[0]?.kind === 'break')
        trimmed.shift();
    while (trimmed.at(-1)?.kind === 'break')
        trimmed.pop();
    return trimmed;
}


/***/ }),

/***/ 45202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ DIVIDER),
/* harmony export */   k: () => (/* binding */ readMarkdown)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69829);
/* harmony import */ var _inline_syntax_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98128);
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2003);
// Reads Markdown as people write it in YAML into blocks: CommonMark's blocks with GitHub's tables and to-dos. Any
// indentation nests a list, HTML and indented code are plain paragraphs: unknown things become text.



const FENCE = /^\s*(`{3,}|~{3,})\s*([^`]*)$/;
const HEADING = /^ {0,3}(#{1,6})(?:\s+(.*?))?(?:\s+#+)?\s*$/;
const DIVIDER = /^ {0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/;
const ITEM = /^(\s*)([-*+]|\d{1,9}[.)])(?:(\s+)(.*))?$/;
const QUOTE = /^ {0,3}> ?(.*)$/;
const TABLE_RULE = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;
/** The top-level blocks of a Markdown text in order. */
function readMarkdown(markdown) {
    return readLines(markdown.replace(/\r\n?/g, '\n').split('\n'));
}
function readLines(lines) {
    const blocks = [];
    for (let start = 0; start < lines.length;) {
        if (lines[start].trim() === '') {
            start += 1;
            continue;
        }
        const { block, end } = readBlock(lines, start);
        if (block)
            blocks.push({ block, start, end });
        start = end;
    }
    return blocks;
}
function readBlock(lines, start) {
    const line = lines[start];
    const fence = FENCE.exec(line);
    if (fence)
        return readFence(lines, start, fence[1], fence[2]);
    const heading = HEADING.exec(line);
    if (heading) {
        const text = (0,_inline_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .readMarkdownInline */ .H3)(heading[2] ?? '');
        const block = { kind: 'heading', level: heading[1].length, text };
        return { block: text.length === 0 ? undefined : block, end: start + 1 };
    }
    if (DIVIDER.test(line))
        return { block: { kind: 'divider' }, end: start + 1 };
    if (QUOTE.test(line))
        return readQuote(lines, start);
    const item = ITEM.exec(line);
    if (item)
        return readItem(lines, start, item);
    if (isTable(lines, start))
        return readTable(lines, start);
    return readParagraph(lines, start);
}
function readFence(lines, start, fence, info) {
    const indent = indentOf(lines[start]);
    const closes = (line) => {
        const text = line.trim();
        return text.length >= fence.length && [...text].every((character) => character === fence[0]);
    };
    let end = start + 1;
    while (end < lines.length && !closes(lines[end]))
        end += 1;
    const block = {
        kind: 'code',
        language: (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalLanguage */ .vQ)(info),
        lines: lines.slice(start + 1, end).map((line) => dedent(line, indent).trimEnd()),
    };
    return { block, end: Math.min(end + 1, lines.length) };
}
/** Every line of a quote is a line of its own, as it is in Notion. */
function readQuote(lines, start) {
    let end = start;
    while (end < lines.length && QUOTE.test(lines[end]))
        end += 1;
    const text = lines.slice(start, end).map((line) => QUOTE.exec(line)[1].replace(/\s+$|\\$/g, ''));
    return { block: { kind: 'quote', text: (0,_inline_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .readMarkdownInline */ .H3)(text.join('<br>')), children: [] }, end };
}
/** An item takes every line that is indented deeper than its marker, and lines that go on with its paragraph. */
function readItem(lines, start, [, before = '', marker = '', gap = ' ', first = '']) {
    const indent = indentOf(before);
    const content = indent + marker.length + Math.min(gap.length, 4);
    const inner = [first];
    let end = start + 1;
    for (; end < lines.length; end += 1) {
        const line = lines[end];
        const goesOn = inner.at(-1).trim() !== '' && !startsBlock(lines, end) && !ITEM.test(line);
        if (line.trim() === '')
            inner.push('');
        else if (indentOf(line) >= indent + 2)
            inner.push(dedent(line, content));
        else if (goesOn && !insideFence(inner))
            inner.push(line.trim());
        else
            break;
    }
    while (inner.length > 1 && inner.at(-1) === '') {
        inner.pop();
        end -= 1;
    }
    const todo = marker.length === 1 ? /^\[([ xX])\](?:\s+(.*))?$/.exec(first) : null;
    if (todo)
        inner[0] = todo[2] ?? '';
    const { text, children } = readItemText(inner);
    if (todo)
        return { block: { kind: 'todo', checked: todo[1] !== ' ', text, children }, end };
    return { block: { kind: marker.length === 1 ? 'bullet' : 'number', text, children }, end };
}
/** What an item says on its first lines, and what stands below it. An item may begin with nothing but a block. */
function readItemText(inner) {
    if (inner[0].trim() === '')
        return { text: [], children: readLines(inner.slice(1)).map(({ block }) => block) };
    const [first, ...rest] = readLines(inner);
    const children = rest.map(({ block }) => block);
    if (first?.block.kind === 'paragraph')
        return { text: first.block.text, children };
    return { text: [], children: first ? [first.block, ...children] : children };
}
function insideFence(lines) {
    return lines.filter((line) => FENCE.test(line)).length % 2 === 1;
}
function isTable(lines, start) {
    const rule = lines[start + 1];
    return (lines[start].includes('|') &&
        rule !== undefined &&
        rule.includes('-') &&
        TABLE_RULE.test(rule) &&
        cells(rule).length === cells(lines[start]).length);
}
function readTable(lines, start) {
    let end = start + 2;
    while (end < lines.length && lines[end].trim() !== '' && lines[end].includes('|'))
        end += 1;
    const rows = [lines[start], ...lines.slice(start + 2, end)].map(cells);
    const width = Math.max(...rows.map((row) => row.length));
    return {
        block: {
            kind: 'table',
            rows: rows.map((row) => Array.from({ length: width }, (_, column) => (0,_inline_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .readMarkdownInline */ .H3)(row[column] ?? ''))),
        },
        end,
    };
}
/** The cells of a row; `\|` is a bar within one. */
function cells(line) {
    const row = line.trim().replace(/^\|/, '');
    const found = [''];
    for (let at = 0; at < row.length; at += 1) {
        if (row[at] === '\\' && row[at + 1] === '|') {
            found[found.length - 1] += '|';
            at += 1;
        }
        else if (row[at] === '\\') {
            found[found.length - 1] += row.slice(at, at + 2);
            at += 1;
        }
        else if (row[at] === '|')
            found.push('');
        else
            found[found.length - 1] += row[at];
    }
    if (found.length > 1 && found.at(-1).trim() === '')
        found.pop();
    return found.map((cell) => cell.trim());
}
function readParagraph(lines, start) {
    let end = start + 1;
    while (end < lines.length && lines[end].trim() !== '' && !startsBlock(lines, end)) {
        const underline = /^ {0,3}(=+|-+)\s*$/.exec(lines[end]);
        if (underline) {
            const text = (0,_inline_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .readMarkdownInline */ .H3)(joined(lines.slice(start, end)));
            return { block: { kind: 'heading', level: underline[1].startsWith('=') ? 1 : 2, text }, end: end + 1 };
        }
        end += 1;
    }
    const text = (0,_inline_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .readMarkdownInline */ .H3)(joined(lines.slice(start, end)));
    const empty = text.length === 0 || plainTextIsEmpty(text);
    return { block: empty ? undefined : { kind: 'paragraph', text, children: [] }, end };
}
function plainTextIsEmpty(text) {
    return text.every((node) => node.kind === 'break' || (node.kind === 'text' && (0,_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)([node]).trim() === ''));
}
const joined = (lines) => lines
    .map((line) => line.trimStart())
    .join('\n')
    .trim();
/** Whether a line ends the paragraph before it. A number other than 1 does not: it may be a year. */
function startsBlock(lines, at) {
    const line = lines[at];
    const underline = /^ {0,3}-+\s*$/.test(line) && lines[at - 1] !== undefined && lines[at - 1].trim() !== '';
    if (FENCE.test(line) || HEADING.test(line) || QUOTE.test(line))
        return true;
    if (DIVIDER.test(line))
        return !underline;
    const item = ITEM.exec(line);
    if (item)
        return item[2].length === 1 ? item[4] !== undefined : /^1[.)]$/.test(item[2]);
    return isTable(lines, at);
}
/** Columns of leading white space; a tab counts as four. */
function indentOf(line) {
    return [.../^[ \t]*/.exec(line)[0]].reduce((columns, character) => columns + (character === '\t' ? 4 : 1), 0);
}
/** The line without the leading white space that fills `columns`, or without all of it where there is less. */
function dedent(line, columns) {
    let at = 0;
    for (let column = 0; column < columns && /[ \t]/.test(line[at] ?? ''); at += 1)
        column += line[at] === '\t' ? 4 : 1;
    return line.slice(at);
}


/***/ }),

/***/ 76146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H_: () => (/* binding */ readUnit),
/* harmony export */   Y$: () => (/* binding */ readNotion),
/* harmony export */   YS: () => (/* binding */ withoutAttributes)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69829);
/* harmony import */ var _inline_syntax_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98128);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38491);
// Reads Notion's enhanced Markdown (v1) into blocks. What only Notion has (callouts, toggles, child pages, media,
// equations) is kept apart as opaque: it stays in Notion, and never enters a file.



/** The blocks of a v1 text that a file can hold. */
function readNotion(text) {
    return nest((0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .units */ .M)(text.split('\n')), 0);
}
/** Units deeper than `depth` are children of the block before them. */
function nest(list, depth) {
    const blocks = [];
    for (let at = 0; at < list.length;) {
        let end = at + 1;
        while (end < list.length && list[end].depth > depth)
            end += 1;
        const children = nest(list.slice(at + 1, end), depth + 1);
        const block = readUnit(list[at]);
        if (!block)
            blocks.push(...children);
        else if ('children' in block)
            blocks.push({ ...block, children });
        else
            blocks.push(block, ...children);
        at = end;
    }
    return blocks;
}
/** One unit without its children; undefined where it says nothing that a file can hold. */
function readUnit(unit) {
    if (unit.kind === 'opaque')
        return undefined;
    if (unit.kind === 'code')
        return readCode(unit);
    if (unit.kind === 'table')
        return readTable(unit);
    const line = unit.lines[0].trim();
    if (/^-{3,}$/.test(line))
        return { kind: 'divider' };
    const [, marker = '', rest = ''] = /^(#{1,6}(?=\s|$)|- \[[ xX]\](?=\s|$)|[-*](?=\s|$)|\d+\.(?=\s|$)|>(?=\s|$))?\s*([\s\S]*)$/.exec(line);
    const text = (0,_inline_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .readNotionInline */ .xA)(withoutAttributes(rest));
    const children = [];
    if (text.length === 0 && (marker === '' || marker.startsWith('#')))
        return undefined;
    if (marker.startsWith('#'))
        return { kind: 'heading', level: Math.min(4, marker.length), text };
    if (marker.startsWith('- ['))
        return { kind: 'todo', checked: marker !== '- [ ]', text, children };
    if (marker === '-' || marker === '*')
        return { kind: 'bullet', text, children };
    if (marker === '>')
        return { kind: 'quote', text, children };
    if (marker !== '')
        return { kind: 'number', text, children };
    return { kind: 'paragraph', text, children };
}
/** A colour or toggle attribute that follows a block's text; literal braces are always escaped. */
function withoutAttributes(text) {
    return text.replace(/\s*(?<!\\)\{(?:\s*[\w-]+="[^"{}]*")+\s*\}\s*$/, '');
}
function readCode({ lines, depth }) {
    const content = lines.map((line) => line.replace(new RegExp(`^\\t{0,${depth}}`), ''));
    const closed = content.length > 1 && /^`{3,}\s*$/.test(content.at(-1));
    const language = (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalLanguage */ .vQ)(withoutAttributes(content[0].replace(/^`+/, '')));
    return {
        kind: 'code',
        language,
        lines: content.slice(1, closed ? -1 : undefined).map((line) => line.trimEnd()),
    };
}
function readTable({ lines }) {
    const source = lines.join('\n');
    const rows = [...source.matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)].map((row) => [...row[1].matchAll(/<td[^>]*?(?:\/>|>([\s\S]*?)<\/td>)/g)].map((cell) => (0,_inline_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .readNotionInline */ .xA)((cell[1] ?? '').trim())));
    const width = Math.max(0, ...rows.map((row) => row.length));
    return {
        kind: 'table',
        rows: rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? [])),
    };
}


/***/ }),

/***/ 38491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ units)
/* harmony export */ });
// Cuts a v1 text into the units that are compared, merged and replaced as a whole: a line with its marker (an item
// without its children), a code fence, a table, or something that only Notion has.
/** Tags whose blocks end with their closing tag, and hold lines of their own. */
const CONTAINERS = /^<(details|callout|columns|column|synced_block|synced_block_reference|table|meeting-notes)\b[^>]*>/;
/** Tags that stand alone on their line. */
const SINGLES = /^<(?:page|database|unknown|table_of_contents|file|pdf|video|audio|empty-block|breadcrumb|embed|bookmark|[a-z]+[_-](?:block|preview))\b/;
/** Files that Notion keeps: their signed addresses change with every read. */
const HOSTED = /^!\[.*\]\(\S*(?:prod-files-secure|secure\.notion-static|file\.notion\.so|X-Amz-)\S*\)/;
/** Every non-blank part of the text in order. */
function units(lines) {
    const found = [];
    for (let start = 0; start < lines.length;) {
        const line = lines[start];
        if (line.trim() === '') {
            start += 1;
            continue;
        }
        const depth = /^\t*/.exec(line)[0].length;
        const { kind, end } = extent(lines, start, line.trim());
        found.push({ kind, depth, lines: lines.slice(start, end), start, end });
        start = end;
    }
    return found;
}
function extent(lines, start, text) {
    const fence = /^`{3,}/.exec(text)?.[0];
    if (fence !== undefined && !text.slice(fence.length).includes('`'))
        return {
            kind: 'code',
            end: closing(lines, start, (line) => /^`+$/.test(line) && line.length >= fence.length),
        };
    if (/^\$\$/.test(text)) {
        const single = text.length > 2 && text.endsWith('$$');
        return { kind: 'opaque', end: single ? start + 1 : closing(lines, start, (line) => line.endsWith('$$')) };
    }
    const tag = CONTAINERS.exec(text);
    if (tag) {
        const kind = tag[1] === 'table' ? 'table' : 'opaque';
        return { kind, end: tag[0].endsWith('/>') ? start + 1 : closingTag(lines, start, tag[1]) };
    }
    const opaque = SINGLES.test(text) || HOSTED.test(text);
    return { kind: opaque ? 'opaque' : 'line', end: start + 1 };
}
/** The line after the first one that closes, or the end of the text where none does. */
function closing(lines, start, closes) {
    const at = lines.findIndex((line, index) => index > start && closes(line.trim()));
    return at < 0 ? lines.length : at + 1;
}
function closingTag(lines, start, tag) {
    let open = 0;
    for (let at = start; at < lines.length; at += 1) {
        const line = lines[at];
        open += [...line.matchAll(new RegExp(`(?<!\\\\)<${tag}\\b[^>]*?(/?)>`, 'g'))].filter(([, self]) => self === '').length;
        open -= [...line.matchAll(new RegExp(`(?<!\\\\)</${tag}>`, 'g'))].length;
        if (open <= 0)
            return at + 1;
    }
    return lines.length;
}


/***/ }),

/***/ 73865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nl: () => (/* binding */ writeBlock),
/* harmony export */   pW: () => (/* binding */ writeMarkdown),
/* harmony export */   x9: () => (/* binding */ joinBlocks)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69829);
/* harmony import */ var _read_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45202);
/* harmony import */ var _inline_syntax_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98128);
// Writes blocks as the Markdown that goes into YAML: as people would have typed it.



/** The Markdown of `blocks`, without a newline at its end. */
function writeMarkdown(blocks) {
    return writeLines(blocks).join('\n');
}
function writeLines(blocks) {
    return joinBlocks(blocks, (block, number) => writeBlock(block, number));
}
/** The lines of blocks that stand one below the other; `lines` gives those of one, numbered within its list. */
function joinBlocks(blocks, lines) {
    let number = 0;
    return blocks.flatMap((block, index) => {
        number = block.kind === 'number' ? number + 1 : 0;
        const previous = blocks[index - 1];
        const apart = previous !== undefined && !isSameList(previous, block);
        return [...(apart ? [''] : []), ...lines(block, number, index)];
    });
}
function isSameList(a, b) {
    return isItem(a) && isItem(b) && (a.kind === 'number') === (b.kind === 'number');
}
const isItem = ({ kind }) => kind === 'bullet' || kind === 'number' || kind === 'todo';
/** Whether it may follow the text of its parent at once: a bare `-` would make a heading of that text. */
const joins = (block) => isItem(block) && 'text' in block && block.text.length > 0;
/** The lines of one block, its children included. */
function writeBlock(block, number) {
    switch (block.kind) {
        case 'paragraph':
            return [literalStart((0,_inline_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .writeMarkdownInline */ ._u)(block.text)), ...below(block.children, '')];
        case 'quote':
            return [...writeQuote(block.text), ...below(block.children, '')];
        case 'heading':
            return [`${'#'.repeat(block.level)} ${literalEnd((0,_inline_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .writeMarkdownInline */ ._u)(block.text))}`.trimEnd()];
        case 'bullet':
            return writeItem('-', 2, block, literalBox);
        case 'number':
            return writeItem(`${number}.`, `${number}. `.length, block);
        case 'todo':
            return writeItem(block.checked ? '- [x]' : '- [ ]', 2, block);
        case 'code': {
            const fence = (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .fenceFor */ .Lt)(block.lines);
            return [`${fence}${block.language}`, ...block.lines, fence];
        }
        case 'table':
            return writeTable(block.rows);
        case 'divider':
            return ['---'];
    }
}
/** Markdown has a second form of numbers, and dividers of spaced dashes. */
function literalStart(text) {
    const literal = (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .literalStart */ .k9)(text).replace(/^(\d{1,9})\)(?=\s|$)/, '$1\\)');
    return _read_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .DIVIDER */ .e.test(literal) ? `\\${literal}` : literal;
}
/** A box at the start of a list item would make a to-do of it. */
function literalBox(text) {
    return text.replace(/^\[(?=[ xX]\](?:\s|$))/, '\\[');
}
/** Number signs at the end of a heading would only close it. */
function literalEnd(text) {
    return text.replace(/(^|\s)(#+)$/, '$1\\$2');
}
/** Children that Markdown cannot nest below their block follow it. */
function below(children, indent) {
    if (children.length === 0)
        return [];
    return ['', ...writeLines(children).map((line) => (line === '' ? '' : indent + line))];
}
function writeItem(marker, width, { text, children }, literal = (written) => written) {
    const written = literal((0,_inline_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .writeMarkdownInline */ ._u)(text));
    const indent = ' '.repeat(width);
    const nested = writeLines(children).map((line) => (line === '' ? '' : indent + line));
    const apart = children[0] && !joins(children[0]) && written !== '' ? [''] : [];
    return [written === '' ? marker : `${marker} ${literalStart(written)}`, ...apart, ...nested];
}
function writeQuote(text) {
    const lines = [[]];
    for (const node of text) {
        if (node.kind === 'break')
            lines.push([]);
        else
            lines.at(-1).push(node);
    }
    return lines.map((line) => `> ${(0,_inline_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .writeMarkdownInline */ ._u)(line)}`.trimEnd());
}
function writeTable(rows) {
    const [header, ...others] = rows.map((row) => row.map((cell) => (0,_inline_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .writeMarkdownInline */ ._u)(cell).replaceAll('|', '\\|')));
    if (!header)
        return [];
    const line = (row) => `| ${row.join(' | ')} |`;
    return [line(header), line(header.map(() => '---')), ...others.map(line)];
}


/***/ }),

/***/ 21621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ writeNotion),
/* harmony export */   n: () => (/* binding */ writeBlock)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69829);
/* harmony import */ var _inline_syntax_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98128);
// Writes blocks as Notion's enhanced Markdown (v1) in canonical form: one line a block, tabs for nesting.


/** The lines of `blocks`, nested by `depth` tabs. */
function writeNotion(blocks, depth = 0) {
    let number = 0;
    return blocks.flatMap((block) => {
        number = block.kind === 'number' ? number + 1 : 0;
        const lines = writeBlock(block, number);
        const nested = 'children' in block ? writeNotion(block.children, depth + 1) : [];
        return [...lines.map((line) => (line === '' ? '' : '\t'.repeat(depth) + line)), ...nested];
    });
}
/** One block without its children and without its nesting. */
function writeBlock(block, number) {
    switch (block.kind) {
        case 'paragraph':
            return [(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .literalStart */ .k9)((0,_inline_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .writeNotionInline */ .eS)(block.text))];
        case 'quote':
            return [`> ${(0,_inline_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .writeNotionInline */ .eS)(block.text)}`.trimEnd()];
        case 'heading':
            return [`${'#'.repeat(Math.min(4, block.level))} ${(0,_inline_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .writeNotionInline */ .eS)(block.text)}`];
        case 'bullet':
            return [marked('-', block.text)];
        case 'number':
            return [marked(`${number}.`, block.text)];
        case 'todo':
            return [marked(block.checked ? '- [x]' : '- [ ]', block.text)];
        case 'code': {
            const fence = (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .fenceFor */ .Lt)(block.lines);
            return [`${fence}${block.language}`, ...block.lines, fence];
        }
        case 'table':
            return [
                '<table header-row="true">',
                ...block.rows.flatMap((row) => [
                    '\t<tr>',
                    ...row.map((cell) => `\t\t<td>${(0,_inline_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .writeNotionInline */ .eS)(cell)}</td>`),
                    '\t</tr>',
                ]),
                '</table>',
            ];
        case 'divider':
            return ['---'];
    }
}
/** An item whose text would itself read as a marker (a to-do's box, for one) keeps it as text. */
function marked(marker, text) {
    const written = (0,_inline_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .writeNotionInline */ .eS)(text);
    return written === '' ? marker : `${marker} ${written}`;
}


/***/ }),

/***/ 72810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   jA: () => (/* binding */ progressOf),
/* harmony export */   r4: () => (/* binding */ phaseProgress)
/* harmony export */ });
// How far a plan or a phase is, from the categories of its tasks' statuses. Which category a status belongs to
// depends on the database and is decided elsewhere.
/** The progress of a set of tasks: those of a plan, or those of one phase. */
function progressOf(tasks) {
    const counting = tasks.filter((category) => category !== 'cancelled');
    const done = counting.filter((category) => category === 'done').length;
    const share = counting.length > 0 ? done / counting.length : tasks.length > 0 ? 1 : 0;
    return { status: statusOf(tasks), share, done, counted: counting.length };
}
/** Cancelled is never computed: a plan is given up by a person. */
function statusOf(tasks) {
    const unfinished = tasks.filter((category) => category !== 'done' && category !== 'cancelled');
    if (tasks.length > 0 && unfinished.length === 0)
        return 'Done';
    if (tasks.every((category) => category === 'todo' || category === 'cancelled'))
        return 'Planned';
    return unfinished.every((category) => category === 'blocked') ? 'Blocked' : 'In Progress';
}
/** The progress of each phase, by its title, in the order of `phases`; `categories` runs parallel to `tasks`. */
function phaseProgress(phases, tasks, categories) {
    return new Map(phases.map(({ title }) => [
        title,
        progressOf(categories.filter((_, index) => tasks[index]?.phase === title)),
    ]));
}
/** A percentage for people: whole, and 100% only when nothing is left. */
function percent(share) {
    return `${Math.floor(share * 100)}%`;
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

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __webpack_require__(55395);
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
    task: schemas/* optional */.lqM(schemas/* string */.YjP()),
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
    seen: schemas/* optional */.lqM(schemas/* string */.YjP()),
    /** The page's stamp when its text was read and nothing could hide behind it. */
    read: schemas/* optional */.lqM(schemas/* string */.YjP()),
    /** The latest stamp that our own last write there can have. */
    wrote: schemas/* optional */.lqM(schemas/* string */.YjP()),
    /** What it says now, where that differs, and the day of the change. */
    now: schemas/* optional */.lqM(schemas/* object */.Ikc({ digest: schemas/* string */.YjP(), since: schemas/* string */.YjP() })),
});
const specState = schemas/* object */.Ikc({
    /** As the plan named it when the page was found. */
    reference: schemas/* string */.YjP(),
    page: schemas/* string */.YjP(),
    url: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    /** Its line there, as it was last written. */
    line: schemas/* optional */.lqM(textBase),
    text: schemas/* optional */.lqM(specText),
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
    notes: schemas/* optional */.lqM(notes),
    /** Why the row is no longer kept in step: its task left the file, or its status was cancelled for it. */
    detached: schemas/* optional */.lqM(schemas/* string */.YjP()),
});
const planState = schemas/* object */.Ikc({
    page: schemas/* string */.YjP(),
    url: schemas/* string */.YjP(),
    fields: fields,
    sections: sections,
    spec: schemas/* optional */.lqM(specState),
    notes: schemas/* optional */.lqM(notes),
    tasks: schemas/* record */.g1P(schemas/* string */.YjP(), taskState),
});
const model_option = schemas/* object */.Ikc({ id: schemas/* string */.YjP(), name: schemas/* string */.YjP(), formerly: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP())) });
const property = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    type: schemas/* string */.YjP(),
    options: schemas/* optional */.lqM(schemas/* array */.YOg(model_option)),
    groups: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), optionIds: schemas/* array */.YOg(schemas/* string */.YjP()) }))),
    relation: schemas/* optional */.lqM(schemas/* object */.Ikc({ dataSource: schemas/* string */.YjP(), mirror: schemas/* optional */.lqM(schemas/* string */.YjP()) })),
    prefix: schemas/* optional */.lqM(schemas/* string */.YjP()),
    /** Names that it had before: plan files may still use them. */
    formerly: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP())),
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
    task: schemas/* optional */.lqM(schemas/* string */.YjP()),
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
    was: schemas/* optional */.lqM(schemas/* string */.YjP()),
    /** What the files have to take; empty where they say it already, or keep their own. */
    edits: schemas/* array */.YOg(schemas/* custom */.IeY()),
    /** What both sides agree on once that is done: Notion's version, as the file would say it and as Notion does. */
    fields: fields,
    sections: sections,
});
/** A page that was there before its plan, and what was agreed on with it when the plan was made from it. */
const importedPage = schemas/* pick */.UpN(taskState, { page: true, url: true, fields: true, sections: true });
/** A plan that was made from rows and waits in a pull request, or has landed and waits for its first sync. */
const importedPlan = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    /** When its pages were read, Notion's clock: what was edited since is looked at again. */
    read: schemas/* string */.YjP(),
    /** Its own page, where there is one. */
    page: schemas/* optional */.lqM(importedPage),
    /** By the ID that the file was given for it. */
    tasks: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* extend */.X$i(importedPage, { title: schemas/* string */.YjP() })),
});
const meta = schemas/* object */.Ikc({
    format: schemas/* literal */.euz(FORMAT),
    repository: schemas/* string */.YjP(),
    /** Of the Markdown in every stored section. */
    dialect: schemas/* string */.YjP(),
    config: schemas/* object */.Ikc({ blob: schemas/* nullable */.mee(schemas/* string */.YjP()), text: schemas/* string */.YjP() }),
    board: schemas/* optional */.lqM(schemas/* object */.Ikc({
        bot: schemas/* string */.YjP(),
        tasks: source,
        plans: source,
        people: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    })),
    /** The commit and its tree that the bases refer to; the tree only where nothing of it has to be read again. */
    head: schemas/* string */.YjP(),
    tree: schemas/* nullable */.mee(schemas/* string */.YjP()),
    /** Every edit in Notion before this minute has been seen. Notion's clock. */
    watermark: schemas/* nullable */.mee(schemas/* string */.YjP()),
    /** Stamps of pages that the action itself wrote since the watermark. */
    recent: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    /** Stamps of pages that people edited since the watermark, as they were read when nothing could hide behind them. */
    read: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())),
    /** Pages that have to be looked at again: somebody still types, or what was typed could not be taken yet. */
    open: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP())),
    /** The highest number ever used, by key. */
    highWater: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()),
    plans: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
        path: schemas/* string */.YjP(),
        /** The blob that was synced without anything left to do or to say; else null, and it is read again. */
        blob: schemas/* nullable */.mee(schemas/* string */.YjP()),
        /** The file is gone; page and rows wait for a confirmed removal. */
        gone: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
        /** Its page in Notion. */
        page: schemas/* optional */.lqM(schemas/* string */.YjP()),
    })),
    lease: schemas/* optional */.lqM(schemas/* object */.Ikc({ run: schemas/* string */.YjP(), attempt: schemas/* string */.YjP(), until: schemas/* string */.YjP() })),
    /**
     * Pages that the run which holds the lease is about to create: task IDs and plan keys. Afterwards those of which
     * nobody knows whether they were, with the end of that run by GitHub's clock.
     */
    journal: schemas/* optional */.lqM(schemas/* object */.Ikc({
        since: schemas/* string */.YjP(),
        creates: schemas/* array */.YOg(schemas/* string */.YjP()),
        ended: schemas/* optional */.lqM(schemas/* string */.YjP()),
        /** Properties that this run is about to write, by page and field: found there, they are no edit of people's. */
        writes: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), notionValue))),
        /** What this run takes over from Notion; counts once its commit is on the branch. */
        pulls: schemas/* optional */.lqM(schemas/* array */.YOg(pull)),
        /** False where that needs no commit. */
        commits: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    })),
    /** What waits for people. */
    proposed: schemas/* optional */.lqM(schemas/* object */.Ikc({
        /** The pull request; missing where this token may not open one. */
        number: schemas/* optional */.lqM(schemas/* number */.aig()),
        /** Where it can be looked at, or opened. */
        url: schemas/* string */.YjP(),
        /** Blobs of the files that it changes, as they were on the default branch, by the keys of their plans. */
        blobs: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
        pulls: schemas/* array */.YOg(pull),
        /** Changes by pull requests and commands in it. */
        pending: schemas/* optional */.lqM(schemas/* array */.YOg(pendingChange)),
        /** What came after people had settled it: for the next one. */
        later: schemas/* optional */.lqM(schemas/* array */.YOg(pull)),
    })),
    pullRequests: schemas/* optional */.lqM(schemas/* object */.Ikc({
        /** Every change of a pull request before this time has been seen. GitHub's clock. */
        seen: schemas/* string */.YjP(),
        /** Those that are open and linked to tasks. */
        open: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* number */.aig())),
    })),
    /** Commands that were carried out, by the id of their comment, and when they were written. */
    executed: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())),
    /** The status that tasks had before a command blocked them, by ID. */
    blocked: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())),
    /** Changes by pull requests and commands that no file says yet. */
    pending: schemas/* optional */.lqM(schemas/* array */.YOg(pendingChange)),
    /** The last pull request that people decided on: should they open it again, it is theirs. */
    decided: schemas/* optional */.lqM(schemas/* number */.aig()),
    /** What our last commits changed, and what the files said before: should it come back, the history was rewritten. */
    taken: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* object */.Ikc({ commit: schemas/* string */.YjP(), name: schemas/* string */.YjP(), field: schemas/* string */.YjP(), was: schemas/* string */.YjP() }))),
    /**
     * What people did not want: rows as tasks, with the time of that, and IDs in a plan, with the blob of its file. It is
     * proposed again once somebody edits the row or the file.
     */
    rejected: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())),
    held: schemas/* optional */.lqM(schemas/* object */.Ikc({ code: schemas/* string */.YjP(), operations: schemas/* array */.YOg(schemas/* string */.YjP()) })),
    /** What `import` made plans of, by the key that the file was given. */
    imported: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), importedPlan)),
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
    away: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
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
            : 'Check the URL, and share the database with the integration: open it in Notion, then \u2022\u2022\u2022 \u2192 Connections.',
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
                why: `The specification ${reference} cannot be opened; it is linked as it is. To have the plan linked there, share the page with the integration (\u2022\u2022\u2022 \u2192 Connections).`,
            };
    }
    if (/^https?:\/\//i.test(reference))
        return { why: `The specification ${reference} is no page in Notion; it is linked as it is.` };
    const named = (await board.pagesByTitle(parsed.title)).filter(({ inTrash }) => !inTrash);
    if (named.length === 1)
        return named[0];
    return {
        why: named.length === 0
            ? `No page called "${reference}" was found for \`spec\`. Check the title, and share the page with the integration (\u2022\u2022\u2022 \u2192 Connections), or give its URL.`
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
                message: `The database that ${property?.name} links to cannot be opened, so ${property?.name} is left alone. Share it with the integration (\u2022\u2022\u2022 \u2192 Connections).`,
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
