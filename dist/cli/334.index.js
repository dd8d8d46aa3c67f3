export const id = 334;
export const ids = [334];
export const modules = {

/***/ 97297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ attempt)
/* harmony export */ });
/* harmony import */ var _core_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47077);

/** What `look` finds, or the refusal as the one check of `subject`; mistakes of ours are thrown. */
async function attempt(subject, look) {
    try {
        return await look();
    }
    catch (thrown) {
        const fault = (0,_core_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .toFault */ .e)(thrown);
        if (fault.service === 'runner')
            throw thrown;
        return [subject.ofFault(fault)];
    }
}


/***/ }),

/***/ 93334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lookAtNotion: () => (/* binding */ lookAtNotion)
});

// UNUSED EXPORTS: lookAtToken

// EXTERNAL MODULE: ./build/src/core/board/detect.js + 1 modules
var detect = __webpack_require__(530);
// EXTERNAL MODULE: ./build/src/core/board/references.js
var references = __webpack_require__(2322);
// EXTERNAL MODULE: ./build/src/modes/connect.js
var connect = __webpack_require__(59204);
// EXTERNAL MODULE: ./build/src/core/doctor/check.js
var doctor_check = __webpack_require__(72101);
// EXTERNAL MODULE: ./build/src/core/board/fields.js
var fields = __webpack_require__(20117);
// EXTERNAL MODULE: ./build/src/core/board/names.js
var names = __webpack_require__(92482);
// EXTERNAL MODULE: ./build/src/core/board/setup.js + 1 modules
var setup = __webpack_require__(478);
;// CONCATENATED MODULE: ./build/src/core/doctor/check-notion.js
// What the databases of the configuration are fit for, in the words of the runs that would stumble over it.





const rules = { tasks: fields/* taskFields */.Df, plans: fields/* planFields */.tF };
const both = ['tasks', 'plans'];
/** What the integration was made for: everything but people is needed. */
function checkCapabilities({ update, insert, people }) {
    const check = (0,doctor_check/* subject */.bc)('Notion', 'Capabilities');
    const where = 'Switch it on in Notion\u2019s integration settings, under Capabilities.';
    const missing = [...(update ? [] : ['Update content']), ...(insert ? [] : ['Insert content'])];
    if (missing.length > 0)
        return [check.problem(`The integration lacks the capability \u201c${missing.join('\u201d and \u201c')}\u201d.`, where)];
    const mail = people === undefined
        ? ''
        : people.some(({ email }) => email !== undefined)
            ? ', with e-mail'
            : ', without e-mail';
    return [check.ok(`Read, update and insert content${people === undefined ? '' : `, read users${mail}`}.`)];
}
/** Which properties carry which field, what is missing, and where another property would do as well. */
function checkProperties(detection, sources, config) {
    const configured = Object.fromEntries(config.notion.properties);
    const planned = (0,setup/* setup */.mj)(sources, {
        properties: configured,
        statuses: Object.fromEntries(config.statuses),
    });
    const options = planned.steps.filter(({ kind }) => kind === 'add-options');
    const check = (0,doctor_check/* subject */.bc)('Notion', 'Properties');
    return [
        ...both.map((which) => {
            const { fields } = detection[which];
            const [mapped, all] = [Object.keys(fields).length, Object.keys(rules[which]).length];
            return (0,doctor_check/* subject */.bc)('Notion', which === 'tasks' ? 'Task properties' : 'Plan properties').ok(`${mapped} of ${all} fields have a property.`, mappingLines(detection[which]));
        }),
        ...detection.problems.map(check.ofProblem),
        ...planned.notices.map((notice) => check.ofNotice(notice)),
        ...detection.notices.map((notice) => check.ofNotice(notice, '`setup` adds what is missing.')),
        ...(options.length === 0
            ? []
            : [
                check.warning(`\`setup\` would ${options.map(setup/* describeStep */.Ey).join('; ')}.`, 'Run `plan-sync setup --dry-run` to see all of it.'),
            ]),
        ...both.flatMap((which) => rivals(which, detection[which], sources, configured)),
    ];
}
/** `title: Task`, and the type where the field can live in several. */
function mappingLines({ fields }) {
    return Object.entries(fields).map(([field, property]) => `${field} \u2192 ${property.name} (${property.type})`);
}
/** Properties that could carry a field as well as the one that was taken. */
function rivals(which, { fields }, sources, configured) {
    const check = (0,doctor_check/* subject */.bc)('Notion', 'Properties');
    const used = new Set(Object.values(fields).map((property) => property?.id));
    return Object.entries(rules[which]).flatMap(([field, rule]) => {
        const taken = fields[field];
        if (!taken || field in configured)
            return [];
        const others = (0,detect/* candidates */.Xi)(rule, sources[which].properties, sources).filter(({ id }) => !used.has(id));
        if (others.length === 0)
            return [];
        return check.warning(`In "${sources[which].title}", \`${field}\` is kept in ${taken.name}; ${(0,names/* listed */.KE)(others.map(({ name }) => name))} would do as well.`, `Name the right one under \`notion.properties\`: \`${field}: ${others[0].name}\`.`);
    });
}

