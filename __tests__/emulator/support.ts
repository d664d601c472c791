import { type Emulator, type EmulatorOptions, startEmulator } from '../../src/emulator/emulator.ts';

/** Fast enough that a whole call takes a tenth of a second. */
const quick = 600;

export async function withEmulator<T>(
  options: EmulatorOptions,
  use: (emulator: Emulator) => Promise<T>,
): Promise<T> {
  const emulator = await startEmulator({ speed: quick, ...options });
  try {
    return await use(emulator);
  } finally {
    await emulator.close();
  }
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  readonly json: any;
  readonly text: string;
}

export async function get(emulator: Emulator, path: string, key = emulator.key): Promise<Answer> {
  return read(
    await fetch(`${emulator.url}${path}`, { headers: { 'X-API-Key': key }, redirect: 'manual' }),
  );
}

export async function post(emulator: Emulator, path: string, body: unknown): Promise<Answer> {
  const response = await fetch(`${emulator.url}${path}`, {
    method: 'POST',
    headers: { 'X-API-Key': emulator.key, 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    redirect: 'manual',
  });
  return read(response);
}

export function phoneCall(emulator: Emulator, more: Record<string, unknown> = {}) {
  return {
    agent_id: emulator.agentId,
    medium: 'telephony',
    contact_number: '+919000000001',
    name: 'Asha',
    metadata: { marker: 'run-1' },
    ...more,
  };
}

/** Dispatches a call and gives its id. */
export async function dispatch(
  emulator: Emulator,
  more: Record<string, unknown> = {},
): Promise<string> {
  const answer = await post(emulator, '/api/trigger-call/', phoneCall(emulator, more));
  return answer.json.output.call_id;
}

/** Asks until the answer is as wanted; gives the last one when it never is, for the test to fail on. */
export async function until(
  ask: () => Promise<Answer>,
  wanted: (answer: Answer) => boolean,
): Promise<Answer> {
  let answer = await ask();
  for (let tries = 0; tries < 1000 && !wanted(answer); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    answer = await ask();
  }
  return answer;
}

async function read(response: Response): Promise<Answer> {
  const text = await response.text();
  let json: unknown = null;
  try {
    json = JSON.parse(text);
  } catch {
    // Not every answer is JSON.
  }
  return { status: response.status, headers: response.headers, json, text };
}
