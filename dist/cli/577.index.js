export const id = 577;
export const ids = [577];
export const modules = {

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
 * Markdown as people write it → canonical v1 text, one block a line, ready to stand below a section's heading.
 * Tags and escapes that people typed are literal: nothing in a file can act in Notion.
 * @param top the highest level that its headings may have
 */
function toNotion(markdown, top = BELOW_SECTION) {
    const blocks = (0,_text_read_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .readMarkdown */ .k)(markdown).map(({ block }) => block);
    return (0,_text_write_notion_js__WEBPACK_IMPORTED_MODULE_4__/* .writeNotion */ .D)((0,_text_demote_js__WEBPACK_IMPORTED_MODULE_5__/* .demote */ .v)(blocks, top)).join('\n');
}
/** v1 text → the Markdown that goes into a file. What only Notion can hold (callouts, child pages) is left out. */
function fromNotion(text) {
    return (0,_text_write_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .writeMarkdown */ .pW)((0,_text_demote_js__WEBPACK_IMPORTED_MODULE_5__/* .demote */ .v)((0,_text_read_notion_js__WEBPACK_IMPORTED_MODULE_2__/* .readNotion */ .Y$)(text), BELOW_SECTION));
}
/** A text of one line (a criterion, a cell, a goal): Markdown → v1. Line ends become `<br>`. */
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
/** A text of one line: v1 → Markdown. */
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

/***/ 92538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cP: () => (/* binding */ statusOverview)
/* harmony export */ });
/* unused harmony exports percent, phaseMark */
/* harmony import */ var _plan_progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72810);
/* harmony import */ var _dialect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9420);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11997);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86583);




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
/** A percentage for people: whole, and 100% only when nothing is left. */
function percent(share) {
    return `${Math.floor(share * 100)}%`;
}
/** The mark of a phase: done, under way, not begun. */
function phaseMark({ status, counted }) {
    if (status === 'Done' && counted > 0)
        return '✅';
    return status === 'Planned' || counted === 0 ? '⏳' : '🔄';
}
function overall({ tasks }, context) {
    if (tasks.length === 0)
        return [];
    const { share, done, counted } = (0,_plan_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .progressOf */ .j)(tasks.map(context.category));
    const filled = Math.floor(share * BAR_WIDTH);
    const bar = '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled);
    const status = (0,_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(context.planStatus);
    return [
        `**${percent(share)}** ${bar} ${done} of ${counted} tasks done · ${status}`,
        byStatus(tasks, context),
    ];
}
/** How many tasks stand where: those that are furthest first. */
function byStatus(tasks, context) {
    const counts = ORDER.flatMap((category) => {
        const names = tasks.filter((task) => context.category(task) === category).map(context.statusName);
        return [...new Set(names)].map((name) => `${names.filter((each) => each === name).length} ${(0,_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(name)}`);
    });
    return `**Tasks:** ${counts.join(' · ')}`;
}
function phaseLines({ phases, tasks }, context) {
    return [...(0,_plan_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseProgress */ .r)(phases, tasks, tasks.map(context.category))].map(([title, progress]) => {
        const { share, done, counted } = progress;
        const count = counted === 0 ? 'no tasks yet' : `${percent(share)} (${done} of ${counted})`;
        return `${phaseMark(progress)} ${(0,_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(title)}: ${count}`;
    });
}
function isBlocked(task, context) {
    const category = context.category(task);
    return (category === 'blocked' || (task.blocker !== undefined && category !== 'done' && category !== 'cancelled'));
}
function blockerLine(task, context) {
    const reason = task.blocker === undefined ? '' : `: ${(0,_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .lineToNotion */ .Xi)(task.blocker)}`;
    return `🚫 ${(0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .taskLink */ .e)(task.id, task.title, context)}${reason}`;
}
/** The newest notes of the plan and its tasks, newest first; notes without a date have no place in time. */
function latestUpdates(plan, context) {
    const ofTasks = plan.tasks.flatMap(({ id, title, updates }) => updates.map((update) => ({ update, about: (0,_dialect_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(id ?? title) })));
    return [...plan.updates.map((update) => ({ update })), ...ofTasks]
        .filter(({ update }) => update.date !== undefined)
        .map((each, index) => ({ ...each, index }))
        .sort((a, b) => b.update.date.localeCompare(a.update.date) || b.index - a.index)
        .slice(0, LATEST_UPDATES)
        .map(({ update, about }) => (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .updateLine */ .si)(update, context, about));
}
function labelled(label, lines) {
    return lines.length === 0 ? [] : [`**${label}**`, ...lines.map((line) => `- ${line}`)];
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
        return [{ kind: 'text', text: end === undefined ? start : `${start} – ${end}` }];
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
/* harmony export */   j: () => (/* binding */ progressOf),
/* harmony export */   r: () => (/* binding */ phaseProgress)
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


/***/ })

};
