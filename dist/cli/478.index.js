export const id = 478;
export const ids = [478];
export const modules = {

/***/ 530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xi: () => (/* binding */ candidates),
  gc: () => (/* binding */ describeMapping),
  o0: () => (/* binding */ detect)
});

// EXTERNAL MODULE: ./build/src/core/did-you-mean.js
var did_you_mean = __webpack_require__(1954);
// EXTERNAL MODULE: ./build/src/core/board/fields.js
var fields = __webpack_require__(20117);
// EXTERNAL MODULE: ./build/src/core/board/names.js
var board_names = __webpack_require__(92482);
;// CONCATENATED MODULE: ./build/src/core/board/configured.js
// What is wrong with `notion.properties`, the part of the configuration that helps detection.



const tables = { tasks: fields/* taskFields */.Df, plans: fields/* planFields */.tF };
const configured_fields = [...new Set([...Object.keys(fields/* taskFields */.Df), ...Object.keys(fields/* planFields */.tF)])];
/**
 * One problem per line that names no field, no property, or one of a type that cannot carry the field. A line is
 * right when it is right for one of the two databases.
 */
function configuredProblems(configured, sources) {
    return Object.entries(configured).flatMap(([field, name]) => problem(field, name, sources) ?? []);
}
function problem(field, name, sources) {
    const places = ['tasks', 'plans'].flatMap((which) => {
        const rule = Object.hasOwn(tables[which], field) ? tables[which][field] : undefined;
        return rule ? [{ rule, source: sources[which] }] : [];
    });
    if (places.length === 0)
        return configuration(`\`notion.properties\` names \`${field}\`, which is no field.`, didYouMean((0,did_you_mean/* closest */.k)(field, configured_fields), `The fields are: ${configured_fields.join(', ')}.`));
    const found = places.flatMap(({ rule, source }) => {
        const property = (0,board_names/* propertyNamed */.vJ)(source, name);
        return property ? [{ rule, property }] : [];
    });
    const first = found[0];
    if (!first) {
        const names = places.flatMap(({ source }) => source.properties.map((property) => property.name));
        return configuration(`\`notion.properties\` keeps \`${field}\` in "${name}", which is no property in Notion.`, didYouMean((0,did_you_mean/* closest */.k)(name, names), 'Give the name or the id of a property, or take the line out.'));
    }
    if (found.some(({ rule, property }) => rule.types.includes(property.type)))
        return undefined;
    return configuration(`\`notion.properties\` keeps \`${field}\` in "${name}", which is of the type ${first.property.type}.`, `Choose a property of the type ${first.rule.types.join(' or ')}.`);
}
function configuration(message, hint) {
    return { code: 'configuration', message, hint };
}
function didYouMean(near, otherwise) {
    return near === undefined ? otherwise : `Did you mean "${near}"? ${otherwise}`;
}

// EXTERNAL MODULE: ./build/src/core/board/remember.js
var remember = __webpack_require__(64099);
;// CONCATENATED MODULE: ./build/src/core/board/detect.js




/**
 * Finds the properties of both databases. `configured` maps fields to names or ids of properties
 * (`notion.properties`) and applies to each database that has such a property; `remembered` is what an earlier run
 * found, so that renamed properties stay what they were.
 */
