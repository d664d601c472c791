import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { smokeCall } from '../run/call-step.ts';
import { type Arguments, UsageError } from './arguments.ts';
import { inputsOf } from './inputs.ts';
import { contextOf, type Terminal } from './terminal.ts';

/** `vaani-guard call`: 0 passed or skipped, 1 failed or inconclusive. */
export async function callCommand(given: Arguments, terminal: Terminal): Promise<0 | 1> {
  const kind = { 'smoke-call': given.values['smoke-call'] ?? 'phone' };
  const { call, apiKey, apiUrl } = await inputsOf(given, kind, terminal);
  if (call === null || apiKey === null)
    throw new UsageError('The call lacks its key or agent, or is switched off.');
  // A folder that all users of the machine share would belong to the first of them, and let all read the transcript.
  const folder = mkdtempSync(join(process.env.RUNNER_TEMP || tmpdir(), 'vaani-guard-call-'));
  const environment = { ...process.env, RUNNER_TEMP: folder };
  const context = { ...contextOf(terminal), environment };
  const identity = { runId: randomUUID().slice(0, 8), attempt: '1', job: 'command-line' };
  const step = await smokeCall(
    { ...call, apiUrl, apiKey, identity, refused: null, keyCheck: null },
    context,
  );
  for (const { name, state, detail } of step.outcome.expectations) {
    terminal.log.info(`${marks[state]} ${name}${detail === '' ? '' : `: ${detail}`}`);
  }
  for (const file of [step.transcriptFile, step.junitFile]) {
    if (file !== null) terminal.log.info(`Written: ${file}`);
  }
  // Where no call was placed there is nothing in it.
  if (step.transcriptFile === null && step.junitFile === null) rmSync(folder, { recursive: true });
  const { result, failure } = step.outcome;
  terminal.write(failure === null ? result : `${result} ${failure}`);
  return (result === 'passed' || result === 'skipped') && !step.unwritten ? 0 : 1;
}

const marks = { met: '✓', missed: '✗', unobserved: '?' } as const;