// EXTERNAL MODULE: ./build/src/core/board/codecs/people.js
var codecs_people = __webpack_require__(8537);
// EXTERNAL MODULE: ./build/src/core/board/people.js
var board_people = __webpack_require__(54447);
;// CONCATENATED MODULE: ./build/src/core/doctor/check-people.js
// Whether everybody whom the configuration and the plans name is somebody in Notion.



/** Who of `people` and of the plans is found in Notion. */
function checkPeople(config, plans, members) {
    const people = Object.fromEntries([...config.people].map(([handle, who]) => [handle, who ?? 'none']));
    const who = (0,board_people/* directory */.y)(people, members);
    const words = plans.flatMap(({ owner, tasks }) => [
        ...(owner === undefined ? [] : [owner]),
        ...tasks.flatMap(({ assignee }) => assignee),
    ]);
    const handle = (word) => word.replace(/^@/, '').toLowerCase();
    const mapped = new Set(Object.keys(people).map(handle));
    const others = [...new Set(words)].filter((word) => !mapped.has(handle(word)));
    const checks = [...Object.keys(people), ...others].map((word) => {
        const check = (0,doctor_check/* subject */.bc)('People', word);
        const found = who.find(word);
        const member = found.kind === 'user' ? members?.find(({ id }) => id === found.id) : undefined;
        switch (found.kind) {
            case 'none':
                return check.ok('A person without Notion.');
            case 'user':
                if (member)
                    return check.ok(`${member.name} in Notion.`);
                return members === undefined
                    ? check.ok(`The user ${found.id} in Notion.`)
                    : check.warning(`No member of the workspace has the user id ${found.id}.`, 'That is right for a guest; else correct the line under `people`.');
            case 'unknown':
                return check.problem(`"${word}" is nobody that is known.`, found.hint);
            case 'unavailable':
                return check.unknown('The Notion token may not look people up.');
        }
    });
    const hidden = checks.some(({ verdict }) => verdict === 'unknown');
    if (checks.length === 0)
        return [(0,doctor_check/* subject */.bc)('People', 'People').ok('No plan names anybody.')];
    return hidden ? [...checks, (0,doctor_check/* subject */.bc)('People', 'Lookup').ofNotice({ message: codecs_people/* peopleUnavailable */.GW })] : checks;
}

// EXTERNAL MODULE: ./build/src/core/did-you-mean.js
var did_you_mean = __webpack_require__(1954);
// EXTERNAL MODULE: ./build/src/core/status.js + 1 modules
var core_status = __webpack_require__(52312);
;// CONCATENATED MODULE: ./build/src/core/doctor/check-statuses.js



/** Whether the words of the configuration and the options of the databases fit each other. */
function checkStatuses(tasks, plans, priority, config) {
    const check = (0,doctor_check/* subject */.bc)('Notion', 'Statuses');
    const statuses = (0,core_status/* taskVocabulary */.qy)(tasks, Object.fromEntries(config.statuses));
    const wrong = [...statuses.problems.map(check.ofProblem), ...factStatuses(statuses, config)];
    const shown = (names) => (names.length === 0 ? 'none' : names.join(', '));
    const priorityCheck = (0,doctor_check/* subject */.bc)('Notion', 'Priorities');
    return [
        ...(tasks === undefined
            ? []
            : wrong.length > 0
                ? wrong
                : [
                    check.ok(`Of tasks: ${shown(statuses.words.map(({ name, option }) => (option && option.name !== name ? `${name} (${option.name})` : name)))}.`),
                ]),
        ...(plans === undefined ? [] : [check.ok(`Of plans: ${shown((0,core_status/* planVocabulary */.SN)(plans).names)}.`)]),
        ...(priority === undefined ? [] : [priorityCheck.ok(`${shown((0,core_status/* priorities */.vx)(priority).names)}.`)]),
    ];
}
/** The statuses that `pull-requests` sets. */
function factStatuses(statuses, { pullRequests }) {
    const check = (0,doctor_check/* subject */.bc)('Notion', 'Statuses');
    return ['draft', 'open', 'review', 'merged', 'closed', 'reverted'].flatMap((fact) => {
        const text = pullRequests[fact];
        if (text === undefined || (fact === 'closed' && text.toLowerCase() === 'restore'))
            return [];
        if (statuses.resolve(text))
            return [];
        const near = (0,did_you_mean/* closest */.k)(text, statuses.names);
        return check.warning(`\`pull-requests.${fact}\` is "${text}", which is no status of the tasks database: it moves no task.`, `${near === undefined ? '' : `Did you mean ${near}? `}There are: ${statuses.names.join(', ')}.`);
    });
}

// EXTERNAL MODULE: ./build/src/core/render/counted.js
var counted = __webpack_require__(43004);
// EXTERNAL MODULE: ./build/src/core/reconcile/registry.js
var registry = __webpack_require__(34087);
// EXTERNAL MODULE: ./build/src/modes/look-up-specs.js
var look_up_specs = __webpack_require__(33500);
// EXTERNAL MODULE: ./build/src/modes/look-up.js
var look_up = __webpack_require__(39669);
// EXTERNAL MODULE: ./build/src/modes/doctor/attempt.js
var attempt = __webpack_require__(97297);
;// CONCATENATED MODULE: ./build/src/modes/doctor/notion.js
// What Notion tells of a setup: the token, the databases and what they can carry, people, specifications.