function detect(sources, configured = {}, remembered) {
    const tasks = bind('tasks', fields/* taskFields */.Df, sources, configured, remembered?.tasks);
    const plans = bind('plans', fields/* planFields */.tF, sources, configured, remembered?.plans);
    return {
        tasks: tasks.binding,
        plans: plans.binding,
        replaced: { tasks: tasks.replaced, plans: plans.replaced },
        notices: [...tasks.notices, ...plans.notices],
        problems: [
            ...configuredProblems(configured, { tasks: tasks.binding.source, plans: plans.binding.source }),
            ...tasks.problems,
            ...plans.problems,
        ],
    };
}
/** One line per property, as the first run prints them: `due: Deadline (date)`. */
function describeMapping(binding) {
    return Object.entries(binding.fields).map(([field, property]) => `${field}: ${property.name} (${property.type})`);
}
function bind(which, rules, sources, configured, remembered) {
    const source = (0,remember/* withFormerNames */.G)(sources[which], remembered?.properties ?? []);
    const entries = Object.entries(rules);
    const fields = {};
    const used = new Set();
    const take = (field, property) => {
        if (fields[field] || !property || used.has(property.id))
            return;
        fields[field] = property;
        used.add(property.id);
    };
    const usable = (rule) => (property) => carries(rule, property, sources);
    for (const [field, rule] of entries) {
        const property = field in configured ? (0,board_names/* propertyNamed */.vJ)(source, configured[field]) : undefined;
        if (property && usable(rule)(property))
            take(field, property);
    }
    for (const [field, rule] of entries) {
        const id = remembered?.fields[field];
        take(field, source.properties.filter(usable(rule)).find((property) => property.id === id));
    }
    for (const [field, rule] of entries)
        for (const property of candidates(rule, source.properties, sources))
            take(field, property);
    const missing = entries.filter(([field]) => !fields[field]);
    const lost = missing.filter(([field, rule]) => remembered?.fields[field] !== undefined && !rule.required);
    // Said once: a database that was looked at before has had its notice.
    const absent = remembered ? [] : missing.filter(([, rule]) => !rule.required);
    return {
        binding: { source, fields },
        replaced: entries
            .map(([field]) => field)
            .filter((field) => fields[field] && isReplaced(field, fields[field], remembered)),
        notices: [...lostNotice(which, lost), ...absentNotice(which, absent)],
        problems: missing.filter(([, { required }]) => required).map(([, rule]) => required(which, rule, source)),
    };
}
function carries(rule, property, sources) {
    if (!rule.types.includes(property.type))
        return false;
    return rule.target === undefined || property.relation?.dataSource === sources[rule.target].id;
}
/** The properties that could carry a field, the likeliest first: by name, then by type, then by id. */
function candidates(rule, properties, sources) {
    const names = [rule.name, ...rule.also].map(board_names/* fold */.AU);
    const place = (property) => names.indexOf((0,board_names/* fold */.AU)(property.name));
    return properties
        .filter((property) => carries(rule, property, sources))
        .filter((property) => property.type === 'title' || place(property) >= 0)
        .sort((a, b) => place(a) - place(b) ||
        rule.types.indexOf(a.type) - rule.types.indexOf(b.type) ||
        (a.id < b.id ? -1 : 1));
}
function isReplaced(field, property, remembered) {
    const id = remembered?.fields[field];
    if (id === undefined)
        return false;
    const before = remembered?.properties.find((known) => known.id === id);
    return id !== property.id || (before !== undefined && before.type !== property.type);
}
function lostNotice(which, lost) {
    if (lost.length === 0)
        return [];
    return [
        {
            message: `${(0,board_names/* listed */.KE)(lost.map(([, { name }]) => name))} can no longer be kept in the ${which} database: the property was deleted or has another type now. Nothing is cleared; run \`setup\` to restore it.`,
        },
    ];
}
function absentNotice(which, absent) {
    if (absent.length === 0)
        return [];
    const names = absent.map(([, { name }]) => name).join(', ');
    return [{ message: `Left out, since the ${which} database has no property for them: ${names}.` }];
}
function required(which, rule, source) {
    return {
        code: 'notion',
        message: `The ${which} database "${source.title}" has no property ${rule.name} (${rule.types[0]}).`,
        hint: 'Run the mode `setup` once: it adds what is missing and changes nothing else.',
    };
}


/***/ }),

/***/ 64099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ withFormerNames),
/* harmony export */   a: () => (/* binding */ withSeenOptions)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94858);

/** `source` with the names that its properties and options had in `known`, the schema as it was seen before. */
function withFormerNames(source, known) {
    return {
        ...source,
        properties: source.properties.map((property) => {
            const before = known.find(({ id }) => id === property.id);
            if (!before)
                return property;
            const { options } = property;
            return {
                ...renamed(property, before),
                ...(options && { options: options.map((option) => rememberOption(option, before.options ?? [])) }),
            };
        }),
    };
}
function rememberOption(option, known) {
    const before = known.find(({ id }) => id === option.id);
    return before ? renamed(option, before) : option;
}
function renamed(now, before) {
    const names = [...new Set([...(before.formerly ?? []), before.name, ...(now.formerly ?? [])])];
    const formerly = names.filter((name) => name !== now.name);
    return formerly.length === 0 ? now : { ...now, formerly };
}
/**
 * `properties` with the options that a row shows and that are not known yet: writing a row creates options of selects,
 * and only the answer tells their ids. The same list where there is nothing new.
 */
function withSeenOptions(properties, row) {
    let news = false;
    const seen = properties.map((property) => {
        const known = new Set(property.options?.map(({ id }) => id));
        const raw = row.properties[property.id];
        const options = property.options && raw?.type === property.type ? (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .shownOptions */ .O4)(raw) : [];
        const added = options.filter(({ id }) => !known.has(id));
        if (added.length === 0)
            return property;
        news = true;
        return { ...property, options: [...(property.options ?? []), ...added] };
    });
    return news ? seen : properties;
}


/***/ }),

/***/ 478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ey: () => (/* binding */ describeStep),
  mj: () => (/* binding */ setup),
  QX: () => (/* binding */ statusesInWrongGroup),
  Wl: () => (/* binding */ stepProperties),
  YC: () => (/* binding */ titles)
});

