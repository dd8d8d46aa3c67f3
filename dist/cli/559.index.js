export const id = 559;
export const ids = [559];
export const modules = {

/***/ 35559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ editPlans)
});

// EXTERNAL MODULE: ./build/src/core/yaml/edit/change.js
var edit_change = __webpack_require__(63016);
// EXTERNAL MODULE: ./build/src/core/yaml/edit/edit.js + 8 modules
var edit = __webpack_require__(27813);
// EXTERNAL MODULE: ./build/src/core/yaml/edit/source.js
var edit_source = __webpack_require__(56021);
;// CONCATENATED MODULE: ./build/src/core/plan/draft.js
/** @param key of the file. @param places of its tasks, in the order of `plan.tasks` */
function draftOf(key, plan, places) {
    const groups = new Map();
    for (const [index, { phase }] of places.entries()) {
        const group = groups.get(phase) ?? [];
        group.push({ task: plan.tasks[index], from: { plan: key, index } });
        groups.set(phase, group);
    }
    return {
        plan,
        phases: plan.phases.map((phase, from) => ({ phase, from, tasks: groups.get(from) ?? [] })),
        loose: groups.get(undefined) ?? [],
        looseFirst: places.length > 0 && places[0].phase === undefined,
    };
}
/** All tasks in the order of the file. */
function tasksOf({ phases, loose, looseFirst }) {
    const phased = phases.flatMap(({ tasks }) => tasks);
    return looseFirst ? [...loose, ...phased] : [...phased, ...loose];
}
/** The draft with every task changed by `change`; undefined takes it out. */
function mapTasks(draft, change) {
    const all = (tasks) => tasks.flatMap((task) => change(task) ?? []);
    return {
        ...draft,
        phases: draft.phases.map((phase) => ({ ...phase, tasks: all(phase.tasks) })),
        loose: all(draft.loose),
    };
}
/** The draft with a task at the end of a phase, which is added where there is none of that title. */
function withTask(draft, title, added) {
    const own = { ...added, task: { ...added.task, phase: title } };
    if (title === undefined)
        return { ...draft, loose: [...draft.loose, own] };
    const at = draft.phases.findIndex(({ phase }) => phase.title === title);
    if (at < 0)
        return { ...draft, phases: [...draft.phases, { phase: newPhase(title), from: undefined, tasks: [own] }] };
    return {
        ...draft,
        phases: draft.phases.map((phase, index) => index === at ? { ...phase, tasks: [...phase.tasks, own] } : phase),
    };
}
/** The plan that the draft stands for; tasks without a phase last, because a file may have them on either side. */
function planOf({ plan, phases, loose }) {
    return {
        ...plan,
        phases: phases.map(({ phase }) => phase),
        tasks: [...phases.flatMap(({ tasks }) => tasks), ...loose].map(({ task }) => task),
    };
}
function newPhase(title) {
    return {
        title,
        goal: undefined,
        effort: undefined,
        due: undefined,
        deliverables: [],
        at: { line: 0, column: 0 },
    };
}

// EXTERNAL MODULE: ./build/src/core/plan/settle.js
var settle = __webpack_require__(14074);
// EXTERNAL MODULE: ./build/src/core/plan/written.js
var written = __webpack_require__(89934);
;// CONCATENATED MODULE: ./build/src/core/plan/intend.js
// What edits mean for the values of plans, before anything is written: each takes the drafts to those after it.



/** The drafts after the edit, or why it cannot be made. What is so already changes nothing. */
function intend(drafts, edit) {
    const draft = drafts.get(edit.plan);
    if (!draft)
        return { why: `There is no plan with the key ${edit.plan}.` };
    const put = (changed) => new Map([...drafts, [edit.plan, changed]]);
    switch (edit.kind) {
        case 'set-plan':
            return put({ ...draft, plan: withValues(draft.plan, edit.values, written/* noPlan */.PN) });
        case 'set-phase': {
            const found = draft.phases.find(({ phase }) => phase.title === edit.phase);
            if (!found)
                return { why: `${edit.plan} has no phase "${edit.phase}".` };
            const phase = withValues(found.phase, edit.values, {
                goal: undefined,
                deliverables: [],
            });
            return put({
                ...draft,
                phases: draft.phases.map((each) => (each === found ? { ...each, phase } : each)),
            });
        }
        case 'set-task': {
            const found = tasksOf(draft).filter(({ task }, index) => edit.task === task.id || edit.task === index);
            const [target] = found;
            if (!target || found.length > 1)
                return { why: absent(edit.plan, edit.task, found.length) };
            return put(setTask(drafts, draft, target, edit.values));
        }
        case 'add-task': {
            const { id, title } = edit.values;
            if (typeof id === 'string' && [...drafts.values()].some((each) => taskIn(each, id)))
                return drafts;
            const task = withValues({ ...written/* noTask */.LG, title: title.trim() }, edit.values, written/* noTask */.LG);
            return put(withTask(draft, edit.phase, { task, from: undefined }));
        }
        case 'remove-task':
            return put(mapTasks(draft, (each) => (each.task.id === edit.task ? undefined : each)));
        case 'move-task': {
            const target = drafts.get(edit.to);
            if (!target)
                return { why: `There is no plan with the key ${edit.to}.` };
            const there = taskIn(target, edit.task);
            if (there && there.task.phase === edit.phase)
                return drafts;
            const moved = taskIn(draft, edit.task);
            if (!moved)
                return { why: absent(edit.plan, edit.task, 0) };
            if (edit.to === edit.plan)
                return put(withTask(mapTasks(draft, (each) => (each === moved ? undefined : each)), edit.phase, moved));
            const away = moveAway(draft, target, moved, edit.phase);
            return 'why' in away ? away : new Map([...drafts, [edit.plan, away.from], [edit.to, away.to]]);
        }
    }
}
function absent(plan, task, found) {
    const name = typeof task === 'number' ? `with the number ${task + 1}` : task;
    return found > 1 ? `${name} stands in ${plan} more than once.` : `There is no task ${name} in ${plan}.`;
}
function taskIn(draft, id) {
    return tasksOf(draft).find(({ task }) => task.id === id);
}
/** Only what differs is taken over; undefined says nothing, null clears. */
function withValues(whole, values, none) {
    const changed = Object.entries(values).flatMap(([name, value]) => {
        const now = whole[name];
        if (value === undefined || (0,settle/* isSame */.Ft)(now, value))
            return [];
        const after = (0,settle/* settled */.gu)(name, value, none[name]);
        return (0,settle/* isSame */.Ft)(now, after) ? [] : [[name, after]];
    });
    return changed.length > 0 ? { ...whole, ...Object.fromEntries(changed) } : whole;
}
function setTask(drafts, draft, target, { dependsOn, ...values }) {
    const references = dependsOn === undefined ? {} : { dependsOn: asWritten(drafts, draft, target.task, dependsOn ?? []) };
    const task = withValues(target.task, { ...values, ...references }, written/* noTask */.LG);
    if (task === target.task)
        return draft;
    const former = target.task.title;
    const renamed = task.title !== former && titled(draft, former).length === 1;
    return mapTasks(draft, (each) => {
        if (each === target)
            return { ...each, task };
        // Whoever named it by its title goes on naming it.
        return renamed ? withReference(each, former, task.id ?? task.title) : each;
    });
}
function titled(draft, title) {
    return tasksOf(draft).filter(({ task }) => task.title === title);
}
function withReference(each, from, to) {
    if (!each.task.dependsOn.includes(from))
        return each;
    const dependsOn = each.task.dependsOn.map((reference) => (reference === from ? to : reference));
    return { ...each, task: { ...each.task, dependsOn: [...new Set(dependsOn)] } };
}
/** Dependencies by the names that the file gives them: a title or a former ID stays where it stands for the same task. */
function asWritten(drafts, draft, task, wanted) {
    const all = [...drafts.values()].flatMap(tasksOf);
    const meant = (reference) => {
        const found = all.find(({ task: { id } }) => id === reference) ?? all.find(({ task: { was } }) => was === reference);
        const [only, second] = found ? [found] : titled(draft, reference);
        return (second ? undefined : only?.task.id) ?? reference;
    };
    const now = task.dependsOn;
    const after = wanted.map((reference) => now.find((each) => meant(each) === meant(reference)) ?? reference);
    return (0,settle/* isSame */.Ft)([...new Set(now.map(meant))], [...new Set(wanted.map(meant))]) ? now : [...new Set(after)];
}
/** Titles name tasks of their own plan only: across plans, IDs take their place. */
function moveAway(from, to, moved, phase) {
    const { id, title } = moved.task;
    const named = moved.task.dependsOn.map((reference) => {
        const [only, second] = titled(from, reference);
        return only && !second ? (only.task.id ?? only.task) : reference;
    });
    const nameless = named.find((reference) => typeof reference !== 'string');
    if (nameless)
        return { why: `${id} depends on "${nameless.title}", which has no ID yet.` };
    const dependsOn = named.filter((reference) => typeof reference === 'string');
    const own = titled(from, title).length === 1;
    return {
        from: mapTasks(from, (each) => each === moved ? undefined : own ? withReference(each, title, id) : each),
        to: withTask(to, phase, { ...moved, task: { ...moved.task, dependsOn } }),
    };
}

// EXTERNAL MODULE: ./build/src/core/plan/parse.js
var parse = __webpack_require__(42066);
// EXTERNAL MODULE: ./build/src/core/remembered.js
var remembered = __webpack_require__(71319);
;// CONCATENATED MODULE: ./build/src/core/plan/places.js
// Where the tasks and phases of a plan stand in its file.

