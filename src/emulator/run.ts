import { type Emulator, startEmulator } from './emulator.ts';
import { emulatorScenarios } from './scenarios/scenarios.ts';
import type { RequestEntry } from './types.ts';

export interface RunOptions {
  readonly port?: number;
  readonly scenario?: string;
  readonly speed?: number;
  /** A key of the user's own to accept, so that a workflow can know it beforehand; it is not printed. */
  readonly key?: string;
}

/** What the command needs of the process it runs in: the two signals that end it. */
export interface SignalSource {
  once(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
  off(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
}

/**
 * `vaani-guard emulator`: runs until SIGINT or SIGTERM, then resolves.
 * @param write takes one line, without its end
 * @throws Error with a sentence for people when it cannot start
 */
export async function runEmulator(
  options: RunOptions,
  write: (line: string) => void,
  signals: SignalSource = process,
): Promise<void> {
  const emulator = await start(options, write);
  for (const line of introduction(emulator, options.key !== undefined)) write(line);
  await new Promise<void>((resolve) => {
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

async function start(options: RunOptions, write: (line: string) => void): Promise<Emulator> {
  const { port = 0, speed } = options;
  if (!(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
    throw new Error('--port must be a whole number from 0 to 65535, for example --port 8080.');
  }
  if (speed !== undefined && !(speed > 0 && speed <= 10_000)) {
    throw new Error('--speed must be a number above 0 and up to 10000, for example --speed 60.');
  }
  try {
    const { key, ...others } = options;
    return await startEmulator({
      ...others,
      ...(key === undefined ? {} : { keys: [key] }),
      onRequest: (entry) => write(requestLine(entry)),
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new Error(
      `Port ${port} is in use by another program. Give another one with --port, or leave it out for any free port.`,
    );
  }
}

function introduction(emulator: Emulator, ownKey: boolean): readonly string[] {
  const { url, scenario, key, agentId } = emulator;
  const sentence = emulatorScenarios().find(({ name }) => name === scenario)?.sentence ?? '';
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

/** Open to everybody, or to who has a token or an address that was given out. */
const needsNoKey = /^\/(api\/(health|live-transcripts|webrtc\/session\/ws)|rtc)\b/;

/** One request on one line: `POST /api/trigger-call/ 200, dials`. */
function requestLine({ method, path, status, key, dialled }: RequestEntry): string {
  const outcome = status === null ? 'no answer' : String(status);
  const keyless = !key && !needsNoKey.test(path);
  const notes = [dialled ? ', dials' : '', keyless ? ', without a key' : ''].join('');
  return `${method} ${path} ${outcome}${notes}`;
}