// EXTERNAL MODULE: ./build/src/core/status.js + 1 modules
var core_status = __webpack_require__(52312);
// EXTERNAL MODULE: ./build/src/core/board/detect.js + 1 modules
var detect = __webpack_require__(530);
// EXTERNAL MODULE: ./build/src/core/board/fields.js
var fields = __webpack_require__(20117);
// EXTERNAL MODULE: ./build/src/core/board/names.js
var names = __webpack_require__(92482);
;// CONCATENATED MODULE: ./build/src/core/board/new-property.js
// A property as `setup` creates it, and the configuration that Notion wants for it.


/** Names at the other ends of our relations. */
const mirrors = { 'depends-on': 'Blocks', plan: 'Tasks' };
/**
 * The property that `setup` creates for a field of one of the databases; `renames` are the task statuses that go by
 * another name in Notion.
 */
function newProperty(which, field, rule, renames) {
    const property = { name: rule.name, type: rule.types[0] };
    if (rule.target)
        return { ...property, relation: { target: rule.target, mirror: mirrors[field] } };
    if (field === 'status')
        return { ...property, options: statusOptions(which, renames) };
    if (field === 'priority')
        return { ...property, options: core_status/* priorityTerms */.sf.map(({ name }) => ({ name })) };
    if (property.type === 'number')
        return { ...property, format: field === 'progress' ? 'percent' : 'number' };
    return property;
}
/** Our statuses, called as the configuration wants them, with the groups they belong to. */
function statusOptions(which, renames) {
    const group = { todo: 0, active: 1, review: 1, blocked: 1, done: 2, cancelled: 2 };
    const terms = which === 'tasks' ? core_status/* taskStatuses */.cK : core_status/* planStatuses */.EN;
    const called = new Map(Object.entries(renames).map(([status, option]) => [(0,names/* fold */.AU)(status), option]));
    return terms.map(({ name, category }) => ({
        name: (which === 'tasks' ? called.get((0,names/* fold */.AU)(name)) : undefined) ?? name,
        group: core_status/* statusGroups */.z2[group[category]],
    }));
}
/**
 * Notion's configuration of a property that is created. `ids` are those of the data sources, as far as they exist.
 * The group of a status option is documented, but newer than the client's types.
 */
function configuration(property, ids) {
    const { type, options = [], relation } = property;
    if (relation) {
        const end = relation.mirror === undefined ? {} : { synced_property_name: relation.mirror };
        const kind = relation.mirror === undefined ? 'single_property' : 'dual_property';
        return { type, relation: { data_source_id: ids[relation.target] ?? '', type: kind, [kind]: end } };
    }
    if (type === 'number')
        return { type, number: { format: property.name === 'Progress' ? 'percent' : 'number' } };
    if (['select', 'multi_select', 'status'].includes(type))
        return { type, [type]: { options } };
    return { type, [type]: {} };
}
/** The configuration that adds options to a property. Notion drops options that are not sent, so all go along by id. */
function withOptions(property, added) {
    const kept = (property.options ?? []).map(({ id, name }) => ({ id, name }));
    return { type: property.type, [property.type]: { options: [...kept, ...added] } };
}

;// CONCATENATED MODULE: ./build/src/core/board/setup.js





/** What the databases are called that `setup` creates. */
const titles = { tasks: 'Tasks', plans: 'Plans' };
const rules = { tasks: fields/* taskFields */.Df, plans: fields/* planFields */.tF };
/** The steps from what exists (nothing, one database, both, whole or in part) to what the product needs. */
function setup(existing, options = {}) {
    const found = (0,detect/* detect */.o0)({ tasks: existing.tasks ?? nothing('tasks'), plans: existing.plans ?? nothing('plans') }, options.properties);
    const renames = options.statuses ?? {};
    const plans = existing.plans ? extend('plans', found, renames) : create('plans', renames);
    const tasks = existing.tasks ? extend('tasks', found, renames) : create('tasks', renames, existing.plans);
    return {
        steps: [
            ...plans.steps,
            ...tasks.steps,
            ...(existing.plans ? missingStatuses('plans', found.plans, {}) : []),
            ...(existing.tasks ? missingStatuses('tasks', found.tasks, renames) : []),
            ...(existing.tasks ? missingPriorities(found.tasks) : []),
            ...views(options.views ?? []),
        ],
        notices: [...plans.notices, ...tasks.notices],
    };
}
/** The configurations to send for a step, by name or id of the property. `ids` are those of the data sources. */
function stepProperties(step, ids) {
    if (step.kind === 'add-options')
        return { [step.property.id]: withOptions(step.property, step.options) };
    return Object.fromEntries(step.properties.map((property) => [property.name, configuration(property, ids)]));
}
/** A step as people read it. */
function describeStep(step) {
    switch (step.kind) {
        case 'create-database':
            return `create the database "${step.title}" with ${(0,names/* listed */.KE)(step.properties.map(({ name }) => name))}`;
        case 'add-properties':
            return `add ${(0,names/* listed */.KE)(step.properties.map(({ name }) => name))} to the ${step.which} database`;
        case 'add-options':
            return `add ${(0,names/* listed */.KE)(step.options.map(({ name }) => name))} to ${step.property.name} of the ${step.which} database`;
        case 'create-view':
            return `add the view "${step.name}" to the ${step.which} database`;
    }
}
/**
 * What is left to do by hand after statuses were created: Notion may have put them into another group than asked.
 * `source` is the data source as it was read afterwards.
 */