/** Of all tasks, in the order in which `parsePlan` gives them. Tasks behind an alias have no place. */
function taskPlaces({ root }) {
    if (root.kind !== 'map')
        return [];
    return root.parts.flatMap(({ key, value }) => {
        if (key?.text === 'tasks')
            return items(value, undefined);
        if (key?.text !== 'phases' || value.kind !== 'list')
            return [];
        return value.parts.flatMap((part, phase) => items((0,edit_source/* partAt */.l0)(part.value, 'tasks')?.value, phase));
    });
}
function items(place, phase) {
    if (place?.kind !== 'list')
        return [];
    return place.parts.map((_, index) => ({ phase, list: place, index }));
}

;// CONCATENATED MODULE: ./build/src/core/plan/write.js
// From a draft to the changes of its file: what differs from the plan that the file says now, and nothing else.



/** What of a task is no key of it. */
const besideTask = ['phase', 'at', 'frozen'];
/** How the file of a draft has to change; undefined: not at all. @param files all, by key: tasks move between them */
function changeOf(key, draft, files) {
    const { plan, places } = files.get(key);
    const keys = differing(plan, draft.plan, ['path', 'phases', 'tasks', 'at', 'frozen']);
    const phases = phaseItems(key, draft.phases, files);
    if (phases)
        keys.set('phases', { items: phases });
    const tasks = taskItems(listOf(undefined, places), draft.loose, files);
    if (tasks)
        keys.set('tasks', { items: tasks });
    return keys.size > 0 ? { keys } : undefined;
}
function phaseItems(key, phases, files) {
    const { plan, places } = files.get(key);
    let changed = false;
    const items = phases.map(({ phase, from, tasks }) => {
        const own = taskItems(from === undefined ? undefined : listOf(from, places), tasks, files);
        if (from === undefined) {
            changed = true;
            return {
                value: new Map([
                    ['title', phase.title],
                    ['tasks', valuesOf(own ?? [])],
                ]),
            };
        }
        const keys = differing(plan.phases[from], phase, ['at']);
        if (own)
            keys.set('tasks', { items: own });
        if (keys.size > 0)
            changed = true;
        return { from, change: keys.size > 0 ? { keys } : undefined };
    });
    return changed ? items : undefined;
}
function valuesOf(items) {
    return items.flatMap((item) => ('value' in item ? [item.value] : []));
}
/** The list of the tasks of a phase, or of those without; undefined where there is none. */
function listOf(phase, places) {
    return places.find((place) => place.phase === phase)?.list;
}
/** What `here` is to consist of; undefined where none of it changes. */
function taskItems(here, tasks, files) {
    const items = tasks.map((each) => {
        if (!each.from)
            return { value: taskValue(each.task) };
        const { plan, source, places } = files.get(each.from.plan);
        const { list, index } = places[each.from.index];
        const keys = differing(plan.tasks[each.from.index], each.task, besideTask);
        const change = keys.size > 0 ? { keys } : undefined;
        return list === here
            ? { from: index, change }
            : { value: { kind: 'moved', source, list, index, change } };
    });
    const unchanged = items.length === (here?.parts.length ?? 0) &&
        items.every((item, at) => 'from' in item && item.from === at && !item.change);
    return unchanged ? undefined : items;
}
function taskValue(task) {
    const order = written/* planConventions */.Yo.order('tasks');
    return new Map(Object.entries(task)
        .flatMap(([name, value]) => {
        const said = besideTask.includes(name) ? undefined : sparing(name, (0,written/* written */.Mp)(name, value));
        return said === undefined || (0,edit_change/* isEmpty */.Im)(said) ? [] : [[(0,written/* keyOf */.TN)(name), said]];
    })
        .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
}
function isEmptyList(value) {
    return Array.isArray(value) && value.length === 0;
}
/** One person needs no list. */
function sparing(name, value) {
    return name === 'assignee' && value !== undefined && (0,edit_change/* isList */.Lv)(value) && value.length === 1 ? value[0] : value;
}
function differing(before, after, besides) {
    return new Map(Object.keys(after).flatMap((name) => {
        const [was, is] = [before[name], after[name]];
        if (besides.includes(name) || (0,settle/* isSame */.Ft)(was, is))
            return [];
        const value = isEmptyList(was) ? sparing(name, (0,written/* written */.Mp)(name, is)) : (0,written/* written */.Mp)(name, is);
        return [[(0,written/* keyOf */.TN)(name), value === undefined ? undefined : { set: value }]];
    }));
}

;// CONCATENATED MODULE: ./build/src/core/plan/apply-edits.js
// Writes edits into plan files. All are applied at once and the result is read again; where it does not say exactly
// what was meant, the edits are halved until the one that cannot be written is found, and that one is refused.











/**
 * Applies edits one after another to the texts of plan files.
 * @param files by the keys of their plans. An edit that changes nothing leaves every byte as it is.
 */
function editPlans(files, edits) {
    const opened = new Map();
    const closed = new Map();
    const concerned = concernedBy(edits);
    for (const [key, { path, text }] of files) {
        if (!concerned(key))
            continue;
        const file = apply_edits_open(path, text);
        if ('why' in file)
            closed.set(key, file.why);
        else
            opened.set(key, file);
    }
    const { files: after, refused } = apply(opened, edits, closed);
    const texts = [...after].flatMap(([key, { text }]) => text === files.get(key).text ? [] : [[key, text]]);
    return { texts: new Map(texts), refused };
}
/** Which plans have to be opened: to a new task it matters what stands in any of them. */
function concernedBy(edits) {
    if (edits.some(({ kind }) => kind === 'add-task'))
        return () => true;
    const keys = new Set(edits.flatMap((edit) => [edit.plan, ...(edit.kind === 'move-task' ? [edit.to] : [])]));
    return (key) => keys.has(key);
}
function apply_edits_open(path, text) {
    return openedFile(`${path}\0${text}`);
}
const openedFile = (0,remembered/* remembered */.H)((file) => {
    const end = file.indexOf('\0');
    return openFile(file.slice(0, end), file.slice(end + 1));
}, 100);
function openFile(path, text) {
    const { plan, problems } = (0,parse/* parsePlan */.v)(path, text);
    const [problem] = problems;
    if (!plan)
        return {
            why: `${path} has problems, the first in line ${problem?.line ?? 1}: correct them first.`,
            problem,
        };
    const source = (0,edit_source/* readSource */.o$)(text);
    const places = source && taskPlaces(source);
    if (!source || places?.length !== plan.tasks.length)
        return { why: `The tasks of ${path} stand behind an alias: write them out.` };
    return { path, text, plan, source, places };
}
function apply(files, edits, closed) {
    const refused = [];
    let drafts = new Map([...files].map(([key, { plan, places }]) => [key, draftOf(key, plan, places)]));
    for (const edit of edits) {
        const plans = [edit.plan, ...(edit.kind === 'move-task' ? [edit.to] : [])];
        const shut = plans.flatMap((key) => closed.get(key) ?? [])[0];
        const next = shut === undefined ? intend(drafts, edit) : { why: shut };
        if ('why' in next)
            refused.push({ edit, why: next.why });
        else
            drafts = next;
    }
    const written = write(files, drafts);
    if (!('why' in written))
        return { files: written, refused };
    const [only] = edits;
    if (edits.length === 1)
        return { files, refused: [{ edit: only, why: written.why }] };
    const middle = Math.ceil(edits.length / 2);
    const first = apply(files, edits.slice(0, middle), closed);
    const second = apply(first.files, edits.slice(middle), closed);
    return { files: second.files, refused: [...first.refused, ...second.refused] };
}
function write(files, drafts) {
    const result = new Map(files);
    for (const [key, draft] of drafts) {
        const change = changeOf(key, draft, files);
        if (!change)
            continue;
        const { path, source } = files.get(key);
        try {
            const file = apply_edits_open(path, (0,edit/* editYaml */.a)(source, change, written/* planConventions */.Yo));
            if ('why' in file)
                return { why: file.problem?.message ?? file.why };
            if (!isMeant(file, draft))
                return { why: `${path} is written in a way in which this cannot be changed safely.` };
            result.set(key, file);
        }
        catch (error) {
            if (error instanceof edit_change/* Unwritable */.YW)
                return { why: `${path} was not changed because ${error.message}.` };
            throw error;
        }
    }
    return result;
}
function isMeant({ plan, places, path }, draft) {
    return (0,settle/* meaning */.ak)({ ...planOf(draft), path }) === (0,settle/* meaning */.ak)(planOf(draftOf(plan.key, plan, places)));
}


/***/ }),

