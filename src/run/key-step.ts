import { rotationReport } from '../keys/rotation.ts';
import { type KeyCheck, verifyKey } from '../keys/verify.ts';
import { createClient } from '../vaani/client.ts';
import { version } from '../version.ts';
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
  const check = async (apiKey: string, agentId: string | null): Promise<KeyCheck> => {
    const client = createClient({
      apiUrl: request.apiUrl,
      apiKey,
      version,
      now: context.clock.now,
      redact: context.redactor.redact,
    });
    try {
      return await verifyKey(client, agentId, context);
    } finally {
      await client.close();
    }
  };
  const current =
    request.verify && request.apiKey !== null ? await check(request.apiKey, request.agentId) : null;
  const failed = current !== null && current.code !== null;
  if (current !== null) {
    if (failed) context.log.error(sentence(current), 'Vaani API key');
    else context.log.info(current.message);
  }
  if (request.previousKey === null) {
    return { current, previous: null, failed, summary: current === null ? '' : summaryOf(current) };
  }
  const newKey = current ?? (request.apiKey === null ? null : await check(request.apiKey, null));
  const rotation = rotationReport(
    newKey,
    await check(request.previousKey, null),
    request.previousKey === request.apiKey,
  );
  const say = rotation.isWarning ? context.log.warning : context.log.notice;
  say(sentence(rotation), 'Key rotation');
  const steps = rotation.steps.map(({ name, state }) => `- ${marks[state]} ${name}`).join('\n');
  const parts = [
    current === null ? '' : summaryOf(current),
    '## Key rotation',
    sentence(rotation),
    steps,
  ];
  return {
    current: newKey,
    previous: rotation.status,
    failed,
    summary: `${parts.filter((part) => part !== '').join('\n\n')}\n`,
  };
}

const marks = { done: '✅', 'to-do': '⬜', unknown: '❔' } as const;

function sentence({ message, cure }: { message: string; cure: string }): string {
  return cure === '' ? message : `${message} ${cure}`;
}

function summaryOf(check: KeyCheck): string {
  return `## Vaani API key\n\n${check.code === null ? '✅' : '❌'} ${sentence(check)}\n`;
}
