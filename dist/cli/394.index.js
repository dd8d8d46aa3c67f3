export const id = 394;
export const ids = [394];
export const modules = {

/***/ 82817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ propertyOf),
/* harmony export */   Ge: () => (/* binding */ writeRow),
/* harmony export */   LP: () => (/* binding */ decodeEntry),
/* harmony export */   l4: () => (/* binding */ problemAt),
/* harmony export */   xD: () => (/* binding */ normaliseEntry),
/* harmony export */   zK: () => (/* binding */ readRow),
/* harmony export */   zT: () => (/* binding */ encodeEntries)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20117);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94858);
/* harmony import */ var _codecs_codec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84646);



/** Encodes every entry whose field is not in `frozen`. */
function encodeEntries(subject, entries, frozen) {
    const values = {};
    const problems = [];
    const notices = [];
    const left = [];
    const missingPages = [];
    for (const { field, written, property, codec, at } of entries) {
        if (frozen.includes(field)) {
            left.push(field);
            continue;
        }
        const result = codec.encode(written, property);
        if (result.kind === 'value') {
            values[field] = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$N)(result.value);
            continue;
        }
        left.push(field);
        if (result.kind === 'problem')
            problems.push(problemAt(subject, at, result));
        if (result.kind === 'left' && result.notice !== undefined)
            notices.push({ message: result.notice });
        if (result.kind === 'missing-page')
            missingPages.push({ field, dataSource: property.relation?.dataSource ?? '', title: result.title });
    }
    return { values, problems, notices, frozen: left, missingPages };
}
/** A problem of `subject` at a position of its file. */
function problemAt({ file, plan, task }, at, { code, message, hint }) {
    return { code, message, hint, file, line: at?.line, column: at?.column, plan, task };
}
/**
 * What a row holds, by field and by `property:<id>` for `free` ones. `partial` names fields of which Notion listed
 * only some ids: their value is missing, and has to be asked for.
 */
function readRow(page, binding, free = []) {
    const values = {};
    const partial = [];
    for (const field of [...Object.keys(binding.fields), ...free]) {
        const property = propertyOf(field, binding);
        const raw = property && page.properties[property.id];
        if (!raw || raw.type !== property.type)
            continue;
        if ((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isPartial */ .mt)(raw))
            partial.push(field);
        else
            values[field] = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$N)((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readValue */ .wK)(raw, property));
    }
    return { values, partial };
}
/** Write values by property id, for a page that is created or updated. */
function writeRow(values, binding) {
    return Object.fromEntries(Object.entries(values).flatMap(([field, value]) => {
        const property = propertyOf(field, binding);
        return property ? [[property.id, (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .writeValue */ .bD)(property, value)]] : [];
    }));
}
/** The property that carries a field, or that a free key names. */
function propertyOf(field, binding) {
    const id = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .freeProperty */ .A6)(field);
    if (id !== undefined)
        return binding.source.properties.find((property) => property.id === id);
    return Object.hasOwn(binding.fields, field) ? binding.fields[field] : undefined;
}
/** Notion's value of a field as the file would say it; `written` is what the file says now. */
function decodeEntry(entry, value) {
    return (0,_codecs_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeWith */ .pX)(entry.codec, value, entry.property, entry.written);
}
/**
 * Notion's value reduced to what the file can hold (a time to its day), for comparing it with an encoded one;
 * undefined where the file cannot take it over.
 */
function normaliseEntry(entry, value) {
    const decoded = decodeEntry(entry, value);
    if (decoded.kind !== 'value')
        return undefined;
    const again = entry.codec.encode(decoded.value, entry.property);
    return again.kind === 'value' ? (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$N)(again.value) : undefined;
}


/***/ }),

/***/ 29985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ emptyBook),
/* harmony export */   CK: () => (/* binding */ knownPullRequest),
/* harmony export */   Dn: () => (/* binding */ linkedTo),
/* harmony export */   Fy: () => (/* binding */ movedTask),
/* harmony export */   Nz: () => (/* binding */ bookPath),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   hP: () => (/* binding */ linksOf),
/* harmony export */   js: () => (/* binding */ withManual),
/* harmony export */   xI: () => (/* binding */ parseBook)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43759);
/* harmony import */ var _plan_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65576);
/* harmony import */ var _state_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(823);
// What is remembered of pull requests between runs: which of their facts were applied to which tasks. One file of the
// state; losing it applies facts anew.