/***/ 14074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   ak: () => (/* binding */ meaning),
/* harmony export */   gu: () => (/* binding */ settled)
/* harmony export */ });
/** True when both say the same; the order of keys and what is undefined say nothing. */
function isSame(a, b) {
    return meaning(a) === meaning(b);
}
/** A value, or a whole plan, without where it stands. */
function meaning(value) {
    return JSON.stringify(value, (name, inner) => {
        if (name === 'at')
            return undefined;
        if (typeof inner !== 'object' || inner === null || Array.isArray(inner))
            return inner;
        return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
    });
}
/** What the model will hold once `value` was written and read. @param none what stands for a key that is left out */
function settled(name, value, none) {
    switch (name) {
        case 'properties':
            return free((value ?? {}));
        case 'acceptance':
        case 'successCriteria':
            return (value ?? []).flatMap(({ text, met }) => text.trim() === '' ? [] : { text: text.trim(), met });
        case 'resources':
            return (value ?? []).flatMap(resource);
        case 'updates':
            return entries(value, 'note');
        case 'risks':
            return entries(value, 'risk');
        case 'milestones':
            return entries(value, 'title');
        default:
            return trimmed(value) ?? none;
    }
}
function resource({ title, url }) {
    const [text, link] = [title.trim(), url?.trim() ?? ''];
    if (text === '' && link === '')
        return [];
    const alone = text === '' || text === link ? link || text : link === '' ? text : undefined;
    if (alone === undefined)
        return [{ title: text, url: link }];
    return [{ title: alone, url: /^https?:\/\/\S+$/.test(alone) ? alone : undefined }];
}
function free(value) {
    return Object.fromEntries(Object.entries(value).flatMap(([name, inner]) => {
        if (typeof inner !== 'object')
            return [[name, inner]];
        const list = trimmed(inner);
        return list.length > 0 ? [[name, list]] : [];
    }));
}
function entries(value, required) {
    return (value ?? [])
        .map((entry) => trimmed(entry))
        .filter((entry) => entry[required] !== undefined);
}
function trimmed(value) {
    if (typeof value === 'string')
        return value.trim() || undefined;
    if (Array.isArray(value))
        return value.map(trimmed).filter((item) => item !== undefined);
    if (typeof value !== 'object' || value === null)
        return value ?? undefined;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, trimmed(inner)]));
}


/***/ }),

/***/ 89934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LG: () => (/* binding */ noTask),
/* harmony export */   Mp: () => (/* binding */ written),
/* harmony export */   PN: () => (/* binding */ noPlan),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   Yo: () => (/* binding */ planConventions)
/* harmony export */ });
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39098);

/** How plan files are written where they do not show it themselves. */
const planConventions = {
    order: (key) => _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .planVocabulary */ .SN[key]?.keys ?? [],
    inline: new Set(['assignee', 'labels', 'depends-on']),
    exact: new Set(['properties']),
};
/** A task of which nothing is said: what each key stands for when it is left out. */
const noTask = {
    id: undefined,
    was: undefined,
    phase: undefined,
    status: undefined,
    priority: undefined,
    assignee: [],
    sprint: undefined,
    estimate: undefined,
    start: undefined,
    due: undefined,
    labels: [],
    dependsOn: [],
    blocker: undefined,
    context: undefined,
    description: undefined,
    acceptance: [],
    approach: undefined,
    resources: [],
    updates: [],
    properties: {},
    at: {},
    frozen: [],
};
/** The same for a plan. */
const noPlan = {
    was: undefined,
    status: undefined,
    archived: false,
    owner: undefined,
    spec: undefined,
    specSeen: undefined,
    start: undefined,
    due: undefined,
    summary: undefined,
    requirements: { current: undefined, target: undefined, functional: [], nonFunctional: [] },
    approach: undefined,
    phases: [],
    tasks: [],
    dependencies: { external: [] },
    risks: [],
    milestones: [],
    successCriteria: [],
    resources: [],
    updates: [],
    at: {},
    frozen: [],
};
/** `dependsOn` \u2192 `depends-on`. */
function keyOf(name) {
    return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
/** A value of the model as YAML; undefined where its key is left out. @param name as in the model */
function written(name, value) {
    switch (name) {
        case 'archived':
            return value === true ? true : undefined;
        case 'acceptance':
        case 'successCriteria':
            return value.map(({ text, met }) => (met ? new Map([['done', text]]) : text));
        case 'resources':
            return value.map(({ title, url }) => url === undefined || url === title ? title : new Map([[title, url]]));
        case 'properties':
            return mapOf(Object.entries(value));
        default:
            return plainly(value);
    }
}
function plainly(value) {
    if (value === undefined || value === null)
        return undefined;
    if (Array.isArray(value))
        return value.flatMap((item) => plainly(item) ?? []);
    if (typeof value !== 'object')
        return value;
    return mapOf(Object.entries(value).map(([name, inner]) => [keyOf(name), inner]));
}
function mapOf(entries) {
    return new Map(entries.flatMap(([key, inner]) => {
        const value = plainly(inner);
        return value === undefined || (Array.isArray(value) && value.length === 0)
            ? []
            : [[key, value]];
    }));
}


/***/ }),

/***/ 25616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isSimilar)
/* harmony export */ });
// Whether one text is an edit of another, or something else that stands in its place.
/** Whether half of the words stayed. */
function isSimilar(before, after) {
    const all = words(before);
    const kept = new Set(words(after));
    return all.filter((word) => kept.has(word)).length * 2 >= Math.max(1, all.length, kept.size);
}
function words(text) {
    return text
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== '');
}


/***/ }),

/***/ 63016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   YW: () => (/* binding */ Unwritable),
/* harmony export */   jh: () => (/* binding */ isMap),
/* harmony export */   jn: () => (/* binding */ isScalar),
/* harmony export */   pn: () => (/* binding */ fresh),
/* harmony export */   sk: () => (/* binding */ remains),
/* harmony export */   xm: () => (/* binding */ valueIn),
/* harmony export */   yu: () => (/* binding */ isMoved)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56021);

/** Why a change cannot be written; the message completes "\u2026 because \u2026". */
class Unwritable extends Error {
}
function isMoved(value) {
    return typeof value === 'object' && 'kind' in value;
}
function isList(value) {
    return Array.isArray(value);
}
function isMap(value) {
    return value instanceof Map;
}
/** What a change puts where nothing stands; undefined: nothing. */
function fresh(change) {
    if (change === undefined)
        return undefined;
    if ('set' in change)
        return isEmpty(change.set) ? undefined : change.set;
    if ('items' in change) {
        const values = change.items.flatMap((item) => ('value' in item ? [item.value] : []));
        return values.length > 0 ? values : undefined;
    }
    const entries = [...change.keys].flatMap(([key, inner]) => {
        const value = fresh(inner);
        return value === undefined ? [] : [[key, value]];
    });
    return entries.length > 0 ? new Map(entries) : undefined;
}
function isScalar(value) {
    return typeof value !== 'object';
}
function isEmpty(value) {
    return isList(value) ? value.length === 0 : isMap(value) && value.size === 0;
}
/** Whether anything is left of a value after the change. */
function remains(place, change) {
    if (change === undefined)
        return false;
    if ('set' in change)
        return !isEmpty(change.set);
    if ('items' in change)
        return change.items.length > 0;
    if (place.kind !== 'map')
        return fresh(change) !== undefined;
    const { keys } = change;
    return (place.parts.some(({ key, value }) => key && keys.has(key.text) ? remains(value, keys.get(key.text)) : !(0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .isNothing */ .qv)(value)) ||
        [...keys].some(([name, inner]) => !place.parts.some(({ key }) => key?.text === name) && fresh(inner) !== undefined));
}
/** The value that stands in a place. */
function valueIn(place) {
    switch (place.kind) {
        case 'fixed':
            throw new Unwritable('a value in it is an alias, or carries an anchor or a tag');
        case 'none':
            return [];
        case 'scalar':
            if (place.value === null)
                return [];
            // `012` is the text that people see.
            return String(place.value) === place.text ? place.value : place.text;
        case 'list':
            return place.parts.map(({ value }) => valueIn(value));
        case 'map':
            return new Map(place.parts.flatMap(({ key, value }) => {
                const inner = valueIn(value);
                return key && !isEmpty(inner) ? [[key.text, inner]] : [];
            }));
    }
}


/***/ }),

/***/ 27813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ editYaml)
});

// EXTERNAL MODULE: ./build/src/core/yaml/edit/change.js
var edit_change = __webpack_require__(63016);
// EXTERNAL MODULE: ./build/src/core/yaml/edit/splice.js
var splice = __webpack_require__(82676);
;// CONCATENATED MODULE: ./build/src/core/yaml/edit/flow.js