function statusesInWrongGroup(source, property, wanted) {
    const schema = source.properties.find(({ id, name }) => id === property || name === property);
    if (schema?.type !== 'status')
        return [];
    return wanted.flatMap(({ name, group }) => {
        const option = schema.options?.find((candidate) => (0,names/* fold */.AU)(candidate.name) === (0,names/* fold */.AU)(name));
        if (!option || group === undefined || (0,core_status/* groupOf */.F8)(schema, option.id) === group)
            return [];
        return [
            {
                message: `In "${source.title}", move the option ${name} of ${schema.name} to the group ${group}: Notion did not take it over.`,
            },
        ];
    });
}
function nothing(which) {
    return { id: `no ${which}`, database: '', title: titles[which], url: '', properties: [] };
}
function create(which, renames, plans) {
    const all = Object.entries(rules[which]).map(([field, rule]) => ({
        field,
        property: newProperty(which, field, rule, renames),
    }));
    const self = all.filter(({ property }) => property.relation?.target === which);
    const others = all.filter(({ field, property }) => field !== 'tasks' && property.relation?.target !== which);
    const step = (properties) => ({
        kind: 'create-database',
        which,
        title: titles[which],
        properties,
    });
    const properties = others.map(({ property }) => freeMirror(property, plans));
    return {
        steps: [
            step(properties),
            ...(self.length > 0
                ? [{ kind: 'add-properties', which, properties: self.map(({ property }) => property) }]
                : []),
        ],
        notices: [],
    };
}
function extend(which, found, renames) {
    const { source, fields } = found[which];
    const missing = Object.entries(rules[which])
        .filter(([field, rule]) => !fields[field] && rule.types[0] !== 'title' && field !== 'tasks')
        .map(([field, rule]) => newProperty(which, field, rule, renames));
    const taken = (property) => source.properties.find(({ name }) => name.toLowerCase() === property.name.toLowerCase());
    const properties = missing
        .filter((property) => !taken(property))
        .map((property) => freeMirror(property, property.relation && found[property.relation.target].source));
    return {
        steps: properties.length > 0 ? [{ kind: 'add-properties', which, properties }] : [],
        notices: missing.flatMap((property) => {
            const other = taken(property);
            if (!other)
                return [];
            return {
                message: `${property.name} (${property.type}) was not added: "${source.title}" has a property of that name of the type ${other.type}. Rename it in Notion, or name another one under \`notion.properties\`.`,
            };
        }),
    };
}
/** Without its other end where the other database already uses that name. */
function freeMirror(property, other) {
    const { relation } = property;
    const used = other?.properties.some(({ name }) => (0,names/* fold */.AU)(name) === (0,names/* fold */.AU)(relation?.mirror ?? ''));
    return relation && used ? { ...property, relation: { ...relation, mirror: undefined } } : property;
}
function missingStatuses(which, binding, renames) {
    const property = binding.fields['status'];
    if (!property)
        return [];
    const vocabulary = which === 'tasks' ? (0,core_status/* taskVocabulary */.qy)(property, renames) : (0,core_status/* planVocabulary */.SN)(property);
    const grouped = property.type === 'status';
    const options = statusOptions(which, renames)
        .filter(({ name }) => !vocabulary.resolve(name))
        .map(({ name, group }) => (grouped ? { name, group } : { name }));
    return options.length > 0 ? [{ kind: 'add-options', which, property, options }] : [];
}
/** Priorities are people's own as soon as there is one. */
function missingPriorities(binding) {
    const property = binding.fields['priority'];
    if (property?.options?.length !== 0)
        return [];
    const options = (0,core_status/* priorities */.vx)(undefined).names.map((name) => ({ name }));
    return [{ kind: 'add-options', which: 'tasks', property, options }];
}
function views(existing) {
    const wanted = [
        { kind: 'create-view', which: 'tasks', name: 'Board by Status', type: 'board', groupBy: 'status' },
        { kind: 'create-view', which: 'tasks', name: 'Table by Phase', type: 'table', groupBy: 'phase' },
    ];
    return wanted.filter(({ name }) => !existing.includes(name));
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


/***/ })

};
