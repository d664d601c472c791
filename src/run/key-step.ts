import { type RotationReport, rotationReport } from '../keys/rotation.ts';
import { type KeyCheck, verifyKey } from '../keys/verify.ts';
import { openClient } from './client.ts';
import type { RunContext } from './context.ts';

export interface KeyRequest {
  readonly apiUrl: string;
  readonly apiKey: string | null;
  /** Whether a key that does not work fails the run. */
  readonly verify: boolean;
  readonly previousKey: string | null;
  readonly agentId: string | null;
}

export interface KeyOutcome {
  /** Null when nothing of the key was asked for. */
  readonly current: KeyCheck | null;
  readonly previous: 'revoked' | 'still-valid' | 'unreachable' | null;
  readonly failed: boolean;
  /** Markdown for the job summary; empty when nothing was checked. */
  readonly summary: string;
}

/** Checks the key, and how far the rotation of the one before it is. */
export async function checkKeys(request: KeyRequest, context: RunContext): Promise<KeyOutcome> {
  const { apiKey, previousKey } = request;
  const current =
    request.verify && apiKey !== null
      ? await checkKey(request.apiUrl, apiKey, request.agentId, context)
      : null;
  if (current !== null) announce(current, context);
  const checked = {
    current,
    previous: null,
    failed: current !== null && current.code !== null,
    summary: current === null ? '' : summaryOf(current),
  };
  if (previousKey === null) return checked;
  const newKey =
    current ?? (apiKey === null ? null : await checkKey(request.apiUrl, apiKey, null, context));
  const rotation = rotationReport(
    newKey,
    await checkKey(request.apiUrl, previousKey, null, context),
    previousKey === apiKey,
  );
  const say = rotation.isWarning ? context.log.warning : context.log.notice;
  say(sentence(rotation), 'Key rotation');
  const parts = [checked.summary, rotationSummary(rotation)].filter((part) => part !== '');
  return {
    current: newKey,
    previous: rotation.status,
    failed: checked.failed,
    summary: parts.join('\n\n'),
  };
}

/** @param agentId also looked up, unless null */
async function checkKey(
  apiUrl: string,
  apiKey: string,
  agentId: string | null,
  context: RunContext,
): Promise<KeyCheck> {
  const client = openClient(apiUrl, apiKey, context);
  try {
    return await verifyKey(client, agentId, context);
  } finally {
    await client.close();
  }
}

function announce(check: KeyCheck, { log }: RunContext): void {
  if (check.code === null) log.info(check.message);
  else log.error(sentence(check), 'Vaani API key');
}

const marks = { done: '✅', 'to-do': '⬜', unknown: '❔' } as const;

function sentence({ message, cure }: { message: string; cure: string }): string {
  return cure === '' ? message : `${message} ${cure}`;
}

function rotationSummary(rotation: RotationReport): string {
  const steps = rotation.steps.map(({ name, state }) => `- ${marks[state]} ${name}`).join('\n');
  return `## Key rotation\n\n${sentence(rotation)}\n\n${steps}\n`;
}

function summaryOf(check: KeyCheck): string {
  return `## Vaani API key\n\n${check.code === null ? '✅' : '❌'} ${sentence(check)}\n`;
}
