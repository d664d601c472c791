import { createClient, type VaaniClient } from '../vaani/client.ts';
import { version } from '../version.ts';
import type { RunContext } from './context.ts';

/** A client of the service for one key. Whoever opens it closes it. */
export function openClient(
  apiUrl: string,
  apiKey: string,
  { clock, redactor }: Pick<RunContext, 'clock' | 'redactor'>,
): VaaniClient {
  return createClient({ apiUrl, apiKey, version, now: clock.now, redact: redactor.redact });
}