/** Only task IDs are keys: no name of JavaScript's own can be among them. */
const taskId = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .refine */ .YPB((text) => (0,_plan_model_js__WEBPACK_IMPORTED_MODULE_2__/* .splitId */ .Q)(text) !== undefined));
const numberKey = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(/^[1-9]\d{0,9}$/));
/** Why a fact of a linked pull request moved nothing. */
const reason = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([
    /** Another closing pull request is open: the merge counts once the last of them is closed. */
    'waiting',
    /** Another pull request of the task is open. */
    'still-open',
    /** Merged into a base that does not count. */
    'base',
    /** Contributing pull requests finish nothing. */
    'contributing',
    'blocked',
    'done',
    'cancelled',
    /** A person moved the task since. */
    'person',
    /** The status in the file is none, so the field is frozen. */
    'frozen',
    /** The configuration names a status that there is not. */
    'unknown-status',
]);
const held = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** The key of the fact. */
    fact: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    by: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    reason,
    /** The pull requests that it waits for. */
    others: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig())),
});
const link = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    role: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['closing', 'contributing', 'related']),
    /** Keys of the facts that were applied, in the order in which they were. */
    applied: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** The pull request was over when it stopped naming the task: remembered, but of no effect. */
    gone: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
    /** What its newest fact was kept from doing. */
    held: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(held),
});
const known = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    url: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    title: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    state: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['open', 'merged', 'closed']),
    /** Whether merges into its base count. */
    counts: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    /** When and by whom it was merged into a base that counts; only of one that reverts. */
    merged: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ at: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), by: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) })),
    /** The pull request that it reverts. */
    reverts: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    /** The merged pull request that reverted it. */
    revertedBy: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    tasks: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(taskId, link),
    /** What commands said, whatever the texts say. */
    manual: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(taskId, zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['link', 'unlink']))),
});
const cause = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** `unlinked`: the pull request stopped naming the task. */
    fact: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['draft', 'open', 'review', 'merged', 'closed', 'reverted', 'unlinked']),
    pullRequest: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    url: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    at: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    by: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
});
const moved = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** The status that the task had before facts moved it, as long as closing may bring it back. */
    before: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** The status that the last fact moved it from. */
    was: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** The status that facts set or found last: another one is a person's. */
    set: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    cause: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(cause),
});
const statement = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    kind: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['command', 'notion']),
    status: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    by: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    url: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    at: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const book = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** By number: those with linked tasks, and those that revert one. */
    pullRequests: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(numberKey, known),
    /** Tasks that facts concerned, by ID. */
    tasks: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(taskId, moved),
    /** The last status that a person set by a command or in Notion, by task ID. */
    said: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(taskId, statement)),
});
const bookPath = 'pull-requests.json';
const emptyBook = { pullRequests: {}, tasks: {} };
/** `pull-requests.json`; undefined where it is damaged or of another format. */
function parseBook(text) {
    return (0,_state_model_js__WEBPACK_IMPORTED_MODULE_0__/* .parseWith */ .Ku)(book, text);
}
function knownPullRequest(book, number) {
    return own(book.pullRequests, String(number));
}
/** What facts did to a task last; undefined where they did nothing. */
function movedTask(book, task) {
    return own(book.tasks, task);
}
/** The pull requests that are linked to a task, by number, with what they do for it. */
function linkedTo(book, task) {
    return Object.entries(book.pullRequests).flatMap(([number, known]) => {
        const link = own(known.tasks, task);
        return link === undefined || link.gone ? [] : [{ number: Number(number), known, link }];
    });
}
/** The tasks that a pull request is linked to, by ID. */
function linksOf(book, number) {
    const tasks = Object.entries(knownPullRequest(book, number)?.tasks ?? {});
    return tasks.flatMap(([task, { gone }]) => (gone ? [] : [task]));
}
/**
 * Remembers what the command `link` or `unlink` said of a pull request. It takes effect when the rules are applied with
 * that pull request among the changed ones.
 */
function withManual(book, pullRequest, task, what, counts) {
    const { number, url, title, state } = pullRequest;
    const before = knownPullRequest(book, number) ?? { url, title, state, counts, tasks: {} };
    const known = { ...before, manual: { ...before.manual, [task]: what } };
    return { ...book, pullRequests: { ...book.pullRequests, [number]: known } };
}
function own(record, key) {
    return Object.hasOwn(record, key) ? record[key] : undefined;
}


/***/ }),