/** Undefined where a comment inside would be lost. */
function arrangeFlow(text, newLine, collection, arranged) {
    const { parts, start, end } = collection;
    const contents = arranged.map((each) => 'from' in each ? (0,splice/* spliced */.Zb)(text, each.splices, parts[each.from].start, parts[each.from].end) : each.text);
    const lined = parts.every((part) => (0,splice/* opensLine */.of)(text, part.start)) && (0,splice/* opensLine */.of)(text, end - 1) && parts.length > 0;
    if (lined)
        return onLines(text, newLine, collection, arranged, contents);
    const between = (index) => index < parts.length - 1 ? text.slice(parts[index].end, parts[index + 1].start) : ', ';
    const head = text.slice(start + 1, parts[0]?.start ?? end - 1);
    const tail = parts.length > 0 ? text.slice(parts.at(-1).end, end - 1) : '';
    let lost = parts.map((_, index) => between(index)).filter((gap) => gap.includes('#')).length;
    const body = contents.map((content, at) => {
        const [each, next] = [arranged[at], arranged[at + 1]];
        if (next === undefined)
            return content;
        const adjacent = 'from' in each && 'from' in next && next.from === each.from + 1;
        const gap = adjacent ? between(each.from) : ', ';
        if (gap.includes('#'))
            lost -= 1;
        return content + gap;
    });
    if (lost > 0)
        return undefined;
    return { start: start + 1, end: end - 1, text: head + body.join('') + tail };
}
/** One part on each line: the comments above it and behind it go with it. */
function onLines(text, newLine, { parts, end }, arranged, contents) {
    const indent = ' '.repeat((0,splice/* columnOf */.uV)(text, parts[0].start));
    const closing = (0,splice/* lineStart */.PT)(text, end - 1);
    const rows = parts.map((part, index) => {
        const from = index === 0 ? (0,splice/* lineStart */.PT)(text, part.start) : (0,splice/* nextLine */.sE)(text, parts[index - 1].end);
        return {
            before: text.slice(from, part.start),
            after: text.slice(part.end, (0,splice/* lineEnd */.kd)(text, part.end)).replace(/^[ \t]*,/, ''),
            start: from,
            end: (0,splice/* nextLine */.sE)(text, part.end),
        };
    });
    const last = parts.at(-1);
    const trailing = text.slice(last.end, closing).replace(/#.*/g, '').includes(',');
    const body = arranged.map((each, at) => {
        const row = 'from' in each ? rows[each.from] : { before: indent, after: '' };
        const comma = at < arranged.length - 1 || trailing ? ',' : '';
        return row.before + contents[at] + comma + row.after + newLine;
    });
    return { start: rows[0].start, end: rows.at(-1).end, text: body.join('') };
}

// EXTERNAL MODULE: ./build/src/core/yaml/edit/layout.js
var edit_layout = __webpack_require__(31958);
// EXTERNAL MODULE: ./node_modules/node-diff3/dist/diff3.mjs
var diff3 = __webpack_require__(92994);
// EXTERNAL MODULE: ./build/src/core/similar.js
var similar = __webpack_require__(25616);
;// CONCATENATED MODULE: ./build/src/core/yaml/edit/match.js
// Which items of a new list are items of the old one: the same, elsewhere, or edited.


/**
 * For each item of `after` the item of `before` that it was; undefined: it is new. What says the same is the same; of
 * the rest what shares its words, or stands alone in its place, was edited.
 */
function matchItems(before, after) {
    const result = after.map(() => undefined);
    const free = new Set(before.keys());
    const take = (to, from, inPlace) => {
        if (from === undefined || !free.delete(from))
            return;
        result[to] = { from, inPlace };
    };
    const hunks = (0,diff3/* diffIndices */.bQ)([...before], [...after]);
    let offset = 0;
    let done = 0;
    for (const { buffer1, buffer2 } of [
        ...hunks,
        { buffer1: [before.length, 0], buffer2: [after.length, 0] },
    ]) {
        for (; done < buffer1[0]; done += 1)
            take(done + offset, done, true);
        done = buffer1[0] + buffer1[1];
        offset = buffer2[0] + buffer2[1] - done;
    }
    const open = () => [...after.keys()].filter((to) => result[to] === undefined);
    for (const to of open())
        take(to, [...free].find((from) => before[from] === after[to]), false);
    // An edit stays in its stretch; whatever is similar elsewhere would be a guess.
    for (const { buffer1, buffer2 } of hunks) {
        const olds = () => range(buffer1).filter((from) => free.has(from));
        const news = () => range(buffer2).filter((to) => result[to] === undefined);
        let least = -1;
        for (const to of news()) {
            const from = olds().find((index) => index > least && (0,similar/* isSimilar */.S)(before[index], after[to]));
            take(to, from, true);
            least = from ?? least;
        }
        for (const to of news()) {
            const [lower, upper] = bounds(result, to);
            take(to, olds().find((from) => from > lower && from < upper), true);
        }
    }
    return result;
}
function range([start, length]) {
    return Array.from({ length }, (_, index) => start + index);
}
/** Between which old items an item must have stood to keep its place. */
function bounds(result, at) {
    const before = result.slice(0, at).findLast((match) => match?.inPlace);
    const behind = result.slice(at).find((match) => match?.inPlace);
    return [before?.from ?? -1, behind?.from ?? Infinity];
}

;// CONCATENATED MODULE: ./build/src/core/yaml/edit/pieces.js

/** The part with its comments. @param top it stands in the map of the whole file */
function pieceOf(text, { parts }, index, top) {
    const part = parts[index];
    const before = parts[index - 1];
    const column = (0,splice/* columnOf */.uV)(text, part.start);
    const above = before && endOf(text, before.end, (0,splice/* columnOf */.uV)(text, before.start), part.start);
    const line = (0,splice/* lineStart */.PT)(text, part.start);
    // Comments above the first key of a file speak of the file.
    const floor = above ?? (top ? line : 0);
    const start = (0,splice/* opensLine */.of)(text, part.start) ? leadOf(text, line, column, floor) : part.start;
    return { gap: above ?? start, start, end: endOf(text, part.end, column, parts[index + 1]?.start) };
}
/** Comment lines right above belong to the part, unless they are indented as deep as what is inside of the one before. */
function leadOf(text, line, column, floor) {
    let start = line;
    while (start > floor) {
        const above = (0,splice/* lineStart */.PT)(text, start - 1);
        const comment = /^([ \t]*)#/.exec(text.slice(above, (0,splice/* lineEnd */.kd)(text, above)));
        if (above < floor || !comment || comment[1].length > column)
            break;
        start = above;
        if (above === 0)
            break;
    }
    return start;
}
/** Behind the last line of a part and of the deeper comments below it. */
function endOf(text, contentEnd, column, limit = text.length) {
    let end = (0,splice/* nextLine */.sE)(text, contentEnd);
    for (let line = end; line < limit; line = (0,splice/* nextLine */.sE)(text, line)) {
        const content = text.slice(line, (0,splice/* lineEnd */.kd)(text, line));
        const comment = /^([ \t]*)#/.exec(content);
        if (comment ? comment[1].length <= column : content.trim() !== '')
            break;
        if (comment)
            end = (0,splice/* nextLine */.sE)(text, line);
    }
    return end;
}
/** A piece as whole lines, the first one indented like the others, and ended even at the end of the file. */
function linesOf(text, newLine, piece, splices) {
    const indent = (0,splice/* opensLine */.of)(text, piece.start) ? '' : ' '.repeat((0,splice/* columnOf */.uV)(text, piece.start));
    const body = indent + (0,splice/* spliced */.Zb)(text, splices, piece.start, piece.end);
    return body.endsWith('\n') ? body : body + newLine;
}
/** The collection with its pieces rearranged, as one splice. */
function arrangeBlock(text, newLine, collection, arranged, top) {
    const pieces = collection.parts.map((_, index) => pieceOf(text, collection, index, top));
    const gaps = pieces.map(({ gap, start }) => text.slice(gap, start));
    const body = [];
    let next = 0;
    for (const each of arranged) {
        if ('lines' in each) {
            body.push(body.length > 0 && isSpaced(gaps, next) ? newLine : '');
            body.push(...each.lines.map((line) => line + newLine));
        }
        else {
            const gap = each.inPlace
                ? settled(gaps.slice(next, each.from + 1))
                : isSpaced(gaps, next)
                    ? newLine
                    : '';
            body.push(body.length > 0 || gap.includes('#') ? gap : '');
            body.push(linesOf(text, newLine, pieces[each.from], each.splices));
            if (each.inPlace)
                next = each.from + 1;
        }
    }
    const left = settled(gaps.slice(next));
    if (left.includes('#'))
        body.push(left);
    const { start } = pieces[0];
    const { end } = pieces.at(-1);
    const whole = (0,splice/* opensLine */.of)(text, start) ? body.join('') : body.join('').replace(/^[ \t]+/, '');
    const unended = end === text.length && !text.endsWith('\n');
    return { start, end, text: unended ? whole.replace(/\r?\n$/, '') : whole };
}
/** What stays of the gaps around removed pieces: comments that stand apart from them, and one of the blank stretches. */
function settled(gaps) {
    const comments = gaps.filter((gap) => gap.includes('#'));
    return comments.length > 0 ? comments.join('') : (gaps.findLast((gap) => gap !== '') ?? '');
}
/** Whether blank lines stand around that place, as far as it has neighbours. */
function isSpaced(gaps, next) {
    const around = [next - 1, next].filter((index) => index > 0 && index < gaps.length);
    return around.length > 0 && around.every((index) => gaps[index] !== '');
}

// EXTERNAL MODULE: ./build/src/core/yaml/correct.js
var correct = __webpack_require__(7571);
// EXTERNAL MODULE: ./build/src/core/yaml/read.js
var read = __webpack_require__(38161);
// EXTERNAL MODULE: ./build/src/core/yaml/tree.js
var yaml_tree = __webpack_require__(89709);
;// CONCATENATED MODULE: ./build/src/core/yaml/edit/fold.js
// Lines of a text that change into other lines: those that stay are taken as they were written, and a paragraph that
// was broken over several lines keeps its breaks around the words that changed.

/**
 * The source lines of new value lines, group by group: those of `before` where a line stayed, else what `write` makes
 * of it.
 * @param write gets the line and the group that stood in its place
 */
function rewritten(before, after, write) {
    const result = [];
    let old = 0;
    const keep = (end) => {
        for (; old < end; old += 1)
            result.push(before[old].lines);
    };
    const texts = before.map(({ text }) => text);
    for (const { buffer1, buffer2 } of (0,diff3/* diffIndices */.bQ)(texts, [...after])) {
        keep(buffer1[0]);
        for (let index = 0; index < buffer2[1]; index += 1)
            result.push(write(after[buffer2[0] + index], index < buffer1[1] ? before[buffer1[0] + index] : undefined));
        old = buffer1[0] + buffer1[1];
    }
    keep(before.length);
    return result;
}
/** Paragraphs as YAML folds them: a single break is a blank, and each further one a line break. */
function paragraphs(lines) {
    const groups = [];
    let blanks = 0;
    for (const line of lines) {
        if (line === '') {
            blanks += 1;
            continue;
        }
        const last = groups.at(-1);
        if (last && blanks === 0)
            groups[groups.length - 1] = { text: `${last.text} ${line}`, lines: [...last.lines, line] };
        else {
            for (let empty = last ? 1 : 0; empty < blanks; empty += 1)
                groups.push({ text: '', lines: [] });
            groups.push({ text: line, lines: [line] });
        }
        blanks = 0;
    }
    return groups;
}
/** The lines of a folded text that says `after`, broken where the old one was, and else at `width`. */
function refolded(before, after, width) {
    return rewritten(before, after, (line, old) => broken(line, old?.lines ?? [], width)).flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}
function broken(text, old, width) {
    let rest = text;
    let head = 0;
    for (; head < old.length && rest.startsWith(`${old[head]} `); head += 1)
        rest = rest.slice(old[head].length + 1);
    let tail = old.length;
    for (; tail > head && rest.endsWith(` ${old[tail - 1]}`); tail -= 1)
        rest = rest.slice(0, -old[tail - 1].length - 1);
    return [...old.slice(0, head), ...filled(rest, width), ...old.slice(tail)];
}
/** Broken at single blanks only: several in a row would not survive. */
function filled(text, width) {
    if (text === '')
        return [];
    const lines = [];
    for (const word of text.split(/(?<=\S) (?=\S)/)) {
        const line = lines.at(-1);
        if (line !== undefined && line.length + 1 + word.length <= width)
            lines[lines.length - 1] = `${line} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}

;// CONCATENATED MODULE: ./build/src/core/yaml/edit/block-scalar.js
// Texts over several lines, after `|` and `>`: the header with its comment stays, and of the lines only those that
// change.



/** `value` after `|`, with the lines of the block scalar that stood there; undefined where it cannot hold the value. */
function literal(value, spot, old) {
    if (value === '' || /^[\s]/.test(value))
        return undefined;
    const body = value.replace(/\n+$/, '');
    const { column, lines } = old ?? { column: spot.column + spot.layout.text, lines: [] };
    const indent = ' '.repeat(column);
    const below = rewritten(lines.map((line) => ({ text: line.slice(column), lines: [line] })), body.split('\n'), (line) => [line === '' ? '' : indent + line]).flat();
    const blanks = Array.from({ length: Math.max(0, value.length - body.length - 1) }, () => '');
    return {
        inline: `|${old?.indicator ?? ''}${chomping(value, spot, old)}`,
        below: [...below, ...blanks],
    };
}
/** The same after `>`. */
function folded(value, spot, old) {
    const body = value.replace(/\n+$/, '');
    const stripped = old.lines.map((line) => line.slice(old.column));
    if (/^[ \t]|\n[ \t]/.test(value) || stripped.some((line) => /^[ \t]/.test(line)))
        return undefined;
    const width = Math.max(80 - old.column, ...stripped.map((line) => line.length));
    const indent = ' '.repeat(old.column);
    return {
        inline: `>${old.indicator}${chomping(value, spot, old)}`,
        below: refolded(paragraphs(stripped), body.split('\n'), width).map((line) => line === '' ? '' : indent + line),
    };
}
/** Where blanks at the end do not matter, whatever stood there; else exactly what the value needs. */
function chomping(value, { exact }, old) {
    if (!exact)
        return old?.chomping ?? '';
    return value.endsWith('\n\n') ? '+' : value.endsWith('\n') ? '' : '-';
}
/** How a block scalar is written, and where its header ends. */
function blockOf(text, { start, end }, column) {
    const header = /^[|>]([-+]?)([1-9]?)([-+]?)/.exec(text.slice(start, start + 3));
    const [, before = '', indicator = '', after = ''] = header;
    const first = (0,splice/* nextLine */.sE)(text, start);
    return {
        indicator,
        chomping: before || after,
        column: indicator === ''
            ? ((0,edit_layout/* contentColumn */.qy)(text, start, end) ?? column + 2)
            : Math.max(0, column) + Number(indicator),
        lines: end > (0,splice/* lineEnd */.kd)(text, start) ? text.slice(first, end).split(/\r?\n/) : [],
    };
}

;// CONCATENATED MODULE: ./build/src/core/yaml/edit/scalar.js
// Single values as YAML text: in the style that stood there where it can hold the new value, else in the smallest
// style that reads back as exactly that.





/** What an editor does not show, or changes. */
// eslint-disable-next-line no-control-regex
const invisible = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/u;
/** Undefined where no style reads back as `value`. */
function writeScalar(value, spot, old) {
    if (typeof value !== 'string') {
        const written = { inline: String(value), below: [] };
        return reads(written, value, spot, false) ? written : undefined;
    }
    // A number in the file that is text to us may become another one.
    const loose = !spot.exact && old?.place.style === 'plain' && typeof old.place.value !== 'string';
    for (const candidate of candidates(value, spot, old)) {
        const written = candidate();
        if (written && reads(written, value, spot, loose))
            return written;
    }
    return undefined;
}
function candidates(value, spot, old) {
    const json = () => ({ inline: escaped(value), below: [] });
    if (invisible.test(value))
        return [json];
    const block = old && /literal|folded/.test(old.place.style) ? blockOf(old.text, old.place, spot.column) : undefined;
    const styles = {
        plain: () => oneLine(value, value),
        single: () => oneLine(value, `'${value.replaceAll("'", "''")}'`),
        double: json,
        literal: () => (spot.flow ? undefined : literal(value, spot, block)),
        folded: () => (block ? folded(value, spot, block) : undefined),
    };
    const style = old?.place.style;
    const spread = old && !block ? [() => multiLine(value, old)] : [];
    // Line breaks in quotes are for those who wrote them so.
    const escapes = style === 'double' && old.place.text.trim().includes('\n');
    if (value.includes('\n') && !block && !escapes)
        return [...spread, styles.literal, json];
    const inQuotes = () => oneLine(value, (0,correct/* quoted */.T)(value));
    return [
        ...spread,
        ...(style === undefined ? [] : [styles[style]]),
        ...(block ? [styles.literal] : []),
        styles.plain,
        inQuotes,
        styles.single,
        json,
    ];
}
function oneLine(value, inline) {
    return /\n/.test(value) ? undefined : { inline, below: [] };
}
/** Plain or quoted over several lines, where it was so before. */
function multiLine(value, { text, place }) {
    const source = text.slice(place.start, place.end);
    const [, indent] = /\n(?:[ \t]*\r?\n)*([ \t]*)/.exec(source) ?? [];
    if (indent === undefined || /\\\r?\n/.test(source))
        return undefined;
    const quote = place.style === 'plain' ? '' : source[0];
    const lines = source
        .slice(quote.length, source.length - quote.length)
        .split(/\r?\n/)
        .map((line) => line.trim());
    const width = Math.max(80 - indent.length, ...lines.map((line) => line.length));
    const inside = (line) => quote === "'" ? line.replaceAll("'", "''") : quote === '"' ? escaped(line).slice(1, -1) : line;
    const after = refolded(paragraphs(lines), value.split('\n').map(inside), width);
    return {
        inline: quote + after.map((line, at) => (at === 0 || line === '' ? line : indent + line)).join('\n') + quote,
        below: [],
    };
}
/** In double quotes, with every sign escaped that an editor would not show. */
function escaped(value) {
    return JSON.stringify(value).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function reads({ inline, below }, value, spot, loose) {
    const text = spot.flow
        ? `{k: [${inline}], l: ${inline}}`
        : `${[`${' '.repeat(spot.column)}k: ${inline}`, ...below].join('\n')}\n`;
    const { root, problems } = (0,read/* readYaml */.g)('', text);
    if (problems.length > 0)
        return false;
    const found = spot.flow ? [(0,yaml_tree/* valueAt */.fK)(root, ['k', 0]), (0,yaml_tree/* valueAt */.fK)(root, ['l'])] : [(0,yaml_tree/* valueAt */.fK)(root, ['k'])];
    return found.every((tree) => says(tree, value, spot.exact, loose));
}
function says(tree, value, exact, loose) {
    if (tree?.kind !== 'scalar')
        return false;
    if (exact || typeof value !== 'string')
        return tree.value === value;
    return (0,yaml_tree/* textOf */.b6)(tree) === value && (loose || typeof tree.value === 'string');
}
/** A key of a map; undefined where none can be written. */
function writeKey(key, flow) {
    const visible = key.includes('\n') || invisible.test(key) ? [] : [key, (0,correct/* quoted */.T)(key)];
    return [...visible, escaped(key)].find((written) => {
        const { root, problems } = (0,read/* readYaml */.g)('', flow ? `{${written}: v}` : `${written}: v\n`);
        return (problems.length === 0 &&
            root?.kind === 'map' &&
            root.entries[0]?.key === key &&
            root.entries.length === 1);
    });
}

;// CONCATENATED MODULE: ./build/src/core/yaml/edit/render.js


/** What follows a key: on its line, and below. */
function render(value, around, old) {
    if ((0,edit_change/* isMoved */.yu)(value))
        throw new edit_change/* Unwritable */.YW('an item can only be moved into a list');
    if ((0,edit_change/* isList */.Lv)(value)) {
        if (isInline(value, around))
            return { inline: `[${inFlow(value, around)}]`, below: [] };
        const column = around.column + around.layout.list;
        return { inline: '', below: value.flatMap((item) => renderItem(item, { ...around, column })) };
    }
    if ((0,edit_change/* isMap */.jh)(value)) {
        if (around.flow)
            return { inline: flowMap(value, around), below: [] };
        return { inline: '', below: pairs(value, { ...around, column: around.column + around.layout.map }) };
    }
    const written = writeScalar(value, around, old);
    if (!written)
        throw new edit_change/* Unwritable */.YW(`YAML cannot hold the new value of \`${around.key}\``);
    return written;
}
/** The lines of a new item of a list in block style; `around.column` is that of the dashes. */
function renderItem(value, around) {
    if ((0,edit_change/* isMoved */.yu)(value))
        return around.slice(value, around);
    const { column, layout } = around;
    const dash = `${' '.repeat(column)}-${' '.repeat(Math.max(1, layout.item - 1))}`;
    if ((0,edit_change/* isMap */.jh)(value)) {
        const [first = '', ...rest] = pairs(value, { ...around, column: column + Math.max(2, layout.item) });
        return [dash + first.trimStart(), ...rest];
    }
    const { inline, below } = render(value, around);
    return [dash + inline, ...below];
}
/** The lines of one key with its value; `around.column` is that of the key. */
function renderPair(key, value, around) {
    const { inline, below } = render(value, within(key, around));
    return [
        `${' '.repeat(around.column)}${keyText(key, around.flow)}:${inline === '' ? '' : ` ${inline}`}`,
        ...below,
    ];
}
/** One key with its value, or one item, in brackets. */
function renderFlow(key, value, around) {
    if (key === undefined)
        return (0,edit_change/* isMoved */.yu)(value) ? around.slice(value, around).join('\n') : inline(value, around);
    return `${keyText(key, around.flow)}: ${inline(value, within(key, around))}`;
}
/** The same place, one key deeper. */
function within(key, around) {
    return { ...around, key, exact: around.exact || around.conventions.exact.has(key) };
}
function pairs(map, around) {
    return [...map].flatMap(([key, value]) => renderPair(key, value, around));
}
function isInline(list, { flow, key, layout, conventions }) {
    if (flow)
        return true;
    if (list.some(edit_change/* isMoved */.yu))
        return false;
    const short = list.every((item) => typeof item !== 'string' || (!item.includes('\n') && item.length < 60));
    return short && (layout.flow.get(key) ?? conventions.inline.has(key));
}
function inFlow(list, around) {
    return list.map((item) => renderFlow(undefined, item, { ...around, flow: true })).join(', ');
}
function flowMap(map, around) {
    return `{${[...map].map(([key, value]) => renderFlow(key, value, around)).join(', ')}}`;
}
function inline(value, around) {
    return render(value, { ...around, flow: true }).inline;
}
/** A key as it is written there. */
function keyText(key, flow) {
    const written = writeKey(key, flow);
    if (written === undefined)
        throw new edit_change/* Unwritable */.YW(`\`${key}\` cannot be a key in YAML`);
    return written;
}

// EXTERNAL MODULE: ./build/src/core/yaml/edit/source.js
var source = __webpack_require__(56021);
;// CONCATENATED MODULE: ./build/src/core/yaml/edit/replace.js
// One value in the place of another: on the line where it begins, and below it. Comments on that line stay.




/** @param behind the offset behind the `:` or the dash, for values that begin on a line of their own */
function replace(place, { inline, below }, around, behind) {
    const { text, lineEnd: newLine } = around.source;
    const lines = below.map((line) => newLine + line).join('');
    const put = (start, end, value) => ({
        start,
        end,
        text: value.replaceAll('\n', newLine),
    });
    if (place.kind === 'fixed')
        return [];
    const under = (start, end) => lines === '' && start === end ? [] : [{ start, end, text: lines }];
    switch (place.kind) {
        case 'none': {
            const sign = text[place.start - 1];
            if (sign !== ':' && sign !== '-' && !around.flow)
                throw new edit_change/* Unwritable */.YW(`\`${around.key}\` is written as a question, without a value`);
            const space = sign === ':' || sign === '-' ? ' ' : ': ';
            const line = (0,splice/* lineEnd */.kd)(text, place.start);
            return [
                ...(inline === '' ? [] : [put(place.start, place.start, space + inline)]),
                ...under(line, line),
            ];
        }
        case 'scalar': {
            if (isBlock(place)) {
                const header = /^[|>][-+\d]*/.exec(text.slice(place.start, place.start + 3))[0].length;
                const line = Math.min((0,splice/* lineEnd */.kd)(text, place.start), place.end);
                return [put(...emptied(place.start, place.start + header)), ...under(line, place.end)];
            }
            const line = (0,splice/* lineEnd */.kd)(text, place.end);
            return [put(...emptied(place.start, place.end)), ...under(line, line)];
        }
        case 'list':
        case 'map': {
            if (place.flow) {
                if (place.parts.length > 0 && /(?:^|\s)#/.test(text.slice(place.start, place.end)))
                    throw comments();
                const line = (0,splice/* lineEnd */.kd)(text, place.end);
                return [put(...emptied(place.start, place.end)), ...under(line, line)];
            }
            if (/(?:^|\s)#/.test(text.slice(place.start, place.end)))
                throw comments();
            const above = text.slice(0, place.start).replace(/\s+$/, '').length;
            if (inline === '')
                return under(above, place.end);
            return [put(behind, behind, ` ${inline}`), ...under(above, place.end)];
        }
    }
    /** A value that begins on the next line leaves no blank behind its key. */
    function emptied(start, end) {
        const blanks = inline === '' ? /[ \t]*$/.exec(text.slice(behind, start))[0].length : 0;
        return [start - blanks, end, inline];
    }
    function comments() {
        return new edit_change/* Unwritable */.YW(`\`${around.key}\` holds comments that would get lost`);
    }
}
/** A text that becomes the value of a key of its own: `- Text` \u2192 `- done: Text`. */
function wrap(place, key, value, around) {
    const { text, lineEnd: newLine } = around.source;
    const name = `${keyText(key, around.flow)}: `;
    const column = around.flow ? 0 : (0,splice/* columnOf */.uV)(text, place.start);
    if (!(0,source/* says */.FA)(place, value, around.exact)) {
        // The lines of a block below would not be deep enough.
        const old = isBlock(place) ? undefined : { text, place };
        const after = replace(place, render(value, { ...around, column }, old), around, place.start);
        return [{ start: place.start, end: place.start, text: name }, ...after];
    }
    const [first = '', ...rest] = text.slice(place.start, place.end).split(/\r?\n/);
    const deeper = around.flow || (0,splice/* opensLine */.of)(text, place.start) ? 0 : column - around.column;
    const lines = [name + first, ...(0,splice/* shifted */.wI)(rest, deeper)];
    return [{ start: place.start, end: place.end, text: lines.join(newLine) }];
}
/** The reverse: `- done: Text` \u2192 `- Text`. @param place the value of the only key */
function unwrap(part, place, value, around) {
    const { text, lineEnd: newLine } = around.source;
    const behind = part.colon + /^[ \t]*/.exec(text.slice(part.colon, place.start))[0].length;
    if (!(0,source/* says */.FA)(place, value, around.exact))
        return [
            { start: part.start, end: behind, text: '' },
            ...replace(place, render(value, around, { text, place }), around, place.start),
        ];
    const [first = '', ...rest] = text.slice(behind, place.end).split(/\r?\n/);
    const flatter = around.flow || (0,splice/* opensLine */.of)(text, part.start) ? 0 : around.column - (0,splice/* columnOf */.uV)(text, part.start);
    return [{ start: part.start, end: place.end, text: [first, ...(0,splice/* shifted */.wI)(rest, flatter)].join(newLine) }];
}
function isBlock({ style }) {
    return style === 'literal' || style === 'folded';
}

;// CONCATENATED MODULE: ./build/src/core/yaml/edit/edit.js
// Changes to the text of a YAML file: only the characters of what changes are replaced. Whoever calls reads the
// result again and holds it against what was meant.









/** The text after the change. Throws `Unwritable` where it cannot be written without touching more of the file. */
function editYaml(source, change, conventions) {
    const { text, root, lineEnd } = source;
    const around = whole(source, conventions);
    if (root.kind !== 'none')
        return (0,splice/* spliced */.Zb)(text, splicesOf(root, change, around, 0));
    const value = (0,edit_change/* fresh */.pn)(change);
    if (value === undefined || !(0,edit_change/* isMap */.jh)(value))
        return text;
    const before = text === '' || text.endsWith('\n') ? text : text + lineEnd;
    return (before +
        [...value]
            .flatMap(([key, inner]) => renderPair(key, inner, around).map((line) => line + lineEnd))
            .join(''));
}
function whole(source, conventions) {
    const { layout } = source;
    return { source, conventions, layout, key: '', column: 0, flow: false, exact: false, slice };
}
/** @param behind the offset behind the `:` or the dash of the value */
function splicesOf(place, change, around, behind) {
    if ('set' in change)
        return setValue(place, change.set, around, behind);
    if ('keys' in change && place.kind === 'map' && place.parts.length > 0)
        return setKeys(place, change.keys, around);
    if ('items' in change && place.kind === 'list' && place.parts.length > 0)
        return arrange(place, change.items.map((item) => opOf(place, item, around)), around);
    if (!(0,source/* isNothing */.qv)(place) && !('parts' in place && place.parts.length === 0) && !(0,source/* isPinned */.T4)(place))
        throw new edit_change/* Unwritable */.YW(`${around.key === '' ? 'it' : `\`${around.key}\``} is no ${'keys' in change ? 'map' : 'list'}`);
    return put(place, (0,edit_change/* fresh */.pn)(change), around, behind);
}
function put(place, value, around, behind) {
    if ((0,source/* isPinned */.T4)(place))
        throw anchored(around.key);
    return value === undefined ? [] : replace(place, render(value, around), around, behind);
}
function setValue(place, value, around, behind) {
    if (place.kind === 'none' || (0,source/* isPinned */.T4)(place) || (0,edit_change/* isMoved */.yu)(value))
        return put(place, value, around, behind);
    if ((0,edit_change/* isList */.Lv)(value)) {
        if (place.kind === 'list' && place.parts.length > 0)
            return setItems(place, value, around);
        // A single value may stand for a list of one.
        const [only] = value;
        if (value.length === 1 && !around.exact && place.kind === ((0,edit_change/* isMap */.jh)(only) ? 'map' : 'scalar'))
            return setValue(place, only, around, behind);
        return put(place, value, around, behind);
    }
    if ((0,edit_change/* isMap */.jh)(value)) {
        if (place.kind === 'map')
            return setMap(place, value, around);
        const [[key, inner]] = [...value];
        if (place.kind !== 'scalar' || value.size > 1 || !(0,edit_change/* isScalar */.jn)(inner))
            return put(place, value, around, behind);
        return wrap(place, key, inner, around);
    }
    const [part] = place.kind === 'map' ? place.parts : [];
    if (part?.value.kind === 'scalar' && 'parts' in place && place.parts.length === 1) {
        const { text } = around.source;
        return text[place.start] === '{'
            ? replace(place, render(value, around, { text, place: part.value }), around, behind)
            : unwrap(part, part.value, value, around);
    }
    if (place.kind !== 'scalar')
        return put(place, value, around, behind);
    if ((0,source/* says */.FA)(place, value, around.exact))
        return [];
    return replace(place, render(value, around, { text: around.source.text, place }), around, behind);
}
function setItems(list, values, around) {
    const matches = matchItems(list.parts.map((part) => (0,source/* textIn */.r7)(part.value)), values.map(said));
    const inner = inside(list, around);
    return arrange(list, values.map((value, index) => {
        const match = matches[index];
        if (!match)
            return { key: undefined, value };
        const part = list.parts[match.from];
        return { ...match, splices: setValue(part.value, value, at(part, inner), part.start + 1) };
    }), around);
}
function setMap(map, value, around) {
    const [part] = map.parts;
    const [[key, inner] = []] = [...value];
    // `Title: link` with another title is the same link.
    if (map.parts.length === 1 && value.size === 1 && part.key && part.key.text !== key) {
        const { start, end } = part.key;
        const spot = within(key, at(part, inside(map, around)));
        return [
            { start, end, text: keyText(key, map.flow) },
            ...setValue(part.value, inner, spot, part.colon ?? end),
        ];
    }
    const gone = map.parts.flatMap((each) => each.key && !value.has(each.key.text) ? [[each.key.text, undefined]] : []);
    return setKeys(map, new Map([...gone, ...[...value].map(([name, set]) => [name, { set }])]), around);
}
function setKeys(map, keys, around) {
    const inner = inside(map, around);
    const ops = map.parts.flatMap((part, index) => {
        const name = part.key?.text ?? '';
        const op = { name, from: index, inPlace: true, splices: [] };
        if (!keys.has(name))
            return [op];
        const change = keys.get(name);
        if ((0,edit_change/* remains */.sk)(part.value, change)) {
            const spot = within(name, at(part, inner));
            return [{ ...op, splices: splicesOf(part.value, change, spot, part.colon ?? part.key.end) }];
        }
        if ((0,source/* isNothing */.qv)(part.value))
            return [op];
        // Items that go or move take their aliases along; whether they still lead somewhere shows when the file is read.
        const held = change && 'items' in change ? (0,source/* isPinned */.T4)(part.value) : (0,source/* isFixed */.zZ)(part.value);
        if (held)
            throw anchored(name);
        return [];
    });
    const order = around.conventions.order(around.key);
    const rank = (name) => (order.includes(name) ? order.indexOf(name) : order.length);
    const added = [...keys].flatMap(([name, change]) => {
        const value = map.parts.some(({ key }) => key?.text === name) ? undefined : (0,edit_change/* fresh */.pn)(change);
        return value === undefined ? [] : [{ name, key: name, value }];
    });
    for (const op of added.sort((a, b) => rank(a.name) - rank(b.name))) {
        const before = ops.reduce((best, { name }, index) => rank(name) <= rank(op.name) && (best < 0 || rank(name) >= rank(ops[best].name)) ? index : best, -1);
        ops.splice(before + 1, 0, op);
    }
    return arrange(map, ops, around);
}
function opOf(list, item, around) {
    if ('value' in item)
        return { key: undefined, value: item.value };
    const part = list.parts[item.from];
    const splices = item.change
        ? splicesOf(part.value, item.change, at(part, inside(list, around)), part.start + 1)
        : [];
    return { from: item.from, inPlace: true, splices };
}
function arrange(collection, ops, around) {
    const { text, lineEnd, root } = around.source;
    const { parts, flow } = collection;
    const placed = inOrder(ops);
    if (placed.length === parts.length && placed.every((op, index) => 'from' in op && op.from === index))
        return placed.flatMap((op) => ('from' in op ? op.splices : []));
    const inner = inside(collection, around);
    if (!flow)
        return [
            arrangeBlock(text, lineEnd, collection, placed.map((op) => 'from' in op
                ? op
                : {
                    lines: op.key === undefined ? renderItem(op.value, inner) : renderPair(op.key, op.value, inner),
                }), collection === root),
        ];
    const splice = arrangeFlow(text, lineEnd, collection, placed.map((op) => ('from' in op ? op : { text: renderFlow(op.key, op.value, inner) })));
    if (!splice)
        throw new edit_change/* Unwritable */.YW(`\`${around.key}\` holds comments that would get lost`);
    return [splice];
}
/** Parts that stand before one that they stood behind have been moved. */
function inOrder(ops) {
    let last = -1;
    return ops.map((op) => {
        if (!('from' in op))
            return op;
        const inPlace = op.inPlace && op.from > last;
        if (inPlace)
            last = op.from;
        return { ...op, inPlace };
    });
}
/** An item of another list as lines for this one, or in one piece for a list in brackets. */
function slice({ source, list, index, change }, around) {
    const part = list.parts[index];
    const own = { ...whole(source, around.conventions), key: around.key };
    const splices = change ? splicesOf(part.value, change, at(part, inside(list, own)), part.start + 1) : [];
    const to = around.column + (around.flow || list.flow ? 2 : 0);
    const by = to - (0,splice/* columnOf */.uV)(source.text, part.start);
    if (list.flow) {
        const [first = '', ...rest] = (0,splice/* spliced */.Zb)(source.text, splices, part.start, part.end).split(/\r?\n/);
        const lines = [first, ...(0,splice/* shifted */.wI)(rest, by)];
        return around.flow ? lines : [`${' '.repeat(around.column)}- ${first}`, ...lines.slice(1)];
    }
    const piece = pieceOf(source.text, list, index, false);
    const lines = linesOf(source.text, '\n', piece, splices)
        .replace(/\r?\n$/, '')
        .split(/\r?\n/);
    if (!around.flow)
        return (0,splice/* shifted */.wI)(lines, by);
    if (change !== undefined || /(?:^|\s)#/.test(lines.join('\n')))
        throw new edit_change/* Unwritable */.YW('the list in brackets there cannot hold the comments of the item');
    return [renderFlow(undefined, (0,edit_change/* valueIn */.xm)(part.value), around)];
}
function inside(collection, around) {
    const { text, layout } = around.source;
    const [first] = collection.parts;
    return {
        ...around,
        flow: around.flow || collection.flow,
        column: first ? (0,splice/* columnOf */.uV)(text, first.start) : around.column,
        layout: (0,edit_layout/* layoutNear */.vL)(text, layout, collection),
    };
}
function at(part, around) {
    return around.flow ? around : { ...around, column: (0,splice/* columnOf */.uV)(around.source.text, part.start) };
}
function anchored(key) {
    return new edit_change/* Unwritable */.YW(`\`${key}\` is written with an anchor, an alias or a tag`);
}
/** What a value says, for telling items apart: whether a criterion is met makes it no other one. */
function said(value) {
    if ((0,edit_change/* isMoved */.yu)(value))
        return '';
    if ((0,edit_change/* isList */.Lv)(value))
        return value.map(said).join(' ');
    return (0,edit_change/* isMap */.jh)(value) ? [...value.values()].map(said).join(' ') : String(value);
}


/***/ }),

/***/ 31958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aH: () => (/* binding */ layoutOf),
/* harmony export */   qy: () => (/* binding */ contentColumn),
/* harmony export */   vL: () => (/* binding */ layoutNear)
/* harmony export */ });
/* harmony import */ var _splice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82676);

