import type { Log } from '../report/log.ts';
import type { VaaniClient } from '../vaani/client.ts';
import type { Waiting } from '../wait.ts';

/** The service that places a call, and what asking it again and again needs. */
export interface CallService extends Waiting {
  readonly client: VaaniClient;
  readonly log: Log;
}