/***/ 15394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ idsOfTrailers),
/* harmony export */   highWaterOfState: () => (/* binding */ highWaterOfState),
/* harmony export */   w: () => (/* binding */ highWater)
/* harmony export */ });
/* harmony import */ var _core_board_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82817);
/* harmony import */ var _core_plan_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22055);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7459);
// Which numbers are used up: IDs are never given twice, whatever was lost in between.



/**
 * The highest number ever used, by key. After the state was lost the trailers of our commits remember it, and the rows
 * of tasks that left their file: they are asked in the run that finds the loss, since later ones see less of it.
 */
function highWater({ known, session, repository }, connection, { rows, pulls }) {
    // A state that was taken from an older commit does not know what came after it, and one without a sync no row.
    const isBehind = (known?.watermark ?? null) === null || session.restored;
    const onRows = isBehind
        ? rows.tasks.map((row) => (0,_core_board_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .readRow */ .zK)(row, connection.detection.tasks).values['id'])
        : [];
    return Object.fromEntries((0,_core_plan_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .highWaterOf */ .N)(repository.plans, known?.highWater ?? {}, [
        ...idsOfTrailers(session.trailers),
        ...onRows.filter((id) => typeof id === 'string'),
        ...Object.keys(session.index),
        ...idsThatWait([...waitingPulls(known), ...pulls]),
    ]));
}
/**
 * The same for somebody who gives an ID without looking at Notion: what the state remembers, or where it was lost the
 * trailers.
 */
async function highWaterOfState({ repository, store, clock, run }, ref) {
    const session = await _session_js__WEBPACK_IMPORTED_MODULE_1__/* .Session */ .N.open(store(ref), clock, run, () => repository.lastTrailers());
    await session.load([]);
    const { found, trailers, index } = session;
    return (0,_core_plan_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .highWaterOf */ .N)([], found?.highWater ?? {}, [
        ...idsOfTrailers(trailers),
        ...Object.keys(index),
        ...idsThatWait(waitingPulls(found)),
    ]);
}
/** The marks that a commit of ours carries, each as the ID that was given last. */
function idsOfTrailers(trailers) {
    const text = trailers?.['Plan-Sync-High-Water'] ?? '';
    return [...text.matchAll(/\b([A-Z][A-Z0-9]{1,9})=(\d{1,9})\b/g)].map(([, key, number]) => `${key}-${number}`);
}
function waitingPulls(known) {
    return [...(known?.proposed?.pulls ?? []), ...(known?.proposed?.later ?? [])];
}
function idsThatWait(pulls) {
    return pulls.flatMap(({ task, kind, field }) => task !== undefined && (kind === 'import' || field === 'id') ? [task] : []);
}


/***/ }),

/***/ 7459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ Session)
});

// EXTERNAL MODULE: ./build/src/core/fault.js
var fault = __webpack_require__(47077);
// EXTERNAL MODULE: ./build/src/core/state/model.js + 3 modules
var model = __webpack_require__(823);
;// CONCATENATED MODULE: ./build/src/core/state/readme.js
// The text that explains the state ref to a person who opens it.
const stateReadme = `# Plan Sync: what both sides last agreed on

This tree is the memory of the Plan Sync action. It is written by the action only; nothing here has to be edited.

- \`meta.json\`: which databases and properties are in use, which commit was synced last, IDs used so far; what a run was
  about to write, what waits in the pull request, and which pages the next run looks at again.
- \`tasks.json\`: every task with its page in Notion.
- \`plans/KEY.json\`: per plan and task the value of every field when both sides last held the same. A pair of values
  means that Notion stores the second where the file says the first. \`notes\` are what the property Sync says;
  \`spec.text\` holds digests of the specification: as people last held the plan against it, and as it is now.
- \`conflicts/\`: values that gave way, in a conflict or with a closed pull request, one JSON object a line.

Deleting the ref loses no plan and no row: the next run reads both sides and writes it anew.
`;

// EXTERNAL MODULE: ./build/src/core/pull-requests/book.js
var book = __webpack_require__(29985);
;// CONCATENATED MODULE: ./build/src/modes/session.js
// One run's hold on the state: what was loaded, what has changed since, the lease that keeps other runs out, and
// the compare-and-swap that would notice if it did not.




