export const id = 568;
export const ids = [568];
export const modules = {

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


/***/ })

};
