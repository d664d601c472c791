"use strict";
exports.id = 246;
exports.ids = [246];
exports.modules = {

/***/ 42246:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: function() { return /* binding */ demo; }
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/emulator/emulator.js + 23 modules
var emulator_emulator = __webpack_require__(56272);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/demo/render.js

function paintFor(stream) {
    const coloured = stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
    return (style, text) => (coloured ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text);
}
const entities = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    nbsp: ' ',
};
function plain(markdown) {
    return markdown
        .replace(/<br\s*\/?>/g, ' ')
        .replace(/<\/?[a-z][^>]*>/gi, '')
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/\*\*|`/g, '')
        .replace(/&#8203;/g, '')
        .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
        .replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name) => entities[name] ?? '')
        .trim();
}
const cells = (row) => row
    .replace(/^\||\|$/g, '')
    .split('|')
    .map(plain);
function table(rows) {
    const [head = [], , ...body] = rows.map(cells);
    const all = [head, ...body];
    const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
    return all.map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
}
function renderSummary(markdown, paint) {
    const out = [];
    const lines = markdown.split('\n');
    for (let at = 0; at < lines.length; at++) {
        const line = lines[at] ?? '';
        if (line.startsWith('```')) {
            while (++at < lines.length && !(lines[at] ?? '').startsWith('```'))
                ;
            out.push(paint('dim', '(drawn as a diagram on GitHub)'));
        }
        else if (line.startsWith('|')) {
            const rows = [line];
            while ((lines[at + 1] ?? '').startsWith('|'))
                rows.push(lines[++at] ?? '');
            const [head = '', ...body] = table(rows);
            out.push(paint('dim', head), ...body);
        }
        else if (/^#+ /.test(line))
            out.push(paint('bold', plain(line.replace(/^#+ /, ''))));
        else
            out.push(plain(line));
    }
    const text = out
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim();
    return text
        .split('\n')
        .map((line) => `  ${paint('dim', '│')} ${line}`.trimEnd())
        .join('\n');
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/demo/repository.js




function madeUpKey() {
    return ['vaani', (0,external_node_crypto_.randomBytes)(16).toString('hex')].join('_');
}
function repositoryWithLeak(workspace) {
    (0,external_node_fs_.mkdirSync)(workspace, { recursive: true });
    const { error } = (0,external_node_child_process_.spawnSync)('git', ['--version']);
    if (error !== undefined) {
        throw new Error(`git could not be started (${error.message}). Install git 2.31 or newer and put it on the PATH.`);
    }
    const git = (...args) => (0,external_node_child_process_.execFileSync)('git', ['-c', 'user.name=Demo', '-c', 'user.email=demo@example.com', ...args], {
        cwd: workspace,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
    }).trim();
    const commit = (message, files) => {
        for (const [path, content] of Object.entries(files)) {
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.join)(workspace, path)), { recursive: true });
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(workspace, path), content);
        }
        git('add', '--all');
        git('commit', '--quiet', '--message', message);
        return git('rev-parse', 'HEAD');
    };
    git('init', '--quiet', '--initial-branch=main');
    const base = commit('Add the agent', {
        'src/agent.ts': agent("process.env.VAANI_API_KEY ?? ''"),
    });
    git('switch', '--quiet', '--create', 'leaking');
    const key = madeUpKey();
    commit('Try it out quickly', { 'src/agent.ts': agent(`'${key}'`) });
    const removed = commit('Clean up', { 'src/agent.ts': agent("process.env.VAANI_API_KEY ?? ''") });
    git('switch', '--quiet', '--create', 'fixed', 'main');
    const clean = commit('Greet the caller by name', {
        'src/greeting.ts': "export const greeting = (name: string) => 'Namaste ' + name;\n",
    });
    const pullRequest = (head, branch, commits) => ({
        workspace,
        event: {
            name: 'pull_request',
            sha: head,
            payload: {
                action: 'opened',
                number: 1,
                pull_request: {
                    number: 1,
                    title: 'Call the customer back',
                    body: 'Ready for review.',
                    commits,
                    head: { sha: head, ref: branch },
                    base: { sha: base, ref: 'main' },
                },
            },
        },
    });
    return { leaking: pullRequest(removed, 'leaking', 2), fixed: pullRequest(clean, 'fixed', 1) };
}
function agent(key) {
    return [
        "import { request } from 'undici';",
        '',
        'export const callBack = (agentId: string, number: string) =>',
        "  request('https://api.vaanivoice.ai/api/trigger-call/', {",
        "    method: 'POST',",
        `    headers: { 'X-API-Key': ${key} },`,
        '    body: JSON.stringify({ agent_id: agentId, contact_number: number }),',
        '  });',
        '',
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/demo/step.js



async function runStep(step) {
    const { action = besideThisProgram(), workspace, folder, event, inputs } = step;
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const file = (name, content = '') => {
        const path = (0,external_node_path_.join)(folder, name);
        (0,external_node_fs_.writeFileSync)(path, content);
        return path;
    };
    const files = {
        GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event.payload)),
        GITHUB_OUTPUT: file('outputs'),
        GITHUB_STEP_SUMMARY: file('summary.md'),
    };
    const child = (0,external_node_child_process_.spawn)(process.execPath, [action], {
        cwd: workspace,
        stdio: ['ignore', 'pipe', 'inherit'],
        env: {
            PATH: process.env.PATH,
            ...files,
            GITHUB_ACTIONS: 'true',
            GITHUB_EVENT_NAME: event.name,
            GITHUB_SHA: event.sha,
            GITHUB_REF: 'refs/pull/1/merge',
            GITHUB_WORKSPACE: workspace,
            GITHUB_RUN_ID: '1',
            GITHUB_RUN_ATTEMPT: '1',
            GITHUB_JOB: 'demo',
            RUNNER_TEMP: folder,
            ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
        },
    });
    let log = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
        log += text;
    });
    const status = await new Promise((resolve, reject) => {
        child.on('error', reject);
        child.on('close', (code) => resolve(code ?? 1));
    });
    return {
        status,
        log,
        outputs: readOutputs((0,external_node_fs_.readFileSync)(files.GITHUB_OUTPUT, 'utf8')),
        summary: (0,external_node_fs_.readFileSync)(files.GITHUB_STEP_SUMMARY, 'utf8'),
    };
}
const besideThisProgram = () => (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(process.argv[1] ?? '.')), 'index.js');
function readOutputs(text) {
    const outputs = {};
    for (const [, name, , value] of text.matchAll(/^(.+?)<<(.+)\r?\n([\s\S]*?)\r?\n?\2$/gm)) {
        if (name !== undefined)
            outputs[name] = value ?? '';
    }
    return outputs;
}