const leaseMinutes = 3;
const renewAfterMilliseconds = 60_000;
class Session {
    #store;
    #clock;
    #run;
    #commit;
    /** Texts as the ref holds them, by path. */
    #stored = new Map();
    #savedAt;
    /** What the ref held when the session began; undefined: no state yet, or none that can be read. */
    found;
    /** The ref was gone: what is found is the state that our newest commit on the branch was made with, maybe behind. */
    restored;
    /** What that commit says; undefined where the ref was there, or there is no such commit. */
    trailers;
    /** True where the index of tasks could not be read: it is made again from both sides. */
    indexLost = false;
    plans = new Map();
    /** Plans whose file goes with the next save. */
    #removed = new Set();
    index = {};
    /** What pull requests did so far. */
    book = book/* emptyBook */.Bv;
    /** What this session saved last, as long as it holds the lease. */
    announced;
    /** Values that lost and are not in the ref yet, one JSON object each. */
    #losers = [];
    #saving = Promise.resolve();
    constructor(store, clock, run, loaded, lost) {
        this.#store = store;
        this.#clock = clock;
        this.#run = run;
        this.#commit = loaded?.commit;
        this.found = loaded && (0,model/* parseMeta */.By)(loaded.meta);
        this.restored = lost !== undefined && loaded !== undefined;
        this.trailers = lost?.trailers;
        if (loaded)
            this.#stored.set(model/* metaPath */.bs, loaded.meta);
        this.#savedAt = clock.now();
    }
    /** @param lastTrailers what our newest commit on the branch says: asked for where the ref is gone */
    static async open(store, clock, run, lastTrailers) {
        let asked;
        const loaded = await store.load(undefined, () => {
            asked = lastTrailers();
            // Whoever needs the answer hears of its failure.
            asked.catch(() => undefined);
        });
        if (loaded)
            return new Session(store, clock, run, loaded, undefined);
        const trailers = await (asked ?? lastTrailers());
        const last = trailers?.['Plan-Sync-State'];
        const restored = last === undefined ? undefined : await store.load(last);
        return new Session(store, clock, run, restored, { trailers });
    }
    /** The state's commit that this session has read or written last; undefined: there is none yet. */
    get commit() {
        return this.#commit;
    }
    /** Reads the index of all tasks, the book of pull requests and the plans named, as far as they are not loaded yet. */
    async load(keys) {
        if (this.#commit === undefined || this.found === undefined)
            return;
        const wanted = [model/* indexPath */.AV, book/* bookPath */.Nz, ...keys.map(model/* planPath */.pw)].filter((path) => !this.#stored.has(path));
        if (wanted.length === 0)
            return;
        const texts = await this.#store.read(this.#commit, wanted);
        for (const path of wanted) {
            const text = texts.get(path) ?? '';
            this.#stored.set(path, text);
            if (path === model/* indexPath */.AV)
                this.#readIndex(text);
            if (path === book/* bookPath */.Nz)
                this.book = (0,book/* parseBook */.xI)(text) ?? book/* emptyBook */.Bv;
        }
        for (const key of keys)
            this.#readPlan(key);
    }
    #readIndex(text) {
        const index = (0,model/* parseTaskIndex */.jM)(text);
        this.index = index ?? {};
        this.indexLost = index === undefined;
    }
    /** Without the plan's file its entries in the index lead nowhere: its rows are then found again in Notion. */
    #readPlan(key) {
        if (this.plans.has(key))
            return;
        const state = (0,model/* parsePlanState */.kb)(this.#stored.get((0,model/* planPath */.pw)(key)) ?? '');
        if (state)
            this.plans.set(key, state);
        else
            for (const [id, { plan }] of Object.entries(this.index))
                if (plan === key)
                    delete this.index[id];
    }
    /** Takes over states as they are now. */
    adopt({ plans, index }) {
        for (const [key, state] of plans)
            this.plans.set(key, state);
        this.index = { ...index };
    }
    /** Whether a save would write anything of plans and tasks. */
    get differs() {
        const isStored = (path, value) => this.#stored.get(path) === (0,model/* serialise */.GY)(value);
        return (this.#losers.length > 0 ||
            (this.#stored.has(model/* indexPath */.AV) && !isStored(model/* indexPath */.AV, this.index)) ||
            (this.#stored.has(book/* bookPath */.Nz) && this.#bookText() !== this.#stored.get(book/* bookPath */.Nz)) ||
            [...this.plans].some(([key, state]) => !isStored((0,model/* planPath */.pw)(key), state)));
    }
    /** Drops a plan's file: its tasks are known elsewhere now, or nowhere. */
    forget(key) {
        this.plans.delete(key);
        this.#removed.add(key);
    }
    /** Notes a value that is about to be overwritten; durable with the next save. */
    noteLoser(entry) {
        this.#losers.push(JSON.stringify({ ...entry, run: `${this.#run.id}/${this.#run.attempt}` }));
    }
    /**
     * Saves what changed as one commit and renews the lease in `meta` (`release`: gives it up).
     * Throws a Fault `stale` when another run wrote in between: nothing of this one may go on then.
     */
    async save(meta, summary, release = false) {
        // Whoever finds a save due meanwhile need not ask for another one.
        this.#savedAt = this.#clock.now();
        const turn = this.#saving.then(() => this.#save(meta, summary, release));
        // The next save waits for this one, and fails by itself if it has to.
        this.#saving = turn.catch(() => undefined);
        await turn;
    }
    async #save(meta, summary, release) {
        const { lease: _, ...rest } = meta;
        const until = new Date(Date.parse(this.#store.now()) + leaseMinutes * 60_000).toISOString();
        const lease = { run: this.#run.id, attempt: this.#run.attempt, until };
        const files = new Map();
        const put = (path, text) => {
            if (this.#stored.get(path) !== text)
                files.set(path, text);
        };
        put(model/* metaPath */.bs, (0,model/* serialise */.GY)(release ? rest : { ...rest, lease }));
        // An index that was not read says nothing.
        if (!this.found || this.#stored.has(model/* indexPath */.AV))
            put(model/* indexPath */.AV, (0,model/* serialise */.GY)(this.index));
        if (this.#stored.has(book/* bookPath */.Nz) || !isEmpty(this.book))
            put(book/* bookPath */.Nz, this.#bookText());
        for (const [key, state] of this.plans)
            put((0,model/* planPath */.pw)(key), (0,model/* serialise */.GY)(state));
        for (const key of this.#removed)
            if (!this.plans.has(key) && this.#stored.has((0,model/* planPath */.pw)(key)))
                files.set((0,model/* planPath */.pw)(key), null);
        const losers = [...this.#losers];
        if (losers.length > 0)
            files.set(...(await this.#conflictLog(losers)));
        if (files.size === 0)
            return;
        if (this.#commit === undefined)
            files.set('README.md', stateReadme);
        const saved = await this.#store.save(this.#commit, files, `${summary}\n\nPlan-Sync-Run: ${this.#run.id}/${this.#run.attempt}`);
        if (saved === undefined)
            throw new fault/* Fault */.v('stale', 'Another run of Plan Sync wrote the state in between.', {
                service: 'github',
                hint: 'Nothing is lost: that run, or the next one, does what is left.',
            });
        this.#commit = saved;
        this.announced = release ? undefined : meta;
        for (const [path, text] of files) {
            if (text === null)
                this.#stored.delete(path);
            else
                this.#stored.set(path, text);
        }
        // Only now, and only these: a save that failed lost none, and more may have been noted meanwhile.
        this.#losers.splice(0, losers.length);
    }
    /** A book that says nothing leaves a file that was never there as it is. */
    #bookText() {
        return isEmpty(this.book) && this.#stored.get(book/* bookPath */.Nz) === '' ? '' : (0,model/* serialise */.GY)(this.book);
    }
    /** The month's file of lost values with these at its end. */
    async #conflictLog(losers) {
        const path = `conflicts/${this.#store.now().slice(0, 7)}.ndjson`;
        if (!this.#stored.has(path) && this.#commit !== undefined) {
            const text = (await this.#store.read(this.#commit, [path])).get(path);
            if (text !== undefined)
                this.#stored.set(path, text);
        }
        return [path, `${this.#stored.get(path) ?? ''}${losers.join('\n')}\n`];
    }
    /** GitHub's clock, ISO 8601. */
    now() {
        return this.#store.now();
    }
    /** Whether the lease should be renewed by a save. */
    get due() {
        return this.#clock.now() - this.#savedAt >= renewAfterMilliseconds;
    }
    /**
     * When the run that held the lease ended (GitHub's clock), or undefined when it still works. No lease: the epoch.
     */
    async previousEnded() {
        const lease = this.found?.lease;
        if (!lease)
            return new Date(0).toISOString();
        const now = this.#store.now();
        if (lease.run === this.#run.id && lease.attempt !== this.#run.attempt)
            return now;
        if (lease.until <= now)
            return lease.until;
        if (lease.run === this.#run.id)
            return undefined;
        const other = await this.#store.run(lease.run);
        return other.alive === false ? (other.endedAt ?? now) : undefined;
    }
}
function isEmpty({ pullRequests, tasks, said }) {
    return [pullRequests, tasks, said ?? {}].every((part) => Object.keys(part).length === 0);
}


/***/ })

};
