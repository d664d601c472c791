import { expect, it } from '@jest/globals';
import { callStep, expectStopped } from '../call-step.ts';
import { endWhenItSays } from '../end-when-it-says.ts';

it.each(['SIGINT', 'SIGTERM'] as const)(
  'ends on %s while the phone rings, and says that the call goes on',
  async (signal) => {
    const step = await callStep('no-answer', {
      waits: 1,
      emulator: { speed: 3 },
      started: endWhenItSays(/ ringing /, signal),
    });
    expectStopped(step, {
      result: 'inconclusive',
      code: 'cancelled',
      says: /The run was cancelled\. Call outbound-\S+ goes on: it ends by itself after 2 min at most/,
      cure: /A phone call cannot be ended from outside; its history is in the dashboard/,
      dials: 1,
      dispatched: true,
    });
    expect(step.outputs['call-id']).toBe(step.truth.dials[0]?.callId);
    expect(step.stdout).toContain(`Cancelled by ${signal}`);
  },
);
