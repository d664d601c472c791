"use strict";
exports.id = 319;
exports.ids = [319];
exports.modules = {

/***/ 76319:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  emulatorCommand: function() { return /* binding */ emulatorCommand; }
});

// EXTERNAL MODULE: ./lib/emulator/emulator.js + 23 modules
var emulator = __webpack_require__(56272);
// EXTERNAL MODULE: ./lib/emulator/scenarios/scenarios.js + 4 modules
var scenarios = __webpack_require__(74956);
;// CONCATENATED MODULE: ./lib/emulator/run.js


async function runEmulator(options, write, signals = process) {
    const emulator = await start(options, write);
    for (const line of introduction(emulator, options.key !== undefined))
        write(line);
    await new Promise((resolve) => {
        const stop = () => {
            signals.off('SIGINT', stop);
            signals.off('SIGTERM', stop);
            resolve();
        };
        signals.once('SIGINT', stop);
        signals.once('SIGTERM', stop);
    });
    await emulator.close();
    write(`Stopped after ${emulator.requests().length} requests.`);
}
async function start(options, write) {
    const { port = 0, speed } = options;
    if (!(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
        throw new Error('--port must be a whole number from 0 to 65535, for example --port 8080.');
    }
    if (speed !== undefined && !(speed > 0 && speed <= 10_000)) {
        throw new Error('--speed must be a number above 0 and up to 10000, for example --speed 60.');
    }
    try {
        const { key, ...others } = options;
        return await (0,emulator/* startEmulator */.s)({
            ...others,
            ...(key === undefined ? {} : { keys: [key] }),
            onRequest: (entry) => write(requestLine(entry)),
        });
    }
    catch (error) {
        if (error.code !== 'EADDRINUSE')
            throw error;
        throw new Error(`Port ${port} is in use by another program. Give another one with --port, or leave it out for any free port.`);
    }
}
function introduction(emulator, ownKey) {
    const { url, scenario, key, agentId } = emulator;
    const sentence = (0,scenarios/* emulatorScenarios */.t)().find(({ name }) => name === scenario)?.sentence ?? '';
    return [
        `A Vaani service is emulated on ${url} (this machine only).`,
        `Scenario ${scenario}: ${sentence}`,
        'It places no call and costs nothing.',
        ownKey
            ? 'It accepts the key that you gave.'
            : 'Its key opens this emulator alone, and only until it stops.',
        '',
        'From a shell:',
        `  export VAANI_BASE_URL=${url}`,
        ...(ownKey ? [] : [`  export VAANI_API_KEY=${key}`]),
        `  export VAANI_AGENT_ID=${agentId}`,
        '',
        'Inputs of the action, on the same machine:',
        '  with:',
        `    api-url: ${url}`,
        `    api-key: \${{ env.VAANI_API_KEY }}`,
        '    smoke-call: phone',
        `    agent-id: ${agentId}`,
        "    contact-number: '+919000000001'",
        '    calling-hours: any',
        '',
        'A web call has `smoke-call: web`, and neither a number nor calling hours.',
        '',
        'Requests, until Ctrl+C:',
    ];
}
const needsNoKey = /^\/(api\/(health|live-transcripts|webrtc\/session\/ws)|rtc)\b/;
function requestLine({ method, path, status, key, dialled }) {
    const outcome = status === null ? 'no answer' : String(status);
    const keyless = !key && !needsNoKey.test(path);
    const notes = [dialled ? ', dials' : '', keyless ? ', without a key' : ''].join('');
    return `${method} ${path} ${outcome}${notes}`;
}

// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(30609);
;// CONCATENATED MODULE: ./lib/cli/emulator.js



async function emulatorCommand({ values }, terminal) {
    if (values.scenario === 'list') {
        for (const { name, sentence } of (0,scenarios/* emulatorScenarios */.t)())
            terminal.write(`${name}: ${sentence}`);
        return 0;
    }
    const { VAANI_API_KEY: key } = process.env;
    await runEmulator({
        ...(values.port === undefined ? {} : { port: numberOf('port', values.port) }),
        ...(values.speed === undefined ? {} : { speed: numberOf('speed', values.speed) }),
        ...(values.scenario === undefined ? {} : { scenario: values.scenario }),
        ...(key ? { key } : {}),
    }, terminal.write);
    return 0;
}
function numberOf(option, given) {
    if (!/^\d+(\.\d+)?$/.test(given)) {
        throw new cli_arguments/* UsageError */.e(`--${option} must be a number, and not "${given}".`);
    }
    return Number(given);
}


/***/ })

};
;