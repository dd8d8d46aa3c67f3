export const id = 242;
export const ids = [242];
export const modules = {

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


/***/ }),

/***/ 39242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: ./node_modules/node-diff3/dist/diff3.mjs
var diff3 = __webpack_require__(92994);
// EXTERNAL MODULE: ./build/src/demo/terminal/screen.js
var terminal_screen = __webpack_require__(67236);
;// CONCATENATED MODULE: ./build/src/demo/terminal/diff.js
// What changed between two texts, line by line.


/** Only the lines that went (`-`) and came (`+`), each change with `around` lines before it. */
function diff(before, after, styles, around = 0) {
    const parts = (0,diff3/* diffComm */.MC)(before.split('\n'), after.split('\n'));
    return parts.flatMap((part, at) => {
        if ('common' in part && part.common) {
            const isLast = at === parts.length - 1;
            return isLast || around === 0 ? [] : part.common.slice(-around).map((line) => styles.dim(`  ${line}`));
        }
        if (!('buffer1' in part))
            return [];
        return [
            ...part.buffer1.flatMap((line) => signed('- ', line, styles.red)),
            ...part.buffer2.flatMap((line) => signed('+ ', line, styles.green)),
        ];
    });
}
const signed = (sign, line, style) => (0,terminal_screen/* wrap */.LV)(`${sign}${line.replace(/\t/g, '  ')}`, terminal_screen/* columns */.YB - 2, '  ').map(style);

;// CONCATENATED MODULE: ./build/src/demo/terminal/page.js
// A page of Notion as it is read: headings, lists and boxes in place of Markdown.

/** Lines of a page's Markdown, at most `most` columns wide. */
function page(markdown, styles, most = terminal_screen/* columns */.YB - 2) {
    return markdown
        .split('\n')
        .filter((line) => line.trim() !== '')
        .flatMap((line) => block(line, styles, most));
}
function block(line, styles, most) {
    const [, tabs = '', mark = '', text = ''] = /^(\t*)(#{1,4} |- \[[ x]\] |- |\d+\. |> )?(.*)$/.exec(line) ?? [];
    const indent = '  '.repeat(tabs.length);
    if (mark.startsWith('#')) {
        const heading = onWords(styles.bold, inline(text, styles));
        return mark === '## ' || mark === '# ' ? ['', ...(0,terminal_screen/* wrap */.LV)(heading, most)] : (0,terminal_screen/* wrap */.LV)(heading, most);
    }
    const bullet = bullets[mark] ?? mark;
    return (0,terminal_screen/* wrap */.LV)(`${indent}${bullet}${inline(text, styles)}`, most, `${indent}${' '.repeat(bullet.length)}`);
}
const bullets = { '- ': '\u2022 ', '- [ ] ': '\u2610 ', '- [x] ': '\u2611 ' };
/** Inline marks as styles; of a link its text. Escapes are resolved. */
function inline(text, { bold, cyan, yellow }) {
    return text
        .replace(/`([^`]+)`/g, (_, code) => onWords(yellow, code))
        .replace(/\[((?:\\.|[^\]\\])+)\]\([^)]*\)/g, (_, label) => onWords(cyan, label))
        .replace(/\*\*(.+?)\*\*/g, (_, strong) => onWords(bold, strong))
        .replace(/\\([^\w\s])/g, '$1');
}
/** Styles word by word, so that a line may break anywhere between. */
const onWords = (style, text) => text.replace(/\S+/g, style);

;// CONCATENATED MODULE: ./build/src/demo/terminal/table.js
// Rows of Notion as a table that fits the screen.

/** What stands in a cell: lists separated by commas, nothing where there is nothing. */
function cell(value) {
    if (Array.isArray(value))
        return value.map(cell).join(', ');
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
/** Lines of a table of at most `most` columns; the widest cells are shortened first. */
function table(names, rows, { bold, dim }, most = terminal_screen/* columns */.YB - 2) {
    const gap = '  ';
    const widths = names.map((name, at) => Math.max((0,terminal_screen/* width */.VL)(name), ...rows.map((row) => (0,terminal_screen/* width */.VL)(row[at] ?? ''))));
    const total = () => widths.reduce((sum, each) => sum + each + gap.length, -gap.length);
    while (total() > most) {
        const widest = widths.indexOf(Math.max(...widths));
        widths[widest] = widths[widest] - 1;
    }
    const line = (cells) => cells
        .map((text, at) => fit(text, widths[at]))
        .join(gap)
        .trimEnd();
    return [bold(line(names)), dim(widths.map((each) => '\u2500'.repeat(each)).join(gap)), ...rows.map(line)];
}
function fit(text, wanted) {
    const characters = [...text];
    return characters.length > wanted ? `${characters.slice(0, wanted - 1).join('')}\u2026` : text.padEnd(wanted);
}

;// CONCATENATED MODULE: ./build/src/demo/workspace.js
const specTitle = 'User Preferences Schema Migration Spec';
const specification = `Preferences are one JSON blob per user. Queries cannot use indexes, and typos go unnoticed.

## Goals

- A structured schema: user_preferences and notification_preferences
- Better performance and data integrity

## Constraints

- Backward compatible while we migrate
- More than a million users, zero downtime`;
const options = (...names) => ({ options: names.map((name) => ({ name })) });
const statuses = {
    'Not started': 'To-do',
    'In progress': 'In progress',
    'In review': 'In progress',
    Blocked: 'In progress',
    Done: 'Complete',
    "Won't do": 'Complete',
};
/** Fills an empty workspace: the people Ada, Grace and Sam, a tasks database with two rows, and the specification. */
function furnish(notion) {
    const { person } = notion;
    person.as('Sam', { email: 'sam@example.com' });
    const engineering = person.createPage('workspace', 'Engineering');
    person.share(engineering);
    const { dataSource: tasks } = person.createDatabase(engineering, 'Engineering Tasks', {
        Task: { title: {} },
        Status: { status: { options: Object.entries(statuses).map(([name, group]) => ({ name, group })) } },
        Priority: { select: options('Critical', 'High', 'Medium', 'Low') },
        Owner: { people: {} },
        Sprint: { select: options('Sprint 24', 'Sprint 25') },
        Deadline: { date: {} },
        Points: { number: {} },
        Tags: { multi_select: options('backend') },
        Team: { select: options('Platform', 'Mobile') },
    });
    person.createRow(tasks, {
        Task: 'Rotate the signing keys',
        Status: 'In progress',
        Owner: 'Grace',
        Sprint: 'Sprint 24',
        Deadline: '2026-12-04',
        Team: 'Platform',
    });
    person.createRow(tasks, { Task: 'Order new test devices', Owner: 'Ada', Team: 'Mobile' });
    const spec = person.createPage({ page: engineering }, specTitle, specification);
    return { engineering, tasks, spec };
}

;// CONCATENATED MODULE: ./build/src/demo/notion-view.js





const plain = (0,terminal_screen/* styles */.R7)(false);
/** Looks at all rows of both databases and at the specification. */
function view({ notion, workspace }) {
    const { look } = notion;
    const rows = [...look.rows(planRows(look)), ...look.rows(workspace.tasks)].map((row) => [
        row.id,
        { title: titleOf(row), values: row.values, markdown: look.markdown(row.id) },
    ]);
    const spec = { title: specTitle, values: {}, markdown: look.markdown(workspace.spec) };
    return new Map([...rows, [workspace.spec, spec]]);
}
/** Data source of the plans database, which `setup` created. */
const planRows = (look) => look.databaseByTitle('Plans').dataSource;
/** The row with that Task ID or Key. */
function rowOf({ notion, workspace }, id) {
    const rows = [...notion.look.rows(workspace.tasks), ...notion.look.rows(planRows(notion.look))];
    const row = rows.find(({ values }) => values['Task ID'] === id || values['Key'] === id);
    if (!row)
        throw new Error(`There is no row ${id}.`);
    return row;
}
/** The view of one page alone. */
const only = (pages, id) => new Map([[id, pages.get(id)]]);
const titleOf = ({ values }) => [values['Task ID'], values['Task'] ?? values['Plan']].map(cell).filter(Boolean).join(' ');
/** What differs, as lines: each page that changed, with its properties and the lines of its body. */
function differences(before, after, styles) {
    return [...after].flatMap(([id, now]) => {
        const then = before.get(id);
        if (!then)
            return [`${styles.bold(now.title)} (new)`];
        const values = Object.entries(now.values)
            .map(([name, value]) => [name, change(then.values[name], value)])
            .filter(([, what]) => what !== '')
            .flatMap(([name, what]) => (0,terminal_screen/* wrap */.LV)(`  ${name}: ${what}`, terminal_screen/* columns */.YB - 2, '    '));
        const read = (markdown) => page(markdown, plain).join('\n');
        const body = diff(read(then.markdown), read(now.markdown), styles).map((line) => `  ${line}`);
        return values.length + body.length === 0 ? [] : [styles.bold(now.title), ...values, ...body];
    });
}
/** A property before and after; of lists what came and went. Empty where nothing changed. */
function change(from, to) {
    if (!Array.isArray(from) || !Array.isArray(to))
        return cell(from) === cell(to) ? '' : `${cell(from) || '(empty)'} \u2192 ${cell(to) || '(empty)'}`;
    const came = to.filter((each) => !from.includes(each)).map((each) => `+ ${cell(each)}`);
    const went = from.filter((each) => !to.includes(each)).map((each) => `- ${cell(each)}`);
    return [...went, ...came].join(', ');
}

;// CONCATENATED MODULE: ./build/src/demo/repository-view.js




const repository_view_plain = (0,terminal_screen/* styles */.R7)(false);
/** Lines of the newest commit on the default branch: its message without the trailers, and what it changed in `path`. */
function newestCommit({ github, screen }, path, around = 1) {
    const { message, parents } = github.commit();
    const [subject = '', ...rest] = message.trimEnd().split('\n\n');
    const lines = rest.slice(0, -1).flatMap((part) => part.split('\n'));
    return [
        ...(0,terminal_screen/* wrap */.LV)(screen.styles.bold(subject), terminal_screen/* columns */.YB - 2, '  '),
        ...lines.flatMap((line) => (0,terminal_screen/* wrap */.LV)(line, terminal_screen/* columns */.YB - 2, '  ')),
        '',
        ...diff(github.file(path, parents[0]) ?? '', github.file(path) ?? '', screen.styles, around),
    ];
}
/** Lines of a pull request: its title, its text, and what it would change in `path`. */
function pullRequest({ github, screen }, number, path) {
    const { title, body, head, user } = github.pull(number);
    return [
        `${screen.styles.bold(`#${number} ${title}`)} (by ${user})`,
        '',
        ...markdown(body ?? '', screen.styles),
        '',
        ...diff(github.file(path) ?? '', github.file(path, head.ref) ?? '', screen.styles, 1),
    ];
}
/** Number of the pull request from a branch. */
function pullOf({ github }, branch) {
    const pull = github.pulls().find(({ head }) => head.ref === branch);
    if (pull === undefined)
        throw new Error(`There is no pull request from ${branch}.`);
    return pull.number;
}
/** Lines of the newest comment on a pull request. */
function comment({ github, screen }, number) {
    const text = github.comments(number).at(-1)?.body ?? '';
    return markdown(text.replace(/<!--[^>]*-->/g, '').trim(), screen.styles);
}
/** GitHub's Markdown as it is read: paragraphs, and tables. */
function markdown(text, styles) {
    return text.split(/\n{2,}/).flatMap((block) => {
        const lines = block.trim().split('\n');
        return [...(lines[0]?.startsWith('|') ? tableOf(lines, styles) : page(block, styles)), ''];
    });
}
function tableOf(lines, styles) {
    const [names = [], , ...rows] = lines.map((line) => line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((each) => page(each.trim(), repository_view_plain, Infinity).join(' ')));
    return table(names, rows, styles);
}

;// CONCATENATED MODULE: ./build/src/demo/scenes/both-sides.js
// A person edits a task in Notion while somebody changes the same task in its file: each side gets what the other did.



const path = 'plans/database-migration.yml';
const criterion = 'Job resumes where it was stopped';
const title = 'Implement backfill job, with a pause switch';
const bothSides = {
    title: 'One task is changed on both sides',
    async play(stage) {
        const { github, notion, screen } = stage;
        stage.wait();
        const then = view(stage);
        const { id } = rowOf(stage, 'PREF-2');
        const grace = notion.person.as('Grace');
        grace.tick(id, criterion);
        grace.edit(id, { Task: title });
        screen.say(`In Notion, Grace ticks a criterion of PREF-2 ("${criterion}") and gives the task a better title ("${title}").`);
        stage.wait(5);
        const before = github.file(path);
        const pushed = before.replace(/(title: Implement backfill job\n.*\n *priority: )High/, '$1Critical');
        const { event } = github.person('sam').commit({ [path]: pushed }, { message: 'Backfill is critical' });
        screen.say('Sam, who knows nothing of it, raises the priority of the same task in the repository:');
        screen.block(`acme/platform: ${path}`, diff(before, pushed, screen.styles, 1));
        await stage.run(event);
        screen.say('What Grace did is a commit now: one line of the file for each thing she changed, and nothing else.');
        screen.block('Committed by the action', newestCommit(stage, path));
        screen.say('And the row has both, her changes and his:');
        screen.block('Changed in Notion: PREF-2', differences(then, only(view(stage), id), screen.styles).slice(1));
    },
};

;// CONCATENATED MODULE: ./build/src/demo/scenes/change-plan.js
// A person works in Notion, then the file changes: the change arrives, and the person's text is still there.




const change_plan_path = 'plans/database-migration.yml';
const change_plan_criterion = 'Migration script creates tables';
const change_plan_comment = 'Does this include the audit table?';
const paragraph = 'Grace: the staging copy is ready, ask me for the password.';
const changePlan = {
    title: 'The plan changes, while people work in Notion',
    async play(stage) {
        const { github, notion, screen } = stage;
        stage.wait();
        const { id } = rowOf(stage, 'PREF-1');
        const grace = notion.person.as('Grace');
        const { block } = grace.comment(id, change_plan_comment, change_plan_criterion);
        grace.addBlocks(id, paragraph, 'Create indexes concurrently');
        screen.say(`In Notion, Grace comments on a criterion of PREF-1 ("${change_plan_comment}") and adds a paragraph to its description.`);
        stage.wait();
        const before = github.file(change_plan_path);
        const after = edit(before);
        const { event } = github.person('ada').commit({ [change_plan_path]: after }, { message: 'Start with the migration' });
        screen.say('In the repository, Ada starts the task, moves its due date, and ticks a criterion:');
        screen.block(`acme/platform: ${change_plan_path}`, diff(before, after, screen.styles, 1));
        const then = view(stage);
        await stage.run(event);
        screen.say('Exactly this changed in Notion:');
        screen.block('Changed in Notion', differences(then, view(stage), screen.styles));
        screen.say("Grace's paragraph stands where she put it, and her comment is still on its line:");
        screen.block('Notion: Write migration SQL scripts', [
            ...page(notion.look.markdown(id), screen.styles),
            '',
            ...notion.store.comments
                .all()
                .filter((each) => each.page === id)
                .map((each) => {
                const on = notion.look.page(id).blocks.find((candidate) => candidate.id === each.block);
                return `\ud83d\udcac Grace, on "${on === undefined || each.block !== block ? '(gone)' : on.text}": ${each.text.map(({ plain_text }) => plain_text).join('')}`;
            }),
        ]);
        screen.say('Her paragraph belongs to the description, so it is in the file as well:');
        screen.block('Committed by the action', newestCommit(stage, change_plan_path));
    },
};
/** The first task of the plan, started: its status, its due date and its first criterion. */
function edit(text) {
    return text
        .replace('status: To Do', 'status: In Progress')
        .replace('due: 2026-12-03\n        labels', 'due: 2026-12-04\n        labels')
        .replace(`- ${change_plan_criterion}`, `- done: ${change_plan_criterion}`);
}

;// CONCATENATED MODULE: ./build/src/demo/scenes/pull-request.js
// A branch and its pull request: the tasks that it names move along, and one comment says what merging will do.


const branch = 'pref-1-tables';
const pullRequestOpened = {
    title: 'A pull request is opened for a task',
    async play(stage) {
        const { github, screen } = stage;
        stage.wait();
        const ada = github.person('ada');
        ada.commit({
            'db/001-preferences.sql': 'create table user_preferences (user_id bigint, name text, value text);\n',
        }, { branch, message: 'Create the preference tables' });
        const { pull, event } = ada.openPull({
            title: 'Create the preference tables',
            body: 'Closes PREF-1.\nContributes to PREF-2.',
            head: branch,
        });
        screen.say(`Ada wrote code on a branch, and opens pull request #${pull.number}. Its text says "Closes PREF-1" and "Contributes to PREF-2": the first task is done when it is merged, the second one only begins.`);
        const before = view(stage);
        await stage.run(event);
        screen.say('PREF-1 was in progress already; PREF-2 moves in Notion, at once:');
        screen.block('Changed in Notion', differences(before, view(stage), screen.styles));
        screen.say('And the action says in one comment what the pull request means:');
        screen.block(`acme/platform: comment on #${pull.number}`, comment(stage, pull.number));
    },
};

;// CONCATENATED MODULE: ./build/src/demo/scenes/comment-command.js
// Somebody steers the plan from the conversation of a pull request.



const words = '/plan note PREF-1 Reviewed with the DBA, indexes follow.';
const commentCommand = {
    title: 'A command is written in a comment',
    async play(stage) {
        const { github, screen } = stage;
        stage.wait(15);
        const number = pullOf(stage, branch);
        const { id, event } = github.person('sam').comment(number, words);
        screen.say(`Sam comments on the pull request: ${words}`);
        const before = view(stage);
        await stage.run(event);
        const reactions = github.hub
            .repository(github.repository)
            .state.reactions.filter(({ subject }) => subject.id === id);
        const seen = reactions
            .map(({ content }) => (content === 'rocket' ? '\ud83d\ude80 (done)' : '\ud83d\udc40 (seen)'))
            .join(', ');
        screen.say(`The action reacts to the comment with ${seen}. The note is in the plan, and so is the status that waited for a commit:`);
        screen.block('Committed by the action', newestCommit(stage, 'plans/database-migration.yml'));
        screen.say('and on the page of the task:');
        screen.block('Changed in Notion', differences(before, view(stage), screen.styles));
    },
};

;// CONCATENATED MODULE: ./build/src/demo/scenes/conflict.js
// Both sides change the same value: one is kept, the other is not lost, and the row says so until somebody moves on.




const conflict_path = 'plans/database-migration.yml';
const conflict = {
    title: 'Both sides change the same value',
    async play(stage) {
        const { github, notion, screen } = stage;
        stage.wait();
        const { id } = rowOf(stage, 'PREF-3');
        notion.person.as('Grace').edit(id, { Deadline: '2026-12-15' });
        screen.say('In Notion, Grace moves the deadline of PREF-3 to 2026-12-15. In the repository, Ada moves it too:');
        stage.wait(5);
        const before = github.file(conflict_path);
        const pushed = setDue(before, '2026-12-11');
        const { event } = github.person('ada').commit({ [conflict_path]: pushed }, { message: 'One more day' });
        screen.block(`acme/platform: ${conflict_path}`, diff(before, pushed, screen.styles, 1));
        const { stdout } = await stage.run(event);
        screen.say("The repository's value is kept (`conflicts` in the configuration says which side's is). The run says so, and so does the row:");
        const said = stdout.split('\n').filter((line) => line.startsWith('conflict'));
        screen.block('Log of the run', said.flatMap((line) => (0,terminal_screen/* wrap */.LV)(line, terminal_screen/* columns */.YB - 2, '  ')));
        screen.block('Notion: Add dual-write logic to API', deadline(stage));
        screen.say("Grace's value is in the log of conflicts; it was there before anything was written over it in Notion:");
        screen.block('acme/platform: the log on refs/plan-sync/state', lost(stage));
        stage.wait();
        const grace = notion.person.as('Grace');
        grace.edit(id, { Deadline: '2026-12-14' });
        stage.wait(5);
        screen.say('Ada and Grace talk, and agree on 2026-12-14. Grace sets it in Notion. With the next scheduled run:');
        await stage.run(github.schedule());
        screen.block(`acme/platform: ${conflict_path}`, diff(pushed, github.file(conflict_path), screen.styles, 1));
        screen.block('Notion: Add dual-write logic to API', deadline(stage));
    },
};
const setDue = (text, date) => text.replace(/(title: Add dual-write logic to API\n(?: {8}.*\n)*? {8}due: ).*/, `$1${date}`);
function deadline(stage) {
    const { values } = rowOf(stage, 'PREF-3');
    const names = ['Deadline', 'Sync'];
    return table(['Property', 'Value'], names.map((name) => [name, cell(values[name]) || '(empty)']), stage.screen.styles);
}
/** The log of conflicts, month by month, as it stands in the repository. */
function lost({ github }) {
    return Object.entries(github.files('refs/plan-sync/state'))
        .filter(([name]) => name.startsWith('conflicts/'))
        .flatMap(([name, text]) => [`${name}:`, ...text.trimEnd().split('\n')])
        .flatMap((line) => (0,terminal_screen/* wrap */.LV)(line.replaceAll(',"', ', "'), terminal_screen/* columns */.YB - 2, '  '));
}

;// CONCATENATED MODULE: ./build/src/demo/scenes/first-sync.js
// Plans are pushed for the first time, and stand in Notion.




const plans = ['database-migration', 'notification-digest', 'status-page'];
const taskColumns = ['Task ID', 'Task', 'Status', 'Priority', 'Owner', 'Sprint', 'Deadline', 'Points'];
const planColumns = ['Key', 'Plan', 'Status', 'Progress', 'Owner', 'Due'];
const firstSync = {
    title: 'Plans are pushed',
    async play(stage) {
        const { github, notion, workspace, screen } = stage;
        const files = Object.fromEntries(plans.map((name) => [`plans/${name}.yml`, stage.read(`examples/${name}.yml`)]));
        stage.wait();
        const { event } = github.person('ada').commit(files, { message: 'Plan the next quarter' });
        screen.say('A plan is a YAML file. Ada pushes three; the first one begins like this:');
        const [, ...lines] = files['plans/database-migration.yml'].split('\n');
        screen.block('acme/platform: plans/database-migration.yml', [
            ...lines.slice(0, 16).flatMap((line) => (0,terminal_screen/* wrap */.LV)(line, terminal_screen/* columns */.YB - 2, '  ')),
            '\u2026',
        ]);
        await stage.run(event);
        const rows = (source, names) => notion.look
            .rows(source)
            .map(({ values }) => names.map((name) => (name === 'Progress' ? `${Number(values[name]) * 100} %` : cell(values[name]))));
        screen.say('Each plan is a row of "Plans" now, with a page:');
        screen.block('Notion: Plans', table(planColumns, rows(planRows(notion.look), planColumns), screen.styles));
        const plan = rowOf(stage, 'PREF');
        screen.block(`Notion: ${cell(plan.values['Plan'])}`, page(notion.look.markdown(plan.id), screen.styles));
        screen.say('Each task is a row of "Engineering Tasks", beside those of the team, which are as they were:');
        const tasks = rows(workspace.tasks, taskColumns).sort((one, other) => order(one[0]) - order(other[0]));
        screen.block('Notion: Engineering Tasks', table(taskColumns, tasks, screen.styles));
        const task = rowOf(stage, 'PREF-2');
        screen.say('A row has properties and a page of its own:');
        const values = Object.entries(task.values)
            .map(([name, value]) => [name, cell(value)])
            .filter(([, value]) => value !== '');
        screen.block(`Notion: ${cell(task.values['Task'])}`, [
            ...table(['Property', 'Value'], values, screen.styles),
            ...page(notion.look.markdown(task.id), screen.styles),
        ]);
        screen.say('And the specification says which plan implements it. The rest of it was not touched:');
        screen.block('Notion: User Preferences Schema Migration Spec', page(notion.look.markdown(workspace.spec), screen.styles));
    },
};
/** By plan, in the order of the story; rows without a Task ID first. */
function order(id = '') {
    const [key = '', number = '0'] = id.split('-');
    return ['', 'PREF', 'DIGEST', 'STAT'].indexOf(key) * 1_000 + Number(number);
}

;// CONCATENATED MODULE: ./build/src/demo/scenes/merge.js
// The pull request is merged: one line of the plan changes, and the row follows.



const merge = {
    title: 'The pull request is merged',
    async play(stage) {
        const { github, screen, notion } = stage;
        stage.wait(15);
        const { push } = github.person('ada').mergePull(pullOf(stage, branch));
        screen.say('Ada merges it. Nobody touches the plan or Notion by hand:');
        await stage.run(push);
        screen.block('Committed by the action', newestCommit(stage, 'plans/database-migration.yml'));
        screen.say('PREF-1 is done; PREF-2 has begun, and is not done by it.');
        const rows = ['PREF-1', 'PREF-2'].map((id) => notion.look.row(rowOf(stage, id).id).values);
        screen.block('Rows in Notion', rows.flatMap((values) => ['Task ID', 'Task', 'Status', 'Completed', 'Pull requests']
            .filter((name) => (values[name] ?? '') !== '')
            .map((name) => `${name.padEnd(14)} ${String(values[name])}`)));
    },
};

;// CONCATENATED MODULE: ./build/src/demo/scenes/new-row.js
// A person makes a row in Notion and gives it a plan: it becomes a task of the file.


const new_row_path = 'plans/status-page.yml';
const new_row_title = 'Write the text of the first incident';
const newRow = {
    title: 'A task is made in Notion',
    async play(stage) {
        const { github, notion, workspace, screen } = stage;
        stage.wait();
        const grace = notion.person.as('Grace');
        const row = grace.createRow(workspace.tasks, {
            Task: new_row_title,
            Plan: [rowOf(stage, 'STAT').id],
        });
        screen.say(`Grace makes a row in "Engineering Tasks", "${new_row_title}", and sets its Plan. A run comes by while she still fills it in, and leaves her alone:`);
        await stage.run(github.schedule());
        grace.edit(row, { Owner: ['Sam'], Priority: 'High' });
        grace.addBlocks(row, '## Acceptance Criteria\n- [ ] Support has read it');
        screen.say('She adds an owner, a priority and a criterion. Once nobody has typed for three minutes, it is a task:');
        stage.wait(15);
        const then = view(stage);
        await stage.run(github.schedule());
        screen.block('Committed by the action', newestCommit(stage, new_row_path));
        screen.block('Changed in Notion', differences(then, view(stage), screen.styles));
    },
};

;// CONCATENATED MODULE: ./build/src/demo/scenes/new-task.js
// A task is added without an ID, and gets one.


const new_task_path = 'plans/status-page.yml';
const added = `  # Support asked for this one.
  - title: Rehearse an incident
    depends-on: [STAT-2]
`;
const newTask = {
    title: 'A task is added',
    async play(stage) {
        const { github, screen } = stage;
        stage.wait();
        const before = github.file(new_task_path);
        const pushed = before.replace('success-criteria:', `${added}success-criteria:`);
        const { event } = github.person('ada').commit({ [new_task_path]: pushed }, { message: 'Rehearse an incident' });
        screen.say('New tasks need no ID:');
        screen.block(`acme/platform: ${new_task_path}`, diff(before, pushed, screen.styles, 1));
        const then = view(stage);
        await stage.run(event);
        screen.say('The action writes the next ID into the file, touches nothing else there, and creates the row:');
        screen.block('Committed by the action', diff(pushed, github.file(new_task_path), screen.styles, 1));
        screen.block('Changed in Notion', differences(then, view(stage), screen.styles));
    },
};

;// CONCATENATED MODULE: ./build/src/demo/scenes/opening.js


const names = ['Task', 'Status', 'Priority', 'Owner', 'Sprint', 'Deadline', 'Points', 'Tags', 'Team'];
const opening = {
    title: 'A team works in Notion',
    play({ notion, workspace, screen }) {
        screen.say('The team has a database of tasks, with names of its own: "Owner", "Deadline", "Points", a status "Not started".');
        const rows = notion.look
            .rows(workspace.tasks)
            .map(({ values }) => names.map((name) => cell(values[name])));
        screen.block('Notion: Engineering Tasks', table(names, rows, screen.styles));
        screen.say('And it has a specification of what to build next.');
        screen.block('Notion: User Preferences Schema Migration Spec', page(notion.look.markdown(workspace.spec), screen.styles));
    },
};

;// CONCATENATED MODULE: ./build/src/demo/scenes/second-sync.js
// Nothing changed: the scheduled run looks and writes nothing.

const secondSync = {
    title: 'The schedule runs, and nothing has changed',
    async play(stage) {
        const { github, screen } = stage;
        stage.wait();
        const before = view(stage);
        const head = github.head();
        await stage.run(github.schedule());
        const changed = differences(before, view(stage), screen.styles);
        screen.say(changed.length === 0 && head === github.head()
            ? 'It compared every row, and wrote nothing: not in Notion, not in the repository.'
            : 'It should have written nothing, but it did.');
        if (changed.length > 0)
            screen.block('Changed in Notion', changed);
    },
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/emulators/github/errors.js
/** Refusals: what GitHub answers instead of doing what was asked. */
class GitHubError extends Error {
    refusal;
    constructor(message, refusal) {
        super(message);
        this.refusal = refusal;
    }
}
const notFound = (message = 'Not Found') => new GitHubError(message, { status: 404, type: 'NOT_FOUND' });
const unprocessable = (message, errors) => new GitHubError(message, { status: 422, type: 'UNPROCESSABLE', ...(errors && { errors }) });
/** What an installation token gets for everything its permissions do not cover. */
const notByIntegration = () => new GitHubError('Resource not accessible by integration', { status: 403, type: 'FORBIDDEN' });
/** A 422 whose `errors` says which field of which resource was wrong. */
const validationFailed = (resource, message, field) => unprocessable('Validation Failed', [
    { resource, code: 'custom', message, ...(field !== undefined && { field }) },
]);
/** GitHub's limit of the body of a pull request or comment, in characters. */
const BODY_LIMIT = 65_536;
/** Throws what GitHub answers to a body that is too long. */
function checkLength(resource, body) {
    if (body.length <= BODY_LIMIT)
        return;
    throw validationFailed(resource, `Body is too long (maximum is ${BODY_LIMIT} characters)`, 'body');
}
/** GraphQL's way of saying that something does not exist or may not be seen. */
const unresolved = (what) => new GitHubError(`Could not resolve to ${what}.`, { status: 404, type: 'NOT_FOUND' });
/** The JSON body of a REST answer that is no success. */
const errorBody = (message, status, errors) => ({
    message,
    ...(errors && { errors }),
    documentation_url: 'https://docs.github.com/rest',
    status: String(status),
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/src/emulators/github/clock.js
/** The embedded GitHub's clock: runs like the real one until it is set, moved or stopped. */
class Clock {
    #offset = 0;
    #stopped;
    /** Milliseconds since the epoch. */
    now() {
        return this.#stopped ?? Date.now() + this.#offset;
    }
    /** The time in the API's format: UTC, whole seconds. */
    timestamp() {
        return timestamp(this.now());
    }
    /** Jumps to a moment; a stopped clock stays stopped. */
    set(at) {
        const moment = new Date(at).getTime();
        if (this.#stopped === undefined)
            this.#offset = moment - Date.now();
        else
            this.#stopped = moment;
    }
    /** Moves on (or back) by milliseconds. */
    advance(milliseconds) {
        this.set(this.now() + milliseconds);
    }
    stop() {
        this.#stopped = this.now();
    }
}
/** A moment in the API's format. */
const timestamp = (at) => new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/src/emulators/github/git/objects.js
/**
 * The object database of a bare repository, read and written in this process: starting git for every blob would cost
 * milliseconds each. The files are git's own loose objects, so real git reads the repository, and what real git wrote
 * is read back.
 */





class ObjectStore {
    #gitDir;
    #known = new Map();
    constructor(gitDir) {
        this.#gitDir = gitDir;
    }
    /** Stores an object and returns its id; storing the same object again is free. */
    write(type, data) {
        const header = Buffer.from(`${type} ${data.length}\0`);
        const oid = (0,external_node_crypto_.createHash)('sha1').update(header).update(data).digest('hex');
        if (this.#known.has(oid))
            return oid;
        const file = this.#path(oid);
        if (!(0,external_node_fs_.existsSync)(file)) {
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(this.#gitDir, 'objects', oid.slice(0, 2)), { recursive: true });
            const draft = `${file}.${(0,external_node_crypto_.randomUUID)()}`;
            (0,external_node_fs_.writeFileSync)(draft, (0,external_node_zlib_.deflateSync)(Buffer.concat([header, data]), { level: 1 }));
            (0,external_node_fs_.renameSync)(draft, file);
        }
        this.#known.set(oid, { type, data });
        return oid;
    }
    /** The object of a full id, or undefined where there is none. */
    read(oid) {
        if (!/^[0-9a-f]{40}$/.test(oid))
            return undefined;
        const known = this.#known.get(oid) ?? this.#readLoose(oid) ?? this.#readPacked(oid);
        if (known !== undefined)
            this.#known.set(oid, known);
        return known;
    }
    /** The data of an object that must be there and be of that type. */
    expect(oid, type) {
        const object = this.read(oid);
        if (object?.type !== type)
            throw new Error(`No ${type} ${oid} in ${this.#gitDir}.`);
        return object.data;
    }
    #path(oid) {
        return (0,external_node_path_.join)(this.#gitDir, 'objects', oid.slice(0, 2), oid.slice(2));
    }
    #readLoose(oid) {
        const file = this.#path(oid);
        if (!(0,external_node_fs_.existsSync)(file))
            return undefined;
        const bytes = (0,external_node_zlib_.inflateSync)((0,external_node_fs_.readFileSync)(file));
        const end = bytes.indexOf(0);
        const type = bytes.subarray(0, end).toString().split(' ')[0];
        return { type, data: bytes.subarray(end + 1) };
    }
    /** Real git may have packed what was pushed; then it is asked. */
    #readPacked(oid) {
        if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(this.#gitDir, 'objects', 'pack')))
            return undefined;
        const options = { cwd: this.#gitDir, input: `${oid}\n`, maxBuffer: 1 << 28 };
        const answer = (0,external_node_child_process_.execFileSync)('git', ['cat-file', '--batch'], options);
        const end = answer.indexOf(10);
        const [, type] = answer.subarray(0, end).toString().split(' ');
        if (type === undefined || type === 'missing')
            return undefined;
        return { type: type, data: answer.subarray(end + 1, -1) };
    }
}

;// CONCATENATED MODULE: ./build/src/emulators/github/git/refs.js
/**
 * The refs of a bare repository, with git's own lock files: an update is a true compare-and-swap, also against a real
 * git that pushes at the same time.
 */



/** The ref holds another value than the caller said, or somebody else is updating it. */
class StaleRefError extends Error {
}
/** The name is none git accepts, or is taken as a folder of other refs. */
class InvalidRefError extends Error {
}
class Refs {
    #gitDir;
    constructor(gitDir) {
        this.#gitDir = gitDir;
    }
    /** The commit a full ref name points at, or undefined. */
    get(name) {
        if (!isValidRefName(name))
            return undefined;
        const file = (0,external_node_path_.join)(this.#gitDir, name);
        try {
            return (0,external_node_fs_.readFileSync)(file, 'utf8').trim();
        }
        catch {
            return this.#packed().get(name);
        }
    }
    /** All refs whose full name starts with the prefix, sorted by name. */
    list(prefix = 'refs/') {
        const found = this.#packed();
        const walk = (folder) => {
            for (const entry of (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(this.#gitDir, folder), { withFileTypes: true })) {
                const name = `${folder}/${entry.name}`;
                if (entry.isDirectory())
                    walk(name);
                else if (!name.endsWith('.lock'))
                    found.set(name, (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(this.#gitDir, name), 'utf8').trim());
            }
        };
        walk('refs');
        return [...found]
            .filter(([name]) => name.startsWith(prefix))
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([name, oid]) => ({ name, oid }));
    }
    /**
     * Sets a ref when it holds `expected` (undefined: when it does not exist); `next` undefined deletes it.
     * Throws StaleRefError or InvalidRefError, and then nothing has changed.
     */
    compareAndSwap(name, expected, next) {
        if (!isValidRefName(name))
            throw new InvalidRefError(`${name} is not a valid ref name`);
        const file = (0,external_node_path_.join)(this.#gitDir, name);
        const lock = `${file}.lock`;
        try {
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
            (0,external_node_fs_.writeFileSync)(lock, `${next ?? ''}\n`, { flag: 'wx' });
        }
        catch (error) {
            if (error.code === 'EEXIST' && (0,external_node_fs_.existsSync)(lock)) {
                throw new StaleRefError(`${name} is being updated`);
            }
            throw new InvalidRefError(`${name} collides with another ref`);
        }
        try {
            if (this.get(name) !== expected)
                throw new StaleRefError(`${name} is not at ${expected ?? 'nothing'}`);
            if (next === undefined)
                this.#delete(name);
            else
                this.#rename(lock, file);
        }
        finally {
            (0,external_node_fs_.rmSync)(lock, { force: true });
        }
    }
    #rename(lock, file) {
        try {
            (0,external_node_fs_.renameSync)(lock, file);
        }
        catch {
            throw new InvalidRefError(`${file} is a folder of other refs`);
        }
    }
    #delete(name) {
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.#gitDir, name), { force: true });
        if (this.#packed().has(name))
            (0,external_node_child_process_.execFileSync)('git', ['pack-refs', '--all'], { cwd: this.#gitDir });
        if (this.#packed().has(name))
            this.#unpack(name);
    }
    #unpack(name) {
        const file = (0,external_node_path_.join)(this.#gitDir, 'packed-refs');
        const lines = (0,external_node_fs_.readFileSync)(file, 'utf8').split('\n');
        (0,external_node_fs_.writeFileSync)(file, lines.filter((line) => !line.endsWith(` ${name}`)).join('\n'));
    }
    #packed() {
        const file = (0,external_node_path_.join)(this.#gitDir, 'packed-refs');
        const refs = new Map();
        if (!(0,external_node_fs_.existsSync)(file))
            return refs;
        for (const line of (0,external_node_fs_.readFileSync)(file, 'utf8').split('\n')) {
            const match = /^([0-9a-f]{40}) (refs\/.+)$/.exec(line);
            if (match?.[1] !== undefined && match[2] !== undefined)
                refs.set(match[2], match[1]);
        }
        return refs;
    }
}
/** git's rules for ref names (git-check-ref-format), for full names. */
function isValidRefName(name) {
    const forbidden = /[\s~^:?*[\\]|\.\.|@\{|\/\/|\/\.|\.lock(\/|$)|[/.]$/;
    return name.startsWith('refs/') && name.split('/').length > 2 && !forbidden.test(name);
}

;// CONCATENATED MODULE: ./build/src/emulators/github/git/repository.js
/**
 * A bare repository on disk. The object database is shared with its forks, as on GitHub, so that a pull request's
 * commits are there whichever side they were pushed to.
 */





const CONFIG = {
    'gc.auto': '0',
    'transfer.unpackLimit': '1000000',
    'receive.autogc': 'false',
    'uploadpack.allowAnySHA1InWant': 'true',
};
/** Creates an empty bare repository; with `network`, one that shares that repository's objects. */
function createRepository(dir, defaultBranch, network) {
    (0,external_node_fs_.mkdirSync)(dir, { recursive: true });
    (0,external_node_child_process_.execFileSync)('git', ['init', '--quiet', '--bare', '--template=', `--initial-branch=${defaultBranch}`, dir]);
    const lines = Object.entries(CONFIG).map(([key, value]) => {
        const [section, name] = key.split('.');
        return `[${section}]\n\t${name} = ${value}\n`;
    });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(dir, 'config'), lines.join(''), { flag: 'a' });
    if (network !== undefined) {
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(dir, 'objects'), { recursive: true });
        (0,external_node_fs_.symlinkSync)((0,external_node_path_.join)(network.dir, 'objects'), (0,external_node_path_.join)(dir, 'objects'));
    }
    return { dir, objects: network?.objects ?? new ObjectStore(dir), refs: new Refs(dir), answers: new Map() };
}
/** Output of a git command in the repository, or undefined when it fails. */
function git(repository, ...args) {
    const result = (0,external_node_child_process_.spawnSync)('git', args, { cwd: repository.dir, encoding: 'utf8', maxBuffer: 1 << 28 });
    return result.status === 0 ? result.stdout : undefined;
}
/** The same for a command whose arguments are object ids only, asked once. */
function gitOnObjects(repository, ...args) {
    const key = args.join(' ');
    if (!repository.answers.has(key))
        repository.answers.set(key, git(repository, ...args));
    return repository.answers.get(key);
}

;// CONCATENATED MODULE: ./build/src/emulators/github/state.js
/**
 * Everything the embedded GitHub knows besides git objects and refs, as plain data: a snapshot is a copy of it.
 */
const DEFAULT_SWITCHES = {
    customRefs: 'allowed',
    customRefsInGraphql: 'found',
    actionsMayCreatePulls: true,
    defaultWorkflowPermissions: 'read',
    blobTextLimit: 512_000,
    treeLimit: 100_000,
};

;// CONCATENATED MODULE: ./build/src/emulators/github/hub.js
/** The embedded GitHub itself, without its HTTP surface: state, clock, git repositories, and how they are looked up. */







/** The login that a workflow's GITHUB_TOKEN acts as. */
const ACTIONS_BOT = 'github-actions[bot]';
class Hub {
    clock = new Clock();
    dir = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'plan-sync-github-'));
    /** Where the server listens; set once it does. */
    serverUrl = 'http://127.0.0.1';
    state = {
        nextId: 1000,
        users: {},
        tokens: {},
        repositories: {},
        events: [],
        switches: { ...DEFAULT_SWITCHES },
    };
    #git = new Map();
    get apiUrl() {
        return `${this.serverUrl}/api/v3`;
    }
    nextId() {
        return this.state.nextId++;
    }
    /** The account of a login, made up as a person when nobody has met it yet. */
    user(login) {
        const known = this.state.users[login];
        if (known !== undefined)
            return known;
        const type = login.endsWith('[bot]') ? 'Bot' : 'User';
        const user = {
            id: login === ACTIONS_BOT ? 41_898_282 : this.nextId(),
            login,
            type,
            name: type === 'User' ? login.charAt(0).toUpperCase() + login.slice(1) : null,
            email: type === 'User' ? `${login}@example.com` : null,
        };
        this.state.users[login] = user;
        return user;
    }
    createRepository(fullName, options) {
        const [owner = '', name = ''] = fullName.split('/');
        const network = options.parent === null ? undefined : this.#git.get(options.parent);
        const git = createRepository((0,external_node_path_.join)(this.dir, owner, `${name}.git`), options.defaultBranch, network);
        this.#git.set(fullName, git);
        const at = this.clock.timestamp();
        this.state.repositories[fullName] = {
            id: this.nextId(),
            owner,
            name,
            createdAt: at,
            pushedAt: at,
            ...options,
            roles: { [owner]: 'admin' },
            roleNames: {},
            protections: {},
            secrets: [],
            pulls: [],
            comments: [],
            reactions: [],
            runs: [],
        };
        return this.repository(fullName);
    }
    repositories() {
        return Object.keys(this.state.repositories).map((fullName) => this.repository(fullName));
    }
    /** The repository of a full name, which is not case-sensitive; throws a 404. */
    repository(fullName) {
        const name = Object.keys(this.state.repositories).find((each) => each.toLowerCase() === fullName.toLowerCase());
        const state = this.state.repositories[name ?? ''];
        const git = this.#git.get(name ?? '');
        if (name === undefined || state === undefined || git === undefined)
            throw notFound();
        return { fullName: name, state, git };
    }
    /** Copies everything that can change; objects are named by their content, so refs stand for them. */
    snapshot() {
        const refs = [...this.#git].map(([name, git]) => [name, new Map(git.refs.list().map((ref) => [ref.name, ref.oid]))]);
        return { state: copyState(this.state), refs: new Map(refs) };
    }
    restore(snapshot) {
        this.state = copyState(snapshot.state);
        for (const [name, git] of this.#git) {
            const wanted = snapshot.refs.get(name) ?? new Map();
            const current = new Map(git.refs.list().map((ref) => [ref.name, ref.oid]));
            for (const [ref, oid] of current)
                if (!wanted.has(ref))
                    git.refs.compareAndSwap(ref, oid, undefined);
            for (const [ref, oid] of wanted) {
                if (current.get(ref) !== oid)
                    git.refs.compareAndSwap(ref, current.get(ref), oid);
            }
        }
    }
    dispose() {
        (0,external_node_fs_.rmSync)(this.dir, { recursive: true, force: true });
    }
}
/** Events never change once they happened, and are most of the state: only their list is copied. */
function copyState({ events, ...rest }) {
    return { ...structuredClone(rest), events: [...events] };
}
/** The pull request of a number; throws a 404. */
function findPull(repository, number) {
    const pull = repository.state.pulls.find((each) => each.number === number);
    if (pull === undefined)
        throw notFound();
    return pull;
}

;// CONCATENATED MODULE: ./build/src/emulators/github/access.js
/** Who asks, and whether they may: an app's token has permissions per scope, a person has a role. */


const ROLES = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];
/** Whether a role includes another one. */
const includesRole = (role, least) => ROLES.indexOf(role) >= ROLES.indexOf(least);
/** The role of a login in a repository; anybody may read a public one. */
function roleOf(repository, login) {
    const granted = Object.entries(repository.state.roles).find(([each]) => each.toLowerCase() === login.toLowerCase())?.[1];
    return granted ?? (repository.state.visibility === 'public' ? 'read' : 'none');
}
/** The caller of an Authorization header; throws a 401. Every API the product uses needs a token. */
function authenticate(hub, authorization) {
    const token = hub.state.tokens[authorization?.replace(/^(bearer|token) /i, '') ?? ''];
    if (token === undefined)
        throw new GitHubError('Bad credentials', { status: 401 });
    return token;
}
/** Throws what GitHub answers to a caller who may not. */
function authorize(repository, caller, need) {
    if (caller.permissions !== undefined) {
        const settings = need.scopes.some((scope) => scope === 'administration' || scope === 'secrets');
        const open = need.access === 'read' && repository.state.visibility === 'public' && !settings;
        const granted = need.scopes.some((scope) => {
            const access = caller.permissions?.[scope] ?? 'none';
            return access === 'write' || access === need.access;
        });
        if (!open && !granted && need.scopes.length > 0)
            throw notByIntegration();
        return;
    }
    const role = roleOf(repository, caller.login);
    if (role === 'none')
        throw notFound();
    if (!includesRole(role, need.role)) {
        throw new GitHubError(`Must have ${need.role} access to Repository.`, { status: 403, type: 'FORBIDDEN' });
    }
}
/** Whether what a caller does starts workflow runs: what a workflow's own token does, does not. */
const startsWorkflows = (login) => login !== ACTIONS_BOT;

;// CONCATENATED MODULE: ./build/src/emulators/github/git/trees.js
const typeOfMode = (mode) => mode === '040000' ? 'tree' : mode === '160000' ? 'commit' : 'blob';
const parsed = new WeakMap();
/** The entries of one tree, in git's order. */
function readTree(objects, oid) {
    const data = objects.expect(oid, 'tree');
    const known = parsed.get(data) ?? parseTree(data);
    parsed.set(data, known);
    return known;
}
function parseTree(data) {
    const entries = [];
    for (let at = 0; at < data.length;) {
        const space = data.indexOf(32, at);
        const end = data.indexOf(0, space);
        const mode = data.subarray(at, space).toString().padStart(6, '0');
        const name = data.subarray(space + 1, end).toString();
        entries.push({
            mode,
            name,
            oid: data.subarray(end + 1, end + 21).toString('hex'),
            type: typeOfMode(mode),
        });
        at = end + 21;
    }
    return entries;
}
/** Every entry below a tree, folders included, depth first. */
function listTree(objects, oid, prefix = '') {
    return readTree(objects, oid).flatMap((entry) => {
        const path = `${prefix}${entry.name}`;
        const below = entry.type === 'tree' ? listTree(objects, entry.oid, `${path}/`) : [];
        return [{ ...entry, path }, ...below];
    });
}
/** The entry at a path, or undefined; the empty path is the tree itself. */
function entryAt(objects, root, path) {
    let entry = { mode: '040000', name: '', oid: root, type: 'tree' };
    for (const name of path.split('/').filter((part) => part !== '')) {
        if (entry.type !== 'tree')
            return undefined;
        const next = readTree(objects, entry.oid).find((each) => each.name === name);
        if (next === undefined)
            return undefined;
        entry = next;
    }
    return entry;
}
/** Writes the tree that the edits make of another one (undefined: of nothing); folders left empty disappear. */
function editTree(objects, root, edits) {
    const entries = new Map();
    for (const entry of root === undefined ? [] : readTree(objects, root))
        entries.set(entry.name, entry);
    const inside = new Map();
    for (const [path, edit] of edits) {
        const slash = path.indexOf('/');
        if (slash >= 0) {
            const folder = path.slice(0, slash);
            inside.set(folder, (inside.get(folder) ?? new Map()).set(path.slice(slash + 1), edit));
        }
        else if (edit === null)
            entries.delete(path);
        else
            entries.set(path, { ...edit, name: path, type: typeOfMode(edit.mode) });
    }
    for (const [folder, below] of inside) {
        const old = entries.get(folder);
        const oid = editTree(objects, old?.type === 'tree' ? old.oid : undefined, below);
        if (objects.expect(oid, 'tree').length === 0)
            entries.delete(folder);
        else
            entries.set(folder, { mode: '040000', name: folder, oid, type: 'tree' });
    }
    return writeTree(objects, [...entries.values()]);
}
function writeTree(objects, entries) {
    const sortKey = (entry) => Buffer.from(entry.type === 'tree' ? `${entry.name}/` : entry.name);
    const sorted = entries
        .map((entry) => ({ entry, key: sortKey(entry) }))
        .sort((a, b) => a.key.compare(b.key));
    const parts = sorted.flatMap(({ entry }) => [
        Buffer.from(`${entry.mode.replace(/^0/, '')} ${entry.name}\0`),
        Buffer.from(entry.oid, 'hex'),
    ]);
    return objects.write('tree', Buffer.concat(parts));
}
/** The files that differ between two trees, by path (a rename is one removed and one added). */
function compareTrees(objects, before, after, prefix = '') {
    if (before === after)
        return [];
    const entries = (oid) => new Map((oid === undefined ? [] : readTree(objects, oid)).map((entry) => [entry.name, entry]));
    const [old, next] = [entries(before), entries(after)];
    const names = [...new Set([...old.keys(), ...next.keys()])].sort();
    return names.flatMap((name) => {
        const [a, b] = [old.get(name), next.get(name)];
        if (a?.oid === b?.oid && a?.mode === b?.mode)
            return [];
        const path = `${prefix}${name}`;
        const folder = (entry) => entry?.type === 'tree' ? entry.oid : undefined;
        const inside = compareTrees(objects, folder(a), folder(b), `${path}/`);
        const [wasFile, isFile] = [a !== undefined && a.type !== 'tree', b !== undefined && b.type !== 'tree'];
        if (wasFile && isFile)
            return [{ path, status: 'modified' }];
        if (wasFile)
            return [{ path, status: 'removed' }, ...inside];
        return isFile ? [...inside, { path, status: 'added' }] : inside;
    });
}

;// CONCATENATED MODULE: ./build/src/emulators/github/git/commits.js

/** The signature is made up: who reads commits only asks whether GitHub calls it verified. */
const SIGNATURE_LINES = [
    '-----BEGIN PGP SIGNATURE-----',
    '',
    'ZW1iZWRkZWQgR2l0SHVi',
    '-----END PGP SIGNATURE-----',
];
/** What a signature covers: the commit without it. */
const signedPayload = (commit) => [...headers(commit), '', commit.message].join('\n');
const signatureLine = ({ name, email, at }) => `${name.replace(/[<>\n]/g, '')} <${email.replace(/[<>\n]/g, '')}> ${Math.floor(at / 1000)} +0000`;
function headers(commit) {
    return [
        `tree ${commit.tree}`,
        ...commit.parents.map((parent) => `parent ${parent}`),
        `author ${signatureLine(commit.author)}`,
        `committer ${signatureLine(commit.committer)}`,
    ];
}
/** Stores a commit and returns its id. */
function writeCommit(objects, commit) {
    const signature = commit.signed === true ? [`gpgsig ${SIGNATURE_LINES.join('\n ')}`] : [];
    return objects.write('commit', Buffer.from([...headers(commit), ...signature, '', commit.message].join('\n')));
}
function parseSignature(line) {
    const match = /^(.*?) ?<(.*?)> (\d+)/.exec(line);
    return { name: match?.[1] ?? '', email: match?.[2] ?? '', at: Number(match?.[3] ?? 0) * 1000 };
}
/** The commit of an id, or undefined where there is none. */
function readCommit(objects, oid) {
    const object = objects.read(oid);
    if (object?.type !== 'commit')
        return undefined;
    const text = object.data.toString();
    const end = text.indexOf('\n\n');
    const lines = text.slice(0, end).split('\n');
    const values = (key) => lines.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1));
    return {
        oid,
        tree: values('tree')[0] ?? '',
        parents: values('parent'),
        author: parseSignature(values('author')[0] ?? ''),
        committer: parseSignature(values('committer')[0] ?? ''),
        message: text.slice(end + 2),
        signed: values('gpgsig').length > 0,
    };
}
/** The commit of an id that must exist. */
function expectCommit(objects, oid) {
    const commit = readCommit(objects, oid);
    if (commit === undefined)
        throw new Error(`No commit ${oid}.`);
    return commit;
}
/** A commit and its ancestors, children before parents, otherwise newest first. */
function* commits_history(objects, from) {
    const seen = new Set([from]);
    const waiting = [expectCommit(objects, from)];
    while (waiting.length > 0) {
        let newest = 0;
        waiting.forEach((commit, index) => {
            if (commit.committer.at > (waiting[newest]?.committer.at ?? 0))
                newest = index;
        });
        const [commit] = waiting.splice(newest, 1);
        if (commit === undefined)
            return;
        yield commit;
        for (const parent of commit.parents) {
            if (!seen.has(parent))
                waiting.push(expectCommit(objects, parent));
            seen.add(parent);
        }
    }
}
/** Whether a commit is another one or an ancestor of it. */
function isAncestor(objects, ancestor, of) {
    for (const commit of commits_history(objects, of))
        if (commit.oid === ancestor)
            return true;
    return false;
}
/** The commits reachable from one commit and not from another, newest first (`git log without..from`). */
function commitsBetween(objects, without, from) {
    const excluded = new Set([...commits_history(objects, without)].map(({ oid }) => oid));
    return [...commits_history(objects, from)].filter(({ oid }) => !excluded.has(oid));
}
/** The best common ancestor of two commits, or undefined for unrelated histories. */
function mergeBase(objects, a, b) {
    const ofA = new Set([...commits_history(objects, a)].map(({ oid }) => oid));
    const common = [...commits_history(objects, b)].filter(({ oid }) => ofA.has(oid));
    const surpassed = new Set(common.flatMap(({ parents }) => parents));
    return common.find(({ oid }) => !surpassed.has(oid))?.oid;
}
/** Whether a commit changed what stands at a path, seen from all its parents. */
function touches(objects, commit, path) {
    const at = (tree) => entryAt(objects, tree, path)?.oid;
    const here = at(commit.tree);
    if (commit.parents.length === 0)
        return here !== undefined;
    return commit.parents.every((parent) => at(expectCommit(objects, parent).tree) !== here);
}

;// CONCATENATED MODULE: ./build/src/emulators/github/views/accounts.js
/** A global node id: opaque to clients, but readable by GraphQL's mutations here. */
const nodeId = (type, id) => Buffer.from(`${type}:${id}`).toString('base64url');
/** The type and id that a node id was made of. */
function parseNodeId(value) {
    const [type = '', ...id] = Buffer.from(value, 'base64url').toString().split(':');
    return { type, id: id.join(':') };
}
/** Stands in for every account that was deleted. */
const GHOST = 'ghost';
function userView(hub, account) {
    const login = hub.user(account).gone === true ? GHOST : account;
    const user = hub.user(login);
    const url = `${hub.apiUrl}/users/${encodeURIComponent(login)}`;
    const slug = login.replace('[bot]', '');
    return {
        login,
        id: user.id,
        node_id: nodeId(user.type, login),
        avatar_url: `${hub.serverUrl}/avatars/${user.id}`,
        gravatar_id: '',
        url,
        html_url: `${hub.serverUrl}/${user.type === 'Bot' ? 'apps/' : ''}${slug}`,
        followers_url: `${url}/followers`,
        following_url: `${url}/following{/other_user}`,
        gists_url: `${url}/gists{/gist_id}`,
        starred_url: `${url}/starred{/owner}{/repo}`,
        subscriptions_url: `${url}/subscriptions`,
        organizations_url: `${url}/orgs`,
        repos_url: `${url}/repos`,
        events_url: `${url}/events{/privacy}`,
        received_events_url: `${url}/received_events`,
        type: user.type,
        site_admin: false,
    };
}
/** The longer form that `GET /user` and `GET /users/{login}` give. */
function profileView(hub, login) {
    const user = hub.user(login);
    return {
        ...userView(hub, login),
        name: user.name,
        company: null,
        blog: '',
        location: null,
        email: user.email,
        hireable: null,
        bio: null,
        public_repos: 0,
        public_gists: 0,
        followers: 0,
        following: 0,
        created_at: '2020-01-01T00:00:00Z',
        updated_at: '2020-01-01T00:00:00Z',
    };
}

;// CONCATENATED MODULE: ./build/src/emulators/github/git/diffs.js
/** The files that differ between two trees, as GitHub lists them for commits, comparisons and pull requests. */

const STATUS = { A: 'added', D: 'removed', R: 'renamed' };
/** Compares two trees (or commits); `from` undefined compares with nothing. Renames are detected. */
function changedFiles(repository, from, to) {
    const empty = repository.objects.write('tree', Buffer.alloc(0));
    const range = [from ?? empty, to];
    const raw = gitOnObjects(repository, 'diff-tree', '-r', '-M', '--raw', '--no-abbrev', '-z', ...range) ?? '';
    const patches = splitPatches(gitOnObjects(repository, 'diff-tree', '-r', '-M', '-p', '--no-color', ...range) ?? '');
    const words = raw.split('\0');
    const files = [];
    for (let at = 0; at + 1 < words.length;) {
        const [, , before = '', after = '', letter = 'M'] = (words[at] ?? '').split(' ');
        const status = STATUS[letter.charAt(0)] ?? 'modified';
        const first = words[at + 1] ?? '';
        const path = status === 'renamed' ? (words[at + 2] ?? '') : first;
        at += status === 'renamed' ? 3 : 2;
        const patch = patches[files.length] ?? '';
        const count = (sign) => patch.split('\n').filter((line) => line.startsWith(sign)).length;
        files.push({
            path,
            status,
            oid: status === 'removed' ? before : after,
            additions: count('+'),
            deletions: count('-'),
            ...(status === 'renamed' && { previousPath: first }),
            ...(patch !== '' && { patch }),
        });
    }
    return files;
}
/** The hunks of each file of a `git diff -p`, in its order, which is the order of --raw. */
function splitPatches(diff) {
    return diff
        .split(/^(?=diff --git )/m)
        .filter((part) => part.startsWith('diff --git '))
        .map((part) => {
        const hunks = /^@@ /m.exec(part);
        return hunks === null ? '' : part.slice(hunks.index).trimEnd();
    });
}

;// CONCATENATED MODULE: ./build/src/emulators/github/views/repositories.js

/** The `<name>_url` links of a repository, with their URI templates. */
const LINKS = {
    forks: '/forks',
    keys: '/keys{/key_id}',
    collaborators: '/collaborators{/collaborator}',
    teams: '/teams',
    hooks: '/hooks',
    issue_events: '/issues/events{/number}',
    events: '/events',
    assignees: '/assignees{/user}',
    branches: '/branches{/branch}',
    tags: '/tags',
    blobs: '/git/blobs{/sha}',
    git_tags: '/git/tags{/sha}',
    git_refs: '/git/refs{/sha}',
    trees: '/git/trees{/sha}',
    statuses: '/statuses/{sha}',
    languages: '/languages',
    stargazers: '/stargazers',
    contributors: '/contributors',
    subscribers: '/subscribers',
    subscription: '/subscription',
    commits: '/commits{/sha}',
    git_commits: '/git/commits{/sha}',
    comments: '/comments{/number}',
    issue_comment: '/issues/comments{/number}',
    contents: '/contents/{+path}',
    compare: '/compare/{base}...{head}',
    merges: '/merges',
    archive: '/{archive_format}{/ref}',
    downloads: '/downloads',
    issues: '/issues{/number}',
    pulls: '/pulls{/number}',
    milestones: '/milestones{/number}',
    notifications: '/notifications{?since,all,participating}',
    labels: '/labels{/name}',
    releases: '/releases{/id}',
    deployments: '/deployments',
};
const repositoryUrl = (hub, repository) => `${hub.apiUrl}/repos/${repository.fullName}`;
const repositoryHtmlUrl = (hub, repository) => `${hub.serverUrl}/${repository.fullName}`;
/** The short form, as it stands inside other answers. */
function repositoryView(hub, repository) {
    const { state, fullName } = repository;
    const url = repositoryUrl(hub, repository);
    const html = repositoryHtmlUrl(hub, repository);
    const open = state.pulls.filter((pull) => pull.state === 'open').length;
    const forks = hub.repositories().filter((each) => each.state.parent === fullName).length;
    const links = Object.entries(LINKS).map(([name, path]) => [`${name}_url`, `${url}${path}`]);
    return {
        id: state.id,
        node_id: nodeId('Repository', fullName),
        name: state.name,
        full_name: fullName,
        private: state.visibility === 'private',
        owner: userView(hub, state.owner),
        html_url: html,
        description: null,
        fork: state.parent !== null,
        url,
        ...Object.fromEntries(links),
        created_at: state.createdAt,
        updated_at: state.pushedAt,
        pushed_at: state.pushedAt,
        git_url: `git://${fullName}.git`,
        ssh_url: `git@example.com:${fullName}.git`,
        clone_url: `${html}.git`,
        svn_url: html,
        homepage: null,
        size: 1,
        stargazers_count: 0,
        watchers_count: 0,
        language: null,
        has_issues: true,
        has_projects: true,
        has_downloads: true,
        has_wiki: true,
        has_pages: false,
        has_discussions: false,
        forks_count: forks,
        mirror_url: null,
        archived: false,
        disabled: false,
        open_issues_count: open,
        license: null,
        allow_forking: true,
        is_template: false,
        web_commit_signoff_required: false,
        topics: [],
        custom_properties: {},
        visibility: state.visibility,
        forks,
        open_issues: open,
        watchers: 0,
        default_branch: state.defaultBranch,
    };
}
/** The long form that `GET /repos/{owner}/{repo}` gives. */
function fullRepositoryView(hub, repository) {
    const { parent } = repository.state;
    const source = parent === null ? undefined : repositoryView(hub, hub.repository(parent));
    return {
        ...repositoryView(hub, repository),
        ...(source !== undefined && { parent: source, source }),
        network_count: 0,
        subscribers_count: 0,
        allow_merge_commit: true,
        allow_squash_merge: true,
        allow_rebase_merge: true,
        allow_auto_merge: true,
        delete_branch_on_merge: false,
    };
}

;// CONCATENATED MODULE: ./build/src/emulators/github/views/commits.js
/** Commits and changed files as REST and webhooks show them. */






const signatureView = ({ name, email, at }) => ({
    name,
    email,
    date: timestamp(at),
});
/** The login whose address a commit carries, if any account has it. */
function loginOf(hub, signature) {
    const noreply = /^\d+\+(.+)@users\.noreply\.github\.com$/.exec(signature.email)?.[1];
    if (noreply !== undefined)
        return noreply;
    return Object.values(hub.state.users).find((user) => user.email === signature.email)?.login;
}
/** The name and address that GitHub writes into commits made for an account. */
function signatureOf(hub, login) {
    const user = hub.user(login);
    const email = user.email ?? `${user.id}+${login}@users.noreply.github.com`;
    return { name: user.name ?? login, email, at: hub.clock.now() };
}
const verificationView = (commit) => commit.signed === true
    ? {
        verified: true,
        reason: 'valid',
        signature: SIGNATURE_LINES.join('\n'),
        payload: signedPayload(commit),
        verified_at: timestamp(commit.committer.at),
    }
    : { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };
/** A commit of the git database endpoints. */
function gitCommitView(hub, repository, commit) {
    const url = repositoryUrl(hub, repository);
    const html = repositoryHtmlUrl(hub, repository);
    return {
        sha: commit.oid,
        node_id: nodeId('Commit', `${repository.fullName}@${commit.oid}`),
        url: `${url}/git/commits/${commit.oid}`,
        html_url: `${html}/commit/${commit.oid}`,
        author: signatureView(commit.author),
        committer: signatureView(commit.committer),
        tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
        message: commit.message,
        parents: commit.parents.map((sha) => ({
            sha,
            url: `${url}/git/commits/${sha}`,
            html_url: `${html}/commit/${sha}`,
        })),
        verification: verificationView(commit),
    };
}
/** A commit as commit lists show it. */
function commitView(hub, repository, commit) {
    const url = repositoryUrl(hub, repository);
    const account = (signature) => {
        const login = loginOf(hub, signature);
        return login === undefined ? null : userView(hub, login);
    };
    const { sha, node_id, html_url, author, committer, message, tree, parents, verification } = gitCommitView(hub, repository, commit);
    return {
        sha,
        node_id,
        commit: {
            author,
            committer,
            message,
            tree,
            url: `${url}/git/commits/${sha}`,
            comment_count: 0,
            verification,
        },
        url: `${url}/commits/${sha}`,
        html_url,
        comments_url: `${url}/commits/${sha}/comments`,
        author: account(commit.author),
        committer: account(commit.committer),
        parents: parents.map((parent) => ({ ...parent, url: `${url}/commits/${parent.sha}` })),
    };
}
/** A commit with its changes, as `GET /commits/{ref}` shows it. */
function fullCommitView(hub, repository, commit) {
    const files = changedFiles(repository.git, commit.parents[0], commit.oid);
    const additions = files.reduce((sum, file) => sum + file.additions, 0);
    const deletions = files.reduce((sum, file) => sum + file.deletions, 0);
    return {
        ...commitView(hub, repository, commit),
        stats: { total: additions + deletions, additions, deletions },
        files: files.map((file) => fileView(hub, repository, commit.oid, file)),
    };
}
/** A changed file of a commit, comparison or pull request; `at` is the commit after the change. */
function fileView(hub, repository, at, file) {
    const url = repositoryUrl(hub, repository);
    const html = repositoryHtmlUrl(hub, repository);
    const path = encodeURI(file.path);
    return {
        sha: file.oid,
        filename: file.path,
        status: file.status,
        additions: file.additions,
        deletions: file.deletions,
        changes: file.additions + file.deletions,
        blob_url: `${html}/blob/${at}/${path}`,
        raw_url: `${html}/raw/${at}/${path}`,
        contents_url: `${url}/contents/${path}?ref=${at}`,
        ...(file.patch !== undefined && { patch: file.patch }),
        ...(file.previousPath !== undefined && { previous_filename: file.previousPath }),
    };
}
/** A commit of a push event. */
function pushCommitView(hub, repository, oid) {
    const commit = expectCommit(repository.git.objects, oid);
    const { objects } = repository.git;
    const parent = commit.parents[0];
    const before = parent === undefined ? undefined : expectCommit(objects, parent).tree;
    const changes = compareTrees(objects, before, commit.tree);
    const paths = (status) => changes.filter((change) => change.status === status).map(({ path }) => path);
    const person = (signature) => ({
        name: signature.name,
        email: signature.email,
        username: loginOf(hub, signature) ?? signature.name,
    });
    return {
        id: oid,
        tree_id: commit.tree,
        distinct: true,
        message: commit.message.trimEnd(),
        timestamp: timestamp(commit.committer.at),
        url: `${repositoryHtmlUrl(hub, repository)}/commit/${oid}`,
        author: person(commit.author),
        committer: person(commit.committer),
        added: paths('added'),
        removed: paths('removed'),
        modified: paths('modified'),
    };
}
/** A commit in few words, as workflow runs and merge groups name theirs. */
function headCommitView(commit) {
    const person = ({ name, email }) => ({ name, email });
    return {
        id: commit.oid,
        tree_id: commit.tree,
        message: commit.message,
        timestamp: timestamp(commit.committer.at),
        author: person(commit.author),
        committer: person(commit.committer),
    };
}

;// CONCATENATED MODULE: ./build/src/emulators/github/events.js
/** Events: what starts workflow runs. Payloads are shaped as GitHub's webhooks of the same name. */





const NO_COMMIT = '0'.repeat(40);
/**
 * Records an event and returns it. What a workflow's own token did starts no run (the dispatch events excepted): then
 * nothing is recorded, and the payload not even built.
 */
function emit(hub, repository, name, by, payload) {
    if (!startsWorkflows(by) && !name.endsWith('_dispatch'))
        return undefined;
    const event = {
        id: hub.nextId(),
        name,
        actor: by,
        repository: repository.fullName,
        payload: { ...payload(), repository: repositoryView(hub, repository), sender: userView(hub, by) },
    };
    hub.state.events.push(event);
    return event;
}
/** The push event of a branch or tag that moved from one commit to another. */
function emitPush(hub, repository, by, move) {
    return emit(hub, repository, 'push', by, () => pushPayload(hub, repository, by, move));
}
function pushPayload(hub, repository, by, { ref, before, after }) {
    const { objects } = repository.git;
    const newCommits = () => {
        if (after === undefined)
            return [];
        if (before === undefined)
            return [after];
        const commits = commitsBetween(objects, before, after).map(({ oid }) => oid);
        return commits.slice(0, 2048).reverse();
    };
    const range = `${(before ?? NO_COMMIT).slice(0, 12)}...${(after ?? NO_COMMIT).slice(0, 12)}`;
    return {
        ref,
        before: before ?? NO_COMMIT,
        after: after ?? NO_COMMIT,
        created: before === undefined,
        deleted: after === undefined,
        forced: before !== undefined && after !== undefined && !isAncestor(objects, before, after),
        base_ref: null,
        compare: `${repositoryHtmlUrl(hub, repository)}/compare/${range}`,
        commits: newCommits().map((oid) => pushCommitView(hub, repository, oid)),
        head_commit: after === undefined ? null : pushCommitView(hub, repository, after),
        pusher: { name: by, email: hub.user(by).email },
    };
}

;// CONCATENATED MODULE: ./build/src/emulators/github/faults.js
/**
 * Failures on purpose, the log of requests, and hooks around them: what a test uses to see how the product behaves when
 * GitHub does not.
 */
class Traffic {
    log = [];
    /** Called before a request is looked at, and after it was done but before it is answered. */
    before = [];
    after = [];
    /** Milliseconds that every answer takes. */
    latency = 0;
    #faults = [];
    /** Makes requests fail; returns a function that stops it. */
    fail(fault) {
        const entry = { fault, seen: 0 };
        this.#faults.push(entry);
        return () => {
            this.#faults = this.#faults.filter((each) => each !== entry);
        };
    }
    /** The fault that a request meets before or after it is applied, counting it as used. */
    faultFor(request, when) {
        for (const entry of this.#faults) {
            const { fault } = entry;
            if (fault.when !== when || !matches(fault.on, request))
                continue;
            entry.seen += 1;
            const failed = entry.seen - (fault.skip ?? 0);
            if (failed >= 1 && failed <= (fault.times ?? 1))
                return fault;
        }
        return undefined;
    }
    /** How many requests of each operation were made. */
    counts() {
        const counts = {};
        for (const { operation } of this.log)
            counts[operation] = (counts[operation] ?? 0) + 1;
        return counts;
    }
    /** Forgets the log and all faults; hooks stay. */
    reset() {
        this.log.length = 0;
        this.#faults = [];
    }
}
function matches(on, request) {
    if (typeof on === 'function')
        return on(request);
    return typeof on === 'string' ? request.operation === on : on.test(request.operation);
}

;// CONCATENATED MODULE: ./build/src/emulators/github/git/revisions.js
/** Names for objects, as `git rev-parse` reads them: ids, refs, and paths inside a commit. */



/** The full ref names that a short one may mean, in git's order. */
const CANDIDATES = ['', 'refs/', 'refs/tags/', 'refs/heads/'];
/** The full name of the ref that a name means, or undefined. */
function fullRefName(repository, name) {
    return CANDIDATES.map((prefix) => `${prefix}${name}`).find((full) => repository.refs.get(full) !== undefined);
}
/** The commit that a revision means (id, branch, tag, ref, `main~2`), or undefined. */
function resolveCommit(repository, revision) {
    if (/^[0-9a-f]{40}$/.test(revision))
        return readCommit(repository.objects, revision)?.oid;
    const ref = fullRefName(repository, revision);
    if (ref !== undefined)
        return repository.refs.get(ref);
    if (revision === '' || revision.startsWith('-'))
        return undefined;
    return git(repository, 'rev-parse', '--verify', '--quiet', `${revision}^{commit}`)?.trim();
}
/** The id of the object that `<revision>`, `<revision>:<path>` or an object id means, or undefined. */
function resolveObject(repository, expression) {
    if (/^[0-9a-f]{40}$/.test(expression)) {
        return repository.objects.read(expression) === undefined ? undefined : expression;
    }
    const colon = expression.indexOf(':');
    const commit = resolveCommit(repository, colon < 0 ? expression : expression.slice(0, colon));
    if (commit === undefined || colon < 0)
        return commit;
    const tree = readCommit(repository.objects, commit)?.tree;
    return tree === undefined ? undefined : entryAt(repository.objects, tree, expression.slice(colon + 1))?.oid;
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/src/emulators/github/git/merges.js
/** Merging, with real git: the three styles GitHub offers, and reverts. Nothing here moves a ref. */


const NOBODY = { name: 'GitHub', email: 'noreply@github.com', at: 0 };
/** The tree that merging two commits gives, or undefined on a conflict. */
function mergedTree(repository, ours, theirs) {
    return gitOnObjects(repository, 'merge-tree', '--write-tree', ours, theirs)?.split('\n')[0];
}
/**
 * The tree that applying the change from one tree to another gives on top of a third, or undefined on a conflict.
 * This git cannot be told a merge base, so it is given two commits that have just that one in common.
 */
function appliedTree(repository, trees) {
    const { objects } = repository;
    const commit = (tree, parents) => writeCommit(objects, { tree, parents, author: NOBODY, committer: NOBODY, message: 'merge input' });
    const base = commit(trees.from, []);
    return mergedTree(repository, commit(trees.onto, [base]), commit(trees.to, [base]));
}
/** The tree that undoing a commit (against its first parent) gives on top of another commit, or undefined. */
function revertedTree(repository, undone, onto) {
    const { objects } = repository;
    const commit = expectCommit(objects, undone);
    const parent = commit.parents[0];
    if (parent === undefined)
        return undefined;
    return appliedTree(repository, {
        from: commit.tree,
        to: expectCommit(objects, parent).tree,
        onto: expectCommit(objects, onto).tree,
    });
}

;// CONCATENATED MODULE: ./build/src/emulators/github/pull-commits.js
/** The git side of a pull request: its commits, its changes, its test merge, and the refs GitHub keeps for it. */




/** The commits of a pull request, oldest first. */
function pullCommits(repository, pull) {
    return commitsBetween(repository.git.objects, pull.base.oid, pull.head.oid).reverse();
}
/** What a pull request changes: its head against where it left its base. */
function pullFiles(repository, pull) {
    const { git } = repository;
    return changedFiles(git, mergeBase(git.objects, pull.base.oid, pull.head.oid), pull.head.oid);
}
/** Sets a ref that only GitHub itself may move. */
function setHiddenRef(repository, name, oid) {
    const { refs } = repository.git;
    const before = refs.get(name);
    if (before !== oid)
        refs.compareAndSwap(name, before, oid);
}
/** Points refs/pull/N/head at the pull request's head. */
const showHead = (repository, pull) => setHiddenRef(repository, `refs/pull/${pull.number}/head`, pull.head.oid);
/**
 * Merges an open pull request for show, as GitHub does: refs/pull/N/merge is that merge, and does not exist on a
 * conflict. Returns the commit, or undefined when it cannot be merged. The same two commits give the same merge.
 */
function testMerge(hub, repository, pull) {
    const name = `refs/pull/${pull.number}/merge`;
    if (pull.state === 'closed')
        return repository.git.refs.get(name);
    const tree = mergedTree(repository.git, pull.base.oid, pull.head.oid);
    const author = { ...signatureOf(hub, pull.user), at: Date.parse(pull.createdAt) };
    const commit = tree &&
        writeCommit(repository.git.objects, {
            tree,
            parents: [pull.base.oid, pull.head.oid],
            author,
            committer: { ...author, name: 'GitHub', email: 'noreply@github.com' },
            message: `Merge ${pull.head.oid} into ${pull.base.oid}`,
        });
    setHiddenRef(repository, name, commit);
    return commit;
}
/** GitHub's one word for whether a pull request can be merged. */
function mergeState(hub, repository, pull) {
    if (pull.state === 'closed')
        return 'unknown';
    if (testMerge(hub, repository, pull) === undefined)
        return 'dirty';
    return pull.draft ? 'draft' : 'clean';
}
const queuePrefix = ({ base, number }) => `refs/heads/gh-readonly-queue/${base.ref}/pr-${number}-`;
/** The branch that a merge queue makes for a pull request at its base. */
const queueRef = (pull) => `${queuePrefix(pull)}${pull.base.oid}`;
const isQueued = (repository, pull) => pull.state === 'open' && repository.git.refs.list(queuePrefix(pull)).length > 0;

;// CONCATENATED MODULE: ./build/src/emulators/github/views/pulls.js
/** Pull requests and reviews as REST and webhooks show them. */




/** OWNER, COLLABORATOR or NONE: how an account stands to a repository. */
function associationOf(repository, login) {
    if (login === repository.state.owner)
        return 'OWNER';
    return includesRole(roleOf(repository, login), 'triage') ? 'COLLABORATOR' : 'NONE';
}
const pullHtmlUrl = (hub, repository, pull) => `${repositoryHtmlUrl(hub, repository)}/pull/${pull.number}`;
/** A pull request as lists show it. */
function simplePullView(hub, repository, pull) {
    const url = repositoryUrl(hub, repository);
    const self = `${url}/pulls/${pull.number}`;
    const issue = `${url}/issues/${pull.number}`;
    const html = pullHtmlUrl(hub, repository, pull);
    const links = {
        self,
        html,
        issue,
        comments: `${issue}/comments`,
        review_comments: `${self}/comments`,
        review_comment: `${url}/pulls/comments{/number}`,
        commits: `${self}/commits`,
        statuses: `${url}/statuses/${pull.head.oid}`,
    };
    return {
        url: self,
        id: pull.id,
        node_id: nodeId('PullRequest', pull.id),
        html_url: html,
        diff_url: `${html}.diff`,
        patch_url: `${html}.patch`,
        issue_url: issue,
        number: pull.number,
        state: pull.state,
        locked: false,
        title: pull.title,
        user: userView(hub, pull.user),
        body: pull.body,
        created_at: pull.createdAt,
        updated_at: pull.updatedAt,
        closed_at: pull.closedAt,
        merged_at: pull.merge?.at ?? null,
        merge_commit_sha: pull.merge?.commit ?? repository.git.refs.get(`refs/pull/${pull.number}/merge`) ?? null,
        assignee: null,
        assignees: [],
        requested_reviewers: pull.requestedReviewers.map((login) => userView(hub, login)),
        requested_teams: [],
        labels: [],
        milestone: null,
        draft: pull.draft,
        commits_url: links.commits,
        review_comments_url: links.review_comments,
        review_comment_url: links.review_comment,
        comments_url: links.comments,
        statuses_url: links.statuses,
        head: endView(hub, pull.head.repository, pull.head),
        base: endView(hub, repository.fullName, pull.base),
        _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
        author_association: associationOf(repository, pull.user),
        auto_merge: autoMergeView(hub, pull),
        active_lock_reason: null,
    };
}
function endView(hub, fullName, end) {
    const repository = fullName === null ? undefined : hub.repository(fullName);
    const owner = repository?.state.owner ?? 'unknown';
    return {
        label: `${owner}:${end.ref}`,
        ref: end.ref,
        sha: end.oid,
        user: repository === undefined ? null : userView(hub, owner),
        repo: repository === undefined ? null : repositoryView(hub, repository),
    };
}
function autoMergeView(hub, { autoMerge, title }) {
    if (autoMerge === null)
        return null;
    const { by, method } = autoMerge;
    return { enabled_by: userView(hub, by), merge_method: method, commit_title: title, commit_message: '' };
}
/** A pull request with its counts and whether it can be merged, as `GET /pulls/{n}` and webhooks show it. */
function pullView(hub, repository, pull) {
    const merge = testMerge(hub, repository, pull);
    const files = pullFiles(repository, pull);
    const open = pull.state === 'open';
    return {
        ...simplePullView(hub, repository, pull),
        merged: pull.merge !== null,
        mergeable: open ? merge !== undefined : null,
        rebaseable: open ? merge !== undefined : null,
        mergeable_state: mergeState(hub, repository, pull),
        merged_by: pull.merge === null ? null : userView(hub, pull.merge.by),
        comments: repository.state.comments.filter((comment) => comment.issue === pull.number).length,
        review_comments: 0,
        maintainer_can_modify: false,
        commits: pullCommits(repository, pull).length,
        additions: files.reduce((sum, file) => sum + file.additions, 0),
        deletions: files.reduce((sum, file) => sum + file.deletions, 0),
        changed_files: files.length,
    };
}
function reviewView(hub, repository, pull, review) {
    const html = `${pullHtmlUrl(hub, repository, pull)}#pullrequestreview-${review.id}`;
    const pullUrl = `${repositoryUrl(hub, repository)}/pulls/${pull.number}`;
    return {
        id: review.id,
        node_id: nodeId('PullRequestReview', review.id),
        user: hub.user(review.user).gone === true ? null : userView(hub, review.user),
        body: review.body,
        state: review.state,
        html_url: html,
        pull_request_url: pullUrl,
        author_association: associationOf(repository, review.user),
        _links: { html: { href: html }, pull_request: { href: pullUrl } },
        submitted_at: review.submittedAt,
        commit_id: review.commit,
    };
}
/** Something that happened to a pull request, as the events of its issue show it. */
function eventView(hub, repository, entry) {
    const { id, kind, actor, at, subject, before } = entry;
    const url = repositoryUrl(hub, repository);
    const commit = kind === 'merged' ? (subject ?? null) : null;
    const about = kind === 'renamed-title'
        ? { rename: { from: before, to: subject } }
        : kind.startsWith('review-request')
            ? { review_requester: userView(hub, actor), requested_reviewer: userView(hub, subject ?? '') }
            : {};
    return {
        id,
        node_id: nodeId('TimelineEvent', id),
        url: `${url}/issues/events/${id}`,
        actor: userView(hub, actor),
        event: kind === 'renamed-title' ? 'renamed' : kind.replaceAll('-', '_'),
        commit_id: commit,
        commit_url: commit === null ? null : `${url}/commits/${commit}`,
        created_at: at,
        performed_via_github_app: null,
        ...about,
    };
}

;// CONCATENATED MODULE: ./build/src/emulators/github/views/conversation.js



const REACTIONS = ['+1', '-1', 'laugh', 'hooray', 'confused', 'heart', 'rocket', 'eyes'];
function rollup(repository, subject, url) {
    const found = repository.state.reactions.filter((reaction) => reaction.subject.kind === subject.kind && reaction.subject.id === subject.id);
    const counts = REACTIONS.map((name) => [name, found.filter(({ content }) => content === name).length]);
    return { url: `${url}/reactions`, total_count: found.length, ...Object.fromEntries(counts) };
}
function commentView(hub, repository, comment) {
    const issue = `${repositoryUrl(hub, repository)}/issues`;
    const url = `${issue}/comments/${comment.id}`;
    return {
        url,
        html_url: `${hub.serverUrl}/${repository.fullName}/pull/${comment.issue}#issuecomment-${comment.id}`,
        issue_url: `${issue}/${comment.issue}`,
        id: comment.id,
        node_id: nodeId('IssueComment', comment.id),
        user: userView(hub, comment.user),
        created_at: comment.createdAt,
        updated_at: comment.updatedAt,
        body: comment.body,
        author_association: associationOf(repository, comment.user),
        reactions: rollup(repository, { kind: 'comment', id: comment.id }, url),
        performed_via_github_app: null,
    };
}
/** A pull request as the issue that it also is. */
function issueView(hub, repository, pull) {
    const repo = repositoryUrl(hub, repository);
    const url = `${repo}/issues/${pull.number}`;
    const html = pullHtmlUrl(hub, repository, pull);
    return {
        url,
        repository_url: repo,
        labels_url: `${url}/labels{/name}`,
        comments_url: `${url}/comments`,
        events_url: `${url}/events`,
        html_url: html,
        id: pull.id,
        node_id: nodeId('PullRequest', pull.id),
        number: pull.number,
        title: pull.title,
        user: userView(hub, pull.user),
        labels: [],
        state: pull.state,
        locked: false,
        assignee: null,
        assignees: [],
        milestone: null,
        comments: repository.state.comments.filter((comment) => comment.issue === pull.number).length,
        created_at: pull.createdAt,
        updated_at: pull.updatedAt,
        closed_at: pull.closedAt,
        author_association: associationOf(repository, pull.user),
        active_lock_reason: null,
        draft: pull.draft,
        pull_request: {
            url: `${repo}/pulls/${pull.number}`,
            html_url: html,
            diff_url: `${html}.diff`,
            patch_url: `${html}.patch`,
            merged_at: pull.merge?.at ?? null,
        },
        body: pull.body,
        reactions: rollup(repository, { kind: 'issue', id: pull.number }, url),
        timeline_url: `${url}/timeline`,
        performed_via_github_app: null,
        state_reason: null,
    };
}
const reactionView = (hub, reaction) => ({
    id: reaction.id,
    node_id: nodeId('Reaction', reaction.id),
    user: userView(hub, reaction.user),
    content: reaction.content,
    created_at: reaction.createdAt,
});

;// CONCATENATED MODULE: ./build/src/emulators/github/conversation.js
/** Comments on pull requests and reactions to them. */




function checkBody(body) {
    if (body.trim() === '')
        throw validationFailed('IssueComment', "Body can't be blank", 'body');
    checkLength('IssueComment', body);
}
const emitComment = (hub, repository, comment, action, by, changes) => emit(hub, repository, 'issue_comment', by, () => ({
    action,
    issue: issueView(hub, repository, findPull(repository, comment.issue)),
    comment: commentView(hub, repository, comment),
    ...(changes && { changes }),
}));
function findComment(repository, id) {
    const comment = repository.state.comments.find((each) => each.id === id);
    if (comment === undefined)
        throw notFound();
    return comment;
}
/** Adds a comment to a pull request. */
function addComment(hub, repository, by, issue, body) {
    checkBody(body);
    const pull = findPull(repository, issue);
    const at = hub.clock.timestamp();
    const comment = {
        id: hub.nextId(),
        issue,
        user: by,
        body,
        createdAt: at,
        updatedAt: at,
        lastEdit: null,
        minimized: null,
    };
    repository.state.comments.push(comment);
    pull.updatedAt = at;
    return { comment, event: emitComment(hub, repository, comment, 'created', by) };
}
function editComment(hub, repository, by, id, body) {
    checkBody(body);
    const comment = findComment(repository, id);
    const from = comment.body;
    comment.body = body;
    comment.updatedAt = hub.clock.timestamp();
    comment.lastEdit = { by, at: comment.updatedAt };
    return { comment, event: emitComment(hub, repository, comment, 'edited', by, { body: { from } }) };
}
function deleteComment(hub, repository, by, id) {
    const comment = findComment(repository, id);
    const event = emitComment(hub, repository, comment, 'deleted', by);
    repository.state.comments = repository.state.comments.filter((each) => each.id !== id);
    repository.state.reactions = repository.state.reactions.filter(({ subject }) => subject.kind !== 'comment' || subject.id !== id);
    return { comment, event };
}
const isOn = (reaction, subject) => reaction.subject.kind === subject.kind && reaction.subject.id === subject.id;
const reactionsTo = (repository, subject) => repository.state.reactions.filter((reaction) => isOn(reaction, subject));
/** Reacts to something; the same reaction of the same account exists once (`added` is false then). */
function addReaction(hub, repository, by, subject, content) {
    const old = reactionsTo(repository, subject).find((each) => each.user === by && each.content === content);
    if (old !== undefined)
        return { reaction: old, added: false };
    const reaction = {
        id: hub.nextId(),
        subject,
        user: by,
        content,
        createdAt: hub.clock.timestamp(),
    };
    repository.state.reactions.push(reaction);
    return { reaction, added: true };
}
/** Takes back an account's reaction of one kind, or the reaction of an id (a number). Throws a 404. */
function removeReaction(repository, by, subject, which) {
    const reaction = reactionsTo(repository, subject).find((each) => typeof which === 'number' ? each.id === which : each.user === by && each.content === which);
    if (reaction === undefined)
        throw notFound();
    repository.state.reactions = repository.state.reactions.filter((each) => each !== reaction);
    return reaction;
}

;// CONCATENATED MODULE: ./build/src/emulators/github/pull-refs.js
/** What pushes do to pull requests: new commits, closing, landing. */




/** Adds to a pull request's timeline and marks it as updated. */
function record(hub, pull, kind, actor, about = {}) {
    const at = hub.clock.timestamp();
    pull.updatedAt = at;
    pull.timeline.push({ id: hub.nextId(), kind, actor, at, ...about });
}
/** Emits a pull_request event of an action, with whatever that action adds to the payload. */
function emitPull(hub, repository, pull, action, by, extra = {}) {
    return emit(hub, repository, 'pull_request', by, () => ({
        action,
        number: pull.number,
        pull_request: pullView(hub, repository, pull),
        ...extra,
    }));
}
/** Closes a pull request without merging it. */
function closePull(hub, repository, pull, by) {
    pull.state = 'closed';
    pull.closedAt = hub.clock.timestamp();
    pull.autoMerge = null;
    record(hub, pull, 'closed', by);
    return emitPull(hub, repository, pull, 'closed', by);
}
/** Marks a pull request as merged by a commit that is on its base by now. */
function markMerged(hub, repository, pull, by, commit) {
    const at = hub.clock.timestamp();
    pull.state = 'closed';
    pull.closedAt = at;
    pull.merge = { at, by, commit };
    record(hub, pull, 'merged', by, { subject: commit });
    record(hub, pull, 'closed', by);
    return emitPull(hub, repository, pull, 'closed', by);
}
const openPulls = (repository) => repository.state.pulls.filter((pull) => pull.state === 'open');
/** A branch got another head, or was deleted (`to` undefined): open pull requests from it follow, or are closed. */
function followHeadMove(hub, source, by, branch, to) {
    for (const repository of hub.repositories()) {
        for (const pull of openPulls(repository)) {
            if (pull.head.repository !== source.fullName || pull.head.ref !== branch)
                continue;
            if (to === undefined) {
                record(hub, pull, 'head-ref-deleted', by);
                closePull(hub, repository, pull, by);
                continue;
            }
            const before = pull.head.oid;
            const { objects } = repository.git;
            pull.head.oid = to;
            showHead(repository, pull);
            if (!isAncestor(objects, before, to)) {
                record(hub, pull, 'head-ref-force-pushed', by, { before, subject: to });
            }
            pull.updatedAt = hub.clock.timestamp();
            const base = repository.git.refs.get(`refs/heads/${pull.base.ref}`);
            // Nothing is left to merge: GitHub closes such a pull request by itself.
            if (base !== undefined && isAncestor(objects, to, base))
                closePull(hub, repository, pull, by);
            else
                emitPull(hub, repository, pull, 'synchronize', by, { before, after: to });
        }
    }
}
/** A branch got another head: open pull requests into it see the new base, and those that it contains are merged. */
function followBaseMove(hub, repository, by, branch, to) {
    for (const pull of openPulls(repository)) {
        if (pull.base.ref !== branch)
            continue;
        if (isAncestor(repository.git.objects, pull.head.oid, to))
            markMerged(hub, repository, pull, by, to);
        else
            pull.base.oid = to;
    }
}

;// CONCATENATED MODULE: ./build/src/emulators/github/pushes.js
/** The one door through which refs move: rules first, then compare-and-swap, then what follows from it. */






/** The ref holds another commit than the caller expected. */
class StaleHeadError extends GitHubError {
}
/**
 * Moves, creates or deletes a ref for a caller, and returns the push event if one starts runs. Throws GitHub's
 * refusal: not allowed, protected, no fast-forward, no such commit, invalid name, or StaleHeadError.
 */
function moveRef(hub, repository, caller, move) {
    const { objects, refs } = repository.git;
    authorize(repository, caller, { scopes: ['contents'], access: 'write', role: 'write' });
    checkRules(hub, repository, caller, move);
    const before = refs.get(move.ref);
    if (move.expected !== undefined && before !== move.expected)
        throw stale(move.expected);
    if (move.to !== undefined) {
        if (readCommit(objects, move.to) === undefined)
            throw unprocessable('Object does not exist');
        const forward = before === undefined || isAncestor(objects, before, move.to);
        if (!forward && move.force !== true)
            throw unprocessable('Update is not a fast forward');
    }
    try {
        refs.compareAndSwap(move.ref, before, move.to);
    }
    catch (error) {
        if (error instanceof StaleRefError)
            throw stale(move.expected);
        if (error instanceof InvalidRefError)
            throw unprocessable(error.message);
        throw error;
    }
    return follow(hub, repository, caller.login, { ref: move.ref, before, after: move.to });
}
/** What follows from a ref having moved: the push event, and pull requests that come or go with it. */
function follow(hub, repository, by, moved) {
    const { ref, before, after } = moved;
    if (!/^refs\/(heads|tags)\//.test(ref))
        return undefined;
    repository.state.pushedAt = hub.clock.timestamp();
    const event = emitPush(hub, repository, by, moved);
    if (ref.startsWith('refs/tags/') || before === after)
        return event;
    const branch = ref.slice('refs/heads/'.length);
    followHeadMove(hub, repository, by, branch, after);
    if (after !== undefined)
        followBaseMove(hub, repository, by, branch, after);
    return event;
}
const stale = (expected) => new StaleHeadError(`Expected branch to point to "${expected ?? ''}" but it did not. Pull and try again.`, {
    status: 409,
    type: 'STALE_DATA',
});
function checkRules(hub, repository, caller, { ref, to, byMerge }) {
    if (ref.startsWith('refs/pull/'))
        throw unprocessable('Reference cannot be updated');
    const custom = !ref.startsWith('refs/heads/') && !ref.startsWith('refs/tags/');
    if (custom && hub.state.switches.customRefs === 'refused') {
        throw unprocessable('Repository rule violations found\n\nCannot update this protected ref.\n\n');
    }
    const branch = ref.replace('refs/heads/', '');
    const protection = repository.state.protections[branch];
    if (protection !== undefined && !custom && byMerge !== true && !protection.bypass.includes(caller.login)) {
        throw protection.kind === 'ruleset'
            ? unprocessable('Repository rule violations found\n\nChanges must be made through a pull request.\n\n')
            : new GitHubError(to === undefined ? 'Cannot delete this protected branch' : 'Protected branch hook declined', { status: 403, type: 'FORBIDDEN' });
    }
}

;// CONCATENATED MODULE: ./build/src/emulators/github/merging.js
/** Merging pull requests in GitHub's three styles, as real commits. */








const conflicting = () => new GitHubError('Pull Request is not mergeable', { status: 405, type: 'UNPROCESSABLE' });
/** GitHub's own texts, where the caller gives none. */
function messageOf(repository, pull, options) {
    const commits = pullCommits(repository, pull);
    const owner = pull.head.repository?.split('/')[0] ?? 'unknown';
    const single = commits.length === 1 ? commits[0] : undefined;
    const [headline = '', ...rest] = single?.message.trimEnd().split('\n') ?? [pull.title];
    const squash = options.method === 'squash';
    const title = squash
        ? `${headline} (#${pull.number})`
        : `Merge pull request #${pull.number} from ${owner}/${pull.head.ref}`;
    const listed = commits.map((commit) => `* ${commit.message.trimEnd()}`).join('\n\n');
    const body = squash ? (single === undefined ? listed : rest.join('\n').trim()) : pull.title;
    const text = [options.title ?? title, options.message ?? body].filter((part) => part !== '');
    return text.join('\n\n');
}
/** The commit that the base shall point at; throws where the branches conflict. */
function mergeCommit(hub, repository, by, pull, options) {
    const { git } = repository;
    const person = signatureOf(hub, by);
    const web = { name: 'GitHub', email: 'noreply@github.com', at: person.at };
    if (options.method === 'rebase') {
        let onto = pull.base.oid;
        for (const commit of pullCommits(repository, pull)) {
            const parent = commit.parents[0];
            if (parent === undefined || commit.parents.length > 1)
                throw conflicting();
            const from = expectCommit(git.objects, parent).tree;
            const tree = appliedTree(git, { from, to: commit.tree, onto: expectCommit(git.objects, onto).tree });
            if (tree === undefined)
                throw conflicting();
            onto = writeCommit(git.objects, { ...commit, tree, parents: [onto], committer: person, signed: false });
        }
        return onto;
    }
    const tree = mergedTree(git, pull.base.oid, pull.head.oid);
    if (tree === undefined)
        throw conflicting();
    const parents = options.method === 'squash' ? [pull.base.oid] : [pull.base.oid, pull.head.oid];
    const author = options.method === 'squash' ? signatureOf(hub, pull.user) : person;
    const message = messageOf(repository, pull, options);
    return writeCommit(git.objects, { tree, parents, author, committer: web, message, signed: true });
}
/**
 * Merges a pull request. Two events follow: the pull request's `closed`, and the push to its base.
 */
function mergePull(hub, repository, caller, pull, options = {}) {
    authorize(repository, caller, { scopes: ['contents'], access: 'write', role: 'write' });
    if (pull.state === 'closed' || pull.draft)
        throw conflicting();
    if (options.sha !== undefined && options.sha !== pull.head.oid) {
        throw new GitHubError('Head branch was modified. Review and try the merge again.', { status: 409 });
    }
    const commit = mergeCommit(hub, repository, caller.login, pull, options);
    const before = pull.base.oid;
    const ref = `refs/heads/${pull.base.ref}`;
    // Marked first: the push must not find it open and close it in its own way.
    const event = markMerged(hub, repository, pull, caller.login, commit);
    const push = moveRef(hub, repository, caller, { ref, to: commit, expected: before, byMerge: true });
    return { pull, event, push, commit };
}

;// CONCATENATED MODULE: ./build/src/emulators/github/pulls.js
/** What people and tokens do with pull requests: open, edit, close, reopen, review. Merging has its own file. */








/** The repository and branch that a pull request's `head` names. */
function headOf(hub, repository, head) {
    const [owner = '', branch] = head.includes(':') ? head.split(':') : [repository.state.owner, head];
    const source = owner === repository.state.owner
        ? repository
        : hub.repositories().find(({ state }) => state.owner === owner && state.parent === repository.fullName);
    if (source === undefined || branch === undefined) {
        throw unprocessable('Validation Failed', [{ resource: 'PullRequest', field: 'head', code: 'invalid' }]);
    }
    return { source, branch };
}
function checkActions(hub, by) {
    if (by === ACTIONS_BOT && !hub.state.switches.actionsMayCreatePulls) {
        throw new GitHubError('GitHub Actions is not permitted to create or approve pull requests.', {
            status: 403,
            type: 'FORBIDDEN',
        });
    }
}
/** The next number, shared by issues and pull requests. */
const nextNumber = (repository) => Math.max(0, ...repository.state.pulls.map(({ number }) => number)) + 1;
function openPull(hub, repository, by, wanted) {
    checkActions(hub, by);
    checkLength('PullRequest', wanted.body ?? '');
    const { source, branch } = headOf(hub, repository, wanted.head);
    const headOid = source.git.refs.get(`refs/heads/${branch}`);
    const baseOid = repository.git.refs.get(`refs/heads/${wanted.base}`);
    const invalid = headOid === undefined ? 'head' : baseOid === undefined ? 'base' : undefined;
    if (headOid === undefined || baseOid === undefined) {
        throw unprocessable('Validation Failed', [{ resource: 'PullRequest', field: invalid, code: 'invalid' }]);
    }
    const same = repository.state.pulls.find(({ state, head, base }) => state === 'open' &&
        head.repository === source.fullName &&
        head.ref === branch &&
        base.ref === wanted.base);
    if (same !== undefined) {
        throw validationFailed('PullRequest', `A pull request already exists for ${source.state.owner}:${branch}.`);
    }
    if (commitsBetween(repository.git.objects, baseOid, headOid).length === 0) {
        throw validationFailed('PullRequest', `No commits between ${wanted.base} and ${branch}`);
    }
    const at = hub.clock.timestamp();
    const pull = {
        id: hub.nextId(),
        number: nextNumber(repository),
        user: by,
        createdAt: at,
        updatedAt: at,
        title: wanted.title,
        body: wanted.body ?? null,
        state: 'open',
        draft: wanted.draft ?? false,
        closedAt: null,
        merge: null,
        base: { ref: wanted.base, oid: baseOid },
        head: { repository: source.fullName, ref: branch, oid: headOid },
        requestedReviewers: [],
        reviews: [],
        labels: [],
        lastEdit: null,
        autoMerge: null,
        timeline: [],
    };
    repository.state.pulls.push(pull);
    showHead(repository, pull);
    return { pull, event: emitPull(hub, repository, pull, 'opened', by) };
}
/** Changes title, body or base; the event says what they were. */
function editPull(hub, repository, pull, by, edit) {
    checkLength('PullRequest', edit.body ?? '');
    const changes = {};
    if (edit.title !== undefined && edit.title !== pull.title) {
        changes['title'] = { from: pull.title };
        record(hub, pull, 'renamed-title', by, { before: pull.title, subject: edit.title });
        pull.title = edit.title;
    }
    if (edit.body !== undefined && edit.body !== pull.body) {
        changes['body'] = { from: pull.body ?? '' };
        pull.body = edit.body;
    }
    if (edit.base !== undefined && edit.base !== pull.base.ref) {
        const oid = repository.git.refs.get(`refs/heads/${edit.base}`);
        if (oid === undefined) {
            throw unprocessable('Validation Failed', [{ resource: 'PullRequest', field: 'base', code: 'invalid' }]);
        }
        changes['base'] = { ref: { from: pull.base.ref }, sha: { from: pull.base.oid } };
        pull.base = { ref: edit.base, oid };
    }
    if (Object.keys(changes).length === 0)
        return { pull, event: undefined };
    pull.updatedAt = hub.clock.timestamp();
    if (changes['body'] !== undefined)
        pull.lastEdit = { by, at: pull.updatedAt };
    return { pull, event: emitPull(hub, repository, pull, 'edited', by, { changes }) };
}
function setPullState(hub, repository, pull, by, state) {
    if (state === pull.state)
        return { pull, event: undefined };
    if (state === 'closed')
        return { pull, event: closePull(hub, repository, pull, by) };
    const source = pull.head.repository === null ? undefined : hub.repository(pull.head.repository);
    const head = source?.git.refs.get(`refs/heads/${pull.head.ref}`);
    const refuse = (message) => validationFailed('PullRequest', message, 'state');
    if (pull.merge !== null)
        throw refuse('state cannot be changed. The pull request cannot be reopened.');
    if (head === undefined)
        throw refuse(`state cannot be changed. The ${pull.head.ref} branch has been deleted.`);
    const base = repository.git.refs.get(`refs/heads/${pull.base.ref}`);
    if (base === undefined || isAncestor(repository.git.objects, head, base)) {
        throw refuse(`state cannot be changed. There are no new commits on the ${pull.head.ref} branch.`);
    }
    if (!isAncestor(repository.git.objects, pull.head.oid, head)) {
        throw refuse(`state cannot be changed. The ${pull.head.ref} branch was force-pushed or recreated.`);
    }
    pull.state = 'open';
    pull.closedAt = null;
    pull.head.oid = head;
    pull.base.oid = base;
    showHead(repository, pull);
    record(hub, pull, 'reopened', by);
    return { pull, event: emitPull(hub, repository, pull, 'reopened', by) };
}
function setDraft(hub, repository, pull, by, draft) {
    if (pull.draft === draft)
        return { pull, event: undefined };
    pull.draft = draft;
    record(hub, pull, draft ? 'convert-to-draft' : 'ready-for-review', by);
    const action = draft ? 'converted_to_draft' : 'ready_for_review';
    return { pull, event: emitPull(hub, repository, pull, action, by) };
}
/** Asks for a review, or with `remove` no longer; one event per reviewer, the last one is returned. */
function requestReview(hub, repository, pull, by, reviewers, remove = false) {
    if (reviewers.includes(pull.user))
        throw unprocessable('Review cannot be requested from pull request author.');
    let event;
    for (const login of reviewers) {
        if (pull.requestedReviewers.includes(login) !== remove)
            continue;
        pull.requestedReviewers = pull.requestedReviewers.filter((each) => each !== login);
        if (!remove)
            pull.requestedReviewers.push(login);
        record(hub, pull, remove ? 'review-request-removed' : 'review-requested', by, { subject: login });
        const action = remove ? 'review_request_removed' : 'review_requested';
        event = emitPull(hub, repository, pull, action, by, { requested_reviewer: userView(hub, login) });
    }
    return { pull, event };
}
const REVIEW_STATE = {
    APPROVE: 'APPROVED',
    REQUEST_CHANGES: 'CHANGES_REQUESTED',
    COMMENT: 'COMMENTED',
};
/** Submits a review, which also answers a request for one. */
function addReview(hub, repository, pull, by, review) {
    if (by === pull.user && review.kind !== 'COMMENT') {
        const what = review.kind === 'APPROVE' ? 'approve' : 'request changes on';
        throw unprocessable(`Unprocessable Entity: Can not ${what} your own pull request`);
    }
    if (review.kind === 'APPROVE')
        checkActions(hub, by);
    const submitted = {
        id: hub.nextId(),
        user: by,
        body: review.body ?? '',
        state: REVIEW_STATE[review.kind],
        submittedAt: hub.clock.timestamp(),
        commit: pull.head.oid,
    };
    pull.reviews.push(submitted);
    pull.requestedReviewers = pull.requestedReviewers.filter((login) => login !== by);
    pull.updatedAt = submitted.submittedAt;
    const event = emit(hub, repository, 'pull_request_review', by, () => {
        const view = reviewView(hub, repository, pull, submitted);
        // Webhooks write the state in small letters, the API in capitals.
        const payload = { ...view, state: submitted.state.toLowerCase() };
        return { action: 'submitted', review: payload, pull_request: simplePullView(hub, repository, pull) };
    });
    return { review: submitted, event };
}
/** Turns auto-merge on with a method, or off with null. */
function setAutoMerge(hub, pull, by, method) {
    const known = ['merge', 'squash', 'rebase'].find((each) => each === method);
    pull.autoMerge = known === undefined ? null : { by, method: known, at: hub.clock.timestamp() };
    record(hub, pull, known === undefined ? 'auto-merge-disabled' : 'auto-merge-enabled', by);
}

;// CONCATENATED MODULE: ./build/src/emulators/github/person.js
/**
 * A person at work: what somebody does on github.com or with git, as plain calls. Everything that would start a workflow
 * run returns the event of that run; the same events are collected by the emulator.
 */











/** A person never acts as a workflow's token, so what they do always has its event. */
function happened(event) {
    if (event === undefined)
        throw new Error('Nothing happened: it was so already.');
    return event;
}
class Person {
    login;
    #hub;
    #fullName;
    constructor(hub, fullName, login) {
        this.#hub = hub;
        this.#fullName = fullName;
        this.login = hub.user(login).login;
    }
    get #repository() {
        return this.#hub.repository(this.#fullName);
    }
    get #caller() {
        return { login: this.login };
    }
    /** The same person in another repository, a fork for instance. */
    in(fullName) {
        return new Person(this.#hub, fullName, this.login);
    }
    /** Commits changed files on a branch and pushes it. */
    commit(files, options = {}) {
        const { git, state } = this.#repository;
        const { branch = state.defaultBranch, from = state.defaultBranch, message = 'Change plans' } = options;
        const parent = git.refs.get(`refs/heads/${branch}`) ?? git.refs.get(`refs/heads/${from}`);
        const tree = parent === undefined ? undefined : expectCommit(git.objects, parent).tree;
        const oid = this.#write(this.#edited(tree, files), parent, message);
        return { oid, event: this.push(branch, oid) };
    }
    /** Rewrites the newest commit of a branch under its author and message, as `git commit --amend` does, and pushes it. */
    amend(files, branch) {
        const { git } = this.#repository;
        const newest = expectCommit(git.objects, git.refs.get(`refs/heads/${branch}`) ?? '');
        const tree = this.#edited(newest.tree, files);
        const committer = signatureOf(this.#hub, this.login);
        const oid = writeCommit(git.objects, { ...newest, tree, committer, signed: false });
        return { oid, event: this.push(branch, oid, { force: true }) };
    }
    /** Renames a file in a commit of its own. */
    rename(from, to, options = {}) {
        const { git, state } = this.#repository;
        const head = git.refs.get(`refs/heads/${options.branch ?? state.defaultBranch}`);
        const entry = head === undefined ? undefined : entryAt(git.objects, expectCommit(git.objects, head).tree, from);
        if (entry?.type !== 'blob')
            throw new Error(`No file ${from} to rename.`);
        const files = { [from]: null, [to]: git.objects.expect(entry.oid, 'blob') };
        return this.commit(files, { message: `Rename ${from} to ${to}`, ...options });
    }
    #edited(tree, files) {
        const { objects } = this.#repository.git;
        const edits = Object.entries(files).map(([path, content]) => {
            const mode = (tree === undefined ? undefined : entryAt(objects, tree, path)?.mode) ?? '100644';
            const edit = content === null ? null : { mode, oid: objects.write('blob', Buffer.from(content)) };
            return [path, edit];
        });
        return editTree(objects, tree, new Map(edits));
    }
    #write(tree, parent, message) {
        const author = signatureOf(this.#hub, this.login);
        const parents = parent === undefined ? [] : [parent];
        return writeCommit(this.#repository.git.objects, { tree, parents, author, committer: author, message });
    }
    /** Points a branch at a commit. */
    push(branch, oid, options = {}) {
        const move = { ref: `refs/heads/${branch}`, to: oid, ...options };
        return happened(moveRef(this.#hub, this.#repository, this.#caller, move));
    }
    /** Creates a branch at another branch's head. */
    branch(name, from) {
        const { git, state } = this.#repository;
        const oid = git.refs.get(`refs/heads/${from ?? state.defaultBranch}`);
        if (oid === undefined)
            throw new Error(`No branch ${from ?? state.defaultBranch}.`);
        return this.push(name, oid);
    }
    deleteBranch(name) {
        const move = { ref: `refs/heads/${name}`, to: undefined };
        return happened(moveRef(this.#hub, this.#repository, this.#caller, move));
    }
    /** Undoes a commit with a new one on a branch, as `git revert` does; throws on a conflict. */
    revertCommit(oid, options = {}) {
        const { git, state } = this.#repository;
        const { branch = state.defaultBranch, from = state.defaultBranch } = options;
        const head = git.refs.get(`refs/heads/${branch}`) ?? git.refs.get(`refs/heads/${from}`) ?? '';
        const undone = expectCommit(git.objects, oid);
        const tree = revertedTree(git, oid, head);
        if (tree === undefined)
            throw new Error(`Reverting ${oid} conflicts with ${branch}.`);
        const subject = undone.message.split('\n')[0] ?? '';
        const message = options.message ?? `Revert "${subject}"\n\nThis reverts commit ${oid}.`;
        const reverted = this.#write(tree, head, message);
        return { oid: reverted, event: this.push(branch, reverted) };
    }
    openPull(wanted) {
        const base = wanted.base ?? this.#repository.state.defaultBranch;
        const { pull, event } = openPull(this.#hub, this.#repository, this.login, { ...wanted, base });
        return { pull, event: happened(event) };
    }
    /** GitHub's "Revert" button: a pull request that undoes a merged one (its squash or merge commit). */
    revertPull(number) {
        const pull = this.#pull(number);
        if (pull.merge === null)
            throw new Error(`#${number} is not merged.`);
        const branch = `revert-${number}-${pull.head.ref}`;
        const title = `Revert "${pull.title}"`;
        const body = `Reverts ${this.#fullName}#${number}`;
        const { git } = this.#repository;
        const tree = (oid) => expectCommit(git.objects, oid).tree;
        const head = git.refs.get(`refs/heads/${pull.base.ref}`) ?? '';
        // All that it brought, however many commits a rebase made of it.
        const moved = { from: tree(pull.merge.commit), to: tree(pull.base.oid), onto: tree(head) };
        const reverted = appliedTree(git, moved);
        if (reverted === undefined)
            throw new Error(`Reverting #${number} conflicts with ${pull.base.ref}.`);
        const [subject = ''] = expectCommit(git.objects, pull.merge.commit).message.split('\n');
        const message = `Revert "${subject}"\n\nThis reverts commit ${pull.merge.commit}.`;
        this.push(branch, this.#write(reverted, head, message));
        return this.openPull({ title, body, head: branch, base: pull.base.ref });
    }
    editPull(number, edit) {
        return happened(editPull(this.#hub, this.#repository, this.#pull(number), this.login, edit).event);
    }
    closePull(number) {
        return happened(setPullState(this.#hub, this.#repository, this.#pull(number), this.login, 'closed').event);
    }
    reopenPull(number) {
        return happened(setPullState(this.#hub, this.#repository, this.#pull(number), this.login, 'open').event);
    }
    /** Merges; `event` is the pull request's `closed`, `push` that of its base. */
    mergePull(number, options = {}) {
        const merged = mergePull(this.#hub, this.#repository, this.#caller, this.#pull(number), options);
        return { commit: merged.commit, event: happened(merged.event), push: happened(merged.push) };
    }
    readyForReview(number) {
        return happened(setDraft(this.#hub, this.#repository, this.#pull(number), this.login, false).event);
    }
    convertToDraft(number) {
        return happened(setDraft(this.#hub, this.#repository, this.#pull(number), this.login, true).event);
    }
    requestReview(number, ...reviewers) {
        for (const login of reviewers)
            this.#hub.user(login);
        return happened(requestReview(this.#hub, this.#repository, this.#pull(number), this.login, reviewers).event);
    }
    review(number, kind, body = '') {
        const pull = this.#pull(number);
        return happened(addReview(this.#hub, this.#repository, pull, this.login, { kind, body }).event);
    }
    approve(number, body = '') {
        return this.review(number, 'APPROVE', body);
    }
    /** Sets a pull request to merge by itself; null takes it back. Nothing is merged: there are no checks to wait for. */
    autoMerge(number, method) {
        setAutoMerge(this.#hub, this.#pull(number), this.login, method);
    }
    comment(number, body) {
        const { comment, event } = addComment(this.#hub, this.#repository, this.login, number, body);
        return { id: comment.id, event: happened(event) };
    }
    editComment(id, body) {
        return happened(editComment(this.#hub, this.#repository, this.login, id, body).event);
    }
    deleteComment(id) {
        return happened(deleteComment(this.#hub, this.#repository, this.login, id).event);
    }
    react(commentId, content) {
        addReaction(this.#hub, this.#repository, this.login, { kind: 'comment', id: commentId }, content);
    }
    /** Sets what somebody may do in the repository; admins may. */
    setRole(login, role) {
        authorize(this.#repository, this.#caller, { scopes: [], access: 'write', role: 'admin' });
        this.#repository.state.roles[this.#hub.user(login).login] = role;
    }
    /** Starts the workflow by hand, on the default branch or another ref. */
    dispatchWorkflow(inputs = {}, branch) {
        const repository = this.#repository;
        const ref = `refs/heads/${branch ?? repository.state.defaultBranch}`;
        const workflow = '.github/workflows/plan-sync.yml';
        return happened(emit(this.#hub, repository, 'workflow_dispatch', this.login, () => ({ ref, inputs, workflow })));
    }
    #pull(number) {
        return findPull(this.#repository, number);
    }
}

;// CONCATENATED MODULE: ./build/src/emulators/github/control.js

const snapshots = new WeakMap();
/**
 * Does one action: `person` ({repository, login, do, with}: a method of Person and its arguments), `events`, `log`,
 * `fault`, `clock` ({set} or {advance}), `switches`, `snapshot` (answers a number), `restore` ({snapshot}), `state`.
 */
function control(hub, traffic, action, body) {
    try {
        const result = actions[action];
        if (result === undefined)
            return { status: 404, body: { message: `No action ${action}.` } };
        return { status: 200, body: result(hub, traffic, body ?? {}) ?? {} };
    }
    catch (error) {
        return { status: 422, body: { message: error.message } };
    }
}
const actions = {
    events: (hub) => hub.state.events,
    state: (hub) => hub.state,
    log: (_, traffic) => traffic.log,
    fault: (_, traffic, body) => {
        traffic.fail({ ...body, on: new RegExp(body.on) });
    },
    clock: (hub, _, body) => {
        if (body.set !== undefined)
            hub.clock.set(body.set);
        if (body.advance !== undefined)
            hub.clock.advance(body.advance);
        return { now: hub.clock.timestamp() };
    },
    switches: (hub, _, body) => Object.assign(hub.state.switches, body),
    snapshot: (hub) => {
        const taken = snapshots.get(hub) ?? [];
        snapshots.set(hub, taken);
        return { snapshot: taken.push(hub.snapshot()) };
    },
    restore: (hub, _, body) => {
        const snapshot = snapshots.get(hub)?.[body.snapshot - 1];
        if (snapshot === undefined)
            throw new Error(`No snapshot ${body.snapshot}.`);
        hub.restore(snapshot);
    },
    person: (hub, _, body) => {
        const fullName = body.repository ?? Object.keys(hub.state.repositories)[0];
        const person = new Person(hub, fullName, body.login ?? 'ada');
        const method = person[body.do];
        if (typeof method !== 'function')
            throw new Error(`A person cannot ${body.do}.`);
        return method.apply(person, body.with ?? []);
    },
};

// EXTERNAL MODULE: ./node_modules/graphql/index.js
var graphql = __webpack_require__(17645);
;// CONCATENATED MODULE: ./build/src/emulators/github/graphql/accounts.js
/** Accounts as GraphQL shows them: a bot's login has no `[bot]` there. */

/** Null where the account was deleted. */
function actorNode({ hub, caller }, login) {
    const user = hub.user(login);
    if (user.gone === true)
        return null;
    const slug = login.replace('[bot]', '');
    const path = user.type === 'Bot' ? `/apps/${slug}` : `/${slug}`;
    return {
        __typename: user.type,
        id: nodeId(user.type, login),
        databaseId: user.id,
        login: slug,
        name: user.name,
        email: user.email ?? '',
        avatarUrl: `${hub.serverUrl}/avatars/${user.id}`,
        resourcePath: path,
        url: `${hub.serverUrl}${path}`,
        isViewer: login === caller.login,
        isSiteAdmin: false,
    };
}

;// CONCATENATED MODULE: ./build/src/emulators/github/graphql/connections.js
/** Lists as GraphQL gives them: cut by first/last/after/before, with cursors, and with GitHub's limits. */

const cursorOf = (key) => Buffer.from(`cursor:v2:${key}`).toString('base64');
/** A connection over items; `key` names an item so that its cursor survives others coming and going. */
function connection(name, items, args, key) {
    const size = args.first ?? args.last;
    if (size === null || size === undefined) {
        throw new GitHubError(`You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`, { status: 200, type: 'MISSING_PAGINATION_BOUNDARIES' });
    }
    if (size > 100) {
        throw new GitHubError(`Requesting ${size} records on the \`${name}\` connection exceeds the \`first\` limit of 100 records.`, { status: 200, type: 'EXCESSIVE_PAGINATION' });
    }
    const cursors = items.map((item) => cursorOf(String(key(item))));
    const from = args.after ? cursors.indexOf(args.after) + 1 : 0;
    const before = args.before ? cursors.indexOf(args.before) : -1;
    const to = before < 0 ? items.length : before;
    const start = args.first === null || args.first === undefined ? Math.max(from, to - size) : from;
    const end = args.first === null || args.first === undefined ? to : Math.min(to, from + size);
    const nodes = items.slice(start, end);
    return {
        totalCount: items.length,
        nodes,
        edges: nodes.map((node, index) => ({ node, cursor: cursors[start + index] })),
        pageInfo: {
            startCursor: cursors[start] ?? null,
            endCursor: nodes.length === 0 ? null : (cursors[end - 1] ?? null),
            hasNextPage: end < items.length,
            hasPreviousPage: start > 0,
        },
    };
}

;// CONCATENATED MODULE: ./build/src/emulators/github/graphql/conversation.js





/** REST's names of reactions, and GraphQL's. */
const REACTION_CONTENT = {
    '+1': 'THUMBS_UP',
    '-1': 'THUMBS_DOWN',
    laugh: 'LAUGH',
    hooray: 'HOORAY',
    confused: 'CONFUSED',
    heart: 'HEART',
    rocket: 'ROCKET',
    eyes: 'EYES',
};
const reactionNode = (graph, reaction) => ({
    __typename: 'Reaction',
    id: nodeId('Reaction', reaction.id),
    databaseId: reaction.id,
    content: REACTION_CONTENT[reaction.content],
    createdAt: reaction.createdAt,
    user: () => (graph.hub.user(reaction.user).type === 'User' ? actorNode(graph, reaction.user) : null),
});
/** The fields of anything that can be reacted to. */
function reactable(graph, repository, subject) {
    const all = () => repository.state.reactions.filter((reaction) => reaction.subject.kind === subject.kind && reaction.subject.id === subject.id);
    return {
        viewerCanReact: true,
        reactions: (args) => {
            const found = all().filter(({ content }) => !args.content || REACTION_CONTENT[content] === args.content);
            const nodes = found.map((reaction) => reactionNode(graph, reaction));
            return {
                ...connection('reactions', nodes, args, (node) => String(node['id'])),
                viewerHasReacted: found.some((reaction) => reaction.user === graph.caller.login),
            };
        },
        reactionGroups: () => Object.entries(REACTION_CONTENT).map(([name, content]) => {
            const found = all().filter((reaction) => reaction.content === name);
            return {
                content,
                createdAt: found[0]?.createdAt ?? null,
                viewerHasReacted: found.some((reaction) => reaction.user === graph.caller.login),
                reactors: (args) => {
                    const actors = found.flatMap((reaction) => actorNode(graph, reaction.user) ?? []);
                    return connection('reactors', actors, args, (node) => String(node['id']));
                },
            };
        }),
    };
}
/** The fields of anything whose text can be edited. */
const edits = (graph, edit) => ({
    editor: () => (edit === null ? null : actorNode(graph, edit.by)),
    lastEditedAt: edit?.at ?? null,
    includesCreatedEdit: edit !== null,
});
function commentNode(graph, repository, comment) {
    const pull = findPull(repository, comment.issue);
    return {
        __typename: 'IssueComment',
        id: nodeId('IssueComment', comment.id),
        databaseId: comment.id,
        fullDatabaseId: String(comment.id),
        author: () => actorNode(graph, comment.user),
        authorAssociation: associationOf(repository, comment.user),
        body: comment.body,
        bodyText: comment.body,
        createdAt: comment.createdAt,
        publishedAt: comment.createdAt,
        updatedAt: comment.updatedAt,
        ...edits(graph, comment.lastEdit),
        isMinimized: comment.minimized !== null,
        minimizedReason: comment.minimized,
        viewerDidAuthor: comment.user === graph.caller.login,
        viewerCanMinimize: true,
        url: `${pullHtmlUrl(graph.hub, repository, pull)}#issuecomment-${comment.id}`,
        resourcePath: `/${repository.fullName}/pull/${pull.number}#issuecomment-${comment.id}`,
        pullRequest: () => graph.pull(repository, pull),
        repository: () => graph.repository(repository),
        ...reactable(graph, repository, { kind: 'comment', id: comment.id }),
    };
}

;// CONCATENATED MODULE: ./build/src/emulators/github/graphql/objects.js
/** Git objects and refs as GraphQL shows them. Fields that cost something are functions, called only when asked for. */










/** The node of any object id, or null; `folder` is where a tree was found, for the paths of its entries. */
function objectNode(graph, repository, oid, folder = '') {
    const type = oid === undefined ? undefined : repository.git.objects.read(oid)?.type;
    if (oid === undefined || type === undefined)
        return null;
    if (type === 'commit')
        return commitNode(graph, repository, expectCommit(repository.git.objects, oid));
    return type === 'tree' ? treeNode(graph, repository, oid, folder) : blobNode(graph, repository, oid);
}
const common = (graph, repository, type, oid) => ({
    id: nodeId(type, `${repository.fullName}@${oid}`),
    oid,
    abbreviatedOid: oid.slice(0, 7),
    commitResourcePath: `/${repository.fullName}/commit/${oid}`,
    commitUrl: `${repositoryHtmlUrl(graph.hub, repository)}/commit/${oid}`,
    repository: () => graph.repository(repository),
});
function gitActor(graph, signature) {
    const login = loginOf(graph.hub, signature);
    const person = login !== undefined && graph.hub.user(login).type === 'User';
    return {
        name: signature.name,
        email: signature.email,
        date: timestamp(signature.at),
        avatarUrl: `${graph.hub.serverUrl}/avatars/${login ?? 'unknown'}`,
        user: person ? actorNode(graph, login) : null,
    };
}
function commitNode(graph, repository, commit) {
    const { hub } = graph;
    const { objects } = repository.git;
    const [headline = '', ...rest] = commit.message.split('\n');
    const files = () => changedFiles(repository.git, commit.parents[0], commit.oid);
    const url = `${repositoryHtmlUrl(hub, repository)}/commit/${commit.oid}`;
    return {
        __typename: 'Commit',
        ...common(graph, repository, 'Commit', commit.oid),
        url,
        resourcePath: `/${repository.fullName}/commit/${commit.oid}`,
        message: commit.message,
        messageHeadline: headline,
        messageBody: rest.join('\n').trim(),
        committedDate: timestamp(commit.committer.at),
        authoredDate: timestamp(commit.author.at),
        pushedDate: null,
        author: gitActor(graph, commit.author),
        committer: gitActor(graph, commit.committer),
        committedViaWeb: commit.committer.email === 'noreply@github.com',
        authoredByCommitter: commit.author.email === commit.committer.email,
        tree: () => treeNode(graph, repository, commit.tree),
        treeUrl: `${repositoryHtmlUrl(hub, repository)}/tree/${commit.oid}`,
        treeResourcePath: `/${repository.fullName}/tree/${commit.oid}`,
        additions: () => files().reduce((sum, file) => sum + file.additions, 0),
        deletions: () => files().reduce((sum, file) => sum + file.deletions, 0),
        changedFiles: () => files().length,
        changedFilesIfAvailable: () => files().length,
        parents: (args) => {
            const parents = commit.parents.map((oid) => commitNode(graph, repository, expectCommit(objects, oid)));
            return connection('parents', parents, args, (parent) => String(parent['oid']));
        },
        history: (args) => {
            const [since, until] = [Date.parse(args.since ?? ''), Date.parse(args.until ?? '')];
            const commits = [...commits_history(objects, commit.oid)].filter((each) => {
                if (each.committer.at < since || each.committer.at > until)
                    return false;
                return !args.path || touches(objects, each, args.path);
            });
            const nodes = commits.map((each) => commitNode(graph, repository, each));
            return connection('history', nodes, args, (node) => String(node['oid']));
        },
        file: ({ path }) => {
            const entry = entryAt(objects, commit.tree, path);
            return entry === undefined ? null : entryNode(graph, repository, entry, path);
        },
        associatedPullRequests: (args) => {
            const pulls = repository.state.pulls.filter((pull) => pull.merge?.commit === commit.oid ||
                pullCommits(repository, pull).some(({ oid }) => oid === commit.oid));
            const nodes = pulls.map((pull) => graph.pull(repository, pull));
            return connection('associatedPullRequests', nodes, args, (node) => String(node['id']));
        },
        signature: commit.signed === true ? signatureNode(commit) : null,
    };
}
const signatureNode = (commit) => ({
    __typename: 'GpgSignature',
    email: commit.committer.email,
    isValid: true,
    state: 'VALID',
    signature: SIGNATURE_LINES.join('\n'),
    payload: signedPayload(commit),
    keyId: 'B5690EEEBB952194',
    wasSignedByGitHub: true,
    signer: null,
    verifiedAt: timestamp(commit.committer.at),
});
function treeNode(graph, repository, oid, folder = '') {
    const prefix = folder === '' ? '' : `${folder}/`;
    return {
        __typename: 'Tree',
        ...common(graph, repository, 'Tree', oid),
        entries: () => readTree(repository.git.objects, oid).map((entry) => entryNode(graph, repository, entry, `${prefix}${entry.name}`)),
    };
}
function entryNode(graph, repository, entry, path) {
    const { objects } = repository.git;
    const extension = /\.[^./]+$/.exec(entry.name)?.[0] ?? '';
    return {
        __typename: 'TreeEntry',
        name: entry.name,
        nameRaw: Buffer.from(entry.name).toString('base64'),
        path,
        pathRaw: Buffer.from(path).toString('base64'),
        oid: entry.oid,
        type: entry.type,
        mode: Number.parseInt(entry.mode, 8),
        extension,
        size: entry.type === 'blob' ? objects.expect(entry.oid, 'blob').length : 0,
        isGenerated: false,
        object: () => objectNode(graph, repository, entry.oid, path),
        repository: () => graph.repository(repository),
    };
}
function blobNode(graph, repository, oid) {
    const bytes = repository.git.objects.expect(oid, 'blob');
    // Git's own rule: a zero byte near the beginning.
    const isBinary = bytes.subarray(0, 8000).includes(0);
    const isTruncated = bytes.length > graph.hub.state.switches.blobTextLimit;
    return {
        __typename: 'Blob',
        ...common(graph, repository, 'Blob', oid),
        byteSize: bytes.length,
        isBinary,
        isTruncated,
        text: isBinary || isTruncated ? null : bytes.toString(),
    };
}
/** A ref by its full name, or null. */
function refNode(graph, repository, name) {
    const oid = repository.git.refs.get(name);
    if (oid === undefined)
        return null;
    const prefix = /^refs\/(heads|tags)\//.exec(name)?.[0] ?? name.slice(0, name.lastIndexOf('/') + 1);
    return {
        __typename: 'Ref',
        id: nodeId('Ref', `${repository.fullName}:${name}`),
        name: name.slice(prefix.length),
        prefix,
        target: () => objectNode(graph, repository, oid),
        repository: () => graph.repository(repository),
        branchProtectionRule: null,
    };
}

;// CONCATENATED MODULE: ./build/src/emulators/github/graphql/mutations.js
/** GraphQL mutations: committing to a branch with compare-and-swap, reactions, minimizing, auto-merge, drafts. */













const WRITE_PULLS = { scopes: ['pull-requests'], access: 'write', role: 'write' };
const REACT = { scopes: ['pull-requests', 'issues'], access: 'write', role: 'read' };
/** The repository and branch of a commit's input: a Ref's id, or both names. */
function branchOf(hub, { id, repositoryNameWithOwner, branchName }) {
    if (id) {
        const [fullName = '', ref = ''] = parseNodeId(id).id.split(':');
        return [hub.repository(fullName), ref];
    }
    const name = (branchName ?? '').replace(/^refs\/heads\//, '');
    return [hub.repository(repositoryNameWithOwner ?? ''), `refs/heads/${name}`];
}
function createCommitOnBranch(graph, input) {
    const { hub, caller } = graph;
    const [repository, ref] = branchOf(hub, input.branch);
    authorize(repository, caller, { scopes: ['contents'], access: 'write', role: 'write' });
    const { objects, refs } = repository.git;
    const head = refs.get(ref);
    if (head === undefined)
        throw unresolved(`a ref with the name "${ref}"`);
    const expected = input.expectedHeadOid;
    if (head === expected) {
        const { tree } = expectCommit(objects, head);
        const { additions, deletions } = input.fileChanges ?? {};
        const missing = deletions?.find(({ path }) => entryAt(objects, tree, path) === undefined);
        if (missing !== undefined) {
            throw unprocessable(`A path was requested for deletion which does not exist as of commit oid \`${head}\`: ${missing.path}`);
        }
        const edits = new Map();
        for (const { path } of deletions ?? [])
            edits.set(path, null);
        for (const { path, contents } of additions ?? []) {
            const mode = entryAt(objects, tree, path)?.mode ?? '100644';
            edits.set(path, { mode, oid: objects.write('blob', Buffer.from(contents, 'base64')) });
        }
        const { headline, body } = input.message;
        const author = signatureOf(hub, caller.login);
        const oid = writeCommit(objects, {
            tree: editTree(objects, tree, edits),
            parents: [head],
            author,
            committer: { name: 'GitHub', email: 'noreply@github.com', at: author.at },
            message: body ? `${headline}\n\n${body}` : headline,
            signed: true,
        });
        pushCommit(graph, repository, { ref, to: oid, expected });
        return {
            clientMutationId: input.clientMutationId ?? null,
            commit: () => commitNode(graph, repository, expectCommit(objects, oid)),
            ref: () => refNode(graph, repository, ref),
        };
    }
    throw new StaleHeadError(`Expected branch to point to "${expected}" but it did not. Pull and try again.`, {
        status: 409,
        type: 'STALE_DATA',
    });
}
/** The same refusal of a classic protected branch reads differently here than in REST. */
function pushCommit({ hub, caller }, repository, move) {
    try {
        moveRef(hub, repository, caller, move);
    }
    catch (error) {
        const branch = move.ref.replace('refs/heads/', '');
        const classic = repository.state.protections[branch]?.kind === 'protected-branch';
        if (!classic || !(error instanceof GitHubError) || error instanceof StaleHeadError)
            throw error;
        throw unprocessable(`Protected branch update failed for ${move.ref}.`);
    }
}
/** The comment or pull request of a node id; throws what GitHub says about an id it does not know. */
function findSubject(hub, id) {
    const node = parseNodeId(id);
    for (const repository of hub.repositories()) {
        const { comments, pulls } = repository.state;
        const comment = comments.find((each) => node.type === 'IssueComment' && String(each.id) === node.id);
        if (comment !== undefined)
            return { kind: 'comment', repository, comment };
        const pull = pulls.find((each) => node.type === 'PullRequest' && String(each.id) === node.id);
        if (pull !== undefined)
            return { kind: 'pull', repository, pull };
    }
    throw unresolved(`a node with the global id of '${id}'`);
}
function subjectOfReaction(graph, { subjectId, content }) {
    const found = findSubject(graph.hub, subjectId);
    authorize(found.repository, graph.caller, REACT);
    const name = Object.entries(REACTION_CONTENT).find(([, each]) => each === content)?.[0] ?? '';
    const subject = found.kind === 'comment'
        ? { kind: 'comment', id: found.comment.id }
        : { kind: 'issue', id: found.pull.number };
    const node = () => found.kind === 'comment'
        ? commentNode(graph, found.repository, found.comment)
        : graph.pull(found.repository, found.pull);
    return { repository: found.repository, subject, name, node };
}
function changePull(graph, id, change) {
    const found = findSubject(graph.hub, id);
    if (found.kind !== 'pull')
        throw unresolved(`a PullRequest with the global id of '${id}'`);
    const { repository, pull } = found;
    authorize(repository, graph.caller, WRITE_PULLS);
    change(repository, findPull(repository, pull.number));
    return {
        clientMutationId: null,
        actor: () => actorNode(graph, graph.caller.login),
        pullRequest: () => graph.pull(repository, pull),
    };
}
const minimize = (graph, input) => {
    const found = findSubject(graph.hub, input.subjectId);
    if (found.kind !== 'comment')
        throw unresolved(`a Minimizable with the global id of '${input.subjectId}'`);
    authorize(found.repository, graph.caller, WRITE_PULLS);
    found.comment.minimized = input.classifier.toLowerCase().replace('_', '-');
    const node = () => commentNode(graph, found.repository, found.comment);
    return { clientMutationId: null, minimizedComment: node };
};
/** The fields of the Mutation type; each takes its input and the graph of the caller. */
function mutations(graph) {
    const { hub, caller } = graph;
    return {
        createCommitOnBranch: ({ input }) => createCommitOnBranch(graph, input),
        minimizeComment: ({ input }) => minimize(graph, input),
        addReaction: ({ input }) => {
            const { repository, subject, name, node } = subjectOfReaction(graph, input);
            const { reaction } = addReaction(hub, repository, caller.login, subject, name);
            return {
                clientMutationId: null,
                reaction: () => reactionNode(graph, reaction),
                reactionGroups: null,
                subject: node,
            };
        },
        removeReaction: ({ input }) => {
            const { repository, subject, name, node } = subjectOfReaction(graph, input);
            const reaction = removeReaction(repository, caller.login, subject, name);
            return {
                clientMutationId: null,
                reaction: () => reactionNode(graph, reaction),
                reactionGroups: null,
                subject: node,
            };
        },
        enablePullRequestAutoMerge: ({ input }) => changePull(graph, input.pullRequestId, (_, pull) => setAutoMerge(hub, pull, caller.login, String(input.mergeMethod ?? 'MERGE').toLowerCase())),
        disablePullRequestAutoMerge: ({ input }) => changePull(graph, input.pullRequestId, (_, pull) => setAutoMerge(hub, pull, caller.login, null)),
        convertPullRequestToDraft: ({ input }) => changePull(graph, input.pullRequestId, (repository, pull) => setDraft(hub, repository, pull, caller.login, true)),
        markPullRequestReadyForReview: ({ input }) => changePull(graph, input.pullRequestId, (repository, pull) => setDraft(hub, repository, pull, caller.login, false)),
    };
}

;// CONCATENATED MODULE: ./build/src/emulators/github/graphql/reviews.js
/** Reviews and auto-merge requests of a pull request as GraphQL shows them. */





/** The last opinion of each reviewer; a comment is none. */
function latestOpinions(pull) {
    const opinions = pull.reviews.filter(({ state }) => state !== 'COMMENTED' && state !== 'PENDING');
    return [...new Map(opinions.map((review) => [review.user, review])).values()];
}
function reviewDecision(pull) {
    const states = latestOpinions(pull).map(({ state }) => state);
    if (states.includes('CHANGES_REQUESTED'))
        return 'CHANGES_REQUESTED';
    if (states.includes('APPROVED'))
        return 'APPROVED';
    return pull.requestedReviewers.length > 0 ? 'REVIEW_REQUIRED' : null;
}
function reviewNode(graph, repository, pull, review) {
    const url = `${pullHtmlUrl(graph.hub, repository, pull)}#pullrequestreview-${review.id}`;
    return {
        __typename: 'PullRequestReview',
        id: nodeId('PullRequestReview', review.id),
        databaseId: review.id,
        fullDatabaseId: String(review.id),
        author: () => actorNode(graph, review.user),
        authorAssociation: associationOf(repository, review.user),
        body: review.body,
        bodyText: review.body,
        state: review.state,
        submittedAt: review.submittedAt,
        createdAt: review.submittedAt,
        publishedAt: review.submittedAt,
        updatedAt: review.submittedAt,
        commit: () => commitNode(graph, repository, expectCommit(repository.git.objects, review.commit)),
        url,
        resourcePath: `/${repository.fullName}/pull/${pull.number}`,
        pullRequest: () => graph.pull(repository, pull),
        repository: () => graph.repository(repository),
    };
}
function autoMergeNode(graph, repository, pull) {
    const { autoMerge } = pull;
    if (autoMerge === null)
        return null;
    return {
        __typename: 'AutoMergeRequest',
        enabledAt: autoMerge.at,
        enabledBy: () => actorNode(graph, autoMerge.by),
        mergeMethod: autoMerge.method.toUpperCase(),
        authorEmail: null,
        commitHeadline: null,
        commitBody: null,
        pullRequest: () => graph.pull(repository, pull),
    };
}

;// CONCATENATED MODULE: ./build/src/emulators/github/graphql/timeline.js
/** What happened to a pull request, as GraphQL's timeline shows it. */







/** GraphQL's name of each kind of entry, for `itemTypes`. */
const ITEM_TYPE = {
    closed: 'CLOSED_EVENT',
    reopened: 'REOPENED_EVENT',
    merged: 'MERGED_EVENT',
    'ready-for-review': 'READY_FOR_REVIEW_EVENT',
    'convert-to-draft': 'CONVERT_TO_DRAFT_EVENT',
    'review-requested': 'REVIEW_REQUESTED_EVENT',
    'review-request-removed': 'REVIEW_REQUEST_REMOVED_EVENT',
    'head-ref-force-pushed': 'HEAD_REF_FORCE_PUSHED_EVENT',
    'head-ref-deleted': 'HEAD_REF_DELETED_EVENT',
    'renamed-title': 'RENAMED_TITLE_EVENT',
    'auto-merge-enabled': 'AUTO_MERGE_ENABLED_EVENT',
    'auto-merge-disabled': 'AUTO_MERGE_DISABLED_EVENT',
};
/** HEAD_REF_DELETED_EVENT is of the type HeadRefDeletedEvent. */
const typeName = (itemType) => itemType.replace(/([A-Z])([A-Z]*)_?/g, (_, first, rest) => first + rest.toLowerCase());
function timelineNode(graph, repository, pull, entry) {
    const { objects } = repository.git;
    const commit = (oid) => oid === undefined ? null : commitNode(graph, repository, expectCommit(objects, oid));
    const reviewer = entry.kind.startsWith('review-request') ? entry.subject : undefined;
    return {
        __typename: typeName(ITEM_TYPE[entry.kind]),
        id: nodeId('TimelineEvent', entry.id),
        actor: () => actorNode(graph, entry.actor),
        createdAt: entry.at,
        pullRequest: () => graph.pull(repository, pull),
        closer: null,
        stateReason: null,
        closable: () => graph.pull(repository, pull),
        commit: () => commit(entry.subject),
        mergeRefName: pull.base.ref,
        mergeRef: () => refNode(graph, repository, `refs/heads/${pull.base.ref}`),
        requestedReviewer: () => (reviewer === undefined ? null : actorNode(graph, reviewer)),
        beforeCommit: () => commit(entry.before),
        afterCommit: () => commit(entry.subject),
        ref: () => refNode(graph, repository, `refs/heads/${pull.head.ref}`),
        headRefName: pull.head.ref,
        headRef: null,
        previousTitle: entry.before ?? '',
        currentTitle: entry.subject ?? '',
        subject: () => graph.pull(repository, pull),
        enabler: () => actorNode(graph, entry.actor),
        disabler: () => actorNode(graph, entry.actor),
        reason: null,
        reasonCode: null,
        url: `${pullHtmlUrl(graph.hub, repository, pull)}#event-${entry.id}`,
        resourcePath: `/${repository.fullName}/pull/${pull.number}#event-${entry.id}`,
    };
}
/** Everything on the timeline of a pull request, reviews and comments among it, in the order in which it happened. */
function timelineOf(graph, repository, pull) {
    const items = [
        ...pull.timeline.map((entry) => ({
            type: ITEM_TYPE[entry.kind],
            id: entry.id,
            at: entry.at,
            node: () => timelineNode(graph, repository, pull, entry),
        })),
        ...pull.reviews.map((review) => ({
            type: 'PULL_REQUEST_REVIEW',
            id: review.id,
            at: review.submittedAt,
            node: () => reviewNode(graph, repository, pull, review),
        })),
        ...repository.state.comments
            .filter(({ issue }) => issue === pull.number)
            .map((comment) => ({
            type: 'ISSUE_COMMENT',
            id: comment.id,
            at: comment.createdAt,
            node: () => commentNode(graph, repository, comment),
        })),
    ];
    return [...items].sort((one, other) => Date.parse(one.at) - Date.parse(other.at) || one.id - other.id);
}

;// CONCATENATED MODULE: ./build/src/emulators/github/graphql/pulls.js
/** Pull requests as GraphQL shows them, with everything that hangs on them. */











const pullState = (pull) => pull.merge !== null ? 'MERGED' : pull.state === 'open' ? 'OPEN' : 'CLOSED';
const CHANGE_TYPE = { added: 'ADDED', modified: 'MODIFIED', removed: 'DELETED', renamed: 'RENAMED' };
const byId = (node) => String(node['id']);
function pullNode(graph, repository, pull) {
    const { hub } = graph;
    const { state, git } = repository;
    const source = pull.head.repository === null ? undefined : hub.repository(pull.head.repository);
    const url = pullHtmlUrl(hub, repository, pull);
    const commit = (oid) => commitNode(graph, repository, expectCommit(git.objects, oid));
    const open = pull.state === 'open';
    return {
        __typename: 'PullRequest',
        id: nodeId('PullRequest', pull.id),
        databaseId: pull.id,
        fullDatabaseId: String(pull.id),
        number: pull.number,
        title: pull.title,
        body: pull.body ?? '',
        bodyText: pull.body ?? '',
        url,
        permalink: url,
        resourcePath: `/${repository.fullName}/pull/${pull.number}`,
        state: pullState(pull),
        closed: !open,
        merged: pull.merge !== null,
        isDraft: pull.draft,
        locked: false,
        createdAt: pull.createdAt,
        publishedAt: pull.createdAt,
        updatedAt: pull.updatedAt,
        closedAt: pull.closedAt,
        mergedAt: pull.merge?.at ?? null,
        mergedBy: () => (pull.merge === null ? null : actorNode(graph, pull.merge.by)),
        mergeCommit: () => (pull.merge === null ? null : commit(pull.merge.commit)),
        potentialMergeCommit: () => {
            const merge = open ? testMerge(hub, repository, pull) : undefined;
            return merge === undefined ? null : commit(merge);
        },
        mergeable: () => {
            if (!open)
                return 'UNKNOWN';
            return testMerge(hub, repository, pull) === undefined ? 'CONFLICTING' : 'MERGEABLE';
        },
        mergeStateStatus: () => mergeState(hub, repository, pull).toUpperCase(),
        author: () => actorNode(graph, pull.user),
        authorAssociation: associationOf(repository, pull.user),
        repository: () => graph.repository(repository),
        baseRepository: () => graph.repository(repository),
        baseRefName: pull.base.ref,
        baseRefOid: pull.base.oid,
        baseRef: () => refNode(graph, repository, `refs/heads/${pull.base.ref}`),
        headRefName: pull.head.ref,
        headRefOid: pull.head.oid,
        headRef: () => (source === undefined ? null : refNode(graph, source, `refs/heads/${pull.head.ref}`)),
        headRepository: () => (source === undefined ? null : graph.repository(source)),
        headRepositoryOwner: () => (source === undefined ? null : actorNode(graph, source.state.owner)),
        isCrossRepository: pull.head.repository !== repository.fullName,
        maintainerCanModify: false,
        additions: () => pullFiles(repository, pull).reduce((sum, file) => sum + file.additions, 0),
        deletions: () => pullFiles(repository, pull).reduce((sum, file) => sum + file.deletions, 0),
        changedFiles: () => pullFiles(repository, pull).length,
        totalCommentsCount: () => state.comments.filter((comment) => comment.issue === pull.number).length,
        files: (args) => {
            const files = pullFiles(repository, pull).map((file) => ({
                path: file.path,
                additions: file.additions,
                deletions: file.deletions,
                changeType: CHANGE_TYPE[file.status],
                viewerViewedState: 'UNVIEWED',
            }));
            return connection('files', files, args, ({ path }) => path);
        },
        commits: (args) => {
            const nodes = pullCommits(repository, pull).map((each) => ({
                __typename: 'PullRequestCommit',
                id: nodeId('PullRequestCommit', `${pull.id}:${each.oid}`),
                url: `${url}/commits/${each.oid}`,
                resourcePath: `/${repository.fullName}/pull/${pull.number}/commits/${each.oid}`,
                commit: () => commitNode(graph, repository, each),
                pullRequest: () => graph.pull(repository, pull),
            }));
            return connection('commits', nodes, args, byId);
        },
        comments: (args) => {
            const comments = state.comments.filter((comment) => comment.issue === pull.number);
            const nodes = comments.map((comment) => commentNode(graph, repository, comment));
            return connection('comments', nodes, args, byId);
        },
        reviews: (args) => {
            const reviews = pull.reviews.filter((review) => (!args.states || args.states.includes(review.state)) &&
                (!args.author || review.user === args.author));
            const nodes = reviews.map((review) => reviewNode(graph, repository, pull, review));
            return connection('reviews', nodes, args, byId);
        },
        latestReviews: (args) => {
            const latest = new Map(pull.reviews.map((review) => [review.user, review]));
            const nodes = [...latest.values()].map((review) => reviewNode(graph, repository, pull, review));
            return connection('latestReviews', nodes, args, byId);
        },
        latestOpinionatedReviews: (args) => {
            const nodes = latestOpinions(pull)
                .filter(({ user }) => !args.writersOnly || includesRole(roleOf(repository, user), 'write'))
                .map((review) => reviewNode(graph, repository, pull, review));
            return connection('latestOpinionatedReviews', nodes, args, byId);
        },
        reviewRequests: (args) => {
            const nodes = pull.requestedReviewers.map((login) => ({
                __typename: 'ReviewRequest',
                id: nodeId('ReviewRequest', `${pull.id}:${login}`),
                asCodeOwner: false,
                databaseId: pull.id,
                requestedReviewer: () => actorNode(graph, login),
                pullRequest: () => graph.pull(repository, pull),
            }));
            return connection('reviewRequests', nodes, args, byId);
        },
        ...edits(graph, pull.lastEdit),
        reviewDecision: reviewDecision(pull),
        isInMergeQueue: () => isQueued(repository, pull),
        autoMergeRequest: () => autoMergeNode(graph, repository, pull),
        labels: (args) => {
            const nodes = pull.labels.map((name) => ({ __typename: 'Label', id: nodeId('Label', name), name }));
            return connection('labels', nodes, args, byId);
        },
        timelineItems: (args) => {
            const since = Date.parse(args.since ?? '');
            const items = timelineOf(graph, repository, pull)
                .filter(({ at }) => !(Date.parse(at) < since))
                .filter(({ type }) => !args.itemTypes || args.itemTypes.includes(type))
                .map(({ node }) => node());
            const shown = connection('timelineItems', items, args, byId);
            return { ...shown, filteredCount: items.length, pageCount: items.length, updatedAt: pull.updatedAt };
        },
        ...reactable(graph, repository, { kind: 'issue', id: pull.number }),
        viewerDidAuthor: pull.user === graph.caller.login,
    };
}

;// CONCATENATED MODULE: ./build/src/emulators/github/graphql/repositories.js
/** Repositories as GraphQL shows them, and the ways into them: refs, objects, pull requests. */









/** Pull requests of a repository as the arguments ask; GitHub's own order is by creation. */
function selectPulls(repository, args) {
    const by = (pull) => (args.orderBy?.field === 'UPDATED_AT' ? pull.updatedAt : pull.createdAt);
    const sign = args.orderBy?.direction === 'DESC' ? -1 : 1;
    return repository.state.pulls
        .filter((pull) => !args.states || args.states.includes(pullState(pull)))
        .filter((pull) => !args.baseRefName || pull.base.ref === args.baseRefName)
        .filter((pull) => !args.headRefName || pull.head.ref === args.headRefName)
        .sort((a, b) => sign * (Date.parse(by(a)) - Date.parse(by(b)) || a.number - b.number));
}
const VIEWER_ROLE = {
    admin: 'ADMIN',
    maintain: 'MAINTAIN',
    write: 'WRITE',
    triage: 'TRIAGE',
    read: 'READ',
    none: null,
};
function repositoryNode(graph, repository) {
    const { hub, caller } = graph;
    const { state, git, fullName } = repository;
    const readContents = () => authorize(repository, caller, { scopes: ['contents'], access: 'read', role: 'read' });
    const readPulls = () => authorize(repository, caller, { scopes: ['pull-requests'], access: 'read', role: 'read' });
    /** Refs outside heads and tags are not found where that switch says so. */
    const hidden = (name) => hub.state.switches.customRefsInGraphql === 'null' &&
        name !== undefined &&
        !/^refs\/(heads|tags|pull)\//.test(name);
    const byExpression = (expression) => {
        const [revision = '', folder = ''] = expression.split(':');
        if (hidden(fullRefName(git, revision)))
            return null;
        return objectNode(graph, repository, resolveObject(git, expression), folder.replace(/\/$/, ''));
    };
    const role = caller.permissions === undefined ? roleOf(repository, caller.login) : 'write';
    return {
        __typename: 'Repository',
        id: nodeId('Repository', fullName),
        databaseId: state.id,
        name: state.name,
        nameWithOwner: fullName,
        owner: () => actorNode(graph, state.owner),
        url: repositoryHtmlUrl(hub, repository),
        resourcePath: `/${fullName}`,
        description: null,
        visibility: state.visibility.toUpperCase(),
        isPrivate: state.visibility === 'private',
        isFork: state.parent !== null,
        isArchived: false,
        isDisabled: false,
        isEmpty: () => git.refs.list('refs/heads/').length === 0,
        isInOrganization: false,
        isLocked: false,
        parent: () => (state.parent === null ? null : repositoryNode(graph, hub.repository(state.parent))),
        createdAt: state.createdAt,
        pushedAt: state.pushedAt,
        updatedAt: state.pushedAt,
        viewerPermission: VIEWER_ROLE[role],
        viewerCanAdminister: role === 'admin',
        autoMergeAllowed: true,
        mergeCommitAllowed: true,
        squashMergeAllowed: true,
        rebaseMergeAllowed: true,
        deleteBranchOnMerge: false,
        defaultBranchRef: () => refNode(graph, repository, `refs/heads/${state.defaultBranch}`),
        ref: ({ qualifiedName }) => {
            readContents();
            const name = fullRefName(git, qualifiedName);
            return name === undefined || hidden(name) ? null : refNode(graph, repository, name);
        },
        refs: (args) => {
            readContents();
            const found = git.refs
                .list(args.refPrefix)
                .filter(({ name }) => !args.query || name.includes(args.query));
            const nodes = found.flatMap(({ name }) => refNode(graph, repository, name) ?? []);
            return connection('refs', nodes, args, (node) => String(node['id']));
        },
        object: ({ expression, oid }) => {
            readContents();
            if (oid)
                return objectNode(graph, repository, oid);
            return expression ? byExpression(expression) : null;
        },
        pullRequests: (args) => {
            readPulls();
            const nodes = selectPulls(repository, args).map((pull) => pullNode(graph, repository, pull));
            return connection('pullRequests', nodes, args, (node) => String(node['id']));
        },
        pullRequest: ({ number }) => {
            readPulls();
            const pull = repository.state.pulls.find((each) => each.number === number);
            if (pull !== undefined)
                return pullNode(graph, repository, pull);
            throw unresolved(`a PullRequest with the number of ${number}`);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/emulators/github/graphql/schema.json
const schema_namespaceObject = /*#__PURE__*/JSON.parse('{"E":["type Query implements Node {","  id: ID!","  node(id: ID!): Node","  rateLimit(dryRun: Boolean = false): RateLimit","  repository(followRenames: Boolean = true, name: String!, owner: String!): Repository","  user(login: String!): User","  viewer: User!","}","type Mutation {","  addReaction(input: AddReactionInput!): AddReactionPayload","  convertPullRequestToDraft(input: ConvertPullRequestToDraftInput!): ConvertPullRequestToDraftPayload","  createCommitOnBranch(input: CreateCommitOnBranchInput!): CreateCommitOnBranchPayload","  disablePullRequestAutoMerge(input: DisablePullRequestAutoMergeInput!): DisablePullRequestAutoMergePayload","  enablePullRequestAutoMerge(input: EnablePullRequestAutoMergeInput!): EnablePullRequestAutoMergePayload","  markPullRequestReadyForReview(input: MarkPullRequestReadyForReviewInput!): MarkPullRequestReadyForReviewPayload","  minimizeComment(input: MinimizeCommentInput!): MinimizeCommentPayload","  removeReaction(input: RemoveReactionInput!): RemoveReactionPayload","}","type PageInfo {","  endCursor: String","  hasNextPage: Boolean!","  hasPreviousPage: Boolean!","  startCursor: String","}","type RateLimit {","  cost: Int!","  limit: Int!","  nodeCount: Int!","  remaining: Int!","  resetAt: DateTime!","  used: Int!","}","interface Node {","  id: ID!","}","interface Actor {","  avatarUrl(size: Int): URI!","  login: String!","  resourcePath: URI!","  url: URI!","}","type Bot implements Actor & Node {","  avatarUrl(size: Int): URI!","  createdAt: DateTime!","  databaseId: Int","  id: ID!","  login: String!","  resourcePath: URI!","  updatedAt: DateTime!","  url: URI!","}","type User implements Actor & Node & RepositoryOwner {","  anyPinnableItems(type: PinnableItemType): Boolean!","  avatarUrl(size: Int): URI!","  bio: String","  bioHTML: HTML!","  canReceiveOrganizationEmailsWhenNotificationsRestricted(login: String!): Boolean!","  company: String","  companyHTML: HTML!","  createdAt: DateTime!","  databaseId: Int","  email: String!","  estimatedNextSponsorsPayoutInCents: Int!","  hasSponsorsListing: Boolean!","  id: ID!","  isBountyHunter: Boolean!","  isCampusExpert: Boolean!","  isDeveloperProgramMember: Boolean!","  isEmployee: Boolean!","  isFollowingViewer: Boolean!","  isGitHubStar: Boolean!","  isHireable: Boolean!","  isSiteAdmin: Boolean!","  isSponsoredBy(accountLogin: String!): Boolean!","  isSponsoringViewer: Boolean!","  isViewer: Boolean!","  issueComments(after: String, before: String, first: Int, last: Int, orderBy: IssueCommentOrder): IssueCommentConnection!","  location: String","  login: String!","  monthlyEstimatedSponsorsIncomeInCents: Int!","  name: String","  organization(login: String!): Organization","  organizationVerifiedDomainEmails(login: String!): [String!]!","  pinnedItemsRemaining: Int!","  projectsResourcePath: URI!","  projectsUrl: URI!","  pronouns: String","  pullRequests(after: String, baseRefName: String, before: String, first: Int, headRefName: String, labels: [String!], last: Int, orderBy: IssueOrder, states: [PullRequestState!]): PullRequestConnection!","  repository(followRenames: Boolean = true, name: String!): Repository","  resourcePath: URI!","  totalSponsorshipAmountAsSponsorInCents(since: DateTime, sponsorableLogins: [String!] = [], until: DateTime): Int","  twitterUsername: String","  updatedAt: DateTime!","  url: URI!","  userViewType: UserViewType!","  viewerCanChangePinnedItems: Boolean!","  viewerCanCreateProjects: Boolean!","  viewerCanFollow: Boolean!","  viewerCanSponsor: Boolean!","  viewerIsFollowing: Boolean!","  viewerIsSponsoring: Boolean!","  websiteUrl: URI","}","type Mannequin implements Actor & Node {","  avatarUrl(size: Int): URI!","  claimant: User","  createdAt: DateTime!","  databaseId: Int","  email: String","  id: ID!","  login: String!","  resourcePath: URI!","  updatedAt: DateTime!","  url: URI!","}","type Organization implements Actor & Node & RepositoryOwner {","  announcement: String","  announcementCreatedAt: DateTime","  announcementExpiresAt: DateTime","  announcementUserDismissible: Boolean","  anyPinnableItems(type: PinnableItemType): Boolean!","  archivedAt: DateTime","  avatarUrl(size: Int): URI!","  createdAt: DateTime!","  databaseId: Int","  description: String","  descriptionHTML: String","  email: String","  estimatedNextSponsorsPayoutInCents: Int!","  hasSponsorsListing: Boolean!","  id: ID!","  ipAllowListEnabledSetting: IpAllowListEnabledSettingValue!","  ipAllowListForInstalledAppsEnabledSetting: IpAllowListForInstalledAppsEnabledSettingValue!","  isSponsoredBy(accountLogin: String!): Boolean!","  isSponsoringViewer: Boolean!","  isVerified: Boolean!","  location: String","  login: String!","  membersCanForkPrivateRepositories: Boolean!","  monthlyEstimatedSponsorsIncomeInCents: Int!","  name: String","  newTeamResourcePath: URI!","  newTeamUrl: URI!","  notificationDeliveryRestrictionEnabledSetting: NotificationRestrictionSettingValue!","  organizationBillingEmail: String","  pinnedItemsRemaining: Int!","  projectsResourcePath: URI!","  projectsUrl: URI!","  repository(followRenames: Boolean = true, name: String!): Repository","  requiresTwoFactorAuthentication: Boolean","  resourcePath: URI!","  team(slug: String!): Team","  teamsResourcePath: URI!","  teamsUrl: URI!","  totalSponsorshipAmountAsSponsorInCents(since: DateTime, sponsorableLogins: [String!] = [], until: DateTime): Int","  twitterUsername: String","  updatedAt: DateTime!","  url: URI!","  viewerCanAdminister: Boolean!","  viewerCanChangePinnedItems: Boolean!","  viewerCanCreateProjects: Boolean!","  viewerCanCreateRepositories: Boolean!","  viewerCanCreateTeams: Boolean!","  viewerCanSponsor: Boolean!","  viewerIsAMember: Boolean!","  viewerIsFollowing: Boolean!","  viewerIsSponsoring: Boolean!","  webCommitSignoffRequired: Boolean!","  websiteUrl: URI","}","type GitActor {","  avatarUrl(size: Int): URI!","  date: GitTimestamp","  email: String","  name: String","  user: User","}","interface RepositoryOwner {","  avatarUrl(size: Int): URI!","  id: ID!","  login: String!","  repository(followRenames: Boolean = true, name: String!): Repository","  resourcePath: URI!","  url: URI!","}","type Team implements Node {","  avatarUrl(size: Int = 400): URI","  combinedSlug: String!","  createdAt: DateTime!","  databaseId: Int","  description: String","  discussionsResourcePath: URI!","  discussionsUrl: URI!","  editTeamResourcePath: URI!","  editTeamUrl: URI!","  id: ID!","  membersResourcePath: URI!","  membersUrl: URI!","  name: String!","  newTeamResourcePath: URI!","  newTeamUrl: URI!","  notificationSetting: TeamNotificationSetting!","  organization: Organization!","  parentTeam: Team","  privacy: TeamPrivacy!","  repositoriesResourcePath: URI!","  repositoriesUrl: URI!","  resourcePath: URI!","  reviewRequestDelegationAlgorithm: TeamReviewAssignmentAlgorithm","  reviewRequestDelegationEnabled: Boolean!","  reviewRequestDelegationMemberCount: Int","  reviewRequestDelegationNotifyTeam: Boolean!","  slug: String!","  teamsResourcePath: URI!","  teamsUrl: URI!","  updatedAt: DateTime!","  url: URI!","  viewerCanAdminister: Boolean!","  viewerCanSubscribe: Boolean!","  viewerSubscription: SubscriptionState","}","union RequestedReviewer = Bot | Mannequin | Team | User","type Repository implements Node & RepositoryInfo {","  allowUpdateBranch: Boolean!","  archivedAt: DateTime","  autoMergeAllowed: Boolean!","  createdAt: DateTime!","  databaseId: Int","  defaultBranchRef: Ref","  deleteBranchOnMerge: Boolean!","  description: String","  descriptionHTML: HTML!","  diskUsage: Int","  forkCount: Int!","  forkingAllowed: Boolean!","  hasDiscussionsEnabled: Boolean!","  hasIssuesEnabled: Boolean!","  hasProjectsEnabled: Boolean!","  hasSponsorshipsEnabled: Boolean!","  hasVulnerabilityAlertsEnabled: Boolean!","  hasWikiEnabled: Boolean!","  homepageUrl: URI","  id: ID!","  isArchived: Boolean!","  isBlankIssuesEnabled: Boolean!","  isDisabled: Boolean!","  isEmpty: Boolean!","  isFork: Boolean!","  isInOrganization: Boolean!","  isLocked: Boolean!","  isMirror: Boolean!","  isPrivate: Boolean!","  isSecurityPolicyEnabled: Boolean","  isTemplate: Boolean!","  isUserConfigurationRepository: Boolean!","  label(name: String!): Label","  labels(after: String, before: String, first: Int, last: Int, orderBy: LabelOrder = {field: CREATED_AT, direction: ASC}, query: String): LabelConnection","  lockReason: RepositoryLockReason","  mergeCommitAllowed: Boolean!","  mergeCommitMessage: MergeCommitMessage!","  mergeCommitTitle: MergeCommitTitle!","  mirrorUrl: URI","  name: String!","  nameWithOwner: String!","  object(expression: String, oid: GitObjectID): GitObject","  openGraphImageUrl: URI!","  owner: RepositoryOwner!","  parent: Repository","  projectsResourcePath: URI!","  projectsUrl: URI!","  pullRequest(number: Int!): PullRequest","  pullRequests(after: String, baseRefName: String, before: String, first: Int, headRefName: String, labels: [String!], last: Int, orderBy: IssueOrder, states: [PullRequestState!]): PullRequestConnection!","  pushedAt: DateTime","  rebaseMergeAllowed: Boolean!","  ref(qualifiedName: String!): Ref","  refs(after: String, before: String, direction: OrderDirection, first: Int, last: Int, orderBy: RefOrder, query: String, refPrefix: String!): RefConnection","  resourcePath: URI!","  securityPolicyUrl: URI","  shortDescriptionHTML(limit: Int = 200): HTML!","  squashMergeAllowed: Boolean!","  squashMergeCommitMessage: SquashMergeCommitMessage!","  squashMergeCommitTitle: SquashMergeCommitTitle!","  squashPrTitleUsedAsDefault: Boolean!","  sshUrl: GitSSHRemote!","  stargazerCount: Int!","  tempCloneToken: String","  templateRepository: Repository","  updatedAt: DateTime!","  url: URI!","  usesCustomOpenGraphImage: Boolean!","  viewerCanAdminister: Boolean!","  viewerCanCreateProjects: Boolean!","  viewerCanSubscribe: Boolean!","  viewerCanUpdateTopics: Boolean!","  viewerDefaultCommitEmail: String","  viewerDefaultMergeMethod: PullRequestMergeMethod!","  viewerHasStarred: Boolean!","  viewerPermission: RepositoryPermission","  viewerPossibleCommitEmails: [String!]","  viewerSubscription: SubscriptionState","  visibility: RepositoryVisibility!","  webCommitSignoffRequired: Boolean!","}","interface RepositoryInfo {","  archivedAt: DateTime","  createdAt: DateTime!","  description: String","  descriptionHTML: HTML!","  forkCount: Int!","  hasDiscussionsEnabled: Boolean!","  hasIssuesEnabled: Boolean!","  hasProjectsEnabled: Boolean!","  hasSponsorshipsEnabled: Boolean!","  hasWikiEnabled: Boolean!","  homepageUrl: URI","  isArchived: Boolean!","  isFork: Boolean!","  isInOrganization: Boolean!","  isLocked: Boolean!","  isMirror: Boolean!","  isPrivate: Boolean!","  isTemplate: Boolean!","  lockReason: RepositoryLockReason","  mirrorUrl: URI","  name: String!","  nameWithOwner: String!","  openGraphImageUrl: URI!","  owner: RepositoryOwner!","  pushedAt: DateTime","  resourcePath: URI!","  shortDescriptionHTML(limit: Int = 200): HTML!","  updatedAt: DateTime!","  url: URI!","  usesCustomOpenGraphImage: Boolean!","  visibility: RepositoryVisibility!","}","interface GitObject {","  abbreviatedOid: String!","  commitResourcePath: URI!","  commitUrl: URI!","  id: ID!","  oid: GitObjectID!","  repository: Repository!","}","type Ref implements Node {","  associatedPullRequests(after: String, baseRefName: String, before: String, first: Int, headRefName: String, labels: [String!], last: Int, orderBy: IssueOrder, states: [PullRequestState!]): PullRequestConnection!","  branchProtectionRule: BranchProtectionRule","  id: ID!","  name: String!","  prefix: String!","  repository: Repository!","  target: GitObject","}","type RefConnection {","  edges: [RefEdge]","  nodes: [Ref]","  pageInfo: PageInfo!","  totalCount: Int!","}","type RefEdge {","  cursor: String!","  node: Ref","}","type Commit implements GitObject & Node {","  abbreviatedOid: String!","  additions: Int!","  associatedPullRequests(after: String, before: String, first: Int, last: Int, orderBy: PullRequestOrder = {field: CREATED_AT, direction: ASC}): PullRequestConnection","  author: GitActor","  authoredByCommitter: Boolean!","  authoredDate: DateTime!","  changedFiles: Int!","  changedFilesIfAvailable: Int","  commitResourcePath: URI!","  commitUrl: URI!","  committedDate: DateTime!","  committedViaWeb: Boolean!","  committer: GitActor","  deletions: Int!","  file(path: String!): TreeEntry","  history(after: String, author: CommitAuthor, before: String, first: Int, last: Int, path: String, since: GitTimestamp, until: GitTimestamp): CommitHistoryConnection!","  id: ID!","  message: String!","  messageBody: String!","  messageBodyHTML: HTML!","  messageHeadline: String!","  messageHeadlineHTML: HTML!","  oid: GitObjectID!","  onBehalfOf: Organization","  parents(after: String, before: String, first: Int, last: Int): CommitConnection!","  pushedDate: DateTime","  repository: Repository!","  resourcePath: URI!","  signature: GitSignature","  tarballUrl: URI!","  tree: Tree!","  treeResourcePath: URI!","  treeUrl: URI!","  url: URI!","  viewerCanSubscribe: Boolean!","  viewerSubscription: SubscriptionState","  zipballUrl: URI!","}","type CommitConnection {","  edges: [CommitEdge]","  nodes: [Commit]","  pageInfo: PageInfo!","  totalCount: Int!","}","type CommitEdge {","  cursor: String!","  node: Commit","}","type CommitHistoryConnection {","  edges: [CommitEdge]","  nodes: [Commit]","  pageInfo: PageInfo!","  totalCount: Int!","}","type Tree implements GitObject & Node {","  abbreviatedOid: String!","  commitResourcePath: URI!","  commitUrl: URI!","  entries: [TreeEntry!]","  id: ID!","  oid: GitObjectID!","  repository: Repository!","}","type TreeEntry {","  extension: String","  isGenerated: Boolean!","  lineCount: Int","  mode: Int!","  name: String!","  nameRaw: Base64String!","  object: GitObject","  oid: GitObjectID!","  path: String","  pathRaw: Base64String","  repository: Repository!","  size: Int!","  type: String!","}","type Blob implements GitObject & Node {","  abbreviatedOid: String!","  byteSize: Int!","  commitResourcePath: URI!","  commitUrl: URI!","  id: ID!","  isBinary: Boolean","  isTruncated: Boolean!","  oid: GitObjectID!","  repository: Repository!","  text: String","}","type Tag implements GitObject & Node {","  abbreviatedOid: String!","  commitResourcePath: URI!","  commitUrl: URI!","  id: ID!","  message: String","  name: String!","  oid: GitObjectID!","  repository: Repository!","  tagger: GitActor","  target: GitObject!","}","interface GitSignature {","  email: String!","  isValid: Boolean!","  payload: String!","  signature: String!","  signer: User","  state: GitSignatureState!","  verifiedAt: DateTime","  wasSignedByGitHub: Boolean!","}","type GpgSignature implements GitSignature {","  email: String!","  isValid: Boolean!","  keyId: String","  payload: String!","  signature: String!","  signer: User","  state: GitSignatureState!","  verifiedAt: DateTime","  wasSignedByGitHub: Boolean!","}","type UnknownSignature implements GitSignature {","  email: String!","  isValid: Boolean!","  payload: String!","  signature: String!","  signer: User","  state: GitSignatureState!","  verifiedAt: DateTime","  wasSignedByGitHub: Boolean!","}","type BranchProtectionRule implements Node {","  allowsDeletions: Boolean!","  allowsForcePushes: Boolean!","  blocksCreations: Boolean!","  creator: Actor","  databaseId: Int","  dismissesStaleReviews: Boolean!","  id: ID!","  isAdminEnforced: Boolean!","  lockAllowsFetchAndMerge: Boolean!","  lockBranch: Boolean!","  matchingRefs(after: String, before: String, first: Int, last: Int, query: String): RefConnection!","  pattern: String!","  repository: Repository","  requireLastPushApproval: Boolean!","  requiredApprovingReviewCount: Int","  requiredDeploymentEnvironments: [String]","  requiredStatusCheckContexts: [String]","  requiresApprovingReviews: Boolean!","  requiresCodeOwnerReviews: Boolean!","  requiresCommitSignatures: Boolean!","  requiresConversationResolution: Boolean!","  requiresDeployments: Boolean!","  requiresLinearHistory: Boolean!","  requiresStatusChecks: Boolean!","  requiresStrictStatusChecks: Boolean!","  restrictsPushes: Boolean!","  restrictsReviewDismissals: Boolean!","}","type PullRequest implements Comment & Node & Reactable {","  activeLockReason: LockReason","  additions: Int!","  author: Actor","  authorAssociation: CommentAuthorAssociation!","  autoMergeRequest: AutoMergeRequest","  baseRef: Ref","  baseRefName: String!","  baseRefOid: GitObjectID!","  baseRepository: Repository","  body: String!","  bodyHTML: HTML!","  bodyText: String!","  canBeRebased: Boolean!","  changedFiles: Int!","  checksResourcePath: URI!","  checksUrl: URI!","  closed: Boolean!","  closedAt: DateTime","  comments(after: String, before: String, first: Int, last: Int, orderBy: IssueCommentOrder): IssueCommentConnection!","  commits(after: String, before: String, first: Int, last: Int): PullRequestCommitConnection!","  createdAt: DateTime!","  createdViaEmail: Boolean!","  databaseId: Int","  deletions: Int!","  editor: Actor","  files(after: String, before: String, first: Int, last: Int): PullRequestChangedFileConnection","  fullDatabaseId: BigInt","  headRef: Ref","  headRefName: String!","  headRefOid: GitObjectID!","  headRepository: Repository","  headRepositoryOwner: RepositoryOwner","  id: ID!","  includesCreatedEdit: Boolean!","  isCrossRepository: Boolean!","  isDraft: Boolean!","  isInMergeQueue: Boolean!","  isMergeQueueEnabled: Boolean!","  isReadByViewer: Boolean","  labels(after: String, before: String, first: Int, last: Int, orderBy: LabelOrder = {field: CREATED_AT, direction: ASC}): LabelConnection","  lastEditedAt: DateTime","  latestOpinionatedReviews(after: String, before: String, first: Int, last: Int, writersOnly: Boolean = false): PullRequestReviewConnection","  latestReviews(after: String, before: String, first: Int, last: Int): PullRequestReviewConnection","  locked: Boolean!","  maintainerCanModify: Boolean!","  mergeCommit: Commit","  mergeStateStatus: MergeStateStatus!","  mergeable: MergeableState!","  merged: Boolean!","  mergedAt: DateTime","  mergedBy: Actor","  number: Int!","  permalink: URI!","  potentialMergeCommit: Commit","  publishedAt: DateTime","  reactionGroups: [ReactionGroup!]","  reactions(after: String, before: String, content: ReactionContent, first: Int, last: Int, orderBy: ReactionOrder): ReactionConnection!","  repository: Repository!","  resourcePath: URI!","  revertResourcePath: URI!","  revertUrl: URI!","  reviewDecision: PullRequestReviewDecision","  reviewRequests(after: String, before: String, first: Int, last: Int): ReviewRequestConnection","  reviews(after: String, author: String, before: String, first: Int, last: Int, states: [PullRequestReviewState!]): PullRequestReviewConnection","  state: PullRequestState!","  timelineItems(after: String, before: String, first: Int, itemTypes: [PullRequestTimelineItemsItemType!], last: Int, since: DateTime, skip: Int): PullRequestTimelineItemsConnection!","  title: String!","  titleHTML: HTML!","  totalCommentsCount: Int","  updatedAt: DateTime!","  url: URI!","  viewerCanApplySuggestion: Boolean!","  viewerCanClose: Boolean!","  viewerCanDeleteHeadRef: Boolean!","  viewerCanDisableAutoMerge: Boolean!","  viewerCanEditFiles: Boolean!","  viewerCanEnableAutoMerge: Boolean!","  viewerCanLabel: Boolean!","  viewerCanMergeAsAdmin: Boolean!","  viewerCanReact: Boolean!","  viewerCanReopen: Boolean!","  viewerCanSubscribe: Boolean!","  viewerCanUpdate: Boolean!","  viewerCanUpdateBranch: Boolean!","  viewerCannotUpdateReasons: [CommentCannotUpdateReason!]!","  viewerDidAuthor: Boolean!","  viewerLatestReview: PullRequestReview","  viewerLatestReviewRequest: ReviewRequest","  viewerMergeBodyText(mergeType: PullRequestMergeMethod): String!","  viewerMergeHeadlineText(mergeType: PullRequestMergeMethod): String!","  viewerSubscription: SubscriptionState","}","type PullRequestConnection {","  edges: [PullRequestEdge]","  nodes: [PullRequest]","  pageInfo: PageInfo!","  totalCount: Int!","}","type PullRequestEdge {","  cursor: String!","  node: PullRequest","}","type PullRequestCommit implements Node {","  commit: Commit!","  id: ID!","  pullRequest: PullRequest!","  resourcePath: URI!","  url: URI!","}","type PullRequestCommitConnection {","  edges: [PullRequestCommitEdge]","  nodes: [PullRequestCommit]","  pageInfo: PageInfo!","  totalCount: Int!","}","type PullRequestCommitEdge {","  cursor: String!","  node: PullRequestCommit","}","type PullRequestChangedFile {","  additions: Int!","  changeType: PatchStatus!","  deletions: Int!","  path: String!","  viewerViewedState: FileViewedState!","}","type PullRequestChangedFileConnection {","  edges: [PullRequestChangedFileEdge]","  nodes: [PullRequestChangedFile]","  pageInfo: PageInfo!","  totalCount: Int!","}","type PullRequestChangedFileEdge {","  cursor: String!","  node: PullRequestChangedFile","}","type PullRequestReview implements Comment & Minimizable & Node & Reactable {","  author: Actor","  authorAssociation: CommentAuthorAssociation!","  authorCanPushToRepository: Boolean!","  body: String!","  bodyHTML: HTML!","  bodyText: String!","  commit: Commit","  createdAt: DateTime!","  createdViaEmail: Boolean!","  databaseId: Int","  editor: Actor","  fullDatabaseId: BigInt","  id: ID!","  includesCreatedEdit: Boolean!","  isMinimized: Boolean!","  lastEditedAt: DateTime","  minimizedReason: String","  publishedAt: DateTime","  pullRequest: PullRequest!","  reactionGroups: [ReactionGroup!]","  reactions(after: String, before: String, content: ReactionContent, first: Int, last: Int, orderBy: ReactionOrder): ReactionConnection!","  repository: Repository!","  resourcePath: URI!","  state: PullRequestReviewState!","  submittedAt: DateTime","  updatedAt: DateTime!","  url: URI!","  viewerCanDelete: Boolean!","  viewerCanMinimize: Boolean!","  viewerCanReact: Boolean!","  viewerCanUpdate: Boolean!","  viewerCannotUpdateReasons: [CommentCannotUpdateReason!]!","  viewerDidAuthor: Boolean!","}","type PullRequestReviewConnection {","  edges: [PullRequestReviewEdge]","  nodes: [PullRequestReview]","  pageInfo: PageInfo!","  totalCount: Int!","}","type PullRequestReviewEdge {","  cursor: String!","  node: PullRequestReview","}","type ReviewRequest implements Node {","  asCodeOwner: Boolean!","  databaseId: Int","  id: ID!","  pullRequest: PullRequest!","  requestedReviewer: RequestedReviewer","}","type ReviewRequestConnection {","  edges: [ReviewRequestEdge]","  nodes: [ReviewRequest]","  pageInfo: PageInfo!","  totalCount: Int!","}","type ReviewRequestEdge {","  cursor: String!","  node: ReviewRequest","}","type AutoMergeRequest {","  authorEmail: String","  commitBody: String","  commitHeadline: String","  enabledAt: DateTime","  enabledBy: Actor","  mergeMethod: PullRequestMergeMethod!","  pullRequest: PullRequest!","}","type IssueComment implements Comment & Minimizable & Node & Reactable {","  author: Actor","  authorAssociation: CommentAuthorAssociation!","  body: String!","  bodyHTML: HTML!","  bodyText: String!","  createdAt: DateTime!","  createdViaEmail: Boolean!","  databaseId: Int","  editor: Actor","  fullDatabaseId: BigInt","  id: ID!","  includesCreatedEdit: Boolean!","  isMinimized: Boolean!","  lastEditedAt: DateTime","  minimizedReason: String","  publishedAt: DateTime","  pullRequest: PullRequest","  reactionGroups: [ReactionGroup!]","  reactions(after: String, before: String, content: ReactionContent, first: Int, last: Int, orderBy: ReactionOrder): ReactionConnection!","  repository: Repository!","  resourcePath: URI!","  updatedAt: DateTime!","  url: URI!","  viewerCanDelete: Boolean!","  viewerCanMinimize: Boolean!","  viewerCanReact: Boolean!","  viewerCanUpdate: Boolean!","  viewerCannotUpdateReasons: [CommentCannotUpdateReason!]!","  viewerDidAuthor: Boolean!","}","type IssueCommentConnection {","  edges: [IssueCommentEdge]","  nodes: [IssueComment]","  pageInfo: PageInfo!","  totalCount: Int!","}","type IssueCommentEdge {","  cursor: String!","  node: IssueComment","}","type Label implements Node {","  color: String!","  createdAt: DateTime","  description: String","  id: ID!","  isDefault: Boolean!","  name: String!","  pullRequests(after: String, baseRefName: String, before: String, first: Int, headRefName: String, labels: [String!], last: Int, orderBy: IssueOrder, states: [PullRequestState!]): PullRequestConnection!","  repository: Repository!","  resourcePath: URI!","  updatedAt: DateTime","  url: URI!","}","type LabelConnection {","  edges: [LabelEdge]","  nodes: [Label]","  pageInfo: PageInfo!","  totalCount: Int!","}","type LabelEdge {","  cursor: String!","  node: Label","}","union PullRequestTimelineItems = AutoMergeDisabledEvent | AutoMergeEnabledEvent | ClosedEvent | ConvertToDraftEvent | HeadRefDeletedEvent | HeadRefForcePushedEvent | IssueComment | MergedEvent | PullRequestCommit | PullRequestReview | ReadyForReviewEvent | RenamedTitleEvent | ReopenedEvent | ReviewRequestRemovedEvent | ReviewRequestedEvent","type PullRequestTimelineItemsConnection {","  edges: [PullRequestTimelineItemsEdge]","  filteredCount: Int!","  nodes: [PullRequestTimelineItems]","  pageCount: Int!","  pageInfo: PageInfo!","  totalCount: Int!","  updatedAt: DateTime!","}","type PullRequestTimelineItemsEdge {","  cursor: String!","  node: PullRequestTimelineItems","}","type ClosedEvent implements Node {","  actor: Actor","  closer: Closer","  createdAt: DateTime!","  id: ID!","  resourcePath: URI!","  stateReason: IssueStateReason","  url: URI!","}","type ReopenedEvent implements Node {","  actor: Actor","  createdAt: DateTime!","  id: ID!","  stateReason: IssueStateReason","}","type MergedEvent implements Node {","  actor: Actor","  commit: Commit","  createdAt: DateTime!","  id: ID!","  mergeRef: Ref","  mergeRefName: String!","  pullRequest: PullRequest!","  resourcePath: URI!","  url: URI!","}","type ReadyForReviewEvent implements Node {","  actor: Actor","  createdAt: DateTime!","  id: ID!","  pullRequest: PullRequest!","  resourcePath: URI!","  url: URI!","}","type ConvertToDraftEvent implements Node {","  actor: Actor","  createdAt: DateTime!","  id: ID!","  pullRequest: PullRequest!","  resourcePath: URI!","  url: URI!","}","type ReviewRequestedEvent implements Node {","  actor: Actor","  createdAt: DateTime!","  id: ID!","  pullRequest: PullRequest!","  requestedReviewer: RequestedReviewer","}","type ReviewRequestRemovedEvent implements Node {","  actor: Actor","  createdAt: DateTime!","  id: ID!","  pullRequest: PullRequest!","  requestedReviewer: RequestedReviewer","}","type HeadRefForcePushedEvent implements Node {","  actor: Actor","  afterCommit: Commit","  beforeCommit: Commit","  createdAt: DateTime!","  id: ID!","  pullRequest: PullRequest!","  ref: Ref","}","type HeadRefDeletedEvent implements Node {","  actor: Actor","  createdAt: DateTime!","  headRef: Ref","  headRefName: String!","  id: ID!","  pullRequest: PullRequest!","}","type RenamedTitleEvent implements Node {","  actor: Actor","  createdAt: DateTime!","  currentTitle: String!","  id: ID!","  previousTitle: String!","}","type AutoMergeEnabledEvent implements Node {","  actor: Actor","  createdAt: DateTime!","  enabler: User","  id: ID!","  pullRequest: PullRequest","}","type AutoMergeDisabledEvent implements Node {","  actor: Actor","  createdAt: DateTime!","  disabler: User","  id: ID!","  pullRequest: PullRequest","  reason: String","  reasonCode: String","}","union Closer = Commit | PullRequest","type Reaction implements Node {","  content: ReactionContent!","  createdAt: DateTime!","  databaseId: Int","  id: ID!","  reactable: Reactable!","  user: User","}","type ReactionConnection {","  edges: [ReactionEdge]","  nodes: [Reaction]","  pageInfo: PageInfo!","  totalCount: Int!","  viewerHasReacted: Boolean!","}","type ReactionEdge {","  cursor: String!","  node: Reaction","}","type ReactionGroup {","  content: ReactionContent!","  createdAt: DateTime","  reactors(after: String, before: String, first: Int, last: Int): ReactorConnection!","  subject: Reactable!","  viewerHasReacted: Boolean!","}","union Reactor = Bot | Mannequin | Organization | User","type ReactorConnection {","  edges: [ReactorEdge]","  nodes: [Reactor]","  pageInfo: PageInfo!","  totalCount: Int!","}","type ReactorEdge {","  cursor: String!","  node: Reactor!","  reactedAt: DateTime!","}","interface Reactable {","  databaseId: Int","  id: ID!","  reactionGroups: [ReactionGroup!]","  reactions(after: String, before: String, content: ReactionContent, first: Int, last: Int, orderBy: ReactionOrder): ReactionConnection!","  viewerCanReact: Boolean!","}","interface Comment {","  author: Actor","  authorAssociation: CommentAuthorAssociation!","  body: String!","  bodyHTML: HTML!","  bodyText: String!","  createdAt: DateTime!","  createdViaEmail: Boolean!","  editor: Actor","  id: ID!","  includesCreatedEdit: Boolean!","  lastEditedAt: DateTime","  publishedAt: DateTime","  updatedAt: DateTime!","  viewerDidAuthor: Boolean!","}","interface Minimizable {","  isMinimized: Boolean!","  minimizedReason: String","  viewerCanMinimize: Boolean!","}","type CreateCommitOnBranchPayload {","  clientMutationId: String","  commit: Commit","  ref: Ref","}","type EnablePullRequestAutoMergePayload {","  actor: Actor","  clientMutationId: String","  pullRequest: PullRequest","}","type DisablePullRequestAutoMergePayload {","  actor: Actor","  clientMutationId: String","  pullRequest: PullRequest","}","type AddReactionPayload {","  clientMutationId: String","  reaction: Reaction","  reactionGroups: [ReactionGroup!]","  subject: Reactable","}","type RemoveReactionPayload {","  clientMutationId: String","  reaction: Reaction","  reactionGroups: [ReactionGroup!]","  subject: Reactable","}","type MinimizeCommentPayload {","  clientMutationId: String","  minimizedComment: Minimizable","}","type ConvertPullRequestToDraftPayload {","  clientMutationId: String","  pullRequest: PullRequest","}","type MarkPullRequestReadyForReviewPayload {","  clientMutationId: String","  pullRequest: PullRequest","}","input AddReactionInput {","  clientMutationId: String","  content: ReactionContent!","  subjectId: ID!","}","enum ReactionContent {","  CONFUSED","  EYES","  HEART","  HOORAY","  LAUGH","  ROCKET","  THUMBS_DOWN","  THUMBS_UP","}","input ConvertPullRequestToDraftInput {","  clientMutationId: String","  pullRequestId: ID!","}","input CreateCommitOnBranchInput {","  branch: CommittableBranch!","  clientMutationId: String","  expectedHeadOid: GitObjectID!","  fileChanges: FileChanges","  message: CommitMessage!","}","input CommittableBranch {","  branchName: String","  id: ID","  repositoryNameWithOwner: String","}","scalar GitObjectID","input FileChanges {","  additions: [FileAddition!] = []","  deletions: [FileDeletion!] = []","}","input FileAddition {","  contents: Base64String!","  path: String!","}","scalar Base64String","input FileDeletion {","  path: String!","}","input CommitMessage {","  body: String","  headline: String!","}","input DisablePullRequestAutoMergeInput {","  clientMutationId: String","  pullRequestId: ID!","}","input EnablePullRequestAutoMergeInput {","  authorEmail: String","  clientMutationId: String","  commitBody: String","  commitHeadline: String","  expectedHeadOid: GitObjectID","  mergeMethod: PullRequestMergeMethod = MERGE","  pullRequestId: ID!","}","enum PullRequestMergeMethod {","  MERGE","  REBASE","  SQUASH","}","input MarkPullRequestReadyForReviewInput {","  clientMutationId: String","  pullRequestId: ID!","}","input MinimizeCommentInput {","  classifier: ReportedContentClassifiers!","  clientMutationId: String","  subjectId: ID!","}","enum ReportedContentClassifiers {","  ABUSE","  DUPLICATE","  OFF_TOPIC","  OUTDATED","  RESOLVED","  SPAM","}","input RemoveReactionInput {","  clientMutationId: String","  content: ReactionContent!","  subjectId: ID!","}","scalar DateTime","scalar URI","enum PinnableItemType {","  GIST","  ISSUE","  ORGANIZATION","  PROJECT","  PULL_REQUEST","  REPOSITORY","  TEAM","  USER","}","scalar HTML","input IssueCommentOrder {","  direction: OrderDirection!","  field: IssueCommentOrderField!","}","enum OrderDirection {","  ASC","  DESC","}","enum IssueCommentOrderField {","  UPDATED_AT","}","input IssueOrder {","  direction: OrderDirection!","  field: IssueOrderField!","}","enum IssueOrderField {","  COMMENTS","  CREATED_AT","  UPDATED_AT","}","enum PullRequestState {","  CLOSED","  MERGED","  OPEN","}","enum UserViewType {","  PRIVATE","  PUBLIC","}","enum IpAllowListEnabledSettingValue {","  DISABLED","  ENABLED","}","enum IpAllowListForInstalledAppsEnabledSettingValue {","  DISABLED","  ENABLED","}","enum NotificationRestrictionSettingValue {","  DISABLED","  ENABLED","}","scalar GitTimestamp","enum TeamNotificationSetting {","  NOTIFICATIONS_DISABLED","  NOTIFICATIONS_ENABLED","}","enum TeamPrivacy {","  SECRET","  VISIBLE","}","enum TeamReviewAssignmentAlgorithm {","  LOAD_BALANCE","  ROUND_ROBIN","}","enum SubscriptionState {","  IGNORED","  SUBSCRIBED","  UNSUBSCRIBED","}","input LabelOrder {","  direction: OrderDirection!","  field: LabelOrderField!","}","enum LabelOrderField {","  CREATED_AT","  NAME","}","enum RepositoryLockReason {","  BILLING","  MIGRATING","  MOVING","  RENAME","  TRADE_RESTRICTION","  TRANSFERRING_OWNERSHIP","}","enum MergeCommitMessage {","  BLANK","  PR_BODY","  PR_TITLE","}","enum MergeCommitTitle {","  MERGE_MESSAGE","  PR_TITLE","}","input RefOrder {","  direction: OrderDirection!","  field: RefOrderField!","}","enum RefOrderField {","  ALPHABETICAL","  TAG_COMMIT_DATE","}","enum SquashMergeCommitMessage {","  BLANK","  COMMIT_MESSAGES","  PR_BODY","}","enum SquashMergeCommitTitle {","  COMMIT_OR_PR_TITLE","  PR_TITLE","}","scalar GitSSHRemote","enum RepositoryPermission {","  ADMIN","  MAINTAIN","  READ","  TRIAGE","  WRITE","}","enum RepositoryVisibility {","  INTERNAL","  PRIVATE","  PUBLIC","}","input PullRequestOrder {","  direction: OrderDirection!","  field: PullRequestOrderField!","}","enum PullRequestOrderField {","  CREATED_AT","  UPDATED_AT","}","input CommitAuthor {","  emails: [String!]","  id: ID","}","enum GitSignatureState {","  BAD_CERT","  BAD_EMAIL","  EXPIRED_KEY","  GPGVERIFY_ERROR","  GPGVERIFY_UNAVAILABLE","  INVALID","  MALFORMED_SIG","  NOT_SIGNING_KEY","  NO_USER","  OCSP_ERROR","  OCSP_PENDING","  OCSP_REVOKED","  UNKNOWN_KEY","  UNKNOWN_SIG_TYPE","  UNSIGNED","  UNVERIFIED_EMAIL","  VALID","}","enum LockReason {","  OFF_TOPIC","  RESOLVED","  SPAM","  TOO_HEATED","}","enum CommentAuthorAssociation {","  COLLABORATOR","  CONTRIBUTOR","  FIRST_TIMER","  FIRST_TIME_CONTRIBUTOR","  MANNEQUIN","  MEMBER","  NONE","  OWNER","}","scalar BigInt","enum MergeStateStatus {","  BEHIND","  BLOCKED","  CLEAN","  DIRTY","  DRAFT","  HAS_HOOKS","  UNKNOWN","  UNSTABLE","}","enum MergeableState {","  CONFLICTING","  MERGEABLE","  UNKNOWN","}","input ReactionOrder {","  direction: OrderDirection!","  field: ReactionOrderField!","}","enum ReactionOrderField {","  CREATED_AT","}","enum PullRequestReviewDecision {","  APPROVED","  CHANGES_REQUESTED","  REVIEW_REQUIRED","}","enum PullRequestReviewState {","  APPROVED","  CHANGES_REQUESTED","  COMMENTED","  DISMISSED","  PENDING","}","enum PullRequestTimelineItemsItemType {","  ADDED_TO_MERGE_QUEUE_EVENT","  ADDED_TO_PROJECT_EVENT","  ASSIGNED_EVENT","  AUTOMATIC_BASE_CHANGE_FAILED_EVENT","  AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT","  AUTO_MERGE_DISABLED_EVENT","  AUTO_MERGE_ENABLED_EVENT","  AUTO_REBASE_ENABLED_EVENT","  AUTO_SQUASH_ENABLED_EVENT","  BASE_REF_CHANGED_EVENT","  BASE_REF_DELETED_EVENT","  BASE_REF_FORCE_PUSHED_EVENT","  CLOSED_EVENT","  COMMENT_DELETED_EVENT","  CONNECTED_EVENT","  CONVERTED_NOTE_TO_ISSUE_EVENT","  CONVERTED_TO_DISCUSSION_EVENT","  CONVERT_TO_DRAFT_EVENT","  CROSS_REFERENCED_EVENT","  DEMILESTONED_EVENT","  DEPLOYED_EVENT","  DEPLOYMENT_ENVIRONMENT_CHANGED_EVENT","  DISCONNECTED_EVENT","  HEAD_REF_DELETED_EVENT","  HEAD_REF_FORCE_PUSHED_EVENT","  HEAD_REF_RESTORED_EVENT","  ISSUE_COMMENT","  LABELED_EVENT","  LOCKED_EVENT","  MARKED_AS_DUPLICATE_EVENT","  MENTIONED_EVENT","  MERGED_EVENT","  MILESTONED_EVENT","  MOVED_COLUMNS_IN_PROJECT_EVENT","  PARENT_ISSUE_ADDED_EVENT","  PARENT_ISSUE_REMOVED_EVENT","  PINNED_EVENT","  PULL_REQUEST_COMMIT","  PULL_REQUEST_COMMIT_COMMENT_THREAD","  PULL_REQUEST_REVIEW","  PULL_REQUEST_REVIEW_THREAD","  PULL_REQUEST_REVISION_MARKER","  READY_FOR_REVIEW_EVENT","  REFERENCED_EVENT","  REMOVED_FROM_MERGE_QUEUE_EVENT","  REMOVED_FROM_PROJECT_EVENT","  RENAMED_TITLE_EVENT","  REOPENED_EVENT","  REVIEW_DISMISSED_EVENT","  REVIEW_REQUESTED_EVENT","  REVIEW_REQUEST_REMOVED_EVENT","  SUBSCRIBED_EVENT","  SUB_ISSUE_ADDED_EVENT","  SUB_ISSUE_REMOVED_EVENT","  TRANSFERRED_EVENT","  UNASSIGNED_EVENT","  UNLABELED_EVENT","  UNLOCKED_EVENT","  UNMARKED_AS_DUPLICATE_EVENT","  UNPINNED_EVENT","  UNSUBSCRIBED_EVENT","  USER_BLOCKED_EVENT","}","enum CommentCannotUpdateReason {","  ARCHIVED","  DENIED","  INSUFFICIENT_ACCESS","  LOCKED","  LOGIN_REQUIRED","  MAINTENANCE","  VERIFIED_EMAIL_REQUIRED","}","enum PatchStatus {","  ADDED","  CHANGED","  COPIED","  DELETED","  MODIFIED","  RENAMED","}","enum FileViewedState {","  DISMISSED","  UNVIEWED","  VIEWED","}","enum IssueStateReason {","  COMPLETED","  DUPLICATE","  NOT_PLANNED","  REOPENED","}"]}');
;// CONCATENATED MODULE: ./build/src/emulators/github/graphql/server.js
/**
 * Answers GraphQL requests by GitHub's own schema (an extract of it). A field that the schema has and this folder does
 * not know is an error, never a silent null.
 */









let schema;
const theSchema = () => (schema ??= (0,graphql/* buildSchema */.IV5)(schema_namespaceObject.E.join('\n'), { assumeValidSDL: true, noLocation: true }));
/** Reads a field, calling it where it is a function. */
const resolveField = (source, args, context, info) => {
    if (!(info.fieldName in source)) {
        throw new Error(`The embedded GitHub does not know ${info.parentType.name}.${info.fieldName}.`);
    }
    const value = source[info.fieldName];
    return typeof value === 'function'
        ? value(args, context, info)
        : value;
};
/** What the caller may see of a repository by its two names; throws GitHub's error for all others. */
function visibleRepository(hub, caller, owner, name) {
    try {
        const repository = hub.repository(`${owner}/${name}`);
        authorize(repository, caller, { scopes: [], access: 'read', role: 'read' });
        return repository;
    }
    catch {
        throw unresolved(`a Repository with the name '${owner}/${name}'`);
    }
}
function roots(hub, caller) {
    const graph = {
        hub,
        caller,
        repository: (repository) => repositoryNode(graph, repository),
        pull: (repository, pull) => pullNode(graph, repository, pull),
    };
    return {
        ...mutations(graph),
        repository: ({ owner, name }) => repositoryNode(graph, visibleRepository(hub, caller, owner, name)),
        viewer: () => ({ ...actorNode(graph, caller.login), __typename: 'User', login: caller.login }),
        user: ({ login }) => {
            if (hub.state.users[login]?.type !== 'User')
                throw unresolved(`a User with the login of '${login}'`);
            return actorNode(graph, login);
        },
        rateLimit: () => ({
            limit: 5000,
            cost: 1,
            used: 0,
            remaining: 5000,
            nodeCount: 0,
            resetAt: timestamp(hub.clock.now() + 3_600_000),
        }),
    };
}
/** GitHub puts the kind of an error beside its message, not into `extensions`. */
function errorView(error) {
    const { originalError } = error;
    if (originalError !== undefined && !(originalError instanceof GitHubError))
        throw originalError;
    const type = originalError instanceof GitHubError ? originalError.refusal.type : undefined;
    const { message, path, locations } = error;
    return { ...(type !== undefined && { type }), ...(path && { path }), locations, message };
}
/** The operation of a request, for the log: its name, or its first field. */
function operationName(query, name) {
    if (name)
        return name;
    const match = /\b(?:query|mutation)\s+(\w+)/.exec(query) ?? /\{\s*(?:\w+\s*:\s*)?(\w+)/.exec(query);
    return match?.[1] ?? 'unknown';
}
/** Runs a GraphQL request and returns the JSON that GitHub would answer with status 200. */
async function answerGraphql(hub, caller, request) {
    let document;
    try {
        document = (0,graphql/* parse */.qgA)(request.query);
    }
    catch (error) {
        return { errors: [{ message: `Parse error: ${error.message}` }] };
    }
    const invalid = (0,graphql/* validate */.tfT)(theSchema(), document);
    if (invalid.length > 0) {
        return { errors: invalid.map(({ message, locations, path }) => ({ path, locations, message })) };
    }
    if (!(0,graphql/* getOperationAST */.APv)(document, request.operationName)) {
        return { errors: [{ message: 'An operation name is required' }] };
    }
    const result = await (0,graphql/* execute */.g7Y)({
        schema: theSchema(),
        document,
        rootValue: roots(hub, caller),
        variableValues: request.variables,
        operationName: request.operationName,
        fieldResolver: resolveField,
    });
    return { ...(result.errors && { errors: result.errors.map(errorView) }), data: result.data };
}

// EXTERNAL MODULE: ./node_modules/ajv/dist/ajv.js
var ajv = __webpack_require__(42463);
// EXTERNAL MODULE: ./node_modules/ajv-formats/dist/index.js
var dist = __webpack_require__(82815);
;// CONCATENATED MODULE: ./build/src/emulators/github/rest/openapi.json
const openapi_namespaceObject = /*#__PURE__*/JSON.parse('{"zU":{"rate-limit/get":{"method":"GET","path":"/rate_limit","request":null,"responses":{"200":{"$ref":"#/components/schemas/rate-limit-overview"}}},"repos/get":{"method":"GET","path":"/repos/{owner}/{repo}","request":null,"responses":{"200":{"$ref":"#/components/schemas/full-repository"}}},"actions/list-repo-organization-secrets":{"method":"GET","path":"/repos/{owner}/{repo}/actions/organization-secrets","request":null,"responses":{"200":{"type":"object","required":["total_count","secrets"],"properties":{"total_count":{"type":"integer"},"secrets":{"type":"array","items":{"$ref":"#/components/schemas/actions-secret"}}}}}},"actions/get-github-actions-default-workflow-permissions-repository":{"method":"GET","path":"/repos/{owner}/{repo}/actions/permissions/workflow","request":null,"responses":{"200":{"$ref":"#/components/schemas/actions-get-default-workflow-permissions"}}},"actions/list-workflow-runs-for-repo":{"method":"GET","path":"/repos/{owner}/{repo}/actions/runs","request":null,"responses":{"200":{"type":"object","required":["total_count","workflow_runs"],"properties":{"total_count":{"type":"integer"},"workflow_runs":{"type":"array","items":{"$ref":"#/components/schemas/workflow-run"}}}}}},"actions/get-workflow-run":{"method":"GET","path":"/repos/{owner}/{repo}/actions/runs/{run_id}","request":null,"responses":{"200":{"$ref":"#/components/schemas/workflow-run"}}},"actions/list-repo-secrets":{"method":"GET","path":"/repos/{owner}/{repo}/actions/secrets","request":null,"responses":{"200":{"type":"object","required":["total_count","secrets"],"properties":{"total_count":{"type":"integer"},"secrets":{"type":"array","items":{"$ref":"#/components/schemas/actions-secret"}}}}}},"actions/list-repo-workflows":{"method":"GET","path":"/repos/{owner}/{repo}/actions/workflows","request":null,"responses":{"200":{"type":"object","required":["total_count","workflows"],"properties":{"total_count":{"type":"integer"},"workflows":{"type":"array","items":{"$ref":"#/components/schemas/workflow"}}}}}},"actions/get-workflow":{"method":"GET","path":"/repos/{owner}/{repo}/actions/workflows/{workflow_id}","request":null,"responses":{"200":{"$ref":"#/components/schemas/workflow"}}},"actions/create-workflow-dispatch":{"method":"POST","path":"/repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches","request":{"type":"object","properties":{"ref":{"type":"string"},"inputs":{"type":"object","additionalProperties":true,"maxProperties":25},"return_run_details":{"type":"boolean"}},"required":["ref"]},"responses":{"200":{"$ref":"#/components/schemas/workflow-dispatch-response"},"204":null}},"repos/list-branches":{"method":"GET","path":"/repos/{owner}/{repo}/branches","request":null,"responses":{"200":{"type":"array","items":{"$ref":"#/components/schemas/short-branch"}}}},"repos/get-branch":{"method":"GET","path":"/repos/{owner}/{repo}/branches/{branch}","request":null,"responses":{"200":{"$ref":"#/components/schemas/branch-with-protection"}}},"repos/check-collaborator":{"method":"GET","path":"/repos/{owner}/{repo}/collaborators/{username}","request":null,"responses":{"204":null}},"repos/get-collaborator-permission-level":{"method":"GET","path":"/repos/{owner}/{repo}/collaborators/{username}/permission","request":null,"responses":{"200":{"$ref":"#/components/schemas/repository-collaborator-permission"}}},"repos/list-commits":{"method":"GET","path":"/repos/{owner}/{repo}/commits","request":null,"responses":{"200":{"type":"array","items":{"$ref":"#/components/schemas/commit"}}}},"repos/list-pull-requests-associated-with-commit":{"method":"GET","path":"/repos/{owner}/{repo}/commits/{commit_sha}/pulls","request":null,"responses":{"200":{"type":"array","items":{"$ref":"#/components/schemas/pull-request-simple"}}}},"repos/get-commit":{"method":"GET","path":"/repos/{owner}/{repo}/commits/{ref}","request":null,"responses":{"200":{"$ref":"#/components/schemas/commit"}}},"repos/compare-commits-with-basehead":{"method":"GET","path":"/repos/{owner}/{repo}/compare/{basehead}","request":null,"responses":{"200":{"$ref":"#/components/schemas/commit-comparison"}}},"repos/get-content":{"method":"GET","path":"/repos/{owner}/{repo}/contents/{path}","request":null,"responses":{"200":{"oneOf":[{"$ref":"#/components/schemas/content-directory"},{"$ref":"#/components/schemas/content-file"},{"$ref":"#/components/schemas/content-symlink"},{"$ref":"#/components/schemas/content-submodule"}],"discriminator":{"propertyName":"type","mapping":{"array":"#/components/schemas/content-directory","file":"#/components/schemas/content-file","symlink":"#/components/schemas/content-symlink","submodule":"#/components/schemas/content-submodule"}}}}},"repos/create-or-update-file-contents":{"method":"PUT","path":"/repos/{owner}/{repo}/contents/{path}","request":{"type":"object","properties":{"message":{"type":"string"},"content":{"type":"string"},"sha":{"type":"string"},"branch":{"type":"string"},"committer":{"type":"object","properties":{"name":{"type":"string"},"email":{"type":"string"},"date":{"type":"string"}},"required":["name","email"]},"author":{"type":"object","properties":{"name":{"type":"string"},"email":{"type":"string"},"date":{"type":"string"}},"required":["name","email"]}},"required":["message","content"]},"responses":{"200":{"$ref":"#/components/schemas/file-commit"},"201":{"$ref":"#/components/schemas/file-commit"}}},"repos/delete-file":{"method":"DELETE","path":"/repos/{owner}/{repo}/contents/{path}","request":{"type":"object","properties":{"message":{"type":"string"},"sha":{"type":"string"},"branch":{"type":"string"},"committer":{"type":"object","properties":{"name":{"type":"string"},"email":{"type":"string"}}},"author":{"type":"object","properties":{"name":{"type":"string"},"email":{"type":"string"}}}},"required":["message","sha"]},"responses":{"200":{"$ref":"#/components/schemas/file-commit"}}},"repos/create-dispatch-event":{"method":"POST","path":"/repos/{owner}/{repo}/dispatches","request":{"type":"object","required":["event_type"],"properties":{"event_type":{"type":"string","minLength":1,"maxLength":100},"client_payload":{"type":"object","additionalProperties":true,"maxProperties":10}}},"responses":{"204":null}},"git/create-blob":{"method":"POST","path":"/repos/{owner}/{repo}/git/blobs","request":{"type":"object","properties":{"content":{"type":"string"},"encoding":{"type":"string","default":"utf-8"}},"required":["content"]},"responses":{"201":{"$ref":"#/components/schemas/short-blob"}}},"git/get-blob":{"method":"GET","path":"/repos/{owner}/{repo}/git/blobs/{file_sha}","request":null,"responses":{"200":{"$ref":"#/components/schemas/blob"}}},"git/create-commit":{"method":"POST","path":"/repos/{owner}/{repo}/git/commits","request":{"type":"object","properties":{"message":{"type":"string"},"tree":{"type":"string"},"parents":{"type":"array","items":{"type":"string"}},"author":{"type":"object","properties":{"name":{"type":"string"},"email":{"type":"string"},"date":{"type":"string","format":"date-time"}},"required":["name","email"]},"committer":{"type":"object","properties":{"name":{"type":"string"},"email":{"type":"string"},"date":{"type":"string","format":"date-time"}}},"signature":{"type":"string"}},"required":["message","tree"]},"responses":{"201":{"$ref":"#/components/schemas/git-commit"}}},"git/get-commit":{"method":"GET","path":"/repos/{owner}/{repo}/git/commits/{commit_sha}","request":null,"responses":{"200":{"$ref":"#/components/schemas/git-commit"}}},"git/list-matching-refs":{"method":"GET","path":"/repos/{owner}/{repo}/git/matching-refs/{ref}","request":null,"responses":{"200":{"type":"array","items":{"$ref":"#/components/schemas/git-ref"}}}},"git/get-ref":{"method":"GET","path":"/repos/{owner}/{repo}/git/ref/{ref}","request":null,"responses":{"200":{"$ref":"#/components/schemas/git-ref"}}},"git/create-ref":{"method":"POST","path":"/repos/{owner}/{repo}/git/refs","request":{"type":"object","properties":{"ref":{"type":"string"},"sha":{"type":"string"}},"required":["ref","sha"]},"responses":{"201":{"$ref":"#/components/schemas/git-ref"}}},"git/update-ref":{"method":"PATCH","path":"/repos/{owner}/{repo}/git/refs/{ref}","request":{"type":"object","properties":{"sha":{"type":"string"},"force":{"type":"boolean","default":false}},"required":["sha"]},"responses":{"200":{"$ref":"#/components/schemas/git-ref"}}},"git/delete-ref":{"method":"DELETE","path":"/repos/{owner}/{repo}/git/refs/{ref}","request":null,"responses":{"204":null}},"git/create-tree":{"method":"POST","path":"/repos/{owner}/{repo}/git/trees","request":{"type":"object","properties":{"tree":{"type":"array","items":{"type":"object","properties":{"path":{"type":"string"},"mode":{"type":"string","enum":["100644","100755","040000","160000","120000"]},"type":{"type":"string","enum":["blob","tree","commit"]},"sha":{"anyOf":[{"type":"null"},{"type":"string"}]},"content":{"type":"string"}}}},"base_tree":{"type":"string"}},"required":["tree"]},"responses":{"201":{"$ref":"#/components/schemas/git-tree"}}},"git/get-tree":{"method":"GET","path":"/repos/{owner}/{repo}/git/trees/{tree_sha}","request":null,"responses":{"200":{"$ref":"#/components/schemas/git-tree"}}},"issues/list-comments-for-repo":{"method":"GET","path":"/repos/{owner}/{repo}/issues/comments","request":null,"responses":{"200":{"type":"array","items":{"$ref":"#/components/schemas/issue-comment"}}}},"issues/get-comment":{"method":"GET","path":"/repos/{owner}/{repo}/issues/comments/{comment_id}","request":null,"responses":{"200":{"$ref":"#/components/schemas/issue-comment"}}},"issues/update-comment":{"method":"PATCH","path":"/repos/{owner}/{repo}/issues/comments/{comment_id}","request":{"type":"object","properties":{"body":{"type":"string"}},"required":["body"]},"responses":{"200":{"$ref":"#/components/schemas/issue-comment"}}},"issues/delete-comment":{"method":"DELETE","path":"/repos/{owner}/{repo}/issues/comments/{comment_id}","request":null,"responses":{"204":null}},"reactions/list-for-issue-comment":{"method":"GET","path":"/repos/{owner}/{repo}/issues/comments/{comment_id}/reactions","request":null,"responses":{"200":{"type":"array","items":{"$ref":"#/components/schemas/reaction"}}}},"reactions/create-for-issue-comment":{"method":"POST","path":"/repos/{owner}/{repo}/issues/comments/{comment_id}/reactions","request":{"type":"object","properties":{"content":{"type":"string","enum":["+1","-1","laugh","confused","heart","hooray","rocket","eyes"]}},"required":["content"]},"responses":{"200":{"$ref":"#/components/schemas/reaction"},"201":{"$ref":"#/components/schemas/reaction"}}},"reactions/delete-for-issue-comment":{"method":"DELETE","path":"/repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}","request":null,"responses":{"204":null}},"issues/get":{"method":"GET","path":"/repos/{owner}/{repo}/issues/{issue_number}","request":null,"responses":{"200":{"$ref":"#/components/schemas/issue"}}},"issues/list-comments":{"method":"GET","path":"/repos/{owner}/{repo}/issues/{issue_number}/comments","request":null,"responses":{"200":{"type":"array","items":{"$ref":"#/components/schemas/issue-comment"}}}},"issues/create-comment":{"method":"POST","path":"/repos/{owner}/{repo}/issues/{issue_number}/comments","request":{"type":"object","properties":{"body":{"type":"string"}},"required":["body"]},"responses":{"201":{"$ref":"#/components/schemas/issue-comment"}}},"issues/list-events":{"method":"GET","path":"/repos/{owner}/{repo}/issues/{issue_number}/events","request":null,"responses":{"200":{"type":"array","items":{"$ref":"#/components/schemas/issue-event-for-issue"}}}},"reactions/list-for-issue":{"method":"GET","path":"/repos/{owner}/{repo}/issues/{issue_number}/reactions","request":null,"responses":{"200":{"type":"array","items":{"$ref":"#/components/schemas/reaction"}}}},"reactions/create-for-issue":{"method":"POST","path":"/repos/{owner}/{repo}/issues/{issue_number}/reactions","request":{"type":"object","properties":{"content":{"type":"string","enum":["+1","-1","laugh","confused","heart","hooray","rocket","eyes"]}},"required":["content"]},"responses":{"200":{"$ref":"#/components/schemas/reaction"},"201":{"$ref":"#/components/schemas/reaction"}}},"reactions/delete-for-issue":{"method":"DELETE","path":"/repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}","request":null,"responses":{"204":null}},"pulls/list":{"method":"GET","path":"/repos/{owner}/{repo}/pulls","request":null,"responses":{"200":{"type":"array","items":{"$ref":"#/components/schemas/pull-request-simple"}}}},"pulls/create":{"method":"POST","path":"/repos/{owner}/{repo}/pulls","request":{"type":"object","properties":{"title":{"type":"string"},"head":{"type":"string"},"head_repo":{"type":"string","format":"repo.nwo"},"base":{"type":"string"},"body":{"type":"string"},"maintainer_can_modify":{"type":"boolean"},"draft":{"type":"boolean"},"issue":{"type":"integer","format":"int64"}},"required":["head","base"]},"responses":{"201":{"$ref":"#/components/schemas/pull-request"}}},"pulls/get":{"method":"GET","path":"/repos/{owner}/{repo}/pulls/{pull_number}","request":null,"responses":{"200":{"$ref":"#/components/schemas/pull-request"}}},"pulls/update":{"method":"PATCH","path":"/repos/{owner}/{repo}/pulls/{pull_number}","request":{"type":"object","properties":{"title":{"type":"string"},"body":{"type":"string"},"state":{"type":"string","enum":["open","closed"]},"base":{"type":"string"},"maintainer_can_modify":{"type":"boolean"}}},"responses":{"200":{"$ref":"#/components/schemas/pull-request"}}},"pulls/list-commits":{"method":"GET","path":"/repos/{owner}/{repo}/pulls/{pull_number}/commits","request":null,"responses":{"200":{"type":"array","items":{"$ref":"#/components/schemas/commit"}}}},"pulls/list-files":{"method":"GET","path":"/repos/{owner}/{repo}/pulls/{pull_number}/files","request":null,"responses":{"200":{"type":"array","items":{"$ref":"#/components/schemas/diff-entry"}}}},"pulls/check-if-merged":{"method":"GET","path":"/repos/{owner}/{repo}/pulls/{pull_number}/merge","request":null,"responses":{"204":null}},"pulls/merge":{"method":"PUT","path":"/repos/{owner}/{repo}/pulls/{pull_number}/merge","request":{"anyOf":[{"type":"null"},{"type":"object","properties":{"commit_title":{"type":"string"},"commit_message":{"type":"string"},"sha":{"type":"string"},"merge_method":{"type":"string","enum":["merge","squash","rebase"]}}}]},"responses":{"200":{"$ref":"#/components/schemas/pull-request-merge-result"}}},"pulls/list-requested-reviewers":{"method":"GET","path":"/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers","request":null,"responses":{"200":{"$ref":"#/components/schemas/pull-request-review-request"}}},"pulls/request-reviewers":{"method":"POST","path":"/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers","request":{"type":"object","properties":{"reviewers":{"type":"array","items":{"type":"string"}},"team_reviewers":{"type":"array","items":{"type":"string"}}}},"responses":{"201":{"$ref":"#/components/schemas/pull-request-simple"}}},"pulls/remove-requested-reviewers":{"method":"DELETE","path":"/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers","request":{"type":"object","properties":{"reviewers":{"type":"array","items":{"type":"string"}},"team_reviewers":{"type":"array","items":{"type":"string"}}},"required":["reviewers"]},"responses":{"200":{"$ref":"#/components/schemas/pull-request-simple"}}},"pulls/list-reviews":{"method":"GET","path":"/repos/{owner}/{repo}/pulls/{pull_number}/reviews","request":null,"responses":{"200":{"type":"array","items":{"$ref":"#/components/schemas/pull-request-review"}}}},"pulls/create-review":{"method":"POST","path":"/repos/{owner}/{repo}/pulls/{pull_number}/reviews","request":{"type":"object","properties":{"commit_id":{"type":"string"},"body":{"type":"string"},"event":{"type":"string","enum":["APPROVE","REQUEST_CHANGES","COMMENT"]},"comments":{"type":"array","items":{"type":"object","properties":{"path":{"type":"string"},"position":{"type":"integer"},"body":{"type":"string"},"line":{"type":"integer"},"side":{"type":"string"},"start_line":{"type":"integer"},"start_side":{"type":"string"}},"required":["path","body"]}}}},"responses":{"200":{"$ref":"#/components/schemas/pull-request-review"}}},"repos/get-branch-rules":{"method":"GET","path":"/repos/{owner}/{repo}/rules/branches/{branch}","request":null,"responses":{"200":{"type":"array","items":{"$ref":"#/components/schemas/repository-rule-detailed"}}}},"users/get-authenticated":{"method":"GET","path":"/user","request":null,"responses":{"200":{"oneOf":[{"$ref":"#/components/schemas/private-user"},{"$ref":"#/components/schemas/public-user"}],"discriminator":{"propertyName":"user_view_type","mapping":{"public":"#/components/schemas/public-user","private":"#/components/schemas/private-user"}}}}},"users/get-by-username":{"method":"GET","path":"/users/{username}","request":null,"responses":{"200":{"oneOf":[{"$ref":"#/components/schemas/private-user"},{"$ref":"#/components/schemas/public-user"}],"discriminator":{"propertyName":"user_view_type","mapping":{"public":"#/components/schemas/public-user","private":"#/components/schemas/private-user"}}}}}},"dK":{"schemas":{"rate-limit-overview":{"type":"object","properties":{"resources":{"type":"object","properties":{"core":{"$ref":"#/components/schemas/rate-limit"},"graphql":{"$ref":"#/components/schemas/rate-limit"},"search":{"$ref":"#/components/schemas/rate-limit"},"code_search":{"$ref":"#/components/schemas/rate-limit"},"source_import":{"$ref":"#/components/schemas/rate-limit"},"integration_manifest":{"$ref":"#/components/schemas/rate-limit"},"actions_runner_registration":{"$ref":"#/components/schemas/rate-limit"},"scim":{"$ref":"#/components/schemas/rate-limit"},"dependency_snapshots":{"$ref":"#/components/schemas/rate-limit"},"dependency_sbom":{"$ref":"#/components/schemas/rate-limit"},"code_scanning_autofix":{"$ref":"#/components/schemas/rate-limit"},"copilot_usage_records":{"$ref":"#/components/schemas/rate-limit"}},"required":["core","search"]},"rate":{"$ref":"#/components/schemas/rate-limit"}},"required":["rate","resources"]},"rate-limit":{"type":"object","properties":{"limit":{"type":"integer"},"remaining":{"type":"integer"},"reset":{"type":"integer"},"used":{"type":"integer"}},"required":["limit","remaining","reset","used"]},"full-repository":{"type":"object","properties":{"id":{"type":"integer","format":"int64"},"node_id":{"type":"string"},"name":{"type":"string"},"full_name":{"type":"string"},"owner":{"$ref":"#/components/schemas/simple-user"},"private":{"type":"boolean"},"html_url":{"type":"string","format":"uri"},"description":{"anyOf":[{"type":"null"},{"type":"string"}]},"fork":{"type":"boolean"},"url":{"type":"string","format":"uri"},"archive_url":{"type":"string"},"assignees_url":{"type":"string"},"blobs_url":{"type":"string"},"branches_url":{"type":"string"},"collaborators_url":{"type":"string"},"comments_url":{"type":"string"},"commits_url":{"type":"string"},"compare_url":{"type":"string"},"contents_url":{"type":"string"},"contributors_url":{"type":"string","format":"uri"},"deployments_url":{"type":"string","format":"uri"},"downloads_url":{"type":"string","format":"uri"},"events_url":{"type":"string","format":"uri"},"forks_url":{"type":"string","format":"uri"},"git_commits_url":{"type":"string"},"git_refs_url":{"type":"string"},"git_tags_url":{"type":"string"},"git_url":{"type":"string"},"issue_comment_url":{"type":"string"},"issue_events_url":{"type":"string"},"issues_url":{"type":"string"},"keys_url":{"type":"string"},"labels_url":{"type":"string"},"languages_url":{"type":"string","format":"uri"},"merges_url":{"type":"string","format":"uri"},"milestones_url":{"type":"string"},"notifications_url":{"type":"string"},"pulls_url":{"type":"string"},"releases_url":{"type":"string"},"ssh_url":{"type":"string"},"stargazers_url":{"type":"string","format":"uri"},"statuses_url":{"type":"string"},"subscribers_url":{"type":"string","format":"uri"},"subscription_url":{"type":"string","format":"uri"},"tags_url":{"type":"string","format":"uri"},"teams_url":{"type":"string","format":"uri"},"trees_url":{"type":"string"},"clone_url":{"type":"string"},"mirror_url":{"anyOf":[{"type":"null"},{"type":"string","format":"uri"}]},"hooks_url":{"type":"string","format":"uri"},"svn_url":{"type":"string","format":"uri"},"homepage":{"anyOf":[{"type":"null"},{"type":"string","format":"uri"}]},"language":{"anyOf":[{"type":"null"},{"type":"string"}]},"forks_count":{"type":"integer"},"stargazers_count":{"type":"integer"},"watchers_count":{"type":"integer"},"size":{"type":"integer"},"default_branch":{"type":"string"},"open_issues_count":{"type":"integer"},"is_template":{"type":"boolean"},"topics":{"type":"array","items":{"type":"string"}},"has_issues":{"type":"boolean"},"has_projects":{"type":"boolean"},"has_wiki":{"type":"boolean"},"has_pages":{"type":"boolean"},"has_downloads":{"type":"boolean"},"has_discussions":{"type":"boolean"},"has_pull_requests":{"type":"boolean"},"pull_request_creation_policy":{"type":"string","enum":["all","collaborators_only"]},"archived":{"type":"boolean"},"disabled":{"type":"boolean"},"visibility":{"type":"string"},"pushed_at":{"type":"string","format":"date-time"},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"permissions":{"type":"object","properties":{"admin":{"type":"boolean"},"maintain":{"type":"boolean"},"push":{"type":"boolean"},"triage":{"type":"boolean"},"pull":{"type":"boolean"}},"required":["admin","pull","push"]},"allow_rebase_merge":{"type":"boolean"},"template_repository":{"$ref":"#/components/schemas/nullable-repository"},"temp_clone_token":{"anyOf":[{"type":"null"},{"type":"string"}]},"allow_squash_merge":{"type":"boolean"},"allow_auto_merge":{"type":"boolean"},"delete_branch_on_merge":{"type":"boolean"},"allow_merge_commit":{"type":"boolean"},"allow_update_branch":{"type":"boolean"},"use_squash_pr_title_as_default":{"type":"boolean"},"squash_merge_commit_title":{"type":"string","enum":["PR_TITLE","COMMIT_OR_PR_TITLE"]},"squash_merge_commit_message":{"type":"string","enum":["PR_BODY","COMMIT_MESSAGES","BLANK"]},"merge_commit_title":{"type":"string","enum":["PR_TITLE","MERGE_MESSAGE"]},"merge_commit_message":{"type":"string","enum":["PR_BODY","PR_TITLE","BLANK"]},"allow_forking":{"type":"boolean"},"web_commit_signoff_required":{"type":"boolean"},"subscribers_count":{"type":"integer"},"network_count":{"type":"integer"},"license":{"$ref":"#/components/schemas/nullable-license-simple"},"organization":{"$ref":"#/components/schemas/nullable-simple-user"},"parent":{"$ref":"#/components/schemas/repository"},"source":{"$ref":"#/components/schemas/repository"},"forks":{"type":"integer"},"master_branch":{"type":"string"},"open_issues":{"type":"integer"},"watchers":{"type":"integer"},"anonymous_access_enabled":{"default":true,"type":"boolean"},"code_of_conduct":{"$ref":"#/components/schemas/code-of-conduct-simple"},"security_and_analysis":{"$ref":"#/components/schemas/security-and-analysis"},"custom_properties":{"type":"object","additionalProperties":true}},"required":["archive_url","assignees_url","blobs_url","branches_url","collaborators_url","comments_url","commits_url","compare_url","contents_url","contributors_url","deployments_url","description","downloads_url","events_url","fork","forks_url","full_name","git_commits_url","git_refs_url","git_tags_url","hooks_url","html_url","id","node_id","issue_comment_url","issue_events_url","issues_url","keys_url","labels_url","languages_url","merges_url","milestones_url","name","notifications_url","owner","private","pulls_url","releases_url","stargazers_url","statuses_url","subscribers_url","subscription_url","tags_url","teams_url","trees_url","url","clone_url","default_branch","forks","forks_count","git_url","has_issues","has_projects","has_wiki","has_pages","has_discussions","homepage","language","archived","disabled","mirror_url","open_issues","open_issues_count","license","pushed_at","size","ssh_url","stargazers_count","svn_url","watchers","watchers_count","created_at","updated_at","network_count","subscribers_count"]},"simple-user":{"type":"object","properties":{"name":{"anyOf":[{"type":"null"},{"type":"string"}]},"email":{"anyOf":[{"type":"null"},{"type":"string"}]},"login":{"type":"string"},"id":{"type":"integer","format":"int64"},"node_id":{"type":"string"},"avatar_url":{"type":"string","format":"uri"},"gravatar_id":{"anyOf":[{"type":"null"},{"type":"string"}]},"url":{"type":"string","format":"uri"},"html_url":{"type":"string","format":"uri"},"followers_url":{"type":"string","format":"uri"},"following_url":{"type":"string"},"gists_url":{"type":"string"},"starred_url":{"type":"string"},"subscriptions_url":{"type":"string","format":"uri"},"organizations_url":{"type":"string","format":"uri"},"repos_url":{"type":"string","format":"uri"},"events_url":{"type":"string"},"received_events_url":{"type":"string","format":"uri"},"type":{"type":"string"},"site_admin":{"type":"boolean"},"starred_at":{"type":"string"},"user_view_type":{"type":"string"}},"required":["avatar_url","events_url","followers_url","following_url","gists_url","gravatar_id","html_url","id","node_id","login","organizations_url","received_events_url","repos_url","site_admin","starred_url","subscriptions_url","type","url"]},"nullable-repository":{"anyOf":[{"type":"null"},{"type":"object","properties":{"id":{"type":"integer","format":"int64"},"node_id":{"type":"string"},"name":{"type":"string"},"full_name":{"type":"string"},"license":{"$ref":"#/components/schemas/nullable-license-simple"},"forks":{"type":"integer"},"permissions":{"type":"object","properties":{"admin":{"type":"boolean"},"pull":{"type":"boolean"},"triage":{"type":"boolean"},"push":{"type":"boolean"},"maintain":{"type":"boolean"}},"required":["admin","pull","push"]},"owner":{"$ref":"#/components/schemas/simple-user"},"private":{"default":false,"type":"boolean"},"html_url":{"type":"string","format":"uri"},"description":{"anyOf":[{"type":"null"},{"type":"string"}]},"fork":{"type":"boolean"},"url":{"type":"string","format":"uri"},"archive_url":{"type":"string"},"assignees_url":{"type":"string"},"blobs_url":{"type":"string"},"branches_url":{"type":"string"},"collaborators_url":{"type":"string"},"comments_url":{"type":"string"},"commits_url":{"type":"string"},"compare_url":{"type":"string"},"contents_url":{"type":"string"},"contributors_url":{"type":"string","format":"uri"},"deployments_url":{"type":"string","format":"uri"},"downloads_url":{"type":"string","format":"uri"},"events_url":{"type":"string","format":"uri"},"forks_url":{"type":"string","format":"uri"},"git_commits_url":{"type":"string"},"git_refs_url":{"type":"string"},"git_tags_url":{"type":"string"},"git_url":{"type":"string"},"issue_comment_url":{"type":"string"},"issue_events_url":{"type":"string"},"issues_url":{"type":"string"},"keys_url":{"type":"string"},"labels_url":{"type":"string"},"languages_url":{"type":"string","format":"uri"},"merges_url":{"type":"string","format":"uri"},"milestones_url":{"type":"string"},"notifications_url":{"type":"string"},"pulls_url":{"type":"string"},"releases_url":{"type":"string"},"ssh_url":{"type":"string"},"stargazers_url":{"type":"string","format":"uri"},"statuses_url":{"type":"string"},"subscribers_url":{"type":"string","format":"uri"},"subscription_url":{"type":"string","format":"uri"},"tags_url":{"type":"string","format":"uri"},"teams_url":{"type":"string","format":"uri"},"trees_url":{"type":"string"},"clone_url":{"type":"string"},"mirror_url":{"anyOf":[{"type":"null"},{"type":"string","format":"uri"}]},"hooks_url":{"type":"string","format":"uri"},"svn_url":{"type":"string","format":"uri"},"homepage":{"anyOf":[{"type":"null"},{"type":"string","format":"uri"}]},"language":{"anyOf":[{"type":"null"},{"type":"string"}]},"forks_count":{"type":"integer"},"stargazers_count":{"type":"integer"},"watchers_count":{"type":"integer"},"size":{"type":"integer"},"default_branch":{"type":"string"},"open_issues_count":{"type":"integer"},"is_template":{"default":false,"type":"boolean"},"topics":{"type":"array","items":{"type":"string"}},"has_issues":{"default":true,"type":"boolean"},"has_projects":{"default":true,"type":"boolean"},"has_wiki":{"default":true,"type":"boolean"},"has_pages":{"type":"boolean"},"has_downloads":{"default":true,"type":"boolean"},"has_discussions":{"default":false,"type":"boolean"},"has_pull_requests":{"default":true,"type":"boolean"},"pull_request_creation_policy":{"type":"string","enum":["all","collaborators_only"]},"archived":{"default":false,"type":"boolean"},"disabled":{"type":"boolean"},"visibility":{"default":"public","type":"string"},"pushed_at":{"anyOf":[{"type":"null"},{"type":"string","format":"date-time"}]},"created_at":{"anyOf":[{"type":"null"},{"type":"string","format":"date-time"}]},"updated_at":{"anyOf":[{"type":"null"},{"type":"string","format":"date-time"}]},"allow_rebase_merge":{"default":true,"type":"boolean"},"temp_clone_token":{"type":"string"},"allow_squash_merge":{"default":true,"type":"boolean"},"allow_auto_merge":{"default":false,"type":"boolean"},"delete_branch_on_merge":{"default":false,"type":"boolean"},"allow_update_branch":{"default":false,"type":"boolean"},"use_squash_pr_title_as_default":{"type":"boolean","default":false},"squash_merge_commit_title":{"type":"string","enum":["PR_TITLE","COMMIT_OR_PR_TITLE"]},"squash_merge_commit_message":{"type":"string","enum":["PR_BODY","COMMIT_MESSAGES","BLANK"]},"merge_commit_title":{"type":"string","enum":["PR_TITLE","MERGE_MESSAGE"]},"merge_commit_message":{"type":"string","enum":["PR_BODY","PR_TITLE","BLANK"]},"allow_merge_commit":{"default":true,"type":"boolean"},"allow_forking":{"type":"boolean"},"web_commit_signoff_required":{"default":false,"type":"boolean"},"open_issues":{"type":"integer"},"watchers":{"type":"integer"},"master_branch":{"type":"string"},"starred_at":{"type":"string"},"anonymous_access_enabled":{"type":"boolean"},"code_search_index_status":{"type":"object","properties":{"lexical_search_ok":{"type":"boolean"},"lexical_commit_sha":{"type":"string"}}}},"required":["archive_url","assignees_url","blobs_url","branches_url","collaborators_url","comments_url","commits_url","compare_url","contents_url","contributors_url","deployments_url","description","downloads_url","events_url","fork","forks_url","full_name","git_commits_url","git_refs_url","git_tags_url","hooks_url","html_url","id","node_id","issue_comment_url","issue_events_url","issues_url","keys_url","labels_url","languages_url","merges_url","milestones_url","name","notifications_url","owner","private","pulls_url","releases_url","stargazers_url","statuses_url","subscribers_url","subscription_url","tags_url","teams_url","trees_url","url","clone_url","default_branch","forks","forks_count","git_url","has_downloads","has_issues","has_projects","has_wiki","has_pages","homepage","language","archived","disabled","mirror_url","open_issues","open_issues_count","license","pushed_at","size","ssh_url","stargazers_count","svn_url","watchers","watchers_count","created_at","updated_at"]}]},"nullable-license-simple":{"anyOf":[{"type":"null"},{"type":"object","properties":{"key":{"type":"string"},"name":{"type":"string"},"url":{"anyOf":[{"type":"null"},{"type":"string","format":"uri"}]},"spdx_id":{"anyOf":[{"type":"null"},{"type":"string"}]},"node_id":{"type":"string"},"html_url":{"type":"string","format":"uri"}},"required":["key","name","url","spdx_id","node_id"]}]},"nullable-simple-user":{"anyOf":[{"type":"null"},{"type":"object","properties":{"name":{"anyOf":[{"type":"null"},{"type":"string"}]},"email":{"anyOf":[{"type":"null"},{"type":"string"}]},"login":{"type":"string"},"id":{"type":"integer","format":"int64"},"node_id":{"type":"string"},"avatar_url":{"type":"string","format":"uri"},"gravatar_id":{"anyOf":[{"type":"null"},{"type":"string"}]},"url":{"type":"string","format":"uri"},"html_url":{"type":"string","format":"uri"},"followers_url":{"type":"string","format":"uri"},"following_url":{"type":"string"},"gists_url":{"type":"string"},"starred_url":{"type":"string"},"subscriptions_url":{"type":"string","format":"uri"},"organizations_url":{"type":"string","format":"uri"},"repos_url":{"type":"string","format":"uri"},"events_url":{"type":"string"},"received_events_url":{"type":"string","format":"uri"},"type":{"type":"string"},"site_admin":{"type":"boolean"},"starred_at":{"type":"string"},"user_view_type":{"type":"string"}},"required":["avatar_url","events_url","followers_url","following_url","gists_url","gravatar_id","html_url","id","node_id","login","organizations_url","received_events_url","repos_url","site_admin","starred_url","subscriptions_url","type","url"]}]},"repository":{"type":"object","properties":{"id":{"type":"integer","format":"int64"},"node_id":{"type":"string"},"name":{"type":"string"},"full_name":{"type":"string"},"license":{"$ref":"#/components/schemas/nullable-license-simple"},"forks":{"type":"integer"},"permissions":{"type":"object","properties":{"admin":{"type":"boolean"},"pull":{"type":"boolean"},"triage":{"type":"boolean"},"push":{"type":"boolean"},"maintain":{"type":"boolean"}},"required":["admin","pull","push"]},"owner":{"$ref":"#/components/schemas/simple-user"},"private":{"default":false,"type":"boolean"},"html_url":{"type":"string","format":"uri"},"description":{"anyOf":[{"type":"null"},{"type":"string"}]},"fork":{"type":"boolean"},"url":{"type":"string","format":"uri"},"archive_url":{"type":"string"},"assignees_url":{"type":"string"},"blobs_url":{"type":"string"},"branches_url":{"type":"string"},"collaborators_url":{"type":"string"},"comments_url":{"type":"string"},"commits_url":{"type":"string"},"compare_url":{"type":"string"},"contents_url":{"type":"string"},"contributors_url":{"type":"string","format":"uri"},"deployments_url":{"type":"string","format":"uri"},"downloads_url":{"type":"string","format":"uri"},"events_url":{"type":"string","format":"uri"},"forks_url":{"type":"string","format":"uri"},"git_commits_url":{"type":"string"},"git_refs_url":{"type":"string"},"git_tags_url":{"type":"string"},"git_url":{"type":"string"},"issue_comment_url":{"type":"string"},"issue_events_url":{"type":"string"},"issues_url":{"type":"string"},"keys_url":{"type":"string"},"labels_url":{"type":"string"},"languages_url":{"type":"string","format":"uri"},"merges_url":{"type":"string","format":"uri"},"milestones_url":{"type":"string"},"notifications_url":{"type":"string"},"pulls_url":{"type":"string"},"releases_url":{"type":"string"},"ssh_url":{"type":"string"},"stargazers_url":{"type":"string","format":"uri"},"statuses_url":{"type":"string"},"subscribers_url":{"type":"string","format":"uri"},"subscription_url":{"type":"string","format":"uri"},"tags_url":{"type":"string","format":"uri"},"teams_url":{"type":"string","format":"uri"},"trees_url":{"type":"string"},"clone_url":{"type":"string"},"mirror_url":{"anyOf":[{"type":"null"},{"type":"string","format":"uri"}]},"hooks_url":{"type":"string","format":"uri"},"svn_url":{"type":"string","format":"uri"},"homepage":{"anyOf":[{"type":"null"},{"type":"string","format":"uri"}]},"language":{"anyOf":[{"type":"null"},{"type":"string"}]},"forks_count":{"type":"integer"},"stargazers_count":{"type":"integer"},"watchers_count":{"type":"integer"},"size":{"type":"integer"},"default_branch":{"type":"string"},"open_issues_count":{"type":"integer"},"is_template":{"default":false,"type":"boolean"},"topics":{"type":"array","items":{"type":"string"}},"has_issues":{"default":true,"type":"boolean"},"has_projects":{"default":true,"type":"boolean"},"has_wiki":{"default":true,"type":"boolean"},"has_pages":{"type":"boolean"},"has_downloads":{"default":true,"type":"boolean"},"has_discussions":{"default":false,"type":"boolean"},"has_pull_requests":{"default":true,"type":"boolean"},"pull_request_creation_policy":{"type":"string","enum":["all","collaborators_only"]},"archived":{"default":false,"type":"boolean"},"disabled":{"type":"boolean"},"visibility":{"default":"public","type":"string"},"pushed_at":{"anyOf":[{"type":"null"},{"type":"string","format":"date-time"}]},"created_at":{"anyOf":[{"type":"null"},{"type":"string","format":"date-time"}]},"updated_at":{"anyOf":[{"type":"null"},{"type":"string","format":"date-time"}]},"allow_rebase_merge":{"default":true,"type":"boolean"},"temp_clone_token":{"type":"string"},"allow_squash_merge":{"default":true,"type":"boolean"},"allow_auto_merge":{"default":false,"type":"boolean"},"delete_branch_on_merge":{"default":false,"type":"boolean"},"allow_update_branch":{"default":false,"type":"boolean"},"use_squash_pr_title_as_default":{"type":"boolean","default":false},"squash_merge_commit_title":{"type":"string","enum":["PR_TITLE","COMMIT_OR_PR_TITLE"]},"squash_merge_commit_message":{"type":"string","enum":["PR_BODY","COMMIT_MESSAGES","BLANK"]},"merge_commit_title":{"type":"string","enum":["PR_TITLE","MERGE_MESSAGE"]},"merge_commit_message":{"type":"string","enum":["PR_BODY","PR_TITLE","BLANK"]},"allow_merge_commit":{"default":true,"type":"boolean"},"allow_forking":{"type":"boolean"},"web_commit_signoff_required":{"default":false,"type":"boolean"},"open_issues":{"type":"integer"},"watchers":{"type":"integer"},"master_branch":{"type":"string"},"starred_at":{"type":"string"},"anonymous_access_enabled":{"type":"boolean"},"code_search_index_status":{"type":"object","properties":{"lexical_search_ok":{"type":"boolean"},"lexical_commit_sha":{"type":"string"}}}},"required":["archive_url","assignees_url","blobs_url","branches_url","collaborators_url","comments_url","commits_url","compare_url","contents_url","contributors_url","deployments_url","description","downloads_url","events_url","fork","forks_url","full_name","git_commits_url","git_refs_url","git_tags_url","hooks_url","html_url","id","node_id","issue_comment_url","issue_events_url","issues_url","keys_url","labels_url","languages_url","merges_url","milestones_url","name","notifications_url","owner","private","pulls_url","releases_url","stargazers_url","statuses_url","subscribers_url","subscription_url","tags_url","teams_url","trees_url","url","clone_url","default_branch","forks","forks_count","git_url","has_downloads","has_issues","has_projects","has_wiki","has_pages","homepage","language","archived","disabled","mirror_url","open_issues","open_issues_count","license","pushed_at","size","ssh_url","stargazers_count","svn_url","watchers","watchers_count","created_at","updated_at"]},"code-of-conduct-simple":{"type":"object","properties":{"url":{"type":"string","format":"uri"},"key":{"type":"string"},"name":{"type":"string"},"html_url":{"anyOf":[{"type":"null"},{"type":"string","format":"uri"}]}},"required":["url","key","name","html_url"]},"security-and-analysis":{"anyOf":[{"type":"null"},{"type":"object","properties":{"advanced_security":{"type":"object","properties":{"status":{"type":"string","enum":["enabled","disabled"]}}},"code_security":{"type":"object","properties":{"status":{"type":"string","enum":["enabled","disabled"]}}},"dependabot_security_updates":{"type":"object","properties":{"status":{"type":"string","enum":["enabled","disabled"]}}},"secret_scanning":{"type":"object","properties":{"status":{"type":"string","enum":["enabled","disabled"]}}},"secret_scanning_push_protection":{"type":"object","properties":{"status":{"type":"string","enum":["enabled","disabled"]}}},"secret_scanning_non_provider_patterns":{"type":"object","properties":{"status":{"type":"string","enum":["enabled","disabled"]}}},"secret_scanning_ai_detection":{"type":"object","properties":{"status":{"type":"string","enum":["enabled","disabled"]}}},"secret_scanning_delegated_alert_dismissal":{"type":"object","properties":{"status":{"type":"string","enum":["enabled","disabled"]}}},"secret_scanning_delegated_bypass":{"type":"object","properties":{"status":{"type":"string","enum":["enabled","disabled"]}}},"secret_scanning_delegated_bypass_options":{"type":"object","properties":{"reviewers":{"type":"array","items":{"type":"object","required":["reviewer_id","reviewer_type"],"properties":{"reviewer_id":{"type":"integer"},"reviewer_type":{"type":"string","enum":["TEAM","ROLE"]},"mode":{"type":"string","enum":["ALWAYS","EXEMPT"],"default":"ALWAYS"}}}}}}}}]},"actions-secret":{"type":"object","properties":{"name":{"type":"string"},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"}},"required":["name","created_at","updated_at"]},"actions-get-default-workflow-permissions":{"type":"object","properties":{"default_workflow_permissions":{"$ref":"#/components/schemas/actions-default-workflow-permissions"},"can_approve_pull_request_reviews":{"$ref":"#/components/schemas/actions-can-approve-pull-request-reviews"}},"required":["default_workflow_permissions","can_approve_pull_request_reviews"]},"actions-default-workflow-permissions":{"type":"string","enum":["read","write"]},"actions-can-approve-pull-request-reviews":{"type":"boolean"},"workflow-run":{"type":"object","properties":{"id":{"type":"integer","format":"int64"},"name":{"anyOf":[{"type":"null"},{"type":"string"}]},"node_id":{"type":"string"},"check_suite_id":{"type":"integer","format":"int64"},"check_suite_node_id":{"type":"string"},"head_branch":{"anyOf":[{"type":"null"},{"type":"string"}]},"head_sha":{"type":"string"},"path":{"type":"string"},"run_number":{"type":"integer"},"run_attempt":{"type":"integer"},"referenced_workflows":{"anyOf":[{"type":"null"},{"type":"array","items":{"$ref":"#/components/schemas/referenced-workflow"}}]},"event":{"type":"string"},"status":{"anyOf":[{"type":"null"},{"type":"string"}]},"conclusion":{"anyOf":[{"type":"null"},{"type":"string"}]},"workflow_id":{"type":"integer"},"url":{"type":"string"},"html_url":{"type":"string"},"pull_requests":{"anyOf":[{"type":"null"},{"type":"array","items":{"$ref":"#/components/schemas/pull-request-minimal"}}]},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"actor":{"$ref":"#/components/schemas/simple-user"},"triggering_actor":{"$ref":"#/components/schemas/simple-user"},"run_started_at":{"type":"string","format":"date-time"},"jobs_url":{"type":"string"},"logs_url":{"type":"string"},"check_suite_url":{"type":"string"},"artifacts_url":{"type":"string"},"cancel_url":{"type":"string"},"rerun_url":{"type":"string"},"previous_attempt_url":{"anyOf":[{"type":"null"},{"type":"string"}]},"workflow_url":{"type":"string"},"head_commit":{"$ref":"#/components/schemas/nullable-simple-commit"},"repository":{"$ref":"#/components/schemas/minimal-repository"},"head_repository":{"$ref":"#/components/schemas/minimal-repository"},"head_repository_id":{"type":"integer"},"display_title":{"type":"string"}},"required":["id","node_id","head_branch","run_number","display_title","event","status","conclusion","head_sha","path","workflow_id","url","html_url","created_at","updated_at","head_commit","head_repository","repository","jobs_url","logs_url","check_suite_url","cancel_url","rerun_url","artifacts_url","workflow_url","pull_requests"]},"referenced-workflow":{"type":"object","properties":{"path":{"type":"string"},"sha":{"type":"string"},"ref":{"type":"string"}},"required":["path","sha"]},"pull-request-minimal":{"type":"object","properties":{"id":{"type":"integer","format":"int64"},"number":{"type":"integer"},"url":{"type":"string"},"head":{"type":"object","properties":{"ref":{"type":"string"},"sha":{"type":"string"},"repo":{"type":"object","properties":{"id":{"type":"integer","format":"int64"},"url":{"type":"string"},"name":{"type":"string"}},"required":["id","url","name"]}},"required":["ref","sha","repo"]},"base":{"type":"object","properties":{"ref":{"type":"string"},"sha":{"type":"string"},"repo":{"type":"object","properties":{"id":{"type":"integer","format":"int64"},"url":{"type":"string"},"name":{"type":"string"}},"required":["id","url","name"]}},"required":["ref","sha","repo"]}},"required":["id","number","url","head","base"]},"nullable-simple-commit":{"anyOf":[{"type":"null"},{"type":"object","properties":{"id":{"type":"string"},"tree_id":{"type":"string"},"message":{"type":"string"},"timestamp":{"format":"date-time","type":"string"},"author":{"anyOf":[{"type":"null"},{"type":"object","properties":{"name":{"type":"string"},"email":{"type":"string","format":"email"}},"required":["name","email"]}]},"committer":{"anyOf":[{"type":"null"},{"type":"object","properties":{"name":{"type":"string"},"email":{"type":"string","format":"email"}},"required":["name","email"]}]}},"required":["id","tree_id","message","timestamp","author","committer"]}]},"minimal-repository":{"type":"object","properties":{"id":{"type":"integer","format":"int64"},"node_id":{"type":"string"},"name":{"type":"string"},"full_name":{"type":"string"},"owner":{"$ref":"#/components/schemas/simple-user"},"private":{"type":"boolean"},"html_url":{"type":"string","format":"uri"},"description":{"anyOf":[{"type":"null"},{"type":"string"}]},"fork":{"type":"boolean"},"url":{"type":"string","format":"uri"},"archive_url":{"type":"string"},"assignees_url":{"type":"string"},"blobs_url":{"type":"string"},"branches_url":{"type":"string"},"collaborators_url":{"type":"string"},"comments_url":{"type":"string"},"commits_url":{"type":"string"},"compare_url":{"type":"string"},"contents_url":{"type":"string"},"contributors_url":{"type":"string","format":"uri"},"deployments_url":{"type":"string","format":"uri"},"downloads_url":{"type":"string","format":"uri"},"events_url":{"type":"string","format":"uri"},"forks_url":{"type":"string","format":"uri"},"git_commits_url":{"type":"string"},"git_refs_url":{"type":"string"},"git_tags_url":{"type":"string"},"git_url":{"type":"string"},"issue_comment_url":{"type":"string"},"issue_events_url":{"type":"string"},"issues_url":{"type":"string"},"keys_url":{"type":"string"},"labels_url":{"type":"string"},"languages_url":{"type":"string","format":"uri"},"merges_url":{"type":"string","format":"uri"},"milestones_url":{"type":"string"},"notifications_url":{"type":"string"},"pulls_url":{"type":"string"},"releases_url":{"type":"string"},"ssh_url":{"type":"string"},"stargazers_url":{"type":"string","format":"uri"},"statuses_url":{"type":"string"},"subscribers_url":{"type":"string","format":"uri"},"subscription_url":{"type":"string","format":"uri"},"tags_url":{"type":"string","format":"uri"},"teams_url":{"type":"string","format":"uri"},"trees_url":{"type":"string"},"clone_url":{"type":"string"},"mirror_url":{"anyOf":[{"type":"null"},{"type":"string"}]},"hooks_url":{"type":"string","format":"uri"},"svn_url":{"type":"string"},"homepage":{"anyOf":[{"type":"null"},{"type":"string"}]},"language":{"anyOf":[{"type":"null"},{"type":"string"}]},"forks_count":{"type":"integer"},"stargazers_count":{"type":"integer"},"watchers_count":{"type":"integer"},"size":{"type":"integer"},"default_branch":{"type":"string"},"open_issues_count":{"type":"integer"},"is_template":{"type":"boolean"},"topics":{"type":"array","items":{"type":"string"}},"has_issues":{"type":"boolean"},"has_projects":{"type":"boolean"},"has_wiki":{"type":"boolean"},"has_pages":{"type":"boolean"},"has_downloads":{"type":"boolean"},"has_discussions":{"type":"boolean"},"has_pull_requests":{"type":"boolean"},"pull_request_creation_policy":{"type":"string","enum":["all","collaborators_only"]},"archived":{"type":"boolean"},"disabled":{"type":"boolean"},"visibility":{"type":"string"},"pushed_at":{"anyOf":[{"type":"null"},{"type":"string","format":"date-time"}]},"created_at":{"anyOf":[{"type":"null"},{"type":"string","format":"date-time"}]},"updated_at":{"anyOf":[{"type":"null"},{"type":"string","format":"date-time"}]},"permissions":{"type":"object","properties":{"admin":{"type":"boolean"},"maintain":{"type":"boolean"},"push":{"type":"boolean"},"triage":{"type":"boolean"},"pull":{"type":"boolean"}}},"role_name":{"type":"string"},"temp_clone_token":{"type":"string"},"delete_branch_on_merge":{"type":"boolean"},"subscribers_count":{"type":"integer"},"network_count":{"type":"integer"},"code_of_conduct":{"$ref":"#/components/schemas/code-of-conduct"},"license":{"anyOf":[{"type":"null"},{"type":"object","properties":{"key":{"type":"string"},"name":{"type":"string"},"spdx_id":{"type":"string"},"url":{"anyOf":[{"type":"null"},{"type":"string"}]},"node_id":{"type":"string"}}}]},"forks":{"type":"integer"},"open_issues":{"type":"integer"},"watchers":{"type":"integer"},"allow_forking":{"type":"boolean"},"web_commit_signoff_required":{"type":"boolean"},"security_and_analysis":{"$ref":"#/components/schemas/security-and-analysis"},"custom_properties":{"type":"object","additionalProperties":true}},"required":["archive_url","assignees_url","blobs_url","branches_url","collaborators_url","comments_url","commits_url","compare_url","contents_url","contributors_url","deployments_url","description","downloads_url","events_url","fork","forks_url","full_name","git_commits_url","git_refs_url","git_tags_url","hooks_url","html_url","id","node_id","issue_comment_url","issue_events_url","issues_url","keys_url","labels_url","languages_url","merges_url","milestones_url","name","notifications_url","owner","private","pulls_url","releases_url","stargazers_url","statuses_url","subscribers_url","subscription_url","tags_url","teams_url","trees_url","url"]},"code-of-conduct":{"type":"object","properties":{"key":{"type":"string"},"name":{"type":"string"},"url":{"type":"string","format":"uri"},"body":{"type":"string"},"html_url":{"anyOf":[{"type":"null"},{"type":"string","format":"uri"}]}},"required":["url","html_url","key","name"]},"workflow":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"name":{"type":"string"},"path":{"type":"string"},"state":{"type":"string","enum":["active","deleted","disabled_fork","disabled_inactivity","disabled_manually"]},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"url":{"type":"string"},"html_url":{"type":"string"},"badge_url":{"type":"string"},"deleted_at":{"type":"string","format":"date-time"}},"required":["id","node_id","name","path","state","url","html_url","badge_url","created_at","updated_at"]},"workflow-dispatch-response":{"type":"object","properties":{"workflow_run_id":{"$ref":"#/components/schemas/workflow-run-id"},"run_url":{"type":"string","format":"uri"},"html_url":{"type":"string","format":"uri"}},"required":["workflow_run_id","run_url","html_url"]},"workflow-run-id":{"type":"integer","format":"int64"},"short-branch":{"type":"object","properties":{"name":{"type":"string"},"commit":{"type":"object","properties":{"sha":{"type":"string"},"url":{"type":"string","format":"uri"}},"required":["sha","url"]},"protected":{"type":"boolean"},"protection":{"$ref":"#/components/schemas/branch-protection"},"protection_url":{"type":"string","format":"uri"}},"required":["name","commit","protected"]},"branch-protection":{"type":"object","properties":{"url":{"type":"string"},"enabled":{"type":"boolean"},"required_status_checks":{"$ref":"#/components/schemas/protected-branch-required-status-check"},"enforce_admins":{"$ref":"#/components/schemas/protected-branch-admin-enforced"},"required_pull_request_reviews":{"$ref":"#/components/schemas/protected-branch-pull-request-review"},"restrictions":{"$ref":"#/components/schemas/branch-restriction-policy"},"required_linear_history":{"type":"object","properties":{"enabled":{"type":"boolean"}}},"allow_force_pushes":{"type":"object","properties":{"enabled":{"type":"boolean"}}},"allow_deletions":{"type":"object","properties":{"enabled":{"type":"boolean"}}},"block_creations":{"type":"object","properties":{"enabled":{"type":"boolean"}}},"required_conversation_resolution":{"type":"object","properties":{"enabled":{"type":"boolean"}}},"name":{"type":"string"},"protection_url":{"type":"string"},"required_signatures":{"type":"object","properties":{"url":{"type":"string","format":"uri"},"enabled":{"type":"boolean"}},"required":["url","enabled"]},"lock_branch":{"type":"object","properties":{"enabled":{"default":false,"type":"boolean"}}},"allow_fork_syncing":{"type":"object","properties":{"enabled":{"default":false,"type":"boolean"}}}}},"protected-branch-required-status-check":{"type":"object","properties":{"url":{"type":"string"},"enforcement_level":{"type":"string"},"contexts":{"type":"array","items":{"type":"string"}},"checks":{"type":"array","items":{"type":"object","properties":{"context":{"type":"string"},"app_id":{"anyOf":[{"type":"null"},{"type":"integer"}]}},"required":["context","app_id"]}},"contexts_url":{"type":"string"},"strict":{"type":"boolean"}},"required":["contexts","checks"]},"protected-branch-admin-enforced":{"type":"object","properties":{"url":{"type":"string","format":"uri"},"enabled":{"type":"boolean"}},"required":["url","enabled"]},"protected-branch-pull-request-review":{"type":"object","properties":{"url":{"type":"string","format":"uri"},"dismissal_restrictions":{"type":"object","properties":{"users":{"type":"array","items":{"$ref":"#/components/schemas/simple-user"}},"teams":{"type":"array","items":{"$ref":"#/components/schemas/team"}},"apps":{"type":"array","items":{"$ref":"#/components/schemas/integration"}},"url":{"type":"string"},"users_url":{"type":"string"},"teams_url":{"type":"string"}}},"bypass_pull_request_allowances":{"type":"object","properties":{"users":{"type":"array","items":{"$ref":"#/components/schemas/simple-user"}},"teams":{"type":"array","items":{"$ref":"#/components/schemas/team"}},"apps":{"type":"array","items":{"$ref":"#/components/schemas/integration"}}}},"dismiss_stale_reviews":{"type":"boolean"},"require_code_owner_reviews":{"type":"boolean"},"required_approving_review_count":{"type":"integer","minimum":0,"maximum":6},"require_last_push_approval":{"type":"boolean","default":false}},"required":["dismiss_stale_reviews","require_code_owner_reviews"]},"team":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"name":{"type":"string"},"slug":{"type":"string"},"description":{"anyOf":[{"type":"null"},{"type":"string"}]},"privacy":{"type":"string"},"notification_setting":{"type":"string"},"permission":{"type":"string"},"permissions":{"type":"object","properties":{"pull":{"type":"boolean"},"triage":{"type":"boolean"},"push":{"type":"boolean"},"maintain":{"type":"boolean"},"admin":{"type":"boolean"}},"required":["pull","triage","push","maintain","admin"]},"url":{"type":"string","format":"uri"},"html_url":{"type":"string","format":"uri"},"members_url":{"type":"string"},"repositories_url":{"type":"string","format":"uri"},"type":{"type":"string","enum":["enterprise","organization"]},"access_source":{"type":"string","enum":["direct","organization","enterprise"]},"organization_id":{"type":"integer"},"enterprise_id":{"type":"integer"},"parent":{"$ref":"#/components/schemas/nullable-team-simple"}},"required":["id","node_id","url","members_url","name","description","permission","html_url","repositories_url","slug","parent","type"]},"nullable-team-simple":{"anyOf":[{"type":"null"},{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string","format":"uri"},"members_url":{"type":"string"},"name":{"type":"string"},"description":{"anyOf":[{"type":"null"},{"type":"string"}]},"permission":{"type":"string"},"privacy":{"type":"string"},"notification_setting":{"type":"string"},"html_url":{"type":"string","format":"uri"},"repositories_url":{"type":"string","format":"uri"},"slug":{"type":"string"},"ldap_dn":{"type":"string"},"type":{"type":"string","enum":["enterprise","organization"]},"organization_id":{"type":"integer"},"enterprise_id":{"type":"integer"}},"required":["id","node_id","url","members_url","name","description","permission","html_url","repositories_url","slug","type"]}]},"integration":{"anyOf":[{"type":"null"},{"type":"object","properties":{"id":{"type":"integer"},"slug":{"type":"string"},"node_id":{"type":"string"},"client_id":{"type":"string"},"owner":{"oneOf":[{"$ref":"#/components/schemas/simple-user"},{"$ref":"#/components/schemas/enterprise"}]},"name":{"type":"string"},"description":{"anyOf":[{"type":"null"},{"type":"string"}]},"external_url":{"type":"string","format":"uri"},"html_url":{"type":"string","format":"uri"},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"permissions":{"type":"object","properties":{"issues":{"type":"string"},"checks":{"type":"string"},"metadata":{"type":"string"},"contents":{"type":"string"},"deployments":{"type":"string"}},"additionalProperties":{"type":"string"}},"events":{"type":"array","items":{"type":"string"}},"installations_count":{"type":"integer"}},"required":["id","node_id","owner","name","description","external_url","html_url","created_at","updated_at","permissions","events"]}]},"enterprise":{"type":"object","properties":{"description":{"anyOf":[{"type":"null"},{"type":"string"}]},"html_url":{"type":"string","format":"uri"},"website_url":{"anyOf":[{"type":"null"},{"type":"string","format":"uri"}]},"id":{"type":"integer"},"node_id":{"type":"string"},"name":{"type":"string"},"slug":{"type":"string"},"created_at":{"anyOf":[{"type":"null"},{"type":"string","format":"date-time"}]},"updated_at":{"anyOf":[{"type":"null"},{"type":"string","format":"date-time"}]},"avatar_url":{"type":"string","format":"uri"}},"required":["id","node_id","name","slug","html_url","created_at","updated_at","avatar_url"]},"branch-restriction-policy":{"type":"object","properties":{"url":{"type":"string","format":"uri"},"users_url":{"type":"string","format":"uri"},"teams_url":{"type":"string","format":"uri"},"apps_url":{"type":"string","format":"uri"},"users":{"type":"array","items":{"type":"object","properties":{"login":{"type":"string"},"id":{"type":"integer","format":"int64"},"node_id":{"type":"string"},"avatar_url":{"type":"string"},"gravatar_id":{"type":"string"},"url":{"type":"string"},"html_url":{"type":"string"},"followers_url":{"type":"string"},"following_url":{"type":"string"},"gists_url":{"type":"string"},"starred_url":{"type":"string"},"subscriptions_url":{"type":"string"},"organizations_url":{"type":"string"},"repos_url":{"type":"string"},"events_url":{"type":"string"},"received_events_url":{"type":"string"},"type":{"type":"string"},"site_admin":{"type":"boolean"},"user_view_type":{"type":"string"}}}},"teams":{"type":"array","items":{"$ref":"#/components/schemas/team"}},"apps":{"type":"array","items":{"type":"object","properties":{"id":{"type":"integer"},"slug":{"type":"string"},"node_id":{"type":"string"},"owner":{"type":"object","properties":{"login":{"type":"string"},"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"repos_url":{"type":"string"},"events_url":{"type":"string"},"hooks_url":{"type":"string"},"issues_url":{"type":"string"},"members_url":{"type":"string"},"public_members_url":{"type":"string"},"avatar_url":{"type":"string"},"description":{"type":"string"},"gravatar_id":{"type":"string"},"html_url":{"type":"string"},"followers_url":{"type":"string"},"following_url":{"type":"string"},"gists_url":{"type":"string"},"starred_url":{"type":"string"},"subscriptions_url":{"type":"string"},"organizations_url":{"type":"string"},"received_events_url":{"type":"string"},"type":{"type":"string"},"site_admin":{"type":"boolean"},"user_view_type":{"type":"string"}}},"name":{"type":"string"},"client_id":{"type":"string"},"description":{"type":"string"},"external_url":{"type":"string"},"html_url":{"type":"string"},"created_at":{"type":"string"},"updated_at":{"type":"string"},"permissions":{"type":"object","properties":{"metadata":{"type":"string"},"contents":{"type":"string"},"issues":{"type":"string"},"single_file":{"type":"string"}}},"events":{"type":"array","items":{"type":"string"}}}}}},"required":["url","users_url","teams_url","apps_url","users","teams","apps"]},"branch-with-protection":{"type":"object","properties":{"name":{"type":"string"},"commit":{"$ref":"#/components/schemas/commit"},"_links":{"type":"object","properties":{"html":{"type":"string"},"self":{"type":"string","format":"uri"}},"required":["html","self"]},"protected":{"type":"boolean"},"protection":{"$ref":"#/components/schemas/branch-protection"},"protection_url":{"type":"string","format":"uri"},"pattern":{"type":"string"},"required_approving_review_count":{"type":"integer"}},"required":["name","commit","_links","protection","protected","protection_url"]},"commit":{"type":"object","properties":{"url":{"type":"string","format":"uri"},"sha":{"type":"string"},"node_id":{"type":"string"},"html_url":{"type":"string","format":"uri"},"comments_url":{"type":"string","format":"uri"},"commit":{"type":"object","properties":{"url":{"type":"string","format":"uri"},"author":{"$ref":"#/components/schemas/nullable-git-user"},"committer":{"$ref":"#/components/schemas/nullable-git-user"},"message":{"type":"string"},"comment_count":{"type":"integer"},"tree":{"type":"object","properties":{"sha":{"type":"string"},"url":{"type":"string","format":"uri"}},"required":["sha","url"]},"verification":{"$ref":"#/components/schemas/verification"}},"required":["author","committer","comment_count","message","tree","url"]},"author":{"anyOf":[{"type":"null"},{"oneOf":[{"$ref":"#/components/schemas/simple-user"},{"$ref":"#/components/schemas/empty-object"}]}]},"committer":{"anyOf":[{"type":"null"},{"oneOf":[{"$ref":"#/components/schemas/simple-user"},{"$ref":"#/components/schemas/empty-object"}]}]},"parents":{"type":"array","items":{"type":"object","properties":{"sha":{"type":"string"},"url":{"type":"string","format":"uri"},"html_url":{"type":"string","format":"uri"}},"required":["sha","url"]}},"stats":{"type":"object","properties":{"additions":{"type":"integer"},"deletions":{"type":"integer"},"total":{"type":"integer"}}},"files":{"type":"array","items":{"$ref":"#/components/schemas/diff-entry"}}},"required":["url","sha","node_id","html_url","comments_url","commit","author","committer","parents"]},"nullable-git-user":{"anyOf":[{"type":"null"},{"type":"object","properties":{"name":{"type":"string"},"email":{"type":"string"},"date":{"type":"string","format":"date-time"}}}]},"verification":{"type":"object","properties":{"verified":{"type":"boolean"},"reason":{"type":"string"},"payload":{"anyOf":[{"type":"null"},{"type":"string"}]},"signature":{"anyOf":[{"type":"null"},{"type":"string"}]},"verified_at":{"anyOf":[{"type":"null"},{"type":"string"}]}},"required":["verified","reason","payload","signature","verified_at"]},"empty-object":{"type":"object","properties":{},"additionalProperties":false},"diff-entry":{"type":"object","properties":{"sha":{"anyOf":[{"type":"null"},{"type":"string"}]},"filename":{"type":"string"},"status":{"type":"string","enum":["added","removed","modified","renamed","copied","changed","unchanged"]},"additions":{"type":"integer"},"deletions":{"type":"integer"},"changes":{"type":"integer"},"blob_url":{"type":"string","format":"uri"},"raw_url":{"type":"string","format":"uri"},"contents_url":{"type":"string","format":"uri"},"patch":{"type":"string"},"previous_filename":{"type":"string"}},"required":["additions","blob_url","changes","contents_url","deletions","filename","raw_url","sha","status"]},"repository-collaborator-permission":{"type":"object","properties":{"permission":{"type":"string"},"role_name":{"type":"string"},"user":{"$ref":"#/components/schemas/nullable-collaborator"}},"required":["permission","role_name","user"]},"nullable-collaborator":{"anyOf":[{"type":"null"},{"type":"object","properties":{"login":{"type":"string"},"id":{"type":"integer","format":"int64"},"email":{"anyOf":[{"type":"null"},{"type":"string"}]},"name":{"anyOf":[{"type":"null"},{"type":"string"}]},"node_id":{"type":"string"},"avatar_url":{"type":"string","format":"uri"},"gravatar_id":{"anyOf":[{"type":"null"},{"type":"string"}]},"url":{"type":"string","format":"uri"},"html_url":{"type":"string","format":"uri"},"followers_url":{"type":"string","format":"uri"},"following_url":{"type":"string"},"gists_url":{"type":"string"},"starred_url":{"type":"string"},"subscriptions_url":{"type":"string","format":"uri"},"organizations_url":{"type":"string","format":"uri"},"repos_url":{"type":"string","format":"uri"},"events_url":{"type":"string"},"received_events_url":{"type":"string","format":"uri"},"type":{"type":"string"},"site_admin":{"type":"boolean"},"permissions":{"type":"object","properties":{"pull":{"type":"boolean"},"triage":{"type":"boolean"},"push":{"type":"boolean"},"maintain":{"type":"boolean"},"admin":{"type":"boolean"}},"required":["pull","push","admin"]},"role_name":{"type":"string"},"user_view_type":{"type":"string"}},"required":["avatar_url","events_url","followers_url","following_url","gists_url","gravatar_id","html_url","id","node_id","login","organizations_url","received_events_url","repos_url","site_admin","starred_url","subscriptions_url","type","url","role_name"]}]},"pull-request-simple":{"type":"object","properties":{"url":{"type":"string","format":"uri"},"id":{"type":"integer","format":"int64"},"node_id":{"type":"string"},"html_url":{"type":"string","format":"uri"},"diff_url":{"type":"string","format":"uri"},"patch_url":{"type":"string","format":"uri"},"issue_url":{"type":"string","format":"uri"},"commits_url":{"type":"string","format":"uri"},"review_comments_url":{"type":"string","format":"uri"},"review_comment_url":{"type":"string"},"comments_url":{"type":"string","format":"uri"},"statuses_url":{"type":"string","format":"uri"},"number":{"type":"integer"},"state":{"type":"string"},"locked":{"type":"boolean"},"title":{"type":"string"},"user":{"$ref":"#/components/schemas/nullable-simple-user"},"body":{"anyOf":[{"type":"null"},{"type":"string"}]},"labels":{"type":"array","items":{"type":"object","properties":{"id":{"type":"integer","format":"int64"},"node_id":{"type":"string"},"url":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"color":{"type":"string"},"default":{"type":"boolean"}},"required":["id","node_id","url","name","description","color","default"]}},"milestone":{"$ref":"#/components/schemas/nullable-milestone"},"active_lock_reason":{"anyOf":[{"type":"null"},{"type":"string"}]},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"closed_at":{"anyOf":[{"type":"null"},{"type":"string","format":"date-time"}]},"merged_at":{"anyOf":[{"type":"null"},{"type":"string","format":"date-time"}]},"merge_commit_sha":{"anyOf":[{"type":"null"},{"type":"string"}]},"assignee":{"$ref":"#/components/schemas/nullable-simple-user"},"assignees":{"type":"array","items":{"$ref":"#/components/schemas/simple-user"}},"requested_reviewers":{"type":"array","items":{"$ref":"#/components/schemas/simple-user"}},"requested_teams":{"type":"array","items":{"$ref":"#/components/schemas/team"}},"head":{"type":"object","properties":{"label":{"type":"string"},"ref":{"type":"string"},"repo":{"$ref":"#/components/schemas/repository"},"sha":{"type":"string"},"user":{"$ref":"#/components/schemas/nullable-simple-user"}},"required":["label","ref","repo","sha","user"]},"base":{"type":"object","properties":{"label":{"type":"string"},"ref":{"type":"string"},"repo":{"$ref":"#/components/schemas/repository"},"sha":{"type":"string"},"user":{"$ref":"#/components/schemas/nullable-simple-user"}},"required":["label","ref","repo","sha","user"]},"_links":{"type":"object","properties":{"comments":{"$ref":"#/components/schemas/link"},"commits":{"$ref":"#/components/schemas/link"},"statuses":{"$ref":"#/components/schemas/link"},"html":{"$ref":"#/components/schemas/link"},"issue":{"$ref":"#/components/schemas/link"},"review_comments":{"$ref":"#/components/schemas/link"},"review_comment":{"$ref":"#/components/schemas/link"},"self":{"$ref":"#/components/schemas/link"}},"required":["comments","commits","statuses","html","issue","review_comments","review_comment","self"]},"author_association":{"$ref":"#/components/schemas/author-association"},"auto_merge":{"$ref":"#/components/schemas/auto-merge"},"stack":{"$ref":"#/components/schemas/pull-request-stack"},"draft":{"type":"boolean"}},"required":["_links","assignee","labels","base","body","closed_at","comments_url","commits_url","created_at","diff_url","head","html_url","id","node_id","issue_url","merge_commit_sha","merged_at","milestone","number","patch_url","review_comment_url","review_comments_url","statuses_url","state","locked","title","updated_at","url","user","author_association","auto_merge"]},"nullable-milestone":{"anyOf":[{"type":"null"},{"type":"object","properties":{"url":{"type":"string","format":"uri"},"html_url":{"type":"string","format":"uri"},"labels_url":{"type":"string","format":"uri"},"id":{"type":"integer"},"node_id":{"type":"string"},"number":{"type":"integer"},"state":{"type":"string","enum":["open","closed"],"default":"open"},"title":{"type":"string"},"description":{"anyOf":[{"type":"null"},{"type":"string"}]},"creator":{"$ref":"#/components/schemas/nullable-simple-user"},"open_issues":{"type":"integer"},"closed_issues":{"type":"integer"},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"closed_at":{"anyOf":[{"type":"null"},{"type":"string","format":"date-time"}]},"due_on":{"anyOf":[{"type":"null"},{"type":"string","format":"date-time"}]}},"required":["closed_issues","creator","description","due_on","closed_at","id","node_id","labels_url","html_url","number","open_issues","state","title","url","created_at","updated_at"]}]},"link":{"type":"object","properties":{"href":{"type":"string"}},"required":["href"]},"author-association":{"type":"string","enum":["COLLABORATOR","CONTRIBUTOR","FIRST_TIMER","FIRST_TIME_CONTRIBUTOR","MANNEQUIN","MEMBER","NONE","OWNER"]},"auto-merge":{"anyOf":[{"type":"null"},{"type":"object","properties":{"enabled_by":{"$ref":"#/components/schemas/simple-user"},"merge_method":{"type":"string","enum":["merge","squash","rebase"]},"commit_title":{"type":"string"},"commit_message":{"type":"string"}},"required":["enabled_by","merge_method","commit_title","commit_message"]}]},"pull-request-stack":{"anyOf":[{"type":"null"},{"type":"object","properties":{"base":{"type":"object","properties":{"ref":{"type":"string"},"sha":{"type":"string"}},"required":["ref","sha"]},"size":{"type":"integer"},"position":{"type":"integer"},"id":{"type":"integer"},"number":{"type":"integer"}},"required":["base"]}]},"commit-comparison":{"type":"object","properties":{"url":{"type":"string","format":"uri"},"html_url":{"type":"string","format":"uri"},"permalink_url":{"type":"string","format":"uri"},"diff_url":{"type":"string","format":"uri"},"patch_url":{"type":"string","format":"uri"},"base_commit":{"$ref":"#/components/schemas/commit"},"merge_base_commit":{"$ref":"#/components/schemas/commit"},"status":{"type":"string","enum":["diverged","ahead","behind","identical"]},"ahead_by":{"type":"integer"},"behind_by":{"type":"integer"},"total_commits":{"type":"integer"},"commits":{"type":"array","items":{"$ref":"#/components/schemas/commit"}},"files":{"type":"array","items":{"$ref":"#/components/schemas/diff-entry"}}},"required":["url","html_url","permalink_url","diff_url","patch_url","base_commit","merge_base_commit","status","ahead_by","behind_by","total_commits","commits"]},"content-directory":{"type":"array","items":{"type":"object","properties":{"type":{"type":"string","enum":["dir","file","submodule","symlink"]},"size":{"type":"integer"},"name":{"type":"string"},"path":{"type":"string"},"content":{"type":"string"},"sha":{"type":"string"},"url":{"type":"string","format":"uri"},"git_url":{"anyOf":[{"type":"null"},{"type":"string","format":"uri"}]},"html_url":{"anyOf":[{"type":"null"},{"type":"string","format":"uri"}]},"download_url":{"anyOf":[{"type":"null"},{"type":"string","format":"uri"}]},"_links":{"type":"object","properties":{"git":{"anyOf":[{"type":"null"},{"type":"string","format":"uri"}]},"html":{"anyOf":[{"type":"null"},{"type":"string","format":"uri"}]},"self":{"type":"string","format":"uri"}},"required":["git","html","self"]}},"required":["_links","git_url","html_url","download_url","name","path","sha","size","type","url"]}},"content-file":{"type":"object","properties":{"type":{"type":"string","enum":["file"]},"encoding":{"type":"string"},"size":{"type":"integer"},"name":{"type":"string"},"path":{"type":"string"},"content":{"type":"string"},"sha":{"type":"string"},"url":{"type":"string","format":"uri"},"git_url":{"anyOf":[{"type":"null"},{"type":"string","format":"uri"}]},"html_url":{"anyOf":[{"type":"null"},{"type":"string","format":"uri"}]},"download_url":{"anyOf":[{"type":"null"},{"type":"string","format":"uri"}]},"_links":{"type":"object","properties":{"git":{"anyOf":[{"type":"null"},{"type":"string","format":"uri"}]},"html":{"anyOf":[{"type":"null"},{"type":"string","format":"uri"}]},"self":{"type":"string","format":"uri"}},"required":["git","html","self"]},"target":{"type":"string"},"submodule_git_url":{"type":"string"}},"required":["_links","git_url","html_url","download_url","name","path","sha","size","type","url","content","encoding"]},"content-symlink":{"type":"object","properties":{"type":{"type":"string","enum":["symlink"]},"target":{"type":"string"},"size":{"type":"integer"},"name":{"type":"string"},"path":{"type":"string"},"sha":{"type":"string"},"url":{"type":"string","format":"uri"},"git_url":{"anyOf":[{"type":"null"},{"type":"string","format":"uri"}]},"html_url":{"anyOf":[{"type":"null"},{"type":"string","format":"uri"}]},"download_url":{"anyOf":[{"type":"null"},{"type":"string","format":"uri"}]},"_links":{"type":"object","properties":{"git":{"anyOf":[{"type":"null"},{"type":"string","format":"uri"}]},"html":{"anyOf":[{"type":"null"},{"type":"string","format":"uri"}]},"self":{"type":"string","format":"uri"}},"required":["git","html","self"]}},"required":["_links","git_url","html_url","download_url","name","path","sha","size","type","url","target"]},"content-submodule":{"type":"object","properties":{"type":{"type":"string","enum":["submodule"]},"submodule_git_url":{"type":"string","format":"uri"},"size":{"type":"integer"},"name":{"type":"string"},"path":{"type":"string"},"sha":{"type":"string"},"url":{"type":"string","format":"uri"},"git_url":{"anyOf":[{"type":"null"},{"type":"string","format":"uri"}]},"html_url":{"anyOf":[{"type":"null"},{"type":"string","format":"uri"}]},"download_url":{"anyOf":[{"type":"null"},{"type":"string","format":"uri"}]},"_links":{"type":"object","properties":{"git":{"anyOf":[{"type":"null"},{"type":"string","format":"uri"}]},"html":{"anyOf":[{"type":"null"},{"type":"string","format":"uri"}]},"self":{"type":"string","format":"uri"}},"required":["git","html","self"]}},"required":["_links","git_url","html_url","download_url","name","path","sha","size","type","url","submodule_git_url"]},"file-commit":{"type":"object","required":["content","commit"],"properties":{"content":{"anyOf":[{"type":"null"},{"type":"object","properties":{"name":{"type":"string"},"path":{"type":"string"},"sha":{"type":"string"},"size":{"type":"integer"},"url":{"type":"string"},"html_url":{"type":"string"},"git_url":{"type":"string"},"download_url":{"type":"string"},"type":{"type":"string"},"_links":{"type":"object","properties":{"self":{"type":"string"},"git":{"type":"string"},"html":{"type":"string"}}}}}]},"commit":{"type":"object","properties":{"sha":{"type":"string"},"node_id":{"type":"string"},"url":{"type":"string"},"html_url":{"type":"string"},"author":{"type":"object","properties":{"date":{"type":"string"},"name":{"type":"string"},"email":{"type":"string"}}},"committer":{"type":"object","properties":{"date":{"type":"string"},"name":{"type":"string"},"email":{"type":"string"}}},"message":{"type":"string"},"tree":{"type":"object","properties":{"url":{"type":"string"},"sha":{"type":"string"}}},"parents":{"type":"array","items":{"type":"object","properties":{"url":{"type":"string"},"html_url":{"type":"string"},"sha":{"type":"string"}}}},"verification":{"type":"object","properties":{"verified":{"type":"boolean"},"reason":{"type":"string"},"signature":{"anyOf":[{"type":"null"},{"type":"string"}]},"payload":{"anyOf":[{"type":"null"},{"type":"string"}]},"verified_at":{"anyOf":[{"type":"null"},{"type":"string"}]}}}}}}},"short-blob":{"type":"object","properties":{"url":{"type":"string"},"sha":{"type":"string"}},"required":["url","sha"]},"blob":{"type":"object","properties":{"content":{"type":"string"},"encoding":{"type":"string"},"url":{"type":"string","format":"uri"},"sha":{"type":"string"},"size":{"anyOf":[{"type":"null"},{"type":"integer"}]},"node_id":{"type":"string"},"highlighted_content":{"type":"string"}},"required":["sha","url","node_id","size","content","encoding"]},"git-commit":{"type":"object","properties":{"sha":{"type":"string"},"node_id":{"type":"string"},"url":{"type":"string","format":"uri"},"author":{"type":"object","properties":{"date":{"format":"date-time","type":"string"},"email":{"type":"string"},"name":{"type":"string"}},"required":["email","name","date"]},"committer":{"type":"object","properties":{"date":{"format":"date-time","type":"string"},"email":{"type":"string"},"name":{"type":"string"}},"required":["email","name","date"]},"message":{"type":"string"},"tree":{"type":"object","properties":{"sha":{"type":"string"},"url":{"type":"string","format":"uri"}},"required":["sha","url"]},"parents":{"type":"array","items":{"type":"object","properties":{"sha":{"type":"string"},"url":{"type":"string","format":"uri"},"html_url":{"type":"string","format":"uri"}},"required":["sha","url","html_url"]}},"verification":{"type":"object","properties":{"verified":{"type":"boolean"},"reason":{"type":"string"},"signature":{"anyOf":[{"type":"null"},{"type":"string"}]},"payload":{"anyOf":[{"type":"null"},{"type":"string"}]},"verified_at":{"anyOf":[{"type":"null"},{"type":"string"}]}},"required":["verified","reason","signature","payload","verified_at"]},"html_url":{"type":"string","format":"uri"}},"required":["sha","node_id","url","html_url","author","committer","tree","message","parents","verification"]},"git-ref":{"type":"object","properties":{"ref":{"type":"string"},"node_id":{"type":"string"},"url":{"type":"string","format":"uri"},"object":{"type":"object","properties":{"type":{"type":"string"},"sha":{"type":"string","minLength":40,"maxLength":40},"url":{"type":"string","format":"uri"}},"required":["type","sha","url"]}},"required":["ref","node_id","url","object"]},"git-tree":{"type":"object","properties":{"sha":{"type":"string"},"url":{"type":"string","format":"uri"},"truncated":{"type":"boolean"},"tree":{"type":"array","items":{"type":"object","required":["path","mode","type","sha"],"properties":{"path":{"type":"string"},"mode":{"type":"string"},"type":{"type":"string"},"sha":{"type":"string"},"size":{"type":"integer"},"url":{"type":"string"}}}}},"required":["sha","tree","truncated"]},"issue-comment":{"type":"object","properties":{"id":{"type":"integer","format":"int64"},"node_id":{"type":"string"},"url":{"type":"string","format":"uri"},"body":{"type":"string"},"body_text":{"type":"string"},"body_html":{"type":"string"},"html_url":{"type":"string","format":"uri"},"user":{"$ref":"#/components/schemas/nullable-simple-user"},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"issue_url":{"type":"string","format":"uri"},"author_association":{"$ref":"#/components/schemas/author-association"},"performed_via_github_app":{"$ref":"#/components/schemas/nullable-integration"},"reactions":{"$ref":"#/components/schemas/reaction-rollup"},"pin":{"$ref":"#/components/schemas/nullable-pinned-issue-comment"},"minimized":{"$ref":"#/components/schemas/nullable-issue-comment-minimized"}},"required":["id","node_id","html_url","issue_url","user","url","created_at","updated_at"]},"nullable-integration":{"anyOf":[{"type":"null"},{"type":"object","properties":{"id":{"type":"integer"},"slug":{"type":"string"},"node_id":{"type":"string"},"client_id":{"type":"string"},"owner":{"oneOf":[{"$ref":"#/components/schemas/simple-user"},{"$ref":"#/components/schemas/enterprise"}]},"name":{"type":"string"},"description":{"anyOf":[{"type":"null"},{"type":"string"}]},"external_url":{"type":"string","format":"uri"},"html_url":{"type":"string","format":"uri"},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"permissions":{"type":"object","properties":{"issues":{"type":"string"},"checks":{"type":"string"},"metadata":{"type":"string"},"contents":{"type":"string"},"deployments":{"type":"string"}},"additionalProperties":{"type":"string"}},"events":{"type":"array","items":{"type":"string"}},"installations_count":{"type":"integer"}},"required":["id","node_id","owner","name","description","external_url","html_url","created_at","updated_at","permissions","events"]}]},"reaction-rollup":{"type":"object","properties":{"url":{"type":"string","format":"uri"},"total_count":{"type":"integer"},"+1":{"type":"integer"},"-1":{"type":"integer"},"laugh":{"type":"integer"},"confused":{"type":"integer"},"heart":{"type":"integer"},"hooray":{"type":"integer"},"eyes":{"type":"integer"},"rocket":{"type":"integer"}},"required":["url","total_count","+1","-1","laugh","confused","heart","hooray","eyes","rocket"]},"nullable-pinned-issue-comment":{"anyOf":[{"type":"null"},{"type":"object","properties":{"pinned_at":{"type":"string","format":"date-time"},"pinned_by":{"$ref":"#/components/schemas/nullable-simple-user"}},"required":["pinned_at","pinned_by"]}]},"nullable-issue-comment-minimized":{"anyOf":[{"type":"null"},{"type":"object","properties":{"reason":{"anyOf":[{"type":"null"},{"type":"string"}]}},"required":["reason"]}]},"reaction":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"user":{"$ref":"#/components/schemas/nullable-simple-user"},"content":{"type":"string","enum":["+1","-1","laugh","confused","heart","hooray","rocket","eyes"]},"created_at":{"type":"string","format":"date-time"}},"required":["id","node_id","user","content","created_at"]},"issue":{"type":"object","properties":{"id":{"type":"integer","format":"int64"},"node_id":{"type":"string"},"url":{"type":"string","format":"uri"},"repository_url":{"type":"string","format":"uri"},"labels_url":{"type":"string"},"comments_url":{"type":"string","format":"uri"},"events_url":{"type":"string","format":"uri"},"html_url":{"type":"string","format":"uri"},"number":{"type":"integer"},"state":{"type":"string"},"state_reason":{"anyOf":[{"type":"null"},{"type":"string","enum":["completed","reopened","not_planned","duplicate"]}]},"title":{"type":"string"},"body":{"anyOf":[{"type":"null"},{"type":"string"}]},"user":{"$ref":"#/components/schemas/nullable-simple-user"},"labels":{"type":"array","items":{"oneOf":[{"type":"string"},{"type":"object","properties":{"id":{"type":"integer","format":"int64"},"node_id":{"type":"string"},"url":{"type":"string","format":"uri"},"name":{"type":"string"},"description":{"anyOf":[{"type":"null"},{"type":"string"}]},"color":{"anyOf":[{"type":"null"},{"type":"string"}]},"default":{"type":"boolean"}}}]}},"assignee":{"$ref":"#/components/schemas/nullable-simple-user"},"assignees":{"type":"array","items":{"$ref":"#/components/schemas/simple-user"}},"milestone":{"$ref":"#/components/schemas/nullable-milestone"},"locked":{"type":"boolean"},"active_lock_reason":{"anyOf":[{"type":"null"},{"type":"string"}]},"comments":{"type":"integer"},"pull_request":{"type":"object","properties":{"merged_at":{"anyOf":[{"type":"null"},{"type":"string","format":"date-time"}]},"diff_url":{"anyOf":[{"type":"null"},{"type":"string","format":"uri"}]},"html_url":{"anyOf":[{"type":"null"},{"type":"string","format":"uri"}]},"patch_url":{"anyOf":[{"type":"null"},{"type":"string","format":"uri"}]},"url":{"anyOf":[{"type":"null"},{"type":"string","format":"uri"}]}},"required":["diff_url","html_url","patch_url","url"]},"closed_at":{"anyOf":[{"type":"null"},{"type":"string","format":"date-time"}]},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"draft":{"type":"boolean"},"closed_by":{"$ref":"#/components/schemas/nullable-simple-user"},"body_html":{"type":"string"},"body_text":{"type":"string"},"timeline_url":{"type":"string","format":"uri"},"type":{"$ref":"#/components/schemas/issue-type"},"repository":{"$ref":"#/components/schemas/repository"},"performed_via_github_app":{"$ref":"#/components/schemas/nullable-integration"},"author_association":{"$ref":"#/components/schemas/author-association"},"reactions":{"$ref":"#/components/schemas/reaction-rollup"},"sub_issues_summary":{"$ref":"#/components/schemas/sub-issues-summary"},"parent_issue_url":{"anyOf":[{"type":"null"},{"type":"string","format":"uri"}]},"pinned_comment":{"$ref":"#/components/schemas/nullable-issue-comment"},"issue_dependencies_summary":{"$ref":"#/components/schemas/issue-dependencies-summary"},"issue_field_values":{"type":"array","items":{"$ref":"#/components/schemas/issue-field-value"}}},"required":["assignee","closed_at","comments","comments_url","events_url","html_url","id","node_id","labels","labels_url","milestone","number","repository_url","state","locked","title","url","user","created_at","updated_at"]},"issue-type":{"anyOf":[{"type":"null"},{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"name":{"type":"string"},"description":{"anyOf":[{"type":"null"},{"type":"string"}]},"color":{"anyOf":[{"type":"null"},{"type":"string","enum":["gray","blue","green","yellow","orange","red","pink","purple"]}]},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"is_enabled":{"type":"boolean"}},"required":["id","node_id","name","description"]}]},"sub-issues-summary":{"type":"object","properties":{"total":{"type":"integer"},"completed":{"type":"integer"},"percent_completed":{"type":"integer"}},"required":["total","completed","percent_completed"]},"nullable-issue-comment":{"anyOf":[{"type":"null"},{"type":"object","properties":{"id":{"type":"integer","format":"int64"},"node_id":{"type":"string"},"url":{"type":"string","format":"uri"},"body":{"type":"string"},"body_text":{"type":"string"},"body_html":{"type":"string"},"html_url":{"type":"string","format":"uri"},"user":{"$ref":"#/components/schemas/nullable-simple-user"},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"issue_url":{"type":"string","format":"uri"},"author_association":{"$ref":"#/components/schemas/author-association"},"performed_via_github_app":{"$ref":"#/components/schemas/nullable-integration"},"reactions":{"$ref":"#/components/schemas/reaction-rollup"},"pin":{"$ref":"#/components/schemas/nullable-pinned-issue-comment"},"minimized":{"$ref":"#/components/schemas/nullable-issue-comment-minimized"}},"required":["id","node_id","html_url","issue_url","user","url","created_at","updated_at"]}]},"issue-dependencies-summary":{"type":"object","properties":{"blocked_by":{"type":"integer"},"blocking":{"type":"integer"},"total_blocked_by":{"type":"integer"},"total_blocking":{"type":"integer"}},"required":["blocked_by","blocking","total_blocked_by","total_blocking"]},"issue-field-value":{"type":"object","properties":{"issue_field_id":{"type":"integer","format":"int64"},"issue_field_name":{"type":"string"},"node_id":{"type":"string"},"data_type":{"type":"string","enum":["text","single_select","multi_select","number","date"]},"value":{"anyOf":[{"type":"null"},{"anyOf":[{"type":"string"},{"type":"number"},{"type":"integer"}]}]},"single_select_option":{"anyOf":[{"type":"null"},{"type":"object","properties":{"id":{"type":"integer","format":"int64"},"name":{"type":"string"},"color":{"type":"string"}},"required":["id","name","color"]}]},"multi_select_options":{"anyOf":[{"type":"null"},{"type":"array","items":{"type":"object","properties":{"id":{"type":"integer","format":"int64"},"name":{"type":"string"},"color":{"type":"string"}},"required":["id","name","color"]}}]}},"required":["issue_field_id","node_id","data_type","value"]},"issue-event-for-issue":{"anyOf":[{"$ref":"#/components/schemas/labeled-issue-event"},{"$ref":"#/components/schemas/unlabeled-issue-event"},{"$ref":"#/components/schemas/assigned-issue-event"},{"$ref":"#/components/schemas/unassigned-issue-event"},{"$ref":"#/components/schemas/milestoned-issue-event"},{"$ref":"#/components/schemas/demilestoned-issue-event"},{"$ref":"#/components/schemas/renamed-issue-event"},{"$ref":"#/components/schemas/review-requested-issue-event"},{"$ref":"#/components/schemas/review-request-removed-issue-event"},{"$ref":"#/components/schemas/review-dismissed-issue-event"},{"$ref":"#/components/schemas/locked-issue-event"},{"$ref":"#/components/schemas/added-to-project-issue-event"},{"$ref":"#/components/schemas/moved-column-in-project-issue-event"},{"$ref":"#/components/schemas/removed-from-project-issue-event"},{"$ref":"#/components/schemas/converted-note-to-issue-issue-event"},{"$ref":"#/components/schemas/issue-type-added-issue-event"},{"$ref":"#/components/schemas/issue-type-removed-issue-event"},{"$ref":"#/components/schemas/issue-type-changed-issue-event"},{"$ref":"#/components/schemas/sub-issue-added-issue-event"},{"$ref":"#/components/schemas/sub-issue-removed-issue-event"},{"$ref":"#/components/schemas/parent-issue-added-issue-event"},{"$ref":"#/components/schemas/parent-issue-removed-issue-event"},{"$ref":"#/components/schemas/blocked-by-added-issue-event"},{"$ref":"#/components/schemas/blocked-by-removed-issue-event"},{"$ref":"#/components/schemas/blocking-added-issue-event"},{"$ref":"#/components/schemas/blocking-removed-issue-event"}]},"labeled-issue-event":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"actor":{"$ref":"#/components/schemas/simple-user"},"event":{"type":"string"},"commit_id":{"anyOf":[{"type":"null"},{"type":"string"}]},"commit_url":{"anyOf":[{"type":"null"},{"type":"string"}]},"created_at":{"type":"string"},"performed_via_github_app":{"$ref":"#/components/schemas/nullable-integration"},"label":{"type":"object","properties":{"name":{"type":"string"},"color":{"type":"string"}},"required":["name","color"]},"intent":{"$ref":"#/components/schemas/nullable-issue-event-intent"}},"required":["label","id","node_id","url","actor","event","commit_id","commit_url","created_at","performed_via_github_app"]},"nullable-issue-event-intent":{"anyOf":[{"type":"null"},{"type":"object","properties":{"rationale":{"anyOf":[{"type":"null"},{"type":"string"}]},"confidence":{"anyOf":[{"type":"null"},{"type":"string","enum":["LOW","MEDIUM","HIGH"]}]}}}]},"unlabeled-issue-event":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"actor":{"$ref":"#/components/schemas/simple-user"},"event":{"type":"string"},"commit_id":{"anyOf":[{"type":"null"},{"type":"string"}]},"commit_url":{"anyOf":[{"type":"null"},{"type":"string"}]},"created_at":{"type":"string"},"performed_via_github_app":{"$ref":"#/components/schemas/nullable-integration"},"label":{"type":"object","properties":{"name":{"type":"string"},"color":{"type":"string"}},"required":["name","color"]},"intent":{"$ref":"#/components/schemas/nullable-issue-event-intent"}},"required":["label","id","node_id","url","actor","event","commit_id","commit_url","created_at","performed_via_github_app"]},"assigned-issue-event":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"actor":{"$ref":"#/components/schemas/simple-user"},"event":{"type":"string"},"commit_id":{"anyOf":[{"type":"null"},{"type":"string"}]},"commit_url":{"anyOf":[{"type":"null"},{"type":"string"}]},"created_at":{"type":"string"},"performed_via_github_app":{"$ref":"#/components/schemas/integration"},"assignee":{"$ref":"#/components/schemas/simple-user"},"assigner":{"$ref":"#/components/schemas/simple-user"},"intent":{"$ref":"#/components/schemas/nullable-issue-event-intent"}},"required":["id","node_id","url","actor","event","commit_id","commit_url","created_at","performed_via_github_app","assignee","assigner"]},"unassigned-issue-event":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"actor":{"$ref":"#/components/schemas/simple-user"},"event":{"type":"string"},"commit_id":{"anyOf":[{"type":"null"},{"type":"string"}]},"commit_url":{"anyOf":[{"type":"null"},{"type":"string"}]},"created_at":{"type":"string"},"performed_via_github_app":{"$ref":"#/components/schemas/nullable-integration"},"assignee":{"$ref":"#/components/schemas/simple-user"},"assigner":{"$ref":"#/components/schemas/simple-user"}},"required":["id","node_id","url","actor","event","commit_id","commit_url","created_at","performed_via_github_app","assignee","assigner"]},"milestoned-issue-event":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"actor":{"$ref":"#/components/schemas/simple-user"},"event":{"type":"string"},"commit_id":{"anyOf":[{"type":"null"},{"type":"string"}]},"commit_url":{"anyOf":[{"type":"null"},{"type":"string"}]},"created_at":{"type":"string"},"performed_via_github_app":{"$ref":"#/components/schemas/nullable-integration"},"milestone":{"type":"object","properties":{"title":{"type":"string"}},"required":["title"]}},"required":["milestone","id","node_id","url","actor","event","commit_id","commit_url","created_at","performed_via_github_app"]},"demilestoned-issue-event":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"actor":{"$ref":"#/components/schemas/simple-user"},"event":{"type":"string"},"commit_id":{"anyOf":[{"type":"null"},{"type":"string"}]},"commit_url":{"anyOf":[{"type":"null"},{"type":"string"}]},"created_at":{"type":"string"},"performed_via_github_app":{"$ref":"#/components/schemas/nullable-integration"},"milestone":{"type":"object","properties":{"title":{"type":"string"}},"required":["title"]}},"required":["milestone","id","node_id","url","actor","event","commit_id","commit_url","created_at","performed_via_github_app"]},"renamed-issue-event":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"actor":{"$ref":"#/components/schemas/simple-user"},"event":{"type":"string"},"commit_id":{"anyOf":[{"type":"null"},{"type":"string"}]},"commit_url":{"anyOf":[{"type":"null"},{"type":"string"}]},"created_at":{"type":"string"},"performed_via_github_app":{"$ref":"#/components/schemas/nullable-integration"},"rename":{"type":"object","properties":{"from":{"type":"string"},"to":{"type":"string"}},"required":["from","to"]}},"required":["rename","id","node_id","url","actor","event","commit_id","commit_url","created_at","performed_via_github_app"]},"review-requested-issue-event":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"actor":{"$ref":"#/components/schemas/simple-user"},"event":{"type":"string"},"commit_id":{"anyOf":[{"type":"null"},{"type":"string"}]},"commit_url":{"anyOf":[{"type":"null"},{"type":"string"}]},"created_at":{"type":"string"},"performed_via_github_app":{"$ref":"#/components/schemas/nullable-integration"},"review_requester":{"$ref":"#/components/schemas/simple-user"},"requested_team":{"$ref":"#/components/schemas/team"},"requested_reviewer":{"$ref":"#/components/schemas/simple-user"}},"required":["review_requester","id","node_id","url","actor","event","commit_id","commit_url","created_at","performed_via_github_app"]},"review-request-removed-issue-event":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"actor":{"$ref":"#/components/schemas/simple-user"},"event":{"type":"string"},"commit_id":{"anyOf":[{"type":"null"},{"type":"string"}]},"commit_url":{"anyOf":[{"type":"null"},{"type":"string"}]},"created_at":{"type":"string"},"performed_via_github_app":{"$ref":"#/components/schemas/nullable-integration"},"review_requester":{"$ref":"#/components/schemas/simple-user"},"requested_team":{"$ref":"#/components/schemas/team"},"requested_reviewer":{"$ref":"#/components/schemas/simple-user"}},"required":["review_requester","id","node_id","url","actor","event","commit_id","commit_url","created_at","performed_via_github_app"]},"review-dismissed-issue-event":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"actor":{"$ref":"#/components/schemas/simple-user"},"event":{"type":"string"},"commit_id":{"anyOf":[{"type":"null"},{"type":"string"}]},"commit_url":{"anyOf":[{"type":"null"},{"type":"string"}]},"created_at":{"type":"string"},"performed_via_github_app":{"$ref":"#/components/schemas/nullable-integration"},"dismissed_review":{"type":"object","properties":{"state":{"type":"string"},"review_id":{"type":"integer"},"dismissal_message":{"anyOf":[{"type":"null"},{"type":"string"}]},"dismissal_commit_id":{"type":"string"}},"required":["state","review_id","dismissal_message"]}},"required":["dismissed_review","id","node_id","url","actor","event","commit_id","commit_url","created_at","performed_via_github_app"]},"locked-issue-event":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"actor":{"$ref":"#/components/schemas/simple-user"},"event":{"type":"string"},"commit_id":{"anyOf":[{"type":"null"},{"type":"string"}]},"commit_url":{"anyOf":[{"type":"null"},{"type":"string"}]},"created_at":{"type":"string"},"performed_via_github_app":{"$ref":"#/components/schemas/nullable-integration"},"lock_reason":{"anyOf":[{"type":"null"},{"type":"string"}]}},"required":["lock_reason","id","node_id","url","actor","event","commit_id","commit_url","created_at","performed_via_github_app"]},"added-to-project-issue-event":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"actor":{"$ref":"#/components/schemas/simple-user"},"event":{"type":"string"},"commit_id":{"anyOf":[{"type":"null"},{"type":"string"}]},"commit_url":{"anyOf":[{"type":"null"},{"type":"string"}]},"created_at":{"type":"string"},"performed_via_github_app":{"$ref":"#/components/schemas/nullable-integration"},"project_card":{"type":"object","properties":{"id":{"type":"integer"},"url":{"type":"string","format":"uri"},"project_id":{"type":"integer"},"project_url":{"type":"string","format":"uri"},"column_name":{"type":"string"},"previous_column_name":{"type":"string"}},"required":["id","url","project_id","project_url","column_name"]}},"required":["id","node_id","url","actor","event","commit_id","commit_url","created_at","performed_via_github_app"]},"moved-column-in-project-issue-event":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"actor":{"$ref":"#/components/schemas/simple-user"},"event":{"type":"string"},"commit_id":{"anyOf":[{"type":"null"},{"type":"string"}]},"commit_url":{"anyOf":[{"type":"null"},{"type":"string"}]},"created_at":{"type":"string"},"performed_via_github_app":{"$ref":"#/components/schemas/nullable-integration"},"project_card":{"type":"object","properties":{"id":{"type":"integer"},"url":{"type":"string","format":"uri"},"project_id":{"type":"integer"},"project_url":{"type":"string","format":"uri"},"column_name":{"type":"string"},"previous_column_name":{"type":"string"}},"required":["id","url","project_id","project_url","column_name"]}},"required":["id","node_id","url","actor","event","commit_id","commit_url","created_at","performed_via_github_app"]},"removed-from-project-issue-event":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"actor":{"$ref":"#/components/schemas/simple-user"},"event":{"type":"string"},"commit_id":{"anyOf":[{"type":"null"},{"type":"string"}]},"commit_url":{"anyOf":[{"type":"null"},{"type":"string"}]},"created_at":{"type":"string"},"performed_via_github_app":{"$ref":"#/components/schemas/nullable-integration"},"project_card":{"type":"object","properties":{"id":{"type":"integer"},"url":{"type":"string","format":"uri"},"project_id":{"type":"integer"},"project_url":{"type":"string","format":"uri"},"column_name":{"type":"string"},"previous_column_name":{"type":"string"}},"required":["id","url","project_id","project_url","column_name"]}},"required":["id","node_id","url","actor","event","commit_id","commit_url","created_at","performed_via_github_app"]},"converted-note-to-issue-issue-event":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"actor":{"$ref":"#/components/schemas/simple-user"},"event":{"type":"string"},"commit_id":{"anyOf":[{"type":"null"},{"type":"string"}]},"commit_url":{"anyOf":[{"type":"null"},{"type":"string"}]},"created_at":{"type":"string"},"performed_via_github_app":{"$ref":"#/components/schemas/integration"},"project_card":{"type":"object","properties":{"id":{"type":"integer"},"url":{"type":"string","format":"uri"},"project_id":{"type":"integer"},"project_url":{"type":"string","format":"uri"},"column_name":{"type":"string"},"previous_column_name":{"type":"string"}},"required":["id","url","project_id","project_url","column_name"]}},"required":["id","node_id","url","actor","event","commit_id","commit_url","created_at","performed_via_github_app"]},"issue-type-added-issue-event":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"actor":{"$ref":"#/components/schemas/simple-user"},"event":{"type":"string"},"commit_id":{"anyOf":[{"type":"null"},{"type":"string"}]},"commit_url":{"anyOf":[{"type":"null"},{"type":"string"}]},"created_at":{"type":"string"},"performed_via_github_app":{"$ref":"#/components/schemas/nullable-integration"},"issue_type":{"$ref":"#/components/schemas/issue-type-webhook"},"intent":{"$ref":"#/components/schemas/nullable-issue-event-intent"}},"required":["issue_type","id","node_id","url","actor","event","commit_id","commit_url","created_at","performed_via_github_app"]},"issue-type-webhook":{"anyOf":[{"type":"null"},{"type":"object","properties":{"id":{"type":"integer"},"name":{"type":"string"},"color":{"anyOf":[{"type":"null"},{"type":"string","enum":["gray","blue","green","yellow","orange","red","pink","purple"]}]}},"required":["id","name"]}]},"issue-type-removed-issue-event":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"actor":{"$ref":"#/components/schemas/simple-user"},"event":{"type":"string"},"commit_id":{"anyOf":[{"type":"null"},{"type":"string"}]},"commit_url":{"anyOf":[{"type":"null"},{"type":"string"}]},"created_at":{"type":"string"},"performed_via_github_app":{"$ref":"#/components/schemas/nullable-integration"},"prev_issue_type":{"$ref":"#/components/schemas/issue-type-webhook"},"intent":{"$ref":"#/components/schemas/nullable-issue-event-intent"}},"required":["prev_issue_type","id","node_id","url","actor","event","commit_id","commit_url","created_at","performed_via_github_app"]},"issue-type-changed-issue-event":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"actor":{"$ref":"#/components/schemas/simple-user"},"event":{"type":"string"},"commit_id":{"anyOf":[{"type":"null"},{"type":"string"}]},"commit_url":{"anyOf":[{"type":"null"},{"type":"string"}]},"created_at":{"type":"string"},"performed_via_github_app":{"$ref":"#/components/schemas/nullable-integration"},"issue_type":{"$ref":"#/components/schemas/issue-type-webhook"},"prev_issue_type":{"$ref":"#/components/schemas/issue-type-webhook"},"intent":{"$ref":"#/components/schemas/nullable-issue-event-intent"}},"required":["issue_type","prev_issue_type","id","node_id","url","actor","event","commit_id","commit_url","created_at","performed_via_github_app"]},"sub-issue-added-issue-event":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"actor":{"$ref":"#/components/schemas/simple-user"},"event":{"type":"string"},"commit_id":{"anyOf":[{"type":"null"},{"type":"string"}]},"commit_url":{"anyOf":[{"type":"null"},{"type":"string"}]},"created_at":{"type":"string"},"performed_via_github_app":{"$ref":"#/components/schemas/nullable-integration"},"sub_issue":{"$ref":"#/components/schemas/nullable-issue-reference"}},"required":["sub_issue","id","node_id","url","actor","event","commit_id","commit_url","created_at","performed_via_github_app"]},"nullable-issue-reference":{"anyOf":[{"type":"null"},{"type":"object","properties":{"number":{"type":"integer"},"title":{"type":"string"},"state":{"type":"string"},"state_reason":{"anyOf":[{"type":"null"},{"type":"string"}]},"repository":{"$ref":"#/components/schemas/simple-repository"},"issue_type":{"anyOf":[{"type":"null"},{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"name":{"type":"string"},"color":{"anyOf":[{"type":"null"},{"type":"string"}]}},"required":["id","node_id","name"]}]}},"required":["number","title","state","repository","issue_type"]}]},"simple-repository":{"type":"object","properties":{"id":{"type":"integer","format":"int64"},"node_id":{"type":"string"},"name":{"type":"string"},"full_name":{"type":"string"},"owner":{"$ref":"#/components/schemas/simple-user"},"private":{"type":"boolean"},"html_url":{"type":"string","format":"uri"},"description":{"anyOf":[{"type":"null"},{"type":"string"}]},"fork":{"type":"boolean"},"url":{"type":"string","format":"uri"},"archive_url":{"type":"string"},"assignees_url":{"type":"string"},"blobs_url":{"type":"string"},"branches_url":{"type":"string"},"collaborators_url":{"type":"string"},"comments_url":{"type":"string"},"commits_url":{"type":"string"},"compare_url":{"type":"string"},"contents_url":{"type":"string"},"contributors_url":{"type":"string","format":"uri"},"deployments_url":{"type":"string","format":"uri"},"downloads_url":{"type":"string","format":"uri"},"events_url":{"type":"string","format":"uri"},"forks_url":{"type":"string","format":"uri"},"git_commits_url":{"type":"string"},"git_refs_url":{"type":"string"},"git_tags_url":{"type":"string"},"issue_comment_url":{"type":"string"},"issue_events_url":{"type":"string"},"issues_url":{"type":"string"},"keys_url":{"type":"string"},"labels_url":{"type":"string"},"languages_url":{"type":"string","format":"uri"},"merges_url":{"type":"string","format":"uri"},"milestones_url":{"type":"string"},"notifications_url":{"type":"string"},"pulls_url":{"type":"string"},"releases_url":{"type":"string"},"stargazers_url":{"type":"string","format":"uri"},"statuses_url":{"type":"string"},"subscribers_url":{"type":"string","format":"uri"},"subscription_url":{"type":"string","format":"uri"},"tags_url":{"type":"string","format":"uri"},"teams_url":{"type":"string","format":"uri"},"trees_url":{"type":"string"},"hooks_url":{"type":"string","format":"uri"}},"required":["archive_url","assignees_url","blobs_url","branches_url","collaborators_url","comments_url","commits_url","compare_url","contents_url","contributors_url","deployments_url","description","downloads_url","events_url","fork","forks_url","full_name","git_commits_url","git_refs_url","git_tags_url","hooks_url","html_url","id","node_id","issue_comment_url","issue_events_url","issues_url","keys_url","labels_url","languages_url","merges_url","milestones_url","name","notifications_url","owner","private","pulls_url","releases_url","stargazers_url","statuses_url","subscribers_url","subscription_url","tags_url","teams_url","trees_url","url"]},"sub-issue-removed-issue-event":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"actor":{"$ref":"#/components/schemas/simple-user"},"event":{"type":"string"},"commit_id":{"anyOf":[{"type":"null"},{"type":"string"}]},"commit_url":{"anyOf":[{"type":"null"},{"type":"string"}]},"created_at":{"type":"string"},"performed_via_github_app":{"$ref":"#/components/schemas/nullable-integration"},"sub_issue":{"$ref":"#/components/schemas/nullable-issue-reference"}},"required":["sub_issue","id","node_id","url","actor","event","commit_id","commit_url","created_at","performed_via_github_app"]},"parent-issue-added-issue-event":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"actor":{"$ref":"#/components/schemas/simple-user"},"event":{"type":"string"},"commit_id":{"anyOf":[{"type":"null"},{"type":"string"}]},"commit_url":{"anyOf":[{"type":"null"},{"type":"string"}]},"created_at":{"type":"string"},"performed_via_github_app":{"$ref":"#/components/schemas/nullable-integration"},"parent_issue":{"$ref":"#/components/schemas/nullable-issue-reference"}},"required":["parent_issue","id","node_id","url","actor","event","commit_id","commit_url","created_at","performed_via_github_app"]},"parent-issue-removed-issue-event":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"actor":{"$ref":"#/components/schemas/simple-user"},"event":{"type":"string"},"commit_id":{"anyOf":[{"type":"null"},{"type":"string"}]},"commit_url":{"anyOf":[{"type":"null"},{"type":"string"}]},"created_at":{"type":"string"},"performed_via_github_app":{"$ref":"#/components/schemas/nullable-integration"},"parent_issue":{"$ref":"#/components/schemas/nullable-issue-reference"}},"required":["parent_issue","id","node_id","url","actor","event","commit_id","commit_url","created_at","performed_via_github_app"]},"blocked-by-added-issue-event":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"actor":{"$ref":"#/components/schemas/simple-user"},"event":{"type":"string"},"commit_id":{"anyOf":[{"type":"null"},{"type":"string"}]},"commit_url":{"anyOf":[{"type":"null"},{"type":"string"}]},"created_at":{"type":"string"},"performed_via_github_app":{"$ref":"#/components/schemas/nullable-integration"},"blocked_by":{"$ref":"#/components/schemas/nullable-issue-reference"}},"required":["blocked_by","id","node_id","url","actor","event","commit_id","commit_url","created_at","performed_via_github_app"]},"blocked-by-removed-issue-event":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"actor":{"$ref":"#/components/schemas/simple-user"},"event":{"type":"string"},"commit_id":{"anyOf":[{"type":"null"},{"type":"string"}]},"commit_url":{"anyOf":[{"type":"null"},{"type":"string"}]},"created_at":{"type":"string"},"performed_via_github_app":{"$ref":"#/components/schemas/nullable-integration"},"blocked_by":{"$ref":"#/components/schemas/nullable-issue-reference"}},"required":["blocked_by","id","node_id","url","actor","event","commit_id","commit_url","created_at","performed_via_github_app"]},"blocking-added-issue-event":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"actor":{"$ref":"#/components/schemas/simple-user"},"event":{"type":"string"},"commit_id":{"anyOf":[{"type":"null"},{"type":"string"}]},"commit_url":{"anyOf":[{"type":"null"},{"type":"string"}]},"created_at":{"type":"string"},"performed_via_github_app":{"$ref":"#/components/schemas/nullable-integration"},"blocking":{"$ref":"#/components/schemas/nullable-issue-reference"}},"required":["blocking","id","node_id","url","actor","event","commit_id","commit_url","created_at","performed_via_github_app"]},"blocking-removed-issue-event":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string"},"actor":{"$ref":"#/components/schemas/simple-user"},"event":{"type":"string"},"commit_id":{"anyOf":[{"type":"null"},{"type":"string"}]},"commit_url":{"anyOf":[{"type":"null"},{"type":"string"}]},"created_at":{"type":"string"},"performed_via_github_app":{"$ref":"#/components/schemas/nullable-integration"},"blocking":{"$ref":"#/components/schemas/nullable-issue-reference"}},"required":["blocking","id","node_id","url","actor","event","commit_id","commit_url","created_at","performed_via_github_app"]},"pull-request":{"type":"object","properties":{"url":{"type":"string","format":"uri"},"id":{"type":"integer","format":"int64"},"node_id":{"type":"string"},"html_url":{"type":"string","format":"uri"},"diff_url":{"type":"string","format":"uri"},"patch_url":{"type":"string","format":"uri"},"issue_url":{"type":"string","format":"uri"},"commits_url":{"type":"string","format":"uri"},"review_comments_url":{"type":"string","format":"uri"},"review_comment_url":{"type":"string"},"comments_url":{"type":"string","format":"uri"},"statuses_url":{"type":"string","format":"uri"},"number":{"type":"integer"},"state":{"enum":["open","closed"],"type":"string"},"locked":{"type":"boolean"},"title":{"type":"string"},"user":{"$ref":"#/components/schemas/simple-user"},"body":{"anyOf":[{"type":"null"},{"type":"string"}]},"labels":{"type":"array","items":{"type":"object","properties":{"id":{"type":"integer","format":"int64"},"node_id":{"type":"string"},"url":{"type":"string"},"name":{"type":"string"},"description":{"anyOf":[{"type":"null"},{"type":"string"}]},"color":{"type":"string"},"default":{"type":"boolean"}},"required":["id","node_id","url","name","description","color","default"]}},"milestone":{"$ref":"#/components/schemas/nullable-milestone"},"active_lock_reason":{"anyOf":[{"type":"null"},{"type":"string"}]},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"closed_at":{"anyOf":[{"type":"null"},{"type":"string","format":"date-time"}]},"merged_at":{"anyOf":[{"type":"null"},{"type":"string","format":"date-time"}]},"merge_commit_sha":{"anyOf":[{"type":"null"},{"type":"string"}]},"assignee":{"$ref":"#/components/schemas/nullable-simple-user"},"assignees":{"type":"array","items":{"$ref":"#/components/schemas/simple-user"}},"requested_reviewers":{"type":"array","items":{"$ref":"#/components/schemas/simple-user"}},"requested_teams":{"type":"array","items":{"$ref":"#/components/schemas/team-simple"}},"head":{"type":"object","properties":{"label":{"type":"string"},"ref":{"type":"string"},"repo":{"$ref":"#/components/schemas/repository"},"sha":{"type":"string"},"user":{"$ref":"#/components/schemas/simple-user"}},"required":["label","ref","repo","sha","user"]},"base":{"type":"object","properties":{"label":{"type":"string"},"ref":{"type":"string"},"repo":{"$ref":"#/components/schemas/repository"},"sha":{"type":"string"},"user":{"$ref":"#/components/schemas/simple-user"}},"required":["label","ref","repo","sha","user"]},"_links":{"type":"object","properties":{"comments":{"$ref":"#/components/schemas/link"},"commits":{"$ref":"#/components/schemas/link"},"statuses":{"$ref":"#/components/schemas/link"},"html":{"$ref":"#/components/schemas/link"},"issue":{"$ref":"#/components/schemas/link"},"review_comments":{"$ref":"#/components/schemas/link"},"review_comment":{"$ref":"#/components/schemas/link"},"self":{"$ref":"#/components/schemas/link"}},"required":["comments","commits","statuses","html","issue","review_comments","review_comment","self"]},"author_association":{"$ref":"#/components/schemas/author-association"},"auto_merge":{"$ref":"#/components/schemas/auto-merge"},"stack":{"$ref":"#/components/schemas/pull-request-stack"},"draft":{"type":"boolean"},"merged":{"type":"boolean"},"mergeable":{"anyOf":[{"type":"null"},{"type":"boolean"}]},"rebaseable":{"anyOf":[{"type":"null"},{"type":"boolean"}]},"mergeable_state":{"type":"string"},"merged_by":{"$ref":"#/components/schemas/nullable-simple-user"},"comments":{"type":"integer"},"review_comments":{"type":"integer"},"maintainer_can_modify":{"type":"boolean"},"commits":{"type":"integer"},"additions":{"type":"integer"},"deletions":{"type":"integer"},"changed_files":{"type":"integer"}},"required":["_links","assignee","labels","base","body","closed_at","comments_url","commits_url","created_at","diff_url","head","html_url","id","node_id","issue_url","merge_commit_sha","merged_at","milestone","number","patch_url","review_comment_url","review_comments_url","statuses_url","state","locked","title","updated_at","url","user","author_association","auto_merge","additions","changed_files","comments","commits","deletions","mergeable","mergeable_state","merged","maintainer_can_modify","merged_by","review_comments"]},"team-simple":{"type":"object","properties":{"id":{"type":"integer"},"node_id":{"type":"string"},"url":{"type":"string","format":"uri"},"members_url":{"type":"string"},"name":{"type":"string"},"description":{"anyOf":[{"type":"null"},{"type":"string"}]},"permission":{"type":"string"},"privacy":{"type":"string"},"notification_setting":{"type":"string"},"html_url":{"type":"string","format":"uri"},"repositories_url":{"type":"string","format":"uri"},"slug":{"type":"string"},"ldap_dn":{"type":"string"},"type":{"type":"string","enum":["enterprise","organization"]},"organization_id":{"type":"integer"},"enterprise_id":{"type":"integer"}},"required":["id","node_id","url","members_url","name","description","permission","html_url","repositories_url","slug","type"]},"pull-request-merge-result":{"type":"object","properties":{"sha":{"type":"string"},"merged":{"type":"boolean"},"message":{"type":"string"}},"required":["merged","message","sha"]},"pull-request-review-request":{"type":"object","properties":{"users":{"type":"array","items":{"$ref":"#/components/schemas/simple-user"}},"teams":{"type":"array","items":{"$ref":"#/components/schemas/team"}}},"required":["users","teams"]},"pull-request-review":{"type":"object","properties":{"id":{"type":"integer","format":"int64"},"node_id":{"type":"string"},"user":{"$ref":"#/components/schemas/nullable-simple-user"},"body":{"type":"string"},"state":{"type":"string"},"html_url":{"type":"string","format":"uri"},"pull_request_url":{"type":"string","format":"uri"},"_links":{"type":"object","properties":{"html":{"type":"object","properties":{"href":{"type":"string"}},"required":["href"]},"pull_request":{"type":"object","properties":{"href":{"type":"string"}},"required":["href"]}},"required":["html","pull_request"]},"submitted_at":{"type":"string","format":"date-time"},"commit_id":{"anyOf":[{"type":"null"},{"type":"string"}]},"body_html":{"type":"string"},"body_text":{"type":"string"},"author_association":{"$ref":"#/components/schemas/author-association"}},"required":["id","node_id","user","body","state","commit_id","html_url","pull_request_url","_links","author_association"]},"repository-rule-detailed":{"type":"object","oneOf":[{"allOf":[{"$ref":"#/components/schemas/repository-rule-creation"},{"$ref":"#/components/schemas/repository-rule-ruleset-info"}]},{"allOf":[{"$ref":"#/components/schemas/repository-rule-update"},{"$ref":"#/components/schemas/repository-rule-ruleset-info"}]},{"allOf":[{"$ref":"#/components/schemas/repository-rule-deletion"},{"$ref":"#/components/schemas/repository-rule-ruleset-info"}]},{"allOf":[{"$ref":"#/components/schemas/repository-rule-required-linear-history"},{"$ref":"#/components/schemas/repository-rule-ruleset-info"}]},{"allOf":[{"$ref":"#/components/schemas/repository-rule-merge-queue"},{"$ref":"#/components/schemas/repository-rule-ruleset-info"}]},{"allOf":[{"$ref":"#/components/schemas/repository-rule-required-deployments"},{"$ref":"#/components/schemas/repository-rule-ruleset-info"}]},{"allOf":[{"$ref":"#/components/schemas/repository-rule-required-signatures"},{"$ref":"#/components/schemas/repository-rule-ruleset-info"}]},{"allOf":[{"$ref":"#/components/schemas/repository-rule-pull-request"},{"$ref":"#/components/schemas/repository-rule-ruleset-info"}]},{"allOf":[{"$ref":"#/components/schemas/repository-rule-required-status-checks"},{"$ref":"#/components/schemas/repository-rule-ruleset-info"}]},{"allOf":[{"$ref":"#/components/schemas/repository-rule-non-fast-forward"},{"$ref":"#/components/schemas/repository-rule-ruleset-info"}]},{"allOf":[{"$ref":"#/components/schemas/repository-rule-commit-message-pattern"},{"$ref":"#/components/schemas/repository-rule-ruleset-info"}]},{"allOf":[{"$ref":"#/components/schemas/repository-rule-commit-author-email-pattern"},{"$ref":"#/components/schemas/repository-rule-ruleset-info"}]},{"allOf":[{"$ref":"#/components/schemas/repository-rule-committer-email-pattern"},{"$ref":"#/components/schemas/repository-rule-ruleset-info"}]},{"allOf":[{"$ref":"#/components/schemas/repository-rule-branch-name-pattern"},{"$ref":"#/components/schemas/repository-rule-ruleset-info"}]},{"allOf":[{"$ref":"#/components/schemas/repository-rule-tag-name-pattern"},{"$ref":"#/components/schemas/repository-rule-ruleset-info"}]},{"allOf":[{"$ref":"#/components/schemas/repository-rule-workflows"},{"$ref":"#/components/schemas/repository-rule-ruleset-info"}]},{"allOf":[{"$ref":"#/components/schemas/repository-rule-code-scanning"},{"$ref":"#/components/schemas/repository-rule-ruleset-info"}]},{"allOf":[{"$ref":"#/components/schemas/repository-rule-copilot-code-review"},{"$ref":"#/components/schemas/repository-rule-ruleset-info"}]},{"allOf":[{"$ref":"#/components/schemas/repository-rule-license-compliance-scanning"},{"$ref":"#/components/schemas/repository-rule-ruleset-info"}]},{"allOf":[{"$ref":"#/components/schemas/repository-rule-file-path-restriction"},{"$ref":"#/components/schemas/repository-rule-ruleset-info"}]},{"allOf":[{"$ref":"#/components/schemas/repository-rule-max-file-path-length"},{"$ref":"#/components/schemas/repository-rule-ruleset-info"}]},{"allOf":[{"$ref":"#/components/schemas/repository-rule-file-extension-restriction"},{"$ref":"#/components/schemas/repository-rule-ruleset-info"}]},{"allOf":[{"$ref":"#/components/schemas/repository-rule-max-file-size"},{"$ref":"#/components/schemas/repository-rule-ruleset-info"}]}]},"repository-rule-creation":{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["creation"]}}},"repository-rule-ruleset-info":{"properties":{"ruleset_source_type":{"type":"string","enum":["Repository","Organization"]},"ruleset_source":{"type":"string"},"ruleset_id":{"type":"integer"}}},"repository-rule-update":{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["update"]},"parameters":{"type":"object","properties":{"update_allows_fetch_and_merge":{"type":"boolean"}},"required":["update_allows_fetch_and_merge"]}}},"repository-rule-deletion":{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["deletion"]}}},"repository-rule-required-linear-history":{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["required_linear_history"]}}},"repository-rule-merge-queue":{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["merge_queue"]},"parameters":{"type":"object","properties":{"check_response_timeout_minutes":{"type":"integer","minimum":1,"maximum":360},"grouping_strategy":{"type":"string","enum":["ALLGREEN","HEADGREEN"]},"max_entries_to_build":{"type":"integer","minimum":0,"maximum":100},"max_entries_to_merge":{"type":"integer","minimum":0,"maximum":100},"merge_method":{"type":"string","enum":["MERGE","SQUASH","REBASE"]},"min_entries_to_merge":{"type":"integer","minimum":0,"maximum":100},"min_entries_to_merge_wait_minutes":{"type":"integer","minimum":0,"maximum":360}},"required":["check_response_timeout_minutes","grouping_strategy","max_entries_to_build","max_entries_to_merge","merge_method","min_entries_to_merge","min_entries_to_merge_wait_minutes"]}}},"repository-rule-required-deployments":{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["required_deployments"]},"parameters":{"type":"object","properties":{"required_deployment_environments":{"type":"array","items":{"type":"string"}}},"required":["required_deployment_environments"]}}},"repository-rule-required-signatures":{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["required_signatures"]}}},"repository-rule-pull-request":{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["pull_request"]},"parameters":{"type":"object","properties":{"allowed_merge_methods":{"type":"array","items":{"type":"string","enum":["merge","squash","rebase"]}},"dismiss_stale_reviews_on_push":{"type":"boolean"},"dismissal_restriction":{"$ref":"#/components/schemas/repository-rule-params-dismissal-restriction"},"require_code_owner_review":{"type":"boolean"},"require_last_push_approval":{"type":"boolean"},"required_approving_review_count":{"type":"integer","minimum":0,"maximum":10},"required_review_thread_resolution":{"type":"boolean"},"required_reviewers":{"type":"array","items":{"$ref":"#/components/schemas/repository-rule-params-required-reviewer-configuration"}}},"required":["dismiss_stale_reviews_on_push","require_code_owner_review","require_last_push_approval","required_approving_review_count","required_review_thread_resolution"]}}},"repository-rule-params-dismissal-restriction":{"type":"object","properties":{"allowed_actors":{"type":"array","items":{"$ref":"#/components/schemas/repository-rule-params-actor"}},"enabled":{"type":"boolean"}},"required":["enabled"]},"repository-rule-params-actor":{"type":"object","properties":{"id":{"type":"integer"},"type":{"type":"string","enum":["User","Team","IntegrationInstallation","RepositoryRole"]}},"required":["id","type"]},"repository-rule-params-required-reviewer-configuration":{"type":"object","properties":{"file_patterns":{"type":"array","items":{"type":"string"}},"minimum_approvals":{"type":"integer"},"reviewer":{"$ref":"#/components/schemas/repository-rule-params-reviewer"}},"required":["file_patterns","minimum_approvals","reviewer"]},"repository-rule-params-reviewer":{"type":"object","properties":{"id":{"type":"integer"},"type":{"type":"string","enum":["Team"]}},"required":["id","type"]},"repository-rule-required-status-checks":{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["required_status_checks"]},"parameters":{"type":"object","properties":{"do_not_enforce_on_create":{"type":"boolean"},"required_status_checks":{"type":"array","items":{"$ref":"#/components/schemas/repository-rule-params-status-check-configuration"}},"strict_required_status_checks_policy":{"type":"boolean"}},"required":["required_status_checks","strict_required_status_checks_policy"]}}},"repository-rule-params-status-check-configuration":{"type":"object","properties":{"context":{"type":"string"},"integration_id":{"type":"integer"}},"required":["context"]},"repository-rule-non-fast-forward":{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["non_fast_forward"]}}},"repository-rule-commit-message-pattern":{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["commit_message_pattern"]},"parameters":{"type":"object","properties":{"name":{"type":"string"},"negate":{"type":"boolean"},"operator":{"type":"string","enum":["starts_with","ends_with","contains","regex"]},"pattern":{"type":"string"}},"required":["operator","pattern"]}}},"repository-rule-commit-author-email-pattern":{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["commit_author_email_pattern"]},"parameters":{"type":"object","properties":{"name":{"type":"string"},"negate":{"type":"boolean"},"operator":{"type":"string","enum":["starts_with","ends_with","contains","regex"]},"pattern":{"type":"string"}},"required":["operator","pattern"]}}},"repository-rule-committer-email-pattern":{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["committer_email_pattern"]},"parameters":{"type":"object","properties":{"name":{"type":"string"},"negate":{"type":"boolean"},"operator":{"type":"string","enum":["starts_with","ends_with","contains","regex"]},"pattern":{"type":"string"}},"required":["operator","pattern"]}}},"repository-rule-branch-name-pattern":{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["branch_name_pattern"]},"parameters":{"type":"object","properties":{"name":{"type":"string"},"negate":{"type":"boolean"},"operator":{"type":"string","enum":["starts_with","ends_with","contains","regex"]},"pattern":{"type":"string"}},"required":["operator","pattern"]}}},"repository-rule-tag-name-pattern":{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["tag_name_pattern"]},"parameters":{"type":"object","properties":{"name":{"type":"string"},"negate":{"type":"boolean"},"operator":{"type":"string","enum":["starts_with","ends_with","contains","regex"]},"pattern":{"type":"string"}},"required":["operator","pattern"]}}},"repository-rule-workflows":{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["workflows"]},"parameters":{"type":"object","properties":{"do_not_enforce_on_create":{"type":"boolean"},"workflows":{"type":"array","items":{"$ref":"#/components/schemas/repository-rule-params-workflow-file-reference"}}},"required":["workflows"]}}},"repository-rule-params-workflow-file-reference":{"type":"object","properties":{"path":{"type":"string"},"ref":{"type":"string"},"repository_id":{"type":"integer"},"sha":{"type":"string"}},"required":["path","repository_id"]},"repository-rule-code-scanning":{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["code_scanning"]},"parameters":{"type":"object","properties":{"code_scanning_tools":{"type":"array","items":{"$ref":"#/components/schemas/repository-rule-params-code-scanning-tool"}}},"required":["code_scanning_tools"]}}},"repository-rule-params-code-scanning-tool":{"type":"object","properties":{"alerts_threshold":{"type":"string","enum":["none","errors","errors_and_warnings","all"]},"security_alerts_threshold":{"type":"string","enum":["none","critical","high_or_higher","medium_or_higher","all"]},"tool":{"type":"string"}},"required":["alerts_threshold","security_alerts_threshold","tool"]},"repository-rule-copilot-code-review":{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["copilot_code_review"]},"parameters":{"type":"object","properties":{"review_draft_pull_requests":{"type":"boolean"},"review_on_push":{"type":"boolean"}}}}},"repository-rule-license-compliance-scanning":{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["license_compliance_scanning"]}}},"repository-rule-file-path-restriction":{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["file_path_restriction"]},"parameters":{"type":"object","properties":{"restricted_file_paths":{"type":"array","items":{"type":"string"}}},"required":["restricted_file_paths"]}}},"repository-rule-max-file-path-length":{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["max_file_path_length"]},"parameters":{"type":"object","properties":{"max_file_path_length":{"type":"integer","minimum":1,"maximum":32767}},"required":["max_file_path_length"]}}},"repository-rule-file-extension-restriction":{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["file_extension_restriction"]},"parameters":{"type":"object","properties":{"restricted_file_extensions":{"type":"array","items":{"type":"string"}}},"required":["restricted_file_extensions"]}}},"repository-rule-max-file-size":{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["max_file_size"]},"parameters":{"type":"object","properties":{"max_file_size":{"type":"integer","minimum":1,"maximum":100}},"required":["max_file_size"]}}},"private-user":{"type":"object","properties":{"login":{"type":"string"},"id":{"type":"integer","format":"int64"},"user_view_type":{"type":"string"},"node_id":{"type":"string"},"avatar_url":{"type":"string","format":"uri"},"gravatar_id":{"anyOf":[{"type":"null"},{"type":"string"}]},"url":{"type":"string","format":"uri"},"html_url":{"type":"string","format":"uri"},"followers_url":{"type":"string","format":"uri"},"following_url":{"type":"string"},"gists_url":{"type":"string"},"starred_url":{"type":"string"},"subscriptions_url":{"type":"string","format":"uri"},"organizations_url":{"type":"string","format":"uri"},"repos_url":{"type":"string","format":"uri"},"events_url":{"type":"string"},"received_events_url":{"type":"string","format":"uri"},"type":{"type":"string"},"site_admin":{"type":"boolean"},"name":{"anyOf":[{"type":"null"},{"type":"string"}]},"company":{"anyOf":[{"type":"null"},{"type":"string"}]},"blog":{"anyOf":[{"type":"null"},{"type":"string"}]},"location":{"anyOf":[{"type":"null"},{"type":"string"}]},"email":{"anyOf":[{"type":"null"},{"type":"string","format":"email"}]},"notification_email":{"anyOf":[{"type":"null"},{"type":"string","format":"email"}]},"hireable":{"anyOf":[{"type":"null"},{"type":"boolean"}]},"bio":{"anyOf":[{"type":"null"},{"type":"string"}]},"twitter_username":{"anyOf":[{"type":"null"},{"type":"string"}]},"public_repos":{"type":"integer"},"public_gists":{"type":"integer"},"followers":{"type":"integer"},"following":{"type":"integer"},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"private_gists":{"type":"integer"},"total_private_repos":{"type":"integer"},"owned_private_repos":{"type":"integer"},"disk_usage":{"type":"integer"},"collaborators":{"type":"integer"},"two_factor_authentication":{"type":"boolean"},"plan":{"type":"object","properties":{"collaborators":{"type":"integer"},"name":{"type":"string"},"space":{"type":"integer"},"private_repos":{"type":"integer"}},"required":["collaborators","name","space","private_repos"]},"business_plus":{"type":"boolean"},"ldap_dn":{"type":"string"}},"required":["avatar_url","events_url","followers_url","following_url","gists_url","gravatar_id","html_url","id","node_id","login","organizations_url","received_events_url","repos_url","site_admin","starred_url","subscriptions_url","type","url","bio","blog","company","email","followers","following","hireable","location","name","public_gists","public_repos","created_at","updated_at","collaborators","disk_usage","owned_private_repos","private_gists","total_private_repos","two_factor_authentication"]},"public-user":{"type":"object","properties":{"login":{"type":"string"},"id":{"type":"integer","format":"int64"},"user_view_type":{"type":"string"},"node_id":{"type":"string"},"avatar_url":{"type":"string","format":"uri"},"gravatar_id":{"anyOf":[{"type":"null"},{"type":"string"}]},"url":{"type":"string","format":"uri"},"html_url":{"type":"string","format":"uri"},"followers_url":{"type":"string","format":"uri"},"following_url":{"type":"string"},"gists_url":{"type":"string"},"starred_url":{"type":"string"},"subscriptions_url":{"type":"string","format":"uri"},"organizations_url":{"type":"string","format":"uri"},"repos_url":{"type":"string","format":"uri"},"events_url":{"type":"string"},"received_events_url":{"type":"string","format":"uri"},"type":{"type":"string"},"site_admin":{"type":"boolean"},"name":{"anyOf":[{"type":"null"},{"type":"string"}]},"company":{"anyOf":[{"type":"null"},{"type":"string"}]},"blog":{"anyOf":[{"type":"null"},{"type":"string"}]},"location":{"anyOf":[{"type":"null"},{"type":"string"}]},"email":{"anyOf":[{"type":"null"},{"type":"string","format":"email"}]},"notification_email":{"anyOf":[{"type":"null"},{"type":"string","format":"email"}]},"hireable":{"anyOf":[{"type":"null"},{"type":"boolean"}]},"bio":{"anyOf":[{"type":"null"},{"type":"string"}]},"twitter_username":{"anyOf":[{"type":"null"},{"type":"string"}]},"public_repos":{"type":"integer"},"public_gists":{"type":"integer"},"followers":{"type":"integer"},"following":{"type":"integer"},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"},"plan":{"type":"object","properties":{"collaborators":{"type":"integer"},"name":{"type":"string"},"space":{"type":"integer"},"private_repos":{"type":"integer"}},"required":["collaborators","name","space","private_repos"]},"private_gists":{"type":"integer"},"total_private_repos":{"type":"integer"},"owned_private_repos":{"type":"integer"},"disk_usage":{"type":"integer"},"collaborators":{"type":"integer"}},"required":["avatar_url","events_url","followers_url","following_url","gists_url","gravatar_id","html_url","id","node_id","login","organizations_url","received_events_url","repos_url","site_admin","starred_url","subscriptions_url","type","url","bio","blog","company","email","followers","following","hireable","location","name","public_gists","public_repos","created_at","updated_at"],"additionalProperties":false}}}}');
;// CONCATENATED MODULE: ./build/src/emulators/github/rest/router.js
/**
 * Which operation a request means, and whether an answer is one GitHub could have given: both by GitHub's own OpenAPI
 * description. An answer that does not conform is a bug here, and thrown as one.
 */



const OPERATIONS = openapi_namespaceObject.zU;
const router_ajv = new ajv.Ajv({ strict: false, allErrors: true, coerceTypes: false });
dist["default"](router_ajv);
// The addresses of GitHub's own bots hold brackets, which no e-mail format allows.
for (const format of ['repo.nwo', 'int64', 'timestamp', 'email'])
    router_ajv.addFormat(format, true);
router_ajv.addSchema({ $id: 'github', components: openapi_namespaceObject.dK });
/** These parameters may contain slashes; the root folder's `path` may be missing altogether. */
const GREEDY = ['ref', 'basehead', 'branch'];
const PATTERNS = Object.entries(OPERATIONS)
    .map(([operation, { method, path }]) => {
    const pattern = path.replace(/\/\{(\w+)\}/g, (_, name) => {
        if (name === 'path')
            return `(?:/(?<path>.*))?`;
        return GREEDY.includes(name) ? `/(?<${name}>.*)` : `/(?<${name}>[^/]+)`;
    });
    const literal = path.replace(/\{\w+\}/g, '').length;
    return { operation, method, pattern: new RegExp(`^${pattern}$`), literal };
})
    .sort((a, b) => b.literal - a.literal);
/** The operation of a method and path (the most literal one), or undefined. */
function findRoute(method, path) {
    for (const route of PATTERNS) {
        const match = route.method === method ? route.pattern.exec(path) : null;
        if (match === null)
            continue;
        const params = Object.entries(match.groups ?? {}).map(([name, value]) => [
            name,
            decodeURIComponent(value ?? ''),
        ]);
        return { operation: route.operation, params: Object.fromEntries(params) };
    }
    return undefined;
}
const validators = new Map();
function validator(key, schema) {
    const known = validators.get(key);
    if (known !== undefined)
        return known;
    const inOneDocument = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"github#/'));
    const compiled = router_ajv.compile(inOneDocument);
    validators.set(key, compiled);
    return compiled;
}
/** What is wrong with a request's body, in words, or undefined. */
function requestProblem(operation, body) {
    const schema = OPERATIONS[operation]?.request;
    if (schema === null || schema === undefined)
        return undefined;
    const check = validator(`${operation} request`, schema);
    return check(body ?? {}) ? undefined : router_ajv.errorsText(check.errors, { dataVar: 'body' });
}
/** Throws when an answer is not one that GitHub describes for the operation. */
function assertConforms(operation, status, body) {
    if (status >= 300)
        return;
    const responses = OPERATIONS[operation]?.responses ?? {};
    const schema = responses[status];
    if (schema === undefined)
        throw new Error(`${operation} never answers ${status}.`);
    if (schema === null) {
        if (body !== undefined)
            throw new Error(`${operation} ${status} has no body.`);
        return;
    }
    const check = validator(`${operation} ${status}`, schema);
    if (!check(body))
        throw new Error(`${operation} ${status}: ${router_ajv.errorsText(check.errors?.slice(0, 8))}`);
}

;// CONCATENATED MODULE: ./build/src/emulators/github/rest/handler.js
/** What a REST operation is given and gives back, and lists cut into pages with their Link header. */

/** The repository that the path names; throws a 404 where the caller may not see it. */
function repositoryOf(request, need) {
    const { hub, params, caller } = request;
    const repository = hub.repository(`${params['owner'] ?? ''}/${params['repo'] ?? ''}`);
    authorize(repository, caller, { scopes: [], access: 'read', role: 'read' });
    if (need !== undefined)
        authorize(repository, caller, need);
    return repository;
}
const ok = (body) => ({ status: 200, body });
const created = (body) => ({ status: 201, body });
const noContent = () => ({ status: 204 });
/** Which page of a list of that length was asked for, and the Link header to its neighbours. */
function pageOf(request, total, limit = 100) {
    const positive = (name, fallback) => {
        const value = Number(request.query.get(name) ?? fallback);
        return Number.isInteger(value) && value > 0 ? value : fallback;
    };
    const size = Math.min(positive('per_page', 30), limit);
    const number = positive('page', 1);
    const last = Math.max(1, Math.ceil(total / size));
    const link = (page, rel) => {
        const url = new URL(request.url);
        url.searchParams.set('page', String(page));
        return `<${url.href}>; rel="${rel}"`;
    };
    const links = [
        ...(number > 1 ? [link(number - 1, 'prev')] : []),
        ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
        ...(number > 1 ? [link(1, 'first')] : []),
    ];
    return { number, size, headers: links.length > 0 ? { link: links.join(', ') } : {} };
}
/** One page of a list, each item shown by `view`. */
function paged(request, items, view) {
    const { number, size, headers } = pageOf(request, items.length);
    return { status: 200, body: items.slice((number - 1) * size, number * size).map(view), headers };
}

;// CONCATENATED MODULE: ./build/src/emulators/github/rest/actions.js







const READ = { scopes: ['actions'], access: 'read', role: 'read' };
const WRITE = { scopes: ['actions'], access: 'write', role: 'write' };
const WORKFLOW = { id: 1, name: 'Plan Sync', path: '.github/workflows/plan-sync.yml' };
function runView(hub, repository, run) {
    const repo = repositoryUrl(hub, repository);
    const url = `${repo}/actions/runs/${run.id}`;
    return {
        id: run.id,
        name: run.workflow,
        node_id: nodeId('WorkflowRun', run.id),
        head_branch: run.branch,
        head_sha: run.commit,
        path: WORKFLOW.path,
        display_title: run.workflow,
        run_number: run.id,
        run_attempt: run.attempt,
        event: run.event,
        status: run.status,
        conclusion: run.conclusion,
        workflow_id: WORKFLOW.id,
        check_suite_id: run.id,
        check_suite_node_id: nodeId('CheckSuite', run.id),
        url,
        html_url: `${repositoryHtmlUrl(hub, repository)}/actions/runs/${run.id}`,
        pull_requests: [],
        created_at: run.createdAt,
        updated_at: run.updatedAt,
        run_started_at: run.createdAt,
        actor: userView(hub, run.actor),
        triggering_actor: userView(hub, run.actor),
        referenced_workflows: [],
        jobs_url: `${url}/jobs`,
        logs_url: `${url}/logs`,
        check_suite_url: `${repo}/check-suites/${run.id}`,
        artifacts_url: `${url}/artifacts`,
        cancel_url: `${url}/cancel`,
        rerun_url: `${url}/rerun`,
        previous_attempt_url: null,
        workflow_url: `${repo}/actions/workflows/${WORKFLOW.id}`,
        head_commit: headCommitView(expectCommit(repository.git.objects, run.commit)),
        repository: repositoryView(hub, repository),
        head_repository: repositoryView(hub, repository),
    };
}
const getRun = (request) => {
    const repository = repositoryOf(request, READ);
    const run = repository.state.runs.find(({ id }) => id === Number(request.params['run_id']));
    if (run === undefined)
        throw notFound();
    return ok(runView(request.hub, repository, run));
};
const listRuns = (request) => {
    const repository = repositoryOf(request, READ);
    const { query } = request;
    const is = (name, ...values) => !query.has(name) || values.includes(query.get(name));
    const runs = repository.state.runs
        .filter((run) => is('status', run.status, run.conclusion) && is('event', run.event))
        .filter((run) => is('branch', run.branch) && is('head_sha', run.commit) && is('actor', run.actor))
        .reverse();
    const { number, size, headers } = pageOf(request, runs.length);
    const shown = runs.slice((number - 1) * size, number * size);
    const body = {
        total_count: runs.length,
        workflow_runs: shown.map((run) => runView(request.hub, repository, run)),
    };
    return { status: 200, body, headers };
};
function workflowView(hub, repository) {
    const html = repositoryHtmlUrl(hub, repository);
    return {
        ...WORKFLOW,
        node_id: nodeId('Workflow', WORKFLOW.id),
        state: 'active',
        created_at: repository.state.createdAt,
        updated_at: repository.state.createdAt,
        url: `${repositoryUrl(hub, repository)}/actions/workflows/${WORKFLOW.id}`,
        html_url: `${html}/blob/${repository.state.defaultBranch}/${WORKFLOW.path}`,
        badge_url: `${html}/workflows/plan-sync/badge.svg`,
    };
}
/** The workflow's id or file name, whichever the path has; throws a 404 for any other. */
function checkWorkflow(id) {
    if (id !== String(WORKFLOW.id) && !WORKFLOW.path.endsWith(`/${id ?? ''}`))
        throw notFound();
}
const listWorkflows = (request) => {
    const repository = repositoryOf(request, READ);
    return ok({ total_count: 1, workflows: [workflowView(request.hub, repository)] });
};
const getWorkflow = (request) => {
    const repository = repositoryOf(request, READ);
    checkWorkflow(request.params['workflow_id']);
    return ok(workflowView(request.hub, repository));
};
const dispatch = (request) => {
    const repository = repositoryOf(request, WRITE);
    checkWorkflow(request.params['workflow_id']);
    const { hub, caller, body } = request;
    const ref = String(body.ref);
    emit(hub, repository, 'workflow_dispatch', caller.login, () => ({
        ref: ref.startsWith('refs/') ? ref : `refs/heads/${ref}`,
        inputs: body.inputs ?? {},
        workflow: WORKFLOW.path,
    }));
    return noContent();
};
/** No permission that a workflow can give its token opens these: settings are for admins. */
const ADMIN = { scopes: ['administration'], access: 'read', role: 'admin' };
const SECRETS = { scopes: ['secrets'], access: 'read', role: 'write' };
const getWorkflowPermissions = (request) => {
    repositoryOf(request, ADMIN);
    const { actionsMayCreatePulls, defaultWorkflowPermissions } = request.hub.state.switches;
    return ok({
        default_workflow_permissions: defaultWorkflowPermissions,
        can_approve_pull_request_reviews: actionsMayCreatePulls,
    });
};
const listSecrets = (request) => {
    const { state } = repositoryOf(request, SECRETS);
    const { number, size, headers } = pageOf(request, state.secrets.length);
    const stored = { created_at: state.createdAt, updated_at: state.createdAt };
    const secrets = state.secrets
        .slice((number - 1) * size, number * size)
        .map((name) => ({ name, ...stored }));
    return { status: 200, body: { total_count: state.secrets.length, secrets }, headers };
};
/** The embedded GitHub has no organisation that shares secrets. */
const listOrganizationSecrets = (request) => {
    repositoryOf(request, SECRETS);
    return ok({ total_count: 0, secrets: [] });
};
const actionHandlers = {
    'actions/get-workflow-run': getRun,
    'actions/list-workflow-runs-for-repo': listRuns,
    'actions/list-repo-workflows': listWorkflows,
    'actions/get-workflow': getWorkflow,
    'actions/create-workflow-dispatch': dispatch,
    'actions/get-github-actions-default-workflow-permissions-repository': getWorkflowPermissions,
    'actions/list-repo-secrets': listSecrets,
    'actions/list-repo-organization-secrets': listOrganizationSecrets,
};

;// CONCATENATED MODULE: ./build/src/emulators/github/rest/git-data.js










const READ_CONTENTS = { scopes: ['contents'], access: 'read', role: 'read' };
const WRITE_CONTENTS = { scopes: ['contents'], access: 'write', role: 'write' };
const refOf = (request) => `refs/${request.params['ref'] ?? ''}`;
function refView(hub, repository, { name, oid }) {
    const url = repositoryUrl(hub, repository);
    const type = repository.git.objects.read(oid)?.type ?? 'commit';
    return {
        ref: name,
        node_id: nodeId('Ref', `${repository.fullName}:${name}`),
        url: `${url}/git/${name}`,
        object: { sha: oid, type, url: `${url}/git/${type}s/${oid}` },
    };
}
const getRef = (request) => {
    const repository = repositoryOf(request, READ_CONTENTS);
    const oid = repository.git.refs.get(refOf(request));
    if (oid === undefined)
        throw notFound();
    return ok(refView(request.hub, repository, { name: refOf(request), oid }));
};
const listMatchingRefs = (request) => {
    const repository = repositoryOf(request, READ_CONTENTS);
    return ok(repository.git.refs.list(refOf(request)).map((ref) => refView(request.hub, repository, ref)));
};
const createRef = (request) => {
    const repository = repositoryOf(request, WRITE_CONTENTS);
    const { ref, sha } = request.body;
    if (!ref.startsWith('refs/') || ref.split('/').length < 3) {
        throw unprocessable(`${ref} is not a valid ref name: it must start with "refs" and have two slashes at least.`);
    }
    if (!isValidRefName(ref))
        throw unprocessable(`${ref} is not a valid ref name.`);
    if (repository.git.refs.get(ref) !== undefined)
        throw unprocessable('Reference already exists');
    moveRef(request.hub, repository, request.caller, { ref, to: sha });
    return created(refView(request.hub, repository, { name: ref, oid: sha }));
};
const updateRef = (request) => {
    const repository = repositoryOf(request, WRITE_CONTENTS);
    const { sha, force } = request.body;
    const ref = refOf(request);
    if (repository.git.refs.get(ref) === undefined)
        throw unprocessable('Reference does not exist');
    moveRef(request.hub, repository, request.caller, { ref, to: sha, force: force === true });
    return ok(refView(request.hub, repository, { name: ref, oid: sha }));
};
const deleteRef = (request) => {
    const repository = repositoryOf(request, WRITE_CONTENTS);
    if (repository.git.refs.get(refOf(request)) === undefined)
        throw unprocessable('Reference does not exist');
    moveRef(request.hub, repository, request.caller, { ref: refOf(request), to: undefined });
    return noContent();
};
const getCommit = (request) => {
    const repository = repositoryOf(request, READ_CONTENTS);
    const commit = readCommit(repository.git.objects, request.params['commit_sha'] ?? '');
    if (commit === undefined)
        throw notFound();
    return ok(gitCommitView(request.hub, repository, commit));
};
const createCommit = (request) => {
    const repository = repositoryOf(request, WRITE_CONTENTS);
    const { hub, caller, body } = request;
    const { objects } = repository.git;
    if (objects.read(body.tree)?.type !== 'tree')
        throw unprocessable('Tree SHA does not exist');
    const parents = body.parents ?? [];
    if (parents.some((parent) => readCommit(objects, parent) === undefined)) {
        throw unprocessable('Parent SHA does not exist or is not a commit object');
    }
    const signature = (given, fallback) => given === undefined
        ? fallback
        : {
            name: given.name,
            email: given.email,
            at: given.date === undefined ? fallback.at : Date.parse(given.date),
        };
    const author = signature(body.author, signatureOf(hub, caller.login));
    const committer = signature(body.committer, author);
    const oid = writeCommit(objects, { tree: body.tree, parents, author, committer, message: body.message });
    const commit = readCommit(objects, oid);
    return created(commit && gitCommitView(hub, repository, commit));
};
function treeView(hub, repository, oid, recursive) {
    const url = repositoryUrl(hub, repository);
    const { objects } = repository.git;
    const all = recursive
        ? listTree(objects, oid)
        : readTree(objects, oid).map((entry) => ({ ...entry, path: entry.name }));
    const limit = hub.state.switches.treeLimit;
    const tree = all.slice(0, limit).map((entry) => ({
        path: entry.path,
        mode: entry.mode,
        type: entry.type,
        sha: entry.oid,
        ...(entry.type === 'blob' && { size: objects.expect(entry.oid, 'blob').length }),
        url: `${url}/git/${entry.type}s/${entry.oid}`,
    }));
    return { sha: oid, url: `${url}/git/trees/${oid}`, tree, truncated: all.length > limit };
}
const getTree = (request) => {
    const repository = repositoryOf(request, READ_CONTENTS);
    const name = request.params['tree_sha'] ?? '';
    const { objects } = repository.git;
    const commit = resolveCommit(repository.git, name);
    const oid = commit === undefined ? name : readCommit(objects, commit)?.tree;
    if (oid === undefined || objects.read(oid)?.type !== 'tree')
        throw notFound();
    return ok(treeView(request.hub, repository, oid, request.query.has('recursive')));
};
const createTree = (request) => {
    const repository = repositoryOf(request, WRITE_CONTENTS);
    const { objects } = repository.git;
    const { base_tree: base, tree } = request.body;
    const baseTree = base === undefined ? undefined : (readCommit(objects, base)?.tree ?? base);
    if (baseTree !== undefined && objects.read(baseTree)?.type !== 'tree')
        throw notFound();
    const edits = tree.map(({ path, mode, sha, content }) => {
        if (sha === null)
            return [path, null];
        if (typeof content !== 'string' && objects.read(sha ?? '') === undefined) {
            throw unprocessable(`tree.sha ${String(sha)} is not a valid object`);
        }
        const oid = typeof content === 'string' ? objects.write('blob', Buffer.from(content)) : String(sha);
        return [path, { mode: mode ?? '100644', oid }];
    });
    const oid = editTree(objects, baseTree, new Map(edits));
    return created(treeView(request.hub, repository, oid, false));
};
const getBlob = (request) => {
    const repository = repositoryOf(request, READ_CONTENTS);
    const oid = request.params['file_sha'] ?? '';
    const object = repository.git.objects.read(oid);
    if (object?.type !== 'blob')
        throw notFound();
    if (object.data.length > 100_000_000) {
        throw new GitHubError('The requested blob is too large to fetch via the API', { status: 403 });
    }
    if (/\braw\b/.test(request.accept)) {
        return { status: 200, raw: { type: 'application/vnd.github.raw; charset=utf-8', bytes: object.data } };
    }
    return ok({
        sha: oid,
        node_id: nodeId('Blob', `${repository.fullName}@${oid}`),
        size: object.data.length,
        url: `${repositoryUrl(request.hub, repository)}/git/blobs/${oid}`,
        content: base64Lines(object.data),
        encoding: 'base64',
    });
};
/** Base64 in lines of 60 characters, as GitHub sends it. */
const base64Lines = (bytes) => bytes.toString('base64').replace(/.{60}/g, '$&\n');
const createBlob = (request) => {
    const repository = repositoryOf(request, WRITE_CONTENTS);
    const { content, encoding } = request.body;
    const sha = repository.git.objects.write('blob', Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8'));
    return created({ sha, url: `${repositoryUrl(request.hub, repository)}/git/blobs/${sha}` });
};
const gitDataHandlers = {
    'git/get-ref': getRef,
    'git/list-matching-refs': listMatchingRefs,
    'git/create-ref': createRef,
    'git/update-ref': updateRef,
    'git/delete-ref': deleteRef,
    'git/get-commit': getCommit,
    'git/create-commit': createCommit,
    'git/get-tree': getTree,
    'git/create-tree': createTree,
    'git/get-blob': getBlob,
    'git/create-blob': createBlob,
};

;// CONCATENATED MODULE: ./build/src/emulators/github/rest/commits.js
/** Commits as people see them: lists, single ones with their changes, comparisons. */











const listCommits = (request) => {
    const repository = repositoryOf(request, READ_CONTENTS);
    const { hub, query } = request;
    const { objects } = repository.git;
    const revision = query.get('sha') ?? repository.state.defaultBranch;
    const from = resolveCommit(repository.git, revision);
    if (from === undefined) {
        if (repository.git.refs.list('refs/heads/').length > 0)
            throw notFound();
        throw new GitHubError('Git Repository is empty.', { status: 409 });
    }
    const [path, author] = [query.get('path'), query.get('author')];
    const [since, until] = ['since', 'until'].map((name) => Date.parse(query.get(name) ?? ''));
    const commits = [...commits_history(objects, from)].filter((commit) => {
        if (since !== undefined && commit.committer.at < since)
            return false;
        if (until !== undefined && commit.committer.at > until)
            return false;
        if (author !== null && ![loginOf(hub, commit.author), commit.author.email].includes(author))
            return false;
        return path === null || touches(objects, commit, path);
    });
    return paged(request, commits, (commit) => commitView(hub, repository, commit));
};
const commits_getCommit = (request) => {
    const repository = repositoryOf(request, READ_CONTENTS);
    const revision = request.params['ref'] ?? '';
    const oid = resolveCommit(repository.git, revision);
    if (oid === undefined)
        throw new GitHubError(`No commit found for SHA: ${revision}`, { status: 422 });
    if (/\bsha\b/.test(request.accept)) {
        return { status: 200, raw: { type: 'application/vnd.github.sha', bytes: Buffer.from(oid) } };
    }
    return ok(fullCommitView(request.hub, repository, expectCommit(repository.git.objects, oid)));
};
/** A side of a comparison: a revision here, or `owner:branch` in a fork. */
function compareEnd(request, repository, name) {
    const [owner, branch] = name.split(':');
    const other = request.hub
        .repositories()
        .find(({ state }) => state.owner === owner && state.parent === repository.fullName);
    const found = branch === undefined
        ? resolveCommit(repository.git, name)
        : resolveCommit((other ?? repository).git, branch);
    if (found === undefined)
        throw notFound();
    return found;
}
const compare = (request) => {
    const repository = repositoryOf(request, READ_CONTENTS);
    const { hub } = request;
    const { objects } = repository.git;
    const [baseName = '', headName = ''] = (request.params['basehead'] ?? '').split('...');
    const [base, head] = [compareEnd(request, repository, baseName), compareEnd(request, repository, headName)];
    const common = mergeBase(objects, base, head);
    if (common === undefined)
        throw notFound(`No common ancestor between ${baseName} and ${headName}.`);
    if (/\bdiff\b/.test(request.accept)) {
        const bytes = Buffer.from(git(repository.git, 'diff', '-M', common, head) ?? '');
        return { status: 200, raw: { type: 'application/vnd.github.diff; charset=utf-8', bytes } };
    }
    const ahead = commitsBetween(objects, base, head).reverse();
    const behind = commitsBetween(objects, head, base).length;
    const url = `${repositoryUrl(hub, repository)}/compare/${baseName}...${headName}`;
    const html = `${repositoryHtmlUrl(hub, repository)}/compare/${baseName}...${headName}`;
    const { number, size, headers } = pageOf(request, ahead.length, 250);
    const whole = !request.query.has('page') && !request.query.has('per_page');
    const commits = whole ? ahead.slice(0, 250) : ahead.slice((number - 1) * size, number * size);
    const body = {
        url,
        html_url: html,
        permalink_url: html,
        diff_url: `${html}.diff`,
        patch_url: `${html}.patch`,
        base_commit: commitView(hub, repository, expectCommit(objects, base)),
        merge_base_commit: commitView(hub, repository, expectCommit(objects, common)),
        status: base === head ? 'identical' : behind === 0 ? 'ahead' : ahead.length === 0 ? 'behind' : 'diverged',
        ahead_by: ahead.length,
        behind_by: behind,
        total_commits: ahead.length,
        commits: commits.map((commit) => commitView(hub, repository, commit)),
        files: changedFiles(repository.git, common, head)
            .slice(0, 300)
            .map((file) => fileView(hub, repository, head, file)),
    };
    return { status: 200, body, headers: whole ? {} : headers };
};
/** The pull requests that brought a commit, or are open and contain it. */
const listPulls = (request) => {
    const repository = repositoryOf(request, { ...READ_CONTENTS, scopes: ['pull-requests'] });
    const oid = request.params['commit_sha'] ?? '';
    const pulls = repository.state.pulls.filter((pull) => pull.merge?.commit === oid || pullCommits(repository, pull).some((commit) => commit.oid === oid));
    return paged(request, pulls, (pull) => simplePullView(request.hub, repository, pull));
};
const commitHandlers = {
    'repos/list-commits': listCommits,
    'repos/get-commit': commits_getCommit,
    'repos/compare-commits-with-basehead': compare,
    'repos/list-pull-requests-associated-with-commit': listPulls,
};

;// CONCATENATED MODULE: ./build/src/emulators/github/rest/contents.js
/** Files by path: read as JSON or raw, and changed one at a time with a commit each. */









/** JSON carries a file's content up to this size; above it, only the raw form does. */
const INLINE_LIMIT = 1_000_000;
function entryView(hub, repository, at) {
    const { ref, path, entry } = at;
    const file = entry.type === 'blob';
    const encoded = path.split('/').map(encodeURIComponent).join('/');
    const self = `${repositoryUrl(hub, repository)}/contents/${encoded}?ref=${encodeURIComponent(ref)}`;
    const git = `${repositoryUrl(hub, repository)}/git/${entry.type}s/${entry.oid}`;
    const html = `${repositoryHtmlUrl(hub, repository)}/${file ? 'blob' : 'tree'}/${ref}/${encoded}`;
    return {
        name: entry.name,
        path,
        sha: entry.oid,
        size: file ? repository.git.objects.expect(entry.oid, 'blob').length : 0,
        url: self,
        html_url: html,
        git_url: git,
        download_url: file ? `${repositoryHtmlUrl(hub, repository)}/raw/${ref}/${encoded}` : null,
        type: file ? 'file' : 'dir',
        _links: { self, git, html },
    };
}
function contents_fileView(hub, repository, ref, path, entry) {
    const bytes = repository.git.objects.expect(entry.oid, 'blob');
    const inline = bytes.length <= INLINE_LIMIT;
    return {
        ...entryView(hub, repository, { ref, path, entry }),
        content: inline ? `${base64Lines(bytes)}\n` : '',
        encoding: inline ? 'base64' : 'none',
    };
}
const getContent = (request) => {
    const repository = repositoryOf(request, READ_CONTENTS);
    const { objects } = repository.git;
    const ref = request.query.get('ref') ?? repository.state.defaultBranch;
    const path = (request.params['path'] ?? '').replace(/^\/|\/$/g, '');
    const commit = resolveCommit(repository.git, ref);
    if (commit === undefined)
        throw notFound(`No commit found for the ref ${ref}`);
    const entry = entryAt(objects, expectCommit(objects, commit).tree, path);
    if (entry === undefined)
        throw notFound();
    if (entry.type === 'tree') {
        const below = readTree(objects, entry.oid);
        const at = (name) => (path === '' ? name : `${path}/${name}`);
        return ok(below.map((each) => entryView(request.hub, repository, { ref, path: at(each.name), entry: each })));
    }
    if (/\braw\b/.test(request.accept)) {
        const bytes = objects.expect(entry.oid, 'blob');
        return { status: 200, raw: { type: 'application/vnd.github.raw; charset=utf-8', bytes } };
    }
    return ok(contents_fileView(request.hub, repository, ref, path, entry));
};
/** The state of the file that a change is made against; throws GitHub's refusals of a missing or wrong `sha`. */
function changeTarget(request, repository) {
    const { objects, refs } = repository.git;
    const branch = request.body.branch ?? repository.state.defaultBranch;
    const path = request.params['path'] ?? '';
    const head = refs.get(`refs/heads/${branch}`);
    if (head === undefined && refs.list('refs/heads/').length > 0)
        throw notFound(`Branch ${branch} not found`);
    const old = head === undefined ? undefined : entryAt(objects, expectCommit(objects, head).tree, path);
    const sha = request.body.sha;
    if (old !== undefined && sha === undefined)
        throw unprocessable(`Invalid request.\n\n"sha" wasn't supplied.`);
    if (sha !== undefined && sha !== old?.oid) {
        throw new GitHubError(`${path} does not match ${sha}`, { status: 409 });
    }
    return { branch, path, head, old };
}
/** Commits the change of one file and answers with it. */
function commitChange(request, repository, target, edit) {
    const { hub, caller, body } = request;
    const { objects } = repository.git;
    const { branch, path, head } = target;
    const own = signatureOf(hub, caller.login);
    const author = body.author === undefined ? own : { ...own, name: body.author.name, email: body.author.email };
    const oid = writeCommit(objects, {
        tree: editTree(objects, head === undefined ? undefined : expectCommit(objects, head).tree, new Map([[path, edit]])),
        parents: head === undefined ? [] : [head],
        author,
        committer: body.committer === undefined ? own : { ...own, ...body.committer, at: own.at },
        message: body.message,
        signed: caller.permissions !== undefined && body.author === undefined && body.committer === undefined,
    });
    try {
        moveRef(hub, repository, caller, { ref: `refs/heads/${branch}`, to: oid });
    }
    catch (error) {
        // These endpoints wrap the refusals of a protected branch.
        if (!(error instanceof GitHubError) || !(branch in repository.state.protections))
            throw error;
        throw new GitHubError(`Could not ${edit === null ? 'delete' : 'update'} file: ${error.message}`, {
            status: 409,
        });
    }
    return gitCommitView(hub, repository, expectCommit(objects, oid));
}
const writeFile = (request) => {
    const repository = repositoryOf(request, WRITE_CONTENTS);
    const target = changeTarget(request, repository);
    const oid = repository.git.objects.write('blob', Buffer.from(request.body.content, 'base64'));
    const edit = { mode: target.old?.mode ?? '100644', oid };
    const commit = commitChange(request, repository, target, edit);
    const entry = { ...edit, name: target.path.split('/').pop() ?? '', type: 'blob' };
    const content = entryView(request.hub, repository, { ref: target.branch, path: target.path, entry });
    return { status: target.old === undefined ? 201 : 200, body: { content, commit } };
};
const deleteFile = (request) => {
    const repository = repositoryOf(request, WRITE_CONTENTS);
    const target = changeTarget(request, repository);
    if (target.old === undefined)
        throw notFound();
    return ok({ content: null, commit: commitChange(request, repository, target, null) });
};
const contentHandlers = {
    'repos/get-content': getContent,
    'repos/create-or-update-file-contents': writeFile,
    'repos/delete-file': deleteFile,
};

;// CONCATENATED MODULE: ./build/src/emulators/github/rest/conversation.js





const conversation_READ = { scopes: ['issues', 'pull-requests'], access: 'read', role: 'read' };
const conversation_WRITE = { scopes: ['issues', 'pull-requests'], access: 'write', role: 'read' };
/** Changing what somebody else wrote. */
const MODERATE = { scopes: ['issues', 'pull-requests'], access: 'write', role: 'write' };
const issueNumber = (request) => Number(request.params['issue_number']);
const commentId = (request) => Number(request.params['comment_id']);
/** A page of comments, those before `since` left out. */
function pageOfComments(request, repository, comments) {
    const since = Date.parse(request.query.get('since') ?? '');
    const found = comments.filter((comment) => !(Date.parse(comment.updatedAt) < since));
    return paged(request, found, (comment) => commentView(request.hub, repository, comment));
}
const getIssue = (request) => {
    const repository = repositoryOf(request, conversation_READ);
    return ok(issueView(request.hub, repository, findPull(repository, issueNumber(request))));
};
const listEvents = (request) => {
    const repository = repositoryOf(request, conversation_READ);
    const { timeline } = findPull(repository, issueNumber(request));
    return paged(request, timeline, (entry) => eventView(request.hub, repository, entry));
};
const listComments = (request) => {
    const repository = repositoryOf(request, conversation_READ);
    const { number } = findPull(repository, issueNumber(request));
    const comments = repository.state.comments.filter((comment) => comment.issue === number);
    return pageOfComments(request, repository, comments);
};
const listAllComments = (request) => {
    const repository = repositoryOf(request, conversation_READ);
    const { query } = request;
    const key = (comment) => query.get('sort') === 'updated' ? comment.updatedAt : comment.createdAt;
    const sign = query.get('direction') === 'desc' ? -1 : 1;
    const comments = [...repository.state.comments].sort((a, b) => sign * (Date.parse(key(a)) - Date.parse(key(b)) || a.id - b.id));
    return pageOfComments(request, repository, comments);
};
const createComment = (request) => {
    const repository = repositoryOf(request, conversation_WRITE);
    const { hub, caller, body } = request;
    const { comment } = addComment(hub, repository, caller.login, issueNumber(request), body.body);
    return created(commentView(hub, repository, comment));
};
const getComment = (request) => {
    const repository = repositoryOf(request, conversation_READ);
    return ok(commentView(request.hub, repository, findComment(repository, commentId(request))));
};
/** The repository of a comment that the caller is about to change. */
function toChange(request) {
    const repository = repositoryOf(request);
    const own = findComment(repository, commentId(request)).user === request.caller.login;
    return repositoryOf(request, own ? conversation_WRITE : MODERATE);
}
const updateComment = (request) => {
    const repository = toChange(request);
    const { hub, caller, body } = request;
    const { comment } = editComment(hub, repository, caller.login, commentId(request), body.body);
    return ok(commentView(hub, repository, comment));
};
const removeComment = (request) => {
    const repository = toChange(request);
    deleteComment(request.hub, repository, request.caller.login, commentId(request));
    return noContent();
};
const onComment = (request, repository) => ({
    kind: 'comment',
    id: findComment(repository, commentId(request)).id,
});
const onIssue = (request, repository) => ({
    kind: 'issue',
    id: findPull(repository, issueNumber(request)).number,
});
const listReactions = (find) => (request) => {
    const repository = repositoryOf(request, conversation_READ);
    const content = request.query.get('content');
    const found = reactionsTo(repository, find(request, repository)).filter((reaction) => content === null || reaction.content === content);
    return paged(request, found, (reaction) => reactionView(request.hub, reaction));
};
/** 201 for a new reaction, 200 for one that was there. */
const createReaction = (find) => (request) => {
    const repository = repositoryOf(request, conversation_WRITE);
    const { hub, caller, body } = request;
    const subject = find(request, repository);
    const { reaction, added } = addReaction(hub, repository, caller.login, subject, body.content);
    return { status: added ? 201 : 200, body: reactionView(hub, reaction) };
};
const deleteReaction = (find) => (request) => {
    const repository = repositoryOf(request, conversation_WRITE);
    const subject = find(request, repository);
    removeReaction(repository, request.caller.login, subject, Number(request.params['reaction_id']));
    return noContent();
};
const conversationHandlers = {
    'issues/get': getIssue,
    'issues/list-events': listEvents,
    'issues/list-comments': listComments,
    'issues/list-comments-for-repo': listAllComments,
    'issues/create-comment': createComment,
    'issues/get-comment': getComment,
    'issues/update-comment': updateComment,
    'issues/delete-comment': removeComment,
    'reactions/list-for-issue-comment': listReactions(onComment),
    'reactions/create-for-issue-comment': createReaction(onComment),
    'reactions/delete-for-issue-comment': deleteReaction(onComment),
    'reactions/list-for-issue': listReactions(onIssue),
    'reactions/create-for-issue': createReaction(onIssue),
    'reactions/delete-for-issue': deleteReaction(onIssue),
};

;// CONCATENATED MODULE: ./build/src/emulators/github/rest/pulls.js










const pulls_READ = { scopes: ['pull-requests'], access: 'read', role: 'read' };
const pulls_WRITE = { scopes: ['pull-requests'], access: 'write', role: 'write' };
const OPEN = { scopes: ['pull-requests'], access: 'write', role: 'read' };
/** GitHub lists no more commits and files of a pull request than these. */
const [COMMIT_LIMIT, FILE_LIMIT] = [250, 3000];
function pulls_pullOf(request, need) {
    const repository = repositoryOf(request, need);
    return [repository, findPull(repository, Number(request.params['pull_number']))];
}
const list = (request) => {
    const repository = repositoryOf(request, pulls_READ);
    const { query } = request;
    const [state, base, head] = [query.get('state') ?? 'open', query.get('base'), query.get('head')];
    const key = (pull) => (query.get('sort') === 'updated' ? pull.updatedAt : pull.createdAt);
    const ascending = (query.get('direction') ?? (query.has('sort') ? 'asc' : 'desc')) === 'asc';
    const label = (pull) => `${pull.head.repository?.split('/')[0] ?? ''}:${pull.head.ref}`;
    const pulls = repository.state.pulls
        .filter((pull) => state === 'all' || pull.state === state)
        .filter((pull) => base === null || pull.base.ref === base)
        // Without an owner GitHub ignores `head`.
        .filter((pull) => head === null || !head.includes(':') || label(pull) === head)
        .sort((a, b) => (ascending ? 1 : -1) * (Date.parse(key(a)) - Date.parse(key(b)) || a.number - b.number));
    return paged(request, pulls, (pull) => simplePullView(request.hub, repository, pull));
};
const get = (request) => {
    const [repository, pull] = pulls_pullOf(request, pulls_READ);
    if (/\b(diff|patch)\b/.test(request.accept)) {
        const diff = git(repository.git, 'diff', '-M', `${pull.base.oid}...${pull.head.oid}`) ?? '';
        return {
            status: 200,
            raw: { type: 'application/vnd.github.diff; charset=utf-8', bytes: Buffer.from(diff) },
        };
    }
    return ok(pullView(request.hub, repository, pull));
};
const create = (request) => {
    const repository = repositoryOf(request, OPEN);
    const { hub, caller, body } = request;
    const { pull } = openPull(hub, repository, caller.login, body);
    return created(pullView(hub, repository, pull));
};
const update = (request) => {
    const repository = repositoryOf(request);
    const pull = findPull(repository, Number(request.params['pull_number']));
    const { hub, caller, body } = request;
    // Authors may change their own, whatever their role.
    repositoryOf(request, pull.user === caller.login ? OPEN : pulls_WRITE);
    editPull(hub, repository, pull, caller.login, body);
    if (body.state !== undefined)
        setPullState(hub, repository, pull, caller.login, body.state);
    return ok(pullView(hub, repository, pull));
};
const pulls_merge = (request) => {
    const [repository, pull] = pulls_pullOf(request, pulls_WRITE);
    const { hub, caller, body } = request;
    const { commit } = mergePull(hub, repository, caller, pull, {
        method: body?.merge_method ?? 'merge',
        ...(body?.commit_title && { title: body.commit_title }),
        ...(body?.commit_message && { message: body.commit_message }),
        ...(body?.sha && { sha: body.sha }),
    });
    return ok({ sha: commit, merged: true, message: 'Pull Request successfully merged' });
};
const checkMerged = (request) => {
    const [, pull] = pulls_pullOf(request, pulls_READ);
    if (pull.merge === null)
        throw notFound();
    return noContent();
};
const listFiles = (request) => {
    const [repository, pull] = pulls_pullOf(request, pulls_READ);
    return paged(request, pullFiles(repository, pull).slice(0, FILE_LIMIT), (file) => fileView(request.hub, repository, pull.head.oid, file));
};
const pulls_listCommits = (request) => {
    const [repository, pull] = pulls_pullOf(request, pulls_READ);
    return paged(request, pullCommits(repository, pull).slice(0, COMMIT_LIMIT), (commit) => commitView(request.hub, repository, commit));
};
const listReviews = (request) => {
    const [repository, pull] = pulls_pullOf(request, pulls_READ);
    return paged(request, pull.reviews, (review) => reviewView(request.hub, repository, pull, review));
};
const createReview = (request) => {
    const [repository, pull] = pulls_pullOf(request, OPEN);
    const { hub, caller, body } = request;
    const kind = body?.event ?? 'COMMENT';
    const { review } = addReview(hub, repository, pull, caller.login, { kind, body: body?.body ?? '' });
    return ok(reviewView(hub, repository, pull, review));
};
const listReviewers = (request) => {
    const [, pull] = pulls_pullOf(request, pulls_READ);
    return ok({ users: pull.requestedReviewers.map((login) => userView(request.hub, login)), teams: [] });
};
const changeReviewers = (remove) => (request) => {
    const [repository, pull] = pulls_pullOf(request, pulls_WRITE);
    const { hub, caller, body } = request;
    requestReview(hub, repository, pull, caller.login, body.reviewers ?? [], remove);
    return (remove ? ok : created)(simplePullView(hub, repository, pull));
};
const pullHandlers = {
    'pulls/list': list,
    'pulls/get': get,
    'pulls/create': create,
    'pulls/update': update,
    'pulls/merge': pulls_merge,
    'pulls/check-if-merged': checkMerged,
    'pulls/list-files': listFiles,
    'pulls/list-commits': pulls_listCommits,
    'pulls/list-reviews': listReviews,
    'pulls/create-review': createReview,
    'pulls/list-requested-reviewers': listReviewers,
    'pulls/request-reviewers': changeReviewers(false),
    'pulls/remove-requested-reviewers': changeReviewers(true),
};

;// CONCATENATED MODULE: ./build/src/emulators/github/rest/repositories.js
/** The repository itself: its data, branches, who may do what, dispatches, the caller and the rate limit. */









/** The older names that `permission` uses; `role_name` has the real ones. */
const PERMISSION = {
    admin: 'admin',
    maintain: 'write',
    write: 'write',
    triage: 'read',
    read: 'read',
    none: 'none',
};
const getRepository = (request) => {
    const repository = repositoryOf(request);
    const { caller } = request;
    const view = fullRepositoryView(request.hub, repository);
    if (caller.permissions !== undefined)
        return ok(view);
    const role = roleOf(repository, caller.login);
    const body = {
        ...view,
        permissions: {
            admin: role === 'admin',
            maintain: includesRole(role, 'maintain'),
            push: includesRole(role, 'write'),
            triage: includesRole(role, 'triage'),
            pull: true,
        },
    };
    const scopes = caller.scopes;
    return { ...ok(body), ...(scopes !== undefined && { headers: { 'x-oauth-scopes': scopes.join(', ') } }) };
};
function shortBranchView(hub, repository, name, oid) {
    const url = repositoryUrl(hub, repository);
    return {
        name,
        commit: { sha: oid, url: `${url}/commits/${oid}` },
        protected: name in repository.state.protections,
        protection: {
            enabled: name in repository.state.protections,
            required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] },
        },
        protection_url: `${url}/branches/${encodeURIComponent(name)}/protection`,
    };
}
const getBranch = (request) => {
    const repository = repositoryOf(request, READ_CONTENTS);
    const name = request.params['branch'] ?? '';
    const oid = repository.git.refs.get(`refs/heads/${name}`);
    if (oid === undefined)
        throw notFound('Branch not found');
    const url = repositoryUrl(request.hub, repository);
    return ok({
        ...shortBranchView(request.hub, repository, name, oid),
        commit: fullCommitView(request.hub, repository, expectCommit(repository.git.objects, oid)),
        _links: {
            html: `${request.hub.serverUrl}/${repository.fullName}/tree/${name}`,
            self: `${url}/branches/${name}`,
        },
    });
};
/** The rules of rulesets; a classic protection is none of them. */
const getBranchRules = (request) => {
    const { state, fullName } = repositoryOf(request);
    if (state.protections[request.params['branch'] ?? '']?.kind !== 'ruleset')
        return ok([]);
    const parameters = {
        dismiss_stale_reviews_on_push: false,
        require_code_owner_review: false,
        require_last_push_approval: false,
        required_approving_review_count: 1,
        required_review_thread_resolution: false,
    };
    const of = { ruleset_source_type: 'Repository', ruleset_source: fullName, ruleset_id: 1 };
    return ok([{ type: 'pull_request', parameters, ...of }]);
};
const listBranches = (request) => {
    const repository = repositoryOf(request, READ_CONTENTS);
    const branches = repository.git.refs.list('refs/heads/');
    return paged(request, branches, ({ name, oid }) => shortBranchView(request.hub, repository, name.slice('refs/heads/'.length), oid));
};
const getPermission = (request) => {
    const repository = repositoryOf(request);
    const asked = request.params['username'] ?? '';
    const user = Object.values(request.hub.state.users).find((each) => each.login.toLowerCase() === asked.toLowerCase());
    if (user?.type !== 'User' || user.gone === true)
        throw notFound(`${asked} is not a user`);
    const { login } = user;
    const role = roleOf(repository, login);
    const permission = PERMISSION[role];
    const name = repository.state.roleNames[login] ?? role;
    return ok({
        permission,
        role_name: name,
        user: {
            ...userView(request.hub, login),
            role_name: name,
            permissions: {
                admin: role === 'admin',
                maintain: includesRole(role, 'maintain'),
                push: includesRole(role, 'write'),
                triage: includesRole(role, 'triage'),
                pull: includesRole(role, 'read'),
            },
        },
    });
};
const checkCollaborator = (request) => {
    const repository = repositoryOf(request);
    if (!((request.params['username'] ?? '') in repository.state.roles))
        throw notFound();
    return noContent();
};
const repositories_dispatch = (request) => {
    const repository = repositoryOf(request, WRITE_CONTENTS);
    const { hub, caller, body } = request;
    emit(hub, repository, 'repository_dispatch', caller.login, () => ({
        action: body.event_type,
        branch: repository.state.defaultBranch,
        client_payload: body.client_payload ?? {},
    }));
    return noContent();
};
/** An installation token stands for no account, so `GET /user` refuses it. */
const me = ({ hub, caller }) => {
    if (caller.permissions !== undefined)
        throw notByIntegration();
    return ok(profileView(hub, caller.login));
};
const getUser = ({ hub, params }) => {
    const login = params['username'] ?? '';
    if (!(login in hub.state.users))
        throw notFound();
    return ok(profileView(hub, login));
};
const rateLimit = ({ hub }) => {
    const reset = Math.floor(hub.clock.now() / 1000) + 3600;
    const window = { limit: 5000, used: 0, remaining: 5000, reset };
    return ok({ resources: { core: window, search: window, graphql: window }, rate: window });
};
const repositoryHandlers = {
    'repos/get': getRepository,
    'repos/get-branch': getBranch,
    'repos/list-branches': listBranches,
    'repos/get-branch-rules': getBranchRules,
    'repos/get-collaborator-permission-level': getPermission,
    'repos/check-collaborator': checkCollaborator,
    'repos/create-dispatch-event': repositories_dispatch,
    'users/get-authenticated': me,
    'users/get-by-username': getUser,
    'rate-limit/get': rateLimit,
};

;// CONCATENATED MODULE: ./build/src/emulators/github/rest/server.js
/** Answers one REST request: finds the operation, checks the request, runs its handler, checks the answer. */










const HANDLERS = {
    ...repositoryHandlers,
    ...gitDataHandlers,
    ...contentHandlers,
    ...commitHandlers,
    ...pullHandlers,
    ...conversationHandlers,
    ...actionHandlers,
};
/** Runs the operation of a route (undefined: none matches) and returns GitHub's answer, refusals included. */
function answerRest(route, request, ifNoneMatch) {
    try {
        if (route === undefined)
            throw notFound();
        const handler = HANDLERS[route.operation];
        if (handler === undefined)
            throw new Error(`The embedded GitHub does not do ${route.operation}.`);
        const problem = requestProblem(route.operation, request.body);
        if (problem !== undefined) {
            throw new GitHubError(`Invalid request.\n\n${problem}`, { status: 422 });
        }
        const answer = handler({ ...request, params: route.params });
        if (answer.raw !== undefined)
            return answer;
        assertConforms(route.operation, answer.status, answer.body);
        return answer.status === 200 ? withEtag(answer, ifNoneMatch) : answer;
    }
    catch (error) {
        if (!(error instanceof GitHubError))
            throw error;
        const { status, errors } = error.refusal;
        return { status, body: errorBody(error.message, status, errors) };
    }
}
function withEtag(answer, ifNoneMatch) {
    const etag = `W/"${(0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(answer.body)).digest('hex')}"`;
    const headers = { ...answer.headers, etag };
    return etag === ifNoneMatch ? { status: 304, headers } : { ...answer, headers };
}

;// CONCATENATED MODULE: ./build/src/emulators/github/http.js
/** The HTTP surface: REST under /api/v3, GraphQL under /api/graphql, as on a GitHub Enterprise server; and both at the root. */









const RATE_LIMIT = 5000;
async function readBody(request) {
    const chunks = [];
    for await (const chunk of request)
        chunks.push(chunk);
    const text = Buffer.concat(chunks).toString();
    return text === '' ? undefined : JSON.parse(text);
}
function faultAnswer(hub, fault) {
    const { kind, retryAfter = 60 } = fault;
    if (kind === 'secondary-limit') {
        const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
        return { status: 403, headers: { 'retry-after': String(retryAfter) }, body: errorBody(message, 403) };
    }
    if (kind === 'rate-limit') {
        const reset = Math.floor(hub.clock.now() / 1000) + retryAfter;
        const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) };
        return { status: 429, headers, body: errorBody('API rate limit exceeded for installation.', 429) };
    }
    return { status: Number(kind), body: errorBody(`Failure on purpose (${kind})`, Number(kind)) };
}
/** Creates the server; the caller makes it listen. Errors that are bugs here are answered 500 and handed to `onBug`. */
function createHttpServer(hub, traffic, onBug) {
    return (0,external_node_http_.createServer)((request, response) => {
        serve(hub, traffic, request, response).catch((error) => {
            onBug(error);
            const message = error instanceof Error ? error.message : String(error);
            if (!response.headersSent)
                response.writeHead(500, { 'content-type': 'application/json' });
            response.end(JSON.stringify({ message: `Embedded GitHub: ${message}` }));
        });
    });
}
async function serve(hub, traffic, request, response) {
    const url = new URL(request.url ?? '/', hub.serverUrl);
    const body = await readBody(request);
    if (url.pathname.startsWith('/__emulator/')) {
        const answer = control(hub, traffic, url.pathname.slice('/__emulator/'.length), body);
        return send(hub, traffic, response, answer);
    }
    const path = url.pathname.replace(/^\/api\/v3(?=\/)/, '').replace(/^\/api(?=\/graphql$)/, '');
    const route = findRoute(request.method ?? 'GET', path);
    const graphql = path === '/graphql' && request.method === 'POST';
    const record = {
        number: traffic.log.length + 1,
        method: request.method ?? 'GET',
        path,
        operation: graphql
            ? `graphql:${operationName(String(body?.query ?? ''), body?.operationName)}`
            : (route?.operation ?? 'unknown'),
        caller: hub.state.tokens[request.headers.authorization?.replace(/^\w+ /, '') ?? '']?.login ?? 'nobody',
        body,
        status: 0,
    };
    traffic.log.push(record);
    for (const hook of [...traffic.before])
        await hook(record);
    if (traffic.latency > 0)
        await (0,promises_.setTimeout)(traffic.latency);
    let fault = traffic.faultFor(record, 'before');
    let answer = fault === undefined ? await http_dispatch(hub, { request, url, route, graphql, body }) : undefined;
    if (fault === undefined) {
        for (const hook of [...traffic.after])
            await hook(record);
        fault = traffic.faultFor(record, 'after');
    }
    if (fault?.kind === 'drop') {
        response.destroy();
        return;
    }
    if (fault !== undefined)
        answer = faultAnswer(hub, fault);
    record.status = answer?.status ?? 500;
    send(hub, traffic, response, answer ?? { status: 500 });
}
async function http_dispatch(hub, { request, url, route, graphql, body }) {
    let caller;
    try {
        caller = authenticate(hub, request.headers.authorization);
    }
    catch (error) {
        if (!(error instanceof GitHubError))
            throw error;
        return { status: 401, body: errorBody(error.message, 401) };
    }
    if (graphql)
        return { status: 200, body: await answerGraphql(hub, caller, body ?? { query: '' }) };
    const { accept = '', 'if-none-match': ifNoneMatch } = request.headers;
    return answerRest(route, { hub, caller, query: url.searchParams, body, accept, url }, ifNoneMatch);
}
function send(hub, traffic, response, answer) {
    const used = traffic.log.length % RATE_LIMIT;
    response.writeHead(answer.status, {
        date: new Date(hub.clock.now()).toUTCString(),
        'x-github-request-id': (0,external_node_crypto_.randomUUID)().toUpperCase(),
        'x-github-media-type': 'github.v3; format=json',
        'x-ratelimit-limit': String(RATE_LIMIT),
        'x-ratelimit-remaining': String(RATE_LIMIT - used),
        'x-ratelimit-used': String(used),
        'x-ratelimit-reset': String(Math.floor(hub.clock.now() / 1000) + 3600),
        'x-ratelimit-resource': 'core',
        'content-type': answer.raw?.type ?? 'application/json; charset=utf-8',
        ...answer.headers,
    });
    if (answer.raw !== undefined)
        response.end(answer.raw.bytes);
    else
        response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body));
}

;// CONCATENATED MODULE: ./build/src/emulators/github/emulator.js










/** The permissions that the product's workflow asks for. */
const WORKFLOW_PERMISSIONS = {
    contents: 'write',
    'pull-requests': 'write',
    issues: 'write',
    actions: 'read',
};
async function startGitHub(options = {}) {
    const hub = new Hub();
    if (options.now !== undefined)
        hub.clock.set(options.now);
    Object.assign(hub.state.switches, options.switches);
    const fullName = options.repository ?? 'acme/plans';
    const { visibility = 'private', defaultBranch = 'main' } = options;
    const repository = hub.createRepository(fullName, { visibility, defaultBranch, parent: null });
    hub.user(ACTIONS_BOT);
    const emulator = new GitHubEmulator(hub, fullName);
    for (const [login, role] of Object.entries({ ada: 'write', ...options.roles })) {
        emulator.setRole(login, role);
    }
    const files = options.files ?? { 'README.md': '# Plans\n' };
    new Person(hub, fullName, repository.state.owner).commit(files, { message: 'Add plans' });
    hub.state.events = [];
    await emulator.listen(options.port ?? 0);
    return emulator;
}
class GitHubEmulator {
    hub;
    /** Full name of the main repository. */
    repository;
    traffic = new Traffic();
    /** Bugs of the emulator that a request ran into; tests should find this empty. */
    bugs = [];
    #server;
    constructor(hub, repository) {
        this.hub = hub;
        this.repository = repository;
        this.#server = createHttpServer(hub, this.traffic, (error) => this.bugs.push(error));
    }
    async listen(port) {
        await new Promise((resolve) => this.#server.listen(port, '127.0.0.1', resolve));
        this.hub.serverUrl = `http://127.0.0.1:${this.#server.address().port}`;
    }
    async dispose() {
        this.#server.closeAllConnections();
        await new Promise((resolve) => this.#server.close(resolve));
        this.hub.dispose();
    }
    get clock() {
        return this.hub.clock;
    }
    get serverUrl() {
        return this.hub.serverUrl;
    }
    get apiUrl() {
        return this.hub.apiUrl;
    }
    get graphqlUrl() {
        return `${this.hub.serverUrl}/api/graphql`;
    }
    /** Folder of the bare git repository, for real git. */
    get gitDir() {
        return this.#main.git.dir;
    }
    /** Everything that would have started a workflow run, oldest first. */
    get events() {
        return this.hub.state.events;
    }
    /** Takes the events that wait for their run, so that a driver can run them one after another. */
    takeEvents() {
        return this.hub.state.events.splice(0);
    }
    get switches() {
        return this.hub.state.switches;
    }
    get #main() {
        return this.hub.repository(this.repository);
    }
    /** A person in the main repository (or another one); who is new there has no role. */
    person(login = 'ada', repository = this.repository) {
        return new Person(this.hub, repository, login);
    }
    /** @param name of an organisation's own role, which stands on one of GitHub's */
    setRole(login, role, name) {
        const { roles, roleNames } = this.#main.state;
        roles[this.hub.user(login).login] = role;
        if (name === undefined)
            delete roleNames[login];
        else
            roleNames[login] = name;
    }
    /** The account is deleted: what it wrote stays, without its name. */
    deleteAccount(login) {
        this.hub.state.users[login] = { ...this.hub.user(login), gone: true };
        delete this.#main.state.roles[login];
    }
    /** Protects a branch from pushes, except by these logins. */
    protect(branch, kind = 'protected-branch', ...bypass) {
        this.#main.state.protections[branch] = { kind, bypass };
    }
    unprotect(branch) {
        delete this.#main.state.protections[branch];
    }
    /** A GITHUB_TOKEN with these permissions, acting as the Actions bot. */
    actionsToken(permissions = WORKFLOW_PERMISSIONS) {
        return this.#addToken(`ghs_${this.hub.nextId()}`, ACTIONS_BOT, { permissions });
    }
    /** An installation token of a GitHub App, acting as its bot. */
    appToken(slug, permissions = WORKFLOW_PERMISSIONS) {
        return this.#addToken(`ghs_${this.hub.nextId()}`, `${slug}[bot]`, { permissions });
    }
    /** A classic personal access token with these scopes. */
    personalToken(login, scopes = ['repo', 'workflow']) {
        return this.#addToken(`ghp_${this.hub.nextId()}`, login, { scopes });
    }
    #addToken(token, login, rights) {
        this.hub.state.tokens[token] = { login: this.hub.user(login).login, ...rights };
        return token;
    }
    /** Stores a secret that workflows are given; only its name is known here. */
    storeSecret(name) {
        this.#main.state.secrets.push(name);
    }
    /** Forks the main repository to an owner, with all its branches. */
    fork(owner) {
        const { git, state } = this.#main;
        const fullName = `${this.hub.user(owner).login}/${state.name}`;
        const { visibility, defaultBranch } = state;
        const fork = this.hub.createRepository(fullName, { visibility, defaultBranch, parent: this.repository });
        for (const { name, oid } of git.refs.list('refs/heads/')) {
            fork.git.refs.compareAndSwap(name, undefined, oid);
        }
        return this.person(owner, fullName);
    }
    /** The event of the workflow's schedule. */
    schedule(cron = '7,22,37,52 * * * *') {
        // A schedule has no actor of its own; the last who changed the workflow stands in.
        const event = emit(this.hub, this.#main, 'schedule', this.#main.state.owner, () => ({ schedule: cron }));
        if (event === undefined)
            throw new Error('A schedule always starts a run.');
        return event;
    }
    /** A merge queue checks a pull request: its merge stands on a branch of its own, and the event says where. */
    mergeGroup(number) {
        const repository = this.#main;
        const pull = this.pull(number);
        const sha = testMerge(this.hub, repository, pull);
        if (sha === undefined)
            throw new Error(`#${number} conflicts with ${pull.base.ref}.`);
        const ref = queueRef(pull);
        repository.git.refs.compareAndSwap(ref, repository.git.refs.get(ref), sha);
        const event = emit(this.hub, repository, 'merge_group', 'github-merge-queue[bot]', () => ({
            action: 'checks_requested',
            merge_group: {
                head_sha: sha,
                head_ref: ref,
                base_sha: pull.base.oid,
                base_ref: `refs/heads/${pull.base.ref}`,
                head_commit: headCommitView(expectCommit(repository.git.objects, sha)),
            },
        }));
        if (event === undefined)
            throw new Error('A merge queue always starts a run.');
        return event;
    }
    /** The text of a file at a revision (default: the default branch), or undefined. */
    file(path, revision) {
        const { git, state } = this.#main;
        const oid = resolveObject(git, `${revision ?? state.defaultBranch}:${path}`);
        return oid === undefined ? undefined : git.objects.expect(oid, 'blob').toString();
    }
    /** All files at a revision, by path. */
    files(revision) {
        const { git, state } = this.#main;
        const commit = resolveObject(git, revision ?? state.defaultBranch);
        if (commit === undefined)
            return {};
        const entries = listTree(git.objects, expectCommit(git.objects, commit).tree);
        const blobs = entries.filter(({ type }) => type === 'blob');
        return Object.fromEntries(blobs.map(({ path, oid }) => [path, git.objects.expect(oid, 'blob').toString()]));
    }
    /** The commit that a ref (full name) or branch points at, or undefined. */
    head(ref) {
        const { git, state } = this.#main;
        const name = ref ?? state.defaultBranch;
        return git.refs.get(name.startsWith('refs/') ? name : `refs/heads/${name}`);
    }
    /** The newest commit of a branch (default: the default branch). */
    commit(branch) {
        return expectCommit(this.#main.git.objects, this.head(branch) ?? '');
    }
    pull(number) {
        return findPull(this.#main, number);
    }
    pulls() {
        return this.#main.state.pulls;
    }
    comments(number) {
        return this.#main.state.comments.filter((comment) => comment.issue === number);
    }
    runs() {
        return this.#main.state.runs;
    }
    fail(fault) {
        return this.traffic.fail(fault);
    }
    snapshot() {
        return this.hub.snapshot();
    }
    restore(snapshot) {
        this.hub.restore(snapshot);
    }
}

;// CONCATENATED MODULE: ./build/src/emulators/github/runner.js
/** A workflow run: the environment that GitHub's runner gives an action for an event, and what the action left there. */



/** GITHUB_REF and GITHUB_SHA of an event, by GitHub's table of events. */
function checkoutOf(github, { name, payload }) {
    const { hub } = github;
    const { state, git } = hub.repository(github.repository);
    const main = { ref: `refs/heads/${state.defaultBranch}`, refName: state.defaultBranch };
    const pull = payload['pull_request'];
    if (pull !== undefined && name.startsWith('pull_request')) {
        const merged = pull.merged_at !== null && pull.merged_at !== undefined;
        const merge = git.refs.get(`refs/pull/${pull.number}/merge`);
        const extra = { GITHUB_HEAD_REF: pull.head.ref, GITHUB_BASE_REF: pull.base.ref };
        if (merged)
            return {
                ref: `refs/heads/${pull.base.ref}`,
                refName: pull.base.ref,
                sha: pull.merge_commit_sha,
                extra,
            };
        const refName = `${pull.number}/merge`;
        return { ref: `refs/pull/${refName}`, refName, sha: merge ?? pull.head.sha, extra };
    }
    if (name === 'push') {
        const ref = payload['ref'];
        return { ref, refName: ref.replace(/^refs\/(heads|tags)\//, ''), sha: payload['after'], extra: {} };
    }
    if (name === 'merge_group') {
        const { head_ref: ref, head_sha: sha } = payload['merge_group'];
        return { ref, refName: String(ref).replace('refs/heads/', ''), sha, extra: {} };
    }
    const ref = name === 'workflow_dispatch' ? payload['ref'] : main.ref;
    const sha = git.refs.get(ref) ?? '';
    return { ref, refName: ref.replace('refs/heads/', ''), sha, extra: {} };
}
/** What GITHUB_TOKEN may do in the run of an event: the workflow's permissions, or reading only for forks and Dependabot. */
function permissionsFor(github, event) {
    const head = event.payload['pull_request']?.head?.repo?.full_name;
    const fromFork = event.name.startsWith('pull_request') && head !== undefined && head !== github.repository;
    if (!fromFork && event.actor !== 'dependabot[bot]')
        return WORKFLOW_PERMISSIONS;
    return { contents: 'read', 'pull-requests': 'read', issues: 'read', actions: 'read' };
}
/** Records a run as in progress: a new one, or another attempt of an old one. */
function registerRun({ hub, repository }, event, { refName, sha }, rerunOf) {
    const { runs } = hub.repository(repository).state;
    const updatedAt = hub.clock.timestamp();
    const old = runs.find(({ id }) => id === rerunOf);
    if (old !== undefined) {
        return Object.assign(old, {
            attempt: old.attempt + 1,
            status: 'in_progress',
            conclusion: null,
            updatedAt,
        });
    }
    const run = {
        id: hub.nextId(),
        attempt: 1,
        event: event.name,
        actor: event.actor,
        branch: refName,
        commit: sha,
        workflow: 'Plan Sync',
        createdAt: updatedAt,
        updatedAt,
        status: 'in_progress',
        conclusion: null,
    };
    runs.push(run);
    return run;
}
/** Registers a workflow run for an event and prepares its environment, files included. */
function startRun(github, event, inputs = {}, options = {}) {
    const { hub } = github;
    const repository = hub.repository(github.repository);
    const { ref, refName, sha, extra } = checkoutOf(github, event);
    const run = registerRun(github, event, { refName, sha }, options.rerunOf);
    const { id } = run;
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(hub.dir, 'runs'), { recursive: true });
    const dir = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(hub.dir, 'runs', `${id}-`));
    const file = (name, text = '') => {
        const path = (0,external_node_path_.join)(dir, name);
        (0,external_node_fs_.writeFileSync)(path, text);
        return path;
    };
    const folder = (name) => {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(dir, name));
        return (0,external_node_path_.join)(dir, name);
    };
    const files = { output: file('output'), summary: file('summary') };
    const token = github.actionsToken(options.permissions ?? permissionsFor(github, event));
    const { owner } = repository.state;
    const env = {
        PATH: process.env['PATH'] ?? '',
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_API_URL: github.apiUrl,
        GITHUB_GRAPHQL_URL: github.graphqlUrl,
        GITHUB_SERVER_URL: github.serverUrl,
        GITHUB_REPOSITORY: github.repository,
        GITHUB_REPOSITORY_OWNER: owner,
        GITHUB_REPOSITORY_ID: String(repository.state.id),
        GITHUB_REPOSITORY_OWNER_ID: String(hub.user(owner).id),
        GITHUB_EVENT_NAME: event.name,
        GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event.payload)),
        GITHUB_SHA: sha,
        GITHUB_REF: ref,
        GITHUB_REF_NAME: refName,
        GITHUB_REF_TYPE: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
        GITHUB_REF_PROTECTED: String(refName in repository.state.protections),
        GITHUB_HEAD_REF: '',
        GITHUB_BASE_REF: '',
        GITHUB_RUN_ID: String(id),
        GITHUB_RUN_NUMBER: String(repository.state.runs.length),
        GITHUB_RUN_ATTEMPT: String(run.attempt),
        GITHUB_ACTOR: event.actor,
        GITHUB_ACTOR_ID: String(hub.user(event.actor).id),
        GITHUB_TRIGGERING_ACTOR: event.actor,
        GITHUB_WORKFLOW: run.workflow,
        GITHUB_WORKFLOW_REF: `${github.repository}/.github/workflows/plan-sync.yml@${ref}`,
        GITHUB_WORKFLOW_SHA: sha,
        GITHUB_JOB: 'plan-sync',
        GITHUB_ACTION: '__plan-sync',
        GITHUB_RETENTION_DAYS: '90',
        GITHUB_OUTPUT: files.output,
        GITHUB_STEP_SUMMARY: files.summary,
        GITHUB_STATE: file('state'),
        GITHUB_ENV: file('env'),
        GITHUB_PATH: file('path'),
        GITHUB_WORKSPACE: folder('workspace'),
        RUNNER_TEMP: folder('temp'),
        RUNNER_TOOL_CACHE: folder('tools'),
        RUNNER_OS: 'Linux',
        RUNNER_ARCH: 'X64',
        RUNNER_NAME: 'embedded',
        RUNNER_ENVIRONMENT: 'github-hosted',
        ...extra,
    };
    // As the runner does: capitals, spaces to underscores, and dashes stay.
    for (const [name, value] of Object.entries({ 'github-token': token, ...inputs })) {
        env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] = value;
    }
    return {
        id,
        token,
        env,
        outputs: () => parseOutputs((0,external_node_fs_.readFileSync)(files.output, 'utf8')),
        summary: () => (0,external_node_fs_.readFileSync)(files.summary, 'utf8'),
        finish: (conclusion = 'success') => {
            // Looked up again: a restored snapshot holds another copy of the run.
            const found = hub.repository(github.repository).state.runs.find((each) => each.id === id);
            if (found !== undefined) {
                Object.assign(found, { status: 'completed', conclusion, updatedAt: hub.clock.timestamp() });
            }
            (0,external_node_fs_.rmSync)(dir, { recursive: true, force: true });
        },
    };
}
/** Reads a file of `name=value` lines and `name<<delimiter` blocks, as the runner reads GITHUB_OUTPUT. */
function parseOutputs(text) {
    const outputs = {};
    const lines = text.split('\n');
    for (let at = 0; at < lines.length; at++) {
        const line = lines[at] ?? '';
        const block = /^([^=]+?)<<(.+)$/.exec(line);
        if (block?.[1] !== undefined) {
            const end = lines.indexOf(block[2] ?? '', at + 1);
            if (end < 0)
                throw new Error(`The output ${block[1]} has no end.`);
            outputs[block[1]] = lines.slice(at + 1, end).join('\n');
            at = end;
        }
        else if (line.includes('=')) {
            outputs[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
        }
    }
    return outputs;
}

;// CONCATENATED MODULE: ./build/src/emulators/github/run-bundle.js
/** Runs a bundled action as the runner does: a node process with that environment and nothing else. */


/** Runs the bundle for an event to its end, and completes the workflow run. */
async function runBundle(github, event, inputs = {}, options = {}) {
    const run = startRun(github, event, inputs, options);
    const { bundle = 'dist/index.js', node = process.execPath, timeout = 120_000 } = options;
    const child = (0,external_node_child_process_.spawn)(node, [bundle], {
        env: { ...run.env, ...options.env },
        timeout,
        stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (chunk) => (stdout += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk) => (stderr += chunk));
    const exitCode = await new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('close', resolve);
    });
    const { annotations, masks } = parseCommands(stdout);
    const result = {
        exitCode,
        stdout,
        stderr,
        outputs: run.outputs(),
        summary: run.summary(),
        annotations,
        masks,
    };
    run.finish(exitCode === 0 ? 'success' : exitCode === null ? 'cancelled' : 'failure');
    return result;
}
const decode = (text) => text
    .replace(/%0D/g, '\r')
    .replace(/%0A/g, '\n')
    .replace(/%3A/g, ':')
    .replace(/%2C/g, ',')
    .replace(/%25/g, '%');
/** The workflow commands (`::error file=\u2026::message`) in a log. */
function parseCommands(log) {
    const annotations = [];
    const masks = [];
    for (const [, name, list = '', message = ''] of log.matchAll(/^::([\w-]+)(?: (.*?))?::(.*)$/gm)) {
        if (name === 'add-mask')
            masks.push(decode(message));
        if (name !== 'error' && name !== 'warning' && name !== 'notice')
            continue;
        const properties = new Map(list.split(',').map((part) => {
            const equals = part.indexOf('=');
            return [part.slice(0, equals), decode(part.slice(equals + 1))];
        }));
        const [title, file, line, column] = ['title', 'file', 'line', 'col'].map((key) => properties.get(key));
        annotations.push({
            level: name,
            message: decode(message),
            ...(title !== undefined && { title }),
            ...(file !== undefined && { file }),
            ...(line !== undefined && { line: Number(line) }),
            ...(column !== undefined && { column: Number(column) }),
        });
    }
    return { annotations, masks };
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/faults.js
class Faults {
    #entries = [];
    /** The next request that matches fails; with `times`, the next so many. */
    next(matcher, fault, times = 1) {
        this.#entries.push({ matches: toTest(matcher), fault, left: times });
    }
    /** The n-th request from the start of the log fails; 1 is the first. */
    at(number, fault) {
        this.next((request) => request.number === number, fault);
    }
    clear() {
        this.#entries = [];
    }
    /** The fault that a request meets, which is then used up. */
    take(request) {
        const entry = this.#entries.find(({ left, matches }) => left > 0 && matches(request));
        if (!entry)
            return undefined;
        entry.left -= 1;
        this.#entries = this.#entries.filter(({ left }) => left > 0);
        return entry.fault;
    }
}
function toTest(matcher) {
    if (typeof matcher === 'function')
        return matcher;
    if (typeof matcher === 'string')
        return ({ operation }) => matcher === '*' || operation === matcher;
    return ({ method, path }) => matcher.test(`${method} ${path}`);
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/clock.js
/** The embedded Notion's clock: real time at first; it can be set, moved, scaled and stopped (scale 0). */
class clock_Clock {
    #moment = Date.now();
    #since = Date.now();
    #scale = 1;
    /** Milliseconds since the epoch. */
    now() {
        return Math.floor(this.#moment + (Date.now() - this.#since) * this.#scale);
    }
    /** Emulated milliseconds per real millisecond. */
    get scale() {
        return this.#scale;
    }
    /** Jumps to a moment and goes on from there. */
    set(at) {
        this.#moment = new Date(at).getTime();
        this.#since = Date.now();
    }
    /** Moves on (or back) by milliseconds. */
    advance(milliseconds) {
        this.set(this.now() + milliseconds);
    }
    /** Lets emulated time run at another speed; 0 stops it. */
    setScale(scale) {
        this.set(this.now());
        this.#scale = scale;
    }
}
const minute = 60_000;
/** Rounded down to the minute, as Notion tells times. */
const toMinute = (at) => Math.floor(at / minute) * minute;
/** A time as Notion writes it. https://developers.notion.com/changelog/last-edited-time-is-now-rounded-to-the-nearest-minute */
const clock_timestamp = (at) => new Date(toMinute(at)).toISOString();

;// CONCATENATED MODULE: ./build/src/emulators/notion/markdown/attributes.js
/** Attributes of the dialect's tags and of the braces behind a first line: `name="value"` pairs. */
/** What stands between a tag's name and its end, as the source of a regular expression. */
const ATTRIBUTES = String.raw `(?:\s+[\w-]+(?:="[^"]*")?)*`;
const ATTRIBUTE = /([\w-]+)(?:="([^"]*)")?/g;
/** The attributes of a tag; one without a value counts as `true`. */
function readAttributes(source) {
    const attributes = {};
    for (const [, name, value] of source.matchAll(ATTRIBUTE)) {
        if (name !== undefined)
            attributes[name] = value?.replaceAll('&quot;', '"') ?? 'true';
    }
    return attributes;
}
/** The same as text, each with a space before it; undefined values are left out. */
function writeAttributes(attributes) {
    return Object.entries(attributes)
        .map(([name, value]) => (value === undefined ? '' : ` ${name}="${value.replaceAll('"', '&quot;')}"`))
        .join('');
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/markdown/inline/scan.js
/** Finding where a piece of inline markup ends, without being misled by escapes and code. */
/** The code span that starts with the backticks at a place. Its text is literal. */
function codeSpan(source, at) {
    const ticks = /^`+/.exec(source.slice(at))?.[0] ?? '';
    const start = at + ticks.length;
    for (const row of source.slice(start).matchAll(/`+/g)) {
        if (row[0].length !== ticks.length)
            continue;
        const code = source.slice(start, start + row.index);
        const padded = /^ .*[^ ].* $/.test(code) || /^ [^ ] $/.test(code);
        return { ticks, code: padded ? code.slice(1, -1) : code, end: start + row.index + ticks.length };
    }
    return { ticks, code: undefined, end: start };
}
/** The next place worth looking at: behind an escaped character or a code span, else one further. */
function stepOver(source, at) {
    const char = source.charAt(at);
    if (char === '\\')
        return at + 2;
    return char === '`' ? codeSpan(source, at).end : at + 1;
}
/** The end tag that belongs to a start tag before `from`, or undefined. */
function closingTag(source, from, name) {
    const closing = `</${name}>`;
    let depth = 1;
    for (let at = from; at < source.length; at = stepOver(source, at)) {
        if (source.startsWith(closing, at))
            depth -= 1;
        else if (source.startsWith(`<${name}`, at))
            depth += 1;
        if (depth === 0)
            return { start: at, end: at + closing.length };
    }
    return undefined;
}
/** The place of the bracket that closes the one at `at`, or undefined. */
function closingBracket(source, at, open, close) {
    let depth = 0;
    for (let place = at; place < source.length; place = stepOver(source, place)) {
        const char = source.charAt(place);
        if (char === open)
            depth += 1;
        else if (char === close)
            depth -= 1;
        if (depth === 0)
            return place;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/markdown/inline/link.js
/** `[label](target)`: reading one, and how Notion spells targets. */

/** The link whose opening bracket stands at `at`, or undefined when there is none. Titles are dropped. */
function readLink(source, at) {
    const labelEnd = closingBracket(source, at, '[', ']');
    if (labelEnd === undefined || source.charAt(labelEnd + 1) !== '(')
        return undefined;
    const targetEnd = closingBracket(source, labelEnd + 1, '(', ')');
    if (targetEnd === undefined)
        return undefined;
    const target = /^<?([^\s<>]+)>?(?:\s+(?:"[^"]*"|'[^']*'))?$/.exec(source.slice(labelEnd + 2, targetEnd).trim());
    if (target?.[1] === undefined)
        return undefined;
    return {
        label: source.slice(at + 1, labelEnd),
        href: normaliseTarget(target[1].replace(/\\([\\()])/g, '$1')),
        end: targetEnd + 1,
    };
}
/** A target as Notion stores it: a bare host gains a slash. Brackets that would end a link are percent-encoded. */
function normaliseTarget(target) {
    return target
        .replace(/^(https?:\/\/[^/?#]+)(?=[?#]|$)/i, '$1/')
        .replaceAll('(', '%28')
        .replaceAll(')', '%29')
        .replaceAll('\\', '%5C')
        .replaceAll('`', '%60');
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/markdown/inline/autolink.js
/** Turning bare addresses in text into links, as was seen even for file names and inside code. */

const ADDRESS = /(?:https?:\/\/[^\s<>]+|(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|md|sh|py|rs|so)\b(?:\/[^\s<>]*)?)/gi;
/** The runs with every bare address linked to itself. */
function autolinked(runs) {
    return runs.flatMap((run) => {
        const linkable = run.kind === 'text' || run.kind === 'code';
        return linkable && run.marks.href === undefined ? linkAddresses(run) : [run];
    });
}
function linkAddresses(run) {
    const pieces = [];
    let from = 0;
    for (const match of run.text.matchAll(ADDRESS)) {
        const address = match[0];
        const href = normaliseTarget(/^https?:/i.test(address) ? address : `http://${address}`);
        pieces.push({ ...run, text: run.text.slice(from, match.index) });
        pieces.push({ ...run, text: address, marks: { ...run.marks, href } });
        from = match.index + address.length;
    }
    pieces.push({ ...run, text: run.text.slice(from) });
    return pieces.filter((piece) => piece.text !== '');
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/markdown/inline/characters.js
/** Notion's documented set. */
const DOCUMENTED = new Set('\\*~`$[]<>{}|^');
/** Everything that CommonMark lets a backslash escape. */
const PUNCTUATION = new Set('!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~');
/** The characters that lose their meaning behind a backslash. */
function escapable(switches) {
    return switches.escapable === 'documented' ? DOCUMENTED : PUNCTUATION;
}
/** Whether a character is in the set that Notion documents as escaped. */
function isDocumented(char) {
    return DOCUMENTED.has(char);
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/markdown/inline/runs.js
/** Inline text as Notion keeps it: runs that each carry all of their marks, without nesting. */
/** Marks in the order in which they are nested when they cover the same text, outermost first. */
const MARK_NAMES = ['bold', 'italic', 'strike', 'underline', 'color', 'href'];
/** Runs with more marks; the new ones win. */
function withMarks(runs, marks) {
    return runs.map((run) => ({ ...run, marks: { ...run.marks, ...marks } }));
}
/** Neighbours of one kind and with equal marks become one run, empty ones vanish. */
function joinRuns(runs) {
    const joined = [];
    for (const run of runs) {
        const last = joined.at(-1);
        if (run.text === '')
            continue;
        if (last !== undefined && canJoin(last, run)) {
            joined[joined.length - 1] = { ...last, text: last.text + run.text };
        }
        else
            joined.push(run);
    }
    return joined;
}
function canJoin(one, other) {
    return (one.kind === other.kind &&
        (one.kind === 'text' || one.kind === 'code') &&
        MARK_NAMES.every((name) => one.marks[name] === other.marks[name]));
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/markdown/inline/emphasis.js
/**
 * Pairs of `*`, `_` and `~~`, by CommonMark's delimiter algorithm. Whether a delimiter may open or close is simpler
 * here than there: only the whitespace around it counts (and, for `_`, letters and digits).
 */

/** The runs of a row of nodes: pairs become marks, delimiters without a partner become text. */
function resolveEmphasis(nodes) {
    const open = [];
    for (const node of nodes) {
        if ('char' in node && node.closes)
            emphasis_close(open, node);
        open.push(node);
    }
    return open.flatMap(runsOf);
}
function emphasis_close(open, closer) {
    while (closer.left > 0) {
        const at = open.findLastIndex((node) => 'char' in node && emphasis_matches(node, closer));
        const opener = open[at];
        if (opener === undefined || !('char' in opener))
            return;
        const size = opener.left >= 2 && closer.left >= 2 ? 2 : 1;
        opener.left -= size;
        closer.left -= size;
        const inner = open.splice(at + 1).flatMap(runsOf);
        open.push({ runs: withMarks(inner, marksOf(closer.char, size)) });
    }
}
function emphasis_matches(opener, closer) {
    if (opener.char !== closer.char || !opener.opens || opener.left === 0)
        return false;
    if (opener.char === '~')
        return true;
    // CommonMark's rule of three keeps `**a*b**` from pairing a single star with half of a double one.
    const ambiguous = opener.closes || closer.opens;
    return (!ambiguous ||
        (opener.length + closer.length) % 3 !== 0 ||
        (opener.length % 3 === 0 && closer.length % 3 === 0));
}
function marksOf(char, size) {
    if (char === '~')
        return { strike: true };
    return size === 2 ? { bold: true } : { italic: true };
}
function runsOf(node) {
    if ('runs' in node)
        return node.runs;
    return [{ kind: 'text', text: node.char.repeat(node.left), marks: {} }];
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/markdown/inline/read.js
/** Inline Markdown \u2192 runs. What is no markup of the dialect is text; nothing is ever refused. */







const BREAK = /<br\s*\/?>/y;
const CITATION = /\[\^[^\]\s]+\]/y;
const MENTION = new RegExp(`<(mention-[a-z-]+)${ATTRIBUTES}\\s*(?:/>|>[^<]*</\\1>)`, 'y');
const SPAN = new RegExp(`<span(${ATTRIBUTES})\\s*>`, 'y');
const EQUATION = /\$`([^`]+)`\$|\$(?!\s)((?:\\[^]|[^$\\])+)(?<!\s)\$(?!\d)/y;
const DELIMITERS = /\*+|_+|~+/y;
const PLAIN = /[^\\`$<[*_~]+/y;
/**
 * Read inline Markdown.
 * @param source one line of the dialect, without block markers
 * @returns runs, joined, without empty ones
 */
function readInline(source, switches) {
    const nodes = [];
    const literal = escapable(switches);
    let at = 0;
    while (at < source.length) {
        const char = source.charAt(at);
        const next = source.charAt(at + 1);
        if (char === '\\' && literal.has(next)) {
            nodes.push(leaf('text', next));
            at += 2;
            continue;
        }
        const found = findMarkup(source, at, char, switches) ?? findText(source, at);
        nodes.push(found.node);
        at = found.end;
    }
    const runs = joinRuns(resolveEmphasis(nodes));
    return switches.autolink ? autolinked(runs) : runs;
}
function findMarkup(source, at, char, switches) {
    switch (char) {
        case '`':
            return findCode(source, at);
        case '$':
            return switches.inlineEquation === 'literal' ? undefined : findEquation(source, at);
        case '<':
            return findTag(source, at, switches);
        case '[':
            return findLink(source, at, switches);
        case '*':
        case '_':
        case '~':
            return findDelimiter(source, at, char);
        default:
            return undefined;
    }
}
function findText(source, at) {
    const text = matchAt(PLAIN, source, at)?.[0] ?? source.charAt(at);
    return { end: at + text.length, node: leaf('text', text) };
}
function findCode(source, at) {
    const span = codeSpan(source, at);
    return { end: span.end, node: leaf(span.code === undefined ? 'text' : 'code', span.code ?? span.ticks) };
}
function findEquation(source, at) {
    const match = matchAt(EQUATION, source, at);
    if (match === null)
        return undefined;
    return { end: at + match[0].length, node: leaf('equation', match[1] ?? match[2] ?? '') };
}
function findTag(source, at, switches) {
    const lineBreak = matchAt(BREAK, source, at);
    if (lineBreak !== null)
        return { end: at + lineBreak[0].length, node: leaf('raw', '<br>') };
    const mention = switches.mentions === 'keep' ? matchAt(MENTION, source, at) : null;
    if (mention !== null)
        return { end: at + mention[0].length, node: leaf('raw', mention[0]) };
    const span = matchAt(SPAN, source, at);
    if (span === null)
        return undefined;
    const start = at + span[0].length;
    const close = closingTag(source, start, 'span');
    if (close === undefined)
        return undefined;
    const { underline, color } = readAttributes(span[1] ?? '');
    const marks = {
        ...(underline === 'true' ? { underline: true } : {}),
        ...(color === undefined || color === 'default' ? {} : { color }),
    };
    return {
        end: close.end,
        node: { runs: withMarks(readInline(source.slice(start, close.start), switches), marks) },
    };
}
function findLink(source, at, switches) {
    const citation = matchAt(CITATION, source, at);
    if (citation !== null)
        return { end: at + citation[0].length, node: leaf('raw', citation[0]) };
    const link = readLink(source, at);
    if (link === undefined)
        return undefined;
    const label = readInline(link.label, switches);
    return label.length === 0
        ? undefined
        : { end: link.end, node: { runs: withMarks(label, { href: link.href }) } };
}
function findDelimiter(source, at, char) {
    const row = matchAt(DELIMITERS, source, at)?.[0] ?? char;
    const end = at + row.length;
    if (char === '~' && row.length !== 2)
        return { end, node: leaf('text', row) };
    const before = source.charAt(at - 1);
    const after = source.charAt(end);
    const opens = /\S/.test(after) && !(char === '_' && /[\p{L}\p{N}]/u.test(before));
    const closes = /\S/.test(before) && !(char === '_' && /[\p{L}\p{N}]/u.test(after));
    return { end, node: { char, length: row.length, opens, closes, left: row.length } };
}
function leaf(kind, text) {
    return { runs: [{ kind, text, marks: {} }] };
}
function matchAt(pattern, source, at) {
    pattern.lastIndex = at;
    return pattern.exec(source);
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/markdown/inline/escape.js

/** Stands for a neighbour that is no text: a link, code, another mark. */
const OTHER = '\u0000';
/**
 * Escaping for the text runs of a block.
 * @param runs all of its runs
 * @returns from the index of a text run to Markdown that reads back as that text
 */
function escaper(runs, switches) {
    const textAt = (index) => runs[index]?.text ?? '';
    if (switches.escapes === 'documented') {
        return (index) => textAt(index).replace(/./gs, (char) => (isDocumented(char) ? `\\${char}` : char));
    }
    const text = runs.map((run) => (run.kind === 'text' ? run.text : OTHER)).join('');
    const whole = {
        brackets: /\]\(|\[\^|^\[[ xX]\]/.test(text) || runs.some((run) => run.marks.href !== undefined),
        dollars: text.indexOf('$') !== text.lastIndexOf('$') || runs.some((run) => run.kind === 'equation'),
        literal: escapable(switches),
    };
    return (index) => {
        const edges = { start: index === 0 ? '' : OTHER, end: index === runs.length - 1 ? '' : OTHER };
        return textAt(index).replace(/[^\p{L}\p{N}\s]/gu, (char, at, run) => {
            if (!whole.literal.has(char))
                return char;
            const surroundings = {
                before: run.charAt(at - 1) || edges.start,
                after: run.charAt(at + 1) || edges.end,
                rest: run.slice(at, at + 10),
                first: at === 0 && index === 0,
            };
            return isAmbiguous(char, surroundings, whole) ? `\\${char}` : char;
        });
    };
}
function isAmbiguous(char, around, whole) {
    switch (char) {
        case '\\':
            return around.after === '' || around.after === OTHER || whole.literal.has(around.after);
        case '*':
            return !(/\s/.test(around.before) && /\s/.test(around.after));
        case '_':
            return !/^[\p{L}\p{N}]{2}$/u.test(around.before + around.after);
        case '~':
            return [around.before, around.after].some((neighbour) => neighbour === '~' || neighbour === OTHER);
        case '`':
            return true;
        case '$':
            return whole.dollars;
        case '[':
        case ']':
            return whole.brackets;
        case '<':
            return /^[a-z/\0]/i.test(around.after);
        case '{':
            return /^\{(?:color|toggle)=/.test(around.rest);
        case '>':
        case '|':
            return around.first;
        case '#':
        case '-':
        case '+':
            return around.first;
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/markdown/inline/write.js
/** Runs \u2192 inline Markdown: the mark that lasts longest stands outermost, whitespace stands outside of emphasis. */



/** Inline Markdown for runs, with the escapes that the switches ask for. */
function writeInline(runs, switches) {
    const joined = joinRuns(runs);
    const escaped = escaper(joined, switches);
    return writePieces(joined.map((run, index) => ({
        markdown: run.kind === 'text' ? escaped(index) : writeLiteral(run.kind, run.text, switches),
        marks: run.marks,
    })));
}
function writeLiteral(kind, text, switches) {
    switch (kind) {
        case 'code':
            return writeCode(text);
        case 'equation':
            return writeEquation(text, switches);
        case 'raw':
            return text;
    }
}
/** The spelling that the switch asks for, unless the expression itself would end it. */
function writeEquation(expression, switches) {
    const ticks = switches.inlineEquation === 'dollar-backtick' ? !expression.includes('`') : expression.includes('$');
    return ticks ? `$\`${expression}\`$` : `$${expression}$`;
}
function writeCode(code) {
    const rows = new Set((code.match(/`+/g) ?? []).map((row) => row.length));
    let length = 1;
    while (rows.has(length))
        length += 1;
    const fence = '`'.repeat(length);
    const pad = /^`|`$|^ .*[^ ].* $|^ [^ ] $/.test(code) ? ' ' : '';
    return fence + pad + code + pad + fence;
}
function writePieces(pieces) {
    let markdown = '';
    for (let at = 0; at < pieces.length;) {
        const lengths = MARK_NAMES.map((name) => stretch(pieces, at, name));
        const longest = Math.max(...lengths);
        const name = MARK_NAMES[lengths.indexOf(longest)];
        const value = name === undefined ? undefined : pieces[at]?.marks[name];
        if (name === undefined || value === undefined) {
            markdown += pieces[at]?.markdown ?? '';
            at += 1;
        }
        else {
            const inner = pieces.slice(at, at + longest).map((piece) => withoutMark(piece, name));
            markdown += enclose(name, value, writePieces(inner));
            at += longest;
        }
    }
    return markdown;
}
/** For how many pieces from a place on a mark keeps its value; 0 without the mark. */
function stretch(pieces, from, name) {
    const value = pieces[from]?.marks[name];
    if (value === undefined)
        return 0;
    let end = from + 1;
    while (pieces[end]?.marks[name] === value)
        end += 1;
    return end - from;
}
function withoutMark(piece, name) {
    const { [name]: _, ...marks } = piece.marks;
    return { ...piece, marks };
}
function enclose(name, value, inner) {
    switch (name) {
        case 'bold':
            return emphasise('**', inner);
        case 'italic':
            return emphasise('*', inner);
        case 'strike':
            return emphasise('~~', inner);
        case 'underline':
            return `<span underline="true">${inner}</span>`;
        case 'color':
            return `<span${writeAttributes({ color: String(value) })}>${inner}</span>`;
        case 'href':
            return `[${inner}](${String(value)})`;
    }
}
function emphasise(delimiter, inner) {
    const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(inner) ?? [];
    return core === '' ? inner : before + delimiter + core + delimiter + after;
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/markdown/inline/canonical.js


const MAX_ROUNDS = 5;
/** Canonical inline Markdown for any inline Markdown. */
function canonicalInline(source, switches) {
    let text = source.trim();
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
        const next = writeInline(readInline(text, switches), switches).trim();
        if (next === text)
            return text;
        text = next;
    }
    return inlineOf([{ kind: 'text', text, marks: {} }], { ...switches, escapes: 'documented' });
}
/** Canonical inline Markdown for rich text that came as runs; line breaks become `<br>`. */
function inlineOf(runs, switches) {
    const broken = runs.flatMap((run) => {
        if (run.kind !== 'text')
            return [run];
        return run.text
            .split('\n')
            .flatMap((line, index) => [
            ...(index === 0 ? [] : [{ kind: 'raw', text: '<br>', marks: run.marks }]),
            { ...run, text: line },
        ]);
    });
    return writeInline(broken, switches);
}
/** Stored inline Markdown as it is rendered now. Unlike a write, this loses no mention and no equation. */
function respellInline(text, switches) {
    const reading = {
        ...switches,
        mentions: 'keep',
        inlineEquation: 'dollar',
        autolink: false,
    };
    return inlineOf(readInline(text, reading), switches);
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/markdown/form.js
/** The lines of one block, without its children: what stands before them and what behind. */


/** Containers that are a tag around their children. */
const CONTAINER_TAGS = {
    column_list: 'columns',
    column: 'column',
    synced_block: 'synced_block',
    synced_block_reference: 'synced_block_reference',
};
/** Blocks that are one tag around their plain or inline text. */
const TEXT_TAGS = { child_page: 'page', child_database: 'database' };
const MEDIA = new Set(['file', 'pdf', 'video', 'audio']);
/**
 * How a block is written.
 * @param number its place among the numbered items around it
 */
function formOf(block, number, switches) {
    const { type, color, attributes = {} } = block;
    const text = () => respellInline(block.text, switches);
    const marked = (marker) => form_leaf([line(marker, text(), block)]);
    const container = CONTAINER_TAGS[type];
    if (container !== undefined)
        return enclosed(openTag(container, { ...attributes, color }), [], container);
    const textTag = TEXT_TAGS[type];
    if (textTag !== undefined)
        return form_leaf([`${openTag(textTag, { ...attributes, color })}${block.text}</${textTag}>`]);
    if (MEDIA.has(type)) {
        const { url, ...others } = attributes;
        return form_leaf([`${openTag(type, { src: url, ...others })}${text()}</${type}>`]);
    }
    switch (type) {
        case 'paragraph':
            return block.text === '' ? form_leaf(['<empty-block/>']) : marked('');
        case 'heading_1':
        case 'heading_2':
        case 'heading_3':
        case 'heading_4':
            return marked('#'.repeat(Number(type.slice(-1))));
        case 'bulleted_list_item':
            return marked('-');
        case 'numbered_list_item':
            return marked(`${String(number)}.`);
        case 'to_do':
            return marked(block.checked === true ? '- [x]' : '- [ ]');
        case 'quote':
            return marked('>');
        case 'divider':
            return form_leaf(['---']);
        case 'code':
            return code(block);
        case 'equation':
            return form_leaf(['$$', ...block.text.split('\n'), '$$']);
        case 'image':
            return form_leaf([`![${text()}](${attributes['url'] ?? ''})`]);
        case 'table_of_contents':
            return form_leaf([`<table_of_contents${writeAttributes({ color })}/>`]);
        case 'toggle':
            return enclosed(openTag('details', { ...attributes, color }), [`<summary>${text()}</summary>`], 'details');
        case 'callout':
            return enclosed(openTag('callout', { ...attributes, color }), block.text === '' ? [] : [`\t${text()}`], 'callout');
        case 'table':
            return form_table(block, switches);
        case 'table_row':
            return inTable(openTag('tr', { color }), [], 'tr', switches);
        case 'table_cell':
            return form_leaf([`${openTag('td', { color })}${text()}</td>`]);
        default:
            return form_leaf([`<unknown${writeAttributes({ url: blockUrl(block.id), alt: type })}/>`]);
    }
}
function form_leaf(head) {
    return { head, tail: [], childDepth: 1 };
}
function enclosed(open, head, name) {
    return { head: [open, ...head], tail: [`</${name}>`], childDepth: 1 };
}
function openTag(name, attributes) {
    return `<${name}${writeAttributes(attributes)}>`;
}
function line(marker, text, block) {
    const style = writeAttributes({ toggle: block.attributes?.['toggle'], color: block.color }).trim();
    return [marker, text, style === '' ? '' : `{${style}}`].filter((part) => part !== '').join(' ');
}
/** The fence is longer than any row of backticks at the start of a line inside. */
function code(block) {
    const rows = block.text.match(/^\s*`{3,}/gm) ?? [];
    const fence = '`'.repeat(Math.max(3, ...rows.map((row) => row.trim().length + 1)));
    const lines = block.text === '' ? [] : block.text.split('\n');
    return form_leaf([fence + (block.language ?? 'plain text'), ...lines, fence]);
}
function form_table(block, switches) {
    const { colgroup, ...attributes } = block.attributes ?? {};
    const indent = switches.tableIndent === 'tabs' ? '\t' : '';
    const columns = colgroup?.match(/<[^>]*>/g)?.map((column) => `${indent}${indent}${column}`) ?? [];
    const head = columns.length === 0 ? [] : [`${indent}<colgroup>`, ...columns, `${indent}</colgroup>`];
    return inTable(openTag('table', attributes), head, 'table', switches);
}
function inTable(open, head, name, switches) {
    return { ...enclosed(open, head, name), childDepth: switches.tableIndent === 'tabs' ? 1 : 0 };
}
/** Where Notion points for a block that it does not render. */
function blockUrl(id) {
    return `https://www.notion.so/${id.replaceAll('-', '')}`;
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/markdown/switches.js
/**
 * What nobody could confirm about Notion's Markdown, as switches: tests run with either setting. The defaults are the
 * likelier or the documented behaviour.
 */
const switches_DEFAULT_SWITCHES = {
    escapes: 'ambiguous',
    escapable: 'documented',
    inlineEquation: 'dollar',
    mentions: 'keep',
    autolink: false,
    unknownLanguage: 'plain text',
    tableIndent: 'tabs',
    contentUpdates: 'atomic',
    replacedContentKeepsIds: false,
};

;// CONCATENATED MODULE: ./build/src/emulators/notion/markdown/render.js


/** A page's text as the Markdown endpoints return it. */
function renderBlocks(blocks, switches = switches_DEFAULT_SWITCHES) {
    return renderLines(blocks, switches).lines.join('\n');
}
/** The same, line by line, with the place of every block. */
function renderLines(blocks, switches) {
    const lines = [];
    const spans = new Map();
    const add = (line, depth) => {
        lines.push(line === '' ? '' : '\t'.repeat(depth) + line);
    };
    const write = (siblings, depth) => {
        let number = 0;
        for (const block of siblings) {
            number = block.type === 'numbered_list_item' ? number + 1 : 0;
            const form = formOf(block, number, switches);
            const from = lines.length;
            spans.set(block, { from, to: from, depth });
            for (const line of form.head)
                add(line, depth);
            write(block.children, depth + form.childDepth);
            for (const line of form.tail)
                add(line, depth);
            spans.set(block, { from, to: lines.length, depth });
        }
    };
    write(blocks, 0);
    return { lines, spans };
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/errors.js
// Error answers. Status, code and shape are documented; texts are near what the live service says, and nobody should
// read them. https://developers.notion.com/reference/status-codes
class ApiError extends Error {
    status;
    code;
    additionalData;
    headers;
    constructor(status, code, message, extra = {}) {
        super(message);
        this.name = 'ApiError';
        this.status = status;
        this.code = code;
        this.additionalData = extra.additionalData;
        this.headers = extra.headers ?? {};
    }
    /** The body of the answer. */
    toJSON() {
        return {
            object: 'error',
            status: this.status,
            code: this.code,
            message: this.message,
            ...(this.additionalData && { additional_data: this.additionalData }),
        };
    }
}
/** 400: a value, a limit or a rule was violated. */
const invalid = (message, additionalData) => new ApiError(400, 'validation_error', message, additionalData ? { additionalData } : {});
/** 400 for a path or method that is not emulated, and for malformed ids in paths. */
const invalidUrl = () => new ApiError(400, 'invalid_request_url', 'Invalid request URL.');
/** 404: missing, of another kind, or not shared; nobody can tell which. */
const errors_notFound = (kind, id, connection) => new ApiError(404, 'object_not_found', `Could not find ${kind} with ID: ${id}. Make sure the relevant pages and databases are shared with your integration "${connection}".`);
const unauthorized = () => new ApiError(401, 'unauthorized', 'API token is invalid.');
const restricted = () => new ApiError(403, 'restricted_resource', 'Insufficient permissions for this endpoint.');
/** 403 of a Free plan without blocks left. https://developers.notion.com/reference/workspace-block-limits */
const blockLimit = () => new ApiError(403, 'restricted_resource', 'This workspace has reached its block limit.', {
    additionalData: { block_limit: 'block_creation' },
});

;// CONCATENATED MODULE: ./build/src/emulators/notion/ids.js
// Ids. They are made from a seed and a counter, so that two runs of a test meet the same ones, and hashed, so that
// their order says nothing about the order of creation (as an unsorted query must not).

/** Dashed, lower-case form of an id that a request may give in any form; undefined where it is no id. */
function normalId(id) {
    const hex = id.replaceAll('-', '').toLowerCase();
    if (!/^[0-9a-f]{32}$/.test(hex))
        return undefined;
    return dashed(hex);
}
const dashed = (hex) => [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
/** The counter is all its state, and part of snapshots. */
class Ids {
    #seed;
    count = 0;
    constructor(seed) {
        this.#seed = seed;
    }
    #next() {
        this.count += 1;
        return (0,external_node_crypto_.createHash)('md5').update(`${this.#seed}:${this.count}`).digest();
    }
    /** A UUID. */
    uuid() {
        const hex = this.#next().toString('hex');
        return dashed(`${hex.slice(0, 12)}4${hex.slice(13, 16)}a${hex.slice(17)}`);
    }
    /**
     * A property id: four characters, percent-encoded as Notion tells them (`fk%5EY`), not among `taken`. Some of its
     * characters need the encoding, so that who forgets to keep it as it is finds out.
     */
    property(taken) {
        for (;;) {
            const characters = [...this.#next().subarray(0, 4)].map((byte) => alphabet[byte % alphabet.length]);
            const id = encodeURIComponent(characters.join(''));
            if (!taken.includes(id))
                return id;
        }
    }
}
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz:;<=>?@[]^`{|}~_\\';
/** Percent-decoded, where that is possible. */
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/properties/find.js
// Addressing properties by name or id. Ids are told percent-encoded; both forms are understood.
// https://developers.notion.com/reference/page-property-values


/** The property that a request names, if there is one. */
function findProperty(source, key) {
    return (source.properties.find(({ id }) => id === key || decoded(id) === key) ??
        source.properties.find(({ name }) => name === key));
}
/** The property that a request names; 400 where there is none. */
function requireProperty(source, key) {
    const property = findProperty(source, key);
    if (!property)
        throw invalid(`${key} is not a property that exists.`);
    return property;
}
/** The option with that id. */
const optionById = (property, id) => property.options.find((option) => option.id === id);
/** The option that a status shows when nothing was chosen: the first of the To-do group. */
const find_defaultStatus = (property) => property.options.find(({ group }) => group === 'To-do') ?? property.options[0];
/** Types whose values nobody can write. */
const computedTypes = [
    'formula',
    'rollup',
    'unique_id',
    'created_time',
    'created_by',
    'last_edited_time',
    'last_edited_by',
    'button',
];

;// CONCATENATED MODULE: ./build/src/emulators/notion/rich-text.js
const rich_text_plain = {
    bold: false,
    italic: false,
    strikethrough: false,
    underline: false,
    code: false,
    color: 'default',
};
/** One unformatted item; none for an empty text. */
const richText = (content) => content === ''
    ? []
    : [{ type: 'text', text: { content, link: null }, annotations: rich_text_plain, plain_text: content, href: null }];
/** The text without formatting, as every item tells it. */
const plainText = (items) => items.map((item) => item.plain_text).join('');
/** What is stored of a request's items: types, annotations and plain text filled in; empty texts vanish. */
function storeRichText(workspace, items) {
    return items.flatMap((item) => {
        const annotations = { ...rich_text_plain, ...item.annotations };
        if (item.text) {
            const { content, link } = item.text;
            if (content === '')
                return [];
            const text = { content, link: link ?? null };
            return [{ type: 'text', text, annotations, plain_text: content, href: link?.url ?? null }];
        }
        if (item.equation) {
            const { equation } = item;
            return [{ type: 'equation', equation, annotations, plain_text: equation.expression, href: null }];
        }
        return [{ ...mention(workspace, item.mention), type: 'mention', annotations }];
    });
}
function mention(workspace, given) {
    if (given.user) {
        const { id } = given.user;
        const name = workspace.users.get(id)?.name ?? 'Anonymous';
        return { mention: { type: 'user', user: { object: 'user', id } }, plain_text: `@${name}`, href: null };
    }
    if (given.date) {
        const date = { end: null, time_zone: null, ...given.date };
        return { mention: { type: 'date', date }, plain_text: date.start, href: null };
    }
    if (given.page) {
        const { id } = given.page;
        const title = workspace.pages.get(id)?.values.title;
        const href = `https://www.notion.so/${id.replaceAll('-', '')}`;
        return {
            mention: { type: 'page', page: { id } },
            plain_text: title ? plainText(title) : 'Untitled',
            href,
        };
    }
    const [type = ''] = Object.keys(given).filter((key) => key !== 'type');
    return { mention: { type, [type]: given[type] }, plain_text: '', href: null };
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/titles.js

/** The title of a page; that of a row is the property whose id is `title`, as everywhere. */
const titles_titleOf = (page) => plainText(page.values.title ?? []);

;// CONCATENATED MODULE: ./build/src/emulators/notion/plain-values.js



/** A property's value in a request, from text, a number, an option's name, names or ids of pages and people, or null. */
function toRequestValue(workspace, property, value) {
    return { [property.type]: convert(workspace, property, value) };
}
function convert(workspace, property, value) {
    const list = value === null ? [] : Array.isArray(value) ? value : [value];
    switch (property.type) {
        case 'title':
        case 'rich_text':
            return value === null || value === '' ? [] : [{ text: { content: textOf(value) } }];
        case 'select':
        case 'status':
            return value === null ? null : { name: textOf(value) };
        case 'multi_select':
            return list.map((name) => ({ name: String(name) }));
        case 'date':
            return typeof value === 'string' ? { start: value } : value;
        case 'people':
            return list.map((person) => ({ id: userId(workspace, String(person)) }));
        case 'relation':
            return list.map((page) => ({ id: rowId(workspace, property, String(page)) }));
        default:
            return value;
    }
}
const textOf = (value) => (typeof value === 'string' ? value : JSON.stringify(value));
function userId(workspace, person) {
    return (workspace.users.get(person)?.id ?? workspace.users.all().find(({ name }) => name === person)?.id ?? person);
}
function rowId(workspace, property, row) {
    if (workspace.pages.get(row))
        return row;
    const rows = workspace.pages.under(property.relation.dataSource);
    return rows.find((id) => titles_titleOf(workspace.pages.get(id)) === row) ?? row;
}
/** What a person sees in a cell: text, number, name, names, titles of pages. Dates as ISO text, ranges as `start \u2192 end`. */
function plainValue(workspace, page, property) {
    const value = page.values[property.id];
    const ids = value ?? [];
    switch (property.type) {
        case 'title':
        case 'rich_text':
            return plainText(value ?? []);
        case 'select':
            return optionById(property, value)?.name ?? null;
        case 'status':
            return (optionById(property, value) ?? find_defaultStatus(property))?.name ?? null;
        case 'multi_select':
            return ids.flatMap((id) => optionById(property, id)?.name ?? []);
        case 'people':
            return ids.map((id) => workspace.users.get(id)?.name ?? id);
        case 'relation':
            return ids.flatMap((id) => {
                const other = workspace.pages.get(id);
                return other ? [titles_titleOf(other)] : [];
            });
        case 'date':
            return dateText(value);
        case 'checkbox':
            return value ?? false;
        default:
            return value ?? null;
    }
}
const dateText = (date) => date ? [date.start, date.end].filter(Boolean).join(' \u2192 ') : null;
/** The values of a row by property name. */
const plainRow = (workspace, source, page) => Object.fromEntries(source.properties.map((property) => [property.name, plainValue(workspace, page, property)]));

;// CONCATENATED MODULE: ./build/src/emulators/notion/inspection.js
// Looking at the workspace without requests: for tests, the demo and people who drive the emulator from outside.





class Inspection {
    #workspace;
    constructor(workspace) {
        this.#workspace = workspace;
    }
    /** The rows of a data source (or of a database's first one), oldest first; trashed ones only when asked for. */
    rows(id, { trashed = false } = {}) {
        const source = this.source(id);
        return this.#workspace.pages
            .under(source.id)
            .map((row) => this.#workspace.pages.get(row))
            .filter((page) => trashed || !page.inTrash)
            .sort((one, other) => one.created - other.created)
            .map((page) => this.#row(source, page));
    }
    /** One row by its id. */
    row(id) {
        const page = this.page(id);
        if (page.parent.type !== 'data_source_id')
            throw new Error(`${id} is no row.`);
        return this.#row(this.source(page.parent.data_source_id), page);
    }
    /** The body of a page as the Markdown endpoint tells it. */
    markdown(id) {
        return renderBlocks(this.page(id).blocks, this.#workspace.switches.markdown);
    }
    /** The id of the page with that title that is not in the trash; an error unless there is exactly one. */
    pageByTitle(title) {
        const found = this.#workspace.pages.all().filter((page) => titles_titleOf(page) === title && !page.inTrash);
        const [only] = found;
        if (!only || found.length > 1)
            throw new Error(`${found.length} pages are titled \u201c${title}\u201d, not one.`);
        return only.id;
    }
    /** The database with that title: its id and that of its first data source. */
    databaseByTitle(title) {
        const found = this.#workspace.databases
            .all()
            .find((each) => plainText(each.title) === title && !each.inTrash);
        if (!found)
            throw new Error(`There is no database \u201c${title}\u201d.`);
        return { database: found.id, dataSource: this.source(found.id).id };
    }
    /** Everything as plain JSON: pages with their bodies, databases with their rows. */
    tree() {
        return this.#below((parent) => parent.type === 'workspace');
    }
    #below(isChild) {
        const { pages, databases } = this.#workspace;
        const under = (id) => (parent) => parent.type === 'page_id' && parent.page_id === id;
        return [
            ...pages
                .all()
                .filter(({ parent, inTrash }) => !inTrash && isChild(parent))
                .map((page) => {
                const children = this.#below(under(page.id));
                return { page: titles_titleOf(page), id: page.id, markdown: this.markdown(page.id), children };
            }),
            ...databases
                .all()
                .filter(({ parent, inTrash }) => !inTrash && isChild(parent))
                .map(({ id, title }) => {
                const rows = this.rows(id).map((row) => ({ ...row, markdown: this.markdown(row.id) }));
                return { database: plainText(title), id, dataSource: this.source(id).id, rows };
            }),
        ];
    }
    /** A page by id, as it is stored. */
    page(id) {
        const page = this.#workspace.pages.get(id);
        if (!page)
            throw new Error(`There is no page ${id}.`);
        return page;
    }
    /** A data source by its id or that of its database. */
    source(id) {
        const { sources } = this.#workspace;
        const source = sources.get(id) ?? sources.get(sources.under(id)[0] ?? '');
        if (!source)
            throw new Error(`There is no data source ${id}.`);
        return source;
    }
    #row(source, page) {
        return {
            id: page.id,
            values: plainRow(this.#workspace, source, page),
            inTrash: page.inTrash,
            createdTime: clock_timestamp(page.created),
            editedTime: clock_timestamp(page.edited),
            editedBy: this.#workspace.users.get(page.editedBy)?.name ?? page.editedBy,
        };
    }
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/model.js
const statusGroups = ['To-do', 'In progress', 'Complete'];

;// CONCATENATED MODULE: ./build/src/emulators/notion/properties/options.js
// Options of select, multi_select and status properties: what a schema update makes of the list it sends.
// https://developers.notion.com/reference/property-object


const colors = [
    'default',
    'gray',
    'brown',
    'orange',
    'yellow',
    'green',
    'blue',
    'purple',
    'pink',
    'red',
];
/**
 * The options after a list was sent: those named by id or exact name stay (an id with a name renames), others are new,
 * and the ones left out are gone, with them the values of rows.
 */
function applyOptions(workspace, type, existing, given) {
    const options = given.map((wanted) => {
        const old = existing.find(({ id, name }) => (wanted.id ? id === wanted.id : name === wanted.name));
        if (wanted.id && !old && !wanted.name)
            throw invalid(`Option with ID ${wanted.id} does not exist.`);
        const group = type === 'status' ? groupOf(workspace, wanted.group, old) : undefined;
        return {
            id: old?.id ?? workspace.ids.uuid(),
            name: wanted.name ?? old?.name,
            color: wanted.color ?? old?.color ?? nextColor(existing.length),
            description: wanted.description ?? old?.description ?? null,
            ...(group && { group }),
        };
    });
    requireGoodNames(options);
    if (type !== 'status' || workspace.switches.omittedStatusOptions === 'remove')
        return options;
    return [...existing.filter(({ id }) => !options.some((option) => option.id === id)), ...options];
}
/** A new option that a page write brought along by naming it. */
function implicitOption(workspace, existing, name) {
    const option = { id: workspace.ids.uuid(), name, color: nextColor(existing.length), description: null };
    requireGoodNames([...existing, option]);
    return option;
}
/** What a status property has when its configuration names no options. */
const defaultStatusOptions = (workspace) => ['Not started', 'In progress', 'Done'].map((name, at) => ({
    id: workspace.ids.uuid(),
    name,
    color: ['default', 'blue', 'green'][at],
    description: null,
    group: statusGroups[at],
}));
const nextColor = (count) => colors[(count + 1) % colors.length];
function groupOf(workspace, wanted, old) {
    const kept = old?.group ?? 'To-do';
    if (wanted === undefined || !workspace.switches.statusGroupField)
        return kept;
    const group = statusGroups.find((name) => name === wanted);
    if (!group)
        throw invalid(`${JSON.stringify(wanted)} is not a status group; use ${statusGroups.join(', ')}.`);
    return group;
}
function requireGoodNames(options) {
    const seen = new Set();
    for (const { name } of options) {
        if (name.includes(','))
            throw invalid(`Invalid select option, commas not allowed: ${name}`);
        if (name.trim() === '')
            throw invalid('Select option names cannot be empty.');
        if (name.length > 100)
            throw invalid(`Select option names are at most 100 characters: ${name}`);
        if (seen.has(name.toLowerCase()))
            throw invalid(`Cannot have two options with the same name: ${name}`);
        seen.add(name.toLowerCase());
    }
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/properties/unique-id.js
/** The next number of a data source. */
function takeNumber(workspace, sourceId) {
    const source = workspace.sources.get(sourceId);
    workspace.sources.set({ ...source, nextNumber: source.nextNumber + 1 });
    return source.nextNumber;
}
/** Numbers the rows that were there before the property. */
function numberRows(workspace, sourceId, property) {
    const rows = workspace.pages.under(sourceId).map((id) => workspace.pages.get(id));
    for (const row of rows.sort((one, other) => one.created - other.created)) {
        const number = takeNumber(workspace, sourceId);
        workspace.pages.set({ ...row, values: { ...row.values, [property.id]: number } });
    }
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/properties/configure.js
// Changing the properties of a data source: creating, configuring, renaming, deleting, and both ends of relations.
// https://developers.notion.com/reference/update-data-source-properties






const typesWithOptions = ['select', 'multi_select', 'status'];
const supported = [
    ...[
        'title',
        'rich_text',
        'number',
        'select',
        'multi_select',
        'status',
        'date',
        'people',
        'files',
        'checkbox',
        'url',
    ],
    ...['email', 'phone_number', 'relation', 'formula', 'rollup', 'unique_id', 'created_time', 'created_by'],
    ...['last_edited_time', 'last_edited_by', 'button', 'place'],
];
/**
 * Applies the `properties` of a request, keyed by name or id: a configuration adds or changes, `{name}` renames, null
 * deletes. The data source is read and written in the workspace.
 */
function configureProperties(workspace, sourceId, given, requireSource) {
    for (const [key, wanted] of Object.entries(given)) {
        const source = workspace.sources.get(sourceId);
        const old = findProperty(source, key);
        if (wanted === null) {
            if (!old)
                throw invalid(`${key} is not a property that exists.`);
            removeProperty(workspace, source, old);
        }
        else if (old) {
            changeProperty(workspace, source, old, wanted, requireSource);
        }
        else {
            addProperty(workspace, source, key, wanted, requireSource);
        }
    }
}
/** Changes the options of a property, as people do one at a time. */
function changeOptions(workspace, source, name, change) {
    const property = requireProperty(source, name);
    replaceProperty(workspace, source.id, { ...property, options: change(property.options) });
}
function addProperty(workspace, source, name, wanted, requireSource) {
    const type = typeOf(wanted);
    if (!type)
        throw invalid(`${name} is not a property that exists.`);
    if (type === 'title' && source.properties.some((property) => property.type === 'title')) {
        throw invalid('A data source has exactly one title property.');
    }
    const id = type === 'title' ? 'title' : workspace.ids.property(source.properties.map((property) => property.id));
    const base = { id, name, type, description: null, options: [], config: {} };
    const property = configured(workspace, base, type, wanted);
    requireFreeName(source, property);
    workspace.sources.set({ ...source, properties: [...source.properties, property] });
    if (type === 'relation')
        connect(workspace, source.id, property, wanted.relation, requireSource);
    if (type === 'unique_id')
        numberRows(workspace, source.id, property);
}
function changeProperty(workspace, source, old, wanted, requireSource) {
    const type = typeOf(wanted) ?? old.type;
    if (type !== old.type && (old.type === 'title' || type === 'title')) {
        throw invalid('The title property can be neither removed nor retyped.');
    }
    const base = type === old.type ? old : { ...bare(old), type, options: [], config: {} };
    const property = configured(workspace, base, type, wanted);
    requireFreeName(source, property);
    replaceProperty(workspace, source.id, property);
    if (type === 'relation' && wanted.relation && !isConnected(old, wanted.relation)) {
        connect(workspace, source.id, property, wanted.relation, requireSource);
    }
    else if (wanted.relation?.dual_property?.synced_property_name) {
        renameOtherEnd(workspace, property, wanted.relation.dual_property.synced_property_name);
    }
    if (type !== old.type)
        forgetValues(workspace, source.id, old.id);
}
/** A property as the given configuration leaves it; relations are connected afterwards. */
function configured(workspace, base, type, wanted) {
    const config = wanted[type] ?? {};
    const name = wanted.name ?? base.name;
    if (name.trim() === '')
        throw invalid('Property names cannot be empty.');
    const property = { ...base, name, description: wanted.description ?? base.description };
    if (typesWithOptions.includes(type)) {
        if (config.options)
            return { ...property, options: applyOptions(workspace, type, base.options, config.options) };
        return type === 'status' && base.options.length === 0
            ? { ...property, options: defaultStatusOptions(workspace) }
            : property;
    }
    return type === 'relation' ? property : { ...property, config: { ...base.config, ...config } };
}
function typeOf(wanted) {
    const type = Object.keys(wanted).find((key) => supported.includes(key));
    if (wanted.type && wanted.type !== type)
        throw invalid(`${String(wanted.type)} is not a supported property type.`);
    return type;
}
function requireFreeName(source, property) {
    if (source.properties.some(({ id, name }) => name === property.name && id !== property.id)) {
        throw invalid(`Cannot have two properties with the same name: ${property.name}`);
    }
}
/** Sets the target of a relation and, for a two-way one, makes the other end. */
function connect(workspace, sourceId, property, wanted, requireSource) {
    const target = requireSource(wanted.data_source_id);
    const here = workspace.sources.get(sourceId);
    if (!wanted.dual_property) {
        replaceProperty(workspace, sourceId, { ...property, relation: { dataSource: target.id } });
        return;
    }
    const title = plainText(here.title) || 'Untitled';
    const other = {
        id: workspace.ids.property(target.properties.map(({ id }) => id)),
        name: wanted.dual_property.synced_property_name ?? `Related to ${title} (${property.name})`,
        type: 'relation',
        description: null,
        options: [],
        relation: { dataSource: here.id, synced: property.id },
        config: {},
    };
    requireFreeName(target, other);
    replaceProperty(workspace, here.id, { ...property, relation: { dataSource: target.id, synced: other.id } });
    const now = workspace.sources.get(target.id);
    workspace.sources.set({ ...now, properties: [...now.properties, other] });
}
/** Whether a relation points there already, one way or both ways as it is wanted. */
function isConnected({ relation }, wanted) {
    const bothWays = relation?.synced !== undefined;
    return relation?.dataSource === normalId(wanted.data_source_id) && (bothWays || !wanted.dual_property);
}
function renameOtherEnd(workspace, property, name) {
    const target = property.relation && workspace.sources.get(property.relation.dataSource);
    const other = target?.properties.find(({ id }) => id === property.relation?.synced);
    if (!target || !other)
        return;
    requireFreeName(target, { ...other, name });
    replaceProperty(workspace, target.id, { ...other, name });
}
function removeProperty(workspace, source, property) {
    if (property.type === 'title')
        throw invalid('The title property can be neither removed nor retyped.');
    dropProperty(workspace, source.id, property.id);
    if (property.relation?.synced)
        dropProperty(workspace, property.relation.dataSource, property.relation.synced);
}
function dropProperty(workspace, sourceId, id) {
    const source = workspace.sources.get(sourceId);
    if (!source)
        return;
    workspace.sources.set({
        ...source,
        properties: source.properties.filter((property) => property.id !== id),
    });
    forgetValues(workspace, sourceId, id);
}
function replaceProperty(workspace, sourceId, property) {
    const source = workspace.sources.get(sourceId);
    const properties = source.properties.map((each) => (each.id === property.id ? property : each));
    workspace.sources.set({ ...source, properties });
}
function forgetValues(workspace, sourceId, id) {
    for (const row of workspace.pages.under(sourceId)) {
        const page = workspace.pages.get(row);
        if (!(id in page.values))
            continue;
        workspace.pages.set({ ...page, values: without(page.values, id) });
    }
}
const without = (values, id) => Object.fromEntries(Object.entries(values).filter(([key]) => key !== id));
function bare(property) {
    const { relation: _relation, ...rest } = property;
    return rest;
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/markdown/blocks.js
/**
 * The blocks of a page, as the embedded Notion stores them: what the Markdown endpoints read and write. One shape for
 * every type, because the engine treats most of them alike; types are named as in the block API.
 */
/** Blocks that are pages and databases of their own: dropping one from a body means deleting it. */
function isChildPage(block) {
    return block.type === 'child_page' || block.type === 'child_database';
}
/** Blocks that mean something inside of their table or columns only. */
function isPart(block) {
    return ['table_row', 'table_cell', 'column'].includes(block.type);
}
/** Every block of a body, parents before their children. */
function* walkBlocks(blocks) {
    for (const block of blocks) {
        yield block;
        yield* walkBlocks(block.children);
    }
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/acts/blocks-budget.js
// Blocks that a workspace may still create. On a Free plan deleting gives none back.
// https://developers.notion.com/reference/workspace-block-limits


/** Counts created blocks; 403 when the workspace has none left. */
function spendBlocks(workspace, count) {
    if (count > 0 && workspace.blocksCreated + count > workspace.blockLimit)
        throw blockLimit();
    workspace.blocksCreated += count;
}
/** How many blocks of `after` were not there before. */
function newBlocks(before, after) {
    const known = new Set([...walkBlocks(before)].map(({ id }) => id));
    let count = 0;
    for (const { id } of walkBlocks(after))
        if (!known.has(id))
            count += 1;
    return count;
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/access.js
// Who may do what: tokens, their capabilities, and which pages and databases were shared with the connection.
// https://developers.notion.com/reference/capabilities

const capabilities = [
    'read content',
    'update content',
    'insert content',
    'read comments',
    'insert comments',
    'user information',
    'user e-mail',
];
/** The connection behind an `Authorization` header; 401 where there is none. */
function access_authenticate(workspace, header) {
    const token = /^Bearer (.+)$/.exec(header ?? '')?.[1];
    const connection = workspace.connections.all().find((each) => each.token === token);
    if (!connection || connection.revoked)
        throw unauthorized();
    return connection;
}
/** Refuses with 403 what the connection was not made for. */
function requireCapability(connection, needed) {
    if (needed && !connection.capabilities.includes(needed))
        throw restricted();
}
/** Whether something (or a page or database above it) was shared with the connection. */
function isShared(workspace, connection, id) {
    for (let at = id; at !== undefined; at = workspace.parentOf(at)) {
        if (connection.shared.includes(at))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/properties/relations.js
/** The page ids stored in a relation. */
const relationIds = (page, property) => page.values[property.id] ?? [];
/** After a page's relation went from `before` to `after`: the other ends follow. */
function mirrorRelation(workspace, actor, page, property, before, after) {
    const synced = property.relation?.synced;
    if (synced === undefined)
        return;
    for (const id of before)
        if (!after.includes(id))
            change(id, (ids) => ids.filter((each) => each !== page));
    for (const id of after)
        if (!before.includes(id))
            change(id, (ids) => [...ids, page]);
    function change(id, to) {
        const other = workspace.pages.get(id);
        if (!other)
            return;
        const ids = other.values[synced] ?? [];
        workspace.pages.set({
            ...other,
            values: { ...other.values, [synced]: to(ids) },
            ...(workspace.switches.relationsMoveOtherStamps && { edited: actor.at, editedBy: actor.user }),
        });
    }
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/properties/read.js
// Properties of pages and data sources as answers carry them.
// https://developers.notion.com/reference/page-property-values, https://developers.notion.com/reference/property-object





/** Most entries of a relation in the answer about a page; the property endpoint tells the rest. */
const relationEntries = 25;
/** A property's value with `id` and `type`, as in `page.properties`. */
function propertyValue(workspace, connection, page, property) {
    const { id, type } = property;
    if (type === 'relation') {
        const ids = visibleRelation(workspace, connection, page, property);
        const entries = ids.slice(0, relationEntries).map((each) => ({ id: each }));
        return { id, type, relation: entries, has_more: ids.length > relationEntries };
    }
    return { id, type, [type]: read_plainValue(page, property) };
}
/** The pages in a relation that the connection sees. */
function visibleRelation(workspace, connection, page, property) {
    const target = property.relation?.dataSource;
    if (target === undefined || !isShared(workspace, connection, target))
        return [];
    const hideTrash = workspace.switches.trashedRelations === 'hidden';
    return relationIds(page, property).filter((id) => !hideTrash || !workspace.pages.get(id)?.inTrash);
}
function read_plainValue(page, property) {
    const value = page.values[property.id];
    switch (property.type) {
        case 'title':
        case 'rich_text':
            return value ?? [];
        case 'select':
            return optionValue(optionById(property, value));
        case 'status':
            return optionValue(optionById(property, value) ?? find_defaultStatus(property));
        case 'multi_select':
            return (value ?? []).flatMap((id) => optionValue(optionById(property, id)) ?? []);
        case 'people':
            return (value ?? []).map(userReference);
        case 'checkbox':
            return value ?? false;
        case 'files':
            return value ?? [];
        case 'unique_id':
            return { prefix: property.config.prefix ?? null, number: value ?? null };
        case 'created_time':
            return clock_timestamp(page.created);
        case 'last_edited_time':
            return clock_timestamp(page.edited);
        case 'created_by':
            return userReference(page.createdBy);
        case 'last_edited_by':
            return userReference(page.editedBy);
        // Formulas and rollups are not computed here.
        case 'formula':
            return { type: 'unsupported', unsupported: {} };
        case 'rollup':
            return { type: 'unsupported', unsupported: {}, function: property.config.function };
        case 'button':
            return {};
        default:
            return value ?? null;
    }
}
/** A user as values and stamps name them. */
const userReference = (id) => ({ object: 'user', id });
const optionValue = (option) => option ? { id: option.id, name: option.name, color: option.color } : null;
/** A property's configuration, as in `data_source.properties`. */
function propertySchema(workspace, property) {
    const { id, name, type, description } = property;
    return { id, name, type, description, [type]: configuration(workspace, property) };
}
function configuration(workspace, property) {
    const { type, options, config } = property;
    switch (type) {
        case 'select':
        case 'multi_select':
            return { options: options.map(optionSchema) };
        case 'status':
            return { options: options.map(optionSchema), groups: groups(property) };
        case 'relation':
            return relationSchema(workspace, property);
        case 'number':
            return { format: config.format ?? 'number' };
        case 'unique_id':
            return { prefix: config.prefix ?? null };
        case 'formula':
            return { expression: config.expression ?? '' };
        case 'rollup':
            return {
                ...{
                    relation_property_name: '',
                    relation_property_id: '',
                    rollup_property_name: '',
                    rollup_property_id: '',
                },
                ...config,
            };
        default:
            return {};
    }
}
const optionSchema = ({ id, name, color, description }) => ({
    id,
    name,
    color,
    description,
});
const groups = (property) => statusGroups.map((name, at) => ({
    id: `${property.id}-${at}`,
    name,
    color: ['gray', 'blue', 'green'][at],
    option_ids: property.options.filter(({ group }) => group === name).map(({ id }) => id),
}));
function relationSchema(workspace, { relation }) {
    if (!relation)
        return {};
    const target = workspace.sources.get(relation.dataSource);
    const other = target?.properties.find(({ id }) => id === relation.synced);
    const common = {
        database_id: target?.database ?? relation.dataSource,
        data_source_id: relation.dataSource,
    };
    if (!other)
        return { ...common, type: 'single_property', single_property: {} };
    const dual_property = { synced_property_id: other.id, synced_property_name: other.name };
    return { ...common, type: 'dual_property', dual_property };
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/answers.js
// Records as answers carry them at version 2026-03-11 (`in_trash` only, no `archived`).
// https://developers.notion.com/docs/upgrade-guide-2026-03-11






const stamps = (record) => ({
    created_time: clock_timestamp(record.created),
    last_edited_time: clock_timestamp(record.edited),
    created_by: userReference(record.createdBy),
    last_edited_by: userReference(record.editedBy),
});
/** The address of a page, database or view. */
function url(id, title = '') {
    const slug = title.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '');
    return `https://www.notion.so/${slug && `${slug}-`}${id.replaceAll('-', '')}`;
}
const titleProperty = {
    id: 'title',
    name: 'title',
    type: 'title',
    description: null,
    options: [],
    config: {},
};
/** The properties that a page has: those of its data source, or only a title. */
function propertiesOf(workspace, page) {
    if (page.parent.type !== 'data_source_id')
        return [titleProperty];
    return workspace.sources.get(page.parent.data_source_id)?.properties ?? [];
}
/** A page object; `only` cuts its properties down to those (ids, in either form). */
function pageAnswer({ workspace, connection }, page, only = []) {
    const shown = propertiesOf(workspace, page).filter(({ id }) => only.length === 0 || only.some((each) => each === id || decoded(each) === decoded(id)));
    const properties = {};
    for (const property of shown)
        properties[property.name] = propertyValue(workspace, connection, page, property);
    return {
        object: 'page',
        id: page.id,
        ...stamps(page),
        in_trash: workspace.isTrashed(page.id),
        is_archived: page.isArchived,
        is_locked: page.isLocked,
        url: url(page.id, titles_titleOf(page)),
        public_url: null,
        parent: page.parent,
        properties,
        icon: page.icon,
        cover: page.cover,
    };
}
function databaseAnswer({ workspace, connection }, database) {
    const { created_time, last_edited_time } = stamps(database);
    return {
        object: 'database',
        id: database.id,
        title: database.title,
        description: database.description,
        parent: database.parent,
        is_inline: database.isInline,
        in_trash: workspace.isTrashed(database.id),
        is_locked: database.isLocked,
        created_time,
        last_edited_time,
        data_sources: workspace.sources
            .under(database.id)
            .map((id) => workspace.sources.get(id))
            .filter(({ id, inTrash }) => !inTrash && isShared(workspace, connection, id))
            .map(({ id, title }) => ({ id, name: plainText(title) })),
        icon: database.icon,
        cover: database.cover,
        url: url(database.id),
        public_url: null,
    };
}
function sourceAnswer({ workspace }, source) {
    const database = workspace.databases.get(source.database);
    return {
        object: 'data_source',
        id: source.id,
        title: source.title,
        description: source.description,
        parent: { type: 'database_id', database_id: source.database },
        database_parent: database.parent,
        is_inline: database.isInline,
        in_trash: workspace.isTrashed(source.id),
        ...stamps(source),
        properties: Object.fromEntries(source.properties.map((property) => [property.name, propertySchema(workspace, property)])),
        icon: source.icon,
        cover: null,
        url: url(source.database),
        public_url: null,
    };
}
/** A user; the e-mail address only for connections that may see it. */
function userAnswer({ workspace, connection }, user) {
    const common = { object: 'user', id: user.id, name: user.name, avatar_url: null, type: user.type };
    if (user.type === 'person') {
        const shown = user.email !== undefined && connection.capabilities.includes('user e-mail');
        return { ...common, person: shown ? { email: user.email } : {} };
    }
    const bot = {
        owner: { type: 'workspace', workspace: true },
        workspace_id: workspace.id,
        workspace_name: 'Acme',
        workspace_limits: { max_file_upload_size_in_bytes: 5_242_880 },
    };
    return { ...common, bot: user.id === connection.user ? bot : {} };
}
/** A comment; one whose block is gone is told as a comment on the page. */
function commentAnswer({ workspace }, comment, blockExists) {
    const author = workspace.users.get(comment.createdBy);
    const lost = comment.block !== undefined && !blockExists;
    return {
        object: 'comment',
        id: comment.id,
        parent: comment.block !== undefined && blockExists
            ? { type: 'block_id', block_id: comment.block }
            : { type: 'page_id', page_id: comment.page },
        discussion_id: comment.discussion,
        created_time: clock_timestamp(comment.created),
        last_edited_time: clock_timestamp(comment.created),
        created_by: userReference(comment.createdBy),
        rich_text: comment.text,
        display_name: { type: author.type === 'bot' ? 'integration' : 'user', resolved_name: author.name },
        ...(lost && { original_content_deleted: true }),
    };
}
function viewAnswer(view) {
    return {
        object: 'view',
        id: view.id,
        parent: { type: 'database_id', database_id: view.database },
        data_source_id: view.dataSource,
        name: view.name,
        type: view.type,
        ...stamps(view),
        url: url(view.id),
        filter: null,
        sorts: null,
        quick_filters: null,
        configuration: null,
        ...view.settings,
    };
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/acts/bodies.js
// Bodies of pages: replacing their blocks, and the blocks that stand for child pages and databases.



/** Sets the blocks of a page. Child pages and databases that are no longer among them go to the trash. */
function setBody(workspace, actor, pageId, blocks) {
    const page = workspace.pages.get(pageId);
    spendBlocks(workspace, newBlocks(page.blocks, blocks));
    const kept = new Set([...walkBlocks(blocks)].map(({ id }) => id));
    for (const block of walkBlocks(page.blocks)) {
        if (isChildPage(block) && !kept.has(block.id))
            dropChild(workspace, actor, block.id);
    }
    const same = JSON.stringify(page.blocks) === JSON.stringify(blocks);
    if (same && !workspace.switches.noOpWritesMoveStamps)
        return page;
    return workspace.pages.set({ ...page, blocks, edited: actor.at, editedBy: actor.user });
}
function dropChild(workspace, actor, id) {
    const trashed = { inTrash: true, edited: actor.at, editedBy: actor.user };
    const page = workspace.pages.get(id);
    if (page)
        workspace.pages.set({ ...page, ...trashed });
    const database = workspace.databases.get(id);
    if (database)
        workspace.databases.set({ ...database, ...trashed });
}
/** Shows a page or database in the body of the page it stands on, at the end. */
function showChild(workspace, actor, parent, child) {
    if (parent.type !== 'page_id')
        return;
    const page = workspace.pages.get(parent.page_id);
    const block = {
        id: child.id,
        type: child.type,
        text: child.title,
        attributes: { url: url(child.id, child.type === 'child_page' ? child.title : '') },
        children: [],
    };
    const blocks = [...page.blocks, block];
    workspace.pages.set({ ...page, blocks, edited: actor.at, editedBy: actor.user });
}
/** Shows the new title of a page or database on the page it stands on. */
function renameChild(workspace, parent, id, title) {
    if (parent.type !== 'page_id')
        return;
    const page = workspace.pages.get(parent.page_id);
    workspace.pages.set({
        ...page,
        blocks: withBlock(page.blocks, id, (block) => ({ ...block, text: title })),
    });
}
/** Takes a page or database that was trashed or moved out of the body of the page it stood on. */
function hideChild(workspace, actor, parent, id) {
    if (parent.type !== 'page_id')
        return;
    const page = workspace.pages.get(parent.page_id);
    const blocks = withoutBlock(page.blocks, id);
    workspace.pages.set({ ...page, blocks, edited: actor.at, editedBy: actor.user });
}
/** The blocks without one of them (and what is below it), at any depth. */
const withoutBlock = (blocks, id) => blocks
    .filter((block) => block.id !== id)
    .map((block) => ({ ...block, children: withoutBlock(block.children, id) }));
/** The blocks with one of them replaced, at any depth. */
const withBlock = (blocks, id, change) => blocks.map((block) => block.id === id ? change(block) : { ...block, children: withBlock(block.children, id, change) });
/** The blocks with others put behind one of them, at its level. */
const insertAfter = (blocks, id, added) => blocks.flatMap((block) => {
    const same = { ...block, children: insertAfter(block.children, id, added) };
    return block.id === id ? [same, ...added] : [same];
});
/** The one block whose text holds `text`; an error unless there is exactly one. */
function blockWith(blocks, text, type) {
    const found = [...walkBlocks(blocks)].filter((block) => block.text.includes(text) && (type === undefined || block.type === type));
    const [only] = found;
    if (!only || found.length > 1)
        throw new Error(`${found.length} blocks hold \u201c${text}\u201d, not one.`);
    return only;
}
/** The page whose body holds a block, and the block. */
function findBlock(workspace, id) {
    for (const page of workspace.pages.all()) {
        for (const block of walkBlocks(page.blocks))
            if (block.id === id)
                return { page, block };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/acts/databases.js




const stampsOf = ({ at, user }) => ({ created: at, createdBy: user, edited: at, editedBy: user });
/** Creates a database with its first data source and the table view that every new one has. */
function createDatabase(workspace, actor, wanted, requireSource) {
    spendBlocks(workspace, 1);
    const database = workspace.databases.set({
        id: workspace.ids.uuid(),
        parent: wanted.parent,
        title: wanted.title,
        description: wanted.description ?? [],
        icon: wanted.icon ?? null,
        cover: wanted.cover ?? null,
        isInline: wanted.isInline ?? false,
        inTrash: false,
        isLocked: false,
        ...stampsOf(actor),
    });
    const child = { type: 'child_database', id: database.id, title: plainText(wanted.title) };
    showChild(workspace, actor, wanted.parent, child);
    const source = createSource(workspace, actor, { ...wanted, database: database.id }, requireSource);
    workspace.views.set({
        id: workspace.ids.uuid(),
        database: database.id,
        dataSource: source.id,
        name: 'Default view',
        type: 'table',
        settings: {},
        ...stampsOf(actor),
    });
    return database;
}
/** Adds a data source to a database; a title property is there even when none was asked for. */
function createSource(workspace, actor, wanted, requireSource) {
    const id = workspace.ids.uuid();
    workspace.sources.set({
        id,
        database: wanted.database,
        title: wanted.title,
        description: [],
        icon: wanted.icon ?? null,
        inTrash: false,
        properties: [],
        nextNumber: 1,
        ...stampsOf(actor),
    });
    const titled = Object.values(wanted.properties).some((property) => property !== null && 'title' in property);
    const properties = titled ? wanted.properties : { Name: { title: {} }, ...wanted.properties };
    configureProperties(workspace, id, properties, requireSource);
    return workspace.sources.get(id);
}
/** Changes a database; what is not named stays. */
function changeDatabase(workspace, actor, id, change) {
    const old = workspace.databases.get(id);
    const changed = workspace.databases.set({ ...old, ...change, edited: actor.at, editedBy: actor.user });
    const moved = JSON.stringify(changed.parent) !== JSON.stringify(old.parent);
    if (moved || (changed.inTrash && !old.inTrash))
        hideChild(workspace, actor, old.parent, id);
    if ((moved && !changed.inTrash) || (!changed.inTrash && old.inTrash)) {
        const child = { type: 'child_database', id, title: plainText(changed.title) };
        showChild(workspace, actor, changed.parent, child);
    }
    if (change.title)
        renameChild(workspace, changed.parent, id, plainText(changed.title));
    return changed;
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/acts/pages.js
// What happens to pages, whoever does it: creating, setting properties, trash, moving. Callers have checked that the
// actor may.








/** Creates a page or row. */
function createPage(workspace, actor, wanted) {
    spendBlocks(workspace, 1 + newBlocks([], wanted.blocks));
    const bare = {
        id: workspace.ids.uuid(),
        parent: wanted.parent,
        values: {},
        blocks: wanted.blocks,
        icon: wanted.icon ?? null,
        cover: wanted.cover ?? null,
        inTrash: false,
        isArchived: false,
        isLocked: false,
        created: actor.at,
        createdBy: actor.user,
        edited: actor.at,
        editedBy: actor.user,
    };
    const values = {};
    for (const property of propertiesOf(workspace, bare)) {
        if (property.type === 'status')
            values[property.id] = find_defaultStatus(property)?.id ?? null;
        if (property.type === 'unique_id' && bare.parent.type === 'data_source_id') {
            values[property.id] = takeNumber(workspace, bare.parent.data_source_id);
        }
    }
    const page = workspace.pages.set({ ...bare, values });
    const made = setValues(workspace, actor, page.id, wanted.changes);
    showChild(workspace, actor, wanted.parent, { type: 'child_page', id: made.id, title: titles_titleOf(made) });
    return made;
}
/** Sets values; the other ends of two-way relations follow. */
function setValues(workspace, actor, pageId, changes) {
    for (const [property, value] of changes) {
        const page = workspace.pages.get(pageId);
        workspace.pages.set({ ...page, values: { ...page.values, [property.id]: value } });
        if (property.type === 'relation') {
            mirrorRelation(workspace, actor, pageId, property, relationIds(page, property), value);
        }
    }
    const changed = workspace.pages.get(pageId);
    if (changes.some(([{ type }]) => type === 'title'))
        renameChild(workspace, changed.parent, pageId, titles_titleOf(changed));
    return changed;
}
/** Whether changes would leave everything as it is. */
const isNoOp = (page, changes) => changes.every(([{ id }, value]) => JSON.stringify(page.values[id] ?? null) === JSON.stringify(value));
/** Moves the stamps of a page. */
function touch(workspace, actor, pageId) {
    const page = workspace.pages.get(pageId);
    return workspace.pages.set({ ...page, edited: actor.at, editedBy: actor.user });
}
/** Puts a page into the trash or takes it out. */
function setTrash(workspace, actor, pageId, inTrash) {
    const page = workspace.pages.get(pageId);
    if (page.inTrash === inTrash)
        return page;
    const stamps = workspace.switches.trashMovesStamps ? { edited: actor.at, editedBy: actor.user } : {};
    const changed = workspace.pages.set({ ...page, inTrash, ...stamps });
    if (inTrash)
        hideChild(workspace, actor, page.parent, page.id);
    else
        showChild(workspace, actor, page.parent, { type: 'child_page', id: page.id, title: titles_titleOf(page) });
    return changed;
}
/** Moves a page below another page or into a data source; ids stay, values where the target has a place for them. */
function movePage(workspace, actor, pageId, parent) {
    const page = workspace.pages.get(pageId);
    const target = parent.type === 'data_source_id' ? workspace.sources.get(parent.data_source_id) : undefined;
    if (JSON.stringify(parent) === JSON.stringify(page.parent))
        throw invalid('The page already has this parent.');
    hideChild(workspace, actor, page.parent, page.id);
    const values = target ? fittingValues(workspace, page, target) : { title: page.values.title };
    const moved = workspace.pages.set({ ...page, parent, values, edited: actor.at, editedBy: actor.user });
    showChild(workspace, actor, parent, { type: 'child_page', id: moved.id, title: titles_titleOf(moved) });
    return moved;
}
function fittingValues(workspace, page, target) {
    const values = { title: page.values.title };
    const keep = workspace.switches.movedRowValues === 'same name and type';
    for (const property of target.properties) {
        if (property.type === 'unique_id')
            values[property.id] = takeNumber(workspace, target.id);
        const old = propertiesOf(workspace, page).find(({ name, type }) => name === property.name && type === property.type);
        if (keep && old && old.type !== 'title')
            values[property.id] = translated(old, property, page.values[old.id]);
    }
    return values;
}
/** A value with the options of another property of the same type, by name; what has no such option is dropped. */
function translated(from, to, value) {
    if (from.options.length === 0)
        return value;
    const name = (id) => from.options.find((option) => option.id === id)?.name;
    const fit = (id) => to.options.find((option) => option.name === name(id))?.id;
    if (Array.isArray(value))
        return value.flatMap((id) => fit(id) ?? []);
    return fit(value) ?? null;
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/markdown/degrade.js


/** Types that have a Markdown form and read back as themselves. */
const WRITABLE = new Set(('paragraph heading_1 heading_2 heading_3 heading_4 bulleted_list_item numbered_list_item to_do quote callout ' +
    'toggle code equation divider table table_row table_cell image file pdf video audio child_page child_database ' +
    'column_list column').split(' '));
/** Whether a rendered block reads back as the same block. */
function isWritable(block) {
    return WRITABLE.has(block.type);
}
/** What Notion makes of a draft that is new to it: usually just that draft. */
function degrade(draft, switches) {
    if (isWritable(draft))
        return [draft];
    const { from, to, color } = draft;
    if (draft.type.startsWith('synced_block'))
        return draft.children.flatMap((child) => degrade(child, switches));
    const url = draft.attributes?.['url'];
    const link = url !== undefined && url !== '';
    const text = link ? url : `<${draft.type}${writeAttributes({ color })}/>`;
    const run = { kind: 'text', text, marks: link ? { href: url } : {} };
    return [{ type: 'paragraph', text: inlineOf([run], switches), children: [], from, to }];
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/markdown/languages.js
/** Notion's list, from the types of its client (`LanguageRequest`). */
const NAMES = new Set(('abap|abc|agda|arduino|ascii art|assembly|bash|basic|bnf|c|c#|c++|clojure|coffeescript|coq|css|dart|dhall|diff|' +
    'docker|ebnf|elixir|elm|erlang|f#|flow|fortran|gherkin|glsl|go|graphql|groovy|haskell|hcl|html|idris|java|' +
    'javascript|json|julia|kotlin|latex|less|lisp|livescript|llvm ir|lua|makefile|markdown|markup|matlab|' +
    'mathematica|mermaid|nix|notion formula|objective-c|ocaml|pascal|perl|php|plain text|powershell|prolog|' +
    'protobuf|purescript|python|r|racket|reason|ruby|rust|sass|scala|scheme|scss|shell|smalltalk|solidity|sql|' +
    'swift|toml|typescript|vb.net|verilog|vhdl|visual basic|webassembly|xml|yaml|java/c/c++/c#').split('|'));
const ALIASES = new Map([
    ['', 'plain text'],
    ['txt', 'plain text'],
    ['text', 'plain text'],
    ['plaintext', 'plain text'],
    ['ts', 'typescript'],
    ['tsx', 'typescript'],
    ['js', 'javascript'],
    ['jsx', 'javascript'],
    ['py', 'python'],
    ['rb', 'ruby'],
    ['rs', 'rust'],
    ['kt', 'kotlin'],
    ['cs', 'c#'],
    ['csharp', 'c#'],
    ['cpp', 'c++'],
    ['golang', 'go'],
    ['sh', 'shell'],
    ['zsh', 'shell'],
    ['console', 'shell'],
    ['dockerfile', 'docker'],
    ['make', 'makefile'],
    ['md', 'markdown'],
    ['yml', 'yaml'],
    ['tf', 'hcl'],
    ['proto', 'protobuf'],
]);
/** The language that Notion stores for the words behind a fence. */
function languageOf(info, switches) {
    const name = info.trim().toLowerCase();
    const known = ALIASES.get(name) ?? name;
    return NAMES.has(known) || switches.unknownLanguage === 'keep' ? known : 'plain text';
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/markdown/lines.js
/** A line this much further in is a child; fewer columns are sloppy typing. */
const CHILD_INDENT = 2;
/** The lines of a text, blank ones included. */
function splitLines(markdown) {
    return markdown.split(/\r?\n/).map((raw) => {
        const indent = /^[ \t]*/.exec(raw)?.[0] ?? '';
        return { raw, content: raw.trim(), width: indent.replaceAll('\t', '    ').length };
    });
}
/** The index of the line that closes the tag opened at `from`, on about its indentation; undefined when none does. */
function closingLine(lines, from, name) {
    const opening = lines[from];
    if (opening === undefined)
        return undefined;
    let depth = 0;
    for (let at = from; at < lines.length; at += 1) {
        const line = lines[at];
        if (line === undefined || line.content === '')
            continue;
        if (line.width + CHILD_INDENT <= opening.width)
            return undefined;
        if (line.width >= opening.width + CHILD_INDENT)
            continue;
        if (line.content === `</${name}>`)
            depth -= 1;
        else if (line.content.startsWith(`<${name}`) && /^[\s>]/.test(line.content.slice(name.length + 1))) {
            if (!line.content.endsWith(`</${name}>`))
                depth += 1;
        }
        if (depth === 0)
            return at;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/markdown/read-line.js
/** One line \u2192 what block it is. Constructs of several lines are read elsewhere. */




const BLOCK_ATTRIBUTES = /(?<!\\)\{\s*((?:(?:color|toggle)="[^"]*"\s*)+)\}$/;
const SINGLE_TAG = new RegExp(`^<([a-z_-]+)(${ATTRIBUTES})\\s*(?:/>|>(.*)</\\1>)$`);
const read_line_MEDIA = new Set(['file', 'pdf', 'video', 'audio']);
const WITH_CHILDREN = new Set(['paragraph', 'bulleted_list_item', 'numbered_list_item', 'to_do', 'quote']);
/** Whether indented lines behind a block of this kind are its children; elsewhere they become its siblings. */
function takesChildren(reading) {
    if (reading.attributes?.['toggle'] === 'true')
        return true;
    return WITH_CHILDREN.has(reading.type) && !(reading.type === 'paragraph' && reading.text === '');
}
/**
 * What a line is.
 * @param content the line without indentation, not blank
 */
function readLine(content, switches) {
    const special = readSpecial(content, switches);
    if (special !== undefined)
        return special;
    const { text, ...style } = readText(content, switches);
    // Dropping markup can lay a marker bare; Notion's text is a fixpoint, so it counts at once.
    const bared = text === content ? undefined : readSpecial(text, switches);
    return bared ?? { type: 'paragraph', text, ...style };
}
function readSpecial(content, switches) {
    if (/^(?:-{3,}|\*{3,}|_{3,}|(?:\* ){2,}\*|(?:- ){2,}-)$/.test(content))
        return { type: 'divider', text: '' };
    return (readMarked(content, switches) ??
        readSingleTag(content, switches) ??
        readImage(content, switches) ??
        readInlineBlockEquation(content));
}
function readMarked(content, switches) {
    const [, marker, rest = ''] = /^(#{1,6}|[-*+]|\d+[.)]|>)(?:\s+(.*))?$/s.exec(content) ?? quoteWithoutSpace(content);
    if (marker === undefined)
        return undefined;
    if (marker === '>')
        return { type: 'quote', ...readText(rest, switches) };
    if (marker.startsWith('#'))
        return readHeading(marker.length, rest, switches);
    if (/\d/.test(marker))
        return { type: 'numbered_list_item', ...readText(rest, switches) };
    const [, box, task = ''] = /^\[([ xX])\](?:\s+(.*))?$/s.exec(rest) ?? [];
    if (box === undefined)
        return { type: 'bulleted_list_item', ...readText(rest, switches) };
    return { type: 'to_do', checked: box !== ' ', ...readText(task, switches) };
}
function quoteWithoutSpace(content) {
    return content.startsWith('>') ? [content, '>', content.slice(1)] : [];
}
function readHeading(level, source, switches) {
    const toggle = BLOCK_ATTRIBUTES.exec(source)?.[1]?.includes('toggle="true"') === true;
    return {
        type: `heading_${Math.min(level, 4)}`,
        ...readText(source, switches),
        ...(toggle ? { attributes: { toggle: 'true' } } : {}),
    };
}
/** The text of a block and the colour in braces behind it. */
function readText(source, switches) {
    const braces = BLOCK_ATTRIBUTES.exec(source);
    const text = canonicalInline(braces === null ? source : source.slice(0, braces.index), switches);
    return { text, ...colorOf(readAttributes(braces?.[1] ?? '')) };
}
/** The colour among attributes, unless it is the default. */
function colorOf(attributes) {
    const color = attributes['color'];
    return color === undefined || color === 'default' ? {} : { color };
}
function readSingleTag(content, switches) {
    const match = SINGLE_TAG.exec(content);
    if (match === null)
        return undefined;
    const [, name = '', source = '', inner = ''] = match;
    const { color, ...attributes } = readAttributes(source);
    const style = colorOf(color === undefined ? {} : { color });
    if (name === 'empty-block')
        return { type: 'paragraph', text: '' };
    if (name === 'table_of_contents')
        return { type: 'table_of_contents', text: '', ...style };
    if (name === 'page')
        return { type: 'child_page', text: inner, ...style, attributes };
    if (name === 'database')
        return { type: 'child_database', text: inner, ...style, attributes };
    if (name === 'unknown')
        return readUnknown(attributes);
    if (!read_line_MEDIA.has(name))
        return undefined;
    const { src = '', ...others } = attributes;
    return { type: name, text: canonicalInline(inner, switches), attributes: { url: src, ...others } };
}
function readUnknown({ alt = 'unsupported', url = '' }) {
    return { type: isWritable({ type: alt }) ? 'unsupported' : alt, text: '', attributes: { url } };
}
function readImage(content, switches) {
    if (!content.startsWith('!['))
        return undefined;
    const source = content.replace(BLOCK_ATTRIBUTES, '').trimEnd();
    const empty = /^!\[\]\(([^\s()<>]+)\)$/.exec(source)?.[1];
    if (empty !== undefined)
        return { type: 'image', text: '', attributes: { url: normaliseTarget(empty) } };
    const link = readLink(source, 1);
    if (link === undefined || link.end !== source.length)
        return undefined;
    return { type: 'image', text: canonicalInline(link.label, switches), attributes: { url: link.href } };
}
function readInlineBlockEquation(content) {
    const expression = /^\$\$(?!\$)(.+?)\$\$$/.exec(content)?.[1];
    return expression === undefined ? undefined : { type: 'equation', text: expression.trim() };
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/markdown/read-table.js
/** Tables: `<table>` with one tag per line, as Notion renders them, and pipe tables. */





const TABLE = new RegExp(`^<table(${ATTRIBUTES})\\s*>$`);
const ROW = new RegExp(`^<tr(${ATTRIBUTES})\\s*>$`);
const CELL = new RegExp(`<td(${ATTRIBUTES})\\s*>(.*?)</td>`, 'g');
const COLUMN = new RegExp(`<col${ATTRIBUTES}\\s*/?>`, 'g');
/** The table that starts at the reader's line, or undefined. */
function readTable(reader) {
    return readTagTable(reader) ?? readPipeTable(reader);
}
function readTagTable(reader) {
    const from = reader.at;
    const source = TABLE.exec(reader.lines[from]?.content ?? '')?.[1];
    const end = source === undefined ? undefined : closingLine(reader.lines, from, 'table');
    if (source === undefined || end === undefined)
        return undefined;
    const columns = [];
    const rows = [];
    let row;
    for (let at = from + 1; at < end; at += 1) {
        const content = reader.lines[at]?.content ?? '';
        columns.push(...(content.match(COLUMN) ?? []));
        const start = ROW.exec(content);
        if (start !== null)
            rows.push((row = read_table_newRow(at, start[1])));
        for (const [, attributes = '', text = ''] of content.matchAll(CELL)) {
            // A row that stands on one line is not seen as a row of its own: its cells join the row that is open.
            if (row === undefined)
                rows.push((row = read_table_newRow(at, '')));
            row.cells.push(newCell(text, attributes, at, reader.switches));
        }
        if (row !== undefined && content !== '')
            row.to = at + 1;
        if (content === '</tr>')
            row = undefined;
    }
    reader.at = end + 1;
    const attributes = {
        ...readAttributes(source),
        ...(columns.length > 0 ? { colgroup: columns.join('') } : {}),
    };
    return newTable(rows, attributes, from, end + 1);
}
function readPipeTable(reader) {
    const from = reader.at;
    const rule = reader.lines[from + 1]?.content ?? '';
    if (reader.lines[from]?.content.startsWith('|') !== true || !/^\|(?:\s*:?-+:?\s*\|)+$/.test(rule))
        return undefined;
    const rows = [];
    let at = from;
    for (; reader.lines[at]?.content.startsWith('|') === true; at += 1) {
        if (at === from + 1)
            continue;
        const row = read_table_newRow(at, '');
        const cells = splitPipes(reader.lines[at]?.content ?? '');
        rows.push({ ...row, cells: cells.map((text) => newCell(text, '', at, reader.switches)) });
    }
    reader.at = at;
    return newTable(rows, { 'header-row': 'true' }, from, at);
}
/** The cells of a pipe row. A pipe behind a backslash or in code divides nothing. */
function splitPipes(content) {
    const cells = [];
    let start = 1;
    for (let at = 1; at < content.length; at = stepOver(content, at)) {
        if (content.charAt(at) !== '|')
            continue;
        cells.push(content.slice(start, at));
        start = at + 1;
    }
    const rest = content.slice(start);
    return rest.trim() === '' ? cells : [...cells, rest];
}
function read_table_newRow(from, attributes) {
    return { from, to: from + 1, color: colorOf(readAttributes(attributes ?? '')), cells: [] };
}
function newCell(source, attributes, from, switches) {
    const text = canonicalInline(source, switches);
    const style = colorOf(readAttributes(attributes));
    return { type: 'table_cell', text, ...style, children: [], from, to: from + 1 };
}
/** Rows of unequal length are filled up, as a table has one width. */
function newTable(rows, attributes, from, to) {
    const width = Math.max(0, ...rows.map((row) => row.cells.length));
    const children = rows.map((row) => {
        const missing = Array.from({ length: width - row.cells.length }, () => ({
            type: 'table_cell',
            text: '',
            children: [],
            from: row.from,
            to: row.from + 1,
        }));
        return {
            type: 'table_row',
            text: '',
            ...row.color,
            children: [...row.cells, ...missing],
            from: row.from,
            to: row.to,
        };
    });
    return { type: 'table', text: '', attributes, children, from, to };
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/markdown/read-blocks.js
/** Lines \u2192 drafts: which lines belong together, and what stands below what. */






const CONTAINER_TYPES = {
    details: 'toggle',
    callout: 'callout',
    columns: 'column_list',
    column: 'column',
    synced_block: 'synced_block',
    synced_block_reference: 'synced_block_reference',
};
const CONTAINER = new RegExp(`^<(${Object.keys(CONTAINER_TYPES).join('|')})(${ATTRIBUTES})\\s*>$`);
/** Every block of a text, in order. */
function readDrafts(markdown, switches) {
    return readSiblings({ lines: splitLines(markdown), switches, at: 0 }, 0);
}
/** Blocks from here on that are indented at least so far, up to a line that is not one of them. */
function readSiblings(reader, minWidth) {
    const drafts = [];
    for (;;) {
        const line = reader.lines[reader.at];
        if (line === undefined)
            return drafts;
        if (line.content === '')
            reader.at += 1;
        else if (line.width < minWidth)
            return drafts;
        else
            drafts.push(readBlock(reader, line));
    }
}
function readBlock(reader, line) {
    return (readFenced(reader, line) ??
        readEquation(reader, line) ??
        readTable(reader) ??
        readContainer(reader, line) ??
        readSingle(reader, line));
}
function readSingle(reader, line) {
    const from = reader.at;
    const reading = readLine(line.content, reader.switches);
    reader.at += 1;
    const children = takesChildren(reading) ? readSiblings(reader, line.width + CHILD_INDENT) : [];
    return placed(reading, children, from, from + 1);
}
function placed(reading, children, from, ownEnd) {
    return { ...reading, children, from, to: Math.max(ownEnd, ...children.map((child) => child.to)) };
}
/** A fence; without a closing one it reaches to the end. Its text is literal. */
function readFenced(reader, line) {
    const [, fence, info = ''] = /^(`{3,})([^`]*)$/.exec(line.content) ?? [];
    if (fence === undefined)
        return undefined;
    const from = reader.at;
    let end = from + 1;
    while (end < reader.lines.length && !isClosingFence(reader.lines[end], fence))
        end += 1;
    const text = reader.lines
        .slice(from + 1, end)
        .map((content) => outdent(content, line))
        .join('\n');
    reader.at = Math.min(end + 1, reader.lines.length);
    return {
        type: 'code',
        text,
        language: languageOf(info, reader.switches),
        children: [],
        from,
        to: reader.at,
    };
}
function isClosingFence(line, fence) {
    return line !== undefined && /^`{3,}$/.test(line.content) && line.content.length >= fence.length;
}
/** A line inside a fence without the indentation of the fence. */
function outdent(line, fence) {
    const indent = fence.raw.slice(0, fence.raw.length - fence.raw.trimStart().length);
    if (line.raw.startsWith(indent))
        return line.raw.slice(indent.length);
    return line.width <= fence.width ? line.raw.trimStart() : line.raw;
}
function readEquation(reader, line) {
    if (line.content !== '$$')
        return undefined;
    const from = reader.at;
    const end = reader.lines.findIndex((other, index) => index > from && other.content === '$$');
    if (end === -1)
        return undefined;
    const text = reader.lines.slice(from + 1, end).map((content) => outdent(content, line));
    reader.at = end + 1;
    return { type: 'equation', text: text.join('\n').trim(), children: [], from, to: reader.at };
}
function readContainer(reader, line) {
    const [, name = '', source = ''] = CONTAINER.exec(line.content) ?? [];
    const type = CONTAINER_TYPES[name];
    const end = type === undefined ? undefined : closingLine(reader.lines, reader.at, name);
    if (type === undefined || end === undefined)
        return undefined;
    const from = reader.at;
    const inside = { ...reader, lines: reader.lines.slice(0, end), at: from + 1 };
    const text = type === 'toggle' ? readSummary(inside) : '';
    const children = readSiblings(inside, 0);
    reader.at = end + 1;
    const { color: _, ...attributes } = readAttributes(source);
    const style = colorOf(readAttributes(source));
    const draft = { type, text, ...style, attributes, children, from, to: end + 1 };
    return type === 'callout' ? withText(draft) : draft;
}
function readSummary(reader) {
    while (reader.lines[reader.at]?.content === '')
        reader.at += 1;
    const summary = /^<summary>(.*)<\/summary>$/.exec(reader.lines[reader.at]?.content ?? '')?.[1];
    if (summary === undefined)
        return '';
    reader.at += 1;
    return canonicalInline(summary, reader.switches);
}
/** A callout's first plain line is its own text. */
function withText(callout) {
    const [first, ...others] = callout.children;
    const plain = first?.type === 'paragraph' && first.children.length === 0 && first.color === undefined;
    return plain ? { ...callout, text: first.text, children: others } : callout;
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/markdown/parse.js



/**
 * Read Markdown as new content. Tags of child pages and databases become blocks of their kind; whether they exist is
 * for the caller to say.
 * @param newId gives each block its id, parents before children
 */
function parseBlocks(markdown, newId, switches = switches_DEFAULT_SWITCHES) {
    const create = (draft) => degrade(draft, switches).map(({ from: _from, to: _to, children, ...content }) => ({
        id: newId(),
        ...content,
        children: children.flatMap(create),
    }));
    return readDrafts(markdown, switches).flatMap(create);
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/properties/write.js
// Values of a request's `properties`, checked against the schema and turned into what is stored. Naming an unknown
// option creates it in a select or multi_select property, and is refused in a status property.
// https://developers.notion.com/reference/page-property-values





/** Checks and converts; options that are created on the way stand in the data source afterwards. */
function readChanges(workspace, sourceId, given, requirePage) {
    const named = new Map();
    for (const [key, wanted] of Object.entries(given)) {
        const property = requireProperty(workspace.sources.get(sourceId), key);
        if (named.has(property.id))
            throw invalid(`${key} is given twice, by name and by ID.`);
        named.set(property.id, [property, toValue(workspace, sourceId, property, wanted, requirePage)]);
    }
    return [...named.values()];
}
function toValue(workspace, sourceId, property, wanted, requirePage) {
    const { type, name } = property;
    if (computedTypes.includes(type))
        throw invalid(`${name} is computed by Notion and cannot be written.`);
    if (!(type in wanted))
        throw invalid(`${name} is expected to be ${type}.`);
    const value = wanted[type];
    switch (type) {
        case 'title':
        case 'rich_text':
            return storeRichText(workspace, value);
        case 'url':
        case 'email':
        case 'phone_number':
            if (value === '')
                throw invalid(`${name} should be null to be cleared, not an empty string.`);
            return value;
        case 'select':
            return value === null ? null : selectOption(workspace, sourceId, property.id, value);
        case 'multi_select': {
            const ids = value.map((each) => selectOption(workspace, sourceId, property.id, each));
            return [...new Set(ids)];
        }
        case 'status':
            return value === null ? (find_defaultStatus(property)?.id ?? null) : statusOption(property, value);
        case 'date':
            return value === null ? null : dateValue(name, value);
        case 'people':
            return value.map(({ id }) => requireUser(workspace, id));
        case 'relation':
            return relationTargets(workspace, property, value, requirePage);
        default:
            return value;
    }
}
/** The id of the option, which is created when it is named and not there. */
function selectOption(workspace, sourceId, propertyId, wanted) {
    const source = workspace.sources.get(sourceId);
    const property = source.properties.find(({ id }) => id === propertyId);
    const found = property.options.find(({ id, name }) => wanted.id ? id === wanted.id : name === wanted.name);
    if (found)
        return found.id;
    if (wanted.name === undefined)
        throw invalid(`Option with ID ${wanted.id} does not exist in ${property.name}.`);
    const option = implicitOption(workspace, property.options, wanted.name);
    const changed = { ...property, options: [...property.options, option] };
    workspace.sources.set({ ...source, properties: replaced(source, changed) });
    return option.id;
}
const replaced = (source, property) => source.properties.map((each) => (each.id === property.id ? property : each));
function statusOption(property, wanted) {
    const found = property.options.find(({ id, name }) => wanted.id ? id === wanted.id : name === wanted.name);
    if (found)
        return found.id;
    throw invalid(`Invalid status option. Status option "${wanted.name ?? wanted.id}" does not exist.`);
}
const dateOnly = /^\d{4}-\d{2}-\d{2}$/;
const dateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;
function dateValue(name, { start, end = null, time_zone = null }) {
    for (const text of [start, end ?? start]) {
        const good = dateOnly.test(text) || dateTime.test(text);
        if (!good || Number.isNaN(Date.parse(text)))
            throw invalid(`${name} should be a valid ISO 8601 date string.`);
    }
    if (end !== null && dateOnly.test(start) !== dateOnly.test(end)) {
        throw invalid(`${name}: start and end should both have a time or both have none.`);
    }
    if (end !== null && Date.parse(end) < Date.parse(start))
        throw invalid(`${name}: end should not be before start.`);
    return { start, end, time_zone };
}
function requireUser(workspace, given) {
    const id = normalId(given);
    if (!id || !workspace.users.get(id))
        throw invalid(`Could not find user with ID: ${given}.`);
    return id;
}
function relationTargets(workspace, property, wanted, requirePage) {
    const ids = wanted.map(({ id: given }) => {
        const id = normalId(given);
        if (!id)
            throw invalid(`${given} is not a valid page ID.`);
        requirePage(id);
        const parent = workspace.pages.get(id)?.parent;
        if (parent?.type !== 'data_source_id' || parent.data_source_id !== property.relation?.dataSource) {
            throw invalid(`Page ${id} is not in the data source that ${property.name} relates to.`);
        }
        return id;
    });
    return [...new Set(ids)];
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/writer.js
// The person's side of bodies: what people do to the blocks of a page, and comments. Blocks are named by text they hold.





class Writer {
    workspace;
    /** The id of the user that acts. */
    user;
    constructor(workspace, user) {
        this.workspace = workspace;
        this.user = user;
    }
    /** Replaces text in the one block that holds it. */
    replaceText(page, from, to) {
        this.#editBlock(page, from, (block) => ({ ...block, text: block.text.replace(from, () => to) }));
    }
    /** Ticks or unticks the to-do with that text. */
    tick(page, text, checked = true) {
        this.#editBlock(page, text, (block) => ({ ...block, checked }), 'to_do');
    }
    #editBlock(page, text, change, type) {
        this.act(() => {
            const { blocks } = this.page(page);
            const { id } = this.block(page, text, type);
            setBody(this.workspace, this.actor, page, withBlock(blocks, id, change));
        });
    }
    /** Writes new text into the block of that id, or ticks it: what a person does who points at it. */
    changeBlock(page, id, { text, checked }) {
        this.act(() => {
            const change = (block) => ({
                ...block,
                ...(text !== undefined && { text: canonicalInline(text, this.workspace.switches.markdown) }),
                ...(checked !== undefined && { checked }),
            });
            setBody(this.workspace, this.actor, page, withBlock(this.page(page).blocks, id, change));
        });
    }
    /** Adds a block of the same kind below the one of that id. */
    addBelow(page, id, text) {
        this.act(() => {
            const { blocks } = this.page(page);
            const above = [...walkBlocks(blocks)].find((block) => block.id === id);
            if (!above)
                throw new Error(`There is no block ${id}.`);
            const added = {
                id: this.workspace.ids.uuid(),
                type: above.type,
                text: canonicalInline(text, this.workspace.switches.markdown),
                ...(above.checked !== undefined && { checked: false }),
                children: [],
            };
            setBody(this.workspace, this.actor, page, insertAfter(blocks, id, [added]));
        });
    }
    /** Adds blocks, at the end or after the block that holds `after`. */
    addBlocks(page, markdown, after) {
        this.act(() => {
            const workspace = this.workspace;
            const { blocks } = this.page(page);
            const added = parseBlocks(markdown, () => workspace.ids.uuid(), workspace.switches.markdown);
            const anchor = after === undefined ? undefined : this.block(page, after).id;
            setBody(workspace, this.actor, page, anchor === undefined ? [...blocks, ...added] : insertAfter(blocks, anchor, added));
        });
    }
    /** Deletes the block that holds a text, with what is below it. */
    deleteBlock(page, text) {
        this.act(() => {
            const { id } = this.block(page, text);
            setBody(this.workspace, this.actor, page, withoutBlock(this.page(page).blocks, id));
        });
    }
    /** Drags the block that holds a text behind the one that holds another. */
    moveBlock(page, text, after) {
        this.act(() => {
            const block = this.block(page, text);
            const rest = withoutBlock(this.page(page).blocks, block.id);
            setBody(this.workspace, this.actor, page, insertAfter(rest, this.block(page, after).id, [block]));
        });
    }
    /** Replaces the whole body, as select-all and paste do: every block is new. */
    rewrite(page, markdown) {
        this.act(() => {
            const workspace = this.workspace;
            const blocks = parseBlocks(markdown, () => workspace.ids.uuid(), workspace.switches.markdown);
            setBody(workspace, this.actor, page, blocks);
        });
    }
    /** The block of a page whose text holds `text`; an error unless there is exactly one. */
    block(page, text, type) {
        return blockWith(this.page(page).blocks, text, type);
    }
    /** Comments on a page, or on the block of it that holds a text; returns the comment. */
    comment(page, text, on) {
        return this.act(() => this.workspace.comments.set({
            id: this.workspace.ids.uuid(),
            page,
            ...(on !== undefined && { block: this.block(page, on).id }),
            discussion: this.workspace.ids.uuid(),
            text: richText(text),
            created: this.workspace.clock.now(),
            createdBy: this.user,
        }));
    }
    get actor() {
        return { user: this.user, at: this.workspace.clock.now() };
    }
    /** All or nothing, as every request. */
    act(change) {
        return this.workspace.transact(change);
    }
    page(id) {
        const page = this.workspace.pages.get(id);
        if (!page)
            throw new Error(`There is no page ${id}.`);
        return page;
    }
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/person.js
// The person's side: what people do in the app, by plain calls on the workspace, with the same stamps as the API's
// writes. Values are given as a person thinks of them: text, numbers, option names, titles or ids of pages, people's names.










class person_Person extends Writer {
    /** The same side as somebody else, by name or id; unknown names become members. */
    as(person, details = {}) {
        const users = this.workspace.users;
        const known = users.get(person) ?? users.all().find(({ name }) => name === person);
        const user = known ?? users.set({ id: this.workspace.ids.uuid(), type: 'person', name: person, ...details });
        return new person_Person(this.workspace, user.id);
    }
    /** Shares a page or database (and what is below it) with the integration. */
    share(id) {
        for (const connection of this.workspace.connections.all()) {
            this.workspace.connections.set({ ...connection, shared: [...connection.shared, id] });
        }
    }
    unshare(id) {
        for (const connection of this.workspace.connections.all()) {
            const shared = connection.shared.filter((each) => each !== id);
            this.workspace.connections.set({ ...connection, shared });
        }
    }
    /** Creates a page; returns its id. */
    createPage(place, title, markdown = '') {
        return this.act(() => this.#create(place, { title }, markdown));
    }
    /** Creates a row with values by property name; returns its id. Rows can also be typed in steps: create, then edit. */
    createRow(dataSource, values = {}, markdown = '') {
        return this.act(() => this.#create({ dataSource }, values, markdown));
    }
    #create(place, values, markdown) {
        const workspace = this.workspace;
        const parent = this.#parent(place);
        const blocks = parseBlocks(markdown, () => workspace.ids.uuid(), workspace.switches.markdown);
        const page = createPage(workspace, this.actor, { parent, changes: [], blocks });
        this.#write(page, values);
        return page.id;
    }
    /** Creates a database whose properties are configured as in the API; returns its id and that of its data source. */
    createDatabase(page, title, properties = {}) {
        return this.act(() => {
            const wanted = { parent: this.#parent({ page }), title: richText(title), properties };
            const { id } = createDatabase(this.workspace, this.actor, wanted, (source) => this.#source(source));
            return { database: id, dataSource: this.workspace.sources.under(id)[0] };
        });
    }
    /** Sets properties of a page by name. */
    edit(page, values) {
        this.act(() => {
            this.#write(this.page(page), values);
            touch(this.workspace, this.actor, page);
        });
    }
    /** Duplicates a row as the app does: all values (a Task ID as well) and the body, created now. Returns its id. */
    duplicate(page) {
        return this.act(() => {
            const workspace = this.workspace;
            const { parent, blocks, values } = this.page(page);
            const copied = (given) => given.map((block) => ({ ...block, id: workspace.ids.uuid(), children: copied(block.children) }));
            const changes = propertiesOf(workspace, this.page(page))
                .filter(({ id, type }) => id in values && type !== 'unique_id')
                .map((property) => [property, values[property.id]]);
            return createPage(workspace, this.actor, { parent, changes, blocks: copied(blocks) }).id;
        });
    }
    trash(id) {
        this.act(() => this.#setTrash(id, true));
    }
    restore(id) {
        this.act(() => this.#setTrash(id, false));
    }
    #setTrash(id, inTrash) {
        if (this.workspace.databases.get(id))
            changeDatabase(this.workspace, this.actor, id, { inTrash });
        else
            setTrash(this.workspace, this.actor, this.page(id).id, inTrash);
    }
    move(page, place) {
        this.act(() => movePage(this.workspace, this.actor, this.page(page).id, this.#parent(place)));
    }
    /** Locks a page: stops edits in the app only. */
    lock(page, isLocked = true) {
        this.act(() => this.workspace.pages.set({ ...touch(this.workspace, this.actor, page), isLocked }));
    }
    /** Adds, changes (`{name}` renames) or deletes (null) properties, as the API would. */
    configure(dataSource, properties) {
        this.act(() => {
            configureProperties(this.workspace, this.#source(dataSource).id, properties, (id) => this.#source(id));
            this.#touchSource(dataSource);
        });
    }
    renameProperty(dataSource, from, to) {
        this.configure(dataSource, { [from]: { name: to } });
    }
    deleteProperty(dataSource, name) {
        this.configure(dataSource, { [name]: null });
    }
    renameOption(dataSource, property, from, to) {
        this.#changeOptions(dataSource, property, (options) => options.map((option) => (option.name === from ? { ...option, name: to } : option)));
    }
    deleteOption(dataSource, property, name) {
        this.#changeOptions(dataSource, property, (options) => options.filter((option) => option.name !== name));
    }
    #changeOptions(dataSource, property, change) {
        this.act(() => {
            changeOptions(this.workspace, this.#source(dataSource), property, change);
            this.#touchSource(dataSource);
        });
    }
    renameDatabase(database, title) {
        return this.act(() => {
            for (const id of this.workspace.sources.under(database)) {
                this.workspace.sources.set({ ...this.#source(id), title: richText(title) });
            }
            return changeDatabase(this.workspace, this.actor, database, { title: richText(title) });
        });
    }
    #write(page, values) {
        const workspace = this.workspace;
        const { parent } = page;
        if (parent.type !== 'data_source_id') {
            const [title] = propertiesOf(workspace, page);
            if ('title' in values)
                setValues(workspace, this.actor, page.id, [[title, richText(String(values.title))]]);
            return;
        }
        const source = this.#source(parent.data_source_id);
        const given = Object.entries(values).map(([name, value]) => {
            const property = findProperty(source, name) ?? source.properties.find(({ type }) => type === name);
            if (!property)
                throw new Error(`There is no property \u201c${name}\u201d.`);
            return [property.id, toRequestValue(workspace, property, value)];
        });
        const changes = readChanges(workspace, source.id, Object.fromEntries(given), (id) => void this.page(id));
        setValues(workspace, this.actor, page.id, changes);
    }
    #touchSource(id) {
        const { user: editedBy, at: edited } = this.actor;
        this.workspace.sources.set({ ...this.#source(id), edited, editedBy });
    }
    #source(id) {
        const source = this.workspace.sources.get(id);
        if (!source)
            throw new Error(`There is no data source ${id}.`);
        return source;
    }
    #parent(place) {
        if (place === 'workspace')
            return { type: 'workspace', workspace: true };
        if ('page' in place)
            return { type: 'page_id', page_id: this.page(place.page).id };
        const { id, database } = this.#source(place.dataSource);
        return { type: 'data_source_id', data_source_id: id, database_id: database };
    }
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/control.js


/** Answers a request below `/__emulator/`; a mistake of the caller comes back as `{error}`. */
function answerControl(parts, method, url, text) {
    try {
        return answer(parts, method, new URL(url, 'http://notion'), text === '' ? undefined : JSON.parse(text));
    }
    catch (error) {
        return { error: error instanceof Error ? error.message : String(error) };
    }
}
function answer(parts, method, url, body) {
    const [subject = '', name = ''] = url.pathname.replace('/__emulator/', '').split('/');
    switch (`${method} ${subject}`) {
        case 'POST person': {
            const as = url.searchParams.get('as');
            return act(as === null ? parts.person : parts.person.as(as), name, body ?? []);
        }
        case 'GET state':
            return parts.look.tree();
        case 'GET requests':
            return { total: parts.requests.total, counts: parts.requests.counts, requests: parts.requests.all };
        case 'DELETE requests':
            parts.requests.reset();
            return { ok: true };
        case 'GET clock':
            return clock(parts);
        case 'POST clock':
            if (body.set !== undefined)
                parts.workspace.clock.set(body.set);
            if (body.advance !== undefined)
                parts.workspace.clock.advance(body.advance);
            if (body.scale !== undefined)
                parts.workspace.clock.setScale(body.scale);
            return clock(parts);
        case 'POST faults':
            parts.faults.next(body.on, body.fault, body.times);
            return { ok: true };
        case 'DELETE faults':
            parts.faults.clear();
            return { ok: true };
        default:
            throw new Error(`There is no ${method} ${url.pathname}.`);
    }
}
const clock = ({ workspace }) => ({
    now: new Date(workspace.clock.now()).toISOString(),
    scale: workspace.clock.scale,
});
/** Calls a method of the person's side by its name. */
function act(person, name, given) {
    const methods = [person_Person.prototype, Writer.prototype]
        .flatMap((prototype) => Object.getOwnPropertyNames(prototype))
        .filter((each) => !['constructor', 'actor', 'act', 'page', 'as'].includes(each));
    if (!methods.includes(name))
        throw new Error(`People cannot ${name}; they can ${methods.join(', ')}.`);
    const method = Reflect.get(person, name);
    return method.apply(person, given) ?? null;
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/query/list.js
// Lists that are told in pages: page size, cursor, `has_more`.
// https://developers.notion.com/reference/intro#pagination

/** The page size that was asked for: 100 at most and by default. */
function pageSize({ page_size: given = 100 }) {
    const size = Number(given);
    if (!Number.isInteger(size) || size < 1) {
        throw invalid(`body failed validation: body.page_size should be \u2265 \`1\`, instead was \`${String(given)}\`.`);
    }
    if (size > 100) {
        throw invalid(`body failed validation: body.page_size should be \u2264 \`100\`, instead was \`${size}\`.`);
    }
    return size;
}
/** One portion of a list that does not change its order: the cursor is the id of the next item. */
function portion(items, id, paging) {
    const start = paging.start_cursor ? items.findIndex((item) => id(item) === paging.start_cursor) : 0;
    if (start < 0)
        throw invalid('The start_cursor provided is invalid.');
    const end = start + pageSize(paging);
    const next = items[end];
    return { items: items.slice(start, end), next: next === undefined ? null : id(next) };
}
/** A list answer. */
function listAnswer(type, { items, next }) {
    return { object: 'list', results: items, next_cursor: next, has_more: next !== null, type, [type]: {} };
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/endpoints/block-text.js
// Inline Markdown of stored blocks \u2194 rich text of the block API.





/** Rich text for inline Markdown; what is kept as written (mentions) is told as text. */
function toRichText(workspace, markdown) {
    const items = readInline(markdown, workspace.switches.markdown).map(({ kind, text, marks }) => {
        const annotations = { ...annotationsOf(marks), ...(kind === 'code' && { code: true }) };
        if (kind === 'equation')
            return { equation: { expression: text }, annotations };
        const link = marks.href === undefined ? null : { url: marks.href };
        return { text: { content: text === '<br>' ? '\n' : text, link }, annotations };
    });
    return storeRichText(workspace, items);
}
const annotationsOf = (marks) => ({
    ...(marks.bold && { bold: true }),
    ...(marks.italic && { italic: true }),
    ...(marks.strike && { strikethrough: true }),
    ...(marks.underline && { underline: true }),
    ...(marks.color !== undefined && { color: apiColor(marks.color) }),
});
/** Inline Markdown for the rich text of a request. */
function fromRichText(workspace, items = []) {
    const { markdown } = workspace.switches;
    const runs = items.flatMap((item) => {
        const { bold, italic, strikethrough, underline, code, color = 'default' } = item.annotations ?? {};
        const marks = {
            ...(bold && { bold: true }),
            ...(italic && { italic: true }),
            ...(strikethrough && { strike: true }),
            ...(underline && { underline: true }),
            ...(color !== 'default' && { color: dialectColor(color) }),
            ...(item.text?.link && { href: item.text.link.url }),
        };
        if (item.equation)
            return [{ kind: 'equation', text: item.equation.expression, marks }];
        if (!item.text)
            throw invalid('Mentions in blocks are not emulated; use the Markdown endpoints.');
        const lines = item.text.content.split('\n');
        return lines.flatMap((text, at) => [
            ...(at > 0 ? [{ kind: 'raw', text: '<br>', marks }] : []),
            { kind: code ? 'code' : 'text', text, marks },
        ]);
    });
    return canonicalInline(writeInline(runs, markdown), markdown);
}
/** `blue_bg` of the dialect is `blue_background` of the API. */
const apiColor = (color = 'default') => color.replace(/_bg$/, '_background');
const dialectColor = (color) => color.replace(/_background$/, '_bg');

;// CONCATENATED MODULE: ./build/src/emulators/notion/endpoints/block-bodies.js
// Blocks of requests as they are stored, and stored blocks as answers carry them.
// https://developers.notion.com/reference/block





const textTypes = [
    ...[
        'paragraph',
        'heading_1',
        'heading_2',
        'heading_3',
        'heading_4',
        'bulleted_list_item',
        'numbered_list_item',
    ],
    ...['quote', 'toggle', 'to_do', 'callout'],
];
const mediaTypes = ['image', 'video', 'audio', 'pdf', 'file'];
/** The array of a request as blocks with new ids; nesting is two levels deep at most. */
function storeBlocks(workspace, given, depth = 0) {
    if (given.length > 0 && depth > 2) {
        throw invalid('body failed validation: children should not be present at this depth.');
    }
    return given.map((block) => {
        const type = Object.keys(block).find((key) => key !== 'object' && key !== 'type');
        const content = block[type];
        const children = storeBlocks(workspace, content.children ?? [], depth + 1);
        return { id: workspace.ids.uuid(), type, ...storeContent(workspace, type, content), children };
    });
}
function storeContent(workspace, type, content) {
    const color = content.color && content.color !== 'default' ? { color: dialectColor(content.color) } : {};
    if (textTypes.includes(type)) {
        return {
            text: fromRichText(workspace, content.rich_text),
            ...color,
            ...(type === 'to_do' && { checked: content.checked ?? false }),
            ...(content.is_toggleable && { attributes: { toggle: 'true' } }),
            ...(content.icon?.emoji && { attributes: { icon: content.icon.emoji } }),
        };
    }
    switch (type) {
        case 'code':
            return { text: plainText(storeRichText(workspace, content.rich_text)), language: content.language };
        case 'equation':
            return { text: content.expression };
        case 'divider':
        case 'table_of_contents':
            return { text: '', ...color };
        case 'bookmark':
        case 'embed':
            return { text: '', attributes: { url: content.url } };
        default:
            if (mediaTypes.includes(type) && content.external) {
                return { text: fromRichText(workspace, content.caption), attributes: { url: content.external.url } };
            }
            throw invalid(`Blocks of type ${type} are not emulated; use the Markdown endpoints.`);
    }
}
/** A block object. Times and users are those of its page, or of the child page or database itself. */
function blockAnswer(workspace, page, parent, block) {
    const child = workspace.pages.get(block.id) ?? workspace.databases.get(block.id);
    const stamps = child ?? page;
    const [type, content] = contentAnswer(workspace, block);
    return {
        object: 'block',
        id: block.id,
        parent,
        created_time: clock_timestamp(stamps.created),
        last_edited_time: clock_timestamp(stamps.edited),
        created_by: userReference(stamps.createdBy),
        last_edited_by: userReference(stamps.editedBy),
        has_children: child ? 'blocks' in child && child.blocks.length > 0 : block.children.length > 0,
        in_trash: child?.inTrash ?? false,
        type,
        [type]: content,
    };
}
function contentAnswer(workspace, block) {
    const { type, text, attributes = {} } = block;
    const color = apiColor(block.color);
    const rich_text = () => toRichText(workspace, text);
    const icon = attributes.icon === undefined ? null : { type: 'emoji', emoji: attributes.icon };
    if (type.startsWith('heading_')) {
        return [type, { rich_text: rich_text(), color, is_toggleable: attributes.toggle === 'true' }];
    }
    if (type === 'paragraph' || type === 'callout')
        return [type, { rich_text: rich_text(), color, icon }];
    if (type === 'to_do')
        return [type, { rich_text: rich_text(), color, checked: block.checked ?? false }];
    if (textTypes.includes(type))
        return [type, { rich_text: rich_text(), color }];
    switch (type) {
        case 'code':
            return [type, { rich_text: richText(text), caption: [], language: block.language ?? 'plain text' }];
        case 'equation':
            return [type, { expression: text }];
        case 'divider':
        case 'breadcrumb':
        case 'column_list':
        case 'column':
            return [type, {}];
        case 'table_of_contents':
            return [type, { color }];
        case 'child_page':
        case 'child_database':
            return [type, { title: text }];
        case 'bookmark':
        case 'embed':
            return [type, { url: attributes.url ?? '', caption: [] }];
        case 'table':
            return [type, tableAnswer(block)];
        case 'table_row':
            return [type, { cells: block.children.map((cell) => toRichText(workspace, cell.text)) }];
        default:
            if (!mediaTypes.includes(type))
                return ['unsupported', { block_type: type }];
            return [type, mediaAnswer(workspace, block)];
    }
}
function mediaAnswer(workspace, { type, text, attributes = {} }) {
    const file = {
        type: 'external',
        external: { url: attributes.url ?? '' },
        caption: toRichText(workspace, text),
    };
    return type === 'file' ? { ...file, name: attributes.url?.split('/').at(-1) ?? '' } : file;
}
function tableAnswer({ attributes = {}, children }) {
    return {
        table_width: children[0]?.children.length ?? 0,
        has_column_header: attributes['header-row'] === 'true',
        has_row_header: attributes['header-column'] === 'true',
    };
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/endpoints/call.js
// What a handler gets, and the lookups that refuse with the documented errors.



/** The one value of a query parameter. */
const parameter = (call, name) => call.query[name]?.[0];
/** The paging parameters of a GET request. */
const pagingOf = (call) => ({
    ...(call.query.start_cursor && { start_cursor: parameter(call, 'start_cursor') }),
    ...(call.query.page_size && { page_size: parameter(call, 'page_size') }),
});
/** An id in a body or query, in normal form; 400 where it is none. */
function idOf(given, where) {
    const id = normalId(String(given));
    if (!id)
        throw invalid(`${where} should be a valid uuid, instead was \`"${String(given)}"\`.`);
    return id;
}
function shared(call, kind, id, row) {
    if (!row || !isShared(call.workspace, call.connection, row.id))
        throw errors_notFound(kind, id, call.connection.name);
    return row;
}
/** A page that the connection sees, trashed or not. */
const call_pageOf = (call, id) => shared(call, 'page', id, call.workspace.pages.get(id));
const databaseOf = (call, id) => shared(call, 'database', id, call.workspace.databases.get(id));
const sourceOf = (call, id) => shared(call, 'data_source', id, call.workspace.sources.get(id));
/** A page whose content can be read and written: 404 when it is in the trash. */
function livePageOf(call, id) {
    const page = call_pageOf(call, id);
    if (call.workspace.isTrashed(id))
        throw errors_notFound('page', id, call.connection.name);
    return page;
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/endpoints/blocks.js
// /v1/blocks: children, retrieve, append, update, delete. A page is a block as well. Order is document order.
// https://developers.notion.com/reference/patch-block-children









function placeOf(call, id) {
    if (call.workspace.pages.get(id)) {
        const page = livePageOf(call, id);
        return { page, children: page.blocks };
    }
    const found = findBlock(call.workspace, id);
    const seen = found && isShared(call.workspace, call.connection, found.page.id);
    if (!seen || call.workspace.isTrashed(found.page.id))
        throw errors_notFound('block', id, call.connection.name);
    return { ...found, children: found.block.type.startsWith('table_row') ? [] : found.block.children };
}
const parentOfChildren = ({ page, block }) => block ? { type: 'block_id', block_id: block.id } : { type: 'page_id', page_id: page.id };
const listBlockChildren = (call) => {
    const place = placeOf(call, call.path.block_id);
    const { items, next } = portion(place.children, ({ id }) => id, pagingOf(call));
    const parent = parentOfChildren(place);
    const results = items.map((block) => blockAnswer(call.workspace, place.page, parent, block));
    return listAnswer('block', { items: results, next });
};
const getBlock = (call) => blocks_answer(call, call.path.block_id);
const appendBlockChildren = (call) => {
    const { workspace, actor, body } = call;
    if ('after' in body)
        throw invalid('body failed validation: body.after should be not present; use position.');
    const place = placeOf(call, call.path.block_id);
    const added = storeBlocks(workspace, body.children);
    const children = inserted(call, place.children, added, body.position);
    const { page, block } = place;
    const blocks = block ? withBlock(page.blocks, block.id, (old) => ({ ...old, children })) : children;
    setBody(workspace, actor, page.id, blocks);
    const items = added.map((each) => blockAnswer(workspace, page, parentOfChildren(place), each));
    return listAnswer('block', { items, next: null });
};
function inserted(call, old, added, position) {
    if (position?.type === 'start')
        return [...added, ...old];
    if (position?.type !== 'after_block')
        return [...old, ...added];
    const after = idOf(position.after_block.id, 'body.position.after_block.id');
    const at = old.findIndex(({ id }) => id === after);
    if (at < 0)
        throw errors_notFound('block', after, call.connection.name);
    return [...old.slice(0, at + 1), ...added, ...old.slice(at + 1)];
}
const updateBlock = (call) => {
    const { workspace, actor, body } = call;
    const id = call.path.block_id;
    const { page, block } = placeOf(call, id);
    if (!block)
        throw invalid('Pages are updated with PATCH /v1/pages.');
    const type = Object.keys(body).find((key) => key !== 'type' && key !== 'in_trash' && key !== 'archived');
    if (body.in_trash)
        return remove(call, page, block);
    if (type !== undefined && type !== block.type)
        throw invalid(`The type of block ${id} cannot be changed to ${type}.`);
    const content = type === undefined ? {} : body[type];
    const change = (old) => ({
        ...old,
        ...(content.rich_text && { text: fromRichText(workspace, content.rich_text) }),
        ...(content.checked !== undefined && { checked: content.checked }),
        ...(content.language && { language: content.language }),
    });
    setBody(workspace, actor, page.id, withBlock(page.blocks, id, change));
    return blocks_answer(call, id);
};
const deleteBlock = (call) => {
    const { page, block } = placeOf(call, call.path.block_id);
    if (!block)
        throw invalid('Pages are trashed with PATCH /v1/pages.');
    return remove(call, page, block);
};
function remove(call, page, block) {
    const told = blocks_answer(call, block.id);
    setBody(call.workspace, call.actor, page.id, withoutBlock(page.blocks, block.id));
    return { ...told, in_trash: true };
}
function blocks_answer(call, id) {
    const { page, block } = placeOf(call, id);
    if (block)
        return blockAnswer(call.workspace, page, parentIn(page, id), block);
    const self = { id, type: 'child_page', text: titles_titleOf(page), children: page.blocks };
    const { parent } = page;
    return blockAnswer(call.workspace, page, parent, self);
}
function parentIn(page, id) {
    for (const block of walkBlocks(page.blocks)) {
        if (block.children.some((child) => child.id === id))
            return { type: 'block_id', block_id: block.id };
    }
    return { type: 'page_id', page_id: page.id };
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/endpoints/comments.js
// /v1/comments: create, list, retrieve. Comments do not move the stamps of their page; those anchored to a block stay
// with it as long as it is there, and are told with the page afterwards. https://developers.notion.com/reference/comment-object









const comments_createComment = (call) => {
    const { workspace, actor, body } = call;
    const text = body.rich_text
        ? storeRichText(workspace, body.rich_text)
        : toRichText(workspace, body.markdown);
    const comment = workspace.comments.set({
        id: workspace.ids.uuid(),
        ...(body.discussion_id ? inDiscussion(call, body.discussion_id) : onParent(call, body.parent)),
        text,
        created: actor.at,
        createdBy: actor.user,
    });
    return comments_answer(call, comment);
};
const comments_getComment = (call) => {
    const id = call.path.comment_id;
    const comment = call.workspace.comments.get(id);
    if (!comment || !isShared(call.workspace, call.connection, comment.page)) {
        throw errors_notFound('comment', id, call.connection.name);
    }
    return comments_answer(call, comment);
};
const comments_listComments = (call) => {
    const { workspace } = call;
    const id = idOf(parameter(call, 'block_id'), 'query.block_id');
    const found = workspace.pages.get(id)
        ? { page: livePageOf(call, id), block: undefined }
        : blockOf(call, id);
    const comments = workspace.comments
        .under(found.page.id)
        .map((each) => workspace.comments.get(each))
        .filter((comment) => found.block ? comment.block === id : comment.block === undefined || !blockExists(workspace, comment));
    const { items, next } = portion(comments, (comment) => comment.id, pagingOf(call));
    return listAnswer('comment', { items: items.map((comment) => comments_answer(call, comment)), next });
};
const comments_answer = (call, comment) => commentAnswer(call, comment, blockExists(call.workspace, comment));
/** Whether the block that a comment is anchored to is still in its page. */
function blockExists(workspace, { page, block }) {
    const blocks = workspace.pages.get(page)?.blocks ?? [];
    return [...walkBlocks(blocks)].some(({ id }) => id === block);
}
function blockOf(call, id) {
    const found = findBlock(call.workspace, id);
    if (!found || !isShared(call.workspace, call.connection, found.page.id)) {
        throw errors_notFound('block', id, call.connection.name);
    }
    return found;
}
function onParent(call, parent) {
    const discussion = call.workspace.ids.uuid();
    const id = idOf(parent.page_id ?? parent.block_id, 'body.parent');
    if (call.workspace.pages.get(id))
        return { page: livePageOf(call, id).id, discussion };
    return { page: blockOf(call, id).page.id, block: id, discussion };
}
function inDiscussion(call, given) {
    const id = idOf(given, 'body.discussion_id');
    const first = call.workspace.comments.all().find(({ discussion }) => discussion === id);
    if (!first)
        throw errors_notFound('discussion', id, call.connection.name);
    return { page: first.page, ...(first.block !== undefined && { block: first.block }), discussion: id };
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/query/comparable.js
// What filters and sorts compare of a page: one plain value per property.



/** Text, a number, an option's name, a list of names or ids, milliseconds; null or empty where there is nothing. */
function comparable(page, property) {
    const value = page.values[property.id];
    switch (property.type) {
        case 'title':
        case 'rich_text':
            return plainText(value ?? []);
        case 'url':
        case 'email':
        case 'phone_number':
            return value ?? '';
        case 'select':
            return optionById(property, value)?.name ?? null;
        case 'status':
            return (optionById(property, value) ?? find_defaultStatus(property))?.name ?? null;
        case 'multi_select':
            return (value ?? []).flatMap((id) => optionById(property, id)?.name ?? []);
        case 'people':
        case 'relation':
        case 'files':
            return value ?? [];
        case 'checkbox':
            return value ?? false;
        case 'date':
            return value ? Date.parse(value.start) : null;
        case 'created_time':
            return toMinute(page.created);
        case 'last_edited_time':
            return toMinute(page.edited);
        case 'created_by':
            return [page.createdBy];
        case 'last_edited_by':
            return [page.editedBy];
        default:
            return value ?? null;
    }
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/query/dates.js
// Conditions on dates: a date stands for its whole day (UTC), a time for its moment.
// https://developers.notion.com/reference/filter-data-source-entries#date
const day = 86_400_000;
const startOfDay = (at) => Math.floor(at / day) * day;
function relative(word, now) {
    const today = new Date(startOfDay(now));
    const shifted = (days, months = 0) => Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + months, today.getUTCDate() + days);
    switch (word) {
        case 'today':
            return shifted(0);
        case 'tomorrow':
            return shifted(1);
        case 'yesterday':
            return shifted(-1);
        case 'one_week_ago':
            return shifted(-7);
        case 'one_week_from_now':
            return shifted(7);
        case 'one_month_ago':
            return shifted(0, -1);
        case 'one_month_from_now':
            return shifted(0, 1);
        default:
            return undefined;
    }
}
/** The span that a word, date or time stands for; undefined where it is none. */
function spanOf(text, now) {
    const from = relative(text, now) ?? Date.parse(text);
    if (Number.isNaN(from))
        return undefined;
    return text.includes('T') ? { from, to: from } : { from, to: from + day - 1 };
}
/** The days that `this_week`, `past_month` \u2026 cover; weeks begin on Sunday. */
function periodOf(condition, now) {
    const today = startOfDay(now);
    const date = new Date(today);
    const inYears = (years) => Date.UTC(date.getUTCFullYear() + years, date.getUTCMonth(), date.getUTCDate());
    const inMonths = (months) => Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, date.getUTCDate());
    const endOfToday = today + day - 1;
    switch (condition) {
        case 'this_week': {
            const sunday = today - date.getUTCDay() * day;
            return { from: sunday, to: sunday + 7 * day - 1 };
        }
        case 'past_week':
            return { from: today - 7 * day, to: endOfToday };
        case 'past_month':
            return { from: inMonths(-1), to: endOfToday };
        case 'past_year':
            return { from: inYears(-1), to: endOfToday };
        case 'next_week':
            return { from: today, to: today + 8 * day - 1 };
        case 'next_month':
            return { from: today, to: inMonths(1) + day - 1 };
        case 'next_year':
            return { from: today, to: inYears(1) + day - 1 };
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/query/conditions.js
// One condition of a filter as a test of a value.
// https://developers.notion.com/reference/filter-data-source-entries


/** The only entry of a condition object; two operators in one condition are refused. */
function operatorOf(condition) {
    const entries = Object.entries(condition);
    if (entries.length !== 1)
        throw invalid('A filter condition has exactly one operator.');
    return entries[0];
}
const unknown = (operator) => {
    throw invalid(`${operator} is not a supported filter condition for this property.`);
};
/** Conditions on text; the value is a string. */
function textTest(condition, switches) {
    const [operator, operand] = operatorOf(condition);
    const fold = (text) => (switches.textFilters === 'ignore case' ? text.toLowerCase() : text);
    const wanted = typeof operand === 'string' ? fold(operand) : '';
    switch (operator) {
        case 'equals':
            return (text) => fold(text) === wanted;
        case 'does_not_equal':
            return (text) => fold(text) !== wanted;
        case 'contains':
            return (text) => fold(text).includes(wanted);
        case 'does_not_contain':
            return (text) => !fold(text).includes(wanted);
        case 'starts_with':
            return (text) => fold(text).startsWith(wanted);
        case 'ends_with':
            return (text) => fold(text).endsWith(wanted);
        case 'is_empty':
            return (text) => text === '';
        case 'is_not_empty':
            return (text) => text !== '';
        default:
            return unknown(operator);
    }
}
/** Conditions on numbers; the value is a number or null. */
function numberTest(condition) {
    const [operator, operand] = operatorOf(condition);
    switch (operator) {
        case 'equals':
            return (number) => number === operand;
        case 'does_not_equal':
            return (number) => number !== operand;
        case 'greater_than':
            return (number) => number !== null && number > operand;
        case 'less_than':
            return (number) => number !== null && number < operand;
        case 'greater_than_or_equal_to':
            return (number) => number !== null && number >= operand;
        case 'less_than_or_equal_to':
            return (number) => number !== null && number <= operand;
        case 'is_empty':
            return (number) => number === null;
        case 'is_not_empty':
            return (number) => number !== null;
        default:
            return unknown(operator);
    }
}
/** Conditions on one choice (a name or null) or a checkbox. */
function choiceTest(condition) {
    const [operator, operand] = operatorOf(condition);
    const wanted = Array.isArray(operand) ? operand : [operand];
    switch (operator) {
        case 'equals':
            return (name) => wanted.includes(name);
        case 'does_not_equal':
            return (name) => !wanted.includes(name);
        case 'is_empty':
            return (name) => name === null;
        case 'is_not_empty':
            return (name) => name !== null;
        default:
            return unknown(operator);
    }
}
/** Conditions on lists of names or ids. */
function listTest(condition, normal) {
    const [operator, operand] = operatorOf(condition);
    const wanted = (Array.isArray(operand) ? operand : [String(operand)]).map(normal);
    switch (operator) {
        case 'contains':
            return (list) => wanted.some((each) => list.includes(each));
        case 'does_not_contain':
            return (list) => !wanted.some((each) => list.includes(each));
        case 'is_empty':
            return (list) => list.length === 0;
        case 'is_not_empty':
            return (list) => list.length > 0;
        default:
            return unknown(operator);
    }
}
/** Conditions on dates; the value is milliseconds or null. */
function dateTest(condition, now) {
    const [operator, operand] = operatorOf(condition);
    if (operator === 'is_empty')
        return (at) => at === null;
    if (operator === 'is_not_empty')
        return (at) => at !== null;
    const period = periodOf(operator, now);
    if (period)
        return (at) => at !== null && at >= period.from && at <= period.to;
    const span = spanOf(String(operand), now);
    if (!span)
        throw invalid(`${String(operand)} is not a valid ISO 8601 date.`);
    switch (operator) {
        case 'equals':
            return (at) => at !== null && at >= span.from && at <= span.to;
        case 'before':
            return (at) => at !== null && at < span.from;
        case 'after':
            return (at) => at !== null && at > span.to;
        case 'on_or_before':
            return (at) => at !== null && at <= span.to;
        case 'on_or_after':
            return (at) => at !== null && at >= span.from;
        default:
            return unknown(operator);
    }
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/query/filter.js
// Filters of queries: conditions on properties and times, combined two levels deep.
// https://developers.notion.com/reference/filter-data-source-entries






/** The filter of a request as a test of pages; 400 where it does not fit the data source. */
function compileFilter(workspace, source, filter, depth = 0) {
    for (const compound of ['and', 'or']) {
        if (!(compound in filter))
            continue;
        if (depth === 2)
            throw invalid('Compound filters can be nested two levels deep.');
        const tests = filter[compound].map((each) => compileFilter(workspace, source, each, depth + 1));
        return compound === 'and'
            ? (page) => tests.every((test) => test(page))
            : (page) => tests.some((test) => test(page));
    }
    if ('timestamp' in filter)
        return compileTimestamp(workspace, filter);
    const property = requireProperty(source, filter.property);
    const type = Object.keys(filter).find((key) => key !== 'property' && key !== 'type');
    if (type !== property.type) {
        throw invalid(`Database property ${property.name} of type ${property.type} does not match filter ${type ?? '?'}.`);
    }
    const test = conditionTest(workspace, type, filter[type]);
    return (page) => test(comparable(page, property));
}
function compileTimestamp(workspace, filter) {
    const timestamp = filter.timestamp;
    const test = dateTest(filter[timestamp], workspace.clock.now());
    return timestamp === 'created_time'
        ? (page) => test(toMinute(page.created))
        : (page) => test(toMinute(page.edited));
}
function conditionTest(workspace, type, condition) {
    switch (type) {
        case 'title':
        case 'rich_text':
        case 'url':
        case 'email':
        case 'phone_number':
            return textTest(condition, workspace.switches);
        case 'number':
        case 'unique_id':
            return numberTest(condition);
        case 'select':
        case 'status':
        case 'checkbox':
            return choiceTest(condition);
        case 'multi_select':
            return listTest(condition, (name) => name);
        case 'people':
        case 'relation':
        case 'files':
        case 'created_by':
        case 'last_edited_by':
            // `me` is no id and so matches nobody, as for internal connections.
            return listTest(condition, (id) => normalId(id) ?? id);
        case 'date':
        case 'created_time':
        case 'last_edited_time':
            return dateTest(condition, workspace.clock.now());
        default:
            throw invalid(`Filters on ${type} are not supported here.`);
    }
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/query/sort.js
// Sorts of queries as lists of keys, which cursors carry as well. Without a sort the order is that of the ids: the
// same every time, and no order that anybody could rely on.



/** The order that the `sorts` of a request ask for. */
function compileSorts(source, sorts) {
    const columns = sorts.map(({ property, timestamp, direction }) => ({
        read: timestamp ? stampOf(timestamp) : propertyKey(requireProperty(source, property)),
        sign: direction === 'descending' ? -1 : 1,
    }));
    return {
        length: columns.length + 1,
        key: (page) => [...columns.map(({ read }) => read(page)), page.id],
        compare: (one, other) => {
            for (let at = 0; at < one.length; at += 1) {
                const difference = compareValues(one[at] ?? null, other[at] ?? null, columns[at]?.sign ?? 1);
                if (difference !== 0)
                    return difference;
            }
            return 0;
        },
    };
}
const stampOf = (timestamp) => (page) => toMinute(timestamp === 'created_time' ? page.created : page.edited);
function propertyKey(property) {
    if (property.type === 'select' || property.type === 'status') {
        const place = new Map(property.options.map(({ name }, at) => [name, at]));
        return (page) => place.get(comparable(page, property)) ?? null;
    }
    return (page) => {
        const value = comparable(page, property);
        if (typeof value === 'boolean')
            return Number(value);
        if (Array.isArray(value))
            return value.length === 0 ? null : value.join(', ');
        return value === '' ? null : (value ?? null);
    };
}
/** Empty values come last, whichever way the rest goes. */
function compareValues(one, other, sign) {
    if (one === other)
        return 0;
    if (one === null)
        return 1;
    if (other === null)
        return -1;
    return (one < other ? -1 : 1) * sign;
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/query/run.js
// Running a query: filter, order, cursor, and the cap of 10,000 rows.
// https://developers.notion.com/reference/query-a-data-source




/** Rows that one combination of filter and sorts ever tells. */
const rowsPerQuery = 10_000;
/** The last list of each workspace, so that reading its pages does not sort it again. */
const lastLists = new WeakMap();
/** The portion of a data source's rows that the request asks for; trashed rows are never among them. */
function runQuery(workspace, source, body) {
    const order = compileSorts(source, body.sorts ?? []);
    const { rows, cut } = orderedRows(workspace, source, body, order);
    const start = body.start_cursor ? resume(workspace, order, rows, body.start_cursor) : 0;
    const end = start + pageSize(body);
    const items = rows.slice(start, end);
    const last = items.at(-1);
    return { items, next: last && end < rows.length ? cursor(end, order.key(last)) : null, cut };
}
function orderedRows(workspace, source, body, order) {
    const { filter, is_archived: archived = false } = body;
    const query = JSON.stringify([source.id, filter, body.sorts, archived]);
    const known = lastLists.get(workspace);
    if (known?.query === query && known.revision === workspace.revision && !workspace.stale.lagging)
        return known;
    const test = filter ? compileFilter(workspace, source, filter) : () => true;
    const keyed = workspace.stale
        .rows(source.id)
        .filter((page) => !page.inTrash && page.isArchived === archived && test(page))
        .map((page) => ({ page, key: order.key(page) }))
        .sort((one, other) => order.compare(one.key, other.key));
    const cut = keyed.length > rowsPerQuery;
    const rows = keyed.slice(0, rowsPerQuery).map(({ page }) => page);
    const made = { revision: workspace.revision, query, rows, cut };
    // What was listed while listings lag is not what they show later.
    if (!workspace.stale.lagging)
        lastLists.set(workspace, made);
    return made;
}
const cursor = (count, key) => Buffer.from(JSON.stringify({ count, key })).toString('base64url');
/** Where a list goes on: behind the place of the last row that was told, or at the count. */
function resume(workspace, order, rows, given) {
    const { count, key } = parseCursor(given);
    if (workspace.switches.cursors === 'offset')
        return Math.min(count, rows.length);
    if (key.length !== order.length)
        throw badCursor();
    const at = rows.findIndex((row) => order.compare(order.key(row), key) > 0);
    return at < 0 ? rows.length : at;
}
function parseCursor(given) {
    try {
        const parsed = JSON.parse(Buffer.from(given, 'base64url').toString());
        if (Number.isInteger(parsed.count) && Array.isArray(parsed.key))
            return parsed;
    }
    catch {
        // Falls through to the refusal: whatever it was, it is none of ours.
    }
    throw badCursor();
}
const badCursor = () => invalid('The start_cursor provided is invalid.');

;// CONCATENATED MODULE: ./build/src/emulators/notion/endpoints/data-sources.js
// /v1/data_sources: create, retrieve, update, query, templates. https://developers.notion.com/reference/data-source







const createDataSource = (call) => {
    const { workspace, actor, body } = call;
    const database = databaseOf(call, idOf(body.parent.database_id, 'body.parent.database_id'));
    const title = storeRichText(workspace, body.title ?? []);
    const source = createSource(workspace, actor, { database: database.id, title, icon: body.icon, properties: body.properties }, (id) => sourceOf(call, idOf(id, 'data_source_id')));
    return sourceAnswer(call, source);
};
const getDataSource = (call) => sourceAnswer(call, sourceOf(call, call.path.data_source_id));
const updateDataSource = (call) => {
    const { workspace, actor, body } = call;
    const { id } = sourceOf(call, call.path.data_source_id);
    configureProperties(workspace, id, body.properties ?? {}, (target) => sourceOf(call, idOf(target, 'data_source_id')));
    const source = workspace.sources.get(id);
    const changed = workspace.sources.set({
        ...source,
        ...(body.title && { title: storeRichText(workspace, body.title) }),
        ...(body.description && { description: storeRichText(workspace, body.description) }),
        ...('icon' in body && { icon: body.icon }),
        ...('in_trash' in body && { inTrash: body.in_trash }),
        edited: actor.at,
        editedBy: actor.user,
    });
    return sourceAnswer(call, changed);
};
/** `in_trash` in the body is ignored: trashed rows are never told. */
const queryDataSource = (call) => {
    const source = sourceOf(call, call.path.data_source_id);
    const { items, next, cut } = runQuery(call.workspace, source, call.body);
    const only = call.query.filter_properties ?? [];
    const rows = call.body.result_type === 'data_source' ? [] : items.map((page) => pageAnswer(call, page, only));
    return {
        ...listAnswer('page_or_data_source', { items: rows, next }),
        request_status: cut
            ? { type: 'incomplete', incomplete_reason: 'query_result_limit_reached' }
            : { type: 'complete' },
    };
};
/** Templates are made by people in the app; none is emulated. */
const listDataSourceTemplates = (call) => {
    sourceOf(call, call.path.data_source_id);
    return { templates: [], has_more: false, next_cursor: null };
};

;// CONCATENATED MODULE: ./build/src/emulators/notion/endpoints/databases.js
// POST, GET, PATCH /v1/databases. https://developers.notion.com/reference/create-a-database





const databases_createDatabase = (call) => {
    const { workspace, actor, body } = call;
    const database = createDatabase(workspace, actor, {
        parent: parentOf(call, body.parent),
        title: storeRichText(workspace, body.title ?? []),
        description: storeRichText(workspace, body.description ?? []),
        isInline: body.is_inline ?? false,
        icon: body.icon,
        cover: body.cover,
        properties: body.initial_data_source?.properties ?? {},
    }, (id) => sourceOf(call, idOf(id, 'data_source_id')));
    return databaseAnswer(call, database);
};
const getDatabase = (call) => databaseAnswer(call, databaseOf(call, call.path.database_id));
const updateDatabase = (call) => {
    const { workspace, actor, body } = call;
    const { id } = databaseOf(call, call.path.database_id);
    const changed = changeDatabase(workspace, actor, id, {
        ...(body.parent && { parent: parentOf(call, body.parent) }),
        ...(body.title && { title: storeRichText(workspace, body.title) }),
        ...(body.description && { description: storeRichText(workspace, body.description) }),
        ...('icon' in body && { icon: body.icon }),
        ...('cover' in body && { cover: body.cover }),
        ...('is_inline' in body && { isInline: body.is_inline }),
        ...('in_trash' in body && { inTrash: body.in_trash }),
        ...('is_locked' in body && { isLocked: body.is_locked }),
    });
    return databaseAnswer(call, changed);
};
function parentOf(call, given) {
    if (!given.page_id)
        throw invalid('Internal integrations cannot create content at the workspace level.');
    const { id } = livePageOf(call, idOf(given.page_id, 'body.parent.page_id'));
    return { type: 'page_id', page_id: id };
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/markdown/match.js
/** Where the strings of an edit stand in a page's text, and the errors when they stand nowhere or too often. */
/** An edit that Notion refuses: status 400, code `validation_error`. */
class MarkdownEditError extends Error {
    additionalData;
    constructor(message, additionalData) {
        super(message);
        this.name = 'MarkdownEditError';
        this.additionalData = additionalData;
    }
}
/** The places that an entry replaces: exact and case-sensitive. Several only when it asks for all of them. */
function matchUpdate(content, update) {
    const { old_str: wanted, new_str: text } = update;
    if (wanted === '')
        throw new MarkdownEditError('`old_str` must not be empty.');
    const found = [];
    for (let from = content.indexOf(wanted); from !== -1; from = content.indexOf(wanted, from + wanted.length)) {
        found.push({ from, to: from + wanted.length, text });
    }
    if (found.length === 0)
        throw new MarkdownEditError(`Could not find \`old_str\` in the page content: ${quote(wanted)}`);
    if (found.length > 1 && update.replace_all_matches !== true) {
        throw new MarkdownEditError(`Found ${String(found.length)} matches for \`old_str\`: ${quote(wanted)}. ` +
            'Set `replace_all_matches` to true or include more of the surrounding content.');
    }
    return found;
}
/** The stretch that a `start...end` selector names: from the first match of its start to the end text behind it. */
function matchSelector(content, selector) {
    const dots = selector.indexOf('...');
    const start = dots === -1 ? selector : selector.slice(0, dots);
    const end = dots === -1 ? '' : selector.slice(dots + 3);
    const from = selector === '' ? -1 : content.indexOf(start);
    const last = from === -1 ? -1 : content.indexOf(end, from + start.length);
    if (last === -1)
        throw new MarkdownEditError(`String not found: ${quote(selector)}`);
    return { from, to: last + end.length };
}
function quote(text) {
    return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}\u2026` : text);
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/markdown/adopt.js
/**
 * Identity: which blocks of a page survive an edit of its text. A block whose lines are untouched stays what it is, even
 * when its rendering would not read back; one that was rewritten in place keeps its id; the rest is new or gone.
 */




/** The blocks of the edited text. */
function adoptBlocks(adoption) {
    const { rendering, trace, switches } = adoption;
    const drafts = readDrafts(trace.text, switches);
    const heads = new Map([...rendering.spans].map(([block, span]) => [span.from, block]));
    const rewritten = pairRewritten(drafts, adoption);
    const settle = (draft) => {
        if (isChildPage(draft))
            return [findChild(draft, adoption.children)];
        const line = trace.kept.get(draft.from);
        const old = line === undefined ? undefined : heads.get(line);
        const span = old === undefined ? undefined : rendering.spans.get(old);
        if (old !== undefined && span !== undefined && isUntouched(draft, span, trace)) {
            // Not every rendering reads back as the same type (a paragraph that begins with a dash), and need not here.
            if (old.type === draft.type || !isPart(old))
                return [old];
        }
        if (old?.type === draft.type) {
            const content = isWritable(old) ? contentOf(draft) : old;
            return [{ ...content, id: old.id, children: draft.children.flatMap(settle) }];
        }
        const twin = rewritten.get(draft);
        return degrade(draft, switches).map((fresh) => ({
            id: twin !== undefined && fresh === draft ? twin.id : adoption.newId(),
            ...contentOf(fresh),
            children: fresh.children.flatMap(settle),
        }));
    };
    return drafts.flatMap(settle);
}
function contentOf(draft) {
    const { from: _from, to: _to, children: _children, ...content } = draft;
    return content;
}
/** Whether all lines of a block, children included, are the old ones and still belong together. */
function isUntouched(draft, span, trace) {
    if (draft.to - draft.from !== span.to - span.from)
        return false;
    for (let line = draft.from; line < draft.to; line += 1) {
        if (trace.kept.get(line) !== span.from + line - draft.from)
            return false;
    }
    return true;
}
function findChild(draft, children) {
    const wanted = draft.attributes?.['url'] ?? '';
    const child = children.find((block) => block.type === draft.type && targetOf(block.attributes?.['url'] ?? block.id) === targetOf(wanted));
    if (child !== undefined)
        return child;
    throw new MarkdownEditError(`The page or database ${JSON.stringify(wanted)} is not a child of this page.`);
}
/** The id at the end of a URL, however it is spelled, else the whole. */
function targetOf(url) {
    return /([0-9a-f]{32})(?:[?#].*)?$/i.exec(url.replaceAll('-', ''))?.[1]?.toLowerCase() ?? url;
}
/** Old and new blocks whose first lines stand in the same rewritten stretch are paired in order, type by type. */
function pairRewritten(drafts, { rendering, trace }) {
    const pairs = new Map();
    const all = [...walkDrafts(drafts)];
    for (const { before, after } of trace.rewritten) {
        const old = [...rendering.spans].filter(([, span]) => within(span.from, before)).map(([block]) => block);
        for (const draft of all.filter((candidate) => within(candidate.from, after))) {
            const at = old.findIndex((block) => block.type === draft.type);
            const twin = old[at];
            if (twin === undefined)
                continue;
            pairs.set(draft, twin);
            old.splice(0, at + 1);
        }
    }
    return pairs;
}
function within(line, [from, to]) {
    return from <= line && line < to;
}
function* walkDrafts(drafts) {
    for (const draft of drafts) {
        yield draft;
        yield* walkDrafts(draft.children);
    }
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/markdown/trace.js
/**
 * Which lines of a page an edit left alone. Blocks are known by their lines: one whose lines are untouched stays the
 * same block, one whose line was rewritten in place may.
 */

/** Apply replacements to a text and follow its lines. Inside of a touched stretch, equal lines count as untouched. */
function traceReplacements(content, replacements) {
    const kept = new Map();
    const rewritten = [];
    let text = '';
    let offset = 0;
    let line = { before: 0, after: 0 };
    const keepUpTo = (before) => {
        for (; line.before < before; line = { before: line.before + 1, after: line.after + 1 }) {
            kept.set(line.after, line.before);
        }
    };
    for (const stretch of wholeLines(content, replacements)) {
        keepUpTo(lineAt(content, stretch.from));
        const before = content.slice(stretch.from, stretch.to).split('\n');
        const after = stretch.text.split('\n');
        keepUpTo(line.before + stretch.head);
        for (const gap of gapsBetween(inner(before, stretch), inner(after, stretch))) {
            keepUpTo(line.before + gap.same);
            const end = { before: line.before + gap.before, after: line.after + gap.after };
            rewritten.push({ before: [line.before, end.before], after: [line.after, end.after] });
            line = end;
        }
        keepUpTo(lineAt(content, stretch.to) + 1);
        text += content.slice(offset, stretch.from) + stretch.text;
        offset = stretch.to;
    }
    keepUpTo(lineAt(content, content.length) + 1);
    return { text: text + content.slice(offset), kept, rewritten };
}
/** Replacements widened to whole lines; those on one line become one. */
function wholeLines(content, replacements) {
    const widened = [];
    for (const { from, to, text } of replacements) {
        const last = widened.at(-1);
        const lineStart = from === 0 ? 0 : content.lastIndexOf('\n', from - 1) + 1;
        const end = content.indexOf('\n', to);
        const lineEnd = end === -1 ? content.length : end;
        // Where whole lines come and go, the line beside them is another one, even if it reads the same.
        const endsAtStart = content[to - 1] === '\n' && (text.endsWith('\n') || (text === '' && from === lineStart));
        const startsAtEnd = content[from] === '\n' && (text.startsWith('\n') || (text === '' && to === lineEnd));
        const tail = endsAtStart ? 1 : 0;
        const rest = text + content.slice(to, lineEnd);
        if (last !== undefined && from <= last.to) {
            const before = last.text.slice(0, last.text.length - (last.to - from));
            widened[widened.length - 1] = { ...last, to: lineEnd, text: before + rest, tail };
        }
        else {
            const head = startsAtEnd && tail === 0 ? 1 : 0;
            widened.push({ from: lineStart, to: lineEnd, text: content.slice(lineStart, from) + rest, head, tail });
        }
    }
    return widened;
}
/** The lines of a stretch that may have changed. */
function inner(lines, { head, tail }) {
    return lines.slice(head, lines.length - tail);
}
function lineAt(content, offset) {
    let line = 0;
    for (let at = content.indexOf('\n'); at !== -1 && at < offset; at = content.indexOf('\n', at + 1))
        line += 1;
    return line;
}
/** The differences of two rows of lines: equal lines before each, and how many it covers on either side. */
function gapsBetween(before, after) {
    let from = 0;
    return (0,diff3/* diffIndices */.bQ)([...before], [...after]).map(({ buffer1, buffer2 }) => {
        const same = buffer1[0] - from;
        from = buffer1[0] + buffer1[1];
        return { same, before: buffer1[1], after: buffer2[1] };
    });
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/markdown/edit.js
/** The four edits of PATCH \u2026/markdown, on blocks. Nothing is changed when one is refused. */






/**
 * The blocks of a page after an edit of its Markdown. Untouched blocks are the same objects.
 * @throws MarkdownEditError when a string does not match, or a child page or database would be lost
 */
function editBlocks(blocks, edit, context) {
    const switches = context.switches ?? switches_DEFAULT_SWITCHES;
    const children = [...walkBlocks(blocks)].filter(isChildPage);
    const take = (before, step) => {
        const rendering = renderLines(before, switches);
        const trace = step(rendering);
        return adoptBlocks({ rendering, trace, children, switches, newId: () => context.newId() });
    };
    const apply = () => {
        switch (edit.type) {
            case 'replace_content':
                return take(blocks, replaceAll(edit.replace_content.new_str, switches));
            case 'update_content':
                return applyUpdates(blocks, edit.update_content.content_updates, switches, take);
            case 'insert_content':
                return take(blocks, insert(edit.insert_content));
            case 'replace_content_range':
                return take(blocks, replaceRange(edit.replace_content_range));
        }
    };
    const after = apply();
    const shown = [...walkBlocks(after)].filter(isChildPage).map((block) => block.id);
    forbidCopies(shown);
    if (!allowsDeleting(edit))
        forbidLoss(children, shown);
    return after;
}
function applyUpdates(blocks, updates, switches, take) {
    let current = [...blocks];
    for (const update of updates) {
        try {
            current = take(current, replace((content) => matchUpdate(content, update)));
        }
        catch (error) {
            if (switches.contentUpdates === 'atomic' || !(error instanceof MarkdownEditError))
                throw error;
        }
    }
    return current;
}
function replace(find) {
    return ({ lines }) => {
        const content = lines.join('\n');
        return traceReplacements(content, find(content));
    };
}
function replaceAll(text, switches) {
    if (!switches.replacedContentKeepsIds)
        return () => ({ text, kept: new Map(), rewritten: [] });
    return replace((content) => [{ from: 0, to: content.length, text }]);
}
function replaceRange({ content: text, content_range: range, }) {
    return replace((content) => [{ ...matchSelector(content, range), text }]);
}
function insert(request) {
    const { content: text, position, after } = request;
    if (position !== undefined && after !== undefined) {
        throw new MarkdownEditError('Only one of `position` and `after` may be given.');
    }
    return (rendering) => {
        const content = rendering.lines.join('\n');
        if (after !== undefined) {
            const place = lineBehind(rendering, matchSelector(content, after).to);
            const offset = rendering.lines.slice(0, place.line).join('\n').length;
            const indented = text.replace(/^(?=.)/gm, '\t'.repeat(place.depth));
            return traceReplacements(content, [{ from: offset, to: offset, text: `\n${indented}` }]);
        }
        const [from, inserted] = position?.type === 'start' ? [0, `${text}\n`] : [content.length, `\n${text}`];
        return traceReplacements(content, [{ from, to: from, text: content === '' ? text : inserted }]);
    };
}
/** The line behind the innermost block that holds a place in the text, and how far in that block stands. */
function lineBehind({ lines, spans }, offset) {
    const line = lines.join('\n').slice(0, offset).split('\n').length - 1;
    const holders = [...spans].filter(([block, span]) => edit_within(line, span) && !isPart(block));
    const holder = holders.at(-1)?.[1];
    return { line: holder?.to ?? line + 1, depth: holder?.depth ?? 0 };
}
function edit_within(line, span) {
    return span.from <= line && line < span.to;
}
function allowsDeleting(edit) {
    switch (edit.type) {
        case 'replace_content':
            return edit.replace_content.allow_deleting_content === true;
        case 'update_content':
            return edit.update_content.allow_deleting_content === true;
        case 'replace_content_range':
            return edit.replace_content_range.allow_deleting_content === true;
        case 'insert_content':
            return false;
    }
}
function forbidCopies(shown) {
    const copied = shown.find((id, index) => shown.indexOf(id) !== index);
    if (copied === undefined)
        return;
    throw new MarkdownEditError(`The child page or database ${copied} is referenced more than once in the content.`);
}
function forbidLoss(children, shown) {
    const lost = children.filter((child) => !shown.includes(child.id));
    if (lost.length === 0)
        return;
    const list = lost.map((child) => `${child.type} ${child.id} (${JSON.stringify(child.text)})`).join(', ');
    throw new MarkdownEditError(`This operation would delete ${String(lost.length)} child page(s) or database(s): ${list}. ` +
        'Keep their tags in the content, or set `allow_deleting_content` to true.');
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/endpoints/markdown.js
// GET and PATCH /v1/pages/{id}/markdown. https://developers.notion.com/reference/update-page-markdown









/** Types that have no Markdown form: told as `<unknown>`, by id. */
const unknownTypes = ['bookmark', 'embed', 'link_preview', 'breadcrumb', 'template', 'button', 'unsupported'];
const getPageMarkdown = (call) => {
    const id = call.path.page_id;
    if (call.workspace.pages.get(id))
        return markdown_answer(call, id, livePageOf(call, id).blocks);
    const found = findBlock(call.workspace, id);
    if (!found || !isShared(call.workspace, call.connection, found.page.id)) {
        throw errors_notFound('page', id, call.connection.name);
    }
    return markdown_answer(call, id, [found.block]);
};
const updatePageMarkdown = (call) => {
    const { workspace, actor, body } = call;
    if (body.allow_async)
        throw invalid('Asynchronous tasks are not emulated.');
    const page = livePageOf(call, call.path.page_id);
    const updates = body.update_content?.content_updates.length ?? 0;
    if (updates > workspace.switches.contentUpdates) {
        const most = workspace.switches.contentUpdates;
        throw invalid(`body failed validation: body.update_content.content_updates.length should be \u2264 \`${most}\`, instead was \`${updates}\`.`);
    }
    if (body.insert_content?.after !== undefined && body.insert_content.position) {
        throw invalid('Only one of after and position can be given.');
    }
    const changed = setBody(workspace, actor, page.id, edited(call, page.blocks));
    return markdown_answer(call, page.id, changed.blocks);
};
/** The blocks after the edit that the body describes; what a read does not load stays as it is. */
function edited({ workspace, body }, blocks) {
    const { loaded, rest } = load(workspace, blocks);
    if (rest.length > 0 && body.type === 'replace_content') {
        throw invalid('The page is too large to be replaced.', { limit_kind: 'page_record_count' });
    }
    const context = { newId: () => workspace.ids.uuid(), switches: workspace.switches.markdown };
    try {
        return [...editBlocks(loaded, body, context), ...rest];
    }
    catch (error) {
        if (error instanceof MarkdownEditError)
            throw invalid(error.message, error.additionalData);
        throw error;
    }
}
function markdown_answer({ workspace }, id, blocks) {
    const { loaded, rest } = load(workspace, blocks);
    const untold = [...walkBlocks(loaded)].filter(({ type }) => unknownTypes.includes(type));
    const { markdown: dialect, markdownReads } = workspace.switches;
    const divider = markdownReads === 'whole' ? -1 : loaded.findIndex(({ type }) => type === 'divider');
    const markdown = [
        renderBlocks(divider < 0 ? loaded : loaded.slice(0, divider), dialect),
        ...rest.map((block) => `<unknown url="${url(block.id)}" alt="${block.type}"/>`),
    ];
    return {
        object: 'page_markdown',
        id,
        markdown: markdown.filter((part) => part !== '').join('\n'),
        truncated: rest.length > 0,
        unknown_block_ids: [...untold, ...rest].map((block) => block.id),
    };
}
/** The blocks of the top level that a read loads, and those that are beyond its limit. */
function load({ switches }, blocks) {
    let records = 0;
    const end = blocks.findIndex((block) => (records += [...walkBlocks([block])].length) > switches.markdownRecords);
    return end < 0 ? { loaded: blocks, rest: [] } : { loaded: blocks.slice(0, end), rest: blocks.slice(end) };
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/endpoints/pages.js
// /v1/pages: create, retrieve, update, move, property items. https://developers.notion.com/reference/page









const pages_createPage = (call) => {
    const { workspace, actor, body } = call;
    if (body.allow_async)
        throw invalid('Asynchronous tasks are not emulated.');
    const contents = ['markdown', 'children', 'content'].filter((key) => key in body);
    if (contents.length > 1)
        throw invalid(`Only one of ${contents.join(', ')} can be given.`);
    const template = body.template && body.template.type !== 'none';
    if (template)
        throw invalid(contents.length > 0 ? `template excludes ${contents[0]}.` : 'There is no such template.');
    const { parent, source } = pages_parentOf(call, body.parent);
    const { blocks, heading } = pages_contentOf(call);
    const changes = source
        ? readChanges(workspace, source.id, body.properties ?? {}, (id) => void call_pageOf(call, id))
        : titleOnly(call);
    const titled = changes.some(([{ type }]) => type === 'title');
    const title = source?.properties.find(({ type }) => type === 'title') ?? pages_titleProperty(call);
    const page = createPage(workspace, actor, {
        parent,
        changes: heading !== undefined && !titled ? [...changes, [title, heading]] : changes,
        blocks: heading !== undefined && !titled ? blocks.slice(1) : blocks,
        icon: body.icon,
        cover: body.cover,
    });
    return pageAnswer(call, page, call.query.filter_properties);
};
const getPage = (call) => pageAnswer(call, call_pageOf(call, call.path.page_id), call.query.filter_properties);
const updatePage = (call) => {
    const { workspace, actor, body } = call;
    const page = call_pageOf(call, call.path.page_id);
    if (workspace.isTrashed(page.id) &&
        body.in_trash !== false &&
        workspace.switches.trashedPages === 'refuse') {
        throw invalid("Can't edit block that is archived. You must unarchive the block before editing.");
    }
    if (body.template)
        throw invalid('There is no such template.');
    if ('in_trash' in body)
        setTrash(workspace, actor, page.id, body.in_trash);
    const changes = body.properties ? changesOf(call, page) : [];
    const { in_trash: _, ...rest } = body;
    const still = Object.keys(rest).every((key) => key === 'properties') && isNoOp(page, changes);
    setValues(workspace, actor, page.id, changes);
    if (body.erase_content)
        setBody(workspace, actor, page.id, []);
    const now = workspace.pages.get(page.id);
    workspace.pages.set({
        ...now,
        ...('icon' in body && { icon: body.icon }),
        ...('cover' in body && { cover: body.cover }),
        ...('is_locked' in body && { isLocked: body.is_locked }),
        ...('is_archived' in body && { isArchived: body.is_archived }),
    });
    const moves = Object.keys(rest).length > 0 && (!still || workspace.switches.noOpWritesMoveStamps);
    const changed = moves ? touch(workspace, actor, page.id) : workspace.pages.get(page.id);
    return pageAnswer(call, changed, call.query.filter_properties);
};
const pages_movePage = (call) => {
    const page = livePageOf(call, call.path.page_id);
    const { parent } = pages_parentOf(call, call.body.parent);
    return pageAnswer(call, movePage(call.workspace, call.actor, page.id, parent));
};
function changesOf(call, page) {
    return page.parent.type === 'data_source_id'
        ? readChanges(call.workspace, page.parent.data_source_id, call.body.properties, (id) => void call_pageOf(call, id))
        : titleOnly(call);
}
const pages_titleProperty = (call) => propertiesOf(call.workspace, { parent: { type: 'workspace', workspace: true } })[0];
/** Pages outside data sources have a title and nothing else. */
function titleOnly(call) {
    return Object.entries(call.body.properties ?? {}).map(([key, value]) => {
        if (key !== 'title' || !value.title)
            throw invalid(`${key} is not a property that exists.`);
        return [pages_titleProperty(call), storeRichText(call.workspace, value.title)];
    });
}
function pages_parentOf(call, given) {
    if (given?.page_id) {
        const { id } = livePageOf(call, idOf(given.page_id, 'body.parent.page_id'));
        return { parent: { type: 'page_id', page_id: id } };
    }
    const source = given?.data_source_id
        ? sourceOf(call, idOf(given.data_source_id, 'body.parent.data_source_id'))
        : given?.database_id && onlySource(call, idOf(given.database_id, 'body.parent.database_id'));
    if (!source)
        throw invalid('Internal integrations cannot create content at the workspace level.');
    if (call.workspace.isTrashed(source.id))
        throw invalid('The data source is in the trash.');
    return {
        parent: { type: 'data_source_id', data_source_id: source.id, database_id: source.database },
        source,
    };
}
function onlySource(call, id) {
    const database = databaseOf(call, id);
    const [first, ...others] = call.workspace.sources.under(database.id);
    if (first === undefined || others.length > 0) {
        const type = { error_type: 'multiple_data_sources_for_database' };
        throw invalid('Databases with multiple data sources are not supported here; use data_source_id.', type);
    }
    return call.workspace.sources.get(first);
}
/** The blocks of a new page, and a leading level-1 heading, which becomes the title where none was sent. */
function pages_contentOf({ workspace, body }) {
    if (body.markdown === undefined)
        return { blocks: storeBlocks(workspace, body.children ?? body.content ?? []) };
    const blocks = parseBlocks(body.markdown, () => workspace.ids.uuid(), workspace.switches.markdown);
    const [first] = blocks;
    if (first?.type !== 'heading_1')
        return { blocks };
    return { blocks, heading: storeRichText(workspace, [{ text: { content: first.text } }]) };
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/endpoints/property-items.js
// GET /v1/pages/{id}/properties/{id}: one item, or a list for the types that have many.
// https://developers.notion.com/reference/retrieve-a-page-property






const listTypes = ['title', 'rich_text', 'people', 'relation'];
const getPageProperty = (call) => {
    const page = call_pageOf(call, call.path.page_id);
    const key = call.path.property_id;
    const property = propertiesOf(call.workspace, page).find(({ id }) => decoded(id) === decoded(key));
    if (!property)
        throw errors_notFound('property', key, call.connection.name);
    const { id, type } = property;
    if (!listTypes.includes(type)) {
        return { object: 'property_item', ...propertyValue(call.workspace, call.connection, page, property) };
    }
    const entries = itemsOf(call, page, property).map((value, at) => ({ value, cursor: String(at) }));
    const { items, next } = portion(entries, ({ cursor }) => cursor, pagingOf(call));
    const results = items.map(({ value }) => ({ object: 'property_item', id, type, [type]: value }));
    const path = `/v1/pages/${page.id}/properties/${id}`;
    const next_url = next === null ? null : `https://api.notion.com${path}?start_cursor=${next}`;
    const list = listAnswer('property_item', { items: results, next });
    return { ...list, property_item: { id, type, [type]: {}, next_url } };
};
function itemsOf(call, page, property) {
    switch (property.type) {
        case 'relation':
            return visibleRelation(call.workspace, call.connection, page, property).map((id) => ({ id }));
        case 'people':
            return (page.values[property.id] ?? []).map(userReference);
        default:
            return page.values[property.id] ?? [];
    }
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/endpoints/search.js
// POST /v1/search: titles only, what is shared only, and possibly not up to date.
// https://developers.notion.com/reference/search-optimizations-and-limitations





const search = (call) => {
    const { workspace, connection, body } = call;
    const words = String(body.query ?? '')
        .toLowerCase()
        .split(/\s+/)
        .filter(Boolean);
    const inTrash = body.filter?.in_trash ?? false;
    const wanted = (title) => words.every((word) => title.toLowerCase().includes(word));
    const isPage = (found) => 'values' in found;
    const title = (found) => isPage(found) ? titles_titleOf(found) : plainText(found.title);
    const candidates = [
        ...(body.filter?.value === 'data_source' ? [] : workspace.stale.all()),
        ...(body.filter?.value === 'page' ? [] : workspace.sources.all()),
    ];
    const sign = body.sort?.direction === 'ascending' ? 1 : -1;
    const hits = candidates
        .filter((found) => wanted(title(found)) && isShared(workspace, connection, found.id))
        .filter(({ id }) => workspace.isTrashed(id) === inTrash)
        .sort((one, other) => (one.edited - other.edited) * sign || (one.id < other.id ? -1 : 1));
    const { items, next } = portion(hits, ({ id }) => id, body);
    const results = items.map((found) => (isPage(found) ? pageAnswer(call, found) : sourceAnswer(call, found)));
    return listAnswer('page_or_data_source', { items: results, next });
};

;// CONCATENATED MODULE: ./build/src/emulators/notion/endpoints/users.js
// GET /v1/users, /v1/users/me, /v1/users/{id}. https://developers.notion.com/reference/get-users




const getSelf = (call) => userAnswer(call, call.workspace.users.get(call.connection.user));
const users_getUser = (call) => {
    const id = call.path.user_id;
    const user = call.workspace.users.get(id);
    if (!user)
        throw errors_notFound('user', id, call.connection.name);
    return userAnswer(call, user);
};
/** Members and bots; guests are not listed. */
const listUsers = (call) => {
    const users = call.workspace.users.all().filter(({ guest }) => !guest);
    const { items, next } = portion(users, ({ id }) => id, pagingOf(call));
    return listAnswer('user', { items: items.map((user) => userAnswer(call, user)), next });
};

;// CONCATENATED MODULE: ./build/src/emulators/notion/endpoints/views.js
// /v1/views: create, list, retrieve, update. What a view shows is stored and told, not computed.
// https://developers.notion.com/reference/create-a-view






const createView = (call) => {
    const { workspace, actor, body } = call;
    const source = sourceOf(call, idOf(body.data_source_id, 'body.data_source_id'));
    if (!body.database_id)
        throw invalid('Views of dashboards and in new databases are not emulated; use database_id.');
    const database = databaseOf(call, idOf(body.database_id, 'body.database_id'));
    if (source.database !== database.id)
        throw invalid('The data source is not one of this database.');
    const view = workspace.views.set({
        id: workspace.ids.uuid(),
        database: database.id,
        dataSource: source.id,
        name: body.name,
        type: body.type,
        settings: settingsOf(call, body.type, source.id),
        created: actor.at,
        createdBy: actor.user,
        edited: actor.at,
        editedBy: actor.user,
    });
    return viewAnswer(view);
};
const getView = (call) => viewAnswer(viewOf(call, call.path.view_id));
const updateView = (call) => {
    const { workspace, actor, body } = call;
    const view = viewOf(call, call.path.view_id);
    const changed = workspace.views.set({
        ...view,
        name: body.name ?? view.name,
        settings: { ...view.settings, ...settingsOf(call, view.type, view.dataSource) },
        edited: actor.at,
        editedBy: actor.user,
    });
    return viewAnswer(changed);
};
const listDatabaseViews = (call) => {
    const { workspace } = call;
    const database = parameter(call, 'database_id');
    const source = parameter(call, 'data_source_id');
    if ((database === undefined) === (source === undefined)) {
        throw invalid('Exactly one of database_id and data_source_id is needed.');
    }
    const id = database === undefined ? sourceOf(call, idOf(source, 'query.data_source_id')).database : database;
    const views = workspace.views
        .under(databaseOf(call, idOf(id, 'query.database_id')).id)
        .filter((view) => source === undefined || workspace.views.get(view).dataSource === idOf(source, ''));
    const { items, next } = portion(views, (view) => view, pagingOf(call));
    return listAnswer('view', { items: items.map((view) => ({ object: 'view', id: view })), next });
};
function viewOf(call, id) {
    const view = call.workspace.views.get(id);
    if (!view || !isShared(call.workspace, call.connection, view.database)) {
        throw errors_notFound('view', id, call.connection.name);
    }
    return view;
}
/** Checks that a configuration is for this type of view and names properties that exist. */
function settingsOf(call, type, sourceId) {
    const { filter, sorts, quick_filters, configuration } = call.body;
    if (configuration) {
        if (configuration.type !== type)
            throw invalid(`A ${type} view cannot have a ${configuration.type} configuration.`);
        const source = sourceOf(call, sourceId);
        const named = [configuration.group_by, ...(configuration.properties ?? [])].filter(Boolean);
        for (const { property_id } of named)
            requireProperty(source, property_id);
    }
    return Object.fromEntries(Object.entries({ filter, sorts, quick_filters, configuration }).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/handlers.js
// The handler of every operation.










const handlers = {
    ...{ getSelf: getSelf, getUser: users_getUser, listUsers: listUsers },
    ...{ createDatabase: databases_createDatabase, getDatabase: getDatabase, updateDatabase: updateDatabase },
    createDataSource: createDataSource,
    getDataSource: getDataSource,
    updateDataSource: updateDataSource,
    queryDataSource: queryDataSource,
    listDataSourceTemplates: listDataSourceTemplates,
    ...{ createPage: pages_createPage, getPage: getPage, updatePage: updatePage, movePage: pages_movePage, getPageProperty: getPageProperty },
    ...{ getPageMarkdown: getPageMarkdown, updatePageMarkdown: updatePageMarkdown },
    ...{ getBlock: getBlock, listBlockChildren: listBlockChildren, appendBlockChildren: appendBlockChildren, updateBlock: updateBlock, deleteBlock: deleteBlock },
    ...{ createComment: comments_createComment, listComments: comments_listComments, getComment: comments_getComment },
    search: search,
    ...{ listDatabaseViews: listDatabaseViews, createView: createView, getView: getView, updateView: updateView },
};

;// CONCATENATED MODULE: ./build/src/emulators/notion/limits.js
// Sizes that requests must keep, which the types do not say. https://developers.notion.com/reference/request-limits

/** Bytes of a request's body. */
const payloadLimit = 500_000;
/** Blocks in one request, at any depth. */
const limits_blockLimit = 1000;
/** Most elements of arrays, by the key they stand under. */
const arrayLimits = {
    children: 100,
    rich_text: 100,
    title: 100,
    caption: 100,
    description: 100,
    relation: 100,
    people: 100,
    multi_select: 100,
    options: 100,
    and: 100,
    or: 100,
    sorts: 100,
};
/** Most characters of texts, by the key they stand under. */
const textLimits = {
    content: 2000,
    url: 2000,
    expression: 1000,
    email: 200,
    phone_number: 200,
};
/** Refuses a body with something too long, naming it as the live service does. Markdown is no subject of these limits. */
function checkLimits(body) {
    let blocks = 0;
    const visit = (value, path, key) => {
        if (Array.isArray(value)) {
            limit(value.length, arrayLimits[key], path);
            if (key === 'children')
                blocks += value.length;
            value.forEach((each, at) => {
                visit(each, `${path}[${at}]`, '');
            });
        }
        else if (typeof value === 'object' && value !== null) {
            for (const [name, child] of Object.entries(value))
                visit(child, `${path}.${name}`, name);
        }
        else if (typeof value === 'string') {
            limit(value.length, markdownKeys.includes(path) ? undefined : textLimits[key], path);
        }
    };
    visit(body, 'body', '');
    if (blocks > limits_blockLimit)
        throw invalid(`body failed validation: the request has more than ${limits_blockLimit} blocks.`);
}
/** `content` of the legacy Markdown edits is Markdown. */
const markdownKeys = ['body.insert_content.content', 'body.replace_content_range.content'];
function limit(length, most, path) {
    if (most === undefined || length <= most)
        return;
    throw invalid(`body failed validation: ${path}.length should be \u2264 \`${most}\`, instead was \`${length}\`.`);
}

// EXTERNAL MODULE: ./node_modules/@notionhq/client/build/src/api-endpoints.js
var api_endpoints = __webpack_require__(58329);
;// CONCATENATED MODULE: ./build/src/emulators/notion/operations.js
// What the embedded Notion answers: operation \u2192 the client's own description of the endpoint, the client's types of
// its body and answer, and the capability it needs. Everything else is 400 invalid_request_url.
// Capabilities: https://developers.notion.com/reference/capabilities

/** The operations by name. */
const operations = {
    getSelf: { endpoint: api_endpoints.getSelf, answer: 'UserObjectResponse' },
    getUser: { endpoint: api_endpoints.getUser, answer: 'UserObjectResponse', needs: 'user information' },
    listUsers: { endpoint: api_endpoints.listUsers, answer: 'ListUsersResponse', needs: 'user information' },
    createDatabase: {
        endpoint: api_endpoints.createDatabase,
        body: 'CreateDatabaseBodyParameters',
        answer: 'DatabaseObjectResponse',
        needs: 'insert content',
    },
    getDatabase: { endpoint: api_endpoints.getDatabase, answer: 'DatabaseObjectResponse', needs: 'read content' },
    updateDatabase: {
        endpoint: api_endpoints.updateDatabase,
        body: 'UpdateDatabaseBodyParameters',
        answer: 'DatabaseObjectResponse',
        needs: 'update content',
    },
    createDataSource: {
        endpoint: api_endpoints.createDataSource,
        body: 'CreateDataSourceBodyParameters',
        answer: 'DataSourceObjectResponse',
        needs: 'insert content',
    },
    getDataSource: {
        endpoint: api_endpoints.getDataSource,
        answer: 'DataSourceObjectResponse',
        needs: 'read content',
    },
    updateDataSource: {
        endpoint: api_endpoints.updateDataSource,
        body: 'UpdateDataSourceBodyParameters',
        answer: 'DataSourceObjectResponse',
        needs: 'update content',
    },
    queryDataSource: {
        endpoint: api_endpoints.queryDataSource,
        body: 'QueryDataSourceBodyParameters',
        answer: 'QueryDataSourceResponse',
        needs: 'read content',
    },
    listDataSourceTemplates: {
        endpoint: api_endpoints.listDataSourceTemplates,
        answer: 'ListDataSourceTemplatesResponse',
        needs: 'read content',
    },
    createPage: {
        endpoint: api_endpoints.createPage,
        body: 'CreatePageBodyParameters',
        answer: 'PageObjectResponse',
        needs: 'insert content',
    },
    getPage: { endpoint: api_endpoints.getPage, answer: 'PageObjectResponse', needs: 'read content' },
    updatePage: {
        endpoint: api_endpoints.updatePage,
        body: 'UpdatePageBodyParameters',
        answer: 'PageObjectResponse',
        needs: 'update content',
    },
    movePage: {
        endpoint: api_endpoints.movePage,
        body: 'MovePageBodyParameters',
        answer: 'PageObjectResponse',
        needs: 'update content',
    },
    getPageProperty: {
        endpoint: api_endpoints.getPageProperty,
        answer: 'GetPagePropertyResponse',
        needs: 'read content',
    },
    getPageMarkdown: {
        endpoint: api_endpoints.getPageMarkdown,
        answer: 'PageMarkdownResponse',
        needs: 'read content',
    },
    updatePageMarkdown: {
        endpoint: api_endpoints.updatePageMarkdown,
        body: 'UpdatePageMarkdownBodyParameters',
        answer: 'PageMarkdownResponse',
        needs: 'update content',
    },
    getBlock: { endpoint: api_endpoints.getBlock, answer: 'BlockObjectResponse', needs: 'read content' },
    listBlockChildren: {
        endpoint: api_endpoints.listBlockChildren,
        answer: 'ListBlockChildrenResponse',
        needs: 'read content',
    },
    appendBlockChildren: {
        endpoint: api_endpoints.appendBlockChildren,
        body: 'AppendBlockChildrenBodyParameters',
        answer: 'AppendBlockChildrenResponse',
        needs: 'insert content',
    },
    updateBlock: {
        endpoint: api_endpoints.updateBlock,
        body: 'UpdateBlockBodyParameters',
        answer: 'BlockObjectResponse',
        needs: 'update content',
    },
    deleteBlock: { endpoint: api_endpoints.deleteBlock, answer: 'BlockObjectResponse', needs: 'update content' },
    createComment: {
        endpoint: api_endpoints.createComment,
        body: 'CreateCommentBodyParameters',
        answer: 'CommentObjectResponse',
        needs: 'insert comments',
    },
    listComments: { endpoint: api_endpoints.listComments, answer: 'ListCommentsResponse', needs: 'read comments' },
    getComment: { endpoint: api_endpoints.getComment, answer: 'CommentObjectResponse', needs: 'read comments' },
    search: {
        endpoint: api_endpoints.search,
        body: 'SearchBodyParameters',
        answer: 'SearchResponse',
        needs: 'read content',
    },
    listDatabaseViews: {
        endpoint: api_endpoints.listDatabaseViews,
        answer: 'ListDatabaseViewsResponse',
        needs: 'read content',
    },
    createView: {
        endpoint: api_endpoints.createView,
        body: 'CreateViewBodyParameters',
        answer: 'DataSourceViewObjectResponse',
        needs: 'insert content',
    },
    getView: { endpoint: api_endpoints.getView, answer: 'DataSourceViewObjectResponse', needs: 'read content' },
    updateView: {
        endpoint: api_endpoints.updateView,
        body: 'UpdateViewBodyParameters',
        answer: 'DataSourceViewObjectResponse',
        needs: 'update content',
    },
};

;// CONCATENATED MODULE: ./build/src/emulators/notion/routes.js
// Which operation a request asks for, from the client's own endpoint descriptions.



const routes = Object.entries(operations).map(([name, operation]) => {
    const { endpoint } = operation;
    const parameters = Object.fromEntries(endpoint.pathParams.map((parameter) => [parameter, `:${parameter}`]));
    return { name: name, operation, segments: endpoint.path(parameters).split('/') };
});
/** The operation of a method and a path below `/v1/`; 400 for everything that is not emulated. */
function matchRoute(method, path) {
    const segments = path.split('/');
    const matches = routes.filter((route) => route.operation.endpoint.method === method.toLowerCase() &&
        route.segments.length === segments.length &&
        route.segments.every((segment, at) => segment.startsWith(':') || segment === segments[at]));
    // A literal segment is nearer than a parameter: `users/me` is no user's id.
    const [best] = matches.sort((one, other) => parameters(one) - parameters(other));
    if (!best)
        throw invalidUrl();
    return { name: best.name, operation: best.operation, path: readParameters(best, segments) };
}
const parameters = ({ segments }) => segments.filter((segment) => segment.startsWith(':')).length;
function readParameters(route, segments) {
    const read = {};
    for (const [at, segment] of route.segments.entries()) {
        if (!segment.startsWith(':'))
            continue;
        const name = segment.slice(1);
        const given = segments[at];
        const id = name === 'property_id' ? given : normalId(given);
        if (id === undefined)
            throw invalidUrl();
        read[name] = id;
    }
    return read;
}
/** Query parameters by name (`a=1&a=2` and `a[]=1&a[]=2` alike); 400 for names that the endpoint does not have. */
function readQuery(operation, search) {
    const read = {};
    for (const [given, value] of search) {
        const name = given.replace(/\[\]$/, '');
        if (!operation.endpoint.queryParams.includes(name)) {
            throw invalid(`query failed validation: query.${name} should be not present.`);
        }
        read[name] = [...(read[name] ?? []), value];
    }
    return read;
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/schema/additions.js
// What the live service documents and the client's types do not have (yet), laid over the generated definitions. Each
// entry names its source.
/** Changes the definitions in place. */
function addDocumented(definitions) {
    const change = (name, edit) => {
        objectsIn(definitions[name]).forEach(edit);
    };
    // `archived` is gone at 2026-03-11, but in the body of a query, where it changes nothing: https://developers.notion.com/docs/upgrade-guide-2026-03-11
    for (const name of Object.keys(definitions)) {
        if (name === 'QueryDataSourceBodyParameters')
            continue;
        change(name, (object) => {
            if (!object.properties?.archived)
                return;
            delete object.properties.archived;
            object.required = object.required?.filter((key) => key !== 'archived') ?? [];
        });
    }
    // More than 25 entries of a relation: https://developers.notion.com/reference/page-property-values#relation
    for (const name of ['PagePropertyValueWithIdResponse', 'RelationArrayBasedPropertyValueResponse']) {
        change(name, (object) => {
            if (object.properties?.relation?.items)
                object.properties.has_more = { type: 'boolean' };
        });
    }
    // The group of a status option: https://developers.notion.com/reference/property-object#status
    for (const name of ['StatusPropertyConfigRequest', 'StatusPropertyConfigUpdateRequest']) {
        change(name, (object) => {
            for (const option of objectsIn(object.properties?.options?.items)) {
                option.properties = { ...option.properties, group: { type: 'string' } };
            }
        });
    }
    // Archived rows: https://developers.notion.com/reference/query-a-data-source
    change('QueryDataSourceBodyParameters', (object) => {
        object.properties = { ...object.properties, is_archived: { type: 'boolean' } };
    });
    // The description of a data source: https://developers.notion.com/reference/update-a-data-source
    change('UpdateDataSourceBodyParameters', (object) => {
        object.properties = {
            ...object.properties,
            description: { type: 'array', items: reference('RichTextItemRequest') },
        };
    });
    // A comment whose block is gone: https://developers.notion.com/reference/comment-object
    change('CommentObjectResponse', (object) => {
        object.properties = { ...object.properties, original_content_deleted: { type: 'boolean' } };
    });
    // Filters, sorts and quick filters of views are typed as empty records, and are those of a query:
    // https://developers.notion.com/reference/create-a-view
    for (const name of ['ViewFilterRequest', 'ViewFilterResponse', 'ViewSortRequest', 'ViewSortResponse']) {
        if (definitions[name])
            Object.assign(clear(definitions[name]), { type: 'object' });
    }
    for (const name of ['QuickFilterConditionRequest', 'QuickFilterConditionResponse']) {
        if (definitions[name])
            Object.assign(clear(definitions[name]), { type: 'object' });
    }
}
const reference = (name) => ({ $ref: `#/definitions/${name}` });
function clear(definition) {
    for (const key of Object.keys(definition))
        delete definition[key];
    return definition;
}
/** A definition, or the alternatives that it is made of. */
function objectsIn(definition) {
    if (!definition)
        return [];
    return definition.anyOf ? definition.anyOf.flatMap(objectsIn) : [definition];
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/schema/definitions.json
const definitions_namespaceObject = /*#__PURE__*/JSON.parse('{"definitions":{"AgentIdParentForBlockBasedObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"agent_id"},"agent_id":{"$ref":"#/definitions/IdResponse"}},"required":["type","agent_id"],"additionalProperties":false},"AnnotationRequest":{"type":"object","properties":{"bold":{"type":"boolean"},"italic":{"type":"boolean"},"strikethrough":{"type":"boolean"},"underline":{"type":"boolean"},"code":{"type":"boolean"},"color":{"$ref":"#/definitions/ApiColor"}},"additionalProperties":false},"AnnotationResponse":{"type":"object","properties":{"bold":{"type":"boolean"},"italic":{"type":"boolean"},"strikethrough":{"type":"boolean"},"underline":{"type":"boolean"},"code":{"type":"boolean"},"color":{"$ref":"#/definitions/ApiColor"}},"required":["bold","italic","strikethrough","underline","code","color"],"additionalProperties":false},"ApiColor":{"type":"string","enum":["default","gray","brown","orange","yellow","green","blue","purple","pink","red","default_background","gray_background","brown_background","orange_background","yellow_background","green_background","blue_background","purple_background","pink_background","red_background"]},"ApiTranscriptionStatus":{"type":"string","enum":["transcription_not_started","transcription_paused","transcription_in_progress","summary_in_progress","notes_ready"]},"AppendBlockChildrenBodyParameters":{"type":"object","properties":{"children":{"type":"array","items":{"$ref":"#/definitions/BlockObjectRequest"}},"after":{"$ref":"#/definitions/IdRequest","deprecated":"Use `position` instead."},"position":{"$ref":"#/definitions/ContentPositionSchema"}},"required":["children"],"additionalProperties":false},"AppendBlockChildrenResponse":{"type":"object","properties":{"type":{"type":"string","const":"block"},"block":{"$ref":"#/definitions/EmptyObject"},"object":{"type":"string","const":"list"},"next_cursor":{"type":["string","null"]},"has_more":{"type":"boolean"},"results":{"type":"array","items":{"anyOf":[{"$ref":"#/definitions/PartialBlockObjectResponse"},{"$ref":"#/definitions/BlockObjectResponse"}]}}},"required":["type","block","object","next_cursor","has_more","results"],"additionalProperties":false},"ArrayBasedPropertyValueResponse":{"anyOf":[{"$ref":"#/definitions/TitleArrayBasedPropertyValueResponse"},{"$ref":"#/definitions/RichTextArrayBasedPropertyValueResponse"},{"$ref":"#/definitions/PeopleArrayBasedPropertyValueResponse"},{"$ref":"#/definitions/RelationArrayBasedPropertyValueResponse"}]},"AudioBlockObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"audio"},"audio":{"$ref":"#/definitions/MediaContentWithFileAndCaptionResponse"},"parent":{"$ref":"#/definitions/ParentForBlockBasedObjectResponse"},"object":{"type":"string","const":"block"},"id":{"type":"string"},"created_time":{"type":"string"},"created_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"last_edited_time":{"type":"string"},"last_edited_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"has_children":{"type":"boolean"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead. Present for backwards compatibility with API versions prior to 2026-03-11."}},"required":["type","audio","parent","object","id","created_time","created_by","last_edited_time","last_edited_by","has_children","in_trash","archived"],"additionalProperties":false},"BlockIdCommentParentResponse":{"type":"object","properties":{"type":{"type":"string","const":"block_id"},"block_id":{"$ref":"#/definitions/IdResponse"}},"required":["type","block_id"],"additionalProperties":false},"BlockIdParentForBlockBasedObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"block_id"},"block_id":{"$ref":"#/definitions/IdResponse"}},"required":["type","block_id"],"additionalProperties":false},"BlockObjectRequest":{"anyOf":[{"type":"object","properties":{"embed":{"$ref":"#/definitions/MediaContentWithUrlAndCaptionRequest"},"type":{"type":"string","const":"embed"},"object":{"type":"string","const":"block"}},"required":["embed"],"additionalProperties":false},{"type":"object","properties":{"bookmark":{"$ref":"#/definitions/MediaContentWithUrlAndCaptionRequest"},"type":{"type":"string","const":"bookmark"},"object":{"type":"string","const":"block"}},"required":["bookmark"],"additionalProperties":false},{"type":"object","properties":{"image":{"$ref":"#/definitions/MediaContentWithFileAndCaptionRequest"},"type":{"type":"string","const":"image"},"object":{"type":"string","const":"block"}},"required":["image"],"additionalProperties":false},{"type":"object","properties":{"video":{"$ref":"#/definitions/MediaContentWithFileAndCaptionRequest"},"type":{"type":"string","const":"video"},"object":{"type":"string","const":"block"}},"required":["video"],"additionalProperties":false},{"type":"object","properties":{"pdf":{"$ref":"#/definitions/MediaContentWithFileAndCaptionRequest"},"type":{"type":"string","const":"pdf"},"object":{"type":"string","const":"block"}},"required":["pdf"],"additionalProperties":false},{"type":"object","properties":{"file":{"$ref":"#/definitions/MediaContentWithFileNameAndCaptionRequest"},"type":{"type":"string","const":"file"},"object":{"type":"string","const":"block"}},"required":["file"],"additionalProperties":false},{"type":"object","properties":{"audio":{"$ref":"#/definitions/MediaContentWithFileAndCaptionRequest"},"type":{"type":"string","const":"audio"},"object":{"type":"string","const":"block"}},"required":["audio"],"additionalProperties":false},{"type":"object","properties":{"code":{"type":"object","properties":{"rich_text":{"type":"array","items":{"$ref":"#/definitions/RichTextItemRequest"}},"language":{"$ref":"#/definitions/LanguageRequest"},"caption":{"type":"array","items":{"$ref":"#/definitions/RichTextItemRequest"}}},"required":["rich_text","language"],"additionalProperties":false},"type":{"type":"string","const":"code"},"object":{"type":"string","const":"block"}},"required":["code"],"additionalProperties":false},{"type":"object","properties":{"equation":{"$ref":"#/definitions/ContentWithExpressionRequest"},"type":{"type":"string","const":"equation"},"object":{"type":"string","const":"block"}},"required":["equation"],"additionalProperties":false},{"type":"object","properties":{"divider":{"$ref":"#/definitions/EmptyObject"},"type":{"type":"string","const":"divider"},"object":{"type":"string","const":"block"}},"required":["divider"],"additionalProperties":false},{"type":"object","properties":{"breadcrumb":{"$ref":"#/definitions/EmptyObject"},"type":{"type":"string","const":"breadcrumb"},"object":{"type":"string","const":"block"}},"required":["breadcrumb"],"additionalProperties":false},{"type":"object","properties":{"tab":{"$ref":"#/definitions/TabRequestWithNestedTabItemChildren"},"type":{"type":"string","const":"tab"},"object":{"type":"string","const":"block"}},"required":["tab"],"additionalProperties":false},{"type":"object","properties":{"table_of_contents":{"type":"object","properties":{"color":{"$ref":"#/definitions/ApiColor"}},"additionalProperties":false},"type":{"type":"string","const":"table_of_contents"},"object":{"type":"string","const":"block"}},"required":["table_of_contents"],"additionalProperties":false},{"type":"object","properties":{"link_to_page":{"anyOf":[{"type":"object","properties":{"page_id":{"$ref":"#/definitions/IdRequest"},"type":{"type":"string","const":"page_id"}},"required":["page_id"],"additionalProperties":false},{"type":"object","properties":{"database_id":{"$ref":"#/definitions/IdRequest"},"type":{"type":"string","const":"database_id"}},"required":["database_id"],"additionalProperties":false},{"type":"object","properties":{"comment_id":{"$ref":"#/definitions/IdRequest"},"type":{"type":"string","const":"comment_id"}},"required":["comment_id"],"additionalProperties":false}]},"type":{"type":"string","const":"link_to_page"},"object":{"type":"string","const":"block"}},"required":["link_to_page"],"additionalProperties":false},{"type":"object","properties":{"table_row":{"$ref":"#/definitions/ContentWithTableRowRequest"},"type":{"type":"string","const":"table_row"},"object":{"type":"string","const":"block"}},"required":["table_row"],"additionalProperties":false},{"type":"object","properties":{"table":{"$ref":"#/definitions/TableRequestWithTableRowChildren"},"type":{"type":"string","const":"table"},"object":{"type":"string","const":"block"}},"required":["table"],"additionalProperties":false},{"type":"object","properties":{"column_list":{"$ref":"#/definitions/ColumnListRequest"},"type":{"type":"string","const":"column_list"},"object":{"type":"string","const":"block"}},"required":["column_list"],"additionalProperties":false},{"type":"object","properties":{"column":{"$ref":"#/definitions/ColumnWithChildrenRequest"},"type":{"type":"string","const":"column"},"object":{"type":"string","const":"block"}},"required":["column"],"additionalProperties":false},{"type":"object","properties":{"heading_1":{"type":"object","properties":{"rich_text":{"type":"array","items":{"$ref":"#/definitions/RichTextItemRequest"}},"color":{"$ref":"#/definitions/ApiColor"},"is_toggleable":{"type":"boolean"},"children":{"type":"array","items":{"$ref":"#/definitions/BlockObjectWithSingleLevelOfChildrenRequest"}}},"required":["rich_text"],"additionalProperties":false},"type":{"type":"string","const":"heading_1"},"object":{"type":"string","const":"block"}},"required":["heading_1"],"additionalProperties":false},{"type":"object","properties":{"heading_2":{"type":"object","properties":{"rich_text":{"type":"array","items":{"$ref":"#/definitions/RichTextItemRequest"}},"color":{"$ref":"#/definitions/ApiColor"},"is_toggleable":{"type":"boolean"},"children":{"type":"array","items":{"$ref":"#/definitions/BlockObjectWithSingleLevelOfChildrenRequest"}}},"required":["rich_text"],"additionalProperties":false},"type":{"type":"string","const":"heading_2"},"object":{"type":"string","const":"block"}},"required":["heading_2"],"additionalProperties":false},{"type":"object","properties":{"heading_3":{"type":"object","properties":{"rich_text":{"type":"array","items":{"$ref":"#/definitions/RichTextItemRequest"}},"color":{"$ref":"#/definitions/ApiColor"},"is_toggleable":{"type":"boolean"},"children":{"type":"array","items":{"$ref":"#/definitions/BlockObjectWithSingleLevelOfChildrenRequest"}}},"required":["rich_text"],"additionalProperties":false},"type":{"type":"string","const":"heading_3"},"object":{"type":"string","const":"block"}},"required":["heading_3"],"additionalProperties":false},{"type":"object","properties":{"heading_4":{"type":"object","properties":{"rich_text":{"type":"array","items":{"$ref":"#/definitions/RichTextItemRequest"}},"color":{"$ref":"#/definitions/ApiColor"},"is_toggleable":{"type":"boolean"},"children":{"type":"array","items":{"$ref":"#/definitions/BlockObjectWithSingleLevelOfChildrenRequest"}}},"required":["rich_text"],"additionalProperties":false},"type":{"type":"string","const":"heading_4"},"object":{"type":"string","const":"block"}},"required":["heading_4"],"additionalProperties":false},{"type":"object","properties":{"paragraph":{"type":"object","properties":{"rich_text":{"type":"array","items":{"$ref":"#/definitions/RichTextItemRequest"}},"color":{"$ref":"#/definitions/ApiColor"},"icon":{"$ref":"#/definitions/PageIconRequest"},"children":{"type":"array","items":{"$ref":"#/definitions/BlockObjectWithSingleLevelOfChildrenRequest"}}},"required":["rich_text"],"additionalProperties":false},"type":{"type":"string","const":"paragraph"},"object":{"type":"string","const":"block"}},"required":["paragraph"],"additionalProperties":false},{"type":"object","properties":{"bulleted_list_item":{"type":"object","properties":{"rich_text":{"type":"array","items":{"$ref":"#/definitions/RichTextItemRequest"}},"color":{"$ref":"#/definitions/ApiColor"},"children":{"type":"array","items":{"$ref":"#/definitions/BlockObjectWithSingleLevelOfChildrenRequest"}}},"required":["rich_text"],"additionalProperties":false},"type":{"type":"string","const":"bulleted_list_item"},"object":{"type":"string","const":"block"}},"required":["bulleted_list_item"],"additionalProperties":false},{"type":"object","properties":{"numbered_list_item":{"type":"object","properties":{"rich_text":{"type":"array","items":{"$ref":"#/definitions/RichTextItemRequest"}},"color":{"$ref":"#/definitions/ApiColor"},"children":{"type":"array","items":{"$ref":"#/definitions/BlockObjectWithSingleLevelOfChildrenRequest"}}},"required":["rich_text"],"additionalProperties":false},"type":{"type":"string","const":"numbered_list_item"},"object":{"type":"string","const":"block"}},"required":["numbered_list_item"],"additionalProperties":false},{"type":"object","properties":{"quote":{"type":"object","properties":{"rich_text":{"type":"array","items":{"$ref":"#/definitions/RichTextItemRequest"}},"color":{"$ref":"#/definitions/ApiColor"},"children":{"type":"array","items":{"$ref":"#/definitions/BlockObjectWithSingleLevelOfChildrenRequest"}}},"required":["rich_text"],"additionalProperties":false},"type":{"type":"string","const":"quote"},"object":{"type":"string","const":"block"}},"required":["quote"],"additionalProperties":false},{"type":"object","properties":{"to_do":{"type":"object","properties":{"rich_text":{"type":"array","items":{"$ref":"#/definitions/RichTextItemRequest"}},"color":{"$ref":"#/definitions/ApiColor"},"children":{"type":"array","items":{"$ref":"#/definitions/BlockObjectWithSingleLevelOfChildrenRequest"}},"checked":{"type":"boolean"}},"required":["rich_text"],"additionalProperties":false},"type":{"type":"string","const":"to_do"},"object":{"type":"string","const":"block"}},"required":["to_do"],"additionalProperties":false},{"type":"object","properties":{"toggle":{"type":"object","properties":{"rich_text":{"type":"array","items":{"$ref":"#/definitions/RichTextItemRequest"}},"color":{"$ref":"#/definitions/ApiColor"},"children":{"type":"array","items":{"$ref":"#/definitions/BlockObjectWithSingleLevelOfChildrenRequest"}}},"required":["rich_text"],"additionalProperties":false},"type":{"type":"string","const":"toggle"},"object":{"type":"string","const":"block"}},"required":["toggle"],"additionalProperties":false},{"type":"object","properties":{"template":{"type":"object","properties":{"rich_text":{"type":"array","items":{"$ref":"#/definitions/RichTextItemRequest"}},"children":{"type":"array","items":{"$ref":"#/definitions/BlockObjectWithSingleLevelOfChildrenRequest"}}},"required":["rich_text"],"additionalProperties":false},"type":{"type":"string","const":"template"},"object":{"type":"string","const":"block"}},"required":["template"],"additionalProperties":false},{"type":"object","properties":{"callout":{"type":"object","properties":{"rich_text":{"type":"array","items":{"$ref":"#/definitions/RichTextItemRequest"}},"color":{"$ref":"#/definitions/ApiColor"},"children":{"type":"array","items":{"$ref":"#/definitions/BlockObjectWithSingleLevelOfChildrenRequest"}},"icon":{"$ref":"#/definitions/PageIconRequest"}},"required":["rich_text"],"additionalProperties":false},"type":{"type":"string","const":"callout"},"object":{"type":"string","const":"block"}},"required":["callout"],"additionalProperties":false},{"type":"object","properties":{"synced_block":{"type":"object","properties":{"synced_from":{"anyOf":[{"type":"object","properties":{"block_id":{"$ref":"#/definitions/IdRequest"},"type":{"type":"string","const":"block_id"}},"required":["block_id"],"additionalProperties":false},{"type":"null"}]},"children":{"type":"array","items":{"$ref":"#/definitions/BlockObjectWithSingleLevelOfChildrenRequest"}}},"required":["synced_from"],"additionalProperties":false},"type":{"type":"string","const":"synced_block"},"object":{"type":"string","const":"block"}},"required":["synced_block"],"additionalProperties":false}]},"BlockObjectRequestWithoutChildren":{"anyOf":[{"type":"object","properties":{"embed":{"$ref":"#/definitions/MediaContentWithUrlAndCaptionRequest"},"type":{"type":"string","const":"embed"},"object":{"type":"string","const":"block"}},"required":["embed"],"additionalProperties":false},{"type":"object","properties":{"bookmark":{"$ref":"#/definitions/MediaContentWithUrlAndCaptionRequest"},"type":{"type":"string","const":"bookmark"},"object":{"type":"string","const":"block"}},"required":["bookmark"],"additionalProperties":false},{"type":"object","properties":{"image":{"$ref":"#/definitions/MediaContentWithFileAndCaptionRequest"},"type":{"type":"string","const":"image"},"object":{"type":"string","const":"block"}},"required":["image"],"additionalProperties":false},{"type":"object","properties":{"video":{"$ref":"#/definitions/MediaContentWithFileAndCaptionRequest"},"type":{"type":"string","const":"video"},"object":{"type":"string","const":"block"}},"required":["video"],"additionalProperties":false},{"type":"object","properties":{"pdf":{"$ref":"#/definitions/MediaContentWithFileAndCaptionRequest"},"type":{"type":"string","const":"pdf"},"object":{"type":"string","const":"block"}},"required":["pdf"],"additionalProperties":false},{"type":"object","properties":{"file":{"$ref":"#/definitions/MediaContentWithFileNameAndCaptionRequest"},"type":{"type":"string","const":"file"},"object":{"type":"string","const":"block"}},"required":["file"],"additionalProperties":false},{"type":"object","properties":{"audio":{"$ref":"#/definitions/MediaContentWithFileAndCaptionRequest"},"type":{"type":"string","const":"audio"},"object":{"type":"string","const":"block"}},"required":["audio"],"additionalProperties":false},{"type":"object","properties":{"code":{"type":"object","properties":{"rich_text":{"type":"array","items":{"$ref":"#/definitions/RichTextItemRequest"}},"language":{"$ref":"#/definitions/LanguageRequest"},"caption":{"type":"array","items":{"$ref":"#/definitions/RichTextItemRequest"}}},"required":["rich_text","language"],"additionalProperties":false},"type":{"type":"string","const":"code"},"object":{"type":"string","const":"block"}},"required":["code"],"additionalProperties":false},{"type":"object","properties":{"equation":{"$ref":"#/definitions/ContentWithExpressionRequest"},"type":{"type":"string","const":"equation"},"object":{"type":"string","const":"block"}},"required":["equation"],"additionalProperties":false},{"type":"object","properties":{"divider":{"$ref":"#/definitions/EmptyObject"},"type":{"type":"string","const":"divider"},"object":{"type":"string","const":"block"}},"required":["divider"],"additionalProperties":false},{"type":"object","properties":{"breadcrumb":{"$ref":"#/definitions/EmptyObject"},"type":{"type":"string","const":"breadcrumb"},"object":{"type":"string","const":"block"}},"required":["breadcrumb"],"additionalProperties":false},{"type":"object","properties":{"tab":{"$ref":"#/definitions/EmptyObject"},"type":{"type":"string","const":"tab"},"object":{"type":"string","const":"block"}},"required":["tab"],"additionalProperties":false},{"type":"object","properties":{"table_of_contents":{"type":"object","properties":{"color":{"$ref":"#/definitions/ApiColor"}},"additionalProperties":false},"type":{"type":"string","const":"table_of_contents"},"object":{"type":"string","const":"block"}},"required":["table_of_contents"],"additionalProperties":false},{"type":"object","properties":{"link_to_page":{"anyOf":[{"type":"object","properties":{"page_id":{"$ref":"#/definitions/IdRequest"},"type":{"type":"string","const":"page_id"}},"required":["page_id"],"additionalProperties":false},{"type":"object","properties":{"database_id":{"$ref":"#/definitions/IdRequest"},"type":{"type":"string","const":"database_id"}},"required":["database_id"],"additionalProperties":false},{"type":"object","properties":{"comment_id":{"$ref":"#/definitions/IdRequest"},"type":{"type":"string","const":"comment_id"}},"required":["comment_id"],"additionalProperties":false}]},"type":{"type":"string","const":"link_to_page"},"object":{"type":"string","const":"block"}},"required":["link_to_page"],"additionalProperties":false},{"type":"object","properties":{"table_row":{"$ref":"#/definitions/ContentWithTableRowRequest"},"type":{"type":"string","const":"table_row"},"object":{"type":"string","const":"block"}},"required":["table_row"],"additionalProperties":false},{"type":"object","properties":{"heading_1":{"$ref":"#/definitions/HeaderContentWithRichTextAndColorRequest"},"type":{"type":"string","const":"heading_1"},"object":{"type":"string","const":"block"}},"required":["heading_1"],"additionalProperties":false},{"type":"object","properties":{"heading_2":{"$ref":"#/definitions/HeaderContentWithRichTextAndColorRequest"},"type":{"type":"string","const":"heading_2"},"object":{"type":"string","const":"block"}},"required":["heading_2"],"additionalProperties":false},{"type":"object","properties":{"heading_3":{"$ref":"#/definitions/HeaderContentWithRichTextAndColorRequest"},"type":{"type":"string","const":"heading_3"},"object":{"type":"string","const":"block"}},"required":["heading_3"],"additionalProperties":false},{"type":"object","properties":{"heading_4":{"$ref":"#/definitions/HeaderContentWithRichTextAndColorRequest"},"type":{"type":"string","const":"heading_4"},"object":{"type":"string","const":"block"}},"required":["heading_4"],"additionalProperties":false},{"type":"object","properties":{"paragraph":{"$ref":"#/definitions/ContentWithRichTextColorAndIconRequest"},"type":{"type":"string","const":"paragraph"},"object":{"type":"string","const":"block"}},"required":["paragraph"],"additionalProperties":false},{"type":"object","properties":{"bulleted_list_item":{"$ref":"#/definitions/ContentWithRichTextAndColorRequest"},"type":{"type":"string","const":"bulleted_list_item"},"object":{"type":"string","const":"block"}},"required":["bulleted_list_item"],"additionalProperties":false},{"type":"object","properties":{"numbered_list_item":{"$ref":"#/definitions/ContentWithRichTextAndColorRequest"},"type":{"type":"string","const":"numbered_list_item"},"object":{"type":"string","const":"block"}},"required":["numbered_list_item"],"additionalProperties":false},{"type":"object","properties":{"quote":{"$ref":"#/definitions/ContentWithRichTextAndColorRequest"},"type":{"type":"string","const":"quote"},"object":{"type":"string","const":"block"}},"required":["quote"],"additionalProperties":false},{"type":"object","properties":{"to_do":{"type":"object","properties":{"rich_text":{"type":"array","items":{"$ref":"#/definitions/RichTextItemRequest"}},"checked":{"type":"boolean"},"color":{"$ref":"#/definitions/ApiColor"}},"required":["rich_text"],"additionalProperties":false},"type":{"type":"string","const":"to_do"},"object":{"type":"string","const":"block"}},"required":["to_do"],"additionalProperties":false},{"type":"object","properties":{"toggle":{"$ref":"#/definitions/ContentWithRichTextAndColorRequest"},"type":{"type":"string","const":"toggle"},"object":{"type":"string","const":"block"}},"required":["toggle"],"additionalProperties":false},{"type":"object","properties":{"template":{"$ref":"#/definitions/ContentWithRichTextRequest"},"type":{"type":"string","const":"template"},"object":{"type":"string","const":"block"}},"required":["template"],"additionalProperties":false},{"type":"object","properties":{"callout":{"type":"object","properties":{"rich_text":{"type":"array","items":{"$ref":"#/definitions/RichTextItemRequest"}},"icon":{"$ref":"#/definitions/PageIconRequest"},"color":{"$ref":"#/definitions/ApiColor"}},"required":["rich_text"],"additionalProperties":false},"type":{"type":"string","const":"callout"},"object":{"type":"string","const":"block"}},"required":["callout"],"additionalProperties":false},{"type":"object","properties":{"synced_block":{"type":"object","properties":{"synced_from":{"anyOf":[{"type":"object","properties":{"block_id":{"$ref":"#/definitions/IdRequest"},"type":{"type":"string","const":"block_id"}},"required":["block_id"],"additionalProperties":false},{"type":"null"}]}},"required":["synced_from"],"additionalProperties":false},"type":{"type":"string","const":"synced_block"},"object":{"type":"string","const":"block"}},"required":["synced_block"],"additionalProperties":false}]},"BlockObjectResponse":{"anyOf":[{"$ref":"#/definitions/ParagraphBlockObjectResponse"},{"$ref":"#/definitions/Heading1BlockObjectResponse"},{"$ref":"#/definitions/Heading2BlockObjectResponse"},{"$ref":"#/definitions/Heading3BlockObjectResponse"},{"$ref":"#/definitions/Heading4BlockObjectResponse"},{"$ref":"#/definitions/BulletedListItemBlockObjectResponse"},{"$ref":"#/definitions/NumberedListItemBlockObjectResponse"},{"$ref":"#/definitions/QuoteBlockObjectResponse"},{"$ref":"#/definitions/ToDoBlockObjectResponse"},{"$ref":"#/definitions/ToggleBlockObjectResponse"},{"$ref":"#/definitions/TemplateBlockObjectResponse"},{"$ref":"#/definitions/SyncedBlockBlockObjectResponse"},{"$ref":"#/definitions/ChildPageBlockObjectResponse"},{"$ref":"#/definitions/ChildDatabaseBlockObjectResponse"},{"$ref":"#/definitions/EquationBlockObjectResponse"},{"$ref":"#/definitions/CodeBlockObjectResponse"},{"$ref":"#/definitions/CalloutBlockObjectResponse"},{"$ref":"#/definitions/DividerBlockObjectResponse"},{"$ref":"#/definitions/BreadcrumbBlockObjectResponse"},{"$ref":"#/definitions/TableOfContentsBlockObjectResponse"},{"$ref":"#/definitions/TabBlockObjectResponse"},{"$ref":"#/definitions/ColumnListBlockObjectResponse"},{"$ref":"#/definitions/ColumnBlockObjectResponse"},{"$ref":"#/definitions/LinkToPageBlockObjectResponse"},{"$ref":"#/definitions/TableBlockObjectResponse"},{"$ref":"#/definitions/TableRowBlockObjectResponse"},{"$ref":"#/definitions/MeetingNotesBlockObjectResponse"},{"$ref":"#/definitions/TranscriptionBlockObjectResponse"},{"$ref":"#/definitions/EmbedBlockObjectResponse"},{"$ref":"#/definitions/BookmarkBlockObjectResponse"},{"$ref":"#/definitions/ImageBlockObjectResponse"},{"$ref":"#/definitions/VideoBlockObjectResponse"},{"$ref":"#/definitions/PdfBlockObjectResponse"},{"$ref":"#/definitions/FileBlockObjectResponse"},{"$ref":"#/definitions/AudioBlockObjectResponse"},{"$ref":"#/definitions/LinkPreviewBlockObjectResponse"},{"$ref":"#/definitions/UnsupportedBlockObjectResponse"}]},"BlockObjectWithSingleLevelOfChildrenRequest":{"anyOf":[{"type":"object","properties":{"embed":{"$ref":"#/definitions/MediaContentWithUrlAndCaptionRequest"},"type":{"type":"string","const":"embed"},"object":{"type":"string","const":"block"}},"required":["embed"],"additionalProperties":false},{"type":"object","properties":{"bookmark":{"$ref":"#/definitions/MediaContentWithUrlAndCaptionRequest"},"type":{"type":"string","const":"bookmark"},"object":{"type":"string","const":"block"}},"required":["bookmark"],"additionalProperties":false},{"type":"object","properties":{"image":{"$ref":"#/definitions/MediaContentWithFileAndCaptionRequest"},"type":{"type":"string","const":"image"},"object":{"type":"string","const":"block"}},"required":["image"],"additionalProperties":false},{"type":"object","properties":{"video":{"$ref":"#/definitions/MediaContentWithFileAndCaptionRequest"},"type":{"type":"string","const":"video"},"object":{"type":"string","const":"block"}},"required":["video"],"additionalProperties":false},{"type":"object","properties":{"pdf":{"$ref":"#/definitions/MediaContentWithFileAndCaptionRequest"},"type":{"type":"string","const":"pdf"},"object":{"type":"string","const":"block"}},"required":["pdf"],"additionalProperties":false},{"type":"object","properties":{"file":{"$ref":"#/definitions/MediaContentWithFileNameAndCaptionRequest"},"type":{"type":"string","const":"file"},"object":{"type":"string","const":"block"}},"required":["file"],"additionalProperties":false},{"type":"object","properties":{"audio":{"$ref":"#/definitions/MediaContentWithFileAndCaptionRequest"},"type":{"type":"string","const":"audio"},"object":{"type":"string","const":"block"}},"required":["audio"],"additionalProperties":false},{"type":"object","properties":{"code":{"type":"object","properties":{"rich_text":{"type":"array","items":{"$ref":"#/definitions/RichTextItemRequest"}},"language":{"$ref":"#/definitions/LanguageRequest"},"caption":{"type":"array","items":{"$ref":"#/definitions/RichTextItemRequest"}}},"required":["rich_text","language"],"additionalProperties":false},"type":{"type":"string","const":"code"},"object":{"type":"string","const":"block"}},"required":["code"],"additionalProperties":false},{"type":"object","properties":{"equation":{"$ref":"#/definitions/ContentWithExpressionRequest"},"type":{"type":"string","const":"equation"},"object":{"type":"string","const":"block"}},"required":["equation"],"additionalProperties":false},{"type":"object","properties":{"divider":{"$ref":"#/definitions/EmptyObject"},"type":{"type":"string","const":"divider"},"object":{"type":"string","const":"block"}},"required":["divider"],"additionalProperties":false},{"type":"object","properties":{"breadcrumb":{"$ref":"#/definitions/EmptyObject"},"type":{"type":"string","const":"breadcrumb"},"object":{"type":"string","const":"block"}},"required":["breadcrumb"],"additionalProperties":false},{"type":"object","properties":{"tab":{"$ref":"#/definitions/TabRequestWithTabItemChildren"},"type":{"type":"string","const":"tab"},"object":{"type":"string","const":"block"}},"required":["tab"],"additionalProperties":false},{"type":"object","properties":{"table_of_contents":{"type":"object","properties":{"color":{"$ref":"#/definitions/ApiColor"}},"additionalProperties":false},"type":{"type":"string","const":"table_of_contents"},"object":{"type":"string","const":"block"}},"required":["table_of_contents"],"additionalProperties":false},{"type":"object","properties":{"link_to_page":{"anyOf":[{"type":"object","properties":{"page_id":{"$ref":"#/definitions/IdRequest"},"type":{"type":"string","const":"page_id"}},"required":["page_id"],"additionalProperties":false},{"type":"object","properties":{"database_id":{"$ref":"#/definitions/IdRequest"},"type":{"type":"string","const":"database_id"}},"required":["database_id"],"additionalProperties":false},{"type":"object","properties":{"comment_id":{"$ref":"#/definitions/IdRequest"},"type":{"type":"string","const":"comment_id"}},"required":["comment_id"],"additionalProperties":false}]},"type":{"type":"string","const":"link_to_page"},"object":{"type":"string","const":"block"}},"required":["link_to_page"],"additionalProperties":false},{"type":"object","properties":{"table_row":{"$ref":"#/definitions/ContentWithTableRowRequest"},"type":{"type":"string","const":"table_row"},"object":{"type":"string","const":"block"}},"required":["table_row"],"additionalProperties":false},{"type":"object","properties":{"heading_1":{"$ref":"#/definitions/HeaderContentWithSingleLevelOfChildrenRequest"},"type":{"type":"string","const":"heading_1"},"object":{"type":"string","const":"block"}},"required":["heading_1"],"additionalProperties":false},{"type":"object","properties":{"heading_2":{"$ref":"#/definitions/HeaderContentWithSingleLevelOfChildrenRequest"},"type":{"type":"string","const":"heading_2"},"object":{"type":"string","const":"block"}},"required":["heading_2"],"additionalProperties":false},{"type":"object","properties":{"heading_3":{"$ref":"#/definitions/HeaderContentWithSingleLevelOfChildrenRequest"},"type":{"type":"string","const":"heading_3"},"object":{"type":"string","const":"block"}},"required":["heading_3"],"additionalProperties":false},{"type":"object","properties":{"heading_4":{"$ref":"#/definitions/HeaderContentWithSingleLevelOfChildrenRequest"},"type":{"type":"string","const":"heading_4"},"object":{"type":"string","const":"block"}},"required":["heading_4"],"additionalProperties":false},{"type":"object","properties":{"paragraph":{"$ref":"#/definitions/ParagraphWithSingleLevelOfChildrenRequest"},"type":{"type":"string","const":"paragraph"},"object":{"type":"string","const":"block"}},"required":["paragraph"],"additionalProperties":false},{"type":"object","properties":{"bulleted_list_item":{"$ref":"#/definitions/ContentWithSingleLevelOfChildrenRequest"},"type":{"type":"string","const":"bulleted_list_item"},"object":{"type":"string","const":"block"}},"required":["bulleted_list_item"],"additionalProperties":false},{"type":"object","properties":{"numbered_list_item":{"$ref":"#/definitions/ContentWithSingleLevelOfChildrenRequest"},"type":{"type":"string","const":"numbered_list_item"},"object":{"type":"string","const":"block"}},"required":["numbered_list_item"],"additionalProperties":false},{"type":"object","properties":{"quote":{"$ref":"#/definitions/ContentWithSingleLevelOfChildrenRequest"},"type":{"type":"string","const":"quote"},"object":{"type":"string","const":"block"}},"required":["quote"],"additionalProperties":false},{"type":"object","properties":{"table":{"$ref":"#/definitions/TableRequestWithTableRowChildren"},"type":{"type":"string","const":"table"},"object":{"type":"string","const":"block"}},"required":["table"],"additionalProperties":false},{"type":"object","properties":{"to_do":{"type":"object","properties":{"rich_text":{"type":"array","items":{"$ref":"#/definitions/RichTextItemRequest"}},"color":{"$ref":"#/definitions/ApiColor"},"children":{"type":"array","items":{"$ref":"#/definitions/BlockObjectRequestWithoutChildren"}},"checked":{"type":"boolean"}},"required":["rich_text"],"additionalProperties":false},"type":{"type":"string","const":"to_do"},"object":{"type":"string","const":"block"}},"required":["to_do"],"additionalProperties":false},{"type":"object","properties":{"toggle":{"$ref":"#/definitions/ContentWithSingleLevelOfChildrenRequest"},"type":{"type":"string","const":"toggle"},"object":{"type":"string","const":"block"}},"required":["toggle"],"additionalProperties":false},{"type":"object","properties":{"template":{"type":"object","properties":{"rich_text":{"type":"array","items":{"$ref":"#/definitions/RichTextItemRequest"}},"children":{"type":"array","items":{"$ref":"#/definitions/BlockObjectRequestWithoutChildren"}}},"required":["rich_text"],"additionalProperties":false},"type":{"type":"string","const":"template"},"object":{"type":"string","const":"block"}},"required":["template"],"additionalProperties":false},{"type":"object","properties":{"callout":{"type":"object","properties":{"rich_text":{"type":"array","items":{"$ref":"#/definitions/RichTextItemRequest"}},"color":{"$ref":"#/definitions/ApiColor"},"children":{"type":"array","items":{"$ref":"#/definitions/BlockObjectRequestWithoutChildren"}},"icon":{"$ref":"#/definitions/PageIconRequest"}},"required":["rich_text"],"additionalProperties":false},"type":{"type":"string","const":"callout"},"object":{"type":"string","const":"block"}},"required":["callout"],"additionalProperties":false},{"type":"object","properties":{"synced_block":{"type":"object","properties":{"synced_from":{"anyOf":[{"type":"object","properties":{"block_id":{"$ref":"#/definitions/IdRequest"},"type":{"type":"string","const":"block_id"}},"required":["block_id"],"additionalProperties":false},{"type":"null"}]},"children":{"type":"array","items":{"$ref":"#/definitions/BlockObjectRequestWithoutChildren"}}},"required":["synced_from"],"additionalProperties":false},"type":{"type":"string","const":"synced_block"},"object":{"type":"string","const":"block"}},"required":["synced_block"],"additionalProperties":false}]},"BoardViewConfigRequest":{"type":"object","properties":{"type":{"type":"string","const":"board"},"group_by":{"$ref":"#/definitions/GroupByConfigRequest"},"sub_group_by":{"anyOf":[{"$ref":"#/definitions/GroupByConfigRequest"},{"type":"null"}]},"properties":{"anyOf":[{"type":"array","items":{"$ref":"#/definitions/ViewPropertyConfigRequest"}},{"type":"null"}]},"cover":{"anyOf":[{"$ref":"#/definitions/CoverConfigRequest"},{"type":"null"}]},"cover_size":{"type":["string","null"],"enum":["small","medium","large",null]},"cover_aspect":{"type":["string","null"],"enum":["contain","cover",null]},"card_layout":{"type":["string","null"],"enum":["list","compact",null]}},"required":["type","group_by"],"additionalProperties":false},"BoardViewConfigResponse":{"type":"object","properties":{"type":{"type":"string","const":"board"},"group_by":{"$ref":"#/definitions/GroupByConfigResponse"},"sub_group_by":{"$ref":"#/definitions/GroupByConfigResponse"},"properties":{"type":"array","items":{"$ref":"#/definitions/ViewPropertyConfigResponse"}},"cover":{"$ref":"#/definitions/CoverConfigResponse"},"cover_size":{"type":"string","enum":["small","medium","large"]},"cover_aspect":{"type":"string","enum":["contain","cover"]},"card_layout":{"type":"string","enum":["list","compact"]}},"required":["type","group_by"],"additionalProperties":false},"BookmarkBlockObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"bookmark"},"bookmark":{"$ref":"#/definitions/MediaContentWithUrlAndCaptionResponse"},"parent":{"$ref":"#/definitions/ParentForBlockBasedObjectResponse"},"object":{"type":"string","const":"block"},"id":{"type":"string"},"created_time":{"type":"string"},"created_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"last_edited_time":{"type":"string"},"last_edited_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"has_children":{"type":"boolean"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead. Present for backwards compatibility with API versions prior to 2026-03-11."}},"required":["type","bookmark","parent","object","id","created_time","created_by","last_edited_time","last_edited_by","has_children","in_trash","archived"],"additionalProperties":false},"BooleanFormulaPropertyResponse":{"type":"object","properties":{"type":{"type":"string","const":"boolean"},"boolean":{"type":["boolean","null"]}},"required":["type","boolean"],"additionalProperties":false},"BooleanFormulaPropertyValueResponse":{"type":"object","properties":{"type":{"type":"string","const":"boolean"},"boolean":{"type":["boolean","null"]}},"required":["type","boolean"],"additionalProperties":false},"BotInfoResponse":{"type":"object","properties":{"owner":{"anyOf":[{"type":"object","properties":{"type":{"type":"string","const":"user"},"user":{"anyOf":[{"type":"object","properties":{"id":{"$ref":"#/definitions/IdResponse"},"object":{"type":"string","const":"user"},"name":{"type":["string","null"]},"avatar_url":{"type":["string","null"]},"type":{"type":"string","const":"person"},"person":{"type":"object","properties":{"email":{"type":"string"}},"additionalProperties":false}},"required":["id","object","name","avatar_url","type","person"],"additionalProperties":false},{"$ref":"#/definitions/PartialUserObjectResponse"}]}},"required":["type","user"],"additionalProperties":false},{"type":"object","properties":{"type":{"type":"string","const":"workspace"},"workspace":{"type":"boolean","const":true}},"required":["type","workspace"],"additionalProperties":false}]},"workspace_id":{"type":"string"},"workspace_limits":{"type":"object","properties":{"max_file_upload_size_in_bytes":{"type":"number"}},"required":["max_file_upload_size_in_bytes"],"additionalProperties":false},"workspace_name":{"type":["string","null"]}},"required":["owner","workspace_id","workspace_limits","workspace_name"],"additionalProperties":false},"BreadcrumbBlockObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"breadcrumb"},"breadcrumb":{"$ref":"#/definitions/EmptyObject"},"parent":{"$ref":"#/definitions/ParentForBlockBasedObjectResponse"},"object":{"type":"string","const":"block"},"id":{"type":"string"},"created_time":{"type":"string"},"created_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"last_edited_time":{"type":"string"},"last_edited_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"has_children":{"type":"boolean"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead. Present for backwards compatibility with API versions prior to 2026-03-11."}},"required":["type","breadcrumb","parent","object","id","created_time","created_by","last_edited_time","last_edited_by","has_children","in_trash","archived"],"additionalProperties":false},"BulletedListItemBlockObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"bulleted_list_item"},"bulleted_list_item":{"$ref":"#/definitions/ContentWithRichTextAndColorResponse"},"parent":{"$ref":"#/definitions/ParentForBlockBasedObjectResponse"},"object":{"type":"string","const":"block"},"id":{"type":"string"},"created_time":{"type":"string"},"created_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"last_edited_time":{"type":"string"},"last_edited_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"has_children":{"type":"boolean"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead. Present for backwards compatibility with API versions prior to 2026-03-11."}},"required":["type","bulleted_list_item","parent","object","id","created_time","created_by","last_edited_time","last_edited_by","has_children","in_trash","archived"],"additionalProperties":false},"ButtonPropertyItemObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"button"},"button":{"$ref":"#/definitions/EmptyObject"},"object":{"type":"string","const":"property_item"},"id":{"type":"string"}},"required":["type","button","object","id"],"additionalProperties":false},"ButtonSimplePropertyValueResponse":{"type":"object","properties":{"type":{"type":"string","const":"button"},"button":{"$ref":"#/definitions/EmptyObject"}},"required":["type","button"],"additionalProperties":false},"CalendarViewConfigRequest":{"type":"object","properties":{"type":{"type":"string","const":"calendar"},"date_property_id":{"type":"string"},"properties":{"anyOf":[{"type":"array","items":{"$ref":"#/definitions/ViewPropertyConfigRequest"}},{"type":"null"}]},"view_range":{"type":["string","null"],"enum":["week","month",null]},"show_weekends":{"type":["boolean","null"]}},"required":["type","date_property_id"],"additionalProperties":false},"CalendarViewConfigResponse":{"type":"object","properties":{"type":{"type":"string","const":"calendar"},"date_property_id":{"type":"string"},"date_property_name":{"type":"string"},"properties":{"type":"array","items":{"$ref":"#/definitions/ViewPropertyConfigResponse"}},"view_range":{"type":"string","enum":["week","month"]},"show_weekends":{"type":"boolean"}},"required":["type","date_property_id"],"additionalProperties":false},"CalloutBlockObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"callout"},"callout":{"type":"object","properties":{"rich_text":{"type":"array","items":{"$ref":"#/definitions/RichTextItemResponse"}},"color":{"$ref":"#/definitions/ApiColor"},"icon":{"anyOf":[{"$ref":"#/definitions/PageIconResponse"},{"type":"null"}]}},"required":["rich_text","color","icon"],"additionalProperties":false},"parent":{"$ref":"#/definitions/ParentForBlockBasedObjectResponse"},"object":{"type":"string","const":"block"},"id":{"type":"string"},"created_time":{"type":"string"},"created_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"last_edited_time":{"type":"string"},"last_edited_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"has_children":{"type":"boolean"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead. Present for backwards compatibility with API versions prior to 2026-03-11."}},"required":["type","callout","parent","object","id","created_time","created_by","last_edited_time","last_edited_by","has_children","in_trash","archived"],"additionalProperties":false},"ChartAggregationRequest":{"type":"object","properties":{"aggregator":{"type":"string","enum":["count","count_values","sum","average","median","min","max","range","unique","empty","not_empty","percent_empty","percent_not_empty","checked","unchecked","percent_checked","percent_unchecked","earliest_date","latest_date","date_range"]},"property_id":{"type":"string"}},"required":["aggregator"],"additionalProperties":false},"ChartAggregationResponse":{"type":"object","properties":{"aggregator":{"type":"string","enum":["count","count_values","sum","average","median","min","max","range","unique","empty","not_empty","percent_empty","percent_not_empty","checked","unchecked","percent_checked","percent_unchecked","earliest_date","latest_date","date_range"]},"property_id":{"type":"string"}},"required":["aggregator"],"additionalProperties":false},"ChartReferenceLineRequest":{"type":"object","properties":{"value":{"type":"number"},"label":{"type":"string"},"color":{"type":"string","enum":["gray","lightgray","brown","yellow","orange","green","blue","purple","pink","red"]},"dash_style":{"type":"string","enum":["solid","dash"]},"id":{"type":"string"}},"required":["value","label","color","dash_style"],"additionalProperties":false},"ChartReferenceLineResponse":{"type":"object","properties":{"id":{"type":"string"},"value":{"type":"number"},"label":{"type":"string"},"color":{"type":"string","enum":["gray","lightgray","brown","yellow","orange","green","blue","purple","pink","red"]},"dash_style":{"type":"string","enum":["solid","dash"]}},"required":["id","value","label","color","dash_style"],"additionalProperties":false},"ChartViewConfigRequest":{"type":"object","properties":{"type":{"type":"string","const":"chart"},"chart_type":{"type":"string","enum":["column","bar","line","donut","number"]},"x_axis":{"anyOf":[{"$ref":"#/definitions/GroupByConfigRequest"},{"type":"null"}]},"y_axis":{"anyOf":[{"$ref":"#/definitions/ChartAggregationRequest"},{"type":"null"}]},"x_axis_property_id":{"type":["string","null"]},"y_axis_property_id":{"type":["string","null"]},"value":{"anyOf":[{"$ref":"#/definitions/ChartAggregationRequest"},{"type":"null"}]},"sort":{"type":["string","null"],"enum":["manual","x_ascending","x_descending","y_ascending","y_descending",null]},"color_theme":{"type":["string","null"],"enum":["gray","blue","yellow","green","purple","teal","orange","pink","red","auto","colorful",null]},"height":{"type":["string","null"],"enum":["small","medium","large","extra_large",null]},"hide_empty_groups":{"type":["boolean","null"]},"legend_position":{"type":["string","null"],"enum":["off","bottom","side",null]},"show_data_labels":{"type":["boolean","null"]},"axis_labels":{"type":["string","null"],"enum":["none","x_axis","y_axis","both",null]},"grid_lines":{"type":["string","null"],"enum":["none","horizontal","vertical","both",null]},"cumulative":{"type":["boolean","null"]},"smooth_line":{"type":["boolean","null"]},"hide_line_fill_area":{"type":["boolean","null"]},"group_style":{"type":["string","null"],"enum":["normal","percent","side_by_side",null]},"y_axis_min":{"type":["number","null"]},"y_axis_max":{"type":["number","null"]},"donut_labels":{"type":["string","null"],"enum":["none","value","name","name_and_value",null]},"hide_title":{"type":["boolean","null"]},"stack_by":{"anyOf":[{"$ref":"#/definitions/GroupByConfigRequest"},{"type":"null"}]},"reference_lines":{"anyOf":[{"type":"array","items":{"$ref":"#/definitions/ChartReferenceLineRequest"}},{"type":"null"}]},"caption":{"type":["string","null"]},"color_by_value":{"type":["boolean","null"]}},"required":["type","chart_type"],"additionalProperties":false},"ChartViewConfigResponse":{"type":"object","properties":{"type":{"type":"string","const":"chart"},"chart_type":{"type":"string","enum":["column","bar","line","donut","number"]},"x_axis":{"anyOf":[{"$ref":"#/definitions/GroupByConfigResponse"},{"type":"null"}]},"y_axis":{"anyOf":[{"$ref":"#/definitions/ChartAggregationResponse"},{"type":"null"}]},"x_axis_property_id":{"type":"string"},"y_axis_property_id":{"type":"string"},"value":{"$ref":"#/definitions/ChartAggregationResponse"},"sort":{"type":"string","enum":["manual","x_ascending","x_descending","y_ascending","y_descending"]},"color_theme":{"type":"string","enum":["gray","blue","yellow","green","purple","teal","orange","pink","red","auto","colorful"]},"height":{"type":"string","enum":["small","medium","large","extra_large"]},"hide_empty_groups":{"type":"boolean"},"legend_position":{"type":"string","enum":["off","bottom","side"]},"show_data_labels":{"type":"boolean"},"axis_labels":{"type":"string","enum":["none","x_axis","y_axis","both"]},"grid_lines":{"type":"string","enum":["none","horizontal","vertical","both"]},"cumulative":{"type":"boolean"},"smooth_line":{"type":"boolean"},"hide_line_fill_area":{"type":"boolean"},"group_style":{"type":"string","enum":["normal","percent","side_by_side"]},"y_axis_min":{"type":["number","null"]},"y_axis_max":{"type":["number","null"]},"donut_labels":{"type":"string","enum":["none","value","name","name_and_value"]},"hide_title":{"type":"boolean"},"stack_by":{"anyOf":[{"$ref":"#/definitions/GroupByConfigResponse"},{"type":"null"}]},"reference_lines":{"anyOf":[{"type":"array","items":{"$ref":"#/definitions/ChartReferenceLineResponse"}},{"type":"null"}]},"caption":{"type":["string","null"]},"color_by_value":{"type":"boolean"}},"required":["type","chart_type"],"additionalProperties":false},"CheckboxGroupByConfigRequest":{"type":"object","properties":{"type":{"type":"string","const":"checkbox"},"property_id":{"type":"string"},"sort":{"$ref":"#/definitions/GroupSortRequest"},"hide_empty_groups":{"type":"boolean"}},"required":["type","property_id","sort"],"additionalProperties":false},"CheckboxGroupByConfigResponse":{"type":"object","properties":{"type":{"type":"string","const":"checkbox"},"property_id":{"type":"string"},"sort":{"$ref":"#/definitions/GroupSortResponse"},"property_name":{"type":"string"},"hide_empty_groups":{"type":"boolean"}},"required":["type","property_id","sort"],"additionalProperties":false},"CheckboxPropertyFilter":{"anyOf":[{"type":"object","properties":{"equals":{"type":"boolean"}},"required":["equals"],"additionalProperties":false},{"type":"object","properties":{"does_not_equal":{"type":"boolean"}},"required":["does_not_equal"],"additionalProperties":false}]},"CheckboxPropertyItemObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"checkbox"},"checkbox":{"type":"boolean"},"object":{"type":"string","const":"property_item"},"id":{"type":"string"}},"required":["type","checkbox","object","id"],"additionalProperties":false},"CheckboxSimplePropertyValueResponse":{"type":"object","properties":{"type":{"type":"string","const":"checkbox"},"checkbox":{"type":"boolean"}},"required":["type","checkbox"],"additionalProperties":false},"ChildDatabaseBlockObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"child_database"},"child_database":{"$ref":"#/definitions/TitleObjectResponse"},"parent":{"$ref":"#/definitions/ParentForBlockBasedObjectResponse"},"object":{"type":"string","const":"block"},"id":{"type":"string"},"created_time":{"type":"string"},"created_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"last_edited_time":{"type":"string"},"last_edited_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"has_children":{"type":"boolean"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead. Present for backwards compatibility with API versions prior to 2026-03-11."}},"required":["type","child_database","parent","object","id","created_time","created_by","last_edited_time","last_edited_by","has_children","in_trash","archived"],"additionalProperties":false},"ChildPageBlockObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"child_page"},"child_page":{"$ref":"#/definitions/TitleObjectResponse"},"parent":{"$ref":"#/definitions/ParentForBlockBasedObjectResponse"},"object":{"type":"string","const":"block"},"id":{"type":"string"},"created_time":{"type":"string"},"created_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"last_edited_time":{"type":"string"},"last_edited_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"has_children":{"type":"boolean"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead. Present for backwards compatibility with API versions prior to 2026-03-11."}},"required":["type","child_page","parent","object","id","created_time","created_by","last_edited_time","last_edited_by","has_children","in_trash","archived"],"additionalProperties":false},"CodeBlockObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"code"},"code":{"type":"object","properties":{"rich_text":{"type":"array","items":{"$ref":"#/definitions/RichTextItemResponse"}},"caption":{"type":"array","items":{"$ref":"#/definitions/RichTextItemResponse"}},"language":{"$ref":"#/definitions/LanguageRequest"}},"required":["rich_text","caption","language"],"additionalProperties":false},"parent":{"$ref":"#/definitions/ParentForBlockBasedObjectResponse"},"object":{"type":"string","const":"block"},"id":{"type":"string"},"created_time":{"type":"string"},"created_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"last_edited_time":{"type":"string"},"last_edited_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"has_children":{"type":"boolean"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead. Present for backwards compatibility with API versions prior to 2026-03-11."}},"required":["type","code","parent","object","id","created_time","created_by","last_edited_time","last_edited_by","has_children","in_trash","archived"],"additionalProperties":false},"ColumnBlockObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"column"},"column":{"$ref":"#/definitions/ColumnResponse"},"parent":{"$ref":"#/definitions/ParentForBlockBasedObjectResponse"},"object":{"type":"string","const":"block"},"id":{"type":"string"},"created_time":{"type":"string"},"created_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"last_edited_time":{"type":"string"},"last_edited_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"has_children":{"type":"boolean"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead. Present for backwards compatibility with API versions prior to 2026-03-11."}},"required":["type","column","parent","object","id","created_time","created_by","last_edited_time","last_edited_by","has_children","in_trash","archived"],"additionalProperties":false},"ColumnBlockWithChildrenRequest":{"type":"object","properties":{"column":{"$ref":"#/definitions/ColumnWithChildrenRequest"},"type":{"type":"string","const":"column"},"object":{"type":"string","const":"block"}},"required":["column"],"additionalProperties":false},"ColumnListBlockObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"column_list"},"column_list":{"$ref":"#/definitions/EmptyObject"},"parent":{"$ref":"#/definitions/ParentForBlockBasedObjectResponse"},"object":{"type":"string","const":"block"},"id":{"type":"string"},"created_time":{"type":"string"},"created_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"last_edited_time":{"type":"string"},"last_edited_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"has_children":{"type":"boolean"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead. Present for backwards compatibility with API versions prior to 2026-03-11."}},"required":["type","column_list","parent","object","id","created_time","created_by","last_edited_time","last_edited_by","has_children","in_trash","archived"],"additionalProperties":false},"ColumnListRequest":{"type":"object","properties":{"children":{"type":"array","items":{"$ref":"#/definitions/ColumnBlockWithChildrenRequest"}}},"required":["children"],"additionalProperties":false},"ColumnResponse":{"type":"object","properties":{"width_ratio":{"type":"number"}},"additionalProperties":false},"ColumnWithChildrenRequest":{"type":"object","properties":{"children":{"type":"array","items":{"$ref":"#/definitions/BlockObjectWithSingleLevelOfChildrenRequest"}},"width_ratio":{"type":"number"}},"required":["children"],"additionalProperties":false},"CommentObjectResponse":{"type":"object","properties":{"object":{"type":"string","const":"comment"},"id":{"$ref":"#/definitions/IdResponse"},"parent":{"$ref":"#/definitions/CommentParentResponse"},"discussion_id":{"$ref":"#/definitions/IdResponse"},"created_time":{"type":"string"},"last_edited_time":{"type":"string"},"created_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"rich_text":{"type":"array","items":{"$ref":"#/definitions/RichTextItemResponse"}},"display_name":{"type":"object","properties":{"type":{"type":"string","enum":["custom","user","integration"]},"resolved_name":{"type":["string","null"]}},"required":["type","resolved_name"],"additionalProperties":false},"attachments":{"type":"array","items":{"type":"object","properties":{"category":{"type":"string","enum":["audio","image","pdf","productivity","video"]},"file":{"$ref":"#/definitions/InternalFileResponse"}},"required":["category","file"],"additionalProperties":false}}},"required":["object","id","parent","discussion_id","created_time","last_edited_time","created_by","rich_text","display_name"],"additionalProperties":false},"CommentParentResponse":{"anyOf":[{"$ref":"#/definitions/PageIdCommentParentResponse"},{"$ref":"#/definitions/BlockIdCommentParentResponse"}]},"ContentPositionSchema":{"anyOf":[{"type":"object","properties":{"type":{"type":"string","const":"after_block"},"after_block":{"type":"object","properties":{"id":{"$ref":"#/definitions/IdRequest"}},"required":["id"],"additionalProperties":false}},"required":["type","after_block"],"additionalProperties":false},{"type":"object","properties":{"type":{"type":"string","const":"start"}},"required":["type"],"additionalProperties":false},{"type":"object","properties":{"type":{"type":"string","const":"end"}},"required":["type"],"additionalProperties":false}]},"ContentWithExpressionRequest":{"type":"object","properties":{"expression":{"type":"string"}},"required":["expression"],"additionalProperties":false},"ContentWithRichTextAndColorAndListResponse":{"type":"object","properties":{"rich_text":{"type":"array","items":{"$ref":"#/definitions/RichTextItemResponse"}},"color":{"$ref":"#/definitions/ApiColor"},"list_start_index":{"type":"number"},"list_format":{"$ref":"#/definitions/NumberedListFormat"}},"required":["rich_text","color"],"additionalProperties":false},"ContentWithRichTextAndColorRequest":{"type":"object","properties":{"rich_text":{"type":"array","items":{"$ref":"#/definitions/RichTextItemRequest"}},"color":{"$ref":"#/definitions/ApiColor"}},"required":["rich_text"],"additionalProperties":false},"ContentWithRichTextAndColorResponse":{"type":"object","properties":{"rich_text":{"type":"array","items":{"$ref":"#/definitions/RichTextItemResponse"}},"color":{"$ref":"#/definitions/ApiColor"}},"required":["rich_text","color"],"additionalProperties":false},"ContentWithRichTextColorAndIconRequest":{"type":"object","properties":{"rich_text":{"type":"array","items":{"$ref":"#/definitions/RichTextItemRequest"}},"color":{"$ref":"#/definitions/ApiColor"},"icon":{"$ref":"#/definitions/PageIconRequest"}},"required":["rich_text"],"additionalProperties":false},"ContentWithRichTextColorAndIconResponse":{"type":"object","properties":{"rich_text":{"type":"array","items":{"$ref":"#/definitions/RichTextItemResponse"}},"color":{"$ref":"#/definitions/ApiColor"},"icon":{"anyOf":[{"$ref":"#/definitions/PageIconResponse"},{"type":"null"}]}},"required":["rich_text","color","icon"],"additionalProperties":false},"ContentWithRichTextColorAndIconUpdateRequest":{"type":"object","properties":{"rich_text":{"type":"array","items":{"$ref":"#/definitions/RichTextItemRequest"}},"icon":{"$ref":"#/definitions/PageIconRequest"},"color":{"$ref":"#/definitions/ApiColor"}},"additionalProperties":false},"ContentWithRichTextRequest":{"type":"object","properties":{"rich_text":{"type":"array","items":{"$ref":"#/definitions/RichTextItemRequest"}}},"required":["rich_text"],"additionalProperties":false},"ContentWithSingleLevelOfChildrenRequest":{"type":"object","properties":{"rich_text":{"type":"array","items":{"$ref":"#/definitions/RichTextItemRequest"}},"color":{"$ref":"#/definitions/ApiColor"},"children":{"type":"array","items":{"$ref":"#/definitions/BlockObjectRequestWithoutChildren"}}},"required":["rich_text"],"additionalProperties":false},"ContentWithTableResponse":{"type":"object","properties":{"has_column_header":{"type":"boolean"},"has_row_header":{"type":"boolean"},"table_width":{"type":"number"}},"required":["has_column_header","has_row_header","table_width"],"additionalProperties":false},"ContentWithTableRowRequest":{"type":"object","properties":{"cells":{"type":"array","items":{"type":"array","items":{"$ref":"#/definitions/RichTextItemRequest"}}}},"required":["cells"],"additionalProperties":false},"ContentWithTableRowResponse":{"type":"object","properties":{"cells":{"type":"array","items":{"type":"array","items":{"$ref":"#/definitions/RichTextItemResponse"}}}},"required":["cells"],"additionalProperties":false},"CoverConfigRequest":{"type":"object","properties":{"type":{"type":"string","enum":["page_cover","page_content","property"]},"property_id":{"type":"string"}},"required":["type"],"additionalProperties":false},"CoverConfigResponse":{"type":"object","properties":{"type":{"type":"string","enum":["page_cover","page_content","page_content_first","property"]},"property_id":{"type":"string"}},"required":["type"],"additionalProperties":false},"CreateCommentBodyParameters":{"anyOf":[{"type":"object","additionalProperties":false,"properties":{"parent":{"anyOf":[{"type":"object","properties":{"page_id":{"$ref":"#/definitions/IdRequest"},"type":{"type":"string","const":"page_id"}},"required":["page_id"],"additionalProperties":false},{"type":"object","properties":{"block_id":{"$ref":"#/definitions/IdRequest"},"type":{"type":"string","const":"block_id"}},"required":["block_id"],"additionalProperties":false}]},"rich_text":{"type":"array","items":{"$ref":"#/definitions/RichTextItemRequest"}},"attachments":{"type":"array","items":{"type":"object","properties":{"file_upload_id":{"type":"string"},"type":{"type":"string","const":"file_upload"}},"required":["file_upload_id"],"additionalProperties":false}},"display_name":{"anyOf":[{"type":"object","properties":{"type":{"type":"string","const":"integration"}},"required":["type"],"additionalProperties":false},{"type":"object","properties":{"type":{"type":"string","const":"user"}},"required":["type"],"additionalProperties":false},{"type":"object","properties":{"type":{"type":"string","const":"custom"},"custom":{"type":"object","properties":{"name":{"type":"string"}},"required":["name"],"additionalProperties":false}},"required":["type","custom"],"additionalProperties":false}]}},"required":["parent","rich_text"]},{"type":"object","additionalProperties":false,"properties":{"parent":{"anyOf":[{"type":"object","properties":{"page_id":{"$ref":"#/definitions/IdRequest"},"type":{"type":"string","const":"page_id"}},"required":["page_id"],"additionalProperties":false},{"type":"object","properties":{"block_id":{"$ref":"#/definitions/IdRequest"},"type":{"type":"string","const":"block_id"}},"required":["block_id"],"additionalProperties":false}]},"markdown":{"type":"string"},"attachments":{"type":"array","items":{"type":"object","properties":{"file_upload_id":{"type":"string"},"type":{"type":"string","const":"file_upload"}},"required":["file_upload_id"],"additionalProperties":false}},"display_name":{"anyOf":[{"type":"object","properties":{"type":{"type":"string","const":"integration"}},"required":["type"],"additionalProperties":false},{"type":"object","properties":{"type":{"type":"string","const":"user"}},"required":["type"],"additionalProperties":false},{"type":"object","properties":{"type":{"type":"string","const":"custom"},"custom":{"type":"object","properties":{"name":{"type":"string"}},"required":["name"],"additionalProperties":false}},"required":["type","custom"],"additionalProperties":false}]}},"required":["markdown","parent"]},{"type":"object","additionalProperties":false,"properties":{"discussion_id":{"$ref":"#/definitions/IdRequest"},"rich_text":{"type":"array","items":{"$ref":"#/definitions/RichTextItemRequest"}},"attachments":{"type":"array","items":{"type":"object","properties":{"file_upload_id":{"type":"string"},"type":{"type":"string","const":"file_upload"}},"required":["file_upload_id"],"additionalProperties":false}},"display_name":{"anyOf":[{"type":"object","properties":{"type":{"type":"string","const":"integration"}},"required":["type"],"additionalProperties":false},{"type":"object","properties":{"type":{"type":"string","const":"user"}},"required":["type"],"additionalProperties":false},{"type":"object","properties":{"type":{"type":"string","const":"custom"},"custom":{"type":"object","properties":{"name":{"type":"string"}},"required":["name"],"additionalProperties":false}},"required":["type","custom"],"additionalProperties":false}]}},"required":["discussion_id","rich_text"]},{"type":"object","additionalProperties":false,"properties":{"discussion_id":{"$ref":"#/definitions/IdRequest"},"markdown":{"type":"string"},"attachments":{"type":"array","items":{"type":"object","properties":{"file_upload_id":{"type":"string"},"type":{"type":"string","const":"file_upload"}},"required":["file_upload_id"],"additionalProperties":false}},"display_name":{"anyOf":[{"type":"object","properties":{"type":{"type":"string","const":"integration"}},"required":["type"],"additionalProperties":false},{"type":"object","properties":{"type":{"type":"string","const":"user"}},"required":["type"],"additionalProperties":false},{"type":"object","properties":{"type":{"type":"string","const":"custom"},"custom":{"type":"object","properties":{"name":{"type":"string"}},"required":["name"],"additionalProperties":false}},"required":["type","custom"],"additionalProperties":false}]}},"required":["discussion_id","markdown"]}]},"CreateDataSourceBodyParameters":{"type":"object","properties":{"parent":{"$ref":"#/definitions/ParentOfDataSourceRequest"},"properties":{"$ref":"#/definitions/Record%3Cstring%2CPropertyConfigurationRequest%3E"},"title":{"type":"array","items":{"$ref":"#/definitions/RichTextItemRequest"}},"icon":{"anyOf":[{"$ref":"#/definitions/PageIconRequest"},{"type":"null"}]}},"required":["parent","properties"],"additionalProperties":false},"CreateDatabaseBodyParameters":{"type":"object","properties":{"parent":{"anyOf":[{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"page_id"},"page_id":{"$ref":"#/definitions/IdRequest"}},"required":["page_id","type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"workspace"},"workspace":{"type":"boolean","const":true}},"required":["type","workspace"]}]},"title":{"type":"array","items":{"$ref":"#/definitions/RichTextItemRequest"}},"description":{"type":"array","items":{"$ref":"#/definitions/RichTextItemRequest"}},"is_inline":{"type":"boolean"},"initial_data_source":{"$ref":"#/definitions/InitialDataSourceRequest"},"icon":{"$ref":"#/definitions/PageIconRequest"},"cover":{"$ref":"#/definitions/PageCoverRequest"}},"required":["parent"],"additionalProperties":false},"CreateDatabaseForViewRequest":{"type":"object","properties":{"parent":{"type":"object","properties":{"type":{"type":"string","const":"page_id"},"page_id":{"$ref":"#/definitions/IdRequest"}},"required":["type","page_id"],"additionalProperties":false},"position":{"type":"object","properties":{"type":{"type":"string","const":"after_block"},"block_id":{"$ref":"#/definitions/IdRequest"}},"required":["type","block_id"],"additionalProperties":false}},"required":["parent"],"additionalProperties":false},"CreatePageBodyParameters":{"type":"object","properties":{"parent":{"anyOf":[{"type":"object","properties":{"page_id":{"$ref":"#/definitions/IdRequest"},"type":{"type":"string","const":"page_id"}},"required":["page_id"],"additionalProperties":false},{"type":"object","properties":{"database_id":{"$ref":"#/definitions/IdRequest"},"type":{"type":"string","const":"database_id"}},"required":["database_id"],"additionalProperties":false},{"type":"object","properties":{"data_source_id":{"$ref":"#/definitions/IdRequest"},"type":{"type":"string","const":"data_source_id"}},"required":["data_source_id"],"additionalProperties":false},{"type":"object","properties":{"workspace":{"type":"boolean","const":true},"type":{"type":"string","const":"workspace"}},"required":["workspace"],"additionalProperties":false}]},"properties":{"$ref":"#/definitions/Record%3Cstring%2C(structure-969580145-8735-8810-969580145-8735-11228-969580145-8720-11229-969580145-8703-11230-969580145-8412-11698-969580145-8380-11699-969580145-0-20159%7Cstructure-969580145-8812-8895-969580145-8735-11228-969580145-8720-11229-969580145-8703-11230-969580145-8412-11698-969580145-8380-11699-969580145-0-20159%7Cstructure-969580145-8897-8961-969580145-8735-11228-969580145-8720-11229-969580145-8703-11230-969580145-8412-11698-969580145-8380-11699-969580145-0-20159%7Cstructure-969580145-8963-9026-969580145-8735-11228-969580145-8720-11229-969580145-8703-11230-969580145-8412-11698-969580145-8380-11699-969580145-0-20159%7Cstructure-969580145-9028-9395-969580145-8735-11228-969580145-8720-11229-969580145-8703-11230-969580145-8412-11698-969580145-8380-11699-969580145-0-20159%7Cstructure-969580145-9397-9776-969580145-8735-11228-969580145-8720-11229-969580145-8703-11230-969580145-8412-11698-969580145-8380-11699-969580145-0-20159%7Cstructure-969580145-9778-9881-969580145-8735-11228-969580145-8720-11229-969580145-8703-11230-969580145-8412-11698-969580145-8380-11699-969580145-0-20159%7Cstructure-969580145-9883-9952-969580145-8735-11228-969580145-8720-11229-969580145-8703-11230-969580145-8412-11698-969580145-8380-11699-969580145-0-20159%7Cstructure-969580145-9954-10037-969580145-8735-11228-969580145-8720-11229-969580145-8703-11230-969580145-8412-11698-969580145-8380-11699-969580145-0-20159%7Cstructure-969580145-10039-10104-969580145-8735-11228-969580145-8720-11229-969580145-8703-11230-969580145-8412-11698-969580145-8380-11699-969580145-0-20159%7Cstructure-969580145-10106-10168-969580145-8735-11228-969580145-8720-11229-969580145-8703-11230-969580145-8412-11698-969580145-8380-11699-969580145-0-20159%7Cstructure-969580145-10170-10265-969580145-8735-11228-969580145-8720-11229-969580145-8703-11230-969580145-8412-11698-969580145-8380-11699-969580145-0-20159%7Cstructure-969580145-10267-10396-969580145-8735-11228-969580145-8720-11229-969580145-8703-11230-969580145-8412-11698-969580145-8380-11699-969580145-0-20159%7Cstructure-969580145-10398-10765-969580145-8735-11228-969580145-8720-11229-969580145-8703-11230-969580145-8412-11698-969580145-8380-11699-969580145-0-20159%7Cstructure-969580145-10767-11042-969580145-8735-11228-969580145-8720-11229-969580145-8703-11230-969580145-8412-11698-969580145-8380-11699-969580145-0-20159%7Cstructure-969580145-11044-11228-969580145-8735-11228-969580145-8720-11229-969580145-8703-11230-969580145-8412-11698-969580145-8380-11699-969580145-0-20159)%3E"},"icon":{"anyOf":[{"$ref":"#/definitions/PageIconRequest"},{"type":"null"}]},"cover":{"anyOf":[{"$ref":"#/definitions/PageCoverRequest"},{"type":"null"}]},"content":{"type":"array","items":{"$ref":"#/definitions/BlockObjectRequest"}},"children":{"type":"array","items":{"$ref":"#/definitions/BlockObjectRequest"}},"markdown":{"type":"string"},"allow_async":{"type":"boolean"},"template":{"anyOf":[{"type":"object","properties":{"type":{"type":"string","const":"none"}},"required":["type"],"additionalProperties":false},{"type":"object","properties":{"type":{"type":"string","const":"default"},"timezone":{"$ref":"#/definitions/TemplateTimezone"}},"required":["type"],"additionalProperties":false},{"type":"object","properties":{"type":{"type":"string","const":"template_id"},"template_id":{"$ref":"#/definitions/IdRequest"},"timezone":{"$ref":"#/definitions/TemplateTimezone"}},"required":["type","template_id"],"additionalProperties":false}]},"position":{"$ref":"#/definitions/PagePositionSchema"}},"additionalProperties":false},"CreateViewBodyParameters":{"$ref":"#/definitions/CreateViewRequest"},"CreateViewRequest":{"type":"object","properties":{"data_source_id":{"$ref":"#/definitions/IdRequest"},"name":{"type":"string"},"type":{"$ref":"#/definitions/ViewTypeRequest"},"database_id":{"$ref":"#/definitions/IdRequest"},"view_id":{"$ref":"#/definitions/IdRequest"},"filter":{"$ref":"#/definitions/ViewFilterRequest"},"sorts":{"$ref":"#/definitions/ViewSortsRequest"},"quick_filters":{"$ref":"#/definitions/Record%3Cstring%2CQuickFilterConditionRequest%3E"},"create_database":{"$ref":"#/definitions/CreateDatabaseForViewRequest"},"configuration":{"$ref":"#/definitions/ViewConfigRequest"},"position":{"$ref":"#/definitions/ViewPositionRequest"},"placement":{"$ref":"#/definitions/WidgetPlacementRequest"}},"required":["data_source_id","name","type"],"additionalProperties":false},"CreatedByPropertyItemObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"created_by"},"created_by":{"anyOf":[{"$ref":"#/definitions/PartialUserObjectResponse"},{"$ref":"#/definitions/UserObjectResponse"}]},"object":{"type":"string","const":"property_item"},"id":{"type":"string"}},"required":["type","created_by","object","id"],"additionalProperties":false},"CreatedBySimplePropertyValueResponse":{"type":"object","properties":{"type":{"type":"string","const":"created_by"},"created_by":{"$ref":"#/definitions/UserValueResponse"}},"required":["type","created_by"],"additionalProperties":false},"CreatedTimePropertyItemObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"created_time"},"created_time":{"type":"string"},"object":{"type":"string","const":"property_item"},"id":{"type":"string"}},"required":["type","created_time","object","id"],"additionalProperties":false},"CreatedTimeSimplePropertyValueResponse":{"type":"object","properties":{"type":{"type":"string","const":"created_time"},"created_time":{"type":"string"}},"required":["type","created_time"],"additionalProperties":false},"CustomEmojiPageIconRequest":{"type":"object","properties":{"type":{"type":"string","const":"custom_emoji"},"custom_emoji":{"type":"object","properties":{"id":{"$ref":"#/definitions/IdRequest"},"name":{"type":"string"},"url":{"type":"string"}},"required":["id"],"additionalProperties":false}},"required":["custom_emoji"],"additionalProperties":false},"CustomEmojiPageIconResponse":{"type":"object","properties":{"type":{"type":"string","const":"custom_emoji"},"custom_emoji":{"$ref":"#/definitions/CustomEmojiResponse"}},"required":["type","custom_emoji"],"additionalProperties":false},"CustomEmojiResponse":{"type":"object","properties":{"id":{"$ref":"#/definitions/IdResponse"},"name":{"type":"string"},"url":{"type":"string"}},"required":["id","name","url"],"additionalProperties":false},"DashboardRowResponse":{"type":"object","properties":{"id":{"type":"string"},"widgets":{"type":"array","items":{"$ref":"#/definitions/DashboardWidgetResponse"}},"height":{"type":"number"}},"required":["id","widgets"],"additionalProperties":false},"DashboardViewConfigResponse":{"type":"object","properties":{"type":{"type":"string","const":"dashboard"},"rows":{"type":"array","items":{"$ref":"#/definitions/DashboardRowResponse"}}},"required":["type","rows"],"additionalProperties":false},"DashboardWidgetResponse":{"type":"object","properties":{"id":{"type":"string"},"view_id":{"type":"string"},"width":{"type":"number"},"row_index":{"type":"number"}},"required":["id","view_id"],"additionalProperties":false},"DataSourceObjectResponse":{"type":"object","properties":{"object":{"type":"string","const":"data_source"},"id":{"$ref":"#/definitions/IdResponse"},"title":{"type":"array","items":{"$ref":"#/definitions/RichTextItemResponse"}},"description":{"type":"array","items":{"$ref":"#/definitions/RichTextItemResponse"}},"parent":{"$ref":"#/definitions/ParentOfDataSourceResponse"},"database_parent":{"$ref":"#/definitions/ParentOfDatabaseResponse"},"is_inline":{"type":"boolean"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead. Present for backwards compatibility with API versions prior to 2026-03-11."},"created_time":{"type":"string"},"last_edited_time":{"type":"string"},"created_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"last_edited_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"properties":{"$ref":"#/definitions/Record%3Cstring%2CDatabasePropertyConfigResponse%3E"},"icon":{"anyOf":[{"$ref":"#/definitions/PageIconResponse"},{"type":"null"}]},"cover":{"anyOf":[{"$ref":"#/definitions/PageCoverResponse"},{"type":"null"}]},"url":{"type":"string"},"public_url":{"type":["string","null"]}},"required":["object","id","title","description","parent","database_parent","is_inline","in_trash","archived","created_time","last_edited_time","created_by","last_edited_by","properties","icon","cover","url","public_url"],"additionalProperties":false},"DataSourceParentResponse":{"type":"object","properties":{"type":{"type":"string","const":"data_source_id"},"data_source_id":{"$ref":"#/definitions/IdResponse"},"database_id":{"$ref":"#/definitions/IdResponse"}},"required":["type","data_source_id","database_id"],"additionalProperties":false},"DataSourceReferenceResponse":{"type":"object","properties":{"id":{"$ref":"#/definitions/IdResponse"},"name":{"type":"string"}},"required":["id","name"],"additionalProperties":false},"DataSourceViewObjectResponse":{"type":"object","properties":{"object":{"type":"string","const":"view"},"id":{"$ref":"#/definitions/IdResponse"},"parent":{"$ref":"#/definitions/DatabaseParentResponse"},"name":{"type":"string"},"type":{"type":"string","enum":["table","board","list","calendar","timeline","gallery","form","chart","map","dashboard"]},"created_time":{"type":"string"},"last_edited_time":{"type":"string"},"url":{"type":"string"},"data_source_id":{"type":["string","null"]},"created_by":{"anyOf":[{"$ref":"#/definitions/PartialUserObjectResponse"},{"type":"null"}]},"last_edited_by":{"anyOf":[{"$ref":"#/definitions/PartialUserObjectResponse"},{"type":"null"}]},"filter":{"anyOf":[{"$ref":"#/definitions/ViewFilterResponse"},{"type":"null"}]},"sorts":{"anyOf":[{"type":"array","items":{"$ref":"#/definitions/ViewSortResponse"}},{"type":"null"}]},"quick_filters":{"anyOf":[{"$ref":"#/definitions/Record%3Cstring%2CQuickFilterConditionResponse%3E"},{"type":"null"}]},"configuration":{"anyOf":[{"$ref":"#/definitions/ViewConfigResponse"},{"type":"null"}]},"dashboard_view_id":{"type":"string"}},"required":["object","id","parent","name","type","created_time","last_edited_time","url"],"additionalProperties":false},"DataSourceViewReferenceResponse":{"type":"object","properties":{"object":{"type":"string","const":"view"},"id":{"$ref":"#/definitions/IdResponse"}},"required":["object","id"],"additionalProperties":false},"DatabaseObjectResponse":{"type":"object","properties":{"object":{"type":"string","const":"database"},"id":{"$ref":"#/definitions/IdResponse"},"title":{"type":"array","items":{"$ref":"#/definitions/RichTextItemResponse"}},"description":{"type":"array","items":{"$ref":"#/definitions/RichTextItemResponse"}},"parent":{"$ref":"#/definitions/ParentOfDatabaseResponse"},"is_inline":{"type":"boolean"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead. Present for backwards compatibility with API versions prior to 2026-03-11."},"is_locked":{"type":"boolean"},"created_time":{"type":"string"},"last_edited_time":{"type":"string"},"data_sources":{"type":"array","items":{"$ref":"#/definitions/DataSourceReferenceResponse"}},"icon":{"anyOf":[{"$ref":"#/definitions/PageIconResponse"},{"type":"null"}]},"cover":{"anyOf":[{"$ref":"#/definitions/PageCoverResponse"},{"type":"null"}]},"url":{"type":"string"},"public_url":{"type":["string","null"]}},"required":["object","id","title","description","parent","is_inline","in_trash","archived","is_locked","created_time","last_edited_time","data_sources","icon","cover","url","public_url"],"additionalProperties":false},"DatabaseParentResponse":{"type":"object","properties":{"type":{"type":"string","const":"database_id"},"database_id":{"$ref":"#/definitions/IdResponse"}},"required":["type","database_id"],"additionalProperties":false},"DatabasePropertyConfigResponse":{"anyOf":[{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"number"},"number":{"type":"object","properties":{"format":{"$ref":"#/definitions/NumberFormat"}},"required":["format"],"additionalProperties":false},"id":{"type":"string"},"name":{"type":"string"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["description","id","name","number","type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"formula"},"formula":{"type":"object","properties":{"expression":{"type":"string"}},"required":["expression"],"additionalProperties":false},"id":{"type":"string"},"name":{"type":"string"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["description","formula","id","name","type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"select"},"select":{"type":"object","properties":{"options":{"type":"array","items":{"$ref":"#/definitions/SelectPropertyResponse"}}},"required":["options"],"additionalProperties":false},"id":{"type":"string"},"name":{"type":"string"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["description","id","name","select","type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"multi_select"},"multi_select":{"type":"object","properties":{"options":{"type":"array","items":{"$ref":"#/definitions/SelectPropertyResponse"}}},"required":["options"],"additionalProperties":false},"id":{"type":"string"},"name":{"type":"string"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["description","id","multi_select","name","type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"status"},"status":{"type":"object","properties":{"options":{"type":"array","items":{"$ref":"#/definitions/StatusPropertyResponse"}},"groups":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"},"color":{"$ref":"#/definitions/SelectColor"},"option_ids":{"type":"array","items":{"type":"string"}}},"required":["id","name","color","option_ids"],"additionalProperties":false}}},"required":["options","groups"],"additionalProperties":false},"id":{"type":"string"},"name":{"type":"string"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["description","id","name","status","type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"relation"},"relation":{"$ref":"#/definitions/DatabasePropertyRelationConfigResponse"},"id":{"type":"string"},"name":{"type":"string"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["description","id","name","relation","type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"rollup"},"rollup":{"type":"object","properties":{"function":{"$ref":"#/definitions/RollupFunction"},"rollup_property_name":{"type":"string"},"relation_property_name":{"type":"string"},"rollup_property_id":{"type":"string"},"relation_property_id":{"type":"string"}},"required":["function","rollup_property_name","relation_property_name","rollup_property_id","relation_property_id"],"additionalProperties":false},"id":{"type":"string"},"name":{"type":"string"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["description","id","name","rollup","type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"unique_id"},"unique_id":{"type":"object","properties":{"prefix":{"type":["string","null"]}},"required":["prefix"],"additionalProperties":false},"id":{"type":"string"},"name":{"type":"string"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["description","id","name","type","unique_id"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"title"},"title":{"$ref":"#/definitions/EmptyObject"},"id":{"type":"string"},"name":{"type":"string"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["description","id","name","title","type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"rich_text"},"rich_text":{"$ref":"#/definitions/EmptyObject"},"id":{"type":"string"},"name":{"type":"string"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["description","id","name","rich_text","type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"url"},"url":{"$ref":"#/definitions/EmptyObject"},"id":{"type":"string"},"name":{"type":"string"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["description","id","name","type","url"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"people"},"people":{"$ref":"#/definitions/EmptyObject"},"id":{"type":"string"},"name":{"type":"string"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["description","id","name","people","type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"files"},"files":{"$ref":"#/definitions/EmptyObject"},"id":{"type":"string"},"name":{"type":"string"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["description","files","id","name","type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"email"},"email":{"$ref":"#/definitions/EmptyObject"},"id":{"type":"string"},"name":{"type":"string"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["description","email","id","name","type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"phone_number"},"phone_number":{"$ref":"#/definitions/EmptyObject"},"id":{"type":"string"},"name":{"type":"string"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["description","id","name","phone_number","type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"date"},"date":{"$ref":"#/definitions/EmptyObject"},"id":{"type":"string"},"name":{"type":"string"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["date","description","id","name","type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"checkbox"},"checkbox":{"$ref":"#/definitions/EmptyObject"},"id":{"type":"string"},"name":{"type":"string"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["checkbox","description","id","name","type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"created_by"},"created_by":{"$ref":"#/definitions/EmptyObject"},"id":{"type":"string"},"name":{"type":"string"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["created_by","description","id","name","type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"created_time"},"created_time":{"$ref":"#/definitions/EmptyObject"},"id":{"type":"string"},"name":{"type":"string"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["created_time","description","id","name","type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"last_edited_by"},"last_edited_by":{"$ref":"#/definitions/EmptyObject"},"id":{"type":"string"},"name":{"type":"string"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["description","id","last_edited_by","name","type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"last_edited_time"},"last_edited_time":{"$ref":"#/definitions/EmptyObject"},"id":{"type":"string"},"name":{"type":"string"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["description","id","last_edited_time","name","type"]}]},"DatabasePropertyRelationConfigResponse":{"anyOf":[{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"single_property"},"single_property":{"$ref":"#/definitions/EmptyObject"},"database_id":{"$ref":"#/definitions/IdResponse"},"data_source_id":{"$ref":"#/definitions/IdResponse"}},"required":["data_source_id","database_id","single_property","type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"dual_property"},"dual_property":{"type":"object","properties":{"synced_property_id":{"type":"string"},"synced_property_name":{"type":"string"}},"required":["synced_property_id","synced_property_name"],"additionalProperties":false},"database_id":{"$ref":"#/definitions/IdResponse"},"data_source_id":{"$ref":"#/definitions/IdResponse"}},"required":["data_source_id","database_id","dual_property"]}]},"DateFormulaPropertyResponse":{"type":"object","properties":{"type":{"type":"string","const":"date"},"date":{"anyOf":[{"$ref":"#/definitions/DateResponse"},{"type":"null"}]}},"required":["type","date"],"additionalProperties":false},"DateFormulaPropertyValueResponse":{"type":"object","properties":{"type":{"type":"string","const":"date"},"date":{"anyOf":[{"$ref":"#/definitions/DateResponse"},{"type":"null"}]}},"required":["type","date"],"additionalProperties":false},"DateGroupByConfigRequest":{"type":"object","properties":{"type":{"type":"string","enum":["date","created_time","last_edited_time"]},"property_id":{"type":"string"},"group_by":{"type":"string","enum":["relative","day","week","month","year"]},"sort":{"$ref":"#/definitions/GroupSortRequest"},"hide_empty_groups":{"type":"boolean"},"start_day_of_week":{"type":"number","enum":[0,1]}},"required":["type","property_id","group_by","sort"],"additionalProperties":false},"DateGroupByConfigResponse":{"type":"object","properties":{"type":{"type":"string","enum":["date","created_time","last_edited_time"]},"property_id":{"type":"string"},"group_by":{"type":"string","enum":["relative","day","week","month","year"]},"sort":{"$ref":"#/definitions/GroupSortResponse"},"property_name":{"type":"string"},"hide_empty_groups":{"type":"boolean"},"start_day_of_week":{"type":"number","enum":[0,1]}},"required":["type","property_id","group_by","sort"],"additionalProperties":false},"DateOrRelativeDate":{"anyOf":[{"type":"string"},{"$ref":"#/definitions/RelativeDateValue"}]},"DatePropertyFilter":{"anyOf":[{"type":"object","properties":{"equals":{"$ref":"#/definitions/DateOrRelativeDate"}},"required":["equals"],"additionalProperties":false},{"type":"object","properties":{"before":{"$ref":"#/definitions/DateOrRelativeDate"}},"required":["before"],"additionalProperties":false},{"type":"object","properties":{"after":{"$ref":"#/definitions/DateOrRelativeDate"}},"required":["after"],"additionalProperties":false},{"type":"object","properties":{"on_or_before":{"$ref":"#/definitions/DateOrRelativeDate"}},"required":["on_or_before"],"additionalProperties":false},{"type":"object","properties":{"on_or_after":{"$ref":"#/definitions/DateOrRelativeDate"}},"required":["on_or_after"],"additionalProperties":false},{"type":"object","properties":{"this_week":{"$ref":"#/definitions/EmptyObject"}},"required":["this_week"],"additionalProperties":false},{"type":"object","properties":{"past_week":{"$ref":"#/definitions/EmptyObject"}},"required":["past_week"],"additionalProperties":false},{"type":"object","properties":{"past_month":{"$ref":"#/definitions/EmptyObject"}},"required":["past_month"],"additionalProperties":false},{"type":"object","properties":{"past_year":{"$ref":"#/definitions/EmptyObject"}},"required":["past_year"],"additionalProperties":false},{"type":"object","properties":{"next_week":{"$ref":"#/definitions/EmptyObject"}},"required":["next_week"],"additionalProperties":false},{"type":"object","properties":{"next_month":{"$ref":"#/definitions/EmptyObject"}},"required":["next_month"],"additionalProperties":false},{"type":"object","properties":{"next_year":{"$ref":"#/definitions/EmptyObject"}},"required":["next_year"],"additionalProperties":false},{"$ref":"#/definitions/ExistencePropertyFilter"}]},"DatePropertyItemObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"date"},"date":{"anyOf":[{"$ref":"#/definitions/DateResponse"},{"type":"null"}]},"object":{"type":"string","const":"property_item"},"id":{"type":"string"}},"required":["type","date","object","id"],"additionalProperties":false},"DateRequest":{"type":"object","properties":{"start":{"type":"string"},"end":{"type":["string","null"]},"time_zone":{"anyOf":[{"$ref":"#/definitions/TimeZoneRequest"},{"type":"null"}]}},"required":["start"],"additionalProperties":false},"DateResponse":{"type":"object","properties":{"start":{"type":"string"},"end":{"type":["string","null"]},"time_zone":{"anyOf":[{"$ref":"#/definitions/TimeZoneRequest"},{"type":"null"}]}},"required":["start","end","time_zone"],"additionalProperties":false},"DateSimplePropertyValueResponse":{"type":"object","properties":{"type":{"type":"string","const":"date"},"date":{"anyOf":[{"$ref":"#/definitions/DateResponse"},{"type":"null"}]}},"required":["type","date"],"additionalProperties":false},"DividerBlockObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"divider"},"divider":{"$ref":"#/definitions/EmptyObject"},"parent":{"$ref":"#/definitions/ParentForBlockBasedObjectResponse"},"object":{"type":"string","const":"block"},"id":{"type":"string"},"created_time":{"type":"string"},"created_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"last_edited_time":{"type":"string"},"last_edited_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"has_children":{"type":"boolean"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead. Present for backwards compatibility with API versions prior to 2026-03-11."}},"required":["type","divider","parent","object","id","created_time","created_by","last_edited_time","last_edited_by","has_children","in_trash","archived"],"additionalProperties":false},"EmailPropertyItemObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"email"},"email":{"type":["string","null"]},"object":{"type":"string","const":"property_item"},"id":{"type":"string"}},"required":["type","email","object","id"],"additionalProperties":false},"EmailSimplePropertyValueResponse":{"type":"object","properties":{"type":{"type":"string","const":"email"},"email":{"type":["string","null"]}},"required":["type","email"],"additionalProperties":false},"EmbedBlockObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"embed"},"embed":{"$ref":"#/definitions/MediaContentWithUrlAndCaptionResponse"},"parent":{"$ref":"#/definitions/ParentForBlockBasedObjectResponse"},"object":{"type":"string","const":"block"},"id":{"type":"string"},"created_time":{"type":"string"},"created_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"last_edited_time":{"type":"string"},"last_edited_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"has_children":{"type":"boolean"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead. Present for backwards compatibility with API versions prior to 2026-03-11."}},"required":["type","embed","parent","object","id","created_time","created_by","last_edited_time","last_edited_by","has_children","in_trash","archived"],"additionalProperties":false},"EmojiPageIconRequest":{"type":"object","properties":{"type":{"type":"string","const":"emoji"},"emoji":{"$ref":"#/definitions/EmojiRequest"}},"required":["emoji"],"additionalProperties":false},"EmojiPageIconResponse":{"type":"object","properties":{"type":{"type":"string","const":"emoji"},"emoji":{"$ref":"#/definitions/EmojiRequest"}},"required":["type","emoji"],"additionalProperties":false},"EmojiRequest":{"type":"string"},"EmptyObject":{"$ref":"#/definitions/Record%3Cstring%2Cnever%3E"},"EquationBlockObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"equation"},"equation":{"$ref":"#/definitions/ExpressionObjectResponse"},"parent":{"$ref":"#/definitions/ParentForBlockBasedObjectResponse"},"object":{"type":"string","const":"block"},"id":{"type":"string"},"created_time":{"type":"string"},"created_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"last_edited_time":{"type":"string"},"last_edited_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"has_children":{"type":"boolean"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead. Present for backwards compatibility with API versions prior to 2026-03-11."}},"required":["type","equation","parent","object","id","created_time","created_by","last_edited_time","last_edited_by","has_children","in_trash","archived"],"additionalProperties":false},"ExistencePropertyFilter":{"anyOf":[{"type":"object","properties":{"is_empty":{"type":"boolean","const":true}},"required":["is_empty"],"additionalProperties":false},{"type":"object","properties":{"is_not_empty":{"type":"boolean","const":true}},"required":["is_not_empty"],"additionalProperties":false}]},"ExpressionObjectResponse":{"type":"object","properties":{"expression":{"type":"string"}},"required":["expression"],"additionalProperties":false},"ExternalFileRequest":{"type":"object","properties":{"url":{"$ref":"#/definitions/TextRequest"}},"required":["url"],"additionalProperties":false},"ExternalMediaContentWithFileAndCaptionResponse":{"type":"object","properties":{"type":{"type":"string","const":"external"},"external":{"type":"object","properties":{"url":{"$ref":"#/definitions/TextRequest"}},"required":["url"],"additionalProperties":false},"caption":{"type":"array","items":{"$ref":"#/definitions/RichTextItemResponse"}}},"required":["type","external","caption"],"additionalProperties":false},"ExternalMediaContentWithFileNameAndCaptionResponse":{"type":"object","properties":{"type":{"type":"string","const":"external"},"external":{"type":"object","properties":{"url":{"$ref":"#/definitions/TextRequest"}},"required":["url"],"additionalProperties":false},"caption":{"type":"array","items":{"$ref":"#/definitions/RichTextItemResponse"}},"name":{"type":"string"}},"required":["type","external","caption","name"],"additionalProperties":false},"ExternalPageCoverRequest":{"type":"object","properties":{"type":{"type":"string","const":"external"},"external":{"type":"object","properties":{"url":{"type":"string"}},"required":["url"],"additionalProperties":false}},"required":["external"],"additionalProperties":false},"ExternalPageCoverResponse":{"type":"object","properties":{"type":{"type":"string","const":"external"},"external":{"type":"object","properties":{"url":{"type":"string"}},"required":["url"],"additionalProperties":false}},"required":["type","external"],"additionalProperties":false},"ExternalPageIconRequest":{"type":"object","properties":{"type":{"type":"string","const":"external"},"external":{"type":"object","properties":{"url":{"type":"string"}},"required":["url"],"additionalProperties":false}},"required":["external"],"additionalProperties":false},"ExternalPageIconResponse":{"type":"object","properties":{"type":{"type":"string","const":"external"},"external":{"type":"object","properties":{"url":{"type":"string"}},"required":["url"],"additionalProperties":false}},"required":["type","external"],"additionalProperties":false},"FileBlockObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"file"},"file":{"$ref":"#/definitions/MediaContentWithFileNameAndCaptionResponse"},"parent":{"$ref":"#/definitions/ParentForBlockBasedObjectResponse"},"object":{"type":"string","const":"block"},"id":{"type":"string"},"created_time":{"type":"string"},"created_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"last_edited_time":{"type":"string"},"last_edited_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"has_children":{"type":"boolean"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead. Present for backwards compatibility with API versions prior to 2026-03-11."}},"required":["type","file","parent","object","id","created_time","created_by","last_edited_time","last_edited_by","has_children","in_trash","archived"],"additionalProperties":false},"FileMediaContentWithFileAndCaptionResponse":{"type":"object","properties":{"type":{"type":"string","const":"file"},"file":{"$ref":"#/definitions/InternalFileResponse"},"caption":{"type":"array","items":{"$ref":"#/definitions/RichTextItemResponse"}}},"required":["type","file","caption"],"additionalProperties":false},"FileMediaContentWithFileNameAndCaptionResponse":{"type":"object","properties":{"type":{"type":"string","const":"file"},"file":{"$ref":"#/definitions/InternalFileResponse"},"caption":{"type":"array","items":{"$ref":"#/definitions/RichTextItemResponse"}},"name":{"type":"string"}},"required":["type","file","caption","name"],"additionalProperties":false},"FilePageCoverResponse":{"type":"object","properties":{"type":{"type":"string","const":"file"},"file":{"$ref":"#/definitions/InternalFileResponse"}},"required":["type","file"],"additionalProperties":false},"FilePageIconResponse":{"type":"object","properties":{"type":{"type":"string","const":"file"},"file":{"$ref":"#/definitions/InternalFileResponse"}},"required":["type","file"],"additionalProperties":false},"FileUploadIdRequest":{"type":"object","properties":{"id":{"$ref":"#/definitions/IdRequest"}},"required":["id"],"additionalProperties":false},"FileUploadPageCoverRequest":{"type":"object","properties":{"type":{"type":"string","const":"file_upload"},"file_upload":{"type":"object","properties":{"id":{"type":"string"}},"required":["id"],"additionalProperties":false}},"required":["file_upload"],"additionalProperties":false},"FileUploadPageIconRequest":{"type":"object","properties":{"type":{"type":"string","const":"file_upload"},"file_upload":{"type":"object","properties":{"id":{"type":"string"}},"required":["id"],"additionalProperties":false}},"required":["file_upload"],"additionalProperties":false},"FileUploadWithOptionalNameRequest":{"type":"object","properties":{"file_upload":{"$ref":"#/definitions/FileUploadIdRequest"},"type":{"type":"string","const":"file_upload"},"name":{"$ref":"#/definitions/StringRequest"}},"required":["file_upload"],"additionalProperties":false},"FilesPropertyItemObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"files"},"files":{"type":"array","items":{"$ref":"#/definitions/InternalOrExternalFileWithNameResponse"}},"object":{"type":"string","const":"property_item"},"id":{"type":"string"}},"required":["type","files","object","id"],"additionalProperties":false},"FilesSimplePropertyValueResponse":{"type":"object","properties":{"type":{"type":"string","const":"files"},"files":{"type":"array","items":{"$ref":"#/definitions/InternalOrExternalFileWithNameResponse"}}},"required":["type","files"],"additionalProperties":false},"FormViewConfigRequest":{"type":"object","properties":{"type":{"type":"string","const":"form"},"is_form_closed":{"type":["boolean","null"]},"anonymous_submissions":{"type":["boolean","null"]},"submission_permissions":{"type":["string","null"],"enum":["none","comment_only","reader","read_and_write","editor",null]}},"required":["type"],"additionalProperties":false},"FormViewConfigResponse":{"type":"object","properties":{"type":{"type":"string","const":"form"},"is_form_closed":{"type":"boolean"},"anonymous_submissions":{"type":"boolean"},"submission_permissions":{"type":"string","enum":["none","comment_only","reader","read_and_write","editor"]}},"required":["type"],"additionalProperties":false},"FormulaCheckboxSubGroupByRequest":{"type":"object","properties":{"type":{"type":"string","const":"checkbox"},"sort":{"$ref":"#/definitions/GroupSortRequest"}},"required":["type","sort"],"additionalProperties":false},"FormulaCheckboxSubGroupByResponse":{"type":"object","properties":{"type":{"type":"string","const":"checkbox"},"sort":{"$ref":"#/definitions/GroupSortResponse"}},"required":["type","sort"],"additionalProperties":false},"FormulaDateSubGroupByRequest":{"type":"object","properties":{"type":{"type":"string","const":"date"},"group_by":{"type":"string","enum":["relative","day","week","month","year"]},"sort":{"$ref":"#/definitions/GroupSortRequest"},"start_day_of_week":{"type":"number","enum":[0,1]}},"required":["type","group_by","sort"],"additionalProperties":false},"FormulaDateSubGroupByResponse":{"type":"object","properties":{"type":{"type":"string","const":"date"},"group_by":{"type":"string","enum":["relative","day","week","month","year"]},"sort":{"$ref":"#/definitions/GroupSortResponse"},"start_day_of_week":{"type":"number","enum":[0,1]}},"required":["type","group_by","sort"],"additionalProperties":false},"FormulaGroupByConfigRequest":{"type":"object","properties":{"type":{"type":"string","const":"formula"},"property_id":{"type":"string"},"group_by":{"anyOf":[{"$ref":"#/definitions/FormulaDateSubGroupByRequest"},{"$ref":"#/definitions/FormulaTextSubGroupByRequest"},{"$ref":"#/definitions/FormulaNumberSubGroupByRequest"},{"$ref":"#/definitions/FormulaCheckboxSubGroupByRequest"}]},"hide_empty_groups":{"type":"boolean"}},"required":["type","property_id","group_by"],"additionalProperties":false},"FormulaGroupByConfigResponse":{"type":"object","properties":{"type":{"type":"string","const":"formula"},"property_id":{"type":"string"},"group_by":{"$ref":"#/definitions/FormulaSubGroupByResponse"},"property_name":{"type":"string"},"hide_empty_groups":{"type":"boolean"}},"required":["type","property_id","group_by"],"additionalProperties":false},"FormulaNumberSubGroupByRequest":{"type":"object","properties":{"type":{"type":"string","const":"number"},"sort":{"$ref":"#/definitions/GroupSortRequest"},"range_start":{"type":"number"},"range_end":{"type":"number"},"range_size":{"type":"number"}},"required":["type","sort"],"additionalProperties":false},"FormulaNumberSubGroupByResponse":{"type":"object","properties":{"type":{"type":"string","const":"number"},"sort":{"$ref":"#/definitions/GroupSortResponse"},"range_start":{"type":"number"},"range_end":{"type":"number"},"range_size":{"type":"number"}},"required":["type","sort"],"additionalProperties":false},"FormulaPropertyFilter":{"anyOf":[{"type":"object","properties":{"string":{"$ref":"#/definitions/TextPropertyFilter"}},"required":["string"],"additionalProperties":false},{"type":"object","properties":{"checkbox":{"$ref":"#/definitions/CheckboxPropertyFilter"}},"required":["checkbox"],"additionalProperties":false},{"type":"object","properties":{"number":{"$ref":"#/definitions/NumberPropertyFilter"}},"required":["number"],"additionalProperties":false},{"type":"object","properties":{"date":{"$ref":"#/definitions/DatePropertyFilter"}},"required":["date"],"additionalProperties":false}]},"FormulaPropertyItemObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"formula"},"formula":{"$ref":"#/definitions/FormulaPropertyResponse"},"object":{"type":"string","const":"property_item"},"id":{"type":"string"}},"required":["type","formula","object","id"],"additionalProperties":false},"FormulaPropertyResponse":{"anyOf":[{"$ref":"#/definitions/StringFormulaPropertyResponse"},{"$ref":"#/definitions/DateFormulaPropertyResponse"},{"$ref":"#/definitions/NumberFormulaPropertyResponse"},{"$ref":"#/definitions/BooleanFormulaPropertyResponse"},{"$ref":"#/definitions/UnsupportedFormulaPropertyResponse"}]},"FormulaPropertyValueResponse":{"anyOf":[{"$ref":"#/definitions/BooleanFormulaPropertyValueResponse"},{"$ref":"#/definitions/DateFormulaPropertyValueResponse"},{"$ref":"#/definitions/NumberFormulaPropertyValueResponse"},{"$ref":"#/definitions/StringFormulaPropertyValueResponse"},{"$ref":"#/definitions/UnsupportedFormulaPropertyValueResponse"}]},"FormulaSimplePropertyValueResponse":{"type":"object","properties":{"type":{"type":"string","const":"formula"},"formula":{"$ref":"#/definitions/FormulaPropertyValueResponse"}},"required":["type","formula"],"additionalProperties":false},"FormulaSubGroupByResponse":{"anyOf":[{"$ref":"#/definitions/FormulaDateSubGroupByResponse"},{"$ref":"#/definitions/FormulaTextSubGroupByResponse"},{"$ref":"#/definitions/FormulaNumberSubGroupByResponse"},{"$ref":"#/definitions/FormulaCheckboxSubGroupByResponse"}]},"FormulaTextSubGroupByRequest":{"type":"object","properties":{"type":{"type":"string","const":"text"},"group_by":{"type":"string","enum":["exact","alphabet_prefix"]},"sort":{"$ref":"#/definitions/GroupSortRequest"}},"required":["type","group_by","sort"],"additionalProperties":false},"FormulaTextSubGroupByResponse":{"type":"object","properties":{"type":{"type":"string","const":"text"},"group_by":{"type":"string","enum":["exact","alphabet_prefix"]},"sort":{"$ref":"#/definitions/GroupSortResponse"}},"required":["type","group_by","sort"],"additionalProperties":false},"GalleryViewConfigRequest":{"type":"object","properties":{"type":{"type":"string","const":"gallery"},"properties":{"anyOf":[{"type":"array","items":{"$ref":"#/definitions/ViewPropertyConfigRequest"}},{"type":"null"}]},"cover":{"anyOf":[{"$ref":"#/definitions/CoverConfigRequest"},{"type":"null"}]},"cover_size":{"type":["string","null"],"enum":["small","medium","large",null]},"cover_aspect":{"type":["string","null"],"enum":["contain","cover",null]},"card_layout":{"type":["string","null"],"enum":["list","compact",null]}},"required":["type"],"additionalProperties":false},"GalleryViewConfigResponse":{"type":"object","properties":{"type":{"type":"string","const":"gallery"},"properties":{"type":"array","items":{"$ref":"#/definitions/ViewPropertyConfigResponse"}},"cover":{"$ref":"#/definitions/CoverConfigResponse"},"cover_size":{"type":"string","enum":["small","medium","large"]},"cover_aspect":{"type":"string","enum":["contain","cover"]},"card_layout":{"type":"string","enum":["list","compact"]}},"required":["type"],"additionalProperties":false},"GetPagePropertyResponse":{"anyOf":[{"$ref":"#/definitions/PropertyItemObjectResponse"},{"$ref":"#/definitions/PropertyItemListResponse"}]},"GroupByConfigRequest":{"anyOf":[{"$ref":"#/definitions/SelectGroupByConfigRequest"},{"$ref":"#/definitions/StatusGroupByConfigRequest"},{"$ref":"#/definitions/PersonGroupByConfigRequest"},{"$ref":"#/definitions/RelationGroupByConfigRequest"},{"$ref":"#/definitions/DateGroupByConfigRequest"},{"$ref":"#/definitions/TextGroupByConfigRequest"},{"$ref":"#/definitions/NumberGroupByConfigRequest"},{"$ref":"#/definitions/CheckboxGroupByConfigRequest"},{"$ref":"#/definitions/FormulaGroupByConfigRequest"}]},"GroupByConfigResponse":{"anyOf":[{"$ref":"#/definitions/SelectGroupByConfigResponse"},{"$ref":"#/definitions/StatusGroupByConfigResponse"},{"$ref":"#/definitions/PersonGroupByConfigResponse"},{"$ref":"#/definitions/RelationGroupByConfigResponse"},{"$ref":"#/definitions/DateGroupByConfigResponse"},{"$ref":"#/definitions/TextGroupByConfigResponse"},{"$ref":"#/definitions/NumberGroupByConfigResponse"},{"$ref":"#/definitions/CheckboxGroupByConfigResponse"},{"$ref":"#/definitions/FormulaGroupByConfigResponse"}]},"GroupFilterOperatorArray":{"type":"array","items":{"anyOf":[{"$ref":"#/definitions/PropertyOrTimestampFilter"},{"type":"object","properties":{"or":{"$ref":"#/definitions/PropertyOrTimestampFilterArray"}},"required":["or"],"additionalProperties":false},{"type":"object","properties":{"and":{"$ref":"#/definitions/PropertyOrTimestampFilterArray"}},"required":["and"],"additionalProperties":false}]}},"GroupObjectRequest":{"type":"object","properties":{"id":{"$ref":"#/definitions/IdRequest"},"name":{"type":["string","null"]},"object":{"type":"string","const":"group"}},"required":["id"],"additionalProperties":false},"GroupObjectResponse":{"type":"object","properties":{"id":{"$ref":"#/definitions/IdResponse"},"object":{"type":"string","const":"group"},"name":{"type":["string","null"]}},"required":["id","object","name"],"additionalProperties":false},"GroupSortRequest":{"type":"object","properties":{"type":{"type":"string","enum":["manual","ascending","descending"]}},"required":["type"],"additionalProperties":false},"GroupSortResponse":{"type":"object","properties":{"type":{"type":"string","enum":["manual","ascending","descending"]}},"required":["type"],"additionalProperties":false},"HeaderContentWithRichTextAndColorRequest":{"type":"object","properties":{"rich_text":{"type":"array","items":{"$ref":"#/definitions/RichTextItemRequest"}},"color":{"$ref":"#/definitions/ApiColor"},"is_toggleable":{"type":"boolean"}},"required":["rich_text"],"additionalProperties":false},"HeaderContentWithRichTextAndColorResponse":{"type":"object","properties":{"rich_text":{"type":"array","items":{"$ref":"#/definitions/RichTextItemResponse"}},"color":{"$ref":"#/definitions/ApiColor"},"is_toggleable":{"type":"boolean"}},"required":["rich_text","color","is_toggleable"],"additionalProperties":false},"HeaderContentWithSingleLevelOfChildrenRequest":{"type":"object","properties":{"rich_text":{"type":"array","items":{"$ref":"#/definitions/RichTextItemRequest"}},"color":{"$ref":"#/definitions/ApiColor"},"is_toggleable":{"type":"boolean"},"children":{"type":"array","items":{"$ref":"#/definitions/BlockObjectRequestWithoutChildren"}}},"required":["rich_text"],"additionalProperties":false},"Heading1BlockObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"heading_1"},"heading_1":{"$ref":"#/definitions/HeaderContentWithRichTextAndColorResponse"},"parent":{"$ref":"#/definitions/ParentForBlockBasedObjectResponse"},"object":{"type":"string","const":"block"},"id":{"type":"string"},"created_time":{"type":"string"},"created_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"last_edited_time":{"type":"string"},"last_edited_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"has_children":{"type":"boolean"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead. Present for backwards compatibility with API versions prior to 2026-03-11."}},"required":["type","heading_1","parent","object","id","created_time","created_by","last_edited_time","last_edited_by","has_children","in_trash","archived"],"additionalProperties":false},"Heading2BlockObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"heading_2"},"heading_2":{"$ref":"#/definitions/HeaderContentWithRichTextAndColorResponse"},"parent":{"$ref":"#/definitions/ParentForBlockBasedObjectResponse"},"object":{"type":"string","const":"block"},"id":{"type":"string"},"created_time":{"type":"string"},"created_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"last_edited_time":{"type":"string"},"last_edited_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"has_children":{"type":"boolean"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead. Present for backwards compatibility with API versions prior to 2026-03-11."}},"required":["type","heading_2","parent","object","id","created_time","created_by","last_edited_time","last_edited_by","has_children","in_trash","archived"],"additionalProperties":false},"Heading3BlockObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"heading_3"},"heading_3":{"$ref":"#/definitions/HeaderContentWithRichTextAndColorResponse"},"parent":{"$ref":"#/definitions/ParentForBlockBasedObjectResponse"},"object":{"type":"string","const":"block"},"id":{"type":"string"},"created_time":{"type":"string"},"created_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"last_edited_time":{"type":"string"},"last_edited_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"has_children":{"type":"boolean"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead. Present for backwards compatibility with API versions prior to 2026-03-11."}},"required":["type","heading_3","parent","object","id","created_time","created_by","last_edited_time","last_edited_by","has_children","in_trash","archived"],"additionalProperties":false},"Heading4BlockObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"heading_4"},"heading_4":{"$ref":"#/definitions/HeaderContentWithRichTextAndColorResponse"},"parent":{"$ref":"#/definitions/ParentForBlockBasedObjectResponse"},"object":{"type":"string","const":"block"},"id":{"type":"string"},"created_time":{"type":"string"},"created_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"last_edited_time":{"type":"string"},"last_edited_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"has_children":{"type":"boolean"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead. Present for backwards compatibility with API versions prior to 2026-03-11."}},"required":["type","heading_4","parent","object","id","created_time","created_by","last_edited_time","last_edited_by","has_children","in_trash","archived"],"additionalProperties":false},"IconPageIconRequest":{"type":"object","properties":{"type":{"type":"string","const":"icon"},"icon":{"type":"object","properties":{"name":{"$ref":"#/definitions/NoticonName"},"color":{"$ref":"#/definitions/NoticonColor"}},"required":["name"],"additionalProperties":false}},"required":["icon"],"additionalProperties":false},"IconPageIconResponse":{"type":"object","properties":{"type":{"type":"string","const":"icon"},"icon":{"$ref":"#/definitions/NoticonIconResponse"}},"required":["type","icon"],"additionalProperties":false},"IdRequest":{"type":"string"},"IdResponse":{"type":"string"},"ImageBlockObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"image"},"image":{"$ref":"#/definitions/MediaContentWithFileAndCaptionResponse"},"parent":{"$ref":"#/definitions/ParentForBlockBasedObjectResponse"},"object":{"type":"string","const":"block"},"id":{"type":"string"},"created_time":{"type":"string"},"created_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"last_edited_time":{"type":"string"},"last_edited_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"has_children":{"type":"boolean"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead. Present for backwards compatibility with API versions prior to 2026-03-11."}},"required":["type","image","parent","object","id","created_time","created_by","last_edited_time","last_edited_by","has_children","in_trash","archived"],"additionalProperties":false},"InitialDataSourceRequest":{"type":"object","properties":{"properties":{"$ref":"#/definitions/Record%3Cstring%2CPropertyConfigurationRequest%3E"}},"additionalProperties":false},"InternalFileRequest":{"type":"object","properties":{"url":{"type":"string"},"expiry_time":{"type":"string"}},"required":["url"],"additionalProperties":false},"InternalFileResponse":{"type":"object","properties":{"url":{"type":"string"},"expiry_time":{"type":"string"}},"required":["url","expiry_time"],"additionalProperties":false},"InternalOrExternalFileWithNameRequest":{"anyOf":[{"type":"object","properties":{"file":{"$ref":"#/definitions/InternalFileRequest"},"name":{"$ref":"#/definitions/StringRequest"},"type":{"type":"string","const":"file"}},"required":["file","name"],"additionalProperties":false},{"type":"object","properties":{"external":{"$ref":"#/definitions/ExternalFileRequest"},"name":{"$ref":"#/definitions/StringRequest"},"type":{"type":"string","const":"external"}},"required":["external","name"],"additionalProperties":false}]},"InternalOrExternalFileWithNameResponse":{"anyOf":[{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"file"},"file":{"$ref":"#/definitions/InternalFileResponse"},"name":{"type":"string"}},"required":["file","name","type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"external"},"external":{"type":"object","properties":{"url":{"type":"string"}},"required":["url"],"additionalProperties":false},"name":{"type":"string"}},"required":["external","name","type"]}]},"LanguageRequest":{"type":"string","enum":["abap","abc","agda","arduino","ascii art","assembly","bash","basic","bnf","c","c#","c++","clojure","coffeescript","coq","css","dart","dhall","diff","docker","ebnf","elixir","elm","erlang","f#","flow","fortran","gherkin","glsl","go","graphql","groovy","haskell","hcl","html","idris","java","javascript","json","julia","kotlin","latex","less","lisp","livescript","llvm ir","lua","makefile","markdown","markup","matlab","mathematica","mermaid","nix","notion formula","objective-c","ocaml","pascal","perl","php","plain text","powershell","prolog","protobuf","purescript","python","r","racket","reason","ruby","rust","sass","scala","scheme","scss","shell","smalltalk","solidity","sql","swift","toml","typescript","vb.net","verilog","vhdl","visual basic","webassembly","xml","yaml","java/c/c++/c#"]},"LastEditedByPropertyItemObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"last_edited_by"},"last_edited_by":{"anyOf":[{"$ref":"#/definitions/PartialUserObjectResponse"},{"$ref":"#/definitions/UserObjectResponse"}]},"object":{"type":"string","const":"property_item"},"id":{"type":"string"}},"required":["type","last_edited_by","object","id"],"additionalProperties":false},"LastEditedBySimplePropertyValueResponse":{"type":"object","properties":{"type":{"type":"string","const":"last_edited_by"},"last_edited_by":{"$ref":"#/definitions/UserValueResponse"}},"required":["type","last_edited_by"],"additionalProperties":false},"LastEditedTimePropertyItemObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"last_edited_time"},"last_edited_time":{"type":"string"},"object":{"type":"string","const":"property_item"},"id":{"type":"string"}},"required":["type","last_edited_time","object","id"],"additionalProperties":false},"LastEditedTimeSimplePropertyValueResponse":{"type":"object","properties":{"type":{"type":"string","const":"last_edited_time"},"last_edited_time":{"type":"string"}},"required":["type","last_edited_time"],"additionalProperties":false},"LinkMentionResponse":{"type":"object","properties":{"href":{"type":"string"},"title":{"type":"string"},"description":{"type":"string"},"link_author":{"type":"string"},"link_provider":{"type":"string"},"thumbnail_url":{"type":"string"},"icon_url":{"type":"string"},"iframe_url":{"type":"string"},"height":{"type":"number"},"padding":{"type":"number"},"padding_top":{"type":"number"}},"required":["href"],"additionalProperties":false},"LinkPreviewBlockObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"link_preview"},"link_preview":{"$ref":"#/definitions/MediaContentWithUrlResponse"},"parent":{"$ref":"#/definitions/ParentForBlockBasedObjectResponse"},"object":{"type":"string","const":"block"},"id":{"type":"string"},"created_time":{"type":"string"},"created_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"last_edited_time":{"type":"string"},"last_edited_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"has_children":{"type":"boolean"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead. Present for backwards compatibility with API versions prior to 2026-03-11."}},"required":["type","link_preview","parent","object","id","created_time","created_by","last_edited_time","last_edited_by","has_children","in_trash","archived"],"additionalProperties":false},"LinkPreviewMentionResponse":{"type":"object","properties":{"url":{"type":"string"}},"required":["url"],"additionalProperties":false},"LinkToPageBlockObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"link_to_page"},"link_to_page":{"anyOf":[{"type":"object","properties":{"type":{"type":"string","const":"page_id"},"page_id":{"$ref":"#/definitions/IdRequest"}},"required":["type","page_id"],"additionalProperties":false},{"type":"object","properties":{"type":{"type":"string","const":"database_id"},"database_id":{"$ref":"#/definitions/IdRequest"}},"required":["type","database_id"],"additionalProperties":false},{"type":"object","properties":{"type":{"type":"string","const":"comment_id"},"comment_id":{"$ref":"#/definitions/IdRequest"}},"required":["type","comment_id"],"additionalProperties":false}]},"parent":{"$ref":"#/definitions/ParentForBlockBasedObjectResponse"},"object":{"type":"string","const":"block"},"id":{"type":"string"},"created_time":{"type":"string"},"created_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"last_edited_time":{"type":"string"},"last_edited_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"has_children":{"type":"boolean"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead. Present for backwards compatibility with API versions prior to 2026-03-11."}},"required":["type","link_to_page","parent","object","id","created_time","created_by","last_edited_time","last_edited_by","has_children","in_trash","archived"],"additionalProperties":false},"ListBlockChildrenResponse":{"type":"object","properties":{"type":{"type":"string","const":"block"},"block":{"$ref":"#/definitions/EmptyObject"},"object":{"type":"string","const":"list"},"next_cursor":{"type":["string","null"]},"has_more":{"type":"boolean"},"results":{"type":"array","items":{"anyOf":[{"$ref":"#/definitions/PartialBlockObjectResponse"},{"$ref":"#/definitions/BlockObjectResponse"}]}}},"required":["type","block","object","next_cursor","has_more","results"],"additionalProperties":false},"ListCommentsResponse":{"type":"object","properties":{"object":{"type":"string","const":"list"},"next_cursor":{"anyOf":[{"$ref":"#/definitions/IdResponse"},{"type":"null"}]},"has_more":{"type":"boolean"},"results":{"type":"array","items":{"$ref":"#/definitions/CommentObjectResponse"}},"type":{"type":"string","const":"comment"},"comment":{"$ref":"#/definitions/EmptyObject"},"request_status":{"$ref":"#/definitions/RequestStatusResponse"}},"required":["object","next_cursor","has_more","results","type","comment"],"additionalProperties":false},"ListDataSourceTemplatesResponse":{"type":"object","properties":{"templates":{"type":"array","items":{"type":"object","properties":{"id":{"$ref":"#/definitions/IdResponse"},"name":{"type":"string"},"is_default":{"type":"boolean"}},"required":["id","name","is_default"],"additionalProperties":false}},"has_more":{"type":"boolean"},"next_cursor":{"anyOf":[{"$ref":"#/definitions/IdResponse"},{"type":"null"}]}},"required":["templates","has_more","next_cursor"],"additionalProperties":false},"ListDatabaseViewsResponse":{"type":"object","properties":{"object":{"type":"string","const":"list"},"next_cursor":{"anyOf":[{"$ref":"#/definitions/IdResponse"},{"type":"null"}]},"has_more":{"type":"boolean"},"results":{"type":"array","items":{"$ref":"#/definitions/DataSourceViewReferenceResponse"}},"type":{"type":"string","const":"view"},"view":{"$ref":"#/definitions/EmptyObject"},"request_status":{"$ref":"#/definitions/RequestStatusResponse"}},"required":["object","next_cursor","has_more","results","type","view"],"additionalProperties":false},"ListUsersResponse":{"type":"object","properties":{"type":{"type":"string","const":"user"},"user":{"$ref":"#/definitions/EmptyObject"},"object":{"type":"string","const":"list"},"next_cursor":{"type":["string","null"]},"has_more":{"type":"boolean"},"results":{"type":"array","items":{"$ref":"#/definitions/UserObjectResponse"}}},"required":["type","user","object","next_cursor","has_more","results"],"additionalProperties":false},"ListViewConfigRequest":{"type":"object","properties":{"type":{"type":"string","const":"list"},"properties":{"anyOf":[{"type":"array","items":{"$ref":"#/definitions/ViewPropertyConfigRequest"}},{"type":"null"}]}},"required":["type"],"additionalProperties":false},"ListViewConfigResponse":{"type":"object","properties":{"type":{"type":"string","const":"list"},"properties":{"type":"array","items":{"$ref":"#/definitions/ViewPropertyConfigResponse"}}},"required":["type"],"additionalProperties":false},"MapViewConfigRequest":{"type":"object","properties":{"type":{"type":"string","const":"map"},"height":{"type":["string","null"],"enum":["small","medium","large","extra_large",null]},"map_by":{"type":["string","null"]},"properties":{"anyOf":[{"type":"array","items":{"$ref":"#/definitions/ViewPropertyConfigRequest"}},{"type":"null"}]}},"required":["type"],"additionalProperties":false},"MapViewConfigResponse":{"type":"object","properties":{"type":{"type":"string","const":"map"},"height":{"type":"string","enum":["small","medium","large","extra_large"]},"map_by":{"type":"string"},"map_by_property_name":{"type":"string"},"properties":{"type":"array","items":{"$ref":"#/definitions/ViewPropertyConfigResponse"}}},"required":["type"],"additionalProperties":false},"MediaContentWithFileAndCaptionRequest":{"anyOf":[{"type":"object","properties":{"external":{"$ref":"#/definitions/ExternalFileRequest"},"type":{"type":"string","const":"external"},"caption":{"type":"array","items":{"$ref":"#/definitions/RichTextItemRequest"}}},"required":["external"],"additionalProperties":false},{"type":"object","properties":{"file_upload":{"$ref":"#/definitions/FileUploadIdRequest"},"type":{"type":"string","const":"file_upload"},"caption":{"type":"array","items":{"$ref":"#/definitions/RichTextItemRequest"}}},"required":["file_upload"],"additionalProperties":false}]},"MediaContentWithFileAndCaptionResponse":{"anyOf":[{"$ref":"#/definitions/ExternalMediaContentWithFileAndCaptionResponse"},{"$ref":"#/definitions/FileMediaContentWithFileAndCaptionResponse"}]},"MediaContentWithFileNameAndCaptionRequest":{"anyOf":[{"type":"object","properties":{"external":{"$ref":"#/definitions/ExternalFileRequest"},"type":{"type":"string","const":"external"},"caption":{"type":"array","items":{"$ref":"#/definitions/RichTextItemRequest"}},"name":{"$ref":"#/definitions/StringRequest"}},"required":["external"],"additionalProperties":false},{"type":"object","properties":{"file_upload":{"$ref":"#/definitions/FileUploadIdRequest"},"type":{"type":"string","const":"file_upload"},"caption":{"type":"array","items":{"$ref":"#/definitions/RichTextItemRequest"}},"name":{"$ref":"#/definitions/StringRequest"}},"required":["file_upload"],"additionalProperties":false}]},"MediaContentWithFileNameAndCaptionResponse":{"anyOf":[{"$ref":"#/definitions/ExternalMediaContentWithFileNameAndCaptionResponse"},{"$ref":"#/definitions/FileMediaContentWithFileNameAndCaptionResponse"}]},"MediaContentWithUrlAndCaptionRequest":{"type":"object","properties":{"url":{"type":"string"},"caption":{"type":"array","items":{"$ref":"#/definitions/RichTextItemRequest"}}},"required":["url"],"additionalProperties":false},"MediaContentWithUrlAndCaptionResponse":{"type":"object","properties":{"url":{"type":"string"},"caption":{"type":"array","items":{"$ref":"#/definitions/RichTextItemResponse"}}},"required":["url","caption"],"additionalProperties":false},"MediaContentWithUrlResponse":{"type":"object","properties":{"url":{"$ref":"#/definitions/TextRequest"}},"required":["url"],"additionalProperties":false},"MeetingNotesBlockObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"meeting_notes"},"meeting_notes":{"$ref":"#/definitions/TranscriptionBlockResponse"},"parent":{"$ref":"#/definitions/ParentForBlockBasedObjectResponse"},"object":{"type":"string","const":"block"},"id":{"type":"string"},"created_time":{"type":"string"},"created_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"last_edited_time":{"type":"string"},"last_edited_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"has_children":{"type":"boolean"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead. Present for backwards compatibility with API versions prior to 2026-03-11."}},"required":["type","meeting_notes","parent","object","id","created_time","created_by","last_edited_time","last_edited_by","has_children","in_trash","archived"],"additionalProperties":false},"MovePageBodyParameters":{"type":"object","properties":{"parent":{"anyOf":[{"type":"object","properties":{"page_id":{"$ref":"#/definitions/IdRequest"},"type":{"type":"string","const":"page_id"}},"required":["page_id"],"additionalProperties":false},{"type":"object","properties":{"data_source_id":{"$ref":"#/definitions/IdRequest"},"type":{"type":"string","const":"data_source_id"}},"required":["data_source_id"],"additionalProperties":false}]}},"required":["parent"],"additionalProperties":false},"MultiSelectPropertyFilter":{"anyOf":[{"type":"object","properties":{"contains":{"$ref":"#/definitions/StringOrStringArray"}},"required":["contains"],"additionalProperties":false},{"type":"object","properties":{"does_not_contain":{"$ref":"#/definitions/StringOrStringArray"}},"required":["does_not_contain"],"additionalProperties":false},{"$ref":"#/definitions/ExistencePropertyFilter"}]},"MultiSelectPropertyItemObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"multi_select"},"multi_select":{"type":"array","items":{"$ref":"#/definitions/PartialSelectResponse"}},"object":{"type":"string","const":"property_item"},"id":{"type":"string"}},"required":["type","multi_select","object","id"],"additionalProperties":false},"MultiSelectSimplePropertyValueResponse":{"type":"object","properties":{"type":{"type":"string","const":"multi_select"},"multi_select":{"type":"array","items":{"$ref":"#/definitions/PartialSelectPropertyValueResponse"}}},"required":["type","multi_select"],"additionalProperties":false},"NoticonColor":{"type":"string","enum":["gray","lightgray","brown","yellow","orange","green","blue","purple","pink","red"]},"NoticonIconResponse":{"type":"object","properties":{"name":{"$ref":"#/definitions/NoticonName"},"color":{"$ref":"#/definitions/NoticonColor"}},"required":["name","color"],"additionalProperties":false},"NoticonName":{"type":"string"},"NumberFormat":{"type":"string"},"NumberFormulaPropertyResponse":{"type":"object","properties":{"type":{"type":"string","const":"number"},"number":{"type":["number","null"]}},"required":["type","number"],"additionalProperties":false},"NumberFormulaPropertyValueResponse":{"type":"object","properties":{"type":{"type":"string","const":"number"},"number":{"type":["number","null"]}},"required":["type","number"],"additionalProperties":false},"NumberGroupByConfigRequest":{"type":"object","properties":{"type":{"type":"string","const":"number"},"property_id":{"type":"string"},"sort":{"$ref":"#/definitions/GroupSortRequest"},"hide_empty_groups":{"type":"boolean"},"range_start":{"type":"number"},"range_end":{"type":"number"},"range_size":{"type":"number"}},"required":["type","property_id","sort"],"additionalProperties":false},"NumberGroupByConfigResponse":{"type":"object","properties":{"type":{"type":"string","const":"number"},"property_id":{"type":"string"},"sort":{"$ref":"#/definitions/GroupSortResponse"},"property_name":{"type":"string"},"hide_empty_groups":{"type":"boolean"},"range_start":{"type":"number"},"range_end":{"type":"number"},"range_size":{"type":"number"}},"required":["type","property_id","sort"],"additionalProperties":false},"NumberPropertyFilter":{"anyOf":[{"type":"object","properties":{"equals":{"type":"number"}},"required":["equals"],"additionalProperties":false},{"type":"object","properties":{"does_not_equal":{"type":"number"}},"required":["does_not_equal"],"additionalProperties":false},{"type":"object","properties":{"greater_than":{"type":"number"}},"required":["greater_than"],"additionalProperties":false},{"type":"object","properties":{"less_than":{"type":"number"}},"required":["less_than"],"additionalProperties":false},{"type":"object","properties":{"greater_than_or_equal_to":{"type":"number"}},"required":["greater_than_or_equal_to"],"additionalProperties":false},{"type":"object","properties":{"less_than_or_equal_to":{"type":"number"}},"required":["less_than_or_equal_to"],"additionalProperties":false},{"$ref":"#/definitions/ExistencePropertyFilter"}]},"NumberPropertyItemObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"number"},"number":{"type":["number","null"]},"object":{"type":"string","const":"property_item"},"id":{"type":"string"}},"required":["type","number","object","id"],"additionalProperties":false},"NumberSimplePropertyValueResponse":{"type":"object","properties":{"type":{"type":"string","const":"number"},"number":{"type":["number","null"]}},"required":["type","number"],"additionalProperties":false},"NumberedListFormat":{"type":"string","enum":["numbers","letters","roman"]},"NumberedListItemBlockObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"numbered_list_item"},"numbered_list_item":{"$ref":"#/definitions/ContentWithRichTextAndColorAndListResponse"},"parent":{"$ref":"#/definitions/ParentForBlockBasedObjectResponse"},"object":{"type":"string","const":"block"},"id":{"type":"string"},"created_time":{"type":"string"},"created_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"last_edited_time":{"type":"string"},"last_edited_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"has_children":{"type":"boolean"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead. Present for backwards compatibility with API versions prior to 2026-03-11."}},"required":["type","numbered_list_item","parent","object","id","created_time","created_by","last_edited_time","last_edited_by","has_children","in_trash","archived"],"additionalProperties":false},"PageCoverRequest":{"anyOf":[{"$ref":"#/definitions/FileUploadPageCoverRequest"},{"$ref":"#/definitions/ExternalPageCoverRequest"}]},"PageCoverResponse":{"anyOf":[{"$ref":"#/definitions/FilePageCoverResponse"},{"$ref":"#/definitions/ExternalPageCoverResponse"}]},"PageIconRequest":{"anyOf":[{"$ref":"#/definitions/FileUploadPageIconRequest"},{"$ref":"#/definitions/EmojiPageIconRequest"},{"$ref":"#/definitions/ExternalPageIconRequest"},{"$ref":"#/definitions/CustomEmojiPageIconRequest"},{"$ref":"#/definitions/IconPageIconRequest"}]},"PageIconResponse":{"anyOf":[{"$ref":"#/definitions/EmojiPageIconResponse"},{"$ref":"#/definitions/FilePageIconResponse"},{"$ref":"#/definitions/ExternalPageIconResponse"},{"$ref":"#/definitions/CustomEmojiPageIconResponse"},{"$ref":"#/definitions/IconPageIconResponse"}]},"PageIdCommentParentResponse":{"type":"object","properties":{"type":{"type":"string","const":"page_id"},"page_id":{"$ref":"#/definitions/IdResponse"}},"required":["type","page_id"],"additionalProperties":false},"PageIdParentForBlockBasedObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"page_id"},"page_id":{"$ref":"#/definitions/IdResponse"}},"required":["type","page_id"],"additionalProperties":false},"PageMarkdownResponse":{"type":"object","properties":{"object":{"type":"string","const":"page_markdown"},"id":{"$ref":"#/definitions/IdResponse"},"markdown":{"type":"string"},"truncated":{"type":"boolean"},"unknown_block_ids":{"type":"array","items":{"$ref":"#/definitions/IdResponse"}}},"required":["object","id","markdown","truncated","unknown_block_ids"],"additionalProperties":false},"PageObjectResponse":{"type":"object","properties":{"object":{"type":"string","const":"page"},"id":{"$ref":"#/definitions/IdResponse"},"created_time":{"type":"string"},"last_edited_time":{"type":"string"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead. Present for backwards compatibility with API versions prior to 2026-03-11."},"is_archived":{"type":"boolean"},"is_locked":{"type":"boolean"},"url":{"type":"string"},"public_url":{"type":["string","null"]},"parent":{"$ref":"#/definitions/ParentForBlockBasedObjectResponse"},"properties":{"$ref":"#/definitions/Record%3Cstring%2CPagePropertyValueWithIdResponse%3E"},"icon":{"anyOf":[{"$ref":"#/definitions/PageIconResponse"},{"type":"null"}]},"cover":{"anyOf":[{"$ref":"#/definitions/PageCoverResponse"},{"type":"null"}]},"created_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"last_edited_by":{"$ref":"#/definitions/PartialUserObjectResponse"}},"required":["object","id","created_time","last_edited_time","in_trash","archived","is_archived","is_locked","url","public_url","parent","properties","icon","cover","created_by","last_edited_by"],"additionalProperties":false},"PagePositionSchema":{"anyOf":[{"type":"object","properties":{"type":{"type":"string","const":"after_block"},"after_block":{"type":"object","properties":{"id":{"$ref":"#/definitions/IdRequest"}},"required":["id"],"additionalProperties":false}},"required":["type","after_block"],"additionalProperties":false},{"type":"object","properties":{"type":{"type":"string","const":"page_start"}},"required":["type"],"additionalProperties":false},{"type":"object","properties":{"type":{"type":"string","const":"page_end"}},"required":["type"],"additionalProperties":false}]},"PagePropertyValueWithIdResponse":{"anyOf":[{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"number"},"number":{"type":["number","null"]},"id":{"type":"string"}},"required":["id","number","type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"url"},"url":{"type":["string","null"]},"id":{"type":"string"}},"required":["id","type","url"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"select"},"select":{"anyOf":[{"$ref":"#/definitions/PartialSelectPropertyValueResponse"},{"type":"null"}]},"id":{"type":"string"}},"required":["id","select","type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"multi_select"},"multi_select":{"type":"array","items":{"$ref":"#/definitions/PartialSelectPropertyValueResponse"}},"id":{"type":"string"}},"required":["id","multi_select","type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"status"},"status":{"anyOf":[{"$ref":"#/definitions/PartialSelectPropertyValueResponse"},{"type":"null"}]},"id":{"type":"string"}},"required":["id","status","type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"date"},"date":{"anyOf":[{"$ref":"#/definitions/DateResponse"},{"type":"null"}]},"id":{"type":"string"}},"required":["date","id","type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"email"},"email":{"type":["string","null"]},"id":{"type":"string"}},"required":["email","id","type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"phone_number"},"phone_number":{"type":["string","null"]},"id":{"type":"string"}},"required":["id","phone_number","type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"checkbox"},"checkbox":{"type":"boolean"},"id":{"type":"string"}},"required":["checkbox","id","type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"files"},"files":{"type":"array","items":{"$ref":"#/definitions/InternalOrExternalFileWithNameResponse"}},"id":{"type":"string"}},"required":["files","id","type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"created_by"},"created_by":{"$ref":"#/definitions/UserValueResponse"},"id":{"type":"string"}},"required":["created_by","id","type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"created_time"},"created_time":{"type":"string"},"id":{"type":"string"}},"required":["created_time","id","type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"last_edited_by"},"last_edited_by":{"$ref":"#/definitions/UserValueResponse"},"id":{"type":"string"}},"required":["id","last_edited_by","type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"last_edited_time"},"last_edited_time":{"type":"string"},"id":{"type":"string"}},"required":["id","last_edited_time","type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"formula"},"formula":{"$ref":"#/definitions/FormulaPropertyValueResponse"},"id":{"type":"string"}},"required":["formula","id","type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"button"},"button":{"$ref":"#/definitions/EmptyObject"},"id":{"type":"string"}},"required":["button","id","type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"unique_id"},"unique_id":{"$ref":"#/definitions/UniqueIdPropertyValueResponse"},"id":{"type":"string"}},"required":["id","type","unique_id"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"verification"},"verification":{"anyOf":[{"$ref":"#/definitions/VerificationPropertyValueResponse"},{"type":"null"}]},"id":{"type":"string"}},"required":["id","type","verification"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"place"},"place":{"anyOf":[{"$ref":"#/definitions/PlacePropertyValueResponse"},{"type":"null"}]},"id":{"type":"string"}},"required":["id","place","type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"title"},"title":{"type":"array","items":{"$ref":"#/definitions/RichTextItemResponse"}},"id":{"type":"string"}},"required":["id","title","type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"rich_text"},"rich_text":{"type":"array","items":{"$ref":"#/definitions/RichTextItemResponse"}},"id":{"type":"string"}},"required":["id","rich_text","type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"people"},"people":{"type":"array","items":{"anyOf":[{"$ref":"#/definitions/UserValueResponse"},{"$ref":"#/definitions/GroupObjectResponse"}]}},"id":{"type":"string"}},"required":["id","people","type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"relation"},"relation":{"type":"array","items":{"$ref":"#/definitions/RelationItemPropertyValueResponse"}},"id":{"type":"string"}},"required":["id","relation","type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"rollup"},"rollup":{"$ref":"#/definitions/PartialRollupValueResponse"},"id":{"type":"string"}},"required":["id","rollup","type"]}]},"ParagraphBlockObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"paragraph"},"paragraph":{"$ref":"#/definitions/ContentWithRichTextColorAndIconResponse"},"parent":{"$ref":"#/definitions/ParentForBlockBasedObjectResponse"},"object":{"type":"string","const":"block"},"id":{"type":"string"},"created_time":{"type":"string"},"created_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"last_edited_time":{"type":"string"},"last_edited_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"has_children":{"type":"boolean"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead. Present for backwards compatibility with API versions prior to 2026-03-11."}},"required":["type","paragraph","parent","object","id","created_time","created_by","last_edited_time","last_edited_by","has_children","in_trash","archived"],"additionalProperties":false},"ParagraphWithSingleLevelOfChildrenRequest":{"type":"object","properties":{"rich_text":{"type":"array","items":{"$ref":"#/definitions/RichTextItemRequest"}},"color":{"$ref":"#/definitions/ApiColor"},"icon":{"$ref":"#/definitions/PageIconRequest"},"children":{"type":"array","items":{"$ref":"#/definitions/BlockObjectRequestWithoutChildren"}}},"required":["rich_text"],"additionalProperties":false},"ParentForBlockBasedObjectResponse":{"anyOf":[{"$ref":"#/definitions/DatabaseParentResponse"},{"$ref":"#/definitions/DataSourceParentResponse"},{"$ref":"#/definitions/PageIdParentForBlockBasedObjectResponse"},{"$ref":"#/definitions/BlockIdParentForBlockBasedObjectResponse"},{"$ref":"#/definitions/AgentIdParentForBlockBasedObjectResponse"},{"$ref":"#/definitions/WorkspaceParentForBlockBasedObjectResponse"}]},"ParentOfDataSourceRequest":{"type":"object","properties":{"type":{"type":"string","const":"database_id"},"database_id":{"$ref":"#/definitions/IdRequest"}},"required":["database_id"],"additionalProperties":false},"ParentOfDataSourceResponse":{"anyOf":[{"$ref":"#/definitions/DatabaseParentResponse"},{"$ref":"#/definitions/DataSourceParentResponse"}]},"ParentOfDatabaseResponse":{"anyOf":[{"$ref":"#/definitions/PageIdParentForBlockBasedObjectResponse"},{"$ref":"#/definitions/WorkspaceParentForBlockBasedObjectResponse"},{"$ref":"#/definitions/DatabaseParentResponse"},{"$ref":"#/definitions/BlockIdParentForBlockBasedObjectResponse"}]},"PartialBlockObjectResponse":{"type":"object","properties":{"object":{"type":"string","const":"block"},"id":{"type":"string"}},"required":["object","id"],"additionalProperties":false},"PartialDataSourceObjectResponse":{"type":"object","properties":{"object":{"type":"string","const":"data_source"},"id":{"$ref":"#/definitions/IdResponse"},"properties":{"$ref":"#/definitions/Record%3Cstring%2CDatabasePropertyConfigResponse%3E"}},"required":["object","id","properties"],"additionalProperties":false},"PartialPageObjectResponse":{"type":"object","properties":{"object":{"type":"string","const":"page"},"id":{"$ref":"#/definitions/IdResponse"}},"required":["object","id"],"additionalProperties":false},"PartialRollupValueResponse":{"anyOf":[{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"number"},"number":{"type":["number","null"]},"function":{"$ref":"#/definitions/RollupFunction"}},"required":["function","number","type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"date"},"date":{"anyOf":[{"$ref":"#/definitions/DateResponse"},{"type":"null"}]},"function":{"$ref":"#/definitions/RollupFunction"}},"required":["date","function","type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"array"},"array":{"type":"array","items":{"$ref":"#/definitions/SimpleOrArrayPropertyValueResponse"}},"function":{"$ref":"#/definitions/RollupFunction"}},"required":["array","function","type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"unsupported"},"unsupported":{"$ref":"#/definitions/EmptyObject"},"function":{"$ref":"#/definitions/RollupFunction"}},"required":["function","type","unsupported"]}]},"PartialSelectPropertyValueResponse":{"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"},"color":{"type":"string","enum":["default","gray","brown","orange","yellow","green","blue","purple","pink","red"]}},"required":["id","name","color"],"additionalProperties":false},"PartialSelectResponse":{"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"},"color":{"$ref":"#/definitions/SelectColor"}},"required":["id","name","color"],"additionalProperties":false},"PartialUserObjectRequest":{"type":"object","properties":{"id":{"$ref":"#/definitions/IdRequest"},"object":{"type":"string","const":"user"}},"required":["id"],"additionalProperties":false},"PartialUserObjectResponse":{"type":"object","properties":{"id":{"$ref":"#/definitions/IdResponse"},"object":{"type":"string","const":"user"}},"required":["id","object"],"additionalProperties":false},"PdfBlockObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"pdf"},"pdf":{"$ref":"#/definitions/MediaContentWithFileAndCaptionResponse"},"parent":{"$ref":"#/definitions/ParentForBlockBasedObjectResponse"},"object":{"type":"string","const":"block"},"id":{"type":"string"},"created_time":{"type":"string"},"created_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"last_edited_time":{"type":"string"},"last_edited_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"has_children":{"type":"boolean"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead. Present for backwards compatibility with API versions prior to 2026-03-11."}},"required":["type","pdf","parent","object","id","created_time","created_by","last_edited_time","last_edited_by","has_children","in_trash","archived"],"additionalProperties":false},"PeopleArrayBasedPropertyValueResponse":{"type":"object","properties":{"type":{"type":"string","const":"people"},"people":{"type":"array","items":{"anyOf":[{"$ref":"#/definitions/UserValueResponse"},{"$ref":"#/definitions/GroupObjectResponse"}]}}},"required":["type","people"],"additionalProperties":false},"PeoplePropertyFilter":{"anyOf":[{"type":"object","properties":{"contains":{"$ref":"#/definitions/PersonIdOrMe"}},"required":["contains"],"additionalProperties":false},{"type":"object","properties":{"does_not_contain":{"$ref":"#/definitions/PersonIdOrMe"}},"required":["does_not_contain"],"additionalProperties":false},{"$ref":"#/definitions/ExistencePropertyFilter"}]},"PeoplePropertyItemObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"people"},"people":{"anyOf":[{"$ref":"#/definitions/PartialUserObjectResponse"},{"$ref":"#/definitions/UserObjectResponse"}]},"object":{"type":"string","const":"property_item"},"id":{"type":"string"}},"required":["type","people","object","id"],"additionalProperties":false},"PersonGroupByConfigRequest":{"type":"object","properties":{"type":{"type":"string","enum":["person","created_by","last_edited_by"]},"property_id":{"type":"string"},"sort":{"$ref":"#/definitions/GroupSortRequest"},"hide_empty_groups":{"type":"boolean"}},"required":["type","property_id","sort"],"additionalProperties":false},"PersonGroupByConfigResponse":{"type":"object","properties":{"type":{"type":"string","enum":["person","created_by","last_edited_by"]},"property_id":{"type":"string"},"sort":{"$ref":"#/definitions/GroupSortResponse"},"property_name":{"type":"string"},"hide_empty_groups":{"type":"boolean"}},"required":["type","property_id","sort"],"additionalProperties":false},"PersonIdOrMe":{"anyOf":[{"$ref":"#/definitions/IdRequest"},{"type":"string","const":"me"}]},"PhoneNumberPropertyItemObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"phone_number"},"phone_number":{"type":["string","null"]},"object":{"type":"string","const":"property_item"},"id":{"type":"string"}},"required":["type","phone_number","object","id"],"additionalProperties":false},"PhoneNumberSimplePropertyValueResponse":{"type":"object","properties":{"type":{"type":"string","const":"phone_number"},"phone_number":{"type":["string","null"]}},"required":["type","phone_number"],"additionalProperties":false},"PlacePropertyItemObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"place"},"place":{"anyOf":[{"type":"object","properties":{"lat":{"type":"number"},"lon":{"type":"number"},"name":{"type":["string","null"]},"address":{"type":["string","null"]},"aws_place_id":{"type":["string","null"]},"google_place_id":{"type":["string","null"]}},"required":["lat","lon"],"additionalProperties":false},{"type":"null"}]},"object":{"type":"string","const":"property_item"},"id":{"type":"string"}},"required":["type","place","object","id"],"additionalProperties":false},"PlacePropertyValueResponse":{"type":"object","properties":{"lat":{"type":"number"},"lon":{"type":"number"},"name":{"type":["string","null"]},"address":{"type":["string","null"]},"aws_place_id":{"type":["string","null"]},"google_place_id":{"type":["string","null"]}},"required":["lat","lon"],"additionalProperties":false},"PlaceSimplePropertyValueResponse":{"type":"object","properties":{"type":{"type":"string","const":"place"},"place":{"anyOf":[{"$ref":"#/definitions/PlacePropertyValueResponse"},{"type":"null"}]}},"required":["type","place"],"additionalProperties":false},"PropertyConfigurationRequest":{"anyOf":[{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"number"},"number":{"type":"object","properties":{"format":{"$ref":"#/definitions/NumberFormat"}},"additionalProperties":false},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["number"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"formula"},"formula":{"type":"object","properties":{"expression":{"type":"string"}},"additionalProperties":false},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["formula"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"select"},"select":{"type":"object","properties":{"options":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"color":{"$ref":"#/definitions/SelectColor"},"description":{"type":["string","null"]}},"required":["name"],"additionalProperties":false}}},"additionalProperties":false},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["select"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"multi_select"},"multi_select":{"type":"object","properties":{"options":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"color":{"$ref":"#/definitions/SelectColor"},"description":{"type":["string","null"]}},"required":["name"],"additionalProperties":false}}},"additionalProperties":false},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["multi_select"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"status"},"status":{"$ref":"#/definitions/StatusPropertyConfigRequest"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["status"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"relation"},"relation":{"anyOf":[{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"single_property"},"single_property":{"$ref":"#/definitions/EmptyObject"},"data_source_id":{"$ref":"#/definitions/IdRequest"}},"required":["data_source_id","single_property"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"dual_property"},"dual_property":{"type":"object","properties":{"synced_property_id":{"type":"string"},"synced_property_name":{"type":"string"}},"additionalProperties":false},"data_source_id":{"$ref":"#/definitions/IdRequest"}},"required":["data_source_id","dual_property"]}]},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["relation"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"rollup"},"rollup":{"anyOf":[{"type":"object","additionalProperties":false,"properties":{"relation_property_name":{"type":"string"},"rollup_property_name":{"type":"string"},"function":{"$ref":"#/definitions/RollupFunction"}},"required":["function","relation_property_name","rollup_property_name"]},{"type":"object","additionalProperties":false,"properties":{"relation_property_id":{"type":"string"},"rollup_property_name":{"type":"string"},"function":{"$ref":"#/definitions/RollupFunction"}},"required":["function","relation_property_id","rollup_property_name"]},{"type":"object","additionalProperties":false,"properties":{"relation_property_name":{"type":"string"},"rollup_property_id":{"type":"string"},"function":{"$ref":"#/definitions/RollupFunction"}},"required":["function","relation_property_name","rollup_property_id"]},{"type":"object","additionalProperties":false,"properties":{"relation_property_id":{"type":"string"},"rollup_property_id":{"type":"string"},"function":{"$ref":"#/definitions/RollupFunction"}},"required":["function","relation_property_id","rollup_property_id"]}]},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["rollup"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"unique_id"},"unique_id":{"type":"object","properties":{"prefix":{"type":["string","null"]}},"additionalProperties":false},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["unique_id"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"title"},"title":{"$ref":"#/definitions/EmptyObject"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["title"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"rich_text"},"rich_text":{"$ref":"#/definitions/EmptyObject"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["rich_text"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"url"},"url":{"$ref":"#/definitions/EmptyObject"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["url"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"people"},"people":{"$ref":"#/definitions/EmptyObject"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["people"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"files"},"files":{"$ref":"#/definitions/EmptyObject"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["files"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"email"},"email":{"$ref":"#/definitions/EmptyObject"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["email"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"phone_number"},"phone_number":{"$ref":"#/definitions/EmptyObject"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["phone_number"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"date"},"date":{"$ref":"#/definitions/EmptyObject"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["date"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"checkbox"},"checkbox":{"$ref":"#/definitions/EmptyObject"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["checkbox"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"created_by"},"created_by":{"$ref":"#/definitions/EmptyObject"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["created_by"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"created_time"},"created_time":{"$ref":"#/definitions/EmptyObject"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["created_time"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"last_edited_by"},"last_edited_by":{"$ref":"#/definitions/EmptyObject"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["last_edited_by"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"last_edited_time"},"last_edited_time":{"$ref":"#/definitions/EmptyObject"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["last_edited_time"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"button"},"button":{"$ref":"#/definitions/EmptyObject"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["button"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"location"},"location":{"$ref":"#/definitions/EmptyObject"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["location"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"verification"},"verification":{"$ref":"#/definitions/EmptyObject"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["verification"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"last_visited_time"},"last_visited_time":{"$ref":"#/definitions/EmptyObject"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["last_visited_time"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"place"},"place":{"$ref":"#/definitions/EmptyObject"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["place"]}]},"PropertyDescriptionRequest":{"type":"string"},"PropertyFilter":{"anyOf":[{"type":"object","properties":{"title":{"$ref":"#/definitions/TextPropertyFilter"},"property":{"type":"string"},"type":{"type":"string","const":"title"}},"required":["title","property"],"additionalProperties":false},{"type":"object","properties":{"rich_text":{"$ref":"#/definitions/TextPropertyFilter"},"property":{"type":"string"},"type":{"type":"string","const":"rich_text"}},"required":["rich_text","property"],"additionalProperties":false},{"type":"object","properties":{"number":{"$ref":"#/definitions/NumberPropertyFilter"},"property":{"type":"string"},"type":{"type":"string","const":"number"}},"required":["number","property"],"additionalProperties":false},{"type":"object","properties":{"checkbox":{"$ref":"#/definitions/CheckboxPropertyFilter"},"property":{"type":"string"},"type":{"type":"string","const":"checkbox"}},"required":["checkbox","property"],"additionalProperties":false},{"type":"object","properties":{"select":{"$ref":"#/definitions/SelectPropertyFilter"},"property":{"type":"string"},"type":{"type":"string","const":"select"}},"required":["select","property"],"additionalProperties":false},{"type":"object","properties":{"multi_select":{"$ref":"#/definitions/MultiSelectPropertyFilter"},"property":{"type":"string"},"type":{"type":"string","const":"multi_select"}},"required":["multi_select","property"],"additionalProperties":false},{"type":"object","properties":{"status":{"$ref":"#/definitions/StatusPropertyFilter"},"property":{"type":"string"},"type":{"type":"string","const":"status"}},"required":["status","property"],"additionalProperties":false},{"type":"object","properties":{"date":{"$ref":"#/definitions/DatePropertyFilter"},"property":{"type":"string"},"type":{"type":"string","const":"date"}},"required":["date","property"],"additionalProperties":false},{"type":"object","properties":{"people":{"$ref":"#/definitions/PeoplePropertyFilter"},"property":{"type":"string"},"type":{"type":"string","const":"people"}},"required":["people","property"],"additionalProperties":false},{"type":"object","properties":{"files":{"$ref":"#/definitions/ExistencePropertyFilter"},"property":{"type":"string"},"type":{"type":"string","const":"files"}},"required":["files","property"],"additionalProperties":false},{"type":"object","properties":{"url":{"$ref":"#/definitions/TextPropertyFilter"},"property":{"type":"string"},"type":{"type":"string","const":"url"}},"required":["url","property"],"additionalProperties":false},{"type":"object","properties":{"email":{"$ref":"#/definitions/TextPropertyFilter"},"property":{"type":"string"},"type":{"type":"string","const":"email"}},"required":["email","property"],"additionalProperties":false},{"type":"object","properties":{"phone_number":{"$ref":"#/definitions/TextPropertyFilter"},"property":{"type":"string"},"type":{"type":"string","const":"phone_number"}},"required":["phone_number","property"],"additionalProperties":false},{"type":"object","properties":{"relation":{"$ref":"#/definitions/RelationPropertyFilter"},"property":{"type":"string"},"type":{"type":"string","const":"relation"}},"required":["relation","property"],"additionalProperties":false},{"type":"object","properties":{"created_by":{"$ref":"#/definitions/PeoplePropertyFilter"},"property":{"type":"string"},"type":{"type":"string","const":"created_by"}},"required":["created_by","property"],"additionalProperties":false},{"type":"object","properties":{"created_time":{"$ref":"#/definitions/DatePropertyFilter"},"property":{"type":"string"},"type":{"type":"string","const":"created_time"}},"required":["created_time","property"],"additionalProperties":false},{"type":"object","properties":{"last_edited_by":{"$ref":"#/definitions/PeoplePropertyFilter"},"property":{"type":"string"},"type":{"type":"string","const":"last_edited_by"}},"required":["last_edited_by","property"],"additionalProperties":false},{"type":"object","properties":{"last_edited_time":{"$ref":"#/definitions/DatePropertyFilter"},"property":{"type":"string"},"type":{"type":"string","const":"last_edited_time"}},"required":["last_edited_time","property"],"additionalProperties":false},{"type":"object","properties":{"formula":{"$ref":"#/definitions/FormulaPropertyFilter"},"property":{"type":"string"},"type":{"type":"string","const":"formula"}},"required":["formula","property"],"additionalProperties":false},{"type":"object","properties":{"unique_id":{"$ref":"#/definitions/NumberPropertyFilter"},"property":{"type":"string"},"type":{"type":"string","const":"unique_id"}},"required":["unique_id","property"],"additionalProperties":false},{"type":"object","properties":{"rollup":{"$ref":"#/definitions/RollupPropertyFilter"},"property":{"type":"string"},"type":{"type":"string","const":"rollup"}},"required":["rollup","property"],"additionalProperties":false},{"type":"object","properties":{"verification":{"anyOf":[{"$ref":"#/definitions/VerificationPropertyStatusFilter"},{"$ref":"#/definitions/VerificationPropertyDoesNotEqualFilter"}]},"property":{"type":"string"},"type":{"type":"string","const":"verification"}},"required":["verification","property"],"additionalProperties":false}]},"PropertyItemListResponse":{"$ref":"#/definitions/PropertyItemPropertyItemListResponse"},"PropertyItemObjectResponse":{"anyOf":[{"$ref":"#/definitions/NumberPropertyItemObjectResponse"},{"$ref":"#/definitions/UrlPropertyItemObjectResponse"},{"$ref":"#/definitions/SelectPropertyItemObjectResponse"},{"$ref":"#/definitions/MultiSelectPropertyItemObjectResponse"},{"$ref":"#/definitions/StatusPropertyItemObjectResponse"},{"$ref":"#/definitions/DatePropertyItemObjectResponse"},{"$ref":"#/definitions/EmailPropertyItemObjectResponse"},{"$ref":"#/definitions/PhoneNumberPropertyItemObjectResponse"},{"$ref":"#/definitions/CheckboxPropertyItemObjectResponse"},{"$ref":"#/definitions/FilesPropertyItemObjectResponse"},{"$ref":"#/definitions/CreatedByPropertyItemObjectResponse"},{"$ref":"#/definitions/CreatedTimePropertyItemObjectResponse"},{"$ref":"#/definitions/LastEditedByPropertyItemObjectResponse"},{"$ref":"#/definitions/LastEditedTimePropertyItemObjectResponse"},{"$ref":"#/definitions/FormulaPropertyItemObjectResponse"},{"$ref":"#/definitions/ButtonPropertyItemObjectResponse"},{"$ref":"#/definitions/UniqueIdPropertyItemObjectResponse"},{"$ref":"#/definitions/VerificationPropertyItemObjectResponse"},{"$ref":"#/definitions/PlacePropertyItemObjectResponse"},{"$ref":"#/definitions/TitlePropertyItemObjectResponse"},{"$ref":"#/definitions/RichTextPropertyItemObjectResponse"},{"$ref":"#/definitions/PeoplePropertyItemObjectResponse"},{"$ref":"#/definitions/RelationPropertyItemObjectResponse"},{"$ref":"#/definitions/RollupPropertyItemObjectResponse"}]},"PropertyItemPropertyItemListResponse":{"type":"object","properties":{"type":{"type":"string","const":"property_item"},"property_item":{"anyOf":[{"type":"object","properties":{"type":{"type":"string","const":"title"},"title":{"$ref":"#/definitions/EmptyObject"},"next_url":{"type":["string","null"]},"id":{"type":"string"}},"required":["type","title","next_url","id"],"additionalProperties":false},{"type":"object","properties":{"type":{"type":"string","const":"rich_text"},"rich_text":{"$ref":"#/definitions/EmptyObject"},"next_url":{"type":["string","null"]},"id":{"type":"string"}},"required":["type","rich_text","next_url","id"],"additionalProperties":false},{"type":"object","properties":{"type":{"type":"string","const":"people"},"people":{"$ref":"#/definitions/EmptyObject"},"next_url":{"type":["string","null"]},"id":{"type":"string"}},"required":["type","people","next_url","id"],"additionalProperties":false},{"type":"object","properties":{"type":{"type":"string","const":"relation"},"relation":{"$ref":"#/definitions/EmptyObject"},"next_url":{"type":["string","null"]},"id":{"type":"string"}},"required":["type","relation","next_url","id"],"additionalProperties":false},{"type":"object","properties":{"type":{"type":"string","const":"rollup"},"rollup":{"anyOf":[{"type":"object","properties":{"type":{"type":"string","const":"number"},"number":{"type":["number","null"]},"function":{"$ref":"#/definitions/RollupFunction"}},"required":["type","number","function"],"additionalProperties":false},{"type":"object","properties":{"type":{"type":"string","const":"date"},"date":{"anyOf":[{"$ref":"#/definitions/DateResponse"},{"type":"null"}]},"function":{"$ref":"#/definitions/RollupFunction"}},"required":["type","date","function"],"additionalProperties":false},{"type":"object","properties":{"type":{"type":"string","const":"array"},"array":{"type":"array","items":{"$ref":"#/definitions/EmptyObject"}},"function":{"$ref":"#/definitions/RollupFunction"}},"required":["type","array","function"],"additionalProperties":false},{"type":"object","properties":{"type":{"type":"string","const":"unsupported"},"unsupported":{"$ref":"#/definitions/EmptyObject"},"function":{"$ref":"#/definitions/RollupFunction"}},"required":["type","unsupported","function"],"additionalProperties":false},{"type":"object","properties":{"type":{"type":"string","const":"incomplete"},"incomplete":{"$ref":"#/definitions/EmptyObject"},"function":{"$ref":"#/definitions/RollupFunction"}},"required":["type","incomplete","function"],"additionalProperties":false}]},"next_url":{"type":["string","null"]},"id":{"type":"string"}},"required":["type","rollup","next_url","id"],"additionalProperties":false}]},"object":{"type":"string","const":"list"},"next_cursor":{"type":["string","null"]},"has_more":{"type":"boolean"},"results":{"type":"array","items":{"$ref":"#/definitions/PropertyItemObjectResponse"}}},"required":["type","property_item","object","next_cursor","has_more","results"],"additionalProperties":false},"PropertyOrTimestampFilter":{"anyOf":[{"$ref":"#/definitions/PropertyFilter"},{"$ref":"#/definitions/TimestampFilter"}]},"PropertyOrTimestampFilterArray":{"type":"array","items":{"$ref":"#/definitions/PropertyOrTimestampFilter"}},"PropertySortResponse":{"type":"object","properties":{"property":{"type":"string"},"direction":{"type":"string","enum":["ascending","descending"]}},"required":["property","direction"],"additionalProperties":false},"QueryDataSourceBodyParameters":{"type":"object","properties":{"sorts":{"type":"array","items":{"anyOf":[{"type":"object","properties":{"property":{"type":"string"},"direction":{"type":"string","enum":["ascending","descending"]}},"required":["property","direction"],"additionalProperties":false},{"type":"object","properties":{"timestamp":{"type":"string","enum":["created_time","last_edited_time"]},"direction":{"type":"string","enum":["ascending","descending"]}},"required":["timestamp","direction"],"additionalProperties":false}]}},"filter":{"anyOf":[{"type":"object","properties":{"or":{"$ref":"#/definitions/GroupFilterOperatorArray"}},"required":["or"],"additionalProperties":false},{"type":"object","properties":{"and":{"$ref":"#/definitions/GroupFilterOperatorArray"}},"required":["and"],"additionalProperties":false},{"$ref":"#/definitions/PropertyFilter"},{"$ref":"#/definitions/TimestampFilter"}]},"start_cursor":{"type":["string","null"]},"page_size":{"type":"number"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead."},"result_type":{"type":"string","enum":["page","data_source"]}},"additionalProperties":false},"QueryDataSourceResponse":{"type":"object","properties":{"type":{"type":"string","const":"page_or_data_source"},"page_or_data_source":{"$ref":"#/definitions/EmptyObject"},"object":{"type":"string","const":"list"},"next_cursor":{"type":["string","null"]},"has_more":{"type":"boolean"},"results":{"type":"array","items":{"anyOf":[{"$ref":"#/definitions/PageObjectResponse"},{"$ref":"#/definitions/PartialPageObjectResponse"},{"$ref":"#/definitions/PartialDataSourceObjectResponse"},{"$ref":"#/definitions/DataSourceObjectResponse"}]}},"request_status":{"type":"object","properties":{"type":{"type":"string","enum":["complete","incomplete"]},"incomplete_reason":{"type":"string","const":"query_result_limit_reached"}},"required":["type"],"additionalProperties":false}},"required":["type","page_or_data_source","object","next_cursor","has_more","results"],"additionalProperties":false},"QuickFilterConditionRequest":{"$ref":"#/definitions/Record%3Cstring%2Cnever%3E"},"QuickFilterConditionResponse":{"$ref":"#/definitions/Record%3Cstring%2Cnever%3E"},"QuoteBlockObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"quote"},"quote":{"$ref":"#/definitions/ContentWithRichTextAndColorResponse"},"parent":{"$ref":"#/definitions/ParentForBlockBasedObjectResponse"},"object":{"type":"string","const":"block"},"id":{"type":"string"},"created_time":{"type":"string"},"created_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"last_edited_time":{"type":"string"},"last_edited_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"has_children":{"type":"boolean"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead. Present for backwards compatibility with API versions prior to 2026-03-11."}},"required":["type","quote","parent","object","id","created_time","created_by","last_edited_time","last_edited_by","has_children","in_trash","archived"],"additionalProperties":false},"Record<string,((structure-607161860-7125-7212-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291&structure-607161860-7216-7312-607161860-7216-10152-607161860-7214-10153-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291)|(structure-607161860-7125-7212-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291&structure-607161860-7314-7411-607161860-7216-10152-607161860-7214-10153-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291)|(structure-607161860-7125-7212-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291&structure-607161860-7413-7759-607161860-7216-10152-607161860-7214-10153-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291)|(structure-607161860-7125-7212-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291&structure-607161860-7761-8119-607161860-7216-10152-607161860-7214-10153-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291)|(structure-607161860-7125-7212-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291&structure-607161860-8121-8205-607161860-7216-10152-607161860-7214-10153-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291)|(structure-607161860-7125-7212-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291&structure-607161860-8207-8594-607161860-7216-10152-607161860-7214-10153-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291)|(structure-607161860-7125-7212-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291&structure-607161860-8596-9090-607161860-7216-10152-607161860-7214-10153-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291)|(structure-607161860-7125-7212-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291&structure-607161860-9092-9196-607161860-7216-10152-607161860-7214-10153-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291)|(structure-607161860-7125-7212-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291&structure-607161860-9198-9258-607161860-7216-10152-607161860-7214-10153-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291)|(structure-607161860-7125-7212-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291&structure-607161860-9260-9328-607161860-7216-10152-607161860-7214-10153-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291)|(structure-607161860-7125-7212-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291&structure-607161860-9330-9386-607161860-7216-10152-607161860-7214-10153-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291)|(structure-607161860-7125-7212-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291&structure-607161860-9388-9450-607161860-7216-10152-607161860-7214-10153-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291)|(structure-607161860-7125-7212-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291&structure-607161860-9452-9512-607161860-7216-10152-607161860-7214-10153-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291)|(structure-607161860-7125-7212-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291&structure-607161860-9514-9574-607161860-7216-10152-607161860-7214-10153-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291)|(structure-607161860-7125-7212-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291&structure-607161860-9576-9650-607161860-7216-10152-607161860-7214-10153-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291)|(structure-607161860-7125-7212-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291&structure-607161860-9652-9710-607161860-7216-10152-607161860-7214-10153-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291)|(structure-607161860-7125-7212-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291&structure-607161860-9712-9778-607161860-7216-10152-607161860-7214-10153-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291)|(structure-607161860-7125-7212-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291&structure-607161860-9780-9850-607161860-7216-10152-607161860-7214-10153-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291)|(structure-607161860-7125-7212-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291&structure-607161860-9852-9926-607161860-7216-10152-607161860-7214-10153-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291)|(structure-607161860-7125-7212-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291&structure-607161860-9928-10006-607161860-7216-10152-607161860-7214-10153-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291)|(structure-607161860-7125-7212-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291&structure-607161860-10008-10090-607161860-7216-10152-607161860-7214-10153-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291)|(structure-607161860-7125-7212-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291&structure-607161860-10092-10152-607161860-7216-10152-607161860-7214-10153-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291)|structure-607161860-10156-10186-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291|null)>":{"type":"object","additionalProperties":{"anyOf":[{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"number"},"number":{"type":"object","properties":{"format":{"$ref":"#/definitions/NumberFormat"}},"additionalProperties":false},"name":{"type":"string"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["number"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"formula"},"formula":{"type":"object","properties":{"expression":{"type":"string"}},"additionalProperties":false},"name":{"type":"string"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["formula"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"select"},"select":{"type":"object","properties":{"options":{"type":"array","items":{"anyOf":[{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"id":{"type":"string"},"color":{"$ref":"#/definitions/SelectColor"},"description":{"type":["string","null"]}},"required":["name"]},{"type":"object","additionalProperties":false,"properties":{"id":{"type":"string"},"name":{"type":"string"},"color":{"$ref":"#/definitions/SelectColor"},"description":{"type":["string","null"]}},"required":["id"]}]}}},"additionalProperties":false},"name":{"type":"string"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["select"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"multi_select"},"multi_select":{"type":"object","properties":{"options":{"type":"array","items":{"anyOf":[{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"id":{"type":"string"},"color":{"$ref":"#/definitions/SelectColor"},"description":{"type":["string","null"]}},"required":["name"]},{"type":"object","additionalProperties":false,"properties":{"id":{"type":"string"},"name":{"type":"string"},"color":{"$ref":"#/definitions/SelectColor"},"description":{"type":["string","null"]}},"required":["id"]}]}}},"additionalProperties":false},"name":{"type":"string"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["multi_select"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"status"},"status":{"$ref":"#/definitions/StatusPropertyConfigUpdateRequest"},"name":{"type":"string"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["status"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"relation"},"relation":{"anyOf":[{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"single_property"},"single_property":{"$ref":"#/definitions/EmptyObject"},"data_source_id":{"$ref":"#/definitions/IdRequest"}},"required":["data_source_id","single_property"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"dual_property"},"dual_property":{"type":"object","properties":{"synced_property_id":{"type":"string"},"synced_property_name":{"type":"string"}},"additionalProperties":false},"data_source_id":{"$ref":"#/definitions/IdRequest"}},"required":["data_source_id","dual_property"]}]},"name":{"type":"string"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["relation"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"rollup"},"rollup":{"anyOf":[{"type":"object","additionalProperties":false,"properties":{"relation_property_name":{"type":"string"},"rollup_property_name":{"type":"string"},"function":{"$ref":"#/definitions/RollupFunction"}},"required":["function","relation_property_name","rollup_property_name"]},{"type":"object","additionalProperties":false,"properties":{"relation_property_id":{"type":"string"},"rollup_property_name":{"type":"string"},"function":{"$ref":"#/definitions/RollupFunction"}},"required":["function","relation_property_id","rollup_property_name"]},{"type":"object","additionalProperties":false,"properties":{"relation_property_name":{"type":"string"},"rollup_property_id":{"type":"string"},"function":{"$ref":"#/definitions/RollupFunction"}},"required":["function","relation_property_name","rollup_property_id"]},{"type":"object","additionalProperties":false,"properties":{"relation_property_id":{"type":"string"},"rollup_property_id":{"type":"string"},"function":{"$ref":"#/definitions/RollupFunction"}},"required":["function","relation_property_id","rollup_property_id"]}]},"name":{"type":"string"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["rollup"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"unique_id"},"unique_id":{"type":"object","properties":{"prefix":{"type":["string","null"]}},"additionalProperties":false},"name":{"type":"string"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["unique_id"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"title"},"title":{"$ref":"#/definitions/EmptyObject"},"name":{"type":"string"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["title"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"rich_text"},"rich_text":{"$ref":"#/definitions/EmptyObject"},"name":{"type":"string"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["rich_text"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"url"},"url":{"$ref":"#/definitions/EmptyObject"},"name":{"type":"string"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["url"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"people"},"people":{"$ref":"#/definitions/EmptyObject"},"name":{"type":"string"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["people"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"files"},"files":{"$ref":"#/definitions/EmptyObject"},"name":{"type":"string"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["files"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"email"},"email":{"$ref":"#/definitions/EmptyObject"},"name":{"type":"string"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["email"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"phone_number"},"phone_number":{"$ref":"#/definitions/EmptyObject"},"name":{"type":"string"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["phone_number"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"date"},"date":{"$ref":"#/definitions/EmptyObject"},"name":{"type":"string"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["date"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"checkbox"},"checkbox":{"$ref":"#/definitions/EmptyObject"},"name":{"type":"string"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["checkbox"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"created_by"},"created_by":{"$ref":"#/definitions/EmptyObject"},"name":{"type":"string"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["created_by"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"created_time"},"created_time":{"$ref":"#/definitions/EmptyObject"},"name":{"type":"string"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["created_time"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"last_edited_by"},"last_edited_by":{"$ref":"#/definitions/EmptyObject"},"name":{"type":"string"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["last_edited_by"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"last_edited_time"},"last_edited_time":{"$ref":"#/definitions/EmptyObject"},"name":{"type":"string"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["last_edited_time"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"place"},"place":{"$ref":"#/definitions/EmptyObject"},"name":{"type":"string"},"description":{"anyOf":[{"$ref":"#/definitions/PropertyDescriptionRequest"},{"type":"null"}]}},"required":["place"]},{"type":"object","properties":{"name":{"type":"string"}},"required":["name"],"additionalProperties":false},{"type":"null"}]}},"Record<string,(QuickFilterConditionRequest|null)>":{"type":"object","additionalProperties":{"anyOf":[{"$ref":"#/definitions/QuickFilterConditionRequest"},{"type":"null"}]}},"Record<string,(structure-969580145-13025-13100-969580145-13025-15518-969580145-13010-15519-969580145-12993-15520-969580145-12991-15964-969580145-12959-15965-969580145-0-20159|structure-969580145-13102-13185-969580145-13025-15518-969580145-13010-15519-969580145-12993-15520-969580145-12991-15964-969580145-12959-15965-969580145-0-20159|structure-969580145-13187-13251-969580145-13025-15518-969580145-13010-15519-969580145-12993-15520-969580145-12991-15964-969580145-12959-15965-969580145-0-20159|structure-969580145-13253-13316-969580145-13025-15518-969580145-13010-15519-969580145-12993-15520-969580145-12991-15964-969580145-12959-15965-969580145-0-20159|structure-969580145-13318-13685-969580145-13025-15518-969580145-13010-15519-969580145-12993-15520-969580145-12991-15964-969580145-12959-15965-969580145-0-20159|structure-969580145-13687-14066-969580145-13025-15518-969580145-13010-15519-969580145-12993-15520-969580145-12991-15964-969580145-12959-15965-969580145-0-20159|structure-969580145-14068-14171-969580145-13025-15518-969580145-13010-15519-969580145-12993-15520-969580145-12991-15964-969580145-12959-15965-969580145-0-20159|structure-969580145-14173-14242-969580145-13025-15518-969580145-13010-15519-969580145-12993-15520-969580145-12991-15964-969580145-12959-15965-969580145-0-20159|structure-969580145-14244-14327-969580145-13025-15518-969580145-13010-15519-969580145-12993-15520-969580145-12991-15964-969580145-12959-15965-969580145-0-20159|structure-969580145-14329-14394-969580145-13025-15518-969580145-13010-15519-969580145-12993-15520-969580145-12991-15964-969580145-12959-15965-969580145-0-20159|structure-969580145-14396-14458-969580145-13025-15518-969580145-13010-15519-969580145-12993-15520-969580145-12991-15964-969580145-12959-15965-969580145-0-20159|structure-969580145-14460-14555-969580145-13025-15518-969580145-13010-15519-969580145-12993-15520-969580145-12991-15964-969580145-12959-15965-969580145-0-20159|structure-969580145-14557-14686-969580145-13025-15518-969580145-13010-15519-969580145-12993-15520-969580145-12991-15964-969580145-12959-15965-969580145-0-20159|structure-969580145-14688-15055-969580145-13025-15518-969580145-13010-15519-969580145-12993-15520-969580145-12991-15964-969580145-12959-15965-969580145-0-20159|structure-969580145-15057-15332-969580145-13025-15518-969580145-13010-15519-969580145-12993-15520-969580145-12991-15964-969580145-12959-15965-969580145-0-20159|structure-969580145-15334-15518-969580145-13025-15518-969580145-13010-15519-969580145-12993-15520-969580145-12991-15964-969580145-12959-15965-969580145-0-20159)>":{"type":"object","additionalProperties":{"anyOf":[{"type":"object","properties":{"title":{"type":"array","items":{"$ref":"#/definitions/RichTextItemRequest"}},"type":{"type":"string","const":"title"}},"required":["title"],"additionalProperties":false},{"type":"object","properties":{"rich_text":{"type":"array","items":{"$ref":"#/definitions/RichTextItemRequest"}},"type":{"type":"string","const":"rich_text"}},"required":["rich_text"],"additionalProperties":false},{"type":"object","properties":{"number":{"type":["number","null"]},"type":{"type":"string","const":"number"}},"required":["number"],"additionalProperties":false},{"type":"object","properties":{"url":{"anyOf":[{"$ref":"#/definitions/TextRequest"},{"type":"null"}]},"type":{"type":"string","const":"url"}},"required":["url"],"additionalProperties":false},{"type":"object","properties":{"select":{"anyOf":[{"type":"object","properties":{"id":{"$ref":"#/definitions/StringRequest"},"name":{"$ref":"#/definitions/TextRequest"},"color":{"$ref":"#/definitions/SelectColor"},"description":{"anyOf":[{"$ref":"#/definitions/TextRequest"},{"type":"null"}]}},"required":["id"],"additionalProperties":false},{"type":"object","properties":{"name":{"$ref":"#/definitions/TextRequest"},"id":{"$ref":"#/definitions/StringRequest"},"color":{"$ref":"#/definitions/SelectColor"},"description":{"anyOf":[{"$ref":"#/definitions/TextRequest"},{"type":"null"}]}},"required":["name"],"additionalProperties":false},{"type":"null"}]},"type":{"type":"string","const":"select"}},"required":["select"],"additionalProperties":false},{"type":"object","properties":{"multi_select":{"type":"array","items":{"anyOf":[{"type":"object","properties":{"id":{"$ref":"#/definitions/StringRequest"},"name":{"$ref":"#/definitions/TextRequest"},"color":{"$ref":"#/definitions/SelectColor"},"description":{"anyOf":[{"$ref":"#/definitions/TextRequest"},{"type":"null"}]}},"required":["id"],"additionalProperties":false},{"type":"object","properties":{"name":{"$ref":"#/definitions/TextRequest"},"id":{"$ref":"#/definitions/StringRequest"},"color":{"$ref":"#/definitions/SelectColor"},"description":{"anyOf":[{"$ref":"#/definitions/TextRequest"},{"type":"null"}]}},"required":["name"],"additionalProperties":false}]}},"type":{"type":"string","const":"multi_select"}},"required":["multi_select"],"additionalProperties":false},{"type":"object","properties":{"people":{"type":"array","items":{"anyOf":[{"$ref":"#/definitions/PartialUserObjectRequest"},{"$ref":"#/definitions/GroupObjectRequest"}]}},"type":{"type":"string","const":"people"}},"required":["people"],"additionalProperties":false},{"type":"object","properties":{"email":{"anyOf":[{"$ref":"#/definitions/StringRequest"},{"type":"null"}]},"type":{"type":"string","const":"email"}},"required":["email"],"additionalProperties":false},{"type":"object","properties":{"phone_number":{"anyOf":[{"$ref":"#/definitions/StringRequest"},{"type":"null"}]},"type":{"type":"string","const":"phone_number"}},"required":["phone_number"],"additionalProperties":false},{"type":"object","properties":{"date":{"anyOf":[{"$ref":"#/definitions/DateRequest"},{"type":"null"}]},"type":{"type":"string","const":"date"}},"required":["date"],"additionalProperties":false},{"type":"object","properties":{"checkbox":{"type":"boolean"},"type":{"type":"string","const":"checkbox"}},"required":["checkbox"],"additionalProperties":false},{"type":"object","properties":{"relation":{"type":"array","items":{"$ref":"#/definitions/RelationItemPropertyValueResponse"}},"type":{"type":"string","const":"relation"}},"required":["relation"],"additionalProperties":false},{"type":"object","properties":{"files":{"type":"array","items":{"anyOf":[{"$ref":"#/definitions/InternalOrExternalFileWithNameRequest"},{"$ref":"#/definitions/FileUploadWithOptionalNameRequest"}]}},"type":{"type":"string","const":"files"}},"required":["files"],"additionalProperties":false},{"type":"object","properties":{"status":{"anyOf":[{"type":"object","properties":{"id":{"$ref":"#/definitions/StringRequest"},"name":{"$ref":"#/definitions/TextRequest"},"color":{"$ref":"#/definitions/SelectColor"},"description":{"anyOf":[{"$ref":"#/definitions/TextRequest"},{"type":"null"}]}},"required":["id"],"additionalProperties":false},{"type":"object","properties":{"name":{"$ref":"#/definitions/TextRequest"},"id":{"$ref":"#/definitions/StringRequest"},"color":{"$ref":"#/definitions/SelectColor"},"description":{"anyOf":[{"$ref":"#/definitions/TextRequest"},{"type":"null"}]}},"required":["name"],"additionalProperties":false},{"type":"null"}]},"type":{"type":"string","const":"status"}},"required":["status"],"additionalProperties":false},{"type":"object","properties":{"place":{"anyOf":[{"type":"object","properties":{"lat":{"type":"number"},"lon":{"type":"number"},"name":{"type":["string","null"]},"address":{"type":["string","null"]},"aws_place_id":{"type":["string","null"]},"google_place_id":{"type":["string","null"]}},"required":["lat","lon"],"additionalProperties":false},{"type":"null"}]},"type":{"type":"string","const":"place"}},"required":["place"],"additionalProperties":false},{"type":"object","properties":{"verification":{"anyOf":[{"type":"object","properties":{"state":{"type":"string","const":"verified"},"date":{"$ref":"#/definitions/DateRequest"}},"required":["state"],"additionalProperties":false},{"type":"object","properties":{"state":{"type":"string","const":"unverified"}},"required":["state"],"additionalProperties":false}]},"type":{"type":"string","const":"verification"}},"required":["verification"],"additionalProperties":false}]}},"Record<string,(structure-969580145-8735-8810-969580145-8735-11228-969580145-8720-11229-969580145-8703-11230-969580145-8412-11698-969580145-8380-11699-969580145-0-20159|structure-969580145-8812-8895-969580145-8735-11228-969580145-8720-11229-969580145-8703-11230-969580145-8412-11698-969580145-8380-11699-969580145-0-20159|structure-969580145-8897-8961-969580145-8735-11228-969580145-8720-11229-969580145-8703-11230-969580145-8412-11698-969580145-8380-11699-969580145-0-20159|structure-969580145-8963-9026-969580145-8735-11228-969580145-8720-11229-969580145-8703-11230-969580145-8412-11698-969580145-8380-11699-969580145-0-20159|structure-969580145-9028-9395-969580145-8735-11228-969580145-8720-11229-969580145-8703-11230-969580145-8412-11698-969580145-8380-11699-969580145-0-20159|structure-969580145-9397-9776-969580145-8735-11228-969580145-8720-11229-969580145-8703-11230-969580145-8412-11698-969580145-8380-11699-969580145-0-20159|structure-969580145-9778-9881-969580145-8735-11228-969580145-8720-11229-969580145-8703-11230-969580145-8412-11698-969580145-8380-11699-969580145-0-20159|structure-969580145-9883-9952-969580145-8735-11228-969580145-8720-11229-969580145-8703-11230-969580145-8412-11698-969580145-8380-11699-969580145-0-20159|structure-969580145-9954-10037-969580145-8735-11228-969580145-8720-11229-969580145-8703-11230-969580145-8412-11698-969580145-8380-11699-969580145-0-20159|structure-969580145-10039-10104-969580145-8735-11228-969580145-8720-11229-969580145-8703-11230-969580145-8412-11698-969580145-8380-11699-969580145-0-20159|structure-969580145-10106-10168-969580145-8735-11228-969580145-8720-11229-969580145-8703-11230-969580145-8412-11698-969580145-8380-11699-969580145-0-20159|structure-969580145-10170-10265-969580145-8735-11228-969580145-8720-11229-969580145-8703-11230-969580145-8412-11698-969580145-8380-11699-969580145-0-20159|structure-969580145-10267-10396-969580145-8735-11228-969580145-8720-11229-969580145-8703-11230-969580145-8412-11698-969580145-8380-11699-969580145-0-20159|structure-969580145-10398-10765-969580145-8735-11228-969580145-8720-11229-969580145-8703-11230-969580145-8412-11698-969580145-8380-11699-969580145-0-20159|structure-969580145-10767-11042-969580145-8735-11228-969580145-8720-11229-969580145-8703-11230-969580145-8412-11698-969580145-8380-11699-969580145-0-20159|structure-969580145-11044-11228-969580145-8735-11228-969580145-8720-11229-969580145-8703-11230-969580145-8412-11698-969580145-8380-11699-969580145-0-20159)>":{"type":"object","additionalProperties":{"anyOf":[{"type":"object","properties":{"title":{"type":"array","items":{"$ref":"#/definitions/RichTextItemRequest"}},"type":{"type":"string","const":"title"}},"required":["title"],"additionalProperties":false},{"type":"object","properties":{"rich_text":{"type":"array","items":{"$ref":"#/definitions/RichTextItemRequest"}},"type":{"type":"string","const":"rich_text"}},"required":["rich_text"],"additionalProperties":false},{"type":"object","properties":{"number":{"type":["number","null"]},"type":{"type":"string","const":"number"}},"required":["number"],"additionalProperties":false},{"type":"object","properties":{"url":{"anyOf":[{"$ref":"#/definitions/TextRequest"},{"type":"null"}]},"type":{"type":"string","const":"url"}},"required":["url"],"additionalProperties":false},{"type":"object","properties":{"select":{"anyOf":[{"type":"object","properties":{"id":{"$ref":"#/definitions/StringRequest"},"name":{"$ref":"#/definitions/TextRequest"},"color":{"$ref":"#/definitions/SelectColor"},"description":{"anyOf":[{"$ref":"#/definitions/TextRequest"},{"type":"null"}]}},"required":["id"],"additionalProperties":false},{"type":"object","properties":{"name":{"$ref":"#/definitions/TextRequest"},"id":{"$ref":"#/definitions/StringRequest"},"color":{"$ref":"#/definitions/SelectColor"},"description":{"anyOf":[{"$ref":"#/definitions/TextRequest"},{"type":"null"}]}},"required":["name"],"additionalProperties":false},{"type":"null"}]},"type":{"type":"string","const":"select"}},"required":["select"],"additionalProperties":false},{"type":"object","properties":{"multi_select":{"type":"array","items":{"anyOf":[{"type":"object","properties":{"id":{"$ref":"#/definitions/StringRequest"},"name":{"$ref":"#/definitions/TextRequest"},"color":{"$ref":"#/definitions/SelectColor"},"description":{"anyOf":[{"$ref":"#/definitions/TextRequest"},{"type":"null"}]}},"required":["id"],"additionalProperties":false},{"type":"object","properties":{"name":{"$ref":"#/definitions/TextRequest"},"id":{"$ref":"#/definitions/StringRequest"},"color":{"$ref":"#/definitions/SelectColor"},"description":{"anyOf":[{"$ref":"#/definitions/TextRequest"},{"type":"null"}]}},"required":["name"],"additionalProperties":false}]}},"type":{"type":"string","const":"multi_select"}},"required":["multi_select"],"additionalProperties":false},{"type":"object","properties":{"people":{"type":"array","items":{"anyOf":[{"$ref":"#/definitions/PartialUserObjectRequest"},{"$ref":"#/definitions/GroupObjectRequest"}]}},"type":{"type":"string","const":"people"}},"required":["people"],"additionalProperties":false},{"type":"object","properties":{"email":{"anyOf":[{"$ref":"#/definitions/StringRequest"},{"type":"null"}]},"type":{"type":"string","const":"email"}},"required":["email"],"additionalProperties":false},{"type":"object","properties":{"phone_number":{"anyOf":[{"$ref":"#/definitions/StringRequest"},{"type":"null"}]},"type":{"type":"string","const":"phone_number"}},"required":["phone_number"],"additionalProperties":false},{"type":"object","properties":{"date":{"anyOf":[{"$ref":"#/definitions/DateRequest"},{"type":"null"}]},"type":{"type":"string","const":"date"}},"required":["date"],"additionalProperties":false},{"type":"object","properties":{"checkbox":{"type":"boolean"},"type":{"type":"string","const":"checkbox"}},"required":["checkbox"],"additionalProperties":false},{"type":"object","properties":{"relation":{"type":"array","items":{"$ref":"#/definitions/RelationItemPropertyValueResponse"}},"type":{"type":"string","const":"relation"}},"required":["relation"],"additionalProperties":false},{"type":"object","properties":{"files":{"type":"array","items":{"anyOf":[{"$ref":"#/definitions/InternalOrExternalFileWithNameRequest"},{"$ref":"#/definitions/FileUploadWithOptionalNameRequest"}]}},"type":{"type":"string","const":"files"}},"required":["files"],"additionalProperties":false},{"type":"object","properties":{"status":{"anyOf":[{"type":"object","properties":{"id":{"$ref":"#/definitions/StringRequest"},"name":{"$ref":"#/definitions/TextRequest"},"color":{"$ref":"#/definitions/SelectColor"},"description":{"anyOf":[{"$ref":"#/definitions/TextRequest"},{"type":"null"}]}},"required":["id"],"additionalProperties":false},{"type":"object","properties":{"name":{"$ref":"#/definitions/TextRequest"},"id":{"$ref":"#/definitions/StringRequest"},"color":{"$ref":"#/definitions/SelectColor"},"description":{"anyOf":[{"$ref":"#/definitions/TextRequest"},{"type":"null"}]}},"required":["name"],"additionalProperties":false},{"type":"null"}]},"type":{"type":"string","const":"status"}},"required":["status"],"additionalProperties":false},{"type":"object","properties":{"place":{"anyOf":[{"type":"object","properties":{"lat":{"type":"number"},"lon":{"type":"number"},"name":{"type":["string","null"]},"address":{"type":["string","null"]},"aws_place_id":{"type":["string","null"]},"google_place_id":{"type":["string","null"]}},"required":["lat","lon"],"additionalProperties":false},{"type":"null"}]},"type":{"type":"string","const":"place"}},"required":["place"],"additionalProperties":false},{"type":"object","properties":{"verification":{"anyOf":[{"type":"object","properties":{"state":{"type":"string","const":"verified"},"date":{"$ref":"#/definitions/DateRequest"}},"required":["state"],"additionalProperties":false},{"type":"object","properties":{"state":{"type":"string","const":"unverified"}},"required":["state"],"additionalProperties":false}]},"type":{"type":"string","const":"verification"}},"required":["verification"],"additionalProperties":false}]}},"Record<string,DatabasePropertyConfigResponse>":{"type":"object","additionalProperties":{"$ref":"#/definitions/DatabasePropertyConfigResponse"}},"Record<string,PagePropertyValueWithIdResponse>":{"type":"object","additionalProperties":{"$ref":"#/definitions/PagePropertyValueWithIdResponse"}},"Record<string,PropertyConfigurationRequest>":{"type":"object","additionalProperties":{"$ref":"#/definitions/PropertyConfigurationRequest"}},"Record<string,QuickFilterConditionRequest>":{"type":"object","additionalProperties":{"$ref":"#/definitions/QuickFilterConditionRequest"}},"Record<string,QuickFilterConditionResponse>":{"type":"object","additionalProperties":{"$ref":"#/definitions/QuickFilterConditionResponse"}},"Record<string,never>":{"type":"object","additionalProperties":{"not":{}}},"RelationArrayBasedPropertyValueResponse":{"type":"object","properties":{"type":{"type":"string","const":"relation"},"relation":{"type":"array","items":{"$ref":"#/definitions/RelationItemPropertyValueResponse"}}},"required":["type","relation"],"additionalProperties":false},"RelationGroupByConfigRequest":{"type":"object","properties":{"type":{"type":"string","const":"relation"},"property_id":{"type":"string"},"sort":{"$ref":"#/definitions/GroupSortRequest"},"hide_empty_groups":{"type":"boolean"}},"required":["type","property_id","sort"],"additionalProperties":false},"RelationGroupByConfigResponse":{"type":"object","properties":{"type":{"type":"string","const":"relation"},"property_id":{"type":"string"},"sort":{"$ref":"#/definitions/GroupSortResponse"},"property_name":{"type":"string"},"hide_empty_groups":{"type":"boolean"}},"required":["type","property_id","sort"],"additionalProperties":false},"RelationItemPropertyValueResponse":{"type":"object","properties":{"id":{"$ref":"#/definitions/IdRequest"}},"required":["id"],"additionalProperties":false},"RelationPropertyFilter":{"anyOf":[{"type":"object","properties":{"contains":{"$ref":"#/definitions/IdRequest"}},"required":["contains"],"additionalProperties":false},{"type":"object","properties":{"does_not_contain":{"$ref":"#/definitions/IdRequest"}},"required":["does_not_contain"],"additionalProperties":false},{"$ref":"#/definitions/ExistencePropertyFilter"}]},"RelationPropertyItemObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"relation"},"relation":{"type":"object","properties":{"id":{"type":"string"}},"required":["id"],"additionalProperties":false},"object":{"type":"string","const":"property_item"},"id":{"type":"string"}},"required":["type","relation","object","id"],"additionalProperties":false},"RelativeDateValue":{"type":"string","enum":["today","tomorrow","yesterday","one_week_ago","one_week_from_now","one_month_ago","one_month_from_now"]},"RequestStatusResponse":{"type":"object","properties":{"type":{"type":"string","enum":["complete","incomplete"]},"incomplete_reason":{"type":"string","const":"query_result_limit_reached"}},"required":["type"],"additionalProperties":false},"RichTextArrayBasedPropertyValueResponse":{"type":"object","properties":{"type":{"type":"string","const":"rich_text"},"rich_text":{"type":"array","items":{"$ref":"#/definitions/RichTextItemResponse"}}},"required":["type","rich_text"],"additionalProperties":false},"RichTextItemRequest":{"anyOf":[{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"text"},"text":{"type":"object","properties":{"content":{"type":"string"},"link":{"anyOf":[{"type":"object","properties":{"url":{"type":"string"}},"required":["url"],"additionalProperties":false},{"type":"null"}]}},"required":["content"],"additionalProperties":false},"annotations":{"$ref":"#/definitions/AnnotationRequest"}},"required":["text"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"mention"},"mention":{"anyOf":[{"type":"object","properties":{"type":{"type":"string","const":"user"},"user":{"$ref":"#/definitions/PartialUserObjectRequest"}},"required":["user"],"additionalProperties":false},{"type":"object","properties":{"type":{"type":"string","const":"date"},"date":{"$ref":"#/definitions/DateRequest"}},"required":["date"],"additionalProperties":false},{"type":"object","properties":{"type":{"type":"string","const":"page"},"page":{"type":"object","properties":{"id":{"$ref":"#/definitions/IdRequest"}},"required":["id"],"additionalProperties":false}},"required":["page"],"additionalProperties":false},{"type":"object","properties":{"type":{"type":"string","const":"database"},"database":{"type":"object","properties":{"id":{"$ref":"#/definitions/IdRequest"}},"required":["id"],"additionalProperties":false}},"required":["database"],"additionalProperties":false},{"type":"object","properties":{"type":{"type":"string","const":"template_mention"},"template_mention":{"$ref":"#/definitions/TemplateMentionRequest"}},"required":["template_mention"],"additionalProperties":false},{"type":"object","properties":{"type":{"type":"string","const":"custom_emoji"},"custom_emoji":{"type":"object","properties":{"id":{"$ref":"#/definitions/IdRequest"},"name":{"type":"string"},"url":{"type":"string"}},"required":["id"],"additionalProperties":false}},"required":["custom_emoji"],"additionalProperties":false}]},"annotations":{"$ref":"#/definitions/AnnotationRequest"}},"required":["mention"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"equation"},"equation":{"type":"object","properties":{"expression":{"type":"string"}},"required":["expression"],"additionalProperties":false},"annotations":{"$ref":"#/definitions/AnnotationRequest"}},"required":["equation"]}]},"RichTextItemResponse":{"anyOf":[{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"text"},"text":{"type":"object","properties":{"content":{"type":"string"},"link":{"anyOf":[{"type":"object","properties":{"url":{"type":"string"}},"required":["url"],"additionalProperties":false},{"type":"null"}]}},"required":["content","link"],"additionalProperties":false},"plain_text":{"type":"string"},"href":{"type":["string","null"]},"annotations":{"$ref":"#/definitions/AnnotationResponse"}},"required":["annotations","href","plain_text","text","type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"mention"},"mention":{"anyOf":[{"type":"object","properties":{"type":{"type":"string","const":"user"},"user":{"$ref":"#/definitions/UserValueResponse"}},"required":["type","user"],"additionalProperties":false},{"type":"object","properties":{"type":{"type":"string","const":"date"},"date":{"$ref":"#/definitions/DateResponse"}},"required":["type","date"],"additionalProperties":false},{"type":"object","properties":{"type":{"type":"string","const":"link_preview"},"link_preview":{"$ref":"#/definitions/LinkPreviewMentionResponse"}},"required":["type","link_preview"],"additionalProperties":false},{"type":"object","properties":{"type":{"type":"string","const":"link_mention"},"link_mention":{"$ref":"#/definitions/LinkMentionResponse"}},"required":["type","link_mention"],"additionalProperties":false},{"type":"object","properties":{"type":{"type":"string","const":"page"},"page":{"type":"object","properties":{"id":{"$ref":"#/definitions/IdResponse"}},"required":["id"],"additionalProperties":false}},"required":["type","page"],"additionalProperties":false},{"type":"object","properties":{"type":{"type":"string","const":"database"},"database":{"type":"object","properties":{"id":{"$ref":"#/definitions/IdResponse"}},"required":["id"],"additionalProperties":false}},"required":["type","database"],"additionalProperties":false},{"type":"object","properties":{"type":{"type":"string","const":"template_mention"},"template_mention":{"$ref":"#/definitions/TemplateMentionResponse"}},"required":["type","template_mention"],"additionalProperties":false},{"type":"object","properties":{"type":{"type":"string","const":"custom_emoji"},"custom_emoji":{"$ref":"#/definitions/CustomEmojiResponse"}},"required":["type","custom_emoji"],"additionalProperties":false}]},"plain_text":{"type":"string"},"href":{"type":["string","null"]},"annotations":{"$ref":"#/definitions/AnnotationResponse"}},"required":["annotations","href","mention","plain_text","type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"equation"},"equation":{"type":"object","properties":{"expression":{"type":"string"}},"required":["expression"],"additionalProperties":false},"plain_text":{"type":"string"},"href":{"type":["string","null"]},"annotations":{"$ref":"#/definitions/AnnotationResponse"}},"required":["annotations","equation","href","plain_text","type"]}]},"RichTextPropertyItemObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"rich_text"},"rich_text":{"$ref":"#/definitions/RichTextItemResponse"},"object":{"type":"string","const":"property_item"},"id":{"type":"string"}},"required":["type","rich_text","object","id"],"additionalProperties":false},"RollupFunction":{"type":"string","enum":["count","count_values","empty","not_empty","unique","show_unique","percent_empty","percent_not_empty","sum","average","median","min","max","range","earliest_date","latest_date","date_range","checked","unchecked","percent_checked","percent_unchecked","count_per_group","percent_per_group","show_original"]},"RollupPropertyFilter":{"anyOf":[{"type":"object","properties":{"any":{"$ref":"#/definitions/RollupSubfilterPropertyFilter"}},"required":["any"],"additionalProperties":false},{"type":"object","properties":{"none":{"$ref":"#/definitions/RollupSubfilterPropertyFilter"}},"required":["none"],"additionalProperties":false},{"type":"object","properties":{"every":{"$ref":"#/definitions/RollupSubfilterPropertyFilter"}},"required":["every"],"additionalProperties":false},{"type":"object","properties":{"date":{"$ref":"#/definitions/DatePropertyFilter"}},"required":["date"],"additionalProperties":false},{"type":"object","properties":{"number":{"$ref":"#/definitions/NumberPropertyFilter"}},"required":["number"],"additionalProperties":false}]},"RollupPropertyItemObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"rollup"},"rollup":{"anyOf":[{"type":"object","properties":{"type":{"type":"string","const":"number"},"number":{"type":["number","null"]},"function":{"$ref":"#/definitions/RollupFunction"}},"required":["type","number","function"],"additionalProperties":false},{"type":"object","properties":{"type":{"type":"string","const":"date"},"date":{"anyOf":[{"$ref":"#/definitions/DateResponse"},{"type":"null"}]},"function":{"$ref":"#/definitions/RollupFunction"}},"required":["type","date","function"],"additionalProperties":false},{"type":"object","properties":{"type":{"type":"string","const":"array"},"array":{"type":"array","items":{"$ref":"#/definitions/EmptyObject"}},"function":{"$ref":"#/definitions/RollupFunction"}},"required":["type","array","function"],"additionalProperties":false},{"type":"object","properties":{"type":{"type":"string","const":"unsupported"},"unsupported":{"$ref":"#/definitions/EmptyObject"},"function":{"$ref":"#/definitions/RollupFunction"}},"required":["type","unsupported","function"],"additionalProperties":false},{"type":"object","properties":{"type":{"type":"string","const":"incomplete"},"incomplete":{"$ref":"#/definitions/EmptyObject"},"function":{"$ref":"#/definitions/RollupFunction"}},"required":["type","incomplete","function"],"additionalProperties":false}]},"object":{"type":"string","const":"property_item"},"id":{"type":"string"}},"required":["type","rollup","object","id"],"additionalProperties":false},"RollupSubfilterPropertyFilter":{"anyOf":[{"type":"object","properties":{"rich_text":{"$ref":"#/definitions/TextPropertyFilter"}},"required":["rich_text"],"additionalProperties":false},{"type":"object","properties":{"number":{"$ref":"#/definitions/NumberPropertyFilter"}},"required":["number"],"additionalProperties":false},{"type":"object","properties":{"checkbox":{"$ref":"#/definitions/CheckboxPropertyFilter"}},"required":["checkbox"],"additionalProperties":false},{"type":"object","properties":{"select":{"$ref":"#/definitions/SelectPropertyFilter"}},"required":["select"],"additionalProperties":false},{"type":"object","properties":{"multi_select":{"$ref":"#/definitions/MultiSelectPropertyFilter"}},"required":["multi_select"],"additionalProperties":false},{"type":"object","properties":{"relation":{"$ref":"#/definitions/RelationPropertyFilter"}},"required":["relation"],"additionalProperties":false},{"type":"object","properties":{"date":{"$ref":"#/definitions/DatePropertyFilter"}},"required":["date"],"additionalProperties":false},{"type":"object","properties":{"people":{"$ref":"#/definitions/PeoplePropertyFilter"}},"required":["people"],"additionalProperties":false},{"type":"object","properties":{"files":{"$ref":"#/definitions/ExistencePropertyFilter"}},"required":["files"],"additionalProperties":false},{"type":"object","properties":{"status":{"$ref":"#/definitions/StatusPropertyFilter"}},"required":["status"],"additionalProperties":false}]},"SearchBodyParameters":{"type":"object","properties":{"sort":{"anyOf":[{"type":"object","properties":{"timestamp":{"type":"string","const":"last_edited_time"},"direction":{"type":"string","enum":["ascending","descending"]}},"required":["timestamp","direction"],"additionalProperties":false},{"type":"object","properties":{"property":{"type":"string","const":"relevance"}},"required":["property"],"additionalProperties":false}]},"query":{"type":"string"},"start_cursor":{"type":["string","null"]},"page_size":{"type":"number"},"filter":{"anyOf":[{"type":"object","properties":{"property":{"type":"string","const":"object"},"value":{"type":"string","enum":["page","data_source"]},"in_trash":{"type":"boolean"}},"required":["property","value"],"additionalProperties":false},{"type":"object","properties":{"in_trash":{"type":"boolean"}},"required":["in_trash"],"additionalProperties":false}]}},"additionalProperties":false},"SearchResponse":{"type":"object","properties":{"type":{"type":"string","const":"page_or_data_source"},"page_or_data_source":{"$ref":"#/definitions/EmptyObject"},"object":{"type":"string","const":"list"},"next_cursor":{"type":["string","null"]},"has_more":{"type":"boolean"},"results":{"type":"array","items":{"anyOf":[{"$ref":"#/definitions/PageObjectResponse"},{"$ref":"#/definitions/PartialPageObjectResponse"},{"$ref":"#/definitions/PartialDataSourceObjectResponse"},{"$ref":"#/definitions/DataSourceObjectResponse"}]}},"request_status":{"type":"object","properties":{"type":{"type":"string","enum":["complete","incomplete"]},"incomplete_reason":{"type":"string","const":"query_result_limit_reached"}},"required":["type"],"additionalProperties":false}},"required":["type","page_or_data_source","object","next_cursor","has_more","results"],"additionalProperties":false},"SelectColor":{"type":"string","enum":["default","gray","brown","orange","yellow","green","blue","purple","pink","red"]},"SelectGroupByConfigRequest":{"type":"object","properties":{"type":{"type":"string","enum":["select","multi_select"]},"property_id":{"type":"string"},"sort":{"$ref":"#/definitions/GroupSortRequest"},"hide_empty_groups":{"type":"boolean"}},"required":["type","property_id","sort"],"additionalProperties":false},"SelectGroupByConfigResponse":{"type":"object","properties":{"type":{"type":"string","enum":["select","multi_select"]},"property_id":{"type":"string"},"sort":{"$ref":"#/definitions/GroupSortResponse"},"property_name":{"type":"string"},"hide_empty_groups":{"type":"boolean"}},"required":["type","property_id","sort"],"additionalProperties":false},"SelectPropertyFilter":{"anyOf":[{"type":"object","properties":{"equals":{"$ref":"#/definitions/StringOrStringArray"}},"required":["equals"],"additionalProperties":false},{"type":"object","properties":{"does_not_equal":{"$ref":"#/definitions/StringOrStringArray"}},"required":["does_not_equal"],"additionalProperties":false},{"$ref":"#/definitions/ExistencePropertyFilter"}]},"SelectPropertyItemObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"select"},"select":{"anyOf":[{"$ref":"#/definitions/PartialSelectResponse"},{"type":"null"}]},"object":{"type":"string","const":"property_item"},"id":{"type":"string"}},"required":["type","select","object","id"],"additionalProperties":false},"SelectPropertyResponse":{"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"},"color":{"$ref":"#/definitions/SelectColor"},"description":{"type":["string","null"]}},"required":["id","name","color","description"],"additionalProperties":false},"SelectSimplePropertyValueResponse":{"type":"object","properties":{"type":{"type":"string","const":"select"},"select":{"anyOf":[{"$ref":"#/definitions/PartialSelectPropertyValueResponse"},{"type":"null"}]}},"required":["type","select"],"additionalProperties":false},"SimpleOrArrayPropertyValueResponse":{"anyOf":[{"$ref":"#/definitions/SimplePropertyValueResponse"},{"$ref":"#/definitions/ArrayBasedPropertyValueResponse"}]},"SimplePropertyValueResponse":{"anyOf":[{"$ref":"#/definitions/NumberSimplePropertyValueResponse"},{"$ref":"#/definitions/UrlSimplePropertyValueResponse"},{"$ref":"#/definitions/SelectSimplePropertyValueResponse"},{"$ref":"#/definitions/MultiSelectSimplePropertyValueResponse"},{"$ref":"#/definitions/StatusSimplePropertyValueResponse"},{"$ref":"#/definitions/DateSimplePropertyValueResponse"},{"$ref":"#/definitions/EmailSimplePropertyValueResponse"},{"$ref":"#/definitions/PhoneNumberSimplePropertyValueResponse"},{"$ref":"#/definitions/CheckboxSimplePropertyValueResponse"},{"$ref":"#/definitions/FilesSimplePropertyValueResponse"},{"$ref":"#/definitions/CreatedBySimplePropertyValueResponse"},{"$ref":"#/definitions/CreatedTimeSimplePropertyValueResponse"},{"$ref":"#/definitions/LastEditedBySimplePropertyValueResponse"},{"$ref":"#/definitions/LastEditedTimeSimplePropertyValueResponse"},{"$ref":"#/definitions/FormulaSimplePropertyValueResponse"},{"$ref":"#/definitions/ButtonSimplePropertyValueResponse"},{"$ref":"#/definitions/UniqueIdSimplePropertyValueResponse"},{"$ref":"#/definitions/VerificationSimplePropertyValueResponse"},{"$ref":"#/definitions/PlaceSimplePropertyValueResponse"}]},"SortDirectionRequest":{"type":"string","enum":["ascending","descending"]},"StatusGroupByConfigRequest":{"type":"object","properties":{"type":{"type":"string","const":"status"},"property_id":{"type":"string"},"group_by":{"type":"string","enum":["group","option"]},"sort":{"$ref":"#/definitions/GroupSortRequest"},"hide_empty_groups":{"type":"boolean"}},"required":["type","property_id","group_by","sort"],"additionalProperties":false},"StatusGroupByConfigResponse":{"type":"object","properties":{"type":{"type":"string","const":"status"},"property_id":{"type":"string"},"group_by":{"type":"string","enum":["group","option"]},"sort":{"$ref":"#/definitions/GroupSortResponse"},"property_name":{"type":"string"},"hide_empty_groups":{"type":"boolean"}},"required":["type","property_id","group_by","sort"],"additionalProperties":false},"StatusPropertyConfigRequest":{"type":"object","properties":{"options":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"color":{"$ref":"#/definitions/SelectColor"},"description":{"type":["string","null"]}},"required":["name"],"additionalProperties":false}}},"additionalProperties":false},"StatusPropertyConfigUpdateRequest":{"type":"object","properties":{"options":{"type":"array","items":{"anyOf":[{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"id":{"type":"string"},"color":{"$ref":"#/definitions/SelectColor"},"description":{"type":["string","null"]}},"required":["name"]},{"type":"object","additionalProperties":false,"properties":{"id":{"type":"string"},"name":{"type":"string"},"color":{"$ref":"#/definitions/SelectColor"},"description":{"type":["string","null"]}},"required":["id"]}]}}},"additionalProperties":false},"StatusPropertyFilter":{"anyOf":[{"type":"object","properties":{"equals":{"$ref":"#/definitions/StringOrStringArray"}},"required":["equals"],"additionalProperties":false},{"type":"object","properties":{"does_not_equal":{"$ref":"#/definitions/StringOrStringArray"}},"required":["does_not_equal"],"additionalProperties":false},{"$ref":"#/definitions/ExistencePropertyFilter"}]},"StatusPropertyItemObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"status"},"status":{"anyOf":[{"$ref":"#/definitions/PartialSelectResponse"},{"type":"null"}]},"object":{"type":"string","const":"property_item"},"id":{"type":"string"}},"required":["type","status","object","id"],"additionalProperties":false},"StatusPropertyResponse":{"type":"object","properties":{"id":{"type":"string"},"name":{"type":"string"},"color":{"$ref":"#/definitions/SelectColor"},"description":{"type":["string","null"]}},"required":["id","name","color","description"],"additionalProperties":false},"StatusSimplePropertyValueResponse":{"type":"object","properties":{"type":{"type":"string","const":"status"},"status":{"anyOf":[{"$ref":"#/definitions/PartialSelectPropertyValueResponse"},{"type":"null"}]}},"required":["type","status"],"additionalProperties":false},"StringFormulaPropertyResponse":{"type":"object","properties":{"type":{"type":"string","const":"string"},"string":{"type":["string","null"]}},"required":["type","string"],"additionalProperties":false},"StringFormulaPropertyValueResponse":{"type":"object","properties":{"type":{"type":"string","const":"string"},"string":{"type":["string","null"]}},"required":["type","string"],"additionalProperties":false},"StringOrStringArray":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]},"StringRequest":{"type":"string"},"SubtaskConfigRequest":{"type":"object","properties":{"property_id":{"type":"string"},"display_mode":{"type":"string","enum":["show","hidden","flattened","disabled"]},"filter_scope":{"type":"string","enum":["parents","parents_and_subitems","subitems"]},"toggle_column_id":{"type":"string"}},"additionalProperties":false},"SubtaskConfigResponse":{"type":"object","properties":{"property_id":{"type":"string"},"display_mode":{"type":"string","enum":["show","hidden","flattened","disabled"]},"filter_scope":{"type":"string","enum":["parents","parents_and_subitems","subitems"]},"toggle_column_id":{"type":"string"}},"additionalProperties":false},"SyncedBlockBlockObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"synced_block"},"synced_block":{"type":"object","properties":{"synced_from":{"anyOf":[{"type":"object","properties":{"type":{"type":"string","const":"block_id"},"block_id":{"$ref":"#/definitions/IdRequest"}},"required":["type","block_id"],"additionalProperties":false},{"type":"null"}]}},"required":["synced_from"],"additionalProperties":false},"parent":{"$ref":"#/definitions/ParentForBlockBasedObjectResponse"},"object":{"type":"string","const":"block"},"id":{"type":"string"},"created_time":{"type":"string"},"created_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"last_edited_time":{"type":"string"},"last_edited_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"has_children":{"type":"boolean"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead. Present for backwards compatibility with API versions prior to 2026-03-11."}},"required":["type","synced_block","parent","object","id","created_time","created_by","last_edited_time","last_edited_by","has_children","in_trash","archived"],"additionalProperties":false},"TabBlockObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"tab"},"tab":{"$ref":"#/definitions/EmptyObject"},"parent":{"$ref":"#/definitions/ParentForBlockBasedObjectResponse"},"object":{"type":"string","const":"block"},"id":{"type":"string"},"created_time":{"type":"string"},"created_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"last_edited_time":{"type":"string"},"last_edited_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"has_children":{"type":"boolean"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead. Present for backwards compatibility with API versions prior to 2026-03-11."}},"required":["type","tab","parent","object","id","created_time","created_by","last_edited_time","last_edited_by","has_children","in_trash","archived"],"additionalProperties":false},"TabItemRequestWithSingleLevelOfChildren":{"type":"object","properties":{"paragraph":{"$ref":"#/definitions/ParagraphWithSingleLevelOfChildrenRequest"},"type":{"type":"string","const":"paragraph"},"object":{"type":"string","const":"block"}},"required":["paragraph"],"additionalProperties":false},"TabItemRequestWithoutChildren":{"type":"object","properties":{"paragraph":{"$ref":"#/definitions/ContentWithRichTextColorAndIconRequest"},"type":{"type":"string","const":"paragraph"},"object":{"type":"string","const":"block"}},"required":["paragraph"],"additionalProperties":false},"TabRequestWithNestedTabItemChildren":{"type":"object","properties":{"children":{"type":"array","items":{"$ref":"#/definitions/TabItemRequestWithSingleLevelOfChildren"}}},"required":["children"],"additionalProperties":false},"TabRequestWithTabItemChildren":{"type":"object","properties":{"children":{"type":"array","items":{"$ref":"#/definitions/TabItemRequestWithoutChildren"}}},"required":["children"],"additionalProperties":false},"TableBlockObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"table"},"table":{"$ref":"#/definitions/ContentWithTableResponse"},"parent":{"$ref":"#/definitions/ParentForBlockBasedObjectResponse"},"object":{"type":"string","const":"block"},"id":{"type":"string"},"created_time":{"type":"string"},"created_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"last_edited_time":{"type":"string"},"last_edited_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"has_children":{"type":"boolean"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead. Present for backwards compatibility with API versions prior to 2026-03-11."}},"required":["type","table","parent","object","id","created_time","created_by","last_edited_time","last_edited_by","has_children","in_trash","archived"],"additionalProperties":false},"TableOfContentsBlockObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"table_of_contents"},"table_of_contents":{"type":"object","properties":{"color":{"$ref":"#/definitions/ApiColor"}},"required":["color"],"additionalProperties":false},"parent":{"$ref":"#/definitions/ParentForBlockBasedObjectResponse"},"object":{"type":"string","const":"block"},"id":{"type":"string"},"created_time":{"type":"string"},"created_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"last_edited_time":{"type":"string"},"last_edited_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"has_children":{"type":"boolean"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead. Present for backwards compatibility with API versions prior to 2026-03-11."}},"required":["type","table_of_contents","parent","object","id","created_time","created_by","last_edited_time","last_edited_by","has_children","in_trash","archived"],"additionalProperties":false},"TableRequestWithTableRowChildren":{"type":"object","properties":{"table_width":{"type":"number"},"children":{"type":"array","items":{"$ref":"#/definitions/TableRowRequest"}},"has_column_header":{"type":"boolean"},"has_row_header":{"type":"boolean"}},"required":["table_width","children"],"additionalProperties":false},"TableRowBlockObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"table_row"},"table_row":{"$ref":"#/definitions/ContentWithTableRowResponse"},"parent":{"$ref":"#/definitions/ParentForBlockBasedObjectResponse"},"object":{"type":"string","const":"block"},"id":{"type":"string"},"created_time":{"type":"string"},"created_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"last_edited_time":{"type":"string"},"last_edited_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"has_children":{"type":"boolean"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead. Present for backwards compatibility with API versions prior to 2026-03-11."}},"required":["type","table_row","parent","object","id","created_time","created_by","last_edited_time","last_edited_by","has_children","in_trash","archived"],"additionalProperties":false},"TableRowRequest":{"type":"object","properties":{"table_row":{"$ref":"#/definitions/ContentWithTableRowRequest"},"type":{"type":"string","const":"table_row"},"object":{"type":"string","const":"block"}},"required":["table_row"],"additionalProperties":false},"TableViewConfigRequest":{"type":"object","properties":{"type":{"type":"string","const":"table"},"properties":{"anyOf":[{"type":"array","items":{"$ref":"#/definitions/ViewPropertyConfigRequest"}},{"type":"null"}]},"group_by":{"anyOf":[{"$ref":"#/definitions/GroupByConfigRequest"},{"type":"null"}]},"subtasks":{"anyOf":[{"$ref":"#/definitions/SubtaskConfigRequest"},{"type":"null"}]},"wrap_cells":{"type":"boolean"},"frozen_column_index":{"type":"number"},"show_vertical_lines":{"type":"boolean"}},"required":["type"],"additionalProperties":false},"TableViewConfigResponse":{"type":"object","properties":{"type":{"type":"string","const":"table"},"properties":{"type":"array","items":{"$ref":"#/definitions/ViewPropertyConfigResponse"}},"group_by":{"$ref":"#/definitions/GroupByConfigResponse"},"subtasks":{"$ref":"#/definitions/SubtaskConfigResponse"},"wrap_cells":{"type":"boolean"},"frozen_column_index":{"type":"number"},"show_vertical_lines":{"type":"boolean"}},"required":["type"],"additionalProperties":false},"TemplateBlockObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"template"},"template":{"type":"object","properties":{"rich_text":{"type":"array","items":{"$ref":"#/definitions/RichTextItemResponse"}}},"required":["rich_text"],"additionalProperties":false},"parent":{"$ref":"#/definitions/ParentForBlockBasedObjectResponse"},"object":{"type":"string","const":"block"},"id":{"type":"string"},"created_time":{"type":"string"},"created_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"last_edited_time":{"type":"string"},"last_edited_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"has_children":{"type":"boolean"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead. Present for backwards compatibility with API versions prior to 2026-03-11."}},"required":["type","template","parent","object","id","created_time","created_by","last_edited_time","last_edited_by","has_children","in_trash","archived"],"additionalProperties":false},"TemplateMentionDateTemplateMentionRequest":{"type":"object","properties":{"type":{"type":"string","const":"template_mention_date"},"template_mention_date":{"type":"string","enum":["today","now"]}},"required":["template_mention_date"],"additionalProperties":false},"TemplateMentionDateTemplateMentionResponse":{"type":"object","properties":{"type":{"type":"string","const":"template_mention_date"},"template_mention_date":{"type":"string","enum":["today","now"]}},"required":["type","template_mention_date"],"additionalProperties":false},"TemplateMentionRequest":{"anyOf":[{"$ref":"#/definitions/TemplateMentionDateTemplateMentionRequest"},{"$ref":"#/definitions/TemplateMentionUserTemplateMentionRequest"}]},"TemplateMentionResponse":{"anyOf":[{"$ref":"#/definitions/TemplateMentionDateTemplateMentionResponse"},{"$ref":"#/definitions/TemplateMentionUserTemplateMentionResponse"}]},"TemplateMentionUserTemplateMentionRequest":{"type":"object","properties":{"type":{"type":"string","const":"template_mention_user"},"template_mention_user":{"type":"string","const":"me"}},"required":["template_mention_user"],"additionalProperties":false},"TemplateMentionUserTemplateMentionResponse":{"type":"object","properties":{"type":{"type":"string","const":"template_mention_user"},"template_mention_user":{"type":"string","const":"me"}},"required":["type","template_mention_user"],"additionalProperties":false},"TemplateTimezone":{"type":"string"},"TextGroupByConfigRequest":{"type":"object","properties":{"type":{"type":"string","enum":["text","title","url","email","phone_number"]},"property_id":{"type":"string"},"group_by":{"type":"string","enum":["exact","alphabet_prefix"]},"sort":{"$ref":"#/definitions/GroupSortRequest"},"hide_empty_groups":{"type":"boolean"}},"required":["type","property_id","group_by","sort"],"additionalProperties":false},"TextGroupByConfigResponse":{"type":"object","properties":{"type":{"type":"string","enum":["text","title","url","email","phone_number"]},"property_id":{"type":"string"},"group_by":{"type":"string","enum":["exact","alphabet_prefix"]},"sort":{"$ref":"#/definitions/GroupSortResponse"},"property_name":{"type":"string"},"hide_empty_groups":{"type":"boolean"}},"required":["type","property_id","group_by","sort"],"additionalProperties":false},"TextPropertyFilter":{"anyOf":[{"type":"object","properties":{"equals":{"type":"string"}},"required":["equals"],"additionalProperties":false},{"type":"object","properties":{"does_not_equal":{"type":"string"}},"required":["does_not_equal"],"additionalProperties":false},{"type":"object","properties":{"contains":{"type":"string"}},"required":["contains"],"additionalProperties":false},{"type":"object","properties":{"does_not_contain":{"type":"string"}},"required":["does_not_contain"],"additionalProperties":false},{"type":"object","properties":{"starts_with":{"type":"string"}},"required":["starts_with"],"additionalProperties":false},{"type":"object","properties":{"ends_with":{"type":"string"}},"required":["ends_with"],"additionalProperties":false},{"$ref":"#/definitions/ExistencePropertyFilter"}]},"TextRequest":{"type":"string"},"TimeZoneRequest":{"type":"string"},"TimelineArrowsByRequest":{"type":"object","properties":{"property_id":{"type":["string","null"]}},"additionalProperties":false},"TimelineArrowsByResponse":{"type":"object","properties":{"property_id":{"type":["string","null"]}},"additionalProperties":false},"TimelinePreferenceRequest":{"type":"object","properties":{"zoom_level":{"type":"string","enum":["hours","day","week","bi_week","month","quarter","year","5_years"]},"center_timestamp":{"type":"number"}},"required":["zoom_level"],"additionalProperties":false},"TimelinePreferenceResponse":{"type":"object","properties":{"zoom_level":{"type":"string","enum":["hours","day","week","bi_week","month","quarter","year","5_years"]},"center_timestamp":{"type":"number"}},"required":["zoom_level"],"additionalProperties":false},"TimelineViewConfigRequest":{"type":"object","properties":{"type":{"type":"string","const":"timeline"},"date_property_id":{"type":"string"},"end_date_property_id":{"type":["string","null"]},"properties":{"anyOf":[{"type":"array","items":{"$ref":"#/definitions/ViewPropertyConfigRequest"}},{"type":"null"}]},"show_table":{"type":["boolean","null"]},"table_properties":{"anyOf":[{"type":"array","items":{"$ref":"#/definitions/ViewPropertyConfigRequest"}},{"type":"null"}]},"preference":{"anyOf":[{"$ref":"#/definitions/TimelinePreferenceRequest"},{"type":"null"}]},"arrows_by":{"anyOf":[{"$ref":"#/definitions/TimelineArrowsByRequest"},{"type":"null"}]},"color_by":{"type":["boolean","null"]}},"required":["type","date_property_id"],"additionalProperties":false},"TimelineViewConfigResponse":{"type":"object","properties":{"type":{"type":"string","const":"timeline"},"date_property_id":{"type":"string"},"date_property_name":{"type":"string"},"end_date_property_id":{"type":"string"},"end_date_property_name":{"type":"string"},"properties":{"type":"array","items":{"$ref":"#/definitions/ViewPropertyConfigResponse"}},"show_table":{"type":"boolean"},"table_properties":{"type":"array","items":{"$ref":"#/definitions/ViewPropertyConfigResponse"}},"preference":{"$ref":"#/definitions/TimelinePreferenceResponse"},"arrows_by":{"$ref":"#/definitions/TimelineArrowsByResponse"},"color_by":{"type":"boolean"}},"required":["type","date_property_id"],"additionalProperties":false},"TimestampCreatedTimeFilter":{"type":"object","properties":{"created_time":{"$ref":"#/definitions/DatePropertyFilter"},"timestamp":{"type":"string","const":"created_time"},"type":{"type":"string","const":"created_time"}},"required":["created_time","timestamp"],"additionalProperties":false},"TimestampFilter":{"anyOf":[{"$ref":"#/definitions/TimestampCreatedTimeFilter"},{"$ref":"#/definitions/TimestampLastEditedTimeFilter"}]},"TimestampLastEditedTimeFilter":{"type":"object","properties":{"last_edited_time":{"$ref":"#/definitions/DatePropertyFilter"},"timestamp":{"type":"string","const":"last_edited_time"},"type":{"type":"string","const":"last_edited_time"}},"required":["last_edited_time","timestamp"],"additionalProperties":false},"TimestampSortResponse":{"type":"object","properties":{"timestamp":{"type":"string","enum":["created_time","last_edited_time"]},"direction":{"type":"string","enum":["ascending","descending"]}},"required":["timestamp","direction"],"additionalProperties":false},"TitleArrayBasedPropertyValueResponse":{"type":"object","properties":{"type":{"type":"string","const":"title"},"title":{"type":"array","items":{"$ref":"#/definitions/RichTextItemResponse"}}},"required":["type","title"],"additionalProperties":false},"TitleObjectResponse":{"type":"object","properties":{"title":{"type":"string"}},"required":["title"],"additionalProperties":false},"TitlePropertyItemObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"title"},"title":{"$ref":"#/definitions/RichTextItemResponse"},"object":{"type":"string","const":"property_item"},"id":{"type":"string"}},"required":["type","title","object","id"],"additionalProperties":false},"ToDoBlockObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"to_do"},"to_do":{"type":"object","properties":{"rich_text":{"type":"array","items":{"$ref":"#/definitions/RichTextItemResponse"}},"color":{"$ref":"#/definitions/ApiColor"},"checked":{"type":"boolean"}},"required":["rich_text","color","checked"],"additionalProperties":false},"parent":{"$ref":"#/definitions/ParentForBlockBasedObjectResponse"},"object":{"type":"string","const":"block"},"id":{"type":"string"},"created_time":{"type":"string"},"created_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"last_edited_time":{"type":"string"},"last_edited_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"has_children":{"type":"boolean"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead. Present for backwards compatibility with API versions prior to 2026-03-11."}},"required":["type","to_do","parent","object","id","created_time","created_by","last_edited_time","last_edited_by","has_children","in_trash","archived"],"additionalProperties":false},"ToggleBlockObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"toggle"},"toggle":{"$ref":"#/definitions/ContentWithRichTextAndColorResponse"},"parent":{"$ref":"#/definitions/ParentForBlockBasedObjectResponse"},"object":{"type":"string","const":"block"},"id":{"type":"string"},"created_time":{"type":"string"},"created_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"last_edited_time":{"type":"string"},"last_edited_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"has_children":{"type":"boolean"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead. Present for backwards compatibility with API versions prior to 2026-03-11."}},"required":["type","toggle","parent","object","id","created_time","created_by","last_edited_time","last_edited_by","has_children","in_trash","archived"],"additionalProperties":false},"TranscriptionBlockObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"transcription"},"transcription":{"$ref":"#/definitions/TranscriptionBlockResponse"},"parent":{"$ref":"#/definitions/ParentForBlockBasedObjectResponse"},"object":{"type":"string","const":"block"},"id":{"type":"string"},"created_time":{"type":"string"},"created_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"last_edited_time":{"type":"string"},"last_edited_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"has_children":{"type":"boolean"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead. Present for backwards compatibility with API versions prior to 2026-03-11."}},"required":["type","transcription","parent","object","id","created_time","created_by","last_edited_time","last_edited_by","has_children","in_trash","archived"],"additionalProperties":false,"deprecated":"Use MeetingNotesBlockObjectResponse instead. Renamed in API version 2026-03-11."},"TranscriptionBlockResponse":{"type":"object","properties":{"title":{"type":"array","items":{"$ref":"#/definitions/RichTextItemResponse"}},"status":{"$ref":"#/definitions/ApiTranscriptionStatus"},"children":{"$ref":"#/definitions/TranscriptionChildrenResponse"},"calendar_event":{"$ref":"#/definitions/TranscriptionCalendarEventResponse"},"recording":{"$ref":"#/definitions/TranscriptionRecordingResponse"}},"additionalProperties":false},"TranscriptionCalendarEventResponse":{"type":"object","properties":{"start_time":{"type":"string"},"end_time":{"type":"string"},"attendees":{"type":"array","items":{"$ref":"#/definitions/IdRequest"}}},"required":["start_time","end_time"],"additionalProperties":false},"TranscriptionChildrenResponse":{"type":"object","properties":{"summary_block_id":{"$ref":"#/definitions/IdRequest"},"notes_block_id":{"$ref":"#/definitions/IdRequest"},"transcript_block_id":{"$ref":"#/definitions/IdRequest"}},"additionalProperties":false},"TranscriptionRecordingResponse":{"type":"object","properties":{"start_time":{"type":"string"},"end_time":{"type":"string"}},"additionalProperties":false},"UniqueIdPropertyItemObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"unique_id"},"unique_id":{"type":"object","properties":{"prefix":{"type":["string","null"]},"number":{"type":["number","null"]}},"required":["prefix","number"],"additionalProperties":false},"object":{"type":"string","const":"property_item"},"id":{"type":"string"}},"required":["type","unique_id","object","id"],"additionalProperties":false},"UniqueIdPropertyValueResponse":{"type":"object","properties":{"prefix":{"type":["string","null"]},"number":{"type":["number","null"]}},"required":["prefix","number"],"additionalProperties":false},"UniqueIdSimplePropertyValueResponse":{"type":"object","properties":{"type":{"type":"string","const":"unique_id"},"unique_id":{"$ref":"#/definitions/UniqueIdPropertyValueResponse"}},"required":["type","unique_id"],"additionalProperties":false},"UnsupportedBlockObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"unsupported"},"unsupported":{"type":"object","properties":{"block_type":{"type":"string"}},"required":["block_type"],"additionalProperties":false},"parent":{"$ref":"#/definitions/ParentForBlockBasedObjectResponse"},"object":{"type":"string","const":"block"},"id":{"type":"string"},"created_time":{"type":"string"},"created_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"last_edited_time":{"type":"string"},"last_edited_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"has_children":{"type":"boolean"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead. Present for backwards compatibility with API versions prior to 2026-03-11."}},"required":["type","unsupported","parent","object","id","created_time","created_by","last_edited_time","last_edited_by","has_children","in_trash","archived"],"additionalProperties":false},"UnsupportedFormulaPropertyResponse":{"type":"object","properties":{"type":{"type":"string","const":"unsupported"},"unsupported":{"$ref":"#/definitions/EmptyObject"}},"required":["type","unsupported"],"additionalProperties":false},"UnsupportedFormulaPropertyValueResponse":{"type":"object","properties":{"type":{"type":"string","const":"unsupported"},"unsupported":{"$ref":"#/definitions/EmptyObject"}},"required":["type","unsupported"],"additionalProperties":false},"UpdateBlockBodyParameters":{"anyOf":[{"type":"object","additionalProperties":false,"properties":{"embed":{"$ref":"#/definitions/UpdateMediaContentWithUrlAndCaptionRequest"},"type":{"type":"string","const":"embed"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead."}},"required":["embed"]},{"type":"object","additionalProperties":false,"properties":{"bookmark":{"$ref":"#/definitions/UpdateMediaContentWithUrlAndCaptionRequest"},"type":{"type":"string","const":"bookmark"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead."}},"required":["bookmark"]},{"type":"object","additionalProperties":false,"properties":{"image":{"$ref":"#/definitions/UpdateMediaContentWithFileAndCaptionRequest"},"type":{"type":"string","const":"image"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead."}},"required":["image"]},{"type":"object","additionalProperties":false,"properties":{"video":{"$ref":"#/definitions/UpdateMediaContentWithFileAndCaptionRequest"},"type":{"type":"string","const":"video"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead."}},"required":["video"]},{"type":"object","additionalProperties":false,"properties":{"pdf":{"$ref":"#/definitions/UpdateMediaContentWithFileAndCaptionRequest"},"type":{"type":"string","const":"pdf"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead."}},"required":["pdf"]},{"type":"object","additionalProperties":false,"properties":{"file":{"$ref":"#/definitions/UpdateMediaContentWithFileNameAndCaptionRequest"},"type":{"type":"string","const":"file"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead."}},"required":["file"]},{"type":"object","additionalProperties":false,"properties":{"audio":{"$ref":"#/definitions/UpdateMediaContentWithFileAndCaptionRequest"},"type":{"type":"string","const":"audio"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead."}},"required":["audio"]},{"type":"object","additionalProperties":false,"properties":{"code":{"type":"object","properties":{"rich_text":{"type":"array","items":{"$ref":"#/definitions/RichTextItemRequest"}},"language":{"$ref":"#/definitions/LanguageRequest"},"caption":{"type":"array","items":{"$ref":"#/definitions/RichTextItemRequest"}}},"additionalProperties":false},"type":{"type":"string","const":"code"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead."}},"required":["code"]},{"type":"object","additionalProperties":false,"properties":{"equation":{"$ref":"#/definitions/ContentWithExpressionRequest"},"type":{"type":"string","const":"equation"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead."}},"required":["equation"]},{"type":"object","additionalProperties":false,"properties":{"divider":{"$ref":"#/definitions/EmptyObject"},"type":{"type":"string","const":"divider"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead."}},"required":["divider"]},{"type":"object","additionalProperties":false,"properties":{"breadcrumb":{"$ref":"#/definitions/EmptyObject"},"type":{"type":"string","const":"breadcrumb"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead."}},"required":["breadcrumb"]},{"type":"object","additionalProperties":false,"properties":{"tab":{"$ref":"#/definitions/EmptyObject"},"type":{"type":"string","const":"tab"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead."}},"required":["tab"]},{"type":"object","additionalProperties":false,"properties":{"table_of_contents":{"type":"object","properties":{"color":{"$ref":"#/definitions/ApiColor"}},"additionalProperties":false},"type":{"type":"string","const":"table_of_contents"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead."}},"required":["table_of_contents"]},{"type":"object","additionalProperties":false,"properties":{"link_to_page":{"anyOf":[{"type":"object","properties":{"page_id":{"$ref":"#/definitions/IdRequest"},"type":{"type":"string","const":"page_id"}},"required":["page_id"],"additionalProperties":false},{"type":"object","properties":{"database_id":{"$ref":"#/definitions/IdRequest"},"type":{"type":"string","const":"database_id"}},"required":["database_id"],"additionalProperties":false},{"type":"object","properties":{"comment_id":{"$ref":"#/definitions/IdRequest"},"type":{"type":"string","const":"comment_id"}},"required":["comment_id"],"additionalProperties":false}]},"type":{"type":"string","const":"link_to_page"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead."}},"required":["link_to_page"]},{"type":"object","additionalProperties":false,"properties":{"table_row":{"$ref":"#/definitions/ContentWithTableRowRequest"},"type":{"type":"string","const":"table_row"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead."}},"required":["table_row"]},{"type":"object","additionalProperties":false,"properties":{"heading_1":{"$ref":"#/definitions/HeaderContentWithRichTextAndColorRequest"},"type":{"type":"string","const":"heading_1"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead."}},"required":["heading_1"]},{"type":"object","additionalProperties":false,"properties":{"heading_2":{"$ref":"#/definitions/HeaderContentWithRichTextAndColorRequest"},"type":{"type":"string","const":"heading_2"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead."}},"required":["heading_2"]},{"type":"object","additionalProperties":false,"properties":{"heading_3":{"$ref":"#/definitions/HeaderContentWithRichTextAndColorRequest"},"type":{"type":"string","const":"heading_3"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead."}},"required":["heading_3"]},{"type":"object","additionalProperties":false,"properties":{"heading_4":{"$ref":"#/definitions/HeaderContentWithRichTextAndColorRequest"},"type":{"type":"string","const":"heading_4"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead."}},"required":["heading_4"]},{"type":"object","additionalProperties":false,"properties":{"paragraph":{"$ref":"#/definitions/ContentWithRichTextColorAndIconUpdateRequest"},"type":{"type":"string","const":"paragraph"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead."}},"required":["paragraph"]},{"type":"object","additionalProperties":false,"properties":{"bulleted_list_item":{"$ref":"#/definitions/ContentWithRichTextAndColorRequest"},"type":{"type":"string","const":"bulleted_list_item"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead."}},"required":["bulleted_list_item"]},{"type":"object","additionalProperties":false,"properties":{"numbered_list_item":{"$ref":"#/definitions/ContentWithRichTextAndColorRequest"},"type":{"type":"string","const":"numbered_list_item"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead."}},"required":["numbered_list_item"]},{"type":"object","additionalProperties":false,"properties":{"quote":{"$ref":"#/definitions/ContentWithRichTextAndColorRequest"},"type":{"type":"string","const":"quote"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead."}},"required":["quote"]},{"type":"object","additionalProperties":false,"properties":{"to_do":{"type":"object","properties":{"rich_text":{"type":"array","items":{"$ref":"#/definitions/RichTextItemRequest"}},"checked":{"type":"boolean"},"color":{"$ref":"#/definitions/ApiColor"}},"additionalProperties":false},"type":{"type":"string","const":"to_do"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead."}},"required":["to_do"]},{"type":"object","additionalProperties":false,"properties":{"toggle":{"$ref":"#/definitions/ContentWithRichTextAndColorRequest"},"type":{"type":"string","const":"toggle"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead."}},"required":["toggle"]},{"type":"object","additionalProperties":false,"properties":{"template":{"$ref":"#/definitions/ContentWithRichTextRequest"},"type":{"type":"string","const":"template"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead."}},"required":["template"]},{"type":"object","additionalProperties":false,"properties":{"callout":{"type":"object","properties":{"rich_text":{"type":"array","items":{"$ref":"#/definitions/RichTextItemRequest"}},"icon":{"$ref":"#/definitions/PageIconRequest"},"color":{"$ref":"#/definitions/ApiColor"}},"additionalProperties":false},"type":{"type":"string","const":"callout"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead."}},"required":["callout"]},{"type":"object","additionalProperties":false,"properties":{"synced_block":{"type":"object","properties":{"synced_from":{"anyOf":[{"type":"object","properties":{"type":{"type":"string","const":"block_id"}},"required":[],"additionalProperties":false},{"type":"null"}]}},"required":["synced_from"],"additionalProperties":false},"type":{"type":"string","const":"synced_block"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead."}},"required":["synced_block"]},{"type":"object","additionalProperties":false,"properties":{"table":{"type":"object","properties":{"has_column_header":{"type":"boolean"},"has_row_header":{"type":"boolean"}},"additionalProperties":false},"type":{"type":"string","const":"table"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead."}},"required":["table"]},{"type":"object","additionalProperties":false,"properties":{"column":{"type":"object","properties":{"width_ratio":{"type":"number"}},"additionalProperties":false},"type":{"type":"string","const":"column"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead."}},"required":["column"]},{"type":"object","additionalProperties":false,"properties":{"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead."}},"required":[]}]},"UpdateDataSourceBodyParameters":{"type":"object","properties":{"title":{"type":"array","items":{"$ref":"#/definitions/RichTextItemRequest"}},"icon":{"anyOf":[{"$ref":"#/definitions/PageIconRequest"},{"type":"null"}]},"properties":{"$ref":"#/definitions/Record%3Cstring%2C((structure-607161860-7125-7212-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291%26structure-607161860-7216-7312-607161860-7216-10152-607161860-7214-10153-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291)%7C(structure-607161860-7125-7212-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291%26structure-607161860-7314-7411-607161860-7216-10152-607161860-7214-10153-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291)%7C(structure-607161860-7125-7212-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291%26structure-607161860-7413-7759-607161860-7216-10152-607161860-7214-10153-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291)%7C(structure-607161860-7125-7212-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291%26structure-607161860-7761-8119-607161860-7216-10152-607161860-7214-10153-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291)%7C(structure-607161860-7125-7212-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291%26structure-607161860-8121-8205-607161860-7216-10152-607161860-7214-10153-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291)%7C(structure-607161860-7125-7212-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291%26structure-607161860-8207-8594-607161860-7216-10152-607161860-7214-10153-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291)%7C(structure-607161860-7125-7212-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291%26structure-607161860-8596-9090-607161860-7216-10152-607161860-7214-10153-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291)%7C(structure-607161860-7125-7212-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291%26structure-607161860-9092-9196-607161860-7216-10152-607161860-7214-10153-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291)%7C(structure-607161860-7125-7212-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291%26structure-607161860-9198-9258-607161860-7216-10152-607161860-7214-10153-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291)%7C(structure-607161860-7125-7212-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291%26structure-607161860-9260-9328-607161860-7216-10152-607161860-7214-10153-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291)%7C(structure-607161860-7125-7212-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291%26structure-607161860-9330-9386-607161860-7216-10152-607161860-7214-10153-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291)%7C(structure-607161860-7125-7212-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291%26structure-607161860-9388-9450-607161860-7216-10152-607161860-7214-10153-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291)%7C(structure-607161860-7125-7212-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291%26structure-607161860-9452-9512-607161860-7216-10152-607161860-7214-10153-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291)%7C(structure-607161860-7125-7212-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291%26structure-607161860-9514-9574-607161860-7216-10152-607161860-7214-10153-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291)%7C(structure-607161860-7125-7212-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291%26structure-607161860-9576-9650-607161860-7216-10152-607161860-7214-10153-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291)%7C(structure-607161860-7125-7212-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291%26structure-607161860-9652-9710-607161860-7216-10152-607161860-7214-10153-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291)%7C(structure-607161860-7125-7212-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291%26structure-607161860-9712-9778-607161860-7216-10152-607161860-7214-10153-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291)%7C(structure-607161860-7125-7212-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291%26structure-607161860-9780-9850-607161860-7216-10152-607161860-7214-10153-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291)%7C(structure-607161860-7125-7212-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291%26structure-607161860-9852-9926-607161860-7216-10152-607161860-7214-10153-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291)%7C(structure-607161860-7125-7212-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291%26structure-607161860-9928-10006-607161860-7216-10152-607161860-7214-10153-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291)%7C(structure-607161860-7125-7212-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291%26structure-607161860-10008-10090-607161860-7216-10152-607161860-7214-10153-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291)%7C(structure-607161860-7125-7212-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291%26structure-607161860-10092-10152-607161860-7216-10152-607161860-7214-10153-607161860-7125-10153-607161860-7123-10154-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291)%7Cstructure-607161860-10156-10186-607161860-7123-10193-607161860-7108-10194-607161860-7091-10195-607161860-7014-10332-607161860-6976-10333-607161860-0-14291%7Cnull)%3E"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead."},"parent":{"$ref":"#/definitions/ParentOfDataSourceRequest"}},"additionalProperties":false},"UpdateDatabaseBodyParameters":{"type":"object","properties":{"parent":{"anyOf":[{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"page_id"},"page_id":{"$ref":"#/definitions/IdRequest"}},"required":["page_id","type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"workspace"},"workspace":{"type":"boolean","const":true}},"required":["type","workspace"]}]},"title":{"type":"array","items":{"$ref":"#/definitions/RichTextItemRequest"}},"description":{"type":"array","items":{"$ref":"#/definitions/RichTextItemRequest"}},"is_inline":{"type":"boolean"},"icon":{"$ref":"#/definitions/PageIconRequest"},"cover":{"$ref":"#/definitions/PageCoverRequest"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead."},"is_locked":{"type":"boolean"}},"additionalProperties":false},"UpdateMediaContentWithFileAndCaptionRequest":{"type":"object","properties":{"caption":{"type":"array","items":{"$ref":"#/definitions/RichTextItemRequest"}},"external":{"$ref":"#/definitions/ExternalFileRequest"},"file_upload":{"$ref":"#/definitions/FileUploadIdRequest"}},"additionalProperties":false},"UpdateMediaContentWithFileNameAndCaptionRequest":{"type":"object","properties":{"caption":{"type":"array","items":{"$ref":"#/definitions/RichTextItemRequest"}},"external":{"$ref":"#/definitions/ExternalFileRequest"},"file_upload":{"$ref":"#/definitions/FileUploadIdRequest"},"name":{"$ref":"#/definitions/StringRequest"}},"additionalProperties":false},"UpdateMediaContentWithUrlAndCaptionRequest":{"type":"object","properties":{"url":{"type":"string"},"caption":{"type":"array","items":{"$ref":"#/definitions/RichTextItemRequest"}}},"additionalProperties":false},"UpdatePageBodyParameters":{"type":"object","properties":{"properties":{"$ref":"#/definitions/Record%3Cstring%2C(structure-969580145-13025-13100-969580145-13025-15518-969580145-13010-15519-969580145-12993-15520-969580145-12991-15964-969580145-12959-15965-969580145-0-20159%7Cstructure-969580145-13102-13185-969580145-13025-15518-969580145-13010-15519-969580145-12993-15520-969580145-12991-15964-969580145-12959-15965-969580145-0-20159%7Cstructure-969580145-13187-13251-969580145-13025-15518-969580145-13010-15519-969580145-12993-15520-969580145-12991-15964-969580145-12959-15965-969580145-0-20159%7Cstructure-969580145-13253-13316-969580145-13025-15518-969580145-13010-15519-969580145-12993-15520-969580145-12991-15964-969580145-12959-15965-969580145-0-20159%7Cstructure-969580145-13318-13685-969580145-13025-15518-969580145-13010-15519-969580145-12993-15520-969580145-12991-15964-969580145-12959-15965-969580145-0-20159%7Cstructure-969580145-13687-14066-969580145-13025-15518-969580145-13010-15519-969580145-12993-15520-969580145-12991-15964-969580145-12959-15965-969580145-0-20159%7Cstructure-969580145-14068-14171-969580145-13025-15518-969580145-13010-15519-969580145-12993-15520-969580145-12991-15964-969580145-12959-15965-969580145-0-20159%7Cstructure-969580145-14173-14242-969580145-13025-15518-969580145-13010-15519-969580145-12993-15520-969580145-12991-15964-969580145-12959-15965-969580145-0-20159%7Cstructure-969580145-14244-14327-969580145-13025-15518-969580145-13010-15519-969580145-12993-15520-969580145-12991-15964-969580145-12959-15965-969580145-0-20159%7Cstructure-969580145-14329-14394-969580145-13025-15518-969580145-13010-15519-969580145-12993-15520-969580145-12991-15964-969580145-12959-15965-969580145-0-20159%7Cstructure-969580145-14396-14458-969580145-13025-15518-969580145-13010-15519-969580145-12993-15520-969580145-12991-15964-969580145-12959-15965-969580145-0-20159%7Cstructure-969580145-14460-14555-969580145-13025-15518-969580145-13010-15519-969580145-12993-15520-969580145-12991-15964-969580145-12959-15965-969580145-0-20159%7Cstructure-969580145-14557-14686-969580145-13025-15518-969580145-13010-15519-969580145-12993-15520-969580145-12991-15964-969580145-12959-15965-969580145-0-20159%7Cstructure-969580145-14688-15055-969580145-13025-15518-969580145-13010-15519-969580145-12993-15520-969580145-12991-15964-969580145-12959-15965-969580145-0-20159%7Cstructure-969580145-15057-15332-969580145-13025-15518-969580145-13010-15519-969580145-12993-15520-969580145-12991-15964-969580145-12959-15965-969580145-0-20159%7Cstructure-969580145-15334-15518-969580145-13025-15518-969580145-13010-15519-969580145-12993-15520-969580145-12991-15964-969580145-12959-15965-969580145-0-20159)%3E"},"icon":{"anyOf":[{"$ref":"#/definitions/PageIconRequest"},{"type":"null"}]},"cover":{"anyOf":[{"$ref":"#/definitions/PageCoverRequest"},{"type":"null"}]},"is_locked":{"type":"boolean"},"template":{"anyOf":[{"type":"object","properties":{"type":{"type":"string","const":"default"},"timezone":{"$ref":"#/definitions/TemplateTimezone"}},"required":["type"],"additionalProperties":false},{"type":"object","properties":{"type":{"type":"string","const":"template_id"},"template_id":{"$ref":"#/definitions/IdRequest"},"timezone":{"$ref":"#/definitions/TemplateTimezone"}},"required":["type","template_id"],"additionalProperties":false}]},"erase_content":{"type":"boolean"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead."},"is_archived":{"type":"boolean"}},"additionalProperties":false},"UpdatePageMarkdownBodyParameters":{"anyOf":[{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"insert_content"},"insert_content":{"type":"object","properties":{"content":{"type":"string"},"after":{"type":"string"},"position":{"anyOf":[{"type":"object","properties":{"type":{"type":"string","const":"start"}},"required":["type"],"additionalProperties":false},{"type":"object","properties":{"type":{"type":"string","const":"end"}},"required":["type"],"additionalProperties":false}]}},"required":["content"],"additionalProperties":false},"allow_async":{"type":"boolean"}},"required":["insert_content","type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"replace_content_range"},"replace_content_range":{"type":"object","properties":{"content":{"type":"string"},"content_range":{"type":"string"},"allow_deleting_content":{"type":"boolean"}},"required":["content","content_range"],"additionalProperties":false},"allow_async":{"type":"boolean"}},"required":["replace_content_range","type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"update_content"},"update_content":{"type":"object","properties":{"content_updates":{"type":"array","items":{"type":"object","properties":{"old_str":{"type":"string"},"new_str":{"type":"string"},"replace_all_matches":{"type":"boolean"}},"required":["old_str","new_str"],"additionalProperties":false}},"allow_deleting_content":{"type":"boolean"}},"required":["content_updates"],"additionalProperties":false},"allow_async":{"type":"boolean"}},"required":["type","update_content"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"replace_content"},"replace_content":{"type":"object","properties":{"new_str":{"type":"string"},"allow_deleting_content":{"type":"boolean"}},"required":["new_str"],"additionalProperties":false},"allow_async":{"type":"boolean"}},"required":["replace_content","type"]}]},"UpdateViewBodyParameters":{"$ref":"#/definitions/UpdateViewRequest"},"UpdateViewRequest":{"type":"object","properties":{"name":{"type":"string"},"filter":{"anyOf":[{"$ref":"#/definitions/ViewFilterRequest"},{"type":"null"}]},"sorts":{"anyOf":[{"$ref":"#/definitions/ViewPropertySortsRequest"},{"type":"null"}]},"quick_filters":{"anyOf":[{"$ref":"#/definitions/Record%3Cstring%2C(QuickFilterConditionRequest%7Cnull)%3E"},{"type":"null"}]},"configuration":{"$ref":"#/definitions/ViewConfigRequest"}},"additionalProperties":false},"UrlPropertyItemObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"url"},"url":{"type":["string","null"]},"object":{"type":"string","const":"property_item"},"id":{"type":"string"}},"required":["type","url","object","id"],"additionalProperties":false},"UrlSimplePropertyValueResponse":{"type":"object","properties":{"type":{"type":"string","const":"url"},"url":{"type":["string","null"]}},"required":["type","url"],"additionalProperties":false},"UserObjectResponse":{"anyOf":[{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"person"},"person":{"type":"object","properties":{"email":{"type":"string"}},"additionalProperties":false},"id":{"$ref":"#/definitions/IdResponse"},"object":{"type":"string","const":"user"},"name":{"type":["string","null"]},"avatar_url":{"type":["string","null"]}},"required":["avatar_url","id","name","object","person","type"]},{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","const":"bot"},"bot":{"anyOf":[{"$ref":"#/definitions/EmptyObject"},{"$ref":"#/definitions/BotInfoResponse"}]},"id":{"$ref":"#/definitions/IdResponse"},"object":{"type":"string","const":"user"},"name":{"type":["string","null"]},"avatar_url":{"type":["string","null"]}},"required":["avatar_url","bot","id","name","object","type"]}]},"UserValueResponse":{"anyOf":[{"$ref":"#/definitions/PartialUserObjectResponse"},{"$ref":"#/definitions/UserObjectResponse"}]},"VerificationPropertyDoesNotEqualFilter":{"type":"object","properties":{"does_not_equal":{"type":"string","enum":["verified","expired","none"]}},"required":["does_not_equal"],"additionalProperties":false},"VerificationPropertyItemObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"verification"},"verification":{"anyOf":[{"$ref":"#/definitions/VerificationPropertyValueResponse"},{"type":"null"}]},"object":{"type":"string","const":"property_item"},"id":{"type":"string"}},"required":["type","verification","object","id"],"additionalProperties":false},"VerificationPropertyResponse":{"type":"object","properties":{"state":{"type":"string","enum":["verified","expired"]},"date":{"anyOf":[{"$ref":"#/definitions/DateResponse"},{"type":"null"}]},"verified_by":{"anyOf":[{"$ref":"#/definitions/UserValueResponse"},{"type":"null"}]}},"required":["state","date","verified_by"],"additionalProperties":false},"VerificationPropertyStatusFilter":{"type":"object","properties":{"status":{"type":"string","enum":["verified","expired","none"]}},"required":["status"],"additionalProperties":false},"VerificationPropertyUnverifiedResponse":{"type":"object","properties":{"state":{"type":"string","const":"unverified"},"date":{"type":"null"},"verified_by":{"type":"null"}},"required":["state","date","verified_by"],"additionalProperties":false},"VerificationPropertyValueResponse":{"anyOf":[{"$ref":"#/definitions/VerificationPropertyUnverifiedResponse"},{"$ref":"#/definitions/VerificationPropertyResponse"}]},"VerificationSimplePropertyValueResponse":{"type":"object","properties":{"type":{"type":"string","const":"verification"},"verification":{"anyOf":[{"$ref":"#/definitions/VerificationPropertyValueResponse"},{"type":"null"}]}},"required":["type","verification"],"additionalProperties":false},"VideoBlockObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"video"},"video":{"$ref":"#/definitions/MediaContentWithFileAndCaptionResponse"},"parent":{"$ref":"#/definitions/ParentForBlockBasedObjectResponse"},"object":{"type":"string","const":"block"},"id":{"type":"string"},"created_time":{"type":"string"},"created_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"last_edited_time":{"type":"string"},"last_edited_by":{"$ref":"#/definitions/PartialUserObjectResponse"},"has_children":{"type":"boolean"},"in_trash":{"type":"boolean"},"archived":{"type":"boolean","deprecated":"Use `in_trash` instead. Present for backwards compatibility with API versions prior to 2026-03-11."}},"required":["type","video","parent","object","id","created_time","created_by","last_edited_time","last_edited_by","has_children","in_trash","archived"],"additionalProperties":false},"ViewConfigRequest":{"anyOf":[{"$ref":"#/definitions/TableViewConfigRequest"},{"$ref":"#/definitions/BoardViewConfigRequest"},{"$ref":"#/definitions/CalendarViewConfigRequest"},{"$ref":"#/definitions/TimelineViewConfigRequest"},{"$ref":"#/definitions/GalleryViewConfigRequest"},{"$ref":"#/definitions/ListViewConfigRequest"},{"$ref":"#/definitions/MapViewConfigRequest"},{"$ref":"#/definitions/FormViewConfigRequest"},{"$ref":"#/definitions/ChartViewConfigRequest"}]},"ViewConfigResponse":{"anyOf":[{"$ref":"#/definitions/TableViewConfigResponse"},{"$ref":"#/definitions/BoardViewConfigResponse"},{"$ref":"#/definitions/CalendarViewConfigResponse"},{"$ref":"#/definitions/TimelineViewConfigResponse"},{"$ref":"#/definitions/GalleryViewConfigResponse"},{"$ref":"#/definitions/ListViewConfigResponse"},{"$ref":"#/definitions/MapViewConfigResponse"},{"$ref":"#/definitions/FormViewConfigResponse"},{"$ref":"#/definitions/ChartViewConfigResponse"},{"$ref":"#/definitions/DashboardViewConfigResponse"}]},"ViewFilterRequest":{"$ref":"#/definitions/Record%3Cstring%2Cnever%3E"},"ViewFilterResponse":{"anyOf":[{"type":"object","properties":{"property":{"type":"string"}},"required":["property"]},{"type":"object","properties":{"timestamp":{"type":"string","enum":["created_time","last_edited_time"]}},"required":["timestamp"]},{"type":"object","properties":{"or":{"type":"array","items":{"anyOf":[{"type":"object","properties":{"property":{"type":"string"}},"required":["property"]},{"type":"object","properties":{"timestamp":{"type":"string","enum":["created_time","last_edited_time"]}},"required":["timestamp"]},{"type":"object","properties":{"or":{"type":"array","items":{"anyOf":[{"type":"object","properties":{"property":{"type":"string"}},"required":["property"]},{"type":"object","properties":{"timestamp":{"type":"string","enum":["created_time","last_edited_time"]}},"required":["timestamp"]}]}},"and":{"type":"array","items":{"anyOf":[{"type":"object","properties":{"property":{"type":"string"}},"required":["property"]},{"type":"object","properties":{"timestamp":{"type":"string","enum":["created_time","last_edited_time"]}},"required":["timestamp"]}]}}},"additionalProperties":false}]}},"and":{"type":"array","items":{"anyOf":[{"type":"object","properties":{"property":{"type":"string"}},"required":["property"]},{"type":"object","properties":{"timestamp":{"type":"string","enum":["created_time","last_edited_time"]}},"required":["timestamp"]},{"type":"object","properties":{"or":{"type":"array","items":{"anyOf":[{"type":"object","properties":{"property":{"type":"string"}},"required":["property"]},{"type":"object","properties":{"timestamp":{"type":"string","enum":["created_time","last_edited_time"]}},"required":["timestamp"]}]}},"and":{"type":"array","items":{"anyOf":[{"type":"object","properties":{"property":{"type":"string"}},"required":["property"]},{"type":"object","properties":{"timestamp":{"type":"string","enum":["created_time","last_edited_time"]}},"required":["timestamp"]}]}}},"additionalProperties":false}]}}},"additionalProperties":false}]},"ViewPositionRequest":{"anyOf":[{"type":"object","properties":{"type":{"type":"string","const":"start"}},"required":["type"],"additionalProperties":false},{"type":"object","properties":{"type":{"type":"string","const":"end"}},"required":["type"],"additionalProperties":false},{"type":"object","properties":{"type":{"type":"string","const":"after_view"},"view_id":{"$ref":"#/definitions/IdRequest"}},"required":["type","view_id"],"additionalProperties":false}]},"ViewPropertyConfigRequest":{"type":"object","properties":{"property_id":{"type":"string"},"visible":{"type":"boolean"},"width":{"type":"number"},"wrap":{"type":"boolean"},"status_show_as":{"type":"string","enum":["select","checkbox"]},"card_property_width_mode":{"type":"string","enum":["full_line","inline"]},"date_format":{"type":"string","enum":["full","short","month_day_year","day_month_year","year_month_day","relative"]},"time_format":{"type":"string","enum":["12_hour","24_hour","hidden"]}},"required":["property_id"],"additionalProperties":false},"ViewPropertyConfigResponse":{"type":"object","properties":{"property_id":{"type":"string"},"property_name":{"type":"string"},"visible":{"type":"boolean"},"width":{"type":"number"},"wrap":{"type":"boolean"},"status_show_as":{"type":"string","enum":["select","checkbox"]},"card_property_width_mode":{"type":"string","enum":["full_line","inline"]},"date_format":{"type":"string","enum":["full","short","month_day_year","day_month_year","year_month_day","relative"]},"time_format":{"type":"string","enum":["12_hour","24_hour","hidden"]}},"required":["property_id"],"additionalProperties":false},"ViewPropertySortRequest":{"type":"object","properties":{"property":{"type":"string"},"direction":{"$ref":"#/definitions/SortDirectionRequest"}},"required":["property","direction"],"additionalProperties":false},"ViewPropertySortsRequest":{"type":"array","items":{"$ref":"#/definitions/ViewPropertySortRequest"}},"ViewSortRequest":{"$ref":"#/definitions/Record%3Cstring%2Cnever%3E"},"ViewSortResponse":{"anyOf":[{"$ref":"#/definitions/PropertySortResponse"},{"$ref":"#/definitions/TimestampSortResponse"}]},"ViewSortsRequest":{"type":"array","items":{"$ref":"#/definitions/ViewSortRequest"}},"ViewTypeRequest":{"type":"string","enum":["table","board","list","calendar","timeline","gallery","form","chart","map","dashboard"]},"WidgetPlacementRequest":{"anyOf":[{"type":"object","properties":{"type":{"type":"string","const":"new_row"},"row_index":{"type":"number"}},"required":["type"],"additionalProperties":false},{"type":"object","properties":{"type":{"type":"string","const":"existing_row"},"row_index":{"type":"number"}},"required":["type","row_index"],"additionalProperties":false}]},"WorkspaceParentForBlockBasedObjectResponse":{"type":"object","properties":{"type":{"type":"string","const":"workspace"},"workspace":{"type":"boolean","const":true}},"required":["type","workspace"],"additionalProperties":false}}}');
;// CONCATENATED MODULE: ./build/src/emulators/notion/schema/check.js
// Requests and answers held against the client's types. A definition is compiled when it is first needed, which keeps
// the start quick; unoptimised code is compiled in half the time and checks fast enough.




let check_ajv;
function check_validator(name) {
    if (!check_ajv) {
        check_ajv = new ajv.Ajv({
            strict: false,
            validateFormats: false,
            validateSchema: false,
            code: { optimize: false },
        });
        addDocumented(definitions_namespaceObject.definitions);
        check_ajv.addSchema(definitions_namespaceObject, 'notion');
    }
    const found = check_ajv.getSchema(`notion#/definitions/${name}`);
    if (!found)
        throw new Error(`There is no definition ${name}; run scripts/generate-notion-schema.ts.`);
    return found;
}
/** Refuses a body that is not of that type with 400, in the words of the live service. */
function checkRequest(name, body) {
    const check = check_validator(name);
    if (!check(body))
        throw invalid(`body failed validation: ${explain(check.errors ?? [], 'body')}.`);
}
/** Throws when an answer is not of that type: a mistake of the emulator. */
function checkAnswer(name, answer) {
    const check = check_validator(name);
    if (check(answer))
        return;
    const said = explain(check.errors ?? [], 'answer');
    throw new Error(`The embedded Notion gave an answer that is no ${name}: ${said}\n${JSON.stringify(answer)}`);
}
/** Of the many complaints about a union the one that got furthest. */
function explain(errors, root) {
    const depth = ({ instancePath, keyword }) => instancePath.split('/').length * 2 + (keyword === 'const' || keyword === 'anyOf' ? 0 : 1);
    const [first] = [...errors].sort((one, other) => depth(other) - depth(one));
    if (!first)
        return `${root} is not valid`;
    const path = `${root}${first.instancePath.replaceAll('/', '.')}`;
    const extra = first.params.additionalProperty;
    if (typeof extra === 'string')
        return `${path}.${extra} should be not present`;
    return `${path} ${(first.message ?? 'is not valid').replace(/^must /, 'should ')}`;
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/exchange.js
// One request from its parts to its answer, without HTTP: token, version, budget, shape, capability, handler.






/** The version whose shapes are emulated. */
const version = '2026-03-11';
/** Does what a request asks, all or nothing, and gives the answer; refusals are thrown as ApiError. */
function answerRequest({ workspace, window, checked }, request) {
    const connection = access_authenticate(workspace, request.headers.authorization);
    const refusal = window.take(connection.token, workspace.clock.now());
    if (refusal)
        throw refusal;
    requireVersion(request.headers['notion-version']);
    const { pathname, searchParams } = new URL(request.url, 'http://notion');
    const { name, operation, path } = matchRoute(request.method, pathname.replace(/^\/v1\//, ''));
    const body = parseBody(request.text);
    const query = readQuery(operation, searchParams);
    if (operation.body !== undefined) {
        checkLimits(body);
        if (checked)
            checkRequest(operation.body, body);
    }
    requireCapability(connection, operation.needs);
    const actor = { user: connection.user, at: workspace.clock.now() };
    const call = { workspace, connection, actor, path, query, body };
    const answer = workspace.transact(() => handlers[name](call));
    if (checked)
        checkAnswer(operation.answer, answer);
    return answer;
}
function requireVersion(given) {
    if (given === version)
        return;
    if (given === undefined) {
        throw new ApiError(400, 'missing_version', 'Notion-Version header failed validation: it should be defined.');
    }
    throw invalid(`Notion-Version ${String(given)} is not emulated; use ${version}.`);
}
function parseBody(text) {
    if (Buffer.byteLength(text) > payloadLimit) {
        throw invalid(`body failed validation: the payload is larger than ${payloadLimit} bytes.`);
    }
    if (text === '')
        return {};
    try {
        return JSON.parse(text);
    }
    catch {
        throw new ApiError(400, 'invalid_json', 'Error parsing JSON body.');
    }
}
/** The operation that a request asks for, for the log. */
function operationOf(method, url) {
    try {
        return matchRoute(method, new URL(url, 'http://notion').pathname.replace(/^\/v1\//, '')).name;
    }
    catch {
        return 'unknown';
    }
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/rate-window.js
// The budget of requests: a fixed window that begins with its first request, one per connection and one that the
// whole workspace shares. https://developers.notion.com/reference/request-limits

class RateWindow {
    /** Of each connection: 180 a minute on most plans, 600 on Business and Enterprise. */
    connection = { requests: 180, seconds: 60 };
    /** Of the workspace; its size is unpublished and its window may be longer than a minute. */
    workspace = { requests: Infinity, seconds: 300 };
    #switches;
    #windows = new Map();
    constructor(switches) {
        this.#switches = switches;
    }
    /** Uses one request; the refusal when there is none left, undefined otherwise. */
    take(token, now) {
        return (this.#spend('workspace', this.workspace, now, 'public_api_space_request_rate_limit') ??
            this.#spend(token, this.connection, now, 'public_api_request_rate_limit'));
    }
    /** Forgets what was used. */
    reset() {
        this.#windows = new Map();
    }
    #spend(key, budget, now, reason) {
        const open = this.#windows.get(key);
        const closes = open && open.opened + budget.seconds * 1000;
        const window = open && closes !== undefined && now < closes && now >= open.opened ? open : { opened: now, used: 0 };
        this.#windows.set(key, window);
        if (window.used < budget.requests) {
            window.used += 1;
            return undefined;
        }
        const wait = Math.max(1, Math.ceil((window.opened + budget.seconds * 1000 - now) / 1000));
        return tooMany(reason, wait, this.#switches().retryAfterHeader);
    }
}
/** 429 with the seconds to wait, in the header and (as text) in the body. */
function tooMany(reason, seconds, header) {
    return new ApiError(429, 'rate_limited', 'You have been rate limited. Please try again in a few minutes.', {
        additionalData: { rate_limit_reason: reason, retry_after: String(seconds) },
        headers: header ? { 'retry-after': String(seconds) } : {},
    });
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/failures.js
// What failing requests are answered with. https://developers.notion.com/reference/request-limits,
// https://developers.notion.com/reference/status-codes


/** The answer to a request that was not done. */
function failBefore({ as, retryAfter }) {
    if (as === 'reset')
        return as;
    if (as === 403)
        return { status: as, html: '<html><title>Blocked</title></html>', headers: { 'cf-ray': '0-LHR' } };
    if (as === 502)
        return { status: as, html: '<html><title>502 Bad Gateway</title></html>' };
    const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
    const error = {
        409: new ApiError(409, 'conflict_error', 'Conflict occurred while saving. Please try again.'),
        429: tooMany('public_api_request_rate_limit', retryAfter ?? 1, true),
        500: new ApiError(500, 'internal_server_error', 'Unexpected error occurred.'),
        503: new ApiError(503, 'service_unavailable', 'Notion is unavailable, please try again later.', {
            headers,
        }),
        504: new ApiError(504, 'gateway_timeout', 'Notion timed out while handling the request.'),
        529: new ApiError(529, 'service_overload', 'Notion is overloaded, please try again later.', {
            headers: { 'retry-after': String(retryAfter ?? 1) },
        }),
    }[as];
    return { status: error.status, body: error.toJSON(), headers: error.headers };
}
/** What is left of the answer to a request that was done. */
function lostAnswer({ as }, operation, body) {
    if (typeof as === 'string')
        return as;
    if (as !== 503)
        return failBefore({ when: 'before', as });
    const error = new ApiError(503, 'service_unavailable', 'Notion is unavailable, please try again later.', {
        additionalData: {
            retry_guidance: 'The request may have been saved. Check before sending it again.',
            ...committed(operation, body),
        },
    });
    return { status: 503, body: error.toJSON() };
}
/** The ids of what a request created. */
function committed(operation, body) {
    if (operation === 'createPage' || operation === 'createDatabase')
        return { committed_resource_id: body.id };
    if (operation !== 'appendBlockChildren')
        return {};
    const parent = body.results[0]?.parent;
    return {
        committed_resource_id: parent?.page_id ?? parent?.block_id,
        committed_child_ids: body.results.map(({ id }) => id),
    };
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/listener.js





class Listener {
    latency = 0;
    /** The first answer that was wrong: a mistake of the emulator. */
    mistake;
    control;
    #parts;
    #hooks = [];
    constructor(parts) {
        this.#parts = parts;
    }
    onRequest(hook) {
        this.#hooks = [...this.#hooks, hook];
        return () => {
            this.#hooks = this.#hooks.filter((each) => each !== hook);
        };
    }
    handle = (request, response) => {
        this.#answer(request, response).catch((error) => {
            this.mistake ??= error instanceof Error ? error : new Error(String(error));
            const message = this.mistake.stack ?? this.mistake.message;
            if (!response.headersSent)
                response.writeHead(500, { 'content-type': 'text/plain' });
            response.end(`The embedded Notion failed, which is a mistake of the emulator: ${message}`);
        });
    };
    async #answer(request, response) {
        const text = await listener_readText(request);
        const { method = 'GET', url = '/' } = request;
        if (this.control && url.startsWith('/__emulator/')) {
            const answer = answerControl({ ...this.#parts, ...this.control }, method, url, text);
            writeControl(response, answer);
            return;
        }
        const { workspace, requests, faults } = this.#parts;
        const record = requests.add({
            method,
            path: url,
            operation: operationOf(method, url),
            body: listener_parsed(text),
            at: workspace.clock.now(),
        });
        for (const hook of this.#hooks)
            await hook('before', record);
        if (this.latency > 0)
            await (0,promises_.setTimeout)(this.latency);
        const fault = faults.take(record);
        const answer = this.#respond(record, { method, url, headers: request.headers, text }, fault);
        for (const hook of this.#hooks)
            await hook('after', record);
        if (answer === 'hang')
            return;
        if (answer === 'stall') {
            response.writeHead(200, { 'content-type': 'application/json' });
            response.write('{');
            return;
        }
        if (answer === 'reset') {
            request.socket.destroy();
            return;
        }
        record.status = answer.status;
        write(response, workspace, answer);
    }
    /** What the client gets: an answer, a broken connection, or nothing. */
    #respond(record, request, fault) {
        if (fault?.when === 'before')
            return failBefore(fault);
        try {
            const body = answerRequest(this.#parts, request);
            return fault ? lostAnswer(fault, record.operation, body) : { status: 200, body };
        }
        catch (error) {
            if (error instanceof ApiError)
                return { status: error.status, body: error.toJSON(), headers: error.headers };
            throw error;
        }
    }
}
async function listener_readText(request) {
    const chunks = [];
    for await (const chunk of request)
        chunks.push(chunk);
    return Buffer.concat(chunks).toString('utf8');
}
function listener_parsed(text) {
    try {
        return text === '' ? undefined : JSON.parse(text);
    }
    catch {
        return text;
    }
}
function write(response, workspace, { status, body, html, headers }) {
    const date = new Date(workspace.clock.now()).toUTCString();
    if (html !== undefined) {
        response.writeHead(status, { date, 'content-type': 'text/html', ...headers });
        response.end(html);
        return;
    }
    const id = workspace.requestId();
    response.writeHead(status, {
        date,
        'content-type': 'application/json',
        'x-notion-request-id': id,
        ...headers,
    });
    response.end(JSON.stringify({ ...body, request_id: id }));
}
function writeControl(response, body) {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/stale-pages.js
class StalePages {
    #pages;
    #clock;
    #lag;
    #replaced = new Map();
    constructor(pages, clock, lag) {
        this.#pages = pages;
        this.#clock = clock;
        this.#lag = lag;
        pages.onReplace = (id, page) => {
            if (lag() === 0)
                return;
            this.#replaced.set(id, [...this.#recent(id), { at: clock.now(), page }]);
        };
    }
    /** The page as a query sees it now. */
    get(id) {
        const [oldest] = this.#recent(id);
        return oldest ? oldest.page : this.#pages.get(id);
    }
    /** The rows of a data source as a query sees them now. */
    rows(source) {
        const under = this.#pages.under(source);
        if (!this.lagging)
            return under.map((id) => this.#pages.get(id));
        return [...new Set([...under, ...this.#replaced.keys()])].flatMap((id) => {
            const page = this.get(id);
            return page?.parent.type === 'data_source_id' && page.parent.data_source_id === source ? [page] : [];
        });
    }
    /** Every page as search sees it now. */
    all() {
        return this.#pages.all().flatMap(({ id }) => this.get(id) ?? []);
    }
    /** Whether any page may be shown as it was: lists must not be reused then. */
    get lagging() {
        return this.#replaced.size > 0;
    }
    #recent(id) {
        const all = this.#replaced.get(id);
        if (!all)
            return [];
        const visible = this.#clock.now() - this.#lag();
        const recent = all.filter(({ at }) => at > visible);
        if (recent.length === 0)
            this.#replaced.delete(id);
        else
            this.#replaced.set(id, recent);
        return recent;
    }
    snapshot() {
        return new Map(this.#replaced);
    }
    restore(snapshot) {
        this.#replaced = new Map(snapshot);
    }
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/switches.js
// Everything about the live service that nobody could confirm, as switches with the likelier or the worse case as
// default. The suite can run with either setting; what the product promises must hold with both.

/** The settings when nothing is chosen. */
const defaultSwitches = {
    retryAfterHeader: true,
    noOpWritesMoveStamps: true,
    relationsMoveOtherStamps: false,
    queryLag: 0,
    trashedPages: 'refuse',
    textFilters: 'ignore case',
    omittedStatusOptions: 'remove',
    statusGroupField: true,
    movedRowValues: 'same name and type',
    trashedRelations: 'hidden',
    cursors: 'sort key',
    trashMovesStamps: true,
    contentUpdates: 100,
    markdownRecords: 20_000,
    markdownReads: 'whole',
    markdown: switches_DEFAULT_SWITCHES,
};
/** The settings with changes laid over them. */
const changedSwitches = (settings, changes) => ({
    ...settings,
    ...changes,
    markdown: { ...settings.markdown, ...changes.markdown },
});
/** For every switch the setting that is not the default, to run a suite under each. */
const otherSettings = [
    { retryAfterHeader: false },
    { noOpWritesMoveStamps: false },
    { relationsMoveOtherStamps: true },
    { queryLag: 5_000 },
    { trashedPages: 'write' },
    { textFilters: 'exact' },
    { omittedStatusOptions: 'keep' },
    { statusGroupField: false },
    { movedRowValues: 'none' },
    { trashedRelations: 'listed' },
    { cursors: 'offset' },
    { trashMovesStamps: false },
    { contentUpdates: 1 },
    { markdown: { escapes: 'documented' } },
    { markdown: { escapable: 'punctuation' } },
    { markdown: { inlineEquation: 'dollar-backtick' } },
    { markdown: { inlineEquation: 'literal' } },
    { markdown: { mentions: 'escape' } },
    { markdown: { autolink: true } },
    { markdown: { unknownLanguage: 'keep' } },
    { markdown: { tableIndent: 'none' } },
    { markdown: { contentUpdates: 'skip-missing' } },
    { markdown: { replacedContentKeepsIds: true } },
];

;// CONCATENATED MODULE: ./build/src/emulators/notion/table.js
// A map of records with an index by parent, an undo log and cheap snapshots.
class Table {
    #rows = new Map();
    #index;
    #parent;
    #changed;
    /** Called before a row is replaced or made; `old` is undefined for a new one. */
    onReplace = () => undefined;
    /** `parent` gives the key under which a row is found by `under`. */
    constructor(changed, parent = () => undefined) {
        this.#changed = changed;
        this.#parent = parent;
    }
    get(id) {
        return this.#rows.get(id);
    }
    all() {
        return [...this.#rows.values()];
    }
    get size() {
        return this.#rows.size;
    }
    /** The ids of the rows whose parent is `key`, in the order in which they came there. */
    under(key) {
        this.#index ??= this.#buildIndex();
        return [...(this.#index.get(key) ?? [])];
    }
    set(row) {
        const old = this.#rows.get(row.id);
        this.onReplace(row.id, old);
        this.#put(row.id, row);
        this.#changed(() => this.#put(row.id, old));
        return row;
    }
    delete(id) {
        const old = this.#rows.get(id);
        if (!old)
            return;
        this.#put(id, undefined);
        this.#changed(() => this.#put(id, old));
    }
    #put(id, row) {
        if (this.#index) {
            const old = this.#rows.get(id);
            const from = old && this.#parent(old);
            const to = row && this.#parent(row);
            if (from !== to) {
                if (from !== undefined)
                    this.#index.get(from)?.delete(id);
                if (to !== undefined)
                    entry(this.#index, to).add(id);
            }
        }
        if (row)
            this.#rows.set(id, row);
        else
            this.#rows.delete(id);
    }
    #buildIndex() {
        const index = new Map();
        for (const [id, row] of this.#rows) {
            const key = this.#parent(row);
            if (key !== undefined)
                entry(index, key).add(id);
        }
        return index;
    }
    snapshot() {
        return new Map(this.#rows);
    }
    restore(rows) {
        this.#rows = new Map(rows);
        this.#index = undefined;
    }
}
function entry(index, key) {
    const found = index.get(key) ?? new Set();
    index.set(key, found);
    return found;
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/workspace.js





class Workspace {
    clock = new clock_Clock();
    ids;
    id;
    switches;
    /** Blocks created so far, rows included, deleted ones as well. */
    blocksCreated = 0;
    /** The most blocks that may ever be created, as on a Free plan; Infinity elsewhere. */
    blockLimit = Infinity;
    /** Counts changes; lists that were made at one revision can be used again at the same. */
    revision = 0;
    #undo;
    #requests = 0;
    #changed = (undo) => {
        this.revision += 1;
        this.#undo?.push(undo);
    };
    users = new Table(this.#changed);
    connections = new Table(this.#changed);
    databases = new Table(this.#changed, ({ parent }) => parent.type === 'page_id' ? parent.page_id : undefined);
    sources = new Table(this.#changed, ({ database }) => database);
    /** Found under their data source or page. */
    pages = new Table(this.#changed, ({ parent }) => parentId(parent));
    comments = new Table(this.#changed, ({ page }) => page);
    views = new Table(this.#changed, ({ database }) => database);
    /** What queries and search show of pages. */
    stale;
    constructor(options = {}) {
        this.ids = new Ids(options.seed ?? 'notion');
        this.id = this.ids.uuid();
        this.switches = changedSwitches(defaultSwitches, options.switches ?? {});
        this.stale = new StalePages(this.pages, this.clock, () => this.switches.queryLag);
    }
    /** Runs a change; when it throws, everything it did is taken back. */
    transact(change) {
        if (this.#undo)
            return change();
        const undo = [];
        const blocks = this.blocksCreated;
        this.#undo = undo;
        try {
            return change();
        }
        catch (error) {
            for (const step of undo.reverse())
                step();
            this.blocksCreated = blocks;
            throw error;
        }
        finally {
            this.#undo = undefined;
        }
    }
    /** The id of what a page, database or data source stands in; undefined at the top and for unknown ids. */
    parentOf(id) {
        const source = this.sources.get(id);
        if (source)
            return source.database;
        const parent = (this.pages.get(id) ?? this.databases.get(id))?.parent;
        return parent && parentId(parent);
    }
    /** Whether it or something above it is in the trash. */
    isTrashed(id) {
        for (let at = id; at !== undefined; at = this.parentOf(at)) {
            if ((this.pages.get(at) ?? this.databases.get(at) ?? this.sources.get(at))?.inTrash)
                return true;
        }
        return false;
    }
    /** An id for an answer; requests do not count as changes, so they do not disturb the ids of records. */
    requestId() {
        this.#requests += 1;
        return `00000000-0000-4000-8000-${String(this.#requests).padStart(12, '0')}`;
    }
    /** Everything as it is now, cheap to take: records are immutable. */
    snapshot() {
        return {
            tables: this.#tables().map((table) => table.snapshot()),
            now: this.clock.now(),
            ids: this.ids.count,
            blocksCreated: this.blocksCreated,
            stale: this.stale.snapshot(),
        };
    }
    /** Goes back to a snapshot of this workspace, its clock included; switches and limits stay as they are. */
    restore(snapshot) {
        const tables = snapshot.tables;
        this.#tables().forEach((table, at) => {
            table.restore(tables[at]);
        });
        this.clock.set(snapshot.now);
        this.ids.count = snapshot.ids;
        this.blocksCreated = snapshot.blocksCreated;
        this.stale.restore(snapshot.stale);
        this.revision += 1;
    }
    #tables() {
        return [
            this.users,
            this.connections,
            this.databases,
            this.sources,
            this.pages,
            this.comments,
            this.views,
        ];
    }
}
function parentId(parent) {
    switch (parent.type) {
        case 'page_id':
            return parent.page_id;
        case 'database_id':
            return parent.database_id;
        case 'data_source_id':
            return parent.data_source_id;
        case 'workspace':
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/open-workspace.js
// A new workspace as every test and demo finds it.


/** A workspace with one connection, which nothing is shared with yet, and two people: Ada and Grace. */
function openWorkspace(options, token) {
    const store = new Workspace({
        ...(options.seed !== undefined && { seed: options.seed }),
        ...(options.switches && { switches: options.switches }),
    });
    // The scale first: a clock that is set and stopped stands exactly there.
    if (options.timeScale !== undefined)
        store.clock.setScale(options.timeScale);
    if (options.now !== undefined)
        store.clock.set(options.now);
    for (const name of ['Ada', 'Grace']) {
        const email = `${name.toLowerCase()}@example.com`;
        store.users.set({ id: store.ids.uuid(), type: 'person', name, email });
    }
    const bot = store.users.set({ id: store.ids.uuid(), type: 'bot', name: 'Plan Sync' });
    store.connections.set({
        id: token,
        token,
        name: bot.name,
        user: bot.id,
        capabilities: options.capabilities ?? capabilities,
        shared: [],
        revoked: false,
    });
    return store;
}
/** The id of the user with that name. */
const userNamed = (store, name) => store.users.all().find((user) => user.name === name).id;

;// CONCATENATED MODULE: ./build/src/emulators/notion/request-log.js
// What was asked: every request with its body, or only the counts.
class RequestLog {
    /** Whether bodies and records are kept; counts always are. */
    keep = true;
    #records = [];
    #counts = new Map();
    #total = 0;
    /** Requests since the start or the last reset. */
    get total() {
        return this.#total;
    }
    /** The kept records, oldest first. */
    get all() {
        return this.#records;
    }
    /** Requests by operation. */
    get counts() {
        return Object.fromEntries(this.#counts);
    }
    /** The records of one operation. */
    of(operation) {
        return this.#records.filter((record) => record.operation === operation);
    }
    /** Notes a request. */
    add(request) {
        this.#total += 1;
        this.#counts.set(request.operation, (this.#counts.get(request.operation) ?? 0) + 1);
        const record = { ...request, number: this.#total, status: 0 };
        if (this.keep)
            this.#records.push(record);
        return record;
    }
    reset() {
        this.#records = [];
        this.#counts = new Map();
        this.#total = 0;
    }
}

;// CONCATENATED MODULE: ./build/src/emulators/notion/server.js
// The embedded Notion: a stateful, strict stand-in for the REST API on loopback, with a person's side, a clock of its
// own and failures on purpose. What nobody could confirm about the live service is in switches.ts.









/** Starts an embedded Notion with one connection, which nothing is shared with yet, and two people: Ada and Grace. */
async function startNotion(options = {}) {
    const token = options.token ?? 'ntn_embedded';
    const store = openWorkspace(options, token);
    const window = new RateWindow(() => store.switches);
    window.connection = { ...window.connection, ...options.window };
    const requests = new RequestLog();
    requests.keep = options.keepRequests ?? true;
    const faults = new Faults();
    const listener = new Listener({
        workspace: store,
        window,
        checked: options.checked ?? true,
        requests,
        faults,
    });
    listener.latency = options.latency ?? 0;
    const person = new person_Person(store, userNamed(store, 'Ada'));
    const look = new Inspection(store);
    listener.control = { person, look };
    const server = (0,external_node_http_.createServer)(listener.handle);
    server.keepAliveTimeout = 60_000;
    await new Promise((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
    const { port } = server.address();
    async function close() {
        await new Promise((resolve) => {
            server.close(resolve);
            server.closeAllConnections();
        });
        if (listener.mistake)
            throw listener.mistake;
    }
    return {
        url: `http://127.0.0.1:${port}`,
        token,
        store,
        person,
        look,
        clock: store.clock,
        window,
        faults,
        requests,
        get latency() {
            return listener.latency;
        },
        set latency(milliseconds) {
            listener.latency = milliseconds;
        },
        setConnection: (change) => void store.connections.set({ ...store.connections.get(token), ...change }),
        setSwitches: (changes) => {
            store.switches = changedSwitches(store.switches, changes);
        },
        onRequest: (hook) => listener.onRequest(hook),
        snapshot: () => store.snapshot(),
        restore: (snapshot) => {
            store.restore(snapshot);
            window.reset();
        },
        close,
        [Symbol.asyncDispose]: close,
    };
}

;// CONCATENATED MODULE: ./build/src/demo/sides.js
// Both embedded services, the team's workspace, and the action that runs between them as GitHub's runner starts it.






const configPath = '.github/plan-sync.yml';
/** The morning on which everything begins, so that it is the same every time. */
const firstMorning = '2026-12-01T09:00:00Z';
class Sides {
    root;
    notion;
    github;
    workspace;
    constructor(root, notion, github) {
        this.root = root;
        this.notion = notion;
        this.github = github;
        this.workspace = furnish(notion);
    }
    /** The text of a file of the package. */
    read(path) {
        return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(this.root, path), 'utf8');
    }
    /** Runs the shipped bundle for an event, as GitHub's runner does. */
    bundle(event, inputs = {}) {
        const { notion, github, root } = this;
        const secrets = { 'notion-token': notion.token, 'notion-api-url': notion.url };
        return runBundle(github, event, { ...secrets, ...inputs }, { bundle: (0,external_node_path_.join)(root, 'dist/index.js') });
    }
    /** Lets time pass, for both services. */
    wait(minutes = 60) {
        this.notion.clock.advance(minutes * 60_000);
        this.github.clock.advance(minutes * 60_000);
    }
    async [Symbol.asyncDispose]() {
        await Promise.all([this.notion.close(), this.github.dispose()]);
    }
}
/** Starts both services on the first morning. */
async function startSides() {
    const notion = await startNotion({ now: firstMorning, seed: 'demo' });
    const github = await startGitHub({
        repository: 'acme/platform',
        now: firstMorning,
        roles: { ada: 'write', sam: 'write' },
    });
    return { notion, github };
}
/** The configuration that Ada commits: where the tasks are, and who is who. */
function sides_configuration({ notion, workspace }) {
    const parent = notion.look.page(workspace.engineering).id.replaceAll('-', '');
    return [
        'version: 1',
        'notion:',
        `  parent: https://www.notion.so/Engineering-${parent}`,
        '  tasks: Engineering Tasks',
        'people:',
        '  ada: ada@example.com',
        '  grace: grace@example.com',
        '  sam: sam@example.com',
        '',
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/src/demo/scenes/set-up.js
// Plan Sync is added to a repository: a configuration of three lines, and one run that completes the databases.



const setUp = {
    title: 'Plan Sync is set up',
    async play(stage) {
        const { github, screen } = stage;
        const config = sides_configuration(stage);
        github.person('ada').commit({ [configPath]: config }, { message: 'Configure Plan Sync' });
        screen.say('Ada commits a configuration: where the tasks are, and who is who.');
        screen.block(`acme/platform: ${configPath}`, config.trimEnd().split('\n'));
        screen.say('She starts the workflow once in the mode `setup`.');
        const { outputs } = await stage.run(github.person('ada').dispatchWorkflow({ mode: 'setup' }), {
            mode: 'setup',
        });
        const { results } = JSON.parse(outputs['report'] ?? '');
        screen.say('It adds only what is missing, and renames nothing:');
        screen.block('What setup did', results
            .filter(({ operation }) => operation.kind !== 'write-config')
            .flatMap(({ operation }) => (0,terminal_screen/* wrap */.LV)(`\u2022 ${operation.title}`, terminal_screen/* columns */.YB - 2, '  ')));
        screen.block('Committed by the action, so that the next run knows', diff(config, github.file(configPath) ?? '', screen.styles, 1));
    },
};

;// CONCATENATED MODULE: ./build/src/demo/scenes/trashed-row.js
// A person puts a row into the trash: whether its task goes is decided in a pull request, and here somebody says no.


const trashed_row_path = 'plans/status-page.yml';
const trashedRow = {
    title: 'A row is thrown away',
    async play(stage) {
        const { github, notion, screen } = stage;
        stage.wait();
        const { id } = rowOf(stage, 'STAT-3');
        notion.person.as('Grace').trash(id);
        screen.say('Grace moves the row of STAT-3 to the trash. That may be a slip, so nothing is deleted from the plan:');
        stage.wait(15);
        const { outputs } = await stage.run(github.schedule());
        const number = Number(outputs['pull-request']);
        screen.say('It becomes a pull request that removes the task.');
        screen.block('acme/platform: pull request', pullRequest(stage, number, trashed_row_path));
        stage.wait(15);
        github.person('ada').closePull(number);
        screen.say('Ada still wants it, and closes the pull request. With the next scheduled run:');
        await stage.run(github.schedule());
        screen.say(notion.look.row(id).inTrash
            ? 'The row should be back, and it is not.'
            : 'The row is back in Notion, and the file was never touched.');
    },
};

// EXTERNAL MODULE: ./build/src/core/render/counted.js
var counted = __webpack_require__(43004);
;// CONCATENATED MODULE: ./build/src/demo/stage.js
// What scenes play on: both services, the action between them, and the screen on which the story is told.



/** A run of the action that failed; the message is what it said. */
class RunFailed extends Error {
}
class Stage extends Sides {
    screen;
    constructor(root, screen, notion, github) {
        super(root, notion, github);
        this.screen = screen;
    }
    /** Runs the action for an event, as GitHub's runner does, and says in one line how it went. */
    async run(event, inputs = {}) {
        const result = await this.bundle(event, inputs);
        if (result.exitCode !== 0) {
            const errors = result.annotations.filter(({ level }) => level === 'error');
            throw new RunFailed(errors.map(({ message }) => message).join('\n') || result.stderr || result.stdout);
        }
        const { pulled, created, updated, removed, requests } = result.outputs;
        const taken = pulled === '0' ? '' : `${(0,counted/* counted */.h)(Number(pulled), 'edit')} taken over; `;
        this.screen.ran(`${taken}${created} created, ${updated} updated, ${removed} removed in Notion, with ${requests} requests`);
        return result;
    }
}
/** Starts both services; the story begins on a fixed morning so that it is the same every time. */
async function openStage(root, screen) {
    const { notion, github } = await startSides();
    return new Stage(root, screen, notion, github);
}

;// CONCATENATED MODULE: ./build/src/demo/demo.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
// The demo: an embedded Notion and GitHub on loopback, the shipped bundle between them, and a story in scenes.















const scenes = [
    opening,
    setUp,
    firstSync,
    secondSync,
    changePlan,
    newTask,
    bothSides,
    conflict,
    newRow,
    trashedRow,
    pullRequestOpened,
    commentCommand,
    merge,
];
/** Plays every scene. False when a run of the action failed; what it said is on the screen then. */
async function demo({ root, colours, write }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const screen = new terminal_screen/* Screen */.ff(write, colours);
        screen.title('Plan Sync: implementation plans as files, kept in step with Notion');
        screen.say('Everything below happens on this machine, now: a Notion and a GitHub that are started for this demo, and the action as it is shipped (dist/index.js) between them. No account and no network is used.');
        const stage = __addDisposableResource(env_1, await openStage(root, screen), true);
        try {
            for (const [at, scene] of scenes.entries()) {
                screen.heading(`${at + 1}. ${scene.title}`);
                await scene.play(stage);
            }
        }
        catch (thrown) {
            if (!(thrown instanceof RunFailed))
                throw thrown;
            screen.heading('A run failed');
            screen.say(thrown.message);
            return false;
        }
        screen.heading('That is all');
        screen.say('README.md says how to do the same with your own Notion and repository. In a clone of it, `npm run demo -- --serve` lets you edit both sides yourself.');
        return true;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}


/***/ })

};
