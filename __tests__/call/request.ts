import type { CallRequest } from '../../src/call/types.ts';

/** Asks for a phone call of which nothing more is expected than that it is answered, but for these differences. */
export const callRequest = (differences: Partial<CallRequest> = {}): CallRequest => ({
  medium: 'phone',
  agentId: '6f0c2f3e-4d7a-4b7e-9a51-0c5be2f6d101',
  contactNumber: '+919800000042',
  contactName: 'Guard',
  outboundNumber: null,
  voice: null,
  metadata: {},
  maxCallMinutes: 2,
  timeoutMinutes: 5,
  testMode: false,
  dryRun: false,
  expectations: { answered: true },
  ...differences,
});