;// CONCATENATED MODULE: ./lib/demo/demo.js







async function demo({ write }) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'vaani-guard-demo-'));
    const paint = paintFor(process.stdout);
    try {
        const scans = await showScans(folder, write, paint);
        const calls = await showCalls(folder, write, paint);
        write(`\n${paint('bold', 'Put it into your repository')}: .github/workflows/vaani-guard.yml\n\n${workflow}`);
        return scans && calls ? 0 : 1;
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
const workflow = `  on: [pull_request]
  jobs:
    keys:
      runs-on: ubuntu-latest
      permissions: { contents: read, pull-requests: write }
      steps: [{ uses: vaani-guard/vaani-guard@v1 }]
`;
async function showScans(folder, write, paint) {
    write(paint('bold', '1. A pull request that leaks a key is blocked'));
    write('   A real git repository, made just now. Its branch adds a key in one commit and removes it in the next.\n');
    const { leaking, fixed } = repositoryWithLeak((0,external_node_path_.join)(folder, 'repository'));
    const blocked = await runStep({ ...leaking, folder: (0,external_node_path_.join)(folder, 'blocked'), inputs: {} });
    show(blocked, ['scan-result', 'leaks', 'warnings'], write, paint);
    write(`\n${paint('bold', '2. A pull request without a key passes')}\n`);
    const passed = await runStep({ ...fixed, folder: (0,external_node_path_.join)(folder, 'passed'), inputs: {} });
    show(passed, ['scan-result', 'leaks', 'warnings'], write, paint);
    return blocked.outputs['scan-result'] === 'leaks' && passed.status === 0;
}
async function showCalls(folder, write, paint) {
    write(`\n${paint('bold', '3. After a deploy, the staging agent is called')}`);
    write('   The Vaani service is emulated on this machine; nobody is dialled and nothing is paid.\n');
    const names = ['call-result', 'call-failure', 'call-id', 'call-status', 'call-duration-seconds'];
    const [passing, failing] = await Promise.all([
        callEmulator('answered', folder),
        callEmulator('placeholders', folder),
    ]);
    show(passing, names, write, paint);
    write(`\n${paint('bold', '4. An agent that reads out its own placeholders is caught')}\n`);
    show(failing, names, write, paint);
    return passing.outputs['call-result'] === 'passed' && failing.outputs['call-result'] === 'failed';
}
async function callEmulator(scenario, folder) {
    const emulator = await (0,emulator_emulator/* startEmulator */.s)({ scenario, speed: 20 });
    try {
        return await runStep({
            workspace: folder,
            folder: (0,external_node_path_.join)(folder, scenario),
            event: { name: 'deployment_status', sha: '', payload: {} },
            inputs: {
                scan: 'off',
                'api-key': emulator.key,
                'api-url': emulator.url,
                'smoke-call': 'phone',
                'agent-id': emulator.agentId,
                'contact-number': '+919000000001',
                'calling-hours': 'any',
                expect: 'duration: { min: 5s }',
            },
        });
    }
    finally {
        await emulator.close();
    }
}
function show(step, outputs, write, paint) {
    write(paint('cyan', '   What the log and the changed line show'));
    for (const line of step.log.split('\n')) {
        const annotation = /^::(error|warning|notice) ?(.*?)::(.*)$/.exec(line);
        if (annotation !== null)
            write(`  ${annotated(annotation, paint)}`);
        else if (line !== '' && !line.startsWith('::'))
            write(`   ${line}`);
    }
    write(paint('cyan', '\n   The job summary'));
    write(renderSummary(step.summary, paint));
    write(paint('cyan', '\n   Outputs for later steps'));
    for (const name of outputs)
        write(`   ${name}=${step.outputs[name] ?? ''}`);
    const verdict = step.status === 0 ? paint('green', 'passes') : paint('red', 'fails');
    write(`   The step ${verdict} (exit status ${step.status}).`);
}
function annotated([, level = '', properties = '', message = ''], paint) {
    const property = (name) => decode(new RegExp(`(?:^|,)${name}=([^,]*)`).exec(properties)?.[1] ?? '');
    const place = property('file') === '' ? '' : `${property('file')}:${property('line')}: `;
    const title = property('title') === '' ? '' : `${property('title')}: `;
    const style = level === 'error' ? 'red' : level === 'warning' ? 'yellow' : 'cyan';
    return ` ${paint(style, level)} ${place}${title}${decode(message).replaceAll('\n', '\n     ')}`;
}
function decode(text) {
    return text
        .replaceAll('%0D', '\r')
        .replaceAll('%0A', '\n')
        .replaceAll('%3A', ':')
        .replaceAll('%2C', ',')
        .replaceAll('%25', '%');
}


/***/ })

};
;