/** The layout of a whole file: of each kind, what it shows first. */
function layoutOf(text, root) {
    const flow = new Map();
    let measures = {};
    const visit = (place) => {
        if (place.kind !== 'list' && place.kind !== 'map')
            return;
        measures = { ...measured(text, place), ...measures };
        for (const { key, value } of place.parts) {
            if (key && value.kind === 'list' && value.parts.length > 0 && !flow.has(key.text))
                flow.set(key.text, value.flow);
            visit(value);
        }
    };
    visit(root);
    return { list: 2, map: 2, text: measures.map ?? 2, item: 2, ...measures, flow };
}
/** The same, with what the neighbours in one map or list show put first. */
function layoutNear(text, layout, near) {
    return { ...layout, ...measured(text, near) };
}
function measured(text, collection) {
    if (collection.flow)
        return {};
    return collection.parts.reduceRight((found, part) => ({ ...found, ...measure(text, part) }), {});
}
function measure(text, { start, key, value }) {
    const column = (0,_splice_js__WEBPACK_IMPORTED_MODULE_0__/* .columnOf */ .uV)(text, start);
    if (value.kind === 'none' || value.kind === 'fixed' || (value.kind !== 'scalar' && value.flow))
        return {};
    if (value.kind === 'scalar') {
        if (value.style !== 'literal' && value.style !== 'folded')
            return {};
        const content = contentColumn(text, value.start, value.end);
        return key && content !== undefined && content > column ? { text: content - column } : {};
    }
    const offset = (0,_splice_js__WEBPACK_IMPORTED_MODULE_0__/* .columnOf */ .uV)(text, value.start) - column;
    if (key)
        return (0,_splice_js__WEBPACK_IMPORTED_MODULE_0__/* .opensLine */ .of)(text, value.start) ? { [value.kind]: offset } : {};
    return (0,_splice_js__WEBPACK_IMPORTED_MODULE_0__/* .opensLine */ .of)(text, value.start) ? {} : { item: offset };
}
/** The column of the first line of a block scalar that is not blank. */
function contentColumn(text, start, end) {
    for (let line = (0,_splice_js__WEBPACK_IMPORTED_MODULE_0__/* .nextLine */ .sE)(text, start); line < end; line = (0,_splice_js__WEBPACK_IMPORTED_MODULE_0__/* .nextLine */ .sE)(text, line)) {
        const content = text.slice(line, (0,_splice_js__WEBPACK_IMPORTED_MODULE_0__/* .lineEnd */ .kd)(text, line));
        if (content.trim() !== '')
            return content.length - content.trimStart().length;
    }
    return undefined;
}


