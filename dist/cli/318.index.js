export const id = 318;
export const ids = [318];
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

/***/ 94858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   El: () => (/* binding */ listLimit),
/* harmony export */   Ib: () => (/* binding */ oneText),
/* harmony export */   O4: () => (/* binding */ shownOptions),
/* harmony export */   Qs: () => (/* binding */ withOptionIds),
/* harmony export */   bD: () => (/* binding */ writeValue),
/* harmony export */   eE: () => (/* binding */ sameValue),
/* harmony export */   mt: () => (/* binding */ isPartial),
/* harmony export */   wK: () => (/* binding */ readValue)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92482);

/** Limits of one write: characters of one text item, items of one list. */
const itemLength = 2000;
const listLimit = 100;
/**
 * The value of a page's property. Types that carry nothing comparable (files, buttons) read as null. Options that
 * `schema` does not know (they were added since it was read) are given by name.
 */
function readValue(raw, schema) {
    const value = readTyped(raw.type, raw[raw.type]);
    if (!schema?.options)
        return value;
    const known = new Set(schema.options.map(({ id }) => id));
    const named = new Map(shownOptions(raw).map(({ id, name }) => [id, name]));
    const nameOf = (id) => (known.has(id) ? id : (named.get(id) ?? id));
    if (typeof value === 'string')
        return nameOf(value);
    return isList(value) ? value.map(nameOf).sort() : value;
}
/** The options that a page's property holds, with the names they have in Notion. */
function shownOptions(raw) {
    return [raw[raw.type]].flat().flatMap((option) => {
        const [id, name] = [text(record(option)?.['id']), text(record(option)?.['name'])];
        return id === null || name === null ? [] : [{ id, name }];
    });
}
/** `value` as sent, with the options that were created for it by the ids that `raw`, the answer, gives them. */
function withOptionIds(value, raw) {
    const ids = new Map(shownOptions(raw).map(({ id, name }) => [name, id]));
    const idOf = (entry) => ids.get(entry) ?? entry;
    if (typeof value === 'string')
        return idOf(value);
    return isList(value) ? value.map(idOf).sort() : value;
}
/** True when Notion listed only some of the ids: then the rest has to be asked for before anything is compared. */
function isPartial(raw) {
    return raw['has_more'] === true;
}
function readTyped(type, value) {
    switch (type) {
        case 'title':
        case 'rich_text':
            return plainText(value);
        case 'select':
        case 'status':
            return text(record(value)?.['id']) ?? text(record(value)?.['name']);
        case 'multi_select':
        case 'people':
        case 'relation':
            return ids(value);
        case 'created_by':
        case 'last_edited_by':
            return text(record(value)?.['id']);
        case 'date':
            return dateOf(value);
        case 'unique_id':
            return uniqueId(value);
        case 'formula':
        case 'rollup':
            return readTyped(text(record(value)?.['type']) ?? '', record(value)?.[text(record(value)?.['type']) ?? '']);
        case 'files':
        case 'button':
        case 'verification':
        case 'array':
            return null;
        default:
            return typeof value === 'number' || typeof value === 'boolean' ? value : text(value);
    }
}
/**
 * What to send for a property so that it holds `value`: `{ [type]: \u2026 }`. An option is sent by id where `schema` knows
 * it, else by name, which makes Notion create it (a select's; a status refuses unknown ones).
 */
function writeValue(schema, value) {
    return { [schema.type]: typedValue(schema, value) };
}
function typedValue(schema, value) {
    switch (schema.type) {
        case 'title':
        case 'rich_text':
            return richText(typeof value === 'string' ? value : '');
        case 'number':
            return typeof value === 'number' ? value : null;
        case 'checkbox':
            return value === true;
        case 'select':
        case 'status':
            return typeof value === 'string' && value !== '' ? optionRef(schema, value) : null;
        case 'multi_select':
            return list(value).map((entry) => optionRef(schema, entry));
        case 'people':
        case 'relation':
            return list(value).map((id) => ({ id }));
        case 'date':
            return typeof value === 'object' && value !== null && 'start' in value
                ? { start: value.start, end: value.end }
                : null;
        default:
            return typeof value === 'string' && value !== '' ? value : null;
    }
}
/** True when two values mean the same: unset is unset however it is spelled, and lists are sets. */
function sameValue(a, b) {
    if (a === b)
        return true;
    const [one, other] = [canonical(a), canonical(b)];
    const isSimple = [one, other].some((value) => typeof value !== 'object' || value === null);
    return isSimple ? one === other : JSON.stringify(one) === JSON.stringify(other);
}
/** The one form of all values that mean the same. */
function canonical(value) {
    if (typeof value === 'string')
        return oneText(value) || null;
    if (typeof value === 'boolean')
        return value || null;
    if (typeof value === 'number')
        return value === 0 ? 0 : value;
    if (value === null)
        return null;
    if ('start' in value)
        return { start: instant(value.start), end: value.end === null ? null : instant(value.end) };
    const entries = [...new Set(value)].sort();
    return entries.length === 0 ? null : entries;
}
/** Text as both sides keep it: one kind of line break, no white space around it. */
function oneText(value) {
    return value.replace(/\r\n?/g, '\n').trim();
}
/** Dates stay as they are; times with different offsets may be the same instant. */
function instant(value) {
    if (!value.includes('T'))
        return value;
    const time = Date.parse(value);
    return Number.isNaN(time) ? value : new Date(time).toISOString();
}
function richText(value) {
    const items = oneText(value)
        .split(address)
        .flatMap((part) => pieces(part).map((content) => ({ content, url: isAddress(part) ? part : undefined })));
    return items.slice(0, listLimit).map(({ content, url }) => ({
        type: 'text',
        text: { content, ...(url === undefined ? {} : { link: { url } }) },
    }));
}
/** Notion makes no links by itself. */
const address = /(https:\/\/[^\s<>"]{1,1900})/;
const isAddress = (text) => text.startsWith('https://');
function pieces(text) {
    const items = [];
    for (const character of text) {
        const last = items.at(-1);
        if (last === undefined || last.length + character.length > itemLength)
            items.push(character);
        else
            items[items.length - 1] = last + character;
    }
    return items;
}
function optionRef(schema, value) {
    return schema.options?.some(({ id }) => id === value) ? { id: value } : { name: (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .optionName */ .fS)(value) };
}
function list(value) {
    return isList(value) ? [...new Set(value)].slice(0, listLimit) : [];
}
function isList(value) {
    return typeof value === 'object' && value !== null && !('start' in value);
}
function plainText(value) {
    const parts = Array.isArray(value) ? value.map(record) : [];
    const joined = parts.map((part) => text(part?.['plain_text']) ?? text(record(part?.['text'])?.['content']) ?? '');
    return joined.join('') || null;
}
function ids(value) {
    const entries = Array.isArray(value) ? value.map(record) : [];
    const found = entries.flatMap((entry) => text(entry?.['id']) ?? text(entry?.['name']) ?? []);
    return [...new Set(found)].sort();
}
function dateOf(value) {
    const start = text(record(value)?.['start']);
    return start === null ? null : { start, end: text(record(value)?.['end']) };
}
function uniqueId(value) {
    const number = record(value)?.['number'];
    const prefix = text(record(value)?.['prefix']);
    if (typeof number !== 'number')
        return null;
    return prefix === null ? String(number) : `${prefix}-${number}`;
}
function record(value) {
    return typeof value === 'object' && value !== null ? value : undefined;
}
function text(value) {
    return typeof value === 'string' && value !== '' ? value : null;
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


/***/ })

};
