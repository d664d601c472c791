import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Emulator } from '../../src/emulator/emulator.ts';

/** Nobody has it: 98000 00042. */
export const contactNumber = '+919800000042';

/** What a phone call cannot do without. */
export function inputsOfACall({ url, key, agentId }: Emulator): Readonly<Record<string, string>> {
  return {
    scan: 'off',
    'smoke-call': 'phone',
    'api-url': url,
    'api-key': key,
    'agent-id': agentId,
    'contact-number': contactNumber,
    'calling-hours': 'any',
  };
}

/** A key like the service's, made up now. */
export function madeUpKey(): string {
  return ['vaani', randomBytes(16).toString('hex')].join('_');
}

/** The environment in which node waits so many times as fast. */
export function waitingFast(times: number): Readonly<Record<string, string>> {
  const clock = pathToFileURL(join(import.meta.dirname, 'fast-clock.ts')).href;
  return { NODE_OPTIONS: `--import=${clock}`, CLOCK_SPEED: String(times) };
}