/***/ }),

/***/ 56021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FA: () => (/* binding */ says),
/* harmony export */   T4: () => (/* binding */ isPinned),
/* harmony export */   l0: () => (/* binding */ partAt),
/* harmony export */   o$: () => (/* binding */ readSource),
/* harmony export */   qv: () => (/* binding */ isNothing),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   zZ: () => (/* binding */ isFixed)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5489);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38161);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31958);
/* harmony import */ var _splice_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82676);
// A YAML file as places in its text: which characters make up each key, item and value, and how they are written.
// It knows nothing of meaning; what it cannot vouch for (aliases, anchors, tags) is fixed.





/** Undefined where the text is no YAML, or holds several documents. */
function readSource(text) {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { ..._read_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlOptions */ .U, keepSourceTokens: true });
    if (document.errors.length > 0)
        return undefined;
    const root = placeOf(document.contents, text, text.length);
    return { text, lineEnd: text.includes('\r\n') ? '\r\n' : '\n', root, layout: (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .layoutOf */ .aH)(text, root) };
}
/** @param fallback where a value goes that is not written */
function placeOf(node, text, fallback) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
        return { kind: 'fixed', start: node.range[0], end: node.range[1] };
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        return collectionOf(node, text);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || !node.range)
        return { kind: 'none', start: fallback, end: fallback };
    const [start, end] = node.range;
    if (node.anchor !== undefined || node.tag !== undefined)
        return { kind: 'fixed', start, end };
    if (start === end)
        return { kind: 'none', start: fallback, end: fallback };
    return scalarOf(node, text);
}
const styles = {
    QUOTE_SINGLE: 'single',
    QUOTE_DOUBLE: 'double',
    BLOCK_LITERAL: 'literal',
    BLOCK_FOLDED: 'folded',
};
function scalarOf(node, text) {
    const [start, end] = node.range;
    const style = styles[node.type ?? ''] ?? 'plain';
    // The range of a block scalar goes to the next line; the blank lines below it stay where they are.
    const block = style === 'literal' || style === 'folded';
    const last = block ? start + text.slice(start, end).replace(/[ \t\r\n]+$/, '').length : end;
    return {
        kind: 'scalar',
        start,
        end: block ? Math.min((0,_splice_js__WEBPACK_IMPORTED_MODULE_4__/* .lineEnd */ .kd)(text, last), end) : end,
        style,
        value: (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .valueOf */ .RP)(node),
        text: (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenText */ .v4)(node),
    };
}
function collectionOf(node, text) {
    const parts = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)
        ? node.items.map((pair) => pairOf(pair, text))
        : itemsOf(node).map(([item, token]) => itemOf(item, token, text));
    const flow = node.flow === true;
    const start = node.range[0];
    return {
        kind: (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? 'map' : 'list',
        flow,
        start: flow ? start : (parts[0]?.start ?? start),
        end: flow ? node.range[1] : (parts.at(-1)?.end ?? start),
        pinned: node.anchor !== undefined || node.tag !== undefined,
        parts,
    };
}
/** The items with what the parser saw before them; it also sees a place behind the last comma. */
function itemsOf(list) {
    const tokens = (list.srcToken?.items ?? []).filter(({ start, key, sep, value }) => Boolean(key ?? sep ?? value) || start.some(({ type }) => !skipped.has(type) && type !== 'comma'));
    return list.items.map((item, index) => [item, tokens[index]]);
}
const skipped = new Set(['space', 'newline', 'comment', 'comma']);
function itemOf(item, token, text) {
    const dash = token?.start.find(({ type }) => type === 'seq-item-ind');
    const first = dash ?? token?.start.find(({ type }) => !skipped.has(type));
    const value = placeOf(item, text, (dash?.offset ?? 0) + 1);
    const start = first?.offset ?? value.start;
    return { start, end: Math.max(value.end, start), key: undefined, colon: undefined, value };
}
function pairOf(pair, text) {
    const token = pair.srcToken;
    const key = pair.key;
    const colon = token?.sep?.find(({ type }) => type === 'map-value-ind');
    const keyEnd = key?.range?.[1] ?? 0;
    const after = colon === undefined ? keyEnd : colon.offset + 1;
    const value = placeOf(pair.value, text, after);
    return {
        start: token?.start.find(({ type }) => !skipped.has(type))?.offset ?? key?.range?.[0] ?? value.start,
        end: Math.max(value.end, keyEnd),
        key: (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.range ? scalarOf(key, text) : undefined,
        colon: colon === undefined ? undefined : after,
        value,
    };
}
/** The part under a key; undefined where the place is no map or has no such key. */
function partAt(place, key) {
    return place?.kind === 'map' ? place.parts.find((part) => part.key?.text === key) : undefined;
}
/** True when a reader finds nothing there. */
function isNothing(place) {
    return place.kind === 'none' || (place.kind === 'scalar' && place.value === null);
}
/** Whether the value of a key or an item reads as that already. */
function says(place, value, exact) {
    if (place.kind !== 'scalar')
        return false;
    return exact || typeof value !== 'string' ? place.value === value : place.text.trim() === value;
}
/** All texts of a value in one. */
function textIn(place) {
    if (place.kind === 'scalar')
        return place.text.trim();
    return 'parts' in place ? place.parts.map(({ value }) => textIn(value)).join(' ') : '';
}
/** An alias, or a value with an anchor or a tag. */
function isPinned(place) {
    return place.kind === 'fixed' || ('pinned' in place && place.pinned);
}
/** The same, or a list or map that holds one. */
function isFixed(place) {
    return isPinned(place) || ('parts' in place && place.parts.some(({ value }) => isFixed(value)));
}


/***/ }),