const token = (0,doctor_check/* subject */.bc)('Notion', 'Token');
const databases = (0,doctor_check/* subject */.bc)('Notion', 'Databases');
async function lookAtNotion(board, { config, plans }, configPath) {
    const accepted = await lookAtToken(board);
    if (accepted.some(({ verdict }) => verdict !== 'ok'))
        return accepted;
    const people = await (0,look_up/* members */.o)(board);
    const able = await (0,attempt/* attempt */.C)((0,doctor_check/* subject */.bc)('Notion', 'Capabilities'), async () => {
        const [update, insert] = await Promise.all([board.may('update'), board.may('insert')]);
        return checkCapabilities({ update, insert, people });
    });
    if (!config)
        return [
            ...accepted,
            ...able,
            databases.unknown('Which databases there are is not known without a configuration.'),
        ];
    const rest = await Promise.all([
        (0,attempt/* attempt */.C)(databases, () => lookAtDatabases(board, config, configPath)),
        (0,attempt/* attempt */.C)((0,doctor_check/* subject */.bc)('Notion', 'Specifications'), () => lookAtSpecs(board, plans)),
    ]);
    return [...accepted, ...able, ...rest.flat(), ...checkPeople(config, plans, people)];
}
/** Whose the token is. */
function lookAtToken(board) {
    return (0,attempt/* attempt */.C)(token, async () => {
        const me = await board.me();
        return [token.ok(`The token is that of the integration \u201c${me.name}\u201d.`)];
    });
}
async function lookAtDatabases(board, config, configPath) {
    const { notion } = config;
    const parent = notion.parent === undefined ? [] : await lookAtParent(board, notion.parent, configPath);
    const found = await Promise.all(connect/* both */.WP.map(async (which) => {
        const reference = notion[which];
        if (reference === undefined)
            return undefined;
        const subjectOf = (0,doctor_check/* subject */.bc)('Notion', which === 'tasks' ? 'Tasks' : 'Plans');
        const source = await (0,connect/* findDatabase */.Xg)(board, { which, reference, configPath });
        if ('problem' in source)
            return { check: subjectOf.ofProblem(source.problem) };
        return { check: subjectOf.ok(`The database \u201c${source.title}\u201d is shared.`), source };
    }));
    const checks = [...parent, ...found.flatMap((each) => each?.check ?? [])];
    const missing = connect/* both */.WP.filter((_, index) => found[index] === undefined);
    if (missing.length > 0)
        return [...checks, unnamed(missing, notion.parent, configPath)];
    const [tasks, plans] = found.map((each) => each?.source);
    if (!tasks || !plans)
        return checks;
    if (tasks.id === plans.id)
        return [...checks, databases.ofProblem((0,connect/* sameDatabase */.KX)(configPath))];
    const sources = { tasks, plans };
    const detection = (0,detect/* detect */.o0)(sources, Object.fromEntries(notion.properties));
    const { status, priority } = detection.tasks.fields;
    return [
        ...checks,
        ...checkProperties(detection, sources, config),
        ...checkStatuses(status, detection.plans.fields.status, priority, config),
    ];
}
function unnamed(missing, parent, file) {
    const keys = missing.map((which) => `\`notion.${which}\``).join(' and ');
    const are = missing.length === 1 ? 'is' : 'are';
    return parent === undefined
        ? databases.problem(`${keys} ${are} not given, so plans are only validated.`, 'Give them, or `notion.parent` and run `plan-sync setup`.', { file })
        : databases.ok(`${keys} ${are} not given yet: \`setup\`, or the first sync, creates what is missing.`);
}
async function lookAtParent(board, reference, file) {
    const check = (0,doctor_check/* subject */.bc)('Notion', 'Parent');
    const parsed = (0,references/* parseReference */.F)(reference);
    const page = 'id' in parsed ? await board.page(parsed.id) : undefined;
    if (page && !page.inTrash)
        return [check.ok(`The page \u201c${page.title}\u201d is shared.`)];
    return [
        check.problem(`The page "${reference}" of \`notion.parent\` was not found.`, 'Check the URL, and share the page with the integration: open it in Notion, then \u2022\u2022\u2022 \u2192 Connections.', { file }),
    ];
}
async function lookAtSpecs(board, plans) {
    const check = (0,doctor_check/* subject */.bc)('Notion', 'Specifications');
    const named = new Set(plans.flatMap(({ spec }) => spec ?? []));
    if (named.size === 0)
        return [];
    const { found, notices } = await (0,look_up_specs/* lookUpSpecs */.N)(board, plans, { plans: new Map(), index: {} }, (0,registry/* registry */.u)());
    return [
        ...(found.size === 0 ? [] : [check.ok(`${(0,counted/* counted */.h)(found.size, 'specification')} found.`)]),
        ...notices.map((notice) => check.ofNotice(notice)),
    ];
}


/***/ })

};