/***/ 82676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PT: () => (/* binding */ lineStart),
/* harmony export */   Zb: () => (/* binding */ spliced),
/* harmony export */   kd: () => (/* binding */ lineEnd),
/* harmony export */   of: () => (/* binding */ opensLine),
/* harmony export */   sE: () => (/* binding */ nextLine),
/* harmony export */   uV: () => (/* binding */ columnOf),
/* harmony export */   wI: () => (/* binding */ shifted)
/* harmony export */ });
// Pieces of text put in the place of others, and the lines around an offset. Everything that edits a file is said in
// these terms, so that what no splice covers cannot change.
/** The stretch of `text` from `start` to `end` with the splices that lie in it; they do not overlap. */
function spliced(text, splices, start = 0, end = text.length) {
    let done = start;
    const parts = [...splices]
        .sort((a, b) => a.start - b.start || a.end - b.end)
        .flatMap((splice) => {
        const kept = text.slice(done, splice.start);
        done = splice.end;
        return [kept, splice.text];
    });
    return parts.join('') + text.slice(done, end);
}
function lineStart(text, offset) {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    return start === 0 && text.startsWith('\uFEFF') ? Math.min(1, offset) : start;
}
/** The end of the line, before its line break. */
function lineEnd(text, offset) {
    const end = text.indexOf('\n', offset);
    if (end < 0)
        return text.length;
    return end > offset && text[end - 1] === '\r' ? end - 1 : end;
}
/** Behind the line break of the line. */
function nextLine(text, offset) {
    const end = text.indexOf('\n', offset);
    return end < 0 ? text.length : end + 1;
}
/** How many characters stand before it on its line. */
function columnOf(text, offset) {
    return offset - lineStart(text, offset);
}
/** True when only blanks stand before it on its line. */
function opensLine(text, offset) {
    return text.slice(lineStart(text, offset), offset).trim() === '';
}
/** Lines moved to the right, or to the left as far as they have blanks. Empty lines stay empty. */
function shifted(lines, by) {
    if (by >= 0)
        return lines.map((line) => (line === '' ? '' : ' '.repeat(by) + line));
    const blanks = new RegExp(`^ {0,${-by}}`);
    return lines.map((line) => line.replace(blanks, ''));
}


/***/ })

};
